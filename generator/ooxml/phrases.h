// What room ooxml says: files that are no Office documents.
//
// Room: ooxml.
#pragma once

#include "base/message.h"

namespace metodoc::ooxml::phrases {

inline constexpr Phrase no_content_types{
    "это не документ Office: в архиве нет `[Content_Types].xml`",
    "this is not an Office document: the archive has no `[Content_Types].xml`"};
inline constexpr Phrase broken_part{"часть `{0}`: {1}", "part `{0}`: {1}"};
inline constexpr Phrase no_type{"у части `{0}` нет типа содержимого",
                                "part `{0}` has no content type"};
inline constexpr Phrase twice{"часть `{0}` стоит в документе дважды",
                              "part `{0}` stands in the document twice"};

}  // namespace metodoc::ooxml::phrases
