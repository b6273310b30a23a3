#include "forms/forms.h"
#include "forms/phrases.h"

namespace metodoc::forms {

Result<Fill> prepare(const std::string&, std::string_view, const Settings&, SourceSet&,
                     Diagnostics&) {
    return Error{say(phrases::no_document)};
}

}  // namespace metodoc::forms
