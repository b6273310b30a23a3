// The profile of a system applied to its documents: layout, and the signs that offices choose.
//
// Room: view, inside.
#pragma once

#include <string>
#include <string_view>

#include "view/context.h"
#include "view/document.h"

namespace metodoc::view {

// Where the profile names no edition, the one in force on the order's day: ГОСТ Р 7.0.97-2025
// from 18 August 2025. A draft has the day that its file names.
Layout layout_of(const model::Corpus& corpus, const model::Order& order);
// Of any other document of a system; without a day, that of today.
Layout layout_of(const model::DocumentsProfile& profile, const Date& date);

// «30.12.2022», or «30 декабря 2022 года» where the profile says so.
std::string printed_date(const model::DocumentsProfile& profile, const Date& date);
std::string order_date(const model::Corpus& corpus, const model::Order& order);

// Puts the number sign, the word ПРИКАЗЫВАЮ and the initials of the whole order as chosen.
void apply_signs(const model::DocumentsProfile& profile, OrderDocument& order);
void apply_signs(const model::DocumentsProfile& profile, StandaloneDocument& document);
void apply_signs(const model::DocumentsProfile& profile, PaperDocument& paper);

// Private to the above and its tests: «О.В. Коновалова» → «О. В. Коновалова», NBSP between.
std::string spaced_initials(std::string_view text);

}  // namespace metodoc::view
