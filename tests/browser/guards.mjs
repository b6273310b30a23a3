// The checks of this folder find what they are there to find: a small site with planted faults.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fault, finish } from './site.mjs';

const root = mkdtempSync(path.join(tmpdir(), 'metodoc-guards-'));
const big = 16 * 1024;  // bytes
// Letters that do not compress below `big` bytes.
const noise = Array.from({ length: 2 * big }, (_, at) => Math.floor(Math.abs(Math.sin(at + 1)) * 36 ** 4).toString(36)).join('');
const page = (body, head = '') => `<!doctype html>
<html lang="ru"><head><meta charset="utf-8"><title>т</title>${head}</head>
<body><header id="top"><a class="skip" href="#main">к тексту</a></header>
<main id="main" tabindex="-1"><h1>т</h1>${body}</main></body></html>`;

mkdirSync(path.join(root, 'sub'));
mkdirSync(path.join(root, 'assets'));
const files = {
  'site.css': '@import "http://127.0.0.1:9/a.css"; p { colour: red }',
  'index.html': page(
    `<p id="twice"><a href="gone.html">а</a> <a href="#gone">б</a> <a href="/root.html">в</a>
     <a href="../out.html">г</a> <a href="sub/good.html#here">д</a></p>
     <p id="twice" style="color: red">е</p>`,
    '<link rel="stylesheet" href="http://127.0.0.1:9/site.css"><link rel="icon" href="gone.svg">'),
  'sub/good.css': 'header { background: black; color: white }',
  'sub/good.html': page('<p id="here"><a href="../index.html">домой</a></p>', '<link rel="stylesheet" href="good.css"><link rel="icon" href="data:,">'),
  'orphan.html': page(`<p>${'никто сюда не ведёт '.repeat(3)}</p><script>console.error('беда')</script>`),
  'assets/heavy.js': `// ${noise}`,
  'heavy.html': page('<p>т</p>', '<script src="assets/heavy.js"></script>'),
  // A panel that forgets and does not close, a choice that hides nothing.
  'panel.js': `addEventListener('DOMContentLoaded', () => {
    document.getElementById('view-opener').onclick = () => { document.getElementById('view-panel').hidden = false; };
  });`,
  'list.html': page(`<button id="view-opener">вид</button><div id="view-panel" hidden>панель</div>
    <form data-filter="list"><select name="who"><option value="">все</option><option>а</option></select>
    <p role="status">7 из 9</p></form><ul id="list"><li data-item data-who="а">1</li><li data-item data-who="б">2</li></ul>`,
  '<script src="panel.js"></script>'),
  // A choice that hides the wrong entries, one entry that nobody sees without JavaScript.
  'choice.js': `addEventListener('DOMContentLoaded', () => {
    document.getElementById('late').hidden = false;
    document.querySelector('select').onchange = () => { document.querySelector('[data-who="а"]').hidden = true; };
  });`,
  'roadmap.html': page(`<form data-filter="plan"><select name="who"><option value="">все</option><option>а</option></select>
    <p role="status"></p><button type="reset">всё</button></form>
    <ul id="plan"><li data-item data-who="а">1</li><li data-item data-who="б" id="late" hidden>2</li></ul>`,
  '<script src="choice.js"></script>'),
  'measures.html': page('<form data-filter="plan" hidden><select name="who"></select><p role="status"></p></form><ul id="plan"><li data-item>1</li></ul>'),
  'wide.html': page('<pre>' + 'ш'.repeat(400) + '</pre><img src="gone.png"><p><div></p>'),
};
for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);

// Runs a check and looks for each of the words in what it said.
function expect(check, words) {
  const script = fileURLToPath(new URL(`${check}.mjs`, import.meta.url));
  const run = spawnSync('node', [script, root], { encoding: 'utf8' });
  const said = run.stdout + run.stderr;
  if (run.status !== 1) fault(check, `ended with ${run.status}: ${said}`);
  for (const word of words) {
    if (!said.includes(word)) fault(check, `did not say «${word}»: ${said}`);
  }
  // The good page has no panel, so the schemes cannot be applied to it.
  if (check !== 'view' && said.includes('good.html: ')) fault(check, `a fault where there is none: ${said}`);
}

expect('links', ['index.html: a dead link: gone.html', 'index.html: no such anchor: #gone',
  'index.html: an absolute link: /root.html', 'index.html: a link out of the site: ../out.html',
  'index.html: the anchor twice stands twice', 'index.html: an inline style',
  'index.html: a resource from outside: http://127.0.0.1:9/site.css',
  'index.html: a missing resource: gone.svg', 'orphan.html: no way leads here from home',
  'orphan.html: an inline script', 'heavy.html: ', 'scripts: ', 'site.css: it fetches from outside']);
expect('validate', ['wide.html:', 'site.css:', '“alt”', 'colour']);
expect('browser', ['scrolls sideways at 320 px', 'scrolls sideways at 1280 px', 'console: беда', 'wide.html: the styles do not apply', 'gone.png']);
expect('accessibility', ['wide.html (dark, 390 px): image-alt']);
expect('filters', ['no list of practices can be chosen from', 'measures.html: the form does not appear',
  'roadmap.html: «а» shows other entries', 'roadmap.html: without JavaScript the form is shown',
  'roadmap.html: without JavaScript entries are hidden']);
expect('view', ['wide.html (black): the choice of contrast is not applied', 'wide.html (200): image-alt',
  'wide.html (blue): scrolls sideways', 'index.html: the keyboard does not reach the panel',
  'list.html: Escape does not close the panel', 'list.html: the choice is lost over a reload',
  'list.html: «а» leaves other entries', 'list.html: «а» shows 2 of 2 and says «7 из 9»']);

rmSync(root, { recursive: true });
const nowhere = spawnSync('node', [fileURLToPath(new URL('links.mjs', import.meta.url)), root], { encoding: 'utf8' });
if (nowhere.status !== 1) fault('links', 'a folder that is not there passes');
finish('the checks were tried');
