// The arithmetic of indicators: what organisations counted → values, plans met, who did better.
//
// A roll-up sums the quantities and computes the ratio anew; percentages are never averaged.
// Missing is not zero: an organisation that gave no number is left out of the sums and out of the
// count of those that reported. What is not applicable is not expected at all. Of a ratio only
// organisations that gave both parts are in either sum.
// A value is rounded as it is printed before it is compared, so that no page says «10 % of 10 %,
// not reached».
//
// Room: indicators. Includes base, russian, model.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/model.h"
#include "russian/russian.h"

namespace metodoc::indicators {

using Period = russian::ReportPeriod;

// Why there is no value.
enum class Absence {
    none,              // there is one
    not_measured,      // no formula, or no file of the period
    no_data,           // nobody reported
    not_applicable,    // nobody was to report
    zero_denominator,  // nothing to divide by
};

struct Value {
    std::optional<double> number;  // rounded to the indicator's decimals
    Absence absence = Absence::not_measured;
    double numerator = 0;    // of a ratio its sums; otherwise the sum of the quantity
    double denominator = 0;  // of a ratio only
    int reported = 0;        // organisations
    int expected = 0;

    [[nodiscard]] bool is_complete() const { return reported == expected; }
};

enum class Status { reached, almost, not_reached, no_data };

// A value beside its plan.
struct Result {
    Value value;
    const russian::Target* target = nullptr;  // of the year; none: no plan. Lives with the corpus
    Status status = Status::no_data;
    // How much of the plan is done: 1 is the plan itself; none without a number in the plan.
    std::optional<double> done;
};

enum class Course { better, worse, same };
// How a value changed since an earlier period, in its own unit (percentage points for percents).
struct Trend {
    double change = 0;  // rounded as the values are
    Course course = Course::same;
};

struct Ranked {
    model::OrganisationId organisation;
    Value value;
    int place = 0;  // equal values share a place: 1, 2, 2, 4; 0: no value
};

// What is planned for a year: the target of the year, or the one value that the indicator names, if
// it is due by then. Nothing where there is no plan; `text` is as its author wrote it.
struct Plan {
    const russian::Target* target = nullptr;
    std::string_view text;
};
Plan plan_of(const model::Indicator& indicator, int year);

// All measurements of a corpus, by quantity. Requires: the corpus outlives it.
class Book {
public:
    explicit Book(const model::Corpus& corpus);

    [[nodiscard]] const model::Corpus& corpus() const { return corpus_; }

    // Periods with a file, in order.
    [[nodiscard]] std::vector<Period> periods(model::SystemId system) const;
    [[nodiscard]] bool has(model::SystemId system, Period period) const;
    // Whether the file of the period says that its numbers are invented.
    [[nodiscard]] bool is_sample(model::SystemId system, Period period) const;
    // Who has a row in the file of the period or of any other one: those who are to report.
    [[nodiscard]] std::span<const model::OrganisationId> reporters(model::SystemId system) const;

    // What one organisation gave; no data where it gave nothing.
    [[nodiscard]] model::Amount amount(model::OrganisationId organisation,
                                       std::string_view quantity, Period period) const;

    [[nodiscard]] Value value(model::IndicatorId indicator, Period period) const;
    [[nodiscard]] Value value(model::IndicatorId indicator, Period period,
                              model::OrganisationId organisation) const;
    // Over some organisations only; sums by themselves equal those over the whole.
    [[nodiscard]] Value value(model::IndicatorId indicator, Period period,
                              std::span<const model::OrganisationId> organisations) const;

    [[nodiscard]] Result result(model::IndicatorId indicator, Period period) const;
    // The value of one organisation against the plan of the whole.
    [[nodiscard]] Result result(model::IndicatorId indicator, Period period,
                                model::OrganisationId organisation) const;

    // Nothing where either period has no value.
    [[nodiscard]] std::optional<Trend> trend(model::IndicatorId indicator, Period from,
                                             Period to) const;

    // Best first, those without a value last; equal ones by the order of the organisations.
    [[nodiscard]] std::vector<Ranked> ranking(model::IndicatorId indicator, Period period) const;

    // The organisations whose value must not be shown beside the published whole: a group behind
    // it is smaller than `suppress_below`, or could be computed from the rest.
    [[nodiscard]] std::vector<model::OrganisationId> suppressed(model::IndicatorId indicator,
                                                                Period period) const;

private:
    using Key = std::pair<std::uint32_t, Period>;  // of an organisation

    [[nodiscard]] Result judged(model::IndicatorId indicator, Period period, Value value) const;

    const model::Corpus& corpus_;
    std::map<std::pair<model::SystemId, Period>, bool> files_;  // whether a sample
    std::map<model::SystemId, std::vector<model::OrganisationId>> reporters_;
    std::map<Key, std::map<std::string, model::Amount, std::less<>>> amounts_;
};

// Whether a value meets a plan, almost does, or not. `almost` is the part of the plan (0.9) from
// which on it almost does.
Status status(const russian::Target& target, double value, bool falls, double almost);

// Indicators of several systems that have one definition (`same_as`, followed to its end), each
// group in the order of the systems. What nobody else measures alike is in none.
std::vector<std::vector<model::IndicatorId>> shared(const model::Corpus& corpus);

// Whether they can be rolled up: the same unit, course and kind of formula (a ratio also times the
// same). Where one has no formula only the rest is compared.
bool is_alike(const model::Indicator& one, const model::Indicator& other);

// The systems together: quantities summed up, the ratio computed anew. Of those that have a value
// in the period; the others are left out. Requires: they are alike.
Value rolled_up(const Book& book, std::span<const model::IndicatorId> group, Period period);

// Which of the groups of one published total must be hidden: those above 0 and under `below`, and
// as many more (the smallest first, empty ones last) as it takes until the hidden ones cannot be
// computed from the total: never one alone, and never a sum under `below`.
std::vector<bool> hidden(std::span<const double> groups, int below);

}  // namespace metodoc::indicators
