#include "app/vectors.h"

#include <fmt/format.h>

#include "app/data.h"
#include "app/phrases.h"
#include "jinja/jinja.h"

namespace metodoc::app {

int run_vectors(const Context& context, const std::string& path) {
    const Result<std::string> text =
        context.world.disk.read(disk::join(context.world.current_folder, path));
    if (!text) return context.refuse(text.error());
    const Result<jinja::Value> vectors = from_json(*text, path);
    if (!vectors) return context.refuse(vectors.error());

    std::size_t passed = 0;
    std::size_t failed = 0;
    if (!vectors->is(jinja::Type::list)) return context.refuse(Error{say(no_list, {path})});
    for (const jinja::Value& one : vectors->items()) {
        const jinja::Verdict verdict = jinja::judge(one);
        ++(verdict.passed ? passed : failed);
        if (verdict.passed) continue;
        context.print(fmt::format("{}\n  expected: {}\n  got:      {}\n", verdict.name,
                                  verdict.expected, verdict.got));
    }
    context.print(fmt::format("{} passed, {} failed\n", passed, failed));
    return failed == 0 ? done : content_has_errors;
}

}  // namespace metodoc::app
