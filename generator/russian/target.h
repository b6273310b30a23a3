// Planned values as people write them: «не менее 30%», «от 5 до 7 %», «наличие».
//
// Room: russian.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace metodoc::russian {

enum class Comparison {
    equal,
    at_least,   // не менее, ≥
    at_most,    // не более, ≤
    more_than,  // более, свыше, >
    less_than,  // менее, <
    between,    // от … до …
    present,    // да, есть, наличие
    absent,     // нет, отсутствие
};

struct Target {
    Comparison comparison = Comparison::equal;
    double value = 0;  // the lower bound of `between`; 0 without a number
    double upper = 0;  // of `between` only
    std::string unit;  // "%" (also for «процентов»), "человек", …; empty where none is written
    bool yearly = false;  // «ежегодно не менее 10 %»
    bool operator==(const Target&) const = default;
};

// Nothing for a phrase that is not understood.
std::optional<Target> parse_target(std::string_view text);

// Examples of all forms, for the message about a phrase that is not understood.
std::span<const std::string_view> known_target_forms();

// The author's text with its typography put right: «10%» → «10 %» with NBSP.
std::string typeset_target(std::string_view text);

// Whether a measured value meets the target; `present` wants more than 0, `absent` wants 0.
// `equal` is met by the value itself and by anything beyond it in the good direction.
enum class Direction { up, down };
bool meets(const Target& target, double value, Direction direction = Direction::up);

}  // namespace metodoc::russian
