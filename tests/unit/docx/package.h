// A Word package looked at as Word looks at it: what it counts, and what it would refuse.
#pragma once

#include <string>
#include <vector>

#include "ooxml/ooxml.h"
#include "xml/xml.h"

namespace metodoc::test {

// Each paragraph of a part with the number that Word counts before it: "2.1. Текст".
std::vector<std::string> printed(const ooxml::Package& package);

// What Word refuses or repairs; empty: the package is sound.
std::vector<std::string> faults(const ooxml::Package& package);

}  // namespace metodoc::test
