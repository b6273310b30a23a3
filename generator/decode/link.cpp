#include "decode/link.h"

#include <array>

#include "base/overloaded.h"

namespace metodoc::decode {
namespace {

using Schemes = std::span<const std::string_view>;
using Field = model::ReferenceUse::Field;

// What the fields allow.
constexpr std::array<std::string_view, 1> to_act{"act"};
constexpr std::array<std::string_view, 1> to_figures{"figures"};
constexpr std::array<std::string_view, 1> to_goal{"goal"};
constexpr std::array<std::string_view, 1> to_indicator{"indicator"};
constexpr std::array<std::string_view, 1> to_indicators{"indicators"};
constexpr std::array<std::string_view, 1> to_measure{"measure"};
constexpr std::array<std::string_view, 1> to_organisation{"org"};
constexpr std::array<std::string_view, 1> to_page{"page"};
constexpr std::array<std::string_view, 1> to_person{"person"};
constexpr std::array<std::string_view, 1> to_result{"result"};
constexpr std::array<std::string_view, 1> to_system{"system"};
constexpr std::array<std::string_view, 1> to_task{"task"};
constexpr std::array<std::string_view, 1> to_term{"term"};
constexpr std::array<std::string_view, 2> to_changed{"act", "order"};
constexpr std::array<std::string_view, 7> to_approved{
    "criteria", "doc", "indicators", "models", "plan", "registry", "roadmap"};
constexpr std::array<std::string_view, 2> to_copied{"minutes", "order"};
constexpr std::array<std::string_view, 16> to_evidence{
    "act",    "criteria", "doc",   "event", "indicators", "letter",   "measure",  "minutes",
    "models", "news",     "order", "page",  "plan",       "practice", "registry", "roadmap"};
constexpr std::array<std::string_view, 3> to_responsible{"org", "person", "subject"};

class Linker {
public:
    explicit Linker(model::Corpus& corpus) : corpus_(corpus) {}

    void all() {
        name_annexes();
        for (model::System& one : corpus_.systems) {
            stands_in_ = id_in(corpus_.systems, one);
            system_ = id_in(corpus_.systems, one);
            walk(one);
        }
        each(corpus_.organisations);
        each(corpus_.people);
        each(corpus_.subjects);
        each(corpus_.acts);
        each(corpus_.terms);
        each(corpus_.documents);
        each(corpus_.roadmaps);
        each(corpus_.indicator_sets);
        each(corpus_.figures);
        each(corpus_.goals);
        each(corpus_.statements);
        each(corpus_.criteria);
        each(corpus_.model_sets);
        each(corpus_.orders);
        each(corpus_.minutes);
        each(corpus_.letters);
        each(corpus_.registries);
        for (model::Report& one : corpus_.reports) {
            stands_in_ = {};
            system_ = one.system;
            walk(one);
        }
        for (model::Extract& one : corpus_.extracts) {
            stands_in_ = {};
            system_ = one.system;
            walk(one);
        }
        each(corpus_.practices);
        each(corpus_.happenings);
        system_ = {};
        for (model::Page& one : corpus_.pages) {
            stands_in_ = id_in(corpus_.pages, one);
            prose(one.body);
        }
        stands_in_ = {};
        walk(corpus_.site);
    }

private:
    template <typename Thing>
    static model::Id<Thing> id_in(const std::vector<Thing>& things, const Thing& one) {
        return {static_cast<std::uint32_t>(&one - things.data())};
    }

    template <typename Thing>
    void each(std::vector<Thing>& things) {
        for (Thing& one : things) {
            stands_in_ = id_in(things, one);
            system_ = one.system;
            walk(one);
        }
    }

    // What an order approves and what a document annexes can be called an annex.
    void name_annexes() {
        for (const model::Order& order : corpus_.orders) {
            std::uint32_t count = 0;
            name_annexes(order, order.clauses, count);
        }
        for (const model::Document& document : corpus_.documents)
            for (const model::Annex& annex : document.annexes)
                name_annex(document.system, annex.text.value);
    }

    void name_annexes(const model::Order& order, const std::vector<model::OrderClause>& clauses,
                      std::uint32_t& count) {
        for (const model::OrderClause& clause : clauses) {
            const model::OrderClauseId id{id_in(corpus_.orders, order), count++};
            if (const auto* approve = std::get_if<model::Approve>(&clause.kind))
                name_annex(order.system, approve->text.value);
            if (std::holds_alternative<model::Composition>(clause.kind) && !clause.key.empty())
                corpus_.add_name(
                    "annex:" + corpus_[order.system].id + "/" + order.id + "#" + clause.key, id);
            name_annexes(order, clause.clauses, count);
        }
    }

    void name_annex(model::SystemId system, std::string_view reference) {
        const model::Target target = corpus_.resolve(system, reference);
        if (target.index() == 0) return;
        const std::string id(model::cut_reference(reference).id);
        // The same thing may well be named by two documents.
        corpus_.add_name("annex:" + corpus_[system].id + "/" + id, target);
    }

    // ---- one reference

    [[nodiscard]] model::Target find(std::string_view reference) const {
        const model::ReferenceParts parts = model::cut_reference(reference);
        const auto* order = std::get_if<model::OrderId>(&stands_in_);
        if (order == nullptr) return corpus_.resolve(system_, reference);
        const std::string own = corpus_[*order].id + "#" + std::string(parts.id);
        if (parts.scheme == "clause") return corpus_.resolve(system_, "clause:" + own);
        // A composition of this order goes by the key of its clause.
        if (parts.scheme == "annex") {
            const model::Target composition = corpus_.resolve(system_, "annex:" + own);
            if (composition.index() != 0) return composition;
        }
        return corpus_.resolve(system_, reference);
    }

    model::Target use(const std::string& text, Span span, Schemes schemes,
                      std::string_view implied = {}, Field field = Field::other) {
        const std::string full = implied.empty() ? text : std::string(implied) + ":" + text;
        const model::Target target = find(full);
        corpus_.references.push_back(
            {text, span, system_, schemes, implied, stands_in_, field, target});
        return target;
    }

    template <typename Thing>
    void ref(model::Ref<Thing>& ref, Schemes schemes, std::string_view implied = {}) {
        if (ref.text.empty()) return;
        const model::Target target = use(ref.text, ref.span, schemes, implied);
        if (const auto* id = std::get_if<model::Id<Thing>>(&target)) ref.id = *id;
    }

    template <typename Thing>
    void refs(std::vector<model::Ref<Thing>>& all, Schemes schemes, std::string_view implied = {}) {
        for (model::Ref<Thing>& one : all) ref(one, schemes, implied);
    }

    void responsibles(std::vector<model::Responsible>& all) {
        for (auto& [text, target] : all)
            target = use(text.value, text.span, to_responsible, {}, Field::responsible);
    }

    // Words stay words; what is no reference leads nowhere.
    void addressees(std::vector<model::Addressee>& all) {
        for (model::Addressee& one : all)
            if (model::is_referred_to(one))
                one.target =
                    use(one.text.value, one.text.span, to_responsible, {}, Field::responsible);
    }

    void cited(model::Cited& one) { one.target = use(one.text.value, one.text.span, to_changed); }
    void cited(std::vector<model::Cited>& all) {
        for (model::Cited& one : all) cited(one);
    }

    void grif(model::Grif& one) {
        ref(one.official, to_person);
        if (!one.act.text.value.empty()) cited(one.act);
    }
    void grifs(model::Grifs& all) {
        if (all.approved) grif(*all.approved);
        for (model::Grif& one : all.agreed) grif(one);
    }

    // ---- texts

    void prose(model::Prose& prose) {
        for (model::ProseLink& link : prose.links) link.leads_to = use(link.target, link.span, {});
        for (model::ProseFigure& figure : prose.figures)
            figure.leads_to = use(figure.key, figure.span, to_indicator, "indicator");
    }
    void proses(std::vector<model::Prose>& all) {
        for (model::Prose& one : all) prose(one);
    }
    void evidence(std::vector<model::Evidence>& all) {
        for (model::Evidence& one : all) {
            prose(one.title);
            if (!one.ref.value.empty()) one.target = use(one.ref.value, one.ref.span, to_evidence);
        }
    }
    void items(std::vector<model::Item>& all) {
        for (model::Item& item : all) {
            prose(item.text);
            items(item.items);
        }
    }

    // ---- things

    void walk(model::System& one) {
        ref(one.authority, to_organisation);
        prose(one.summary);
        prose(one.mission);
        for (std::size_t i = 0; i < one.documents.size(); ++i)
            one.document_targets[i] =
                use(one.documents[i].value, one.documents[i].span, to_approved);
        for (std::vector<model::Evidence>& step : one.cycle) evidence(step);
    }

    void walk(model::Organisation& one) {
        ref(one.parent, to_organisation);
        ref(one.head, to_person);
        prose(one.note);
    }

    void walk(model::Person& one) { ref(one.organisation, to_organisation); }

    void walk(model::Subject& one) {
        ref(one.organisation, to_organisation);
        prose(one.intro);
        items(one.functions);
        prose(one.note);
    }

    void walk(model::Act& one) {
        ref(one.replaced_by, to_act);
        refs(one.amended_by, to_act);
        prose(one.note);
    }

    void walk(model::Term& one) {
        prose(one.definition);
        refs(one.see, to_term);
        prose(one.note);
    }

    void walk(model::Document& one) {
        prose(one.title);
        grifs(one.grifs);
        for (model::PassportRow& row : one.passport) {
            prose(row.title);
            walk(corpus_.clauses[row.value.index]);
        }
        for (model::Section& section : one.sections) {
            prose(section.title);
            for (const model::ClauseId id : section.clauses) walk(corpus_.clauses[id.index]);
        }
        for (model::Annex& annex : one.annexes) {
            annex.target = use(annex.text.value, annex.text.span, to_approved, {}, Field::annex);
            prose(annex.title);
        }
        proses(one.conclusions);
        for (model::Recommendations& group : one.recommendations) {
            addressees(group.to);
            proses(group.items);
        }
        ref(one.signatory, to_person);
    }

    void walk(model::Clause& one) {
        prose(one.text);
        items(one.items);
        refs(one.terms, to_term, "term");
        ref(one.methods, to_indicators);
        refs(one.figures, to_figures, "figures");
        if (one.lists) ref(one.lists->goal, to_goal);
        if (one.table) {
            for (model::TextTable::Column& column : one.table->columns) {
                prose(column.title);
                proses(column.parts);
            }
            for (model::TextTable::Row& row : one.table->rows) proses(row.cells);
        }
        for (const model::ClauseId id : one.clauses) walk(corpus_.clauses[id.index]);
        prose(one.after);
    }

    void walk(model::Roadmap& one) {
        prose(one.title);
        for (model::Stage& stage : one.stages) prose(stage.title);
        for (model::MeasureGroup& group : one.groups) {
            prose(group.title);
            ref(group.task, to_task);
            refs(group.tasks, to_task);
        }
        grifs(one.grifs);
        for (const model::MeasureId id : one.measures) walk(corpus_.measures[id.index]);
    }

    void walk(model::Measure& one) {
        prose(one.title);
        responsibles(one.responsible);
        prose(one.result);
        refs(one.after, to_measure, "measure");
        refs(one.tasks, to_task);
        refs(one.indicators, to_indicator);
        prose(one.note);
        for (model::Progress& progress : one.progress) prose(progress.evidence);
        evidence(one.evidence);
    }

    void walk(model::IndicatorSet& one) {
        prose(one.title);
        proses(one.methods);
        for (model::Quantity& quantity : one.quantities) prose(quantity.title);
        for (model::Sample& sample : one.samples) walk(sample);
        for (model::IndicatorGroup& group : one.groups) prose(group.title);
        for (const model::IndicatorId id : one.indicators) walk(corpus_.indicators[id.index]);
    }

    void walk(model::Sample& one) {
        prose(one.population);
        prose(one.method);
        prose(one.representative);
        for (model::SampleQuota& quota : one.quotas) prose(quota.of);
    }

    void walk(model::Indicator& one) {
        prose(one.title);
        if (one.value) {
            prose(one.value->what);
            prose(one.value->of);
        }
        proses(one.methods);
        prose(one.definition);
        prose(one.source);
        responsibles(one.responsible);
        ref(one.subset_of, to_indicator, "indicator");
        ref(one.same_as, to_indicator);
        for (model::Recommendation& recommendation : one.recommend) {
            prose(recommendation.below);
            prose(recommendation.far_below);
        }
        prose(one.note);
    }

    void walk(model::Figures& one) {
        prose(one.title);
        for (model::FigureRow& row : one.rows) prose(row.title);
        prose(one.note);
    }

    void walk(model::Goal& one) {
        prose(one.title);
        items(one.items);
        refs(one.indicators, to_indicator);
        refs(one.results, to_result, "result");
        prose(one.note);
        for (const model::TaskId id : one.tasks) walk(corpus_.tasks[id.index]);
    }

    void walk(model::Task& one) {
        prose(one.title);
        items(one.items);
        refs(one.measures, to_measure);
        refs(one.indicators, to_indicator);
        refs(one.results, to_result, "result");
        prose(one.note);
    }

    void walk(model::Statement& one) {
        prose(one.title);
        prose(one.text);
        items(one.items);
        refs(one.goals, to_goal, "goal");
        refs(one.tasks, to_task, "task");
        refs(one.indicators, to_indicator);
        prose(one.note);
    }

    void walk(model::CriteriaSet& one) {
        prose(one.title);
        prose(one.intro);
        for (model::CriteriaLevel& level : one.levels) {
            prose(level.title);
            for (model::Criterion& criterion : level.criteria) {
                prose(criterion.title);
                proses(criterion.aspects);
                refs(criterion.indicators, to_indicator);
                proses(criterion.methods);
                prose(criterion.note);
            }
        }
    }

    void walk(model::ModelSet& one) {
        prose(one.title);
        prose(one.intro);
        for (model::ModelGroup& group : one.groups) {
            prose(group.title);
            for (model::ServiceModel& service : group.models) {
                prose(service.title);
                prose(service.basis);
                proses(service.parts);
                prose(service.note);
            }
        }
    }

    void walk(model::Practice& one) {
        prose(one.title);
        prose(one.summary);
        proses(one.evidence);
        prose(one.body);
    }

    void walk(model::Order& one) {
        prose(one.title);
        ref(one.authority, to_organisation);
        prose(one.preamble);
        walk(one.clauses);
        ref(one.signatory, to_person);
        for (model::JointAuthor& author : one.jointly) {
            ref(author.authority, to_organisation);
            ref(author.signatory, to_person);
        }
        ref(one.executor_mark, to_person);
        for (auto& person : one.visas) ref(person, to_person);
        for (auto& person : one.acquainted) ref(person, to_person);
        proses(one.mailing);
    }

    void walk(model::Report& one) {
        prose(one.title);
        ref(one.signatory, to_person);
        ref(one.executor, to_person);
        proses(one.causes);
        if (!one.council) return;
        model::Council& council = *one.council;
        ref(council.chair.person, to_person);
        ref(council.secretary.person, to_person);
        for (model::Participant& member : council.present) ref(member.person, to_person);
        for (model::AgendaItem& item : council.agenda) {
            prose(item.title);
            ref(item.speaker.person, to_person);
            proses(item.decisions);
        }
    }

    void walk(std::vector<model::OrderClause>& clauses) {
        for (model::OrderClause& clause : clauses) {
            std::visit(overloaded{
                           [&](model::Approve& it) {
                               it.target = use(it.text.value, it.text.span, to_approved, {},
                                               Field::approve);
                               prose(it.wording);
                           },
                           [&](model::Instruct& it) {
                               addressees(it.executors);
                               prose(it.text);
                           },
                           [&](model::Appoint& it) {
                               addressees(it.people);
                               prose(it.duty);
                           },
                           [&](model::Assign& it) {
                               prose(it.duty);
                               addressees(it.to);
                           },
                           [&](model::Acquaint& it) {
                               addressees(it.people);
                               prose(it.with);
                           },
                           [&](model::Publish& it) {
                               prose(it.what);
                               prose(it.place);
                           },
                           [&](model::MakeKnown& it) {
                               prose(it.what);
                               addressees(it.to);
                           },
                           [&](model::Establish& it) { prose(it.text); },
                           [&](model::Repeal& it) {
                               cited(it.acts);
                               cited(it.amended_by);
                           },
                           [&](model::Amend& it) {
                               cited(it.act);
                               cited(it.amended_by);
                           },
                           [&](model::Composition& it) {
                               prose(it.whose);
                               for (model::Member& member : it.members)
                                   ref(member.person, to_person);
                           },
                           [&](model::Control& it) { ref(it.person, to_person); },
                           [](model::EntryIntoForce&) {},
                           [&](model::FreeText& it) { prose(it.text); },
                       },
                       clause.kind);
            walk(clause.clauses);
        }
    }

    void walk(model::Attendee& one) { ref(one.person, to_person); }
    void walk(std::vector<model::Attendee>& all) {
        for (model::Attendee& one : all) walk(one);
    }
    void walk(std::vector<model::Speech>& all) {
        for (model::Speech& one : all) {
            walk(one.who);
            prose(one.text);
        }
    }

    void walk(model::Minutes& one) {
        prose(one.title);
        ref(one.authority, to_organisation);
        walk(one.chair);
        walk(one.secretary);
        walk(one.present);
        walk(one.invited);
        for (model::Question& question : one.questions) {
            prose(question.title);
            walk(question.heard);
            walk(question.spoke);
            for (model::Decision& decision : question.decided) {
                prose(decision.text);
                addressees(decision.executors);
            }
        }
    }

    void walk(model::Letter& one) {
        prose(one.title);
        ref(one.authority, to_organisation);
        addressees(one.to);
        prose(one.text);
        for (model::Enclosure& enclosure : one.enclosures) prose(enclosure.title);
        ref(one.signatory, to_person);
        ref(one.executor_mark, to_person);
    }

    void walk(model::Registry& one) {
        prose(one.title);
        grifs(one.grifs);
        for (model::RegistryColumn& column : one.columns) prose(column.title);
        for (model::RegistryRow& row : one.rows)
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                if (row.cells[i]) cell(one.columns[i], *row.cells[i]);
        prose(one.note);
    }

    void cell(const model::RegistryColumn& column, model::RegistryCell& one) {
        using Type = model::RegistryColumn::Type;
        if (column.type == Type::text) prose(one.text);
        Schemes schemes;
        if (column.type == Type::organisation) schemes = to_organisation;
        if (column.type == Type::person) schemes = to_person;
        if (column.type == Type::act) schemes = to_act;
        if (!schemes.empty()) one.target = use(one.value.value, one.value.span, schemes);
    }

    void walk(model::Extract& one) {
        one.source.target = use(one.source.text.value, one.source.text.span, to_copied);
        ref(one.certified_by, to_person);
        ref(one.original_at, to_organisation);
    }

    void walk(model::Happening& one) {
        prose(one.title);
        ref(one.organiser, to_organisation);
        prose(one.summary);
        prose(one.text);
        evidence(one.links);
    }

    void walk(model::Site& one) {
        prose(one.description);
        prose(one.footer.text);
        for (model::NavigationItem& item : one.navigation) ref(item.page, to_page);
        if (one.owner.value.starts_with("org:")) {
            const model::Target target = use(one.owner.value, one.owner.span, to_organisation);
            if (const auto* id = std::get_if<model::OrganisationId>(&target)) one.owner_id = *id;
        }
        for (const Spanned<std::string>& system : one.systems) {
            const model::Target target = use(system.value, system.span, to_system, "system");
            if (const auto* id = std::get_if<model::SystemId>(&target))
                one.system_ids.push_back(*id);
        }
    }

    model::Corpus& corpus_;
    model::Target stands_in_;
    std::optional<model::SystemId> system_;
};

}  // namespace

void link(model::Corpus& corpus) {
    Linker(corpus).all();
}

}  // namespace metodoc::decode
