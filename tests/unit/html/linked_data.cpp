#include "html/linked_data.h"

#include "sample.h"
#include "support/catch.h"

using namespace metodoc;
using namespace metodoc::html;

namespace {

std::string data_of(const view::Site& site, const view::Page& page, const std::string& base_url) {
    CompiledTheme theme;
    theme.language = "ru";
    const Links links{page.path, ""};
    Options options;
    options.base_url = base_url;
    return linked_data({site, page, theme, options, links});
}

}  // namespace

TEST_CASE("linked data: the way to a page, with addresses of its own where they are known") {
    view::Page page;
    page.path = "s/goals.html";
    page.title = "Цели </script>";
    page.breadcrumbs = {{"Главная", {"index.html", "", ""}, ""}};
    page.content = view::TextPage{};
    CHECK(
        data_of({}, page, "https://example.ru/") ==
        R"({"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList","itemListElement":[)"
        R"({"@type":"ListItem","position":1,"name":"Главная","item":"https://example.ru/index.html"},)"
        R"({"@type":"ListItem","position":2,"name":"Цели \u003c/script\u003e",)"
        R"("item":"https://example.ru/s/goals.html"}]}]})");
    CHECK(data_of({}, page, "").find(R"("item":"../index.html")") != std::string::npos);
}

TEST_CASE("linked data: the home page names the site and its owner") {
    view::Site site;
    site.title = "Раздел";
    site.owner = "Управление";
    view::Page page;
    page.path = "index.html";
    page.content = view::HomePage{};
    CHECK(
        data_of(site, page, "") ==
        R"({"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Раздел",)"
        R"("inLanguage":"ru","publisher":{"@type":"GovernmentOrganization","name":"Управление"}}]})");
}

TEST_CASE("linked data: the page of errors is nowhere") {
    view::Page page;
    page.content = view::NotFoundPage{};
    CHECK(data_of({}, page, "").empty());
}

TEST_CASE("linked data: a row of the page of open data is a dataset with its files") {
    view::Page page;
    page.path = "open-data.html";
    const auto link = [](const std::string& path) {
        return view::Cell{{{view::Paragraph{{{view::Link{{path, "", ""}, {}, "", false}}}}}}, 1, 1};
    };
    view::Table table;
    table.rows.push_back(
        {{test::cell("Акты"), link("data/acts.csv"), link("data/acts.json")}, "", false});
    view::ArticlePage article;
    article.parts.push_back({"Общее", "s", std::move(table)});
    page.content = std::move(article);
    CHECK(
        data_of({}, page, "")
            .find(
                R"("dataset":[{"@type":"Dataset","name":"Акты. Общее","description":"Акты. Общее. ",)"
                R"("isAccessibleForFree":true,"distribution":[{"@type":"DataDownload",)"
                R"("contentUrl":"data/acts.csv","encodingFormat":"text/csv"},{"@type":"DataDownload",)"
                R"("contentUrl":"data/acts.json","encodingFormat":"application/json"}]}])") !=
        std::string::npos);
}
