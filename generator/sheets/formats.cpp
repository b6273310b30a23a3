#include "sheets/formats.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace metodoc::sheets {
namespace {

std::uint32_t number(std::string_view text, std::uint32_t otherwise = 0) {
    std::uint32_t value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

// The formats that have no code in the file (ECMA-376 part 1, 18.8.30).
Format built_in(std::uint32_t id) {
    if (id == 0) return Format::general;
    if (id == 9 || id == 10) return Format::percent;
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
        return Format::date;
    }
    if (id == 49) return Format::text;
    return Format::number;
}

}  // namespace

Format classify(std::string_view code) {
    bool digits = false;
    for (std::size_t at = 0; at < code.size(); ++at) {
        const char c = code[at];
        if (c == ';') break;  // the format of negative numbers is of the same kind
        if (c == '"') {
            at = std::min(code.find('"', at + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++at;
        } else if (c == '[') {
            // [h]:mm counts hours; anything else is a colour, a condition or a language.
            const std::string_view inside = code.substr(at + 1, 1);
            const bool hours = inside == "h" || inside == "m" || inside == "s" || inside == "H";
            const auto end = std::min(code.find(']', at), code.size());
            if (hours && end - at <= 3) return Format::date;
            at = end;
        } else if (c == '%') {
            return Format::percent;
        } else if (c == '@') {
            return Format::text;
        } else if (c == '0' || c == '#' || c == '?') {
            digits = true;
        } else if (code.substr(at).starts_with("General")) {
            return Format::general;
        } else if (std::string_view("dDmMyYhHsS").find(c) != std::string_view::npos && !digits) {
            return Format::date;
        }
    }
    return digits ? Format::number : Format::general;
}

Formats::Formats(xml::Node root) : root_(std::move(root)) {
    std::map<std::uint32_t, Format> own;
    if (const xml::Node* codes = root_.child("numFmts")) {
        for (const xml::Node& one : codes->children) {
            own[number(one.attribute("numFmtId"))] = classify(one.attribute("formatCode"));
        }
    }
    const xml::Node* styles = root_.child("cellXfs");
    if (styles == nullptr) return;
    for (const xml::Node& one : styles->children) {
        if (one.is_text()) continue;
        const std::uint32_t id = number(one.attribute("numFmtId"));
        const auto found = own.find(id);
        kinds_.push_back(found == own.end() ? built_in(id) : found->second);
    }
}

Format Formats::of(std::uint32_t style) const {
    return style < kinds_.size() ? kinds_[style] : Format::general;
}

std::uint32_t Formats::add(std::uint32_t style, std::string_view attribute, std::uint32_t value) {
    const auto key = std::pair(std::string(attribute), std::pair(style, value));
    if (const auto known = made_.find(key); known != made_.end()) return known->second;
    xml::Node* styles = root_.child("cellXfs");
    if (styles == nullptr || style >= kinds_.size()) return style;
    std::erase_if(styles->children, [](const xml::Node& one) { return one.is_text(); });
    xml::Node copy = styles->children[style];
    copy.set_attribute(attribute, std::to_string(value));
    if (attribute == "numFmtId") copy.set_attribute("applyNumberFormat", "1");
    styles->children.push_back(std::move(copy));
    kinds_.push_back(kinds_[style]);
    styles->set_attribute("count", std::to_string(kinds_.size()));
    return made_[key] = static_cast<std::uint32_t>(kinds_.size() - 1);
}

std::uint32_t Formats::with_format(std::uint32_t style, std::uint32_t format) {
    return add(style, "numFmtId", format);
}

std::uint32_t Formats::with_quote(std::uint32_t style) {
    return add(style, "quotePrefix", 1);
}

std::uint32_t Formats::format_id(std::string_view code) {
    xml::Node* codes = root_.child("numFmts");
    if (codes == nullptr) {
        // The first child of styleSheet, by its schema.
        root_.children.insert(root_.children.begin(), xml::Node{"numFmts", {}, {}, {}});
        codes = root_.children.data();
    }
    std::uint32_t next = 164;  // the first number that is a file's own
    for (const xml::Node& one : codes->children) {
        if (one.is_text()) continue;
        if (one.attribute("formatCode") == code) return number(one.attribute("numFmtId"));
        next = std::max(next, number(one.attribute("numFmtId")) + 1);
    }
    xml::Node made{"numFmt", {}, {}, {}};
    made.set_attribute("numFmtId", std::to_string(next));
    made.set_attribute("formatCode", code);
    codes->children.push_back(std::move(made));
    std::erase_if(codes->children, [](const xml::Node& one) { return one.is_text(); });
    codes->set_attribute("count", std::to_string(codes->children.size()));
    return next;
}

double serial(const Date& date, bool from_1904) {
    const long days = day_number(date) - day_number({1899, 12, 30});
    if (from_1904) return static_cast<double>(days - 1462);
    return static_cast<double>(days > 60 ? days : days - 1);
}

std::optional<Date> from_serial(double number, bool from_1904) {
    if (!(number >= 0) || number >= 2'958'466) return std::nullopt;
    auto days = static_cast<long>(std::floor(number));
    if (from_1904) {
        days += 1462;
    } else if (days == 0 || days == 60) {
        return std::nullopt;  // 0 is a time without a day, 60 is 29 February 1900
    } else if (days < 60) {
        ++days;
    }
    return from_day_number(days + day_number({1899, 12, 30}));
}

}  // namespace metodoc::sheets
