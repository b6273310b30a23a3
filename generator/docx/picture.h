// Pictures inside the text.
//
// Room: docx, private to it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "view/view.h"

namespace metodoc::docx {

struct Body;

struct Picture {
    std::string source;  // where it comes from: the same picture stands in the package once
    std::string part;    // "word/media/picture1.png"
    std::string content_type;
    std::string_view bytes;
    std::string relation_of_text, relation_of_notes;  // empty: not used there
};

class Pictures {
public:
    Picture& add(const view::Image& image);
    [[nodiscard]] const std::vector<Picture>& all() const { return all_; }
    // Numbers of drawings are unique in a document.
    std::string next_id() { return std::to_string(++last_id_); }

private:
    std::vector<Picture> all_;
    int last_id_ = 1000;  // templates count their own from 1
};

// A run with the picture, no larger than the place where it stands.
void write_picture(Body& body, const view::Image& image);

}  // namespace metodoc::docx
