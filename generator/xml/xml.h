// XML: one way to write it and one way to read it.
//
// The writer escapes everything and closes what it opened; the reader gives a plain tree. Neither
// knows what the elements mean.
//
// Room: xml. Hides pugixml.
#pragma once

#include "xml/tree.h"
#include "xml/writer.h"
