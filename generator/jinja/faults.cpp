// What a fault says besides its sentence: where, and what the variables were.
#include <algorithm>

#include "base/suggest.h"
#include "jinja/functions.h"
#include "jinja/phrases.h"
#include "jinja/print.h"
#include "jinja/render.h"

namespace metodoc::jinja {
namespace {

constexpr std::size_t most_notes = 6;

// The name of the undefined variable in the message, if the fault is about one.
const NameLoad* name_at(const Program& program, Span span) {
    for (const Expression& one : program.expressions) {
        const auto* name = std::get_if<NameLoad>(&one.kind);
        if (name != nullptr && one.span.begin == span.begin && one.span.file == span.file) {
            return name;
        }
    }
    return nullptr;
}

}  // namespace

void Render::locate(Fault& fault) const {
    if (fault.located) return;
    fault.located = true;
    fault.span = here_;
    if (program_ == nullptr || frame_ == nullptr) return;
    add_notes(fault);
    if (fault.kind != ErrorKind::undefined || !fault.hint.empty()) return;
    const NameLoad* name = name_at(*program_, here_);
    if (name == nullptr) return;
    std::vector<std::string_view> known;
    for (const Name& one : program_->names) known.push_back(one.view);
    std::erase(known, name->name->view);
    for (const Dict::Item& item : frame_->context->vars) known.push_back(text_of(item.key));
    std::vector<std::string_view> real;
    for (const Layer* layer = frame_->context->data; layer != nullptr; layer = layer->next) {
        for (const Dict::Item& item : *layer->dict) {
            if (item.key.is_text()) real.push_back(text_of(item.key));
        }
    }
    for (const std::string_view one : function_names()) real.push_back(one);
    if (std::ranges::find(real, name->name->view) != real.end()) return;
    if (const auto near = closest(name->name->view, real)) {
        fault.hint = say(phrases::did_you_mean, {std::string(*near)});
    }
}

// The values of the variables on the line of the fault.
void Render::add_notes(Fault& fault) const {
    std::uint32_t line = 0;
    std::uint32_t nearest = 0;
    for (const Expression& one : program_->expressions) {
        if (one.span.file != here_.file || one.span.begin > here_.begin) continue;
        if (line == 0 || one.span.begin >= nearest) nearest = one.span.begin, line = one.line;
    }
    std::vector<std::string_view> told;
    for (const Expression& one : program_->expressions) {
        const auto* name = std::get_if<NameLoad>(&one.kind);
        if (name == nullptr || one.line != line || one.span.file != here_.file) continue;
        if (told.size() == most_notes) return;
        if (std::ranges::find(told, name->name->view) != told.end()) continue;
        const Activation* activation = frame_;
        for (std::uint16_t up = name->slot.up; up != 0 && activation != nullptr; --up) {
            activation = activation->home;
        }
        if (activation == nullptr || name->slot.index >= activation->count) continue;
        const std::string shown = brief(activation->slots[name->slot.index]);
        told.push_back(name->name->view);
        if (shown.empty()) continue;
        fault.notes.push_back(std::string(name->name->view) + " = " + shown);
    }
}

}  // namespace metodoc::jinja
