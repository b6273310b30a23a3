#include "schema/canonical.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <utility>
#include <vector>

namespace metodoc::schema {
namespace {

std::string number(const yaml::Node& node) {
    if (const auto integer = yaml::to_integer(node)) return "n" + std::to_string(*integer) + ";";
    const double value = yaml::to_number(node).value_or(0);
    constexpr double exact = 9007199254740992.0;  // 2^53: whole numbers below it are exact
    if (std::abs(value) < exact && std::trunc(value) == value) {
        return "n" + std::to_string(static_cast<long long>(value)) + ";";
    }
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "n%.17g;", value);
    return text.data();
}

void append(std::string& out, const yaml::Node& node) {
    switch (node.kind) {
        case yaml::Kind::null:
            out += "z;";
            return;
        case yaml::Kind::scalar:
            if (node.type == yaml::Type::string) {
                out += canonical_text(node.text);
            } else if (node.type == yaml::Type::boolean) {
                out += yaml::to_boolean(node).value_or(false) ? "t;" : "f;";
            } else {
                out += number(node);
            }
            return;
        case yaml::Kind::sequence:
            out += "[";
            for (const yaml::Node& item : node.items) append(out, item);
            out += "]";
            return;
        case yaml::Kind::mapping:
            break;
    }
    std::vector<std::string> entries;
    for (const yaml::Entry& entry : node.entries) {
        std::string text = canonical_text(entry.key);
        append(text, entry.value);
        entries.push_back(std::move(text));
    }
    std::ranges::sort(entries);
    out += "{";
    for (const std::string& entry : entries) out += entry;
    out += "}";
}

}  // namespace

std::string canonical(const yaml::Node& node) {
    std::string result;
    append(result, node);
    return result;
}

// The length first: no text can imitate the end of a text.
std::string canonical_text(std::string_view text) {
    return "s" + std::to_string(text.size()) + ":" + std::string(text);
}

}  // namespace metodoc::schema
