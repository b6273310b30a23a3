// fill.cjs TOOL FOLDER TIMES: fills FOLDER/TOOL.docx TIMES times with the sets of FOLDER/data.json
// (a list, taken in turn), writes the first to FOLDER/TOOL.out.docx and prints
// {cpu: seconds of one document, rss_kb: at most}.
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const [tool, folder, times] = process.argv.slice(2);
const template = readFileSync(path.join(folder, `${tool}.docx`));
const sets = JSON.parse(readFileSync(path.join(folder, 'data.json'), 'utf8'));

const fillers = {
  docxtemplater() {
    const Docxtemplater = require('docxtemplater');
    const PizZip = require('pizzip');
    return (data) => {
      const options = { paragraphLoop: true, linebreaks: true };
      const document = new Docxtemplater(new PizZip(template), options);
      document.render(data);
      return document.toBuffer();
    };
  },
  'easy-template-x'() {
    const { TemplateHandler } = require('easy-template-x');
    const handler = new TemplateHandler();
    return (data) => handler.process(template, data);
  },
  'docx-templates'() {
    const create = require('docx-templates').default;
    return (data) => create({ template, data, maximumWalkingDepth: 1e9, noSandbox: true });
  },
};

async function main() {
  const fill = fillers[tool]();
  const before = process.cpuUsage();
  let first;
  for (let i = 0; i < Number(times); ++i) {
    const made = await fill(sets[i % sets.length]);
    first ??= made;
  }
  const { user, system } = process.cpuUsage(before);
  writeFileSync(path.join(folder, `${tool}.out.docx`), first);
  const cpu = (user + system) / 1e6 / Number(times);
  console.log(JSON.stringify({ cpu, rss_kb: process.resourceUsage().maxRSS }));
}

main();
