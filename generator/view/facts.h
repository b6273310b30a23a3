// Values of indicators in words, the same wherever they are printed: table, prose, report.
//
// Room: view, inside.
#pragma once

#include <string>
#include <string_view>

#include "indicators/indicators.h"
#include "model/model.h"

namespace metodoc::view {

// «12,3 %», «15», «да»: a value in the indicator's unit, with NBSP. Without one: «нет данных»,
// «не применимо».
std::string value_text(const model::Indicator& indicator, const indicators::Value& value);
std::string number_text(const model::Indicator& indicator, double number);
// «+2,3 п. п.», «−4», «без изменений».
std::string change_text(const model::Indicator& indicator, const indicators::Trend& trend);
// «не менее 30 %» of the year; «—» where there is no plan.
std::string target_text(const model::Indicator& indicator, int year);

// «достигнут», «почти достигнут», «не достигнут», «нет данных», and a sign that says the same.
std::string_view status_word(indicators::Status status);
std::string_view status_sign(indicators::Status status);

// What `{{ indicator("diag").fact(2023) }}` prints. Requires: it leads to an indicator.
std::string figure_text(const indicators::Book& book, const model::ProseFigure& figure);

}  // namespace metodoc::view
