#!/usr/bin/env python3
"""Makes the report forms of this folder: Word and Excel files with tags, to be edited in Word and
Excel. README.md tells what a form may print.

Run it only to start again from nothing: what a methodist has changed in a form would be lost.
The same bytes on any machine; nothing but the standard library.
"""

import pathlib
import sys
import zipfile
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import make_default as base  # noqa: E402
from make_default import HEAD, MAIN, NAMESPACES, OFFICE, W, relations, twips  # noqa: E402


# ---------------------------------------------------------------- packages

def package(file_name, parts, links, main_kind):
    """Parts: (name, content type, text). Links of a part: {name: rows for relations()}."""
    types = (f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
             '<Default Extension="rels" '
             'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
             '<Default Extension="xml" ContentType="application/xml"/>' + "".join(
                 f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind, _ in parts)
             + "</Types>")
    entries = [("[Content_Types].xml", types),
               ("_rels/.rels", relations([
                   ("rId1", OFFICE + "officeDocument", main_kind),
                   ("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/"
                            "metadata/core-properties", "docProps/core.xml"),
                   ("rId3", OFFICE + "extended-properties", "docProps/app.xml")]))]
    for name, rows in links.items():
        folder, _, stem = name.rpartition("/")
        entries.append((f"{folder}/_rels/{stem}.rels", relations(rows)))
    entries += [(name, text) for name, _, text in parts]
    with zipfile.ZipFile(HERE / file_name, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in entries:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, text.encode("utf-8"))


def core(title):
    return base.CORE.replace(escape("Бланк приказа"), escape(title))


# ---------------------------------------------------------------- Word

def run(text, bold=False, italic=False, colour=None):
    looks = ("<w:b/><w:bCs/>" if bold else "") + ("<w:i/><w:iCs/>" if italic else "")
    looks += f'<w:color w:val="{colour}"/>' if colour else ""
    looks = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    return f'<w:r>{looks}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def p(text="", style=None, bold=False, italic=False, ppr="", colour=None):
    """A paragraph of a style of the letterhead; `**…**` in the text is bold."""
    style = f'<w:pStyle w:val="{style}"/>' if style else ""
    inside = "".join(run(piece, bold or index % 2 == 1, italic, colour)
                     for index, piece in enumerate(text.split("**")) if piece)
    properties = f"<w:pPr>{style}{ppr}</w:pPr>" if style or ppr else ""
    return f"<w:p>{properties}{inside}</w:p>"


def cell(content, width, style="CellText", align=None, fill=None):
    paragraphs = content if isinstance(content, list) else [content]
    ppr = f'<w:jc w:val="{align}"/>' if align else ""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    inside = "".join(one if one.startswith("<w:p") else p(one, style, ppr=ppr)
                     for one in paragraphs)
    kind = "dxa" if width else "auto"
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="{kind}"/>{shade}</w:tcPr>{inside}</w:tc>'


def row(cells, widths, styles="CellText", aligns=None, head=False):
    tr = "<w:trPr><w:cantSplit/>" + ("<w:tblHeader/>" if head else "") + "</w:trPr>"
    aligns = aligns or [None] * len(cells)
    return f"<w:tr>{tr}" + "".join(
        cell(one, width, styles, align, "E9EEF4" if head else None)
        for one, width, align in zip(cells, widths, aligns)) + "</w:tr>"


def table(widths_mm, head, loop, body, aligns=None, extra=""):
    """A table with one repeated row; `loop` is «x in xs»."""
    widths = [twips(one) for one in widths_mm]
    total = sum(widths)
    blank = [""] * (len(widths) - 1)
    rows = [row(head, widths, "CellHead", head=True),
            row(["{%tr for " + loop + " %}"] + blank, widths),
            row(body, widths, aligns=aligns),
            row(["{%tr endfor %}"] + blank, widths)]
    grid = "".join(f'<w:gridCol w:w="{one}"/>' for one in widths)
    return (f'<w:tbl><w:tblPr><w:tblStyle w:val="GridTable"/><w:tblW w:w="{total}" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
            + "".join(rows) + extra + "</w:tbl>")


def pair_table(widths_mm, rows):
    """A table of two columns: what, value."""
    widths = [twips(one) for one in widths_mm]
    grid = "".join(f'<w:gridCol w:w="{one}"/>' for one in widths)
    inside = "".join(
        f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cell(p(name, 'CellText', bold=True), widths[0])}"
        f"{cell(value, widths[1])}</w:tr>" for name, value in rows)
    return (f'<w:tbl><w:tblPr><w:tblStyle w:val="GridTable"/>'
            f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{inside}</w:tbl>")


def signature(who="signatory", width_mm=170):
    """Position at the left, name at the right; lines to write on where nobody is named."""
    left, right = twips(width_mm * 0.62), twips(width_mm * 0.38)
    none = "".join(f'<w:{side} w:w="0" w:type="dxa"/>' for side in ("left", "right"))
    return (f'<w:tbl><w:tblPr><w:tblW w:w="{left + right}" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{none}</w:tblCellMar></w:tblPr>'
            f'<w:tblGrid><w:gridCol w:w="{left}"/><w:gridCol w:w="{right}"/></w:tblGrid><w:tr>'
            f"<w:trPr><w:cantSplit/></w:trPr>"
            f'<w:tc><w:tcPr><w:tcW w:w="{left}" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr>'
            + p("{{ " + who + ".position or '____________________________' }}",
                "SignaturePosition") + "</w:tc>"
            f'<w:tc><w:tcPr><w:tcW w:w="{right}" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr>'
            + p("{{ " + who + ".name or '________________' }}", "SignatureName")
            + "</w:tc></w:tr></w:tbl>" + p("", "SectionEnd"))


def sample_note():
    return p("{%p if sample %}") + warning("{{ sample }}") + p("{%p endif %}")


def warning(text):
    """What must not be overlooked, above a table or a text."""
    return p(text, "TableNote", italic=True, colour="A33B00",
             ppr=base.spacing(120, 80) + base.LEFT)


def title(lines):
    return "".join(p(line, "Title", ppr=base.spacing(0, 240 if line == lines[-1] else 0) +
                     base.CENTER) for line in lines)


def word(file_name, name, body, landscape=False):
    width, height = (297, 210) if landscape else (210, 297)
    orient = ' w:orient="landscape"' if landscape else ""
    left, right = (20, 15) if landscape else (30, 10)
    section = ('<w:sectPr><w:headerReference w:type="default" r:id="rId4"/>'
               '<w:headerReference w:type="first" r:id="rId5"/>'
               f'<w:pgSz w:w="{twips(width)}" w:h="{twips(height)}"{orient}/>'
               f'<w:pgMar w:top="{twips(20)}" w:right="{twips(right)}" w:bottom="{twips(20)}" '
               f'w:left="{twips(left)}" w:header="{twips(10)}" w:footer="{twips(10)}" '
               'w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr>')
    document = f"{HEAD}<w:document {NAMESPACES}><w:body>{body}{section}</w:body></w:document>"
    own = [(part, kind, text) for part, kind, text in base.parts(False, False)
           if part not in ("word/document.xml", "docProps/core.xml")]
    own += [("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
             core(name)), ("word/document.xml", MAIN + "document.main+xml", document)]
    links = {"word/document.xml": [
        ("rId1", OFFICE + "styles", "styles.xml"), ("rId2", OFFICE + "settings", "settings.xml"),
        ("rId3", OFFICE + "fontTable", "fontTable.xml"),
        ("rId4", OFFICE + "header", "header1.xml"), ("rId5", OFFICE + "header", "header2.xml"),
        ("rId6", OFFICE + "numbering", "numbering.xml")]}
    package(file_name, sorted(own), links, "word/document.xml")


def monitoring():
    columns = [10, 98, 20, 26, 20, 34, 24, 30]
    head = ["№", "Показатель", "Единица", "План", "Факт", "Выполнение", "Изменение",
            "Представили данные"]
    body = ["{{ i.number }}.", "{{ i.title }}", "{{ i.unit }}", "{{ i.plan }}", "{{ i.fact }}",
            "{{ i.sign }} {{ i.status }}", "{{ i.change }}", "{{ i.reporters }}"]
    aligns = ["center", None, "center", "center", "center", None, "center", "center"]
    word("monitoring.docx", "Мониторинг показателей",
         title(["Мониторинг показателей", "{{ system.full_name }}", "за {{ period.name }}"]) +
         sample_note() + table(columns, head, "i in indicators", body, aligns) +
         p("Изменение — к периоду «{{ period.earlier }}».", "TableNote",
           ppr=base.KEEP + base.spacing(120, 0) + base.LEFT) +
         p("{%p for line in summary %}") +
         p("{{ line }}", "BodyParagraph", ppr=base.KEEP + base.spacing(120, 0)) +
         p("{%p endfor %}") +
         signature(width_mm=262), landscape=True)


def roadmap():
    columns = [13, 78, 44, 46, 44, 37]
    head = ["№", "Мероприятие", "Ответственный", "Срок", "Результат", "Исполнение"]
    body = ["{{ m.number }}.", "{{ m.title }}", "{{ m.responsible or '—' }}",
            "{{ m.due or '—' }}", "{{ m.result or '—' }}",
            ["{{ m.state }}{% if m.done %}, {{ m.done }}{% endif %}", "{{ m.evidence }}"]]
    word("roadmap.docx", "Исполнение дорожной карты",
         title(["Исполнение плана мероприятий (дорожной карты)", "{{ system.full_name }}", "за {{ period.name }}"]) +
         table(columns, head, "m in measures", body, ["center"] + [None] * 5) +
         p("{{ measures_summary }}", "BodyParagraph", ppr=base.KEEP + base.spacing(120, 0)) +
         signature(width_mm=262), landscape=True)


def note():
    columns = [10, 100, 20, 21, 19]
    body = (
        p("{{ system.authority }}", "Letterhead", ppr=base.spacing(0, 240)) +
        title(["Аналитическая справка",
               "{% if title %}{{ title }}{% else %}по результатам мониторинга показателей за "
               "{{ period.name }}{% endif %}"]) +
        sample_note() +
        p("1. Общие итоги", "heading2") +
        p("{{ summary | join(' ') }} {{ measures_summary }}", "BodyParagraph") +
        p("Плановые и фактические значения", "CellHead", ppr=base.spacing(200, 80)) +
        table(columns, ["№", "Показатель", "План", "Факт", "Было"], "i in indicators",
              ["{{ i.number }}.", "{{ i.title }}", "{{ i.plan }}",
               "{{ i.fact }}{% if i.plan_number is not none %} {{ i.sign }}{% endif %}",
               "{{ i.earlier }}"], ["center", None, "center", "center", "center"]) +
        p("● план достигнут, ◐ почти достигнут, ○ не достигнут; «было» — {{ period.earlier }}",
          "TableNote", ppr=base.spacing(120, 120) + base.LEFT) +
        p("{%p set shares = indicators | selectattr('is_share') | list %}") +
        p("{%p if shares and chart is defined %}") +
        p("{{p chart('bar', shares | map(attribute='number') | list, "
          "[{'name': 'План', 'values': shares | map(attribute='plan_number') | list}, "
          "{'name': 'Факт', 'values': shares | map(attribute='fact_number') | list}], "
          "title='План и факт по показателям, %', width_mm=165, height_mm=52, "
          "alt='Столбцы плана и факта по номерам показателей; числа — в таблице выше') }}") +
        p("{%p endif %}") +
        p("2. Показатели", "heading2") +
        p("{%p for i in indicators %}") +
        p("**Показатель {{ i.number }}.** {{ i.text }}", "BodyParagraph",
          ppr=base.spacing(0, 60)) +
        p("{%p if i.behind and i.status_id != 'reached' %}") +
        p("Ниже планового значения: {{ i.behind | join(', ') }}.", "BodyParagraph",
          ppr=base.spacing(0, 60)) +
        p("{%p endif %}") + p("{%p endfor %}") +
        p("{%p if causes %}") + p("3. Причины", "heading2") +
        p("{%p for cause in causes %}") + p("{{ cause }}{{ '.' if loop.last else ';' }}",
                                            "ListBullet") + p("{%p endfor %}") +
        p("{%p endif %}") +
        p("{{ 4 if causes else 3 }}. Адресные рекомендации", "heading2") +
        p("{%p for group in advice %}") + p("{%p if group.advices %}") +
        p("{{ group.title }}:", "BodyParagraph", bold=True, ppr=base.KEEP + base.spacing(120, 0)) +
        p("{%p for one in group.advices %}") +
        p("{{ one.text }} (показатель {{ one.indicator }}){{ '.' if loop.last else ';' }}",
          "ListBullet") +
        p("{%p endfor %}") + p("{%p endif %}") + p("{%p endfor %}") +
        p("{%p if not (advice | selectattr('advices') | list) %}") +
        p("{% if indicators | selectattr('status_id', 'in', ['almost', 'not_reached']) | list %}"
          "Рекомендаций к показателям, плановое значение которых не достигнуто, не записано."
          "{% else %}Плановые значения достигнуты, адресных рекомендаций нет.{% endif %}",
          "BodyParagraph") +
        p("{%p endif %}") +
        signature() +
        p("{{ date_in_words }}", "BodyParagraph", ppr=base.spacing(160, 0) + base.NO_INDENT))
    word("note.docx", "Аналитическая справка", body)


def route():
    columns = [9, 46, 36, 47, 32]
    body = (
        p("Для служебного пользования", "AnnexHeader", ppr=base.spacing(0, 300)) +
        title(["Индивидуальный образовательный маршрут педагога", "{{ period.name }}"]) +
        p("{%p if item.sample %}") +
        warning("Образец данных: человек и события придуманы, чтобы показать форму.") +
        p("{%p endif %}") +
        pair_table([50, 120], [
            ("Педагог", "{{ item.teacher }}"), ("Должность", "{{ item.position }}"),
            ("Организация", "{{ item.organisation }}"),
            ("Основание", "{{ item.basis or '—' }}"),
            ("Наставник", "{{ item.mentor or '—' }}"),
            ("Профессиональные дефициты",
             [p("{%p for one in item.deficits %}"), p("{{ one }}", "CellList"),
              p("{%p endfor %}")])]) +
        p("Мероприятия", "heading2") +
        table(columns, ["№", "Мероприятие", "Форма и место", "Срок", "Результат"],
              "step in item.steps",
              ["{{ loop.index }}.", "{{ step.title }}",
               "{{ step.form }}{% if step.form and step.place %}, {% endif %}{{ step.place }}",
               "{{ step.due }}",
               "{{ step.result }}{% if step.done %} (выполнено){% endif %}"],
              ["center", None, None, None, None]) +
        p("С маршрутом ознакомлен(а): ______________ / {{ item.teacher }} /", "BodyParagraph",
          ppr=base.spacing(400, 0) + base.NO_INDENT))
    word("route.docx", "Индивидуальный образовательный маршрут", body)


def registry():
    """An annex with a registry: practices, mentor pairs. Its columns are those of the registry."""
    cells = [("{{ item.columns[0] }}", "{{ row[0] }}"),
             ("{%tc for column in item.columns[1:] %}", "{%tc for cell in row[1:] %}"),
             ("{{ column }}", "{{ cell }}"), ("{%tc endfor %}", "{%tc endfor %}")]
    # Word finds the widths by itself; the grid, which shrinks as columns come, is for others.
    blank = [""] * (len(cells) - 1)
    free = [0] * len(cells)
    widths = [twips(one) for one in (24, 78, 78, 77)]
    grid = "".join(f'<w:gridCol w:w="{one}"/>' for one in widths)
    aligns = ["center"] + [None] * (len(cells) - 1)
    rows = [row([one for one, _ in cells], free, "CellHead", head=True),
            row(["{%tr for row in item.rows %}"] + blank, free),
            row([one for _, one in cells], free, aligns=aligns),
            row(["{%tr endfor %}"] + blank, free)]
    body = (
        p("Приложение ____", "AnnexHeader") +
        p("к приказу {{ system.authority_genitive }}", "AnnexHeader") +
        p("от ____________ № ______", "AnnexHeader", ppr=base.spacing(0, 300)) +
        title(["{{ item.title }}"]) +
        p("{%p if item.sample %}") +
        warning("Образец данных: записи придуманы, чтобы показать форму.") +
        p("{%p endif %}") +
        f'<w:tbl><w:tblPr><w:tblStyle w:val="GridTable"/><w:tblW w:w="{sum(widths)}" '
        f'w:type="dxa"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>' +
        p("{%p if item.note %}") + p("{{ item.note }}", "TableNote") + p("{%p endif %}"))
    word("registry.docx", "Реестр", body, landscape=True)


def minutes():
    body = (
        p("{{ system.authority }}", "Letterhead") +
        p("Протокол", "DocumentKind") +
        p("заседания методического совета", None, ppr=base.spacing(0, 200) + base.CENTER) +
        p("{{ council.date }} № {{ council.number or '____' }}", "DateAndNumber") +
        p("{{ council.place }}", "Place") + sample_note() +
        p("Председатель — {{ council.chair.name }}{% if council.chair.position %}, "
          "{{ council.chair.position }}{% endif %}.", "BodyParagraph", ppr=base.spacing(240, 0)) +
        p("Секретарь — {{ council.secretary.name }}{% if council.secretary.position %}, "
          "{{ council.secretary.position }}{% endif %}.", "BodyParagraph") +
        p("Присутствовали:", "BodyParagraph", ppr=base.spacing(120, 0)) +
        p("{%p for one in council.present %}") +
        p("{{ one.name }}{% if one.position %}, {{ one.position }}{% endif %}"
          "{{ '.' if loop.last else ';' }}", "ListBullet") + p("{%p endfor %}") +
        p("Повестка дня", "heading2") +
        p("{%p for question in council.agenda %}") +
        p("{{ loop.index }}. {{ question.title }}.", "Clause") + p("{%p endfor %}") +
        p("{%p for question in council.agenda %}") +
        p("{{ loop.index }}. {{ question.title }}", "heading3") +
        p("{%p if question.speaker.name %}") +
        p("СЛУШАЛИ:", "Clause", ppr=base.KEEP) +
        p("{{ question.speaker.name }}{% if question.speaker.position %}, "
          "{{ question.speaker.position }}{% endif %} — {{ question.title[0] | lower }}"
          "{{ question.title[1:] }}.", "Clause") +
        p("{%p endif %}") + p("{%p if question.decisions %}") +
        p("РЕШИЛИ:", "Clause", ppr=base.KEEP) +
        p("{%p for one in question.decisions %}") +
        p("{{ loop.parent_index | default('') }}{{ loop.index }}) {{ one }}", "Clause") +
        p("{%p endfor %}") + p("{%p endif %}") + p("{%p endfor %}") +
        signature_line("Председатель", "council.chair") +
        signature_line("Секретарь", "council.secretary"))
    body = body.replace("{{ loop.parent_index | default('') }}", "")
    word("minutes.docx", "Протокол методического совета", body)


def signature_line(role, who):
    left, right = twips(110), twips(60)
    none = "".join(f'<w:{side} w:w="0" w:type="dxa"/>' for side in ("left", "right"))
    return (f'<w:tbl><w:tblPr><w:tblW w:w="{left + right}" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{none}</w:tblCellMar></w:tblPr>'
            f'<w:tblGrid><w:gridCol w:w="{left}"/><w:gridCol w:w="{right}"/></w:tblGrid><w:tr>'
            f'<w:tc><w:tcPr><w:tcW w:w="{left}" w:type="dxa"/></w:tcPr>'
            + p(role, "SignaturePosition") + "</w:tc>"
            f'<w:tc><w:tcPr><w:tcW w:w="{right}" w:type="dxa"/></w:tcPr>'
            + p("{{ " + who + ".name }}", "SignatureName", ppr=base.spacing(600, 0)) +
            "</w:tc></w:tr></w:tbl>" + p("", "SectionEnd"))


# ---------------------------------------------------------------- Excel

S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml."

# The looks of cells, by name: number format, font, fill, border, alignment, unlocked.
LOOKS = {
    "plain": {}, "title": {"font": 1, "wrap": False}, "head": {"font": 2, "fill": 2, "border": 1,
                                                              "align": "center"},
    "text": {"border": 1}, "center": {"border": 1, "align": "center"},
    "whole": {"border": 1, "format": 3, "align": "right"},
    "number": {"border": 1, "align": "right"},
    "total": {"border": 1, "font": 2, "format": 3, "align": "right"},
    "total_text": {"border": 1, "font": 2}, "note": {"font": 3, "wrap": False},
    "line": {"wrap": False}, "name": {"font": 2},
    "input": {"border": 1, "fill": 3, "align": "right", "unlocked": True},
    "input_text": {"border": 1, "fill": 3, "unlocked": True}, "hidden": {"font": 4},
}
LOOK = {name: index for index, name in enumerate(LOOKS)}


def excel_styles():
    fonts = ["<font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>",
             "<font><b/><sz val=\"14\"/><name val=\"Calibri\"/><family val=\"2\"/></font>",
             "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>",
             "<font><i/><sz val=\"10\"/><color rgb=\"FFA33B00\"/><name val=\"Calibri\"/>"
             "<family val=\"2\"/></font>",
             "<font><sz val=\"9\"/><color rgb=\"FF808080\"/><name val=\"Calibri\"/>"
             "<family val=\"2\"/></font>"]
    fills = ["<fill><patternFill patternType=\"none\"/></fill>",
             "<fill><patternFill patternType=\"gray125\"/></fill>"] + [
        f'<fill><patternFill patternType="solid"><fgColor rgb="FF{colour}"/>'
        '<bgColor indexed="64"/></patternFill></fill>' for colour in ("E9EEF4", "FFF8DC")]
    side = "".join(f'<{one} style="thin"><color rgb="FF808080"/></{one}>'
                   for one in ("left", "right", "top", "bottom"))
    borders = ["<border><left/><right/><top/><bottom/><diagonal/></border>",
               f"<border>{side}<diagonal/></border>"]
    xfs = []
    for look in LOOKS.values():
        align = look.get("align")
        wrap = look.get("wrap", True)
        alignment = ('<alignment' + (f' horizontal="{align}"' if align else "") +
                     ' vertical="top"' + (' wrapText="1"' if wrap else "") + "/>")
        protection = '<protection locked="0"/>' if look.get("unlocked") else ""
        xfs.append(f'<xf numFmtId="{look.get("format", 0)}" fontId="{look.get("font", 0)}" '
                   f'fillId="{look.get("fill", 0)}" borderId="{look.get("border", 0)}" xfId="0" '
                   'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" '
                   f'applyAlignment="1" applyProtection="1">{alignment}{protection}</xf>')
    return (f'{HEAD}<styleSheet xmlns="{S}">'
            f'<fonts count="{len(fonts)}">{"".join(fonts)}</fonts>'
            f'<fills count="{len(fills)}">{"".join(fills)}</fills>'
            f'<borders count="{len(borders)}">{"".join(borders)}</borders>'
            '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
            "</cellStyleXfs>"
            f'<cellXfs count="{len(xfs)}">{"".join(xfs)}</cellXfs>'
            '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
            "</styleSheet>")


def column_name(index):
    name = ""
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name


def excel_cell(row_index, column, value, look):
    place = f"{column_name(column)}{row_index}"
    style = f' s="{LOOK[look]}"'
    if value is None:
        return f'<c r="{place}"{style}/>'
    if value.startswith("="):
        return f'<c r="{place}"{style}><f>{escape(value[1:])}</f></c>'
    return (f'<c r="{place}"{style} t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t>'
            "</is></c>")


def sheet(rows, widths, frozen=None, landscape=True, validations="", protect=False, hidden=(),
          merges=(), heights=None):
    """Rows: lists of (value, look) or None; the first is row 1. Heights in points, by row: where
    long names wrap, LibreOffice keeps the height of the file."""
    cols = "".join(f'<col min="{i}" max="{i}" width="{width}" customWidth="1"'
                   + (' hidden="1"' if i in hidden else "") + "/>"
                   for i, width in enumerate(widths, 1))
    pane = (f'<pane ySplit="{frozen}" topLeftCell="A{frozen + 1}" activePane="bottomLeft" '
            'state="frozen"/>' if frozen else "")
    inside = ""
    for index, cells in enumerate(rows, 1):
        made = "".join(excel_cell(index, column, one[0], one[1])
                       for column, one in enumerate(cells, 1) if one)
        height = (heights or {}).get(index)
        tall = f' ht="{height}" customHeight="1"' if height else ""
        inside += f'<row r="{index}"{tall}>{made}</row>'
    merged = (f'<mergeCells count="{len(merges)}">' +
              "".join(f'<mergeCell ref="{one}"/>' for one in merges) + "</mergeCells>"
              if merges else "")
    return (f'{HEAD}<worksheet xmlns="{S}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
            f'<sheetViews><sheetView showGridLines="0" workbookViewId="0">{pane}</sheetView>'
            f"</sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>{cols}</cols>"
            f"<sheetData>{inside}</sheetData>" +
            ('<sheetProtection sheet="1" objects="1" scenarios="1"/>' if protect else "") +
            merged + validations +
            '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
            f'<pageSetup paperSize="9" orientation="{"landscape" if landscape else "portrait"}" '
            'fitToHeight="0"/></worksheet>')


def excel(file_name, name, sheets, names=""):
    listed = "".join(f'<sheet name="{escape(one)}" sheetId="{i}" r:id="rId{i}"/>'
                     for i, (one, _) in enumerate(sheets, 1))
    workbook = (f'{HEAD}<workbook xmlns="{S}" xmlns:r="{OFFICE.rstrip("/")}">'
                f"<bookViews><workbookView/></bookViews><sheets>{listed}</sheets>{names}"
                '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>')
    parts = [("docProps/app.xml",
              "application/vnd.openxmlformats-officedocument.extended-properties+xml", base.APP),
             ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
              core(name)),
             ("xl/styles.xml", SHEETS + "styles+xml", excel_styles()),
             ("xl/workbook.xml", SHEETS + "sheet.main+xml", workbook)]
    parts += [(f"xl/worksheets/sheet{i}.xml", SHEETS + "worksheet+xml", text)
              for i, (_, text) in enumerate(sheets, 1)]
    links = {"xl/workbook.xml": [(f"rId{i}", OFFICE + "worksheet", f"worksheets/sheet{i}.xml")
                                 for i in range(1, len(sheets) + 1)] +
             [(f"rId{len(sheets) + 1}", OFFICE + "styles", "styles.xml")]}
    package(file_name, parts, links, "xl/workbook.xml")


def same(values, look):
    return [(one, look) for one in values]


def monitoring_workbook():
    head = ["№", "Показатель", "Единица", "План", "Числитель", "Знаменатель", "Множитель",
            "Факт", "Выполнение", "Было", "Изменение", "Представили", "Из"]
    indicators = sheet([
        [("Мониторинг показателей за {{ period.name }}", "title")],
        [("{{ system.full_name }}", "line")],
        [("{{ sample }}", "note")],
        same(head, "head"),
        [("{%tr for i in indicators %}", "plain")],
        [("{{ i.number }}", "center"), ("{{ i.title }}", "text"), ("{{ i.unit }}", "center"),
         ("{{ i.plan_number if i.plan_number is not none else i.plan }}", "number"),
         ("{{ i.numerator }}", "whole"),
         ("{{ i.denominator if i.is_ratio else '' }}", "whole"), ("{{ i.times }}", "whole"),
         ('=IF(F6="",{{ i.fact_number if i.fact_number is not none else \'"нет данных"\' }},'
          'IF(F6=0,"нет данных",ROUND(E6/F6*G6,{{ i.decimals }})))', "number"),
         ("{{ i.status }}", "center"),
         ("{{ i.earlier }}", "center"), ("{{ i.change }}", "center"),
         ("{{ i.reported }}", "whole"), ("{{ i.expected }}", "whole")],
        [("{%tr endfor %}", "plain")],
    ], [5, 74, 11, 11, 12, 13, 13, 11, 18, 11, 14, 15, 8], frozen=4,
        heights={1: 22, 2: 18, 3: 18, 4: 22, 6: 50})
    organisations = sheet([
        [("Что насчитали организации за {{ period.name }}", "title")],
        [("{{ sample }}", "note")],
        [("№", "head"), ("Организация", "head"), ("{%tc for q in quantities %}", "head"),
         ("{{ q.title }}", "head"), ("{%tc endfor %}", "head")],
        [("{%tr for o in organisations %}", "plain")],
        [("{{ loop.index }}", "center"), ("{{ o.name }}", "text"),
         ("{%tc for a in o.amounts %}", "whole"), ("{{ a.value }}", "whole"),
         ("{%tc endfor %}", "whole")],
        [("{%tr endfor %}", "plain")],
        [("", "total_text"), ("Итого", "total_text"), ("{%tc for q in quantities %}", "total"),
         ("=SUM(D5:D5)", "total"), ("{%tc endfor %}", "total")],
    ], [5, 52, 19, 19, 19], frozen=3, heights={1: 22, 2: 18, 3: 92})
    excel("monitoring.xlsx", "Мониторинг показателей",
          [("Показатели", indicators), ("Организации", organisations)])


def collection_workbook():
    validation = (
        '<dataValidations count="1"><dataValidation type="custom" allowBlank="1" '
        'showInputMessage="1" showErrorMessage="1" errorTitle="Не то значение" '
        'error="Число от нуля, «нет данных» или «не применимо»" '
        'promptTitle="Что писать" prompt="Число; если его нет — нет данных; если его и не может '
        'быть — не применимо" sqref="C8:C8"><formula1>OR(AND(ISNUMBER(C8),C8&gt;=0),'
        'C8="нет данных",C8="не применимо")</formula1></dataValidation></dataValidations>')
    form = sheet([
        [("Сбор данных за {{ period.name }}", "title")],
        [("{{ item.name }}", "name"), None, None, None, ("metodoc", "hidden")],
        [("Заполните жёлтые ячейки и верните файл, не меняя остальных. Нет числа — «нет данных»; "
          "его и не может быть — «не применимо».", "plain"), None, None, None,
         ("{{ system.id }}", "hidden")],
        [("{{ sample }}", "note"), None, None, None, ("{{ period.id }}", "hidden")],
        [None, None, None, None, ("{{ item.id }}", "hidden")],
        same(["№", "Величина", "Значение", "Примечание"], "head") + [("Код", "hidden")],
        [("{%tr for q in quantities %}", "plain")],
        [("{{ loop.index }}", "center"), ("{{ q.title }}", "text"), (None, "input"),
         (None, "input_text"), ("{{ q.id }}", "hidden")],
        [("{%tr endfor %}", "plain")],
        [None, ("Ответственный за данные (должность, инициалы, телефон)", "plain"),
         (None, "input_text")],
    ], [5, 66, 20, 40, 14], frozen=6, landscape=False, validations=validation, protect=True,
        hidden=(5,), merges=("A2:D2", "A3:D3", "A4:D4"),
        heights={1: 22, 2: 18, 3: 32, 4: 18, 8: 32, 10: 32})
    excel("collection.xlsx", "Сбор данных", [("Сбор", form)])


def remarks():
    body = (
        p("{{ system.authority }}", "Letterhead", ppr=base.spacing(0, 240)) +
        p("{{ item.name }}", "AnnexHeader", ppr=base.spacing(0, 240)) +
        title(["О замечаниях к данным за {{ period.name }}"]) +
        p("В файле «{{ item.file }}», который вы вернули, нужно исправить "
          "{{ item.remarks | length }}\u00a0{{ item.remarks | length | plural('место', 'места', "
          "'мест') }}:", "BodyParagraph", ppr=base.KEEP + base.spacing(0, 120)) +
        table([10, 60, 30, 70], ["№", "Величина", "Значение", "Замечание"],
              "one in item.remarks",
              ["{{ loop.index }}.", "{{ one.quantity }}", "{{ one.value }}", "{{ one.text }}"],
              ["center", None, "center", None]) +
        p("Исправьте отмеченное в том же файле и верните его.", "BodyParagraph",
          ppr=base.spacing(160, 0)) +
        signature() +
        p("{{ date_in_words }}", "BodyParagraph", ppr=base.spacing(160, 0) + base.NO_INDENT))
    word("remarks.docx", "Замечания к данным", body)


def main():
    monitoring()
    monitoring_workbook()
    roadmap()
    note()
    route()
    minutes()
    registry()
    remarks()
    collection_workbook()


if __name__ == "__main__":
    main()
