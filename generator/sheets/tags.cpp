#include "sheets/tags.h"

#include <algorithm>
#include <array>

#include "sheets/phrases.h"

namespace metodoc::sheets {
namespace {

constexpr std::string_view blanks = " \t\n\r";

struct Literal {
    std::string_view sign;
    std::string_view printed;
};
// docxtpl's way to print the signs of the language.
constexpr std::array literals{Literal{"{_{", "{{"}, Literal{"}_}", "}}"}, Literal{"{_%", "{%"},
                              Literal{"%_}", "%}"}};

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string_view keyword_of(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    const auto end =
        std::ranges::find_if(text, [](char c) { return !((c >= 'a' && c <= 'z') || c == '_'); });
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

class Cutter {
public:
    Cutter(const std::vector<std::string>& runs, FileId file, Diagnostics& out)
        : file_(file), out_(out) {
        for (const std::string& run : runs) {
            text_ += run;
            ends_.push_back(text_.size());
        }
    }

    std::vector<Tag> run() {
        while (at_ < text_.size() && !failed_) step();
        flush();
        return std::move(tags_);
    }

private:
    void step() {
        const std::string_view rest = std::string_view(text_).substr(at_);
        for (const Literal& one : literals) {
            if (!rest.starts_with(one.sign)) continue;
            for (const char c : one.printed) put(c);
            at_ += one.sign.size();
            return;
        }
        if (rest.starts_with("{{")) return take("}}", TagKind::expression);
        if (rest.starts_with("{%")) return take("%}", TagKind::statement);
        if (rest.starts_with("{#")) return skip_comment();
        put(text_[at_]);
        ++at_;
    }

    // A byte of literal text; a new run begins a new piece.
    void put(char c) {
        if (trims_ && is_blank(c)) return;
        trims_ = false;
        const std::size_t run = run_at(at_);
        if (!literal_.empty() && run != literal_run_) flush();
        literal_run_ = run;
        literal_ += c;
    }

    void flush() {
        if (literal_.empty()) return;
        tags_.push_back({TagKind::text, std::move(literal_), {}, {}, literal_run_});
        literal_.clear();
    }

    [[nodiscard]] std::size_t run_at(std::size_t at) const {
        const auto found = std::ranges::upper_bound(ends_, at);
        const auto run = static_cast<std::size_t>(found - ends_.begin());
        return std::min(run, ends_.empty() ? 0 : ends_.size() - 1);
    }

    [[nodiscard]] Span span(std::size_t begin, std::size_t end) const {
        return {file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }

    // Where the end sign stands, quoted texts passed over.
    [[nodiscard]] std::size_t find_end(std::size_t from, std::string_view sign) const {
        char quote = '\0';
        for (std::size_t at = from; at < text_.size(); ++at) {
            const char c = text_[at];
            if (quote != '\0') {
                if (c == '\\') ++at;
                if (c == quote) quote = '\0';
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (std::string_view(text_).substr(at).starts_with(sign)) {
                return at;
            }
        }
        return std::string::npos;
    }

    void unclosed(std::string_view sign) {
        const Phrase& phrase = sign == "#}" ? phrases::unclosed_comment : phrases::unclosed_tag;
        out_.error("template-syntax", span(at_, text_.size()), say(phrase, {std::string(sign)}))
            .hint = say(phrases::close_tag, {std::string(sign)});
        failed_ = true;
    }

    void take(std::string_view sign, TagKind kind) {
        const std::size_t start = at_;
        const std::size_t end = find_end(at_ + 2, sign);
        if (end == std::string::npos) return unclosed(sign);
        std::size_t inside = at_ + 2;
        std::size_t inside_end = end;
        const bool signed_begin = text_[inside] == '-' || text_[inside] == '+';
        if (signed_begin) {
            if (text_[inside] == '-') trim_before();
            ++inside;
        }
        flush();
        inside += prefix(inside, kind);
        if (inside_end > inside && (text_[end - 1] == '-' || text_[end - 1] == '+')) --inside_end;
        inside_end = std::max(inside, inside_end);
        at_ = end + 2;
        trims_ = text_[end - 1] == '-' && end > start + 2;
        std::string text = text_.substr(inside, inside_end - inside);
        if (kind == TagKind::statement && keyword_of(text) == "raw") return take_raw();
        tags_.push_back(
            {kind, std::move(text), span(inside, inside_end), span(start, at_), run_at(start)});
    }

    // docxtpl's letters behind the sign, as in `{%tr`; their length.
    std::size_t prefix(std::size_t at, TagKind& kind) const {
        const std::string_view rest = std::string_view(text_).substr(at);
        const bool statement = kind == TagKind::statement;
        if (rest.starts_with("tr ") || rest.starts_with("tc ")) {
            if (statement) {
                kind = rest[1] == 'r' ? TagKind::row_statement : TagKind::column_statement;
            }
            return 3;
        }
        if (rest.starts_with("p ") || rest.starts_with("r ")) return 2;
        return 0;
    }

    void trim_before() {
        while (!literal_.empty() && is_blank(literal_.back())) literal_.pop_back();
    }

    // Everything up to `{% endraw %}` is literal.
    void take_raw() {
        for (std::size_t at = at_; at < text_.size(); ++at) {
            const std::string_view rest = std::string_view(text_).substr(at);
            if (!rest.starts_with("{%")) continue;
            const std::size_t end = rest.find("%}");
            if (end == std::string_view::npos) break;
            std::string_view inside = rest.substr(2, end - 2);
            if (inside.starts_with('-')) inside.remove_prefix(1);
            if (keyword_of(inside) != "endraw") continue;
            while (at_ < at) {
                put(text_[at_]);
                ++at_;
            }
            at_ = at + end + 2;
            return;
        }
        unclosed("{% endraw %}");
    }

    void skip_comment() {
        const std::size_t end = text_.find("#}", at_ + 2);
        if (end == std::string::npos) return unclosed("#}");
        if (text_[at_ + 2] == '-') trim_before();
        trims_ = end > at_ + 2 && text_[end - 1] == '-';
        at_ = end + 2;
    }

    FileId file_;
    Diagnostics& out_;
    std::string text_;
    std::vector<std::size_t> ends_;  // of the runs in text_
    std::size_t at_ = 0;
    bool failed_ = false;
    bool trims_ = false;  // white space is left out until something else comes
    std::string literal_;
    std::size_t literal_run_ = 0;
    std::vector<Tag> tags_;
};

}  // namespace

std::string_view Tag::keyword() const {
    return keyword_of(text);
}

bool has_tags(std::string_view text) {
    for (std::size_t at = text.find_first_of("{}%"); at != std::string_view::npos;
         at = text.find_first_of("{}%", at + 1)) {
        const std::string_view two = text.substr(at, 2);
        if (two == "{{" || two == "{%" || two == "{#") return true;
        for (const Literal& one : literals) {
            if (text.substr(at).starts_with(one.sign)) return true;
        }
    }
    return false;
}

std::vector<Tag> cut(const std::vector<std::string>& runs, FileId file, Diagnostics& out) {
    return Cutter(runs, file, out).run();
}

}  // namespace metodoc::sheets
