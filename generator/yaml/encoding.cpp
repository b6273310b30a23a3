#include "yaml/encoding.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>

#include "base/utf8.h"
#include "yaml/phrases.h"

namespace metodoc::yaml {
namespace {

bool is_high(char byte) {
    return static_cast<unsigned char>(byte) >= 0x80;
}

bool is_1251_letter(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value >= 0xC0 || value == 0xA8 || value == 0xB8;
}

char32_t from_1251(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    if (value >= 0xC0) return 0x410U + (value - 0xC0U);
    if (value == 0xA8) return U'Ё';
    if (value == 0xB8) return U'ё';
    if (value == 0xAB) return U'«';
    if (value == 0xBB) return U'»';
    if (value == 0xB9) return U'№';
    if (value == 0x96 || value == 0x97) return U'–';
    return value < 0x80 ? value : U'·';
}

std::string hexadecimal(char byte) {
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "0x%02X", static_cast<unsigned char>(byte));
    return text.data();
}

// The unreadable word as Windows-1251 would show it; empty when it would be no Russian word.
std::string word_in_1251(std::string_view text, std::size_t at) {
    std::size_t letters = 0;
    std::string word;
    for (std::size_t i = at; i < text.size() && i < at + 40; ++i) {
        if (!is_high(text[i])) break;
        if (is_1251_letter(text[i])) ++letters;
        utf8::append(word, from_1251(text[i]));
    }
    return letters >= 2 && letters * 10 >= utf8::length(word) * 8 ? word : std::string();
}

bool looks_like_utf16(std::string_view text) {
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return true;
    const std::string_view head = text.substr(0, 400);
    return std::ranges::count(head, '\0') > static_cast<std::ptrdiff_t>(head.size() / 4);
}

bool is_control(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte == '\r') return at + 1 >= text.size() || text[at + 1] != '\n';
    return (byte < 0x20 && byte != '\t' && byte != '\n') || byte == 0x7F;
}

void report_invalid(std::string_view text, std::size_t at, FileId file, Diagnostics& out) {
    const auto begin = static_cast<std::uint32_t>(at);
    Diagnostic& one = out.error("yaml-encoding", {file, begin, begin + 1},
                                say(phrases::not_utf8, {hexadecimal(text[at])}));
    one.hint = say(phrases::save_as_utf8);
    const std::string word = word_in_1251(text, at);
    if (looks_like_utf16(text)) {
        one.notes.push_back(say(phrases::looks_like_utf16));
    } else if (!word.empty()) {
        one.notes.push_back(say(phrases::looks_like_1251, {word}));
    }
}

}  // namespace

std::string code_point_name(char32_t code_point) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "U+%04X", static_cast<unsigned>(code_point));
    return text.data();
}

bool check_encoding(std::string_view text, FileId file, Diagnostics& out) {
    if (const auto at = utf8::first_invalid(text)) {
        report_invalid(text, *at, file, out);
        return false;
    }
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_control(text, at)) continue;
        const auto begin = static_cast<std::uint32_t>(at);
        const auto name = code_point_name(static_cast<unsigned char>(text[at]));
        Diagnostic& one = out.error("yaml-encoding", {file, begin, begin + 1},
                                    say(phrases::control_character, {name}));
        one.hint = say(looks_like_utf16(text) ? phrases::save_as_utf8 : phrases::delete_it);
        return false;
    }
    return true;
}

}  // namespace metodoc::yaml
