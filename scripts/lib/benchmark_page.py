"""The parts of docs/performance.md that a run of the benchmark renews: its figures and its plot."""

import math
import os

BEGIN, END = "<!-- begin: renewed by scripts/benchmark --page -->", "<!-- end -->"
COLORS = ["#1b6ca8", "#c2571a", "#2b8a3e", "#8e44ad", "#b08900", "#c0392b", "#16807a", "#555555"]
# Jobs of the plot: what people wait for, and the rival.
PLOTTED = ["find", "sqlite3, the statement before", "find --as-of", "explain", "show", "pricelist of a year", "info", "build"]


def renew(root, result, lines):
    """Writes the table into the page, and the plot beside it."""
    path = os.path.join(root, "docs", "performance.md")
    with open(path, encoding="utf-8") as file:
        page = file.read()
    before, rest = page.split(BEGIN, 1)
    _, after = rest.split(END, 1)
    machine = result["machine"]
    head = (f"{machine['processor']}, {machine['cores']} cores; {machine['system']}; "
            f"sqlite3 {machine['sqlite3']}.")
    block = "\n".join([BEGIN, "", head, "", "```text", *[line.rstrip() for line in lines], "```", "",
                       "![Processor time against the size of the catalogue](performance.svg)", "", END])
    with open(path, "w", encoding="utf-8") as file:
        file.write(before + block + after)
    with open(os.path.join(root, "docs", "performance.svg"), "w", encoding="utf-8") as file:
        file.write(plot(result["growth"]))


def plot(growth):
    """Processor time against size, both by powers of ten."""
    width, height, left, right, top, bottom = 760, 420, 70, 210, 40, 50
    series = {name: {int(size): each["ms"] for size, each in growth[name].items()} for name in PLOTTED if name in growth}
    sizes = sorted({size for each in series.values() for size in each})
    values = [value for each in series.values() for value in each.values()]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    last = max(1, math.log10(sizes[-1]))

    def x(size):
        return left + (width - left - right) * math.log10(size) / last

    def y(value):
        return height - bottom - (height - top - bottom) * (math.log10(value) - low) / (high - low)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">',
        "<title>Processor time of a whole process against the size of the catalogue</title>",
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        f'<text x="{left}" y="22" font-size="14">Processor time, ms, against size (the real catalogue is 1×)</text>']
    for power in range(low, high + 1):
        place = y(10 ** power)
        parts.append(f'<line x1="{left}" x2="{width - right}" y1="{place:.1f}" y2="{place:.1f}" stroke="#dddddd"/>')
        parts.append(f'<text x="{left - 8}" y="{place + 4:.1f}" text-anchor="end">{10 ** power:g}</text>')
    for size in sizes:
        parts.append(f'<text x="{x(size):.1f}" y="{height - bottom + 20}" text-anchor="middle">{size}×</text>')
    ends = []
    for index, (name, each) in enumerate(series.items()):
        color = COLORS[index % len(COLORS)]
        points = " ".join(f"{x(size):.1f},{y(value):.1f}" for size, value in sorted(each.items()))
        dash = ' stroke-dasharray="5 4"' if name.startswith("sqlite3") else ""
        parts.append(f'<polyline points="{points}" fill="none" stroke="{color}" stroke-width="2"{dash}/>')
        parts += [f'<circle cx="{x(size):.1f}" cy="{y(value):.1f}" r="3" fill="{color}"/>' for size, value in each.items()]
        size = max(each)
        ends.append([y(each[size]), name, color])
    ends.sort()
    for index, end in enumerate(ends):
        if index and end[0] - ends[index - 1][0] < 15:
            end[0] = ends[index - 1][0] + 15
        parts.append(f'<text x="{width - right + 12}" y="{end[0] + 4:.1f}" fill="{end[2]}">{end[1]}</text>')
    return "\n".join(parts + ["</svg>"]) + "\n"
