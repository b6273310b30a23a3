// What is settled before a word is written: what is shown, where it stands, which number it has.
//
// Room: view, inside.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "indicators/indicators.h"
#include "model/model.h"
#include "view/site.h"
#include "view/view.h"

namespace metodoc::view {

// The number of a section or a clause as printed ("3.2.1."; empty: unnumbered) and its anchor.
struct NumberedPlace {
    std::string number;
    std::string anchor;
};

// An order that approves a document, and which of its annexes the document is.
struct Approval {
    model::OrderId order;
    std::string annex;  // "1"; empty where the order has one annex only
};

// What an order does to another order or to an act (changes.h).
struct Change {
    enum class Kind { amend, repeal };
    Kind kind = Kind::amend;
    model::Target by;                           // the order or the act that does it
    std::optional<model::OrderClauseId> where;  // none: known only from a later citation
    std::optional<Date> date;                   // since when; none: not known
};

// A document, a roadmap or a set of indicators, as orders, menus and annexes name it.
struct Titled {
    std::string title;         // whole, typography put right
    std::string short_name;    // «Положение», «Дорожная карта»
    std::string abbreviation;  // «МСМС»; may be empty
    russian::Agreement agreement;
};

struct Context {
    Context(const model::Corpus& from, ViewOptions with)
        : corpus(from), options(std::move(with)), book(from) {}

    const model::Corpus& corpus;
    ViewOptions options;
    indicators::Book book;
    std::vector<model::SystemId> systems;  // shown, in the order of the home page
    std::vector<model::OrderId> orders;    // shown, by date and id

    // Paths below public/, by the index of the id; empty where the thing is not shown.
    std::vector<std::string> document_paths, roadmap_paths, indicator_paths, order_paths;
    std::vector<std::string> minutes_paths, letter_paths, registry_paths, page_paths;
    std::vector<std::string> criteria_paths, model_paths;

    std::vector<NumberedPlace> clauses;                   // by ClauseId
    std::vector<std::vector<NumberedPlace>> sections;     // by DocumentId, then by place
    std::vector<std::vector<std::string>> order_clauses;  // by OrderId, then by place: "2.1"
    std::map<model::Target, Approval> approvals;          // the latest one
    // By OrderId, in their order; a composition is known by the clause that approves it.
    std::vector<std::vector<model::Target>> order_annexes;
    std::map<model::Target, model::DocumentId> annex_of;  // the document it is an annex of

    std::map<model::Target, std::vector<Change>> changes;  // by what is changed

    std::map<model::Target, Titled> titles;  // of all documents, roadmaps and sets of indicators

    [[nodiscard]] bool shows(model::SystemId system) const;
};

Context make_context(const model::Corpus& corpus, const ViewOptions& options);

// Which place of the site is about a thing; an empty address where none is. Shared acts and terms
// stand on the pages of the system that cites them, else on those of the whole site.
Address address_of(const Context& context, std::optional<model::SystemId> from,
                   const model::Target& target);

std::string system_path(const Context& context, model::SystemId system, std::string_view page);
// Of a principle, a problem, a result on the page of goals: "result-KEY".
std::string statement_anchor(const model::Statement& statement);
// Below public/: "seversk/files/2022-12-30-693.docx"; below documents/: without "files/".
std::string download_path(const Context& context, model::OrderId order);
std::string word_path(const Context& context, model::OrderId order);

// Which system a thing belongs to; none for what is shared.
std::optional<model::SystemId> system_of(const model::Corpus& corpus, const model::Target& target);

// Where things are referred to, collected while texts are written.
struct Uses {
    struct Place {
        std::optional<model::SystemId> system;
        NamedLink link;
    };
    std::map<model::Target, std::vector<Place>> places;  // in the order of writing, once each
    std::set<std::pair<model::SystemId, model::Target>> cited;
    std::map<model::Target, std::string> hints;  // what links to acts and terms show on hover

    // A place without a name is not listed, but the thing counts as cited.
    void add(const model::Target& target, std::optional<model::SystemId> system,
             const NamedLink& place);

private:
    std::set<std::pair<model::Target, std::string>> known_;
};

// What a piece of text needs to know of the place it stands in.
struct Scope {
    const Context& context;
    Uses& uses;
    std::optional<model::SystemId> system = {};
    NamedLink place = {};                            // for "cited in"; without a name: not listed
    std::optional<model::DocumentId> document = {};  // its own clauses are «настоящего Положения»
    bool official = false;  // lists get the marks of a legal text: «;» and «.»
    int depth = 0;          // of titles that quote titles
    std::optional<model::OrderId> order = {};  // its annexes go by their numbers

    [[nodiscard]] Scope at(NamedLink new_place) const {
        Scope scope = *this;
        scope.place = std::move(new_place);
        return scope;
    }
};

}  // namespace metodoc::view
