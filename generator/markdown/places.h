// Where in the text an inline stands: found again by reading the text beside the tree.
//
// The parser's own columns of inlines are not exact, its blocks are. So a cursor goes through the
// block and meets every inline where it is written, over escapes and entities.
//
// Room: markdown, not part of its door.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "markdown/markdown.h"

namespace metodoc::markdown {

// Byte offsets of lines as the parser counts them: \n, \r\n and a lone \r end a line.
class Lines {
public:
    explicit Lines(std::string_view text);
    // The offset of a place counted from 1; column 0 is the end of the line before.
    [[nodiscard]] std::uint32_t offset(int line, int column) const;
    [[nodiscard]] std::uint32_t line_begin(int line) const { return offset(line, 1); }

private:
    std::vector<std::uint32_t> starts_;
    std::uint32_t size_;
};

class Cursor {
public:
    // Requires: `text` outlives the cursor; `block` lies in it.
    Cursor(std::string_view text, TextRange block)
        : text_(text), block_(block), position_(block.begin) {}

    // The place of text or code that stands here, behind marks at most. Moves behind it.
    std::optional<TextRange> meet(std::string_view literal);
    // The place of the target of a link or image whose children have been met. `children` is
    // where they stand, when that is known: the target of an autolink.
    TextRange target(std::string_view target, std::string_view title,
                     std::optional<TextRange> children);

    [[nodiscard]] std::uint32_t position() const { return position_; }
    [[nodiscard]] TextRange block() const { return block_; }

private:
    [[nodiscard]] std::optional<std::uint32_t> match(std::string_view literal,
                                                     std::uint32_t at) const;
    std::optional<TextRange> inline_target(std::string_view target, std::string_view title,
                                           std::uint32_t bracket);
    [[nodiscard]] std::optional<TextRange> defined_target(std::string_view target) const;

    std::string_view text_;
    TextRange block_;
    std::uint32_t position_;
};

}  // namespace metodoc::markdown
