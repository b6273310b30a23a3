#include "schema/pattern.h"

#include <algorithm>
#include <span>
#include <utility>

#include "base/utf8.h"
#include "schema/pattern_program.h"

namespace metodoc::schema {
namespace {

using Op = Pattern::Op;
using Step = Pattern::Step;

bool contains(std::span<const Pattern::Range> ranges, char32_t c) {
    return std::ranges::any_of(ranges,
                               [c](Pattern::Range r) { return c >= r.first && c <= r.last; });
}

// The threads that are alive at one place of the text, each step at most once.
class Threads {
public:
    explicit Threads(std::size_t size) : seen_(size, 0) {}

    void clear() {
        ++round_;
        steps_.clear();
    }
    bool add(std::uint32_t step) {
        if (seen_[step] == round_) return false;
        seen_[step] = round_;
        steps_.push_back(step);
        return true;
    }
    [[nodiscard]] const std::vector<std::uint32_t>& steps() const { return steps_; }

private:
    std::vector<std::uint32_t> seen_;
    std::vector<std::uint32_t> steps_;
    std::uint32_t round_ = 1;
};

bool is_word(char32_t c) {
    return contains(word_letters, c);
}

// Where in the text a step without width is asked.
struct Position {
    bool at_begin = false;
    bool at_end = false;
    bool word_edge = false;
};

bool holds(Op op, const Position& position) {
    switch (op) {
        case Op::text_begin:
            return position.at_begin;
        case Op::text_end:
            return position.at_end;
        case Op::word_edge:
            return position.word_edge;
        case Op::no_word_edge:
            return !position.word_edge;
        case Op::any_of:
        case Op::split:
        case Op::jump:
        case Op::match:
            break;
    }
    return false;
}

// Follows all steps without width; true when the match is reached.
bool follow(const std::vector<Step>& program, Threads& threads, std::uint32_t start,
            const Position& position, std::vector<std::uint32_t>& stack) {
    stack.assign(1, start);
    while (!stack.empty()) {
        const std::uint32_t at = stack.back();
        stack.pop_back();
        if (!threads.add(at)) continue;
        const Step& step = program[at];
        switch (step.op) {
            case Op::match:
                return true;
            case Op::any_of:
                break;
            case Op::jump:
                stack.push_back(step.first);
                break;
            case Op::split:
                stack.push_back(step.second);
                stack.push_back(step.first);
                break;
            case Op::text_begin:
            case Op::text_end:
            case Op::word_edge:
            case Op::no_word_edge:
                if (holds(step.op, position)) stack.push_back(at + 1);
                break;
        }
    }
    return false;
}

}  // namespace

std::optional<Pattern> Pattern::compile(std::string_view source) {
    auto program = parse_pattern(source);
    if (!program) return std::nullopt;
    return Pattern(std::move(*program));
}

bool Pattern::matches(std::string_view text) const {
    Threads now(steps_.size());
    Threads next(steps_.size());
    std::vector<std::uint32_t> stack;
    now.clear();
    bool word_before = false;
    Position position{.at_begin = true};
    char32_t c = 0;
    std::string_view rest = text;
    while (true) {
        position.at_end = rest.empty();
        std::string_view behind = rest;
        if (!rest.empty()) c = utf8::take(behind);
        const bool word_here = !rest.empty() && is_word(c);
        position.word_edge = word_before != word_here;
        // Threads that came here wait at steps whose zero-width followers are taken now.
        const std::vector<std::uint32_t> arrived = now.steps();
        now.clear();
        for (const std::uint32_t step : arrived) {
            if (follow(steps_, now, step, position, stack)) return true;
        }
        if (follow(steps_, now, 0, position, stack)) return true;
        if (rest.empty()) return false;
        next.clear();
        for (const std::uint32_t at : now.steps()) {
            const Step& step = steps_[at];
            if (step.op == Op::any_of && contains(step.ranges, c) != step.negated) next.add(at + 1);
        }
        std::swap(now, next);
        position.at_begin = false;
        word_before = word_here;
        rest = behind;
    }
}

}  // namespace metodoc::schema
