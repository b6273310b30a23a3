// The profile of a system: the edition of the standard, the signs, the marks of the office.
#include "view/profile.h"

#include "corpus.h"
#include "support/catch.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

namespace {

// The order of the town with a profile.
WordDocument profiled(const std::string& profile, Files files = town()) {
    std::string system;
    for (const auto& [path, text] : files) {
        if (path == "content/s/system.yaml") system = text;
    }
    REQUIRE(!system.empty());
    files = with(std::move(files), "content/s/system.yaml",
                 system + (profile.empty() ? "" : "documents_profile: {" + profile + "}\n"));
    return site_of(files).documents.at(0);
}

WordDocument dated(const std::string& date, const std::string& profile = "") {
    const Files files = with(town(), "content/s/orders/2022-12-30-693.yaml",
                             "kind: order\nnumber: \"693\"\ndate: " + date +
                                 "\nstatus: signed\ntitle: О системе\npreamble: В целях "
                                 "развития\nclauses:\n  - control: self\nsignatory: "
                                 "person:deputy\n");
    return profiled(profile, files);
}

}  // namespace

TEST_CASE("profile: the edition is the one in force on the order's day, unless it is stated") {
    CHECK(dated("2025-08-17").layout.corner_width == 75);
    CHECK(dated("2025-08-18").layout.corner_width == std::nullopt);
    CHECK(dated("2025-08-17", "edition: gost-2025").layout.corner_width == std::nullopt);
    CHECK(dated("2025-08-18", "edition: gost-2016").layout.corner_width == 75);
}

TEST_CASE("profile: nothing stated, the letterhead decides") {
    const Layout layout = profiled("").layout;
    CHECK(layout.letterhead == "default");
    CHECK(layout.page == PageLayout{});
    CHECK(layout.table_head == TableHead::header);
    CHECK(!layout.stamp_place);
}

TEST_CASE("profile: what is stated reaches the document") {
    const Layout layout =
        profiled(
            "letterhead: corner, margins: {left: 25, top: 15}, font: PT Astra Serif, size: "
            "13, spacing: 1.15, indent: 10, annex_pages: restart, table_head: both, "
            "stamp_place: true")
            .layout;
    CHECK(layout.letterhead == "corner");
    const PageLayout expected{.left = 25,
                              .right = {},
                              .top = 15,
                              .bottom = {},
                              .font = "PT Astra Serif",
                              .size = 13,
                              .spacing = 1.15,
                              .indent = 10,
                              .annex_pages_restart = true};
    CHECK(layout.page == expected);
    CHECK(layout.table_head == TableHead::both);
    CHECK(layout.stamp_place);
}

TEST_CASE("profile: signs of the office") {
    const OrderDocument usual = order_of(profiled(""));
    CHECK(usual.command == "ПРИКАЗЫВАЮ:");
    const OrderDocument latin = order_of(profiled("number_sign: N"));
    CHECK(latin.number == "N\u00A0693");
    CHECK(shown(latin.preamble).find("№") == std::string::npos);
    CHECK(shown(latin.annexes.at(0).grif).find("N 693") != std::string::npos);
    const OrderDocument words = order_of(profiled("date: words"));
    CHECK(spaced(words.date) == "30 декабря 2022 года");
    CHECK(shown(words.annexes.at(0).grif).find("от 30 декабря 2022 года № 693") !=
          std::string::npos);
    const OrderDocument letters = order_of(profiled("command: spaced"));
    CHECK(letters.command.empty());
    CHECK(shown(letters.preamble).ends_with(" п р и к а з ы в а ю:"));
}

TEST_CASE("profile: a place for the bar code, acting in short") {
    CHECK(!profiled("").layout.qr_place);
    CHECK(profiled("qr_place: true").layout.qr_place);
    const Files files =
        edited(town(), "content/s/people.yaml", "id: deputy,", "id: deputy, acting: true,");
    const auto position = [&](const std::string& profile) {
        return shown(order_of(profiled(profile, files)).signatures.at(0).position);
    };
    CHECK(position("").starts_with("Исполняющий обязанности "));
    CHECK(position("acting: short").starts_with("И.о. "));
}

TEST_CASE("profile: initials") {
    auto check = [](std::string_view text, std::string_view expected) {
        CHECK(spaced(spaced_initials(text)) == expected);
    };
    check("О.В. Коновалова", "О. В. Коновалова");
    check("Коновалову О.В.", "Коновалову О. В.");
    check("РЦО (Ниякина А.А.)", "РЦО (Ниякина А. А.)");
    check("А. Иванов", "А. Иванов");
    check("ред. 2.1.", "ред. 2.1.");
}

TEST_CASE("office marks: from the order's file") {
    const Files files =
        with(town(), "content/s/orders/2022-12-30-693.yaml",
             "kind: order\nnumber: \"693\"\ndate: 2022-12-30\nstatus: signed\ntitle: О системе\n"
             "preamble: В целях развития\nclauses:\n  - control: self\nsignatory: person:deputy\n"
             "executor_mark: person:deputy\nvisas: [person:deputy]\nacquainted: [person:deputy]\n"
             "mailing: [Руководителям школ]\n");
    const OfficeMarks office = order_of(profiled("", files)).office;
    REQUIRE(!office.executor.empty());
    CHECK(office.executor[0].starts_with("Исполнитель: "));
    REQUIRE(office.sheets.size() == 3);
    CHECK(shown(office.sheets[0].title).starts_with("ЛИСТ СОГЛАСОВАНИЯ"));
    CHECK(spaced(shown(office.sheets[0].title)).find("к приказу от 30.12.2022 № 693") !=
          std::string::npos);
    CHECK(std::get<Table>(office.sheets[1].content).rows.size() == 1);
    CHECK(shown(std::get<Body>(office.sheets[2].content)).find("Руководителям школ") !=
          std::string::npos);
    CHECK(order_of(profiled("")).office.empty());
}
