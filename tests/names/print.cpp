// Prints the case forms of names: one line a name, by tabs, for check.mjs to compare with oracles.
//
//   print_names FILE
//
// FILE: lines of a part (surname, first, patronymic), a gender (m, f) and names, by spaces.
#include <fstream>
#include <iostream>
#include <sstream>

#include "russian/russian.h"

using namespace metodoc::russian;

namespace {

std::string form(const std::string& part, const std::string& name, Gender gender, Case which) {
    PersonName whole;
    if (part == "surname") whole.surname = name;
    if (part == "first") whole.first = name;
    if (part == "patronymic") whole.patronymic = name;
    const PersonName declined = decline(whole, gender, which);
    return declined.surname + declined.first + declined.patronymic;
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        std::cerr << "usage: print_names FILE\n";
        return 2;
    }
    std::ifstream file(arguments[1]);
    if (!file) {
        std::cerr << "cannot read " << arguments[1] << '\n';
        return 3;
    }
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string part;
        std::string sex;
        if (line.starts_with('#') || !(words >> part >> sex)) continue;
        const Gender gender = sex == "m" ? Gender::masculine : Gender::feminine;
        for (std::string name; words >> name;) {
            std::cout << part << '\t' << sex;
            for (const Case which : all_cases) std::cout << '\t' << form(part, name, gender, which);
            std::cout << '\n';
        }
    }
}
