#include "app/history.h"

#include <utility>

namespace metodoc::app {
namespace {

// Control characters that no subject and no name of a file has.
constexpr char change_mark = '\x01';
constexpr char field_mark = '\x02';

std::string_view take_until(std::string_view& text, char mark) {
    const auto end = text.find(mark);
    const std::string_view taken = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return taken;
}

// Words with an address of mail in them are nobody's business.
std::string without_mail(std::string_view subject) {
    std::string text;
    while (!subject.empty()) {
        const std::string_view word = take_until(subject, ' ');
        if (word.find('@') != std::string_view::npos) continue;
        if (!text.empty()) text += ' ';
        text += word;
    }
    return text;
}

}  // namespace

History parse_history(std::string_view log) {
    History history;
    history.is_known = true;
    take_until(log, change_mark);
    while (!log.empty()) {
        std::string_view record = take_until(log, change_mark);
        History::Change change;
        const auto day = parse_date(take_until(record, field_mark));
        const std::string_view marks = take_until(record, field_mark);
        change.subject = without_mail(take_until(record, '\n'));
        // Where a shallow copy is cut off every file looks as if it had come that day.
        if (marks.find("grafted") != std::string_view::npos) {
            history.is_complete = false;
            continue;
        }
        while (!record.empty()) {
            const std::string_view path = take_until(record, '\n');
            if (!path.empty()) change.files.emplace_back(path);
        }
        if (!day || change.files.empty()) continue;
        change.day = *day;
        history.changes.push_back(std::move(change));
    }
    return history;
}

History read_history(const Context& context, const std::string& project) {
    const disk::Programs& programs = context.world.programs;
    if (!programs.is_installed || !programs.is_installed("git")) return {};
    const auto folder = programs.make_folder();
    if (!folder) return {};
    const std::string log = *folder + "/log";
    const auto code = programs.run({"git",
                                    "-C",
                                    project,
                                    "-c",
                                    "core.quotepath=off",
                                    "-c",
                                    "log.showSignature=false",
                                    "--no-pager",
                                    "log",
                                    "--no-merges",
                                    "--no-color",
                                    "--no-ext-diff",
                                    "--no-textconv",
                                    "--format=%x01%cs%x02%D%x02%s",
                                    "--name-only",
                                    "--relative",
                                    "--output=" + log,
                                    "--",
                                    "content",
                                    "site"});
    History history;
    if (code && *code == 0) {
        if (const auto bytes = context.world.disk.read(log)) history = parse_history(*bytes);
    }
    programs.drop_folder(*folder);
    return history;
}

}  // namespace metodoc::app
