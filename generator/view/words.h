// The Russian words of facts: names of pages, heads of tables, rows of the passport, formulas of
// office work. Words of the interface («Содержание», «Скачать») belong to the theme.
//
// Typography is already right here: NBSP before a dash and after «№».
// Source of the formulas: ГОСТ Р 7.0.97-2016, 5.16–5.19, and the habit of municipal offices.
//
// Room: view.
#pragma once

#include <array>
#include <string_view>

namespace metodoc::view::words {

using Word = std::string_view;

// ---- pages
inline constexpr Word home = "Главная";
inline constexpr Word about_system = "О системе";
inline constexpr Word goals = "Цели и задачи";
inline constexpr Word figures = "Сведения в числах";
inline constexpr Word structure = "Структура и субъекты";
inline constexpr Word glossary = "Глоссарий";
inline constexpr Word acts = "Нормативные акты";
inline constexpr Word orders = "Приказы";
inline constexpr Word practices = "Практики";
inline constexpr Word practices_about = "Педагогические и управленческие практики";
inline constexpr Word practice = "Практика";
inline constexpr Word practice_author = "Автор";
inline constexpr Word practice_organisation = "Организация";
inline constexpr Word practice_subject = "Предмет или область";
inline constexpr Word practice_topic = "Тема";
inline constexpr Word practice_year = "Год";
inline constexpr Word practice_evidence = "Подтверждения";
inline constexpr Word practice_sample_mark = " (образец)";
inline constexpr Word practice_sample_data =
    "Образец: запись придумана для примера, людей и\u00A0организаций за\u00A0ней нет.";
inline constexpr Word not_found = "Страница не найдена";
inline constexpr Word search = "Поиск";
inline constexpr Word calendar = "Календарь";
inline constexpr Word calendar_about = "Сроки мероприятий на год вперёд";
inline constexpr Word calendar_file = "Сроки для программы-календаря";
inline constexpr Word glossary_about = "Понятия, которыми пользуются документы";
inline constexpr Word goals_about = "Цели, задачи и то, на чем стоит система";
inline constexpr Word figures_about = "Сеть, кадры и другие сведения в числах";
inline constexpr Word acts_about = "Акты, на которые ссылаются документы";
inline constexpr Word structure_about = "Субъекты системы по уровням и их функции";
inline constexpr Word orders_about = "Приказы с приложениями";

// ---- levels, in the order of model::Level
inline constexpr std::array<Word, 4> level_names{"муниципальный", "институциональный",
                                                 "региональный", "федеральный"};
inline constexpr std::array<Word, 4> level_headings{"Муниципальный уровень",
                                                    "Институциональный уровень",
                                                    "Региональный уровень", "Федеральный уровень"};
inline constexpr std::array<Word, 4> level_acts{"Муниципальные акты", "Локальные акты",
                                                "Региональные акты", "Федеральные акты"};

// ---- goals; statements in the order of model::Statement::Kind
inline constexpr Word mission = "Миссия";
inline constexpr Word goal = "Цель";
inline constexpr Word tasks = "Задачи";
inline constexpr Word goal_period = "Период: ";
inline constexpr Word solved_by = "Мероприятия:";
inline constexpr Word measured_by = "Показатели:";
inline constexpr Word leads_to = "Ожидаемые результаты:";
inline constexpr Word towards_goals = "Цели:";
inline constexpr Word towards_tasks = "Задачи:";
inline constexpr std::array<Word, 6> statements{"Подходы",  "Условия",  "Направления",
                                                "Принципы", "Проблемы", "Ожидаемые результаты"};
inline constexpr std::array<Word, 6> statement_anchors{"approaches", "conditions", "directions",
                                                       "principles", "problems",   "results"};

inline constexpr Word goal_tree = "Дерево целей";
inline constexpr Word goal_tree_about =
    "Слева\u00A0— цели, от\u00A0них стрелки к\u00A0задачам, от\u00A0задач\u00A0— "
    "к\u00A0показателям "
    "и\u00A0ожидаемым результатам. Те\u00A0же связи словами\u00A0— ниже на\u00A0странице.";
inline constexpr Word problem_tree = "Дерево проблем";
inline constexpr Word problem_tree_about =
    "Слева\u00A0— проблемы, от\u00A0них стрелки к\u00A0целям и\u00A0задачам, которые "
    "их\u00A0решают. "
    "Те\u00A0же связи словами\u00A0— ниже на\u00A0странице.";

// ---- open data
inline constexpr Word open_data = "Открытые данные";
inline constexpr Word open_data_about =
    "Приказы, мероприятия, показатели, практики, реестры и\u00A0акты таблицами CSV и\u00A0JSON";
inline constexpr Word data_intro =
    "Те\u00A0же сведения, что на\u00A0страницах, таблицами для\u00A0других программ. CSV\u00A0— "
    "для "
    "Excel и LibreOffice (UTF-8, точка с\u00A0запятой), JSON\u00A0— для\u00A0программ. Служебных "
    "сведений и\u00A0данных о\u00A0малых группах в\u00A0них нет.";
inline constexpr Word data_shared = "Общее для\u00A0всех систем";
inline constexpr Word data_dictionary = "Словарь данных";
inline constexpr Word data_dictionary_about =
    "Что значит каждое поле таблиц, по\u00A0схемам содержания";
inline constexpr Word data_rows = ", строк: ";
inline constexpr Word data_measures = "Мероприятия";
inline constexpr Word data_indicators = "Показатели и\u00A0плановые значения";
inline constexpr Word data_measurements = "Измеренные значения показателей";
inline constexpr Word data_table = "Таблица";
inline constexpr Word data_table_about = "Имя файла без окончания";
inline constexpr Word data_field = "Поле";
inline constexpr Word data_field_about = "Имя поля в\u00A0JSON";
inline constexpr Word data_title = "Название";
inline constexpr Word data_title_about = "Заголовок столбца в\u00A0CSV";
inline constexpr Word data_type = "Тип";
inline constexpr Word data_type_about = "Текст, число, дата или да/нет";
inline constexpr Word data_meaning = "Что значит";
inline constexpr Word data_meaning_about = "Пояснение из\u00A0схемы";
inline constexpr Word type_text = "текст";
inline constexpr Word type_number = "число";
inline constexpr Word type_date = "дата";
inline constexpr Word type_boolean = "да/нет";
inline constexpr Word data_id = "Код";
inline constexpr Word data_id_about = "Имя файла содержания; не\u00A0меняется";
inline constexpr Word data_row_key_about = "Код строки реестра; не\u00A0меняется";
inline constexpr Word data_registry_column_about = "Столбец реестра, названный его составителем";
inline constexpr Word data_page = "Страница";
inline constexpr Word data_page_about = "Адрес на\u00A0этом сайте";
inline constexpr Word data_state_about =
    "Действует, изменён, утратил силу; на\u00A0день сборки сайта";
inline constexpr Word data_falls = "Снижение\u00A0— успех";
inline constexpr Word data_falls_about = "Да, если чем меньше значение, тем лучше";
inline constexpr Word data_year = "Год";
inline constexpr Word data_year_about = "Год планового значения";
inline constexpr Word data_period = "Период";
inline constexpr Word data_period_about = "За\u00A0какой период измерено";
inline constexpr Word data_organisation_about =
    "Пусто\u00A0— значение по\u00A0системе в\u00A0целом";
inline constexpr Word data_value = "Значение";
inline constexpr Word data_value_about = "Пусто\u00A0— данных нет; это не\u00A0ноль";
inline constexpr Word data_reported = "Представили данные";
inline constexpr Word data_reported_about = "Сколько организаций представили данные";
inline constexpr Word data_expected = "Должны представить";
inline constexpr Word data_expected_about = "Сколько организаций должны были представить данные";
inline constexpr Word data_sample = "Образец";
inline constexpr Word data_sample_about = "Да, если числа придуманы для примера";

// ---- about the data
inline constexpr Word about_data = "О\u00A0данных";
inline constexpr Word about_data_about =
    "Из\u00A0чего собран сайт, когда менялось содержание, что в\u00A0нём образец";
inline constexpr Word files_of_content = "Файлов содержания";
inline constexpr Word last_change = "Последнее изменение";
inline constexpr Word build_day = "День сборки сайта";
inline constexpr Word how_it_is_made = "Как собран сайт";
inline constexpr Word data_origin =
    "Страницы, документы Word и\u00A0таблицы открытых данных собраны из\u00A0одних и\u00A0тех "
    "же файлов содержания, поэтому расходиться не\u00A0могут.";
inline constexpr Word build_day_means =
    "От\u00A0дня сборки зависят только отметки о\u00A0прошедших сроках, календарь на\u00A0год "
    "вперёд, сроки согласий на\u00A0публикацию и\u00A0то, действует ли акт. Из\u00A0одного "
    "содержания за\u00A0один день получаются одни и\u00A0те же файлы.";
inline constexpr Word samples_are_marked =
    "Часть записей придумана для примера. Каждая такая запись и\u00A0каждая таблица с\u00A0такими "
    "числами помечена как образец; людей и\u00A0организаций за\u00A0ними нет.";
inline constexpr Word data_sources = "Содержание по\u00A0системам";
inline constexpr Word system = "Система";
inline constexpr Word files_count = "Файлов";
inline constexpr Word last_changes = "Последние изменения";
inline constexpr Word touched_pages = "Какие страницы затронуты";
inline constexpr Word and_more = " и\u00A0ещё ";
inline constexpr Word history_unknown =
    "Дат изменений здесь нет: сайт собран не\u00A0из хранилища git.";
inline constexpr Word history_cut =
    "История неполна: сайт собран из\u00A0сокращённой копии хранилища. Изменения, которых "
    "в\u00A0ней "
    "нет, здесь не\u00A0показаны.";
inline constexpr Word history_empty = "Изменений содержания в\u00A0хранилище git ещё нет.";

// ---- what is counted
struct Counted {
    Word one, few, many;
};
inline constexpr Counted subjects{"субъект", "субъекта", "субъектов"};
inline constexpr Counted tasks_counted{"задача", "задачи", "задач"};
inline constexpr Counted measures{"мероприятие", "мероприятия", "мероприятий"};
inline constexpr Counted indicators_counted{"показатель", "показателя", "показателей"};
inline constexpr Counted terms{"понятие", "понятия", "понятий"};
inline constexpr Counted orders_counted{"приказ", "приказа", "приказов"};

// ---- parts of documents and tables
inline constexpr Word clause = "пункт";
inline constexpr Word section = "раздел";
inline constexpr Word measure_row = "мероприятие";
inline constexpr Word indicator_row = "показатель";
inline constexpr Word criterion_row = "критерий";
inline constexpr Word model_row = "модель";

// ---- short names of documents
inline constexpr Word regulation = "Положение";
inline constexpr Word concept_ = "Концепция";
inline constexpr Word programme = "Программа";
inline constexpr Word plan = "План";
inline constexpr Word note = "Аналитическая справка";
inline constexpr Word registry = "Реестр";
inline constexpr Word minutes = "Протокол";
inline constexpr Word letter = "Письмо";
inline constexpr Word minutes_page = "Протоколы";
inline constexpr Word letters_page = "Письма";
inline constexpr Word passport_of = "Паспорт ";
inline constexpr Word roadmap = "Дорожная карта";
inline constexpr Word indicators = "Показатели";
inline constexpr Word criteria = "Критерии";
inline constexpr Word models = "Модели";
inline constexpr Word order = "Приказ";
inline constexpr Word draft_order = "Проект приказа";

// ---- passport
inline constexpr Word full_name = "Полное наименование";
inline constexpr Word short_name = "Краткое наименование";
inline constexpr Word abbreviation = "Сокращение";
inline constexpr Word level = "Уровень";
inline constexpr Word territory = "Территория";
inline constexpr Word region = "Регион";
inline constexpr Word authority = "Орган управления образованием";
inline constexpr Word period = "Период";
inline constexpr Word site = "Сайт";
inline constexpr Word address = "Адрес";
inline constexpr Word phone = "Телефон";
inline constexpr Word email = "Электронная почта";

// ---- facts of a document
inline constexpr Word annex = "Приложение";
inline constexpr Word annex_noun = "приложение";
inline constexpr Word state = "Состояние";

inline constexpr Word methods = "Методы сбора информации";

// ---- states of an order
inline constexpr Word is_draft = "проект";
inline constexpr Word is_signed = "подписан";
inline constexpr Word is_in_force = "действует";
inline constexpr Word is_amended = "изменён";
inline constexpr Word is_repealed = "утратил силу";
inline constexpr Word is_not_yet = "ещё не\u00A0вступил в\u00A0силу";
inline constexpr Word since_day = " с\u00A0";

// ---- editions of an order, and what it does to others
inline constexpr Word editions = "Изменения и\u00A0редакции";
inline constexpr Word what_changed = "Что произошло";
inline constexpr Word by_what = "Чем";
inline constexpr Word first_edition = "подписан в\u00A0первой редакции";
inline constexpr Word new_edition = "внесены изменения: новая редакция";
inline constexpr Word end_of_force = "утратил силу";
inline constexpr Word amends = "Вносит изменения";
inline constexpr Word repeals = "Признаёт утратившими силу";
inline constexpr Word amended_by_text = "Изменения внесены: ";
inline constexpr Word repealed_by_text = "Утратил силу: ";

// ---- what the list of acts is chosen by
inline constexpr Word state_facet = "Состояние";
inline constexpr Word type_facet = "Вид акта";

// ---- tables
inline constexpr Word number_sign = "№";
inline constexpr Word more_than = "более\u00A0";
inline constexpr Word measure_title = "Наименование мероприятия";
inline constexpr Word responsible = "Ответственный";
inline constexpr Word result = "Результат";
inline constexpr Word due = "Срок";
inline constexpr Word stage = "Этап";
inline constexpr Word task_before = "Задача: ";
inline constexpr Word criterion = "Критерий";
inline constexpr Word aspects = "Признаки";
inline constexpr Word assessment_methods = "Методы оценки";
inline constexpr Word model_title = "Модель";
inline constexpr Word model_basis = "Основа";
inline constexpr Word model_parts = "Состав";
inline constexpr Word value_and_sample = "Значение показателя, выборка";
inline constexpr Word sample = "Выборка\u00A0— ";
inline constexpr Word whole_sample = "Выборка сплошная: ";
inline constexpr Word of_whole = " генеральной совокупности ";
inline constexpr Word indicator_title = "Наименование показателя";
inline constexpr Word unit = "Единица измерения";
inline constexpr Word targets_by_year = "Плановое значение по годам";
inline constexpr Word no_value = "—";
inline constexpr Word fact = "Факт";
inline constexpr Word organisation = "Организация";
inline constexpr Word whole_system = "В целом по системе";

// ---- a report
inline constexpr Word measure_done = "выполнено";
inline constexpr Word measure_late = "выполнено с\u00A0опозданием";
inline constexpr Word measure_cancelled = "отменено";
inline constexpr Word measure_unknown = "нет сведений";
inline constexpr Word nothing_known = "Сведений о\u00A0выполнении мероприятий дорожной карты нет.";
inline constexpr Word about_results = "О\u00A0результатах мониторинга показателей за\u00A0";
inline constexpr Word take_note = "Принять к\u00A0сведению аналитическую справку.";
inline constexpr Word send_advice = "Направить адресные рекомендации ";

// ---- values of indicators
inline constexpr Word no_data = "нет данных";
inline constexpr Word not_applicable = "не\u00A0применимо";
inline constexpr Word yes = "да";
inline constexpr Word no = "нет";
inline constexpr Word no_change = "без изменений";
inline constexpr Word points_short = "\u00A0п.\u00A0п.";
inline constexpr Word reached = "достигнут";
inline constexpr Word almost = "почти достигнут";
inline constexpr Word not_reached = "не\u00A0достигнут";
inline constexpr Word all_reported = "данные представили все организации";
inline constexpr Word reported_at_least = "данные представили не менее ";
inline constexpr Word sample_data = "Образец данных";
inline constexpr Word sample_meaning =
    "Числа и\u00A0организации придуманы, чтобы показать страницу; настоящие заменят их.";
inline constexpr Word sample_meaning_report =
    "Числа и\u00A0организации придуманы, чтобы показать форму; настоящие заменят их.";
inline constexpr Word almost_means =
    "Показатель достигнут, если факт не хуже плана; почти достигнут, если выполнена часть плана "
    "не меньше ";
inline constexpr Word plan_and_fact = "План и\u00A0факт";
inline constexpr Word by_organisations = "По организациям";
inline constexpr Word hidden = "*";
inline constexpr Word hidden_means =
    "* — значение скрыто: группа так мала, что за числом видны люди, или по этому числу можно "
    "вычислить скрытое.";

inline constexpr Word member_name = "Фамилия, инициалы";
inline constexpr Word member_position = "Должность";
inline constexpr Word member_office = "Роль в составе";

// ---- offices of a commission, in the order of model::Member::Office
inline constexpr std::array<Word, 4> offices{"председатель", "заместитель председателя",
                                             "секретарь", "член"};

// ---- marks of approval and agreement (ГОСТ Р 7.0.97-2016, 5.16, 5.20)
inline constexpr Word i_approve = "УТВЕРЖДАЮ";
inline constexpr Word agreed = "СОГЛАСОВАНО";
inline constexpr Word blank_signature = "______________ ";
inline constexpr Word blank_day = "«___» ______________ 20___ г.";
inline constexpr Word minutes_before = "(протокол";

// ---- an order
inline constexpr Word order_capitals = "ПРИКАЗ";
inline constexpr Word i_order = "ПРИКАЗЫВАЮ:";
inline constexpr Word i_order_spaced =
    " п\u00A0р\u00A0и\u00A0к\u00A0а\u00A0з\u00A0ы\u00A0в\u00A0а\u00A0ю:";
inline constexpr Word we_order = "ПРИКАЗЫВАЕМ:";
inline constexpr Word we_order_spaced =
    " п\u00A0р\u00A0и\u00A0к\u00A0а\u00A0з\u00A0ы\u00A0в\u00A0а\u00A0е\u00A0м:";
inline constexpr Word approve = "Утвердить ";
inline constexpr Word attached = "прилагаемый";
inline constexpr Word document_noun = "документ";
inline constexpr Word instruct = "Поручить ";
inline constexpr Word recommend = "Рекомендовать ";
inline constexpr Word appoint = "Назначить ";
inline constexpr Word responsible_for = "ответственный";  // agrees with who is appointed
inline constexpr Word for_duty = " за ";
inline constexpr Word assign = "Возложить ";
inline constexpr Word on_whom = " на ";
inline constexpr Word acquaint = "Ознакомить ";
inline constexpr Word with = " с ";
inline constexpr Word with_before_cluster = " со ";
inline constexpr Word publish = "Разместить ";
inline constexpr Word on_site = "на официальном сайте";
inline constexpr Word make_known = "Довести ";
inline constexpr Word this_order = "настоящий приказ";
inline constexpr Word to_knowledge = " до сведения ";
inline constexpr Word establish = "Установить, что ";
inline constexpr Word repeal = "Признать ";
inline constexpr Word having_lost = "утративший";  // agrees with what is repealed
inline constexpr Word force = " силу";
inline constexpr Word amend = "Внести в ";
inline constexpr Word following_change = " следующее изменение";
inline constexpr Word following_changes = " следующие изменения";
inline constexpr Word as_amended_by = " (в редакции ";
inline constexpr Word composition = "состав ";
inline constexpr Word composition_capital = "Состав ";
inline constexpr Word comes_into_force = "Настоящий приказ вступает в силу ";
inline constexpr Word since_signing = "со дня его подписания";
inline constexpr Word since_publication = "со дня его официального опубликования";
inline constexpr Word since = "с ";
inline constexpr Word applies_since = " и распространяется на правоотношения, возникшие с ";
inline constexpr Word control = "Контроль за исполнением настоящего приказа ";
inline constexpr Word control_self = "оставляю за собой";
inline constexpr Word control_other = "возложить на ";
inline constexpr Word term_of = " Срок\u00A0— ";
inline constexpr Word blank_date = "___________";
inline constexpr Word blank_number = "______";
inline constexpr Word acting = "Исполняющий обязанности";
inline constexpr Word acting_short = "И.о.";

// ---- marks of the office (ГОСТ Р 7.0.97-2016, 5.20–5.21, 5.25)
inline constexpr Word draft_mark = "ПРОЕКТ";
inline constexpr Word executor_before = "Исполнитель: ";
inline constexpr Word visas = "ЛИСТ СОГЛАСОВАНИЯ";
inline constexpr Word acquaintance = "ЛИСТ ОЗНАКОМЛЕНИЯ";
inline constexpr Word distribution = "РАССЫЛКА";
inline constexpr Word to_order = "к\u00A0приказу ";
inline constexpr Word with_order = "с\u00A0приказом ";
inline constexpr Word of_order = "приказа ";
inline constexpr Word office = "Должность";
inline constexpr Word name_of_person = "Инициалы, фамилия";
inline constexpr Word signature = "Подпись";
inline constexpr Word date = "Дата";
inline constexpr Word remarks = "Замечания";

// ---- minutes
inline constexpr Word minutes_capitals = "ПРОТОКОЛ";
inline constexpr Word chair = "Председатель";
inline constexpr Word secretary = "Секретарь";
inline constexpr Word present = "Присутствовали: ";
inline constexpr Word invited = "Приглашённые: ";
inline constexpr Word quorum = "Кворум имеется.";
inline constexpr Word no_quorum = "Кворума нет.";
inline constexpr Word agenda = "ПОВЕСТКА ДНЯ";
inline constexpr Word heard = "СЛУШАЛИ:";
inline constexpr Word spoke = "ВЫСТУПИЛИ:";
inline constexpr Word decided = "РЕШИЛИ:";
inline constexpr Word executor_is = " Исполнитель\u00A0— ";
inline constexpr Word executors_are = " Исполнители\u00A0— ";
inline constexpr Word voted = "Голосовали: ";
inline constexpr Word votes_for = "«за»\u00A0— ";
inline constexpr Word votes_against = ", «против»\u00A0— ";
inline constexpr Word votes_abstained = ", «воздержались»\u00A0— ";
inline constexpr Word nobody = "нет";
inline constexpr Word taken_by_all = "Решение принято единогласно.";
inline constexpr Word taken = "Решение принято.";
inline constexpr Word not_taken = "Решение не принято.";

// ---- a letter
inline constexpr Word in_reply = "На №\u00A0";
inline constexpr Word dear_woman = "Уважаемая ";
inline constexpr Word dear_man = "Уважаемый ";
inline constexpr Word madam = "госпожа ";
inline constexpr Word sir = "господин ";
inline constexpr Word dear_colleagues = "Уважаемые коллеги!";
inline constexpr Word enclosure = "Приложение: ";

// ---- an analytical note
inline constexpr Word conclusions = "Выводы";
inline constexpr Word recommendations = "Адресные рекомендации";

// ---- copies and extracts
inline constexpr Word copy_is_true = "Верно";
inline constexpr Word extract_is_true = "Выписка верна";
inline constexpr Word original_is_in = "Подлинник документа находится в ";
inline constexpr Word extract_of_order = "ВЫПИСКА ИЗ ПРИКАЗА";
inline constexpr Word extract_of_minutes = "ВЫПИСКА ИЗ ПРОТОКОЛА";
inline constexpr Word extract_of = "Выписка из ";
inline constexpr Word copy_of = "Копия ";
inline constexpr Word sample_mark = "ОБРАЗЕЦ";
inline constexpr Word registry_sample_data =
    "Данные вымышлены: они показывают, как заполняют реестр.";

// ---- in sentences
inline constexpr Word from = "от ";
inline constexpr Word number_before = "№\u00A0";
inline constexpr Word hereafter = " (далее\u00A0— ";
inline constexpr Word by_agreement = " (по\u00A0согласованию)";
inline constexpr Word dash = "\u00A0— ";
inline constexpr Word performing = "реализующий";
inline constexpr Word following_functions = " следующие функции";
inline constexpr Word signed_by = "подписанный";
inline constexpr Word adopted_by = "принятый";
inline constexpr Word and_ = " и\u00A0";
inline constexpr Word with_annexes = " с\u00A0приложениями";
inline constexpr Word with_annex = " с\u00A0приложением";

}  // namespace metodoc::view::words
