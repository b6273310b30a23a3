#!/usr/bin/env python3
"""documents.py BUILD/bin/bench_documents [TIMES]: orders with an annex of 40 rows, a second.

The same order (a dozen texts and a table of 40 rows by 5 columns, on templates/default.docx) is
made by room docx from YAML, by python-docx from code, by docxtpl and by docxtemplater from a
template with tags. Processor time of one core, the tools by turns, the best of three rounds.
A tool that is not installed is left out and named.
"""
import io
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import forms

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TEMPLATE = ROOT / "templates" / "default.docx"
ROUNDS = 3
ROWS = 40
COLUMNS = ["№", "Наименование мероприятия", "Ответственный", "Результат", "Срок"]
ROW = ["Участие в мониторинге методических разделов сайтов органов управления образованием",
       "Управление образования", "Управленческие решения по адресным рекомендациям",
       "до 20 ноября"]
TITLE = "О муниципальной системе методического сопровождения педагогических работников"
TEXTS = [f"Руководителям организаций № {number} обеспечить исполнение комплекса мер в части, "
         "их касающейся, и представить сведения о результатах" for number in range(1, 10)]
FIELDS = ["title", "preamble"] + [f"text{i}" for i in range(len(TEXTS))]
CELLS = ["c0", "c1", "c2", "c3", "c4"]


def yaml_project(folder):
    system = folder / "content" / "bench"
    (system / "orders").mkdir(parents=True)
    (folder / "site").mkdir()
    (folder / "schemas").symlink_to(ROOT / "schemas")
    shutil.copy(TEMPLATE, folder / "templates.docx")
    (folder / "site" / "site.yaml").write_text(
        "kind: site\ntitle: Замер\ndescription: Замер\nowner: org:bench/uo\nsystems: [bench]\n", "utf-8")
    (system / "system.yaml").write_text(
        "kind: system\nname: {full: Муниципальная система, short: Система}\nlevel: municipal\n"
        "territory: {name: Город, in: в городе}\nregion: Область\nsummary: Замер\nauthority: org:uo\n", "utf-8")
    (system / "organisations.yaml").write_text(
        "kind: organisations\norganisations:\n  - {id: uo, name: Управление образования, "
        "level: municipal, letterhead: [УПРАВЛЕНИЕ ОБРАЗОВАНИЯ]}\n", "utf-8")
    (system / "people.yaml").write_text(
        "kind: people\npeople:\n  - {id: head, surname: Образцова, initials: А.Б., "
        "gender: f, position: Начальник, organisation: org:uo}\n", "utf-8")
    rows = "".join(f'  - key: "{number}"\n    title: {ROW[0]}\n    responsible: [org:uo]\n'
                   f"    result: {ROW[2]}\n    due: {ROW[3]}\n" for number in range(1, ROWS + 1))
    (system / "roadmap.yaml").write_text(
        f"kind: roadmap\ntitle: Комплекс мер\nmeasures:\n{rows}", "utf-8")
    clauses = "".join(f"  - text: {text}\n" for text in TEXTS)
    (system / "orders" / "2024-01-10-1.yaml").write_text(
        f'kind: order\nnumber: "1"\ndate: 2024-01-10\nstatus: signed\ntitle: {TITLE}\n'
        "preamble: В целях развития муниципальной системы\nclauses:\n"
        f"  - approve: roadmap:roadmap\n{clauses}  - control: self\nsignatory: person:head\n",
        "utf-8")


def ours(program, times, folder):
    out = subprocess.run([program, str(folder), str(times), str(folder / "ours.docx")],
                         check=True, capture_output=True, text=True).stdout.split()
    return float(out[0]) + float(out[2])


def values():
    made = {f"text{i}": text for i, text in enumerate(TEXTS)}
    made.update(title=TITLE, preamble="В целях развития муниципальной системы")
    made["rows"] = [dict(zip(CELLS, [str(i + 1)] + ROW)) for i in range(ROWS)]
    return made


def timed(make, times):
    begin = time.process_time()
    for _ in range(times):
        make()
    return (time.process_time() - begin) / times


def python_docx(docx):
    template = TEMPLATE.read_bytes()

    def make():
        document = docx.Document(io.BytesIO(template))
        for text in [TITLE, "В целях развития муниципальной системы"] + TEXTS:
            document.add_paragraph(text)
        table = document.add_table(rows=ROWS + 1, cols=len(COLUMNS))
        grid = [[cell for cell in row.cells] for row in table.rows]
        for cell, name in zip(grid[0], COLUMNS):
            cell.text = name
        for number in range(1, ROWS + 1):
            for cell, text in zip(grid[number], [str(number)] + ROW):
                cell.text = text
        document.save(io.BytesIO())

    return make


def docx_tpl(docxtpl):
    template = forms.form(forms.JINJA, FIELDS, CELLS)
    data = values()

    def make():
        document = docxtpl.DocxTemplate(io.BytesIO(template))
        document.render(data, autoescape=True)
        document.save(io.BytesIO())

    return make


def docxtemplater(times, folder):
    out = subprocess.run(["node", str(HERE / "fill.cjs"), "docxtemplater", str(folder), str(times)],
                         check=True, capture_output=True, text=True, cwd=HERE).stdout
    return json.loads(out)["cpu"]


def main():
    program = sys.argv[1]
    times = int(sys.argv[2]) if len(sys.argv) > 2 else 300
    folder = pathlib.Path(tempfile.mkdtemp(prefix="metodoc-bench-"))
    yaml_project(folder)
    tools = {"metodoc": lambda: ours(program, times, folder)}
    few = max(times // 20, 3)
    try:
        import docx
        tools["python-docx"] = lambda: timed(python_docx(docx), few)
        (folder / "docxtemplater.docx").write_bytes(
            forms.form(forms.BRACES, FIELDS, CELLS))
        (folder / "data.json").write_text(json.dumps([values()]), "utf-8")
        if (HERE / "node_modules" / "docxtemplater").exists():
            tools["docxtemplater"] = lambda: docxtemplater(few, folder)
        else:
            print("docxtemplater: not installed (npm ci in tests/bench)")
        import docxtpl
        tools["docxtpl"] = lambda: timed(docx_tpl(docxtpl), few)
    except ImportError as absent:
        print(f"{absent.name}: not installed (python3-docx, python3-docxtpl)")
    best = {}
    for _ in range(ROUNDS):
        for name, measure in tools.items():
            best[name] = min(best.get(name, float("inf")), measure())
    for name, seconds in best.items():
        print(f"{name:14} {seconds * 1000:8.2f} ms {1 / seconds:8.0f} a second "
              f"{seconds / best['metodoc']:8.1f} times ours")
    shutil.rmtree(folder)
    return 0 if 1 / best["metodoc"] >= 500 else 1


if __name__ == "__main__":
    sys.exit(main())
