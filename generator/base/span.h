// A place in a source file.
//
// Two byte offsets and a file number: twelve bytes, copied freely. Lines and columns are
// computed only when a diagnostic is printed (SourceSet).
//
// Room: base. Includes nothing but std.
#pragma once

#include <compare>
#include <cstdint>
#include <utility>

namespace metodoc {

// A file of a SourceSet. Number 0 is no file: the place is unknown or has none.
struct FileId {
    std::uint32_t index = 0;
    auto operator<=>(const FileId&) const = default;
    explicit operator bool() const { return index != 0; }
};

// Bytes [begin, end) of one file. An empty span marks a point between two bytes.
struct Span {
    FileId file;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    auto operator<=>(const Span&) const = default;
    explicit operator bool() const { return static_cast<bool>(file); }
};

// A value and the place where its author wrote it.
template <typename T>
struct Spanned {
    T value;
    Span span;

    const T& operator*() const { return value; }
    const T* operator->() const { return &value; }
};

}  // namespace metodoc
