#include "decode/kinds.h"

namespace metodoc::decode {
namespace {

std::optional<russian::Gender> gender_of(const Node& node) {
    using russian::Gender;
    if (node.find("gender") == nullptr) return std::nullopt;
    return Reader::word<Gender>(node, "gender", Gender::masculine,
                                {{"f", Gender::feminine}, {"m", Gender::masculine}});
}

}  // namespace

// Telephones and addresses of people are never printed, so they are not even read.
void read_people(Reader& in, const Place& place, const Node& root) {
    for (const Node& node : items_of(root, "people")) {
        model::Person person;
        person.id = need(node, "id").text;
        person.span = in.inside(need(node, "id"));
        person.system = place.system;
        person.surname = in.text(node, "surname");
        person.initials = in.text(node, "initials");
        person.first_name = in.text(node, "first");
        person.patronymic = in.text(node, "patronymic");
        person.gender = gender_of(node);
        person.position = in.text(node, "position");
        person.position_forms = in.forms(node, "position_forms");
        person.forms = in.forms(node, "forms");
        person.organisation = in.ref<model::Organisation>(node, "organisation");
        person.acting = Reader::flag(node, "acting");
        in.name("person", place.system, person.id, person.span, next_id(in.corpus.people));
        in.corpus.people.push_back(std::move(person));
    }
}

}  // namespace metodoc::decode
