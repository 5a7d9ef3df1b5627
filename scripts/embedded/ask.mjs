// Asks the module of a page about the plain data, and compares its answers with the program's.
//
//     node ask.mjs MODULE DATA [PROGRAM CATALOGUE]

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

const [module, data, program, catalogue] = process.argv.slice(2);
const bytes = readFileSync(module);
const { instance } = await WebAssembly.instantiate(bytes, {});
const { memory, room, take, open, answer } = instance.exports;

function hand(bytes) {
  const place = room(bytes.length);
  new Uint8Array(memory.buffer, place, bytes.length).set(bytes);
  return [place, bytes.length];
}

const formats = ["table", "csv", "tsv", "json", "ndjson", "md", "html"];

function ask(use, words, format) {
  const text = new TextEncoder().encode(`${use} ${words}`);
  const place = answer(...hand(text), formats.indexOf(format));
  const length = new DataView(memory.buffer).getUint32(place, true);
  return Buffer.from(new Uint8Array(memory.buffer, place + 4, length));
}

for (const name of readdirSync(data).filter((name) => name.endsWith(".csv"))) {
  take(...hand(new TextEncoder().encode(name)), ...hand(readFileSync(`${data}/${name}`)));
}
const begun = performance.now();
const phones = open();
if (phones <= 0) throw new Error(`the plain data cannot be read: ${-phones} mistakes`);
const opened = performance.now();
const first = ask("find", "5G under PHP 20K", "html");
const answered = performance.now();
console.log(
  `${phones} phones read and priced in ${Math.round(opened - begun)} ms, the first question ` +
    `answered in ${Math.round(answered - opened)} ms; the module has ${bytes.length} bytes, ` +
    `${brotliCompressSync(bytes).length} with brotli.`,
);
if (!/^<!doctype html>/i.test(first)) throw new Error(`no page: ${first.subarray(0, 300)}`);
if (!program) process.exit(0);

const questions = [
  ["find", "5G under PHP 20K"], ["find", "best gaming phone around 15k"],
  ["find", "Samsng with 8GB RAM"], ["find", "iPhone under 9999999999"], ["find", "Galaxy A15"],
  ["find", "nonesuch 9000 under 5"], ["find", "top 5000000000 phones"],
  ["show", "samsung-galaxy-a06-5g"],
  ["compare", "samsung-galaxy-a06-5g,samsung-galaxy-a15-5g"], ["similar", "samsung-galaxy-a06-5g"],
  ["brands", ""], ["bands", ""], ["drops", ""], ["pricelist", "2024"], ["pricelist", "2021"],
];
let different = 0;
let asked = 0;
for (const [use, words] of questions) {
  for (const format of ["html", "json", "md"]) {
    const own = ask(use, words, format);
    const given = use === "compare" ? words.split(",") : words ? [words] : [];
    const options = ["--format", format, "--catalog", catalogue];
    const told = execFileSync(program, [use, ...given, ...options], { maxBuffer: 1 << 28 });
    asked += 1;
    if (own.equals(told)) continue;
    different += 1;
    const at = own.findIndex((byte, index) => byte !== told[index]);
    console.error(`presyo ${use} ${words} --format ${format} differs at byte ${at}:`);
    console.error(`  page:    ${own.subarray(Math.max(0, at - 60), at + 60)}`);
    console.error(`  program: ${told.subarray(Math.max(0, at - 60), at + 60)}`);
  }
}
console.log(`${asked - different} of ${asked} answers are the program's, byte for byte.`);
process.exit(different ? 1 : 0);
