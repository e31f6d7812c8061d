"""Scores the extraction on files of utterances: `python benchmarks/extraction.py FILE... [--misses KIND]`.

Each line is a JSON object with text, lang, locale ("es_MX"), kind (money, number, percent, date, plan), gold,
and today or ref, the moment at which it was said. A line is right when what was found is what the gold says,
readings in any order; of a date that the gold gives in several readings, one of them is enough.
"""

import argparse
import datetime
import json
import time
from collections import defaultdict
from pathlib import Path

import numpy as np

from collsim.roleplay.understanding import Extraction, extract

CENT = 0.011


def main() -> None:
    """Print how much of each set is read as its authors mean it, and how long a reading takes."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("files", nargs="+", type=Path)
    arguments.add_argument("--misses", help="show what was not right of this kind, or of this set")
    asked = arguments.parse_args()
    right, seconds = defaultdict(list), []
    for line in (line for file in asked.files for line in file.read_text(encoding="utf-8").splitlines()):
        case = json.loads(line)
        case["gold"] = in_main_units(case)
        start = time.perf_counter()
        found = read(case)
        seconds.append(time.perf_counter() - start)
        is_right = AGREES[case["kind"]](found, case["gold"])
        right[case["set"]].append(is_right)
        if asked.misses in (case["kind"], case["set"]) and not is_right:
            print(case["text"], "|", case["gold"], "|", said(found, case["kind"]))
    for name, each in sorted(right.items()):
        print(f"{name:24} {sum(each):4} of {len(each):4}  {np.mean(each):6.1%}")
    print(f"p50 {np.quantile(seconds, 0.5) * 1e3:.2f} ms, p95 {np.quantile(seconds, 0.95) * 1e3:.2f} ms")


def read(case: dict) -> Extraction:
    """Return what the grammar reads in a case, in its country and at its moment."""
    moment = datetime.datetime.fromisoformat(case.get("today") or case.get("ref") or "2024-05-14T10:00:00")
    country = case["locale"].partition("_")[2] or None
    return extract(case["text"], language=case["lang"], country=country, now=moment)


def in_main_units(case: dict) -> list:
    """Other parsers count cents as such; here amounts are in main units."""
    unit = case.get("unit")
    name = unit[0] if isinstance(unit, list) and unit else unit
    return (
        [each / 100 for each in case["gold"]]
        if name in ("Cent", "Centavo", "Penique", "Penny")
        else case["gold"]
    )


def said(found: Extraction, kind: str) -> str:
    """Return what was read of a kind, for people."""
    field = {"money": "money", "number": "numbers", "percent": "percent", "date": "dates", "plan": "plan"}[
        kind
    ]
    return str(getattr(found, field)).replace("datetime.", "").replace("Decimal", "")


def same_amounts(found: list, gold: list) -> bool:
    """Return whether the same amounts were read, to the cent, in any order."""
    pairs = zip(sorted(map(float, found)), sorted(gold), strict=False)
    return len(found) == len(gold) and all(abs(a - b) <= CENT * max(1, b * 1e-9) for a, b in pairs)


def same_date(found: Extraction, gold: list) -> bool:
    """Return whether the day, and the hour where there is one, were read as meant."""
    if not gold or not found.dates:
        return not gold and not found.dates
    first = found.dates[0]
    for one in gold:
        day = one["d"] is None or (first.date and first.date.isoformat() == one["d"])
        hour = one["t"] is None or (first.time and first.time.strftime("%H:%M") == one["t"])
        if day and hour and len(found.dates) == 1:
            return True
    return False


def same_plan(found: Extraction, gold: list) -> bool:
    """Return whether number, amount and period of a plan were read as meant."""
    plan, (wanted,) = found.plan, gold
    if plan is None:
        return False
    amount = None if plan.amount is None else float(plan.amount)
    return (plan.count, amount, plan.period) == (wanted["n"], wanted["amount"], wanted["period"])


AGREES = {
    "money": lambda found, gold: same_amounts([each.value for each in found.money], gold),
    "number": lambda found, gold: same_amounts(list(found.numbers), gold),
    "percent": lambda found, gold: same_amounts(list(found.percent), gold),
    "date": same_date,
    "plan": same_plan,
}

if __name__ == "__main__":
    main()
