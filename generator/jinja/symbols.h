// The names of one scope while a template is compiled (jinja2.idtracking.Symbols).
//
// Room: jinja, inside. Used by scope.cpp alone.
#pragma once

#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "jinja/program.h"

namespace metodoc::jinja {

struct FunctionPlace {
    Unit* unit = nullptr;
    std::uint16_t depth = 0;
};

struct Reference {
    const FunctionPlace* function = nullptr;
    std::uint32_t index = 0;
};

class Symbols {
public:
    // `parent` and `function` outlive the symbols.
    Symbols(const Symbols* parent, FunctionPlace* function)
        : parent_(parent), function_(function) {}

    [[nodiscard]] std::optional<Reference> find(const Name* name) const {
        for (const Symbols* one = this; one != nullptr; one = one->parent_) {
            for (const auto& [known, index] : one->references_) {
                if (known == name) return Reference{one->function_, index};
            }
        }
        return std::nullopt;
    }

    void store(const Name* name) {
        add_store(name);
        if (own(name)) return;
        const auto outer = parent_ != nullptr ? parent_->find(name) : std::nullopt;
        if (outer) {
            define(name, {LoadKind::alias, 0, slot_of(*outer), nullptr});
        } else {
            define(name, {LoadKind::undefine, 0, {}, nullptr});
        }
    }

    void declare(const Name* name) {
        add_store(name);
        define(name, {LoadKind::nothing, 0, {}, nullptr});
    }

    void load(const Name* name) {
        if (!find(name)) define(name, {LoadKind::resolve, 0, {}, name});
    }

    // Joins the branches of an `if` that began as copies of these symbols.
    void join(std::span<const Symbols> branches) {
        std::vector<std::pair<const Name*, std::size_t>> stored;
        for (const Symbols& branch : branches) {
            for (const Name* name : branch.stores_) {
                if (std::ranges::find(stores_, name) != stores_.end()) continue;
                const auto known =
                    std::ranges::find(stored, name, &decltype(stored)::value_type::first);
                if (known == stored.end()) {
                    stored.emplace_back(name, 1);
                } else {
                    ++known->second;
                }
            }
        }
        for (const Symbols& branch : branches) {
            for (const auto& reference : branch.references_) set_reference(reference);
            for (const Load& load : branch.loads_) set_load(load);
            for (const Name* name : branch.stores_) add_store(name);
        }
        for (const auto& [name, count] : stored) {
            if (count == branches.size()) continue;
            const std::uint32_t index = find(name)->index;
            const auto outer = parent_ != nullptr ? parent_->find(name) : std::nullopt;
            if (outer) {
                set_load({LoadKind::alias, index, slot_of(*outer), nullptr});
            } else {
                set_load({LoadKind::resolve, index, {}, name});
            }
        }
    }

    [[nodiscard]] Slot slot_of(const Reference& reference) const {
        const int up = function_->depth - reference.function->depth;
        return {static_cast<std::uint16_t>(up), reference.index};
    }

    // All names that are stored here and around, with their places.
    [[nodiscard]] std::vector<Local> locals() const {
        std::vector<Local> all;
        for (const Symbols* one = this; one != nullptr; one = one->parent_) {
            for (const Name* name : one->stores_) {
                if (std::ranges::find(all, name, &Local::name) != all.end()) continue;
                all.push_back({name, slot_of(*find(name))});
            }
        }
        return all;
    }

    // The loads that do something, for the entry of the scope.
    [[nodiscard]] Scope scope() const {
        Scope scope;
        for (const Load& load : loads_) {
            if (load.kind != LoadKind::nothing) scope.loads.push_back(load);
        }
        return scope;
    }

    [[nodiscard]] FunctionPlace* function() const { return function_; }

private:
    using Pair = std::pair<const Name*, std::uint32_t>;

    [[nodiscard]] bool own(const Name* name) const {
        return std::ranges::find(references_, name, &Pair::first) != references_.end();
    }

    void define(const Name* name, Load load) {
        auto& places = *places_;
        auto known = std::ranges::find(places, name, &Pair::first);
        if (known == places.end()) {
            places.emplace_back(name, function_->unit->slots++);
            known = std::prev(places.end());
        }
        load.index = known->second;
        set_reference(*known);
        set_load(load);
    }

    void set_reference(const Pair& reference) {
        const auto known = std::ranges::find(references_, reference.first, &Pair::first);
        if (known == references_.end()) {
            references_.push_back(reference);
        } else {
            known->second = reference.second;
        }
    }

    void set_load(const Load& load) {
        const auto known = std::ranges::find(loads_, load.index, &Load::index);
        if (known == loads_.end()) {
            loads_.push_back(load);
        } else {
            *known = load;
        }
    }

    void add_store(const Name* name) {
        if (std::ranges::find(stores_, name) == stores_.end()) stores_.push_back(name);
    }

    const Symbols* parent_;
    FunctionPlace* function_;
    std::vector<Pair> references_;
    std::vector<Load> loads_;
    std::vector<const Name*> stores_;
    // One place a name, in all copies of these symbols (the branches of an `if`).
    std::shared_ptr<std::vector<Pair>> places_ = std::make_shared<std::vector<Pair>>();
};

}  // namespace metodoc::jinja
