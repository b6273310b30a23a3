// Pages of minutes and letters, and the lists of both.

#include <algorithm>

#include "view/names.h"
#include "view/pages.h"
#include "view/papers.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

Download download_of(const Context& context, model::SystemId system, const std::string& id,
                     std::string name) {
    return {std::move(name), system_path(context, system, "files/" + id + ".docx"), "DOCX"};
}

std::string status_of(model::Order::Status status) {
    return std::string(status == model::Order::Status::draft ? words::is_draft : words::is_signed);
}

// A page a paper and its line in the list.
template <typename Thing>
struct PaperPages {
    const Assembly& assembly;
    model::SystemId system;
    std::string_view list_path;   // "minutes.html"
    std::string_view list_title;  // «Протоколы»

    [[nodiscard]] std::vector<model::Id<Thing>> ids(
        const std::map<model::Id<Thing>, PaperDocument>& papers) const {
        std::vector<model::Id<Thing>> result;
        for (const auto& [id, paper] : papers) {
            if (assembly.context.corpus[id].system == system) result.push_back(id);
        }
        const model::Corpus& corpus = assembly.context.corpus;
        std::ranges::sort(result, [&](model::Id<Thing> a, model::Id<Thing> b) {
            return std::tie(corpus[b].date, corpus[b].id) < std::tie(corpus[a].date, corpus[a].id);
        });
        return result;
    }

    void add(const std::map<model::Id<Thing>, PaperDocument>& papers, SystemParts& to) const {
        const Context& context = assembly.context;
        OrdersPage list;
        for (const model::Id<Thing> id : ids(papers)) {
            const Thing& thing = context.corpus[id];
            const PaperDocument& paper = papers.at(id);
            std::vector<Download> downloads{
                download_of(context, system, thing.id, paper_name(thing))};
            for (const Download& more : extract_downloads(context, id)) downloads.push_back(more);
            const Address address = address_of(context, {}, id);
            OrderEntry entry;
            entry.link = {plain(paper.title), address, ""};
            entry.date = paper.date;
            entry.number = paper.number;
            entry.status = status_of(thing.status);
            entry.downloads = downloads;
            list.orders.push_back(std::move(entry));

            PaperPage content{paper, status_of(thing.status), std::move(downloads), {}};
            for (const BodySection& section : paper.body.sections) {
                if (section.title.empty()) continue;
                const std::string number = section.number.empty() ? "" : section.number + " ";
                content.contents.push_back(
                    {number + plain(section.title), {"", section.anchor, ""}, ""});
            }
            content.paper.office = {};
            Page page = page_of(context, system, "", paper_name(thing), std::move(content));
            page.path = address.path;
            page.description = plain(paper.title);
            page.breadcrumbs.push_back(
                {std::string(list_title), {system_path(context, system, list_path), "", ""}, ""});
            to.papers.push_back(std::move(page));
        }
        if (list.orders.empty()) return;
        Page page = page_of(context, system, list_path, std::string(list_title), std::move(list));
        page.description = list_title;
        to.parts.push_back(std::move(page));
    }
};

}  // namespace

void add_papers(const Assembly& assembly, model::SystemId system, SystemParts& to) {
    PaperPages<model::Minutes>{assembly, system, "minutes.html", words::minutes_page}.add(
        assembly.minutes, to);
    PaperPages<model::Letter>{assembly, system, "letters.html", words::letters_page}.add(
        assembly.letters, to);
}

std::vector<Download> extract_downloads(const Context& context, const model::Target& source) {
    std::vector<Download> downloads;
    for (const model::Extract& extract : context.corpus.extracts) {
        if (extract.source.target != source) continue;
        downloads.push_back(download_of(context, extract.system, extract.id,
                                        extract_name(context.corpus, extract)));
    }
    return downloads;
}

}  // namespace metodoc::view
