#!/usr/bin/env python3
"""Makes the Excel forms of the tests and their data: plain XML, zipped.

    make_forms.py FOLDER

monitoring.xlsx holds all that a loop of rows must move: nested loops, merged cells, formulas of
another sheet, names, formats, validations, links, a comment, a chart, a text box, page breaks, a
filter. columns.xlsx has loops of columns, table.xlsx a table (ListObject).
"""
import json
import sys
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
R = f'xmlns:r="{REL}"'
TYPE = 'application/vnd.openxmlformats-officedocument.'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# Styles by number: 0 General, 1 title, 2 head, 3 date, 4 0.0%, 5 # ##0.00, 6 total, 7 text in a box.
STYLES = f'''<styleSheet {MAIN}>
<numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Liberation Sans"/></font><font><b/><sz val="11"/><name val="Liberation Sans"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFDDE7F0"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>
<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center" wrapText="1"/></xf>
<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
<xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="165" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="4" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0"/>
<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>'''


class Form:
    """A workbook: parts by name, relations of each part, shared strings."""

    def __init__(self):
        self.parts, self.relations, self.types, self.strings = {}, {}, {}, []

    def add(self, name, kind, text):
        self.parts[name], self.types[name] = text, kind

    def relate(self, part, kind, target, external=False, space=REL):
        rows = self.relations.setdefault(part, [])
        rows.append((f'rId{len(rows) + 1}', f'{space}/{kind}', target, external))
        return rows[-1][0]

    def string(self, text):
        """The number of a shared string: words, or ready <r> runs."""
        inside = text if text.startswith('<r>') else f'<t xml:space="preserve">{escape(text)}</t>'
        self.strings.append(f'<si>{inside}</si>')
        return len(self.strings) - 1

    def cell(self, name, value, style):
        if value is None:
            return f'<c r="{name}" s="{style}"/>'
        if isinstance(value, (int, float)):
            return f'<c r="{name}" s="{style}"><v>{value}</v></c>'
        if value.startswith('='):
            return f'<c r="{name}" s="{style}"><f>{escape(value[1:])}</f><v>0</v></c>'
        return f'<c r="{name}" s="{style}" t="s"><v>{self.string(value)}</v></c>'

    def row(self, number, values, styles=0, attributes=''):
        cells = ''.join(
            self.cell(f'{chr(65 + i)}{number}', value, styles[i] if isinstance(styles, list) else styles)
            for i, value in enumerate(values))
        return f'<row r="{number}"{attributes}>{cells}</row>'

    def workbook(self, sheets, names=''):
        listed = ''
        for i, name in enumerate(sheets, 1):
            rid = self.relate('xl/workbook.xml', 'worksheet', f'worksheets/sheet{i}.xml')
            listed += f'<sheet name="{escape(name)}" sheetId="{i}" r:id="{rid}"/>'
        self.relate('xl/workbook.xml', 'styles', 'styles.xml')
        self.relate('xl/workbook.xml', 'sharedStrings', 'sharedStrings.xml')
        self.relate('xl/workbook.xml', 'calcChain', 'calcChain.xml')
        self.relate('', 'officeDocument', 'xl/workbook.xml')
        names = f'<definedNames>{names}</definedNames>' if names else ''
        sml = TYPE + 'spreadsheetml.'
        self.add('xl/workbook.xml', sml + 'sheet.main+xml',
                 f'<workbook {MAIN} {R}><workbookPr/><sheets>{listed}</sheets>{names}<calcPr calcId="191029"/></workbook>')
        self.add('xl/styles.xml', sml + 'styles+xml', STYLES)
        self.add('xl/sharedStrings.xml', sml + 'sharedStrings+xml',
                 f'<sst {MAIN} count="{len(self.strings)}" uniqueCount="{len(self.strings)}">{"".join(self.strings)}</sst>')
        self.add('xl/calcChain.xml', sml + 'calcChain+xml', f'<calcChain {MAIN}><c r="B1" i="1"/></calcChain>')

    def sheet(self, number, before, rows, after):
        self.add(f'xl/worksheets/sheet{number}.xml', TYPE + 'spreadsheetml.worksheet+xml',
                 f'<worksheet {MAIN} {R}>{before}<sheetData>{"".join(rows)}</sheetData>{after}</worksheet>')

    def save(self, path):
        overrides = ''.join(f'<Override PartName="/{n}" ContentType="{t}"/>' for n, t in self.types.items())
        with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as out:
            out.writestr('[Content_Types].xml', HEAD +
                         '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                         f'<Default Extension="vml" ContentType="{TYPE}vmlDrawing"/>{overrides}</Types>')
            for part, rows in self.relations.items():
                folder, _, name = part.rpartition('/')
                target = f'{folder}/_rels/{name}.rels' if part else '_rels/.rels'
                out.writestr(target, HEAD + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
                             ''.join(f'<Relationship Id="{i}" Type="{k}" Target="{escape(t)}"' +
                                     (' TargetMode="External"' if e else '') + '/>' for i, k, t, e in rows) + '</Relationships>')
            for name, text in self.parts.items():
                out.writestr(name, text if name.endswith('.vml') else HEAD + text)


def drawing(form, sheet):
    """A chart below the table and a text box with a tag, anchored to their rows."""
    rid = form.relate(f'xl/worksheets/sheet{sheet}.xml', 'drawing', '../drawings/drawing1.xml')
    chart = form.relate('xl/drawings/drawing1.xml', 'chart', '../charts/chart1.xml')
    a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    c = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'

    def anchor(first, last, inside):
        return (f'<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{first}</xdr:row>'
                f'<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{last}</xdr:row>'
                f'<xdr:rowOff>0</xdr:rowOff></xdr:to>{inside}<xdr:clientData/></xdr:twoCellAnchor>')
    graphic = (f'<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Диаграмма" descr="Всего за {{{{ year }}}}"/>'
               '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>'
               '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">'
               f'<c:chart {c} {R} r:id="{chart}"/></a:graphicData></a:graphic></xdr:graphicFrame>')
    box = ('<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="3" name="Надпись"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr>'
           '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1000000" cy="400000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>'
           '<xdr:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="ru-RU"/><a:t>Год {{ ye</a:t></a:r>'
           '<a:r><a:rPr lang="ru-RU" b="1"/><a:t>ar }}, ЗАТО</a:t></a:r></a:p></xdr:txBody></xdr:sp>')
    form.add('xl/drawings/drawing1.xml', TYPE + 'drawing+xml',
             f'<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" {a}>'
             f'{anchor(14, 28, graphic)}{anchor(29, 32, box)}</xdr:wsDr>')

    def series(title, formula, kind):
        return (f'<c:{title}><c:{kind}Ref><c:f>{formula}</c:f><c:{kind}Cache><c:ptCount val="1"/>'
                f'<c:pt idx="0"><c:v>1</c:v></c:pt></c:{kind}Cache></c:{kind}Ref></c:{title}>')
    form.add('xl/charts/chart1.xml', TYPE + 'drawingml.chart+xml',
             f'<c:chartSpace {c} {a} {R}><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="ru-RU"/>'
             '<a:t>Охват, {{ year }}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/>'
             '<c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>'
             + series('cat', "'Данные {{ year }}'!$B$8:$B$8", 'str') + series('val', "'Данные {{ year }}'!$E$8:$E$8", 'num') +
             '</c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>'
             '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>'
             '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>'
             '</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>')
    return f'<drawing r:id="{rid}"/>'


def comment(form, sheet, cell, row, column):
    form.relate(f'xl/worksheets/sheet{sheet}.xml', 'comments', '../comments1.xml')
    rid = form.relate(f'xl/worksheets/sheet{sheet}.xml', 'vmlDrawing', '../drawings/vmlDrawing1.vml')
    form.add('xl/comments1.xml', TYPE + 'spreadsheetml.comments+xml',
             f'<comments {MAIN}><authors><author>методист</author></authors><commentList><comment ref="{cell}" authorId="0">'
             '<text><r><t>Итог за {{ ye</t></r><r><t>ar }} год</t></r></text></comment></commentList></comments>')
    form.parts['xl/drawings/vmlDrawing1.vml'] = (
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">'
        '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>'
        '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>'
        f'<x:Anchor>{column + 1}, 15, {row - 1}, 2, {column + 3}, 15, {row + 3}, 2</x:Anchor><x:Row>{row}</x:Row><x:Column>{column}</x:Column>'
        '</x:ClientData></v:shape></xml>')
    return f'<legacyDrawing r:id="{rid}"/>'


def monitoring(folder):
    form = Form()
    one = "'Данные {{ year }}'"
    rows = [
        form.row(1, ['<r><rPr><b/><sz val="14"/></rPr><t>Мониторинг за {{ ye</t></r><r><rPr><b/><i/><sz val="14"/></rPr><t>ar }} год</t></r>'] + [None] * 6, 1, ' ht="30" customHeight="1"'),
        form.row(2, ['Составлено', '{{ made }}'], [0, 3]),
        form.row(4, ['Организация', 'Показатель', 'Дата', 'План', 'Факт', 'Доля', 'Статус'], 2),
        form.row(5, ['{%tr for school in schools %}']),
        form.row(6, ['{{ school.name }}', None, None, '=SUM(D8:D8)', '=SUM(E8:E8)', '=E6/D6', '{{ school.status }}'], [6, 6, 6, 5, 5, 4, 6]),
        form.row(7, ['{%tr for one in school.indicators %}']),
        form.row(8, [None, '{{ one.title }}', '{{ one.date }}', '{{ one.plan }}', '{{ one.fact }}', '=IF(D8=0,0,E8/D8)', '=IF(F8>=1,"выполнено","в работе")'], [0, 7, 3, 5, 5, 4, 0], ' outlineLevel="1"'),
        form.row(9, ['{%tr endfor %}']),
        form.row(10, ['{%tr endfor %}']),
        form.row(11, ['Всего', '=COUNTA(B8:B8)', None, '=SUM(D8:D8)', '=SUM(E8:E8)', '=E11/D11', '{{ share }}'], [6, 6, 6, 5, 5, 4, 0]),
        form.row(12, ['Наибольший', None, None, '=MAX(D8)', '=$E$11', None, '{{ danger }}']),
        form.row(13, ['Сайт', 'Наверх'], 0),
    ]
    link = form.relate('xl/worksheets/sheet1.xml', 'hyperlink', 'https://example.org/?a=1&b=2', external=True)
    legacy = comment(form, 1, 'E11', 10, 4)
    picture = drawing(form, 1)
    after = (
        '<autoFilter ref="A4:G8"/>'
        '<mergeCells count="3"><mergeCell ref="A1:G1"/><mergeCell ref="A6:C6"/><mergeCell ref="A8:A9"/></mergeCells>'
        '<conditionalFormatting sqref="F8"><cfRule type="expression" dxfId="0" priority="1"><formula>$F8&lt;$F$11</formula></cfRule></conditionalFormatting>'
        '<dataValidations count="1"><dataValidation type="decimal" allowBlank="1" showErrorMessage="1" errorTitle="{{ year }}" error="От нуля" sqref="E8">'
        '<formula1>0</formula1><formula2>D8*2</formula2></dataValidation></dataValidations>'
        f'<hyperlinks><hyperlink ref="A13" r:id="{link}"/><hyperlink ref="B13" location="{one}!A6" display="Наверх"/></hyperlinks>'
        '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'
        '<pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddHeader>&amp;C{{ title }}</oddHeader><oddFooter>&amp;P из &amp;N</oddFooter></headerFooter>'
        '<rowBreaks count="1" manualBreakCount="1"><brk id="11" max="16383" man="1"/></rowBreaks>' + picture + legacy)
    before = ('<sheetPr><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:G13"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>'
              '<selection pane="bottomLeft" activeCell="A5" sqref="A5"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/>'
              '<cols><col min="1" max="1" width="28" customWidth="1"/><col min="2" max="2" width="36" customWidth="1"/><col min="3" max="7" width="14" customWidth="1"/></cols>')
    form.sheet(1, before, rows, after)
    rows = [
        form.row(1, ['Показатель', 'Значение'], 2),
        form.row(2, ['Факт', f'={one}!E11'], [0, 5]),
        form.row(3, ['Сумма строк', f'=SUM({one}!E8:E8)'], [0, 5]),
        form.row(4, ['По имени', '=SUM(facts)'], [0, 5]),
        form.row(5, ['Строк', f'=ROWS({one}!A4:A11)'], [0, 0]),
        form.row(6, ['Подпись', '="Итого за {{ year }}: "&TEXT(B2,"0")'], 0),
    ]
    form.sheet(2, '', rows, '')
    names = (f'<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">{one}!$A$4:$G$8</definedName>'
             f'<definedName name="_xlnm.Print_Area" localSheetId="0">{one}!$A$1:$G$13</definedName>'
             f'<definedName name="_xlnm.Print_Titles" localSheetId="0">{one}!$4:$4</definedName>'
             f'<definedName name="facts">{one}!$E$8:$E$8</definedName>')
    form.relate('', 'metadata/core-properties', 'docProps/core.xml', space='http://schemas.openxmlformats.org/package/2006/relationships')
    form.add('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml',
             '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
             'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Мониторинг {{ year }}</dc:title></cp:coreProperties>')
    form.workbook(['Данные {{ year }}', 'Свод'], names)
    form.save(folder / 'monitoring.xlsx')
    data = {'year': 2024, 'title': 'Связь & качество', 'made': '2024-12-30', 'share': '12,5 %', 'danger': '=1+1', 'schools': [
        {'name': 'Школа А', 'status': True, 'indicators': [
            {'title': 'Охват, «первый» <уровень>', 'date': '2024-03-01', 'plan': 10, 'fact': 5.5},
            {'title': 'Доля & рост', 'date': '15.04.2024', 'plan': 20, 'fact': 20}]},
        {'name': 'Школа Б', 'status': None, 'indicators': [
            {'title': 'Охват', 'date': '2024-05-02', 'plan': 30, 'fact': 33},
            {'title': 'Доля', 'date': '2024-06-03', 'plan': '1 000,25', 'fact': 0},
            {'title': 'Третий', 'date': 'нет данных', 'plan': 0, 'fact': 1}]}]}
    (folder / 'monitoring.json').write_text(json.dumps(data, ensure_ascii=False))
    (folder / 'empty.json').write_text(json.dumps({**data, 'schools': []}, ensure_ascii=False))


def columns(folder):
    form = Form()
    rows = [
        form.row(1, ['Динамика показателей', None, None, None, None], 1),
        form.row(2, ['Показатель', '{%tc for y in years %}', '{{ y }}', '{%tc endfor %}', 'Всего'], 2),
        form.row(3, ['{%tr for r in rows %}']),
        form.row(4, ['{{ r.name }}', '{%tc for x in r.v %}', '{{ x }}', '{%tc endfor %}', '=SUM(C4:C4)'], [0, 0, 5, 0, 5]),
        form.row(5, ['{%tr endfor %}']),
        form.row(6, ['Итого', '{%tc for y in years %}', '=SUM(C4:C4)', '{%tc endfor %}', '=SUM(E4)'], [6, 5, 5, 5, 5]),
    ]
    form.sheet(1, '<cols><col min="1" max="1" width="30" customWidth="1"/><col min="3" max="3" width="12" customWidth="1"/><col min="5" max="5" width="16" customWidth="1"/></cols>',
               rows, '<mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>')
    form.workbook(['Динамика'])
    form.save(folder / 'columns.xlsx')
    data = {'years': [2022, 2023, 2024], 'rows': [{'name': 'Охват', 'v': [1, 2, 3]}, {'name': 'Доля', 'v': [4, 5, 6.5]}]}
    (folder / 'columns.json').write_text(json.dumps(data, ensure_ascii=False))


def table(folder):
    form = Form()
    rows = [
        form.row(1, ['Школа', '{{ head }}', 'Вдвое'], 2),
        form.row(2, ['{%tr for r in rows %}{{ r.name }}', '{{ r.n }}{%tr endfor %}', '=B2*2'], 0),
        form.row(3, ['Всего', '=SUM(Школы[Вдвое])', None], 6),
    ]
    rid = form.relate('xl/worksheets/sheet1.xml', 'table', '../tables/table1.xml')
    form.add('xl/tables/table1.xml', TYPE + 'spreadsheetml.table+xml',
             f'<table {MAIN} id="1" name="Школы" displayName="Школы" ref="A1:C2" totalsRowShown="0"><autoFilter ref="A1:C2"/>'
             '<tableColumns count="3"><tableColumn id="1" name="Школа"/><tableColumn id="2" name="{{ head }}"/>'
             '<tableColumn id="3" name="Вдвое"><calculatedColumnFormula>B2*2</calculatedColumnFormula></tableColumn></tableColumns></table>')
    form.sheet(1, '', rows, f'<tableParts count="1"><tablePart r:id="{rid}"/></tableParts>')
    form.workbook(['Лист1'])
    form.save(folder / 'table.xlsx')
    data = {'head': 'Число', 'rows': [{'name': f'Школа {i}', 'n': i} for i in range(1, 6)]}
    (folder / 'table.json').write_text(json.dumps(data, ensure_ascii=False))


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    monitoring(folder)
    columns(folder)
    table(folder)


if __name__ == '__main__':
    main()
