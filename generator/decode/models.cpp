// Models of a methodical service and what they are told apart by.
#include "decode/kinds.h"

namespace metodoc::decode {
namespace {

model::ServiceModel model_of(Reader& in, const Node& node) {
    model::ServiceModel result;
    result.key = need(node, "key").text;
    result.span = Reader::inside(need(node, "key"));
    result.title = in.phrase(node, "title");
    result.basis = in.phrase(node, "basis");
    result.parts = in.phrases(node, "parts");
    result.note = in.phrase(node, "note");
    return result;
}

}  // namespace

void read_models(Reader& in, const Place& place, const Node& root) {
    model::ModelSet set;
    set.id = id_of(root, place);
    set.span = Reader::inside(need(root, "title"));
    set.system = place.system;
    set.title = in.phrase(root, "title");
    set.short_title = in.text(root, "short_title");
    set.intro = in.phrase(root, "intro");
    for (const Node& node : items_of(root, "groups")) {
        model::ModelGroup group;
        group.key = in.text(node, "key");
        group.mark = in.text(node, "mark");
        group.title = in.phrase(node, "title");
        if (node.find("level") != nullptr) group.level = Reader::level(node, "level");
        for (const Node& item : items_of(node, "models"))
            group.models.push_back(model_of(in, item));
        set.groups.push_back(std::move(group));
    }
    in.name("models", place.system, set.id, set.span, next_id(in.corpus.model_sets));
    in.corpus.model_sets.push_back(std::move(set));
}

}  // namespace metodoc::decode
