// What room decode says.
#pragma once

#include "base/message.h"

namespace metodoc::decode::phrases {

inline constexpr Phrase first_here{"впервые здесь", "first here"};
inline constexpr Phrase id_taken{"код `{0}` уже занят", "the id `{0}` is taken"};
inline constexpr Phrase key_taken{"ключ `{0}` уже занят", "the key `{0}` is taken"};
inline constexpr Phrase give_another_id{"дайте другой код", "give it another id"};
inline constexpr Phrase give_another_key{"дайте другой ключ", "give it another key"};
inline constexpr Phrase second_passport{"вторая карточка системы `{0}`",
                                        "a second passport of the system `{0}`"};

inline constexpr Phrase no_such_day{"нет такого дня: `{0}`", "there is no such day: `{0}`"};
inline constexpr Phrase days_of_month{"в этом месяце {0}", "this month has {0}"};
inline constexpr Phrase months_of_year{"месяцы — от 1 до 12", "months go from 1 to 12"};

inline constexpr Phrase no_passport{
    "в папке `{0}` нет карточки системы: файла system.yaml",
    "the folder `{0}` has no passport of its system: no system.yaml"};
inline constexpr Phrase make_passport{"создайте content/{0}/system.yaml",
                                      "make content/{0}/system.yaml"};
inline constexpr Phrase belongs_to_system{"файл вида `{0}` стоит вне папки системы",
                                          "a file of kind `{0}` stands outside of a system"};
inline constexpr Phrase move_to_system{"перенесите файл в content/СИСТЕМА/",
                                       "move the file to content/SYSTEM/"};

inline constexpr Phrase blank_text{"здесь пусто: одни пробелы", "nothing here but spaces"};
inline constexpr Phrase write_or_remove{"напишите текст или уберите строку",
                                        "write the text or remove the line"};
inline constexpr Phrase link_without_words{"у ссылки на `{0}` нет слов",
                                           "the link to `{0}` has no words"};
inline constexpr Phrase put_words{"впишите слова в квадратные скобки",
                                  "put words into the square brackets"};

inline constexpr Phrase mixed_letters{"в слове `{0}` смешаны русские и латинские буквы: {1}",
                                      "the word `{0}` mixes Russian and Latin letters: {1}"};
inline constexpr Phrase write_as{"напишите `{0}`", "write `{0}`"};
inline constexpr Phrase latin_letter{"`{0}` — латинская", "`{0}` is Latin"};
inline constexpr Phrase cyrillic_letter{"`{0}` — русская", "`{0}` is Russian"};

inline constexpr Phrase html_found{"HTML здесь не печатается: `{0}`",
                                   "HTML is not printed here: `{0}`"};
inline constexpr Phrase use_markdown{"уберите тег или замените его разметкой Markdown",
                                     "remove the tag or use Markdown"};
inline constexpr Phrase no_picture{"нет картинки `{0}`", "there is no picture `{0}`"};
inline constexpr Phrase put_picture{
    "положите файл рядом или поправьте путь: он считается от папки этого файла",
    "put the file there or mend the path: it counts from the folder of this file"};
inline constexpr Phrase unknown_picture{"картинка `{0}` – не PNG, JPEG или GIF",
                                        "the picture `{0}` is no PNG, JPEG or GIF"};
inline constexpr Phrase save_picture{"сохраните её в PNG", "save it as PNG"};
inline constexpr Phrase picture_without_words{"у картинки `{0}` нет описания",
                                              "the picture `{0}` has no description"};
inline constexpr Phrase describe_picture{
    "скажите в квадратных скобках, что на ней: `![Схема уровней](схема.png)`",
    "say in the square brackets what it shows: `![The levels](levels.png)`"};
inline constexpr Phrase nested_deeply{"вложено слишком глубоко", "nested too deeply"};

inline constexpr Phrase one_paragraph{"здесь нужен один абзац, а читается {0}",
                                      "one paragraph is wanted here, this reads as {0}"};
inline constexpr Phrase several_paragraphs{"несколько абзацев", "several paragraphs"};
inline constexpr Phrase a_heading{"заголовок", "a heading"};
inline constexpr Phrase a_list{"список", "a list"};
inline constexpr Phrase a_quote{"цитата", "a quotation"};
inline constexpr Phrase a_code{"код", "code"};
inline constexpr Phrase a_rule{"черта", "a rule"};
inline constexpr Phrase a_table{"таблица", "a table"};
inline constexpr Phrase escape_mark{"поставьте `\\` перед `{0}`", "put `\\` before `{0}`"};
inline constexpr Phrase join_paragraphs{"уберите пустую строку", "remove the empty line"};

inline constexpr Phrase link_in_plain_text{
    "ссылка `{0}` здесь не сработает: поле печатается как есть",
    "the link `{0}` does not work here: the field is printed as it stands"};
inline constexpr Phrase words_only{"оставьте только слова", "leave only the words"};

}  // namespace metodoc::decode::phrases
