#include "view/papers.h"

#include "view/names.h"
#include "view/words.h"

namespace metodoc::view {

std::string paper_name(const model::Minutes& minutes) {
    return std::string(words::minutes) + " " + date_and_number(minutes);
}

std::string paper_name(const model::Letter& letter) {
    return std::string(words::letter) + " " + date_and_number(letter);
}

bool is_shown(const Context& context, model::SystemId system, model::Order::Status status) {
    const bool is_draft = status == model::Order::Status::draft;
    return context.shows(system) && (!is_draft || context.options.drafts);
}

}  // namespace metodoc::view
