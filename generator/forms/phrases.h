// What room forms says: mistakes of Word forms.
//
// Room: forms.
#pragma once

#include "base/message.h"

namespace metodoc::forms::phrases {

inline constexpr Phrase filter_needs_argument{"фильтру не хватает значения",
                                              "the filter needs a value"};
inline constexpr Phrase no_document{"в файле нет документа Word",
                                    "the file holds no Word document"};

inline constexpr Phrase tag_open{"тег не закрыт", "the tag is not closed"};
inline constexpr Phrase comment_open{"примечание `{#` не закрыто",
                                     "the comment `{#` is not closed"};
inline constexpr Phrase close_in_paragraph{"закройте его в том же абзаце",
                                           "close it in the same paragraph"};

inline constexpr Phrase row_outside{"`{%tr` стоит не в строке таблицы",
                                    "`{%tr` stands in no row of a table"};
inline constexpr Phrase cell_outside{"`{%tc` стоит не в ячейке таблицы",
                                     "`{%tc` stands in no cell of a table"};
inline constexpr Phrase paragraph_outside{"`{%p` стоит не в абзаце",
                                          "`{%p` stands in no paragraph"};
inline constexpr Phrase run_outside{"`{%r` стоит не в тексте абзаца",
                                    "`{%r` stands in no text of a paragraph"};
inline constexpr Phrase command_outside{"этот тег меняет ячейку, а стоит не в таблице",
                                        "this tag changes a cell and stands in no table"};
inline constexpr Phrase outside_hint{"уберите букву после `{%` или перенесите тег в таблицу",
                                     "take the letter behind `{%` away or move the tag to a table"};
inline constexpr Phrase row_twice{"второй тег `tr` в одной строке таблицы",
                                  "a second `tr` tag in one row of a table"};
inline constexpr Phrase cell_twice{"второй тег `tc` в одной ячейке",
                                   "a second `tc` tag in one cell"};
inline constexpr Phrase paragraph_twice{"второй тег `p` в одном абзаце",
                                        "a second `p` tag in one paragraph"};
inline constexpr Phrase twice_hint{
    "он заменяет собой всю строку, ячейку или абзац: дайте ему свои",
    "it stands for the whole row, cell or paragraph: give it one of its own"};

inline constexpr Phrase part_broken{"{0}: разметка повреждена (это не XML)",
                                    "{0}: the markup is broken (this is no XML)"};
inline constexpr Phrase form_broken{"форма {0}: {1}", "form {0}: {1}"};
inline constexpr Phrase part_body{"тело", "body"};
inline constexpr Phrase part_header{"верхний колонтитул", "header"};
inline constexpr Phrase part_footer{"нижний колонтитул", "footer"};
inline constexpr Phrase part_footnotes{"сноски", "footnotes"};
inline constexpr Phrase part_endnotes{"концевые сноски", "endnotes"};
inline constexpr Phrase part_properties{"свойства документа", "document properties"};

}  // namespace metodoc::forms::phrases
