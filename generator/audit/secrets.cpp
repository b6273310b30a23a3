#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "audit/audit.h"
#include "audit/phrases.h"
#include "audit/stream.h"
#include "zip/zip.h"

namespace metodoc::audit {
namespace {

constexpr std::size_t least_letters = 5;
constexpr std::size_t seed_letters = 5;  // a secret is looked up by its first letters

// Many words in many bytes: the first letters of every secret lead to those that begin so.
class Words {
public:
    void add(Stream stream, std::size_t secret) {
        if (stream.letters.size() < least_letters) return;
        const std::uint64_t seed = seed_of(stream.letters);
        by_seed_[seed].push_back({std::move(stream), secret});
    }

    // Calls found(secret, index of its first letter) for each place.
    template <typename Found>
    void search(const Stream& stream, Found found) const {
        const std::u32string_view letters = stream.letters;
        for (std::size_t at = 0; at + seed_letters <= letters.size(); ++at) {
            if (!stream.starts[at]) continue;
            const auto known = by_seed_.find(seed_of(letters.substr(at)));
            if (known == by_seed_.end()) continue;
            for (const Word& word : known->second) {
                if (is_there(word.text, stream, at)) found(word.secret);
            }
        }
    }

    [[nodiscard]] bool empty() const { return by_seed_.empty(); }

private:
    struct Word {
        Stream text;
        std::size_t secret = 0;
    };

    static bool is_letter(char32_t c) { return c > U'9'; }

    // Digits may be grouped in any way; words are parted where the secret's are.
    static bool is_there(const Stream& secret, const Stream& stream, std::size_t at) {
        const std::u32string_view here = std::u32string_view(stream.letters).substr(at);
        const std::size_t size = secret.letters.size();
        if (!here.starts_with(secret.letters) || !stream.ends[at + size - 1]) return false;
        for (std::size_t i = 1; i < size; ++i) {
            const bool inside = is_letter(here[i]) && is_letter(here[i - 1]);
            if (inside && stream.starts[at + i] != secret.starts[i]) return false;
        }
        return true;
    }

    // Five letters of twelve bits: Cyrillic ends at U+052F.
    static std::uint64_t seed_of(std::u32string_view letters) {
        std::uint64_t seed = 0;
        for (const char32_t letter : letters.substr(0, seed_letters)) seed = seed << 12U | letter;
        return seed;
    }

    std::unordered_map<std::uint64_t, std::vector<Word>> by_seed_;
};

bool ends_with_any(std::string_view path, std::initializer_list<std::string_view> endings) {
    return std::ranges::any_of(endings, [&](std::string_view end) { return path.ends_with(end); });
}

// What can be read in a file; nothing for pictures, fonts and formats of others.
std::string text_of(const Artifact& file) {
    if (ends_with_any(file.path, {".html", ".xml", ".svg"})) return readable(file.bytes);
    if (ends_with_any(file.path, {".docx", ".xlsx"})) {
        const auto entries = zip::read(file.bytes);
        if (!entries) return file.bytes;
        std::string text;
        for (const zip::Entry& entry : *entries) {
            if (ends_with_any(entry.name, {".xml", ".rels"})) text += readable(entry.bytes) + "\n";
        }
        return text;
    }
    return file.bytes;
}

// The words of search are those of the pages; behind them stand numbers of places, which in a row
// may look like a day or a telephone.
bool is_looked_through(std::string_view path) {
    return path.starts_with("public/") && !path.starts_with("public/search/words-");
}

}  // namespace

void find_secrets(std::span<const Secret> secrets, std::span<const std::string_view> open,
                  const Artifacts& published, Diagnostics& out) {
    Words words;
    for (std::size_t i = 0; i < secrets.size(); ++i) {
        words.add(stream_of(secrets[i].text), i);
    }
    if (words.empty()) return;
    std::vector<bool> is_open(secrets.size(), false);
    for (const std::string_view text : open) {
        words.search(stream_of(text), [&](std::size_t secret) { is_open[secret] = true; });
    }
    std::map<std::size_t, std::string> found;  // the first file of each
    for (const Artifact& file : published) {
        if (!is_looked_through(file.path)) continue;
        words.search(stream_of(text_of(file)), [&](std::size_t secret) {
            if (!is_open[secret]) found.emplace(secret, file.path);
        });
    }
    for (const auto& [secret, path] : found) {
        const Secret& one = secrets[secret];
        out.error("privacy-leak", one.span, say(phrases::secret_found, {one.key, path})).hint =
            say(phrases::secret_hint, {path});
    }
}

}  // namespace metodoc::audit
