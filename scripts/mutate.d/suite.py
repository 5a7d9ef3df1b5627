"""Runs the built tests of the copy, those that are likeliest to notice first."""
import json
import os
import signal
import subprocess
import sys
import time


class Suite:
    def __init__(self, folder, switch):
        self.folder, self.switch = folder, switch
        self.program = os.path.join(folder, ".build/debug/presyoPackageTests.xctest")
        self.needs = self._needs()
        self.seconds = {}

    def _needs(self):
        """The test targets by the targets that they depend on, directly or not."""
        told = subprocess.run(["swift", "package", "describe", "--type", "json"], cwd=self.folder,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.decode()
        targets = json.loads(told[told.index("{"):])["targets"]
        needs = {target["name"]: set(target.get("target_dependencies", [])) for target in targets}

        def all_of(name, seen):
            for other in needs.get(name, ()):
                if other not in seen:
                    seen.add(other)
                    all_of(other, seen)
            return seen
        return {target["name"]: all_of(target["name"], set())
                for target in targets if target["type"] == "test"}

    def turn(self, number):
        with open(self.switch, "w") as file:
            file.write(str(number))

    def must_pass(self):
        """With nothing turned round every test target passes; how long each takes is kept."""
        self.turn(0)
        for name in sorted(self.needs):
            start = time.monotonic()
            failed = self.run(name, 3600)
            self.seconds[name] = time.monotonic() - start
            print(f"as it is, {name}: {failed or 'passed'} in {self.seconds[name]:.0f} s", flush=True)
            if failed:
                sys.exit(f"{name} does not pass as it is.")

    def noticed(self, place, is_quick):
        """The first test that fails with the operator turned round."""
        own = [name for name in (place.target + "Tests",) if name in self.needs]
        others = sorted((name for name, needs in self.needs.items()
                         if place.target in needs and name not in own),
                        # Those of the whole program take longest, where nothing was measured.
                        key=lambda name: (self.seconds.get(name, 0), name == "EndToEndTests", name))
        self.turn(place.number)
        try:
            for name in own if is_quick and own else own + others:
                # What takes so much longer than usual hangs, which is noticed.
                failed = self.run(name, 60 + 6 * self.seconds.get(name, 200))
                if failed:
                    return failed
            return None
        finally:
            self.turn(0)

    def run(self, name, patience):
        """Runs the tests of a target up to the first that fails, and names it."""
        process = subprocess.Popen(
            [self.program, "--testing-library", "swift-testing", "--filter", name + r"\."],
            cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True)
        timer = subprocess.Popen(["sleep", str(int(patience))])
        found = None
        os.set_blocking(process.stdout.fileno(), False)
        rest = b""
        while found is None:
            told = process.stdout.read()
            if told:
                rest += told
                lines = rest.split(b"\n")
                rest = lines.pop()
                for line in lines:
                    text = line.decode(errors="replace")
                    if "✘" in text and ("recorded an issue" in text or " failed " in text):
                        found = f"{name}: " + text.split("✘")[1].split("recorded")[0].strip()[:100]
                        break
            elif process.poll() is not None:
                break
            elif timer.poll() is not None:
                found = f"{name}, which did not end"
            else:
                time.sleep(0.05)
        if found is None and process.returncode != 0:
            found = f"{name}, which ended with {process.returncode}"
        timer.kill()
        timer.wait()
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()
        return found
