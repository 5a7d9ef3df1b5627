"""Pages in a real browser: axe, widths, without scripts; and in lynx."""

import os
import shutil
import subprocess

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from report import fail
from serving import watch

WIDTHS = (320, 360, 414, 480, 575, 576, 640, 767, 768, 900, 1024, 1280)
# Each theme at one width, and each width in one theme; all four where the long tests are asked for.
LOOKS = [("light", 360), ("dark", 1280)]
LONG = bool(os.environ.get("PRESYO_LONG_TESTS"))
if LONG:
    LOOKS += [("light", 1280), ("dark", 360)]
# Axe takes half a minute for a table of a thousand rows, which are made alike: it sees forty of each.
SHORTEN = """for (const parent of document.querySelectorAll("ul, ol, dl, section, main"))
  for (const child of [...parent.children].slice(40)) child.remove();
for (const table of document.querySelectorAll("table"))
  for (const row of [...table.tBodies].flatMap((body) => [...body.rows]).slice(40)) row.remove()"""
# A page lays out what is far from the screen when it comes near; axe looks at all of it at once.
LAID_OUT = "* { content-visibility: visible !important }"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def check_axe(page, where):
    """No violation by axe; the context must pass over the pages' policy for scripts and styles."""
    if not LONG:
        page.evaluate(SHORTEN)
    page.add_style_tag(content=LAID_OUT)
    for violation in Axe().run(page, options={"runOnly": TAGS}).response["violations"]:
        nodes = violation["nodes"]
        fail(where, f"axe {violation['id']} × {len(nodes)}: {nodes[0]['target']}")


def check_browser(chromium, origin, prefix, pages):
    looked = 0
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for scheme, width in LOOKS:
            # Axe brings a script of its own, which the pages' policy would refuse.
            context = browser.new_context(
                viewport={"width": width, "height": 800}, color_scheme=scheme, bypass_csp=True)
            for path in pages:
                where = f"{path or 'home'} ({scheme}, {width})"
                page = context.new_page()
                page.goto(f"{origin}{prefix}/{path}")
                check_axe(page, where)
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


def check_subfolder(chromium, origin, name, pages):
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page()
        watch(page, "in a subfolder", origin)
        for path in pages:
            page.goto(f"{origin}/{name}/{path}", wait_until="networkidle")
            if not page.evaluate("getComputedStyle(document.body).maxWidth && document.styleSheets.length"):
                fail(path, "has no style in a subfolder")
        browser.close()
    return f"{len(pages)} pages from a subfolder"
