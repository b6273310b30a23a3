// Reports: the view of a period + forms with tags → filled files.
//
// Every form of a report gets the same data (data.cpp names it all; templates/forms/README.md tells
// it to methodists), so a form of the region is filled by putting its file into templates/forms/
// and its name into reports/PERIOD.yaml.
//
// Room: report. Includes base, view, jinja, forms, sheets.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/artifact.h"
#include "base/diagnostic.h"
#include "base/result.h"
#include "base/source_set.h"
#include "jinja/jinja.h"
#include "view/report.h"

namespace metodoc::report {

// Everything that a form may print, by name.
jinja::Value data_of(const view::ReportView& report);

struct FormFile {
    std::string path;  // templates/forms/monitoring.docx
    std::string_view bytes;
};

// Fills all forms of one report: "seversk/monitoring.docx", one an organisation
// "seversk/collection/school-1.xlsx", internal ones "seversk/internal/route/teacher-1.docx". What
// is wrong with a form is in `out`. An Error: a form that is not there or is no such file.
Result<Artifacts> fill(const view::ReportView& report, const std::vector<FormFile>& forms,
                       SourceSet& sources, Diagnostics& out);

}  // namespace metodoc::report
