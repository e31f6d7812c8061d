"""What the program makes of a debtor is what the protocol says: compared on random cases.

Whole numbers must be equal; floats may differ by the last digits that another mathematics library gives.
"""

import math
from inspect import signature

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collsim import randomness
from collsim.collectors.strategies import next_move
from collsim.debtors import decide, transitions
from collsim.negotiation.conversation import conclude
from collsim.negotiation.respond import respond
from collsim.records import MAX_TREATMENTS, POLICY, Doing, QueueEnd, Reply, call, talk
from collsim.simulation import contact, lives, morning
from collsim.simulation.floor import leave_queue
from collsim.units import NEVER
from tests.reference import cases, chance, collector, conversation, psychology
from tests.reference import talk as protocol
from tests.reference import transitions as reference
from tests.reference.cases import (
    FIRST_DAY,
    START,
    Scene,
    a_move,
    authority,
    each_case,
    in_the_middle,
    one_of,
    parameters,
    plain,
    policy_of,
    script_of,
    second_of_the_day,
    set_all,
    strategy,
    values_of,
)
from tests.reference.contact import Contact, leave_behind
from tests.reference.shapes import ACTIVE

MORNINGS, CALLS, CONTACTS, DEBTORS, CALLERS = 700, 400, 600, 300, 100
STEPS, ANSWERS, ROWS = 400, 800, 200
"""How many cases, each time; with the slow tests, three times as many."""
EXACT = 1e-12
MONEY = {"liquidity"}
"""What may have lost digits by a payment: here a billionth of a cent makes no difference."""


@pytest.fixture(params=[1, pytest.param(3, marks=pytest.mark.slow)])
def times(request):
    """How often as many cases are compared."""
    return request.param


def assert_same(name, ours, theirs):
    """Numbers, or lists of them, are the same."""
    if isinstance(theirs, list):
        assert len(ours) == len(theirs), name
        for one, other in zip(ours, theirs, strict=True):
            assert_same(name, one, other)
    elif isinstance(theirs, float):
        assert math.isclose(ours, theirs, rel_tol=EXACT, abs_tol=1e-9 if name in MONEY else 1e-15), name
    else:
        assert ours == theirs, (name, ours, theirs)


def assert_same_record(record, expected):
    """Every field of a record is what the reference says."""
    ours, theirs = values_of(record), vars(expected)
    assert ours.keys() == theirs.keys()
    for name, value in ours.items():
        assert_same(name, value, theirs[name])


def assert_same_scene(scene, life):
    """The same account, debtor and agenda, and the same events."""
    assert_same_record(scene.book[0], life.account)
    assert_same_record(scene.debtors[0], life.debtor)
    assert_same_record(scene.agenda[0], life.agenda)
    assert scene.events() == sorted(life.log)


# --- chance --------------------------------------------------------------------------------


@settings(max_examples=300)
@given(
    *[st.integers(0, 2**32 - 1)] * 2,
    st.integers(0, 2**64 - 1),
    st.integers(0, 2**20 - 1),
    st.integers(0, 72),
    st.integers(0, 4095),
)
def test_named_chance(seed, replication, who, day, decision, attempt):
    ours = randomness.uniform(seed, replication, np.uint64(who), day, decision, attempt)
    assert ours == chance.uniform(seed, replication, who, day, decision, attempt)
    assert_same("normal", randomness.normal_quantile(ours), chance.normal(ours))


# --- decisions -----------------------------------------------------------------------------

SHARE = st.floats(0, 1)
LUCK = st.floats(1e-9, 1 - 1e-9)
CENTS = st.integers(0, 10**9)
UNITS = st.floats(0, 5)
ARGUMENTS = {
    "hour": st.floats(0, 3),
    "worn": UNITS,
    "irritation": UNITS,
    "pressure": st.floats(0, 2),
    "disputes": st.integers(0, 1),
    "dpd": st.integers(0, 3_000),
    "burden": UNITS,
    "due": CENTS,
    "balance": CENTS,
    "instalment": st.integers(1, 10**8),
    "liquidity": st.floats(0, 1e9),
    "projected": st.floats(0, 1e9),
    "full": st.booleans(),
    "normal": st.floats(-5, 5),
    "u": LUCK,
    "value": UNITS,
    "days": st.integers(0, 2_000),
    "constant": st.floats(3, 100),
}
"""By the name of the argument; what is not here is a share."""


@pytest.mark.parametrize("name", decide.DECISIONS)
@settings(max_examples=100)
@given(data=st.data(), seed=st.integers(0, 10**6))
def test_decision(name, data, seed):
    expected = getattr(psychology, name)
    names = [each for each in signature(expected).parameters if each != "p"]
    values = [data.draw(ARGUMENTS.get(each, SHARE), each) for each in names]
    p = parameters(np.random.default_rng(seed))
    with_p = "p" in signature(expected).parameters
    ours = getattr(decide, name)(*[p] * with_p, *values)
    assert_same(name, ours, expected(*[plain(p)] * with_p, *values))


# --- a debtor's mornings -------------------------------------------------------------------


@settings(max_examples=300)
@given(st.integers(0, 2), st.integers(1, 31), st.integers(START, START + 3_000))
def test_income_date(kind, payday, day):
    payday = payday % 7 if kind == 0 else payday
    assert transitions.next_payday(kind, payday, day) == reference.next_income(kind, payday, day)


def test_catching_up(times):
    scene = Scene()

    def compare(random):
        life, _, debtor, _ = scene.set(random)
        transitions.catch_up(debtor, scene.world.p, scene.luck, scene.today)
        reference.catch_up(life)
        assert_same_record(debtor, life.debtor)

    each_case(times * DEBTORS, 1, compare)


def test_a_morning(times):
    scene, kinds = Scene(), set()

    def compare(random):
        life, account, debtor, agenda = scene.set(random)
        rest = (scene.world, scene.journal, 0, scene.today)
        morning.fall_due(account, debtor, *rest)
        morning.receive(account, debtor, agenda, *rest)
        morning.live(account, debtor, agenda, *rest)
        reference.fall_due(life)
        reference.receive(life)
        reference.live(life)
        if account.state == ACTIVE and random.random() < 0.5:
            row = int(random.integers(MAX_TREATMENTS))
            assert morning.give(account, debtor, agenda, *rest, row)
            reference.give(life, row)
        assert_same_scene(scene, life)
        kinds.update(event.kind for event in life.log)

    each_case(times * MORNINGS, 2, compare)
    assert kinds == IN_A_MORNING


def test_who_calls_waits_and_is_left_hanging(times):
    scene = Scene()

    def compare(random):
        life, _, debtor, _ = scene.set(random)
        p, luck, today = scene.world.p, scene.luck, scene.today
        transitions.is_left_hanging(debtor, p)
        reference.is_left_hanging(life)
        assert_same_record(debtor, life.debtor)
        assert transitions.waits_for(p, luck, debtor.who, today) == reference.patience_seconds(life)

    each_case(times * CALLERS, 5, compare)


IN_A_MORNING = {
    *("BILLED", "AGED", "INTEREST", "PAID", "CURED", "SETTLED", "DISCOUNTED", "ARRIVED", "KEPT", "BROKEN"),
    *("PLAN_BROKEN", "COMPLAINED", "JUDGED", "TRACED", "SUED", "GIVEN", "STOPPED", "WRITTEN_OFF", "SOLD"),
    *("SANCTIONED", "LIFTED", "CARRIED_OUT", "LAPSED", "CORRECTED", "REPOSSESSED", "DAMAGES", "ASKED"),
}
"""All that can happen to a debtor before the floor opens."""


# --- what is said --------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Move", "Reply", "Occasion", "Cause", "Claim", "Raised", "Class"])
def test_numbers_of_what_is_said(name):
    ours = talk.ObjectionClass if name == "Class" else getattr(call, name)
    assert {each.name: each.value for each in ours} == {
        each.name: each.value for each in getattr(protocol, name)
    }


def a_conversation(random):
    """Make up parameters, how people talk, and a call: the program's, and the reference's."""
    p, (spoken, talked) = parameters(random), cases.talk(random)
    return p, spoken, talked, cases.call(random, START, talked)


def test_any_answer_at_any_point(times):
    """One move, made in the middle of a call that need not make sense."""
    replies = set()

    def compare(random):
        p, spoken, talked, begun = a_conversation(random)
        ours = in_the_middle(random, begun)
        theirs, (move, *what) = plain(ours), a_move(random, ours)
        reply = conversation.answer(plain(p), talked, theirs, move, tuple(what))
        assert respond(ours, p, spoken, move, *what) == reply
        assert_same_record(ours, theirs)
        replies.add(reply)

    each_case(times * ANSWERS, 6, compare)
    assert replies == set(Reply)


def test_moves_in_any_order(times):
    """Whole rows of moves, forbidden ones too, as a trainee may make them."""
    replies = set()

    def compare(random):
        p, spoken, talked, ours = a_conversation(random)
        ours.identified, ours.verified = random.integers(0, 2, 2)
        theirs = plain(ours)
        for _ in range(12):
            move, *what = a_move(random, ours)
            reply = conversation.answer(plain(p), talked, theirs, move, tuple(what))
            assert respond(ours, p, spoken, move, *what) == reply
            assert_same_record(ours, theirs)
            replies.add(reply)

    each_case(times * ROWS, 7, compare)
    assert replies == set(Reply)


def a_collector(random):
    """Make up an authority and a strategy: the program's, and the reference's."""
    allowed, script = authority(random), strategy(random)
    policy = set_all(np.zeros(1, POLICY)[0], **allowed)
    return policy, script, policy_of(allowed), script_of(script)


def test_any_next_move_at_any_point(times):
    moves = set()

    def compare(random):
        _, spoken, talked, begun = a_conversation(random)
        ours, dpd = in_the_middle(random, begun), int(random.integers(0, 120))
        policy, script, theirs_may, theirs_says = a_collector(random)
        theirs = plain(ours)
        move, what = collector.next_move(theirs, talked, theirs_may, theirs_says, dpd)
        assert next_move(ours, spoken, script, policy, dpd) == (move, *what)
        assert_same_record(ours, theirs)
        moves.add(move)

    each_case(times * STEPS, 8, compare)
    assert moves == MADE


MADE = set(protocol.Move) - set(range(protocol.Move.THREAT, 34)) - {protocol.Move.CONFIRM}
"""All that a collector of the simulation may say."""


def test_what_any_conversation_leaves_behind(times):
    """Also one with attacks, which shake his belief: no collector of the simulation leads such a one."""
    scene = Scene()

    def compare(random):
        life, _, debtor, _ = scene.set(random)
        _, _, _, begun = a_conversation(random)
        ours, voice = in_the_middle(random, begun), one_of(random, 0, 3)
        wins = float(random.random())
        transitions.ends_call(debtor, scene.world.p, ours, voice, wins)
        leave_behind(life, plain(ours), voice, wins)
        assert_same_record(debtor, life.debtor)

    each_case(times * CALLERS, 9, compare)


def test_a_conversation(times):
    """Move by move: what the collector says next, and what is answered."""
    replies, moves = set(), set()

    def compare(random):
        p, spoken, talked, ours = a_conversation(random)
        policy, script, theirs_may, theirs_says = a_collector(random)
        dpd, theirs = int(random.integers(0, 120)), plain(ours)
        while not theirs.over and theirs.turns < conversation.MOST_TURNS:
            said = next_move(ours, spoken, script, policy, dpd)
            move, what = collector.next_move(theirs, talked, theirs_may, theirs_says, dpd)
            assert said == (move, *what)
            reply = conversation.answer(plain(p), talked, theirs, move, what)
            assert respond(ours, p, spoken, *said) == reply
            replies.add(reply)
            moves.add(move)
        if theirs.escalated:
            granted = random.random() < 0.5
            conclude(ours, granted)
            conversation.conclude(theirs, granted)
        assert_same_record(ours, theirs)

    each_case(times * CALLS, 3, compare)
    assert replies == set(Reply)
    assert moves == MADE


# --- contacts ------------------------------------------------------------------------------

COUNTED = ("busy", "tired", "dials", "contacts", "promises")
"""What a contact changes in the person who makes it."""


def a_contact(random, scene):
    """Make up a contact: the program's floor and person, and the reference's."""
    life, *_ = scene.set(random, reached=random.random() < 0.75)
    world, allowed, script = scene.world, authority(random), strategy(random)
    world.strategies[0], world.strategy = script, one_of(random, -1, 0)
    set_all(world.policy, **allowed)
    world.talk, talked = cases.talk(random)
    person = set_all(
        scene.crew.staff[0],
        skill=random.uniform(0.4, 2),
        tenure=random.exponential(500),
        tired=one_of(random, 0.0, random.uniform(0, 40)),
        treatment=int(random.integers(0, MAX_TREATMENTS)),
        **dict.fromkeys((*set(COUNTED) - {"tired"}, "account", "listener"), 0),
    )
    decision = one_of(random, None, (bool(random.random() < 0.7), int(random.integers(1, 200))))
    theirs = Contact(
        life,
        talked,
        plain(person),
        0,
        scene.today - FIRST_DAY,
        int(person.treatment),
        policy_of(allowed),
        script_of(script),
        int(world.floor.exponential),
        decision,
    )
    return scene.floor(), person, theirs


def begins(f, person, doing, since, until):
    """The program's person is in the middle of something."""
    set_all(person, doing=doing, since=since, until=until)


def is_dialled(f, person, theirs, second, scene):
    """Both dial him by hand; return when the reference's collector is free."""
    hour = scene.hour(second)
    person.listener, seconds, person.attempt = contact.dial(f, 0, 0, int(person.treatment), second)
    begins(f, person, Doing.DIALLING, second, second + seconds)
    return theirs.by_telephone(second, hour)


def is_answered(f, person, theirs, second, scene):
    """Both answer his own call, on the morning of which he was caught up."""
    life, calls_at = theirs.life, second - second % 300
    transitions.catch_up(scene.debtors[0], scene.world.p, scene.luck, scene.today)
    reference.catch_up(life)
    scene.agenda[0].calls_at = life.agenda.calls_at = calls_at
    leave_queue(f, 0, second, QueueEnd.ANSWERED.value)
    person.attempt = 64
    lives.talks(f, 0, second)
    return theirs.answered(second)


def is_visited(f, person, theirs, second, scene):
    """Both knock at his door."""
    hour = scene.hour(second)
    person.attempt = 65
    begins(f, person, Doing.TRAVELLING, second - 700, second)
    return theirs.at_the_door(second, second - 700, hour)


def lives_on(f, person, decision):
    """Let the program's person go on until he is free; return since when."""
    while person.doing != Doing.FREE:
        decides = person.since + decision[1] if decision else NEVER
        if person.doing == Doing.HOLDING and decides < person.until:
            lives.hears_the_decision(f, 0, decision[0], int(decides))
        else:
            lives.goes_on(f, 0, int(person.until))
    return person.since


@pytest.mark.parametrize("way", [is_dialled, is_answered, is_visited])
def test_a_contact(way, times):
    """From ringing to the end of the notes: what it comes to, what it leaves behind, how long it takes."""
    scene, kinds = Scene(), set()

    def compare(random):
        f, person, theirs = a_contact(random, scene)
        free = way(f, person, theirs, second_of_the_day(random), scene)
        assert lives_on(f, person, theirs.decision) == free
        if theirs.call is not None:
            assert_same_record(scene.crew.talks[0], theirs.call)
        for name in COUNTED:
            assert_same(name, person[name].tolist(), getattr(theirs.person, name))
        assert_same_scene(scene, theirs.life)
        kinds.update(event.kind for event in theirs.life.log)

    each_case(times * CONTACTS, 4, compare)
    possible = SPOKEN | IN_A_CONTACT[way.__name__]
    assert possible - RARE <= kinds <= possible


SPOKEN = {
    *("PROMISED", "PLANNED", "HUNG_UP", "COMPLAINED", "NOTED"),
    *("CORRECTED", "CURED", "SETTLED", "ROUTED"),
}
IN_A_CONTACT = {
    "is_dialled": {
        *("DIALLED", "INSISTED", "ANSWERED", "WRONG_NUMBER", "VOICEMAIL"),
        *("CONTACTED", "CALL_BACK", "HELD"),
    },
    "is_answered": {"QUEUED", "CONTACTED", "HELD", "CALL_BACK"},
    "is_visited": {"TRAVELLED", "VISITED"},
}
"""All that can happen in a contact."""
RARE = {"CURED", "SETTLED"}
"""What follows from a correction of all that was past due; one of the three ways shows it."""
