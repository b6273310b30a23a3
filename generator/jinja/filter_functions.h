// The functions behind the filters, by the files they lie in. The table is in filters.cpp.
//
// Room: jinja, inside.
#pragma once

#include "jinja/bind.h"
#include "jinja/value.h"

namespace metodoc::jinja {
class Render;
}

namespace metodoc::jinja::filter {

// filters_text.cpp, wrap.cpp
Value upper(Render&, const Value&, const Bound&);
Value lower(Render&, const Value&, const Bound&);
Value capitalize(Render&, const Value&, const Bound&);
Value title(Render&, const Value&, const Bound&);
Value trim(Render&, const Value&, const Bound&);
Value center(Render&, const Value&, const Bound&);
Value replace(Render&, const Value&, const Bound&);
Value indent(Render&, const Value&, const Bound&);
Value truncate(Render&, const Value&, const Bound&);
Value wordcount(Render&, const Value&, const Bound&);
Value wordwrap(Render&, const Value&, const Bound&);
Value string(Render&, const Value&, const Bound&);
Value format(Render&, const Value&, const Bound&);

// filters_html.cpp, urlize.cpp, json.cpp
Value escape(Render&, const Value&, const Bound&);
Value forceescape(Render&, const Value&, const Bound&);
Value safe(Render&, const Value&, const Bound&);
Value striptags(Render&, const Value&, const Bound&);
Value urlencode(Render&, const Value&, const Bound&);
Value urlize(Render&, const Value&, const Bound&);
Value xmlattr(Render&, const Value&, const Bound&);
Value tojson(Render&, const Value&, const Bound&);

// filters_number.cpp
Value absolute(Render&, const Value&, const Bound&);
Value filesizeformat(Render&, const Value&, const Bound&);
Value to_float(Render&, const Value&, const Bound&);
Value to_int(Render&, const Value&, const Bound&);
Value number(Render&, const Value&, const Bound&);
Value round(Render&, const Value&, const Bound&);
Value sum(Render&, const Value&, const Bound&);

// filters_list.cpp
Value attr(Render&, const Value&, const Bound&);
Value batch(Render&, const Value&, const Bound&);
Value default_value(Render&, const Value&, const Bound&);
Value first(Render&, const Value&, const Bound&);
Value items(Render&, const Value&, const Bound&);
Value join(Render&, const Value&, const Bound&);
Value last(Render&, const Value&, const Bound&);
Value length(Render&, const Value&, const Bound&);
Value list(Render&, const Value&, const Bound&);
Value pprint(Render&, const Value&, const Bound&);
Value random(Render&, const Value&, const Bound&);
Value reverse(Render&, const Value&, const Bound&);
Value slice(Render&, const Value&, const Bound&);

// filters_select.cpp
Value map(Render&, const Value&, const Bound&);
Value select(Render&, const Value&, const Bound&);
Value reject(Render&, const Value&, const Bound&);
Value selectattr(Render&, const Value&, const Bound&);
Value rejectattr(Render&, const Value&, const Bound&);

// filters_sort.cpp
Value dictsort(Render&, const Value&, const Bound&);
Value groupby(Render&, const Value&, const Bound&);
Value max(Render&, const Value&, const Bound&);
Value min(Render&, const Value&, const Bound&);
Value sort(Render&, const Value&, const Bound&);
Value unique(Render&, const Value&, const Bound&);

}  // namespace metodoc::jinja::filter
