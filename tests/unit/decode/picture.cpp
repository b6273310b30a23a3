// Pictures: what they are by their bytes, and which one a text means.
#include "decode/picture.h"

#include "support/catch.h"

using namespace metodoc;

namespace {

std::string measured(std::string_view bytes) {
    const std::vector<decode::PictureFile> files{{"content/a/b.png", bytes}};
    const auto pictures = decode::read_pictures(files);
    const model::Picture& one = pictures.front();
    return std::string(one.type) + " " + std::to_string(one.width) + "x" +
           std::to_string(one.height);
}

template <std::size_t Size>
std::string_view bytes(const char (&text)[Size]) {
    return {text, Size - 1};
}

}  // namespace

TEST_CASE("pictures are measured by their bytes") {
    CHECK(measured(bytes("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x01\x02\0\0\0\x03")) == "png 258x3");
    CHECK(measured(bytes("GIF89a\x02\x01\x03\0")) == "gif 258x3");
    CHECK(measured(bytes("\xFF\xD8\xFF\xE0\0\x04zz\xFF\xC0\0\x0B\x08\0\x03\x01\x02\x01")) ==
          "jpeg 258x3");
}

TEST_CASE("what is no picture has no type") {
    CHECK(measured("") == " 0x0");
    CHECK(measured("<svg/>") == " 0x0");
    CHECK(measured(bytes("\x89PNG\r\n\x1A\n")) == " 0x0");
    CHECK(measured(bytes("\xFF\xD8\xFF\xE0\0\x04zz")) == " 0x0");
    CHECK(measured(bytes("\xFF\xD8\xFF\xE0\0\0\0\0\0\0\0\0")) == " 0x0");
    CHECK(measured(bytes("GIF89a\0\0\0\0")) == " 0x0");
}

TEST_CASE("a path counts from the folder of its file") {
    model::Corpus corpus;
    const std::vector<decode::PictureFile> files{{"content/a/images/b.png", ""},
                                                 {"content/c.png", ""}};
    corpus.pictures = decode::read_pictures(files);
    const auto found = [&](std::string_view target) {
        const auto index = decode::find_picture(corpus, "content/a/x.yaml", target);
        return index ? corpus.pictures[*index].public_path : "";
    };
    CHECK(found("images/b.png") == "a/images/b.png");
    CHECK(found("./images/../images/b.png") == "a/images/b.png");
    CHECK(found("../c.png") == "c.png");
    CHECK(found("c.png").empty());
    CHECK(found("../../../c.png").empty());
}
