// Whatever a view holds, the package is sound and Word counts to its numbers.
#include <array>
#include <cstdint>

#include "package.h"
#include "parts.h"
#include "sample.h"
#include "support/catch.h"

using namespace metodoc;

namespace {

// The same documents on any machine (Knuth's MMIX generator).
struct Dice {
    std::uint64_t state;

    int roll(int sides) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((state >> 33U) % static_cast<std::uint64_t>(sides));
    }
    bool chance(int percent) { return roll(100) < percent; }
};

// A point, transparent.
constexpr std::string_view point(
    "GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xFF\xFF\xFF!\xF9\x04"
    "\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02"
    "D\x01\x00;",
    43);

struct Maker {
    Dice dice;
    std::vector<std::string> numbers = {};  // as they are to be printed, in the order of the text

    std::string words() {
        constexpr auto some = std::to_array<std::string_view>(
            {"положение", "о\u00A0системе", "«РЦО»", "<w:p>&", "2.1", "ё\u0301", "  два  ", "",
             "\t\n", "methodist", "\x01"});
        std::string text;
        for (int count = dice.roll(5); count >= 0; --count)
            text += std::string(
                        some[static_cast<std::size_t>(dice.roll(static_cast<int>(some.size())))]) +
                    " ";
        return text;
    }

    view::Inlines inlines(int depth) {
        view::Inlines result;
        for (int count = dice.roll(4); count > 0; --count) result.push_back(one_inline(depth));
        return result;
    }

    view::Inline one_inline(int depth) {
        const int kind = dice.roll(depth > 3 ? 3 : 10);
        switch (kind) {
            case 1:
                return {view::Code{words()}};
            case 2:
                return {view::LineBreak{}};
            case 3:
                return {view::Emphasis{inlines(depth + 1)}};
            case 4:
                return {view::Strong{inlines(depth + 1)}};
            case 5:
                return {view::Strikethrough{inlines(depth + 1)}};
            case 6:
                return {view::Link{address(), inlines(depth + 1), "", false, "2"}};
            case 7:
                return {view::Link{address(), test::words("пункт 2"), "", false, "2"}};
            case 8:
                return {view::Footnote{1, "n", blocks(depth + 2)}};
            case 9:
                return {view::Image{"a/b" + std::to_string(dice.roll(3)) + ".gif", point, "gif",
                                    1 + dice.roll(5000), 1 + dice.roll(5000), "Точка", ""}};
            default:
                return {view::Text{words()}};
        }
    }

    view::Address address() {
        switch (dice.roll(4)) {
            case 0:
                return {"", "", "https://example.org/" + std::to_string(dice.roll(3))};
            case 1:
                return {"order.html", "c" + std::to_string(dice.roll(4)), ""};
            case 2:
                return {"annex1.html", dice.chance(50) ? "" : "c5", ""};
            default:
                return {"acts.html", "a", ""};
        }
    }

    view::Blocks blocks(int depth) {
        view::Blocks result;
        for (int count = dice.roll(depth > 3 ? 2 : 4); count > 0; --count)
            result.push_back(block(depth));
        return result;
    }

    view::Block block(int depth) {
        switch (dice.roll(depth > 3 ? 2 : 8)) {
            case 1:
                return {view::CodeBlock{words() + "\n" + words()}};
            case 2:
                return {view::Heading{1 + dice.roll(6), "h", inlines(depth)}};
            case 3:
                return {view::Rule{}};
            case 4:
                return {view::Quote{blocks(depth + 1)}};
            case 5:
            case 6:
                return {list(depth + 1)};
            case 7:
                return {table(depth + 1)};
            default:
                return {view::Paragraph{inlines(depth)}};
        }
    }

    view::List list(int depth) {
        view::List result{dice.chance(50), dice.roll(20), {}};
        for (int count = dice.roll(4); count > 0; --count) {
            result.items.push_back({blocks(depth), static_cast<view::Task>(dice.roll(3))});
        }
        return result;
    }

    view::Table table(int depth) {
        view::Table result;
        result.columns.resize(static_cast<std::size_t>(dice.roll(4)));
        const auto add = [&](std::vector<view::Row>& rows) {
            for (int count = dice.roll(3); count > 0; --count) {
                view::Row& row = rows.emplace_back();
                row.is_group = dice.chance(10);
                row.is_total = dice.chance(10);
                if (dice.chance(30)) row.anchor = "row";
                for (int cells = dice.roll(4); cells > 0; --cells) {
                    row.cells.push_back({blocks(depth + 1), dice.roll(4), dice.roll(4)});
                }
            }
        };
        add(result.head);
        add(result.rows);
        return result;
    }

    std::vector<view::NumberedClause> clauses(const std::string& prefix, int depth) {
        std::vector<view::NumberedClause> result;
        int number = 0;
        for (int count = dice.roll(4); count > 0; --count) {
            view::NumberedClause& clause = result.emplace_back();
            number += dice.chance(10) ? 2 : 1;  // a clause was struck out
            if (!dice.chance(15)) clause.number = prefix + std::to_string(number) + ".";
            if (!dice.chance(20)) clause.anchor = "c" + std::to_string(dice.roll(40));
            if (dice.chance(20)) clause.key = "key-" + std::to_string(dice.roll(9));
            // A word of its own, so that the clause is found in what was printed.
            clause.lead = test::words("пункт" + std::to_string(numbers.size()) + "х ");
            numbers.push_back(clause.number);
            for (view::Inline& one : inlines(0)) clause.lead.push_back(std::move(one));
            clause.blocks = blocks(0);
            if (depth < 3 && !clause.number.empty())
                clause.clauses = clauses(clause.number, depth + 1);
            clause.after = dice.chance(20) ? blocks(0) : view::Blocks{};
        }
        return result;
    }

    view::AnnexDocument annex(int depth) {
        view::AnnexDocument result;
        if (dice.chance(80)) result.header = {"Приложение " + std::to_string(dice.roll(12))};
        if (dice.chance(50)) result.grif = {"УТВЕРЖДЕНО", words()};
        result.title = inlines(0);
        result.anchor = dice.chance(80) ? "annex" : "";
        result.page = "annex" + std::to_string(dice.roll(3)) + ".html";
        result.has_contents = dice.chance(30);
        result.orientation =
            dice.chance(50) ? view::Orientation::landscape : view::Orientation::portrait;
        if (dice.chance(50)) {
            result.content = table(0);
        } else {
            view::Body body;
            for (int count = dice.roll(4); count > 0; --count) {
                const std::string number = std::to_string(body.sections.size() + 1) + ".";
                body.sections.push_back(
                    {number, "s" + number, test::words("Раздел"), clauses(number, 1)});
            }
            result.content = body;
        }
        for (int count = dice.roll(2); count > 0; --count) result.notes.push_back(inlines(0));
        if (depth == 0 && dice.chance(30)) result.annexes.push_back(annex(1));
        return result;
    }

    view::WordDocument document() {
        view::WordDocument result;
        result.path = "a.docx";
        result.date = {2024, 1, 1};
        view::OrderDocument& order = test::order_of(result);
        order.page = "order.html";
        order.kind = "ПРИКАЗ";
        order.title = inlines(0);
        order.preamble = inlines(0);
        order.command = dice.chance(80) ? "ПРИКАЗЫВАЮ:" : "";
        order.clauses = clauses("", 0);
        if (dice.chance(80)) order.signatures = {{{"Начальник", "управления"}, "А.А. Иванов", ""}};
        for (int count = dice.roll(3); count > 0; --count) order.annexes.push_back(annex(0));
        if (dice.chance(30)) order.office.executor = {"Исполнитель", "8 (000)"};
        if (dice.chance(20)) order.office.sheets.push_back(annex(1));
        result.layout.table_head = static_cast<view::TableHead>(dice.roll(3));
        result.layout.stamp_place = dice.chance(30);
        return result;
    }
};

// The number that stands before the words of each clause.
std::vector<std::string> found_numbers(const std::vector<std::string>& lines, std::size_t count) {
    std::vector<std::string> found(count, "(not printed)");
    for (const std::string& line : lines) {
        const auto at = line.find("пункт");
        const auto end = line.find("х ", at);
        if (at == std::string::npos || end == std::string::npos) continue;
        const std::string index = line.substr(at + 10, end - at - 10);
        if (index.empty() || index.find_first_not_of("0123456789") != std::string::npos) continue;
        std::string number = line.substr(0, at);
        if (number.ends_with("\u00A0")) number.resize(number.size() - 2);
        if (number.ends_with(' ')) number.pop_back();
        found.at(std::stoul(index)) = number;
    }
    return found;
}

}  // namespace

TEST_CASE("random documents make sound packages with the numbers of the view") {
    const auto base = test::sample_template();
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        Maker maker{{seed * 7919}};
        const view::WordDocument document = maker.document();
        CAPTURE(seed);
        const auto package = test::opened(document, base);
        const auto faults = test::faults(package);
        REQUIRE(faults == std::vector<std::string>{});
        const auto lines = test::printed(package);
        REQUIRE(found_numbers(lines, maker.numbers.size()) == maker.numbers);
    }
}
