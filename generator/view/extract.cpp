// Certified copies and extracts: whole preamble, chosen clauses with their numbers, «Подпись» in
// place of the signature, the mark of who has certified it.
// Source: ГОСТ Р 7.0.97-2016, 5.26 («Верно», position, name, date; where the original is kept); the
// form of extracts is that of instructions on office work.
#include <algorithm>

#include "view/names.h"
#include "view/office.h"
#include "view/papers.h"
#include "view/profile.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

// Whether a clause, or one it stands in, is named: by its number or by its key.
bool is_named(const model::Extract& extract, const std::string& number, const std::string& key) {
    return std::ranges::any_of(extract.clauses, [&](const Spanned<std::string>& one) {
        return one.value == number || (!key.empty() && one.value == key);
    });
}

struct OrderCutter {
    const Context& context;
    const model::Extract& extract;
    model::OrderId order;
    std::size_t next = 0;

    // Keeps what is named and what leads to it. Both lists have the same shape.
    std::vector<NumberedClause> cut(const std::vector<model::OrderClause>& from,
                                    std::vector<NumberedClause> shown, bool keep_all) {
        std::vector<NumberedClause> kept;
        for (std::size_t i = 0; i < from.size(); ++i) {
            const std::string& number = context.order_clauses[order.index][next++];
            const bool is_whole = keep_all || is_named(extract, number, from[i].key);
            NumberedClause clause = std::move(shown[i]);
            clause.clauses = cut(from[i].clauses, std::move(clause.clauses), is_whole);
            if (is_whole || !clause.clauses.empty()) kept.push_back(std::move(clause));
        }
        return kept;
    }
};

// The signature of the original is not on the copy.
void mark_signed(std::vector<Signature>& signatures) {
    for (Signature& one : signatures) one.written = words::signature;
}

std::string bare(std::string number) {
    if (number.ends_with('.')) number.pop_back();
    return number;
}

}  // namespace

Certification certification_of(const Context& context, const model::Extract& extract) {
    const model::Corpus& corpus = context.corpus;
    Certification mark;
    mark.words = extract.clauses.empty() ? words::copy_is_true : words::extract_is_true;
    if (extract.certified_by.id) {
        const auto& profile = corpus[extract.system].documents_profile;
        mark.signature = signature_of(corpus[*extract.certified_by.id], profile);
    }
    mark.date =
        extract.certified_on ? dotted(*extract.certified_on) : std::string(words::blank_day);
    if (extract.original_at.id) {
        const std::string body = full_name(corpus[*extract.original_at.id], Case::prepositional);
        mark.original = std::string(words::original_is_in) + body;
        if (!extract.file.empty()) mark.original += " в " + extract.file;
        mark.original = russian::typography(mark.original + ".");
    }
    return mark;
}

OrderDocument extracted(const Context& context, const model::Extract& extract,
                        OrderDocument order) {
    const auto id = std::get<model::OrderId>(extract.source.target);
    order.office = {};
    mark_signed(order.signatures);
    order.certification = certification_of(context, extract);
    if (extract.clauses.empty()) return order;
    order.kind = words::extract_of_order;
    order.annexes.clear();
    order.clauses = OrderCutter{context, extract, id}.cut(context.corpus[id].clauses,
                                                          std::move(order.clauses), false);
    return order;
}

PaperDocument extracted(const Context& context, const model::Extract& extract,
                        PaperDocument paper) {
    const auto id = std::get<model::MinutesId>(extract.source.target);
    const auto& questions = context.corpus[id].questions;
    paper.office = {};
    mark_signed(paper.signatures);
    paper.certification = certification_of(context, extract);
    if (extract.clauses.empty()) return paper;
    paper.kind = words::extract_of_minutes;
    auto& sections = paper.body.sections;
    // Opening and agenda come first, then a section a question.
    constexpr std::size_t before = 2;
    std::vector<BodySection> kept(sections.begin(), sections.begin() + before);
    std::vector<NumberedClause> agenda;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        BodySection section = std::move(sections[before + i]);
        const bool is_whole = is_named(extract, std::to_string(i + 1), questions[i].key);
        bool any = is_whole;
        for (NumberedClause& clause : section.clauses) {
            if (is_whole || clause.clauses.empty()) continue;
            std::vector<NumberedClause> decided;
            for (std::size_t j = 0; j < clause.clauses.size(); ++j) {
                const std::string number = bare(clause.clauses[j].number);
                if (is_named(extract, number, questions[i].decided[j].key))
                    decided.push_back(std::move(clause.clauses[j]));
            }
            clause.clauses = std::move(decided);
            any |= !clause.clauses.empty();
        }
        if (!any) continue;
        kept.push_back(std::move(section));
        agenda.push_back(kept[1].clauses[i]);
    }
    kept[1].clauses = std::move(agenda);
    sections = std::move(kept);
    return paper;
}

std::string extract_name(const model::Corpus& corpus, const model::Extract& extract) {
    std::string of;
    if (const auto* order = std::get_if<model::OrderId>(&extract.source.target)) {
        of = "приказа " + date_and_number(corpus[*order]);
    } else if (const auto* minutes = std::get_if<model::MinutesId>(&extract.source.target)) {
        of = russian::uncapitalized(paper_name(corpus[*minutes]));
        constexpr std::string_view nominative = "протокол";
        if (of.starts_with(nominative)) of.insert(nominative.size(), "а");
    }
    const bool is_copy = extract.clauses.empty();
    return std::string(is_copy ? words::copy_of : words::extract_of) + of;
}

}  // namespace metodoc::view
