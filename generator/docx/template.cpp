#include "docx/template.h"

#include <algorithm>
#include <optional>

#include "base/must.h"
#include "docx/adapt.h"
#include "docx/core.h"
#include "docx/docx.h"
#include "docx/number.h"
#include "docx/phrases.h"

namespace metodoc::docx {
namespace {

constexpr std::string_view main_namespace =
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr std::string_view strict_namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";
constexpr std::string_view relations_namespace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view placeholder = "{{document}}";
constexpr std::string_view letterhead = "{{letterhead}}";
constexpr std::string_view addressee = "{{addressee}}";

Error unreadable(const std::string& name, const Message& why) {
    return Error{say(phrases::unreadable, {name, why})};
}

Result<xml::Node> read_part(const ooxml::Package& package, const std::string& part,
                            const std::string& name) {
    const ooxml::Part* found = package.find(part);
    if (found == nullptr) return unreadable(name, say(phrases::no_part, {part}));
    auto root = xml::read(found->bytes);
    if (root) return root;
    return unreadable(name, say(phrases::broken_part, {part, root.error().message}));
}

// Word cuts a paragraph into runs where it likes: at spelling marks, at every edit.
void collect_text(const xml::Node& node, std::string& text) {
    for (const xml::Node& child : node.children) {
        if (child.is_text()) {
            if (node.name == "w:t") text += child.text;
        } else {
            collect_text(child, text);
        }
    }
}

bool says(const xml::Node& node, std::string_view words) {
    if (node.name != "w:p") return false;
    std::string text;
    collect_text(node, text);
    std::erase(text, ' ');
    return text == words;
}

bool is_placeholder(const xml::Node& node) {
    return says(node, placeholder);
}

// What the paragraphs `{{ letterhead }}` and `{{ addressee }}` are while the body is cut.
constexpr std::string_view letterhead_mark = "metodoc-letterhead";
constexpr std::string_view addressee_mark = "metodoc-addressee";

int cell_width(const xml::Node& cell) {
    const xml::Node* properties = cell.child("w:tcPr");
    const xml::Node* width = properties != nullptr ? properties->child("w:tcW") : nullptr;
    const bool is_absolute = width != nullptr && width->attribute("w:type") == "dxa";
    return is_absolute ? to_int(width->attribute("w:w"), 0) : 0;
}

// Puts marks in place of the paragraphs that say `words`; gives how many there were. `width`
// becomes that of the cell around.
int put_marks(xml::Node& node, std::string_view words, std::string_view mark, int& width) {
    int count = 0;
    for (xml::Node& child : node.children) {
        if (says(child, words)) {
            child = xml::Node{std::string(mark), {}, {}, {}};
            ++count;
            continue;
        }
        const int inner = put_marks(child, words, mark, width);
        if (inner > 0 && child.name == "w:tc" && width == 0) width = cell_width(child);
        count += inner;
    }
    return count;
}

// Drawings of Word, and the older form of LibreOffice and Word 2003.
int count_pictures(const xml::Node& node) {
    if (node.name == "w:drawing" || node.name == "w:pict") return 1;
    int count = 0;
    for (const xml::Node& child : node.children) count += count_pictures(child);
    return count;
}

void note_bookmarks(const xml::Node& node, Template& result) {
    if (node.name == "w:bookmarkStart") {
        result.bookmark_names.emplace(node.attribute("w:name"));
        const int id = to_int(node.attribute("w:id"), 0);
        result.next_bookmark_id = std::max(result.next_bookmark_id, id + 1);
    }
    for (const xml::Node& child : node.children) note_bookmarks(child, result);
}

std::string markup(auto begin, auto end) {
    xml::Writer out;
    for (auto node = begin; node != end; ++node) {
        if (!node->is_text()) xml::write(out, *node);
    }
    return std::move(out).str();
}

std::optional<Error> read_page(xml::Node& body, const view::PageLayout& layout, Template& result) {
    xml::Node* setup = body.child("w:sectPr");
    const auto own = setup != nullptr ? make_sections(*setup, false) : std::nullopt;
    if (!own) return unreadable(result.name, say(phrases::no_page));
    adapt_page(*setup, layout);
    const auto sections = make_sections(*setup, layout.annex_pages_restart);
    if (!sections) return unreadable(result.name, say(phrases::no_page));
    result.sections = *sections;
    result.corner_shift = sections->portrait.text_width - own->portrait.text_width;
    return std::nullopt;
}

// Cuts `text` at a mark: what stands before stays, what stands behind is given; nothing where there
// is no mark.
std::optional<std::string> cut_at(std::string& text, std::string_view name) {
    const std::string mark = "<" + std::string(name) + "/>";
    const auto at = text.find(mark);
    if (at == std::string::npos) return std::nullopt;
    std::string behind = text.substr(at + mark.size());
    text.resize(at);
    return behind;
}

// Cuts the body at the placeholder; takes the page setup off its end.
std::optional<Error> cut_body(xml::Node root, const view::PageLayout& layout, Template& result) {
    if (root.attribute("xmlns:w") == strict_namespace) {
        return unreadable(result.name, say(phrases::strict_format));
    }
    xml::Node* body = root.child("w:body");
    if (body == nullptr || root.attribute("xmlns:w") != main_namespace) {
        return unreadable(result.name, say(phrases::no_body));
    }
    if (auto error = read_page(*body, layout, result)) return error;
    std::erase_if(body->children, [](const xml::Node& node) { return node.name == "w:sectPr"; });

    auto& content = body->children;
    const auto count = std::ranges::count_if(content, is_placeholder);
    if (count == 0) return Error{say(phrases::no_placeholder, {result.name})};
    if (count > 1) return Error{say(phrases::placeholder_twice, {result.name})};
    int pictures = 0;
    for (auto node = content.begin(); !is_placeholder(*node); ++node) {
        pictures += count_pictures(*node);
    }
    if (pictures > 1) return Error{say(phrases::two_pictures, {result.name})};
    const int letterheads = put_marks(*body, letterhead, letterhead_mark, result.letterhead_width);
    const int addressees = put_marks(*body, addressee, addressee_mark, result.addressee_width);
    const auto place = std::ranges::find_if(content, is_placeholder);
    result.before = markup(content.begin(), place);
    if (auto behind = cut_at(result.before, letterhead_mark)) {
        result.has_letterhead_place = true;
        result.between = std::move(*behind);
        if (auto after = cut_at(result.between, addressee_mark)) {
            result.has_addressee_place = true;
            result.after_addressee = std::move(*after);
        }
    }
    if (letterheads != (result.has_letterhead_place ? 1 : 0)) {
        return Error{say(phrases::letterhead_misplaced, {result.name})};
    }
    if (addressees != (result.has_addressee_place ? 1 : 0)) {
        return Error{say(phrases::addressee_misplaced, {result.name})};
    }

    note_bookmarks(*body, result);
    root.set_attribute("xmlns:r", relations_namespace);
    result.start = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" +
                   xml::start_tag(root) + xml::start_tag(*body);
    result.behind = markup(place + 1, content.end());
    result.end = xml::end_tag(*body) + xml::end_tag(root);
    return std::nullopt;
}

std::optional<Error> find_styles(ooxml::Package& package, const view::PageLayout& layout,
                                 Template& result) {
    const ooxml::Relation* relation = ooxml::find_relation(result.document.relations, "styles");
    const std::string part = relation != nullptr
                                 ? ooxml::resolve(result.document.name, relation->target)
                                 : std::string("word/styles.xml");
    auto root = read_part(package, part, result.name);
    if (!root) return root.error();
    if (adapt_styles(*root, layout)) {
        xml::Writer out;
        out.declaration();
        xml::write(out, *root);
        package.find(part)->bytes = std::move(out).str();
    }
    std::vector<std::string> missing;
    result.styles = Styles::find(*root, missing);
    if (missing.empty()) return std::nullopt;
    std::string names;
    for (const std::string& one : missing) {
        names += (names.empty() ? "«" : ", «") + one + "»";
    }
    return Error{say(phrases::missing_styles, {result.name, names})};
}

std::optional<Error> set_settings(ooxml::Package& package, const view::PageLayout& layout,
                                  const Template& result) {
    const ooxml::Relation* relation = ooxml::find_relation(result.document.relations, "settings");
    if (relation == nullptr) return std::nullopt;
    const std::string part = ooxml::resolve(result.document.name, relation->target);
    auto root = read_part(package, part, result.name);
    if (!root) return root.error();
    if (!adapt_settings(*root, layout)) return std::nullopt;
    xml::Writer out;
    out.declaration();
    xml::write(out, *root);
    package.find(part)->bytes = std::move(out).str();
    return std::nullopt;
}

// The picture of the template's first page would be a lie in a document.
void drop_thumbnail(ooxml::Package& package) {
    const ooxml::Relation* relation = ooxml::find_relation(package.relations, "thumbnail");
    if (relation == nullptr) return;
    const std::string part = ooxml::resolve("", relation->target);
    const std::string id = relation->id;
    std::erase_if(package.parts, [&](const ooxml::Part& one) { return one.name == part; });
    std::erase_if(package.relations, [&](const ooxml::Relation& one) { return one.id == id; });
}

}  // namespace

Result<Template> read_template(std::string_view bytes, std::string name,
                               const view::PageLayout& layout) {
    auto package = ooxml::read(bytes);
    if (!package) return unreadable(name, package.error().message);
    const ooxml::Relation* main = ooxml::find_relation(package->relations, "officeDocument");
    const std::string part =
        main != nullptr ? ooxml::resolve("", main->target) : std::string("word/document.xml");
    auto root = read_part(*package, part, name);
    if (!root) return root.error();

    Template result;
    result.name = std::move(name);
    if (auto error = cut_body(std::move(*root), layout, result)) return *error;
    ooxml::Part document = *package->find(part);
    document.bytes.clear();
    auto numbering = take_numbering(*package, document);
    if (!numbering) return unreadable(result.name, numbering.error().message);
    result.numbering = std::move(*numbering);
    auto notes = take_notes(*package, document);
    if (!notes) return unreadable(result.name, notes.error().message);
    result.notes = std::move(*notes);
    *package->find(part) = document;
    result.document = std::move(document);
    if (auto error = find_styles(*package, layout, result)) return *error;
    if (auto error = set_settings(*package, layout, result)) return *error;
    drop_thumbnail(*package);
    result.core = take_core(*package);

    auto archive = ooxml::write(*package);
    if (!archive) return unreadable(result.name, archive.error().message);
    result.archive = std::move(*archive);
    return result;
}

}  // namespace metodoc::docx
