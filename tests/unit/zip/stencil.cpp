#include "support/catch.h"
#include "zip/zip.h"

using namespace metodoc;

namespace {

std::string listed(std::string_view archive) {
    const auto entries = zip::read(archive);
    REQUIRE(entries);
    std::string text;
    for (const zip::Entry& one : *entries) text += one.name + "=" + one.bytes + " ";
    return text;
}

}  // namespace

TEST_CASE("a stencil changes the entries that it is given and copies the others") {
    const std::string archive = *zip::write(std::vector<zip::Entry>{{"a", "1"}, {"б", "2"}});
    const auto stencil = zip::Stencil::make(archive);
    REQUIRE(stencil);
    CHECK(listed(stencil->fill({})) == "a=1 б=2 ");
    CHECK(listed(stencil->fill(std::vector<zip::Entry>{{"б", "3"}})) == "a=1 б=3 ");
    CHECK(listed(stencil->fill(std::vector<zip::Entry>{{"в", "4"}, {"a", ""}})) == "a= б=2 в=4 ");
}

TEST_CASE("a stencil's bytes are the same every time") {
    const std::string archive = *zip::write(std::vector<zip::Entry>{{"a", std::string(5000, 'x')}});
    const auto stencil = zip::Stencil::make(archive);
    REQUIRE(stencil);
    const std::vector<zip::Entry> entries{{"a", std::string(9000, 'y')}};
    CHECK(stencil->fill(entries) == stencil->fill(entries));
}

TEST_CASE("a stencil is made of no broken archive") {
    CHECK_FALSE(zip::Stencil::make("PK"));
    CHECK_FALSE(zip::Stencil::make(""));
}
