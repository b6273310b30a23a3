// `# sic: code — why`: a contradiction of the source that is kept, marked where it stands.
#include <algorithm>
#include <array>
#include <vector>

#include "base/codes.h"
#include "base/suggest.h"
#include "rules/phrases.h"
#include "rules/rules.h"

namespace metodoc::rules {
namespace {

// Errors that a source may hold and a document can be built with; all others are ours to mend.
constexpr auto keepable = std::to_array<std::string_view>(
    {"act-after-document", "annex-order-differs", "bad-date", "citation-mismatch",
     "citation-number", "placeholder", "subset-exceeds"});

struct Mark {
    std::string_view code;
    Span span;                  // of the code
    std::uint32_t first, last;  // lines that it covers, both included
    std::string_view why;
    bool used = false;
};

// «code, code — почему» cut behind its dash.
std::string_view reason_in(std::string_view text) {
    constexpr std::string_view dash = "\u2014";
    const auto at = text.find(dash);
    if (at == std::string_view::npos) return {};
    text.remove_prefix(at + dash.size());
    const auto begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \r") + 1 - begin);
}

std::size_t indent_of(std::string_view line) {
    const auto found = line.find_first_not_of(' ');
    return found == std::string_view::npos ? line.size() : found;
}

bool is_blank(std::string_view line) {
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

bool is_comment(std::string_view line) {
    line.remove_prefix(std::min(indent_of(line), line.size()));
    return line.starts_with('#');
}

bool is_code_letter(char c) {
    return (c >= 'a' && c <= 'z') || c == '-';
}

class Finder {
public:
    Finder(const SourceSet& sources, FileId file, std::vector<Mark>& into,
           std::vector<Kept>& remarks)
        : sources_(sources), file_(file), into_(into), remarks_(remarks) {}

    void run() {
        const std::uint32_t count = sources_.line_count(file_);
        const bool markdown = sources_.path(file_).ends_with(".md");
        for (std::uint32_t line = 1; line <= count; ++line) {
            const std::string_view text = sources_.line(file_, line);
            // A Markdown file has comments above its body only.
            if (markdown && line > 1 && text.starts_with("---")) return;
            const auto at = text.find("# sic:");
            if (at == std::string_view::npos || (at > 0 && text[at - 1] != ' ')) continue;
            take(line, text, at);
        }
    }

private:
    // The codes behind the colon; words in Russian are a remark for people.
    void take(std::uint32_t line, std::string_view text, std::size_t at) {
        const auto [first, last] = covered(line, text, at);
        const auto start = static_cast<std::uint32_t>(text.data() - sources_.text(file_).data());
        const std::string_view why = reason_in(text.substr(at));
        bool is_remark = true;
        for (std::size_t i = at + 6; i < text.size();) {
            while (i < text.size() && (text[i] == ' ' || text[i] == ',')) ++i;
            std::size_t end = i;
            while (end < text.size() && is_code_letter(text[end])) ++end;
            const std::string_view code = text.substr(i, end - i);
            if (code.find_first_not_of('-') == std::string_view::npos) {
                if (is_remark) remark(text.substr(i), start + static_cast<std::uint32_t>(i));
                return;
            }
            is_remark = false;
            const auto begin = start + static_cast<std::uint32_t>(i);
            into_.push_back({code,
                             {file_, begin, begin + static_cast<std::uint32_t>(code.size())},
                             first,
                             last,
                             why,
                             false});
            i = end;
        }
    }

    void remark(std::string_view words, std::uint32_t begin) {
        words = words.substr(0, words.find_last_not_of(" \r") + 1);
        if (words.empty()) return;
        const auto end = begin + static_cast<std::uint32_t>(words.size());
        remarks_.push_back({{}, {file_, begin, end}, std::string(words)});
    }

    // Behind a value: the entry of that line. On a line of its own: the entry below it. An entry
    // goes on while the lines are indented deeper.
    [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> covered(std::uint32_t line,
                                                                  std::string_view text,
                                                                  std::size_t at) const {
        const std::uint32_t count = sources_.line_count(file_);
        std::uint32_t first = line;
        std::size_t indent = 0;
        if (is_blank(text.substr(0, at))) {
            do ++first;
            while (first <= count && (is_blank(sources_.line(file_, first)) ||
                                      is_comment(sources_.line(file_, first))));
            if (first > count) return {line, line};
            if (sources_.line(file_, first).starts_with("---")) return {first, count};
            indent = indent_of(sources_.line(file_, first));
        } else {
            indent = indent_of(text);
            while (text.substr(indent).starts_with("- ")) {
                ++indent;
                while (indent < text.size() && text[indent] == ' ') ++indent;
            }
        }
        std::uint32_t last = first;
        while (last < count) {
            const std::string_view next = sources_.line(file_, last + 1);
            if (!is_blank(next) && indent_of(next) <= indent) break;
            ++last;
        }
        return {first, last};
    }

    const SourceSet& sources_;
    FileId file_;
    std::vector<Mark>& into_;
    std::vector<Kept>& remarks_;
};

bool may_be_kept(const Diagnostic& one) {
    return one.severity == Severity::warning ||
           std::ranges::find(keepable, one.code.name) != keepable.end();
}

}  // namespace

std::vector<Kept> set_aside(const SourceSet& sources, std::span<const FileId> files,
                            Diagnostics& found) {
    std::vector<Mark> marks;
    std::vector<Kept> all;
    for (const FileId file : files) Finder(sources, file, marks, all).run();
    found.remove_if([&](const Diagnostic& one) {
        if (!one.span || !may_be_kept(one)) return false;
        bool kept = false;
        for (Mark& mark : marks) {
            if (mark.code != one.code.name || mark.span.file != one.span.file) continue;
            const std::uint32_t line = sources.place(one.span.file, one.span.begin).line;
            if (line < mark.first || line > mark.last) continue;
            mark.used = true;
            if (!kept) all.push_back({one, mark.span, std::string(mark.why)});
            kept = true;
        }
        return kept;
    });
    for (const Mark& mark : marks) {
        if (mark.used) continue;
        const bool known = std::ranges::binary_search(codes, mark.code);
        Diagnostic& told =
            found.warning("sic-unused", mark.span,
                          say(known ? phrases::sic_of_nothing : phrases::sic_unknown, {mark.code}));
        if (known)
            told.hint = say(phrases::remove_mark);
        else if (const auto near = closest(mark.code, codes))
            told.hint = say(phrases::did_you_mean, {*near});
        else
            told.hint = say(phrases::see_code);
    }
    std::ranges::stable_sort(
        all, {}, [](const Kept& one) { return one.finding ? one.finding->span : one.mark; });
    return all;
}

}  // namespace metodoc::rules
