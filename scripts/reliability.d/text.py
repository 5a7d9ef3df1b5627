"""Hostile text from arguments: no control or bidirectional character reaches an output raw."""

import csv
import json
import os
from html.parser import HTMLParser
from xml.etree import ElementTree

RAW = [chr(code) for code in [*range(0x01, 0x09), 0x0b, 0x0c, *range(0x0e, 0x20), 0x7f, *range(0x80, 0xa0)]]
BIDI = [chr(code) for code in [0x200e, 0x200f, *range(0x202a, 0x202f), *range(0x2066, 0x206a)]]


# Each ends a text, a link or a cell somewhere; BAIT must come out as text wherever it comes out.
BAIT = "alert(1)"
NAMES = [f"Zed <script>{BAIT}</script>", f"Zed \"><img src=x onerror={BAIT}>", f"Zed ' onmouseover='{BAIT}",
         f"Zed ]]> --> {BAIT}", "Zed &lt;b&gt; & {{x}} {{{x}}}", "Zed | a ` b * c _ d [x](y)",
         "=HYPERLINK(1)", "+1", "-1 Pro", "@SUM", "Zed \\ % ; --", "Zed ñ é 漢字 مرحبا 💸"]


def run(bench):
    names_of_phones(bench)
    arguments(bench)


def names_of_phones(bench):
    """Phones with such names, through every format, the site, its feeds and its drawings."""
    home = bench.sandbox()
    with open(os.path.join(home, "list.csv"), "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["brand", "model", "price_php", "ram_gb", "storage_gb"])
        for number, name in enumerate(NAMES):
            writer.writerow(["Samsung", name, 5_990 + number, 8, 256])
    run = bench.run(["import", "list.csv", "--create", "--source", f"https://example.com/?a='><script>{BAIT}", "--date",
                     "2026-07-01", "--accept-outliers", "--publisher", f"<b>{BAIT}</b>"], home)
    if run.status == 64:
        run = bench.run(["import", "list.csv", "--create", "--source", "https://example.com/list", "--date",
                         "2026-07-01", "--accept-outliers"], home)
    bench.expect_ended(run, "import of hostile names")
    taken = bench.run(["find", "--model", "Zed", "--limit", "0", "--json"], home)
    count = len(json.loads(taken.output)["results"]) if taken.status == 0 else 0
    bench.expect(count >= 5, f"only {count} hostile names were taken: {run.complaint.decode()[-500:]}")
    tried = 0
    for command in [["find", "--model", "Zed", "--limit", "0"], ["show", "zed script"], ["compare", "zed script", "zed ñ"],
                    ["similar", "zed script"], ["pricelist", "--current"], ["brands"], ["bands"], ["drops"],
                    ["guide", "best-smartphones-for-kids-under-php-7-000"], ["changes"], ["conflicts"], ["verify"], ["info"]]:
        for form in ["table", "csv", "md", "html", "json"]:
            run = bench.run([*command, "--format", form], home)
            bench.expect_ended(run, f"{command} as {form}")
            if run.status == 0:
                clean(bench, run.output.decode(), form, f"{command} as {form}")
                tried += 1
    run = bench.run(["site", "-o", "out", "--base-url", "https://prices.example.ph/"], home)
    bench.expect(run.status == 0, f"site of hostile names: {run.complaint.decode()}")
    for place, _, files in os.walk(os.path.join(home, "out")):
        for name in files:
            form = name.rsplit(".", 1)[-1]
            if form in ("html", "svg", "xml", "json", "csv", "atom"):
                with open(os.path.join(place, name), encoding="utf-8") as file:
                    clean(bench, file.read(), form, os.path.join(os.path.relpath(place, home), name))
                tried += 1
    bench.note("answers and pages of phones with hostile names", tried, f"{count} such phones, none ran as markup")


def clean(bench, text, form, what):
    bench.expect(not any(sign in text for sign in RAW), f"{what}: a control character came out raw")
    if form == "json":
        try:
            json.loads(text)
        except ValueError as error:
            bench.expect(False, f"{what}: is no JSON: {error}")
    elif form in ("svg", "xml", "atom"):
        try:
            ElementTree.fromstring(text)
        except ElementTree.ParseError as error:
            bench.expect(False, f"{what}: is no XML: {error}")
    if form in ("html", "svg", "xml", "atom"):
        reader = Markup()
        reader.feed(text)
        bench.expect(not reader.found, f"{what}: ran as markup: {reader.found[:1]}")
        if form == "html":
            for block in reader.data:
                try:
                    json.loads(block)
                except ValueError as error:
                    bench.expect(False, f"{what}: its JSON-LD is none: {error}")


class Markup(HTMLParser):
    """Finds the bait where a browser would run it: in a script, a handler, or an address."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.found, self.data, self.script = [], [], None

    def handle_starttag(self, tag, attributes):
        self.script = dict(attributes).get("type", "") if tag == "script" else None
        for name, value in attributes:
            if BAIT in name or (name.startswith("on") and BAIT in (value or "")) or (value or "").startswith("javascript:"):
                self.found.append(f"<{tag} {name}={value!r}>")
        if tag == "img" and ("src", "x") in attributes:
            self.found.append("<img>")

    def handle_endtag(self, tag):
        self.script = None

    def handle_data(self, text):
        if self.script == "application/ld+json":
            self.data.append(text)
        elif self.script is not None and BAIT in text:
            self.found.append(text[:80])


def arguments(bench):
    home = bench.sandbox()
    path = bench.catalog()
    tried = 0
    signs = RAW + BIDI
    for sign in signs[:: max(1, bench.share // 20)]:
        for arguments in [["find", f"5G{sign} under 20k"], ["find", "--brand", f"sam{sign}sung"],
                          ["show", f"galaxy{sign}"], ["explain", f"zz{sign}zz", "--format", "csv"],
                          ["explain", f"5G {sign}x", "--json"], [f"--{sign}x"], ["find", "5G", "-o", f"/none/{sign}"],
                          ["find", "5G", "--as-of", f"20{sign}24"], [f"fin{sign}d", "x"]]:
            run = bench.run([*arguments, "--catalog", path], home)
            bench.expect_ended(run, f"{arguments!r}")
            told = (run.output + run.complaint).decode(errors="replace")
            bench.expect(sign not in told, f"{arguments!r}: {sign!r} came out raw")
            tried += 1
    bench.note("control and bidirectional characters in arguments", tried, "none came out raw")
