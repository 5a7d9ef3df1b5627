"""Full disks, forbidden and vanished places, closed outputs, signals."""
import os
import resource
import shutil
import signal
import stat
import subprocess
import time

from bench import KNOWN, PATIENCE, contents


def run(bench):
    tried = 0
    tried += full(bench)
    tried += places(bench)
    tried += vanished(bench)
    tried += replaced(bench)
    tried += signals(bench)
    tried += outputs(bench)
    bench.note("disk, places, signals, closed outputs", tried, "each ended with a sentence and its status")


def full(bench):
    """A limit on the size of a file is a full disk that needs no privilege."""
    tried = 0
    for size in [1, 4096, 65536, 400_000]:
        for command in [["find", "5G under 20k"], ["build"], ["export", "-o", "out"],
                        ["pricelist", "--all", "-o", "out"], ["guide", "--all", "-o", "out"]]:
            home = bench.sandbox()
            run = bench.run(command, home, limits={resource.RLIMIT_FSIZE: size})
            what = f"{' '.join(command)} where files end at {size} bytes"
            bench.expect_ended(run, what)
            bench.expect(run.status == 0 or run.complaint.startswith(b"presyo: "), f"{what}: no sentence")
            rest = [name for name in contents(home) if os.path.basename(name).startswith(".")]
            bench.expect(not rest, f"{what}: left over: {rest[:3]}")
            tried += 1
    return tried


def places(bench):
    tried = 0
    for place in ["/proc/nowhere", "/dev/null/x", "/dev/full"]:
        for command in [["export", "-o", place], ["pricelist", "--all", "-o", place],
                        ["find", "5G", "-o", place + "/a.csv"], ["build", "--catalog", place + "/c.sqlite"]]:
            run = bench.run(command, bench.sandbox())
            what = f"{' '.join(command)}"
            bench.expect_ended(run, what)
            bench.expect(run.status != 0, f"{what}: ended with 0")
            tried += 1
    return tried


def vanished(bench):
    """What a program works on is taken away under it: it ends with an answer or a sentence."""
    tried = 0
    for command in [["build"], ["export", "-o", "out"], ["pricelist", "--all", "-o", "out"]]:
        for attempt in range(min(10, bench.times(100))):
            home = bench.sandbox()
            shutil.copy(bench.catalog(), os.path.join(home, "c.sqlite"))
            process = bench.start([*command, "--catalog", "c.sqlite"], home, stderr=subprocess.PIPE)
            time.sleep(bench.random.uniform(0, 0.3))
            shutil.rmtree(home, ignore_errors=True)
            try:
                complaint = process.communicate(timeout=PATIENCE)[1]
            except subprocess.TimeoutExpired:
                process.kill()
                complaint = process.communicate()[1] + b"it did not end"
            what = f"{command[0]} whose folder vanishes"
            bench.expect(process.returncode in KNOWN, f"{what}: {process.returncode} {complaint[-300:]!r}")
            bench.expect(process.returncode == 0 or b"presyo: " in complaint, f"{what}: no sentence")
            shutil.rmtree(home, ignore_errors=True)
            tried += 1
    return tried


def replaced(bench):
    """Only a regular file that is ours, or nothing, is ever replaced."""
    tried = 0
    home = bench.sandbox()
    fifo = os.path.join(home, "fifo")
    os.mkfifo(fifo)
    foreign = os.path.join(home, "notes.txt")
    with open(foreign, "w") as file:
        file.write("not ours\n")
    dangling = os.path.join(home, "dangling")
    os.symlink(os.path.join(home, "nowhere/at/all"), dangling)
    forbidden = bench.copy_of_catalog()
    os.chmod(forbidden, 0o444)
    device = os.path.join(home, "device")
    places = [("a FIFO", fifo), ("a foreign file", foreign), ("a dangling link", dangling)]
    try:
        # A device of our own: the machine's may be replaced if the promise is broken.
        os.mknod(device, stat.S_IFCHR | 0o666, os.makedev(1, 3))
        places.append(("a device", device))
    except PermissionError:
        pass
    for name, path in places:
        kind = stat.S_IFMT(os.lstat(path).st_mode)
        run = bench.run(["build", "--catalog", path], home)
        bench.expect_ended(run, f"build over {name}")
        bench.expect(run.status != 0, f"build over {name}: ended with 0")
        bench.expect(stat.S_IFMT(os.lstat(path).st_mode) == kind, f"build over {name}: it was replaced")
        tried += 1
    with open(foreign) as file:
        bench.expect(file.read() == "not ours\n", "build over a foreign file: it was changed")
    run = bench.run(["build", "--catalog", forbidden], home)
    bench.expect(run.status == 73, f"build over a write-protected catalogue: {run.status}")
    for name in [":memory:", "file:x?mode=memory"]:
        run = bench.run(["build", "--catalog", name], home)
        bench.expect(run.status == 0 and os.path.isfile(os.path.join(home, name)), f"a catalogue named {name}")
        tried += 2
    facts = os.path.join(home, "facts")
    os.makedirs(facts)
    os.mkfifo(os.path.join(facts, "prices.csv"))
    run = bench.run(["build", "--from", facts, "--catalog", os.path.join(home, "c.sqlite")], home)
    bench.expect_ended(run, "a FIFO in a folder of facts")
    bench.expect(run.status in (65, 66), f"a FIFO in a folder of facts: {run.status}")
    return tried + 2


def signals(bench):
    tried = 0
    for name in ["SIGINT", "SIGTERM", "SIGHUP", "SIGPIPE", "SIGXFSZ", "SIGXCPU"]:
        for attempt in range(bench.times(20)):
            home = bench.sandbox()
            process = bench.start(["build"], home, stderr=subprocess.PIPE)
            time.sleep(bench.random.uniform(0, 0.3))
            process.send_signal(getattr(signal, name))
            try:
                complaint = process.communicate(timeout=60)[1]
            except subprocess.TimeoutExpired:
                process.kill()
                complaint = process.communicate()[1] + b"it did not end"
            status = process.returncode
            number = getattr(signal, name)
            # In its first moments, before it is set up, a program ends as any does.
            allowed = {0, 128 + number, 74, -number if not complaint else 0}
            bench.expect(status in allowed, f"{name} while building: {status} {complaint!r}")
            if status == 128 + number and name != "SIGINT":
                bench.expect(name.encode() in complaint, f"{name} while building: no sentence")
            run = bench.run(["find", "5G under 20k"], home)
            bench.expect(run.status == 0, f"after {name}: {run.complaint.decode(errors='replace')}")
            rest = [file for file in contents(home) if os.path.basename(file).startswith(".")]
            bench.expect(not rest, f"after {name}: left over: {rest[:3]}")
            tried += 1
    return tried


def outputs(bench):
    tried = 0
    home = bench.sandbox()
    bench.run(["info"], home)
    for command in [["find", "5G", "--limit", "0"], ["--help"], ["info"], ["pricelist", "2024"], ["--version"]]:
        with open("/dev/full", "w") as full:
            done = subprocess.run([bench.program, *command], stdout=full, stderr=subprocess.PIPE,
                                  env=bench.environment(home), stdin=subprocess.DEVNULL)
        bench.expect(done.returncode == 74, f"{command[0]} to a full disk: {done.returncode}")
        read, write = os.pipe()
        os.close(read)
        done = subprocess.run([bench.program, *command], stdout=write, stderr=subprocess.PIPE,
                              env=bench.environment(home), stdin=subprocess.DEVNULL)
        os.close(write)
        bench.expect(done.returncode in (0, 141, -signal.SIGPIPE), f"{command[0]} to a closed pipe: {done.returncode}")
        tried += 2
    return tried
