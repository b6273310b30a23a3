// Tables of CSV (RFC 4180) as Excel writes them: with a byte order mark and semicolons, too.
#include <algorithm>
#include <array>
#include <charconv>

#include "app/data.h"
#include "app/phrases.h"
#include "base/utf8.h"

namespace metodoc::app {
namespace {

struct Row {
    std::vector<std::string> cells;
    std::size_t line = 1;  // where it begins
};

char separator_of(std::string_view header) {
    constexpr std::array candidates{';', ',', '\t'};
    return *std::ranges::max_element(candidates, {},
                                     [&](char one) { return std::ranges::count(header, one); });
}

// One record off the front of `text`; nothing when a quote is never closed.
std::optional<Row> take_row(std::string_view& text, std::size_t& line, char separator) {
    Row row{{""}, line};
    bool quoted = false;
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\n') ++line;
        if (quoted) {
            if (c != '"') {
                row.cells.back() += c;
            } else if (text.substr(at + 1).starts_with('"')) {
                row.cells.back() += text[++at];
            } else {
                quoted = false;
            }
        } else if (c == '"' && row.cells.back().empty()) {
            quoted = true;
        } else if (c == separator) {
            row.cells.emplace_back();
        } else if (c == '\n') {
            break;
        } else if (c != '\r') {
            row.cells.back() += c;
        }
    }
    text.remove_prefix(std::min(at + 1, text.size()));
    if (quoted) return std::nullopt;
    return row;
}

template <typename Number>
std::optional<Number> number(std::string_view text) {
    Number result{};
    const char* end = text.data() + text.size();
    const auto [at, code] = std::from_chars(text.data(), end, result);
    if (code != std::errc{} || at != end) return std::nullopt;
    return result;
}

// "007" and "1e5" are names of things; "12" and "-3.5" are numbers.
jinja::Value typed(const std::string& text) {
    if (text.empty()) return nullptr;
    const bool plain = text.find_first_not_of("0123456789.-") == std::string::npos;
    std::string_view digits = text;
    if (digits.starts_with('-')) digits.remove_prefix(1);
    const bool padded = digits.size() > 1 && digits[0] == '0' && digits[1] != '.';
    if (!plain || padded || digits.ends_with('.')) return text;
    if (const auto whole = number<std::int64_t>(text)) return *whole;
    if (const auto real = number<double>(text)) return *real;
    return text;
}

}  // namespace

Result<jinja::Value> from_csv(std::string_view text, const std::string& name) {
    text = utf8::without_bom(text);
    const char separator = separator_of(text.substr(0, text.find('\n')));
    std::size_t line = 1;
    std::vector<std::string> columns;
    std::vector<jinja::Value> rows;
    while (!text.empty()) {
        const std::size_t first = line;
        auto row = take_row(text, line, separator);
        if (!row) return Error{say(csv_quote, {name, std::to_string(first)})};
        const bool is_blank = row->cells.size() == 1 && row->cells[0].empty();
        if (is_blank) continue;
        if (columns.empty()) {
            columns = std::move(row->cells);
            continue;
        }
        if (row->cells.size() != columns.size()) {
            return Error{
                say(csv_width, {name, std::to_string(row->line), std::to_string(row->cells.size()),
                                std::to_string(columns.size())})};
        }
        jinja::Dict dict;
        for (std::size_t i = 0; i < columns.size(); ++i) dict.set(columns[i], typed(row->cells[i]));
        rows.push_back(jinja::Value::object(std::move(dict)));
    }
    if (columns.empty()) return Error{say(no_csv_header, {name})};
    return jinja::Value::object({{"rows", jinja::Value::list(std::move(rows))}});
}

}  // namespace metodoc::app
