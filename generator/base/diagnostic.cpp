#include "base/diagnostic.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/codes.h"
#include "base/must.h"

namespace metodoc {
namespace {

Diagnostic& add(std::vector<Diagnostic>& items, Severity severity, Code code, Span span,
                Message&& message) {
    MUST(std::ranges::binary_search(codes, code.name));
    return items.emplace_back(Diagnostic{severity, code, span, std::move(message)});
}

auto key(const Diagnostic& one) {
    return std::tuple(one.span, one.code.name, std::string_view(one.message.ru));
}

}  // namespace

Diagnostic& Diagnostics::error(Code code, Span span, Message message) {
    return add(items_, Severity::error, code, span, std::move(message));
}

Diagnostic& Diagnostics::warning(Code code, Span span, Message message) {
    return add(items_, Severity::warning, code, span, std::move(message));
}

void Diagnostics::append(Diagnostics other) {
    items_.insert(items_.end(), std::make_move_iterator(other.items_.begin()),
                  std::make_move_iterator(other.items_.end()));
}

void Diagnostics::sort() {
    std::ranges::stable_sort(items_, {}, key);
    const auto same = [](const Diagnostic& a, const Diagnostic& b) { return key(a) == key(b); };
    items_.erase(std::unique(items_.begin(), items_.end(), same), items_.end());
}

bool Diagnostics::has_errors() const {
    return count(Severity::error) != 0;
}

std::size_t Diagnostics::count(Severity severity) const {
    return static_cast<std::size_t>(std::ranges::count(items_, severity, &Diagnostic::severity));
}

}  // namespace metodoc
