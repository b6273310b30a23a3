#include "sheets/formula.h"

#include "support/catch.h"

using namespace metodoc::sheets;

namespace {

// The references of a formula: `sheet|range|function`, and all words together.
std::string references(std::string_view formula) {
    std::string out;
    std::string all;
    for (const Word& word : words(formula)) {
        all += word.text;
        if (!word.reference) continue;
        if (!out.empty()) out += " ";
        if (word.reference->sheet) out += *word.reference->sheet + "|";
        out += print(word.reference->range);
        if (!word.reference->function.empty()) out += "@" + word.reference->function;
    }
    CHECK(all == formula);
    return out;
}

}  // namespace

TEST_CASE("addresses are told from everything else in a formula") {
    auto check = [](std::string_view formula, std::string_view expected) {
        CHECK(references(formula) == expected);
    };
    check("A1+$B$2*c3", "A1 $B$2 C3");
    check("SUM(A1:B3)", "A1:B3@SUM");
    check("sum( D5 , E5+1)", "D5@SUM E5");
    check("SUM(A:A)+SUM($2:$4)", "A:A@SUM $2:$4@SUM");
    check("IF(A1>0,\"A2 \"\"B3\"\"\",'x')", "A1");
    check("Лист1!A1+'Лист 2'!B2:C3", "Лист1|A1 Лист 2|B2:C3");
    check("'it''s'!A1", "it's|A1");
    check("[1]Sheet1!A1+'[2]Sheet 1'!A1:B2+A9", "A9");
    check("Jan:Dec!A1:B2+SUM('a:b'!C3)", "");
    check("LOG10(A1)+ATAN2(B1,C1)", "A1@LOG10 B1@ATAN2 C1@ATAN2");
    check("Table1[[#This Row],[A1]]*Table2[B2]+[@C3]", "");
    check("TAXES2024+Q1_total+A1.x+ABCD12+итог1", "");
    check("#REF!+#N/A+#DIV/0!+A1#", "A1");
    check("1E5+1.5E+3+TRUE", "");
    check("A1:INDEX(B1:B9,2)", "A1 B1:B9@INDEX");
    check("INDIRECT(\"A1\")", "");
    check("(A1,B2) C3", "A1 B2 C3");
    check("\"unclosed A1", "");
    check("'unclosed A1", "");
    check("_xlfn.STDEV.S(A1)", "A1@_XLFN.STDEV.S");
}

TEST_CASE("a formula copied moves its relative addresses") {
    auto check = [](std::string_view formula, int rows, int columns, std::string_view expected) {
        CHECK(moved(formula, rows, columns) == expected);
    };
    check("A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1");
    check("'Лист 2'!A1:B2&\"A1\"", 1, 0, "'Лист 2'!A2:B3&\"A1\"");
    check("A1*2", -1, 0, "#REF!*2");
    check("SUM(B:B)+SUM(3:3)", 1, 1, "SUM(C:C)+SUM(4:4)");
}

TEST_CASE("a sheet's name in quotes where it needs them") {
    auto check = [](std::string_view name, std::string_view expected) {
        CHECK(quoted_sheet(name) == expected);
    };
    check("Лист1", "Лист1");
    check("Sheet_1", "Sheet_1");
    check("Лист 1", "'Лист 1'");
    check("it's", "'it''s'");
    check("2024", "'2024'");
    check("A1", "'A1'");
    check("RC", "'RC'");
}
