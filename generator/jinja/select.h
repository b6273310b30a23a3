// A way to a value inside another: "address.city", "0.name" (jinja2's make_attrgetter).
//
// Room: jinja, inside.
#pragma once

#include <string_view>
#include <vector>

#include "jinja/render.h"
#include "jinja/value.h"

namespace metodoc::jinja {

class Path {
public:
    Path() = default;  // the value itself
    explicit Path(const Value& attribute);
    // Several ways between commas, for sorting.
    static std::vector<Path> several(const Value& attribute);

    // `otherwise` stands where a part is undefined; null: the undefined stays.
    [[nodiscard]] Value get(Render& render, const Value& item,
                            const Value* otherwise = nullptr) const;

private:
    std::vector<Value> parts_;
};

// Text in small letters, other values as they are: how filters compare by default.
Value without_case(const Value& value);

}  // namespace metodoc::jinja
