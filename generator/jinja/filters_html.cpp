// Filters that make or unmake HTML.
#include <algorithm>
#include <array>
#include <charconv>

#include "base/utf8.h"
#include "jinja/boxes.h"
#include "jinja/compare.h"
#include "jinja/error.h"
#include "jinja/filter_functions.h"
#include "jinja/object.h"
#include "jinja/phrases.h"
#include "jinja/print.h"
#include "jinja/render.h"
#include "jinja/texts.h"

namespace metodoc::jinja::filter {

Value escape(Render&, const Value& subject, const Bound&) {
    if (subject.is(Type::markup)) return subject;
    std::string text;
    print_escaped(text, subject);
    return make_text(std::move(text), true);
}

Value forceescape(Render&, const Value& subject, const Bound&) {
    std::string text;
    escape_to(text, soft(subject).text);
    return make_text(std::move(text), true);
}

Value safe(Render&, const Value& subject, const Bound&) {
    return make_text(soft(subject).text, true);
}

namespace {

struct Entity {
    std::string_view name;
    char32_t letter;
};
// Of HTML's two thousand names those that occur in Russian and English texts.
constexpr std::array entities{
    Entity{"amp", U'&'},   Entity{"apos", U'\''},    Entity{"bull", U'•'},   Entity{"copy", U'©'},
    Entity{"deg", U'°'},   Entity{"ensp", 0x2002},   Entity{"emsp", 0x2003}, Entity{"euro", U'€'},
    Entity{"gt", U'>'},    Entity{"hellip", U'…'},   Entity{"laquo", U'«'},  Entity{"ldquo", U'“'},
    Entity{"lsquo", U'‘'}, Entity{"lt", U'<'},       Entity{"mdash", U'—'},  Entity{"middot", U'·'},
    Entity{"minus", U'−'}, Entity{"nbsp", 0xA0},     Entity{"ndash", U'–'},  Entity{"numero", U'№'},
    Entity{"para", U'¶'},  Entity{"plusmn", U'±'},   Entity{"quot", U'"'},   Entity{"raquo", U'»'},
    Entity{"rdquo", U'”'}, Entity{"reg", U'®'},      Entity{"rsquo", U'’'},  Entity{"sect", U'§'},
    Entity{"shy", 0xAD},   Entity{"thinsp", 0x2009}, Entity{"times", U'×'},  Entity{"trade", U'™'},
};

// The letter that a reference ("amp", "#38", "#x26") stands for; 0: none.
char32_t letter_of(std::string_view reference) {
    if (!reference.starts_with('#')) {
        const auto* found = std::ranges::find(entities, reference, &Entity::name);
        return found == entities.end() ? U'\0' : found->letter;
    }
    reference.remove_prefix(1);
    const bool hex = reference.starts_with('x') || reference.starts_with('X');
    if (hex) reference.remove_prefix(1);
    std::uint32_t code = 0;
    const char* end = reference.data() + reference.size();
    const auto [stop, error] = std::from_chars(reference.data(), end, code, hex ? 16 : 10);
    const bool valid =
        error == std::errc{} && stop == end && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return valid ? code : U'\0';
}

std::string unescaped(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::size_t begin = text.find('&');
        out += text.substr(0, begin);
        if (begin == std::string_view::npos) break;
        text.remove_prefix(begin);
        const std::size_t end = text.find(';');
        const char32_t letter =
            end == std::string_view::npos ? U'\0' : letter_of(text.substr(1, end - 1));
        if (letter != 0) {
            utf8::append(out, letter);
            text.remove_prefix(end + 1);
        } else {
            out += '&';
            text.remove_prefix(1);
        }
    }
    return out;
}

std::string without(std::string_view text, std::string_view begin, std::string_view end) {
    std::string out;
    while (!text.empty()) {
        const std::size_t open = text.find(begin);
        const std::size_t close =
            open == std::string_view::npos ? open : text.find(end, open + begin.size());
        if (close == std::string_view::npos) break;
        out += text.substr(0, open);
        text.remove_prefix(close + end.size());
    }
    return out += text;
}

}  // namespace

Value striptags(Render&, const Value& subject, const Bound&) {
    const std::string text = soft(subject).text;
    const std::string bare = without(without(text, "<!--", "-->"), "<", ">");
    std::string joined;
    for (const std::string_view word : split_words(bare)) {
        if (!joined.empty()) joined += ' ';
        joined += word;
    }
    return make_text(unescaped(joined));
}

namespace {

// urllib.parse.quote with UTF-8.
void quote_to(std::string& out, std::string_view text, bool query) {
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-' || c == '~' ||
                           (c == '/' && !query);
        if (plain) {
            out += c;
        } else if (c == ' ' && query) {
            out += '+';
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += "0123456789ABCDEF"[byte >> 4U];
            out += "0123456789ABCDEF"[byte & 15U];
        }
    }
}

}  // namespace

Value urlencode(Render& render, const Value& subject, const Bound&) {
    std::string out;
    const bool row = subject.is(Type::list) || subject.is(Type::tuple) || subject.is(Type::dict) ||
                     subject.is(Type::iterator) || subject.is(Type::undefined) ||
                     subject.is(Type::range);
    if (!row) {
        quote_to(out, soft(subject).text, false);
        return make_text(std::move(out));
    }
    auto add = [&out](const Value& key, const Value& value) {
        if (!out.empty()) out += '&';
        quote_to(out, soft(key).text, true);
        out += '=';
        quote_to(out, soft(value).text, true);
    };
    if (subject.is(Type::dict)) {
        for (const Dict::Item& item : dict_of(subject)) add(item.key, item.value);
        return make_text(std::move(out));
    }
    for (const Value& pair : render.items(subject)) {
        const auto parts = render.items(pair);
        if (parts.size() != 2) fail(ErrorKind::value, phrases::pairs_expected);
        add(parts[0], parts[1]);
    }
    return make_text(std::move(out));
}

Value xmlattr(Render& render, const Value& subject, const Bound& given) {
    if (subject.is(Type::undefined)) fail_undefined(subject);
    if (!subject.is(Type::dict)) {
        fail(ErrorKind::attribute, phrases::mapping_expected, {type_name(subject)});
    }
    std::string out;
    for (const Dict::Item& item : dict_of(subject)) {
        if (item.value.is_nothing()) continue;
        const std::string key = text_or(&item.key, "");
        if (key.find_first_of(" \t\n\r\f\v/>=") != std::string::npos) {
            fail(ErrorKind::value, phrases::bad_attribute_name, {key});
        }
        if (!out.empty()) out += ' ';
        print_escaped(out, item.key);
        out += "=\"";
        print_escaped(out, item.value);
        out += '"';
    }
    if (truth_or(given[0], true) && !out.empty()) out.insert(0, " ");
    return make_text(std::move(out), render.autoescape());
}

}  // namespace metodoc::jinja::filter
