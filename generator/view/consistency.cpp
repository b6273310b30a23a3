#include "view/consistency.h"

#include <algorithm>
#include <array>

#include "base/must.h"
#include "view/consistency_words.h"
#include "view/pages.h"
#include "view/rows.h"

namespace metodoc::view {
namespace {

namespace say = consistency_words;

// Keys and codes look like what they are; Russian words get Russian quotes.
Inline quoted(const std::string& words) {
    const bool is_latin =
        std::ranges::all_of(words, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (is_latin || words.find("«") != std::string::npos) return {Code{words}};
    return {Text{"«" + words + "»"}};
}

// The check quotes what its author wrote in backticks.
Inlines spoken(const std::string& text) {
    Inlines inlines;
    std::size_t from = 0;
    while (from < text.size()) {
        const auto open = text.find('`', from);
        const auto close = open == std::string::npos ? open : text.find('`', open + 1);
        if (close == std::string::npos) break;
        if (open > from) inlines.push_back({Text{text.substr(from, open - from)}});
        inlines.push_back(quoted(text.substr(open + 1, close - open - 1)));
        from = close + 1;
    }
    if (from < text.size()) inlines.push_back({Text{text.substr(from)}});
    return inlines;
}

Cell spoken_cell(const std::string& text) {
    if (text.empty()) return cell(words::no_value);
    return cell(spoken(russian::capitalized(text)));
}

enum class Audience { office, everyone };

// What concerns one system: its own and what all share, apart by kinds.
class Writer {
public:
    Writer(const CheckRecord& record, const CheckedSystem& system, Audience audience)
        : record_(record), system_(system), audience_(audience) {}

    struct Group {
        std::string title;
        Table table;
    };

    [[nodiscard]] std::vector<Group> groups() const {
        std::vector<Group> groups;
        for (std::size_t kind = 0; kind < say::kinds.size(); ++kind) {
            const auto all = findings(false, kind);
            if (all.empty()) continue;
            std::string title(say::kinds[kind].title);
            title += ": " + std::to_string(all.size());
            groups.push_back({title, table_of(all, title)});
        }
        return groups;
    }

    [[nodiscard]] Table kept() const {
        Table table;
        table.caption = say::kept;
        table.columns = {{4}, {6}, {6}};
        table.head = {head({say::place, say::in_source, say::why})};
        for (const Finding* one : kept_findings()) {
            const bool hides = is_hidden(*one);
            Row& row = table.rows.emplace_back();
            row.cells = {cell(one->place), hides ? cell(say::hidden) : spoken_cell(one->message),
                         hides ? cell(words::no_value) : spoken_cell(one->reason)};
        }
        return table;
    }

    [[nodiscard]] std::size_t count(bool errors) const {
        return static_cast<std::size_t>(
            std::ranges::count_if(record_.findings, [&](const Finding& one) {
                return concerns(one) && !one.is_kept && one.is_error == errors;
            }));
    }
    [[nodiscard]] std::size_t kept_count() const { return kept_findings().size(); }
    [[nodiscard]] bool is_clean() const { return count(true) + count(false) == 0; }

private:
    [[nodiscard]] bool concerns(const Finding& one) const {
        return one.system.empty() || one.system == system_.id;
    }

    [[nodiscard]] bool is_hidden(const Finding& one) const {
        return one.is_private && audience_ == Audience::everyone;
    }

    [[nodiscard]] std::vector<const Finding*> findings(bool kept, std::size_t kind) const {
        std::vector<const Finding*> all;
        for (const Finding& one : record_.findings)
            if (concerns(one) && one.is_kept == kept && say::kind_of(one.code) == kind)
                all.push_back(&one);
        return all;
    }
    [[nodiscard]] std::vector<const Finding*> kept_findings() const {
        std::vector<const Finding*> all;
        for (const Finding& one : record_.findings)
            if (concerns(one) && one.is_kept) all.push_back(&one);
        return all;
    }

    static Row head(std::initializer_list<words::Word> names) {
        Row row;
        for (const words::Word name : names) row.cells.push_back(cell(name));
        return row;
    }

    [[nodiscard]] Table table_of(const std::vector<const Finding*>& all,
                                 const std::string& caption) const {
        Table table;
        table.caption = caption;
        table.columns = {{4}, {6}, {6}};
        table.head = {head({say::place, say::found, say::to_do})};
        for (const Finding* one : all) {
            const bool hides = is_hidden(*one);
            Row& row = table.rows.emplace_back();
            row.cells = {cell(one->place), hides ? cell(say::hidden) : spoken_cell(one->message),
                         hides ? cell(words::no_value) : spoken_cell(one->hint)};
            if (one->is_error && !hides)
                append(row.cells[1].blocks, paragraph({{Strong{{word(say::is_error)}}}}));
        }
        return table;
    }

    const CheckRecord& record_;
    const CheckedSystem& system_;
    Audience audience_;
};

std::string number(std::size_t count) {
    return russian::format_number(static_cast<double>(count), 0);
}

std::string counted(std::size_t count, const words::Counted& noun) {
    return number(count) + "\u00A0" +
           std::string(
               russian::plural(static_cast<long long>(count), noun.one, noun.few, noun.many));
}

// «17 файлов системы и 2 общих».
std::string checked_words(const CheckRecord& record, const CheckedSystem& system) {
    return counted(system.files, say::files) + std::string(say::of_system) +
           counted(record.shared_files, say::shared_files);
}

std::string verdict(const Writer& writer) {
    if (writer.is_clean())
        return std::string(say::nothing_found) +
               (writer.kept_count() > 0 ? std::string(say::but_kept) : std::string());
    return std::string(say::there_are) + counted(writer.count(true), say::errors) +
           std::string(say::and_) + counted(writer.count(false), say::warnings) + ".";
}

NumberedClause clause(Blocks blocks) {
    NumberedClause one;
    if (!blocks.empty())
        if (auto* first = std::get_if<Paragraph>(&blocks.front().kind)) {
            one.lead = std::move(first->children);
            blocks.erase(blocks.begin());
        }
    one.blocks = std::move(blocks);
    return one;
}

BodySection section(std::size_t index, std::string_view title) {
    BodySection made;
    made.number = std::to_string(index) + ".";
    made.anchor = "s-" + std::to_string(index);
    made.title = {word(title)};
    return made;
}

}  // namespace

const CheckedSystem* CheckRecord::find(const std::string& system) const {
    const auto found = std::ranges::find(systems, system, &CheckedSystem::id);
    return found == systems.end() ? nullptr : &*found;
}

WordDocument consistency_document(const CheckRecord& record, const std::string& id, Date day) {
    const CheckedSystem* system = record.find(id);
    MUST(system != nullptr);
    const Writer writer(record, *system, Audience::office);

    Body body;
    BodySection& first = body.sections.emplace_back(section(1, say::what_was_checked));
    first.clauses.push_back(
        clause(paragraph({word(std::string(say::system) + system->name + ".")})));
    first.clauses.push_back(
        clause(paragraph({word(std::string(say::checked) + checked_words(record, *system) + ". " +
                               std::string(say::rules) + number(record.rules) + ". " +
                               std::string(say::places_are_below) + id + ".")})));
    first.clauses.push_back(clause(paragraph({word(say::how_checked)})));

    BodySection& second = body.sections.emplace_back(section(2, say::findings));
    second.clauses.push_back(clause(paragraph({word(verdict(writer))})));
    for (Writer::Group& group : writer.groups()) {
        Blocks blocks = paragraph({{Strong{{word(group.title + ".")}}}});
        blocks.push_back({std::move(group.table)});
        second.clauses.push_back(clause(std::move(blocks)));
    }

    BodySection& third = body.sections.emplace_back(section(3, say::kept));
    if (writer.kept_count() == 0) {
        third.clauses.push_back(clause(paragraph({word(say::nothing_kept)})));
    } else {
        Blocks blocks = paragraph({word(say::kept_about)});
        blocks.push_back({writer.kept()});
        third.clauses.push_back(clause(std::move(blocks)));
    }

    StandaloneDocument document;
    document.text.title = {word(say::title)};
    document.text.anchor = "document";
    document.text.content = std::move(body);
    document.date = dotted(day);
    return {id + ".docx",
            std::string(say::title) + ": " + system->name,
            system->authority,
            std::string(say::title),
            day,
            std::move(document),
            {}};
}

std::optional<Page> consistency_page(Assembly& assembly, model::SystemId id) {
    const Context& context = assembly.context;
    const CheckRecord* record = context.options.check;
    const CheckedSystem* system = record == nullptr ? nullptr : record->find(context.corpus[id].id);
    if (system == nullptr) return std::nullopt;
    const Writer writer(*record, *system, Audience::everyone);

    ArticlePage content;
    content.facts = {{std::string(say::checked_fact), {word(checked_words(*record, *system))}},
                     {std::string(say::rules_fact), {word(number(record->rules))}},
                     {std::string(say::errors_fact), {word(number(writer.count(true)))}},
                     {std::string(say::warnings_fact), {word(number(writer.count(false)))}},
                     {std::string(say::kept_fact), {word(number(writer.kept_count()))}}};
    Blocks lead = paragraph({word(say::how_checked)});
    append(lead, paragraph({word(std::string(say::places_are_below) + system->id + ".")}));
    content.parts.push_back({std::string(say::what_was_checked), "checked", std::move(lead)});
    content.parts.push_back(
        {std::string(say::findings), "findings", paragraph({word(verdict(writer))})});
    std::size_t index = 0;
    for (Writer::Group& group : writer.groups())
        content.parts.push_back({std::move(group.title), "findings-" + std::to_string(++index),
                                 std::move(group.table)});
    if (writer.kept_count() == 0) {
        content.parts.push_back(
            {std::string(say::kept), "kept", paragraph({word(say::nothing_kept)})});
    } else {
        content.parts.push_back(
            {std::string(say::kept), "kept", writer.kept(), {{word(say::kept_about)}}});
    }
    Page page =
        page_of(context, id, "consistency.html", std::string(say::title), std::move(content));
    page.description = say::about;
    return page;
}

}  // namespace metodoc::view
