// Rules that read sentences: agreement, definitions, short names, clauses, repeats of tables.
#include "unit/rules/told.h"

using namespace metodoc;
using namespace metodoc::test;

namespace {

using File = std::pair<std::string, std::string>;

File clause(const std::string& text) {
    return regulation("'" + text + "'");
}

File list(const std::vector<std::string>& items) {
    std::string text = "'Служба:'\n    items:\n";
    for (const std::string& item : items) text += "    - '" + item + "'\n";
    return regulation(text);
}

// Sections of clauses, each a text.
File sections(const std::vector<std::vector<std::string>>& all) {
    std::string yaml = "kind: regulation\ntitle: Положение о системе\nsections:\n";
    for (std::size_t i = 0; i < all.size(); ++i) {
        yaml += "- title: Раздел " + std::to_string(i + 1) + "\n  clauses:\n";
        for (const std::string& text : all[i]) yaml += "  - text: '" + text + "'\n";
    }
    return {"content/a/regulation.yaml", yaml};
}

bool tells(const Texts& texts, const std::string& code) {
    return told(texts, Language::ru).find("[" + code + "]") != std::string::npos;
}

void pair(const std::string& code, const std::string& wrong, const std::string& right) {
    INFO(code + "\n" + wrong + "\n" + right + "\n" + told({clause(right)}, Language::ru));
    CHECK(tells({clause(wrong)}, code));
    CHECK_FALSE(tells({clause(right)}, code));
}

}  // namespace

TEST_CASE("prose: words that do not agree") {
    pair("agreement", "научно-методическое сопровождения", "научно-методическое сопровождение");
    pair("agreement", "для методического обеспечение", "для методического обеспечения");
    pair("agreement", "нужна новая расстановку", "обеспечивающая расстановку");
    pair("agreement", "обеспечение изучение запросов", "обеспечение, изучение запросов");
    pair("agreement", "предоставление данные о школах", "вынести на обсуждение основные вопросы");
    pair("agreement", "с педагогическим вузами", "с региональным и федеральным операторами");
    pair("agreement", "подготовка в на базе центра", "подготовка в с. Кривянке, на базе центра");
    pair("agreement", "Методическая служба обеспечивают рост",
         "Методическая служба и школа обеспечивают рост");
    pair("agreement", "Механизмами связи является: сайт", "Механизмом связи является: сайт");
    pair("agreement", "в городе 41 551 школьников", "в городе 11 школьников, 2021 годов");
    pair("agreement", "Методические рекомендации о сайтах (разработана институтом)",
         "Методические рекомендации о сайтах (разработаны институтом)");
}

TEST_CASE("prose: items of a list begin alike") {
    CHECK(tells({list({"предоставляет данные", "обеспечивает рост", "координируют работу"})},
                "list-forms"));
    CHECK(
        tells({list({"обеспечение роста", "изучение опыта", "обеспечивает связь"})}, "list-forms"));
    CHECK_FALSE(tells({list({"предоставляет данные", "обеспечивает рост", "координирует работу"})},
                      "list-forms"));
    CHECK_FALSE(tells({list({"обеспечение роста", "помощь педагогам", "приказ"})}, "list-forms"));
}

TEST_CASE("prose: terms that a document defines itself") {
    const std::string terms = "Основные понятия, используемые в Положении:";
    const std::string work = "Методическая работа - комплекс практических мероприятий службы.";
    const std::string other = "Методическая работа - комплекс практических мероприятий школы.";
    const std::string support = "Методическая поддержка - вид взаимодействия службы и педагогов.";
    CHECK(tells({sections({{terms, support, work, other}})}, "definition-differs"));
    CHECK(tells({sections({{terms, work, work}})}, "term-twice"));
    CHECK(tells({sections({{"Понятие «методическая работа», под которым понимается комплекс "
                            "практических мероприятий.",
                            terms, work}})},
                "definition-differs"));
    CHECK(tells({sections({{terms, work, support}})}, "term-order"));
    CHECK_FALSE(tells({sections({{terms, support, work}})}, "term-order"));
    CHECK_FALSE(tells({sections({{terms, support, work}})}, "definition-differs"));
    CHECK_FALSE(tells({sections({{"Цели:", work, other}})}, "definition-differs"));
}

TEST_CASE("prose: a term is defined before it is used") {
    const std::string terms = "Используются понятия:";
    const std::string work = "Методическая работа - комплекс практических мероприятий.";
    const std::string use = "Центр ведёт методическую работу.";
    CHECK(tells({sections({{use}, {terms, work}})}, "term-late"));
    CHECK_FALSE(tells({sections({{terms, work}, {use}})}, "term-late"));
    CHECK_FALSE(tells({sections({{use, terms, work}})}, "term-late"));
    CHECK(tells({sections({{"Решает это Управление.", "Орган района (далее — Управление)."}})},
                "term-late"));
    CHECK_FALSE(tells({sections({{"Решает это Управление образования.",
                                  "Орган района (далее — Управление).", "Решает Управление."}})},
                      "term-late"));
}

TEST_CASE("prose: a longer short name is another one") {
    const std::string programme = "Программа обучения (далее — программа ДПО).";
    CHECK_FALSE(tells({sections({{programme, "Среда (далее — цифровая экосистема ДПО)."}})},
                      "abbreviation-twice"));
    CHECK(tells({sections({{programme, "Иная программа (далее — программа ДПО)."}})},
                "abbreviation-twice"));
}

TEST_CASE("prose: clauses of the order itself") {
    const auto tells_of = [](const std::string& words) {
        return tells({people(), order("- {text: Организовать работу.}\n- {text: Выполнить " +
                                      words + " настоящего приказа.}\n- {control: self}\n")},
                     "clause-missing");
    };
    CHECK(tells_of("пункты 1 и 7"));
    CHECK_FALSE(tells_of("пункты 1 и 3"));
}

TEST_CASE("prose: one ministry, one letter") {
    const std::string capital = "данные Министерства общего и профессионального образования";
    const std::string small = "письма министерства общего и профессионального образования";
    CHECK(tells({sections({{capital, small}})}, "body-spelling"));
    CHECK_FALSE(tells({sections({{capital, capital + " области"}})}, "body-spelling"));
}

TEST_CASE("prose: one person, one spelling") {
    CHECK(tells({sections({{"Отвечает Г.А. Прудкова.", "Поручить Г.А. Прядковой."}})},
                "person-spelling"));
    CHECK(tells({people(), sections({{"Подписывает О.В. Коноволова."}})}, "person-spelling"));
    CHECK_FALSE(tells({people(), sections({{"Поручить Коноваловой О.В. и Прудковой Г.А."}})},
                      "person-spelling"));
}

TEST_CASE("prose: the parts of the parts") {
    const auto staff = [](const std::string& others) {
        return list({"Всего работников – 29 человек (в том числе: 8 человек – совместителей)",
                     "Педагоги – 26 человек (в том числе: " + others + " человек – совместителей)",
                     "Помощники – 3 человека (в том числе: 1 человек – совместитель)"});
    };
    CHECK(tells({staff("8")}, "sum-differs"));
    CHECK_FALSE(tells({staff("7")}, "sum-differs"));
}

TEST_CASE("prose: equal cells of a register are no repeat, equal rows are") {
    const auto register_of = [](const std::string& second) {
        return File{"content/a/registries/r.yaml",
                    "kind: registry\ntitle: Реестр\ncolumns:\n- {key: name, title: Название}\n"
                    "- {key: basis, title: Основание}\nrows:\n"
                    "- {key: a, name: Мастерская молодого учителя химии, basis: Приказ управления "
                    "образования о площадках}\n- {key: b, name: " +
                        second + ", basis: Приказ управления образования о площадках}\n"};
    };
    CHECK(tells({register_of("Мастерская молодого учителя химии")}, "text-twice"));
    CHECK_FALSE(tells({register_of("Школа наставника")}, "text-twice"));
}

TEST_CASE("prose: the day of a programme is that of the act which approves it") {
    const std::string known =
        "- {id: old, type: распоряжение, body: Министерство просвещения Российской Федерации, "
        "date: 2020-08-06, number: Р-76, level: federal, in_force: {to: 2020-12-15}}\n"
        "- {id: approving, type: приказ, body: Отдел образования, date: DATE, number: '600', "
        "level: municipal}\n";
    const auto found = [&](const std::string& date) {
        std::string registry = known;
        registry.replace(registry.find("DATE"), 4, date);
        return told(
            {acts(registry),
             {"content/a/programme.yaml",
              "kind: programme\ntitle: Программа\napproved: {act: act:approving}\npassport:\n"
              "- {title: Основание, text: 'Основание — [](act:old).'}\nsections: []\n"}},
            Language::ru);
    };
    CHECK(found("2021-09-24").find("[citation-repealed]") != std::string::npos);
    CHECK(found("2020-09-24").find("[citation-repealed]") == std::string::npos);
}
