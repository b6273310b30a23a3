// urlize: addresses in a text become links (jinja2.utils.urlize).
#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "base/utf8.h"
#include "jinja/boxes.h"
#include "jinja/error.h"
#include "jinja/filter_functions.h"
#include "jinja/phrases.h"
#include "jinja/print.h"
#include "jinja/render.h"
#include "jinja/texts.h"
#include "jinja/unicode.h"

namespace metodoc::jinja::filter {
namespace {

std::string ascii_lower(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    }
    return out;
}

bool is_ascii_letter(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// [\w%-]
bool is_label_letter(char32_t c) {
    return c == U'%' || c == U'-' || unicode::is_word(c);
}

std::vector<std::string_view> labels_of(std::string_view host) {
    std::vector<std::string_view> labels;
    while (true) {
        const std::size_t dot = host.find('.');
        labels.push_back(host.substr(0, dot));
        if (dot == std::string_view::npos) return labels;
        host.remove_prefix(dot + 1);
    }
}

bool is_label(std::string_view label) {
    if (label.empty()) return false;
    while (!label.empty()) {
        if (!is_label_letter(utf8::take(label))) return false;
    }
    return true;
}

bool is_top_level(std::string_view label) {
    if (label.starts_with("xn--")) return label.size() >= 6 && is_label(label);
    return label.size() >= 2 && label.size() <= 63 && std::ranges::all_of(label, is_ascii_letter);
}

bool is_four_numbers(std::string_view host) {
    const auto labels = labels_of(host);
    return labels.size() == 4 && std::ranges::all_of(labels, [](std::string_view one) {
               return !one.empty() && one.size() <= 3 && std::ranges::all_of(one, is_digit);
           });
}

bool is_long_address(std::string_view host) {
    return host.size() > 4 && host.starts_with('[') && host.ends_with(']') &&
           std::ranges::count(host, ':') >= 2 &&
           host.substr(1, host.size() - 2).find_first_not_of("0123456789abcdef:") ==
               std::string_view::npos;
}

// Behind a host: an optional port and path.
bool is_rest(std::string_view rest) {
    if (rest.starts_with(':')) {
        std::size_t end = 1;
        while (end < rest.size() && is_digit(rest[end])) ++end;
        if (end == 1 || end > 6) return false;
        rest.remove_prefix(end);
    }
    return rest.empty() || rest[0] == '/' || rest[0] == '?' || rest[0] == '#';
}

bool is_address(std::string_view word) {
    const std::string lower = ascii_lower(word);
    std::string_view rest = lower;
    bool scheme = false;
    for (const std::string_view one : {"https://", "http://", "www."}) {
        if (!rest.starts_with(one)) continue;
        rest.remove_prefix(one.size());
        scheme = true;
        break;
    }
    const bool has_www = lower.starts_with("www.");
    std::size_t end = rest.starts_with('[') ? rest.find(']') : rest.find_first_of(":/?#");
    if (rest.starts_with('[') && end != std::string_view::npos) ++end;
    const std::string_view host = rest.substr(0, end);
    if (!is_rest(rest.substr(host.size()))) return false;
    if (scheme && !has_www && (is_four_numbers(host) || is_long_address(host))) return true;
    const auto labels = labels_of(host);
    if (!std::ranges::all_of(labels, is_label)) return false;
    if (scheme) return is_top_level(labels.back());
    constexpr std::array<std::string_view, 8> basic{"com", "net", "int",  "edu",
                                                    "gov", "org", "info", "mil"};
    return labels.size() >= 2 && std::ranges::find(basic, labels.back()) != basic.end() &&
           std::all_of(labels.begin(), labels.end() - 1, [](std::string_view one) {
               return unicode::length(one) >= 2 && unicode::length(one) <= 63;
           });
}

// \S+@\w[\w.-]*\.\w+
bool is_mail(std::string_view word) {
    const std::size_t at = word.rfind('@');
    if (at == std::string_view::npos || at == 0) return false;
    const auto labels = labels_of(word.substr(at + 1));
    if (labels.size() < 2 || labels.front().empty() || labels.back().empty()) return false;
    for (std::string_view label : labels) {
        while (!label.empty()) {
            const char32_t c = utf8::take(label);
            if (!unicode::is_word(c) && c != U'-') return false;
        }
    }
    return labels.back().find('-') == std::string_view::npos && labels.front()[0] != '-';
}

struct Link {
    std::string attributes;  // rel and target
    std::int64_t limit = -1;
    std::vector<std::string> schemes;
};

std::string shortened(std::string_view text, std::int64_t limit) {
    if (limit < 0 || static_cast<std::int64_t>(unicode::length(text)) <= limit) {
        return std::string(text);
    }
    return std::string(text.substr(0, unicode::offset(text, static_cast<std::size_t>(limit)))) +
           "...";
}

std::size_t count_of(std::string_view text, std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos;
         at = text.find(part, at + part.size())) {
        ++count;
    }
    return count;
}

std::string linked(const std::string& middle, const Link& link) {
    auto anchor = [&](std::string_view address, std::string_view attributes,
                      std::string_view shown) {
        return "<a href=\"" + std::string(address) + "\"" + std::string(attributes) + ">" +
               std::string(shown) + "</a>";
    };
    if (is_address(middle)) {
        const bool whole = middle.starts_with("https://") || middle.starts_with("http://");
        return anchor(whole ? middle : "https://" + middle, link.attributes,
                      shortened(middle, link.limit));
    }
    if (middle.starts_with("mailto:") && is_mail(std::string_view(middle).substr(7))) {
        return anchor(middle, "", middle.substr(7));
    }
    if (!middle.starts_with("www.") && middle.find(':') == std::string::npos && is_mail(middle)) {
        return anchor("mailto:" + middle, "", middle);
    }
    for (const std::string& scheme : link.schemes) {
        if (middle != scheme && middle.starts_with(scheme)) {
            return anchor(middle, link.attributes, middle);
        }
    }
    return middle;
}

// Moves closing signs back from the tail where the address opens as many.
void balance(std::string& middle, std::string& tail) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> pairs{
        {{"(", ")"}, {"<", ">"}, {"&lt;", "&gt;"}}};
    for (const auto& [open, close] : pairs) {
        const std::size_t opened = count_of(middle, open);
        if (opened <= count_of(middle, close)) continue;
        for (std::size_t i = std::min(opened, count_of(tail, close)); i > 0; --i) {
            const std::size_t end = tail.find(close) + close.size();
            middle += tail.substr(0, end);
            tail.erase(0, end);
        }
    }
}

std::string linked_word(std::string_view word, const Link& link) {
    std::string head;
    while (true) {
        const std::string_view sign = word.starts_with("&lt;") ? "&lt;"
                                      : word.starts_with('(')  ? "("
                                      : word.starts_with('<')  ? "<"
                                                               : "";
        if (sign.empty()) break;
        head += sign;
        word.remove_prefix(sign.size());
    }
    std::string tail;
    while (!word.empty()) {
        const std::string_view sign =
            word.ends_with("&gt;") ? "&gt;"
            : std::string_view(")>.,\n").find(word.back()) != std::string_view::npos
                ? word.substr(word.size() - 1)
                : "";
        if (sign.empty()) break;
        tail.insert(0, sign);
        word.remove_suffix(sign.size());
    }
    std::string middle(word);
    balance(middle, tail);
    return head + linked(middle, link) + tail;
}

std::string attributes_of(const Bound& given) {
    std::set<std::string, std::less<>> rel{"noopener"};
    const std::string asked = given.has(3) ? text_or(given[3], "") : "";
    for (const std::string_view word : split_words(asked)) rel.emplace(word);
    if (truth_or(given[1], false)) rel.emplace("nofollow");
    std::string joined;
    for (const std::string& word : rel) joined.append(joined.empty() ? "" : " ").append(word);
    std::string attributes = " rel=\"";
    escape_to(attributes, joined);
    attributes += '"';
    if (given.has(2)) {
        attributes += " target=\"";
        print_escaped(attributes, *given[2]);
        attributes += '"';
    }
    return attributes;
}

}  // namespace

Value urlize(Render& render, const Value& subject, const Bound& given) {
    Link link{attributes_of(given), given.has(0) ? integer_or(given[0], -1) : -1, {}};
    if (given.has(4)) {
        for (const Value& scheme : render.items(*given[4])) {
            link.schemes.push_back(text_or(&scheme, ""));
        }
    }
    std::string text;
    print_escaped(text, subject);
    std::string out;
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::string_view after = unicode::trim_left(rest);
        out += rest.substr(0, rest.size() - after.size());
        rest = after;
        std::string_view scan = rest;
        std::size_t size = rest.size();
        while (!scan.empty()) {
            const std::size_t at = rest.size() - scan.size();
            if (!unicode::is_space(utf8::take(scan))) continue;
            size = at;
            break;
        }
        if (size > 0) out += linked_word(rest.substr(0, size), link);
        rest.remove_prefix(size);
    }
    return make_text(std::move(out), render.autoescape());
}

}  // namespace metodoc::jinja::filter
