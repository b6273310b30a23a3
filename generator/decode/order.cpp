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
        using Status = model::Order::Status;
        order_.span = in_.inside(need(root_, "title"));
        order_.number = in_.text(root_, "number");
        order_.number_span = in_.spanned(root_, "number").span;
        order_.date = in_.date(root_, "date").value_or(Date{});
        order_.date_span = in_.spanned(root_, "date").span;
        order_.status = Reader::word<Status>(root_, "status", Status::draft,
                                             {{"draft", Status::draft},
                                              {"published", Status::published},
                                              {"repealed", Status::repealed},
                                              {"signed", Status::signed_}});
        order_.title = in_.phrase(root_, "title");
        order_.place = in_.text(root_, "place");
        order_.authority = in_.ref<model::Organisation>(root_, "authority");
        order_.preamble = in_.phrase(root_, "preamble");
        order_.clauses = read_clauses(root_);
        order_.signatory = in_.ref<model::Person>(root_, "signatory");
        order_.executor_mark = in_.ref<model::Person>(root_, "executor_mark");
        order_.mailing = in_.phrases(root_, "mailing");
        order_.visas = Reader::refs<model::Person>(root_, "visas");
        order_.acquainted = Reader::refs<model::Person>(root_, "acquainted");
        in_.name("order", order_.system, order_.id, order_.span, id_);
        in_.corpus.orders.push_back(std::move(order_));
    }

private:
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
            clause.clauses = read_clauses(node);
            result.push_back(std::move(clause));
        }
        return result;
    }

    decltype(model::OrderClause::kind) read_kind(const Node& node) {
        if (node.find("approve") != nullptr)
            return model::Approve{in_.spanned(node, "approve"), {}, in_.phrase(node, "wording")};
        if (const Node* executor = node.find("executor")) return read_instruct(node, *executor);
        if (const Node* control = node.find("control")) {
            if (control->text == "self") return model::Control{true, {}};
            return model::Control{false, in_.ref<model::Person>(node, "control")};
        }
        return model::FreeText{in_.phrase(node, "text")};
    }

    model::Instruct read_instruct(const Node& node, const Node& executor) {
        model::Instruct instruct;
        if (executor.is_sequence())
            instruct.executors = in_.responsibles(node, "executor");
        else
            instruct.executors = {in_.responsible(executor)};
        instruct.with_head = Reader::flag(node, "with_head");
        instruct.text = in_.phrase(node, "text");
        instruct.due = in_.spanned(node, "due");
        if (!instruct.due.value.empty())
            instruct.deadline = russian::parse_deadline(instruct.due.value);
        return instruct;
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
