#include "view/order.h"

#include "view/clause_words.h"
#include "view/names.h"
#include "view/numbering.h"
#include "view/office.h"
#include "view/profile.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

// Those of all the authorities that issue it, one below the other.
std::vector<std::string> letterheads_of(const model::Corpus& corpus, const model::Order& order) {
    std::vector<std::string> lines = letterhead_of(corpus, authority_of(corpus, order));
    for (const model::JointAuthor& author : order.jointly) {
        if (!author.authority.id) continue;
        for (std::string& line : letterhead_of(corpus, &corpus[*author.authority.id]))
            lines.push_back(std::move(line));
    }
    return lines;
}

// The clauses of one order; numbers and annexes count over all ranks.
struct ClauseWriter {
    const Scope& scope;
    model::OrderId order;
    std::size_t next_clause = 0;
    std::size_t next_annex = 0;

    std::vector<NumberedClause> clauses(const std::vector<model::OrderClause>& from) {
        std::vector<NumberedClause> to;
        for (const model::OrderClause& clause : from) to.push_back(one(clause));
        return to;
    }

    NumberedClause one(const model::OrderClause& clause) {
        const std::string number = scope.context.order_clauses[order.index][next_clause++];
        const std::string anchor = order_anchor(number);
        NamedLink place = scope.place;
        if (!place.name.empty() && !number.empty())
            place.name += ", " + std::string(words::clause) + "\u00A0" + number;
        if (!place.address.empty()) place.address.fragment = anchor;
        const Scope here = scope.at(std::move(place));

        NumberedClause result;
        if (!number.empty()) result.number = number + ".";
        result.anchor = anchor;
        result.lead = clause_words(here, clause, annex_mark(clause));
        result.key = clause.key;
        typeset(result.lead);
        result.blocks = clause_list(here, clause);
        const bool goes_on = !clause.clauses.empty() || !result.blocks.empty();
        end_with(result.lead, goes_on ? ":" : ".");
        result.clauses = clauses(clause.clauses);
        return result;
    }

    // «(приложение 2)»; empty where the clause has no annex.
    Inlines annex_mark(const model::OrderClause& clause) {
        const auto* approve = std::get_if<model::Approve>(&clause.kind);
        const bool has_annex = approve != nullptr
                                   ? is_titled(approve->target)
                                   : std::holds_alternative<model::Composition>(clause.kind);
        if (!has_annex) return {};
        ++next_annex;
        if (scope.context.order_annexes[order.index].size() == 1) return {word("(приложение)")};
        const std::string number = std::to_string(next_annex);
        const Address address = approve != nullptr
                                    ? address_of(scope.context, scope.system, approve->target)
                                    : Address{};
        const std::string text = "приложение\u00A0" + number;
        if (address.empty()) return {word("(" + text + ")")};
        return {word("("), {Link{address, {word(text)}, "", false, number}}, word(")")};
    }
};

std::vector<Signature> signatures_of(const model::Corpus& corpus, const model::Order& order) {
    const model::DocumentsProfile& profile = corpus[order.system].documents_profile;
    std::vector<Signature> signatures;
    const auto add = [&](const model::Ref<model::Person>& person) {
        if (person.id) signatures.push_back(signature_of(corpus[*person.id], profile));
    };
    add(order.signatory);
    for (const model::JointAuthor& author : order.jointly) add(author.signatory);
    return signatures;
}

}  // namespace

OrderDocument order_document(const Scope& above, model::OrderId id, const Written& written) {
    const model::Corpus& corpus = above.context.corpus;
    const model::Order& order = corpus[id];
    const bool is_draft = order.status == model::Order::Status::draft;
    const model::Organisation* authority = authority_of(corpus, order);
    Scope scope = above.at(
        {order_name(above.context, order), address_of(above.context, above.system, id), ""});
    scope.official = true;
    scope.order = id;

    OrderDocument document;
    document.letterhead = letterheads_of(corpus, order);
    document.page = scope.place.address.path;
    document.kind = words::order_capitals;
    document.date = is_draft ? std::string(words::blank_date) : order_date(corpus, order);
    document.number =
        std::string(words::number_before) +
        (is_draft || order.number.empty() ? std::string(words::blank_number) : whole_number(order));
    document.place = order.place;
    if (document.place.empty() && authority != nullptr) document.place = authority->place;
    document.place = russian::typography(document.place);
    document.title = inlines_of(scope, order.title);
    document.preamble = inlines_of(scope, order.preamble);
    document.command = order.jointly.empty() ? words::i_order : words::we_order;
    document.clauses = ClauseWriter{scope, id}.clauses(order.clauses);
    document.signatures = signatures_of(corpus, order);
    document.annexes = annexes_of(scope, id, written);
    if (order.sample) document.draft_mark = words::sample_mark;
    if (is_draft) document.draft_mark = words::draft_mark;
    document.office = office_marks(scope, order);
    apply_signs(corpus[order.system].documents_profile, document);
    return document;
}

}  // namespace metodoc::view
