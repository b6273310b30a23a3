// docxtemplater.cjs FOLDER TIMES: fills FOLDER/template.docx with FOLDER/data.json; prints the
// processor seconds of one document.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const Docxtemplater = require('docxtemplater');
const PizZip = require('pizzip');

const [folder, times] = process.argv.slice(2);
const template = readFileSync(path.join(folder, 'template.docx'));
const data = JSON.parse(readFileSync(path.join(folder, 'data.json'), 'utf8'));
const before = process.cpuUsage();
for (let i = 0; i < Number(times); ++i) {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  document.render(data);
  document.toBuffer();
}
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1e6 / Number(times));
