// Views: what is shown, with numbers, wording and addresses settled, in no medium.
//
// Room: view. Includes base, russian, markdown, model.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "base/date.h"
#include "base/history.h"
#include "view/consistency.h"
#include "view/data.h"
#include "view/document.h"
#include "view/prose.h"
#include "view/report.h"
#include "view/site.h"

// Only named: who includes this door sees no model.
namespace metodoc::model {
struct Corpus;
}

namespace metodoc::view {

struct FieldMeaning {
    std::string type;  // "date", "string", "number"; see schema::Field
    std::string title, description;
};

struct ViewOptions {
    Date today;
    bool drafts = false;  // show orders that are not signed
    std::string system;   // only this one; empty: all
    // What the schemas say of the fields of open data, by kind and path: "acts:acts[].number".
    std::map<std::string, FieldMeaning, std::less<>> fields = {};
    History history = {};  // of the content
    // What the check found, for its pages; none: no such pages. Outlives the views.
    const CheckRecord* check = nullptr;
};

// Everything that is published, from a corpus that has passed the sense gate.
// Same corpus and options, same views: no clock, no locale, no order of threads.
Site build(const model::Corpus& corpus, const ViewOptions& options);

}  // namespace metodoc::view
