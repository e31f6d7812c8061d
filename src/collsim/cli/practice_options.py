"""The options of `collsim practise`."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class ChannelName(StrEnum):
    """How they talk."""

    phone = "phone"
    whatsapp = "whatsapp"


class ChairName(StrEnum):
    """Whom the trainee plays."""

    collector = "collector"
    debtor = "debtor"


Scenario = Annotated[str, typer.Option(help="Name of a shipped scenario, or path of a file.")]
WorkList = Annotated[
    Path | None,
    typer.Option(help="Folder with a work-list.csv (as `collsim day` leaves): practise with these accounts."),
]
Policy = Annotated[
    str | None, typer.Option(help="Whose authority you have; by default the scenario's first policy.")
]
Difficulty = Annotated[
    int | None, typer.Option(min=1, max=5, help="1: the reference collector seldom fails; 5: often.")
]
Objection = Annotated[
    str | None, typer.Option(help="An objection that he brings (`conversation objections`).")
]
Manner = Annotated[str | None, typer.Option(help="How he talks (`conversation manners`).")]
Country = Annotated[
    str | None, typer.Option(metavar="CC", help="Whose rules, words and separators hold, as MX or CO.")
]
Inbound = Annotated[bool, typer.Option("--inbound", help="The debtor calls.")]
Channel = Annotated[ChannelName, typer.Option(help="By telephone or in a chat.")]
Chair = Annotated[ChairName, typer.Option(help="Whom you play.")]
Seed = Annotated[int, typer.Option(help="Same seed, same debtor, same luck.")]
Trainee = Annotated[str, typer.Option(help="Who practises.")]
Resume = Annotated[str | None, typer.Option(metavar="SESSION", help="Go on with a stored session.")]
Dialogue = Annotated[
    str | None, typer.Option(help="Go on with a call of the shelf (`dialogue list`), name or file.")
]
Line = Annotated[str | None, typer.Option(help="From this line of the dialogue; by default its beginning.")]
Reword = Annotated[
    str | None,
    typer.Option(metavar="URL", help="Endpoint (OpenAI's protocol) that says his answers in other words."),
]
Model = Annotated[str | None, typer.Option(help="Its model.")]
Aloud = Annotated[bool, typer.Option("--aloud", help="Read his answers aloud, by espeak-ng.")]
Confirm = Annotated[
    bool | None,
    typer.Option(
        "--confirm/--no-confirm",
        help="Before he answers, show what was understood and wait for an empty line; usual at a terminal.",
    ),
]
Rubric = Annotated[str, typer.Option(help="By which the call is looked at: name or path.")]
StoreFile = Annotated[
    Path | None, typer.Option("--store", help="File of the sessions; by default one of the user's own.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object a turn.")]


def default_store() -> Path:
    """Return the file in which sessions are kept when none is named."""
    import platformdirs

    return Path(platformdirs.user_data_dir("collsim")) / "sessions.sqlite"


def command_to_resume(session: str, store: Path | None, lang: str) -> str:
    """Return the command by which a session is gone on with."""
    import shlex

    words = ["collsim", "practise", "--resume", session]
    if store is not None and store != default_store():
        words += ["--store", str(store)]
    return shlex.join(words if lang == "en" else [*words, "--lang", lang])
