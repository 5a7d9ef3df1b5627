"""Damaged and hostile catalogue files: told as damaged, or answered as before; never a crash, never
a changed answer that verify calls sound."""
import os
import shutil
import sqlite3

QUESTIONS = [["find", "5G under 20k", "--json"], ["brands", "--json"], ["info", "--json"]]


def answers(bench, path, what):
    told = []
    for question in QUESTIONS:
        run = bench.run([*question, "--catalog", path], bench.sandbox())
        bench.expect_ended(run, f"{what}, {question[0]}")
        told.append((run.status, run.output.replace(path.encode(), b"CATALOGUE")))
    return told


def verdict(bench, path, what):
    run = bench.run(["verify", "--catalog", path], bench.sandbox())
    bench.expect_ended(run, f"{what}, verify")
    return run.status == 0


def hold(bench, path, whole, what):
    """A damaged file is refused or found out by verify, or it answers as the whole one does."""
    told = answers(bench, path, what)
    changed = [one for one, other in zip(told, whole) if one[0] == 0 and one[1] != other[1]]
    if verdict(bench, path, what):
        bench.expect(not changed, f"{what}: an answer changed and verify says sound")
        return "sound, answers the same"
    return "found out"


def run(bench):
    path = bench.catalog()
    whole = answers(bench, path, "whole catalogue")
    size = os.path.getsize(path)
    with open(path, "rb") as file:
        content = file.read()
    changes = [
        ("truncated", 100, lambda data: data[: bench.random.randrange(size)]),
        ("one byte replaced", 500, lambda data: replaced(bench, data, whole_byte=True)),
        ("one bit flipped", 500, lambda data: replaced(bench, data, whole_byte=False)),
    ]
    for name, tries, change in changes:
        results = {}
        for attempt in range(bench.times(tries)):
            damaged = bench.copy_of_catalog()
            with open(damaged, "wb") as file:
                file.write(change(content))
            result = hold(bench, damaged, whole, f"{name} {attempt + 1}")
            results[result] = results.get(result, 0) + 1
            os.remove(damaged)
        bench.note(f"catalogue {name}", bench.times(tries), spoken(results))
    cells(bench, whole)


def replaced(bench, data, whole_byte):
    place = bench.random.randrange(len(data))
    old = data[place]
    new = old ^ (bench.random.randrange(1, 256) if whole_byte else 1 << bench.random.randrange(8))
    return data[:place] + bytes([new]) + data[place + 1:]


def cells(bench, whole):
    """Changed cells, each of which verify has to find: a cell is a fact or follows from facts."""
    found, tried = 0, bench.times(500)
    for attempt in range(tried):
        path = bench.copy_of_catalog()
        connection = sqlite3.connect(path)
        connection.execute("PRAGMA ignore_check_constraints = on")
        table, column, keys, row, old = some_cell(bench, connection)
        new = other(bench, old)
        where = " AND ".join(f'"{key}" IS ?' for key in keys)
        what = f"cell {table}.{column} {old!r} -> {new!r}"
        try:
            connection.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE {where}', (new, *row))
            connection.commit()
        except sqlite3.IntegrityError:
            # The schema itself refuses it: nothing was changed, which counts as found.
            found += 1
            os.remove(path)
            continue
        finally:
            connection.close()
        answers(bench, path, what)
        found += bench.expect(not verdict(bench, path, what), f"{what}: verify says sound")
        os.remove(path)
    bench.note("catalogue with one cell changed", tried, f"{found} found by verify")


def some_cell(bench, connection):
    """A random cell: its table, column, the columns that name its row, their values, its value."""
    tables = [name for (name,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]
    while True:
        table = bench.random.choice(tables)
        rows = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
        if rows == 0:
            continue
        about = connection.execute(f'PRAGMA table_xinfo("{table}")').fetchall()
        columns = [row[1] for row in about if row[6] == 0]
        keys = [row[1] for row in about if row[5] > 0] or ["rowid"]
        named = ", ".join(f'"{key}"' for key in keys)
        column = bench.random.choice(columns)
        picked = connection.execute(
            f'SELECT {named}, "{column}" FROM "{table}" LIMIT 1 OFFSET ?',
            (bench.random.randrange(rows),)).fetchone()
        return table, column, keys, picked[:-1], picked[-1]


def other(bench, old):
    if isinstance(old, int):
        others = [old + 1, old - 1, -old - 1, old * 10 + 7, 2**62]
        return bench.random.choice([new for new in others if -2**63 <= new < 2**63])
    if isinstance(old, float):
        return old * 2 + 1
    if old is None:
        return bench.random.choice([1, "x"])
    others = [old + "x", "", old[:-1] + "~", "../../x", "javascript:alert(1)"]
    return bench.random.choice([new for new in others if new != old])


HOSTILE = {
    "a view in place of a table that never ends":
        """ALTER TABLE phone RENAME TO phone_; CREATE VIEW phone AS
           WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n""",
    "a further view that never ends":
        "CREATE VIEW more AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n",
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON price_observation BEGIN SELECT raise(abort, 'x'); END",
    "a foreign table": "CREATE TABLE other (x)",
    "no prices": "DELETE FROM price_observation",
    "no phones": "PRAGMA foreign_keys = off; DELETE FROM phone",
    "a guide that leads out of its folder": "UPDATE guide SET id = '../../x' WHERE id = (SELECT min(id) FROM guide)",
    "huge amounts": "UPDATE OR IGNORE price_observation SET centavos = 9223372036854775807",
    "negative amounts": "UPDATE OR IGNORE price_observation SET centavos = -1",
    "a source that is a script": "UPDATE source SET url = 'javascript:alert(1)'",
    "days at the end of time": "UPDATE OR IGNORE price_observation SET observed_on = '9999-12-31'",
    "another application's mark": "PRAGMA application_id = 7",
    "a newer version": "PRAGMA user_version = 99",
    "an index less": "DROP INDEX phone_by_brand",
}


def run_hostile(bench):
    refused, tried = 0, 0
    for name, statements in HOSTILE.items():
        path = bench.copy_of_catalog()
        connection = sqlite3.connect(path)
        connection.execute("PRAGMA ignore_check_constraints = on")
        try:
            connection.executescript(statements)
        except sqlite3.Error as error:
            connection.close()
            print(f"hostile: {name}: not made ({error})")
            continue
        connection.commit()
        connection.close()
        tried += 1
        for command in [["find", "5G under 20k"], ["brands"], ["bands"], ["show", "poco-x7-pro"],
                        ["pricelist", "2024"], ["guide", "--all", "-o", os.path.join(bench.folder, "guides/in")],
                        ["export", "-o", os.path.join(bench.folder, "hostile-export")], ["info"]]:
            run = bench.run([*command, "--catalog", path], bench.sandbox())
            bench.expect_ended(run, f"hostile catalogue ({name}), {command[0]}")
        bench.expect(
            not os.path.exists(os.path.join(bench.folder, "x.md")) and not os.path.exists(os.path.join(bench.folder, "x")),
            f"hostile catalogue ({name}): wrote outside its folder")
        told = verdict(bench, path, name)
        refused += bench.expect(not told, f"hostile catalogue ({name}): verify says sound")
        shutil.rmtree(os.path.join(bench.folder, "guides"), ignore_errors=True)
        shutil.rmtree(os.path.join(bench.folder, "hostile-export"), ignore_errors=True)
        os.remove(path)
    for name, content in [("an empty file", b""), ("text", b"hello\n" * 1000), ("zeros", bytes(65536)),
                          ("a picture", b"\x89PNG\r\n\x1a\n" + bytes(5000))]:
        path = os.path.join(bench.folder, "foreign.sqlite")
        with open(path, "wb") as file:
            file.write(content)
        tried += 1
        run = bench.run(["find", "5G under 20k", "--catalog", path], bench.sandbox())
        refused += bench.expect(run.status in (65, 66), f"{name} as a catalogue: ended with {run.status}")
    bench.note("hostile catalogues", tried, f"{refused} refused or found by verify")


def spoken(results):
    return ", ".join(f"{count} {name}" for name, count in sorted(results.items()))
