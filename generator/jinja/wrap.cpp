// wordwrap: Python's textwrap, as Jinja2 uses it.
#include <deque>

#include "base/utf8.h"
#include "jinja/boxes.h"
#include "jinja/error.h"
#include "jinja/filter_functions.h"
#include "jinja/phrases.h"
#include "jinja/print.h"
#include "jinja/render.h"
#include "jinja/texts.h"
#include "jinja/unicode.h"

namespace metodoc::jinja::filter {
namespace {

using Text = std::u32string_view;

bool is_blank(char32_t c) {
    return c == U' ' || (c >= 0x09 && c <= 0x0D);
}
bool is_letter(char32_t c) {
    return unicode::is_word(c) && !unicode::is_decimal(c);
}
bool is_word_sign(char32_t c) {
    return unicode::is_word(c) || std::u32string_view(U"!\"'&.,?").find(c) != Text::npos;
}

// "--" or more with a letter behind it, at `at`.
bool dash_before_word(Text text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && text[end] == U'-') ++end;
    return end - at >= 2 && end < text.size() && unicode::is_word(text[end]);
}

// A hyphen at `at` where a word may be cut: letters before it and behind it.
bool cuts_at_hyphen(Text text, std::size_t at) {
    const bool two = at >= 2 && is_letter(text[at - 1]) && is_letter(text[at - 2]);
    const bool hyphenated =
        at >= 3 && is_letter(text[at - 1]) && text[at - 2] == U'-' && is_letter(text[at - 3]);
    if (!two && !hyphenated) return false;
    if (at + 1 >= text.size() || !is_letter(text[at + 1])) return false;
    std::size_t next = at + 2;
    if (next < text.size() && text[next] == U'-') ++next;
    return next < text.size() && is_letter(text[next]);
}

std::size_t end_of_chunk(Text text, std::size_t begin, bool hyphens) {
    std::size_t end = begin;
    if (is_blank(text[begin])) {
        while (end < text.size() && is_blank(text[end])) ++end;
        return end;
    }
    if (hyphens && begin > 0 && is_word_sign(text[begin - 1]) && dash_before_word(text, begin)) {
        while (text[end] == U'-') ++end;
        return end;
    }
    for (end = begin + 1; end < text.size() && !is_blank(text[end]); ++end) {
        if (!hyphens) continue;
        if (text[end] == U'-' && cuts_at_hyphen(text, end)) return end + 1;
        if (is_word_sign(text[end - 1]) && dash_before_word(text, end)) return end;
    }
    return end;
}

std::deque<Text> chunks_of(Text text, bool hyphens) {
    std::deque<Text> chunks;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = end_of_chunk(text, at, hyphens);
        chunks.push_back(text.substr(at, end - at));
        at = end;
    }
    return chunks;
}

std::vector<std::string> wrap_line(Text text, std::size_t width, bool break_words, bool hyphens) {
    std::deque<Text> chunks = chunks_of(text, hyphens);
    std::vector<std::string> lines;
    while (!chunks.empty()) {
        if (is_blank(chunks.front()[0]) && !lines.empty()) chunks.pop_front();
        std::vector<Text> line;
        std::size_t length = 0;
        while (!chunks.empty() && length + chunks.front().size() <= width) {
            length += chunks.front().size();
            line.push_back(chunks.front());
            chunks.pop_front();
        }
        if (!chunks.empty() && chunks.front().size() > width) {
            std::size_t room = width - length;
            Text& word = chunks.front();
            if (break_words) {
                if (hyphens && word.size() > room) {
                    const std::size_t hyphen = room == 0 ? Text::npos : word.rfind(U'-', room - 1);
                    const bool inside =
                        hyphen != Text::npos && hyphen > 0 &&
                        word.substr(0, hyphen).find_first_not_of(U'-') != Text::npos;
                    if (inside) room = hyphen + 1;
                }
                line.push_back(word.substr(0, room));
                word.remove_prefix(room);
            } else if (line.empty()) {
                line.push_back(word);
                chunks.pop_front();
            }
        }
        if (!line.empty() && is_blank(line.back()[0])) line.pop_back();
        if (line.empty()) continue;
        std::string joined;
        for (const Text chunk : line) joined += utf8::encode(chunk);
        lines.push_back(std::move(joined));
    }
    return lines;
}

}  // namespace

Value wordwrap(Render& render, const Value& subject, const Bound& given) {
    if (subject.is(Type::undefined)) fail_undefined(subject);
    if (!subject.is_text())
        fail(ErrorKind::attribute, phrases::text_expected, {type_name(subject)});
    const std::int64_t width = integer_or(given[0], 79);
    if (width <= 0) fail(ErrorKind::value, phrases::width_positive);
    const bool break_words = truth_or(given[1], true);
    const std::string between =
        given.has(2) ? text_or(given[2], "\n") : render.environment().options.newline;
    const bool hyphens = truth_or(given[3], true);
    std::string out;
    bool first = true;
    for (const std::string_view paragraph : split_lines(text_of(subject))) {
        if (!first) out += between;
        first = false;
        const std::u32string letters = utf8::decode(paragraph);
        const auto lines =
            wrap_line(letters, static_cast<std::size_t>(width), break_words, hyphens);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (i > 0) out += between;
            out += lines[i];
        }
        render.charge(letters.size() / 8);
        render.check_size(out.size());
    }
    return make_text(std::move(out));
}

}  // namespace metodoc::jinja::filter
