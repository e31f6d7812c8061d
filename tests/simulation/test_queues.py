"""Queues of the textbooks through the product's own call floor (EVIDENCE C1 to C3).

An opening of 10**7 seconds without midnight, on which nobody is called, nobody is absent or rests,
and notes take no time: what is left is callers, a queue in their order, collectors, and talks.

A check holds a mean over independent replications, each of which counts the same number of callers
after the first few, against its closed form. Its tolerance is ERRORS standard errors of that mean
and what whole seconds may cost, which is derived below; what the empty beginning costs is computed.
"""

import functools
import heapq
import math
from contextlib import closing
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import pytest
from scipy import special

from collsim.randomness import Decision, uniform
from collsim.records import Kind, QueueEnd
from collsim.simulation.compiled import work_all_day
from collsim.simulation.contact import INCOMING
from collsim.simulation.event_log import log_hash
from collsim.simulation.floor import close_floor
from collsim.simulation.model import CollectionModel
from collsim.simulation.run import Run
from collsim.simulation.workday import Workday
from collsim.units import HOUR
from tests.simulation.worlds import policy_of, small_setup
from tests.theory import (
    Waiting,
    departures,
    erlang_a,
    erlang_b,
    erlang_c,
    found_by_caller,
    lognormal_square,
    met,
    pollaczek_khinchine,
    present,
    still_missing,
)

CLOSES = 10**7
DRAINS = 2 * 10**5
"""Of a whole opening, seconds at the end in which nobody calls, so that it ends with nobody there."""
CALLERS = 4_000
"""In an opening of the quicker tests: each account calls once."""
FIRST = 400
"""Number, from 0, of the first caller who counts; those before him found the floor too empty."""
REPLICATIONS = 24
PAIRS = 12
FEW = 1_200
ERRORS = 4.0
"""Standard errors of tolerance: with 24 replications a right model fails one check in 1,800, or somewhat
more where means are skewed, as those of long waits are."""
SURELY = 2.33
"""Standard errors more, and a deviation is found with chance .99."""
LONGER = 1.05
"""Talks that last so much longer are found out by the quicker tests, and 1.02 by the slow ones."""
FOREVER = 1e8
"""Mean patience of those who wait for whatever it takes; the longest of a million is below 2**31."""

PLAIN = {
    "absence": 0.0,
    "after_call_seconds": 0.0,
    "busy": 0.0,
    "tires": 0.0,
    "learning_gap": 0.0,
    "skill_sd": 1e-9,
    "waiting_irritates": 0.0,
}


# --- the opening ---------------------------------------------------------------------------


class Queue(NamedTuple):
    """A queue of the textbooks.

    Attributes:
        rate: callers an hour.
        serves: talks an hour that a collector who is never free leads.
        servers: collectors.
        leaves: 1 / mean patience in hours; 0 when nobody leaves.
        log_sd: of lognormal talks; 0 for exponential ones.
        longer: what talks are lengthened by.
    """

    rate: float
    serves: float
    servers: int
    leaves: float = 0.0
    log_sd: float = 0.0
    longer: float = 1.0

    @property
    def talk(self):
        """Mean seconds of a talk."""
        return self.longer * HOUR / self.serves

    @property
    def markov(self):
        """What the formulas of exponential queues take, in hours."""
        return (self.rate, self.serves / self.longer, self.servers, self.leaves)


@functools.cache
def one_account():
    return small_setup(accounts=1, policy=policy_of(steps=[]), days=1, runoff_days=0)


def names(callers):
    return np.arange(1, callers + 1, dtype=np.uint64)


@functools.lru_cache(maxsize=1)
def setup_of(queue, callers):
    """The floor of a queue: nobody is to be called, and every account calls in once."""
    setup = one_account()
    book = np.repeat(setup.book, callers)
    book["who"] = names(callers)
    staff = np.repeat(setup.staff[:1], queue.servers)
    staff["who"], staff["begins"], staff["ends"] = np.arange(queue.servers), 0, CLOSES
    floor, teams, parameters = setup.floor.copy(), setup.teams.copy(), setup.parameters.copy()
    for record in (floor, teams):
        record["opens"], record["closes"] = 0, CLOSES
    floor["weekdays"], floor["exponential"] = 127, int(queue.log_sd == 0.0)
    talks = {"log_mean": math.log(queue.talk) - 0.5 * queue.log_sd**2, "log_sd": queue.log_sd}
    both = {f"talk_{agreed}{name}": value for agreed in ("", "agreed_") for name, value in talks.items()}
    patience = HOUR / queue.leaves if queue.leaves else FOREVER
    for name, value in (PLAIN | both | {"caller_patience": patience}).items():
        parameters[name] = value
    return replace(
        setup,
        book=book,
        ids=tuple(map(str, range(callers))),
        staff=staff,
        staff_names=tuple(map(str, range(queue.servers))),
        floor=floor,
        teams=teams,
        parameters=parameters,
    )


def world_of(queue, replication):
    """The number of a world: every queue has its own luck, whatever its talks are lengthened by."""
    return 10_000 * int(10 * queue.rate) + 1_000 * queue.servers + replication


def arrivals(queue, callers, replication):
    """When callers come, in seconds that are not rounded."""
    gaps = np.random.default_rng(world_of(queue, replication)).exponential(HOUR / queue.rate, callers)
    return np.cumsum(gaps)


def begun(run, queue, replication):
    """Return the run on its first morning, with every account about to call in that day."""
    run.open_day(run.setup.first_day)
    run.agenda["calls_on"] = run.setup.first_day
    run.agenda["calls_at"] = np.floor(arrivals(queue, len(run.book), replication) + 0.5)
    return run


class Opening(NamedTuple):
    """What the log says of each caller, in the order in which they came; whole seconds."""

    arrived: np.ndarray
    waited: np.ndarray
    answered: np.ndarray
    talked: np.ndarray  # 0 where not answered
    patience: np.ndarray
    busy: int  # seconds of work of all collectors together

    @property
    def began(self):
        """When each was answered, or left."""
        return self.arrived + self.waited


def live(queue, callers, replication):
    """Live an opening with the compiled floor."""
    run = begun(
        Run(setup_of(queue, callers), world_of(queue, replication), keep_events=True), queue, replication
    )
    work_all_day(run, run.open_floor(run.setup.first_day))
    return read(run)


def read(run):
    """Read an opening from its log, and see to it that nothing else has happened."""
    events = run.outcome().events
    queued, talks = (events[events["kind"] == kind] for kind in (Kind.QUEUED, Kind.CONTACTED))
    queued = queued[np.argsort(queued["account"])]
    assert (queued["account"] == np.arange(len(run.book))).all()
    assert (queued["second"] == run.agenda["calls_at"]).all()
    assert np.isin(queued["detail"], [QueueEnd.ANSWERED, QueueEnd.LEFT]).all()
    assert not (events["kind"] == Kind.DIALLED).any()
    talked, began = np.zeros((2, len(queued)), np.int64)
    talked[talks["account"]], began[talks["account"]] = talks["seconds"], talks["second"]
    answered = queued["detail"] == QueueEnd.ANSWERED
    assert len(talks) == answered.sum()
    arrived, waited = queued["second"].astype(np.int64), queued["seconds"].astype(np.int64)
    assert (began == (arrived + waited) * answered).all()
    assert (began + talked).max() < CLOSES
    patience = run.agenda["leaves_at"] - run.agenda["calls_at"]
    return Opening(arrived, waited, answered, talked, patience, int(run.staff["busy"].sum()))


def first_come_first_served(arrived, talks, patience, servers):
    """Return how long each waits, and whether he is answered: the textbook's queue, written down again.

    Who is to be answered at the moment at which his patience ends has left.
    """
    free = [0] * servers
    waited, answered = np.zeros(len(arrived), arrived.dtype), np.zeros(len(arrived), bool)
    for n, came in enumerate(arrived):
        begins = max(came, free[0])
        answered[n] = begins - came < patience[n]
        waited[n] = min(begins - came, patience[n])
        if answered[n]:
            heapq.heapreplace(free, begins + talks[n])
    return waited, answered


# --- what an opening shows -----------------------------------------------------------------


class Seen(NamedTuple):
    """Means of openings, an array each: one entry a replication; times in hours."""

    waits: np.ndarray
    wait: np.ndarray
    abandons: np.ndarray
    queue: np.ndarray  # how many wait, averaged over time
    system: np.ndarray  # how many wait or talk


@functools.cache
def seen(queue, callers, replications):
    """Live openings and see what callers meet from the first one that counts on."""
    return Seen(*np.array([_see(queue, callers, each) for each in range(replications)]).T)


def _see(queue, callers, replication):
    opening = live(queue, callers, replication)
    counts = slice(FIRST, None)
    begins, ends = (HOUR * n / queue.rate for n in (FIRST, callers - 5.0 * math.sqrt(callers)))
    clock = (begins, ends)
    return (
        (opening.waited[counts] > 0).mean(),
        opening.waited[counts].mean() / HOUR,
        1.0 - opening.answered[counts].mean(),
        _present(opening.arrived, opening.began, *clock),
        _present(opening.arrived, opening.began + opening.talked, *clock),
    )


def _present(came, went, begins, ends):
    """How many are there on average between two moments."""
    return np.maximum(0.0, np.minimum(went, ends) - np.maximum(came, begins)).sum() / (ends - begins)


# --- what the textbook says, and what whole seconds cost -----------------------------------
#
# Talks. An exponential X of mean m, to the nearest second and at least one, has the mean
#   sum over k >= 1 of P(X >= k - 1/2), + P(X < 1/2)  =  m (1 - 1 / (24 m^2) + ...) + 1 / (2m) + ...,
# .0008 s more than m = 600, and a mean square that is greater by 1/12 s^2 (Sheppard) and 2 * .0008 m: a
# millionth. Waiting changes by less than a hundred thousandth, for lognormal talks too: no allowance.
# Arrivals are moved by half a second at most. Where nobody leaves, the moments at which calls are
# answered, and lines become free, rise with each arrival and move with all of them: so they move by
# half a second at most themselves, and nobody's wait by more than ONE SECOND.
# Who waits in the textbook shows in the log if he waits a second. So the share that shows lacks at
# most those WHO WAIT LESS THAN A SECOND: who finds n >= c waits for n - c + 1 departures.
# Patience is rounded as talks are. Who is to be answered in the very second in which his patience
# ends leaves, and half of them should not; the chance of that second is, as the density of his patience
# is at most its rate, at most that OF WAITING TIMES LEAVES TIMES ONE SECOND. (That his leaving changes
# what later callers meet is not in this; `test_what_whole_seconds_cost` measures all of it.)
#
# The empty beginning. Nobody is there before the first caller. What the caller FIRST finds is computed
# exactly, and later ones meet more like the long run (who begins empty grows stochastically), so its
# difference from the long run bounds what all that count lack.


class Exact(NamedTuple):
    """What a measure is in the textbook, and how far from it the floor may be on average."""

    value: float
    allowance: float


def textbook(queue):
    return one_server(queue) if queue.log_sd else exponential(queue)


def exponential(queue):
    """The measures of an M/M/c, or M/M/c+M."""
    rates = queue.markov
    exact = erlang_a(*rates) if queue.leaves else erlang_c(*rates[:3])
    early = met(found_by_caller(FIRST, *rates), *rates)
    soon = Waiting(_waits_less_than_a_second(rates), 1.0 / HOUR, exact.waits * queue.leaves * (1.0 / HOUR))
    allowed = Waiting(*(abs(a - b) + more for a, b, more in zip(exact, early, soon, strict=True)))
    return _with_numbers_present(queue, exact, allowed)


def _waits_less_than_a_second(rates):
    states = present(*rates)
    servers = rates[2]
    found = np.arange(servers, len(states))
    a_second = departures(found, *rates[1:]) / HOUR
    at_least = special.gammainc(found - servers + 1, a_second)  # so many of a Poisson number
    return float((states[servers:] * at_least).sum())


def one_server(queue):
    """The measures of an M/G/1."""
    mean = queue.talk / HOUR
    times = (queue.rate, mean, lognormal_square(mean, queue.log_sd))
    missing = still_missing(FIRST, *times)
    exact = Waiting(queue.rate * mean, pollaczek_khinchine(*times))
    allowed = Waiting(queue.rate / HOUR + missing / mean, 1.0 / HOUR + missing)
    return _with_numbers_present(queue, exact, allowed)


def _with_numbers_present(queue, exact, allowed):
    """Little's law: how many are there is the rate at which they come times how long they stay."""
    talk = queue.talk / HOUR
    found = {name: Exact(*each) for name, *each in zip(Waiting._fields, exact, allowed, strict=True)}
    found["queue"] = Exact(queue.rate * exact.wait, queue.rate * allowed.wait)
    found["system"] = Exact(
        queue.rate * (exact.wait + (1.0 - exact.abandons) * talk),
        queue.rate * (allowed.wait + allowed.abandons * talk),
    )
    return found


class Check(NamedTuple):
    """How far a measure of the floor is from the textbook's, and how far it may be."""

    off: float
    error: float  # standard error
    allowance: float

    @property
    def passes(self):
        return abs(self.off) <= ERRORS * self.error + self.allowance

    def would_find(self, deviation):
        """Whether a deviation would be found with chance .99."""
        return abs(deviation) > (ERRORS + SURELY) * self.error + self.allowance


def checks(found, exact):
    """Hold what was seen against the textbook, measure by measure."""
    return {
        name: Check(
            values.mean() - exact[name].value, values.std(ddof=1) / len(values) ** 0.5, exact[name].allowance
        )
        for name, values in found._asdict().items()
    }


def assert_agrees(queue, callers, replications, longer):
    """The floor agrees with the textbook, and talks that last longer would have been found out."""
    exact = textbook(queue)
    held = checks(seen(queue, callers, replications), exact)
    assert [name for name, check in held.items() if not check.passes] == []
    others = textbook(queue._replace(longer=longer))
    assert any(check.would_find(others[name].value - exact[name].value) for name, check in held.items())


# --- C1, C2, C3 ----------------------------------------------------------------------------

ERLANG_C = [Queue(20, 6, 4), Queue(12, 12, 2), Queue(21, 3, 10)]
ERLANG_A = [Queue(100, 12, 8, 20), Queue(30, 6, 6, 12), Queue(20, 6, 2, 10)]
POLLACZEK_KHINCHINE = [Queue(rate, 6, 1, log_sd=0.8) for rate in (3, 4.2, 4.8)]
ALL = ERLANG_C + ERLANG_A + POLLACZEK_KHINCHINE


def title(queue):
    kind = "A" if queue.leaves else "G" if queue.log_sd else "C"
    return f"{kind}-{queue.rate:g}-{queue.serves:g}-{queue.servers}"


def each_of(queues):
    return pytest.mark.parametrize("queue", queues, ids=title)


@each_of(ERLANG_C)
def test_erlang_c(queue):
    """EVIDENCE C1, at rho = .83, .5 and .7: chance of waiting, mean wait, how many wait and are there.

    Power: talks that last 5 % longer are found with chance .99 (asserted).
    """
    assert_agrees(queue, CALLERS, REPLICATIONS, longer=LONGER)


@each_of(ERLANG_A)
def test_erlang_a(queue):
    """EVIDENCE C2, at rho = 1.04, .83 and 1.67: the same with patience, and who abandons.

    Power: talks that last 5 % longer are found with chance .99 (asserted).
    """
    assert_agrees(queue, CALLERS, REPLICATIONS, longer=LONGER)


@each_of(POLLACZEK_KHINCHINE)
def test_lognormal_talks_with_one_collector(queue):
    """EVIDENCE C3, Pollaczek and Khinchine at rho = .5, .7 and .8; with one collector P(wait) = rho.

    Power: talks that last 5 % longer are found with chance .99 (asserted).
    """
    assert_agrees(queue, CALLERS, REPLICATIONS, longer=LONGER)


@pytest.mark.slow
@each_of(ALL)
def test_whole_openings(queue):
    """EVIDENCE C1 to C3 in openings of 10**7 seconds.

    Power: talks that last 2 % longer are found with chance .99 (asserted).
    """
    callers = queue.rate * (CLOSES - DRAINS) / HOUR
    replications = 60 if queue.log_sd else 20  # of which each has the fewer callers
    assert_agrees(queue, int(callers - 5.0 * math.sqrt(callers)), replications, longer=1.02)


@each_of([ERLANG_C[0], ERLANG_A[0], POLLACZEK_KHINCHINE[0]])
def test_the_checks_find_longer_talks(queue):
    """Power, shown: let talks last 5 % longer, and the very checks above fail."""
    held = checks(seen(queue._replace(longer=LONGER), CALLERS, REPLICATIONS), textbook(queue))
    assert not all(check.passes for check in held.values())


# --- Little's law, and the floor second by second ------------------------------------------


@each_of([ERLANG_C[0], ERLANG_A[0], POLLACZEK_KHINCHINE[2]])
def test_littles_law_to_the_second(queue):
    """Over an opening that begins and ends with nobody there, person-seconds are the sum of the times.

    Those in the queue are counted from QUEUED and CONTACTED, those who talk from what collectors do; and no
    second passes in which somebody waits while a collector is free.
    """
    opening = live(queue, CALLERS, 0)
    ends = opening.began + opening.talked
    waiting = _each_second(opening.arrived, opening.began, ends.max())
    there = _each_second(opening.arrived, ends, ends.max())
    talking = there - waiting
    assert there[-1] == waiting[-1] == 0
    assert waiting.sum() == opening.waited.sum() > 0
    assert there.sum() == opening.waited.sum() + opening.talked.sum()
    assert talking.sum() == opening.busy
    assert talking.min() >= 0
    assert talking.max() == queue.servers
    assert (talking[waiting > 0] == queue.servers).all()


def _each_second(came, went, last):
    """How many are there in each second up to the last."""
    return np.cumsum(np.bincount(came, minlength=last + 1) - np.bincount(went, minlength=last + 1))


@each_of([ERLANG_C[0], ERLANG_A[0], POLLACZEK_KHINCHINE[2]])
def test_callers_are_answered_as_they_came(queue):
    """Caller by caller, the floor does what a textbook's queue does with the same callers, to the second."""
    opening = live(queue, CALLERS, 1)
    talks = talks_of(queue, CALLERS, 1)
    whole = np.maximum(1, np.floor(talks + 0.5)).astype(np.int64)
    assert (opening.talked == whole * opening.answered).all()
    waited, answered = first_come_first_served(opening.arrived, whole, opening.patience, queue.servers)
    assert (opening.waited == waited).all()
    assert (opening.answered == answered).all()


def talks_of(queue, callers, replication):
    """How long each caller would talk, in seconds that are not rounded."""
    luck = drawn(queue, callers, replication, Decision.TALK_TIME, INCOMING)
    if not queue.log_sd:
        return -queue.talk * np.log(luck)
    return queue.talk * np.exp(queue.log_sd * special.ndtri(luck) - 0.5 * queue.log_sd**2)


def patience_of(queue, callers, replication):
    """How long each caller would wait, likewise."""
    return -HOUR / queue.leaves * np.log(drawn(queue, callers, replication, Decision.WAITS, 0))


def drawn(queue, callers, replication, decision, attempt):
    setup = one_account()
    world, day, what = (
        world_of(queue, replication),
        setup.first_day,
        int(decision),
    )  # numbers are passed faster
    return np.array([uniform(setup.seed, world, who, day, what, attempt) for who in names(callers)])


@pytest.mark.parametrize("queue", [ERLANG_C[2], ERLANG_A[0]], ids=title)
def test_what_whole_seconds_cost(queue):
    """The same callers in a textbook's queue with fractions of a second meet the same, within the allowance.

    Power: paired, the standard error of the difference is below 1/500 of the value (asserted).
    """
    exact, differences = textbook(queue), []
    for replication in range(PAIRS):
        opening = live(queue, CALLERS, replication)
        arrived = arrivals(queue, CALLERS, replication)
        talks = talks_of(queue, CALLERS, replication)
        patience = patience_of(queue, CALLERS, replication) if queue.leaves else np.full(CALLERS, np.inf)
        waited, answered = first_come_first_served(arrived, talks, patience, queue.servers)
        differences.append(
            (
                (opening.waited > 0).mean() - (waited > 0).mean(),
                (opening.waited.mean() - waited.mean()) / HOUR,
                answered.mean() - opening.answered.mean(),
            )
        )
    for name, cost in zip(Waiting._fields, np.transpose(differences), strict=True):
        error = cost.std(ddof=1) / PAIRS**0.5
        assert error <= exact[name].value / 500.0
        assert abs(cost.mean()) <= ERRORS * error + exact[name].allowance


@each_of([ERLANG_C[0], ERLANG_A[0], POLLACZEK_KHINCHINE[0]])
def test_objects_live_the_same_opening(queue):
    """SimPy's processes and the compiled floor write the same log."""
    compiled = begun(Run(setup_of(queue, FEW), world_of(queue, 0), keep_events=True), queue, 0)
    work_all_day(compiled, compiled.open_floor(compiled.setup.first_day))
    with closing(CollectionModel(setup_of(queue, FEW), world_of(queue, 0))) as model:
        workday = Workday(model.env, begun(model.run, queue, 0), model.day)
        lives = [person.work(workday) for person in model.staff]
        for life in lives + [debtor.call_in(workday) for debtor in model.debtors]:
            model.env.process(life)
        model.env.run()
        close_floor(workday.floor)
        assert log_hash(model.run.outcome().events) == log_hash(compiled.outcome().events)
        assert (read(model.run).waited > 0).sum() > FEW // 10


# --- the formulas themselves ---------------------------------------------------------------


def test_erlang_c_of_the_evidence():
    """EVIDENCE C1; and for one server the chance of waiting is rho, without room to wait 1/(1 + 1/a)."""
    exact = erlang_c(20, 6, 4)
    assert (exact.waits, exact.wait) == pytest.approx((0.657722, 0.164430), abs=5e-7)
    assert erlang_c(3, 6, 1) == pytest.approx((0.5, 0.5 / 3.0, 0.0))
    assert erlang_b(0.5, 1) == pytest.approx(1.0 / 3.0)
    assert erlang_b(2.0, 2) == pytest.approx(2.0 / 5.0)


def test_erlang_a_of_the_evidence():
    """EVIDENCE C2; without patience to lose it is Erlang C, and if one leaves as one is served M/M/inf."""
    exact = erlang_a(100, 12, 8, 20)
    assert (exact.waits, exact.abandons) == pytest.approx((0.532118, 0.174116), abs=5e-7)
    assert erlang_a(20, 6, 4, 1e-9) == pytest.approx(erlang_c(20, 6, 4), abs=1e-6)
    poisson = present(20, 6, 4, 6)
    assert poisson[:3] == pytest.approx(math.exp(-20 / 6) * np.array([1.0, 20 / 6, (20 / 6) ** 2 / 2]))


@each_of(ERLANG_C + ERLANG_A)
def test_what_a_caller_meets_follows_from_whom_he_finds(queue):
    """In the long run callers find what there is on average; the first finds nobody."""
    rates = queue.markov
    exact = erlang_a(*rates) if queue.leaves else erlang_c(*rates[:3])
    assert met(present(*rates), *rates) == pytest.approx(exact, rel=1e-9)
    assert met(found_by_caller(4_000, *rates), *rates) == pytest.approx(exact, rel=1e-9)
    assert met(found_by_caller(0, *rates), *rates) == (0.0, 0.0, 0.0)
    early = [met(found_by_caller(number, *rates), *rates).wait for number in (10, 50, FIRST)]
    assert early == sorted(early)


def test_pollaczek_khinchine():
    """With exponential services (mean square twice the squared mean) it is Erlang C with one server."""
    assert pollaczek_khinchine(3, 1 / 6, 2 / 36) == pytest.approx(erlang_c(3, 6, 1).wait)
    assert lognormal_square(2.0, 0.0) == 4.0
    moments = np.exp(0.8 * special.ndtri((np.arange(10**6) + 0.5) / 10**6) - 0.32) ** 2
    assert lognormal_square(1.0, 0.8) == pytest.approx(moments.mean(), rel=1e-3)


def test_the_wait_that_is_still_missing():
    """All of it at the beginning; against the exact chain with exponential talks, later on."""
    missing = still_missing(50, 4.2, 1 / 6, 2 / 36)
    exact = erlang_c(4.2, 6, 1).wait - met(found_by_caller(50, 4.2, 6, 1), 4.2, 6, 1).wait
    assert missing == pytest.approx(exact, rel=0.25)
