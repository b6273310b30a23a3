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

}  // namespace metodoc::forms::phrases
