"""How fast the runners are, measured in one run: `python3 tasks.py bench`.

Prints, for the compiled runner at ten and a hundred thousand accounts, for the objects
runner on a small book, and for the reduced book in C where its source is given, the time
per account-day and per event. Absolute times are this machine's; the ratios to the C
program, which is measured beside them, carry over. Below the table stands what one exchange of a
conversation takes, a move and its answer, over calls with debtors of every type and manner.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numba
import numpy as np

from collsim.debtors.personalities import draw_debtors
from collsim.debtors.transitions import catch_up
from collsim.experiments.case import Case, open_case
from collsim.negotiation.conversation import converse
from collsim.negotiation.opening import begin, opens_call
from collsim.portfolio.store import save_portfolio
from collsim.portfolio.synthesis import synthesise
from collsim.records import CALL, Listener
from collsim.simulation.run import Runner
from collsim.simulation.setup import Setup
from collsim.simulation.simulate import simulate
from collsim.simulation.world import new_world

REDUCED_BOOK = Path(__file__).resolve().parents[2] / "shared" / "reduced_book.c"
ACCOUNTS_A_COLLECTOR = 2_000
POLICIES = ("do-nothing", "liberal", "restrictive")
DAYS = 365
REPEATS = 3


class Timing(NamedTuple):
    """One line of the table: what was run, its size, and its best time in seconds."""

    what: str
    accounts: int
    days: int
    events: int
    seconds: float

    @property
    def per_account_day(self) -> float:
        """Nanoseconds."""
        return 1e9 * self.seconds / (self.accounts * self.days)

    @property
    def per_event(self) -> float:
        """Nanoseconds."""
        return 1e9 * self.seconds / self.events if self.events else float("nan")


def case_of(accounts: int, folder: Path) -> Case:
    """Return a case on a synthetic portfolio of so many accounts, staffed in proportion."""
    path = folder / f"synthetic-{accounts}.parquet"
    save_portfolio(synthesise(accounts, seed=1), path)
    collectors = max(1, accounts // ACCOUNTS_A_COLLECTOR)
    return open_case("cards", portfolio=path, collectors=collectors, days=DAYS)


def setup_of(case: Case, policy: str) -> Setup:
    """Return a year of a policy on the whole portfolio, without run-off."""
    return replace(case.setup(case.plan(case.policy(policy)), fold=None), runoff_days=0)


def best_of(work: Callable[[], int], repeats: int) -> tuple[int, float]:
    """Return what the work returned and its best time in seconds; a first run is not counted."""
    answer, seconds = work(), float("inf")
    for _ in range(repeats):
        begun = time.perf_counter()
        answer = work()
        seconds = min(seconds, time.perf_counter() - begun)
    return answer, seconds


def timed(setup: Setup, runner: Runner, repeats: int) -> Timing:
    """Return the timing of a runner; its events are tallied, not kept."""

    def work() -> int:
        """Return how many events a run has."""
        return int(simulate(setup, 0, runner).daily[..., 0].sum())

    events, seconds = best_of(work, repeats)
    return Timing(f"{runner}, {setup.plan.name}", len(setup.book), setup.days, events, seconds)


def reduced_book(accounts: int, folder: Path) -> Timing | None:
    """Return the timing of the reduced book in C, or None where it cannot be built."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if not REDUCED_BOOK.is_file() or compiler is None:
        return None
    program = folder / "reduced_book"
    subprocess.run(
        [compiler, "-O3", "-march=native", str(REDUCED_BOOK), "-lm", "-o", str(program)], check=True
    )
    runs = [
        json.loads(subprocess.run([str(program), str(accounts)], capture_output=True, check=True).stdout)
        for _ in range(REPEATS)
    ]
    best = min(runs, key=lambda run: run["seconds"])
    events = round(accounts * (best["promises"] + best["kept"] + best["contacts"]))
    return Timing("reduced book in C, daily loop", accounts, 365, events, best["seconds"])


def timings(sizes: list[int], objects: int) -> Iterator[Timing]:
    """Yield every line of the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        reference = reduced_book(max(sizes), folder)
        if reference:
            yield reference
        for accounts in sizes:
            case = case_of(accounts, folder)
            for policy in POLICIES:
                yield timed(setup_of(case, policy), "compiled", REPEATS)
        small = replace(setup_of(case_of(objects, folder), "liberal"), days=60)
        yield timed(small, "compiled", REPEATS)
        yield timed(small, "objects", 1)


@numba.njit
def _talk_all(calls: Any, world: Any, strategy: Any) -> int:
    """Play all calls to their end; return how many moves were made."""
    moves = 0
    for row in range(len(calls)):
        converse(calls[row], world.p, world.talk, world.policy, strategy, 45)
        moves += calls[row].turns
    return moves


def exchange(accounts: int, folder: Path) -> float:
    """Return the nanoseconds of one exchange, under the liberal authority and the standard strategy."""
    setup = setup_of(case_of(accounts, folder), "liberal")
    world = new_world(setup, setup.plan, 0)
    debtors = draw_debtors(setup.book, setup.population, world.p, world.luck, setup.first_day)
    calls, day = np.zeros(accounts, CALL), setup.first_day
    for account, debtor, call in zip(setup.book, debtors, calls, strict=True):
        catch_up(debtor, world.p, world.luck, day)
        begin(call, Listener.HOLDER, account, day, 1.0)
        opens_call(account, debtor, world.p, world.talk, world.luck, day, 0, 0, call, 1)
    calls = calls[calls["total"] > 0]
    moves, seconds = best_of(lambda: int(_talk_all(calls.copy(), world, world.strategies[0])), REPEATS)
    return 1e9 * seconds / moves


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--accounts", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--objects", type=int, default=1_000, help="accounts of the objects runner")
    options = parser.parse_args()
    heads = ("", "accounts", "days", "events", "seconds", "ns/account-day", "ns/event", "x C")
    print("{:34}{:>10}{:>6}{:>12}{:>10}{:>16}{:>12}{:>8}".format(*heads))
    reference = float("nan")
    for each in timings(options.accounts, options.objects):
        if each.what.startswith("reduced"):
            reference = each.per_account_day
        times = each.per_account_day / reference
        print(
            f"{each.what:34}{each.accounts:10,}{each.days:6}{each.events:12,}{each.seconds:10.3f}"
            f"{each.per_account_day:16.1f}{each.per_event:12.1f}{times:8.2f}",
            flush=True,
        )
    with tempfile.TemporaryDirectory() as folder:
        print(f"one exchange of a conversation: {exchange(20_000, Path(folder)):.0f} ns")


if __name__ == "__main__":
    main()
