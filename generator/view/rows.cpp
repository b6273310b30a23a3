#include "view/rows.h"

#include <algorithm>

#include "view/words.h"

namespace metodoc::view {
namespace {

bool has_link(const Inlines& inlines) {
    return std::ranges::any_of(inlines, [](const Inline& one) {
        return std::holds_alternative<Link>(one.kind) || std::holds_alternative<Footnote>(one.kind);
    });
}

}  // namespace

Cell cell(Inlines inlines, int columns, int rows) {
    return {paragraph(std::move(inlines)), columns, rows};
}

Cell cell(std::string_view text, int columns, int rows) {
    return cell(Inlines{word(text)}, columns, rows);
}

std::string row_anchor(std::string_view prefix, const std::string& key, std::size_t index) {
    return std::string(prefix) + (key.empty() ? std::to_string(index + 1) : key);
}

std::string row_number(const std::string& number) {
    return number.substr(number.find('.') + 1) + ".";
}

Cell text_cell(const Scope& scope, const model::Prose& text) {
    if (text.empty()) return cell(words::no_value);
    return {blocks_of(scope, text), 1, 1};
}

Row group_row(const Scope& scope, const model::Prose& title, std::string anchor, int columns) {
    Row row;
    row.anchor = std::move(anchor);
    row.is_group = true;
    row.cells.push_back(cell(inlines_of(scope, title), columns));
    return row;
}

Scope scope_of_row(const Scope& table, std::string_view noun, const std::string& number,
                   const std::string& anchor) {
    NamedLink place = table.place;
    place.name += ", " + std::string(noun) + "\u00A0" + number;
    if (!place.address.empty()) place.address.fragment = anchor;
    return table.at(std::move(place));
}

Scope scope_of_table(const Scope& above, const model::Target& target, const Titled& names) {
    Scope scope = above.at({names.short_name, address_of(above.context, above.system, target), ""});
    scope.official = true;
    return scope;
}

Inlines note_of(const Scope& scope, std::string_view noun, const std::string& number,
                const model::Prose& note) {
    Inlines line{word(russian::capitalized(noun) + "\u00A0" + number + ": ")};
    append(line, inlines_of(scope, note));
    end_with(line, ".");
    return line;
}

void lead_to(const Address& address, Row& row, std::size_t column) {
    for (const std::size_t at : {column, std::size_t{0}}) {
        if (at >= row.cells.size() || row.cells[at].blocks.empty()) continue;
        auto* paragraph = std::get_if<Paragraph>(&row.cells[at].blocks.front().kind);
        if (paragraph == nullptr || has_link(paragraph->children)) continue;
        Link link{address, std::move(paragraph->children), ""};
        paragraph->children = {{std::move(link)}};
        return;
    }
}

}  // namespace metodoc::view
