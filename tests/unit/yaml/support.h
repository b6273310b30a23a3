// Short forms of trees and diagnostics, so that a test is one line of input and one of output.
#pragma once

#include <string>
#include <string_view>

#include "yaml/yaml.h"

namespace metodoc::yaml::test {

// Every diagnostic as "line:column `the marked text` code: message; hint", in both languages, one
// a line. A warning begins with "~". Labels and notes follow in brackets.
inline std::string faults(const SourceSet& sources, const Diagnostics& found) {
    std::string result;
    for (const Diagnostic& one : found) {
        for (const Language language : {Language::ru, Language::en}) {
            const LineColumn at = sources.place(one.span.file, one.span.begin);
            if (one.severity == Severity::warning) result += "~";
            result += std::to_string(at.line) + ":" + std::to_string(at.column) + " `" +
                      std::string(sources.text(one.span)) + "` " + std::string(one.code.name) +
                      ": " + one.message.in(language) + "; " + one.hint.in(language);
            for (const Label& label : one.labels) {
                const LineColumn there = sources.place(label.span.file, label.span.begin);
                result += " [" + std::to_string(there.line) + ":" + std::to_string(there.column) +
                          " " + label.message.in(language) + "]";
            }
            for (const Message& note : one.notes) result += " [" + note.in(language) + "]";
            result += "\n";
        }
    }
    return result;
}

// A tree on one line: mappings {key: value}, sequences [a, b], texts in quotes by their style
// ("…", '…', |…|, >…<), other scalars by the letter of their type and their text (i:7).
inline std::string shape(const Node& node) {
    if (node.is_mapping()) {
        std::string result = "{";
        for (const Entry& entry : node.entries) {
            if (result.size() > 1) result += ", ";
            result += entry.key + ": " + shape(entry.value);
        }
        return result + "}";
    }
    if (node.is_sequence()) {
        std::string result = "[";
        for (const Node& item : node.items) {
            if (result.size() > 1) result += ", ";
            result += shape(item);
        }
        return result + "]";
    }
    if (node.is_null()) return "null(" + node.text + ")";
    if (node.type == Type::boolean) return "b:" + node.text;
    if (node.type == Type::integer) return "i:" + node.text;
    if (node.type == Type::number) return "n:" + node.text;
    if (node.style == Style::double_quoted) return "\"" + node.text + "\"";
    if (node.style == Style::single_quoted) return "'" + node.text + "'";
    if (node.style == Style::literal) return "|" + node.text + "|";
    if (node.style == Style::folded) return ">" + node.text + "<";
    return node.text;
}

}  // namespace metodoc::yaml::test
