#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <variant>

#include "base/overloaded.h"
#include "forms/forms.h"
#include "report/phrases.h"
#include "report/report.h"
#include "russian/russian.h"
#include "sheets/sheets.h"

namespace metodoc::report {
namespace {

// Where the form keeps its codes and what schools fill; templates/forms/collection.xlsx.
constexpr std::uint32_t title_column = 2, value_column = 3, code_column = 5;
constexpr std::uint32_t mark_row = 2, system_row = 3, period_row = 4, organisation_row = 5,
                        head_row = 6;
constexpr std::string_view mark = "metodoc";
constexpr std::string_view letter = "templates/forms/remarks.docx";
constexpr int taken = 9;  // the nearness of a form in whose stead another one was taken

struct Remark {
    std::string quantity, value, text;
};

struct Answer {
    std::string path, file;
    const view::ReportOrganisation* organisation = nullptr;
    std::map<std::string, std::string> values;  // by id of the quantity, as the CSV has them
    std::map<std::string, double> numbers;
    std::vector<Remark> remarks;
};

std::string text_of(const sheets::CellValue& value) {
    return std::visit(overloaded{
                          [](std::monostate) { return std::string(); },
                          [](double number) { return russian::format_number(number, 6); },
                          [](const std::string& text) { return text; },
                          [](bool yes) { return std::string(yes ? "ИСТИНА" : "ЛОЖЬ"); },
                          [](const Date& date) { return dotted(date); },
                          [](const sheets::ErrorValue& error) { return error.text; },
                      },
                      value);
}

std::string text_at(const sheets::Sheet& sheet, std::uint32_t row, std::uint32_t column) {
    const sheets::Cell* cell = sheet.at(row, column);
    return cell == nullptr ? std::string() : text_of(cell->value);
}

bool is_one_of(const std::string& text, std::initializer_list<std::string_view> words) {
    const std::string key = russian::folded(text);
    return std::ranges::find(words, key) != words.end();
}

// The number that a cell holds as a number or as its words.
std::optional<double> number_of(const sheets::CellValue& value) {
    if (const auto* number = std::get_if<double>(&value)) return *number;
    if (const auto* text = std::get_if<std::string>(&value)) return russian::parse_number(*text);
    return std::nullopt;
}

// A number as CSV has it: no groups of thousands.
std::string csv_number(double number) {
    std::string text = russian::without_nbsp(russian::format_number(number, 6));
    std::erase(text, ' ');
    return text;
}

// What is wrong with one value; nothing where it is right. Fills `answer` where it is.
std::optional<std::string> judge(const view::ReportQuantity& quantity,
                                 const sheets::CellValue& value, Answer& answer) {
    const std::string text = text_of(value);
    if (text.empty()) return "Пусто. Впишите число, «нет данных» или «не применимо».";
    if (const auto number = number_of(value)) {
        if (*number < 0) return "Число меньше нуля.";
        if (!quantity.fractional && *number != std::floor(*number))
            return "Дробное число, а людей и вещи считают целыми.";
        answer.values[quantity.id] = csv_number(*number);
        answer.numbers[quantity.id] = *number;
        return std::nullopt;
    }
    const bool has_no_data = is_one_of(text, {"нет данных", "н/д", "нд", "-", "—"});
    const bool does_not_apply = is_one_of(text, {"не применимо", "неприменимо", "н/п", "х"});
    if (!has_no_data && !does_not_apply)
        return "Это не число. Впишите число, «нет данных» или «не применимо».";
    answer.values[quantity.id] = has_no_data ? "нет данных" : "не применимо";
    return std::nullopt;
}

void read_values(const view::ReportView& report, const sheets::Sheet& sheet, Answer& answer) {
    std::map<std::string, sheets::CellValue> cells;
    for (const sheets::Cell& cell : sheet.cells) {
        if (cell.column != code_column || cell.row <= head_row) continue;
        const sheets::Cell* value = sheet.at(cell.row, value_column);
        cells[text_of(cell.value)] = value == nullptr ? sheets::CellValue() : value->value;
    }
    for (const view::ReportQuantity& quantity : report.quantities) {
        const auto found = cells.find(quantity.id);
        if (found == cells.end()) {
            answer.remarks.push_back({quantity.title, "—", "Строка удалена из формы. Заполните форму заново."});
            continue;
        }
        if (const auto fault = judge(quantity, found->second, answer))
            answer.remarks.push_back({quantity.title,
                                      text_of(found->second).empty() ? "—" : text_of(found->second),
                                      *fault});
    }
}

// A quantity that is counted in another.
struct Part {
    std::string id, title, whole_id, whole_title;
};

// A share of people among people, and an indicator that is a part of another; each once.
std::vector<Part> parts_of(const view::ReportView& report) {
    std::vector<Part> parts;
    const auto add = [&](Part part) {
        const bool is_known = std::ranges::any_of(parts, [&](const Part& one) {
            return one.id == part.id && one.whole_id == part.whole_id;
        });
        if (part.id != part.whole_id && !part.whole_id.empty() && !is_known)
            parts.push_back(std::move(part));
    };
    for (const view::ReportIndicator& one : report.indicators) {
        if (!one.is_share) continue;
        add({one.numerator_id, one.numerator_title, one.denominator_id, one.denominator_title});
        add({one.numerator_id, one.numerator_title, one.whole_id, one.whole_title});
    }
    return parts;
}

void compare_parts(const view::ReportView& report, Answer& answer) {
    for (const Part& one : parts_of(report)) {
        const auto part = answer.numbers.find(one.id);
        const auto whole = answer.numbers.find(one.whole_id);
        if (part == answer.numbers.end() || whole == answer.numbers.end()) continue;
        if (part->second <= whole->second) continue;
        answer.remarks.push_back({one.title, answer.values[one.id],
                                  "Больше, чем «" + one.whole_title + "» (" +
                                      answer.values[one.whole_id] +
                                      "): часть не может быть больше целого."});
    }
}

// The first sheet with the mark of our form.
const sheets::Sheet* form_of(const sheets::Workbook& book) {
    for (const sheets::Sheet& sheet : book.sheets)
        if (text_at(sheet, mark_row, code_column) == mark) return &sheet;
    return nullptr;
}

std::string file_name(const std::string& path) {
    return path.substr(path.find_last_of('/') + 1);
}

std::variant<Answer, Foreign> read(const view::ReportView& report, const AnswerFile& file) {
    // How near a file came to being a form of the report.
    enum { nothing, workbook, form, of_system };
    const auto foreign = [&](int nearness, Message why) {
        return Foreign{file.path, nearness, std::move(why)};
    };
    const auto book = sheets::read_workbook(file.bytes);
    if (!book) return foreign(nothing, say(phrases::no_workbook));
    const sheets::Sheet* sheet = form_of(*book);
    if (sheet == nullptr) return foreign(workbook, say(phrases::no_marks));
    const std::string system = text_at(*sheet, system_row, code_column);
    if (system != report.system) return foreign(form, say(phrases::other_system, {system}));
    const std::string period_text = text_at(*sheet, period_row, code_column);
    const auto period = russian::parse_period(period_text);
    if (!period || russian::short_name(*period) != report.id)
        return foreign(of_system, say(phrases::other_period, {period_text}));
    const std::string id = text_at(*sheet, organisation_row, code_column);
    const auto found = std::ranges::find(report.organisations, id, &view::ReportOrganisation::id);
    if (found == report.organisations.end())
        return foreign(of_system, say(phrases::no_such_organisation, {id}));
    Answer answer;
    answer.file = file_name(file.path);
    answer.organisation = &*found;
    read_values(report, *sheet, answer);
    compare_parts(report, answer);
    return answer;
}

std::string csv_field(const std::string& text) {
    if (text.find_first_of("\";\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

// A row an organisation; what is wrong stays empty until it is mended.
std::string csv_of(const view::ReportView& report, const std::vector<Answer>& answers) {
    std::string text = "организация";
    for (const view::ReportQuantity& one : report.quantities) text += ";" + one.id;
    text += "\n";
    for (const view::ReportOrganisation& organisation : report.organisations) {
        const auto answer = std::ranges::find(answers, &organisation, &Answer::organisation);
        text += csv_field(organisation.id);
        for (const view::ReportQuantity& one : report.quantities) {
            text += ";";
            if (answer == answers.end()) continue;
            const auto value = answer->values.find(one.id);
            if (value != answer->values.end()) text += csv_field(value->second);
        }
        text += "\n";
    }
    return text;
}

jinja::Value item_of(const Answer& answer) {
    std::vector<jinja::Value> remarks;
    for (const Remark& one : answer.remarks)
        remarks.push_back(jinja::Value::object(
            {{"quantity", one.quantity}, {"value", one.value}, {"text", one.text}}));
    return jinja::Value::object({{"id", answer.organisation->id},
                                 {"name", answer.organisation->name},
                                 {"file", answer.file},
                                 {"remarks", jinja::Value::list(std::move(remarks))}});
}

Result<void> write_letters(const view::ReportView& report, const std::vector<Answer>& answers,
                           const std::vector<FormFile>& forms, SourceSet& sources, Diagnostics& out,
                           Collected& to) {
    if (to.remarks == 0) return {};
    const auto file = std::ranges::find(forms, letter, &FormFile::path);
    if (file == forms.end()) return Error{say(phrases::no_letter, {letter})};
    const auto form = forms::prepare(file->path, file->bytes, {}, sources, out);
    if (!form) return form.error();
    if (!*form) return {};
    const jinja::Value all = data_of(report);
    for (const Answer& answer : answers) {
        if (answer.remarks.empty()) continue;
        jinja::Dict data = all.dict();
        data.set("item", item_of(answer));
        auto bytes = (*form)(jinja::Value::object(std::move(data)), out);
        if (bytes)
            to.artifacts.push_back({report.system + "/remarks/" + answer.organisation->id + ".docx",
                                    std::move(*bytes)});
    }
    return {};
}

}  // namespace

Result<Collected> collect(const view::ReportView& report, const std::vector<AnswerFile>& files,
                          const std::vector<FormFile>& forms, SourceSet& sources,
                          Diagnostics& out) {
    Collected made;
    std::vector<Answer> answers;
    for (const AnswerFile& file : files) {
        auto result = read(report, file);
        if (auto* foreign = std::get_if<Foreign>(&result)) {
            made.foreign.push_back(std::move(*foreign));
            continue;
        }
        auto& answer = std::get<Answer>(result);
        answer.path = file.path;
        // The form of one school twice: the later file holds.
        const auto earlier = std::ranges::find(answers, answer.organisation, &Answer::organisation);
        if (earlier == answers.end()) {
            answers.push_back(std::move(answer));
            continue;
        }
        made.foreign.push_back(
            {earlier->path, taken,
             say(phrases::form_twice, {answer.organisation->name, answer.file})});
        *earlier = std::move(answer);
    }
    // In the order of the organisations, whatever the files are called.
    std::ranges::sort(answers, {}, &Answer::organisation);
    made.files = answers.size();
    for (const view::ReportOrganisation& one : report.organisations)
        if (std::ranges::find(answers, &one, &Answer::organisation) == answers.end())
            made.missing.push_back(one.name);
    for (const Answer& one : answers) {
        made.remarks += one.remarks.size();
        if (!one.remarks.empty()) made.with_remarks.push_back(one.organisation->name);
    }
    if (answers.empty()) return made;
    made.artifacts.push_back({report.system + "/collected.csv", csv_of(report, answers)});
    if (auto done = write_letters(report, answers, forms, sources, out, made); !done)
        return done.error();
    return made;
}

}  // namespace metodoc::report
