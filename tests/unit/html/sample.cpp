#include "sample.h"

#include <string>

namespace metodoc::test {

using namespace metodoc::view;

Inlines text(std::string_view words) {
    return {Inline{Text{std::string(words)}}};
}

Block paragraph(std::string_view words) {
    return {Paragraph{text(words)}};
}

Cell cell(std::string_view words, int columns, int rows) {
    return {{paragraph(words)}, columns, rows};
}

List list(std::initializer_list<std::string_view> items) {
    List made;
    for (const std::string_view item : items) made.items.push_back({{paragraph(item)}});
    return made;
}

namespace {

Address in_site(std::string path, std::string fragment = "") {
    return {std::move(path), std::move(fragment), ""};
}

NamedLink named(std::string name, std::string path, std::string note = "") {
    return {std::move(name), in_site(std::move(path)), std::move(note)};
}

const NamedLink home = named("Главная", "index.html");
const NamedLink seversk = named("ЗАТО Северск", "seversk/index.html");
const NamedLink orders = named("Приказы", "seversk/orders.html");

// One part of every kind; cards and rows that a reader chooses among.
ArticlePage review() {
    ArticlePage page;
    page.facts.push_back({"Период", text("2023 год")});
    page.downloads.push_back({"Показатели", "seversk/indicators.csv", "CSV"});
    page.parts.push_back({"", "", Blocks{paragraph("Как прошёл год.")}});
    page.parts.push_back({"Сведения", "facts", std::vector<Fact>{{"Школ", text("21")}}});
    Table table;
    table.caption = "Мероприятия";
    table.columns = {{3, Align::start}, {1, Align::end}};
    table.head.push_back({{cell("Что", 1, 1), cell("Год", 1, 1)}, "", false});
    table.facets = {"Год", "Отдел"};
    table.rows.push_back({{cell("Семинар", 1, 1), cell("2023", 1, 1)}, "r-1"});
    table.rows.back().values = {{"2023"}, {"Отдел А"}};
    table.rows.push_back({{cell("Смотр", 1, 1), cell("2024", 1, 1)}, "r-2"});
    table.rows.back().values = {{"2024", "2025"}, {"Отдел А"}};
    page.parts.push_back({"Таблица", "table", std::move(table), {text("Сноска к таблице.")}});
    figures::Bars bars;
    bars.caption = {"bars", "План и факт", "Факт выше плана на 2 единицы"};
    bars.series = {"план", "факт"};
    bars.items.push_back({"Семинары", {4.0, 6.0}});
    page.parts.push_back({"Рисунок", "bars-part", Figure{std::move(bars)}});
    LinkedDiagram diagram;
    diagram.drawing.caption = {"tree", "Цели", "Из цели следуют две задачи"};
    diagram.drawing.nodes = {{"Цель"}, {"Задача"}};
    diagram.drawing.edges = {{0, 1, ""}};
    diagram.addresses = {in_site("index.html"), {}};
    page.parts.push_back({"Дерево", "tree-part", Figure{std::move(diagram)}});
    Cards cards;
    cards.facets = {"Уровень"};
    cards.cards.push_back(
        {"c-1", named("Клуб", "index.html"), text("Встречи"), {}, {{"НОО"}}, "образец"});
    cards.cards.push_back({"c-2", named("Школа", "index.html"), {}, {}, {{"ООО"}}, ""});
    page.parts.push_back({"Карточки", "cards", std::move(cards)});
    page.parts.push_back({"Ссылки", "links", std::vector<NamedLink>{named("Клуб", "index.html")}});
    page.parts.push_back({"Файлы", "files", page.downloads});
    return page;
}

NumberedClause clause(std::string number, std::string_view lead, Blocks blocks = {}) {
    NumberedClause made;
    made.anchor = "p-" + number.substr(0, number.size() - 1);
    made.number = std::move(number);
    made.lead = text(lead);
    made.blocks = std::move(blocks);
    return made;
}

Body regulation() {
    NumberedClause purpose =
        clause("1.1.",
               "Настоящее Положение определяет цели и задачи, структуру и субъекты муниципальной "
               "системы методического сопровождения педагогических работников и управленческих "
               "кадров (далее — МСМС).");
    purpose.lead.push_back({Text{" Понятия — в "}});
    purpose.lead.push_back({Link{in_site("glossary.html", "mentoring"), text("словаре"),
                                 "наставничество — сопровождение молодого педагога", true}});
    purpose.lead.push_back({Text{", порядок — в "}});
    purpose.lead.push_back({Link{{"", "", "https://example.org/act"}, text("приказе № 96"), ""}});
    purpose.lead.push_back({Text{"."}});

    NumberedClause tasks =
        clause("1.2.", "Задачи МСМС:",
               {{list({"выявлять профессиональные дефициты педагогических работников;",
                       "сопровождать индивидуальные образовательные маршруты;",
                       "поддерживать сетевые сообщества и методические объединения."})}});

    NumberedClause subjects = clause("2.1.", "Субъекты муниципального уровня:");
    subjects.clauses.push_back(
        clause("2.1.1.", "Управление образования, реализующее следующие функции:",
               {{list({"определяет приоритеты методической работы;",
                       "утверждает комплекс мер и показатели;", "анализирует результаты."})}}));
    subjects.clauses.push_back(
        clause("2.1.2.",
               "Ресурсный центр образования, который организует диагностику профессиональных "
               "дефицитов, ведёт реестр практик и готовит адресные рекомендации."));
    subjects.after.push_back(
        paragraph("Субъекты взаимодействуют на основе плана, который "
                  "утверждается ежегодно до начала учебного года."));

    BodySection general{"1.", "s-1", text("Общие положения"), {purpose, tasks}};
    BodySection structure{"2.", "s-2", text("Структура и субъекты системы"), {subjects}};
    BodySection closing{"3.", "s-3", text("Заключительные положения"), {}};
    for (int i = 1; i <= 5; ++i) {
        closing.clauses.push_back(
            clause("3." + std::to_string(i) + ".",
                   "Изменения вносятся приказом Управления образования по результатам анализа "
                   "эффективности; ответственный готовит проект в течение тридцати дней."));
    }
    return {{general, structure, closing}};
}

Table roadmap() {
    Table table;
    table.caption = "Комплекс мер (дорожная карта)";
    table.columns = {{0.4, Align::center},
                     {3, Align::start},
                     {2, Align::start},
                     {2, Align::start},
                     {1.5, Align::start}};
    table.head = {
        {{cell("№"), cell("Мероприятие"), cell("Ответственные"), cell("Результат"), cell("Срок")},
         "",
         false}};
    table.rows = {
        {{cell("Организация и управление", 5)}, "", true},
        {{cell("1"),
          cell("Участие в мониторинге методических разделов сайтов муниципальных органов "
               "управления образованием"),
          cell("Управление образования, МАУ «РЦО»"),
          cell("Управленческие решения по адресным рекомендациям"),
          cell("до 20 ноября (ежегодно, начиная с 2023 года)")},
         "site-monitoring",
         false},
        {{cell("2"),
          {{paragraph("Семинары:"), {list({"для молодых педагогов;", "для наставников."})}}},
          cell("МАУ «РЦО»"),
          cell("Не менее 4 семинаров"),
          cell("I, II кварталы")},
         "seminars",
         false},
    };
    return table;
}

Table indicators() {
    Table table;
    table.caption = "Показатели эффективности";
    table.columns = {{0.5, Align::center},
                     {5, Align::start},
                     {1, Align::center},
                     {1, Align::end},
                     {1, Align::end}};
    table.head = {{{cell("№", 1, 2), cell("Показатель", 1, 2), cell("Единица", 1, 2),
                    cell("Плановое значение", 2)},
                   "",
                   false},
                  {{cell("2023"), cell("2024")}, "", false}};
    table.rows = {
        {{cell("1"), cell("Доля педагогических работников, прошедших диагностику"), cell("процент"),
          cell("10"), cell("12,5")},
         "diag",
         false},
        {{cell("2"), cell("Доля педагогических работников, имеющих индивидуальный маршрут"),
          cell("процент"), cell("5"), cell("10")},
         "route",
         false}};
    return table;
}

OrderDocument order() {
    OrderDocument made;
    made.letterhead = {"АДМИНИСТРАЦИЯ ЗАТО СЕВЕРСК", "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ"};
    made.kind = "ПРИКАЗ";
    made.date = "30.12.2022";
    made.number = "№ 693";
    made.title = text(
        "О муниципальной системе методического сопровождения педагогических "
        "работников и управленческих кадров");
    made.preamble = text(
        "В соответствии с приказом Министерства просвещения Российской Федерации "
        "от 28 февраля 2022 г. № 96, в целях развития муниципальной системы");
    made.command = "ПРИКАЗЫВАЮ:";
    made.clauses = {clause("1.", "Утвердить прилагаемое Положение (приложение 1)."),
                    clause("2.", "Утвердить прилагаемый комплекс мер (приложение 2)."),
                    clause("3.", "Контроль за исполнением настоящего приказа оставляю за собой.")};
    made.signatures = {{{"Заместитель начальника", "Управления образования"}, "О.В. Коновалова"}};
    return made;
}

const std::vector<Download> order_files = {
    {"Приказ № 693 с приложениями", "documents/seversk/2022-12-30-693.docx", "DOCX"}};

Page page(std::string path, std::string title, std::vector<NamedLink> above, PageContent content) {
    Page made;
    made.system = path.starts_with("seversk/") ? "seversk" : "";
    made.path = std::move(path);
    made.title = std::move(title);
    made.description = "Страница: " + made.title;
    made.breadcrumbs = std::move(above);
    made.content = std::move(content);
    return made;
}

HomePage home_page() {
    SystemCard card{
        seversk,
        "Муниципальная система методического сопровождения",
        "ЗАТО Северск",
        "Томская область",
        {paragraph("Помогает педагогам и руководителям школ: диагностика, маршруты, "
                   "наставничество, сетевые сообщества.")},
        {{"мероприятий", text("9")}, {"показателей", text("5")}, {"понятий", text("12")}}};
    return {{paragraph("Документы, планы и показатели муниципальных методических служб.")},
            {card, card},
            {named("Нормативные акты", "acts.html", "на которые ссылаются документы"),
             named("Словарь", "glossary.html", "понятия и сокращения")}};
}

SystemPage system_page() {
    return {
        "Муниципальная система методического сопровождения педагогических работников и "
        "управленческих кадров ЗАТО Северск",
        {paragraph("Система объединяет Управление образования, ресурсный центр и школы.")},
        {{"Территория", text("ЗАТО Северск")}, {"Период", text("с 2022 по 2024 год")}},
        {named("Положение", "seversk/regulation.html", "утверждено приказом № 693"),
         named("Дорожная карта", "seversk/roadmap.html", "9 мероприятий")},
        {named("Структура", "seversk/structure.html"), orders}};
}

ActsPage acts_page() {
    ActEntry signed_act{"minpros-96",
                        "Приказ Министерства просвещения Российской Федерации от 28 февраля "
                        "2022 г. № 96 «Об утверждении перечня организаций»",
                        "https://example.org/act",
                        {named("Положение", "seversk/regulation.html")},
                        ""};
    return {
        {},
        {{"Федеральные акты", {signed_act}},
         {"Региональные акты",
          {{"tomsk-311", "Распоряжение от 14 марта 2022 г. № 311-р", "", {}, "утратило силу"}}}}};
}

GlossaryPage glossary_page() {
    return {{{"mentoring",
              "наставничество",
              "",
              {paragraph("сопровождение молодого педагога более опытным.")},
              {{"маршрут", in_site("glossary.html", "route"), ""}},
              {named("Положение", "seversk/regulation.html")}},
             {"route",
              "индивидуальный образовательный маршрут",
              "ИОМ",
              {paragraph("программа развития педагога на год.")},
              {},
              {}}}};
}

StructurePage structure_page() {
    return {{{"Муниципальный уровень",
              "municipal",
              {{"uo",
                "Управление образования",
                "УО",
                text("Реализует следующие функции:"),
                list({"определяет приоритеты;", "утверждает показатели."}),
                {}}}},
             {"Региональный уровень",
              "regional",
              {{"toipkro",
                "Томский областной институт",
                "ТОИПКРО",
                {},
                {},
                {paragraph("Сопровождает.")}}}}}};
}

}  // namespace

Site sample_site() {
    Site site;
    site.title = "Методическая служба";
    site.owner = "Управление образования Администрации ЗАТО Северск";
    site.description = "Муниципальные системы методического сопровождения";
    site.menu = {home, seversk, named("Нормативные акты", "acts.html"),
                 named("Словарь", "glossary.html"), named("О проекте", "about.html")};
    site.footer = {{paragraph("Материалы можно свободно использовать со ссылкой на источник.")},
                   "г. Северск, ул. Примерная, 1",
                   "8 (000) 000-00-00",
                   "office@example.org",
                   "30.12.2022"};
    site.system_menus = {
        {"seversk",
         "ЗАТО Северск",
         {named("О системе", "seversk/index.html"), named("Положение", "seversk/regulation.html"),
          named("Дорожная карта", "seversk/roadmap.html"),
          named("Показатели", "seversk/indicators.html"),
          named("Структура", "seversk/structure.html"), orders}}};

    TextPage about{{paragraph("Сайт собран из файлов, которые ведут методисты."),
                    {Heading{2, "how", text("Как устроено")}},
                    {list({"один источник;", "сайт, приказ и отчёт."})},
                    {Heading{2, "why", text("Зачем")}},
                    {Quote{{paragraph("Чтобы сайт и приказ не расходились.")}}},
                    {CodeBlock{"metodoc build"}}}};
    DocumentPage document{
        regulation(),
        {{"1. Общие положения", in_site("seversk/regulation.html", "s-1"), ""},
         {"2. Структура и субъекты системы", in_site("seversk/regulation.html", "s-2"), ""},
         {"3. Заключительные положения", in_site("seversk/regulation.html", "s-3"), ""}},
        {{"Утверждено", text("приказом от 30.12.2022 № 693")}},
        {named("Показатели эффективности", "seversk/indicators.html")},
        order_files};
    const std::vector<NamedLink> below_system = {home, seversk};
    site.pages = {
        page("404.html", "Страница не найдена", {home}, NotFoundPage{}),
        page("search.html", "Поиск", {home}, SearchPage{}),
        page("seversk/calendar.html", "Календарь", {home}, CalendarPage{}),
        page("seversk/review.html", "Обзор", {home}, review()),
        page("about.html", "О проекте", {home}, std::move(about)),
        page("acts.html", "Нормативные акты", {home}, acts_page()),
        page("glossary.html", "Словарь", {home}, glossary_page()),
        page("index.html", "Методическая служба", {}, home_page()),
        page("seversk/index.html", "Муниципальная система ЗАТО Северск", {home}, system_page()),
        page("seversk/indicators.html", "Показатели эффективности", below_system,
             TablePage{{}, indicators(), {text("Источник: данные мониторинга.")}, {}, {}, {}}),
        page("seversk/orders.html", "Приказы", below_system,
             OrdersPage{{{named("О муниципальной системе", "seversk/orders/2022-12-30-693.html"),
                          "30.12.2022",
                          "№ 693",
                          "действует",
                          {named("Положение", "seversk/regulation.html")},
                          order_files}}}),
        page("seversk/orders/2022-12-30-693.html", "Приказ от 30.12.2022 № 693",
             {home, seversk, orders},
             OrderPage{order(),
                       "действует",
                       order_files,
                       {named("Положение", "seversk/regulation.html")}}),
        page("seversk/regulation.html",
             "Положение о муниципальной системе методического сопровождения", below_system,
             std::move(document)),
        page("seversk/roadmap.html", "Дорожная карта", below_system,
             TablePage{{paragraph("Комплекс мер на 2022–2024 годы.")},
                       roadmap(),
                       {},
                       {},
                       {{"Утверждена", text("приказом от 30.12.2022 № 693")}},
                       order_files}),
        page("seversk/structure.html", "Структура системы", below_system, structure_page()),
    };
    return site;
}

}  // namespace metodoc::test
