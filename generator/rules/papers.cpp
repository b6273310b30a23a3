// Minutes whose votes cannot be, extracts of what is not there, registers whose cells do not fit.
#include <algorithm>
#include <charconv>

#include "base/overloaded.h"
#include "rules/checks.h"
#include "rules/phrases.h"
#include "rules/places.h"

namespace metodoc::rules {
namespace {

using Type = model::RegistryColumn::Type;

std::string count(int number) {
    return std::to_string(number);
}

bool is_number(const std::string& text) {
    std::string plain = text;
    std::ranges::replace(plain, ',', '.');
    double value = 0;
    const char* end = plain.data() + plain.size();
    const auto [stop, code] = std::from_chars(plain.data(), end, value);
    return code == std::errc{} && stop == end;
}

bool is_web(const std::string& text) {
    return text.starts_with("https://") || text.starts_with("http://");
}

// What is wrong with a cell; nothing where it is as its column says.
std::optional<Message> fault_of(const model::RegistryColumn& column,
                                const model::RegistryCell& cell) {
    const std::string& value = cell.value.value;
    switch (column.type) {
        case Type::number:
            if (!is_number(value)) return say(phrases::cell_not_number, {value});
            break;
        case Type::link:
            if (!is_web(value)) return say(phrases::cell_not_link, {value});
            break;
        case Type::choice:
            if (std::ranges::find(column.values, value) == column.values.end())
                return say(phrases::cell_not_choice, {value});
            break;
        case Type::text:
        case Type::date:          // decode has told
        case Type::organisation:  // unknown-reference tells
        case Type::person:
        case Type::act:
            break;
    }
    return std::nullopt;
}

std::string listed(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& one : words) text += (text.empty() ? "" : ", ") + one;
    return text;
}

void check_row(const model::Registry& registry, const model::RegistryRow& row, Diagnostics& out) {
    for (std::size_t i = 0; i < registry.columns.size(); ++i) {
        const model::RegistryColumn& column = registry.columns[i];
        if (!row.cells[i]) {
            if (!column.required) continue;
            Diagnostic& found =
                out.error("missing-key", row.span, say(phrases::cell_missing, {column.key}));
            found.hint = say(phrases::fill_cell);
            found.labels = {{column.span, say(phrases::column_here)}};
            continue;
        }
        auto fault = fault_of(column, *row.cells[i]);
        if (!fault) continue;
        Diagnostic& found = out.error("wrong-value", row.cells[i]->value.span, std::move(*fault));
        if (column.type == Type::choice)
            found.hint = say(phrases::known_values, {listed(column.values)});
        found.labels = {{column.span, say(phrases::column_here)}};
    }
    for (const auto& [key, span] : row.unknown) {
        Diagnostic& found = out.error("unknown-key", span, say(phrases::no_such_column, {key}));
        found.hint = say(phrases::declare_column);
    }
}

bool has_clause(const std::vector<model::OrderClause>& clauses, const std::string& prefix,
                const std::string& wanted) {
    int number = 0;
    for (const model::OrderClause& clause : clauses) {
        const std::string own = prefix + std::to_string(++number);
        if (own == wanted || (!clause.key.empty() && clause.key == wanted)) return true;
        if (has_clause(clause.clauses, own + ".", wanted)) return true;
    }
    return false;
}

bool has_clause(const model::Minutes& minutes, const std::string& wanted) {
    for (std::size_t i = 0; i < minutes.questions.size(); ++i) {
        const model::Question& question = minutes.questions[i];
        const std::string number = std::to_string(i + 1);
        if (number == wanted || (!question.key.empty() && question.key == wanted)) return true;
        for (std::size_t j = 0; j < question.decided.size(); ++j) {
            const std::string& key = question.decided[j].key;
            if (number + "." + std::to_string(j + 1) == wanted) return true;
            if (!key.empty() && key == wanted) return true;
        }
    }
    return false;
}

}  // namespace

void votes_mismatch(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::Minutes& minutes : corpus.minutes) {
        const int present = minutes.present_count();
        if (minutes.members && present > *minutes.members) {
            out.error("wrong-value", minutes.members_span,
                      say(phrases::more_present, {count(present), count(*minutes.members)}))
                .hint = say(phrases::check_present);
        }
        for (const model::Question& question : minutes.questions) {
            if (!question.votes || present == 0 || question.votes->sum() <= present) continue;
            out.error("wrong-value", question.votes->span,
                      say(phrases::more_votes, {count(question.votes->sum()), count(present)}))
                .hint = say(phrases::check_votes);
        }
    }
}

void registry_cell(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::Registry& registry : corpus.registries)
        for (const model::RegistryRow& row : registry.rows) check_row(registry, row, out);
}

void extract_wrong(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::Extract& extract : corpus.extracts) {
        const auto* order = std::get_if<model::OrderId>(&extract.source.target);
        const auto* minutes = std::get_if<model::MinutesId>(&extract.source.target);
        if (order == nullptr && minutes == nullptr) continue;
        const auto status = order != nullptr ? corpus[*order].status : corpus[*minutes].status;
        if (status == model::Order::Status::draft) {
            out.error("wrong-value", extract.source.text.span, say(phrases::copy_of_draft)).hint =
                say(phrases::sign_first);
        }
        for (const Spanned<std::string>& clause : extract.clauses) {
            const bool found = order != nullptr
                                   ? has_clause(corpus[*order].clauses, "", clause.value)
                                   : has_clause(corpus[*minutes], clause.value);
            if (found) continue;
            out.error("unknown-reference", clause.span,
                      say(phrases::no_clause_there, {clause.value}))
                .hint = say(phrases::number_or_key);
        }
    }
}

}  // namespace metodoc::rules
