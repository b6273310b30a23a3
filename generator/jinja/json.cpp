// tojson: as Python's json.dumps with sorted keys, safe inside HTML.
#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "jinja/boxes.h"
#include "jinja/compare.h"
#include "jinja/error.h"
#include "jinja/filter_functions.h"
#include "jinja/number.h"
#include "jinja/phrases.h"
#include "jinja/print.h"
#include "jinja/render.h"

namespace metodoc::jinja::filter {
namespace {

struct Writer {
    Render& render;
    std::string indent;  // of one step
    bool pretty = false;
    std::string out = {};

    void escape(char32_t c) {
        out += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4) {
            out += "0123456789abcdef"[(c >> static_cast<unsigned>(shift)) & 15U];
        }
    }

    void text(std::string_view text) {
        out += '"';
        while (!text.empty()) {
            const char32_t c = utf8::take(text);
            switch (c) {
                case U'"':
                    out += "\\\"";
                    continue;
                case U'\\':
                    out += "\\\\";
                    continue;
                case U'\n':
                    out += "\\n";
                    continue;
                case U'\r':
                    out += "\\r";
                    continue;
                case U'\t':
                    out += "\\t";
                    continue;
                case U'\b':
                    out += "\\b";
                    continue;
                case U'\f':
                    out += "\\f";
                    continue;
                default:
                    break;
            }
            const bool html = c == U'<' || c == U'>' || c == U'&' || c == U'\'';
            if (c >= 0x20 && c < 0x7F && !html) {
                out += static_cast<char>(c);
            } else if (c < 0x10000) {
                escape(c);
            } else {
                escape(0xD800 + ((c - 0x10000) >> 10U));
                escape(0xDC00 + ((c - 0x10000) & 0x3FFU));
            }
        }
        out += '"';
    }

    void real(double value) {
        if (std::isnan(value)) {
            out += "NaN";
        } else if (std::isinf(value)) {
            out += value < 0 ? "-Infinity" : "Infinity";
        } else {
            print_real(out, value);
        }
    }

    void line(std::size_t depth) {
        if (!pretty) return;
        out += '\n';
        for (std::size_t i = 0; i < depth; ++i) out += indent;
        render.check_size(out.size());
    }

    template <typename Items, typename Write>
    void row(const Items& items, char open, char close, std::size_t depth, Write write) {
        out += open;
        bool first = true;
        for (const auto& item : items) {
            if (!first) out += pretty ? "," : ", ";
            first = false;
            line(depth + 1);
            write(item);
        }
        if (!first) line(depth);
        out += close;
    }

    void key(const Value& value) {
        std::string room;
        switch (value.type()) {
            case Type::string:
            case Type::markup:
                return text(text_of(value));
            case Type::boolean:
                return text(value.boolean() ? "true" : "false");
            case Type::none:
                return text("null");
            case Type::integer:
            case Type::big:
            case Type::real:
                print_to(room, value);
                return text(room);
            default:
                fail(ErrorKind::type, phrases::not_json, {type_name(value)});
        }
    }

    void dict(const Dict& dict, std::size_t depth) {
        std::vector<const Dict::Item*> items;
        for (const Dict::Item& item : dict) items.push_back(&item);
        std::ranges::stable_sort(
            items, [](const Dict::Item* a, const Dict::Item* b) { return less(a->key, b->key); });
        row(items, '{', '}', depth, [&](const Dict::Item* item) {
            key(item->key);
            out += ": ";
            value(item->value, depth + 1);
        });
    }

    void value(const Value& value, std::size_t depth) {
        if (depth > 200) fail(ErrorKind::limit, phrases::too_deep_value);
        render.check_size(out.size());
        switch (value.type()) {
            case Type::none:
                out += "null";
                return;
            case Type::boolean:
                out += value.boolean() ? "true" : "false";
                return;
            case Type::integer:
            case Type::big:
                print_to(out, value);
                return;
            case Type::real:
                return real(value.real());
            case Type::string:
            case Type::markup:
                return text(text_of(value));
            case Type::list:
            case Type::tuple:
                return row(items_of(value), '[', ']', depth,
                           [&](const Value& item) { this->value(item, depth + 1); });
            case Type::dict:
                return dict(dict_of(value), depth);
            default:
                fail(ErrorKind::type, phrases::not_json, {type_name(value)});
        }
    }
};

}  // namespace

Value tojson(Render& render, const Value& subject, const Bound& given) {
    Writer writer{render, "", given.has(0)};
    if (given.has(0) && given[0]->is_text()) {
        writer.indent = text_of(*given[0]);
    } else if (given.has(0)) {
        const std::int64_t width = std::max<std::int64_t>(integer_or(given[0], 0), 0);
        render.check_size(static_cast<std::uint64_t>(width));
        writer.indent.assign(static_cast<std::size_t>(width), ' ');
    }
    writer.value(subject, 0);
    return make_text(std::move(writer.out), true);
}

}  // namespace metodoc::jinja::filter
