// What is wrong with the content: found, where, and what to do about it.
//
// Room: base. Includes nothing but std.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/code.h"
#include "base/message.h"
#include "base/source_set.h"
#include "base/span.h"

namespace metodoc {

enum class Severity { error, warning };

// A second place that explains the first ("first defined here").
struct Label {
    Span span;
    Message message;
};

// A correction that is safe to make: these bytes of the file become that text.
struct Edit {
    Span span;
    std::string text;
};

struct Diagnostic {
    Severity severity = Severity::error;
    Code code;
    Span span;                        // the narrowest place; an empty Span where there is none
    Message message;                  // the thing found before the rule; lower case, no full stop
    Message hint = {};                // printed behind the carets: one thing to do
    std::vector<Label> labels = {};   // other places, printed below
    std::vector<Message> notes = {};  // rules and sources, printed last with "="
    std::vector<Edit> edits = {};     // what `metodoc fix` does about it; all of them or none
};

// Collects; never stops. Each room appends, three gates look.
class Diagnostics {
public:
    // The reference lives until the next addition: fill hint, labels and notes at once.
    Diagnostic& error(Code code, Span span, Message message);
    Diagnostic& warning(Code code, Span span, Message message);
    void append(Diagnostics other);
    // Takes out those that `unwanted` is true of.
    template <typename Predicate>
    void remove_if(const Predicate& unwanted) {
        std::erase_if(items_, unwanted);
    }

    // By file in the order of the SourceSet, then by place, then by code; equal ones once.
    void sort();

    [[nodiscard]] bool has_errors() const;
    [[nodiscard]] bool empty() const { return items_.empty(); }
    [[nodiscard]] std::size_t size() const { return items_.size(); }
    [[nodiscard]] std::size_t count(Severity severity) const;
    [[nodiscard]] const std::vector<Diagnostic>& items() const { return items_; }
    [[nodiscard]] auto begin() const { return items_.begin(); }
    [[nodiscard]] auto end() const { return items_.end(); }

private:
    std::vector<Diagnostic> items_;
};

// One diagnostic as a person reads it on a terminal or in a log, ending in a line break:
//
//     content/acts.yaml:7:13: ошибка[unknown-key]: неизвестный ключ `titel`
//       7 | titel: Бюджет
//         | ^^^^^ возможно, `title`?
//         = …
struct PrintOptions {
    Language language = Language::ru;
    bool color = false;
};
std::string print(const Diagnostic& diagnostic, const SourceSet& sources, PrintOptions options);
std::string print(const Diagnostics& diagnostics, const SourceSet& sources, PrintOptions options);

}  // namespace metodoc
