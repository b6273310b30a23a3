// Telling about a place in a text.
//
// Room: rules, not part of its door.
#pragma once

#include <string>
#include <vector>

#include "rules/checks.h"
#include "rules/words.h"

namespace metodoc::rules {

// Bytes [begin, end) of a text as one line, cut where it is long.
std::string excerpt(const model::Text& text, std::size_t begin, std::size_t end);

Diagnostic& warn(Diagnostics& out, Code code, const model::Text& text, std::size_t begin,
                 std::size_t end, Message message);

// The same slip at several places of one text: told once, at the first, and mended everywhere.
class Slip {
public:
    Slip(Code code, const Phrase& phrase) : code_(code), phrase_(&phrase) {}
    void add(std::size_t begin, std::size_t end, std::string better) {
        places_.push_back({begin, end, std::move(better)});
    }
    // `phrase` takes what is written and what should be.
    void tell(const model::Text& text, Diagnostics& out) const;

private:
    struct Place {
        std::size_t begin, end;
        std::string better;
    };
    Code code_;
    const Phrase* phrase_;
    std::vector<Place> places_;
};

// A text in the capitals of a heading: nothing can be told from its letter case.
bool is_in_capitals(std::string_view text);

// The texts of one file.
inline std::span<const model::Text> texts_of(const Corpus& corpus, const model::SourceFile& file) {
    return std::span(corpus.texts).subspan(file.first, file.last - file.first);
}

}  // namespace metodoc::rules
