#!/usr/bin/python3
"""Prints generator/jinja/unicode_tables.h: the letters as Python knows them.

    /usr/bin/python3 tests/record/unicode.py > generator/jinja/unicode_tables.h
"""
import sys
import unicodedata

POINTS = [c for c in range(0x110000) if not 0xD800 <= c <= 0xDFFF]


def ranges(test):
    """Runs [first, last] of code points that pass the test."""
    runs = []
    for c in range(0x110000):
        if 0xD800 <= c <= 0xDFFF or not test(chr(c)):
            continue
        if runs and runs[-1][1] == c - 1:
            runs[-1][1] = c
        else:
            runs.append([c, c])
    return runs


def mappings(change):
    """Runs (first, last, step, delta) of letters that change to one other letter; and the rest."""
    runs, special = [], []
    for c in POINTS:
        to = change(chr(c))
        if to == chr(c):
            continue
        if len(to) > 1:
            special.append((c, to))
            continue
        delta = ord(to) - c
        if runs:
            last = runs[-1]
            if last[3] == delta and (last[1] + last[2] == c or (last[0] == last[1] and c - last[1] <= 2)):
                last[2] = c - last[1] if last[0] == last[1] else last[2]
                last[1] = c
                continue
        runs.append([c, c, 1, delta])
    return runs, special


def print_rows(items):
    row = "   "
    for item in items:
        if len(row) + len(item) + 2 > 100:
            print(row)
            row = "   "
        row += f" {item},"
    print(row)


def print_ranges(name, test, comment):
    runs = ranges(test)
    print(f"// {comment}")
    print(f"inline constexpr std::array<Range, {len(runs)}> {name}{{{{")
    print_rows([f"{{{first:#x}, {last:#x}}}" for first, last in runs])
    print("}};\n")


def print_mapping(name, change, comment):
    runs, special = mappings(change)
    print(f"// {comment}")
    print(f"inline constexpr std::array<Change, {len(runs)}> {name}{{{{")
    print_rows([f"{{{first:#x}, {last:#x}, {step}, {delta}}}" for first, last, step, delta in runs])
    print("}};")
    print(f"inline constexpr std::array<Special, {len(special)}> {name}_special{{{{")
    rows = []
    for c, to in special:
        points = list(map(ord, to)) + [0] * (3 - len(to))
        rows.append("{%#x, {%s}}" % (c, ", ".join(f"{p:#x}" for p in points)))
    print_rows(rows)
    print("}};\n")


print(f"""// Letters by the Unicode {unicodedata.unidata_version} character database. Made by tests/record/unicode.py.
//
// Room: jinja, inside. Included by unicode.cpp alone.
#pragma once

#include <array>
#include <cstdint>

namespace metodoc::jinja::unicode::tables {{

// clang-format off
struct Range {{
    char32_t first;
    char32_t last;
}};
// Every `step`-th letter of the range moves by `delta`.
struct Change {{
    char32_t first;
    char32_t last;
    std::uint32_t step;
    std::int32_t delta;
}};
struct Special {{
    char32_t from;
    std::array<char32_t, 3> to;  // ends in 0
}};
""")
print_ranges("alphabetic", str.isalpha, "str.isalpha")
print_ranges("decimal", str.isdecimal, "str.isdecimal")
print_ranges("digit", lambda c: c.isdigit() and not c.isdecimal(), "str.isdigit beyond isdecimal")
print_ranges("numeric", lambda c: c.isnumeric() and not c.isdigit(), "str.isnumeric beyond isdigit")
print_ranges("unprintable", lambda c: not c.isprintable(), "not str.isprintable, but surrogates")
print_ranges("lower_case", str.islower, "str.islower of one letter")
print_ranges("upper_case", str.isupper, "str.isupper of one letter")
print_ranges("title_case", lambda c: unicodedata.category(c) == "Lt", "category Lt")
print_ranges("case_ignorable", lambda c: not (c.islower() or c.isupper()) and ("A" + c + "\u03a3").lower()[-1] == "\u03c2"
             and ("A\u03a3" + c + "A").lower()[1] != "\u03c2" , "letters that final sigma looks through")
print_ranges("identifier_start", str.isidentifier, "may begin a name")
print_ranges("identifier_part", lambda c: ("a" + c).isidentifier() and not c.isidentifier(), "may go on a name, beyond those that may begin it")
print_ranges("word", lambda c: (c.isalnum() or c == "_") and not c.isalpha(), "\\w beyond isalpha")
print_mapping("upper", str.upper, "str.upper")
print_mapping("lower", str.lower, "str.lower")
print_mapping("title", lambda c: c.title(), "str.title of one letter")
print_mapping("fold", str.casefold, "str.casefold")
print("// clang-format on\n\n}  // namespace metodoc::jinja::unicode::tables")
