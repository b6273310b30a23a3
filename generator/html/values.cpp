#include "html/values.h"

#include <algorithm>

#include "russian/russian.h"

namespace metodoc::html {

using jinja::Value;

namespace {

Value link_value(const view::NamedLink& link, std::string_view current,
                 const PageContext& context) {
    return Value::object({{"name", link.name},
                          {"href", context.links.to(link.address)},
                          {"note", link.note},
                          {"current", current}});
}

bool is_page(const view::NamedLink& link, std::string_view path) {
    return link.address.path == path && !path.empty() && link.address.fragment.empty();
}

}  // namespace

Value link_value(const view::NamedLink& link, const PageContext& context) {
    return link_value(link, is_page(link, context.page.path) ? "page" : "", context);
}

Value link_values(const std::vector<view::NamedLink>& links, const PageContext& context) {
    std::vector<Value> values;
    for (const view::NamedLink& link : links) values.push_back(link_value(link, context));
    return Value::list(std::move(values));
}

Value menu_values(const std::vector<view::NamedLink>& links, std::size_t depth,
                  const PageContext& context) {
    const auto& above = context.page.breadcrumbs;
    const auto first = above.begin() + static_cast<std::ptrdiff_t>(std::min(depth, above.size()));
    std::vector<Value> values;
    for (const view::NamedLink& link : links) {
        const bool is_above = std::any_of(first, above.end(), [&](const view::NamedLink& parent) {
            return is_page(link, parent.address.path);
        });
        values.push_back(is_above ? link_value(link, "true", context) : link_value(link, context));
    }
    return Value::list(std::move(values));
}

namespace {

Value download_value(const view::Download& download, std::string name, const PageContext& context) {
    const auto size = context.options.sizes.find(download.path);
    const bool is_known = size != context.options.sizes.end();
    return Value::object({{"name", std::move(name)},
                          {"href", context.links.to(download.path)},
                          {"format", download.format},
                          {"size", is_known ? size_text(size->second, context.theme) : ""}});
}

}  // namespace

// Beside a Word document stand its PDF and the detached signatures of both, where they are
// published.
Value download_values(const std::vector<view::Download>& downloads, const PageContext& context) {
    constexpr std::string_view word = ".docx";
    std::vector<Value> values;
    const auto add_if_known = [&](const std::string& path, std::string_view format,
                                  const std::string& name) {
        if (context.options.sizes.contains(path))
            values.push_back(download_value({name, path, std::string(format)}, name, context));
    };
    for (const view::Download& download : downloads) {
        values.push_back(download_value(download, download.name, context));
        if (!download.path.ends_with(word)) continue;
        const std::string signature = context.theme.word("signature_of") + ": " + download.name;
        const std::string pdf =
            download.path.substr(0, download.path.size() - word.size()) + ".pdf";
        add_if_known(download.path + ".sig", "SIG", signature);
        add_if_known(pdf, "PDF", download.name);
        add_if_known(pdf + ".sig", "SIG", signature);
    }
    return Value::list(std::move(values));
}

Value fact_values(const std::vector<view::Fact>& facts, const PageContext& context) {
    std::vector<Value> values;
    for (const view::Fact& fact : facts) {
        values.push_back(
            Value::object({{"name", fact.name}, {"value", prose_value(fact.value, context)}}));
    }
    return Value::list(std::move(values));
}

Value content_link(std::string_view name, std::string href, std::vector<Value> below) {
    return Value::object(
        {{"name", name}, {"href", std::move(href)}, {"below", Value::list(std::move(below))}});
}

std::string anchor_href(std::string_view anchor) {
    return "#" + percent_encoded(anchor);
}

Value text_values(const std::vector<std::string>& texts) {
    std::vector<Value> values;
    for (const std::string& text : texts) values.emplace_back(text);
    return Value::list(std::move(values));
}

Surroundings below_heading(int level, const PageContext& context) {
    return {.links = context.links,
            .heading = level,
            .section_title = context.theme.word("section_link"),
            .clause_title = context.theme.word("clause_link"),
            .table_name = context.theme.word("table"),
            .uses_name = context.theme.word("clause_uses"),
            .back_name = context.theme.word("note_back")};
}

std::string size_text(std::uint64_t bytes, const CompiledTheme& theme) {
    constexpr std::uint64_t kilobyte = 1024;
    constexpr std::uint64_t megabyte = kilobyte * kilobyte;
    constexpr std::string_view nbsp = "\u00A0";
    if (bytes < megabyte) {
        const std::uint64_t rounded = std::max<std::uint64_t>(1, (bytes + kilobyte / 2) / kilobyte);
        return std::to_string(rounded).append(nbsp) + theme.word("size_kb");
    }
    const double size = static_cast<double>(bytes) / static_cast<double>(megabyte);
    std::string text = russian::format_number(size, 1);
    if (theme.language != "ru") std::ranges::replace(text, ',', '.');
    return text.append(nbsp) + theme.word("size_mb");
}

}  // namespace metodoc::html
