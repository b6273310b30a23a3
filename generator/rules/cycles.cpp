// Chains that come back to their beginning.
#include <functional>

#include "rules/checks.h"
#include "rules/phrases.h"

namespace metodoc::rules {
namespace {

// An arrow of a chain: the number of the thing it leads to and the place where it is written.
struct Arrow {
    std::uint32_t to;
    Span span;
};

// A kind of chain: how many things there are, where each leads, what each is called.
struct Chain {
    std::size_t count;
    std::function<std::vector<Arrow>(std::uint32_t)> arrows;
    std::function<std::string(std::uint32_t)> name;
    const Phrase& message;
};

// Depth first; every cycle is told once, at the arrow that closes it.
class CycleFinder {
public:
    CycleFinder(const Chain& chain, Diagnostics& out)
        : chain_(chain), out_(out), states_(chain.count, State::fresh) {}

    void find() {
        for (std::uint32_t i = 0; i < chain_.count; ++i)
            if (states_[i] == State::fresh) visit(i);
    }

private:
    enum class State : std::uint8_t { fresh, on_the_way, done };
    struct Step {
        std::uint32_t thing;
        std::vector<Arrow> arrows;
        std::size_t next = 0;
    };

    // No recursion: a chain may be as long as the content.
    void visit(std::uint32_t start) {
        enter(start);
        while (!way_.empty()) {
            Step& step = way_.back();
            if (step.next == step.arrows.size()) {
                states_[step.thing] = State::done;
                way_.pop_back();
                continue;
            }
            const Arrow arrow = step.arrows[step.next++];
            if (states_[arrow.to] == State::on_the_way) report(arrow);
            if (states_[arrow.to] == State::fresh) enter(arrow.to);
        }
    }

    void enter(std::uint32_t thing) {
        states_[thing] = State::on_the_way;
        way_.push_back({thing, chain_.arrows(thing)});
    }

    void report(const Arrow& closing) {
        auto step = way_.begin();
        while (step->thing != closing.to) ++step;
        std::string names;
        std::vector<Label> labels;
        for (; step != way_.end(); ++step) {
            names += chain_.name(step->thing) + " → ";
            const Arrow& taken = step->arrows[step->next - 1];
            if (taken.span != closing.span)
                labels.push_back({taken.span, say(phrases::leads_on, {chain_.name(taken.to)})});
        }
        names += chain_.name(closing.to);
        Diagnostic& found = out_.error("reference-cycle", closing.span,
                                       say(chain_.message, {chain_.name(closing.to)}));
        found.hint = say(phrases::break_the_chain, {names});
        found.labels = std::move(labels);
    }

    const Chain& chain_;
    Diagnostics& out_;
    std::vector<State> states_;
    std::vector<Step> way_;
};

template <typename Thing>
void add(std::vector<Arrow>& arrows, const model::Ref<Thing>& ref) {
    if (ref.id) arrows.push_back({ref.id->index, ref.span});
}

std::vector<Arrow> arrows_of(const model::Measure& measure) {
    std::vector<Arrow> arrows;
    for (const auto& before : measure.after) add(arrows, before);
    return arrows;
}

std::vector<Arrow> arrows_of(const model::Organisation& organisation) {
    std::vector<Arrow> arrows;
    add(arrows, organisation.parent);
    return arrows;
}

std::vector<Arrow> arrows_of(const model::Act& act) {
    std::vector<Arrow> arrows;
    add(arrows, act.replaced_by);
    return arrows;
}

std::vector<Arrow> arrows_of(const model::Document& document) {
    std::vector<Arrow> arrows;
    for (const model::Annex& annex : document.annexes)
        if (const auto* id = std::get_if<model::DocumentId>(&annex.target))
            arrows.push_back({id->index, annex.text.span});
    return arrows;
}

std::vector<Arrow> arrows_of(const model::Indicator& indicator) {
    std::vector<Arrow> arrows;
    add(arrows, indicator.subset_of);
    return arrows;
}

template <typename Thing>
void find_cycles(const std::vector<Thing>& things, std::string Thing::*name, const Phrase& message,
                 Diagnostics& out) {
    const Chain chain{things.size(), [&](std::uint32_t i) { return arrows_of(things[i]); },
                      [&](std::uint32_t i) { return things[i].*name; }, message};
    CycleFinder(chain, out).find();
}

}  // namespace

void reference_cycle(const Corpus& corpus, Date, Diagnostics& out) {
    find_cycles(corpus.measures, &model::Measure::key, phrases::cycle_of_measures, out);
    find_cycles(corpus.organisations, &model::Organisation::id, phrases::cycle_of_organisations,
                out);
    find_cycles(corpus.acts, &model::Act::id, phrases::cycle_of_acts, out);
    find_cycles(corpus.documents, &model::Document::id, phrases::cycle_of_documents, out);
    find_cycles(corpus.indicators, &model::Indicator::key, phrases::cycle_of_subsets, out);
}

}  // namespace metodoc::rules
