#include "app/report.h"

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace metodoc::app {
namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string_view name(Severity severity) {
    return severity == Severity::error ? "error" : "warning";
}

void add_place(Json& json, Span span, const SourceSet& sources) {
    if (!span) return;
    const LineColumn from = sources.place(span.file, span.begin);
    const LineColumn to = sources.place(span.file, span.end);
    json["file"] = sources.path(span.file);
    json["line"] = from.line;
    json["column"] = from.column;
    json["end_line"] = to.line;
    json["end_column"] = to.column;
}

Json sarif_location(Span span, const SourceSet& sources) {
    const LineColumn from = sources.place(span.file, span.begin);
    const LineColumn to = sources.place(span.file, span.end);
    return {{"physicalLocation",
             {{"artifactLocation", {{"uri", sources.path(span.file)}}},
              {"region",
               {{"startLine", from.line},
                {"startColumn", from.column},
                {"endLine", to.line},
                {"endColumn", to.column}}}}}};
}

std::string whole_message(const Diagnostic& one, Language language) {
    std::string text = one.message.in(language);
    if (!one.hint.empty()) text += " (" + one.hint.in(language) + ")";
    return text;
}

// FNV-1a, 64 bits: short, stable on every machine; a name, not a guard against malice.
std::string fingerprint(std::string_view text) {
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char byte : text) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
    }
    std::string result(16, '0');
    for (std::size_t i = 0; i < 16; ++i) {
        result[15 - i] = "0123456789abcdef"[(hash >> (i * 4)) & 0xFU];
    }
    return result;
}

}  // namespace

std::string to_json(const Diagnostics& diagnostics, const SourceSet& sources, Language language) {
    Json list = Json::array();
    for (const Diagnostic& one : diagnostics) {
        Json item{{"severity", name(one.severity)}, {"code", one.code.name}};
        add_place(item, one.span, sources);
        item["message"] = one.message.in(language);
        if (!one.hint.empty()) item["hint"] = one.hint.in(language);
        for (const Label& label : one.labels) {
            Json other{{"message", label.message.in(language)}};
            add_place(other, label.span, sources);
            item["labels"].push_back(std::move(other));
        }
        for (const Message& note : one.notes) item["notes"].push_back(note.in(language));
        for (const Edit& edit : one.edits) {
            Json place{{"text", edit.text}};
            add_place(place, edit.span, sources);
            item["edits"].push_back(std::move(place));
        }
        list.push_back(std::move(item));
    }
    return dump({{"errors", diagnostics.count(Severity::error)},
                 {"warnings", diagnostics.count(Severity::warning)},
                 {"diagnostics", std::move(list)}});
}

std::string to_sarif(const Diagnostics& diagnostics, const SourceSet& sources, Language language) {
    Json results = Json::array();
    std::set<std::string_view> used;
    for (const Diagnostic& one : diagnostics) {
        used.insert(one.code.name);
        Json item{{"ruleId", one.code.name},
                  {"level", name(one.severity)},
                  {"message", {{"text", whole_message(one, language)}}}};
        if (one.span) item["locations"] = Json::array({sarif_location(one.span, sources)});
        for (const Label& label : one.labels) {
            if (!label.span) continue;
            Json other = sarif_location(label.span, sources);
            other["message"] = {{"text", label.message.in(language)}};
            item["relatedLocations"].push_back(std::move(other));
        }
        results.push_back(std::move(item));
    }
    Json rules = Json::array();
    for (const std::string_view code : used) rules.push_back({{"id", code}});
    const Json driver{{"name", "metodoc"}, {"rules", std::move(rules)}};
    return dump({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                 {"version", "2.1.0"},
                 {"runs", Json::array({{{"tool", {{"driver", driver}}},
                                        {"columnKind", "unicodeCodePoints"},
                                        {"results", std::move(results)}}})}});
}

std::string to_gitlab(const Diagnostics& diagnostics, const SourceSet& sources, Language language) {
    Json list = Json::array();
    std::map<std::string, int> seen;
    for (const Diagnostic& one : diagnostics) {
        const std::string path(one.span ? sources.path(one.span.file) : "content");
        const std::uint32_t line = one.span ? sources.place(one.span.file, one.span.begin).line : 1;
        std::string identity = path + "\n" + std::string(one.code.name) + "\n" + one.message.ru;
        if (const int again = seen[identity]++; again > 0) identity += "\n" + std::to_string(again);
        list.push_back({{"description", whole_message(one, language)},
                        {"check_name", one.code.name},
                        {"fingerprint", fingerprint(identity)},
                        {"severity", one.severity == Severity::error ? "major" : "minor"},
                        {"location", {{"path", path}, {"lines", {{"begin", line}}}}}});
    }
    return dump(list);
}

}  // namespace metodoc::app
