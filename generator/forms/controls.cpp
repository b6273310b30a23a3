#include "forms/controls.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include "base/utf8.h"

namespace metodoc::forms {
namespace {

// `a.b.c` in any letters: what can be looked up and is not by chance an expression.
bool is_path(std::string_view tag) {
    bool starts = true;
    if (tag.empty() || tag.size() > 200) return false;
    while (!tag.empty()) {
        const char32_t c = utf8::take(tag);
        const bool digit = c >= '0' && c <= '9';
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
                            (c >= 0x400 && c < 0x530);
        if (c == '.') {
            if (starts) return false;
            starts = true;
            continue;
        }
        if (!letter && (!digit || starts)) return false;
        starts = false;
    }
    return !starts;
}

// "a is defined and a.b is defined": a strict template may not ask for more at once.
std::string is_defined(std::string_view path) {
    std::string test;
    for (std::size_t dot = path.find('.');; dot = path.find('.', dot + 1)) {
        if (!test.empty()) test += " and ";
        test += std::string(path.substr(0, dot)) + " is defined";
        if (dot == std::string_view::npos) return test;
    }
}

std::string letter(std::string_view tag, std::string_view otherwise) {
    const auto code = attribute(tag, "w14:val");
    std::uint32_t value = 0;
    if (code) std::from_chars(code->data(), code->data() + code->size(), value, 16);
    std::string text;
    if (value < 0x20 || value > 0xFFFF || (value >= 0xD800 && value < 0xE000)) {
        return std::string(otherwise);
    }
    utf8::append(text, static_cast<char32_t>(value));
    return text;
}

Place child(Place parent, std::string_view name) {
    Place item = std::next(parent);
    while (item != parent->partner && item->name != name) {
        item = std::next(item->kind == ItemKind::open ? item->partner : item);
    }
    return item;
}

Place find_element(Place begin, Place end, std::string_view name) {
    return std::find_if(begin, end, [&](const Item& one) {
        return one.name == name && one.kind != ItemKind::close;
    });
}

class Binder {
public:
    Binder(Items& items, Found& found, Arena& arena)
        : items_(items), found_(found), arena_(arena) {}

    void run() {
        std::vector<Place> controls;
        for (Place item = items_.begin(); item != items_.end(); ++item) {
            if (item->opens("w:sdt")) controls.push_back(item);
        }
        for (const Place control : controls) bind(control);
        if (bound_) link(items_);
    }

private:
    void bind(Place control) {
        const Place properties = child(control, "w:sdtPr");
        const Place content = child(control, "w:sdtContent");
        if (properties == control->partner || content == control->partner ||
            properties->kind != ItemKind::open || content->kind != ItemKind::open) {
            return;
        }
        const Place tag = child(properties, "w:tag");
        if (tag == properties->partner) return;
        const auto name = attribute(tag->xml, "w:val");
        const bool is_simple = std::none_of(content, content->partner, [](const Item& one) {
            return one.kind == ItemKind::tag || one.opens("w:sdt");
        });
        if (!name || !is_path(*name) || !is_simple) return;
        const Place text = find_element(content, content->partner, "w:t");
        const bool has_picture =
            find_element(properties, properties->partner, "w:picture") != properties->partner;
        if (text == content->partner || text->kind != ItemKind::open || has_picture) return;
        show(*name);
        keep_unbound(control, is_defined(*name));
        fill(properties, content, text, *name);
        bound_ = true;
    }

    void show(std::string_view name) {
        found_.shown += '[';
        tag_.begin = static_cast<std::uint32_t>(found_.shown.size());
        found_.shown += name;
        tag_.end = static_cast<std::uint32_t>(found_.shown.size());
        found_.shown += "]\n";
        ++found_.tags;
    }

    void insert(Place before, TagKind kind, std::string code) {
        Item item;
        item.kind = ItemKind::tag;
        item.parent = before->parent;
        item.tag = tag_;
        item.tag.kind = kind;
        item.tag.code = arena_.emplace_back(std::move(code));
        items_.insert(before, item);
    }

    // {% if … %}the control, bound{% else %}the control as it is{% endif %}
    void keep_unbound(Place control, const std::string& test) {
        const Place behind = std::next(control->partner);
        const std::vector<Item> copy(control, behind);
        insert(control, TagKind::statement, "if " + test);
        if (behind == items_.end()) return;
        insert(behind, TagKind::statement, "else");
        items_.insert(behind, copy.begin(), copy.end());
        insert(behind, TagKind::statement, "endif");
    }

    void fill(Place properties, Place content, Place text, std::string_view name) {
        const Place hint = find_element(properties, properties->partner, "w:showingPlcHdr");
        if (hint != properties->partner && hint->kind == ItemKind::empty) items_.erase(hint);
        std::string value(name);
        const Place box = find_element(properties, properties->partner, "w14:checkbox");
        if (box != properties->partner && box->kind == ItemKind::open) {
            value = check(box, name);
        }
        const Place run = around(items_, text, "w:r");
        if (run == items_.end()) return;
        const Place style = find_element(run, text, "w:rStyle");
        if (style != text && style->kind == ItemKind::empty) items_.erase(style);
        items_.erase(std::next(text), text->partner);
        insert(text->partner, TagKind::expression, value);
        drop_other_runs(content, run);
    }

    // The state of the box; gives the expression of its sign.
    std::string check(Place box, std::string_view name) {
        std::string on = "\u2612";
        std::string off = "\u2610";
        for (Place item = box; item != box->partner; ++item) {
            if (item->name == "w14:checkedState") on = letter(item->xml, on);
            if (item->name == "w14:uncheckedState") off = letter(item->xml, off);
        }
        const std::string test = " if " + std::string(name) + " else ";
        const Place old = find_element(box, box->partner, "w14:checked");
        if (old != box->partner && old->kind == ItemKind::empty) items_.erase(old);
        const Place first = std::next(box);
        const auto markup = [&](std::string_view xml) {
            Item item;
            item.xml = xml;
            items_.insert(first, item);
        };
        markup("<w14:checked w14:val=\"");
        insert(first, TagKind::expression, "'1'" + test + "'0'");
        markup("\"/>");
        return "'" + on + "'" + test + "'" + off + "'";
    }

    // Word splits a control's text over runs, too: one of them is enough.
    void drop_other_runs(Place content, Place kept) {
        for (Place item = std::next(content); item != content->partner;) {
            const bool goes = item->opens("w:r") && item != kept;
            const Place end = std::next(goes ? item->partner : item);
            if (goes) items_.erase(item, end);
            item = end;
        }
    }

    Items& items_;
    Found& found_;
    Arena& arena_;
    Tag tag_;
    bool bound_ = false;
};

}  // namespace

void bind_controls(Items& items, Found& found, Arena& arena) {
    Binder(items, found, arena).run();
}

}  // namespace metodoc::forms
