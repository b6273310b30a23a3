#include "html/html.h"
#include "support/catch.h"

using namespace metodoc;

TEST_CASE("open data: every table is given away as CSV and as JSON, formulas guarded") {
    view::Site site;
    site.data.push_back(
        {"s/data/plan",
         {{{"title", "Название"}, {"value", "Значение"}}, {{std::string("=1+1"), 12.5}}}});
    const Artifacts files = html::render_data(site);
    REQUIRE(files.size() == 2);
    CHECK(files[0].path == "public/s/data/plan.csv");
    CHECK(files[0].bytes == "\xEF\xBB\xBFНазвание;Значение\r\n'=1+1;12,5\r\n");
    CHECK(files[1].path == "public/s/data/plan.json");
    CHECK(files[1].bytes == "[\n {\"title\": \"=1+1\", \"value\": 12.5}\n]\n");
}

TEST_CASE("open data: a site without tables gives nothing away") {
    CHECK(html::render_data(view::Site{}).empty());
}
