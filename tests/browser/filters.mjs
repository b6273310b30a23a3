// Choosing among practices and measures: by each field and by two at once, over a reload by the
// address alone, back by the button; without JavaScript everything is shown, and the index of
// practices leads to each of them by every value.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fault, finish, openBrowser, openSite } from './site.mjs';

const { root, pages } = openSite();
const browser = await openBrowser();
const address = (page) => `${pathToFileURL(root).href}/${page}`;
const lists = pages.filter((page) => /(^|\/)(practices|roadmap|measures|events|news)\.html$/.test(page) &&
  readFileSync(path.join(root, page), 'utf8').includes('data-filter='));
for (const kind of ['practices', 'roadmap']) {
  if (!lists.some((page) => page.endsWith(`${kind}.html`))) fault('filters', `no list of ${kind} can be chosen from`);
}

// What the fields offer, what the entries have, what is seen.
const look = (tab) => tab.evaluate(() => {
  const form = document.querySelector('form[data-filter]');
  const items = [...document.getElementById(form.dataset.filter).querySelectorAll('[data-item]')];
  const fields = [...form.querySelectorAll('select')];
  return {
    form: form.checkVisibility(),
    fields: fields.map((field) => ({ name: field.name, values: [...field.options].map((one) => one.value).filter(Boolean) })),
    items: items.map((item) => ({
      seen: item.checkVisibility(),
      has: Object.fromEntries(fields.map((field) => [field.name, (item.getAttribute(`data-${field.name}`) ?? '').split('|')])),
    })),
    said: form.querySelector('[role=status]').textContent,
    groups: [...document.getElementById(form.dataset.filter).querySelectorAll('tbody')]
      .filter((group) => group.checkVisibility() && group.querySelector('[data-item]'))
      .every((group) => [...group.querySelectorAll('[data-item]')].some((item) => item.checkVisibility())),
  };
});

let tried = 0;
function judge(page, chosen, seen) {
  tried += 1;
  const words = Object.values(chosen).join(' + ');
  const fits = (item) => Object.entries(chosen).every(([name, value]) => item.has[name].includes(value));
  if (seen.items.some((item) => item.seen !== fits(item))) fault(page, `«${words}» shows other entries`);
  const count = seen.items.filter(fits).length;
  if (!seen.said.includes(String(count))) fault(page, `«${words}» shows ${count} and says «${seen.said}»`);
  if (!seen.groups) fault(page, `«${words}» leaves a heading without entries`);
}

for (const page of lists) {
  const tab = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  tab.on('pageerror', (error) => fault(page, `error: ${error.message}`));
  await tab.goto(address(page));
  const first = await look(tab);
  if (!first.form) {
    fault(page, 'the form does not appear');
    await tab.context().close();
    continue;
  }
  if (first.items.some((item) => !item.seen)) fault(page, 'entries are hidden before a choice');
  for (const field of first.fields) {
    await tab.selectOption(`form[data-filter] select[name="${field.name}"]`, field.values[0]);
    judge(page, { [field.name]: field.values[0] }, await look(tab));
    await tab.selectOption(`form[data-filter] select[name="${field.name}"]`, '');
  }
  // Two at once, of one entry that has both.
  const [one, other] = first.fields;
  if (other) {
    const item = first.items.find(({ has }) => has[one.name][0] && has[other.name][0]);
    if (item) {
      const chosen = { [one.name]: item.has[one.name][0], [other.name]: item.has[other.name][0] };
      for (const [name, value] of Object.entries(chosen)) await tab.selectOption(`form[data-filter] select[name="${name}"]`, value);
      judge(page, chosen, await look(tab));
      await tab.goto(tab.url());
      judge(page, chosen, await look(tab));
    }
  }
  await tab.click('form[data-filter] button[type=reset]');
  await tab.waitForTimeout(50);
  if ((await look(tab)).items.some((item) => !item.seen)) fault(page, 'the button does not show all again');
  await tab.context().close();

  const bare = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await bare.goto(address(page));
  if (await bare.locator('form[data-filter]:visible').count()) fault(page, 'without JavaScript the form is shown');
  if (await bare.locator('[data-item]:visible').count() !== first.items.length) fault(page, 'without JavaScript entries are hidden');
  if (page.endsWith('practices.html')) {
    const links = await bare.locator('[data-item] a').evaluateAll((all) => all.map((a) => a.href));
    const index = bare.locator('main a[href$="practices-index.html"]').first();
    if (!await index.count()) {
      fault(page, 'no way leads to the index');
    } else {
      await index.click();
      for (const link of links) {
        // Level, topic and year at least.
        const times = await bare.locator(`main a[href]`).evaluateAll((all, to) => all.filter((a) => a.href === to).length, link);
        if (times < 3) fault(page, `the index has ${times} ways to ${link}`);
      }
    }
  }
  await bare.context().close();
}
if (!tried) fault('filters', 'nothing was chosen');

await browser.close();
finish(`${tried} choices on ${lists.length} lists, with and without JavaScript`);
