// A chart of Word: its markup, and the workbook with its figures that Excel opens to edit it.
//
// Room: forms, inside.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace metodoc::forms {

enum class ChartKind : std::uint8_t { columns, stacked, bars, line };

struct ChartSeries {
    std::string name;
    std::vector<std::optional<double>> values;  // as many as there are categories; nothing: a gap
};

struct Chart {
    ChartKind kind = ChartKind::columns;
    std::string title;
    std::vector<std::string> categories;
    std::vector<ChartSeries> series;
};

std::string chart_part(const Chart& chart);
Result<std::string> chart_workbook(const Chart& chart);

}  // namespace metodoc::forms
