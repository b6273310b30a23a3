// Cell formats (xl/styles.xml): what kind of number a format shows, and copies with another one.
//
// Room: sheets, inside.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"
#include "xml/xml.h"

namespace metodoc::sheets {

enum class Format : std::uint8_t { general, text, number, percent, date };

// What a number format code shows: colours, conditions and quoted words are passed over.
Format classify(std::string_view code);

class Formats {
public:
    Formats() = default;
    // The root of styles.xml.
    explicit Formats(xml::Node root);

    [[nodiscard]] Format of(std::uint32_t style) const;
    // The style with a number format in place of its own; made once.
    std::uint32_t with_format(std::uint32_t style, std::uint32_t format);
    // The style for a text that begins as a formula does: it stays a text when it is edited.
    std::uint32_t with_quote(std::uint32_t style);
    // The number of a format code, added where there is none.
    std::uint32_t format_id(std::string_view code);
    [[nodiscard]] const xml::Node& root() const { return root_; }

private:
    std::uint32_t add(std::uint32_t style, std::string_view attribute, std::uint32_t value);

    xml::Node root_;
    std::vector<Format> kinds_;  // by style
    std::map<std::pair<std::string, std::pair<std::uint32_t, std::uint32_t>>, std::uint32_t> made_;
};

inline constexpr std::uint32_t short_date_format = 14;  // the reader's own order of day and month
inline constexpr std::uint32_t percent_format = 9;      // 0%

// Days as Excel counts them: 1 is 1900-01-01, and there is a 29 February 1900. `from_1904`: the
// other calendar of old Macintosh workbooks.
double serial(const Date& date, bool from_1904);
// Nothing for a number that is no day.
std::optional<Date> from_serial(double number, bool from_1904);

}  // namespace metodoc::sheets
