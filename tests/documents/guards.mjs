// The checks of this folder find what they are there to find: documents with planted faults, made
// of the template that is named on the command line.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fault, finish } from '../browser/site.mjs';
import { partOf, run } from './documents.mjs';

const template = path.resolve(process.argv[2]);
const root = mkdtempSync(path.join(tmpdir(), 'metodoc-guards-'));
const body = partOf(template, 'word/document.xml');
const copy = `import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as old, zipfile.ZipFile(sys.argv[2], 'w') as new:
    for name in old.namelist():
        new.writestr(name, sys.stdin.buffer.read() if name == 'word/document.xml' else old.read(name))`;

// The template with other paragraphs in place of its own.
function make(name, content) {
  const input = body.replace(/(<w:body>).*?(<w:sectPr>)/s, `$1${content}$2`);
  run('python3', ['-c', copy, template, path.join(root, name)], { input });
}
const paragraph = (text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const row = (...cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${cell}</w:tc>`).join('')}</w:tr>`;
const table = (...rows) => '<w:tbl><w:tblPr><w:tblW w:w="8000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>' +
  `${rows.join('')}</w:tbl>`;

// Runs a check and looks for each of the words in what it said.
function expect(check, args, words, absent) {
  const script = fileURLToPath(new URL(`${check}.mjs`, import.meta.url));
  const done = spawnSync('node', [script, ...args], { encoding: 'utf8' });
  const said = done.stdout + done.stderr;
  if (done.status !== 1) fault(check, `ended with ${done.status}: ${said}`);
  for (const word of words) if (!said.includes(word)) fault(check, `did not say «${word}»: ${said}`);
  for (const word of absent) if (said.includes(word)) fault(check, `a fault where there is none: ${said}`);
}

const documents = path.join(root, 'documents');
mkdirSync(path.join(documents, 'a'), { recursive: true });
make('documents/good.docx', paragraph('Хорошо &amp; ладно.') + table(row(paragraph('а'), paragraph('б'))) + paragraph('в'));
make('documents/order.docx', '<w:p><w:pPr><w:jc w:val="left"/><w:keepNext/></w:pPr></w:p>');
make('documents/cell.docx', table(row(paragraph('а'), '')) + paragraph('б'));
make('documents/rows.docx', table() + paragraph('б'));
make('documents/tag.docx', paragraph('Осталось {{ слово }}.'));
make('documents/bookmarks.docx', [1, 2].map((id) => `<w:p><w:bookmarkStart w:id="${id}" w:name="p"/><w:bookmarkEnd w:id="${id}"/></w:p>`).join(''));
make('documents/empty.docx', paragraph('а') + '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' + paragraph(''));
expect('check', [documents], [
  'order.docx:/word/document.xml: ', 'cell.docx: a cell that does not end in a paragraph',
  'rows.docx: a table without a row', 'tag.docx: «{{» in the text', 'bookmarks.docx: two bookmarks p',
  'empty.docx: page 2 of the PDF is empty',
], ['good.docx']);
expect('check', [path.join(root, 'nowhere')], ['no built documents'], []);

const content = path.join(root, 'content');
for (const folder of ['orders', 'minutes']) mkdirSync(path.join(content, 'a', folder), { recursive: true });
const yaml = {
  'organisations.yaml': 'organisations: [{id: rco, name: Ресурсный центр}]',
  'subjects.yaml': 'subjects: [{id: rco, level: municipal, organisation: org:rco, intro: с функциями, functions: [диагностика дефицитов педагогов, помощь молодым учителям]}]',
  'regulation.yaml': 'kind: regulation\ntitle: Положение о системе\nsections: [{title: Общие положения, clauses: [{text: "Цель — [расти](term:a), см. [](act:b#тв)."}, {text: "Субъекты:", subjects: {level: municipal}}]}]',
  'roadmap.yaml': 'kind: roadmap\ntitle: Дорожная карта\nmeasures: [{key: a, title: Мониторинг методических сайтов, responsible: [org:rco], result: Справка, due: до 1 мая}]',
  'goals.yaml': 'kind: goals\ngoals: [{key: a, title: помогать каждому молодому педагогу города}]',
  'programme.yaml': 'kind: programme\ntitle: Программа развития\npassport: [{title: Цель, text: "Цель программы:", lists: goals}]\nsections: []',
  'measures.yaml': 'kind: roadmap\ntitle: Перечень мероприятий\nmeasures: []',
  'minutes/council.yaml': 'kind: minutes\nstatus: signed\nquestions: [{title: О плане, decided: [{text: Провести повторную диагностику весной}]}]',
  'orders/good.yaml': 'kind: order\nstatus: signed\ntitle: О муниципальной системе\npreamble: В целях развития системы\nclauses: [{approve: doc:regulation}, {approve: roadmap:roadmap}, {text: Всем работать как следует}]',
};
for (const [name, text] of Object.entries(yaml)) writeFileSync(path.join(content, 'a', name), text);
for (const name of ['lost', 'twice', 'cell', 'absent']) {
  writeFileSync(path.join(content, 'a', 'orders', `${name}.yaml`), yaml['orders/good.yaml']);
}
const lines = ['О муниципальной системе', 'В целях развития системы', '1. Утвердить «Положение о системе».',
  '2. Утвердить дорожную карту.', '3. Всем работать как следует.', 'Положение о системе', '1. Общие положения',
  '1.1. Цель – расти, см. приказом № 1.', '1.2. Субъекты:', 'Ресурсный центр, с функциями:',
  'диагностика дефицитов педагогов;', 'помощь молодым учителям.', 'Дорожная карта'];
const roadmap = (due) => table(row(paragraph('Мониторинг методических сайтов'), paragraph(`Ресурсный центр; справка; ${due}`)));
const order = (name, own, due = 'до&#160;1&#160;мая') => make(`documents/a/${name}.docx`, own.map(paragraph).join('') + roadmap(due) + paragraph('.'));
order('good', lines);
order('lost', lines.filter((line) => !line.startsWith('помощь')));
order('twice', [...lines, 'диагностика дефицитов педагогов']);
order('cell', lines, 'до 2 мая');
make('documents/a/programme.docx', ['Программа развития', 'Цель', 'Цель программы:'].map(paragraph).join(''));
make('documents/a/council.docx', ['1. О плане', '1.1. Принять план.'].map(paragraph).join(''));
expect('text', [documents, content], [
  'programme.docx: not printed: помогатькаждомумолодомупедагогугорода',
  'council.docx: printed 0 times and not 1: провестиповторнуюдиагностикувесной',
  'measures.docx: the roadmap was not made',
  'lost.docx: printed 0 times and not 1: помощьмолодымучителям',
  'twice.docx: printed 2 times and not 1: диагностикадефицитовпедагогов',
  'cell.docx: not in the row «Мониторинг методических сайтов»: до1мая',
  'absent.docx: the order was not made',
], ['good.docx']);

rmSync(root, { recursive: true, force: true });
finish('planted faults looked for');
