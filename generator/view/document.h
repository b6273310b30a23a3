// Documents as they are signed: an order with its annexes, a regulation, a table.
//
// Everything is worded and numbered here. docx lays it out, html shows the same on a page.
// Rules: ГОСТ Р 7.0.97-2016, sections 5.10 (date), 5.11 (number), 5.17 (title), 5.18 (text and
// its clauses), 5.19 (mark on an annex), 5.22 (signature).
//
// Room: view.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/date.h"
#include "view/layout.h"
#include "view/prose.h"

namespace metodoc::view {

// A numbered clause, or an unnumbered paragraph of the same rank (empty number).
struct NumberedClause {
    std::string number;  // as printed: "1." in an order, "3.2.1." in a regulation
    std::string anchor;  // "p-3.2.1", unique in its document
    Inlines lead;        // the text on the line of the number
    Blocks blocks;       // what follows it: lists, tables, more paragraphs
    std::vector<NumberedClause> clauses;
    Blocks after;  // unnumbered paragraphs behind the sub-clauses
};

struct BodySection {
    std::string number;  // "1."; empty: unnumbered
    std::string anchor;
    Inlines title;
    std::vector<NumberedClause> clauses;
};

// The text of a regulation or a concept.
struct Body {
    std::vector<BodySection> sections;
};

enum class Orientation { portrait, landscape };

// Annex: header lines at the top right of its first page, the mark of approval, title, content.
struct AnnexDocument {
    std::vector<std::string> header;  // «Приложение 1», «к приказу Управления образования», …
    std::vector<std::string> grif;  // «УТВЕРЖДЕНО», «приказом …», «от … № …»; may be empty
    Inlines title;
    std::string anchor;
    Orientation orientation = Orientation::portrait;
    std::variant<Body, Table> content;
    std::vector<Inlines> notes;          // paragraphs under a table
    std::vector<AnnexDocument> annexes;  // an annex of the annex
};

struct Signature {
    std::vector<std::string> position;  // lines, from the left margin
    std::string name;                   // «О.В. Коновалова»
};

// What stands on the paper of the office and not in the copy for the public.
struct OfficeMarks {
    std::vector<std::string> executor;  // «Исполнитель: Иванова И.И.», «8 (3823) 77-00-00»
    std::vector<AnnexDocument> sheets;  // approval, acquaintance, distribution: behind the annexes
    [[nodiscard]] bool empty() const { return executor.empty() && sheets.empty(); }
};

struct OrderDocument {
    std::string draft_mark;               // «ПРОЕКТ»; empty in a signed order
    std::vector<std::string> letterhead;  // «АДМИНИСТРАЦИЯ ЗАТО СЕВЕРСК», «УПРАВЛЕНИЕ ОБРАЗОВАНИЯ»
    std::string kind;                     // «ПРИКАЗ»
    std::string date;                     // «30.12.2022»
    std::string number;                   // «№ 693»
    std::string place;                    // may be empty
    Inlines title;
    Inlines preamble;
    std::string command;  // «ПРИКАЗЫВАЮ:»
    std::vector<NumberedClause> clauses;
    Signature signature;
    std::vector<AnnexDocument> annexes;
    OfficeMarks office;
};

// A document that no order approves: a concept, a programme, a plan. Its approval stands in the
// corner of the first sheet (text.grif), where an annex has its header.
struct StandaloneDocument {
    AnnexDocument text;
    std::vector<std::vector<std::string>> agreed;  // «СОГЛАСОВАНО» and its lines, under the text
};

// What a Word file is made from, and what stands in its properties.
struct WordDocument {
    std::string path;  // below documents/: "seversk/2022-12-30-693.docx"
    std::string title;
    std::string author;
    std::string subject;
    Date date;
    std::variant<OrderDocument, StandaloneDocument> content;
    Layout layout = {};
};

// The same without the marks of the office; nothing where there are none to leave out.
std::optional<WordDocument> public_copy(const WordDocument& document);

}  // namespace metodoc::view
