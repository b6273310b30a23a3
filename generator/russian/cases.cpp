#include "russian/cases.h"

#include <algorithm>

#include "russian/characters.h"
#include "russian/letters.h"
#include "russian/lexicon.h"

namespace metodoc::russian {
namespace {

using View = std::u32string_view;

struct Marks {
    std::string_view brief;
    std::string_view full;
};
constexpr std::array<Marks, 6> marks{{{"им", "именительный"},
                                      {"род", "родительный"},
                                      {"дат", "дательный"},
                                      {"вин", "винительный"},
                                      {"тв", "творительный"},
                                      {"предл", "предложный"}}};

// A piece of a phrase: a word with its six forms, or what stands between words.
struct Piece {
    WordForms forms;
};

Piece same(View text) {
    Piece piece;
    piece.forms.fill(std::u32string(text));
    return piece;
}

// The author's capitals on every form.
WordForms cased(View model, WordForms forms) {
    for (std::u32string& form : forms) form = in_case_of(model, std::move(form));
    return forms;
}

// Splits off the word at the front: letters and the hyphens inside it.
View take_word(View& text) {
    std::size_t end = 0;
    while (end < text.size() &&
           (is_letter(text[end]) ||
            (text[end] == U'-' && end > 0 && end + 1 < text.size() && is_letter(text[end + 1]))))
        ++end;
    const View word = text.substr(0, end);
    text.remove_prefix(end);
    return word;
}
View take_spaces(View& text) {
    std::size_t end = 0;
    while (end < text.size() && is_space(text[end])) ++end;
    const View spaces = text.substr(0, end);
    text.remove_prefix(end);
    return spaces;
}

// учитель-методист, школа-интернат: both halves decline, the first one agrees.
std::optional<Declined> compound_noun(View word) {
    const std::size_t hyphen = word.find(U'-');
    if (hyphen == View::npos) return decline_noun(word);
    const auto first = decline_noun(word.substr(0, hyphen));
    const auto second = decline_noun(word.substr(hyphen + 1));
    if (!first || !second) return std::nullopt;
    Declined result = *first;
    for (std::size_t i = 0; i < 6; ++i) result.forms[i] += U"-" + second->forms[i];
    return result;
}

bool agrees(const Agreement& adjective, const Agreement& noun) {
    if (adjective.number != noun.number) return false;
    return noun.number == Number::plural || adjective.gender == noun.gender;
}

class PhraseReader {
public:
    explicit PhraseReader(View phrase) : rest_(phrase) {}

    std::optional<NounPhrase> read() {
        if (rest_.empty()) return std::nullopt;
        if (!read_acting() && !read_head()) return std::nullopt;
        if (!read_second_head()) return std::nullopt;
        document_end_ = pieces_.size();
        read_road_map();
        pieces_.push_back(same(rest_));
        return join(pieces_.size());
    }

    [[nodiscard]] bool is_document() const { return document_; }
    // The kind alone, without what follows it.
    [[nodiscard]] NounPhrase kind() const { return join(document_end_); }

private:
    // «исполняющий обязанности начальника», «и.о. начальника»
    bool read_acting() {
        for (const View acting : {View(U"и.о."), View(U"и. о."), View(U"врио")}) {
            if (!View(to_lower(std::u32string(rest_))).starts_with(acting)) continue;
            pieces_.push_back(same(rest_.substr(0, acting.size())));
            rest_.remove_prefix(acting.size());
            agreement_ = {Gender::masculine, Number::singular, true};
            return true;
        }
        View rest = rest_;
        const View word = take_word(rest);
        const View spaces = take_spaces(rest);
        const std::u32string lower_word = to_lower(std::u32string(word));
        const std::u32string next = to_lower(std::u32string(take_word(rest)));
        if (!View(lower_word).starts_with(U"исполняющ") || next != U"обязанности") return false;
        const auto participle = decline_adjective(lower_word);
        if (!participle) return false;
        agreement_ = participle->agreement;
        agreement_.animate = true;
        pieces_.push_back({cased(word, animate(participle->forms, agreement_))});
        rest_.remove_prefix(word.size());
        pieces_.push_back(same(rest_.substr(0, spaces.size() + next.size())));
        rest_.remove_prefix(spaces.size() + next.size());
        return true;
    }

    // Adjectives, maybe joined by «и» or a comma, and the noun.
    bool read_head() {
        struct Adjective {
            std::size_t piece;
            View word;
            Declined declined;
        };
        std::vector<Adjective> adjectives;
        for (;;) {
            const View word = take_word(rest_);
            if (word.empty()) return false;
            const std::u32string small = to_lower(std::u32string(word));
            auto noun = compound_noun(small);
            const auto adjective = noun ? std::nullopt : decline_adjective(small);
            if (adjective && is_substantive(small)) noun = adjective;
            if (!noun && !adjective) noun = abbreviation(word);
            if (noun) {
                if (is_substantive(small)) {
                    noun->agreement.animate = true;
                    noun->forms = animate(noun->forms, noun->agreement);
                }
                agreement_ = noun->agreement;
                document_ = noun->document;
                pieces_.push_back({cased(word, noun->forms)});
                break;
            }
            if (!adjective) return false;
            adjectives.push_back({pieces_.size(), word, *adjective});
            pieces_.push_back(same(word));
            if (!read_joint()) return false;
        }
        for (const auto& [piece, word, declined] : adjectives) {
            if (!agrees(declined.agreement, agreement_)) return false;
            const bool living = agreement_.animate;
            pieces_[piece].forms =
                cased(word, living ? animate(declined.forms, agreement_) : declined.forms);
        }
        return true;
    }

    // What stands behind an adjective: spaces, «, », « и ».
    bool read_joint() {
        const View start = rest_;
        if (!rest_.empty() && rest_.front() == U',') rest_.remove_prefix(1);
        if (take_spaces(rest_).empty()) return false;
        View after = rest_;
        if (take_word(after) == View(U"и") && !take_spaces(after).empty()) rest_ = after;
        pieces_.push_back(same(start.substr(0, start.size() - rest_.size())));
        return true;
    }

    // «Показатели и критерии»: a second head right behind the first declines as well. Something
    // behind «и» that is no head known to us makes the whole unsure.
    bool read_second_head() {
        View after = rest_;
        const View spaces = take_spaces(after);
        if (spaces.empty() || take_word(after) != View(U"и")) return true;
        if (take_spaces(after).empty()) return true;
        const bool document = document_;
        pieces_.push_back(same(rest_.substr(0, rest_.size() - after.size())));
        rest_ = after;
        if (!read_head()) return false;
        document_ = document && document_;
        agreement_.number = Number::plural;
        return true;
    }

    // «комплекс мер (дорожная карта)», «план мероприятий («дорожная карта»)»
    void read_road_map() {
        const std::u32string small = to_lower(without_nbsp_signs(rest_));
        std::size_t tail = 0;
        for (const View words : {View(U" мер"), View(U" мероприятий")}) {
            const bool whole = small.size() == words.size() ||
                               (small.size() > words.size() && !is_letter(small[words.size()]));
            if (View(small).starts_with(words) && whole) tail = words.size();
        }
        if (tail == 0) return;
        const View after = View(small).substr(tail);
        for (const View map : {View(U" (дорожная карта)"), View(U" («дорожная карта»)"),
                               View(U" (\"дорожная карта\")")}) {
            if (!after.starts_with(map)) continue;
            const View written = rest_.substr(0, tail + map.size());
            const std::size_t from = map.find(U"дорожная");
            const std::size_t at = tail + from;
            const auto adjective = decline_adjective(U"дорожная");
            const auto noun = decline_noun(U"карта");
            Piece piece;
            for (std::size_t i = 0; i < 6; ++i) {
                const std::u32string form = in_case_of(written.substr(at, 8), adjective->forms[i]) +
                                            std::u32string(written.substr(at + 8, 1)) +
                                            in_case_of(written.substr(at + 9, 5), noun->forms[i]);
                piece.forms[i] = std::u32string(written.substr(0, at)) + form +
                                 std::u32string(written.substr(at + 14));
            }
            pieces_.push_back(std::move(piece));
            rest_.remove_prefix(written.size());
            document_end_ = pieces_.size();
            return;
        }
        pieces_.push_back(same(rest_.substr(0, tail)));
        rest_.remove_prefix(tail);
        document_end_ = pieces_.size();
    }
    static std::u32string without_nbsp_signs(View text) {
        std::u32string result(text);
        std::ranges::replace(result, nbsp_sign, U' ');
        return result;
    }

    [[nodiscard]] NounPhrase join(std::size_t count) const {
        NounPhrase phrase;
        phrase.agreement = agreement_;
        for (std::size_t i = 0; i < 6; ++i) {
            std::u32string text;
            for (std::size_t piece = 0; piece < count; ++piece) text += pieces_[piece].forms[i];
            phrase.forms[i] = utf8::encode(text);
        }
        return phrase;
    }

    View rest_;
    std::vector<Piece> pieces_;
    Agreement agreement_;
    bool document_ = false;
    std::size_t document_end_ = 0;
};

}  // namespace

std::optional<Case> parse_case(std::string_view mark) {
    std::string word = folded(mark);
    if (word.ends_with('.')) word.pop_back();
    for (const Case which : all_cases) {
        const Marks& names = marks[static_cast<std::size_t>(which)];
        if (word == names.brief || word == names.full) return which;
    }
    return std::nullopt;
}

std::string_view case_mark(Case which) {
    return marks[static_cast<std::size_t>(which)].brief;
}

std::optional<NounPhrase> decline(std::string_view phrase) {
    const std::u32string letters = utf8::decode(phrase);
    return PhraseReader(letters).read();
}

std::optional<std::string> in_case(std::string_view phrase, Case which) {
    const auto declined = decline(phrase);
    if (!declined) return std::nullopt;
    return declined->in(which);
}

std::optional<NounPhrase> document_kind(std::string_view title) {
    const std::u32string letters = utf8::decode(lower(title));
    PhraseReader reader(letters);
    if (!reader.read() || !reader.is_document()) return std::nullopt;
    return reader.kind();
}

std::string adjective(std::string_view masculine, const Agreement& agreement, Case which) {
    const std::u32string word = utf8::decode(masculine);
    const std::u32string small = to_lower(word);
    const auto given = decline_adjective(small);
    if (!given || given->agreement != Agreement{}) return std::string(masculine);
    WordForms forms = adjective_forms(small, agreement);
    if (agreement.animate) forms = animate(std::move(forms), agreement);
    return utf8::encode(in_case_of(word, forms[static_cast<std::size_t>(which)]));
}

std::string short_participle(std::string_view masculine, const Agreement& agreement) {
    std::string word(masculine);
    if (agreement.number == Number::plural) return word + "ы";
    switch (agreement.gender) {
        case Gender::masculine:
            return word;
        case Gender::feminine:
            return word + "а";
        case Gender::neuter:
            return word + "о";
    }
    return word;
}

}  // namespace metodoc::russian
