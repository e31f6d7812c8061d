"""The catalogue's mechanisms, one account at a time in worlds without chance; cents add up."""

import numpy as np
import pyarrow as pa
import pytest

from collsim.collectors.strategies import Strategy
from collsim.content import find, load
from collsim.experiments.measures import measure
from collsim.negotiation.manners import Manners
from collsim.portfolio.ledger import unaccounted
from collsim.portfolio.store import frame_of, schema
from collsim.records import AccountState, Channel, Kind, PaidFor, Phone, Ranking
from collsim.simulation.compiled import live_day
from collsim.simulation.contact import strategy_of
from collsim.simulation.morning import is_worth_it
from collsim.simulation.run import Run
from collsim.simulation.simulate import simulate
from collsim.simulation.world import new_world
from collsim.units import NEVER
from tests.simulation.certain import with_certainty
from tests.simulation.worlds import case_of, policy_of

TEN = 10 * 3600
LATE = {
    "id": "able", "balance": 100_000, "instalment": 10_000, "due_dom": 7, "overdue": 10_000,
    "days_past_due": 29, "income_kind": "monthly", "payday": 15,
}  # fmt: skip
"""On Monday, 5 January 2026, he owes the bill of 7 December; all others of `certain` are away."""
UP_TO_DATE = LATE | {"overdue": 0, "days_past_due": 0}
READS = {"message_seen": 1.0, "at_once": 0.0}
PAYS = {"message_seen": 1.0, "at_once": 1.0, "want_base": 1e3, "own_rate": 1e-9, "clears": 1.0}
CATALOGUE = case_of(frame_of(pa.Table.from_pylist([LATE], schema=schema()))).treatments
ROWS = list(CATALOGUE.treatments)


def world_of(account, steps, days, parameters=(), cards=(), **policy):
    """The case and the Setup of one account under a policy of these steps; `cards` by treatment and field."""
    frame = frame_of(pa.Table.from_pylist([account], schema=schema()))
    case = case_of(frame, days=days, runoff_days=0, collectors=1, significant_from=1)
    setup = with_certainty(case.setup(case.plan(policy_of(steps=steps, **policy)), None))
    for name, value in dict(parameters).items():
        setup.parameters[name] = value
    for treatment, values in dict(cards).items():
        for field, value in values.items():
            setup.treatments[field][row(treatment)] = value
    setup.population.mix[0] = setup.population.mix[1] = setup.population.mix[4] = 1.0  # all are "able"
    return case, setup


def lived(account, steps, days, parameters=(), before=(), cards=(), **policy):
    """The run of one account; `before` says what is true of him on the first morning, days from 0."""
    _, setup = world_of(account, steps, days, parameters, cards, **policy)
    return run_of(setup, before)


def run_of(setup, before=()):
    """The whole run of a Setup."""
    run = Run(setup, 0, keep_events=True)
    for field, value in dict(before).items():
        run.debtors[0][field] = value + (setup.first_day if field.endswith("_day") else 0)
    for day in run.days:
        live_day(run, day)
    return run


def told(run, *kinds):
    """What happened to him: (day from 0, kind, detail, cents), of these kinds or all but the staff's."""
    return lines_of(run.outcome().events, run.setup.first_day, kinds)


def lines_of(events, first_day, kinds=()):
    return [
        (int(e["day"]) - first_day, Kind(e["kind"]), int(e["detail"]), int(e["cents"]))
        for e in events
        if e["account"] == 0 and (not kinds or Kind(e["kind"]) in kinds)
    ]


def step(treatment, first=1, last=300, **more):
    return {"treatment": treatment, "days_past_due": [first, last], **more}


def row(name):
    return ROWS.index(name)


# --- announcements -------------------------------------------------------------------------

FATE = (Kind.ARRIVED, Kind.CARRIED_OUT, Kind.LAPSED, Kind.SANCTIONED)


def test_what_was_announced_and_is_done_in_time_makes_him_believe_more():
    steps = [step("bureau"), step("bureau_report", after="bureau", days_after=10)]
    run = lived(LATE, steps, 40, READS | {"credibility_gains": 0.5}, {"credibility": 0.4})
    assert told(run, *FATE) == [
        (5, Kind.ARRIVED, row("bureau"), 0),
        (10, Kind.CARRIED_OUT, row("bureau_report"), 0),
        (13, Kind.SANCTIONED, row("bureau_report"), 0),
    ]
    assert run.debtors[0].credibility == pytest.approx(0.7)
    assert run.debtors[0].warned_until[0] == NEVER


def test_a_deadline_that_passes_makes_him_believe_less_and_feel_less():
    run = lived(LATE, [step("bureau")], 40, READS | {"credibility_falls": 0.4, "pressure_fades": 1e12})
    assert told(run, *FATE) == [
        (5, Kind.ARRIVED, row("bureau"), 0),
        (36, Kind.LAPSED, row("bureau_report"), 0),  # noticed on day 5, and thirty days have passed
    ]
    assert run.debtors[0].credibility == pytest.approx(0.6)
    presses = CATALOGUE.treatments["bureau"].presses.value
    assert run.debtors[0].pressure == pytest.approx(0.6 * presses)


def test_who_has_not_read_it_waits_for_nothing():
    run = lived(LATE, [step("bureau")], 40, {"message_seen": 0.0})
    assert told(run, *FATE) == []
    assert run.debtors[0].credibility == pytest.approx(1.0)


def test_saying_it_again_moves_no_deadline():
    run = lived(LATE, [step("legal_notice", every=5), step("extrajudicial_notice", every=5)], 20, READS)
    assert min(run.debtors[0].warned_until) == run.setup.first_day + 1 + 30  # the first that arrived


@pytest.mark.parametrize("excuse", ["promise_day", "plan_left", None])
def test_a_promise_or_plan_that_stands_on_the_day_excuses(excuse):
    _, setup = world_of(LATE, [step("bureau")], 40, READS)
    run = Run(setup, 0, keep_events=True)
    for day in run.days:
        if excuse and day == setup.first_day + 20:
            run.book[0][excuse] = setup.first_day + 60
        live_day(run, day)
    assert len(told(run, Kind.LAPSED)) == (1 if excuse is None else 0)


def test_a_court_that_has_the_account_excuses():
    run = lived(LATE, [step("bureau"), step("lawsuit", 50)], 45, READS)
    assert not told(run, Kind.LAPSED)
    assert run.debtors[0].credibility == pytest.approx(1.0)


def test_a_lawsuit_that_was_announced_meets_less():
    certain = READS | {"judgment_days": 5, "judgment_spread": 0, "garnishable": 1, "prepares": 0.5}
    poor = {"garnished_months": 1e-7}
    of = [
        {kind: cents for _, kind, _, cents in told(lived(LATE, steps, 60, certain | poor))}[Kind.JUDGED]
        for steps in (
            [step("lawsuit", 45)],
            [step("legal_notice", 30), step("lawsuit", 45)],
            [
                step("bureau", 30),
                step("lawsuit", 45),
            ],  # who is warned of the bureau hides nothing from a court
        )
    ]
    alone, announced, other = of
    assert 0 < alone < 90_000
    assert announced == pytest.approx(alone / 2, abs=1)
    assert other == alone


# --- sanctions -----------------------------------------------------------------------------


def test_a_sanction_stands_until_nothing_is_past_due():
    steps = [step("suspension", every=20), step("stop_orders"), step("call", 33)]
    run = lived(LATE, steps, 9, {"want_base": -1e3})
    kinds = (Kind.SANCTIONED, Kind.LIFTED, Kind.PAID, Kind.CURED)
    first, second = row("suspension"), row("stop_orders")
    found = told(run, *kinds)
    assert found[:2] == [(1, Kind.SANCTIONED, first, 0), (1, Kind.SANCTIONED, second, 0)]
    cured = next(day for day, kind, *_ in found if kind is Kind.CURED)
    assert [each for each in found if each[1] is Kind.LIFTED] == [
        (cured, Kind.LIFTED, first, 0),
        (cured, Kind.LIFTED, second, 0),
    ]
    assert (run.book[0].sanctions, run.debtors[0].burden) == (0, 0.0)


def test_a_sanction_weighs_as_long_as_it_stands():
    run = lived(LATE, [step("suspension", every=2), step("stop_orders")], 20)
    burdens = [CATALOGUE.treatments[name].burden.value for name in ("suspension", "stop_orders")]
    assert run.debtors[0].burden == pytest.approx(sum(burdens))  # given again, it does not stand twice
    assert run.book[0].sanctions == (1 << row("suspension")) + (1 << row("stop_orders"))


# --- offers --------------------------------------------------------------------------------


OFFERED = LATE | {"due_dom": 20, "days_past_due": 16}
"""Nothing more falls due before the twentieth."""


def test_who_pays_what_is_asked_gets_the_rest_waived(runner):
    _, setup = world_of(OFFERED, [step("settlement_offer", 16, 16)], 5, PAYS)
    ended = simulate(setup, 0, runner, keep_events=True)
    assert lines_of(ended.events, setup.first_day) == [
        (0, Kind.GIVEN, row("settlement_offer"), 9_840),
        (3, Kind.PAID, PaidFor.TREATMENT, 9_000),
        (3, Kind.CURED, 0, 0),
        (3, Kind.DISCOUNTED, 0, 1_000),
        (3, Kind.ARRIVED, row("settlement_offer"), 0),
    ]
    [account] = ended.book
    assert (account.balance, account.paid, account.discounted) == (90_000, 9_000, 1_000)
    assert unaccounted(account) == 0


@pytest.mark.parametrize(("thinks_on", "paid", "waived"), [(10, 9_000, [1_000]), (14, 10_000, [])])
def test_an_offer_waives_as_long_as_it_stands(thinks_on, paid, waived):
    """He reads it on day 3; ten days later it still stands, on the next it does not."""
    cards = {"settlement_offer": {"days": 10}}
    certain = PAYS | {"at_once": 0.0, "recall": 1.0}
    run = lived(OFFERED, [step("settlement_offer")], 15, certain, {"own_day": thinks_on}, cards)
    assert [each[3] for each in told(run, Kind.PAID)][:1] == [paid]
    assert [each[3] for each in told(run, Kind.DISCOUNTED)] == waived


def test_offers_teach_the_late_to_wait_and_nobody_else():
    late = lived(
        LATE, [step("settlement_offer")], 10, READS | {"offer_teaches": 0.25, "holds_out_fades": 1e12}
    )
    assert late.debtors[0].holds_out == pytest.approx(0.25)
    early = lived(UP_TO_DATE, [step("early_discount", -2, -1)], 2, READS | {"on_time_base": -1e3})
    assert told(early, Kind.ARRIVED)
    assert early.debtors[0].holds_out == 0.0


def test_an_instalment_that_is_paid_early_is_not_billed(runner):
    _, setup = world_of(UP_TO_DATE, [step("early_discount", -2, -2)], 4, PAYS)
    ended = simulate(setup, 0, runner, keep_events=True)
    assert lines_of(ended.events, setup.first_day) == [
        (0, Kind.GIVEN, row("early_discount"), 16),
        (1, Kind.PAID, PaidFor.TREATMENT, 9_700),
        (1, Kind.DISCOUNTED, 0, 300),
        (1, Kind.ARRIVED, row("early_discount"), 0),
        (2, Kind.AGED, 0, 0),  # the due date: nothing falls due
    ]
    [account] = ended.book
    assert (account.balance, account.overdue, account.prepaid, unaccounted(account)) == (90_000, 0, 0, 0)


# --- reconciliation ------------------------------------------------------------------------


@pytest.mark.parametrize(("valid", "corrected"), [(1.0, True), (0.0, False)])
def test_a_dispute_is_settled_and_the_right_part_taken_back(valid, corrected):
    certain = READS | {"valid_claims": valid, "disputed": 1e3}
    cards = {"reconciliation": {"succeeds": 1.0}}
    run = lived(OFFERED, [step("reconciliation")], 12, certain, {"disputes": 1}, cards)
    settled = told(run, Kind.CORRECTED)
    assert settled[0][2:] == ((1, 10_000) if corrected else (0, 0))
    assert run.debtors[0].disputes == 0
    [account] = run.book
    assert (account.corrected, account.overdue, account.cures) == (
        (10_000, 0, 1) if corrected else (0, 10_000, 0)
    )
    assert unaccounted(account) == 0


# --- repossession, third parties -----------------------------------------------------------


def test_goods_are_taken_and_sold_once(runner):
    secured = LATE | {"collateral": 50_000}
    cards = {"repossession": {"succeeds": 1.0, "fetches": 0.4, "unlawful": 1.0, "damages": 7_700}}
    _, setup = world_of(secured, [step("repossession", every=7)], 20, cards=cards)
    ended = simulate(setup, 0, runner, keep_events=True)
    kinds = (Kind.REPOSSESSED, Kind.PAID, Kind.DAMAGES)
    assert lines_of(ended.events, setup.first_day, kinds) == [
        (5, Kind.PAID, PaidFor.REPOSSESSION, 20_000),
        (5, Kind.REPOSSESSED, 1, 20_000),
        (5, Kind.DAMAGES, 0, 7_700),
    ]
    [account] = ended.book
    assert (account.collateral, account.paid, unaccounted(account)) == (0, 20_000, 0)


def test_without_goods_nothing_is_repossessed():
    assert told(lived(LATE, [step("repossession", every=7)], 9), Kind.GIVEN) == []


@pytest.mark.parametrize(("known", "asked"), [(True, True), (False, False), (None, False)])
def test_a_third_party_is_asked_only_where_one_is_known(known, asked):
    cards = {"third_party": {"succeeds": 1.0, "heard": 1.0}}
    run = lived(LATE | {"third_party": known}, [step("third_party")], 5, (), {"phone": Phone.DEAD}, cards)
    assert told(run, Kind.ASKED) == ([(1, Kind.ASKED, 1, 0)] if asked else [])
    assert run.debtors[0].phone == (Phone.WORKS if asked else Phone.DEAD)
    assert (run.debtors[0].irritation > 0.0) == asked
    assert run.book[0].third_parties == int(asked)
    assert run.setup.book[0]["channels"] >> Channel.THIRD_PARTY & 1 == int(asked)


# --- the end -------------------------------------------------------------------------------


def test_a_debt_is_sold_for_cash_and_is_nobodys_any_more(runner):
    old = LATE | {"days_past_due": 394, "overdue": 100_000, "due_dom": 7}
    cards = {"sale": {"price": 0.10, "cheapens": 0.5, "cost": 0}}
    case, setup = world_of(old, [step("sale", 1, 9999), step("sms", 1, 9999, every=1)], 60, PAYS, cards)
    ended = simulate(setup, 0, runner, keep_events=True)
    [account] = ended.book
    days = 394
    price = round(100_000 * 0.10 * 0.5 ** (days / 365))
    assert lines_of(ended.events, setup.first_day) == [
        (0, Kind.WRITTEN_OFF, 0, 100_000 - price),
        (0, Kind.GIVEN, row("sale"), 0),
        (0, Kind.SOLD, 0, price),
    ]
    assert (account.state, account.sold, account.balance) == (AccountState.SOLD, price, 0)
    assert unaccounted(account) == 0
    found = measure(ended, case.basis())
    assert found["gross_recovery"] == found["sold"] == pytest.approx(price / 100)
    assert found["written_off"] == pytest.approx((100_000 - price) / 100)


def test_older_debts_are_cheaper():
    prices = []
    for days in (35, 400, 800):
        old = LATE | {"days_past_due": days, "overdue": 100_000, "due_dom": None}
        prices += [each[3] for each in told(lived(old, [step("sale", 1, 9999)], 2), Kind.SOLD)]
    assert len(prices) == 3
    assert prices == sorted(prices, reverse=True)
    assert prices[0] == pytest.approx(0.04 * 100_000, rel=0.05)  # about 4 cents on the dollar when fresh


def test_a_charge_off_closes_the_account():
    run = lived(LATE, [step("charge_off"), step("sms", every=1)], 40)
    assert told(run, Kind.WRITTEN_OFF, Kind.GIVEN) == [
        (0, Kind.WRITTEN_OFF, 0, 100_000),
        (0, Kind.GIVEN, row("charge_off"), 0),
    ]
    assert (run.book[0].state, unaccounted(run.book[0])) == (AccountState.SETTLED, 0)


# --- what steps wait for -------------------------------------------------------------------


def test_a_series_of_letters_goes_by_the_days_after_the_last():
    steps = [
        step("third_letter", after="second_letter", days_after=5),
        step("second_letter", after="letter", days_after=7),
        step("letter"),
    ]
    given = [(day, detail) for day, _, detail, _ in told(lived(LATE, steps, 30), Kind.GIVEN)]
    assert given == [(0, row("letter")), (7, row("second_letter")), (12, row("third_letter"))]


def test_a_step_may_wait_for_a_cure_and_for_a_good_payer():
    steps = [
        step("certificate", -30, -1, after_cures=1),
        step("gift_card", -30, -1, payer=["good"]),
        step("call", 29, 60),
    ]
    for ratio, thanked in (
        (0.9, ["certificate", "gift_card"]),
        (0.2, ["certificate"]),
        (None, ["certificate"]),
    ):
        run = lived(LATE | {"paid_ratio": ratio}, steps, 20, {"on_time_base": 1e3})
        assert sorted({ROWS[detail] for _, _, detail, _ in told(run, Kind.GIVEN)}) == thanked


def test_recognition_wins_trust():
    run = lived(UP_TO_DATE, [step("gift_card", -2, -1)], 5, READS, {"trust": 0.5, "thrift": 0.0})
    wins = CATALOGUE.treatments["gift_card"].wins.value
    assert told(run, Kind.ARRIVED)
    assert run.debtors[0].trust == pytest.approx(0.5 + wins * 0.5)


# --- before the due date, and in which manner ----------------------------------------------


def trust_after(strategy, treatment, skill, trust=0.5):
    """What a debtor without a manner of his own trusts after a talk about nothing past due.

    Each move up to the balance wins its part of what is lacking; what the treatment wins comes last.
    """
    moves = load(Manners, find("manners", "default")).moves
    script = [turn.move for turn in load(Strategy, find("strategy", strategy)).script]
    shares = [
        moves[m].trust.value for m in script[: script.index("balance")] if m in moves and moves[m].trust
    ]
    for share in (*(skill * share for share in shares), CATALOGUE.treatments[treatment].wins.value):
        trust += share * (1.0 - trust)
    return trust


def test_a_friendly_call_before_the_due_date_reminds_and_asks_for_nothing():
    run = lived(UP_TO_DATE, [step("friendly_call", -2, -1)], 2, (), {"trust": 0.5})
    kinds = [kind for _, kind, *_ in told(run)]
    assert Kind.CONTACTED in kinds
    assert not {Kind.PROMISED, Kind.PLANNED, Kind.HUNG_UP, Kind.REFUSED} & set(kinds)
    debtor = run.debtors[0]
    assert debtor.awareness > 0.9
    assert debtor.trust == pytest.approx(trust_after("empathic", "friendly_call", run.staff[0].skill))


def test_a_commercial_visit_before_the_due_date_does_too():
    frame = frame_of(pa.Table.from_pylist([UP_TO_DATE], schema=schema()))
    case = case_of(frame, days=2, runoff_days=0, collectors=1, visitors=1, significant_from=1)
    setup = with_certainty(case.setup(case.plan(policy_of(steps=[step("commercial_visit", -2, -1)])), None))
    setup.population.mix[0] = 1.0
    setup.parameters["at_home"], setup.parameters["right_party_at_home"] = 1e3, 1.0
    setup.parameters["skips_visits"] = 0.0
    run = run_of(setup, {"trust": 0.5})
    assert Kind.VISITED in {kind for _, kind, *_ in told(run)}
    assert not {Kind.PROMISED, Kind.PLANNED} & {kind for _, kind, *_ in told(run)}
    visitor = run.staff[-1]
    assert run.debtors[0].trust == pytest.approx(trust_after("empathic", "commercial_visit", visitor.skill))


def test_a_treatment_has_its_manner_unless_all_follow_one():
    case, setup = world_of(LATE, [step("call")], 2)
    world = new_world(setup, setup.plan, 0)
    run = Run(setup, 0)
    person = run.staff[0]
    names = [strategy.name for strategy in case.strategies]
    for treatment, manner in (("call", "standard"), ("friendly_call", "empathic"), ("firm_call", "firm")):
        person.treatment = row(treatment)
        assert names[strategy_of(world, person)] == manner
    world.strategy = names.index("standard")
    assert names[strategy_of(world, person)] == "standard"
    person.treatment, world.strategy = -1, -1
    assert strategy_of(world, person) == person.strategy


def test_time_of_the_back_office_is_in_the_cost():
    """A reconciliation takes twenty minutes at a collector's hourly cost; nothing else is paid for it."""
    _, setup = world_of(LATE, [step("reconciliation")], 2)
    minutes = CATALOGUE.treatments["reconciliation"].minutes.value
    hour = setup.floor[0]["hour_cost"][0]
    assert setup.treatments["cost"][row("reconciliation")] == round(hour * minutes / 60)
    assert np.all(setup.treatments["cost"] >= 0)


def test_under_an_index_what_was_announced_is_carried_out_though_it_is_worth_nothing_alone():
    steps = [step("bureau", 1, 400), step("bureau_report", 1, 400, after="bureau", days_after=10)]
    steps += [step("suspension", 1, 400)]
    _, setup = world_of(LATE, steps, 30)
    world = new_world(setup, setup.plan, 0)
    world.policy.ranking = Ranking.INDEX
    world.uplift[:] = -1.0
    worth = [is_worth_it(setup.book[0], world, each, 40, setup.first_day) for each in world.steps[:3]]
    assert worth == [False, True, False]
