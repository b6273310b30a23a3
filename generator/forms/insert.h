// What a value may put into a document beside text: pictures, charts, other documents.
//
// A function of the form (`image(…)`) gives a value that carries what is to be inserted; where it
// is printed the writer leaves it in the text between two signs that no text of a document may
// hold; once the part is printed, what it says becomes markup, parts and relations.
//
// Room: forms, inside.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "forms/forms.h"
#include "forms/writer.h"
#include "zip/zip.h"

namespace metodoc::forms {

enum class InsertKind : std::uint8_t { picture, chart, document, prose };

// A kind and its fields: for a picture `extension, bytes, fallback bytes (PNG of an SVG), width,
// height (EMU), alternative text`; for a chart `xml, workbook, width, height, alternative text`;
// for a document `bytes`; for prose its Markdown.
struct Insert {
    InsertKind kind = InsertKind::picture;
    std::vector<std::string> fields;
};

// As a value of the template language, and back; nothing for any other value.
jinja::Value to_value(const Insert& insert);
std::optional<Insert> from_value(const jinja::Value& value);

// Leaves an insert in the text that is being printed; prose is printed at once. What is made of
// whole paragraphs parts the paragraph in which it is printed.
void write_insert(std::string& out, const Insert& insert, const PrintPlace& place,
                  const Printing& printing);

// The parts that inserts add to a package, gathered over all parts of one document.
class Additions {
public:
    explicit Additions(const std::vector<zip::Entry>& entries) : entries_(entries) {}

    // The printed part with markup in place of what was left in it. `part` is its name.
    std::string settle(std::string_view xml, const std::string& part);

    // The new parts, and the changed indexes: content types, relations.
    std::vector<zip::Entry> finish() &&;

    // For the kinds of inserts: a part's new relation (its id), a new part.
    std::string relate(const std::string& part, std::string_view type, const std::string& target,
                       bool external = false);
    std::string new_name(const std::string& stem, const std::string& extension);
    void add_part(const std::string& name, std::string bytes, std::string_view content_type);
    void add_type(const std::string& part, std::string_view content_type);
    std::uint64_t next_drawing() { return next_drawing_++; }
    // An entry of the form, or as an insert has changed it; null where there is none.
    [[nodiscard]] const std::string* find(const std::string& name) const;
    void change(const std::string& name, std::string bytes);

private:
    const std::vector<zip::Entry>& entries_;
    std::vector<zip::Entry> added_;
    std::map<std::string, std::string> changed_;
    std::map<std::string, std::vector<std::string>> relations_;  // of a part, as elements
    std::vector<std::string> types_;                             // elements of the content types
    std::map<std::string, std::string> pictures_;                // bytes → name of the part
    std::uint64_t next_drawing_ = 100'001;
    std::size_t next_part_ = 1;
    std::size_t next_relation_ = 1;

    friend std::string picture_markup(Additions&, const Insert&, const std::string& part);
};

// Markup of each kind.
std::string picture_markup(Additions& additions, const Insert& insert, const std::string& part);
std::string chart_markup(Additions& additions, const Insert& insert, const std::string& part);
std::string document_markup(Additions& additions, const Insert& insert, const std::string& part);

// `image(…)`, `chart(…)`, `subdoc(…)` for the templates of a form.
void add_insert_functions(jinja::Environment& environment, const Settings& settings);

}  // namespace metodoc::forms
