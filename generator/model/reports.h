// What `metodoc report` is asked to make, and the routes of teachers, which only it prints.
//
// Room: model.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/span.h"
#include "model/ids.h"
#include "model/prose.h"
#include "russian/russian.h"

namespace metodoc::model {

// One form to fill: content/SYSTEM/reports/2023.yaml.
struct ReportForm {
    enum class Each { once, organisation, route, registry };  // one file, or one for each of these
    Spanned<std::string> form;  // below templates/forms/: "monitoring.docx"
    Each each = Each::once;
    bool internal = false;  // has people's names in it
};

// Somebody who takes part in a meeting: a person of the system, or a name and a position.
struct Participant {
    Ref<Person> person;
    std::string name, position;
};

struct AgendaItem {
    Prose title;
    Participant speaker;
    std::vector<Prose> decisions;
};

// A meeting of the methodical council that hears the report.
struct Council {
    std::string number, place;
    std::optional<Date> date;
    Participant chair, secretary;
    std::vector<Participant> present;
    std::vector<AgendaItem> agenda;
};

struct Report {
    std::string id;
    Span span;
    SystemId system;
    std::optional<russian::ReportPeriod> period;  // none: not understood
    std::string period_text;
    std::optional<Date> date;  // of the report; none: the day it is made
    Prose title;
    std::vector<ReportForm> forms;
    Ref<Person> signatory, executor;
    std::vector<Prose> causes;  // why plans were missed, as the authors see it
    std::optional<Council> council;
};

// The individual educational route of a teacher. Internal: no page and no search index has it.
struct RouteStep {
    std::string title, form, place, due, result;
    bool done = false;
};
struct Route {
    std::string id;
    Span span;
    std::string teacher, position, mentor;
    Spanned<std::string> organisation;  // an id or a name
    std::optional<OrganisationId> organisation_id;
    std::string basis;
    std::vector<std::string> deficits;
    std::vector<RouteStep> steps;
};
struct Routes {
    SystemId system;
    Span span;
    std::optional<russian::ReportPeriod> period;
    std::string period_text;
    bool sample = false;
    std::vector<Route> routes;
};

}  // namespace metodoc::model
