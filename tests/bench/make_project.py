#!/usr/bin/env python3
"""make_project.py FOLDER [PAGES] [--practices]: a project as large as PAGES practice pages.

With --practices it has the pages themselves: five systems with PAGES / 5 practices and a registry of
as many rows each. Without it, as much regulation text:

A practice page is taken as 2.5 KB of Russian text (a paragraph, a list, links). Ten of them make
one system with a regulation, a roadmap, indicators and an order, so 1,000 pages are 100 systems.
schemas/, themes/ and templates/ are linked from this repository. Same arguments, same bytes.
"""
import os
import random
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
PAGES_A_SYSTEM = 10
PAGE_BYTES = 2500
SYSTEMS_OF_PRACTICES = 5

WORDS = (
    "методическая работа педагог опыт школа практика урок наставник маршрут развитие поддержка "
    "диагностика мониторинг результат показатель задача условие форма участие объединение центр "
    "сообщество программа повышение мастерство качество образование анализ рекомендация решение"
).split()


def sentence(chance):
    words = chance.choices(WORDS, k=chance.randint(8, 16))
    return " ".join(words).capitalize() + "."


def text_of(chance, size):
    parts = []
    while sum(len(part.encode()) for part in parts) < size:
        parts.append(sentence(chance))
    return " ".join(parts)


def regulation(chance):
    lines = ["kind: regulation", "title: Положение о методической работе",
             "short_title: Положение", "sections:"]
    for section in range(PAGES_A_SYSTEM):
        lines += [f"  - title: Раздел {section + 1}", f"    key: s{section}", "    clauses:"]
        for clause in range(5):
            reference = f"[положения](doc:regulation#c{chance.randint(0, section)}-0)"
            lines += [f"      - key: c{section}-{clause}",
                      f'        text: "{text_of(chance, PAGE_BYTES // 8)} По {reference}."',
                      "        items:"]
            lines += [f"          - {sentence(chance).rstrip('.').lower()}" for _ in range(2)]
    lines += ["      - text: Плановые значения приведены в [](annex:indicators#предл)."]
    return lines + ["annexes:", "  - indicators: indicators"]


FILES = {
    "organisations.yaml": """kind: organisations
organisations:
  - id: uo
    name: Управление образования
    level: municipal
    letterhead: [УПРАВЛЕНИЕ ОБРАЗОВАНИЯ]
""",
    "people.yaml": """kind: people
people:
  - id: chief
    surname: Примерова
    initials: А.Б.
    gender: f
    position: Начальник Управления образования
    organisation: org:uo
""",
    "indicators.yaml": """kind: indicators
title: Показатели методической работы
short_title: Показатели
years: [2023, 2024]
methods: [данные мониторинга]
indicators:
  - key: trained
    title: Доля обученных педагогов
    unit: процент
    targets: {2023: 10%, 2024: 15%}
""",
    "orders/2023-01-10-7.yaml": """kind: order
number: "7"
date: 2023-01-10
status: signed
title: О методической работе
preamble: В целях развития методической работы
clauses:
  - approve: doc:regulation
  - approve: roadmap:roadmap
  - control: self
signatory: person:chief
""",
}


def roadmap(chance):
    lines = ["kind: roadmap", "title: Дорожная карта методической работы",
             "short_title: Дорожная карта", "columns: [title, responsible, result, due]",
             "measures:"]
    for number in range(10):
        lines += [f"  - key: m{number}", f"    title: {sentence(chance).rstrip('.')}",
                  "    responsible: [org:uo]", "    result: Справка",
                  f"    due: до {number + 1} февраля (ежегодно)"]
    return lines


def practice(chance, number):
    return f"""---
kind: practice
title: {sentence(chance).rstrip('.')} {number}
author: А.Б.
organisation: школа (образец)
level: institutional
subject: {chance.choice(["Математика", "Литература", "Физика", "История"])}
topic: {chance.choice(WORDS)}
year: {2018 + number % 6}
summary: {sentence(chance)}
sample: true
---
{text_of(chance, PAGE_BYTES // 2)}

Понятие — [положение](doc:regulation#c{number % PAGES_A_SYSTEM}-0), мероприятие — [](measure:m{number % 10}).

- {sentence(chance)}
- {sentence(chance)}

{text_of(chance, PAGE_BYTES // 2)}
"""


def registry(chance, rows):
    lines = ["kind: registry", "title: Банк материалов", "short_title: Банк", "sample: true",
             "columns:", "  - {key: title, title: Материал, required: true}",
             "  - {key: year, title: Год, type: number, required: true}",
             "  - {key: topic, title: Тема, required: true}", "rows:"]
    for number in range(rows):
        lines += [f"  - key: r{number}", f"    title: {sentence(chance).rstrip('.')} {number}",
                  f"    year: {2018 + number % 6}", f"    topic: {chance.choice(WORDS)}"]
    return lines


def system(name):
    return f"""kind: system
name: {{full: Муниципальная система {name}, short: Система {name}, abbreviation: МСМР}}
level: municipal
territory: {{name: Пример, in: в Примере}}
region: Примерная область
authority: org:uo
period: {{from: 2023-01-10, to: 2024}}
summary: Система из [положения](doc:regulation).
documents: [doc:regulation, roadmap:roadmap, indicators:indicators]
"""


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def main():
    folder = sys.argv[1]
    pages = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    with_practices = "--practices" in sys.argv[3:]
    chance = random.Random(20221230)
    systems = SYSTEMS_OF_PRACTICES if with_practices else max(1, pages // PAGES_A_SYSTEM)
    names = [f"s{number:04}" for number in range(systems)]
    write(f"{folder}/site/site.yaml",
          "kind: site\ntitle: Пример\nowner: Пример\nlanguage: ru\n"
          f"systems: [{', '.join(names)}]\ndescription: Сделано для измерений.\n")
    for name in names:
        base = f"{folder}/content/{name}"
        write(f"{base}/system.yaml", system(name))
        write(f"{base}/regulation.yaml", "\n".join(regulation(chance)) + "\n")
        write(f"{base}/roadmap.yaml", "\n".join(roadmap(chance)) + "\n")
        for path, text in FILES.items():
            write(f"{base}/{path}", text)
        if not with_practices:
            continue
        for number in range(pages // systems):
            write(f"{base}/practices/p{number:05}.md", practice(chance, number))
        write(f"{base}/registries/bank.yaml", "\n".join(registry(chance, pages // systems)) + "\n")
    for name in ("schemas", "themes", "templates"):
        link = os.path.join(folder, name)
        if not os.path.exists(link):
            os.symlink(os.path.join(ROOT, name), link)


if __name__ == "__main__":
    main()
