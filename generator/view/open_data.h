// Open data: the tables of the content for other programs, and what their fields mean.
//
// Only what the website shows: no internal column, no author without a consent, no small group.
//
// Room: view, inside.
#pragma once

#include <optional>
#include <vector>

#include "view/data_table.h"
#include "view/pages.h"

namespace metodoc::view {

// «Открытые данные» and «Словарь данных»; nothing where there is no table. Adds the files to
// those of the assembly.
std::vector<Page> open_data_pages(Assembly& assembly);

// The tables of one system, or those that all share; those without rows are left out.
std::vector<DataTable> data_tables(const Assembly& assembly, std::optional<model::SystemId> system);

}  // namespace metodoc::view
