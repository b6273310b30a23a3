// The page of goals: each with its tasks, and each task with what solves it and what shows it.

#include <algorithm>

#include "view/goal_trees.h"
#include "view/goals.h"
#include "view/names.h"
#include "view/pages.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using Kind = model::Statement::Kind;

Block heading(int level, std::string_view text, std::string anchor) {
    return {Heading{level, std::move(anchor), words_of(text)}};
}

// A goal begins with a small letter where a clause lists it.
void capitalize(Blocks& blocks) {
    if (blocks.empty()) return;
    auto* paragraph = std::get_if<Paragraph>(&blocks.front().kind);
    if (paragraph == nullptr || paragraph->children.empty()) return;
    if (auto* text = std::get_if<Text>(&paragraph->children.front().kind))
        text->text = russian::capitalized(text->text);
}

// «Мероприятия:» and links to them; nothing where there are none.
template <typename Thing>
void add_links(const Scope& scope, std::string_view lead, const std::vector<model::Ref<Thing>>& to,
               Blocks& blocks) {
    List list;
    for (const model::Ref<Thing>& ref : to) {
        if (!ref.id) continue;
        const std::string text = first_words(scope, scope.context.corpus[*ref.id].title);
        const Address address = address_of(scope.context, scope.system, *ref.id);
        scope.uses.add(*ref.id, scope.system, scope.place);
        list.items.push_back({paragraph({linked(address, text)})});
    }
    if (list.items.empty()) return;
    append(blocks, paragraph({word(lead)}));
    blocks.push_back({std::move(list)});
}

void add_note(const Scope& scope, const model::Prose& note, Blocks& blocks) {
    if (note.empty()) return;
    Inlines words = inlines_of(scope, note);
    end_with(words, ".");
    append(blocks, paragraph({{Emphasis{std::move(words)}}}));
}

ListItem task_item(const Scope& scope, const model::Task& task) {
    ListItem item = item_of(scope, {task.title, task.items});
    item.anchor = "task-" + task.key;
    capitalize(item.blocks);
    const Scope here = scope.at({std::string(words::goals), scope.place.address, ""});
    add_links(here, words::solved_by, task.measures, item.blocks);
    add_links(here, words::measured_by, task.indicators, item.blocks);
    add_links(here, words::leads_to, task.results, item.blocks);
    add_note(scope, task.note, item.blocks);
    return item;
}

std::string years_of(const model::Goal& goal) {
    std::string text;
    if (goal.from) text = std::to_string(*goal.from);
    if (goal.to && goal.to != goal.from) {
        if (!text.empty()) text += "–";
        text += std::to_string(*goal.to);
    }
    return text;
}

void write_goal(const Scope& scope, const model::Goal& goal, std::string name, Blocks& blocks) {
    const model::Corpus& corpus = scope.context.corpus;
    if (!goal.name.empty()) name = goal.name;
    blocks.push_back(heading(2, name, "goal-" + goal.key));
    ListItem words = item_of(scope, {goal.title, goal.items});
    if (goal.items.empty() && !words.blocks.empty())
        if (auto* last = std::get_if<Paragraph>(&words.blocks.back().kind))
            end_with(last->children, ".");
    capitalize(words.blocks);
    append(blocks, std::move(words.blocks));
    if (const std::string years = years_of(goal); !years.empty())
        append(blocks, paragraph({word(words::goal_period), word(years)}));
    add_links(scope, words::measured_by, goal.indicators, blocks);
    add_links(scope, words::leads_to, goal.results, blocks);
    add_note(scope, goal.note, blocks);
    if (goal.tasks.empty()) return;
    blocks.push_back(heading(3, words::tasks, "tasks-" + goal.key));
    List list;
    list.ordered = true;
    for (const model::TaskId id : goal.tasks) list.items.push_back(task_item(scope, corpus[id]));
    blocks.push_back({std::move(list)});
}

void write_statements(const Scope& scope, model::SystemId system, Kind kind, Blocks& blocks) {
    const model::Corpus& corpus = scope.context.corpus;
    const auto all = statements_of(corpus, system, kind);
    if (all.empty()) return;
    const auto index = static_cast<std::size_t>(kind);
    blocks.push_back(
        heading(2, words::statements[index], std::string(words::statement_anchors[index])));
    List list;
    for (const model::StatementId id : all) {
        const model::Statement& one = corpus[id];
        ListItem item = statement_item(scope, one);
        item.anchor = statement_anchor(one);
        capitalize(item.blocks);
        add_links(scope, words::towards_goals, one.goals, item.blocks);
        add_links(scope, words::towards_tasks, one.tasks, item.blocks);
        add_links(scope, words::measured_by, one.indicators, item.blocks);
        add_note(scope, one.note, item.blocks);
        list.items.push_back(std::move(item));
    }
    blocks.push_back({std::move(list)});
}

// Headings of the second rank begin a part each; the headings below them move up by one.
std::vector<Part> parts_of(Blocks blocks) {
    std::vector<Part> parts;
    for (Block& block : blocks) {
        auto* heading = std::get_if<Heading>(&block.kind);
        if (heading != nullptr && heading->level == 2) {
            parts.push_back({plain(heading->children), heading->anchor, Blocks{}});
            continue;
        }
        if (heading != nullptr) --heading->level;
        std::get<Blocks>(parts.back().content).push_back(std::move(block));
    }
    return parts;
}

// The tree of goals stands before the goals, that of problems before the problems.
void insert_tree(std::vector<Part>& parts, std::optional<Part> tree, std::string_view before) {
    if (!tree) return;
    const auto place = std::ranges::find_if(
        parts, [&](const Part& part) { return part.anchor.starts_with(before); });
    parts.insert(place, std::move(*tree));
}

}  // namespace

std::optional<Page> goals_page(Assembly& assembly, model::SystemId system) {
    const Context& context = assembly.context;
    Scope scope = assembly.scope(system);
    scope.place = {
        std::string(words::goals), {system_path(context, system, "goals.html"), "", ""}, ""};
    Blocks blocks;
    if (const model::Prose& mission = context.corpus[system].mission; !mission.empty()) {
        blocks.push_back(heading(2, words::mission, "mission"));
        append(blocks, blocks_of(scope, mission));
    }
    const auto goals = goals_of(context.corpus, system);
    for (std::size_t i = 0; i < goals.size(); ++i) {
        std::string name(words::goal);
        if (goals.size() > 1) name += "\u00A0" + std::to_string(i + 1);
        write_goal(scope, context.corpus[goals[i]], std::move(name), blocks);
    }
    for (const Kind kind : {Kind::principle, Kind::approach, Kind::problem, Kind::direction,
                            Kind::condition, Kind::result})
        write_statements(scope, system, kind, blocks);
    if (blocks.empty()) return std::nullopt;
    ArticlePage content;
    content.parts = parts_of(std::move(blocks));
    insert_tree(content.parts, goal_tree(context, system), "goal-");
    insert_tree(content.parts, problem_tree(context, system), "problems");
    Page page =
        page_of(context, system, "goals.html", std::string(words::goals), std::move(content));
    page.description = words::goals_about;
    return page;
}

}  // namespace metodoc::view
