#include "decode/kinds.h"

namespace metodoc::decode {
namespace {

model::Act act_of(Reader& in, const Place& place, const Node& node) {
    model::Act act;
    act.id = need(node, "id").text;
    act.span = in.inside(need(node, "id"));
    act.system = place.owner();
    act.type = in.spanned(node, "type");
    act.body = in.text(node, "body");
    if (const Node* body = node.find("body")) act.body_span = in.inside(*body);
    act.body_genitive = in.text(node, "body_genitive");
    act.date = in.date(node, "date");
    act.year = act.date ? act.date->year : Reader::integer(node, "year").value_or(0);
    act.date_span = in.spanned(node, act.date ? "date" : "year").span;
    act.number = in.text(node, "number");
    act.title = in.text(node, "title");
    act.level = Reader::level(node, "level");
    act.adopted_by = in.texts(node, "adopted_by");
    act.signed_by = in.texts(node, "signed_by");
    if (const Node* period = node.find("in_force")) {
        act.in_force_from = in.date(*period, "from");
        act.in_force_to = in.date(*period, "to");
    }
    if (const Node* registration = node.find("registration")) {
        act.registration_number = in.text(*registration, "number");
        act.registration_date = in.date(*registration, "date");
    }
    act.replaced_by = in.ref<model::Act>(node, "replaced_by");
    act.amended_by = Reader::refs<model::Act>(node, "amended_by");
    act.url = in.text(node, "url");
    act.citation = in.forms(node, "citation");
    act.note = in.phrase(node, "note");
    return act;
}

}  // namespace

void read_acts(Reader& in, const Place& place, const Node& root) {
    for (const Node& node : items_of(root, "acts")) {
        const model::ActId id = next_id(in.corpus.acts);
        in.corpus.acts.push_back(act_of(in, place, node));
        const model::Act& act = in.corpus.acts.back();
        in.name("act", act.system, act.id, act.span, id);
    }
}

}  // namespace metodoc::decode
