// Numbers as Python's format specifications write them: "{:+08,.2f}", "%05d".
//
// Room: jinja, inside.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "jinja/render.h"
#include "jinja/value.h"

namespace metodoc::jinja {

// [[fill]align][sign][#][0][width][grouping][.precision][type]
struct FormatSpec {
    std::string fill = " ";
    char align = '\0';
    char sign = '-';
    bool alternative = false;
    std::int64_t width = 0;
    char grouping = '\0';
    std::int64_t precision = -1;
    char type = '\0';
};

std::string format_whole(const Value& whole, const FormatSpec& spec);
std::string format_real(double value, const FormatSpec& spec);
// Fills up to the width; `number`: signs stay before zeros that `=` puts in.
std::string fill_up(std::string text, const FormatSpec& spec, char default_align);

}  // namespace metodoc::jinja
