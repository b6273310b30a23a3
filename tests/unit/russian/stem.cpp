#include "russian/stem.h"

#include <string>

#include "support/catch.h"

using namespace metodoc;

TEST_CASE("stem: the forms of a word share it") {
    russian::Stemmer stem;
    for (const auto& [form, expected] : std::initializer_list<std::pair<const char*, const char*>>{
             {"наставников", "наставник"},
             {"наставнику", "наставник"},
             {"положения", "положен"},
             {"положение", "положен"},
             {"рцо", "рцо"},
             {"2023", "2023"},
             {"docx", "docx"},
         }) {
        CAPTURE(form);
        CHECK(stem(form) == expected);
    }
}

TEST_CASE("stem: words are runs of letters and digits, cut at hyphens") {
    const std::string text = "Научно-методический центр «РЦО», № 96/2-ё";
    std::string joined;
    for (const russian::TextWord& word : russian::words(text)) {
        CHECK(text.substr(word.at, word.text.size()) == word.text);
        joined.append(word.text).append("|");
    }
    CHECK(joined == "Научно|методический|центр|РЦО|96|2|ё|");
    CHECK(russian::words("").empty());
    CHECK(russian::words("— !").empty());
}
