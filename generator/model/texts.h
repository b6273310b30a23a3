// The texts of the files as they stand, whatever field they are in.
//
// Rules about wording ask nothing of the kind of a file: a new kind is read by them from its first
// day. Things that have a meaning of their own are in things.h.
//
// Room: model.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/span.h"
#include "model/ids.h"

namespace metodoc::model {

// A text with Russian letters or a blank to fill in. The views are into the trees of the files,
// which outlive the Corpus.
struct Text {
    std::string_view text;  // as the author wrote it, without the YAML around it
    // The same bytes, each byte of a mark replaced by `mark`: brackets and targets of links,
    // stars, code, addresses. What is left is what a reader sees.
    std::string clean;
    std::string_view key;  // the nearest one: "title", "text", "functions"
    // Texts with one list are the items of one sequence, or fields of the same name in the
    // mappings that are its items; 0: in no list.
    std::uint32_t list = 0;
    std::uint32_t map = 0;  // texts with one number are fields of one mapping
    Span span;
    // The source of bytes [begin, end) of the text.
    std::function<Span(std::size_t begin, std::size_t end)> place;

    static constexpr char mark = '\x01';
};

// A file of the content, and which of the texts are its own.
struct SourceFile {
    FileId id;
    std::string path, kind;
    std::optional<SystemId> system;
    std::size_t first = 0, last = 0;  // [first, last) of Corpus::texts
    std::optional<Date> date;         // what its key `date` says
    Span date_span;
};

}  // namespace metodoc::model
