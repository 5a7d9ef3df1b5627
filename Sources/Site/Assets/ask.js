// The question box of the first page: shows how a question is read while it is typed, and the answer
// of the program; question and choices stay in the address.

import { ask, body, say, takeAlong, unfold, uses } from "./presyo.js";

const longest = 1000;
const pause = 250;

unfold("askbox");
const form = document.querySelector("form.ask");
const box = form.elements.q;
const reading = document.getElementById("reading");
const status = document.getElementById("status");
const answer = document.getElementById("answer");
const rest = document.getElementById("rest");
const choosers = [...form.querySelectorAll("select, input[type=checkbox]")];
let turn = 0;
let timer;
// Whether what is typed next is another question, which going back leads back from.
let isSettled = true;

/// The choices in the words of the program, such as `brand=samsung 5G`.
function choices() {
  return choosers
    .map((chooser) => (chooser.type === "checkbox" ? chooser.checked && chooser : chooser.selectedOptions[0]))
    .map((chosen) => chosen?.dataset?.words)
    .filter(Boolean)
    .join(" ");
}

function address() {
  const values = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value.trim()) values.set(name, value);
  const query = values.toString();
  return query ? `?${query}` : location.pathname;
}

function fill() {
  const values = new URLSearchParams(location.search);
  box.value = (values.get("q") ?? "").slice(0, longest);
  for (const chooser of choosers) {
    const value = values.get(chooser.name) ?? "";
    if (chooser.type === "checkbox") chooser.checked = value === chooser.value;
    else chooser.value = [...chooser.options].some((option) => option.value === value) ? value : "";
  }
  if (choices()) form.querySelector("details").open = true;
}

function clear() {
  for (const place of [reading, status, answer]) place.textContent = "";
  rest.hidden = false;
}

/// Shows how the question is read, and its answer where that is asked for too.
async function show(withAnswer) {
  turn += 1;
  const own = turn;
  clearTimeout(timer);
  const [text, chosen] = [box.value.slice(0, longest), choices()];
  if (!text.trim() && !chosen) return clear();
  if (withAnswer && !answer.firstChild) status.textContent = say("looking");
  const read = await ask(uses.explain, text, chosen);
  if (own !== turn) return;
  if (read.isAnswered) [reading.innerHTML] = read.parts;
  else reading.textContent = "";
  if (!withAnswer) return;
  const found = await ask(uses.find, text, chosen);
  if (own !== turn) return;
  rest.hidden = true;
  if (found.isAnswered) put(found.parts);
  else {
    answer.textContent = "";
    [status.textContent] = found.parts;
  }
}

function put([page, list]) {
  const ids = list ? list.split("\n") : [];
  answer.innerHTML = body(page);
  const tables = [...answer.querySelectorAll("table")];
  const phones = tables.find((table) => table.caption?.textContent === say("matching"));
  phones?.querySelectorAll("tbody th[scope=row]").forEach((cell, index) => {
    const link = document.createElement("a");
    link.href = `phones/${ids[index]}/`;
    link.dataset.phone = ids[index];
    link.append(...cell.childNodes);
    cell.append(link);
  });
  status.textContent = "";
  if (ids.length > 1) {
    const link = document.createElement("a");
    link.href = `compare/?phones=${ids.slice(0, 3).join(",")}`;
    link.textContent = say("compareFirst");
    status.append(link);
  } else if (!ids.length) status.textContent = say("near");
}

function keep(isStep) {
  const now = address();
  if (now === (location.search || location.pathname)) return;
  if (isStep) history.pushState(null, "", now);
  else history.replaceState(null, "", now);
  takeAlong();
}

box.addEventListener("focus", () => ask(uses.explain, "5G"), { once: true });
box.addEventListener("input", () => {
  show(false);
  timer = setTimeout(() => {
    keep(isSettled);
    isSettled = false;
    show(true);
  }, pause);
});
box.addEventListener("change", () => {
  isSettled = true;
});
for (const chooser of choosers) {
  chooser.addEventListener("change", () => {
    keep(true);
    show(true);
  });
}
form.addEventListener("submit", (event) => {
  event.preventDefault();
  keep(true);
  show(true);
});
window.addEventListener("popstate", () => {
  takeAlong();
  fill();
  show(true);
});
takeAlong();
fill();
if (location.search) show(true);
