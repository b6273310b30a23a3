#include "view/profile.h"

#include "base/overloaded.h"
#include "base/utf8.h"
#include "view/text.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using Profile = model::DocumentsProfile;

constexpr Date in_force_2025{2025, 8, 18};  // ГОСТ Р 7.0.97-2025
constexpr double corner_2016 = 75;          // mm; the edition of 2025 gives 80

Profile::Edition edition_of(const Profile& profile, const Date& date) {
    if (profile.edition != Profile::Edition::by_date) return profile.edition;
    return date < in_force_2025 ? Profile::Edition::gost_2016 : Profile::Edition::gost_2025;
}

TableHead table_head(Profile::TableHead from) {
    switch (from) {
        case Profile::TableHead::header:
            return TableHead::header;
        case Profile::TableHead::numbers:
            return TableHead::numbers;
        case Profile::TableHead::both:
            return TableHead::both;
    }
    return TableHead::header;
}

bool is_capital(char32_t letter) {
    return (letter >= U'А' && letter <= U'Я') || letter == U'Ё';
}

std::string latin_number_signs(std::string text) {
    constexpr std::string_view sign = "№";
    for (auto at = text.find(sign); at != std::string::npos; at = text.find(sign, at)) {
        text.replace(at, sign.size(), "N");
    }
    return text;
}

// Goes over every word of an order and changes it.
struct Signs {
    const Profile& profile;

    void change(std::string& text) const {
        if (profile.latin_number_sign) text = latin_number_signs(std::move(text));
        if (profile.spaced_initials) text = spaced_initials(text);
    }
    void change(std::vector<std::string>& lines) const {
        for (std::string& line : lines) change(line);
    }
    void change(Inlines& inlines) const {
        for (Inline& one : inlines) {
            std::visit(overloaded{
                           [&](Text& text) { change(text.text); },
                           [](Code&) {},
                           [](LineBreak&) {},
                           [&](Emphasis& part) { change(part.children); },
                           [&](Strong& part) { change(part.children); },
                           [&](Strikethrough& part) { change(part.children); },
                           [&](Link& part) { change(part.children); },
                           [&](Footnote& note) { change(note.blocks); },
                           [](Image&) {},
                       },
                       one.kind);
        }
    }
    void change(Table& table) const {
        for (auto* rows : {&table.head, &table.rows}) {
            for (Row& row : *rows) {
                for (Cell& cell : row.cells) change(cell.blocks);
            }
        }
    }
    void change(Blocks& blocks) const {
        for (Block& block : blocks) {
            std::visit(overloaded{
                           [&](Paragraph& part) { change(part.children); },
                           [&](Heading& part) { change(part.children); },
                           [&](List& list) {
                               for (ListItem& item : list.items) change(item.blocks);
                           },
                           [&](Quote& part) { change(part.blocks); },
                           [](CodeBlock&) {},
                           [](Rule&) {},
                           [&](Table& table) { change(table); },
                       },
                       block.kind);
        }
    }
    void change(std::vector<NumberedClause>& clauses) const {
        for (NumberedClause& clause : clauses) {
            change(clause.lead);
            change(clause.blocks);
            change(clause.clauses);
            change(clause.after);
        }
    }
    void change(Body& body) const {
        for (BodySection& section : body.sections) {
            change(section.title);
            change(section.clauses);
        }
    }
    void change(AnnexDocument& annex) const {
        change(annex.header);
        change(annex.grif);
        change(annex.title);
        std::visit([&](auto& content) { change(content); }, annex.content);
        for (Inlines& note : annex.notes) change(note);
        change(annex.annexes);
    }
    void change(std::vector<AnnexDocument>& annexes) const {
        for (AnnexDocument& annex : annexes) change(annex);
    }
};

// «… п р и к а з ы в а ю:» stands on the line of the preamble.
void space_command(OrderDocument& order) {
    const bool is_joint = order.command == words::we_order;
    append(order.preamble, {word(is_joint ? words::we_order_spaced : words::i_order_spaced)});
    order.command.clear();
}

}  // namespace

Layout layout_of(const model::Corpus& corpus, const model::Order& order) {
    return layout_of(corpus[order.system].documents_profile, order.date);
}

Layout layout_of(const Profile& profile, const Date& date) {
    Layout layout;
    if (!profile.letterhead.empty()) layout.letterhead = profile.letterhead;
    layout.page = {.left = profile.left,
                   .right = profile.right,
                   .top = profile.top,
                   .bottom = profile.bottom,
                   .font = profile.font,
                   .size = profile.size,
                   .spacing = profile.spacing,
                   .indent = profile.indent,
                   .annex_pages_restart = profile.annex_pages_restart,
                   .hyphenation = profile.hyphenation};
    layout.table_head = table_head(profile.table_head);
    if (edition_of(profile, date) == Profile::Edition::gost_2016) {
        layout.corner_width = corner_2016;
    }
    layout.stamp_place = profile.stamp_place;
    layout.qr_place = profile.qr_place;
    return layout;
}

std::string printed_date(const Profile& profile, const Date& date) {
    return profile.date_in_words ? russian::date_long(date) : dotted(date);
}

std::string order_date(const model::Corpus& corpus, const model::Order& order) {
    return printed_date(corpus[order.system].documents_profile, order.date);
}

void apply_signs(const Profile& profile, OrderDocument& order) {
    if (profile.command == Profile::Command::spaced) space_command(order);
    if (!profile.latin_number_sign && !profile.spaced_initials) return;
    const Signs signs{profile};
    signs.change(order.number);
    signs.change(order.title);
    signs.change(order.preamble);
    signs.change(order.clauses);
    for (Signature& one : order.signatures) signs.change(one.name);
    signs.change(order.annexes);
    signs.change(order.office.executor);
    signs.change(order.office.sheets);
}

void apply_signs(const Profile& profile, StandaloneDocument& document) {
    if (!profile.latin_number_sign && !profile.spaced_initials) return;
    const Signs signs{profile};
    signs.change(document.text);
    for (auto& grif : document.agreed) signs.change(grif);
    for (Signature& one : document.signatures) signs.change(one.name);
}

void apply_signs(const Profile& profile, PaperDocument& paper) {
    if (!profile.latin_number_sign && !profile.spaced_initials) return;
    const Signs signs{profile};
    signs.change(paper.number);
    signs.change(paper.reference);
    for (auto& addressee : paper.addressees) signs.change(addressee);
    signs.change(paper.title);
    signs.change(paper.body);
    for (Inlines& line : paper.enclosures) signs.change(line);
    for (Signature& one : paper.signatures) signs.change(one.name);
    signs.change(paper.office.executor);
}

std::string spaced_initials(std::string_view text) {
    const std::u32string from = utf8::decode(text);
    std::u32string to;
    for (std::size_t i = 0; i < from.size(); ++i) {
        to += from[i];
        const bool between = i > 0 && i + 2 < from.size() && from[i] == U'.' &&
                             is_capital(from[i - 1]) && is_capital(from[i + 1]) &&
                             from[i + 2] == U'.';
        // «З.А.Т.О.» is not a name: its first letter would have no space or bracket before it.
        const bool opens =
            i < 2 || from[i - 2] == U' ' || from[i - 2] == U'\u00A0' || from[i - 2] == U'(';
        if (between && opens) to += U'\u00A0';
    }
    return utf8::encode(to);
}

}  // namespace metodoc::view
