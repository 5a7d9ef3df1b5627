"""Made-up questions and files of prices: read or refused, never a crash, and every row accounted for."""
import json
import os

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
    """By the program, one process a question; the laws in the tests read a million in one process."""
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
    bench.note("questions made up", tried, f"{understood} read, the rest refused in a sentence")


HEADS = [["brand", "model", "price_php"], ["Brand", "Model", "SRP"], ["model", "ram_gb", "storage_gb", "price_php"],
         ["Product", "Price (PHP)", "Stock"]]
CELLS = ["Samsung", "Galaxy A06 5G", "POCO", "X7 Pro", "8GB+256GB", "₱15,999.00", "15.999,00", "12,99", "TBA", "",
         "N/A", "-5", "=1+1", "P 12,500", "1e9", "999999999999999999999", "4/128", '"', "\x1b[31m", "\u202eabc", ";",
         "2024-13-45", "9999-12-31", "USD 300", "Galaxy A06 (4GB + 128GB) Black", "\t", "Reno14 5G"]


def run_imports(bench):
    tried, accounted = bench.times(5_000), 0
    home = bench.sandbox()
    bench.run(["info"], home)
    for attempt in range(tried):
        name = os.path.join(home, "list.csv")
        random = bench.random
        separator = random.choice([",", ";", "\t", "|"])
        rows = [random.choice(HEADS)] + [
            [random.choice(CELLS) for _ in range(random.choice([2, 3, 3, 3, 4]))]
            for _ in range(random.randrange(0, 30))]
        text = random.choice(["\n", "\r\n"]).join(separator.join(cell if separator not in cell else f'"{cell}"' for cell in row) for row in rows)
        content = text.encode(random.choice(["utf-8", "utf-8-sig", "utf-16", "utf-8"]), errors="replace")
        if random.random() < 0.2 and content:
            place = random.randrange(len(content))
            content = content[:place] + bytes([random.randrange(256)]) + content[place + 1:]
        with open(name, "wb") as file:
            file.write(content)
        run = bench.run(
            ["import", name, "--map", "SRP=price", "--map", "Product=model", "--map", "Price (PHP)=price", "--source",
             "https://example.com/list", "--date", "2026-07-01", "--currency", "PHP", "--dry-run", "--json"], home)
        bench.expect_ended(run, f"import file {attempt + 1}: {content[:80]!r}")
        if run.status == 0 and run.output:
            told = json.loads(run.output)
            counts = told.get("rows") if isinstance(told.get("rows"), dict) else told
            if all(key in counts for key in ("read", "stored", "unchanged", "rejected")):
                accounted += bench.expect(
                    counts["read"] == counts["stored"] + counts["unchanged"] + counts["rejected"],
                    f"import file {attempt + 1}: rows are not accounted for: {counts}")
    bench.note("import files made up", tried, f"{accounted} with every row accounted for, the rest refused in a sentence")
