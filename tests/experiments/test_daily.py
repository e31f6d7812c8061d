"""The daily statistics equal a plain recount of the log, whatever happened."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from collsim.content import Text
from collsim.errors import InputError
from collsim.experiments.daily import TALKS, daily_sheet, spans, waiting
from collsim.experiments.sheet import EVERYBODY, Activity, DailySheet, Person, TeamFacts, Work
from collsim.records import COLLECTOR, EVENT, TEAM, Kind, QueueEnd, Role, VisitEnd
from tests.floor_days import CLOSES, DAY, OPENS, TEAMS, floor_day

STAFF = 5
ROLES = (Role.COLLECTOR, Role.COLLECTOR, Role.COLLECTOR, Role.SUPERVISOR, Role.VISITOR)
ROW_TEAMS = (0, 0, 1, -1, -1)
TIMED = (
    Kind.PREPARED, Kind.DIALLED, Kind.VOICEMAIL, Kind.ANSWERED, Kind.CONTACTED, Kind.WRONG_NUMBER, Kind.HELD,
    Kind.NOTED, Kind.TRAVELLED, Kind.VISITED, Kind.DECIDED, Kind.CHECKED, Kind.RESTED, Kind.TRACED,
)  # fmt: skip
UNTIMED = (
    Kind.PROMISED, Kind.PLANNED, Kind.KEPT, Kind.BROKEN, Kind.PAID, Kind.COMPLAINED, Kind.CALL_BACK,
    Kind.HUNG_UP, Kind.DIALLED, Kind.CONTACTED, Kind.GIVEN, Kind.BILLED, Kind.INSISTED,
)  # fmt: skip


def staff_of(roles: tuple[Role, ...] = ROLES, teams: tuple[int, ...] = ROW_TEAMS) -> Any:
    staff = np.zeros(len(roles), COLLECTOR)
    staff["role"], staff["team"] = roles, teams
    return staff


def log_of(*rows: tuple[int, ...]) -> Any:
    """Events: second, collector, kind, account, detail, seconds, cents."""
    told = [
        (DAY, second, account, who, kind, detail, seconds, cents)
        for second, who, kind, account, detail, seconds, cents in rows
    ]
    return np.array(told, EVENT)


@st.composite
def logs(draw: Any) -> Any:
    """Any day on which nobody does two things at once."""
    rows: list[tuple[int, ...]] = []
    for who in range(STAFF):
        begins = draw(st.integers(0, 500))
        if draw(st.booleans()):
            length = draw(st.integers(0, 1_000))
            rows.append((begins + length, who, Kind.STAFFED, -1, 0, length, 5))
        now = 0
        for _ in range(draw(st.integers(0, 8))):
            now += draw(st.integers(0, 100))
            seconds = draw(st.integers(0, 200))
            kind = draw(st.sampled_from(TIMED))
            rows.append((now, who, kind, draw(st.integers(0, 3)), draw(st.integers(0, 3)), seconds, 7))
            now += seconds
    for _ in range(draw(st.integers(0, 15))):
        kind, who = draw(st.sampled_from(UNTIMED)), draw(st.integers(-1, STAFF - 1))
        rows.append((draw(st.integers(0, 1_500)), who, kind, 1, 0, 0, draw(st.integers(0, 9_999))))
    for _ in range(draw(st.integers(0, 6))):
        end, account = draw(st.sampled_from(list(QueueEnd))), draw(st.integers(0, 3))
        rows.append((draw(st.integers(0, 800)), -1, Kind.QUEUED, account, end, draw(st.integers(0, 60)), 0))
    for _ in range(draw(st.integers(0, 3))):
        kind = draw(st.sampled_from([Kind.ABANDONED, Kind.CUT]))
        rows.append((9, -1, kind, 2, draw(st.integers(0, 1)), 0, 0))
    return log_of(*draw(st.permutations(rows)))


def recount(events: Any, who: int) -> dict[str, int]:
    """One person's line, or nobody's (-1), counted event by event."""
    log = [{name: int(event[name]) for name in EVENT.names} for event in events]
    own = [e for e in log if e["collector"] == who]
    incoming = answered_calls(log)

    def count(*kinds: Kind, detail: int | None = None) -> int:
        return sum(e["kind"] in kinds and detail in (None, e["detail"]) for e in own)

    def cents(*kinds: Kind) -> int:
        return sum(e["cents"] for e in own if e["kind"] in kinds)

    shift = next(
        ((e["second"] - e["seconds"], e["second"]) for e in own if e["kind"] == Kind.STAFFED), (0, 0)
    )
    done = [e for e in own if e["kind"] not in (Kind.STAFFED, Kind.QUEUED) and who >= 0]
    worked = {second for e in done for second in range(e["second"], e["second"] + e["seconds"])}
    paid = set(range(*shift)) if shift[1] > shift[0] else set()
    activity = {
        Activity.DIALLING: (Kind.PREPARED, Kind.DIALLED, Kind.VOICEMAIL),
        Activity.TALKING: (Kind.ANSWERED, Kind.CONTACTED, Kind.WRONG_NUMBER),
        Activity.HOLDING: (Kind.HELD,),
        Activity.NOTING: (Kind.NOTED,),
        Activity.TRAVELLING: (Kind.TRAVELLED,),
        Activity.VISITING: (Kind.VISITED,),
        Activity.DECIDING: (Kind.DECIDED,),
        Activity.CHECKING: (Kind.CHECKED,),
        Activity.OTHER: (Kind.TRACED,),
        Activity.RESTING: (Kind.RESTED,),
    }
    return {
        "dials": count(Kind.DIALLED),
        "contacts": count(Kind.CONTACTED),
        "incoming": sum(log[i]["collector"] == who for i in incoming),
        "incoming_contacts": sum(
            log[i]["collector"] == who and log[i]["kind"] == Kind.CONTACTED for i in incoming
        ),
        "promises": count(Kind.PROMISED) + count(Kind.PLANNED),
        "promised": cents(Kind.PROMISED, Kind.PLANNED),
        "plans": count(Kind.PLANNED),
        "kept": count(Kind.KEPT),
        "kept_amount": cents(Kind.KEPT),
        "broken": count(Kind.BROKEN),
        "broken_amount": cents(Kind.BROKEN),
        "paid": cents(Kind.PAID) if who >= 0 else 0,
        "visits": count(Kind.VISITED) - count(Kind.VISITED, detail=VisitEnd.NOT_MADE),
        "visits_reported": count(Kind.VISITED),
        "found": count(Kind.VISITED, detail=VisitEnd.HOLDER),
        "complaints": count(Kind.COMPLAINED),
        "call_backs": count(Kind.CALL_BACK),
        "hang_ups": count(Kind.HUNG_UP),
        "decisions": count(Kind.DECIDED),
        "checks": count(Kind.CHECKED),
        "unmade": count(Kind.CHECKED, detail=1),
        "shift": len(paid),
        "idle": len(paid - worked),
        "overtime": len(worked - paid),
        **{
            each.name.lower(): sum(e["seconds"] for e in done if e["kind"] in kinds)
            for each, kinds in activity.items()
        },
    }


def answered_calls(log: list[dict[str, int]]) -> set[int]:
    """Which talks are those with callers: the first with each once he was answered."""
    found = set()
    for caller in log:
        if caller["kind"] == Kind.QUEUED and caller["detail"] == QueueEnd.ANSWERED:
            answered = caller["second"] + caller["seconds"]
            talks = [
                (e["second"], place)
                for place, e in enumerate(log)
                if e["kind"] in TALKS and e["collector"] >= 0 and e["account"] == caller["account"]
                if e["second"] >= answered
            ]
            found |= {min(talks)[1]} if talks else set()
    return found


def sheet_of(events: Any, teams: tuple[TeamFacts, ...] = TEAMS, machines: Any = None) -> DailySheet:
    return daily_sheet(events, staff_of(), [f"P{row}" for row in range(STAFF)], teams, machines)


def line(sheet: DailySheet, row: int) -> Person | None:
    return next((person for person in sheet.people if person.row == row), None)


@given(logs())
def test_every_line_equals_a_plain_recount(events):
    sheet = sheet_of(events)
    for row in range(STAFF):
        person, expected = line(sheet, row), recount(events, row)
        if person is None:
            assert Work(**expected) == Work()
        else:
            assert dataclasses.asdict(person.work) == expected


@given(logs())
def test_totals_add_up_and_leave_nothing_out(events):
    sheet = sheet_of(events)
    works = [Work(**recount(events, who)) for who in range(-1, STAFF)]
    assert sum(works, Work()) == sheet.floor
    assert sum((group.total for group in sheet.groups), sheet.nobody) == sheet.floor
    assert sheet.floor.dials == (events["kind"] == Kind.DIALLED).sum()


@given(logs())
def test_time_is_neither_lost_nor_won(events):
    for person in sheet_of(events).people:
        work = person.work
        assert work.idle >= 0
        assert work.overtime >= 0
        assert work.busy + work.resting + work.idle == work.shift + work.overtime


@given(logs())
def test_the_queue_equals_a_plain_recount(events):
    calls = [e for e in events if e["kind"] == Kind.QUEUED]
    queue = sheet_of(events).queue
    answered = [int(e["seconds"]) for e in calls if e["detail"] == QueueEnd.ANSWERED]
    waited = [int(e["seconds"]) for e in calls if e["detail"] != QueueEnd.ENGAGED]
    assert queue.came == len(calls) == queue.answered + queue.left + queue.closed + queue.engaged
    assert queue.answered == len(answered)
    assert queue.in_time == sum(seconds <= 20 for seconds in answered)
    assert queue.average_wait == (sum(waited) / len(waited) if waited else None)
    assert queue.average_wait_answered == (sum(answered) / len(answered) if answered else None)
    assert queue.longest == max(waited, default=0)
    assert queue.in_time_share == (queue.in_time / len(waited) if waited else None)


@given(logs())
def test_the_queue_holds_at_every_second_those_who_wait(events):
    times, length = waiting(events)
    steps = dict(zip(times.tolist(), length.tolist(), strict=True))
    calls = events[(events["kind"] == Kind.QUEUED) & (events["detail"] != QueueEnd.ENGAGED)]
    now = 0
    for second in range(900):
        now = steps.get(second, now)
        assert now == ((calls["second"] <= second) & (second < calls["second"] + calls["seconds"])).sum()


@given(logs())
def test_spans_are_what_each_did_in_order(events):
    found = spans(events)
    assert found == sorted(found, key=lambda span: (span.row, span.begins))
    for row in range(STAFF):
        spent = recount(events, row)
        for activity in Activity:
            seconds = sum(s.ends - s.begins for s in found if s.row == row and s.activity == activity)
            assert seconds == spent[activity.name.lower()]


def test_a_call_worked_by_hand():
    events = log_of(
        (100, 0, Kind.PREPARED, 5, 0, 10, 0),
        (110, 0, Kind.DIALLED, 5, 2, 20, 5),
        (130, 0, Kind.CONTACTED, 5, 3, 60, 0),
        (190, 0, Kind.PROMISED, 5, 0, 0, 12_345),
        (190, 0, Kind.NOTED, 5, 0, 30, 0),
        (230, -1, Kind.QUEUED, 6, QueueEnd.ANSWERED, 20, 0),
        (250, 0, Kind.CONTACTED, 6, 3, 40, 0),
        (500, 0, Kind.STAFFED, -1, 0, 400, 900),
    )
    (person,) = sheet_of(events).people
    work = person.work
    assert (person.begins, person.ends) == (100, 500)
    assert (work.dials, work.contacts, work.incoming, work.promised) == (1, 2, 1, 12_345)
    assert person.contacts_per_dial == 1.0
    assert (work.dialling, work.talking, work.noting, work.idle) == (30, 100, 30, 240)
    assert work.occupancy == 160 / 400


def test_the_goal_is_less_for_part_of_a_shift_and_none_for_the_absent():
    team = TeamFacts("a", Text(en="A", es="A"), goal=10.0, shift=1_000)
    staff = staff_of((Role.COLLECTOR,) * 3, (0, 0, 0))
    events = log_of(
        (1_000, 0, Kind.STAFFED, -1, 0, 1_000, 0),
        (500, 1, Kind.STAFFED, -1, 0, 500, 0),
        (0, 2, Kind.ABSENT, -1, 0, 0, 0),
        (1_000, 2, Kind.STAFFED, -1, 0, 0, 0),
        (10, 0, Kind.PROMISED, 1, 0, 0, 100),
    )
    sheet = daily_sheet(events, staff, ["x", "y", "z"], [team])
    assert [person.goal for person in sheet.people] == [10.0, 5.0, None]
    assert [person.distance for person in sheet.people] == [-9.0, -5.0, None]
    assert [person.absent for person in sheet.people] == [False, False, True]
    assert [person.present for person in sheet.people] == [True, True, False]
    (group,) = sheet.groups
    assert (group.goal, group.distance) == (15.0, -14.0)
    assert (sheet.goal, sheet.distance) == (15.0, -14.0)


def test_machines_are_read_off_their_teams():
    teams = (TEAMS[1], dataclasses.replace(TEAMS[1], name="other", cap=0.5))
    machines = np.zeros(2, TEAM)
    machines["dialled"], machines["answered"], machines["abandoned"] = (30, 9), (10, 4), (1, 1)
    events = log_of(
        *[(second, -1, Kind.DIALLED, second, 0, 0, 5) for second in range(39)],
        (50, -1, Kind.CUT, 7, 1, 0, 0),
        (50, 0, Kind.CONTACTED, 3, 0, 10, 0),
    )
    sheet = sheet_of(events, teams, machines)
    first, second = sheet.groups
    assert (first.total.dials, second.total.dials, sheet.nobody.dials) == (30, 9, 0)
    assert first.dialler is not None
    assert second.dialler is not None
    assert (first.dialler.share, first.dialler.over) == (0.1, True)
    assert (second.dialler.share, second.dialler.over, second.dialler.cut) == (0.25, False, 1)
    assert first.people[0].contacts_per_dial is None
    assert first.total.contacts_per_dial == 1 / 30


def test_without_counters_the_log_alone_tells_of_a_machine():
    day = floor_day()
    late = daily_sheet(*day).groups[1]
    talks = np.isin(day.events["kind"], TALKS) & (day.staff["team"][day.events["collector"]] == 1)
    assert late.dialler is not None
    assert late.dialler.dialled == late.total.dials == 1_400
    assert late.dialler.abandoned == 14
    assert late.dialler.answered == 14 + (talks & (day.events["collector"] >= 0)).sum()


def test_supervisors_and_visitors_stand_apart_and_nobody_without_work_is_listed():
    sheet = daily_sheet(*floor_day())
    assert [group.team.name for group in sheet.groups] == ["early", "late", "supervisors", "visitors"]
    assert [group.role for group in sheet.groups] == [0, 0, Role.SUPERVISOR, Role.VISITOR]
    assert sheet_of(log_of()).groups == ()
    assert sheet_of(log_of()).floor == Work()


def test_a_floor_without_teams_is_one_team():
    events = log_of((CLOSES, 0, Kind.STAFFED, -1, 0, CLOSES - OPENS, 0))
    sheet = daily_sheet(events, staff_of((Role.COLLECTOR,), (0,)), ["C001"], [])
    assert [group.team for group in sheet.groups] == [EVERYBODY]


def test_one_team_alone():
    sheet = daily_sheet(*floor_day())
    late = sheet.of_team("late")
    assert [group.team.name for group in late.groups] == ["late"]
    assert late.floor == sheet.floor
    with pytest.raises(InputError, match=r'did you mean "early"\?; there are: early, late, supervisors'):
        sheet.of_team("erly")


def test_json_is_plain_and_in_main_units():
    import json

    told = daily_sheet(*floor_day()).to_json()
    assert json.loads(json.dumps(told, allow_nan=False)) == told
    assert set(told) == {"teams", "nobody", "floor", "queue"}
    team = told["teams"][0]
    assert team["promised"] == pytest.approx(sum(line["promised"] for line in team["collectors"]))
    assert team["talking_seconds"] == sum(line["talking_seconds"] for line in team["collectors"])
    absent = next(line for line in team["collectors"] if line["absent"])
    assert (absent["begins"], absent["goal"], absent["occupancy"]) == (None, None, None)
