// The walk of a tree along the rules.
//
// One class over four files: types and scalars (walk.cpp), lists, objects, branches. A quiet walk
// only counts faults: it answers whether a branch holds, and which one comes nearest.
//
// Room: schema, private.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "schema/compiled.h"
#include "schema/words.h"

namespace metodoc::schema {

class Walk {
public:
    Walk(const Compiled& compiled, const SourceSet& sources, Reading reading, Diagnostics* out)
        : compiled_(compiled), sources_(sources), reading_(reading), out_(out) {}

    void check(RuleId id, const yaml::Node& node, const Place& place);
    [[nodiscard]] std::size_t faults() const { return faults_; }

private:
    // ---- walk.cpp
    // Counts a fault; true when it is not to be told.
    bool quietly();
    [[nodiscard]] bool enough() const { return stop_at_first_ && faults_ > 0; }
    [[nodiscard]] Types types_of(const yaml::Node& node) const;
    [[nodiscard]] bool accepts(Types wanted, const yaml::Node& node) const;
    // Is the node a text for this rule?
    [[nodiscard]] bool reads_as_text(const Rule& rule, const yaml::Node& node) const;
    void wrong_type(const Rule& rule, const yaml::Node& node, const Place& place);
    Message type_hint(const Rule& rule, const yaml::Node& node, const Place& place) const;
    [[nodiscard]] bool is_choice(const Rule& rule, const yaml::Node& node) const;
    bool check_choices(const Rule& rule, const yaml::Node& node, const Place& place);
    void not_a_choice(const Rule& rule, const yaml::Node& node, const Place& place);
    bool other_alphabet(const yaml::Node& node, const Place& place, std::string_view mended);
    void check_number(const Rule& rule, const yaml::Node& node, const Place& place);
    void warn_odd_number(const yaml::Node& node);
    void check_text(const Rule& rule, const yaml::Node& node, const Place& place);
    bool check_length(const Rule& rule, const yaml::Node& node, const Place& place);
    void wrong_form(const Rule& rule, const yaml::Node& node, const Place& place);
    bool check_day(const Rule& rule, const yaml::Node& node, const Place& place);

    // ---- walk_lists.cpp
    void check_list(const Rule& rule, const yaml::Node& node, const Place& place);
    void check_count(const Rule& rule, const yaml::Node& node, const Place& place);
    void check_unique(const yaml::Node& node, const Place& place);

    // ---- walk_objects.cpp
    struct Keys {
        std::vector<const yaml::Entry*> unknown;
        std::vector<std::string_view> missing;
        std::vector<const std::string*> missing_because;  // beside `missing`; null: always required
    };
    void check_object(const Rule& rule, const yaml::Node& node, const Place& place);
    void check_values(const Rule& rule, const yaml::Node& node, Keys& keys);
    void check_key_count(const Rule& rule, const yaml::Node& node, const Place& place);
    void find_missing(const Rule& rule, const yaml::Node& node, Keys& keys) const;
    void report_unknown(const Rule& rule, const yaml::Node& node, const yaml::Entry& entry,
                        Keys& keys);
    void report_missing(const Rule& rule, const yaml::Node& node, const Keys& keys);

    // ---- walk_branches.cpp
    void check_combinations(const Rule& rule, const yaml::Node& node, const Place& place);
    void check_one_of(const Rule& rule, const yaml::Node& node, const Place& place);
    void explain_branches(const std::vector<RuleId>& branches, const yaml::Node& node,
                          const Place& place);
    bool explain_choices(const std::vector<RuleId>& branches, const yaml::Node& node,
                         const Place& place);
    bool explain_discriminator(const std::vector<RuleId>& branches, const yaml::Node& node);
    bool explain_missing(const std::vector<RuleId>& branches, const yaml::Node& node);
    [[nodiscard]] int evidence(const Rule& branch, const yaml::Node& node) const;
    [[nodiscard]] std::size_t count_faults(RuleId id, const yaml::Node& node,
                                           bool only_first) const;
    [[nodiscard]] bool holds(RuleId id, const yaml::Node& node) const {
        return count_faults(id, node, true) == 0;
    }

    const Compiled& compiled_;
    const SourceSet& sources_;
    Reading reading_;
    Diagnostics* out_;
    bool stop_at_first_ = false;
    std::size_t faults_ = 0;
};

// The hint of the schema's author in Russian; ours in English, and where there is none.
Message hint_of(const std::string& author, const Message& ours);

// The place for what a mapping lacks: its first key.
Span place_of_map(const yaml::Node& node);

}  // namespace metodoc::schema
