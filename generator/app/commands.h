// The commands: each takes its options, does its work through other rooms, gives an exit code.
//
// Room: app.
#pragma once

#include <string>
#include <vector>

#include "app/app.h"
#include "base/message.h"
#include "base/result.h"
#include "pipeline/pipeline.h"

namespace metodoc::app {

enum ExitCode : int { done = 0, content_has_errors = 1, wrong_usage = 2, machine_refused = 3 };

// What every command knows: the world and the options that stand before the command.
struct Context {
    const World& world;
    Language language = Language::ru;
    bool color_out = false;
    bool color_err = false;
    bool quiet = false;
    unsigned jobs = 0;
    std::string project = {};  // --project; empty: searched upward from the current folder

    void print(std::string_view text) const { world.terminal.out(text); }
    void print_line(const Message& message) const {
        world.terminal.out(message.in(language) + "\n");
    }
    // Progress and summaries: to stderr, nothing with --quiet.
    void note(const Message& message) const;
    // One line on stderr; gives the exit code.
    int refuse(const Error& error, ExitCode code = machine_refused) const;
};

enum class Format { text, json, sarif, gitlab };

struct CheckOptions {
    std::vector<std::string> paths;  // only what stands below these is reported
    Format format = Format::text;
    bool strict = false;       // warnings fail
    bool explain_all = false;  // a Word document a system: what was found and what was kept
    std::string out = {};      // its folder; empty: site/documents/check
};
int check(const Context& context, const CheckOptions& options);

struct FixOptions {
    std::vector<std::string> paths;  // only what stands below these is mended
    bool dry_run = false;            // show, write nothing
};
int fix(const Context& context, const FixOptions& options);

struct BuildOptions {
    std::string system, out, base_url, zip;
    bool drafts = false;
    bool pdf = false;  // of every document, beside it
};
int build(const Context& context, const BuildOptions& options);

struct DocsOptions {
    std::vector<std::string> ids;  // "2022-12-30-693" or "seversk/2022-12-30-693"; empty: all
    std::string out;
    bool pdf = false;
    bool is_public = false;  // the copies for the public, without the marks of the office
};
int docs(const Context& context, const DocsOptions& options);

struct ReportOptions {
    std::string period, system, out;
    std::vector<std::string> read;  // filled collection forms and folders of them
    bool pdf = false;
};
int report(const Context& context, const ReportOptions& options);

struct RenderOptions {
    std::string template_path, data_path, folder, vectors;
    bool strict = false;
    bool autoescape = false;
};
int render(const Context& context, const RenderOptions& options);

struct FillOptions {
    std::string template_path, data_path, out, each, flags, undefined;
    bool autoescape = false;
    bool no_autoescape = false;
    bool has_flags = false;
};
int fill(const Context& context, const FillOptions& options);

int explain(const Context& context, const std::string& code);

}  // namespace metodoc::app
