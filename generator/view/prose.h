// Text as a reader gets it: typography put right, references resolved to addresses and words.
//
// Medium-neutral: html and docx print the same inlines and blocks, so they cannot disagree.
//
// Room: view.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace metodoc::view {

// Where a link leads. Inside the site: a path below public/ ("seversk/regulation.html") and an
// anchor. Outside: an absolute URL. Exactly one of path and url is set; an empty path with a
// fragment is the same page.
struct Address {
    std::string path;
    std::string fragment;
    std::string url;
    bool operator==(const Address&) const = default;
    [[nodiscard]] bool empty() const { return path.empty() && fragment.empty() && url.empty(); }
};

// A link with its words, for menus, lists and breadcrumbs.
struct NamedLink {
    std::string name;
    Address address;
    std::string note;  // a line below the name; may be empty
};

struct Inline;
using Inlines = std::vector<Inline>;

struct Text {
    std::string text;
};
struct Code {
    std::string text;
};
struct LineBreak {};
struct Emphasis {
    Inlines children;
};
struct Strong {
    Inlines children;
};
struct Strikethrough {
    Inlines children;
};
struct Link {
    Address address;
    Inlines children;
    std::string title;  // a definition or a citation, shown on hover; may be empty
    bool is_term = false;
    // The number of a clause or an annex among the words («2.1» of «пункт 2.1»): Word is told to
    // keep it right by itself. Empty: none.
    std::string number = {};
};

struct Block;
using Blocks = std::vector<Block>;

// A note at the foot, where its sign stands. Word numbers them through a document.
struct Footnote {
    int number = 1;  // in its text, from 1
    std::string anchor;
    Blocks blocks;
};
// A picture of the project: PNG, JPEG or GIF.
struct Image {
    std::string path;        // below public/: "seversk/images/scheme.png"
    std::string_view bytes;  // of the inputs, which outlive every view
    std::string_view type;   // "png", "jpeg", "gif"
    int width = 0;           // pixels
    int height = 0;
    std::string alternative;  // read aloud in place of the picture
    std::string title;        // may be empty
};

struct Inline {
    std::variant<Text, Code, LineBreak, Emphasis, Strong, Strikethrough, Link, Footnote, Image>
        kind;
};

struct Paragraph {
    Inlines children;
};
struct Heading {
    int level = 2;  // 1–6, relative to the text it stands in
    std::string anchor;
    Inlines children;
};
enum class Task { none, open, done };  // of a task list: a box, empty or crossed
struct ListItem {
    Blocks blocks;
    Task task = Task::none;
    std::string anchor = {};  // of the thing the item is about; may be empty
};
struct List {
    bool ordered = false;
    int start = 1;
    std::vector<ListItem> items;
};
struct Quote {
    Blocks blocks;
};
struct CodeBlock {
    std::string text;
};
struct Rule {};

// A cell covers `columns` × `rows` places; those it covers are not listed again.
struct Cell {
    Blocks blocks;
    int columns = 1;
    int rows = 1;
};
enum class Align { start, center, end };
struct Column {
    double share = 1;  // of the table's width
    Align align = Align::start;
    bool is_internal = false;  // left out of what the public sees
};
struct Row {
    std::vector<Cell> cells;
    std::string anchor;      // of the thing the row is about; may be empty
    bool is_group = false;   // one cell over all columns that heads the rows below
    bool may_split = false;  // long texts: the row may go on on the next page
    bool is_total = false;   // sums of the rows above: «Итого»
    // The values it has of each facet of the table; a row without any is always shown.
    std::vector<std::vector<std::string>> values = {};
};
struct Table {
    std::string caption;  // for readers of the page's source: screen readers, accessibility
    std::vector<Column> columns;
    std::vector<Row> head;  // printed again at the top of every page
    std::vector<Row> rows;
    bool first_column_is_header = false;
    // What a reader of the website chooses rows by: «Ответственный», «Год». With JavaScript by a
    // field for each facet that has two different values at least; without it all are shown.
    std::vector<std::string> facets = {};
};

struct Block {
    std::variant<Paragraph, Heading, List, Quote, CodeBlock, Rule, Table> kind;
};

// The words alone, as in a title element or a document property.
std::string plain(const Inlines& inlines);

}  // namespace metodoc::view
