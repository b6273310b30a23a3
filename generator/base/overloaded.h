// overloaded{lambda, lambda, …}: one visitor out of several lambdas, for std::visit.
//
// Give one lambda an alternative and no generic one: a new alternative then fails to compile
// wherever it is not handled.
//
// Room: base. Includes nothing but std.
#pragma once

namespace metodoc {

template <typename... Functions>
struct overloaded : Functions... {
    using Functions::operator()...;
};
template <typename... Functions>
overloaded(Functions...) -> overloaded<Functions...>;

}  // namespace metodoc
