// What is due when: the calendar of a system, its events for other programs, and the timeline of
// a roadmap.

#include <algorithm>
#include <map>
#include <set>

#include "view/happenings.h"
#include "view/names.h"
#include "view/pages.h"
#include "view/tables.h"
#include "view/text.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using russian::Deadline;

constexpr int months_ahead = 12;
constexpr int longest_timeline = 6;  // years

Date end_of_month(const Date& day, int months) {
    const int count = day.year * 12 + day.month - 1 + months;
    const int year = count / 12, month = count % 12 + 1;
    return {year, month, days_in_month(year, month)};
}

const Deadline* deadline_of(const model::Measure& measure) {
    return measure.deadline ? &*measure.deadline : nullptr;
}

bool is_by_day_of_every_year(const Deadline& deadline) {
    return russian::is_yearly(deadline) && std::holds_alternative<russian::ByDay>(deadline.when);
}

struct Due {
    Date day;
    model::MeasureId measure;
    auto operator<=>(const Due&) const = default;
};

std::vector<model::MeasureId> measures_of(const Context& context, model::SystemId system) {
    std::vector<model::MeasureId> found;
    for (const model::Roadmap& roadmap : context.corpus.roadmaps) {
        if (roadmap.system != system) continue;
        found.insert(found.end(), roadmap.measures.begin(), roadmap.measures.end());
    }
    return found;
}

NamedLink measure_link(const Context& context, model::SystemId system, model::MeasureId id) {
    return {title_text(context, context.corpus[id].title), address_of(context, system, id), ""};
}

CalendarEntry entry_of(Assembly& assembly, model::SystemId system, const Due& due) {
    const Context& context = assembly.context;
    const model::Measure& measure = context.corpus[due.measure];
    CalendarEntry entry;
    entry.day = russian::date_short(due.day);
    entry.iso = iso(due.day);
    entry.is_past = due.day < context.options.today;
    entry.link = measure_link(context, system, due.measure);
    entry.due = russian::typeset_deadline(measure.due.value);
    const Scope scope = assembly.scope(system);
    for (const model::Responsible& responsible : measure.responsible) {
        const std::string name = plain(responsible_words(scope, responsible));
        if (!name.empty()) entry.responsible.push_back(name);
    }
    return entry;
}

CalendarMonth& month_of(CalendarPage& page, const Date& day) {
    const std::string name =
        russian::capitalized(russian::month_name(day.month)) + " " + std::to_string(day.year);
    if (page.months.empty() || page.months.back().name != name) {
        page.months.push_back({name, "m-" + iso(day).substr(0, 7), {}});
    }
    return page.months.back();
}

// Events that a calendar program keeps: a day of every year once, with its rule; the rest one by
// one to the end of the next year.
void add_events(const Context& context, model::SystemId system, model::MeasureId id,
                const CalendarEntry& entry, std::vector<Event>& events) {
    const model::Measure& measure = context.corpus[id];
    const Date& today = context.options.today;
    Event event;
    event.system = context.corpus[system].id;
    event.title = entry.link.name;
    event.description = entry.due;
    event.address = entry.link.address;
    event.responsible = entry.responsible;
    const std::string name =
        event.system + "/" + (measure.key.empty() ? "m" + std::to_string(id.index) : measure.key);
    if (is_by_day_of_every_year(*measure.deadline)) {
        const auto& days = std::get<russian::ByDay>(measure.deadline->when).days;
        const int year = measure.deadline->from_year.value_or(today.year);
        for (const russian::DueDay& day : days) {
            event.uid = name + "-" + std::to_string(day.month) + "-" + std::to_string(day.day);
            event.day = {day.year.value_or(year), day.month, day.day};
            event.yearly = true;
            if (is_valid(event.day)) events.push_back(event);
        }
        return;
    }
    const Date from{today.year, 1, 1}, to{today.year + 1, 12, 31};
    for (const Date& day : russian::due_dates(*measure.deadline, from, to)) {
        event.uid = name + "-" + iso(day);
        event.day = day;
        events.push_back(event);
    }
}

// What takes place: on its first day.
std::vector<std::pair<Date, CalendarEntry>> happening_entries(Assembly& assembly,
                                                              model::SystemId system,
                                                              std::vector<Event>& events) {
    const Context& context = assembly.context;
    std::vector<std::pair<Date, CalendarEntry>> entries;
    for (const model::HappeningId id :
         happenings_of(context, system, model::Happening::Kind::event)) {
        const model::Happening& one = context.corpus[id];
        CalendarEntry entry;
        entry.day = russian::date_short(one.date);
        entry.iso = iso(one.date);
        entry.is_past = one.until.value_or(one.date) < context.options.today;
        entry.link = {title_text(context, one.title), address_of(context, system, id), ""};
        entry.due = russian::typography(one.format);
        if (!one.place.empty())
            entry.due += (entry.due.empty() ? "" : ", ") + russian::typography(one.place);
        if (one.until && *one.until != one.date)
            entry.due += (entry.due.empty() ? "" : ", ") + happening_days(one);
        if (one.organiser.id)
            entry.responsible = {
                russian::typography(short_name(context.corpus[*one.organiser.id]))};
        Event event;
        event.system = context.corpus[system].id;
        event.uid = event.system + "/event-" + one.key;
        event.title = entry.link.name;
        event.description = entry.due;
        event.address = entry.link.address;
        event.responsible = entry.responsible;
        event.day = one.date;
        event.last = one.until;
        events.push_back(std::move(event));
        entries.emplace_back(one.date, std::move(entry));
    }
    return entries;
}

}  // namespace

std::optional<Page> calendar_page(Assembly& assembly, model::SystemId system,
                                  std::vector<Event>& events) {
    const Context& context = assembly.context;
    const Date& today = context.options.today;
    const Date from{today.year, today.month, 1}, to = end_of_month(today, months_ahead - 1);
    std::vector<Due> dues;
    CalendarPage content;
    for (const model::MeasureId id : measures_of(context, system)) {
        const Deadline* deadline = deadline_of(context.corpus[id]);
        if (deadline == nullptr) continue;
        const std::vector<Date> days = russian::due_dates(*deadline, from, to);
        for (const Date& day : days) dues.push_back({day, id});
        const CalendarEntry entry = entry_of(assembly, system, {today, id});
        if (days.empty() && !russian::next_due(*deadline, from)) {
            // Work whose time is over is history, not a plan.
            const bool is_over = std::holds_alternative<russian::ByDay>(deadline->when) ||
                                 std::holds_alternative<russian::Within>(deadline->when) ||
                                 std::holds_alternative<russian::Horizon>(deadline->when);
            if (!is_over) content.undated.push_back(entry);
        }
        add_events(context, system, id, entry, events);
    }
    std::ranges::sort(dues);
    std::vector<std::pair<Date, CalendarEntry>> entries;
    for (const Due& due : dues) entries.emplace_back(due.day, entry_of(assembly, system, due));
    for (auto& one : happening_entries(assembly, system, events)) {
        if (from <= one.first && one.first <= to) entries.push_back(std::move(one));
    }
    std::ranges::stable_sort(entries,
                             [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [day, entry] : entries) month_of(content, day).entries.push_back(std::move(entry));
    if (content.months.empty() && content.undated.empty()) return std::nullopt;
    content.events = {std::string(words::calendar_file),
                      system_path(context, system, "calendar.ics"), "ICS"};
    Page page =
        page_of(context, system, "calendar.html", std::string(words::calendar), std::move(content));
    page.description = words::calendar_about;
    return page;
}

std::optional<Timeline> timeline_of(const Assembly& assembly, model::RoadmapId id) {
    const Context& context = assembly.context;
    const model::Roadmap& roadmap = context.corpus[id];
    const Date& today = context.options.today;
    const Date past{1990, 1, 1}, future{2100, 12, 31};
    std::optional<Date> first, last;
    const auto take = [&](const Date& day) {
        first = first ? std::min(*first, day) : day;
        last = last ? std::max(*last, day) : day;
    };
    for (const model::MeasureId one : roadmap.measures) {
        const Deadline* deadline = deadline_of(context.corpus[one]);
        if (deadline == nullptr) continue;
        if (russian::is_recurring(*deadline)) {
            take({std::max(today.year, deadline->from_year.value_or(0)), 12, 31});
            if (deadline->from_year) take({*deadline->from_year, 1, 1});
            continue;
        }
        for (const russian::Period& period : russian::periods(*deadline, past, future)) {
            take(period.from);
            take(period.to);
        }
        for (const Date& day : russian::due_dates(*deadline, past, future)) take(day);
    }
    if (!first) return std::nullopt;
    Timeline timeline;
    timeline.from = {first->year, 1, 1};
    timeline.to = {std::min(last->year, first->year + longest_timeline - 1), 12, 31};
    timeline.today = today;
    for (const model::MeasureId one : roadmap.measures) {
        const model::Measure& measure = context.corpus[one];
        const Deadline* deadline = deadline_of(measure);
        Timeline::Row row;
        row.name = title_text(context, measure.title);
        row.done = !measure.progress.empty() && measure.progress.back().done.has_value();
        if (deadline != nullptr) {
            for (const russian::Period& period :
                 russian::periods(*deadline, timeline.from, timeline.to)) {
                row.spans.push_back({period.from, period.to});
            }
            if (row.spans.empty()) {
                row.deadlines = russian::due_dates(*deadline, timeline.from, timeline.to);
            }
        }
        timeline.rows.push_back(std::move(row));
    }
    return timeline;
}

}  // namespace metodoc::view
