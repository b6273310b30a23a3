// Regulations, concepts and programmes: a passport, sections of clauses, annexes.
#include <array>

#include "decode/kinds.h"

namespace metodoc::decode {
namespace {

class DocumentReader {
public:
    DocumentReader(Reader& in, const Place& place, const Node& root)
        : in_(in), root_(root), system_(place.system), id_(next_id(in.corpus.documents)) {
        document_.id = id_of(root, place);
    }

    void read(model::Document::Kind kind) {
        document_.span = in_.inside(need(root_, "title"));
        document_.system = system_;
        document_.kind = kind;
        document_.title = in_.phrase(root_, "title");
        document_.short_title = in_.text(root_, "short_title");
        document_.abbreviation = in_.text(root_, "abbreviation");
        if (const Node* adopted = root_.find("adopted_by")) {
            document_.adopted_body = in_.text(*adopted, "body");
            document_.adopted_protocol = in_.text(*adopted, "protocol");
            document_.adopted_on = in_.date(*adopted, "date");
        }
        document_.grifs = read_grifs(in_, root_);
        in_.name("doc", system_, document_.id, document_.span, id_);
        for (const Node& node : items_of(root_, "passport")) {
            model::Prose title = in_.phrase(node, "title");
            document_.passport.push_back({std::move(title), read_clause(node)});
        }
        for (const Node& node : items_of(root_, "sections")) read_section(node);
        for (const Node& node : items_of(root_, "annexes")) read_annex(node);
        document_.conclusions = in_.phrases(root_, "conclusions");
        for (const Node& node : items_of(root_, "recommendations"))
            document_.recommendations.push_back(
                {Reader::responsibles(node, "to"), in_.phrases(node, "items")});
        document_.signatory = Reader::ref<model::Person>(root_, "signatory");
        document_.date = in_.date(root_, "date");
        document_.sample = Reader::flag(root_, "sample");
        in_.corpus.documents.push_back(std::move(document_));
    }

private:
    void read_section(const Node& node) {
        model::Section section;
        section.span = in_.inside(need(node, "title"));
        section.title = in_.phrase(node, "title");
        section.numbered = Reader::flag(node, "numbered", true);
        section.key = read_key(
            node, model::SectionId{id_, static_cast<std::uint32_t>(document_.sections.size())});
        section.clauses = read_clauses(node);
        document_.sections.push_back(std::move(section));
    }

    std::vector<model::ClauseId> read_clauses(const Node& parent) {
        std::vector<model::ClauseId> result;
        for (const Node& node : items_of(parent, "clauses")) result.push_back(read_clause(node));
        return result;
    }

    model::ClauseId read_clause(const Node& node) {
        const model::ClauseId id = next_id(in_.corpus.clauses);
        in_.corpus.clauses.emplace_back();
        model::Clause clause;
        clause.document = id_;
        clause.span = in_.inside(need(node, "text"));
        clause.key = read_key(node, id);
        clause.text = in_.prose(node, "text");
        clause.items = in_.list_items(node, "items");
        read_terms(node, clause);
        clause.methods = in_.ref<model::IndicatorSet>(node, "methods");
        clause.figures = in_.refs<model::Figures>(node, "figures");
        if (const Node* lists = node.find("lists")) clause.lists = lists_of(*lists);
        if (const Node* subjects = node.find("subjects"))
            clause.subjects = Reader::level(*subjects, "level");
        if (const Node* table = node.find("table")) clause.table = read_table(*table);
        clause.clauses = read_clauses(node);
        clause.after = in_.prose(node, "after");
        clause.numbered = Reader::flag(node, "numbered", true);
        in_.corpus.clauses[id.index] = std::move(clause);
        return id;
    }

    std::string read_key(const Node& node, model::Target target) {
        const Node* key = node.find("key");
        if (key == nullptr) return {};
        in_.name("doc", system_, document_.id + "#" + key->text, in_.inside(*key), target,
                 Reader::Named::by_key);
        return key->text;
    }

    void read_terms(const Node& node, model::Clause& clause) {
        const Node* terms = node.find("terms");
        if (terms == nullptr) return;
        clause.all_terms = !terms->is_sequence();
        if (!clause.all_terms) clause.terms = in_.refs<model::Term>(node, "terms");
    }

    model::TextTable read_table(const Node& node) {
        model::TextTable table;
        for (const Node& column : items_of(node, "columns")) {
            if (column.is_mapping()) {
                table.columns.push_back(
                    {in_.phrase(column, "title"), in_.phrases(column, "columns")});
            } else {
                table.columns.push_back({in_.phrase(column), {}});
            }
        }
        for (const Node& row : items_of(node, "rows")) table.rows.push_back(read_row(row));
        return table;
    }

    // Cells; or `group: Охват`; or `total: [Итого, 12]`.
    model::TextTable::Row read_row(const Node& node) {
        using Kind = model::TextTable::Row::Kind;
        if (!node.is_mapping()) return {Kind::cells, cells_of(node.items)};
        if (node.find("group") != nullptr) return {Kind::group, {in_.phrase(node, "group")}};
        return {Kind::total, cells_of(items_of(node, "total"))};
    }

    std::vector<Prose> cells_of(std::span<const Node> nodes) {
        std::vector<Prose> cells;
        for (const Node& cell : nodes) {
            // Several lines may be a list; one line that looks like it («1.») is a slip.
            const bool has_lines = cell.text.find('\n') != std::string::npos;
            cells.push_back(has_lines ? in_.prose(cell) : in_.phrase(cell));
        }
        return cells;
    }

    void read_annex(const Node& node) {
        constexpr std::array<std::pair<std::string_view, std::string_view>, 7> schemes{
            {{"criteria", "criteria:"},
             {"models", "models:"},
             {"document", "doc:"},
             {"indicators", "indicators:"},
             {"plan", "plan:"},
             {"registry", "registry:"},
             {"roadmap", "roadmap:"}}};
        for (const auto& [key, scheme] : schemes) {
            const Node* target = node.find(key);
            if (target == nullptr) continue;
            document_.annexes.push_back({{std::string(scheme) + target->text, in_.inside(*target)},
                                         {},
                                         in_.phrase(node, "title")});
        }
    }

    Reader& in_;
    const Node& root_;
    model::SystemId system_;
    model::DocumentId id_;
    model::Document document_;
};

}  // namespace

void read_concept(Reader& in, const Place& place, const Node& root) {
    DocumentReader(in, place, root).read(model::Document::Kind::concept_);
}

void read_note(Reader& in, const Place& place, const Node& root) {
    DocumentReader(in, place, root).read(model::Document::Kind::note);
}

void read_programme(Reader& in, const Place& place, const Node& root) {
    DocumentReader(in, place, root).read(model::Document::Kind::programme);
}

void read_regulation(Reader& in, const Place& place, const Node& root) {
    DocumentReader(in, place, root).read(model::Document::Kind::regulation);
}

}  // namespace metodoc::decode
