#include "corpus.h"

#include <algorithm>

#include "base/overloaded.h"
#include "decode/decode.h"
#include "russian/russian.h"
#include "support/catch.h"
#include "yaml/yaml.h"

namespace metodoc::test {
namespace {

using namespace view;

void add_blocks(std::string& to, const Blocks& blocks, const std::string& indent);

void add_list(std::string& to, const List& list, const std::string& indent) {
    for (const ListItem& item : list.items) {
        std::string inner;
        add_blocks(inner, item.blocks, indent + "  ");
        if (inner.size() > indent.size()) inner.replace(indent.size(), 2, "- ");
        to += inner;
    }
}

std::string row_text(const Row& row) {
    std::string text;
    for (const Cell& cell : row.cells) {
        if (!text.empty()) text += " | ";
        std::string words = shown(cell.blocks);
        while (words.ends_with('\n')) words.pop_back();
        std::ranges::replace(words, '\n', '/');
        text += words;
        if (cell.columns > 1) text += " [" + std::to_string(cell.columns) + " columns]";
        if (cell.rows > 1) text += " [" + std::to_string(cell.rows) + " rows]";
    }
    return text + (row.anchor.empty() ? "" : " #" + row.anchor) + "\n";
}

void add_blocks(std::string& to, const Blocks& blocks, const std::string& indent) {
    for (const Block& block : blocks) {
        std::visit(overloaded{
                       [&](const Paragraph& p) { to += indent + shown(p.children) + "\n"; },
                       [&](const Heading& h) {
                           to += indent + std::string(static_cast<std::size_t>(h.level), '#') +
                                 " " + shown(h.children) + " {" + h.anchor + "}\n";
                       },
                       [&](const List& l) { add_list(to, l, indent); },
                       [&](const Quote& q) { add_blocks(to, q.blocks, indent + "> "); },
                       [&](const CodeBlock& c) { to += indent + "`" + c.text + "`\n"; },
                       [&](const Rule&) { to += indent + "---\n"; },
                       [&](const Table& t) { to += shown(t); },
                   },
                   block.kind);
    }
}

void add_clauses(std::string& to, const std::vector<NumberedClause>& clauses) {
    for (const NumberedClause& clause : clauses) {
        to += clause.number + (clause.number.empty() ? "" : " ") + shown(clause.lead) + "\n";
        to += shown(clause.blocks);
        add_clauses(to, clause.clauses);
        to += shown(clause.after);
    }
}

}  // namespace

model::Corpus corpus_of(const Files& files) {
    Files sorted = files;
    std::ranges::sort(sorted);
    SourceSet sources;
    Diagnostics found;
    std::vector<yaml::Node> roots(sorted.size());
    std::vector<decode::File> read;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const auto& [path, text] = sorted[i];
        const FileId id = sources.add(path, text);
        decode::File file{path, id, "", decode::system_of(path), nullptr, {}};
        if (path.ends_with(".md")) {
            auto front = yaml::parse_front_matter(sources, id, found);
            REQUIRE(front);
            file.body = front->body;
            roots[i] = std::move(front->node);
        } else {
            auto root = yaml::parse(sources, id, found);
            REQUIRE(root);
            roots[i] = std::move(*root);
        }
        const yaml::Node* kind = roots[i].find("kind");
        REQUIRE(kind != nullptr);
        file.kind = kind->text;
        file.root = &roots[i];
        read.push_back(std::move(file));
    }
    model::Corpus corpus = decode::decode(sources, read, found);
    INFO(print(found, sources, {}));
    REQUIRE(found.empty());
    return corpus;
}

Files with(Files files, std::string path, std::string text) {
    std::erase_if(files, [&](const auto& file) { return file.first == path; });
    files.emplace_back(std::move(path), std::move(text));
    return files;
}

Files edited(Files files, std::string_view path, std::string_view from, std::string_view to) {
    for (auto& [name, text] : files) {
        if (name != path) continue;
        const auto place = text.find(from);
        REQUIRE(place != std::string::npos);
        text.replace(place, from.size(), to);
        return files;
    }
    FAIL("no file " << path);
    return files;
}

Site site_of(const Files& files, ViewOptions options) {
    const model::Corpus corpus = corpus_of(files);
    return build(corpus, options);
}

const Page& page(const Site& site, std::string_view path) {
    const auto found = std::ranges::find(site.pages, path, &Page::path);
    INFO("no page " << path);
    REQUIRE(found != site.pages.end());
    return *found;
}

std::string spaced(std::string_view text) {
    return russian::without_nbsp(text);
}

std::string shown(const Inlines& inlines) {
    return spaced(plain(inlines));
}

std::string shown(const Blocks& blocks) {
    std::string text;
    add_blocks(text, blocks, "");
    return text;
}

std::string shown(const std::vector<NumberedClause>& clauses) {
    std::string text;
    add_clauses(text, clauses);
    return text;
}

std::string shown(const Body& body) {
    std::string text;
    for (const BodySection& section : body.sections) {
        text += section.number + (section.number.empty() ? "" : " ") + shown(section.title) + "\n";
        add_clauses(text, section.clauses);
    }
    return text;
}

std::string shown(const Table& table) {
    std::string text;
    for (const Row& row : table.head) text += "= " + row_text(row);
    for (const Row& row : table.rows) text += row_text(row);
    return text;
}

std::string shown(const Address& address) {
    std::string text = address.url.empty() ? address.path : address.url;
    if (!address.fragment.empty()) text += "#" + address.fragment;
    return text;
}

std::string shown(const std::vector<NamedLink>& links) {
    std::string text;
    for (const NamedLink& link : links) {
        text += spaced(link.name) + " → " + shown(link.address) + "\n";
    }
    return text;
}

std::string shown(const std::vector<Fact>& facts) {
    std::string text;
    for (const Fact& fact : facts) text += spaced(fact.name) + ": " + shown(fact.value) + "\n";
    return text;
}

std::string shown(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += spaced(line) + "\n";
    return text;
}

Files town() {
    return {
        {"site/site.yaml", R"yaml(kind: site
title: Методическое сопровождение
owner: org:s/office
systems: [s]
description: О чём этот раздел.
)yaml"},
        {"content/acts.yaml", R"yaml(kind: acts
acts:
  - id: order-96
    type: приказ
    body: Министерство просвещения Российской Федерации
    date: 2022-02-28
    number: "96"
    title: Об утверждении перечня организаций
    level: federal
  - id: law-273
    type: федеральный закон
    date: 2012-12-29
    number: 273-ФЗ
    title: Об образовании в Российской Федерации
    level: federal
)yaml"},
        {"content/s/system.yaml", R"yaml(kind: system
name: {full: Муниципальная система ЗАТО Северск, short: Система в Северске, abbreviation: МСМС}
level: municipal
territory: {name: ЗАТО Северск, in: в ЗАТО Северск}
region: Томская область
authority: org:office
period: {from: 2022-12-30, to: 2024}
summary: Система описана в [Положении](doc:regulation).
documents: [doc:regulation, roadmap:roadmap, indicators:indicators]
)yaml"},
        {"content/s/organisations.yaml", R"yaml(kind: organisations
organisations:
  - id: office
    name: Управление образования Администрации ЗАТО Северск
    level: municipal
    letterhead: [АДМИНИСТРАЦИЯ ЗАТО СЕВЕРСК, УПРАВЛЕНИЕ ОБРАЗОВАНИЯ]
  - id: centre
    name: Муниципальное автономное учреждение ЗАТО Северск «Ресурсный центр образования»
    short: МАУ ЗАТО Северск «РЦО»
    level: municipal
    head: person:head
    email: centre@example.ru
)yaml"},
        {"content/s/people.yaml", R"yaml(kind: people
people:
  - {id: deputy, surname: Коновалова, initials: О.В., gender: f, organisation: "org:office",
     position: Заместитель начальника Управления образования,
     phone: +7 000 111-22-33, email: deputy@example.ru}
  - {id: head, surname: Ниякина, initials: А.А., gender: f, organisation: "org:centre"}
)yaml"},
        {"content/s/subjects.yaml", R"yaml(kind: subjects
subjects:
  - id: office
    level: municipal
    organisation: org:office
    known_as: Управление
    intro: реализующее следующие функции
    functions:
      - обеспечение условий
      - {text: "поддержка педагогов:", items: [молодых, опытных]}
  - id: unions
    level: institutional
    title: Городские методические объединения
    known_as: ГМО
    manner: recommended
    intro: ГМО рекомендуется
    functions: [проводить семинары]
    note: Объединения создаёт школа.
)yaml"},
        {"content/s/acts.yaml", R"yaml(kind: acts
acts:
  - id: region-311
    type: распоряжение
    body: Департамент общего образования Томской области
    date: 2022-03-14
    number: 311-р
    title: О региональной системе
    level: regional
)yaml"},
        {"content/s/glossary.yaml", R"yaml(kind: glossary
terms:
  - {id: network, term: Сетевое сообщество, definition: "объединение педагогов, которые знают [](term:asset)"}
  - {id: asset, term: Методический актив, abbreviation: ММА, definition: опытные педагоги}
)yaml"},
        {"content/s/regulation.yaml", R"yaml(kind: regulation
title: Положение о муниципальной системе ЗАТО Северск
short_title: Положение
abbreviation: МСМС
sections:
  - key: general
    title: Общие положения
    clauses:
      - {key: basis, text: "Основание — [приказ](act:order-96)."}
      - {key: terms, text: "Понятия:", terms: [asset, network]}
  - key: structure
    title: Структура
    clauses:
      - {key: municipal, text: "Муниципальный уровень представляют:", subjects: {level: municipal},
         after: Перечень достаточен.}
      - {key: see, text: "Основание указывает [](doc:regulation#basis)."}
annexes:
  - indicators: indicators
)yaml"},
        {"content/s/indicators.yaml", R"yaml(kind: indicators
title: Показатели эффективности на период до 2024 года
short_title: Показатели
years: [2023, 2024]
methods: [данные мониторинга, опросы]
indicators:
  - {key: diag, title: Доля педагогов, unit: процент, targets: {2023: 10%, 2024: 15%}}
)yaml"},
        {"content/s/roadmap.yaml", R"yaml(kind: roadmap
title: Комплекс мер (дорожная карта) по развитию системы
short_title: Дорожная карта
columns: [title, responsible, result, due]
measures:
  - key: plan
    title: Составление плана
    responsible: [org:office, org:centre]
    result: Приказ
    due: до 01 февраля (ежегодно)
)yaml"},
        {"content/s/orders/2022-12-30-693.yaml", R"yaml(kind: order
number: "693"
date: 2022-12-30
status: signed
title: О муниципальной системе
preamble: В соответствии с [](act:region-311#тв)
clauses:
  - {key: regulation, approve: "doc:regulation"}
  - {key: roadmap, approve: "roadmap:roadmap"}
  - {key: work, executor: "org:centre", with_head: true,
     text: "организовать работу по документам, утвержденным пунктами [](clause:regulation), [](clause:roadmap)"}
  - {control: self}
signatory: person:deputy
)yaml"},
    };
}

}  // namespace metodoc::test
