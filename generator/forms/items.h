// A part of a form as a row of items: start tags, end tags, texts and, once they are found, the
// tags of the template between them.
//
// A list and not a tree: what a template does to a part (a row that becomes a loop, a paragraph
// break that vanishes) does not keep to the nesting of elements. All views point into the part's
// bytes or into the arena of its maker.
//
// Room: forms, inside.
#pragma once

#include <cstdint>
#include <list>
#include <optional>
#include <string>
#include <string_view>

namespace metodoc::forms {

// `open`, `close`, `empty`: of an element. `other`: declarations, comments, white space between
// elements, and XML that the cutter adds.
enum class ItemKind : std::uint8_t { open, close, empty, text, other, tag };

enum class TagKind : std::uint8_t { expression, statement, comment };

// What a tag stands for: itself, or the whole run, paragraph, cell or row around it ({%p … %}).
enum class Level : std::uint8_t { self, run, paragraph, cell, row };

// What an expression prints: a value of the form, the count of columns of a cell, its colour.
enum class Role : std::uint8_t { value, number, colour };

struct Tag {
    TagKind kind = TagKind::expression;
    Level level = Level::self;
    std::uint32_t begin = 0;  // of its inside in the text that is shown to people
    std::uint32_t end = 0;
    bool trims_before = false;  // {%- …
    bool trims_after = false;   // … -%}
    Role role = Role::value;
    // What is run in place of its inside, where the form says less than it means ({% vm %}).
    std::string_view code = {};
};

struct Item;
using Items = std::list<Item>;
using Place = Items::iterator;

struct Item {
    ItemKind kind = ItemKind::other;
    std::string_view xml = {};   // as it is printed; of a tag nothing
    std::string_view name = {};  // of an element, with its prefix
    Place partner = {};          // of `open` its `close`, and back
    Place parent = {};           // the `open` of the element around; end() at the top
    Tag tag = {};

    [[nodiscard]] bool opens(std::string_view element) const {
        return kind == ItemKind::open && name == element;
    }
    [[nodiscard]] bool closes(std::string_view element) const {
        return kind == ItemKind::close && name == element;
    }
};

// Fills `items`, linked; false where the bytes are no well-formed XML (only nesting and tags are
// looked at). Requires: `xml` outlives the items; they are not moved (the end would be another).
bool scan(std::string_view xml, Items& items);

// Settles partners and parents anew; false where start and end tags do not match.
bool link(Items& items);

// The element of that name around an item; end() where there is none.
Place around(Items& items, Place item, std::string_view name);

// Takes the items [begin, end) out if what stays still nests: the elements that the range closes
// are those that it opens again. Requires: linked or not. Links are stale afterwards.
bool cut_seam(Items& items, Place begin, Place end);

// Text of XML with its entities resolved; and the other way round.
std::string decode(std::string_view xml);
void escape_to(std::string& out, std::string_view text);

// An attribute's value in a start tag, still escaped; nothing where it is not there.
std::optional<std::string_view> attribute(std::string_view start_tag, std::string_view name);

}  // namespace metodoc::forms
