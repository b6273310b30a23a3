#include "jinja/filters.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/suggest.h"
#include "jinja/filter_functions.h"
#include "jinja/phrases.h"

namespace metodoc::jinja {
namespace {

constexpr Signature one_or_more{{}, 0, true, true};

constexpr std::array filters{
    Filter{"abs", filter::absolute},
    Filter{"attr", filter::attr, {{"name"}, 1}},
    Filter{"batch", filter::batch, {{"linecount", "fill_with"}, 1}},
    Filter{"capitalize", filter::capitalize},
    Filter{"center", filter::center, {{"width"}}},
    Filter{"count", filter::length},
    Filter{"d", filter::default_value, {{"default_value", "boolean"}}},
    Filter{"default", filter::default_value, {{"default_value", "boolean"}}},
    Filter{"dictsort", filter::dictsort, {{"case_sensitive", "by", "reverse", "collate"}}},
    Filter{"e", filter::escape},
    Filter{"escape", filter::escape},
    Filter{"filesizeformat", filter::filesizeformat, {{"binary"}}},
    Filter{"first", filter::first},
    Filter{"float", filter::to_float, {{"default"}}},
    Filter{"forceescape", filter::forceescape},
    Filter{"format", filter::format, one_or_more},
    Filter{"groupby", filter::groupby, {{"attribute", "default", "case_sensitive"}, 1}},
    Filter{"indent", filter::indent, {{"width", "first", "blank"}}},
    Filter{"int", filter::to_int, {{"default", "base"}}},
    Filter{"items", filter::items},
    Filter{"join", filter::join, {{"d", "attribute"}}},
    Filter{"last", filter::last},
    Filter{"length", filter::length},
    Filter{"list", filter::list},
    Filter{"lower", filter::lower},
    Filter{"map", filter::map, one_or_more},
    Filter{"max", filter::max, {{"case_sensitive", "attribute"}}},
    Filter{"min", filter::min, {{"case_sensitive", "attribute"}}},
    Filter{"number", filter::number, {{"decimals"}}},
    Filter{"pprint", filter::pprint},
    Filter{"random", filter::random},
    Filter{"reject", filter::reject, one_or_more},
    Filter{"rejectattr", filter::rejectattr, one_or_more},
    Filter{"replace", filter::replace, {{"old", "new", "count"}, 2}},
    Filter{"reverse", filter::reverse},
    Filter{"round", filter::round, {{"precision", "method"}}},
    Filter{"safe", filter::safe},
    Filter{"select", filter::select, one_or_more},
    Filter{"selectattr", filter::selectattr, one_or_more},
    Filter{"slice", filter::slice, {{"slices", "fill_with"}, 1}},
    Filter{"sort", filter::sort, {{"reverse", "case_sensitive", "attribute", "collate"}}},
    Filter{"string", filter::string},
    Filter{"striptags", filter::striptags},
    Filter{"sum", filter::sum, {{"attribute", "start"}}},
    Filter{"title", filter::title},
    Filter{"tojson", filter::tojson, {{"indent"}}},
    Filter{"trim", filter::trim, {{"chars"}}},
    Filter{"truncate", filter::truncate, {{"length", "killwords", "end", "leeway"}}},
    Filter{"unique", filter::unique, {{"case_sensitive", "attribute"}}},
    Filter{"upper", filter::upper},
    Filter{"urlencode", filter::urlencode},
    Filter{"urlize",
           filter::urlize,
           {{"trim_url_limit", "nofollow", "target", "rel", "extra_schemes"}}},
    Filter{"wordcount", filter::wordcount},
    Filter{"wordwrap",
           filter::wordwrap,
           {{"width", "break_long_words", "wrapstring", "break_on_hyphens"}}},
    Filter{"xmlattr", filter::xmlattr, {{"autospace"}}},
};
static_assert(std::ranges::is_sorted(filters, {}, &Filter::name));

}  // namespace

const Filter* find_filter(std::string_view name) {
    const auto* found = std::ranges::lower_bound(filters, name, {}, &Filter::name);
    return found != filters.end() && found->name == name ? found : nullptr;
}

Message suggest_filter(std::string_view name, const Environment& environment) {
    std::vector<std::string_view> known;
    for (const Filter& one : filters) known.push_back(one.name);
    for (const auto& one : environment.filters) known.push_back(one.first);
    const auto near = closest(name, known);
    return near ? say(phrases::did_you_mean, {std::string(*near)}) : Message();
}

}  // namespace metodoc::jinja
