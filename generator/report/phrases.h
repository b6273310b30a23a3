// What room report says.
#pragma once

#include "base/message.h"

namespace metodoc::report::phrases {

inline constexpr Phrase no_such_form{"нет файла формы templates/forms/{0}; есть: {1}",
                                     "there is no form templates/forms/{0}; there are: {1}"};
inline constexpr Phrase not_a_form{"{0}: форма — это файл .docx или .xlsx",
                                   "{0}: a form is a .docx or an .xlsx file"};

// Why a returned file gave no data.
inline constexpr Phrase no_workbook{"это не книга Excel (.xlsx)",
                                    "this is no Excel workbook (.xlsx)"};
inline constexpr Phrase no_marks{
    "в книге нет формы сбора: служебный столбец с кодами удалён",
    "the workbook holds no collection form: its hidden codes are gone"};
inline constexpr Phrase other_system{
    "форма системы `{0}`, а её отчёта за этот период нет",
    "a form of the system `{0}`, which has no report of the period"};
inline constexpr Phrase other_period{"форма за другой период: {0}",
                                     "a form of another period: {0}"};
inline constexpr Phrase no_such_organisation{"организации `{0}` в системе нет",
                                             "there is no organisation `{0}` in the system"};
inline constexpr Phrase form_twice{"от той же организации ({0}) есть и {1}, взята она",
                                   "the same organisation ({0}) returned {1}, too, which holds"};

inline constexpr Phrase no_letter{"нет формы письма {0}", "there is no form of the letter, {0}"};

}  // namespace metodoc::report::phrases
