// Open data: tables that readers take away, each as CSV and as JSON.
//
//     assembly.data.push_back({"seversk/data/plan", {columns, rows}});       // view, inside
//     content.downloads = data_downloads(assembly.data.back(), "План");      // on its page
//
// html makes both files of every table (render_data) before the pages, which print their sizes.
// A text that a spreadsheet would take for a formula is guarded there (feeds::csv).
//
// Room: view.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "feeds/feeds.h"
#include "view/article.h"

namespace metodoc::view {

struct DataFile {
    std::string path;  // below public/, without its ending: "seversk/data/indicators/diag"
    feeds::Dataset data;
};

inline std::vector<Download> data_downloads(const DataFile& file, std::string_view name) {
    return {{std::string(name), file.path + ".csv", "CSV"},
            {std::string(name), file.path + ".json", "JSON"}};
}

}  // namespace metodoc::view
