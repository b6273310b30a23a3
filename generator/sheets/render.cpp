#include "sheets/render.h"

#include <algorithm>

#include "sheets/content.h"
#include "sheets/marks.h"

namespace metodoc::sheets {
namespace {

// A message points into the author's tag, never at the filter that stands behind it: its name
// would begin two bytes behind the tag's text.
void narrow(Span& span, const std::vector<TagPlace>& tags) {
    for (const TagPlace& tag : tags) {
        if (tag.words.file != span.file || !span.file) continue;
        if (span.begin == tag.end + 2) {
            span = tag.words;
            return;
        }
        if (span.begin + 2 < tag.words.begin || span.begin > tag.end) continue;
        span.begin = std::clamp(span.begin, tag.words.begin, tag.words.end);
        span.end = std::clamp(span.end, span.begin, tag.words.end);
        return;
    }
}

void pass_on(const Diagnostics& found, const std::vector<TagPlace>& tags, Diagnostics& out) {
    Diagnostics narrowed;
    for (Diagnostic one : found) {
        narrow(one.span, tags);
        for (Label& label : one.labels) narrow(label.span, tags);
        Diagnostic& added = one.severity == Severity::error
                                ? narrowed.error(one.code, one.span, one.message)
                                : narrowed.warning(one.code, one.span, one.message);
        added = std::move(one);
    }
    out.append(std::move(narrowed));
}

}  // namespace

std::optional<Compiled> compile(const Grid& grid, const std::string& name,
                                const jinja::Environment& environment, Diagnostics& out) {
    Diagnostics found;
    Plan plan = make_plan(grid, found);
    std::optional<jinja::Template> page;
    if (!found.has_errors()) page = jinja::compile_pieces(name, plan.pieces, environment, found);
    pass_on(found, plan.tags, out);
    if (!page) return std::nullopt;
    return Compiled{std::move(*page), std::move(plan.loops), std::move(plan.tags), {}};
}

std::optional<std::string> render(const Compiled& page, const jinja::Value& data,
                                  Diagnostics& out) {
    Diagnostics found;
    auto text = jinja::render(page.page, data, found);
    pass_on(found, page.tags, out);
    return text;
}

void Renderer::collect(const std::vector<std::string>& runs, const std::string& all,
                       const std::string& place) {
    const auto key = std::pair(place, all);
    if (texts_.contains(key)) return;
    const FileId file = sources_->add(place, all);
    const std::size_t before = out_.count(Severity::error);
    // One cell of one row: the same rules hold for it.
    GridCell cell{.kind = CellKind::tagged, .tags = cut(runs, file, out_)};
    GridRow row{.number = 1};
    row.cells.push_back(std::move(cell));
    Grid grid;
    grid.rows.push_back(std::move(row));
    if (out_.count(Severity::error) != before) return;
    auto page = compile(grid, place, *environment_, out_);
    if (!page) return;
    page->whole = {file, 0, static_cast<std::uint32_t>(all.size())};
    collected_->emplace(key, std::move(*page));
}

std::vector<std::string> Renderer::runs(std::vector<std::string> texts, const std::string& place,
                                        char doubled) {
    std::string all;
    for (const std::string& one : texts) all += one;
    if (!has_tags(all)) return texts;
    if (collected_ != nullptr) {
        collect(texts, all, place);
        return texts;
    }
    const auto page = texts_.find(std::pair(place, all));
    const auto rendered = page == texts_.end() ? std::nullopt : render(page->second, *data_, out_);
    if (!rendered) return texts;
    std::ranges::fill(texts, std::string());
    const std::string start = marks::make(marks::cell, std::size_t{0});
    const std::size_t at = rendered->find(start);
    if (at == std::string::npos) return texts;
    const std::string_view content = std::string_view(*rendered).substr(at + start.size());
    for (const Content::Run& run : read_content(content, doubled).runs) {
        texts[run.format] += run.text;
    }
    return texts;
}

std::string Renderer::text(std::string_view text, const std::string& place, char doubled) {
    return runs({std::string(text)}, place, doubled)[0];
}

Span Renderer::whole(const std::string& text, const std::string& place) const {
    const auto page = texts_.find(std::pair(place, text));
    return page == texts_.end() ? Span{} : page->second.whole;
}

}  // namespace metodoc::sheets
