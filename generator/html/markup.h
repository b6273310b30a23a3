// Markup: text that is HTML already, and the writer that makes it.
//
// Escaping is a type: plain text becomes Markup only here, escaped; templates escape what is not
// Markup. Elements close themselves.
//
// Room: html.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace metodoc::html {

class Markup {
public:
    Markup() = default;
    static Markup trusted(std::string html) { return Markup(std::move(html)); }
    static Markup escaped(std::string_view text);
    [[nodiscard]] const std::string& str() const { return html_; }

private:
    explicit Markup(std::string html) : html_(std::move(html)) {}
    std::string html_;
};

// Adds `text` to `html` with & < > " as entities: good between tags and inside double quotes.
void append_escaped(std::string& html, std::string_view text);

// An attribute without a value is left out: none that we write means anything when empty.
struct Attribute {
    std::string_view name;
    std::string_view value;
};
using Attributes = std::initializer_list<Attribute>;

class Writer {
public:
    // Writes its end tag when it goes. Requires: the writer outlives it; elements end in the
    // reverse order of their beginning.
    class [[nodiscard]] Element {
    public:
        Element(Writer& writer, std::string_view name, bool breaks_line)
            : writer_(writer), name_(name), breaks_line_(breaks_line) {}
        Element(const Element&) = delete;
        Element& operator=(const Element&) = delete;
        ~Element() { writer_.close(name_, breaks_line_); }

    private:
        Writer& writer_;
        std::string_view name_;
        bool breaks_line_;
    };

    // `name` is a literal. An element of `line` ends with a line break: for blocks.
    Element open(std::string_view name, Attributes attributes = {});
    Element line(std::string_view name, Attributes attributes = {});
    // With attributes that are known only when it is written.
    Element line_with(std::string_view name, std::span<const Attribute> attributes);
    void empty(std::string_view name, Attributes attributes = {});
    void text(std::string_view text) { append_escaped(html_, text); }
    void markup(const Markup& markup) { html_ += markup.str(); }
    void line_break() { html_ += '\n'; }

    Markup finish() && { return Markup::trusted(std::move(html_)); }

private:
    void start(std::string_view name, std::span<const Attribute> attributes);
    void close(std::string_view name, bool breaks_line);

    std::string html_;
};

}  // namespace metodoc::html
