#include "corpus.h"
#include "support/catch.h"
#include "view/site.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

namespace {

Files town_with_figures() {
    return with(town(), "content/s/figures.yaml", R"yaml(kind: figures
tables:
  - key: staff
    title: Кадры
    unit: человек
    columns: [Всего, Основных]
    rows:
      - {title: Всего, values: [647, 20], total: true, more: true}
      - {title: Методисты, values: [5]}
  - {key: network, title: Сеть, columns: [Число], rows: [{title: Школы, values: [49]}], note: За год}
)yaml");
}

}  // namespace

TEST_CASE("figures: a page of tables, a number that is not there is a dash") {
    const Site site = site_of(town_with_figures());
    CHECK(shown(content<TextPage>(site, "s/figures.html").blocks) ==
          "## Кадры {staff}\n= Кадры, человек | Всего | Основных\n"
          "Всего | более 647 | более 20\nМетодисты | 5 | —\n"
          "## Сеть {network}\n= Сеть | Число\nШколы | 49\nЗа год.\n");
}

TEST_CASE("figures: a clause prints the tables that it names") {
    const Site site = site_of(with(town_with_figures(), "content/s/concept.yaml",
                                   "kind: concept\ntitle: Концепция\nsections:\n  - title: Сеть\n"
                                   "    clauses:\n      - {text: Вот, figures: [network]}\n"));
    CHECK(shown(content<DocumentPage>(site, "s/concept.html").body.sections.at(0).clauses) ==
          "1.1. Вот:\n= Сеть | Число\nШколы | 49\n");
}
