#include <string>

#include "base/overloaded.h"
#include "russian/russian.h"
#include "support/catch.h"

using namespace metodoc;
using namespace metodoc::russian;

namespace {

std::string show(const DueDay& day) {
    const std::string rest = std::to_string(day.month) + "-" + std::to_string(day.day);
    return (day.year ? std::to_string(*day.year) + "-" : "") + rest;
}

template <typename T, typename Show>
std::string joined(const std::vector<T>& items, Show show_one) {
    std::string text;
    for (const T& item : items) text += (text.empty() ? "" : " ") + show_one(item);
    return text;
}

std::string show(const Period& period) {
    return iso(period.from) + ".." + iso(period.to);
}

std::string show(const Deadline& deadline) {
    const std::string when = std::visit(
        overloaded{
            [](const ByDay& it) {
                return "by " + joined(it.days, [](const DueDay& day) { return show(day); });
            },
            [](const Within& it) {
                return "within " + joined(it.periods, [](const Period& one) { return show(one); });
            },
            [](const PartOfYear& it) { return "part " + show(it.from) + ".." + show(it.to); },
            [](const Repeated& it) {
                return it.day_of_month ? "repeated by " + std::to_string(*it.day_of_month)
                                       : std::string("repeated");
            },
            [](const AtLeast& it) {
                return std::to_string(it.times) + " in " + std::to_string(it.months) + " months";
            },
            [](const Term& it) {
                constexpr const char* units[] = {"days", "working days", "weeks", "months",
                                                 "years"};
                return std::to_string(it.count) + " " + units[static_cast<int>(it.unit)];
            },
            [](const Stages& it) {
                return "stages " + joined(it.numbers, [](int one) { return std::to_string(one); });
            },
            [](const Horizon& it) { return "until " + std::to_string(it.year); },
            [](const Open&) { return std::string("open"); },
        },
        deadline.when);
    constexpr const char* recurrences[] = {
        "", "; weekly", "; monthly", "; quarterly", "; half-yearly", "; yearly", "; several years"};
    std::string text = when + recurrences[static_cast<int>(deadline.recurrence)];
    if (deadline.from_year) text += "; from " + std::to_string(*deadline.from_year);
    return text + (deadline.ambiguous ? "; ambiguous" : "");
}

void check(std::string_view text, std::string_view expected) {
    const auto deadline = parse_deadline(text);
    INFO(text);
    CHECK((deadline ? show(*deadline) : "") == expected);
}

Deadline read(std::string_view text) {
    const auto deadline = parse_deadline(text);
    REQUIRE(deadline);
    return *deadline;
}

}  // namespace

TEST_CASE("deadlines: by a day") {
    check("до 20 марта 2023 года", "by 2023-3-20");
    check("до 20 марта 2023 г.", "by 2023-3-20");
    check("20 марта 2023", "by 2023-3-20");
    check("не позднее 1 февраля 2024 года", "by 2024-2-1");
    check("к 1 сентября 2023 года", "by 2023-9-1");
    check("до 30.12.2022", "by 2022-12-30");
    check("до 30.12.2022г.", "by 2022-12-30");
    check("2022-12-30", "by 2022-12-30");
    check("До\u00A020\u00A0МАРТА 2023 года.", "by 2023-3-20");
    check("до конца 2023 года", "by 2023-12-31");
    check("до конца 2022-2023 учебного года", "by 2023-8-31");
    check("до конца февраля 2023 года", "by 2023-2-28");
    check("до октября 2023 года", "by 2023-9-30");
    check("до 20 июня, до 20 декабря 2023 года", "by 2023-6-20 2023-12-20");
    check("20 июня и 20 декабря 2023 года", "by 2023-6-20 2023-12-20");
    SECTION("without a year it is not clear which one") {
        check("до 20 ноября", "by 11-20; ambiguous");
        check("до 20 ноября текущего года", "by 11-20; ambiguous");
        check("до конца года", "by 12-31; ambiguous");
        check("до 01.02", "by 2-1; ambiguous");
    }
}

TEST_CASE("deadlines: every year") {
    check("до 01 февраля (ежегодно)", "by 2-1; yearly");
    check("до 20 декабря (ежегодно)", "by 12-20; yearly");
    check("ежегодно, до 20 декабря", "by 12-20; yearly");
    check("ежегодно до 20 декабря", "by 12-20; yearly");
    check("до 20 декабря каждого года", "by 12-20; yearly");
    check("до 20 ноября (ежегодно, начиная с 2023 года)", "by 11-20; yearly; from 2023");
    check("до 20 декабря (ежегодно, начиная с 2023 года)", "by 12-20; yearly; from 2023");
    check("до 20 ноября, начиная с 2023 года", "by 11-20; yearly; from 2023");
    check("до 20 ноября 2023 года, далее ежегодно", "by 11-20; yearly; from 2023");
    check("до 20 ноября, далее - ежегодно", "by 11-20; yearly; ambiguous");
    check("до 20 ноября, далее — ежегодно", "by 11-20; yearly; ambiguous");
    check("до 29 февраля (ежегодно)", "by 2-29; yearly");
    check("ежегодно", "repeated; yearly");
    check("Ежегодно, начиная с 2023 года", "repeated; yearly; from 2023");
    check("сентябрь – октябрь (ежегодно)", "part 9-1..10-31; yearly");
    check("ежегодно в октябре", "part 10-1..10-31; yearly");
    check("IV квартал (ежегодно)", "part 10-1..12-31; yearly");
    check("октябрь", "part 10-1..10-31; ambiguous");
    check("с 1 декабря по 15 января ежегодно", "part 12-1..1-15; yearly");
}

TEST_CASE("deadlines: again and again") {
    check("ежемесячно", "repeated; monthly");
    check("ежеквартально", "repeated; quarterly");
    check("еженедельно", "repeated; weekly");
    check("каждое полугодие", "repeated; half-yearly");
    check("ежемесячно, до 5 числа", "repeated by 5; monthly");
    check("до 5 числа каждого месяца", "repeated by 5; monthly");
    check("ежеквартально до 10 числа месяца, следующего за отчётным кварталом",
          "repeated by 10; quarterly");
    check("не реже одного раза в год", "1 in 12 months; yearly");
    check("не реже чем один раз в три года", "1 in 36 months; several years");
    check("1 раз в квартал", "1 in 3 months; quarterly");
    check("2 раза в год", "2 in 12 months; half-yearly");
    check("не менее 2 раз в учебный год", "2 in 12 months; half-yearly");
    check("дважды в год", "2 in 12 months; half-yearly");
    check("раз в полугодие", "1 in 6 months; half-yearly");
    check("постоянно, не реже 1 раза в месяц", "1 in 1 months; monthly");
    check("в течение 2023 года, ежеквартально", "within 2023-01-01..2023-12-31; quarterly");
}

TEST_CASE("deadlines: months, quarters, half-years, years") {
    check("октябрь 2021", "within 2021-10-01..2021-10-31");
    check("Октябрь 2021 г.", "within 2021-10-01..2021-10-31");
    check("в феврале 2023 года", "within 2023-02-01..2023-02-28");
    check("сентябрь, октябрь 2021", "within 2021-09-01..2021-09-30 2021-10-01..2021-10-31");
    check("Сентябрь 2021 – август 2024 гг.", "within 2021-09-01..2024-08-31");
    check("октябрь-ноябрь 2021 года", "within 2021-10-01..2021-11-30");
    check("декабрь - январь 2022", "within 2021-12-01..2022-01-31");
    check("с 1 по 20 марта 2023 года", "within 2023-03-01..2023-03-20");
    check("20-25 марта 2023", "within 2023-03-20..2023-03-25");
    check("01.09.2022-31.05.2023", "within 2022-09-01..2023-05-31");
    check("с 01.09.2022 по 31.05.2023", "within 2022-09-01..2023-05-31");
    check("IV квартал 2023 года", "within 2023-10-01..2023-12-31");
    check("1 квартал 2024", "within 2024-01-01..2024-03-31");
    check("третий квартал 2023 г.", "within 2023-07-01..2023-09-30");
    check("III–IV кварталы 2023 года", "within 2023-07-01..2023-12-31");
    check("I полугодие 2023 года", "within 2023-01-01..2023-06-30");
    check("1 полугодие 2021-2022 учебного года", "within 2021-09-01..2021-12-31");
    check("2 полугодие 2021-2022 учебного года", "within 2022-01-01..2022-08-31");
    check("второе полугодие учебного года (ежегодно)", "part 1-1..8-31; yearly");
    check("2021-2022 учебный год", "within 2021-09-01..2022-08-31");
    check("2022 - 2023 учебный год", "within 2022-09-01..2023-08-31");
    check("2022 – 2023 учебный год.", "within 2022-09-01..2023-08-31");
    check("2021-2022 учебный год..", "within 2021-09-01..2022-08-31");
    check("2022/23 учебный год", "within 2022-09-01..2023-08-31");
    check("2022/2023", "within 2022-09-01..2023-08-31");
    check("в 2021-2022 уч. г.", "within 2021-09-01..2022-08-31");
    check("2021-2022 учебный год 2022-2023 учебный год",
          "within 2021-09-01..2022-08-31 2022-09-01..2023-08-31");
    check("2021-2022 учебный год; 2023-2024 учебный год",
          "within 2021-09-01..2022-08-31 2023-09-01..2024-08-31");
    check("2022", "within 2022-01-01..2022-12-31");
    check("в течение 2023 года", "within 2023-01-01..2023-12-31");
    check("2022-2024 годы", "within 2022-01-01..2024-12-31");
    check("с 2021 по 2024 год", "within 2021-01-01..2024-12-31");
    check("2019; 2020-2021-; 2022-2024",
          "within 2019-01-01..2019-12-31 2020-01-01..2021-12-31 2022-01-01..2024-12-31");
}

TEST_CASE("deadlines: stages") {
    check("I этап", "stages 1");
    check("I, II этапы", "stages 1 2");
    check("I,II,III этапы", "stages 1 2 3");
    check("I,II, этапы", "stages 1 2");
    check("IIэтап", "stages 2");
    check("I–III этапы", "stages 1 2 3");
    check("I и II этапы", "stages 1 2");
    check("1, 2 этап", "stages 1 2");
}

TEST_CASE("deadlines: terms, horizons, no day") {
    check("в течение 10 рабочих дней", "10 working days");
    check("в течение 5 дней со дня получения запроса", "5 days");
    check("в течение одного месяца", "1 months");
    check("в трёхдневный срок", "3 days");
    check("в 10-дневный срок", "10 days");
    check("в месячный срок", "1 months");
    check("не позднее чем через 3 недели после завершения", "3 weeks");
    check("до 2024 года", "until 2024");
    check("на период до 2024 года", "until 2024");
    check("К 2024 году", "until 2024");
    check("начиная с 2021 года", "open; from 2021");
    check("с 1 сентября 2022 года", "open; from 2022");
    check("постоянно", "open");
    check("на постоянной основе", "open");
    check("в течение года", "open");
    check("в течение учебного года", "open");
    check("в течение всего периода", "open");
    check("по мере необходимости", "open");
}

TEST_CASE("deadlines: what is not one") {
    for (std::string_view text : {"",
                                  " ",
                                  "скоро",
                                  "Этап",
                                  "И, II этапы",
                                  "до 31 февраля",
                                  "до 29 февраля 2023 года",
                                  "30.02.2023",
                                  "до 35 лет",
                                  "в первые 3 года работы",
                                  "от _____ № _____",
                                  "среднесрочную перспективу",
                                  "до 20 ноября и потом",
                                  "2024-2021 годы",
                                  "до 20 ноябрь!",
                                  "5",
                                  "до",
                                  "II",
                                  "до 20 марта 2023 года, октябрь 2022",
                                  "ежегодно, ежемесячно",
                                  "2023 учебный год",
                                  "12345",
                                  "до 20"}) {
        check(text, "");
    }
}

TEST_CASE("deadlines: every example of the message is understood") {
    for (std::string_view form : known_deadline_forms()) {
        INFO(form);
        CHECK(parse_deadline(form));
        CHECK(parse_deadline(typeset_deadline(form)) == parse_deadline(form));
    }
}

TEST_CASE("deadlines: typography") {
    auto print = [](std::string_view text, std::string expected) {
        std::string wanted;
        for (const char c : expected) wanted += c == '~' ? std::string(nbsp) : std::string(1, c);
        CHECK(typeset_deadline(text) == wanted);
        CHECK(typeset_deadline(wanted) == wanted);
    };
    print("до 01 февраля (ежегодно)", "до 1~февраля (ежегодно)");
    print("до 20 ноября, далее - ежегодно", "до 20~ноября, далее~— ежегодно");
    print("2022 - 2023 учебный год.", "2022–2023 учебный год");
    print("2021-2022 учебный год..", "2021–2022 учебный год");
    print("Сентябрь 2021 – август 2024 гг.", "Сентябрь 2021~— август 2024~гг.");
    print("до 20 марта 2023г.", "до 20~марта~2023~г.");
    print("I,II, этапы", "I, II этапы");
    print("IIэтап", "II~этап");
    print("до 01.02.2023", "до 01.02.2023");
}

TEST_CASE("deadlines: days in the calendar") {
    auto dates = [](std::string_view text, Date from, Date to, std::string_view expected) {
        INFO(text);
        CHECK(joined(due_dates(read(text), from, to), [](Date day) { return iso(day); }) ==
              expected);
    };
    const Date begin{2022, 12, 30};
    const Date end{2024, 12, 31};
    dates("до 20 ноября (ежегодно, начиная с 2024 года)", begin, end, "2024-11-20");
    dates("до 20 ноября, далее - ежегодно", begin, end, "2023-11-20 2024-11-20");
    dates("до 20 ноября", begin, end, "2023-11-20");
    dates("до 20 марта 2023 года", begin, end, "2023-03-20");
    dates("до 20 марта 2021 года", begin, end, "");
    dates("до 29 февраля (ежегодно)", begin, end, "2023-02-28 2024-02-29");
    dates("ежегодно", begin, end, "2022-12-31 2023-12-31 2024-12-31");
    dates("раз в полугодие", begin, {2023, 12, 31}, "2022-12-31 2023-06-30 2023-12-31");
    dates("ежеквартально, до 10 числа", begin, {2023, 7, 31}, "2023-01-10 2023-04-10 2023-07-10");
    dates("ежемесячно, до 31 числа", {2023, 2, 1}, {2023, 3, 31}, "2023-02-28 2023-03-31");
    dates("еженедельно", {2023, 5, 1}, {2023, 5, 14}, "2023-05-07 2023-05-14");
    dates("2021-2022 учебный год; 2022-2023 учебный год", begin, end, "2023-08-31");
    dates("в течение 2023 года, ежеквартально", begin, end,
          "2023-03-31 2023-06-30 2023-09-30 2023-12-31");
    dates("сентябрь – октябрь (ежегодно)", begin, end, "2023-10-31 2024-10-31");
    dates("до 2024 года", begin, end, "2024-12-31");
    dates("I этап", begin, end, "");
    dates("в течение 10 рабочих дней", begin, end, "");
    dates("постоянно", begin, end, "");
    dates("не реже чем один раз в три года", begin, end, "");
    dates("ежегодно", end, begin, "");

    CHECK(next_due(read("до 20 ноября (ежегодно)"), {2023, 11, 20}) == Date{2023, 11, 20});
    CHECK(next_due(read("до 20 ноября (ежегодно)"), {2023, 11, 21}) == Date{2024, 11, 20});
    CHECK(next_due(read("до 20 марта 2050 года"), begin) == Date{2050, 3, 20});
    CHECK(next_due(read("до 20 марта 2020 года"), begin) == std::nullopt);
    CHECK(next_due(read("до 20 ноября"), {2024, 2, 29}) == Date{2024, 11, 20});
    CHECK(is_yearly(read("не реже одного раза в год")));
    CHECK_FALSE(is_yearly(read("ежемесячно")));
    CHECK(is_recurring(read("ежемесячно")));
    CHECK_FALSE(is_recurring(read("до 20 ноября")));
}

TEST_CASE("deadlines: periods in the calendar") {
    auto shown = [](std::string_view text, Date from, Date to) {
        return joined(periods(read(text), from, to), [](const Period& one) { return show(one); });
    };
    const Date begin{2022, 12, 30};
    const Date end{2024, 6, 30};
    CHECK(shown("2022-2023 учебный год", begin, end) == "2022-12-30..2023-08-31");
    CHECK(shown("IV квартал (ежегодно)", begin, end) ==
          "2022-12-30..2022-12-31 2023-10-01..2023-12-31");
    CHECK(shown("с 1 декабря по 15 января ежегодно", begin, end) ==
          "2022-12-30..2023-01-15 2023-12-01..2024-01-15");
    CHECK(shown("октябрь", begin, end) == "2023-10-01..2023-10-31");
    CHECK(shown("до 20 ноября", begin, end) == "");
}

TEST_CASE("deadlines: stages get their periods from the programme") {
    const std::vector<Period> stages{{{2021, 9, 1}, {2021, 12, 31}}, {{2022, 1, 1}, {2023, 8, 31}}};
    const auto resolved = resolve_stages(read("I, II этапы"), stages);
    REQUIRE(resolved);
    CHECK(show(*resolved) == "within 2021-09-01..2021-12-31 2022-01-01..2023-08-31");
    CHECK_FALSE(resolve_stages(read("III этап"), stages));
    CHECK(resolve_stages(read("2022"), {}) == read("2022"));
}
