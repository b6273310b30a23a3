// The subjects of a system by levels, with their functions.

#include <algorithm>

#include "view/names.h"
#include "view/numbering.h"
#include "view/pages.h"
#include "view/subject.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

// Whether a document of the system lists these subjects: then its clause is the place that counts.
bool stands_in_a_document(const model::Corpus& corpus, model::SystemId system, model::Level level) {
    return std::ranges::any_of(corpus.clauses, [&](const model::Clause& clause) {
        return clause.subjects == level && corpus[clause.document].system == system;
    });
}

}  // namespace

std::optional<Page> structure_page(Assembly& assembly, model::SystemId system) {
    using model::Level;
    const Context& context = assembly.context;
    Scope scope = assembly.scope(system);
    scope.official = true;
    scope.place = {std::string(words::structure),
                   {system_path(context, system, "structure.html"), "", ""},
                   ""};
    StructurePage content;
    for (const auto& [level, anchor] :
         {std::pair(Level::municipal, "municipal"),
          std::pair(Level::institutional, "institutional"), std::pair(Level::regional, "regional"),
          std::pair(Level::federal, "federal")}) {
        LevelEntry entry{std::string(level_heading(level)), anchor, {}};
        const bool listed = stands_in_a_document(context.corpus, system, level);
        for (const model::SubjectId subject : subjects_of(context.corpus, system, level)) {
            Scope here = scope;
            if (listed) here.place.name.clear();
            here.place.address.fragment = "subject-" + context.corpus[subject].id;
            entry.subjects.push_back(subject_entry(here, subject));
        }
        if (!entry.subjects.empty()) content.levels.push_back(std::move(entry));
    }
    if (content.levels.empty()) return std::nullopt;
    Page page = page_of(context, system, "structure.html", std::string(words::structure),
                        std::move(content));
    page.description = words::structure_about;
    return page;
}

}  // namespace metodoc::view
