#include "forms/compile.h"

#include <algorithm>

#include "forms/phrases.h"
#include "forms/shape.h"
#include "forms/signs.h"

namespace metodoc::forms {
namespace {

class Printer {
public:
    Printer(Items& items, FileId file, std::string_view shown, const Workshop& workshop)
        : items_(items), file_(file), shown_(shown), workshop_(workshop) {}

    // The views in the pieces live as long as this printer.
    std::vector<jinja::Piece> run() {
        for (Place item = items_.begin(); item != items_.end(); ++item) {
            if (item->kind == ItemKind::tag) {
                add_tag(item);
            } else {
                add_markup(item);
            }
        }
        flush();
        return std::move(pieces_);
    }

    [[nodiscard]] bool mends() const { return mends_; }

private:
    void add_markup(Place item) {
        if (item->kind == ItemKind::text && in_text(item)) return add_text(item);
        if (item->opens("w:t") && item->xml.find("xml:space") == std::string_view::npos &&
            has_tags(item)) {
            text_ += R"(<w:t xml:space="preserve">)";
            return;
        }
        if (loops_ > 0) return add_without_identity(item->xml);
        text_ += item->xml;
    }

    bool in_text(Place item) { return item->parent != items_.end() && item->parent->name == "w:t"; }

    static bool has_tags(Place open) {
        return std::any_of(open, open->partner,
                           [](const Item& item) { return item.kind == ItemKind::tag; });
    }

    void add_text(Place item) {
        if (item->xml.find_first_of("\n\t") == std::string_view::npos) {
            text_ += item->xml;
            return;
        }
        write_text(text_, decode(item->xml), place_of(item));
    }

    // A paragraph that a loop repeats can not keep an id that must be the only one.
    void add_without_identity(std::string_view xml) {
        for (const std::string_view name : {" w14:paraId=\"", " w14:textId=\""}) {
            const std::size_t at = xml.find(name);
            if (at == std::string_view::npos) continue;
            const std::size_t end = xml.find('"', at + name.size());
            if (end == std::string_view::npos) continue;
            std::string rest(xml.substr(0, at));
            rest += xml.substr(end + 1);
            return add_without_identity(kept_.emplace_back(std::move(rest)));
        }
        const bool has_id = xml.starts_with("<w:bookmark") || xml.starts_with("<wp:docPr");
        mends_ = mends_ || has_id;
        text_ += xml;
    }

    void add_tag(Place item) {
        const Tag& tag = item->tag;
        if (tag.kind == TagKind::comment) return;
        if (tag.level != Level::self || tag.role == Role::number) mends_ = true;
        const std::string_view inside = code_of(tag, shown_);
        if (tag.kind == TagKind::statement) {
            const std::string_view word = first_word(inside);
            if (word == "raw" || word == "endraw") return;
            if (word == "for" || word == "macro" || word == "call") ++loops_;
            if (word == "endfor" || word == "endmacro" || word == "endcall") --loops_;
        }
        flush();
        jinja::Piece piece;
        piece.kind = tag.kind == TagKind::expression ? jinja::PieceKind::expression
                                                     : jinja::PieceKind::statement;
        piece.text = inside;
        piece.span = {file_, tag.begin, tag.end};
        if (tag.kind == TagKind::expression) piece.place = add_place(place_of(item));
        pieces_.push_back(piece);
    }

    std::uint32_t add_place(PrintPlace place) {
        workshop_.places.push_back(std::move(place));
        return static_cast<std::uint32_t>(workshop_.places.size() - 1);
    }

    PrintPlace place_of(Place item) {
        constexpr Target levels[] = {Target::text, Target::run, Target::paragraph, Target::cell,
                                     Target::row};
        PrintPlace place;
        if (item->kind == ItemKind::tag && item->tag.role != Role::value) {
            place.target = item->tag.role == Role::number ? Target::number : Target::colour;
            return place;
        }
        const bool whole = item->kind == ItemKind::tag && item->tag.level != Level::self;
        if (whole) {
            place.target = levels[static_cast<std::size_t>(item->tag.level)];
            return place;
        }
        if (!in_text(item)) return place;
        place.target = Target::text;
        const Place run = around(items_, item, "w:r");
        if (run == items_.end()) return place;
        place.run_properties = properties(run, "w:rPr");
        const Place paragraph = around(items_, run, "w:p");
        if (paragraph == items_.end()) return place;
        place.paragraph_properties = properties(paragraph, "w:pPr");
        place.splits = run->parent == paragraph;
        return place;
    }

    // The properties with which an element begins, as XML; without the section that ends there.
    static std::string properties(Place element, std::string_view name) {
        std::string xml;
        const Place first = std::next(element);
        if (!first->opens(name)) return xml;
        for (Place item = first; item != first->partner; ++item) {
            if (item->kind == ItemKind::tag) continue;
            if (item->opens("w:sectPr")) item = item->partner;
            if (item->name != "w:sectPr") xml += item->xml;
        }
        return xml + std::string(first->partner->xml);
    }

    void flush() {
        if (text_.empty()) return;
        jinja::Piece piece;
        piece.text = kept_.emplace_back(std::move(text_));
        pieces_.push_back(piece);
        text_.clear();
    }

    Items& items_;
    FileId file_;
    std::string_view shown_;
    const Workshop& workshop_;
    std::vector<jinja::Piece> pieces_;
    Arena kept_;
    std::string text_;
    int loops_ = 0;
    bool mends_ = false;
};

void report(const std::vector<Mistake>& mistakes, FileId file, Diagnostics& out) {
    for (const Mistake& one : mistakes) {
        auto& diagnostic = out.error("template-syntax", {file, one.begin, one.end}, say(*one.what));
        if (one.hint != nullptr) diagnostic.hint = say(*one.hint);
    }
}

}  // namespace

Result<std::optional<CompiledPart>> compile_part(std::string_view xml, Texts texts,
                                                 const std::string& shown_as,
                                                 const Workshop& workshop, Diagnostics& out) {
    Items items;
    if (!scan(xml, items)) return Error{say(phrases::part_broken, {shown_as})};
    Arena arena;
    Found found = cut_tags(items, texts, arena);
    if (found.tags == 0) return std::optional<CompiledPart>();
    const FileId file = workshop.sources.add(shown_as, std::move(found.shown));
    const std::string_view shown = workshop.sources.text(file);
    std::vector<Mistake> mistakes = std::move(found.mistakes);
    if (mistakes.empty()) mistakes = shape(items, shown, arena);
    report(mistakes, file, out);
    if (!mistakes.empty()) return std::optional<CompiledPart>();

    Printer printer(items, file, shown, workshop);
    const std::vector<jinja::Piece> pieces = printer.run();
    auto page = jinja::compile_pieces(shown_as, pieces, workshop.environment, out);
    if (!page) return std::optional<CompiledPart>();
    return std::optional(CompiledPart{*page, printer.mends()});
}

}  // namespace metodoc::forms
