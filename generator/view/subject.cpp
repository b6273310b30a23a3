#include "view/subject.h"

#include "view/names.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using Manner = model::Subject::Manner;

// «Территориальная … комиссия (далее — ТПМПК) (по согласованию)».
std::string introduced(const model::Corpus& corpus, const model::Subject& subject) {
    std::string text = russian::typography(subject_name(corpus, subject));
    if (!subject.known_as.empty()) {
        text += words::hereafter;
        text += russian::typography(subject.known_as) + ")";
    }
    if (subject.agreed) text += words::by_agreement;
    return text;
}

Inlines intro_of(const Scope& scope, const model::Subject& subject) {
    if (!subject.intro.empty()) return inlines_of(scope, subject.intro);
    const auto agreement = subject_agreement(scope.context.corpus, subject);
    return {word(russian::adjective(words::performing, agreement, Case::nominative) +
                 std::string(words::following_functions))};
}

// «…, реализующее следующие функции:» with the list, or the name alone.
void perform(const Scope& scope, const model::Subject& subject, NumberedClause& to) {
    const bool has_functions = !subject.functions.empty();
    if (has_functions || !subject.intro.empty()) {
        append(to.lead, {word(", ")});
        append(to.lead, intro_of(scope, subject));
    }
    end_with(to.lead, has_functions ? ":" : ".");
    if (has_functions) to.blocks.push_back({list_of(scope, subject.functions, ".")});
}

// «Городские методические объединения (далее — ГМО).» and a sentence that leads the list.
void recommend(const Scope& scope, const model::Subject& subject, NumberedClause& to) {
    end_with(to.lead, ".");
    const bool has_functions = !subject.functions.empty();
    if (!subject.intro.empty()) {
        Inlines intro = inlines_of(scope, subject.intro);
        end_with(intro, has_functions ? ":" : ".");
        append(to.blocks, paragraph(std::move(intro)));
    }
    if (has_functions) to.blocks.push_back({list_of(scope, subject.functions, ".")});
}

// «… осуществляет научное сопровождение; обеспечивает …»: functions go on the name's sentence.
void say(const Scope& scope, const model::Subject& subject, NumberedClause& to) {
    bool first = true;
    for (const model::Item& function : subject.functions) {
        append(to.lead, {word(first ? " " : "; ")});
        append(to.lead, inlines_of(scope, function.text));
        first = false;
        if (function.items.empty()) continue;
        to.blocks.push_back({list_of(scope, function.items, ".")});
    }
    end_with(to.lead, to.blocks.empty() ? "." : ":");
}

}  // namespace

NumberedClause subject_clause(const Scope& scope, model::SubjectId id, NumberedPlace place) {
    const model::Subject& subject = scope.context.corpus[id];
    NumberedClause clause;
    clause.number = std::move(place.number);
    clause.anchor = std::move(place.anchor);
    clause.lead = {word(introduced(scope.context.corpus, subject))};
    switch (subject.manner) {
        case Manner::performs:
            perform(scope, subject, clause);
            break;
        case Manner::recommended:
            recommend(scope, subject, clause);
            break;
        case Manner::sentence:
            say(scope, subject, clause);
            break;
    }
    append(clause.blocks, blocks_of(scope, subject.note));
    return clause;
}

SubjectEntry subject_entry(const Scope& scope, model::SubjectId id) {
    const model::Corpus& corpus = scope.context.corpus;
    const model::Subject& subject = corpus[id];
    SubjectEntry entry;
    entry.anchor = "subject-" + subject.id;
    entry.name = russian::typography(subject_name(corpus, subject));
    entry.known_as = russian::typography(subject.known_as);
    const bool has_functions = !subject.functions.empty();
    if (subject.manner != Manner::sentence && (has_functions || !subject.intro.empty())) {
        entry.intro = intro_of(scope, subject);
        end_with(entry.intro, has_functions ? ":" : ".");
    }
    entry.functions = list_of(scope, subject.functions, ".");
    entry.note = blocks_of(scope, subject.note);
    return entry;
}

}  // namespace metodoc::view
