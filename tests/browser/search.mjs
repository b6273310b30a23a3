// Search as a reader uses it, from a folder and from a server: word forms, a typing error, the
// beginning of a word, marks in the excerpts, a link that leads to the passage; and the stems of the
// browser are those of the index.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fault, finish, openBrowser, openSite, serve } from './site.mjs';

const { root, files } = openSite();
const browser = await openBrowser();
const server = await serve(root);
const tab = await (await browser.newContext()).newPage();
tab.on('pageerror', (error) => fault(tab.url(), `error: ${error.message}`));
tab.on('console', (message) => {
  if (['error', 'warning'].includes(message.type())) fault(tab.url(), `console: ${message.text()}`);
});

async function ask(start, query) {
  await tab.goto(`${start}search.html?q=${encodeURIComponent(query)}`);
  await tab.waitForFunction(() => document.getElementById('search-status').textContent !== '');
  await tab.waitForTimeout(150);
  return tab.evaluate(() => [...document.querySelectorAll('#found li')].map((item) => ({
    title: item.querySelector('a').textContent,
    href: item.querySelector('a').href,
    marks: [...item.querySelectorAll('mark')].map((mark) => mark.textContent.toLowerCase()),
    text: item.textContent,
  })));
}

let asked = 0;
for (const start of [`${pathToFileURL(root).href}/`, server.url]) {
  const look = async (query, check) => {
    asked += 1;
    const found = await ask(start, query);
    const why = check(found);
    if (why) fault(`${start.slice(0, 4)} «${query}»`, `${why}: ${found.map((one) => one.title).join(' | ')}`);
  };
  await look('наставников', (found) => found.length === 0 ? 'nothing found'
    : !found.some((one) => one.marks.some((mark) => mark.startsWith('наставничеств'))) && 'no kindred word');
  await look('глоссария', (found) => !/^Глоссарий/.test(found[0]?.title ?? '') && 'the title is not first');
  await look('нормативным актам', (found) => !/Нормативные акты/.test(found[0]?.title ?? '') && 'the title is not first');
  await look('глосарий', (found) => !/Глоссарий/.test(found[0]?.title ?? '') && 'a missing letter is not forgiven');
  await look('методичес', (found) => found.length === 0 && 'the beginning of a word finds nothing');
  await look('«Положение» о системе', (found) => found.length === 0 && 'quotes and short words are in the way');
  await look('абракадабра', (found) => found.length !== 0 && 'what is nowhere is found');
  await look('диагностика', (found) => !found.every((one) => one.marks.length) && 'an excerpt without a mark');
  const [first] = await ask(start, 'наставников');
  if (first) {
    await tab.goto(first.href);
    const led = await tab.evaluate(() => !location.hash ||
      !!document.getElementById(decodeURIComponent(location.hash.slice(1))));
    if (!led) fault(first.href, 'the anchor is not there');
  }
}

// Every stem of the index is what the browser makes of some word of the texts.
const record = (file) => {
  let data;
  new Function('metodoc', readFileSync(path.join(root, file), 'utf8'))({
    search: { words: (name, list) => { data = list; }, texts: (name, list) => { data = list; } },
  });
  return data;
};
const script = files.find((file) => /^assets\/search\.[0-9a-f]+\.js$/.test(file));
const window = {};
new Function('window', readFileSync(path.join(root, script), 'utf8'))(window);
const { stem } = window.metodoc.search;
const words = new Set();
for (const file of files.filter((name) => name.startsWith('search/texts-'))) {
  for (const [, title, , passages] of record(file)) {
    for (const text of [title, ...passages.flatMap(([, heading, body]) => [heading, body])]) {
      const folded = text.toLowerCase().replaceAll('ё', 'е');
      for (const word of folded.match(/[0-9a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u052f]+/g) ?? []) words.add(word);
    }
  }
}
const made = new Set([...words].map(stem));
const stems = files.filter((name) => name.startsWith('search/words-')).flatMap((file) => record(file).map(([one]) => one));
for (const one of stems) if (!made.has(one)) fault('stems', `the browser never makes «${one}»`);
if (stems.length < 500) fault('stems', `only ${stems.length} in the index`);

server.close();
await browser.close();
finish(`${asked} queries, ${stems.length} stems`);
