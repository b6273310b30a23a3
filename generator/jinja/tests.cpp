#include "jinja/tests.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/suggest.h"
#include "base/utf8.h"
#include "jinja/boxes.h"
#include "jinja/compare.h"
#include "jinja/error.h"
#include "jinja/filters.h"
#include "jinja/number.h"
#include "jinja/object.h"
#include "jinja/phrases.h"
#include "jinja/print.h"
#include "jinja/render.h"
#include "jinja/texts.h"
#include "jinja/unicode.h"

namespace metodoc::jinja {
namespace {

Value remainder(const Value& subject, const Value& divisor) {
    if (subject.is(Type::undefined)) fail_undefined(subject);
    if (divisor.is(Type::undefined)) fail_undefined(divisor);
    if (!is_number(subject) || !is_number(divisor)) {
        const Value& wrong = is_number(subject) ? divisor : subject;
        fail(ErrorKind::type, phrases::number_expected, {type_name(wrong)});
    }
    return compute(Arithmetic::modulo, subject, divisor);
}

bool odd(Render&, const Value& subject, const Bound&) {
    return compare_numbers(remainder(subject, 2), 1) == 0;
}
bool even(Render&, const Value& subject, const Bound&) {
    return compare_numbers(remainder(subject, 2), 0) == 0;
}
bool divisibleby(Render&, const Value& subject, const Bound& given) {
    return compare_numbers(remainder(subject, *given[0]), 0) == 0;
}
bool defined(Render&, const Value& subject, const Bound&) {
    return !subject.is(Type::undefined);
}
bool undefined(Render&, const Value& subject, const Bound&) {
    return subject.is(Type::undefined);
}
bool none(Render&, const Value& subject, const Bound&) {
    return subject.is(Type::none);
}
bool boolean(Render&, const Value& subject, const Bound&) {
    return subject.is(Type::boolean);
}
bool is_false(Render&, const Value& subject, const Bound&) {
    return subject.is(Type::boolean) && !subject.boolean();
}
bool is_true(Render&, const Value& subject, const Bound&) {
    return subject.is(Type::boolean) && subject.boolean();
}
bool integer(Render&, const Value& subject, const Bound&) {
    return subject.is(Type::integer) || subject.is(Type::big);
}
bool is_float(Render&, const Value& subject, const Bound&) {
    return subject.is(Type::real);
}
bool number(Render&, const Value& subject, const Bound&) {
    return is_number(subject);
}
bool string(Render&, const Value& subject, const Bound&) {
    return subject.is_text();
}
bool mapping(Render&, const Value& subject, const Bound&) {
    return subject.is(Type::dict);
}

bool cased(const Value& subject, bool (*wanted)(char32_t), bool (*unwanted)(char32_t)) {
    const std::string text = soft(subject).text;
    bool found = false;
    for (std::string_view rest = text; !rest.empty();) {
        const char32_t c = utf8::take(rest);
        if (unwanted(c) || unicode::is_title(c)) return false;
        found = found || wanted(c);
    }
    return found;
}
bool lower(Render&, const Value& subject, const Bound&) {
    return cased(subject, unicode::is_lower, unicode::is_upper);
}
bool upper(Render&, const Value& subject, const Bound&) {
    return cased(subject, unicode::is_upper, unicode::is_lower);
}

bool is_strict(const Value& subject) {
    return subject.is(Type::undefined) && Access::raw(subject) != nullptr &&
           Access::box<UndefinedBox>(subject).kind == UndefinedKind::strict;
}

bool iterable(Render&, const Value& subject, const Bound&) {
    if (is_strict(subject)) fail_undefined(subject);
    return subject.is_text() || subject.is(Type::list) || subject.is(Type::tuple) ||
           subject.is(Type::dict) || subject.is(Type::range) || subject.is(Type::iterator) ||
           subject.is(Type::undefined) || object_as<Loop>(subject) != nullptr;
}
bool sequence(Render&, const Value& subject, const Bound&) {
    if (subject.is(Type::undefined)) return !is_strict(subject);
    return subject.is_text() || subject.is(Type::list) || subject.is(Type::tuple) ||
           subject.is(Type::dict) || subject.is(Type::range);
}
bool callable(Render&, const Value& subject, const Bound&) {
    if (subject.is(Type::function) || subject.is(Type::undefined)) return true;
    return object_as<Macro>(subject) != nullptr || object_as<BoundMethod>(subject) != nullptr ||
           object_as<Loop>(subject) != nullptr || object_as<Joiner>(subject) != nullptr ||
           object_as<BlockReference>(subject) != nullptr;
}
bool escaped(Render&, const Value& subject, const Bound&) {
    return subject.is(Type::markup) || object_as<Module>(subject) != nullptr;
}
bool sameas(Render&, const Value& subject, const Bound& given) {
    const Value& other = *given[0];
    if (subject.type() != other.type()) return false;
    switch (subject.type()) {
        case Type::none:
            return true;
        case Type::boolean:
        case Type::integer:
            return subject.integer() == other.integer();
        case Type::real:
            return false;
        case Type::string:
            // Python keeps one object for each letter of Latin-1.
            return Access::same_box(subject, other) ||
                   (text_of(subject) == text_of(other) && text_of(subject).size() <= 1);
        default:
            return Access::same_box(subject, other);
    }
}
bool in(Render&, const Value& subject, const Bound& given) {
    return contains(*given[0], subject);
}
// What can be the key of a table, and is a text.
bool is_name(const Value& subject) {
    hash_of(subject);
    return subject.is_text();
}

bool is_filter(Render& render, const Value& subject, const Bound&) {
    if (!is_name(subject)) return false;
    const std::string& name = text_of(subject);
    return find_filter(name) != nullptr || render.environment().filters.contains(name);
}
bool is_test(Render& render, const Value& subject, const Bound&) {
    if (!is_name(subject)) return false;
    const std::string& name = text_of(subject);
    return find_test(name) != nullptr || render.environment().tests.contains(name);
}

bool eq(Render&, const Value& subject, const Bound& given) {
    return equal(subject, *given[0]);
}
bool ne(Render&, const Value& subject, const Bound& given) {
    return !equal(subject, *given[0]);
}
bool neither_nan(const Value& a, const Value& b) {
    return !is_nan(a) && !is_nan(b);
}
bool gt(Render&, const Value& subject, const Bound& given) {
    return less(*given[0], subject, ">");
}
bool ge(Render&, const Value& subject, const Bound& given) {
    return !less(subject, *given[0], ">=") && neither_nan(subject, *given[0]);
}
bool lt(Render&, const Value& subject, const Bound& given) {
    return less(subject, *given[0]);
}
bool le(Render&, const Value& subject, const Bound& given) {
    return !less(*given[0], subject, "<=") && neither_nan(subject, *given[0]);
}

constexpr Signature other{{"other"}, 1};

constexpr std::array tests{
    Test{"!=", ne, other},          Test{"<", lt, other},
    Test{"<=", le, other},          Test{"==", eq, other},
    Test{">", gt, other},           Test{">=", ge, other},
    Test{"boolean", boolean},       Test{"callable", callable},
    Test{"defined", defined},       Test{"divisibleby", divisibleby, {{"num"}, 1}},
    Test{"eq", eq, other},          Test{"equalto", eq, other},
    Test{"escaped", escaped},       Test{"even", even},
    Test{"false", is_false},        Test{"filter", is_filter},
    Test{"float", is_float},        Test{"ge", ge, other},
    Test{"greaterthan", gt, other}, Test{"gt", gt, other},
    Test{"in", in, {{"seq"}, 1}},   Test{"integer", integer},
    Test{"iterable", iterable},     Test{"le", le, other},
    Test{"lessthan", lt, other},    Test{"lower", lower},
    Test{"lt", lt, other},          Test{"mapping", mapping},
    Test{"ne", ne, other},          Test{"none", none},
    Test{"number", number},         Test{"odd", odd},
    Test{"sameas", sameas, other},  Test{"sequence", sequence},
    Test{"string", string},         Test{"test", is_test},
    Test{"true", is_true},          Test{"undefined", undefined},
    Test{"upper", upper},
};
static_assert(std::ranges::is_sorted(tests, {}, &Test::name));

}  // namespace

const Test* find_test(std::string_view name) {
    const auto* found = std::ranges::lower_bound(tests, name, {}, &Test::name);
    return found != tests.end() && found->name == name ? found : nullptr;
}

Message suggest_test(std::string_view name, const Environment& environment) {
    std::vector<std::string_view> known;
    for (const Test& one : tests) {
        if (unicode::is_identifier(one.name)) known.push_back(one.name);
    }
    for (const auto& one : environment.tests) known.push_back(one.first);
    const auto near = closest(name, known);
    return near ? say(phrases::did_you_mean, {std::string(*near)}) : Message();
}

}  // namespace metodoc::jinja
