#include "russian/phrase_words.h"

#include <algorithm>
#include <array>

#include "russian/characters.h"

namespace metodoc::russian {
namespace {

using View = std::u32string_view;

// First halves that never change: бизнес-план, вице-президент, мини-музей.
bool is_fixed_half(View word) {
    constexpr std::array<View, 17> halves{U"арт",    U"аудио",    U"бизнес", U"веб",   U"видео",
                                          U"вице",   U"интернет", U"кино",   U"медиа", U"мини",
                                          U"онлайн", U"пресс",    U"смарт",  U"спорт", U"топ",
                                          U"экс",    U"экспресс"};
    static_assert(std::ranges::is_sorted(halves));
    return std::ranges::binary_search(halves, word);
}

// учитель-методист, школа-интернат: both halves decline, the first one agrees.
std::optional<Declined> compound_noun(View word) {
    const std::size_t hyphen = word.find(U'-');
    if (hyphen == View::npos) return decline_noun(word);
    const View before = word.substr(0, hyphen);
    auto second = compound_noun(word.substr(hyphen + 1));
    if (!second) return std::nullopt;
    if (is_fixed_half(before) || word.starts_with(U"мастер-класс")) {
        for (std::u32string& form : second->forms) form = std::u32string(before) + U"-" + form;
        return second;
    }
    auto result = decline_noun(before);
    if (!result) return std::nullopt;
    for (std::size_t i = 0; i < 6; ++i) result->forms[i] += U"-" + second->forms[i];
    return result;
}

bool is_adverb(View word) {
    constexpr std::array<View, 6> adverbs{U"вновь",    U"впервые", U"временно",
                                          U"наиболее", U"особо",   U"ранее"};
    static_assert(std::ranges::is_sorted(adverbs));
    return std::ranges::binary_search(adverbs, word);
}

// What stands behind an adjective: spaces, «, », « и », «/».
View take_joint(View& rest) {
    const View start = rest;
    if (rest.starts_with(U"/")) {  // «региональный/муниципальный»
        rest.remove_prefix(1);
        return start.substr(0, 1);
    }
    if (!rest.empty() && rest.front() == U',') rest.remove_prefix(1);
    if (take_spaces(rest).empty()) {
        rest = start;
        return {};
    }
    View after = rest;
    if (take_word(after) == View(U"и") && !take_spaces(after).empty()) rest = after;
    return start.substr(0, start.size() - rest.size());
}

class GroupReader {
public:
    explicit GroupReader(View& rest) : rest_(rest) {}

    std::optional<Group> read() {
        for (;;) {
            const View word = take_word(rest_);
            if (word.empty()) return std::nullopt;
            const std::u32string small = to_lower(std::u32string(word));
            group_.head = folded_word(word);
            if (is_adverb(group_.head)) {
                group_.pieces.push_back(unchanging(word));
                if (!take_gap()) return std::nullopt;
                continue;
            }
            if (const auto noun = noun_of(word, small)) return finish(word, *noun);
            const auto adjective = decline_adjective(small);
            if (!adjective || takes_object(group_.head)) return std::nullopt;
            adjectives_.push_back({group_.pieces.size(), word, *adjective});
            group_.pieces.emplace_back();
            const View joint = take_joint(rest_);
            if (joint.empty()) return std::nullopt;
            group_.pieces.push_back(unchanging(joint));
        }
    }

private:
    struct Adjective {
        std::size_t piece = 0;
        View word;
        Declined declined;
    };

    bool take_gap() {
        const View spaces = take_spaces(rest_);
        group_.pieces.push_back(unchanging(spaces));
        return !spaces.empty();
    }

    std::optional<Declined> noun_of(View word, const std::u32string& small) {
        if (auto noun = compound_noun(small)) return noun;
        const Substantive* substantive = find_substantive(group_.head);
        if (substantive != nullptr && !is_attribute(small)) {
            auto noun = decline_adjective(small);
            if (noun && substantive->animate) {
                noun->agreement.animate = true;
                noun->forms = animate(noun->forms, noun->agreement);
            }
            return noun;
        }
        return decline_adjective(small) ? std::nullopt : abbreviation(word);
    }
    // «Ответственный исполнитель»: before a noun it agrees with, it is an adjective.
    bool is_attribute(const std::u32string& small) const {
        View after = rest_;
        if (take_spaces(after).empty()) return false;
        const auto next = take_group(after);
        const auto adjective = decline_adjective(small);
        return next && adjective && agrees(adjective->agreement, next->agreement);
    }

    std::optional<Group> finish(View word, const Declined& noun) {
        group_.agreement = noun.agreement;
        group_.document = noun.document;
        group_.pieces.push_back(changing(word, noun.forms));
        for (const auto& [piece, written, declined] : adjectives_) {
            if (!agrees(declined.agreement, group_.agreement)) return std::nullopt;
            const bool living = group_.agreement.animate;
            group_.pieces[piece] = changing(
                written, living ? animate(declined.forms, group_.agreement) : declined.forms);
        }
        return std::move(group_);
    }

    View& rest_;
    Group group_;
    std::vector<Adjective> adjectives_;
};

}  // namespace

Piece unchanging(View text) {
    return {{}, text};
}

Piece changing(View model, WordForms forms) {
    for (std::u32string& form : forms) form = in_case_of(model, std::move(form));
    return {std::move(forms), {}};
}

View take_word(View& rest) {
    std::size_t end = 0;
    while (end < rest.size() &&
           (is_letter(rest[end]) ||
            (rest[end] == U'-' && end > 0 && end + 1 < rest.size() && is_letter(rest[end + 1]))))
        ++end;
    const View word = rest.substr(0, end);
    rest.remove_prefix(end);
    return word;
}

View take_spaces(View& rest) {
    std::size_t end = 0;
    while (end < rest.size() && is_space(rest[end])) ++end;
    const View spaces = rest.substr(0, end);
    rest.remove_prefix(end);
    return spaces;
}

View take_enclosed(View& rest) {
    constexpr View open = U"«„“(";
    constexpr View close = U"»“”)";
    if (rest.empty()) return {};
    const bool straight = rest.front() == U'"';
    if (!straight && open.find(rest.front()) == View::npos) return {};
    std::size_t depth = 1;
    std::size_t end = 1;
    for (; end < rest.size() && depth > 0; ++end) {
        if (straight ? rest[end] == U'"' : close.find(rest[end]) != View::npos)
            --depth;
        else if (!straight && open.find(rest[end]) != View::npos)
            ++depth;
    }
    const View text = rest.substr(0, end);
    rest.remove_prefix(end);
    return text;
}

std::optional<Group> take_group(View& rest) {
    View after = rest;
    auto group = GroupReader(after).read();
    if (group) rest = after;
    return group;
}

Piece written_name(const std::string& text, const PersonName& name, Gender gender) {
    const bool surname_first = text.starts_with(name.surname);
    Piece piece;
    for (const Case which : all_cases) {
        const PersonName form = decline(name, gender, which);
        std::string written = text;
        const auto put = [&](const std::string& from, const std::string& to) {
            if (from.empty() || from.ends_with('.')) return;
            const std::size_t start = surname_first ? form.surname.size() : 0;
            const std::size_t at = written.find(from, start);
            if (at != std::string::npos) written.replace(at, from.size(), to);
        };
        const std::size_t surname = surname_first ? 0 : text.rfind(name.surname);
        written.replace(surname, name.surname.size(), form.surname);
        put(name.first, form.first);
        put(name.patronymic, form.patronymic);
        piece.forms[static_cast<std::size_t>(which)] = utf8::decode(written);
    }
    return piece;
}

std::u32string folded_word(View word) {
    std::u32string folded = to_lower(std::u32string(word));
    std::ranges::replace(folded, U'ё', U'е');
    return folded;
}

bool agrees(const Agreement& adjective, const Agreement& noun) {
    if (adjective.number != noun.number) return false;
    return noun.number == Number::plural || adjective.gender == noun.gender;
}

}  // namespace metodoc::russian
