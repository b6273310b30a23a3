#!/usr/bin/env python3
"""Compares the facts of a source text with the content of its system.

    facts.py SEEDS CONTENT [SYSTEM …]

Facts are what must not change when prose is written anew: dates, numbers, numbers of acts, names in
quotation marks, abbreviations. A fact that the content does not hold must stand in the notes.md of the
system, or in facts.allow with its reason. Exit 1 when a fact is missing, 77 when the seeds are not there.
"""
import pathlib
import re
import sys

SEEDS = {"volgodonsk": "000", "seversk": "001", "ivanovo": "002", "moscow-oblast": "003",
         "oktyabrsky": "004"}
MONTHS = ("января февраля марта апреля мая июня июля августа сентября октября ноября "
          "декабря").split()
DATE_WORDS = re.compile(r"\b(\d{1,2})\s+(" + "|".join(MONTHS) + r")\s+(\d{4})")
DATE_DOTS = re.compile(r"\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
DATE_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
ACT = re.compile(r"(?:№|\bN)\s*([\w-]*\d[\w/-]*)")
NUMBER = re.compile(r"(?<![\w.№-])\d[\d\u00a0 ]*(?:,\d+)?(?![\w.-]*[a-zA-Z])")
QUOTED = re.compile(r"«([^«»]{2,160})»")
ABBREVIATION = re.compile(r"\b[А-ЯЁ]{2,}(?:-\d+)?\b")
ROMAN = {"I", "II", "III"}


def dates(text):
    found = set()
    for day, month, year in DATE_WORDS.findall(text):
        found.add(f"{int(year):04}-{MONTHS.index(month) + 1:02}-{int(day):02}")
    for day, month, year in DATE_DOTS.findall(text):
        found.add(f"{int(year):04}-{int(month):02}-{int(day):02}")
    found |= {"-".join(parts) for parts in DATE_ISO.findall(text)}
    return found


def without_dates(text):
    for pattern in (DATE_WORDS, DATE_DOTS, DATE_ISO):
        text = pattern.sub(" ", text)
    return text


def numbers(text):
    text = ACT.sub(" ", re.sub(r"https?://\S+", " ", without_dates(text)))
    # A number that begins a line or an item is its place in a list, not a fact.
    text = re.sub(r"(?m)^\s*(?:-\s*)?(?:\d+\.)+(?:\d+)?\s", " ", text)
    text = re.sub(r"(?m)^\s*\d+\)?\s*$", " ", text)
    found = set()
    for match in NUMBER.findall(text):
        digits = re.sub(r"[\u00a0 ]", "", match).strip(",")
        if digits:
            found.add(digits)
    return found


def acts(text):
    return {one.strip("-/").upper().replace("P", "Р") for one in ACT.findall(text)}


def stem(word):
    word = word.lower().replace("ё", "е")
    return word if len(word) < 5 else word[: max(4, len(word) - 3)]


def stems(text):
    return " " + " ".join(stem(word) for word in re.findall(r"\w+", text)) + " "


def names(text):
    text = re.sub(r"[*_]", "", re.sub(r"-\s*\n\s*", "-", text))
    text = re.sub(r"\s+", " ", text.replace("„", "«").replace("“", "»"))
    return {one.strip() for one in QUOTED.findall(text)}


def abbreviations(text):
    lines = [line for line in text.splitlines() if not is_capitals(line)]
    found = set()
    for word in ABBREVIATION.findall("\n".join(lines)):
        if word not in ROMAN:
            found.add(word)
    return found


def is_capitals(line):
    """A heading in capitals is no list of abbreviations."""
    letters = [c for c in line if c.isalpha()]
    return len(letters) > 8 and sum(c.isupper() for c in letters) > 0.8 * len(letters)


class Held:
    """What a text holds, in the forms in which facts are looked for."""

    def __init__(self, text):
        text = text.replace("\u00a0", " ")
        self.text = text
        self.dates = dates(text)
        self.digits = set(re.findall(r"\d+(?:,\d+)?", text)) | numbers(text)
        self.acts = acts(text) | {one.upper().replace("P", "Р")
                                  for one in re.findall(r'number: "?([^"\s,}]+)', text)}
        self.stems = stems(re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text))
        self.words = set(re.findall(r"\w+(?:-\d+)?", text))

    def has(self, kind, fact):
        if kind == "дата":
            return fact in self.dates
        if kind == "номер акта":
            return fact in self.acts or fact in self.text.upper()
        if kind == "число":
            return fact in self.digits
        if kind == "название":
            return stems(fact).strip() in self.stems
        return fact in self.words


def facts_of(text):
    text = text.replace("\u00a0", " ")
    for kind, found in (("дата", dates(text)), ("номер акта", acts(text)),
                        ("число", numbers(text)), ("название", names(text)),
                        ("сокращение", abbreviations(text))):
        for fact in sorted(found):
            yield kind, fact


def allowed(path, system):
    """Lines «system: kind: fact — reason»; the reason is required."""
    found = {}
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        head, dash, reason = line.partition(" — ")
        parts = head.split(": ", 2)
        if not dash or not reason.strip() or len(parts) != 3:
            sys.exit(f"{path}:{number}: система: вид: факт — причина")
        if parts[0] == system:
            found[(parts[1], parts[2])] = reason
    return found


def check(system, seeds, content, allow):
    seed = next(iter(sorted(seeds.glob(SEEDS[system] + "*.txt"))), None)
    folder = content / system
    if seed is None or not folder.is_dir():
        print(f"{system}: нет источника или содержания")
        return 0
    files = sorted(folder.rglob("*.yaml")) + sorted(folder.rglob("*.md"))
    own = [f for f in files if f.name != "notes.md"] + sorted(content.glob("*.yaml"))
    held = Held("\n".join(f.read_text("utf-8") for f in own))
    notes = folder / "notes.md"
    explained = Held(notes.read_text("utf-8") if notes.exists() else "")
    total = missing = noted = excused = 0
    unused = dict(allow)
    for kind, fact in facts_of(seed.read_text("utf-8")):
        total += 1
        if held.has(kind, fact):
            continue
        if explained.has(kind, fact):
            noted += 1
        elif unused.pop((kind, fact), None) or (kind, fact) in allow:
            excused += 1
        else:
            missing += 1
            print(f"{system}: {kind}: {fact}")
    for kind, fact in unused:
        missing += 1
        print(f"{system}: {kind}: {fact} — разрешено зря: это есть в содержании")
    print(f"{system}: фактов {total}, не найдено {missing}, объяснено в notes.md {noted}, "
          f"разрешено {excused}")
    return missing


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    seeds, content = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    if not seeds.is_dir():
        print(f"источников нет: {seeds}")
        return 77
    allow = pathlib.Path(__file__).with_name("facts.allow")
    missing = 0
    for system in sys.argv[3:] or SEEDS:
        missing += check(system, seeds, content, allowed(allow, system))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
