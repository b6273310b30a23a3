#include <algorithm>
#include <string>
#include <vector>

#include "russian/russian.h"
#include "support/catch.h"

using namespace metodoc::russian;

TEST_CASE("letters: case") {
    CHECK(upper("утверждено, ёлка") == "УТВЕРЖДЕНО, ЁЛКА");
    CHECK(lower("ПОЛОЖЕНИЕ МБОУ") == "положение мбоу");
    CHECK(capitalized("положение") == "Положение");
    CHECK(capitalized("«ёлка»") == "«Ёлка»");
    CHECK(capitalized("") == "");
    CHECK(uncapitalized("Положение") == "положение");
    CHECK(uncapitalized("МБОУ СОШ") == "МБОУ СОШ");
    CHECK(uncapitalized("123") == "123");
    CHECK(folded("ЁЛКА\u00A0Ещё") == "елка еще");
}

TEST_CASE("letters: the order of words") {
    auto ascending = [](std::vector<std::string> words) {
        std::vector<std::string> keys;
        for (const std::string& word : words) keys.push_back(sort_key(word));
        CHECK(std::is_sorted(keys.begin(), keys.end()));
        CHECK(std::adjacent_find(keys.begin(), keys.end()) == keys.end());
    };
    ascending({"Еж", "Ёж", "Ежи", "Ёжик", "Жук"});
    ascending({"СОШ № 9", "СОШ № 23", "СОШ № 100"});
    ascending({"школа 2", "школа 10"});
    ascending({"МБОУ «Альфа»", "МБОУ Бета", "МБОУ «Вега»"});
    ascending({"план", "План", "план работы"});
    ascending({"12", "абв", "где"});
    CHECK(sort_key("«Радуга»") == sort_key("Радуга"));
    CHECK(sort_key("") == sort_key("«»"));
}

TEST_CASE("letters: slugs") {
    auto check = [](std::string_view title, std::string_view expected) {
        CHECK(slug(title) == expected);
    };
    check("Положение о методической службе", "polozhenie-o-metodicheskoy-sluzhbe");
    check("Щука, ёж и объезд", "shchuka-ezh-i-obezd");
    check("Приказ № 693 (2022 г.)", "prikaz-693-2022-g");
    check("  —  «Точка роста» ", "tochka-rosta");
    check("ИКТ-skills", "ikt-skills");
    check("---", "");
    check("", "");
    CHECK(slug("раз два три", 8) == "raz-dva");
    CHECK(slug("сверхдлинноеслово", 5) == "sverk");
}
