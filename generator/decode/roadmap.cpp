#include <algorithm>
#include <array>

#include "decode/kinds.h"

namespace metodoc::decode {
namespace {

using Column = model::Roadmap::Column;
using Numbering = model::Roadmap::Numbering;

Column column_of(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, Column>, 5> words{
        {{"title", Column::title},
         {"stages", Column::stages},
         {"responsible", Column::responsible},
         {"result", Column::result},
         {"due", Column::due}}};
    const auto* const found = std::ranges::find(words, name, &decltype(words)::value_type::first);
    MUST(found != words.end());
    return found->second;
}

std::map<Column, std::string> headings_of(const Node& root) {
    std::map<Column, std::string> result;
    const Node* headings = root.find("headings");
    if (headings == nullptr) return result;
    for (const auto& [name, span, node] : headings->entries) result[column_of(name)] = node.text;
    return result;
}

std::vector<model::Stage> stages_of(Reader& in, const Node& root) {
    std::vector<model::Stage> result;
    for (const Node& node : items_of(root, "stages")) {
        model::Stage stage;
        stage.mark = in.spanned(node, "mark");
        stage.title = in.phrase(node, "title");
        for (const Node& phrase : items_of(node, "period")) {
            stage.period.push_back(Reader::spanned(phrase));
            stage.periods.push_back(russian::parse_deadline(phrase.text));
        }
        result.push_back(std::move(stage));
    }
    return result;
}

std::vector<model::Progress> progress_of(Reader& in, const Node& measure) {
    using State = model::Progress::State;
    std::vector<model::Progress> result;
    const Node* years = measure.find("progress");
    if (years == nullptr) return result;
    for (const auto& [year, span, node] : years->entries) {
        model::Progress one;
        one.year = std::stoi(year);
        one.span = span;
        one.done = in.date(node, "done");
        one.done_span = in.spanned(node, "done").span;
        if (node.find("state") != nullptr)
            one.state = Reader::word<State>(
                node, "state", State::done,
                {{"cancelled", State::cancelled}, {"done", State::done}, {"late", State::late}});
        one.evidence = in.phrase(node, "evidence");
        result.push_back(std::move(one));
    }
    return result;
}

model::Measure measure_of(Reader& in, const Node& node) {
    model::Measure measure;
    measure.key = need(node, "key").text;
    measure.span = in.inside(need(node, "key"));
    measure.title = in.prose(node, "title");
    measure.responsible = in.responsibles(node, "responsible");
    measure.result = in.prose(node, "result");
    measure.due = in.spanned(node, "due");
    measure.deadline = russian::parse_deadline(measure.due.value);
    for (const Node& item : items_of(node, "stages"))
        measure.stages.push_back(Reader::spanned(item));
    measure.after = in.refs<model::Measure>(node, "after");
    measure.tasks = in.refs<model::Task>(node, "tasks");
    measure.indicators = in.refs<model::Indicator>(node, "indicators");
    measure.note = in.phrase(node, "note");
    measure.progress = progress_of(in, node);
    using State = model::Measure::State;
    if (node.find("state") != nullptr)
        measure.state = Reader::word<State>(node, "state", State::planned,
                                            {{"cancelled", State::cancelled},
                                             {"done", State::done},
                                             {"late", State::late},
                                             {"planned", State::planned},
                                             {"running", State::running}});
    measure.evidence = evidence_of(in, node, "evidence");
    return measure;
}

void read(Reader& in, const Place& place, const Node& root, model::Roadmap::Kind kind) {
    model::Roadmap roadmap;
    roadmap.kind = kind;
    const model::RoadmapId id = next_id(in.corpus.roadmaps);
    roadmap.id = id_of(root, place);
    roadmap.span = in.inside(need(root, "title"));
    roadmap.system = place.system;
    roadmap.title = in.phrase(root, "title");
    roadmap.short_title = in.text(root, "short_title");
    roadmap.grifs = read_grifs(in, root);
    for (const Node& item : items_of(root, "columns"))
        roadmap.columns.push_back(column_of(item.text));
    if (roadmap.columns.empty())
        roadmap.columns = {Column::title, Column::responsible, Column::result, Column::due};
    roadmap.headings = headings_of(root);
    roadmap.numbering = Reader::word<Numbering>(
        root, "numbering", Numbering::through,
        {{"by_group", Numbering::by_group}, {"through", Numbering::through}});
    roadmap.stages = stages_of(in, root);
    const auto read_measures = [&](const Node& map, std::vector<model::MeasureId>* group) {
        for (const Node& node : items_of(map, "measures")) {
            const model::MeasureId measure = next_id(in.corpus.measures);
            in.corpus.measures.push_back(measure_of(in, node));
            model::Measure& made = in.corpus.measures.back();
            made.roadmap = id;
            in.name("measure", place.system, made.key, made.span, measure, Reader::Named::by_key);
            roadmap.measures.push_back(measure);
            if (group != nullptr) group->push_back(measure);
        }
    };
    read_measures(root, nullptr);
    for (const Node& node : items_of(root, "groups")) {
        model::MeasureGroup group;
        group.key = in.text(node, "key");
        group.title = in.phrase(node, "title");
        group.task = Reader::ref<model::Task>(node, "task");
        group.tasks = in.refs<model::Task>(node, "tasks");
        group.span = group.title.empty() ? group.task.span : group.title.span;
        read_measures(node, &group.measures);
        roadmap.groups.push_back(std::move(group));
    }
    const std::string_view scheme = kind == model::Roadmap::Kind::plan ? "plan" : "roadmap";
    in.name(scheme, place.system, roadmap.id, roadmap.span, id);
    in.corpus.roadmaps.push_back(std::move(roadmap));
}

}  // namespace

void read_plan(Reader& in, const Place& place, const Node& root) {
    read(in, place, root, model::Roadmap::Kind::plan);
}

void read_roadmap(Reader& in, const Place& place, const Node& root) {
    read(in, place, root, model::Roadmap::Kind::roadmap);
}

}  // namespace metodoc::decode
