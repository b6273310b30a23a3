// What room docx says: templates that documents cannot be made of.
//
// Room: docx.
#pragma once

#include "base/message.h"

namespace metodoc::docx::phrases {

inline constexpr Phrase unreadable{"{0}: шаблон не читается: {1}",
                                   "{0}: the template cannot be read: {1}"};
inline constexpr Phrase broken_part{"часть `{0}`: {1}", "part `{0}`: {1}"};
inline constexpr Phrase no_part{"в нём нет части `{0}`", "it has no part `{0}`"};
inline constexpr Phrase strict_format{
    "он сохранён в формате «Строгий Open XML»; сохраните его как обычный документ Word (.docx)",
    "it is saved as Strict Open XML; save it as an ordinary Word document (.docx)"};
inline constexpr Phrase two_pictures{
    "{0}: на бланке две картинки; герб и эмблему вместе не ставят (ГОСТ Р 7.0.97), оставьте одну",
    "{0}: the letterhead has two pictures; arms and an emblem never stand together, keep one"};
inline constexpr Phrase no_body{"в нём нет текста документа", "it has no document body"};
inline constexpr Phrase no_page{
    "в нём не заданы размер листа и поля, или на листе не остаётся места для текста",
    "it sets no sheet and margins, or they leave no room for text"};
inline constexpr Phrase no_placeholder{
    "{0}: в шаблоне нет абзаца `{{ document }}`; поставьте его отдельным абзацем вне таблиц там, "
    "где начинается приказ",
    "{0}: the template has no paragraph `{{ document }}`; put it as a paragraph of its own outside "
    "tables, where the order begins"};
inline constexpr Phrase placeholder_twice{
    "{0}: в шаблоне два абзаца `{{ document }}`; оставьте один",
    "{0}: the template has two paragraphs `{{ document }}`; "
    "leave one"};
inline constexpr Phrase letterhead_misplaced{
    "{0}: абзац `{{ letterhead }}` должен стоять один раз и выше абзаца `{{ document }}`",
    "{0}: the paragraph `{{ letterhead }}` must stand once and above the paragraph "
    "`{{ document }}`"};
inline constexpr Phrase addressee_misplaced{
    "{0}: абзац `{{ addressee }}` должен стоять один раз, между абзацами `{{ letterhead }}` и "
    "`{{ document }}`",
    "{0}: the paragraph `{{ addressee }}` must stand once, between the paragraphs "
    "`{{ letterhead }}` and `{{ document }}`"};
inline constexpr Phrase missing_styles{
    "{0}: в шаблоне нет стилей: {1}; создайте их в Word под этими именами или верните прежний файл",
    "{0}: the template has no styles: {1}; make them in Word under these names or restore the "
    "file"};
inline constexpr Phrase cannot_make{"{0}: документ не собран: {1}",
                                    "{0}: the document was not made: {1}"};

}  // namespace metodoc::docx::phrases
