// The addresses of all subschemas of a set of documents: what a `$ref` leads to.
//
// Room: schema, private.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "schema/schema.h"

namespace metodoc::schema {

class Addresses {
public:
    // Requires: the documents outlive this.
    explicit Addresses(std::span<const Document> documents);

    struct Target {
        const yaml::Node* node = nullptr;  // null when the reference leads nowhere
        std::string base;                  // against which its own references are read
    };
    [[nodiscard]] Target find(const std::string& base, std::string_view reference) const;

    // The base address of a subschema; `otherwise` where no keyword makes it one.
    [[nodiscard]] std::string base_of(const yaml::Node& node, const std::string& otherwise) const;

private:
    // Notes the address of every subschema that has one.
    void walk(const yaml::Node& node, std::string base);
    [[nodiscard]] const yaml::Node* by_file_name(std::string_view address) const;

    std::span<const Document> documents_;
    std::unordered_map<std::string, const yaml::Node*> addresses_;
    std::unordered_map<const yaml::Node*, std::string> bases_;
};

}  // namespace metodoc::schema
