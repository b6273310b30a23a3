// Local headers, data, a central directory: APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
#include <libdeflate.h>

#include <algorithm>
#include <cstdint>
#include <memory>

#include "zip/library.h"
#include "zip/phrases.h"
#include "zip/zip.h"

namespace metodoc::zip {
namespace {

constexpr std::uint16_t fixed_date = (1U << 5U) | 1U;  // 1980-01-01
constexpr std::uint16_t utf8_names = 1U << 11U;
constexpr int level = 6;

using Compressor = std::unique_ptr<libdeflate_compressor, Deleter<libdeflate_free_compressor>>;
using File = std::unique_ptr<zip_file_t, Deleter<zip_fclose>>;

class Bytes {
public:
    explicit Bytes(std::string& to) : to_(to) {}
    Bytes& two(std::uint64_t value) { return put(value, 2); }
    Bytes& four(std::uint64_t value) { return put(value, 4); }

private:
    Bytes& put(std::uint64_t value, int count) {
        for (int i = 0; i < count; ++i, value >>= 8U) to_ += static_cast<char>(value & 0xFFU);
        return *this;
    }
    std::string& to_;
};

// What both headers of an entry say.
void describe(std::string& out, const Packed& entry) {
    Bytes(out)
        .two(20)
        .two(utf8_names)
        .two(entry.method)
        .two(0)
        .two(fixed_date)
        .four(entry.checksum)
        .four(entry.bytes.size())
        .four(entry.size)
        .two(entry.name.size())
        .two(0);
}

void put_local(std::string& out, const Packed& entry) {
    Bytes(out).four(0x04034b50);
    describe(out, entry);
    out += entry.name;
    out += entry.bytes;
}

void put_central(std::string& out, const Packed& entry, std::size_t offset) {
    Bytes(out).four(0x02014b50).two(20);
    describe(out, entry);
    Bytes(out).two(0).two(0).two(0).four(0).four(offset);
    out += entry.name;
}

Packed pack(libdeflate_compressor* compressor, const Entry& entry) {
    Packed packed;
    packed.name = entry.name;
    packed.size = entry.bytes.size();
    packed.checksum = libdeflate_crc32(0, entry.bytes.data(), entry.bytes.size());
    packed.bytes.resize(libdeflate_deflate_compress_bound(compressor, entry.bytes.size()));
    packed.bytes.resize(libdeflate_deflate_compress(compressor, entry.bytes.data(),
                                                    entry.bytes.size(), packed.bytes.data(),
                                                    packed.bytes.size()));
    packed.method = 8;
    return packed;
}

Result<std::string> raw_bytes(zip_t* archive, std::uint64_t index, std::uint64_t size) {
    const File file(zip_fopen_index(archive, index, ZIP_FL_COMPRESSED));
    std::string bytes(size, '\0');
    const bool whole =
        file && zip_fread(file.get(), bytes.data(), size) == static_cast<zip_int64_t>(size);
    if (whole) return bytes;
    return Error{say(phrases::broken, {zip_strerror(archive)})};
}

}  // namespace

Result<Stencil> Stencil::make(std::string_view archive, const Limits& limits) {
    auto entries = read(archive, limits);  // all that may be wrong with it is found here
    if (!entries) return entries.error();
    LibraryError error;
    Source source = source_of(archive, error);
    if (!source) return Error{say(phrases::broken, {error.words()})};
    const Archive old(zip_open_from_source(source.get(), ZIP_RDONLY, error.get()));
    if (!old) return Error{say(phrases::broken, {error.words()})};
    static_cast<void>(source.release());  // the archive frees it

    Stencil stencil;
    stencil.entries_ = std::move(*entries);
    for (const Entry& one : stencil.entries_) {
        const auto index =
            static_cast<zip_uint64_t>(zip_name_locate(old.get(), one.name.c_str(), ZIP_FL_ENC_RAW));
        zip_stat_t known;
        if (zip_stat_index(old.get(), index, ZIP_FL_ENC_RAW, &known) != 0) {
            return Error{say(phrases::broken, {zip_strerror(old.get())})};
        }
        auto bytes = raw_bytes(old.get(), index, known.comp_size);
        if (!bytes) return bytes.error();
        stencil.packed_.push_back({one.name, std::move(*bytes), one.bytes.size(), known.crc,
                                   static_cast<std::uint16_t>(known.comp_method)});
    }
    return stencil;
}

std::string Stencil::fill(std::span<const Entry> entries) const {
    const Compressor compressor(libdeflate_alloc_compressor(level));
    std::string out;
    std::string directory;
    std::size_t count = 0;
    const auto add = [&](const Packed& one) {
        put_central(directory, one, out.size());
        put_local(out, one);
        ++count;
    };
    for (const Packed& one : packed_) {
        const auto changed = std::ranges::find(entries, one.name, &Entry::name);
        add(changed == entries.end() ? one : pack(compressor.get(), *changed));
    }
    for (const Entry& one : entries) {
        const bool known = std::ranges::find(packed_, one.name, &Packed::name) != packed_.end();
        if (!known) add(pack(compressor.get(), one));
    }
    const std::size_t start = out.size();
    out += directory;
    Bytes(out)
        .four(0x06054b50)
        .two(0)
        .two(0)
        .two(count)
        .two(count)
        .four(directory.size())
        .four(start)
        .two(0);
    return out;
}

}  // namespace metodoc::zip
