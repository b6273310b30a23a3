// Russian: typography, word forms, numbers, dates, sorting, deadlines and targets.
//
// Pure functions over UTF-8 text that know the language and the habits of Russian office work, and
// nothing of the model. One small header a subject; other rooms include this one.
//
// Room: russian. Includes base; hides ICU and libstemmer.
#pragma once

#include "russian/cases.h"  // case forms of documents, bodies, positions
#include "russian/dates.h"  // 30 декабря 2022 г.
#include "russian/deadline.h"  // до 20 ноября (ежегодно, начиная с 2023 года)
#include "russian/letters.h"     // upper, lower, sorting, slugs
#include "russian/names.h"       // people
#include "russian/numbers.h"     // plurals, numerals, decimal comma
#include "russian/periods.h"     // за 2023 год
#include "russian/places.h"      // в городе Иванове
#include "russian/stem.h"        // what the forms of a word have in common
#include "russian/target.h"      // не менее 30 %
#include "russian/typography.h"  // quotes, dashes, spaces that do not break
