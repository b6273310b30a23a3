// What has become of the files of a project, as its version control tells it.
//
// Nobody's name and no address is in it: only days, what was done, and to which files.
//
// Room: base. Includes nothing but std.
#pragma once

#include <string>
#include <vector>

#include "base/date.h"

namespace metodoc {

struct History {
    struct Change {
        Date day;
        std::string subject;             // the first line of what its author wrote about it
        std::vector<std::string> files;  // below the project: "content/seversk/goals.yaml"
    };
    bool is_known = false;        // false: the project is not in git, or there is no git
    bool is_complete = true;      // false: a shallow copy; what is older is not in it
    std::vector<Change> changes;  // newest first
};

}  // namespace metodoc
