#include "view/cycle.h"

#include <algorithm>

#include "view/evidence.h"
#include "view/facts.h"
#include "view/measures.h"
#include "view/names.h"
#include "view/pages.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using model::CycleStep;
using model::SystemId;

constexpr std::size_t shown_measures = 3;

std::string counted(std::size_t number, const words::Counted& noun) {
    const auto value = static_cast<long long>(number);
    return russian::format_number(value) + "\u00A0" +
           std::string(russian::plural(value, noun.one, noun.few, noun.many));
}

// The first words of a long name; it leads to the whole.
std::string shortened(const std::string& name) {
    constexpr std::size_t longest = 160;  // bytes: some eighty letters
    if (name.size() <= longest) return name;
    return name.substr(0, name.rfind(' ', longest)) + "…";
}

// Looks at one system and fills the steps in.
class Look {
public:
    Look(const Context& context, SystemId system)
        : context_(context),
          corpus_(context.corpus),
          system_(system),
          scope_{context, uses_, system} {}

    Cycle run() {
        Cycle cycle;
        for (std::size_t i = 0; i < cycle.steps.size(); ++i) {
            CycleEntry& entry = cycle.steps[i];
            entry.step = static_cast<CycleStep>(i);
            entry.name = words::cycle_steps[i];
            fill(entry);
            const auto& given = corpus_[system_].cycle[i];
            for (const model::Evidence& one : given)
                entry.evidence.push_back(evidence_words(scope_, one));
            if (!given.empty()) entry.state = StepState::closed;
            if (entry.state == StepState::closed) entry.missing.clear();
        }
        return cycle;
    }

private:
    void fill(CycleEntry& entry) {
        switch (entry.step) {
            case CycleStep::goals:
                return goals(entry);
            case CycleStep::indicators:
                return indicators(entry);
            case CycleStep::methods:
                return methods(entry);
            case CycleStep::monitoring:
                return monitoring(entry);
            case CycleStep::analysis:
                return analysis(entry);
            case CycleStep::recommendations:
                return recommendations(entry);
            case CycleStep::measures:
                return measures(entry);
            case CycleStep::effect:
                return effect(entry);
        }
    }

    void add(CycleEntry& entry, const model::Target& target, std::string_view name,
             const std::string& more = "") {
        const Address address = address_of(context_, system_, target);
        Inlines line{address.empty() ? word(name) : linked(address, name)};
        if (!more.empty()) append(line, {word(": " + more)});
        entry.evidence.push_back(std::move(line));
    }

    template <typename Things, typename Visit>
    void each(const Things& things, const Visit& visit) {
        for (std::uint32_t i = 0; i < things.size(); ++i)
            if (things[i].system == system_) visit(i, things[i]);
    }

    void goals(CycleEntry& entry) {
        std::size_t goals = 0, tasks = 0;
        std::optional<model::GoalId> first;
        each(corpus_.goals, [&](std::uint32_t i, const model::Goal& goal) {
            if (!first) first = model::GoalId{i};
            ++goals;
            tasks += goal.tasks.size();
        });
        if (first) {
            std::string more = counted(goals, words::goals_counted);
            if (tasks > 0) more += ", " + counted(tasks, words::tasks_counted);
            Address address{system_path(context_, system_, "goals.html"), "", ""};
            Inlines line{linked(std::move(address), words::goals), word(": " + more)};
            entry.evidence.push_back(std::move(line));
        }
        each(corpus_.documents, [&](std::uint32_t i, const model::Document& document) {
            if (document.kind != model::Document::Kind::note)
                add(entry, model::DocumentId{i}, titled(context_, model::DocumentId{i}).short_name);
        });
        entry.state = first                    ? StepState::closed
                      : entry.evidence.empty() ? StepState::open
                                               : StepState::partly;
        entry.missing =
            entry.evidence.empty() ? words::cycle_no_goals : words::cycle_goals_unlisted;
    }

    void indicators(CycleEntry& entry) {
        std::size_t planned = 0, all = 0;
        each(corpus_.indicator_sets, [&](std::uint32_t i, const model::IndicatorSet& set) {
            std::size_t own = 0;
            for (const model::IndicatorId id : set.indicators)
                if (!corpus_[id].targets.empty() || corpus_[id].value) ++own;
            all += set.indicators.size();
            planned += own;
            add(entry, model::IndicatorSetId{i},
                titled(context_, model::IndicatorSetId{i}).short_name,
                counted(set.indicators.size(), words::indicators_counted) +
                    std::string(words::with_plans) + std::to_string(own));
        });
        entry.state = all > 0 && planned == all ? StepState::closed
                      : all > 0                 ? StepState::partly
                                                : StepState::open;
        entry.missing = all == 0 ? std::string(words::cycle_no_indicators)
                                 : std::string(words::cycle_no_targets) +
                                       counted(all - planned, words::of_indicators) + ".";
    }

    void methods(CycleEntry& entry) {
        each(corpus_.indicator_sets, [&](std::uint32_t i, const model::IndicatorSet& set) {
            std::size_t own = 0, formulas = 0;
            for (const model::IndicatorId id : set.indicators) {
                if (!corpus_[id].methods.empty()) ++own;
                if (corpus_[id].formula) ++formulas;
            }
            std::string more;
            if (!set.methods.empty())
                more = counted(set.methods.size(), words::methods_counted);
            else if (own > 0)
                more = std::string(words::methods_named) + counted(own, words::of_indicators);
            if (more.empty()) return;
            if (formulas > 0)
                more +=
                    std::string(words::formulas_named) + counted(formulas, words::of_indicators);
            add(entry, model::IndicatorSetId{i},
                titled(context_, model::IndicatorSetId{i}).short_name, more);
        });
        each(corpus_.criteria, [&](std::uint32_t i, const model::CriteriaSet& set) {
            const bool has = std::ranges::any_of(set.levels, [](const model::CriteriaLevel& level) {
                return std::ranges::any_of(level.criteria, [](const model::Criterion& one) {
                    return !one.methods.empty();
                });
            });
            if (has)
                add(entry, model::CriteriaId{i}, titled(context_, model::CriteriaId{i}).short_name);
        });
        entry.state = entry.evidence.empty() ? StepState::open : StepState::closed;
        entry.missing = words::cycle_no_methods;
    }

    // Measures whose name speaks of something: «мониторинг», «эффективност».
    std::vector<model::MeasureId> measures_about(std::string_view stem) {
        std::vector<model::MeasureId> found;
        each(corpus_.roadmaps, [&](std::uint32_t, const model::Roadmap& roadmap) {
            for (const model::MeasureId id : roadmap.measures) {
                const std::string title = russian::uncapitalized(measure_title(context_, id)) +
                                          " " + measure_title(context_, id);
                if (title.find(stem) != std::string::npos) found.push_back(id);
            }
        });
        return found;
    }

    void add_measures(CycleEntry& entry, const std::vector<model::MeasureId>& measures) {
        for (std::size_t i = 0; i < std::min(measures.size(), shown_measures); ++i)
            add(entry, measures[i], shortened(measure_title(context_, measures[i])));
        if (measures.size() > shown_measures)
            entry.evidence.push_back(
                {word(std::string(words::and_yet) +
                      counted(measures.size() - shown_measures, words::measures) + ".")});
    }

    // The last day that real measurements speak of.
    std::optional<Date> last_measured() {
        std::optional<Date> last;
        for (const auto& period : context_.book.periods(system_))
            if (!context_.book.is_sample(system_, period))
                last = period.half == 1 ? Date{period.year, 6, 30} : Date{period.year, 12, 31};
        return last;
    }

    void monitoring(CycleEntry& entry) {
        std::string real, samples;
        for (const auto& period : context_.book.periods(system_)) {
            std::string& to = context_.book.is_sample(system_, period) ? samples : real;
            to += (to.empty() ? "" : ", ") + russian::period_words(period);
        }
        const auto planned = measures_about("мониторинг");
        std::optional<model::IndicatorSetId> set;
        each(corpus_.indicator_sets, [&](std::uint32_t i, const model::IndicatorSet&) {
            if (!set) set = model::IndicatorSetId{i};
        });
        if (set && !real.empty()) add(entry, *set, words::measurements, real);
        if (set && !samples.empty())
            add(entry, *set, words::measurements,
                samples + " (" + russian::uncapitalized(words::sample_data) + ")");
        each(corpus_.criteria, [&](std::uint32_t i, const model::CriteriaSet&) {
            add(entry, model::CriteriaId{i}, titled(context_, model::CriteriaId{i}).short_name);
        });
        add_measures(entry, planned);
        entry.state = !real.empty()            ? StepState::closed
                      : entry.evidence.empty() ? StepState::open
                                               : StepState::partly;
        entry.missing = !samples.empty() ? words::cycle_only_sample : words::cycle_no_measurements;
    }

    // Analytical notes: whether there is one that counts, and whether it is younger than the data.
    void notes(CycleEntry& entry, bool with_recommendations) {
        bool real = false, fresh = false;
        const auto measured = last_measured();
        each(corpus_.documents, [&](std::uint32_t i, const model::Document& document) {
            if (document.kind != model::Document::Kind::note) return;
            if (with_recommendations && document.recommendations.empty()) return;
            std::string more = document.sample ? std::string(words::sample_badge) : "";
            if (with_recommendations) {
                if (!more.empty()) more += ", ";
                more += counted(document.recommendations.size(), words::addressees_counted);
            }
            add(entry, model::DocumentId{i}, titled(context_, model::DocumentId{i}).title, more);
            if (document.sample) return;
            real = true;
            fresh |= !measured || !document.date || *measured <= *document.date;
        });
        if (real && fresh)
            entry.state = StepState::closed;
        else if (!entry.evidence.empty())
            entry.state = StepState::partly;
        if (real && !fresh) entry.missing = words::cycle_note_old;
    }

    void analysis(CycleEntry& entry) {
        entry.missing = words::cycle_no_note;
        notes(entry, false);
    }

    void recommendations(CycleEntry& entry) {
        std::size_t prepared = 0;
        std::optional<model::IndicatorSetId> set;
        each(corpus_.indicator_sets, [&](std::uint32_t i, const model::IndicatorSet& one) {
            for (const model::IndicatorId id : one.indicators)
                if (!corpus_[id].recommend.empty()) ++prepared;
            if (prepared > 0 && !set) set = model::IndicatorSetId{i};
        });
        if (set) add(entry, *set, words::prepared_advice, counted(prepared, words::to_indicators));
        entry.missing = words::cycle_no_advice;
        notes(entry, true);
    }

    void measures(CycleEntry& entry) {
        std::size_t complete = 0;
        each(corpus_.roadmaps, [&](std::uint32_t i, const model::Roadmap& roadmap) {
            for (const model::MeasureId id : roadmap.measures) {
                const model::Measure& one = corpus_[id];
                if (!one.due.value.empty() || !one.stages.empty()) ++complete;
            }
            add(entry, model::RoadmapId{i}, titled(context_, model::RoadmapId{i}).short_name,
                counted(roadmap.measures.size(), words::measures));
        });
        for (const model::OrderId id : context_.orders)
            if (corpus_[id].system == system_ &&
                corpus_[id].status != model::Order::Status::draft && !corpus_[id].sample)
                add(entry, id, order_name(context_, corpus_[id]));
        entry.state = complete > 0             ? StepState::closed
                      : entry.evidence.empty() ? StepState::open
                                               : StepState::partly;
        entry.missing =
            entry.evidence.empty() ? words::cycle_no_measures : words::cycle_no_deadlines;
    }

    void effect(CycleEntry& entry) {
        std::size_t done = 0, proved = 0;
        each(corpus_.roadmaps, [&](std::uint32_t, const model::Roadmap& roadmap) {
            for (const model::MeasureId id : roadmap.measures) {
                const model::Measure& one = corpus_[id];
                if (!one.progress.empty()) ++done;
                if (!one.evidence.empty() && !one.indicators.empty()) ++proved;
            }
        });
        std::size_t real = 0;
        for (const auto& period : context_.book.periods(system_))
            if (!context_.book.is_sample(system_, period)) ++real;
        if (done > 0)
            entry.evidence.push_back(
                {word(std::string(words::done_known) + counted(done, words::of_measures) + ".")});
        if (proved > 0)
            entry.evidence.push_back(
                {word(std::string(words::proved) + counted(proved, words::of_measures) + ".")});
        add_measures(entry, measures_about("эффективност"));
        entry.state = done > 0 && real > 1     ? StepState::closed
                      : entry.evidence.empty() ? StepState::open
                                               : StepState::partly;
        entry.missing =
            entry.state == StepState::partly ? words::cycle_effect_planned : words::cycle_no_effect;
    }

    const Context& context_;
    const model::Corpus& corpus_;
    SystemId system_;
    Uses uses_;
    Scope scope_;
};

int count_of(const Cycle& cycle, StepState state) {
    return static_cast<int>(std::ranges::count(cycle.steps, state, &CycleEntry::state));
}

}  // namespace

int Cycle::closed() const {
    return count_of(*this, StepState::closed);
}
int Cycle::partly() const {
    return count_of(*this, StepState::partly);
}

Cycle cycle_of(const Context& context, SystemId system) {
    return Look(context, system).run();
}

std::string cycle_summary(const Cycle& cycle) {
    std::string text = std::string(words::closed_before) + std::to_string(cycle.closed()) +
                       "\u00A0из\u00A0" + std::to_string(cycle.steps.size());
    if (cycle.partly() > 0)
        text += ", " + std::string(words::partly_before) + std::to_string(cycle.partly());
    return text;
}

std::string_view step_state_word(StepState state) {
    return words::step_states[static_cast<std::size_t>(state)];
}

}  // namespace metodoc::view
