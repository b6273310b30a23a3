// Every relative link leads to a file and an anchor that exist, every page can be reached from
// home, nothing is fetched from outside, the only scripts are the site's own
// files, and no page is heavy.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { fault, finish, openSite } from './site.mjs';

// Bytes, compressed. The index of search is data, loaded on the page of search only.
const heaviest = 30 * 1024;         // HTML, CSS and scripts of a page
const heaviestScripts = 15 * 1024;  // all scripts of the site

const { root, files, pages } = openSite();
const known = new Set(files);

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescaped = (text) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => entities[name]);

// The start tags of a page with their attributes.
function* tags(html) {
  for (const [, name, rest] of html.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<([a-z][a-z0-9]*)\b((?:"[^"]*"|[^">])*)>/g)) {
    const attributes = {};
    for (const [, key, value] of rest.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)) {
      attributes[key] = unescaped(value ?? '');
    }
    yield { name, attributes };
  }
}

const parsed = new Map(pages.map((page) => {
  const list = [...tags(readFileSync(path.join(root, page), 'utf8'))];
  return [page, { list, anchors: new Set(list.map((tag) => tag.attributes.id).filter(Boolean)) }];
}));

// The path below the root that a relative reference leads to; undefined when it leaves the site.
function target(page, reference) {
  const [way, fragment] = reference.split('#');
  const file = way ? path.posix.normalize(path.posix.join(path.posix.dirname(page), decodeURIComponent(way))) : page;
  return { file: file.startsWith('..') ? undefined : file, fragment: decodeURIComponent(fragment ?? '') };
}

const isAbsolute = (reference) => /^([a-z][a-z0-9+.-]*:|\/)/i.test(reference);
let links = 0;

function checkLink(page, reference) {
  if (/^(https?|mailto|tel):/i.test(reference)) return undefined;
  links += 1;
  if (isAbsolute(reference)) return fault(page, `an absolute link: ${reference}`);
  const { file, fragment } = target(page, reference);
  if (file === undefined) return fault(page, `a link out of the site: ${reference}`);
  if (!known.has(file)) return fault(page, `a dead link: ${reference}`);
  if (fragment && !parsed.get(file)?.anchors.has(fragment)) {
    return fault(page, `no such anchor: ${reference}`);
  }
  return file;
}

function checkResource(page, reference) {
  if (reference.startsWith('data:')) return undefined;
  links += 1;
  if (isAbsolute(reference)) return fault(page, `a resource from outside: ${reference}`);
  const { file } = target(page, reference);
  if (file === undefined || !known.has(file)) fault(page, `a missing resource: ${reference}`);
  return undefined;
}

const reached = new Map();
for (const [page, { list }] of parsed) {
  const leadsTo = new Set();
  const ids = list.map((tag) => tag.attributes.id).filter(Boolean);
  for (const id of new Set(ids.filter((id, at) => ids.indexOf(id) !== at))) {
    fault(page, `the anchor ${id} stands twice`);
  }
  for (const { name, attributes } of list) {
    // JSON-LD is data: no browser runs it, and the policy of the page does not speak of it.
    const isData = attributes.type === 'application/ld+json';
    if (name === 'script' && !attributes.src && !isData) fault(page, 'an inline script');
    if (name === 'style' || 'style' in attributes) fault(page, 'an inline style');
    if (name === 'link' && attributes.rel === 'canonical') continue;
    if (name === 'a') {
      const file = 'href' in attributes ? checkLink(page, attributes.href) : undefined;
      if (file) leadsTo.add(file);
    } else {
      for (const key of ['href', 'src', 'poster', 'data', 'action']) {
        if (key in attributes) checkResource(page, attributes[key]);
      }
      // A form sent without words opens its page: the way to search.
      if (name === 'form' && attributes.action) leadsTo.add(target(page, attributes.action).file);
    }
  }
  reached.set(page, leadsTo);
}

for (const file of files.filter((name) => name.endsWith('.css'))) {
  const css = readFileSync(path.join(root, file), 'utf8');
  if (/@import|url\(\s*['"]?(?!data:)[a-z]+:/i.test(css)) fault(file, 'it fetches from outside');
}

const found = new Set(['index.html', '404.html']);
for (const page of found) for (const next of reached.get(page) ?? []) found.add(next);
for (const page of pages) {
  if (!found.has(page)) fault(page, 'no way leads here from home');
}

const weigh = (name) => gzipSync(readFileSync(path.join(root, name))).length;
const weights = (names) => names.reduce((sum, name) => sum + weigh(name), 0);
const styles = weights(files.filter((name) => name.endsWith('.css')));
const scripts = weights(files.filter((name) => name.endsWith('.js') && !name.startsWith('search/')));
if (scripts > heaviestScripts) fault('scripts', `${scripts} bytes compressed, more than ${heaviestScripts}`);

let heaviestPage = 0;
for (const page of pages) {
  const own = parsed.get(page).list.filter(({ name, attributes }) => name === 'script' && attributes.src)
    .map(({ attributes }) => target(page, attributes.src).file)
    .filter((file) => known.has(file) && !file.startsWith('search/'));
  const weight = styles + weights(own) + weigh(page);
  heaviestPage = Math.max(heaviestPage, weight);
  if (weight > heaviest) fault(page, `${weight} bytes of HTML, CSS and scripts compressed, more than ${heaviest}`);
}

finish(`${links} links on ${pages.length} pages, at most ${heaviestPage} bytes a page, ${scripts} bytes of scripts`);
