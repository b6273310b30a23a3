#!/usr/bin/python3
"""Holds room jinja against Python's Jinja2 on the same templates and data, in one run.

    /usr/bin/python3 tests/bench/jinja.py BUILD/bin/bench_jinja

Prints, for each template, how many times faster compiling and rendering are. Ends with 1 when
a ratio is below the wanted one: 15 for rendering, 30 for compiling.
"""
import subprocess
import sys
import tempfile
import time

import jinja2

WANTED = {"render": 15, "compile": 30}

TEMPLATES = {
    "table": """<h1>{{ title }}</h1>
<table>
{% for row in rows %}
<tr{% if row.done %} class="done"{% endif %}><td>{{ loop.index }}</td><td>{{ row.name }}</td>
<td>{{ row.who }}</td><td>{{ row.share }}</td></tr>
{% endfor %}
</table>
""",
    "plain table": """<table>
{% for row in rows %}<tr>{% for cell in row.values() %}<td>{{ cell }}</td>{% endfor %}</tr>
{% endfor %}</table>
""",
    "page": """{% macro badge(text, kind="plain") %}<b class="{{ kind }}">{{ text|upper }}</b>{% endmacro %}
<nav>{% for row in rows[:50] %}<a href="#m{{ row.id }}">{{ row.name|truncate(20) }}</a>{% endfor %}</nav>
{% for row in rows if row.id is divisibleby 2 %}
{% set number = loop.index0 + 1 %}
<section id="m{{ row.id }}">
<h2>{{ number }}. {{ row.name|replace("№", "N") }} {{ badge(row.who, kind="done" if row.done else "open") }}</h2>
<ul>{% for tag in row.tags %}<li>{{ tag|title }}{% if not loop.last %}, {% endif %}</li>{% endfor %}</ul>
<p>{{ "%.2f"|format(row.share) }} {{ row.share|round(1) }} {{ row.tags|join(", ") }}</p>
{% if row.share > 100 and not row.done %}<em>{{ row.share ~ "%" }}</em>{% elif row.id == 3 %}3{% else %}-{% endif %}
</section>
{% endfor %}
""",
}


def data():
    rows = [{"id": i, "name": f"Мероприятие № {i}",
             "who": "МБОУ «Лицей»" if i % 3 == 0 else "Управление <образования>",
             "share": i / 8.0, "done": i % 2 == 0, "tags": ["план", "отчёт", "приказ"]}
            for i in range(2000)]
    return {"title": "Дорожная карта", "rows": rows}


def best_of(rounds, work):
    best = None
    for _ in range(rounds):
        begin = time.process_time_ns()
        work()
        taken = time.process_time_ns() - begin
        best = taken if best is None else min(best, taken)
    return best


def main():
    environment = jinja2.Environment(autoescape=True)
    values = data()
    slow = False
    for name, text in TEMPLATES.items():
        template = environment.from_string(text)
        python = {
            "compile": best_of(10, lambda: environment.from_string(text)),
            "render": best_of(5, lambda: template.render(values)),
        }
        with tempfile.NamedTemporaryFile("w", suffix=".html", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            out = subprocess.run([sys.argv[1], file.name], check=True, capture_output=True, text=True)
        ours = dict(line.split() for line in out.stdout.splitlines())
        expected = len(template.render(values).encode())
        if int(ours["output"]) != expected:
            print(f"{name}: {ours['output']} bytes, Jinja2 makes {expected}")
            slow = True
        for what, wanted in WANTED.items():
            ratio = python[what] / int(ours[what])
            slow = slow or ratio < wanted
            print(f"{name:12} {what:8} {ratio:7.1f} times faster "
                  f"({python[what] / 1e6:.2f} ms / {int(ours[what]) / 1e6:.3f} ms, wanted {wanted})")
    return 1 if slow else 0


sys.exit(main())
