#include "jinja/error.h"

#include <array>

#include "jinja/phrases.h"

namespace metodoc::jinja {
namespace {

struct KindName {
    ErrorKind kind;
    std::string_view name;
};
constexpr std::array names{
    KindName{ErrorKind::syntax, "TemplateSyntaxError"},
    KindName{ErrorKind::assertion, "TemplateAssertionError"},
    KindName{ErrorKind::undefined, "UndefinedError"},
    KindName{ErrorKind::runtime, "TemplateRuntimeError"},
    KindName{ErrorKind::not_found, "TemplateNotFound"},
    KindName{ErrorKind::none_found, "TemplatesNotFound"},
    KindName{ErrorKind::type, "TypeError"},
    KindName{ErrorKind::value, "ValueError"},
    KindName{ErrorKind::zero_division, "ZeroDivisionError"},
    KindName{ErrorKind::overflow, "OverflowError"},
    KindName{ErrorKind::index, "IndexError"},
    KindName{ErrorKind::key, "KeyError"},
    KindName{ErrorKind::attribute, "AttributeError"},
    KindName{ErrorKind::limit, "RecursionError"},
    KindName{ErrorKind::python_syntax, "SyntaxError"},
    KindName{ErrorKind::other, "Exception"},
};

}  // namespace

std::string_view python_name(ErrorKind kind) {
    return names[static_cast<std::size_t>(kind)].name;
}

void fail(ErrorKind kind, const Phrase& phrase, std::initializer_list<Message> arguments,
          Message hint) {
    Fault fault;
    fault.kind = kind;
    fault.message = say(phrase, arguments);
    fault.hint = std::move(hint);
    throw fault;
}

void fail_as(std::string_view name, const Phrase& phrase,
             std::initializer_list<Message> arguments) {
    Fault fault;
    fault.kind = ErrorKind::other;
    fault.name = name;
    fault.message = say(phrase, arguments);
    throw fault;
}

void report(const Fault& fault, Diagnostics& out) {
    auto add = [&](Code code) -> Diagnostic& { return out.error(code, fault.span, fault.message); };
    auto& diagnostic = [&]() -> Diagnostic& {
        switch (fault.kind) {
            case ErrorKind::syntax:
            case ErrorKind::assertion:
            case ErrorKind::python_syntax:
                return add("template-syntax");
            case ErrorKind::undefined:
                return add("template-undefined");
            case ErrorKind::limit:
                return add("template-limit");
            default:
                return add("template-error");
        }
    }();
    diagnostic.hint = fault.hint;
    diagnostic.notes = fault.notes;
    diagnostic.labels = fault.labels;
}

}  // namespace metodoc::jinja
