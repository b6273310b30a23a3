// Where the project is and what the program reads of it.
//
// Room: app.
#pragma once

#include <string>
#include <string_view>

#include "app/commands.h"
#include "base/result.h"
#include "pipeline/pipeline.h"

namespace metodoc::app {

// The nearest folder upward that holds site/site.yaml, or the one of --project.
Result<std::string> find_project(const Context& context);

// A path of the command line as the project's files are called: below the project's folder.
std::string below_project(const Context& context, const std::string& project, std::string path);
// Whether a file is a path of the command line, or stands below it; "" is the whole project.
bool stands_below(std::string_view file, std::string_view path);

// Every file that the pipeline wants: the project's own schemas/, themes/ and templates/ where it
// has them, the installed program's where it has not.
Result<pipeline::Inputs> read_inputs(const Context& context, const std::string& project);

}  // namespace metodoc::app
