#include "yaml/text_map.h"

#include <algorithm>

#include "base/utf8.h"
#include "yaml/scalar_source.h"

namespace metodoc::yaml {
namespace {

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// One step of a scalar that has been read: so many bytes of the value stand at so many of the file.
struct Step {
    std::size_t value = 0;
    std::size_t source = 0;
    bool escape = false;
};

// Walks the value and its source side by side. Letters stand in both in the same order whatever
// the style, so only white space and escapes need thought.
class Walk {
public:
    Walk(std::string_view value, std::string_view source, Style style)
        : value_(value), source_(source), style_(style) {}

    [[nodiscard]] bool done() const { return value_at_ >= value_.size(); }
    [[nodiscard]] std::size_t value_at() const { return value_at_; }
    [[nodiscard]] std::size_t source_at() const { return source_at_; }
    // Where the last step began in the source: behind the white space that it had to skip.
    [[nodiscard]] std::size_t step_source() const { return step_source_; }

    Step next() {
        const char wanted = value_[value_at_];
        skip_line_continuations();
        if (at_escape()) return advance({escape_value_size(), escape_size(), true});
        if (is_blank(wanted)) {
            const bool blank_here = source_at_ < source_.size() && is_blank(source_[source_at_]);
            return advance({1, blank_here ? 1U : 0U, false});
        }
        while (source_at_ < source_.size() && is_blank(source_[source_at_])) ++source_at_;
        skip_line_continuations();
        if (at_escape()) return advance({escape_value_size(), escape_size(), true});
        const bool doubled = style_ == Style::single_quoted && wanted == '\'';
        if (doubled) return advance({1, 2, true});
        return advance({1, source_at_ < source_.size() ? 1U : 0U, false});
    }

private:
    Step advance(Step step) {
        value_at_ += std::min(std::max<std::size_t>(step.value, 1), value_.size() - value_at_);
        step_source_ = source_at_;
        source_at_ = std::min(source_at_ + step.source, source_.size());
        return step;
    }

    [[nodiscard]] bool at_escape() const {
        return style_ == Style::double_quoted && source_at_ + 1 < source_.size() &&
               source_[source_at_] == '\\';
    }

    // A backslash before the end of a line: neither it nor the white space around is in the value.
    void skip_line_continuations() {
        while (at_escape() &&
               (source_[source_at_ + 1] == '\n' || source_[source_at_ + 1] == '\r')) {
            ++source_at_;
            while (source_at_ < source_.size() && is_blank(source_[source_at_])) ++source_at_;
        }
    }

    [[nodiscard]] std::size_t escape_size() const {
        const char kind = source_[source_at_ + 1];
        if (kind == 'x') return 4;
        if (kind == 'u') return 6;
        if (kind == 'U') return 10;
        return 2;
    }

    // Every escape gives one code point.
    [[nodiscard]] std::size_t escape_value_size() const {
        std::string_view rest = value_.substr(value_at_);
        const std::size_t before = rest.size();
        utf8::take(rest);
        return before - rest.size();
    }

    std::string_view value_;
    std::string_view source_;
    Style style_;
    std::size_t value_at_ = 0;
    std::size_t source_at_ = 0;
    std::size_t step_source_ = 0;
};

}  // namespace

std::size_t end_of_plain_or_block(std::string_view value, std::string_view source, Style style) {
    Walk walk(value, source, style);
    std::size_t end = 0;
    while (!walk.done()) {
        const bool blank = is_blank(value[walk.value_at()]);
        walk.next();
        if (!blank) end = walk.source_at();
    }
    return end;
}

std::size_t body_of(std::string_view source, Style style) {
    if (style == Style::plain) return 0;
    if (style == Style::single_quoted || style == Style::double_quoted) return 1;
    const std::size_t line_end = source.find('\n');
    return line_end == std::string_view::npos ? source.size() : line_end + 1;
}

TextMap::TextMap(const SourceSet& sources, const Node& scalar)
    : whole_(scalar.span), size_(scalar.text.size()) {
    if (!scalar.is_scalar() || !scalar.span) return;
    std::string_view source = sources.text(scalar.span);
    const std::size_t body = body_of(source, scalar.style);
    source.remove_prefix(std::min(body, source.size()));
    const bool quoted =
        scalar.style == Style::single_quoted || scalar.style == Style::double_quoted;
    if (quoted && !source.empty()) source.remove_suffix(1);
    const auto base = static_cast<std::uint32_t>(scalar.span.begin + body);
    Walk walk(scalar.text, source, scalar.style);
    while (!walk.done()) {
        const auto value = static_cast<std::uint32_t>(walk.value_at());
        const Step step = walk.next();
        const auto at = base + static_cast<std::uint32_t>(walk.step_source());
        const auto width = static_cast<std::uint32_t>(step.source);
        const bool goes_on = !runs_.empty() && !step.escape && !runs_.back().escape &&
                             runs_.back().source + runs_.back().width == at && width == 1 &&
                             runs_.back().value + runs_.back().width == value;
        if (goes_on) {
            ++runs_.back().width;
        } else {
            runs_.push_back({value, at, width, step.escape});
        }
    }
}

const TextMap::Run& TextMap::run_at(std::size_t value) const {
    const auto next = std::ranges::upper_bound(runs_, value, {}, &Run::value);
    return next == runs_.begin() ? runs_.front() : *std::prev(next);
}

Span TextMap::span(std::size_t begin, std::size_t end) const {
    if (runs_.empty()) return whole_;
    begin = std::min(begin, size_);
    end = std::clamp(end, begin, size_);
    const auto starts_at = [&](std::size_t value) {
        const Run& run = run_at(value);
        const auto offset = static_cast<std::uint32_t>(value - run.value);
        return run.escape ? run.source : run.source + std::min(offset, run.width);
    };
    const auto ends_at = [&](std::size_t last) {
        const Run& run = run_at(last);
        const auto offset = static_cast<std::uint32_t>(last - run.value) + 1;
        return run.source + (run.escape ? run.width : std::min(offset, run.width));
    };
    const std::uint32_t from = begin == size_ ? ends_at(size_ - 1) : starts_at(begin);
    return {whole_.file, from, end == begin ? from : std::max(from, ends_at(end - 1))};
}

Span span_of(const SourceSet& sources, const Node& scalar, std::size_t begin, std::size_t end) {
    return TextMap(sources, scalar).span(begin, end);
}

}  // namespace metodoc::yaml
