// The chooser of the compare page: any phones side by side, drawn to one scale; they stay in the
// address.

import { ask, body, say, takeAlong, unfold, uses } from "./presyo.js";

const most = 6;

unfold("chooser");
const form = document.querySelector("form.chooser");
const box = form.elements.phone;
const chosen = document.getElementById("chosen");
const status = document.getElementById("status");
const place = document.getElementById("sidebyside");
const shipped = [...place.childNodes];
let names = new Map();
let ids = [];

/// Fetches the names of all phones, which the box offers while one types.
async function learn() {
  if (names.size) return;
  const known = await ask(uses.names);
  if (!known.isAnswered) {
    [status.textContent] = known.parts;
    return;
  }
  names = new Map(known.parts[0].split("\n").map((line) => line.split("\t")));
  const list = document.getElementById("phones");
  list.replaceChildren(...[...names.values()].map((name) => new Option(name)));
}

function showChosen() {
  chosen.replaceChildren(
    ...ids.map((id) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      const name = names.get(id) ?? id;
      button.type = "button";
      button.textContent = `${name} ×`;
      button.setAttribute("aria-label", say("leaveOut", { name }));
      button.addEventListener("click", () => change(ids.filter((other) => other !== id)));
      item.append(button);
      return item;
    }),
  );
}

/// Compares phones by id or by name; an error leaves everything as it was.
async function compare(wanted) {
  await learn();
  if (wanted.length > most) {
    status.textContent = say("tooMany", { most });
    return false;
  }
  if (wanted.length < 2) {
    const known = wanted.filter((id) => names.has(id));
    if (wanted.length > known.length) {
      const id = [...names].find(([, name]) => name.toLowerCase() === wanted[0].toLowerCase())?.[0];
      if (!id) {
        status.textContent = say("noSuchName", { name: wanted[0] });
        return false;
      }
      known.push(id);
    }
    ids = known;
    place.replaceChildren(...shipped);
    status.textContent = ids.length ? say("addSecond") : "";
    showChosen();
    return true;
  }
  const found = await ask(uses.compare, wanted.join("\n"));
  if (!found.isAnswered) {
    [status.textContent] = found.parts;
    return false;
  }
  const [page, list, drawings] = found.parts;
  ids = list.split("\n");
  place.innerHTML = `${drawings}<div class="answer">${body(page)}</div>`;
  const [table] = place.querySelectorAll("table");
  ids.forEach((id, index) => {
    const cell = table?.tHead.rows[0].cells[index + 1];
    if (!cell) return;
    const link = document.createElement("a");
    link.href = `../phones/${id}/`;
    link.append(...cell.childNodes);
    cell.append(link);
  });
  status.textContent = "";
  showChosen();
  return true;
}

/// Whether the phones that are wanted are compared now.
async function change(wanted) {
  if (!(await compare(wanted))) return false;
  history.pushState(null, "", ids.length ? `?phones=${ids.join(",")}` : location.pathname);
  takeAlong();
  return true;
}

function asked() {
  const phones = new URLSearchParams(location.search).get("phones") ?? "";
  return phones.split(",").filter(Boolean).slice(0, most);
}

box.addEventListener("focus", learn, { once: true });
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const name = box.value.replaceAll("\n", " ").trim();
  if (!name) return;
  if (await change([...ids, name])) box.value = "";
});
window.addEventListener("popstate", () => {
  takeAlong();
  compare(asked());
});
takeAlong();
if (asked().length) compare(asked());
