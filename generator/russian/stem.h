// Stems: what the forms of a word have in common («наставников», «наставнику» → «наставник»).
//
// The Snowball algorithm for Russian (libstemmer), the same in every search engine; a stem is for
// comparing words, never for printing.
//
// Room: russian. Hides libstemmer.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace metodoc::russian {

// One stemmer serves one thread; making one costs microseconds.
class Stemmer {
public:
    Stemmer();
    Stemmer(Stemmer&&) noexcept;
    Stemmer& operator=(Stemmer&&) noexcept;
    ~Stemmer();

    // `word`: one word, folded (see folded()). Words of other alphabets come back as they are.
    // The result stands until the next call.
    std::string_view operator()(std::string_view word);

private:
    struct Handle;
    std::unique_ptr<Handle> handle_;
};

// The words of a text: runs of letters and digits, cut at hyphens too, with their places.
struct TextWord {
    std::string_view text;  // as it stands in the text
    std::size_t at = 0;     // its offset in bytes
};
std::vector<TextWord> words(std::string_view text);

}  // namespace metodoc::russian
