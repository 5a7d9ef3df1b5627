"""The copy of the checkout in which all chosen operators stand, built once."""
import os
import pickle
import re
import shutil
import subprocess
import sys

import operators

LEFT = shutil.ignore_patterns("debug", "release", "*-linux-gnu", "page", ".git", "*.build", "*.yaml", "build.db")
ERROR = re.compile(r"(/\S+?\.swift):(\d+):\d+: error: (.*)")


def copy(root, folder):
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(root, folder, symlinks=True, ignore=LEFT)


def switch(folder):
    """The file that names the operator which is turned round."""
    return os.path.join(os.path.dirname(folder), "turned.txt")


def build(folder, orders):
    """Builds with the first of each order that compile, as many as go with it, and gives them."""
    chosen = []
    left = [iter(order) for order, _ in orders]
    for seed, (_, count) in enumerate(orders):
        chosen += [(seed, next(left[seed])) for _ in range(count)]
    for number, (_, place) in enumerate(chosen, 1):
        place.number = number
    with open(switch(folder), "w") as file:
        file.write("0")
    originals = {}
    try:
        for _ in range(12):
            write(folder, [place for _, place in chosen], originals)
            refused = swift_build(folder, [], chosen)
            if not refused:
                break
            for index in refused:
                seed, old = chosen[index]
                print(f"refused by the compiler: {old.what}", flush=True)
                new = next(left[seed], None)
                if new:
                    new.number = old.number
                chosen[index] = (seed, new)
            chosen = [one for one in chosen if one[1]]
        if refused or swift_build(folder, ["--build-tests"], chosen):
            sys.exit("The operators do not compile.")
    finally:
        # Tests read the sources too, and shall find them as they are.
        restore(folder, originals)
    places = [place for _, place in chosen]
    with open(switch(folder) + ".places", "wb") as file:
        pickle.dump(places, file)
    return places


def remembered(folder):
    with open(switch(folder) + ".places", "rb") as file:
        return pickle.load(file)


def take_tests(root, folder, places):
    """Builds again with the tests of the checkout."""
    shutil.copytree(os.path.join(root, "Tests"), os.path.join(folder, "Tests"), dirs_exist_ok=True)
    originals = {}
    try:
        write(folder, places, originals)
        if swift_build(folder, ["--build-tests"], [(0, place) for place in places]):
            sys.exit("The tests do not compile.")
    finally:
        restore(folder, originals)


def write(folder, places, originals):
    """Writes what changed only, lest everything is compiled anew."""
    texts = dict(originals)
    for place in places:
        path = os.path.join(folder, place.path)
        if path not in originals:
            with open(path, encoding="utf-8") as file:
                originals[path] = texts[path] = file.read()
    # From the end of a line to its beginning, so that the columns of the others stay.
    for place in sorted(places, key=lambda place: -place.column):
        path = os.path.join(folder, place.path)
        lines = texts[path].splitlines(keepends=True)
        code = lines[place.line]
        end = place.column + len(place.sign)
        lines[place.line] = code[:place.column] + place.replacement + code[end:]
        texts[path] = "".join(lines)
    for target in {place.target for place in places}:
        path = os.path.join(folder, "Sources", target, "Turned.swift")
        texts[path] = operators.source([place for place in places if place.target == target], switch(folder))
        originals.setdefault(path, "")
    for path, text in texts.items():
        present = open(path, encoding="utf-8").read() if os.path.exists(path) else None
        if text != present:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)


def restore(folder, originals):
    for path, text in originals.items():
        if text:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        else:
            os.remove(path)


def swift_build(folder, options, chosen):
    """The indexes of the places that did not compile."""
    done = subprocess.run(["swift", "build", *options], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode == 0:
        return []
    told = done.stdout.decode(errors="replace")
    lines = {(path, int(line) - 1) for path, line, _ in ERROR.findall(told)}
    refused = [index for index, (_, place) in enumerate(chosen)
               if (os.path.join(folder, place.path), place.line) in lines]
    if not refused:
        # A statement of several lines is refused at its beginning.
        near = [(min((abs(place.line - line) for path, line in lines
                      if path == os.path.join(folder, place.path)), default=99), index)
                for index, (_, place) in enumerate(chosen)]
        refused = [min(near)[1]] if min(near)[0] < 30 else []
    if not refused:
        sys.exit("The copy does not build:\n" + told[-3000:])
    return refused
