#include "sheets/parts.h"

#include <charconv>
#include <optional>

#include "base/utf8.h"
#include "sheets/phrases.h"

namespace metodoc::sheets {
namespace {

constexpr std::string_view main_space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view strict_space = "http://purl.oclc.org/ooxml/spreadsheetml/main";

void drop_prefix(xml::Node& node, std::string_view prefix) {
    if (node.name.starts_with(prefix)) node.name.erase(0, prefix.size());
    for (xml::Node& child : node.children) drop_prefix(child, prefix);
}

// Some programs write `x:row` for `row`.
void make_plain(xml::Node& root) {
    for (auto& [name, value] : root.attributes) {
        if (!name.starts_with("xmlns:") || (value != main_space && value != strict_space)) continue;
        if (!root.name.starts_with(name.substr(6) + ":")) continue;
        const std::string prefix = name.substr(6) + ":";
        name = "xmlns";
        drop_prefix(root, prefix);
        return;
    }
}

std::string relation_target(const ooxml::Part& part, std::string_view id) {
    for (const ooxml::Relation& one : part.relations) {
        if (one.id == id && !one.external) return ooxml::resolve(part.name, one.target);
    }
    return {};
}

std::string target_of_kind(const ooxml::Part& part, std::string_view kind) {
    const ooxml::Relation* found = ooxml::find_relation(part.relations, kind);
    return found == nullptr ? std::string() : ooxml::resolve(part.name, found->target);
}

}  // namespace

Result<xml::Node> load(const ooxml::Package& package, const std::string& part) {
    const ooxml::Part* found = package.find(part);
    if (found == nullptr) return Error{say(phrases::missing_part, {part})};
    auto root = xml::read(found->bytes);
    if (!root) return Error{say(phrases::broken_part, {part, root.error().message})};
    make_plain(*root);
    return root;
}

Result<Book> open_book(std::string_view bytes) {
    auto package = ooxml::read(bytes);
    if (!package) return package.error();
    Book book;
    book.package = std::move(*package);
    const ooxml::Relation* main = ooxml::find_relation(book.package.relations, "officeDocument");
    if (main == nullptr) return Error{say(phrases::not_a_workbook)};
    book.workbook_part = ooxml::resolve("", main->target);
    auto workbook = load(book.package, book.workbook_part);
    if (!workbook) return workbook.error();
    book.workbook = std::move(*workbook);
    const xml::Node* sheets = book.workbook.child("sheets");
    if (book.workbook.name != "workbook" || sheets == nullptr) {
        return Error{say(phrases::not_a_workbook)};
    }
    const ooxml::Part& part = *book.package.find(book.workbook_part);
    for (const xml::Node& one : sheets->children) {
        if (one.name != "sheet") continue;
        const std::string target = relation_target(part, one.attribute("r:id"));
        const ooxml::Part* sheet = book.package.find(target);
        const bool has_cells =
            sheet != nullptr && sheet->content_type.find("worksheet") != std::string::npos;
        const std::string_view state = one.attribute("state");
        book.sheets.push_back({std::string(one.attribute("name")), has_cells ? target : "",
                               state == "hidden" || state == "veryHidden"});
    }
    book.strings_part = target_of_kind(part, "sharedStrings");
    book.styles_part = target_of_kind(part, "styles");
    if (const xml::Node* properties = book.workbook.child("workbookPr")) {
        book.from_1904 = is_true(properties->attribute("date1904"));
    }
    return book;
}

std::string text_of(const xml::Node& node) {
    if (node.is_text()) return node.text;
    std::string text;
    for (const xml::Node& child : node.children) text += text_of(child);
    return text;
}

namespace {

// The code of `_xHHHH_` at the front of a text; nothing for anything else.
std::optional<char32_t> character_code(std::string_view text) {
    if (text.size() < 7 || !text.starts_with("_x") || text[6] != '_') return std::nullopt;
    unsigned code = 0;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + 6, code, 16);
    if (error != std::errc{} || end != text.data() + 6) return std::nullopt;
    return code;
}

}  // namespace

std::string decoded_text(std::string_view text) {
    if (text.find("_x") == std::string_view::npos) return std::string(text);
    std::string out;
    while (!text.empty()) {
        const auto code = character_code(text);
        const bool is_control =
            code && *code < 0x20 && *code != '\n' && *code != '\t' && *code != '\r';
        const bool is_surrogate = code && *code >= 0xD800 && *code < 0xE000;
        if (code && !is_control && !is_surrogate) {
            utf8::append(out, *code);
            text.remove_prefix(7);
        } else {
            out += text[0];
            text.remove_prefix(1);
        }
    }
    return out;
}

std::string encoded_text(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\r') continue;
        if (text[at] == '_' && character_code(text.substr(at, 7))) {
            out += "_x005F_";
        } else {
            out += text[at];
        }
    }
    return out;
}

std::vector<std::string> runs_of(const xml::Node& text) {
    std::vector<std::string> runs;
    for (const xml::Node& child : text.children) {
        if (child.name == "t") runs.push_back(decoded_text(text_of(child)));
        if (child.name == "r") {
            const xml::Node* inside = child.child("t");
            runs.push_back(inside == nullptr ? std::string() : decoded_text(text_of(*inside)));
        }
    }
    return runs;
}

std::string with_declaration(const xml::Node& root) {
    xml::Writer writer;
    writer.declaration();
    xml::write(writer, root);
    return std::move(writer).str();
}

std::uint32_t to_number(std::string_view text, std::uint32_t otherwise) {
    std::uint32_t value = otherwise;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? value : otherwise;
}

bool is_true(std::string_view attribute) {
    return attribute == "1" || attribute == "true";
}

}  // namespace metodoc::sheets
