#include "decode/kinds.h"

namespace metodoc::decode {
namespace {

class OrderReader {
public:
    OrderReader(Reader& in, const Place& place, const Node& root)
        : in_(in), root_(root), id_(next_id(in.corpus.orders)) {
        order_.id = id_of(root, place);
        order_.system = place.system;
    }

    void read() {
        order_.span = in_.inside(need(root_, "title"));
        order_.number = in_.text(root_, "number");
        order_.number_span = in_.spanned(root_, "number").span;
        order_.date = in_.date(root_, "date").value_or(Date{});
        order_.date_span = in_.spanned(root_, "date").span;
        order_.status = status_of(root_);
        order_.title = in_.phrase(root_, "title");
        order_.place = in_.text(root_, "place");
        order_.authority = in_.ref<model::Organisation>(root_, "authority");
        order_.preamble = in_.phrase(root_, "preamble");
        order_.clauses = read_clauses(root_);
        order_.signatory = in_.ref<model::Person>(root_, "signatory");
        for (const Node& node : items_of(root_, "jointly"))
            order_.jointly.push_back({Reader::ref<model::Organisation>(node, "authority"),
                                      Reader::ref<model::Person>(node, "signatory"),
                                      in_.text(node, "number")});
        order_.sample = Reader::flag(root_, "sample");
        order_.executor_mark = in_.ref<model::Person>(root_, "executor_mark");
        order_.mailing = in_.phrases(root_, "mailing");
        order_.visas = Reader::refs<model::Person>(root_, "visas");
        order_.acquainted = Reader::refs<model::Person>(root_, "acquainted");
        in_.name("order", order_.system, order_.id, order_.span, id_);
        in_.corpus.orders.push_back(std::move(order_));
    }

private:
    using Kind = decltype(model::OrderClause::kind);

    std::vector<model::OrderClause> read_clauses(const Node& parent) {
        std::vector<model::OrderClause> result;
        for (const Node& node : items_of(parent, "clauses")) {
            const model::OrderClauseId id{id_, count_++};
            model::OrderClause clause;
            clause.span = in_.inside(node.entries.front().value);
            if (const Node* key = node.find("key")) {
                clause.key = key->text;
                in_.name("clause", order_.system, order_.id + "#" + key->text, in_.inside(*key), id,
                         Reader::Named::by_key);
            }
            clause.kind = read_kind(node);
            clause.due = in_.spanned(node, "due");
            if (!clause.due.value.empty())
                clause.deadline = russian::parse_deadline(clause.due.value);
            clause.clauses = read_clauses(node);
            result.push_back(std::move(clause));
        }
        return result;
    }

    // The schema lets one of these keys through; `text` stands beside some of the others.
    Kind read_kind(const Node& node) {
        using Manner = model::Instruct::Manner;
        if (node.find("approve") != nullptr)
            return model::Approve{in_.spanned(node, "approve"), {}, in_.phrase(node, "wording")};
        if (node.find("executor") != nullptr) return instruct(node, "executor", Manner::directly);
        if (node.find("instruct") != nullptr) return instruct(node, "instruct", Manner::instruct);
        if (node.find("recommend") != nullptr)
            return instruct(node, "recommend", Manner::recommend);
        if (node.find("appoint") != nullptr)
            return model::Appoint{addressees(node, "appoint"), in_.phrase(node, "for")};
        if (node.find("assign") != nullptr)
            return model::Assign{in_.phrase(node, "assign"), addressees(node, "to")};
        if (node.find("acquaint") != nullptr)
            return model::Acquaint{addressees(node, "acquaint"), in_.phrase(node, "with")};
        if (node.find("publish") != nullptr)
            return model::Publish{in_.phrase(node, "publish"), in_.phrase(node, "on")};
        if (node.find("make_known") != nullptr)
            return model::MakeKnown{in_.phrase(node, "what"), addressees(node, "make_known")};
        if (node.find("establish") != nullptr)
            return model::Establish{in_.phrase(node, "establish")};
        if (node.find("repeal") != nullptr)
            return model::Repeal{cited(node, "repeal"), cited(node, "amended_by")};
        if (node.find("amend") != nullptr)
            return model::Amend{cited(node, "amend").at(0), cited(node, "amended_by")};
        if (node.find("composition") != nullptr) return composition(node);
        if (const Node* control = node.find("control")) {
            if (control->text == "self") return model::Control{true, {}};
            return model::Control{false, in_.ref<model::Person>(node, "control")};
        }
        if (node.find("in_force") != nullptr) return in_force(node);
        return model::FreeText{in_.phrase(node, "text")};
    }

    model::Instruct instruct(const Node& node, std::string_view key,
                             model::Instruct::Manner manner) {
        return {manner, addressees(node, key), Reader::flag(node, "with_head"),
                in_.phrase(node, "text")};
    }

    // One, or a list of them.
    static std::vector<model::Addressee> addressees(const Node& node, std::string_view key) {
        const Node& value = need(node, key);
        if (value.is_sequence()) return Reader::responsibles(node, key);
        return {Reader::responsible(value)};
    }

    static std::vector<model::Cited> cited(const Node& node, std::string_view key) {
        std::vector<model::Cited> result;
        const Node* value = node.find(key);
        if (value == nullptr) return result;
        if (!value->is_sequence()) return {{Reader::spanned(*value), {}}};
        for (const Node& item : value->items) result.push_back({Reader::spanned(item), {}});
        return result;
    }

    model::Composition composition(const Node& node) {
        using Office = model::Member::Office;
        model::Composition result{in_.phrase(node, "composition"), {}};
        const auto add = [&](Office office, const Node& one) {
            model::Member member{office, {}, {}, {}};
            if (one.is_mapping()) {
                member.name = in_.text(one, "name");
                member.position = in_.text(one, "position");
            } else {
                member.person = {one.text, Reader::inside(one), {}};
            }
            result.members.push_back(std::move(member));
        };
        add(Office::chair, need(node, "chair"));
        if (const Node* deputy = node.find("deputy")) add(Office::deputy, *deputy);
        if (const Node* secretary = node.find("secretary")) add(Office::secretary, *secretary);
        for (const Node& one : items_of(node, "members")) add(Office::member, one);
        return result;
    }

    model::EntryIntoForce in_force(const Node& node) {
        using From = model::EntryIntoForce::From;
        model::EntryIntoForce result;
        const std::string& from = need(node, "in_force").text;
        if (from == "publication") {
            result.from = From::publication;
        } else if (from != "signing") {
            result.from = From::date;
            result.date = in_.date(node, "in_force");
        }
        result.applies_from = in_.date(node, "applies_from");
        return result;
    }

    Reader& in_;
    const Node& root_;
    model::OrderId id_;
    model::Order order_;
    std::uint32_t count_ = 0;
};

}  // namespace

void read_order(Reader& in, const Place& place, const Node& root) {
    OrderReader(in, place, root).read();
}

}  // namespace metodoc::decode
