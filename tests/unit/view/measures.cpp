// Pages of measures and what the page of the roadmap says of them.
#include "support/catch.h"
#include "unit/view/corpus.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

namespace {

Files with_measures(const std::string& measures, const std::string& head = "") {
    return with(
        town(), "content/s/roadmap.yaml",
        "kind: roadmap\ntitle: Комплекс мер (дорожная карта)\nshort_title: Дорожная карта\n" +
            head + "measures:\n" + measures);
}

std::string measure(const std::string& key, const std::string& rest) {
    return "  - {key: " + key + ", title: Дело " + key + ", " + rest + "}\n";
}

const ArticlePage& article(const Site& site, std::string_view path) {
    return content<ArticlePage>(site, path);
}

template <typename Content>
const Content& part(const ArticlePage& page, std::string_view anchor) {
    for (const Part& one : page.parts)
        if (one.anchor == anchor) return std::get<Content>(one.content);
    FAIL("no part " << anchor);
    throw 0;
}

std::string values(const Row& row) {
    std::string text;
    for (const auto& facet : row.values) {
        for (const std::string& value : facet) text += spaced(value) + ";";
        text += "|";
    }
    return text;
}

}  // namespace

TEST_CASE("measures: a page says when, who, with what result, and leads to its neighbours") {
    const Site site = site_of(with_measures(
        measure("a",
                "responsible: [\"org:centre\"], result: Приказ, due: до 20 ноября (ежегодно)") +
        measure("b", "due: до 20 марта 2024 года, after: [a], indicators: [\"indicator:diag\"]") +
        measure("c", "due: постоянно")));
    const ArticlePage& a = article(site, "s/measures/a.html");
    CHECK(shown(a.facts) ==
          "Состояние: выполняется\nСрок: до 20 ноября (ежегодно)\n"
          "Ближайший срок: 20 ноября 2023 г.\nОтветственный: МАУ ЗАТО Северск «РЦО»\n"
          "Результат: Приказ\n");
    CHECK(shown(part<Blocks>(a, "evidence")) ==
          "Сведений о выполнении и подтверждающих документов пока нет.\n");
    CHECK(shown(part<std::vector<NamedLink>>(a, "neighbours")) == "Дело b → s/measures/b.html\n");
    const ArticlePage& b = article(site, "s/measures/b.html");
    CHECK(shown(part<std::vector<NamedLink>>(b, "neighbours")) ==
          "Дело a → s/measures/a.html\nДело c → s/measures/c.html\n");
    CHECK(shown(part<Blocks>(b, "after")) == "- Дело a\n");
    CHECK(shown(part<Blocks>(b, "indicators")) == "- Доля педагогов\n");
    CHECK(shown(page(site, "s/measures/b.html").breadcrumbs) ==
          "Главная → index.html\nСистема в Северске → s/index.html\n"
          "Дорожная карта → s/roadmap.html\n");
}

TEST_CASE("measures: evidence leads to what is here, elsewhere and in a file") {
    const Site site = site_of(with_measures(
        "  - key: a\n    title: Дело\n    progress: {2022: {done: 2022-11-17}}\n    evidence:\n"
        "      - {ref: \"order:2022-12-30-693\"}\n"
        "      - {title: Отчёт, url: \"https://example.ru/a\", date: 2023-01-10}\n"
        "      - {title: Фото, file: files/a.jpg}\n      - {title: Журнал}\n"));
    const Blocks& proof = part<Blocks>(article(site, "s/measures/a.html"), "evidence");
    CHECK(shown(proof) ==
          "- 2022 год: выполнено 17.11.2022\n- Приказ от 30.12.2022 № 693\n- Отчёт "
          "(10.01.2023)\n- Фото\n- Журнал\n");
    const auto address = [&](std::size_t item) {
        const auto& list = std::get<List>(proof.at(1).kind);
        const auto& paragraph = std::get<Paragraph>(list.items.at(item).blocks.at(0).kind);
        const auto* link = std::get_if<Link>(&paragraph.children.at(0).kind);
        return link == nullptr ? std::string("none") : shown(link->address);
    };
    CHECK(address(0) == "s/orders/2022-12-30-693.html");
    CHECK(address(1) == "https://example.ru/a");
    CHECK(address(2) == "files/a.jpg");
    CHECK(address(3) == "none");
}

TEST_CASE("measures: the state is told by the author, the progress or the deadline") {
    const auto check = [](const std::string& rest, std::string_view expected) {
        INFO(rest);
        const Site site = site_of(with_measures(measure("a", rest)));
        CHECK(shown(article(site, "s/measures/a.html").facts.at(0).value) == expected);
    };
    check("due: до 20 марта 2023 года", "предстоит");
    check("due: до 28 февраля 2023 года", "срок прошёл, сведений о выполнении нет");
    check("due: до 28 февраля 2023 года, progress: {2023: {done: 2023-02-01}}", "выполнено");
    check("due: до 28 февраля 2023 года, progress: {2023: {state: late}}",
          "выполнено с опозданием");
    check("due: 2022-2023 учебный год", "выполняется");
    check("due: 2021-2022 учебный год", "срок прошёл, сведений о выполнении нет");
    check("due: ежегодно", "выполняется");
    check("due: до 1 декабря (ежегодно), progress: {2022: {done: 2022-11-20}}", "выполняется");
    check("due: до 1 декабря (ежегодно), progress: {2022: {state: cancelled}}", "отменено");
    check("due: \"до 20 ноября (ежегодно, начиная с 2024 года)\"", "предстоит");
    check("due: постоянно", "выполняется");
    check("due: до 28 февраля 2023 года, state: running", "выполняется");
}

TEST_CASE("measures: a title with a list heads its page with the first phrase") {
    const Site site =
        site_of(with_measures("  - key: a\n    title: |-\n      Ведение баз данных:\n\n      - "
                              "разработок\n      - площадок\n"));
    CHECK(page(site, "s/measures/a.html").title == "Ведение баз данных");
    CHECK(shown(part<Blocks>(article(site, "s/measures/a.html"), "contents")) ==
          "- разработок\n- площадок\n");
}

TEST_CASE("roadmap: rows lead to the pages of the measures and can be chosen") {
    const Site site = site_of(with_measures(
        measure("a",
                "responsible: [\"org:centre\", \"org:office\"], due: до 20 ноября (ежегодно)") +
            measure("b", "stages: [I], due: до 28 февраля 2023 года"),
        "stages: [{mark: I, period: [2022-2023 учебный год]}]\n"));
    const Table& table = content<TablePage>(site, "s/roadmap.html").table;
    CHECK(shown(table.facets) == "Ответственный\nГод\nЭтап\nСостояние\n");
    CHECK(values(table.rows.at(0)) ==
          "МАУ ЗАТО Северск «РЦО»;Управление образования Администрации ЗАТО Северск;|"
          "2022;2023;2024;||выполняется;|");
    CHECK(values(table.rows.at(1)) == "|2023;|I;|срок прошёл, сведений о выполнении нет;|");
    const auto& paragraph = std::get<Paragraph>(table.rows.at(0).cells.at(1).blocks.at(0).kind);
    CHECK(shown(std::get<Link>(paragraph.children.at(0).kind).address) == "s/measures/a.html");
}

TEST_CASE("roadmap: what is due next comes first; what is done does not come") {
    const auto soon = [](const std::string& measures) {
        const Site site = site_of(with_measures(measures));
        const Part& first = content<TablePage>(site, "s/roadmap.html").above.at(0);
        if (const auto* table = std::get_if<Table>(&first.content)) return shown(*table);
        return shown(std::get<Blocks>(first.content));
    };
    CHECK(soon(measure("a", "due: до 1 декабря (ежегодно), responsible: [\"org:centre\"]") +
               measure("b", "due: до 20 марта 2023 года") +
               measure("c", "due: до 10 марта 2023 года, progress: {2023: {done: 2023-02-01}}")) ==
          "= Срок | Наименование мероприятия | Ответственный\n"
          "20 марта 2023 г. | Дело b | —\n"
          "1 декабря 2023 г. | Дело a | МАУ ЗАТО Северск «РЦО»\n");
    CHECK(soon(measure("a", "due: до 20 марта 2022 года")).starts_with("Предстоящих сроков нет"));
}
