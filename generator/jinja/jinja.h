// The template language of themes and forms: Jinja2 3.1 (COMPATIBILITY.md lists the differences).
//
//     jinja::Environment environment;
//     const auto page = jinja::compile("page.html", file, text, environment, diagnostics);
//     const auto html = jinja::render(*page, Value::object({{"title", "…"}}), diagnostics);
//
// A template is compiled once, from text or from pieces that another cutter made (a Word form),
// and rendered any number of times, on any number of threads. Compiling goes on after an error
// nowhere: the first one is reported, as in Jinja2.
//
// Errors are diagnostics at the narrowest place of the template: template-syntax,
// template-undefined, template-error, template-limit. One made while rendering carries the values
// of the variables on its line as notes, and the chain of includes and macros as labels.
//
// Room: jinja. This is its door.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "base/span.h"
#include "jinja/environment.h"
#include "jinja/value.h"
#include "jinja/vectors.h"

namespace metodoc::jinja {

struct Program;  // the compiled form: program.h

// A piece of a template: text as it is to be printed, or the inside of `{{ … }}` or `{% … %}`
// without the signs (and without the `-` of whitespace control, which the cutter obeys).
enum class PieceKind : std::uint8_t { text, expression, statement };
struct Piece {
    PieceKind kind = PieceKind::text;
    std::string_view text;    // lives until compile returns
    Span span;                // of `text` in the source
    std::uint32_t place = 0;  // of an expression: handed to Environment::write
};

class Template {
public:
    explicit Template(std::shared_ptr<const Program> program) : program_(std::move(program)) {}
    [[nodiscard]] const std::string& name() const;
    [[nodiscard]] const Program& program() const { return *program_; }

private:
    std::shared_ptr<const Program> program_;
};

// `name` is what include, extends and messages call it; `file` is the text's number in the
// SourceSet (an empty one is allowed: errors then have no place). Nothing after an error.
// Requires: `environment` outlives the template.
std::optional<Template> compile(std::string name, FileId file, std::string_view text,
                                const Environment& environment, Diagnostics& out);
std::optional<Template> compile_pieces(std::string name, std::span<const Piece> pieces,
                                       const Environment& environment, Diagnostics& out);

// `data` is a dict: its keys are the template's variables. Nothing after an error.
std::optional<std::string> render(const Template& page, const Value& data, Diagnostics& out);

// The text as HTML: & < > " ' become entities, as Jinja2's `escape` writes them.
std::string escape(std::string_view text);

}  // namespace metodoc::jinja
