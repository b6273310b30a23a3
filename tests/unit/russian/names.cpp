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

TEST_CASE("names: surnames that catch a rule out") {
    auto man = [](std::string_view surname, std::string_view genitive, std::string_view by) {
        INFO(surname);
        CHECK(decline_surname(surname, Gender::masculine, Case::genitive) == genitive);
        CHECK(decline_surname(surname, Gender::masculine, Case::instrumental) == by);
    };
    man("Ткач", "Ткача", "Ткачом");
    man("Плющ", "Плюща", "Плющом");
    man("Бабич", "Бабича", "Бабичем");
    man("Буш", "Буша", "Бушем");
    man("Львов", "Львова", "Львовым");
    man("Дарвин", "Дарвина", "Дарвином");
    man("Кравец", "Кравца", "Кравцом");
    man("Стрелец", "Стрельца", "Стрельцом");
    man("Кузнец", "Кузнеца", "Кузнецом");
    man("Козлёнок", "Козлёнка", "Козлёнком");
    man("Огонёк", "Огонька", "Огоньком");
    man("Самсонок", "Самсонока", "Самсоноком");
    man("Заяц", "Заяца", "Заяцем");
    man("Долгий", "Долгого", "Долгим");
    man("Сухой", "Сухого", "Сухим");
    man("Георгий", "Георгия", "Георгием");
    man("Нижний", "Нижнего", "Нижним");
    man("Белый", "Белого", "Белым");
    man("Рерих", "Рериха", "Рерихом");
    man("Долгих", "Долгих", "Долгих");
    man("Живаго", "Живаго", "Живаго");
    man("Дурново", "Дурново", "Дурново");
    man("Золя", "Золя", "Золя");
    man("Птица", "Птицы", "Птицей");
    man("Король", "Короля", "Королём");
    man("Цой", "Цоя", "Цоем");
    CHECK(decline_surname("Салтыкова-Щедрина", Gender::feminine, Case::dative) ==
          "Салтыковой-Щедриной");
    CHECK(decline_surname("Львова", Gender::feminine, Case::dative) == "Львовой");
    CHECK(decline_surname("Сова", Gender::feminine, Case::dative) == "Сове");
    CHECK(decline_surname("Хорошая", Gender::feminine, Case::dative) == "Хорошей");
    CHECK(decline_surname("Нижняя", Gender::feminine, Case::accusative) == "Нижнюю");
}

TEST_CASE("names: what the custom of a family decides is not sure") {
    auto sure = [](PersonName name, Gender gender) { return is_surely_declined(name, gender); };
    for (const std::string_view surname :
         {"Заяц", "Кравец", "Самсонок", "Орёл", "Соловей", "Smith"})
        CHECK_FALSE(sure({std::string(surname), "И.", "И."}, Gender::masculine));
    CHECK_FALSE(sure({"Жемчужина", "", ""}, Gender::feminine));
    CHECK_FALSE(sure({"Иванов-Заяц", "", ""}, Gender::masculine));
    CHECK_FALSE(sure({"Иванова", "Зульфия", ""}, Gender::feminine));
    CHECK_FALSE(sure({"Иванов", "Иван", "Сын"}, Gender::masculine));
    CHECK(sure({"Самсонок", "Т.", "А."}, Gender::feminine));
    CHECK(sure({"Заяц", "", ""}, Gender::feminine));
    CHECK(sure({"Салтыков-Щедрин", "Пётр", "Ильич"}, Gender::masculine));
    CHECK(sure({"Мамедов", "Карим", "Али-оглы"}, Gender::masculine));
    CHECK(sure({}, Gender::masculine));
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
    check({"", "Павел", "Лукич"}, man,
          "Павла Лукича / Павлу Лукичу / Павла Лукича / Павлом Лукичом / Павле Лукиче");
    check({"", "Данило", ""}, man, "Данилы / Даниле / Данилу / Данилой / Даниле");
    check({"", "Отто", ""}, man, "Отто / Отто / Отто / Отто / Отто");
    check({"", "Наталия", ""}, woman, "Наталии / Наталии / Наталию / Наталией / Наталии");
    check({"", "Наталья", ""}, woman, "Натальи / Наталье / Наталью / Натальей / Наталье");
    check({"", "Лия", ""}, woman, "Лии / Лие / Лию / Лией / Лие");
    check({"", "Маша", ""}, woman, "Маши / Маше / Машу / Машей / Маше");
    check({"", "Кармен", ""}, woman, "Кармен / Кармен / Кармен / Кармен / Кармен");
    check({"", "Анна-Мария", ""}, woman,
          "Анны-Марии / Анне-Марии / Анну-Марию / Анной-Марией / Анне-Марии");
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
    check({"Львова", "О.", "В."}, Gender::feminine);
    check({"Толстой", "Л.", "Н."}, Gender::masculine);
    check({"Калина", "Л.", "Н."}, std::nullopt);
    check({"Сова", "Л.", "Н."}, std::nullopt);
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
