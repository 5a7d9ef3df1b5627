// Asks the program, which is fetched when it is asked for the first time, in the language of the page.

import { words } from "./words.js";

const patience = 20000;
const waiting = new Map();
const language = document.documentElement.lang;
let worker;
let last = 0;

export const uses = { explain: 0, find: 1, compare: 2, names: 3 };

function start() {
  const version = document.querySelector("[data-version]").dataset.version;
  worker = new Worker(new URL(`program.js?${version}`, import.meta.url));
  worker.onmessage = ({ data }) => settle(data.id, data);
  worker.onerror = () => giveUp("noProgram");
}

function settle(id, answer) {
  const waiter = waiting.get(id);
  if (!waiter) return;
  waiting.delete(id);
  clearTimeout(waiter.timer);
  if (answer.hasFailed) {
    const reason = answer.key ? say(answer.key, answer.values) : answer.parts[0];
    answer.parts = [say("notAnswered", { reason })];
  }
  waiter.resolve(answer);
}

function giveUp(key) {
  worker?.terminate();
  worker = undefined;
  for (const id of [...waiting.keys()]) {
    settle(id, { isAnswered: false, hasFailed: true, key });
  }
}

/// What the program answers: whether it does, and the parts of its answer.
export function ask(use, text = "", choices = "") {
  if (!worker) start();
  last += 1;
  const id = last;
  return new Promise((resolve) => {
    const timer = setTimeout(() => giveUp("tooLong"), patience);
    waiting.set(id, { resolve, timer });
    worker.postMessage({ id, use, language, text, choices });
  });
}

/// The words of a key in the language of the page, with values in the place of their names.
export function say(key, values = {}) {
  return words[language][key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/// Lets the switch of languages lead to the same question.
export function takeAlong() {
  document.querySelector("a.switch").search = location.search;
}

/// Puts the form that a page keeps for readers with scripts in its place.
export function unfold(id) {
  const kept = document.getElementById(id);
  kept.insertAdjacentHTML("afterend", kept.textContent);
  kept.remove();
}

/// What stands in the page of an answer between its head and its foot, without its title.
export function body(page) {
  const main = page.slice(page.indexOf("<main>") + 6, page.lastIndexOf("</main>"));
  return main.slice(main.indexOf("</h1>") + 5);
}
