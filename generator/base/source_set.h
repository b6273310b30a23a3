// The texts that diagnostics point into: files by number, lines and columns on demand.
//
// Filled before parallel work begins; reading it from several threads is safe, adding is not.
//
// Room: base. Includes nothing but std.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace metodoc {

// A place as people read it: both count from 1, columns count characters (code points).
struct LineColumn {
    std::uint32_t line = 1;
    std::uint32_t column = 1;
    auto operator<=>(const LineColumn&) const = default;
};

class SourceSet {
public:
    // Takes a file's path (as it is to be printed) and its bytes. Requires: under 4 GiB.
    FileId add(std::string path, std::string text);

    // Requires: `file` was given by add. Views live as long as the set.
    [[nodiscard]] std::string_view path(FileId file) const;
    [[nodiscard]] std::string_view text(FileId file) const;
    [[nodiscard]] std::string_view text(Span span) const;

    // Offsets beyond the end count as the end.
    [[nodiscard]] LineColumn place(FileId file, std::uint32_t offset) const;
    // Line `line` (from 1) without its line break; empty beyond the last one.
    [[nodiscard]] std::string_view line(FileId file, std::uint32_t line) const;
    [[nodiscard]] std::uint32_t line_count(FileId file) const;

    // A file by its path; an empty FileId where there is none.
    [[nodiscard]] FileId find(std::string_view path) const;
    [[nodiscard]] std::size_t size() const { return files_.size(); }

private:
    struct File {
        std::string path;
        std::string text;
        std::vector<std::uint32_t> line_starts;
    };
    [[nodiscard]] const File& file(FileId id) const;

    std::deque<File> files_;  // a deque: views into earlier files survive later additions
};

}  // namespace metodoc
