#include "docx/style.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string_view>

#include "docx/number.h"

namespace metodoc::docx {
namespace {

struct Wanted {
    Style style;
    std::string_view name;  // as in the file; Word shows those of its own in the user's language
    std::string_view type;
    // Taken where the file has none: LibreOffice drops deeper levels that no paragraph uses.
    std::optional<Style> instead = std::nullopt;
    bool may_be_missing = false;
};

constexpr std::string_view paragraph = "paragraph";
constexpr std::string_view character = "character";

// In the order of the enumeration, so that an `instead` is found before those that name it.
constexpr auto wanted = std::to_array<Wanted>({
    {Style::letterhead, "Бланк", paragraph},
    {Style::document_kind, "Вид документа", paragraph},
    {Style::date_and_number, "Дата и номер", paragraph},
    {Style::place, "Место составления", paragraph},
    {Style::title, "title", paragraph},
    {Style::preamble, "Преамбула", paragraph},
    {Style::command, "Распорядительное слово", paragraph},
    {Style::clause, "Пункт", paragraph},
    {Style::text, "Абзац", paragraph},
    {Style::bullet, "list bullet", paragraph},
    {Style::bullet_2, "list bullet 2", paragraph, Style::bullet},
    {Style::bullet_3, "list bullet 3", paragraph, Style::bullet_2},
    {Style::number, "list number", paragraph},
    {Style::number_2, "list number 2", paragraph, Style::number},
    {Style::number_3, "list number 3", paragraph, Style::number_2},
    {Style::list_text, "list continue", paragraph},
    {Style::list_text_2, "list continue 2", paragraph, Style::list_text},
    {Style::list_text_3, "list continue 3", paragraph, Style::list_text_2},
    {Style::quote, "Цитата", paragraph},
    {Style::code, "Код", paragraph},
    {Style::divider, "Разделитель", paragraph},
    {Style::heading_1, "heading 1", paragraph},
    {Style::heading_2, "heading 2", paragraph},
    {Style::heading_3, "heading 3", paragraph},
    {Style::signature_position, "Подпись должность", paragraph},
    {Style::signature_name, "Подпись фамилия", paragraph},
    {Style::annex_header, "Приложение", paragraph},
    {Style::approval, "Гриф", paragraph},
    {Style::cell, "Таблица текст", paragraph},
    {Style::cell_head, "Таблица шапка", paragraph},
    {Style::cell_group, "Таблица группа", paragraph},
    {Style::cell_list, "Таблица список", paragraph},
    {Style::table_note, "Примечание к таблице", paragraph},
    {Style::note, "footnote text", paragraph, Style::table_note},
    {Style::contents_head, "toc heading", paragraph, Style::heading_3},
    {Style::contents_1, "toc 1", paragraph, Style::list_text},
    {Style::contents_2, "toc 2", paragraph, Style::list_text_2},
    {Style::office_mark, "Отметка об исполнителе", paragraph, Style::table_note},
    {Style::section_end, "Конец раздела", paragraph},
    {Style::table, "Таблица", "table"},
    {Style::link, "hyperlink", character},
    {Style::inline_code, "Код в строке", character},
    {Style::note_sign, "footnote reference", character, std::nullopt, true},
});
static_assert(wanted.size() == static_cast<std::size_t>(Style::count));
static_assert(std::ranges::is_sorted(wanted, {}, &Wanted::style));

// Word's own names differ in case between the programs that write them ("heading 1", "Heading 1").
std::string folded(std::string_view name) {
    std::string result(name);
    for (char& byte : result) {
        if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
    }
    return result;
}

const xml::Node* find_style(const xml::Node& root, const Wanted& one) {
    for (const xml::Node& style : root.children) {
        if (style.name != "w:style" || style.attribute("w:type") != one.type) continue;
        const xml::Node* name = style.child("w:name");
        if (name != nullptr && folded(name->attribute("w:val")) == folded(one.name)) return &style;
    }
    return nullptr;
}

const xml::Node* find_by_id(const xml::Node& root, std::string_view id) {
    const auto found = std::ranges::find_if(root.children, [&](const xml::Node& style) {
        return style.name == "w:style" && style.attribute("w:styleId") == id;
    });
    return found == root.children.end() ? nullptr : &*found;
}

// The value of the first of the names that an element has.
std::optional<int> value_of(const xml::Node& node, std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names) {
        if (node.has_attribute(name)) return to_int(node.attribute(name), 0);
    }
    return std::nullopt;
}

// Follows the styles that this one is based on; at most as many steps as a file can mean.
Indent indent_of(const xml::Node& root, const xml::Node* style) {
    std::optional<int> left, first_line;
    for (int step = 0; style != nullptr && step < 16; ++step) {
        const xml::Node* properties = style->child("w:pPr");
        const xml::Node* indent = properties != nullptr ? properties->child("w:ind") : nullptr;
        if (indent != nullptr) {
            if (!left) left = value_of(*indent, {"w:left", "w:start"});
            if (!first_line) {
                if (const auto hanging = value_of(*indent, {"w:hanging"})) first_line = -*hanging;
            }
            if (!first_line) first_line = value_of(*indent, {"w:firstLine"});
        }
        const xml::Node* base = style->child("w:basedOn");
        style = base != nullptr ? find_by_id(root, base->attribute("w:val")) : nullptr;
    }
    return {left.value_or(0), first_line.value_or(0)};
}

}  // namespace

Styles Styles::find(const xml::Node& root, std::vector<std::string>& missing) {
    Styles result;
    for (const Wanted& one : wanted) {
        std::string& id = result.ids_[static_cast<std::size_t>(one.style)];
        if (const xml::Node* style = find_style(root, one)) {
            id = style->attribute("w:styleId");
            if (one.type == paragraph) {
                result.indents_[static_cast<std::size_t>(one.style)] = indent_of(root, style);
            }
        } else if (one.instead) {
            id = result.id(*one.instead);
            result.indents_[static_cast<std::size_t>(one.style)] = result.indent(*one.instead);
        }
        if (id.empty() && !one.instead && !one.may_be_missing) missing.emplace_back(one.name);
    }
    return result;
}

}  // namespace metodoc::docx
