// The laws of the page's program: it reads and answers every question of the corpora as the command
// line does, byte for byte, and no input that is strange stops it.
//
//     node laws.mjs MODULE FACTS PROGRAM CATALOGUE [--all]
//
// Without --all every hundredth question and random text are asked.

import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { open, uses } from "./page.mjs";

const [module, facts, program, catalogue, all] = process.argv.slice(2);
const step = all === "--all" ? 1 : 100;
const corpus = new URL("../../Tests/BudgetLanguageTests/Corpus/", import.meta.url);
const faults = [];

function questions() {
  const lines = (name) => readFileSync(new URL(name, corpus), "utf8").split("\n").filter(Boolean);
  return readdirSync(corpus)
    .sort()
    .flatMap((name) => {
      if (name.endsWith(".tsv")) return lines(name).slice(1).map((line) => line.split("\t")[0]);
      if (name.endsWith(".jsonl")) return lines(name).map((line) => JSON.parse(line).text);
      return [];
    });
}

/// What the command line says; nothing where it refuses.
function told(command, format, text, options = []) {
  const run = spawnSync(
    program,
    [command, "--format", format, "--catalog", catalogue, ...options, "--", text],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (run.status === 0) return run.stdout;
  if (run.status === 64) return undefined;
  throw new Error(`presyo ${command} ${JSON.stringify(text)} ends with ${run.status}: ${run.stderr}`);
}

function check(what, own, other) {
  if (own === other) return;
  const at = [...(own ?? "")].findIndex((letter, index) => letter !== other?.[index]);
  faults.push(
    `${what}: the page gives ${JSON.stringify(own?.slice(Math.max(0, at - 40), at + 80))}, ` +
      `the command line ${JSON.stringify(other?.slice(Math.max(0, at - 40), at + 80))}`,
  );
}

function ids(text, options) {
  const json = told("find", "json", text, options);
  return json && JSON.parse(json).results.map((result) => result.id).join("\n");
}

function corpora(page) {
  const every = questions();
  const asked = every.filter((_, index) => index % step === 0);
  for (const text of asked) {
    agree(page, text);
    const found = page.ask(uses.find, text);
    const answer = told("find", "html", text);
    check(`answering ${text}`, found.isAnswered ? found.parts[0] : undefined, answer);
    // A yearly pricelist stands in the place of the phones that match.
    if (found.isAnswered && found.parts[1]) check(`phones of ${text}`, found.parts[1], ids(text, []));
  }
  console.log(`${asked.length} of ${every.length} questions asked of the page and the command line.`);
}

function choices(page) {
  const chosen = [
    ["", "brand=samsung 5G", ["--brand", "samsung", "--network", "5G"]],
    ["best phone under 20k", "ram>=8GB sort=price", ["--ram", "8", "--sort", "price"]],
    ["pang-ML", "price>=10000 price<12000", ["--min-price", "10000", "--under", "12000"]],
    ["cheapest", "launched=2024..2024 sort=newest", ["--launched", "2024", "--sort", "newest"]],
  ];
  for (const [text, words, options] of chosen) {
    const found = page.ask(uses.find, text, words);
    const run = spawnSync(
      program,
      ["find", "--format", "html", "--catalog", catalogue, ...options, ...(text ? ["--", text] : [])],
      { encoding: "utf8", maxBuffer: 1 << 28 },
    );
    check(`${text} with ${words}`, found.parts[0], run.stdout);
    check(`phones of ${text} with ${words}`, found.parts[1], ids(text, options));
  }
  for (const text of ["sulit na pang-ML hanggang 12k", "5G under 20k", "Samsng 8GB RAM", "iPhone under 2k", "pricelist 2024"]) {
    const found = page.ask(uses.find, text, "", "fil");
    check(`answering ${text} in Filipino`, found.parts[0], told("find", "html", text, ["--lang", "fil"]));
  }
  const pair = ["samsung-galaxy-a06-5g", "galaxy a15 5g"];
  const run = spawnSync(program, ["compare", "--format", "html", "--catalog", catalogue, ...pair], { encoding: "utf8" });
  check("comparing", page.ask(uses.compare, pair.join("\n")).parts[0], run.stdout);
  const other = spawnSync(program, ["compare", "--format", "html", "--lang", "fil", "--catalog", catalogue, ...pair], { encoding: "utf8" });
  check("comparing in Filipino", page.ask(uses.compare, pair.join("\n"), "", "fil").parts[0], other.stdout);
}

/// Letters in forms that Unicode holds to be equal, of other scripts, and ones that change their length
/// with their case: the page's program knows less of Unicode than the command line.
function unusual(page) {
  const texts = [
    "pin\u0303aka murang phone under 15k", "piñaka murang phone under 15k", "e\u0301 camera phone",
    "Ｓａｍｓｕｎｇ ５Ｇ under ２０ｋ", "삼성 5G", "\u1109\u1161\u11B7\u1109\u1165\u11BC 5G", "ｶﾞﾗｹｰ 5G", "٣ GB RAM",
    "½ price samsung", 'model="Ångström"', 'model="A\u030Angstro\u0308m"', "ﬁnd 5G phone", "İPHONE 13",
    "straße 5G", "ΣΊΣΥΦΟΣ 5g", "ǅ 5G", "กล้อง 5G", "हिन्दी 5G", "👍🏽 5G", "брат 5G under 10k", "x\u0345 5G",
  ];
  for (const text of texts) {
    agree(page, text);
    const found = page.ask(uses.find, text);
    check(`answering ${text}`, found.isAnswered ? found.parts[0] : undefined, told("find", "html", text));
  }
}

/// The page reads a text as the command line does.
function agree(page, text) {
  const read = page.ask(uses.explain, text);
  const explained = told("explain", "json", text);
  const reading = read.isAnswered ? read.parts[1] : undefined;
  check(`reading ${JSON.stringify(text)}`, reading, explained && JSON.parse(explained).canonical);
}

/// Random numbers that are the same each time.
function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/// Pieces of questions, of code and of writing, in any order, some of them without end.
function strange(page) {
  const roll = dice(20260822);
  const words = questions().flatMap((text) => text.split(" "));
  const odd = ["\0", "\u{1F4F1}", "e\u0301\u0301", "\u202E", "₱", "<b>", "\"", "\\", "=", ">=", "price<", "99999999999999999999", "-1", "0", "1e999", "\n", "\t", "ñ", "漢字", "٣", "½", "--", "brand=", "model=\"", "..", "NaN", "\uFFFD", "k", "K", "5G", "GB"];
  const count = 1_000 * (step === 1 ? 100 : 1);
  let slowest = 0;
  let compared = 0;
  for (let index = 0; index < count; index += 1) {
    let text = "";
    const length = roll(12) + (roll(500) === 0 ? 300 : 1);
    for (let word = 0; word < length; word += 1) {
      text += roll(3) === 0 ? odd[roll(odd.length)] : words[roll(words.length)];
      if (roll(5)) text += " ";
    }
    const begun = performance.now();
    try {
      const use = index % 10 === 0 ? uses.find : index % 100 === 1 ? uses.compare : uses.explain;
      const given = page.ask(use, text.slice(0, 1000), roll(4) === 0 ? odd[roll(odd.length)] : "");
      if (!given.parts.every((part) => typeof part === "string")) faults.push(`${JSON.stringify(text)}: no answer`);
    } catch (error) {
      faults.push(`${JSON.stringify(text)} stops the program: ${error.message}`);
      break;
    }
    slowest = Math.max(slowest, performance.now() - begun);
    if (program && index % 50 === 0 && text.length < 1000 && !text.includes("\0")) {
      agree(page, text);
      compared += 1;
    }
  }
  if (slowest > 5000) faults.push(`a strange question took ${Math.round(slowest)} ms`);
  console.log(
    `${count} strange questions answered or refused, the slowest in ${Math.round(slowest)} ms, ` +
      `${compared} of them read by the command line too; ` +
      `${Math.round(page.bytes() / 1e6)} MB of memory at the end.`,
  );
}

const begun = performance.now();
const page = await open(module, facts);
const opened = performance.now();
page.ask(uses.explain, "5G under 15k");
const read = performance.now();
page.ask(uses.find, "5G under 15k");
console.log(
  `Opened in ${Math.round(opened - begun)} ms, a question read in ${Math.round(read - opened)} ms ` +
    `and answered in ${Math.round(performance.now() - read)} ms.`,
);
if (program) {
  corpora(page);
  choices(page);
  unusual(page);
}
strange(page);
for (const fault of faults.slice(0, 20)) console.error(fault);
if (faults.length) console.error(`${faults.length} faults.`);
process.exit(faults.length ? 1 : 0);
