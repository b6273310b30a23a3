// What room xml says: XML that cannot be read.
//
// Room: xml.
#pragma once

#include "base/message.h"

namespace metodoc::xml::phrases {

inline constexpr Phrase broken{"разметка XML повреждена на байте {0}",
                               "the XML markup is broken at byte {0}"};
inline constexpr Phrase has_doctype{"в разметке XML стоит DOCTYPE, а его там не бывает",
                                    "the XML markup has a DOCTYPE, which is not allowed"};
inline constexpr Phrase empty{"в разметке XML нет ни одного элемента",
                              "the XML markup has no element"};
inline constexpr Phrase too_deep{"элементы XML вложены глубже {0}",
                                 "XML elements are nested deeper than {0}"};
inline constexpr Phrase too_large{"разметка XML слишком велика: больше {0} {1}",
                                  "the XML markup is too large: more than {0} {1}"};
inline constexpr Phrase unit_bytes{"байт", "bytes"};
inline constexpr Phrase unit_nodes{"узлов", "nodes"};
inline constexpr Phrase not_utf8{"разметка XML не в кодировке UTF-8 (байт {0})",
                                 "the XML markup is not UTF-8 (byte {0})"};

}  // namespace metodoc::xml::phrases
