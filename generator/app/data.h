// JSON and YAML → values of the template language.
//
// Room: app.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "base/result.h"
#include "base/source_set.h"
#include "jinja/jinja.h"

namespace metodoc::app {

// Keys keep their order; whole numbers stay whole. Errors: no JSON, nested beyond 200 levels.
Result<jinja::Value> from_json(std::string_view text, const std::string& name);

// {"rows": [{column: value, …}, …]}. The first line names the columns; the separator is the one of
// `;`, `,` and tab that stands in it most often. Whole numbers and decimals with a point become
// numbers, an empty cell None; all else is text. Errors: no header, a quote never closed, a line of
// another width.
Result<jinja::Value> from_csv(std::string_view text, const std::string& name);

// The text of a data file by its extension: .json, .yaml (.yml), .csv. Errors: another extension,
// no JSON, no CSV. Nothing: YAML with mistakes, they are in `out`.
Result<std::optional<jinja::Value>> read_data(const std::string& name, std::string text,
                                              SourceSet& sources, Diagnostics& out);

}  // namespace metodoc::app
