// How nouns decline: the patterns that the lexicon names.
//
// Source: А. А. Зализняк, Грамматический словарь русского языка, the declensions of nouns.
//
// Room: russian, not part of its door.
#pragma once

#include "russian/nouns.h"

namespace metodoc::russian::patterns {

inline constexpr NounEndings none{};

inline constexpr NounEndings ov{U"ы", U"ов", U"ам", U"=", U"ами", U"ах"};    // планы
inline constexpr NounEndings kov{U"и", U"ов", U"ам", U"=", U"ами", U"ах"};   // списки
inline constexpr NounEndings aov{U"а", U"ов", U"ам", U"=", U"ами", U"ах"};   // директора
inline constexpr NounEndings chey{U"и", U"ей", U"ам", U"=", U"ами", U"ах"};  // врачи
inline constexpr NounEndings ey{U"и", U"ей", U"ям", U"=", U"ями", U"ях"};    // показатели
inline constexpr NounEndings yaey{U"я", U"ей", U"ям", U"=", U"ями", U"ях"};  // учителя
inline constexpr NounEndings iev{U"и", U"ев", U"ям", U"=", U"ями", U"ях"};   // критерии
inline constexpr NounEndings zero{U"ы", U"", U"ам", U"=", U"ами", U"ах"};    // формы
inline constexpr NounEndings kzero{U"и", U"", U"ам", U"=", U"ами", U"ах"};   // справки
inline constexpr NounEndings azero{U"а", U"", U"ам", U"=", U"ами", U"ах"};   // правила
inline constexpr NounEndings iy{U"и", U"й", U"ям", U"=", U"ями", U"ях"};  // рекомендации
inline constexpr NounEndings iya{U"я", U"й", U"ям", U"=", U"ями", U"ях"};  // предложения

inline constexpr NounEndings of_hard{U"", U"а", U"у", U"=", U"ом", U"е"};

inline constexpr Pattern hard{0, of_hard, ov, Gender::masculine};     // приказ
inline constexpr Pattern hard_i{0, of_hard, kov, Gender::masculine};  // список
inline constexpr Pattern hard_a{0, of_hard, aov, Gender::masculine};  // директор
inline constexpr Pattern hissing{
    0, {U"", U"а", U"у", U"=", U"ем", U"е"}, chey, Gender::masculine};     // колледж
inline constexpr Pattern hissing_om{0, of_hard, chey, Gender::masculine};  // врач
inline constexpr Pattern soft{
    1, {U"ь", U"я", U"ю", U"=", U"ем", U"е"}, ey, Gender::masculine};  // показатель
inline constexpr Pattern soft_a{
    1, {U"ь", U"я", U"ю", U"=", U"ем", U"е"}, yaey, Gender::masculine};  // учитель
inline constexpr Pattern in_y{
    1, {U"й", U"я", U"ю", U"=", U"ем", U"е"}, iev, Gender::masculine};  // лицей
inline constexpr Pattern in_iy{
    1, {U"й", U"я", U"ю", U"=", U"ем", U"и"}, iev, Gender::masculine};  // критерий
inline constexpr Pattern fem_a{
    1, {U"а", U"ы", U"е", U"у", U"ой", U"е"}, zero, Gender::feminine};  // форма
inline constexpr Pattern fem_ka{
    1, {U"а", U"и", U"е", U"у", U"ой", U"е"}, kzero, Gender::feminine};  // справка
inline constexpr Pattern fem_tsa{
    1, {U"а", U"ы", U"е", U"у", U"ей", U"е"}, zero, Gender::feminine};  // таблица
inline constexpr Pattern fem_cha{
    1, {U"а", U"и", U"е", U"у", U"ей", U"е"}, kzero, Gender::feminine};  // задача
inline constexpr Pattern fem_ya{
    1, {U"я", U"и", U"е", U"ю", U"ей", U"е"}, ey, Gender::feminine};  // деревня
inline constexpr Pattern fem_iya{
    1, {U"я", U"и", U"и", U"ю", U"ей", U"и"}, iy, Gender::feminine};  // концепция
inline constexpr Pattern fem_soft{
    1, {U"ь", U"и", U"и", U"ь", U"ью", U"и"}, ey, Gender::feminine};  // ведомость
inline constexpr Pattern neut_o{
    1, {U"о", U"а", U"у", U"о", U"ом", U"е"}, azero, Gender::neuter};  // письмо
inline constexpr Pattern neut_ie{
    1, {U"е", U"я", U"ю", U"е", U"ем", U"и"}, iya, Gender::neuter};  // положение
inline constexpr Pattern neut_e{
    1, {U"е", U"а", U"у", U"е", U"ем", U"е"}, azero, Gender::neuter};     // училище
inline constexpr Pattern pl_y{1, none, ov, Gender::masculine, false};     // кадры
inline constexpr Pattern pl_i{1, none, kov, Gender::masculine, false};    // итоги
inline constexpr Pattern pl_soft{1, none, ey, Gender::masculine, false};  // показатели
inline constexpr Pattern pl_iy{1, none, iy, Gender::feminine, false};  // рекомендации
inline constexpr Pattern pl_zero{1, none, zero, Gender::feminine, false};  // нормы
inline constexpr Pattern pl_a{1, none, azero, Gender::neuter, false};      // правила
inline constexpr Pattern pl_iya{1, none, iya, Gender::neuter, false};      // сведения
inline constexpr Pattern pl_det{
    1, none, {U"и", U"ей", U"ям", U"=", U"ьми", U"ях"}, Gender::masculine, false};  // дети
inline constexpr Pattern pl_ane{
    1, none, {U"е", U"", U"ам", U"=", U"ами", U"ах"}, Gender::masculine, false};  // граждане
inline constexpr Pattern invariable{0, none, none, Gender::neuter, true, false};  // бюро

}  // namespace metodoc::russian::patterns
