#include "jinja/methods_text.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "jinja/boxes.h"
#include "jinja/compare.h"
#include "jinja/error.h"
#include "jinja/number.h"
#include "jinja/operators.h"
#include "jinja/phrases.h"
#include "jinja/print.h"
#include "jinja/render.h"
#include "jinja/texts.h"
#include "jinja/unicode.h"

namespace metodoc::jinja {
namespace {

Value like(const Value& subject, std::string text) {
    return make_text(std::move(text), subject.is(Type::markup));
}

Value rows_like(const Value& subject, const std::vector<std::string_view>& parts) {
    std::vector<Value> items;
    for (const std::string_view part : parts) items.push_back(like(subject, std::string(part)));
    return make_list(std::move(items));
}

// A text given to a method of markup is escaped first.
std::string given_text(const Value& subject, const Value* value) {
    std::string text = text_or(value, "");
    if (!subject.is(Type::markup) || value == nullptr || value->is(Type::markup)) return text;
    std::string escaped;
    escape_to(escaped, text);
    return escaped;
}

template <std::string (*change)(std::string_view)>
Value changed(Render&, const Value& subject, const Bound&) {
    return like(subject, change(text_of(subject)));
}

template <Side side>
Value strip(Render&, const Value& subject, const Bound& given) {
    const std::string chars = given.has(0) ? given_text(subject, given[0]) : "";
    const auto kept = stripped(text_of(subject), given.has(0) ? &chars : nullptr, side);
    return like(subject, std::string(kept));
}

template <Align align>
Value pad(Render& render, const Value& subject, const Bound& given) {
    const std::int64_t width = integer_or(given[0], 0);
    const std::string fill = text_or(given[1], " ");
    if (unicode::length(fill) != 1) fail(ErrorKind::type, phrases::fill_one_letter);
    if (width > 0) render.check_size(static_cast<std::uint64_t>(width) * fill.size());
    return like(subject, padded(text_of(subject), width, align, fill));
}

Value zfill(Render& render, const Value& subject, const Bound& given) {
    const std::int64_t width = integer_or(given[0], 0);
    if (width > 0) render.check_size(static_cast<std::uint64_t>(width));
    const std::string& text = text_of(subject);
    const bool sign = text.starts_with('-') || text.starts_with('+');
    const std::string_view digits = std::string_view(text).substr(sign ? 1 : 0);
    return like(subject, text.substr(0, sign ? 1 : 0) +
                             padded(digits, width - (sign ? 1 : 0), Align::right, "0"));
}

// --- splitting and joining ---

std::vector<std::string_view> split_by(std::string_view text, std::string_view separator,
                                       std::int64_t most) {
    std::vector<std::string_view> parts;
    while (most < 0 || static_cast<std::int64_t>(parts.size()) < most) {
        const std::size_t at = text.find(separator);
        if (at == std::string_view::npos) break;
        parts.push_back(text.substr(0, at));
        text.remove_prefix(at + separator.size());
    }
    parts.push_back(text);
    return parts;
}

std::vector<std::string_view> split_by_back(std::string_view text, std::string_view separator,
                                            std::int64_t most) {
    std::vector<std::string_view> parts;
    while (most < 0 || static_cast<std::int64_t>(parts.size()) < most) {
        const std::size_t at = text.rfind(separator);
        if (at == std::string_view::npos) break;
        parts.push_back(text.substr(at + separator.size()));
        text = text.substr(0, at);
    }
    parts.push_back(text);
    std::ranges::reverse(parts);
    return parts;
}

std::vector<std::string_view> split_words_back(std::string_view text, std::int64_t most) {
    std::vector<std::string_view> words = split_words(text);
    if (most < 0 || static_cast<std::int64_t>(words.size()) <= most) return words;
    const std::size_t joined = words.size() - static_cast<std::size_t>(most);
    const std::string_view trimmed = unicode::trim_left(text);
    const std::string_view last = words[joined - 1];
    const auto size = static_cast<std::size_t>(last.data() + last.size() - trimmed.data());
    std::vector<std::string_view> parts{trimmed.substr(0, size)};
    parts.insert(parts.end(), words.begin() + static_cast<std::ptrdiff_t>(joined), words.end());
    return parts;
}

std::string separator_of(const Value& subject, const Bound& given) {
    const std::string separator = given_text(subject, given[0]);
    if (separator.empty()) fail(ErrorKind::value, phrases::empty_separator);
    return separator;
}

Value split(Render& render, const Value& subject, const Bound& given) {
    const std::string& text = text_of(subject);
    const std::int64_t most = integer_or(given[1], -1);
    render.charge(text.size() / 64);
    if (!given.has(0)) return rows_like(subject, split_words(text, most));
    return rows_like(subject, split_by(text, separator_of(subject, given), most));
}

Value rsplit(Render& render, const Value& subject, const Bound& given) {
    const std::string& text = text_of(subject);
    const std::int64_t most = integer_or(given[1], -1);
    render.charge(text.size() / 64);
    if (!given.has(0)) return rows_like(subject, split_words_back(text, most));
    return rows_like(subject, split_by_back(text, separator_of(subject, given), most));
}

Value splitlines(Render& render, const Value& subject, const Bound& given) {
    render.charge(text_of(subject).size() / 64);
    return rows_like(subject, split_lines(text_of(subject), truth_or(given[0], false)));
}

Value three_parts(const Value& subject, std::string_view a, std::string_view b,
                  std::string_view c) {
    return make_tuple({like(subject, std::string(a)), like(subject, std::string(b)),
                       like(subject, std::string(c))});
}

Value partition(Render&, const Value& subject, const Bound& given) {
    const std::string separator = separator_of(subject, given);
    const std::string_view text = text_of(subject);
    const std::size_t at = text.find(separator);
    if (at == std::string_view::npos) return three_parts(subject, text, "", "");
    return three_parts(subject, text.substr(0, at), separator, text.substr(at + separator.size()));
}

Value rpartition(Render&, const Value& subject, const Bound& given) {
    const std::string separator = separator_of(subject, given);
    const std::string_view text = text_of(subject);
    const std::size_t at = text.rfind(separator);
    if (at == std::string_view::npos) return three_parts(subject, "", "", text);
    return three_parts(subject, text.substr(0, at), separator, text.substr(at + separator.size()));
}

Value join(Render& render, const Value& subject, const Bound& given) {
    std::string out;
    bool first = true;
    for (const Value& item : render.items(*given[0])) {
        if (!item.is_text()) {
            if (item.is(Type::undefined)) fail_undefined(item);
            fail(ErrorKind::type, phrases::join_texts, {type_name(item)});
        }
        if (!first) out += text_of(subject);
        first = false;
        subject.is(Type::markup) ? print_escaped(out, item) : print_to(out, item);
        render.check_size(out.size());
    }
    return like(subject, std::move(out));
}

Value replace(Render& render, const Value& subject, const Bound& given) {
    const std::int64_t count = integer_or(given[2], -1);
    return like(subject,
                replaced(text_of(subject), given_text(subject, given[0]),
                         given_text(subject, given[1]), count, render.environment().limits.output));
}

// --- searching ---

struct Part {
    std::string_view text;
    std::size_t begin = 0;  // in code points
};

// The part of the text between the code points that are given, if any.
Part part_of(const Value& subject, const Value* start, const Value* stop) {
    const std::string_view text = text_of(subject);
    const auto size = static_cast<std::int64_t>(unicode::length(text));
    auto place = [&](const Value* value, std::int64_t otherwise) {
        if (value == nullptr || value->is(Type::none)) return otherwise;
        const std::int64_t at = integer_or(value, otherwise);
        return std::clamp<std::int64_t>(at < 0 ? at + size : at, 0, size);
    };
    const std::int64_t begin = place(start, 0);
    const std::int64_t end = std::max(place(stop, size), begin);
    const std::size_t from = unicode::offset(text, static_cast<std::size_t>(begin));
    const std::size_t to = unicode::offset(text, static_cast<std::size_t>(end));
    return {text.substr(from, to - from), static_cast<std::size_t>(begin)};
}

std::int64_t found_at(const Value& subject, const Bound& given, bool back) {
    const Part part = part_of(subject, given[1], given[2]);
    const std::string needle = text_or(given[0], "");
    const std::size_t at = back ? part.text.rfind(needle) : part.text.find(needle);
    if (at == std::string_view::npos) return -1;
    return static_cast<std::int64_t>(part.begin + unicode::length(part.text.substr(0, at)));
}

template <bool back>
Value find(Render&, const Value& subject, const Bound& given) {
    return found_at(subject, given, back);
}

template <bool back>
Value index(Render&, const Value& subject, const Bound& given) {
    const std::int64_t at = found_at(subject, given, back);
    if (at < 0) fail(ErrorKind::value, phrases::not_in_text);
    return at;
}

Value count(Render&, const Value& subject, const Bound& given) {
    std::string_view text = part_of(subject, given[1], given[2]).text;
    const std::string needle = text_or(given[0], "");
    if (needle.empty()) return unicode::length(text) + 1;
    std::int64_t times = 0;
    for (std::size_t at = text.find(needle); at != std::string_view::npos; at = text.find(needle)) {
        ++times;
        text.remove_prefix(at + needle.size());
    }
    return times;
}

template <bool end>
Value affix(Render&, const Value& subject, const Bound& given) {
    const std::string_view text = part_of(subject, given[1], given[2]).text;
    auto fits = [&](const Value& one) {
        const std::string part = text_or(&one, "");
        return end ? text.ends_with(part) : text.starts_with(part);
    };
    if (given[0]->is(Type::tuple)) return std::ranges::any_of(items_of(*given[0]), fits);
    return fits(*given[0]);
}

template <bool end>
Value remove_affix(Render&, const Value& subject, const Bound& given) {
    const std::string part = text_or(given[0], "");
    std::string_view text = text_of(subject);
    if (end && text.ends_with(part)) text.remove_suffix(part.size());
    if (!end && text.starts_with(part)) text.remove_prefix(part.size());
    return like(subject, std::string(text));
}

// --- classes of letters ---

template <bool (*is)(char32_t)>
Value all_are(Render&, const Value& subject, const Bound&) {
    std::string_view text = text_of(subject);
    if (text.empty()) return false;
    while (!text.empty()) {
        if (!is(utf8::take(text))) return false;
    }
    return true;
}

bool is_alnum(char32_t c) {
    return unicode::is_alpha(c) || unicode::is_numeric(c);
}

template <bool (*wanted)(char32_t), bool (*unwanted)(char32_t)>
Value cased(Render&, const Value& subject, const Bound&) {
    bool found = false;
    for (std::string_view text = text_of(subject); !text.empty();) {
        const char32_t c = utf8::take(text);
        if (unwanted(c) || unicode::is_title(c)) return false;
        found = found || wanted(c);
    }
    return found;
}

Value istitle(Render&, const Value& subject, const Bound&) {
    bool found = false;
    bool inside = false;
    for (std::string_view text = text_of(subject); !text.empty();) {
        const char32_t c = utf8::take(text);
        const bool big = unicode::is_upper(c) || unicode::is_title(c);
        const bool small = unicode::is_lower(c);
        if (big == inside && big) return false;
        if (small && !inside) return false;
        inside = big || small;
        found = found || inside;
    }
    return found;
}

Value isascii(Render&, const Value& subject, const Bound&) {
    return unicode::is_ascii(text_of(subject));
}
Value isidentifier(Render&, const Value& subject, const Bound&) {
    return unicode::is_identifier(text_of(subject));
}
Value isprintable(Render& render, const Value& subject, const Bound& given) {
    if (text_of(subject).empty()) return true;
    return all_are<unicode::is_printable>(render, subject, given);
}

Value expandtabs(Render& render, const Value& subject, const Bound& given) {
    const std::int64_t size = integer_or(given[0], 8);
    if (size > 0) render.check_size(static_cast<std::uint64_t>(size));
    std::string out;
    std::int64_t column = 0;
    for (std::string_view text = text_of(subject); !text.empty();) {
        const char32_t c = utf8::take(text);
        if (c == U'\t') {
            const std::int64_t spaces = size > 0 ? size - column % size : 0;
            out.append(static_cast<std::size_t>(spaces), ' ');
            column += spaces;
        } else {
            utf8::append(out, c);
            column = c == U'\n' || c == U'\r' ? 0 : column + 1;
        }
        render.check_size(out.size());
    }
    return like(subject, std::move(out));
}

Value format(Render& render, const Value& subject, const Bound& given) {
    Given values(given.all);
    values.named = given.named;
    const bool markup = subject.is(Type::markup);
    return like(subject, braces_format(render, text_of(subject), values, markup));
}

Value encode(Render&, const Value& subject, const Bound&) {
    (void)subject;
    fail(ErrorKind::type, phrases::no_bytes);
}

constexpr Signature chars{{"chars"}};
constexpr Signature width{{"width", "fillchar"}, 1};
constexpr Signature parts{{"sep", "maxsplit"}};
constexpr Signature search{{"sub", "start", "end"}, 1};
constexpr Signature one{{"sep"}, 1};

constexpr std::array methods{
    Method{"capitalize", changed<unicode::capitalize>},
    Method{"casefold", changed<unicode::fold>},
    Method{"center", pad<Align::center>, width},
    Method{"count", count, search},
    Method{"encode", encode, {{"encoding", "errors"}}},
    Method{"endswith", affix<true>, search},
    Method{"expandtabs", expandtabs, {{"tabsize"}}},
    Method{"find", find<false>, search},
    Method{"format", format, {{}, 0, true, true}},
    Method{"index", index<false>, search},
    Method{"isalnum", all_are<is_alnum>},
    Method{"isalpha", all_are<unicode::is_alpha>},
    Method{"isascii", isascii},
    Method{"isdecimal", all_are<unicode::is_decimal>},
    Method{"isdigit", all_are<unicode::is_digit>},
    Method{"isidentifier", isidentifier},
    Method{"islower", cased<unicode::is_lower, unicode::is_upper>},
    Method{"isnumeric", all_are<unicode::is_numeric>},
    Method{"isprintable", isprintable},
    Method{"isspace", all_are<unicode::is_space>},
    Method{"istitle", istitle},
    Method{"isupper", cased<unicode::is_upper, unicode::is_lower>},
    Method{"join", join, one},
    Method{"ljust", pad<Align::left>, width},
    Method{"lower", changed<unicode::lower>},
    Method{"lstrip", strip<Side::left>, chars},
    Method{"partition", partition, one},
    Method{"removeprefix", remove_affix<false>, one},
    Method{"removesuffix", remove_affix<true>, one},
    Method{"replace", replace, {{"old", "new", "count"}, 2}},
    Method{"rfind", find<true>, search},
    Method{"rindex", index<true>, search},
    Method{"rjust", pad<Align::right>, width},
    Method{"rpartition", rpartition, one},
    Method{"rsplit", rsplit, parts},
    Method{"rstrip", strip<Side::right>, chars},
    Method{"split", split, parts},
    Method{"splitlines", splitlines, {{"keepends"}}},
    Method{"startswith", affix<false>, search},
    Method{"strip", strip<Side::both>, chars},
    Method{"swapcase", changed<unicode::swap_case>},
    Method{"title", changed<unicode::title>},
    Method{"upper", changed<unicode::upper>},
    Method{"zfill", zfill, {{"width"}, 1}},
};
static_assert(std::ranges::is_sorted(methods, {}, &Method::name));

}  // namespace

std::span<const Method> text_methods() {
    return methods;
}

}  // namespace metodoc::jinja
