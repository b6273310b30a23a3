#include "yaml/builder.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>

#include "yaml/lines.h"
#include "yaml/phrases.h"
#include "yaml/scalar_source.h"

namespace metodoc::yaml {
namespace {

// Unwinds the parser when a limit is reached; caught in build().
struct LimitReached {};

// A collection that is being read.
struct Frame {
    Node node;
    bool flow = false;
    bool has_key = false;
    std::string key;
    Span key_span;
};

// The parser calls through a base class: the one inheritance that the library demands.
class Builder : public YAML::EventHandler {
public:
    Builder(const BuildInput& input, const Limits& limits, Diagnostics& out)
        : in_(input), limits_(limits), out_(out) {}

    std::optional<Node> take_root() {
        if (!has_root_) return std::nullopt;
        return std::move(root_);
    }
    [[nodiscard]] std::size_t documents() const { return documents_; }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (++documents_ != 2) return;
        const std::size_t at = place(mark);
        if (in_.text.substr(at, 3) != "---") {
            const std::size_t end = std::max(line_end(in_.text, at), at);
            out_.error("yaml-syntax", span(at, end), say(phrases::broken)).hint =
                say(phrases::check_line);
            return;
        }
        Diagnostic& one =
            out_.error("yaml-document", span(at, at + 3), say(phrases::second_document));
        one.hint = say(phrases::other_file);
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
        if (documents_ > 1) return;
        const std::size_t at = skip_properties(place(mark));
        Node node;
        const std::size_t length = null_length(at);
        node.text = in_.text.substr(at, length);
        if (length > 0) {
            node.span = span(at, at + length);
            last_end_ = at + length;
            warn_lost_comment(last_end_);
        } else {
            place_of_nothing(node);
        }
        add(std::move(node));
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
        if (documents_ > 1) return;
        const std::size_t at = place(mark);
        const std::size_t end = word_end(at);
        refuse("yaml-alias", phrases::alias, at, end);
        Node node;
        node.span = span(at, end);
        last_end_ = end;
        add(std::move(node));
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t /*anchor*/,
                  const std::string& value) override {
        if (documents_ > 1) return;
        const std::size_t at = skip_properties(place(mark));
        Node node;
        node.kind = Kind::scalar;
        node.style = style_at(at, tag);
        node.text = value;
        node.type = node.style == Style::plain ? type_of_plain(value) : Type::string;
        const std::size_t end = scalar_end(at, node);
        node.span = span(at, end);
        last_end_ = end;
        if (node.style == Style::plain) warn_lost_comment(end);
        add(std::move(node));
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t /*a*/,
                         YAML::EmitterStyle::value style) override {
        open(Kind::sequence, mark, style);
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t /*a*/,
                    YAML::EmitterStyle::value style) override {
        open(Kind::mapping, mark, style);
    }
    void OnMapEnd() override { close(); }

private:
    [[nodiscard]] std::size_t place(const YAML::Mark& mark) const {
        return std::min(static_cast<std::size_t>(std::max(mark.pos, 0)), in_.text.size());
    }
    [[nodiscard]] Span span(std::size_t begin, std::size_t end) const {
        return {in_.file, in_.base + static_cast<std::uint32_t>(begin),
                in_.base + static_cast<std::uint32_t>(end)};
    }
    [[nodiscard]] std::string part(std::size_t begin, std::size_t end) const {
        return std::string(in_.original.substr(begin, end - begin));
    }
    [[nodiscard]] std::size_t word_end(std::size_t at) const {
        while (!ends_word(in_.text, at) && in_.text[at] != ',' && in_.text[at] != ']') ++at;
        return at;
    }

    void refuse(Code code, const Phrase& phrase, std::size_t begin, std::size_t end) {
        Diagnostic& one = out_.error(code, span(begin, end), say(phrase, {part(begin, end)}));
        one.hint = say(&phrase == &phrases::tag ? phrases::drop_tag : phrases::write_out);
    }

    // Anchors and tags stand before the value; the layout check has seen those of block lines.
    std::size_t skip_properties(std::size_t at) {
        while (at < in_.text.size() && (in_.text[at] == '&' || in_.text[at] == '!')) {
            const std::size_t end = word_end(at);
            if (in_.text[at] == '&') {
                refuse("yaml-alias", phrases::anchor, at, end);
            } else {
                refuse("yaml-tag", phrases::tag, at, end);
            }
            at = skip_to_content(in_.text, end);
        }
        return at;
    }

    [[nodiscard]] Style style_at(std::size_t at, const std::string& tag) const {
        if (tag == "?" || at >= in_.text.size()) return Style::plain;
        switch (in_.text[at]) {
            case '"':
                return Style::double_quoted;
            case '\'':
                return Style::single_quoted;
            case '|':
                return Style::literal;
            case '>':
                return Style::folded;
            default:
                return Style::plain;
        }
    }

    [[nodiscard]] std::size_t scalar_end(std::size_t at, const Node& node) const {
        const std::string_view rest = in_.text.substr(at);
        switch (node.style) {
            case Style::double_quoted:
            case Style::single_quoted:
                return at + quoted_length(rest);
            case Style::plain:
                if (rest.starts_with(node.text)) return at + node.text.size();
                return at + end_of_plain_or_block(node.text, rest, node.style);
            case Style::literal:
            case Style::folded:
                break;
        }
        const std::size_t body = body_of(rest, node.style);
        const std::size_t length = end_of_plain_or_block(node.text, rest.substr(body), node.style);
        if (length > 0) return at + body + length;
        return line_end(in_.text, at);
    }

    static std::size_t quoted_length(std::string_view source) {
        const char quote = source[0];
        for (std::size_t i = 1; i < source.size(); ++i) {
            if (quote == '"' && source[i] == '\\') {
                ++i;
            } else if (source[i] == quote) {
                const bool doubled =
                    quote == '\'' && i + 1 < source.size() && source[i + 1] == quote;
                if (!doubled) return i + 1;
                ++i;
            }
        }
        return source.size();
    }

    // The length of a written null (`null`, `~`) at this place; the next key may bear that name.
    [[nodiscard]] std::size_t null_length(std::size_t at) const {
        constexpr std::array<std::string_view, 4> written{"null", "Null", "NULL", "~"};
        const std::string_view rest = in_.text.substr(at);
        for (const std::string_view word : written) {
            if (!rest.starts_with(word)) continue;
            const std::size_t behind = skip_spaces(rest, word.size());
            const bool is_key = behind < rest.size() && rest[behind] == ':';
            return is_key && !expects_key() ? 0 : word.size();
        }
        return 0;
    }

    [[nodiscard]] bool expects_key() const {
        return !frames_.empty() && frames_.back().node.is_mapping() && !frames_.back().has_key;
    }

    // A value that is absent stands behind its colon or its dash.
    void place_of_nothing(Node& node) {
        const std::size_t at = skip_to_content(in_.text, last_end_);
        const char mark = !frames_.empty() && frames_.back().node.is_mapping() ? ':' : '-';
        const bool found = !frames_.empty() && at < in_.text.size() && in_.text[at] == mark;
        if (found) last_end_ = at + 1;
        node.span = span(last_end_, last_end_);
        if (found) warn_lost_comment(last_end_);
    }

    // ` #5` behind an unquoted value: a comment of people has a space behind its #.
    void warn_lost_comment(std::size_t end) {
        const std::size_t at = skip_spaces(in_.text, end);
        if (at == end || at + 1 >= in_.text.size() || in_.text[at] != '#') return;
        const char next = in_.text[at + 1];
        if (ends_word(in_.text, at + 1) || next == '#' || next == '!' || next == '-') return;
        std::size_t stop = line_end(in_.text, at);
        while (is_space_or_tab(in_.text[stop - 1])) --stop;
        Diagnostic& one = out_.warning("yaml-comment-lost", span(at, stop),
                                       say(phrases::comment_lost, {part(at, stop)}));
        one.hint = say(phrases::quotes_or_space);
    }

    void open(Kind kind, const YAML::Mark& mark, YAML::EmitterStyle::value style) {
        if (documents_ > 1) return;
        const std::size_t at = skip_properties(place(mark));
        if (frames_.size() >= limits_.depth) {
            out_.error("too-deep", span(at, at + 1),
                       say(phrases::too_deep, {std::to_string(limits_.depth)}));
            throw LimitReached{};
        }
        Frame& frame = frames_.emplace_back();
        frame.node.kind = kind;
        frame.node.span = span(at, at);
        frame.flow = style == YAML::EmitterStyle::Flow;
        if (frame.flow) last_end_ = at + 1;
    }

    void close() {
        if (documents_ > 1) return;
        Frame frame = std::move(frames_.back());
        frames_.pop_back();
        if (frame.flow) last_end_ = flow_end(frame.node.kind);
        frame.node.span.end = in_.base + static_cast<std::uint32_t>(last_end_);
        frame.node.span.end = std::max(frame.node.span.begin, frame.node.span.end);
        if (frame.node.is_mapping()) drop_duplicates(frame.node);
        add(std::move(frame.node));
    }

    [[nodiscard]] std::size_t flow_end(Kind kind) const {
        const char bracket = kind == Kind::sequence ? ']' : '}';
        std::size_t at = skip_to_content(in_.text, last_end_);
        while (at < in_.text.size() && in_.text[at] == ',') at = skip_to_content(in_.text, at + 1);
        const bool found = at < in_.text.size() && in_.text[at] == bracket;
        return found ? at + 1 : last_end_;
    }

    void add(Node node) {
        if (frames_.empty()) {
            root_ = std::move(node);
            has_root_ = true;
            return;
        }
        Frame& frame = frames_.back();
        if (expects_key()) return add_key(frame, std::move(node));
        if (++nodes_ > limits_.nodes) {
            out_.error("too-large", node.span,
                       say(phrases::too_many, {std::to_string(limits_.nodes)}))
                .hint = say(phrases::split_it);
            throw LimitReached{};
        }
        if (frame.node.is_sequence()) {
            frame.node.items.push_back(std::move(node));
            return;
        }
        frame.node.entries.push_back({std::move(frame.key), frame.key_span, std::move(node)});
        frame.has_key = false;
    }

    void add_key(Frame& frame, Node node) {
        frame.has_key = true;
        frame.key_span = node.span;
        frame.key = std::move(node.text);
        if (node.style == Style::plain && frame.key == "<<") {
            out_.error("yaml-alias", node.span, say(phrases::merge_key)).hint =
                say(phrases::write_out);
        }
        const bool is_text = node.is_scalar() || (node.is_null() && !frame.key.empty());
        if (is_text) return;
        out_.error("yaml-syntax", node.span, say(phrases::key_is_no_text)).hint =
            say(phrases::check_line);
    }

    // The first of equal keys stays.
    void drop_duplicates(Node& node) {
        std::vector<std::uint32_t> order(node.entries.size());
        for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
        std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
            return std::pair(std::string_view(node.entries[a].key), a) <
                   std::pair(std::string_view(node.entries[b].key), b);
        });
        std::vector<std::uint32_t> repeated;
        std::size_t first = 0;
        for (std::size_t i = 1; i < order.size(); ++i) {
            const Entry& one = node.entries[order[first]];
            const Entry& other = node.entries[order[i]];
            if (one.key != other.key) {
                first = i;
                continue;
            }
            Diagnostic& found = out_.error("duplicate-key", other.key_span,
                                           say(phrases::duplicate_key, {Message(other.key)}));
            found.hint = say(phrases::keep_one);
            found.labels.push_back({one.key_span, say(phrases::first_here)});
            repeated.push_back(order[i]);
        }
        std::ranges::sort(repeated, std::greater{});
        for (const std::uint32_t i : repeated) {
            node.entries.erase(node.entries.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }

    BuildInput in_;
    Limits limits_;
    Diagnostics& out_;
    std::vector<Frame> frames_;
    Node root_;
    bool has_root_ = false;
    std::size_t documents_ = 0;
    std::size_t nodes_ = 0;
    std::size_t last_end_ = 0;  // behind what has been read last
};

struct Reason {
    std::string_view library;
    Phrase phrase;
};

// What the library says, for people (its exceptions.h, ErrorMsg).
constexpr std::array reasons{
    Reason{"end of map not found", {"здесь ожидался ключ", "a key was expected"}},
    Reason{"end of map flow not found", {"скобка `{` не закрыта", "`{` is never closed"}},
    Reason{"end of sequence not found", {"здесь ожидался дефис", "a dash was expected"}},
    Reason{"end of sequence flow not found",
           {"скобка `[` не закрыта или пропущена запятая",
            "`[` is never closed, or a comma is missing"}},
    Reason{"illegal map value", {"лишнее двоеточие", "a colon too many"}},
    Reason{"illegal map key", {"ключ не на месте", "a key out of place"}},
    Reason{"illegal block entry", {"дефис не на месте", "a dash out of place"}},
    Reason{"illegal flow end", {"лишняя закрывающая скобка", "a closing bracket too many"}},
};

void explain(const YAML::Exception& error, const BuildInput& in, Diagnostics& out) {
    const std::size_t at =
        std::min(static_cast<std::size_t>(std::max(error.mark.pos, 0)), in.text.size());
    const auto place = [&](std::size_t begin, std::size_t end) {
        return Span{in.file, in.base + static_cast<std::uint32_t>(begin),
                    in.base + static_cast<std::uint32_t>(end)};
    };
    const bool escape = std::string_view(error.msg).starts_with(YAML::ErrorMsg::INVALID_ESCAPE);
    if (escape) {
        std::size_t begin = at;
        while (begin > 0 && in.text[begin] != '\\') --begin;
        std::string_view rest = in.text.substr(std::min(begin + 1, in.text.size()));
        const std::size_t before = rest.size();
        if (!rest.empty()) utf8::take(rest);
        const std::size_t end = begin + 1 + before - rest.size();
        Diagnostic& one =
            out.error("yaml-syntax", place(begin, end),
                      say(phrases::bad_escape, {in.original.substr(begin, end - begin)}));
        one.hint = say(phrases::double_backslash);
        return;
    }
    const std::size_t end = std::max(line_end(in.text, at), at);
    const auto* const reason = std::ranges::find(reasons, error.msg, &Reason::library);
    const Message message = reason == reasons.end()
                                ? say(phrases::broken)
                                : say(phrases::broken_because, {say(reason->phrase)});
    out.error("yaml-syntax", place(at, end), message).hint = say(phrases::check_line);
}

}  // namespace

std::optional<Node> build(const BuildInput& input, const Limits& limits, Diagnostics& out) {
    Builder builder(input, limits, out);
    std::istringstream stream{std::string(input.text)};
    try {
        YAML::Parser parser(stream);
        while (builder.documents() < 2 && parser.HandleNextDocument(builder)) {
        }
    } catch (const LimitReached&) {
        return std::nullopt;
    } catch (const YAML::Exception& error) {
        if (input.explain) explain(error, input, out);
        return std::nullopt;
    }
    if (auto root = builder.take_root()) return root;
    Node nothing;
    nothing.span = {input.file, input.base, input.base};
    return nothing;
}

}  // namespace metodoc::yaml
