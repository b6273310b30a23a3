// "…{}…".format(values) and format specifications.
#include <algorithm>
#include <charconv>

#include "base/utf8.h"
#include "jinja/boxes.h"
#include "jinja/error.h"
#include "jinja/format_number.h"
#include "jinja/operators.h"
#include "jinja/phrases.h"
#include "jinja/print.h"
#include "jinja/render.h"
#include "jinja/unicode.h"

namespace metodoc::jinja {
namespace {

std::int64_t take_number(Render& render, std::string_view& text) {
    std::int64_t value = -1;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        value = std::max<std::int64_t>(value, 0) * 10 + (text.front() - '0');
        render.check_size(static_cast<std::uint64_t>(value));
        text.remove_prefix(1);
    }
    return value;
}

bool is_align(char c) {
    return c == '<' || c == '>' || c == '=' || c == '^';
}

FormatSpec parse_spec(Render& render, std::string_view text) {
    FormatSpec spec;
    if (!text.empty()) {
        const std::size_t first = unicode::offset(text, 1);
        if (first < text.size() && is_align(text[first])) {
            spec.fill = text.substr(0, first);
            spec.align = text[first];
            text.remove_prefix(first + 1);
        } else if (is_align(text.front())) {
            spec.align = text.front();
            text.remove_prefix(1);
        }
    }
    auto skip = [&text](char c) {
        if (!text.starts_with(c)) return false;
        text.remove_prefix(1);
        return true;
    };
    if (!text.empty() && std::string_view("+- ").find(text.front()) != std::string_view::npos) {
        spec.sign = text.front();
        text.remove_prefix(1);
    }
    if (skip('#')) spec.alternative = true;
    if (skip('0') && spec.align == '\0') spec.fill = "0", spec.align = '=';
    spec.width = std::max<std::int64_t>(take_number(render, text), 0);
    if (text.starts_with(',') || text.starts_with('_')) {
        spec.grouping = text.front();
        text.remove_prefix(1);
    }
    if (skip('.')) {
        spec.precision = take_number(render, text);
        if (spec.precision < 0) fail(ErrorKind::value, phrases::format_precision);
    }
    if (!text.empty()) {
        spec.type = text.front();
        text.remove_prefix(1);
    }
    if (!text.empty()) fail(ErrorKind::value, phrases::format_bad_spec);
    return spec;
}

[[noreturn]] void unknown_type(const Value& value, char type) {
    fail(ErrorKind::value, phrases::format_unknown_for, {std::string(1, type), type_name(value)});
}

}  // namespace

std::string format_value(Render& render, const Value& value, std::string_view how) {
    std::string text;
    if (how.empty()) {
        print_to(text, value);
        return text;
    }
    if (!value.is_text() && !is_number(value)) {
        fail(ErrorKind::type, phrases::format_unsupported, {type_name(value)});
    }
    FormatSpec spec = parse_spec(render, how);
    if (value.is_text()) {
        if (spec.type != '\0' && spec.type != 's') unknown_type(value, spec.type);
        if (spec.align == '=' && spec.fill != "0") {
            fail(ErrorKind::value, phrases::format_bad_spec);
        }
        if (spec.align == '=') spec.align = '<';
        text = text_of(value);
        if (spec.precision >= 0) {
            text.resize(unicode::offset(text, static_cast<std::size_t>(spec.precision)));
        }
        return fill_up(std::move(text), spec, '<');
    }
    const bool real_type =
        spec.type != '\0' && std::string_view("eEfFgG%").find(spec.type) != std::string_view::npos;
    if (value.is(Type::real) || real_type) {
        if (spec.type != '\0' && spec.type != 'n' && !real_type) unknown_type(value, spec.type);
        return fill_up(format_real(to_real(value), spec), spec, '>');
    }
    if (spec.type == 'c') {
        utf8::append(text, static_cast<char32_t>(
                               std::clamp<std::int64_t>(integer_or(&value, 0), 0, 0x10FFFF)));
        return fill_up(std::move(text), spec, '<');
    }
    if (spec.type != '\0' && std::string_view("dnxXob").find(spec.type) == std::string_view::npos) {
        unknown_type(value, spec.type);
    }
    if (spec.precision >= 0) fail(ErrorKind::value, phrases::format_bad_spec);
    if (value.is(Type::boolean) && spec.type == '\0') {
        print_to(text, value);
        return fill_up(std::move(text), spec, '>');
    }
    return fill_up(format_whole(value, spec), spec, '>');
}

namespace {

struct Braces {
    Render& render;
    const Given& given;
    bool escape;
    std::size_t automatic = 0;
    bool manual = false;

    Value first_part(std::string_view name) {
        const auto values = given.positional();
        const bool digits = std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
        if (!digits) {
            for (const auto& [key, value] : given.named) {
                if (key == name) return value;
            }
            fail(ErrorKind::key, phrases::no_key, {std::string(name)});
        }
        std::size_t at = 0;
        if (name.empty()) {
            if (manual) fail(ErrorKind::value, phrases::format_numbering);
            at = automatic++;
        } else {
            if (automatic > 0) fail(ErrorKind::value, phrases::format_numbering);
            manual = true;
            const auto [stop, error] = std::from_chars(name.data(), name.data() + name.size(), at);
            if (error != std::errc{}) at = values.size();
        }
        if (at >= values.size()) {
            fail(ErrorKind::index, phrases::format_no_value, {std::to_string(at)});
        }
        return values[at];
    }

    // "0.name[key]": Python's own attribute and item, without Jinja2's exchange of the two.
    Value field(std::string_view path) {
        const std::size_t end = std::min(path.find_first_of(".["), path.size());
        Value value = first_part(path.substr(0, end));
        path.remove_prefix(end);
        while (!path.empty()) {
            if (path.front() == '.') {
                path.remove_prefix(1);
                const std::size_t stop = std::min(path.find_first_of(".["), path.size());
                const std::string name(path.substr(0, stop));
                auto found = member(render, value, name);
                if (!found) fail(ErrorKind::attribute, phrases::no_attribute, {name});
                value = std::move(*found);
                path.remove_prefix(stop);
                continue;
            }
            const std::size_t stop = path.find(']');
            if (path.front() != '[' || stop == std::string_view::npos) {
                fail(ErrorKind::value, phrases::format_incomplete);
            }
            const std::string_view key = path.substr(1, stop - 1);
            path.remove_prefix(stop + 1);
            const auto number = parse_integer(key, 10);
            const bool digits = !key.empty() && std::ranges::all_of(key, [](char c) {
                return c >= '0' && c <= '9';
            });
            const Value index = digits && number ? *number : Value(key);
            Value found = render.item(value, index);
            if (found.is(Type::undefined)) {
                const bool list = value.is(Type::list) || value.is(Type::tuple);
                fail(list && digits ? ErrorKind::index : (list ? ErrorKind::type : ErrorKind::key),
                     phrases::no_key, {std::string(key)});
            }
            value = std::move(found);
        }
        return value;
    }

    std::string replacement(std::string_view inside, int depth) {
        std::size_t colon = 0;
        int open = 0;
        for (; colon < inside.size(); ++colon) {
            const char c = inside[colon];
            open += c == '[' ? 1 : (c == ']' ? -1 : 0);
            if (open <= 0 && (c == ':' || c == '!')) break;
        }
        Value value = field(inside.substr(0, colon));
        std::string_view rest = inside.substr(std::min(colon, inside.size()));
        if (rest.starts_with('!')) {
            const char how = rest.size() > 1 ? rest[1] : '\0';
            std::string text;
            if (how == 'r' || how == 'a') {
                repr_to(text, value);
            } else if (how == 's') {
                print_to(text, value);
            } else {
                fail(ErrorKind::value, phrases::format_incomplete);
            }
            value = make_text(std::move(text));
            rest.remove_prefix(2);
            if (!rest.empty() && rest.front() != ':') {
                fail(ErrorKind::value, phrases::format_incomplete);
            }
        }
        if (rest.starts_with(':')) rest.remove_prefix(1);
        const std::string how = run(rest, depth + 1);
        if (!escape) return format_value(render, value, how);
        if (value.is(Type::markup) && !how.empty()) {
            fail(ErrorKind::value, phrases::format_bad_spec);
        }
        std::string out;
        print_escaped(out,
                      value.is(Type::markup) ? value : Value(format_value(render, value, how)));
        return out;
    }

    std::string run(std::string_view pattern, int depth) {
        if (depth > 2) fail(ErrorKind::value, phrases::format_nested);
        std::string out;
        while (!pattern.empty()) {
            const std::size_t brace = pattern.find_first_of("{}");
            out += pattern.substr(0, brace);
            if (brace == std::string_view::npos) break;
            pattern.remove_prefix(brace);
            if (pattern.starts_with("{{") || pattern.starts_with("}}")) {
                out += pattern.front();
                pattern.remove_prefix(2);
                continue;
            }
            if (pattern.front() == '}') fail(ErrorKind::value, phrases::format_single_brace);
            const std::size_t end = matching(pattern);
            out += replacement(pattern.substr(1, end - 1), depth);
            render.check_size(out.size());
            pattern.remove_prefix(end + 1);
        }
        return out;
    }

    static std::size_t matching(std::string_view pattern) {
        int depth = 0;
        for (std::size_t at = 0; at < pattern.size(); ++at) {
            depth += pattern[at] == '{' ? 1 : (pattern[at] == '}' ? -1 : 0);
            if (depth == 0) return at;
        }
        fail(ErrorKind::value, phrases::format_single_brace);
    }
};

}  // namespace

std::string braces_format(Render& render, std::string_view pattern, const Given& given,
                          bool escape) {
    return Braces{render, given, escape}.run(pattern, 0);
}

}  // namespace metodoc::jinja
