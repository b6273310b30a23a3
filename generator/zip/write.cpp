#include <algorithm>

#include "base/must.h"
#include "zip/library.h"
#include "zip/phrases.h"
#include "zip/zip.h"

namespace metodoc::zip {
namespace {

// 1980-01-01 00:00:00, the first moment that the format can name.
constexpr zip_uint16_t fixed_time = 0;
constexpr zip_uint16_t fixed_date = (1U << 5U) | 1U;
// zlib's own choice. Level 1 would save a quarter of the time of a whole document.
constexpr zip_uint32_t level = 6;

Error refused(zip_t* archive) {
    return Error{say(phrases::cannot_write, {zip_strerror(archive)})};
}

// The place of a new entry whose content is `source`; -1: libzip refused, see the archive's error.
zip_int64_t add(zip_t* archive, const char* name, Source source) {
    if (!source) return -1;
    const zip_int64_t index = zip_file_add(archive, name, source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0) return -1;
    static_cast<void>(source.release());  // the archive frees it
    const auto place = static_cast<zip_uint64_t>(index);
    return zip_file_set_dostime(archive, place, fixed_time, fixed_date, 0) == 0 ? index : -1;
}

bool pack(zip_t* archive, const Entry& entry) {
    const zip_int64_t index =
        add(archive, entry.name.c_str(),
            Source(zip_source_buffer(archive, entry.bytes.data(), entry.bytes.size(), 0)));
    return index >= 0 && zip_set_file_compression(archive, static_cast<zip_uint64_t>(index),
                                                  ZIP_CM_DEFLATE, level) == 0;
}

bool copy_packed(zip_t* archive, zip_t* from, zip_uint64_t index) {
    return add(archive, zip_get_name(from, index, ZIP_FL_ENC_RAW),
               Source(zip_source_zip(archive, from, index, ZIP_FL_COMPRESSED, 0, -1))) >= 0;
}

Result<std::string> contents(zip_source_t* source) {
    const Error failure{say(phrases::cannot_write, {zip_error_strerror(zip_source_error(source))})};
    zip_stat_t size;
    zip_stat_init(&size);
    if (zip_source_stat(source, &size) != 0 || zip_source_open(source) != 0) return failure;
    std::string bytes(size.size, '\0');
    const zip_int64_t got = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (got < 0 || static_cast<zip_uint64_t>(got) != size.size) return failure;
    return bytes;
}

// A new archive in memory, filled by `fill(zip_t*) → bool`.
template <typename Fill>
Result<std::string> make(Fill fill) {
    LibraryError error;
    const Source source = source_of({}, error);
    if (!source) return Error{say(phrases::cannot_write, {error.words()})};
    Archive archive(zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, error.get()));
    if (!archive) return Error{say(phrases::cannot_write, {error.words()})};
    zip_source_keep(source.get());  // one share for the archive, one for us

    if (!fill(archive.get()) || zip_close(archive.get()) != 0) return refused(archive.get());
    static_cast<void>(archive.release());  // closed is freed
    return contents(source.get());
}

const Entry* find(std::span<const Entry> entries, std::string_view name) {
    const auto found = std::ranges::find(entries, name, &Entry::name);
    return found == entries.end() ? nullptr : &*found;
}

}  // namespace

Result<std::string> write(std::span<const Entry> entries) {
    MUST(!entries.empty());  // the format of an archive without entries is read by nobody
    return make([&](zip_t* archive) {
        return std::ranges::all_of(entries, [&](const Entry& one) { return pack(archive, one); });
    });
}

// A new archive rather than the old one changed: libzip 1.7.3 frees the caller's memory when it
// goes on writing behind a part of a buffer that it does not own.
Result<std::string> replace(std::string_view archive, std::span<const Entry> entries) {
    LibraryError error;
    Source source = source_of(archive, error);
    if (!source) return Error{say(phrases::cannot_write, {error.words()})};
    const Archive old(zip_open_from_source(source.get(), ZIP_RDONLY, error.get()));
    if (!old) return Error{say(phrases::cannot_write, {error.words()})};
    static_cast<void>(source.release());  // the archive frees it

    return make([&](zip_t* fresh) {
        const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(old.get(), 0));
        for (zip_uint64_t index = 0; index < count; ++index) {
            const Entry* changed = find(entries, zip_get_name(old.get(), index, ZIP_FL_ENC_RAW));
            const bool done =
                changed != nullptr ? pack(fresh, *changed) : copy_packed(fresh, old.get(), index);
            if (!done) return false;
        }
        return std::ranges::all_of(entries, [&](const Entry& one) {
            const bool is_new = zip_name_locate(old.get(), one.name.c_str(), ZIP_FL_ENC_RAW) < 0;
            return !is_new || pack(fresh, one);
        });
    });
}

}  // namespace metodoc::zip
