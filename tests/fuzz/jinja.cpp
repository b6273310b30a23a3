// Fuzzes compile and render: any bytes as a template, with small limits and mixed data.
#include "jinja/jinja.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace metodoc;

namespace {

jinja::Value data() {
    using jinja::Value;
    const Value rows = Value::list({Value::object({{"n", 1}, {"name", "а"}}),
                                    Value::object({{"n", 2.5}, {"name", nullptr}}),
                                    Value::list({1, "два", true})});
    return Value::object({{"a", "текст <b>"},
                          {"n", 7},
                          {"x", 2.5},
                          {"m", Value::markup("<i>да</i>")},
                          {"rows", rows},
                          {"d", Value::object({{"k", "v"}, {"l", Value::list({3, 1, 2})}})},
                          {"none", nullptr}});
}

}  // namespace

// The first byte chooses the options, the rest is the template; it may include and extend itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    if (size == 0 || size > 4096) return 0;
    const std::uint8_t choice = bytes[0];
    const std::string_view text(reinterpret_cast<const char*>(bytes) + 1, size - 1);
    jinja::Environment environment;
    environment.options.autoescape = (choice & 1U) != 0;
    environment.options.trim_blocks = (choice & 2U) != 0;
    environment.options.lstrip_blocks = (choice & 4U) != 0;
    environment.options.undefined = static_cast<jinja::UndefinedKind>((choice >> 3U) & 3U);
    if ((choice & 32U) != 0) environment.options.delimiters.line_statement = "#";
    environment.limits = {40, 20'000, 1U << 18U, 5'000};
    Diagnostics diagnostics;
    SourceSet sources;
    const FileId file = sources.add("fuzz", std::string(text));
    const auto page = jinja::compile("fuzz", file, text, environment, diagnostics);
    if (!page) return 0;
    environment.loader = [&page](std::string_view name) -> jinja::Found {
        return name == "fuzz" ? &*page : nullptr;
    };
    jinja::render(*page, data(), diagnostics);
    print(diagnostics, sources, {});
    return 0;
}
