#include "jinja/cutter.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/utf8.h"
#include "jinja/phrases.h"
#include "jinja/unicode.h"

namespace metodoc::jinja {
namespace {

enum class Tag : std::uint8_t { variable, line_statement, line_comment, comment, block, raw };

struct Rule {
    Tag tag = Tag::block;
    std::string_view sign;
};

// Where a tag begins: `begin` with its indent, `inside` behind the sign and the `-` or `+`.
struct Opening {
    Tag tag = Tag::block;
    std::size_t begin = 0;
    std::size_t inside = 0;
    char control = '\0';
};

class Cutter {
public:
    Cutter(std::string_view text, FileId file, const Options& options)
        : text_(text), file_(file), options_(options), signs_(options.delimiters) {
        // Jinja2's order: the longer sign first, then by the name of the token, backwards.
        add_rule(Tag::variable, signs_.variable_begin);
        add_rule(Tag::line_statement, signs_.line_statement);
        add_rule(Tag::line_comment, signs_.line_comment);
        add_rule(Tag::comment, signs_.comment_begin);
        add_rule(Tag::block, signs_.block_begin);
        std::ranges::stable_sort(rules_, std::ranges::greater{},
                                 [](const Rule& rule) { return rule.sign.size(); });
        for (const Rule& rule : rules_) add_first_byte(rule);
    }

    std::vector<Cut> run() {
        while (at_ < text_.size() && !stopped_) {
            const auto opening = find_opening();
            if (!opening) {
                add(PieceKind::text, at_, text_.size());
                break;
            }
            add_text_before(*opening);
            at_ = opening->inside;
            line_starting_ = false;
            take(*opening);
        }
        return std::move(cuts_);
    }

private:
    void add_rule(Tag tag, std::string_view sign) {
        if (!sign.empty()) rules_.push_back({tag, sign});
    }

    void add_first_byte(const Rule& rule) {
        first_[static_cast<unsigned char>(rule.sign.front())] = true;
        if (rule.tag == Tag::line_statement || rule.tag == Tag::line_comment) {
            for (const char c : std::string_view(" \t\v\f")) {
                first_[static_cast<unsigned char>(c)] = true;
            }
            if (rule.tag == Tag::line_comment) first_.fill(true);
        }
    }

    [[nodiscard]] bool starts(std::size_t at, std::string_view sign) const {
        return text_.substr(at).starts_with(sign);
    }

    [[nodiscard]] bool at_line_start(std::size_t at) const {
        return at == 0 || text_[at - 1] == '\n';
    }

    [[nodiscard]] std::size_t skip(std::size_t at, std::string_view characters) const {
        return std::min(text_.find_first_not_of(characters, at), text_.size());
    }

    [[nodiscard]] std::size_t skip_space(std::size_t at) const {
        return text_.size() - unicode::trim_left(text_.substr(at)).size();
    }

    // The prefix of a line statement or comment at `at`, with the indent before it.
    [[nodiscard]] std::optional<std::size_t> after_prefix(const Rule& rule, std::size_t at) const {
        const bool comment = rule.tag == Tag::line_comment;
        const bool start = at_line_start(at);
        if (!start && !comment) return std::nullopt;
        if (!start) {
            std::string_view last = text_.substr(0, at);
            if (unicode::trim_right(last).size() != last.size()) return std::nullopt;
        }
        const std::size_t sign = skip(at, comment ? " \t\v\f" : " \t\v");
        if (!starts(sign, rule.sign)) return std::nullopt;
        return sign + rule.sign.size();
    }

    [[nodiscard]] std::optional<Opening> opening_at(std::size_t at) const {
        for (const Rule& rule : rules_) {
            std::size_t inside = at + rule.sign.size();
            if (rule.tag == Tag::line_statement || rule.tag == Tag::line_comment) {
                const auto after = after_prefix(rule, at);
                if (!after) continue;
                inside = *after;
            } else if (!starts(at, rule.sign)) {
                continue;
            }
            Opening opening{rule.tag, at, inside, '\0'};
            if (inside < text_.size() && (text_[inside] == '-' || text_[inside] == '+')) {
                opening.control = text_[inside];
                ++opening.inside;
            }
            return opening;
        }
        return std::nullopt;
    }

    // `{% raw %}`: behind the whole tag. Tried before all others.
    [[nodiscard]] std::optional<Opening> raw_at(std::size_t at) const {
        if (!starts(at, signs_.block_begin)) return std::nullopt;
        Opening opening{Tag::raw, at, at + signs_.block_begin.size(), '\0'};
        if (opening.inside < text_.size() &&
            (text_[opening.inside] == '-' || text_[opening.inside] == '+')) {
            opening.control = text_[opening.inside];
            ++opening.inside;
        }
        std::size_t inside = skip_space(opening.inside);
        if (!starts(inside, "raw")) return std::nullopt;
        inside = skip_space(inside + 3);
        if (starts(inside, signs_.block_end)) {
            opening.inside = inside + signs_.block_end.size();
            return opening;
        }
        if (!starts(inside, "-") || !starts(inside + 1, signs_.block_end)) return std::nullopt;
        opening.inside = skip_space(inside + 1 + signs_.block_end.size());
        return opening;
    }

    [[nodiscard]] std::optional<Opening> find_opening() const {
        for (std::size_t at = at_; at < text_.size(); ++at) {
            if (!first_[static_cast<unsigned char>(text_[at])]) continue;
            if (auto raw = raw_at(at)) return raw;
            if (auto opening = opening_at(at)) return opening;
        }
        return std::nullopt;
    }

    std::uint32_t line_at(std::size_t at) {
        line_ += static_cast<std::uint32_t>(
            std::count(text_.begin() + static_cast<std::ptrdiff_t>(counted_),
                       text_.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
        counted_ = at;
        return line_;
    }

    void add(PieceKind kind, std::size_t begin, std::size_t end) {
        if (kind == PieceKind::text && begin == end) return;
        const Span span{file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        cuts_.push_back({kind, text_.substr(begin, end - begin), span, line_at(begin)});
    }

    void add_text_before(const Opening& opening) {
        add(PieceKind::text, at_,
            at_ + kept(text_.substr(at_, opening.begin - at_), opening).size());
    }

    // The text before a tag, without what `-` and lstrip_blocks take off its end.
    [[nodiscard]] std::string_view kept(std::string_view text, const Opening& opening) const {
        if (opening.control == '-') return unicode::trim_right(text);
        const bool strips =
            options_.lstrip_blocks && opening.control != '+' && opening.tag != Tag::variable;
        if (!strips) return text;
        const std::size_t line = text.rfind('\n') + 1;
        if (line == 0 && !line_starting_) return text;
        const bool blank = unicode::trim_left(text.substr(line)).empty();
        return blank ? text.substr(0, line) : text;
    }

    void take(const Opening& opening) {
        switch (opening.tag) {
            case Tag::variable:
                return take_tag(PieceKind::expression, signs_.variable_end, false);
            case Tag::block:
                return take_tag(PieceKind::statement, signs_.block_end, true);
            case Tag::comment:
                return take_comment();
            case Tag::raw:
                return take_raw();
            case Tag::line_statement:
                return take_line_statement();
            case Tag::line_comment:
                at_ = std::min(text_.find('\n', at_), text_.size());
                return;
        }
    }

    // The end sign at `at` with its `-` or `+`: where the text goes on.
    [[nodiscard]] std::optional<std::size_t> after_end(std::size_t at, std::string_view end,
                                                       bool block) const {
        if (starts(at, "-") && starts(at + 1, end)) return skip_space(at + 1 + end.size());
        if (block && starts(at, "+") && starts(at + 1, end)) return at + 1 + end.size();
        if (!starts(at, end)) return std::nullopt;
        const std::size_t after = at + end.size();
        return block && options_.trim_blocks && starts(after, "\n") ? after + 1 : after;
    }

    // Behind a string that begins at `at`; `at` + 1 when it is not closed.
    [[nodiscard]] std::size_t skip_string(std::size_t at) const {
        for (std::size_t i = at + 1; i < text_.size(); ++i) {
            if (text_[i] == text_[at]) return i + 1;
            if (text_[i] == '\\') ++i;
        }
        return at + 1;
    }

    void finish(std::size_t after) {
        at_ = after;
        line_starting_ = after > 0 && text_[after - 1] == '\n';
    }

    void take_tag(PieceKind kind, std::string_view end, bool block) {
        const std::size_t begin = at_;
        std::size_t depth = 0;
        for (std::size_t at = begin; at < text_.size();) {
            if (depth == 0) {
                if (const auto after = after_end(at, end, block)) {
                    add(kind, begin, at);
                    return finish(*after);
                }
            }
            at = step(at, depth);
        }
        add(kind, begin, text_.size());
        cuts_.back().closed = false;
        at_ = text_.size();
    }

    std::size_t step(std::size_t at, std::size_t& depth) const {
        switch (text_[at]) {
            case '\'':
            case '"':
                return skip_string(at);
            case '(':
            case '[':
            case '{':
                ++depth;
                break;
            case ')':
            case ']':
            case '}':
                depth -= depth > 0 ? 1 : 0;
                break;
            default:
                break;
        }
        return at + 1;
    }

    // A line statement ends with its line, and takes the empty lines after it along.
    void take_line_statement() {
        const std::size_t begin = at_;
        std::size_t depth = 0;
        for (std::size_t at = begin; at < text_.size();) {
            if (depth == 0 && unicode::is_space(static_cast<unsigned char>(text_[at]))) {
                const std::size_t after = skip_space(at);
                const std::size_t line = text_.substr(0, after).rfind('\n');
                if (after == text_.size() || (line != std::string_view::npos && line >= at)) {
                    add(PieceKind::statement, begin, at);
                    return finish(after == text_.size() ? after : line + 1);
                }
            }
            at = step(at, depth);
        }
        add(PieceKind::statement, begin, text_.size());
        cuts_.back().closed = depth == 0;
        at_ = text_.size();
    }

    void stop(const Phrase& fault, std::size_t begin) {
        stopped_ = true;
        if (begin >= text_.size()) return;
        add(PieceKind::statement, begin, begin);
        cuts_.back().fault = &fault;
    }

    void take_comment() {
        for (std::size_t at = at_; at < text_.size(); ++at) {
            if (const auto after = after_end(at, signs_.comment_end, true)) return finish(*after);
        }
        stop(phrases::comment_not_closed, at_);
    }

    void take_raw() {
        line_starting_ = at_ > 0 && text_[at_ - 1] == '\n';
        for (std::size_t at = at_; at < text_.size(); ++at) {
            if (!starts(at, signs_.block_begin)) continue;
            Opening closing{Tag::block, at, at + signs_.block_begin.size(), '\0'};
            if (starts(closing.inside, "-") || starts(closing.inside, "+")) {
                closing.control = text_[closing.inside++];
            }
            std::size_t inside = skip_space(closing.inside);
            if (!starts(inside, "endraw")) continue;
            inside = skip_space(inside + 6);
            const auto after = after_end(inside, signs_.block_end, true);
            if (!after) continue;
            add_text_before(closing);
            return finish(*after);
        }
        stop(phrases::raw_not_closed, at_);
    }

    std::string_view text_;
    FileId file_;
    const Options& options_;
    const Delimiters& signs_;
    std::vector<Rule> rules_;
    std::array<bool, 256> first_{};  // bytes a tag may begin with
    std::vector<Cut> cuts_;
    std::size_t at_ = 0;
    std::size_t counted_ = 0;
    std::uint32_t line_ = 1;
    bool line_starting_ = true;
    bool stopped_ = false;
};

}  // namespace

std::vector<Cut> cut(std::string_view text, FileId file, const Options& options) {
    return Cutter(text, file, options).run();
}

}  // namespace metodoc::jinja
