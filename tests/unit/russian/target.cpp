#include "russian/russian.h"
#include "support/catch.h"

using namespace metodoc::russian;

namespace {

constexpr const char* names[] = {"=", ">=", "<=", ">", "<", "..", "present", "absent"};

std::string show(const Target& target) {
    std::string text = names[static_cast<int>(target.comparison)];
    if (target.comparison < Comparison::present) text += " " + format_number(target.value, 3);
    if (target.comparison == Comparison::between) text += " " + format_number(target.upper, 3);
    if (!target.unit.empty()) text += " " + target.unit;
    return text + (target.yearly ? "; yearly" : "");
}

void check(std::string_view text, std::string_view expected) {
    const auto target = parse_target(text);
    INFO(text);
    CHECK((target ? show(*target) : "") == expected);
}

}  // namespace

TEST_CASE("targets: numbers, comparisons, units") {
    check("10%", "= 10 %");
    check("10 %", "= 10 %");
    check("10\u00A0%.", "= 10 %");
    check("7,5 %", "= 7,5 %");
    check("7.5%", "= 7,5 %");
    check("30 процентов", "= 30 %");
    check("5 п.п.", "= 5 п.п.");
    check("100", "= 100");
    check("-5", "= −5");
    check("64 750", "= 64\u00A0750");
    check("не менее 30%", ">= 30 %");
    check("Не менее чем 30 %", ">= 30 %");
    check("≥ 30", ">= 30");
    check(">=30", ">= 30");
    check("не более 70 человек", "<= 70 человек");
    check("не более 5 чел.", "<= 5 чел");
    check("до 5 %", "<= 5 %");
    check("от 5 %", ">= 5 %");
    check("более 3", "> 3");
    check("свыше 5 единиц", "> 5 единиц");
    check("< 10 %", "< 10 %");
    check("Ежегодно не менее 10%", ">= 10 %; yearly");
    check("10 % (ежегодно)", "= 10 %; yearly");
    check("10 %, ежегодно", "= 10 %; yearly");
    check("от 5 до 7 %", ".. 5 7 %");
    check("от 5 % до 7 %", ".. 5 7 %");
    check("5–7 %", ".. 5 7 %");
    check("5-7", ".. 5 7");
}

TEST_CASE("targets: there or not") {
    check("да", "present");
    check("Наличие", "present");
    check("наличие системы мониторинга", "present");
    check("имеется", "present");
    check("нет", "absent");
    check("отсутствие", "absent");
}

TEST_CASE("targets: what is not one") {
    for (std::string_view text :
         {"", "много", "не менее", "%", "10 % и 20 %", "от 7 до 5 %", "10 % до 20 %", "10%%",
          "не менее 60% высокий, повышенный, базовый уровень", "1 на 1 регионального методиста",
          "от 5 % до 7 человек", "неделя", "дама", "5-", "10 (ежегодно"}) {
        check(text, "");
    }
}

TEST_CASE("targets: every example of the message is understood") {
    for (std::string_view form : known_target_forms()) {
        INFO(form);
        CHECK(parse_target(form));
        CHECK(parse_target(typeset_target(form)) == parse_target(form));
    }
}

TEST_CASE("targets: typography") {
    CHECK(typeset_target("10%") == "10\u00A0%");
    CHECK(typeset_target("не менее 7,5%") == "не менее 7,5\u00A0%");
    CHECK(typeset_target("5-7 %") == "5–7\u00A0%");
    CHECK(typeset_target("≥30") == "≥\u00A030");
}

TEST_CASE("targets: met or not") {
    auto met = [](std::string_view text, double value, Direction direction = Direction::up) {
        const auto target = parse_target(text);
        REQUIRE(target);
        return meets(*target, value, direction);
    };
    CHECK(met("не менее 30 %", 30));
    CHECK_FALSE(met("не менее 30 %", 29.9));
    CHECK(met("не более 70", 70));
    CHECK_FALSE(met("не более 70", 71));
    CHECK_FALSE(met("более 3", 3));
    CHECK_FALSE(met("менее 3", 3));
    CHECK(met("от 5 до 7", 7));
    CHECK_FALSE(met("от 5 до 7", 8));
    CHECK(met("10 %", 12));
    CHECK_FALSE(met("10 %", 9));
    CHECK(met("10 %", 9, Direction::down));
    CHECK_FALSE(met("10 %", 12, Direction::down));
    CHECK(met("наличие", 1));
    CHECK_FALSE(met("наличие", 0));
    CHECK(met("отсутствие", 0));
}
