#include "decode/kinds.h"

namespace metodoc::decode {

void read_site(Reader& in, const Place&, const Node& root) {
    model::Site& site = in.corpus.site;
    site.title = in.text(root, "title");
    site.owner = in.spanned(root, "owner");
    site.base_url = in.text(root, "base_url");
    site.language = root.find("language") != nullptr ? in.text(root, "language") : "ru";
    site.description = in.prose(root, "description");
    for (const Node& item : items_of(root, "systems")) site.systems.push_back(in.spanned(item));
    if (const Node* footer = root.find("footer")) {
        site.footer.text = in.phrase(*footer, "text");
        site.footer.address = in.text(*footer, "address");
        site.footer.phone = in.text(*footer, "phone");
        site.footer.email = in.text(*footer, "email");
        site.footer.updated = Reader::flag(*footer, "updated");
    }
    for (const Node& item : items_of(root, "nav"))
        site.navigation.push_back(
            {in.text(item, "title"), in.ref<model::Page>(item, "page"), in.text(item, "path")});
}

}  // namespace metodoc::decode
