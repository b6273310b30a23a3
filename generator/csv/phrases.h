// What room csv says.
#pragma once

#include "base/message.h"

namespace metodoc::csv::phrases {

inline constexpr Phrase not_utf8{"таблица сохранена не в UTF-8", "the table is not in UTF-8"};
inline constexpr Phrase save_as_utf8{
    "в Excel: «Сохранить как» — «CSV UTF-8 (разделитель — запятая)»",
    "in Excel: \"Save as\", \"CSV UTF-8 (comma delimited)\""};
inline constexpr Phrase looks_like_1251{"похоже на Windows-1251: так сохраняет простой «CSV»",
                                        "it looks like Windows-1251, as plain \"CSV\" is saved"};
inline constexpr Phrase open_quote{"кавычка открыта и не закрыта",
                                   "a quote is opened and never closed"};
inline constexpr Phrase close_quote{"закройте её в конце поля", "close it at the end of the field"};
inline constexpr Phrase behind_quote{"после закрывающей кавычки стоит `{0}`",
                                     "`{0}` stands behind the closing quote"};
inline constexpr Phrase double_quote{"кавычку внутри поля пишут дважды: `\"\"`",
                                     "a quote inside a field is written twice: `\"\"`"};
inline constexpr Phrase quote_inside{"кавычка посреди поля", "a quote in the middle of a field"};
inline constexpr Phrase quote_whole{
    "возьмите в кавычки всё поле, а кавычку внутри удвойте, или пишите «ёлочки»",
    "put the whole field in quotes and double the quote inside"};
inline constexpr Phrase other_length{"полей в строке {0}, а в заголовке {1}",
                                     "the row has {0} fields, the head has {1}"};
inline constexpr Phrase check_separators{
    "проверьте разделители; поле с `{0}` внутри берут в кавычки",
    "check the separators; a field with `{0}` inside is put in quotes"};
inline constexpr Phrase no_rows{"в таблице нет ни одной строки", "the table has no rows"};
inline constexpr Phrase head_first{"первая строка — заголовок, за ней по строке на организацию",
                                   "the first row is the head, then a row an organisation"};

}  // namespace metodoc::csv::phrases
