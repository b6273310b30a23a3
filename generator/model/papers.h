// Papers of the office beside orders: minutes, letters, registers, extracts.
//
// Room: model.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/ids.h"
#include "model/prose.h"
#include "model/things.h"

namespace metodoc::model {

// Somebody who sits at a meeting: a person of the system, or a name and a position as printed.
struct Attendee {
    Ref<Person> person;
    std::string name, position;

    [[nodiscard]] bool empty() const { return !person && name.empty() && position.empty(); }
};

struct Speech {
    Attendee who;
    Prose text;  // what was said, may be empty
};

struct Decision {
    std::string key;
    Span span;
    Prose text;
    std::vector<Addressee> executors;
    Spanned<std::string> due;
    std::optional<russian::Deadline> deadline;  // none: no deadline, or not understood
};

struct Votes {
    Span span;
    int in_favour = 0, against = 0, abstained = 0;

    [[nodiscard]] int sum() const { return in_favour + against + abstained; }
};

// A question of the agenda: who was heard, who spoke, what was decided.
struct Question {
    std::string key;
    Span span;
    Prose title;
    std::vector<Speech> heard, spoke;
    std::vector<Decision> decided;
    std::optional<Votes> votes;
};

struct Minutes {
    std::string id;
    Span span;
    SystemId system;
    std::string number;
    Date date;
    Order::Status status = Order::Status::draft;
    Prose title;  // what was held, in the genitive: «заседания Методического совета»
    std::string place;
    Ref<Organisation> authority;  // empty: the system's
    Attendee chair, secretary;
    std::vector<Attendee> present, invited;
    std::optional<int> attended;  // how many came, where they are not listed by name
    std::optional<int> members;   // how many the body has; the quorum is more than a half of them
    Span members_span;
    std::vector<Question> questions;
    bool sample = false;

    // How many could vote.
    [[nodiscard]] int present_count() const {
        return attended ? *attended : static_cast<int>(present.size());
    }
};

struct Enclosure {
    Prose title;  // empty: named in the text of the letter
    int sheets = 1, copies = 1;
};

struct Letter {
    std::string id;
    Span span;
    SystemId system;
    std::string number;
    Date date;
    Order::Status status = Order::Status::draft;
    Prose title;
    Ref<Organisation> authority;
    std::vector<Addressee> to;  // people in the dative, organisations in the nominative
    std::string reply_number;   // «На № … от …»
    std::optional<Date> reply_date;
    std::string salutation;  // empty: by the addressee
    Prose text;
    std::vector<Enclosure> enclosures;
    Ref<Person> signatory;
    Ref<Person> executor_mark;  // internal
    bool sample = false;
};

struct RegistryColumn {
    enum class Type { text, number, date, organisation, person, act, link, choice };
    std::string key;
    Span span;
    Prose title;
    Type type = Type::text;
    std::vector<std::string> values;  // of a choice
    bool required = false;
    bool internal = false;  // not for the public
    double share = 0;       // of the width; 0: as its type wants
};

struct RegistryCell {
    Spanned<std::string> value;  // as written
    Prose text;                  // of a text column
    Target target;               // of a reference
    std::optional<Date> date;
};

struct RegistryRow {
    std::string key;
    Span span;
    std::vector<std::optional<RegistryCell>> cells;  // one a column
    std::vector<Spanned<std::string>> unknown;       // keys that no column has
};

// A table of things of one kind: practices, internship sites, experts, communities.
struct Registry {
    std::string id;
    Span span;
    SystemId system;
    Prose title;
    std::string short_title;
    Grifs grifs;
    std::vector<RegistryColumn> columns;
    std::vector<RegistryRow> rows;
    Prose note;
    bool sample = false;
};

// A certified copy of an order or of minutes; where clauses are named, an extract with these alone.
struct Extract {
    std::string id;
    Span span;
    SystemId system;
    Cited source;                               // "order:…", "minutes:…"
    std::vector<Spanned<std::string>> clauses;  // keys, or numbers as printed: "2", "2.1"
    Ref<Person> certified_by;
    std::optional<Date> certified_on;
    Ref<Organisation> original_at;  // where the original is kept; empty: not said
    std::string file;  // in which file: «деле № 01-05 за 2022 год», prepositional
};

}  // namespace metodoc::model
