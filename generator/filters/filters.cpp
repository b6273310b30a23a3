#include "filters/filters.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "filters/phrases.h"
#include "russian/russian.h"

namespace metodoc::filters {
namespace {

using jinja::Call;
using jinja::Value;

std::string month_of_year(const Date& date) {
    return std::string(russian::month_name(date.month)) + std::string(russian::nbsp) +
           std::to_string(date.year) + std::string(russian::nbsp) + "года";
}

struct DateForm {
    std::string_view name;
    std::string (*print)(const Date&);
};
constexpr std::array date_forms{
    DateForm{"short", dotted}, DateForm{"iso", iso}, DateForm{"text", russian::date_short},
    DateForm{"long", russian::date_long}, DateForm{"month", month_of_year}};

Value date(Call& call) {
    const std::string text = call.subject.print();
    const std::optional<Date> day = parse_date(text);
    if (!day) return call.fail(say(no_date, {text}), "ValueError");
    const Value* asked = call.argument(0, "form");
    const std::string form = asked == nullptr ? "short" : asked->print();
    for (const DateForm& one : date_forms) {
        if (one.name == form) return one.print(*day);
    }
    return call.fail(say(no_form, {form}), "ValueError");
}

Value plural(Call& call) {
    const Value* one = call.argument(0, "one");
    const Value* few = call.argument(1, "few");
    const Value* many = call.argument(2, "many");
    if (one == nullptr || few == nullptr || many == nullptr) return call.fail(say(three_forms));
    const std::array words{one->print(), few->print(), many->print()};
    const Value& number = call.subject;
    if (number.is(jinja::Type::integer)) {
        return russian::plural(static_cast<long long>(number.integer()), words[0], words[1],
                               words[2]);
    }
    if (number.is(jinja::Type::real)) {
        return russian::plural(number.real(), words[0], words[1], words[2]);
    }
    return call.fail(say(no_number, {number.print()}));
}

Value in_case(Call& call) {
    const Value* mark = call.argument(0, "case");
    const std::string asked = mark == nullptr ? "" : mark->print();
    const std::optional<russian::Case> which = russian::parse_case(asked);
    if (!which) return call.fail(say(no_case, {asked}), "ValueError");
    const std::string phrase = call.subject.print();
    const auto form = russian::in_case(phrase, *which);
    if (!form) return call.fail(say(not_declined, {phrase}), "ValueError");
    return *form;
}

// Text that is already HTML stays HTML.
Value like_subject(const Call& call, std::string text) {
    if (call.subject.is(jinja::Type::markup)) return Value::markup(std::move(text));
    return text;
}

Value no_break(Call& call) {
    std::string result;
    for (const char c : call.subject.print()) {
        if (c == ' ') {
            result += russian::nbsp;
        } else {
            result += c;
        }
    }
    return like_subject(call, std::move(result));
}

// Attributes and tags would be changed, too: HTML is passed over.
Value typography(Call& call) {
    if (call.subject.is(jinja::Type::markup)) return call.subject;
    return russian::typography(call.subject.print());
}

}  // namespace

void add_russian(jinja::Environment& environment) {
    environment.filters.insert_or_assign("date", date);
    environment.filters.insert_or_assign("plural", plural);
    environment.filters.insert_or_assign("case", in_case);
    environment.filters.insert_or_assign("nbsp", no_break);
    environment.filters.insert_or_assign("typography", typography);
    environment.letters.compare = [](std::string_view a, std::string_view b) {
        return russian::sort_key(a).compare(russian::sort_key(b));
    };
}

}  // namespace metodoc::filters
