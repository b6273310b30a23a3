#include "view/data_table.h"

#include "base/must.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

std::string type_words(std::string_view type) {
    if (type == "date") return std::string(words::type_date);
    if (type == "number" || type == "integer") return std::string(words::type_number);
    if (type == "boolean") return std::string(words::type_boolean);
    return std::string(words::type_text);
}

}  // namespace

DataTable::DataTable(const ViewOptions& options, std::string path, std::string name,
                     const std::vector<DataColumn>& columns)
    : file{std::move(path), {}}, title(std::move(name)) {
    for (const DataColumn& column : columns) {
        DataField field{column.name, column.title, type_words(column.type),
                        std::string(column.meaning)};
        // Without the schemas, as in a test of views, a field goes by its own words.
        const auto known = options.fields.find(column.field);
        if (known != options.fields.end()) {
            if (field.title.empty()) field.title = known->second.title;
            if (field.meaning.empty()) field.meaning = known->second.description;
            if (column.type.empty()) field.type = type_words(known->second.type);
        }
        if (field.title.empty()) field.title = field.name;
        file.data.columns.push_back({field.name, field.title});
        fields.push_back(std::move(field));
    }
}

void DataTable::add(std::vector<feeds::Cell> row) {
    MUST(row.size() == file.data.columns.size());
    file.data.rows.push_back(std::move(row));
}

feeds::Cell data_text(const std::string& text) {
    if (text.empty()) return {};
    return text;
}

}  // namespace metodoc::view
