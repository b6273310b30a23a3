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
    Blocks after;          // unnumbered paragraphs behind the sub-clauses
    std::string key = {};  // its author's own name for it, which stays when numbers move
    std::vector<NamedLink> used_in = {};  // on the website: what refers to it
};

struct BodySection {
    std::string number;  // "1."; empty: unnumbered
    std::string anchor;
    Inlines title;
    std::vector<NumberedClause> clauses;
    std::string key = {};
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
    std::string page = {};      // the page of the website that shows the same; links name it
    bool has_contents = false;  // a table of contents behind the title
};

struct Signature {
    std::vector<std::string> position;  // lines, from the left margin
    std::string name;                   // «О.В. Коновалова»
    std::string written = {};           // between them, on a copy: «Подпись»
};

// Under a certified copy or an extract: what says so, who and when, where the original is.
struct Certification {
    std::string words;  // «Верно», «Выписка верна»; empty: no copy
    Signature signature;
    std::string date;
    std::string original;  // «Подлинник документа находится в …»; may be empty
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
    std::vector<Signature> signatures;  // one, or several of a joint order
    Certification certification = {};
    std::vector<AnnexDocument> annexes;
    OfficeMarks office;
    std::string page = {};  // of the website
};

// Minutes, a letter. What stands at its head is called as in an order.
struct PaperDocument {
    std::string draft_mark;
    std::vector<std::string> letterhead;
    std::vector<std::string> contacts;  // of a letter: address, phone, mail
    std::string kind;                   // «ПРОТОКОЛ»; a letter has none
    std::string date, number, place;
    std::string reference;  // «На № 15 от 20.10.2023»; may be empty
    std::vector<std::vector<std::string>> addressees;  // in the corner, lines
    Inlines title;
    std::string salutation;
    Body body;
    std::vector<Inlines> enclosures;  // «Приложение: на 3 л. в 1 экз.»
    std::vector<Signature> signatures;
    Certification certification = {};
    OfficeMarks office;
};

// A document that no order approves: a concept, a programme, a plan. Its approval stands in the
// corner of the first sheet (text.grif), where an annex has its header.
struct StandaloneDocument {
    std::string draft_mark = {};  // «ОБРАЗЕЦ»
    AnnexDocument text;
    std::vector<std::vector<std::string>> agreed = {};  // «СОГЛАСОВАНО», lines, under the text
    std::vector<Signature> signatures = {};
    std::string date = {};  // under the signature
};

// What a Word file is made from, and what stands in its properties.
struct WordDocument {
    std::string path;  // below documents/: "seversk/2022-12-30-693.docx"
    std::string title;
    std::string author;
    std::string subject;
    Date date;
    std::variant<OrderDocument, StandaloneDocument, PaperDocument> content;
    Layout layout = {};
};

// The same without the marks of the office; nothing where there are none to leave out.
std::optional<WordDocument> public_copy(const WordDocument& document);

}  // namespace metodoc::view
