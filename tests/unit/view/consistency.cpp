// What the check found, as a page for everyone and as a paper for the office.
#include "view/consistency.h"

#include "base/codes.h"
#include "support/catch.h"
#include "unit/view/corpus.h"
#include "view/consistency_words.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

namespace {

CheckRecord clean() {
    CheckRecord record;
    record.rules = 56;
    record.shared_files = 3;
    record.systems = {{"s", "Муниципальная система", "Управление", 12}, {"t", "Вторая", "", 1}};
    return record;
}

CheckRecord faulty() {
    CheckRecord record = clean();
    record.findings = {
        {"s", true, "bad-date", "orders/o.yaml:3", "дня `2023-02-30` нет", "исправьте дату"},
        {"", false, "term-twice", "content/glossary.yaml:5", "понятие определено дважды", ""},
        {"s", false, "placeholder", "letter.yaml:1", "пропуск у Ивановой", "впишите", false, "",
         true},
        {"t", false, "text-twice", "a.yaml:1", "чужое", ""},
        {"s", false, "empty-cell", "roadmap.yaml:4", "пустая ячейка", "", true,
         "пусто в источнике"},
    };
    return record;
}

std::string paper(const CheckRecord& record) {
    const WordDocument document = consistency_document(record, "s", {2026, 11, 23});
    CHECK(document.path == "s.docx");
    const auto& standalone = std::get<StandaloneDocument>(document.content);
    CHECK(standalone.date == "23.11.2026");
    return shown(std::get<Body>(standalone.text.content));
}

std::string page_text(const CheckRecord& record) {
    const Site site = site_of(town(), {.today = {2026, 11, 23}, .system = "", .check = &record});
    std::string text;
    for (const Part& one : content<ArticlePage>(site, "s/consistency.html").parts) {
        text += "# " + spaced(one.title) + "\n";
        if (const auto* table = std::get_if<Table>(&one.content)) text += shown(*table);
        if (const auto* blocks = std::get_if<Blocks>(&one.content)) text += shown(*blocks);
    }
    return text;
}

}  // namespace

TEST_CASE("consistency: nothing found is said in a sentence") {
    const std::string text = paper(clean());
    CHECK(text.find("Проверено: 12 файлов системы и 3 общих.") != std::string::npos);
    CHECK(text.find("Замечаний нет: файлы читаются") != std::string::npos);
    CHECK(text.find("Намеренно оставленных противоречий нет.") != std::string::npos);
}

TEST_CASE("consistency: the paper has findings by kind, places, what to do, what is kept") {
    const std::string text = paper(faulty());
    for (const std::string_view line :
         {"Найдено: 1 ошибка и 2 предупреждения.", "Даты и сроки: 1.",
          "Место | Что найдено | Что сделать",
          "orders/o.yaml:3 | Дня 2023-02-30 нет/ошибка | Исправьте дату",
          "content/glossary.yaml:5 | Понятие определено дважды | —",
          "letter.yaml:1 | Пропуск у Ивановой | Впишите",
          "roadmap.yaml:4 | Пустая ячейка | Пусто в источнике"}) {
        INFO(line << "\n" << text);
        CHECK(text.find(line) != std::string::npos);
    }
    CHECK(text.find("чужое") == std::string::npos);
}

TEST_CASE("consistency: the page says nothing of what is not published") {
    const std::string text = page_text(faulty());
    CHECK(text.find("letter.yaml:1 | Замечание к записи, которая не публикуется | —") !=
          std::string::npos);
    CHECK(text.find("Ивановой") == std::string::npos);
    CHECK(text.find("roadmap.yaml:4 | Пустая ячейка | Пусто в источнике") != std::string::npos);
}

TEST_CASE("consistency: no record, no page") {
    const Site site = site_of(town());
    CHECK(std::ranges::none_of(site.pages,
                               [](const Page& one) { return one.path == "s/consistency.html"; }));
}

TEST_CASE("consistency: kinds name codes that exist, each once") {
    std::vector<std::string_view> all;
    for (const auto& kind : consistency_words::kinds)
        all.insert(all.end(), kind.codes.begin(), kind.codes.end());
    for (const std::string_view code : all) {
        INFO(code);
        CHECK(std::ranges::binary_search(codes, code));
        CHECK(std::ranges::count(all, code) == 1);
    }
}
