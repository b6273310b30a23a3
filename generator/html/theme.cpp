#include "html/theme.h"

#include <algorithm>
#include <cstdint>

#include "base/must.h"
#include "filters/filters.h"
#include "html/pages.h"
#include "html/phrases.h"

namespace metodoc::html {
namespace {

// FNV-1a, 64 bits: a name that changes with the bytes, so that browsers may keep a file for ever.
std::string hash(std::string_view bytes) {
    std::uint64_t value = 0xcbf29ce484222325U;
    for (const char byte : bytes) {
        value ^= static_cast<unsigned char>(byte);
        value *= 0x100000001b3U;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (int shift = 60; shift >= 24; shift -= 4) text += digits[(value >> shift) & 15U];
    return text;
}

// "logo.svg" → "assets/logo.1f0c23ab45.svg"
std::string published_path(std::string_view name, std::string_view bytes) {
    const std::size_t slash = name.rfind('/');
    std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || (slash != std::string_view::npos && dot < slash)) {
        dot = name.size();
    }
    return "assets/" + std::string(name.substr(0, dot)) + "." + hash(bytes) +
           std::string(name.substr(dot));
}

void add_asset(CompiledTheme& theme, std::string_view name, std::string bytes) {
    std::string path = published_path(name, bytes);
    theme.asset_paths.emplace(name, path);
    theme.assets.push_back({std::move(path), std::move(bytes)});
}

void compile_templates(CompiledTheme& theme, std::span<const ThemeFile> files, Diagnostics& out) {
    for (const ThemeFile& file : files) {
        constexpr std::string_view folder = "templates/";
        if (!file.path.starts_with(folder)) continue;
        std::string name(file.path.substr(folder.size()));
        auto compiled = jinja::compile(name, file.file, file.bytes, theme.environment, out);
        if (compiled) theme.templates.emplace(std::move(name), std::move(*compiled));
    }
}

void check_templates(std::span<const ThemeFile> files, Diagnostics& out) {
    for (const std::string_view name : page_templates) {
        const bool is_there = std::ranges::any_of(files, [&](const ThemeFile& file) {
            return file.path == "templates/" + std::string(name);
        });
        if (is_there) continue;
        const Message argument{name};
        out.error("template-undefined", {}, say(phrases::no_template, {argument})).hint =
            say(phrases::no_template_hint, {argument});
    }
}

void check_words(const CompiledTheme& theme, Diagnostics& out) {
    for (const std::string_view key : required_words) {
        if (theme.words.contains(key)) continue;
        out.error("template-undefined", {}, say(phrases::no_word, {key})).hint =
            say(phrases::no_word_hint, {key, theme.language});
    }
}

// Without comments, blank lines and indentation: what readers load and nobody reads. Strings of the
// style sheets are short and hold no comment marks.
std::string without_comments(std::string_view css) {
    std::string result;
    result.reserve(css.size());
    bool blank = false;
    for (std::size_t i = 0; i < css.size(); ++i) {
        if (css.substr(i, 2) == "/*") {
            const std::size_t end = css.find("*/", i + 2);
            if (end == std::string_view::npos) break;
            i = end + 1;
            continue;
        }
        if (css[i] == ' ' || css[i] == '\n') {
            blank = true;
            continue;
        }
        constexpr std::string_view closed = "{};,";
        const bool tight = result.empty() || closed.find(result.back()) != std::string_view::npos ||
                           css[i] == '{' || css[i] == '}' || css[i] == ';';
        if (blank && !tight) result += ' ';
        blank = false;
        if (css[i] == '}' && result.ends_with(';')) result.pop_back();
        result += css[i];
    }
    return result;
}

// A script without its indentation and the lines that are comments.
std::string without_comment_lines(std::string_view script) {
    std::string result;
    while (!script.empty()) {
        const std::size_t end = std::min(script.find('\n'), script.size());
        std::string_view line = script.substr(0, end);
        script.remove_prefix(std::min(end + 1, script.size()));
        line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
        if (line.empty() || line.starts_with("//")) continue;
        result.append(line).append("\n");
    }
    return result;
}

// Files of a folder in the order of their names, whatever order they came in.
std::vector<const ThemeFile*> files_below(std::span<const ThemeFile> files,
                                          std::string_view folder) {
    std::vector<const ThemeFile*> found;
    for (const ThemeFile& file : files) {
        if (file.path.starts_with(folder)) found.push_back(&file);
    }
    std::ranges::sort(found, {}, &ThemeFile::path);
    return found;
}

void add_styles(CompiledTheme& theme, std::span<const ThemeFile> files, Diagnostics& out) {
    std::string styles;
    for (const ThemeFile* file : files_below(files, "styles/")) styles += file->bytes;
    if (styles.empty()) out.error("template-undefined", {}, say(phrases::no_styles));
    add_asset(theme, "site.css", without_comments(styles));
}

}  // namespace

const std::string& CompiledTheme::word(std::string_view key) const {
    const auto found = words.find(key);
    MUST(found != words.end());
    return found->second;
}

std::optional<Theme> Theme::compile(const ThemeSource& source, Diagnostics& out) {
    Diagnostics own;
    auto theme = std::make_shared<CompiledTheme>();
    theme->language = source.language;
    theme->words.insert(source.strings.begin(), source.strings.end());
    filters::add_russian(theme->environment);
    theme->environment.options.autoescape = true;
    theme->environment.options.trim_blocks = true;
    theme->environment.options.lstrip_blocks = true;
    theme->environment.options.undefined = jinja::UndefinedKind::strict;
    theme->environment.loader = [theme = theme.get()](std::string_view name) {
        const auto found = theme->templates.find(name);
        return jinja::Found(found == theme->templates.end() ? nullptr : &found->second);
    };

    compile_templates(*theme, source.files, own);
    check_templates(source.files, own);
    check_words(*theme, own);
    add_styles(*theme, source.files, own);
    for (const ThemeFile* file : files_below(source.files, "assets/")) {
        const std::string_view name = file->path.substr(std::string_view("assets/").size());
        add_asset(
            *theme, name,
            name.ends_with(".js") ? without_comment_lines(file->bytes) : std::string(file->bytes));
    }
    const bool is_good = !own.has_errors();
    out.append(std::move(own));
    if (!is_good) return std::nullopt;
    return Theme(std::move(theme));
}

}  // namespace metodoc::html
