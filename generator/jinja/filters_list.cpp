// Filters of rows of values.
#include <algorithm>

#include "base/utf8.h"
#include "jinja/boxes.h"
#include "jinja/compare.h"
#include "jinja/error.h"
#include "jinja/filter_functions.h"
#include "jinja/methods.h"
#include "jinja/object.h"
#include "jinja/phrases.h"
#include "jinja/print.h"
#include "jinja/select.h"
#include "jinja/texts.h"
#include "jinja/unicode.h"

namespace metodoc::jinja::filter {

Value default_value(Render&, const Value& subject, const Bound& given) {
    const Value otherwise = given[0] != nullptr ? *given[0] : Value("");
    if (subject.is(Type::undefined)) return otherwise;
    return truth_or(given[1], false) && !truth(subject) ? otherwise : subject;
}

Value length(Render&, const Value& subject, const Bound&) {
    switch (subject.type()) {
        case Type::string:
        case Type::markup:
            return unicode::length(text_of(subject));
        case Type::list:
        case Type::tuple:
            return items_of(subject).size();
        case Type::dict:
            return dict_of(subject).size();
        case Type::range:
            return range_of(subject).size();
        case Type::undefined:
            return truth(subject) ? 1 : 0;
        case Type::iterator:
            if (iterator_of(subject).view) return iterator_of(subject).items.size();
            break;
        default:
            break;
    }
    if (const auto* loop = object_as<Loop>(subject)) return loop->length;
    fail(ErrorKind::type, phrases::no_length, {type_name(subject)});
}

Value list(Render& render, const Value& subject, const Bound&) {
    return make_list(render.items(subject));
}

Value first(Render& render, const Value& subject, const Bound&) {
    switch (subject.type()) {
        case Type::list:
        case Type::tuple:
            if (!items_of(subject).empty()) return items_of(subject).front();
            break;
        case Type::iterator: {
            IteratorBox& row = iterator_of(subject);
            if (row.at < row.items.size()) return row.items[row.view ? row.at : row.at++];
            break;
        }
        case Type::range:
            if (range_of(subject).size() != 0) return range_of(subject).start;
            break;
        default: {
            const auto all = render.items(subject);
            if (!all.empty()) return all.front();
        }
    }
    return render.undefined("No first item, sequence was empty.", phrases::empty_sequence);
}

Value last(Render& render, const Value& subject, const Bound&) {
    if (subject.is(Type::iterator) && !iterator_of(subject).view) {
        fail(ErrorKind::type, phrases::not_reversible, {type_name(subject)});
    }
    if (subject.is_text() && !text_of(subject).empty()) return render.item(subject, -1);
    if (subject.is(Type::list) || subject.is(Type::tuple)) {
        if (!items_of(subject).empty()) return items_of(subject).back();
    } else {
        const auto all = render.items(subject);
        if (!all.empty()) return all.back();
    }
    return render.undefined("No last item, sequence was empty.", phrases::empty_sequence);
}

// One item of the sequence: always the first, since equal input must give equal output.
Value random(Render& render, const Value& subject, const Bound& given) {
    return first(render, subject, given);
}

Value reverse(Render& render, const Value& subject, const Bound&) {
    if (subject.is_text()) {
        std::u32string letters = utf8::decode(text_of(subject));
        std::ranges::reverse(letters);
        return make_text(utf8::encode(letters), subject.is(Type::markup));
    }
    const bool generator = subject.is(Type::iterator) && !iterator_of(subject).view;
    const bool walkable = subject.is(Type::list) || subject.is(Type::tuple) ||
                          subject.is(Type::dict) || subject.is(Type::range) ||
                          subject.is(Type::iterator) || subject.is(Type::undefined);
    if (!walkable) fail_as("FilterArgumentError", phrases::not_iterable, {type_name(subject)});
    auto all = render.items(subject);
    std::ranges::reverse(all);
    if (generator) return make_list(std::move(all));
    const char* kind = subject.is(Type::list) ? "list_reverseiterator" : "reversed";
    return make_iterator(std::move(all), kind);
}

Value join(Render& render, const Value& subject, const Bound& given) {
    const bool direct = !given.has(1) && (subject.is(Type::list) || subject.is(Type::tuple));
    std::vector<Value> made;
    if (!direct) made = render.items(subject);
    if (given.has(1)) {
        const Path path(*given[1]);
        for (Value& item : made) item = path.get(render, item);
    }
    const std::vector<Value>& all = direct ? items_of(subject) : made;
    const Value between = given[0] != nullptr ? *given[0] : Value("");
    const bool markup = render.autoescape() &&
                        (between.is(Type::markup) || std::ranges::any_of(all, [](const Value& one) {
                             return one.is(Type::markup);
                         }));
    std::string separator;
    markup ? print_escaped(separator, between) : print_to(separator, between);
    std::string out;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i > 0) out += separator;
        markup ? print_escaped(out, all[i]) : print_to(out, all[i]);
        render.check_size(out.size());
    }
    render.charge(all.size() / 8);
    return make_text(std::move(out), markup);
}

Value items(Render&, const Value& subject, const Bound&) {
    if (subject.is(Type::undefined)) return make_iterator({});
    if (!subject.is(Type::dict)) {
        fail(ErrorKind::type, phrases::mapping_expected, {type_name(subject)});
    }
    std::vector<Value> pairs;
    for (const Dict::Item& item : dict_of(subject)) {
        pairs.push_back(make_tuple({item.key, item.value}));
    }
    return make_iterator(std::move(pairs));
}

Value batch(Render& render, const Value& subject, const Bound& given) {
    const std::int64_t size = integer_or(given[0], 0);
    std::vector<Value> rows;
    std::vector<Value> row;
    for (Value& item : render.items(subject)) {
        if (static_cast<std::int64_t>(row.size()) == size) {
            rows.push_back(make_list(std::exchange(row, {})));
        }
        row.push_back(std::move(item));
    }
    if (!row.empty()) {
        if (given.has(1) && size > 0) {
            render.check_count(static_cast<std::uint64_t>(size));
            row.resize(std::max(row.size(), static_cast<std::size_t>(size)), *given[1]);
        }
        rows.push_back(make_list(std::move(row)));
    }
    return make_iterator(std::move(rows));
}

Value slice(Render& render, const Value& subject, const Bound& given) {
    const std::int64_t parts = integer_or(given[0], 0);
    auto all = render.items(subject);
    if (parts == 0) fail(ErrorKind::zero_division, phrases::zero_division);
    std::vector<Value> rows;
    if (parts > 0) render.check_count(static_cast<std::uint64_t>(parts));
    const auto count = static_cast<std::size_t>(std::max<std::int64_t>(parts, 0));
    const std::size_t each = count == 0 ? 0 : all.size() / count;
    const std::size_t longer = count == 0 ? 0 : all.size() % count;
    std::size_t at = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t size = each + (i < longer ? 1 : 0);
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(at);
        std::vector<Value> row(begin, begin + static_cast<std::ptrdiff_t>(size));
        at += size;
        if (given.has(1) && i >= longer) row.push_back(*given[1]);
        rows.push_back(make_list(std::move(row)));
    }
    render.charge(count / 8);
    return make_iterator(std::move(rows));
}

Value attr(Render& render, const Value& subject, const Bound& given) {
    const std::string name = text_or(given[0], "");
    if (subject.is(Type::undefined)) return render.attribute(subject, *given[0]);
    if (find_method(subject, name) == nullptr && !member(render, subject, name)) {
        return render.undefined_of(subject, *given[0]);
    }
    return render.attribute(subject, *given[0]);
}

namespace {

// Python's pprint on one line: as repr, but the keys of dicts in order.
void pretty(std::string& out, const Value& value, int depth) {
    if (depth > 100) fail(ErrorKind::limit, phrases::too_deep_value);
    auto row = [&](const std::vector<Value>& items) {
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i > 0) out += ", ";
            pretty(out, items[i], depth + 1);
        }
    };
    if (value.is(Type::list)) {
        out += '[';
        row(items_of(value));
        out += ']';
    } else if (value.is(Type::tuple)) {
        out += '(';
        row(items_of(value));
        out += items_of(value).size() == 1 ? ",)" : ")";
    } else if (value.is(Type::dict)) {
        std::vector<const Dict::Item*> items;
        for (const Dict::Item& item : dict_of(value)) items.push_back(&item);
        std::ranges::stable_sort(items, [](const auto* a, const auto* b) {
            const bool same = a->key.is_text() == b->key.is_text();
            return same ? less(a->key, b->key) : b->key.is_text();
        });
        out += '{';
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i > 0) out += ", ";
            pretty(out, items[i]->key, depth + 1);
            out += ": ";
            pretty(out, items[i]->value, depth + 1);
        }
        out += '}';
    } else {
        repr_to(out, value);
    }
}

}  // namespace

Value pprint(Render&, const Value& subject, const Bound&) {
    std::string out;
    pretty(out, subject, 0);
    return make_text(std::move(out));
}

}  // namespace metodoc::jinja::filter
