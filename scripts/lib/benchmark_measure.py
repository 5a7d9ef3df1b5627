"""How a job is measured: processor time and memory of whole processes, taken in turn."""

import os
import shutil
import statistics
import subprocess


class Job:
    """A command that is measured: its arguments, what it reads, and its environment."""

    def __init__(self, name, arguments, stdin=None, environment=None, accepted=(0,)):
        self.name = name
        self.arguments = arguments
        self.stdin = stdin
        # Statuses with which it may end.
        self.accepted = accepted
        self.environment = dict(os.environ, **(environment or {}))


class Measure:
    """Medians of the runs of one job."""

    def __init__(self, times, walls, memory, instructions=None):
        self.milliseconds = statistics.median(times)
        self.spread = [min(times), max(times)]
        self.wall = statistics.median(walls)
        self.kilobytes = max(memory)
        self.instructions = instructions

    def as_json(self):
        return {"ms": round(self.milliseconds, 3), "ms_least": round(self.spread[0], 3),
                "ms_most": round(self.spread[1], 3), "wall_ms": round(self.wall, 3),
                "peak_kb": self.kilobytes, "instructions": self.instructions}


def run(job):
    """Runs the job once: processor time and time of the clock in ms, and peak memory in KB.

    The peak includes what a process holds before the program starts in it, that of this script at
    least; it is too high for programs smaller than Python, never too low.
    """
    import time
    files = [os.open(job.stdin or os.devnull, os.O_RDONLY), os.open(os.devnull, os.O_WRONLY)]
    start = time.perf_counter()
    process = os.posix_spawn(
        job.arguments[0], job.arguments, job.environment,
        file_actions=[(os.POSIX_SPAWN_DUP2, files[0], 0), (os.POSIX_SPAWN_DUP2, files[1], 1),
                      (os.POSIX_SPAWN_DUP2, files[1], 2)])
    _, status, usage = os.wait4(process, 0)
    wall = (time.perf_counter() - start) * 1000
    for file in files:
        os.close(file)
    if os.waitstatus_to_exitcode(status) not in job.accepted:
        raise SystemExit(f"{' '.join(job.arguments)} ended with status {status}.")
    return (usage.ru_utime + usage.ru_stime) * 1000, wall, usage.ru_maxrss


def measure(jobs, runs):
    """Measures jobs in turn, so that what else the machine does meets them all alike.

    Each is run once unmeasured, but for those that take so long that one run is measured.
    """
    results = [([], [], []) for _ in jobs]
    for job in jobs if runs > 1 else []:
        run(job)
    for _ in range(runs):
        for job, result in zip(jobs, results):
            for value, values in zip(run(job), result):
                values.append(value)
    return [Measure(*result, instructions(job)) for job, result in zip(jobs, results)]


def instructions(job):
    """Instructions of one run, where the machine counts them."""
    if not shutil.which("perf"):
        return None
    counted = subprocess.run(
        ["perf", "stat", "-x", ",", "-e", "instructions:u", "--"] + job.arguments,
        stdin=open(job.stdin) if job.stdin else subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, env=job.environment, text=True)
    for line in counted.stderr.splitlines():
        count = line.split(",")[0]
        if "instructions" in line and count.isdigit():
            return int(count)
    return None
