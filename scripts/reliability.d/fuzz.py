"""Made-up questions and files of prices: read or refused, never a crash, and every row accounted for."""
import json
import os
import shutil
import subprocess
import sys

import lists
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


OWN = ["android-years", "brand-words", "brands", "chipset-classes", "conflicts", "field-sources", "guides", "joins",
       "overrides", "partnerships", "phones", "prices", "readings", "sources", "variants"]


def run_imports(bench):
    """Most of them in one process, and some by the program as people run it."""
    files_in_one_process(bench)
    whole, pieces, refused, rows = bench.times(4_000), 50, 0, 0
    home = bench.sandbox()
    bench.run(["info"], home)
    done = 0
    while done < whole:
        count = min(pieces, whole - done)
        names = []
        head, columns, sound = bench.random.choice(lists.HEADS)
        how = [word for theirs, ours in columns.items() for word in ("--map", f"{theirs}={ours}")]
        reader = bench.random.choice(sorted(lists.SOURCES)) if bench.random.random() < 0.2 else None
        for number in range(count):
            names.append(os.path.join(home, f"list-{number}.csv"))
            with open(names[-1], "wb") as file:
                file.write(lists.raw_source(bench.random, reader) if reader
                           else lists.list_of_prices(bench.random, head, sound))
        part = taken(bench, home, names, ["--reader", reader] if reader else how)
        refused += part[0]
        rows += part[1]
        done += count
    bench.note("import files made up, by the program", whole,
               f"{rows:,} rows, each stored, unchanged or rejected; {refused:,} files refused in a sentence")


def made_up(bench, own):
    """The line of a file: half of them lists, the others raw sources and files of the own format."""
    random, kind = bench.random, bench.random.random()
    name, mapping = "-", ""
    if kind < 0.5:
        head, columns, sound = random.choice(lists.HEADS)
        # Without a mapping the columns are guessed.
        if random.random() < 0.7:
            mapping = "".join(f"{theirs} = {ours}\n" for theirs, ours in columns.items())
        kind, content = "list", lists.list_of_prices(random, head, sound)
    elif kind < 0.8:
        name = random.choice(sorted(lists.SOURCES))
        kind, content = "reader", lists.raw_source(random, name)
    else:
        name, content = own.any(random)
        kind = "facts"
    return f"{kind} {name} {mapping.encode().hex() or '-'} {content.hex() or '-'}"


def files_in_one_process(bench):
    """As an import takes them, beside the facts of few phones; a trap ends the whole process."""
    reader = os.path.join(os.path.dirname(bench.program), "presyo-benchmark")
    if not os.access(reader, os.X_OK):
        print(f"import files in one process: there is no {reader}, they are left", file=sys.stderr)
        return
    own = lists.OwnFiles(bench.data, [name + ".csv" for name in OWN])
    tried, piece, rows, refused, kinds = bench.times(200_000), 10_000, 0, 0, {}
    for begin in range(0, tried, piece):
        files = [made_up(bench, own) for _ in range(min(piece, tried - begin))]
        done = subprocess.run([reader, bench.data, "--files"], input="\n".join(files).encode(),
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=3600)
        told = done.stdout.decode().splitlines()
        bench.expect(done.returncode == 0 and len(told) == len(files),
                     f"import files in one process: ended with {done.returncode} at {files[min(len(told), len(files) - 1)]}")
        for file, line in zip(files, told):
            kind = file.split(" ", 1)[0]
            if line == "refused":
                refused += 1
                continue
            account = [int(word) for word in line.split()] if line[0].isdigit() else [1, 0, 0, 0]
            bench.expect(account[0] == sum(account[1:]), f"rows are not accounted for, {line}: {file}")
            rows += account[0]
            kinds[kind] = kinds.get(kind, 0) + sum(account[1:3])
    bench.note("import files made up, in one process", tried,
               f"{rows:,} rows, each stored or unchanged ({sum(kinds.values()):,}) or rejected; "
               f"{refused:,} files refused in a sentence")


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
    bench.expect(read == kept, f"rows are not accounted for: {told['rows_read']} and {kept} {how}")
    return 0, read
