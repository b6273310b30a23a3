// Recorded behaviour of Jinja2 held against room jinja: `metodoc render --vectors FILE`.
//
// Room: app.
#pragma once

#include <string>

#include "app/commands.h"

namespace metodoc::app {

// FILE is a list of {name, template | templates + main, context, options, expected | error}.
// Prints the failures and «N passed, N failed»; exit code 1 when one failed.
int run_vectors(const Context& context, const std::string& path);

}  // namespace metodoc::app
