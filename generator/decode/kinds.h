// One function a kind of file: from its tree to the things of the Corpus.
//
// Room: decode, not part of its door.
#pragma once

#include "decode/reader.h"

namespace metodoc::decode {

// Where a file stands.
struct Place {
    model::SystemId system;  // of no meaning in a file that is shared
    bool shared = false;
    std::string stem;  // "roadmap" of content/seversk/roadmap.yaml
    Span body;         // of a page: its Markdown

    [[nodiscard]] std::optional<model::SystemId> owner() const {
        return shared ? std::nullopt : std::optional(system);
    }
};

void read_acts(Reader& in, const Place& place, const Node& root);
void read_concept(Reader& in, const Place& place, const Node& root);
void read_copy(Reader& in, const Place& place, const Node& root);
void read_extract(Reader& in, const Place& place, const Node& root);
void read_events(Reader& in, const Place& place, const Node& root);
void read_criteria(Reader& in, const Place& place, const Node& root);
void read_glossary(Reader& in, const Place& place, const Node& root);
void read_figures(Reader& in, const Place& place, const Node& root);
void read_goals(Reader& in, const Place& place, const Node& root);
void read_indicators(Reader& in, const Place& place, const Node& root);
void read_letter(Reader& in, const Place& place, const Node& root);
void read_minutes(Reader& in, const Place& place, const Node& root);
void read_news(Reader& in, const Place& place, const Node& root);
void read_note(Reader& in, const Place& place, const Node& root);
void read_measurements(Reader& in, const Place& place, const Node& root);
void read_measurements_table(Reader& in, const Place& place, FileId file, const csv::Table& table);
void read_models(Reader& in, const Place& place, const Node& root);
void read_order(Reader& in, const Place& place, const Node& root);
void read_organisations(Reader& in, const Place& place, const Node& root);
void read_page(Reader& in, const Place& place, const Node& root);
void read_people(Reader& in, const Place& place, const Node& root);
void read_plan(Reader& in, const Place& place, const Node& root);
void read_programme(Reader& in, const Place& place, const Node& root);
void read_registry(Reader& in, const Place& place, const Node& root);
void read_practice(Reader& in, const Place& place, const Node& root);
void read_regulation(Reader& in, const Place& place, const Node& root);
void read_report(Reader& in, const Place& place, const Node& root);
void read_roadmap(Reader& in, const Place& place, const Node& root);
void read_routes(Reader& in, const Place& place, const Node& root);
void read_site(Reader& in, const Place& place, const Node& root);
void read_subjects(Reader& in, const Place& place, const Node& root);
void read_system(Reader& in, const Place& place, const Node& root);

// "tasks", "principles", "goal:main": what a clause takes over from goals.yaml.
model::Lists lists_of(const Node& scalar);
// `status` of an order, of minutes, of a letter.
model::Order::Status status_of(const Node& root);

// What proves something: the items of a list of evidence.
std::vector<model::Evidence> evidence_of(Reader& in, const Node& map, std::string_view key);
// `approved` and `agreed` of a document.
model::Grifs read_grifs(Reader& in, const Node& root);
// Finds the organisations and the quantities that measurements and routes name, once all files are
// read.
void link_measurements(model::Corpus& corpus);

// The id of a file that is one thing: its own, or the name of the file.
inline std::string id_of(const Node& root, const Place& place) {
    const Node* id = root.find("id");
    return id == nullptr ? place.stem : id->text;
}

// The number that the next thing of a list gets.
template <typename Thing>
model::Id<Thing> next_id(const std::vector<Thing>& things) {
    return {static_cast<std::uint32_t>(things.size())};
}

}  // namespace metodoc::decode
