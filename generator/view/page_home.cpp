// Home, the passport of a system, hand-written pages, the page of errors.

#include "view/names.h"
#include "view/pages.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

// Rows whose value is empty are left out.
struct Passport {
    std::vector<Fact> rows;

    void add(std::string_view name, Inlines value) {
        if (!value.empty()) rows.push_back({std::string(name), std::move(value)});
    }
    void add(std::string_view name, const std::string& value) { add(name, words_of(value)); }
};

Inlines web_link(const std::string& url) {
    if (url.empty()) return {};
    return {linked({"", "", url}, url)};
}

std::vector<Fact> passport_of(const Context& context, model::SystemId id) {
    const model::Corpus& corpus = context.corpus;
    const model::System& system = corpus[id];
    Passport passport;
    passport.add(words::full_name, system.full_name);
    passport.add(words::short_name, system.short_name);
    passport.add(words::abbreviation, system.abbreviation);
    passport.add(words::level, std::string(level_name(system.level)));
    passport.add(words::territory, system.territory);
    passport.add(words::region, system.region);
    if (system.authority.id) {
        passport.add(words::authority,
                     {linked(address_of(context, id, *system.authority.id),
                             russian::typography(full_name(corpus[*system.authority.id])))});
    }
    if (const std::string period = period_words_of(system); !period.empty()) {
        passport.add(words::period, {word(period)});
    }
    passport.add(words::site, web_link(system.site));
    passport.add(words::address, system.address);
    passport.add(words::phone, system.phone);
    passport.add(words::email, system.email);
    for (Fact& fact : counts_of(context, id)) {
        fact.name = russian::capitalized(fact.name);
        passport.rows.push_back(std::move(fact));
    }
    return passport.rows;
}

NamedLink short_link(const Context& context, const Page& page, const model::Target& target) {
    return {titled(context, target).short_name, {page.path, "", ""}, page.title};
}

}  // namespace

std::string period_words_of(const model::System& system) {
    const auto is_year = [](const std::string& text) { return text.size() == 4; };
    const auto end = [&](const std::string& text) {
        const auto date = parse_date(text);
        return is_year(text) ? text + "\u00A0год" : date ? dotted(*date) : text;
    };
    const std::string& from = system.period_from;
    const std::string& to = system.period_to;
    if (from.empty() && to.empty()) return {};
    if (is_year(from) && is_year(to)) {
        return from == to ? from + "\u00A0год" : from + "–" + to + "\u00A0годы";
    }
    std::string text;
    if (!from.empty()) text = "с\u00A0" + (is_year(from) ? from + "\u00A0года" : end(from));
    if (!to.empty()) text += (text.empty() ? "по\u00A0" : " по\u00A0") + end(to);
    return text;
}

Page system_page(Assembly& assembly, model::SystemId id, const SystemParts& parts) {
    const Context& context = assembly.context;
    const model::System& system = context.corpus[id];
    SystemPage content;
    content.full_name = russian::typography(system.full_name);
    content.summary = assembly.summaries[id];
    content.passport = passport_of(context, id);
    const auto documents = documents_of(context, id);
    for (std::size_t i = 0; i < parts.documents.size(); ++i) {
        content.documents.push_back(short_link(context, parts.documents[i], documents[i]));
    }
    for (const Page& page : parts.parts)
        content.sections.push_back(link_to(page, page.description));
    Page page = page_of(context, id, "index.html", system_name(system), std::move(content));
    page.description = russian::typography(system.full_name);
    page.breadcrumbs.pop_back();
    return page;
}

Page home_page(Assembly& assembly, const std::vector<NamedLink>& shared) {
    const Context& context = assembly.context;
    const model::Site& site = context.corpus.site;
    HomePage content;
    content.intro = blocks_of(assembly.scope({}), site.description);
    content.shared = shared;
    for (const model::SystemId id : context.systems) {
        const model::System& system = context.corpus[id];
        content.systems.push_back({system_link(context, id), russian::typography(system.full_name),
                                   russian::typography(system.territory),
                                   russian::typography(system.region), assembly.summaries[id],
                                   counts_of(context, id)});
    }
    Page page;
    page.path = "index.html";
    page.title = russian::typography(site.title);
    page.description = title_text(context, site.description);
    page.content = std::move(content);
    return page;
}

std::vector<Page> text_pages(Assembly& assembly) {
    const Context& context = assembly.context;
    std::vector<Page> pages;
    const auto add = [&](model::PageId id) {
        const model::Page& from = context.corpus[id];
        Page page;
        page.path = context.page_paths[id.index];
        page.title = russian::typography(from.title);
        page.description = russian::typography(from.summary);
        page.breadcrumbs = {home_link()};
        Scope scope = assembly.scope({});
        scope.place = {page.title, {page.path, "", ""}, ""};
        page.content = TextPage{blocks_of(scope, from.body)};
        pages.push_back(std::move(page));
    };
    for (const model::PageId id : context.corpus.site.pages) add(id);
    return pages;
}

Page not_found_page() {
    Page page;
    page.path = "404.html";
    page.title = words::not_found;
    page.description = words::not_found;
    page.breadcrumbs = {home_link()};
    page.content = NotFoundPage{};
    return page;
}

Page search_page() {
    Page page;
    page.path = "search.html";
    page.title = words::search;
    page.description = words::search;
    page.breadcrumbs = {home_link()};
    page.content = SearchPage{};
    return page;
}

}  // namespace metodoc::view
