// Vectors: templates with the text or the error that Jinja2 gives for them, run against us.
//
// A vector is a dict, as a JSON file holds it:
//   name       what it is called
//   template   the text of the template; or
//   main       the name of one of `templates`
//   templates  a dict of texts by name: what the loader finds (absent: there is no loader)
//   context    a dict: the variables
//   options    a dict of Jinja2's own option names: trim_blocks, undefined ("default", "strict",
//              "chainable", "debug"), extensions (["do", "loopcontrols"]), autoescape, …
//   expected   the text; or
//   error      a dict: kind (Jinja2's or Python's name of the exception), line (where known)
//
// Room: jinja. Door: jinja.h.
#pragma once

#include <string>

#include "jinja/value.h"

namespace metodoc::jinja {

struct Verdict {
    std::string name;
    bool passed = false;
    std::string expected;  // both as one line for people
    std::string got;
};

// Requires: a dict. A vector that is not well-formed fails and says so in `got`.
Verdict judge(const Value& vector);

}  // namespace metodoc::jinja
