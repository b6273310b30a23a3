#include "decode/kinds.h"

namespace metodoc::decode {

void read_glossary(Reader& in, const Place& place, const Node& root) {
    for (const Node& node : items_of(root, "terms")) {
        model::Term term;
        term.id = need(node, "id").text;
        term.span = in.inside(need(node, "id"));
        term.system = place.owner();
        term.term = in.text(node, "term");
        term.abbreviation = in.text(node, "abbreviation");
        term.also = in.texts(node, "also");
        term.definition = in.prose(node, "definition");
        term.see = in.refs<model::Term>(node, "see");
        term.note = in.phrase(node, "note");
        in.name("term", term.system, term.id, term.span, next_id(in.corpus.terms));
        in.corpus.terms.push_back(std::move(term));
    }
}

}  // namespace metodoc::decode
