"""Several programs at once: readers beside importers and builds, and first runs at the same time."""
import os
import threading
import time


def run(bench):
    first_runs(bench)
    beside(bench)


def first_runs(bench):
    """Six first runs in an empty home: all answer, for the first one's catalogue will do for all."""
    tried, answered = bench.times(20), 0
    for attempt in range(tried):
        home = bench.sandbox()
        results = []
        threads = [threading.Thread(
            target=lambda: results.append(bench.run(["find", "5G under 20k", "--json"], home)))
            for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for result in results:
            answered += bench.expect(
                result.status == 0, f"a first run beside five: {result.status} {result.complaint.decode()}")
        bench.expect(len({result.output for result in results}) == 1, "first runs answered differently")
    bench.note("six first runs at once", tried * 6, f"{answered} answered")


def beside(bench):
    """Readers, two importers and a builder for a while: every answer is of a whole catalogue."""
    home = bench.sandbox()
    bench.run(["info"], home)
    until = time.monotonic() + max(5, 60 / bench.share)
    counts = {"answers": 0, "changes": 0, "busy": 0}
    lock = threading.Lock()

    def count(name):
        with lock:
            counts[name] += 1

    def read():
        while time.monotonic() < until:
            run = bench.run(["find", "5G under 20k", "--json"], home)
            bench.expect(run.status in (0, 75), f"a reader: {run.status} {run.complaint.decode(errors='replace')}")
            count("answers" if run.status == 0 else "busy")

    def change(amount):
        number = amount
        while time.monotonic() < until:
            number += 1
            run = bench.run(
                ["price", "add", "galaxy a06 5g", str(number), "--source",
                 f"https://example.com/{number}", "--accept-outliers"], home)
            bench.expect(run.status in (0, 75), f"an importer: {run.status} {run.complaint.decode(errors='replace')}")
            count("changes" if run.status == 0 else "busy")

    def build():
        while time.monotonic() < until:
            run = bench.run(["build"], home)
            bench.expect(run.status in (0, 75), f"a builder: {run.status} {run.complaint.decode(errors='replace')}")
            count("changes" if run.status == 0 else "busy")

    threads = [threading.Thread(target=read) for _ in range(8)]
    threads += [threading.Thread(target=change, args=(start,)) for start in (5000, 6000)]
    threads += [threading.Thread(target=build)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    verify = bench.run(["verify"], home)
    bench.expect(verify.status == 0, "verify after all: " + verify.output.decode(errors="replace")[-300:])
    own = os.path.join(home, "share/presyo/facts/prices.csv")
    kept = 0
    if os.path.exists(own):
        with open(own) as file:
            kept = sum(1 for line in file) - 1
    bench.note("eight readers, two importers and a builder", sum(counts.values()),
               f"{counts['answers']} answers, {counts['changes']} changes, {counts['busy']} busy, {kept} own prices kept")
