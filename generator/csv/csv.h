// CSV: text in, rows of fields out, with the place of every field.
//
// RFC 4180, strictly: a quoted field may hold separators and line breaks, a quote in it is doubled,
// and nothing stands behind its closing quote. Beyond the RFC, because spreadsheets write so: the
// separator is «;», a tab or «,» (the first of these that the first row has), lines end in CRLF, LF
// or CR, a BOM is passed over, a line `sep=;` names the separator. A line that begins with `#` is a
// comment; a line of empty fields is no row.
//
// Our own reader and no library: none of those that Debian packages tells the place of a field,
// and without it a fault cannot be shown under the author's own line.
//
// Room: csv. Includes base.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/source_set.h"

namespace metodoc::csv {

struct Field {
    std::string text;  // without its quotes and the spaces around it
    Span span;         // of the words; an empty field is a point
};

struct Row {
    std::vector<Field> fields;
    Span span;
};

struct Comment {
    std::string text;  // behind the `#`
    Span span;
};

struct Table {
    char separator = ';';
    std::vector<Row> rows;  // the first one is the head; every row is as long
    std::vector<Comment> comments;
};

// Nothing where the text cannot be understood; the reason is in `out` then (csv-encoding,
// csv-syntax). Requires: `sources` holds the file.
std::optional<Table> parse(const SourceSet& sources, FileId file, Diagnostics& out);

}  // namespace metodoc::csv
