// Minutes, letters, registers, certified copies and extracts.
//
// Room: view, inside.
#pragma once

#include <map>
#include <optional>

#include "view/text.h"

namespace metodoc::view {

// «Выписка верна», by whom and when, where the original is.
Certification certification_of(const Context& context, const model::Extract& extract);

PaperDocument minutes_document(const Scope& scope, model::MinutesId minutes);
PaperDocument letter_document(const Scope& scope, model::LetterId letter);

// №, then the columns; what is not for the public is marked so.
Table registry_table(const Scope& scope, model::RegistryId registry);
// The same without the columns that are not for the public.
Table public_table(const Table& table);

// The clauses that the extract names, with their numbers and what stands above them.
OrderDocument extracted(const Context& context, const model::Extract& extract, OrderDocument order);
PaperDocument extracted(const Context& context, const model::Extract& extract,
                        PaperDocument minutes);

// «Протокол от 23.09.2021 № 5», «Письмо от …».
std::string paper_name(const model::Minutes& minutes);
std::string paper_name(const model::Letter& letter);
// «Выписка из приказа от … № …», «Копия приказа от … № …».
std::string extract_name(const model::Corpus& corpus, const model::Extract& extract);

// Whether the site shows it: of a system that is built, and signed or drafts are asked for.
bool is_shown(const Context& context, model::SystemId system, model::Order::Status status);

}  // namespace metodoc::view
