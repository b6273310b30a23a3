#!/usr/bin/python3
"""Holds room jinja against Python's Jinja2 on the site's own pages, in one run.

    /usr/bin/python3 tests/bench/pages.py BUILD/bin/bench_pages [PROJECT]

Both render every page of PROJECT (this repository where it is not given) from the same templates
and values, by turns. Prints how many times faster we are, by template and in all; ends with 1 when
a page's text is not the same or the whole is less than 15 times faster.
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import time

import jinja2
import markupsafe

WANTED = 15
TURNS = 3
ROUNDS = 5


def revive(found):
    return markupsafe.Markup(found["__markup__"]) if "__markup__" in found else found


def ours(program, project, folder):
    out = subprocess.run([program, project, folder], check=True, capture_output=True, text=True)
    lines = [line.split(" ", 1) for line in out.stdout.splitlines()]
    return {path: int(taken) for taken, path in lines}


def python(page, template):
    best = None
    for _ in range(ROUNDS):
        begin = time.process_time_ns()
        template.render(page["values"])
        taken = time.process_time_ns() - begin
        best = taken if best is None else min(best, taken)
    return best


def main():
    project = sys.argv[2] if len(sys.argv) > 2 else str(pathlib.Path(__file__).parents[2])
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(f"{project}/themes/municipal/templates"), autoescape=True,
        trim_blocks=True, lstrip_blocks=True, undefined=jinja2.StrictUndefined, auto_reload=False)
    best = {}
    different = 0
    for turn in range(TURNS):
        with tempfile.TemporaryDirectory() as folder:
            mine = ours(sys.argv[1], project, folder)
            text = pathlib.Path(folder, "pages.json").read_text("utf-8")
        pages = json.loads(text, object_hook=revive)
        for page in pages:
            template = environment.get_template(page["template"])
            if turn == 0 and template.render(page["values"]) != page["html"]:
                print(f"{page['path']}: Jinja2 makes another text")
                different += 1
            before = best.get(page["path"], (None, sys.maxsize, sys.maxsize))
            best[page["path"]] = (page["template"], min(before[1], mine[page["path"]]),
                                  min(before[2], python(page, template)))
    print(f"{len(best)} pages, {different} of them with another text")
    totals = {}
    for path, (template, mine, his) in sorted(best.items()):
        for name in (template, "all"):
            total = totals.setdefault(name, [0, 0, 0, sys.maxsize])
            total[0] += 1
            total[1] += mine
            total[2] += his
            total[3] = min(total[3], his / mine)
    for name, (count, mine, his, least) in totals.items():
        print(f"{name:15} {count:4} pages {his / mine:6.1f} times faster, the least {least:5.1f} "
              f"({his / 1e6:.3f} ms / {mine / 1e6:.4f} ms)")
    return 1 if different or totals["all"][2] < WANTED * totals["all"][1] else 0


sys.exit(main())
