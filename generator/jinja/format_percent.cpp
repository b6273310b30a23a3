// "…%s…" % values: Python's printf-like formatting.
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

struct Percent {
    Render& render;
    std::string_view rest;
    std::span<const Value> values;
    const Value* mapping;  // for %(name)s
    bool markup;
    std::size_t used = 0;
    bool mapped = false;
    std::string out = {};

    char take() {
        if (rest.empty()) fail(ErrorKind::value, phrases::format_incomplete);
        const char c = rest.front();
        rest.remove_prefix(1);
        return c;
    }

    const Value& next_value() {
        if (used >= values.size()) fail(ErrorKind::type, phrases::format_too_few);
        return values[used++];
    }

    std::int64_t number() {
        if (rest.starts_with('*')) {
            rest.remove_prefix(1);
            return integer_or(&next_value(), 0);
        }
        std::int64_t value = 0;
        while (!rest.empty() && rest.front() >= '0' && rest.front() <= '9') {
            value = value * 10 + (take() - '0');
            render.check_size(static_cast<std::uint64_t>(value));
        }
        return value;
    }

    const Value* named_value() {
        if (!rest.starts_with('(')) return nullptr;
        rest.remove_prefix(1);
        const char* begin = rest.data();
        int depth = 1;
        while (depth > 0) {
            const char c = take();
            depth += c == '(' ? 1 : (c == ')' ? -1 : 0);
        }
        const std::string_view name(begin, static_cast<std::size_t>(rest.data() - begin) - 1);
        if (mapping == nullptr || !mapping->is(Type::dict)) {
            fail(ErrorKind::type, phrases::format_needs_mapping);
        }
        mapped = true;
        const Value* found = dict_of(*mapping).find(name);
        if (found == nullptr) fail(ErrorKind::key, phrases::no_key, {std::string(name)});
        return found;
    }

    FormatSpec flags() {
        FormatSpec spec;
        while (!rest.empty()) {
            switch (rest.front()) {
                case '-':
                    spec.align = '<';
                    break;
                case '0':
                    if (spec.align != '<') spec.align = '=', spec.fill = "0";
                    break;
                case '+':
                    spec.sign = '+';
                    break;
                case ' ':
                    if (spec.sign != '+') spec.sign = ' ';
                    break;
                case '#':
                    spec.alternative = true;
                    break;
                default:
                    return spec;
            }
            rest.remove_prefix(1);
        }
        return spec;
    }

    void text(const Value& value, FormatSpec spec, bool repr) {
        std::string shown;
        if (repr) {
            repr_to(shown, value);
            if (markup) {
                std::string escaped;
                escape_to(escaped, shown);
                shown = std::move(escaped);
            }
        } else {
            markup ? print_escaped(shown, value) : print_to(shown, value);
        }
        if (spec.precision >= 0) {
            shown.resize(unicode::offset(shown, static_cast<std::size_t>(spec.precision)));
        }
        if (spec.align == '=') spec.align = '\0', spec.fill = " ";
        out += fill_up(std::move(shown), spec, '>');
    }

    void whole(const Value& value, FormatSpec spec, char type) {
        if (value.is(Type::undefined)) fail_undefined(value);
        const bool decimal = type == 'd' || type == 'i' || type == 'u';
        Value number = value;
        if (decimal && value.is(Type::real)) number = truncated(value.real());
        if (!is_whole(number)) {
            fail(ErrorKind::type, phrases::number_expected, {type_name(value)});
        }
        spec.type = decimal ? 'd' : type;
        std::string digits = format_whole(number, spec);
        if (spec.precision > 0) {
            const std::size_t head = digits.find_first_not_of("+- ");
            const auto size = static_cast<std::int64_t>(digits.size() - head);
            if (size < spec.precision) {
                digits.insert(head, static_cast<std::size_t>(spec.precision - size), '0');
            }
        }
        out += fill_up(std::move(digits), spec, '>');
    }

    void real(const Value& value, FormatSpec spec, char type) {
        if (value.is(Type::undefined)) fail_undefined(value);
        if (!is_number(value)) {
            fail(ErrorKind::type, phrases::number_expected, {type_name(value)});
        }
        spec.type = type;
        out += fill_up(format_real(to_real(value), spec), spec, '>');
    }

    void letter(const Value& value, const FormatSpec& spec) {
        std::string shown;
        if (value.is_text() && unicode::length(text_of(value)) == 1) {
            shown = text_of(value);
        } else {
            const std::int64_t code = integer_or(&value, 0);
            if (code < 0 || code > 0x10FFFF) fail(ErrorKind::overflow, phrases::bad_code_point);
            utf8::append(shown, static_cast<char32_t>(code));
        }
        out += fill_up(std::move(shown), spec, '>');
    }

    void conversion() {
        const Value* named = named_value();
        FormatSpec spec = flags();
        spec.width = number();
        if (spec.width < 0) spec.align = '<', spec.width = -spec.width;
        render.check_size(static_cast<std::uint64_t>(spec.width));
        if (rest.starts_with('.')) {
            rest.remove_prefix(1);
            spec.precision = std::max<std::int64_t>(number(), 0);
            render.check_size(static_cast<std::uint64_t>(spec.precision));
        }
        while (!rest.empty() && std::string_view("hlL").find(rest.front()) != rest.npos) take();
        const char type = take();
        if (type == '%') {
            out += '%';
            return;
        }
        if (std::string_view("sradiuxXoeEfFgGc").find(type) == std::string_view::npos) {
            fail(ErrorKind::value, phrases::format_unknown, {std::string(1, type)});
        }
        const Value& value = named != nullptr ? *named : next_value();
        switch (type) {
            case 's':
                return text(value, spec, false);
            case 'r':
            case 'a':
                return text(value, spec, true);
            case 'c':
                return letter(value, spec);
            case 'd':
            case 'i':
            case 'u':
            case 'x':
            case 'X':
            case 'o':
                return whole(value, spec, type);
            default:
                return real(value, spec, type);
        }
    }

    void run() {
        while (!rest.empty()) {
            const std::size_t sign = rest.find('%');
            out += rest.substr(0, sign);
            if (sign == std::string_view::npos) break;
            rest.remove_prefix(sign + 1);
            conversion();
            render.check_size(out.size());
        }
        const bool one_mapping = mapping != nullptr && (mapped || !mapping->is_text());
        const bool takes_any =
            one_mapping && (mapping->is(Type::dict) || mapping->is(Type::list) ||
                            mapping->is(Type::range) || mapping->is(Type::undefined));
        if (used < values.size() && !mapped && !takes_any) {
            fail(ErrorKind::type, phrases::format_too_many);
        }
    }
};

}  // namespace

Value percent_format(Render& render, const Value& pattern, std::span<const Value> values,
                     const Value* named) {
    const bool markup = pattern.is(Type::markup);
    Percent percent{render, text_of(pattern), values, named, markup};
    percent.run();
    return make_text(std::move(percent.out), markup);
}

}  // namespace metodoc::jinja
