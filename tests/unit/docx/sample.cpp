#include "sample.h"

#include "support/catch.h"

namespace metodoc::test {
namespace {

view::Table indicators() {
    view::Table table;
    table.caption = "Показатели, единицы измерения и плановые значения по годам";
    table.columns = {{0.07, view::Align::center},
                     {0.53, view::Align::start},
                     {0.16, view::Align::center},
                     {0.12, view::Align::center},
                     {0.12, view::Align::center}};
    table.head = {{{cell("№", 1, 2), cell("Наименование показателя", 1, 2),
                    cell("Единица измерения", 1, 2), cell("Плановое значение по годам", 2)},
                   "",
                   false},
                  {{cell("2023"), cell("2024")}, "", false}};
    table.rows = {{{cell("Охват педагогических работников", 5)}, "group", true}};
    for (int number = 1; number <= 5; ++number) {
        table.rows.push_back(
            {{cell(std::to_string(number)),
              cell("Доля педагогических работников и управленческих кадров ЗАТО Северск, прошедших "
                   "диагностику профессиональных компетенций, от общего числа"),
              cell("процент"), cell("10%"), cell("не менее 15%")},
             "indicator-" + std::to_string(number),
             false});
    }
    table.rows.push_back(
        {{cell("6", 1, 2), cell("Число практик", 1, 2), cell("единиц", 1, 2), cell("3"), cell("5")},
         "",
         false});
    table.rows.push_back({{cell("три"), cell("пять")}, "", false});
    return table;
}

view::Body regulation() {
    const std::string filler =
        "Настоящее Положение определяет цели и задачи, структуру и субъекты системы, "
        "организационные, содержательные и процессуальные основы её деятельности";
    view::Body body;
    view::BodySection general{"1.", "p-1", words("Общие положения"), {}};
    general.clauses.push_back({"1.1.", "p-1.1", words(filler + "."), {}, {}, {}});
    view::NumberedClause terms{"1.2.", "p-1.2", words("Основные понятия:"), {}, {}, {}};
    terms.blocks = paragraph("Горизонтальное обучение — обучение внутри сообществ педагогов.");
    terms.after = paragraph("Иные понятия применяются в значениях, данных в законе.");
    general.clauses.push_back(terms);
    body.sections.push_back(general);

    view::BodySection structure{"2.", "p-2", words("Структура и субъекты"), {}};
    view::NumberedClause level{"2.1.", "p-2.1", words("Муниципальный уровень:"), {}, {}, {}};
    for (int number = 1; number <= 3; ++number) {
        const std::string own = "2.1." + std::to_string(number) + ".";
        view::NumberedClause subject{
            own, "p-" + own, words("Ресурсный центр, реализующий следующие функции:"), {}, {}, {}};
        view::List functions = dashes({"информационная поддержка;", "диагностика дефицитов;"});
        functions.items.push_back({paragraph("сопровождение, в том числе:")});
        functions.items.back().blocks.push_back({dashes({"наставников;", "молодых учителей;"})});
        functions.items.push_back({paragraph(filler + ".")});
        subject.blocks = {{functions}};
        level.clauses.push_back(subject);
    }
    structure.clauses.push_back(level);
    body.sections.push_back(structure);

    view::BodySection rest{"3.", "p-3", words("Содержание деятельности"), {}};
    view::NumberedClause rich{"3.1.", "p-3.1", {}, {}, {}, {}};
    rich.lead = {
        {view::Text{"Текст с "}},
        {view::Strong{words("жирным")}},
        {view::Text{", "}},
        {view::Emphasis{{{view::Text{"курсивом и "}}, {view::Code{"кодом"}}}}},
        {view::Text{", "}},
        {view::Strikethrough{words("вычеркнутым")}},
        {view::Text{", ссылкой на "}},
        {view::Link{{"", "", "https://pravo.gov.ru/реестр?n=96&s=1"}, words("приказ"), "", false}},
        {view::Text{" и на "}},
        {view::Link{{"seversk/glossary.html", "t", ""}, words("страницу сайта"), "", true}},
        {view::Text{"."}}};
    view::List steps;
    steps.ordered = true;
    steps.start = 1;
    steps.items = {{paragraph("первый шаг;")}, {paragraph("второй шаг:")}};
    steps.items[1].blocks.push_back({view::Paragraph{words("Пояснение ко второму шагу.")}});
    rich.blocks = {{steps},
                   {view::Heading{3, "h", words("Подзаголовок")}},
                   {view::Quote{paragraph("Слова закона.")}},
                   {view::CodeBlock{"строка 1\nстрока 2\n"}},
                   {view::Rule{}},
                   {indicators()},
                   {indicators()}};
    rest.clauses.push_back(rich);
    for (int number = 2; number <= 9; ++number) {
        const std::string own = "3." + std::to_string(number) + ".";
        rest.clauses.push_back({own, "p-" + own, words(filler + "; " + filler + "."), {}, {}, {}});
    }
    body.sections.push_back(rest);
    return body;
}

}  // namespace

view::Inlines words(std::string_view text) {
    return {{view::Text{std::string(text)}}};
}

view::Blocks paragraph(std::string_view text) {
    return {{view::Paragraph{words(text)}}};
}

view::List dashes(const std::vector<std::string>& items) {
    view::List list;
    for (const std::string& item : items) list.items.push_back({paragraph(item)});
    return list;
}

view::Cell cell(std::string_view text, int columns, int rows) {
    return {paragraph(text), columns, rows};
}

view::Table roadmap(int rows) {
    view::Table table;
    table.caption = "Мероприятия, ответственные, результаты и сроки";
    table.columns = {{0.05, view::Align::center}, {0.35}, {0.2}, {0.25}, {0.15}};
    table.head = {{{cell("№"), cell("Наименование мероприятия"), cell("Ответственный"),
                    cell("Результат"), cell("Срок")},
                   "",
                   false}};
    for (int number = 1; number <= rows; ++number) {
        view::Cell title = cell("Участие в мониторинге методических разделов сайтов:");
        title.blocks.push_back({dashes({"органов управления;", "методических служб."})});
        view::Cell responsible = cell("Управление образования");
        responsible.blocks.push_back({view::Paragraph{words("МАУ ЗАТО Северск «РЦО»")}});
        table.rows.push_back({{cell(std::to_string(number)), title, responsible,
                               cell("Управленческие решения по адресным рекомендациям"),
                               cell("до 20 ноября (ежегодно, начиная с 2023 года)")},
                              "measure-" + std::to_string(number),
                              false});
    }
    return table;
}

view::WordDocument small_document() {
    view::WordDocument document;
    document.path = "seversk/2022-12-30-693.docx";
    document.title = "Приказ № 693 «О системе»";
    document.author = "Управление образования";
    document.subject = "О системе";
    document.date = {2022, 12, 30};
    order_of(document).kind = "ПРИКАЗ";
    order_of(document).clauses = {{"1.", "p-1", words("Утвердить положение."), {}, {}, {}},
                                  {"2.", "p-2", words("Контроль оставляю за собой."), {}, {}, {}}};
    order_of(document).signatures = {{{"Заместитель начальника"}, "О.В.\u00A0Коновалова"}};
    return document;
}

view::WordDocument sample_document() {
    view::WordDocument document = small_document();
    view::OrderDocument& order = order_of(document);
    order.letterhead = {"АДМИНИСТРАЦИЯ ЗАТО СЕВЕРСК", "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ"};
    order.date = "30.12.2022";
    order.number = "№\u00A0693";
    order.place = "г.\u00A0Северск";
    order.title = words(
        "О муниципальной системе методического сопровождения педагогических работников "
        "и управленческих кадров");
    order.preamble = words(
        "В соответствии с распоряжением Департамента общего образования Томской области от "
        "14 марта 2022 г. № 311-р, в рамках трёхстороннего соглашения, приказом Министерства "
        "просвещения Российской Федерации от 28 февраля 2022 г. № 96, в целях обеспечения "
        "функционирования и развития муниципальной системы");
    order.command = "ПРИКАЗЫВАЮ:";
    order.clauses.insert(
        order.clauses.begin() + 1,
        {"2.",
         "p-2x",
         words("МАУ ЗАТО Северск «РЦО» (Ниякина А.А.) организовать работу в соответствии с "
               "положением и комплексом мер, утверждёнными пунктами 1, 2 настоящего приказа."),
         {},
         {{"2.1.", "p-2.1", words("Первый подпункт."), {}, {}, {}}},
         {}});
    order.clauses.back().number = "3.";
    order.signatures[0].position = {"Заместитель начальника Управления образования",
                                    "по организационным и учебно-методическим вопросам"};

    view::AnnexDocument first;
    first.header = {"Приложение 1"};
    first.grif = {"УТВЕРЖДЕНО", "приказом Управления образования Администрации ЗАТО Северск",
                  "от 30.12.2022 № 693"};
    first.title = {{view::Text{"Положение"}},
                   {view::LineBreak{}},
                   {view::Text{"о муниципальной системе методического сопровождения"}}};
    first.anchor = "annex-1";
    first.content = regulation();
    view::AnnexDocument inner;
    inner.header = {"Приложение", "к Положению о муниципальной системе"};
    inner.title = words("Показатели оценки системы");
    inner.content = indicators();
    inner.notes = {words("Методы сбора информации: данные мониторинга.")};
    first.annexes.push_back(inner);

    view::AnnexDocument second;
    second.header = {"Приложение 2"};
    second.grif = {"УТВЕРЖДЁН", "приказом Управления образования Администрации ЗАТО Северск",
                   "от 30.12.2022 № 693"};
    second.title = words("Комплекс мер (дорожная карта) по функционированию и развитию системы");
    second.orientation = view::Orientation::landscape;
    second.content = roadmap(9);
    order.annexes = {first, second};
    return document;
}

view::WordDocument bench_document() {
    view::WordDocument document = sample_document();
    order_of(document).annexes.resize(1);
    order_of(document).annexes[0].annexes.clear();
    order_of(document).annexes[0].content = roadmap(40);
    return document;
}

docx::Template sample_template() {
    auto base = docx::read_template(read_file(source_dir() + "/tests/unit/docx/template.docx"),
                                    "template.docx");
    REQUIRE(base);
    return std::move(*base);
}

}  // namespace metodoc::test
