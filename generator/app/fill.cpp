#include <algorithm>
#include <atomic>
#include <map>
#include <optional>
#include <thread>

#include "app/commands.h"
#include "app/data.h"
#include "app/phrases.h"
#include "forms/forms.h"
#include "sheets/sheets.h"

namespace metodoc::app {
namespace {

using Files = std::map<std::string, std::size_t>;  // by path: which item makes it

bool has_word(std::string_view list, std::string_view word) {
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(','), list.size());
        if (list.substr(0, end) == word) return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

forms::Settings settings_of(const Context& context, const FillOptions& options) {
    forms::Settings settings;
    settings.language = context.language;
    settings.autoescape = options.autoescape || has_word(options.flags, "autoescape");
    if (options.no_autoescape) settings.autoescape = false;
    settings.sample_filters = has_word(options.flags, "filters");
    const bool lax = options.undefined.empty()
                         ? options.has_flags && !has_word(options.flags, "strict")
                         : options.undefined == "default";
    if (lax) settings.undefined = jinja::UndefinedKind::normal;
    return settings;
}

// A picture or a document that a form names lies beside the form, beside its data or where the
// command is run.
std::function<Result<std::string>(const std::string&)> reader(const Context& context,
                                                              const FillOptions& options) {
    const std::string current = context.world.current_folder;
    const std::vector<std::string> folders{disk::parent(disk::join(current, options.template_path)),
                                           disk::parent(disk::join(current, options.data_path)),
                                           current};
    const disk::Disk& disk = context.world.disk;
    return [folders, &disk](const std::string& path) -> Result<std::string> {
        for (const std::string& folder : folders) {
            const std::string candidate = disk::join(folder, path);
            if (disk.is_file(candidate)) return disk.read(candidate);
        }
        return disk.read(disk::join(folders.front(), path));
    };
}

Result<forms::Fill> prepare_form(const std::string& name, std::string_view bytes,
                                 const forms::Settings& settings, SourceSet& sources,
                                 Diagnostics& found) {
    if (name.ends_with(".docx") || name.ends_with(".docm") || name.ends_with(".dotx")) {
        return forms::prepare(name, bytes, settings, sources, found);
    }
    if (name.ends_with(".xlsx") || name.ends_with(".xlsm") || name.ends_with(".xltx")) {
        const auto environment = forms::make_environment(settings);
        return sheets::prepare(name, bytes, *environment, sources, found);
    }
    return Error{say(no_form_kind, {name})};
}

Result<void> write_file(const Context& context, const std::string& path, std::string_view bytes) {
    const std::string aside = path + ".metodoc-new";
    if (auto done = context.world.disk.write(aside, bytes); !done) return done;
    return context.world.disk.rename(aside, path);
}

void show(const Context& context, const Diagnostics& found, const SourceSet& sources) {
    context.world.terminal.err(
        print(found, sources, {.language = context.language, .color = context.color_err}));
}

// приказ.docx → приказ-filled.docx beside it.
std::string default_output(const std::string& path) {
    const std::size_t dot = path.rfind('.');
    return path.substr(0, dot) + "-filled" + (dot == std::string::npos ? "" : path.substr(dot));
}

int fill_one(const Context& context, const FillOptions& options, const forms::Fill& form,
             const jinja::Value& data, const SourceSet& sources) {
    Diagnostics found;
    const auto bytes = form(data, found);
    show(context, found, sources);
    if (!bytes) return content_has_errors;
    const std::string out =
        options.out.empty() ? default_output(options.template_path) : options.out;
    const auto written = write_file(context, disk::join(context.world.current_folder, out), *bytes);
    if (!written) return context.refuse(written.error());
    context.note(say(filled, {out}));
    return done;
}

// --- a file for each item ---

// The data with `item`, and with the item's own keys at the top, so that one form serves both ways.
jinja::Value data_of(const jinja::Value& data, const jinja::Value& item) {
    jinja::Dict all = data.dict();
    if (item.is(jinja::Type::dict)) {
        for (const auto& [key, value, hash] : item.dict()) all.set(key, value);
    }
    all.set("item", item);
    return jinja::Value::object(std::move(all));
}

// What an item's values may not do in a file's name: climb out, be hidden, name a folder.
bool is_safe(std::string_view path) {
    if (path.empty() || path.ends_with('/')) return false;
    return std::ranges::none_of(path, [](char c) {
        return (static_cast<unsigned char>(c) < 0x20) ||
               std::string_view("\\:*?\"<>|").find(c) != std::string_view::npos;
    });
}

// Separators belong to the pattern: those in a value become "_".
std::string safe_name(std::string_view value) {
    std::string name(value);
    for (char& c : name) {
        if (c == '/' || c == '\\') c = '_';
    }
    return name == "." || name == ".." ? "_" : name;
}

struct Batch {
    const Context& context;
    const FillOptions& options;
    const forms::Fill& form;
    const jinja::Value& data;
    const std::vector<jinja::Value>& items;
    const jinja::Template& pattern;
};

struct Outcome {
    Diagnostics found;
    std::optional<Error> refused;
    std::string path;
    bool done = false;
};

Outcome name_item(const Batch& batch, std::size_t index) {
    Outcome outcome;
    const auto name =
        jinja::render(batch.pattern, data_of(batch.data, batch.items[index]), outcome.found);
    if (!name) return outcome;
    if (!is_safe(*name)) {
        outcome.refused = Error{say(each_bad_name, {*name})};
    } else {
        outcome.path = disk::join(batch.context.world.current_folder, *name);
    }
    return outcome;
}

void fill_item(const Batch& batch, std::size_t index, Outcome& outcome) {
    if (outcome.path.empty() || outcome.refused) return;
    const auto bytes = batch.form(data_of(batch.data, batch.items[index]), outcome.found);
    if (!bytes) return;
    if (auto written = write_file(batch.context, outcome.path, *bytes); !written) {
        outcome.refused = written.error();
        return;
    }
    outcome.done = true;
}

// Every item writes its own outcome, so that the order of the threads never shows.
void fill_items(const Batch& batch, std::vector<Outcome>& outcomes) {
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < outcomes.size(); i = next++) {
            fill_item(batch, i, outcomes[i]);
        }
    };
    const unsigned wanted =
        batch.context.jobs != 0 ? batch.context.jobs : std::thread::hardware_concurrency();
    const std::size_t count = std::min<std::size_t>(std::max(wanted, 1U), outcomes.size());
    std::vector<std::jthread> threads;
    for (std::size_t i = 1; i < count; ++i) threads.emplace_back(work);
    work();
}

int fill_each(const Batch& batch, const SourceSet& sources) {
    const Context& context = batch.context;
    std::vector<Outcome> outcomes;
    Files files;
    for (std::size_t i = 0; i < batch.items.size(); ++i) {
        Outcome& one = outcomes.emplace_back(name_item(batch, i));
        if (one.path.empty()) continue;
        const auto [known, is_new] = files.emplace(one.path, i + 1);
        if (is_new) continue;
        one.refused = Error{say(each_same_name, {one.path, std::to_string(known->second)})};
    }
    fill_items(batch, outcomes);
    std::size_t failed = 0;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const Outcome& one = outcomes[i];
        if (one.done) continue;
        ++failed;
        const Message which = say(each_item, {std::to_string(i + 1)});
        const Message name = one.path.empty() ? Message() : Message(" (" + one.path + ")");
        context.world.terminal.err(which.in(context.language) + name.in(context.language) + ":\n");
        if (one.refused) context.refuse(*one.refused);
        show(context, one.found, sources);
    }
    if (failed == 0) {
        context.note(say(filled_many, {std::to_string(outcomes.size())}));
        return done;
    }
    context.note(say(each_failed, {std::to_string(failed), std::to_string(outcomes.size())}));
    return content_has_errors;
}

int start_each(const Context& context, const FillOptions& options, const forms::Fill& form,
               const jinja::Value& data, SourceSet& sources) {
    const jinja::Value* list =
        data.is(jinja::Type::dict) ? data.dict().find(options.each) : nullptr;
    if (list == nullptr || !list->is(jinja::Type::list)) {
        return context.refuse(Error{say(each_no_list, {options.data_path, options.each})},
                              content_has_errors);
    }
    if (options.out.find("{{") == std::string::npos) {
        return context.refuse(Error{say(each_needs_pattern)}, wrong_usage);
    }
    Diagnostics found;
    forms::Settings settings;
    const auto environment = forms::make_environment(settings);
    environment->write = [](std::string& out, const jinja::Value& value, std::uint32_t) {
        out += safe_name(value.print());
    };
    const FileId file = sources.add("--out", options.out);
    const auto pattern = jinja::compile("--out", file, sources.text(file), *environment, found);
    show(context, found, sources);
    if (!pattern) return content_has_errors;
    return fill_each({context, options, form, data, list->items(), *pattern}, sources);
}

}  // namespace

int fill(const Context& context, const FillOptions& options) {
    const std::string& current = context.world.current_folder;
    const auto bytes = context.world.disk.read(disk::join(current, options.template_path));
    if (!bytes) return context.refuse(bytes.error());
    SourceSet sources;
    Diagnostics found;
    std::optional<jinja::Value> data = jinja::Value::object({});
    if (!options.data_path.empty()) {
        auto text = context.world.disk.read(disk::join(current, options.data_path));
        if (!text) return context.refuse(text.error());
        auto read = read_data(options.data_path, std::move(*text), sources, found);
        if (!read) return context.refuse(read.error(), content_has_errors);
        data = std::move(*read);
    }
    forms::Settings settings = settings_of(context, options);
    settings.read_file = reader(context, options);
    const auto form = prepare_form(options.template_path, *bytes, settings, sources, found);
    if (!form) return context.refuse(form.error());
    show(context, found, sources);
    if (!data || !*form || found.has_errors()) return content_has_errors;
    if (!options.each.empty()) return start_each(context, options, *form, *data, sources);
    return fill_one(context, options, *form, *data, sources);
}

}  // namespace metodoc::app
