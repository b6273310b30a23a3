#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <utility>

#include "app/app.h"
#include "app/commands.h"
#include "app/phrases.h"
#include "base/suggest.h"

namespace metodoc::app {
namespace {

constexpr std::string_view version = "metodoc 0.1.0\n";

struct Arguments {
    std::string project, language = "ru", code, format = "text", color = "auto";
    unsigned jobs = 0;
    bool quiet = false;
    CheckOptions check;
    FixOptions fix;
    BuildOptions build;
    DocsOptions docs;
    RenderOptions render;
    ReportOptions report;
    FillOptions fill;
};

// The help itself is in the language asked for, so --lang is looked up before anything is parsed.
Language asked_language(const std::vector<std::string>& arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--lang=en") return Language::en;
        if (arguments[i] == "--lang" && i + 1 < arguments.size() && arguments[i + 1] == "en") {
            return Language::en;
        }
    }
    return Language::ru;
}

struct CommandLine {
    CLI::App root;
    CLI::App* check = nullptr;
    CLI::App* build = nullptr;
    CLI::App* docs = nullptr;
    CLI::App* render = nullptr;
    CLI::App* report = nullptr;
    CLI::App* fill = nullptr;
    CLI::App* explain = nullptr;
    CLI::App* fix = nullptr;
};

// One of the given words; the fault is told in the user's language.
CLI::Validator one_of(std::vector<std::string> words, Language language) {
    return CLI::Validator(
        [words = std::move(words), language](std::string& given) {
            if (std::ranges::find(words, given) != words.end()) return std::string();
            std::string list;
            for (const std::string& word : words) list += (list.empty() ? "" : ", ") + word;
            return say(not_one_of_words, {given, list}).in(language);
        },
        "");
}

CLI::Validator whole_number(Language language) {
    return CLI::Validator(
        [language](std::string& given) {
            const bool digits =
                !given.empty() && given.size() <= 4 &&
                std::ranges::all_of(given, [](char c) { return c >= '0' && c <= '9'; });
            if (digits && std::stoi(given) > 0) return std::string();
            return say(not_a_count, {given}).in(language);
        },
        "");
}

// CLI11 names types in English: the help texts say what is wanted.
CLI::Option* value(CLI::App& app, const char* name, std::string& to, std::string help) {
    return app.add_option(name, to, std::move(help))->type_name("");
}

void add_globals(CLI::App& root, Arguments& to, Language language) {
    const auto text = [&](const Phrase& phrase) { return say(phrase).in(language); };
    root.set_help_flag("-h,--help", text(help_help));
    root.set_version_flag("--version", std::string(version), text(help_version));
    value(root, "--project", to.project, text(help_project));
    value(root, "--lang", to.language, text(help_lang))->check(one_of({"ru", "en"}, language));
    root.add_option("--jobs", to.jobs, text(help_jobs))
        ->type_name("")
        ->check(whole_number(language));
    value(root, "--color", to.color, text(help_color))
        ->check(one_of({"auto", "always", "never"}, language));
    root.add_flag("--quiet", to.quiet, text(help_quiet));
}

void translate(CLI::App& app, Language language) {
    for (const auto& [label, phrase] : std::initializer_list<std::pair<const char*, const Phrase*>>{
             {"Usage", &label_usage},
             {"OPTIONS", &label_options},
             {"Positionals", &label_arguments},
             {"Options", &label_options},
             {"Subcommands", &label_commands},
             {"SUBCOMMAND", &label_command}}) {
        app.get_formatter()->label(label, say(*phrase).in(language));
    }
    for (CLI::Option* option : app.get_options()) {
        if (option->get_group() == "Options") option->group(say(label_options).in(language));
    }
}

void add_commands(CommandLine& line, Arguments& to, Language language) {
    const auto text = [&](const Phrase& phrase) { return say(phrase).in(language); };
    const auto command = [&](const char* name, const Phrase& help) {
        CLI::App* app = line.root.add_subcommand(name, text(help));
        app->set_help_flag("-h,--help", text(help_help));
        app->group(text(label_commands));
        app->fallthrough();  // the global options may stand behind the command as well
        return app;
    };
    line.check = command("check", help_check);
    line.check->add_option("path", to.check.paths, text(help_paths))->type_name("");
    value(*line.check, "--format", to.format, text(help_format))
        ->check(one_of({"text", "json", "sarif", "gitlab"}, language));
    line.check->add_flag("--strict", to.check.strict, text(help_strict));
    line.check->add_flag("--explain-all", to.check.explain_all, text(help_explain_all));
    value(*line.check, "--out", to.check.out, text(help_check_out));

    line.fix = command("fix", help_fix);
    line.fix->add_option("path", to.fix.paths, text(help_fix_paths))->type_name("");
    line.fix->add_flag("--dry-run", to.fix.dry_run, text(help_dry_run));

    line.build = command("build", help_build);
    value(*line.build, "--system", to.build.system, text(help_system));
    value(*line.build, "--out", to.build.out, text(help_out));
    value(*line.build, "--base-url", to.build.base_url, text(help_base_url));
    line.build->add_flag("--drafts", to.build.drafts, text(help_drafts));
    line.build->add_flag("--pdf", to.build.pdf, text(help_pdf));
    value(*line.build, "--zip", to.build.zip, text(help_zip));

    line.docs = command("docs", help_docs);
    line.docs->add_option("id", to.docs.ids, text(help_ids))->type_name("");
    value(*line.docs, "--out", to.docs.out, text(help_docs_out));
    line.docs->add_flag("--pdf", to.docs.pdf, text(help_pdf));
    line.docs->add_flag("--public", to.docs.is_public, text(help_public));

    line.render = command("render", help_render);
    value(*line.render, "template", to.render.template_path, text(help_template));
    value(*line.render, "--data", to.render.data_path, text(help_data));
    value(*line.render, "--path", to.render.folder, text(help_path));
    line.render->add_flag("--strict", to.render.strict, text(help_render_strict));
    line.render->add_flag("--autoescape", to.render.autoescape, text(help_autoescape));
    value(*line.render, "--vectors", to.render.vectors, text(help_vectors));

    line.fill = command("fill", help_fill);
    value(*line.fill, "template", to.fill.template_path, text(help_form))->required();
    value(*line.fill, "--data", to.fill.data_path, text(help_fill_data));
    value(*line.fill, "--out", to.fill.out, text(help_fill_out));
    value(*line.fill, "--each", to.fill.each, text(help_each));
    value(*line.fill, "--undefined", to.fill.undefined, text(help_undefined))
        ->check(one_of({"strict", "default"}, language));
    line.fill->add_flag("--autoescape", to.fill.autoescape, text(help_fill_autoescape));
    line.fill->add_flag("--no-autoescape", to.fill.no_autoescape, text(help_no_autoescape));
    value(*line.fill, "--flags", to.fill.flags, text(help_flags));

    line.report = command("report", help_report);
    value(*line.report, "period", to.report.period, text(help_period));
    value(*line.report, "--system", to.report.system, text(help_system));
    value(*line.report, "--out", to.report.out, text(help_report_out));
    line.report->add_flag("--pdf", to.report.pdf, text(help_pdf));
    line.report->add_option("--read", to.report.read, text(help_read))->type_name("");

    line.explain = command("explain", help_explain);
    value(*line.explain, "code", to.code, text(help_code));
    for (CLI::App* app : {&line.root, line.check, line.fix, line.build, line.docs, line.render,
                          line.fill, line.report, line.explain}) {
        translate(*app, language);
    }
}

// The word that stands where a command should: no option and no option's value.
std::string_view stray_word(const std::vector<std::string>& arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view word = arguments[i];
        if (!word.starts_with('-')) return word;
        const bool takes_value =
            word == "--project" || word == "--lang" || word == "--jobs" || word == "--color";
        if (takes_value) ++i;
    }
    return {};
}

Message command_fault(const std::vector<std::string>& arguments) {
    constexpr auto names = std::to_array<std::string_view>(
        {"build", "check", "docs", "explain", "fill", "fix", "render", "report"});
    const std::string_view word = stray_word(arguments);
    if (word.empty()) return say(missing_command);
    Message message = say(unknown_command, {word});
    if (const auto near = closest(word, names)) {
        const Message hint = say(did_you_mean, {*near});
        message = {message.ru + hint.ru, message.en + hint.en};
    }
    return message;
}

Message usage_fault(const CLI::ParseError& error, const std::vector<std::string>& arguments) {
    const std::string what = error.what();
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
        return say(unknown_argument, {what.substr(what.find(':') + 2)});
    }
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) return command_fault(arguments);
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
        return say(missing_argument, {what.substr(0, what.find(':'))});
    }
    return say(bad_argument, {what});
}

Format format_of(const std::string& name) {
    if (name == "json") return Format::json;
    if (name == "sarif") return Format::sarif;
    return name == "gitlab" ? Format::gitlab : Format::text;
}

int wrong(const Context& context, const Message& fault) {
    return context.refuse(
        Error{{fault.ru + "\n" + usage_hint.ru.data(), fault.en + "\n" + usage_hint.en.data()}},
        wrong_usage);
}

int dispatch(const Context& context, const CommandLine& line, const Arguments& arguments) {
    if (line.check->parsed()) return check(context, arguments.check);
    if (line.fix->parsed()) return fix(context, arguments.fix);
    if (line.build->parsed()) return build(context, arguments.build);
    if (line.docs->parsed()) return docs(context, arguments.docs);
    if (line.report->parsed()) {
        if (arguments.report.period.empty())
            return wrong(context, say(missing_argument, {"period"}));
        return report(context, arguments.report);
    }
    if (line.render->parsed()) {
        const bool nothing_to_do =
            arguments.render.template_path.empty() && arguments.render.vectors.empty();
        if (nothing_to_do) return wrong(context, say(missing_argument, {"template"}));
        return render(context, arguments.render);
    }
    if (line.fill->parsed()) {
        FillOptions options = arguments.fill;
        options.has_flags = line.fill->get_option("--flags")->count() > 0;
        return fill(context, options);
    }
    return explain(context, arguments.code);
}

}  // namespace

void Context::note(const Message& message) const {
    if (!quiet) world.terminal.err(fmt::format("{}\n", message.in(language)));
}

int Context::refuse(const Error& error, ExitCode code) const {
    world.terminal.err(fmt::format("metodoc: {}\n", error.message.in(language)));
    return code;
}

int run(const std::vector<std::string>& arguments, const World& world) {
    const Language language = asked_language(arguments);
    Arguments asked;
    CommandLine line;
    line.root.description(say(about).in(language));
    line.root.name("metodoc");
    add_globals(line.root, asked, language);
    add_commands(line, asked, language);
    line.root.require_subcommand(1);

    Context context{.world = world, .language = language};
    try {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
        // `--flags=` gives no flag at all; CLI11 takes a value that is empty for one that is
        // missing.
        for (std::size_t i = 0; i < reversed.size(); ++i) {
            if (reversed[i] != "--flags=") continue;
            reversed[i] = "--flags";
            reversed.insert(reversed.begin() + static_cast<std::ptrdiff_t>(i), "");
            ++i;
        }
        line.root.parse(reversed);
    } catch (const CLI::CallForHelp&) {
        const auto chosen = line.root.get_subcommands();
        world.terminal.out(chosen.empty() ? line.root.help() : chosen.front()->help());
        return done;
    } catch (const CLI::CallForVersion&) {
        world.terminal.out(version);
        return done;
    } catch (const CLI::ParseError& error) {
        return wrong(context, usage_fault(error, arguments));
    }
    const auto colored = [&](bool is_terminal) {
        return asked.color == "always" || (asked.color == "auto" && is_terminal);
    };
    context.color_out = colored(world.terminal.out_is_terminal);
    context.color_err = colored(world.terminal.err_is_terminal);
    context.quiet = asked.quiet;
    context.jobs = asked.jobs;
    context.project = asked.project;
    asked.check.format = format_of(asked.format);
    return dispatch(context, line, asked);
}

}  // namespace metodoc::app
