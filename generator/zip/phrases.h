// What room zip says: archives that cannot be read or written.
//
// Room: zip.
#pragma once

#include "base/message.h"

namespace metodoc::zip::phrases {

inline constexpr Phrase not_zip{"это не архив ZIP", "this is not a ZIP archive"};
inline constexpr Phrase broken{"архив ZIP повреждён: {0}", "the ZIP archive is broken: {0}"};
inline constexpr Phrase broken_entry{"в архиве ZIP повреждён файл `{0}`: {1}",
                                     "file `{0}` in the ZIP archive is broken: {1}"};
inline constexpr Phrase encrypted{"файл `{0}` в архиве ZIP закрыт паролем",
                                  "file `{0}` in the ZIP archive is locked with a password"};
inline constexpr Phrase bad_name{"имя файла `{0}` в архиве ZIP выводит за его пределы",
                                 "file name `{0}` leads out of the ZIP archive"};
inline constexpr Phrase twice{"в архиве ZIP два файла с одним именем",
                              "the ZIP archive has two files of one name"};
inline constexpr Phrase too_many{"в архиве ZIP больше {0} файлов",
                                 "the ZIP archive has more than {0} files"};
inline constexpr Phrase too_large{"файл `{0}` в архиве ZIP слишком велик: больше {1} байт",
                                  "file `{0}` in the ZIP archive is too large: over {1} bytes"};
inline constexpr Phrase total_too_large{"архив ZIP распаковывается больше чем в {0} байт",
                                        "the ZIP archive unpacks to more than {0} bytes"};
inline constexpr Phrase grows_too_much{
    "файл `{0}` при распаковке вырастает больше чем в {1} раз: похоже на ловушку",
    "file `{0}` grows more than {1} times when unpacked: this looks like a trap"};
inline constexpr Phrase cannot_write{"не удалось собрать архив ZIP: {0}",
                                     "cannot make the ZIP archive: {0}"};

}  // namespace metodoc::zip::phrases
