// What room rules says.
#pragma once

#include "base/message.h"

namespace metodoc::rules::phrases {

// ---- references
inline constexpr Phrase did_you_mean{"возможно, `{0}`?", "did you mean `{0}`?"};
inline constexpr Phrase not_a_reference{"`{0}` — не ссылка", "`{0}` is not a reference"};
inline constexpr Phrase no_such_scheme{"нет такого вида ссылки: `{0}`",
                                       "there is no such kind of reference: `{0}`"};
inline constexpr Phrase form_of_reference{"ссылка пишется как `вид:код`, например `act:minpros-96`",
                                          "a reference is written `kind:id`, as `act:minpros-96`"};
inline constexpr Phrase known_schemes{"виды ссылок: {0}", "kinds of references: {0}"};
inline constexpr Phrase unknown_case{"нет такого падежа: `{0}`", "there is no such case: `{0}`"};
inline constexpr Phrase known_cases{"падежи: им, род, дат, вин, тв, предл",
                                    "cases: им, род, дат, вин, тв, предл"};
inline constexpr Phrase no_fragment_here{"у `clause:` не бывает части после `#`",
                                         "`clause:` has no part after `#`"};
inline constexpr Phrase remove_it{"уберите её", "remove it"};

inline constexpr Phrase wrong_scheme{"`{0}` здесь не годится", "`{0}` does not fit here"};
inline constexpr Phrase wanted_schemes{"нужна ссылка вида {0}",
                                       "a reference of kind {0} is wanted"};
inline constexpr Phrase or_between{" или ", " or "};
inline constexpr Phrase clause_outside{"`{0}` годится только внутри приказа",
                                       "`{0}` fits only inside an order"};
inline constexpr Phrase use_doc_clause{"на пункт документа ссылаются как `doc:код#ключ`",
                                       "a clause of a document is `doc:id#key`"};

inline constexpr Phrase there_is_no{"нет {0} `{1}`", "there is no {0} `{1}`"};
inline constexpr Phrase describe_in{"проверьте код или опишите в {0}",
                                    "check the id or describe it in {0}"};
inline constexpr Phrase check_id{"проверьте код", "check the id"};
inline constexpr Phrase no_such_key{"в документе `{0}` нет пункта с ключом `{1}`",
                                    "the document `{0}` has no clause with the key `{1}`"};
inline constexpr Phrase no_such_clause{"в этом приказе нет пункта с ключом `{0}`",
                                       "this order has no clause with the key `{0}`"};
inline constexpr Phrase keys_of_clauses{"ключ пункта задаётся полем `key`",
                                        "the field `key` gives a clause its key"};
inline constexpr Phrase no_such_quantity{"в `quantities` нет величины `{0}`",
                                         "`quantities` has no quantity `{0}`"};

// ---- cycles
inline constexpr Phrase cycle_of_measures{"мероприятие `{0}` стоит после самого себя",
                                          "the measure `{0}` comes after itself"};
inline constexpr Phrase cycle_of_organisations{"организация `{0}` подчинена самой себе",
                                               "the organisation `{0}` is above itself"};
inline constexpr Phrase cycle_of_acts{"акт `{0}` заменён самим собой",
                                      "the act `{0}` is replaced by itself"};
inline constexpr Phrase cycle_of_documents{"документ `{0}` — приложение к самому себе",
                                           "the document `{0}` is an annex of itself"};
inline constexpr Phrase cycle_of_subsets{"показатель `{0}` — часть самого себя",
                                         "the indicator `{0}` is a part of itself"};
inline constexpr Phrase break_the_chain{"разорвите цепочку: {0}", "break the chain: {0}"};
inline constexpr Phrase leads_on{"ведёт к `{0}`", "leads to `{0}`"};

// ---- acts and orders
inline constexpr Phrase act_later{"акт от {0} позже приказа от {1}",
                                  "the act of {0} is later than the order of {1}"};
inline constexpr Phrase act_later_than_document{"акт от {0} позже документа от {1}",
                                                "the act of {0} is later than the document of {1}"};
inline constexpr Phrase one_date_is_wrong{"проверьте обе даты", "check both dates"};
inline constexpr Phrase date_of_act{"дата акта", "the date of the act"};
inline constexpr Phrase date_of_order{"дата приказа", "the date of the order"};

inline constexpr Phrase numbered_draft{"у проекта приказа есть номер `{0}`",
                                       "the draft of an order has the number `{0}`"};
inline constexpr Phrase number_when_signed{
    "уберите номер; если приказ подписан, напишите `status: signed`",
    "remove the number; if the order is signed, write `status: signed`"};
inline constexpr Phrase signatory_elsewhere{"подписант `{0}` — не из органа `{1}`",
                                            "the signatory `{0}` is not of `{1}`"};
inline constexpr Phrase check_signatory{
    "назовите другого подписанта или укажите в приказе `authority`",
    "name another signatory, or give the order its `authority`"};
inline constexpr Phrase organisation_of_signatory{"где работает подписант",
                                                  "where the signatory works"};
inline constexpr Phrase annex_not_mentioned{"текст документа не упоминает приложение `{0}`",
                                            "the text of the document never mentions the annex "
                                            "`{0}`"};
inline constexpr Phrase mention_annex{"сошлитесь на него: `[](annex:{0}#дат)` — «приложению»",
                                      "refer to it: `[](annex:{0}#дат)` prints «приложению»"};
inline constexpr Phrase never_approved{"`{0}` не утверждает ни один приказ",
                                       "no order approves `{0}`"};
inline constexpr Phrase add_approve{"добавьте в приказ пункт `approve: {0}`",
                                    "add the clause `approve: {0}` to an order"};
inline constexpr Phrase approved_again{"`{0}` утверждается второй раз",
                                       "`{0}` is approved a second time"};
inline constexpr Phrase remove_one{"уберите один из пунктов", "remove one of the clauses"};
inline constexpr Phrase repeal_earlier{
    "если прежний приказ утратил силу, напишите в нём `status: repealed`",
    "if the earlier order is repealed, write `status: repealed` in it"};
inline constexpr Phrase first_here{"впервые здесь", "first here"};

// ---- marks of approval
inline constexpr Phrase two_grifs{"гриф утверждения сразу двух видов",
                                  "a mark of approval of two kinds at once"};
inline constexpr Phrase official_or_act{
    "оставьте что-то одно: `official` — УТВЕРЖДАЮ, `act` или `by` — УТВЕРЖДЕНО",
    "keep one: `official` prints УТВЕРЖДАЮ, `act` or `by` prints УТВЕРЖДЕНО"};
inline constexpr Phrase grif_by_nobody{"в грифе не сказано, кто или чем утвердил",
                                       "the mark says neither who approved nor by what"};
inline constexpr Phrase give_official{"добавьте `official`, `act` или `by`",
                                      "add `official`, `act` or `by`"};
inline constexpr Phrase grif_and_order{"документ утверждает приказ, а у него свой гриф",
                                       "an order approves the document, and it has its own mark"};
inline constexpr Phrase remove_approved{"уберите `approved`: гриф приложения программа поставит",
                                        "remove `approved`: the annex gets its mark by itself"};
inline constexpr Phrase approved_here{"утверждается здесь", "approved here"};

// ---- minutes, extracts, registers
inline constexpr Phrase more_present{"присутствуют {0}, а в составе {1}",
                                     "{0} are present of a body of {1}"};
inline constexpr Phrase check_present{"проверьте `members` и список `present`",
                                      "check `members` and the list `present`"};
inline constexpr Phrase more_votes{"голосов {0}, а присутствуют {1}",
                                   "{0} votes, and {1} are present"};
inline constexpr Phrase check_votes{"проверьте `for`, `against`, `abstained`",
                                    "check `for`, `against`, `abstained`"};
inline constexpr Phrase copy_of_draft{"копия с проекта: подписанного документа ещё нет",
                                      "a copy of a draft: nothing is signed yet"};
inline constexpr Phrase sign_first{"сначала `status: signed` в самом документе",
                                   "first write `status: signed` in the document itself"};
inline constexpr Phrase no_clause_there{"в документе нет пункта `{0}`",
                                        "the document has no clause `{0}`"};
inline constexpr Phrase number_or_key{"назовите номер, как он печатается (\"2.1\"), или ключ",
                                      "give the number as printed (\"2.1\"), or the key"};
inline constexpr Phrase cell_missing{"в строке нет `{0}`", "the row has no `{0}`"};
inline constexpr Phrase fill_cell{"заполните или снимите `required` у столбца",
                                  "fill it in, or take `required` off the column"};
inline constexpr Phrase column_here{"столбец описан здесь", "the column is described here"};
inline constexpr Phrase cell_not_number{"`{0}` — не число", "`{0}` is not a number"};
inline constexpr Phrase cell_not_link{"`{0}` — не адрес страницы: нужен https://…",
                                      "`{0}` is no address of a page: https://… is wanted"};
inline constexpr Phrase cell_not_choice{"`{0}` — не из значений столбца",
                                        "`{0}` is not a value of the column"};
inline constexpr Phrase known_values{"значения: {0}", "values: {0}"};
inline constexpr Phrase no_such_column{"в `columns` нет столбца `{0}`",
                                       "`columns` has no column `{0}`"};
inline constexpr Phrase declare_column{"опишите столбец в `columns` или уберите значение",
                                       "describe the column in `columns`, or remove the value"};

// ---- case forms
inline constexpr Phrase type_not_declined{"не знаю, как склоняется `{0}`",
                                          "the case forms of `{0}` are not known"};
inline constexpr Phrase give_citation{"впишите падежи в поле `citation`",
                                      "give the cases in the field `citation`"};
inline constexpr Phrase give_body_genitive{"впишите родительный падеж в поле `body_genitive`",
                                           "give the genitive in the field `body_genitive`"};
inline constexpr Phrase give_forms{"впишите падежи в поле `{0}`",
                                   "give the cases in the field `{0}`"};
inline constexpr Phrase give_wording{"напишите название в винительном падеже в поле `wording`",
                                     "give the name in the accusative in the field `wording`"};
inline constexpr Phrase put_words{"впишите нужные слова в квадратные скобки ссылки",
                                  "put the words into the square brackets of the link"};
inline constexpr Phrase write_clause{"напишите пункт своими словами в поле `text`",
                                     "write the clause in your own words, in the field `text`"};
inline constexpr Phrase case_needed_here{"падеж нужен здесь", "the case is needed here"};
inline constexpr Phrase gender_not_known{"не знаю рода: `{0}`", "the gender of `{0}` is not known"};
inline constexpr Phrase too_many_figures{"чисел {0}, а столбцов {1}",
                                         "{0} numbers for {1} columns"};
inline constexpr Phrase remove_figures{"уберите лишнее или добавьте столбец",
                                       "remove one or add a column"};
inline constexpr Phrase rows_differ{"всего {0}, а сумма строк {1}",
                                    "the total is {0}, the rows add up to {1}"};
inline constexpr Phrase columns_differ{"в строке {0}, а сумма её частей {1}",
                                       "the row has {0}, its parts add up to {1}"};
inline constexpr Phrase check_figures{"сверьте числа с документом", "compare with the document"};
inline constexpr Phrase list_is_empty{"в goals.yaml такого перечня нет",
                                      "goals.yaml has no such list"};
inline constexpr Phrase fill_goals{"запишите его в goals.yaml или уберите `lists`",
                                   "write it in goals.yaml or remove `lists`"};
inline constexpr Phrase give_gender{"добавьте `gender: m` или `gender: f`",
                                    "add `gender: m` or `gender: f`"};

// ---- measures
inline constexpr Phrase deadline_not_understood{"срок `{0}` непонятен",
                                                "the deadline `{0}` is not understood"};
inline constexpr Phrase write_otherwise{"напишите одним из известных способов",
                                        "write it in one of the known forms"};
inline constexpr Phrase known_forms{"например: {0}", "for example: {0}"};
inline constexpr Phrase before_its_cause{
    "срок {0} раньше срока мероприятия `{1}`, после которого оно идёт: {2}",
    "due on {0}, before the measure `{1}` that it comes after: {2}"};
inline constexpr Phrase move_deadline{"перенесите срок или уберите `{0}` из `after`",
                                      "move the deadline or take `{0}` out of `after`"};
inline constexpr Phrase its_deadline{"срок `{0}`", "the deadline of `{0}`"};
inline constexpr Phrase done_later_than_today{"день исполнения {0} ещё не наступил",
                                              "the day of completion {0} is yet to come"};
inline constexpr Phrase ends_before{"последний день {0} раньше первого, {1}",
                                    "the last day {0} is before the first one, {1}"};
inline constexpr Phrase swap_days{"`until` пишут только у того, что длится не один день",
                                  "`until` is for what lasts more than a day"};
inline constexpr Phrase consent_is_over{
    "согласие кончилось {0}: практики нет на сайте",
    "the consent ended on {0}: the practice is not on the site"};
inline constexpr Phrase prolong_consent{"если автор продлил согласие, исправьте день",
                                        "if the author prolonged it, correct the day"};
inline constexpr Phrase today_is{"сегодня {0}", "today is {0}"};

// ---- indicators
inline constexpr Phrase target_not_understood{"плановое значение `{0}` непонятно",
                                              "the target `{0}` is not understood"};
inline constexpr Phrase year_without_target{"нет планового значения на {0} год",
                                            "there is no target for the year {0}"};
inline constexpr Phrase add_target{"добавьте `{0}: …`", "add `{0}: …`"};
inline constexpr Phrase years_are_here{"годы перечислены здесь", "the years are listed here"};
inline constexpr Phrase year_not_listed{"года {0} нет в `years`", "`years` does not list {0}"};
inline constexpr Phrase add_year{"добавьте год в `years` или уберите значение",
                                 "add the year to `years` or remove the target"};
inline constexpr Phrase part_above_whole{
    "часть больше целого: {0} при {1} у показателя `{2}`",
    "the part exceeds the whole: {0} against {1} of the indicator `{2}`"};
inline constexpr Phrase check_both{"проверьте оба значения за {0} год",
                                   "check both targets of {0}"};
inline constexpr Phrase the_whole{"целое", "the whole"};

// ---- measurements
inline constexpr Phrase name_quantity{
    "назовите столбец кодом или названием величины из `quantities` в indicators.yaml",
    "name the column by the id or the title of a quantity of `quantities` in indicators.yaml"};
inline constexpr Phrase no_such_organisation{"нет организации `{0}`",
                                             "there is no organisation `{0}`"};
inline constexpr Phrase counted_above_whole{
    "часть больше целого: {0} при {1} (`{2}` не может быть больше `{3}`)",
    "the part exceeds the whole: {0} against {1} (`{2}` cannot exceed `{3}`)"};
inline constexpr Phrase check_both_numbers{"проверьте оба числа", "check both numbers"};
inline constexpr Phrase nothing_to_divide_by{
    "показатель `{0}` не вычислить: сумма `{1}` равна нулю",
    "the indicator `{0}` cannot be computed: the sum of `{1}` is zero"};
inline constexpr Phrase check_denominator{"проверьте этот столбец", "check this column"};
inline constexpr Phrase formula_is_here{"знаменатель показателя", "the indicator's denominator"};
inline constexpr Phrase keep_one{"оставьте одно", "keep one"};
inline constexpr Phrase second_file{"второй файл за период `{0}`",
                                    "a second file of the period `{0}`"};
inline constexpr Phrase second_column{"величина `{0}` стоит второй раз",
                                      "the quantity `{0}` stands a second time"};
inline constexpr Phrase second_row{"организация `{0}` стоит второй раз",
                                   "the organisation `{0}` stands a second time"};
inline constexpr Phrase not_an_amount{"`{0}` — не число", "`{0}` is not a number"};
inline constexpr Phrase forms_of_amounts{
    "напишите число, `нет данных` или `не применимо`",
    "write a number, `нет данных` (no data) or `не применимо` (not applicable)"};
inline constexpr Phrase negative_count{"`{0}` меньше нуля", "`{0}` is below zero"};
inline constexpr Phrase count_from_zero{"считают от нуля; если данных нет, напишите `нет данных`",
                                        "counts begin at zero; no data is `нет данных`"};
inline constexpr Phrase fractional_count{"`{0}` — дробное число", "`{0}` is a fraction"};
inline constexpr Phrase allow_fractions{
    "людей и вещи считают целыми; если величина дробная (ставки, часы), добавьте ей "
    "`fractional: true`",
    "people and things are whole; a quantity of rates or hours wants `fractional: true`"};
inline constexpr Phrase no_such_period{"период `{0}` непонятен", "the period `{0}` is not known"};
inline constexpr Phrase forms_of_periods{
    "назовите файл годом или полугодием: 2023.csv, 2023-1.csv",
    "name the file by a year or a half of it: 2023.csv, 2023-1.csv"};
inline constexpr Phrase no_file_of_year{"нет фактических значений за {0} год",
                                        "there are no measurements of {0}"};
inline constexpr Phrase add_file_of_year{"добавьте content/{1}/measurements/{0}.csv",
                                         "add content/{1}/measurements/{0}.csv"};
inline constexpr Phrase changed_suddenly{"резкое изменение: {0} против {1} за {2}",
                                         "a sudden change: {0} against {1} in {2}"};
inline constexpr Phrase check_for_slip{"проверьте, нет ли описки", "check for a slip of the pen"};
// ---- tables
inline constexpr Phrase wide_table{
    "таблица не поместится даже на повёрнутом листе: в строке её слов не меньше {0} знаков, "
    "а места — {1}",
    "the table does not fit even a turned sheet: a row of its words takes {0} letters at least, "
    "and there is room for {1}"};
inline constexpr Phrase split_table{
    "разделите её на две, сократите столбцы или замените самые длинные слова",
    "split it in two, leave out columns or shorten the longest words"};

// ---- rows of tables
inline constexpr Phrase nothing_in_column{"в столбце `{0}` у мероприятия пусто",
                                          "the measure has nothing in the column `{0}`"};
inline constexpr Phrase fill_or_take_out{"добавьте `{0}: …` или уберите столбец из `columns`",
                                         "add `{0}: …` or take the column out of `columns`"};
inline constexpr Phrase no_such_stage{"в `stages` нет этапа `{0}`", "`stages` has no stage `{0}`"};
inline constexpr Phrase no_such_sample{"в `samples` нет выборки `{0}`",
                                       "`samples` has no sample `{0}`"};
inline constexpr Phrase shares_sum_up{"доли выборки дают вместе {0} %, а не 100 %",
                                      "the shares of the sample sum up to {0} %, not to 100 %"};
inline constexpr Phrase check_shares{"проверьте `share` каждой группы",
                                     "check the `share` of every group"};

// ---- terms
inline constexpr Phrase term_not_used{"понятие `{0}` нигде не используется",
                                      "the term `{0}` is not used anywhere"};
inline constexpr Phrase use_or_remove{"сошлитесь на него: `[](term:{0})` — или уберите",
                                      "refer to it, `[](term:{0})`, or remove it"};

// ---- small signs
inline constexpr Phrase space_extra{"лишний пробел", "a space too many"};
inline constexpr Phrase space_missing{"нет пробела: `{0}`", "a space is missing: `{0}`"};
inline constexpr Phrase number_sign{"`{0}` вместо знака номера", "`{0}` for the number sign"};
inline constexpr Phrase hyphen_broken{"дефис с пробелом: `{0}`", "a hyphen with a space: `{0}`"};
inline constexpr Phrase cardinal_ending{"окончание у числа: `{0}`",
                                        "a cardinal number with an ending: `{0}`"};
inline constexpr Phrase stray_mark{"знаки подряд: `{0}`", "marks in a row: `{0}`"};
inline constexpr Phrase date_style{"дата записана как `{0}`", "a date is written `{0}`"};
inline constexpr Phrase heading_mark{"знак `{0}` в конце заголовка",
                                     "the mark `{0}` ends a heading"};
inline constexpr Phrase take_it_out{"уберите", "take it out"};
inline constexpr Phrase write_so{"пишите `{0}`", "write `{0}`"};
inline constexpr Phrase more_places{"таких мест в тексте: {0}",
                                    "places of this kind in the text: {0}"};
inline constexpr Phrase more_places_in_file{"таких мест в файле: {0}",
                                            "places of this kind in the file: {0}"};
inline constexpr Phrase quote_not_opened{"кавычка закрыта, а не открыта",
                                         "a quotation mark closes what was never opened"};
inline constexpr Phrase quote_not_closed{"кавычка открыта и не закрыта",
                                         "a quotation mark is never closed"};
inline constexpr Phrase bracket_not_opened{"скобка закрыта, а не открыта",
                                           "a bracket closes what was never opened"};
inline constexpr Phrase bracket_not_closed{"скобка открыта и не закрыта",
                                           "a bracket is never closed"};
inline constexpr Phrase open_or_remove{"поставьте открывающую или уберите эту",
                                       "open it, or take this one out"};
inline constexpr Phrase close_or_remove{"поставьте закрывающую или уберите эту",
                                        "close it, or take this one out"};
inline constexpr Phrase item_ends_bare{"пункт кончается ничем, а другие — знаком `{0}`",
                                       "the item ends in nothing, others in `{0}`"};
inline constexpr Phrase item_ends_marked{"пункт кончается знаком `{0}`, а другие — ничем",
                                         "the item ends in `{0}`, others in nothing"};
inline constexpr Phrase item_ends_otherwise{"пункт кончается знаком `{0}`, а другие — `{1}`",
                                            "the item ends in `{0}`, others in `{1}`"};
inline constexpr Phrase list_ends_open{"последний пункт списка кончается точкой с запятой",
                                       "the last item of the list ends in a semicolon"};
inline constexpr Phrase end_alike{"закончите пункты одинаково; без знаков их расставит программа",
                                  "end the items alike; without marks the program sets them"};
inline constexpr Phrase end_with_stop{"поставьте точку или уберите знаки во всём списке",
                                      "put a full stop, or take the marks off the whole list"};

// ---- citations in prose
inline constexpr Phrase act_in_registry{"акт в перечне", "the act in the registry"};
inline constexpr Phrase title_differs{"название акта не то: `{0}`",
                                      "not the title of the act: `{0}`"};
inline constexpr Phrase small_word_lost{"в названии акта перед `{1}` пропущено `{0}`",
                                        "the title of the act lacks `{0}` before `{1}`"};
inline constexpr Phrase small_word_added{"в названии акта нет слова `{1}`",
                                         "the title of the act has no word `{1}`"};
inline constexpr Phrase title_is{"в перечне: «{0}»", "in the registry: «{0}»"};
inline constexpr Phrase registered_number{
    "`{0}` — номер регистрации в Минюсте, а не номер акта",
    "`{0}` is the number of the registration, not of the act"};
inline constexpr Phrase maybe_registered_number{
    "`{0}` похоже на номер регистрации в Минюсте",
    "`{0}` looks like a number of registration by the Ministry of Justice"};
inline constexpr Phrase cite_act_itself{"реквизиты самого акта: {0}", "the act itself: {0}"};
inline constexpr Phrase cite_own_number{"укажите дату и номер самого акта",
                                        "give the date and the number of the act itself"};
inline constexpr Phrase kind_differs{"акт {0} — другого вида", "the act {0} is of another kind"};
inline constexpr Phrase kind_is{"это {0}", "it is: {0}"};
inline constexpr Phrase date_differs{"у акта № {0} другая дата, не {1}",
                                     "the act № {0} is not of {1}"};
inline constexpr Phrase act_is_of{"он от {0}", "it is of {0}"};
inline constexpr Phrase number_differs{"номер акта не `{0}`", "the number of the act is not `{0}`"};
inline constexpr Phrase lookalike_number{"в номере `{0}` похожие знаки перепутаны",
                                         "the number `{0}` has look-alike signs mixed up"};
inline constexpr Phrase number_is{"пишите `{0}`", "write `{0}`"};
inline constexpr Phrase out_of_force{"акт действовал до {0}, а документ от {1}",
                                     "the act was in force until {0}, the document is of {1}"};
inline constexpr Phrase now_in_force{"вместо него действует акт {0}", "in force instead: {0}"};
inline constexpr Phrase no_such_day{"такого дня нет: `{0}`", "there is no such day: `{0}`"};
inline constexpr Phrase check_the_date{"проверьте число, месяц и год",
                                       "check the day, the month and the year"};
inline constexpr Phrase act_of_future{"акт от {0} ещё не издан", "the act of {0} is yet to come"};
inline constexpr Phrase date_of_document{"дата документа", "the date of the document"};
inline constexpr Phrase citation_without_number{"акт назван без номера: `{0}`",
                                                "an act without its number: `{0}`"};
inline constexpr Phrase citation_without_date{"акт назван без даты: `{0}`",
                                              "an act without its date: `{0}`"};
inline constexpr Phrase cite_whole{"назовите вид, орган, дату, номер и название",
                                   "give its kind, body, date, number and title"};
inline constexpr Phrase act_is{"акт {0}", "the act {0}"};
inline constexpr Phrase cited_otherwise{"акт № {0} раньше назван от {1}",
                                        "the act № {0} was cited as of {1}"};
inline constexpr Phrase cited_there{"там", "there"};

// ---- sic
inline constexpr Phrase sic_of_nothing{"пометка ничего не сохраняет: замечания `{0}` здесь нет",
                                       "the mark keeps nothing: there is no `{0}` here"};
inline constexpr Phrase sic_unknown{"кода `{0}` нет", "there is no code `{0}`"};
inline constexpr Phrase remove_mark{"уберите пометку", "take the mark out"};
inline constexpr Phrase see_code{"код стоит в квадратных скобках замечания",
                                 "the code stands in the brackets of the finding"};

// ---- abbreviations
inline constexpr Phrase introduced_again{"сокращение `{0}` введено второй раз",
                                         "`{0}` is introduced a second time"};
inline constexpr Phrase keep_first{"оставьте первое", "keep the first"};
inline constexpr Phrase abbreviation_unknown{"сокращение `{0}` нигде не раскрыто",
                                             "`{0}` is spelled out nowhere"};
inline constexpr Phrase introduce_it{
    "раскройте при первом упоминании: «… (далее — …)» — или опишите в glossary.yaml",
    "spell it out at the first mention, or describe it in glossary.yaml"};
inline constexpr Phrase used_before{"сокращение `{0}` стоит раньше, чем введено",
                                    "`{0}` stands before it is introduced"};
inline constexpr Phrase introduce_here{"введите его здесь", "introduce it here"};
inline constexpr Phrase introduced_here{"введено здесь", "introduced here"};
inline constexpr Phrase introduced_in_vain{"сокращение `{0}` введено и больше не встречается",
                                           "`{0}` is introduced and never used"};

// ---- numbers in prose
inline constexpr Phrase sum_differs{"части дают {0}, а названо {1}",
                                    "the parts make {0}, the text says {1}"};
inline constexpr Phrase check_numbers{"проверьте числа", "check the numbers"};
inline constexpr Phrase the_parts{"части", "the parts"};
inline constexpr Phrase shares_sum{"доли дают {0} %, а не 100", "the shares make {0} %, not 100"};
inline constexpr Phrase numbers_style{"большие числа записаны по-разному: `{0}`",
                                      "large numbers are written in two ways: `{0}`"};
inline constexpr Phrase promised_otherwise{"обещано `{0}`, а перечислено {1}",
                                           "`{0}` are promised, {1} are listed"};

// ---- blanks
inline constexpr Phrase to_be_filled{"место не заполнено: `{0}`", "a place to be filled in: `{0}`"};
inline constexpr Phrase fill_in{"впишите или уберите", "fill it in or take it out"};
inline constexpr Phrase no_such_figure{"в документе нет того, на что ссылается текст: `{0}`",
                                       "the document lacks what the text refers to: `{0}`"};
inline constexpr Phrase add_or_drop{"добавьте или уберите ссылку", "add it, or drop the reference"};
inline constexpr Phrase no_annexes{"`{0}`, а приложений нет", "`{0}`, but there are no annexes"};
inline constexpr Phrase fewer_annexes{"`{0}`, а приложений {1}", "`{0}`, but there are {1}"};
inline constexpr Phrase no_such_number{"пункта {0} в приказе нет: пунктов {1}",
                                       "the order has no clause {0}: there are {1}"};
inline constexpr Phrase add_annex{"добавьте приложение или исправьте ссылку",
                                  "add the annex or mend the reference"};
inline constexpr Phrase header_differs{"в шапке {0}, а приказ от {1}",
                                       "the header says {0}, the order is of {1}"};
inline constexpr Phrase header_is_made{"уберите: шапку приложения делает программа",
                                       "take it out: the program makes the header of an annex"};
inline constexpr Phrase stamp_and_order{"в грифе и «УТВЕРЖДАЮ», и приказ",
                                        "the stamp has both «УТВЕРЖДАЮ» and an order"};
inline constexpr Phrase one_grif{"оставьте одно: подпись руководителя или «УТВЕРЖДЕНО приказом …»",
                                 "keep one: the signature of the head, or «УТВЕРЖДЕНО приказом …»"};
inline constexpr Phrase number_typed{"номер или черта набраны вручную: `{0}`",
                                     "a number or a dash is typed by hand: `{0}`"};
inline constexpr Phrase number_again{"номер {0} стоит второй раз",
                                     "the number {0} stands a second time"};
inline constexpr Phrase number_after{"номер {0} после {1}", "the number {0} after {1}"};
inline constexpr Phrase expected_number{"ожидается {0}", "{0} is expected"};
inline constexpr Phrase stage_without_number{"этап без номера", "a stage without its number"};
inline constexpr Phrase stage_written{"этапы записаны как `{0}`", "stages are written `{0}`"};
inline constexpr Phrase write_stages{"пишите `I, II этапы` латинскими буквами",
                                     "write `I, II этапы` in Latin letters"};

// ---- repeats
inline constexpr Phrase words_again{"слова повторены: `{0}`", "the words are repeated: `{0}`"};
inline constexpr Phrase take_one_out{"уберите повтор", "take the repeat out"};
inline constexpr Phrase item_again{"такой пункт уже есть: `{0}`",
                                   "there is such an item already: `{0}`"};
inline constexpr Phrase row_again{"такая строка уже есть: `{0}`",
                                  "there is such a row already: `{0}`"};
inline constexpr Phrase item_nearly_again{"почти такой пункт уже есть: `{0}`",
                                          "there is nearly such an item already: `{0}`"};
inline constexpr Phrase sentence_again{"предложение уже стоит в этом документе: `{0}`",
                                       "the sentence stands in this document already: `{0}`"};
inline constexpr Phrase title_is_result{"название мероприятия дословно совпадает с результатом",
                                        "the title of the measure is word for word a result"};
inline constexpr Phrase name_what_remains{
    "назовите в результате то, что останется: приказ, справку, базу данных",
    "let the result be what remains: an order, a note, a database"};
inline constexpr Phrase the_result{"результат", "the result"};

// ---- names
inline constexpr Phrase approved_under_other_name{
    "в приказе документ называется не так, как сам документ",
    "the order calls the document otherwise than it calls itself"};
inline constexpr Phrase only_in_order{"только в приказе: {0}", "only in the order: {0}"};
inline constexpr Phrase only_in_document{"только в документе: {0}", "only in the document: {0}"};
inline constexpr Phrase name_alike{"назовите одинаково", "name it alike"};
inline constexpr Phrase its_title{"название документа", "the title of the document"};
inline constexpr Phrase spelled_otherwise{"`{0}`, а раньше `{1}`", "`{0}`, earlier `{1}`"};
inline constexpr Phrase spell_alike{"выберите одно написание", "choose one spelling"};
inline constexpr Phrase foreign_place{"`{0}`, а документ — {1}",
                                      "`{0}`, but the document is of: {1}"};
inline constexpr Phrase from_template{"проверьте: возможно, осталось от образца",
                                      "check: perhaps left over from a template"};

// ---- days
inline constexpr Phrase is_weekend{"{0} — {1}", "{0} is a {1}"};
inline constexpr Phrase check_the_day{"проверьте дату документа", "check the date of the document"};
inline constexpr Phrase year_not_told{"по сроку `{0}` не понять год",
                                      "the year of `{0}` cannot be told"};
inline constexpr Phrase write_year{
    "допишите год: «до 20 ноября (ежегодно, начиная с 2023 года)»",
    "write the year: «до 20 ноября (ежегодно, начиная с 2023 года)»"};
inline constexpr Phrase due_before{"срок {0} раньше документа от {1}",
                                   "due on {0}, before the document of {1}"};
inline constexpr Phrase due_before_period{"срок {0} раньше начала периода {1}",
                                          "due on {0}, before the period begins on {1}"};
inline constexpr Phrase due_after_period{"срок {0} позже конца периода {1}",
                                         "due on {0}, after the period ends on {1}"};
inline constexpr Phrase move_or_extend{"перенесите срок или исправьте период",
                                       "move the deadline or mend the period"};
inline constexpr Phrase the_passport{"паспорт системы", "the passport of the system"};
inline constexpr Phrase due_has_passed{"срок {0} прошёл, а об исполнении не сказано",
                                       "due on {0}, and nothing is said of it"};
inline constexpr Phrase tell_progress{"запишите `progress`", "write its `progress`"};
inline constexpr Phrase not_a_subject{"`{0}` нет среди субъектов системы",
                                      "`{0}` is not among the subjects of the system"};
inline constexpr Phrase add_subject{"добавьте в subjects.yaml или назовите другого",
                                    "add it to subjects.yaml, or name another"};
inline constexpr Phrase not_the_head{"подписывает `{0}`, а слов «исполняющий обязанности» нет",
                                     "signed by `{0}`, not marked as acting"};
inline constexpr Phrase mark_acting{
    "добавьте `acting: true` или пометку `# sic: signatory-acting — почему`",
    "add `acting: true`, or a mark `# sic: signatory-acting — why`"};
inline constexpr Phrase the_signatory{"подписант", "the signatory"};

// ---- agreement
inline constexpr Phrase do_not_agree{"слова не согласованы: `{0}`", "words do not agree: `{0}`"};
inline constexpr Phrase check_endings{"проверьте окончания", "check the endings"};
inline constexpr Phrase prepositions_in_row{"два предлога подряд: `{0}`",
                                            "two prepositions in a row: `{0}`"};
inline constexpr Phrase begins_otherwise{"пункт начинается с `{0}`, а другие — как `{1}`",
                                         "the item begins with `{0}`, others as `{1}`"};
inline constexpr Phrase begin_alike{"начните все пункты одной формой",
                                    "begin all items in one form"};

// ---- definitions in prose
inline constexpr Phrase defined_otherwise{"понятие `{0}` определено здесь иначе",
                                          "the term `{0}` is defined otherwise here"};
inline constexpr Phrase defined_there{"там", "there"};
inline constexpr Phrase name_before{"`{0}` стоит раньше, чем введено «(далее — …)»",
                                    "`{0}` stands before it is introduced"};
inline constexpr Phrase term_before{"понятие `{0}` стоит раньше раздела, который его определяет",
                                    "the term `{0}` stands before the section that defines it"};
inline constexpr Phrase define_sooner{"перенесите определение или сошлитесь на него",
                                      "move the definition, or refer to it"};

// ---- glossaries
inline constexpr Phrase defined_again{"понятие `{0}` определено второй раз",
                                      "the term `{0}` is defined a second time"};
inline constexpr Phrase defined_under_two_names{"`{0}` и `{1}` — похоже, одно понятие",
                                                "`{0}` and `{1}` look like one term"};
inline constexpr Phrase define_once{"определите один раз; второе название — в `also`",
                                    "define it once; the other name goes to `also`"};
inline constexpr Phrase definition_drifted{
    "определение `{0}` немного отличается от общего",
    "the definition of `{0}` differs slightly from the shared one"};
inline constexpr Phrase use_shared{"уберите своё определение, если оно то же",
                                   "remove the own definition if it is the same"};
inline constexpr Phrase shared_definition{"общее определение", "the shared definition"};
inline constexpr Phrase out_of_order{"`{0}` после `{1}`: не по алфавиту",
                                     "`{0}` after `{1}`: not in the order of the alphabet"};
inline constexpr Phrase sort_terms{"расставьте понятия по алфавиту", "sort the terms"};

// ---- plans
inline constexpr Phrase unit_again{"`{0}` при единице `{1}`: единица названа дважды",
                                   "`{0}` with the unit `{1}`: the unit is named twice"};
inline constexpr Phrase drop_sign{"уберите знак у значений", "take the sign off the targets"};
inline constexpr Phrase target_falls{"план {0} меньше прежнего {1}, а показатель должен расти",
                                     "the target {0} is below {1}, but the indicator should rise"};
inline constexpr Phrase target_rises{"план {0} больше прежнего {1}, а показатель должен снижаться",
                                     "the target {0} is above {1}, but the indicator should fall"};
inline constexpr Phrase check_plan{"проверьте значения или `direction`",
                                   "check the targets or `direction`"};
inline constexpr Phrase before_it{"план на {0} год", "the target of {0}"};
inline constexpr Phrase lacks_field{"у показателя `{0}` нет `{1}`",
                                    "the indicator `{0}` has no `{1}`"};
inline constexpr Phrase others_have_it{"у соседних есть", "its neighbours have it"};
inline constexpr Phrase row_of_cells{"в строке ячеек {0}, а столбцов {1}",
                                     "the row has {0} cells, the table {1} columns"};
inline constexpr Phrase cell_is_empty{"пустая ячейка", "an empty cell"};
inline constexpr Phrase fill_cells{"впишите значение или «—»", "fill in a value or «—»"};

// ---- abbreviations again
inline constexpr Phrase remove_introduction{"уберите «(далее — …)»", "take «(далее — …)» out"};

// ---- stages and days
inline constexpr Phrase outside_stage{"срок {0} – {1} не попадает в этап мероприятия",
                                      "due {0} – {1}, outside of the stage of the measure"};
inline constexpr Phrase mend_stage{"исправьте срок или этап", "mend the deadline or the stage"};
inline constexpr Phrase its_stages{"этапы", "its stages"};

// ---- acts out of force
inline constexpr Phrase now_out_of_force{"акт действовал до {0}", "the act was in force until {0}"};

// ---- nameless
inline constexpr Phrase name_not_given{"не сказано, какое: `{0}`", "which one is not said: `{0}`"};

// ---- the chain from a task to a figure
inline constexpr Phrase task_is_bare{"у задачи `{0}` нет мероприятий",
                                     "the task `{0}` has no measures"};
inline constexpr Phrase name_measures{
    "назовите их у задачи в `measures` или задачу у мероприятия в `tasks`",
    "name them in its `measures`, or the task in the `tasks` of a measure"};
inline constexpr Phrase measure_gives_nothing{
    "у мероприятия `{0}` нет ни результата, ни показателя",
    "the measure `{0}` has neither a result nor an indicator"};
inline constexpr Phrase name_result{"назовите `result` или `indicators`",
                                    "name its `result` or its `indicators`"};
inline constexpr Phrase done_without_evidence{
    "за {0} год сказано, что сделано, а результат не назван",
    "said to be done in {0}, and no result is named"};
inline constexpr Phrase name_evidence{"назовите в `evidence` документ или итог",
                                      "name a document or an outcome in `evidence`"};
inline constexpr Phrase never_measured{
    "показатель `{0}` никто не измеряет: величины `{1}` нет в measurements/",
    "nobody measures the indicator `{0}`: measurements/ has no quantity `{1}`"};
inline constexpr Phrase measure_it{"добавьте столбец `{0}`", "add the column `{0}`"};
inline constexpr Phrase not_the_same{"`{0}` — не то же самое: {1} `{2}`, а там `{3}`",
                                     "`{0}` is not the same: {1} `{2}`, there `{3}`"};
inline constexpr Phrase its_unit{"единица", "the unit is"};
inline constexpr Phrase its_direction{"направление", "the direction is"};
inline constexpr Phrase its_formula{"вид формулы", "the kind of formula is"};
inline constexpr Phrase its_times{"множитель", "the factor is"};
inline constexpr Phrase make_same{"исправьте одно из двух или уберите `same_as`",
                                  "mend one of the two, or take `same_as` off"};
inline constexpr Phrase the_other_indicator{"с чем сравнивают", "what it is compared with"};

// ---- references out of force
inline constexpr Phrase now_in_force_ref{"вместо него действует `{0}`", "in force instead: `{0}`"};

}  // namespace metodoc::rules::phrases
