#include "docx/numbering.h"

#include <algorithm>
#include <cstdint>

#include "docx/number.h"
#include "docx/template.h"

namespace metodoc::docx {
namespace {

constexpr std::string_view relation_type =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering";
constexpr std::string_view content_type =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";
constexpr std::string_view empty_part =
    "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>";
constexpr int most_levels = 9;  // of Word
constexpr int list_levels = 3;

// "2.1." → {2, 1} and "."; nothing where it is not such a number.
struct Parts {
    std::vector<int> counts;
    std::string ending;
};
std::optional<Parts> parts_of(std::string_view number) {
    Parts parts;
    for (;;) {
        const std::size_t digits = std::min(number.find_first_not_of("0123456789"), number.size());
        const int count = to_int(number.substr(0, digits), 0);
        // «01» is not what Word prints for one.
        if (count <= 0 || number.front() == '0') return std::nullopt;
        parts.counts.push_back(count);
        number.remove_prefix(digits);
        const bool goes_on = number.size() > 1 && number.front() == '.';
        if (!goes_on) break;
        number.remove_prefix(1);
    }
    if (!number.empty() && number != "." && number != ")") return std::nullopt;
    if (parts.counts.size() > most_levels) return std::nullopt;
    parts.ending = number;
    return parts;
}

// Word joins lists of one nsid: every definition has its own.
std::string long_hex(std::uint32_t value) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text(8, '0');
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit, value >>= 4U) {
        *digit = digits[value & 15U];
    }
    return text;
}

void write_indent(xml::Writer& out, const Indent& indent) {
    const auto properties = out.open("w:pPr");
    const auto element = out.open("w:ind");
    out.attribute("w:left", std::to_string(indent.left));
    const bool hangs = indent.first_line < 0;
    out.attribute(hangs ? "w:hanging" : "w:firstLine",
                  std::to_string(hangs ? -indent.first_line : indent.first_line));
}

struct LevelMarkup {
    int level = 0;
    int start = 1;
    std::string text;       // "%1.%2."
    std::string_view then;  // what parts number and words: "space", "tab"
    Indent indent;
};

// In the order of the schema (CT_Lvl).
void write_level(xml::Writer& out, const LevelMarkup& level) {
    const auto element = out.open("w:lvl", {{"w:ilvl", std::to_string(level.level)}});
    out.empty("w:start", {{"w:val", std::to_string(level.start)}});
    out.empty("w:numFmt", {{"w:val", "decimal"}});
    out.empty("w:suff", {{"w:val", level.then}});
    out.empty("w:lvlText", {{"w:val", level.text}});
    out.empty("w:lvlJc", {{"w:val", "left"}});
    write_indent(out, level.indent);
}

std::string markup(const xml::Node& node) {
    xml::Writer out;
    xml::write(out, node);
    return std::move(out).str();
}

}  // namespace

Result<NumberingPart> take_numbering(ooxml::Package& package, ooxml::Part& document) {
    const ooxml::Relation* relation = ooxml::find_relation(document.relations, "numbering");
    const std::string name = relation != nullptr ? ooxml::resolve(document.name, relation->target)
                                                 : std::string("word/numbering.xml");
    if (relation == nullptr) {
        document.relations.push_back({.id = ooxml::free_id(document.relations, "rId"),
                                      .type = std::string(relation_type),
                                      .target = "/" + name});
    }
    ooxml::Part* part = package.find(name);
    if (part == nullptr) {
        part = &package.add({.name = name,
                             .content_type = std::string(content_type),
                             .bytes = std::string(empty_part)});
    }
    auto root = xml::read(part->bytes);
    if (!root) return root.error();

    NumberingPart result;
    result.before =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml::start_tag(*root);
    for (const xml::Node& child : root->children) {
        if (child.is_text()) continue;
        if (child.name == "w:num") {
            result.between += markup(child);
            result.next_sequence =
                std::max(result.next_sequence, to_int(child.attribute("w:numId"), 0) + 1);
        } else if (child.name == "w:numIdMacAtCleanup") {
            result.behind += markup(child);
        } else {
            result.before += markup(child);
            result.next_definition = std::max(result.next_definition,
                                              to_int(child.attribute("w:abstractNumId"), -1) + 1);
        }
    }
    result.behind += xml::end_tag(*root);
    part->bytes = result.before + result.between + result.behind;
    result.part = *part;
    result.part.bytes.clear();
    return result;
}

Numbering::Numbering(const Template& base)
    : base_(base.numbering), styles_(base.styles), next_sequence_(base.numbering.next_sequence) {}

void Numbering::begin_clauses() {
    if (!clauses_.empty() && clauses_.back().levels.empty()) return;
    clauses_.push_back({.sequence = next_sequence_++, .levels = {}, .counts = {}});
}

std::optional<Numbered> Numbering::clause(std::string_view number, Style style) {
    const auto parts = parts_of(number);
    if (!parts || clauses_.empty()) return std::nullopt;
    // The questions of minutes behind the agenda, recommendations behind conclusions.
    if (parts->counts == std::vector{1} && !clauses_.back().counts.empty()) begin_clauses();
    Clauses& clauses = clauses_.back();
    const std::size_t level = parts->counts.size() - 1;
    const auto& counts = parts->counts;
    // The ranks above stand where the number says.
    if (clauses.counts.size() < level) return std::nullopt;
    if (!std::equal(counts.begin(), counts.end() - 1, clauses.counts.begin())) return std::nullopt;
    if (level > clauses.levels.size()) return std::nullopt;
    if (level == clauses.levels.size()) {
        if (level > 0 && counts.back() != 1) return std::nullopt;
        clauses.levels.push_back({style, counts.back(), parts->ending});
    }
    const Level& rank = clauses.levels[level];
    if (rank.ending != parts->ending || rank.style != style) return std::nullopt;
    const bool is_first = clauses.counts.size() <= level;
    const int expected = is_first ? rank.start : clauses.counts[level] + 1;
    if (counts.back() != expected) return std::nullopt;
    clauses.counts = counts;
    return Numbered{clauses.sequence, static_cast<int>(level)};
}

Numbered Numbering::list(int depth, int start, bool in_cell) {
    const int level = std::clamp(depth, 1, list_levels) - 1;
    lists_.push_back({next_sequence_++, in_cell ? 0 : level, std::max(start, 0), in_cell});
    return {lists_.back().sequence, lists_.back().level};
}

// In the order of the schema (CT_AbstractNum).
void Numbering::begin_definition(xml::Writer& out, int id) const {
    constexpr std::uint32_t ours = 0x4D540000;
    out.attribute("w:abstractNumId", std::to_string(id));
    out.empty("w:nsid", {{"w:val", long_hex(ours + static_cast<std::uint32_t>(id))}});
    out.empty("w:multiLevelType", {{"w:val", "multilevel"}});
}

void Numbering::write_clauses(xml::Writer& out, const Clauses& clauses) const {
    std::string text;
    for (std::size_t at = 0; at < clauses.levels.size(); ++at) {
        const Level& level = clauses.levels[at];
        text += (at == 0 ? "%" : ".%") + std::to_string(at + 1);
        write_level(out, {.level = static_cast<int>(at),
                          .start = level.start,
                          .text = text + level.ending,
                          .then = "space",
                          .indent = styles_.indent(level.style)});
    }
}

void Numbering::write_list_definition(xml::Writer& out, int id, bool in_cell) const {
    const auto definition = out.open("w:abstractNum");
    begin_definition(out, id);
    if (in_cell) {
        constexpr int hanging = 284;  // twips: 5 mm
        return write_level(out, {.text = "%1)", .then = "tab", .indent = {hanging, -hanging}});
    }
    constexpr std::array styles{Style::number, Style::number_2, Style::number_3};
    for (int level = 0; level < list_levels; ++level) {
        write_level(out, {.level = level,
                          .text = "%" + std::to_string(level + 1) + ")",
                          .then = "tab",
                          .indent = styles_.indent(styles[static_cast<std::size_t>(level)])});
    }
}

std::string Numbering::part() const {
    xml::Writer out(base_.before);
    int id = base_.next_definition;
    const int first = id;
    for (const Clauses& clauses : clauses_) {
        const auto definition = out.open("w:abstractNum");
        begin_definition(out, id++);
        write_clauses(out, clauses);
    }
    const int lists = id;
    if (!lists_.empty()) {
        write_list_definition(out, lists, false);
        write_list_definition(out, lists + 1, true);
    }
    out.trusted(base_.between);
    id = first;
    for (const Clauses& clauses : clauses_) {
        const auto one = out.open("w:num", {{"w:numId", std::to_string(clauses.sequence)}});
        out.empty("w:abstractNumId", {{"w:val", std::to_string(id++)}});
    }
    for (const List& list : lists_) {
        const auto one = out.open("w:num", {{"w:numId", std::to_string(list.sequence)}});
        out.empty("w:abstractNumId", {{"w:val", std::to_string(lists + (list.in_cell ? 1 : 0))}});
        const auto override_ = out.open("w:lvlOverride", {{"w:ilvl", std::to_string(list.level)}});
        out.empty("w:startOverride", {{"w:val", std::to_string(list.start)}});
    }
    out.trusted(base_.behind);
    return std::move(out).str();
}

}  // namespace metodoc::docx
