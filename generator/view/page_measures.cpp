// A page a measure: its term, who answers, what it leads to, what proves it, its neighbours.

#include <algorithm>

#include "view/evidence.h"
#include "view/measures.h"
#include "view/names.h"
#include "view/pages.h"
#include "view/tables.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

struct Facts {
    std::vector<Fact> list;

    void add(std::string_view name, Inlines value) {
        if (!value.empty()) list.push_back({std::string(name), std::move(value)});
    }
};

// «А, Б»: one thing behind another.
void add_to(Inlines& line, Inlines more) {
    if (more.empty()) return;
    if (!line.empty()) append(line, {word(", ")});
    append(line, std::move(more));
}

Inlines responsible_line(const Scope& scope, const model::Measure& measure) {
    Inlines line;
    for (const model::Responsible& one : measure.responsible)
        add_to(line, responsible_words(scope, one));
    return line;
}

// «I — нормативные документы … (1 полугодие 2021–2022 учебного года)».
Inlines stage_line(const Scope& scope, const model::Roadmap& roadmap,
                   const model::Measure& measure) {
    Inlines line;
    for (const Spanned<std::string>& mark : measure.stages) {
        Inlines one{word(mark.value)};
        for (const model::Stage& stage : roadmap.stages) {
            if (stage.mark.value != mark.value) continue;
            std::string period;
            for (const Spanned<std::string>& part : stage.period)
                period += (period.empty() ? "" : ", ") + russian::typeset_deadline(part.value);
            if (!stage.title.empty()) {
                append(one, {word(words::dash)});
                append(one, inlines_of(scope, stage.title));
            }
            append(one, {word(" (" + period + ")")});
        }
        if (!line.empty()) append(line, {word("; ")});
        append(line, std::move(one));
    }
    return line;
}

bool names(const std::vector<model::Ref<model::Measure>>& refs, model::MeasureId id) {
    return std::ranges::any_of(refs, [&](const auto& ref) { return ref.id == id; });
}

// The tasks that name it, and the task of its group.
Inlines task_line(const Scope& scope, const model::Roadmap& roadmap, model::MeasureId id) {
    const model::Corpus& corpus = scope.context.corpus;
    std::vector<model::TaskId> tasks;
    for (const model::MeasureGroup& group : roadmap.groups)
        if (group.task.id && std::ranges::find(group.measures, id) != group.measures.end())
            tasks.push_back(*group.task.id);
    for (std::uint32_t i = 0; i < corpus.tasks.size(); ++i) {
        const model::TaskId task{i};
        if (names(corpus.tasks[i].measures, id) && std::ranges::find(tasks, task) == tasks.end())
            tasks.push_back(task);
    }
    Inlines line;
    for (const model::TaskId task : tasks) {
        if (!line.empty()) append(line, {word("; ")});
        append(line, {linked(address_of(scope.context, scope.system, task),
                             title_text(scope.context, corpus[task].title))});
    }
    return line;
}

Inlines group_line(const Scope& scope, const model::Roadmap& roadmap, model::MeasureId id) {
    for (const model::MeasureGroup& group : roadmap.groups) {
        if (std::ranges::find(group.measures, id) != group.measures.end() && !group.title.empty())
            return inlines_of(scope, group.title);
    }
    return {};
}

template <typename Thing, typename Name>
std::vector<NamedLink> links_of(const Scope& scope, const std::vector<model::Ref<Thing>>& refs,
                                const Name& name) {
    std::vector<NamedLink> links;
    for (const model::Ref<Thing>& ref : refs) {
        if (!ref.id) continue;
        links.push_back({name(*ref.id), address_of(scope.context, scope.system, *ref.id), ""});
    }
    return links;
}

// «2023 год: выполнено 17.11.2023 — приказ от …».
Blocks progress_list(const Scope& scope, const model::Measure& measure) {
    List list;
    for (const model::Progress& one : measure.progress) {
        using State = model::Progress::State;
        std::string text = std::to_string(one.year) + "\u00A0год: ";
        const bool late = one.state == State::late, cancelled = one.state == State::cancelled;
        const bool done = one.done || one.state == State::done;
        text += cancelled ? words::measure_cancelled
                : late    ? words::measure_late
                : done    ? words::measure_done
                          : words::measure_unknown;
        if (one.done) text += " " + dotted(*one.done);
        Inlines line{word(text)};
        if (!one.evidence.empty()) {
            append(line, {word(words::dash)});
            append(line, inlines_of(scope, one.evidence));
        }
        list.items.push_back({paragraph(std::move(line))});
    }
    return {{std::move(list)}};
}

std::vector<Fact> facts_of(const Scope& scope, model::MeasureId id) {
    const Context& context = scope.context;
    const model::Measure& measure = context.corpus[id];
    const model::Roadmap& roadmap = context.corpus[measure.roadmap];
    Facts facts;
    facts.add(words::state, {word(state_word(state_of(context, id)))});
    if (!measure.due.value.empty())
        facts.add(words::due, {word(russian::typeset_deadline(measure.due.value))});
    for (const NextDue& due : next_due(context, measure.roadmap, roadmap.measures.size()))
        if (due.measure == id) facts.add(words::next_term, {word(russian::date_short(due.day))});
    facts.add(words::responsible, responsible_line(scope, measure));
    facts.add(words::stage, stage_line(scope, roadmap, measure));
    facts.add(words::direction, group_line(scope, roadmap, id));
    facts.add(words::task_word, task_line(scope, roadmap, id));
    const Blocks result = blocks_of(scope, measure.result);
    if (result.size() == 1) facts.add(words::result, inlines_of(scope, measure.result));
    return facts.list;
}

// What stands behind the first phrase of the title.
void add_rest(const Scope& scope, const model::Measure& measure, ArticlePage& content) {
    Blocks title = blocks_of(scope, measure.title);
    if (title.size() > 1) {
        title.erase(title.begin());
        content.parts.push_back(
            {std::string(words::contents_of_work), "contents", std::move(title)});
    }
    Blocks result = blocks_of(scope, measure.result);
    if (result.size() > 1)
        content.parts.push_back({std::string(words::result), "result", std::move(result)});
}

ArticlePage content_of(const Scope& scope, model::MeasureId id) {
    const Context& context = scope.context;
    const model::Corpus& corpus = context.corpus;
    const model::Measure& measure = corpus[id];
    ArticlePage content;
    content.facts = facts_of(scope, id);
    add_rest(scope, measure, content);
    Part proof{std::string(words::evidence), "evidence", Blocks{}};
    if (!measure.progress.empty()) proof.content = progress_list(scope, measure);
    if (!measure.evidence.empty())
        append(std::get<Blocks>(proof.content), evidence_list(scope, measure.evidence));
    if (std::get<Blocks>(proof.content).empty())
        proof.content = paragraph({word(words::no_evidence)});
    content.parts.push_back(std::move(proof));
    auto indicators = links_of(scope, measure.indicators, [&](model::IndicatorId one) {
        return title_text(context, corpus[one].title);
    });
    if (!indicators.empty())
        content.parts.push_back(
            {std::string(words::indicators), "indicators", link_list(indicators)});
    const auto name = [&](model::MeasureId one) { return measure_title(context, one); };
    auto before = links_of(scope, measure.after, name);
    if (!before.empty())
        content.parts.push_back({std::string(words::after), "after", link_list(before)});
    if (!measure.note.empty())
        content.parts.push_back(
            {std::string(words::note_word), "note", paragraph(inlines_of(scope, measure.note))});
    return content;
}

// The one before and the one behind, and the whole.
void add_neighbours(const Context& context, model::MeasureId id, ArticlePage& content) {
    const model::Roadmap& roadmap = context.corpus[context.corpus[id].roadmap];
    const auto at = std::ranges::find(roadmap.measures, id);
    std::vector<NamedLink> links;
    const auto add = [&](model::MeasureId one, std::string_view note) {
        links.push_back({measure_title(context, one), address_of(context, roadmap.system, one),
                         std::string(note)});
    };
    if (at != roadmap.measures.begin()) add(*std::prev(at), words::previous_measure);
    if (std::next(at) != roadmap.measures.end()) add(*std::next(at), words::next_measure);
    if (!links.empty())
        content.parts.push_back({std::string(words::neighbours), "neighbours", std::move(links)});
}

}  // namespace

std::vector<Page> measure_pages(Assembly& assembly, model::SystemId system) {
    const Context& context = assembly.context;
    std::vector<Page> pages;
    for (std::uint32_t i = 0; i < context.corpus.roadmaps.size(); ++i) {
        const model::Roadmap& roadmap = context.corpus.roadmaps[i];
        if (roadmap.system != system) continue;
        const NamedLink whole{titled(context, model::RoadmapId{i}).short_name,
                              address_of(context, system, model::RoadmapId{i}), ""};
        for (const model::MeasureId id : roadmap.measures) {
            const std::string title = measure_title(context, id);
            const Address address = address_of(context, system, id);
            // What is cited here is cited in the roadmap: it is not listed once more.
            const Scope scope = assembly.scope(system);
            ArticlePage content = content_of(scope, id);
            add_neighbours(context, id, content);
            Page page = page_of(context, system, "", title, std::move(content));
            page.path = address.path;
            page.description = whole.name + ": " + std::string(words::measure_row);
            const std::string& due = context.corpus[id].due.value;
            if (!due.empty()) page.description += ", " + russian::typeset_deadline(due);
            page.breadcrumbs.push_back(whole);
            pages.push_back(std::move(page));
        }
    }
    return pages;
}

}  // namespace metodoc::view
