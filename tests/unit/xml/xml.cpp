#include "xml/xml.h"

#include <string>
#include <string_view>

#include "support/catch.h"

using namespace metodoc;

namespace {

std::string written(std::string_view text) {
    const auto root = xml::read(text);
    if (!root) return root.error().message.in(Language::en);
    xml::Writer writer;
    xml::write(writer, *root);
    return std::move(writer).str();
}

std::string refused(std::string_view text, const xml::Limits& limits = {}) {
    const auto root = xml::read(text, limits);
    return root ? "" : root.error().message.in(Language::ru);
}

}  // namespace

TEST_CASE("elements close themselves, empty ones in one tag") {
    xml::Writer w;
    {
        const auto run = w.open("w:r");
        {
            const auto properties = w.open("w:rPr");
            w.empty("w:b");
        }
        w.element("w:t", "a < b", {{"xml:space", "preserve"}});
        w.element("w:t", "");
        const auto last = w.open("w:br");
    }
    CHECK(
        std::move(w).str() ==
        "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">a &lt; b</w:t><w:t/><w:br/></w:r>");
}

TEST_CASE("text and attributes are escaped, each by its own rule") {
    auto check = [](std::string_view input, std::string_view text, std::string_view attribute) {
        xml::Writer w;
        w.element("t", input, {{"a", input}});
        const std::string expected =
            "<t a=\"" + std::string(attribute) + "\">" + std::string(text) + "</t>";
        CHECK(std::move(w).str() == expected);
    };
    check("«РЦО» & <b>", "«РЦО» &amp; &lt;b&gt;", "«РЦО» &amp; &lt;b&gt;");
    check("say \"no\"", "say \"no\"", "say &quot;no&quot;");
    check("a\tb\nc\rd", "a\tb\nc&#13;d", "a&#9;b&#10;c&#13;d");
    check(
        "a\x01\x1F"
        "b",
        "ab", "ab");
    check(
        "a\xEF\xBF\xBE"
        "b\xEF\xBF\xBF"
        "c",
        "abc", "abc");
    check("\xEF\xBB\xBF\xEF\xBC\x81", "\xEF\xBB\xBF\xEF\xBC\x81", "\xEF\xBB\xBF\xEF\xBC\x81");
}

TEST_CASE("a writer goes on behind a given start") {
    xml::Writer w("<body>");
    w.empty("p");
    w.trusted("<q/>");
    CHECK(std::move(w).str() == "<body><p/><q/>");
}

TEST_CASE("what is read is written back") {
    auto check = [](std::string_view text, std::string_view expected) {
        CHECK(written(text) == expected);
    };
    check("<a><b c='1'>x</b> <d/></a>", "<a><b c=\"1\">x</b> <d/></a>");
    check("\xEF\xBB\xBF<?xml version='1.0'?>\n<a>&lt;&amp;&#x416;</a>\n", "<a>&lt;&amp;Ж</a>");
    check("<a><!-- note --><?pi?><![CDATA[<x>]]></a>", "<a>&lt;x&gt;</a>");
    check("<w:t xml:space=\"preserve\"> </w:t>", "<w:t xml:space=\"preserve\"> </w:t>");
}

TEST_CASE("what cannot be read is refused in words") {
    auto check = [](std::string_view text, std::string_view expected) {
        CHECK(refused(text) == expected);
    };
    check("", "в разметке XML нет ни одного элемента");
    check("  \n", "в разметке XML нет ни одного элемента");
    check("<a><b></a>", "разметка XML повреждена на байте 8");
    check("<a/><b/>", "разметка XML повреждена на байте 5");
    check("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
          "в разметке XML стоит DOCTYPE, а его там не бывает");
    check("<a>\xCF\xF0</a>", "разметка XML не в кодировке UTF-8 (байт 3)");
    check(std::string_view("<a>\0</a>", 8), "разметка XML повреждена на байте 3");
}

TEST_CASE("limits: depth, nodes, bytes") {
    CHECK(refused("<a><b><c/></b></a>", {.depth = 3}).empty());
    CHECK(refused("<a><b><c/></b></a>", {.depth = 2}) == "элементы XML вложены глубже 2");
    CHECK(refused("<a><b/><b/></a>", {.nodes = 3}).empty());
    CHECK(refused("<a><b/><b/></a>", {.nodes = 2}) ==
          "разметка XML слишком велика: больше 2 узлов");
    CHECK(refused("<a/>", {.bytes = 3}) == "разметка XML слишком велика: больше 3 байт");
    std::string deep;
    for (int i = 0; i < 100000; ++i) deep += "<a>";
    for (int i = 0; i < 100000; ++i) deep += "</a>";
    CHECK(refused(deep) == "элементы XML вложены глубже 256");
}

TEST_CASE("a tree is searched and changed") {
    auto root = *xml::read("<a x='1'><b/>text<c y='2'/></a>");
    CHECK(root.attribute("x") == "1");
    CHECK(root.attribute("z").empty());
    CHECK(!root.has_attribute("z"));
    CHECK(root.child("c")->attribute("y") == "2");
    CHECK(root.child("d") == nullptr);
    root.set_attribute("x", "3");
    root.set_attribute("z", "<");
    CHECK(xml::start_tag(root) == "<a x=\"3\" z=\"&lt;\">");
    CHECK(xml::end_tag(root) == "</a>");
}
