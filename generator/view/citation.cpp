#include "view/citation.h"

#include "view/text.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

std::string date_of(const model::Act& act) {
    if (act.date) return " " + std::string(words::from) + russian::date_short(*act.date);
    if (act.year == 0) return {};
    return " " + std::string(words::from) + std::to_string(act.year) + "\u00A0года";
}

// «X», «X и Y», «X, Y и Z».
std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) text += i + 1 == names.size() ? words::and_ : std::string_view(", ");
        text += names[i];
    }
    return text;
}

// «, подписанного начальником …, ректором … и начальником …».
std::string done_by(const model::Act& act, Case which, std::string_view participle,
                    const std::vector<std::string>& names) {
    if (names.empty()) return {};
    const auto kind = russian::decline(act.type.value);
    const russian::Agreement agreement = kind ? kind->agreement : russian::Agreement{};
    return ", " + russian::adjective(participle, agreement, which) + " " + listed(names);
}

}  // namespace

std::string quoted(const std::string& title) {
    constexpr std::string_view open = "«";
    constexpr std::string_view close = "»";
    std::string text = title.starts_with(open) ? title : std::string(open) + title;
    if (!title.ends_with(close)) text += close;
    return text;
}

std::string cite(const model::Act& act, Case which) {
    if (const std::string& given = form(act.citation, which); !given.empty()) return given;
    if (!act.citation.nominative.empty()) return act.citation.nominative;
    std::string text = cite_briefly(act, which);
    if (!act.title.empty()) text += " " + quoted(act.title);
    text += done_by(act, which, words::adopted_by, act.adopted_by);
    text += done_by(act, which, words::signed_by, act.signed_by);
    return text;
}

std::string cite_briefly(const model::Act& act, Case which) {
    std::string text = declined(act.type.value, which);
    const std::string body =
        act.body_genitive.empty() ? declined(act.body, Case::genitive) : act.body_genitive;
    if (!body.empty()) text += " " + body;
    text += date_of(act);
    if (!act.number.empty()) text += " " + std::string(words::number_before) + act.number;
    return text;
}

std::string cite_briefly(const model::Corpus& corpus, const model::Order& order, Case which) {
    std::string text = declined("приказ", which);
    const std::string authors = issuers(corpus, order, Case::genitive);
    if (!authors.empty()) text += " " + authors;
    return text + " " + date_and_number(order);
}

std::string cite(const Context& context, const model::Order& order, Case which, int depth) {
    return cite_briefly(context.corpus, order, which) + " " +
           quoted(title_text(context, order.title, depth));
}

}  // namespace metodoc::view
