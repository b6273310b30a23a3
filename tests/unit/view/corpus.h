// Small corpora written as YAML, and views printed as plain lines.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/model.h"
#include "view/view.h"

namespace metodoc::test {

// Files by path ("content/s/system.yaml"). Fails the test on any diagnostic.
using Files = std::vector<std::pair<std::string, std::string>>;
model::Corpus corpus_of(const Files& files);

// A whole small system `s`: authority, people, subjects, acts, terms, a regulation with an annex,
// a roadmap, an order. Tests take what they need and add files of their own.
Files town();
Files with(Files files, std::string path, std::string text);  // adds or replaces
Files edited(Files files, std::string_view path, std::string_view from, std::string_view to);

view::Site site_of(const Files& files, view::ViewOptions options = {{2023, 3, 1}, false, ""});

inline const view::OrderDocument& order_of(const view::WordDocument& document) {
    return std::get<view::OrderDocument>(document.content);
}

// Fails the test when there is no such page or it is of another kind.
const view::Page& page(const view::Site& site, std::string_view path);
template <typename Content>
const Content& content(const view::Site& site, std::string_view path) {
    return std::get<Content>(page(site, path).content);
}

// As lines of text with NBSP as spaces: numbers, leads, «- » for items, «| » between cells.
std::string shown(const view::Inlines& inlines);
std::string shown(const view::Blocks& blocks);
std::string shown(const std::vector<view::NumberedClause>& clauses);
std::string shown(const view::Body& body);
std::string shown(const view::Table& table);
std::string shown(const std::vector<view::NamedLink>& links);  // name → address
std::string shown(const std::vector<view::Fact>& facts);
std::string shown(const view::Address& address);
std::string shown(const std::vector<std::string>& lines);
std::string spaced(std::string_view text);  // NBSP → space

}  // namespace metodoc::test
