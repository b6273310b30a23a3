// Definitions of terms: shown on hover and on focus, dismissed by Escape, kept while the pointer is
// over them (WCAG 2.2, 1.4.13); without JavaScript the link leads to the glossary.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { fault, finish, openBrowser, openSite } from './site.mjs';

const { root, pages } = openSite();
const browser = await openBrowser();
const address = (page) => `${pathToFileURL(root).href}/${page}`;
const withTerms = pages.filter((page) => /<a class="term"[^>]* data-definition=/.test(readFileSync(`${root}/${page}`, 'utf8')));
if (!withTerms.length) fault('definitions', 'no page links a term with its definition');

for (const page of pages) {
  if (/<a class="term"[^>]* title=/.test(readFileSync(`${root}/${page}`, 'utf8'))) {
    fault(page, 'a definition stands in `title`: keyboards and touch screens do not show it');
  }
}

for (const page of withTerms.slice(0, 5)) {
  const tab = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await tab.goto(address(page));
  const link = tab.locator('main a.term[data-definition]:visible').first();
  if (!await link.count()) { await tab.context().close(); continue; }
  const tip = tab.locator('[role=tooltip]');
  const shown = async (when, expected) => {
    if ((await tip.count() > 0) !== expected) fault(page, `the definition is ${expected ? 'not ' : ''}shown ${when}`);
  };
  const definition = await link.getAttribute('data-definition');

  await link.focus();
  await shown('on focus', true);
  if (await tip.count() && await tip.textContent() !== definition) fault(page, 'another text is shown');
  if (await link.getAttribute('aria-describedby') !== 'definition-tip') fault(page, 'the link is not described by the definition');
  await tab.mouse.move(5, 5);
  await shown('while the link keeps the focus', true);
  await tab.keyboard.press('Escape');
  await shown('after Escape', false);
  if (!await link.evaluate((one) => document.activeElement === one)) fault(page, 'Escape takes the focus away');
  await tab.evaluate(() => document.activeElement.blur());

  await link.hover();
  await shown('on hover', true);
  if (await tip.count()) {
    const { x, y, width, height } = await tip.boundingBox();
    if (x < 0 || x + width > 1280) fault(page, 'the definition goes over the edge');
    await tab.mouse.move(x + width / 2, y + height / 2, { steps: 8 });
    await shown('while the pointer is over it', true);
  }
  await tab.mouse.move(5, 5, { steps: 3 });
  await tip.waitFor({ state: 'detached', timeout: 3000 }).catch(() => undefined);
  await shown('when the pointer has gone', false);
  await tab.context().close();
}

// Without JavaScript.
const [plain] = withTerms;
if (plain) {
  const tab = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await tab.goto(address(plain));
  const href = await tab.locator('main a.term').first().getAttribute('href');
  const target = new URL(href, address(plain));
  await tab.goto(target.href);
  const entry = tab.locator(`[id="${decodeURIComponent(target.hash.slice(1))}"]`);
  if (!await entry.count()) fault(plain, `the term leads to ${href}, where nothing is`);
  await tab.context().close();
}

await browser.close();
finish(`${withTerms.length} pages with definitions`);
