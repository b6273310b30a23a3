// The text form of a diagnostic: the only place where its lines, gutters and carets are drawn.
#include <algorithm>
#include <string>

#include "base/diagnostic.h"
#include "base/utf8.h"

namespace metodoc {
namespace {

// Longer lines are cut around the place: a paragraph of prose may be one line of YAML.
constexpr std::size_t widest_excerpt = 110;

struct Palette {
    std::string_view error, warning, place, gutter, bold, reset;
};
constexpr Palette colored{"\x1b[1;31m", "\x1b[1;33m", "\x1b[1m", "\x1b[34m", "\x1b[1m", "\x1b[0m"};
constexpr Palette plain{"", "", "", "", "", ""};

struct Excerpt {
    std::u32string line;
    std::size_t caret_begin = 0;
    std::size_t caret_count = 1;
};

bool takes_no_column(char32_t c) {
    return (c >= 0x300 && c < 0x370) || c == 0x200B;
}

// Tabs and other control characters would move the carets: each is drawn as one space.
Excerpt excerpt(const SourceSet& sources, Span span, LineColumn from) {
    Excerpt result;
    result.line = utf8::decode(sources.line(span.file, from.line));
    for (char32_t& c : result.line) {
        if (c < 0x20 || c == 0xA0 || c == 0x2028) c = U' ';
    }
    result.caret_begin = std::min<std::size_t>(from.column - 1, result.line.size());
    const LineColumn to = sources.place(span.file, std::max(span.end, span.begin));
    const std::size_t caret_end = to.line == from.line
                                      ? std::min<std::size_t>(to.column - 1, result.line.size())
                                      : result.line.size();
    result.caret_count =
        caret_end > result.caret_begin ? caret_end - result.caret_begin : std::size_t{1};
    return result;
}

void cut_around_carets(Excerpt& shown) {
    if (shown.line.size() <= widest_excerpt) return;
    constexpr std::size_t before = 40;
    const std::size_t start = shown.caret_begin > before ? shown.caret_begin - before : 0;
    std::u32string part = shown.line.substr(start, widest_excerpt);
    if (start + part.size() < shown.line.size()) part.back() = U'…';
    if (start > 0) part.front() = U'…';
    shown.caret_begin -= start;
    shown.caret_count = std::clamp<std::size_t>(
        shown.caret_count, 1, part.size() - std::min(part.size() - 1, shown.caret_begin));
    shown.line = std::move(part);
}

std::string caret_line(const Excerpt& shown) {
    std::string result;
    for (std::size_t i = 0; i < shown.caret_begin; ++i) {
        if (!takes_no_column(shown.line[i])) result += ' ';
    }
    result.append(shown.caret_count, '^');
    return result;
}

void print_place(std::string& out, const SourceSet& sources, Span span, const std::string& behind,
                 std::size_t gutter, const Palette& palette) {
    const LineColumn from = sources.place(span.file, span.begin);
    Excerpt shown = excerpt(sources, span, from);
    cut_around_carets(shown);
    const std::string number = std::to_string(from.line);
    out += std::string(palette.gutter) + std::string(gutter - number.size(), ' ') + number + " | " +
           std::string(palette.reset) + utf8::encode(shown.line) + "\n";
    out += std::string(palette.gutter) + std::string(gutter, ' ') + " | " +
           std::string(palette.reset) + std::string(palette.error) + caret_line(shown) +
           std::string(palette.reset);
    if (!behind.empty()) out += " " + behind;
    out += "\n";
}

// A neighbour of the line with the carets, when a reader needs to see where it stands.
void print_line(std::string& out, const SourceSet& sources, FileId file, std::uint32_t number,
                std::size_t gutter, const Palette& palette) {
    if (number == 0 || number > sources.line_count(file)) return;
    const bool is_behind_the_last_break =
        number == sources.line_count(file) && sources.line(file, number).empty();
    if (is_behind_the_last_break) return;
    const Span start{file, 0, 0};
    Excerpt shown = excerpt(sources, start, {number, 1});
    cut_around_carets(shown);
    const std::string digits = std::to_string(number);
    out += std::string(palette.gutter) + std::string(gutter - digits.size(), ' ') + digits + " | " +
           std::string(palette.reset) + utf8::encode(shown.line) + "\n";
}

// Templates are code: one line of it says little without its neighbours.
bool wants_neighbours(Code code) {
    return code.name.starts_with("template-");
}

std::string heading(const Diagnostic& one, const SourceSet& sources, PrintOptions options,
                    const Palette& palette) {
    std::string result;
    if (one.span) {
        const LineColumn from = sources.place(one.span.file, one.span.begin);
        result += std::string(palette.place) + std::string(sources.path(one.span.file)) + ":" +
                  std::to_string(from.line) + ":" + std::to_string(from.column) + ": " +
                  std::string(palette.reset);
    }
    const bool is_error = one.severity == Severity::error;
    const bool ru = options.language == Language::ru;
    result += is_error ? palette.error : palette.warning;
    result += is_error ? (ru ? "ошибка" : "error") : (ru ? "предупреждение" : "warning");
    result += "[" + std::string(one.code.name) + "]" + std::string(palette.reset) + ": ";
    result += std::string(palette.bold) + one.message.in(options.language) +
              std::string(palette.reset) + "\n";
    return result;
}

std::size_t gutter_width(const Diagnostic& one, const SourceSet& sources) {
    std::uint32_t last = one.span ? sources.place(one.span.file, one.span.begin).line : 1;
    if (wants_neighbours(one.code)) ++last;
    for (const Label& label : one.labels) {
        if (label.span)
            last = std::max(last, sources.place(label.span.file, label.span.begin).line);
    }
    return std::to_string(last).size() + 2;
}

}  // namespace

std::string print(const Diagnostic& one, const SourceSet& sources, PrintOptions options) {
    const Palette& palette = options.color ? colored : plain;
    std::string out = heading(one, sources, options, palette);
    const std::size_t gutter = gutter_width(one, sources);
    const std::string& hint = one.hint.in(options.language);
    const std::string margin(gutter, ' ');
    if (one.span) {
        const std::uint32_t line = sources.place(one.span.file, one.span.begin).line;
        const bool neighbours = wants_neighbours(one.code);
        if (neighbours) print_line(out, sources, one.span.file, line - 1, gutter, palette);
        print_place(out, sources, one.span, hint, gutter, palette);
        if (neighbours) print_line(out, sources, one.span.file, line + 1, gutter, palette);
    } else if (!hint.empty()) {
        out += margin + " = " + hint + "\n";
    }
    for (const Label& label : one.labels) {
        if (!label.span) continue;
        if (label.span.file != one.span.file) {
            const LineColumn at = sources.place(label.span.file, label.span.begin);
            out += margin + "→ " + std::string(sources.path(label.span.file)) + ":" +
                   std::to_string(at.line) + ":" + std::to_string(at.column) + "\n";
        }
        print_place(out, sources, label.span, label.message.in(options.language), gutter, palette);
    }
    for (const Message& note : one.notes) out += margin + " = " + note.in(options.language) + "\n";
    return out;
}

std::string print(const Diagnostics& diagnostics, const SourceSet& sources, PrintOptions options) {
    std::string out;
    for (const Diagnostic& one : diagnostics) {
        if (!out.empty()) out += "\n";
        out += print(one, sources, options);
    }
    return out;
}

}  // namespace metodoc
