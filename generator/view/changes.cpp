#include "view/changes.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <tuple>

#include "view/citation.h"
#include "view/names.h"
#include "view/rows.h"
#include "view/text.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using model::OrderId;
using model::Target;
using Kind = Change::Kind;

// Since when the order holds: by its own clause on entry into force, else from its day.
Date force_date(const model::Order& order) {
    for (const model::OrderClause& clause : order.clauses) {
        const auto* entry = std::get_if<model::EntryIntoForce>(&clause.kind);
        if (entry != nullptr && entry->date) return *entry->date;
    }
    return order.date;
}

std::optional<Date> date_of(const model::Corpus& corpus, const Target& target) {
    if (const auto* id = std::get_if<OrderId>(&target)) return force_date(corpus[*id]);
    if (const auto* id = std::get_if<model::ActId>(&target)) return corpus[*id].date;
    return std::nullopt;
}

struct Collector {
    const Context& context;
    OrderId order;
    Date since;
    std::map<Target, std::vector<Change>>& to;
    std::uint32_t next = 0;  // the place of the next clause among all of the order

    void add(const Target& target, Change change) {
        const auto* changed = std::get_if<OrderId>(&target);
        if (changed == nullptr && !std::holds_alternative<model::ActId>(target)) return;
        const model::Corpus& corpus = context.corpus;
        if (corpus[order].sample && (changed == nullptr || !corpus[*changed].sample)) return;
        if (target == Target(order)) return;
        to[target].push_back(std::move(change));
    }

    // The orders and acts that a clause names as having amended what it cites.
    void earlier(const Target& target, const std::vector<model::Cited>& amended_by) {
        for (const model::Cited& one : amended_by) {
            if (std::holds_alternative<std::monostate>(one.target)) continue;
            add(target, {Kind::amend, one.target, {}, date_of(context.corpus, one.target)});
        }
    }

    void clauses(const std::vector<model::OrderClause>& from) {
        for (const model::OrderClause& clause : from) {
            const model::OrderClauseId where{order, next++};
            if (const auto* amend = std::get_if<model::Amend>(&clause.kind)) {
                add(amend->act.target, {Kind::amend, order, where, since});
                earlier(amend->act.target, amend->amended_by);
            }
            if (const auto* repeal = std::get_if<model::Repeal>(&clause.kind)) {
                for (const model::Cited& act : repeal->acts)
                    add(act.target, {Kind::repeal, order, where, since});
                // Of one act it is said which orders have amended it; of several nobody knows whom.
                if (repeal->acts.size() == 1)
                    earlier(repeal->acts.front().target, repeal->amended_by);
            }
            clauses(clause.clauses);
        }
    }
};

// What is said twice, by the amending order and by one that cites it, counts once: with its clause.
void keep_once(std::vector<Change>& changes) {
    std::ranges::stable_sort(changes, [](const Change& a, const Change& b) {
        return std::tuple(a.date.value_or(Date{}), a.by, !a.where) <
               std::tuple(b.date.value_or(Date{}), b.by, !b.where);
    });
    std::vector<Change> kept;
    for (Change& one : changes) {
        const bool is_known = std::ranges::any_of(kept, [&](const Change& other) {
            return other.by == one.by && other.kind == one.kind && (!one.where || !other.where);
        });
        if (!is_known) kept.push_back(std::move(one));
    }
    changes = std::move(kept);
}

std::span<const Change> changes_to(const Context& context, const Target& target) {
    const auto found = context.changes.find(target);
    if (found == context.changes.end()) return {};
    return found->second;
}

bool holds(const Context& context, const Change& change) {
    return !change.date || *change.date <= context.options.today;
}

bool has(const Context& context, const Target& target, Kind kind) {
    return std::ranges::any_of(changes_to(context, target), [&](const Change& change) {
        return change.kind == kind && holds(context, change);
    });
}

std::string name_of(const Context& context, const Target& target, Case which) {
    const model::Corpus& corpus = context.corpus;
    if (const auto* id = std::get_if<OrderId>(&target)) {
        return declined("приказ", which) + " " + date_and_number(corpus[*id]);
    }
    if (const auto* id = std::get_if<model::ActId>(&target)) {
        return russian::typography(cite_briefly(corpus[*id], which));
    }
    return {};
}

std::optional<model::SystemId> from_of(const Context& context, const Target& target) {
    return system_of(context.corpus, target);
}

// «приказ от 12.05.2023 № 240, пункт 1», each with its link.
Inlines source_of(const Context& context, const Change& change, const Target& changed) {
    const auto from = from_of(context, changed);
    const auto put = [](Inlines& to, Address address, std::string_view text) {
        if (address.empty()) return append(to, {word(text)});
        append(to, {linked(std::move(address), text)});
    };
    Inlines words;
    put(words, address_of(context, from, change.by), name_of(context, change.by, Case::nominative));
    if (!change.where) return words;
    const std::string& number =
        context.order_clauses[change.where->order.index][change.where->index];
    if (number.empty()) return words;
    append(words, {word(", ")});
    put(words, address_of(context, from, *change.where),
        std::string(words::clause) + "\u00A0" + number);
    return words;
}

}  // namespace

std::map<Target, std::vector<Change>> changes_of(const Context& context) {
    std::map<Target, std::vector<Change>> changes;
    for (const OrderId id : context.orders) {
        const model::Order& order = context.corpus[id];
        if (order.status == model::Order::Status::draft) continue;
        Collector{context, id, force_date(order), changes}.clauses(order.clauses);
    }
    for (auto& [target, list] : changes) keep_once(list);
    return changes;
}

Force force_of(const Context& context, OrderId order) {
    using Status = model::Order::Status;
    const Status status = context.corpus[order].status;
    if (status == Status::draft) return Force::draft;
    if (status == Status::repealed || has(context, order, Kind::repeal)) return Force::repealed;
    return has(context, order, Kind::amend) ? Force::amended : Force::in_force;
}

std::string status_of(const Context& context, OrderId order) {
    switch (force_of(context, order)) {
        case Force::draft:
            return std::string(words::is_draft);
        case Force::in_force:
            return std::string(words::is_in_force);
        case Force::amended:
            return std::string(words::is_amended);
        case Force::repealed:
            return std::string(words::is_repealed);
    }
    return {};
}

std::string_view kind_words(ActState::Kind kind) {
    switch (kind) {
        case ActState::Kind::in_force:
            return words::is_in_force;
        case ActState::Kind::amended:
            return words::is_amended;
        case ActState::Kind::repealed:
            return words::is_repealed;
        case ActState::Kind::not_yet:
            return words::is_not_yet;
    }
    return {};
}

ActState state_of(const Context& context, model::ActId id) {
    const model::Act& act = context.corpus[id];
    const Date& today = context.options.today;
    ActState state;
    std::optional<Date> lost;
    if (act.in_force_to && *act.in_force_to < today)
        lost = from_day_number(day_number(*act.in_force_to) + 1);
    for (const Change& change : changes_to(context, id)) {
        if (change.kind != Kind::repeal || !holds(context, change)) continue;
        if (!lost || (change.date && *change.date < *lost)) lost = change.date;
    }
    const bool has_ended =
        lost || (act.replaced_by && !act.in_force_to) || has(context, id, Kind::repeal);
    if (has_ended) {
        state.kind = ActState::Kind::repealed;
    } else if (act.in_force_from && *act.in_force_from > today) {
        state.kind = ActState::Kind::not_yet;
    } else if (!act.amended_by.empty() || has(context, id, Kind::amend)) {
        state.kind = ActState::Kind::amended;
    }
    state.words = kind_words(state.kind);
    if (lost) state.words += std::string(words::since_day) + dotted(*lost);
    return state;
}

Inlines changed_by(const Context& context, const Target& target, Kind kind) {
    Inlines words;
    for (const Change& change : changes_to(context, target)) {
        if (change.kind != kind) continue;
        if (!words.empty()) append(words, {word("; ")});
        append(words, source_of(context, change, target));
    }
    return words;
}

Table editions_of(const Context& context, OrderId id) {
    Table table;
    const auto changes = changes_to(context, id);
    if (changes.empty()) return table;
    table.caption = words::editions;
    table.columns = {{2, Align::start}, {4, Align::start}, {4, Align::start}};
    table.head.push_back(
        {{cell(words::date), cell(words::what_changed), cell(words::by_what)}, "", false});
    const auto add = [&](const std::string& day, std::string_view what, Inlines by) {
        table.rows.push_back({{cell(day), cell(what), cell(std::move(by))}, "", false});
    };
    add(dotted(context.corpus[id].date), words::first_edition,
        words_of(name_of(context, id, Case::nominative)));
    for (const Change& change : changes) {
        add(change.date ? dotted(*change.date) : std::string(words::no_value),
            change.kind == Kind::amend ? words::new_edition : words::end_of_force,
            source_of(context, change, id));
    }
    return table;
}

std::vector<Fact> effects_of(const Context& context, OrderId id) {
    const model::Order& order = context.corpus[id];
    // Of its own clauses alone: to look through the changes of all orders for each of them would
    // take time by the square of their number.
    std::map<Target, std::vector<Change>> own;
    if (order.status != model::Order::Status::draft)
        Collector{context, id, force_date(order), own}.clauses(order.clauses);
    Inlines amended, repealed;
    for (auto& [target, changes] : own) {
        keep_once(changes);
        for (const Change& change : changes) {
            if (change.by != Target(id)) continue;
            Inlines& words = change.kind == Kind::amend ? amended : repealed;
            if (!words.empty()) append(words, {word("; ")});
            const Address address = address_of(context, context.corpus[id].system, target);
            const std::string name = name_of(context, target, Case::nominative);
            append(words, {address.empty() ? word(name) : linked(address, name)});
        }
    }
    std::vector<Fact> facts;
    if (!amended.empty()) facts.push_back({std::string(words::amends), std::move(amended)});
    if (!repealed.empty()) facts.push_back({std::string(words::repeals), std::move(repealed)});
    return facts;
}

}  // namespace metodoc::view
