"""What all parts share: running the program, sandboxes, counting, the report."""
import hashlib
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time

import facts

# Exit statuses the contract names; anything else, a signal above all, is a broken promise.
KNOWN = {0, 1, 64, 65, 66, 69, 73, 74, 75, 77, 130}
# A run that takes longer than this hangs; a debug build on a busy machine takes minutes for a site.
PATIENCE = 600


class Run:
    def __init__(self, status, output, complaint, seconds):
        self.status, self.output, self.complaint, self.seconds = status, output, complaint, seconds


class Bench:
    def __init__(self, program, root, folder, share, seed, has_few_facts=False):
        self.program, self.folder = program, folder
        self.data = os.path.join(root, "data")
        if has_few_facts:
            self.data = facts.few(self.data, os.path.join(folder, "data"))
        self.share, self.seed = share, seed
        # The only commands to be killed; all where there is none.
        self.commands = []
        self.random = random.Random(seed)
        self.rows = []
        self.broken = []
        self.count = 0
        self._catalog = None

    def times(self, whole):
        """How many of `whole` this run tries: at least two."""
        return max(2, whole // self.share)

    def sandbox(self):
        """A new home with nothing in it."""
        self.count += 1
        home = os.path.join(self.folder, f"home-{self.count}")
        os.makedirs(home)
        return home

    def environment(self, home, **more):
        values = {
            "HOME": home, "XDG_DATA_HOME": os.path.join(home, "share"), "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8", "TMPDIR": self.folder, "PRESYO_TODAY": "2026-08-22",
            "PRESYO_DATA": self.data,
        }
        values.update(more)
        return values

    def run(self, arguments, home, input=None, limits=None, **more):
        """Runs the program to its end; a run that does not end counts as status -SIGKILL."""
        def prepare():
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            for limit, value in (limits or {}).items():
                resource.setrlimit(limit, (value, value))
        start = time.monotonic()
        try:
            done = subprocess.run(
                [self.program, *arguments], env=self.environment(home, **more), input=input,
                stdin=None if input is not None else subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=PATIENCE,
                preexec_fn=prepare, cwd=home)
            return Run(done.returncode, done.stdout, done.stderr, time.monotonic() - start)
        except subprocess.TimeoutExpired:
            return Run(-signal.SIGKILL, b"", b"it did not end", PATIENCE)

    def start(self, arguments, home, stderr=subprocess.DEVNULL, **more):
        return subprocess.Popen(
            [self.program, *arguments], env=self.environment(home, **more), cwd=home,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=stderr)

    def catalog(self):
        """A whole catalogue, built once."""
        if self._catalog is None:
            path = os.path.join(self.folder, "whole.sqlite")
            run = self.run(
                ["build", "--from", self.data, "--catalog", path,
                 "--facts", os.path.join(self.folder, "no-facts")], self.sandbox())
            if run.status != 0:
                sys.exit("The catalogue cannot be built: " + run.complaint.decode())
            self._catalog = path
        return self._catalog

    def copy_of_catalog(self):
        self.count += 1
        path = os.path.join(self.folder, f"copy-{self.count}.sqlite")
        shutil.copy(self.catalog(), path)
        return path

    def expect(self, truth, what):
        if not truth:
            self.broken.append(what)
            print("BROKEN: " + what, file=sys.stderr, flush=True)
        return truth

    def expect_ended(self, run, what):
        """No signal, no trap, no hang, no exit status that the contract lacks."""
        return self.expect(
            run.status in KNOWN,
            f"{what}: ended with {run.status}: {run.complaint.decode(errors='replace')[-300:]}")

    def note(self, part, tried, found):
        self.rows.append((part, tried, found))
        print(f"{part}: {tried} tried, {found}", file=sys.stderr, flush=True)

    def report(self):
        print("| what | tried | result |\n|---|---:|---|")
        for part, tried, found in self.rows:
            print(f"| {part} | {tried:,} | {found} |")
        print(f"\nSeed {self.seed}, one {self.share}-th of the whole; {len(self.broken)} promises broken."
              if self.share > 1 else f"\nSeed {self.seed}, the whole; {len(self.broken)} promises broken.")
        return 1 if self.broken else 0


def files(folder):
    """The path of every file below a folder, from it on."""
    return [os.path.relpath(os.path.join(place, name), folder)
            for place, _, names in os.walk(folder) for name in names
            if os.path.isfile(os.path.join(place, name))]


def contents(folder):
    """Every file below a folder, by its path, as a digest of its bytes."""
    found = {}
    for name in files(folder):
        with open(os.path.join(folder, name), "rb") as file:
            found[name] = hashlib.sha256(file.read()).hexdigest()
    return found
