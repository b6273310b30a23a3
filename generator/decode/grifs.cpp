// Marks of approval and agreement.
#include "decode/kinds.h"

namespace metodoc::decode {
namespace {

model::Grif read_grif(Reader& in, const Node& node) {
    model::Grif grif;
    grif.span = node.span;
    grif.official = Reader::ref<model::Person>(node, "official");
    if (const Node* act = node.find("act")) grif.act.text = {act->text, Reader::inside(*act)};
    grif.by = in.spanned(node, "by");
    grif.number = in.text(node, "number");
    grif.protocol = in.text(node, "protocol");
    grif.date = in.date(node, "date");
    return grif;
}

}  // namespace

model::Grifs read_grifs(Reader& in, const Node& root) {
    model::Grifs grifs;
    if (const Node* approved = root.find("approved")) grifs.approved = read_grif(in, *approved);
    for (const Node& node : items_of(root, "agreed")) grifs.agreed.push_back(read_grif(in, node));
    return grifs;
}

}  // namespace metodoc::decode
