"""The operators that can be turned round, and what stands in their place."""
import os
import random
import re

TURNS = {
    " < ": " <= ", " <= ": " < ", " > ": " >= ", " >= ": " > ", " == ": " != ", " != ": " == ",
    " && ": " || ", " || ": " && ", " + 1": " - 1", " - 1": " + 1", " += ": " -= ", "..<": "...",
    " true": " false", " false": " true", "min(": "max(", "max(": "min(",
}
SIGN = re.compile("|".join(r"\b" * sign[0].isalpha() + re.escape(sign) + r"\b" * sign.endswith("e")
                           for sign in TURNS))


class Place:
    """One operator: its file, line from 0, column and sign."""

    def __init__(self, path, line, column, sign, code):
        self.path, self.line, self.column, self.sign, self.number = path, line, column, sign, 0
        turned = code[:column] + TURNS[sign] + code[column + len(sign):]
        self.what = f"{path}:{line + 1}: `{code.strip()}` -> `{turned.strip()}`"

    @property
    def target(self):
        return self.path.split("/")[1]

    @property
    def name(self):
        """The operator that takes its place; a number may not stand in one, dots may."""
        bits = "".join("∘∙"[bit == "1"] for bit in f"{self.number:b}")
        return {" && ": "&&", " || ": "||"}.get(self.sign, self.sign.split("1")[0].strip()) + bits

    @property
    def replacement(self):
        if self.sign in ("min(", "max("):
            return f"{self.sign[:-1]}{self.number}("
        if self.sign in (" true", " false"):
            return f" Turned.flag({self.number},{self.sign})"
        if self.sign == "..<":
            return self.name
        return f" {self.name} " + ("1" if self.sign.endswith("1") else "")


def found(root):
    """Every operator that can be turned round."""
    all_places = []
    for folder, _, names in os.walk(os.path.join(root, "Sources")):
        if folder.endswith("presyo-benchmark"):
            continue
        for name in names:
            if name.endswith(".swift"):
                all_places += of_file(os.path.join(folder, name), root)
    return sorted(all_places, key=lambda place: (place.path, place.line, place.column))


def of_file(path, root):
    places, is_text = [], False
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file):
            if line.count('"""') == 1:
                is_text = not is_text
            code = line.split("//")[0]
            is_generic = "<" in code and ">" in code and " < " not in code and " > " not in code
            if is_text or '"' in code or " func " in code or is_generic and "->" not in code:
                continue
            places += [Place(os.path.relpath(path, root), number, match.start(), match.group(), code)
                       for match in SIGN.finditer(code)]
    return places


def of_lines(root, lines):
    """Every operator of the lines that are named as FILE:LINE."""
    return [place for place in found(root) if f"{place.path}:{place.line + 1}" in lines]


def drawn(root, seeds):
    """For each seed all operators, in the order in which they are drawn."""
    orders = []
    for seed in seeds:
        order = found(root)
        random.Random(seed).shuffle(order)
        orders.append(order)
    return orders
