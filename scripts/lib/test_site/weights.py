"""What machines read, and what everything weighs on the way."""

import gzip
import json
import xml.etree.ElementTree

import brotli

from report import fail

HOME_LIMIT = 60_000
PHONE_LIMIT = 20_000
PROGRAM_LIMIT = 350_000
FACTS_LIMIT = 200_000


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
    """As a server does it while it answers."""
    data = file.read_bytes()
    if file.suffix == ".png":
        return len(data)
    return min(len(brotli.compress(data, quality=6)), len(gzip.compress(data, 6)))


def smallest(file):
    """As it is done once, before the site is published."""
    return len(brotli.compress(file.read_bytes(), quality=11))


def check_sizes(folder):
    """What a page weighs on the way, with all that it loads."""
    assets = folder / "assets"
    shared = sum(compressed(assets / name) for name in ("site.css", "icon.svg", "offline.js"))
    asks = [assets / name for name in ("ask.js", "presyo.js", "words.js") if (assets / name).exists()]
    # The heavier of the two languages.
    home = max(compressed(folder / path) for path in ("index.html", "fil/index.html"))
    home += shared + sum(compressed(file) for file in asks)
    phones = {file: compressed(file) + shared for file in folder.glob("phones/*/index.html")}
    largest = max(phones, key=phones.get)
    other = folder / "fil" / largest.relative_to(folder)
    phones[other] = compressed(other) + shared
    largest = max(phones, key=phones.get)
    middle = sorted(phones.values())[len(phones) // 2]
    if home > HOME_LIMIT:
        fail("home", f"weighs {home} bytes, more than {HOME_LIMIT}")
    if phones[largest] > PHONE_LIMIT:
        fail(largest, f"weighs {phones[largest]} bytes, more than {PHONE_LIMIT}")
    said = ""
    for name, limit in (("presyo.wasm", PROGRAM_LIMIT), ("facts.txt", FACTS_LIMIT)):
        if not (assets / name).exists():
            continue
        size = smallest(assets / name)
        said += f", {name} {size:,} with brotli ({len(gzip.compress((assets / name).read_bytes(), 9)):,} with gzip)"
        if size > limit:
            fail(name, f"weighs {size} bytes, more than {limit}")
    return f"home {home:,} bytes, phone page {middle:,} (largest {phones[largest]:,}) compressed{said}"
