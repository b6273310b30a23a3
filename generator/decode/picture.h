// Pictures of texts: found by their paths, measured by their bytes.
//
// Room: decode, not part of its door.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "decode/decode.h"

namespace metodoc::decode {

// Sorted by path. What is no PNG, JPEG or GIF has no type.
std::vector<model::Picture> read_pictures(std::span<const PictureFile> files);

// The picture that a target means in a text of a file: ("content/a/b.yaml", "images/c.png").
std::optional<std::uint32_t> find_picture(const model::Corpus& corpus, std::string_view file,
                                          std::string_view target);

}  // namespace metodoc::decode
