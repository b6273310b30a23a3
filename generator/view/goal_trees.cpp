#include "view/goal_trees.h"

#include <algorithm>
#include <map>
#include <string>

#include "base/utf8.h"
#include "view/goals.h"
#include "view/text.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using model::Target;

// A box holds the beginning of a title: it leads to the whole of it.
constexpr std::size_t longest = 100;  // letters

std::string shortened(std::string text) {
    if (const auto end = text.find('\n'); end != std::string::npos) text.resize(end);
    if (utf8::length(text) <= longest) {
        while (!text.empty() &&
               std::string_view(".;:,").find(text.back()) != std::string_view::npos)
            text.pop_back();
        return russian::capitalized(text);
    }
    std::size_t letters = 0, cut = 0;
    for (std::size_t i = 0; i < text.size() && letters < longest; ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) ++letters;
        if (text[i] == ' ') cut = i;
    }
    text.resize(cut == 0 ? text.size() : cut);
    // No preposition at the end: «работает без…» says less than «работает…».
    constexpr std::size_t short_word = 3;
    const auto space = text.rfind(' ');
    if (space != std::string::npos &&
        utf8::length(std::string_view(text).substr(space + 1)) <= short_word)
        text.resize(space);
    while (!text.empty() && std::string_view(".;:,( ").find(text.back()) != std::string_view::npos)
        text.pop_back();
    return russian::capitalized(text) + "…";
}

// Boxes are drawn once, however many arrows lead to them.
struct Tree {
    const Context& context;
    model::SystemId system;
    LinkedDiagram made = {};
    std::map<Target, std::size_t> known = {};

    std::size_t box(const Target& target, const std::string& text, std::size_t tone) {
        const auto [place, is_new] = known.try_emplace(target, made.drawing.nodes.size());
        if (!is_new) return place->second;
        made.drawing.nodes.push_back({shortened(text), "", tone});
        made.addresses.push_back(address_of(context, system, target));
        return place->second;
    }

    template <typename Id>
    std::size_t box(Id id, std::size_t tone) {
        return box(id, title_text(context, context.corpus[id].title), tone);
    }

    template <typename Thing>
    void arrows(std::size_t from, const std::vector<model::Ref<Thing>>& to, std::size_t tone) {
        for (const model::Ref<Thing>& ref : to) {
            if (ref.id) made.drawing.edges.push_back({from, box(*ref.id, tone), ""});
        }
    }

    Part part(std::string_view title, std::string_view about, const std::string& anchor) {
        made.drawing.caption = {anchor + "-figure", std::string(title), std::string(about)};
        made.drawing.from_left = true;
        return {std::string(title), anchor, Figure(std::move(made))};
    }
};

// Tones of the boxes.
constexpr std::size_t of_goals = 0, of_tasks = 2, of_figures = 3, of_problems = 1, of_results = 5;

std::string goal_name(const Context& context, model::GoalId id) {
    const model::Goal& goal = context.corpus[id];
    return goal.name.empty() ? title_text(context, goal.title) : goal.name;
}

}  // namespace

std::optional<Part> goal_tree(const Context& context, model::SystemId system) {
    const model::Corpus& corpus = context.corpus;
    Tree tree{context, system};
    for (const model::GoalId id : goals_of(corpus, system)) {
        const model::Goal& goal = corpus[id];
        const std::size_t from = tree.box(id, goal_name(context, id), of_goals);
        for (const model::TaskId task : goal.tasks) {
            const std::size_t middle = tree.box(task, of_tasks);
            tree.made.drawing.edges.push_back({from, middle, ""});
            tree.arrows(middle, corpus[task].indicators, of_figures);
            tree.arrows(middle, corpus[task].results, of_results);
        }
        tree.arrows(from, goal.indicators, of_figures);
        tree.arrows(from, goal.results, of_results);
    }
    if (tree.made.drawing.edges.empty()) return std::nullopt;
    constexpr double in_three_columns = 250;
    const bool has_leaves = std::ranges::any_of(
        tree.made.drawing.nodes,
        [](const figures::Diagram::Node& node) { return node.tone > of_tasks; });
    if (has_leaves) tree.made.drawing.widest = in_three_columns;
    return tree.part(words::goal_tree, words::goal_tree_about, "goals-tree");
}

std::optional<Part> problem_tree(const Context& context, model::SystemId system) {
    const model::Corpus& corpus = context.corpus;
    Tree tree{context, system};
    for (const model::StatementId id :
         statements_of(corpus, system, model::Statement::Kind::problem)) {
        const std::size_t from = tree.box(id, of_problems);
        for (const auto& goal : corpus[id].goals) {
            if (!goal.id) continue;
            const std::size_t to = tree.box(*goal.id, goal_name(context, *goal.id), of_goals);
            tree.made.drawing.edges.push_back({from, to, ""});
        }
        tree.arrows(from, corpus[id].tasks, of_tasks);
    }
    if (tree.made.drawing.nodes.empty()) return std::nullopt;
    return tree.part(words::problem_tree, words::problem_tree_about, "problems-tree");
}

}  // namespace metodoc::view
