// Another document in place of a paragraph: its blocks, with the styles, lists, pictures and links
// that they need. What belongs to a document as a whole (sections, notes, comments) stays behind.
#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "forms/insert.h"
#include "forms/items.h"

namespace metodoc::forms {
namespace {

constexpr std::string_view document_name = "word/document.xml";
constexpr std::string_view styles_name = "word/styles.xml";
constexpr std::string_view numbering_name = "word/numbering.xml";

const std::string* find(const std::vector<zip::Entry>& entries, std::string_view name) {
    const auto found = std::ranges::find(entries, name, &zip::Entry::name);
    return found == entries.end() ? nullptr : &found->bytes;
}

std::string text_of(Place begin, Place end) {
    std::string xml;
    for (Place item = begin; item != end; ++item) xml += item->xml;
    return xml;
}

// The value of an attribute replaced; the tag as it is where there is none.
std::string with(std::string_view tag, std::string_view name, const std::string& value) {
    const auto old = attribute(tag, name);
    if (!old) return std::string(tag);
    const auto at = static_cast<std::size_t>(old->data() - tag.data());
    std::string result(tag.substr(0, at));
    return result + value + std::string(tag.substr(at + old->size()));
}

std::string without(std::string_view tag, std::string_view name) {
    const auto old = attribute(tag, name);
    if (!old) return std::string(tag);
    const auto at = static_cast<std::size_t>(old->data() - tag.data()) - name.size() - 3;
    return std::string(tag.substr(0, at)) +
           std::string(tag.substr(at + name.size() + old->size() + 4));
}

long whole(std::string_view text) {
    long value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

class Subdocument {
public:
    Subdocument(Additions& additions, std::vector<zip::Entry> entries, const std::string& part)
        : additions_(additions), entries_(std::move(entries)), part_(part) {}

    std::string run() {
        const std::string* document = find(entries_, document_name);
        if (document == nullptr || !scan(*document, items_)) return {};
        add_styles();
        add_lists();
        read_relations();
        const Place root =
            std::ranges::find_if(items_, [](const Item& one) { return one.opens("w:document"); });
        const Place body =
            std::ranges::find_if(items_, [](const Item& one) { return one.opens("w:body"); });
        if (root == items_.end() || body == items_.end()) return {};
        spaces_ = name_spaces(root->xml);
        for (Place item = std::next(body); item != body->partner; ++item) {
            if (is_left_behind(*item)) {
                if (item->kind == ItemKind::open) item = item->partner;
                continue;
            }
            add(*item, item->parent == body);
        }
        return std::move(out_);
    }

private:
    static bool is_left_behind(const Item& item) {
        constexpr std::array<std::string_view, 8> names{"w:sectPr",
                                                        "w:footnoteReference",
                                                        "w:endnoteReference",
                                                        "w:commentReference",
                                                        "w:commentRangeStart",
                                                        "w:commentRangeEnd",
                                                        "w:lastRenderedPageBreak",
                                                        "w:altChunk"};
        return std::ranges::find(names, item.name) != names.end() && item.kind != ItemKind::close;
    }

    // The declarations of the root but that of `w`, which every form has.
    static std::string name_spaces(std::string_view root) {
        std::string all;
        for (std::size_t at = root.find(" xmlns:"); at != std::string_view::npos;
             at = root.find(" xmlns:", at + 1)) {
            const std::size_t quote = root.find('"', at);
            if (quote == std::string_view::npos) break;
            const std::size_t end = root.find('"', quote + 1);
            if (end == std::string_view::npos) break;
            const std::string_view one = root.substr(at, end + 1 - at);
            if (!one.starts_with(" xmlns:w=")) all += one;
        }
        return all;
    }

    void add(const Item& item, bool is_block) {
        if (item.kind != ItemKind::open && item.kind != ItemKind::empty) {
            out_ += item.xml;
            return;
        }
        std::string tag(item.xml);
        for (const std::string_view name : {"r:id", "r:embed", "r:link"}) {
            if (const auto id = attribute(tag, name)) tag = with(tag, name, relation(*id));
        }
        if (item.name == "w:numId") {
            const auto id = attribute(tag, "w:val");
            if (id && *id != "0") tag = with(tag, "w:val", std::to_string(whole(*id) + shift_));
        }
        for (const std::string_view name : {"w14:paraId", "w14:textId"}) tag = without(tag, name);
        if (is_block) tag.insert(1 + item.name.size(), spaces_);
        out_ += tag;
    }

    // --- relations ---

    void read_relations() {
        const std::string* xml = find(entries_, "word/_rels/document.xml.rels");
        if (xml == nullptr) return;
        Items items;
        if (!scan(*xml, items)) return;
        for (const Item& one : items) {
            if (one.name != "Relationship" || one.kind == ItemKind::close) continue;
            const auto id = attribute(one.xml, "Id");
            const auto type = attribute(one.xml, "Type");
            const auto target = attribute(one.xml, "Target");
            if (!id || !type || !target) continue;
            known_[std::string(*id)] = {std::string(type->substr(type->rfind('/') + 1)),
                                        decode(*target),
                                        attribute(one.xml, "TargetMode") == "External"};
        }
    }

    struct Relation {
        std::string kind;
        std::string target;
        bool external = false;
    };

    // A relation of the form that means the same; "" where it can not be taken along.
    std::string relation(std::string_view old) {
        const auto known = known_.find(std::string(old));
        if (known == known_.end()) return {};
        std::string& now = moved_[known->first];
        if (!now.empty()) return now;
        const auto& [kind, target, external] = known->second;
        if (external) return now = additions_.relate(part_, kind, target, true);
        const std::string* bytes = find(entries_, "word/" + target);
        if (kind != "image" || bytes == nullptr) return {};
        const std::string extension = target.substr(target.rfind('.') + 1);
        const std::string name = additions_.new_name("word/media/sub", extension);
        const std::string type = extension == "jpg" ? "jpeg" : extension;
        additions_.add_part(name, *bytes, "image/" + type);
        return now = additions_.relate(part_, "image", name.substr(5));
    }

    // --- styles and lists ---

    void add_styles() {
        const std::string* theirs = find(entries_, styles_name);
        const std::string* ours = additions_.find(std::string(styles_name));
        Items items;
        if (theirs == nullptr || ours == nullptr || !scan(*theirs, items)) return;
        std::string more;
        for (Place item = items.begin(); item != items.end(); ++item) {
            if (!item->opens("w:style")) continue;
            const auto id = attribute(item->xml, "w:styleId");
            if (!id || ours->find("w:styleId=\"" + std::string(*id) + "\"") != std::string::npos) {
                continue;
            }
            more += without(item->xml, "w:default") +
                    text_of(std::next(item), std::next(item->partner));
        }
        if (more.empty()) return;
        const std::size_t end = ours->rfind("</w:styles>");
        if (end == std::string::npos) return;
        additions_.change(std::string(styles_name),
                          ours->substr(0, end) + more + ours->substr(end));
    }

    // Lists keep to themselves: their numbers are moved behind those of the form.
    void add_lists() {
        const std::string* theirs = find(entries_, numbering_name);
        const std::string* ours = additions_.find(std::string(numbering_name));
        Items items;
        if (theirs == nullptr || !scan(*theirs, items)) return;
        const std::string root =
            "<w:numbering "
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
        std::string made = ours != nullptr ? *ours : root + "</w:numbering>";
        for (const std::string_view name : {"w:abstractNumId=\"", "w:numId=\""}) {
            for (std::size_t at = made.find(name); at != std::string::npos;
                 at = made.find(name, at + 1)) {
                shift_ =
                    std::max(shift_, whole(std::string_view(made).substr(at + name.size(), 9)));
            }
        }
        ++shift_;
        std::string abstract;
        std::string numbers;
        for (Place item = items.begin(); item != items.end(); ++item) {
            if (item->opens("w:abstractNum")) {
                abstract += shifted(item, "w:abstractNumId");
            } else if (item->opens("w:num")) {
                numbers += shifted(item, "w:numId");
            }
        }
        const std::size_t first = made.find("<w:num ");
        const std::size_t end = made.rfind("</w:numbering>");
        if (end == std::string::npos) return;
        made.insert(end, numbers);
        made.insert(std::min(first, end), abstract);
        additions_.change(std::string(numbering_name), std::move(made));
        if (ours != nullptr) return;
        additions_.relate(std::string(document_name), "numbering", "numbering.xml");
        additions_.add_type(std::string(numbering_name),
                            "application/vnd.openxmlformats-officedocument.wordprocessingml."
                            "numbering+xml");
    }

    std::string shifted(Place element, std::string_view id) {
        const auto old = attribute(element->xml, id);
        if (!old) return {};
        std::string xml = with(element->xml, id, std::to_string(whole(*old) + shift_));
        for (Place item = std::next(element); item != std::next(element->partner); ++item) {
            const auto number =
                item->name == "w:abstractNumId" ? attribute(item->xml, "w:val") : std::nullopt;
            xml += number ? with(item->xml, "w:val", std::to_string(whole(*number) + shift_))
                          : std::string(item->xml);
        }
        return xml;
    }

    Additions& additions_;
    std::vector<zip::Entry> entries_;
    std::string part_;
    Items items_;
    std::string spaces_;
    std::string out_;
    std::map<std::string, Relation> known_;
    std::map<std::string, std::string> moved_;
    long shift_ = 0;
};

}  // namespace

std::string document_markup(Additions& additions, const Insert& insert, const std::string& part) {
    auto entries = zip::read(insert.fields[0]);
    if (!entries) return {};
    return Subdocument(additions, std::move(*entries), part).run();
}

}  // namespace metodoc::forms
