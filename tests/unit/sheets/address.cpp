#include "sheets/address.h"

#include "support/catch.h"

using namespace metodoc::sheets;

TEST_CASE("letters of a column and its number") {
    auto check = [](std::string_view letters, std::uint32_t number) {
        CHECK(column_number(letters) == number);
        CHECK(column_letters(number) == letters);
    };
    check("A", 1);
    check("Z", 26);
    check("AA", 27);
    check("AZ", 52);
    check("ZZ", 702);
    check("AAA", 703);
    check("XFD", 16384);
    CHECK(column_number("XFE") == 0);
    CHECK(column_number("A1") == 0);
    CHECK(column_number("ab") == 28);
}

TEST_CASE("ranges are read and written") {
    auto check = [](std::string_view text, std::string_view expected) {
        const auto range = parse_range(text);
        CHECK((range ? print(*range) : "none") == expected);
    };
    check("B7", "B7");
    check("$B$7", "$B$7");
    check("b$7", "B$7");
    check("B7:C9", "B7:C9");
    check("C9:$B$7", "$B$7:C9");
    check("B:C", "B:C");
    check("$2:7", "$2:7");
    check("A1048576", "A1048576");
    check("A1048577", "none");
    check("A0", "none");
    check("B", "none");
    check("7", "none");
    check("A1:B", "none");
    check("ABCD1", "none");
    check("", "none");
}
