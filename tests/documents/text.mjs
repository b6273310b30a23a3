// Every document holds each clause, function, measure and indicator of the YAML once: nothing is lost
// on the way to the paper and nothing is printed twice; and no regulation, list of measures or of
// indicators is without a paper.
//
// The YAML is read here anew, by another parser and without the program's help. Texts are compared
// by letters and digits alone, so typography, numbering and marks at the ends do not matter. Words
// that the program prints in place of an empty reference `[](act:…)` are passed over.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fault, finish, packageFile, stop } from '../browser/site.mjs';
import { openDocuments, partOf, rowsOf, textOf } from './documents.mjs';

packageFile('yaml');
const { parse } = await import('yaml');

const { root } = openDocuments();
const content = path.resolve(process.argv[3] ?? '');
if (!process.argv[3] || !existsSync(content)) stop(`no content: ${process.argv[3] ?? '(no folder given)'}`);

// «01 февраля» is printed as «1 февраля».
const letters = (text) => String(text).toLowerCase().replaceAll('ё', 'е')
  .replace(/(?<![\p{N}.,])0(?=[1-9](?!\p{N}))/gu, '').replace(/[^\p{L}\p{N}]/gu, '');

// A text of the YAML as the pieces that are printed as they stand.
function pieces(text) {
  return String(text ?? '').split(/\[\]\([^)]*\)/)
    .map((piece) => letters(piece.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')))
    .filter((piece) => piece.length > 0);
}

function count(text, piece) {
  let found = 0;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) ++found;
  return found;
}

function load(file) {
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
}

// The .yaml files of a folder as { name, data }, none where there is no folder.
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((one) => one.endsWith('.yaml')).sort()
    .map((one) => ({ name: one.replace(/\.yaml$/, ''), data: load(path.join(folder, one)) }));
}

// What a link `[](task:…)` prints, by kind of link and key.
function namesOf(goals, files) {
  const names = {};
  const add = (kind, one) => { if (one.key) names[`${kind}:${one.key}`] = one.title ?? one.text; };
  for (const goal of goals.goals ?? []) {
    add('goal', goal);
    for (const task of goal.tasks ?? []) add('task', task);
  }
  for (const [list, all] of Object.entries(goals)) {
    if (list !== 'goals' && Array.isArray(all)) for (const one of all) add(list.replace(/s$/, ''), one);
  }
  for (const { data } of files.filter((one) => one.data.kind === 'indicators')) {
    for (const one of rowsIn(data, 'indicators')) add('indicator', one);
  }
  return names;
}

// The rows of a file that may stand in groups.
const rowsIn = (file, key) => [...file[key] ?? [], ...(file.groups ?? []).flatMap((group) => group[key] ?? [])];

// A system's files by id; what it lacks is looked for at the root of content/.
function open(system) {
  const folder = path.join(content, system);
  const shared = (file, key) => Object.fromEntries(
    [content, folder].flatMap((place) => load(path.join(place, file))?.[key] ?? []).map((one) => [one.id, one]));
  const files = filesIn(folder);
  const goals = load(path.join(folder, 'goals.yaml')) ?? {};
  return {
    folder,
    files,
    printed: new Set(),
    names: namesOf(goals, files),
    terms: shared('glossary.yaml', 'terms'),
    organisations: shared('organisations.yaml', 'organisations'),
    people: shared('people.yaml', 'people'),
    subjects: load(path.join(folder, 'subjects.yaml'))?.subjects ?? [],
    goals,
    figures: load(path.join(folder, 'figures.yaml'))?.tables ?? [],
    file(id) {
      const found = files.find(({ name, data }) => (data.id ?? name) === id) ?? stop(`no ${id} in ${folder}`);
      this.printed.add(found.name);
      return found.data;
    },
  };
}

const idOf = (reference) => String(reference).replace(/^\w+:/, '').replace(/^.*\//, '');

// What is to be printed: texts once; names and titles, which others may cite, at least as often as
// here; rows of tables as the texts of one row.
class Expected {
  texts = [];
  names = [];
  rows = [];

  constructor(system) { this.system = system; }

  // Around an empty reference stand words that may be common («в соответствии с»): of such a text
  // the longest piece is the one that tells it from others.
  add(text) {
    for (const [, to] of String(text ?? '').matchAll(/\[\]\((\w+:[^)#]*)[^)]*\)/g)) {
      if (this.system.names[to]) this.names.push(...pieces(this.system.names[to]));
    }
    const all = pieces(text).sort((a, b) => b.length - a.length);
    this.texts.push(...all.slice(0, 1));
    this.names.push(...all.slice(1));
  }

  // With the words of what is linked without any.
  spelled(text) {
    return String(text).replace(/\[\]\((\w+:[^)#]*)[^)]*\)/g, (whole, to) => this.system.names[to] ?? whole);
  }

  name(text) { this.names.push(...pieces(text)); }

  item(item) {
    if (typeof item === 'string') return this.add(item);
    this.add(item.text);
    return this.items(item.items);
  }

  items(list) { for (const item of list ?? []) this.item(item); }

  subject(system, subject) {
    const organisation = subject.organisation && system.organisations[idOf(subject.organisation)];
    this.name(subject.title ?? organisation?.name);
    this.name(subject.intro);
    this.items(subject.functions);
    this.add(subject.note);
  }

  term(term) {
    this.name(term.term);
    this.add(term.definition);
  }

  clause(system, clause) {
    this.add(clause.text);
    this.items(clause.items);
    const terms = clause.terms === 'all' ? Object.keys(system.terms) : clause.terms ?? [];
    for (const id of terms) this.term(system.terms[idOf(id)]);
    if (clause.subjects) {
      for (const subject of system.subjects) {
        if (subject.level === clause.subjects.level) this.subject(system, subject);
      }
    }
    if (clause.lists) this.lists(system.goals, clause.lists);
    for (const key of clause.figures ?? []) this.figures(system.figures.find((one) => one.key === key));
    if (clause.methods) this.items(system.file(idOf(clause.methods)).methods);
    for (const inner of clause.clauses ?? []) this.clause(system, inner);
    for (const row of clause.table?.rows ?? []) this.rows.push(row.map((cell) => this.spelled(cell)));
    this.add(clause.after);
  }

  // Goals, tasks and statements: a link to one prints its words again.
  lists(goals, what) {
    const named = (one) => {
      this.name(one.title);
      this.name(one.text);
      this.items(one.items);
    };
    const all = goals.goals ?? [];
    if (what === 'goals') return all.forEach(named);
    if (what !== 'tasks' && !what.startsWith('goal:')) return goals[what].forEach(named);
    for (const goal of all.filter((one) => what === 'tasks' || one.key === idOf(what))) {
      (goal.tasks ?? []).forEach(named);
      if (what !== 'tasks' && !goal.tasks) goal.items ? this.items(goal.items) : named(goal);
    }
  }

  figures(table) {
    this.name(table.title);
    for (const row of table.rows) this.rows.push([row.title, ...row.values.map(String)]);
  }

  document(system, document) {
    this.name(document.title);
    for (const row of document.passport ?? []) {
      this.name(row.title);
      this.clause(system, row);
    }
    for (const section of document.sections ?? []) {
      this.name(section.title);
      for (const clause of section.clauses) this.clause(system, clause);
    }
    for (const annex of document.annexes ?? []) {
      if (annex.indicators) this.indicators(system.file(idOf(annex.indicators)));
      if (annex.roadmap) this.roadmap(system, system.file(idOf(annex.roadmap)));
      if (annex.criteria) this.criteria(system.file(idOf(annex.criteria)));
      if (annex.models) this.models(system.file(idOf(annex.models)));
      if (annex.document) this.document(system, system.file(idOf(annex.document)));
    }
  }

  responsible(system, reference) {
    const id = idOf(reference);
    if (reference.startsWith('person:')) return system.people[id].surname;
    const subject = reference.startsWith('subject:') && system.subjects.find((one) => one.id === id);
    const organisation = system.organisations[subject?.organisation ? idOf(subject.organisation) : id];
    return subject?.title ?? organisation.short ?? organisation.name;
  }

  groups(file) {
    this.name(file.title);
    for (const group of file.groups ?? file.levels ?? []) {
      this.name(group.title ?? this.system.names[group.task]);
    }
  }

  // A row as its columns say: a value that has no column is not printed.
  row(file, one, values) {
    const shown = Object.entries(values).filter(([column]) => !file.columns || file.columns.includes(column));
    this.rows.push([one.title, ...shown.flatMap(([, value]) => value ?? [])]);
  }

  roadmap(system, roadmap) {
    this.groups(roadmap);
    for (const one of rowsIn(roadmap, 'measures')) {
      const responsible = (one.responsible ?? []).map((who) => this.responsible(system, who));
      this.row(roadmap, one, { result: one.result, due: one.due, responsible });
    }
  }

  indicators(file) {
    this.groups(file);
    for (const one of rowsIn(file, 'indicators')) {
      const targets = (file.years ?? []).map((year) => one.targets?.[year]).filter((value) => value !== undefined);
      this.row(file, one, { unit: one.unit, targets, value: [one.value?.what, one.value?.due], methods: one.methods });
    }
  }

  criteria(file) {
    this.groups(file);
    for (const one of file.levels.flatMap((level) => level.criteria)) this.row(file, one, { aspects: one.aspects });
  }

  models(file) {
    this.groups(file);
    for (const one of rowsIn(file, 'models')) this.row(file, one, { basis: one.basis });
  }

  // Papers of the office.
  minutes(system, minutes) {
    for (const question of minutes.questions) {
      this.name(question.title);
      for (const said of [...question.heard ?? [], ...question.spoke ?? []]) this.add(said.text);
      for (const decided of question.decided ?? []) this.clause(system, decided);
    }
  }

  letter(_, letter) {
    this.name(letter.title);
    for (const line of letter.text.split('\n')) this.add(line);
    for (const { title } of letter.enclosures ?? []) this.name(title);
  }

  note(system, note) {
    this.document(system, note);
    for (const one of note.conclusions ?? []) this.item(one);
    for (const group of note.recommendations ?? []) this.items(group.items);
  }

  registry(_, registry) {
    this.name(registry.title);
    const shown = registry.columns.filter((one) => ['text', undefined, 'choice', 'number'].includes(one.type));
    for (const row of registry.rows) {
      this.rows.push(shown.map((one) => row[one.key]).filter((value) => value !== undefined));
    }
    this.add(registry.note);
  }

  copy(system, copy) {
    const [kind, id] = copy.of.split(':');
    const folder = { order: 'orders', minutes: 'minutes', letter: 'letters' }[kind];
    const found = filesIn(path.join(system.folder, folder)).find((one) => one.name === id);
    this[kind](system, found?.data ?? stop(`no ${copy.of} in ${system.folder}`));
  }

  order(system, order) {
    this.name(order.title);
    this.add(order.preamble);
    const clauses = (list) => {
      for (const clause of list ?? []) {
        this.add(clause.text);
        this.name(clause.wording);
        clauses(clause.clauses);
      }
    };
    clauses(order.clauses);
    for (const { approve } of order.clauses) {
      if (!approve) continue;
      const file = system.file(idOf(approve));
      if (file.kind === 'roadmap') this.roadmap(system, file);
      else if (file.kind === 'indicators') this.indicators(file);
      else this.document(system, file);
    }
  }
}

// Words shorter than this («процент», «ежегодно») are looked for in their rows only.
const telling = 12;
// Words shorter than this («сетевое взаимодействие») may stand in the title of an act as well, which
// is printed for a link: they are looked for at least as often as here.
const unmistakable = 24;

function compareTexts(name, expected, printed) {
  // A piece may stand inside another text of the same document: it is found there too.
  const everything = [...expected.texts, ...expected.names, ...expected.rows.flat().flatMap(pieces)];
  const wanted = (piece) => everything.reduce((sum, one) => sum + count(one, piece), 0);
  const once = new Set([...expected.texts, ...expected.rows.flatMap((row) => pieces(row[0]))]
    .filter((piece) => piece.length >= telling));
  for (const piece of once) {
    const found = count(printed, piece);
    const isRight = piece.length < unmistakable ? found >= wanted(piece) : found === wanted(piece);
    if (!isRight) fault(name, `printed ${found} times and not ${wanted(piece)}: ${piece}`);
  }
  for (const piece of new Set(expected.names)) {
    if (!once.has(piece) && count(printed, piece) < wanted(piece)) fault(name, `not printed: ${piece}`);
  }
  return once.size;
}

// Rows that begin with the same words (their authors repeat themselves) are looked at together.
function compareRows(name, expected, xml) {
  const rows = rowsOf(xml).map((row) => row.map(letters));
  const begins = (row) => letters(pieces(row[0]).join(''));
  for (const row of expected.rows) {
    const [first, ...rest] = row.map(pieces);
    const same = rows.filter((cells) => cells.find((cell) => /\p{L}/u.test(cell)) === begins(row));
    const own = same.length ? same : rows.filter((cells) => cells.some((cell) => first.every((piece) => cell.includes(piece))));
    const wanted = expected.rows.filter((other) => begins(other) === begins(row)).length;
    if (own.length !== wanted) fault(name, `${own.length} rows of: ${row[0]}`);
    for (const piece of own.length ? rest.flat() : []) {
      if (!own.some((cells) => cells.some((cell) => cell.includes(piece)))) fault(name, `not in the row «${row[0]}»: ${piece}`);
    }
  }
  return expected.rows.length;
}

function compare(name, expected, xml) {
  return compareTexts(name, expected, letters(textOf(xml))) + compareRows(name, expected, xml);
}

let documents = 0;
let compared = 0;

function look(system, name, kind, data) {
  if (data.status === 'draft') return;
  if (!existsSync(path.join(root, name))) { fault(name, `the ${kind} was not made`); return; }
  const expected = new Expected(system);
  if (kind === 'indicators' || kind === 'criteria' || kind === 'models') expected[kind](data);
  else expected[kind](system, data);
  compared += compare(name, expected, partOf(path.join(root, name), 'word/document.xml'));
  ++documents;
}

const papers = { orders: 'order', minutes: 'minutes', letters: 'letter', notes: 'note', registries: 'registry', copies: 'copy' };
const tables = ['roadmap', 'indicators', 'criteria', 'models'];
const texts = ['regulation', 'concept', 'programme'];
for (const id of readdirSync(content).filter((one) => existsSync(path.join(content, one, 'system.yaml')) || existsSync(path.join(content, one, 'orders')))) {
  const system = open(id);
  for (const [folder, kind] of Object.entries(papers)) {
    for (const { name, data } of filesIn(path.join(system.folder, folder))) {
      // A registry whose name is taken by another page goes by a longer one.
      const long = `${id}/registry-${name}.docx`;
      look(system, kind === 'registry' && existsSync(path.join(root, long)) ? long : `${id}/${name}.docx`, kind, data);
    }
  }
  // What an order has not approved is a document of its own; an annex is in another one.
  for (const kinds of [texts, tables]) {
    for (const { name, data } of system.files.filter((one) => kinds.includes(one.data.kind))) {
      if (!system.printed.has(name)) look(system, `${id}/${name}.docx`, texts.includes(data.kind) ? 'document' : data.kind, data);
    }
  }
}
if (!documents) fault(content, 'no document to compare');
finish(`${documents} documents hold ${compared} texts and rows of the YAML`);
