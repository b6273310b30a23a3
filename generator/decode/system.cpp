#include "decode/kinds.h"

namespace metodoc::decode {

// The system itself was made when the files were looked through, so that all others find it.
void read_system(Reader& in, const Place& place, const Node& root) {
    model::System& system = in.corpus.systems[place.system.index];
    const Node& name = need(root, "name");
    system.span = in.inside(need(name, "full"));
    system.full_name = in.text(name, "full");
    system.short_name = in.text(name, "short");
    system.abbreviation = in.text(name, "abbreviation");
    system.level = Reader::level(root, "level");
    const Node& territory = need(root, "territory");
    system.territory = in.text(territory, "name");
    system.territory_in = in.text(territory, "in");
    system.territory_forms = in.forms(territory, "forms");
    system.region = in.text(root, "region");
    system.authority = in.ref<model::Organisation>(root, "authority");
    if (const Node* period = root.find("period")) {
        system.period_from = in.text(*period, "from");
        system.period_to = in.text(*period, "to");
    }
    system.summary = in.prose(root, "summary");
    for (const Node& item : items_of(root, "documents"))
        system.documents.push_back(in.spanned(item));
    system.document_targets.resize(system.documents.size());
    if (const Node* contacts = root.find("contacts")) {
        system.site = in.text(*contacts, "site");
        system.email = in.text(*contacts, "email");
        system.phone = in.text(*contacts, "phone");
        system.address = in.text(*contacts, "address");
    }
}

}  // namespace metodoc::decode
