"""The jobs that are measured, their rivals and their targets."""

import json
import os
import shutil
import subprocess
import sys
import tempfile

import benchmark_sizes as sizes
from benchmark_measure import Job, measure
from benchmark_site import site

QUESTION = "5G under PHP 20K"
# The statement that answered it before offers had narrow rows, on the same file: the target of a
# thousand times the size is a part of what it takes. The larger catalogues have its index.
BEFORE = """
WITH fitting AS (
  SELECT min(price.id) AS id
  FROM price_in_force AS price
  JOIN phone ON phone.id = price.phone
  JOIN phone_standing AS standing ON standing.phone = price.phone
  WHERE phone.network >= 5 AND price.centavos < 100 * 20000 AND price.judges = 1 AND standing.current = 1
  GROUP BY +price.phone
)
SELECT phone.id, brand.name AS brand, phone.model, price.ram_gb, price.storage_gb,
  price.centavos / 100.0 AS price_php, price.kind AS price_kind, price.since AS price_date,
  phone.launched, phone.network || 'G' AS network, phone.chipset, source.url AS source_url,
  ({score}) / 100 AS value_score
FROM fitting
JOIN price_in_force AS price ON price.id = fitting.id
JOIN phone ON phone.id = price.phone
JOIN brand ON brand.id = phone.brand
JOIN source ON source.id = price.source
JOIN offer ON offer.id = price.id
JOIN phone_standing AS standing ON standing.phone = price.phone
ORDER BY standing.imported, value_score DESC, price.centavos, phone.id
"""
WEIGHTS = {"chipset": 16, "ram": 7, "storage": 8, "display": 7, "screen_size": 2, "battery": 9, "charging": 5,
           "camera": 7, "selfie": 3, "network": 4, "nfc": 2, "water_resistance": 2, "recency": 15, "price": 13}
BEFORE = BEFORE.format(score=" + ".join(f"{weight} * coalesce(offer.{term}_term, 0)" for term, weight in WEIGHTS.items()))
PHONE = "samsung-galaxy-a06-5g"
SQLITE = shutil.which("sqlite3") or "sqlite3"


class Bench:
    """All jobs of one run, with what came out."""

    def __init__(self, root, options):
        self.root = root
        self.options = options
        self.program = options.program
        self.data = os.path.join(root, "data")
        self.work = options.work
        self.sizes = [int(size) for size in options.sizes.split(",")]
        self.figures, self.targets, self.growth, self.notes = {}, [], {}, []
        self.home = tempfile.mkdtemp(prefix="presyo-benchmark-")

    # Commands

    def presyo(self, name, *arguments, size=1):
        environment = {"PRESYO_CATALOG": self.catalogue(size), "XDG_DATA_HOME": self.home}
        return Job(name, [self.program, *arguments], environment=environment)

    def catalogue(self, size):
        return os.path.join(self.work, f"{size}.sqlite")

    def sqlite(self, name, size=1, mode=None, sql=None):
        """The sqlite3 program on the same file, with explain's own SQL or another statement."""
        script = os.path.join(self.home, f"{name.replace(' ', '-').replace('/', '-')}.sql")
        with open(script, "w", encoding="utf-8") as file:
            if mode:
                file.write(f".mode {mode}\n")
            if sql is None:
                explained = self.explained
                file.write(".parameter init\n")
                for place, value in enumerate(explained["parameters"], 1):
                    file.write(f".parameter set ?{place} {value!r}\n")
                sql = explained["sql"]
            file.write(sql + ";\n")
        return Job(name, [SQLITE, "-readonly", self.catalogue(size)], stdin=script)

    def rival(self, program):
        path = os.path.join(self.options.rivals, "bin", program)
        return path if os.access(path, os.X_OK) else shutil.which(program)

    # Running

    def compare(self, title, jobs, runs=None):
        """Measures jobs in turn, and keeps their figures."""
        print(f"measuring {title}: {', '.join(job.name for job in jobs)}", file=sys.stderr)
        results = measure(jobs, runs or self.options.runs)
        for job, result in zip(jobs, results):
            self.figures[f"{title}: {job.name}"] = result.as_json()
        return results

    def target(self, job, value, limit, words, at_least=False):
        holds = None if value is None else (value >= limit if at_least else value <= limit)
        self.targets.append({"job": job, "value": value, "limit": limit, "words": words, "holds": holds})

    def run(self):
        for size in self.sizes:
            self.make(size)
        self.explained = json.loads(subprocess.run(
            [self.program, "explain", QUESTION, "--format", "json"], check=True, stdout=subprocess.PIPE,
            env=dict(os.environ, PRESYO_CATALOG=self.catalogue(1), XDG_DATA_HOME=self.home)).stdout)
        self.start()
        self.questions()
        self.others()
        for size in self.sizes:
            self.grow(size)
        self.growth_targets()
        self.reading()
        self.files()
        site(self)
        self.lists_at_100()
        # What takes longest comes last, so that a run that is stopped has the rest.
        if 100 in self.sizes:
            folder = os.path.join(self.work, "facts-100")
            sizes.facts(self.data, folder, 100)
            self.build(100, folder)
        shutil.rmtree(self.home)

    def make(self, size):
        if size == 1 or not os.path.exists(self.catalogue(1)):
            subprocess.run([self.program, "build", "--from", self.data, "--catalog", self.catalogue(1)], check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                           env=dict(os.environ, XDG_DATA_HOME=self.home))
        if size > 1:
            newer = os.path.getmtime(self.program)
            path = self.catalogue(size)
            if os.path.exists(path) and os.path.getmtime(path) < newer:
                os.remove(path)
            sizes.catalogue(self.catalogue(1), path, size)

    def start(self):
        ours, theirs, one = self.compare(
            "start", [Job("presyo --version", [self.program, "--version"]),
                      Job("sqlite3 --version", [SQLITE, "--version"]), self.sqlite("select 1", sql="SELECT 1")])
        self.one = one.milliseconds
        self.target("presyo --version", ours.milliseconds / theirs.milliseconds, 1.5, "× sqlite3 --version")

    def questions(self):
        jobs = [self.presyo("find", "find", QUESTION), self.sqlite("sqlite3, explain's SQL"),
                self.presyo("find as JSON without limit", "find", QUESTION, "--json", "--limit", "0"),
                self.sqlite("sqlite3 as JSON", mode="json"),
                self.presyo("find --as-of", "find", QUESTION, "--as-of", "2024-06-30"),
                self.presyo("explain", "explain", QUESTION), self.presyo("show", "show", PHONE)]
        find, theirs, whole, theirs_whole, as_of, explain, show = self.compare("question", jobs)
        self.target("find, whole process", find.milliseconds / theirs.milliseconds, 2, "× sqlite3, explain's SQL")
        self.target("find as JSON without limit", whole.milliseconds / theirs_whole.milliseconds, 2.5, "× sqlite3 as JSON")
        for name, result in (("explain", explain), ("show", show)):
            self.target(name, (result.milliseconds - 3) / self.one, 1.3, "× sqlite3 with select 1, 3 ms apart")
        self.target("find --as-of", as_of.milliseconds / find.milliseconds, 1.5, "× find")
        self.find = find

    def others(self):
        """sqlite-utils with the same statement, DuckDB over the exported CSV."""
        utils, python = self.rival("sqlite-utils"), self.rival("python3")
        exported = os.path.join(self.home, "export")
        subprocess.run([self.program, "export", "-o", exported, "--catalog", self.catalogue(1)], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=dict(os.environ, XDG_DATA_HOME=self.home))
        value = None
        if utils:
            arguments = [utils, "query", self.catalogue(1), self.explained["sql"].replace("?1", ":a")]
            arguments += ["-p", "a", str(self.explained["parameters"][0])]
            (result,) = self.compare("rivals", [Job("sqlite-utils", arguments)], 5)
            value = result.milliseconds / self.find.milliseconds
        else:
            self.notes.append("sqlite-utils is not there: not compared.")
        self.target("find against sqlite-utils", value, 15, "× faster", at_least=True)
        value = None
        script = os.path.join(self.home, "duck.py")
        with open(script, "w", encoding="utf-8") as file:
            file.write(DUCKDB.format(folder=exported))
        if python and subprocess.run([python, "-c", "import duckdb"], stderr=subprocess.DEVNULL).returncode == 0:
            (result,) = self.compare("rivals", [Job("DuckDB over the exported CSV", [python, script])], 5)
            value = result.milliseconds / self.find.milliseconds
        else:
            self.notes.append("DuckDB is not there: not compared.")
        self.target("find against DuckDB over CSV", value, 25, "× faster", at_least=True)

    def files(self):
        """Building, importing, and whole folders of lists."""
        self.build(1, self.data)
        rows = os.path.join(self.home, "list.csv")
        sizes.price_list(self.data, rows, 100_000)
        job = self.presyo("import of 100,000 rows", "import", rows, "--into", os.path.join(self.home, "own"),
                          "--source", "https://shop.example/list", "--date", "2026-08-22", "--accept-outliers")
        # Names that two phones share are refused, and said so by the status.
        job.accepted = (0, 65)
        (result,) = self.compare("files", [job], 1)
        self.target("import of a list of 100,000 rows, s", result.milliseconds / 1000, 3, "s of processor")
        self.target("import of a list of 100,000 rows, MB", result.kilobytes / 1000, 100, "MB")
        lists = os.path.join(self.home, "lists")
        results = self.compare("files", [
            self.presyo("all pricelists", "pricelist", "--all", "-o", lists),
            self.presyo("all guides", "guide", "--all", "-o", os.path.join(self.home, "guides"))], 3)
        self.target("all pricelists and guides, all formats", sum(each.milliseconds for each in results) / 1000, 0.3,
                    "s of processor")
        stripped = os.path.join(self.home, "stripped")
        subprocess.run(["strip", "-o", stripped, self.program], check=True)
        self.target("the installed program", os.path.getsize(stripped) / 1_000_000, 20, "MB stripped")

    def build(self, size, folder):
        path = os.path.join(self.home, "built.sqlite")
        script = os.path.join(self.home, "import.sql")
        with open(script, "w", encoding="utf-8") as file:
            file.write(".mode csv\n")
            for name in sorted(os.listdir(folder)):
                if name.endswith(".csv"):
                    table = name.removesuffix(".csv").replace("-", "_")
                    file.write(f"DROP TABLE IF EXISTS {table};\n.import {os.path.join(folder, name)} {table}\n")
        jobs = [Job("build", [self.program, "build", "--from", folder, "--catalog", path],
                    environment={"XDG_DATA_HOME": self.home}),
                Job("sqlite3 .import", [SQLITE, os.path.join(self.home, "imported.sqlite")], stdin=script)]
        ours, theirs = self.compare(f"build at {size}×", jobs, 5 if size == 1 else 1)
        if size == 1:
            self.target("build at 1×", ours.milliseconds / 1000, 0.4, "s of processor")
        else:
            self.target(f"build at {size}×", ours.milliseconds / theirs.milliseconds, 3, "× sqlite3 .import")
        self.target(f"memory of the build at {size}×", ours.kilobytes / 1000, 150, "MB")
        self.growth.setdefault("build", {})[size] = ours.as_json()

    # Growth

    LISTS = {"info": ["info"], "brands": ["brands", "samsung", "vivo"], "bands": ["bands"], "drops": ["drops"],
             "similar": ["similar", PHONE], "pricelist of a year": ["pricelist", "2024"]}

    def grow(self, size):
        runs = {1: 9, 10: 5, 100: 3}.get(size, 1)
        jobs = [self.presyo("find", "find", QUESTION, size=size), self.sqlite("sqlite3, explain's SQL", size=size),
                self.sqlite("sqlite3, the statement before", size=size, sql=BEFORE),
                self.presyo("explain", "explain", QUESTION, size=size), self.presyo("show", "show", PHONE, size=size)]
        # Another day's prices are derived in memory: more than a hundred times the size has no room.
        if size <= 100:
            jobs.append(self.presyo("find --as-of", "find", QUESTION, "--as-of", "2024-06-30", size=size))
        for name, result in zip([job.name for job in jobs], self.compare(f"{size}×", jobs, runs)):
            self.growth.setdefault(name, {})[size] = result.as_json()
        if size > 10:
            return
        self.lists(size, min(runs, 3))

    def lists_at_100(self):
        """The lists at a hundred times the size, each once."""
        if not {10, 100} <= set(self.sizes):
            return
        self.lists(100, 1)
        for name in self.LISTS:
            by_size = self.growth[name]
            self.target(f"{name} at 100×, time for ten times the size", by_size[100]["ms"] / by_size[10]["ms"], 11, "× at 10×")
            self.target(f"{name} at 100×, memory", by_size[100]["peak_kb"] / 1000, 100, "MB")

    def lists(self, size, runs):
        jobs = [self.presyo(name, *arguments, size=size) for name, arguments in self.LISTS.items()]
        for name, result in zip(self.LISTS, self.compare(f"{size}×", jobs, runs)):
            self.growth.setdefault(name, {})[size] = result.as_json()

    def growth_targets(self):
        def ms(name, size):
            return self.growth[name][size]["ms"]
        largest = max(self.sizes)
        for size in [size for size in self.sizes[1:] if size <= 100]:
            self.target(f"find --as-of at {size}×", ms("find --as-of", size) / ms("find", size), 1.5, "× find")
        if largest > 1:
            for size in self.sizes[1:]:
                self.target(f"find at {size}×", ms("find", size) / ms("sqlite3, the statement before", size),
                            0.3 if size == 1000 else 1, "× sqlite3, the statement before")
            self.target(f"explain at {largest}×", ms("explain", largest) / ms("explain", 1), 1.3, "× explain at 1×")
            peak = max(self.growth[name][largest]["peak_kb"] for name in ("find", "explain", "show"))
            self.target(f"memory of any question at {largest}×", peak / 1000, 48, "MB")

    def reading(self):
        program = os.path.join(os.path.dirname(self.program), "presyo-benchmark")
        if not os.access(program, os.X_OK):
            self.notes.append("Build the product presyo-benchmark to measure the reading of questions.")
            return
        result = json.loads(subprocess.run(
            [program, self.data, os.path.join(self.root, "Tests/BudgetLanguageTests/Corpus")], check=True,
            stdout=subprocess.PIPE).stdout)
        self.figures["reading"] = result
        self.target("questions read in a second, one core", result["queries_per_second"], 150_000, "", at_least=True)
        self.target("time for ten times the length", result["time_for_ten_times_the_length"], 11, "×")

    def table(self):
        yield f"{'job':44} {'measured':>10} {'target':>10}"
        for target in self.targets:
            value = "not there" if target["value"] is None else f"{target['value']:.2f}"
            mark = {True: "held", False: "MISSED", None: "-"}[target["holds"]]
            yield f"{target['job']:44} {value:>10} {target['limit']:>10} {target['words']:34} {mark}"
        yield ""
        yield f"{'processor time, ms':44} " + "".join(f"{size:>9}×" for size in self.sizes)
        for name, by_size in self.growth.items():
            cells = "".join(f"{by_size[size]['ms']:>10.1f}" if size in by_size else f"{'':>10}" for size in self.sizes)
            yield f"{name:44} {cells}"
        yield ""
        yield f"{'peak memory, MB':44} " + "".join(f"{size:>9}×" for size in self.sizes)
        for name, by_size in self.growth.items():
            cells = "".join(f"{by_size[size]['peak_kb'] / 1000:>10.1f}" if size in by_size else f"{'':>10}"
                            for size in self.sizes)
            yield f"{name:44} {cells}"


DUCKDB = """
import duckdb
print(duckdb.sql('''
    SELECT phones.id, phones.model, min(prices.price_php) AS price
    FROM read_csv_auto('{folder}/phones.csv') AS phones
    JOIN read_csv_auto('{folder}/prices.csv') AS prices ON prices.phone_id = phones.id
    WHERE phones.network = '5G' AND prices.price_php < 20000
    GROUP BY phones.id, phones.model ORDER BY price, phones.id
''').fetchall())
"""
