"""Tests a written site as a reader meets it: files, links, sizes, and pages in a real browser.

Usage: test_site.py FOLDER CHROMIUM
Prints what was looked at, then every failure; the status is 1 where there is any.
"""

import functools
import gzip
import html.parser
import http.server
import json
import pathlib
import re
import shutil
import subprocess
import sys
import threading
import urllib.parse
import xml.etree.ElementTree

import brotli
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

HOME_LIMIT = 60_000
PHONE_LIMIT = 20_000
WIDTHS = (320, 360, 414, 480, 575, 576, 640, 767, 768, 900, 1024, 1280)

failures = []


def fail(where, what):
    failures.append(f"{where}: {what}")


class Page(html.parser.HTMLParser):
    """The addresses of a page, and what a page must not have."""

    def __init__(self):
        super().__init__()
        self.links, self.ids, self.faults, self.scripts = [], set(), [], []
        self.in_data = False

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        if len(names) != len(set(names)):
            self.faults.append(f"<{tag}> has an attribute twice")
        for name, value in attributes:
            if name == "style" or name.startswith("on"):
                self.faults.append(f"<{tag}> has the attribute {name}")
            if name == "id":
                if value in self.ids:
                    self.faults.append(f"the id {value} stands twice")
                self.ids.add(value)
            if name in ("href", "src"):
                self.links.append((tag, value or ""))
        if tag == "style":
            self.faults.append("it has a style element")
        if tag == "script":
            kind = dict(attributes).get("type")
            self.in_data = kind == "application/ld+json"
            if not self.in_data and "src" not in names:
                self.faults.append("it has a script of its own")

    def handle_endtag(self, tag):
        if tag == "script":
            self.in_data = False

    def handle_data(self, data):
        if self.in_data:
            self.scripts.append(data)


def read(folder):
    pages = {}
    for file in sorted(folder.rglob("*.html")):
        page = Page()
        page.feed(file.read_text(encoding="utf-8"))
        pages[file.relative_to(folder).as_posix()] = page
    return pages


def check_links(folder, pages):
    """Every address of the site leads to a file of it, wherever the site stands."""
    files = {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}
    count = 0
    for name, page in pages.items():
        for fault in page.faults:
            fail(name, fault)
        for tag, link in page.links:
            parts = urllib.parse.urlsplit(link)
            if parts.scheme in ("http", "https"):
                continue
            if parts.scheme or parts.netloc or link.startswith("/"):
                fail(name, f"the address {link} is neither of the site nor of the web")
                continue
            count += 1
            if not parts.path:
                if parts.fragment and parts.fragment not in page.ids:
                    fail(name, f"#{parts.fragment} is not on the page")
                continue
            # As a server does it: a folder above the root shows itself at once.
            path = "/site/" + name
            target = urllib.parse.urlsplit(urllib.parse.urljoin(path, parts.path)).path
            if not target.startswith("/site/"):
                fail(name, f"{link} leads out of the site")
                continue
            target = urllib.parse.unquote(target[len("/site/"):])
            if target == "" or target.endswith("/"):
                target += "index.html"
            if target not in files:
                fail(name, f"{link} leads nowhere")
    return count


def check_machines(folder, pages):
    """What machines read can be read."""
    count = 0
    for file in folder.rglob("*"):
        name = file.relative_to(folder).as_posix()
        try:
            if file.suffix in (".json", ".webmanifest"):
                json.loads(file.read_bytes())
            elif file.suffix in (".xml", ".svg"):
                xml.etree.ElementTree.parse(file)
            else:
                continue
            count += 1
        except Exception as error:  # whatever it is, the file cannot be read
            fail(name, error)
    for name, page in pages.items():
        for text in page.scripts:
            try:
                product = json.loads(text)
            except ValueError as error:
                fail(name, f"its structured data cannot be read: {error}")
                continue
            offers = product.get("offers", {})
            for offer in offers.get("offers", [offers] if offers else []):
                if offer.get("priceCurrency") != "PHP" or not offer.get("url"):
                    fail(name, "an offer has no currency or no source")
    return count


def compressed(file):
    data = file.read_bytes()
    if file.suffix == ".png":
        return len(data)
    return min(len(brotli.compress(data, quality=6)), len(gzip.compress(data, 6)))


def check_sizes(folder):
    """What a page weighs on the way, with all that it loads."""
    shared = sum(compressed(folder / "assets" / name) for name in ("site.css", "icon.svg"))
    home = compressed(folder / "index.html") + shared
    phones = {file: compressed(file) + shared for file in folder.glob("phones/*/index.html")}
    largest = max(phones, key=phones.get)
    middle = sorted(phones.values())[len(phones) // 2]
    if home > HOME_LIMIT:
        fail("home", f"weighs {home} bytes, more than {HOME_LIMIT}")
    if phones[largest] > PHONE_LIMIT:
        fail(largest, f"weighs {phones[largest]} bytes, more than {PHONE_LIMIT}")
    return f"home {home:,} bytes, phone page {middle:,} (largest {phones[largest]:,}) compressed"


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


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def serve(folder):
    handler = functools.partial(Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
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


TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def check_browser(chromium, origin, prefix, pages):
    looked = 0
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for scheme in ("light", "dark"):
            for width in (360, 1280):
                # Axe brings a script of its own, which the pages' policy would refuse.
                context = browser.new_context(
                    viewport={"width": width, "height": 800}, color_scheme=scheme, bypass_csp=True)
                for path in pages:
                    where = f"{path or 'home'} ({scheme}, {width})"
                    page = context.new_page()
                    page.goto(f"{origin}{prefix}/{path}")
                    found = Axe().run(page, options={"runOnly": TAGS}).response["violations"]
                    for violation in found:
                        nodes = violation["nodes"]
                        fail(where, f"axe {violation['id']} × {len(nodes)}: {nodes[0]['target']}")
                    page.close()
                    looked += 1
                context.close()
        context = browser.new_context(viewport={"width": 360, "height": 800})
        for path in pages:
            page = context.new_page()
            watch(page, path or "home", origin)
            page.goto(f"{origin}{prefix}/{path}", wait_until="networkidle")
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 800})
                wide = page.evaluate("document.documentElement.scrollWidth")
                if wide > width:
                    fail(path or "home", f"is {wide} wide at {width}")
                cut = page.evaluate(
                    "[...document.querySelectorAll('table')].filter(t => "
                    "t.getBoundingClientRect().right > innerWidth + 0.5).length")
                if cut:
                    fail(path or "home", f"{cut} tables run out of their column at {width}")
            page.close()
        context.close()
        context = browser.new_context(java_script_enabled=False)
        for path in pages:
            page = context.new_page()
            page.goto(f"{origin}{prefix}/{path}")
            if not page.locator("h1").inner_text().strip():
                fail(path or "home", "has no heading without scripts")
            page.close()
        browser.close()
    return looked


def check_lynx(origin, pages):
    lynx = shutil.which("lynx")
    if not lynx:
        return "lynx is not here"
    for path in pages:
        text = subprocess.run(
            [lynx, "-dump", "-width=80", f"{origin}/{path}"], capture_output=True, text=True, timeout=60).stdout
        if path.startswith(("phones/", "bands/", "years/")) and path.count("/") == 2 and "₱" not in text:
            fail(path, "shows no price in lynx")
        if "Data and sources" not in text and path != "404.html":
            fail(path, "lacks its foot in lynx")
    return f"{len(pages)} pages in lynx"


def main():
    folder, chromium = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    pages = read(folder)
    print(f"{len(pages):,} pages, {check_links(folder, pages):,} links within the site")
    print(f"{check_machines(folder, pages):,} files for machines")
    print(check_sizes(folder))
    chosen = samples(folder)
    server, origin = serve(folder)
    print(f"{check_browser(chromium, origin, '', chosen)} looks at {len(chosen)} pages by axe, from the root")
    print(check_lynx(origin, chosen))
    server.shutdown()
    # The same from a subfolder: only what differs there, which is where links lead.
    above = folder.parent
    server, origin = serve(above)
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page()
        watch(page, "in a subfolder", origin)
        for path in chosen:
            page.goto(f"{origin}/{folder.name}/{path}", wait_until="networkidle")
            if not page.evaluate("getComputedStyle(document.body).maxWidth && document.styleSheets.length"):
                fail(path, "has no style in a subfolder")
        browser.close()
    server.shutdown()
    print(f"{len(chosen)} pages from a subfolder")
    for failure in failures[:60]:
        print("FAILED", failure)
    if len(failures) > 60:
        print(f"…and {len(failures) - 60} more failures")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
