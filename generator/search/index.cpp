#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

#include "russian/russian.h"
#include "search/search.h"
#include "search/text.h"

namespace metodoc::search {
namespace {

// Words that every page has; the browser leaves them out of a query too (assets/search.js).
constexpr std::array<std::string_view, 28> passed_over{
    "а",  "без", "бы", "в",  "во", "для", "до", "за", "и",   "из", "или", "к",  "как", "ко",
    "на", "не",  "ни", "но", "о",  "об",  "от", "по", "при", "с",  "со",  "то", "у",   "что"};

struct Posting {
    std::uint32_t page = 0;
    int title = 0, heading = 0, body = 0;

    [[nodiscard]] int weight() const {
        return (title > 0 ? weight_of_title : 0) + heading * weight_of_heading +
               std::min(body, most_in_body);
    }
};

class Vocabulary {
public:
    void add(std::uint32_t page, std::string_view text, int Posting::*place) {
        const std::string folded = russian::folded(text);
        for (const russian::TextWord& word : russian::words(folded)) {
            if (std::ranges::binary_search(passed_over, word.text)) continue;
            std::vector<Posting>& postings = postings_of(word.text);
            if (postings.empty() || postings.back().page != page) postings.push_back({page});
            ++(postings.back().*place);
        }
    }

    [[nodiscard]] const std::map<std::string, std::vector<Posting>>& stems() const {
        return stems_;
    }

private:
    std::vector<Posting>& postings_of(std::string_view word) {
        const auto known = of_word_.find(std::string(word));
        if (known != of_word_.end()) return *known->second;
        std::vector<Posting>& postings = stems_[std::string(stem_(word))];
        of_word_.emplace(word, &postings);
        return postings;
    }

    russian::Stemmer stem_;
    std::map<std::string, std::vector<Posting>> stems_;
    std::unordered_map<std::string, std::vector<Posting>*> of_word_;
};

// A JavaScript string. U+2028 and U+2029 end a line in older browsers.
void append_string(std::string& out, std::string_view text) {
    static constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20 || c == '<') {
            out.append("\\u00").append({hex[byte >> 4], hex[byte & 15]});
        } else {
            out += c;
        }
    }
    out += '"';
}

// FNV-1a, 64 bits: a name that changes with the content. Not for security.
std::string hash_name(std::string_view bytes) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : bytes) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    }
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string name;
    for (int i = 0; i < 10; ++i, hash >>= 4) name += digits[hash & 15];
    return name;
}

// Files of one sort, filled one record after the other.
class Parts {
public:
    explicit Parts(std::string_view sort) : sort_(sort) {}

    // `first`: what the manifest says of the part that the record opens.
    void add(std::string_view first, std::string_view record) {
        if (body_.size() >= part_size) close();
        if (body_.empty()) first_ = first;
        if (!body_.empty()) body_ += ",\n";
        body_ += record;
    }

    // The manifest's list: [[first, file] …].
    std::string finish(Artifacts& out) {
        close();
        std::string list = "[";
        for (const auto& [first, file] : files_) {
            if (list.size() > 1) list += ",";
            list.append("[").append(first).append(",\"").append(file).append("\"]");
        }
        std::ranges::move(artifacts_, std::back_inserter(out));
        return list + "]";
    }

private:
    void close() {
        if (body_.empty()) return;
        const std::string file = sort_ + "-" + hash_name(body_) + ".js";
        artifacts_.push_back({"public/search/" + file, "metodoc.search." + sort_ + "(\"" + file +
                                                           "\",[\n" + body_ + "]);\n"});
        files_.emplace_back(std::move(first_), file);
        body_.clear();
        first_.clear();
    }

    std::string sort_, first_, body_;
    std::vector<std::pair<std::string, std::string>> files_;
    Artifacts artifacts_;
};

std::string quoted(std::string_view text) {
    std::string result;
    append_string(result, text);
    return result;
}

std::string record_of(const Page& page, const std::vector<Passage>& passages) {
    std::string record = "[";
    append_string(record, page.path);
    record += ',';
    append_string(record, page.title);
    record += ',';
    append_string(record, page.trail);
    record += ",[";
    for (const Passage& passage : passages) {
        if (record.back() != '[') record += ',';
        record += '[';
        append_string(record, passage.anchor);
        record += ',';
        append_string(record, passage.heading);
        record += ',';
        append_string(record, passage.text);
        record += ']';
    }
    return record + "]]";
}

std::string record_of(const std::string& stem, const std::vector<Posting>& postings) {
    std::string record = "[" + quoted(stem) + ",[";
    std::uint32_t last = 0;
    for (const Posting& posting : postings) {
        if (record.back() != '[') record += ',';
        record.append(std::to_string(posting.page - last)).append(",");
        record += std::to_string(posting.weight());
        last = posting.page;
    }
    return record + "]]";
}

}  // namespace

Artifacts index(std::span<const Page> pages) {
    Artifacts files;
    Vocabulary vocabulary;
    Parts texts("texts");
    for (std::uint32_t number = 0; number < pages.size(); ++number) {
        const Page& page = pages[number];
        const std::vector<Passage> parts = passages(page.html);
        vocabulary.add(number, page.title, &Posting::title);
        for (const Passage& passage : parts) {
            // The h1 repeats the title.
            if (passage.heading != page.title) {
                vocabulary.add(number, passage.heading, &Posting::heading);
            }
            vocabulary.add(number, passage.text, &Posting::body);
        }
        texts.add(std::to_string(number), record_of(page, parts));
    }
    Parts words("words");
    for (const auto& [stem, postings] : vocabulary.stems()) {
        words.add(quoted(stem), record_of(stem, postings));
    }
    std::string manifest =
        "metodoc.search.manifest({\"count\":" + std::to_string(pages.size()) + ",\n\"words\":";
    manifest += words.finish(files);
    manifest += ",\n\"texts\":" + texts.finish(files) + "});\n";
    files.push_back({"public/search/index.js", std::move(manifest)});
    std::ranges::sort(files, {}, &Artifact::path);
    return files;
}

}  // namespace metodoc::search
