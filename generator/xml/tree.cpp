#include "xml/tree.h"

#include <algorithm>
#include <optional>
#include <pugixml.hpp>

#include "base/utf8.h"
#include "xml/phrases.h"

namespace metodoc::xml {
namespace {

// Copies pugixml's tree into ours, within the limits.
class Copier {
public:
    explicit Copier(const Limits& limits) : limits_(limits) {}

    void copy_children(const pugi::xml_node& from, Node& to, std::size_t depth) {
        if (depth > limits_.depth) {
            refusal_ = say(phrases::too_deep, {std::to_string(limits_.depth)});
            return;
        }
        for (const pugi::xml_node& child : from.children()) {
            if (refusal_) return;
            if (++count_ > limits_.nodes) {
                refusal_ = say(phrases::too_large,
                               {std::to_string(limits_.nodes), say(phrases::unit_nodes)});
                return;
            }
            switch (child.type()) {
                case pugi::node_element:
                    copy_children(child, to.children.emplace_back(element(child)), depth + 1);
                    break;
                case pugi::node_pcdata:
                case pugi::node_cdata:
                    to.children.emplace_back().text = child.value();
                    break;
                default:
                    break;  // comments and instructions carry no content
            }
        }
    }

    static Node element(const pugi::xml_node& from) {
        Node to;
        to.name = from.name();
        for (const pugi::xml_attribute& one : from.attributes()) {
            to.attributes.emplace_back(one.name(), one.value());
        }
        return to;
    }

    [[nodiscard]] const std::optional<Message>& refusal() const { return refusal_; }

private:
    const Limits& limits_;
    std::size_t count_ = 1;
    std::optional<Message> refusal_;
};

std::optional<Message> refuse_text(std::string_view text, const Limits& limits) {
    if (text.size() > limits.bytes) {
        return say(phrases::too_large, {std::to_string(limits.bytes), say(phrases::unit_bytes)});
    }
    // pugixml would pass ill-formed bytes on, and it stops at NUL.
    if (const auto bad = utf8::first_invalid(text)) {
        return say(phrases::not_utf8, {std::to_string(*bad)});
    }
    if (const auto nul = text.find('\0'); nul != std::string_view::npos) {
        return say(phrases::broken, {std::to_string(nul)});
    }
    return std::nullopt;
}

constexpr unsigned parse_options = pugi::parse_escapes | pugi::parse_cdata | pugi::parse_eol |
                                   pugi::parse_wconv_attribute | pugi::parse_ws_pcdata |
                                   pugi::parse_doctype;

}  // namespace

std::string_view Node::attribute(std::string_view attribute_name) const {
    for (const auto& [key, value] : attributes) {
        if (key == attribute_name) return value;
    }
    return {};
}

bool Node::has_attribute(std::string_view attribute_name) const {
    return std::ranges::any_of(attributes,
                               [&](const auto& one) { return one.first == attribute_name; });
}

void Node::set_attribute(std::string_view attribute_name, std::string_view value) {
    for (auto& [key, old] : attributes) {
        if (key == attribute_name) {
            old = value;
            return;
        }
    }
    attributes.emplace_back(attribute_name, value);
}

const Node* Node::child(std::string_view child_name) const {
    const auto found = std::ranges::find(children, child_name, &Node::name);
    return found == children.end() ? nullptr : &*found;
}

Node* Node::child(std::string_view child_name) {
    const auto found = std::ranges::find(children, child_name, &Node::name);
    return found == children.end() ? nullptr : &*found;
}

Result<Node> read(std::string_view text, const Limits& limits) {
    text = utf8::without_bom(text);
    if (const auto refusal = refuse_text(text, limits)) return Error{*refusal};

    pugi::xml_document document;
    const pugi::xml_parse_result parsed =
        document.load_buffer(text.data(), text.size(), parse_options, pugi::encoding_utf8);
    if (!parsed) {
        const bool has_none = parsed.status == pugi::status_no_document_element;
        if (has_none) return Error{say(phrases::empty)};
        return Error{say(phrases::broken, {std::to_string(parsed.offset)})};
    }
    for (const pugi::xml_node& top : document.children()) {
        if (top.type() == pugi::node_doctype) return Error{say(phrases::has_doctype)};
    }
    const pugi::xml_node root = document.document_element();
    const pugi::xml_node second = root.next_sibling();
    if (second.type() == pugi::node_element) {
        return Error{say(phrases::broken, {std::to_string(second.offset_debug())})};
    }

    Copier copier(limits);
    Node result = Copier::element(root);
    copier.copy_children(root, result, 1);
    if (copier.refusal()) return Error{*copier.refusal()};
    return result;
}

void write(Writer& writer, const Node& node) {
    if (node.is_text()) {
        writer.text(node.text);
        return;
    }
    const auto element = writer.open(node.name);
    for (const auto& [name, value] : node.attributes) writer.attribute(name, value);
    for (const Node& child : node.children) write(writer, child);
}

std::string start_tag(const Node& node) {
    Writer writer;
    {
        const auto element = writer.open(node.name);
        for (const auto& [name, value] : node.attributes) writer.attribute(name, value);
    }
    std::string tag = std::move(writer).str();  // <name attributes/>
    tag.replace(tag.size() - 2, 2, ">");
    return tag;
}

std::string end_tag(const Node& node) {
    return "</" + node.name + ">";
}

}  // namespace metodoc::xml
