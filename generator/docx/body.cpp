#include "docx/body.h"

#include <algorithm>

#include "base/utf8.h"

namespace metodoc::docx {
namespace {

constexpr std::string_view hyperlink_type =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
constexpr std::string_view image_type =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
constexpr std::size_t longest_name = 40;

bool is_ascii_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

// Letters beyond ASCII are kept: Word takes letters of any alphabet. Other signs beyond ASCII do
// not occur in anchors.
std::string bookmark_name(std::string_view prefix, std::string_view anchor) {
    std::string name(prefix);
    name += '_';
    for (const char byte : anchor) {
        const bool stays =
            is_ascii_letter(byte) || is_digit(byte) || static_cast<unsigned char>(byte) >= 0x80;
        name += stays ? byte : '_';
    }
    return name;
}

std::string cut(std::string_view name, std::size_t longest) {
    const std::u32string characters = utf8::decode(name);
    return utf8::encode(std::u32string_view(characters).substr(0, longest));
}

std::string folded(std::string_view name) {
    std::string result(name);
    for (char& byte : result) {
        if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
    }
    return result;
}

// A URI as RFC 3986 writes it: what may not stand in one is percent-encoded, byte by byte.
std::string as_uri(std::string_view url) {
    constexpr std::string_view allowed = "-._~:/?#[]@!$&'()*+,;=%";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    for (const char byte : url) {
        if (is_ascii_letter(byte) || is_digit(byte) ||
            allowed.find(byte) != std::string_view::npos) {
            result += byte;
            continue;
        }
        const auto code = static_cast<unsigned char>(byte);
        result += '%';
        result += digits[code >> 4U];
        result += digits[code & 15U];
    }
    return result;
}

}  // namespace

Bookmarks::Bookmarks(const Template& base) : next_id_(base.next_bookmark_id) {
    for (const std::string& name : base.bookmark_names) taken_.insert(folded(name));
}

Bookmarks::Bookmark Bookmarks::add(std::string_view prefix, std::string_view anchor) {
    const std::string whole = bookmark_name(prefix, anchor);
    std::string name = cut(whole, longest_name);
    for (int number = 2; !taken_.insert(folded(name)).second; ++number) {
        const std::string ending = "_" + std::to_string(number);
        name = cut(whole, longest_name - ending.size()) + ending;
    }
    return {name, std::to_string(next_id_++)};
}

std::string Links::add_picture(const std::string& part) {
    std::string id = ooxml::free_id(relations_, "picture");
    relations_.push_back(
        {.id = id, .type = std::string(image_type), .target = "/" + part, .external = false});
    return id;
}

std::string Links::add(std::string_view url) {
    const bool is_web = url.starts_with("http://") || url.starts_with("https://");
    if (!is_web && !url.starts_with("mailto:")) return {};
    const std::string target = as_uri(url);
    const auto same =
        std::ranges::find(known_, target, &std::pair<std::string, std::string>::first);
    if (same != known_.end()) return same->second;
    std::string id = ooxml::free_id(relations_, "link");
    relations_.push_back(
        {.id = id, .type = std::string(hyperlink_type), .target = target, .external = true});
    known_.emplace_back(target, id);
    return id;
}

Body::Body(const Template& base, const view::WordDocument& document,
           const std::vector<const view::AnnexDocument*>& annexes)
    : styles(base.styles),
      out(base.start),
      bookmarks(base),
      numbering(base),
      plan(document, annexes, bookmarks, numbering),
      links(base.document),
      notes(base.notes.before),
      note_links(base.notes.part),
      next_note(base.notes.next_id),
      corner_shift(base.corner_shift) {}

}  // namespace metodoc::docx
