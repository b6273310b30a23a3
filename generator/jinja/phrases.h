// What room jinja says about templates, in Russian and English.
//
// Room: jinja, inside.
#pragma once

#include "base/message.h"

namespace metodoc::jinja::phrases {

// --- the parts of a template ---
inline constexpr Phrase token_end_of_template{"конец шаблона", "end of template"};
inline constexpr Phrase token_data{"текст", "text"};
inline constexpr Phrase token_variable_begin{"начало подстановки", "beginning of an expression"};
inline constexpr Phrase token_variable_end{"конец подстановки", "end of the expression"};
inline constexpr Phrase token_block_begin{"начало тега", "beginning of a tag"};
inline constexpr Phrase token_block_end{"конец тега", "end of the tag"};
inline constexpr Phrase token_name{"имя", "a name"};
inline constexpr Phrase token_string{"текст в кавычках", "a text in quotes"};
inline constexpr Phrase token_number{"число", "a number"};

// --- how a template is written ---
inline constexpr Phrase expected_other{"{0}; ожидается {1}", "{0}; expected {1}"};
inline constexpr Phrase expression_expected{"{0}; ожидается выражение",
                                            "{0}; expected an expression"};
inline constexpr Phrase unexpected{"{0} стоит не на месте", "{0} is out of place"};
inline constexpr Phrase unexpected_character{"знак `{0}` здесь не имеет смысла",
                                             "the character `{0}` means nothing here"};
inline constexpr Phrase closes_nothing{"`{0}` ничего не закрывает", "`{0}` closes nothing"};
inline constexpr Phrase closes_another{"`{0}`; ожидается `{1}`", "`{0}`; expected `{1}`"};
inline constexpr Phrase quote_not_closed{"кавычка не закрыта", "the quote is not closed"};
inline constexpr Phrase bad_escape{"знак `\\` в тексте стоит перед неполным кодом",
                                   "`\\` in a text is followed by an incomplete code"};
inline constexpr Phrase not_a_name{"`{0}` не годится как имя", "`{0}` can not be a name"};
inline constexpr Phrase comment_not_closed{"примечание не закрыто", "the comment is not closed"};
inline constexpr Phrase raw_not_closed{"тег `raw` не закрыт: нет `endraw`",
                                       "the tag `raw` is not closed: there is no `endraw`"};
inline constexpr Phrase tag_name_expected{"в теге нет имени", "the tag has no name"};
inline constexpr Phrase unknown_tag{"неизвестный тег `{0}`", "unknown tag `{0}`"};
inline constexpr Phrase open_tag{"открыт тег `{0}`, ожидается {1}",
                                 "the tag `{0}` is open, expected {1}"};
inline constexpr Phrase tag_not_closed{"конец шаблона, но тег `{0}` не закрыт: ожидается {1}",
                                       "end of template, but the tag `{0}` is open: expected {1}"};
inline constexpr Phrase name_after_dot{"после точки стоит {0}; ожидается имя или номер",
                                       "{0} after the dot; expected a name or a number"};
inline constexpr Phrase bad_call{
    "значения в скобках стоят в неверном порядке: сначала простые, "
    "затем с именами, затем `*` и `**`",
    "the values in brackets are out of order: plain ones first, then "
    "named ones, then `*` and `**`"};
inline constexpr Phrase argument_twice{"`{0}` указано дважды", "`{0}` is given twice"};
inline constexpr Phrase chained_tests{"вторая проверка `is` подряд; соедините их словом `and`",
                                      "a second test `is` in a row; join them with `and`"};
inline constexpr Phrase cannot_assign{"этому нельзя присвоить значение; ожидается имя",
                                      "nothing can be assigned to this; expected a name"};
inline constexpr Phrase loop_assigned{"имя `loop` занято самим циклом; выберите другое",
                                      "the name `loop` belongs to the loop itself; choose another"};
inline constexpr Phrase outside_loop{"`break` и `continue` стоят вне цикла",
                                     "`break` or `continue` outside a loop"};
inline constexpr Phrase block_name_hyphen{"в имени блока нельзя ставить дефис",
                                          "the name of a block can not have a hyphen"};
inline constexpr Phrase block_twice{"блок `{0}` описан дважды", "the block `{0}` is defined twice"};
inline constexpr Phrase required_block_text{
    "обязательный блок (`required`) не пуст; в нём могут быть только пробелы и примечания",
    "a required block is not empty; only white space and comments may be in it"};
inline constexpr Phrase extends_inside{"`extends` стоит внутри другого тега; ему место в начале",
                                       "`extends` inside another tag; it belongs at the top"};
inline constexpr Phrase underscore_import{
    "`{0}` начинается с подчёркивания: такие имена не выдаются",
    "`{0}` begins with an underscore: it is not given away"};
inline constexpr Phrase default_before{"у `{0}` нет значения, хотя у имени перед ним оно есть",
                                       "`{0}` has no default value, but the name before it has"};
inline constexpr Phrase call_expected{"в теге `call` нет вызова макроса",
                                      "the tag `call` calls no macro"};
inline constexpr Phrase caller_parameter{
    "`caller` среди параметров макроса; уберите его или дайте ему значение",
    "`caller` among the parameters of the macro; leave it out or give it a default value"};
inline constexpr Phrase nested_too_deep{"теги или скобки вложены слишком глубоко",
                                        "tags or brackets are nested too deep"};
inline constexpr Phrase did_you_mean{"возможно, `{0}`?", "did you mean `{0}`?"};

// --- names ---
inline constexpr Phrase no_filter{"нет фильтра `{0}`", "no filter `{0}`"};
inline constexpr Phrase no_test{"нет проверки `{0}`", "no test `{0}`"};
inline constexpr Phrase undefined_name{"нет переменной `{0}`", "no variable `{0}`"};
inline constexpr Phrase undefined_attribute{"нет `{0}` ({1})", "no `{0}` ({1})"};
inline constexpr Phrase undefined_element{"нет значения с номером {0} ({1})", "no item {0} ({1})"};
inline constexpr Phrase undefined_value{"значения нет", "there is no value"};
inline constexpr Phrase undefined_conditional{"условие не выполнено, а `else` нет",
                                              "the condition is false and there is no `else`"};
inline constexpr Phrase empty_sequence{"список пуст", "the list is empty"};
inline constexpr Phrase no_next_item{"следующего значения нет", "there is no next item"};
inline constexpr Phrase no_previous_item{"предыдущего значения нет", "there is no previous item"};
inline constexpr Phrase no_parent_block{"у блока нет родительского", "the block has no parent"};
inline constexpr Phrase no_caller{"макрос вызван без тега `call`",
                                  "the macro is called without the tag `call`"};
inline constexpr Phrase parameter_missing{"значение `{0}` не передано", "`{0}` was not given"};
inline constexpr Phrase not_exported{"в шаблоне `{0}` нет имени `{1}`",
                                     "the template `{0}` has no name `{1}`"};
inline constexpr Phrase no_key{"нет ключа `{0}`", "no key `{0}`"};
inline constexpr Phrase no_attribute{"нет свойства `{0}`", "no attribute `{0}`"};

// --- types ---
inline constexpr Phrase type_undefined{"ничего", "nothing"};
inline constexpr Phrase type_none{"none", "none"};
inline constexpr Phrase type_boolean{"да/нет", "true/false"};
inline constexpr Phrase type_integer{"целое число", "a whole number"};
inline constexpr Phrase type_real{"дробное число", "a decimal number"};
inline constexpr Phrase type_string{"текст", "a text"};
inline constexpr Phrase type_markup{"разметка", "markup"};
inline constexpr Phrase type_list{"список", "a list"};
inline constexpr Phrase type_tuple{"набор значений", "a tuple"};
inline constexpr Phrase type_dict{"словарь", "a dict"};
inline constexpr Phrase type_range{"ряд чисел", "a range"};
inline constexpr Phrase type_iterator{"ряд значений", "a row of values"};
inline constexpr Phrase type_function{"функция", "a function"};
inline constexpr Phrase type_loop{"цикл", "a loop"};
inline constexpr Phrase type_macro{"макрос", "a macro"};
inline constexpr Phrase type_namespace{"пространство имён", "a namespace"};
inline constexpr Phrase type_module{"шаблон", "a template"};
inline constexpr Phrase type_object{"объект", "an object"};

// --- values that do not fit ---
inline constexpr Phrase no_operation{"{0} {1} {2}: такого действия нет",
                                     "{0} {1} {2}: can not be done"};
inline constexpr Phrase use_tilde{"тексты и числа соединяет знак `~`",
                                  "`~` joins texts and numbers"};
inline constexpr Phrase no_sign{"{0}; знак плюс или минус ставится перед числом",
                                "{0}; plus and minus stand before numbers"};
inline constexpr Phrase no_order{"{0} и {1}: знаком `{2}` их не сравнить",
                                 "{0} and {1} can not be compared with `{2}`"};
inline constexpr Phrase text_in_text{"{0}; в тексте ищется только текст",
                                     "{0}; only a text can be looked for in a text"};
inline constexpr Phrase not_iterable{"{0}; ожидается список", "{0}; expected a list"};
inline constexpr Phrase no_length{"{0}; длины у этого нет", "{0} has no length"};
inline constexpr Phrase not_reversible{"{0}; сначала сделайте из него список: `|list`",
                                       "{0}; make it a list first: `|list`"};
inline constexpr Phrase not_callable{"{0}; ожидается функция или макрос",
                                     "{0}; expected a function or a macro"};
inline constexpr Phrase unhashable{"{0}; ключом словаря может быть текст или число",
                                   "{0}; a key of a dict is a text or a number"};
inline constexpr Phrase no_slices{"{0}; срез `[:]` берётся у списка или текста",
                                  "{0}; slices `[:]` are for lists and texts"};
inline constexpr Phrase slice_numbers{"границы среза `[:]` не целые числа",
                                      "the bounds of the slice `[:]` are not whole numbers"};
inline constexpr Phrase slice_step_zero{"шаг среза равен нулю", "the step of the slice is zero"};
inline constexpr Phrase cannot_unpack{"значений {0}, а имён {1}", "{0} values for {1} names"};
inline constexpr Phrase not_a_namespace{"точка слева от `=` годится только для `namespace()`",
                                        "a dot on the left of `=` is for a `namespace()` only"};
inline constexpr Phrase holds_itself{"список или словарь не может содержать сам себя",
                                     "a list or dict can not hold itself"};
inline constexpr Phrase number_expected{"{0}; ожидается число", "{0}; expected a number"};
inline constexpr Phrase integer_expected{"{0}; ожидается целое число",
                                         "{0}; expected a whole number"};
inline constexpr Phrase text_expected{"{0}; ожидается текст", "{0}; expected a text"};
inline constexpr Phrase mapping_expected{"{0}; ожидается словарь", "{0}; expected a dict"};
inline constexpr Phrase pairs_expected{"значение не пара; ожидаются пары «ключ, значение»",
                                       "a value is no pair; expected pairs of key and value"};
inline constexpr Phrase names_are_text{"ключ словаря после `**` не текст",
                                       "a key of the dict behind `**` is not a text"};
inline constexpr Phrase zero_division{"деление на ноль", "division by zero"};
inline constexpr Phrase complex_number{"дробная степень отрицательного числа",
                                       "a fractional power of a negative number"};
inline constexpr Phrase not_a_number{"`nan` не превратить в целое число",
                                     "`nan` can not become a whole number"};
inline constexpr Phrase infinity{"бесконечность не превратить в целое число",
                                 "infinity can not become a whole number"};
inline constexpr Phrase not_in_list{"в списке нет такого значения", "the list has no such value"};
inline constexpr Phrase not_in_text{"в тексте нет такой части", "the text has no such part"};
inline constexpr Phrase pop_from_empty{"брать не из чего: список или словарь пуст",
                                       "nothing to take: the list or dict is empty"};
inline constexpr Phrase index_out_of_range{"номер больше длины списка",
                                           "the number is beyond the end of the list"};
inline constexpr Phrase empty_separator{"разделитель пуст", "the separator is empty"};
inline constexpr Phrase fill_one_letter{"заполнитель не один знак",
                                        "the fill is not one character"};
inline constexpr Phrase join_texts{
    "{0}; метод `join` соединяет только тексты, фильтр `|join` — всё",
    "{0}; the method `join` takes texts only, the filter `|join` all"};
inline constexpr Phrase no_bytes{"байтов в шаблонах нет", "templates have no bytes"};
inline constexpr Phrase not_json{"{0}; в JSON этого не записать", "{0} can not be written as JSON"};
inline constexpr Phrase bad_attribute_name{"`{0}` не годится как имя атрибута",
                                           "`{0}` can not be the name of an attribute"};
inline constexpr Phrase sum_of_texts{"`sum` складывает числа; тексты соединяет `join`",
                                     "`sum` adds numbers; `join` joins texts"};
inline constexpr Phrase truncate_too_short{"длина меньше длины окончания",
                                           "the length is less than that of the ending"};
inline constexpr Phrase width_positive{"ширина не больше нуля", "the width is not above zero"};
inline constexpr Phrase round_method{"способ округления не `common`, `ceil` или `floor`",
                                     "the method of rounding is not `common`, `ceil` or `floor`"};
inline constexpr Phrase dictsort_by{"`by` не `key` и не `value`",
                                    "`by` is neither `key` nor `value`"};
inline constexpr Phrase map_needs_filter{"`map` без имени фильтра и без `attribute`",
                                         "`map` without a filter and without `attribute`"};
inline constexpr Phrase attribute_name_missing{"не указано имя свойства",
                                               "the name of the attribute is missing"};
inline constexpr Phrase nothing_to_cycle{"нечего чередовать", "nothing to cycle through"};
inline constexpr Phrase range_step_zero{"шаг `range` равен нулю", "the step of `range` is zero"};
inline constexpr Phrase bad_code_point{"нет знака с таким номером", "no character has this number"};

// --- calls ---
inline constexpr Phrase too_many_arguments{"`{0}` принимает значений: {1}, передано: {2}",
                                           "`{0}` takes {1} values, {2} were given"};
inline constexpr Phrase unknown_argument{"у `{0}` нет параметра `{1}`",
                                         "`{0}` has no parameter `{1}`"};
inline constexpr Phrase argument_given_twice{"`{0}`: значение `{1}` передано дважды",
                                             "`{0}`: `{1}` is given twice"};
inline constexpr Phrase argument_missing{"`{0}`: не передано `{1}`", "`{0}`: `{1}` is missing"};
inline constexpr Phrase macro_too_many{"макрос `{0}` принимает значений: {1}, передано больше",
                                       "the macro `{0}` takes {1} values, more were given"};
inline constexpr Phrase macro_unknown_argument{"у макроса `{0}` нет параметра `{1}`",
                                               "the macro `{0}` has no parameter `{1}`"};
inline constexpr Phrase loop_not_recursive{"цикл не рекурсивный; добавьте слово `recursive`",
                                           "the loop is not recursive; add the word `recursive`"};
inline constexpr Phrase loop_one_argument{"`loop()` принимает одно значение",
                                          "`loop()` takes one value"};
inline constexpr Phrase called_here{"вызвано отсюда", "called here"};
inline constexpr Phrase included_here{"включено отсюда", "included here"};

// --- format strings ---
inline constexpr Phrase format_both{"значения переданы и с именами, и без них",
                                    "values are given both with and without names"};
inline constexpr Phrase format_incomplete{"образец оборван", "the pattern is incomplete"};
inline constexpr Phrase format_too_few{"значений меньше, чем мест в образце",
                                       "fewer values than places in the pattern"};
inline constexpr Phrase format_too_many{"значений больше, чем мест в образце",
                                        "more values than places in the pattern"};
inline constexpr Phrase format_needs_mapping{"для `%(имя)s` нужен словарь",
                                             "`%(name)s` needs a dict"};
inline constexpr Phrase format_unknown{"в образце неизвестный знак `%{0}`",
                                       "unknown `%{0}` in the pattern"};
inline constexpr Phrase format_unknown_for{"вид `{0}` не подходит: {1}",
                                           "the form `{0}` does not fit: {1}"};
inline constexpr Phrase format_unsupported{"{0}; вид можно задать только числу или тексту",
                                           "{0}; only numbers and texts take a form"};
inline constexpr Phrase format_bad_spec{"вид записан неверно", "the form is ill-written"};
inline constexpr Phrase format_precision{"после точки нет числа знаков",
                                         "no number behind the point"};
inline constexpr Phrase format_numbering{"места в образце то с номерами, то без",
                                         "some places of the pattern have numbers, some have not"};
inline constexpr Phrase format_no_value{"нет значения с номером {0}", "there is no value {0}"};
inline constexpr Phrase format_nested{"места в образце вложены слишком глубоко",
                                      "the places of the pattern are nested too deep"};
inline constexpr Phrase format_single_brace{"одиночная фигурная скобка; удвойте её",
                                            "a single brace; double it"};

// --- other templates ---
inline constexpr Phrase no_loader{"других шаблонов здесь нет", "there are no other templates here"};
inline constexpr Phrase template_name{"{0}; имя шаблона — текст",
                                      "{0}; the name of a template is a text"};
inline constexpr Phrase template_missing{"нет шаблона `{0}`", "no template `{0}`"};
inline constexpr Phrase templates_missing{"нет ни одного из шаблонов: {0}",
                                          "none of these templates exists: {0}"};
inline constexpr Phrase template_broken{"в шаблоне `{0}` ошибка",
                                        "the template `{0}` has an error"};
inline constexpr Phrase extended_twice{"второй `extends`; родитель у шаблона один",
                                       "a second `extends`; a template has one parent"};
inline constexpr Phrase required_block{"обязательный блок `{0}` не описан",
                                       "the required block `{0}` is not defined"};

// --- limits ---
inline constexpr Phrase nested_too_deep_run{"макросы, циклы или включения вложены слишком глубоко",
                                            "macros, loops or includes are nested too deep"};
inline constexpr Phrase too_deep_value{"списки и словари вложены слишком глубоко",
                                       "lists and dicts are nested too deep"};
inline constexpr Phrase too_many_steps{"шаблон делает слишком много шагов; цикл без конца?",
                                       "the template takes too many steps; an endless loop?"};
inline constexpr Phrase text_too_large{"текст слишком велик", "the text is too large"};
inline constexpr Phrase list_too_large{"список слишком велик", "the list is too large"};
inline constexpr Phrase number_too_large{"число слишком велико", "the number is too large"};

}  // namespace metodoc::jinja::phrases
