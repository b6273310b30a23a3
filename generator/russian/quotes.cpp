#include "russian/quotes.h"

#include <algorithm>
#include <vector>

#include "russian/characters.h"

namespace metodoc::russian {
namespace {

// A straight quote, or one of the author's «.
struct Open {
    std::size_t at;
    bool straight;
};

struct Pair {
    std::size_t begin;
    std::size_t end;
};

constexpr bool is_straight(char32_t c) {
    return c == U'"' || c == U'“' || c == U'”';
}

// Finds the pairs of straight quotes and how many pairs each of them stands in.
class Pairing {
public:
    explicit Pairing(const std::u32string& text) : text_(text) {
        for (std::size_t at = 0; at < text.size(); ++at) look(at);
    }

    [[nodiscard]] const std::vector<Pair>& pairs() const { return pairs_; }

    // Inside of another pair: of straight quotes, or of the author's own.
    [[nodiscard]] bool is_inner(const Pair& pair) const {
        const auto holds = [&](const Pair& outer) {
            return outer.begin < pair.begin && pair.end < outer.end;
        };
        return std::ranges::any_of(pairs_, holds) || std::ranges::any_of(authored_, holds);
    }

    // Straight quotes that open and never close, although a pair stands in them: «А «Б» of one
    // closing mark.
    [[nodiscard]] std::vector<std::size_t> shared_closings() const {
        std::vector<std::size_t> found;
        for (const Open& open : stack_) {
            const auto after = [&](const Pair& pair) { return pair.begin > open.at; };
            if (open.straight && std::ranges::any_of(pairs_, after)) found.push_back(open.at);
        }
        return found;
    }

private:
    void look(std::size_t at) {
        const char32_t c = text_[at];
        if (c == U'«') {
            stack_.push_back({at, false});
        } else if (c == U'»') {
            close_authored(at);
        } else if (c == U'„') {
            inner_open_ = true;
        } else if (c == U'“' && inner_open_) {
            inner_open_ = false;
        } else if (is_straight(c)) {
            if (opens(at))
                stack_.push_back({at, true});
            else
                close_straight(at);
        }
    }

    void close_authored(std::size_t at) {
        const auto open = std::find_if(stack_.rbegin(), stack_.rend(),
                                       [](const Open& it) { return !it.straight; });
        if (open == stack_.rend()) return;
        authored_.push_back({open->at, at});
        stack_.erase(open.base() - 1, stack_.end());
        // One closing mark for several: no more of them follow than are opened anew.
        if (!more_closings(at + 1))
            std::erase_if(stack_, [](const Open& it) { return !it.straight; });
    }
    [[nodiscard]] bool more_closings(std::size_t from) const {
        int depth = 0;
        for (std::size_t i = from; i < text_.size(); ++i) {
            if (text_[i] == U'«') ++depth;
            if (text_[i] == U'»' && --depth < 0) return true;
        }
        return false;
    }

    void close_straight(std::size_t at) {
        const auto open = std::find_if(stack_.rbegin(), stack_.rend(),
                                       [](const Open& it) { return it.straight; });
        if (open == stack_.rend()) return;
        pairs_.push_back({open->at, at});
        stack_.erase(open.base() - 1, stack_.end());
    }

    // By what stands before and behind; seams are nothing.
    [[nodiscard]] bool opens(std::size_t at) const {
        const char32_t before = neighbour(at, -1);
        const char32_t after = neighbour(at, +1);
        const bool after_is_word =
            is_word(after) || after == U'№' || after == U'«' || after == U'…';
        if (is_word(before)) return after_is_word && !straight_is_open();
        if (before == 0 || is_space(before) || is_dash(before))
            return !is_space(after) && after != 0;
        if (std::u32string_view(U"([{«„/").find(before) != std::u32string_view::npos) return true;
        if (is_straight(before)) return after_is_word;
        return after_is_word && !straight_is_open();
    }
    [[nodiscard]] bool straight_is_open() const {
        return std::ranges::any_of(stack_, [](const Open& it) { return it.straight; });
    }
    [[nodiscard]] char32_t neighbour(std::size_t at, int step) const {
        for (std::size_t i = at;;) {
            if (step < 0 && i == 0) return 0;
            i = step < 0 ? i - 1 : i + 1;
            if (i >= text_.size()) return 0;
            if (text_[i] != seam) return text_[i];
        }
    }

    const std::u32string& text_;
    std::vector<Open> stack_;
    std::vector<Pair> pairs_;
    std::vector<Pair> authored_;
    bool inner_open_ = false;
};

}  // namespace

std::u32string set_quotes(std::u32string text) {
    const Pairing found(text);
    std::u32string result = text;
    for (const Pair& pair : found.pairs()) {
        const bool inner = found.is_inner(pair);
        result[pair.begin] = inner ? U'„' : U'«';
        result[pair.end] = inner ? U'“' : U'»';
    }
    for (const std::size_t at : found.shared_closings()) result[at] = U'«';
    return result;
}

}  // namespace metodoc::russian
