#!/usr/bin/env python3
"""Makes the four letterheads: default.docx (longitudinal), corner.docx (in the left corner), the
same with arms, arms.docx and corner-arms.docx: page setup and styles of documents by
ГОСТ Р 7.0.97, as files to edit in Word. The arms are a sample, drawn in arms.svg.

Run it only to start again from nothing: what a methodist has changed in Word would be lost.
The same bytes on any machine; nothing but the standard library.
"""

import pathlib
import zipfile
from xml.sax.saxutils import escape, quoteattr

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NAMESPACES = f'xmlns:w="{W}" xmlns:r="{R}"'


def twips(millimetres):
    return round(millimetres * 1440 / 25.4)


INDENT = twips(12.5)  # first line of a paragraph, ГОСТ: 1.25 cm
TEXT_WIDTH = twips(210) - twips(30) - twips(10)
CORNER = twips(80)  # requisites in the corner are 8 cm wide at most
RIGHT_BLOCK = TEXT_WIDTH - CORNER


def paragraph_style(style_id, name, based_on="Normal", following=None, ppr="", rpr="",
                    built_in=False, priority=None):
    custom = "" if built_in else ' w:customStyle="1"'
    parts = [f'<w:style w:type="paragraph"{custom} w:styleId="{style_id}">',
             f"<w:name w:val={quoteattr(name)}/>"]
    if based_on:
        parts.append(f'<w:basedOn w:val="{based_on}"/>')
    if following:
        parts.append(f'<w:next w:val="{following}"/>')
    if priority is not None:
        parts.append(f'<w:uiPriority w:val="{priority}"/>')
    parts.append("<w:qFormat/>")
    if ppr:
        parts.append(f"<w:pPr>{ppr}</w:pPr>")
    if rpr:
        parts.append(f"<w:rPr>{rpr}</w:rPr>")
    parts.append("</w:style>")
    return "".join(parts)


def spacing(before=0, after=0, line=None):
    extra = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{extra}/>'


def size(points):
    half = round(points * 2)
    return f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'


BOLD = "<w:b/><w:bCs/>"
PLAIN = '<w:b w:val="0"/><w:bCs w:val="0"/>'
CENTER = '<w:jc w:val="center"/>'
LEFT = '<w:jc w:val="left"/>'
RIGHT = '<w:jc w:val="right"/>'
BOTH = '<w:jc w:val="both"/>'
NO_INDENT = '<w:ind w:left="0" w:firstLine="0"/>'
FIRST_LINE = f'<w:ind w:left="0" w:firstLine="{INDENT}"/>'
KEEP = "<w:keepNext/>"
LINES = "<w:keepLines/>"
SAME = "<w:contextualSpacing/>"


def in_list(number, level):
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def hanging(left, by):
    return f'<w:ind w:left="{left}" w:hanging="{by}"/>'


def title_layout(corner):
    """In the middle below a longitudinal letterhead, at the left margin below a corner one."""
    if not corner:
        return spacing(300, 300) + CENTER
    return (spacing(300, 300) +
            f'<w:ind w:left="0" w:right="{TEXT_WIDTH - CORNER}" w:firstLine="0"/>' + LEFT)


def styles(corner):
    items = [
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" '
        'w:eastAsia="Times New Roman" w:cs="Times New Roman"/>' + size(14) +
        '<w:lang w:val="ru-RU" w:eastAsia="ru-RU" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>" + spacing() +
        "</w:pPr></w:pPrDefault></w:docDefaults>",
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/></w:style>",
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>'
        "<w:unhideWhenUsed/></w:style>",
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
        '<w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
        "</w:tblCellMar></w:tblPr></w:style>",
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',

        # The head of an order.
        paragraph_style("Letterhead", "Бланк", ppr=KEEP + CENTER, rpr=BOLD + "<w:caps/>"),
        paragraph_style("DocumentKind", "Вид документа",
                        ppr=KEEP + spacing(240, 240) + CENTER,
                        rpr=BOLD + "<w:caps/>" + '<w:spacing w:val="40"/>' + size(16)),
        paragraph_style("DateAndNumber", "Дата и номер", ppr=KEEP + spacing(0, 60) + LEFT),
        paragraph_style("Place", "Место составления", ppr=KEEP + spacing(60, 0) + CENTER),
        paragraph_style("Title", "Title", following="Preamble", built_in=True, priority=10,
                        ppr=KEEP + LINES + "<w:suppressAutoHyphens/>" + title_layout(corner),
                        rpr=BOLD),
        paragraph_style("Preamble", "Преамбула", based_on="BodyParagraph"),
        paragraph_style("Command", "Распорядительное слово", following="Clause",
                        ppr=KEEP + spacing(200, 200) + FIRST_LINE + LEFT),

        # Running text.
        paragraph_style("BodyParagraph", "Абзац", ppr=FIRST_LINE + BOTH),
        paragraph_style("Clause", "Пункт", based_on="BodyParagraph"),
    ]
    for level in range(3):
        suffix = f" {level + 1}" if level else ""
        digit = f"{level + 1}" if level else ""
        items.append(paragraph_style(
            f"ListBullet{digit}", f"List Bullet{suffix}", based_on="BodyParagraph",
            built_in=True, priority=99,
            ppr=in_list(1, level) + hanging(INDENT + (level + 1) * 340, 340)))
    for level in range(3):
        suffix = f" {level + 1}" if level else ""
        digit = f"{level + 1}" if level else ""
        left = INDENT + (level + 1) * 454
        items.append(paragraph_style(
            f"ListNumber{digit}", f"List Number{suffix}", based_on="BodyParagraph",
            built_in=True, priority=99,
            ppr=f'<w:tabs><w:tab w:val="left" w:pos="{left}"/></w:tabs>' + hanging(left, 454)))
    for level in range(3):
        suffix = f" {level + 1}" if level else ""
        digit = f"{level + 1}" if level else ""
        items.append(paragraph_style(
            f"ListContinue{digit}", f"List Continue{suffix}", based_on="BodyParagraph",
            built_in=True, priority=99,
            ppr=f'<w:ind w:left="{INDENT + (level + 1) * 340}" w:firstLine="0"/>'))
    items += [
        paragraph_style("QuoteText", "Цитата", based_on="BodyParagraph",
                        ppr=f'<w:ind w:left="{INDENT}" w:firstLine="0"/>', rpr="<w:i/><w:iCs/>"),
        paragraph_style("CodeText", "Код", ppr=LEFT,
                        rpr='<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" '
                            'w:cs="Courier New"/><w:noProof/>' + size(11)),
        paragraph_style("Divider", "Разделитель",
                        ppr='<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" '
                            'w:color="auto"/></w:pBdr>' + spacing(0, 120)),
        paragraph_style("heading1", "heading 1", following="BodyParagraph", built_in=True,
                        priority=9,
                        ppr=KEEP + LINES + "<w:suppressAutoHyphens/>" + spacing(360, 240) +
                        CENTER + '<w:outlineLvl w:val="0"/>', rpr=BOLD),
        paragraph_style("heading2", "heading 2", following="Clause", built_in=True, priority=9,
                        ppr=KEEP + LINES + "<w:suppressAutoHyphens/>" + spacing(240, 120) +
                        CENTER + '<w:outlineLvl w:val="1"/>', rpr=BOLD),
        paragraph_style("heading3", "heading 3", following="BodyParagraph", built_in=True,
                        priority=9,
                        ppr=KEEP + LINES + spacing(120, 60) + FIRST_LINE + LEFT +
                        '<w:outlineLvl w:val="2"/>', rpr=BOLD),

        # Signature and annex headers.
        paragraph_style("SignaturePosition", "Подпись должность",
                        ppr=KEEP + LINES + "<w:suppressAutoHyphens/>" + spacing(600, 0) + LEFT),
        paragraph_style("SignatureName", "Подпись фамилия", ppr=KEEP + LINES + RIGHT),
        paragraph_style("AnnexHeader", "Приложение",
                        ppr=KEEP + "<w:suppressAutoHyphens/>" +
                        f'<w:ind w:left="{RIGHT_BLOCK}" w:firstLine="0"/>' + LEFT),
        paragraph_style("Approval", "Гриф", based_on="AnnexHeader",
                        ppr=spacing(240, 0) + SAME),

        # Tables.
        paragraph_style("CellText", "Таблица текст", ppr=LEFT, rpr=size(12)),
        paragraph_style("CellHead", "Таблица шапка", based_on="CellText", ppr=KEEP + CENTER,
                        rpr=BOLD),
        paragraph_style("CellGroup", "Таблица группа", based_on="CellText", ppr=KEEP + LEFT,
                        rpr=BOLD),
        paragraph_style("CellList", "Таблица список", based_on="CellText",
                        ppr=in_list(2, 0) + hanging(227, 227)),
        paragraph_style("TableNote", "Примечание к таблице", based_on="CellText",
                        ppr=spacing(120, 0) + BOTH),
        paragraph_style("FootnoteText", "footnote text", based_on="CellText", built_in=True,
                        priority=99, ppr=BOTH, rpr=size(11)),
        paragraph_style("TOCHeading", "TOC Heading", following="TOC1", built_in=True, priority=39,
                        ppr=KEEP + spacing(120, 120) + CENTER, rpr=BOLD),
        paragraph_style("TOC1", "toc 1", built_in=True, priority=39,
                        ppr="<w:suppressAutoHyphens/>" + spacing(0, 60) +
                        f'<w:ind w:left="454" w:hanging="454"/>' + LEFT),
        paragraph_style("TOC2", "toc 2", built_in=True, priority=39,
                        ppr="<w:suppressAutoHyphens/>" + spacing(0, 60) +
                        f'<w:ind w:left="908" w:hanging="454"/>' + LEFT),
        paragraph_style("OfficeMark", "Отметка об исполнителе", based_on="CellText",
                        ppr=LINES + spacing(120, 0) + SAME + LEFT, rpr=size(10)),
        paragraph_style("SectionEnd", "Конец раздела",
                        ppr='<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
                        rpr=size(1)),
        paragraph_style("Header", "header", built_in=True, priority=99,
                        ppr=CENTER, rpr=size(12)),

        '<w:style w:type="table" w:customStyle="1" w:styleId="GridTable">'
        '<w:name w:val="Таблица"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>'
        "<w:tblBorders>" + "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")) +
        '</w:tblBorders><w:tblCellMar><w:top w:w="28" w:type="dxa"/>'
        '<w:left w:w="85" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/>'
        '<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
        '<w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:color w:val="0B4F9C"/>'
        '<w:u w:val="single"/></w:rPr></w:style>',
        '<w:style w:type="character" w:styleId="FootnoteReference">'
        '<w:name w:val="footnote reference"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>'
        '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
        '<w:style w:type="character" w:customStyle="1" w:styleId="CodeRun">'
        '<w:name w:val="Код в строке"/><w:qFormat/><w:rPr><w:rFonts w:ascii="Courier New" '
        'w:hAnsi="Courier New" w:cs="Courier New"/><w:noProof/></w:rPr></w:style>',
    ]
    return f'{HEAD}<w:styles xmlns:w="{W}">' + "".join(items) + "</w:styles>"


def bullets(number, levels):
    rows = [f'<w:abstractNum w:abstractNumId="{number}">'
            '<w:multiLevelType w:val="hybridMultilevel"/>']
    for level, (style, left, by) in enumerate(levels):
        rows.append(f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
                    f'<w:pStyle w:val="{style}"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/>'
                    f"<w:pPr>{hanging(left, by)}</w:pPr></w:lvl>")
    rows.append("</w:abstractNum>")
    return "".join(rows)


def numbering():
    text = bullets(0, [("ListBullet", INDENT + 340, 340), ("ListBullet2", INDENT + 680, 340),
                       ("ListBullet3", INDENT + 1020, 340)])
    cells = bullets(1, [("CellList", 227, 227)])
    links = "".join(f'<w:num w:numId="{n + 1}"><w:abstractNumId w:val="{n}"/></w:num>'
                    for n in range(2))
    return f'{HEAD}<w:numbering xmlns:w="{W}">{text}{cells}{links}</w:numbering>'


def paragraph(text):
    return f"<w:p><w:r><w:t>{{{{ {text} }}}}</w:t></w:r></w:p>"


PICTURES = "http://schemas.openxmlformats.org/drawingml/2006/picture"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
INLINE = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"


def arms():
    """The sample of arms, 20 mm high, above the names (ГОСТ Р 7.0.97-2016, 5.1)."""
    height = 20 * 36000
    width = height * 4 // 5
    return (f'<w:p><w:pPr><w:pStyle w:val="Letterhead"/>{spacing(0, 120)}</w:pPr><w:r><w:drawing>'
            f'<wp:inline xmlns:wp="{INLINE}" distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent cx="{width}" cy="{height}"/>'
            '<wp:docPr id="1" name="Герб" descr="Образец герба: замените своим"/>'
            f'<a:graphic xmlns:a="{DRAWING}"><a:graphicData uri="{PICTURES}">'
            f'<pic:pic xmlns:pic="{PICTURES}"><pic:nvPicPr><pic:cNvPr id="1" name="arms.png"/>'
            '<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId7"/>'
            '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
            f'<a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
            "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>")


def corner_table(above):
    """The letterhead at the left, at its right the addressee of a letter."""
    none = "".join(f'<w:{side} w:w="0" w:type="dxa"/>' for side in ("left", "right"))
    rest = TEXT_WIDTH - CORNER
    return (f'<w:tbl><w:tblPr><w:tblW w:w="{TEXT_WIDTH}" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{none}</w:tblCellMar></w:tblPr>'
            f'<w:tblGrid><w:gridCol w:w="{CORNER}"/><w:gridCol w:w="{rest}"/></w:tblGrid>'
            f'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="{CORNER}" '
            f'w:type="dxa"/></w:tcPr>{above}{paragraph("letterhead")}</w:tc>'
            f'<w:tc><w:tcPr><w:tcW w:w="{rest}" w:type="dxa"/></w:tcPr>{paragraph("addressee")}'
            "</w:tc></w:tr></w:tbl>")


def document(corner, with_arms):
    above = arms() if with_arms else ""
    return (f"{HEAD}<w:document {NAMESPACES}><w:body>" +
            (corner_table(above) if corner else above) +
            paragraph("document") +
            '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/>'
            '<w:headerReference w:type="first" r:id="rId5"/>'
            f'<w:pgSz w:w="{twips(210)}" w:h="{twips(297)}"/>'
            f'<w:pgMar w:top="{twips(20)}" w:right="{twips(10)}" w:bottom="{twips(20)}" '
            f'w:left="{twips(30)}" w:header="{twips(10)}" w:footer="{twips(10)}" w:gutter="0"/>'
            '<w:cols w:space="708"/><w:titlePg/></w:sectPr></w:body></w:document>')


def header(content):
    return (f'{HEAD}<w:hdr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>'
            f"{content}</w:p></w:hdr>")


PAGE = ('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        '<w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>')

SETTINGS = (f'{HEAD}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/>'
            '<w:defaultTabStop w:val="708"/><w:characterSpacingControl w:val="doNotCompress"/>'
            '<w:compat><w:compatSetting w:name="compatibilityMode" '
            'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
            '<w:themeFontLang w:val="ru-RU"/><w:decimalSymbol w:val=","/>'
            '<w:listSeparator w:val=";"/></w:settings>')

FONTS = (f'{HEAD}<w:fonts xmlns:w="{W}">' + "".join(
    f'<w:font w:name="{name}"><w:altName w:val="{twin}"/><w:charset w:val="CC"/>'
    f'<w:family w:val="{family}"/><w:pitch w:val="{pitch}"/></w:font>'
    for name, twin, family, pitch in (
        ("Times New Roman", "Liberation Serif", "roman", "variable"),
        ("Courier New", "Liberation Mono", "modern", "fixed"))) + "</w:fonts>")

CORE = (f'{HEAD}<cp:coreProperties '
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape('Бланк приказа')}</dc:title><dc:language>ru-RU</dc:language>"
        '<dcterms:created xsi:type="dcterms:W3CDTF">2025-08-18T00:00:00Z</dcterms:created>'
        "</cp:coreProperties>")

APP = (f'{HEAD}<Properties '
       'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
       "<Application>metodoc</Application></Properties>")

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml."


def parts(corner, with_arms):
    """Name, content type, text."""
    return [
        ("docProps/app.xml",
         "application/vnd.openxmlformats-officedocument.extended-properties+xml", APP),
        ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", CORE),
        ("word/document.xml", MAIN + "document.main+xml", document(corner, with_arms)),
        ("word/fontTable.xml", MAIN + "fontTable+xml", FONTS),
        ("word/header1.xml", MAIN + "header+xml", header(PAGE)),
        ("word/header2.xml", MAIN + "header+xml", header("")),
        ("word/numbering.xml", MAIN + "numbering+xml", numbering()),
        ("word/settings.xml", MAIN + "settings+xml", SETTINGS),
        ("word/styles.xml", MAIN + "styles+xml", styles(corner)),
    ]


def relations(rows):
    return (f'{HEAD}<Relationships '
            'xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + "".join(
                f'<Relationship Id="{i}" Type="{t}" Target="{target}"/>' for i, t, target in rows)
            + "</Relationships>")


def write(file_name, corner, with_arms=False):
    own_parts = parts(corner, with_arms)
    types = (f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
             '<Default Extension="rels" '
             'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
             '<Default Extension="xml" ContentType="application/xml"/>' +
             ('<Default Extension="png" ContentType="image/png"/>' if with_arms else "") + "".join(
                 f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind, _ in own_parts)
             + "</Types>")
    package = relations([
        ("rId1", OFFICE + "officeDocument", "word/document.xml"),
        ("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                 "core-properties", "docProps/core.xml"),
        ("rId3", OFFICE + "extended-properties", "docProps/app.xml")])
    own = relations([
        ("rId1", OFFICE + "styles", "styles.xml"),
        ("rId2", OFFICE + "settings", "settings.xml"),
        ("rId3", OFFICE + "fontTable", "fontTable.xml"),
        ("rId4", OFFICE + "header", "header1.xml"),
        ("rId5", OFFICE + "header", "header2.xml"),
        ("rId6", OFFICE + "numbering", "numbering.xml")] +
        ([("rId7", OFFICE + "image", "media/arms.png")] if with_arms else []))
    target = pathlib.Path(__file__).with_name(file_name)
    entries = [("[Content_Types].xml", types), ("_rels/.rels", package),
               ("word/_rels/document.xml.rels", own)]
    entries += [(name, text) for name, _, text in own_parts]
    entries = [(name, text.encode("utf-8")) for name, text in entries]
    if with_arms:
        entries.append(("word/media/arms.png", target.with_name("arms.png").read_bytes()))
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)


def main():
    write("default.docx", corner=False)
    write("corner.docx", corner=True)
    write("arms.docx", corner=False, with_arms=True)
    write("corner-arms.docx", corner=True, with_arms=True)


if __name__ == "__main__":
    main()
