#include "view/body.h"

#include <algorithm>

#include "view/figures.h"
#include "view/goals.h"
#include "view/names.h"
#include "view/numbering.h"
#include "view/subject.h"
#include "view/tables.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using model::ClauseId;

// «Положение, пункт 1.2», as the pages of acts and terms name the place. The scope of the document
// stands for the document as a whole.
Scope scope_at(const Scope& document, const NumberedPlace& place) {
    NamedLink link = document.place;
    if (!place.number.empty()) {
        link.name += ", " + std::string(words::clause) + "\u00A0" +
                     place.number.substr(0, place.number.size() - 1);
    }
    if (!link.address.empty()) link.address.fragment = place.anchor;
    return document.at(std::move(link));
}

// The first paragraph goes on the line of the number.
void write_text(const Scope& scope, const model::Prose& text, NumberedClause& to) {
    Blocks blocks = blocks_of(scope, text);
    auto first = blocks.begin();
    if (first != blocks.end()) {
        if (auto* lead = std::get_if<Paragraph>(&first->kind)) {
            to.lead = std::move(lead->children);
            ++first;
        }
    }
    to.blocks.insert(to.blocks.end(), std::make_move_iterator(first),
                     std::make_move_iterator(blocks.end()));
}

bool leads_a_list(const model::Clause& clause) {
    return !clause.items.empty() || !clause.terms.empty() || clause.all_terms ||
           clause.subjects.has_value() || static_cast<bool>(clause.methods) ||
           clause.lists.has_value() || !clause.figures.empty();
}

void mark_end(const model::Clause& clause, NumberedClause& to) {
    Inlines* last = &to.lead;
    if (!to.blocks.empty()) {
        auto* paragraph = std::get_if<Paragraph>(&to.blocks.back().kind);
        if (paragraph == nullptr) return;
        last = &paragraph->children;
    }
    end_with(*last, leads_a_list(clause) ? ":" : ".");
}

void write_terms(const Scope& scope, const model::Clause& clause, NumberedClause& to) {
    const model::Corpus& corpus = scope.context.corpus;
    std::vector<model::TermId> terms;
    if (clause.all_terms) terms = own_terms(corpus, corpus[clause.document].system);
    for (const auto& term : clause.terms) {
        if (term.id) terms.push_back(*term.id);
    }
    for (const model::TermId term : terms) {
        scope.uses.add(term, scope.system, scope.place);
        append(to.blocks, term_blocks(scope, corpus[term]));
    }
}

// What stands below the words of a clause, but for the clauses of its own.
void write_parts(const Scope& scope, const model::Clause& clause, NumberedClause& to) {
    const model::Corpus& corpus = scope.context.corpus;
    if (!clause.items.empty()) to.blocks.push_back({list_of(scope, clause.items, ".")});
    write_terms(scope, clause, to);
    if (clause.methods.id) {
        to.blocks.push_back({list_of(scope, corpus[*clause.methods.id].methods, ".")});
    }
    for (const auto& figures : clause.figures) {
        if (!figures.id) continue;
        to.blocks.push_back({figures_table(scope, corpus[*figures.id])});
    }
    if (clause.lists) {
        const auto system = corpus[clause.document].system;
        to.blocks.push_back({listed(scope, *clause.lists, system)});
    }
    if (clause.table) to.blocks.push_back({text_table(scope, *clause.table)});
}

NumberedClause write_clause(const Scope& above, ClauseId id) {
    const Context& context = above.context;
    const model::Corpus& corpus = context.corpus;
    const model::Clause& clause = corpus[id];
    const NumberedPlace& place = context.clauses[id.index];
    const Scope scope = scope_at(above, place);

    NumberedClause result;
    result.number = place.number;
    result.anchor = place.anchor;
    result.key = clause.key;
    write_text(scope, clause.text, result);
    mark_end(clause, result);
    write_parts(scope, clause, result);
    if (clause.subjects) {
        int index = 0;
        const auto system = corpus[clause.document].system;
        for (const model::SubjectId subject : subjects_of(corpus, system, *clause.subjects)) {
            const NumberedPlace below = place_below(place, ++index);
            result.clauses.push_back(subject_clause(scope_at(above, below), subject, below));
        }
    }
    for (const ClauseId below : clause.clauses) {
        result.clauses.push_back(write_clause(above, below));
    }
    result.after = blocks_of(scope, clause.after);
    return result;
}

// The value of a row of the passport: a clause without a number, in a cell.
Blocks passport_value(const Scope& above, ClauseId id) {
    const model::Clause& clause = above.context.corpus[id];
    const Scope scope = scope_at(above, above.context.clauses[id.index]);
    Blocks blocks = blocks_of(scope, clause.text);
    if (leads_a_list(clause) && !blocks.empty()) {
        if (auto* last = std::get_if<Paragraph>(&blocks.back().kind)) end_with(last->children, ":");
    }
    NumberedClause more;
    write_parts(scope, clause, more);
    append(blocks, std::move(more.blocks));
    append(blocks, blocks_of(scope, clause.after));
    return blocks;
}

// «Паспорт программы»: names on the left, values on the right. A row without a name goes on with
// the one above: the name covers both.
BodySection passport_of(const Scope& scope, model::DocumentId id) {
    const Context& context = scope.context;
    const Titled names = titled(context, id);
    const std::string name = std::string(words::passport_of) +
                             russian::uncapitalized(short_name_in(names, Case::genitive));
    Table table;
    table.caption = name;
    table.columns = {{3, Align::start}, {7, Align::start}};
    table.first_column_is_header = true;
    Cell* heading = nullptr;
    const auto& rows = context.corpus[id].passport;
    table.rows.reserve(rows.size());
    for (const model::PassportRow& from : rows) {
        Row& row = table.rows.emplace_back();
        row.anchor = context.clauses[from.value.index].anchor;
        row.may_split = true;
        if (from.title.empty() && heading != nullptr) {
            ++heading->rows;
            row.cells = {{passport_value(scope, from.value), 1, 1}};
            continue;
        }
        row.cells = {{paragraph(inlines_of(scope, from.title)), 1, 1},
                     {passport_value(scope, from.value), 1, 1}};
        heading = &row.cells.front();
    }
    NumberedClause clause;
    clause.blocks.push_back({std::move(table)});
    BodySection section{"", "passport", words_of(name), {}};
    section.clauses.push_back(std::move(clause));
    return section;
}

BodySection conclusions_of(const Scope& scope, const model::Document& document) {
    BodySection section{"", "conclusions", words_of(words::conclusions), {}};
    for (std::size_t i = 0; i < document.conclusions.size(); ++i) {
        NumberedClause clause;
        clause.number = std::to_string(i + 1) + ".";
        clause.anchor = "conclusion-" + std::to_string(i + 1);
        clause.lead = inlines_of(scope, document.conclusions[i]);
        end_with(clause.lead, ".");
        section.clauses.push_back(std::move(clause));
    }
    return section;
}

// In the dative: «Руководителям образовательных организаций», «МАУ «РЦО»».
std::string addressee_in_dative(const model::Corpus& corpus, const model::Responsible& one) {
    if (const auto* id = std::get_if<model::OrganisationId>(&one.target))
        return short_name(corpus[*id], Case::dative);
    if (const auto* id = std::get_if<model::SubjectId>(&one.target))
        return subject_name(corpus, corpus[*id], Case::dative);
    if (const auto* id = std::get_if<model::PersonId>(&one.target))
        return position(corpus[*id], Case::dative) + " " +
               initials_first(corpus[*id], Case::dative);
    return declined(one.text.value, Case::dative);
}

// A group of addressees a clause: «Руководителям …:» and the list.
BodySection recommendations_of(const Scope& scope, const model::Document& document) {
    BodySection section{"", "recommendations", words_of(words::recommendations), {}};
    for (std::size_t i = 0; i < document.recommendations.size(); ++i) {
        const model::Recommendations& group = document.recommendations[i];
        std::string whom;
        for (const model::Responsible& one : group.to) {
            if (!whom.empty()) whom += ", ";
            whom += addressee_in_dative(scope.context.corpus, one);
        }
        NumberedClause clause;
        clause.number = std::to_string(i + 1) + ".";
        clause.anchor = "recommendation-" + std::to_string(i + 1);
        clause.lead = words_of(russian::capitalized(whom) + ":");
        clause.blocks.push_back({list_of(scope, group.items, ".")});
        section.clauses.push_back(std::move(clause));
    }
    return section;
}

}  // namespace

Body body_of(const Scope& above, model::DocumentId id) {
    const model::Document& document = above.context.corpus[id];
    Scope scope = above;
    scope.document = id;
    scope.official = true;
    scope.place = {titled(scope.context, id).short_name, address_of(scope.context, {}, id), ""};
    Body body;
    if (!document.passport.empty()) body.sections.push_back(passport_of(scope, id));
    for (std::size_t i = 0; i < document.sections.size(); ++i) {
        const model::Section& section = document.sections[i];
        const NumberedPlace& place = scope.context.sections[id.index][i];
        BodySection result{
            place.number, place.anchor, inlines_of(scope, section.title), {}, section.key};
        for (const ClauseId clause : section.clauses) {
            result.clauses.push_back(write_clause(scope, clause));
        }
        body.sections.push_back(std::move(result));
    }
    if (!document.conclusions.empty()) body.sections.push_back(conclusions_of(scope, document));
    if (!document.recommendations.empty())
        body.sections.push_back(recommendations_of(scope, document));
    return body;
}

Blocks definition_of(const Scope& scope, const model::Term& term) {
    Scope official = scope;
    official.official = true;
    Blocks blocks = blocks_of(official, term.definition);
    if (blocks.empty()) return blocks;
    if (auto* last = std::get_if<Paragraph>(&blocks.back().kind)) end_with(last->children, ".");
    return blocks;
}

Blocks term_blocks(const Scope& scope, const model::Term& term) {
    Inlines lead{{Strong{words_of(term.term)}}};
    if (!term.abbreviation.empty()) {
        append(lead, {word(std::string(words::hereafter) + term.abbreviation + ")")});
    }
    append(lead, {word(words::dash)});
    Blocks blocks = definition_of(scope, term);
    if (!blocks.empty()) {
        if (auto* first = std::get_if<Paragraph>(&blocks.front().kind)) {
            append(lead, std::move(first->children));
            first->children = std::move(lead);
            return blocks;
        }
    }
    blocks.insert(blocks.begin(), {Paragraph{std::move(lead)}});
    return blocks;
}

std::vector<model::TermId> own_terms(const model::Corpus& corpus, model::SystemId system) {
    std::vector<model::TermId> terms;
    for (std::uint32_t i = 0; i < corpus.terms.size(); ++i) {
        if (corpus.terms[i].system == system) terms.push_back({i});
    }
    std::ranges::stable_sort(terms, {},
                             [&](model::TermId id) { return russian::sort_key(corpus[id].term); });
    return terms;
}

}  // namespace metodoc::view
