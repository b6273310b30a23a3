#include "decode/kinds.h"

namespace metodoc::decode {

void read_organisations(Reader& in, const Place& place, const Node& root) {
    for (const Node& node : items_of(root, "organisations")) {
        model::Organisation one;
        one.id = need(node, "id").text;
        one.span = in.inside(need(node, "id"));
        one.system = place.system;
        one.name = in.text(node, "name");
        one.short_name = in.text(node, "short");
        one.abbreviation = in.text(node, "abbreviation");
        one.forms = in.forms(node, "forms");
        one.short_forms = in.forms(node, "short_forms");
        one.level = Reader::level(node, "level");
        one.parent = in.ref<model::Organisation>(node, "parent");
        one.head = in.ref<model::Person>(node, "head");
        one.letterhead = in.texts(node, "letterhead");
        one.place = in.text(node, "place");
        one.address = in.text(node, "address");
        one.site = in.text(node, "site");
        one.email = in.text(node, "email");
        one.phone = in.text(node, "phone");
        one.agreed = Reader::flag(node, "agreed");
        one.note = in.phrase(node, "note");
        in.name("org", place.system, one.id, one.span, next_id(in.corpus.organisations));
        in.corpus.organisations.push_back(std::move(one));
    }
}

}  // namespace metodoc::decode
