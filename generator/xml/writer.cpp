#include "xml/writer.h"

#include <array>

#include "base/must.h"

namespace metodoc::xml {
namespace {

enum class Place { text, attribute };

// What a byte becomes: itself, nothing (forbidden by XML 1.0, section 2.2), or a reference.
std::string_view replacement(char byte, Place place) {
    switch (byte) {
        case '&':
            return "&amp;";
        case '<':
            return "&lt;";
        case '>':
            return "&gt;";
        case '"':
            return place == Place::attribute ? "&quot;" : "\"";
        // A reader turns these into spaces inside attributes, and CR into LF everywhere.
        case '\t':
            return place == Place::attribute ? "&#9;" : "\t";
        case '\n':
            return place == Place::attribute ? "&#10;" : "\n";
        case '\r':
            return "&#13;";
        default:
            return {};
    }
}

constexpr std::array<bool, 256> special = [] {
    std::array<bool, 256> table{};
    for (std::size_t control = 0; control < 0x20; ++control) table[control] = true;
    for (const char byte : {'&', '<', '>', '"', '\xEF'})
        table[static_cast<unsigned char>(byte)] = true;
    return table;
}();

// U+FFFE and U+FFFF are no characters of XML; every other lead byte EF is ordinary text.
bool is_noncharacter(std::string_view text, std::size_t at) {
    const std::string_view three = text.substr(at, 3);
    return three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF";
}

void escape(std::string& out, std::string_view text, Place place) {
    std::size_t copied = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!special[static_cast<unsigned char>(text[at])]) continue;
        const bool is_lead = text[at] == '\xEF';
        if (is_lead && !is_noncharacter(text, at)) continue;
        out.append(text, copied, at - copied);
        if (is_lead) {
            at += 2;
        } else {
            out += replacement(text[at], place);
        }
        copied = at + 1;
    }
    out.append(text, copied, text.size() - copied);
}

}  // namespace

Open::~Open() {
    writer_.close(name_);
}

void Writer::declaration() {
    MUST(buffer_.empty());
    buffer_ += "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
}

Open Writer::open(std::string_view name, Attributes attributes) {
    begin(name, attributes);
    return {*this, name};
}

void Writer::attribute(std::string_view name, std::string_view value) {
    MUST(in_start_);
    buffer_ += ' ';
    buffer_ += name;
    buffer_ += "=\"";
    escape(buffer_, value, Place::attribute);
    buffer_ += '"';
}

void Writer::empty(std::string_view name, Attributes attributes) {
    begin(name, attributes);
    close(name);
}

void Writer::element(std::string_view name, std::string_view text, Attributes attributes) {
    begin(name, attributes);
    this->text(text);
    close(name);
}

void Writer::text(std::string_view text) {
    if (text.empty()) return;
    finish_start();
    escape(buffer_, text, Place::text);
}

void Writer::trusted(std::string_view markup) {
    if (markup.empty()) return;
    finish_start();
    buffer_ += markup;
}

std::string Writer::str() && {
    MUST(depth_ == 0);
    return std::move(buffer_);
}

void Writer::begin(std::string_view name, Attributes attributes) {
    finish_start();
    buffer_ += '<';
    buffer_ += name;
    in_start_ = true;
    ++depth_;
    for (const Attribute& one : attributes) attribute(one.name, one.value);
}

void Writer::finish_start() {
    if (!in_start_) return;
    buffer_ += '>';
    in_start_ = false;
}

void Writer::close(std::string_view name) {
    MUST(depth_ > 0);
    --depth_;
    if (in_start_) {
        buffer_ += "/>";
        in_start_ = false;
        return;
    }
    buffer_ += "</";
    buffer_ += name;
    buffer_ += '>';
}

}  // namespace metodoc::xml
