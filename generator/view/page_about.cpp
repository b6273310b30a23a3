// «О данных»: what the site is made from, and when that was last changed.

#include <algorithm>
#include <map>
#include <set>

#include "view/names.h"
#include "view/pages.h"
#include "view/rows.h"
#include "view/text.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

constexpr std::size_t most_changes = 30;
constexpr std::size_t most_pages = 6;  // of one change

// Which page shows what stands in a file of the content; files whose things are shown on many
// pages, such as people, have none.
std::map<std::string, std::string> pages_of_files(const Context& context) {
    const model::Corpus& corpus = context.corpus;
    std::map<FileId, std::string> by_file;
    const auto add = [&](const Span& span, const std::string& path) {
        if (!path.empty()) by_file.try_emplace(span.file, path);
    };
    const auto add_all = [&](const auto& things, const std::vector<std::string>& paths) {
        for (std::size_t i = 0; i < things.size() && i < paths.size(); ++i)
            add(things[i].span, paths[i]);
    };
    add_all(corpus.documents, context.document_paths);
    add_all(corpus.roadmaps, context.roadmap_paths);
    add_all(corpus.indicator_sets, context.indicator_paths);
    add_all(corpus.criteria, context.criteria_paths);
    add_all(corpus.model_sets, context.model_paths);
    add_all(corpus.registries, context.registry_paths);
    add_all(corpus.orders, context.order_paths);
    add_all(corpus.minutes, context.minutes_paths);
    add_all(corpus.letters, context.letter_paths);
    add_all(corpus.pages, context.page_paths);
    for (std::uint32_t i = 0; i < corpus.practices.size(); ++i)
        add(corpus.practices[i].span,
            address_of(context, corpus.practices[i].system, model::PracticeId{i}).path);

    const std::map<std::string_view, std::string_view> pages{{"acts", "acts.html"},
                                                             {"glossary", "glossary.html"},
                                                             {"goals", "goals.html"},
                                                             {"subjects", "structure.html"},
                                                             {"figures", "figures.html"},
                                                             {"system", "index.html"},
                                                             {"organisations", "structure.html"}};
    std::map<std::string, std::string> result;
    for (const model::SourceFile& file : corpus.files) {
        if (const auto known = by_file.find(file.id); known != by_file.end()) {
            result[file.path] = known->second;
        } else if (const auto page = pages.find(file.kind); page != pages.end()) {
            if (!file.system) result[file.path] = page->second;
            if (file.system && context.shows(*file.system))
                result[file.path] = system_path(context, *file.system, page->second);
        }
    }
    return result;
}

struct Files {
    std::map<std::string, std::string> pages;   // by the path of a file
    std::map<std::string, std::string> titles;  // by the path of a page
};

// «Показатели, Приказы»: the pages that a change touches, once each.
Inlines touched(const Files& files, const History::Change& change) {
    Inlines words;
    std::set<std::string> known;
    for (const std::string& file : change.files) {
        const auto page = files.pages.find(file);
        if (page == files.pages.end()) continue;
        const auto title = files.titles.find(page->second);
        if (title == files.titles.end() || !known.insert(page->second).second) continue;
        if (known.size() > most_pages) continue;
        if (!words.empty()) append(words, {word("; ")});
        append(words, {linked({page->second, "", ""}, title->second)});
    }
    if (known.size() > most_pages)
        append(words,
               {word(std::string(words::and_more) + std::to_string(known.size() - most_pages))});
    if (words.empty()) words = {word(words::no_value)};
    return words;
}

Table changes_table(const Files& files, const History& history) {
    Table table;
    table.caption = words::last_changes;
    table.columns = {{2, Align::start}, {6, Align::start}, {6, Align::start}};
    table.head.push_back(
        {{cell(words::date), cell(words::what_changed), cell(words::touched_pages)}, "", false});
    for (const History::Change& change : history.changes) {
        if (table.rows.size() == most_changes) break;
        table.rows.push_back({{cell(dotted(change.day)), cell(russian::typography(change.subject)),
                               cell(touched(files, change))},
                              "",
                              false});
    }
    return table;
}

// The files of a system: how many, and when one of them was last changed.
Table systems_table(const Context& context, const History& history) {
    const model::Corpus& corpus = context.corpus;
    Table table;
    table.caption = words::data_sources;
    table.first_column_is_header = true;
    table.columns = {{6, Align::start}, {2, Align::center}, {3, Align::center}};
    table.head.push_back(
        {{cell(words::system), cell(words::files_count), cell(words::last_change)}, "", false});
    for (const model::SystemId system : context.systems) {
        const std::string folder = "content/" + corpus[system].id + "/";
        const auto count = std::ranges::count_if(corpus.files, [&](const model::SourceFile& file) {
            return file.path.starts_with(folder);
        });
        // Newest first: the first that touches the folder is the last change.
        const auto last = std::ranges::find_if(history.changes, [&](const History::Change& change) {
            return std::ranges::any_of(
                change.files, [&](const std::string& file) { return file.starts_with(folder); });
        });
        const bool is_known = last != history.changes.end();
        table.rows.push_back({{{paragraph({linked(system_link(context, system).address,
                                                  system_name(corpus[system]))}),
                                1, 1},
                               cell(std::to_string(count)),
                               cell(is_known ? dotted(last->day) : std::string(words::no_value))},
                              "",
                              false});
    }
    return table;
}

bool has_samples(const model::Corpus& corpus) {
    const auto is_sample = [](const auto& thing) { return thing.sample; };
    return std::ranges::any_of(corpus.practices, is_sample) ||
           std::ranges::any_of(corpus.registries, is_sample) ||
           std::ranges::any_of(corpus.measurements, is_sample) ||
           std::ranges::any_of(corpus.orders, is_sample);
}

}  // namespace

Page about_data_page(const Assembly& assembly, const std::vector<Page>& pages) {
    const Context& context = assembly.context;
    const History& history = context.options.history;
    Files files{pages_of_files(context), {}};
    for (const Page& page : pages) files.titles[page.path] = page.title;

    ArticlePage content;
    content.facts.push_back({std::string(words::files_of_content),
                             words_of(std::to_string(context.corpus.files.size()))});
    if (!history.changes.empty())
        content.facts.push_back(
            {std::string(words::last_change), words_of(dotted(history.changes.front().day))});
    content.facts.push_back(
        {std::string(words::build_day), words_of(dotted(context.options.today))});

    Blocks how = paragraph(words_of(words::data_origin));
    append(how, paragraph(words_of(words::build_day_means)));
    if (has_samples(context.corpus)) append(how, paragraph(words_of(words::samples_are_marked)));
    content.parts.push_back({std::string(words::how_it_is_made), "how", std::move(how)});
    content.parts.push_back(
        {std::string(words::data_sources), "sources", systems_table(context, history)});
    Blocks unknown;
    if (!history.is_known) append(unknown, paragraph(words_of(words::history_unknown)));
    if (!history.is_complete) append(unknown, paragraph(words_of(words::history_cut)));
    if (history.is_known && history.is_complete && history.changes.empty())
        append(unknown, paragraph(words_of(words::history_empty)));
    std::string title(words::last_changes);
    std::string anchor = "changes";
    if (!unknown.empty()) {
        content.parts.push_back({title, anchor, std::move(unknown)});
        title.clear();
        anchor.clear();
    }
    if (!history.changes.empty())
        content.parts.push_back({title, anchor, changes_table(files, history)});

    Page page;
    page.path = "about-data.html";
    page.title = words::about_data;
    page.description = words::about_data_about;
    page.breadcrumbs = {home_link()};
    page.content = std::move(content);
    return page;
}

}  // namespace metodoc::view
