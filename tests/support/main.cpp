// The main program of every test executable: Catch2's own, with --update taken off first.
#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include <fstream>
#include <sstream>
#include <string_view>
#include <vector>

#include "support/catch.h"

namespace metodoc::test {
namespace {
bool update = false;  // set once, before any test runs
}

bool update_asked() {
    return update;
}

std::string source_dir() {
    return METODOC_SOURCE_DIR;
}

std::string read_file(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

}  // namespace metodoc::test

int main(int argc, char** argv) {
    std::vector<char*> arguments;
    for (int i = 0; i < argc; ++i) {
        if (std::string_view(argv[i]) == "--update") {
            metodoc::test::update = true;
        } else {
            arguments.push_back(argv[i]);
        }
    }
    return Catch::Session().run(static_cast<int>(arguments.size()), arguments.data());
}
