"""Made-up questions and files of prices: read or refused, never a crash, and every row accounted for."""
import json
import os
import re
import shutil
import subprocess
import sys

from bench import KNOWN

WORDS = """5G under PHP 20K sulit na pang-ML hanggang 15k best for kids under 7,000 iphone 15 pro max
samsung galaxy a15 o poco x7 wag lagpas sa 12k 10k-ish to 12k at least 6GB and 5000mAh walang NFC
murang cp kuya budget 8-10k between 10,000 and 15,000 ₱ 12.5K 10 000 ubos sa lima ka libo > < >= <=
not above 4K video antutu 400000 per month 2nd hand keypad top 10 s25u note14 pro+ 2024 pricelist
dimensity 7300 leica 120Hz 6.7 inch 200g 32MP selfie 8/256 8GB+256GB""".split()
STRANGE = ["\u0301", "\u202e", "\u00a0", "\u202f", "\x1b[31m", "\x00"[:0], "💸", "ñ", "½", "²", "१२", "𝟝𝔾",
           "'", '"', "\\", "%", ";", "--", "*", "🇵🇭", "\u200b", "\ufeff", "9" * 60, "," * 20, "(" * 20]


def question(random):
    kind = random.random()
    if kind < 0.6:
        parts = [random.choice(WORDS) for _ in range(random.randrange(1, 12))]
    elif kind < 0.9:
        parts = [random.choice(WORDS + STRANGE) for _ in range(random.randrange(1, 15))]
    else:
        parts = ["".join(chr(random.choice([random.randrange(32, 127), random.randrange(160, 0x2fff)]))
                         for _ in range(random.randrange(1, 60)))]
    text = " ".join(parts)
    if random.random() < 0.3 and text:
        place = random.randrange(len(text))
        text = text[:place] + text[place + 1:]
    return text.replace("\x00", "")


def run_questions(bench):
    """Most of them in one process, and some by the program as people run it."""
    in_one_process(bench)
    tried, understood = bench.times(20_000), 0
    path = bench.catalog()
    home = bench.sandbox()
    for attempt in range(tried):
        text = question(bench.random)
        run = bench.run(["explain", "--json", "--catalog", path, "--", text], home)
        bench.expect_ended(run, f"question {text!r}")
        if run.status == 0:
            understood += 1
            read = json.loads(run.output)
            bench.expect(read["text"] == text, f"question {text!r}: text came back as {read['text']!r}")
        bench.expect(b"\x1b" not in run.output + run.complaint, f"question {text!r}: a raw escape came out")
    bench.note("questions made up, by the program", tried, f"{understood} read, the rest refused in a sentence")


def in_one_process(bench):
    """A million questions by the reader alone, a line each; a trap ends the whole process."""
    reader = os.path.join(os.path.dirname(bench.program), "presyo-benchmark")
    if not os.access(reader, os.X_OK):
        print(f"questions in one process: there is no {reader}, they are left", file=sys.stderr)
        return
    tried, piece = bench.times(1_000_000), 50_000
    for begin in range(0, tried, piece):
        asked = [" ".join(question(bench.random).split()) for _ in range(min(piece, tried - begin))]
        done = subprocess.run(
            [reader, bench.data, "-"], input="\n".join(asked).encode(),
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=600)
        told = done.stdout.count(b"\n")
        bench.expect(
            done.returncode == 0,
            f"questions in one process: ended with {done.returncode} near {asked[min(told, len(asked) - 1)]!r}")
    bench.note("questions made up, in one process", tried, "each read or refused in a sentence")


# The columns of a list, how they are mapped, and a row that can be taken.
HEADS = [
    (["brand", "model", "price_php"], [], ["Samsung", "Galaxy A06 5G", "5990"]),
    (["Brand", "Model", "SRP"], ["--map", "SRP=price"], ["POCO", "X7 Pro", "₱15,999.00"]),
    (["model", "ram_gb", "storage_gb", "price_php"], [], ["Samsung Galaxy A06 5G", "4", "128", "6,490"]),
    (["Product", "Price (PHP)", "Stock"], ["--map", "Product=model", "--map", "Price (PHP)=price"],
     ["POCO X7 Pro 8GB+256GB Black", "P 15,499", "12"]),
]
CELLS = ["Samsung", "Galaxy A06 5G", "POCO", "X7 Pro", "8GB+256GB", "₱15,999.00", "15.999,00", "12,99", "TBA", "",
         "N/A", "-5", "=1+1", "P 12,500", "1e9", "999999999999999999999", "4/128", '"', "\x1b[31m", "\u202eabc", ";",
         "2024-13-45", "9999-12-31", "USD 300", "Galaxy A06 (4GB + 128GB) Black", "\t", "Reno14 5G"]


def list_of_prices(random, head, sound):
    """The bytes of a made-up list with these columns."""
    separator = random.choice([",", ";", "\t", "|"])
    rows = [head]
    for _ in range(random.randrange(0, 30)):
        row = list(sound)
        for place in range(len(row)):
            if random.random() < 0.3:
                row[place] = random.choice(CELLS)
        if random.random() < 0.05:
            row = row[:-1] if random.random() < 0.5 else row + [random.choice(CELLS)]
        rows.append(row)
    text = random.choice(["\n", "\r\n", "\r"]).join(
        separator.join(cell if separator not in cell else f'"{cell}"' for cell in row) for row in rows)
    content = text.encode(random.choice(["utf-8", "utf-8-sig", "utf-16", "utf-8", "cp1252"]), errors="replace")
    if random.random() < 0.2 and content:
        place = random.randrange(len(content))
        content = content[:place] + bytes([random.randrange(256)]) + content[place + 1:]
    return content


def run_imports(bench):
    """Lists in somebody's form by our mapping or none, and raw sources by every reader."""
    whole, pieces, refused, rows = bench.times(200_000), 50, 0, 0
    home = bench.sandbox()
    bench.run(["info"], home)
    readers = known_readers(bench, home)
    done = 0
    while done < whole:
        count = min(pieces, whole - done)
        names = []
        head, how, sound = bench.random.choice(HEADS)
        if bench.random.random() < 0.2:
            how = ["--reader", bench.random.choice(readers)]
        for number in range(count):
            names.append(os.path.join(home, f"list-{number}.csv"))
            with open(names[-1], "wb") as file:
                file.write(list_of_prices(bench.random, head, sound))
        part = taken(bench, home, names, how)
        refused += part[0]
        rows += part[1]
        done += count
    bench.note("import files made up", whole,
               f"{rows:,} rows, each stored, unchanged or rejected; {refused:,} files refused in a sentence")


def known_readers(bench, home):
    run = bench.run(["import", "--help"], home)
    lines = run.output.decode().split("Readers of raw sources", 1)[-1].splitlines()[1:]
    names = [found.group(1) for line in lines if (found := re.match(r"\s*([a-z][a-z0-9-]+): ", line))]
    return names or ["kimstore"]


def taken(bench, home, names, how):
    """Imports files together, or each half apart where one of them cannot be read at all."""
    run = bench.run(["import", *names, *how, "--source", "https://example.com/list", "--date", "2026-07-01",
                     "--currency", "PHP", "--dry-run", "--json"]
                    if "--reader" not in how else ["import", *names, *how, "--dry-run", "--json"], home)
    bench.expect_ended(run, f"import of {names[0]} and {len(names) - 1} more {how}")
    if not run.output:
        if len(names) == 1:
            if run.status not in KNOWN:
                kept = os.path.join(home, f"broken-{len(bench.broken)}.csv")
                shutil.copy(names[0], kept)
                with open(kept, "rb") as file:
                    print(f"the file: {file.read()!r}", file=sys.stderr)
            bench.expect(run.complaint.startswith(b"presyo: "),
                         f"an import was refused without a sentence {how}: {run.complaint[:200]!r}")
            return 1, 0
        middle = len(names) // 2
        first, second = taken(bench, home, names[:middle], how), taken(bench, home, names[middle:], how)
        return first[0] + second[0], first[1] + second[1]
    told = json.loads(run.output)
    read = told["rows_read"]
    kept = told["rows_stored"] + told["rows_unchanged"] + told["rows_rejected"]
    left = 0 if "--reader" not in how else read - kept
    bench.expect(read == kept + left and left >= 0, f"rows are not accounted for: {told['rows_read']} and {kept} {how}")
    return 0, read
