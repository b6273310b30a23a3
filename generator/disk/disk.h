// The disk: paths ↔ bytes, real or in memory. The only room that opens files.
//
// A Disk is a handful of functions, so that a test gives one that refuses. Every path uses
// forward slashes. Nothing here knows what the bytes mean.
//
// Room: disk. Includes base.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace metodoc::disk {

struct Disk {
    // The whole file. Refuses: not there, a folder, no permission.
    std::function<Result<std::string>(const std::string& path)> read;
    // Paths of all files below a folder, relative to it, sorted by bytes; hidden ones (a name
    // that starts with a dot) and node_modules left out. A folder that is not there is empty.
    std::function<Result<std::vector<std::string>>(const std::string& folder)> list;
    // Writes a new file or replaces one; the folders above it are made. The bytes are on the
    // disk when it returns, but a crash half-way may leave the file cut: write aside and rename.
    std::function<Result<void>(const std::string& path, std::string_view bytes)> write;
    // Moves a file over another one in one step.
    std::function<Result<void>(const std::string& from, const std::string& to)> rename;
    // Removes a file and then the folders above it that became empty. A missing file is fine.
    std::function<Result<void>(const std::string& path)> remove;
    std::function<bool(const std::string& path)> is_file;
    std::function<bool(const std::string& path)> is_folder;
};

Disk real();

// Other programs of the machine, and a folder for what is handed to them.
struct Programs {
    std::function<bool(const std::string& name)> is_installed;  // found by PATH
    // The program and its arguments; waits for its end and gives its exit code. What it prints is
    // thrown away. Refuses: it cannot be started. Requires: `words` is not empty.
    std::function<Result<int>(const std::vector<std::string>& words)> run;
    std::function<Result<std::string>()> make_folder;          // a new temporary one: its path
    std::function<void(const std::string& path)> drop_folder;  // with all that is in it
};

Programs real_programs();

using Files = std::map<std::string, std::string>;
// Reads and writes the given map, which the disk keeps alive. Folders exist while they have files.
Disk in_memory(std::shared_ptr<Files> files);

// "a/b" + "c" → "a/b/c"; an absolute `path` stays alone; "." and empty folders vanish.
std::string join(std::string_view folder, std::string_view path);
// The folder above; "" at the end.
std::string parent(std::string_view path);

}  // namespace metodoc::disk
