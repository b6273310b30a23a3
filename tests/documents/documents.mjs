// What every check of the Word files shares: the files of a folder, their XML, their text.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, stop } from '../browser/site.mjs';

// The folder named on the command line and its .docx files; stops when there is none.
export function openDocuments() {
  const root = path.resolve(process.argv[2] ?? '');
  if (!process.argv[2] || !existsSync(root)) stop(`no built documents: ${process.argv[2] ?? '(no folder given)'}`);
  const files = filesBelow(root).filter((file) => file.endsWith('.docx'));
  if (!files.length) stop(`no .docx below ${root}`);
  return { root, files };
}

// Runs a program; stops with its words when it cannot be run or fails.
export function run(program, args, options = {}) {
  const done = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  if (done.error) return stop(`${program} cannot be run: ${done.error.message}`);
  if (done.status !== 0) return stop(`${program} ended with ${done.status}: ${done.stderr}${done.stdout}`);
  return done.stdout;
}

export function partOf(file, part) {
  return run('unzip', ['-p', file, part]);
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function unescape(text) {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
    code ? String.fromCodePoint(Number(code)) : entities[name]);
}

// The words of a piece of document.xml: line breaks are spaces, paragraphs are lines.
// What stands twice for programs of two kinds is read once.
export function textOf(whole) {
  const xml = whole.replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '');
  const pieces = xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>|<\/w:p>/g);
  let text = '';
  for (const [, words, sign] of pieces) {
    if (words !== undefined) text += unescape(words);
    else text += { tab: '\t', br: ' ' }[sign] ?? '\n';
  }
  return text;
}

// The paragraphs of document.xml as { number, text, framed }: the number as Word counts it
// (ECMA-376 17.9); framed ones stand apart from the text.
export function paragraphsOf(file) {
  const numbering = partOf(file, 'word/numbering.xml');
  const attribute = (xml, name) => (xml.match(new RegExp(`${name}="([^"]*)"`)) ?? [])[1];
  const definitions = {};
  for (const [, id, inner] of numbering.matchAll(/<w:abstractNum w:abstractNumId="(\d+)"[^>]*>(.*?)<\/w:abstractNum>/gs)) {
    definitions[id] = [...inner.matchAll(/<w:lvl [^>]*>.*?<\/w:lvl>/gs)].map(([level]) => ({
      start: Number(attribute(level.match(/<w:start [^>]*>/)?.[0] ?? '', 'w:val') ?? 1),
      decimal: level.includes('<w:numFmt w:val="decimal"/>'),
      text: attribute(level.match(/<w:lvlText [^>]*>/)[0], 'w:val'),
    }));
  }
  const sequences = {};
  for (const [, id, inner] of numbering.matchAll(/<w:num w:numId="(\d+)"[^>]*>(.*?)<\/w:num>/gs)) {
    const overrides = [...inner.matchAll(/<w:lvlOverride w:ilvl="(\d+)"><w:startOverride w:val="(\d+)"/g)];
    sequences[id] = { definition: attribute(inner, 'w:val'), overrides: overrides.map(([, level, start]) => [Number(level), Number(start)]) };
  }
  const counts = {};
  function next(id, level) {
    const sequence = sequences[id];
    const levels = definitions[sequence.definition];
    const counted = counts[sequence.definition] ??= [];
    if (!sequence.begun) for (const [at, start] of sequence.overrides) counted[at] = start - 1;
    sequence.begun = true;
    counted[level] = counted[level] === undefined ? levels[level].start : counted[level] + 1;
    counted.length = level + 1;
    if (!levels[level].decimal) return '';
    return levels[level].text.replace(/%(\d)/g, (_, at) => counted[at - 1] ?? levels[at - 1].start);
  }
  return [...partOf(file, 'word/document.xml').replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '').matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs)].map(([xml]) => {
    const [, level, id] = xml.match(/<w:numPr><w:ilvl w:val="(\d+)"\/><w:numId w:val="(\d+)"\/>/) ?? [];
    return { number: id === undefined ? '' : next(id, Number(level)), text: textOf(xml).trim(), framed: xml.includes('<w:framePr ') };
  });
}

// All table rows as lists of cell texts. Requires: no table inside a table.
export function rowsOf(xml) {
  return [...xml.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, row]) =>
    [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell]) => textOf(cell)));
}
