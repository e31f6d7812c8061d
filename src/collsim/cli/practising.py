"""`collsim practise`: the practice room in the terminal."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from collsim.cli import options
from collsim.cli.console import announce_compilation
from collsim.errors import InputError

if TYPE_CHECKING:
    pass


class ChannelName(StrEnum):
    """How they talk."""

    phone = "phone"
    whatsapp = "whatsapp"


class ChairName(StrEnum):
    """Whom the trainee plays."""

    collector = "collector"
    debtor = "debtor"


StoreFile = Annotated[
    Path | None, typer.Option("--store", help="File of the sessions; by default one of the user's own.")
]


def default_store() -> Path:
    """Return the file in which sessions are kept when none is named."""
    import platformdirs

    return Path(platformdirs.user_data_dir("collsim")) / "sessions.sqlite"


def practise(
    scenario: Annotated[str, typer.Option(help="Name of a shipped scenario, or path of a file.")] = "cards",
    portfolio: options.PortfolioFile = None,
    work_list: Annotated[
        Path | None,
        typer.Option(
            help="Folder with a work-list.csv (as `collsim day` leaves): practise with these accounts."
        ),
    ] = None,
    policy: Annotated[
        str | None,
        typer.Option(help="Whose authority you have; by default the scenario's first policy."),
    ] = None,
    difficulty: Annotated[
        int | None,
        typer.Option(min=1, max=5, help="1: the reference collector seldom fails; 5: often."),
    ] = None,
    objection: Annotated[
        str | None, typer.Option(help="An objection that he brings (`conversation objections`).")
    ] = None,
    manner: Annotated[str | None, typer.Option(help="How he talks (`conversation manners`).")] = None,
    country: Annotated[
        str | None, typer.Option(metavar="CC", help="Whose rules, words and separators hold, as MX or CO.")
    ] = None,
    inbound: Annotated[bool, typer.Option("--inbound", help="The debtor calls.")] = False,
    channel: Annotated[ChannelName, typer.Option(help="By telephone or in a chat.")] = ChannelName.phone,
    chair: Annotated[ChairName, typer.Option(help="Whom you play.")] = ChairName.collector,
    seed: Annotated[int, typer.Option(help="Same seed, same debtor, same luck.")] = 1,
    name: Annotated[str, typer.Option(help="Who practises.")] = "",
    resume: Annotated[
        str | None, typer.Option(metavar="SESSION", help="Go on with a stored session.")
    ] = None,
    dialogue: Annotated[
        str | None, typer.Option(help="Go on with a call of the shelf (`dialogue list`), name or file.")
    ] = None,
    line: Annotated[
        str | None, typer.Option(help="From this line of the dialogue; by default its beginning.")
    ] = None,
    reword: Annotated[
        str | None,
        typer.Option(
            metavar="URL", help="Endpoint (OpenAI's protocol) that says his answers in other words."
        ),
    ] = None,
    model: Annotated[str | None, typer.Option(help="Its model.")] = None,
    aloud: Annotated[bool, typer.Option("--aloud", help="Read his answers aloud, by espeak-ng.")] = False,
    rubric: Annotated[str, typer.Option(help="By which the call is looked at: name or path.")] = "default",
    store: StoreFile = None,
    lang: options.Language = options.Lang.en,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a turn.")] = False,
) -> None:
    """Practise a call by free text against the simulated debtor."""
    from collsim.cli.practice_room import RoomInTerminal
    from collsim.experiments.dialogue_rooms import fork
    from collsim.experiments.practice import Asked, open_session
    from collsim.experiments.practice import resume as take_up
    from collsim.experiments.rooms import rubric_of
    from collsim.roleplay.sessions.store import Store

    looked_at_by = rubric_of(rubric)
    kept = Store(store or default_store())
    announce_compilation(lang)
    if resume is not None:
        opened = take_up(kept, resume)
    elif dialogue is not None:
        opened = fork(dialogue, line, lang.value, name, kept)
    else:
        asked = Asked(
            scenario=scenario,
            portfolio=None if portfolio is None else str(portfolio),
            policy=policy,
            work_list=() if work_list is None else listed_in(work_list),
            work_list_of="" if work_list is None else str(work_list),
            difficulty=difficulty,
            objection=objection,
            manner=manner,
            country=country,
            language=lang.value,
            inbound=inbound,
            channel=channel.value,
            seed=seed,
            trainee=name,
            chair=chair.value,
            reword=reword,
            model=model,
        )
        opened = open_session(asked, kept)
    if opened.specification.chair == "debtor":
        from collsim.cli.other_chair import OtherChairInTerminal

        OtherChairInTerminal(opened, str(lang.value), as_json).hold()
        return
    RoomInTerminal(opened, looked_at_by, str(lang.value), as_json, aloud=aloud).hold()


def take_over(dialogue: str, line: str, lang: str) -> None:
    """Go on with a dialogue from a line of the collector's, against the live debtor."""
    from collsim.cli.practice_room import RoomInTerminal
    from collsim.experiments.dialogue_rooms import fork
    from collsim.experiments.rooms import rubric_of
    from collsim.roleplay.sessions.store import Store

    opened = fork(dialogue, line, options.Lang(lang).value, "", Store(default_store()))
    RoomInTerminal(opened, rubric_of(), lang, as_json=False).hold()


def listed_in(folder: Path) -> list[str]:
    """Return the ids of a work list, in its order.

    Raises:
        InputError: there is no such file, it has no column `id`, or no rows.
    """
    import csv

    file = folder / "work-list.csv"
    try:
        with file.open(encoding="utf-8-sig", newline="") as lines:
            rows = csv.DictReader(lines)
            if "id" not in (rows.fieldnames or ()):
                raise InputError(
                    f"{file}:1: there is no column `id`; write one, with an account's id in each row"
                )
            ids = [row["id"].strip() for row in rows if row["id"] and row["id"].strip()]
    except (OSError, UnicodeDecodeError) as problem:
        raise InputError(f"{file}: cannot be read ({problem}); `collsim day` writes one") from problem
    if not ids:
        raise InputError(f"{file}: lists no account")
    return list(dict.fromkeys(ids))
