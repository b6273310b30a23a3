#include "yaml/yaml.h"

#include "base/utf8.h"
#include "yaml/builder.h"
#include "yaml/encoding.h"
#include "yaml/layout.h"
#include "yaml/lines.h"
#include "yaml/phrases.h"

namespace metodoc::yaml {
namespace {

// Parses bytes [begin, end) of a file whose encoding has been checked.
std::optional<Node> parse_part(const SourceSet& sources, Span part, Diagnostics& out,
                               const Limits& limits) {
    const std::string_view text = sources.text(part);
    const std::size_t errors = out.count(Severity::error);
    const std::vector<Mask> masks = check_layout(text, part.file, part.begin, out);
    const bool sound = out.count(Severity::error) == errors;
    if (masks.empty()) return build({text, text, part.file, part.begin, sound}, limits, out);
    const std::string visible = hide(text, masks);
    auto node = build({text, visible, part.file, part.begin, sound}, limits, out);
    return sound ? std::move(node) : std::nullopt;
}

bool is_readable(const SourceSet& sources, FileId file, Diagnostics& out, const Limits& limits) {
    const std::string_view text = sources.text(file);
    if (text.size() <= limits.bytes) return check_encoding(text, file, out);
    out.error("too-large", {file, 0, 0},
              say(phrases::too_large, {std::to_string(limits.bytes >> 20U)}))
        .hint = say(phrases::split_it);
    return false;
}

std::uint32_t size_of_bom(std::string_view text) {
    return static_cast<std::uint32_t>(text.size() - utf8::without_bom(text).size());
}

bool is_dashes(std::string_view text, std::size_t at) {
    if (text.substr(at, 3) != "---") return false;
    return skip_spaces(text, at + 3) == line_end(text, at);
}

}  // namespace

std::optional<Node> parse(const SourceSet& sources, FileId file, Diagnostics& out,
                          const Limits& limits) {
    if (!is_readable(sources, file, out, limits)) return std::nullopt;
    const std::string_view text = sources.text(file);
    const Span whole{file, size_of_bom(text), static_cast<std::uint32_t>(text.size())};
    return parse_part(sources, whole, out, limits);
}

std::optional<FrontMatter> parse_front_matter(const SourceSet& sources, FileId file,
                                              Diagnostics& out, const Limits& limits) {
    if (!is_readable(sources, file, out, limits)) return std::nullopt;
    const std::string_view text = sources.text(file);
    const std::uint32_t start = size_of_bom(text);
    if (!is_dashes(text, start)) {
        out.error("front-matter", {file, start, start}, say(phrases::no_front_matter)).hint =
            say(phrases::add_dashes);
        return std::nullopt;
    }
    const std::size_t begin = next_line(text, start);
    std::size_t end = begin;
    while (end < text.size() && !is_dashes(text, end)) end = next_line(text, end);
    if (end >= text.size()) {
        out.error("front-matter", {file, start, start + 3}, say(phrases::front_matter_open)).hint =
            say(phrases::add_dashes);
        return std::nullopt;
    }
    const Span part{file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    auto node = parse_part(sources, part, out, limits);
    if (!node) return std::nullopt;
    const auto body = static_cast<std::uint32_t>(next_line(text, end));
    return FrontMatter{std::move(*node), {file, body, static_cast<std::uint32_t>(text.size())}};
}

}  // namespace metodoc::yaml
