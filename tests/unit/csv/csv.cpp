#include "csv/csv.h"

#include "support/catch.h"

using namespace metodoc;

namespace {

struct Read {
    SourceSet sources;
    Diagnostics found;
    std::optional<csv::Table> table;

    explicit Read(std::string text) {
        const FileId file = sources.add("t.csv", std::move(text));
        table = csv::parse(sources, file, found);
    }

    // Fields in brackets, a line a row; `#` before a comment.
    [[nodiscard]] std::string rows() const {
        if (!table) return "-";
        std::string text;
        for (const csv::Row& row : table->rows) {
            for (const csv::Field& field : row.fields) text += "[" + field.text + "]";
            text += "\n";
        }
        for (const csv::Comment& comment : table->comments) text += "#" + comment.text + "\n";
        return text;
    }

    // "line:column code message -> hint".
    [[nodiscard]] std::string told(Language language = Language::ru) const {
        std::string text;
        for (const Diagnostic& one : found) {
            const LineColumn at = sources.place(one.span.file, one.span.begin);
            text += std::to_string(at.line) + ":" + std::to_string(at.column) + " " +
                    std::string(one.code.name) + " " + one.message.in(language) + " -> " +
                    one.hint.in(language) + "\n";
            for (const Message& note : one.notes) text += "  = " + note.in(language) + "\n";
        }
        return text;
    }
};

}  // namespace

TEST_CASE("csv: rows and fields") {
    const auto check = [](std::string text, const std::string& expected) {
        const Read read(std::move(text));
        CHECK(read.rows() == expected);
        CHECK(read.told().empty());
    };
    check("a;b\n1;2\n", "[a][b]\n[1][2]\n");
    check("a;b\r\n1;2", "[a][b]\n[1][2]\n");
    check("a;b\r1;2\r", "[a][b]\n[1][2]\n");
    check("a,b\n\"1,5\",2\n", "[a][b]\n[1,5][2]\n");
    check("a\tb\n1\t2\n", "[a][b]\n[1][2]\n");
    check("a;b,c\n1,5;2\n", "[a][b,c]\n[1,5][2]\n");
    check("sep=,\na,b;c\n1,2\n", "[a][b;c]\n[1][2]\n");
    check(
        "\xEF\xBB\xBF"
        "a;b\n1;2\n",
        "[a][b]\n[1][2]\n");
    check("a;b\n\"x\"\"y\";\"1\n2\"\n", "[a][b]\n[x\"y][1\n2]\n");
    check("a;b\n \"x\" ;2\n", "[a][b]\n[x][2]\n");
    check(
        "a;b\n x ;\u00A0"
        "2\n",
        "[a][b]\n[x][2]\n");
    check("a;b\n;2\n", "[a][b]\n[][2]\n");
    check("a;b\n1;2;;\n", "[a][b]\n[1][2]\n");
    check("a;b\n\n;\n1;2\n", "[a][b]\n[1][2]\n");
}

TEST_CASE("csv: comments, as a spreadsheet gives them back, too") {
    CHECK(Read("# Образец данных: a; b\na;b\n#x;;\n1;2\n").rows() ==
          "[a][b]\n[1][2]\n#Образец данных: a; b\n#x\n");
    CHECK(Read("\"# Образец; данных\";\na;b\n1;2\n").rows() ==
          "[a][b]\n[1][2]\n#Образец; данных\n");
}

TEST_CASE("csv: places of fields") {
    const Read read("имя;b\n  x ;\"y\"\"z\"\n");
    REQUIRE(read.table);
    const auto& row = read.table->rows[1].fields;
    CHECK(read.sources.text(row[0].span) == "x");
    CHECK(read.sources.text(row[1].span) == "y\"\"z");
    CHECK(row[1].text == "y\"z");
}

TEST_CASE("csv: what cannot be understood, with its place") {
    const auto check = [](std::string text, const std::string& ru, const std::string& en) {
        const Read read(std::move(text));
        CHECK(read.rows() == "-");
        CHECK(read.told() == ru);
        CHECK(read.told(Language::en) == en);
    };
    check(
        "a;b\n1;\"2\n", "2:3 csv-syntax кавычка открыта и не закрыта -> закройте её в конце поля\n",
        "2:3 csv-syntax a quote is opened and never closed -> close it at the end of the field\n");
    check("a;b\nМБОУ \"Школа\";2\n",
          "2:6 csv-syntax кавычка посреди поля -> возьмите в кавычки всё поле, а кавычку внутри "
          "удвойте, или пишите «ёлочки»\n",
          "2:6 csv-syntax a quote in the middle of a field -> put the whole field in quotes and "
          "double the quote inside\n");
    check("a;b\n\"x\"y;2\n",
          "2:4 csv-syntax после закрывающей кавычки стоит `y` -> кавычку внутри поля пишут дважды: "
          "`\"\"`\n",
          "2:4 csv-syntax `y` stands behind the closing quote -> a quote inside a field is written "
          "twice: `\"\"`\n");
    check("a;b\n1;2;3\n",
          "2:5 csv-syntax полей в строке 3, а в заголовке 2 -> проверьте разделители; поле с `;` "
          "внутри берут в кавычки\n",
          "2:5 csv-syntax the row has 3 fields, the head has 2 -> check the separators; a field "
          "with `;` inside is put in quotes\n");
    check("a;b\n1\n",
          "2:1 csv-syntax полей в строке 1, а в заголовке 2 -> проверьте разделители; поле с `;` "
          "внутри берут в кавычки\n",
          "2:1 csv-syntax the row has 1 fields, the head has 2 -> check the separators; a field "
          "with `;` inside is put in quotes\n");
    check("# одно примечание\n",
          "1:1 csv-syntax в таблице нет ни одной строки -> первая строка — заголовок, за ней по "
          "строке на организацию\n",
          "1:1 csv-syntax the table has no rows -> the first row is the head, then a row an "
          "organisation\n");
    check("a;b\n\xD8\xEA\xEE\xEB\xE0;2\n",
          "2:1 csv-encoding таблица сохранена не в UTF-8 -> в Excel: «Сохранить как» — «CSV UTF-8 "
          "(разделитель — запятая)»\n  = похоже на Windows-1251: так сохраняет простой «CSV»\n",
          "2:1 csv-encoding the table is not in UTF-8 -> in Excel: \"Save as\", \"CSV UTF-8 (comma "
          "delimited)\"\n  = it looks like Windows-1251, as plain \"CSV\" is saved\n");
    check(std::string("\xFF\xFE"
                      "a\0;\0",
                      6),
          "1:1 csv-encoding таблица сохранена не в UTF-8 -> в Excel: «Сохранить как» — «CSV UTF-8 "
          "(разделитель — запятая)»\n",
          "1:1 csv-encoding the table is not in UTF-8 -> in Excel: \"Save as\", \"CSV UTF-8 (comma "
          "delimited)\"\n");
}
