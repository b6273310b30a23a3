// cmark-gfm's tree turned into our own, at once; its types do not leave this file.
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <mutex>

#include "base/must.h"
#include "markdown/markdown.h"
#include "markdown/places.h"

namespace metodoc::markdown {
namespace {

template <auto Free>
struct Deleter {
    template <typename T>
    void operator()(T* handle) const {
        Free(handle);
    }
};
using Parser = std::unique_ptr<cmark_parser, Deleter<cmark_parser_free>>;
using Root = std::unique_ptr<cmark_node, Deleter<cmark_node_free>>;

// The library is not safe for threads: its registry of extensions is global, and while a parser
// finishes, the letters that its extensions look for stand in global tables, from which another
// parser that finishes meanwhile takes them away (a bare address then stays text, now and then).
// So one text is parsed at a time; turning the tree into ours goes on side by side.
Root parse_tree(std::string_view text) {
    static std::mutex one_at_a_time;
    const std::scoped_lock lock(one_at_a_time);
    cmark_gfm_core_extensions_ensure_registered();
    Parser parser(cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_FULL_INFO_STRING));
    for (const char* name : {"table", "strikethrough", "autolink", "tasklist"}) {
        cmark_syntax_extension* extension = cmark_find_syntax_extension(name);
        MUST(extension != nullptr);
        cmark_parser_attach_syntax_extension(parser.get(), extension);
    }
    cmark_parser_feed(parser.get(), text.data(), text.size());
    return Root(cmark_parser_finish(parser.get()));
}

std::string to_string(const char* text) {
    return text ? text : "";
}

std::string_view type_name(cmark_node* node) {
    return cmark_node_get_type_string(node);
}

cmark_node* first(cmark_node* node) {
    return cmark_node_first_child(node);
}
cmark_node* next(cmark_node* node) {
    return cmark_node_next(node);
}

class Converter {
public:
    explicit Converter(std::string_view text) : text_(text), lines_(text) {}

    Document document(cmark_node* root) {
        name_footnotes(root);
        Document document;
        document.blocks = blocks(root, 1);
        document.too_deep = too_deep_;
        return document;
    }

private:
    // The definitions stand at the end of the tree in the order of their numbers.
    void name_footnotes(cmark_node* root) {
        for (cmark_node* node = first(root); node; node = next(node)) {
            if (cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION)
                labels_.push_back(label(node));
        }
    }

    // What stands between "[^" and "]:" in the line where the definition begins.
    std::string label(cmark_node* definition) const {
        const std::uint32_t begin = label_begin(definition);
        const std::size_t end = text_.find("]:", begin);
        if (end == std::string_view::npos) return {};
        return std::string(text_.substr(begin + 2, end - begin - 2));
    }
    std::uint32_t label_begin(cmark_node* definition) const {
        const int line = cmark_node_get_start_line(definition);
        const std::uint32_t from = lines_.line_begin(line);
        const std::size_t found = text_.find("[^", from);
        return found == std::string_view::npos ? from : static_cast<std::uint32_t>(found);
    }

    TextRange range(cmark_node* node) const {
        TextRange place;
        place.begin =
            lines_.offset(cmark_node_get_start_line(node), cmark_node_get_start_column(node));
        // The last column belongs to the node, so it is the end of a half-open range.
        place.end =
            lines_.offset(cmark_node_get_end_line(node), cmark_node_get_end_column(node) + 1);
        if (cmark_node_get_end_column(node) == 0)
            place.end = lines_.line_begin(cmark_node_get_end_line(node));
        return trimmed(place);
    }
    TextRange trimmed(TextRange place) const {
        const auto blank = [&](std::uint32_t at) {
            return text_[at] == ' ' || text_[at] == '\t' || text_[at] == '\n' || text_[at] == '\r';
        };
        place.end = std::max(place.end, place.begin);
        while (place.end > place.begin && blank(place.end - 1)) --place.end;
        while (place.begin < place.end && blank(place.begin)) ++place.begin;
        return place;
    }

    // True when `depth` is allowed; else notes the place.
    bool allowed(int depth, TextRange place) {
        if (depth <= max_depth) return true;
        if (!too_deep_ || place < *too_deep_) too_deep_ = place;
        return false;
    }

    Blocks blocks(cmark_node* parent, int depth) {
        Blocks result;
        for (cmark_node* node = first(parent); node; node = next(node)) {
            if (!allowed(depth, range(node))) break;
            result.push_back(block(node, depth));
        }
        return result;
    }

    Block block(cmark_node* node, int depth) {
        const TextRange place = range(node);
        switch (cmark_node_get_type(node)) {
            case CMARK_NODE_BLOCK_QUOTE:
                return container(Quote{blocks(node, depth + 1)}, place);
            case CMARK_NODE_LIST:
                return list(node, place, depth);
            case CMARK_NODE_CODE_BLOCK:
                return {CodeBlock{to_string(cmark_node_get_fence_info(node)),
                                  to_string(cmark_node_get_literal(node))},
                        place};
            case CMARK_NODE_HTML_BLOCK:
                return {HtmlBlock{to_string(cmark_node_get_literal(node))}, place};
            case CMARK_NODE_HEADING:
                return {Heading{cmark_node_get_heading_level(node), inlines(node, place, depth)},
                        place};
            case CMARK_NODE_THEMATIC_BREAK:
                return {ThematicBreak{}, place};
            case CMARK_NODE_FOOTNOTE_DEFINITION:
                return footnote(node, place, depth);
            default:
                if (type_name(node) == "table") return table(node, place, depth);
                MUST(cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH);
                return {Paragraph{inlines(node, place, depth)}, place};
        }
    }

    // A container ends where its last child ends: the parser counts empty lines in.
    static void shrink(TextRange& place, const Blocks& children) {
        if (!children.empty()) place.end = std::max(place.begin, children.back().range.end);
    }
    static Block container(Quote quote, TextRange place) {
        shrink(place, quote.children);
        return {std::move(quote), place};
    }

    Block list(cmark_node* node, TextRange place, int depth) {
        List list;
        list.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
        list.start = list.ordered ? cmark_node_get_list_start(node) : 1;
        list.tight = cmark_node_get_list_tight(node) != 0;
        for (cmark_node* child = first(node); child; child = next(child)) {
            ListItem item;
            item.range = range(child);
            item.children = blocks(child, depth + 1);
            shrink(item.range, item.children);
            if (type_name(child) == "tasklist")
                item.task =
                    cmark_gfm_extensions_get_tasklist_item_checked(child) ? Task::done : Task::open;
            list.items.push_back(std::move(item));
        }
        if (!list.items.empty()) place.end = std::max(place.begin, list.items.back().range.end);
        return {std::move(list), place};
    }

    Block footnote(cmark_node* node, TextRange place, int depth) {
        FootnoteDefinition definition;
        definition.label = labels_.at(footnotes_seen_);
        definition.number = static_cast<int>(++footnotes_seen_);
        definition.children = blocks(node, depth + 1);
        place.begin = std::min(place.begin, label_begin(node));
        shrink(place, definition.children);
        return {std::move(definition), place};
    }

    Block table(cmark_node* node, TextRange place, int depth) {
        Table table;
        const std::size_t columns = cmark_gfm_extensions_get_table_columns(node);
        const std::uint8_t* marks = cmark_gfm_extensions_get_table_alignments(node);
        for (std::size_t i = 0; i < columns; ++i) table.alignments.push_back(alignment(marks[i]));
        for (cmark_node* child = first(node); child; child = next(child)) {
            TableRow row = table_row(child, columns, depth);
            if (cmark_gfm_extensions_get_table_row_is_header(child))
                table.header = std::move(row);
            else
                table.rows.push_back(std::move(row));
        }
        return {std::move(table), place};
    }
    static Alignment alignment(std::uint8_t mark) {
        switch (mark) {
            case 'l':
                return Alignment::left;
            case 'c':
                return Alignment::center;
            case 'r':
                return Alignment::right;
            default:
                return Alignment::none;
        }
    }
    TableRow table_row(cmark_node* node, std::size_t columns, int depth) {
        TableRow row;
        row.range = range(node);
        for (cmark_node* child = first(node); child; child = next(child)) {
            TableCell cell;
            // A cell that its author left out has no column: it stands at the end of the row.
            const bool left_out = cmark_node_get_start_column(child) == 0;
            cell.range = left_out ? TextRange{row.range.end, row.range.end} : range(child);
            cell.children = inlines(child, cell.range, depth);
            row.cells.push_back(std::move(cell));
        }
        row.cells.resize(columns, TableCell{{}, {row.range.end, row.range.end}});
        return row;
    }

    Inlines inlines(cmark_node* parent, TextRange place, int depth) {
        Cursor cursor(text_, place);
        return inlines(parent, cursor, depth + 1);
    }

    Inlines inlines(cmark_node* parent, Cursor& cursor, int depth) {
        Inlines result;
        for (cmark_node* node = first(parent); node; node = next(node)) {
            if (!allowed(depth, cursor.block())) break;
            if (!is_empty_text(node)) result.push_back(one_inline(node, cursor, depth));
        }
        return result;
    }

    // The library leaves such crumbs beside an address that it has made a link.
    static bool is_empty_text(cmark_node* node) {
        return cmark_node_get_type(node) == CMARK_NODE_TEXT &&
               to_string(cmark_node_get_literal(node)).empty();
    }

    Inline one_inline(cmark_node* node, Cursor& cursor, int depth) {
        const auto literal = [&] { return to_string(cmark_node_get_literal(node)); };
        const TextRange block = cursor.block();
        switch (cmark_node_get_type(node)) {
            case CMARK_NODE_TEXT:
                return {Text{literal()}, cursor.meet(literal()).value_or(block)};
            case CMARK_NODE_SOFTBREAK:
                return {SoftBreak{}, {cursor.position(), cursor.position()}};
            case CMARK_NODE_LINEBREAK:
                return {HardBreak{}, {cursor.position(), cursor.position()}};
            case CMARK_NODE_CODE:
                return {Code{literal()}, cursor.meet(literal()).value_or(block)};
            case CMARK_NODE_HTML_INLINE:
                return {HtmlInline{literal()}, cursor.meet(literal()).value_or(block)};
            case CMARK_NODE_EMPH:
                return wrapped<Emphasis>(node, cursor, depth);
            case CMARK_NODE_STRONG:
                return wrapped<Strong>(node, cursor, depth);
            case CMARK_NODE_LINK:
                return link<Link>(node, cursor, depth);
            case CMARK_NODE_IMAGE:
                return link<Image>(node, cursor, depth);
            case CMARK_NODE_FOOTNOTE_REFERENCE:
                return footnote_reference(literal(), cursor);
            default:
                MUST(type_name(node) == "strikethrough");
                return wrapped<Strikethrough>(node, cursor, depth);
        }
    }

    // From the first to the last child, when both have places of their own.
    static std::optional<TextRange> around(const Inlines& children, TextRange block) {
        if (children.empty()) return std::nullopt;
        const TextRange begin = children.front().range;
        const TextRange end = children.back().range;
        if (begin == block || end == block || end.end < begin.begin) return std::nullopt;
        return TextRange{begin.begin, end.end};
    }

    template <typename Kind>
    Inline wrapped(cmark_node* node, Cursor& cursor, int depth) {
        Kind kind{inlines(node, cursor, depth + 1)};
        const TextRange place = around(kind.children, cursor.block()).value_or(cursor.block());
        return {std::move(kind), place};
    }

    template <typename Kind>
    Inline link(cmark_node* node, Cursor& cursor, int depth) {
        Kind kind;
        kind.target = to_string(cmark_node_get_url(node));
        kind.title = to_string(cmark_node_get_title(node));
        kind.children = inlines(node, cursor, depth + 1);
        const auto children = around(kind.children, cursor.block());
        kind.target_range = cursor.target(kind.target, kind.title, children);
        TextRange place = children.value_or(kind.target_range);
        // A reference link has its target elsewhere.
        const TextRange block = cursor.block();
        if (kind.target_range.begin >= place.begin && kind.target_range.end <= block.end)
            place.end = std::max(place.end, kind.target_range.end);
        return {std::move(kind), place};
    }

    // The library has put the number in the place of the label.
    Inline footnote_reference(const std::string& number, Cursor& cursor) {
        FootnoteReference reference;
        reference.number = std::atoi(number.c_str());
        const auto index = static_cast<std::size_t>(reference.number) - 1;
        if (index < labels_.size()) reference.label = labels_[index];
        const auto place = cursor.meet("[^" + reference.label + "]");
        return {std::move(reference), place.value_or(cursor.block())};
    }

    std::string_view text_;
    Lines lines_;
    std::vector<std::string> labels_;
    std::size_t footnotes_seen_ = 0;
    std::optional<TextRange> too_deep_;
};

// More list and quote marks at the beginning of one line than any tree may be deep: the library
// takes a time that grows with their square.
std::optional<TextRange> too_many_marks(std::string_view text) {
    constexpr std::string_view marks = ">-+*.)";
    constexpr std::string_view beside = " \t0123456789";
    constexpr int many = 4 * max_depth;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        int count = 0;
        std::size_t at = begin;
        for (; at < end; ++at) {
            const bool mark = marks.find(text[at]) != std::string_view::npos;
            if (!mark && beside.find(text[at]) == std::string_view::npos) break;
            // A row of the same mark is a thematic break or plain text, but for quotes.
            if (mark && (text[at] == '>' || at == begin || text[at - 1] != text[at])) ++count;
        }
        if (count > many)
            return TextRange{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)};
        begin = end + 1;
    }
    return std::nullopt;
}

}  // namespace

Document parse(std::string_view text) {
    if (const auto place = too_many_marks(text)) return {{}, place};
    const Root root = parse_tree(text);
    return Converter(text).document(root.get());
}

}  // namespace metodoc::markdown
