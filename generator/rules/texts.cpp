#include "rules/texts.h"

#include "base/utf8.h"
#include "rules/phrases.h"

namespace metodoc::rules {

std::string excerpt(const model::Text& text, std::size_t begin, std::size_t end) {
    constexpr std::size_t longest = 70;  // characters
    std::string result;
    std::string_view rest = text.text.substr(begin, end - begin);
    for (std::size_t count = 0; !rest.empty(); ++count) {
        if (count == longest) return result + "…";
        const char32_t c = utf8::take(rest);
        utf8::append(result, c == U'\n' ? U' ' : c);
    }
    return result;
}

Diagnostic& warn(Diagnostics& out, Code code, const model::Text& text, std::size_t begin,
                 std::size_t end, Message message) {
    return out.warning(code, text.place(begin, end), std::move(message));
}

void Slip::tell(const model::Text& text, Diagnostics& out) const {
    if (places_.empty()) return;
    const Place& first = places_.front();
    Diagnostic& found = warn(out, code_, text, first.begin, first.end,
                             say(*phrase_, {excerpt(text, first.begin, first.end)}));
    found.hint =
        first.better.empty() ? say(phrases::take_it_out) : say(phrases::write_so, {first.better});
    if (places_.size() > 1)
        found.notes.push_back(say(phrases::more_places, {std::to_string(places_.size())}));
    for (const Place& place : places_) {
        const Span span = text.place(place.begin, place.end);
        // Escapes and folded lines between the two ends: not to be touched by a program.
        if (span.end - span.begin != place.end - place.begin) continue;
        found.edits.push_back({span, place.better});
    }
}

bool is_in_capitals(std::string_view text) {
    std::size_t capitals = 0;
    std::size_t letters = 0;
    while (!text.empty()) {
        const char32_t c = utf8::take(text);
        const bool upper = c >= U'А' && c <= U'Я';
        if (upper) ++capitals;
        if (upper || (c >= U'а' && c <= U'я')) ++letters;
    }
    return letters > 6 && capitals * 10 >= letters * 7;
}

}  // namespace metodoc::rules
