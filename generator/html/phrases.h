// What room html says to a theme's author.
//
// Room: html.
#pragma once

#include "base/message.h"

namespace metodoc::html::phrases {

inline constexpr Phrase no_template{"в теме нет шаблона `{0}`", "the theme has no template `{0}`"};
inline constexpr Phrase no_template_hint{"добавьте файл templates/{0}",
                                         "add the file templates/{0}"};
inline constexpr Phrase no_word{"в строках темы нет ключа `{0}`",
                                "the strings of the theme have no key `{0}`"};
inline constexpr Phrase no_word_hint{"добавьте `{0}` в strings/{1}.yaml",
                                     "add `{0}` to strings/{1}.yaml"};
inline constexpr Phrase no_styles{"в теме нет ни одного файла styles/*.css",
                                  "the theme has no file styles/*.css"};

}  // namespace metodoc::html::phrases
