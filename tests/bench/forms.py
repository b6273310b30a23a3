#!/usr/bin/env python3
"""forms.py BUILD/bin/bench_forms [TIMES]: one Word form filled by us and by others, in one run.

Two measures: an order (12 texts and a table of 40 rows by 5 columns) filled TIMES times in one
process, and one table of 5,000 rows by 6 columns (of 50,000 for us alone). Every tool gets the
same form in its own tags, from and to memory, and the same sets of values. Processor time of one
core, the tools by turns, the best of three rounds; memory is the most that the process held. The
words of the first document of every tool are compared with ours. A tool that is not installed is
left out and named. Fails below 1,000 forms a second, above 0.08 s for 5,000 rows or above 300 MB
for 50,000.
"""
import io
import json
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
TEMPLATE = HERE.parent.parent / "templates" / "default.docx"
ROUNDS = 3
FIELDS = ["number", "date", "place", "title", "basis", "purpose", "responsible", "position",
          "deadline", "control", "head", "executor"]
COLUMNS = ["n", "work", "date", "who", "result", "sum"]
SCRIPTED = ["docxtemplater", "easy-template-x", "docx-templates"]


class Tags:
    """How a tool writes a value, a value of the row, and the loop over the rows."""

    def __init__(self, value, of_row, begin, end, own_rows):
        self.value, self.of_row, self.begin, self.end = value, of_row, begin, end
        self.own_rows = own_rows  # the tags of the loop stand in rows of their own


JINJA = Tags("{{ %s }}", "{{ r.%s }}", "{%tr for r in rows %}", "{%tr endfor %}", True)
BRACES = Tags("{%s}", "{%s}", "{#rows}", "{/rows}", False)
COMMANDS = Tags("+++%s+++", "+++$r.%s+++", "+++FOR r IN rows+++", "+++END-FOR r+++", True)
TAGS = {"metodoc": JINJA, "docxtpl": JINJA, "docxtemplater": BRACES, "easy-template-x": BRACES,
        "docx-templates": COMMANDS}


def paragraph(text):
    return f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def row(texts):
    return "<w:tr>" + "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in texts) + "</w:tr>"


def form(tags, fields, columns):
    """The same form for every tool, on the letterhead of the house."""
    cells = [tags.of_row % name for name in columns]
    if tags.own_rows:
        blank = [""] * (len(columns) - 1)
        body = row([tags.begin] + blank) + row(cells) + row([tags.end] + blank)
    else:
        body = row([tags.begin + cells[0]] + cells[1:-1] + [cells[-1] + tags.end])
    table = ('<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>'
             + "<w:gridCol/>" * len(columns) + "</w:tblGrid>" + row(columns) + body + "</w:tbl>")
    made = io.BytesIO()
    with zipfile.ZipFile(TEMPLATE) as source, zipfile.ZipFile(made, "w") as target:
        for entry in source.infolist():
            data = source.read(entry.filename)
            if entry.filename == "word/document.xml":
                text = data.decode()
                begin = text.index("<w:body>") + len("<w:body>")
                data = (text[:begin] + "".join(paragraph(tags.value % name) for name in fields)
                        + table + text[text.rindex("<w:sectPr"):]).encode()
            target.writestr(entry.filename, data, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def values(number, rows):
    made = {name: f"Сведения № {number} о ходе работы: {name}, раздел «{place}»"
            for place, name in enumerate(FIELDS)}
    made["basis"] = f"решения совета от 05.09.2024 № {number} & протокола <{number % 9}>"
    made["rows"] = [{"n": str(i + 1),
                     "work": f"Разработать план работы методических объединений {i % 17} и "
                             f"направить в организации предложения {number}",
                     "date": f"до {i % 28 + 1:02}.{i % 12 + 1:02}.2025",
                     "who": f"Методист отдела {i % 7}, руководители организаций",
                     "result": f"Аналитическая справка {i % 5}", "sum": f"{i % 999 + 1} 000,00"}
                    for i in range(rows)]
    return made


def our_fill(program, folder, times):
    out = subprocess.run([program, str(folder / "metodoc.docx"), str(folder / "data.json"),
                          str(times), str(folder / "metodoc.out.docx")],
                         check=True, capture_output=True, text=True).stdout
    made = json.loads(out)
    return {"cpu": made["cpu"] / times, "rss_kb": made["rss_kb"]}


def docxtpl_fill(folder, times):
    """Runs in a process of its own: `forms.py --docxtpl FOLDER TIMES`."""
    import docxtpl
    template = (folder / "docxtpl.docx").read_bytes()
    sets = json.loads((folder / "data.json").read_text("utf-8"))
    begin = time.process_time()
    for number in range(times):
        document = docxtpl.DocxTemplate(io.BytesIO(template))
        document.render(sets[number % len(sets)], autoescape=True)
        made = io.BytesIO()
        document.save(made)
        if number == 0:
            (folder / "docxtpl.out.docx").write_bytes(made.getvalue())
    cpu = (time.process_time() - begin) / times
    print(json.dumps({"cpu": cpu, "rss_kb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}))


def printed(command):
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True,
                                     cwd=HERE).stdout)


def words(path):
    text = zipfile.ZipFile(path).read("word/document.xml").decode()
    return " ".join("".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)<", text)).split())


def installed():
    found = []
    if subprocess.run([sys.executable, "-c", "import docxtpl"], capture_output=True).returncode:
        print("docxtpl: not installed (python3-docxtpl)")
    else:
        found.append("docxtpl")
    for tool in SCRIPTED:
        if (HERE / "node_modules" / tool).exists():
            found.append(tool)
        else:
            print(f"{tool}: not installed (npm ci in tests/bench)")
    return found


def measure(title, folder, tools, fields, columns, sets, times):
    """The best of the rounds of every tool; `times` by tool."""
    for tool in tools:
        (folder / f"{tool}.docx").write_bytes(form(TAGS[tool], fields, columns))
    (folder / "data.json").write_text(json.dumps(sets, ensure_ascii=False), "utf-8")
    best = {}
    for _ in range(ROUNDS):
        for tool in tools:
            if tool == "metodoc":
                made = our_fill(PROGRAM, folder, times[tool])
            elif tool == "docxtpl":
                made = printed([sys.executable, __file__, "--docxtpl", str(folder),
                                str(times[tool])])
            else:
                made = printed(["node", "--max-old-space-size=12000", "fill.cjs", tool,
                                str(folder), str(times[tool])])
            if tool not in best or made["cpu"] < best[tool]["cpu"]:
                best[tool] = made
    print(title)
    ours = best["metodoc"]["cpu"]
    for tool, made in best.items():
        same = words(folder / f"{tool}.out.docx") == words(folder / "metodoc.out.docx")
        print(f"  {tool:16} {made['cpu'] * 1000:9.2f} ms {1 / made['cpu']:8.1f} a second "
              f"{made['cpu'] / ours:7.1f} times ours {made['rss_kb'] / 1024:6.0f} MB"
              + ("" if same else "  OTHER WORDS"))
    return best["metodoc"]


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="metodoc-bench-"))
    times = int(sys.argv[2]) if len(sys.argv) > 2 else 500
    peers = installed()
    tools = ["metodoc"] + peers
    counts = {"metodoc": times * 4, "docxtpl": times // 5, "docxtemplater": times // 5,
              "easy-template-x": times // 5, "docx-templates": max(times // 50, 3)}
    order = measure("order, 12 texts and 40 rows", folder, tools, FIELDS, COLUMNS[:5],
                    [values(number, 40) for number in range(50)], counts)
    once = dict.fromkeys(tools, 1)
    table = measure("5,000 rows by 6", folder, tools, FIELDS[3:4], COLUMNS,
                    [values(1, 5000)], once)
    long = measure("50,000 rows by 6", folder, ["metodoc"], FIELDS[3:4], COLUMNS,
                   [values(1, 50000)], once)
    shutil.rmtree(folder)
    fits = (1 / order["cpu"] >= 1000 and table["cpu"] <= 0.08 and long["rss_kb"] < 300 * 1024
            and long["cpu"] < 20 * table["cpu"])
    return 0 if fits else 1


if __name__ == "__main__":
    if sys.argv[1] == "--docxtpl":
        docxtpl_fill(pathlib.Path(sys.argv[2]), int(sys.argv[3]))
        sys.exit(0)
    PROGRAM = sys.argv[1]
    sys.exit(main())
