// References that lead to nothing that exists.
#include <algorithm>
#include <array>

#include "rules/checks.h"
#include "rules/phrases.h"
#include "rules/places.h"

namespace metodoc::rules {
namespace {

using model::ReferenceParts;
using model::ReferenceUse;

// A kind of thing: its name behind «нет», and where it is described.
struct Described {
    std::string_view scheme;
    Phrase name;
    std::string_view file;
};
constexpr std::array described{
    Described{"act", {"акта", "act"}, "acts.yaml"},
    Described{"annex", {"приложения", "annex"}, ""},
    Described{"clause", {"пункта", "clause"}, ""},
    Described{"criteria", {"системы мониторинга", "set of criteria"}, "criteria.yaml"},
    Described{"doc", {"документа", "document"}, ""},
    Described{"event", {"события", "event"}, "events.yaml"},
    Described{"figures", {"таблицы чисел", "table of figures"}, "figures.yaml"},
    Described{"goal", {"цели", "goal"}, "goals.yaml"},
    Described{"indicator", {"показателя", "indicator"}, "indicators.yaml"},
    Described{"indicators", {"набора показателей", "set of indicators"}, ""},
    Described{"letter", {"письма", "letter"}, ""},
    Described{"measure", {"мероприятия", "measure"}, "roadmap.yaml"},
    Described{"minutes", {"протокола", "minutes"}, ""},
    Described{"models", {"перечня моделей", "list of models"}, "models.yaml"},
    Described{"news", {"новости", "news"}, "news.yaml"},
    Described{"order", {"приказа", "order"}, "orders/"},
    Described{"org", {"организации", "organisation"}, "organisations.yaml"},
    Described{"page", {"страницы", "page"}, "site/pages/"},
    Described{"person", {"должностного лица", "person"}, "people.yaml"},
    Described{"plan", {"плана", "plan"}, ""},
    Described{"practice", {"практики", "practice"}, "practices/"},
    Described{"problem", {"проблемы", "problem"}, "goals.yaml"},
    Described{"registry", {"реестра", "register"}, "registries/"},
    Described{"result", {"ожидаемого результата", "expected result"}, "goals.yaml"},
    Described{"roadmap", {"дорожной карты", "roadmap"}, ""},
    Described{"subject", {"субъекта", "subject"}, "subjects.yaml"},
    Described{"system", {"системы", "system"}, "content/"},
    Described{"task", {"задачи", "task"}, "goals.yaml"},
    Described{"term", {"понятия", "term"}, "glossary.yaml"},
};
static_assert(std::ranges::equal(described, model::reference_schemes, {}, &Described::scheme));

// The field decides the code: a methodist looks for "who answers" and "what is approved" apart.
Diagnostic& report(const ReferenceUse& use, Span span, Message message, Diagnostics& out) {
    switch (use.field) {
        case ReferenceUse::Field::responsible:
            return out.error("responsible-unknown", span, std::move(message));
        case ReferenceUse::Field::approve:
            return out.error("approve-nothing", span, std::move(message));
        case ReferenceUse::Field::annex:
            return out.error("annex-unknown", span, std::move(message));
        case ReferenceUse::Field::other:
            break;
    }
    return out.error("unknown-reference", span, std::move(message));
}

// A name of the index ("org:seversk/rco", "act:/minpros-96") as an author of this file writes it.
std::string as_written(const Corpus& corpus, const ReferenceUse& use, std::string_view name) {
    const ReferenceParts parts = model::cut_reference(name);
    const bool own = use.system && corpus[*use.system].id == parts.system;
    std::string text;
    if (use.implied.empty()) text = std::string(parts.scheme) + ":";
    if (!own && !parts.system.empty()) text += std::string(parts.system) + "/";
    return text + std::string(parts.id);
}

// Everything that could have been meant: of the scheme that is written or the field allows.
std::vector<std::string> candidates(const Corpus& corpus, const ReferenceUse& use,
                                    std::string_view scheme, bool any_scheme) {
    std::vector<std::string> result;
    for (const auto& [name, target] : corpus.names()) {
        const ReferenceParts parts = model::cut_reference(name);
        if (!parts.fragment.empty()) continue;
        const bool allowed = use.schemes.empty() ||
                             std::ranges::find(use.schemes, parts.scheme) != use.schemes.end();
        if (any_scheme ? !allowed : parts.scheme != scheme) continue;
        result.push_back(as_written(corpus, use, name));
    }
    std::ranges::sort(result);
    return result;
}

// The same id elsewhere: of another scheme ("subject:tpmpk" for "org:tpmpk") or another system.
std::string same_id(const std::vector<std::string>& names, std::string_view id) {
    for (const std::string& name : names) {
        const auto start = name.find_last_of(":/");
        const auto found = start == std::string::npos ? name : name.substr(start + 1);
        if (found == id) return name;
    }
    return {};
}

std::string suggestion(const Corpus& corpus, const ReferenceUse& use, const ReferenceParts& parts) {
    std::string written = use.text.substr(0, use.text.find('#'));
    const std::vector<std::string> alike = candidates(corpus, use, parts.scheme, false);
    std::string found = same_id(alike, parts.id);
    if (found.empty()) found = std::string(closest(written, alike).value_or(""));
    if (found.empty() && use.implied.empty())
        found = same_id(candidates(corpus, use, parts.scheme, true), parts.id);
    return found;
}

void report_thing(const Corpus& corpus, const ReferenceUse& use, const ReferenceParts& parts,
                  Diagnostics& out) {
    const auto* const kind =
        std::ranges::lower_bound(described, parts.scheme, {}, &Described::scheme);
    const std::string written = use.text.substr(0, use.text.find('#'));
    Diagnostic& found = report(use, part(use, std::string_view(use.text).substr(0, written.size())),
                               say(phrases::there_is_no, {say(kind->name), written}), out);
    const std::string better = suggestion(corpus, use, parts);
    if (!better.empty())
        found.hint = say(phrases::did_you_mean, {better});
    else if (kind->file.empty())
        found.hint = say(phrases::check_id);
    else
        found.hint = say(phrases::describe_in, {kind->file});
}

// The keys that names with this beginning have behind their number sign.
std::vector<std::string> keys_behind(const Corpus& corpus, std::string_view beginning) {
    std::vector<std::string> keys;
    for (const auto& [name, target] : corpus.names())
        if (name.starts_with(beginning)) keys.push_back(name.substr(beginning.size()));
    std::ranges::sort(keys);
    return keys;
}

void suggest_key(std::string_view wrong, const std::vector<std::string>& keys, Diagnostic& found) {
    if (const auto near = closest(wrong, keys))
        found.hint = say(phrases::did_you_mean, {*near});
    else
        found.notes.push_back(say(phrases::keys_of_clauses));
}

void report_key(const Corpus& corpus, const ReferenceUse& use, const model::Document& document,
                const ReferenceParts& parts, Diagnostics& out) {
    const std::string written = use.text.substr(0, use.text.find('#'));
    Diagnostic& found = report(use, part(use, parts.fragment),
                               say(phrases::no_such_key, {written, parts.fragment}), out);
    const std::string beginning = "doc:" + corpus[document.system].id + "/" + document.id + "#";
    suggest_key(parts.fragment, keys_behind(corpus, beginning), found);
}

void report_clause(const Corpus& corpus, const ReferenceUse& use, const model::Order& order,
                   const ReferenceParts& parts, Diagnostics& out) {
    Diagnostic& found =
        report(use, part(use, parts.id), say(phrases::no_such_clause, {parts.id}), out);
    const std::string beginning = "clause:" + corpus[order.system].id + "/" + order.id + "#";
    suggest_key(parts.id, keys_behind(corpus, beginning), found);
}

void check_use(const Corpus& corpus, const ReferenceUse& use, Diagnostics& out) {
    if (use.leads_to.index() != 0) return;
    // The parts are views into `use.text` wherever they are pointed at.
    const std::string full = full_text(use);
    const ReferenceParts parts =
        model::cut_reference(use.implied.empty() ? std::string_view(use.text) : full);
    if (!std::ranges::binary_search(model::reference_schemes, parts.scheme) || parts.id.empty())
        return;  // bad-reference
    if (parts.scheme == "clause") {
        // Outside of an order it is a reference-kind.
        if (const auto* order = std::get_if<model::OrderId>(&use.stands_in))
            report_clause(corpus, use, corpus[*order], parts, out);
        return;
    }
    if (parts.scheme == "doc" && !parts.fragment.empty()) {
        const model::Target target =
            corpus.resolve(use.system, std::string_view(use.text).substr(0, use.text.find('#')));
        if (const auto* document = std::get_if<model::DocumentId>(&target))
            return report_key(corpus, use, corpus[*document], parts, out);
    }
    report_thing(corpus, use, parts, out);
}

}  // namespace

void unknown_reference(const Corpus& corpus, Date, Diagnostics& out) {
    for (const ReferenceUse& use : corpus.references) check_use(corpus, use, out);
}

// A formula may count what nobody has named only where the set names nothing at all.
void unknown_quantity(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::Indicator& indicator : corpus.indicators) {
        const auto& quantities = corpus[indicator.set].quantities;
        if (!indicator.formula || quantities.empty()) continue;
        std::vector<std::string> ids;
        ids.reserve(quantities.size());
        for (const model::Quantity& quantity : quantities) ids.push_back(quantity.id);
        for (const auto* name : {&indicator.formula->numerator, &indicator.formula->denominator}) {
            if (name->value.empty()) continue;  // of a formula of one quantity
            if (std::ranges::find(ids, name->value) != ids.end()) continue;
            Diagnostic& found = out.error("unknown-reference", name->span,
                                          say(phrases::no_such_quantity, {name->value}));
            if (const auto near = closest(name->value, ids))
                found.hint = say(phrases::did_you_mean, {*near});
        }
    }
}

}  // namespace metodoc::rules
