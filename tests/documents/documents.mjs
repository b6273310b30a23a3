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
export function textOf(xml) {
  const pieces = xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>|<\/w:p>/g);
  let text = '';
  for (const [, words, sign] of pieces) {
    if (words !== undefined) text += unescape(words);
    else text += { tab: '\t', br: ' ' }[sign] ?? '\n';
  }
  return text;
}

// All table rows as lists of cell texts. Requires: no table inside a table.
export function rowsOf(xml) {
  return [...xml.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, row]) =>
    [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell]) => textOf(cell)));
}
