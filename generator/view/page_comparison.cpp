// The page «Сравнение систем»: what each consists of, and the indicators that they share.

#include <algorithm>
#include <set>

#include "base/must.h"
#include "view/facts.h"
#include "view/goals.h"
#include "view/names.h"
#include "view/pages.h"
#include "view/rows.h"
#include "view/trace_words.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

namespace say = trace_words;
using indicators::Period;
using model::IndicatorId;
using model::SystemId;

std::string count_text(std::size_t count) {
    if (count == 0) return std::string(words::no_value);
    return russian::format_number(static_cast<double>(count), 0);
}

template <typename Things, typename Belongs>
std::string counted(const Things& things, const Belongs& belongs) {
    return count_text(static_cast<std::size_t>(std::ranges::count_if(things, belongs)));
}

bool is_measured(const indicators::Book& book, IndicatorId id) {
    const auto periods = book.periods(book.corpus()[book.corpus()[id].set].system);
    return std::ranges::any_of(
        periods, [&](const Period& period) { return book.value(id, period).number.has_value(); });
}

// «муниципальных»: of subjects, behind «из них».
std::string of_level(model::Level level) {
    constexpr std::string_view ending = "ый";
    std::string name(level_name(level));
    MUST(name.ends_with(ending));
    name.resize(name.size() - ending.size());
    return std::string(say::of_them) + name + "ых";
}

std::string territory(const model::System& system) {
    return system.territory.empty() ? system_name(system)
                                    : russian::typography(russian::capitalized(system.territory));
}

Inline system_name_link(const Context& context, SystemId system) {
    return linked(system_link(context, system).address, territory(context.corpus[system]));
}

// One line a system: what it is.
Table passports(const Context& context) {
    const model::Corpus& corpus = context.corpus;
    Table table;
    table.caption = say::passports;
    table.first_column_is_header = true;
    Row& head = table.head.emplace_back();
    for (const words::Word name : {say::system, say::level, say::region, say::period}) {
        table.columns.push_back({3});
        head.cells.push_back(cell(name));
    }
    for (const SystemId id : context.systems) {
        const std::string period = period_words_of(corpus[id]);
        Row& row = table.rows.emplace_back();
        row.cells = {cell(Inlines{system_name_link(context, id)}),
                     cell(level_name(corpus[id].level)),
                     cell(russian::typography(corpus[id].region)),
                     cell(period.empty() ? words::no_value : std::string_view(period))};
    }
    return table;
}

// One line a count, one column a system.
Table side_by_side(const Context& context) {
    const model::Corpus& corpus = context.corpus;
    Table table;
    table.caption = say::side_by_side;
    table.first_column_is_header = true;
    table.columns.push_back({3});
    Row& head = table.head.emplace_back();
    head.cells.push_back(cell(say::what));
    for (const SystemId system : context.systems) {
        table.columns.push_back({3});
        head.cells.push_back(cell(Inlines{system_name_link(context, system)}));
    }
    const auto row = [&](std::string_view name, const auto& text_of) {
        Row& made = table.rows.emplace_back();
        made.cells.push_back(cell(name));
        for (const SystemId system : context.systems) made.cells.push_back(cell(text_of(system)));
    };
    row(say::subjects, [&](SystemId id) {
        return counted(corpus.subjects, [&](const auto& one) { return one.system == id; });
    });
    for (const model::Level level : {model::Level::federal, model::Level::regional,
                                     model::Level::municipal, model::Level::institutional}) {
        const auto is_of = [&](SystemId id) {
            return [&corpus, level, id](const model::Subject& one) {
                return one.system == id && one.level == level;
            };
        };
        if (std::ranges::none_of(context.systems, [&](SystemId id) {
                return std::ranges::any_of(corpus.subjects, is_of(id));
            }))
            continue;
        row(of_level(level), [&](SystemId id) { return counted(corpus.subjects, is_of(id)); });
    }
    row(say::goals, [&](SystemId id) {
        return counted(corpus.goals, [&](const auto& one) { return one.system == id; });
    });
    row(say::tasks, [&](SystemId id) {
        return counted(corpus.tasks,
                       [&](const auto& one) { return corpus[one.goal].system == id; });
    });
    row(say::measures, [&](SystemId id) {
        return counted(corpus.measures,
                       [&](const auto& one) { return corpus[one.roadmap].system == id; });
    });
    row(say::indicators_count, [&](SystemId id) {
        return counted(corpus.indicators,
                       [&](const auto& one) { return corpus[one.set].system == id; });
    });
    row(say::measured_count, [&](SystemId id) {
        std::size_t count = 0;
        for (std::uint32_t i = 0; i < corpus.indicators.size(); ++i)
            if (corpus[corpus.indicators[i].set].system == id && is_measured(context.book, {i}))
                ++count;
        return count_text(count);
    });
    row(say::documents, [&](SystemId id) { return count_text(documents_of(context, id).size()); });
    row(say::orders, [&](SystemId id) { return count_text(orders_of(context, id).size()); });
    row(say::terms, [&](SystemId id) {
        return counted(corpus.terms, [&](const auto& one) { return one.system == id; });
    });
    row(say::practices, [&](SystemId id) {
        return counted(corpus.practices, [&](const auto& one) { return one.system == id; });
    });
    return table;
}

class SharedWriter {
public:
    SharedWriter(const Scope& scope, std::vector<IndicatorId> group)
        : scope_(scope),
          corpus_(scope.context.corpus),
          book_(scope.context.book),
          group_(std::move(group)) {
        std::set<Period> periods;
        for (const IndicatorId id : group_)
            for (const Period& period : book_.periods(system_of(id)))
                if (book_.value(id, period).number) periods.insert(period);
        periods_.assign(periods.begin(), periods.end());
    }

    // The shortest of their names: the others add their place to it.
    [[nodiscard]] std::string name() const {
        std::string shortest;
        for (const IndicatorId id : group_) {
            std::string title = first_words(scope_, corpus_[id].title);
            if (shortest.empty() || title.size() < shortest.size()) shortest = std::move(title);
        }
        return shortest;
    }

    [[nodiscard]] bool is_measured() const { return !periods_.empty(); }

    [[nodiscard]] Table table() const {
        Table table;
        table.caption = name();
        table.first_column_is_header = true;
        table.columns.push_back({5});
        Row& head = table.head.emplace_back();
        head.cells.push_back(cell(say::system));
        for (const Period& period : periods_) {
            table.columns.push_back({2, Align::center});
            head.cells.push_back(cell(russian::period_words(period)));
        }
        if (periods_.empty()) {
            table.columns.push_back({2, Align::center});
            head.cells.push_back(cell(words::fact));
        }
        for (const IndicatorId id : group_) table.rows.push_back(row_of(id));
        if (!periods_.empty()) table.rows.push_back(whole());
        return table;
    }

    [[nodiscard]] std::vector<Inlines> notes() const {
        std::vector<Inlines> notes;
        if (!is_measured()) notes.push_back({word(say::nobody_measured)});
        if (Inlines definition = definition_of(); !definition.empty())
            notes.push_back(std::move(definition));
        std::string systems;
        for (const Period& period : periods_)
            systems += (systems.empty() ? "" : "; ") + russian::period_words(period) + "\u00A0— " +
                       std::to_string(count(period)) + std::string(say::out_of) +
                       std::to_string(group_.size());
        if (!systems.empty())
            notes.push_back({word(std::string(say::systems_counted) + systems + ".")});
        if (is_sample())
            notes.push_back({{Strong{{word(words::sample_data)}}},
                             word(". " + std::string(words::sample_meaning))});
        return notes;
    }

    [[nodiscard]] figures::Bars bars(std::size_t number) const {
        const model::Indicator& first = corpus_[group_.front()];
        figures::Bars figure;
        figure.caption = {"shared-" + std::to_string(number),
                          std::string(say::bars_of) + ": " + russian::uncapitalized(name()),
                          std::string(say::bars_about)};
        figure.unit = first.unit == "процент" ? "\u00A0%" : "";
        // A figure tells at most six series apart: the last periods.
        constexpr std::size_t most = 6;
        const std::size_t begin = periods_.size() > most ? periods_.size() - most : 0;
        for (std::size_t i = begin; i < periods_.size(); ++i)
            figure.series.push_back(russian::period_words(periods_[i]));
        const auto item = [&](std::string name, const auto& number_of) {
            figures::Bars::Item made{std::move(name), {}};
            for (std::size_t i = begin; i < periods_.size(); ++i)
                made.values.push_back(number_of(periods_[i]));
            figure.items.push_back(std::move(made));
        };
        for (const IndicatorId id : group_)
            item(territory(corpus_[system_of(id)]),
                 [&](const Period& period) { return book_.value(id, period).number; });
        item(std::string(say::together),
             [&](const Period& period) { return together(period).number; });
        return figure;
    }

private:
    [[nodiscard]] SystemId system_of(IndicatorId id) const {
        return corpus_[corpus_[id].set].system;
    }

    [[nodiscard]] std::size_t count(const Period& period) const {
        return static_cast<std::size_t>(std::ranges::count_if(
            group_, [&](IndicatorId id) { return book_.value(id, period).number.has_value(); }));
    }

    [[nodiscard]] bool is_sample() const {
        return std::ranges::any_of(group_, [&](IndicatorId id) {
            return std::ranges::any_of(periods_, [&](const Period& period) {
                return book_.value(id, period).number && book_.is_sample(system_of(id), period);
            });
        });
    }

    [[nodiscard]] indicators::Value together(const Period& period) const {
        return indicators::rolled_up(book_, group_, period);
    }

    [[nodiscard]] Row row_of(IndicatorId id) const {
        Row row;
        row.cells.push_back(cell(Inlines{
            linked(address_of(scope_.context, {}, id), territory(corpus_[system_of(id)]))}));
        for (const Period& period : periods_)
            row.cells.push_back(cell(value_text(corpus_[id], book_.value(id, period))));
        if (periods_.empty()) row.cells.push_back(cell(words::no_data));
        return row;
    }

    [[nodiscard]] Row whole() const {
        Row row;
        row.is_total = true;
        row.cells.push_back(cell(say::together));
        for (const Period& period : periods_)
            row.cells.push_back(cell(value_text(corpus_[group_.front()], together(period))));
        return row;
    }

    // «Числитель: …; знаменатель: …», by the first of them that has a formula.
    [[nodiscard]] Inlines definition_of() const {
        for (const IndicatorId id : group_) {
            const model::Indicator& one = corpus_[id];
            if (!one.formula) continue;
            Inlines words{word(say::numerator)};
            append(words, quantity(one, one.formula->numerator.value));
            if (one.formula->kind == model::Formula::Kind::ratio) {
                append(words, {word("; " + std::string(say::denominator))});
                append(words, quantity(one, one.formula->denominator.value));
            }
            end_with(words, ".");
            return words;
        }
        return {};
    }

    [[nodiscard]] Inlines quantity(const model::Indicator& one, const std::string& id) const {
        const auto& all = corpus_[one.set].quantities;
        const auto found = std::ranges::find(all, id, &model::Quantity::id);
        return found == all.end() ? Inlines{word(id)} : inlines_of(scope_, found->title);
    }

    const Scope& scope_;
    const model::Corpus& corpus_;
    const indicators::Book& book_;
    std::vector<IndicatorId> group_;
    std::vector<Period> periods_;
};

// Indicators of the shown systems; two of them at least.
std::vector<std::vector<IndicatorId>> shared_of(const Context& context) {
    auto groups = indicators::shared(context.corpus);
    for (std::vector<IndicatorId>& group : groups) {
        std::erase_if(group, [&](IndicatorId id) {
            return !context.shows(context.corpus[context.corpus[id].set].system);
        });
        const auto place = [&](IndicatorId id) {
            return std::ranges::find(context.systems,
                                     context.corpus[context.corpus[id].set].system);
        };
        std::ranges::stable_sort(group, {}, place);
    }
    std::erase_if(groups, [](const auto& group) { return group.size() < 2; });
    return groups;
}

}  // namespace

std::optional<Page> comparison_page(Assembly& assembly) {
    const Context& context = assembly.context;
    if (context.systems.size() < 2) return std::nullopt;
    const Scope scope = assembly.scope({});
    ArticlePage content;
    content.parts.push_back({std::string(say::passports), "systems", passports(context)});
    content.parts.push_back({std::string(say::side_by_side), "counts", side_by_side(context)});
    const auto groups = shared_of(context);
    content.parts.push_back(
        {std::string(say::shared), "shared",
         paragraph({word(groups.empty() ? say::nothing_shared : say::shared_about)})});
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const SharedWriter writer(scope, groups[i]);
        const std::string anchor = "indicator-" + std::to_string(i + 1);
        content.parts.push_back({writer.name(), anchor, writer.table(), writer.notes()});
        if (writer.is_measured()) content.parts.push_back({"", "", Figure(writer.bars(i + 1))});
    }
    Page page;
    page.path = "comparison.html";
    page.title = say::comparison;
    page.description = say::comparison_about;
    page.breadcrumbs = {home_link()};
    page.content = std::move(content);
    return page;
}

}  // namespace metodoc::view
