// The marks of the office on an order: who wrote it, who agreed, who has read it, where it goes.
//
// Room: view, inside.
#pragma once

#include "view/context.h"
#include "view/document.h"

namespace metodoc::view {

// The names of the authority as the letterhead prints them.
std::vector<std::string> letterhead_of(const model::Corpus& corpus,
                                       const model::Organisation* authority);
// «Начальник Управления образования», «А.Б. Примерова»; «И.о. …» where the profile wants it short.
Signature signature_of(const model::Person& person, const model::DocumentsProfile& profile);
// «Исполнитель: …» and the phone of the place of work; nothing where nobody is named.
std::vector<std::string> executor_lines(const model::Corpus& corpus,
                                        const model::Ref<model::Person>& executor);

OfficeMarks office_marks(const Scope& scope, const model::Order& order);

}  // namespace metodoc::view
