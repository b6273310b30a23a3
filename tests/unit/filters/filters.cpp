#include "filters/filters.h"

#include <string>
#include <string_view>

#include "support/catch.h"

using namespace metodoc;

namespace {

// What a template prints; what it says when it prints nothing.
std::string printed(std::string_view text) {
    SourceSet sources;
    const FileId file = sources.add("t", std::string(text));
    Diagnostics found;
    jinja::Environment environment;
    filters::add_russian(environment);
    const auto page = jinja::compile("t", file, sources.text(file), environment, found);
    const auto result = page ? jinja::render(*page, jinja::Value::object({}), found) : std::nullopt;
    return result ? *result : found.items().at(0).message.ru;
}

}  // namespace

TEST_CASE("filters: what they print") {
    auto check = [](std::string_view text, std::string_view expected) {
        CHECK(printed(text) == expected);
    };
    check("{{ '2022-12-30' | date }}", "30.12.2022");
    check("{{ '30.12.2022' | date('iso') }}", "2022-12-30");
    check("{{ '2021-02-04' | date('text') }}", "4\u00A0февраля\u00A02021\u00A0г.");
    check("{{ '2021-02-04' | date(form='long') }}", "4\u00A0февраля\u00A02021\u00A0года");
    check("{{ '2021-02-04' | date('month') }}", "февраль\u00A02021\u00A0года");
    check(
        "{% for n in [1, 2, 5, 11, 21, 1.5] %}{{ n | plural('практика', 'практики', 'практик') }} "
        "{% endfor %}",
        "практика практики практик практик практика практики ");
    check("{{ 'Управление образования' | case('тв') }}", "Управлением образования");
    check("{{ 'г. Северск' | nbsp }}", "г.\u00A0Северск");
    check("{{ ('<b>а б</b>' | safe | nbsp) is escaped }}", "True");
    check("{{ '\"Школа\" - это дом' | typography }}", "«Школа»\u00A0— это дом");
    check("{{ ['ёж', 'яма', 'еда', 'Жук'] | sort(collate=true) | join(' ') }}", "еда ёж Жук яма");
}

TEST_CASE("filters: what they refuse") {
    auto check = [](std::string_view text, std::string_view expected) {
        CHECK(printed(text) == expected);
    };
    check("{{ '30 февраля' | date }}", "`30 февраля` — не дата; бывает 2022-12-30 или 30.12.2022");
    check("{{ '2022-12-30' | date('us') }}",
          "формы даты `us` нет; бывает short, iso, text, long, month");
    check("{{ 'два' | plural('а', 'б', 'в') }}", "`plural` ставят после числа, а не после `два`");
    check("{{ 2 | plural('а') }}", "`plural` нужны три слова: для 1, 2 и 5");
    check("{{ 'приказ' | case('зв') }}", "падежа `зв` нет; бывает им, род, дат, вин, тв, предл");
    check("{{ 'бармаглот' | case('тв') }}", "программа не умеет склонять `бармаглот`");
}
