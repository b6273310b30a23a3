#include "decode/texts.h"

#include <algorithm>
#include <array>

namespace metodoc::decode {
namespace {

// The two first bytes of the Russian letters in UTF-8.
bool has_russian(std::string_view text) {
    return text.find_first_of("\xD0\xD1") != std::string_view::npos;
}

bool is_text(std::string_view text) {
    return has_russian(text) || text.find("__") != std::string_view::npos;
}

// Blanks out what a reader does not see.
class Cleaner {
public:
    explicit Cleaner(std::string_view text) : text_(text), clean_(text) {}

    std::string run() {
        for (at_ = 0; at_ < text_.size();) step();
        return std::move(clean_);
    }

private:
    void step() {
        const char c = text_[at_];
        if (c == '[') return link();
        if (c == '<') return angle();
        if (c == '`') return until("`", 1);
        if (text_.substr(at_).starts_with("{{")) return until("}}", 2);
        if (text_.substr(at_).starts_with("https://") || text_.substr(at_).starts_with("http://"))
            return blank(std::min(text_.find_first_of(" \n\t)>»,;", at_), text_.size()));
        if (c == '*' || c == '\\') return blank(at_ + 1);
        ++at_;
    }

    void blank(std::size_t to) {
        for (; at_ < to; ++at_) clean_[at_] = model::Text::mark;
    }

    // Code and templates: from the opening to the closing mark.
    void until(std::string_view closing, std::size_t opening) {
        const auto end = text_.find(closing, at_ + opening);
        blank(end == std::string_view::npos ? at_ + opening : end + closing.size());
    }

    // `<https://…>` and what is left of HTML; «<5» stays.
    void angle() {
        const auto end = text_.find('>', at_);
        const bool tag =
            end != std::string_view::npos && at_ + 1 < text_.size() &&
            (text_[at_ + 1] == '/' || (text_[at_ + 1] >= 'a' && text_[at_ + 1] <= 'z'));
        if (tag) return blank(end + 1);
        ++at_;
    }

    // `[words](target)`: the words stay.
    void link() {
        const auto middle = text_.find("](", at_);
        const auto other = text_.find('[', at_ + 1);
        const auto end = middle == std::string_view::npos ? middle : text_.find(')', middle);
        if (end == std::string_view::npos || other < middle) {
            ++at_;
            return;
        }
        blank(at_ + 1);
        at_ = middle;
        blank(end + 1);
    }

    std::string_view text_;
    std::string clean_;
    std::size_t at_ = 0;
};

// Fields that nobody reads as Russian text.
bool is_silent(std::string_view key) {
    constexpr std::array<std::string_view, 7> keys{"email", "id",   "key", "kind",
                                                   "site",  "slug", "url"};
    return std::ranges::find(keys, key) != keys.end();
}

class Collector {
public:
    Collector(const SourceSet& sources, model::Corpus& into) : sources_(sources), into_(into) {}

    // `list`: of the sequence that the node is an item of, or is a field of an item of.
    void walk(const yaml::Node& node, std::string_view key, std::uint32_t list, std::uint32_t map) {
        if (node.is_scalar()) return scalar(node, key, list, map);
        if (node.is_sequence()) {
            const std::uint32_t own = ++lists_;
            for (const yaml::Node& item : node.items) walk(item, key, own, map);
        }
        if (node.is_mapping()) {
            const std::uint32_t own = ++maps_;
            for (const yaml::Entry& entry : node.entries) {
                const bool branch = !entry.value.is_scalar();
                walk(entry.value, entry.key, branch ? 0 : list, own);
            }
        }
    }

    void add(std::string_view text, std::string_view key, std::uint32_t list, std::uint32_t map,
             Span span, std::function<Span(std::size_t, std::size_t)> place) {
        into_.texts.push_back({text, Cleaner(text).run(), key, list, map, span, std::move(place)});
    }

private:
    void scalar(const yaml::Node& node, std::string_view key, std::uint32_t list,
                std::uint32_t map) {
        if (is_silent(key) || !is_text(node.text)) return;
        add(node.text, key, list, map, node.span,
            [sources = &sources_, node = &node](std::size_t begin, std::size_t end) {
                return yaml::span_of(*sources, *node, begin, end);
            });
    }

    const SourceSet& sources_;
    model::Corpus& into_;
    std::uint32_t lists_ = 0;
    std::uint32_t maps_ = 0;
};

}  // namespace

void collect_texts(const SourceSet& sources, const File& file,
                   std::optional<model::SystemId> system, model::Corpus& into) {
    model::SourceFile result{file.id, file.path, file.kind, system, into.texts.size(), 0, {}, {}};
    Collector collector(sources, into);
    collector.walk(*file.root, {}, 0, 0);
    if (file.body) {
        const Span body = file.body;
        collector.add(sources.text(body), "body", 0, 0, body,
                      [body](std::size_t begin, std::size_t end) {
                          return Span{body.file, body.begin + static_cast<std::uint32_t>(begin),
                                      body.begin + static_cast<std::uint32_t>(end)};
                      });
    }
    result.last = into.texts.size();
    if (const yaml::Node* date = file.root->find("date"); date != nullptr && date->is_scalar()) {
        result.date = parse_date(date->text);
        result.date_span = date->span;
    }
    into.files.push_back(std::move(result));
}

}  // namespace metodoc::decode
