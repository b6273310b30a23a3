// Regular expressions of `pattern` and `patternProperties`: the ECMA-262 syntax, on code points.
//
// Matched by simulating all threads at once, so the time grows with length × size of the pattern
// whatever both are: no backtracking, no recursion over the text (std::regex overflows its stack on
// a long paragraph). Hence no back-references; look-around is not supported either, nor are Unicode
// properties (\p). `\d \w \s` and case are as in ECMA-262.
//
// Room: schema, private.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace metodoc::schema {

class Pattern {
public:
    // Nothing when the pattern does not parse, uses what is not supported, or is too large.
    static std::optional<Pattern> compile(std::string_view source);

    // Is there a match anywhere in the text? `^` and `$` are its ends.
    [[nodiscard]] bool matches(std::string_view text) const;

    struct Range {
        char32_t first;
        char32_t last;
    };
    enum class Op : std::uint8_t {
        any_of,
        split,
        jump,
        text_begin,
        text_end,
        word_edge,
        no_word_edge,
        match
    };
    struct Step {
        Op op = Op::match;
        bool negated = false;  // any_of: all but these
        std::vector<Range> ranges = {};
        std::uint32_t first = 0;   // split, jump: where to go on
        std::uint32_t second = 0;  // split
    };

private:
    explicit Pattern(std::vector<Step> steps) : steps_(std::move(steps)) {}
    std::vector<Step> steps_;
};

}  // namespace metodoc::schema
