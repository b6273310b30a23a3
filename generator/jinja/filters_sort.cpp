// Filters that order, group and compare.
#include <algorithm>
#include <numeric>

#include "jinja/boxes.h"
#include "jinja/compare.h"
#include "jinja/error.h"
#include "jinja/filter_functions.h"
#include "jinja/phrases.h"
#include "jinja/print.h"
#include "jinja/select.h"

namespace metodoc::jinja::filter {
namespace {

using Keys = std::vector<Value>;
using Order = std::function<bool(const Value&, const Value&)>;

// `sort(collate=true)`: texts by the caller's order of letters.
Order order_of(Render& render, const Value* collate) {
    const auto& compare = render.environment().letters.compare;
    if (!truth_or(collate, false) || !compare) {
        return [](const Value& a, const Value& b) { return less(a, b); };
    }
    return [&compare](const Value& a, const Value& b) {
        if (a.is_text() && b.is_text()) return compare(text_of(a), text_of(b)) < 0;
        return less(a, b);
    };
}

bool keys_less(const Keys& a, const Keys& b, const Order& order) {
    if (a.size() == 1) return order(a[0], b[0]);
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!equal(a[i], b[i])) return order(a[i], b[i]);
    }
    return false;
}

void sort_by(std::vector<std::pair<Keys, Value>>& rows, bool reverse, const Order& order) {
    std::ranges::stable_sort(rows, [&](const auto& a, const auto& b) {
        return reverse ? keys_less(b.first, a.first, order) : keys_less(a.first, b.first, order);
    });
}

Value extreme(Render& render, const Value& subject, const Bound& given, bool greatest) {
    const auto items = render.items(subject);
    if (items.empty()) {
        return render.undefined("No aggregated item, sequence was empty.", phrases::empty_sequence);
    }
    const bool case_sensitive = truth_or(given[0], false);
    const Path path = given.has(1) ? Path(*given[1]) : Path();
    auto key = [&](const Value& item) {
        Value value = path.get(render, item);
        return case_sensitive ? value : without_case(value);
    };
    std::size_t best = 0;
    Value best_key = key(items[0]);
    for (std::size_t i = 1; i < items.size(); ++i) {
        Value candidate = key(items[i]);
        const bool better = greatest ? less(best_key, candidate, ">") : less(candidate, best_key);
        if (better) best = i, best_key = std::move(candidate);
    }
    return items[best];
}

}  // namespace

Value max(Render& render, const Value& subject, const Bound& given) {
    return extreme(render, subject, given, true);
}
Value min(Render& render, const Value& subject, const Bound& given) {
    return extreme(render, subject, given, false);
}

Value sort(Render& render, const Value& subject, const Bound& given) {
    const bool case_sensitive = truth_or(given[1], false);
    const auto paths = Path::several(given[2] != nullptr ? *given[2] : Value(nullptr));
    std::vector<std::pair<Keys, Value>> rows;
    for (Value& item : render.items(subject)) {
        Keys keys;
        for (const Path& path : paths) {
            Value key = path.get(render, item);
            keys.push_back(case_sensitive ? key : without_case(key));
        }
        rows.emplace_back(std::move(keys), std::move(item));
    }
    render.charge(rows.size());
    // Jinja2 sorts by lists of keys: equal ones are not asked for their order.
    const Order order = order_of(render, given[3]);
    sort_by(rows, truth_or(given[0], false),
            [&order](const Value& a, const Value& b) { return !equal(a, b) && order(a, b); });
    std::vector<Value> sorted;
    for (auto& row : rows) sorted.push_back(std::move(row.second));
    return make_list(std::move(sorted));
}

Value dictsort(Render& render, const Value& subject, const Bound& given) {
    const bool case_sensitive = truth_or(given[0], false);
    const std::string by = text_or(given[1], "key");
    if (by != "key" && by != "value") fail_as("FilterArgumentError", phrases::dictsort_by);
    if (subject.is(Type::undefined)) fail_undefined(subject);
    if (!subject.is(Type::dict)) {
        fail(ErrorKind::attribute, phrases::mapping_expected, {type_name(subject)});
    }
    std::vector<std::pair<Keys, Value>> rows;
    for (const Dict::Item& item : dict_of(subject)) {
        const Value& key = by == "key" ? item.key : item.value;
        rows.emplace_back(Keys{case_sensitive ? key : without_case(key)},
                          make_tuple({item.key, item.value}));
    }
    render.charge(rows.size());
    sort_by(rows, truth_or(given[2], false), order_of(render, given[3]));
    std::vector<Value> sorted;
    for (auto& row : rows) sorted.push_back(std::move(row.second));
    return make_list(std::move(sorted));
}

Value groupby(Render& render, const Value& subject, const Bound& given) {
    const Path path(*given[0]);
    const Value* otherwise = given.has(1) ? given[1] : nullptr;
    const bool case_sensitive = truth_or(given[2], false);
    std::vector<std::pair<Keys, Value>> rows;
    for (Value& item : render.items(subject)) {
        Value key = path.get(render, item, otherwise);
        Keys keys{case_sensitive ? key : without_case(key)};
        rows.emplace_back(std::move(keys), std::move(item));
    }
    render.charge(rows.size());
    sort_by(rows, false, order_of(render, nullptr));
    std::vector<Value> groups;
    for (std::size_t i = 0; i < rows.size();) {
        const Value key = path.get(render, rows[i].second, otherwise);
        std::vector<Value> members;
        const Value first = rows[i].first[0];
        for (; i < rows.size() && equal(rows[i].first[0], first); ++i) {
            members.push_back(rows[i].second);
        }
        Value group = make_tuple({key, make_list(std::move(members))});
        Access::box<ListBox>(group).group = true;
        groups.push_back(std::move(group));
    }
    return make_list(std::move(groups));
}

Value unique(Render& render, const Value& subject, const Bound& given) {
    const bool case_sensitive = truth_or(given[0], false);
    const Path path = given.has(1) ? Path(*given[1]) : Path();
    Dict seen;
    std::vector<Value> kept;
    for (Value& item : render.items(subject)) {
        render.charge(1);
        Value key = path.get(render, item);
        if (!case_sensitive) key = without_case(key);
        if (seen.find(key) != nullptr) continue;
        seen.set(std::move(key), nullptr);
        kept.push_back(std::move(item));
    }
    return make_iterator(std::move(kept));
}

}  // namespace metodoc::jinja::filter
