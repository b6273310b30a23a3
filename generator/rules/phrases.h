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

}  // namespace metodoc::rules::phrases
