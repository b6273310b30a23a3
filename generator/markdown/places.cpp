#include "markdown/places.h"

#include <algorithm>

#include "base/utf8.h"

namespace metodoc::markdown {
namespace {

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool is_ascii_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// What may stand between two inlines: ASCII marks and white space, never a letter.
bool is_mark(char c) {
    return is_space(c) || (c > ' ' && c < '\x7F' && !is_ascii_letter_or_digit(c));
}

// What may stand between the text of a link and its closing bracket, and before an empty text.
bool before_bracket(char c) {
    return is_space(c) || std::string_view("*_~`)[!").find(c) != std::string_view::npos;
}

std::uint32_t narrow(std::size_t offset) {
    return static_cast<std::uint32_t>(offset);
}

}  // namespace

Lines::Lines(std::string_view text) : starts_{0}, size_(narrow(text.size())) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
        if (text[i] == '\n' || text[i] == '\r') starts_.push_back(narrow(i + 1));
    }
}

std::uint32_t Lines::offset(int line, int column) const {
    if (line < 1) return 0;
    const auto index = static_cast<std::size_t>(line) - 1;
    if (index >= starts_.size()) return size_;
    const auto forward = static_cast<std::uint32_t>(std::max(column - 1, 0));
    return std::min(starts_[index] + forward, size_);
}

// The end of `literal` when it is written at `at`: letter by letter, as an escape or an entity.
std::optional<std::uint32_t> Cursor::match(std::string_view literal, std::uint32_t at) const {
    constexpr std::size_t longest_entity = 34;
    std::size_t i = at;
    while (!literal.empty()) {
        if (i >= block_.end) return std::nullopt;
        if (text_[i] == literal.front()) {
            ++i;
            literal.remove_prefix(1);
        } else if (text_[i] == '\\' && i + 1 < block_.end && text_[i + 1] == literal.front()) {
            i += 2;
            literal.remove_prefix(1);
        } else if (text_[i] == '&') {
            const std::size_t end = text_.substr(i, longest_entity).find(';');
            if (end == std::string_view::npos) return std::nullopt;
            i += end + 1;
            utf8::take(literal);
        } else {
            return std::nullopt;
        }
    }
    return narrow(i);
}

std::optional<TextRange> Cursor::meet(std::string_view literal) {
    if (literal.empty()) return std::nullopt;
    for (std::uint32_t begin = position_; begin < block_.end; ++begin) {
        if (const auto end = match(literal, begin)) {
            position_ = *end;
            return TextRange{begin, *end};
        }
        if (!is_mark(text_[begin])) break;
    }
    return std::nullopt;
}

// `bracket` is the offset of "](".
std::optional<TextRange> Cursor::inline_target(std::string_view target, std::string_view title,
                                               std::uint32_t bracket) {
    std::uint32_t begin = bracket + 2;
    // `>` is the mark of a quote that goes on in the next line.
    while (begin < block_.end &&
           (is_space(text_[begin]) || text_[begin] == '<' || text_[begin] == '>'))
        ++begin;
    const auto end = match(target, begin);
    if (!end) return std::nullopt;
    position_ = *end;
    if (!title.empty()) meet(title);
    if (target.empty()) return TextRange{bracket + 1, std::min(bracket + 3, block_.end)};
    return TextRange{begin, *end};
}

// `[label]: target` anywhere in the text.
std::optional<TextRange> Cursor::defined_target(std::string_view target) const {
    if (target.empty()) return std::nullopt;
    for (auto at = text_.find("]:"); at != std::string_view::npos; at = text_.find("]:", at + 2)) {
        std::size_t begin = at + 2;
        while (begin < text_.size() && (is_space(text_[begin]) || text_[begin] == '<')) ++begin;
        if (text_.substr(begin).starts_with(target))
            return TextRange{narrow(begin), narrow(begin + target.size())};
    }
    return std::nullopt;
}

TextRange Cursor::target(std::string_view target, std::string_view title,
                         std::optional<TextRange> children) {
    std::uint32_t bracket = position_;
    while (bracket < block_.end && before_bracket(text_[bracket])) ++bracket;
    if (text_.substr(bracket).starts_with("](")) {
        if (const auto found = inline_target(target, title, bracket)) return *found;
    }
    if (children &&
        target.ends_with(text_.substr(children->begin, children->end - children->begin)))
        return *children;
    if (const auto found = defined_target(target)) return *found;
    const std::string_view upto = text_.substr(0, block_.end);
    for (auto at = upto.find("](", position_); at != std::string_view::npos;
         at = upto.find("](", at + 2)) {
        if (const auto found = inline_target(target, title, narrow(at))) return *found;
    }
    return block_;
}

}  // namespace metodoc::markdown
