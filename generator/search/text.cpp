#include "search/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "base/utf8.h"

namespace metodoc::search {
namespace {

constexpr std::array<std::string_view, 8> passed_over{"nav", "form",   "script", "style",
                                                      "svg", "select", "button", "template"};
constexpr std::array<std::string_view, 18> inside_a_line{
    "a",   "abbr", "b", "bdi",  "code", "del", "dfn",  "em",  "i",
    "ins", "mark", "s", "span", "sub",  "sup", "time", "wbr", "strong"};
constexpr std::array<std::string_view, 8> without_end{"br",    "col",  "hr",   "img",
                                                      "input", "link", "meta", "wbr"};

template <std::size_t size>
bool is_in(const std::array<std::string_view, size>& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

struct Tag {
    std::string_view name;
    std::string_view attributes;
    bool closing = false;
};

// The value of an attribute as written; empty where there is none.
std::string_view attribute(std::string_view attributes, std::string_view name) {
    for (std::size_t at = attributes.find(name); at != std::string_view::npos;
         at = attributes.find(name, at + 1)) {
        const bool starts = at == 0 || attributes[at - 1] == ' ' || attributes[at - 1] == '\n';
        const std::size_t equals = at + name.size();
        if (!starts || attributes.substr(equals, 2) != "=\"") continue;
        const std::size_t begin = equals + 2;
        return attributes.substr(begin, attributes.find('"', begin) - begin);
    }
    return {};
}

bool has_class(std::string_view attributes, std::string_view wanted) {
    std::string_view classes = attribute(attributes, "class");
    while (!classes.empty()) {
        const std::size_t blank = std::min(classes.find(' '), classes.size());
        if (classes.substr(0, blank) == wanted) return true;
        classes.remove_prefix(std::min(blank + 1, classes.size()));
    }
    return false;
}

// Takes `&…;` off the front and appends what it stands for; an unknown one stays as it is.
void take_entity(std::string_view& text, std::string& out) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> named{
        {{"amp", "&"},
         {"lt", "<"},
         {"gt", ">"},
         {"quot", "\""},
         {"apos", "'"},
         {"nbsp", " "},
         {"shy", ""}}};
    const std::size_t end = text.find(';');
    if (end == std::string_view::npos || end > 10) {
        out += '&';
        text.remove_prefix(1);
        return;
    }
    std::string_view name = text.substr(1, end - 1);
    text.remove_prefix(end + 1);
    if (name.starts_with('#')) {
        const bool hex = name.starts_with("#x");
        std::uint32_t value = 0;
        const char* begin = name.data() + (hex ? 2 : 1);
        std::from_chars(begin, name.data() + name.size(), value, hex ? 16 : 10);
        utf8::append(out, value == 0 || value > 0x10FFFF ? U'\uFFFD' : char32_t{value});
        return;
    }
    for (const auto& [known, bytes] : named) {
        if (known == name) {
            out += bytes;
            return;
        }
    }
    out.append("&").append(name).append(";");
}

// Blanks of every kind become one space; soft hyphens vanish; none at the ends.
std::string collapsed(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    bool blank = false;
    while (!text.empty()) {
        const std::string_view before = text;
        const char32_t letter = utf8::take(text);
        if (letter == U'\u00AD' || letter == U'\u2060') continue;
        if (letter <= U' ' || letter == U'\u00A0' || letter == U'\u202F' || letter == U'\u2009') {
            blank = !result.empty();
            continue;
        }
        if (blank) result += ' ';
        blank = false;
        result += before.substr(0, before.size() - text.size());
    }
    return result;
}

class Reader {
public:
    explicit Reader(std::string_view html) : rest_(html) {}

    std::vector<Passage> read() {
        while (!rest_.empty()) {
            const std::size_t next = std::min(rest_.find_first_of("<&"), rest_.size());
            if (skipping_.empty()) line() += rest_.substr(0, next);
            rest_.remove_prefix(next);
            if (rest_.empty()) break;
            if (rest_.front() == '&') {
                take_entity(rest_, skipping_.empty() ? line() : ignored_);
            } else {
                take_tag();
            }
        }
        finish();
        return std::move(passages_);
    }

private:
    std::string& line() { return in_heading_ ? heading_ : text_; }

    void finish() {
        Passage passage{std::move(anchor_), collapsed(heading_), collapsed(text_)};
        if (!passage.heading.empty() || !passage.text.empty()) {
            passages_.push_back(std::move(passage));
        }
        anchor_.clear();
        heading_.clear();
        text_.clear();
    }

    void take_tag() {
        if (rest_.starts_with("<!--")) {
            const std::size_t end = rest_.find("-->");
            rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 3);
            return;
        }
        const std::size_t end = std::min(rest_.find('>'), rest_.size() - 1);
        std::string_view inner = rest_.substr(1, end - 1);
        rest_.remove_prefix(end + 1);
        Tag tag;
        tag.closing = inner.starts_with('/');
        if (tag.closing) inner.remove_prefix(1);
        const std::size_t name = std::min(inner.find_first_of(" \n\t/"), inner.size());
        tag.name = inner.substr(0, name);
        tag.attributes = inner.substr(name);
        on(tag);
    }

    void on(const Tag& tag) {
        if (!skipping_.empty()) {
            if (tag.name != skipping_) return;
            if (!tag.closing) ++depth_;
            if (tag.closing && --depth_ == 0) skipping_ = {};
            return;
        }
        const bool has_end = !is_in(without_end, tag.name);
        if (!tag.closing && has_end &&
            (is_in(passed_over, tag.name) || has_class(tag.attributes, "no-search"))) {
            skipping_ = tag.name;
            depth_ = 1;
            return;
        }
        const bool heading =
            tag.name.size() == 2 && tag.name[0] == 'h' && tag.name[1] >= '1' && tag.name[1] <= '6';
        if (!tag.closing) {
            const std::string_view id = attribute(tag.attributes, "id");
            if (!id.empty() && id != "main") {
                finish();
                anchor_ = id;
            }
            if (heading) in_heading_ = true;
        } else if (heading) {
            in_heading_ = false;
        }
        if (!is_in(inside_a_line, tag.name)) {
            heading_ += ' ';
            text_ += ' ';
        }
    }

    std::string_view rest_;
    std::vector<Passage> passages_;
    std::string anchor_, heading_, text_, ignored_;
    std::string_view skipping_;  // the element that is passed over; empty: none
    int depth_ = 0;
    bool in_heading_ = false;
};

// The inside of `main`; everything where there is none.
std::string_view main_of(std::string_view html) {
    const std::size_t open = html.find("<main");
    if (open == std::string_view::npos) return html;
    const std::size_t begin = html.find('>', open);
    const std::size_t end = html.rfind("</main>");
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin)
        return html;
    return html.substr(begin + 1, end - begin - 1);
}

}  // namespace

std::vector<Passage> passages(std::string_view html) {
    return Reader(main_of(html)).read();
}

}  // namespace metodoc::search
