// image(path, width_mm, height_mm, alt), chart(kind, categories, series, …), subdoc(path).
#include <algorithm>
#include <cmath>

#include "forms/chart.h"
#include "forms/insert.h"
#include "forms/phrases.h"
#include "forms/picture.h"

namespace metodoc::forms {
namespace {

using jinja::Call;
using jinja::Type;
using jinja::Value;

constexpr double emu_per_millimetre = 36'000;
constexpr double widest = 160;  // of a picture that says nothing: the text of an A4 page

std::optional<double> number(const Value* value) {
    if (value == nullptr) return std::nullopt;
    if (value->is(Type::integer)) return static_cast<double>(value->integer());
    if (value->is(Type::real)) return value->real();
    return std::nullopt;
}

std::string text(const Value* value) {
    return value == nullptr || value->is_nothing() ? "" : value->print();
}

std::string emu(double millimetres) {
    return std::to_string(std::llround(millimetres * emu_per_millimetre));
}

// "фото/школа.png" → "школа": better than nothing for who cannot see it.
std::string stem(const std::string& path) {
    const std::size_t begin = path.rfind('/') + 1;
    return path.substr(begin, path.rfind('.') - begin);
}

Value image(Call& call, const Settings& settings) {
    const std::string path = text(call.argument(0, "path"));
    if (path.empty()) return call.fail(say(phrases::image_without_path));
    if (!settings.read_file) return call.fail(say(phrases::no_files, {path}));
    const auto bytes = settings.read_file(path);
    if (!bytes) return call.fail(bytes.error().message);
    const auto picture = look_at(*bytes);
    if (!picture) return call.fail(say(phrases::no_picture, {path}));
    std::string fallback;
    if (picture->extension == "svg") {
        const std::string beside = path.substr(0, path.rfind('.')) + ".png";
        const auto png = settings.read_file(beside);
        if (!png || !look_at(*png)) return call.fail(say(phrases::no_fallback, {path, beside}));
        fallback = *png;
    }
    auto width = number(call.argument(1, "width_mm"));
    auto height = number(call.argument(2, "height_mm"));
    if ((width && *width <= 0) || (height && *height <= 0)) {
        return call.fail(say(phrases::bad_size));
    }
    const double ratio = picture->height / picture->width;
    if (!width && height) width = *height / ratio;
    if (!width) width = std::min(picture->width, widest);
    if (!height) height = *width * ratio;
    std::string alt = text(call.argument(3, "alt"));
    if (alt.empty()) alt = stem(path);
    return to_value({InsertKind::picture,
                     {picture->extension, *bytes, fallback, emu(*width), emu(*height), alt}});
}

std::optional<ChartKind> chart_kind(std::string_view name) {
    if (name == "bar" || name == "column") return ChartKind::columns;
    if (name == "stacked") return ChartKind::stacked;
    if (name == "hbar") return ChartKind::bars;
    if (name == "line") return ChartKind::line;
    return std::nullopt;
}

bool is_row(const Value* value) {
    return value != nullptr && (value->is(Type::list) || value->is(Type::tuple));
}

// Nothing where it is no row of numbers as long as the categories.
std::optional<ChartSeries> series_of(const std::string& name, const Value* values,
                                     std::size_t count) {
    if (!is_row(values) || values->items().size() != count) return std::nullopt;
    ChartSeries series{name, {}};
    for (const Value& one : values->items()) {
        const auto value = number(&one);
        if (!value && !one.is_nothing()) return std::nullopt;
        series.values.push_back(value);
    }
    return series;
}

// {"2023": [1, 2]} or [{"name": "2023", "values": [1, 2]}]
std::optional<Message> read_series(const Value* given, Chart& chart) {
    const std::size_t count = chart.categories.size();
    const auto add = [&](const std::string& name, const Value* values) -> std::optional<Message> {
        auto series = series_of(name, values, count);
        if (!series) return say(phrases::bad_series, {name, std::to_string(count)});
        chart.series.push_back(std::move(*series));
        return std::nullopt;
    };
    if (given != nullptr && given->is(Type::dict)) {
        for (const auto& [name, values, hash] : given->dict()) {
            if (auto fault = add(name.print(), &values)) return fault;
        }
    } else if (is_row(given)) {
        for (const Value& one : given->items()) {
            if (!one.is(Type::dict)) return say(phrases::no_series);
            if (auto fault = add(text(one.dict().find("name")), one.dict().find("values"))) {
                return fault;
            }
        }
    }
    if (chart.series.empty()) return say(phrases::no_series);
    return std::nullopt;
}

Value chart(Call& call) {
    Chart made;
    const std::string kind = text(call.argument(0, "kind"));
    const auto known = chart_kind(kind);
    if (!known) return call.fail(say(phrases::bad_chart, {kind}));
    made.kind = *known;
    const Value* categories = call.argument(1, "categories");
    if (!is_row(categories) || categories->items().empty()) {
        return call.fail(say(phrases::no_categories));
    }
    for (const Value& one : categories->items()) made.categories.push_back(one.print());
    if (auto fault = read_series(call.argument(2, "series"), made)) return call.fail(*fault);
    made.title = text(call.argument(3, "title"));
    const double width = number(call.argument(4, "width_mm")).value_or(widest);
    const double height = number(call.argument(5, "height_mm")).value_or(80);
    if (width <= 0 || height <= 0) return call.fail(say(phrases::bad_size));
    const std::string alt = text(call.argument(6, "alt"));
    const auto workbook = chart_workbook(made);
    if (!workbook) return call.fail(workbook.error().message);
    return to_value(
        {InsertKind::chart,
         {chart_part(made), *workbook, emu(width), emu(height), alt.empty() ? made.title : alt}});
}

Value subdoc(Call& call, const Settings& settings) {
    const std::string path = text(call.argument(0, "path"));
    if (!settings.read_file) return call.fail(say(phrases::no_files, {path}));
    const auto bytes = settings.read_file(path);
    if (!bytes) return call.fail(bytes.error().message);
    const auto entries = zip::read(*bytes);
    if (!entries) return call.fail(say(phrases::form_broken, {path, entries.error().message}));
    return to_value({InsertKind::document, {*bytes}});
}

// `{{p text|markdown }}`
Value markdown_text(Call& call) {
    if (call.subject.is_nothing()) return call.subject;
    return to_value({InsertKind::prose, {call.subject.print()}});
}

}  // namespace

void add_insert_functions(jinja::Environment& environment, const Settings& settings) {
    environment.filters.insert_or_assign("markdown", markdown_text);
    environment.globals.set("image", Value::function("image", [settings](Call& call) {
                                return image(call, settings);
                            }));
    environment.globals.set("chart", Value::function("chart", chart));
    environment.globals.set("subdoc", Value::function("subdoc", [settings](Call& call) {
                                return subdoc(call, settings);
                            }));
}

}  // namespace metodoc::forms
