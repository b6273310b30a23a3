// The sense gate: what no schema can see, because it takes two places to be wrong.
//
// One rule is one function with one code. All rules run, each tells everything it finds.
//
// Room: rules. Includes base, russian, markdown, model.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/code.h"
#include "base/date.h"
#include "base/diagnostic.h"
#include "model/model.h"

namespace metodoc::rules {

struct Rule {
    Code code;  // of most that it tells; a rule about references names the field by its code
    void (*check)(const model::Corpus& corpus, Date today, Diagnostics& out);
};

// In the order of the codes.
std::span<const Rule> all();

// Runs every rule. `today` is the day of the check.
void check(const model::Corpus& corpus, Date today, Diagnostics& out);

// A contradiction of the source that stays as it is: what was found, and why it is kept.
struct Kept {
    std::optional<Diagnostic> finding;  // none: a remark of the author that no rule stands behind
    Span mark;                          // of its code; of the words of a remark
    std::string why;                    // as written, without the dash; may be empty
};

// Takes out what the author marked as the source's own: a comment `# sic: code — why` behind a
// value or above an entry. Warnings can be kept so, and errors of fact that a document can be built
// with. A mark that keeps nothing is a warning itself. Gives what was taken out, and the remarks
// (`# sic: в источнике …`), in the order of the files and places.
std::vector<Kept> set_aside(const SourceSet& sources, std::span<const FileId> files,
                            Diagnostics& found);

}  // namespace metodoc::rules
