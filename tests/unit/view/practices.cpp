#include "corpus.h"
#include "support/catch.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

namespace {

constexpr std::string_view head =
    "---\nkind: practice\ntitle: Пары учителей\nauthor: Ким О.Е.\n"
    "role: учитель\nlevel: institutional\ntopic: наставничество\n"
    "year: 2022\nsummary: Ходят на уроки.\n";

std::string page_with(std::string_view more) {
    const Files files = with(town(), "content/s/practices/pairs.md",
                             std::string(head) + std::string(more) + "---\nРаз в четверть.\n");
    return shown(content<TextPage>(site_of(files), "s/practices/pairs.html").blocks);
}

}  // namespace

TEST_CASE("practices: the author is named while his consent lasts") {
    CHECK(page_with("consent: {given: 2020-01-10}\n").find("Автор: Ким") != std::string::npos);
    CHECK(page_with("consent: {given: 2020-01-10, until: 2020-02-10}\n").find("Ким") ==
          std::string::npos);
    CHECK(page_with("").find("Ким") == std::string::npos);
}

TEST_CASE("practices: a sample says so") {
    CHECK(page_with("sample: true\n").starts_with("Образец: "));
    CHECK(page_with("").starts_with("Ходят на уроки"));
}

TEST_CASE("practices: a list leads to their pages") {
    const Files files =
        with(town(), "content/s/practices/pairs.md", std::string(head) + "---\nРаз в четверть.\n");
    CHECK(shown(content<TablePage>(site_of(files), "s/practices.html").table) ==
          "= Практика | Тема | Предмет или область | Год\n"
          "Пары учителей | наставничество |  | 2022 #p-pairs\n");
}
