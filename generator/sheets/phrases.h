// What room sheets says. Room: sheets.
#pragma once

#include "base/message.h"

namespace metodoc::sheets::phrases {

inline constexpr Phrase unclosed_tag{"тег открыт, а `{0}` нет",
                                     "the tag is opened and has no `{0}`"};
inline constexpr Phrase unclosed_comment{"примечание открыто, а `{0}` нет",
                                         "the comment is opened and has no `{0}`"};
inline constexpr Phrase close_tag{"допишите `{0}`", "add `{0}`"};
inline constexpr Phrase not_a_workbook{"это не книга Excel: в файле нет книги",
                                       "this is no Excel workbook: the file has no workbook"};
inline constexpr Phrase form_broken{"форма {0}: {1}", "form {0}: {1}"};
inline constexpr Phrase broken_part{"часть `{0}`: {1}", "part `{0}`: {1}"};
inline constexpr Phrase missing_part{"в книге нет части `{0}`", "the workbook has no part `{0}`"};
inline constexpr Phrase never_closed{"`{0}` не закрыт: нет `end{0}`",
                                     "`{0}` is not closed: there is no `end{0}`"};
inline constexpr Phrase control_character{"в значении стоит управляющий знак {0}",
                                          "the value has a control character {0}"};
inline constexpr Phrase text_too_long{"в значении {0} знаков, в ячейке бывает не больше 32767",
                                      "the value has {0} characters, a cell holds at most 32767"};
inline constexpr Phrase too_many_rows{"на листе `{0}` вышло {1} строк, в Excel бывает 1048576",
                                      "sheet `{0}` comes to {1} rows, Excel has 1048576"};
inline constexpr Phrase too_many_columns{"на листе `{0}` вышло {1} столбцов, в Excel бывает 16384",
                                         "sheet `{0}` comes to {1} columns, Excel has 16384"};
inline constexpr Phrase formula_too_long{
    "{0}: формула вышла длиннее 8192 знаков, Excel такую не откроет",
    "{0}: the formula comes to more than 8192 characters, which Excel refuses"};
inline constexpr Phrase use_subtotal{
    "складывайте столбец целиком через SUBTOTAL: она пропускает промежуточные итоги",
    "add up the whole column with SUBTOTAL: it passes over the subtotals in between"};
inline constexpr Phrase bad_sheet_name{"имя листа `{0}` в Excel невозможно: {1}",
                                       "Excel refuses the sheet name `{0}`: {1}"};
inline constexpr Phrase name_empty{"оно пустое", "it is empty"};
inline constexpr Phrase name_long{"в нём больше 31 знака", "it is longer than 31 characters"};
inline constexpr Phrase name_signs{"в нём не бывает знаков [ ] : * ? / \\ и апострофа по краям",
                                   "it cannot have the signs [ ] : * ? / \\ or end in a quote"};
inline constexpr Phrase name_twice{"такой лист уже есть", "there is such a sheet already"};

}  // namespace metodoc::sheets::phrases
