"""The year of debtors of one type: what is read off equals what another runner and a plain count say."""

from __future__ import annotations

from collections import defaultdict
from contextlib import closing
from typing import Any

import numpy as np
import pytest

from collsim.debtors.feelings import FEELINGS
from collsim.errors import InputError
from collsim.experiments.case import Case, open_case
from collsim.experiments.debtor_types import apportioned, pick_accounts, shares_by_bucket, type_of
from collsim.experiments.debtor_year import (
    DebtorYear,
    Mark,
    Share,
    World,
    counted,
    debtor_year,
    late_on,
    marks_of,
    peopled,
    quartiles,
    representative,
    samples,
    watched_policy,
)
from collsim.portfolio.ageing import BUCKETS
from collsim.records import EVENT, Kind, Mechanism
from collsim.simulation.model import CollectionModel

DAYS, DEBTORS = 45, 14


@pytest.fixture(scope="module")
def case() -> Case:
    return open_case("cards", policies=["restrictive"], benchmarks=[])


@pytest.fixture(scope="module")
def year(case: Case) -> DebtorYear:
    return debtor_year(case, "careless", days=DAYS, debtors=DEBTORS)


def events_of(year: DebtorYear, world: World) -> dict[int, list[tuple[int, Kind, int, int]]]:
    """The log in plain Python: by account, (day from 1, kind, detail, cents)."""
    found = defaultdict(list)
    for event in world.events:
        day = int(event["day"]) - year.first_day + 1
        row = (day, Kind(int(event["kind"])), int(event["detail"]), int(event["cents"]))
        found[int(event["account"])].append(row)
    return found


# --- against the Mesa model ----------------------------------------------------------------


def test_mesa_agents_lived_the_same_year(case: Case, year: DebtorYear) -> None:
    """Every evening's amounts, and on sampled evenings the feelings, read off the agents themselves."""
    picked = pick_accounts(case, "careless", DEBTORS)
    setup = peopled(case, "careless", picked, DAYS).setup(case.plan(case.policies[0]), None, picked.part)
    p = setup.parameters[0]
    with closing(CollectionModel(setup, keep_events=True)) as model:
        for evening in range(1, DAYS + 1):
            model.step()
            owed = [int(debtor.account.overdue) for debtor in model.debtors]
            assert owed == year.under.overdue[evening].tolist()
            if evening in year.sampled:
                felt = year.under.felt[year.sampled.index(evening)]
                for row, debtor in enumerate(model.debtors):
                    _feels(felt[row], debtor.truth, p, model.day - 1)
        assert {debtor.personality for debtor in model.debtors} == {"careless"}
        assert np.array_equal(model.run.outcome().events, year.under.events)


def _feels(felt: Any, truth: Any, p: Any, day: int) -> None:
    """What fades is e to the minus days over the card's number; trust stays."""
    since = day - int(truth.as_of)
    for name in ("awareness", "pressure", "irritation"):
        left = getattr(truth, name) * np.exp(-since / getattr(p, f"{name}_fades"))
        assert felt[FEELINGS.index(name)] == pytest.approx(left, abs=1e-9)
    assert felt[FEELINGS.index("trust")] == truth.trust
    assert 0.0 <= felt[FEELINGS.index("wish")] <= 1.0
    assert felt[FEELINGS.index("money")] >= 0.0


def test_watching_changes_nothing(case: Case, year: DebtorYear) -> None:
    from collsim.simulation.simulate import simulate

    picked = pick_accounts(case, "careless", DEBTORS)
    setup = peopled(case, "careless", picked, DAYS).setup(case.plan(case.policies[0]), None, picked.part)
    unwatched = simulate(setup, keep_events=True)
    assert np.array_equal(unwatched.events, year.under.events)


# --- against a plain count -----------------------------------------------------------------


def test_the_object_holds_what_the_log_says(year: DebtorYear) -> None:
    told = year.to_json()
    for world in year.worlds:
        lines, said = events_of(year, world), told["worlds"][world.policy]
        accounts = [lines[row] for row in range(DEBTORS)]
        for place, evening in enumerate(told["evenings"]):
            for share, kinds in (("promised", (Kind.PROMISED, Kind.PLANNED)), ("sued", (Kind.SUED,))):
                ever = sum(any(d <= evening and k in kinds for d, k, *_ in each) for each in accounts)
                assert said["shares"][share]["debtors"][place] == ever
            recent = range(evening - 29, evening + 1)
            paying = sum(any(d in recent and k is Kind.PAID for d, k, *_ in each) for each in accounts)
            assert said["shares"]["paying"]["debtors"][place] == paying
            gone = {
                row for row in lines if any(k is Kind.WRITTEN_OFF and d <= evening for d, k, *_ in lines[row])
            }
            up = sum(owed == 0 and row not in gone for row, owed in enumerate(world.overdue[evening]))
            assert said["shares"]["up_to_date"]["debtors"][place] == up
        flat = [event for each in accounts for event in each]
        assert said["totals"]["paid"] == sum(cents for _, k, _, cents in flat if k is Kind.PAID) / 100
        for name, kind in (("payments", Kind.PAID), ("dials", Kind.DIALLED), ("kept", Kind.KEPT)):
            assert said["totals"][name] == sum(k is kind for _, k, *_ in flat)
        messages = (Mechanism.MESSAGE, Mechanism.NOTICE)
        sent = sum(k is Kind.GIVEN and year.mechanisms[detail] in messages for _, k, detail, _ in flat)
        assert said["totals"]["messages"] == sent


def test_shares_hold_their_intervals_and_ever_never_falls(year: DebtorYear) -> None:
    for world, share in ((world, share) for world in year.worlds for share in Share):
        said = year.to_json()["worlds"][world.policy]["shares"][share.value]
        for low, mean, high in zip(said["low"], said["share"], said["high"], strict=True):
            assert 0.0 <= low <= mean <= high <= 1.0
        if share in (Share.PROMISED, Share.SUED):
            assert (np.diff(counted(year, world, share)) >= 0).all()


def test_who_is_rid_of_his_debt_by_a_write_off_has_not_become_punctual() -> None:
    events = np.zeros(1, EVENT)
    events["day"], events["account"], events["kind"] = 102, 1, Kind.WRITTEN_OFF
    overdue = np.array([[5, 5], [0, 5], [0, 5], [5, 0], [0, 0]])
    late = late_on(events, overdue, first_day=100)
    assert late.tolist() == [[True, True], [False, True], [False, True], [True, True], [False, True]]


def test_marks_are_the_days_of_the_log(year: DebtorYear) -> None:
    for row in range(DEBTORS):
        lines, marks = events_of(year, year.under)[row], marks_of(year, year.under, row)
        assert marks[Mark.PAID] == sorted({d for d, k, *_ in lines if k is Kind.PAID})
        talked = {d for d, k, *_ in lines if k is Kind.CONTACTED}
        assert marks[Mark.TALKED] == sorted(talked)
        assert marks[Mark.MISSED] == sorted({d for d, k, *_ in lines if k is Kind.DIALLED} - talked)


def test_where_nothing_is_done_nothing_happens_but_what_debtors_do(year: DebtorYear) -> None:
    ours = {Kind.GIVEN, Kind.DIALLED, Kind.CONTACTED, Kind.PROMISED, Kind.SUED, Kind.STAFFED, Kind.FEE}
    assert not ours & {Kind(int(kind)) for kind in np.unique(year.without.events["kind"])}
    assert (quartiles(year.without, "irritation") == 0.0).all()


def test_both_worlds_begin_alike(year: DebtorYear) -> None:
    assert np.array_equal(year.under.overdue[0], year.without.overdue[0])
    assert np.array_equal(year.under.felt[0], year.without.felt[0])


def test_those_shown_go_from_least_to_most_late(year: DebtorYear) -> None:
    shown = representative(year, 5)
    late = year.under.days_late[shown].tolist()
    assert late == sorted(late)
    assert len(set(shown)) == 5
    assert sorted(representative(year, 99)) == list(range(DEBTORS))


# --- the accounts --------------------------------------------------------------------------


def test_accounts_are_late_and_of_the_buckets_where_the_type_is_found(case: Case) -> None:
    picked = pick_accounts(case, "strategic", 200)
    buckets = picked.book.accounts["opening_bucket"]
    judged = case.book.accounts[case.book.accounts["fold"] == 0]["opening_bucket"]
    weights = np.array(
        [(judged == b).sum() * case.personalities.mix[BUCKETS[b]]["strategic"] for b in range(5)]
    )
    weights[0] = 0.0
    assert np.abs(np.bincount(buckets, minlength=5) - 200 * weights / weights.sum()).max() < 1.0
    assert picked.part == pytest.approx(200 / (case.book.accounts["opening_bucket"] > 0).sum())
    assert set(picked.book.accounts["fold"]) == {0}


def test_whoever_is_never_late_is_looked_for_among_those_who_are_not(case: Case) -> None:
    assert set(pick_accounts(case, "regular", 50).book.accounts["opening_bucket"]) == {0}


def test_who_is_there_again_is_somebody_else(case: Case) -> None:
    book = pick_accounts(case, "strategic", 3_000).book
    assert len(set(book.ids)) == len(set(book.accounts["who"].tolist())) == 3_000
    assert any(" #2" in name for name in book.ids)
    assert book.ids == sorted(book.ids)


def test_apportioned_by_largest_remainders() -> None:
    assert apportioned(np.array([0.0, 5.0, 3.0, 2.0]), 9).tolist() == [0, 4, 3, 2]
    assert apportioned(np.array([1.0, 1.0, 1.0]), 1).sum() == 1


def test_shares_of_a_bucket_add_up(case: Case) -> None:
    for bucket in BUCKETS:
        all_types = (shares_by_bucket(case.personalities, name)[bucket] for name in case.personalities.types)
        assert sum(all_types) == pytest.approx(1.0)


# --- what is asked -------------------------------------------------------------------------


def test_an_unknown_type_is_answered_with_those_there_are(case: Case) -> None:
    with pytest.raises(InputError, match=r'"stratgic", did you mean "strategic".*regular, unlucky'):
        type_of(case.personalities, "stratgic")


def test_the_policy_watched_is_no_benchmark_unless_asked_for() -> None:
    shipped = open_case("cards")
    assert shipped.scenario.baseline == "do-nothing"
    assert watched_policy(shipped).name == "restrictive"


@pytest.mark.parametrize(("days", "expected"), [(30, (0, 7, 14, 21, 28, 30)), (35, (0, 7, 14, 21, 28, 35))])
def test_feelings_are_read_weekly_and_at_the_end(days: int, expected: tuple[int, ...]) -> None:
    assert samples(days) == expected
