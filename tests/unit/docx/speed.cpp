// Speed, asked for by name: test_docx "[bench]". CPU seconds of one core.
#include <cstdio>
#include <ctime>

#include "sample.h"
#include "support/catch.h"

using namespace metodoc;

namespace {

// Of `times` runs of one document: CPU seconds a run.
double seconds_each(const view::WordDocument& document, int times) {
    const auto base = test::sample_template();
    const std::clock_t start = std::clock();
    for (int i = 0; i < times; ++i) REQUIRE(docx::write(document, base));
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / times;
}

view::WordDocument table_of(int rows) {
    auto document = test::small_document();
    test::order_of(document).annexes.resize(1);
    test::order_of(document).annexes[0].content = test::roadmap(rows);
    return document;
}

}  // namespace

TEST_CASE("an order with a table of 40 rows: at least 500 a second", "[.bench]") {
    const double each = seconds_each(test::bench_document(), 300);
    std::printf("an order with 40 rows: %.2f ms, %.0f a second\n", each * 1e3, 1 / each);
    CHECK(each < 1.0 / 500);
}

TEST_CASE("a table of 50,000 rows takes ten times as long as one of 5,000", "[.bench]") {
    const double small = seconds_each(table_of(5000), 3);
    const double large = seconds_each(table_of(50000), 1);
    std::printf("5,000 rows: %.3f s; 50,000 rows: %.3f s\n", small, large);
    CHECK(large < 15 * small);
}
