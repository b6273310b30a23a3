// The panel for the visually impaired and the lists with a choice, as a reader uses them: by
// keyboard, over a reload, in every scheme (axe), at twice the size.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { fault, finish, openBrowser, openSite, packageFile } from './site.mjs';

const { root, pages } = openSite();
const axe = readFileSync(packageFile('axe-core', 'axe.min.js'), 'utf8');
const browser = await openBrowser();
const address = (page) => `${pathToFileURL(root).href}/${page}`;
const viewport = { width: 1280, height: 900 };

// One page of each kind: the first whose name and depth the others repeat.
const kinds = [...new Map(pages.map((page) => [
  page.split('/').slice(page.includes('/') ? 1 : 0).join('/').replace(/^(.+)\/.*$/, '$1/*'), page])).values()];

async function inScheme(view) {
  const context = await browser.newContext({ viewport });
  await context.addInitScript((chosen) => localStorage.setItem('metodoc-view', chosen), JSON.stringify(view));
  const tab = await context.newPage();
  for (const page of kinds) {
    await tab.goto(address(page));
    const place = `${page} (${Object.values(view).join(' ')})`;
    for (const [name, value] of Object.entries(view)) {
      const set = await tab.evaluate((key) => document.documentElement.getAttribute(`data-${key}`), name);
      if (set !== value) fault(place, `the choice of ${name} is not applied: ${set}`);
    }
    await tab.evaluate(axe);
    const { violations } = await tab.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
    for (const { id, help, nodes } of violations) {
      fault(place, `${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`);
    }
    const [text, room] = await tab.evaluate(() =>
      [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    if (text > room) fault(place, `scrolls sideways: ${text} > ${room} px`);
  }
  await context.close();
}

const schemes = [{ contrast: 'black' }, { contrast: 'white' }, { contrast: 'blue' },
  { size: '200' }, { contrast: 'white', size: '200', spacing: 'wide' }];
for (const view of schemes) await inScheme(view);

// The panel by keyboard alone.
async function panel(page) {
  const tab = await (await browser.newContext({ viewport })).newPage();
  await tab.goto(address(page));
  const isOpen = () => tab.evaluate(() => document.getElementById('view-panel')?.checkVisibility() ?? false);
  const focused = () => tab.evaluate(() => document.activeElement?.id);
  for (let step = 0; step < 12 && await focused() !== 'view-opener'; step += 1) await tab.keyboard.press('Tab');
  // Enter would follow whatever link has the focus instead.
  if (await focused() !== 'view-opener') return fault(page, 'the keyboard does not reach the panel');
  await tab.keyboard.press('Enter');
  if (!await isOpen()) return fault(page, 'the panel does not open by keyboard');
  await tab.keyboard.press('ArrowDown');
  const chosen = () => tab.evaluate(() => document.documentElement.dataset.size);
  const size = await chosen();
  if (size !== '150') fault(page, `the arrow does not choose the size: ${size}`);
  await tab.keyboard.press('Escape');
  if (await isOpen()) fault(page, 'Escape does not close the panel');
  if (await focused() !== 'view-opener') fault(page, 'the closed panel does not give the focus back');
  await tab.reload();
  if (await chosen() !== '150') fault(page, 'the choice is lost over a reload');
  await tab.context().close();
  return undefined;
}
// On the home page, and on one page with a list of choices.
const filtered = pages.filter((page) => readFileSync(`${root}/${page}`, 'utf8').includes('data-filter='));
for (const page of ['index.html', ...filtered.slice(0, 1)]) await panel(page);

// Each value of the first field leaves its own entries and says how many.
async function filter(page) {
  const tab = await (await browser.newContext({ viewport })).newPage();
  await tab.goto(address(page));
  const values = await tab.evaluate(() =>
    [...document.querySelectorAll('form[data-filter] select')[0]?.options ?? []].map((one) => one.value).filter(Boolean));
  for (const value of values) {
    const [name] = await tab.evaluate((one) => {
      const field = document.querySelector('form[data-filter] select');
      field.value = one;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return [field.name];
    }, value);
    const seen = await tab.evaluate((field) => {
      const form = document.querySelector('form[data-filter]');
      const items = [...document.getElementById(form.dataset.filter).querySelectorAll('[data-item]')];
      return { all: items.length, said: form.querySelector('[role=status]').textContent,
        shown: items.filter((one) => one.checkVisibility()).map((one) => one.getAttribute(`data-${field}`).split('|')),
        fit: items.map((one) => one.getAttribute(`data-${field}`).split('|')) };
    }, name);
    if (seen.shown.some((list) => !list.includes(value))) fault(page, `«${value}» leaves other entries`);
    if (seen.shown.length !== seen.fit.filter((list) => list.includes(value)).length) {
      fault(page, `«${value}» hides its own entries`);
    }
    const numbers = (seen.said.match(/\d+/g) ?? []).map(Number);
    if (numbers[0] !== seen.shown.length || !numbers.includes(seen.all)) {
      fault(page, `«${value}» shows ${seen.shown.length} of ${seen.all} and says «${seen.said}»`);
    }
  }
  await tab.context().close();
  return values.length;
}

let tried = 0;
for (const page of filtered) tried += await filter(page);
if (!tried) fault('filters', 'no page has a choice to try');

await browser.close();
finish(`${kinds.length} kinds of pages in ${schemes.length} schemes, the panel, ${tried} choices on ${filtered.length} pages`);
