// Keeps the pages that were opened, the program and the facts. Its first lines change with
// any file of the site, which makes a new one of it: the new one drops what the old one kept.

const pages = languages.flatMap(({ folder }) => [folder || "./", `${folder}compare/`]);
const core = [...pages, "assets/site.css", "assets/icon.svg", "assets/offline.js", ...scripts];
const root = self.registration.scope;
const cacheName = `presyo ${root} ${version}`;

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(core.map((path) => new Request(root + path, { cache: "no-cache" }))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  const isOld = (name) => name.startsWith(`presyo ${root} `) && name !== cacheName;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

/// The address under which an answer is kept: a question is no part of a page's address.
function key(request) {
  const address = new URL(request.url ?? request);
  if (!address.pathname.includes("/assets/")) address.search = "";
  address.hash = "";
  return address.href;
}

async function keep(request, answer) {
  if (answer.ok && answer.type === "basic") {
    const cache = await caches.open(cacheName);
    await cache.put(key(request), answer.clone());
  }
  return answer;
}

/// A page is asked for anew where there is a connection; what it needs changes only with the site.
async function fetched(request) {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(key(request));
  if (kept && request.mode !== "navigate") return kept;
  try {
    return await keep(request, await fetch(request));
  } catch (error) {
    return kept ?? (request.mode === "navigate" ? away(request.url) : Response.error());
  }
}

/// In the language of the page that is not there.
function away(url) {
  const isOf = ({ folder }) => folder && url.startsWith(root + folder);
  const { code, folder, noConnection, notOpened, whatWasOpened } = languages.find(isOf) ?? languages[0];
  const page =
    `<!doctype html><html lang=${code}><meta charset=utf-8><meta name=viewport content='width=device-width'>` +
    `<title>${noConnection}</title><h1>${noConnection}</h1><p>${notOpened} ` +
    `<a href="${root}${folder}">${whatWasOpened}</a></p></html>`;
  return new Response(page, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
}

self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(root)) event.respondWith(fetched(event.request));
});

self.addEventListener("message", (event) => {
  const own = event.data.filter((url) => url.startsWith(root));
  const missing = async (url) => !(await (await caches.open(cacheName)).match(key(url)));
  event.waitUntil(
    Promise.all(
      own.map(async (url) => {
        if (await missing(url)) await keep(url, await fetch(url).catch(() => Response.error()));
      }),
    ),
  );
});
