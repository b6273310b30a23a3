// Measures room jinja: `bench_jinja FILE` reads a template, renders it with the table of
// tests/bench/jinja.py and prints "compile NANOSECONDS" and "render NANOSECONDS" (processor
// time, the best of several rounds) and "output BYTES".
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <limits>
#include <sstream>
#include <string>

#include "jinja/jinja.h"

using namespace metodoc;

namespace {

// What Python, too, holds once for all rows: keys and constant texts.
struct Shared {
    jinja::Value id = "id", name = "name", who = "who", share = "share", done = "done",
                 tags = "tags";
    jinja::Value school = "МБОУ «Лицей»", office = "Управление <образования>";
    jinja::Value plan = "план", report = "отчёт", order = "приказ";
};

// Row i of the table, the same as in jinja.py.
jinja::Value row(int i, const Shared& shared) {
    jinja::Dict row;
    row.set(shared.id, i);
    row.set(shared.name, "Мероприятие № " + std::to_string(i));
    row.set(shared.who, i % 3 == 0 ? shared.school : shared.office);
    row.set(shared.share, i / 8.0);
    row.set(shared.done, i % 2 == 0);
    row.set(shared.tags, jinja::Value::list({shared.plan, shared.report, shared.order}));
    return jinja::Value::object(std::move(row));
}

jinja::Value table() {
    const Shared shared;
    std::vector<jinja::Value> rows;
    for (int i = 0; i < 2000; ++i) rows.push_back(row(i, shared));
    return jinja::Value::object({{"title", "Дорожная карта"}, {"rows", jinja::Value::list(rows)}});
}

long long processor_time() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<long long>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

template <typename Work>
long long best_of(int rounds, Work work) {
    long long best = std::numeric_limits<long long>::max();
    for (int i = 0; i < rounds; ++i) {
        const long long begin = processor_time();
        work();
        best = std::min(best, processor_time() - begin);
    }
    return best;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    std::ifstream in(argv[1], std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    const std::string source = text.str();
    jinja::Environment environment;
    environment.options.autoescape = true;
    Diagnostics diagnostics;
    const auto page = jinja::compile("bench", {}, source, environment, diagnostics);
    if (!page) return 1;
    const jinja::Value data = table();
    std::size_t size = 0;
    const long long compiling = best_of(200, [&] {
        Diagnostics ignored;
        jinja::compile("bench", {}, source, environment, ignored);
    });
    const long long rendering = best_of(40, [&] {
        const auto out = jinja::render(*page, data, diagnostics);
        size = out ? out->size() : 0;
    });
    std::printf("compile %lld\nrender %lld\noutput %zu\n", compiling, rendering, size);
    return size == 0 ? 1 : 0;
}
