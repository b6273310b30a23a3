// What a text was to hold and does not: places to fill in, figures, annexes; what it holds twice.
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "rules/moment.h"
#include "rules/phrases.h"
#include "rules/texts.h"

namespace metodoc::rules {
namespace {

using Words = std::vector<Word>;

// ---- places to fill in

bool is_signed(const Corpus& corpus, const model::SourceFile& file) {
    const model::Target thing = thing_in(corpus, file);
    const auto* order = std::get_if<model::OrderId>(&thing);
    if (order == nullptr) return false;
    const auto status = corpus[*order].status;
    return status == model::Order::Status::signed_ || status == model::Order::Status::published;
}

void check_blanks(const model::Text& text, const Words& words, bool in_signed, Diagnostics& out) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::size_t end = i;
        while (end < words.size() && words[end].is("_") && (end == i || !words[end].spaced)) ++end;
        std::size_t last = end;
        if (end - i < 2) {
            // «[image: gerb]», «[указать]»: brackets that are no link.
            const bool bracket = words[i].is("[") && i + 1 < words.size() &&
                                 (words[i + 1].text == "image" || starts(words[i + 1], "указать") ||
                                  starts(words[i + 1], "дата") || starts(words[i + 1], "номер") ||
                                  starts(words[i + 1], "фио"));
            if (!bracket) continue;
            last = i + 1;
            while (last < words.size() && !words[last - 1].is("]")) ++last;
        }
        const std::size_t to = words[last - 1].end;
        Message message = say(phrases::to_be_filled, {excerpt(text, words[i].begin, to)});
        const Span span = text.place(words[i].begin, to);
        (in_signed ? out.error("placeholder", span, std::move(message))
                   : out.warning("placeholder", span, std::move(message)))
            .hint = say(phrases::fill_in);
        return;
    }
}

// «на базе МБОУ»: which one is not said.
void check_nameless(const model::Text& text, const Words& words, Diagnostics& out) {
    constexpr auto forms = std::to_array<std::string_view>(
        {"МБОУ", "МАОУ", "МКОУ", "МБДОУ", "МАДОУ", "МБУ", "МАУ", "МКУ", "ГБУ", "ГБОУ"});
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (std::ranges::find(forms, words[i].text) == forms.end()) continue;
        const bool ends = i + 1 == words.size() || words[i + 1].is(".") || words[i + 1].is(";") ||
                          words[i + 1].kind == Word::Kind::line;
        if (!ends || words[i - 1].text != "базе") continue;
        warn(out, "placeholder", text, words[i].begin, words[i].end,
             say(phrases::name_not_given, {words[i].text}))
            .hint = say(phrases::fill_in);
        return;
    }
}

// ---- figures, tables, annexes

bool is_figure_word(const Word& word) {
    return word.is_word() && (fold(word.text) == "рис" || starts(word, "рисун") ||
                              (starts(word, "схем") && word.text.size() <= 14));
}

void check_figures(const model::Text& text, const Words& words, bool has_table, Diagnostics& out) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool figure = is_figure_word(words[i]);
        const bool table = starts(words[i], "таблиц") && words[i].text.size() <= 16;
        if (!figure && !(table && !has_table)) continue;
        std::size_t end = words[i].end;
        bool named = false;
        for (std::size_t k = i + 1; k < std::min(i + 4, words.size()); ++k) {
            if (words[k].is(".") || words[k].is("№")) continue;
            if (words[k].is_number() && words[k].text.size() <= 2) {
                named = true;
                end = words[k].end;
            }
            break;
        }
        // «представлены в таблице», «на схеме», «обозначить схемой»
        const auto before = [&](std::size_t back, std::string_view what) {
            return i >= back && starts(words[i - back], what);
        };
        const bool shown = before(2, "представлен") || before(2, "приведен") ||
                           before(2, "показан") || before(2, "см") || before(3, "представлен") ||
                           before(1, "следующ");
        if (!named && !shown) continue;
        warn(out, "figure-missing", text, words[i].begin, end,
             say(phrases::no_such_figure, {excerpt(text, words[i].begin, end)}))
            .hint = say(phrases::add_or_drop);
        return;
    }
}

// How many annexes the document or the order of a file has; nothing for other files.
std::optional<std::size_t> annexes_of(const Corpus& corpus, const model::SourceFile& file) {
    const model::Target thing = thing_in(corpus, file);
    if (const auto* document = std::get_if<model::DocumentId>(&thing))
        return corpus[*document].annexes.size();
    const auto* order = std::get_if<model::OrderId>(&thing);
    if (order == nullptr) return std::nullopt;
    std::size_t count = 0;
    const auto visit = [&](const auto& self,
                           const std::vector<model::OrderClause>& clauses) -> void {
        for (const model::OrderClause& clause : clauses) {
            if (std::holds_alternative<model::Approve>(clause.kind) ||
                std::holds_alternative<model::Composition>(clause.kind))
                ++count;
            self(self, clause.clauses);
        }
    };
    visit(visit, corpus[*order].clauses);
    return count;
}

void check_annexes(const model::Text& text, const Words& words, std::size_t count,
                   Diagnostics& out) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!starts(words[i], "приложени")) continue;
        std::size_t next = i + 1;
        if (next < words.size() && words[next].is("№")) ++next;
        std::size_t number = 0;
        std::size_t end = words[i].end;
        if (next < words.size() && words[next].is_number() && words[next].text.size() <= 2) {
            number = static_cast<std::size_t>(std::stoi(std::string(words[next].text)));
            end = words[next].end;
            ++next;
        }
        // «приложение к приказу …» is somebody else's; «к настоящему приказу» is ours.
        const bool to = next + 1 < words.size() && words[next].text == "к" &&
                        !starts(words[next + 1], "настоящ");
        const bool referred =
            number > 0 || (i > 0 && (words[i - 1].is("(") || words[i - 1].text == "в" ||
                                     words[i - 1].text == "см" || words[i - 1].text == "согласно"));
        if (to || !referred) continue;
        if (number == 0 ? count > 0 : number <= std::max<std::size_t>(count, 0)) continue;
        warn(out, "annex-missing", text, words[i].begin, end,
             count == 0 ? say(phrases::no_annexes, {excerpt(text, words[i].begin, end)})
                        : say(phrases::fewer_annexes,
                              {excerpt(text, words[i].begin, end), std::to_string(count)}))
            .hint = say(phrases::add_annex);
        return;
    }
}

// «утвержденными пунктами 1, 7 настоящего приказа»: an order of four clauses has no seventh.
void check_clauses(const model::Text& text, const Words& words, std::size_t count,
                   Diagnostics& out) {
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (!starts(words[i], "пункт") || words[i].text.size() > 18) continue;
        std::vector<const Word*> numbers;
        std::size_t at = i + 1;
        for (; at < words.size(); ++at) {
            if (words[at].is_number())
                numbers.push_back(&words[at]);
            else if (!words[at].is(",") && words[at].text != "и")
                break;
        }
        const bool ours = at + 1 < words.size() && starts(words[at], "настоящ") &&
                          starts(words[at + 1], "приказ");
        if (!ours) continue;
        for (const Word* number : numbers) {
            if (number->text.size() > 2) continue;
            const auto value = static_cast<std::size_t>(std::stoi(std::string(number->text)));
            if (value >= 1 && value <= count) continue;
            warn(out, "clause-missing", text, number->begin, number->end,
                 say(phrases::no_such_number, {number->text, std::to_string(count)}))
                .hint = say(phrases::check_numbers);
            return;
        }
    }
}

// «Приложение … к приказу … от 31.12.2022 № 693» typed in what another order approves.
void check_header(const Moment& moment, const model::Text& text, const Words& words,
                  Diagnostics& out) {
    if (!moment.date || moment.is_order || words.size() < 4) return;
    std::size_t at = 0;
    while (at < words.size() && at < 8 && !starts(words[at], "приказ")) ++at;
    const bool opens =
        starts(words[0], "приложени") || words[0].text == "к" || starts(words[0], "утвержден");
    if (!opens || at >= std::min<std::size_t>(8, words.size())) return;
    for (std::size_t i = at; i < words.size(); ++i) {
        const auto date = date_at(words, i);
        if (!date || date->date == *moment.date) continue;
        Diagnostic& found =
            out.error("annex-order-differs", text.place(date->begin, date->end),
                      say(phrases::header_differs, {dotted(date->date), dotted(*moment.date)}));
        found.hint = say(phrases::header_is_made);
        found.labels.push_back({moment.span, say(phrases::date_of_order)});
        return;
    }
}

// ---- «УТВЕРЖДАЮ … (приказ № 600)»

void check_grif(std::string_view joined, const model::Text& first, Diagnostics& out) {
    const Words words = words_of(joined);
    for (const Word& word : words) {
        if (word.text != "УТВЕРЖДАЮ" && word.text != "Утверждаю") continue;
        for (std::size_t i = 0; i + 1 < words.size(); ++i) {
            const bool order =
                starts(words[i], "приказ") && (words[i + 1].is("№") || words[i + 1].text == "от");
            if (!order) continue;
            warn(out, "grif-forms", first, 0, first.text.size(), say(phrases::stamp_and_order))
                .hint = say(phrases::one_grif);
            return;
        }
        return;
    }
}

// ---- numbers and dashes typed by hand

// The bytes of a mark that the text opens with; 0: none.
std::size_t typed_mark(const model::Text& text, const Words& words) {
    if (words.size() < 2) return 0;
    const bool field = text.key == "text" || text.key == "title" || text.key == "items" ||
                       text.key == "functions" || text.list != 0;
    if (!field || text.key == "body") return 0;
    std::size_t at = 0;
    const bool marker = words[0].is_dash() || words[0].is("·") || words[0].is("•") ||
                        words[0].is("✓") || words[0].is("✚") || words[0].is("■");
    if (marker) ++at;
    const std::size_t from = at;
    while (at + 1 < words.size() && words[at].is_number() && words[at].text.size() <= 2 &&
           words[at + 1].is(".") && !words[at + 1].spaced && (at == from || !words[at].spaced))
        at += 2;
    const bool several = at >= from + 4;
    // «2.1» without its last dot.
    if (at > from && at < words.size() && words[at].is_number() && !words[at].spaced &&
        words[at].text.size() <= 2)
        ++at;
    // «1. …» and «1) …» are lists of Markdown: fields of one paragraph refuse them elsewhere.
    if (!several && !marker) return 0;
    if (at == 0 || at >= words.size() || !words[at].is_word()) return 0;
    return words[0].begin == 0 ? words[at].begin : 0;
}

// A list that is typed so is typed so from end to end: told once a file, mended everywhere.
void tell_typed_marks(const std::vector<std::pair<const model::Text*, std::size_t>>& marks,
                      Diagnostics& out) {
    if (marks.empty()) return;
    const auto& [text, end] = marks.front();
    Diagnostic& found = warn(out, "number-typed", *text, 0, end,
                             say(phrases::number_typed, {excerpt(*text, 0, end)}));
    found.hint = say(phrases::take_it_out);
    if (marks.size() > 1)
        found.notes.push_back(say(phrases::more_places_in_file, {std::to_string(marks.size())}));
    for (const auto& mark : marks) {
        const Span span = mark.first->place(0, mark.second);
        if (span.end - span.begin == mark.second) found.edits.push_back({span, ""});
    }
}

// The number that an item opens with: «3.», «3)», «В)», «В ПО ТИПУ»; 0 where there is none.
int typed_number(const Words& words) {
    if (words.size() < 3) return 0;
    constexpr std::string_view letters = "АБВГДЕЖЗ";
    const auto letter = words[0].text.size() == 2 ? letters.find(words[0].text) : letters.npos;
    if (letter != letters.npos && (words[1].is(")") || words[1].is(".") || words[1].caps) &&
        !(words[1].is(".") && !words[2].spaced))
        return static_cast<int>(letter / 2) + 1;
    if (!words[0].is_number() || words[0].text.size() > 2) return 0;
    if (!words[1].is(".") && !words[1].is(")")) return 0;
    if (words[2].is_number() && !words[2].spaced) return 0;
    return std::stoi(std::string(words[0].text));
}

void tell_number(const model::Text& text, const Word& word, int number, int before,
                 Diagnostics& out) {
    warn(out, "numbering", text, word.begin, word.end,
         number == before
             ? say(phrases::number_again, {std::to_string(number)})
             : say(phrases::number_after, {std::to_string(number), std::to_string(before)}))
        .hint = say(phrases::expected_number, {std::to_string(before + 1)});
}

// «1) …; 2) …; 4) …» in one text.
void check_inline_numbers(const model::Text& text, const Words& words, Diagnostics& out) {
    int before = 0;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i].kind == Word::Kind::line) before = 0;
        if (!words[i].is_number() || !words[i + 1].is(")") || words[i].text.size() > 2) continue;
        const bool opens = i == 0 || words[i - 1].is(":") || words[i - 1].is(";") ||
                           words[i - 1].is(",") || words[i - 1].is(".") ||
                           words[i - 1].kind == Word::Kind::line ||
                           (words[i].spaced && words[i - 1].is_word() && words[i - 1].text == "и");
        // «(1)», «п. 2)» are something else.
        if (!opens || (i > 0 && words[i - 1].is("("))) continue;
        const int number = std::stoi(std::string(words[i].text));
        if (before > 0 && number != before + 1) {
            tell_number(text, words[i], number, before, out);
            return;
        }
        if (before == 0 && number != 1) return;
        before = number;
    }
}

void check_item_numbers(const std::vector<const model::Text*>& items, Diagnostics& out) {
    int before = 0;
    for (const model::Text* item : items) {
        const Words words = words_of(item->clean);
        const int number = typed_number(words);
        if (number == 0) continue;
        // Clauses of a section may begin a new list.
        if (item->key == "text" && number == 1) before = 0;
        if (before > 0 && number != before + 1) {
            tell_number(*item, words[0], number, before, out);
            return;
        }
        before = number;
    }
}

// ---- stages

void check_stages(const model::Text& text, const Words& words, Diagnostics& out) {
    if (text.clean.size() > 120) return;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string low = fold(words[i].text);
        const bool glued = words[i].is_word() && low.ends_with("этап") && low.size() > 8 &&
                           low.find_first_not_of("ivx") == low.size() - 8;
        const bool stage = low.starts_with("этап") && low.size() <= 14;
        if (!stage && !glued) continue;
        // The figures before the word.
        std::size_t from = i;
        bool russian_figure = false;
        bool stray = i > 0 && words[i - 1].is(",");
        while (from > 0) {
            const Word& word = words[from - 1];
            const bool figure = word.is_word() && word.caps
                                    ? word.text.find_first_not_of("IVX") == std::string_view::npos
                                    : word.text == "I" || word.text == "V" || word.text == "X";
            const bool alike = word.text == "И" || word.text == "ИИ" || word.text == "Х" ||
                               word.text == "П" || word.text == "Ш" || word.text == "1" ||
                               word.text == "ИV";
            if (!figure && !(alike && word.text != "1") && !word.is(",") && word.text != "и" &&
                !word.is_dash())
                break;
            russian_figure = russian_figure || alike;
            --from;
        }
        const bool alone = words.size() == 1 && low == "этап";
        const bool has_figures = from < i;
        if (!alone && !glued && !(has_figures && (russian_figure || stray))) continue;
        if (!alone && !glued && !russian_figure && from == i - 1) continue;
        warn(out, "stage-form", text, words[from].begin, words[i].end,
             alone ? say(phrases::stage_without_number)
                   : say(phrases::stage_written, {excerpt(text, words[from].begin, words[i].end)}))
            .hint = say(phrases::write_stages);
        return;
    }
}

void check_file(const Corpus& corpus, const model::SourceFile& file, Diagnostics& out) {
    const bool in_signed = is_signed(corpus, file);
    const auto annexes = annexes_of(corpus, file);
    const Moment moment = moment_of(corpus, file);
    const model::Target thing = thing_in(corpus, file);
    const auto* order = std::get_if<model::OrderId>(&thing);
    const auto texts = texts_of(corpus, file);
    bool has_table = false;
    for (const model::Text& text : texts)
        if (text.key == "rows" || text.key == "columns" ||
            text.text.find("\n|") != std::string_view::npos)
            has_table = true;
    const bool document = file.kind != "acts" && file.kind != "people";
    std::map<std::pair<std::uint32_t, std::string_view>, std::vector<const model::Text*>> lists;
    std::vector<std::pair<const model::Text*, std::size_t>> marks;
    for (const model::Text& text : texts) {
        const Words words = words_of(text.clean);
        if (words.empty()) continue;
        check_blanks(text, words, in_signed, out);
        check_nameless(text, words, out);
        check_stages(text, words, out);
        if (!document) continue;
        check_figures(text, words, has_table, out);
        if (annexes) check_annexes(text, words, *annexes, out);
        if (order != nullptr) check_clauses(text, words, corpus[*order].clauses.size(), out);
        check_header(moment, text, words, out);
        check_grif(text.clean, text, out);
        if (const std::size_t mark = typed_mark(text, words)) marks.emplace_back(&text, mark);
        check_inline_numbers(text, words, out);
        if (text.list != 0) lists[{text.list, text.key}].push_back(&text);
    }
    tell_typed_marks(marks, out);
    for (const auto& [where, items] : lists) check_item_numbers(items, out);
}

}  // namespace

void blanks(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::SourceFile& file : corpus.files) check_file(corpus, file, out);
}

}  // namespace metodoc::rules
