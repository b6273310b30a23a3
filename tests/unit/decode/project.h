// A small project in memory: files by path, parsed and decoded without the gate of shape.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.h"
#include "base/source_set.h"
#include "decode/decode.h"
#include "yaml/yaml.h"

namespace metodoc::test {

struct Project {
    SourceSet sources;
    Diagnostics found;
    model::Corpus corpus;

    // Requires: the texts are YAML (of a page: Markdown with front matter; of a table: CSV) of the
    // right shape.
    explicit Project(const std::vector<std::pair<std::string, std::string>>& texts) {
        for (const auto& [path, text] : texts) add(path, text);
        corpus = decode::decode(sources, files_, found);
    }

    // What was found, sorted, a line each:
    //     content/a/acts.yaml:3:5 error[code] message -> hint
    //         content/b.yaml:1:1 label
    //         = note
    [[nodiscard]] std::string told(Language language = Language::ru) {
        found.sort();
        std::string text;
        for (const Diagnostic& one : found) {
            text += place(one.span);
            text += one.severity == Severity::error ? " error[" : " warning[";
            text += std::string(one.code.name) + "] " + one.message.in(language);
            if (!one.hint.empty()) text += " -> " + one.hint.in(language);
            text += "\n";
            for (const Label& label : one.labels)
                text += "    " + place(label.span) + " " + label.message.in(language) + "\n";
            for (const Message& note : one.notes) text += "    = " + note.in(language) + "\n";
        }
        return text;
    }

    // The words that the first diagnostic points at.
    [[nodiscard]] std::string pointed_at() {
        found.sort();
        return found.empty() ? "" : std::string(sources.text(found.items()[0].span));
    }

private:
    void add(const std::string& path, const std::string& text) {
        const FileId id = sources.add(path, text);
        decode::File file{path, id, "", decode::system_of(path), nullptr, {}};
        if (path.ends_with(".csv")) {
            auto table = csv::parse(sources, id, found);
            if (!table) return;
            file.kind = "measurements";
            file.table = &tables_.emplace_back(std::move(*table));
            files_.push_back(file);
            return;
        }
        if (path.ends_with(".md")) {
            auto front = yaml::parse_front_matter(sources, id, found);
            if (!front) return;
            file.body = front->body;
            file.root = &nodes_.emplace_back(std::move(front->node));
        } else {
            auto node = yaml::parse(sources, id, found);
            if (!node) return;
            file.root = &nodes_.emplace_back(std::move(*node));
        }
        file.kind = file.root->find("kind")->text;
        files_.push_back(file);
    }

    [[nodiscard]] std::string place(Span span) const {
        if (!span) return "?";
        const LineColumn at = sources.place(span.file, span.begin);
        return std::string(sources.path(span.file)) + ":" + std::to_string(at.line) + ":" +
               std::to_string(at.column);
    }

    std::deque<yaml::Node> nodes_;
    std::deque<csv::Table> tables_;
    std::vector<decode::File> files_;
};

// The least that a system is: its passport and its authority.
inline std::vector<std::pair<std::string, std::string>> with_system(
    std::vector<std::pair<std::string, std::string>> more) {
    more.insert(more.begin(), {"content/a/system.yaml",
                               "kind: system\n"
                               "name: {full: Муниципальная система, short: Система}\n"
                               "level: municipal\n"
                               "territory: {name: ЗАТО Северск}\n"
                               "region: Томская область\n"
                               "authority: org:uo\n"
                               "summary: О системе.\n"});
    more.insert(more.begin(), {"content/a/organisations.yaml",
                               "kind: organisations\n"
                               "organisations:\n"
                               "  - {id: uo, name: Управление образования, level: municipal}\n"
                               "  - {id: rco, name: Ресурсный центр, level: municipal, "
                               "parent: org:uo}\n"});
    return more;
}

}  // namespace metodoc::test
