// Everything that room yaml says, in Russian and English. Readers are not programmers: what they
// typed is shown, then what to type instead.
//
// Room: yaml, private.
#pragma once

#include "base/message.h"

namespace metodoc::yaml::phrases {

// Encoding.
inline constexpr Phrase not_utf8{"файл не в кодировке UTF-8: байт {0}",
                                 "the file is not in UTF-8: byte {0}"};
inline constexpr Phrase save_as_utf8{"сохраните файл в кодировке UTF-8", "save the file as UTF-8"};
inline constexpr Phrase looks_like_1251{"похоже на Windows-1251: в ней здесь написано `{0}`",
                                        "looks like Windows-1251, in which this reads `{0}`"};
inline constexpr Phrase looks_like_utf16{"похоже на UTF-16 («Юникод» в Блокноте)",
                                         "looks like UTF-16"};
inline constexpr Phrase control_character{"невидимый управляющий символ {0}",
                                          "an invisible control character {0}"};
inline constexpr Phrase delete_it{"удалите его", "delete it"};

// Indents.
inline constexpr Phrase indent_with{"в отступе {0}", "{0} in the indent"};
inline constexpr Phrase space_expected{"после `{0}` стоит {1}", "{1} behind `{0}`"};
inline constexpr Phrase use_spaces{"замените обычными пробелами", "replace it with plain spaces"};
inline constexpr Phrase tab{"табуляция", "a tab"};
inline constexpr Phrase no_break_space{"неразрывный пробел", "a no-break space"};
inline constexpr Phrase odd_space{"необычный пробел {0}", "an unusual space {0}"};
inline constexpr Phrase misaligned{"отступ строки не совпадает ни с одной из строк выше",
                                   "the indent of this line matches none of the lines above"};
inline constexpr Phrase align_with{"выровняйте по строке, к которой она относится",
                                   "align it with the line it belongs to"};
inline constexpr Phrase too_far_right{"ключ `{0}` сдвинут вправо, хотя у `{1}` уже есть значение",
                                      "key `{0}` is indented although `{1}` already has a value"};
inline constexpr Phrase align_with_key{"поставьте его под `{0}`", "put it right below `{0}`"};
inline constexpr Phrase this_key{"вот этот ключ", "this key"};

// Quotes.
inline constexpr Phrase quote_open{"кавычка открыта и не закрыта",
                                   "a quote is opened, never closed"};
inline constexpr Phrase close_quote{"поставьте `{0}` в конце значения",
                                    "put `{0}` at the end of the value"};
inline constexpr Phrase text_after_quote{"после закрывающей кавычки стоит текст",
                                         "there is text behind the closing quote"};
inline constexpr Phrase inner_quotes{"внутри значения пишите «ёлочки» или удвойте кавычки",
                                     "inside the value write «these» or double the quotes"};
inline constexpr Phrase colon_in_value{"двоеточие с пробелом внутри значения без кавычек",
                                       "a colon and a space inside a value without quotes"};
inline constexpr Phrase value_starts_with{"значение начинается с `{0}`",
                                          "the value begins with `{0}`"};
inline constexpr Phrase put_in_quotes{"возьмите всё значение в кавычки: \"…\"",
                                      "put the whole value in quotes: \"…\""};
inline constexpr Phrase comment_lost{"`{0}` пропадёт: ` #` без кавычек начинает примечание",
                                     "`{0}` is lost: ` #` outside quotes begins a comment"};
inline constexpr Phrase quotes_or_space{
    "возьмите значение в кавычки; у примечания после # поставьте пробел",
    "put the value in quotes; in a comment put a space after #"};

// Structure.
inline constexpr Phrase not_a_key{"ожидался ключ с двоеточием, а здесь `{0}`",
                                  "expected a key and a colon, found `{0}`"};
inline constexpr Phrase space_after_colon{"поставьте пробел после двоеточия",
                                          "put a space after the colon"};
inline constexpr Phrase space_after_dash{"поставьте пробел после дефиса: `- {0}`",
                                         "put a space after the dash: `- {0}`"};
inline constexpr Phrase indent_rest{
    "если это продолжение строки выше, сдвиньте его вправо; если новый ключ, добавьте двоеточие",
    "indent it if it continues the line above; add a colon if it is a new key"};
inline constexpr Phrase not_an_item{"ожидался пункт списка с дефисом, а здесь `{0}`",
                                    "expected a list item with a dash, found `{0}`"};
inline constexpr Phrase bracket_open{"скобка `{0}` не закрыта", "bracket `{0}` is never closed"};
inline constexpr Phrase close_bracket{"закройте её: `{0}`; если это текст, возьмите его в кавычки",
                                      "close it: `{0}`; if this is text, put it in quotes"};
inline constexpr Phrase text_after_bracket{"после скобки `{0}` стоит текст",
                                           "there is text behind the bracket `{0}`"};
inline constexpr Phrase duplicate_key{"ключ `{0}` повторён", "key `{0}` is repeated"};
inline constexpr Phrase first_here{"впервые он здесь", "it first stands here"};
inline constexpr Phrase keep_one{"оставьте один из двух", "keep one of the two"};
inline constexpr Phrase key_is_no_text{"ключом может быть только текст",
                                       "only a text can be a key"};
inline constexpr Phrase broken{"эту строку не удаётся прочесть", "this line cannot be read"};
inline constexpr Phrase broken_because{"эту строку не удаётся прочесть ({0})",
                                       "this line cannot be read ({0})"};
inline constexpr Phrase check_line{"проверьте отступ, двоеточия и кавычки; текст берут в кавычки",
                                   "check the indent, colons and quotes; put text in quotes"};
inline constexpr Phrase bad_escape{"неизвестный знак после обратной косой черты: `{0}`",
                                   "unknown character behind a backslash: `{0}`"};
inline constexpr Phrase double_backslash{"удвойте черту: `\\\\`, или возьмите одинарные кавычки",
                                         "double the backslash, or use single quotes"};

// Refused.
inline constexpr Phrase anchor{"якорь `{0}`: ссылки внутри YAML здесь не действуют",
                               "anchor `{0}`: references inside YAML are not used here"};
inline constexpr Phrase alias{"ссылка YAML `{0}`: такие ссылки здесь не действуют",
                              "alias `{0}`: references inside YAML are not used here"};
inline constexpr Phrase merge_key{"ключ `<<`: вставка другого набора ключей здесь не действует",
                                  "key `<<`: merging of keys is not used here"};
inline constexpr Phrase write_out{
    "напишите значение ещё раз; если это текст, возьмите его в кавычки",
    "write the value again; if this is text, put it in quotes"};
inline constexpr Phrase tag{"метка типа `{0}` здесь не действует", "tag `{0}` is not used here"};
inline constexpr Phrase drop_tag{"уберите её; если это текст, возьмите его в кавычки",
                                 "drop it; if this is text, put it in quotes"};
inline constexpr Phrase directive{"строка `{0}` здесь не действует",
                                  "directive `{0}` is not used here"};
inline constexpr Phrase drop_line{"уберите эту строку", "drop this line"};
inline constexpr Phrase second_document{
    "`---` начинает второй документ, а в файле должен быть один",
    "`---` begins a second document; a file holds one"};
inline constexpr Phrase other_file{"вынесите его в другой файл или уберите `---`",
                                   "move it to another file or drop `---`"};

// Limits and front matter.
inline constexpr Phrase too_deep{"вложенность больше {0} уровней", "nested deeper than {0} levels"};
inline constexpr Phrase too_many{"в файле больше {0} значений", "more than {0} values in the file"};
inline constexpr Phrase too_large{"файл больше {0} МБ", "the file is larger than {0} MB"};
inline constexpr Phrase split_it{"разделите его на несколько", "split it into several"};
inline constexpr Phrase no_front_matter{"файл должен начинаться со сведений между строками `---`",
                                        "the file must open with data between two `---` lines"};
inline constexpr Phrase front_matter_open{"сведения в начале файла не закрыты строкой `---`",
                                          "the data at the head are not closed by a `---` line"};
inline constexpr Phrase add_dashes{"добавьте строку `---`", "add a `---` line"};

}  // namespace metodoc::yaml::phrases
