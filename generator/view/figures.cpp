#include "view/figures.h"

#include "view/pages.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

Cell cell(Inlines inlines) {
    return {paragraph(std::move(inlines)), 1, 1};
}

Inlines number_words(const model::FigureRow& row, std::size_t column) {
    if (column >= row.values.size()) return {word(words::no_value)};
    std::string text = russian::format_number(row.values[column].value);
    if (row.more) text = std::string(words::more_than) + text;
    return {word(text)};
}

// «Кадры МБУ МЦ, человек»
Inlines heading_of(const Scope& scope, const model::Figures& figures) {
    Inlines title = inlines_of(scope, figures.title);
    if (!figures.unit.empty()) append(title, {word(", " + figures.unit)});
    return title;
}

}  // namespace

Table figures_table(const Scope& scope, const model::Figures& figures) {
    Table table;
    table.caption = title_text(scope.context, figures.title);
    table.first_column_is_header = true;
    table.columns.push_back({3, Align::start});
    Row head;
    head.cells.push_back(cell(heading_of(scope, figures)));
    for (const std::string& column : figures.columns) {
        table.columns.push_back({1, Align::center});
        head.cells.push_back(cell(words_of(column)));
    }
    table.head.push_back(std::move(head));
    for (const model::FigureRow& from : figures.rows) {
        Row row;
        row.cells.push_back(cell(inlines_of(scope, from.title)));
        for (std::size_t i = 0; i < figures.columns.size(); ++i)
            row.cells.push_back(cell(number_words(from, i)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::optional<Page> figures_page(Assembly& assembly, model::SystemId system) {
    const Context& context = assembly.context;
    Scope scope = assembly.scope(system);
    scope.place = {
        std::string(words::figures), {system_path(context, system, "figures.html"), "", ""}, ""};
    Blocks blocks;
    for (const model::Figures& figures : context.corpus.figures) {
        if (figures.system != system) continue;
        blocks.push_back({Heading{2, figures.key, inlines_of(scope, figures.title)}});
        blocks.push_back({figures_table(scope, figures)});
        if (figures.note.empty()) continue;
        Inlines note = inlines_of(scope, figures.note);
        end_with(note, ".");
        append(blocks, paragraph(std::move(note)));
    }
    if (blocks.empty()) return std::nullopt;
    Page page = page_of(context, system, "figures.html", std::string(words::figures),
                        TextPage{std::move(blocks)});
    page.description = words::figures_about;
    return page;
}

}  // namespace metodoc::view
