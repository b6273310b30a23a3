// Everything that room schema says, in Russian and English: what was found, then what is expected,
// then one thing to do.
//
// Room: schema, private.
#pragma once

#include "base/message.h"

namespace metodoc::schema::phrases {

// Who is spoken of. {0} key, {1} title, {2} number of an item.
inline constexpr Phrase the_file{"файл", "the file"};
inline constexpr Phrase key{"ключ `{0}`", "key `{0}`"};
inline constexpr Phrase titled_key{"ключ `{0}` ({1})", "key `{0}`"};
inline constexpr Phrase item{"пункт {2} списка `{0}`", "item {2} of `{0}`"};
inline constexpr Phrase root_item{"пункт {2}", "item {2}"};
inline constexpr Phrase name_of_key{"имя ключа", "the name of the key"};

// What stands there.
inline constexpr Phrase found_nothing{"пусто", "nothing"};
inline constexpr Phrase found_text{"текст `{0}`", "text `{0}`"};
inline constexpr Phrase found_number{"число `{0}`", "number `{0}`"};
inline constexpr Phrase found_boolean{"`{0}`", "`{0}`"};
inline constexpr Phrase found_list{"список", "a list"};
inline constexpr Phrase found_map{"набор ключей", "a set of keys"};

// What is expected.
inline constexpr Phrase want_null{"пустое значение", "nothing"};
inline constexpr Phrase want_boolean{"`true` или `false`", "`true` or `false`"};
inline constexpr Phrase want_integer{"целое число", "a whole number"};
inline constexpr Phrase want_number{"число", "a number"};
inline constexpr Phrase want_text{"текст", "a text"};
inline constexpr Phrase want_list{"список", "a list"};
inline constexpr Phrase want_map{"набор ключей", "a set of keys"};
inline constexpr Phrase or_word{" или ", " or "};

// Types. {0} who, {1} found, {2} expected.
inline constexpr Phrase wrong_type{"{0}: {1}, а ожидается {2}", "{0}: found {1}, expected {2}"};
inline constexpr Phrase empty_value{"{0}: значение не вписано", "{0}: the value is missing"};
inline constexpr Phrase write_or_drop{"впишите значение или уберите ключ",
                                      "write a value or drop the key"};
inline constexpr Phrase write_it{"впишите {0}", "write {0}"};
inline constexpr Phrase leave_empty{"оставьте пустым", "leave it empty"};
inline constexpr Phrase dash_before{"это список: поставьте дефис и пробел перед ключом: `- {0}: …`",
                                    "this is a list: put a dash and a space first: `- {0}: …`"};
inline constexpr Phrase put_dash{
    "это список: с новой строки дефис, пробел и значение: `- {0}`",
    "this is a list: on a new line a dash, a space, the value: `- {0}`"};
inline constexpr Phrase space_after_dash{"после дефиса нужен пробел: `- {0}`",
                                         "put a space after the dash: `- {0}`"};
inline constexpr Phrase space_after_colon{"после двоеточия нужен пробел: `{0}: {1}`",
                                          "put a space after the colon: `{0}: {1}`"};
inline constexpr Phrase quote_text{"если это текст с двоеточием, возьмите его в кавычки: \"…\"",
                                   "if this is text with a colon, put it in quotes: \"…\""};
inline constexpr Phrase one_value{"здесь одно значение: уберите дефис",
                                  "one value stands here: drop the dash"};
inline constexpr Phrase write_keys{"с новой строки пишут ключи: `ключ: значение`",
                                   "write keys on new lines: `key: value`"};

// Numbers.
inline constexpr Phrase drop_quotes{"уберите кавычки: {0}", "drop the quotes: {0}"};
inline constexpr Phrase write_number{"пишите {0}", "write {0}"};
inline constexpr Phrase only_number{"оставьте только число: {0}", "leave the number only: {0}"};
inline constexpr Phrase number_reads{"`{0}` читается как число {1}",
                                     "`{0}` reads as the number {1}"};
inline constexpr Phrase less_than{"{0}: {1} меньше {2}", "{0}: {1} is less than {2}"};
inline constexpr Phrase more_than{"{0}: {1} больше {2}", "{0}: {1} is more than {2}"};
inline constexpr Phrase not_above{"{0}: {1} не больше {2}", "{0}: {1} is not above {2}"};
inline constexpr Phrase not_below{"{0}: {1} не меньше {2}", "{0}: {1} is not below {2}"};
inline constexpr Phrase not_multiple{"{0}: {1} не делится на {2}",
                                     "{0}: {1} is no multiple of {2}"};
inline constexpr Phrase at_least{"нужно не меньше {0}", "at least {0} is needed"};
inline constexpr Phrase at_most{"нужно не больше {0}", "at most {0} is allowed"};
inline constexpr Phrase above{"нужно больше {0}", "more than {0} is needed"};
inline constexpr Phrase below{"нужно меньше {0}", "less than {0} is needed"};
inline constexpr Phrase take_multiple{"нужно число, кратное {0}", "a multiple of {0} is needed"};

// Texts.
inline constexpr Phrase empty_text{"{0}: пустой текст", "{0}: the text is empty"};
inline constexpr Phrase short_text{"{0}: букв и знаков {1}, а нужно не меньше {2}",
                                   "{0}: number of characters {1}, at least {2} needed"};
inline constexpr Phrase long_text{"{0}: букв и знаков {1}, а можно не больше {2}",
                                  "{0}: number of characters {1}, at most {2} allowed"};
inline constexpr Phrase make_longer{"напишите подробнее", "write more"};
inline constexpr Phrase make_shorter{"сократите", "shorten it"};
inline constexpr Phrase bad_format{"{0}: `{1}` записано не по форме",
                                   "{0}: `{1}` has a wrong form"};
inline constexpr Phrase check_form{"проверьте запись", "check how it is written"};
inline constexpr Phrase date_form{"дату пишут как 2022-12-30 или 30.12.2022",
                                  "a date is written as 2022-12-30 or 30.12.2022"};
inline constexpr Phrase email_form{"ожидается адрес почты: имя@сайт.ru", "expected name@site.ru"};
inline constexpr Phrase address_form{"ожидается адрес: https://сайт.ru/страница",
                                     "expected an address: https://site.ru/page"};
inline constexpr Phrase regex_form{"ожидается регулярное выражение",
                                   "expected a regular expression"};

// Dates.
inline constexpr Phrase bad_date{"{0}: `{1}` — не дата", "{0}: `{1}` is no date"};
inline constexpr Phrase write_date{"пишите {0} или {1}", "write {0} or {1}"};
inline constexpr Phrase no_such_day{"{0}: дня `{1}` нет в календаре", "{0}: there is no day `{1}`"};
inline constexpr Phrase days_in_month{"в этом месяце дней: {0}", "that month has {0} days"};
inline constexpr Phrase months_in_year{"месяцев двенадцать; сначала день, потом месяц: {0}",
                                       "there are twelve months; day first, then month: {0}"};
inline constexpr Phrase full_year{"год пишут четырьмя цифрами: {0}",
                                  "the year has four digits: {0}"};

// Letters of the other alphabet. {0} who, {1} the word, {2} the letters.
inline constexpr Phrase latin_inside{"{0}: в `{1}` латинские буквы вместо русских: {2}",
                                     "{0}: Latin letters for Cyrillic ones in `{1}`: {2}"};
inline constexpr Phrase cyrillic_inside{"{0}: в `{1}` русские буквы вместо латинских: {2}",
                                        "{0}: Cyrillic letters for Latin ones in `{1}`: {2}"};
inline constexpr Phrase retype{"наберите заново: {0}", "type it again: {0}"};

// Choices.
inline constexpr Phrase not_one_of{"{0}: {1}, а бывает {2}", "{0}: found {1}, expected {2}"};
inline constexpr Phrase not_constant{"{0}: {1}, а ожидается {2}", "{0}: found {1}, expected {2}"};
inline constexpr Phrase did_you_mean{"возможно, `{0}`?", "did you mean `{0}`?"};
inline constexpr Phrase choose_one{"выберите одно из них", "choose one of them"};
inline constexpr Phrase choice_means{"`{0}` — {1}", "`{0}`: {1}"};

// Keys.
inline constexpr Phrase unknown_key{"неизвестный ключ `{0}`", "unknown key `{0}`"};
inline constexpr Phrase unknown_key_letters{
    "неизвестный ключ `{0}`: русские буквы вместо латинских: {1}",
    "unknown key `{0}`: Cyrillic letters for Latin ones: {1}"};
inline constexpr Phrase keys_here{"здесь бывают: {0}", "known here: {0}"};
inline constexpr Phrase no_keys_here{"уберите его", "drop it"};
inline constexpr Phrase drop_key{"уберите его: все ключи этого места уже есть",
                                 "drop it: all keys of this place are here"};
inline constexpr Phrase key_required{"ключ `{0}` здесь обязателен", "`{0}` is required here"};
inline constexpr Phrase titled_key_required{"ключ `{0}` ({1}) здесь обязателен",
                                            "`{0}` is required here"};
inline constexpr Phrase missing_key{"нет ключа `{0}`", "key `{0}` is missing"};
inline constexpr Phrase missing_titled_key{"нет ключа `{0}` ({1})", "key `{0}` is missing"};
inline constexpr Phrase missing_one_of{"нет ни одного из ключей {0}",
                                       "none of the keys {0} is here"};
inline constexpr Phrase add_key{"добавьте `{0}: …`", "add `{0}: …`"};
inline constexpr Phrase add_one_of{"добавьте один из них", "add one of them"};
inline constexpr Phrase because_of{"он нужен, потому что есть `{0}`",
                                   "it is needed because of `{0}`"};
inline constexpr Phrase few_keys{"{0}: ключей {1}, а нужно не меньше {2}",
                                 "{0}: number of keys {1}, at least {2} needed"};
inline constexpr Phrase many_keys{"{0}: ключей {1}, а можно не больше {2}",
                                  "{0}: number of keys {1}, at most {2} allowed"};

// Lists.
inline constexpr Phrase few_items{"{0}: пунктов {1}, а нужно не меньше {2}",
                                  "{0}: number of items {1}, at least {2} needed"};
inline constexpr Phrase many_items{"{0}: пунктов {1}, а можно не больше {2}",
                                   "{0}: number of items {1}, at most {2} allowed"};
inline constexpr Phrase add_items{"добавьте недостающее", "add what is missing"};
inline constexpr Phrase drop_items{"уберите лишнее", "drop what is too much"};
inline constexpr Phrase repeated_item{"{0}: такое значение в списке уже есть",
                                      "{0}: the list already has this value"};
inline constexpr Phrase first_here{"впервые оно здесь", "it first stands here"};
inline constexpr Phrase keep_one{"оставьте одно из двух", "keep one of the two"};
inline constexpr Phrase nothing_fits{"{0}: ни один пункт не подходит", "{0}: no item fits"};

// Combinations.
inline constexpr Phrase not_allowed{"{0}: {1} здесь не допускается",
                                    "{0}: {1} is not allowed here"};
inline constexpr Phrase fits_several{"{0}: подходит сразу под несколько описаний{1}",
                                     "{0}: fits several descriptions at once{1}"};
inline constexpr Phrase leave_one{"оставьте ключи только одного из них",
                                  "leave the keys of one of them"};

// Broken schemas.
inline constexpr Phrase schema_wanted{"схема должна быть набором ключей, `true` или `false`",
                                      "a schema is an object, `true` or `false`"};
inline constexpr Phrase text_wanted{"в `{0}` ожидается текст", "`{0}` must be a text"};
inline constexpr Phrase list_wanted{"в `{0}` ожидается список", "`{0}` must be a list"};
inline constexpr Phrase map_wanted{"в `{0}` ожидается набор ключей", "`{0}` must be an object"};
inline constexpr Phrase number_wanted{"в `{0}` ожидается число, для `multipleOf` больше нуля",
                                      "`{0}` must be a number, for `multipleOf` above zero"};
inline constexpr Phrase count_wanted{"в `{0}` ожидается целое число не меньше нуля",
                                     "`{0}` must be a whole number, not negative"};
inline constexpr Phrase boolean_wanted{"в `{0}` ожидается `true` или `false`",
                                       "`{0}` must be `true` or `false`"};
inline constexpr Phrase type_unknown{"типа `{0}` нет", "there is no type `{0}`"};
inline constexpr Phrase pattern_broken{"выражение `{0}` не разобрать или оно не поддерживается",
                                       "the expression `{0}` does not parse or is not supported"};
inline constexpr Phrase reference_lost{"ссылка `{0}` никуда не ведёт", "`{0}` leads nowhere"};
inline constexpr Phrase reference_circle{"схема ссылается сама на себя по кругу",
                                         "the schema refers to itself in a circle"};

}  // namespace metodoc::schema::phrases
