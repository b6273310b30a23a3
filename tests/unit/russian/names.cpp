#include "russian/russian.h"
#include "support/catch.h"

using namespace metodoc::russian;

namespace {

std::string surname_forms(std::string_view surname, Gender gender) {
    std::string text;
    for (const Case which : all_cases) {
        if (which == Case::nominative) continue;
        text += (text.empty() ? "" : " ") + decline_surname(surname, gender, which);
    }
    return text;
}

std::string full_forms(const PersonName& name, Gender gender) {
    std::string text;
    for (const Case which : all_cases) {
        if (which == Case::nominative) continue;
        text += (text.empty() ? "" : " / ") + full_name(decline(name, gender, which));
    }
    return text;
}

}  // namespace

TEST_CASE("names: surnames of men") {
    auto check = [](std::string_view surname, std::string_view expected) {
        CHECK(surname_forms(surname, Gender::masculine) == expected);
    };
    check("Иванов", "Иванова Иванову Иванова Ивановым Иванове");
    check("Соловьёв", "Соловьёва Соловьёву Соловьёва Соловьёвым Соловьёве");
    check("Юдин", "Юдина Юдину Юдина Юдиным Юдине");
    check("Достоевский", "Достоевского Достоевскому Достоевского Достоевским Достоевском");
    check("Толстой", "Толстого Толстому Толстого Толстым Толстом");
    check("Белый", "Белого Белому Белого Белым Белом");
    check("Цой", "Цоя Цою Цоя Цоем Цое");
    check("Гайдай", "Гайдая Гайдаю Гайдая Гайдаем Гайдае");
    check("Гоголь", "Гоголя Гоголю Гоголя Гоголем Гоголе");
    check("Самсонок", "Самсонока Самсоноку Самсонока Самсоноком Самсоноке");
    check("Ткач", "Ткача Ткачу Ткача Ткачом Ткаче");
    check("Шостакович", "Шостаковича Шостаковичу Шостаковича Шостаковичем Шостаковиче");
    check("Тараско", "Тараско Тараско Тараско Тараско Тараско");
    check("Черных", "Черных Черных Черных Черных Черных");
    check("Шульга", "Шульги Шульге Шульгу Шульгой Шульге");
    check("Берия", "Берии Берии Берию Берией Берии");
    check("Салтыков-Щедрин",
          "Салтыкова-Щедрина Салтыкову-Щедрину Салтыкова-Щедрина Салтыковым-Щедриным "
          "Салтыкове-Щедрине");
    check("Гоголь-Яновский",
          "Гоголя-Яновского Гоголю-Яновскому Гоголя-Яновского Гоголем-Яновским "
          "Гоголе-Яновском");
    check("ИВАНОВ", "ИВАНОВА ИВАНОВУ ИВАНОВА ИВАНОВЫМ ИВАНОВЕ");
}

TEST_CASE("names: surnames of women") {
    auto check = [](std::string_view surname, std::string_view expected) {
        CHECK(surname_forms(surname, Gender::feminine) == expected);
    };
    check("Прудкова", "Прудковой Прудковой Прудкову Прудковой Прудковой");
    check("Юдина", "Юдиной Юдиной Юдину Юдиной Юдиной");
    check("Броневская", "Броневской Броневской Броневскую Броневской Броневской");
    check("Самсонок", "Самсонок Самсонок Самсонок Самсонок Самсонок");
    check("Гоголь", "Гоголь Гоголь Гоголь Гоголь Гоголь");
    check("Черных", "Черных Черных Черных Черных Черных");
    check("Опрышко", "Опрышко Опрышко Опрышко Опрышко Опрышко");
    check("Шульга", "Шульги Шульге Шульгу Шульгой Шульге");
    check("Зима", "Зимы Зиме Зиму Зимой Зиме");
}

TEST_CASE("names: first names and patronymics") {
    auto check = [](PersonName name, Gender gender, std::string_view expected) {
        CHECK(full_forms(name, gender) == expected);
    };
    const auto man = Gender::masculine;
    const auto woman = Gender::feminine;
    check({"", "Пётр", "Ильич"}, man,
          "Петра Ильича / Петру Ильичу / Петра Ильича / Петром Ильичом / Петре Ильиче");
    check({"", "Лев", "Никитич"}, man,
          "Льва Никитича / Льву Никитичу / Льва Никитича / Львом Никитичем / Льве Никитиче");
    check({"", "Дмитрий", ""}, man, "Дмитрия / Дмитрию / Дмитрия / Дмитрием / Дмитрии");
    check({"", "Игорь", ""}, man, "Игоря / Игорю / Игоря / Игорем / Игоре");
    check({"", "Илья", ""}, man, "Ильи / Илье / Илью / Ильёй / Илье");
    check({"", "Мария", "Петровна"}, woman,
          "Марии Петровны / Марии Петровне / Марию Петровну / Марией Петровной / Марии Петровне");
    check({"", "Любовь", ""}, woman, "Любови / Любови / Любовь / Любовью / Любови");
    check({"", "Ольга", ""}, woman, "Ольги / Ольге / Ольгу / Ольгой / Ольге");
    check({"", "Карим", "Али-оглы"}, man,
          "Карима Али-оглы / Кариму Али-оглы / Карима Али-оглы / Каримом Али-оглы / "
          "Кариме Али-оглы");
    SECTION("initials stay") {
        const PersonName name = decline({"Юдина", "И.", "И."}, woman, Case::accusative);
        CHECK(initials_first(name) == "И.И.\u00A0Юдину");
    }
}

TEST_CASE("names: parts of a written name") {
    auto check = [](std::string_view text, std::optional<PersonName> expected) {
        INFO(text);
        CHECK((parse_person_name(text) == expected));
    };
    const PersonName brief{"Коновалова", "О.", "В."};
    check("Коновалова О.В.", brief);
    check("О. В. Коновалова", brief);
    check("О.В.\u00A0Коновалова", brief);
    check("О. Коновалова", PersonName{"Коновалова", "О.", ""});
    check("Иванова Анна Петровна", PersonName{"Иванова", "Анна", "Петровна"});
    check("Анна Петровна Иванова", PersonName{"Иванова", "Анна", "Петровна"});
    for (std::string_view text : {"", "Коновалова", "Анна Иванова", "О.В.", "начальник О.В.",
                                  "Иванова Анна Мария", "О. В. К. Иванов", "A 1"}) {
        check(text, std::nullopt);
    }
}

TEST_CASE("names: the gender, when it is plain") {
    auto check = [](PersonName name, std::optional<Gender> expected) {
        INFO(full_name(name));
        CHECK((gender_of(name) == expected));
    };
    check({"Самсонок", "Т.", "А."}, std::nullopt);
    check({"Черных", "А.", "А."}, std::nullopt);
    check({"Тараско", "А.", "А."}, std::nullopt);
    check({"Цой", "А.", "А."}, std::nullopt);
    check({"Иванов", "А.", "А."}, Gender::masculine);
    check({"Коновалова", "О.", "В."}, Gender::feminine);
    check({"Броневская", "О.", "В."}, Gender::feminine);
    check({"Самсонок", "Татьяна", "Андреевна"}, Gender::feminine);
    check({"Самсонок", "Тимур", ""}, Gender::masculine);
    check({"Самсонок", "Никита", ""}, Gender::masculine);
    check({"Самсонок", "Любовь", ""}, Gender::feminine);
    check({"Самсонок", "Саша", ""}, std::nullopt);
    check({"Тараско-Юдина", "А.", ""}, Gender::feminine);
    check({"", "Карим", "Али-оглы"}, Gender::masculine);
}

TEST_CASE("names: in print") {
    const PersonName name{"Коновалова", "Ольга", "Викторовна"};
    CHECK(initials_first(name) == "О.В.\u00A0Коновалова");
    CHECK(initials_last(name) == "Коновалова\u00A0О.В.");
    CHECK(full_name(name) == "Коновалова Ольга Викторовна");
    CHECK(initials_first({"Цой", "А.", ""}) == "А.\u00A0Цой");
}
