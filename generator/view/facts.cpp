#include "view/facts.h"

#include "base/must.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using indicators::Absence;
using indicators::Status;
using model::Indicator;
using What = model::ProseFigure::What;

bool is_percent(const Indicator& indicator) {
    return indicator.unit == "процент" || indicator.unit == "%";
}

std::string_view absence_word(Absence absence) {
    switch (absence) {
        case Absence::not_applicable:
            return words::not_applicable;
        case Absence::none:
        case Absence::not_measured:
        case Absence::no_data:
        case Absence::zero_denominator:
            break;
    }
    return words::no_data;
}

}  // namespace

std::string number_text(const Indicator& indicator, double number) {
    const bool is_presence =
        indicator.formula && indicator.formula->kind == model::Formula::Kind::present;
    if (is_presence) return std::string(number > 0 ? words::yes : words::no);
    std::string text = russian::format_number(number, indicator.decimals);
    if (is_percent(indicator)) text += "\u00A0%";
    return text;
}

std::string value_text(const Indicator& indicator, const indicators::Value& value) {
    if (!value.number) return std::string(absence_word(value.absence));
    return number_text(indicator, *value.number);
}

std::string change_text(const Indicator& indicator, const indicators::Trend& trend) {
    if (trend.change == 0) return std::string(words::no_change);
    const std::string number = russian::format_number(trend.change, indicator.decimals);
    const std::string unit = is_percent(indicator) ? std::string(words::points_short) : "";
    return (trend.change > 0 ? "+" : "") + number + unit;
}

std::string target_text(const Indicator& indicator, int year) {
    const indicators::Plan plan = indicators::plan_of(indicator, year);
    return plan.text.empty() ? std::string(words::no_value) : russian::typeset_target(plan.text);
}

std::string_view status_word(Status status) {
    switch (status) {
        case Status::reached:
            return words::reached;
        case Status::almost:
            return words::almost;
        case Status::not_reached:
            return words::not_reached;
        case Status::no_data:
            break;
    }
    return words::no_data;
}

std::string_view status_sign(Status status) {
    switch (status) {
        case Status::reached:
            return "●";
        case Status::almost:
            return "◐";
        case Status::not_reached:
            return "○";
        case Status::no_data:
            break;
    }
    return words::no_value;
}

std::string figure_text(const indicators::Book& book, const model::ProseFigure& figure) {
    const auto* id = std::get_if<model::IndicatorId>(&figure.leads_to);
    MUST(id != nullptr);
    const Indicator& indicator = book.corpus()[*id];
    const indicators::Result result = book.result(*id, figure.period);
    const auto count = [](double number) { return russian::format_number(number); };
    switch (figure.what) {
        case What::fact:
            return value_text(indicator, result.value);
        case What::target:
            return target_text(indicator, figure.period.year);
        case What::status:
            return std::string(status_word(result.status));
        case What::change: {
            const auto trend = book.trend(*id, russian::before(figure.period), figure.period);
            return trend ? change_text(indicator, *trend) : std::string(words::no_data);
        }
        case What::numerator:
            return count(result.value.numerator);
        case What::denominator:
            return count(result.value.denominator);
        case What::reported:
            return count(result.value.reported);
        case What::expected:
            return count(result.value.expected);
    }
    return {};
}

}  // namespace metodoc::view
