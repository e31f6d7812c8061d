"""`collsim simulate` and `collsim order`."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from collsim.cli import options
from collsim.cli.comparing import default_folder
from collsim.cli.console import announce_compilation, folder_to_write, print_json, print_table, print_words
from collsim.cli.words import tell
from collsim.errors import InputError

if TYPE_CHECKING:
    from collsim.experiments.case import Case
    from collsim.simulation.run import Outcome
    from collsim.simulation.setup import Setup


@dataclass(frozen=True)
class Simulated:
    """One replication of one policy, and what is said of it.

    Attributes:
        case: what was asked.
        setup: what was simulated.
        replication: which world.
        outcome: what came of it.
        measures: by name, money in main units.
        log_hash: of the event log, when it was wanted.
    """

    case: Case
    setup: Setup
    replication: int
    outcome: Outcome
    measures: dict[str, float]
    log_hash: str | None


Policy = Annotated[str, typer.Option(help="Name or path of the policy.")]
Strategy = Annotated[
    str | None, typer.Option(help="How collectors talk: name or path; by default each as in his team.")
]
Replications = Annotated[
    int | None, typer.Option(min=2, help="As in the comparison whose pilot is to be used again.")
]
Replication = Annotated[int, typer.Option(min=0, help="Which world, counted from 0.")]
Jobs = Annotated[int, typer.Option(min=1, help="Processes for the pilot, if the policy has one.")]
Events = Annotated[Path | None, typer.Option(help="Write the event log to this Parquet file.")]
LogHash = Annotated[bool, typer.Option("--log-hash", help="Print the log's hash last.")]
Out = Annotated[Path | None, typer.Option(help="Folder of the pilot; by default out/<scenario>.")]


def simulate(
    policy: Policy,
    scenario: options.Scenario = "cards",
    strategy: Strategy = None,
    portfolio: options.PortfolioFile = None,
    accounts: options.Accounts = None,
    conduct: options.Conduct = None,
    collectors: options.Collectors = None,
    days: options.Days = None,
    replications: Replications = None,
    replication: Replication = 0,
    seed: options.Seed = None,
    runner: options.Runner = options.RunnerName.compiled,
    jobs: Jobs = 1,
    events: Events = None,
    log_hash: LogHash = False,
    out: Out = None,
    lang: options.Language = options.Lang.en,
    as_json: options.AsJson = False,
) -> None:
    """Simulate one replication of one policy.

    As in `compare`, on the accounts of the evaluation fold: the others are the pilot's, also when this
    policy needs none.
    """
    from collsim.experiments.case import open_case

    case = open_case(
        scenario, portfolio=portfolio, policies=[policy], benchmarks=[],
        strategies=() if strategy is None else (strategy,), accounts=accounts, conduct=conduct,
        collectors=collectors, days=days, replications=replications, seed=seed,
    )  # fmt: skip
    check_strategy(case, policy, strategy)
    announce_compilation(lang)
    setup = setup_of(case, out or default_folder(scenario), jobs)
    found = run(case, setup, replication, runner, keep=events is not None or log_hash, hashed=log_hash)
    if events is not None:
        write_log(found, events)
    if as_json:
        print_json(as_object(found))
    else:
        show(found, lang)
        show_log(found, events, lang)


def check_strategy(case: Case, policy: str, strategy: str | None) -> None:
    """Refuse a strategy for a policy that none is tried with.

    Raises:
        InputError: names both.
    """
    if strategy is not None and case.policies[0].strategy is None:
        raise InputError(f"--strategy {strategy}: {policy} is a benchmark, which no strategy is tried with")


def setup_of(case: Case, folder: Path, jobs: int) -> Setup:
    """Return what is simulated; a policy that works by an index reads its pilot, or runs it first."""
    from collsim.experiments.comparison import plan_of, run_pilots

    (policy,) = case.policies
    if policy.content.ranking == "index":
        folder_to_write(folder)
    return case.setup(plan_of(case, policy, run_pilots(case, folder, jobs, None)))


def run(
    case: Case, setup: Setup, replication: int, runner: options.RunnerName, *, keep: bool, hashed: bool
) -> Simulated:
    """Simulate, measure, and take the log's hash when it is wanted."""
    from collsim.experiments.executors import ctrl_c_waits
    from collsim.experiments.measures import measure
    from collsim.simulation.event_log import log_hash
    from collsim.simulation.simulate import simulate

    with ctrl_c_waits() as pressed:
        outcome = simulate(setup, replication, runner.value, keep_events=keep)
    if pressed:
        raise KeyboardInterrupt
    taken = log_hash(outcome.events) if hashed else None
    return Simulated(case, setup, replication, outcome, measure(outcome, case.basis()), taken)


def write_log(found: Simulated, path: Path) -> None:
    """Write the event log."""
    from collsim.simulation.event_log import write_events

    folder_to_write(path.parent)
    write_events(found.outcome.events, list(found.setup.ids), list(found.setup.staff_names), path)


def as_object(found: Simulated) -> dict[str, Any]:
    """Return the object of `collsim simulate --json`; a measure that is undefined is None."""
    measures = {name: value if math.isfinite(value) else None for name, value in found.measures.items()}
    return {
        "policy": found.case.policies[0].name,
        "replication": found.replication,
        "accounts": len(found.setup.book),
        "days": found.setup.days,
        "seed": found.setup.seed,
        "measures": measures,
        "hashes": found.case.hashes(),
        "log_hash": found.log_hash,
    }


def show(found: Simulated, lang: options.Lang) -> None:
    """Print the measures."""
    from collsim.experiments.measures import MEASURES
    from collsim.reporting.numbers import style_for

    said = {
        "policy": found.case.title(found.case.policies[0]).in_language(lang),
        "replication": found.replication,
        "accounts": f"{len(found.setup.book):,}",
        "days": found.setup.days,
    }
    print_words(tell("simulated", lang, **said))
    rows = [
        (
            MEASURES[name].es if lang == "es" else MEASURES[name].en,
            style_for(MEASURES[name].unit, [value], lang, found.case.currency).text(value),
        )
        for name, value in found.measures.items()
    ]
    print_table([tell("measure", lang), tell("value", lang)], rows, numbers=1)


def show_log(found: Simulated, path: Path | None, lang: options.Lang) -> None:
    """Print where the event log is, and its hash, as far as they were wanted."""
    if path is not None:
        typer.echo(tell("events", lang, path=path, count=f"{len(found.outcome.events):,}"))
    if found.log_hash is not None:
        typer.echo(found.log_hash)


def order(lang: options.Language = options.Lang.en) -> None:
    """Print the order of the day, the same for both runners."""
    from collsim.simulation.run import ORDER_OF_THE_DAY

    for number, phase in enumerate(ORDER_OF_THE_DAY, 1):
        spanish = (phase.nombre, phase.cuenta)
        name, about = spanish if lang == options.Lang.es else (phase.name, phase.about)
        typer.echo(f"{number}. {name}: {about}")
