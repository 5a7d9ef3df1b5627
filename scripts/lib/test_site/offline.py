"""The site without a connection, and what happens when it changes."""

import shutil
import tempfile

from playwright.sync_api import sync_playwright

from report import fail
from serving import serve


def wait_until_kept(page, name):
    page.wait_for_function(
        "name => caches.keys().then(all => Promise.all(all.map(n => caches.open(n).then(c => c.keys()))))"
        ".then(lists => lists.flat().some(r => r.url.includes(name)))", arg=name, timeout=60_000)


def check_offline(chromium, folder):
    with tempfile.TemporaryDirectory() as above, sync_playwright() as play:
        site = f"{above}/prices"
        shutil.copytree(folder, site)
        server, origin = serve(above)
        origin += "/prices"
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        context = browser.new_context(viewport={"width": 360, "height": 800})
        page = context.new_page()
        page.goto(f"{origin}/bands/7000-10000/")
        page.evaluate("navigator.serviceWorker.ready")
        wait_until_kept(page, "/bands/7000-10000/")
        asks = (folder / "assets" / "presyo.wasm").exists()
        page.goto(f"{origin}/" + ("?q=5G+under+20k" if asks else ""))
        if asks:
            page.wait_for_selector("#answer table", timeout=60_000)
            wait_until_kept(page, "presyo.wasm")
            wait_until_kept(page, "facts.txt")
        context.set_offline(True)
        server.shutdown()
        server.server_close()
        for path in ("bands/7000-10000/", "compare/", "fil/", "fil/compare/", ""):
            page.goto(f"{origin}/{path}")
            if not page.locator("h1").inner_text().strip() or page.title() == "No connection":
                fail(path or "home", "is not there without a connection")
            if not page.evaluate("document.styleSheets.length && document.styleSheets[0].cssRules.length"):
                fail(path or "home", "has no style without a connection")
        if asks:
            page.goto(f"{origin}/?q=Samsung+under+10k")
            page.wait_for_selector("#answer a[data-phone]", timeout=60_000)
        page.goto(f"{origin}/about/")
        if page.title() != "No connection":
            fail("about/", "was never opened and is there without a connection")
        if asks:
            page.goto(f"{origin}/fil/?q=Samsung+under+10k")
            page.wait_for_selector("#answer a[data-phone]", timeout=60_000)
        page.goto(f"{origin}/fil/about/")
        if page.title() != "Walang koneksiyon":
            fail("fil/about/", "does not say in Filipino that it is not there without a connection")
        check_change(context, page, folder, above, origin)
        browser.close()
    return "read and asked without a connection after the first visit, and renewed when the site changed"


def check_change(context, page, folder, above, origin):
    """A site with other facts takes the place of what was kept."""
    port = int(origin.split(":")[2].split("/")[0])
    script = f"{above}/prices/sw.js"
    with open(script, encoding="utf-8") as file:
        text = file.read()
    with open(script, "w", encoding="utf-8") as file:
        file.write(text.replace('const version = "', 'const version = "new', 1))
    server, _ = serve(above, port)
    context.set_offline(False)
    page.goto(f"{origin}/")
    page.evaluate("navigator.serviceWorker.getRegistration().then(site => site.update())")
    try:
        page.wait_for_function(
            "() => caches.keys().then(names => names.length === 1 && names[0].includes(' new'))", timeout=60_000)
    except Exception:
        fail("sw.js", "keeps what an older site had")
    server.shutdown()
