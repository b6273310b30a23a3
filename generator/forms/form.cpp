#include <algorithm>
#include <array>
#include <memory>

#include "forms/compile.h"
#include "forms/forms.h"
#include "forms/mend.h"
#include "forms/phrases.h"
#include "ooxml/ooxml.h"
#include "zip/zip.h"

namespace metodoc::forms {
namespace {

// Parts that hold text of the document, by the ending of their content type.
struct PartKind {
    std::string_view type;
    const Phrase* name;
    Texts texts = Texts::document;
    bool counted = false;  // there may be several: messages number them
};
constexpr std::array kinds{
    PartKind{"document.main+xml", &phrases::part_body},
    PartKind{"template.main+xml", &phrases::part_body},
    PartKind{"document.macroEnabled.main+xml", &phrases::part_body},
    PartKind{"wordprocessingml.header+xml", &phrases::part_header, Texts::document, true},
    PartKind{"wordprocessingml.footer+xml", &phrases::part_footer, Texts::document, true},
    PartKind{"wordprocessingml.footnotes+xml", &phrases::part_footnotes},
    PartKind{"wordprocessingml.endnotes+xml", &phrases::part_endnotes},
    PartKind{"core-properties+xml", &phrases::part_properties, Texts::properties},
};

const PartKind* kind_of(std::string_view type) {
    const auto found =
        std::ranges::find_if(kinds, [&](const PartKind& one) { return type.ends_with(one.type); });
    return found == kinds.end() ? nullptr : &*found;
}

struct FilledPart {
    std::size_t entry = 0;  // of the archive
    CompiledPart part;
};

struct Form {
    std::unique_ptr<jinja::Environment> environment;
    std::vector<PrintPlace> places;
    std::vector<zip::Entry> entries;
    std::vector<FilledPart> parts;
    bool raw = true;
};

std::optional<std::string> fill(const Form& form, const jinja::Value& data, Diagnostics& out) {
    std::vector<zip::Entry> entries = form.entries;
    bool failed = false;
    for (const auto& [entry, part] : form.parts) {
        auto xml = jinja::render(part.page, data, out);
        if (!xml) {
            failed = true;
            continue;
        }
        entries[entry].bytes = part.mends ? mend(*xml) : std::move(*xml);
    }
    if (failed) return std::nullopt;
    auto bytes = zip::write(entries);
    if (!bytes) return std::nullopt;
    return std::move(*bytes);
}

std::string shown_name(const std::string& form, const PartKind& kind, std::size_t number,
                       Language language) {
    std::string name = form + ", " + say(*kind.name).in(language);
    if (kind.counted) name += " " + std::to_string(number);
    return name;
}

}  // namespace

Result<Fill> prepare(const std::string& name, std::string_view bytes, const Settings& settings,
                     SourceSet& sources, Diagnostics& out) {
    const auto package = ooxml::read(bytes);
    if (!package) return Error{say(phrases::form_broken, {name, package.error().message})};
    auto entries = zip::read(bytes);
    if (!entries) return Error{say(phrases::form_broken, {name, entries.error().message})};

    auto form = std::make_shared<Form>();
    form->environment = make_environment(settings);
    form->places.emplace_back();
    form->raw = !settings.autoescape;
    const Workshop workshop{*form->environment, sources, form->places};
    bool has_body = false;
    std::array<std::size_t, kinds.size()> counts{};
    for (const ooxml::Part& part : package->parts) {
        const PartKind* kind = kind_of(part.content_type);
        if (kind == nullptr) continue;
        if (kind->name == &phrases::part_body) has_body = true;
        const std::size_t number = ++counts[static_cast<std::size_t>(kind - kinds.data())];
        auto compiled =
            compile_part(part.bytes, kind->texts,
                         shown_name(name, *kind, number, settings.language), workshop, out);
        if (!compiled) return compiled.error();
        if (!*compiled) continue;
        const auto entry = std::ranges::find(*entries, part.name, &zip::Entry::name);
        form->parts.push_back({static_cast<std::size_t>(entry - entries->begin()), **compiled});
    }
    if (!has_body) return Error{say(phrases::form_broken, {name, say(phrases::no_document)})};
    if (out.has_errors()) return Fill();
    form->entries = std::move(*entries);
    const Form* self = form.get();
    form->environment->write = [self](std::string& to, const jinja::Value& value,
                                      std::uint32_t place) {
        write_value(to, value, self->places[place], self->raw);
    };
    return Fill(
        [form](const jinja::Value& data, Diagnostics& found) { return fill(*form, data, found); });
}

}  // namespace metodoc::forms
