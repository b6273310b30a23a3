#include "sheets/objects.h"

#include <algorithm>
#include <charconv>

#include "sheets/links.h"

namespace metodoc::sheets {
namespace {

std::string_view kind_of(const ooxml::Relation& relation) {
    const std::string_view type = relation.type;
    return type.substr(type.rfind('/') + 1);
}

void set_text(xml::Node& node, std::string text) {
    node.children = {xml::Node{{}, std::move(text), {}, {}}};
}

template <typename Visit>
void walk(xml::Node& node, const Visit& visit) {
    visit(node);
    for (xml::Node& child : node.children) walk(child, visit);
}

// Fills tags that may reach over the runs below a node; `name` is the element of a run's text.
void fill_runs(xml::Node& paragraph, std::string_view name, const std::string& place,
               Renderer& renderer) {
    std::vector<xml::Node*> nodes;
    std::vector<std::string> texts;
    walk(paragraph, [&](xml::Node& node) {
        if (node.name != name) return;
        nodes.push_back(&node);
        texts.push_back(text_of(node));
    });
    const std::vector<std::string> filled = renderer.runs(texts, place);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (filled[i] == texts[i]) continue;
        set_text(*nodes[i], filled[i]);
        if (nodes[i]->name == "t") nodes[i]->set_attribute("xml:space", "preserve");
    }
}

class Objects {
public:
    Objects(Book& book, const Frames& frames, Renderer& renderer)
        : book_(book), frames_(frames), renderer_(renderer) {}

    Result<void> run() {
        for (std::size_t sheet = 0; sheet < book_.sheets.size(); ++sheet) {
            ooxml::Part* part = book_.package.find(book_.sheets[sheet].part);
            if (part == nullptr) continue;
            for (ooxml::Relation& relation : part->relations) {
                if (relation.external) fill_target(relation, sheet);
            }
            for (const ooxml::Relation& relation : part->relations) {
                if (relation.external) continue;
                const std::string target = ooxml::resolve(part->name, relation.target);
                if (const auto done = change(kind_of(relation), target, sheet); !done) return done;
            }
        }
        for (ooxml::Part& part : book_.package.parts) {
            if (const auto done = change_alone(part); !done) return done;
        }
        return {};
    }

private:
    void fill_target(ooxml::Relation& relation, std::size_t sheet) {
        const std::string target = decoded_link(relation.target);
        if (!has_tags(target)) return;
        relation.target = encoded_link(renderer_.text(target, place(frames_[sheet].name) + ":URL"));
    }

    template <typename Change>
    Result<void> with_tree(const std::string& name, const Change& change_tree) {
        auto root = load(book_.package, name);
        if (!root) return root.error();
        change_tree(*root);
        book_.package.find(name)->bytes = with_declaration(*root);
        return {};
    }

    Result<void> change(std::string_view kind, const std::string& part, std::size_t sheet) {
        if (book_.package.find(part) == nullptr) return {};
        if (kind == "table") {
            return with_tree(part, [&](xml::Node& root) { change_table(root, sheet); });
        }
        if (kind == "comments") {
            return with_tree(part, [&](xml::Node& root) { change_comments(root, sheet); });
        }
        if (kind == "threadedComment") {
            return with_tree(part, [&](xml::Node& root) {
                for (xml::Node& one : root.children) move_ref(one, sheet);
            });
        }
        if (kind == "drawing") {
            return with_tree(part, [&](xml::Node& root) { change_drawing(root, part, sheet); });
        }
        if (kind == "pivotTable") {
            return with_tree(part, [&](xml::Node& root) {
                if (xml::Node* location = root.child("location")) move_ref(*location, sheet, true);
            });
        }
        if (kind == "vmlDrawing") change_vml(part, sheet);
        return {};
    }

    // Parts that belong to no sheet, or name their sheets themselves.
    Result<void> change_alone(ooxml::Part& part) {
        if (part.content_type.ends_with("drawingml.chart+xml")) {
            return with_tree(part.name, [&](xml::Node& root) { change_chart(root, part.name); });
        }
        if (part.content_type.ends_with("pivotCacheDefinition+xml")) {
            return with_tree(part.name, [&](xml::Node& root) { change_pivot_source(root); });
        }
        const bool properties = part.content_type.ends_with("core-properties+xml") ||
                                part.content_type.ends_with("extended-properties+xml") ||
                                part.content_type.ends_with("custom-properties+xml");
        if (!properties || !has_tags(part.bytes)) return {};
        return with_tree(part.name, [&](xml::Node& root) {
            walk(root, [&](xml::Node& node) {
                if (node.is_text()) node.text = renderer_.text(node.text, place(part.name));
            });
        });
    }

    [[nodiscard]] std::string place(std::string_view what) const {
        return renderer_.form() + ":" + std::string(what);
    }
    [[nodiscard]] std::string cell_place(std::size_t sheet, std::string_view cell) const {
        return place(frames_[sheet].name) + "!" + std::string(cell);
    }

    // A table is its range; with no row of data left it keeps an empty one.
    void change_table(xml::Node& root, std::size_t sheet) {
        const Layout& layout = frames_[sheet].layout;
        walk(root, [&](xml::Node& node) {
            const auto range = parse_range(node.attribute("ref"));
            const auto moved = range ? grown(*range, layout) : std::nullopt;
            if (!moved) return;
            Range out = *moved;
            if (out.first.row == out.last.row) {
                ++out.last.row;
                out.single = false;
            }
            node.set_attribute("ref", print(out));
        });
        walk(root, [&](xml::Node& node) {
            if (node.name == "tableColumn") {
                const std::string name(node.attribute("name"));
                const std::string table(root.attribute("displayName"));
                node.set_attribute("name", renderer_.text(name, place(table + "[" + name + "]")));
            } else if (node.name == "calculatedColumnFormula" || node.name == "totalsRowFormula") {
                set_text(node, adjusted(text_of(node), {.sheet = sheet}, frames_));
            }
        });
    }

    // A pivot table counts anew from the rows that there are now.
    void change_pivot_source(xml::Node& root) {
        root.set_attribute("refreshOnLoad", "1");
        xml::Node* source = root.child("cacheSource");
        source = source == nullptr ? nullptr : source->child("worksheetSource");
        if (source == nullptr) return;
        const auto frame = std::ranges::find(frames_, source->attribute("sheet"), &Frame::name);
        if (frame == frames_.end()) return;
        source->set_attribute("sheet", frame->new_name);
        move_ref(*source, static_cast<std::size_t>(frame - frames_.begin()), true);
    }

    // A comment stays with the first copy of its cell. False: none is left.
    bool move_ref(xml::Node& node, std::size_t sheet, bool whole = false) {
        const auto range = parse_range(node.attribute("ref"));
        if (!range) return true;
        const auto moved = grown(*range, frames_[sheet].layout);
        if (!moved) return false;
        node.set_attribute("ref", whole ? print(*moved) : print(moved->first));
        return true;
    }

    void change_comments(xml::Node& root, std::size_t sheet) {
        xml::Node* list = root.child("commentList");
        if (list == nullptr) return;
        for (xml::Node& one : list->children) {
            const std::string where = cell_place(sheet, one.attribute("ref"));
            if (xml::Node* text = one.child("text")) fill_runs(*text, "t", where, renderer_);
        }
        std::erase_if(list->children, [&](xml::Node& one) { return !move_ref(one, sheet); });
    }

    // A row counted from 0, as drawings do, moved to the first copy of its row.
    [[nodiscard]] std::uint32_t moved_row(std::uint32_t row, std::size_t sheet) const {
        return frames_[sheet].layout.nearest(row + 1) - 1;
    }

    void change_drawing(xml::Node& root, const std::string& part, std::size_t sheet) {
        for (xml::Node& anchor : root.children) {
            if (!anchor.is_text()) move_anchor(anchor, sheet);
        }
        walk(root, [&](xml::Node& node) {
            if (node.name == "a:p") fill_runs(node, "a:t", place(part), renderer_);
            if (node.name != "xdr:cNvPr") return;
            for (auto& [name, value] : node.attributes) {
                if (name == "descr" || name == "title") value = renderer_.text(value, place(part));
            }
        });
    }

    void move_anchor(xml::Node& anchor, std::size_t sheet) {
        xml::Node* from = anchor.child("xdr:from");
        xml::Node* from_row = from == nullptr ? nullptr : from->child("xdr:row");
        if (from_row == nullptr) return;
        const std::uint32_t old_first = to_number(text_of(*from_row));
        const std::uint32_t first = moved_row(old_first, sheet);
        set_text(*from_row, std::to_string(first));
        xml::Node* to = anchor.child("xdr:to");
        xml::Node* to_row = to == nullptr ? nullptr : to->child("xdr:row");
        if (to_row == nullptr) return;
        const std::uint32_t old_last = to_number(text_of(*to_row));
        // What keeps its size keeps its height in rows; the rest stretches with the rows below it.
        const bool stretches =
            anchor.attribute("editAs").empty() || anchor.attribute("editAs") == "twoCell";
        const std::uint32_t kept = first + (old_last - std::min(old_first, old_last));
        const std::uint32_t last = stretches ? moved_row(old_last, sheet) : kept;
        set_text(*to_row, std::to_string(std::max(first, last)));
    }

    // What a chart remembers of its cells is dropped: it reads them anew.
    void change_chart(xml::Node& root, const std::string& part) {
        walk(root, [&](xml::Node& node) {
            if (node.name == "c:f" || node.name == "c15:f") {
                const std::string formula = adjusted(text_of(node), {}, frames_);
                const bool parts = formula.find(',') != std::string::npos && formula[0] != '(';
                set_text(node, parts ? "(" + formula + ")" : formula);
            } else if (node.name == "a:p") {
                fill_runs(node, "a:t", place(part), renderer_);
            }
            std::erase_if(node.children, [](const xml::Node& child) {
                return child.name == "c:numCache" || child.name == "c:strCache" ||
                       child.name == "c:multiLvlStrCache";
            });
        });
    }

    // The boxes of comments; markup that is no XML (old Excel) stays as it is.
    void change_vml(const std::string& name, std::size_t sheet) {
        ooxml::Part& part = *book_.package.find(name);
        auto root = xml::read(part.bytes);
        if (!root || frames_[sheet].layout.is_identity()) return;
        walk(*root, [&](xml::Node& data) {
            if (data.name != "x:ClientData") return;
            xml::Node* row = data.child("x:Row");
            if (row == nullptr) return;
            const std::uint32_t old = to_number(text_of(*row));
            const std::uint32_t now = moved_row(old, sheet);
            set_text(*row, std::to_string(now));
            if (xml::Node* anchor = data.child("x:Anchor")) {
                set_text(*anchor, moved_box(text_of(*anchor), std::int64_t{now} - old));
            }
        });
        xml::Writer writer;
        xml::write(writer, *root);
        part.bytes = std::move(writer).str();
    }

    // "column, offset, row, offset, column, offset, row, offset" with both rows moved.
    static std::string moved_box(std::string_view text, std::int64_t by) {
        std::string out;
        for (int field = 0; !text.empty(); ++field) {
            const std::size_t comma = std::min(text.find(','), text.size());
            std::string_view one = text.substr(0, comma);
            text.remove_prefix(std::min(comma + 1, text.size()));
            while (one.starts_with(' ') || one.starts_with('\n')) one.remove_prefix(1);
            std::int64_t value = 0;
            std::from_chars(one.data(), one.data() + one.size(), value);
            if (field == 2 || field == 6) value += by;
            if (!out.empty()) out += ", ";
            out += std::to_string(value);
        }
        return out;
    }

    Book& book_;
    const Frames& frames_;
    Renderer& renderer_;
};

}  // namespace

Result<void> write_objects(Book& book, const Frames& frames, Renderer& renderer) {
    return Objects(book, frames, renderer).run();
}

}  // namespace metodoc::sheets
