// Zip archives: entries ↔ bytes, in memory.
//
// Written archives are the same bytes on any day and machine: the order is the caller's, every
// entry is dated 1980-01-01 (the zero of the format) and deflated at a fixed level. Reading stands
// up to archives made to harm: limits on the count, the size and the unpacked growth.
//
// Room: zip. Hides libzip and libdeflate.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace metodoc::zip {

struct Entry {
    std::string name;  // with forward slashes, relative, without "..", unique
    std::string bytes;
};

struct Limits {
    std::uint64_t entries = 4096;
    std::uint64_t entry_bytes = 256U << 20U;  // unpacked, of one entry
    std::uint64_t total_bytes = 512U << 20U;  // unpacked, of all
    std::uint64_t growth = 500;               // unpacked / packed, of what is over a megabyte
};

// All files of an archive in its own order; folders are left out. Errors: no archive, broken,
// encrypted, an entry whose name leaves the archive, two entries of one name, beyond the limits.
Result<std::vector<Entry>> read(std::string_view bytes, const Limits& limits = {});

// Errors: what libzip refuses (no memory). Requires: names as in Entry.
Result<std::string> write(std::span<const Entry> entries);

// The archive with the given entries put in place of those of the same names, or added behind
// all. The others are copied as they are compressed. Requires: an archive made by write or replace.
Result<std::string> replace(std::string_view archive, std::span<const Entry> entries);

// An entry as it lies in an archive.
struct Packed {
    std::string name;
    std::string bytes;  // compressed by `method` (APPNOTE.TXT 4.4.5: 0 stored, 8 deflated)
    std::uint64_t size = 0;
    std::uint32_t checksum = 0;  // CRC-32 of what was compressed
    std::uint16_t method = 0;
};

// An archive of any maker that is written many times with a few entries changed: what stays is
// never unpacked or packed again. Filling is safe from several threads.
class Stencil {
public:
    // Errors: those of read.
    static Result<Stencil> make(std::string_view archive, const Limits& limits = {});

    // Unpacked, in the order of the archive.
    [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }

    // The archive with the given entries in place of those of the same names, or added behind all.
    // Requires: together under 4 GiB.
    [[nodiscard]] std::string fill(std::span<const Entry> entries) const;

private:
    std::vector<Entry> entries_;
    std::vector<Packed> packed_;
};

}  // namespace metodoc::zip
