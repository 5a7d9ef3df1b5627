"""Killed at random moments: the state before or after, sound, and no leftovers that grow."""
import os
import shutil
import signal
import sqlite3
import time

from bench import contents, files

LIST = "Brand,Model,SRP\nSamsung,Galaxy A06 5G,5490\nPOCO,X7 Pro,15499\n"


class Job:
    """One command to be killed, what must stand before it, and what tells its states apart."""

    def __init__(self, name, arguments, prepare=None, state=None, output=None):
        self.name, self.arguments = name, arguments
        self.prepare = prepare or (lambda bench, home: None)
        self.output = output


def jobs(bench):
    def built(bench, home):
        shutil.copytree(ready(bench, "built", [["info"]]), home, dirs_exist_ok=True)

    def priced(bench, home):
        first = ["price", "add", "galaxy a06 5g", "5600", "--source", "https://example.com/a"]
        shutil.copytree(ready(bench, "priced", [["info"], first]), home, dirs_exist_ok=True)

    def listed(bench, home):
        built(bench, home)
        with open(os.path.join(home, "list.csv"), "w") as file:
            file.write(LIST)

    def lists(bench, home):
        built(bench, home)
        shutil.copytree(
            ready(bench, "lists", [["info"], ["pricelist", "2024", "-o", "out/2024.csv"]], "out"),
            home, dirs_exist_ok=True)

    return [
        Job("first answer, which builds the catalogue", ["find", "5G under 20k", "--json"]),
        Job("build", ["build"], built),
        Job("import", ["import", "list.csv", "--map", "SRP=price", "--source",
                       "https://example.com/list", "--date", "2026-07-01", "--kind", "shop",
                       "--currency", "PHP", "--accept-outliers"], listed),
        Job("price add", ["price", "add", "galaxy a06 5g", "5490", "--source",
                          "https://example.com/b"], built),
        Job("undo", ["undo"], priced),
        Job("export", ["export", "-o", "out"], built, output="out"),
        Job("pricelist --all", ["pricelist", "--all", "-o", "out"], built, output="out"),
        Job("guide --all", ["guide", "--all", "-o", "out"], built, output="out"),
        Job("site", ["site", "-o", "out"], built, output="out"),
    ]


def ready(bench, name, commands, folder=None):
    """A home in which these commands were run, made once."""
    home = os.path.join(bench.folder, "ready-" + name)
    if not os.path.isdir(home):
        os.makedirs(os.path.join(home, folder or ""))
        for command in commands:
            run = bench.run(command, home)
            bench.expect(run.status == 0, f"{command}: {run.complaint.decode(errors='replace')}")
    return home


class Known:
    """What was found of homes, by all bytes of the catalogue and the own facts in them, or of all
    files: what is the same to the byte needs no second look."""

    def __init__(self):
        self.facts, self.sound, self.repeated = {}, set(), set()

    @staticmethod
    def key(home):
        return tuple(sorted(contents(os.path.join(home, "share")).items()))


def facts(bench, home, known):
    """What the catalogue says, as the digest of its export; the export is thrown away."""
    key = known.key(home)
    if key not in known.facts:
        known.facts[key] = exported(bench, home)
    return known.facts[key]


def exported(bench, home):
    folder = os.path.join(home, "told")
    run = bench.run(["export", "-o", folder], home)
    bench.expect(run.status == 0, "export after a kill: " + run.complaint.decode(errors="replace"))
    told = contents(folder)
    shutil.rmtree(folder, ignore_errors=True)
    return told


def leftovers(home, usual):
    """What grows with each kill; the one journal of the catalogue goes with its next change."""
    return [path for path in files(home) if path not in usual and not path.endswith("-journal")]


def run(bench):
    known = Known()
    for job in jobs(bench):
        if bench.commands and job.name not in bench.commands:
            continue
        if job.name == "site" and bench.run(["site", "--help"], bench.sandbox()).status != 0:
            continue
        one(bench, job, known)


def one(bench, job, known):
    before_home = bench.sandbox()
    job.prepare(bench, before_home)
    before = facts(bench, before_home, known) if os.path.isdir(os.path.join(before_home, "share")) else None
    after_home = bench.sandbox()
    job.prepare(bench, after_home)
    whole = bench.run(job.arguments, after_home)
    bench.expect(whole.status == 0, f"{job.name}: {whole.complaint.decode(errors='replace')}")
    usual = set(files(after_home)) | set(files(before_home))
    old, new = ({name: bytes for name, bytes in contents(os.path.join(home, job.output or "none")).items()
                 if not hidden(name)} for home in (before_home, after_home))
    after = facts(bench, after_home, known)
    states = {"before": 0, "after": 0, "between": 0, "ended first": 0}
    tried = bench.times(200)
    for attempt in range(tried):
        home = bench.sandbox()
        job.prepare(bench, home)
        process = bench.start(job.arguments, home)
        time.sleep(bench.random.uniform(0, whole.seconds * 1.05))
        process.send_signal(signal.SIGKILL)
        if process.wait() == 0:
            states["ended first"] += 1
        what = f"{job.name}, kill {attempt + 1}"
        sound(bench, home, what, known)
        if job.output:
            made = contents(os.path.join(home, job.output))
            torn = [name for name, bytes in made.items()
                    if not hidden(name) and bytes not in (old.get(name), new.get(name))]
            bench.expect(not torn, f"{what}: files neither old nor new: {torn[:3]}")
            kept = {name: bytes for name, bytes in made.items() if not hidden(name)}
            if kept not in (old, new):
                # Several files cannot change in one step: in that moment the others lie staged
                # beside them, and the next run goes on.
                staged = any(".presyo-new-" in name for name in made)
                bench.expect(staged, f"{what}: some files are old and some are new")
                states["between"] += 1
            else:
                states["after" if kept == new else "before"] += 1
        else:
            now = facts(bench, home, known)
            bench.expect(now in (before, after), f"{what}: facts of neither state")
            states["after" if now == after else "before"] += 1
        # The same command again takes away what the killed one left.
        key = (job.name, tuple(sorted(contents(home).items())))
        if job.name != "undo" and key not in known.repeated:
            known.repeated.add(key)
            again = bench.run(job.arguments, home)
            bench.expect(again.status == 0, f"{what}, again: {again.complaint.decode(errors='replace')}")
            rest = leftovers(home, usual)
            bench.expect(not rest, f"{what}: left over after the next run: {rest[:3]}")
        shutil.rmtree(home, ignore_errors=True)
    bench.note(f"killed: {job.name}", tried,
               f"{states['before']} as before, {states['after']} as after"
               + (f", {states['between']} while files were put in place" if states["between"] else "")
               + f" ({states['ended first']} ended before the kill)")


def hidden(name):
    return any(part.startswith(".") for part in name.split(os.sep))


def sound(bench, home, what, known):
    path = os.path.join(home, "share/presyo/catalog.sqlite")
    key = known.key(home)
    if not os.path.exists(path) or key in known.sound:
        return
    # Not read-only: what was written half is rolled back by whoever opens the file first.
    connection = sqlite3.connect(f"file:{path}?mode=rw", uri=True)
    try:
        answer = connection.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        connection.close()
    bench.expect(answer == "ok", f"{what}: integrity_check says {answer}")
    verify = bench.run(["verify"], home)
    bench.expect(verify.status == 0, f"{what}: verify: {verify.output.decode(errors='replace')[-300:]}")
    if answer == "ok" and verify.status == 0:
        known.sound.add(key)
