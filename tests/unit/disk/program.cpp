// Real programs: every Debian has `true` and `false`.
#include "disk/disk.h"
#include "support/catch.h"

using namespace metodoc;

TEST_CASE("programs: found by PATH or not") {
    const disk::Programs programs = disk::real_programs();
    CHECK(programs.is_installed("true"));
    CHECK(!programs.is_installed("no-such-program-of-metodoc"));
}

TEST_CASE("programs: the exit code comes back; one that is not there is refused") {
    const disk::Programs programs = disk::real_programs();
    auto code = [&](const std::vector<std::string>& words) {
        const auto result = programs.run(words);
        REQUIRE(result);
        return *result;
    };
    CHECK(code({"true"}) == 0);
    CHECK(code({"false"}) == 1);
    CHECK(code({"sh", "-c", "exit 7"}) == 7);
    const auto refused = programs.run({"no-such-program-of-metodoc"});
    REQUIRE(!refused);
    CHECK(refused.error().message.in(Language::en) ==
          "cannot start no-such-program-of-metodoc: system error 2");
}

TEST_CASE("programs: a temporary folder goes with all that is in it") {
    const disk::Programs programs = disk::real_programs();
    const disk::Disk disk = disk::real();
    const auto folder = programs.make_folder();
    REQUIRE(folder);
    CHECK(disk.is_folder(*folder));
    REQUIRE(disk.write(*folder + "/a/b.txt", "x"));
    programs.drop_folder(*folder);
    CHECK(!disk.is_folder(*folder));
}
