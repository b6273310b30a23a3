#include "forms/signs.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace metodoc::forms {
namespace {

bool is_blank(char32_t c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xA0 || c == 0x202F ||
           c == 0x2009 || c == 0x200B;
}

// docxtpl makes every one of the four straight; `„` and « » are what Word sets in Russian text.
char straight(char32_t c) {
    if (c == 0x201C || c == 0x201D) return '"';
    if (c == 0x2018 || c == 0x2019) return '\'';
    return '\0';
}

// How curly quotes inside straight ones are read: as docxtpl reads them, or as letters.
enum class Quotes : std::uint8_t { straightened, kept };

class Inside {
public:
    Inside(std::string_view text, std::size_t at, std::string_view closing, Quotes quotes)
        : text_(text), at_(at), closing_(closing), quotes_(quotes) {}

    // Up to the closing sign; false where brackets or quotes do not match.
    bool run() {
        while (at_ < text_.size()) {
            if (brackets_.empty() && is_end()) return true;
            if (!step()) return false;
        }
        return false;
    }

    [[nodiscard]] std::size_t end() const { return at_; }
    [[nodiscard]] std::string take() { return std::move(out_); }

private:
    [[nodiscard]] bool is_end() const {
        std::string_view rest = text_.substr(at_);
        if (rest.starts_with('-') || (closing_ == "%}" && rest.starts_with('+'))) {
            rest.remove_prefix(1);
        }
        return rest.starts_with(closing_);
    }

    char32_t take_one() {
        std::string_view rest = text_.substr(at_);
        const char32_t c = utf8::take(rest);
        at_ = text_.size() - rest.size();
        return c;
    }

    bool step() {
        const char32_t c = take_one();
        if (c == '"' || c == '\'') return string(static_cast<char>(c), false);
        if (straight(c) != '\0') return string(straight(c), true);
        if (c == 0xAB) return guillemets(0xBB);
        if (c == 0x201E) return guillemets(0x201C);
        if (is_blank(c)) {
            out_ += ' ';
        } else if (c == 0x2011) {
            out_ += '-';
        } else {
            utf8::append(out_, c);
        }
        return balance(c);
    }

    bool balance(char32_t c) {
        if (c == '(') brackets_ += ')';
        if (c == '[') brackets_ += ']';
        if (c == '{') brackets_ += '}';
        if (c != ')' && c != ']' && c != '}') return true;
        if (brackets_.empty() || static_cast<char32_t>(brackets_.back()) != c) return false;
        brackets_.pop_back();
        return true;
    }

    bool string(char quote, bool curly) {
        out_ += quote;
        while (at_ < text_.size()) {
            const char32_t c = take_one();
            if (c == '\t' || c == '\n') continue;  // of Word, not of the author: docxtpl drops them
            const bool as_straight = curly || quotes_ == Quotes::straightened;
            const char32_t read =
                as_straight && straight(c) != '\0' ? static_cast<char32_t>(straight(c)) : c;
            utf8::append(out_, read);
            if (read == static_cast<char32_t>(quote)) return true;
            if (c == '\\' && at_ < text_.size()) utf8::append(out_, take_one());
        }
        return false;
    }

    bool guillemets(char32_t closing) {
        out_ += '"';
        while (at_ < text_.size()) {
            const char32_t c = take_one();
            if (c == closing || (closing == 0x201C && c == 0x201D)) {
                out_ += '"';
                return true;
            }
            if (c == '"') out_ += '\\';
            utf8::append(out_, c);
        }
        return false;
    }

    std::string_view text_;
    std::size_t at_;
    std::string_view closing_;
    Quotes quotes_;
    std::string brackets_;
    std::string out_;
};

struct Begin {
    std::string_view opening;
    std::string_view closing;
    TagKind kind;
};
constexpr std::array begins{
    Begin{"{{", "}}", TagKind::expression},
    Begin{"{%", "%}", TagKind::statement},
    Begin{"{#", "#}", TagKind::comment},
};

struct LevelSign {
    std::string_view letters;
    Level level;
};
constexpr std::array levels{
    LevelSign{"tr", Level::row},
    LevelSign{"tc", Level::cell},
    LevelSign{"p", Level::paragraph},
    LevelSign{"r", Level::run},
};

bool blank_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return false;
    std::string_view rest = text.substr(at);
    return is_blank(utf8::take(rest));
}

// `{%tr …`: the letters and the blank behind them. `{{ r }}` and `{{r }}` are a variable.
std::size_t take_level(std::string_view text, std::size_t at, std::string_view closing,
                       Sign& sign) {
    for (const auto& [letters, level] : levels) {
        if (!text.substr(at).starts_with(letters) || !blank_at(text, at + letters.size())) continue;
        if (sign.kind == TagKind::comment && level == Level::run) continue;
        std::size_t next = at + letters.size();
        while (blank_at(text, next)) {
            std::string_view rest = text.substr(next);
            utf8::take(rest);
            next = text.size() - rest.size();
        }
        if (text.substr(next).starts_with(closing)) continue;
        sign.level = level;
        return at + letters.size();
    }
    return at;
}

void finish(Sign& sign, std::string_view text, std::size_t at, std::string_view closing) {
    if (text[at] == '-') {
        sign.trims_after = true;
        ++at;
    } else if (text[at] == '+' && sign.kind == TagKind::statement) {
        ++at;
    }
    sign.end = at + closing.size();
}

void read_comment(Sign& sign, std::string_view text, std::size_t at) {
    const std::size_t end = text.find("#}", at);
    sign.closed = end != std::string_view::npos;
    sign.end = sign.closed ? end + 2 : text.size();
    sign.inside = text.substr(at, (sign.closed ? end : text.size()) - at);
    if (sign.inside.ends_with('-')) sign.trims_after = true;
}

void read_inside(Sign& sign, std::string_view text, std::size_t at, std::string_view closing) {
    for (const Quotes quotes : {Quotes::straightened, Quotes::kept}) {
        Inside inside(text, at, closing, quotes);
        if (!inside.run()) continue;
        sign.inside = inside.take();
        return finish(sign, text, inside.end(), closing);
    }
    // Not even its brackets match: the parser says what is wrong with the plainest reading.
    const std::size_t end = text.find(closing, at);
    sign.closed = end != std::string_view::npos;
    sign.end = sign.closed ? end + closing.size() : text.size();
    sign.inside = text.substr(at, (sign.closed ? end : text.size()) - at);
}

bool is_raw_end(const Sign& sign) {
    return sign.kind == TagKind::statement && first_word(sign.inside) == "endraw";
}

}  // namespace

std::string_view first_word(std::string_view inside) {
    const std::size_t begin = std::min(inside.find_first_not_of(" \t\n"), inside.size());
    inside.remove_prefix(begin);
    return inside.substr(0, inside.find_first_of(" \t\n(\"'"));
}

std::optional<Sign> find_sign(std::string_view text, std::size_t from, bool in_raw) {
    for (std::size_t at = text.find('{', from); at != std::string_view::npos;
         at = text.find('{', at + 1)) {
        for (const auto& [opening, closing, kind] : begins) {
            if (!text.substr(at).starts_with(opening)) continue;
            Sign sign;
            sign.kind = kind;
            sign.begin = at;
            std::size_t inside = at + opening.size();
            if (text.substr(inside).starts_with('-') || text.substr(inside).starts_with('+')) {
                // `{{-1}}` and `{{+1}}` are Jinja2's trimming as well.
                sign.trims_before = text[inside] == '-';
                ++inside;
            }
            inside = take_level(text, inside, closing, sign);
            if (kind == TagKind::comment) {
                read_comment(sign, text, inside);
            } else {
                read_inside(sign, text, inside, closing);
            }
            if (in_raw && !is_raw_end(sign)) break;
            return sign;
        }
    }
    return std::nullopt;
}

}  // namespace metodoc::forms
