// MUST(condition): our own bug, reported with its place, and the end of the program.
//
// For what only a mistake in this program can break (an index out of range, a shape that the
// schema gate has already excluded). Never for wrong content and never for a refusing machine.
//
// Room: base. Includes nothing but std.
#pragma once

#include <cstdio>
#include <cstdlib>

#define MUST(condition)                                                                \
    do {                                                                               \
        if (!(condition)) {                                                            \
            std::fprintf(stderr, "%s:%d: our own bug: MUST(%s)\n", __FILE__, __LINE__, \
                         #condition);                                                  \
            std::abort();                                                              \
        }                                                                              \
    } while (false)
