"""Exact answers that the model must reproduce: attempts to reach somebody, and chains of ageing buckets."""

import numpy as np
import pytest
from scipy import special

from collsim.content import find, load
from collsim.debtors import transitions
from collsim.debtors.parameters import Parameters, compile_parameters
from collsim.experiments.chains import absorption, roll_through
from collsim.portfolio.luck import names_of
from collsim.randomness import uniform
from collsim.records import ACCOUNT, DEBTOR, Channel, Kind, Listener
from collsim.simulation.simulate import simulate
from collsim.units import NEVER
from tests.calls import luck_of
from tests.simulation.worlds import policy_of, small_setup

SHIPPED = compile_parameters(load(Parameters, find("parameters", "default")))
NO_HABIT = {
    "ring_wears": 0.0,
    "avoidance": 0.0,
    "right_party": 1.0,
    "dial_irritates": 0.0,
    "insistence_irritates": 0.0,
    "complains": 0.0,
    "voicemail": 0.0,
}
EVERY_NUMBER_WORKS = {"wrong_number": 0.0, "dead_number": 0.0}
NOBODY_CALLS = {"calls_in": 0.0, "busy": 0.0}
"""Neither us, nor is there anybody to be called back."""
ERRORS = 4.0
"""Standard errors of tolerance: a right model fails one check in 16,000."""
PEOPLE = 12_000
DAY = 20_000


def unhabituated():
    p = SHIPPED.copy()
    for name, value in NO_HABIT.items():
        p[name] = value
    return p[0]


def hazards(reaches, attempts, p, wears=0.0):
    """Share reached at each attempt among those not reached before, with its standard error.

    One attempt a day, through the product's own picks_up().
    """
    debtors, accounts = np.zeros(len(reaches), DEBTOR), np.zeros(len(reaches), ACCOUNT)
    debtors["who"] = names_of(str(n) for n in range(len(reaches)))
    debtors["shock_day"] = NEVER
    debtors["caught_up"] = debtors["as_of"] = DAY - 1
    debtors["reach"][:, Channel.PHONE] = reaches
    waiting, found = list(range(len(reaches))), []
    for attempt in range(attempts):
        missed = []
        for row in waiting:
            listener = transitions.picks_up(
                accounts[row], debtors[row], p, luck_of(1, 0), DAY + attempt, 0, 1.0, 2, wears, 0
            )
            if listener != Listener.HOLDER:
                missed.append(row)
        share = 1.0 - len(missed) / len(waiting)
        found.append((share, (share * (1.0 - share) / len(waiting)) ** 0.5))
        waiting = missed
    return np.array(found).T


def beta_reaches(alpha, beta):
    names = names_of(str(n) for n in range(PEOPLE))
    return special.betaincinv(alpha, beta, [uniform(99, 0, name, 0, 0, 0) for name in names])


def test_who_is_hard_to_reach_remains():
    """EVIDENCE C4: reach ~ Beta(1.2, 2.8), no habituation: hazard a/(a+b+k-1) at attempt k.

    Power: at the fifth attempt the standard error is .0055, so that a hazard off by .035 is found
    with chance .99; constant hazards of .300 would be off by .15.
    """
    expected = 1.2 / (4.0 + np.arange(5))
    assert expected == pytest.approx([0.3, 0.24, 0.2, 0.171, 0.15], abs=5e-4)
    shares, errors = hazards(beta_reaches(1.2, 2.8), 5, unhabituated())
    assert (np.abs(shares - expected) < ERRORS * errors).all()
    assert errors.max() < 0.006


def test_where_all_are_alike_the_hazard_does_not_fall():
    """Selection alone made it fall: with one reach for all it is constant, 1-(1-p)^n within n."""
    shares, errors = hazards(np.full(PEOPLE, 0.3), 5, unhabituated())
    assert (np.abs(shares - 0.3) < ERRORS * errors).all()
    within = 1.0 - np.cumprod(1.0 - shares)
    exact = 1.0 - 0.7 ** np.arange(1, 6)
    assert (np.abs(within - exact) < ERRORS * np.sqrt(exact * (1 - exact) / PEOPLE)).all()


def test_habituation_is_told_apart_from_selection():
    """The same people with habituation are reached less from the second attempt on: the check can fail."""
    p = unhabituated()
    p["ring_wears"] = 1.0
    shares, errors = hazards(np.full(PEOPLE, 0.3), 5, p, wears=0.12)
    assert abs(shares[0] - 0.3) < ERRORS * errors[0]
    assert (shares[1:] < 0.3 - ERRORS * errors[1:]).all()


def test_contacts_within_n_dials_of_a_whole_simulation(runner):
    """The same closed form through work list, floor and dial: everybody is called every day at 9 to 18.

    1,600 debtors in the compiled runner (standard error .012), 400 with objects (.025).
    """
    count = 1_600 if runner == "compiled" else 400
    policy = policy_of(steps=[{"treatment": "call", "days_past_due": [1, 999], "every": 1}])
    setup = small_setup(accounts=count, policy=policy, days=5, runoff_days=0, collectors=60)
    for name, value in (NO_HABIT | EVERY_NUMBER_WORKS | NOBODY_CALLS | {"skill_sd": 0.0}).items():
        setup.parameters[name] = value
    setup.treatments["wears"] = 0.0
    setup.population.profiles[:] = 1.0
    setup.population.types["traits"][:, -1] = np.log(0.3 / 0.7), 0.0  # one reach for all
    events = simulate(setup, 0, runner, keep_events=True).events
    dials, first = np.zeros(count, int), np.full(count, 99)
    for event in events[np.isin(events["kind"], [Kind.DIALLED, Kind.CONTACTED])]:
        row = event["account"]  # a dial stands before its contact in the log
        if event["kind"] == Kind.DIALLED:
            dials[row] += 1
        else:
            first[row] = min(first[row], dials[row])
    called = np.flatnonzero(setup.book["channels"] & 1)
    for n in range(1, 5):
        able = called[(dials[called] >= n) | (first[called] <= n)]
        share, exact = (first[able] <= n).mean(), 1.0 - 0.7**n
        assert len(able) > 0.8 * len(called)
        assert abs(share - exact) < ERRORS * (exact * (1 - exact) / len(able)) ** 0.5


# --- roll chains ---------------------------------------------------------------------------

ROLLS = (0.30, 0.55, 0.75, 0.90)


def chain(rolls):
    """Each bucket rolls on or is cured; the last rolls into the charge-off."""
    q, r = np.zeros((len(rolls), len(rolls))), np.zeros((len(rolls), 2))
    for k, roll in enumerate(rolls):
        r[k, 0] = 1.0 - roll
        (q[k] if k + 1 < len(rolls) else r[k])[(k + 1) if k + 1 < len(rolls) else 1] = roll
    return q, r


def test_the_roll_chain_ends_in_the_charge_off():
    """EVIDENCE C5."""
    ends = absorption(*chain(ROLLS))
    assert ends[0, 1] == pytest.approx(0.111375, abs=1e-12)
    assert ends.sum(axis=1) == pytest.approx(np.ones(4))
    assert ends[:, 1] == pytest.approx([0.111375, 0.37125, 0.675, 0.9])


def test_a_chain_with_returns_is_the_sum_over_all_its_ways():
    rng = np.random.default_rng(1)
    moves = rng.dirichlet(np.ones(6), 4)
    q, r = moves[:, :4], moves[:, 4:]
    series = sum(np.linalg.matrix_power(q, n) @ r for n in range(400))
    assert absorption(q, r) == pytest.approx(series, abs=1e-12)


def test_a_chain_that_is_never_left_has_no_answer():
    with pytest.raises(ValueError, match="never left"):
        absorption(np.eye(2), np.zeros((2, 1)))


def test_rolling_through_counts_of_month_ends():
    """Counts of a table of month's ends, [before, after], give the same chain."""
    counts = np.zeros((5, 5))
    counts[1, [0, 2]] = 700, 300
    counts[2, [0, 3]] = 450, 550
    counts[3, [0, 4]] = 250, 750
    assert roll_through(counts) == pytest.approx(0.3 * 0.55 * 0.75)
    counts[2, 2] = 1_000  # staying does not change where one ends
    assert roll_through(counts) == pytest.approx(0.3 * 0.55 * 0.75)
    counts[3] = 0
    assert np.isnan(roll_through(counts))
