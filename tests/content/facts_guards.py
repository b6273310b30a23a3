#!/usr/bin/env python3
"""facts.py finds what is missing and keeps silent about what is there: small texts, exact answers."""
import sys

sys.dont_write_bytecode = True  # nothing is left beside the tests

import facts


def found(text):
    return sorted(f"{kind}: {fact}" for kind, fact in facts.facts_of(text))


def missing(source, content):
    held = facts.Held(content)
    return sorted(f"{kind}: {fact}" for kind, fact in facts.facts_of(source)
                  if not held.has(kind, fact))


CASES = [
    (found, ("Приказ от 15.10.2021 № 464 и 7 мая 2018 г.",),
     ["дата: 2018-05-07", "дата: 2021-10-15", "номер акта: 464"]),
    (found, ("от 23.09. 2021г. № 5",), ["дата: 2021-09-23", "номер акта: 5"]),
    (found, ("1. Первое\n - 2.1. Второе\n3)\n",), []),
    (found, ("для 64 750 детей и 50% школ",), ["число: 50", "число: 64750"]),
    (found, ("проект «Современная школа» и ЦНППМ",),
     ["название: Современная школа", "сокращение: ЦНППМ"]),
    (found, ("ОБЩИЕ ПОЛОЖЕНИЯ КОНЦЕПЦИИ\nII этап",), []),
    (missing, ("15.10.2021 № 464", 'date: 2021-10-15\nnumber: "464"'), []),
    (missing, ("15.10.2021 № 464", 'date: 2021-10-16\nnumber: "465"'),
     ["дата: 2021-10-15", "номер акта: 464"]),
    (missing, ("проект «Современная школа»", "проекта «Современной школы»"), []),
    (missing, ("проект «Современная школа»", "проекта «Успех каждого ребенка»"),
     ["название: Современная школа"]),
    (missing, ("199 организаций", "values: [199]"), []),
    (missing, ("199 организаций", "values: [200]"), ["число: 199"]),
    (missing, ("помогают ЦНППМ и РУМО", "в ЦНППМ"), ["сокращение: РУМО"]),
]

failed = 0
for function, arguments, expected in CASES:
    answer = function(*arguments)
    if answer == expected:
        continue
    failed += 1
    print(f"{function.__name__}{arguments}: {answer}, а ждали {expected}")
print(f"{len(CASES) - failed} из {len(CASES)}")
sys.exit(1 if failed else 0)
