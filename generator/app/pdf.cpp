#include "app/pdf.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "app/phrases.h"

namespace metodoc::app {
namespace {

constexpr std::string_view office = "soffice";
constexpr std::string_view word = ".docx";

// SelectPdfVersion 2: PDF/A-2b.
constexpr std::string_view filter =
    "pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"},"
    "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
    "\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"}}";

std::string pdf_path(const std::string& path) {
    return path.substr(0, path.size() - word.size()) + ".pdf";
}

// The PDF of the last build, where its document is still the same.
std::optional<std::string> last_pdf(const disk::Disk& disk, const std::string& folder,
                                    const Artifact& document) {
    const std::string pdf = disk::join(folder, pdf_path(document.path));
    const std::string source = disk::join(folder, document.path);
    if (!disk.is_file(pdf) || !disk.is_file(source)) return std::nullopt;
    const auto old = disk.read(source);
    if (!old || *old != document.bytes) return std::nullopt;
    auto bytes = disk.read(pdf);
    if (!bytes) return std::nullopt;
    return std::move(*bytes);
}

// A temporary folder that goes when the work is done.
class Scratch {
public:
    Scratch(const disk::Programs& programs, std::string path)
        : programs_(programs), path_(std::move(path)) {}
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch() { programs_.drop_folder(path_); }
    [[nodiscard]] std::string file(std::size_t number, std::string_view ending) const {
        return path_ + "/" + std::to_string(number) + std::string(ending);
    }
    [[nodiscard]] const std::string& path() const { return path_; }

private:
    const disk::Programs& programs_;
    std::string path_;
};

Result<Artifacts> convert(const World& world, const std::vector<const Artifact*>& documents) {
    if (!world.programs.is_installed(std::string(office))) return Error{say(no_office)};
    const auto path = world.programs.make_folder();
    if (!path) return path.error();
    const Scratch scratch(world.programs, *path);
    std::vector<std::string> words{
        std::string(office), "-env:UserInstallation=file://" + scratch.path() + "/profile",
        "--headless",        "--norestore",
        "--convert-to",      std::string(filter),
        "--outdir",          scratch.path()};
    for (std::size_t i = 0; i < documents.size(); ++i) {
        words.push_back(scratch.file(i, word));
        const auto written = world.disk.write(words.back(), documents[i]->bytes);
        if (!written) return written.error();
    }
    const auto code = world.programs.run(words);
    if (!code) return code.error();
    Artifacts made;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const std::string pdf = scratch.file(i, ".pdf");
        if (*code != 0 || !world.disk.is_file(pdf)) {
            return Error{say(no_pdf_made, {documents[i]->path})};
        }
        auto bytes = world.disk.read(pdf);
        if (!bytes) return bytes.error();
        made.push_back({pdf_path(documents[i]->path), std::move(*bytes)});
    }
    return made;
}

}  // namespace

Result<Converted> add_pdfs(const Context& context, const std::string& folder, Artifacts& artifacts,
                           std::string_view below) {
    Artifacts pdfs;
    std::set<std::string_view> kept;
    std::vector<const Artifact*> changed, unique;
    std::map<std::string_view, std::size_t> numbers;  // of `unique`, by the bytes of a document
    for (const Artifact& one : artifacts) {
        if (!one.path.starts_with(below) || !one.path.ends_with(word)) continue;
        if (auto bytes = last_pdf(context.world.disk, folder, one)) {
            pdfs.push_back({pdf_path(one.path), std::move(*bytes)});
            kept.insert(one.bytes);
            continue;
        }
        changed.push_back(&one);
        if (numbers.emplace(one.bytes, unique.size()).second) unique.push_back(&one);
    }
    const Converted result{.made = unique.size(), .kept = kept.size()};
    if (!unique.empty()) {
        const auto made = convert(context.world, unique);
        if (!made) return made.error();
        for (const Artifact* one : changed)
            pdfs.push_back({pdf_path(one->path), (*made)[numbers.at(one->bytes)].bytes});
    }
    for (Artifact& one : pdfs) artifacts.push_back(std::move(one));
    std::ranges::sort(artifacts, {}, &Artifact::path);
    return result;
}

}  // namespace metodoc::app
