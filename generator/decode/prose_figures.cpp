#include "decode/prose_figures.h"

#include <algorithm>
#include <array>

#include "base/overloaded.h"
#include "base/suggest.h"
#include "decode/phrases.h"

namespace metodoc::decode {
namespace {

namespace md = markdown;
using What = model::ProseFigure::What;

struct Word {
    std::string_view name;
    What what;
};
constexpr std::array words{
    Word{"change", What::change},       Word{"denominator", What::denominator},
    Word{"expected", What::expected},   Word{"fact", What::fact},
    Word{"numerator", What::numerator}, Word{"reported", What::reported},
    Word{"status", What::status},       Word{"target", What::target},
};
static_assert(std::ranges::is_sorted(words, {}, &Word::name));

std::string_view without_spaces(std::string_view text) {
    const auto first = text.find_first_not_of(" \n\r\t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \n\r\t") - first + 1);
}

// The words inside the quotes of any kind; the text itself where there are none.
std::string_view unquoted(std::string_view text) {
    text = without_spaces(text);
    for (const auto& [open, close] :
         std::initializer_list<std::pair<std::string_view, std::string_view>>{
             {"\"", "\""}, {"'", "'"}, {"«", "»"}, {"“", "”"}, {"„", "“"}}) {
        if (text.size() < open.size() + close.size()) continue;
        if (text.starts_with(open) && text.ends_with(close))
            return text.substr(open.size(), text.size() - open.size() - close.size());
    }
    return text;
}

// `indicator("diag").fact(2023)` in parts; views into the text.
struct Parts {
    std::string_view key, word, period;
};
std::optional<Parts> cut(std::string_view text) {
    constexpr std::string_view beginning = "indicator(";
    text = without_spaces(text);
    if (!text.starts_with(beginning)) return std::nullopt;
    const auto close = text.find(')');
    if (close == std::string_view::npos || close + 1 >= text.size() || text[close + 1] != '.')
        return std::nullopt;
    const std::string_view rest = text.substr(close + 2);
    const auto open = rest.find('(');
    if (open == std::string_view::npos || !rest.ends_with(')')) return std::nullopt;
    return Parts{unquoted(text.substr(beginning.size(), close - beginning.size())),
                 without_spaces(rest.substr(0, open)),
                 unquoted(rest.substr(open + 1, rest.size() - open - 2))};
}

class FigureReader {
public:
    FigureReader(std::string_view text, const Spots& spots, Diagnostics& out)
        : text_(text), spots_(spots), out_(out) {}

    void look(const md::Blocks& blocks) {
        for (const md::Block& block : blocks) look(block);
    }

    std::vector<model::ProseFigure> figures;

private:
    void look(const md::Block& block) {
        std::visit(overloaded{
                       [&](const md::Paragraph& it) { look(it.children); },
                       [&](const md::Heading& it) { look(it.children); },
                       [&](const md::List& it) {
                           for (const md::ListItem& item : it.items) look(item.children);
                       },
                       [&](const md::Quote& it) { look(it.children); },
                       [](const md::CodeBlock&) {},
                       [](const md::ThematicBreak&) {},
                       [&](const md::Table& it) {
                           for (const md::TableCell& cell : it.header.cells) look(cell.children);
                           for (const md::TableRow& row : it.rows)
                               for (const md::TableCell& cell : row.cells) look(cell.children);
                       },
                       [](const md::HtmlBlock&) {},
                       [](const md::FootnoteDefinition&) {},
                   },
                   block.kind);
    }

    void look(const md::Inlines& inlines) {
        for (const md::Inline& one : inlines) {
            std::visit(overloaded{
                           [&](const md::Text& it) { look(it.text, one.range); },
                           [](const md::SoftBreak&) {},
                           [](const md::HardBreak&) {},
                           [](const md::Code&) {},
                           [&](const md::Emphasis& it) { look(it.children); },
                           [&](const md::Strong& it) { look(it.children); },
                           [&](const md::Strikethrough& it) { look(it.children); },
                           [&](const md::Link& it) { look(it.children); },
                           [](const md::Image&) {},
                           [](const md::HtmlInline&) {},
                           [](const md::FootnoteReference&) {},
                       },
                       one.kind);
        }
    }

    void look(std::string_view words_here, md::TextRange range) {
        std::size_t from = range.begin;  // figures of one text are looked for one after another
        for (auto open = words_here.find("{{"); open != std::string_view::npos;
             open = words_here.find("{{")) {
            const auto close = words_here.find("}}", open);
            const std::string_view whole =
                words_here.substr(open, close == std::string_view::npos ? 2 : close + 2 - open);
            const auto found = text_.find(whole, from);
            begin_ = found == std::string_view::npos ? from : found;
            whole_ = {begin_, found == std::string_view::npos ? range.end : found + whole.size()};
            is_exact_ = found != std::string_view::npos;
            if (close == std::string_view::npos) {
                report(whole_, say(phrases::open_expression), say(phrases::close_expression));
                return;
            }
            read(whole);
            from = whole_.second;
            words_here.remove_prefix(close + 2);
        }
    }

    using Bytes = std::pair<std::size_t, std::size_t>;

    // Where a part of the expression stands in the text. Requires: a view into `whole`.
    [[nodiscard]] Bytes place(std::string_view whole, std::string_view part) const {
        if (!is_exact_) return whole_;
        const auto at = begin_ + static_cast<std::size_t>(part.data() - whole.data());
        return {at, at + part.size()};
    }

    Diagnostic& report(Bytes bytes, Message message, Message hint) {
        Diagnostic& found =
            out_.error("bad-expression", spots_(bytes.first, bytes.second), std::move(message));
        found.hint = std::move(hint);
        return found;
    }

    void read(std::string_view whole) {
        const std::string_view inside = whole.substr(2, whole.size() - 4);
        const auto parts = cut(inside);
        if (!parts || parts->key.empty()) {
            report(whole_, say(phrases::expression_not_understood, {without_spaces(inside)}),
                   say(phrases::form_of_expression));
            return;
        }
        const auto* const word = std::ranges::find(words, parts->word, &Word::name);
        if (word == words.end()) return report_word(whole, parts->word);
        const auto period = russian::parse_period(parts->period);
        if (!period) {
            report(place(whole, parts->period), say(phrases::not_a_period, {parts->period}),
                   say(phrases::form_of_period));
            return;
        }
        const auto [begin, end] = place(whole, parts->key);
        figures.push_back({std::string(parts->key), spots_(begin, end), word->what, *period, {}});
    }

    void report_word(std::string_view whole, std::string_view wrong) {
        std::vector<std::string_view> names;
        std::string list;
        for (const Word& one : words) {
            names.push_back(one.name);
            list += (list.empty() ? "" : ", ") + std::string(one.name);
        }
        const auto near = closest(wrong, names);
        report(place(whole, wrong), say(phrases::no_such_word, {wrong}),
               near ? say(phrases::did_you_mean, {*near}) : say(phrases::known_words, {list}));
    }

    std::string_view text_;
    const Spots& spots_;
    Diagnostics& out_;
    std::size_t begin_ = 0;
    Bytes whole_;
    bool is_exact_ = true;
};

}  // namespace

std::vector<model::ProseFigure> read_figures(std::string_view text, const markdown::Blocks& blocks,
                                             const Spots& spots, Diagnostics& out) {
    if (text.find("{{") == std::string_view::npos) return {};
    FigureReader reader(text, spots, out);
    reader.look(blocks);
    return std::move(reader.figures);
}

}  // namespace metodoc::decode
