#include "decode/decode.h"

#include <algorithm>
#include <array>

#include "decode/kinds.h"
#include "decode/letters.h"
#include "decode/link.h"
#include "decode/phrases.h"
#include "decode/picture.h"
#include "decode/texts.h"

namespace metodoc::decode {
namespace {

enum class Home {
    system,  // in the folder of a system only
    either,  // in the folder of a system or shared
    site,    // belongs to the website
};

struct Kind {
    std::string_view name;
    Home home;
    void (*read)(Reader& in, const Place& place, const Node& root);
};

constexpr std::array table{
    Kind{"acts", Home::either, read_acts},
    Kind{"concept", Home::system, read_concept},
    Kind{"copy", Home::system, read_copy},
    Kind{"criteria", Home::system, read_criteria},
    Kind{"events", Home::system, read_events},
    Kind{"extract", Home::system, read_extract},
    Kind{"figures", Home::system, read_figures},
    Kind{"glossary", Home::either, read_glossary},
    Kind{"goals", Home::system, read_goals},
    Kind{"indicators", Home::system, read_indicators},
    Kind{"letter", Home::system, read_letter},
    Kind{"measurements", Home::system, read_measurements},
    Kind{"minutes", Home::system, read_minutes},
    Kind{"models", Home::system, read_models},
    Kind{"news", Home::system, read_news},
    Kind{"note", Home::system, read_note},
    Kind{"order", Home::system, read_order},
    Kind{"organisations", Home::system, read_organisations},
    Kind{"page", Home::site, read_page},
    Kind{"people", Home::system, read_people},
    Kind{"plan", Home::system, read_plan},
    Kind{"practice", Home::system, read_practice},
    Kind{"programme", Home::system, read_programme},
    Kind{"registry", Home::system, read_registry},
    Kind{"regulation", Home::system, read_regulation},
    Kind{"report", Home::system, read_report},
    Kind{"roadmap", Home::system, read_roadmap},
    Kind{"routes", Home::system, read_routes},
    Kind{"site", Home::site, read_site},
    Kind{"subjects", Home::system, read_subjects},
    Kind{"system", Home::system, read_system},
};
static_assert(std::ranges::is_sorted(table, {}, &Kind::name));

constexpr auto kind_names = [] {
    std::array<std::string_view, table.size()> names;
    std::ranges::transform(table, names.begin(), &Kind::name);
    return names;
}();

const Kind& kind_of(const File& file) {
    const auto* const found = std::ranges::lower_bound(table, file.kind, {}, &Kind::name);
    MUST(found != table.end() && found->name == file.kind);
    return *found;
}

std::string stem_of(std::string_view path) {
    path = path.substr(path.rfind('/') + 1);
    return std::string(path.substr(0, path.rfind('.')));
}

// Makes the systems, so that every file finds its own whatever the order of the files.
class Systems {
public:
    Systems(std::span<const File> files, Reader& in, Diagnostics& out) : in_(in), out_(out) {
        for (const File& file : files)
            if (file.kind == "system" && !file.system.empty()) add_passport(file);
        for (const File& file : files)
            if (!file.system.empty() && !find(file.system)) add_missing(file);
    }

    [[nodiscard]] std::optional<model::SystemId> find(std::string_view id) const {
        const auto found = std::ranges::find(in_.corpus.systems, id, &model::System::id);
        if (found == in_.corpus.systems.end()) return std::nullopt;
        return model::SystemId{static_cast<std::uint32_t>(found - in_.corpus.systems.begin())};
    }

    // Whether a file is the passport of its system that counts.
    [[nodiscard]] bool is_passport(const File& file) const {
        return std::ranges::find(passports_, file.id) != passports_.end();
    }

private:
    void add_passport(const File& file) {
        const Span place = in_.inside(need(*file.root, "kind"));
        if (const auto first = find(file.system)) {
            Diagnostic& found =
                out_.error("duplicate-id", place, say(phrases::second_passport, {file.system}));
            found.labels.push_back({in_.corpus[*first].span, say(phrases::first_here)});
            return;
        }
        passports_.push_back(file.id);
        add(file.system, place);
    }

    // Reported once a folder; the rest of it is checked all the same.
    void add_missing(const File& file) {
        const Span place =
            file.root == nullptr ? Span{file.id, 0, 0} : in_.inside(need(*file.root, "kind"));
        out_.error("wrong-folder", place, say(phrases::no_passport, {"content/" + file.system}))
            .hint = say(phrases::make_passport, {file.system});
        add(file.system, place);
    }

    void add(const std::string& id, Span span) {
        model::System system;
        system.id = id;
        system.span = span;
        in_.name("system", std::nullopt, id, span, next_id(in_.corpus.systems));
        in_.corpus.systems.push_back(std::move(system));
    }

    Reader& in_;
    Diagnostics& out_;
    std::vector<FileId> passports_;
};

void read(const File& file, const Systems& systems, Reader& in, Diagnostics& out) {
    const Kind& kind = kind_of(file);
    if (file.table != nullptr) {
        Place place;
        place.system = *systems.find(file.system);
        place.stem = stem_of(file.path);
        read_measurements_table(in, place, file.id, *file.table);
        return;
    }
    if (kind.home == Home::system && file.system.empty()) {
        out.error("wrong-folder", in.inside(need(*file.root, "kind")),
                  say(phrases::belongs_to_system, {file.kind}))
            .hint = say(phrases::move_to_system);
        return;
    }
    if (file.kind == "system" && !systems.is_passport(file)) return;
    Place place;
    place.shared = file.system.empty();
    if (!place.shared) place.system = *systems.find(file.system);
    place.stem = stem_of(file.path);
    place.body = file.body;
    kind.read(in, place, *file.root);
}

// Pages stand by the order their authors gave, then by id; systems that site.yaml does not name
// are not on the home page unless it names none.
void arrange_site(model::Corpus& corpus) {
    model::Site& site = corpus.site;
    for (std::uint32_t i = 0; i < corpus.pages.size(); ++i) site.pages.push_back({i});
    constexpr int last = 1'000'000;
    std::ranges::sort(site.pages, {}, [&](model::PageId id) {
        return std::pair(corpus[id].order.value_or(last), corpus[id].id);
    });
    if (!site.systems.empty()) return;
    for (std::uint32_t i = 0; i < corpus.systems.size(); ++i) site.system_ids.push_back({i});
}

}  // namespace

std::span<const std::string_view> kinds() {
    return kind_names;
}

std::string system_of(std::string_view path) {
    constexpr std::string_view content = "content/";
    if (!path.starts_with(content)) return {};
    path.remove_prefix(content.size());
    const auto slash = path.find('/');
    return slash == std::string_view::npos ? "" : std::string(path.substr(0, slash));
}

model::Corpus decode(const SourceSet& sources, std::span<const File> files, Diagnostics& out,
                     std::span<const PictureFile> pictures) {
    model::Corpus corpus;
    corpus.pictures = read_pictures(pictures);
    Reader in(sources, corpus, out);
    const Systems systems(files, in, out);
    for (const File& file : files) {
        MUST((file.root != nullptr) != (file.table != nullptr));
        if (file.root != nullptr) check_letters(sources, *file.root, out);
        if (file.body) check_letters(sources, file.body, out);
        read(file, systems, in, out);
        if (file.root != nullptr) collect_texts(sources, file, systems.find(file.system), corpus);
    }
    link_measurements(corpus);
    link(corpus);
    arrange_site(corpus);
    return corpus;
}

}  // namespace metodoc::decode
