// The names that forms print by.
#include "report/report.h"

namespace metodoc::report {
namespace {

using jinja::Value;

template <typename Item, typename Make>
Value list_of(const std::vector<Item>& items, const Make& make) {
    std::vector<Value> values;
    values.reserve(items.size());
    for (const Item& one : items) values.push_back(make(one));
    return Value::list(std::move(values));
}

Value text(const std::string& one) {
    return one;
}

Value number(double value) {
    constexpr double exact = 9e15;
    const bool whole = value > -exact && value < exact &&
                       value == static_cast<double>(static_cast<long long>(value));
    if (whole) return static_cast<long long>(value);
    return value;
}
// None where there is no number.
Value number(const std::optional<double>& value) {
    return value ? number(*value) : Value(nullptr);
}

Value person(const view::ReportPerson& one) {
    return Value::object({{"name", one.name}, {"position", one.position}});
}

Value point(const view::ReportPoint& one) {
    return Value::object(
        {{"period", one.period}, {"plan", number(one.plan)}, {"fact", number(one.fact)}});
}

Value rank(const view::ReportRank& one) {
    return Value::object(
        {{"place", one.place}, {"organisation", one.organisation}, {"value", one.value}});
}

Value indicator(const view::ReportIndicator& one) {
    return Value::object({{"number", one.number},
                          {"key", one.key},
                          {"title", one.title},
                          {"unit", one.unit},
                          {"is_ratio", one.is_ratio},
                          {"is_share", one.is_share},
                          {"plan", one.plan},
                          {"fact", one.fact},
                          {"earlier", one.earlier},
                          {"change", one.change},
                          {"plan_number", number(one.plan_number)},
                          {"fact_number", number(one.fact_number)},
                          {"change_number", number(one.change_number)},
                          {"numerator", number(one.numerator)},
                          {"denominator", number(one.denominator)},
                          {"times", number(one.times)},
                          {"decimals", one.decimals},
                          {"numerator_title", one.numerator_title},
                          {"denominator_title", one.denominator_title},
                          {"status_id", one.status_id},
                          {"status", one.status},
                          {"sign", one.sign},
                          {"reported", one.reported},
                          {"expected", one.expected},
                          {"reporters", one.reporters},
                          {"text", one.text},
                          {"history", list_of(one.history, point)},
                          {"ranking", list_of(one.ranking, rank)},
                          {"behind", list_of(one.behind, text)}});
}

Value quantity(const view::ReportQuantity& one) {
    return Value::object({{"id", one.id},
                          {"title", one.title},
                          {"fractional", one.fractional},
                          {"total", number(one.total)},
                          {"reported", one.reported},
                          {"expected", one.expected}});
}

// A spreadsheet takes the number, or the words where there is none.
Value amount(const view::ReportAmount& one) {
    return Value::object({{"text", one.text},
                          {"number", number(one.number)},
                          {"value", one.number ? number(*one.number) : Value(one.text)}});
}

Value organisation(const view::ReportOrganisation& one) {
    return Value::object({{"id", one.id},
                          {"name", one.name},
                          {"amounts", list_of(one.amounts, amount)},
                          {"values", list_of(one.values, text)}});
}

Value measure(const view::ReportMeasure& one) {
    return Value::object({{"number", one.number},
                          {"title", one.title},
                          {"responsible", one.responsible},
                          {"result", one.result},
                          {"due", one.due},
                          {"state", one.state},
                          {"done", one.done},
                          {"evidence", one.evidence}});
}

Value advice(const view::AdviceGroup& one) {
    return Value::object(
        {{"id", one.id},
         {"title", one.title},
         {"advices", list_of(one.items, [](const view::ReportAdvice& item) {
              return Value::object({{"indicator", item.indicator}, {"text", item.text}});
          })}});
}

Value step(const view::ReportStep& one) {
    return Value::object({{"title", one.title},
                          {"form", one.form},
                          {"place", one.place},
                          {"due", one.due},
                          {"result", one.result},
                          {"done", one.done}});
}

Value route(const view::ReportRoute& one) {
    return Value::object({{"id", one.id},
                          {"teacher", one.teacher},
                          {"position", one.position},
                          {"organisation", one.organisation},
                          {"mentor", one.mentor},
                          {"basis", one.basis},
                          {"deficits", list_of(one.deficits, text)},
                          {"steps", list_of(one.steps, step)},
                          {"sample", one.sample}});
}

Value registry(const view::ReportRegistry& one) {
    return Value::object(
        {{"id", one.id},
         {"title", one.title},
         {"note", one.note},
         {"columns", list_of(one.columns, text)},
         {"rows", list_of(one.rows,
                          [](const std::vector<std::string>& row) { return list_of(row, text); })},
         {"sample", one.sample}});
}

Value question(const view::ReportQuestion& one) {
    return Value::object({{"title", one.title},
                          {"speaker", person(one.speaker)},
                          {"decisions", list_of(one.decisions, text)}});
}

Value council(const std::optional<view::ReportCouncil>& one) {
    if (!one) return nullptr;
    return Value::object({{"number", one->number},
                          {"date", one->date},
                          {"date_in_words", one->date_in_words},
                          {"place", one->place},
                          {"chair", person(one->chair)},
                          {"secretary", person(one->secretary)},
                          {"present", list_of(one->present, person)},
                          {"agenda", list_of(one->agenda, question)}});
}

Value system(const view::ReportView& report) {
    return Value::object({{"id", report.system},
                          {"name", report.system_name},
                          {"full_name", report.system_full},
                          {"authority", report.authority},
                          {"authority_genitive", report.authority_genitive},
                          {"territory", report.territory},
                          {"territory_in", report.territory_in},
                          {"region", report.region}});
}

Value period(const view::ReportView& report) {
    return Value::object({{"id", report.id},
                          {"year", report.year},
                          {"name", report.period},
                          {"genitive", report.period_genitive},
                          {"prepositional", report.period_prepositional},
                          {"earlier", report.earlier}});
}

}  // namespace

Value data_of(const view::ReportView& report) {
    return Value::object({{"system", system(report)},
                          {"period", period(report)},
                          {"title", report.title},
                          {"date", report.date},
                          {"date_in_words", report.date_in_words},
                          {"sample", report.sample},
                          {"signatory", person(report.signatory)},
                          {"executor", person(report.executor)},
                          {"indicators", list_of(report.indicators, indicator)},
                          {"summary", list_of(report.summary, text)},
                          {"causes", list_of(report.causes, text)},
                          {"quantities", list_of(report.quantities, quantity)},
                          {"organisations", list_of(report.organisations, organisation)},
                          {"measures", list_of(report.measures, measure)},
                          {"measures_summary", report.measures_summary},
                          {"advice", list_of(report.advice, advice)},
                          {"routes", list_of(report.routes, route)},
                          {"registries", list_of(report.registries, registry)},
                          {"council", council(report.council)}});
}

}  // namespace metodoc::report
