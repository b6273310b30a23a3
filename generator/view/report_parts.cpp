#include "view/report_parts.h"

#include <array>

#include "base/overloaded.h"
#include "view/names.h"
#include "view/papers.h"
#include "view/tables.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using indicators::Status;
using Addressee = model::Recommendation::Addressee;

struct Group {
    Addressee addressee;
    std::string_view id, title;
};
constexpr std::array groups{
    Group{Addressee::heads, "heads", "Руководителям образовательных организаций"},
    Group{Addressee::unions, "unions", "Школьным методическим объединениям"},
    Group{Addressee::teachers, "teachers", "Педагогическим работникам"},
};

// The days of a period, both belong.
std::pair<Date, Date> days_of(const indicators::Period& period) {
    constexpr int june = 6;
    constexpr int july = 7;
    const int first = period.half == 2 ? july : 1;
    const int last = period.half == 1 ? june : 12;
    return {{period.year, first, 1}, {period.year, last, days_in_month(period.year, last)}};
}

const model::Progress* progress_of(const ReportScope& scope, const model::Measure& measure) {
    for (const model::Progress& one : measure.progress)
        if (one.year == scope.period.year) return &one;
    return nullptr;
}

// A measure belongs to a report when something is known of it, when a deadline falls into the
// period, or when it has no days at all (постоянно).
bool is_of_period(const ReportScope& scope, const model::Measure& measure) {
    if (progress_of(scope, measure) != nullptr || !measure.deadline) return true;
    const auto [from, to] = days_of(scope.period);
    if (!russian::due_dates(*measure.deadline, from, to).empty()) return true;
    const Date long_before{from.year - 100, 1, 1};
    const Date long_after{to.year + 100, 12, 31};
    return russian::due_dates(*measure.deadline, long_before, long_after).empty();
}

bool is_done(const model::Progress& progress) {
    using State = model::Progress::State;
    if (progress.state) return *progress.state != State::cancelled;
    return progress.done.has_value();
}

std::string_view state_of(const model::Progress* progress) {
    using State = model::Progress::State;
    if (progress == nullptr) return words::measure_unknown;
    const State state = progress->state.value_or(State::done);
    if (state == State::late) return words::measure_late;
    if (state == State::cancelled) return words::measure_cancelled;
    return words::measure_done;
}

// A measure and its number in the document that names it.
struct Numbered {
    const model::Measure* measure;
    std::string number;
};

std::vector<Numbered> all_measures(const ReportScope& scope) {
    std::vector<Numbered> result;
    for (const model::Roadmap& roadmap : scope.corpus().roadmaps) {
        if (roadmap.system != scope.system) continue;
        const std::vector<std::string> numbers = measure_numbers(roadmap);
        for (std::size_t i = 0; i < roadmap.measures.size(); ++i) {
            const model::Measure& measure = scope.corpus()[roadmap.measures[i]];
            if (is_of_period(scope, measure)) result.push_back({&measure, numbers[i]});
        }
    }
    return result;
}

std::string responsible_of(const ReportScope& scope, const model::Measure& measure) {
    Uses unlisted;
    const Scope inner{scope.context, unlisted, scope.system};
    std::string text;
    for (const model::Responsible& one : measure.responsible) {
        if (!text.empty()) text += ", ";
        text += plain(responsible_words(inner, one));
    }
    return text;
}

ReportPerson participant_of(const ReportScope& scope, const model::Participant& from) {
    if (from.person.id) {
        ReportPerson person = person_of(scope, from.person);
        if (!from.position.empty()) person.position = russian::typography(from.position);
        return person;
    }
    return {russian::typography(from.name), russian::typography(from.position)};
}

// Paragraphs one after another, every item of a list on a line of its own: «– …;».
std::string words_of_blocks(const Blocks& blocks) {
    std::string text;
    for (const Block& block : blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block.kind))
            text += (text.empty() ? "" : " ") + plain(paragraph->children);
        const auto* list = std::get_if<List>(&block.kind);
        if (list == nullptr) continue;
        for (const ListItem& item : list->items)
            text += (text.empty() ? "–\u00A0" : "\n–\u00A0") + words_of_blocks(item.blocks);
    }
    return text;
}

std::vector<std::string> words_of_row(const Row& row) {
    std::vector<std::string> result;
    for (const Cell& cell : row.cells) result.push_back(words_of_blocks(cell.blocks));
    return result;
}

std::string words_of_prose(const ReportScope& scope, const model::Prose& prose) {
    Uses unlisted;
    Blocks blocks = blocks_of({scope.context, unlisted, scope.system}, prose);
    for (Block& block : blocks)
        if (auto* list = std::get_if<List>(&block.kind)) mark_list(*list, "");
    return words_of_blocks(blocks);
}

std::string sentence(std::string text) {
    return has_end_mark(text) ? text : text + ".";
}

ReportQuestion question_of(const ReportScope& scope, const model::AgendaItem& item) {
    ReportQuestion question{
        title_text(scope.context, item.title), participant_of(scope, item.speaker), {}};
    for (const model::Prose& decision : item.decisions)
        question.decisions.push_back(sentence(title_text(scope.context, decision)));
    return question;
}

// «О результатах мониторинга показателей за 2023 год»: heard by every council.
ReportQuestion report_itself(const ReportView& report) {
    ReportQuestion question{std::string(words::about_results) + report.period, report.executor, {}};
    question.decisions.push_back(std::string(words::take_note));
    for (const AdviceGroup& group : report.advice)
        if (!group.items.empty())
            question.decisions.push_back(
                sentence(std::string(words::send_advice) + russian::uncapitalized(group.title)));
    return question;
}

}  // namespace

ReportPerson person_of(const ReportScope& scope, const model::Ref<model::Person>& person) {
    if (!person.id) return {};
    const model::Person& from = scope.corpus()[*person.id];
    return {initials_first(from), russian::typography(position(from))};
}

std::vector<ReportMeasure> measures_of(const ReportScope& scope) {
    std::vector<ReportMeasure> result;
    for (const auto& [measure, number] : all_measures(scope)) {
        const model::Progress* progress = progress_of(scope, *measure);
        ReportMeasure made;
        made.number = number;
        made.title = words_of_prose(scope, measure->title);
        made.responsible = responsible_of(scope, *measure);
        made.result = words_of_prose(scope, measure->result);
        made.due = russian::typeset_deadline(measure->due.value);
        made.state = state_of(progress);
        if (progress != nullptr) {
            if (progress->done) made.done = dotted(*progress->done);
            made.evidence = title_text(scope.context, progress->evidence);
        }
        result.push_back(std::move(made));
    }
    return result;
}

std::string measures_summary(const ReportScope& scope) {
    const auto measures = all_measures(scope);
    if (measures.empty()) return {};
    int done = 0;
    int unknown = 0;
    for (const Numbered& one : measures) {
        const model::Progress* progress = progress_of(scope, *one.measure);
        if (progress == nullptr) ++unknown;
        if (progress != nullptr && is_done(*progress)) ++done;
    }
    if (unknown == static_cast<int>(measures.size())) return std::string(words::nothing_known);
    const auto all = static_cast<long long>(measures.size());
    std::string text =
        "Из\u00A0" + std::to_string(all) + "\u00A0" +
        std::string(russian::plural(all, "мероприятия", "мероприятий", "мероприятий")) +
        " периода " +
        std::string(
            russian::plural(static_cast<long long>(done), "выполнено", "выполнены", "выполнено")) +
        "\u00A0" + std::to_string(done);
    if (unknown > 0) text += ", сведений о\u00A0выполнении нет у\u00A0" + std::to_string(unknown);
    return text + ".";
}

std::vector<AdviceGroup> advice_of(const ReportScope& scope,
                                   const std::vector<NumberedIndicator>& indicators) {
    std::vector<AdviceGroup> result;
    for (const auto& [addressee, id, title] : groups) {
        AdviceGroup group{std::string(id), std::string(title), {}};
        for (const NumberedIndicator& indicator : indicators) {
            const Status status = scope.book().result(indicator.id, scope.period).status;
            if (status != Status::almost && status != Status::not_reached) continue;
            for (const model::Recommendation& one : scope.corpus()[indicator.id].recommend) {
                if (one.addressee != addressee) continue;
                const bool far = status == Status::not_reached && !one.far_below.empty();
                const model::Prose& text = far ? one.far_below : one.below;
                if (text.empty()) continue;
                group.items.push_back({indicator.number, title_text(scope.context, text)});
            }
        }
        result.push_back(std::move(group));
    }
    return result;
}

std::vector<ReportRoute> routes_of(const ReportScope& scope) {
    std::vector<ReportRoute> result;
    for (const model::Routes& file : scope.corpus().routes) {
        if (file.system != scope.system || file.period != scope.period) continue;
        for (const model::Route& from : file.routes) {
            ReportRoute made;
            made.id = from.id;
            made.teacher = russian::typography(from.teacher);
            made.position = russian::typography(from.position);
            if (from.organisation_id)
                made.organisation =
                    russian::typography(short_name(scope.corpus()[*from.organisation_id]));
            made.mentor = russian::typography(from.mentor);
            made.basis = russian::typography(from.basis);
            made.sample = file.sample;
            for (const std::string& one : from.deficits)
                made.deficits.push_back(russian::typography(one));
            for (const model::RouteStep& step : from.steps)
                made.steps.push_back(
                    {russian::typography(step.title), russian::typography(step.form),
                     russian::typography(step.place), russian::typography(step.due),
                     russian::typography(step.result), step.done});
            result.push_back(std::move(made));
        }
    }
    return result;
}

std::vector<ReportRegistry> registries_of(const ReportScope& scope) {
    const model::Corpus& corpus = scope.corpus();
    Uses unlisted;
    const Scope inner{scope.context, unlisted, scope.system};
    std::vector<ReportRegistry> result;
    for (std::uint32_t i = 0; i < corpus.registries.size(); ++i) {
        const model::Registry& from = corpus.registries[i];
        if (from.system != scope.system) continue;
        const Table table = public_table(registry_table(inner, {i}));
        ReportRegistry made{from.id,
                            title_text(scope.context, from.title),
                            title_text(scope.context, from.note),
                            {},
                            {},
                            from.sample};
        for (const Row& row : table.head) made.columns = words_of_row(row);
        for (const Row& row : table.rows)
            if (!row.is_group) made.rows.push_back(words_of_row(row));
        result.push_back(std::move(made));
    }
    return result;
}

std::optional<ReportCouncil> council_of(const ReportScope& scope, const ReportView& report) {
    if (!scope.report.council) return std::nullopt;
    const model::Council& from = *scope.report.council;
    ReportCouncil made;
    made.number = from.number;
    const Date date = from.date.value_or(scope.date());
    made.date = dotted(date);
    made.date_in_words = russian::date_long(date);
    made.place = russian::typography(from.place);
    made.chair = participant_of(scope, from.chair);
    made.secretary = participant_of(scope, from.secretary);
    for (const model::Participant& one : from.present)
        made.present.push_back(participant_of(scope, one));
    made.agenda.push_back(report_itself(report));
    for (const model::AgendaItem& item : from.agenda)
        made.agenda.push_back(question_of(scope, item));
    return made;
}

}  // namespace metodoc::view
