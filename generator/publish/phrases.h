// What room publish says. Room: publish.
#pragma once

#include "base/message.h"

namespace metodoc::publish {

inline constexpr Phrase foreign_file{
    "файл {0} создан не программой metodoc и был бы перезаписан; уберите его или выберите другую "
    "папку (--out)",
    "the file {0} was not made by metodoc and would be overwritten; move it away or choose another "
    "folder (--out)"};
inline constexpr Phrase folder_in_the_way{
    "на месте файла {0} стоит папка; уберите её или выберите другую папку (--out)",
    "a folder stands where the file {0} should be; move it away or choose another folder (--out)"};

}  // namespace metodoc::publish
