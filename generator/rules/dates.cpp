// Days: of documents and of deadlines.
#include <algorithm>
#include <map>
#include <set>

#include "rules/moment.h"
#include "rules/phrases.h"
#include "rules/places.h"

namespace metodoc::rules {
namespace {

void check_weekend(const std::optional<Date>& date, Span span, Diagnostics& out) {
    if (!date || !is_valid(*date) || weekday(*date) < 6) return;
    out.warning("date-weekend", span,
                say(phrases::is_weekend,
                    {dotted(*date), std::string(russian::weekday_name(weekday(*date)))}))
        .hint = say(phrases::check_the_day);
}

// The last day of a work that is done once; nothing for what comes again.
std::optional<Date> last_day(const std::optional<russian::Deadline>& deadline) {
    if (!deadline || deadline->ambiguous || russian::is_recurring(*deadline)) return std::nullopt;
    const auto days = russian::due_dates(*deadline, {1990, 1, 1}, {2100, 12, 31});
    if (days.empty()) return std::nullopt;
    return days.back();
}

void check_ambiguous(const Spanned<std::string>& due,
                     const std::optional<russian::Deadline>& deadline, Diagnostics& out) {
    if (!deadline || !deadline->ambiguous) return;
    out.warning("deadline-ambiguous", due.span, say(phrases::year_not_told, {due.value})).hint =
        say(phrases::write_year);
}

void check_before(const Spanned<std::string>& due, const std::optional<Date>& day,
                  const Moment& moment, Diagnostics& out) {
    if (!day || !moment.date || *day >= *moment.date) return;
    Diagnostic& found = out.warning("deadline-before-document", due.span,
                                    say(phrases::due_before, {dotted(*day), dotted(*moment.date)}));
    found.hint = say(phrases::one_date_is_wrong);
    found.labels.push_back({moment.span, say(phrases::date_of_document)});
}

// «2024», «2024-08-31»: the last day of what the passport prints.
std::optional<Date> end_of(const std::string& text) {
    if (const auto date = parse_date(text)) return date;
    if (text.size() == 4 && text.find_first_not_of("0123456789") == std::string::npos)
        return Date{std::stoi(text), 12, 31};
    return std::nullopt;
}
std::optional<Date> start_of(const std::string& text) {
    if (const auto date = parse_date(text)) return date;
    if (text.size() == 4 && text.find_first_not_of("0123456789") == std::string::npos)
        return Date{std::stoi(text), 1, 1};
    return std::nullopt;
}

// The first day of a work, for one that takes a whole period.
Date first_day(const std::optional<russian::Deadline>& deadline, const Date& last) {
    const auto* within = std::get_if<russian::Within>(&deadline->when);
    if (within == nullptr) return last;
    return std::ranges::min(within->periods).from;
}

// A period that only begins or only ends outside is a school year, and no slip.
void check_period(const model::System& system, const Spanned<std::string>& due,
                  const std::optional<russian::Deadline>& deadline, Diagnostics& out) {
    const auto day = last_day(deadline);
    if (!day) return;
    const auto from = start_of(system.period_from);
    const auto to = end_of(system.period_to);
    const bool early = from && *day < *from;
    const bool late = to && first_day(deadline, *day) > *to;
    if (!early && !late) return;
    Diagnostic& found =
        out.warning("deadline-outside", due.span,
                    say(early ? phrases::due_before_period : phrases::due_after_period,
                        {dotted(*day), dotted(early ? *from : *to)}));
    found.hint = say(phrases::move_or_extend);
    found.labels.push_back({system.span, say(phrases::the_passport)});
}

std::vector<russian::Period> periods_of(const std::optional<russian::Deadline>& deadline) {
    if (!deadline || deadline->ambiguous || russian::is_recurring(*deadline)) return {};
    if (std::holds_alternative<russian::Within>(deadline->when))
        return std::get<russian::Within>(deadline->when).periods;
    const auto day = last_day(deadline);
    if (!day || std::holds_alternative<russian::Horizon>(deadline->when)) return {};
    return {{*day, *day}};
}

// Every period of a measure touches a stage that the measure belongs to.
void check_stage(const model::Roadmap& roadmap, const model::Measure& measure, Diagnostics& out) {
    std::vector<russian::Period> stages;
    for (const Spanned<std::string>& mark : measure.stages) {
        const auto stage = std::ranges::find_if(
            roadmap.stages, [&](const model::Stage& one) { return one.mark.value == mark.value; });
        if (stage == roadmap.stages.end()) return;
        for (const auto& period : stage->periods)
            for (const russian::Period& one : periods_of(period)) stages.push_back(one);
    }
    if (stages.empty()) return;
    for (const russian::Period& period : periods_of(measure.deadline)) {
        const bool touches = std::ranges::any_of(stages, [&](const russian::Period& stage) {
            return period.from <= stage.to && stage.from <= period.to;
        });
        if (touches) continue;
        Diagnostic& found =
            out.warning("stage-period", measure.due.span,
                        say(phrases::outside_stage, {dotted(period.from), dotted(period.to)}));
        found.hint = say(phrases::mend_stage);
        found.labels.push_back({measure.stages.front().span, say(phrases::its_stages)});
        return;
    }
}

void check_roadmap(const Corpus& corpus, const model::Roadmap& roadmap, const Moment& moment,
                   Date today, Diagnostics& out) {
    const auto tracked = [&](model::MeasureId id) { return !corpus[id].progress.empty(); };
    const bool any = std::ranges::any_of(roadmap.measures, tracked);
    std::set<model::OrganisationId> subjects;
    for (const model::Subject& subject : corpus.subjects)
        if (subject.system == roadmap.system && subject.organisation.id)
            subjects.insert(*subject.organisation.id);
    const auto& authority = corpus[roadmap.system].authority.id;
    std::set<model::OrganisationId> told;
    for (const model::MeasureId id : roadmap.measures) {
        const model::Measure& measure = corpus[id];
        const auto day = last_day(measure.deadline);
        check_ambiguous(measure.due, measure.deadline, out);
        check_before(measure.due, day, moment, out);
        check_stage(roadmap, measure, out);
        check_period(corpus[roadmap.system], measure.due, measure.deadline, out);
        if (any && day && *day < today && measure.progress.empty())
            out.warning("deadline-past", measure.due.span,
                        say(phrases::due_has_passed, {dotted(*day)}))
                .hint = say(phrases::tell_progress);
        for (const model::Responsible& one : measure.responsible) {
            const auto* organisation = std::get_if<model::OrganisationId>(&one.target);
            if (organisation == nullptr || subjects.empty() || subjects.contains(*organisation) ||
                authority == *organisation || !told.insert(*organisation).second)
                continue;
            out.warning("responsible-not-subject", one.text.span,
                        say(phrases::not_a_subject, {one.text.value}))
                .hint = say(phrases::add_subject);
        }
    }
}

// A deputy signs as himself only with the right to.
void check_signatory(const Corpus& corpus, const model::Order& order, Diagnostics& out) {
    if (!order.signatory.id) return;
    const model::Person& person = corpus[*order.signatory.id];
    if (person.acting) return;
    const auto& authority =
        order.authority.id ? order.authority.id : corpus[order.system].authority.id;
    const bool deputy = russian::folded(person.position).starts_with("заместител");
    const bool other_head = authority && corpus[*authority].head.id &&
                            *corpus[*authority].head.id != *order.signatory.id;
    if (!deputy && !other_head) return;
    Diagnostic& found =
        out.warning("signatory-acting", order.signatory.span,
                    say(phrases::not_the_head,
                        {person.position.empty() ? order.signatory.text : person.position}));
    found.hint = say(phrases::mark_acting);
    found.labels.push_back({person.span, say(phrases::the_signatory)});
}

}  // namespace

void days(const Corpus& corpus, Date today, Diagnostics& out) {
    for (const model::Order& order : corpus.orders) {
        check_weekend(order.date, order.date_span, out);
        check_signatory(corpus, order, out);
        each_clause(order.clauses, [&](const model::OrderClause& clause) {
            check_ambiguous(clause.due, clause.deadline, out);
            check_before(clause.due, last_day(clause.deadline), {order.date, order.date_span, true},
                         out);
        });
    }
    for (const model::SourceFile& file : corpus.files)
        if (file.kind != "order" && file.kind != "news" && file.kind != "events")
            check_weekend(file.date, file.date_span, out);
    for (const model::Document& document : corpus.documents)
        check_weekend(document.adopted_on, document.span, out);
    for (std::uint32_t i = 0; i < corpus.roadmaps.size(); ++i)
        check_roadmap(corpus, corpus.roadmaps[i], moment_of(corpus, model::RoadmapId{i}), today,
                      out);
}

}  // namespace metodoc::rules
