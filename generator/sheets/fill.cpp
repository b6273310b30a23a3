#include <algorithm>
#include <memory>
#include <span>

#include "base/utf8.h"
#include "sheets/marks.h"
#include "sheets/objects.h"
#include "sheets/parts.h"
#include "sheets/phrases.h"
#include "sheets/sheet.h"
#include "sheets/sheets.h"
#include "sheets/typed.h"

namespace metodoc::sheets {
namespace {

void set_text(xml::Node& node, std::string text) {
    node.children = {xml::Node{{}, std::move(text), {}, {}}};
}

// A form as it was prepared: read, cut, compiled; never changed again.
struct Form {
    std::string name;
    jinja::Environment environment;
    Book book;
    xml::Node strings;
    Formats formats;
    std::vector<Grid> grids;
    std::vector<Compiled> pages;  // of the sheets; Compiled::loops stay here
    Texts texts;
};

Result<void> read_parts(Form& form, SourceSet& sources, Diagnostics& out) {
    std::vector<SharedText> texts;
    const Book& book = form.book;
    if (book.package.find(book.strings_part) != nullptr) {
        auto strings = load(book.package, book.strings_part);
        if (!strings) return strings.error();
        form.strings = std::move(*strings);
        texts = read_shared_texts(form.strings);
    }
    if (book.package.find(book.styles_part) != nullptr) {
        auto styles = load(book.package, book.styles_part);
        if (!styles) return styles.error();
        form.formats = Formats(std::move(*styles));
    }
    for (const SheetPart& one : book.sheets) {
        xml::Node root;
        std::span<const ooxml::Relation> relations;
        if (!one.part.empty()) {
            auto loaded = load(book.package, one.part);
            if (!loaded) return loaded.error();
            root = std::move(*loaded);
            relations = book.package.find(one.part)->relations;
        }
        form.grids.push_back(
            read_grid(std::move(root), relations, texts, form.name + ":" + one.name, sources, out));
    }
    return {};
}

// One filling: a copy of the workbook, changed and written.
class Filler {
public:
    Filler(const Form& form, Renderer& renderer)
        : form_(form), book_(form.book), renderer_(renderer), formats_(form.formats) {}

    Result<std::string> run() {
        name_sheets();
        if (renderer_.data() != nullptr) render_sheets();
        if (has_errors()) return std::string();
        for (std::size_t i = 0; i < frames_.size(); ++i) write(i);
        if (const auto done = write_rest(); !done) return done.error();
        if (has_errors() || renderer_.data() == nullptr) return std::string();
        return ooxml::write(book_.package);
    }

private:
    [[nodiscard]] bool has_errors() const { return renderer_.out().has_errors(); }

    void name_sheets() {
        std::vector<std::string> names;
        for (xml::Node& one : book_.workbook.child("sheets")->children) {
            if (one.name != "sheet") continue;
            const std::string old(one.attribute("name"));
            std::string name = renderer_.text(old, renderer_.form() + ":" + old);
            if (name != old && !has_errors()) check_name(old, name, names);
            one.set_attribute("name", name);
            names.push_back(name);
            frames_.push_back({old, std::move(name), {}});
        }
    }

    void check_name(const std::string& old, const std::string& name,
                    const std::vector<std::string>& others) {
        const Phrase* fault = nullptr;
        if (name.empty()) {
            fault = &phrases::name_empty;
        } else if (utf8::length(name) > 31) {
            fault = &phrases::name_long;
        } else if (name.find_first_of("[]:*?/\\") != std::string::npos || name.front() == '\'' ||
                   name.back() == '\'') {
            fault = &phrases::name_signs;
        } else if (std::ranges::find(others, name) != others.end()) {
            fault = &phrases::name_twice;
        }
        if (fault == nullptr) return;
        renderer_.out().error("template-error", renderer_.whole(old, renderer_.form() + ":" + old),
                              say(phrases::bad_sheet_name, {name, say(*fault)}));
    }

    void render_sheets() {
        for (std::size_t i = 0; i < frames_.size(); ++i) {
            auto text = render(form_.pages[i], *renderer_.data(), renderer_.out());
            rendered_.push_back(text ? std::move(*text) : std::string());
            if (!text) continue;
            frames_[i].layout = Layout(rendered_.back(), form_.grids[i], form_.pages[i].loops);
            check_size(frames_[i]);
        }
    }

    void check_size(const Frame& frame) {
        const auto refuse = [&](const Phrase& phrase, std::size_t count) {
            renderer_.out().error("template-limit", {},
                                  say(phrase, {frame.name, std::to_string(count)}));
        };
        const std::size_t rows = frame.layout.rows().size();
        if (rows > last_row) refuse(phrases::too_many_rows, rows);
        const std::size_t columns = frame.layout.widest();
        if (columns > last_column) refuse(phrases::too_many_columns, columns);
    }

    void write(std::size_t index) {
        if (book_.sheets[index].part.empty()) return;
        const bool any = index < rendered_.size();
        const std::string text = any ? std::move(rendered_[index]) : std::string();
        const RowsToWrite rows{form_.grids[index], frames_, index, text, book_.from_1904};
        ooxml::Part& part = *book_.package.find(book_.sheets[index].part);
        part.bytes = write_sheet(rows, part.relations, formats_, renderer_);
    }

    Result<void> write_rest() {
        write_workbook();
        if (ooxml::Part* styles = book_.package.find(book_.styles_part)) {
            styles->bytes = with_declaration(formats_.root());
        }
        if (ooxml::Part* strings = book_.package.find(book_.strings_part)) {
            strings->bytes = with_declaration(without_tags(form_.strings));
        }
        drop_chain();
        return write_objects(book_, frames_, renderer_);
    }

    // A text with tags has become texts in cells; its number must stay.
    static xml::Node without_tags(xml::Node strings) {
        for (xml::Node& one : strings.children) {
            if (one.name != "si" || !read_text(one).has_tags) continue;
            one.children = {xml::Node{"t", {}, {}, {}}};
        }
        std::erase_if(strings.attributes, [](const auto& one) {
            return one.first == "count" || one.first == "uniqueCount";
        });
        return strings;
    }

    void write_workbook() {
        if (xml::Node* names = book_.workbook.child("definedNames")) {
            for (xml::Node& one : names->children) {
                if (one.is_text()) continue;
                const Place place{.sheet = to_number(one.attribute("localSheetId"))};
                set_text(one, adjusted(text_of(one), place, frames_));
            }
        }
        calculation().set_attribute("fullCalcOnLoad", "1");
        book_.package.find(book_.workbook_part)->bytes = with_declaration(book_.workbook);
    }

    // `calcPr`, put where the schema wants it when the form has none.
    xml::Node& calculation() {
        if (xml::Node* known = book_.workbook.child("calcPr")) return *known;
        std::vector<xml::Node>& all = book_.workbook.children;
        auto after = all.begin();
        for (auto one = all.begin(); one != all.end(); ++one) {
            const bool before = one->name == "sheets" || one->name == "functionGroups" ||
                                one->name == "externalReferences" || one->name == "definedNames";
            if (before) after = one + 1;
        }
        return *all.insert(after, xml::Node{"calcPr", {}, {{"calcId", "0"}}, {}});
    }

    // The order in which old results were computed: programs make a new one.
    void drop_chain() {
        ooxml::Part& workbook = *book_.package.find(book_.workbook_part);
        const ooxml::Relation* found = ooxml::find_relation(workbook.relations, "calcChain");
        if (found == nullptr) return;
        const std::string name = ooxml::resolve(workbook.name, found->target);
        std::erase_if(workbook.relations,
                      [id = found->id](const ooxml::Relation& one) { return one.id == id; });
        std::erase_if(book_.package.parts,
                      [&](const ooxml::Part& one) { return one.name == name; });
    }

    const Form& form_;
    Book book_;
    Renderer& renderer_;
    Formats formats_;
    std::vector<std::string> rendered_;
    Frames frames_;
};

Error broken(const std::string& name, const Error& why) {
    return Error{say(phrases::form_broken, {name, why.message})};
}

}  // namespace

Result<Fill> prepare(const std::string& name, std::string_view bytes,
                     const jinja::Environment& environment, SourceSet& sources, Diagnostics& out) {
    auto book = open_book(bytes);
    if (!book) return broken(name, book.error());
    const auto form = std::make_shared<Form>();
    form->name = name;
    form->environment = environment;
    form->environment.options.autoescape = false;
    form->environment.write = {};
    form->environment.filters[std::string(marks::filter)] = mark_value;
    form->book = std::move(*book);
    Diagnostics found;
    if (const auto done = read_parts(*form, sources, found); !done)
        return broken(name, done.error());
    const bool is_cut = !found.has_errors();
    for (std::size_t i = 0; i < form->grids.size() && is_cut; ++i) {
        const std::string place = name + ":" + form->book.sheets[i].name;
        auto page = compile(form->grids[i], place, form->environment, found);
        if (page) form->pages.push_back(std::move(*page));
    }
    if (!found.has_errors()) {
        Renderer collector(form->name, form->texts, form->environment, sources, found);
        if (const auto done = Filler(*form, collector).run(); !done) return done.error();
    }
    const bool wrong = found.has_errors();
    out.append(std::move(found));
    if (wrong) return Fill();
    return Fill([form](const jinja::Value& data, Diagnostics& faults) {
        Diagnostics own;
        Renderer renderer(form->name, form->texts, data, own);
        const auto filled = Filler(*form, renderer).run();
        // What a machine refuses here is memory, or a part that was readable a moment ago.
        if (!filled) own.error("template-error", {}, filled.error().message);
        const bool failed = own.has_errors();
        faults.append(std::move(own));
        return failed ? std::optional<std::string>() : std::optional(*filled);
    });
}

}  // namespace metodoc::sheets
