// What room filters says. Room: filters.
#pragma once

#include "base/message.h"

namespace metodoc::filters {

inline constexpr Phrase no_date{"`{0}` — не дата; бывает 2022-12-30 или 30.12.2022",
                                "`{0}` is no date; expected 2022-12-30 or 30.12.2022"};
inline constexpr Phrase no_form{"формы даты `{0}` нет; бывает short, iso, text, long, month",
                                "no form of a date `{0}`; expected short, iso, text, long, month"};
inline constexpr Phrase no_number{"`plural` ставят после числа, а не после `{0}`",
                                  "`plural` stands behind a number, not behind `{0}`"};
inline constexpr Phrase three_forms{"`plural` нужны три слова: для 1, 2 и 5",
                                    "`plural` takes three words: for 1, 2 and 5"};
inline constexpr Phrase no_case{"падежа `{0}` нет; бывает им, род, дат, вин, тв, предл",
                                "no case `{0}`; expected им, род, дат, вин, тв, предл"};
inline constexpr Phrase not_declined{"программа не умеет склонять `{0}`",
                                     "the program cannot decline `{0}`"};

}  // namespace metodoc::filters
