#include "sheets/typed.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/utf8.h"
#include "sheets/marks.h"
#include "sheets/phrases.h"

namespace metodoc::sheets {
namespace {

constexpr std::size_t longest_text = 32'767;  // UTF-16 units, Excel's limit of a cell
constexpr std::size_t exact_digits = 15;      // more would be lost: numbers are doubles

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::string print(double number) {
    char room[32];
    const auto [end, error] = std::to_chars(room, room + sizeof room, number);
    return error == std::errc{} ? std::string(room, end) : std::string();
}

std::optional<double> to_double(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

// A number as a person writes it: groups parted by spaces of any kind, a decimal comma or point,
// a hyphen or a minus. Gives `-1234.5` and how many digits follow the point.
struct Written {
    std::string number;
    std::size_t decimals = 0;
};
std::optional<Written> read_number(std::string_view text) {
    Written written;
    std::size_t digits = 0;
    bool point = false;
    while (!text.empty()) {
        const char32_t c = utf8::take(text);
        const bool space = c == U' ' || c == U'\u00A0' || c == U'\u202F' || c == U'\u2009';
        if (c >= U'0' && c <= U'9') {
            written.number += static_cast<char>(c);
            ++digits;
            if (point) ++written.decimals;
        } else if ((c == U'-' || c == U'\u2212') && written.number.empty()) {
            written.number = "-";
        } else if ((c == U',' || c == U'.') && !point && digits > 0) {
            point = true;
            written.number += '.';
        } else if (!space || point || digits == 0) {
            return std::nullopt;
        }
    }
    if (digits == 0 || digits > exact_digits || written.number.back() == '.') return std::nullopt;
    return written;
}

std::optional<Typed> read_percent(std::string_view text) {
    if (!text.ends_with('%')) return std::nullopt;
    text.remove_suffix(1);
    for (const std::string_view space : {" ", "\u00A0", "\u202F"}) {
        if (text.ends_with(space)) text.remove_suffix(space.size());
    }
    const auto written = read_number(text);
    const auto value = written ? to_double(written->number) : std::nullopt;
    if (!value) return std::nullopt;
    std::string format = "0";
    if (written->decimals > 0) format += "." + std::string(written->decimals, '0');
    // Divided by a hundred by moving the point: 12.1 / 100 is 0.12100000000000001.
    const auto moved = to_double(written->number + "e-2");
    return Typed{print(moved ? *moved : *value / 100), format + "%"};
}

std::optional<Typed> read_date(std::string_view text, bool from_1904) {
    const auto date = parse_date(text);
    if (!date || date->year < 1900 || (from_1904 && date->year < 1904)) return std::nullopt;
    return Typed{print(serial(*date, from_1904)), {}, true};
}

bool is_iso(std::string_view text) {
    return text.size() == 10 && text[4] == '-' && text[7] == '-';
}

std::size_t utf16_length(std::string_view text) {
    std::size_t length = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0U) != 0x80U) length += byte >= 0xF0U ? 2 : 1;
    }
    return length;
}

std::string hexadecimal(unsigned char byte) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    return std::string("U+00") + digits[byte >> 4U] + digits[byte & 0xFU];
}

}  // namespace

jinja::Value mark_value(jinja::Call& call) {
    const jinja::Value& value = call.subject;
    switch (value.type()) {
        case jinja::Type::missing:
        case jinja::Type::undefined:
            return value;  // prints as nothing, or is the error that a strict form wants
        case jinja::Type::none:
            return marks::make(marks::nothing, value.print());
        case jinja::Type::boolean:
            return marks::make(marks::boolean, value.print());
        case jinja::Type::integer:
        case jinja::Type::real:
        case jinja::Type::big:
            return marks::make(marks::number, value.print());
        default:
            break;
    }
    const std::string text = value.is_text() ? value.text() : value.print();
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7F) {
            return call.fail(say(phrases::control_character, {hexadecimal(byte)}), "ValueError");
        }
    }
    if (text.size() > longest_text) {
        const std::size_t length = utf16_length(text);
        if (length > longest_text) {
            return call.fail(say(phrases::text_too_long, {std::to_string(length)}), "ValueError");
        }
    }
    return marks::make(marks::text, text);
}

std::optional<Typed> typed_number(std::string_view printed) {
    const auto digits = static_cast<std::size_t>(std::ranges::count_if(printed, is_digit));
    const bool whole = printed.find_first_of(".eEn") == std::string_view::npos;
    if ((whole && digits > exact_digits) || !to_double(printed)) return std::nullopt;
    return Typed{std::string(printed)};
}

std::optional<Typed> typed_text(std::string_view text, Format format, bool from_1904) {
    switch (format) {
        case Format::text:
            return std::nullopt;
        case Format::general:
            if (text.ends_with('%')) return read_percent(text);
            return is_iso(text) ? read_date(text, from_1904) : std::nullopt;
        case Format::date:
            return read_date(text, from_1904);
        case Format::percent:
            if (text.ends_with('%')) return read_percent(text);
            [[fallthrough]];
        case Format::number:
            if (const auto written = read_number(text)) {
                return Typed{print(*to_double(written->number))};
            }
            return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace metodoc::sheets
