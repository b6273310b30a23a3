#include "decode/picture.h"

#include <algorithm>
#include <cstddef>
#include <string>

namespace metodoc::decode {
namespace {

// Sizes are read as the formats keep them: PNG (ISO/IEC 15948) and JPEG (ITU-T T.81) with the high
// byte first, GIF (89a) with the low one.
struct Bytes {
    std::string_view bytes;

    [[nodiscard]] bool has(std::size_t count) const { return bytes.size() >= count; }
    [[nodiscard]] int at(std::size_t place) const {
        return static_cast<unsigned char>(bytes[place]);
    }
    [[nodiscard]] int high_first(std::size_t place) const {
        return at(place) * 256 + at(place + 1);
    }
};

struct Measured {
    std::string_view type;
    int width = 0, height = 0;
};

Measured measure_png(const Bytes& in) {
    constexpr std::size_t header = 24;  // signature, length and name of IHDR, width, height
    constexpr int largest = 1 << 15;
    if (!in.has(header) || in.bytes.substr(12, 4) != "IHDR") return {};
    if (in.high_first(16) != 0 || in.high_first(20) != 0) return {"png", largest, largest};
    return {"png", in.high_first(18), in.high_first(22)};
}

Measured measure_gif(const Bytes& in) {
    if (!in.has(10)) return {};
    return {"gif", in.at(6) + in.at(7) * 256, in.at(8) + in.at(9) * 256};
}

// Goes from segment to segment up to the one that begins a frame.
Measured measure_jpeg(const Bytes& in) {
    std::size_t place = 2;
    while (in.has(place + 9)) {
        if (in.at(place) != 0xFF) return {};
        const int marker = in.at(place + 1);
        if (marker == 0xFF) {  // padding
            ++place;
            continue;
        }
        const bool is_frame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (is_frame) return {"jpeg", in.high_first(place + 7), in.high_first(place + 5)};
        place += 2 + static_cast<std::size_t>(in.high_first(place + 2));
    }
    return {};
}

Measured measure(std::string_view bytes) {
    Measured found;
    if (bytes.starts_with("\x89PNG\r\n\x1A\n")) found = measure_png({bytes});
    if (bytes.starts_with("GIF87a") || bytes.starts_with("GIF89a")) found = measure_gif({bytes});
    if (bytes.starts_with("\xFF\xD8\xFF")) found = measure_jpeg({bytes});
    return found.width > 0 && found.height > 0 ? found : Measured{};
}

// content/seversk/a.png → seversk/a.png; site/pages/a.png → a.png.
std::string public_path(std::string_view path) {
    for (const std::string_view root : {"content/", "site/pages/"}) {
        if (path.starts_with(root)) return std::string(path.substr(root.size()));
    }
    return std::string(path);
}

// "content/a" and "../b/c.png" → "content/b/c.png"; empty where the target leaves the project.
std::string joined(std::string_view folder, std::string_view target) {
    std::string result(folder);
    while (!target.empty()) {
        const auto slash = std::min(target.find('/'), target.size());
        const std::string_view step = target.substr(0, slash);
        target.remove_prefix(std::min(slash + 1, target.size()));
        if (step.empty() || step == ".") continue;
        if (step != "..") {
            result += (result.empty() ? "" : "/") + std::string(step);
            continue;
        }
        if (result.empty()) return {};
        const auto cut = result.rfind('/');
        result.resize(cut == std::string::npos ? 0 : cut);
    }
    return result;
}

}  // namespace

std::vector<model::Picture> read_pictures(std::span<const PictureFile> files) {
    std::vector<model::Picture> pictures;
    for (const PictureFile& file : files) {
        const Measured size = measure(file.bytes);
        pictures.push_back(
            {file.path, public_path(file.path), file.bytes, size.type, size.width, size.height});
    }
    std::ranges::sort(pictures, {}, &model::Picture::path);
    return pictures;
}

std::optional<std::uint32_t> find_picture(const model::Corpus& corpus, std::string_view file,
                                          std::string_view target) {
    const auto slash = file.rfind('/');
    const std::string path =
        joined(file.substr(0, slash == std::string_view::npos ? 0 : slash), target);
    const auto found = std::ranges::lower_bound(corpus.pictures, path, {}, &model::Picture::path);
    if (path.empty() || found == corpus.pictures.end() || found->path != path) return std::nullopt;
    return static_cast<std::uint32_t>(found - corpus.pictures.begin());
}

}  // namespace metodoc::decode
