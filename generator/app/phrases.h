// What room app says. Room: app.
#pragma once

#include "base/message.h"

namespace metodoc::app {

inline constexpr Phrase no_project{
    "в папке {0} и выше нет файла site/site.yaml: перейдите в папку проекта или укажите её: "
    "--project ПАПКА",
    "no site/site.yaml in {0} or above: go to the project's folder or name it: --project DIR"};
inline constexpr Phrase no_site_in{"в папке {0} нет файла site/site.yaml",
                                   "no site/site.yaml in the folder {0}"};
inline constexpr Phrase checked{"Проверено: {0}. {1}", "Checked: {0}. {1}"};
inline constexpr Phrase no_faults{"Ошибок нет.", "No errors."};
inline constexpr Phrase faults{"Найдено: {0}, {1}.", "Found: {0}, {1}."};
inline constexpr Phrase nothing_written{
    "Ничего не записано: сначала исправьте ошибки ({0}). Прежний результат остался на месте.",
    "Nothing was written: mend the errors first ({0}). The last good output stands."};
inline constexpr Phrase built{
    "Готово: {0}, {1}. Записано: {2}, без изменений: {3}, удалено: {4} ({5}).",
    "Done: {0}, {1}. Written: {2}, unchanged: {3}, removed: {4} ({5})."};
inline constexpr Phrase nothing_changed{
    "Ничего не изменилось: {0}, {1} — все файлы ({2}) уже в {3}.",
    "Nothing changed: {0}, {1}; all files ({2}) are in {3}."};
inline constexpr Phrase zipped{"Сайт упакован в {0}.", "The website is packed in {0}."};
inline constexpr Phrase pdfs_made{"PDF: сделано заново {0}, оставлено прежних {1}.",
                                  "PDF: {0} made, {1} kept."};
inline constexpr Phrase no_office{
    "для --pdf нужен LibreOffice, а его нет; установите пакет libreoffice-writer или соберите без "
    "--pdf",
    "--pdf needs LibreOffice, which is not installed; install the package libreoffice-writer or "
    "build without --pdf"};
inline constexpr Phrase no_pdf_made{"LibreOffice не сделал PDF из {0}",
                                    "LibreOffice made no PDF of {0}"};
inline constexpr Phrase reported{
    "Отчёт за {0}: файлов {1}. Записано: {2}, без изменений: {3}, удалено: {4} ({5}).",
    "Report of {0}: {1} files. Written: {2}, unchanged: {3}, removed: {4} ({5})."};
inline constexpr Phrase collected{
    "{0}: прочитано форм — {1}, замечаний — {2} (организаций: {3}), не вернули — {4}.",
    "{0}: {1} forms read, {2} remarks ({3} organisations), {4} not returned."};
inline constexpr Phrase remarks_for{"  есть замечания: {0}", "  with remarks: {0}"};
inline constexpr Phrase not_returned{"  не вернули: {0}", "  not returned: {0}"};
inline constexpr Phrase foreign_file{"не взят {0}: {1}", "not taken, {0}: {1}"};
inline constexpr Phrase collected_next{
    "Данные — в {0}/СИСТЕМА/collected.csv: проверьте и перенесите в measurements/{1}.csv.",
    "The data is in {0}/SYSTEM/collected.csv: check it and move it to measurements/{1}.csv."};
inline constexpr Phrase nothing_to_read{"{0}: нет ни одного файла .xlsx",
                                        "{0}: there is no .xlsx file"};
inline constexpr Phrase no_reports{
    "за {0} отчёта нет: опишите его в content/СИСТЕМА/reports/{0}.yaml",
    "there is no report of {0}: describe it in content/SYSTEM/reports/{0}.yaml"};
inline constexpr Phrase no_such_report{"за {0} отчёта нет; есть за: {1}",
                                       "there is no report of {0}; there are reports of: {1}"};
inline constexpr Phrase no_such_system{"системы `{0}` нет; есть: {1}",
                                       "no system `{0}`; there are: {1}"};
inline constexpr Phrase no_such_path{"{0}: ни файла, ни папки с таким именем в проекте нет",
                                     "{0}: no such file or folder in the project"};
inline constexpr Phrase no_such_code{"кода `{0}` нет", "no code `{0}`"};
inline constexpr Phrase did_you_mean{"; возможно, `{0}`?", "; did you mean `{0}`?"};
inline constexpr Phrase all_codes{"Коды: {0}", "Codes: {0}"};

inline constexpr Phrase usage_hint{"Список команд: metodoc --help",
                                   "List of commands: metodoc --help"};
inline constexpr Phrase unknown_argument{"неизвестный аргумент: {0}", "unknown argument: {0}"};
inline constexpr Phrase unknown_command{"команды `{0}` нет", "no command `{0}`"};
inline constexpr Phrase not_one_of_words{"`{0}`, а бывает {1}", "`{0}`, expected {1}"};
inline constexpr Phrase not_a_count{"`{0}`, а ожидается целое число от 1",
                                    "`{0}`, expected a whole number from 1"};
inline constexpr Phrase label_usage{"Вызов", "Usage"};
inline constexpr Phrase label_options{"Параметры", "Options"};
inline constexpr Phrase label_arguments{"Аргументы", "Arguments"};
inline constexpr Phrase label_commands{"Команды", "Commands"};
inline constexpr Phrase label_command{"КОМАНДА", "COMMAND"};
inline constexpr Phrase missing_command{"не указана команда", "no command given"};
inline constexpr Phrase missing_argument{"не хватает аргумента: {0}",
                                         "an argument is missing: {0}"};
inline constexpr Phrase bad_argument{"неверное значение аргумента: {0}",
                                     "wrong value of an argument: {0}"};

inline constexpr Phrase json_fault{
    "{0}:{1}:{2}: дальше это не JSON: проверьте скобки, кавычки и запятые",
    "{0}:{1}:{2}: no JSON from here on: look at brackets, quotes and commas"};
inline constexpr Phrase bad_json{"{0}: это не JSON: {1}", "{0} is not JSON: {1}"};

inline constexpr Phrase no_list{"{0}: ожидается список", "{0}: a list is expected"};
inline constexpr Phrase json_too_deep{"{0}: вложенность больше {1}", "{0}: nested deeper than {1}"};

// Help.
inline constexpr Phrase about{
    "metodoc — сайт методической службы, приказы и отчёты из одного набора файлов YAML",
    "metodoc: the methodical section of a website, orders and reports from one set of YAML files"};
inline constexpr Phrase help_help{"показать справку", "print this help"};
inline constexpr Phrase help_version{"показать версию", "print the version"};
inline constexpr Phrase help_project{"папка проекта", "the project's folder"};
inline constexpr Phrase help_lang{"язык сообщений: ru, en", "language of messages: ru, en"};
inline constexpr Phrase help_jobs{"число потоков", "number of threads"};
inline constexpr Phrase help_color{"цвет: auto, always, never", "colour: auto, always, never"};
inline constexpr Phrase help_quiet{"только результат и ошибки", "only results and errors"};
inline constexpr Phrase help_check{"проверить содержание, ничего не записывая",
                                   "check the content, write nothing"};
inline constexpr Phrase help_paths{"файлы и папки, о которых сообщать",
                                   "files and folders to report on"};
inline constexpr Phrase help_format{"вид отчёта: text, json, sarif, gitlab",
                                    "form of the report: text, json, sarif, gitlab"};
inline constexpr Phrase help_strict{"предупреждения тоже ошибки", "warnings fail, too"};
inline constexpr Phrase help_explain_all{
    "записать по каждой системе справку о согласованности (DOCX)",
    "write a note on what was found in each system (DOCX)"};
inline constexpr Phrase help_check_out{"папка справок (обычно site/documents/check)",
                                       "folder of the notes (site/documents/check by default)"};
inline constexpr Phrase out_without_notes{"--out в check нужен только вместе с --explain-all",
                                          "--out of check goes with --explain-all only"};
inline constexpr Phrase help_fix{"исправить то, что можно исправить без человека",
                                 "mend what can be mended without a person"};
inline constexpr Phrase help_fix_paths{"файлы и папки, которые исправлять",
                                       "files and folders to mend"};
inline constexpr Phrase help_dry_run{"только показать, ничего не записывать",
                                     "only show, write nothing"};
inline constexpr Phrase nothing_to_fix{"Исправлять нечего.", "Nothing to mend."};
inline constexpr Phrase fixed{"Исправлено мест: {0} ({1}).", "Places mended: {0} ({1})."};
inline constexpr Phrase would_fix{"Было бы исправлено мест: {0} ({1}).",
                                  "Places that would be mended: {0} ({1})."};
inline constexpr Phrase fix_refused{
    "{0}: правка изменила бы строение файла, исправьте сами; места покажет check",
    "{0}: the corrections would change the shape of the file; mend it by hand, check shows where"};
inline constexpr Phrase help_build{"собрать сайт и документы",
                                   "build the website and the documents"};
inline constexpr Phrase help_system{"только эта система", "only this system"};
inline constexpr Phrase help_out{"папка результата (обычно site)",
                                 "output folder (site by default)"};
inline constexpr Phrase help_base_url{"адрес сайта для постоянных ссылок",
                                      "the site's address for canonical links"};
inline constexpr Phrase help_drafts{"показать и проекты приказов", "show drafts of orders, too"};
inline constexpr Phrase help_pdf{"сделать и PDF документов (нужен LibreOffice)",
                                 "make PDFs of the documents, too (needs LibreOffice)"};
inline constexpr Phrase help_docs{"сделать названные документы, без сайта",
                                  "make the named documents, without the website"};
inline constexpr Phrase help_ids{"коды документов: 2022-12-30-693 или seversk/2022-12-30-693",
                                 "ids of documents: 2022-12-30-693 or seversk/2022-12-30-693"};
inline constexpr Phrase help_docs_out{"папка документов (обычно site/documents)",
                                      "folder of the documents (site/documents by default)"};
inline constexpr Phrase help_public{
    "публичный экземпляр: без исполнителя, виз и служебных столбцов",
    "the copy for the public: no executor, visas, internal columns"};
inline constexpr Phrase no_such_document{"нет документа `{0}`", "there is no document `{0}`"};
inline constexpr Phrase help_zip{"упаковать сайт в архив", "pack the website into an archive"};
inline constexpr Phrase help_render{"заполнить текстовый шаблон (Jinja2)",
                                    "render a text template (Jinja2)"};
inline constexpr Phrase help_template{"файл шаблона", "the template's file"};
inline constexpr Phrase help_data{"данные: файл JSON", "data: a JSON file"};
inline constexpr Phrase help_path{"папка, из которой шаблон берёт другие шаблоны",
                                  "the folder from which templates are included"};
inline constexpr Phrase help_render_strict{"неизвестная переменная — ошибка",
                                           "an undefined variable is an error"};
inline constexpr Phrase help_autoescape{"экранировать значения для HTML", "escape values for HTML"};
inline constexpr Phrase help_vectors{"прогнать файл с примерами", "run a file of vectors"};
inline constexpr Phrase help_fill{"заполнить форму Word или Excel данными",
                                  "fill a Word or Excel form with data"};
inline constexpr Phrase help_form{"форма: файл .docx или .xlsx", "the form: a .docx or .xlsx file"};
inline constexpr Phrase help_fill_data{"данные: файл .json, .yaml или .csv",
                                       "data: a .json, .yaml or .csv file"};
inline constexpr Phrase help_fill_out{
    "куда записать; с --each имя с тегами: 'приказ-{{ item.id }}.docx'",
    "where to write; with --each a name with tags: 'order-{{ item.id }}.docx'"};
inline constexpr Phrase help_each{"список в данных: каждому элементу свой файл (в форме он item)",
                                  "a list in the data: a file for each item (`item` in the form)"};
inline constexpr Phrase help_undefined{"нет значения: strict (ошибка) или default (пусто)",
                                       "no value: strict (an error) or default (nothing)"};
inline constexpr Phrase help_fill_autoescape{
    "и {{p … }} печатает значение как текст, а не как разметку Word",
    "{{p … }}, too, prints a value as text and not as markup of Word"};
inline constexpr Phrase help_no_autoescape{
    "{{p … }} вставляет разметку Word из данных (обычно так)",
    "{{p … }} takes markup of Word from the data (default)"};
inline constexpr Phrase help_flags{
    "поведение docxtpl одной строкой: autoescape,strict,filters (нет значения: пусто)",
    "the behaviour of docxtpl in one word: autoescape,strict,filters (no value: nothing)"};
inline constexpr Phrase no_form_kind{"{0}: форма — это файл .docx или .xlsx",
                                     "{0}: a form is a .docx or .xlsx file"};
inline constexpr Phrase unknown_data{"{0}: данные — это файл .json, .yaml или .csv",
                                     "{0}: data is a .json, .yaml or .csv file"};
inline constexpr Phrase each_no_list{"{0}: в данных нет списка `{1}`",
                                     "{0}: the data has no list `{1}`"};
inline constexpr Phrase each_needs_pattern{
    "с --each имя результата должно различать элементы: --out 'файл-{{ item.id }}.docx'",
    "with --each the output's name must tell the items apart: --out 'file-{{ item.id }}.docx'"};
inline constexpr Phrase each_bad_name{"имя файла `{0}` выводит из папки результата",
                                      "the file name `{0}` leaves the output folder"};
inline constexpr Phrase each_same_name{"то же имя `{0}`, что и у элемента {1}",
                                       "the same name `{0}` as item {1}"};
inline constexpr Phrase each_item{"элемент {0}", "item {0}"};
inline constexpr Phrase each_failed{"Не заполнено: {0} из {1}. Остальные файлы записаны.",
                                    "Not filled: {0} of {1}. The other files are written."};
inline constexpr Phrase filled{"Заполнено: {0}", "Filled: {0}"};
inline constexpr Phrase filled_many{"Заполнено файлов: {0}", "Files filled: {0}"};
inline constexpr Phrase no_csv_header{"{0}: в файле CSV нет строки с названиями столбцов",
                                      "{0}: the CSV file has no line with the names of columns"};
inline constexpr Phrase csv_quote{"{0}: строка {1}: кавычка не закрыта",
                                  "{0}: line {1}: a quote is not closed"};
inline constexpr Phrase csv_width{"{0}: строка {1}: значений {2}, а столбцов {3}",
                                  "{0}: line {1}: {2} values in {3} columns"};
inline constexpr Phrase help_report{"заполнить формы отчёта за период",
                                    "fill the report forms of a period"};
inline constexpr Phrase help_period{"период: 2023, 2023-1 (первое полугодие)",
                                    "the period: 2023, 2023-1 (first half)"};
inline constexpr Phrase help_report_out{"папка результата (обычно site/reports/ПЕРИОД)",
                                        "output folder (site/reports/PERIOD by default)"};
inline constexpr Phrase help_read{"прочитать заполненные формы сбора: файлы и папки",
                                  "read filled collection forms: files and folders"};
inline constexpr Phrase help_explain{"объяснить код ошибки", "explain a diagnostic's code"};
inline constexpr Phrase help_code{"код, например unknown-key", "a code, e.g. unknown-key"};

}  // namespace metodoc::app
