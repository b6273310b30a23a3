#include "jinja/print.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>

#include "base/utf8.h"
#include "jinja/boxes.h"
#include "jinja/error.h"
#include "jinja/number.h"
#include "jinja/object.h"
#include "jinja/phrases.h"
#include "jinja/program.h"
#include "jinja/unicode.h"

namespace metodoc::jinja {
namespace {

constexpr int deepest = 200;

void repr_at(std::string& out, const Value& value, int depth);

void append_hex(std::string& out, char32_t c, int digits) {
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
        out.push_back("0123456789abcdef"[(c >> static_cast<unsigned>(shift)) & 0xFU]);
    }
}

void repr_items(std::string& out, const std::vector<Value>& items, int depth) {
    bool first = true;
    for (const Value& item : items) {
        if (!first) out += ", ";
        first = false;
        repr_at(out, item, depth);
    }
}

void repr_dict(std::string& out, const Dict& dict, int depth) {
    out += '{';
    bool first = true;
    for (const Dict::Item& item : dict) {
        if (!first) out += ", ";
        first = false;
        repr_at(out, item.key, depth);
        out += ": ";
        repr_at(out, item.value, depth);
    }
    out += '}';
}

void repr_range(std::string& out, const RangeBox& range) {
    out += "range(";
    print_integer(out, range.start);
    out += ", ";
    print_integer(out, range.stop);
    if (range.step != 1) {
        out += ", ";
        print_integer(out, range.step);
    }
    out += ')';
}

void repr_iterator(std::string& out, const IteratorBox& row, int depth) {
    const std::string_view kind = row.kind;
    if (!row.view) {
        out.append("<").append(kind).append(" object>");
        return;
    }
    out.append(kind).append("([");
    repr_items(out, row.items, depth);
    out += "])";
}

void repr_object(std::string& out, const Object& object, int depth) {
    std::visit(
        overloaded{
            [&](const Namespace& one) {
                out += "<Namespace ";
                repr_dict(out, one.attributes, depth);
                out += '>';
            },
            [&](const Cycler&) { out += "<jinja2.utils.Cycler object>"; },
            [&](const Joiner&) { out += "<jinja2.utils.Joiner object>"; },
            [&](const Loop& loop) {
                out += "<LoopContext ";
                print_integer(out, static_cast<std::int64_t>(loop.index) + 1);
                out += '/';
                print_integer(out, static_cast<std::int64_t>(loop.length));
                out += '>';
            },
            [&](const Macro& macro) {
                out += "<Macro ";
                if (macro.unit->name.empty()) {
                    out += "anonymous";
                } else {
                    repr_text_to(out, macro.unit->name);
                }
                out += '>';
            },
            [&](const Module& module) {
                out += "<TemplateModule ";
                repr_text_to(out, module.name);
                out += '>';
            },
            [&](const SelfReference&) { out += "<TemplateReference>"; },
            [&](const BlockReference& block) {
                out += "<BlockReference ";
                repr_text_to(out, block.name);
                out += '>';
            },
            [&](const BoundMethod&) { out += "<built-in method>"; },
            [&](const ClassName& one) { out.append("<class '").append(one.name).append("'>"); },
        },
        object.kind);
}

void repr_at(std::string& out, const Value& value, int depth) {
    if (depth > deepest) fail(ErrorKind::limit, phrases::too_deep_value);
    switch (value.type()) {
        case Type::missing:
        case Type::undefined:
            out += "Undefined";
            break;
        case Type::string:
            repr_text_to(out, text_of(value));
            break;
        case Type::markup:
            out += "Markup(";
            repr_text_to(out, text_of(value));
            out += ')';
            break;
        case Type::list:
            out += '[';
            repr_items(out, items_of(value), depth + 1);
            out += ']';
            break;
        case Type::tuple:
            out += '(';
            repr_items(out, items_of(value), depth + 1);
            out += items_of(value).size() == 1 ? ",)" : ")";
            break;
        case Type::dict:
            repr_dict(out, dict_of(value), depth + 1);
            break;
        case Type::range:
            repr_range(out, range_of(value));
            break;
        case Type::iterator:
            repr_iterator(out, iterator_of(value), depth + 1);
            break;
        case Type::function:
            out.append("<function ").append(Access::box<FunctionBox>(value).name).append(">");
            break;
        case Type::object:
            repr_object(out, object_of(value), depth + 1);
            break;
        case Type::none:
        case Type::boolean:
        case Type::integer:
        case Type::real:
        case Type::big:
            print_to(out, value);
            break;
    }
}

void print_undefined(std::string& out, const Value& value) {
    if (Access::raw(value) == nullptr) return;
    const auto& box = Access::box<UndefinedBox>(value);
    if (box.kind == UndefinedKind::strict) fail_undefined(value);
    if (box.kind != UndefinedKind::debug) return;
    out += "{{ ";
    if (!box.hint.empty()) {
        out.append("undefined value printed: ").append(box.hint);
    } else if (box.owner.empty()) {
        print_to(out, box.name);
    } else {
        out.append("no such element: ").append(box.owner).append("[");
        repr_to(out, box.name);
        out += ']';
    }
    out += " }}";
}

}  // namespace

namespace {

// A number of at most three decimals and fifteen digits needs no search for its shortest form:
// two such numbers are never the same double.
bool print_short_real(std::string& out, double value) {
    const double size = std::fabs(value);
    if (size >= 1e12 || (size < 1e-3 && size != 0)) return false;
    const auto thousandths = static_cast<std::int64_t>(size * 1000 + 0.5);
    if (static_cast<double>(thousandths) / 1000 != size) return false;
    if (std::signbit(value)) out += '-';
    print_integer(out, thousandths / 1000);
    out += '.';
    int rest = static_cast<int>(thousandths % 1000);
    int unit = 100;
    do {
        out += static_cast<char>('0' + rest / unit);
        rest %= unit;
        unit /= 10;
    } while (rest != 0);
    return true;
}

}  // namespace

void print_integer(std::string& out, std::int64_t value) {
    std::array<char, 24> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value);
    out.append(text.data(), end.ptr);
}

// repr(float): the shortest digits that give the value back; an exponent outside 1e-4 … 1e16.
void print_real(std::string& out, double value) {
    if (std::isnan(value)) {
        out += "nan";
        return;
    }
    if (std::isinf(value)) {
        out += value < 0 ? "-inf" : "inf";
        return;
    }
    std::array<char, 40> text;
    const double size = std::fabs(value);
    if (print_short_real(out, value)) return;
    if (size != 0 && (size < 1e-4 || size >= 1e16)) {
        const auto end = std::to_chars(text.data(), text.data() + text.size(), value,
                                       std::chars_format::scientific);
        out.append(text.data(), end.ptr);
        return;
    }
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    const std::string_view digits(text.data(), static_cast<std::size_t>(end.ptr - text.data()));
    out += digits;
    if (digits.find('.') == std::string_view::npos) out += ".0";
}

namespace {

void repr_letter(std::string& out, char32_t c, char quote) {
    if (c == static_cast<char32_t>(quote) || c == U'\\') {
        out += '\\';
        out += static_cast<char>(c);
    } else if (c == U'\n') {
        out += "\\n";
    } else if (c == U'\r') {
        out += "\\r";
    } else if (c == U'\t') {
        out += "\\t";
    } else if (c < 0x100) {
        out += "\\x";
        append_hex(out, c, 2);
    } else if (c < 0x10000) {
        out += "\\u";
        append_hex(out, c, 4);
    } else {
        out += "\\U";
        append_hex(out, c, 8);
    }
}

}  // namespace

void repr_text_to(std::string& out, std::string_view text) {
    const bool apostrophe = text.find('\'') != std::string_view::npos;
    const char quote = apostrophe && text.find('"') == std::string_view::npos ? '"' : '\'';
    out += quote;
    std::string_view plain = text;  // what stands as it is, up to `text`
    while (!text.empty()) {
        const std::size_t before = plain.size() - text.size();
        const char32_t c = unicode::take(text);
        const bool special = c == static_cast<char32_t>(quote) || c == U'\\';
        if (!special && unicode::is_printable(c)) continue;
        out.append(plain.substr(0, before));
        repr_letter(out, c, quote);
        plain = text;
    }
    out.append(plain);
    out += quote;
}

void print_to(std::string& out, const Value& value) {
    switch (value.type()) {
        case Type::string:
        case Type::markup:
            out += text_of(value);
            return;
        case Type::integer:
            print_integer(out, value.integer());
            return;
        case Type::real:
            print_real(out, value.real());
            return;
        case Type::boolean:
            out += value.boolean() ? "True" : "False";
            return;
        case Type::none:
            out += "None";
            return;
        case Type::big:
            out += big_digits(value);
            return;
        case Type::missing:
            return;
        case Type::undefined:
            print_undefined(out, value);
            return;
        case Type::object:
            if (const auto* module = object_as<Module>(value)) {
                out += module->text;
                return;
            }
            break;
        case Type::list:
        case Type::tuple:
        case Type::dict:
        case Type::range:
        case Type::iterator:
        case Type::function:
            break;
    }
    repr_at(out, value, 0);
}

void repr_to(std::string& out, const Value& value) {
    repr_at(out, value, 0);
}

namespace {

struct Entity {
    char letter;
    std::string_view text;
};
constexpr std::array entities{Entity{'&', "&amp;"}, Entity{'<', "&lt;"}, Entity{'>', "&gt;"},
                              Entity{'"', "&#34;"}, Entity{'\'', "&#39;"}};

// For each byte: 1 + its place among the entities, or 0.
constexpr auto entity_of = [] {
    std::array<std::uint8_t, 256> table{};
    for (std::size_t i = 0; i < entities.size(); ++i) {
        table[static_cast<unsigned char>(entities[i].letter)] = static_cast<std::uint8_t>(i + 1);
    }
    return table;
}();

}  // namespace

namespace {

// Whether one of eight bytes is to become an entity, asked of all eight at once. A byte is zero
// where subtracting one borrows into its highest bit, free before.
bool may_have_entity(const char* bytes) {
    constexpr std::uint64_t each = 0x0101010101010101U;
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes, sizeof eight);
    auto zero = [&](std::uint64_t value) { return (value - each) & ~value; };
    const std::uint64_t quote = eight ^ each * '"';
    const std::uint64_t ampersand = (eight & each * 0xFEU) ^ each * '&';  // and '
    const std::uint64_t angle = (eight & each * 0xFDU) ^ each * '<';      // and >
    return ((zero(quote) | zero(ampersand) | zero(angle)) & each * 0x80U) != 0;
}

}  // namespace

void escape_to(std::string& out, std::string_view text) {
    constexpr std::size_t word = sizeof(std::uint64_t);
    std::size_t from = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (text.size() - at >= word && !may_have_entity(text.data() + at)) {
            at += word;
            continue;
        }
        const std::size_t end = std::min(at + word, text.size());
        for (; at < end; ++at) {
            const std::uint8_t entity = entity_of[static_cast<unsigned char>(text[at])];
            if (entity == 0) continue;
            out.append(text.substr(from, at - from)).append(entities[entity - 1U].text);
            from = at + 1;
        }
    }
    out.append(text.substr(from));
}

void print_escaped(std::string& out, const Value& value) {
    switch (value.type()) {
        case Type::string:
            escape_to(out, text_of(value));
            return;
        case Type::markup:
        case Type::integer:
        case Type::real:
        case Type::boolean:
        case Type::none:
        case Type::big:
            print_to(out, value);
            return;
        case Type::object:
            if (const auto* module = object_as<Module>(value)) {
                out += module->text;
                return;
            }
            break;
        case Type::missing:
        case Type::undefined:
        case Type::list:
        case Type::tuple:
        case Type::dict:
        case Type::range:
        case Type::iterator:
        case Type::function:
            break;
    }
    std::string text;
    print_to(text, value);
    escape_to(out, text);
}

std::string_view as_text(const Value& value, std::string& room) {
    if (value.is_text()) return text_of(value);
    room.clear();
    print_to(room, value);
    return room;
}

namespace {

struct TypeName {
    std::string_view python;
    Phrase people;
};

TypeName name_of(const Value& value) {
    switch (value.type()) {
        case Type::missing:
        case Type::undefined:
            return {"Undefined", phrases::type_undefined};
        case Type::none:
            return {"NoneType", phrases::type_none};
        case Type::boolean:
            return {"bool", phrases::type_boolean};
        case Type::integer:
        case Type::big:
            return {"int", phrases::type_integer};
        case Type::real:
            return {"float", phrases::type_real};
        case Type::string:
            return {"str", phrases::type_string};
        case Type::markup:
            return {"Markup", phrases::type_markup};
        case Type::list:
            return {"list", phrases::type_list};
        case Type::tuple:
            return {"tuple", phrases::type_tuple};
        case Type::dict:
            return {"dict", phrases::type_dict};
        case Type::range:
            return {"range", phrases::type_range};
        case Type::iterator:
            return {iterator_of(value).kind, phrases::type_iterator};
        case Type::function:
            return {"function", phrases::type_function};
        case Type::object:
            break;
    }
    if (object_as<Loop>(value) != nullptr) return {"LoopContext", phrases::type_loop};
    if (object_as<Macro>(value) != nullptr) return {"Macro", phrases::type_macro};
    if (object_as<Namespace>(value) != nullptr) return {"Namespace", phrases::type_namespace};
    if (object_as<Module>(value) != nullptr) return {"TemplateModule", phrases::type_module};
    return {"object", phrases::type_object};
}

}  // namespace

std::string_view python_type(const Value& value) {
    return name_of(value).python;
}

Message type_name(const Value& value) {
    return say(name_of(value).people);
}

std::string owner_name(const Value& value) {
    if (value.is(Type::none)) return "None";
    return std::string(python_type(value)) + " object";
}

Message undefined_sentence(const Value& undefined) {
    if (Access::raw(undefined) == nullptr) return say(phrases::undefined_value);
    const auto& box = Access::box<UndefinedBox>(undefined);
    if (!box.sentence.empty()) return box.sentence;
    std::string name;
    print_to(name, box.name);
    if (box.owner.empty()) return say(phrases::undefined_name, {name});
    const bool element = !box.name.is_text();
    return say(element ? phrases::undefined_element : phrases::undefined_attribute,
               {name, box.owner});
}

void fail_undefined(const Value& undefined) {
    Fault fault;
    fault.kind = ErrorKind::undefined;
    fault.message = undefined_sentence(undefined);
    throw fault;
}

std::string brief(const Value& value) {
    constexpr std::size_t longest = 60;
    if (value.is(Type::missing) || value.is(Type::undefined)) return {};
    std::string text;
    switch (value.type()) {
        case Type::list:
        case Type::tuple:
        case Type::iterator:
        case Type::dict: {
            const bool dict = value.is(Type::dict);
            const std::size_t size = dict                       ? dict_of(value).size()
                                     : value.is(Type::iterator) ? iterator_of(value).items.size()
                                                                : items_of(value).size();
            if (size > 20)
                return std::string(python_type(value)) + "(" + std::to_string(size) + ")";
            break;
        }
        default:
            break;
    }
    try {
        repr_to(text, value);
    } catch (const Fault&) {
        return "…";
    }
    if (unicode::length(text) > longest) {
        text.resize(unicode::offset(text, longest - 1));
        text += "…";
    }
    return text;
}

}  // namespace metodoc::jinja
