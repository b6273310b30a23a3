// Levels of monitoring and their criteria.
#include <algorithm>
#include <array>

#include "decode/kinds.h"

namespace metodoc::decode {
namespace {

using Column = model::CriteriaSet::Column;

Column column_of(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, Column>, 4> words{
        {{"title", Column::title},
         {"aspects", Column::aspects},
         {"indicators", Column::indicators},
         {"methods", Column::methods}}};
    const auto* const found = std::ranges::find(words, name, &decltype(words)::value_type::first);
    MUST(found != words.end());
    return found->second;
}

model::Criterion criterion_of(Reader& in, const Node& node) {
    model::Criterion criterion;
    criterion.key = need(node, "key").text;
    criterion.span = Reader::inside(need(node, "key"));
    criterion.title = in.phrase(node, "title");
    criterion.aspects = in.phrases(node, "aspects");
    criterion.indicators = Reader::refs<model::Indicator>(node, "indicators");
    criterion.methods = in.phrases(node, "methods");
    criterion.note = in.phrase(node, "note");
    return criterion;
}

// All columns in which something stands.
std::vector<Column> filled(const model::CriteriaSet& set) {
    bool aspects = false;
    bool indicators = false;
    bool methods = false;
    for (const model::CriteriaLevel& level : set.levels) {
        for (const model::Criterion& criterion : level.criteria) {
            aspects |= !criterion.aspects.empty();
            indicators |= !criterion.indicators.empty();
            methods |= !criterion.methods.empty();
        }
    }
    std::vector<Column> columns{Column::title};
    if (aspects) columns.push_back(Column::aspects);
    if (indicators) columns.push_back(Column::indicators);
    if (methods) columns.push_back(Column::methods);
    return columns;
}

}  // namespace

void read_criteria(Reader& in, const Place& place, const Node& root) {
    model::CriteriaSet set;
    set.id = id_of(root, place);
    set.span = Reader::inside(need(root, "title"));
    set.system = place.system;
    set.title = in.phrase(root, "title");
    set.short_title = in.text(root, "short_title");
    set.intro = in.phrase(root, "intro");
    for (const Node& node : items_of(root, "levels")) {
        model::CriteriaLevel level;
        level.key = in.text(node, "key");
        level.title = in.phrase(node, "title");
        if (node.find("level") != nullptr) level.level = Reader::level(node, "level");
        for (const Node& item : items_of(node, "criteria"))
            level.criteria.push_back(criterion_of(in, item));
        set.levels.push_back(std::move(level));
    }
    for (const Node& item : items_of(root, "columns")) set.columns.push_back(column_of(item.text));
    if (set.columns.empty()) set.columns = filled(set);
    in.name("criteria", place.system, set.id, set.span, next_id(in.corpus.criteria));
    in.corpus.criteria.push_back(std::move(set));
}

}  // namespace metodoc::decode
