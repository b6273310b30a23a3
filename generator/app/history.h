// The history of a project's content, asked of git in one run.
//
// Room: app.
#pragma once

#include <string>
#include <string_view>

#include "app/commands.h"
#include "base/history.h"

namespace metodoc::app {

// Not known where there is no git, no repository, or git refuses: that is no fault of the content.
History read_history(const Context& context, const std::string& project);

// The log of git in the form that read_history asks for.
History parse_history(std::string_view log);

}  // namespace metodoc::app
