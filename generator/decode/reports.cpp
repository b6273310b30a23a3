// What is reported, and the routes of teachers.
#include "decode/kinds.h"

namespace metodoc::decode {
namespace {

// The period that a file says, else the one that its name is.
std::string period_of(const Node& root, const Place& place) {
    const Node* period = root.find("period");
    return period == nullptr ? place.stem : period->text;
}

Span place_of_period(const Node& root) {
    const Node* period = root.find("period");
    return Reader::inside(period == nullptr ? need(root, "kind") : *period);
}

model::ReportForm form_of(const Node& node) {
    using Each = model::ReportForm::Each;
    return {Reader::spanned(need(node, "form")),
            Reader::word<Each>(node, "each", Each::once,
                               {{"organisation", Each::organisation},
                                {"registry", Each::registry},
                                {"route", Each::route}}),
            Reader::flag(node, "internal")};
}

model::Participant participant_of(Reader& in, const Node& node) {
    return {Reader::ref<model::Person>(node, "person"), in.text(node, "name"),
            in.text(node, "position")};
}

model::Participant participant_of(Reader& in, const Node& map, std::string_view key) {
    const Node* node = map.find(key);
    return node == nullptr ? model::Participant{} : participant_of(in, *node);
}

model::Council council_of(Reader& in, const Node& node) {
    model::Council council;
    council.number = in.text(node, "number");
    council.place = in.text(node, "place");
    council.date = in.date(node, "date");
    council.chair = participant_of(in, node, "chair");
    council.secretary = participant_of(in, node, "secretary");
    for (const Node& one : items_of(node, "present"))
        council.present.push_back(participant_of(in, one));
    for (const Node& one : items_of(node, "agenda"))
        council.agenda.push_back({in.phrase(one, "title"), participant_of(in, one, "speaker"),
                                  in.phrases(one, "decisions")});
    return council;
}

model::Route route_of(Reader& in, const Node& node) {
    model::Route route;
    route.id = need(node, "id").text;
    route.span = Reader::inside(need(node, "id"));
    route.teacher = in.text(node, "teacher");
    route.position = in.text(node, "position");
    route.mentor = in.text(node, "mentor");
    route.organisation = in.spanned(node, "organisation");
    route.basis = in.text(node, "basis");
    route.deficits = Reader::texts(node, "deficits");
    for (const Node& step : items_of(node, "steps"))
        route.steps.push_back({in.text(step, "title"), in.text(step, "form"),
                               in.text(step, "place"), in.text(step, "due"),
                               in.text(step, "result"), Reader::flag(step, "done")});
    return route;
}

}  // namespace

void read_report(Reader& in, const Place& place, const Node& root) {
    model::Report report;
    report.id = id_of(root, place);
    report.span = place_of_period(root);
    report.system = place.system;
    report.period_text = period_of(root, place);
    report.period = russian::parse_period(report.period_text);
    report.date = in.date(root, "date");
    report.title = in.phrase(root, "title");
    for (const Node& node : items_of(root, "forms")) report.forms.push_back(form_of(node));
    report.signatory = Reader::ref<model::Person>(root, "signatory");
    report.executor = Reader::ref<model::Person>(root, "executor");
    report.causes = in.phrases(root, "causes");
    if (const Node* council = root.find("council")) report.council = council_of(in, *council);
    in.corpus.reports.push_back(std::move(report));
}

void read_routes(Reader& in, const Place& place, const Node& root) {
    model::Routes routes;
    routes.system = place.system;
    routes.span = place_of_period(root);
    routes.period_text = period_of(root, place);
    routes.period = russian::parse_period(routes.period_text);
    routes.sample = Reader::flag(root, "sample");
    for (const Node& node : items_of(root, "routes")) routes.routes.push_back(route_of(in, node));
    in.corpus.routes.push_back(std::move(routes));
}

}  // namespace metodoc::decode
