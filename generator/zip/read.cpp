#include <algorithm>
#include <array>
#include <optional>

#include "zip/library.h"
#include "zip/phrases.h"
#include "zip/zip.h"

namespace metodoc::zip {
namespace {

using File = std::unique_ptr<zip_file_t, Deleter<zip_fclose>>;

constexpr std::uint64_t always_allowed = 1U << 20U;

bool leaves_archive(std::string_view name) {
    if (name.empty() || name.front() == '/' || name.find('\\') != std::string_view::npos) {
        return true;
    }
    if (name.size() > 1 && name[1] == ':') return true;
    for (std::size_t begin = 0; begin <= name.size();) {
        const std::size_t end = std::min(name.find('/', begin), name.size());
        const std::string_view step = name.substr(begin, end - begin);
        if (step == ".." || step == ".") return true;
        begin = end + 1;
    }
    return false;
}

// What an entry says of itself; nothing when it may be read.
std::optional<Message> refuse(const zip_stat_t& entry, const Limits& limits) {
    const std::string name = entry.name;
    if (leaves_archive(name)) return say(phrases::bad_name, {name});
    if (entry.encryption_method != ZIP_EM_NONE) return say(phrases::encrypted, {name});
    if (entry.size > limits.entry_bytes) {
        return say(phrases::too_large, {name, std::to_string(limits.entry_bytes)});
    }
    const std::uint64_t allowed = std::max(entry.comp_size * limits.growth, always_allowed);
    if (entry.size > allowed) {
        return say(phrases::grows_too_much, {name, std::to_string(limits.growth)});
    }
    return std::nullopt;
}

// Reads to the end, so that the checksum is compared; a size that lies is an error.
Result<std::string> read_entry(zip_t* archive, std::uint64_t index, const zip_stat_t& entry) {
    const File file(zip_fopen_index(archive, index, 0));
    if (!file) {
        return Error{say(phrases::broken_entry, {entry.name, zip_strerror(archive)})};
    }
    std::string bytes(entry.size, '\0');
    std::array<char, 1> beyond{};
    const zip_int64_t got = zip_fread(file.get(), bytes.data(), bytes.size());
    const bool is_whole = got >= 0 && static_cast<std::uint64_t>(got) == entry.size &&
                          zip_fread(file.get(), beyond.data(), beyond.size()) == 0;
    if (is_whole) return bytes;
    const std::string_view words = zip_file_strerror(file.get());
    const std::string_view no_error = "No error";
    return Error{
        say(phrases::broken_entry, {entry.name, words == no_error ? "size mismatch" : words})};
}

}  // namespace

Result<std::vector<Entry>> read(std::string_view bytes, const Limits& limits) {
    // libzip takes no bytes at all for an archive without files.
    if (bytes.empty()) return Error{say(phrases::not_zip)};
    LibraryError error;
    Source source = source_of(bytes, error);
    if (!source) return Error{say(phrases::broken, {error.words()})};
    const Archive archive(
        zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, error.get()));
    if (!archive) {
        if (error.code() == ZIP_ER_NOZIP) return Error{say(phrases::not_zip)};
        if (error.code() == ZIP_ER_EXISTS) return Error{say(phrases::twice)};
        return Error{say(phrases::broken, {error.words()})};
    }
    static_cast<void>(source.release());  // the archive frees it

    const auto count = static_cast<std::uint64_t>(zip_get_num_entries(archive.get(), 0));
    if (count > limits.entries) {
        return Error{say(phrases::too_many, {std::to_string(limits.entries)})};
    }
    std::vector<Entry> entries;
    std::uint64_t total = 0;
    for (std::uint64_t index = 0; index < count; ++index) {
        zip_stat_t entry;
        if (zip_stat_index(archive.get(), index, ZIP_FL_ENC_RAW, &entry) != 0) {
            return Error{say(phrases::broken, {zip_strerror(archive.get())})};
        }
        if (std::string_view(entry.name).ends_with('/')) continue;
        if (const auto refusal = refuse(entry, limits)) return Error{*refusal};
        total += entry.size;
        if (total > limits.total_bytes) {
            return Error{say(phrases::total_too_large, {std::to_string(limits.total_bytes)})};
        }
        auto content = read_entry(archive.get(), index, entry);
        if (!content) return content.error();
        entries.push_back({entry.name, std::move(*content)});
    }
    return entries;
}

}  // namespace metodoc::zip
