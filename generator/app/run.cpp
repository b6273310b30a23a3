#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>

#include "app/app.h"
#include "app/commands.h"
#include "app/phrases.h"

namespace metodoc::app {
namespace {

constexpr std::string_view version = "metodoc 0.1.0\n";

enum class Color { automatic, always, never };

struct Arguments {
    std::string project, language = "ru", code;
    unsigned jobs = 0;
    Color color = Color::automatic;
    bool quiet = false;
    CheckOptions check;
    BuildOptions build;
    RenderOptions render;
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
    CLI::App* render = nullptr;
    CLI::App* explain = nullptr;
};

void add_globals(CLI::App& root, Arguments& to, Language language) {
    const auto text = [&](const Phrase& phrase) { return say(phrase).in(language); };
    root.set_help_flag("-h,--help", text(help_help));
    root.set_version_flag("--version", std::string(version), text(help_version));
    root.add_option("--project", to.project, text(help_project));
    root.add_option("--lang", to.language, text(help_lang))->check(CLI::IsMember({"ru", "en"}));
    root.add_option("--jobs", to.jobs, text(help_jobs))->check(CLI::Range(1U, 1024U));
    const std::map<std::string, Color> colors{
        {"auto", Color::automatic}, {"always", Color::always}, {"never", Color::never}};
    root.add_option("--color", to.color, text(help_color))
        ->transform(CLI::Transformer(colors).description(""));
    root.add_flag("--quiet", to.quiet, text(help_quiet));
}

void add_commands(CommandLine& line, Arguments& to, Language language) {
    const auto text = [&](const Phrase& phrase) { return say(phrase).in(language); };
    const auto command = [&](const char* name, const Phrase& help) {
        CLI::App* app = line.root.add_subcommand(name, text(help));
        app->set_help_flag("-h,--help", text(help_help));
        app->fallthrough();  // the global options may stand behind the command as well
        return app;
    };
    line.check = command("check", help_check);
    line.check->add_option("path", to.check.paths, text(help_paths));
    const std::map<std::string, Format> formats{{"text", Format::text},
                                                {"json", Format::json},
                                                {"sarif", Format::sarif},
                                                {"gitlab", Format::gitlab}};
    line.check->add_option("--format", to.check.format, text(help_format))
        ->transform(CLI::Transformer(formats).description(""));
    line.check->add_flag("--strict", to.check.strict, text(help_strict));

    line.build = command("build", help_build);
    line.build->add_option("--system", to.build.system, text(help_system));
    line.build->add_option("--out", to.build.out, text(help_out));
    line.build->add_option("--base-url", to.build.base_url, text(help_base_url));
    line.build->add_flag("--drafts", to.build.drafts, text(help_drafts));
    line.build->add_option("--zip", to.build.zip, text(help_zip));

    line.render = command("render", help_render);
    line.render->add_option("template", to.render.template_path, text(help_template));
    line.render->add_option("--data", to.render.data_path, text(help_data));
    line.render->add_option("--path", to.render.folder, text(help_path));
    line.render->add_flag("--strict", to.render.strict, text(help_render_strict));
    line.render->add_flag("--autoescape", to.render.autoescape, text(help_autoescape));
    line.render->add_option("--vectors", to.render.vectors, text(help_vectors));

    line.explain = command("explain", help_explain);
    line.explain->add_option("code", to.code, text(help_code));
}

Message usage_fault(const CLI::ParseError& error) {
    const std::string what = error.what();
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
        return say(unknown_argument, {what.substr(what.find(':') + 2)});
    }
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) return say(missing_command);
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
        return say(missing_argument, {what});
    }
    return say(bad_argument, {what});
}

int wrong(const Context& context, const Message& fault) {
    return context.refuse(
        Error{{fault.ru + "\n" + usage_hint.ru.data(), fault.en + "\n" + usage_hint.en.data()}},
        wrong_usage);
}

int dispatch(const Context& context, const CommandLine& line, const Arguments& arguments) {
    if (line.check->parsed()) return check(context, arguments.check);
    if (line.build->parsed()) return build(context, arguments.build);
    if (line.render->parsed()) {
        const bool nothing_to_do =
            arguments.render.template_path.empty() && arguments.render.vectors.empty();
        if (nothing_to_do) return wrong(context, say(missing_argument, {"template"}));
        return render(context, arguments.render);
    }
    return explain(context, arguments.code);
}

}  // namespace

void Context::note(const Message& message) const {
    if (!quiet) world.terminal.err(message.in(language) + "\n");
}

int Context::refuse(const Error& error, ExitCode code) const {
    world.terminal.err("metodoc: " + error.message.in(language) + "\n");
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
        line.root.parse(reversed);
    } catch (const CLI::CallForHelp&) {
        const auto chosen = line.root.get_subcommands();
        world.terminal.out(chosen.empty() ? line.root.help() : chosen.front()->help());
        return done;
    } catch (const CLI::CallForVersion&) {
        world.terminal.out(version);
        return done;
    } catch (const CLI::ParseError& error) {
        return wrong(context, usage_fault(error));
    }
    const auto colored = [&](bool is_terminal) {
        return asked.color == Color::always || (asked.color == Color::automatic && is_terminal);
    };
    context.color_out = colored(world.terminal.out_is_terminal);
    context.color_err = colored(world.terminal.err_is_terminal);
    context.quiet = asked.quiet;
    context.jobs = asked.jobs;
    context.project = asked.project;
    return dispatch(context, line, asked);
}

}  // namespace metodoc::app
