#include "view/text.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <utility>

#include "base/overloaded.h"
#include "view/columns.h"
#include "view/references.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

void add_text(Inlines& to, std::string_view text) {
    if (text.empty()) return;
    if (!to.empty()) {
        if (auto* last = std::get_if<Text>(&to.back().kind)) {
            last->text += text;
            return;
        }
    }
    to.push_back({Text{std::string(text)}});
}

// A path below public/, an anchor of the page or an address of the web.
Address plain_address(const std::string& target) {
    if (target.starts_with('#')) return {"", target.substr(1), ""};
    if (target.find(':') != std::string::npos || target.starts_with("//")) return {"", "", target};
    const auto hash = target.find('#');
    if (hash == std::string::npos) return {target, "", ""};
    return {target.substr(0, hash), target.substr(hash + 1), ""};
}

Align align_of(markdown::Alignment alignment) {
    switch (alignment) {
        case markdown::Alignment::center:
            return Align::center;
        case markdown::Alignment::right:
            return Align::end;
        case markdown::Alignment::none:
        case markdown::Alignment::left:
            break;
    }
    return Align::start;
}

bool ends_with_colon(const Block& block) {
    const auto* paragraph = std::get_if<Paragraph>(&block.kind);
    return paragraph != nullptr && plain(paragraph->children).ends_with(':');
}

Task task_of(markdown::Task task) {
    switch (task) {
        case markdown::Task::open:
            return Task::open;
        case markdown::Task::done:
            return Task::done;
        case markdown::Task::none:
            break;
    }
    return Task::none;
}

// The same for the same text on any machine (FNV-1a), so that addresses of notes stay.
std::string mark_of(std::string_view text) {
    constexpr std::uint32_t basis = 2166136261U, prime = 16777619U;
    constexpr std::string_view digits = "0123456789abcdef";
    std::uint32_t hash = basis;
    for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * prime;
    std::string mark;
    for (int at = 0; at < 6; ++at, hash >>= 4U) mark += digits[hash & 15U];
    return mark;
}

std::size_t count_references(const markdown::Blocks& blocks) {
    const auto links = markdown::links(blocks);
    return static_cast<std::size_t>(std::ranges::count_if(
        links, [](const markdown::Link* link) { return model::is_reference(link->target); }));
}

// One author's text on its way into the view. References come in the order of prose.links.
struct Writer {
    const Scope& scope;
    const model::Prose& prose;
    std::size_t next_link = 0;
    std::set<std::string> anchors = {};
    int depth_of_notes = 0;  // a note may stand in a note, but not in itself

    const model::ProseLink* reference(const std::string& target) {
        if (!model::is_reference(target) || next_link >= prose.links.size()) return nullptr;
        return &prose.links[next_link++];
    }

    void link(Inlines& to, const markdown::Link& link) {
        const model::ProseLink* found = reference(link.target);
        if (found == nullptr) {
            Link result{plain_address(link.target), children(link.children), link.title, false};
            if (result.children.empty()) add_text(result.children, link.target);
            to.push_back({std::move(result)});
            return;
        }
        Reference about = resolve_reference(scope, found->leads_to);
        Inlines shown = children(link.children);
        std::string number;
        if (shown.empty()) {
            add_text(shown, reference_words(scope, found->target, found->leads_to));
            number = reference_number(scope, found->target, found->leads_to);
        }
        if (about.address.empty()) {
            for (Inline& one : shown) add(to, std::move(one));
            return;
        }
        to.push_back(
            {Link{about.address, std::move(shown), about.hint, about.is_term, std::move(number)}});
    }

    static void add(Inlines& to, Inline one) {
        if (const auto* text = std::get_if<Text>(&one.kind)) return add_text(to, text->text);
        to.push_back(std::move(one));
    }

    Inlines children(const markdown::Inlines& inlines) {
        Inlines to;
        for (const markdown::Inline& one : inlines) {
            std::visit(overloaded{
                           [&](const markdown::Text& t) { add_text(to, t.text); },
                           [&](const markdown::SoftBreak&) { add_text(to, " "); },
                           [&](const markdown::HardBreak&) { to.push_back({LineBreak{}}); },
                           [&](const markdown::Code& c) { to.push_back({Code{c.text}}); },
                           [&](const markdown::Emphasis& e) {
                               to.push_back({Emphasis{children(e.children)}});
                           },
                           [&](const markdown::Strong& s) {
                               to.push_back({Strong{children(s.children)}});
                           },
                           [&](const markdown::Strikethrough& s) {
                               to.push_back({Strikethrough{children(s.children)}});
                           },
                           [&](const markdown::Link& l) { link(to, l); },
                           // Decode has refused it.
                           [](const markdown::HtmlInline&) {},
                           [&](const markdown::Image& image) { picture(to, image); },
                           [&](const markdown::FootnoteReference& sign) { note(to, sign); },
                       },
                       one.kind);
        }
        return to;
    }

    // The references of the definitions come behind all others of the text.
    void note(Inlines& to, const markdown::FootnoteReference& sign) {
        const markdown::FootnoteDefinition* definition = nullptr;
        std::size_t behind = 0;
        for (const markdown::Block& block : prose.tree.blocks) {
            const auto* one = std::get_if<markdown::FootnoteDefinition>(&block.kind);
            if (one == nullptr) continue;
            if (one->number == sign.number) definition = one;
            if (definition != nullptr) behind += count_references(one->children);
        }
        if (definition == nullptr || depth_of_notes > 2) return;
        const std::size_t resume = std::exchange(next_link, prose.links.size() - behind);
        ++depth_of_notes;
        Footnote note{sign.number,
                      "note-" + mark_of(prose.text) + "-" + std::to_string(sign.number),
                      blocks(definition->children)};
        --depth_of_notes;
        next_link = resume;
        to.push_back({std::move(note)});
    }

    void picture(Inlines& to, const markdown::Image& image) const {
        const model::Corpus& corpus = scope.context.corpus;
        const auto use =
            std::ranges::find(prose.pictures, image.target, &model::ProsePicture::target);
        if (use == prose.pictures.end() || !use->picture) return;  // decode has reported it
        const model::Picture& found = corpus.pictures[*use->picture];
        to.push_back({Image{found.public_path, found.bytes, found.type, found.width, found.height,
                            russian::typography(markdown::plain_text(image.children)),
                            russian::typography(image.title)}});
    }

    Inlines paragraph(const markdown::Inlines& inlines) {
        Inlines result = children(inlines);
        typeset(result);
        return result;
    }

    std::string anchor(const Inlines& heading) {
        const std::string slug = russian::slug(plain(heading));
        std::string anchor = slug.empty() ? "h" : slug;
        for (int i = 2; !anchors.insert(anchor).second; ++i) {
            anchor = (slug.empty() ? "h" : slug) + "-" + std::to_string(i);
        }
        return anchor;
    }

    List list(const markdown::List& from) {
        List to{from.ordered, from.start, {}};
        for (const markdown::ListItem& item : from.items) {
            to.items.push_back({blocks(item.children), task_of(item.task)});
        }
        return to;
    }

    Row row(const markdown::TableRow& from) {
        Row to;
        for (const markdown::TableCell& cell : from.cells) {
            to.cells.push_back({view::paragraph(paragraph(cell.children))});
        }
        return to;
    }

    Table table(const markdown::Table& from) {
        Table to;
        for (const auto alignment : from.alignments) to.columns.push_back({1, align_of(alignment)});
        to.head.push_back(row(from.header));
        for (const markdown::TableRow& one : from.rows) to.rows.push_back(row(one));
        settle_columns(to);
        return to;
    }

    Blocks blocks(const markdown::Blocks& from) {
        Blocks to;
        for (const markdown::Block& block : from) {
            std::visit(
                overloaded{
                    [&](const markdown::Paragraph& p) {
                        to.push_back({Paragraph{paragraph(p.children)}});
                    },
                    [&](const markdown::Heading& h) {
                        Inlines heading = paragraph(h.children);
                        std::string name = anchor(heading);
                        to.push_back({Heading{h.level, std::move(name), std::move(heading)}});
                    },
                    [&](const markdown::List& l) { to.push_back({list(l)}); },
                    [&](const markdown::Quote& q) { to.push_back({Quote{blocks(q.children)}}); },
                    [&](const markdown::CodeBlock& c) { to.push_back({CodeBlock{c.text}}); },
                    [&](const markdown::ThematicBreak&) { to.push_back({Rule{}}); },
                    [&](const markdown::Table& t) { to.push_back({table(t)}); },
                    // Decode has refused it.
                    [](const markdown::HtmlBlock&) {},
                    // Stands where its sign stands.
                    [](const markdown::FootnoteDefinition&) {},
                },
                block.kind);
        }
        return to;
    }
};

// The mark goes behind the last words of an item: its paragraph, or the list inside it.
void mark_item(ListItem& item, std::string_view mark) {
    if (item.blocks.empty()) return;
    Block& last = item.blocks.back();
    if (auto* words = std::get_if<Paragraph>(&last.kind)) end_with(words->children, mark);
    if (auto* inner = std::get_if<List>(&last.kind)) mark_list(*inner, mark);
}

// In a legal text a list that a colon opens is one sentence.
void mark_lists(Blocks& blocks) {
    for (std::size_t i = 1; i < blocks.size(); ++i) {
        auto* list = std::get_if<List>(&blocks[i].kind);
        if (list != nullptr && ends_with_colon(blocks[i - 1])) mark_list(*list, ".");
    }
}

}  // namespace

ListItem item_of(const Scope& scope, const model::Item& item) {
    ListItem result{blocks_of(scope, item.text)};
    if (item.items.empty()) return result;
    List inner;
    for (const model::Item& one : item.items) inner.items.push_back(item_of(scope, one));
    if (!result.blocks.empty()) {
        if (auto* words = std::get_if<Paragraph>(&result.blocks.back().kind)) {
            end_with(words->children, ":");
        }
    }
    result.blocks.push_back({std::move(inner)});
    return result;
}

void mark_list(List& list, std::string_view last) {
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        mark_item(list.items[i], i + 1 == list.items.size() ? last : ";");
    }
}

Inlines inlines_of(const Scope& scope, const model::Prose& prose) {
    Writer writer{scope, prose};
    if (const auto* only = markdown::single_paragraph(prose.tree.blocks)) {
        return writer.paragraph(*only);
    }
    Inlines result;
    for (const Block& block : writer.blocks(prose.tree.blocks)) {
        const auto* one = std::get_if<Paragraph>(&block.kind);
        if (one == nullptr) continue;
        if (!result.empty()) result.push_back(word(" "));
        append(result, one->children);
    }
    return result;
}

Blocks blocks_of(const Scope& scope, const model::Prose& prose) {
    Writer writer{scope, prose};
    Blocks result = writer.blocks(prose.tree.blocks);
    if (scope.official) mark_lists(result);
    return result;
}

Inlines words_of(std::string_view text) {
    if (text.empty()) return {};
    return {word(russian::typography(text))};
}

Inline word(std::string_view text) {
    return {Text{std::string(text)}};
}

Inline linked(Address address, std::string_view text) {
    if (address.empty()) return word(text);
    return {Link{std::move(address), {word(text)}, "", false}};
}

Blocks paragraph(Inlines inlines) {
    Blocks blocks;
    blocks.push_back({Paragraph{std::move(inlines)}});
    return blocks;
}

std::string title_text(const Context& context, const model::Prose& prose, int depth) {
    if (depth > 3) return russian::typography(markdown::plain_text(prose.tree.blocks));
    Uses unlisted;
    const Scope scope{context, unlisted, {}, {}, {}, false, depth};
    return plain(inlines_of(scope, prose));
}

List list_of(const Scope& scope, const std::vector<model::Item>& items, std::string_view last) {
    List list;
    for (const model::Item& item : items) list.items.push_back(item_of(scope, item));
    mark_list(list, last);
    return list;
}

List list_of(const Scope& scope, const std::vector<model::Prose>& items, std::string_view last) {
    List list;
    for (const model::Prose& item : items) list.items.push_back({blocks_of(scope, item)});
    mark_list(list, last);
    return list;
}

}  // namespace metodoc::view
