// The marks by which a rendered sheet is read again.
//
// A sheet is rendered as one text in which marks say which row, cell or loop begins and which
// bytes are a value of which type; control characters stand in no text of a form and are refused
// in values, so a mark can not be forged. A mark is `begin`, a letter, its number or bytes, `end`.
//
// Room: sheets, inside.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace metodoc::sheets::marks {

inline constexpr char begin = '\x01';
inline constexpr char end = '\x02';

enum Mark : char {
    row = 'R',        // the row of that index of the grid
    gap = 'G',        // `first,count`: rows of the form that have no element
    cell = 'C',       // the cell of that index of the row
    skipped = 'D',    // `count,first`: columns of the form without a cell
    link = 'H',       // an attribute of the cell's link, by its number in the cell
    run = 'F',        // what follows stands in that run of the rich text
    iteration = 'L',  // the loop of that number begins its next turn
    loop_end = 'X',   // and has ended
    number = 'N',     // the value as it is printed
    boolean = 'B',
    text = 'S',
    nothing = 'Z',
};

inline std::string make(Mark mark, std::string_view inside) {
    std::string made{begin, static_cast<char>(mark)};
    made += inside;
    made += end;
    return made;
}
inline std::string make(Mark mark, std::size_t number) {
    return make(mark, std::to_string(number));
}

// The filter that turns a value into a mark; no template names it.
inline constexpr std::string_view filter = "cell_value";

}  // namespace metodoc::sheets::marks
