#include "view/goals.h"

#include "view/words.h"

namespace metodoc::view {
namespace {

ListItem titled_item(const Scope& scope, const model::Prose& title,
                     const std::vector<model::Item>& items) {
    return item_of(scope, {title, items});
}

// A goal without tasks stands for itself, or for what it lists.
void add_itself(const Scope& scope, const model::Goal& goal, List& list) {
    if (goal.items.empty()) list.items.push_back(titled_item(scope, goal.title, {}));
    for (const model::Item& item : goal.items) list.items.push_back(item_of(scope, item));
}

}  // namespace

List listed(const Scope& scope, const model::Lists& lists, model::SystemId system) {
    using What = model::Lists::What;
    const model::Corpus& corpus = scope.context.corpus;
    List list;
    if (lists.what == What::statements) {
        for (const model::StatementId id : statements_of(corpus, system, lists.kind))
            list.items.push_back(statement_item(scope, corpus[id]));
    } else {
        for (const model::GoalId id : goals_of(corpus, system)) {
            const model::Goal& goal = corpus[id];
            if (lists.what == What::goals)
                list.items.push_back(titled_item(scope, goal.title, goal.items));
            if (lists.what == What::goals || (lists.goal && lists.goal.id != id)) continue;
            for (const model::TaskId task : goal.tasks)
                list.items.push_back(titled_item(scope, corpus[task].title, corpus[task].items));
            if (lists.goal && goal.tasks.empty()) add_itself(scope, goal, list);
        }
    }
    mark_list(list, ".");
    return list;
}

std::vector<model::GoalId> goals_of(const model::Corpus& corpus, model::SystemId system) {
    std::vector<model::GoalId> found;
    for (std::uint32_t i = 0; i < corpus.goals.size(); ++i)
        if (corpus.goals[i].system == system) found.push_back({i});
    return found;
}

std::vector<model::StatementId> statements_of(const model::Corpus& corpus, model::SystemId system,
                                              model::Statement::Kind kind) {
    std::vector<model::StatementId> found;
    for (std::uint32_t i = 0; i < corpus.statements.size(); ++i) {
        const model::Statement& one = corpus.statements[i];
        if (one.system == system && one.kind == kind) found.push_back({i});
    }
    return found;
}

ListItem statement_item(const Scope& scope, const model::Statement& statement) {
    ListItem item = titled_item(scope, statement.title, statement.items);
    if (statement.text.empty() || item.blocks.empty()) return item;
    if (auto* lead = std::get_if<Paragraph>(&item.blocks.front().kind)) {
        if (!statement.items.empty()) lead->children = inlines_of(scope, statement.title);
        append(lead->children, {word(words::dash)});
        append(lead->children, inlines_of(scope, statement.text));
        if (!statement.items.empty()) end_with(lead->children, ":");
    }
    return item;
}

std::string first_words(const Scope& scope, const model::Prose& title) {
    const Blocks words = blocks_of(scope, title);
    std::string text = title_text(scope.context, title);
    if (!words.empty())
        if (const auto* first = std::get_if<Paragraph>(&words.front().kind))
            text = plain(first->children);
    if (text.ends_with(':')) text.pop_back();
    return text;
}

}  // namespace metodoc::view
