#include "yaml/layout.h"

#include <optional>

#include "yaml/encoding.h"
#include "yaml/ends.h"
#include "yaml/lines.h"
#include "yaml/phrases.h"

namespace metodoc::yaml {
namespace {

constexpr std::size_t most_reports = 50;

// A column at which a mapping has its keys or a sequence its dashes.
struct Level {
    std::size_t column = 0;
    bool dash = false;
    bool filled = false;    // its last key or dash has a value on its own line
    std::size_t begin = 0;  // that key or dash
    std::size_t end = 0;
};

class LayoutCheck {
public:
    LayoutCheck(std::string_view text, FileId file, std::uint32_t base, Diagnostics& out)
        : text_(text), file_(file), base_(base), out_(out) {}

    std::vector<Mask> run() {
        while (at_ < text_.size() && reports_ < most_reports) line();
        return std::move(masks_);
    }

private:
    // ---- reporting

    [[nodiscard]] Span span(std::size_t begin, std::size_t end) const {
        return {file_, base_ + static_cast<std::uint32_t>(begin),
                base_ + static_cast<std::uint32_t>(end)};
    }
    [[nodiscard]] std::string part(std::size_t begin, std::size_t end) const {
        return std::string(text_.substr(begin, end - begin));
    }
    // The end of the text on this line, without blanks behind it.
    [[nodiscard]] std::size_t content_end(std::size_t at) const {
        std::size_t end = line_end(text_, at);
        while (end > at && is_space_or_tab(text_[end - 1])) --end;
        return end;
    }
    // A quotation for a message: the first words.
    [[nodiscard]] std::string quotation(std::size_t begin) const {
        std::string_view rest = text_.substr(begin, content_end(begin) - begin);
        constexpr std::size_t longest = 40;
        std::string result;
        for (std::size_t i = 0; i < longest && !rest.empty(); ++i) {
            utf8::append(result, utf8::take(rest));
        }
        return rest.empty() ? result : result + "…";
    }
    Diagnostic& report(Code code, std::size_t begin, std::size_t end, Message message,
                       const Phrase& hint) {
        ++reports_;
        Diagnostic& one = out_.error(code, span(begin, end), std::move(message));
        one.hint = say(hint);
        return one;
    }
    void mask(std::size_t begin, std::size_t end, char fill = 'x') {
        masks_.push_back({begin, end, fill});
    }
    // The whole value should have stood in quotes.
    void wants_quotes(std::size_t begin, std::size_t end, Message message) {
        report("yaml-quote", begin, end, std::move(message), phrases::put_in_quotes);
    }
    static Message space_name(char32_t c) {
        if (c == '\t') return say(phrases::tab);
        if (c == 0xA0) return say(phrases::no_break_space);
        return say(phrases::odd_space, {code_point_name(c)});
    }

    // ---- lines

    void line() {
        const std::size_t start = at_;
        std::optional<std::size_t> odd_begin;
        std::size_t odd_end = start;
        column_ = 0;
        for (; at_ < text_.size(); ++column_) {
            const char32_t odd = text_[at_] == '\t' ? U'\t' : odd_space(text_, at_);
            if (odd == 0 && text_[at_] != ' ') break;
            const std::size_t begin = at_;
            at_ += odd > 0x7FF ? 3 : odd > 0x7F ? 2 : 1;
            if (odd == 0) continue;
            if (!odd_begin) odd_begin = begin;
            odd_end = at_;
        }
        const bool blank = at_ == line_end(text_, at_);
        const bool only_tabs =
            blank && odd_begin && part(start, at_).find('\xC2') == std::string::npos;
        if (blank && only_tabs) mask(start, at_, ' ');
        if (blank && (!odd_begin || only_tabs)) return leave_line();
        if (odd_begin) report_indent(*odd_begin, odd_end);
        if (blank) return leave_line();
        if (text_[at_] == '#') return leave_line();
        if (column_ == 0 && marker()) return;
        if (plain_open_ && (levels_.empty() || column_ > levels_.back().column)) {
            return continued_line();
        }
        plain_open_ = false;
        structure();
    }

    void leave_line() { at_ = next_line(text_, at_); }

    // Of lines that follow each other only the first is reported: a pasted block has one cause.
    void report_indent(std::size_t begin, std::size_t end) {
        const bool goes_on = odd_line_ != 0 && odd_line_ == line_start(begin);
        odd_line_ = next_line(text_, begin);
        indents_are_odd_ = true;
        mask(begin, end, ' ');
        if (goes_on) return;
        const char32_t c = text_[begin] == '\t' ? U'\t' : odd_space(text_, begin);
        report("yaml-indent", begin, end, say(phrases::indent_with, {space_name(c)}),
               phrases::use_spaces);
    }

    [[nodiscard]] std::size_t line_start(std::size_t at) const {
        const std::size_t found = at == 0 ? std::string_view::npos : text_.rfind('\n', at - 1);
        return found == std::string_view::npos ? 0 : found + 1;
    }

    // `---`, `...` and `%YAML` lines.
    bool marker() {
        const std::string_view head = text_.substr(at_, 3);
        if ((head == "---" || head == "...") && ends_word(text_, at_ + 3)) {
            levels_.clear();
            plain_open_ = false;
            leave_line();
            return true;
        }
        if (head[0] != '%' || !levels_.empty()) return false;
        report("yaml-tag", at_, content_end(at_), say(phrases::directive, {quotation(at_)}),
               phrases::drop_line);
        mask(at_, line_end(text_, at_), ' ');
        leave_line();
        return true;
    }

    // A further line of a plain scalar.
    void continued_line() {
        const std::size_t end = line_end(text_, at_);
        const auto colon = find_colon(text_, at_, end);
        if (colon && indents_are_odd_) {
            mask(*colon, *colon + 1);
        } else if (colon && !levels_.empty() && !first_line_is_key_like()) {
            const std::size_t key = key_length(text_.substr(at_));
            if (at_ + key == *colon && levels_.back().filled) {
                report_far_right(at_, *colon);
            } else {
                wants_quotes(*colon, *colon + 1, say(phrases::colon_in_value));
            }
            mask(*colon, *colon + 1);
        } else if (colon) {
            report_not_a_key(plain_begin_);
            plain_open_ = false;
            if (!levels_.empty()) levels_.back().filled = false;
            return structure();
        }
        at_ = next_line(text_, end);
    }

    // The scalar began as `title:Бюджет` at the column at which a key now follows.
    [[nodiscard]] bool first_line_is_key_like() const {
        return plain_column_ == column_ && plain_at_line_start_;
    }

    void report_far_right(std::size_t begin, std::size_t colon) {
        const Level& level = levels_.back();
        const std::string key = part(level.begin, level.end);
        Diagnostic& one =
            report("yaml-indent", begin, colon,
                   say(phrases::too_far_right, {part(begin, colon), key}), phrases::align_with_key);
        one.hint = say(phrases::align_with_key, {key});
        one.labels.push_back({span(level.begin, level.end), say(phrases::this_key)});
    }

    void report_not_a_key(std::size_t begin) {
        const std::string_view rest = text_.substr(begin);
        const std::size_t key = key_length(rest);
        const bool colon_follows = key > 0 && key < rest.size() && rest[key] == ':';
        report("yaml-syntax", begin, content_end(begin),
               say(phrases::not_a_key, {quotation(begin)}),
               colon_follows ? phrases::space_after_colon : phrases::indent_rest);
    }

    // ---- block structure

    void structure() {
        at_line_start_ = true;
        while (at_ < text_.size() && text_[at_] == '-' && ends_word_or_odd(at_ + 1)) {
            push(true, at_, at_ + 1);
            check_space_behind("-", at_ + 1);
            step_over(1);
            at_line_start_ = false;
            if (at_end_of_content()) return leave_line();
        }
        token(true);
    }

    [[nodiscard]] bool ends_word_or_odd(std::size_t at) const {
        return ends_word(text_, at) || odd_space(text_, at) != 0;
    }

    void check_space_behind(std::string_view mark, std::size_t at) {
        const char32_t odd = odd_space(text_, at);
        if (odd == 0) return;
        const std::size_t width = odd > 0x7FF ? 3 : 2;
        report("yaml-indent", at, at + width,
               say(phrases::space_expected, {Message(mark), space_name(odd)}), phrases::use_spaces);
        mask(at, at + width, ' ');
    }

    // Moves over `count` bytes and the white space behind them.
    void step_over(std::size_t count) {
        at_ += count;
        column_ += count;
        while (at_ < text_.size()) {
            const char32_t odd = odd_space(text_, at_);
            if (odd == 0 && !is_space_or_tab(text_[at_])) break;
            at_ += odd == 0 ? 1 : odd > 0x7FF ? 3 : 2;
            ++column_;
        }
    }

    [[nodiscard]] bool at_end_of_content() const {
        return at_ == line_end(text_, at_) || text_[at_] == '#';
    }

    void push(bool dash, std::size_t begin, std::size_t end) {
        std::size_t popped = 0;
        bool popped_list_here = false;
        while (!levels_.empty() &&
               (levels_.back().column > column_ ||
                (levels_.back().column == column_ && levels_.back().dash && !dash))) {
            popped_list_here = levels_.back().column == column_;
            levels_.pop_back();
            ++popped;
        }
        const bool same =
            !levels_.empty() && levels_.back().column == column_ && levels_.back().dash == dash;
        if (same) {
            levels_.back() = {column_, dash, false, begin, end};
            return;
        }
        if (!indents_are_odd_) report_place(begin, end, popped_list_here, popped > 0, dash);
        levels_.push_back({column_, dash, false, begin, end});
    }

    // A new level where the lines above leave no room for one.
    void report_place(std::size_t begin, std::size_t end, bool ended_list, bool left, bool dash) {
        if (ended_list) {
            report("yaml-syntax", begin, end, say(phrases::not_an_item, {part(begin, end)}),
                   phrases::align_with);
        } else if (left) {
            report("yaml-indent", begin, end, say(phrases::misaligned), phrases::align_with);
        } else if (!levels_.empty() && levels_.back().filled && !dash) {
            report_far_right(begin, end);
        }
    }

    // The column that further lines of a scalar here must exceed; -1 at the top.
    [[nodiscard]] std::ptrdiff_t parent_column() const {
        for (auto level = levels_.rbegin(); level != levels_.rend(); ++level) {
            if (level->column < column_) return static_cast<std::ptrdiff_t>(level->column);
        }
        return -1;
    }

    void fill_level() {
        if (!levels_.empty() && levels_.back().column <= column_) levels_.back().filled = true;
    }

    // ---- tokens

    void token(bool may_be_key) {
        while (text_[at_] == '&' || text_[at_] == '!') {
            property();
            if (at_end_of_content()) return leave_line();
            if (reports_ >= most_reports) return give_up_value(at_);
        }
        const char c = text_[at_];
        const std::string_view rest = text_.substr(at_);
        if (c == '"' || c == '\'') return quoted(may_be_key);
        if (rest.starts_with("{{")) return reserved("{{");
        if (c == '[' || c == '{') return flow();
        if (c == '|' || c == '>') return block_scalar();
        if (c == '*') return alias();
        if (c == '@' || c == '`' || c == '%' || c == ',' || c == ']' || c == '}') {
            return reserved(rest.substr(0, 1));
        }
        plain(may_be_key);
    }

    void reserved(std::string_view what) {
        wants_quotes(at_, at_ + what.size(), say(phrases::value_starts_with, {Message(what)}));
        give_up_value(at_);
    }

    // Hides a value to the end of its line from the parser.
    void give_up_value(std::size_t begin) {
        mask(begin, content_end(at_));
        fill_level();
        leave_line();
    }

    void property() {
        std::size_t end = at_;
        while (!ends_word(text_, end)) ++end;
        const bool is_tag = text_[at_] == '!';
        const std::string name = part(at_, end);
        report(is_tag ? Code("yaml-tag") : Code("yaml-alias"), at_, end,
               say(is_tag ? phrases::tag : phrases::anchor, {name}),
               is_tag ? phrases::drop_tag : phrases::write_out);
        mask(at_, end, ' ');
        step_over(end - at_);
    }

    void alias() {
        std::size_t end = at_ + 1;
        while (!ends_word(text_, end) && text_[end] != '*') ++end;
        const std::size_t behind = skip_spaces(text_, end);
        const bool over =
            behind == line_end(text_, behind) || (behind > end && text_[behind] == '#');
        if (end == at_ + 1 || !over) return reserved("*");
        report("yaml-alias", at_, end, say(phrases::alias, {part(at_, end)}), phrases::write_out);
        give_up_value(at_);
    }

    void quoted(bool may_be_key) {
        const std::size_t begin = at_;
        const auto end = quoted_end(text_, begin, parent_column());
        if (!end) {
            report_open_quote(begin);
            return give_up_value(begin);
        }
        const std::size_t behind = skip_spaces(text_, *end);
        if (may_be_key && behind < text_.size() && text_[behind] == ':' &&
            ends_word(text_, behind + 1)) {
            return key(begin, *end, behind);
        }
        fill_level();
        at_ = *end;
        const bool comment = behind > *end && behind < text_.size() && text_[behind] == '#';
        if (behind == line_end(text_, behind) || comment) return leave_line();
        report("yaml-quote", behind, content_end(behind), say(phrases::text_after_quote),
               phrases::inner_quotes);
        give_up_value(begin);
    }

    void report_open_quote(std::size_t begin) {
        Diagnostic& one =
            report("yaml-quote", begin, begin + 1, say(phrases::quote_open), phrases::close_quote);
        one.hint = say(phrases::close_quote, {part(begin, begin + 1)});
    }

    void key(std::size_t begin, std::size_t end, std::size_t colon) {
        push(false, begin, end);
        check_space_behind(":", colon + 1);
        column_ += utf8::length(text_.substr(at_, colon - at_));
        at_ = colon;
        step_over(1);
        if (at_end_of_content()) return leave_line();
        at_line_start_ = false;
        token(false);
    }

    void plain(bool may_be_key) {
        const std::size_t end = line_end(text_, at_);
        const auto colon = find_colon(text_, at_, end);
        if (may_be_key && colon) {
            std::size_t key_end = *colon;
            while (key_end > at_ && is_space_or_tab(text_[key_end - 1])) --key_end;
            return key(at_, key_end, *colon);
        }
        if (colon) {
            wants_quotes(*colon, *colon + 1, say(phrases::colon_in_value));
            mask(*colon, *colon + 1);
        }
        if (at_line_start_) check_neighbours();
        plain_open_ = true;
        plain_begin_ = at_;
        plain_column_ = column_;
        plain_at_line_start_ = at_line_start_;
        fill_level();
        at_ = next_line(text_, end);
    }

    // A line that is neither a key nor an item where keys or items stand.
    void check_neighbours() {
        while (!levels_.empty() && levels_.back().column > column_) levels_.pop_back();
        const bool same = !levels_.empty() && levels_.back().column == column_;
        if (same && !levels_.back().dash) {
            report_not_a_key(at_);
            mask(at_, content_end(at_), ' ');
        } else if (same) {
            report_not_an_item();
            mask(at_, content_end(at_), ' ');
        }
    }

    void report_not_an_item() {
        Diagnostic& one = report("yaml-syntax", at_, content_end(at_),
                                 say(phrases::not_an_item, {quotation(at_)}), phrases::align_with);
        if (text_[at_] == '-') one.hint = say(phrases::space_after_dash, {quotation(at_ + 1)});
    }

    // ---- block scalars and flow collections

    void block_scalar() {
        std::size_t i = at_ + 1;
        while (i < text_.size() &&
               std::string_view("+-123456789").find(text_[i]) != std::string_view::npos)
            ++i;
        const std::size_t behind = skip_spaces(text_, i);
        const bool header =
            behind == line_end(text_, behind) || (behind > i && text_[behind] == '#');
        if (!header) return reserved(text_.substr(at_, 1));
        const std::ptrdiff_t parent = parent_column();
        fill_level();
        leave_line();
        while (at_ < text_.size() && is_deeper(text_, at_, parent)) leave_line();
    }

    void flow() {
        const std::size_t begin = at_;
        std::optional<std::size_t> open_quote;
        const auto end = flow_end(text_, begin, parent_column(), open_quote);
        if (open_quote) {
            report_open_quote(*open_quote);
            return give_up_value(begin);
        }
        if (!end) {
            const bool square = text_[begin] == '[';
            Diagnostic& one = report("yaml-syntax", begin, begin + 1,
                                     say(phrases::bracket_open, {part(begin, begin + 1)}),
                                     phrases::close_bracket);
            one.hint = say(phrases::close_bracket, {Message(square ? "]" : "}")});
            return give_up_value(begin);
        }
        fill_level();
        at_ = *end;
        if (text_[begin] == '[' && at_ < text_.size() && text_[at_] == '(') {
            wants_quotes(begin, begin + 1, say(phrases::value_starts_with, {Message("[")}));
            return give_up_value(begin);
        }
        const std::size_t behind = skip_spaces(text_, at_);
        const bool comment = behind > at_ && behind < text_.size() && text_[behind] == '#';
        const bool over = behind == line_end(text_, behind) || comment || text_[behind] == ':';
        if (over) return leave_line();
        wants_quotes(behind, content_end(behind),
                     say(phrases::text_after_bracket, {part(at_ - 1, at_)}));
        give_up_value(begin);
    }

    std::string_view text_;
    FileId file_;
    std::uint32_t base_;
    Diagnostics& out_;

    std::size_t at_ = 0;
    std::size_t column_ = 0;  // of at_, in characters
    std::vector<Level> levels_;
    bool at_line_start_ = false;  // no dash and no key before the token on its line
    bool plain_open_ = false;     // the last value is plain: deeper lines go on with it
    bool plain_at_line_start_ = false;
    std::size_t plain_begin_ = 0;
    std::size_t plain_column_ = 0;
    bool indents_are_odd_ = false;  // columns cannot be trusted any more
    std::size_t odd_line_ = 0;      // the line behind the last one with a wrong indent
    std::size_t reports_ = 0;
    std::vector<Mask> masks_;
};

}  // namespace

std::vector<Mask> check_layout(std::string_view text, FileId file, std::uint32_t base,
                               Diagnostics& out) {
    return LayoutCheck(text, file, base, out).run();
}

std::string hide(std::string_view text, const std::vector<Mask>& masks) {
    std::string result(text);
    for (const Mask& mask : masks) {
        for (std::size_t i = mask.begin; i < mask.end; ++i) {
            if (result[i] != '\n' && result[i] != '\r') result[i] = mask.fill;
        }
    }
    return result;
}

}  // namespace metodoc::yaml
