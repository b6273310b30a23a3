// axe-core finds nothing on any page, light and dark, wide and narrow.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { fault, finish, openBrowser, openSite, packageFile } from './site.mjs';

const { root, pages } = openSite();
const axe = readFileSync(packageFile('axe-core', 'axe.min.js'), 'utf8');
const browser = await openBrowser();
let rules = 0;

for (const colorScheme of ['light', 'dark']) {
  for (const width of [1280, 390]) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const tab = await context.newPage();
    for (const page of pages) {
      await tab.goto(`${pathToFileURL(root).href}/${page}`);
      // Folded menus are looked at too.
      await tab.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
      await tab.evaluate(axe);
      const result = await tab.evaluate(() => window.axe.run(document, { resultTypes: ['violations', 'incomplete'] }));
      rules = result.passes.length + result.violations.length;
      for (const { id, help, nodes } of result.violations) {
        fault(`${page} (${colorScheme}, ${width} px)`,
          `${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`);
      }
    }
    await context.close();
  }
}
if (rules < 20) fault(root, `axe ran only ${rules} rules`);

await browser.close();
finish(`${pages.length} pages by ${rules} rules, four ways`);
