#include "app/history.h"

#include "support/catch.h"

using namespace metodoc;
using namespace metodoc::app;

TEST_CASE("history: days, subjects and files of a log") {
    const History history = parse_history(
        "\x01"
        "2023-02-01\x02\x02Срок уточнён\n\ncontent/s/roadmap.yaml\nsite/site.yaml\n\n"
        "\x01"
        "2023-01-01\x02HEAD\x02Перенос\n\ncontent/s/goals.yaml\n");
    CHECK(history.is_known);
    CHECK(history.is_complete);
    REQUIRE(history.changes.size() == 2);
    CHECK(history.changes[0].day == Date{2023, 2, 1});
    CHECK(history.changes[0].subject == "Срок уточнён");
    CHECK(history.changes[0].files ==
          std::vector<std::string>{"content/s/roadmap.yaml", "site/site.yaml"});
    CHECK(history.changes[1].subject == "Перенос");
}

TEST_CASE("history: an address of mail is left out of a subject") {
    const History history = parse_history(
        "\x01"
        "2023-02-01\x02\x02Правки от <a@b.ru> и c@d.ru внесены\n\nsite/a\n");
    REQUIRE(history.changes.size() == 1);
    CHECK(history.changes[0].subject == "Правки от и внесены");
}

TEST_CASE("history: where a copy is cut off is no change of every file") {
    const History history = parse_history(
        "\x01"
        "2023-02-01\x02HEAD\x02Новое\n\nsite/a\n\n\x01"
        "2023-01-01\x02grafted\x02Старое\n\nsite/b\n");
    CHECK_FALSE(history.is_complete);
    REQUIRE(history.changes.size() == 1);
    CHECK(history.changes[0].subject == "Новое");
}

TEST_CASE("history: nothing where git is not there, refuses, or writes nothing") {
    const auto read = [](bool installed, int code) {
        World world;
        world.disk = disk::in_memory(std::make_shared<disk::Files>());
        world.programs = {
            .is_installed = [installed](const std::string&) { return installed; },
            .run = [code](const std::vector<std::string>&) -> Result<int> { return code; },
            .make_folder = []() -> Result<std::string> { return std::string("/scratch"); },
            .drop_folder = [](const std::string&) {}};
        const Context context{.world = world};
        return read_history(context, "/project");
    };
    CHECK_FALSE(read(false, 0).is_known);
    CHECK_FALSE(read(true, 128).is_known);
    CHECK_FALSE(read(true, 0).is_known);
}
