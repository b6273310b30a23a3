#include "schema/walk.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/date.h"
#include "base/must.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "schema/canonical.h"
#include "schema/hints.h"
#include "schema/phrases.h"

namespace metodoc::schema {
namespace {

using yaml::Node;

// Quotes, `|` and `>` say that the author means a text.
bool is_quoted(const Node& node) {
    return node.style != yaml::Style::plain;
}

// Our own words instead of a key: a sentence that was cut at its colon.
bool looks_like_sentence(const Node& node) {
    if (node.entries.size() != 1) return false;
    const std::string& key = node.entries[0].key;
    return std::ranges::any_of(
        key, [](char c) { return c == ' ' || static_cast<unsigned char>(c) >= 0x80; });
}

// `да` and `yes` are texts in YAML 1.2.
Message boolean_meant(const Node& node) {
    constexpr std::array<std::string_view, 5> yes{"да", "Да", "yes", "on", "1"};
    constexpr std::array<std::string_view, 5> no{"нет", "Нет", "no", "off", "0"};
    if (!node.is_scalar()) return {};
    if (std::ranges::find(yes, node.text) != yes.end()) return "`true`";
    return std::ranges::find(no, node.text) != no.end() ? "`false`" : "";
}

double magnitude_of(const Node& node) {
    return yaml::to_number(node).value_or(0);
}

Message as_written(const Node& node) {
    return Message("`" + excerpt(node.text) + "`");
}

}  // namespace

Message hint_of(const std::string& author, const Message& ours) {
    return author.empty() ? ours : Message(author, ours.en);
}

bool Walk::quietly() {
    ++faults_;
    return out_ == nullptr;
}

void Walk::check(RuleId id, const Node& node, const Place& place) {
    if (enough()) return;
    const Rule& rule = compiled_.resolved(id);
    if (rule.never) {
        if (quietly()) return;
        out_->error("wrong-value", node.span,
                    say(phrases::not_allowed, {subject(place), found(node)}))
            .hint = hint_of(rule.error_message, say(phrases::no_keys_here));
        return;
    }
    if (!accepts(rule.types, node)) return wrong_type(rule, node, place);
    const bool chosen = !rule.has_choices || check_choices(rule, node, place);
    if (node.is_mapping()) check_object(rule, node, place);
    if (node.is_sequence()) check_list(rule, node, place);
    if (node.is_scalar() && chosen) {
        if (reads_as_text(rule, node)) {
            check_text(rule, node, place);
        } else if (yaml::to_number(node)) {
            check_number(rule, node, place);
        }
    }
    check_combinations(rule, node, place);
}

// ---- types

Types Walk::types_of(const Node& node) const {
    switch (node.kind) {
        case yaml::Kind::null:
            return type::null;
        case yaml::Kind::sequence:
            return type::array;
        case yaml::Kind::mapping:
            return type::object;
        case yaml::Kind::scalar:
            break;
    }
    switch (node.type) {
        case yaml::Type::null:
            return type::null;
        case yaml::Type::boolean:
            return type::boolean;
        case yaml::Type::integer:
            return type::integer;
        case yaml::Type::string:
            return type::string;
        case yaml::Type::number:
            break;
    }
    const double value = magnitude_of(node);
    const bool whole = std::isfinite(value) && std::trunc(value) == value;
    return whole ? static_cast<Types>(type::number | type::integer) : type::number;
}

bool Walk::accepts(Types wanted_types, const Node& node) const {
    if ((types_of(node) & wanted_types) != 0) return true;
    const bool text_wanted = (wanted_types & type::string) != 0;
    return reading_ == Reading::content && text_wanted && node.is_scalar();
}

bool Walk::reads_as_text(const Rule& rule, const Node& node) const {
    if (node.type == yaml::Type::string) return true;
    return (types_of(node) & rule.types) == 0;  // accepted as a text only
}

void Walk::wrong_type(const Rule& rule, const Node& node, const Place& place) {
    if (quietly()) return;
    const bool number_wanted = (rule.types & (type::number | type::integer)) != 0;
    const bool text_found = node.is_scalar() && node.type == yaml::Type::string;
    if (node.is_null()) {
        const Message ours = say(phrases::write_or_drop);
        out_->error("empty-text", node.span, say(phrases::empty_value, {subject(place)})).hint =
            ours;
        return;
    }
    const auto number =
        number_wanted && text_found ? number_hint(node.text, is_quoted(node)) : std::nullopt;
    const Code code = number ? Code("bad-number") : Code("wrong-type");
    Diagnostic& one =
        out_->error(code, node.is_mapping() ? place_of_map(node) : node.span,
                    say(phrases::wrong_type, {subject(place), found(node), wanted(rule.types)}));
    one.hint = number ? *number : type_hint(rule, node, place);
}

Message Walk::type_hint(const Rule& rule, const Node& node, const Place& place) const {
    const bool list_wanted = (rule.types & type::array) != 0;
    const bool map_wanted = (rule.types & type::object) != 0;
    const bool text_wanted = (rule.types & type::string) != 0;
    const std::string text = excerpt(node.text);
    if (node.is_scalar() && list_wanted) {
        const bool dash = text.size() > 1 && text[0] == '-' && text[1] != ' ';
        if (dash && !is_quoted(node)) return say(phrases::space_after_dash, {text.substr(1)});
        return say(phrases::put_dash, {text});
    }
    if (node.is_scalar() && map_wanted) {
        const std::size_t colon = text.find(':');
        const bool glued = colon != std::string::npos && colon > 0 && colon + 1 < text.size();
        if (glued)
            return say(phrases::space_after_colon, {text.substr(0, colon), text.substr(colon + 1)});
        return hint_of(rule.error_message, say(phrases::write_keys));
    }
    if (node.is_mapping() && text_wanted && looks_like_sentence(node))
        return say(phrases::quote_text);
    if (node.is_sequence() && node.items.size() == 1 && !map_wanted && place.item == 0) {
        return say(phrases::one_value);
    }
    if (node.is_mapping() && list_wanted && !text_wanted && !node.entries.empty()) {
        return say(phrases::dash_before, {excerpt(node.entries[0].key)});
    }
    if (rule.types == type::object) return hint_of(rule.error_message, say(phrases::write_keys));
    if (rule.types == type::null) return hint_of(rule.error_message, say(phrases::leave_empty));
    const auto boolean = rule.types == type::boolean ? boolean_meant(node) : Message();
    if (!boolean.empty()) return say(phrases::write_it, {boolean});
    return hint_of(rule.error_message, say(phrases::write_it, {wanted(rule.types)}));
}

// ---- choices

bool Walk::is_choice(const Rule& rule, const Node& node) const {
    const std::string text = canonical(node);
    const bool also_text = reading_ == Reading::content && node.is_scalar();
    return std::ranges::any_of(rule.choices, [&](const Choice& one) {
        return one.canonical == text || (also_text && one.is_text && one.text == node.text);
    });
}

bool Walk::check_choices(const Rule& rule, const Node& node, const Place& place) {
    if (is_choice(rule, node)) return true;
    not_a_choice(rule, node, place);
    return false;
}

void Walk::not_a_choice(const Rule& rule, const Node& node, const Place& place) {
    if (quietly()) return;
    std::vector<std::string> names;
    for (const Choice& one : rule.choices) names.push_back(one.text);
    const auto near = node.is_scalar() ? near_name<std::string>(node.text, names) : std::nullopt;
    const bool letters =
        near && *near != node.text && to_latin_twins(*near) == to_latin_twins(node.text);
    if (letters && other_alphabet(node, place, *near)) return;
    const Phrase& phrase = rule.is_constant ? phrases::not_constant : phrases::not_one_of;
    const Code code = rule.is_constant ? Code("wrong-value") : Code("not-one-of");
    Diagnostic& one = out_->error(code, node.is_mapping() ? place_of_map(node) : node.span,
                                  say(phrase, {subject(place), found(node), list_of(names)}));
    one.hint = near ? say(phrases::did_you_mean, {*near})
                    : hint_of(rule.error_message, say(phrases::choose_one));
    if (rule.is_constant && !near) {
        one.hint = hint_of(rule.error_message, say(phrases::write_it, {list_of(names)}));
    }
    constexpr std::size_t most = 8;
    if (rule.choice_titles.size() != names.size() || names.size() > most) return;
    for (std::size_t i = 0; i < names.size(); ++i) {
        one.notes.push_back(say(phrases::choice_means, {names[i], rule.choice_titles[i]}));
    }
}

// The value would be right but for letters that only look alike.
bool Walk::other_alphabet(const Node& node, const Place& place, std::string_view mended) {
    const std::u32string now = utf8::decode(node.text);
    const std::u32string right = utf8::decode(mended);
    if (now.size() != right.size()) return false;
    std::string letters;
    bool latin = false;
    std::size_t begin = node.text.size();  // of the first wrong letter, and behind the last one
    std::size_t end = 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i < now.size(); ++i) {
        const std::size_t size = utf8::encode(now.substr(i, 1)).size();
        if (now[i] != right[i]) {
            latin = now[i] < 0x80;
            utf8::append(letters, now[i]);
            begin = std::min(begin, at);
            end = at + size;
        }
        at += size;
    }
    const Phrase& phrase = latin ? phrases::latin_inside : phrases::cyrillic_inside;
    out_->error("lookalike-letters", yaml::span_of(sources_, node, begin, end),
                say(phrase, {subject(place), excerpt(node.text), letters}))
        .hint = say(phrases::retype, {Message(mended)});
    return true;
}

// ---- numbers

void Walk::check_number(const Rule& rule, const Node& node, const Place& place) {
    warn_odd_number(node);
    const double value = magnitude_of(node);
    const auto refuse = [&](const Phrase& phrase, const Phrase& rule_of_it, double limit) {
        if (quietly()) return;
        const Message bound{number_text(limit)};
        out_->error("wrong-value", node.span,
                    say(phrase, {subject(place), as_written(node), bound}))
            .hint = hint_of(rule.error_message, say(rule_of_it, {bound}));
    };
    if (rule.minimum && value < *rule.minimum) {
        refuse(phrases::less_than, phrases::at_least, *rule.minimum);
    }
    if (rule.maximum && value > *rule.maximum) {
        refuse(phrases::more_than, phrases::at_most, *rule.maximum);
    }
    if (rule.above && value <= *rule.above) refuse(phrases::not_above, phrases::above, *rule.above);
    if (rule.below && value >= *rule.below) refuse(phrases::not_below, phrases::below, *rule.below);
    if (!rule.multiple_of) return;
    // 0.0075 / 0.0001 is not quite 75 in binary: a part in 10^9 is forgiven.
    const double quotient = value / *rule.multiple_of;
    const double off = std::abs(quotient - std::round(quotient));
    if (off <= 1e-9 * std::max(1.0, std::abs(quotient))) return;
    refuse(phrases::not_multiple, phrases::take_multiple, *rule.multiple_of);
}

// `010`, `0x1F`, `1e3`: the number is not the one that people read.
void Walk::warn_odd_number(const Node& node) {
    if (out_ == nullptr || reading_ == Reading::strict) return;
    std::string_view digits = node.text;
    if (digits.starts_with('-') || digits.starts_with('+')) digits.remove_prefix(1);
    const bool zeros = digits.size() > 1 && digits[0] == '0' && digits[1] != '.';
    const bool letters = digits.find_first_not_of("0123456789.") != std::string_view::npos;
    if (!zeros && !letters) return;
    const std::string reads = number_text(magnitude_of(node));
    out_->warning("yaml-number-text", node.span,
                  say(phrases::number_reads, {excerpt(node.text), Message(reads)}))
        .hint = say(phrases::write_number, {Message(reads)});
}

// ---- texts

void Walk::check_text(const Rule& rule, const Node& node, const Place& place) {
    if (!check_length(rule, node, place)) return;
    const bool form = !rule.pattern || rule.pattern->matches(node.text);
    if (!form) return wrong_form(rule, node, place);
    if (rule.is_date && reading_ == Reading::content) {
        check_day(rule, node, place);
        return;
    }
    if (!fits(rule.format, node.text)) wrong_form(rule, node, place);
}

bool Walk::check_length(const Rule& rule, const Node& node, const Place& place) {
    const std::size_t length = rule.min_length || rule.max_length ? utf8::length(node.text) : 0;
    if (rule.min_length && length < *rule.min_length) {
        if (quietly()) return false;
        if (node.text.empty()) {
            out_->error("empty-text", node.span, say(phrases::empty_text, {subject(place)})).hint =
                say(phrases::write_or_drop);
            return false;
        }
        out_->error("wrong-value", node.span,
                    say(phrases::short_text,
                        {subject(place), std::to_string(length), std::to_string(*rule.min_length)}))
            .hint = hint_of(rule.error_message, say(phrases::make_longer));
        return false;
    }
    if (!rule.max_length || length <= *rule.max_length) return true;
    if (quietly()) return false;
    out_->error("wrong-value", node.span,
                say(phrases::long_text,
                    {subject(place), std::to_string(length), std::to_string(*rule.max_length)}))
        .hint = hint_of(rule.error_message, say(phrases::make_shorter));
    return false;
}

void Walk::wrong_form(const Rule& rule, const Node& node, const Place& place) {
    if (rule.is_date && !check_day(rule, node, place)) return;
    if (quietly()) return;
    const std::string latin = to_latin_twins(node.text);
    const std::string cyrillic = to_cyrillic_twins(node.text);
    for (const std::string& mended : {latin, cyrillic}) {
        const bool right = mended != node.text && rule.pattern && rule.pattern->matches(mended);
        if (right && other_alphabet(node, place, mended)) return;
    }
    Message ours = say(phrases::check_form);
    if (rule.format == Format::email) ours = say(phrases::email_form);
    if (rule.format == Format::uri || rule.format == Format::uri_reference) {
        ours = say(phrases::address_form);
    }
    if (rule.format == Format::regex) ours = say(phrases::regex_form);
    const std::string& author =
        rule.pattern_error_message.empty() ? rule.error_message : rule.pattern_error_message;
    out_->error("bad-format", node.span,
                say(phrases::bad_format, {subject(place), excerpt(node.text)}))
        .hint = hint_of(author, ours);
}

// True when the text is a day in one of our forms.
bool Walk::check_day(const Rule& rule, const Node& node, const Place& place) {
    const bool strict = reading_ == Reading::strict;
    if (strict ? fits(Format::date, node.text) : parse_date(node.text).has_value()) return true;
    // A date or something else that the pattern takes, a year for one.
    const auto hint = date_hint(node.text);
    if (!hint && rule.pattern && rule.pattern->matches(node.text)) return true;
    if (quietly()) return false;
    const bool no_day = hint && hint->no_such_day;
    Diagnostic& one = out_->error("bad-date", node.span,
                                  say(no_day ? phrases::no_such_day : phrases::bad_date,
                                      {subject(place), excerpt(node.text)}));
    const std::string& author =
        rule.pattern_error_message.empty() ? rule.error_message : rule.pattern_error_message;
    one.hint = hint ? hint->hint : hint_of(author, say(phrases::date_form));
    return false;
}

// ---- the door

void validate(const SchemaSet& schemas, SchemaId id, const Node& node, const SourceSet& sources,
              Diagnostics& out, Reading reading) {
    const Compiled& compiled = schemas.compiled();
    MUST(id.index < compiled.roots.size());
    Walk(compiled, sources, reading, &out).check(compiled.roots[id.index].rule, node, Place{});
}

}  // namespace metodoc::schema
