// Source: ГОСТ Р 7.0.97-2016, 5.16 (approval by an official, by an act, by a collegial body) and
// 5.20 (agreement).
#include "view/grifs.h"

#include "view/citation.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

std::vector<std::string> signed_lines(const model::Corpus& corpus, const model::Grif& grif) {
    const model::Person& person = corpus[*grif.official.id];
    std::vector<std::string> lines{russian::typography(position(person)),
                                   std::string(words::blank_signature) + initials_first(person)};
    lines.push_back(grif.date ? dotted(*grif.date) : std::string(words::blank_day));
    return lines;
}

// «от 24.09.2021 № 600», «(протокол от 23.09.2021 № 5)».
std::string particulars(const model::Grif& grif) {
    const std::string& number = grif.protocol.empty() ? grif.number : grif.protocol;
    std::string text;
    if (grif.date) text += std::string(words::from) + dotted(*grif.date);
    if (!number.empty()) {
        if (!text.empty()) text += ' ';
        text += std::string(words::number_before) + number;
    }
    if (grif.protocol.empty()) return text;
    return std::string(words::minutes_before) + " " + text + ")";
}

std::vector<std::string> worded_lines(const model::Grif& grif) {
    std::vector<std::string> lines{russian::typography(grif.by.value)};
    if (const std::string more = particulars(grif); !more.empty()) lines.push_back(more);
    return lines;
}

// The kind and the body on one line, date and number on the next; the title is left out.
std::vector<std::string> act_lines(const Context& context, const model::Grif& grif) {
    const model::Corpus& corpus = context.corpus;
    if (const auto* id = std::get_if<model::OrderId>(&grif.act.target)) {
        return {russian::typography(cite_briefly(corpus, corpus[*id], Case::instrumental))};
    }
    const auto* id = std::get_if<model::ActId>(&grif.act.target);
    if (id == nullptr) return {};
    return {russian::typography(cite_briefly(corpus[*id], Case::instrumental))};
}

std::vector<std::string> lines_of(const Context& context, const model::Grif& grif,
                                  std::string head_signed, std::string head_by) {
    std::vector<std::string> lines;
    const bool is_signed = grif.official.id.has_value();
    lines.push_back(is_signed ? std::move(head_signed) : std::move(head_by));
    std::vector<std::string> below;
    if (is_signed) {
        below = signed_lines(context.corpus, grif);
    } else {
        below = grif.by.value.empty() ? act_lines(context, grif) : worded_lines(grif);
    }
    lines.insert(lines.end(), below.begin(), below.end());
    return lines;
}

}  // namespace

std::vector<std::string> approval_lines(const Context& context, const model::Grif& grif,
                                        const russian::Agreement& agreement) {
    return lines_of(context, grif, std::string(words::i_approve),
                    russian::upper(russian::approved(agreement)));
}

std::vector<std::string> agreement_lines(const Context& context, const model::Grif& grif) {
    return lines_of(context, grif, std::string(words::agreed), std::string(words::agreed));
}

}  // namespace metodoc::view
