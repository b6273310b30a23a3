#include "russian/stems.h"

#include <libstemmer.h>

#include "base/must.h"
#include "base/utf8.h"
#include "russian/characters.h"

namespace metodoc::russian {

struct Stemmer::Library {
    sb_stemmer* stemmer = sb_stemmer_new("russian", "UTF_8");
    Library() = default;
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
    ~Library() { sb_stemmer_delete(stemmer); }
};

Stemmer::Stemmer() : library_(std::make_unique<Library>()) {
    MUST(library_->stemmer != nullptr);
}
Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer&&) noexcept = default;
Stemmer& Stemmer::operator=(Stemmer&&) noexcept = default;

std::string Stemmer::stem(std::string_view word) const {
    std::string lower;
    while (!word.empty()) {
        const char32_t c = to_lower(utf8::take(word));
        utf8::append(lower, c == U'ё' ? U'е' : c);
    }
    const auto* bytes = reinterpret_cast<const sb_symbol*>(lower.data());
    const sb_symbol* stem =
        sb_stemmer_stem(library_->stemmer, bytes, static_cast<int>(lower.size()));
    if (stem == nullptr) return lower;
    return {reinterpret_cast<const char*>(stem),
            static_cast<std::size_t>(sb_stemmer_length(library_->stemmer))};
}

}  // namespace metodoc::russian
