// Catch2 2.x (Debian 12) and 3.x (Debian 13, Ubuntu 24.04) through one include.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <string>

namespace metodoc::test {

// True when the program was started with --update: expectations are rewritten, not compared.
bool update_asked();

// The top folder of the repository, and a file below it, read whole (empty when unreadable).
std::string source_dir();
std::string read_file(const std::string& path);

}  // namespace metodoc::test
