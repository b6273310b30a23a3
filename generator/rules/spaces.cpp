// Spaces, dashes and small signs: what a careful typist puts right, `metodoc fix` puts right.
#include <algorithm>
#include <array>

#include "rules/phrases.h"
#include "rules/texts.h"

namespace metodoc::rules {
namespace {

using Words = std::vector<Word>;

bool glued(const Words& words, std::size_t at) {
    return at < words.size() && !words[at].spaced;
}
bool is_word(const Words& words, std::size_t at) {
    return at < words.size() && words[at].is_word();
}
bool is_sign(const Words& words, std::size_t at, std::string_view sign) {
    return at < words.size() && words[at].is(sign);
}
bool is_russian(const Word& word) {
    return !word.text.empty() && static_cast<unsigned char>(word.text[0]) >= 0x80;
}
// Of a word: how many letters (two bytes each).
std::size_t letters(const Word& word) {
    return is_russian(word) ? word.text.size() / 2 : word.text.size();
}

// «  », « ,», «( а», «« а»: a space where none belongs. A line break is none.
void extra_spaces(const model::Text& text, Diagnostics& out) {
    const std::string& clean = text.clean;
    Slip slip("space-extra", phrases::space_extra);
    for (std::size_t i = 0; i < clean.size(); ++i) {
        if (clean[i] != ' ') continue;
        std::size_t end = i;
        while (end < clean.size() && clean[end] == ' ') ++end;
        const std::string_view rest = std::string_view(clean).substr(end);
        // At the beginning of a line it is an indent, at its end a line break of Markdown; the
        // columns of a table are set with spaces.
        const bool edge = i == 0 || clean[i - 1] == '\n' || rest.empty() || rest[0] == '\n' ||
                          clean[i - 1] == '|' || rest[0] == '|';
        const bool before_mark = rest.starts_with(',') || rest.starts_with(';') ||
                                 rest.starts_with(')') || rest.starts_with("»") ||
                                 (rest.starts_with('.') && !rest.starts_with("..")) ||
                                 (rest.starts_with(':') && !rest.starts_with(":-"));
        const std::string_view before = std::string_view(clean).substr(0, i);
        const bool after_mark = before.ends_with('(') || before.ends_with("«");
        if (!edge && (before_mark || after_mark)) {
            slip.add(i, end, "");
        } else if (!edge && end - i > 1) {
            slip.add(i, end, " ");
        }
        i = end;
    }
    slip.tell(text, out);
}

// «ч. 5», «рис. 1»: parts of an act and of a document.
bool is_short_for_place(const Word& word) {
    constexpr auto shorts =
        std::to_array<std::string_view>({"абз", "гл", "п", "пп", "разд", "рис", "ст", "табл", "ч"});
    return std::ranges::find(shorts, word.text) != shorts.end();
}

// «№5», «г.Иваново», «2022г.», «предметных,методических».
void missing_spaces(const model::Text& text, const Words& words, Diagnostics& out) {
    Slip slip("space-missing", phrases::space_missing);
    const auto part = [&](std::size_t from, std::size_t to) {
        const std::string head(words[from].text);
        std::string better = head;
        for (std::size_t i = from + 1; i <= to; ++i) {
            if (words[i].spaced) better += ' ';
            if (i == to) better += ' ';
            better += words[i].text;
        }
        slip.add(words[from].begin, words[to].end, better);
    };
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const Word& word = words[i];
        const Word& next = words[i + 1];
        if (word.is("№") && glued(words, i + 1) && (next.is_number() || next.is_word())) {
            part(i, i + 1);
        } else if (word.is_number() && word.text.size() == 4 && glued(words, i + 1) &&
                   (next.text == "г" || next.text == "гг" || next.text == "года" ||
                    next.text == "год")) {
            // Behind a date in figures it is a slip of another kind: date-style.
            const bool dotted = i >= 2 && words[i - 1].is(".") && words[i - 2].is_number();
            if (!dotted) part(i, i + 1);
        } else if (word.is_word() && is_russian(word) && glued(words, i + 1) && next.is(".") &&
                   glued(words, i + 2) && is_word(words, i + 2) && words[i + 2].capital &&
                   is_russian(words[i + 2]) && !words[i + 2].caps && letters(words[i + 2]) > 2) {
            // «г.Волгодонск», «А.А.Тараско», «исполнения.Программа».
            const bool place = word.text == "г" || word.text == "п" || word.text == "с";
            const bool initial = word.capital && letters(word) == 1;
            const bool sentence = letters(word) > 3 && !word.capital;
            if (place || initial || sentence) part(i, i + 2);
        } else if (is_short_for_place(word) && glued(words, i + 1) && next.is(".") &&
                   glued(words, i + 2) && i + 2 < words.size() && words[i + 2].is_number()) {
            part(i, i + 2);  // «ч.5 ст. 47», «рис.1»
        } else if (word.is_word() && is_russian(word) && glued(words, i + 1) &&
                   (next.is(",") || next.is(";") || next.is(":")) && glued(words, i + 2) &&
                   is_word(words, i + 2) && is_russian(words[i + 2])) {
            part(i, i + 2);
        }
    }
    slip.tell(text, out);
}

// «N 96»: a Latin letter instead of the sign.
void number_signs(const model::Text& text, const Words& words, Diagnostics& out) {
    Slip slip("number-sign", phrases::number_sign);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const bool latin = words[i].text == "N" || words[i].text == "No";
        if (!latin || !words[i + 1].is_number()) continue;
        // The other spaces of the place are their own slip.
        slip.add(words[i].begin, words[i].end, glued(words, i + 1) ? "№ " : "№");
    }
    slip.tell(text, out);
}

bool ends_with_any(std::string_view text, std::span<const std::string_view> endings) {
    return std::ranges::any_of(endings, [&](auto ending) { return text.ends_with(ending); });
}

bool is_adjective(const Word& word) {
    constexpr auto endings = std::to_array<std::string_view>(
        {"ого", "его", "ой", "ей", "ых",  "их",  "ый", "ий", "ая", "яя", "ое", "ее",
         "ому", "ему", "ым", "им", "ыми", "ими", "ую", "юю", "ые", "ие", "ом", "ем"});
    return word.is_word() && !word.capital && letters(word) > 4 &&
           ends_with_any(word.text, endings);
}

// The first half of a compound: «научно», «общественно», «информационного».
bool is_first_half(const Word& word) {
    constexpr auto endings = std::to_array<std::string_view>(
        {"чно", "нно", "жно", "вно", "бно", "льно", "тно", "мно", "дно", "ко", "олого", "ого"});
    // Words that end so and stand before a dash by themselves.
    constexpr auto others = std::to_array<std::string_view>(
        {"важно", "можно", "нужно", "необходимо", "только", "также", "тако", "ранее", "возможно",
         "однако", "именно", "этого", "всего", "того", "года"});
    if (!word.is_word() || letters(word) < 5) return false;
    const std::string low = fold(word.text);
    return ends_with_any(low, endings) && std::ranges::find(others, low) == others.end();
}

// «2020-2021- формирование»: a dash that sticks to a year.
bool is_year_before_dash(const Words& words, std::size_t at) {
    const Word& year = words[at - 1];
    return year.is_number() && year.text.size() == 4 && !words[at].spaced &&
           is_word(words, at + 1) && words[at + 1].spaced && is_russian(words[at + 1]) &&
           letters(words[at + 1]) > 3;
}

// «научно- методической», «научно - методического», «лично-- профессиональному».
void broken_hyphens(const model::Text& text, const Words& words, Diagnostics& out) {
    Slip slip("hyphen-broken", phrases::hyphen_broken);
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        if (!words[i].is_dash()) continue;
        if (is_year_before_dash(words, i)) {
            slip.add(words[i - 1].begin, words[i + 1].end,
                     std::string(words[i - 1].text) + " — " + std::string(words[i + 1].text));
            continue;
        }
        if (!is_word(words, i - 1)) continue;
        std::size_t last = i;
        while (is_sign(words, last + 1, "-")) ++last;
        const std::size_t next = last + 1;
        if (!is_word(words, next) || !is_russian(words[next]) || !is_russian(words[i - 1]))
            continue;
        const Word& left = words[i - 1];
        const Word& right = words[next];
        const bool both_spaced = words[i].spaced && right.spaced;
        const bool hanging = right.text == "и" || right.text == "или" || right.text == "либо";
        const bool doubled = last > i && !words[i].spaced;
        const bool half = is_first_half(left) && is_adjective(right);
        const bool one_side = words[i].spaced != right.spaced && !hanging;
        // One space at an en dash is a slip of a dash, not of a hyphen, unless a compound shows.
        const bool hyphen = words[i].is("-");
        if (doubled || (both_spaced && half && !left.capital) || (one_side && (hyphen || half)))
            slip.add(left.begin, right.end,
                     std::string(left.text) +
                         (doubled || half || right.capital || !words[i].spaced ? "-" : " — ") +
                         std::string(right.text));
    }
    slip.tell(text, out);
}

// «2-х видов», «5-ти»: a cardinal number takes no ending; an ordinal does («90-х годов»).
void cardinal_endings(const model::Text& text, const Words& words, Diagnostics& out) {
    Slip slip("cardinal-ending", phrases::cardinal_ending);
    constexpr auto endings = std::to_array<std::string_view>({"х", "ти", "и", "мя", "ми"});
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        if (!words[i].is_number() || !words[i + 1].is("-") || words[i + 1].spaced) continue;
        if (words[i + 2].spaced || std::ranges::find(endings, words[i + 2].text) == endings.end())
            continue;
        const bool ordinal = i + 3 < words.size() && starts(words[i + 3], "год");
        const bool classes = i + 3 < words.size() && starts(words[i + 3], "класс");
        if (ordinal || classes) continue;
        slip.add(words[i].begin, words[i + 2].end, std::string(words[i].text));
    }
    slip.tell(text, out);
}

// «..», «;.», «,,», «).;».
void stray_marks(const model::Text& text, const Words& words, Diagnostics& out) {
    Slip slip("stray-mark", phrases::stray_mark);
    // «с· учетом»: what is left of a bullet.
    for (std::size_t i = 1; i < words.size(); ++i)
        if ((words[i].is("·") || words[i].is("•")) && glued(words, i) && words[i - 1].is_word())
            slip.add(words[i].begin, words[i].end, "");
    const auto is_mark = [&](std::size_t i) {
        return i < words.size() &&
               (words[i].is(".") || words[i].is(",") || words[i].is(";") || words[i].is(":"));
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!is_mark(i)) continue;
        std::size_t end = i + 1;
        while (is_mark(end) && glued(words, end)) ++end;
        const std::size_t count = end - i;
        const bool dots = std::all_of(words.begin() + static_cast<long>(i),
                                      words.begin() + static_cast<long>(end),
                                      [](const Word& word) { return word.is("."); });
        if (count == 1 || (count == 3 && dots)) {
            i = end - 1;
            continue;
        }
        // «2021 г.;» and «т.д.,» are right: the dot belongs to the abbreviation.
        const bool abbreviation = i > 0 && words[i].is(".") && words[i - 1].is_word() &&
                                  letters(words[i - 1]) <= 4 && count == 2 && !dots;
        if (!abbreviation)
            slip.add(words[i].begin, words[end - 1].end, std::string(words[end - 1].text));
        i = end - 1;
    }
    slip.tell(text, out);
}

// «04 февраля», «15.10.2021г.», «24.09. 2021».
void date_style(const model::Text& text, const Words& words, Diagnostics& out) {
    Slip slip("date-style", phrases::date_style);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto found = date_at(words, i);
        if (!found) {
            // «до 01 февраля»: a day without its year.
            const bool zero = words[i].is_number() && words[i].text.size() == 2 &&
                              words[i].text[0] == '0' && is_word(words, i + 1) &&
                              russian::parse_month(words[i + 1].text);
            if (zero) slip.add(words[i].begin, words[i].end, std::string(words[i].text.substr(1)));
            continue;
        }
        if (found->in_words && words[i].text[0] == '0') {
            slip.add(words[i].begin, words[i].end, std::string(words[i].text.substr(1)));
        } else if (!found->in_words) {
            const bool torn = found->end - found->begin != 10;
            const std::size_t behind = found->next;
            const bool year_word = behind > i + 5;
            if (is_valid(found->date) && (year_word || (torn && words[i + 4].spaced))) {
                const Word& last = words[behind - 1];
                slip.add(found->begin, year_word ? last.end : found->end, dotted(found->date));
            }
        }
        i = found->next - 1;
    }
    slip.tell(text, out);
}

}  // namespace

void small_signs(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::Text& text : corpus.texts) {
        const Words words = words_of(text.clean);
        extra_spaces(text, out);
        missing_spaces(text, words, out);
        number_signs(text, words, out);
        broken_hyphens(text, words, out);
        cardinal_endings(text, words, out);
        stray_marks(text, words, out);
        date_style(text, words, out);
    }
}

}  // namespace metodoc::rules
