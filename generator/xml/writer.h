// The one writer of XML: text and attributes are escaped here and nowhere else, and an element
// closes itself when its guard dies.
//
//     xml::Writer w;
//     {
//         auto run = w.open("w:r");
//         w.element("w:t", "a < b", {{"xml:space", "preserve"}});
//     }
//     std::move(w).str()  // <w:r><w:t xml:space="preserve">a &lt; b</w:t></w:r>
//
// Room: xml.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

namespace metodoc::xml {

struct Attribute {
    std::string_view name;
    std::string_view value;
};
using Attributes = std::initializer_list<Attribute>;

class Writer;

// An open element; written as closed when the guard dies. Guards die in the order of nesting.
class [[nodiscard]] Open {
public:
    Open(const Open&) = delete;
    Open& operator=(const Open&) = delete;
    ~Open();

private:
    friend class Writer;
    Open(Writer& writer, std::string_view name) : writer_(writer), name_(name) {}
    Writer& writer_;
    std::string_view name_;
};

class Writer {
public:
    Writer() = default;
    // Writes behind `start`, which is taken as it is (an XML declaration, the head of a template).
    explicit Writer(std::string start) : buffer_(std::move(start)) {}

    void reserve(std::size_t bytes) { buffer_.reserve(bytes); }
    // `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` and a line break.
    void declaration();

    // Requires: `name` outlives the guard (names are literals).
    Open open(std::string_view name, Attributes attributes = {});
    // An attribute of the element just opened. Requires: nothing was written into it yet.
    void attribute(std::string_view name, std::string_view value);
    void empty(std::string_view name, Attributes attributes = {});
    void element(std::string_view name, std::string_view text, Attributes attributes = {});
    // Characters that XML 1.0 cannot hold (U+0001…) are left out.
    void text(std::string_view text);
    // XML that this writer or `write(Node)` has made before. Requires: whole elements.
    void trusted(std::string_view markup);

    [[nodiscard]] std::size_t size() const { return buffer_.size(); }
    // Requires: every element is closed.
    [[nodiscard]] std::string str() &&;

private:
    friend class Open;
    void begin(std::string_view name, Attributes attributes);
    void finish_start();
    void close(std::string_view name);

    std::string buffer_;
    std::size_t depth_ = 0;
    bool in_start_ = false;  // `<name attributes` is written and its `>` is not
};

}  // namespace metodoc::xml
