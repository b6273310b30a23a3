// The name of one diagnostic.
//
// Room: base. Includes nothing but std.
#pragma once

#include <string_view>

namespace metodoc {

// Written as a string literal: small Latin letters and hyphens, or it does not compile. The list
// of all is base/codes.h; Diagnostics holds a code to it.
struct Code {
    std::string_view name;

    consteval Code(const char* text) : name(text) {
        if (name.empty() || name.front() == '-' || name.back() == '-') throw "not a code";
        for (const char c : name)
            if (c != '-' && (c < 'a' || c > 'z')) throw "not a code";
    }
    bool operator==(const Code&) const = default;
};

}  // namespace metodoc
