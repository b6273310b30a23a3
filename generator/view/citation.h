// Whole citations: kind, body, date, number and title, in a case.
//
// Source of the order of parts: domain practice after ГОСТ Р 7.0.97-2016, 5.18 (an act that is the
// ground of an order is named by kind, body, date, number and title).
//
// Room: view, inside.
#pragma once

#include <string>

#include "view/names.h"

namespace metodoc::view {

// «приказом Министерства просвещения Российской Федерации от 28 февраля 2022 г. № 96 «Об …»».
// The author's own `citation` goes first: in that case, else in the nominative.
std::string cite(const model::Act& act, Case which);

// «приказ Управления образования Администрации ЗАТО Северск от 30.12.2022 № 693 «О …»».
std::string cite(const Context& context, const model::Order& order, Case which, int depth = 0);
// The same without the title: «приказом Управления образования … от 30.12.2022 № 693».
std::string cite_briefly(const model::Corpus& corpus, const model::Order& order, Case which);

std::string cite_briefly(const model::Act& act, Case which);

// In «ёлочки»; two closing marks in a row become one, as legal texts have it.
std::string quoted(const std::string& title);

}  // namespace metodoc::view
