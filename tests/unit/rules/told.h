// What the rules tell of a project of a few files.
#pragma once

#include "rules/rules.h"
#include "support/catch.h"
#include "unit/decode/project.h"

namespace metodoc::test {

using Texts = std::vector<std::pair<std::string, std::string>>;

inline std::string told(const Texts& texts, Language language) {
    Project project(with_system(texts));
    rules::check(project.corpus, {2024, 6, 1}, project.found);
    return project.told(language);
}

// One project, its diagnostics in both languages.
inline void check_told(const Texts& texts, const std::string& ru, const std::string& en) {
    CHECK(told(texts, Language::ru) == ru);
    CHECK(told(texts, Language::en) == en);
}

inline void check_quiet(const Texts& texts) {
    CHECK(told(texts, Language::ru).empty());
}

// ---- files that many cases need

inline std::pair<std::string, std::string> acts(const std::string& items) {
    return {"content/acts.yaml", "kind: acts\nacts:\n" + items};
}
inline std::pair<std::string, std::string> people() {
    return {"content/a/people.yaml",
            "kind: people\npeople:\n- {id: k, surname: Коновалова, initials: О.В., organisation: "
            "org:uo}\n"};
}
inline std::pair<std::string, std::string> regulation(const std::string& text) {
    return {"content/a/regulation.yaml",
            "kind: regulation\ntitle: Положение о системе\nsections:\n- title: Общее\n  key: "
            "general\n  clauses:\n  - {key: purpose, text: Цель.}\n  - text: " +
                text + "\n"};
}
inline std::pair<std::string, std::string> order(const std::string& clauses,
                                                 const std::string& preamble = "В целях развития",
                                                 const std::string& status = "signed") {
    return {"content/a/orders/o.yaml", "kind: order\nnumber: \"1\"\ndate: 2022-12-30\nstatus: " +
                                           status + "\ntitle: О системе\npreamble: " + preamble +
                                           "\nsignatory: person:k\nclauses:\n" + clauses};
}
inline std::pair<std::string, std::string> roadmap(const std::string& measures) {
    return {"content/a/roadmap.yaml",
            "kind: roadmap\ntitle: Дорожная карта\nmeasures:\n" + measures};
}
inline std::string measure(const std::string& key, const std::string& due,
                           const std::string& more = "") {
    return "- {key: " + key + ", title: Т, result: Р, responsible: [org:uo], due: '" + due + "'" +
           more + "}\n";
}
inline std::pair<std::string, std::string> indicators(const std::string& items,
                                                      const std::string& more = "") {
    return {"content/a/indicators.yaml",
            "kind: indicators\ntitle: Показатели\nyears: [2023, "
            "2024]\n" +
                more + "indicators:\n" + items};
}

}  // namespace metodoc::test
