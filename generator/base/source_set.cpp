#include "base/source_set.h"

#include <algorithm>
#include <limits>

#include "base/must.h"
#include "base/utf8.h"

namespace metodoc {

FileId SourceSet::add(std::string path, std::string text) {
    MUST(text.size() < std::numeric_limits<std::uint32_t>::max());
    File& file = files_.emplace_back(File{std::move(path), std::move(text), {0}});
    for (std::size_t at = file.text.find('\n'); at != std::string::npos;
         at = file.text.find('\n', at + 1)) {
        file.line_starts.push_back(static_cast<std::uint32_t>(at + 1));
    }
    return FileId{static_cast<std::uint32_t>(files_.size())};
}

const SourceSet::File& SourceSet::file(FileId id) const {
    MUST(id.index >= 1 && id.index <= files_.size());
    return files_[id.index - 1];
}

std::string_view SourceSet::path(FileId id) const {
    return file(id).path;
}

std::string_view SourceSet::text(FileId id) const {
    return file(id).text;
}

std::string_view SourceSet::text(Span span) const {
    const std::string_view whole = text(span.file);
    const std::size_t begin = std::min<std::size_t>(span.begin, whole.size());
    const std::size_t end = std::clamp<std::size_t>(span.end, begin, whole.size());
    return whole.substr(begin, end - begin);
}

LineColumn SourceSet::place(FileId id, std::uint32_t offset) const {
    const File& source = file(id);
    offset = std::min(offset, static_cast<std::uint32_t>(source.text.size()));
    const auto next = std::ranges::upper_bound(source.line_starts, offset);
    const std::uint32_t start = *std::prev(next);
    std::string_view before = std::string_view(source.text).substr(start, offset - start);
    if (start == 0) before = utf8::without_bom(before);
    return {static_cast<std::uint32_t>(next - source.line_starts.begin()),
            static_cast<std::uint32_t>(utf8::length(before)) + 1};
}

std::string_view SourceSet::line(FileId id, std::uint32_t number) const {
    const File& source = file(id);
    if (number == 0 || number > source.line_starts.size()) return {};
    const std::uint32_t start = source.line_starts[number - 1];
    std::string_view rest = std::string_view(source.text).substr(start);
    rest = rest.substr(0, rest.find('\n'));
    if (rest.ends_with('\r')) rest.remove_suffix(1);
    return start == 0 ? utf8::without_bom(rest) : rest;
}

std::uint32_t SourceSet::line_count(FileId id) const {
    return static_cast<std::uint32_t>(file(id).line_starts.size());
}

FileId SourceSet::find(std::string_view path) const {
    const auto found = std::ranges::find(files_, path, &File::path);
    if (found == files_.end()) return {};
    return FileId{static_cast<std::uint32_t>(found - files_.begin()) + 1};
}

}  // namespace metodoc
