#include "html/markup.h"

namespace metodoc::html {

void append_escaped(std::string& html, std::string_view text) {
    while (!text.empty()) {
        const std::size_t plain = text.find_first_of("&<>\"");
        html += text.substr(0, plain);
        if (plain == std::string_view::npos) return;
        switch (text[plain]) {
            case '&':
                html += "&amp;";
                break;
            case '<':
                html += "&lt;";
                break;
            case '>':
                html += "&gt;";
                break;
            default:
                html += "&quot;";
                break;
        }
        text.remove_prefix(plain + 1);
    }
}

Markup Markup::escaped(std::string_view text) {
    std::string html;
    append_escaped(html, text);
    return trusted(std::move(html));
}

void Writer::start(std::string_view name, std::span<const Attribute> attributes) {
    html_ += '<';
    html_ += name;
    for (const Attribute& attribute : attributes) {
        if (attribute.value.empty()) continue;
        html_ += ' ';
        html_ += attribute.name;
        html_ += "=\"";
        append_escaped(html_, attribute.value);
        html_ += '"';
    }
    html_ += '>';
}

void Writer::close(std::string_view name, bool breaks_line) {
    html_ += "</";
    html_ += name;
    html_ += breaks_line ? ">\n" : ">";
}

Writer::Element Writer::open(std::string_view name, Attributes attributes) {
    start(name, {attributes.begin(), attributes.size()});
    return {*this, name, false};
}

Writer::Element Writer::line(std::string_view name, Attributes attributes) {
    start(name, {attributes.begin(), attributes.size()});
    return {*this, name, true};
}

Writer::Element Writer::line_with(std::string_view name, std::span<const Attribute> attributes) {
    start(name, attributes);
    return {*this, name, true};
}

void Writer::empty(std::string_view name, Attributes attributes) {
    start(name, {attributes.begin(), attributes.size()});
}

}  // namespace metodoc::html
