"""The pages of a site as files: what they must not have, and where they lead."""

import html.parser
import urllib.parse

from report import fail


class Page(html.parser.HTMLParser):
    """The addresses of a page, and what a page must not have."""

    def __init__(self):
        super().__init__()
        self.links, self.ids, self.faults, self.scripts = [], set(), [], []
        self.in_data = False
        self.kept = None

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
            if kind == "text/html":
                self.kept = ""
            elif not self.in_data and "src" not in names:
                self.faults.append("it has a script of its own")

    def handle_endtag(self, tag):
        if tag == "script":
            self.in_data = False
            # What a page keeps for readers with scripts becomes a part of it.
            kept, self.kept = self.kept, None
            if kept:
                self.feed_kept(kept)

    def feed_kept(self, kept):
        inner = Page()
        inner.feed(kept)
        self.links += inner.links
        self.ids |= inner.ids
        self.faults += inner.faults

    def handle_data(self, data):
        if self.in_data:
            self.scripts.append(data)
        if self.kept is not None:
            self.kept += data


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
