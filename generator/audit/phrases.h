// What room audit says. Room: audit.
#pragma once

#include "base/message.h"

namespace metodoc::audit::phrases {

inline constexpr Phrase secret_found{
    "значение поля `{0}` не для публикации, а оно есть в файле {1}",
    "the value of `{0}` is not to be published, but it is in the file {1}"};
inline constexpr Phrase secret_hint{"уберите его из открытого текста: {0}",
                                    "take it out of the open text: {0}"};
inline constexpr Phrase link_lost{"страница {0} ссылается на `{1}`, такого файла на сайте нет",
                                  "the page {0} links to `{1}`, which is not on the site"};
inline constexpr Phrase anchor_lost{
    "страница {0} ссылается на `{1}`, такого места на той странице нет",
    "the page {0} links to `{1}`, which has no such place"};
inline constexpr Phrase link_hint{"исправьте ссылку в тексте или в шаблоне темы",
                                  "mend the link in the text or in the theme"};
inline constexpr Phrase orphan{"на страницу {0} не ведёт ни одна ссылка",
                               "no link leads to the page {0}"};
inline constexpr Phrase orphan_hint{
    "добавьте её в меню (site.yaml, `navigation`) или сошлитесь на неё в тексте",
    "add it to the menu (site.yaml, `navigation`) or link to it from a text"};
inline constexpr Phrase no_alt{"на странице {0} изображение без описания: {1}",
                               "the page {0} has a picture without a description: {1}"};
inline constexpr Phrase no_alt_hint{"напишите, что на изображении: `![описание](файл)`",
                                    "say what the picture shows: `![description](file)`"};

}  // namespace metodoc::audit::phrases
