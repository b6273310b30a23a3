// Words of the pages that follow the chain and compare the systems.
//
// Room: view, inside.
#pragma once

#include <array>
#include <utility>

#include "view/words.h"

namespace metodoc::view::trace_words {

using words::Word;

inline constexpr Word title = "Прослеживаемость";
inline constexpr Word about = "Цепочка от цели и задачи к мероприятию, показателю и отчёту";
inline constexpr Word data_name = "Прослеживаемость таблицей";

inline constexpr Word forward = "От цели к отчёту";
inline constexpr Word forward_caption = "Цели, задачи, мероприятия, показатели и отчёты";
inline constexpr Word back = "От показателя к цели";
inline constexpr Word back_caption = "Показатели, мероприятия, задачи и цели";
inline constexpr Word gaps = "Разрывы";

inline constexpr Word task = "Задача";
inline constexpr Word measure = "Мероприятие";
inline constexpr Word measures = "Мероприятия";
inline constexpr Word indicator = "Показатель";
inline constexpr Word last_value = "Последнее значение";
inline constexpr Word report = "Отчёт";
inline constexpr Word aims = "Задачи и\u00A0цели";

inline constexpr Word goal_itself = "цель без задач";
inline constexpr Word no_measures = "мероприятий нет";
inline constexpr Word no_indicator = "показателя нет";
inline constexpr Word none = "нет";
inline constexpr Word not_measured = "не измерен";
inline constexpr Word no_formula = "не измерен: нет формулы";
inline constexpr Word plan = "план ";
inline constexpr Word report_for = "Отчёт за ";

inline constexpr Word tasks_without_measures = "Задачи без мероприятий:";
inline constexpr Word tasks_without_indicators = "Задачи без показателей:";
inline constexpr Word measures_without_tasks =
    "Мероприятия, которые не отнесены ни к\u00A0одной задаче:";
inline constexpr Word measures_without_results = "Мероприятия без результата и\u00A0показателя:";
inline constexpr Word indicators_not_measured = "Показатели, которые никто не измеряет:";
inline constexpr Word indicators_without_tasks =
    "Показатели, которые не названы ни у\u00A0одной задачи и\u00A0цели:";
inline constexpr Word no_gaps = "Между звеньями, которые есть, разрывов нет.";
inline constexpr Word no_measures_at_all =
    "Мероприятий документы системы не называют: цепочка идёт от задачи сразу к\u00A0показателю.";
inline constexpr Word no_facts_at_all =
    "Ни один показатель ещё не измерен: значений в\u00A0системе нет.";

inline constexpr Word tasks_count = "Задачи";
inline constexpr Word measures_count = "Мероприятия";
inline constexpr Word indicators_count = "Показатели";
inline constexpr Word measured_count = "Измерено показателей";
inline constexpr Word gaps_count = "Разрывы";

inline constexpr std::array<std::pair<Word, Word>, 13> data_columns{{
    {"goal", "Цель"},
    {"task", "Задача"},
    {"measure", "Мероприятие"},
    {"due", "Срок"},
    {"result", "Результат"},
    {"indicator", "Показатель"},
    {"unit", "Единица"},
    {"period", "Период"},
    {"value", "Значение"},
    {"plan", "План"},
    {"status", "Выполнение плана"},
    {"report", "Отчёт"},
    {"sample", "Образец данных"},
}};

// ---- systems side by side
inline constexpr Word comparison = "Сравнение систем";
inline constexpr Word comparison_about = "Системы рядом: из чего состоят и\u00A0чего достигли";
inline constexpr Word passports = "Системы рядом";
inline constexpr Word side_by_side = "В\u00A0числах";
inline constexpr Word shared = "Общие показатели";
inline constexpr Word shared_about =
    "Показатель общий, если у\u00A0систем одинаковы числитель, знаменатель, единица и\u00A0вид "
    "формулы. Строка «Вместе» складывает величины тех систем, у\u00A0которых есть значение, "
    "и\u00A0считает долю заново: доли не усредняются.";
inline constexpr Word nothing_shared = "Общих показателей у\u00A0систем нет.";
inline constexpr Word what = "Сведения";
inline constexpr Word system = "Система";
inline constexpr Word together = "Вместе";
inline constexpr Word systems_counted = "Вместе посчитано по системам: ";
inline constexpr Word out_of = " из ";
inline constexpr Word nobody_measured =
    "Значений этого показателя пока нет ни у\u00A0одной системы.";
inline constexpr Word numerator = "Числитель: ";
inline constexpr Word denominator = "знаменатель: ";
inline constexpr Word bars_of = "Значения по системам";
inline constexpr Word bars_about = "Те же значения, что в\u00A0таблице: столбец на период";

inline constexpr Word level = "Уровень";
inline constexpr Word of_them = "из\u00A0них ";
inline constexpr Word region = "Регион";
inline constexpr Word period = "Период";
inline constexpr Word subjects = "Субъекты";
inline constexpr Word goals = "Цели";
inline constexpr Word tasks = "Задачи";
inline constexpr Word documents = "Документы";
inline constexpr Word orders = "Приказы";
inline constexpr Word terms = "Понятия";
inline constexpr Word practices = "Практики";

}  // namespace metodoc::view::trace_words
