#include "publish/publish.h"

#include <memory>

#include "support/catch.h"

using namespace metodoc;

namespace {

struct Folder {
    std::shared_ptr<disk::Files> files = std::make_shared<disk::Files>();
    disk::Disk disk = disk::in_memory(files);
};

const Artifacts two{{"public/a.html", "A"}, {"documents/o.docx", "O"}};

}  // namespace

TEST_CASE("publish: a second build writes nothing") {
    Folder folder;
    const auto first = publish::write(folder.disk, "site", two);
    REQUIRE(first);
    CHECK(first->written == 2);
    const disk::Files before = *folder.files;
    folder.disk.write = [](const std::string&, std::string_view) -> Result<void> {
        return Error{"nothing may be written"};
    };
    const auto second = publish::write(folder.disk, "site", two);
    REQUIRE(second);
    CHECK(second->written == 0);
    CHECK(second->unchanged == 2);
    CHECK(*folder.files == before);
}

TEST_CASE("publish: what an earlier build made is removed, what it did not make stays") {
    Folder folder;
    (*folder.files)["site/public/mine.txt"] = "by hand";
    REQUIRE(publish::write(folder.disk, "site", two));
    const auto summary = publish::write(folder.disk, "site", {{"public/a.html", "B"}});
    REQUIRE(summary);
    CHECK(summary->removed == 1);
    CHECK(folder.files->at("site/public/a.html") == "B");
    CHECK(!folder.files->contains("site/documents/o.docx"));
    CHECK(folder.files->at("site/public/mine.txt") == "by hand");
    CHECK(folder.files->at("site/.metodoc-files") == "public/a.html\n");
}

TEST_CASE("publish: a file that is not ours is not overwritten") {
    Folder folder;
    (*folder.files)["site/public/a.html"] = "by hand";
    const auto refused = publish::write(folder.disk, "site", two);
    REQUIRE(!refused);
    CHECK(refused.error().message.ru ==
          "файл site/public/a.html создан не программой metodoc и был бы перезаписан; уберите его "
          "или выберите другую папку (--out)");
    CHECK(folder.files->size() == 1);
    (*folder.files)["site/public/a.html"] = "A";  // the same bytes: nothing is lost
    CHECK(publish::write(folder.disk, "site", two));
}

TEST_CASE("publish: a folder where a file should be") {
    Folder folder;
    (*folder.files)["site/public/a.html/x"] = "";
    const auto refused = publish::write(folder.disk, "site", two);
    REQUIRE(!refused);
    CHECK(refused.error().message.en ==
          "a folder stands where the file site/public/a.html should be; move it away or choose "
          "another folder (--out)");
}

TEST_CASE("publish: a full disk leaves the last good output as it was") {
    Folder folder;
    REQUIRE(publish::write(folder.disk, "site", two));
    const disk::Files before = *folder.files;
    const auto write = folder.disk.write;
    int left = 1;
    folder.disk.write = [&](const std::string& path, std::string_view bytes) -> Result<void> {
        if (left-- == 0) return Error{"full"};
        return write(path, bytes);
    };
    const auto refused =
        publish::write(folder.disk, "site", {{"public/a.html", "B"}, {"public/b.html", "C"}});
    REQUIRE(!refused);
    CHECK(refused.error().message.ru == "full");
    CHECK(*folder.files == before);
}
