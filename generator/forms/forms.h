// Word forms: a .docx with Jinja2 tags in docxtpl's syntax + data → a filled .docx.
//
//     forms::Settings settings;
//     auto form = forms::prepare("приказ.docx", bytes, settings, sources, diagnostics);
//     if (form && *form) auto docx = (*form)(data, diagnostics);
//
// A form is cut and compiled once and filled any number of times, on any number of threads. The
// language is jinja's; which tags there are beside it, and where it differs from docxtpl, stands in
// COMPATIBILITY.md. Values are escaped where they are printed; a line break, a tab, "\a" (a new
// paragraph) and "\f" (a new page) in a value become what Word has for them.
//
// Every part of a form with tags is one text of the SourceSet ("приказ.docx, верхний колонтитул
// 1"), one paragraph a line, so that a mistake points into the paragraph as it points into YAML.
//
// Settings, Fill and the environment are shared with room sheets, which fills .xlsx.
//
// Room: forms. This is its door.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "base/message.h"
#include "base/result.h"
#include "base/source_set.h"
#include "jinja/jinja.h"

namespace metodoc::forms {

struct Settings {
    jinja::UndefinedKind undefined = jinja::UndefinedKind::strict;
    // `{{p x }}` takes ready WordprocessingML from the data, as docxtpl does; with this it is text.
    bool autoescape = false;
    // The two filters of docxtpl's own example: my_filterA, my_filterB.
    bool sample_filters = false;
    // Names the parts in messages ("тело" or "body").
    Language language = Language::ru;
    // A picture or a document that the form or its data names. Empty: there are none.
    std::function<Result<std::string>(const std::string& path)> read_file = {};
};

// Fills a form: the finished file; nothing after an error. Safe to call from several threads.
using Fill = std::function<std::optional<std::string>(const jinja::Value& data, Diagnostics& out)>;

// `name` is what messages call the form. An Error: the file is no Word document. An empty Fill: the
// form has mistakes, they are in `out`. Requires: `sources` outlives the Fill.
Result<Fill> prepare(const std::string& name, std::string_view bytes, const Settings& settings,
                     SourceSet& sources, Diagnostics& out);

// Jinja with the Russian filters and with the switches of forms: values are escaped, `do`, `break`
// and `continue` are unknown tags, as in docxtpl.
std::unique_ptr<jinja::Environment> make_environment(const Settings& settings);

}  // namespace metodoc::forms
