#include "view/open_data.h"

#include <set>

#include "view/names.h"
#include "view/rows.h"
#include "view/text.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

constexpr words::Word rows_of = "Строк";  // the head of a column

// "seversk/data/measures" → "measures": the same table of every system has the same fields.
std::string stem_of(const DataTable& table) {
    return table.file.path.substr(table.file.path.rfind('/') + 1);
}

// A row a table: its name, how many rows it has, and its two files.
Part section_of(std::string title, std::string anchor, const std::vector<DataTable>& tables) {
    Table list;
    list.caption = title;
    list.first_column_is_header = true;
    list.columns = {{7, Align::start}, {2, Align::center}, {2, Align::center}, {2, Align::center}};
    list.head.push_back(
        {{cell(words::data_table), cell(rows_of), cell("CSV"), cell("JSON")}, "", false});
    for (const DataTable& table : tables) {
        Row row{{cell(russian::typography(table.title)),
                 cell(russian::format_number(static_cast<long long>(table.file.data.rows.size())))},
                "",
                false};
        for (const Download& one : data_downloads(table.file, ""))
            row.cells.push_back(cell(Inlines{linked({one.path, "", ""}, one.format)}));
        list.rows.push_back(std::move(row));
    }
    return {std::move(title), std::move(anchor), std::move(list)};
}

struct Dictionary {
    ArticlePage page = {};
    DataTable table;
    std::set<std::string> known = {};

    // A table that every system has is told of once; each registry for itself.
    void add(const DataTable& from, const std::string& system) {
        const std::string stem = stem_of(from);
        const bool is_registry = stem.starts_with("registry-");
        const std::string anchor = is_registry ? system + "-" + stem : stem;
        if (!known.insert(anchor).second) return;
        Table shown;
        shown.caption = from.title;
        shown.columns = {
            {3, Align::start}, {4, Align::start}, {2, Align::start}, {7, Align::start}};
        shown.first_column_is_header = true;
        shown.head.push_back({{cell(words::data_field), cell(words::data_title),
                               cell(words::data_type), cell(words::data_meaning)},
                              "",
                              false});
        for (const DataField& field : from.fields) {
            shown.rows.push_back({{{paragraph({{Code{field.name}}}), 1, 1},
                                   cell(russian::typography(field.title)),
                                   cell(field.type),
                                   cell(russian::typography(field.meaning))},
                                  "",
                                  false});
            table.add({is_registry ? system + "/" + stem : stem, field.name, field.title,
                       field.type, data_text(field.meaning)});
        }
        page.parts.push_back(
            {is_registry ? from.title + " (" + stem + ")" : from.title, anchor, std::move(shown)});
    }
};

Page shared_page(std::string path, std::string_view title, std::string_view about,
                 ArticlePage content) {
    Page page;
    page.path = std::move(path);
    page.title = title;
    page.description = about;
    page.breadcrumbs = {home_link()};
    page.content = std::move(content);
    return page;
}

}  // namespace

std::vector<Page> open_data_pages(Assembly& assembly) {
    const Context& context = assembly.context;
    Dictionary dictionary{
        {},
        DataTable(context.options, "data/dictionary", std::string(words::data_dictionary),
                  {{"table", "", std::string(words::data_table), "string", words::data_table_about},
                   {"field", "", std::string(words::data_field), "string", words::data_field_about},
                   {"title", "", std::string(words::data_title), "string", words::data_title_about},
                   {"type", "", std::string(words::data_type), "string", words::data_type_about},
                   {"meaning", "", std::string(words::data_meaning), "string",
                    words::data_meaning_about}})};
    ArticlePage content;
    content.parts.push_back({"", "", paragraph(words_of(words::data_intro))});
    const auto add = [&](std::string title, const std::string& anchor,
                         std::vector<DataTable> tables) {
        if (tables.empty()) return;
        content.parts.push_back(section_of(std::move(title), anchor, tables));
        for (DataTable& table : tables) {
            dictionary.add(table, anchor);
            assembly.data.push_back(std::move(table.file));
        }
    };
    for (const model::SystemId system : context.systems)
        add(system_name(context.corpus[system]), context.corpus[system].id,
            data_tables(assembly, system));
    add(std::string(words::data_shared), "shared-data", data_tables(assembly, {}));
    if (dictionary.table.empty()) return {};

    content.parts.push_back({"", "",
                             std::vector<NamedLink>{{std::string(words::data_dictionary),
                                                     {"data-dictionary.html", "", ""},
                                                     std::string(words::data_dictionary_about)}}});
    dictionary.page.downloads =
        data_downloads(dictionary.table.file, std::string(words::data_dictionary));
    assembly.data.push_back(std::move(dictionary.table.file));
    std::vector<Page> pages;
    pages.push_back(shared_page("open-data.html", words::open_data, words::open_data_about,
                                std::move(content)));
    pages.push_back(shared_page("data-dictionary.html", words::data_dictionary,
                                words::data_dictionary_about, std::move(dictionary.page)));
    pages.back().breadcrumbs.push_back(link_to(pages.front()));
    return pages;
}

}  // namespace metodoc::view
