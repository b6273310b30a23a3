#include <algorithm>
#include <array>
#include <string_view>

#include "base/utf8.h"
#include "csv/csv.h"
#include "csv/phrases.h"

namespace metodoc::csv {
namespace {

constexpr std::string_view nbsp = "\u00A0";

bool is_break(char c) {
    return c == '\n' || c == '\r';
}

// The separator that the first row uses, quoted fields aside.
char separator_of(std::string_view text) {
    constexpr std::array separators{';', '\t', ','};
    std::array<bool, 3> found{};
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"') quoted = !quoted;
        if (quoted) continue;
        if (is_break(text[i])) break;
        for (std::size_t k = 0; k < separators.size(); ++k)
            if (text[i] == separators[k]) found[k] = true;
    }
    for (std::size_t k = 0; k < separators.size(); ++k)
        if (found[k]) return separators[k];
    return ';';
}

// Without spaces at both ends.
std::pair<std::size_t, std::size_t> trimmed(std::string_view text, std::size_t begin,
                                            std::size_t end) {
    const auto at_front = [&] {
        if (text[begin] == ' ' || text[begin] == '\t') return std::size_t{1};
        return text.substr(begin, end - begin).starts_with(nbsp) ? nbsp.size() : std::size_t{0};
    };
    const auto at_back = [&] {
        if (text[end - 1] == ' ' || text[end - 1] == '\t') return std::size_t{1};
        return text.substr(begin, end - begin).ends_with(nbsp) ? nbsp.size() : std::size_t{0};
    };
    while (begin < end && at_front() > 0) begin += at_front();
    while (begin < end && at_back() > 0) end -= at_back();
    return {begin, end};
}

std::string trimmed(std::string_view text) {
    const auto [begin, end] = trimmed(text, 0, text.size());
    return std::string(text.substr(begin, end - begin));
}

class TableReader {
public:
    TableReader(std::string_view text, FileId file, Diagnostics& out)
        : text_(text), file_(file), out_(out) {}

    std::optional<Table> read() {
        at_ = text_.size() - utf8::without_bom(text_).size();
        bool named = take_separator_line();
        while (at_ < text_.size()) {
            if (text_[at_] == '#') {
                take_comment();
                continue;
            }
            if (!named && !is_break(text_[at_])) {
                table_.separator = separator_of(text_.substr(at_));
                named = true;
            }
            if (!take_row()) return std::nullopt;
        }
        if (table_.rows.empty()) {
            out_.error("csv-syntax", span(0, 0), say(phrases::no_rows)).hint =
                say(phrases::head_first);
            return std::nullopt;
        }
        if (!is_even()) return std::nullopt;
        return std::move(table_);
    }

private:
    [[nodiscard]] Span span(std::size_t begin, std::size_t end) const {
        return {file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }

    [[nodiscard]] std::size_t line_end() const {
        const auto found = text_.find_first_of("\r\n", at_);
        return found == std::string_view::npos ? text_.size() : found;
    }

    void take_break() {
        if (at_ >= text_.size()) return;
        at_ += text_.substr(at_).starts_with("\r\n") ? 2 : 1;
    }

    bool take_separator_line() {
        if (!text_.substr(at_).starts_with("sep=") || line_end() != at_ + 5) return false;
        table_.separator = text_[at_ + 4];
        at_ = line_end();
        take_break();
        return true;
    }

    void take_comment() {
        const std::size_t end = line_end();
        // A spreadsheet fills the line of a comment up with separators and may quote it.
        std::size_t last = end;
        while (last > at_ && text_[last - 1] == table_.separator) --last;
        table_.comments.push_back(
            {trimmed(text_.substr(at_ + 1, last - at_ - 1)), span(at_, last)});
        at_ = end;
        take_break();
    }

    bool take_row() {
        Row row;
        const std::size_t begin = at_;
        while (true) {
            auto field = take_field();
            if (!field) return false;
            row.fields.push_back(std::move(*field));
            if (at_ >= text_.size() || is_break(text_[at_])) break;
            ++at_;  // the separator
        }
        row.span = span(begin, at_);
        take_break();
        const bool is_comment = row.fields.front().text.starts_with('#');
        if (is_comment) {
            table_.comments.push_back(
                {trimmed(row.fields.front().text.substr(1)), row.fields.front().span});
            return true;
        }
        const bool is_empty =
            std::ranges::all_of(row.fields, [](const Field& field) { return field.text.empty(); });
        if (!is_empty) table_.rows.push_back(std::move(row));
        return true;
    }

    std::optional<Field> take_field() {
        std::size_t start = at_;
        while (start < text_.size() && text_[start] == ' ') ++start;
        if (start < text_.size() && text_[start] == '"') {
            at_ = start;
            return take_quoted();
        }
        const std::size_t begin = at_;
        while (at_ < text_.size() && text_[at_] != table_.separator && !is_break(text_[at_])) {
            if (text_[at_] == '"') {
                out_.error("csv-syntax", span(at_, at_ + 1), say(phrases::quote_inside)).hint =
                    say(phrases::quote_whole);
                return std::nullopt;
            }
            ++at_;
        }
        const auto [first, last] = trimmed(text_, begin, at_);
        return Field{std::string(text_.substr(first, last - first)), span(first, last)};
    }

    std::optional<Field> take_quoted() {
        const std::size_t open = at_++;
        std::string words;
        while (true) {
            const auto quote = text_.find('"', at_);
            if (quote == std::string_view::npos) {
                out_.error("csv-syntax", span(open, open + 1), say(phrases::open_quote)).hint =
                    say(phrases::close_quote);
                return std::nullopt;
            }
            words += text_.substr(at_, quote - at_);
            at_ = quote + 1;
            if (at_ >= text_.size() || text_[at_] != '"') break;
            words += '"';
            ++at_;
        }
        const Span place = span(open + 1, at_ - 1);
        while (at_ < text_.size() && text_[at_] == ' ') ++at_;
        if (at_ >= text_.size() || text_[at_] == table_.separator || is_break(text_[at_]))
            return Field{trimmed(words), place};
        const std::size_t end =
            std::min(line_end(), std::min(text_.find(table_.separator, at_), text_.size()));
        out_.error("csv-syntax", span(at_, end),
                   say(phrases::behind_quote, {text_.substr(at_, end - at_)}))
            .hint = say(phrases::double_quote);
        return std::nullopt;
    }

    // Every row as long as the head. Empty fields at the end are made up for and cut off.
    bool is_even() {
        const std::size_t wanted = table_.rows.front().fields.size();
        bool even = true;
        for (Row& row : table_.rows) {
            while (row.fields.size() > wanted && row.fields.back().text.empty())
                row.fields.pop_back();
            if (row.fields.size() == wanted) continue;
            even = false;
            report_length(row, wanted);
        }
        return even;
    }

    void report_length(const Row& row, std::size_t wanted) {
        Span place = row.span;
        if (row.fields.size() > wanted) place.begin = row.fields[wanted].span.begin;
        out_.error("csv-syntax", place,
                   say(phrases::other_length,
                       {std::to_string(row.fields.size()), std::to_string(wanted)}))
            .hint = say(phrases::check_separators, {std::string(1, table_.separator)});
    }

    std::string_view text_;
    FileId file_;
    Diagnostics& out_;
    std::size_t at_ = 0;
    Table table_;
};

// Russian letters of Windows-1251 are the bytes from C0 on; UTF-16 is full of zeros.
bool looks_like_1251(std::string_view text) {
    std::size_t letters = 0;
    for (const char c : text) {
        if (c == '\0') return false;
        if (static_cast<unsigned char>(c) >= 0xC0) ++letters;
    }
    return letters > 0;
}

}  // namespace

std::optional<Table> parse(const SourceSet& sources, FileId file, Diagnostics& out) {
    const std::string_view text = sources.text(file);
    const auto invalid = utf8::first_invalid(text);
    if (invalid || text.find('\0') != std::string_view::npos) {
        const auto place = static_cast<std::uint32_t>(invalid.value_or(0));
        Diagnostic& found = out.error("csv-encoding", {file, place, place}, say(phrases::not_utf8));
        found.hint = say(phrases::save_as_utf8);
        if (looks_like_1251(text)) found.notes.push_back(say(phrases::looks_like_1251));
        return std::nullopt;
    }
    return TableReader(text, file, out).read();
}

}  // namespace metodoc::csv
