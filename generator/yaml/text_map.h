// From a place in the value of a scalar to the place in the file.
//
// A value differs from its source by quotes, escapes, indents and folded lines. The map is made
// on demand, when there is something to report, by walking both once: nothing is kept in the tree.
//
// Room: yaml.
#pragma once

#include <cstdint>
#include <vector>

#include "base/source_set.h"
#include "base/span.h"
#include "yaml/node.h"

namespace metodoc::yaml {

class TextMap {
public:
    // Requires: `scalar` was parsed from a file of `sources`. Anything but a scalar, and a scalar
    // that no file holds, maps every place to its whole span.
    TextMap(const SourceSet& sources, const Node& scalar);

    // The source of bytes [begin, end) of `scalar.text`. Exact for every letter; white space that
    // folding made or ate counts to its neighbours. Places beyond the end count as the end.
    [[nodiscard]] Span span(std::size_t begin, std::size_t end) const;

private:
    // Bytes of the value from `value` on stand in the file from `source` on, one to one, up to
    // the next run. A run of an escape is of one piece: `width` source bytes, whatever it gives.
    struct Run {
        std::uint32_t value;
        std::uint32_t source;
        std::uint32_t width;
        bool escape;
    };
    [[nodiscard]] const Run& run_at(std::size_t value) const;

    Span whole_;
    std::vector<Run> runs_;
    std::size_t size_ = 0;
};

// The same for one place only.
Span span_of(const SourceSet& sources, const Node& scalar, std::size_t begin, std::size_t end);

}  // namespace metodoc::yaml
