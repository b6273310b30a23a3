// The list of practices of a system, and a page each. An author is named while his consent lasts.

#include <algorithm>

#include "view/names.h"
#include "view/pages.h"
#include "view/rows.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

bool may_name_author(const model::Practice& practice, const Date& today) {
    if (practice.sample) return true;
    if (!practice.consent_given) return false;
    return !practice.consent_until || *practice.consent_until >= today;
}

std::vector<model::PracticeId> practices_of(const Context& context, model::SystemId system) {
    std::vector<model::PracticeId> practices;
    for (std::uint32_t i = 0; i < context.corpus.practices.size(); ++i) {
        if (context.corpus.practices[i].system == system) practices.push_back({i});
    }
    return practices;
}

// «Автор: Е.С., учитель математики».
void add_fact(List& list, std::string_view name, const std::string& value) {
    if (value.empty()) return;
    Inlines line{word(std::string(name) + ": ")};
    append(line, words_of(value));
    list.items.push_back({paragraph(std::move(line))});
}

Block strong(std::string_view text) {
    return {Paragraph{{Inline{Strong{{word(text)}}}}}};
}

Block heading(std::string_view text) {
    return {Heading{2, "", {word(text)}}};
}

Blocks practice_blocks(const Scope& scope, const model::Practice& practice) {
    Blocks blocks;
    if (practice.sample) blocks.push_back(strong(words::practice_sample_data));
    append(blocks, paragraph(inlines_of(scope, practice.summary)));
    List facts;
    if (may_name_author(practice, scope.context.options.today)) {
        std::string author = practice.author;
        if (!practice.role.empty()) author += (author.empty() ? "" : ", ") + practice.role;
        add_fact(facts, words::practice_author, author);
    }
    add_fact(facts, words::practice_organisation, practice.organisation);
    add_fact(facts, words::level, std::string(level_name(practice.level)));
    add_fact(facts, words::practice_subject, practice.subject);
    add_fact(facts, words::practice_topic, practice.topic);
    add_fact(facts, words::practice_year, std::to_string(practice.year));
    blocks.push_back({std::move(facts)});
    append(blocks, blocks_of(scope, practice.body));
    if (!practice.evidence.empty()) {
        blocks.push_back(heading(words::practice_evidence));
        blocks.push_back({list_of(scope, practice.evidence, ".")});
    }
    return blocks;
}

}  // namespace

std::vector<Page> practice_pages(Assembly& assembly, model::SystemId system) {
    const Context& context = assembly.context;
    std::vector<Page> pages;
    for (const model::PracticeId id : practices_of(context, system)) {
        const model::Practice& practice = context.corpus[id];
        Scope scope = assembly.scope(system);
        const std::string title = title_text(context, practice.title);
        scope.place = {title, address_of(context, system, id), ""};
        Page page = page_of(context, system, "practices/" + practice.id + ".html", title,
                            TextPage{practice_blocks(scope, practice)});
        page.description = plain(inlines_of(scope, practice.summary));
        page.breadcrumbs.push_back({std::string(words::practices),
                                    {system_path(context, system, "practices.html"), "", ""},
                                    ""});
        pages.push_back(std::move(page));
    }
    return pages;
}

std::optional<Page> practices_page(Assembly& assembly, model::SystemId system) {
    const Context& context = assembly.context;
    const auto practices = practices_of(context, system);
    if (practices.empty()) return std::nullopt;
    TablePage content;
    Table& table = content.table;
    table.caption = words::practices;
    table.columns = {{8, Align::start}, {5, Align::start}, {4, Align::start}, {2, Align::center}};
    table.head.push_back({{cell(words::practice), cell(words::practice_topic),
                           cell(words::practice_subject), cell(words::practice_year)},
                          "",
                          false});
    bool has_samples = false;
    for (const model::PracticeId id : practices) {
        const model::Practice& practice = context.corpus[id];
        has_samples |= practice.sample;
        Inlines name{linked(address_of(context, system, id), title_text(context, practice.title))};
        if (practice.sample) append(name, {word(words::practice_sample_mark)});
        table.rows.push_back(
            {{cell(std::move(name)), cell(russian::typography(practice.topic)),
              cell(russian::typography(practice.subject)), cell(std::to_string(practice.year))},
             "p-" + practice.id,
             false});
    }
    if (has_samples) content.intro.push_back(strong(words::practice_sample_data));
    Page page = page_of(context, system, "practices.html", std::string(words::practices),
                        std::move(content));
    page.description = words::practices_about;
    return page;
}

}  // namespace metodoc::view
