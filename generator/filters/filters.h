// The Russian filters of templates: `date`, `plural`, `case`, `nbsp`, `typography`.
//
//     {{ order.date | date }}                                  30.12.2022
//     {{ order.date | date('long') }}                          30 декабря 2022 года
//     {{ count }} {{ count | plural('практика', 'практики', 'практик') }}
//     {{ 'Управление образования' | case('тв') }}              Управлением образования
//     {{ 'г. Северск' | nbsp }}                                a space that does not break
//
// One vocabulary for themes, Word forms and `metodoc render`, beside jinja's own filters.
//
// Room: filters. Includes base, russian, jinja.
#pragma once

#include "jinja/jinja.h"

namespace metodoc::filters {

// A date is "2022-12-30" or "30.12.2022"; its forms are `short` (30.12.2022, the default), `iso`,
// `text` (30 декабря 2022 г.), `long` (30 декабря 2022 года), `month` (декабрь 2022 года).
// `plural` follows the plural rules of CLDR for ru, fractions included. `case` takes им, род, дат,
// вин, тв, предл; a phrase that cannot be declined with certainty is an error, for a guess would be
// printed in a signed document.
void add_russian(jinja::Environment& environment);

}  // namespace metodoc::filters
