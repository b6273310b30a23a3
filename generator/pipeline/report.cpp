#include "report/report.h"

#include <algorithm>

#include "pipeline/pipeline.h"
#include "pipeline/trees.h"
#include "rules/rules.h"
#include "view/report.h"

namespace metodoc::pipeline {
namespace {

constexpr std::string_view forms_folder = "templates/forms/";

void fill(const model::Corpus& corpus, const std::vector<File>& files, const ReportOptions& options,
          Outputs& outputs) {
    std::vector<report::FormFile> forms;
    for (const File& file : files)
        if (file.path.starts_with(forms_folder)) forms.push_back({file.path, file.bytes});
    for (const view::ReportView& one :
         view::reports(corpus, {options.today, options.period, options.system})) {
        auto made = report::fill(one, forms, outputs.sources, outputs.diagnostics);
        if (!made) {
            outputs.refusal = made.error();
            return;
        }
        for (Artifact& artifact : *made) outputs.artifacts.push_back(std::move(artifact));
    }
    std::ranges::sort(outputs.artifacts, {}, &Artifact::path);
    outputs.documents = outputs.artifacts.size();
}

void run(const Inputs& inputs, const ReportOptions& options, Outputs& outputs) {
    Diagnostics& found = outputs.diagnostics;
    const auto schemas = read_schemas(inputs.files, outputs.sources, found);
    const std::vector<Tree> trees =
        read_trees(inputs.files, schemas, options.jobs, outputs.sources, found);
    outputs.content_files = trees.size();
    if (found.has_errors()) return;
    const model::Corpus corpus = decode::decode(outputs.sources, to_decode(trees), found);
    rules::check(corpus, options.today, found);
    for (const model::System& system : corpus.systems) outputs.systems.push_back(system.id);
    outputs.periods = view::reported_periods(corpus);
    if (found.has_errors()) return;
    fill(corpus, inputs.files, options, outputs);
}

}  // namespace

Outputs report(Inputs inputs, const ReportOptions& options) {
    Outputs outputs;
    run(inputs, options, outputs);
    outputs.diagnostics.sort();
    if (outputs.diagnostics.has_errors() || outputs.refusal) outputs.artifacts.clear();
    return outputs;
}

}  // namespace metodoc::pipeline
