// libzip's handles as values that free themselves, and its errors as words.
//
// Room: zip, private to it.
#pragma once

#include <zip.h>

#include <memory>
#include <string>
#include <string_view>

namespace metodoc::zip {

template <auto Free>
struct Deleter {
    template <typename T>
    void operator()(T* handle) const {
        Free(handle);
    }
};
// Discards what was not closed on purpose.
using Archive = std::unique_ptr<zip_t, Deleter<zip_discard>>;
using Source = std::unique_ptr<zip_source_t, Deleter<zip_source_free>>;

class LibraryError {
public:
    LibraryError() { zip_error_init(&error_); }
    LibraryError(const LibraryError&) = delete;
    LibraryError& operator=(const LibraryError&) = delete;
    ~LibraryError() { zip_error_fini(&error_); }

    zip_error_t* get() { return &error_; }
    std::string words() { return zip_error_strerror(&error_); }
    [[nodiscard]] int code() const { return zip_error_code_zip(&error_); }

private:
    zip_error_t error_{};
};

// A source over bytes that the caller keeps.
inline Source source_of(std::string_view bytes, LibraryError& error) {
    return Source(zip_source_buffer_create(bytes.data(), bytes.size(), 0, error.get()));
}

}  // namespace metodoc::zip
