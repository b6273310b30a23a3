#include "russian/letters.h"

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "base/must.h"
#include "russian/characters.h"

namespace metodoc::russian {
namespace {

icu::UnicodeString to_icu(std::string_view text) {
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
}

std::string from_icu(const icu::UnicodeString& text) {
    std::string bytes;
    text.toUTF8String(bytes);
    return bytes;
}

icu::Locale russian_locale() {
    return icu::Locale("ru");
}

// A collator is not to be shared by threads that change it; making one is cheap, its tables are
// loaded once by ICU.
std::unique_ptr<icu::Collator> make_collator() {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> collator(
        icu::Collator::createInstance(russian_locale(), status));
    MUST(U_SUCCESS(status));
    collator->setStrength(icu::Collator::TERTIARY);
    collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    MUST(U_SUCCESS(status));
    return collator;
}

bool passed_over(char32_t c) {
    return std::u32string_view(U"«»„“”\"'№").find(c) != std::u32string_view::npos;
}

struct Latin {
    char32_t letter;
    std::string_view latin;
};
// Like the Russian passport and the names of stations: read aloud, it sounds right.
constexpr std::array latin_letters{
    Latin{U'а', "a"},    Latin{U'б', "b"},  Latin{U'в', "v"},  Latin{U'г', "g"},  Latin{U'д', "d"},
    Latin{U'е', "e"},    Latin{U'ж', "zh"}, Latin{U'з', "z"},  Latin{U'и', "i"},  Latin{U'й', "y"},
    Latin{U'к', "k"},    Latin{U'л', "l"},  Latin{U'м', "m"},  Latin{U'н', "n"},  Latin{U'о', "o"},
    Latin{U'п', "p"},    Latin{U'р', "r"},  Latin{U'с', "s"},  Latin{U'т', "t"},  Latin{U'у', "u"},
    Latin{U'ф', "f"},    Latin{U'х', "kh"}, Latin{U'ц', "ts"}, Latin{U'ч', "ch"}, Latin{U'ш', "sh"},
    Latin{U'щ', "shch"}, Latin{U'ъ', ""},   Latin{U'ы', "y"},  Latin{U'ь', ""},   Latin{U'э', "e"},
    Latin{U'ю', "yu"},   Latin{U'я', "ya"}, Latin{U'ё', "e"},
};

// The Latin letters of one code point; nothing for a sign that parts words.
std::optional<std::string> to_latin(char32_t c) {
    c = to_lower(c);
    if (is_digit(c) || (c >= U'a' && c <= U'z')) return std::string(1, static_cast<char>(c));
    const auto* found = std::ranges::find(latin_letters, c, &Latin::letter);
    if (found == latin_letters.end()) return std::nullopt;
    return std::string(found->latin);
}

}  // namespace

std::string upper(std::string_view text) {
    return from_icu(to_icu(text).toUpper(russian_locale()));
}

std::string lower(std::string_view text) {
    return from_icu(to_icu(text).toLower(russian_locale()));
}

std::string capitalized(std::string_view text) {
    std::u32string letters = utf8::decode(text);
    const auto first = std::ranges::find_if(letters, is_letter);
    if (first != letters.end()) *first = to_upper(*first);
    return utf8::encode(letters);
}

std::string uncapitalized(std::string_view text) {
    std::u32string letters = utf8::decode(text);
    const auto first = std::ranges::find_if(letters, is_letter);
    if (first == letters.end()) return std::string(text);
    const auto second = first + 1;
    if (second != letters.end() && is_upper(*second)) return std::string(text);
    *first = to_lower(*first);
    return utf8::encode(letters);
}

std::string sort_key(std::string_view text) {
    std::u32string kept;
    for (const char32_t c : utf8::decode(text)) {
        if (passed_over(c)) continue;
        if (!is_space(c))
            kept += c;
        else if (!kept.empty() && kept.back() != U' ')
            kept += U' ';
    }
    const icu::UnicodeString source = to_icu(utf8::encode(kept));
    const auto collator = make_collator();
    std::string key(static_cast<std::size_t>(collator->getSortKey(source, nullptr, 0)), '\0');
    collator->getSortKey(source, reinterpret_cast<uint8_t*>(key.data()),
                         static_cast<int32_t>(key.size()));
    if (!key.empty()) key.pop_back();  // the zero that ends it
    return key;
}

std::string folded(std::string_view text) {
    std::u32string letters = utf8::decode(lower(text));
    for (char32_t& c : letters) {
        if (c == U'ё') c = U'е';
        if (c == nbsp_sign) c = U' ';
    }
    return utf8::encode(letters);
}

std::string slug(std::string_view title, std::size_t longest) {
    std::vector<std::string> words(1);
    for (const char32_t c : utf8::decode(title)) {
        if (const auto latin = to_latin(c))
            words.back() += *latin;
        else if (!words.back().empty())
            words.emplace_back();
    }
    std::string result;
    for (const std::string& word : words) {
        if (word.empty()) continue;
        if (result.empty()) {
            result = word.substr(0, longest);
        } else if (result.size() + 1 + word.size() <= longest) {
            result += "-" + word;
        } else {
            break;
        }
    }
    return result;
}

}  // namespace metodoc::russian
