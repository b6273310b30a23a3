#include <functional>

#include "jinja/boxes.h"
#include "jinja/compare.h"
#include "jinja/value.h"

namespace metodoc::jinja {
namespace {

constexpr std::size_t small = 8;  // up to here a walk is faster than an index

}  // namespace

std::size_t hash_text(std::string_view text) {
    const std::size_t hash = std::hash<std::string_view>{}(text);
    return hash == 0 ? 1 : hash;
}

std::size_t text_hash(const Value& text) {
    const TextBox& box = Access::box<TextBox>(text);
    std::size_t hash = box.hash.load(std::memory_order_relaxed);
    if (hash != 0) return hash;
    hash = hash_text(box.text);
    box.hash.store(hash, std::memory_order_relaxed);
    return hash;
}

Dict::Dict(std::initializer_list<std::pair<std::string_view, Value>> items) {
    items_.reserve(items.size());
    for (const auto& [key, value] : items) set(key, value);
}

void Dict::add_to_index(std::size_t position) {
    const std::size_t mask = index_.size() - 1;
    std::size_t at = items_[position].hash & mask;
    while (index_[at] != 0) at = (at + 1) & mask;
    index_[at] = static_cast<std::uint32_t>(position + 1);
}

void Dict::index_again() {
    index_.clear();
    if (items_.size() <= small) return;
    std::size_t size = 32;
    while (size < items_.size() * 2) size *= 2;
    index_.assign(size, 0);
    for (std::size_t i = 0; i < items_.size(); ++i) add_to_index(i);
}

namespace {

// The item that `same` accepts among those of that hash.
template <typename Same>
const Dict::Item* look_up(const std::vector<Dict::Item>& items,
                          const std::vector<std::uint32_t>& index, std::size_t hash, Same same) {
    if (index.empty()) {
        for (const Dict::Item& item : items) {
            if (item.hash == hash && same(item.key)) return &item;
        }
        return nullptr;
    }
    const std::size_t mask = index.size() - 1;
    for (std::size_t at = hash & mask; index[at] != 0; at = (at + 1) & mask) {
        const Dict::Item& item = items[index[at] - 1];
        if (item.hash == hash && same(item.key)) return &item;
    }
    return nullptr;
}

}  // namespace

const Value* Dict::find(std::string_view key, std::size_t hash) const {
    const Item* found = look_up(items_, index_, hash, [key](const Value& other) {
        return other.is_text() && text_of(other) == key;
    });
    return found != nullptr ? &found->value : nullptr;
}

const Value* Dict::find(std::string_view key) const {
    return find(key, hash_text(key));
}

const Value* Dict::find(const Value& key) const {
    const Item* found = look_up(items_, index_, hash_of(key),
                                [&key](const Value& other) { return equal(other, key); });
    return found != nullptr ? &found->value : nullptr;
}

void Dict::set(Value key, Value value) {
    if (const Value* found = find(key)) {
        const_cast<Value&>(*found) = std::move(value);
        return;
    }
    const std::size_t hash = hash_of(key);
    items_.push_back({std::move(key), std::move(value), hash});
    if (index_.empty() ? items_.size() > small : items_.size() * 2 > index_.size()) {
        index_again();
    } else if (!index_.empty()) {
        add_to_index(items_.size() - 1);
    }
}

void Dict::set(std::string_view key, Value value) {
    set(Value(key), std::move(value));
}

void Dict::erase(const Value& key) {
    const Value* found = find(key);
    if (found == nullptr) return;
    for (auto item = items_.begin(); item != items_.end(); ++item) {
        if (&item->value != found) continue;
        items_.erase(item);
        break;
    }
    index_again();
}

void Dict::clear() {
    items_.clear();
    index_.clear();
}

}  // namespace metodoc::jinja
