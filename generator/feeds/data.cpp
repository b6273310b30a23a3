#include <algorithm>
#include <array>
#include <charconv>

#include "base/overloaded.h"
#include "feeds/feeds.h"

namespace metodoc::feeds {
namespace {

// The shortest digits that give the number back.
std::string digits(double number) {
    std::array<char, 32> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return {buffer.data(), result.ptr};
}

std::string quoted(std::string text) {
    if (text.find_first_of(";\"\r\n") == std::string::npos) return text;
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"') result += '"';
        result += c;
    }
    return result + "\"";
}

std::string guarded(const std::string& text) {
    constexpr std::string_view beginnings = "=+-@\t\r";
    const bool is_formula = !text.empty() && beginnings.find(text[0]) != std::string_view::npos;
    return quoted(is_formula ? "'" + text : text);
}

std::string csv_cell(const Cell& cell) {
    return std::visit(overloaded{
                          [](std::monostate) { return std::string(); },
                          [](const std::string& text) { return guarded(text); },
                          [](double number) {
                              std::string text = digits(number);
                              std::ranges::replace(text, '.', ',');
                              return text;
                          },
                          [](bool yes) { return std::string(yes ? "да" : "нет"); },
                          [](const Date& day) { return dotted(day); },
                      },
                      cell);
}

std::string json_string(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            result.append("\\").append(1, c);
        } else if (c == '\n') {
            result += "\\n";
        } else if (byte < 0x20) {
            result += "\\u00";
            result += "0123456789abcdef"[byte >> 4U];
            result += "0123456789abcdef"[byte & 15U];
        } else {
            result += c;
        }
    }
    return result + "\"";
}

std::string json_cell(const Cell& cell) {
    return std::visit(overloaded{
                          [](std::monostate) { return std::string("null"); },
                          [](const std::string& text) { return json_string(text); },
                          [](double number) { return digits(number); },
                          [](bool yes) { return std::string(yes ? "true" : "false"); },
                          [](const Date& day) { return json_string(iso(day)); },
                      },
                      cell);
}

}  // namespace

std::string csv(const Dataset& data) {
    std::string out = "\xEF\xBB\xBF";
    for (std::size_t i = 0; i < data.columns.size(); ++i) {
        out += (i > 0 ? ";" : "") + guarded(data.columns[i].title);
    }
    out += "\r\n";
    for (const std::vector<Cell>& row : data.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) out += (i > 0 ? ";" : "") + csv_cell(row[i]);
        out += "\r\n";
    }
    return out;
}

std::string json(const Dataset& data) {
    std::string out = "[";
    for (const std::vector<Cell>& row : data.rows) {
        out += out.size() > 1 ? ",\n {" : "\n {";
        for (std::size_t i = 0; i < row.size(); ++i) {
            out +=
                (i > 0 ? ", " : "") + json_string(data.columns[i].name) + ": " + json_cell(row[i]);
        }
        out += "}";
    }
    return out + "\n]\n";
}

}  // namespace metodoc::feeds
