#include "jinja/jinja.h"

#include <algorithm>
#include <array>

#include "jinja/cutter.h"
#include "jinja/error.h"
#include "jinja/outcome.h"
#include "jinja/parser.h"
#include "jinja/print.h"
#include "jinja/program.h"
#include "jinja/render.h"
#include "jinja/scope.h"

namespace metodoc::jinja {
namespace {

// The text with "\n" as its only line break, and without the last one unless it is kept.
std::string_view prepared(std::string_view text, const Options& options, std::string& room) {
    if (text.find('\r') != std::string_view::npos) {
        room.reserve(text.size());
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] != '\r') {
                room += text[i];
            } else if (i + 1 == text.size() || text[i + 1] != '\n') {
                room += '\n';
            }
        }
        text = room;
    }
    if (!options.keep_trailing_newline && text.ends_with('\n')) text.remove_suffix(1);
    return text;
}

// Spans into the prepared text become spans into the author's own.
void shift_back(Span& span, std::string_view text) {
    auto back = [&](std::uint32_t offset) {
        std::uint32_t kept = 0;
        std::uint32_t at = 0;
        for (; at < text.size() && kept < offset; ++at) {
            if (text[at] != '\r' || at + 1 == text.size() || text[at + 1] != '\n') ++kept;
        }
        return at;
    };
    span.begin = back(span.begin);
    span.end = back(span.end);
}

std::shared_ptr<const Program> make_program(std::string name, std::span<const Cut> cuts,
                                            const Environment& environment) {
    auto program = std::make_shared<Program>();
    program->name = std::move(name);
    program->environment = &environment;
    parse(cuts, environment, *program);
    settle(*program, environment);
    return program;
}

// Where the pieces end too early: at the tag that nothing closes, as far as its first word tells;
// else at the last of them.
Span unclosed_of(std::span<const Piece> pieces) {
    constexpr std::array<std::string_view, 7> paired{"block", "call",  "filter", "for",
                                                     "if",    "macro", "with"};
    std::vector<Span> open;
    Span last;
    for (const Piece& piece : pieces) {
        if (!piece.span) continue;
        last = piece.span;
        if (piece.kind != PieceKind::statement) continue;
        const std::size_t begin =
            std::min(piece.text.find_first_not_of(" \t\n"), piece.text.size());
        const std::string_view rest = piece.text.substr(begin);
        const std::string_view word = rest.substr(0, rest.find_first_of(" \t\n"));
        if (std::ranges::find(paired, word) != paired.end()) open.push_back(piece.span);
        if (word.starts_with("end") && !open.empty()) open.pop_back();
    }
    return open.empty() ? last : open.back();
}

}  // namespace

const std::string& Template::name() const {
    return program_->name;
}

std::shared_ptr<const Program> compile_text(std::string name, FileId file, std::string_view text,
                                            const Environment& environment) {
    std::string room;
    const std::string_view clean = prepared(text, environment.options, room);
    try {
        return make_program(std::move(name), cut(clean, file, environment.options), environment);
    } catch (Fault& fault) {
        if (!room.empty()) shift_back(fault.span, text);
        throw;
    }
}

std::optional<Template> compile(std::string name, FileId file, std::string_view text,
                                const Environment& environment, Diagnostics& out) {
    try {
        return Template(compile_text(std::move(name), file, text, environment));
    } catch (const Fault& fault) {
        report(fault, out);
        return std::nullopt;
    }
}

std::optional<Template> compile_pieces(std::string name, std::span<const Piece> pieces,
                                       const Environment& environment, Diagnostics& out) {
    std::vector<Cut> cuts;
    std::uint32_t line = 1;
    for (const Piece& piece : pieces) {
        const bool nothing = piece.kind == PieceKind::text && piece.text.empty();
        if (!nothing)
            cuts.push_back({.kind = piece.kind,
                            .text = piece.text,
                            .span = piece.span,
                            .line = line,
                            .place = piece.place});
        line += static_cast<std::uint32_t>(std::ranges::count(piece.text, '\n'));
    }
    try {
        return Template(make_program(std::move(name), cuts, environment));
    } catch (Fault& fault) {
        if (!fault.span) fault.span = unclosed_of(pieces);
        report(fault, out);
        return std::nullopt;
    }
}

std::string render_program(const Program& program, const Value& data) {
    const Environment& environment = *program.environment;
    return Render(environment, environment.limits).run(program, data);
}

std::optional<std::string> render(const Template& page, const Value& data, Diagnostics& out) {
    try {
        return render_program(page.program(), data);
    } catch (const Fault& fault) {
        report(fault, out);
        return std::nullopt;
    }
}

std::string escape(std::string_view text) {
    std::string out;
    escape_to(out, text);
    return out;
}

const Value* Call::argument(std::size_t position, std::string_view name) const {
    if (position < arguments.size()) return &arguments[position];
    for (const auto& [key, value] : named) {
        if (key == name) return &value;
    }
    return nullptr;
}

Value Call::fail(Message message, std::string_view kind) {
    failure = std::move(message);
    failure_kind = kind;
    return {};
}

}  // namespace metodoc::jinja
