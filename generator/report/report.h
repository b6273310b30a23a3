// Reports: the view of a period + forms with tags → filled files.
//
// Every form of a report gets the same data (data.cpp names it all; templates/forms/README.md tells
// it to methodists), so a form of the region is filled by putting its file into templates/forms/
// and its name into reports/PERIOD.yaml.
//
// Room: report. Includes base, russian, view, jinja, forms, sheets.
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
#include "view/view.h"

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

// ---- reading back

// Collection forms that schools have filled: read, checked, with one letter of all remarks for each
// school that made mistakes. A form knows itself by the codes in its hidden column: the system, the
// period, the organisation and the quantity of each row. Nothing is guessed from names of files.
struct AnswerFile {
    std::string path;  // as the user gave it
    std::string_view bytes;
};

// A file that gave no data, and why.
struct Foreign {
    std::string path;
    int nearness = 0;  // how much it had of a form of this report; the reports of other systems
                       // look at the same files, and the best of the reasons is told
    Message why;
};

struct Collected {
    Artifacts artifacts;  // seversk/collected.csv and a letter for each school with remarks
    std::size_t files = 0;
    std::size_t remarks = 0;
    std::vector<std::string> with_remarks;  // names of organisations
    std::vector<std::string> missing;       // that have not returned their form
    std::vector<Foreign> foreign;           // files that are no form of this report
};

// Reads the files of one report. An Error: there is no form of the letter, or it has mistakes that
// are in `out` (then nothing is made).
Result<Collected> collect(const view::ReportView& report, const std::vector<AnswerFile>& answers,
                          const std::vector<FormFile>& forms, SourceSet& sources, Diagnostics& out);

}  // namespace metodoc::report
