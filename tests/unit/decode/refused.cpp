// What decode reports: content that has the right shape and still cannot be read.
#include "decode/phrases.h"
#include "support/catch.h"
#include "unit/decode/project.h"

using namespace metodoc;
using test::Project;
using test::with_system;

namespace {

// A glossary with one definition, a field of several blocks.
std::string told_of_prose(const std::string& definition, Language language = Language::ru) {
    return Project(with_system({{"content/glossary.yaml",
                                 "kind: glossary\nterms:\n- id: one\n  term: Т\n  definition: |\n" +
                                     definition}}))
        .told(language);
}

// A note of an act, a field of one paragraph, given as YAML writes it.
Project with_note(const std::string& note) {
    return Project(with_system({{"content/acts.yaml",
                                 "kind: acts\nacts:\n- id: one\n  type: приказ\n  level: "
                                 "federal\n  note: " +
                                     note + "\n"}}));
}

}  // namespace

TEST_CASE("an id is taken") {
    const std::vector<std::pair<std::string, std::string>> texts =
        with_system({{"content/acts.yaml",
                      "kind: acts\nacts:\n- {id: one, type: приказ, level: federal}\n"
                      "- {id: one, type: закон, level: federal}\n"}});
    CHECK(Project(texts).told() ==
          "content/acts.yaml:4:8 error[duplicate-id] код `one` уже занят -> дайте другой код\n"
          "    content/acts.yaml:3:8 впервые здесь\n");
    CHECK(Project(texts).told(Language::en) ==
          "content/acts.yaml:4:8 error[duplicate-id] the id `one` is taken -> give it another id\n"
          "    content/acts.yaml:3:8 first here\n");
}

TEST_CASE("the same id may be shared and a system's own") {
    CHECK(Project(with_system({{"content/a/acts.yaml",
                                "kind: acts\nacts: [{id: one, type: приказ, level: municipal}]\n"},
                               {"content/acts.yaml",
                                "kind: acts\nacts: [{id: one, type: закон, level: federal}]\n"}}))
              .told()
              .empty());
}

TEST_CASE("a key is taken, in a document and in an order") {
    const auto regulation = with_system({{"content/a/regulation.yaml",
                                          "kind: regulation\ntitle: П\nsections:\n"
                                          "- {title: С, key: one, clauses: [{text: Т., key: one}]}"
                                          "\n"}});
    CHECK(Project(regulation).told() ==
          "content/a/regulation.yaml:4:50 error[duplicate-id] ключ `one` уже занят -> дайте другой "
          "ключ\n"
          "    content/a/regulation.yaml:4:19 впервые здесь\n");
    CHECK(Project(regulation).told(Language::en) ==
          "content/a/regulation.yaml:4:50 error[duplicate-id] the key `one` is taken -> give it "
          "another key\n"
          "    content/a/regulation.yaml:4:19 first here\n");
}

TEST_CASE("a second passport of a system") {
    const std::string passport =
        "kind: system\nname: {full: А, short: А}\nlevel: municipal\nterritory: {name: А}\n"
        "region: Р\nauthority: org:uo\nsummary: С\n";
    const auto texts = with_system({{"content/a/again.yaml", passport}});
    CHECK(Project(texts).told() ==
          "content/a/again.yaml:1:7 error[duplicate-id] вторая карточка системы `a`\n"
          "    content/a/system.yaml:1:7 впервые здесь\n");
    CHECK(Project(texts).told(Language::en) ==
          "content/a/again.yaml:1:7 error[duplicate-id] a second passport of the system `a`\n"
          "    content/a/system.yaml:1:7 first here\n");
}

TEST_CASE("a folder without a passport is told once, and its files are read") {
    const std::vector<std::pair<std::string, std::string>> texts{
        {"content/b/acts.yaml", "kind: acts\nacts: [{id: x, type: приказ, level: municipal}]\n"},
        {"content/b/glossary.yaml", "kind: glossary\nterms: []\n"}};
    Project project(texts);
    CHECK(project.told() ==
          "content/b/acts.yaml:1:7 error[wrong-folder] в папке `content/b` нет карточки системы: "
          "файла system.yaml -> создайте content/b/system.yaml\n");
    CHECK(project.told(Language::en) ==
          "content/b/acts.yaml:1:7 error[wrong-folder] the folder `content/b` has no passport of "
          "its system: no system.yaml -> make content/b/system.yaml\n");
    CHECK(project.corpus.acts.size() == 1);
}

TEST_CASE("a file of a system outside of a system") {
    const std::vector<std::pair<std::string, std::string>> texts{
        {"content/roadmap.yaml", "kind: roadmap\ntitle: Карта\nmeasures: []\n"}};
    CHECK(Project(texts).told() ==
          "content/roadmap.yaml:1:7 error[wrong-folder] файл вида `roadmap` стоит вне папки "
          "системы -> перенесите файл в content/СИСТЕМА/\n");
    CHECK(Project(texts).told(Language::en) ==
          "content/roadmap.yaml:1:7 error[wrong-folder] a file of kind `roadmap` stands outside of "
          "a system -> move the file to content/SYSTEM/\n");
}

TEST_CASE("a day that does not exist") {
    const auto check = [](const std::string& date, const std::string& ru, const std::string& en) {
        const auto texts = with_system(
            {{"content/acts.yaml",
              "kind: acts\nacts:\n- {id: one, type: приказ, level: federal, date: " + date +
                  "}\n"}});
        const std::string place = "content/acts.yaml:3:49 error[bad-date] ";
        CHECK(Project(texts).told() == place + ru + "\n");
        CHECK(Project(texts).told(Language::en) == place + en + "\n");
    };
    check("30.02.2023", "нет такого дня: `30.02.2023` -> в этом месяце 28 дней",
          "there is no such day: `30.02.2023` -> this month has 28 days");
    check("2024-02-30", "нет такого дня: `2024-02-30` -> в этом месяце 29 дней",
          "there is no such day: `2024-02-30` -> this month has 29 days");
    check("2022-13-01", "нет такого дня: `2022-13-01` -> месяцы — от 1 до 12",
          "there is no such day: `2022-13-01` -> months go from 1 to 12");
}

TEST_CASE("Markdown that cannot be printed") {
    const auto check = [](const std::string& text, const std::string& ru, const std::string& en) {
        const std::string place = "content/glossary.yaml:6:";
        CHECK(told_of_prose(text) == place + ru + "\n");
        CHECK(told_of_prose(text, Language::en) == place + en + "\n");
    };
    check("    раз <b>два</b>\n",
          "9 error[markdown-unsupported] HTML здесь не печатается: `<b>` -> уберите тег или "
          "замените его разметкой Markdown\n"
          "content/glossary.yaml:6:15 error[markdown-unsupported] HTML здесь не печатается: `</b>` "
          "-> уберите тег или замените его разметкой Markdown",
          "9 error[markdown-unsupported] HTML is not printed here: `<b>` -> remove the tag or use "
          "Markdown\n"
          "content/glossary.yaml:6:15 error[markdown-unsupported] HTML is not printed here: `</b>` "
          "-> remove the tag or use Markdown");
    check("    <div>\n    раз\n    </div>\n",
          "5 error[markdown-unsupported] HTML здесь не печатается: `<div>` -> уберите тег или "
          "замените его разметкой Markdown",
          "5 error[markdown-unsupported] HTML is not printed here: `<div>` -> remove the tag or "
          "use Markdown");
    check(
        "    раз ![вид](a.png)\n",
        "16 error[bad-picture] нет картинки `a.png` -> положите файл рядом или поправьте путь: он "
        "считается от папки этого файла",
        "16 error[bad-picture] there is no picture `a.png` -> put the file there or mend the path: "
        "it counts from the folder of this file");
    check("    [](https://a.example)\n",
          "8 error[empty-text] у ссылки на `https://a.example` нет слов -> впишите слова в "
          "квадратные скобки",
          "8 error[empty-text] the link to `https://a.example` has no words -> put words into the "
          "square brackets");
}

TEST_CASE("Markdown that can be printed") {
    CHECK(told_of_prose("    Абзац *с* **разными** ~~словами~~ и `кодом`.\n\n"
                        "    - список\n      - ещё\n\n    1. раз\n\n    > цитата\n\n"
                        "    | а | б |\n    |---|---|\n    | 1 | 2 |\n\n"
                        "    [адрес](https://a.example), https://b.example, [](term:one)\n")
              .empty());
}

TEST_CASE("one paragraph where one is wanted") {
    const auto check = [](const std::string& note, const std::string& ru, const std::string& en) {
        Project project = with_note(note);
        CHECK(project.told() == "content/acts.yaml:" + ru + "\n");
        CHECK(project.told(Language::en) == "content/acts.yaml:" + en + "\n");
    };
    check("2023. Итоги",
          "6:13 error[markdown-unsupported] здесь нужен один абзац, а читается список -> поставьте "
          "`\\` перед `.`",
          "6:13 error[markdown-unsupported] one paragraph is wanted here, this reads as a list -> "
          "put `\\` before `.`");
    check("\"- раз\"",
          "6:10 error[markdown-unsupported] здесь нужен один абзац, а читается список -> поставьте "
          "`\\` перед `-`",
          "6:10 error[markdown-unsupported] one paragraph is wanted here, this reads as a list -> "
          "put `\\` before `-`");
    check("\"# раз\"",
          "6:10 error[markdown-unsupported] здесь нужен один абзац, а читается заголовок -> "
          "поставьте `\\` перед `#`",
          "6:10 error[markdown-unsupported] one paragraph is wanted here, this reads as a heading "
          "-> put `\\` before `#`");
    check("|\n    раз\n\n    два",
          "9:5 error[markdown-unsupported] здесь нужен один абзац, а читается несколько абзацев -> "
          "уберите пустую строку",
          "9:5 error[markdown-unsupported] one paragraph is wanted here, this reads as several "
          "paragraphs -> remove the empty line");
    CHECK(with_note("2023\\. Итоги").told().empty());
    CHECK(with_note(">\n    раз\n    два").told().empty());
}

TEST_CASE("a link in a field that is printed as it stands") {
    const auto texts = with_system(
        {{"content/acts.yaml",
          "kind: acts\nacts:\n- {id: one, type: приказ, level: federal, title: \"О [плане](act:x) "
          "работ\"}\n"}});
    CHECK(Project(texts).told() ==
          "content/acts.yaml:3:53 error[markdown-unsupported] ссылка `[плане](act:x)` здесь не "
          "сработает: поле печатается как есть -> оставьте только слова\n");
    CHECK(Project(texts).told(Language::en) ==
          "content/acts.yaml:3:53 error[markdown-unsupported] the link `[плане](act:x)` does not "
          "work here: the field is printed as it stands -> leave only the words\n");
}

TEST_CASE("letters of the other alphabet inside a word") {
    // The first letter of the word is Latin.
    Project project = with_note("новая cистема");
    CHECK(project.told() ==
          "content/acts.yaml:6:15 warning[lookalike-letters] в слове `cистема` смешаны русские и "
          "латинские буквы: `c` — латинская -> напишите `система`\n");
    CHECK(project.told(Language::en) ==
          "content/acts.yaml:6:15 warning[lookalike-letters] the word `cистема` mixes Russian and "
          "Latin letters: `c` is Latin -> write `система`\n");
    CHECK(project.pointed_at() == "cистема");
    CHECK(with_note("новая система и Word").told().empty());
}

TEST_CASE("letters of the other alphabet in a number are an error") {
    const auto texts =
        with_system({{"content/acts.yaml",
                      "kind: acts\nacts:\n- {id: one, type: приказ, level: federal, number: "
                      "96-пp}\n"}});
    CHECK(
        Project(texts).told() ==
        "content/acts.yaml:3:54 error[lookalike-letters] в слове `пp` смешаны русские и латинские "
        "буквы: `p` — латинская -> напишите `пр`\n");
}

TEST_CASE("letters of the other alphabet on a page") {
    const std::vector<std::pair<std::string, std::string>> texts{
        {"site/pages/a.md", "---\nkind: page\ntitle: А\n---\nПрo всё.\n"}};
    CHECK(
        Project(texts).told() ==
        "site/pages/a.md:5:1 warning[lookalike-letters] в слове `Прo` смешаны русские и латинские "
        "буквы: `o` — латинская -> напишите `Про`\n");
}

TEST_CASE("blank text") {
    Project project = with_note("\" \u00A0\"");
    CHECK(project.told() ==
          "content/acts.yaml:6:9 error[empty-text] здесь пусто: одни пробелы -> напишите текст или "
          "уберите строку\n");
    CHECK(project.told(Language::en) ==
          "content/acts.yaml:6:9 error[empty-text] nothing here but spaces -> write the text or "
          "remove the line\n");
}
