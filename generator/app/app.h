// The command line: arguments, commands, colours, exit codes. Holds no logic.
//
// The contract (commands, options, exit codes, what goes to stdout) is `metodoc --help` and
// README. Everything it touches of the machine comes in as World, so that tests give another.
//
// Room: app, the roof.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "disk/disk.h"

namespace metodoc::app {

struct Terminal {
    std::function<void(std::string_view)> out;  // results
    std::function<void(std::string_view)> err;  // everything else
    bool out_is_terminal = false;
    bool err_is_terminal = false;
};

struct World {
    disk::Disk disk;
    disk::Programs programs;
    Terminal terminal;
    Date today;
    std::string current_folder;  // where the search for the project begins; absolute
    std::string share_folder;    // schemas/, themes/ and templates/ of the installed program
};

// The arguments without the program's name. Gives the exit code: 0 done, 1 the content has
// errors, 2 wrong usage, 3 the machine refused.
int run(const std::vector<std::string>& arguments, const World& world);

}  // namespace metodoc::app
