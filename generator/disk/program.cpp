// Other programs, through POSIX calls.
#include <algorithm>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "disk/disk.h"
#include "disk/phrases.h"

namespace metodoc::disk {
namespace {

namespace fs = std::filesystem;

bool is_installed(const std::string& name) {
    const char* variable = std::getenv("PATH");
    std::string_view folders = variable != nullptr ? variable : "/usr/bin:/bin";
    while (!folders.empty()) {
        const auto end = std::min(folders.find(':'), folders.size());
        const std::string path = join(folders.substr(0, end), name);
        if (::access(path.c_str(), X_OK) == 0) return true;
        folders.remove_prefix(std::min(end + 1, folders.size()));
    }
    return false;
}

// What the program says goes nowhere: it is not said in the words of this one.
class Silence {
public:
    Silence() {
        ::posix_spawn_file_actions_init(&actions_);
        ::posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        ::posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        ::posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;
    ~Silence() { ::posix_spawn_file_actions_destroy(&actions_); }
    [[nodiscard]] const posix_spawn_file_actions_t* actions() const { return &actions_; }

private:
    posix_spawn_file_actions_t actions_{};
};

Result<int> run_program(const std::vector<std::string>& words) {
    std::vector<std::string> copies = words;
    std::vector<char*> arguments;
    for (std::string& word : copies) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const Silence silence;
    pid_t child = 0;
    const int refused =
        ::posix_spawnp(&child, arguments[0], silence.actions(), nullptr, arguments.data(), environ);
    if (refused != 0) {
        return Error{say(cannot_start, {words[0], say(other_reason, {std::to_string(refused)})})};
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0) {
        if (errno == EINTR) continue;
        return Error{say(cannot_start, {words[0], say(other_reason, {std::to_string(errno)})})};
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

Result<std::string> make_folder() {
    std::error_code code;
    std::string path = (fs::temp_directory_path(code) / "metodoc-XXXXXX").generic_string();
    if (code || ::mkdtemp(path.data()) == nullptr) {
        const int reason = code ? code.value() : errno;
        return Error{say(cannot_write, {path, say(other_reason, {std::to_string(reason)})})};
    }
    return path;
}

void drop_folder(const std::string& path) {
    std::error_code ignored;
    fs::remove_all(path, ignored);
}

}  // namespace

Programs real_programs() {
    return {.is_installed = is_installed,
            .run = run_program,
            .make_folder = make_folder,
            .drop_folder = drop_folder};
}

}  // namespace metodoc::disk
