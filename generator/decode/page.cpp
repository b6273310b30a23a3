#include "decode/kinds.h"

namespace metodoc::decode {

void read_page(Reader& in, const Place& place, const Node& root) {
    model::Page page;
    page.id = place.stem;
    page.span = in.inside(need(root, "title"));
    page.title = in.text(root, "title");
    page.summary = in.text(root, "summary");
    page.order = Reader::integer(root, "order");
    page.body = in.body(place.body);
    in.name("page", std::nullopt, page.id, page.span, next_id(in.corpus.pages));
    in.corpus.pages.push_back(std::move(page));
}

}  // namespace metodoc::decode
