#include "russian/typography.h"

#include "russian/characters.h"
#include "russian/quotes.h"
#include "russian/spaces.h"

namespace metodoc::russian {
namespace {

// One rule may make room for another («№5-7» → «№ 5-7»), so the rules are applied until nothing
// changes. Three rounds are enough for anything people write.
constexpr int most_rounds = 8;

// Which rules have something to look at: most texts have work for one or two of the seven.
struct Signs {
    bool odd_space = false;  // beside another, or none of the two that stay
    bool ellipsis = false;
    bool quote = false;
    bool loose_mark = false;  // a space before what closes or behind what opens
    bool dash = false;
    bool figure = false;
};

Signs signs_of(const std::u32string& text) {
    Signs found;
    char32_t before = 0;
    int dots = 0;
    for (const char32_t c : text) {
        dots = c == U'.' ? dots + 1 : 0;
        found.ellipsis |= dots == 3;
        switch (c) {
            case U' ':
            case nbsp_sign:
            case U'\t':
            case U'\n':
            case U'\r':
                found.odd_space |= is_space(before) || (c != U' ' && c != nbsp_sign);
                found.loose_mark |=
                    before == U'«' || before == U'„' || before == U'(' || before == U'[';
                break;
            case U'«':
            case U'„':
            case U'"':
            case U'“':
            case U'”':
                found.quote = true;
                break;
            case U'»':
                found.quote = true;
                found.loose_mark |= is_space(before);
                break;
            case U')':
            case U']':
            case U',':
            case U';':
            case U':':
            case U'!':
            case U'?':
            case U'.':
                found.loose_mark |= is_space(before);
                break;
            case U'-':
            case U'–':
            case U'—':
                found.dash = true;
                break;
            default:
                found.figure |= is_digit(c) || c == U'I' || c == U'V' || c == U'X';
        }
        before = c;
    }
    return found;
}

std::u32string set(std::u32string text) {
    for (int round = 0; round < most_rounds; ++round) {
        std::u32string next = text;
        const Signs signs = signs_of(text);
        if (signs.odd_space) next = collapse_spaces(std::move(next));
        if (signs.ellipsis) next = set_ellipsis(std::move(next));
        if (signs.quote) next = set_quotes(std::move(next));
        // A rule before may have put a mark beside a space.
        if (signs.loose_mark || signs.odd_space || signs.quote)
            next = tighten_marks(std::move(next));
        if (signs.dash) next = set_dashes(std::move(next));
        if (signs.dash && signs.figure) next = set_ranges(std::move(next));
        next = bind_spaces(std::move(next));
        if (next == text) break;
        text = std::move(next);
    }
    return text;
}

}  // namespace

std::string typography(std::string_view text) {
    return utf8::encode(set(utf8::decode(text)));
}

std::vector<std::string> typography(const std::vector<std::string>& pieces) {
    std::u32string joined;
    for (const std::string& piece : pieces) {
        if (&piece != &pieces.front()) joined += seam;
        // The seam is a private sign that no text has; one that has it loses it.
        for (const char32_t c : utf8::decode(piece)) joined += c == seam ? U'\uFFFD' : c;
    }
    std::vector<std::string> result;
    std::u32string piece;
    for (const char32_t c : set(std::move(joined))) {
        if (c == seam) {
            result.push_back(utf8::encode(piece));
            piece.clear();
        } else {
            piece += c;
        }
    }
    if (!pieces.empty()) result.push_back(utf8::encode(piece));
    return result;
}

std::string without_nbsp(std::string_view text) {
    std::u32string letters = utf8::decode(text);
    for (char32_t& c : letters) {
        if (c == nbsp_sign) c = U' ';
    }
    return utf8::encode(letters);
}

}  // namespace metodoc::russian
