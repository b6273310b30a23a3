// Compiling and rendering for those who want the fault itself: they throw it.
//
// Room: jinja, inside. Used by the door and by the runner of vectors.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/span.h"
#include "jinja/environment.h"
#include "jinja/error.h"
#include "jinja/program.h"

namespace metodoc::jinja {

std::shared_ptr<const Program> compile_text(std::string name, FileId file, std::string_view text,
                                            const Environment& environment);
std::string render_program(const Program& program, const Value& data);

}  // namespace metodoc::jinja
