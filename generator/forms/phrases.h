// What room forms says: mistakes of Word forms.
//
// Room: forms.
#pragma once

#include "base/message.h"

namespace metodoc::forms::phrases {

inline constexpr Phrase filter_needs_argument{"фильтру не хватает значения",
                                              "the filter needs a value"};
inline constexpr Phrase no_document{"в файле нет документа Word",
                                    "the file holds no Word document"};

inline constexpr Phrase tag_open{"тег не закрыт", "the tag is not closed"};
inline constexpr Phrase comment_open{"примечание `{#` не закрыто",
                                     "the comment `{#` is not closed"};
inline constexpr Phrase close_in_paragraph{"закройте его в том же абзаце",
                                           "close it in the same paragraph"};

}  // namespace metodoc::forms::phrases
