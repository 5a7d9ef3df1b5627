"""Catalogues and facts of many times the size, with spreads like the real ones.

Every copy of a phone keeps its dates, sources and configurations; its name gets a word of its own,
and all its prices move by one factor of 90 to 110 percent. The value scores stay those of the
original, which are within three points of what they would be.
"""

import csv
import os
import sqlite3

# Columns that name a phone, by table.
PHONE = {"phone": "id", "price_in_force": "phone", "phone_standing": "phone", "offer": "phone",
         "phone_word": "phone", "model_word": "phone", "model_place": "phone",
         "variant": "phone", "price_observation": "phone", "field_source": "phone",
         "name_join": "phone", "source_conflict": "phone", "instalment": "phone",
         "retraction": "phone", "retracted_price": "phone"}
# Columns that number an offer, by table.
NUMBERS = {"price_in_force": ("id",), "offer": ("id", "first", "last")}
AMOUNTS = {"centavos", "official_centavos", "shop_centavos"}


def factor(copy):
    """Percent that the prices of a copy are of the real ones; the first is the real one."""
    return 100 if copy == 0 else 90 + copy * 37 % 21


def scaled(amount, copy):
    return f"max(100, {amount} * {factor(copy)} / 10000 * 100)"


def catalogue(original, path, times):
    """A copy of the catalogue at `original` with so many times the phones."""
    if os.path.exists(path):
        return
    draft = path + ".making"
    for name in (draft, draft + "-journal"):
        if os.path.exists(name):
            os.remove(name)
    source = sqlite3.connect(original)
    target = sqlite3.connect(draft)
    source.backup(target)
    source.close()
    target.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;")
    indexes = [row for row in target.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")]
    for name, _ in indexes:
        target.execute(f"DROP INDEX {name}")
    offers = target.execute("SELECT coalesce(max(id), 0) FROM price_in_force").fetchone()[0]
    target.execute("CREATE TEMP TABLE last_word AS SELECT phone, rest, max(place) AS place "
                   "FROM main.model_place GROUP BY phone")
    for table in PHONE:
        columns = [row[0] for row in target.execute(
            f"SELECT name FROM pragma_table_xinfo('{table}') WHERE hidden = 0")]
        target.execute(f"CREATE TEMP TABLE original AS SELECT {', '.join(columns)} FROM main.{table}")
        for copy in range(1, times):
            values = [value(table, column, copy, offers) for column in columns]
            target.execute(
                f"INSERT INTO main.{table} ({', '.join(columns)}) SELECT {', '.join(values)} FROM original")
            own_word(target, table, copy)
        target.execute("DROP TABLE original")
    for _, sql in indexes:
        target.execute(sql)
    # The index by which the statement before the narrow rows searched, to be compared with.
    target.execute("CREATE INDEX before_by_amount ON price_in_force (centavos, phone, judges)")
    target.commit()
    target.close()
    os.rename(draft, path)


def own_word(target, table, copy):
    """The word that tells a copy, among the words of its name."""
    phone = f"phone || '-v{copy}'"
    if table == "phone_word":
        target.execute(f"INSERT OR IGNORE INTO main.phone_word SELECT 'name', 'v{copy}', {phone} FROM last_word")
    if table == "model_place":
        target.execute(f"INSERT OR IGNORE INTO main.model_place SELECT 'v{copy}', place + 1, {phone} FROM last_word")
    if table == "model_word":
        target.execute(f"INSERT OR IGNORE INTO main.model_word SELECT 'v{copy}', rest, phone.brand, {phone} "
                       "FROM last_word JOIN main.phone ON phone.id = last_word.phone")


def value(table, column, copy, offers):
    """What a column of a copied row holds, as SQL on the original row."""
    if column == PHONE.get(table):
        return f"{column} || '-v{copy}'"
    if column in NUMBERS.get(table, ()):
        return f"{column} + {offers * copy}"
    if (table, column) == ("phone", "model"):
        return f"model || ' V{copy}'"
    if (table, column) == ("model_place", "rest"):
        return f"rest || 'v{copy}'"
    if column in AMOUNTS:
        return f"iif({column} IS NULL, NULL, {scaled(column, copy)})"
    if (table, column) == ("price_in_force", "band"):
        return ("(SELECT id FROM price_band WHERE lower_centavos <= "
                f"{scaled('original.centavos', copy)} ORDER BY lower_centavos DESC LIMIT 1)")
    return column


def facts(original, folder, times):
    """A folder of plain data with so many times the phones of the one at `original`."""
    if os.path.exists(os.path.join(folder, "phones.csv")):
        return
    os.makedirs(folder, exist_ok=True)
    for name in sorted(os.listdir(original)):
        if not name.endswith(".csv"):
            continue
        with open(os.path.join(original, name), newline="", encoding="utf-8") as file:
            rows = list(csv.reader(file))
        header, rows = rows[0], rows[1:]
        key = "id" if name == "phones.csv" else "phone_id"
        copied = name in ("phones.csv", "prices.csv", "variants.csv", "field-sources.csv",
                          "joins.csv", "conflicts.csv")
        with open(os.path.join(folder, name), "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(header)
            for copy in range(times if copied else 1):
                for row in rows:
                    writer.writerow(row if copy == 0 else changed(dict(zip(header, row)), key, copy))


def changed(row, key, copy):
    row[key] += f"-v{copy}"
    if "model" in row:
        row["model"] += f" V{copy}"
    if row.get("price_php"):
        row["price_php"] = str(max(1, int(float(row["price_php"]) * factor(copy) / 100)))
    return list(row.values())


def price_list(original, path, rows):
    """A shop's list of so many rows: name, configuration and price, as `import` reads lists."""
    with open(os.path.join(original, "prices.csv"), newline="", encoding="utf-8") as file:
        prices = {row["phone_id"]: float(row["price_php"]) for row in csv.DictReader(file)}
    with open(os.path.join(original, "phones.csv"), newline="", encoding="utf-8") as file:
        phones = [row for row in csv.DictReader(file) if row["id"] in prices]
    with open(os.path.join(original, "brands.csv"), newline="", encoding="utf-8") as file:
        brands = {row["id"]: row["name"] for row in csv.DictReader(file)}
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["Model", "Price"])
        for number in range(rows):
            phone = phones[number % len(phones)]
            price = int(prices[phone["id"]] * (95 + number // len(phones) % 10) / 100)
            writer.writerow([f"{brands[phone['brand']]} {phone['model']}", price])
