#include <algorithm>
#include <array>

#include "app/commands.h"
#include "app/explain.h"
#include "app/phrases.h"
#include "base/codes.h"
#include "base/suggest.h"

namespace metodoc::app {
namespace {

constexpr auto pages = std::to_array<Explanation>({
    {"abbreviation-garbled",
     {"Сокращение нигде не введено, но очень похоже на введённое: скорее всего, опечатка "
      "(«ЦНШМ» вместо «ЦНППМ»). Исправьте или введите: «(далее — …)».",
      "An abbreviation that nobody introduces resembles one that is introduced: most "
      "likely a slip."}},
    {"abbreviation-late",
     {"Сокращение употреблено раньше, чем введено в том же файле. Перенесите «(далее — "
      "…)» к первому упоминанию.",
      "An abbreviation is used before the same file introduces it. Move «(далее — …)» to "
      "the first mention."}},
    {"abbreviation-twice",
     {"Сокращение введено в одном файле дважды. Оставьте первое «(далее — …)».",
      "One file introduces an abbreviation twice. Keep the first."}},
    {"abbreviation-undefined",
     {"Сокращение нигде не раскрыто: ни в тексте «(далее — …)», ни в понятиях, ни у "
      "организаций и субъектов. Раскройте при первом упоминании или опишите в "
      "glossary.yaml.",
      "An abbreviation is spelled out nowhere: neither in the text nor in the glossary "
      "nor among the organisations."}},
    {"abbreviation-unused",
     {"Сокращение введено и больше не встречается. Уберите «(далее — …)».",
      "An abbreviation is introduced and never used. Take «(далее — …)» out."}},
    {"act-after-document",
     {"Документ ссылается на акт, которого в день документа ещё не было: дата акта позже даты "
      "документа. Проверьте обе даты; если акт заменил прежний, сошлитесь на тот, что "
      "действовал.",
      "The document cites an act that did not exist on its day: the act is dated later. Check "
      "both dates; if the act replaced an older one, cite the one that was in force."}},
    {"agreement",
     {"Слова, которые стоят рядом, не согласованы: «методическое сопровождения», «обеспечение "
      "изучение», «служба обеспечивают», «в на базе», «41 551 школьников». Проверьте окончания.",
      "Words that stand side by side do not agree in case, number or gender. Check the "
      "endings."}},
    {"annex-missing",
     {"Текст ссылается на приложение, которого у документа или приказа нет. Добавьте "
      "приложение (`annexes:` у документа, `approve:` в приказе) или исправьте номер.",
      "The text refers to an annex that the document or the order does not have."}},
    {"annex-not-approved",
     {"Документ перечислен среди документов системы, но ни один приказ его не утверждает. "
      "Добавьте в приказ пункт `approve:` или уберите документ из списка.",
      "The document is listed among the system's documents, but no order approves it. Add a "
      "clause `approve:` to an order, or take the document off the list."}},
    {"annex-not-mentioned",
     {"У документа есть приложение, а текст его не упоминает: читатель не узнает, зачем оно. "
      "Сошлитесь на него там, где о нём речь: `согласно [](annex:indicators#дат)` напечатает "
      "«согласно приложению», с номером, если приложений несколько.",
      "The document has an annex that its text never mentions. Refer to it where it is spoken "
      "of: `[](annex:indicators#дат)` prints «приложению», with a number where there are "
      "several."}},
    {"annex-order-differs",
     {"В тексте приложения набраны дата или номер приказа, и они расходятся с приказом, "
      "который его утверждает. Шапку приложения делает программа: уберите набранную.",
      "An annex has the date or the number of its order typed in, and they differ from "
      "the order's. The program makes the header of an annex."}},
    {"annex-unknown",
     {"Приложение названо, а того, что в нём должно стоять, нет. Проверьте имя: `indicators: "
      "indicators` — это файл indicators.yaml той же системы.",
      "An annex is named, but what it should hold does not exist. Check the name: "
      "`indicators: indicators` is the file indicators.yaml of the same system."}},
    {"approve-nothing",
     {"Пункт `approve` ведёт не к документу, дорожной карте или показателям.",
      "A clause `approve` leads to no document, roadmap or indicators."}},
    {"approve-title-differs",
     {"Приказ утверждает документ под одним названием, а сам документ называется иначе. "
      "Приведите к одному; `wording` нужен только для падежа.",
      "The order approves a document under another name than the document bears."}},
    {"approved-twice",
     {"Одно и то же утверждено дважды: двумя пунктами приказа, двумя приказами, приказом и грифом "
      "`approved` или грифом сразу двух видов (УТВЕРЖДАЮ и УТВЕРЖДЕНО). Оставьте одно утверждение; "
      "изменённую редакцию утверждает новый документ.",
      "The same thing is approved twice. Keep one approval."}},
    {"bad-date",
     {"Такого дня нет или дата записана не так. Пишите 2022-12-30 или 30.12.2022; месяцев 12, "
      "в феврале 28 или 29 дней.",
      "There is no such day, or the date has another form. Write 2022-12-30 or 30.12.2022."}},
    {"bad-deadline",
     {"Программа не поняла срок, а по срокам строятся календарь и проверки. Запишите его "
      "одной из привычных форм: «до 20 ноября (ежегодно, начиная с 2023 года)», «до 20 марта "
      "2023 года», «ежегодно», «I, II этапы», «2022/2023 учебный год». Печататься будет ваш "
      "текст.",
      "The deadline was not understood, and calendars and checks rely on it. Use one of the "
      "usual forms; the printed text stays yours."}},
    {"bad-expression",
     {"В тексте стоит `{{ … }}`, а программа этого не поняла. Так печатают значение показателя: "
      "`{{ indicator(\"diag\").fact(2023) }}` — факт, `.target(2023)` — план, `.status(2023)` — "
      "«достигнут» и так далее. Если фигурные скобки нужны сами по себе, напишите их как код: в "
      "обратных кавычках.",
      "The text holds `{{ … }}` that is not understood. `{{ indicator(\"diag\").fact(2023) }}` "
      "prints a value; `.target(2023)` and `.status(2023)` print the plan and how it is met. "
      "Braces that are meant as such stand in backticks."}},
    {"bad-format",
     {"Значение записано не в той форме, которой требует поле: адрес, почта, код. Пример "
      "верной записи — в подсказке.",
      "The value does not have the form that the field wants: an address, an e-mail, an id. "
      "The hint shows a right one."}},
    {"bad-number",
     {"Число записано так, что программа его не прочла. Дробную часть отделяйте точкой: 12.5.",
      "The number was not understood. Separate decimals with a point: 12.5."}},
    {"bad-picture",
     {"Картинку в тексте пишут так: ![Что на ней](images/схема.png). Файл лежит в папке системы, "
      "путь считается от файла с текстом, формат – PNG, JPEG или GIF. Описание в квадратных "
      "скобках обязательно: его слышит тот, кто картинки не видит.",
      "A picture in a text: ![What it shows](images/scheme.png). The path counts from the file "
      "with the text; the format is PNG, JPEG or GIF. The description in the square brackets is "
      "required: those who do not see the picture hear it."}},
    {"bad-reference",
     {"Ссылка пишется как `вид:имя`: org:rco, person:konovalova, doc:regulation, "
      "act:minpros-96. После решётки — падеж акта (им род дат вин тв предл) или ключ пункта: "
      "doc:regulation#purpose.",
      "A reference is `scheme:id`: org:rco, doc:regulation, act:minpros-96. Behind # stands "
      "the case of an act or the key of a clause."}},
    {"bad-target",
     {"Плановое значение не понято. Пишите: 10%, не менее 30%, не более 70 человек, 7,5 %, "
      "ежегодно не менее 10%.",
      "The target was not understood. Write 10%, не менее 30%, не более 70 человек."}},
    {"body-spelling",
     {"Один и тот же орган или организация написаны в документе по-разному. Выберите одно "
      "написание.",
      "One body is spelled in two ways in one document."}},
    {"brackets-unbalanced",
     {"Скобка открыта и не закрыта или закрыта и не открыта. Номера вида «1)» и «а)» "
      "скобками не считаются.",
      "A bracket without its pair. Item signs like «1)» do not count."}},
    {"cardinal-ending",
     {"К количественному числительному окончание не приписывают: «2 вида», а не «2-х "
      "видов». Порядковое пишут с окончанием: «90-е годы», «5-й класс». `metodoc fix` "
      "убирает окончание; иногда лучше написать словом: «двух видов».",
      "A cardinal number takes no ending: «2 вида», not «2-х видов». `metodoc fix` takes "
      "it off."}},
    {"case-unknown",
     {"Программа не умеет склонять это слово и не станет гадать. Впишите формы сама: `forms:` "
      "у организации и у человека, `position_forms:` у должности, `citation:` у акта; пункт "
      "приказа можно написать своими словами в поле `text`.",
      "The program cannot decline this word and does not guess. Give the forms: `forms:` of "
      "an organisation or a person, `position_forms:` of a position, `citation:` of an act; a "
      "clause of an order can be written in your own words in `text`."}},
    {"citation-differs",
     {"Один и тот же акт упомянут с разными датами. Верная дата одна: проверьте обе и "
      "запишите акт в acts.yaml, тогда реквизиты соберёт программа.",
      "One act is cited with different dates. Check both; an act in acts.yaml is worded "
      "by the program."}},
    {"citation-incomplete",
     {"В ссылке на акт нет даты или номера, и раньше в файле акт полностью не назван. "
      "Назовите вид, кто издал, дату, номер и название — или сошлитесь на перечень: "
      "`[](act:код#тв)`.",
      "A citation lacks the date or the number, and no earlier one has them. Cite the act "
      "whole, or refer to the registry: `[](act:id)`."}},
    {"citation-mismatch",
     {"Реквизиты акта, набранные в тексте, расходятся с перечнем известных актов: дата, "
      "номер, вид или название. Исправьте текст; если неверен перечень — исправьте "
      "acts.yaml. Чтобы не набирать реквизиты, ставьте ссылку: `[](act:код)`.",
      "A citation typed in the text disagrees with the registry of known acts: its date, "
      "number, kind or title. Mend the text, or the registry; better cite by "
      "`[](act:id)`."}},
    {"citation-number",
     {"В номере акта буква стоит вместо похожей цифры или цифра вместо буквы: "
      "«А3-1061/08» вместо «АЗ-1061/08», «О» вместо нуля, латинская буква вместо русской. "
      "По такому номеру акт не найти.",
      "A number of an act has a letter for the digit that looks like it, or the other way "
      "round: «А3-1061/08» for «АЗ-1061/08»."}},
    {"citation-registration",
     {"Вместо номера приказа стоит номер его регистрации в Минюсте (обычно пять цифр). "
      "Укажите дату и номер самого акта; регистрацию, если она нужна, — отдельно, словами "
      "«зарегистрирован Минюстом России».",
      "The number is that of the registration by the Ministry of Justice (usually five "
      "digits), not the act's own."}},
    {"citation-repealed",
     {"Ко дню документа упомянутый акт уже утратил силу. Сошлитесь на тот, что действует "
      "вместо него.",
      "The cited act was out of force on the day of the document. Cite the one in force."}},
    {"clause-missing",
     {"Приказ ссылается на свой пункт, которого в нём нет. Проверьте номер; чтобы номера не "
      "расходились, дайте пункту `key` и сошлитесь на него: `[](clause:ключ)`.",
      "An order refers to a clause of its own that it does not have. Check the number, or refer "
      "by key: `[](clause:key)`."}},
    {"consent-ended",
     {"Согласие автора кончилось, и практики больше нет на сайте: ни её страницы, ни строки в "
      "перечне, указателе и карте. Если автор продлил согласие, исправьте `consent: until`; если "
      "нет, удалите файл. Без `until` согласие бессрочное.",
      "The author's consent has ended, and the practice is no longer on the website. If it was "
      "prolonged, correct `consent: until`; otherwise remove the file."}},
    {"count-differs",
     {"Текст обещает одно число пунктов, а перечислено другое: «три направления» — и "
      "четыре пункта.",
      "The text promises one number of items and lists another."}},
    {"csv-encoding",
     {"Таблица CSV сохранена не в UTF-8, и русские буквы не прочитать. В Excel выберите "
      "«Сохранить как» — «CSV UTF-8 (разделитель — запятая)»; в LibreOffice при сохранении "
      "укажите кодировку Юникод (UTF-8).",
      "The CSV table is not in UTF-8. In Excel choose \"Save as\", \"CSV UTF-8\"; in "
      "LibreOffice choose the character set UTF-8 when saving."}},
    {"csv-syntax",
     {"Таблицу CSV не разобрать: кавычка не закрыта или стоит посреди поля, или в строке не "
      "столько полей, сколько в заголовке. Поле, в котором есть разделитель, кавычка или "
      "перенос строки, берут в кавычки целиком, а кавычку внутри пишут дважды.",
      "The CSV table cannot be read: a quote is open or stands in the middle of a field, or a "
      "row is not as long as the head. A field with a separator, a quote or a line break is "
      "quoted whole, and a quote inside it is doubled."}},
    {"date-style",
     {"Дата записана небрежно: лишний нуль («04 февраля»), «г.» после даты цифрами "
      "(«15.10.2021г.») или пробел внутри. Пишите «4 февраля 2021 г.» или «15.10.2021». "
      "`metodoc fix` исправит.",
      "A date is written carelessly: a leading zero, «г.» behind figures, a space inside. "
      "`metodoc fix` mends it."}},
    {"date-weekend",
     {"День документа — суббота или воскресенье. Приказы подписывают в рабочие дни: "
      "проверьте дату. Если день был рабочим по переносу, оставьте пометку `# sic: "
      "date-weekend`.",
      "The document is of a Saturday or a Sunday. Check the date."}},
    {"deadline-ambiguous",
     {"По тексту срока не понять год: «до 20 ноября» или «до 20 ноября, далее — "
      "ежегодно». Допишите год: «до 20 ноября (ежегодно, начиная с 2023 года)».",
      "The year of a deadline cannot be told. Write it."}},
    {"deadline-before-document",
     {"Срок истёк раньше, чем подписан документ, который его назначает.",
      "A deadline is over before the document that sets it is signed."}},
    {"deadline-outside",
     {"Срок выходит за период документа: программы или системы.",
      "A deadline lies outside the period of the document or the system."}},
    {"deadline-past",
     {"Срок прошёл, а об исполнении не сказано, хотя у других мероприятий оно отмечено. "
      "Запишите `progress` или перенесите срок.",
      "A deadline has passed and nothing is said of it, though others have their "
      "`progress`."}},
    {"definition-differs",
     {"Понятие определено дважды и по-разному: в общем глоссарии и в глоссарии системы "
      "или в двух системах, одна из которых повторяет другую. Сведите к одному или "
      "сошлитесь на общее.",
      "A term is defined twice and differently."}},
    {"denominator-zero",
     {"Показатель — доля, а делить не на что: сумма знаменателя по всем организациям равна "
      "нулю. Проверьте столбец; если данных нет, напишите `нет данных`, а не 0.",
      "The indicator is a share and its denominator adds up to zero. Check the column; where "
      "there is no data write `нет данных`, not 0."}},
    {"draft-numbered",
     {"Номер приказу присваивают при регистрации, после подписи, поэтому у проекта его не "
      "бывает. Уберите `number`; если приказ уже подписан, напишите `status: signed`.",
      "An order gets its number when it is registered, so a draft has none. Remove `number`, or "
      "write `status: signed` if it has been signed."}},
    {"duplicate-id",
     {"Два предмета одного вида названы одинаково, и ссылка не знает, к какому идти. "
      "Переименуйте один из них.",
      "Two things of one kind have one id, so a reference cannot tell them apart. Rename one."}},
    {"duplicate-key",
     {"В одном месте файла ключ встречается дважды, и одно из значений пропало бы. Оставьте "
      "одно.",
      "A key stands twice in one place, so one of the values would be lost. Keep one."}},
    {"empty-cell",
     {"Таблица печатает столбец, а у мероприятия в нём пусто: в документе останется прочерк. "
      "Впишите ответственного, результат, срок или этап. Если столбец не нужен ни одному "
      "мероприятию, уберите его из `columns`. В таблице текста: пуста ячейка или в строке не "
      "хватает ячеек — поставьте «—», если сказать нечего.",
      "The table prints a column that the measure leaves empty. Fill it in, or take the column "
      "out of `columns`."}},
    {"empty-text",
     {"Текст пуст. Впишите его или уберите ключ.",
      "The text is empty. Write it, or remove the key."}},
    {"event-is-result",
     {"Название мероприятия дословно совпадает с результатом — его собственным или "
      "соседнего. Результат — то, что останется: приказ, справка, база данных.",
      "The title of a measure is word for word a result. A result is what remains: an "
      "order, a note, a database."}},
    {"figure-missing",
     {"Текст ссылается на рисунок, схему или таблицу, которых в документе нет.",
      "The text refers to a figure or a table that the document lacks."}},
    {"figures-columns",
     {"В строке таблицы чисел больше чисел, чем столбцов. Уберите лишнее или добавьте столбец.",
      "A row of figures holds more numbers than there are columns. Remove one or add a column."}},
    {"figures-sum",
     {"Числа не сходятся: строка «всего» (`total`) не равна сумме остальных строк или первое число "
      "строки не равно сумме других (`first_is_sum`). Сверьте с документом; если ошибся он сам, "
      "оставьте его числа и напишите об этом в notes.md.",
      "The numbers do not add up: the total is not the sum of its parts. Where the source itself "
      "is "
      "wrong keep its numbers and say so in notes.md."}},
    {"front-matter",
     {"Страница в Markdown начинается со строк между двумя линиями `---`: в них kind и title. "
      "Линия не найдена или не закрыта.",
      "A Markdown page begins with lines between two `---`: kind and title. The line was not "
      "found or not closed."}},
    {"gender-unknown",
     {"Род фамилии по ней самой не виден, а формы от него зависят. Впишите `gender: f` или "
      "`gender: m`.",
      "The surname does not tell its gender, and its forms depend on it. Write `gender: f` or "
      "`gender: m`."}},
    {"grif-forms",
     {"В грифе смешаны две формы: «УТВЕРЖДАЮ» (подпись должностного лица) и ссылка на "
      "приказ («УТВЕРЖДЕНО приказом …»). Оставьте одну.",
      "A stamp of approval mixes two forms: «УТВЕРЖДАЮ» of an official and the reference "
      "to an order."}},
    {"heading-mark",
     {"После заголовка, названия документа или мероприятия точку, двоеточие и точку с "
      "запятой не ставят. `metodoc fix` уберёт знак.",
      "A heading or a title ends in no full stop, colon or semicolon. `metodoc fix` takes "
      "it off."}},
    {"hyphen-broken",
     {"Слово с дефисом разорвано: «научно- методической», «общественно - "
      "профессиональных», или вместо тире с пробелами стоит дефис. `metodoc fix` "
      "соединит.",
      "A compound is torn at its hyphen: «научно- методической». `metodoc fix` joins it."}},
    {"indicator-incomplete",
     {"У показателя нет того, без чего его не измерить: формулы, метода или планового "
      "значения, хотя у соседних они есть.",
      "An indicator lacks what its neighbours have: a formula, a method, a target."}},
    {"indicator-not-measured",
     {"У показателя есть формула, соседние показатели измеряют, а его величины нет ни в одном "
      "файле "
      "measurements/. Добавьте столбец или, если источник показатель не измеряет, поставьте "
      "пометку "
      "`# sic: indicator-not-measured — почему`.",
      "The indicator has a formula and its neighbours are measured, but no file of measurements/ "
      "has its quantity. Add the column."}},
    {"kind-unknown",
     {"Ключ `kind` говорит, что за файл перед программой: roadmap, order, regulation… Такого "
      "вида нет; список видов — в сообщении и в schemas/README.md.",
      "The key `kind` tells what a file is: roadmap, order, regulation… There is no such "
      "kind; the message lists those that exist."}},
    {"link-lost",
     {"Ссылка на странице сайта ведёт к файлу или месту, которых на сайте нет. Сайт с мёртвой "
      "ссылкой не публикуется. Проверьте адрес в тексте; если ссылку печатает шаблон темы — "
      "исправьте шаблон.",
      "A link of a page leads to a file or a place that the site does not have. A site with a "
      "dead link is not published. Check the address in the text, or the theme's template."}},
    {"list-empty",
     {"Пункт берёт перечень из goals.yaml (`lists: principles`), а там такого перечня нет: после "
      "двоеточия на бумаге не будет ничего. Запишите перечень в goals.yaml или уберите `lists`.",
      "A clause takes a list from goals.yaml, and there is no such list. Write it there or remove "
      "`lists`."}},
    {"list-forms",
     {"Пункты одного списка начинаются по-разному: одни — «обеспечивает», другие — "
      "«координируют», «координация» или «координировать». Начните все одной формой.",
      "The items of one list begin in different forms: a verb here, a noun there. Begin them "
      "alike."}},
    {"list-marks",
     {"Пункты одного списка кончаются по-разному: одни точкой с запятой, другие точкой "
      "или ничем. В `items` и `functions` знаки можно не ставить вовсе: их расставит "
      "программа.",
      "The items of one list end in different marks. In `items` none are needed: the "
      "program sets them."}},
    {"lookalike-letters",
     {"В слове смешаны русские и латинские буквы: на глаз они одинаковы, а поиск, сортировка "
      "и ссылки их различают. Наберите слово заново в одной раскладке.",
      "A word mixes Cyrillic and Latin letters that look alike. Type it again in one layout."}},
    {"markdown-unsupported",
     {"Такой разметки в документах и на страницах нет: HTML печатается по-разному в Word и на "
      "сайте. Пользуйтесь Markdown: *курсив*, **полужирный**, списки, таблицы.",
      "This markup cannot be printed alike in Word and on the site. Use Markdown: *emphasis*, "
      "**strong**, lists, tables."}},
    {"measure-without-result",
     {"Из мероприятия ничего не следует: у соседних назван результат, а у этого нет ни `result`, "
      "ни `indicators`; или сказано, что оно выполнено, а `evidence` пуст, хотя у других документ "
      "назван. Назовите то, что останется: приказ, справку, базу данных.",
      "Nothing comes of the measure: its neighbours name a result and it has neither `result` nor "
      "`indicators`; or it is said to be done and names no `evidence`, as others do."}},
    {"measurement-exceeds",
     {"Организация насчитала в части больше, чем в целом: прошедших диагностику больше, чем "
      "работников, или имеющих маршрут больше, чем прошедших диагностику. Одно из двух чисел "
      "неверно.",
      "An organisation counted more in the part than in the whole. One of the two numbers is "
      "wrong."}},
    {"measurement-twice",
     {"Одно и то же посчитано дважды: организация стоит двумя строками, величина — двумя "
      "столбцами, или за один период есть два файла. Оставьте одно.",
      "The same thing is counted twice: two rows of an organisation, two columns of a quantity, "
      "two files of a period. Keep one."}},
    {"measurement-unknown",
     {"В таблице фактических значений названа организация или величина, которой в системе нет. "
      "Организации описаны в organisations.yaml (годится код, полное или краткое название), "
      "величины — в `quantities` файла indicators.yaml (годится код или название).",
      "A table of measurements names an organisation or a quantity that the system does not "
      "have. Organisations stand in organisations.yaml, quantities in `quantities` of "
      "indicators.yaml."}},
    {"measurement-value",
     {"Значение — не то число, какого ждут от подсчёта: не число вовсе, отрицательное или "
      "дробное. Годятся целые числа от нуля, `нет данных` (не сообщили) и `не применимо` (и "
      "быть не может); дробные — только у величин с `fractional: true`.",
      "A value that nobody can count: no number, below zero or a fraction. Whole numbers from "
      "zero, `нет данных` and `не применимо` are right; fractions only where the quantity says "
      "`fractional: true`."}},
    {"missing-key",
     {"Нет обязательного ключа. Что в нём пишут, сказано в схеме: наведите указатель на файл "
      "в редакторе или откройте schemas/README.md.",
      "A required key is missing. The schema tells what stands in it."}},
    {"not-one-of",
     {"Значение берут только из списка; он приведён в сообщении.",
      "The value must be one of a list, which the message gives."}},
    {"number-sign",
     {"Номер обозначают знаком «№», а не латинской буквой N. `metodoc fix` заменит.",
      "A number has the sign «№», not the Latin letter N. `metodoc fix` replaces it."}},
    {"number-typed",
     {"Номер или черта пункта набраны вручную, а программа ставит их сама: в документе "
      "они будут дважды. `metodoc fix` уберёт.",
      "The number or the dash of an item is typed by hand; the program sets it. `metodoc "
      "fix` takes it off."}},
    {"numbering",
     {"Набранная вручную нумерация сбилась: номер пропущен, повторён или начат заново.",
      "Numbering typed by hand is broken: a number is missing, doubled or begun anew."}},
    {"numbers-style",
     {"Большие числа в одном тексте записаны по-разному: «64750» и «23 207».",
      "Large numbers of one text are written in two ways: «64750» and «23 207»."}},
    {"order-of-measures",
     {"Мероприятие стоит после другого (`after`), а срок у него раньше. Проверьте сроки или "
      "порядок.",
      "A measure comes after another one (`after`), but is due before it. Check the deadlines "
      "or the order."}},
    {"page-orphan",
     {"На страницу сайта не ведёт ни одна ссылка: читатель её не найдёт. Добавьте её в меню "
      "(site.yaml, `nav`) или сошлитесь на неё в тексте.",
      "No link leads to a page, so no reader will find it. Add it to the menu (site.yaml, "
      "`nav`) or link to it from a text."}},
    {"path-twice",
     {"Два источника дают файл с одним именем, один стёр бы другой. Переименуйте один: чаще "
      "всего это файл в site/static.",
      "Two sources give a file of one name. Rename one, most often a file in site/static."}},
    {"period-missing",
     {"У показателей есть план на год, который уже прошёл, за другие годы фактические значения "
      "есть, а за этот — нет. Положите файл measurements/ГОД.csv.",
      "The indicators have a plan for a year that is over, other years have measurements, this "
      "one has none. Add measurements/YEAR.csv."}},
    {"period-unknown",
     {"Файл с фактическими значениями назван не периодом. Год — 2023.csv, полугодие — "
      "2023-1.csv или 2023-2.csv; в файле YAML период можно указать и полем `period`.",
      "A file of measurements is not named by a period. A year is 2023.csv, a half of it "
      "2023-1.csv or 2023-2.csv; YAML may have the field `period`."}},
    {"person-spelling",
     {"Фамилия написана иначе, чем у того же человека раньше в файле или в people.yaml: инициалы "
      "те же, а в фамилии другая буква. Проверьте и напишите одинаково.",
      "A surname differs by a letter from the one with the same initials, earlier in the file or "
      "in people.yaml."}},
    {"picture-undescribed",
     {"У изображения нет описания: его не услышит тот, кто не видит. Напишите в квадратных "
      "скобках, что на нём: `![схема уровней системы](scheme.png)`. Украшение без смысла "
      "описывается пустыми скобками.",
      "A picture has no description for those who cannot see it. Say in the square brackets "
      "what it shows; a mere ornament has empty brackets."}},
    {"place-foreign",
     {"В тексте назван чужой муниципалитет или регион: вероятно, осталось от образца.",
      "The text names another municipality or region: probably left over from a template."}},
    {"placeholder",
     {"Незаполненное место: подчёркивания, «№ ___», «от __.__», [image]. В подписанном "
      "приказе это ошибка.",
      "A place that was to be filled in: underscores, «№ ___». In a signed order an "
      "error."}},
    {"privacy-leak",
     {"Значение поля, которое по схеме не для публикации (`x-privacy: internal` или `never`), "
      "нашлось в файле, который ушёл бы на сайт: на странице, в поиске, в данных или внутри "
      "документа. Ничего не записано. Обычно его повторили в открытом тексте — уберите оттуда.",
      "The value of a field that is not to be published (`x-privacy: internal` or `never`) was "
      "found in a file that would go to the website. Nothing is written. Usually it was "
      "repeated in an open text: take it out there."}},
    {"quotes-unbalanced",
     {"Кавычка открыта и не закрыта или закрыта и не открыта. Одна закрывающая кавычка на "
      "две открытые («Институт «МИФИ») — принятая запись, о ней программа молчит.",
      "A quotation mark without its pair. One closing mark for two opening ones («…«…») "
      "is accepted."}},
    {"reference-cycle",
     {"Цепочка ссылок возвращается к началу: подчинение, порядок мероприятий или замена актов "
      "идут по кругу. Уберите одну из ссылок.",
      "A chain of references comes back to its beginning. Remove one of them."}},
    {"reference-kind",
     {"Ссылка ведёт к предмету не того вида, которого ждёт поле.",
      "The reference leads to a thing of a kind that the field does not take."}},
    {"repeated-words",
     {"Слово или несколько слов повторены подряд.", "A word, or several, stand twice in a row."}},
    {"responsible-not-subject",
     {"Ответственный не назван среди субъектов системы. Добавьте его в subjects.yaml или "
      "назначьте другого.",
      "Who answers is not among the subjects of the system."}},
    {"responsible-unknown",
     {"Ответственным может быть организация (org:), субъект (subject:) или должностное лицо "
      "(person:), описанные в файлах системы.",
      "Responsible can be an organisation (org:), a subject (subject:) or an official "
      "(person:) of the content."}},
    {"same-as-differs",
     {"`same_as` говорит, что у двух систем один показатель, а единица, направление или вид "
      "формулы у них разные: такие значения нельзя ни сравнить, ни сложить. Исправьте одно из "
      "двух или уберите `same_as`.",
      "`same_as` says that two systems share an indicator, but its unit, direction or kind of "
      "formula differs: such values can neither be compared nor summed up."}},
    {"schema-broken",
     {"Неисправна сама схема в папке schemas — это ошибка разработчика, а не ваша.",
      "A schema in the folder schemas is itself broken: a developer's mistake, not yours."}},
    {"shares-not-whole",
     {"Доли групп выборки должны вместе давать 100 %: тогда выборка повторяет состав всех, о ком "
      "она говорит. Проверьте доли и не пропущена ли группа. То же о долях, набранных в тексте: "
      "«СПО – 17%; ДПО – 7%; …».",
      "The shares of the groups of a sample must sum up to 100 %. Check them, and whether a group "
      "is missing."}},
    {"sic-unused",
     {"Пометка `# sic: код` ничего не сохраняет: такого замечания здесь нет или код "
      "написан с ошибкой. Пометка действует на значение в своей строке, а на отдельной "
      "строке — на запись под ней. Уберите её или исправьте код.",
      "A mark `# sic: code` keeps nothing: there is no such finding here, or the code is "
      "misspelt."}},
    {"signatory-acting",
     {"Приказ подписывает не руководитель органа, а слов «исполняющий обязанности» нет. "
      "Поставьте `acting: true` у человека или пометку `# sic: signatory-acting`, если "
      "право подписи передано иначе.",
      "The signatory is not the head of the authority, and not marked as acting."}},
    {"signatory-other-authority",
     {"Приказ издаёт один орган, а подписант, судя по people.yaml, работает в другом. Проверьте "
      "`signatory` и `organisation` подписанта; если приказ издаёт не орган управления системы, "
      "укажите в приказе `authority`.",
      "One body issues the order, but by people.yaml its signatory works in another. Check "
      "`signatory` and the person's `organisation`; if another body issues the order, give it "
      "`authority`."}},
    {"space-extra",
     {"Лишний пробел: два подряд, перед запятой или точкой, внутри скобок или кавычек. "
      "При печати программа уберёт его сама; `metodoc fix` уберёт и в файле.",
      "A space too many: two in a row, before a mark, inside brackets. `metodoc fix` "
      "takes it out."}},
    {"space-missing",
     {"Не хватает пробела: «№5», «г.Иваново», «2022г.», «предметных,методических». "
      "`metodoc fix` поставит.",
      "A space is missing: «№5», «г.Иваново», «2022г.». `metodoc fix` sets it."}},
    {"stage-form",
     {"Этапы записаны небрежно: русская «И» вместо римской «I», лишняя запятая, нет "
      "номера, слитно. Пишите «I, II этапы».",
      "Stages are written carelessly: a Russian letter for a Roman figure, a stray comma, "
      "no number."}},
    {"stage-period",
     {"Срок мероприятия лежит вне этапа, к которому оно отнесено.",
      "A measure is due outside of the stage it belongs to."}},
    {"stray-mark",
     {"Знаки стоят подряд: «..», «.;», «,,». Оставьте один. `metodoc fix` оставит "
      "последний.",
      "Marks in a row: «..», «.;». Keep one. `metodoc fix` keeps the last."}},
    {"subset-exceeds",
     {"Часть не бывает больше целого: план показателя выше плана того показателя, частью "
      "которого он назван (`subset_of`).",
      "A part cannot exceed its whole: the target is above the one of the indicator it is a "
      "subset of."}},
    {"sudden-change",
     {"Число отличается от прошлогоднего не меньше чем втрое и не меньше чем на 20. Так "
      "выглядит лишняя или потерянная цифра. Если перемена настоящая, ничего делать не нужно.",
      "The number differs from last year's at least threefold and by at least 20, as with a "
      "digit too many. If the change is real, nothing is to be done."}},
    {"sum-differs",
     {"Части не складываются в целое. Проверьте числа: ошибка в одном из слагаемых или в "
      "сумме.",
      "The parts do not add up to the whole."}},
    {"table-too-wide",
     {"Таблица не помещается на лист: самые длинные слова её столбцов вместе шире строки, даже "
      "если повернуть лист. Разделите таблицу, уберите столбец или сократите слова.",
      "The table does not fit a sheet: the longest words of its columns are wider together than "
      "a line, even on a turned sheet. Split the table, leave out a column or shorten the "
      "words."}},
    {"target-falls",
     {"Показатель должен расти, а план по годам снижается (или наоборот).",
      "An indicator should rise, and its plan falls (or the other way round)."}},
    {"target-missing-year",
     {"В списке `years` есть год, для которого у показателя нет планового значения, или "
      "наоборот.",
      "A year of `years` has no target, or a target stands for a year that is not listed."}},
    {"task-without-measure",
     {"Другие задачи системы решают мероприятия, а у этой их нет. Назовите их в `measures` задачи, "
      "или задачу в `tasks` мероприятия либо группы дорожной карты. Если мероприятий нет в самом "
      "документе, поставьте пометку `# sic: task-without-measure — почему`.",
      "Other tasks of the system are solved by measures, this one by none. Name them in its "
      "`measures`, or the task in the `tasks` of a measure or of a group of the roadmap."}},
    {"template-error",
     {"Шаблон темы или формы дал ошибку при заполнении. Место показано в самом шаблоне.",
      "A template failed while it was rendered. The place is in the template itself."}},
    {"template-limit",
     {"Шаблон работает слишком долго или печатает слишком много: вероятно, цикл не кончается.",
      "A template runs too long or prints too much: probably a loop that does not end."}},
    {"template-syntax",
     {"Ошибка в записи шаблона: незакрытый блок, неизвестный фильтр, лишняя скобка.",
      "A template is written wrongly: an unclosed block, an unknown filter, a stray bracket."}},
    {"template-undefined",
     {"Шаблон обращается к значению, которого нет. Проверьте имя или добавьте `| "
      "default('')`.",
      "A template uses a value that does not exist. Check the name, or add `| default('')`."}},
    {"term-late",
     {"Слово, которое документ вводит («(далее — Управление)») или определяет в своём перечне "
      "понятий, употреблено раньше. Перенесите определение к началу или назовите полностью.",
      "A name that the document introduces, or a term that it defines, stands before that place. "
      "Move the definition, or spell it out."}},
    {"term-order",
     {"Понятия в перечне стоят не по алфавиту.",
      "The terms of a list are not in the order of the alphabet."}},
    {"term-twice",
     {"Одно понятие определено в глоссарии дважды.", "A glossary defines a term twice."}},
    {"text-twice",
     {"Один и тот же текст стоит в документе дважды: повторён пункт списка, строка "
      "таблицы или предложение.",
      "The same text stands twice: an item, a row or a sentence."}},
    {"too-deep",
     {"Вложенность больше допустимой. Скорее всего, сбились отступы.",
      "The nesting is too deep. Probably the indents went wrong."}},
    {"too-few",
     {"Элементов или знаков меньше, чем нужно.",
      "There are fewer items or characters than needed."}},
    {"too-large",
     {"Файл больше допустимого. Длинный текст держат в файле Markdown.",
      "The file is too large. Long prose lives in Markdown files."}},
    {"too-many",
     {"Элементов или знаков больше, чем можно.",
      "There are more items or characters than allowed."}},
    {"unit-repeated",
     {"Единица измерения названа дважды: `unit: процент` и `10%` в плане. Оставьте одну; "
      "`metodoc fix` уберёт знак у значений.",
      "The unit is named twice: `unit: процент` and `10%`. `metodoc fix` takes it off the "
      "targets."}},
    {"unknown-key",
     {"Такого ключа в файле этого вида нет: чаще всего это опечатка или сбитый отступ.",
      "A file of this kind has no such key: most often a slip or a wrong indent."}},
    {"unknown-reference",
     {"Ссылка не ведёт никуда: предмета с таким именем нет ни в системе, ни среди общих. "
      "Проверьте имя; ближайшее приведено в подсказке.",
      "The reference leads nowhere. Check the name; the hint gives the nearest one."}},
    {"unused-term",
     {"Понятие определено, но ни один документ его не использует.",
      "A term is defined, but no document uses it."}},
    {"wrong-folder",
     {"Файл лежит не в той папке: файлы системы — в content/ИМЯ, общие акты и понятия — прямо "
      "в content/.",
      "The file stands in the wrong folder: a system's files in content/ID, shared acts and "
      "terms at the top of content/."}},
    {"wrong-type",
     {"Значение другого вида, чем нужно: текст вместо числа, одно значение вместо списка. "
      "Список пишут с дефисами или в квадратных скобках.",
      "The value is of another type than needed: a text for a number, one value for a list."}},
    {"wrong-value",
     {"Значение не подходит полю; почему — сказано в сообщении.",
      "The value does not fit the field; the message says why."}},
    {"yaml-alias",
     {"Якоря (&), ссылки (*) и слияние (<<) в этих файлах не нужны и запрещены. Если слово "
      "начинается с такого знака, возьмите его в кавычки.",
      "Anchors (&), aliases (*) and merge keys (<<) are refused. A word that begins with such "
      "a sign goes into quotes."}},
    {"yaml-comment-lost",
     {"Решётка после пробела начинает примечание: всё за ней пропадает. Если это часть "
      "текста, возьмите значение в кавычки.",
      "A # behind a space begins a comment, so the rest is lost. If it is text, put the value "
      "in quotes."}},
    {"yaml-document",
     {"Линия `---` начинает в файле второй документ, а читается только первый. Уберите её.",
      "A line `---` begins a second document; only the first is read. Remove it."}},
    {"yaml-encoding",
     {"Файл сохранён не в UTF-8. Пересохраните его в редакторе, выбрав кодировку UTF-8.",
      "The file is not saved as UTF-8. Save it again with that encoding."}},
    {"yaml-indent",
     {"Отступ сделан табуляцией или неразрывным пробелом либо не совпадает с соседними "
      "строками. Отступают обычными пробелами.",
      "The indent is made of tabs or no-break spaces, or does not match its neighbours. Use "
      "spaces."}},
    {"yaml-number-text",
     {"Число без кавычек может потерять нули: 1.10 станет 1.1. Номера берут в кавычки.",
      "A number without quotes may lose zeros: 1.10 becomes 1.1. Put numbers of clauses in "
      "quotes."}},
    {"yaml-quote",
     {"Кавычка открыта и не закрыта: значением стали бы все строки ниже.",
      "A quote is opened and never closed: it would swallow the lines below."}},
    {"yaml-syntax",
     {"Файл записан с ошибкой: чаще всего в значении есть двоеточие с пробелом, а кавычек "
      "нет.",
      "The file is not well-formed: most often a value holds a colon and a space, and has no "
      "quotes."}},
    {"yaml-tag",
     {"Теги (!!str и подобные) в этих файлах не нужны и запрещены.",
      "Tags (!!str and the like) are refused."}},
});
static_assert(std::ranges::is_sorted(pages, {}, &Explanation::code));

std::string all_of_them() {
    std::string list;
    for (const Explanation& page : pages) {
        list += (list.empty() ? "" : ", ") + std::string(page.code);
    }
    return list;
}

}  // namespace

std::span<const Explanation> explanations() {
    return pages;
}

int explain(const Context& context, const std::string& code) {
    if (code.empty()) {
        context.print_line(say(all_codes, {all_of_them()}));
        return done;
    }
    const auto found = std::ranges::lower_bound(pages, code, {}, &Explanation::code);
    if (found != pages.end() && found->code == code) {
        context.print(code + "\n");
        context.print_line(say(found->text));
        return done;
    }
    Message message = say(no_such_code, {code});
    if (const auto near = closest(code, codes)) {
        const Message hint = say(did_you_mean, {*near});
        message = {message.ru + hint.ru, message.en + hint.en};
    }
    return context.refuse(Error{message}, wrong_usage);
}

}  // namespace metodoc::app
