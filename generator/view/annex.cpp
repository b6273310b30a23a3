// Annexes of an order: the mark at the top right, the grif of approval, the title, the content.
// Source: ГОСТ Р 7.0.97-2016, 5.16 (grif), 5.19 (mark on an annex).

#include <algorithm>

#include "view/body.h"
#include "view/citation.h"
#include "view/columns.h"
#include "view/composition.h"
#include "view/names.h"
#include "view/order.h"
#include "view/profile.h"
#include "view/tables.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using model::Target;

// «Приложение», «Приложение 2».
std::string annex_line(std::size_t index, std::size_t count) {
    std::string line(words::annex);
    if (count > 1) line += "\u00A0" + std::to_string(index + 1);
    return line;
}

std::string by_order(const model::Corpus& corpus, const model::Order& order, Case which) {
    std::string text = declined("приказ", which);
    const std::string authors = issuers(corpus, order, Case::genitive);
    if (!authors.empty()) text += " " + russian::typography(authors);
    return text;
}

std::vector<std::string> grif_of(const model::Corpus& corpus, const model::Order& order,
                                 const Titled& names) {
    return {russian::upper(russian::approved(names.agreement)),
            by_order(corpus, order, Case::instrumental),
            date_and_number(order, order_date(corpus, order))};
}

// A document that a council has adopted says so below the grif.
void add_adoption(const Context& context, const Target& target, std::vector<std::string>& grif) {
    const auto* id = std::get_if<model::DocumentId>(&target);
    if (id == nullptr) return;
    const std::string text = adoption_of(context.corpus[*id], titled(context, target));
    if (!text.empty()) grif.push_back(text);
}

// «об» before the vowels а, и, о, у, э.
bool opens_with_vowel(std::string_view text) {
    for (const std::string_view vowel : {"А", "И", "О", "У", "Э"}) {
        if (text.starts_with(vowel)) return true;
    }
    return false;
}

// «Приложение к Положению о МСМС»: an annex of an annex names its document, not the order.
std::vector<std::string> inner_header(const Titled& parent, std::size_t index, std::size_t count) {
    std::string line = annex_line(index, count) + " к\u00A0" + short_name_in(parent, Case::dative);
    if (!parent.abbreviation.empty()) {
        line += opens_with_vowel(parent.abbreviation) ? " об\u00A0" : " о\u00A0";
        line += parent.abbreviation;
    }
    return {line};
}

bool methods_stand_in_a_clause(const model::Corpus& corpus, model::IndicatorSetId set) {
    for (const model::Clause& clause : corpus.clauses) {
        if (clause.methods.id == set) return true;
    }
    return false;
}

bool is_wide(const Blocks& blocks) {
    return std::ranges::any_of(blocks, [](const Block& block) {
        const auto* table = std::get_if<Table>(&block.kind);
        return table != nullptr && least_width(*table) > upright_width;
    });
}

bool is_wide(const std::vector<NumberedClause>& clauses) {
    return std::ranges::any_of(clauses, [](const NumberedClause& clause) {
        return is_wide(clause.blocks) || is_wide(clause.after) || is_wide(clause.clauses);
    });
}

// A table that upright lines cannot hold turns the sheets of its document.
bool is_wide(const Body& body) {
    return std::ranges::any_of(body.sections,
                               [](const BodySection& section) { return is_wide(section.clauses); });
}

std::size_t letters_of(const std::vector<NumberedClause>& clauses) {
    std::size_t count = 0;
    for (const NumberedClause& clause : clauses) {
        count += plain(clause.lead).size() / 2 + letters_of(clause.clauses);
        for (const Block& block : clause.blocks) {
            if (const auto* one = std::get_if<Paragraph>(&block.kind)) {
                count += plain(one->children).size() / 2;
            } else if (const auto* list = std::get_if<List>(&block.kind)) {
                constexpr std::size_t likely = 120;  // letters of an item
                count += list->items.size() * likely;
            }
        }
    }
    return count;
}

// A reader of seven sections on ten pages looks for a way in.
bool wants_contents(const Scope& scope, model::DocumentId id, const Body& body) {
    using Contents = model::DocumentsProfile::Contents;
    const model::Corpus& corpus = scope.context.corpus;
    const Contents wanted = corpus[corpus[id].system].documents_profile.contents;
    if (wanted != Contents::by_length) return wanted == Contents::always;
    constexpr std::size_t many_sections = 6, many_letters = 18'000;
    const auto titled_sections = std::ranges::count_if(
        body.sections, [](const BodySection& section) { return !section.title.empty(); });
    std::size_t letters = 0;
    for (const BodySection& section : body.sections) letters += letters_of(section.clauses);
    return static_cast<std::size_t>(titled_sections) >= many_sections && letters >= many_letters;
}

struct AnnexWriter {
    const Scope& scope;
    const Written& written;

    // False where the thing belongs to a system that is not built.
    bool content(const Target& target, AnnexDocument& to, int depth) {
        const model::Corpus& corpus = scope.context.corpus;
        to.page = address_of(scope.context, scope.system, target).path;
        if (const auto* id = std::get_if<model::DocumentId>(&target)) {
            const auto found = written.bodies.find(*id);
            if (found == written.bodies.end()) return false;
            to.content = found->second;
            to.has_contents = wants_contents(scope, *id, found->second);
            if (is_wide(found->second)) to.orientation = Orientation::landscape;
            if (depth == 0) to.annexes = inner(*id);
            return true;
        }
        if (const auto* id = std::get_if<model::RoadmapId>(&target)) {
            const auto found = written.roadmaps.find(*id);
            if (found == written.roadmaps.end()) return false;
            to.orientation = Orientation::landscape;
            to.content = found->second;
            return true;
        }
        if (const auto* id = std::get_if<model::RegistryId>(&target)) {
            const auto found = written.registries.find(*id);
            if (found == written.registries.end()) return false;
            constexpr std::size_t widest_upright = 6;
            if (found->second.columns.size() > widest_upright)
                to.orientation = Orientation::landscape;
            to.content = found->second;
            if (!corpus[*id].note.empty()) to.notes = {inlines_of(scope, corpus[*id].note)};
            return true;
        }
        if (const model::Composition* composition = composition_at(corpus, target)) {
            to.content = composition_table(scope, *composition);
            return true;
        }
        if (const auto table = written.tables.find(target); table != written.tables.end()) {
            to.content = table->second;
            return true;
        }
        const auto* id = std::get_if<model::IndicatorSetId>(&target);
        const auto found = id ? written.indicators.find(*id) : written.indicators.end();
        if (found == written.indicators.end()) return false;
        to.content = found->second;
        if (least_width(found->second) > upright_width) to.orientation = Orientation::landscape;
        if (!methods_stand_in_a_clause(corpus, *id)) to.notes = method_notes(scope, *id);
        return true;
    }

    std::vector<AnnexDocument> inner(model::DocumentId parent) {
        const model::Document& document = scope.context.corpus[parent];
        const Titled names = titled(scope.context, parent);
        std::vector<AnnexDocument> annexes;
        const std::size_t count = document.annexes.size();
        for (std::size_t i = 0; i < count; ++i) {
            const model::Annex& annex = document.annexes[i];
            AnnexDocument to;
            if (!content(annex.target, to, 1)) continue;
            to.header = inner_header(names, i, count);
            to.title = annex.title.empty()
                           ? inlines_of(scope, title_of(scope.context.corpus, annex.target))
                           : inlines_of(scope, annex.title);
            annexes.push_back(std::move(to));
        }
        return annexes;
    }
};

Inlines annex_title(const Scope& scope, const Target& target) {
    if (const model::Composition* composition = composition_at(scope.context.corpus, target))
        return composition_title(scope, *composition);
    return inlines_of(scope, title_of(scope.context.corpus, target));
}

void name_anchors(std::vector<AnnexDocument>& annexes, const std::string& prefix) {
    for (std::size_t i = 0; i < annexes.size(); ++i) {
        annexes[i].anchor = prefix + std::to_string(i + 1);
        name_anchors(annexes[i].annexes, annexes[i].anchor + "-");
    }
}

}  // namespace

std::optional<AnnexDocument> sheet_of(const Scope& scope, const Target& target,
                                      const Written& written) {
    AnnexDocument sheet;
    if (!AnnexWriter{scope, written}.content(target, sheet, 0)) return std::nullopt;
    sheet.title = annex_title(scope, target);
    sheet.anchor = "document";
    name_anchors(sheet.annexes, "annex-");
    return sheet;
}

std::vector<AnnexDocument> annexes_of(const Scope& scope, model::OrderId id,
                                      const Written& written) {
    const model::Corpus& corpus = scope.context.corpus;
    const model::Order& order = corpus[id];
    const auto& targets = scope.context.order_annexes[id.index];
    AnnexWriter writer{scope, written};
    std::vector<AnnexDocument> annexes;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        AnnexDocument annex;
        if (!writer.content(targets[i], annex, 0)) continue;
        // ГОСТ Р 7.0.97-2016, 5.19: above the mark of approval stands the number alone; what the
        // annex belongs to is said by the mark itself.
        annex.header = {annex_line(i, targets.size())};
        annex.grif = grif_of(corpus, order, titled(scope.context, targets[i]));
        add_adoption(scope.context, targets[i], annex.grif);
        annex.title = annex_title(scope, targets[i]);
        annexes.push_back(std::move(annex));
    }
    name_anchors(annexes, "annex-");
    return annexes;
}

}  // namespace metodoc::view
