// The parts of a report that are no arithmetic: measures, advice, routes, a meeting.
//
// Room: view, inside.
#pragma once

#include "view/context.h"
#include "view/report.h"

namespace metodoc::view {

struct ReportScope {
    const Context& context;
    const model::Report& report;
    model::SystemId system;
    indicators::Period period;
    Date today;

    [[nodiscard]] const model::Corpus& corpus() const { return context.corpus; }
    [[nodiscard]] const indicators::Book& book() const { return context.book; }
    [[nodiscard]] Date date() const { return report.date.value_or(today); }
};

ReportPerson person_of(const ReportScope& scope, const model::Ref<model::Person>& person);

// What of the roadmaps was to be done in the period, or was done in it.
std::vector<ReportMeasure> measures_of(const ReportScope& scope);
// «Из 9 мероприятий, срок которых наступил, выполнено 7.»
std::string measures_summary(const ReportScope& scope);

// An indicator and its number in the document that names it.
struct NumberedIndicator {
    model::IndicatorId id;
    int number = 0;
};

// What the indicators recommend where their plans were missed, by whom it is told.
std::vector<AdviceGroup> advice_of(const ReportScope& scope,
                                   const std::vector<NumberedIndicator>& indicators);

std::vector<ReportRoute> routes_of(const ReportScope& scope);
std::vector<ReportRegistry> registries_of(const ReportScope& scope);

// The first question is the report itself, with the advice as decisions.
std::optional<ReportCouncil> council_of(const ReportScope& scope, const ReportView& report);

}  // namespace metodoc::view
