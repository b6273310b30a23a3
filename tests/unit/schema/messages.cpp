// What is said about a fault: the place, the words in both languages, the hint; and the neighbour
// that must pass.
#include <string>
#include <string_view>

#include "unit/schema/support.h"
#include "unit/yaml/support.h"

using namespace metodoc;
using namespace metodoc::schema;
using namespace std::string_view_literals;

namespace {

constexpr std::string_view number = "{properties: {n: {title: Число, type: number}}}";
constexpr std::string_view whole = "{properties: {n: {type: integer}}}";
constexpr std::string_view some_text =
    "{properties: {t: {title: Текст, type: string, minLength: 1}}}";
constexpr std::string_view texts = "{properties: {l: {type: array, items: {type: string}}}}";
constexpr std::string_view date =
    R"({properties: {d: {title: Дата, type: string, pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[.][0-9]{1,2}[.][0-9]{4})$", patternErrorMessage: дату пишут иначе}}})";
constexpr std::string_view date_by_format = "{properties: {d: {type: string, format: date}}}";
constexpr std::string_view date_or_year =
    R"({properties: {d: {type: [string, integer], pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[.][0-9]{1,2}[.][0-9]{4})$"}}})";
constexpr std::string_view keys =
    "{required: [title], additionalProperties: false, properties: {title: {title: Заголовок}, due: "
    "{title: Срок}, number: {}}}";
constexpr std::string_view choice =
    "{properties: {s: {title: Состояние, enum: [draft, signed], enumDescriptions: [проект, "
    "подписан]}}}";
constexpr std::string_view choice_with_hint =
    "{properties: {s: {enum: [draft, signed], errorMessage: ожидается draft или signed}}}";
constexpr std::string_view kind =
    R"({properties: {kind: {const: order, errorMessage: "ожидается kind: order"}}})";
constexpr std::string_view clauses = R"({items: {oneOf: [
  {title: Утвердить, required: [approve], additionalProperties: false, properties: {approve: {type: string}, key: {}}},
  {title: Поручить, required: [executor, text], additionalProperties: false, properties: {executor: {type: string}, text: {type: string}}},
  {title: Своими словами, required: [text], additionalProperties: false, properties: {text: {type: string}, key: {}}}], type: object}})";
constexpr std::string_view kinds =
    "{anyOf: [{properties: {kind: {const: a}, x: {type: integer}}, required: [kind]}, {properties: "
    "{kind: {const: b}, y: {type: integer}}, required: [kind, y]}]}";

// Schemas are written as YAML here: it is the same tree.
std::string faults_of(std::string_view rule, std::string_view text, Reading reading) {
    bench::Bench desk;
    desk.add("case.json", std::string(rule));
    desk.compile();
    REQUIRE(desk.found.empty());
    const yaml::Node node = desk.value(std::string(text));
    return yaml::test::faults(desk.sources, desk.judge("case.json", node, reading));
}

void check(std::string_view rule, std::string_view text, std::string_view expected) {
    CAPTURE(std::string(rule), std::string(text));
    CHECK(faults_of(rule, text, Reading::content) == expected);
}

void passes(std::string_view rule, std::string_view text) {
    check(rule, text, "");
}

}  // namespace

TEST_CASE("types: found, expected, one thing to do") {
    check(
        number, "n: десять\n",
        R"(1:4 `десять` wrong-type: ключ `n` (Число): текст `десять`, а ожидается число; впишите число
1:4 `десять` wrong-type: key `n`: found text `десять`, expected a number; write a number
)");
    check(
        number, "n: [1]\n",
        R"(1:4 `[1]` wrong-type: ключ `n` (Число): список, а ожидается число; здесь одно значение: уберите дефис
1:4 `[1]` wrong-type: key `n`: found a list, expected a number; one value stands here: drop the dash
)");
    check(number, "n: {a: 1}\n",
          R"(1:5 `a` wrong-type: ключ `n` (Число): набор ключей, а ожидается число; впишите число
1:5 `a` wrong-type: key `n`: found a set of keys, expected a number; write a number
)");
    check(number, "n: true\n",
          R"(1:4 `true` wrong-type: ключ `n` (Число): `true`, а ожидается число; впишите число
1:4 `true` wrong-type: key `n`: found `true`, expected a number; write a number
)");
    check(
        whole, "n: 1.5\n",
        R"(1:4 `1.5` wrong-type: ключ `n`: число `1.5`, а ожидается целое число; впишите целое число
1:4 `1.5` wrong-type: key `n`: found number `1.5`, expected a whole number; write a whole number
)");
    check(
        number, "n:\n",
        R"(1:3 `` empty-text: ключ `n` (Число): значение не вписано; впишите значение или уберите ключ
1:3 `` empty-text: key `n`: the value is missing; write a value or drop the key
)");
    check(
        some_text, "t:\n",
        R"(1:3 `` empty-text: ключ `t` (Текст): значение не вписано; впишите значение или уберите ключ
1:3 `` empty-text: key `t`: the value is missing; write a value or drop the key
)");
    check(
        some_text, "t: [x]\n",
        R"(1:4 `[x]` wrong-type: ключ `t` (Текст): список, а ожидается текст; здесь одно значение: уберите дефис
1:4 `[x]` wrong-type: key `t`: found a list, expected a text; one value stands here: drop the dash
)");
    check(some_text, "t: [x, y]\n",
          R"(1:4 `[x, y]` wrong-type: ключ `t` (Текст): список, а ожидается текст; впишите текст
1:4 `[x, y]` wrong-type: key `t`: found a list, expected a text; write a text
)");
    check(
        some_text, "t:\n  Цель и задачи: рост\n",
        R"(2:3 `Цель и задачи` wrong-type: ключ `t` (Текст): набор ключей, а ожидается текст; если это текст с двоеточием, возьмите его в кавычки: "…"
2:3 `Цель и задачи` wrong-type: key `t`: found a set of keys, expected a text; if this is text with a colon, put it in quotes: "…"
)");
    check(
        texts, "l: x\n",
        R"(1:4 `x` wrong-type: ключ `l`: текст `x`, а ожидается список; это список: с новой строки дефис, пробел и значение: `- x`
1:4 `x` wrong-type: key `l`: found text `x`, expected a list; this is a list: on a new line a dash, a space, the value: `- x`
)");
    check(
        texts, "l: -x\n",
        R"(1:4 `-x` wrong-type: ключ `l`: текст `-x`, а ожидается список; после дефиса нужен пробел: `- x`
1:4 `-x` wrong-type: key `l`: found text `-x`, expected a list; put a space after the dash: `- x`
)");
    check(
        texts, "l: {a: 1}\n",
        R"(1:5 `a` wrong-type: ключ `l`: набор ключей, а ожидается список; это список: поставьте дефис и пробел перед ключом: `- a: …`
1:5 `a` wrong-type: key `l`: found a set of keys, expected a list; this is a list: put a dash and a space first: `- a: …`
)");
    check(
        "{properties: {m: {type: object}}}", "m: a:1\n",
        R"(1:4 `a:1` wrong-type: ключ `m`: текст `a:1`, а ожидается набор ключей; после двоеточия нужен пробел: `a: 1`
1:4 `a:1` wrong-type: key `m`: found text `a:1`, expected a set of keys; put a space after the colon: `a: 1`
)");
    check(
        "{properties: {m: {type: object}}}", "m: x\n",
        R"(1:4 `x` wrong-type: ключ `m`: текст `x`, а ожидается набор ключей; с новой строки пишут ключи: `ключ: значение`
1:4 `x` wrong-type: key `m`: found text `x`, expected a set of keys; write keys on new lines: `key: value`
)");
    check(
        "{type: object}", "[x]\n",
        R"(1:1 `[x]` wrong-type: файл: список, а ожидается набор ключей; с новой строки пишут ключи: `ключ: значение`
1:1 `[x]` wrong-type: the file: found a list, expected a set of keys; write keys on new lines: `key: value`
)");
    check("{items: {type: integer}}", "[1, x]\n",
          R"(1:5 `x` wrong-type: пункт 2: текст `x`, а ожидается целое число; впишите целое число
1:5 `x` wrong-type: item 2: found text `x`, expected a whole number; write a whole number
)");
    check(
        "{properties: {b: {type: boolean}}}", "b: да\n",
        R"(1:4 `да` wrong-type: ключ `b`: текст `да`, а ожидается `true` или `false`; впишите `true`
1:4 `да` wrong-type: key `b`: found text `да`, expected `true` or `false`; write `true`
)");
    check(R"({properties: {x: {type: "null"}}})", "x: 1\n",
          R"(1:4 `1` wrong-type: ключ `x`: число `1`, а ожидается пустое значение; оставьте пустым
1:4 `1` wrong-type: key `x`: found number `1`, expected nothing; leave it empty
)");
    check("{properties: {n: {type: number, errorMessage: впишите число}}}", "n: десять\n",
          R"(1:4 `десять` wrong-type: ключ `n`: текст `десять`, а ожидается число; впишите число
1:4 `десять` wrong-type: key `n`: found text `десять`, expected a number; write a number
)");
    check(
        "{properties: {m: {type: [string, array]}}}", "m: {a: 1}\n",
        R"(1:5 `a` wrong-type: ключ `m`: набор ключей, а ожидается текст или список; впишите текст или список
1:5 `a` wrong-type: key `m`: found a set of keys, expected a text or a list; write a text or a list
)");
    passes(number, "n: 1.5\n");
    passes(whole, "n: 1.0\n");
    passes(some_text, "t: 693\n");
    passes(some_text, "t: 1.10\n");
    passes(some_text, "t: true\n");
    passes(some_text, "t: 2022-12-30\n");
    passes(texts, "l: [1, true, x]\n");
    passes("{properties: {m: {type: [string, integer]}}}", "m: 5\n");
}

TEST_CASE("numbers: forms that people write") {
    check(number, "n: 12,5\n",
          R"(1:4 `12,5` bad-number: ключ `n` (Число): текст `12,5`, а ожидается число; пишите 12.5
1:4 `12,5` bad-number: key `n`: found text `12,5`, expected a number; write 12.5
)");
    check(number, "n: 1 000\n",
          R"(1:4 `1 000` bad-number: ключ `n` (Число): текст `1 000`, а ожидается число; пишите 1000
1:4 `1 000` bad-number: key `n`: found text `1 000`, expected a number; write 1000
)");
    check(
        number, "n: 10%\n",
        R"(1:4 `10%` bad-number: ключ `n` (Число): текст `10%`, а ожидается число; оставьте только число: 10
1:4 `10%` bad-number: key `n`: found text `10%`, expected a number; leave the number only: 10
)");
    check(
        number, "n: 5 чел.\n",
        R"(1:4 `5 чел.` bad-number: ключ `n` (Число): текст `5 чел.`, а ожидается число; оставьте только число: 5
1:4 `5 чел.` bad-number: key `n`: found text `5 чел.`, expected a number; leave the number only: 5
)");
    check(
        number, "n: \"5\"\n",
        R"(1:4 `"5"` bad-number: ключ `n` (Число): текст `5`, а ожидается число; уберите кавычки: 5
1:4 `"5"` bad-number: key `n`: found text `5`, expected a number; drop the quotes: 5
)");
    check(number, "n: −5\n",
          R"(1:4 `−5` bad-number: ключ `n` (Число): текст `−5`, а ожидается число; пишите -5
1:4 `−5` bad-number: key `n`: found text `−5`, expected a number; write -5
)");
    check(number, "n: 5-7\n",
          R"(1:4 `5-7` wrong-type: ключ `n` (Число): текст `5-7`, а ожидается число; впишите число
1:4 `5-7` wrong-type: key `n`: found text `5-7`, expected a number; write a number
)");
    check("{properties: {n: {type: number}}}", "n: 010\n",
          R"(~1:4 `010` yaml-number-text: `010` читается как число 10; пишите 10
~1:4 `010` yaml-number-text: `010` reads as the number 10; write 10
)");
    check("{properties: {n: {type: number}}}", "n: 0x1F\n",
          R"(~1:4 `0x1F` yaml-number-text: `0x1F` читается как число 31; пишите 31
~1:4 `0x1F` yaml-number-text: `0x1F` reads as the number 31; write 31
)");
    passes(number, "n: 0.5\n");
    passes(number, "n: -12.50\n");
    passes(number, "n: 0\n");
    passes(some_text, "t: 010\n");
}

TEST_CASE("numbers: bounds") {
    check("{properties: {n: {minimum: 10}}}", "n: 5\n",
          R"(1:4 `5` wrong-value: ключ `n`: `5` меньше 10; нужно не меньше 10
1:4 `5` wrong-value: key `n`: `5` is less than 10; at least 10 is needed
)");
    check("{properties: {n: {maximum: 10.5}}}", "n: 11\n",
          R"(1:4 `11` wrong-value: ключ `n`: `11` больше 10.5; нужно не больше 10.5
1:4 `11` wrong-value: key `n`: `11` is more than 10.5; at most 10.5 is allowed
)");
    check("{properties: {n: {exclusiveMinimum: 0}}}", "n: 0\n",
          R"(1:4 `0` wrong-value: ключ `n`: `0` не больше 0; нужно больше 0
1:4 `0` wrong-value: key `n`: `0` is not above 0; more than 0 is needed
)");
    check("{properties: {n: {exclusiveMaximum: 0}}}", "n: 0\n",
          R"(1:4 `0` wrong-value: ключ `n`: `0` не меньше 0; нужно меньше 0
1:4 `0` wrong-value: key `n`: `0` is not below 0; less than 0 is needed
)");
    check("{properties: {n: {multipleOf: 0.1}}}", "n: 0.25\n",
          R"(1:4 `0.25` wrong-value: ключ `n`: `0.25` не делится на 0.1; нужно число, кратное 0.1
1:4 `0.25` wrong-value: key `n`: `0.25` is no multiple of 0.1; a multiple of 0.1 is needed
)");
    check("{properties: {n: {minimum: 1900, errorMessage: год пишут четырьмя цифрами}}}", "n: 23\n",
          R"(1:4 `23` wrong-value: ключ `n`: `23` меньше 1900; год пишут четырьмя цифрами
1:4 `23` wrong-value: key `n`: `23` is less than 1900; at least 1900 is needed
)");
    passes("{properties: {n: {minimum: 10, maximum: 10}}}", "n: 10\n");
    passes("{properties: {n: {multipleOf: 0.1}}}", "n: 0.3\n");
    passes("{properties: {n: {exclusiveMinimum: 0, exclusiveMaximum: 1}}}", "n: 0.5\n");
}

TEST_CASE("texts: length and form") {
    check(some_text, "t: \"\"\n",
          R"(1:4 `""` empty-text: ключ `t` (Текст): пустой текст; впишите значение или уберите ключ
1:4 `""` empty-text: key `t`: the text is empty; write a value or drop the key
)");
    check(
        "{properties: {t: {minLength: 5}}}", "t: прик\n",
        R"(1:4 `прик` wrong-value: ключ `t`: букв и знаков 4, а нужно не меньше 5; напишите подробнее
1:4 `прик` wrong-value: key `t`: number of characters 4, at least 5 needed; write more
)");
    check("{properties: {t: {maxLength: 3}}}", "t: приказ\n",
          R"(1:4 `приказ` wrong-value: ключ `t`: букв и знаков 6, а можно не больше 3; сократите
1:4 `приказ` wrong-value: key `t`: number of characters 6, at most 3 allowed; shorten it
)");
    check("{properties: {id: {pattern: '^[a-z-]+$'}}}", "id: Minpros\n",
          R"(1:5 `Minpros` bad-format: ключ `id`: `Minpros` записано не по форме; проверьте запись
1:5 `Minpros` bad-format: key `id`: `Minpros` has a wrong form; check how it is written
)");
    check(
        "{properties: {id: {pattern: '^[a-z-]+$', patternErrorMessage: строчными латинскими}}}",
        "id: Minpros\n",
        R"(1:5 `Minpros` bad-format: ключ `id`: `Minpros` записано не по форме; строчными латинскими
1:5 `Minpros` bad-format: key `id`: `Minpros` has a wrong form; check how it is written
)");
    check(
        "{properties: {e: {format: email}}}", "e: uo.seversk.ru\n",
        R"(1:4 `uo.seversk.ru` bad-format: ключ `e`: `uo.seversk.ru` записано не по форме; ожидается адрес почты: имя@сайт.ru
1:4 `uo.seversk.ru` bad-format: key `e`: `uo.seversk.ru` has a wrong form; expected name@site.ru
)");
    check(
        "{properties: {u: {format: uri}}}", "u: www.seversk.ru\n",
        R"(1:4 `www.seversk.ru` bad-format: ключ `u`: `www.seversk.ru` записано не по форме; ожидается адрес: https://сайт.ru/страница
1:4 `www.seversk.ru` bad-format: key `u`: `www.seversk.ru` has a wrong form; expected an address: https://site.ru/page
)");
    check(
        "{properties: {r: {format: regex}}}", "r: \"[a\"\n",
        R"(1:4 `"[a"` bad-format: ключ `r`: `[a` записано не по форме; ожидается регулярное выражение
1:4 `"[a"` bad-format: key `r`: `[a` has a wrong form; expected a regular expression
)");
    passes(some_text, "t: x\n");
    passes("{properties: {t: {minLength: 6, maxLength: 6}}}", "t: приказ\n");
    passes("{properties: {t: {pattern: '^[А-Яа-я ]+$'}}}", "t: Приказ отдела\n");
    passes("{properties: {e: {format: email}}}", "e: uo@seversk.ru\n");
    passes("{properties: {u: {format: uri}}}", "u: https://сайт.рф/страница\n");
    passes("{properties: {u: {format: uri-reference}}}", "u: files/a.pdf\n");
}

TEST_CASE("dates: two forms, and a hint for every other") {
    check(
        date, "d: 2025-9-1\n",
        R"(1:4 `2025-9-1` bad-date: ключ `d` (Дата): `2025-9-1` — не дата; пишите 2025-09-01 или 01.09.2025
1:4 `2025-9-1` bad-date: key `d`: `2025-9-1` is no date; write 2025-09-01 or 01.09.2025
)");
    check(
        date, "d: 31.11.2022\n",
        R"(1:4 `31.11.2022` bad-date: ключ `d` (Дата): дня `31.11.2022` нет в календаре; в этом месяце дней: 30
1:4 `31.11.2022` bad-date: key `d`: there is no day `31.11.2022`; that month has 30 days
)");
    check(
        date, "d: 2022-02-30\n",
        R"(1:4 `2022-02-30` bad-date: ключ `d` (Дата): дня `2022-02-30` нет в календаре; в этом месяце дней: 28
1:4 `2022-02-30` bad-date: key `d`: there is no day `2022-02-30`; that month has 28 days
)");
    check(
        date, "d: 12/30/2022\n",
        R"(1:4 `12/30/2022` bad-date: ключ `d` (Дата): `12/30/2022` — не дата; месяцев двенадцать; сначала день, потом месяц: 30.12.2022
1:4 `12/30/2022` bad-date: key `d`: `12/30/2022` is no date; there are twelve months; day first, then month: 30.12.2022
)");
    check(
        date, "d: 30/12/2022\n",
        R"(1:4 `30/12/2022` bad-date: ключ `d` (Дата): `30/12/2022` — не дата; пишите 2022-12-30 или 30.12.2022
1:4 `30/12/2022` bad-date: key `d`: `30/12/2022` is no date; write 2022-12-30 or 30.12.2022
)");
    check(
        date, "d: 12.30.2022\n",
        R"(1:4 `12.30.2022` bad-date: ключ `d` (Дата): дня `12.30.2022` нет в календаре; месяцев двенадцать; сначала день, потом месяц: 30.12.2022
1:4 `12.30.2022` bad-date: key `d`: there is no day `12.30.2022`; there are twelve months; day first, then month: 30.12.2022
)");
    check(
        date, "d: 30 декабря 2022\n",
        R"(1:4 `30 декабря 2022` bad-date: ключ `d` (Дата): `30 декабря 2022` — не дата; пишите 2022-12-30 или 30.12.2022
1:4 `30 декабря 2022` bad-date: key `d`: `30 декабря 2022` is no date; write 2022-12-30 or 30.12.2022
)");
    check(
        date, "d: 1 мая 2022 года\n",
        R"(1:4 `1 мая 2022 года` bad-date: ключ `d` (Дата): `1 мая 2022 года` — не дата; пишите 2022-05-01 или 01.05.2022
1:4 `1 мая 2022 года` bad-date: key `d`: `1 мая 2022 года` is no date; write 2022-05-01 or 01.05.2022
)");
    check(
        date, "d: 30.12.22\n",
        R"(1:4 `30.12.22` bad-date: ключ `d` (Дата): `30.12.22` — не дата; год пишут четырьмя цифрами: 30.12.2022
1:4 `30.12.22` bad-date: key `d`: `30.12.22` is no date; the year has four digits: 30.12.2022
)");
    check(
        date, "d: 2022.12.30\n",
        R"(1:4 `2022.12.30` bad-date: ключ `d` (Дата): `2022.12.30` — не дата; пишите 2022-12-30 или 30.12.2022
1:4 `2022.12.30` bad-date: key `d`: `2022.12.30` is no date; write 2022-12-30 or 30.12.2022
)");
    check(date, "d: скоро\n",
          R"(1:4 `скоро` bad-date: ключ `d` (Дата): `скоро` — не дата; дату пишут иначе
1:4 `скоро` bad-date: key `d`: `скоро` is no date; a date is written as 2022-12-30 or 30.12.2022
)");
    check(date, "d: 2022\n",
          R"(1:4 `2022` bad-date: ключ `d` (Дата): `2022` — не дата; дату пишут иначе
1:4 `2022` bad-date: key `d`: `2022` is no date; a date is written as 2022-12-30 or 30.12.2022
)");
    check(
        date_by_format, "d: 2025-9-1\n",
        R"(1:4 `2025-9-1` bad-date: ключ `d`: `2025-9-1` — не дата; пишите 2025-09-01 или 01.09.2025
1:4 `2025-9-1` bad-date: key `d`: `2025-9-1` is no date; write 2025-09-01 or 01.09.2025
)");
    check(
        date_by_format, "d: скоро\n",
        R"(1:4 `скоро` bad-date: ключ `d`: `скоро` — не дата; дату пишут как 2022-12-30 или 30.12.2022
1:4 `скоро` bad-date: key `d`: `скоро` is no date; a date is written as 2022-12-30 or 30.12.2022
)");
    check(
        date_or_year, "d: 31.11.2022\n",
        R"(1:4 `31.11.2022` bad-date: ключ `d`: дня `31.11.2022` нет в календаре; в этом месяце дней: 30
1:4 `31.11.2022` bad-date: key `d`: there is no day `31.11.2022`; that month has 30 days
)");
    passes(date, "d: 01.09.2025\n");
    passes(date, "d: 1.9.2025\n");
    passes(date, "d: 2022-12-30\n");
    passes(date_by_format, "d: 30.12.2022\n");
    passes(date_or_year, "d: 2024\n");
    passes(date_or_year, "d: 30.12.2022\n");
}

TEST_CASE("letters of the other alphabet") {
    check(
        "{properties: {id: {pattern: '^[a-z:]+$'}}}", "id: org:rсo\n",
        R"(1:10 `с` lookalike-letters: ключ `id`: в `org:rсo` русские буквы вместо латинских: с; наберите заново: org:rco
1:10 `с` lookalike-letters: key `id`: Cyrillic letters for Latin ones in `org:rсo`: с; type it again: org:rco
)");
    check(
        "{properties: {id: {pattern: '^[a-z:]+$'}}}", "id: \"org:rсо\"\n",
        R"(1:11 `со` lookalike-letters: ключ `id`: в `org:rсо` русские буквы вместо латинских: со; наберите заново: org:rco
1:11 `со` lookalike-letters: key `id`: Cyrillic letters for Latin ones in `org:rсо`: со; type it again: org:rco
)");
    check(
        "{properties: {t: {pattern: '^[а-яё]+$'}}}", "t: cистемa\n",
        R"(1:4 `cистемa` lookalike-letters: ключ `t`: в `cистемa` латинские буквы вместо русских: ca; наберите заново: система
1:4 `cистемa` lookalike-letters: key `t`: Latin letters for Cyrillic ones in `cистемa`: ca; type it again: система
)");
    check(
        choice, "s: drаft\n",
        R"(1:6 `а` lookalike-letters: ключ `s` (Состояние): в `drаft` русские буквы вместо латинских: а; наберите заново: draft
1:6 `а` lookalike-letters: key `s`: Cyrillic letters for Latin ones in `drаft`: а; type it again: draft
)");
    check(
        keys, "titlе: x\n",
        R"(1:1 `titlе` lookalike-letters: неизвестный ключ `titlе`: русские буквы вместо латинских: е; наберите заново: title [ключ `title` (Заголовок) здесь обязателен]
1:1 `titlе` lookalike-letters: unknown key `titlе`: Cyrillic letters for Latin ones: е; type it again: title [`title` is required here]
)");
    check(keys, "title: x\ndуe: y\n",
          R"(2:1 `dуe` unknown-key: неизвестный ключ `dуe`; возможно, `due`?
2:1 `dуe` unknown-key: unknown key `dуe`; did you mean `due`?
)");
    passes("{properties: {id: {pattern: '^[a-z:]+$'}}}", "id: org:rco\n");
    passes(choice, "s: draft\n");
}

TEST_CASE("choices") {
    check(
        choice, "s: sigend\n",
        R"(1:4 `sigend` not-one-of: ключ `s` (Состояние): текст `sigend`, а бывает `draft`, `signed`; возможно, `signed`? [`draft` — проект] [`signed` — подписан]
1:4 `sigend` not-one-of: key `s`: found text `sigend`, expected `draft`, `signed`; did you mean `signed`? [`draft`: проект] [`signed`: подписан]
)");
    check(
        choice, "s: новый\n",
        R"(1:4 `новый` not-one-of: ключ `s` (Состояние): текст `новый`, а бывает `draft`, `signed`; выберите одно из них [`draft` — проект] [`signed` — подписан]
1:4 `новый` not-one-of: key `s`: found text `новый`, expected `draft`, `signed`; choose one of them [`draft`: проект] [`signed`: подписан]
)");
    check(
        choice_with_hint, "s: новый\n",
        R"(1:4 `новый` not-one-of: ключ `s`: текст `новый`, а бывает `draft`, `signed`; ожидается draft или signed
1:4 `новый` not-one-of: key `s`: found text `новый`, expected `draft`, `signed`; choose one of them
)");
    check("{enum: [1, 2]}", "3\n",
          R"(1:1 `3` not-one-of: файл: число `3`, а бывает `1`, `2`; выберите одно из них
1:1 `3` not-one-of: the file: found number `3`, expected `1`, `2`; choose one of them
)");
    check(
        kind, "kind: ordre\n",
        R"(1:7 `ordre` wrong-value: ключ `kind`: текст `ordre`, а ожидается `order`; возможно, `order`?
1:7 `ordre` wrong-value: key `kind`: found text `ordre`, expected `order`; did you mean `order`?
)");
    check(
        kind, "kind: roadmap\n",
        R"(1:7 `roadmap` wrong-value: ключ `kind`: текст `roadmap`, а ожидается `order`; ожидается kind: order
1:7 `roadmap` wrong-value: key `kind`: found text `roadmap`, expected `order`; write `order`
)");
    check(
        kind, "kind: [order]\n",
        R"(1:7 `[order]` wrong-value: ключ `kind`: список, а ожидается `order`; ожидается kind: order
1:7 `[order]` wrong-value: key `kind`: found a list, expected `order`; write `order`
)");
    check("{const: {a: 1}}", "a: 2\n",
          R"(1:1 `a` wrong-value: файл: набор ключей, а ожидается `{…}`; впишите `{…}`
1:1 `a` wrong-value: the file: found a set of keys, expected `{…}`; write `{…}`
)");
    check("{const: [1]}", "x\n",
          R"(1:1 `x` wrong-value: файл: текст `x`, а ожидается `[…]`; впишите `[…]`
1:1 `x` wrong-value: the file: found text `x`, expected `[…]`; write `[…]`
)");
    passes(choice, "s: signed\n");
    passes(kind, "kind: order\n");
    passes(R"({enum: ["5"]})", "5\n");
    passes("{enum: [1.0]}", "1\n");
    passes("{const: {a: 1, b: 2}}", "{b: 2, a: 1.0}\n");
}

TEST_CASE("keys: unknown and missing ones are joined") {
    check(
        keys, "titel: x\n",
        R"(1:1 `titel` unknown-key: неизвестный ключ `titel`; возможно, `title`? [ключ `title` (Заголовок) здесь обязателен]
1:1 `titel` unknown-key: unknown key `titel`; did you mean `title`? [`title` is required here]
)");
    check(keys, "number: 1\n",
          R"(1:1 `number` missing-key: нет ключа `title` (Заголовок); добавьте `title: …`
1:1 `number` missing-key: key `title` is missing; add `title: …`
)");
    check(keys, "title: x\nfoo: 1\n",
          R"(2:1 `foo` unknown-key: неизвестный ключ `foo`; здесь бывают: `due`, `number`
2:1 `foo` unknown-key: unknown key `foo`; known here: `due`, `number`
)");
    check(
        keys, "title: x\nnumber: 1\ndue: x\nfoo: 1\n",
        R"(4:1 `foo` unknown-key: неизвестный ключ `foo`; уберите его: все ключи этого места уже есть
4:1 `foo` unknown-key: unknown key `foo`; drop it: all keys of this place are here
)");
    check(
        keys, "titel: x\ntilte: y\n",
        R"(1:1 `titel` unknown-key: неизвестный ключ `titel`; возможно, `title`? [ключ `title` (Заголовок) здесь обязателен]
1:1 `titel` unknown-key: unknown key `titel`; did you mean `title`? [`title` is required here]
2:1 `tilte` unknown-key: неизвестный ключ `tilte`; возможно, `title`?
2:1 `tilte` unknown-key: unknown key `tilte`; did you mean `title`?
)");
    check("{additionalProperties: false}", "a: 1\n",
          R"(1:1 `a` unknown-key: неизвестный ключ `a`; уберите его
1:1 `a` unknown-key: unknown key `a`; drop it
)");
    check("{required: [a]}", "{}\n",
          R"(1:1 `{}` missing-key: нет ключа `a`; добавьте `a: …`
1:1 `{}` missing-key: key `a` is missing; add `a: …`
)");
    check("{properties: {m: {required: [a, b]}}}", "m: {}\n",
          R"(1:4 `{}` missing-key: нет ключа `a`; добавьте `a: …`
1:4 `{}` missing-key: key `a` is missing; add `a: …`
1:4 `{}` missing-key: нет ключа `b`; добавьте `b: …`
1:4 `{}` missing-key: key `b` is missing; add `b: …`
)");
    check(R"({propertyNames: {pattern: "^[a-z]+$"}})", "Имя: 1\n",
          R"(1:1 `Имя` bad-format: имя ключа: `Имя` записано не по форме; проверьте запись
1:1 `Имя` bad-format: the name of the key: `Имя` has a wrong form; check how it is written
)");
    check("{minProperties: 2}", "a: 1\n",
          R"(1:1 `a` too-few: файл: ключей 1, а нужно не меньше 2; добавьте недостающее
1:1 `a` too-few: the file: number of keys 1, at least 2 needed; add what is missing
)");
    check("{maxProperties: 1}", "{a: 1, b: 2}\n",
          R"(1:2 `a` too-many: файл: ключей 2, а можно не больше 1; уберите лишнее
1:2 `a` too-many: the file: number of keys 2, at most 1 allowed; drop what is too much
)");
    check("{dependencies: {a: [b]}}", "a: 1\n",
          R"(1:1 `a` missing-key: нет ключа `b`; добавьте `b: …` [он нужен, потому что есть `a`]
1:1 `a` missing-key: key `b` is missing; add `b: …` [it is needed because of `a`]
)");
    check("{dependencies: {a: {required: [c]}}}", "a: 1\n",
          R"(1:1 `a` missing-key: нет ключа `c`; добавьте `c: …`
1:1 `a` missing-key: key `c` is missing; add `c: …`
)");
    check("{properties: {x: false}}", "x: 1\n",
          R"(1:4 `1` wrong-value: ключ `x`: число `1` здесь не допускается; уберите его
1:4 `1` wrong-value: key `x`: number `1` is not allowed here; drop it
)");
    passes(keys, "title: x\ndue: y\n");
    passes("{additionalProperties: {type: integer}}", "a: 1\n");
    passes("{patternProperties: {'^[0-9]{4}$': {type: integer}}, additionalProperties: false}",
           "2023: 1\n");
    passes("{dependencies: {a: [b]}}", "b: 1\n");
}

TEST_CASE("lists") {
    check("{properties: {l: {minItems: 1}}}", "l: []\n",
          R"(1:4 `[]` too-few: ключ `l`: пунктов 0, а нужно не меньше 1; добавьте недостающее
1:4 `[]` too-few: key `l`: number of items 0, at least 1 needed; add what is missing
)");
    check("{maxItems: 1}", "[a, b]\n",
          R"(1:1 `[a, b]` too-many: файл: пунктов 2, а можно не больше 1; уберите лишнее
1:1 `[a, b]` too-many: the file: number of items 2, at most 1 allowed; drop what is too much
)");
    check(
        "{properties: {l: {uniqueItems: true}}}", "l: [a, b, a]\n",
        R"(1:11 `a` wrong-value: пункт 3 списка `l`: такое значение в списке уже есть; оставьте одно из двух [1:5 впервые оно здесь]
1:11 `a` wrong-value: item 3 of `l`: the list already has this value; keep one of the two [1:5 it first stands here]
)");
    check("{contains: {type: integer}}", "[a]\n",
          R"(1:1 `[a]` wrong-value: файл: ни один пункт не подходит; добавьте недостающее
1:1 `[a]` wrong-value: the file: no item fits; add what is missing
)");
    check("{items: [{type: string}], additionalItems: false}", "[a, b]\n",
          R"(1:5 `b` wrong-value: пункт 2: текст `b` здесь не допускается; уберите его
1:5 `b` wrong-value: item 2: text `b` is not allowed here; drop it
)");
    check("{items: [{type: string}], additionalItems: {type: integer}}", "[a, b]\n",
          R"(1:5 `b` wrong-type: пункт 2: текст `b`, а ожидается целое число; впишите целое число
1:5 `b` wrong-type: item 2: found text `b`, expected a whole number; write a whole number
)");
    passes("{minItems: 1, maxItems: 2, uniqueItems: true}", "[a, b]\n");
    passes("{uniqueItems: true}", "[1, true, \"1\"]\n");
    passes("{contains: {type: integer}}", "[a, 1]\n");
}

TEST_CASE("branches: the faults of the one that was meant") {
    check(
        clauses, "- aprove: x\n",
        R"(1:3 `aprove` unknown-key: неизвестный ключ `aprove`; возможно, `approve`? [ключ `approve` здесь обязателен]
1:3 `aprove` unknown-key: unknown key `aprove`; did you mean `approve`? [`approve` is required here]
)");
    check(
        clauses, "- executor: x\n  txet: y\n",
        R"(2:3 `txet` unknown-key: неизвестный ключ `txet`; возможно, `text`? [ключ `text` здесь обязателен]
2:3 `txet` unknown-key: unknown key `txet`; did you mean `text`? [`text` is required here]
)");
    check(clauses, "- executor: x\n",
          R"(1:3 `executor` missing-key: нет ключа `text`; добавьте `text: …`
1:3 `executor` missing-key: key `text` is missing; add `text: …`
)");
    check(
        clauses, "- text: [x]\n",
        R"(1:9 `[x]` wrong-type: ключ `text`: список, а ожидается текст; здесь одно значение: уберите дефис
1:9 `[x]` wrong-type: key `text`: found a list, expected a text; one value stands here: drop the dash
)");
    check(
        clauses, "- foo: 1\n",
        R"(1:3 `foo` missing-key: нет ни одного из ключей `approve`, `executor`, `text`; добавьте один из них
1:3 `foo` missing-key: none of the keys `approve`, `executor`, `text` is here; add one of them
)");
    check(clauses, "- approve: x\n  text: y\n",
          R"(2:3 `text` unknown-key: неизвестный ключ `text`; здесь бывают: `key`
2:3 `text` unknown-key: unknown key `text`; known here: `key`
)");
    check(
        clauses, "- просто текст\n",
        R"(1:3 `просто текст` wrong-type: пункт 1: текст `просто текст`, а ожидается набор ключей; с новой строки пишут ключи: `ключ: значение`
1:3 `просто текст` wrong-type: item 1: found text `просто текст`, expected a set of keys; write keys on new lines: `key: value`
)");
    check(kinds, "kind: c\n",
          R"(1:7 `c` not-one-of: ключ `kind`: текст `c`, а бывает `a`, `b`; выберите одно из них
1:7 `c` not-one-of: key `kind`: found text `c`, expected `a`, `b`; choose one of them
)");
    check(kinds, "kind: b\ny: x\n",
          R"(2:4 `x` wrong-type: ключ `y`: текст `x`, а ожидается целое число; впишите целое число
2:4 `x` wrong-type: key `y`: found text `x`, expected a whole number; write a whole number
)");
    check(
        "{anyOf: [{type: integer}, {type: array}]}", "x\n",
        R"(1:1 `x` wrong-type: файл: текст `x`, а ожидается целое число или список; это список: с новой строки дефис, пробел и значение: `- x`
1:1 `x` wrong-type: the file: found text `x`, expected a whole number or a list; this is a list: on a new line a dash, a space, the value: `- x`
)");
    check("{anyOf: [{enum: [a, b]}, {const: c}]}", "d\n",
          R"(1:1 `d` not-one-of: файл: текст `d`, а бывает `a`, `b`, `c`; выберите одно из них
1:1 `d` not-one-of: the file: found text `d`, expected `a`, `b`, `c`; choose one of them
)");
    check("{anyOf: [{type: string, pattern: '^a'}, {type: integer, minimum: 5}]}", "3\n",
          R"(1:1 `3` bad-format: файл: `3` записано не по форме; проверьте запись
1:1 `3` bad-format: the file: `3` has a wrong form; check how it is written
)");
    check(
        "{oneOf: [{title: Раз, required: [a]}, {title: Два, required: [b]}]}", "{a: 1, b: 2}\n",
        R"(1:2 `a` wrong-value: файл: подходит сразу под несколько описаний: «Раз», «Два»; оставьте ключи только одного из них
1:2 `a` wrong-value: the file: fits several descriptions at once: «Раз», «Два»; leave the keys of one of them
)");
    check("{not: {required: [a]}}", "a: 1\n",
          R"(1:1 `a` wrong-value: файл: набор ключей здесь не допускается; проверьте запись
1:1 `a` wrong-value: the file: a set of keys is not allowed here; check how it is written
)");
    check("{if: {properties: {k: {const: x}}}, then: {required: [y]}}", "k: x\n",
          R"(1:1 `k` missing-key: нет ключа `y`; добавьте `y: …`
1:1 `k` missing-key: key `y` is missing; add `y: …`
)");
    check("{allOf: [{required: [a]}, {required: [b]}]}", "c: 1\n",
          R"(1:1 `c` missing-key: нет ключа `a`; добавьте `a: …`
1:1 `c` missing-key: key `a` is missing; add `a: …`
1:1 `c` missing-key: нет ключа `b`; добавьте `b: …`
1:1 `c` missing-key: key `b` is missing; add `b: …`
)");
    passes(clauses, "- approve: x\n- executor: x\n  text: y\n- text: z\n");
    passes(kinds, "kind: b\ny: 1\n");
    passes("{if: {properties: {k: {const: x}}}, then: {required: [y]}}", "k: z\n");
    passes("{not: {required: [a]}}", "b: 1\n");
}

TEST_CASE("every fault of a file at once") {
    check(
        "{required: [a], additionalProperties: false, properties: {a: {}, n: {type: number}, d: "
        "{type: string, format: date}, l: {items: {type: integer}}}}",
        "n: 12,5\nd: 2025-9-1\nl: [x, 1, y]\nz: 1\n",
        R"(1:4 `12,5` bad-number: ключ `n`: текст `12,5`, а ожидается число; пишите 12.5
1:4 `12,5` bad-number: key `n`: found text `12,5`, expected a number; write 12.5
2:4 `2025-9-1` bad-date: ключ `d`: `2025-9-1` — не дата; пишите 2025-09-01 или 01.09.2025
2:4 `2025-9-1` bad-date: key `d`: `2025-9-1` is no date; write 2025-09-01 or 01.09.2025
3:5 `x` wrong-type: пункт 1 списка `l`: текст `x`, а ожидается целое число; впишите целое число
3:5 `x` wrong-type: item 1 of `l`: found text `x`, expected a whole number; write a whole number
3:11 `y` wrong-type: пункт 3 списка `l`: текст `y`, а ожидается целое число; впишите целое число
3:11 `y` wrong-type: item 3 of `l`: found text `y`, expected a whole number; write a whole number
4:1 `z` unknown-key: неизвестный ключ `z`; здесь бывают: `a`
4:1 `z` unknown-key: unknown key `z`; known here: `a`
1:1 `n` missing-key: нет ключа `a`; добавьте `a: …`
1:1 `n` missing-key: key `a` is missing; add `a: …`
)");
}
