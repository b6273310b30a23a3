// Fuzzes the cutter of Word forms and the mending of what they make: any bytes as a part.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "forms/compile.h"
#include "forms/items.h"
#include "forms/mend.h"

using namespace metodoc;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    if (size > 8192) return 0;
    const std::string_view xml(reinterpret_cast<const char*>(bytes), size);
    forms::Settings settings;
    settings.undefined = jinja::UndefinedKind::normal;
    const auto environment = forms::make_environment(settings);
    environment->limits = {40, 20'000, 1U << 18U, 5'000};
    SourceSet sources;
    Diagnostics found;
    std::vector<forms::PrintPlace> places(1);
    const forms::Printing printing;
    environment->write = [&](std::string& out, const jinja::Value& value, std::uint32_t place) {
        forms::write_value(out, value, places[place], printing);
    };
    const auto part = forms::compile_part(xml, forms::Texts::document, "fuzz",
                                          {*environment, sources, places}, found);
    if (part && *part) {
        const auto data = jinja::Value::object(
            {{"a", "x\a<y>\n"}, {"l", jinja::Value::list({1, 2})}, {"n", nullptr}});
        if (const auto made = jinja::render((*part)->page, data, found)) {
            forms::mend(*made);
        }
    }
    forms::mend(xml);
    print(found, sources, {});
    return 0;
}
