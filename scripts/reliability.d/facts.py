"""The facts with one phone in ten, with which a debug build is tried in minutes."""
import csv
import os

# What the parts ask by name.
ASKED = {"samsung-galaxy-a06-5g", "poco-x7-pro"}


def few(data, folder):
    """Writes into a folder what `data` says of few phones, with the sources they rest on."""
    os.makedirs(folder)
    tables = {}
    for name in sorted(os.listdir(data)):
        if name.endswith(".csv"):
            with open(os.path.join(data, name), newline="", encoding="utf-8") as file:
                tables[name] = list(csv.DictReader(file))
    ids = [row["id"] for row in tables["phones.csv"]]
    kept = set(ids[::10]) | ASKED
    used = set()
    for name, rows in tables.items():
        if name == "sources.csv" or not rows:
            continue
        if name in ("phones.csv", "overrides.csv"):
            # A correction names a phone, or a variant behind its phone.
            rows = [row for row in rows if row["id"].split("/")[0] in kept]
        elif "phone_id" in rows[0]:
            rows = [row for row in rows if row["phone_id"] in kept]
        tables[name] = rows
        used |= {value for row in rows for column, value in row.items() if column.endswith("source_id")}
    tables["sources.csv"] = [row for row in tables["sources.csv"] if row["id"] in used]
    for name, rows in tables.items():
        source = os.path.join(data, name)
        with open(source, newline="", encoding="utf-8") as file:
            head = next(csv.reader(file))
        with open(os.path.join(folder, name), "w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, head, lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
    return folder
