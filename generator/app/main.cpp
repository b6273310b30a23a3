// The program: the real machine handed to app::run.
#include <unistd.h>

#include <cstdio>
#include <ctime>
#include <filesystem>
#include <new>
#include <string>
#include <system_error>
#include <vector>

#include "app/app.h"

namespace {

metodoc::Date local_today() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    return {parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday};
}

auto writer(std::FILE* stream) {
    return [stream](std::string_view text) { std::fwrite(text.data(), 1, text.size(), stream); };
}

// PREFIX/bin/metodoc → PREFIX/share/metodoc.
std::string share_folder() {
    std::error_code code;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", code);
    if (code) return {};
    return (program.parent_path().parent_path() / "share" / "metodoc").generic_string();
}

}  // namespace

int main(int argc, char** argv) {
    try {
        std::error_code code;
        const metodoc::app::World world{
            .disk = metodoc::disk::real(),
            .programs = metodoc::disk::real_programs(),
            .terminal = {writer(stdout), writer(stderr), isatty(STDOUT_FILENO) == 1,
                         isatty(STDERR_FILENO) == 1},
            .today = local_today(),
            .current_folder = std::filesystem::current_path(code).generic_string(),
            .share_folder = share_folder(),
        };
        const int result = metodoc::app::run({argv + 1, argv + argc}, world);
        // A full disk behind a redirection shows only here.
        return std::fflush(stdout) == 0 ? result : 3;
    } catch (const std::bad_alloc&) {
        std::fputs("metodoc: не хватило памяти (out of memory)\n", stderr);
        return 3;
    }
}
