// The subjects of a system by levels, with their functions.

#include "view/names.h"
#include "view/numbering.h"
#include "view/pages.h"
#include "view/subject.h"
#include "view/words.h"

namespace metodoc::view {

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
        for (const model::SubjectId subject : subjects_of(context.corpus, system, level)) {
            Scope here = scope;
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
