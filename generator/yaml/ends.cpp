#include "yaml/ends.h"

#include "yaml/lines.h"

namespace metodoc::yaml {
namespace {

// A key or an item where only the parent of the collection can have one.
bool begins_block_line(std::string_view text, std::size_t start, std::ptrdiff_t parent) {
    if (parent < 0 || is_deeper(text, start, parent)) return false;
    const std::size_t at = skip_spaces(text, start);
    if (text[at] == '-' && ends_word(text, at + 1)) return true;
    return find_colon(text, at, line_end(text, at)).has_value();
}

}  // namespace

bool is_deeper(std::string_view text, std::size_t start, std::ptrdiff_t parent) {
    std::size_t at = start;
    while (at < text.size() && text[at] == ' ') ++at;
    if (skip_spaces(text, at) == line_end(text, at)) return true;
    return static_cast<std::ptrdiff_t>(at - start) > parent;
}

std::optional<std::size_t> quoted_end(std::string_view text, std::size_t begin,
                                      std::ptrdiff_t parent) {
    const char quote = text[begin];
    for (std::size_t i = begin + 1; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\\' && quote == '"') {
            if (i + 1 < text.size() && text[i + 1] != '\n' && text[i + 1] != '\r') ++i;
        } else if (c == '\n') {
            if (!is_deeper(text, i + 1, parent)) return std::nullopt;
        } else if (c == quote) {
            const bool doubled = quote == '\'' && i + 1 < text.size() && text[i + 1] == '\'';
            if (!doubled) return i + 1;
            ++i;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> find_colon(std::string_view text, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
        if (text[i] == '#' && i > begin && is_space_or_tab(text[i - 1])) break;
        if (text[i] != ':') continue;
        if (ends_word(text, i + 1)) return i;
        // A no-break space behind an English key; in prose it is what the author wants.
        if (i == begin || odd_space(text, i + 1) == 0) continue;
        if (key_length(text.substr(begin, i - begin)) == i - begin) return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> flow_end(std::string_view text, std::size_t begin, std::ptrdiff_t parent,
                                    std::optional<std::size_t>& open_quote) {
    std::size_t depth = 0;
    char before = '[';
    for (std::size_t i = begin; i < text.size(); ++i) {
        const char c = text[i];
        const bool at_token = before == '[' || before == '{' || before == ',' || before == ':';
        if (c == '\n') {
            if (begins_block_line(text, i + 1, parent)) return std::nullopt;
            continue;
        }
        if (is_space_or_tab(c) || c == '\r') continue;
        if ((c == '"' || c == '\'') && at_token) {
            const auto end = quoted_end(text, i, parent);
            if (!end) open_quote = i;
            if (!end) return std::nullopt;
            i = *end - 1;
        } else if (c == '#' && i > begin && (is_space_or_tab(text[i - 1]) || text[i - 1] == '\n')) {
            i = line_end(text, i) - 1;
            continue;
        } else if (c == '[' || c == '{') {
            ++depth;
        } else if ((c == ']' || c == '}') && --depth == 0) {
            return i + 1;
        }
        before = c;
    }
    return std::nullopt;
}

}  // namespace metodoc::yaml
