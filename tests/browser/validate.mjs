// Every page and every style sheet passes the Nu Html Checker (validator.w3.org/nu).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fault, finish, openSite, packageFile, stop } from './site.mjs';

const { root, files } = openSite();
const jar = packageFile('vnu-jar', 'build/dist/vnu.jar');
if (!existsSync(jar)) stop(`the npm package vnu-jar has no ${jar}`);

function check(kind, names) {
  if (!names.length) return stop(`no ${kind} file below ${root}`);
  const run = spawnSync('java', ['-Xss4m', '-jar', jar, `--${kind}`, '--errors-only', '--exit-zero-always',
    '--format', 'json', ...names.map((name) => path.join(root, name))],
  { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.error) return stop(`java cannot be run: ${run.error.message}`);
  let report;
  try {
    report = JSON.parse(run.stderr);
  } catch {
    return stop(`the checker said: ${run.stderr}${run.stdout}`);
  }
  for (const { url, lastLine, message } of report.messages) {
    const file = url ? path.relative(root, new URL(url).pathname) : root;
    fault(`${file}:${lastLine ?? 0}`, message);
  }
}

const pages = files.filter((file) => file.endsWith('.html'));
const styles = files.filter((file) => file.endsWith('.css'));
check('html', pages);
check('css', styles);
finish(`${pages.length} pages and ${styles.length} style sheets validated`);
