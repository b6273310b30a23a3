// What stands in the tables of open data.

#include <algorithm>

#include "view/changes.h"
#include "view/citation.h"
#include "view/facts.h"
#include "view/names.h"
#include "view/open_data.h"
#include "view/tables.h"
#include "view/text.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using feeds::Cell;

std::string words_in(const Context& context, const model::Prose& prose) {
    return title_text(context, prose);
}

Cell day(const std::optional<Date>& date) {
    if (!date) return {};
    return *date;
}

std::string joined(const std::vector<std::string>& texts) {
    std::string text;
    for (const std::string& one : texts) text += (text.empty() ? "" : "; ") + one;
    return text;
}

// "seversk/data/measures"; without a system "data/acts".
std::string path_of(const Context& context, std::optional<model::SystemId> system,
                    const std::string& name) {
    const std::string path = "data/" + name;
    return system ? system_path(context, *system, path) : path;
}

// ---- acts and terms

DataTable acts(const Context& context, std::optional<model::SystemId> system) {
    const model::Corpus& corpus = context.corpus;
    DataTable table(
        context.options, path_of(context, system, "acts"), std::string(words::acts),
        {{"id", "acts:acts[].id"},
         {"type", "acts:acts[].type"},
         {"body", "acts:acts[].body"},
         {"date", "acts:acts[].date"},
         {"year", "acts:acts[].year"},
         {"number", "acts:acts[].number"},
         {"title", "acts:acts[].title"},
         {"level", "acts:acts[].level"},
         {"in_force_from", "acts:acts[].in_force.from"},
         {"in_force_to", "acts:acts[].in_force.to"},
         {"state", "", std::string(words::state_facet), "string", words::data_state_about},
         {"replaced_by", "acts:acts[].replaced_by"},
         {"url", "acts:acts[].url"}});
    for (std::uint32_t i = 0; i < corpus.acts.size(); ++i) {
        const model::Act& act = corpus.acts[i];
        if (act.system != system) continue;
        table.add({act.id, act.type.value, data_text(act.body), day(act.date),
                   act.year == 0 ? Cell{} : Cell{static_cast<double>(act.year)},
                   data_text(act.number), data_text(act.title), std::string(level_name(act.level)),
                   day(act.in_force_from), day(act.in_force_to),
                   std::string(kind_words(state_of(context, model::ActId{i}).kind)),
                   data_text(act.replaced_by.text), data_text(act.url)});
    }
    return table;
}

DataTable terms(const Context& context, std::optional<model::SystemId> system) {
    const model::Corpus& corpus = context.corpus;
    DataTable table(context.options, path_of(context, system, "terms"),
                    std::string(words::glossary),
                    {{"id", "glossary:terms[].id"},
                     {"term", "glossary:terms[].term"},
                     {"abbreviation", "glossary:terms[].abbreviation"},
                     {"definition", "glossary:terms[].definition"}});
    for (const model::Term& term : corpus.terms) {
        if (term.system != system) continue;
        table.add({term.id, term.term, data_text(term.abbreviation),
                   data_text(words_in(context, term.definition))});
    }
    return table;
}

// ---- orders

DataTable orders(const Context& context, model::SystemId system) {
    const model::Corpus& corpus = context.corpus;
    DataTable table(
        context.options, path_of(context, system, "orders"), std::string(words::orders),
        {{"id", "", std::string(words::data_id), "string", words::data_id_about},
         {"number", "order:number"},
         {"date", "order:date"},
         {"title", "order:title"},
         {"state", "", std::string(words::state_facet), "string", words::data_state_about},
         {"page", "", std::string(words::data_page), "string", words::data_page_about}});
    for (const model::OrderId id : context.orders) {
        const model::Order& order = corpus[id];
        if (order.system != system || order.status == model::Order::Status::draft) continue;
        table.add({order.id, data_text(whole_number(order)), order.date,
                   words_in(context, order.title), status_of(context, id),
                   context.order_paths[id.index]});
    }
    return table;
}

// ---- measures

std::string responsible_names(const Scope& scope, const model::Measure& measure) {
    std::vector<std::string> names;
    for (const model::Responsible& one : measure.responsible)
        names.push_back(plain(responsible_words(scope, one)));
    return joined(names);
}

DataTable measures(const Context& context, model::SystemId system) {
    const model::Corpus& corpus = context.corpus;
    Uses unlisted;
    const Scope scope{context, unlisted, system, {}, {}, false, 0};
    DataTable table(context.options, path_of(context, system, "measures"),
                    std::string(words::data_measures),
                    {{"document", "roadmap:title"},
                     {"key", "roadmap:measures[].key"},
                     {"title", "roadmap:measures[].title"},
                     {"responsible", "roadmap:measures[].responsible"},
                     {"result", "roadmap:measures[].result"},
                     {"due", "roadmap:measures[].due"},
                     {"stages", "roadmap:measures[].stages"},
                     {"indicators", "roadmap:measures[].indicators"}});
    for (std::uint32_t i = 0; i < corpus.measures.size(); ++i) {
        const model::Measure& measure = corpus.measures[i];
        const model::Roadmap& roadmap = corpus[measure.roadmap];
        if (roadmap.system != system || context.roadmap_paths[measure.roadmap.index].empty())
            continue;
        std::vector<std::string> stages, shown_by;
        for (const auto& stage : measure.stages) stages.push_back(stage.value);
        for (const auto& indicator : measure.indicators)
            if (indicator.id) shown_by.push_back(words_in(context, corpus[*indicator.id].title));
        table.add({words_in(context, roadmap.title), data_text(measure.key),
                   words_in(context, measure.title), data_text(responsible_names(scope, measure)),
                   data_text(words_in(context, measure.result)),
                   data_text(russian::typography(measure.due.value)), data_text(joined(stages)),
                   data_text(joined(shown_by))});
    }
    return table;
}

// ---- indicators and what was measured

DataTable indicators_of(const Context& context, model::SystemId system) {
    const model::Corpus& corpus = context.corpus;
    DataTable table(
        context.options, path_of(context, system, "indicators"),
        std::string(words::data_indicators),
        {{"document", "indicators:title"},
         {"key", "indicators:indicators[].key"},
         {"title", "indicators:indicators[].title"},
         {"unit", "indicators:indicators[].unit"},
         {"falls", "", std::string(words::data_falls), "boolean", words::data_falls_about},
         {"year", "", std::string(words::data_year), "number", words::data_year_about},
         {"target", "indicators:indicators[].targets"}});
    for (std::uint32_t i = 0; i < corpus.indicators.size(); ++i) {
        const model::Indicator& indicator = corpus.indicators[i];
        const model::IndicatorSet& set = corpus[indicator.set];
        if (set.system != system) continue;
        const auto add = [&](Cell year, Cell target) {
            table.add({words_in(context, set.title), data_text(indicator.key),
                       words_in(context, indicator.title), data_text(indicator.unit),
                       indicator.falls, std::move(year), std::move(target)});
        };
        if (indicator.targets.empty()) add({}, {});
        for (const model::IndicatorTarget& target : indicator.targets)
            add(static_cast<double>(target.year), data_text(target.text.value));
    }
    return table;
}

Cell number_or_nothing(const indicators::Value& value) {
    if (!value.number) return {};
    return *value.number;
}

// Values of the system as a whole; of organisations only what the website may show.
DataTable measured(const Context& context, model::SystemId system) {
    const model::Corpus& corpus = context.corpus;
    const indicators::Book& book = context.book;
    DataTable table(
        context.options, path_of(context, system, "measurements"),
        std::string(words::data_measurements),
        {{"key", "indicators:indicators[].key"},
         {"title", "indicators:indicators[].title"},
         {"unit", "indicators:indicators[].unit"},
         {"period", "", std::string(words::data_period), "string", words::data_period_about},
         {"organisation", "", std::string(words::organisation), "string",
          words::data_organisation_about},
         {"value", "", std::string(words::data_value), "number", words::data_value_about},
         {"reported", "", std::string(words::data_reported), "number", words::data_reported_about},
         {"expected", "", std::string(words::data_expected), "number", words::data_expected_about},
         {"sample", "", std::string(words::data_sample), "boolean", words::data_sample_about}});
    for (std::uint32_t i = 0; i < corpus.indicators.size(); ++i) {
        const model::IndicatorId id{i};
        const model::Indicator& indicator = corpus[id];
        const model::IndicatorSet& set = corpus[indicator.set];
        if (set.system != system) continue;
        for (const indicators::Period& period : book.periods(system)) {
            const auto add = [&](Cell who, const indicators::Value& value) {
                table.add({data_text(indicator.key), words_in(context, indicator.title),
                           data_text(indicator.unit), russian::period_words(period), std::move(who),
                           number_or_nothing(value), static_cast<double>(value.reported),
                           static_cast<double>(value.expected), book.is_sample(system, period)});
            };
            const indicators::Value whole = book.value(id, period);
            if (whole.absence == indicators::Absence::not_measured) continue;
            add({}, whole);
            if (!set.by_organisation) continue;
            const auto hidden = book.suppressed(id, period);
            for (const model::OrganisationId who : book.reporters(system)) {
                if (std::ranges::binary_search(hidden, who)) continue;
                add(short_name(corpus[who]), book.value(id, period, who));
            }
        }
    }
    return table;
}

// ---- registries and practices

std::string_view cell_type(model::RegistryColumn::Type type) {
    using Type = model::RegistryColumn::Type;
    if (type == Type::date) return "date";
    return type == Type::number ? "number" : "string";
}

Cell registry_cell(const Scope& scope, const model::RegistryColumn& column,
                   const std::optional<model::RegistryCell>& from) {
    using Type = model::RegistryColumn::Type;
    if (!from) return {};
    const model::Corpus& corpus = scope.context.corpus;
    switch (column.type) {
        case Type::date:
            return day(from->date);
        case Type::organisation:
        case Type::person:
            return data_text(plain(responsible_words(scope, {from->value, from->target})));
        case Type::act:
            if (const auto* act = std::get_if<model::ActId>(&from->target))
                return cite_briefly(corpus[*act], Case::nominative);
            return {};
        case Type::text:
            return data_text(words_in(scope.context, from->text));
        case Type::number:
            if (const auto number = russian::parse_number(from->value.value)) return *number;
            break;
        case Type::link:
        case Type::choice:
            break;
    }
    return data_text(from->value.value);
}

DataTable registry(const Context& context, model::RegistryId id) {
    const model::Registry& registry = context.corpus[id];
    Uses unlisted;
    const Scope scope{context, unlisted, registry.system, {}, {}, false, 0};
    std::vector<DataColumn> columns{
        {"key", "", std::string(words::data_id), "string", words::data_row_key_about}};
    for (const model::RegistryColumn& column : registry.columns) {
        if (column.internal) continue;
        columns.push_back({column.key, "", words_in(context, column.title), cell_type(column.type),
                           words::data_registry_column_about});
    }
    columns.push_back({"sample", "registry:sample"});
    DataTable table(context.options, path_of(context, registry.system, "registry-" + registry.id),
                    titled(context, id).title, columns);
    for (const model::RegistryRow& from : registry.rows) {
        std::vector<Cell> row{data_text(from.key)};
        for (std::size_t i = 0; i < registry.columns.size(); ++i) {
            if (registry.columns[i].internal) continue;
            row.push_back(registry_cell(scope, registry.columns[i], from.cells[i]));
        }
        row.emplace_back(registry.sample);
        table.add(std::move(row));
    }
    return table;
}

DataTable practices(const Context& context, model::SystemId system) {
    const model::Corpus& corpus = context.corpus;
    DataTable table(
        context.options, path_of(context, system, "practices"), std::string(words::practices),
        {{"id", "", std::string(words::data_id), "string", words::data_id_about},
         {"title", "practice:title"},
         {"author", "practice:author"},
         {"role", "practice:role"},
         {"organisation", "practice:organisation"},
         {"level", "practice:level"},
         {"subject", "practice:subject"},
         {"topic", "practice:topic"},
         {"year", "practice:year"},
         {"summary", "practice:summary"},
         {"sample", "practice:sample"},
         {"page", "", std::string(words::data_page), "string", words::data_page_about}});
    for (std::uint32_t i = 0; i < corpus.practices.size(); ++i) {
        const model::Practice& one = corpus.practices[i];
        const std::string page = address_of(context, system, model::PracticeId{i}).path;
        if (one.system != system || page.empty() || !is_shown(context, one)) continue;
        const bool is_named = one.sample || one.consent_given.has_value();
        table.add({one.id, words_in(context, one.title), is_named ? data_text(one.author) : Cell{},
                   is_named ? data_text(one.role) : Cell{}, data_text(one.organisation),
                   std::string(level_name(one.level)), data_text(one.subject), data_text(one.topic),
                   static_cast<double>(one.year), data_text(words_in(context, one.summary)),
                   one.sample, page});
    }
    return table;
}

}  // namespace

std::vector<DataTable> data_tables(const Assembly& assembly,
                                   std::optional<model::SystemId> system) {
    const Context& context = assembly.context;
    std::vector<DataTable> tables;
    const auto keep = [&](DataTable table) {
        if (!table.empty()) tables.push_back(std::move(table));
    };
    if (system) {
        keep(orders(context, *system));
        keep(measures(context, *system));
        keep(indicators_of(context, *system));
        keep(measured(context, *system));
        keep(practices(context, *system));
        for (std::uint32_t i = 0; i < context.corpus.registries.size(); ++i) {
            if (context.corpus.registries[i].system == *system) keep(registry(context, {i}));
        }
    }
    keep(acts(context, system));
    keep(terms(context, system));
    return tables;
}

}  // namespace metodoc::view
