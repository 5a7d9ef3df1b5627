// Keeps what was opened, so that it opens again without a connection.

if ("serviceWorker" in navigator) {
  navigator.serviceWorker.register(new URL("../sw.js", import.meta.url)).catch(() => {});
  // What was fetched before there was anyone to keep it.
  navigator.serviceWorker.ready.then((site) => {
    const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
    site.active.postMessage([location.href, ...loaded]);
  });
}
