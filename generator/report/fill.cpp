#include <algorithm>

#include "forms/forms.h"
#include "report/phrases.h"
#include "report/report.h"
#include "sheets/sheets.h"

namespace metodoc::report {
namespace {

using Each = view::ReportTask::Each;

constexpr std::string_view folder = "templates/forms/";

const FormFile* find(const std::vector<FormFile>& forms, const std::string& name) {
    const auto found = std::ranges::find(forms, std::string(folder) + name, &FormFile::path);
    return found == forms.end() ? nullptr : &*found;
}

std::string names_of(const std::vector<FormFile>& forms) {
    std::string list;
    for (const FormFile& one : forms) {
        if (!one.path.ends_with(".docx") && !one.path.ends_with(".xlsx")) continue;
        list += (list.empty() ? "" : ", ") + one.path.substr(folder.size());
    }
    return list;
}

Result<forms::Fill> prepare(const FormFile& file, SourceSet& sources, Diagnostics& out) {
    const forms::Settings settings;
    if (file.path.ends_with(".docx"))
        return forms::prepare(file.path, file.bytes, settings, sources, out);
    if (file.path.ends_with(".xlsx"))
        return sheets::prepare(file.path, file.bytes, *forms::make_environment(settings), sources,
                               out);
    return Error{say(phrases::not_a_form, {file.path})};
}

// What one file is about: the data with `item`, and how the file is called.
struct Item {
    std::string name;
    jinja::Value data;
};

// The list that `item` goes through.
constexpr std::string_view list_of(Each each) {
    switch (each) {
        case Each::organisation:
            return "organisations";
        case Each::registry:
            return "registries";
        case Each::route:
            return "routes";
        case Each::once:
            break;
    }
    return {};
}

std::vector<Item> items_of(const jinja::Value& all, Each each) {
    if (each == Each::once) return {{"", all}};
    std::vector<Item> items;
    for (const jinja::Value& item : all.dict().find(list_of(each))->items()) {
        jinja::Dict data = all.dict();
        data.set("item", item);
        items.push_back({item.dict().find("id")->text(), jinja::Value::object(std::move(data))});
    }
    return items;
}

std::string path_of(const view::ReportView& report, const view::ReportTask& task,
                    const Item& item) {
    const std::string path = report.system + "/" + (task.internal ? std::string("internal/") : "");
    if (item.name.empty()) return path + task.form;
    const auto dot = task.form.rfind('.');
    return path + task.form.substr(0, dot) + "/" + item.name + task.form.substr(dot);
}

}  // namespace

Result<Artifacts> fill(const view::ReportView& report, const std::vector<FormFile>& files,
                       SourceSet& sources, Diagnostics& out) {
    Artifacts artifacts;
    const jinja::Value all = data_of(report);
    for (const view::ReportTask& task : report.tasks) {
        const FormFile* file = find(files, task.form);
        if (file == nullptr) return Error{say(phrases::no_such_form, {task.form, names_of(files)})};
        const Result<forms::Fill> form = prepare(*file, sources, out);
        if (!form) return form.error();
        if (!*form) continue;
        for (const Item& item : items_of(all, task.each)) {
            auto bytes = (*form)(item.data, out);
            if (bytes) artifacts.push_back({path_of(report, task, item), std::move(*bytes)});
        }
    }
    return artifacts;
}

}  // namespace metodoc::report
