#include "jinja/operators.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "jinja/boxes.h"
#include "jinja/error.h"
#include "jinja/phrases.h"
#include "jinja/print.h"
#include "jinja/render.h"
#include "jinja/unicode.h"

namespace metodoc::jinja {
namespace {

constexpr std::array<std::string_view, 7> signs{"+", "-", "*", "/", "//", "%", "**"};

Value join_texts(const Value& a, const Value& b) {
    const bool markup = a.is(Type::markup) || b.is(Type::markup);
    std::string text;
    if (!markup) {
        text.reserve(text_of(a).size() + text_of(b).size());
        text.append(text_of(a)).append(text_of(b));
    } else {
        print_escaped(text, a);
        print_escaped(text, b);
    }
    return make_text(std::move(text), markup);
}

bool is_row(const Value& value) {
    return value.is(Type::list) || value.is(Type::tuple);
}

Value join_rows(Render& render, const Value& a, const Value& b) {
    std::vector<Value> items = items_of(a);
    const auto& more = items_of(b);
    render.check_count(items.size() + more.size());
    render.charge((items.size() + more.size()) / 8);
    items.insert(items.end(), more.begin(), more.end());
    return a.is(Type::list) ? make_list(std::move(items)) : make_tuple(std::move(items));
}

Value repeat(Render& render, const Value& subject, const Value& times) {
    const auto known = to_integer(times);
    if (!known) fail(ErrorKind::overflow, phrases::number_too_large);
    const auto count = static_cast<std::uint64_t>(std::max<std::int64_t>(*known, 0));
    if (subject.is_text()) {
        const std::string& text = text_of(subject);
        if (!text.empty()) {
            render.check_size(count);
            render.check_size(count * text.size());
        }
        std::string repeated;
        if (!text.empty()) {
            repeated.reserve(count * text.size());
            for (std::uint64_t i = 0; i < count; ++i) repeated += text;
        }
        return make_text(std::move(repeated), subject.is(Type::markup));
    }
    const auto& items = items_of(subject);
    std::vector<Value> repeated;
    if (!items.empty()) {
        render.check_count(count);
        render.check_count(count * items.size());
        render.charge(count * items.size() / 8);
        for (std::uint64_t i = 0; i < count; ++i) {
            repeated.insert(repeated.end(), items.begin(), items.end());
        }
    }
    return subject.is(Type::list) ? make_list(std::move(repeated))
                                  : make_tuple(std::move(repeated));
}

Value percent(Render& render, const Value& pattern, const Value& values) {
    if (values.is(Type::tuple)) return percent_format(render, pattern, items_of(values), nullptr);
    return percent_format(render, pattern, {&values, 1}, &values);
}

}  // namespace

Value combine(Render& render, Arithmetic operation, const Value& a, const Value& b) {
    if (is_number(a) && is_number(b)) return compute(operation, a, b);
    if (operation == Arithmetic::modulo && a.is_text()) return percent(render, a, b);
    if (a.is(Type::undefined)) fail_undefined(a);
    if (b.is(Type::undefined)) fail_undefined(b);
    if (operation == Arithmetic::add) {
        if (a.is_text() && b.is_text()) {
            render.check_size(text_of(a).size() + text_of(b).size());
            return join_texts(a, b);
        }
        if (is_row(a) && a.type() == b.type()) return join_rows(render, a, b);
    }
    if (operation == Arithmetic::multiply) {
        if ((a.is_text() || is_row(a)) && is_whole(b)) return repeat(render, a, b);
        if ((b.is_text() || is_row(b)) && is_whole(a)) return repeat(render, b, a);
    }
    const bool hint = operation == Arithmetic::add && (a.is_text() || b.is_text());
    fail(ErrorKind::type, phrases::no_operation,
         {type_name(a), std::string(signs[static_cast<std::size_t>(operation)]), type_name(b)},
         hint ? say(phrases::use_tilde) : Message());
}

// --- slices ---

namespace {

struct Cutting {
    std::int64_t start = 0;
    std::int64_t stop = 0;
    std::int64_t step = 1;
};

std::optional<std::int64_t> bound_of(const Value& value) {
    if (value.is(Type::none)) return std::nullopt;
    if (value.is(Type::undefined)) fail(ErrorKind::type, phrases::slice_numbers);
    if (const auto whole = to_integer(value)) return *whole;
    if (value.is(Type::big)) return compare_numbers(value, 0) < 0 ? INT64_MIN / 2 : INT64_MAX / 2;
    fail(ErrorKind::type, phrases::slice_numbers);
}

// As Python's slice.indices.
Cutting indices(const Value& start, const Value& stop, const Value& step, std::int64_t size) {
    Cutting cutting;
    cutting.step = bound_of(step).value_or(1);
    if (cutting.step == 0) fail(ErrorKind::value, phrases::slice_step_zero);
    const bool back = cutting.step < 0;
    auto clamp = [&](const Value& value, std::int64_t otherwise) {
        const auto known = bound_of(value);
        if (!known) return otherwise;
        std::int64_t at = *known;
        if (at < 0) at = at < -size ? -1 : at + size;
        if (at < 0) return back ? std::int64_t{-1} : std::int64_t{0};
        return at >= size ? (back ? size - 1 : size) : at;
    };
    cutting.start = clamp(start, back ? size - 1 : 0);
    cutting.stop = clamp(stop, back ? -1 : size);
    return cutting;
}

template <typename Take>
void for_each_place(const Cutting& cutting, Take take) {
    if (cutting.step > 0) {
        for (std::int64_t i = cutting.start; i < cutting.stop;) {
            take(static_cast<std::size_t>(i));
            if (cutting.stop - i <= cutting.step) break;
            i += cutting.step;
        }
    } else {
        for (std::int64_t i = cutting.start; i > cutting.stop;) {
            take(static_cast<std::size_t>(i));
            if (cutting.stop - i >= cutting.step) break;
            i += cutting.step;
        }
    }
}

}  // namespace

Value slice_of(Render& render, const Value& subject, const Value& start, const Value& stop,
               const Value& step) {
    switch (subject.type()) {
        case Type::list:
        case Type::tuple: {
            const auto& items = items_of(subject);
            std::vector<Value> taken;
            const auto size = static_cast<std::int64_t>(items.size());
            for_each_place(indices(start, stop, step, size),
                           [&](std::size_t at) { taken.push_back(items[at]); });
            render.charge(taken.size() / 8);
            return subject.is(Type::list) ? make_list(std::move(taken))
                                          : make_tuple(std::move(taken));
        }
        case Type::string:
        case Type::markup: {
            const std::u32string letters = utf8::decode(text_of(subject));
            std::string taken;
            const auto size = static_cast<std::int64_t>(letters.size());
            for_each_place(indices(start, stop, step, size),
                           [&](std::size_t at) { utf8::append(taken, letters[at]); });
            render.charge(letters.size() / 32);
            return make_text(std::move(taken), subject.is(Type::markup));
        }
        case Type::range: {
            const RangeBox& range = range_of(subject);
            const auto size = static_cast<std::int64_t>(range.size());
            const Cutting cutting = indices(start, stop, step, size);
            return make_range(range.start + cutting.start * range.step,
                              range.start + cutting.stop * range.step, range.step * cutting.step);
        }
        case Type::undefined:
            fail_undefined(subject);
        default:
            break;
    }
    fail(ErrorKind::type, phrases::no_slices, {type_name(subject)});
}

}  // namespace metodoc::jinja
