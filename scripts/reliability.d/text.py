"""Hostile text from arguments: no control or bidirectional character reaches an output raw."""

RAW = [chr(code) for code in [*range(0x01, 0x09), 0x0b, 0x0c, *range(0x0e, 0x20), 0x7f, *range(0x80, 0xa0)]]
BIDI = [chr(code) for code in [0x200e, 0x200f, *range(0x202a, 0x202f), *range(0x2066, 0x206a)]]


def run(bench):
    home = bench.sandbox()
    path = bench.catalog()
    tried = 0
    signs = RAW + BIDI
    for sign in signs[:: max(1, bench.share // 20)]:
        for arguments in [["find", f"5G{sign} under 20k"], ["find", "--brand", f"sam{sign}sung"],
                          ["show", f"galaxy{sign}"], ["explain", f"zz{sign}zz", "--format", "csv"],
                          ["explain", f"5G {sign}x", "--json"], [f"--{sign}x"], ["find", "5G", "-o", f"/none/{sign}"],
                          ["find", "5G", "--as-of", f"20{sign}24"], [f"fin{sign}d", "x"]]:
            run = bench.run([*arguments, "--catalog", path], home)
            bench.expect_ended(run, f"{arguments!r}")
            told = (run.output + run.complaint).decode(errors="replace")
            bench.expect(sign not in told, f"{arguments!r}: {sign!r} came out raw")
            tried += 1
    bench.note("control and bidirectional characters in arguments", tried, "none came out raw")
