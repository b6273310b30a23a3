#include "russian/russian.h"
#include "support/catch.h"

using namespace metodoc::russian;

TEST_CASE("places: in a place") {
    auto check = [](std::string_view place, std::string_view expected) {
        INFO(place);
        CHECK(located_in(place).value_or("—") == expected);
    };
    check("Иваново", "в Иванове");
    check("город Иваново", "в городе Иванове");
    check("г. Иваново", "в г. Иванове");
    check("г.Волгодонск", "в г.Волгодонске");
    check("Волгодонск", "в Волгодонске");
    check("ЗАТО Северск", "в ЗАТО Северск");
    check("Северск", "в Северске");
    check("Томская область", "в Томской области");
    check("Ростовская область", "в Ростовской области");
    check("Октябрьский район", "в Октябрьском районе");
    check("Московская область", "в Московской области");
    check("Ивановская область", "в Ивановской области");
    check("Владимирская область", "во Владимирской области");
    check("посёлок Каменоломни", "в посёлке Каменоломни");
    check("село Молчаново", "в селе Молчанове");
    check("Пушкино", "в Пушкине");
    check("Голицыно", "в Голицыне");
    check("Одинцово", "в Одинцове");
    check("Королёв", "в Королёве");
    check("Орехово-Зуево", "в Орехово-Зуеве");
    check("Ростов-на-Дону", "в Ростове-на-Дону");
    check("Нижний Новгород", "в Нижнем Новгороде");
    check("Великий Новгород", "в Великом Новгороде");
    check("Набережные Челны", "в Набережных Челнах");
    check("Минеральные Воды", "в Минеральных Водах");
    check("Каменск-Уральский", "в Каменске-Уральском");
    check("Йошкар-Ола", "в Йошкар-Оле");
    check("Улан-Удэ", "в Улан-Удэ");
    check("Сочи", "в Сочи");
    check("Москва", "в Москве");
    check("Владимир", "во Владимире");
    check("Владивосток", "во Владивостоке");
    check("Фрязино", "во Фрязине");
    check("Львов", "во Львове");
    check("Воронеж", "в Воронеже");
    check("Вельск", "в Вельске");
    check("Казань", "в Казани");
    check("Ярославль", "в Ярославле");
    check("Орёл", "в Орле");
    check("Череповец", "в Череповце");
    check("Грозный", "в Грозном");
    check("Раменское", "в Раменском");
    check("Республика Коми", "в Республике Коми");
    check("Хабаровский край", "в Хабаровском крае");
    check("Российская Федерация", "в Российской Федерации");
}

TEST_CASE("places: their other cases") {
    auto check = [](std::string_view place, Case which, std::string_view expected) {
        const auto declined = decline_place(place);
        REQUIRE(declined);
        CHECK(declined->in(which) == expected);
    };
    check("город Иваново", Case::genitive, "города Иванова");
    check("город Иваново", Case::accusative, "город Иваново");
    check("Иваново", Case::instrumental, "Ивановом");
    check("Ростов", Case::instrumental, "Ростовом");
    check("Королёв", Case::instrumental, "Королёвом");
    check("Воронеж", Case::instrumental, "Воронежем");
    check("Елец", Case::instrumental, "Ельцом");
    check("Набережные Челны", Case::genitive, "Набережных Челнов");
    check("Великие Луки", Case::genitive, "Великих Лук");
    check("Санкт-Петербург", Case::genitive, "Санкт-Петербурга");
    check("Волгодонск", Case::accusative, "Волгодонск");
    check("Уфа", Case::instrumental, "Уфой");
    check("ИВАНОВО", Case::genitive, "ИВАНОВА");
}

TEST_CASE("places: not sure is nothing") {
    for (std::string_view place : {"", "Каменоломни", "Горки", "Гдов2", "иваново", "Ровно", "г.",
                                   "город Горки", "Бережок", "Лебедянь", "Oslo"}) {
        INFO(place);
        CHECK_FALSE(decline_place(place));
        CHECK_FALSE(located_in(place));
    }
}

TEST_CASE("places: «в» and «во»") {
    for (std::string_view word : {"Волгодонске", "Вязьме", "Иванове", "Пскове", "ф", ""})
        CHECK(preposition_in(word) == "в");
    for (std::string_view word : {"Владимире", "всех", "Франции", "Львове", "многих", "втором"})
        CHECK(preposition_in(word) == "во");
}
