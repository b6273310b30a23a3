// Chromium opens every page from a folder and from below a path of a server: no complaint in the
// console, the styles apply, nothing scrolls sideways on a phone or at 200 %, the keyboard reaches
// the text, and the page prints.
import { pathToFileURL } from 'node:url';
import { fault, finish, openBrowser, openSite, serve } from './site.mjs';

const { root, pages } = openSite();
const browser = await openBrowser();
const server = await serve(root);
const fromFolder = `${pathToFileURL(root).href}/`;

// A tab that reports what the console and the network complain of.
async function open(settings) {
  const context = await browser.newContext(settings);
  const tab = await context.newPage();
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) fault(tab.url(), `console: ${message.text()}`);
  });
  tab.on('pageerror', (error) => fault(tab.url(), `error: ${error.message}`));
  tab.on('requestfailed', (request) => {
    // The icon of a page is let go when the next one is opened.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') fault(tab.url(), `not loaded: ${request.url()}: ${why}`);
  });
  tab.on('response', (response) => {
    if (response.status() >= 400) fault(tab.url(), `${response.status()}: ${response.url()}`);
  });
  return tab;
}

async function eachPage(settings, start, look) {
  const tab = await open(settings);
  for (const page of pages) {
    await tab.goto(start + page, { waitUntil: 'load' });
    await look(tab, page);
  }
  await tab.context().close();
}

const haveStyles = async (tab, page) => {
  const band = await tab.evaluate(() => getComputedStyle(document.querySelector('header')).backgroundColor);
  if (band === 'rgba(0, 0, 0, 0)') fault(page, 'the styles do not apply');
};

const staysInside = (name) => async (tab, page) => {
  const [text, view] = await tab.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth];
  });
  if (text > view) fault(page, `scrolls sideways ${name}: ${text} > ${view} px`);
};

const desktop = { viewport: { width: 1280, height: 900 } };
await eachPage(desktop, fromFolder, haveStyles);
await eachPage(desktop, server.url, haveStyles);
await eachPage({ viewport: { width: 320, height: 640 } }, fromFolder, staysInside('at 320 px'));
// 1280 px at 200 % are 640 px of twice the size.
await eachPage({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }, fromFolder,
  staysInside('at 200 %'));
await eachPage(desktop, fromFolder, staysInside('at 1280 px'));

await eachPage(desktop, fromFolder, async (tab, page) => {
  await tab.keyboard.press('Tab');
  if (!await tab.evaluate(() => document.activeElement?.classList.contains('skip'))) {
    return fault(page, 'the first stop of the keyboard is not the link to the text');
  }
  await tab.keyboard.press('Enter');
  if (!await tab.evaluate(() => document.activeElement?.id === 'main')) {
    fault(page, 'the link to the text does not lead there');
  }
});

await eachPage(desktop, fromFolder, async (tab, page) => {
  await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const print = await tab.evaluate(() => ({
    text: getComputedStyle(document.body).color,
    menu: [...document.querySelectorAll('nav')].some((nav) => nav.checkVisibility()),
  }));
  if (print.text !== 'rgb(0, 0, 0)') fault(page, `prints in ${print.text}`);
  if (print.menu) fault(page, 'prints a menu');
  const pdf = await tab.pdf({ format: 'A4' });
  if (pdf.length < 1000) fault(page, 'prints nothing');
});

server.close();
await browser.close();
finish(`${pages.length} pages opened from a folder and from a server`);
