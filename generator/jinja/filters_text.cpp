// Filters that take a text.
#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "jinja/boxes.h"
#include "jinja/compare.h"
#include "jinja/error.h"
#include "jinja/filter_functions.h"
#include "jinja/number.h"
#include "jinja/operators.h"
#include "jinja/phrases.h"
#include "jinja/print.h"
#include "jinja/render.h"
#include "jinja/texts.h"
#include "jinja/unicode.h"

namespace metodoc::jinja::filter {
namespace {

Value changed(const Value& subject, std::string (*change)(std::string_view)) {
    std::string room;
    return make_text(change(as_text(subject, room)), subject.is(Type::markup));
}

// Filters of Jinja2 that use the methods of str refuse what is no text.
const std::string& text_subject(const Value& subject) {
    if (subject.is(Type::undefined)) fail_undefined(subject);
    if (!subject.is_text()) fail(ErrorKind::type, phrases::text_expected, {type_name(subject)});
    return text_of(subject);
}

bool begins_word(char32_t c) {
    return unicode::is_space(c) || c == U'-' || c == U'(' || c == U'{' || c == U'[' || c == U'<';
}

}  // namespace

Value upper(Render&, const Value& subject, const Bound&) {
    return changed(subject, unicode::upper);
}
Value lower(Render&, const Value& subject, const Bound&) {
    return changed(subject, unicode::lower);
}
Value capitalize(Render&, const Value& subject, const Bound&) {
    return changed(subject, unicode::capitalize);
}

Value title(Render&, const Value& subject, const Bound&) {
    std::string room;
    const std::string_view text = as_text(subject, room);
    std::string out;
    out.reserve(text.size());
    const bool sigma = text.find("Σ") != std::string_view::npos;
    std::string word;
    bool inside = false;
    for (std::string_view rest = text; !rest.empty();) {
        const char32_t c = unicode::take(rest);
        const bool breaks = begins_word(c);
        if (sigma && inside && !breaks) {
            unicode::append(word, c);  // what a sigma becomes depends on its neighbours
            continue;
        }
        if (!word.empty()) out += unicode::lower(std::exchange(word, {}));
        inside && !breaks ? unicode::append_lower(out, c) : unicode::append_upper(out, c);
        inside = !breaks;
    }
    out += unicode::lower(word);
    return make_text(std::move(out));  // no markup, even of markup: as in Jinja2
}

Value trim(Render&, const Value& subject, const Bound& given) {
    const Soft one = soft(subject);
    const std::string chars = given.has(0) ? text_or(given[0], "") : "";
    const std::string_view kept = stripped(one.text, given.has(0) ? &chars : nullptr, Side::both);
    return make_text(std::string(kept), one.markup);
}

Value center(Render& render, const Value& subject, const Bound& given) {
    const Soft one = soft(subject);
    const std::int64_t width = integer_or(given[0], 80);
    if (width > 0) render.check_size(static_cast<std::uint64_t>(width));
    return make_text(padded(one.text, width, Align::center), one.markup);
}

Value replace(Render& render, const Value& subject, const Bound& given) {
    const std::int64_t count = given.has(2) ? integer_or(given[2], -1) : -1;
    const std::uint64_t most = render.environment().limits.output;
    std::string from_room;
    std::string to_room;
    const bool any_markup =
        subject.is(Type::markup) || given[0]->is(Type::markup) || given[1]->is(Type::markup);
    if (!render.autoescape() || !any_markup) {
        std::string room;
        const std::string_view text = as_text(subject, room);
        return make_text(replaced(text, as_text(*given[0], from_room), as_text(*given[1], to_room),
                                  count, most));
    }
    Soft one = soft(subject);
    const bool from_markup = given[0]->is(Type::markup);
    if (from_markup || (given[1]->is(Type::markup) && !one.markup)) {
        if (!one.markup) {
            std::string escaped;
            escape_to(escaped, one.text);
            one.text = std::move(escaped);
        }
        one.markup = true;
    }
    print_to(from_room, *given[0]);
    // Markup.replace escapes what is put in, as it escapes the text that is looked for.
    if (one.markup) {
        std::string escaped_from;
        from_markup ? print_to(escaped_from, *given[0]) : escape_to(escaped_from, from_room);
        print_escaped(to_room, *given[1]);
        return make_text(replaced(one.text, escaped_from, to_room, count, most), true);
    }
    print_to(to_room, *given[1]);
    return make_text(replaced(one.text, from_room, to_room, count, most));
}

Value indent(Render& render, const Value& subject, const Bound& given) {
    const std::string& text = text_subject(subject);
    std::string by(4, ' ');
    if (given[0] != nullptr && given[0]->is_text()) {
        by = text_of(*given[0]);
    } else if (given[0] != nullptr) {
        const std::int64_t width = std::max<std::int64_t>(integer_or(given[0], 4), 0);
        render.check_size(static_cast<std::uint64_t>(width));
        by.assign(static_cast<std::size_t>(width), ' ');
    }
    const bool first = truth_or(given[1], false);
    const bool blank = truth_or(given[2], false);
    const std::string closed = text + "\n";
    const auto lines = split_lines(closed);
    std::string out;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0) out += '\n';
        const bool indents = i == 0 ? first : (blank || !lines[i].empty());
        if (indents) out += by;
        out += lines[i];
        render.check_size(out.size());
    }
    return make_text(std::move(out), subject.is(Type::markup));
}

Value truncate(Render& render, const Value& subject, const Bound& given) {
    const std::int64_t length = integer_or(given[0], 255);
    const bool cut_words = truth_or(given[1], false);
    const std::string end = text_or(given[2], "...");
    const std::int64_t leeway = given.has(3) ? integer_or(given[3], 5) : 5;
    const auto end_size = static_cast<std::int64_t>(unicode::length(end));
    if (length < end_size || leeway < 0) fail_as("AssertionError", phrases::truncate_too_short);
    if (!subject.is_text()) {
        const Value size = filter::length(render, subject, given);
        if (size.integer() <= length + leeway) return subject;
    }
    if (!subject.is_text()) fail(ErrorKind::type, phrases::no_length, {type_name(subject)});
    const std::string& text = text_of(subject);
    if (static_cast<std::int64_t>(unicode::length(text)) <= length + leeway) return subject;
    std::string_view kept = text;
    kept = kept.substr(0, unicode::offset(kept, static_cast<std::size_t>(length - end_size)));
    if (!cut_words) {
        const std::size_t space = kept.rfind(' ');
        if (space != std::string_view::npos) kept = kept.substr(0, space);
    }
    std::string out(kept);
    if (subject.is(Type::markup)) {
        print_escaped(out, given[2] != nullptr ? *given[2] : Value(end));
    } else {
        out += end;
    }
    return make_text(std::move(out), subject.is(Type::markup));
}

Value wordcount(Render&, const Value& subject, const Bound&) {
    const Soft one = soft(subject);
    std::int64_t count = 0;
    bool inside = false;
    for (std::string_view rest = one.text; !rest.empty();) {
        const bool letter = unicode::is_word(unicode::take(rest));
        if (letter && !inside) ++count;
        inside = letter;
    }
    return count;
}

Value string(Render&, const Value& subject, const Bound&) {
    if (subject.is_text()) return subject;
    return make_text(soft(subject).text);
}

Value format(Render& render, const Value& subject, const Bound& given) {
    if (!given.all.empty() && !given.named.empty()) {
        fail_as("FilterArgumentError", phrases::format_both);
    }
    const Value pattern = subject.is_text() ? subject : make_text(soft(subject).text);
    if (given.named.empty()) return percent_format(render, pattern, given.all, nullptr);
    Dict named;
    for (const auto& [name, value] : given.named) named.set(name, value);
    const Value mapping = make_dict(std::move(named));
    return percent_format(render, pattern, {&mapping, 1}, &mapping);
}

}  // namespace metodoc::jinja::filter
