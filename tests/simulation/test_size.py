"""A big floor: a hundred collectors and two hundred thousand accounts for a year, in less than a gigabyte."""

import json
import subprocess
import sys

import pytest

GIGABYTE = 10**9

YEAR = """
import json, resource, sys
from dataclasses import replace
from collsim.experiments.case import open_case
from collsim.portfolio.book import open_book
from collsim.portfolio.synthesis import synthesise
from collsim.records import Kind
from collsim.simulation.compiled import live_day
from collsim.simulation.run import Run
from collsim.units import day_of

accounts, collectors, days = map(int, sys.argv[1:])
case = open_case("cards", policies=["restrictive"], benchmarks=[], accounts=10)
scenario = case.scenario.model_copy(update={"collectors": collectors, "days": days, "runoff_days": 0})
frame = synthesise(accounts, 1).accounts
book = open_book(frame, day_of(scenario.first_day), ("UTC",))
del frame
case = replace(case, scenario=scenario, book=book)
setup = case.setup(case.plan(case.policies[0]), None)
del case, book
run = Run(setup, 0)
for day in run.days:
    live_day(run, day)
counts = run.outcome().daily.sum(axis=(0, 1))[:, 0]
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
print(json.dumps({"peak": peak, "dials": int(counts[Kind.DIALLED]), "people": len(run.staff)}))
"""


def lived(*sizes):
    """What a process of its own finds that lives so many accounts, collectors and days."""
    ended = subprocess.run(
        [sys.executable, "-c", YEAR, *map(str, sizes)], check=True, capture_output=True, text=True
    )
    return json.loads(ended.stdout)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no `resource` there")
def test_a_hundred_collectors_and_two_hundred_thousand_accounts_fit_into_a_gigabyte():
    """The compiler, which a first run needs, is warmed up before: it is no part of the model."""
    lived(200, 2, 10)
    year = lived(200_000, 100, 365)
    assert year["people"] == 100
    assert year["dials"] > 3_000_000
    assert year["peak"] < GIGABYTE
