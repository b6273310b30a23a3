// What room report says.
#pragma once

#include "base/message.h"

namespace metodoc::report::phrases {

inline constexpr Phrase no_such_form{"нет файла формы templates/forms/{0}; есть: {1}",
                                     "there is no form templates/forms/{0}; there are: {1}"};
inline constexpr Phrase not_a_form{"{0}: форма — это файл .docx или .xlsx",
                                   "{0}: a form is a .docx or an .xlsx file"};

inline constexpr Phrase no_letter{"нет формы письма {0}", "there is no form of the letter, {0}"};

}  // namespace metodoc::report::phrases
