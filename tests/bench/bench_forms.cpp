// Fills one Word form many times in one process: `bench_forms FORM DATA.json COUNT OUT` prints
// {"n": …, "cpu": seconds, "bytes": of a document, "rss_kb": …} and writes the first document. DATA
// is one set of values, or a list of sets that are taken in turn.
#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "forms/forms.h"

using namespace metodoc;
using Json = nlohmann::ordered_json;

namespace {

std::string read(const char* path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

jinja::Value convert(const Json& json) {
    if (json.is_boolean()) return json.get<bool>();
    if (json.is_number_integer()) return json.get<std::int64_t>();
    if (json.is_number()) return json.get<double>();
    if (json.is_string()) return json.get<std::string>();
    if (json.is_array()) {
        std::vector<jinja::Value> items;
        for (const Json& item : json) items.push_back(convert(item));
        return jinja::Value::list(std::move(items));
    }
    jinja::Dict dict;
    for (const auto& [key, value] : json.items()) dict.set(key, convert(value));
    return json.is_null() ? jinja::Value(nullptr) : jinja::Value::object(std::move(dict));
}

double processor_time() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 5) return 2;
    SourceSet sources;
    Diagnostics found;
    const auto form = forms::prepare(argv[1], read(argv[1]), {}, sources, found);
    if (!form || !*form) {
        std::cerr << (form ? print(found, sources, {}) : form.error().message.en) << "\n";
        return 1;
    }
    const Json json = Json::parse(read(argv[2]));
    std::vector<jinja::Value> sets;
    if (json.is_array()) {
        for (const Json& one : json) sets.push_back(convert(one));
    } else {
        sets.push_back(convert(json));
    }
    const auto count = static_cast<std::size_t>(std::atol(argv[3]));
    std::size_t bytes = 0;
    const double start = processor_time();
    for (std::size_t i = 0; i < count; ++i) {
        const auto made = (*form)(sets[i % sets.size()], found);
        if (!made) {
            std::cerr << print(found, sources, {});
            return 1;
        }
        bytes += made->size();
        if (i == 0) std::ofstream(argv[4], std::ios::binary) << *made;
    }
    const double cpu = processor_time() - start;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf(
        "{\"tool\": \"metodoc\", \"n\": %zu, \"cpu\": %.4f, \"bytes\": %zu, \"rss_kb\": %ld}\n",
        count, cpu, bytes / count, usage.ru_maxrss);
    return 0;
}
