// Just enough of RFC 3986 for `$id` and `$ref`: one address against another.
//
// Room: schema, private.
#pragma once

#include <string>
#include <string_view>

namespace metodoc::schema {

struct Address {
    std::string document;  // without the fragment
    std::string fragment;  // behind the first #, percent-decoded
};

// `reference` as seen from `base` (a document address; its own fragment does not matter).
Address resolve(std::string_view base, std::string_view reference);

}  // namespace metodoc::schema
