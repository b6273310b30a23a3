// What room pipeline says. Room: pipeline.
#pragma once

#include "base/message.h"

namespace metodoc::pipeline {

inline constexpr Phrase no_kind{"не указан вид файла: нет ключа `kind`",
                                "the kind of the file is not given: no key `kind`"};
inline constexpr Phrase add_kind{"добавьте строку `kind: {0}`", "add the line `kind: {0}`"};
inline constexpr Phrase unknown_kind{"вида `{0}` нет", "no kind `{0}`"};
inline constexpr Phrase did_you_mean{"возможно, `{0}`?", "did you mean `{0}`?"};
inline constexpr Phrase known_kinds{"виды файлов: {0}", "kinds of files: {0}"};
inline constexpr Phrase not_a_mapping{"файл должен состоять из строк вида `ключ: значение`",
                                      "the file must be made of lines `key: value`"};
inline constexpr Phrase no_schemas{"в проекте нет папки schemas со схемами",
                                   "the project has no folder schemas with schemas"};
inline constexpr Phrase no_theme{"темы оформления `{0}` нет: нет папки themes/{0}",
                                 "no theme `{0}`: there is no folder themes/{0}"};
inline constexpr Phrase theme_cycle{"темы расширяют друг друга по кругу: {0}",
                                    "themes extend each other in a circle: {0}"};
inline constexpr Phrase no_letterhead{"нет файла {0}, из которого документы берут оформление",
                                      "no file {0}, from which the documents take their look"};
inline constexpr Phrase path_twice{"два файла результата с одним именем: {0}",
                                   "two output files with one name: {0}"};

}  // namespace metodoc::pipeline
