// Every order holds each clause, function, measure and indicator of the YAML once: nothing is lost
// on the way to the paper and nothing is printed twice.
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

// A system's files by id; what it lacks is looked for at the root of content/.
function open(system) {
  const folder = path.join(content, system);
  const shared = (file, key) => Object.fromEntries(
    [content, folder].flatMap((place) => load(path.join(place, file))?.[key] ?? []).map((one) => [one.id, one]));
  return {
    folder,
    terms: shared('glossary.yaml', 'terms'),
    organisations: shared('organisations.yaml', 'organisations'),
    people: shared('people.yaml', 'people'),
    subjects: load(path.join(folder, 'subjects.yaml'))?.subjects ?? [],
    goals: load(path.join(folder, 'goals.yaml')) ?? {},
    figures: load(path.join(folder, 'figures.yaml'))?.tables ?? [],
    file: (id) => load(path.join(folder, `${id}.yaml`)) ?? stop(`no ${id}.yaml in ${folder}`),
  };
}

const idOf = (reference) => String(reference).replace(/^\w+:/, '').replace(/^.*\//, '');

// What is to be printed: texts once; names and titles, which others may cite, at least as often as
// here; rows of tables as the texts of one row.
class Expected {
  texts = [];
  names = [];
  rows = [];

  // Around an empty reference stand words that may be common («в соответствии с»): of such a text
  // the longest piece is the one that tells it from others.
  add(text) {
    const all = pieces(text).sort((a, b) => b.length - a.length);
    this.texts.push(...all.slice(0, 1));
    this.names.push(...all.slice(1));
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
    for (const row of clause.table?.rows ?? []) this.rows.push(row);
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
    for (const section of document.sections) {
      this.name(section.title);
      for (const clause of section.clauses) this.clause(system, clause);
    }
    for (const annex of document.annexes ?? []) {
      if (annex.indicators) this.indicators(system.file(idOf(annex.indicators)));
      if (annex.roadmap) this.roadmap(system, system.file(idOf(annex.roadmap)));
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

  roadmap(system, roadmap) {
    this.name(roadmap.title);
    for (const measure of roadmap.measures) {
      this.rows.push([measure.title, measure.result, measure.due,
        ...measure.responsible.map((one) => this.responsible(system, one))]);
    }
  }

  indicators(file) {
    this.name(file.title);
    for (const indicator of file.indicators) {
      const targets = file.years.map((year) => indicator.targets?.[year]).filter((one) => one !== undefined);
      this.rows.push([indicator.title, ...targets]);
    }
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

function compareTexts(name, expected, printed) {
  // A piece may stand inside another text of the same document: it is found there too.
  const everything = [...expected.texts, ...expected.names, ...expected.rows.flat().flatMap(pieces)];
  const wanted = (piece) => everything.reduce((sum, one) => sum + count(one, piece), 0);
  const once = new Set([...expected.texts, ...expected.rows.flatMap((row) => pieces(row[0]))]
    .filter((piece) => piece.length >= telling));
  for (const piece of once) {
    const found = count(printed, piece);
    if (found !== wanted(piece)) fault(name, `printed ${found} times and not ${wanted(piece)}: ${piece}`);
  }
  for (const piece of new Set(expected.names)) {
    if (!once.has(piece) && count(printed, piece) < wanted(piece)) fault(name, `not printed: ${piece}`);
  }
  return once.size;
}

function compareRows(name, expected, xml) {
  const rows = rowsOf(xml).map((row) => row.map(letters));
  for (const row of expected.rows) {
    const [first, ...rest] = row.map(pieces);
    const own = rows.filter((cells) => cells.some((cell) => first.every((piece) => cell.includes(piece))));
    if (own.length !== 1) fault(name, `${own.length} rows of: ${row[0]}`);
    for (const piece of own.length ? rest.flat() : []) {
      if (!own[0].some((cell) => cell.includes(piece))) fault(name, `not in the row «${row[0]}»: ${piece}`);
    }
  }
  return expected.rows.length;
}

function compare(name, expected, xml) {
  return compareTexts(name, expected, letters(textOf(xml))) + compareRows(name, expected, xml);
}

let orders = 0;
let compared = 0;
for (const system of readdirSync(content).sort()) {
  const folder = path.join(content, system, 'orders');
  if (!existsSync(folder)) continue;
  for (const file of readdirSync(folder).filter((one) => one.endsWith('.yaml')).sort()) {
    const order = load(path.join(folder, file));
    if (order.status === 'draft') continue;
    const name = `${system}/${file.replace(/\.yaml$/, '.docx')}`;
    if (!existsSync(path.join(root, name))) { fault(name, 'the order was not made'); continue; }
    const expected = new Expected();
    expected.order(open(system), order);
    compared += compare(name, expected, partOf(path.join(root, name), 'word/document.xml'));
    ++orders;
  }
}
if (!orders) fault(content, 'no order to compare');
finish(`${orders} orders hold ${compared} texts and rows of the YAML`);
