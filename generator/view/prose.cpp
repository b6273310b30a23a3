#include "view/prose.h"

#include <array>

#include "base/overloaded.h"
#include "russian/russian.h"
#include "view/text.h"

namespace metodoc::view {
namespace {

void add_plain(std::string& to, const Inlines& inlines) {
    for (const Inline& one : inlines) {
        std::visit(overloaded{
                       [&](const Text& t) { to += t.text; },
                       [&](const Code& c) { to += c.text; },
                       [&](const LineBreak&) { to += ' '; },
                       [&](const Emphasis& e) { add_plain(to, e.children); },
                       [&](const Strong& s) { add_plain(to, s.children); },
                       [&](const Strikethrough& s) { add_plain(to, s.children); },
                       [&](const Link& l) { add_plain(to, l.children); },
                       [](const Footnote&) {},
                       [&](const Image& image) { to += image.alternative; },
                   },
                   one.kind);
    }
}

// The pieces of plain text of one line, in order. Code is not typeset, but a word stands in its
// place, so that a quote behind it is known to be a closing one.
struct Pieces {
    std::vector<std::string> words;
    std::vector<std::string*> owners;  // null: a word that stands for code

    void collect(Inlines& inlines) {
        for (Inline& one : inlines) {
            std::visit(overloaded{
                           [&](Text& t) { add(t.text, &t.text); },
                           [&](Code&) { add("x", nullptr); },
                           [&](LineBreak&) { put_right(); },
                           [&](Emphasis& e) { collect(e.children); },
                           [&](Strong& s) { collect(s.children); },
                           [&](Strikethrough& s) { collect(s.children); },
                           [&](Link& l) { collect(l.children); },
                           [](Footnote&) {},
                           [&](Image&) { add("x", nullptr); },
                       },
                       one.kind);
        }
    }

    void add(const std::string& text, std::string* owner) {
        words.push_back(text);
        owners.push_back(owner);
    }

    void put_right() {
        if (words.empty()) return;
        const std::vector<std::string> right = russian::typography(words);
        for (std::size_t i = 0; i < owners.size(); ++i) {
            if (owners[i] != nullptr) *owners[i] = right[i];
        }
        words.clear();
        owners.clear();
    }
};

std::string_view without_closers(std::string_view text) {
    constexpr std::array<std::string_view, 6> closers{"»", "“", "\"", ")", "]", "\u00A0"};
    bool cut = true;
    while (cut) {
        cut = false;
        for (const std::string_view closer : closers) {
            if (!text.ends_with(closer)) continue;
            text.remove_suffix(closer.size());
            cut = true;
        }
    }
    return text;
}

// «и т. д.», «и др.», «2022 г.»: the dot belongs to the word.
bool ends_with_abbreviation(std::string_view text) {
    constexpr std::array<std::string_view, 8> abbreviations{"т. д.", "т.д.", "т. п.", "т.п.",
                                                            "др.",   "пр.",  "г.",    "гг."};
    const std::string plain_spaces = russian::without_nbsp(text);
    for (const std::string_view one : abbreviations) {
        if (!plain_spaces.ends_with(one)) continue;
        const auto before = plain_spaces.size() - one.size();
        if (before == 0 || plain_spaces[before - 1] == ' ') return true;
    }
    return false;
}

}  // namespace

std::string plain(const Inlines& inlines) {
    std::string text;
    add_plain(text, inlines);
    return text;
}

void typeset(Inlines& inlines) {
    Pieces pieces;
    pieces.collect(inlines);
    pieces.put_right();
}

bool has_end_mark(std::string_view text) {
    constexpr std::array<std::string_view, 6> marks{".", ":", ";", "!", "?", "…"};
    const std::string_view bare = without_closers(text);
    // A mark inside the quotes («Что? Где?») ends the sentence too, but a bracket's dot does not:
    // «(клубы и т. д.)» still wants its mark.
    if (text.ends_with(")")) return false;
    for (const std::string_view mark : marks) {
        if (bare.ends_with(mark)) return true;
    }
    return false;
}

void end_with(Inlines& inlines, std::string_view mark) {
    const std::string text = plain(inlines);
    if (text.empty()) return;
    const bool abbreviated = mark != "." && ends_with_abbreviation(text);
    if (has_end_mark(text) && !abbreviated) return;
    append(inlines, {word(mark)});
}

void append(Inlines& to, Inlines from) {
    for (Inline& one : from) {
        const auto* text = std::get_if<Text>(&one.kind);
        auto* last = to.empty() ? nullptr : std::get_if<Text>(&to.back().kind);
        if (text != nullptr && last != nullptr) {
            last->text += text->text;
        } else {
            to.push_back(std::move(one));
        }
    }
}

void append(Blocks& to, Blocks from) {
    for (Block& one : from) to.push_back(std::move(one));
}

}  // namespace metodoc::view
