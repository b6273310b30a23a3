#include "report/report.h"

#include <algorithm>
#include <map>
#include <optional>

#include "pipeline/pipeline.h"
#include "pipeline/trees.h"
#include "rules/rules.h"
#include "view/view.h"

namespace metodoc::pipeline {
namespace {

constexpr std::string_view forms_folder = "templates/forms/";

void add(Artifacts from, Outputs& to) {
    for (Artifact& one : from) to.artifacts.push_back(std::move(one));
}

std::optional<Error> fill_forms(const view::ReportView& view,
                                const std::vector<report::FormFile>& forms, Outputs& outputs) {
    auto made = report::fill(view, forms, outputs.sources, outputs.diagnostics);
    if (!made) return made.error();
    add(std::move(*made), outputs);
    return std::nullopt;
}

// The files that no report took, each with the reason of the report that it came nearest to.
class Leftover {
public:
    void add(const std::vector<report::Foreign>& foreign) {
        ++reports_;
        for (const report::Foreign& one : foreign) {
            auto& [count, best] = files_[one.path];
            if (count++ == 0 || one.nearness > best.nearness) best = one;
        }
    }
    [[nodiscard]] std::vector<Unread> unread() const {
        std::vector<Unread> result;
        for (const auto& [path, known] : files_)
            if (known.first == reports_) result.push_back({path, known.second.why});
        return result;
    }

private:
    std::map<std::string, std::pair<int, report::Foreign>> files_;
    int reports_ = 0;
};

std::optional<Error> read_answers(const view::ReportView& view,
                                  const std::vector<report::FormFile>& forms,
                                  const std::vector<File>& answers, Leftover& leftover,
                                  Outputs& outputs) {
    std::vector<report::AnswerFile> files;
    for (const File& one : answers) files.push_back({one.path, one.bytes});
    auto made = report::collect(view, files, forms, outputs.sources, outputs.diagnostics);
    if (!made) return made.error();
    add(std::move(made->artifacts), outputs);
    leftover.add(made->foreign);
    outputs.answers.push_back({view.system, made->files, made->remarks,
                               std::move(made->with_remarks), std::move(made->missing)});
    return std::nullopt;
}

void fill(const model::Corpus& corpus, const std::vector<File>& files, const ReportOptions& options,
          Outputs& outputs) {
    std::vector<report::FormFile> forms;
    for (const File& file : files)
        if (file.path.starts_with(forms_folder)) forms.push_back({file.path, file.bytes});
    Leftover leftover;
    for (const view::ReportView& one :
         view::reports(corpus, {options.today, options.period, options.system})) {
        const auto refused = options.answers.empty()
                                 ? fill_forms(one, forms, outputs)
                                 : read_answers(one, forms, options.answers, leftover, outputs);
        if (refused) {
            outputs.refusal = *refused;
            return;
        }
    }
    outputs.unread = leftover.unread();
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
    const model::Corpus corpus =
        decode::decode(outputs.sources, to_decode(trees), found, pictures_of(inputs.files));
    rules::check(corpus, options.today, found);
    rules::set_aside(outputs.sources, files_of(trees), found);
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
