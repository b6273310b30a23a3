// Where the project is and what the program reads of it.
//
// Room: app.
#pragma once

#include <string>

#include "app/commands.h"
#include "base/result.h"
#include "pipeline/pipeline.h"

namespace metodoc::app {

// The nearest folder upward that holds site/site.yaml, or the one of --project.
Result<std::string> find_project(const Context& context);

// Every file that the pipeline wants: the project's own schemas/, themes/ and templates/ where it
// has them, the installed program's where it has not.
Result<pipeline::Inputs> read_inputs(const Context& context, const std::string& project);

}  // namespace metodoc::app
