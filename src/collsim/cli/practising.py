"""`collsim practise`: the practice room in the terminal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from collsim.cli import options
from collsim.cli import practice_options as of
from collsim.cli.console import announce_compilation
from collsim.cli.practice_options import ChairName, ChannelName, default_store
from collsim.errors import InputError

if TYPE_CHECKING:
    from collsim.experiments.rooms import Opened
    from collsim.roleplay.review.score import Rubric
    from collsim.roleplay.sessions.store import Store


def practise(
    scenario: of.Scenario = "cards",
    portfolio: options.PortfolioFile = None,
    work_list: of.WorkList = None,
    policy: of.Policy = None,
    difficulty: of.Difficulty = None,
    objection: of.Objection = None,
    manner: of.Manner = None,
    country: of.Country = None,
    inbound: of.Inbound = False,
    channel: of.Channel = ChannelName.phone,
    chair: of.Chair = ChairName.collector,
    seed: of.Seed = 1,
    name: of.Trainee = "",
    resume: of.Resume = None,
    dialogue: of.Dialogue = None,
    line: of.Line = None,
    reword: of.Reword = None,
    model: of.Model = None,
    aloud: of.Aloud = False,
    confirm: of.Confirm = None,
    rubric: of.Rubric = "default",
    store: of.StoreFile = None,
    lang: options.Language = options.Lang.en,
    as_json: of.AsJson = False,
) -> None:
    """Practise a call by free text against the simulated debtor."""
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
            scenario=scenario, portfolio=portfolio, policy=policy,
            work_list=() if work_list is None else listed_in(work_list),
            work_list_of="" if work_list is None else str(work_list),
            difficulty=difficulty, objection=objection, manner=manner, country=country,
            language=lang.value, inbound=inbound, channel=channel.value, seed=seed, trainee=name,
            chair=chair.value, reword=reword, model=model,
        )  # fmt: skip
        opened = open_session(asked, kept)
    hold(opened, looked_at_by, lang, as_json=as_json, confirms=confirm, aloud=aloud)


def hold(
    opened: Opened, rubric: Rubric, lang: str, *, as_json: bool, confirms: bool | None, aloud: bool
) -> None:
    """Hold the call of a session, in the chair in which the trainee sits."""
    from collsim.cli.other_chair import OtherChairInTerminal
    from collsim.cli.practice_room import RoomInTerminal

    if opened.specification.chair == "debtor":
        OtherChairInTerminal(opened, str(lang), as_json=as_json).hold()
    else:
        room = RoomInTerminal(opened, rubric, str(lang), as_json=as_json, confirms=confirms, aloud=aloud)
        room.hold()


def take_over(dialogue: str, line: str, lang: str, kept: Store) -> None:
    """Go on with a dialogue from a line of the collector's, against the live debtor."""
    from collsim.experiments.dialogue_rooms import fork
    from collsim.experiments.rooms import rubric_of

    opened = fork(dialogue, line, options.Lang(lang).value, "", kept)
    hold(opened, rubric_of(), lang, as_json=False, confirms=None, aloud=False)


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
