// Our case forms of names beside those of two oracles, petrovich and lvovich: every place where an
// oracle says otherwise must stand in exceptions.yaml with its reason, and nothing else may.
//
//   node check.mjs PRINT_NAMES
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const require = createRequire(join(folder, '..', 'package.json'));
const load = (name) => {
    try {
        return require(name);
    } catch {
        console.error(`${name} is not installed: npm ci --prefix tests`);
        process.exit(1);
    }
};
const petrovich = load('petrovich');
const lvovich = load('lvovich');
const yaml = load('yaml');

const cases = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];
const marks = ['род', 'дат', 'вин', 'тв', 'предл'];
const sexes = { m: 'male', f: 'female' };
const parts = { surname: 'last', first: 'first', patronymic: 'middle' };
const inLvovich = {
    surname: lvovich.inclineLastname,
    first: lvovich.inclineFirstname,
    patronymic: lvovich.inclineMiddlename,
};
const oracles = {
    petrovich: (part, sex, name, which) =>
        petrovich({ gender: sexes[sex], [parts[part]]: name }, which)[parts[part]],
    lvovich: (part, sex, name, which) => inLvovich[part](name, which, sexes[sex]),
};
// ё is a matter of spelling: oracles write «Ильей».
const plain = (text) => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');

function ourForms() {
    const print = process.argv[2];
    const text = execFileSync(print, [join(folder, 'names.txt')], { encoding: 'utf8' });
    return text.trimEnd().split('\n').map((line) => {
        const [part, sex, name, ...forms] = line.split('\t');
        return { part, sex, name, forms };
    });
}

// Where oracles differ from us: the place → what both say.
function disagreements(names) {
    const found = new Map();
    for (const { part, sex, name, forms } of names) {
        cases.forEach((which, i) => {
            const said = {};
            for (const [oracle, decline] of Object.entries(oracles)) {
                const form = decline(part, sex, name, which);
                if (plain(form) !== plain(forms[i])) said[oracle] = form;
            }
            if (Object.keys(said).length === 0) return;
            found.set(`${part} ${sex} ${name} ${marks[i]}`, { ours: forms[i], said });
        });
    }
    return found;
}

// exceptions.yaml: groups of one reason; `cases` is «все» or marks by spaces.
function exceptions() {
    const allowed = new Map();
    for (const group of yaml.parse(readFileSync(join(folder, 'exceptions.yaml'), 'utf8'))) {
        if (!group.reason || !group.source) throw new Error('an exception without reason or source');
        for (const line of group.names) {
            const [part, sex, ...names] = line.split(' ');
            const which = group.cases === 'все' ? marks : group.cases.split(' ');
            for (const name of names) {
                for (const mark of which) {
                    const place = `${part} ${sex} ${name} ${mark}`;
                    if (allowed.has(place)) throw new Error(`${place} stands twice`);
                    allowed.set(place, { oracles: group.oracles.split(' '), any: group.cases === 'все' });
                }
            }
        }
    }
    return allowed;
}

const names = ourForms();
const found = disagreements(names);
const allowed = exceptions();
let faults = 0;
let both = 0;
for (const [place, { ours, said }] of found) {
    if (Object.keys(said).length === 2) ++both;
    const entry = allowed.get(place);
    const unlisted = Object.keys(said).filter((oracle) => !entry?.oracles.includes(oracle));
    if (unlisted.length === 0) continue;
    ++faults;
    console.log(`${place}: ours ${ours}; ` + unlisted.map((it) => `${it} ${said[it]}`).join(', '));
}
// An exception that no oracle needs any more.
const needed = new Set([...found.keys()].map((place) => place.slice(0, place.lastIndexOf(' '))));
for (const [place, { any }] of allowed) {
    const name = place.slice(0, place.lastIndexOf(' '));
    if (any ? needed.has(name) : found.has(place)) continue;
    ++faults;
    console.log(`${place}: listed, but the oracles agree`);
}
console.log(
    `${names.length} names, ${names.length * cases.length} forms: ${found.size} where an oracle ` +
        `differs (${both} where both do), ${faults} not explained`,
);
if (names.length < 600) {
    console.log('too few names were read');
    ++faults;
}
process.exit(faults === 0 ? 0 : 1);
