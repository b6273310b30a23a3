// What the check of a system found: the page of it, and the Word document «Справка о
// согласованности».
//
// The findings are given from outside: view knows neither the rules nor the files.
//
// Room: view.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/date.h"
#include "view/document.h"

namespace metodoc::view {

struct Finding {
    std::string system;  // id; empty: of the files that all systems share
    bool is_error = false;
    std::string code;
    std::string place;          // "roadmap.yaml:12", below the folder of the system
    std::string message, hint;  // in Russian, as the check says it; a hint may be empty
    bool is_kept = false;       // the source's own, left as it is …
    std::string reason = {};    // … and why; may be empty
    // It speaks of what is not published: the page says only that there is something.
    bool is_private = false;
};

struct CheckedSystem {
    std::string id, name;
    std::string authority = {};  // whole name; may be empty
    std::size_t files = 0;
};

struct CheckRecord {
    std::size_t rules = 0;
    std::size_t shared_files = 0;
    std::vector<CheckedSystem> systems;
    std::vector<Finding> findings;  // by file and place

    [[nodiscard]] const CheckedSystem* find(const std::string& system) const;
};

// «Справка о согласованности» of one system, for the office: nothing is left out. The path is
// "SYSTEM.docx". Requires: the record has the system.
WordDocument consistency_document(const CheckRecord& record, const std::string& system, Date day);

}  // namespace metodoc::view
