"""How soon a page shows its first words on a slow phone: first contentful paint in Chromium with the
figures of Lighthouse's phone, 150 ms to the server and back, 1.6 Mbit a second, a processor four
times slower; nothing in the cache.

Usage: python3 scripts/lib/test_site/paint.py FOLDER CHROMIUM
"""

import functools
import gzip
import http.server
import pathlib
import sys
import threading

from playwright.sync_api import sync_playwright

from serving import Quiet, samples

RUNS = 3
TRIP, DOWN, UP, SLOWER = 150, 1_638_400 / 8, 750_000 / 8, 4


class Compressing(Quiet):
    """Sends text compressed, as servers of files do."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = pathlib.Path(self.translate_path(self.path))
        if path.is_dir():
            path /= "index.html"
        if not path.is_file():
            self.send_error(404)
            return
        body = path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        if path.suffix not in (".png",):
            body = gzip.compress(body, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def first_paint(browser, address):
    context = browser.new_context(viewport={"width": 360, "height": 640}, service_workers="block")
    page = context.new_page()
    client = context.new_cdp_session(page)
    client.send("Network.enable")
    client.send("Network.emulateNetworkConditions", {
        "offline": False, "latency": TRIP, "downloadThroughput": DOWN, "uploadThroughput": UP})
    client.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(address, wait_until="load")
    page.wait_for_function("performance.getEntriesByName('first-contentful-paint').length")
    paint = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
    context.close()
    return paint


def main():
    folder, chromium = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Compressing, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    origin = f"http://127.0.0.1:{server.server_address[1]}"
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        first_paint(browser, f"{origin}/")
        for path in samples(folder):
            paints = sorted(first_paint(browser, f"{origin}/{path}") for _ in range(RUNS))
            print(f"{paints[len(paints) // 2]:6.0f} ms  {path or 'home'}")
        browser.close()
    server.shutdown()


if __name__ == "__main__":
    main()
