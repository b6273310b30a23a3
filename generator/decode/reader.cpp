#include "decode/reader.h"

#include "decode/phrases.h"
#include "decode/picture.h"
#include "decode/prose.h"

namespace metodoc::decode {
namespace {

// A link of Markdown in a field that is printed as it stands: the field is no Markdown.
std::optional<std::pair<std::size_t, std::size_t>> find_link(std::string_view text) {
    const auto bracket = text.find("](");
    if (bracket == std::string_view::npos) return std::nullopt;
    const auto open = text.rfind('[', bracket);
    const auto close = text.find(')', bracket);
    if (open == std::string_view::npos || close == std::string_view::npos) return std::nullopt;
    return std::pair{open, close + 1};
}

// The map of a scalar is made once, when the first place is asked for.
Spots spots_of(const SourceSet& sources, const Node& scalar) {
    return [&sources, &scalar, map = std::optional<yaml::TextMap>{}](std::size_t begin,
                                                                     std::size_t end) mutable {
        if (!map) map.emplace(sources, scalar);
        return map->span(begin, end);
    };
}

std::string without_final_breaks(std::string text) {
    while (!text.empty() && text.back() == '\n') text.pop_back();
    return text;
}

// The schema lets only digits through: 2023-02-30 or 30.02.2023.
Message hint_of_bad_date(std::string_view text) {
    const bool dotted = text.find('.') != std::string_view::npos;
    const char separator = dotted ? '.' : '-';
    const auto first = text.find(separator);
    const auto second = text.find(separator, first + 1);
    MUST(second != std::string_view::npos);
    const int middle = std::stoi(std::string(text.substr(first + 1, second - first - 1)));
    const std::string year(dotted ? text.substr(second + 1) : text.substr(0, first));
    if (middle < 1 || middle > 12) return say(phrases::months_of_year);
    const int days = days_in_month(std::stoi(year), middle);
    const std::string count = std::to_string(days);
    const std::string_view noun =
        russian::plural(static_cast<long long>(days), "день", "дня", "дней");
    return say(phrases::days_of_month, {Message(count + " " + std::string(noun), count + " days")});
}

}  // namespace

const Node& need(const Node& map, std::string_view key) {
    const Node* node = map.find(key);
    MUST(node != nullptr);
    return *node;
}

std::span<const Node> items_of(const Node& map, std::string_view key) {
    const Node* node = map.find(key);
    if (node == nullptr) return {};
    MUST(node->is_sequence());
    return node->items;
}

// ---- words

Spanned<std::string> Reader::spanned(const Node& scalar) {
    MUST(!scalar.is_mapping() && !scalar.is_sequence());
    return {without_final_breaks(scalar.text), inside(scalar)};
}

Spanned<std::string> Reader::spanned(const Node& map, std::string_view key) {
    const Node* node = map.find(key);
    if (node == nullptr) return {};
    Spanned<std::string> result = spanned(*node);
    if (const auto link = find_link(result.value)) {
        out_.error("markdown-unsupported",
                   yaml::span_of(sources_, *node, link->first, link->second),
                   say(phrases::link_in_plain_text,
                       {result.value.substr(link->first, link->second - link->first)}))
            .hint = say(phrases::words_only);
    }
    return result;
}

std::string Reader::text(const Node& map, std::string_view key) {
    return spanned(map, key).value;
}

std::vector<std::string> Reader::texts(const Node& map, std::string_view key) {
    std::vector<std::string> result;
    for (const Node& item : items_of(map, key)) result.push_back(spanned(item).value);
    return result;
}

Span Reader::inside(const Node& scalar) {
    if (scalar.text.empty()) return scalar.span;
    const bool quoted =
        scalar.style == yaml::Style::single_quoted || scalar.style == yaml::Style::double_quoted;
    if (!quoted) return scalar.span;
    return {scalar.span.file, scalar.span.begin + 1, scalar.span.end - 1};
}

// ---- texts with references

Prose Reader::with_pictures(Prose prose) {
    for (model::ProsePicture& one : prose.pictures) {
        one.picture = find_picture(corpus, sources_.path(one.span.file), one.target);
        if (!one.picture) {
            out_.error("bad-picture", one.span, say(phrases::no_picture, {one.target})).hint =
                say(phrases::put_picture);
            continue;
        }
        model::Picture& picture = corpus.pictures[*one.picture];
        if (picture.type.empty()) {
            out_.error("bad-picture", one.span, say(phrases::unknown_picture, {one.target})).hint =
                say(phrases::save_picture);
            one.picture.reset();
        } else if (!one.has_words) {
            out_.error("bad-picture", one.span, say(phrases::picture_without_words, {one.target}))
                .hint = say(phrases::describe_picture);
        }
        picture.used = true;
    }
    return prose;
}

Prose Reader::phrase(const Node& scalar) {
    return with_pictures(
        read_prose(scalar.text, scalar.span, spots_of(sources_, scalar), Shape::paragraph, out_));
}

Prose Reader::phrase(const Node& map, std::string_view key) {
    const Node* node = map.find(key);
    return node == nullptr ? Prose{} : phrase(*node);
}

std::vector<Prose> Reader::phrases(const Node& map, std::string_view key) {
    std::vector<Prose> result;
    for (const Node& item : items_of(map, key)) result.push_back(phrase(item));
    return result;
}

Prose Reader::prose(const Node& scalar) {
    return with_pictures(
        read_prose(scalar.text, scalar.span, spots_of(sources_, scalar), Shape::blocks, out_));
}

Prose Reader::prose(const Node& map, std::string_view key) {
    const Node* node = map.find(key);
    if (node == nullptr) return {};
    return with_pictures(
        read_prose(node->text, node->span, spots_of(sources_, *node), Shape::blocks, out_));
}

Prose Reader::body(Span span) {
    const auto spots = [&](std::size_t begin, std::size_t end) {
        return Span{span.file, span.begin + static_cast<std::uint32_t>(begin),
                    span.begin + static_cast<std::uint32_t>(end)};
    };
    return with_pictures(read_prose(sources_.text(span), span, spots, Shape::page, out_));
}

std::vector<model::Item> Reader::list_items(const Node& map, std::string_view key) {
    std::vector<model::Item> result;
    for (const Node& item : items_of(map, key)) {
        if (item.is_mapping())
            result.push_back({phrase(item, "text"), list_items(item, "items")});
        else
            result.push_back({phrase(item), {}});
    }
    return result;
}

// ---- values

bool Reader::flag(const Node& map, std::string_view key, bool otherwise) {
    const Node* node = map.find(key);
    if (node == nullptr) return otherwise;
    const auto value = yaml::to_boolean(*node);
    MUST(value.has_value());
    return *value;
}

std::optional<int> Reader::integer(const Node& map, std::string_view key) {
    const Node* node = map.find(key);
    if (node == nullptr) return std::nullopt;
    const auto value = yaml::to_integer(*node);
    MUST(value.has_value());
    return static_cast<int>(*value);
}

std::optional<Date> Reader::date(const Node& map, std::string_view key) {
    const Node* node = map.find(key);
    if (node == nullptr) return std::nullopt;
    if (const auto date = parse_date(node->text)) return date;
    Diagnostic& found =
        out_.error("bad-date", inside(*node), say(phrases::no_such_day, {node->text}));
    found.hint = hint_of_bad_date(node->text);
    return std::nullopt;
}

model::CaseForms Reader::forms(const Node& map, std::string_view key) {
    const Node* node = map.find(key);
    if (node == nullptr) return {};
    return {text(*node, "им"),  text(*node, "род"), text(*node, "дат"),
            text(*node, "вин"), text(*node, "тв"),  text(*node, "предл")};
}

model::Level Reader::level(const Node& map, std::string_view key) {
    using model::Level;
    return word<Level>(map, key, Level::municipal,
                       {{"federal", Level::federal},
                        {"institutional", Level::institutional},
                        {"municipal", Level::municipal},
                        {"regional", Level::regional}});
}

// ---- references

model::Responsible Reader::responsible(const Node& scalar) {
    return {spanned(scalar), {}};
}

std::vector<model::Responsible> Reader::responsibles(const Node& map, std::string_view key) {
    std::vector<model::Responsible> result;
    for (const Node& item : items_of(map, key)) result.push_back(responsible(item));
    return result;
}

// ---- names

void Reader::name(std::string_view scheme, std::optional<model::SystemId> system,
                  std::string_view id, Span span, model::Target target, Named named) {
    std::string full(scheme);
    full += ":";
    if (system) full += corpus[*system].id;
    full += "/";
    full += id;
    if (corpus.add_name(full, target)) {
        first_places_.emplace(std::move(full), span);
        return;
    }
    const bool by_key = named == Named::by_key;
    const auto hash = id.find('#');
    const std::string_view shown = hash == std::string_view::npos ? id : id.substr(hash + 1);
    Diagnostic& found = out_.error("duplicate-id", span,
                                   say(by_key ? phrases::key_taken : phrases::id_taken, {shown}));
    found.hint = say(by_key ? phrases::give_another_key : phrases::give_another_id);
    found.labels.push_back({first_places_[full], say(phrases::first_here)});
}

}  // namespace metodoc::decode
