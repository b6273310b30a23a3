#include "forms/mend.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <map>
#include <vector>

#include "forms/grid.h"
#include "forms/items.h"

namespace metodoc::forms {
namespace {

enum class Kind : std::uint8_t { none, table, row, cell, block, body, paragraph, sdt, content };

struct Name {
    std::string_view name;
    Kind kind;
};
constexpr std::array names{
    Name{"w:p", Kind::paragraph},
    Name{"w:tc", Kind::cell},
    Name{"w:tr", Kind::row},
    Name{"w:tbl", Kind::table},
    Name{"w:sdt", Kind::sdt},
    Name{"w:sdtContent", Kind::content},
    Name{"w:txbxContent", Kind::block},
    Name{"w:hdr", Kind::block},
    Name{"w:ftr", Kind::block},
    Name{"w:footnote", Kind::block},
    Name{"w:endnote", Kind::block},
    Name{"w:body", Kind::body},
};

Kind kind_of(std::string_view name) {
    for (const Name& one : names) {
        if (one.name == name) return one.kind;
    }
    return Kind::none;
}

// An element that is open, and what it has held so far.
struct Frame {
    Kind kind = Kind::none;
    std::size_t start = 0;     // of its start tag in what is written
    std::size_t inside = 0;    // behind it
    std::size_t children = 0;  // of a table its rows, of a row its cells, else blocks
    bool ends_well = false;    // the last block is a paragraph, or a control that holds one
    std::uint32_t columns = 0;
    std::size_t grid_begin = 0;
    std::size_t grid_end = 0;
};

std::uint64_t number(std::string_view text) {
    std::uint64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

// The largest id that any start tag of that name has.
std::uint64_t largest_id(std::string_view xml, std::string_view start, std::string_view name) {
    std::uint64_t largest = 0;
    for (std::size_t at = xml.find(start); at != std::string_view::npos;
         at = xml.find(start, at + 1)) {
        const std::string_view tag = xml.substr(at, xml.find('>', at) - at);
        if (const auto id = attribute(tag, name)) largest = std::max(largest, number(*id));
    }
    return largest;
}

class Mender {
public:
    explicit Mender(std::string_view xml) : xml_(xml) {
        out_.reserve(xml.size() + xml.size() / 64);
        next_bookmark_ = largest_id(xml, "<w:bookmarkStart ", "w:id") + 1;
        next_drawing_ = largest_id(xml, "<wp:docPr ", "id") + 1;
        stack_.emplace_back();
    }

    std::string run() {
        for (const char* found = next('<'); found != nullptr; found = next('<')) {
            const auto at = static_cast<std::size_t>(found - xml_.data());
            if (xml_.substr(at, 4) == "<!--" || xml_.substr(at, 9) == "<![CDATA[") {
                at_ = at + 1;
                continue;
            }
            const std::size_t end = std::min(xml_.find('>', at), xml_.size() - 1) + 1;
            take(xml_.substr(at, end - at), at);
            at_ = end;
        }
        out_ += xml_.substr(copied_);
        return std::move(out_);
    }

private:
    const char* next(char c) {
        return static_cast<const char*>(std::memchr(xml_.data() + at_, c, xml_.size() - at_));
    }

    void copy_to(std::size_t at) {
        out_ += xml_.substr(copied_, at - copied_);
        copied_ = at;
    }

    void take(std::string_view tag, std::size_t at) {
        const bool closes = tag.starts_with("</");
        const std::size_t begin = closes ? 2 : 1;
        const std::size_t name_end = std::min(tag.find_first_of(" />\t\n\r", begin), tag.size());
        const std::string_view name = tag.substr(begin, name_end - begin);
        if (!name.starts_with('w')) return;
        const Kind kind = kind_of(name);
        if (kind == Kind::none) return take_detail(tag, name, at, closes);
        if (closes) {
            copy_to(at);
            close(kind, at + tag.size());
        } else if (tag.ends_with("/>")) {
            note_child(kind, true);
        } else {
            copy_to(at);
            stack_.push_back(
                {.kind = kind, .start = out_.size(), .inside = out_.size() + tag.size()});
        }
    }

    // --- elements that are counted, spans and ids ---

    void take_detail(std::string_view tag, std::string_view name, std::size_t at, bool closes) {
        Frame& top = stack_.back();
        if (name == "w:tblGrid" && top.kind == Kind::table) {
            copy_to(at);
            if (!closes) top.grid_begin = out_.size();
            if (closes || tag.ends_with("/>")) top.grid_end = out_.size() + tag.size();
        } else if (name == "w:gridSpan" && top.kind == Kind::cell) {
            const auto wide = attribute(tag, "w:val");
            if (wide) top.columns = static_cast<std::uint32_t>(number(*wide));
        } else if ((name == "w:gridBefore" || name == "w:gridAfter") && top.kind == Kind::row) {
            const auto wide = attribute(tag, "w:val");
            if (wide) top.columns += static_cast<std::uint32_t>(number(*wide));
        } else if (closes) {
            return;
        } else if (name == "w:bookmarkStart") {
            start_bookmark(tag, at);
        } else if (name == "w:bookmarkEnd") {
            end_bookmark(tag, at);
        } else if (name == "wp:docPr") {
            number_drawing(tag, at);
        }
    }

    // Puts another value in place of an attribute's.
    void replace(std::string_view tag, std::size_t at, std::string_view name,
                 const std::string& value) {
        const auto old = attribute(tag, name);
        const auto begin = at + static_cast<std::size_t>(old->data() - tag.data());
        copy_to(begin);
        out_ += value;
        copied_ = begin + old->size();
    }

    void start_bookmark(std::string_view tag, std::size_t at) {
        const auto id = attribute(tag, "w:id");
        const auto name = attribute(tag, "w:name");
        if (!id || !name) return;
        std::string& now = bookmarks_[std::string(*id)];
        const bool id_is_first = now.empty();
        now = id_is_first ? std::string(*id) : std::to_string(next_bookmark_++);
        std::uint32_t& times = bookmark_names_[std::string(*name)];
        std::string own(*name);
        if (++times > 1) {
            // Word takes names of at most forty characters.
            own = own.substr(0, 34) + "_" + std::to_string(times);
        }
        const bool id_stands_first = id->data() < name->data();
        if (id_stands_first && !id_is_first) replace(tag, at, "w:id", now);
        if (times > 1) replace(tag, at, "w:name", own);
        if (!id_stands_first && !id_is_first) replace(tag, at, "w:id", now);
    }

    void end_bookmark(std::string_view tag, std::size_t at) {
        const auto id = attribute(tag, "w:id");
        if (!id) return;
        const auto known = bookmarks_.find(std::string(*id));
        if (known != bookmarks_.end() && known->second != *id) {
            replace(tag, at, "w:id", known->second);
        }
    }

    void number_drawing(std::string_view tag, std::size_t at) {
        const auto id = attribute(tag, "id");
        if (!id) return;
        if (++drawings_[number(*id)] > 1) replace(tag, at, "id", std::to_string(next_drawing_++));
    }

    // --- the end of an element ---

    Frame& above(Kind kind) {
        for (std::size_t i = stack_.size(); i-- > 0;) {
            if (stack_[i].kind == kind) return stack_[i];
        }
        return stack_.front();
    }

    void note_child(Kind kind, bool ends_well) {
        if (kind == Kind::row) {
            ++above(Kind::table).children;
        } else if (kind == Kind::cell) {
            ++above(Kind::row).children;
        } else {
            Frame& top = stack_.back();
            ++top.children;
            top.ends_well = ends_well;
        }
    }

    void drop(const Frame& frame, std::size_t behind) {
        out_.resize(frame.start);
        copied_ = behind;
    }

    void close(Kind kind, std::size_t behind) {
        if (stack_.size() == 1 || stack_.back().kind != kind) return;
        const Frame frame = stack_.back();
        stack_.pop_back();
        switch (kind) {
            case Kind::paragraph:
                return note_child(kind, true);
            case Kind::cell:
                if (!frame.ends_well) out_ += "<w:p/>";
                above(Kind::row).columns += frame.columns == 0 ? 1 : frame.columns;
                return note_child(kind, true);
            case Kind::row:
                return close_row(frame, behind);
            case Kind::table:
                return close_table(frame, behind);
            case Kind::block:
                if (frame.children == 0) out_ += "<w:p/>";
                return;
            case Kind::content:
                return close_content(frame);
            case Kind::sdt:
                if (frame.children == 0 && is_in_table()) return drop(frame, behind);
                return note_child(kind, frame.ends_well);
            case Kind::body:
            case Kind::none:
                return;
        }
    }

    [[nodiscard]] bool is_in_table() const {
        return stack_.back().kind == Kind::table || stack_.back().kind == Kind::row;
    }

    void close_row(const Frame& frame, std::size_t behind) {
        if (frame.children == 0) return drop(frame, behind);
        Frame& table = above(Kind::table);
        table.columns = std::max(table.columns, frame.columns);
        note_child(Kind::row, true);
    }

    void close_table(const Frame& frame, std::size_t behind) {
        if (frame.children == 0) return drop(frame, behind);
        const std::size_t size = frame.grid_end - frame.grid_begin;
        if (frame.grid_end > frame.grid_begin) {
            const std::string_view grid = std::string_view(out_).substr(frame.grid_begin, size);
            if (const auto other = fit_grid(grid, frame.columns)) {
                out_.replace(frame.grid_begin, size, *other);
            }
        }
        note_child(Kind::table, false);
    }

    // A content control whose content is gone: what its place asks for.
    void close_content(const Frame& frame) {
        Frame& control = stack_.back();
        control.children = frame.children;
        control.ends_well = frame.ends_well;
        if (out_.size() > frame.inside || stack_.size() < 2) {
            control.children = std::max<std::size_t>(control.children, 1);
            return;
        }
        const Kind around = stack_[stack_.size() - 2].kind;
        if (around == Kind::paragraph) {
            out_ += "<w:r/>";
        } else if (around != Kind::table && around != Kind::row) {
            out_ += "<w:p/>";
            control.ends_well = true;
        } else {
            return;
        }
        control.children = 1;
    }

    std::string_view xml_;
    std::string out_;
    std::size_t at_ = 0;
    std::size_t copied_ = 0;
    std::vector<Frame> stack_;
    std::map<std::string, std::string> bookmarks_;  // id of the form → id that stands now
    std::map<std::string, std::uint32_t> bookmark_names_;
    std::map<std::uint64_t, std::uint32_t> drawings_;
    std::uint64_t next_bookmark_ = 1;
    std::uint64_t next_drawing_ = 1;
};

}  // namespace

std::string mend(std::string_view xml) {
    return Mender(xml).run();
}

}  // namespace metodoc::forms
