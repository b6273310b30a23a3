#include "view/standalone.h"

#include <algorithm>

#include "view/grifs.h"
#include "view/office.h"
#include "view/profile.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

const model::Grifs* grifs_of(const model::Corpus& corpus, const model::Target& target) {
    if (const auto* id = std::get_if<model::DocumentId>(&target)) return &corpus[*id].grifs;
    if (const auto* id = std::get_if<model::RoadmapId>(&target)) return &corpus[*id].grifs;
    if (const auto* id = std::get_if<model::RegistryId>(&target)) return &corpus[*id].grifs;
    return nullptr;
}

// The day that its approval or its adoption names.
std::optional<Date> date_of(const model::Corpus& corpus, const model::Target& target) {
    const model::Grifs* grifs = grifs_of(corpus, target);
    if (grifs != nullptr && grifs->approved && grifs->approved->date) return grifs->approved->date;
    const auto* id = std::get_if<model::DocumentId>(&target);
    if (id == nullptr) return std::nullopt;
    return corpus[*id].date ? corpus[*id].date : corpus[*id].adopted_on;
}

// "concept.docx" of the page "seversk/concept.html".
std::string file_name(const Context& context, const model::Target& target) {
    std::string name = address_of(context, {}, target).path;
    name = name.substr(name.rfind('/') + 1);
    constexpr std::string_view page = ".html";
    if (name.ends_with(page)) name.resize(name.size() - page.size());
    return name + ".docx";
}

bool is_sample(const model::Corpus& corpus, const model::Target& target) {
    if (const auto* id = std::get_if<model::DocumentId>(&target)) return corpus[*id].sample;
    const auto* id = std::get_if<model::RegistryId>(&target);
    return id != nullptr && corpus[*id].sample;
}

// An analytical note is signed by who made it.
void sign(const model::Corpus& corpus, const model::Document& from, StandaloneDocument& to) {
    const model::DocumentsProfile& profile = corpus[from.system].documents_profile;
    to.signatures = {signature_of(corpus[*from.signatory.id], profile)};
    if (from.date) to.date = printed_date(profile, *from.date);
}

}  // namespace

bool is_standalone(const Context& context, const model::Target& target) {
    if (context.annex_of.contains(target)) return false;
    return std::ranges::none_of(context.order_annexes, [&](const auto& annexes) {
        return std::ranges::find(annexes, target) != annexes.end();
    });
}

std::optional<WordDocument> standalone_document(const Scope& above, const model::Target& target,
                                                const Written& written) {
    const Context& context = above.context;
    const model::Corpus& corpus = context.corpus;
    const Titled names = titled(context, target);
    Scope scope = above.at({names.short_name, address_of(context, {}, target), ""});
    scope.official = true;
    auto sheet = sheet_of(scope, target, written);
    if (!sheet) return std::nullopt;

    StandaloneDocument document;
    document.text = std::move(*sheet);
    if (is_sample(corpus, target)) document.draft_mark = words::sample_mark;
    const model::Grifs* grifs = grifs_of(corpus, target);
    if (grifs != nullptr) {
        if (grifs->approved)
            document.text.grif = approval_lines(context, *grifs->approved, names.agreement);
        for (const model::Grif& one : grifs->agreed)
            document.agreed.push_back(agreement_lines(context, one));
    }
    if (const auto* id = std::get_if<model::DocumentId>(&target)) {
        const std::string adopted = adoption_of(corpus[*id], names);
        if (!adopted.empty()) document.text.grif.push_back(adopted);
        if (corpus[*id].signatory.id) sign(corpus, corpus[*id], document);
    }
    const model::System& system = corpus[*system_of(corpus, target)];
    const auto& authority = system.authority;
    apply_signs(system.documents_profile, document);
    const Date date = date_of(corpus, target).value_or(context.options.today);
    return WordDocument{standalone_path(context, target),
                        names.title,
                        authority.id ? full_name(corpus[*authority.id]) : std::string(),
                        names.short_name,
                        date,
                        std::move(document),
                        layout_of(system.documents_profile, date)};
}

std::string standalone_path(const Context& context, const model::Target& target) {
    return system_path(context, *system_of(context.corpus, target), file_name(context, target));
}

Download standalone_download(const Context& context, const model::Target& target) {
    return {titled(context, target).short_name,
            system_path(context, *system_of(context.corpus, target),
                        "files/" + file_name(context, target)),
            "DOCX"};
}

}  // namespace metodoc::view
