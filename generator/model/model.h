// Corpus: everything the content says, typed, with one index by id.
//
// Built by decode and never changed after. Nothing here computes, prints or checks.
//
// Room: model. Includes base, markdown, russian.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/ids.h"
#include "model/papers.h"
#include "model/prose.h"
#include "model/reports.h"
#include "model/texts.h"
#include "model/things.h"

namespace metodoc::model {

// A reference anywhere in the content, for rules and for "where this is used".
struct ReferenceUse {
    // Fields whose references mean more than "see there".
    enum class Field { other, responsible, approve, annex };
    std::string text;  // as written: "act:minpros-96#тв"; "site-monitoring" where one is implied
    Span span;
    std::optional<SystemId> system;             // of the file it stands in; none in a shared file
    std::span<const std::string_view> schemes;  // that the field allows; empty: any (prose)
    std::string_view implied = {};              // the scheme, where the author writes the id alone
    // The thing whose text or field it is; of clauses, measures and indicators the whole that they
    // are parts of. monostate: site.yaml.
    Target stands_in = {};
    Field field = Field::other;
    Target leads_to;
};

// "act:minpros-96#тв" cut into its parts. Parts that are not there are empty.
struct ReferenceParts {
    std::string_view scheme, system, id, fragment;
};
ReferenceParts cut_reference(std::string_view text);

// Whether a link of a text is a reference, and not an address (https:, mailto:, tel:, a path).
// A word before the colon that is no scheme counts: the sense gate refuses it.
bool is_reference(std::string_view target);

// The schemes of references, sorted.
inline constexpr auto reference_schemes = std::to_array<std::string_view>(
    {"act",       "annex",      "clause", "criteria", "doc",      "event",   "figures",  "goal",
     "indicator", "indicators", "letter", "measure",  "minutes",  "models",  "news",     "order",
     "org",       "page",       "person", "plan",     "practice", "problem", "registry", "result",
     "roadmap",   "subject",    "system", "task",     "term"});

// A picture of the content, read as far as it must be to be printed.
struct Picture {
    std::string path;         // "content/seversk/images/scheme.png"
    std::string public_path;  // below public/: "seversk/images/scheme.png"
    std::string_view bytes;   // of the inputs, which outlive the corpus
    std::string_view type;    // "png", "jpeg", "gif"; empty: no picture that can be printed
    int width = 0;            // pixels
    int height = 0;
    bool used = false;  // by a text
};

struct Corpus {
    Site site;
    std::vector<System> systems;
    std::vector<Organisation> organisations;
    std::vector<Person> people;
    std::vector<Subject> subjects;
    std::vector<Act> acts;
    std::vector<Term> terms;
    std::vector<Document> documents;
    std::vector<Clause> clauses;
    std::vector<Roadmap> roadmaps;
    std::vector<Measure> measures;
    std::vector<IndicatorSet> indicator_sets;
    std::vector<Indicator> indicators;
    std::vector<Figures> figures;
    std::vector<Goal> goals;
    std::vector<Task> tasks;
    std::vector<Statement> statements;
    std::vector<Measurements> measurements;  // by system and period
    std::vector<Report> reports;             // by system and period
    std::vector<Routes> routes;
    std::vector<Order> orders;
    std::vector<Minutes> minutes;
    std::vector<Letter> letters;
    std::vector<Registry> registries;
    std::vector<Extract> extracts;
    std::vector<CriteriaSet> criteria;
    std::vector<ModelSet> model_sets;
    std::vector<Practice> practices;
    std::vector<Happening> happenings;
    std::vector<Page> pages;
    std::vector<ReferenceUse> references;
    std::vector<Picture> pictures;  // sorted by path
    std::vector<SourceFile> files;  // in the order of their paths
    std::vector<Text> texts;        // in the order of the files

    const System& operator[](SystemId id) const { return systems[id.index]; }
    const Organisation& operator[](OrganisationId id) const { return organisations[id.index]; }
    const Person& operator[](PersonId id) const { return people[id.index]; }
    const Subject& operator[](SubjectId id) const { return subjects[id.index]; }
    const Act& operator[](ActId id) const { return acts[id.index]; }
    const Term& operator[](TermId id) const { return terms[id.index]; }
    const Document& operator[](DocumentId id) const { return documents[id.index]; }
    const Clause& operator[](ClauseId id) const { return clauses[id.index]; }
    const Roadmap& operator[](RoadmapId id) const { return roadmaps[id.index]; }
    const Measure& operator[](MeasureId id) const { return measures[id.index]; }
    const IndicatorSet& operator[](IndicatorSetId id) const { return indicator_sets[id.index]; }
    const Indicator& operator[](IndicatorId id) const { return indicators[id.index]; }
    const Figures& operator[](FiguresId id) const { return figures[id.index]; }
    const Goal& operator[](GoalId id) const { return goals[id.index]; }
    const Task& operator[](TaskId id) const { return tasks[id.index]; }
    const Statement& operator[](StatementId id) const { return statements[id.index]; }
    const CriteriaSet& operator[](CriteriaId id) const { return criteria[id.index]; }
    const ModelSet& operator[](ModelSetId id) const { return model_sets[id.index]; }
    const Order& operator[](OrderId id) const { return orders[id.index]; }
    const Minutes& operator[](MinutesId id) const { return minutes[id.index]; }
    const Letter& operator[](LetterId id) const { return letters[id.index]; }
    const Registry& operator[](RegistryId id) const { return registries[id.index]; }
    const Practice& operator[](PracticeId id) const { return practices[id.index]; }
    const Happening& operator[](HappeningId id) const { return happenings[id.index]; }
    const Page& operator[](PageId id) const { return pages[id.index]; }
    const Section& operator[](SectionId id) const {
        return documents[id.document.index].sections[id.index];
    }
    const OrderClause& operator[](OrderClauseId id) const;

    // What "scheme:id", "scheme:SYSTEM/id" or "doc:id#clause-key" leads to, seen from a system:
    // its own things first, then the shared ones. monostate where there is nothing. A fragment
    // that is a mark of a case («#тв») is passed over. "clause:key" of an order needs the order's
    // id before the key: "clause:2022-12-30-693#key".
    [[nodiscard]] Target resolve(std::optional<SystemId> from, std::string_view reference) const;

    // Makes a thing known to resolve. `name` is "scheme:SYSTEM/id" ("scheme:/id" when shared).
    // False when the name is taken; the first one stays.
    bool add_name(std::string name, Target target);
    // All names, for "did you mean" (unordered: sort before printing).
    [[nodiscard]] const std::unordered_map<std::string, Target>& names() const { return names_; }

private:
    std::unordered_map<std::string, Target> names_;
};

// The measures that solve a task, in the order of the roadmaps: those that it names, those that
// name it, and those of a group that does.
std::vector<MeasureId> measures_of(const Corpus& corpus, TaskId task);

}  // namespace metodoc::model
