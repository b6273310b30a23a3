#include <algorithm>
#include <array>

#include "decode/kinds.h"

namespace metodoc::decode {
namespace {

using Kind = model::Formula::Kind;

// Formulas of one quantity.
struct OfOne {
    std::string_view key;
    Kind kind;
};
constexpr std::array of_one{OfOne{"count", Kind::count}, OfOne{"present", Kind::present},
                            OfOne{"sum", Kind::sum}};

std::optional<model::Formula> formula_of(Reader& in, const Node& indicator) {
    const Node* node = indicator.find("formula");
    if (node == nullptr) return std::nullopt;
    for (const auto& [key, kind] : of_one)
        if (node->find(key) != nullptr) return model::Formula{kind, in.spanned(*node, key), {}, 1};
    model::Formula formula{Kind::ratio, in.spanned(*node, "numerator"),
                           in.spanned(*node, "denominator"), 1};
    if (const Node* times = node->find("times")) {
        const auto value = yaml::to_number(*times);
        MUST(value.has_value());
        formula.times = *value;
    } else if (need(indicator, "unit").text == "процент") {
        formula.times = 100;
    }
    return formula;
}

std::vector<model::Recommendation> recommendations_of(Reader& in, const Node& indicator) {
    using Addressee = model::Recommendation::Addressee;
    constexpr std::array<std::pair<std::string_view, Addressee>, 3> addressees{
        {{"heads", Addressee::heads},
         {"unions", Addressee::unions},
         {"teachers", Addressee::teachers}}};
    std::vector<model::Recommendation> result;
    const Node* node = indicator.find("recommend");
    if (node == nullptr) return result;
    for (const auto& [key, addressee] : addressees)
        if (const Node* one = node->find(key))
            result.push_back({addressee, in.phrase(*one, "below"), in.phrase(*one, "far_below")});
    return result;
}

std::vector<model::IndicatorTarget> targets_of(Reader& in, const Node& targets) {
    std::vector<model::IndicatorTarget> result;
    for (const auto& [year, span, node] : targets.entries) {
        model::IndicatorTarget target;
        target.year = std::stoi(year);
        target.year_span = span;
        target.text = in.spanned(node);
        target.value = russian::parse_target(target.text.value);
        result.push_back(std::move(target));
    }
    return result;
}

using Column = model::IndicatorSet::Column;

Column column_of(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, Column>, 5> words{
        {{"title", Column::title},
         {"unit", Column::unit},
         {"targets", Column::targets},
         {"value", Column::value},
         {"methods", Column::methods}}};
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

std::optional<model::IndicatorValue> value_of(Reader& in, const Node& indicator) {
    const Node* node = indicator.find("value");
    if (node == nullptr) return std::nullopt;
    model::IndicatorValue value;
    value.what = in.phrase(*node, "what");
    value.text = in.spanned(*node, "target");
    value.target = russian::parse_target(value.text.value);
    value.of = in.phrase(*node, "of");
    value.due = in.spanned(*node, "due");
    value.deadline = russian::parse_deadline(value.due.value);
    return value;
}

model::Sample sample_of(Reader& in, const Node& node) {
    model::Sample sample;
    sample.id = need(node, "id").text;
    sample.span = Reader::inside(need(node, "id"));
    sample.whole = Reader::flag(node, "whole");
    sample.population = in.phrase(node, "population");
    sample.text = in.spanned(node, "share");
    sample.share = russian::parse_target(sample.text.value);
    sample.method = in.phrase(node, "method");
    sample.representative = in.phrase(node, "representative");
    if (const auto* quotas = node.find_entry("quotas")) sample.quotas_span = quotas->key_span;
    for (const Node& item : items_of(node, "quotas")) {
        model::SampleQuota quota;
        quota.group = in.text(item, "group");
        quota.text = in.spanned(item, "share");
        quota.share = russian::parse_target(quota.text.value);
        quota.of = in.phrase(item, "of");
        sample.quotas.push_back(std::move(quota));
    }
    return sample;
}

model::Indicator indicator_of(Reader& in, const Node& node) {
    model::Indicator indicator;
    indicator.key = need(node, "key").text;
    indicator.span = in.inside(need(node, "key"));
    indicator.title = in.phrase(node, "title");
    indicator.unit = in.text(node, "unit");
    indicator.falls = Reader::word<bool>(node, "direction", false, {{"down", true}, {"up", false}});
    indicator.formula = formula_of(in, node);
    indicator.number = Reader::integer(node, "number");
    indicator.number_span = indicator.span;
    if (const auto* number = node.find("number")) indicator.number_span = in.inside(*number);
    indicator.value = value_of(in, node);
    indicator.sample = in.spanned(node, "sample");
    indicator.targets_span = indicator.span;
    if (const auto* targets = node.find_entry("targets")) {
        indicator.targets = targets_of(in, targets->value);
        indicator.targets_span = targets->key_span;
    }
    indicator.methods = in.phrases(node, "methods");
    indicator.subset_of = in.ref<model::Indicator>(node, "subset_of");
    indicator.same_as = in.ref<model::Indicator>(node, "same_as");
    indicator.decimals = Reader::integer(node, "decimals").value_or(1);
    indicator.recommend = recommendations_of(in, node);
    indicator.note = in.phrase(node, "note");
    return indicator;
}

}  // namespace

void read_indicators(Reader& in, const Place& place, const Node& root) {
    model::IndicatorSet set;
    const model::IndicatorSetId id = next_id(in.corpus.indicator_sets);
    set.id = id_of(root, place);
    set.span = in.inside(need(root, "title"));
    set.system = place.system;
    set.title = in.phrase(root, "title");
    set.short_title = in.text(root, "short_title");
    for (const Node& item : items_of(root, "years")) {
        const auto year = yaml::to_integer(item);
        MUST(year.has_value());
        set.years.push_back(static_cast<int>(*year));
    }
    if (const auto* years = root.find_entry("years")) set.years_span = years->key_span;
    set.methods = in.phrases(root, "methods");
    for (const Node& node : items_of(root, "quantities"))
        set.quantities.push_back({need(node, "id").text, in.inside(need(node, "id")),
                                  in.phrase(node, "title"), Reader::flag(node, "fractional"),
                                  Reader::integer(node, "suppress_below").value_or(0)});
    constexpr int usual_almost = 90;
    set.almost = Reader::integer(root, "almost").value_or(usual_almost) / 100.0;
    set.by_organisation = Reader::flag(root, "by_organisation");
    for (const Node& node : items_of(root, "samples")) set.samples.push_back(sample_of(in, node));
    for (const Node& item : items_of(root, "columns")) set.columns.push_back(column_of(item.text));
    if (set.columns.empty()) set.columns = {Column::title, Column::unit, Column::targets};
    set.headings = headings_of(root);
    const auto read_rows = [&](const Node& map, std::vector<model::IndicatorId>* group) {
        for (const Node& node : items_of(map, "indicators")) {
            const model::IndicatorId indicator = next_id(in.corpus.indicators);
            in.corpus.indicators.push_back(indicator_of(in, node));
            model::Indicator& made = in.corpus.indicators.back();
            made.set = id;
            in.name("indicator", place.system, made.key, made.span, indicator,
                    Reader::Named::by_key);
            set.indicators.push_back(indicator);
            if (group != nullptr) group->push_back(indicator);
        }
    };
    read_rows(root, nullptr);
    for (const Node& node : items_of(root, "groups")) {
        model::IndicatorGroup group;
        group.key = in.text(node, "key");
        group.span = in.inside(need(node, "title"));
        group.title = in.phrase(node, "title");
        read_rows(node, &group.indicators);
        set.groups.push_back(std::move(group));
    }
    in.name("indicators", place.system, set.id, set.span, id);
    in.corpus.indicator_sets.push_back(std::move(set));
}

}  // namespace metodoc::decode
