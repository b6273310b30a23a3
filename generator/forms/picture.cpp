#include "forms/picture.h"

#include <cstdint>
#include <cstdlib>

#include "forms/items.h"

namespace metodoc::forms {
namespace {

constexpr double millimetres_per_pixel = 25.4 / 96;

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t count) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto byte = at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U;
        value = value << 8U | byte;
    }
    return value;
}

// ISO/IEC 15948: IHDR is the first chunk, pHYs says pixels a metre.
std::optional<Picture> png(std::string_view bytes) {
    if (!bytes.starts_with("\x89PNG\r\n\x1a\n") || bytes.size() < 33) return std::nullopt;
    double pixel = millimetres_per_pixel;
    for (std::size_t at = 8; at + 12 <= bytes.size();) {
        const std::uint32_t size = number(bytes, at, 4);
        const std::string_view name = bytes.substr(at + 4, 4);
        if (name == "pHYs" && number(bytes, at + 8, 4) > 0 && number(bytes, at + 16, 1) == 1) {
            pixel = 1000.0 / number(bytes, at + 8, 4);
        }
        if (name == "IDAT") break;
        at += 12 + static_cast<std::size_t>(size);
    }
    return Picture{"png", number(bytes, 16, 4) * pixel, number(bytes, 20, 4) * pixel};
}

// ITU T.81: the frame header SOFn holds the size.
std::optional<Picture> jpeg(std::string_view bytes) {
    if (!bytes.starts_with("\xFF\xD8")) return std::nullopt;
    for (std::size_t at = 2; at + 9 < bytes.size();) {
        const std::uint32_t marker = number(bytes, at, 2);
        const bool is_frame = marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 &&
                              marker != 0xFFC8 && marker != 0xFFCC;
        if (is_frame) {
            return Picture{"jpeg", number(bytes, at + 7, 2) * millimetres_per_pixel,
                           number(bytes, at + 5, 2) * millimetres_per_pixel};
        }
        if (marker >> 8U != 0xFF) return std::nullopt;
        at += 2 + number(bytes, at + 2, 2);
    }
    return std::nullopt;
}

std::optional<double> length(std::string_view text) {
    const std::string copy(text);
    char* end = nullptr;
    const double value = std::strtod(copy.c_str(), &end);
    if (end == copy.c_str() || value <= 0) return std::nullopt;
    const std::string_view unit(end);
    if (unit == "mm") return value;
    if (unit == "cm") return value * 10;
    if (unit == "in") return value * 25.4;
    if (unit == "pt") return value * 25.4 / 72;
    if (unit.empty() || unit == "px") return value * millimetres_per_pixel;
    return std::nullopt;
}

std::optional<Picture> svg(std::string_view bytes) {
    const std::size_t at = bytes.find("<svg");
    if (at == std::string_view::npos || at > 4096) return std::nullopt;
    const std::string_view tag = bytes.substr(at, bytes.find('>', at) - at);
    const auto of = [&](std::string_view name) -> std::optional<double> {
        const auto text = attribute(tag, name);
        return text ? length(*text) : std::nullopt;
    };
    const auto width = of("width");
    const auto height = of("height");
    if (width && height) return Picture{"svg", *width, *height};
    const auto box = attribute(tag, "viewBox");
    if (!box) return std::nullopt;
    const std::string copy(*box);
    char* rest = nullptr;
    double numbers[4] = {};
    const char* from = copy.c_str();
    for (double& one : numbers) {
        one = std::strtod(from, &rest);
        from = *rest == ',' ? rest + 1 : rest;
    }
    if (numbers[2] <= 0 || numbers[3] <= 0) return std::nullopt;
    return Picture{"svg", numbers[2] * millimetres_per_pixel, numbers[3] * millimetres_per_pixel};
}

}  // namespace

std::optional<Picture> look_at(std::string_view bytes) {
    auto picture = png(bytes);
    if (!picture) picture = jpeg(bytes);
    if (!picture) picture = svg(bytes);
    if (picture && (picture->width <= 0 || picture->height <= 0)) return std::nullopt;
    return picture;
}

}  // namespace metodoc::forms
