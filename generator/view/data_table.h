// One table of open data on its way: columns with their meanings, then rows.
//
// Room: view, inside.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "view/data.h"
#include "view/view.h"

namespace metodoc::view {

// A column. Its words are those of the schema at `field` ("acts:acts[].number"), or its own.
struct DataColumn {
    std::string name;
    std::string_view field;  // of ViewOptions::fields; empty: the words below
    std::string title = {};
    std::string_view type = {}, meaning = {};
};

// What the dictionary says of a column.
struct DataField {
    std::string name, title, type, meaning;
};

struct DataTable {
    DataTable(const ViewOptions& options, std::string path, std::string name,
              const std::vector<DataColumn>& columns);

    void add(std::vector<feeds::Cell> row);
    [[nodiscard]] bool empty() const { return file.data.rows.empty(); }

    DataFile file;
    std::string title;
    std::vector<DataField> fields;
};

// A text of the content as a cell: nothing where it is empty.
feeds::Cell data_text(const std::string& text);

}  // namespace metodoc::view
