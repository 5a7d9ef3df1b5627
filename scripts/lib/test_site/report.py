"""What is wrong with the site, gathered while it is looked at."""

failures = []


def fail(where, what):
    failures.append(f"{where}: {what}")
