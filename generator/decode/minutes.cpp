#include "decode/kinds.h"

namespace metodoc::decode {
namespace {

// A reference, or a name with a position.
model::Attendee attendee(Reader& in, const Node& node) {
    if (!node.is_mapping()) return {{node.text, Reader::inside(node), {}}, {}, {}};
    model::Attendee result;
    result.name = in.text(node, "name");
    result.position = in.text(node, "position");
    return result;
}

model::Attendee attendee(Reader& in, const Node& map, std::string_view key) {
    const Node* node = map.find(key);
    return node == nullptr ? model::Attendee{} : attendee(in, *node);
}

std::vector<model::Attendee> attendees(Reader& in, const Node& map, std::string_view key) {
    std::vector<model::Attendee> result;
    for (const Node& node : items_of(map, key)) result.push_back(attendee(in, node));
    return result;
}

std::vector<model::Speech> speeches(Reader& in, const Node& map, std::string_view key) {
    std::vector<model::Speech> result;
    for (const Node& node : items_of(map, key))
        result.push_back({attendee(in, node, "who"), in.prose(node, "text")});
    return result;
}

model::Votes votes_of(const Node& node) {
    const auto count = [&](std::string_view key) { return Reader::integer(node, key).value_or(0); };
    return {node.span, count("for"), count("against"), count("abstained")};
}

class MinutesReader {
public:
    MinutesReader(Reader& in, const Place& place, const Node& root)
        : in_(in), root_(root), id_(next_id(in.corpus.minutes)) {
        minutes_.id = id_of(root, place);
        minutes_.system = place.system;
    }

    void read() {
        minutes_.span = in_.inside(need(root_, "title"));
        minutes_.number = in_.text(root_, "number");
        minutes_.date = in_.date(root_, "date").value_or(Date{});
        minutes_.status = status_of(root_);
        minutes_.title = in_.phrase(root_, "title");
        minutes_.place = in_.text(root_, "place");
        minutes_.authority = Reader::ref<model::Organisation>(root_, "authority");
        minutes_.chair = attendee(in_, root_, "chair");
        minutes_.secretary = attendee(in_, root_, "secretary");
        minutes_.present = attendees(in_, root_, "present");
        minutes_.invited = attendees(in_, root_, "invited");
        minutes_.attended = Reader::integer(root_, "attended");
        minutes_.members = Reader::integer(root_, "members");
        if (const Node* members = root_.find("members")) minutes_.members_span = members->span;
        minutes_.sample = Reader::flag(root_, "sample");
        for (const Node& node : items_of(root_, "questions")) read_question(node);
        in_.name("minutes", minutes_.system, minutes_.id, minutes_.span, id_);
        in_.corpus.minutes.push_back(std::move(minutes_));
    }

private:
    void read_question(const Node& node) {
        model::Question question;
        question.key = in_.text(node, "key");
        question.span = in_.inside(need(node, "title"));
        question.title = in_.phrase(node, "title");
        question.heard = speeches(in_, node, "heard");
        question.spoke = speeches(in_, node, "spoke");
        for (const Node& one : items_of(node, "decided")) {
            model::Decision decision;
            decision.key = in_.text(one, "key");
            decision.span = in_.inside(need(one, "text"));
            decision.text = in_.phrase(one, "text");
            decision.executors = Reader::responsibles(one, "executors");
            decision.due = in_.spanned(one, "due");
            if (!decision.due.value.empty())
                decision.deadline = russian::parse_deadline(decision.due.value);
            question.decided.push_back(std::move(decision));
        }
        if (const Node* votes = node.find("votes")) question.votes = votes_of(*votes);
        minutes_.questions.push_back(std::move(question));
    }

    Reader& in_;
    const Node& root_;
    model::Id<model::Minutes> id_;
    model::Minutes minutes_;
};

}  // namespace

model::Order::Status status_of(const Node& root) {
    using Status = model::Order::Status;
    return Reader::word<Status>(root, "status", Status::draft,
                                {{"draft", Status::draft},
                                 {"published", Status::published},
                                 {"repealed", Status::repealed},
                                 {"signed", Status::signed_}});
}

void read_minutes(Reader& in, const Place& place, const Node& root) {
    MinutesReader(in, place, root).read();
}

}  // namespace metodoc::decode
