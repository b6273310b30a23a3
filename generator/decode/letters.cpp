#include "decode/letters.h"

#include <algorithm>
#include <array>

#include "base/suggest.h"
#include "base/utf8.h"
#include "decode/phrases.h"

namespace metodoc::decode {
namespace {

// Fields that are compared and looked up by their exact letters.
bool is_exact(std::string_view key) {
    constexpr std::array<std::string_view, 5> keys{"email", "id", "key", "number", "url"};
    return std::ranges::find(keys, key) != keys.end();
}

// Which letters are strange, and what they are: "`c` — Latin".
Message name_strangers(const MixedWord& word) {
    std::string_view rest = word.strangers;
    const bool latin = static_cast<unsigned char>(rest.front()) < 0x80;
    std::string letters;
    while (!rest.empty()) {
        std::string letter;
        utf8::append(letter, utf8::take(rest));
        if (letters.find(letter) != std::string::npos) continue;
        if (!letters.empty()) letters += ", ";
        letters += letter;
    }
    return say(latin ? phrases::latin_letter : phrases::cyrillic_letter, {letters});
}

void report(std::string_view text, Severity severity, const Spots& spots, Diagnostics& out) {
    std::size_t from = 0;
    while (const auto word = find_mixed_word(text, from)) {
        // «IIэтап»: a Roman figure glued to a word is a slip of another kind.
        const bool figure = word->strangers.find_first_not_of("IVX") == std::string::npos &&
                            text.substr(word->begin).starts_with(word->strangers) &&
                            word->end - word->begin > word->strangers.size() + 2;
        if (figure) {
            from = word->end;
            continue;
        }
        Message message =
            say(phrases::mixed_letters,
                {text.substr(word->begin, word->end - word->begin), name_strangers(*word)});
        const Span span = spots(word->begin, word->end);
        Diagnostic& found = severity == Severity::error
                                ? out.error("lookalike-letters", span, std::move(message))
                                : out.warning("lookalike-letters", span, std::move(message));
        found.hint = say(phrases::write_as, {word->mended});
        from = word->end;
    }
}

bool is_blank(std::string_view text) {
    constexpr std::string_view nbsp = "\u00A0";
    while (!text.empty()) {
        if (text.starts_with(nbsp))
            text.remove_prefix(nbsp.size());
        else if (text[0] == ' ' || text[0] == '\t' || text[0] == '\n' || text[0] == '\r')
            text.remove_prefix(1);
        else
            return false;
    }
    return true;
}

class Walker {
public:
    Walker(const SourceSet& sources, Diagnostics& out) : sources_(sources), out_(out) {}

    void walk(const yaml::Node& node, std::string_view key) {
        if (node.is_scalar()) scalar(node, key);
        for (const yaml::Node& item : node.items) walk(item, key);
        for (const yaml::Entry& entry : node.entries) walk(entry.value, entry.key);
    }

private:
    void scalar(const yaml::Node& node, std::string_view key) {
        if (is_blank(node.text)) {
            out_.error("empty-text", node.span, say(phrases::blank_text)).hint =
                say(phrases::write_or_remove);
            return;
        }
        const auto spots = [&](std::size_t begin, std::size_t end) {
            return yaml::span_of(sources_, node, begin, end);
        };
        report(node.text, is_exact(key) ? Severity::error : Severity::warning, spots, out_);
    }

    const SourceSet& sources_;
    Diagnostics& out_;
};

}  // namespace

void check_letters(const SourceSet& sources, const yaml::Node& root, Diagnostics& out) {
    Walker(sources, out).walk(root, {});
}

void check_letters(const SourceSet& sources, Span body, Diagnostics& out) {
    const auto spots = [&](std::size_t begin, std::size_t end) {
        return Span{body.file, body.begin + static_cast<std::uint32_t>(begin),
                    body.begin + static_cast<std::uint32_t>(end)};
    };
    report(sources.text(body), Severity::warning, spots, out);
}

}  // namespace metodoc::decode
