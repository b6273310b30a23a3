// Events and news, and the evidence that they, measures and steps of the cycle name.
#include "decode/kinds.h"

namespace metodoc::decode {
namespace {

void read(Reader& in, const Place& place, const Node& root, model::Happening::Kind kind) {
    const bool is_event = kind == model::Happening::Kind::event;
    const bool sample = Reader::flag(root, "sample");
    for (const Node& node : items_of(root, is_event ? "events" : "news")) {
        model::Happening one;
        one.kind = kind;
        one.key = need(node, "key").text;
        one.span = Reader::inside(need(node, "key"));
        one.system = place.system;
        one.title = in.phrase(node, "title");
        one.date = in.date(node, "date").value_or(Date{});
        one.until = in.date(node, "until");
        one.until_span = in.spanned(node, "until").span;
        one.announced = in.date(node, "announced");
        one.topic = in.text(node, "topic");
        one.format = in.text(node, "format");
        one.place = in.text(node, "place");
        one.audience = in.text(node, "audience");
        one.organiser = Reader::ref<model::Organisation>(node, "organiser");
        one.summary = in.phrase(node, "summary");
        one.text = in.prose(node, "text");
        one.links = evidence_of(in, node, "links");
        one.sample = sample || Reader::flag(node, "sample");
        in.name(is_event ? "event" : "news", place.system, one.key, one.span,
                next_id(in.corpus.happenings), Reader::Named::by_key);
        in.corpus.happenings.push_back(std::move(one));
    }
}

}  // namespace

std::vector<model::Evidence> evidence_of(Reader& in, const Node& map, std::string_view key) {
    std::vector<model::Evidence> result;
    for (const Node& node : items_of(map, key)) {
        model::Evidence one;
        one.span = node.span;
        one.title = in.phrase(node, "title");
        one.ref = in.spanned(node, "ref");
        one.url = in.text(node, "url");
        one.file = in.text(node, "file");
        one.date = in.date(node, "date");
        result.push_back(std::move(one));
    }
    return result;
}

void read_events(Reader& in, const Place& place, const Node& root) {
    read(in, place, root, model::Happening::Kind::event);
}

void read_news(Reader& in, const Place& place, const Node& root) {
    read(in, place, root, model::Happening::Kind::news);
}

}  // namespace metodoc::decode
