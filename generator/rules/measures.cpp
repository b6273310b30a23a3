// Deadlines of measures and orders, the order of work, what is said to be done.
#include "rules/checks.h"
#include "rules/phrases.h"
#include "rules/places.h"

namespace metodoc::rules {
namespace {

void check_deadline(const Spanned<std::string>& due,
                    const std::optional<russian::Deadline>& deadline, Diagnostics& out) {
    if (deadline || due.value.empty()) return;
    Diagnostic& found =
        out.error("bad-deadline", due.span, say(phrases::deadline_not_understood, {due.value}));
    found.hint = say(phrases::write_otherwise);
    found.notes.push_back(say(phrases::known_forms, {join(russian::known_deadline_forms())}));
}

// The day by which the work is done for the first time, where the words settle it without a guess.
std::optional<Date> first_due(const std::optional<russian::Deadline>& deadline) {
    if (!deadline || deadline->ambiguous) return std::nullopt;
    if (russian::is_recurring(*deadline)) {
        if (!deadline->from_year) return std::nullopt;
        return russian::next_due(*deadline, {*deadline->from_year, 1, 1});
    }
    const auto days = russian::due_dates(*deadline, {1990, 1, 1}, {2100, 12, 31});
    if (days.empty()) return std::nullopt;
    return days.back();
}

}  // namespace

void bad_deadline(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::Measure& measure : corpus.measures)
        check_deadline(measure.due, measure.deadline, out);
    for (const model::Roadmap& roadmap : corpus.roadmaps)
        for (const model::Stage& stage : roadmap.stages)
            for (std::size_t i = 0; i < stage.period.size(); ++i)
                check_deadline(stage.period[i], stage.periods[i], out);
    for (const model::Indicator& indicator : corpus.indicators)
        if (indicator.value) check_deadline(indicator.value->due, indicator.value->deadline, out);
    for (const model::Order& order : corpus.orders)
        each_clause(order.clauses, [&](const model::OrderClause& clause) {
            check_deadline(clause.due, clause.deadline, out);
        });
    for (const model::Minutes& minutes : corpus.minutes)
        for (const model::Question& question : minutes.questions)
            for (const model::Decision& decision : question.decided)
                check_deadline(decision.due, decision.deadline, out);
}

void order_of_measures(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::Measure& measure : corpus.measures) {
        const auto due = first_due(measure.deadline);
        if (!due) continue;
        for (const model::Ref<model::Measure>& ref : measure.after) {
            if (!ref.id) continue;
            const model::Measure& before = corpus[*ref.id];
            const auto earlier = first_due(before.deadline);
            if (!earlier || *earlier <= *due) continue;
            Diagnostic& found = out.error(
                "order-of-measures", measure.due.span,
                say(phrases::before_its_cause, {dotted(*due), before.key, dotted(*earlier)}));
            found.hint = say(phrases::move_deadline, {before.key});
            found.labels = {{before.due.span, say(phrases::its_deadline, {before.key})}};
        }
    }
}

void done_in_future(const Corpus& corpus, Date today, Diagnostics& out) {
    for (const model::Measure& measure : corpus.measures) {
        for (const model::Progress& progress : measure.progress) {
            if (!progress.done || *progress.done <= today) continue;
            out.error("bad-date", progress.done_span,
                      say(phrases::done_later_than_today, {dotted(*progress.done)}))
                .hint = say(phrases::today_is, {dotted(today)});
        }
    }
}

}  // namespace metodoc::rules
