"""A plain server of files, and what a browser must not do on its pages."""

import functools
import http.server
import threading

from report import fail


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def serve(folder, port=0):
    handler = functools.partial(Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", port), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_address[1]}"


def left_behind(request):
    """A picture that the browser was still fetching for its own tab when the page was left."""
    return request.failure == "net::ERR_ABORTED"


def watch(page, where, origin):
    page.on("console", lambda m: fail(where, f"console: {m.text}") if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda e: fail(where, f"script: {e}"))
    page.on("requestfailed", lambda r: None if left_behind(r) else fail(where, f"{r.url} failed: {r.failure}"))
    page.on("request", lambda r: None if r.url.startswith(origin) else fail(where, f"asks {r.url}"))
    page.on("response", lambda r: fail(where, f"{r.url} gives {r.status}") if r.status >= 400 else None)


def samples(folder):
    """One page of each kind, the largest: what fits there fits everywhere."""

    def largest(pattern):
        files = [file for file in folder.glob(pattern) if file.parent.name != pattern.split("/")[0]]
        best = max(files, key=lambda file: (file.stat().st_size, file.as_posix()), default=None)
        return [best.relative_to(folder).as_posix()[: -len("index.html")]] if best else []

    years = [p for p in folder.glob("years/*/index.html")]
    single = max((p for p in years if "-" not in p.parent.name), key=lambda p: p.stat().st_size)
    pair = max((p for p in years if "-" in p.parent.name), key=lambda p: p.stat().st_size)
    smallest = min(folder.glob("phones/*/index.html"), key=lambda p: p.stat().st_size)
    chosen = [p.relative_to(folder).as_posix()[: -len("index.html")] for p in (single, pair, smallest)]
    fixed = ["", "phones/", "bands/", "brands/", "years/", "guides/", "changes/", "compare/", "data/", "about/"]
    return (
        fixed + chosen + largest("phones/*/index.html") + largest("brands/*/index.html")
        + largest("bands/*/index.html") + largest("guides/*/index.html") + ["404.html"]
    )
