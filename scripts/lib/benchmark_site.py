"""The website beside the one that Hugo builds of as many pages, as large."""

import os
import re
import shutil
import subprocess

from benchmark_measure import Job

RUNS = 3
LAYOUT = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><main><h1>{{ .Title }}</h1>
{{ .Content }}</main></body></html>
"""


def into_empty(name, folder, command, environment=None):
    """A command that writes a folder anew each time."""
    return Job(name, ["/bin/sh", "-c", f'rm -rf "{folder}" && exec "$@"', "sh", *command], environment=environment)


def site(bench):
    """Measures both; a Hugo that is not there is said to be missing."""
    out = os.path.join(bench.home, "site")
    ours = bench.presyo("site")
    jobs = [into_empty("presyo site", out, [bench.program, "site", "-o", out], ours.environment)]
    hugo = shutil.which("hugo")
    if hugo:
        subprocess.run(jobs[0].arguments, env=jobs[0].environment, check=True, stderr=subprocess.DEVNULL)
        project = os.path.join(bench.home, "hugo")
        pages = write_project(project, out)
        jobs.append(into_empty(
            f"hugo, {pages} pages as large", project + "-site",
            [hugo, "--quiet", "--source", project, "--destination", project + "-site"]))
    else:
        bench.notes.append("Hugo is not there (apt-get install hugo): the website was compared with nothing.")
    results = bench.compare("website", jobs, RUNS)
    bench.target("the whole website, by the clock", results[0].wall / 1000, 2, "s")
    if hugo:
        bench.target("the whole website", results[0].milliseconds / results[1].milliseconds, 1, "× hugo")


def write_project(project, out):
    """A Hugo project whose content is what stands in the pages of the site; how many pages."""
    os.makedirs(f"{project}/layouts/_default", exist_ok=True)
    for layout in ("single", "list"):
        with open(f"{project}/layouts/_default/{layout}.html", "w", encoding="utf-8") as file:
            file.write(LAYOUT)
    with open(f"{project}/config.toml", "w", encoding="utf-8") as file:
        file.write('baseURL = "https://example.org/"\ntitle = "prices"\n'
                   'disableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n')
    count = 0
    for folder, _, names in os.walk(out):
        if "index.html" not in names:
            continue
        with open(f"{folder}/index.html", encoding="utf-8") as file:
            page = file.read()
        body = page.split('<main id="main">')[1].split("</main>")[0]
        title = re.search("<title>(.*?)</title>", page).group(1).replace('"', "'")
        name = os.path.relpath(folder, out).replace("/", "-")
        os.makedirs(f"{project}/content", exist_ok=True)
        with open(f"{project}/content/{'home' if name == '.' else name}.html", "w", encoding="utf-8") as file:
            file.write(f'---\ntitle: "{title}"\n---\n{body}')
        count += 1
    return count
