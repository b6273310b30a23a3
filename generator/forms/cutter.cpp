#include "forms/cutter.h"

#include <algorithm>
#include <map>

#include "forms/phrases.h"
#include "forms/signs.h"

namespace metodoc::forms {
namespace {

// A text of a paragraph, or what stands in it for a blank or a hyphen.
struct Segment {
    Place item;
    std::string text;
    bool is_text = true;
};

// The texts among which a tag may be spread: those of one paragraph.
struct Group {
    std::vector<Segment> segments;
};

// What is taken out of the text of a group: a tag, or one `_` of `{_{`.
struct Cut {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool is_tag = false;
    Tag tag = {};
};

std::string_view local(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool holds_text(const Item& element, Texts texts) {
    if (texts == Texts::document) {
        const std::string_view name = local(element.name);
        return name == "t" || name == "instrText";
    }
    // What docxtpl fills of docProps/core.xml.
    constexpr std::string_view filled[] = {"dc:title",       "dc:subject",    "dc:creator",
                                           "dc:description", "dc:identifier", "dc:language"};
    return std::ranges::find(filled, element.name) != std::ranges::end(filled);
}

// What stands for a sign of text between the texts of a run.
std::string_view spoken(const Item& item) {
    if (item.kind != ItemKind::empty) return {};
    if (item.name == "w:tab") return "\t";
    if (item.name == "w:br" || item.name == "w:cr") return "\n";
    if (item.name == "w:noBreakHyphen") return "\u2011";
    return {};
}

class Cutter {
public:
    Cutter(Items& items, Texts texts, Arena& arena) : items_(items), texts_(texts), arena_(arena) {}

    Found run() {
        gather();
        for (Group& group : groups_) cut_group(group);
        cut_attributes();
        return std::move(found_);
    }

private:
    void gather() {
        std::map<const Item*, std::size_t> known;
        for (Place item = items_.begin(); item != items_.end(); ++item) {
            if (item->parent == items_.end()) continue;
            const bool is_text = item->kind == ItemKind::text && holds_text(*item->parent, texts_);
            const bool is_sign = item->parent->name == "w:r" && !spoken(*item).empty();
            if (!is_text && !is_sign) continue;
            const Item* home = &*paragraph_of(item);
            const auto [place, is_new] = known.emplace(home, groups_.size());
            if (is_new) groups_.emplace_back();
            groups_[place->second].segments.push_back(
                {item, is_text ? decode(item->xml) : std::string(spoken(*item)), is_text});
        }
    }

    Place paragraph_of(Place item) {
        for (Place at = item->parent; at != items_.end(); at = at->parent) {
            if (at->name.ends_with(":p")) return at;
        }
        return item->parent;
    }

    // --- one paragraph ---

    void cut_group(Group& group) {
        std::string text;
        for (const Segment& one : group.segments) text += one.text;
        const bool plain = text.find('{') == std::string::npos &&
                           text.find("}_}") == std::string::npos &&
                           text.find("%_}") == std::string::npos;
        if (plain) {
            show(text);
        } else {
            const std::vector<Cut> cuts = find_cuts(text);
            if (!cuts.empty()) apply(group, cuts);
        }
        found_.shown += '\n';
    }

    void show(std::string_view text) {
        for (const char c : text) found_.shown += c == '\n' || c == '\r' ? ' ' : c;
    }

    [[nodiscard]] std::uint32_t shown_size() const {
        return static_cast<std::uint32_t>(found_.shown.size());
    }

    std::vector<Cut> find_cuts(std::string_view text) {
        std::vector<Cut> cuts;
        std::size_t at = 0;
        while (auto sign = find_sign(text, at, in_raw_)) {
            keep(text.substr(0, sign->begin), at, cuts);
            cuts.push_back({sign->begin, sign->end, true, show_sign(*sign)});
            ++found_.tags;
            at = sign->end;
        }
        keep(text, at, cuts);
        return cuts;
    }

    // Text between tags; `{_{` and its like are how a form prints the signs of tags.
    void keep(std::string_view text, std::size_t from, std::vector<Cut>& cuts) {
        show(text.substr(from));
        for (const std::string_view sign : {"{_{", "}_}", "{_%", "%_}"}) {
            for (std::size_t at = text.find(sign, from); at != std::string_view::npos;
                 at = text.find(sign, at + 2)) {
                cuts.push_back({at + 1, at + 2, false, {}});
            }
        }
        std::ranges::sort(cuts, {}, &Cut::begin);
    }

    Tag show_sign(const Sign& sign) {
        constexpr std::string_view openings[] = {"{{", "{%", "{#"};
        constexpr std::string_view closings[] = {"}}", "%}", "#}"};
        constexpr std::string_view letters[] = {"", "r", "p", "tc", "tr"};
        const auto kind = static_cast<std::size_t>(sign.kind);
        Tag tag{.kind = sign.kind,
                .level = sign.level,
                .trims_before = sign.trims_before,
                .trims_after = sign.trims_after};
        const std::uint32_t start = shown_size();
        found_.shown += openings[kind];
        if (sign.trims_before) found_.shown += '-';
        found_.shown += letters[static_cast<std::size_t>(sign.level)];
        tag.begin = shown_size();
        show(sign.inside);
        tag.end = shown_size();
        if (sign.trims_after) found_.shown += '-';
        if (sign.closed) {
            found_.shown += closings[kind];
        } else {
            complain(sign.kind == TagKind::comment ? phrases::comment_open : phrases::tag_open,
                     start, tag.end, phrases::close_in_paragraph);
        }
        note_raw(sign);
        return tag;
    }

    void note_raw(const Sign& sign) {
        if (sign.kind != TagKind::statement) return;
        const std::string_view word = first_word(sign.inside);
        if (word == "raw") in_raw_ = true;
        if (word == "endraw") in_raw_ = false;
    }

    void complain(const Phrase& what, std::uint32_t begin, std::uint32_t end, const Phrase& hint) {
        found_.mistakes.push_back({&what, begin, end, &hint});
    }

    // --- into the items ---

    void apply(Group& group, const std::vector<Cut>& cuts) {
        std::size_t begin = 0;
        auto cut = cuts.begin();
        Place open_tag = items_.end();  // a tag that goes on in the next text
        for (Segment& segment : group.segments) {
            const std::size_t end = begin + segment.text.size();
            const Place home = segment.item->parent;
            const bool continues = cut != cuts.end() && cut->begin < begin && cut->end > begin;
            if (!segment.is_text) {
                if (continues) items_.erase(segment.item);
                if (continues && cut->end <= end) ++cut;
                begin = end;
                continue;
            }
            std::size_t at = begin;
            if (continues) at = std::min(cut->end, end);
            const bool ends_here = continues && cut->end <= end;
            if (ends_here) ++cut;
            Place last = items_.end();
            while (cut != cuts.end() && cut->begin >= begin && cut->begin < end) {
                add_text(segment, at - begin, cut->begin - begin);
                if (cut->is_tag) last = add_tag(segment.item, cut->tag);
                at = std::min(cut->end, end);
                if (cut->end > end) break;
                ++cut;
            }
            add_text(segment, at - begin, segment.text.size());
            const bool spreads =
                cut != cuts.end() && cut->begin >= begin && cut->begin < end && cut->end > end;
            items_.erase(segment.item);
            if (ends_here && open_tag != items_.end()) join(open_tag, home);
            if (spreads) {
                open_tag = last;
            } else if (ends_here) {
                open_tag = items_.end();
            }
            begin = end;
        }
    }

    void add_text(const Segment& segment, std::size_t begin, std::size_t end) {
        if (begin >= end) return;
        std::string& xml = arena_.emplace_back();
        escape_to(xml, std::string_view(segment.text).substr(begin, end - begin));
        items_.insert(segment.item,
                      {.kind = ItemKind::text, .xml = xml, .parent = segment.item->parent});
    }

    Place add_tag(Place before, const Tag& tag) {
        return items_.insert(before, {.kind = ItemKind::tag, .parent = before->parent, .tag = tag});
    }

    // A tag spread over runs lies in the first of them; what follows it in the last comes behind
    // it, as in docxtpl. Marks of places that stood between go before the run.
    void join(Place tag, Place last_text) {
        const Place run = around(items_, tag, "w:r");
        const Place end = std::next(last_text);
        for (Place item = std::next(tag); item != end;) {
            const Place next = std::next(item);
            const bool is_mark = item->name.starts_with("w:bookmark") ||
                                 item->name.starts_with("w:commentRange") ||
                                 item->name.starts_with("w:perm");
            if (run != items_.end() && item->kind == ItemKind::empty && is_mark) {
                items_.splice(run, items_, item);
            }
            item = next;
        }
        if (cut_seam(items_, std::next(tag), end)) link(items_);
    }

    // --- attributes ---

    void cut_attributes() {
        for (Place item = items_.begin(); item != items_.end(); ++item) {
            const bool is_start = item->kind == ItemKind::open || item->kind == ItemKind::empty;
            if (!is_start) continue;
            const bool has_tags = item->xml.find("{{") != std::string_view::npos ||
                                  item->xml.find("{%") != std::string_view::npos;
            if (has_tags) cut_attribute(item);
        }
    }

    void cut_attribute(Place item) {
        const std::string& text = arena_.emplace_back(decode(item->xml));
        // Entities in the parts that stay must stay entities.
        if (text != item->xml) return;
        const std::string_view whole = item->xml;
        std::size_t at = 0;
        const Place behind = std::next(item);
        while (auto sign = find_sign(text, at, false)) {
            sign->level = Level::self;
            const std::string_view before = whole.substr(at, sign->begin - at);
            if (at == 0) {
                item->xml = before;
            } else {
                items_.insert(behind, {.kind = ItemKind::other, .xml = before, .parent = item});
            }
            const Tag tag = show_sign(*sign);
            items_.insert(behind, {.kind = ItemKind::tag, .parent = item, .tag = tag});
            ++found_.tags;
            at = sign->end;
            found_.shown += '\n';
        }
        items_.insert(behind, {.kind = ItemKind::other, .xml = whole.substr(at), .parent = item});
    }

    Items& items_;
    Texts texts_;
    Arena& arena_;
    std::vector<Group> groups_;
    Found found_;
    bool in_raw_ = false;
};

}  // namespace

Found cut_tags(Items& items, Texts texts, Arena& arena) {
    Found found = Cutter(items, texts, arena).run();
    link(items);
    return found;
}

}  // namespace metodoc::forms
