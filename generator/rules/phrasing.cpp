#include "rules/phrasing.h"

#include <algorithm>

namespace metodoc::rules {

std::vector<std::string> Phrasing::stems(std::string_view phrase) const {
    std::vector<std::string> result;
    for (const Word& word : words_of(phrase)) {
        if (word.is_number()) result.emplace_back(word.text);
        if (!word.is_word()) continue;
        if (word.text == "РФ") {
            result.push_back(stem("Российской"));
            result.push_back(stem("Федерации"));
        } else if (word.text.size() > 4) {
            result.push_back(stem(word.text));
        }
    }
    return result;
}

double Phrasing::likeness(std::string_view a, std::string_view b) const {
    const std::vector<std::string> left = stems(a);
    std::vector<std::string> right = stems(b);
    if (left.empty() || right.empty()) return 0;
    const std::size_t total = left.size() + right.size();
    std::size_t same = 0;
    for (const std::string& stem : left) {
        const auto found = std::ranges::find(right, stem);
        if (found == right.end()) continue;
        right.erase(found);
        same += 2;
    }
    return static_cast<double>(same) / static_cast<double>(total);
}

}  // namespace metodoc::rules
