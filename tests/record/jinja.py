#!/usr/bin/python3
"""Records what Jinja2 makes of our own templates: tests/jinja/*.json.

    /usr/bin/python3 tests/record/jinja.py          # writes the files
    /usr/bin/python3 tests/record/jinja.py --check  # says whether they are as they would be

Wants Debian's python3-jinja2 (3.1). A file is one group of cases of tests/record/jinja_cases/;
the tests run the files without Python.
"""
import json
import pathlib
import sys

import jinja2

HERE = pathlib.Path(__file__).resolve().parent
CASES = HERE / "jinja_cases"
OUT = HERE.parent / "jinja"

UNDEFINED = {
    "default": jinja2.Undefined,
    "strict": jinja2.StrictUndefined,
    "chainable": jinja2.ChainableUndefined,
    "debug": jinja2.DebugUndefined,
}

# What all cases may use.
CONTEXT = {
    "title": "Приказ № 464",
    "text": "О муниципальной модели",
    "empty": "",
    "number": 464,
    "zero": 0,
    "share": 0.75,
    "yes": True,
    "no": False,
    "nothing": None,
    "words": ["школа", "Лицей", "гимназия"],
    "numbers": [3, 1, 2, 10, 7],
    "rows": [[1, 2, 3], [4, 5, 6]],
    "people": [
        {"name": "А. Б. Петрова", "post": "методист", "age": 41, "tags": ["а", "б"]},
        {"name": "В. Г. Ильин", "post": "директор", "age": 35, "tags": []},
        {"name": "Д. Е. Ёлкина", "post": "методист", "age": 29},
    ],
    "plan": {"школа": 12, "Лицей": 3, "гимназия": 7},
    "tree": [{"n": 1, "below": [{"n": 2, "below": []}, {"n": 3, "below": [{"n": 4, "below": []}]}]}],
    "html": "<b>жирно</b> & \"так\"",
    "mixed": [1, "один", 1.0, None, True, [2], {"к": 1}],
}


def environment(case):
    options = dict(case.get("options", {}))
    undefined = UNDEFINED[options.pop("undefined", "default")]
    extensions = [f"jinja2.ext.{name}" for name in options.pop("extensions", [])]
    templates = case.get("templates")
    loader = jinja2.DictLoader(templates) if templates is not None else None
    return jinja2.Environment(undefined=undefined, extensions=extensions, loader=loader, **options)


def record(case):
    try:
        env = environment(case)
        if "main" in case:
            template = env.get_template(case["main"])
        else:
            template = env.from_string(case["template"])
        case["expected"] = template.render(case["context"])
    except Exception as error:  # noqa: BLE001 - whatever Jinja2 raises is the record
        case["error"] = {"kind": type(error).__name__, "message": str(error)}
        if isinstance(error, jinja2.TemplateSyntaxError):
            case["error"]["line"] = error.lineno
    return case


def cases_of(path):
    """The cases of a file: `---` between them; `@key value` lines before the template."""
    for index, block in enumerate(path.read_text(encoding="utf-8").split("\n---\n"), 1):
        case = {"name": f"{path.stem}#{index}", "context": CONTEXT}
        lines = block.strip("\n").split("\n")
        templates = {}
        name = None
        body = []
        for line in lines:
            if line.startswith("@options "):
                case["options"] = json.loads(line[9:])
            elif line.startswith("@context "):
                case["context"] = json.loads(line[9:])
            elif line.startswith("@file "):
                if name is not None:
                    templates[name] = "\n".join(body)
                name, body = line[6:], []
            else:
                body.append(line)
        if name is None:
            case["template"] = "\n".join(body)
        else:
            templates[name] = "\n".join(body)
            case["templates"] = templates
            case["main"] = "main"
        yield case


def one_line_cases(path):
    """Files *.lines: every line that is not empty is a template (`\\n` in it is a line break)."""
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
    options = {}
    index = 0
    for line in lines:
        if line.startswith("@options "):
            options = json.loads(line[9:])
            continue
        index += 1
        case = {"name": f"{path.stem}#{index}", "context": CONTEXT,
                "template": line.replace("⏎", "\n")}
        if options:
            case["options"] = options
        yield case


def main():
    check = "--check" in sys.argv[1:]
    OUT.mkdir(exist_ok=True)
    total = 0
    stale = []
    for path in sorted(CASES.iterdir()):
        cases = one_line_cases(path) if path.suffix == ".lines" else cases_of(path)
        recorded = [record(case) for case in cases]
        for case in recorded:
            if case["context"] is CONTEXT:
                del case["context"]  # it stands once, in context.json
        total += len(recorded)
        text = json.dumps(recorded, ensure_ascii=False, indent=1) + "\n"
        out = OUT / f"{path.stem}.json"
        if check and (not out.exists() or out.read_text(encoding="utf-8") != text):
            stale.append(out.name)
        elif not check:
            out.write_text(text, encoding="utf-8")
    if not check:
        context = json.dumps(CONTEXT, ensure_ascii=False, indent=1) + "\n"
        (OUT / "context.json").write_text(context, encoding="utf-8")
    print(f"{total} cases" + (f", stale: {', '.join(stale)}" if stale else ""))
    return 1 if stale else 0


sys.exit(main())
