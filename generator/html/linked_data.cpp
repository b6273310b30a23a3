#include "html/linked_data.h"

#include <string_view>
#include <utility>
#include <vector>

#include "html/blocks.h"

namespace metodoc::html {
namespace {

std::string quoted(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string result = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            result.append("\\").append(1, c);
        } else if (byte < 0x20 || c == '<' || c == '>' || c == '&') {
            // A script element ends at its end tag, whatever the JSON says.
            result.append("\\u00").append({digits[byte >> 4U], digits[byte & 15U]});
        } else {
            result += c;
        }
    }
    return result + "\"";
}

// An object with its members in their order; values are JSON already.
class Object {
public:
    explicit Object(std::string_view type) { add("@type", type); }
    void add(std::string_view name, std::string_view text) {
        if (!text.empty()) add_json(name, quoted(text));
    }
    void add_json(std::string_view name, std::string_view json) {
        body_ += (body_.empty() ? "" : ",") + quoted(name) + ":" + std::string(json);
    }
    [[nodiscard]] std::string str() const { return "{" + body_ + "}"; }

private:
    std::string body_;
};

std::string list_of(const std::vector<Object>& objects) {
    std::string text = "[";
    for (const Object& one : objects) text += (text.size() > 1 ? "," : "") + one.str();
    return text + "]";
}

// Absolute where the site knows its own address; otherwise as the page's links are.
std::string address_of(const PageContext& context, const std::string& path) {
    const std::string& base = context.options.base_url;
    return base.empty() ? context.links.to(path) : base + percent_encoded(path);
}

Object breadcrumbs(const PageContext& context) {
    std::vector<Object> items;
    const auto add = [&](const std::string& name, const std::string& path) {
        Object item("ListItem");
        item.add_json("position", std::to_string(items.size() + 1));
        item.add("name", name);
        item.add("item", address_of(context, path));
        items.push_back(std::move(item));
    };
    for (const view::NamedLink& link : context.page.breadcrumbs) add(link.name, link.address.path);
    add(context.page.title, context.page.path);
    Object list("BreadcrumbList");
    list.add_json("itemListElement", list_of(items));
    return list;
}

Object site(const PageContext& context) {
    const view::Site& from = context.site;
    Object owner("GovernmentOrganization");
    owner.add("name", from.owner.empty() ? from.title : from.owner);
    owner.add("address", from.footer.address);
    owner.add("telephone", from.footer.phone);
    owner.add("email", from.footer.email);
    Object site("WebSite");
    site.add("name", from.title);
    site.add("url", context.options.base_url);
    site.add("inLanguage", context.theme.language);
    site.add("description", from.description);
    site.add_json("publisher", owner.str());
    return site;
}

// Where the links of a cell lead.
void collect(const view::Blocks& blocks, std::vector<std::string>& paths) {
    for (const view::Block& block : blocks) {
        const auto* paragraph = std::get_if<view::Paragraph>(&block.kind);
        if (paragraph == nullptr) continue;
        for (const view::Inline& one : paragraph->children) {
            if (const auto* link = std::get_if<view::Link>(&one.kind))
                paths.push_back(link->address.path);
        }
    }
}

// A row of the page is a dataset: its name, and links to its files.
void add_datasets(const PageContext& context, const view::Part& part, std::vector<Object>& to) {
    const auto* table = std::get_if<view::Table>(&part.content);
    if (table == nullptr) return;
    for (const view::Row& row : table->rows) {
        std::vector<std::string> paths;
        for (const view::Cell& cell : row.cells) collect(cell.blocks, paths);
        std::vector<Object> files;
        for (const std::string& path : paths) {
            Object file("DataDownload");
            file.add("contentUrl", address_of(context, path));
            file.add("encodingFormat", path.ends_with(".csv") ? "text/csv" : "application/json");
            files.push_back(std::move(file));
        }
        const std::string name = words_of(row.cells.front().blocks) + ". " + part.title;
        Object dataset("Dataset");
        dataset.add("name", name);
        dataset.add("description", name + ". " + context.page.description);
        dataset.add_json("isAccessibleForFree", "true");
        dataset.add_json("distribution", list_of(files));
        to.push_back(std::move(dataset));
    }
}

Object catalogue(const PageContext& context, const view::ArticlePage& page) {
    std::vector<Object> datasets;
    for (const view::Part& part : page.parts) add_datasets(context, part, datasets);
    Object catalogue("DataCatalog");
    catalogue.add("name", context.page.title);
    catalogue.add("description", context.page.description);
    catalogue.add_json("dataset", list_of(datasets));
    return catalogue;
}

}  // namespace

std::string linked_data(const PageContext& context) {
    if (std::holds_alternative<view::NotFoundPage>(context.page.content)) return {};
    std::vector<Object> graph;
    if (std::holds_alternative<view::HomePage>(context.page.content)) {
        graph.push_back(site(context));
    } else {
        graph.push_back(breadcrumbs(context));
    }
    const auto* article = std::get_if<view::ArticlePage>(&context.page.content);
    if (article != nullptr && context.page.path == "open-data.html")
        graph.push_back(catalogue(context, *article));
    return R"({"@context":"https://schema.org","@graph":)" + list_of(graph) + "}";
}

}  // namespace metodoc::html
