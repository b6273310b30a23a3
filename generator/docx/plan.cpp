#include "docx/plan.h"

#include "base/must.h"
#include "docx/body.h"

namespace metodoc::docx {
namespace {

// A key stays when numbers move; without one the anchor must do.
std::string name_of(const std::string& key, const std::string& anchor) {
    return key.empty() ? anchor : "k-" + key;
}

std::string address_key(const std::string& path, const std::string& fragment) {
    return path + "#" + fragment;
}

}  // namespace

Plan::Plan(const view::WordDocument& document,
           const std::vector<const view::AnnexDocument*>& annexes, Bookmarks& bookmarks,
           Numbering& numbering)
    : bookmarks_(bookmarks), numbering_(numbering) {
    std::visit([this](const auto& content) { add_first(content); }, document.content);
    std::size_t place = 0;
    for (const view::AnnexDocument* annex : annexes) {
        add_annex(*annex, {annex_prefix(++place), annex->page});
    }
}

void Plan::add_first(const view::OrderDocument& order) {
    numbering_.begin_clauses();
    add_clauses(order.clauses, {"o", order.page});
}

void Plan::add_first(const view::PaperDocument& paper) {
    numbering_.begin_clauses();
    add_sections(paper.body, {"o", ""});
}

void Plan::add_first(const view::StandaloneDocument& document) {
    add_annex(document.text, {"o", document.text.page});
}

const Planned& Plan::of(const void* thing) const {
    const auto found = planned_.find(thing);
    MUST(found != planned_.end());
    return found->second;
}

const Planned* Plan::at(const view::Address& address) const {
    if (address.path.empty()) return nullptr;
    const auto found = addresses_.find(address_key(address.path, address.fragment));
    return found == addresses_.end() ? nullptr : found->second;
}

void Plan::add(const void* thing, Planned planned, const std::string& anchor, const Place& place) {
    const auto [at, is_new] = planned_.emplace(thing, std::move(planned));
    MUST(is_new);
    if (at->second.bookmark.empty() || place.page.empty()) return;
    addresses_.emplace(address_key(place.page, anchor), &at->second);
}

void Plan::add_clauses(const std::vector<view::NumberedClause>& clauses, const Place& place) {
    for (const view::NumberedClause& clause : clauses) {
        Planned planned;
        planned.number = numbering_.clause(clause.number, Style::clause);
        if (!clause.anchor.empty()) {
            auto mark = bookmarks_.add(place.prefix, name_of(clause.key, clause.anchor));
            planned.bookmark = std::move(mark.name);
            planned.id = std::move(mark.id);
        }
        add(&clause, std::move(planned), clause.anchor, place);
        add_clauses(clause.clauses, place);
    }
}

void Plan::add_annex(const view::AnnexDocument& annex, const Place& place) {
    numbering_.begin_clauses();
    Planned planned;
    if (!annex.anchor.empty()) {
        auto mark = bookmarks_.add(place.prefix, annex.anchor);
        planned.bookmark = std::move(mark.name);
        planned.id = std::move(mark.id);
    }
    if (!annex.header.empty() && number_place(annex.header.front()) != std::string::npos) {
        auto mark = bookmarks_.add(place.prefix, "number");
        planned.number_bookmark = std::move(mark.name);
        planned.number_id = std::move(mark.id);
    }
    add(&annex, std::move(planned), "", place);
    const auto* body = std::get_if<view::Body>(&annex.content);
    if (body != nullptr) add_sections(*body, place);
}

void Plan::add_sections(const view::Body& body, const Place& place) {
    for (const view::BodySection& section : body.sections) {
        Planned own;
        if (!section.title.empty()) {
            own.number = numbering_.clause(section.number, Style::heading_2);
            if (!section.anchor.empty()) {
                auto mark = bookmarks_.add(place.prefix, name_of(section.key, section.anchor));
                own.bookmark = std::move(mark.name);
                own.id = std::move(mark.id);
            }
        }
        add(&section, std::move(own), section.anchor, place);
        add_clauses(section.clauses, place);
    }
}

std::string annex_prefix(std::size_t place) {
    return "a" + std::to_string(place);
}

std::size_t number_place(const std::string& line) {
    const auto last = line.find_last_not_of("0123456789");
    if (last == std::string::npos || last + 1 == line.size()) return std::string::npos;
    return last + 1;
}

}  // namespace metodoc::docx
