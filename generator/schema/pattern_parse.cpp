// The syntax of patterns: a recursive descent that writes the program.
#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "schema/pattern_program.h"

namespace metodoc::schema {
namespace {

using Range = Pattern::Range;
using Ranges = std::vector<Range>;
using Op = Pattern::Op;
using Step = Pattern::Step;

constexpr std::size_t most_steps = 20'000;
constexpr std::size_t deepest = 100;
constexpr std::uint32_t unlimited = 0xFFFFFFFF;

struct Class {
    Ranges ranges;
    bool negated = false;
};

constexpr std::array digits{Range{U'0', U'9'}};
constexpr std::array spaces{Range{0x09, 0x0D},     Range{0x20, 0x20},     Range{0xA0, 0xA0},
                            Range{0x1680, 0x1680}, Range{0x2000, 0x200A}, Range{0x2028, 0x2029},
                            Range{0x202F, 0x202F}, Range{0x205F, 0x205F}, Range{0x3000, 0x3000},
                            Range{0xFEFF, 0xFEFF}};
constexpr std::array line_ends{Range{0x0A, 0x0A}, Range{0x0D, 0x0D}, Range{0x2028, 0x2029}};

Ranges list(std::span<const Range> ranges) {
    return {ranges.begin(), ranges.end()};
}

Ranges complement(Ranges ranges) {
    std::ranges::sort(ranges, {}, &Range::first);
    Ranges result;
    char32_t next = 0;
    for (const Range& range : ranges) {
        if (range.first > next) result.push_back({next, range.first - 1});
        next = std::max<char32_t>(next, range.last + 1);
    }
    if (next <= 0x10FFFF) result.push_back({next, 0x10FFFF});
    return result;
}

// A recursive descent that writes the program as it reads; `failed_` stops it.
class Parser {
public:
    explicit Parser(std::u32string source) : source_(std::move(source)) {}

    std::optional<std::vector<Step>> parse() {
        std::vector<Step> program = alternatives();
        if (failed_ || at_ != source_.size()) return std::nullopt;
        program.push_back({Op::match});
        return program;
    }

private:
    using Program = std::vector<Step>;

    [[nodiscard]] bool at(char32_t c) const { return at_ < source_.size() && source_[at_] == c; }
    bool take(char32_t c) {
        if (!at(c)) return false;
        ++at_;
        return true;
    }
    Program fail() {
        failed_ = true;
        return {};
    }

    // Targets inside a program are relative to its start until it is placed.
    static void append(Program& program, const Program& part) {
        const auto base = static_cast<std::uint32_t>(program.size());
        for (Step step : part) {
            if (step.op == Op::split || step.op == Op::jump)
                step.first += base, step.second += base;
            program.push_back(std::move(step));
        }
    }

    static Step split(std::size_t first, std::size_t second) {
        Step step{Op::split};
        step.first = static_cast<std::uint32_t>(first);
        step.second = static_cast<std::uint32_t>(second);
        return step;
    }
    static Step jump(std::size_t target) {
        Step step{Op::jump};
        step.first = static_cast<std::uint32_t>(target);
        return step;
    }

    Program alternatives() {
        if (++depth_ > deepest) return fail();
        Program result = sequence();
        while (!failed_ && take(U'|')) {
            const Program other = sequence();
            Program both{split(1, result.size() + 2)};
            append(both, result);
            both.push_back(jump(both.size() + 1 + other.size()));
            append(both, other);
            result = std::move(both);
            if (result.size() > most_steps) return fail();
        }
        --depth_;
        return result;
    }

    Program sequence() {
        Program result;
        while (!failed_ && at_ < source_.size() && !at(U'|') && !at(U')')) {
            append(result, repeated());
            if (result.size() > most_steps) return fail();
        }
        return result;
    }

    Program repeated() {
        bool assertion = false;
        Program part = atom(assertion);
        std::uint32_t least = 1;
        std::uint32_t most = 1;
        if (!quantifier(least, most)) return part;
        if (assertion) return fail();
        take(U'?');  // lazy or greedy: whether there is a match does not depend on it
        if (least > most) return fail();
        Program result;
        const std::size_t copies = most == unlimited ? least + 1ULL : most;
        if (copies * (part.size() + 1) > most_steps) return fail();
        for (std::uint32_t i = 0; i < least; ++i) append(result, part);
        if (most == unlimited) {
            const std::size_t loop = result.size();
            result.push_back(split(loop + 1, loop + part.size() + 2));
            append(result, part);
            result.push_back(jump(loop));
            return result;
        }
        const std::size_t end = result.size() + (most - least) * (part.size() + 1);
        for (std::uint32_t i = least; i < most; ++i) {
            result.push_back(split(result.size() + 1, end));
            append(result, part);
        }
        return result;
    }

    bool quantifier(std::uint32_t& least, std::uint32_t& most) {
        if (take(U'*')) return least = 0, most = unlimited, true;
        if (take(U'+')) return least = 1, most = unlimited, true;
        if (take(U'?')) return least = 0, most = 1, true;
        const std::size_t before = at_;
        if (!take(U'{')) return false;
        const auto from = number();
        if (from) least = most = *from;
        if (from && take(U',')) most = number().value_or(unlimited);
        if (from && take(U'}')) return true;
        at_ = before;  // a brace that stands for itself
        return false;
    }

    std::optional<std::uint32_t> number() {
        std::optional<std::uint32_t> value;
        while (at_ < source_.size() && source_[at_] >= U'0' && source_[at_] <= U'9') {
            const std::uint32_t digit = source_[at_++] - U'0';
            value = std::min<std::uint32_t>(value.value_or(0) * 10 + digit, 1'000'000);
        }
        return value;
    }

    static Program one(Class set) {
        Step step{Op::any_of};
        step.negated = set.negated;
        step.ranges = std::move(set.ranges);
        return {std::move(step)};
    }
    static Program letter(char32_t c) { return one({{{c, c}}, false}); }

    Program atom(bool& assertion) {
        const char32_t c = source_[at_++];
        switch (c) {
            case U'^':
                assertion = true;
                return {Step{Op::text_begin}};
            case U'$':
                assertion = true;
                return {Step{Op::text_end}};
            case U'.':
                return one({list(line_ends), true});
            case U'[':
                return one(set());
            case U'(':
                return group();
            case U'\\':
                return escape(assertion);
            case U'*':
            case U'+':
            case U'?':
                return fail();
            default:
                return letter(c);
        }
    }

    Program group() {
        if (take(U'?') && !take(U':')) return fail();  // look-around and named groups
        Program inside = alternatives();
        if (!take(U')')) return fail();
        return inside;
    }

    Program escape(bool& assertion) {
        if (at(U'b') || at(U'B')) {
            assertion = true;
            return {Step{source_[at_++] == U'b' ? Op::word_edge : Op::no_word_edge}};
        }
        if (const auto named = named_class()) return one(*named);
        const auto c = escaped_letter();
        return c ? letter(*c) : fail();
    }

    std::optional<Class> named_class() {
        if (at_ >= source_.size()) return std::nullopt;
        const char32_t c = source_[at_];
        std::span<const Range> ranges;
        if (c == U'd' || c == U'D') ranges = digits;
        if (c == U'w' || c == U'W') ranges = word_letters;
        if (c == U's' || c == U'S') ranges = spaces;
        if (ranges.empty()) return std::nullopt;
        ++at_;
        return Class{list(ranges), c < U'a'};
    }

    std::optional<char32_t> escaped_letter() {
        if (at_ >= source_.size()) return std::nullopt;
        const char32_t c = source_[at_++];
        switch (c) {
            case U't':
                return U'\t';
            case U'n':
                return U'\n';
            case U'r':
                return U'\r';
            case U'f':
                return U'\f';
            case U'v':
                return U'\v';
            case U'0':
                return U'\0';
            case U'x':
                return hexadecimal(2);
            case U'u':
                return code_unit();
            case U'c':
                return control();
            default:
                break;
        }
        // A letter or digit that means nothing here is a mistake, or a back-reference.
        const bool letter_or_digit =
            (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
        return letter_or_digit ? std::nullopt : std::optional(c);
    }

    std::optional<char32_t> control() {
        if (at_ >= source_.size()) return std::nullopt;
        const char32_t c = source_[at_++];
        const bool is_letter = (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
        return is_letter ? std::optional<char32_t>(c % 32) : std::nullopt;
    }

    std::optional<char32_t> code_unit() {
        const auto high = hexadecimal(4);
        if (!high || *high < 0xD800 || *high > 0xDBFF) return high;
        if (!take(U'\\') || !take(U'u')) return std::nullopt;
        const auto low = hexadecimal(4);
        if (!low || *low < 0xDC00 || *low > 0xDFFF) return std::nullopt;
        return 0x10000 + ((*high - 0xD800) << 10U) + (*low - 0xDC00);
    }

    std::optional<char32_t> hexadecimal(std::size_t count) {
        char32_t value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (at_ >= source_.size()) return std::nullopt;
            const char32_t c = source_[at_++];
            if (c >= U'0' && c <= U'9') {
                value = value * 16 + (c - U'0');
            } else if ((c | 0x20U) >= U'a' && (c | 0x20U) <= U'f') {
                value = value * 16 + ((c | 0x20U) - U'a' + 10);
            } else {
                return std::nullopt;
            }
        }
        return value;
    }

    Class set() {
        Class result;
        result.negated = take(U'^');
        while (!failed_ && !take(U']')) {
            if (at_ >= source_.size()) {
                failed_ = true;
                break;
            }
            add_to_set(result);
        }
        return result;
    }

    void add_to_set(Class& result) {
        const auto first = set_letter(result);
        if (failed_ || !first) return;
        const bool is_range = at(U'-') && at_ + 1 < source_.size() && source_[at_ + 1] != U']';
        if (!is_range) {
            result.ranges.push_back({*first, *first});
            return;
        }
        ++at_;
        const auto last = set_letter(result);
        if (!last || *last < *first) {
            failed_ = true;
            return;
        }
        result.ranges.push_back({*first, *last});
    }

    // A letter of a set; nothing for \d and the like, which are added at once.
    std::optional<char32_t> set_letter(Class& result) {
        const char32_t c = source_[at_++];
        if (c != U'\\') return c;
        if (take(U'b')) return U'\b';
        if (take(U'-')) return U'-';
        if (const auto named = named_class()) {
            const Ranges ranges = named->negated ? complement(named->ranges) : named->ranges;
            result.ranges.insert(result.ranges.end(), ranges.begin(), ranges.end());
            return std::nullopt;
        }
        const auto escaped = escaped_letter();
        if (!escaped) failed_ = true;
        return escaped;
    }

    std::u32string source_;
    std::size_t at_ = 0;
    std::size_t depth_ = 0;
    bool failed_ = false;
};

}  // namespace

std::optional<std::vector<Step>> parse_pattern(std::string_view source) {
    return Parser(utf8::decode(source)).parse();
}

}  // namespace metodoc::schema
