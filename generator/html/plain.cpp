#include "base/overloaded.h"
#include "html/blocks.h"

namespace metodoc::html {
namespace {

void append(std::string& words, const std::string& more) {
    if (!words.empty() && !more.empty()) words += ' ';
    words += more;
}

}  // namespace

std::string words_of(const view::Blocks& blocks) {
    std::string words;
    for (const view::Block& block : blocks) {
        std::visit(
            overloaded{
                [&](const view::Paragraph& paragraph) {
                    append(words, view::plain(paragraph.children));
                },
                [&](const view::Heading& heading) { append(words, view::plain(heading.children)); },
                [&](const view::List& list) {
                    for (const view::ListItem& item : list.items) {
                        append(words, words_of(item.blocks));
                    }
                },
                [&](const view::Quote& quote) { append(words, words_of(quote.blocks)); },
                [&](const view::CodeBlock& code) { append(words, code.text); },
                [&](const view::Rule&) {},
                [&](const view::Table&) {},
            },
            block.kind);
    }
    return words;
}

}  // namespace metodoc::html
