// The real disk, through POSIX calls: they say why they refuse, streams do not.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <string>
#include <system_error>

#include "disk/disk.h"
#include "disk/phrases.h"

namespace metodoc::disk {
namespace {

namespace fs = std::filesystem;

Message reason(int code) {
    switch (code) {
        case ENOENT:
            return say(not_found);
        case EISDIR:
            return say(is_folder_not_file);
        case ENOTDIR:
        case EEXIST:
            return say(is_file_not_folder);
        case EACCES:
        case EPERM:
            return say(no_permission);
        case ENOSPC:
        case EDQUOT:
            return say(disk_full);
        case EROFS:
            return say(read_only);
        case EMFILE:
        case ENFILE:
            return say(too_many_open);
        case ENAMETOOLONG:
            return say(name_too_long);
        default:
            return say(other_reason, {std::to_string(code)});
    }
}

Error refusal(const Phrase& what, const std::string& path, int code) {
    return Error{say(what, {path, reason(code)})};
}

// An open file that closes itself; close() tells whether the closing went well.
class Handle {
public:
    explicit Handle(int number) : number_(number) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() {
        if (number_ >= 0) ::close(number_);
    }
    [[nodiscard]] int number() const { return number_; }
    bool close() {
        const int result = ::close(number_);
        number_ = -1;
        return result == 0;
    }

private:
    int number_;
};

Result<std::string> read(const std::string& path) {
    const Handle file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.number() < 0) return refusal(cannot_read, path, errno);
    struct stat status {};
    if (::fstat(file.number(), &status) != 0) return refusal(cannot_read, path, errno);
    if (S_ISDIR(status.st_mode)) return refusal(cannot_read, path, EISDIR);
    std::string bytes(static_cast<std::size_t>(std::max<off_t>(status.st_size, 0)), '\0');
    std::size_t done = 0;
    while (true) {
        // A file may grow while it is read, and a pipe has no size: read until the end.
        if (done == bytes.size()) bytes.resize(bytes.size() + 4096);
        const ssize_t count = ::read(file.number(), bytes.data() + done, bytes.size() - done);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return refusal(cannot_read, path, errno);
        if (count == 0) break;
        done += static_cast<std::size_t>(count);
    }
    bytes.resize(done);
    return bytes;
}

Result<void> make_folders(const std::string& path) {
    const std::string folder = parent(path);
    if (folder.empty()) return {};
    std::error_code code;
    fs::create_directories(folder, code);
    if (code) return refusal(cannot_write, folder, code.value());
    return {};
}

Result<void> write_all(Handle& file, const std::string& path, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(file.number(), bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return refusal(cannot_write, path, errno);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    if (!file.close()) return refusal(cannot_write, path, errno);
    return {};
}

Result<void> write(const std::string& path, std::string_view bytes) {
    constexpr int flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC;
    Handle file(::open(path.c_str(), flags, 0666));
    if (file.number() >= 0) return write_all(file, path, bytes);
    if (errno != ENOENT) return refusal(cannot_write, path, errno);
    if (auto made = make_folders(path); !made) return made;
    Handle again(::open(path.c_str(), flags, 0666));
    if (again.number() < 0) return refusal(cannot_write, path, errno);
    return write_all(again, path, bytes);
}

Result<void> rename(const std::string& from, const std::string& to) {
    if (std::rename(from.c_str(), to.c_str()) == 0) return {};
    return refusal(cannot_write, to, errno);
}

Result<void> remove(const std::string& path) {
    if (::unlink(path.c_str()) != 0 && errno != ENOENT) {
        return refusal(cannot_remove, path, errno);
    }
    // rmdir refuses a folder that is not empty: that ends the climb.
    for (std::string folder = parent(path); !folder.empty(); folder = parent(folder)) {
        if (::rmdir(folder.c_str()) != 0) break;
    }
    return {};
}

bool is_left_out(const fs::path& name) {
    return name.native().starts_with('.') || name == "node_modules";
}

Result<std::vector<std::string>> list(const std::string& folder) {
    std::vector<std::string> result;
    std::error_code code;
    fs::recursive_directory_iterator at(folder.empty() ? "." : folder, code);
    if (code == std::errc::no_such_file_or_directory) return result;
    for (; !code && at != fs::recursive_directory_iterator(); at.increment(code)) {
        std::error_code ignored;
        if (is_left_out(at->path().filename())) {
            if (at->is_directory(ignored)) at.disable_recursion_pending();
            continue;
        }
        if (at->is_directory(ignored)) continue;
        result.push_back(
            at->path().lexically_relative(folder.empty() ? "." : folder).generic_string());
    }
    if (code) return refusal(cannot_list, folder, code.value());
    std::ranges::sort(result);
    return result;
}

}  // namespace

Disk real() {
    return Disk{
        .read = read,
        .list = list,
        .write = write,
        .rename = rename,
        .remove = remove,
        .is_file =
            [](const std::string& path) {
                std::error_code code;
                return fs::is_regular_file(path, code);
            },
        .is_folder =
            [](const std::string& path) {
                std::error_code code;
                return fs::is_directory(path.empty() ? "." : path, code);
            },
    };
}

}  // namespace metodoc::disk
