// The texts of a form compiled once and rendered for each data: whole sheets, and the small texts
// around them (headers, names, comments, properties).
//
// Small texts are met while the workbook is written. Preparing a form writes it once for nothing:
// the renderer then collects its texts and compiles them; filling only looks them up, so that many
// threads may fill one form.
//
// Room: sheets, inside.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.h"
#include "base/source_set.h"
#include "jinja/jinja.h"
#include "sheets/grid.h"
#include "sheets/plan.h"

namespace metodoc::sheets {

struct Compiled {
    jinja::Template page;
    std::vector<Loop> loops;
    std::vector<TagPlace> tags;
    Span whole = {};  // of a small text: all of it
};

// Nothing after an error. Requires: `environment` outlives what is compiled.
std::optional<Compiled> compile(const Grid& grid, const std::string& name,
                                const jinja::Environment& environment, Diagnostics& out);
std::optional<std::string> render(const Compiled& page, const jinja::Value& data, Diagnostics& out);

// Small texts with tags, by their place and their words.
using Texts = std::map<std::pair<std::string, std::string>, Compiled>;

class Renderer {
public:
    // Fills with `data`. Requires: all arguments outlive the renderer.
    Renderer(const std::string& form, const Texts& texts, const jinja::Value& data,
             Diagnostics& out)
        : form_(form), texts_(texts), data_(&data), out_(out) {}
    // Collects into `texts`, which it leaves as they are written.
    Renderer(const std::string& form, Texts& texts, const jinja::Environment& environment,
             SourceSet& sources, Diagnostics& out)
        : form_(form),
          texts_(texts),
          collected_(&texts),
          environment_(&environment),
          sources_(&sources),
          out_(out) {}

    [[nodiscard]] const std::string& form() const { return form_; }
    [[nodiscard]] Diagnostics& out() { return out_; }
    [[nodiscard]] const jinja::Value* data() const { return data_; }  // null: collecting

    // The runs of a text with their tags filled; as they were where they have none. `place` is how
    // messages call the text; `doubled` as in read_content.
    std::vector<std::string> runs(std::vector<std::string> texts, const std::string& place,
                                  char doubled = '\0');
    std::string text(std::string_view text, const std::string& place, char doubled = '\0');
    // Where a text with tags stands, for a message about what became of it.
    [[nodiscard]] Span whole(const std::string& text, const std::string& place) const;

private:
    void collect(const std::vector<std::string>& runs, const std::string& all,
                 const std::string& place);

    const std::string& form_;
    const Texts& texts_;
    Texts* collected_ = nullptr;
    const jinja::Environment* environment_ = nullptr;
    SourceSet* sources_ = nullptr;
    const jinja::Value* data_ = nullptr;
    Diagnostics& out_;
};

}  // namespace metodoc::sheets
