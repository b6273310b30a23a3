#include "base/utf8.h"
#include "russian/russian.h"
#include "support/catch.h"

using namespace metodoc::russian;

namespace {

// "~" in the expectation is NBSP. Doing it twice must change nothing.
void check(std::string_view text, std::string expected) {
    std::string wanted;
    for (const char c : expected) wanted += c == '~' ? std::string(nbsp) : std::string(1, c);
    const std::string once = typography(text);
    CHECK(once == wanted);
    CHECK(typography(once) == once);
}
void check_same(std::string_view text) {
    check(text, std::string(text));
}

}  // namespace

TEST_CASE("typography: quotes") {
    check("\"Центр\"", "«Центр»");
    check("МАУ \"РЦО\", МБОУ \"СОШ\".", "МАУ «РЦО», МБОУ «СОШ».");
    check("(\"Точка роста\")", "(«Точка роста»)");
    check("\"Проект \"Школа\" идёт\"", "«Проект „Школа“ идёт»");
    check("«Проект \"Школа\" идёт»", "«Проект „Школа“ идёт»");
    check("МБОУ\"Школа\"", "МБОУ«Школа»");
    check("“Центр” и „Школа“", "«Центр» и~„Школа“");
    check_same("«Проект «Школа» идёт»");
    check_same("«Центр „Школа“»");
    SECTION("one closing mark for two") {
        check_same("Национальный исследовательский ядерный университет «МИФИ»");
        check_same("«Национальный исследовательский ядерный университет «МИФИ»");
        check("\"Ядерный университет \"МИФИ\"", "«Ядерный университет «МИФИ»");
        check("«Ядерный университет «МИФИ», \"Школа\"", "«Ядерный университет «МИФИ», «Школа»");
    }
    SECTION("a quote without its pair stays") {
        check_same("Школа\" закрыта");
        check_same("Доска 15\"");
        check_same("\"Школа открыта");
    }
}

TEST_CASE("typography: dashes") {
    check("Методист - это человек", "Методист~— это человек");
    check("Методист – это", "Методист~— это");
    check("Методист — это", "Методист~— это");
    check("Методист -- это", "Методист~— это");
    check("школа, - сказал", "школа,~— сказал");
    check_same("научно-методический");
    check_same("- пункт");
    check_same("научно- методической");
    check("Слово - ", "Слово~— ");
}

TEST_CASE("typography: ranges") {
    check("2022-2024 гг.", "2022–2024~гг.");
    check("2022 - 2023 учебный год", "2022–2023 учебный год");
    check("2023 – 2024 учебный год", "2023–2024 учебный год");
    check("2022-23 учебный год", "2022–23 учебный год");
    check("5-7 классы, I-III этапы", "5–7 классы, I–III этапы");
    check("2020-2021-; 2022-2024", "2020–2021-; 2022–2024");
    SECTION("what only looks like one") {
        check_same("273-ФЗ");
        check("№ 273-ФЗ", "№~273-ФЗ");
        check("№ 812-815", "№~812-815");
        check("№ АЗ-1061/08", "№~АЗ-1061/08");
        check_same("8-800-555-35-35");
        check_same("01-02-2023");
        check_same("МП-2021-2022");
        check_same("24-5");
        check_same("5-го");
        check_same("2-х");
        check_same("1.2-1.4");
        check("5 - 7 человек", "5~— 7 человек");
    }
}

TEST_CASE("typography: spaces that do not break") {
    check("№5", "№~5");
    check("№ 72, 9, 23", "№~72, 9, 23");
    check("приказ №Р-174", "приказ №~Р-174");
    check("§ 5", "§~5");
    check("О.В. Коновалова", "О.В.~Коновалова");
    check("О. В. Коновалова", "О.~В.~Коновалова");
    check("Коновалова О.В., Юдина И.И.", "Коновалова~О.В., Юдина~И.И.");
    check("г. Северск, ул. Ленина, им. Пушкина", "г.~Северск, ул.~Ленина, им.~Пушкина");
    check("г.Северск", "г.~Северск");
    check("2022 г. Северск готов", "2022~г. Северск готов");
    check("30 декабря 2022 г. № 693", "30~декабря~2022~г. №~693");
    check("30 декабря 2022 года", "30~декабря~2022~года");
    check("от 28 февраля 2022г.", "от 28~февраля~2022~г.");
    check("ст. 19, п. 5 ч. 2", "ст.~19, п.~5~ч.~2");
    check("10 %, 5 км, 2 тыс. руб.", "10~%, 5~км, 2~тыс. руб.");
    check("64 750 и 1 000 000", "64~750 и~1~000~000");
    check("в школе и в саду, а с ними", "в~школе и~в~саду, а~с~ними");
    check("В школе", "В~школе");
    check("и т.д., и т. п., т.е. так", "и~т.~д., и~т.~п., т.~е. так");
    check("книги и др.", "книги и~др.");
    SECTION("what stays") {
        check_same("10%");
        check_same("15.10.2021г.");
        check_same("до декабря");
        check_same("Дом стоит. Он");
        check_same("Год 2022 начался");
        check_same("под номером");
    }
}

TEST_CASE("typography: marks and spaces") {
    check("раз , два ; три : четыре . Пять !", "раз, два; три: четыре. Пять!");
    check("( раз ) « два »", "(раз) «два»");
    check("раз  два\t\nтри", "раз два три");
    check("раз\u00A0\u00A0 два", "раз два");
    check("раз\u00A0два", "раз~два");
    check("и так далее...", "и~так далее…");
    check("пункт .... конец", "пункт .... конец");
    check(" раз ", " раз ");
    check("", "");
    check("формат .docx и .xlsx", "формат .docx и~.xlsx");
}

TEST_CASE("typography: the pieces of one paragraph") {
    auto pieces = [](std::vector<std::string> given, std::vector<std::string> expected) {
        CHECK(typography(given) == expected);
        CHECK(typography(expected) == expected);
    };
    pieces({"Проект \"", "Точка роста", "\" идёт"}, {"Проект «", "Точка роста", "» идёт"});
    pieces({"\"Проект ", "\"Школа\"", "\""}, {"«Проект ", "„Школа“", "»"});
    pieces({"Методист", " - человек"}, {"Методист", "\u00A0— человек"});
    pieces({"приказ", " , письмо"}, {"приказ", ", письмо"});
    pieces({"раз ", "", " два"}, {"раз ", "", " два"});
    pieces({}, {});
}

TEST_CASE("typography: nothing is ever lost, twice is once") {
    // Every text of five signs out of those that the rules look at.
    const std::vector<std::string> signs{"а", "В", ".", " ", "\"", "-", "5", "«", "»", "№", ","};
    std::size_t unstable = 0;
    std::size_t lost = 0;
    auto letters = [](std::string_view text) {
        std::string kept;
        for (const char32_t c : metodoc::utf8::decode(text)) {
            if (c == U'а' || c == U'В' || c == U'5' || c == U'№' || c == U',')
                metodoc::utf8::append(kept, c);
        }
        return kept;
    };
    for (std::size_t number = 0; number < 11 * 11 * 11 * 11 * 11; ++number) {
        std::string text;
        for (std::size_t rest = number, i = 0; i < 5; ++i, rest /= 11) text += signs[rest % 11];
        const std::string once = typography(text);
        unstable += typography(once) != once ? 1U : 0U;
        lost += letters(once) != letters(text) ? 1U : 0U;
    }
    CHECK(unstable == 0);
    CHECK(lost == 0);
}
