#include "base/suggest.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/utf8.h"

namespace metodoc {
namespace {

struct Twins {
    char32_t latin;
    char32_t cyrillic;
};
constexpr std::array twins{
    Twins{U'A', U'А'}, Twins{U'B', U'В'}, Twins{U'C', U'С'}, Twins{U'E', U'Е'}, Twins{U'H', U'Н'},
    Twins{U'K', U'К'}, Twins{U'M', U'М'}, Twins{U'O', U'О'}, Twins{U'P', U'Р'}, Twins{U'T', U'Т'},
    Twins{U'X', U'Х'}, Twins{U'Y', U'У'}, Twins{U'a', U'а'}, Twins{U'c', U'с'}, Twins{U'e', U'е'},
    Twins{U'k', U'к'}, Twins{U'm', U'м'}, Twins{U'o', U'о'}, Twins{U'p', U'р'}, Twins{U't', U'т'},
    Twins{U'u', U'и'}, Twins{U'x', U'х'}, Twins{U'y', U'у'}, Twins{U'I', U'І'}, Twins{U'i', U'і'}};

bool is_latin(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}
bool is_cyrillic(char32_t c) {
    return c >= 0x400 && c < 0x500;
}

char32_t fold(char32_t c) {
    if (c >= U'A' && c <= U'Z') return c + 32;
    if (c >= 0x410 && c <= 0x42F) return c + 32;
    if (c == 0x401) return 0x451;
    return c;
}

char32_t latin_twin(char32_t c) {
    const auto* found = std::ranges::find(twins, c, &Twins::cyrillic);
    return found == twins.end() ? c : found->latin;
}

char32_t cyrillic_twin(char32_t c) {
    const auto* found = std::ranges::find(twins, c, &Twins::latin);
    return found == twins.end() ? c : found->cyrillic;
}

std::u32string folded(std::string_view text) {
    std::u32string result = utf8::decode(text);
    for (char32_t& c : result) c = fold(c);
    return result;
}

std::size_t distance(const std::u32string& a, const std::u32string& b) {
    std::vector<std::size_t> before_last(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
        }
        std::swap(before_last, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

template <typename Text>
std::optional<std::string_view> nearest(std::string_view wrong, std::span<const Text> candidates) {
    const std::u32string target = folded(to_latin_twins(wrong));
    // Of one or two letters any word is a step or two away: nothing can be guessed.
    const std::size_t allowed =
        target.size() < 3 ? 0 : std::clamp<std::size_t>(target.size() / 3, 1, 3);
    std::size_t best = allowed + 1;
    std::optional<std::string_view> result;
    for (const Text& candidate : candidates) {
        const std::size_t length = utf8::length(candidate);
        const std::size_t gap =
            length > target.size() ? length - target.size() : target.size() - length;
        if (gap > allowed) continue;
        const std::size_t steps = distance(target, folded(to_latin_twins(candidate)));
        if (steps < best) best = steps, result = candidate;
    }
    return result;
}

std::string replaced(std::string_view text, char32_t (*twin)(char32_t)) {
    std::u32string letters = utf8::decode(text);
    for (char32_t& c : letters) c = twin(c);
    return utf8::encode(letters);
}

std::optional<MixedWord> mixed(std::string_view text, std::size_t begin, std::size_t end) {
    const std::string_view word = text.substr(begin, end - begin);
    std::size_t latin = 0;
    std::size_t cyrillic = 0;
    const std::u32string letters = utf8::decode(word);
    for (const char32_t c : letters) (is_latin(c) ? latin : cyrillic) += 1;
    if (latin == 0 || cyrillic == 0) return std::nullopt;
    const bool to_cyrillic = cyrillic >= latin;
    MixedWord result{begin, end, {}, {}};
    for (const char32_t c : letters) {
        const bool stranger = to_cyrillic ? is_latin(c) : is_cyrillic(c);
        const char32_t twin = to_cyrillic ? cyrillic_twin(c) : latin_twin(c);
        if (stranger && twin == c) return std::nullopt;
        if (stranger) utf8::append(result.strangers, c);
        utf8::append(result.mended, stranger ? twin : c);
    }
    return result;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
    return distance(folded(a), folded(b));
}

std::optional<std::string_view> closest(std::string_view wrong,
                                        std::span<const std::string_view> candidates) {
    return nearest(wrong, candidates);
}

std::optional<std::string_view> closest(std::string_view wrong,
                                        std::span<const std::string> candidates) {
    return nearest(wrong, candidates);
}

std::optional<MixedWord> find_mixed_word(std::string_view text, std::size_t from) {
    std::size_t at = from;
    while (at < text.size()) {
        std::string_view rest = text.substr(at);
        const std::size_t begin = at;
        for (std::string_view next = rest; !rest.empty(); rest = next) {
            const char32_t c = utf8::take(next);
            if (!is_latin(c) && !is_cyrillic(c)) break;
        }
        const std::size_t end = text.size() - rest.size();
        if (end > begin) {
            if (auto found = mixed(text, begin, end)) return found;
            at = end;
        }
        if (rest.empty()) break;
        utf8::take(rest);
        at = text.size() - rest.size();
    }
    return std::nullopt;
}

std::string to_latin_twins(std::string_view text) {
    return replaced(text, latin_twin);
}
std::string to_cyrillic_twins(std::string_view text) {
    return replaced(text, cyrillic_twin);
}

}  // namespace metodoc
