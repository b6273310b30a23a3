#include "disk/disk.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <memory>
#include <string>

#include "support/catch.h"

using namespace metodoc;

namespace {

// A folder of its own below the temporary one, removed at the end.
struct Temporary {
    std::string path;
    Temporary() {
        std::string name = "/tmp/metodoc-disk-XXXXXX";
        path = mkdtemp(name.data());
    }
    ~Temporary() {
        const std::string command = "rm -rf '" + path + "'";
        static_cast<void>(std::system(command.c_str()));
    }
};

void check_both(void (*check)(const disk::Disk&, const std::string& folder)) {
    const Temporary folder;
    check(disk::real(), folder.path);
    check(disk::in_memory(std::make_shared<disk::Files>()), "memory");
}

}  // namespace

TEST_CASE("disk: what was written is read, listed and removed") {
    check_both([](const disk::Disk& disk, const std::string& folder) {
        REQUIRE(disk.write(folder + "/b/папка/файл.txt", "привет"));
        REQUIRE(disk.write(folder + "/a.txt", ""));
        REQUIRE(disk.write(folder + "/.hidden", "x"));
        CHECK(*disk.read(folder + "/b/папка/файл.txt") == "привет");
        CHECK(disk.read(folder + "/a.txt")->empty());
        CHECK(*disk.list(folder) == std::vector<std::string>{"a.txt", "b/папка/файл.txt"});
        REQUIRE(disk.rename(folder + "/a.txt", folder + "/b/c.txt"));
        REQUIRE(disk.remove(folder + "/b/папка/файл.txt"));
        CHECK(!disk.is_folder(folder + "/b/папка"));
        CHECK(disk.is_folder(folder + "/b"));
        CHECK(disk.list(folder + "/nowhere")->empty());
    });
}

TEST_CASE("disk: a refusal names the file and the reason") {
    check_both([](const disk::Disk& disk, const std::string& folder) {
        REQUIRE(disk.write(folder + "/f/x", "1"));
        auto ru = [&](const Error& error) {
            std::string text = error.message.ru;
            return text.replace(text.find(folder), folder.size(), "T");
        };
        CHECK(ru(disk.read(folder + "/none").error()) == "не удалось прочитать T/none: файла нет");
        CHECK(ru(disk.read(folder + "/f").error()) ==
              "не удалось прочитать T/f: это папка, а нужен файл");
        CHECK(ru(disk.write(folder + "/f", "").error()) ==
              "не удалось записать T/f: это папка, а нужен файл");
        CHECK(ru(disk.write(folder + "/f/x/y", "").error()).find("на месте папки лежит файл") !=
              std::string::npos);
    });
}

TEST_CASE("disk: a full disk is told as such") {
    const auto refused = disk::real().write("/dev/full", "bytes");
    REQUIRE(!refused);
    CHECK(refused.error().message.ru == "не удалось записать /dev/full: на диске нет места");
}

TEST_CASE("disk: paths") {
    CHECK(disk::join("a/b", "c") == "a/b/c");
    CHECK(disk::join("a/", "c") == "a/c");
    CHECK(disk::join("", "c") == "c");
    CHECK(disk::join(".", "c") == "c");
    CHECK(disk::join("a", "/c") == "/c");
    CHECK(disk::parent("a/b/c") == "a/b");
    CHECK(disk::parent("a").empty());
}
