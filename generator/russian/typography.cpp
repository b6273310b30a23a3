#include "russian/typography.h"

#include "russian/characters.h"
#include "russian/quotes.h"
#include "russian/spaces.h"

namespace metodoc::russian {
namespace {

// One rule may make room for another («№5-7» → «№ 5-7»), so the rules are applied until nothing
// changes. Three rounds are enough for anything people write.
constexpr int most_rounds = 8;

std::u32string set(std::u32string text) {
    for (int round = 0; round < most_rounds; ++round) {
        std::u32string next = text;
        next = collapse_spaces(std::move(next));
        next = set_ellipsis(std::move(next));
        next = set_quotes(std::move(next));
        next = tighten_marks(std::move(next));
        next = set_dashes(std::move(next));
        next = set_ranges(std::move(next));
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
