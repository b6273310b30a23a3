// What each diagnostic code means and how to mend it: the pages of `metodoc explain CODE`.
//
// Room: app.
#pragma once

#include <span>
#include <string_view>

#include "base/message.h"

namespace metodoc::app {

struct Explanation {
    std::string_view code;
    Phrase text;
};

// Sorted by code; every code of base/codes.h has one.
std::span<const Explanation> explanations();

}  // namespace metodoc::app
