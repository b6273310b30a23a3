// Plans met or not, and what must not be shown.
#include <algorithm>
#include <limits>

#include "indicators/indicators.h"

namespace metodoc::indicators {
namespace {

using russian::Comparison;

// How near a value is to the bound it misses: 1 at the bound, less below.
double nearness(const russian::Target& target, double value, bool falls) {
    const auto upwards = [&](double bound) { return bound > 0 ? value / bound : 0; };
    const auto downwards = [&](double bound) { return value > 0 ? bound / value : 0; };
    switch (target.comparison) {
        case Comparison::at_least:
        case Comparison::more_than:
            return upwards(target.value);
        case Comparison::at_most:
        case Comparison::less_than:
            return downwards(target.value);
        case Comparison::equal:
            return falls ? downwards(target.value) : upwards(target.value);
        case Comparison::between:
            return value < target.value ? upwards(target.value) : downwards(target.upper);
        case Comparison::present:
        case Comparison::absent:
            break;  // there is no half of a presence
    }
    return 0;
}

}  // namespace

Status status(const russian::Target& target, double value, bool falls, double almost) {
    const auto direction = falls ? russian::Direction::down : russian::Direction::up;
    if (russian::meets(target, value, direction)) return Status::reached;
    return nearness(target, value, falls) >= almost ? Status::almost : Status::not_reached;
}

std::vector<bool> hidden(std::span<const double> groups, int below) {
    std::vector<bool> hide(groups.size(), false);
    std::size_t count = 0;
    double sum = 0;
    const auto hide_one = [&](std::size_t i) {
        hide[i] = true;
        ++count;
        sum += groups[i];
    };
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (groups[i] > 0 && groups[i] < below) hide_one(i);
    if (count == 0) return hide;

    std::vector<std::size_t> rest;
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (!hide[i]) rest.push_back(i);
    std::ranges::stable_sort(rest, {}, [&](std::size_t i) {
        return groups[i] > 0 ? groups[i] : std::numeric_limits<double>::infinity();
    });
    for (const std::size_t i : rest) {
        if (count > 1 && sum >= below) break;
        hide_one(i);
    }
    return hide;
}

}  // namespace metodoc::indicators
