#include "russian/phrase.h"

#include <algorithm>
#include <array>

#include "russian/characters.h"
#include "russian/names.h"
#include "russian/phrase_words.h"
#include "russian/toponyms.h"

namespace metodoc::russian {
namespace {

using View = std::u32string_view;

std::u32string small(View text) {
    std::u32string result = to_lower(std::u32string(text));
    std::ranges::replace(result, nbsp_sign, U' ');
    return result;
}

// Words that may stand behind a comma without being one more head: «организации, где …».
bool opens_clause(View word) {
    constexpr std::array<View, 13> words{U"а",  U"в",   U"во",    U"где", U"для", U"если", U"и",
                                         U"из", U"или", U"когда", U"на",  U"по",  U"с"};
    static_assert(std::ranges::is_sorted(words));
    return word.starts_with(U"котор") || std::ranges::binary_search(words, word);
}

bool may_take_accusative(View word) {
    constexpr std::array<View, 8> words{U"в",  U"включая", U"во",  U"за",
                                        U"на", U"под",     U"про", U"через"};
    static_assert(std::ranges::is_sorted(words));
    return std::ranges::binary_search(words, word);
}

// учителя, директора: the genitive of one, too.
bool is_also_genitive(const Group& group) {
    return group.agreement.number == Number::plural &&
           (group.head.ends_with(U"а") || group.head.ends_with(U"я"));
}

// «начальника», «заместителя»: somebody else whose name may follow.
bool is_person_in_genitive(View word) {
    if (word.size() < 3 || (word.back() != U'а' && word.back() != U'я')) return false;
    std::u32string nominative(word.substr(0, word.size() - 1));
    if (word.back() == U'я') nominative += U'ь';
    const auto noun = decline_noun(nominative);
    return noun && noun->agreement.animate;
}

class PhraseReader {
public:
    explicit PhraseReader(View phrase) : rest_(phrase) {}

    std::optional<NounPhrase> whole() {
        if (!read_quoted() && !read_acting() && !read_head()) return std::nullopt;
        if (!read_tail()) return std::nullopt;
        return join();
    }

    std::optional<NounPhrase> kind() {
        if (!read_head() || !document_) return std::nullopt;
        View after = rest_;
        const View spaces = take_spaces(after);
        if (!spaces.empty() && take_word(after) == View(U"и") && !take_spaces(after).empty()) {
            const View joint = rest_.substr(0, rest_.size() - after.size());
            const auto second = take_group(after);
            if (!second || !second->document) return std::nullopt;
            keep(joint);
            add(*second);
            agreement_.number = Number::plural;
            rest_ = after;
        }
        read_road_map();
        return join();
    }

private:
    void keep(View text) {
        if (text.empty()) return;
        View* last = pieces_.empty() ? nullptr : &pieces_.back().same;
        if (last != nullptr && !last->empty() && last->data() + last->size() == text.data())
            *last = View(last->data(), last->size() + text.size());
        else
            pieces_.push_back(unchanging(text));
    }
    // `count` letters of the rest, unchanged.
    void keep_next(std::size_t count) {
        keep(rest_.substr(0, count));
        rest_.remove_prefix(count);
    }
    void add(const Group& group) {
        pieces_.insert(pieces_.end(), group.pieces.begin(), group.pieces.end());
    }

    // A name in quotes with no word before it declines: «Точка роста», в «Точке роста».
    bool read_quoted() {
        if (!rest_.starts_with(U"«")) return false;
        View after = rest_;
        const View quoted = take_enclosed(after);
        const bool closed = quoted.size() > 2 && quoted.ends_with(U"»");
        const auto inner = closed ? read_phrase(quoted.substr(1, quoted.size() - 2)) : std::nullopt;
        if (!inner) return false;
        Piece piece;
        for (std::size_t i = 0; i < 6; ++i)
            piece.forms[i] = U"«" + utf8::decode(inner->forms[i]) + U"»";
        pieces_.push_back(std::move(piece));
        agreement_ = inner->agreement;
        rest_ = after;
        return true;
    }

    // «исполняющий обязанности начальника», «временно исполняющая …», «и.о. начальника»
    bool read_acting() {
        const std::u32string lower = small(rest_);
        for (const View acting : {View(U"и.о. "), View(U"и. о. "), View(U"врио "), View(U"и.о.")}) {
            if (!View(lower).starts_with(acting)) continue;
            keep_next(acting.size());
            agreement_ = {Gender::masculine, Number::singular, true};
            in_chain_ = false;
            return true;
        }
        View after = rest_;
        if (View(lower).starts_with(U"временно ")) after.remove_prefix(9);
        const std::size_t adverb = rest_.size() - after.size();
        const View word = take_word(after);
        const View spaces = take_spaces(after);
        const std::u32string acting = to_lower(std::u32string(word));
        const View next = take_word(after);
        if (!View(acting).starts_with(U"исполняющ") || small(next) != U"обязанности") return false;
        const auto participle = decline_adjective(acting);
        if (!participle) return false;
        agreement_ = participle->agreement;
        agreement_.animate = true;
        keep_next(adverb);
        pieces_.push_back(changing(word, animate(participle->forms, agreement_)));
        keep(spaces);
        keep(next);
        rest_ = after;
        in_chain_ = false;
        return true;
    }

    bool read_head() {
        const auto group = take_group(rest_);
        if (!group) return false;
        add(*group);
        agreement_ = group->agreement;
        document_ = group->document;
        head_ = group->head;
        return true;
    }

    // ---- what stands behind the head

    bool read_tail() {
        if (!read_named_place()) return false;
        read_road_map();
        while (!rest_.empty()) {
            if (const View enclosed = take_enclosed(rest_); !enclosed.empty()) {
                keep(enclosed);
                in_chain_ = in_chain_ && enclosed.front() == U'(';
            } else if (const View spaces = take_spaces(rest_); !spaces.empty()) {
                keep(spaces);
            } else if (is_letter(rest_.front())) {
                if (!read_word()) return false;
            } else if (rest_.front() == U',' || rest_.front() == U'/') {
                const bool comma = rest_.front() == U',';
                keep_next(1);
                keep(take_spaces(rest_));
                if (!(comma ? read_after_comma() : read_after_slash())) return false;
            } else if (is_dash(rest_.front())) {
                keep_next(1);
                if (!read_after_dash()) return false;
            } else {
                keep_next(1);
                in_chain_ = false;
            }
        }
        return true;
    }

    // «город Иваново», «село Молчаново» agree with the name; what other names do is not sure.
    bool read_named_place() {
        constexpr std::array<View, 5> agreeing{U"город", U"деревня", U"село", U"станица", U"хутор"};
        if (std::ranges::find(agreeing, View(head_)) == agreeing.end()) return true;
        View after = rest_;
        const View spaces = take_spaces(after);
        View name = take_word(after);
        if (spaces.empty() || name.empty() || !is_upper(name.front())) return true;
        View further = after;
        const View gap = take_spaces(further);
        const View second = take_word(further);
        if (gap.size() == 1 && !second.empty() && is_upper(second.front())) {
            const View both(name.data(), name.size() + 1 + second.size());
            if (const auto place = decline_toponym(both))
                return take_place(spaces, *place, further);
        }
        const auto place = decline_toponym(name);
        return place && take_place(spaces, *place, after);
    }
    bool take_place(View spaces, const Declined& place, View after) {
        keep(spaces);
        pieces_.push_back({place.forms, {}});
        rest_ = after;
        in_chain_ = false;
        return true;
    }

    bool read_word() {
        if (const auto name = read_name()) return *name;
        View after = rest_;
        const View word = take_word(after);
        if (word == View(U"и")) return read_after_and();
        if (word == View(U"а")) {
            View also = after;
            take_spaces(also);
            if (take_word(also) == View(U"также")) {
                keep_next(rest_.size() - also.size());
                keep(take_spaces(rest_));
                return read_coordinate(in_chain_);
            }
        }
        keep(word);
        last_ = folded_word(word);
        accusative_possible_ = accusative_possible_ || may_take_accusative(last_);
        rest_ = after;
        in_chain_ = false;
        return true;
    }

    // A person's name at the very end: «… Управления образования И.И. Юдина». Nothing when there is
    // none; false when it is not sure whose it is, or of what gender.
    std::optional<bool> read_name() {
        if (!agreement_.animate || agreement_.number == Number::plural) return std::nullopt;
        if (!is_upper(rest_.front())) return std::nullopt;
        if (last_ == U"имени" || last_ == U"им" || last_ == U"памяти") return keep_name();
        // A surname alone: «директор Иванов».
        if (in_chain_ && is_lone_surname()) return false;
        if (std::ranges::count_if(rest_, is_space) > most_spaces_in_name) return std::nullopt;
        const std::string text = utf8::encode(rest_);
        const auto name = parse_person_name(text);
        if (!name) return std::nullopt;
        auto gender = gender_of(*name);
        if (!gender) {
            // Тараско, Черных: alike for both.
            if (decline(*name, Gender::masculine, Case::dative) !=
                decline(*name, Gender::feminine, Case::dative))
                return false;
            gender = Gender::masculine;
        }
        // «помощник депутата И.И. Иванова»: her name, or his in the genitive.
        if (*gender == Gender::feminine && is_person_in_genitive(last_) &&
            !name->surname.ends_with("ая"))
            return false;
        pieces_.push_back(written_name(text, *name, *gender));
        rest_ = {};
        return true;
    }
    static constexpr int most_spaces_in_name = 3;

    // «имени А.С. Пушкина»: initials and a word.
    bool keep_name() {
        for (;;) {
            View after = rest_;
            const View word = take_word(after);
            keep_next(word.size());
            const bool initial = word.size() == 1 && after.starts_with(U".");
            if (initial) keep_next(1);
            if (!initial) break;
            keep(take_spaces(rest_));
        }
        last_.clear();
        in_chain_ = false;
        return true;
    }

    [[nodiscard]] bool is_lone_surname() const {
        View after = rest_;
        const View word = take_word(after);
        if (!after.empty() || word.size() < 3) return false;
        const auto name = utf8::encode(word);
        return gender_of({name, "", ""}) == Gender::masculine;
    }

    // One more head, or a participle that agrees. Of things, only right behind a head.
    bool read_coordinate(bool any_head) {
        if (read_participle()) return true;
        View after = rest_;
        const auto group = take_group(after);
        if (!group) return !is_unsure(any_head);
        const bool person = group->agreement.animate;
        if (person && !any_head && is_also_genitive(*group))
            return !(agreement_.animate && agreement_.number == Number::plural);
        // «… и другие органы»: the nominative of a head, or the accusative behind a preposition.
        if (!person && !any_head) return !is_plural_with_adjective(*group) || accusative_possible_;
        add(*group);
        rest_ = after;
        agreement_ = group->agreement;
        agreement_.number = Number::plural;
        in_chain_ = true;
        return true;
    }
    static bool is_plural_with_adjective(const Group& group) {
        return group.agreement.number == Number::plural && group.pieces.size() > 1;
    }
    // A word behind «и» or a comma that should have been a head.
    [[nodiscard]] bool is_unsure(bool any_head) const {
        View after = rest_;
        const View word = take_word(after);
        if (word.empty()) return false;
        const std::u32string folded = folded_word(word);
        if (folded == U"другие" || folded == U"иные" || folded == U"прочие") return true;
        if (const auto adjective = decline_adjective(folded);
            adjective && is_participle(folded) && is_lower(word.front()))
            return true;  // it agrees with something else, or the author erred
        return any_head && is_lower(word.front()) && !opens_clause(folded);
    }

    bool read_participle() {
        View after = rest_;
        View word = take_word(after);
        View adverb;
        View gap;
        if (word.ends_with(U"о") || word.ends_with(U"вые") || word.ends_with(U"вь")) {
            adverb = word;
            gap = take_spaces(after);
            word = take_word(after);
        }
        const std::u32string lower = to_lower(std::u32string(word));
        if (!is_participle(lower)) return false;
        const auto participle = decline_adjective(lower);
        if (!participle || !agrees(participle->agreement, agreement_)) return false;
        // «ответственный за …» is one more person, «реализующие» an attribute.
        const bool office = find_substantive(folded_word(word)) != nullptr;
        if (!takes_object(lower) && !office) {
            View further = after;
            take_spaces(further);
            if (take_group(further)) return false;  // an attribute before its own noun
        }
        keep(adverb);
        keep(gap);
        pieces_.push_back(changing(
            word, agreement_.animate ? animate(participle->forms, agreement_) : participle->forms));
        rest_ = after;
        in_chain_ = false;
        return true;
    }

    bool read_after_comma() { return read_coordinate(in_chain_); }
    bool read_after_and() {
        keep_next(1);
        keep(take_spaces(rest_));
        return read_coordinate(in_chain_);
    }
    // «Методический совет/объединение»
    bool read_after_slash() {
        if (!in_chain_) return true;
        const Agreement first = agreement_;
        if (!read_coordinate(true)) return false;
        agreement_ = first;
        return true;
    }
    // «институт – филиал федерального университета»: the apposition declines as well.
    bool read_after_dash() {
        const View spaces = take_spaces(rest_);
        keep(spaces);
        in_chain_ = false;
        if (spaces.empty() || rest_.empty() || !is_letter(rest_.front())) return true;
        const auto group = take_group(rest_);
        if (!group) return false;
        add(*group);
        return true;
    }

    // «комплекс мер (дорожная карта)», «план мероприятий («дорожная карта»)»
    void read_road_map() {
        const std::u32string lower = small(rest_);
        std::size_t tail = 0;
        for (const View words : {View(U" мер"), View(U" мероприятий")}) {
            const bool is_whole = lower.size() == words.size() ||
                                  (lower.size() > words.size() && !is_letter(lower[words.size()]));
            if (View(lower).starts_with(words) && is_whole) tail = words.size();
        }
        if (tail == 0) return;
        const View after = View(lower).substr(tail);
        keep_next(tail);
        in_chain_ = false;
        for (const View map : {View(U" (дорожная карта)"), View(U" («дорожная карта»)"),
                               View(U" (\"дорожная карта\")")}) {
            if (!after.starts_with(map)) continue;
            const std::size_t opening = map.find(U"дорожная");
            keep_next(opening);
            const auto words = take_group(rest_);
            if (words) add(*words);
            keep_next(map.size() - opening - View(U"дорожная карта").size());
            return;
        }
    }

    [[nodiscard]] NounPhrase join() const {
        NounPhrase phrase;
        phrase.agreement = agreement_;
        for (const Piece& piece : pieces_) {
            const std::string same = utf8::encode(piece.same);
            for (std::size_t i = 0; i < 6; ++i) {
                if (piece.same.empty())
                    for (const char32_t c : piece.forms[i]) utf8::append(phrase.forms[i], c);
                else
                    phrase.forms[i] += same;
            }
        }
        return phrase;
    }

    View rest_;
    std::vector<Piece> pieces_;
    Agreement agreement_;
    std::u32string head_;
    std::u32string last_;
    bool document_ = false;
    // Only heads so far: «показатели, критерии и методика».
    bool in_chain_ = true;
    // A preposition stands before that may take the accusative, which looks like a nominative.
    bool accusative_possible_ = false;
};

}  // namespace

std::optional<NounPhrase> read_phrase(View phrase) {
    return PhraseReader(phrase).whole();
}

std::optional<NounPhrase> read_kind(View title) {
    return PhraseReader(title).kind();
}

}  // namespace metodoc::russian
