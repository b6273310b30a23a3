#include "zip/zip.h"

#include <algorithm>
#include <cstdlib>
#include <ctime>

#include "support/catch.h"

using namespace metodoc;

namespace {

using Entries = std::vector<zip::Entry>;

std::string packed(const Entries& entries) {
    return *zip::write(entries);
}

std::string refused(std::string_view archive, const zip::Limits& limits = {}) {
    const auto entries = zip::read(archive, limits);
    return entries ? "" : entries.error().message.in(Language::ru);
}

std::string listed(std::string_view archive) {
    std::string names;
    const auto entries = zip::read(archive);
    REQUIRE(entries);
    for (const zip::Entry& entry : *entries) {
        names += entry.name + "=" + std::to_string(entry.bytes.size()) + " ";
    }
    return names;
}

// The same archive with every occurrence of one entry name turned into another as long.
std::string renamed(std::string archive, std::string_view from, std::string_view to) {
    REQUIRE(from.size() == to.size());
    for (auto at = archive.find(from); at != std::string::npos; at = archive.find(from, at + 1)) {
        archive.replace(at, from.size(), to);
    }
    return archive;
}

std::string noise(std::size_t size) {
    std::string bytes(size, '\0');
    unsigned state = 1;
    for (char& byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24U);
    }
    return bytes;
}

}  // namespace

TEST_CASE("what is written is read back, in the given order") {
    const Entries entries{{"b.xml", "<b/>"}, {"папка/а.xml", std::string("\0x", 2)}, {"c", ""}};
    const auto back = zip::read(packed(entries));
    REQUIRE(back);
    REQUIRE(back->size() == 3);
    CHECK((*back)[0].name == "b.xml");
    CHECK((*back)[0].bytes == "<b/>");
    CHECK((*back)[1].name == "папка/а.xml");
    CHECK((*back)[1].bytes == std::string("\0x", 2));
    CHECK((*back)[2].bytes.empty());
}

TEST_CASE("the bytes depend on nothing but the entries") {
    const Entries entries{{"a", "text"}, {"b", noise(5000)}};
    setenv("TZ", "Asia/Tomsk", 1);
    tzset();
    const std::string there = packed(entries);
    setenv("TZ", "UTC", 1);
    tzset();
    const std::string here = packed(entries);
    CHECK(here == there);
    // Local header: time and date at bytes 10–13; 1980-01-01 is 0x0021.
    CHECK(here.substr(10, 4) == std::string("\x00\x00\x21\x00", 4));
}

TEST_CASE("replacing keeps places and the bytes of the others") {
    const Entries entries{{"a", "one"}, {"b", noise(300000)}, {"c", "three"}};
    const std::string archive = packed(entries);
    CHECK(listed(*zip::replace(archive, Entries{{"c", "3"}, {"d", "four"}})) ==
          "a=3 b=300000 c=1 d=4 ");
    CHECK(listed(*zip::replace(archive, Entries{{"a", noise(70000)}})) == "a=70000 b=300000 c=5 ");
    CHECK((*zip::read(*zip::replace(archive, Entries{{"a", "x"}})))[1].bytes == noise(300000));
    CHECK(*zip::replace(archive, Entries{{"c", "three"}}) == archive);
    CHECK(listed(archive) == "a=3 b=300000 c=5 ");
}

TEST_CASE("what is no archive, or a broken one, is refused") {
    CHECK(refused("") == "это не архив ZIP");
    CHECK(refused("hello, world") == "это не архив ZIP");
    std::string archive = packed({{"a.xml", noise(3000)}});
    CHECK(refused(archive.substr(0, archive.size() / 2)) == "это не архив ZIP");
    archive[200] = static_cast<char>(archive[200] ^ 0x55);
    CHECK(refused(archive).starts_with("в архиве ZIP повреждён файл `a.xml`: "));
}

TEST_CASE("names that leave the archive") {
    const std::string archive = packed({{"abcdefgh", "x"}});
    auto check = [&](std::string_view name, bool is_refused) {
        const std::string message = refused(renamed(archive, "abcdefgh", name));
        CHECK(message == (is_refused ? "имя файла `" + std::string(name) +
                                           "` в архиве ZIP выводит за его пределы"
                                     : ""));
    };
    check("a/bc/d/e", false);
    check("a..b/..c", false);
    check("/abcdefg", true);
    check("../abcde", true);
    check("ab/../cd", true);
    check("abcde/..", true);
    check("ab\\cdefg", true);
    check("C:abcdef", true);
}

TEST_CASE("one name twice") {
    const std::string archive = packed({{"first", "1"}, {"other", "2"}});
    CHECK(refused(renamed(archive, "other", "first")) == "в архиве ZIP два файла с одним именем");
}

TEST_CASE("an entry locked with a password") {
    std::string archive = packed({{"secret", "1"}});
    const auto central = archive.find("PK\x01\x02");
    archive[6] = static_cast<char>(archive[6] | 1);
    archive[central + 8] = static_cast<char>(archive[central + 8] | 1);
    CHECK(refused(archive) == "файл `secret` в архиве ZIP закрыт паролем");
}

TEST_CASE("limits against archives made to harm") {
    const std::string two = packed({{"a", noise(1000)}, {"b", noise(1000)}});
    CHECK(refused(two, {.entries = 2, .entry_bytes = 1000, .total_bytes = 2000}).empty());
    CHECK(refused(two, {.entries = 1}) == "в архиве ZIP больше 1 файлов");
    CHECK(refused(two, {.entry_bytes = 999}) ==
          "файл `a` в архиве ZIP слишком велик: больше 999 байт");
    CHECK(refused(two, {.total_bytes = 1999}) ==
          "архив ZIP распаковывается больше чем в 1999 байт");

    const std::string zeros = packed({{"bomb", std::string(4U << 20U, '\0')}});
    CHECK(refused(zeros) ==
          "файл `bomb` при распаковке вырастает больше чем в 500 раз: похоже на ловушку");
    CHECK(refused(packed({{"small", std::string(1U << 20U, '\0')}})).empty());
    CHECK(refused(zeros, {.growth = 2000}).empty());
}

TEST_CASE("a size that lies") {
    std::string archive = packed({{"a.xml", noise(3000)}});
    const auto central = archive.find("PK\x01\x02");
    for (const std::size_t at : {std::size_t{22}, central + 24}) archive[at] = 100;
    CHECK(!refused(archive).empty());
}
