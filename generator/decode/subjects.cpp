#include "decode/kinds.h"

namespace metodoc::decode {

void read_subjects(Reader& in, const Place& place, const Node& root) {
    using Manner = model::Subject::Manner;
    for (const Node& node : items_of(root, "subjects")) {
        model::Subject subject;
        subject.id = need(node, "id").text;
        subject.span = in.inside(need(node, "id"));
        subject.system = place.system;
        subject.level = Reader::level(node, "level");
        subject.title = in.text(node, "title");
        subject.organisation = in.ref<model::Organisation>(node, "organisation");
        subject.known_as = in.text(node, "known_as");
        subject.intro = in.phrase(node, "intro");
        subject.manner = Reader::word<Manner>(node, "manner", Manner::performs,
                                              {{"performs", Manner::performs},
                                               {"recommended", Manner::recommended},
                                               {"sentence", Manner::sentence}});
        subject.agreed = Reader::flag(node, "agreed");
        subject.functions = in.list_items(node, "functions");
        subject.note = in.prose(node, "note");
        in.name("subject", place.system, subject.id, subject.span, next_id(in.corpus.subjects));
        in.corpus.subjects.push_back(std::move(subject));
    }
}

}  // namespace metodoc::decode
