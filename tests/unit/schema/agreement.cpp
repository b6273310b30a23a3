// Our verdict against valijson's, on every file of content/ and on its mutations.
//
// Both read the value as JSON (Reading::strict), so the leniencies of Reading::content, where a
// number without quotes may be a text, do not matter here. What content/ says in Reading::content
// is asked at the end.
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "unit/schema/project.h"

using namespace metodoc;
using namespace metodoc::schema;
using nlohmann::json;
using yaml::Entry;
using yaml::Node;

namespace {

json to_json(const Node& node) {
    switch (node.kind) {
        case yaml::Kind::null:
            return nullptr;
        case yaml::Kind::scalar:
            break;
        case yaml::Kind::sequence: {
            json result = json::array();
            for (const Node& item : node.items) result.push_back(to_json(item));
            return result;
        }
        case yaml::Kind::mapping: {
            json result = json::object();
            for (const Entry& entry : node.entries) result[entry.key] = to_json(entry.value);
            return result;
        }
    }
    if (const auto value = yaml::to_boolean(node)) return *value;
    if (const auto value = yaml::to_integer(node)) return *value;
    if (const auto value = yaml::to_number(node)) return *value;
    return node.text;
}

json read_schema(const std::string& name) {
    return json::parse(metodoc::test::read_file(metodoc::test::source_dir() + "/schemas/" + name));
}

// valijson reads one document: references to other files are led to copies of their definitions.
class Home {
public:
    explicit Home(const std::string& name) : root_(read_schema(name)) {
        root_.erase("definitions");
        lead(root_, name);
        root_["definitions"] = definitions_;
    }
    [[nodiscard]] const json& root() const { return root_; }

private:
    void lead(json& part, const std::string& file) {
        if (part.is_object() && part.contains("$ref") && part["$ref"].is_string()) {
            const auto reference = part["$ref"].get<std::string>();
            const std::size_t hash = reference.find('#');
            const std::string target = hash == 0 ? file : reference.substr(0, hash);
            const std::string definition = reference.substr(reference.rfind('/') + 1);
            const std::string name = target + "." + definition;
            part = json{{"$ref", "#/definitions/" + name}};
            if (definitions_.contains(name)) return;
            definitions_[name] = true;  // against circles
            json copy = read_schema(target).at("definitions").at(definition);
            lead(copy, target);
            definitions_[name] = std::move(copy);
        } else if (part.is_structured()) {
            for (auto& inner : part) lead(inner, file);
        }
    }

    json root_;
    json definitions_ = json::object();
};

class Oracle {
public:
    explicit Oracle(const std::string& name) : home_(name) {
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(home_.root()), schema_);
    }
    bool accepts(const Node& node) {
        const json value = to_json(node);
        valijson::Validator validator;
        return validator.validate(schema_, valijson::adapters::NlohmannJsonAdapter(value), nullptr);
    }

private:
    Home home_;
    valijson::Schema schema_;
};

Node scalar(std::string text) {
    Node node;
    node.kind = yaml::Kind::scalar;
    node.type = yaml::type_of_plain(text);
    node.text = std::move(text);
    return node;
}

Node of_kind(yaml::Kind kind) {
    Node node;
    node.kind = kind;
    return node;
}

// Every node of the tree, the root first.
void collect(Node& node, std::vector<Node*>& out) {
    out.push_back(&node);
    for (Node& item : node.items) collect(item, out);
    for (Entry& entry : node.entries) collect(entry.value, out);
}

// What may befall one value. Keys and items are taken by turns (`turn`), or all would be too many.
struct Mutation {
    std::string_view name;
    std::function<bool(Node&, std::size_t turn)> apply;  // false when it changes nothing here
};

Entry* entry_by_turn(Node& node, std::size_t turn) {
    return node.entries.empty() ? nullptr : &node.entries[turn % node.entries.size()];
}

const std::vector<Mutation>& mutations() {
    static const std::vector<Mutation> all{
        {"delete a key",
         [](Node& node, std::size_t turn) {
             if (node.entries.empty()) return false;
             node.entries.erase(node.entries.begin() +
                                static_cast<std::ptrdiff_t>(turn % node.entries.size()));
             return true;
         }},
        {"rename a key",
         [](Node& node, std::size_t turn) {
             Entry* entry = entry_by_turn(node, turn);
             if (entry != nullptr) entry->key += "x";
             return entry != nullptr;
         }},
        {"add a key",
         [](Node& node, std::size_t) {
             if (!node.is_mapping()) return false;
             node.entries.push_back({"extra", {}, scalar("x")});
             return true;
         }},
        {"double an item",
         [](Node& node, std::size_t turn) {
             if (node.items.empty()) return false;
             node.items.push_back(node.items[turn % node.items.size()]);
             return true;
         }},
        {"empty a list",
         [](Node& node, std::size_t) {
             const bool full = !node.items.empty();
             node.items.clear();
             return full;
         }},
        {"lengthen a text",
         [](Node& node, std::size_t) {
             if (!node.is_scalar()) return false;
             node.text += "x";
             node.type = yaml::type_of_plain(node.text);
             return true;
         }},
        {"to a text", [](Node& node, std::size_t) { return node = scalar("текст"), true; }},
        {"to no text",
         [](Node& node, std::size_t) {
             return node = scalar("\"\""), node.text = "", node.type = yaml::Type::string, true;
         }},
        {"to a number", [](Node& node, std::size_t) { return node = scalar("5"), true; }},
        {"to a large number",
         [](Node& node, std::size_t) { return node = scalar("123456.5"), true; }},
        {"to a boolean", [](Node& node, std::size_t) { return node = scalar("true"), true; }},
        {"to nothing",
         [](Node& node, std::size_t) { return node = of_kind(yaml::Kind::null), true; }},
        {"to a list",
         [](Node& node, std::size_t) { return node = of_kind(yaml::Kind::sequence), true; }},
        {"to a mapping",
         [](Node& node, std::size_t) { return node = of_kind(yaml::Kind::mapping), true; }},
        {"into a list",
         [](Node& node, std::size_t) {
             Node list = of_kind(yaml::Kind::sequence);
             list.items.push_back(node);
             return node = std::move(list), true;
         }},
    };
    return all;
}

struct Tally {
    std::size_t compared = 0;
    std::size_t valid = 0;
    std::size_t invalid = 0;
};

void compare(bench::Bench& desk, const std::string& schema, Oracle& oracle, const Node& node,
             const std::string& what, Tally& tally) {
    const Diagnostics verdict = desk.judge(schema, node, Reading::strict);
    const bool ours = !verdict.has_errors();
    const bool theirs = oracle.accepts(node);
    ++tally.compared;
    ++(theirs ? tally.valid : tally.invalid);
    if (ours == theirs) return;
    INFO(what);
    INFO(print(verdict, desk.sources, {}));
    CHECK(ours == theirs);
}

}  // namespace

TEST_CASE("agreement with valijson on content/ and its mutations") {
    bench::Bench desk = bench::desk_of_project();
    std::map<std::string, Oracle> oracles;
    std::map<std::string, std::size_t> files_of_kind;
    Tally tally;
    for (const auto& path : bench::files_below("content", ".yaml")) {
        Node root = desk.value(metodoc::test::read_file(path.string()));
        const Node* kind = root.find("kind");
        INFO(path.string());
        REQUIRE(kind != nullptr);
        const std::string schema = kind->text + ".schema.json";
        REQUIRE(desk.schemas->find(schema).has_value());
        ++files_of_kind[schema];
        Oracle& oracle = oracles.try_emplace(schema, schema).first->second;
        compare(desk, schema, oracle, root, path.string(), tally);
        std::vector<Node*> nodes;
        collect(root, nodes);
        constexpr std::size_t most = 600;  // a file
        const std::size_t all = nodes.size() * mutations().size();
        const std::size_t stride = std::max<std::size_t>(1, all / most) | 1U;
        for (std::size_t i = 0; i < all; i += stride) {
            nodes.clear();
            collect(root, nodes);  // a mutation and its undoing move the nodes below
            Node& node = *nodes[i / mutations().size()];
            const Mutation& mutation = mutations()[i % mutations().size()];
            Node before = node;
            const bool changed = mutation.apply(node, i);
            if (changed) {
                compare(desk, schema, oracle, root,
                        path.string() + ": " + std::string(mutation.name), tally);
            }
            node = std::move(before);
        }
    }
    CAPTURE(tally.compared, tally.valid, tally.invalid);
    // Content of most kinds is there, and the mutations hit both ways.
    CHECK(files_of_kind.size() >= 10);
    CHECK(tally.valid >= 300);
    CHECK(tally.invalid >= 3000);
}

TEST_CASE("content/ is valid as people's YAML") {
    bench::Bench desk = bench::desk_of_project();
    std::size_t files = 0;
    for (const auto& path : bench::files_below("content", ".yaml")) {
        const Node root = desk.value(metodoc::test::read_file(path.string()));
        INFO(path.string());
        REQUIRE(root.find("kind") != nullptr);
        const Diagnostics verdict =
            desk.judge(root.find("kind")->text + ".schema.json", root, Reading::content);
        INFO(print(verdict, desk.sources, {}));
        CHECK(verdict.empty());
        ++files;
    }
    CHECK(files >= 12);
}
