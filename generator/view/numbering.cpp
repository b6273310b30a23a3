#include "view/numbering.h"

namespace metodoc::view {
namespace {

// An anchor for what has no number: its key, else its place.
std::string unnumbered_anchor(const std::string& key, const std::string& parent, int index) {
    if (!key.empty()) return "k-" + key;
    return (parent.empty() ? "u" : parent + "-u") + std::to_string(index);
}

NumberedPlace numbered(const std::string& prefix, int number) {
    const std::string text = prefix + std::to_string(number);
    return {text + ".", "p-" + text};
}

struct Numbering {
    const model::Corpus& corpus;
    std::vector<NumberedPlace>& places;

    // `number` is the last one given at this rank; `prefix` is "3.2." or empty.
    void clauses(const std::vector<model::ClauseId>& ids, const std::string& prefix,
                 const std::string& parent, bool counted, int& number) {
        int index = 0;
        for (const model::ClauseId id : ids) {
            ++index;
            const model::Clause& clause = corpus[id];
            NumberedPlace& place = places[id.index];
            if (counted && clause.numbered) {
                place = numbered(prefix, ++number);
            } else {
                place = {"", unnumbered_anchor(clause.key, parent, index)};
            }
            below(clause, place);
        }
    }

    void below(const model::Clause& clause, const NumberedPlace& place) {
        int number = 0;
        if (clause.subjects) {
            const auto system = corpus[clause.document].system;
            number = static_cast<int>(subjects_of(corpus, system, *clause.subjects).size());
        }
        clauses(clause.clauses, place.number, place.anchor, !place.number.empty(), number);
    }
};

void number_clauses(const std::vector<model::OrderClause>& clauses, const std::string& prefix,
                    std::vector<std::string>& out) {
    int number = 0;
    for (const model::OrderClause& clause : clauses) {
        out.push_back(prefix + std::to_string(++number));
        number_clauses(clause.clauses, out.back() + ".", out);
    }
}

}  // namespace

std::vector<NumberedPlace> number_document(const model::Corpus& corpus, model::DocumentId document,
                                           std::vector<NumberedPlace>& clauses) {
    const auto& sections = corpus[document].sections;
    bool any_numbered = false;
    for (const model::Section& section : sections) any_numbered |= section.numbered;

    Numbering numbering{corpus, clauses};
    int row = 0;
    for (const model::PassportRow& one : corpus[document].passport) {
        const std::string& key = corpus[one.value].key;
        clauses[one.value.index] = {"",
                                    key.empty() ? "passport-" + std::to_string(++row) : "k-" + key};
    }
    std::vector<NumberedPlace> places;
    int section_number = 0;
    int through = 0;
    for (const model::Section& section : sections) {
        const int index = static_cast<int>(places.size()) + 1;
        if (section.numbered) {
            places.push_back(numbered("", ++section_number));
            int number = 0;
            numbering.clauses(section.clauses, places.back().number, "", true, number);
        } else {
            const std::string anchor =
                section.key.empty() ? "s-" + std::to_string(index) : "k-" + section.key;
            places.push_back({"", anchor});
            numbering.clauses(section.clauses, "", anchor, !any_numbered, through);
        }
    }
    return places;
}

std::vector<std::string> number_order(const model::Order& order) {
    std::vector<std::string> numbers;
    if (order.clauses.size() != 1) {
        number_clauses(order.clauses, "", numbers);
        return numbers;
    }
    numbers.emplace_back();
    number_clauses(order.clauses.front().clauses, "", numbers);
    return numbers;
}

std::string order_anchor(const std::string& number) {
    return number.empty() ? "p" : "p-" + number;
}

std::vector<model::SubjectId> subjects_of(const model::Corpus& corpus, model::SystemId system,
                                          model::Level level) {
    std::vector<model::SubjectId> found;
    for (std::uint32_t i = 0; i < corpus.subjects.size(); ++i) {
        const model::Subject& subject = corpus.subjects[i];
        if (subject.system == system && subject.level == level) found.push_back({i});
    }
    return found;
}

NumberedPlace place_below(const NumberedPlace& parent, int index) {
    if (parent.number.empty()) return {"", unnumbered_anchor("", parent.anchor, index)};
    return numbered(parent.number, index);
}

}  // namespace metodoc::view
