#include "sheets/content.h"

#include <algorithm>
#include <charconv>

namespace metodoc::sheets {
namespace {

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

class Reader {
public:
    explicit Reader(char doubled) : doubled_(doubled) { content_.runs.push_back({}); }

    Content read(std::string_view text) {
        while (!text.empty()) {
            const std::size_t mark = std::min(text.find(marks::begin), text.size());
            add_literal(text.substr(0, mark));
            if (mark == text.size()) break;
            const std::size_t end = text.find(marks::end, mark);
            if (!take(text[mark + 1], text.substr(mark + 2, end - mark - 2))) break;
            text.remove_prefix(end + 1);
        }
        if (values_ != 1 || has_words_) content_.kind = Content::literal;
        return std::move(content_);
    }

private:
    void add_literal(std::string_view text) {
        if (text.empty()) return;
        content_.runs.back().text += text;
        has_words_ = has_words_ || !is_blank(text);
    }

    // False for a mark that ends the cell.
    bool take(char mark, std::string_view inside) {
        switch (mark) {
            case marks::run:
                start_run(inside);
                return true;
            case marks::number:
            case marks::boolean:
            case marks::text:
            case marks::nothing:
                content_.kind = mark;
                content_.value = inside;
                ++values_;
                for (const char c : inside) {
                    content_.runs.back().text += c;
                    if (c == doubled_) content_.runs.back().text += c;
                }
                return true;
            default:
                return false;
        }
    }

    void start_run(std::string_view number) {
        std::size_t format = 0;
        std::from_chars(number.data(), number.data() + number.size(), format);
        if (content_.runs.back().format == format) return;
        if (content_.runs.back().text.empty()) {
            content_.runs.back().format = format;
        } else {
            content_.runs.push_back({format, {}});
        }
    }

    char doubled_;
    Content content_;
    std::size_t values_ = 0;
    bool has_words_ = false;
};

}  // namespace

std::string Content::text() const {
    std::string all;
    for (const Run& run : runs) all += run.text;
    return all;
}

Content read_content(std::string_view text, char doubled) {
    return Reader(doubled).read(text);
}

}  // namespace metodoc::sheets
