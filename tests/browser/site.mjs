// What every check of the website shares: the pages of a folder, the browser, a local server,
// a list of faults that decides the exit code.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';

const faults = [];

export function fault(place, words) {
  faults.push(`${place}: ${words}`);
}

export function finish(done) {
  for (const line of faults) console.error(line);
  console.log(`${done}, ${faults.length} faults`);
  process.exit(faults.length ? 1 : 0);
}

export function stop(words) {
  console.error(words);
  process.exit(1);
}

// All files below a folder, as paths with forward slashes.
export function filesBelow(root, folder = '') {
  return readdirSync(path.join(root, folder)).sort().flatMap((name) => {
    const below = folder ? `${folder}/${name}` : name;
    return statSync(path.join(root, below)).isDirectory() ? filesBelow(root, below) : [below];
  });
}

// The folder named on the command line and its pages; stops when there is none.
export function openSite() {
  const root = path.resolve(process.argv[2] ?? '');
  if (!process.argv[2] || !existsSync(root)) stop(`no built site: ${process.argv[2] ?? '(no folder given)'}`);
  const files = filesBelow(root);
  const pages = files.filter((file) => file.endsWith('.html'));
  if (!pages.length) stop(`no page below ${root}`);
  return { root, files, pages };
}

const require = createRequire(import.meta.url);

// The file of an npm package, e.g. packageFile('axe-core', 'axe.min.js').
export function packageFile(name, file = '') {
  try {
    return path.join(path.dirname(require.resolve(`${name}/package.json`)), file);
  } catch {
    return stop(`the npm package ${name} is missing: npm ci --prefix tests`);
  }
}

export async function openBrowser() {
  packageFile('playwright-core');
  const { chromium } = await import('playwright-core');
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    stop(`no Chromium at ${executablePath}: install the package chromium or set CHROMIUM`);
  }
  return chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml',
  '.xml': 'application/xml', '.txt': 'text/plain' };

// The site below a path of a local server, as a municipality would place it: gives the address of
// its root and a way to close it.
export async function serve(root, below = '/education/metod/') {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = path.join(root, asked.slice(below.length));
    const isThere = asked.startsWith(below) && file.startsWith(root) && existsSync(file) &&
      statSync(file).isFile();
    response.writeHead(isThere ? 200 : 404,
      { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
    response.end(isThere ? readFileSync(file) : '');
  });
  // Node closes a quiet connection after five seconds, and a browser that takes it up in that moment
  // gets a reset: on a slow machine that looks like a fault of the page.
  server.keepAliveTimeout = 600_000;
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}${below}`, close: () => { server.close(); server.closeAllConnections(); } };
}
