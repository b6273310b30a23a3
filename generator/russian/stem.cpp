#include "russian/stem.h"

#include <libstemmer.h>

#include "base/must.h"
#include "base/utf8.h"

namespace metodoc::russian {
namespace {

// A letter or a digit of the texts that are searched: Cyrillic, Latin with its accents, digits.
bool is_of_word(char32_t letter) {
    if (letter < 0x80) {
        return (letter >= U'0' && letter <= U'9') || (letter >= U'a' && letter <= U'z') ||
               (letter >= U'A' && letter <= U'Z');
    }
    return (letter >= 0xC0 && letter <= 0x24F && letter != 0xD7 && letter != 0xF7) ||
           (letter >= 0x400 && letter <= 0x52F);
}

}  // namespace

struct Stemmer::Handle {
    sb_stemmer* stemmer = sb_stemmer_new("russian", "UTF_8");

    Handle() { MUST(stemmer != nullptr); }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() { sb_stemmer_delete(stemmer); }
};

Stemmer::Stemmer() : handle_(std::make_unique<Handle>()) {}
Stemmer::Stemmer(Stemmer&&) noexcept = default;
Stemmer& Stemmer::operator=(Stemmer&&) noexcept = default;
Stemmer::~Stemmer() = default;

std::string_view Stemmer::operator()(std::string_view word) {
    const sb_symbol* stem =
        sb_stemmer_stem(handle_->stemmer, reinterpret_cast<const sb_symbol*>(word.data()),
                        static_cast<int>(word.size()));
    MUST(stem != nullptr);
    return {reinterpret_cast<const char*>(stem),
            static_cast<std::size_t>(sb_stemmer_length(handle_->stemmer))};
}

std::vector<TextWord> words(std::string_view text) {
    std::vector<TextWord> result;
    std::string_view rest = text;
    std::size_t begin = 0;
    bool inside = false;
    while (true) {
        const std::size_t at = text.size() - rest.size();
        const bool more = !rest.empty() && is_of_word(utf8::take(rest));
        if (more && !inside) begin = at;
        if (!more && inside) result.push_back({text.substr(begin, at - begin), begin});
        inside = more;
        if (at == text.size()) break;
    }
    return result;
}

}  // namespace metodoc::russian
