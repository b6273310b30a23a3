#include "view/report.h"

#include <algorithm>
#include <array>

#include "view/facts.h"
#include "view/monitoring.h"
#include "view/names.h"
#include "view/narrative.h"
#include "view/report_parts.h"
#include "view/tables.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using indicators::Absence;
using indicators::Period;
using indicators::Status;
using model::Indicator;
using model::OrganisationId;

constexpr std::array<std::string_view, 4> status_ids{"reached", "almost", "not_reached", "no_data"};

// The title of a quantity of the indicator's set; its id where it has none.
std::string quantity_title(const ReportScope& scope, const Indicator& indicator,
                           const std::string& id) {
    for (const model::Quantity& one : scope.corpus()[indicator.set].quantities)
        if (one.id == id) return title_text(scope.context, one.title);
    return id;
}

std::vector<ReportPoint> history_of(const ReportScope& scope, model::IndicatorId id) {
    const Indicator& indicator = scope.corpus()[id];
    const model::IndicatorSet& set = scope.corpus()[indicator.set];
    std::vector<ReportPoint> points;
    std::vector<Period> periods = scope.book().periods(set.system);
    for (const int year : set.years) periods.push_back({year, 0});
    std::ranges::sort(periods);
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    for (const Period& period : periods) {
        if (period.half != scope.period.half || period > scope.period) continue;
        const indicators::Result result = scope.book().result(id, period);
        ReportPoint point{russian::without_nbsp(russian::period_words(period)), {}, {}};
        point.fact = result.value.number;
        if (result.target != nullptr) point.plan = result.target->value;
        points.push_back(std::move(point));
    }
    return points;
}

// Organisations one by one, without those that small groups hide.
void add_organisations(const ReportScope& scope, model::IndicatorId id, ReportIndicator& to) {
    const std::vector<OrganisationId> hidden = scope.book().suppressed(id, scope.period);
    for (const indicators::Ranked& one : scope.book().ranking(id, scope.period)) {
        if (std::ranges::binary_search(hidden, one.organisation)) continue;
        const std::string name = russian::typography(short_name(scope.corpus()[one.organisation]));
        to.ranking.push_back({one.place, name, value_text(scope.corpus()[id], one.value)});
        const Status status = scope.book().result(id, scope.period, one.organisation).status;
        if (status == Status::almost || status == Status::not_reached) to.behind.push_back(name);
    }
    std::ranges::sort(to.behind, {}, russian::sort_key);
}

ReportIndicator indicator_of(const ReportScope& scope, const NumberedIndicator& numbered) {
    const model::IndicatorId id = numbered.id;
    const Indicator& indicator = scope.corpus()[id];
    const indicators::Result result = scope.book().result(id, scope.period);
    ReportIndicator made;
    made.number = numbered.number;
    made.key = indicator.key;
    made.title = title_text(scope.context, indicator.title);
    made.unit = russian::typography(indicator.unit);
    made.plan = target_text(indicator, scope.period.year);
    made.fact = value_text(indicator, result.value);
    made.fact_number = result.value.number;
    if (result.target != nullptr) made.plan_number = result.target->value;
    if (indicator.formula) {
        made.is_ratio = indicator.formula->kind == model::Formula::Kind::ratio;
        made.is_share = made.is_ratio && indicator.unit == "процент";
        made.times = indicator.formula->times;
        made.numerator_id = indicator.formula->numerator.value;
        made.denominator_id = indicator.formula->denominator.value;
        made.numerator_title = quantity_title(scope, indicator, indicator.formula->numerator.value);
        if (made.is_ratio)
            made.denominator_title =
                quantity_title(scope, indicator, indicator.formula->denominator.value);
    }
    if (indicator.subset_of.id) {
        const Indicator& whole = scope.corpus()[*indicator.subset_of.id];
        if (whole.formula && whole.unit == indicator.unit && whole.set == indicator.set) {
            made.whole_id = whole.formula->numerator.value;
            made.whole_title = quantity_title(scope, whole, made.whole_id);
        }
    }
    made.numerator = result.value.numerator;
    made.denominator = result.value.denominator;
    made.decimals = indicator.decimals;
    made.status_id = status_ids[static_cast<std::size_t>(result.status)];
    made.status = status_word(result.status);
    made.sign = status_sign(result.status);
    const Period earlier = russian::before(scope.period);
    made.earlier = value_text(indicator, scope.book().value(id, earlier));
    const auto trend = scope.book().trend(id, earlier, scope.period);
    made.change = trend ? change_text(indicator, *trend) : std::string(words::no_value);
    if (trend) made.change_number = trend->change;
    made.reported = result.value.reported;
    made.expected = result.value.expected;
    made.reporters = reported_words(made.reported, made.expected);
    made.text = tell(scope.book(), id, made.title, scope.period).paragraph();
    made.history = history_of(scope, id);
    add_organisations(scope, id, made);
    return made;
}

// Indicators of all sets of the system that can be computed, with the numbers of the document.
std::vector<NumberedIndicator> indicators_of(const ReportScope& scope) {
    std::vector<NumberedIndicator> result;
    int next = 1;
    for (const model::IndicatorSet& set : scope.corpus().indicator_sets) {
        if (set.system != scope.system) continue;
        for (const model::IndicatorId id : set.indicators) {
            next = scope.corpus()[id].number.value_or(next);
            if (scope.corpus()[id].formula) result.push_back({id, next});
            ++next;
        }
    }
    return result;
}

ReportAmount amount_of(const model::Amount& amount) {
    switch (amount.kind) {
        case model::Amount::Kind::number:
            return {russian::format_number(amount.number), amount.number};
        case model::Amount::Kind::not_applicable:
            return {std::string(words::not_applicable), {}};
        case model::Amount::Kind::no_data:
            break;
    }
    return {std::string(words::no_data), {}};
}

void add_quantities(const ReportScope& scope, ReportView& to) {
    const indicators::Book& book = scope.book();
    for (const model::IndicatorSet& set : scope.corpus().indicator_sets) {
        if (set.system != scope.system) continue;
        for (const model::Quantity& one : set.quantities) {
            ReportQuantity quantity{
                one.id, title_text(scope.context, one.title), one.fractional, 0, 0, 0};
            for (const OrganisationId who : book.reporters(scope.system)) {
                const model::Amount amount = book.amount(who, one.id, scope.period);
                if (amount.kind == model::Amount::Kind::not_applicable) continue;
                ++quantity.expected;
                if (!amount.is_number()) continue;
                ++quantity.reported;
                quantity.total += amount.number;
            }
            to.quantities.push_back(std::move(quantity));
        }
    }
}

void add_organisations(const ReportScope& scope, const std::vector<NumberedIndicator>& all,
                       ReportView& to) {
    for (const OrganisationId who : scope.book().reporters(scope.system)) {
        const model::Organisation& from = scope.corpus()[who];
        ReportOrganisation made{from.id, russian::typography(short_name(from)), {}, {}};
        for (const ReportQuantity& quantity : to.quantities)
            made.amounts.push_back(amount_of(scope.book().amount(who, quantity.id, scope.period)));
        for (const NumberedIndicator& one : all)
            made.values.push_back(
                value_text(scope.corpus()[one.id], scope.book().value(one.id, scope.period, who)));
        to.organisations.push_back(std::move(made));
    }
}

void add_system(const ReportScope& scope, ReportView& to) {
    const model::System& system = scope.corpus()[scope.system];
    to.system = system.id;
    to.system_name =
        russian::typography(system.short_name.empty() ? system.full_name : system.short_name);
    to.system_full = russian::typography(system.full_name);
    to.territory = russian::typography(system.territory);
    to.territory_in = russian::typography(system.territory_in);
    to.region = russian::typography(system.region);
    if (!system.authority.id) return;
    const model::Organisation& authority = scope.corpus()[*system.authority.id];
    to.authority = russian::typography(full_name(authority));
    to.authority_genitive = russian::typography(full_name(authority, Case::genitive));
}

std::string sample_words(const ReportScope& scope) {
    if (!scope.book().is_sample(scope.system, scope.period)) return {};
    return std::string(words::sample_data) + ". " + std::string(words::sample_meaning_report);
}

void add_period(const ReportScope& scope, ReportView& to) {
    to.period = russian::period_words(scope.period);
    to.period_genitive = russian::period_words(scope.period, Case::genitive);
    to.period_prepositional = russian::period_words(scope.period, Case::prepositional);
    to.earlier = russian::period_words(russian::before(scope.period));
    to.year = scope.period.year;
}

ReportView view_of(const ReportScope& scope) {
    const model::Report& report = scope.report;
    ReportView made;
    made.id = russian::short_name(scope.period);
    add_system(scope, made);
    add_period(scope, made);
    made.date = dotted(scope.date());
    made.date_in_words = russian::date_long(scope.date());
    made.title = title_text(scope.context, report.title);
    made.sample = sample_words(scope);
    made.signatory = person_of(scope, report.signatory);
    made.executor = person_of(scope, report.executor);

    const std::vector<NumberedIndicator> all = indicators_of(scope);
    std::vector<Status> planned;
    for (const NumberedIndicator& one : all) {
        made.indicators.push_back(indicator_of(scope, one));
        const indicators::Result result = scope.book().result(one.id, scope.period);
        if (result.target != nullptr) planned.push_back(result.status);
    }
    made.summary = tell_all(planned, scope.period);
    for (const model::Prose& cause : report.causes)
        made.causes.push_back(title_text(scope.context, cause));
    add_quantities(scope, made);
    add_organisations(scope, all, made);
    made.measures = measures_of(scope);
    made.measures_summary = measures_summary(scope);
    made.advice = advice_of(scope, all);
    made.routes = routes_of(scope);
    made.registries = registries_of(scope);
    made.council = council_of(scope, made);
    for (const model::ReportForm& form : report.forms)
        made.tasks.push_back(
            {form.form.value, static_cast<ReportTask::Each>(form.each), form.internal});
    return made;
}

}  // namespace

std::vector<ReportView> reports(const model::Corpus& corpus, const ReportOptions& options) {
    const auto period = russian::parse_period(options.period);
    if (!period) return {};
    const Context context = make_context(corpus, {options.today, false, options.system});
    std::vector<ReportView> result;
    for (const model::Report& report : corpus.reports) {
        if (!report.period || *report.period != *period) continue;
        if (!options.system.empty() && corpus[report.system].id != options.system) continue;
        result.push_back(view_of({context, report, report.system, *period, options.today}));
    }
    return result;
}

std::vector<std::string> reported_periods(const model::Corpus& corpus) {
    std::vector<std::string> names;
    for (const model::Report& report : corpus.reports)
        if (report.period) names.push_back(russian::short_name(*report.period));
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

}  // namespace metodoc::view
