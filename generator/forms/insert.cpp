#include "forms/insert.h"

#include <algorithm>
#include <charconv>

#include "forms/items.h"
#include "forms/prose.h"

namespace metodoc::forms {
namespace {

using jinja::Value;

constexpr std::string_view key = "\x01insert";
constexpr char begin_sign = '\x01';
constexpr char end_sign = '\x02';
constexpr std::string_view types_name = "[Content_Types].xml";

std::string relations_of(const std::string& part) {
    const std::size_t slash = part.rfind('/') + 1;
    return part.substr(0, slash) + "_rels/" + part.substr(slash) + ".rels";
}

// `<length>:<bytes>` at the front of `text`.
std::optional<std::string> take_field(std::string_view& text) {
    std::size_t size = 0;
    const auto [at, code] = std::from_chars(text.data(), text.data() + text.size(), size);
    const auto digits = static_cast<std::size_t>(at - text.data());
    if (code != std::errc{} || digits >= text.size() || text[digits] != ':') return std::nullopt;
    text.remove_prefix(digits + 1);
    if (size > text.size()) return std::nullopt;
    std::string field(text.substr(0, size));
    text.remove_prefix(size);
    return field;
}

// What write_insert has left at the front of `text`, its end sign included.
std::optional<Insert> take_insert(std::string_view& text) {
    if (text.size() < 2) return std::nullopt;
    Insert insert;
    insert.kind = static_cast<InsertKind>(text[1] - 'a');
    std::string_view rest = text.substr(2);
    while (!rest.empty() && rest.front() != end_sign) {
        auto field = take_field(rest);
        if (!field) return std::nullopt;
        insert.fields.push_back(std::move(*field));
    }
    if (rest.empty()) return std::nullopt;
    rest.remove_prefix(1);
    text = rest;
    return insert;
}

std::string with_elements(const std::string& xml, const std::vector<std::string>& elements,
                          std::string_view root) {
    const std::string closing = "</" + std::string(root) + ">";
    const std::size_t end = xml.rfind(closing);
    if (end == std::string::npos) return xml;
    std::string result = xml.substr(0, end);
    for (const std::string& one : elements) {
        if (result.find(one) == std::string::npos) result += one;
    }
    return result + xml.substr(end);
}

// Ends the text, paragraph or cell around an insert, or begins what it needs around itself.
void open_place(std::string& out, const PrintPlace& place, bool is_block) {
    if (place.target == Target::row) out += "<w:tr>";
    if (place.target == Target::row || place.target == Target::cell) out += "<w:tc>";
    if (place.target == Target::text) out += is_block ? "</w:t></w:r></w:p>" : "</w:t>";
    if (is_block || place.target == Target::text) return;
    if (place.target != Target::run) out += "<w:p>" + place.paragraph_properties;
    out += "<w:r>";
}

void close_place(std::string& out, const PrintPlace& place, bool is_block) {
    if (place.target == Target::text) {
        if (is_block) {
            out += "<w:p>" + place.paragraph_properties + "<w:r>" + place.run_properties;
        }
        out += R"(<w:t xml:space="preserve">)";
        return;
    }
    if (!is_block) out += place.target == Target::run ? "</w:r>" : "</w:r></w:p>";
    if (place.target == Target::row || place.target == Target::cell) out += "</w:tc>";
    if (place.target == Target::row) out += "</w:tr>";
}

void leave(std::string& out, const Insert& insert) {
    out += begin_sign;
    out += static_cast<char>('a' + static_cast<int>(insert.kind));
    for (const std::string& field : insert.fields) {
        out += std::to_string(field.size()) + ":" + field;
    }
    out += end_sign;
}

}  // namespace

Value to_value(const Insert& insert) {
    std::vector<Value> fields;
    for (const std::string& one : insert.fields) fields.emplace_back(one);
    return Value::object(
        {{key, static_cast<int>(insert.kind)}, {"fields", Value::list(std::move(fields))}});
}

std::optional<Insert> from_value(const Value& value) {
    if (!value.is(jinja::Type::dict)) return std::nullopt;
    const Value* kind = value.dict().find(key);
    if (kind == nullptr || !kind->is(jinja::Type::integer)) return std::nullopt;
    const Value* fields = value.dict().find("fields");
    if (fields == nullptr || !fields->is(jinja::Type::list)) return std::nullopt;
    Insert insert;
    insert.kind = static_cast<InsertKind>(kind->integer());
    for (const Value& one : fields->items()) insert.fields.push_back(one.print());
    return insert;
}

void write_insert(std::string& out, const Insert& insert, const PrintPlace& place,
                  const Printing& printing) {
    // An attribute or a number has no room for it.
    if (place.target == Target::plain || place.target == Target::number ||
        place.target == Target::colour) {
        return;
    }
    const bool is_block = insert.kind == InsertKind::document || insert.kind == InsertKind::prose;
    const bool in_text = place.target == Target::text;
    if (is_block && (place.target == Target::run || (in_text && !place.splits))) return;
    open_place(out, place, is_block);
    if (insert.kind == InsertKind::prose) {
        out += prose(insert.fields[0], place, printing.styles);
    } else {
        leave(out, insert);
    }
    close_place(out, place, is_block);
}

std::string Additions::settle(std::string_view xml, const std::string& part) {
    std::string out;
    while (!xml.empty()) {
        const std::size_t at = std::min(xml.find(begin_sign), xml.size());
        out += xml.substr(0, at);
        xml.remove_prefix(at);
        if (xml.empty()) break;
        const auto insert = take_insert(xml);
        if (!insert) {
            xml.remove_prefix(1);
            continue;
        }
        switch (insert->kind) {
            case InsertKind::picture:
                out += picture_markup(*this, *insert, part);
                break;
            case InsertKind::chart:
                out += chart_markup(*this, *insert, part);
                break;
            case InsertKind::document:
                out += document_markup(*this, *insert, part);
                break;
            case InsertKind::prose:
                break;
        }
    }
    return out;
}

std::string Additions::relate(const std::string& part, std::string_view type,
                              const std::string& target, bool external) {
    const std::string id = "rIdForm" + std::to_string(next_relation_++);
    std::string element = "<Relationship Id=\"" + id +
                          "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                          "relationships/" +
                          std::string(type) + "\" Target=\"";
    escape_to(element, target);
    element += external ? "\" TargetMode=\"External\"/>" : "\"/>";
    relations_[part].push_back(std::move(element));
    return id;
}

std::string Additions::new_name(const std::string& stem, const std::string& extension) {
    for (;;) {
        std::string name = stem + std::to_string(next_part_++) + "." + extension;
        if (find(name) == nullptr) return name;
    }
}

void Additions::add_part(const std::string& name, std::string bytes,
                         std::string_view content_type) {
    add_type(name, content_type);
    added_.push_back({name, std::move(bytes)});
}

void Additions::add_type(const std::string& part, std::string_view content_type) {
    types_.push_back("<Override PartName=\"/" + part + "\" ContentType=\"" +
                     std::string(content_type) + "\"/>");
}

const std::string* Additions::find(const std::string& name) const {
    if (const auto known = changed_.find(name); known != changed_.end()) return &known->second;
    for (const auto* list : {&entries_, static_cast<const std::vector<zip::Entry>*>(&added_)}) {
        const auto found = std::ranges::find(*list, name, &zip::Entry::name);
        if (found != list->end()) return &found->bytes;
    }
    return nullptr;
}

void Additions::change(const std::string& name, std::string bytes) {
    changed_[name] = std::move(bytes);
}

std::vector<zip::Entry> Additions::finish() && {
    for (const auto& [part, elements] : relations_) {
        const std::string name = relations_of(part);
        const std::string* old = find(name);
        const std::string none =
            "<Relationships "
            "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            "</Relationships>";
        change(name, with_elements(old != nullptr ? *old : none, elements, "Relationships"));
    }
    const std::string* types = find(std::string(types_name));
    if (!types_.empty() && types != nullptr) {
        change(std::string(types_name), with_elements(*types, types_, "Types"));
    }
    std::vector<zip::Entry> all = std::move(added_);
    for (auto& [name, bytes] : changed_) {
        std::erase_if(all, [&](const zip::Entry& one) { return one.name == name; });
        all.push_back({name, std::move(bytes)});
    }
    return all;
}

}  // namespace metodoc::forms
