#include <array>
#include <charconv>
#include <optional>

#include "decode/kinds.h"

namespace metodoc::decode {
namespace {

std::optional<double> decimal(const Node& map, std::string_view key) {
    const Node* node = map.find(key);
    if (node == nullptr) return std::nullopt;
    double value = 0;
    const char* end = node->text.data() + node->text.size();
    const auto [stop, code] = std::from_chars(node->text.data(), end, value);
    if (code != std::errc{} || stop != end) return std::nullopt;
    return value;
}

model::DocumentsProfile read_profile(Reader& in, const Node& map) {
    using Profile = model::DocumentsProfile;
    Profile profile;
    profile.edition = Reader::word<Profile::Edition>(
        map, "edition", Profile::Edition::by_date,
        {{"gost-2016", Profile::Edition::gost_2016}, {"gost-2025", Profile::Edition::gost_2025}});
    profile.letterhead = in.text(map, "letterhead");
    if (const Node* margins = map.find("margins")) {
        profile.left = decimal(*margins, "left");
        profile.right = decimal(*margins, "right");
        profile.top = decimal(*margins, "top");
        profile.bottom = decimal(*margins, "bottom");
    }
    profile.font = in.text(map, "font");
    profile.size = decimal(map, "size");
    profile.spacing = decimal(map, "spacing");
    profile.indent = decimal(map, "indent");
    profile.command = Reader::word<Profile::Command>(
        map, "command", Profile::Command::capitals,
        {{"capitals", Profile::Command::capitals}, {"spaced", Profile::Command::spaced}});
    profile.table_head =
        Reader::word<Profile::TableHead>(map, "table_head", Profile::TableHead::header,
                                         {{"both", Profile::TableHead::both},
                                          {"header", Profile::TableHead::header},
                                          {"numbers", Profile::TableHead::numbers}});
    profile.latin_number_sign =
        Reader::word<bool>(map, "number_sign", false, {{"N", true}, {"№", false}});
    profile.spaced_initials =
        Reader::word<bool>(map, "initials", false, {{"spaced", true}, {"together", false}});
    profile.date_in_words =
        Reader::word<bool>(map, "date", false, {{"digits", false}, {"words", true}});
    profile.annex_pages_restart =
        Reader::word<bool>(map, "annex_pages", false, {{"continue", false}, {"restart", true}});
    profile.stamp_place = Reader::flag(map, "stamp_place");
    profile.qr_place = Reader::flag(map, "qr_place");
    profile.acting_short =
        Reader::word<bool>(map, "acting", false, {{"full", false}, {"short", true}});
    using Contents = Profile::Contents;
    profile.contents = Reader::word<Contents>(map, "contents", Contents::by_length,
                                              {{"by_length", Contents::by_length},
                                               {"always", Contents::always},
                                               {"never", Contents::never}});
    profile.hyphenation = Reader::flag(map, "hyphenation");
    return profile;
}

}  // namespace

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
    if (const Node* cycle = root.find("cycle")) {
        constexpr std::array<std::string_view, model::cycle_steps> steps{
            "goals",    "indicators",      "methods",  "monitoring",
            "analysis", "recommendations", "measures", "effect"};
        for (std::size_t i = 0; i < steps.size(); ++i)
            system.cycle[i] = evidence_of(in, *cycle, steps[i]);
    }
    if (const Node* profile = root.find("documents_profile")) {
        system.documents_profile = read_profile(in, *profile);
    }
}

}  // namespace metodoc::decode
