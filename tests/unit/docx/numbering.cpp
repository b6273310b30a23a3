// Word counts the clauses by itself, and comes to the numbers of the view.
#include "package.h"
#include "parts.h"
#include "sample.h"
#include "support/catch.h"

using namespace metodoc;
using test::words;

namespace {

view::NumberedClause clause(const std::string& number,
                            std::vector<view::NumberedClause> inner = {}) {
    return {number, "p-" + number, words("т"), {}, std::move(inner), {}};
}

std::vector<std::string> printed(const view::WordDocument& document) {
    return test::printed(test::opened(document, test::sample_template()));
}

// The lines of the clauses; `literal` gets those whose number is text.
std::string counted(std::vector<view::NumberedClause> clauses) {
    view::WordDocument document;
    test::order_of(document).clauses = std::move(clauses);
    const auto package = test::opened(document, test::sample_template());
    CHECK(test::faults(package).empty());
    std::string result;
    const auto body = test::body_of(document, test::sample_template());
    const auto lines = test::printed(package);
    const auto paragraphs = test::all(body, "w:p");
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].empty()) continue;
        const bool is_text = test::all(*paragraphs[i], "w:numPr").empty();
        result +=
            (is_text ? "text " : "") + lines[i].substr(0, lines[i].find_last_of(" \xA0")) + "|";
    }
    return result;
}

view::List ordered(int start, const std::vector<std::string>& items) {
    view::List list = test::dashes(items);
    list.ordered = true;
    list.start = start;
    return list;
}

}  // namespace

TEST_CASE("clauses in sequence are counted by Word") {
    CHECK(counted({clause("1."), clause("2.", {clause("2.1."), clause("2.2.")}), clause("3."),
                   clause("4.", {clause("4.1.", {clause("4.1.1.")})})}) ==
          "1.|2.|2.1.|2.2.|3.|4.|4.1.|4.1.1.|");
}

TEST_CASE("a number out of sequence is text, and does not disturb the others") {
    CHECK(counted({clause("1."), clause("3."), clause("2.")}) == "1.|text 3.\xC2|2.|");
    CHECK(counted({clause("1."), clause("1.1-1."), clause("2.")}) == "1.|text 1.1-1.\xC2|2.|");
    CHECK(counted({clause("1.", {clause("2.1.")}), clause("2)")}) ==
          "1.|text 2.1.\xC2|text 2)\xC2|");
    CHECK(counted({clause("1."), clause("01.")}) == "1.|text 01.\xC2|");
}

TEST_CASE("what begins with one again is a sequence of its own") {
    CHECK(counted({clause("1."), clause("2."), clause("1.", {clause("1.1.")}),
                   clause("2.", {clause("2.1.")})}) == "1.|2.|1.|1.1.|2.|2.1.|");
}

TEST_CASE("the first number may be any, an unnumbered clause takes none") {
    CHECK(counted({clause("5."), clause(""), clause("6.")}) == "5.|text т|6.|");
}

TEST_CASE("every annex counts anew, sections with their clauses") {
    view::WordDocument document = test::small_document();
    view::Body text;
    text.sections = {{"1.", "p-1", words("Раздел"), {clause("1.1."), clause("1.2.")}},
                     {"2.", "p-2", words("Другой"), {clause("2.1.")}}};
    test::order_of(document).annexes.resize(2);
    test::order_of(document).annexes[0].content = text;
    test::order_of(document).annexes[1].content = text;
    std::string found;
    for (const std::string& line : printed(document)) found += line + "|";
    const std::string annex = "1. Раздел|1.1. т|1.2. т|2. Другой|2.1. т|";
    CHECK(found ==
          "ПРИКАЗ|1. Утвердить положение.|2. Контроль оставляю за собой.|Заместитель "
          "начальника|О.В.\u00A0Коновалова||" +
              annex + "|" + annex);
}

TEST_CASE("ordered lists begin where they are told to, each anew") {
    view::WordDocument document;
    test::order_of(document).clauses = {clause("1.")};
    view::List outer = ordered(1, {"а", "б"});
    outer.items[1].blocks.push_back({ordered(3, {"в", "г"})});
    test::order_of(document).clauses[0].blocks = {{outer}, {ordered(4, {"д"})}, {ordered(1, {"е"})}};
    std::string found;
    for (const std::string& line : printed(document)) found += line + "|";
    CHECK(found == "1. т|1) а|2) б|3) в|4) г|4) д|1) е|");
}

TEST_CASE("references: fields for clauses and annexes of the document, words for all else") {
    view::WordDocument document = test::small_document();
    test::order_of(document).page = "s/order.html";
    test::order_of(document).clauses[0].key = "approve";
    test::order_of(document).annexes.resize(2);
    for (int at : {0, 1}) {
        view::AnnexDocument& annex = test::order_of(document).annexes[static_cast<std::size_t>(at)];
        annex.header = {"Приложение\u00A0" + std::to_string(at + 1)};
        annex.title = words("Положение");
        annex.anchor = "annex-" + std::to_string(at + 1);
        annex.page = "s/" + std::to_string(at + 1) + ".html";
        annex.content = view::Body{{{"1.", "p-1", words("Р"), {clause("1.1."), clause("7.")}}}};
    }
    const auto link = [](const std::string& path, const std::string& fragment,
                         const std::string& text, const std::string& number) {
        return view::Inline{view::Link{{path, fragment, ""}, words(text), "", false, number}};
    };
    test::order_of(document).preamble = {
        link("s/order.html", "p-1", "пункт\u00A01", "1"),
        link("s/2.html", "", "приложение\u00A02", "2"),
        link("s/1.html", "p-1.1.", "пункта\u00A01.1 Положения", "1.1"),
        link("s/1.html", "p-7.", "пункт\u00A07", "7"),
        link("s/1.html", "", "Положение", ""),
        link("s/other.html", "p-1", "чужой пункт\u00A01", "1"),
    };
    const auto package = test::opened(document, test::sample_template());
    CHECK(test::faults(package).empty());
    const auto body = test::body_of(document, test::sample_template());
    std::string fields, links;
    for (const xml::Node* one : test::all(body, "w:instrText")) fields += test::text_of(*one) + "|";
    for (const xml::Node* one : test::all(body, "w:hyperlink")) {
        links += std::string(one->attribute("w:anchor")) + "=" + test::text_of(*one) + "|";
    }
    CHECK(fields == " REF o_k_approve \\r \\h | REF a2_number \\h | REF a1_p_1_1_ \\r \\h |");
    CHECK(links == "a1_p_7_=пункт\u00A07|a1_annex_1=Положение|");
}
