#include "forms/writer.h"

#include <algorithm>
#include <cctype>

#include "forms/items.h"

namespace metodoc::forms {
namespace {

using jinja::Type;
using jinja::Value;

constexpr std::string_view start_text = R"(<w:t xml:space="preserve">)";

void start_run(std::string& out, const PrintPlace& place) {
    out += "<w:r>";
    out += place.run_properties;
    out += start_text;
}

void start_paragraph(std::string& out, const PrintPlace& place) {
    out += "<w:p>";
    out += place.paragraph_properties;
    start_run(out, place);
}

// One of the signs that text has no letter for.
void write_sign(std::string& out, char sign, const PrintPlace& place) {
    if (sign == '\r') return;
    if (sign == '\t') {
        out += "</w:t><w:tab/>";
        out += start_text;
    } else if (sign == '\n' || !place.splits) {
        out += "</w:t><w:br/>";
        out += start_text;
    } else {
        out += "</w:t></w:r></w:p>";
        if (sign == '\f') out += R"(<w:p><w:r><w:br w:type="page"/></w:r></w:p>)";
        start_paragraph(out, place);
    }
}

// Characters with a meaning in XML or in Word; the others are copied in one go.
bool is_special(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == '&' || c == '<' || c == '>' || c == '"';
}

void write_plain(std::string& out, std::string_view text) {
    for (const char c : text) {
        if (c == '\n' || c == '\t' || c == '\a' || c == '\f') {
            out += ' ';
        } else if (!is_special(c)) {
            out += c;
        } else {
            escape_to(out, std::string_view(&c, 1));
        }
    }
}

// Markup of Word in a value that is already escaped: only its line breaks are turned.
void write_markup(std::string& out, std::string_view text, const PrintPlace& place) {
    const bool is_xml = text.find('<') != std::string_view::npos;
    for (const char c : text) {
        const bool sign = c == '\n' || c == '\t' || c == '\a' || c == '\f' || c == '\r';
        if (sign && !is_xml) {
            write_sign(out, c, place);
        } else if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') {
            out += c;
        }
    }
}

std::string text_of(const Value& value) {
    return value.is_text() ? value.text() : value.print();
}

void write_number(std::string& out, const Value& value) {
    const std::string text = text_of(value);
    const bool digits = !text.empty() && std::ranges::all_of(text, [](unsigned char c) {
        return std::isdigit(c) != 0;
    });
    out += digits ? text : "1";
}

// RRGGBB with or without its #; Word refuses anything else but "auto".
void write_colour(std::string& out, const Value& value) {
    std::string text = text_of(value);
    if (text.starts_with('#')) text.erase(0, 1);
    const bool hex = text.size() == 6 && std::ranges::all_of(text, [](unsigned char c) {
                         return std::isxdigit(c) != 0;
                     });
    out += hex ? text : "auto";
}

// Whole elements of Word: what `{{p x }}` may take from the data as it is.
bool is_markup_of_word(std::string_view text) {
    if (!text.starts_with("<w:")) return false;
    Items items;
    return scan(text, items) && std::ranges::all_of(items, [&](const Item& item) {
               return item.kind != ItemKind::other &&
                      (item.kind != ItemKind::text || item.parent != items.end());
           });
}

void write_whole(std::string& out, const Value& value, const PrintPlace& place, bool raw) {
    if (value.is_nothing()) return;
    if (value.is(Type::list) || value.is(Type::tuple)) {
        for (const Value& one : value.items()) write_whole(out, one, place, raw);
        return;
    }
    const std::string text = text_of(value);
    if ((raw || value.is(Type::markup)) && is_markup_of_word(text)) {
        out += text;
        return;
    }
    PrintPlace inner = place;
    inner.target = Target::text;
    inner.splits = place.target != Target::run;
    if (place.target == Target::row) out += "<w:tr>";
    if (place.target == Target::row || place.target == Target::cell) out += "<w:tc>";
    place.target == Target::run ? start_run(out, place) : start_paragraph(out, place);
    write_text(out, text, inner);
    out += "</w:t></w:r>";
    if (place.target != Target::run) out += "</w:p>";
    if (place.target == Target::row || place.target == Target::cell) out += "</w:tc>";
    if (place.target == Target::row) out += "</w:tr>";
}

}  // namespace

void write_text(std::string& out, std::string_view text, const PrintPlace& place) {
    while (!text.empty()) {
        const auto stop = std::ranges::find_if(text, is_special);
        const auto plain = static_cast<std::size_t>(stop - text.begin());
        out += text.substr(0, plain);
        text.remove_prefix(plain);
        if (text.empty()) return;
        const char c = text.front();
        if (c == '\n' || c == '\t' || c == '\a' || c == '\f' || c == '\r') {
            write_sign(out, c, place);
        } else if (c == '"') {
            out += c;
        } else {
            escape_to(out, text.substr(0, 1));
        }
        text.remove_prefix(1);
    }
}

void write_value(std::string& out, const Value& value, const PrintPlace& place, bool raw) {
    switch (place.target) {
        case Target::text:
            if (value.is(Type::markup)) {
                write_markup(out, value.text(), place);
            } else if (value.is(Type::string)) {
                write_text(out, value.text(), place);
            } else {
                write_text(out, value.print(), place);
            }
            return;
        case Target::plain:
            if (value.is(Type::markup)) {
                out += value.text();
            } else {
                write_plain(out, text_of(value));
            }
            return;
        case Target::number:
            return write_number(out, value);
        case Target::colour:
            return write_colour(out, value);
        case Target::paragraph:
        case Target::run:
        case Target::cell:
        case Target::row:
            return write_whole(out, value, place, raw);
    }
}

}  // namespace metodoc::forms
