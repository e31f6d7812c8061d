"""The options that several commands share."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

MOST_SEED = (1 << 32) - 1


class Lang(StrEnum):
    """Languages of tables, sentences and the report."""

    en = "en"
    es = "es"


class RunnerName(StrEnum):
    """Both runners give the same results, byte for byte."""

    compiled = "compiled"
    objects = "objects"


Scenario = Annotated[str, typer.Argument(help="Name of a shipped scenario, or path of a file.")]
PortfolioFile = Annotated[
    str | None,
    typer.Option("--portfolio", help="Parquet file made by `portfolio import`, instead of the scenario's."),
]
Accounts = Annotated[
    int | None,
    typer.Option(min=1, help="Only so many accounts of the portfolio, counted before it is split in folds."),
]
Conduct = Annotated[
    str | None,
    typer.Option(help="Conduct rules: MX, CO... (`collsim conduct list`), none, or path of a file."),
]
Collectors = Annotated[int | None, typer.Option(min=0, help="How many collectors work.")]
Days = Annotated[int | None, typer.Option(min=1, help="Horizon in days.")]
Replications = Annotated[int | None, typer.Option(min=1, help="How many worlds each policy is tried in.")]
Seed = Annotated[
    int | None, typer.Option(min=0, max=MOST_SEED, help="Another seed is another luck for everybody.")
]
Runner = Annotated[RunnerName, typer.Option(help="compiled, or objects (Mesa); both give the same.")]
Jobs = Annotated[int, typer.Option(min=1, help="Processes; the results do not depend on it.")]
Out = Annotated[
    Path | None, typer.Option(help="Folder for everything that is written; by default out/<scenario>.")
]
Language = Annotated[Lang, typer.Option("--lang", help="Language of what people read.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")]
