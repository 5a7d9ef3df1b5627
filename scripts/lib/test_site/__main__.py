"""Tests a written site as a reader meets it: files, links, sizes, pages and questions in a browser.

Usage: python3 scripts/lib/test_site FOLDER CHROMIUM PROGRAM CATALOGUE
Prints what was looked at, then every failure; the status is 1 where there is any.
"""

import pathlib
import sys

import pages
from asking import check_asking
from language import check_language
from looks import check_browser, check_lynx, check_subfolder
from offline import check_offline
from report import failures
from serving import samples, serve
from weights import check_machines, check_sizes


def main():
    folder, chromium = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    program = sys.argv[3:5]
    read = pages.read(folder)
    print(f"{len(read):,} pages, {pages.check_links(folder, read):,} links within the site")
    print(f"{check_machines(folder, read):,} files for machines")
    print(check_sizes(folder))
    chosen = samples(folder)
    server, origin = serve(folder)
    print(f"{check_browser(chromium, origin, '', chosen)} looks at {len(chosen)} pages by axe, from the root")
    print(check_lynx(origin, chosen))
    server.shutdown()
    # The same from a subfolder: only what differs there, which is where links lead.
    server, origin = serve(folder.parent)
    print(check_subfolder(chromium, origin, folder.name, chosen))
    asks = (folder / "assets" / "presyo.wasm").exists()
    print(check_language(chromium, f"{origin}/{folder.name}", chosen, program if asks else []))
    if asks:
        print(check_asking(chromium, f"{origin}/{folder.name}", program))
    else:
        print("No question was asked: the site has no program.")
    server.shutdown()
    print(check_offline(chromium, folder))
    for failure in failures[:60]:
        print("FAILED", failure)
    if len(failures) > 60:
        print(f"…and {len(failures) - 60} more failures")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
