// Words of the note on what the check found, and the kinds that its findings fall into.
//
// Room: view, inside.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "view/words.h"

namespace metodoc::view::consistency_words {

using words::Counted;
using words::Word;

inline constexpr Word title = "Справка о\u00A0согласованности";
inline constexpr Word about = "Что нашла проверка и\u00A0что оставлено намеренно";
inline constexpr Word what_was_checked = "Что проверено";
inline constexpr Word findings = "Замечания";
inline constexpr Word kept = "Противоречия источника, оставленные намеренно";
inline constexpr Word system = "Система: ";
inline constexpr Word checked = "Проверено: ";
inline constexpr Word of_system = " системы и\u00A0";
inline constexpr Word rules = "Правил согласованности\u00A0— ";
inline constexpr Word places_are_below =
    "Место\u00A0— файл и\u00A0номер строки; файлы лежат в\u00A0папке content/";
inline constexpr Word how_checked =
    "Проверены форма каждого файла, ссылки между документами, сроки и\u00A0порядок мероприятий, "
    "показатели и\u00A0измерения, приказы и\u00A0приложения, понятия и\u00A0сокращения, оформление "
    "текста.";
inline constexpr Word nothing_found =
    "Замечаний нет: файлы читаются и\u00A0отвечают своей форме, ссылки ведут к\u00A0тому, что "
    "есть, "
    "правила согласованности соблюдены.";
inline constexpr Word but_kept =
    " Противоречия источника, сохранённые намеренно, перечислены отдельно.";
inline constexpr Word there_are = "Найдено: ";
inline constexpr Word and_ = " и\u00A0";
inline constexpr Word kept_about =
    "Эти места повторяют источник как есть; у\u00A0каждого стоит пометка с\u00A0причиной.";
inline constexpr Word nothing_kept = "Намеренно оставленных противоречий нет.";
inline constexpr Word hidden = "Замечание к\u00A0записи, которая не публикуется";
inline constexpr Word is_error = "ошибка";

inline constexpr Word place = "Место";
inline constexpr Word found = "Что найдено";
inline constexpr Word to_do = "Что сделать";
inline constexpr Word in_source = "Что в\u00A0источнике";
inline constexpr Word why = "Почему оставлено";

inline constexpr Word checked_fact = "Проверено";
inline constexpr Word rules_fact = "Правил";
inline constexpr Word errors_fact = "Ошибок";
inline constexpr Word warnings_fact = "Предупреждений";
inline constexpr Word kept_fact = "Оставлено намеренно";

inline constexpr Counted files{"файл", "файла", "файлов"};
inline constexpr Counted shared_files{"общий", "общих", "общих"};
inline constexpr Counted errors{"ошибка", "ошибки", "ошибок"};
inline constexpr Counted warnings{"предупреждение", "предупреждения", "предупреждений"};

struct Kind {
    Word title;
    std::span<const std::string_view> codes;
};

inline constexpr auto of_links = std::to_array<std::string_view>(
    {"annex-missing", "annex-unknown", "approve-nothing", "bad-reference", "duplicate-id",
     "link-lost", "reference-cycle", "reference-kind", "responsible-not-subject",
     "responsible-unknown", "unknown-reference"});
inline constexpr auto of_days = std::to_array<std::string_view>(
    {"bad-date", "bad-deadline", "date-style", "date-weekend", "deadline-ambiguous",
     "deadline-before-document", "deadline-outside", "deadline-past", "stage-form",
     "stage-period"});
inline constexpr auto of_measures =
    std::to_array<std::string_view>({"empty-cell", "event-is-result", "measure-without-result",
                                     "order-of-measures", "task-without-measure"});
inline constexpr auto of_indicators = std::to_array<std::string_view>(
    {"bad-target", "denominator-zero", "indicator-incomplete", "indicator-not-measured",
     "measurement-exceeds", "measurement-twice", "measurement-unknown", "measurement-value",
     "period-missing", "period-unknown", "same-as-differs", "shares-not-whole", "subset-exceeds",
     "sudden-change", "target-falls", "target-missing-year", "unit-repeated"});
inline constexpr auto of_papers = std::to_array<std::string_view>(
    {"act-after-document", "annex-not-approved", "annex-not-mentioned", "annex-order-differs",
     "approve-title-differs", "approved-twice", "citation-differs", "citation-incomplete",
     "citation-mismatch", "citation-number", "citation-registration", "citation-repealed",
     "draft-numbered", "gender-unknown", "grif-forms", "number-typed", "signatory-acting",
     "signatory-other-authority"});
inline constexpr auto of_terms = std::to_array<std::string_view>(
    {"abbreviation-garbled", "abbreviation-late", "abbreviation-twice", "abbreviation-undefined",
     "abbreviation-unused", "body-spelling", "case-unknown", "definition-differs", "place-foreign",
     "term-late", "term-order", "term-twice", "unused-term"});
inline constexpr auto of_numbers = std::to_array<std::string_view>(
    {"bad-number", "count-differs", "figure-missing", "figures-columns", "figures-sum",
     "numbers-style", "sum-differs"});
inline constexpr std::array<std::string_view, 0> of_texts{};

// What no other kind takes is of the last one: the form of files and the wording.
inline constexpr std::array<Kind, 8> kinds{{{"Ссылки и\u00A0связи", of_links},
                                            {"Даты и\u00A0сроки", of_days},
                                            {"Задачи и\u00A0мероприятия", of_measures},
                                            {"Показатели и\u00A0измерения", of_indicators},
                                            {"Приказы, приложения и\u00A0акты", of_papers},
                                            {"Понятия, сокращения и\u00A0названия", of_terms},
                                            {"Числа", of_numbers},
                                            {"Форма файлов и\u00A0текст", of_texts}}};

inline std::size_t kind_of(std::string_view code) {
    for (std::size_t i = 0; i + 1 < kinds.size(); ++i)
        if (std::ranges::find(kinds[i].codes, code) != kinds[i].codes.end()) return i;
    return kinds.size() - 1;
}

}  // namespace metodoc::view::consistency_words
