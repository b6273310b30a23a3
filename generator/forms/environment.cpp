#include "filters/filters.h"
#include "forms/forms.h"
#include "forms/phrases.h"

namespace metodoc::forms {
namespace {

jinja::Value joined(jinja::Call& call, std::string_view between) {
    const jinja::Value* other = call.argument(0, "a");
    if (other == nullptr) return call.fail(say(phrases::filter_needs_argument));
    if (call.subject.is(jinja::Type::real) && other->is(jinja::Type::integer) && between.empty()) {
        return call.subject.real() + static_cast<double>(other->integer());
    }
    return call.subject.print() + std::string(between) + other->print();
}

}  // namespace

std::unique_ptr<jinja::Environment> make_environment(const Settings& settings) {
    auto environment = std::make_unique<jinja::Environment>();
    environment->options.autoescape = true;
    environment->options.keep_trailing_newline = true;
    environment->options.statement_do = false;
    environment->options.loop_controls = false;
    environment->options.undefined = settings.undefined;
    filters::add_russian(*environment);
    if (settings.sample_filters) {
        environment->filters.insert_or_assign("my_filterA",
                                              [](jinja::Call& call) { return joined(call, " "); });
        environment->filters.insert_or_assign("my_filterB",
                                              [](jinja::Call& call) { return joined(call, ""); });
    }
    return environment;
}

}  // namespace metodoc::forms
