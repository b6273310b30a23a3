#include "rules/citation.h"

#include <algorithm>
#include <array>

#include "base/suggest.h"
#include "base/utf8.h"

namespace metodoc::rules {
namespace {

using Words = std::vector<Word>;

// The beginnings of the kinds of acts, in any case and number.
constexpr auto kinds =
    std::to_array<std::string_view>({"приказ", "распоряжени", "постановлени", "указ", "письм",
                                     "закон", "протокол", "решени", "рекомендаци", "соглашени"});

std::string_view kind_of(const Word& word) {
    if (!word.is_word()) return {};
    const std::string low = fold(word.text);
    for (const std::string_view kind : kinds) {
        // «указанный», «законодательство», «приказывать», «решения» of a problem are no acts:
        // what follows decides; here only the length of the ending.
        if (low.starts_with(kind) && low.size() <= kind.size() + 6) return kind;
    }
    return {};
}

bool is_number_sign(const Word& word) {
    return word.is("№") || word.text == "N";
}

// Words glued into one number: «АЗ-1061/08», «3273-р», «812-о».
struct RawNumber {
    std::string text;
    std::size_t next = 0, begin = 0, end = 0;
};
std::optional<RawNumber> number_behind(const Words& words, std::size_t at) {
    if (at >= words.size()) return std::nullopt;
    RawNumber found{{}, at, words[at].begin, words[at].end};
    bool digits = false;
    while (found.next < words.size()) {
        const Word& word = words[found.next];
        const bool first = found.next == at;
        if (!first && word.spaced) break;
        const bool part =
            word.is_word() || word.is_number() || word.is("-") || word.is("/") || word.is("–");
        if (!part) break;
        digits = digits || word.is_number();
        found.text += word.text;
        found.end = word.end;
        ++found.next;
    }
    while (!found.text.empty() && (found.text.back() == '-' || found.text.back() == '/')) {
        found.text.pop_back();
        --found.end;
        --found.next;
    }
    if (!digits) return std::nullopt;
    return found;
}

class Finder {
public:
    explicit Finder(const Words& words) : words_(words) {}

    std::vector<Citation> run() {
        for (std::size_t i = 0; i < words_.size(); ++i) {
            const std::string_view kind = kind_of(words_[i]);
            if (kind.empty() || is_blank_number(i)) continue;
            if (auto found = from_kind(i, kind)) {
                std::size_t next = i;
                while (next + 1 < words_.size() && words_[next + 1].begin < found->end) ++next;
                i = next;
                result_.push_back(std::move(*found));
            }
        }
        return std::move(result_);
    }

private:
    // «от ___ № ___»: a form to fill in.
    [[nodiscard]] bool is_blank_number(std::size_t at) const {
        for (std::size_t i = at; i < std::min(at + 14, words_.size()); ++i)
            if (words_[i].is("_")) return true;
        return false;
    }

    // An end of what one citation can be: another kind of act, a semicolon, a new sentence.
    [[nodiscard]] bool is_end(std::size_t at, std::size_t from) const {
        const Word& word = words_[at];
        if (word.kind == Word::Kind::line || word.is(";")) return true;
        if (at > from && !kind_of(word).empty() && depth_ == 0) return true;
        if (!word.is(".") || at + 1 >= words_.size() || !words_[at + 1].spaced) return false;
        // «г. №», «им. А.»: an abbreviation is short.
        const Word& before = words_[at - 1];
        return words_[at + 1].capital && before.is_word() && before.text.size() > 8;
    }

    // «от 15.07.2021 г.»
    [[nodiscard]] std::optional<FoundDate> date_here(std::size_t at) const {
        return date_at(words_, at);
    }

    // «соглашение … от 2021 года»: all that is told of its day.
    [[nodiscard]] bool is_year_of_act(std::size_t at) const {
        return at > 0 && at + 1 < words_.size() && words_[at - 1].text == "от" &&
               words_[at].is_number() && words_[at].text.size() == 4 &&
               (words_[at + 1].text == "года" || words_[at + 1].text == "г");
    }

    // The quoted words that open at `at`: up to the mark that closes them all.
    std::size_t take_title(std::size_t at, Citation& into) const {
        std::size_t depth = 0;
        for (std::size_t i = at; i < words_.size() && i < at + 90; ++i) {
            if (words_[i].kind == Word::Kind::line) break;
            if (words_[i].is("«")) ++depth;
            if (!words_[i].is("»")) continue;
            --depth;
            // «…«…»: one mark may close both.
            const bool ends =
                depth == 0 || i + 1 == words_.size() || (!words_[i + 1].is("»") && closes_both(i));
            if (!ends) continue;
            into.title_begin = words_[at].end;
            into.title_end = words_[i].begin;
            for (std::size_t k = at + 1; k < i; ++k) {
                if (!into.title.empty() && words_[k].spaced) into.title += ' ';
                into.title += words_[k].text;
            }
            return i + 1;
        }
        return at + 1;
    }
    // No closing mark comes before the next opening one.
    [[nodiscard]] bool closes_both(std::size_t at) const {
        for (std::size_t i = at + 1; i < words_.size(); ++i) {
            if (words_[i].is("«") || words_[i].kind == Word::Kind::line) return true;
            if (words_[i].is("»")) return false;
        }
        return true;
    }

    std::optional<Citation> from_kind(std::size_t at, std::string_view kind) {
        Citation found;
        found.kind = kind;
        found.begin = found.kind_begin = words_[at].begin;
        found.end = found.kind_end = words_[at].end;
        depth_ = 0;
        std::string body;
        bool closed = false;  // a date or a number was seen: the body is over
        bool year_only = false;
        std::size_t quiet = 0;  // words since the last thing of use
        for (std::size_t i = at + 1; i < words_.size() && quiet < 26;) {
            if (is_end(i, at)) break;
            const Word& word = words_[i];
            ++quiet;
            if (word.is("«") && found.title.empty() && (closed || i > at)) {
                const std::size_t next = take_title(i, found);
                if (found.title.empty()) {
                    i = next;
                    continue;
                }
                if (closed) {
                    found.end = words_[next - 1].end;
                    break;
                }
                quiet = 0;
                i = next;
                continue;
            }
            if (word.is("(") && closed) break;
            if (!closed && is_year_of_act(i)) {
                found.end = words_[i + 1].end;
                year_only = true;
                break;
            }
            if (const auto date = date_here(i); date && !found.date) {
                // «до», «с», «по»: a term, not the day of the act.
                const bool of_act =
                    i > 0 && (words_[i - 1].text == "от" || starts(words_[i - 1], "утвержден") ||
                              words_[i - 1].is("("));
                if (!of_act) {
                    if (closed) break;
                    i = date->next;
                    continue;
                }
                found.date = date;
                found.end = date->end;
                closed = true;
                quiet = 0;
                i = date->next;
                continue;
            }
            if (is_number_sign(word) && found.number.empty()) {
                if (const auto number = number_behind(words_, i + 1)) {
                    found.number = number->text;
                    found.number_begin = number->begin;
                    found.number_end = found.end = number->end;
                    closed = true;
                    quiet = 0;
                    i = number->next;
                    continue;
                }
            }
            if (closed && found.date && !found.number.empty() && !word.is("«")) {
                // «(…)», «, подписанный …»: what comes next is not the citation.
                break;
            }
            if (closed && !word.is(",") && word.text != "от" && !word.is("г") && !word.is("«"))
                break;
            if (!closed) {
                if (!body.empty() && word.spaced) body += ' ';
                body += word.text;
            }
            ++i;
        }
        found.body = body;
        if (!found.date && found.number.empty() && !year_only) return std::nullopt;
        // A school has a number, too: «приказ по МБОУ СОШ № 41».
        if (!found.date && is_school_number(found)) return std::nullopt;
        return found;
    }

    [[nodiscard]] static bool is_school_number(const Citation& found) {
        const std::string low = fold(found.body);
        for (const std::string_view word :
             {"сош", "оош", "школ", "гимнази", "лице", "детск", "дет. сад", "модул", "приложени"})
            if (low.find(word) != std::string::npos) return true;
        return false;
    }

    const Words& words_;
    std::vector<Citation> result_;
    std::size_t depth_ = 0;
};

}  // namespace

std::vector<Citation> citations_in(const std::vector<Word>& words) {
    return Finder(words).run();
}

std::string number_shape(std::string_view number) {
    std::string result;
    std::string twins = to_latin_twins(number);
    for (std::string_view rest = twins; !rest.empty();) {
        char32_t c = utf8::take(rest);
        if (c >= U'a' && c <= U'z') c -= 32;
        if (c >= U'а' && c <= U'я') c -= 32;
        if (c == U'З') c = U'3';
        if (c == U'O' || c == U'О') c = U'0';
        if (c == U'–' || c == U'—') c = U'-';
        // Small Russian letters have their twins only as capitals.
        std::string one;
        utf8::append(one, c);
        result += to_latin_twins(one);
    }
    for (char& c : result)
        if (c == 'O') c = '0';
    return result;
}

}  // namespace metodoc::rules
