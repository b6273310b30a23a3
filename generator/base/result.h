// Result<T>: a value, or the reason why the machine refused (disk, port, archive).
//
// For a refusing world only. Wrong content goes to Diagnostics, our own bug to MUST.
//
// Room: base. Includes nothing but std.
#pragma once

#include <optional>
#include <utility>
#include <variant>

#include "base/message.h"
#include "base/must.h"

namespace metodoc {

struct Error {
    Message message;
};

template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return state_.index() == 0; }

    // Requires: there is a value.
    const T& operator*() const& { return value(); }
    T& operator*() & { return const_cast<T&>(value()); }
    T&& operator*() && { return std::move(const_cast<T&>(value())); }
    const T* operator->() const { return &value(); }
    T* operator->() { return const_cast<T*>(&value()); }

    // Requires: there is none.
    [[nodiscard]] const Error& error() const {
        MUST(state_.index() == 1);
        return std::get<1>(state_);
    }

private:
    const T& value() const {
        MUST(state_.index() == 0);
        return std::get<0>(state_);
    }
    std::variant<T, Error> state_;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : error_(std::move(error)) {}
    explicit operator bool() const { return !error_; }
    [[nodiscard]] const Error& error() const {
        MUST(error_.has_value());
        return *error_;
    }

private:
    std::optional<Error> error_;
};

}  // namespace metodoc
