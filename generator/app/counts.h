// Counted words of summaries: «3 ошибки», "3 errors".
//
// Room: app.
#pragma once

#include <cstddef>
#include <string>

#include "base/diagnostic.h"
#include "base/message.h"
#include "russian/russian.h"

namespace metodoc::app {

inline Message counted(std::size_t number, const char* one, const char* few, const char* many,
                       const char* english) {
    const auto n = static_cast<long long>(number);
    const std::string digits = std::to_string(number);
    return {digits + " " + std::string(russian::plural(n, one, few, many)),
            digits + " " + english + (number == 1 ? "" : "s")};
}

inline Message files(std::size_t n) {
    return counted(n, "файл", "файла", "файлов", "file");
}
inline Message pages(std::size_t n) {
    return counted(n, "страница", "страницы", "страниц", "page");
}
inline Message documents(std::size_t n) {
    return counted(n, "документ", "документа", "документов", "document");
}
inline Message errors(std::size_t n) {
    return counted(n, "ошибка", "ошибки", "ошибок", "error");
}
inline Message warnings(std::size_t n) {
    return counted(n, "предупреждение", "предупреждения", "предупреждений", "warning");
}

}  // namespace metodoc::app
