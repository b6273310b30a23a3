// build(Inputs) → Outputs: the whole program between reading and writing, as a pure function.
//
// Three gates: shape (YAML and schemas), sense (references and rules), template (theme). After a
// closed gate nothing is made: artifacts are empty and the diagnostics say why. No disk, no
// clock, no globals; same inputs, same outputs, with any number of threads.
//
// Room: pipeline. May not include disk.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/artifact.h"
#include "base/date.h"
#include "base/diagnostic.h"
#include "base/history.h"
#include "base/result.h"
#include "base/source_set.h"

namespace metodoc::pipeline {

// A file of the project: its path below the project's folder, and its bytes.
struct File {
    std::string path;
    std::string bytes;
};

// The files below content/, schemas/, site/ (without its output), themes/ and templates/.
// Others are ignored. Sorted by path.
struct Inputs {
    std::vector<File> files;
    History history = {};  // of content/ and site/
    // Made elsewhere of the documents and published with them: PDFs. Pages offer a file below
    // public/ beside the document of its name.
    Artifacts extra = {};
};

struct Options {
    Date today;
    std::string system = {};    // only this one; empty: all
    bool drafts = false;        // orders that are not signed yet, too
    std::string base_url = {};  // for canonical links; empty: site.yaml's own, or none
    std::string theme = "municipal";
    std::string language = "ru";  // of the website's own words
    unsigned jobs = 0;            // threads; 0: as many as the machine has
    bool explain = false;         // write what the check found, a Word document a system
};

// What came back of the collection forms of one system.
struct Answers {
    std::string system;
    std::size_t files = 0;  // forms of this report
    std::size_t remarks = 0;
    std::vector<std::string> with_remarks;  // names of organisations
    std::vector<std::string> missing;       // that returned nothing
};
// A file that is a form of no report that was read, and why not.
struct Unread {
    std::string path;
    Message why;
};

struct Outputs {
    SourceSet sources;
    Diagnostics diagnostics;                // sorted
    std::optional<Error> refusal;           // a template file that cannot be used
    Artifacts artifacts;                    // sorted by path; empty unless every gate was open
    std::vector<std::string> systems;       // ids of all systems, filtered out ones too
    std::vector<std::string> periods = {};  // of reports: 2023, 2024-1
    std::vector<Answers> answers = {};
    // «Справка о согласованности» of every system ("seversk.docx"), also behind a closed gate.
    Artifacts notes = {};
    std::vector<Unread> unread = {};  // by path
    std::size_t content_files = 0;
    std::size_t pages = 0;
    std::size_t documents = 0;
};

Outputs build(Inputs inputs, const Options& options);

struct ReportOptions {
    Date today;
    std::string period;       // "2023", "2023-1"
    std::string system = {};  // only this one; empty: all
    unsigned jobs = 0;
    // Filled collection forms to read back; empty: fill the forms.
    std::vector<File> answers = {};
};

// The forms of a period, filled: the same gates but for the theme. `documents` counts the files,
// `systems` all systems, `periods` those that some report of the content is about.
Outputs report(Inputs inputs, const ReportOptions& options);

}  // namespace metodoc::pipeline
