// A report of a period: everything that its forms may print, computed and worded.
//
// One view for all forms, so that the table, the note and the letter cannot disagree about a
// number. Typed numbers stand beside their words: a spreadsheet takes the number, a note the words.
//
// Room: view.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/date.h"

// Only named: who includes this door sees no model.
namespace metodoc::model {
struct Corpus;
}

namespace metodoc::view {

struct ReportRank {
    int place = 0;  // 0: no value
    std::string organisation, value;
};

// A period and what was planned and measured in it, for a chart.
struct ReportPoint {
    std::string period;
    std::optional<double> plan, fact;
};

struct ReportIndicator {
    int number = 0;
    std::string key, title, unit;
    bool is_ratio = false;
    bool is_share = false;            // a ratio in percent: the part cannot exceed the whole
    std::string plan, fact, earlier;  // `earlier`: the fact of the period before
    std::optional<double> plan_number, fact_number, change_number;
    std::string numerator_id, denominator_id, numerator_title, denominator_title;
    // The numerator of the indicator that this one is a part of; may be empty.
    std::string whole_id, whole_title;
    double numerator = 0, denominator = 0, times = 1;
    int decimals = 1;
    std::string status_id, status, sign;  // "reached", «достигнут», ●
    std::string change;                   // «+2,3 п. п.»; «—» without a period before
    int reported = 0, expected = 0;
    std::string reporters;  // «23 из 24 организаций»
    std::string text;       // the sentences of the note
    std::vector<ReportPoint> history;
    std::vector<ReportRank> ranking;  // small groups are left out
    std::vector<std::string> behind;  // organisations whose value misses the plan
};

struct ReportQuantity {
    std::string id, title;
    bool fractional = false;
    double total = 0;
    int reported = 0, expected = 0;
};

struct ReportAmount {
    std::string text;              // «12», «нет данных», «не применимо»
    std::optional<double> number;  // none: no number
};

struct ReportOrganisation {
    std::string id, name;
    std::vector<ReportAmount> amounts;  // by ReportSystem::quantities
    std::vector<std::string> values;    // by indicators; internal, nothing hidden
};

struct ReportMeasure {
    std::string number;  // in its document: «4»; «2.4» where every group counts anew
    std::string title, responsible, result, due;
    std::string state;  // «выполнено», «выполнено с опозданием», «отменено», «нет сведений»
    std::string done;   // «17.11.2023»; may be empty
    std::string evidence;  // may be empty
};

struct ReportAdvice {
    int indicator = 0;  // its number
    std::string text;
};
struct AdviceGroup {
    std::string id, title;  // "heads", «Руководителям образовательных организаций»
    std::vector<ReportAdvice> items;
};

struct ReportStep {
    std::string title, form, place, due, result;
    bool done = false;
};
struct ReportRoute {
    std::string id, teacher = {}, position = {}, organisation = {}, mentor = {}, basis = {};
    std::vector<std::string> deficits = {};
    std::vector<ReportStep> steps = {};
    bool sample = false;
};

struct ReportPerson {
    std::string name, position;  // «О.В. Коновалова», «Заместитель начальника …»
};

struct ReportQuestion {
    std::string title;  // «О результатах …»
    ReportPerson speaker;
    std::vector<std::string> decisions;
};
struct ReportCouncil {
    std::string number, date, date_in_words, place;
    ReportPerson chair, secretary;
    std::vector<ReportPerson> present;
    std::vector<ReportQuestion> agenda;
};

// A registry as a table of words: practices, mentor pairs. Without its internal columns.
struct ReportRegistry {
    std::string id, title, note;
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
    bool sample = false;
};

// A form to fill and how often.
struct ReportTask {
    enum class Each { once, organisation, route, registry };
    std::string form;  // below templates/forms/
    Each each = Each::once;
    bool internal = false;
};

struct ReportView {
    std::string id;                                // of the report: "2023"
    std::string system, system_name, system_full;  // id, short and full name
    std::string authority, authority_genitive, territory, territory_in, region;
    std::string period;                                 // «2023 год»
    std::string period_genitive, period_prepositional;  // «2023 года», «2023 году»
    std::string earlier;                                // the period before: «2022 год»
    int year = 0;
    std::string title;  // of the note
    std::string date, date_in_words;
    std::string sample;  // «Образец данных: …»; empty where the numbers are real
    ReportPerson signatory, executor;
    std::vector<ReportIndicator> indicators;
    std::vector<std::string> summary;  // sentences
    std::vector<std::string> causes;
    std::vector<ReportQuantity> quantities;
    std::vector<ReportOrganisation> organisations;
    std::vector<ReportMeasure> measures;
    std::string measures_summary;  // «Из 9 мероприятий выполнено 7, …»
    std::vector<AdviceGroup> advice;
    std::vector<ReportRoute> routes;
    std::vector<ReportRegistry> registries;
    std::optional<ReportCouncil> council;
    std::vector<ReportTask> tasks;
};

struct ReportOptions {
    Date today;
    std::string period;  // as given: "2023", «2023 год»
    std::string system;  // only this one; empty: all
};

// One view a report that the content asks for in this period. From a corpus that has passed the
// sense gate.
std::vector<ReportView> reports(const model::Corpus& corpus, const ReportOptions& options);
// Periods that some report is about, for "did you mean": 2023, 2024-1.
std::vector<std::string> reported_periods(const model::Corpus& corpus);

}  // namespace metodoc::view
