// A practice: the head of a Markdown file says whose it is, the text below what was done.
#include "decode/kinds.h"

namespace metodoc::decode {

void read_practice(Reader& in, const Place& place, const Node& root) {
    model::Practice practice;
    practice.id = id_of(root, place);
    practice.span = Reader::inside(need(root, "title"));
    practice.system = place.system;
    practice.title = in.phrase(root, "title");
    practice.author = in.text(root, "author");
    practice.role = in.text(root, "role");
    practice.organisation = in.text(root, "organisation");
    practice.level = Reader::level(root, "level");
    practice.subject = in.text(root, "subject");
    practice.topic = in.text(root, "topic");
    practice.year = Reader::integer(root, "year").value_or(0);
    if (const Node* consent = root.find("consent")) {
        practice.consent_given = in.date(*consent, "given");
        practice.consent_until = in.date(*consent, "until");
        practice.consent_span = in.spanned(*consent, "until").span;
    }
    practice.summary = in.phrase(root, "summary");
    practice.evidence = in.phrases(root, "evidence");
    practice.sample = Reader::flag(root, "sample");
    practice.body = in.body(place.body);
    in.name("practice", place.system, practice.id, practice.span, next_id(in.corpus.practices));
    in.corpus.practices.push_back(std::move(practice));
}

}  // namespace metodoc::decode
