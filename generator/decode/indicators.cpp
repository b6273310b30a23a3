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

model::Indicator indicator_of(Reader& in, const Node& node) {
    model::Indicator indicator;
    indicator.key = need(node, "key").text;
    indicator.span = in.inside(need(node, "key"));
    indicator.title = in.phrase(node, "title");
    indicator.unit = in.text(node, "unit");
    indicator.falls = Reader::word<bool>(node, "direction", false, {{"down", true}, {"up", false}});
    indicator.formula = formula_of(in, node);
    indicator.targets = targets_of(in, need(node, "targets"));
    indicator.targets_span = node.find_entry("targets")->key_span;
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
    set.years_span = root.find_entry("years")->key_span;
    set.methods = in.phrases(root, "methods");
    for (const Node& node : items_of(root, "quantities"))
        set.quantities.push_back({need(node, "id").text, in.inside(need(node, "id")),
                                  in.phrase(node, "title"), Reader::flag(node, "fractional"),
                                  Reader::integer(node, "suppress_below").value_or(0)});
    constexpr int usual_almost = 90;
    set.almost = Reader::integer(root, "almost").value_or(usual_almost) / 100.0;
    set.by_organisation = Reader::flag(root, "by_organisation");
    for (const Node& node : items_of(root, "indicators")) {
        const model::IndicatorId indicator = next_id(in.corpus.indicators);
        in.corpus.indicators.push_back(indicator_of(in, node));
        model::Indicator& made = in.corpus.indicators.back();
        made.set = id;
        in.name("indicator", place.system, made.key, made.span, indicator, Reader::Named::by_key);
        set.indicators.push_back(indicator);
    }
    in.name("indicators", place.system, set.id, set.span, id);
    in.corpus.indicator_sets.push_back(std::move(set));
}

}  // namespace metodoc::decode
