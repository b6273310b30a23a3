// What the notes on the check are told: by systems, and what everyone may read of it.
#include "pipeline/consistency.h"

#include <array>

#include "support/catch.h"

using namespace metodoc;

namespace {

constexpr std::string_view schema_text = R"yaml(type: object
properties:
  title: {type: string, x-privacy: public}
  status: {type: string, x-privacy: public}
  phone: {type: string, x-privacy: internal}
)yaml";

using Texts = std::vector<std::pair<std::string, std::string>>;

struct Files {
    SourceSet sources;
    std::vector<pipeline::Tree> trees;
    Diagnostics found;
    schema::SchemaSet schemas;

    explicit Files(const Texts& texts) : schemas(compiled(found)) {
        for (const auto& [path, text] : texts) {
            const FileId file = sources.add(path, text);
            auto node = yaml::parse(sources, file, found);
            REQUIRE(node);
            trees.push_back({path, file, "thing", std::move(*node), {}});
        }
        REQUIRE(found.empty());
    }

    // A warning about the words that stand there.
    void warn(std::string_view path, std::string_view words, std::string message) {
        const FileId file = sources.find(path);
        const auto at = static_cast<std::uint32_t>(sources.text(file).find(words));
        found.warning("number-sign", {file, at, at + static_cast<std::uint32_t>(words.size())},
                      std::move(message));
    }

    [[nodiscard]] view::CheckRecord record(bool drafts = false) const {
        return pipeline::record_of(sources, trees, schemas, found, {}, drafts);
    }

private:
    static schema::SchemaSet compiled(Diagnostics& out) {
        SourceSet own;
        auto node = yaml::parse(own, own.add("schema.yaml", std::string(schema_text)), out);
        REQUIRE(node);
        const std::array documents{schema::Document{"thing.schema.json", std::move(*node)}};
        return schema::SchemaSet::compile(documents, out);
    }
};

std::string told(const view::CheckRecord& record) {
    std::string text;
    for (const view::Finding& one : record.findings)
        text += (one.system.empty() ? "-" : one.system) + " " + one.place +
                (one.is_private ? " private\n" : " open\n");
    return text;
}

}  // namespace

TEST_CASE("record: a finding belongs to the system of its file; shared files are apart") {
    Files files(Texts{{"content/a/x.yaml", "title: один\n"},
                      {"content/acts.yaml", "title: общий\n"},
                      {"content/b/sub/y.yaml", "\ntitle: два\n"},
                      {"schemas/thing.yaml", "title: не содержание\n"}});
    files.warn("content/b/sub/y.yaml", "два", "второе");
    files.warn("content/acts.yaml", "общий", "общее");
    const view::CheckRecord record = files.record();
    CHECK(told(record) == "- content/acts.yaml:1 open\nb sub/y.yaml:2 open\n");
    REQUIRE(record.systems.size() == 2);
    CHECK(record.systems[0].id == "a");
    CHECK(record.systems[0].files == 1);
    CHECK(record.shared_files == 1);
}

TEST_CASE("record: what stands on the line of an internal value, or quotes it, is private") {
    Files files(Texts{{"content/a/x.yaml", "title: один\nphone: 8 (000) 77\nstatus: нет\n"}});
    files.warn("content/a/x.yaml", "один", "просто слово");
    files.warn("content/a/x.yaml", "8 (000)", "телефон не так");
    files.warn("content/a/x.yaml", "нет", "рядом стоит `8 (000) 77`");
    CHECK(told(files.record()) == "a x.yaml:1 open\na x.yaml:2 private\na x.yaml:3 private\n");
}

TEST_CASE("record: a draft is private until drafts are shown") {
    Files files(Texts{{"content/a/x.yaml", "title: один\nstatus: draft\n"}});
    files.warn("content/a/x.yaml", "один", "слово");
    CHECK(told(files.record()) == "a x.yaml:1 private\n");
    CHECK(told(files.record(true)) == "a x.yaml:1 open\n");
}
