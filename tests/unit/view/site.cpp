#include "view/site.h"

#include "corpus.h"
#include "support/catch.h"
#include "view/documents.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

namespace {

std::string paths(const Site& site) {
    std::string text;
    for (const Page& page : site.pages) text += page.path + "\n";
    return text;
}

const ActEntry& act(const Site& site, std::string_view path, std::string_view anchor) {
    for (const ActGroup& group : content<ActsPage>(site, path).groups) {
        for (const ActEntry& entry : group.acts) {
            if (entry.anchor == anchor) return entry;
        }
    }
    FAIL("no act " << anchor);
    throw 0;
}

Files second_system(Files files) {
    files = with(std::move(files), "content/t/system.yaml",
                 "kind: system\nname: {full: Вторая система}\nlevel: municipal\n"
                 "territory: {name: Томск}\nregion: Томская область\nauthority: org:board\n"
                 "period: {from: 2021, to: 2024}\n"
                 "summary: \"Как [там](doc:s/regulation), по [](act:law-273#дат).\"\n"
                 "documents: []\n");
    files = with(std::move(files), "content/t/organisations.yaml",
                 "kind: organisations\norganisations:\n"
                 "  - {id: board, name: Департамент образования, level: municipal}\n");
    return edited(std::move(files), "site/site.yaml", "systems: [s]", "systems: [t, s]");
}

}  // namespace

TEST_CASE("site: the pages of one small system") {
    CHECK(paths(site_of(town())) ==
          "404.html\nabout-data.html\nacts.html\ndata-dictionary.html\nindex.html\nopen-data.html\n"
          "s/acts.html\ns/calendar.html\ns/cycle.html\ns/glossary.html\ns/index.html\n"
          "s/indicators.html\ns/indicators/diag.html\ns/measures/plan.html\n"
          "s/orders.html\ns/orders/2022-12-30-693.html\ns/regulation.html\n"
          "s/roadmap.html\ns/structure.html\nsearch.html\n");
}

TEST_CASE("site: pages without content are not made") {
    Files files = with({}, "site/site.yaml",
                       "kind: site\ntitle: Раздел\nowner: Отдел\nsystems: [s]\n"
                       "description: О разделе.\n");
    files = edited(second_system(with(files, "content/acts.yaml", "kind: acts\nacts: []\n")),
                   "content/t/system.yaml",
                   "\"Как [там](doc:s/regulation), по [](act:law-273#дат).\"", "Просто слова.");
    CHECK(paths(site_of(edited(files, "site/site.yaml", "[t, s]", "[t]"))) ==
          "404.html\nabout-data.html\nindex.html\nsearch.html\nt/index.html\n");
}

TEST_CASE("site: titles, menus, breadcrumbs") {
    const Site site = site_of(town());
    CHECK(site.title == "Методическое сопровождение");
    CHECK(site.owner == "Управление образования Администрации ЗАТО Северск");
    CHECK(spaced(site.description) == "О чём этот раздел.");
    CHECK(shown(site.menu) ==
          "Главная → index.html\nСистема в Северске → s/index.html\n"
          "Нормативные акты → acts.html\n");
    REQUIRE(site.system_menus.size() == 1);
    CHECK(shown(site.system_menus[0].pages) ==
          "О системе → s/index.html\nПоложение → s/regulation.html\n"
          "Дорожная карта → s/roadmap.html\nПоказатели → s/indicators.html\n"
          "Структура и субъекты → s/structure.html\nГлоссарий → s/glossary.html\n"
          "Нормативные акты → s/acts.html\nПриказы → s/orders.html\nКалендарь → s/calendar.html\n"
          "Управленческий цикл → s/cycle.html\n");
    const Page& order = page(site, "s/orders/2022-12-30-693.html");
    CHECK(spaced(order.title) == "Приказ от 30.12.2022 № 693");
    CHECK(spaced(order.description) == "О муниципальной системе");
    CHECK(order.system == "s");
    CHECK(shown(order.breadcrumbs) ==
          "Главная → index.html\nСистема в Северске → s/index.html\nПриказы → s/orders.html\n");
    CHECK(shown(page(site, "s/index.html").breadcrumbs) == "Главная → index.html\n");
    CHECK(page(site, "index.html").breadcrumbs.empty());
}

TEST_CASE("site: the navigation of site.yaml takes the place of the menu") {
    Files files =
        with(town(), "site/pages/about.md", "---\nkind: page\ntitle: О разделе\n---\nСлова.\n");
    const std::string before = shown(site_of(files).menu);
    CHECK(before.ends_with("О разделе → about.html\n"));
    files = edited(files, "site/site.yaml", "systems: [s]",
                   "systems: [s]\nnav: [{title: Система, path: s/index.html}, "
                   "{title: Кто мы, page: \"page:about\"}]");
    CHECK(shown(site_of(files).menu) == "Система → s/index.html\nКто мы → about.html\n");
}

TEST_CASE("site: the passport of a system") {
    const Site site = site_of(town());
    const auto& system = content<SystemPage>(site, "s/index.html");
    CHECK(shown(system.passport) ==
          "Полное наименование: Муниципальная система ЗАТО Северск\n"
          "Краткое наименование: Система в Северске\n"
          "Сокращение: МСМС\n"
          "Уровень: муниципальный\n"
          "Территория: ЗАТО Северск\n"
          "Регион: Томская область\n"
          "Орган управления образованием: Управление образования Администрации ЗАТО Северск\n"
          "Период: с 30.12.2022 по 2024 год\n"
          "Субъекта: 2\nМероприятие: 1\nПоказатель: 1\nПонятия: 2\nПриказ: 1\n");
    CHECK(shown(system.documents) ==
          "Положение → s/regulation.html\nДорожная карта → s/roadmap.html\n"
          "Показатели → s/indicators.html\n");
    CHECK(system.documents[0].note == page(site, "s/regulation.html").title);
    CHECK(shown(system.summary) == "Система описана в Положении.\n");
}

TEST_CASE("site: a period of whole years") {
    const Files files = edited(town(), "content/s/system.yaml", "{from: 2022-12-30, to: 2024}",
                               "{from: 2022, to: 2024}");
    CHECK(shown(content<SystemPage>(site_of(files), "s/index.html").passport)
              .find("Период: 2022–2024 годы\n") != std::string::npos);
}

TEST_CASE("site: home") {
    const Site site = site_of(second_system(town()));
    const auto& home = content<HomePage>(site, "index.html");
    REQUIRE(home.systems.size() == 2);
    CHECK(home.systems[0].link.name == "Вторая система");
    CHECK(home.systems[1].territory == "ЗАТО Северск");
    CHECK(shown(home.systems[1].facts) ==
          "субъекта: 2\nмероприятие: 1\nпоказатель: 1\nпонятия: 2\nприказ: 1\n");
    CHECK(shown(home.shared) ==
          "Нормативные акты → acts.html\nСравнение систем → comparison.html\n"
          "Открытые данные → open-data.html\n"
          "О данных → about-data.html\n");
}

TEST_CASE("site: one system alone, and what leads to the others is words") {
    const Site site = site_of(second_system(town()), {{2023, 3, 1}, false, "t"});
    CHECK(paths(site) ==
          "404.html\nabout-data.html\nacts.html\ndata-dictionary.html\nindex.html\nopen-data.html\n"
          "search.html\nt/acts.html\nt/index.html\n");
    const auto& summary = content<SystemPage>(site, "t/index.html").summary;
    const auto& words = std::get<Paragraph>(summary.at(0).kind).children;
    int links = 0;
    for (const Inline& one : words) links += std::holds_alternative<Link>(one.kind) ? 1 : 0;
    CHECK(links == 1);  // the act
    CHECK(site.documents.empty());
}

TEST_CASE("site: acts by level, with the places that cite them") {
    const Site site = site_of(town());
    const auto& acts = content<ActsPage>(site, "s/acts.html");
    REQUIRE(acts.groups.size() == 2);
    CHECK(acts.groups[0].name == "Федеральные акты");
    CHECK(acts.groups[1].name == "Региональные акты");
    REQUIRE(acts.groups[0].acts.size() == 1);  // law-273 is not cited here
    CHECK(spaced(acts.groups[0].acts[0].citation) ==
          "Приказ Министерства просвещения Российской Федерации от 28 февраля 2022 г. № 96 "
          "«Об утверждении перечня организаций»");
    CHECK(shown(acts.groups[0].acts[0].cited_in) ==
          "Положение, пункт 1.1 → s/regulation.html#p-1.1\n");
    CHECK(shown(acts.groups[1].acts[0].cited_in) ==
          "Приказ от 30.12.2022 № 693 → s/orders/2022-12-30-693.html\n");
}

TEST_CASE("site: shared acts name the system that cites them") {
    const Site site = site_of(second_system(town()));
    const auto& cited = act(site, "acts.html", "act-law-273").cited_in;
    REQUIRE(cited.size() == 1);
    CHECK(cited[0].note == "Вторая система");
    CHECK(shown(cited) == "О системе → t/index.html\n");
    CHECK(act(site, "acts.html", "act-order-96").cited_in.at(0).note == "Система в\u00A0Северске");
}

TEST_CASE("site: what is said of an act") {
    const Files files = edited(town(), "content/s/acts.yaml", "    level: regional\n",
                               "    level: regional\n    in_force: {to: 2024-12-31}\n"
                               "    replaced_by: act:order-96\n    note: Хранится в отделе\n"
                               "    url: https://example.ru/311\n");
    const Site site = site_of(files);
    const ActEntry& entry = act(site, "s/acts.html", "act-region-311");
    CHECK(spaced(entry.note) ==
          "Действует по 31.12.2024. Вместо него действует приказ Министерства просвещения "
          "Российской Федерации от 28 февраля 2022 г. № 96 «Об утверждении перечня "
          "организаций». Хранится в отделе.");
    CHECK(entry.url == "https://example.ru/311");
}

TEST_CASE("site: the glossary is sorted as Russian readers expect and says where terms are used") {
    const Site site = site_of(town());
    const auto& terms = content<GlossaryPage>(site, "s/glossary.html").terms;
    REQUIRE(terms.size() == 2);
    CHECK(terms[0].term == "Методический актив");
    CHECK(terms[0].abbreviation == "ММА");
    CHECK(shown(terms[0].definition) == "опытные педагоги.\n");
    CHECK(shown(terms[0].used_in) ==
          "Положение, пункт 1.2 → s/regulation.html#p-1.2\n"
          "Глоссарий: Сетевое сообщество → s/glossary.html#term-network\n");
    CHECK(terms[1].anchor == "term-network");
}

TEST_CASE("site: a shared term stands in the glossary of the system that cites it") {
    Files files =
        with(town(), "content/glossary.yaml",
             "kind: glossary\nterms:\n"
             "  - {id: mentor, term: Наставник, definition: опытный педагог, "
             "see: [\"term:pupil\"]}\n"
             "  - {id: pupil, term: Ученик, definition: \"тот, кому нужен [](act:law-273)\"}\n"
             "  - {id: other, term: Прочее, definition: остальное}\n");
    files = edited(files, "content/s/regulation.yaml", "Основание — [приказ](act:order-96).",
                   "Есть [наставник](term:mentor).");
    const Site site = site_of(files);
    std::string terms;
    for (const auto& entry : content<GlossaryPage>(site, "s/glossary.html").terms) {
        terms += entry.term + " ";
    }
    CHECK(terms == "Методический актив Наставник Сетевое сообщество Ученик ");
    const auto& shared = content<GlossaryPage>(site, "glossary.html").terms;
    REQUIRE(shared.size() == 3);
    CHECK(shown(shared[0].used_in) == "Положение, пункт 1.1 → s/regulation.html#p-1.1\n");
    // Said once, although the definition of «Ученик» stands on two pages.
    CHECK(shown(act(site, "acts.html", "act-law-273").cited_in) ==
          "Глоссарий: Ученик → glossary.html#term-pupil\n");
    CHECK(act(site, "s/acts.html", "act-law-273").anchor == "act-law-273");
}

TEST_CASE("site: a function that cites is found in the document, else on the structure page") {
    Files files = edited(town(), "content/s/subjects.yaml", "- обеспечение условий",
                         "- \"обеспечение по [](act:law-273#дат)\"");
    CHECK(shown(act(site_of(files), "s/acts.html", "act-law-273").cited_in) ==
          "Положение, пункт 2.1.1 → s/regulation.html#p-2.1.1\n");
    files = edited(files, "content/s/regulation.yaml", "subjects: {level: municipal},", "");
    CHECK(shown(act(site_of(files), "s/acts.html", "act-law-273").cited_in) ==
          "Структура и субъекты → s/structure.html#subject-office\n");
}

TEST_CASE("site: descriptions say more than titles") {
    const Site site = site_of(town());
    CHECK(spaced(page(site, "s/regulation.html").description) ==
          "Положение о муниципальной системе ЗАТО Северск. Утверждено приказом Управления "
          "образования Администрации ЗАТО Северск от 30.12.2022 № 693");
    CHECK(spaced(page(site, "s/orders.html").description) ==
          "Приказы с приложениями. Система в Северске");
    CHECK(content<SystemPage>(site, "s/index.html").sections.at(0).note ==
          "Субъекты системы по уровням и их функции");
}

TEST_CASE("site: structure by levels") {
    const Site site = site_of(town());
    const auto& levels = content<StructurePage>(site, "s/structure.html").levels;
    REQUIRE(levels.size() == 2);
    CHECK(levels[0].name == "Муниципальный уровень");
    CHECK(levels[0].anchor == "municipal");
    const SubjectEntry& office = levels[0].subjects.at(0);
    CHECK(office.anchor == "subject-office");
    CHECK(spaced(office.name) == "Управление образования Администрации ЗАТО Северск");
    CHECK(office.known_as == "Управление");
    CHECK(shown(office.intro) == "реализующее следующие функции:");
    CHECK(shown(Blocks{{office.functions}}) ==
          "- обеспечение условий;\n- поддержка педагогов:\n  - молодых;\n  - опытных.\n");
    CHECK(shown(levels[1].subjects.at(0).note) == "Объединения создаёт школа.\n");
}

TEST_CASE("site: orders, their states and downloads") {
    Files files = with(town(), "content/s/orders/2023-02-01-7.yaml",
                       "kind: order\nnumber: \"7\"\ndate: 2023-02-01\nstatus: repealed\n"
                       "title: О плане\npreamble: В целях\nclauses: [{control: self}]\n"
                       "signatory: person:deputy\n");
    files = with(files, "content/s/orders/plan.yaml",
                 "kind: order\ndate: 2023-04-01\nstatus: draft\ntitle: О новом плане\n"
                 "preamble: В целях\nclauses: [{approve: \"roadmap:roadmap\"}]\n"
                 "signatory: person:deputy\n");
    const Site site = site_of(files);
    const auto& orders = content<OrdersPage>(site, "s/orders.html").orders;
    REQUIRE(orders.size() == 2);  // without the draft, newest first
    CHECK(shown(std::vector{orders[0].link, orders[1].link}) ==
          "О плане → s/orders/2023-02-01-7.html\n"
          "О муниципальной системе → s/orders/2022-12-30-693.html\n");
    CHECK(orders[0].status == "утратил силу");
    CHECK(orders[1].status == "действует");
    CHECK(orders[1].date == "30.12.2022");
    CHECK(orders[1].number == "№\u00A0693");
    CHECK(shown(orders[1].annexes) ==
          "Приложение 1. Положение → s/regulation.html\n"
          "Приложение 2. Дорожная карта → s/roadmap.html\n");
    CHECK(spaced(orders[0].downloads.at(0).name) == "Приказ от 01.02.2023 № 7");
    CHECK(spaced(orders[1].downloads.at(0).name) == "Приказ от 30.12.2022 № 693 с приложениями");
    CHECK(orders[1].downloads[0].path == "s/files/2022-12-30-693.docx");
    CHECK(orders[1].downloads[0].format == "DOCX");

    const Site drafts = site_of(files, {{2023, 3, 1}, true, ""});
    const auto& all = content<OrdersPage>(drafts, "s/orders.html").orders;
    REQUIRE(all.size() == 3);
    CHECK(all[0].status == "проект");
    CHECK(spaced(all[0].downloads.at(0).name) == "Проект приказа «О новом плане» с приложением");
    CHECK(drafts.documents.size() == 3);
    CHECK(site.documents.size() == 2);
}

TEST_CASE("site: a regulation says by which order it is approved") {
    const Site site = site_of(town());
    const auto& regulation = content<DocumentPage>(site, "s/regulation.html");
    CHECK(shown(regulation.facts) ==
          "Утверждено: приказом Управления образования Администрации ЗАТО Северск "
          "от 30.12.2022 № 693\nПриложение: 1\n");
    CHECK(shown(regulation.annexes) == "Показатели → s/indicators.html\n");
    CHECK(regulation.downloads.at(0).path == "s/files/2022-12-30-693.docx");
    const auto& indicators = content<TablePage>(site, "s/indicators.html");
    CHECK(shown(indicators.facts) ==
          "Утверждены: приказом Управления образования Администрации ЗАТО Северск "
          "от 30.12.2022 № 693\nПриложение: к Положению\n");
    CHECK(indicators.downloads.size() == 1);
}

TEST_CASE("site: a document of the name of a page gets a path of its own") {
    Files files = with(town(), "content/s/structure.yaml",
                       "kind: regulation\ntitle: Положение о структуре\nsections: []\n");
    const Site site = site_of(files);
    CHECK(page(site, "s/document-structure.html").title == "Положение о\u00A0структуре");
    CHECK(std::holds_alternative<StructurePage>(page(site, "s/structure.html").content));
}

TEST_CASE("site: no phone, no address and no note of a person is published") {
    const Files files =
        edited(town(), "content/s/orders/2022-12-30-693.yaml", "signatory: person:deputy",
               "signatory: person:deputy\nexecutor_mark: person:head\n"
               "mailing: [Секретная рассылка]");
    const Site site = site_of(files);
    std::string all;
    for (const Page& one : site.pages) {
        if (const auto* order = std::get_if<OrderPage>(&one.content)) {
            all += shown(order->order.clauses) + shown(order->order.signatures.at(0).position);
        }
        if (const auto* system = std::get_if<SystemPage>(&one.content)) {
            all += shown(system->passport);
        }
    }
    REQUIRE(all.find("Заместитель") != std::string::npos);
    for (const std::string_view secret : {"111-22-33", "deputy@", "Секретная"}) {
        CHECK(all.find(secret) == std::string::npos);
    }
}

TEST_CASE("site: the footer") {
    const Files files =
        edited(town(), "site/site.yaml", "systems: [s]",
               "systems: [s]\nfooter: {text: Отдел - тут, phone: 8 000, updated: true}");
    const Footer footer = site_of(files).footer;
    CHECK(shown(footer.text) == "Отдел — тут\n");
    CHECK(footer.phone == "8 000");
    CHECK(footer.updated == "01.03.2023");
    CHECK(site_of(town()).footer.updated.empty());
}

TEST_CASE("site: the documents alone are those of the site") {
    const model::Corpus corpus = corpus_of(town());
    const ViewOptions options{{2023, 3, 1}, false, ""};
    const Site site = build(corpus, options);
    const std::vector<WordDocument> alone = documents(corpus, options);
    const auto described = [](const std::vector<WordDocument>& all) {
        std::string text;
        for (const WordDocument& one : all)
            text += one.path + "|" + one.title + "|" + one.author + "|" + one.subject + "|" +
                    std::to_string(one.content.index()) + "\n";
        return text;
    };
    CHECK(!alone.empty());
    CHECK(described(alone) == described(site.documents));
}
