#include "base/utf8.h"

namespace metodoc::utf8 {
namespace {

constexpr char32_t replacement = 0xFFFD;

struct Decoded {
    char32_t code_point = replacement;
    std::size_t size = 1;
    bool valid = false;
};

bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

Decoded decode_one(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text[0]);
    if (lead < 0x80) return {lead, 1, true};
    std::size_t size = 0;
    char32_t code_point = 0;
    char32_t least = 0;
    if (lead >= 0xC2 && lead < 0xE0) {
        size = 2, code_point = lead & 0x1FU, least = 0x80;
    } else if (lead >= 0xE0 && lead < 0xF0) {
        size = 3, code_point = lead & 0x0FU, least = 0x800;
    } else if (lead >= 0xF0 && lead < 0xF5) {
        size = 4, code_point = lead & 0x07U, least = 0x10000;
    } else {
        return {};
    }
    if (text.size() < size) return {};
    for (std::size_t i = 1; i < size; ++i) {
        if (!is_continuation(text[i])) return {};
        code_point = (code_point << 6U) | (static_cast<unsigned char>(text[i]) & 0x3FU);
    }
    const bool surrogate = code_point >= 0xD800 && code_point < 0xE000;
    if (code_point < least || code_point > 0x10FFFF || surrogate) return {};
    return {code_point, size, true};
}

}  // namespace

std::optional<std::size_t> first_invalid(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Decoded one = decode_one(text.substr(at));
        if (!one.valid) return at;
        at += one.size;
    }
    return std::nullopt;
}

char32_t take(std::string_view& text) {
    const Decoded one = decode_one(text);
    text.remove_prefix(one.size);
    return one.code_point;
}

void append(std::string& text, char32_t code_point) {
    auto put = [&](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (code_point < 0x80) {
        put(code_point);
    } else if (code_point < 0x800) {
        put(0xC0U | (code_point >> 6U)), put(0x80U | (code_point & 0x3FU));
    } else if (code_point < 0x10000) {
        put(0xE0U | (code_point >> 12U)), put(0x80U | ((code_point >> 6U) & 0x3FU));
        put(0x80U | (code_point & 0x3FU));
    } else {
        put(0xF0U | (code_point >> 18U)), put(0x80U | ((code_point >> 12U) & 0x3FU));
        put(0x80U | ((code_point >> 6U) & 0x3FU)), put(0x80U | (code_point & 0x3FU));
    }
}

std::u32string decode(std::string_view text) {
    std::u32string result;
    result.reserve(text.size());
    while (!text.empty()) result.push_back(take(text));
    return result;
}

std::string encode(std::u32string_view code_points) {
    std::string result;
    result.reserve(code_points.size() * 2);
    for (const char32_t one : code_points) append(result, one);
    return result;
}

std::size_t length(std::string_view text) {
    std::size_t count = 0;
    for (const char byte : text) {
        if (!is_continuation(byte)) ++count;
    }
    return count;
}

std::string_view without_bom(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    return text;
}

}  // namespace metodoc::utf8
