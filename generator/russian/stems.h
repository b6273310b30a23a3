// Word forms: what is left of a word when its ending is taken off (the Snowball stemmer).
//
// Good for asking whether two words may be forms of one; not for printing.
//
// Room: russian.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace metodoc::russian {

// Holds the memory that the library works in: one stemmer, one thread.
class Stemmer {
public:
    Stemmer();
    ~Stemmer();
    Stemmer(Stemmer&&) noexcept;
    Stemmer& operator=(Stemmer&&) noexcept;

    // «сопровождения» → сопровожден. Letter case and ё do not matter. Abbreviations and words of
    // other alphabets come back in lower case.
    [[nodiscard]] std::string stem(std::string_view word) const;

private:
    struct Library;
    std::unique_ptr<Library> library_;
};

}  // namespace metodoc::russian
