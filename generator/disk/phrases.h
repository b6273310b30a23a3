// What room disk says. Room: disk.
#pragma once

#include "base/message.h"

namespace metodoc::disk {

inline constexpr Phrase cannot_read{"не удалось прочитать {0}: {1}", "cannot read {0}: {1}"};
inline constexpr Phrase cannot_list{"не удалось открыть папку {0}: {1}",
                                    "cannot open the folder {0}: {1}"};
inline constexpr Phrase cannot_write{"не удалось записать {0}: {1}", "cannot write {0}: {1}"};
inline constexpr Phrase cannot_remove{"не удалось удалить {0}: {1}", "cannot remove {0}: {1}"};

inline constexpr Phrase cannot_start{"не удалось запустить {0}: {1}", "cannot start {0}: {1}"};

inline constexpr Phrase not_found{"файла нет", "no such file"};
inline constexpr Phrase is_folder_not_file{"это папка, а нужен файл", "it is a folder, not a file"};
inline constexpr Phrase is_file_not_folder{"на месте папки лежит файл",
                                           "a file stands where a folder should be"};
inline constexpr Phrase no_permission{"нет прав доступа", "permission denied"};
inline constexpr Phrase disk_full{"на диске нет места", "no space left on the disk"};
inline constexpr Phrase read_only{"диск доступен только для чтения", "the disk is read-only"};
inline constexpr Phrase too_many_open{"открыто слишком много файлов", "too many open files"};
inline constexpr Phrase name_too_long{"слишком длинное имя", "the name is too long"};
inline constexpr Phrase other_reason{"ошибка системы {0}", "system error {0}"};

}  // namespace metodoc::disk
