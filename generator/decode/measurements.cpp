// Measurements, from YAML and from the export of a spreadsheet.
#include <algorithm>
#include <array>

#include "decode/kinds.h"

namespace metodoc::decode {
namespace {

using model::Amount;

constexpr std::array<std::string_view, 5> no_data{"нет данных", "н/д", "нд", "-", "—"};
constexpr std::array<std::string_view, 4> not_applicable{"не применимо", "неприменимо", "н/п", "х"};

// An empty cell has no data; nothing where the words are not understood.
std::optional<Amount> amount_of(const std::string& text) {
    if (text.empty()) return Amount{};
    if (const auto number = russian::parse_number(text))
        return Amount{Amount::Kind::number, *number};
    const std::string words = russian::folded(text);
    if (std::ranges::find(no_data, words) != no_data.end()) return Amount{};
    if (std::ranges::find(not_applicable, words) != not_applicable.end())
        return Amount{Amount::Kind::not_applicable, 0};
    return std::nullopt;
}

model::Measurements measurements_of(const Place& place, Span span, std::string period) {
    model::Measurements result;
    result.system = place.system;
    result.span = span;
    result.period = russian::parse_period(period);
    result.period_text = std::move(period);
    return result;
}

// The column of a quantity; the first place that names it is the column's.
std::size_t column_of(model::Measurements& into, const std::string& name, Span span) {
    const auto found = std::ranges::find(
        into.columns, name, [](const model::MeasuredColumn& one) { return one.text.value; });
    if (found != into.columns.end()) return static_cast<std::size_t>(found - into.columns.begin());
    into.columns.push_back({{name, span}, {}});
    return into.columns.size() - 1;
}

// «org:school-1» and «school-1» are one; a name may be quoted in any way.
std::string name_key(std::string_view text) {
    std::string key = russian::folded(text);
    std::string bare;
    for (std::size_t i = 0; i < key.size();) {
        bool is_quote = false;
        for (const std::string_view quote : {"«", "»", "\"", "„", "“", "”", "'"}) {
            if (!std::string_view(key).substr(i).starts_with(quote)) continue;
            i += quote.size();
            is_quote = true;
            break;
        }
        if (!is_quote) bare += key[i++];
    }
    return bare;
}

// Ids and names of one system's things, each to its place in the corpus.
template <typename Value>
class Names {
public:
    void add(std::string_view name, Value value) {
        if (!name.empty()) found_.try_emplace(name_key(name), std::move(value));
    }
    [[nodiscard]] const Value* find(std::string_view text) const {
        const auto found = found_.find(name_key(text));
        return found == found_.end() ? nullptr : &found->second;
    }

private:
    std::unordered_map<std::string, Value> found_;
};

Names<model::OrganisationId> organisations_of(const model::Corpus& corpus, model::SystemId system) {
    Names<model::OrganisationId> names;
    for (std::uint32_t i = 0; i < corpus.organisations.size(); ++i) {
        const model::Organisation& one = corpus.organisations[i];
        if (one.system != system) continue;
        names.add(one.id, {i});
        names.add("org:" + one.id, {i});
        names.add(one.name, {i});
        names.add(one.short_name, {i});
        names.add(one.abbreviation, {i});
    }
    return names;
}

Names<std::string> quantities_of(const model::Corpus& corpus, model::SystemId system) {
    Names<std::string> names;
    for (const model::IndicatorSet& set : corpus.indicator_sets) {
        if (set.system != system) continue;
        for (const model::Quantity& quantity : set.quantities) {
            names.add(quantity.id, quantity.id);
            names.add(markdown::plain_text(quantity.title.tree.blocks), quantity.id);
        }
    }
    return names;
}

}  // namespace

void read_measurements(Reader& in, const Place& place, const Node& root) {
    const Node& kind = need(root, "kind");
    const Node* period = root.find("period");
    const Span span = in.inside(period == nullptr ? kind : *period);
    model::Measurements made =
        measurements_of(place, span, period == nullptr ? place.stem : period->text);
    made.sample = Reader::flag(root, "sample");
    for (const Node& node : items_of(root, "rows")) {
        model::MeasuredRow row;
        row.text = {need(node, "organisation").text, in.inside(need(node, "organisation"))};
        for (const yaml::Entry& entry : need(node, "values").entries)
            row.cells.push_back({column_of(made, entry.key, entry.key_span),
                                 {entry.value.text, in.inside(entry.value)},
                                 amount_of(entry.value.text)});
        made.rows.push_back(std::move(row));
    }
    in.corpus.measurements.push_back(std::move(made));
}

void read_measurements_table(Reader& in, const Place& place, FileId file, const csv::Table& table) {
    model::Measurements made = measurements_of(place, {file, 0, 0}, place.stem);
    made.sample = std::ranges::any_of(table.comments, [](const csv::Comment& comment) {
        return russian::folded(comment.text).starts_with("образец");
    });
    const csv::Row& head = table.rows.front();
    for (std::size_t i = 1; i < head.fields.size(); ++i)
        made.columns.push_back({{head.fields[i].text, head.fields[i].span}, {}});
    for (std::size_t r = 1; r < table.rows.size(); ++r) {
        const std::vector<csv::Field>& fields = table.rows[r].fields;
        model::MeasuredRow row;
        row.text = {fields.front().text, fields.front().span};
        for (std::size_t i = 1; i < fields.size(); ++i)
            row.cells.push_back(
                {i - 1, {fields[i].text, fields[i].span}, amount_of(fields[i].text)});
        made.rows.push_back(std::move(row));
    }
    in.corpus.measurements.push_back(std::move(made));
}

void link_measurements(model::Corpus& corpus) {
    for (model::Measurements& one : corpus.measurements) {
        const auto organisations = organisations_of(corpus, one.system);
        const auto quantities = quantities_of(corpus, one.system);
        for (model::MeasuredColumn& column : one.columns)
            if (const std::string* id = quantities.find(column.text.value)) column.quantity = *id;
        for (model::MeasuredRow& row : one.rows)
            if (const auto* id = organisations.find(row.text.value)) row.organisation = *id;
    }
    for (model::Routes& routes : corpus.routes) {
        const auto organisations = organisations_of(corpus, routes.system);
        for (model::Route& route : routes.routes)
            if (const auto* id = organisations.find(route.organisation.value))
                route.organisation_id = *id;
    }
    std::ranges::stable_sort(corpus.measurements, {}, [](const model::Measurements& one) {
        return std::pair(one.system, one.period.value_or(russian::ReportPeriod{}));
    });
}

}  // namespace metodoc::decode
