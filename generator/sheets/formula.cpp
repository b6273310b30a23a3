#include "sheets/formula.h"

#include <algorithm>

namespace metodoc::sheets {
namespace {

// A letter, digit or sign of a name or an address; letters beyond ASCII are letters too.
bool is_word(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || c == '$' || c == '\\' || c == '?' || static_cast<unsigned char>(c) >= 0x80;
}

std::string capitals(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return out;
}

class Cutter {
public:
    explicit Cutter(std::string_view formula) : text_(formula) {}

    std::vector<Word> run() {
        while (at_ < text_.size()) step();
        name_functions();
        return std::move(words_);
    }

private:
    [[nodiscard]] char peek(std::size_t at) const { return at < text_.size() ? text_[at] : '\0'; }

    void add(std::size_t end, std::optional<Reference> reference = {}) {
        words_.push_back({text_.substr(at_, end - at_), std::move(reference)});
        at_ = end;
    }

    void step() {
        const char c = text_[at_];
        if (c == '"') return add(after_quotes(at_, '"'));
        if (c == '\'') return quoted();
        if (c == '[') return bracketed();
        if (c == '#') return error_value();
        if (is_word(c)) return word();
        add(at_ + 1);
    }

    // The place behind a quoted text in which a doubled quote is a quote.
    [[nodiscard]] std::size_t after_quotes(std::size_t from, char quote) const {
        for (std::size_t at = from + 1; at < text_.size(); ++at) {
            if (text_[at] != quote) continue;
            if (peek(at + 1) != quote) return at + 1;
            ++at;
        }
        return text_.size();
    }

    [[nodiscard]] std::size_t after_brackets(std::size_t from) const {
        int depth = 0;
        for (std::size_t at = from; at < text_.size(); ++at) {
            if (text_[at] == '\'') {
                ++at;  // an escaped sign of a structured reference
            } else if (text_[at] == '[') {
                ++depth;
            } else if (text_[at] == ']' && --depth == 0) {
                return at + 1;
            }
        }
        return text_.size();
    }

    [[nodiscard]] std::size_t after_word(std::size_t from) const {
        while (from < text_.size() && is_word(text_[from])) ++from;
        return from;
    }

    void quoted() {
        const std::size_t end = after_quotes(at_, '\'');
        if (peek(end) != '!') return add(end);
        std::string name;
        for (std::size_t at = at_ + 1; at + 1 < end; ++at) {
            name += text_[at];
            if (text_[at] == '\'') ++at;
        }
        const bool elsewhere = name.find('[') != std::string::npos ||  // another workbook
                               name.find(':') != std::string::npos;    // several sheets
        on_sheet(end + 1, elsewhere ? std::nullopt : std::optional(name));
    }

    // `[1]Sheet1!A1` of another workbook, or a structured reference without its table.
    void bracketed() {
        std::size_t end = after_brackets(at_);
        const std::size_t name_end = after_word(end);
        if (name_end > end && peek(name_end) == '!') return on_sheet(name_end + 1, std::nullopt);
        if (peek(end) == '!') return on_sheet(end + 1, std::nullopt);
        add(end);
    }

    // #REF!, #N/A, #DIV/0!, and the sign of a spilled range behind an address.
    void error_value() {
        std::size_t end = at_ + 1;
        while (end < text_.size() && (is_word(text_[end]) || text_[end] == '/')) ++end;
        if (peek(end) == '!' || (peek(end) == '?' && end > at_ + 1)) ++end;
        add(end);
    }

    // What stands behind `sheet!`; without a sheet of ours it is passed over.
    void on_sheet(std::size_t from, std::optional<std::string> sheet) {
        auto [range, end] = address(from);
        if (end == from) end = std::max(after_word(from), from);
        if (!range || !sheet) return add(end);
        add(end, Reference{std::move(sheet), *range, {}});
    }

    // An address at `from` and its end; the same end and nothing where there is none.
    [[nodiscard]] std::pair<std::optional<Range>, std::size_t> address(std::size_t from) const {
        const std::size_t end = after_word(from);
        if (end == from) return {std::nullopt, from};
        if (peek(end) == ':' && is_word(peek(end + 1))) {
            const std::size_t second = after_word(end + 1);
            const char behind = peek(second);
            if (behind != '(' && behind != '!' && behind != '[') {
                const auto range = parse_range(text_.substr(from, second - from));
                if (range) return {range, second};
            }
        }
        if (peek(end) == '(' || peek(end) == '[') return {std::nullopt, from};
        const auto cell = parse_cell(text_.substr(from, end - from));
        if (!cell) return {std::nullopt, from};
        return {Range{*cell, *cell, true}, end};
    }

    void word() {
        const std::size_t end = after_word(at_);
        if (peek(end) == '!') {
            return on_sheet(end + 1, std::string(text_.substr(at_, end - at_)));
        }
        // Jan:Dec!A1 goes through several sheets.
        if (peek(end) == ':') {
            const std::size_t second = after_word(end + 1);
            if (second > end + 1 && peek(second) == '!') {
                return on_sheet(second + 1, std::nullopt);
            }
        }
        if (peek(end) == '[') return add(after_brackets(end));
        const auto [range, stop] = address(at_);
        if (range) return add(stop, Reference{std::nullopt, *range, {}});
        add(end);
    }

    [[nodiscard]] static bool is_blank(const Word& word) {
        return std::ranges::all_of(word.text, [](char c) { return c == ' ' || c == '\n'; });
    }
    // The nearest word that is no space, one step at a time; null at the end.
    [[nodiscard]] const Word* neighbour(std::size_t from, int step) const {
        for (auto at = static_cast<std::int64_t>(from) + step;
             at >= 0 && at < static_cast<std::int64_t>(words_.size()); at += step) {
            const Word& one = words_[static_cast<std::size_t>(at)];
            if (!is_blank(one)) return &one;
        }
        return nullptr;
    }

    void name_functions() {
        std::vector<std::string> open;
        for (std::size_t i = 0; i < words_.size(); ++i) {
            Word& word = words_[i];
            if (word.text == "(") {
                const bool called = i > 0 && is_word(words_[i - 1].text.back());
                open.push_back(called ? capitals(words_[i - 1].text) : std::string());
            } else if (word.text == ")" && !open.empty()) {
                open.pop_back();
            } else if (word.reference && !open.empty()) {
                const Word* before = neighbour(i, -1);
                const Word* after = neighbour(i, 1);
                const bool alone = before != nullptr && after != nullptr &&
                                   (before->text == "(" || before->text == ",") &&
                                   (after->text == ")" || after->text == ",");
                if (alone) word.reference->function = open.back();
            }
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<Word> words_;
};

bool move_half(std::uint32_t& half, bool fixed, std::int64_t by, std::uint32_t last) {
    if (fixed || half == 0) return true;
    const std::int64_t moved = std::int64_t{half} + by;
    if (moved < 1 || moved > std::int64_t{last}) return false;
    half = static_cast<std::uint32_t>(moved);
    return true;
}

bool move_corner(Corner& corner, std::int64_t rows, std::int64_t columns) {
    return move_half(corner.row, corner.row_fixed, rows, last_row) &&
           move_half(corner.column, corner.column_fixed, columns, last_column);
}

}  // namespace

std::vector<Word> words(std::string_view formula) {
    return Cutter(formula).run();
}

std::string quoted_sheet(std::string_view name) {
    // A name that begins with a letter and could not be read as an address needs no quotes.
    const bool plain = !name.empty() && !(name[0] >= '0' && name[0] <= '9') && name[0] != '.' &&
                       std::ranges::all_of(name, [](char c) {
                           return is_word(c) && c != '$' && c != '?' && c != '\\';
                       });
    if (plain && !parse_cell(name) && column_number(name) == 0) return std::string(name);
    std::string quoted = "'";
    for (const char c : name) {
        quoted += c;
        if (c == '\'') quoted += c;
    }
    return quoted + "'";
}

std::string moved(std::string_view formula, std::int64_t rows, std::int64_t columns) {
    std::string out;
    for (const Word& word : words(formula)) {
        if (!word.reference) {
            out += word.text;
            continue;
        }
        Range range = word.reference->range;
        if (word.reference->sheet) out += quoted_sheet(*word.reference->sheet) + "!";
        const bool inside =
            move_corner(range.first, rows, columns) && move_corner(range.last, rows, columns);
        out += inside ? print(range) : "#REF!";
    }
    return out;
}

}  // namespace metodoc::sheets
