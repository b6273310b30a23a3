// What values mean, in sentences: the first draft of an analytical note.
//
// Every number is computed; none is typed. The words agree with it: «на 1 процентный пункт»,
// «на 2,3 процентного пункта», «достигнуты 3 из 5 показателей».
//
// Room: view, inside.
#pragma once

#include <string>
#include <vector>

#include "indicators/indicators.h"
#include "model/model.h"

namespace metodoc::view {

// One indicator in a period.
struct Told {
    std::string fact;  // «Доля … в 2023 году составила 9,4 % при плановом значении 10 %, …»
    std::string verdict;  // «Плановое значение почти достигнуто.»; empty without a plan
    std::string trend;  // «По сравнению с 2022 годом значение выросло на …»; empty without one
    std::string reporters;  // «Данные представили 23 из 24 организаций.»; empty where all did

    // The sentences one after another.
    [[nodiscard]] std::string paragraph() const;
};

// `title` is the indicator's, with its typography put right.
Told tell(const indicators::Book& book, model::IndicatorId indicator, const std::string& title,
          indicators::Period period);

// How many plans there are, and how many of them are met, nearly met, missed, without data:
// «Плановые значения на 2023 год установлены для 5 показателей: достигнуты 3, …».
std::vector<std::string> tell_all(const std::vector<indicators::Status>& statuses,
                                  indicators::Period period);

// «на 2,3 процентного пункта», «на 3 человека», «на 4»: a difference in the unit of an indicator.
// Requires: not negative.
std::string by_how_much(const model::Indicator& indicator, double difference);

}  // namespace metodoc::view
