// Goals and tasks, and what a system stands on: principles, problems, results and their like.
#include <algorithm>
#include <array>

#include "decode/kinds.h"

namespace metodoc::decode {
namespace {

using Kind = model::Statement::Kind;

// A list of the file and the scheme of references to what it holds; none: nothing refers to it.
struct Listed {
    std::string_view list;
    Kind kind;
    std::string_view scheme;
};
constexpr std::array lists{
    Listed{"approaches", Kind::approach, ""},     Listed{"conditions", Kind::condition, ""},
    Listed{"directions", Kind::direction, ""},    Listed{"principles", Kind::principle, ""},
    Listed{"problems", Kind::problem, "problem"}, Listed{"results", Kind::result, "result"},
};

void read_statement(Reader& in, const Place& place, const Node& node, const Listed& listed) {
    model::Statement statement;
    const model::StatementId id = next_id(in.corpus.statements);
    statement.kind = listed.kind;
    statement.key = need(node, "key").text;
    statement.span = in.inside(need(node, "key"));
    statement.system = place.system;
    statement.title = in.phrase(node, "title");
    statement.text = in.phrase(node, "text");
    statement.items = in.list_items(node, "items");
    statement.goals = in.refs<model::Goal>(node, "goals");
    statement.tasks = in.refs<model::Task>(node, "tasks");
    statement.indicators = in.refs<model::Indicator>(node, "indicators");
    statement.note = in.phrase(node, "note");
    if (!listed.scheme.empty())
        in.name(listed.scheme, place.system, statement.key, statement.span, id,
                Reader::Named::by_key);
    in.corpus.statements.push_back(std::move(statement));
}

model::TaskId read_task(Reader& in, const Place& place, const Node& node, model::GoalId goal) {
    model::Task task;
    const model::TaskId id = next_id(in.corpus.tasks);
    task.key = need(node, "key").text;
    task.span = in.inside(need(node, "key"));
    task.goal = goal;
    task.title = in.phrase(node, "title");
    task.items = in.list_items(node, "items");
    task.measures = in.refs<model::Measure>(node, "measures");
    task.indicators = in.refs<model::Indicator>(node, "indicators");
    task.results = in.refs<model::Statement>(node, "results");
    task.note = in.phrase(node, "note");
    in.name("task", place.system, task.key, task.span, id, Reader::Named::by_key);
    in.corpus.tasks.push_back(std::move(task));
    return id;
}

void read_goal(Reader& in, const Place& place, const Node& node) {
    model::Goal goal;
    const model::GoalId id = next_id(in.corpus.goals);
    goal.key = need(node, "key").text;
    goal.span = in.inside(need(node, "key"));
    goal.system = place.system;
    goal.name = in.text(node, "name");
    goal.title = in.phrase(node, "title");
    goal.items = in.list_items(node, "items");
    if (const Node* period = node.find("period")) {
        goal.from = Reader::integer(*period, "from");
        goal.to = Reader::integer(*period, "to");
    }
    for (const Node& task : items_of(node, "tasks"))
        goal.tasks.push_back(read_task(in, place, task, id));
    goal.indicators = in.refs<model::Indicator>(node, "indicators");
    goal.results = in.refs<model::Statement>(node, "results");
    goal.note = in.phrase(node, "note");
    in.name("goal", place.system, goal.key, goal.span, id, Reader::Named::by_key);
    in.corpus.goals.push_back(std::move(goal));
}

}  // namespace

void read_goals(Reader& in, const Place& place, const Node& root) {
    if (root.find("mission") != nullptr)
        in.corpus.systems[place.system.index].mission = in.prose(root, "mission");
    for (const Node& node : items_of(root, "goals")) read_goal(in, place, node);
    for (const Listed& listed : lists)
        for (const Node& node : items_of(root, listed.list))
            read_statement(in, place, node, listed);
}

model::Lists lists_of(const Node& scalar) {
    using What = model::Lists::What;
    model::Lists result;
    result.span = Reader::inside(scalar);
    if (scalar.text.starts_with("goal:")) {
        result.goal = {scalar.text, result.span, {}};
        return result;
    }
    if (scalar.text == "goals") result.what = What::goals;
    if (scalar.text == "goals" || scalar.text == "tasks") return result;
    const auto* const found = std::ranges::find(lists, scalar.text, &Listed::list);
    MUST(found != lists.end());
    result.what = What::statements;
    result.kind = found->kind;
    return result;
}

}  // namespace metodoc::decode
