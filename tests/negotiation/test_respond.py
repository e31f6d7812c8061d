"""What is said: replies of scripted conversations, and what no sequence of moves can bring about."""

import numpy as np
import pytest

from collsim.collectors.strategies import MOST_TURNS, Strategy, compile_strategies, due, next_move
from collsim.content import find, load
from collsim.debtors.parameters import Parameters, compile_parameters
from collsim.negotiation.conversation import conclude, converse
from collsim.negotiation.opening import begin, opens_call
from collsim.negotiation.respond import respond
from collsim.records import (
    ACCOUNT,
    CALL,
    DEBTOR,
    DECK,
    FIRST_FORBIDDEN,
    Claim,
    IncomeKind,
    Listener,
    Move,
    Raised,
    Reply,
)
from collsim.units import NEVER
from tests.calls import (
    SHIPPED_MANNERS,
    SHIPPED_TALK,
    authority,
    begun,
    changed,
    effect,
    luck_of,
    random_authority,
    random_debtor,
    talk_of,
)

SHIPPED = compile_parameters(load(Parameters, find("parameters", "default")))
STANDARD = compile_strategies([load(Strategy, find("strategy", "standard"))])[0]
THURSDAY, SATURDAY = 100, 102


def parameters(**values):
    return changed(SHIPPED.copy()[0], **values)


P = parameters(trust_lifts=0.5, consequence_lifts=0.2, discount_lifts=1.0, repeats_irritate=0.0)
TALK = talk_of({"listen": effect(trust=0.2), "consequence": effect(irritation=0.1)})
QUIET = talk_of()


def picked_up(listener=Listener.HOLDER, **drawn):
    """A call at its beginning: 300 past due of 1,000 owed, and what the listener brings to it."""
    return begun(THURSDAY, 30_000, 100_000, listener, **{"trust": 0.5, "verified": 1} | drawn)


def said(call, *moves, p=P, talk=TALK):
    """Replies to (move, cents, day, instalments), each but the move left out as 0, 0 and 1."""
    written = [(*move, *(0, 0, 1)[len(move) - 1 :]) for move in moves]
    return [Reply(respond(call, p, talk, *move)).name.lower() for move in written]


# --- scripted conversations ----------------------------------------------------------------


def test_an_agreement_step_by_step():
    call = picked_up(ceiling=18_000, monthly=6_000, first_offer=10_000)
    assert said(call, (Move.VERIFY,), (Move.BALANCE, 30_000)) == ["confirms", "admits"]
    assert (call.verified, call.disclosed) == (1, 1)
    assert said(call, (Move.ASK_TOTAL, 30_000, THURSDAY + 1)) == ["counters"]
    assert call.offered == 10_000
    assert said(call, (Move.ASK_DATE,)) == ["counters"]
    assert call.stated_day == SATURDAY
    assert said(call, (Move.ANCHOR, 24_000, SATURDAY)) == ["counters"]
    assert call.offered == 14_000  # half of the way to his ceiling
    assert said(call, (Move.CONCEDE, 18_000, SATURDAY - 1)) == ["half_accepts"]  # but not the day
    assert call.offered == 18_000
    assert call.agreed == 0
    assert said(call, (Move.CONCEDE, 18_000, SATURDAY)) == ["accepts"]
    assert (call.agreed, call.agreed_day, call.instalments, call.waived) == (18_000, SATURDAY, 1, 0)
    assert said(call, (Move.RECAP, 18_000, SATURDAY)) == ["confirms"]
    assert call.over == 1


def test_being_listened_to_wins_trust_and_trust_loosens_the_purse():
    call = picked_up(ceiling=10_000, monthly=1_000, trust=0.5)
    assert said(call, (Move.LISTEN,)) == ["explains"]
    assert call.trust == pytest.approx(0.6)  # a fifth of what was lacking
    assert (call.ceiling, call.monthly) == (10_500, 1_050)
    skilled = picked_up(ceiling=10_000, trust=0.5, skill=2.0)
    said(skilled, (Move.LISTEN,))
    assert skilled.trust == pytest.approx(0.7)


def test_a_consequence_works_once_and_irritates_each_time():
    call = picked_up(ceiling=10_000, belief=0.75)
    assert said(call, (Move.CONSEQUENCE,), (Move.CONSEQUENCE,)) == ["softens", "softens"]
    assert call.ceiling == 11_500
    assert call.irritation == pytest.approx(0.2)
    assert said(picked_up(ceiling=10_000, belief=0.0), (Move.CONSEQUENCE,)) == ["stalls"]


def test_who_can_pay_nothing_stalls():
    call = picked_up()
    moves = (Move.ASK_TOTAL, 30_000, SATURDAY), (Move.ASK_DATE,), (Move.ANCHOR, 1, SATURDAY)
    assert said(call, *moves) == ["stalls", "stalls", "stalls"]


def test_a_plan_is_weighed_by_the_month_and_a_discount_by_the_whole():
    call = picked_up(ceiling=80_000, monthly=5_000)
    assert said(call, (Move.PLAN, 5_001, SATURDAY, 6), (Move.PLAN, 5_000, THURSDAY, 6)) == [
        "rejects",
        "rejects",
    ]
    assert said(call, (Move.PLAN, 5_000, SATURDAY, 6)) == ["accepts"]
    assert (call.agreed, call.instalments) == (5_000, 6)
    call = picked_up(ceiling=25_000)
    # a tenth waived stretches his ceiling by a tenth: 27,500 is more than what is left to pay
    assert said(call, (Move.DISCOUNT, 2_000, SATURDAY), (Move.DISCOUNT, 3_000, THURSDAY)) == [
        "rejects",
        "rejects",
    ]
    assert call.waived == 0
    assert said(call, (Move.DISCOUNT, 3_000, SATURDAY)) == ["accepts"]
    assert (call.agreed, call.waived, call.instalments) == (27_000, 3_000, 1)
    assert said(picked_up(ceiling=50_000), (Move.DISCOUNT, 30_000, SATURDAY)) == [
        "rejects"
    ]  # nothing left to pay


def test_a_dispute_is_said_when_the_balance_is():
    call = picked_up(ceiling=50_000, claim=Claim.UNSAID, undisputed=10_000)
    assert said(call, (Move.VERIFY,), (Move.BALANCE,)) == ["confirms", "disputes"]
    assert call.claim == Claim.OPEN


def test_patience_ends_in_hanging_up():
    call = picked_up(patience=3, ceiling=50_000)
    assert said(call, (Move.VERIFY,), (Move.BALANCE,), (Move.LISTEN,)) == ["confirms", "admits", "explains"]
    assert call.over == 0
    assert said(call, (Move.ASK_TOTAL, 30_000, SATURDAY)) == ["hangs_up"]
    assert (call.over, call.agreed) == (1, 0)


def test_whoever_agreed_hears_the_recap_out():
    call = picked_up(patience=1, ceiling=50_000)
    assert said(call, (Move.ASK_TOTAL, 30_000, SATURDAY), (Move.RECAP,)) == ["accepts", "confirms"]


@pytest.mark.parametrize("listener", [Listener.RELATIVE, Listener.SPOUSE, Listener.STRANGER])
def test_whoever_else_it_is_agrees_to_nothing(listener):
    call = picked_up(listener, ceiling=50_000, monthly=50_000, verified=0)
    assert said(call, (Move.VERIFY,), (Move.CALLBACK,)) == ["third_party", "confirms"]
    assert (call.over, call.leaked) == (1, 0)
    for move in Move:
        call = picked_up(listener, ceiling=50_000, monthly=50_000, verified=0)
        said(call, (move, 1_000, SATURDAY))
        assert (call.disclosed, call.verified, call.agreed, call.claim) == (0, 0, 0, 0)


def test_who_tells_somebody_else_of_the_debt_has_told_him():
    call = picked_up(Listener.RELATIVE, verified=0)
    assert said(call, (Move.BALANCE, 30_000)) == ["third_party"]
    assert call.leaked == 1


def test_he_is_called_to_the_telephone_and_must_be_verified():
    call = picked_up(Listener.SPOUSE, hands_over=1, verified=0)
    assert said(call, (Move.VERIFY,), (Move.BALANCE,), (Move.VERIFY,)) == [
        "hands_over", "asks_who", "confirms",
    ]  # fmt: skip
    assert (call.listener, call.leaked, call.disclosed) == (Listener.HOLDER, 0, 0)


def test_who_has_no_time_asks_to_be_called_again_and_hears_nothing():
    call = picked_up(ceiling=50_000, busy=1, call_in=3_600, verified=0)
    assert said(call, (Move.VERIFY,)) == ["puts_off"]
    assert (call.over, call.verified, call.disclosed, call.agreed) == (1, 0, 0, 0)


def test_a_call_begins_with_nothing_said_and_what_was_drawn_kept():
    call = picked_up(busy=1, call_in=60, holds=90, place=3, tries=2, escalated=1)
    begin(call, Listener.HOLDER, np.zeros(1, ACCOUNT)[0], THURSDAY, 1.0)
    assert (call.place, call.tries, call.escalated) == (0, 0, 0)
    assert (call.busy, call.call_in, call.holds) == (1, 60, 90)


# --- a supervisor is asked -----------------------------------------------------------------


def escalated(**drawn):
    """A debtor who offers 8,000 of 30,000, and is asked to hold."""
    call = picked_up(**({"ceiling": 8_000, "first_offer": 8_000} | drawn))
    said(call, (Move.VERIFY,), (Move.BALANCE,), (Move.ASK_DATE,), (Move.ANCHOR, 12_000, SATURDAY))
    assert said(call, (Move.ESCALATE, call.offered, SATURDAY)) == ["waits"]
    assert (call.over, call.escalated, call.agreed) == (1, 1, 0)
    return call


def test_what_a_supervisor_grants_is_agreed_for_the_day_that_he_named():
    call = escalated()
    assert conclude(call, True) == Reply.CONFIRMS
    assert (call.agreed, call.agreed_day, call.instalments, call.waived) == (8_000, SATURDAY, 1, 0)
    assert call.last_move == Move.RECAP


def test_what_he_refuses_is_not():
    call = escalated()
    assert conclude(call, False) == Reply.CONFIRMS
    assert (call.agreed, call.agreed_day, call.escalated) == (0, 0, 1)
    assert call.last_move == Move.CLOSE


def test_nobody_agrees_to_a_day_before_he_can_whoever_grants_it():
    call = escalated()
    call.stated_day = SATURDAY - 1
    conclude(call, True)
    assert (call.agreed, call.agreed_day) == (0, 0)


def test_the_impatient_do_not_hold():
    assert said(picked_up(patience=0), (Move.ESCALATE, 1_000, SATURDAY)) == ["hangs_up"]


@pytest.mark.parametrize("cents", [0, -5_000])
def test_a_demand_of_nothing_is_no_agreement(cents):
    call = picked_up(ceiling=50_000)
    assert said(call, (Move.ANCHOR, cents, SATURDAY)) != ["accepts"]
    assert call.agreed == 0


def test_nothing_is_agreed_once_the_call_is_over():
    call = picked_up(ceiling=50_000)
    said(call, (Move.CLOSE,), (Move.ANCHOR, 10_000, SATURDAY))
    assert call.agreed == 0


# --- any conversation ----------------------------------------------------------------------


def random_call(rng):
    return picked_up(
        Listener(int(rng.choice([0] * 9 + [1]))),
        **random_debtor(rng, richest=100_000, most_patient=30, disputing=0.2),
        irritation=3.0 * rng.random(),
        skill=float(np.exp(0.3 * rng.normal())),
        from_day=int(rng.integers(THURSDAY, THURSDAY + 30)),
        verified=int(rng.random() < 0.7),
        manner=int(rng.integers(SHIPPED_TALK.manner_count)),
        mood=rng.random(),
        undisputed=int(rng.choice([30_000, rng.integers(0, 30_000)])),
        valid=int(rng.integers(2)),
        vulnerable=int(rng.random() < 0.05),
        consent=int(rng.random() < 0.05),
        deck=[int(rng.integers(-1, SHIPPED_TALK.objection_count)) for _ in range(DECK)],
    )


def random_moves(rng, turns):
    return list(
        zip(
            np.where(
                rng.random(turns) < 0.05,
                rng.integers(FIRST_FORBIDDEN, len(Move), turns),
                rng.integers(0, FIRST_FORBIDDEN, turns),
            ).tolist(),
            rng.integers(1, 60_000, turns).tolist(),
            rng.integers(THURSDAY - 5, THURSDAY + 40, turns).tolist(),
            rng.integers(1, 13, turns).tolist(),
            strict=True,
        )
    )


@pytest.mark.parametrize(
    ("count", "least"),
    [(2_500, (60, 4, 200)), pytest.param(10_000, (300, 30, 800), marks=pytest.mark.slow)],
    ids=["2,500", "10,000"],
)
def test_random_conversations(count, least):
    """None ends in an exception, with more than he can, before he can, or with a third party informed."""
    rng = np.random.default_rng(1)
    p, agreements, disputed, hung_up = parameters(), 0, 0, 0
    for _ in range(count):
        call = random_call(rng)
        for turn, (move, cents, day, instalments) in enumerate(random_moves(rng, 16), 1):
            if call.over:
                break
            agreed = call.agreed, call.agreed_day, call.instalments
            resolved = {k for k in range(DECK) if call.raised[k] == Raised.RESOLVED}
            reply = respond(call, p, SHIPPED_TALK, move, cents, day, instalments)
            assert reply in Reply.__members__.values()
            assert call.turns == turn
            assert 0 <= call.offered <= max(call.ceiling, call.first_offer)
            assert resolved <= {k for k in range(DECK) if call.raised[k] == Raised.RESOLVED}
            assert call.open not in resolved
            if reply == Reply.ACCEPTS:
                assert day >= call.from_day
                assert (call.consent, call.vulnerable, call.verified) == (0, 0, 1)
                stretched = 1.0 + (p.discount_lifts * cents / call.total if move == Move.DISCOUNT else 0.0)
                assert 0 < call.agreed <= stretched * (call.monthly if move == Move.PLAN else call.ceiling)
                if call.claim in (Claim.UNSAID, Claim.OPEN, Claim.DOCUMENTED):
                    assert call.agreed * call.instalments <= call.undisputed
                    disputed += 1
                agreements += 1
            else:
                assert (call.agreed, call.agreed_day, call.instalments) == agreed
            if call.listener != Listener.HOLDER:
                assert call.disclosed == call.agreed == 0
            enough = call.turns > call.patience and call.listener == Listener.HOLDER
            if enough and reply != Reply.HANDS_OVER and move not in (Move.RECAP, Move.CONFIRM, Move.CLOSE):
                assert reply == Reply.HANGS_UP
                hung_up += 1
        assert 0.0 <= call.trust <= 1.0
        assert 0.0 <= call.distress <= 1.0
    assert all(np.array([agreements, disputed, hung_up]) > least)


def test_a_replay_and_a_fork_from_any_turn_are_exact():
    """respond() draws nothing: the same moves give the same call, byte for byte."""
    rng = np.random.default_rng(2)
    p = parameters()
    for _ in range(200):
        call, moves = random_call(rng), random_moves(rng, 12)
        fork_at = int(rng.integers(0, 12))
        first = call.copy()
        replies = []
        for turn, move in enumerate(moves):
            if turn == fork_at:
                fork = first.copy()
            replies.append(respond(first, p, SHIPPED_TALK, *move))
        assert [respond(fork, p, SHIPPED_TALK, *move) for move in moves[fork_at:]] == replies[fork_at:]
        assert fork.tobytes() == first.tobytes()


# --- the collector's strategy --------------------------------------------------------------


def led(call, policy, dpd=45, p=P, talk=TALK):
    """The conversation as it goes: (move, cents, reply), and the day that was named for a demand."""
    lines = []
    while not call.over and call.turns < MOST_TURNS:
        move, cents, day, instalments = next_move(call, talk, STANDARD, policy, dpd)
        reply = respond(call, p, talk, move, cents, day, instalments)
        lines.append((Move(move).name, cents, day, Reply(reply).name))
    return lines


def practitioner(ceiling, **drawn):
    """DOMAIN row 19: 12,439.35 owed; he is paid on Saturday and called on Thursday."""
    call = picked_up(ceiling=ceiling, first_offer=100_000, **drawn)
    call.total = 1_243_935
    return call


RANGE = {"opening": 200_000 / 1_243_935, "minimum": 170_000 / 1_243_935}


def test_the_practitioners_range():
    """DOMAIN row 19: opening 2,000, range 1,700 to 2,000, agreed 1,700, on the Saturday he is paid."""
    opening = [
        ("GREET", 0, 0, "CONFIRMS"),
        ("IDENTIFY", 0, 0, "CONFIRMS"),
        ("VERIFY", 0, 0, "CONFIRMS"),
        ("BALANCE", 1_243_935, 0, "ADMITS"),
        ("SILENCE", 0, 0, "EXPLAINS"),
        ("LISTEN", 0, 0, "EXPLAINS"),
        ("ASK_TOTAL", 1_243_935, THURSDAY + 1, "COUNTERS"),
        ("ASK_DATE", 0, 0, "COUNTERS"),
    ]
    assert led(practitioner(170_000, step=0.2), authority(**RANGE), talk=QUIET) == [
        *opening,
        ("ANCHOR", 200_000, SATURDAY, "COUNTERS"),
        ("CONCEDE", 185_000, SATURDAY, "COUNTERS"),
        ("CONCEDE", 177_500, SATURDAY, "COUNTERS"),
        ("CONCEDE", 170_000, SATURDAY, "ACCEPTS"),
        ("RECAP", 170_000, SATURDAY, "CONFIRMS"),
    ]
    # a debtor whose offers rise into the range is taken at his word
    assert led(practitioner(180_000, step=0.9), authority(**RANGE), talk=QUIET) == [
        *opening,
        ("ANCHOR", 200_000, SATURDAY, "COUNTERS"),  # he offers 1,720
        ("CONCEDE", 172_000, SATURDAY, "ACCEPTS"),
        ("RECAP", 172_000, SATURDAY, "CONFIRMS"),
    ]


@pytest.mark.parametrize("ceiling", [170_000, 171_000, 185_000, 199_999, 200_000, 2_000_000])
def test_whoever_can_pay_within_the_range_ends_there(ceiling):
    call = practitioner(ceiling, patience=40)
    led(call, authority(**RANGE), talk=QUIET)
    assert 170_000 <= call.agreed <= min(ceiling, 1_243_935)
    assert call.agreed_day == SATURDAY


def test_below_the_range_nothing_is_agreed():
    call = practitioner(169_999, patience=40, belief=0.9)
    lines = led(call, authority(**RANGE), p=parameters(consequence_lifts=0.0), talk=QUIET)
    assert call.agreed == 0
    assert [line[0] for line in lines[-3:]] == ["CONSEQUENCE", "ANCHOR", "CLOSE"]


def test_concessions_leave_time_for_what_else_may_be_offered():
    """A debtor of ordinary patience who cannot reach the floor hears of the plan that he would accept."""
    call = picked_up(ceiling=10_000, monthly=6_000, first_offer=6_000, patience=18)
    led(call, authority(opening=0.8, minimum=0.4, plan_months=6), talk=QUIET)
    assert (call.agreed, call.instalments) == (5_000, 6)


def test_authority_is_never_exceeded():
    rng = np.random.default_rng(3)
    p = parameters()
    kinds = set()
    for _ in range(3_000):
        call, policy, dpd = random_call(rng), random_authority(rng, 0.1), int(rng.integers(1, 90))
        ending = converse(call, p, SHIPPED_TALK, policy, STANDARD, dpd)
        assert call.over == 1
        assert call.turns < MOST_TURNS
        assert ending == call.last_reply
        if call.agreed == 0:
            continue
        assert call.verified == 1
        assert THURSDAY < call.agreed_day <= THURSDAY + max(1, policy.horizon_of_promises)
        if call.instalments > 1:
            kinds.add("plan")
            assert dpd >= 31
            assert call.instalments == policy.plan_months == 6
            assert due(call) <= 6 * call.agreed < due(call) + 6
        elif call.waived:
            kinds.add("discount")
            assert dpd >= 31
            assert call.waived <= policy.discount * due(call) + 0.5
            assert call.agreed == call.total - call.waived
        else:
            kinds.add("promise")
            assert call.agreed >= policy.minimum * due(call) - 0.5
            assert call.agreed <= due(call)
    assert kinds == {"plan", "discount", "promise"}


def test_the_strategy_reads_nothing_that_was_not_said():
    """Whatever stands in the debtor's mind, the next move is the same until a reply shows it."""
    hidden = {"ceiling": 1, "monthly": 1, "patience": 99, "belief": 1.0, "first_offer": 1, "step": 0.1}
    hidden |= {
        "from_day": THURSDAY + 9,
        "trust": 0.1,
        "irritation": 9.0,
        "mood": 0.1,
        "manner": 1,
        "valid": 1,
    }
    rng = np.random.default_rng(4)
    policy = authority(minimum=0.3, opening=0.8, discount=0.2, plan_months=6)
    for _ in range(300):
        call = random_call(rng)
        while not call.over and call.turns < MOST_TURNS:
            other = call.copy()
            for name, value in hidden.items():
                other[name] = value
            move = next_move(call, SHIPPED_TALK, STANDARD, policy, 45)
            assert move == next_move(other, SHIPPED_TALK, STANDARD, policy, 45)
            respond(call, P, SHIPPED_TALK, *move)


def test_an_offer_that_would_do_on_a_day_too_far_off_is_not_haggled_over():
    """He offers the floor, and can pay only after the policy's last day: he hears of a plan, once."""
    call = picked_up(ceiling=10_000, monthly=1_000, first_offer=8_000, patience=40)
    call.from_day = call.day + 60
    lines = [line[0] for line in led(call, authority(opening=1.0, minimum=0.4, plan_months=6), talk=QUIET)]
    assert call.agreed == 0
    assert lines.count("CONCEDE") <= 4
    assert "PLAN" in lines
    assert lines[-1] == "CLOSE"


# --- objections ----------------------------------------------------------------------------

NO_MONEY = {"is_a": "hardship", "when": "asked", "answered_by": ("plan", "split"), "needs": 2}
LATER = {"is_a": "stall", "when": "told", "reply": "stalls", "answered_by": ("ask_date",)}
UNPAID = {
    "is_a": "dispute",
    "when": "told",
    "reply": "disputes",
    "answered_by": ("document", "dispute"),
    "needs": 3,
}
OBJECTING = talk_of(objections={"no money": NO_MONEY, "later": LATER, "unpaid": UNPAID})


def objecting(*deck, **drawn):
    """A call of a debtor who can pay and brings these objections."""
    usual = {"ceiling": 30_000, "first_offer": 10_000, "deck": [*deck, -1, -1, -1][:DECK]}
    return picked_up(**usual | drawn)


def test_an_objection_surfaces_on_its_occasion_and_rests_when_answered():
    call = objecting(0)
    assert said(call, (Move.BALANCE,), talk=OBJECTING) == ["admits"]
    assert said(call, (Move.ANCHOR, 20_000, SATURDAY), talk=OBJECTING) == ["objects"]
    assert (call.open, call.last_objection) == (0, 0)
    assert said(call, (Move.EMPATHISE,), talk=OBJECTING) == ["explains"]
    assert said(call, (Move.SPLIT, 20_000, SATURDAY), talk=OBJECTING) == ["accepts"]
    assert (call.raised[0], call.open) == (Raised.RESOLVED, -1)


def test_whoever_insists_irritates_and_an_objection_that_stands_ends_concessions():
    call = objecting(0, ceiling=15_000)
    moves = [(Move.ANCHOR, 20_000, SATURDAY)] * 4
    assert said(call, *moves, talk=OBJECTING) == ["objects", "counters", "counters", "counters"]
    assert call.offered == 10_000
    assert call.irritation == pytest.approx(3 * P.insisting_irritates)


def test_answering_first_beats_insisting():
    """The same debtor agrees to more with who hears him out than with who repeats the demand."""
    answered, insisted = objecting(0, ceiling=18_000), objecting(0, ceiling=18_000)
    demand = (Move.ANCHOR, 19_000, SATURDAY)
    heard_out = (Move.EMPATHISE,), (Move.PLAN, 90_000, SATURDAY, 2)
    said(answered, demand, *heard_out, demand, demand, talk=OBJECTING)
    said(insisted, demand, demand, demand, demand, demand, talk=OBJECTING)
    assert answered.offered > insisted.offered


def test_a_resolved_objection_does_not_return():
    call = objecting(1)
    assert said(call, (Move.BALANCE,), (Move.ASK_DATE,), (Move.BALANCE,), talk=OBJECTING) == [
        "stalls", "counters", "admits",
    ]  # fmt: skip


def test_a_dispute_caps_what_can_be_agreed_until_it_is_settled():
    call = objecting(2, claim=Claim.UNSAID, undisputed=10_000, valid=1)
    demand = (Move.ANCHOR, 20_000, SATURDAY)
    assert said(call, (Move.BALANCE,), demand, demand, talk=OBJECTING)[0] == "disputes"
    assert call.agreed == 0
    assert said(call, (Move.DOCUMENT,), (Move.DISPUTE,), talk=OBJECTING) == ["explains", "admits"]
    assert (call.claim, call.total) == (Claim.RESOLVED, 10_000)
    wrong = objecting(2, claim=Claim.UNSAID, undisputed=10_000, valid=0)
    said(wrong, (Move.BALANCE,), (Move.DOCUMENT,), (Move.DISPUTE,), talk=OBJECTING)
    assert wrong.total == 30_000


def test_while_he_disputes_he_agrees_to_what_he_does_not_dispute():
    call = objecting(2, claim=Claim.UNSAID, undisputed=10_000)
    said(call, (Move.BALANCE,), (Move.DOCUMENT,), talk=OBJECTING)
    assert said(call, (Move.ANCHOR, 10_000, SATURDAY), talk=OBJECTING) == ["accepts"]


def test_an_excuse_yields_to_its_reason_when_he_is_trusted_with_it():
    """The deck: "later", and behind it "no money", which is another class and needs two good answers."""
    call = objecting(1, reasons=[0, -1, -1], trust=P.opens_up)
    assert said(call, (Move.BALANCE,), talk=OBJECTING) == ["stalls"]
    assert said(call, (Move.LISTEN,), talk=OBJECTING) == ["explains"]
    assert (call.deck[0], call.reasons[0], call.last_objection) == (0, -1, 0)
    assert (call.open, call.raised[0], call.progress[0], call.bared) == (0, Raised.HEARD, 1, 1)
    assert said(call, (Move.SPLIT, 20_000, SATURDAY), talk=OBJECTING) == ["accepts"]
    assert (call.raised[0], call.open) == (Raised.RESOLVED, -1)


def test_an_excuse_stays_one_before_whoever_is_not_trusted():
    call = objecting(1, reasons=[0, -1, -1], trust=0.0)
    assert said(call, (Move.BALANCE,), (Move.PROBE,), talk=OBJECTING) == ["stalls", "softens"]
    assert (call.deck[0], call.reasons[0], call.bared) == (1, 0, 0)
    assert call.raised[0] == Raised.RESOLVED  # and it rests, with its reason unsaid


def test_a_demand_is_no_ear_for_a_reason():
    call = objecting(1, reasons=[0, -1, -1], trust=1.0)
    moves = (Move.BALANCE,), (Move.ANCHOR, 60_000, SATURDAY)
    assert said(call, *moves, talk=OBJECTING) == ["stalls", "stalls"]
    assert (call.deck[0], call.bared) == (1, 0)


def test_a_reason_that_is_a_dispute_opens_the_claim():
    call = objecting(1, reasons=[2, -1, -1], trust=1.0, undisputed=10_000)
    said(call, (Move.BALANCE,), (Move.LISTEN,), talk=OBJECTING)
    assert call.claim == Claim.OPEN


def test_the_last_objection_is_the_one_that_the_last_reply_was():
    call = objecting(0, ceiling=15_000)
    for move, reply, objection in (
        ((Move.ANCHOR, 20_000, SATURDAY), "objects", 0),
        ((Move.CONCEDE, 19_000, SATURDAY), "objects", 0),  # it is said again
        ((Move.CONCEDE, 18_000, SATURDAY), "counters", -1),  # he goes on to the demand
        ((Move.EMPATHISE,), "explains", -1),
    ):
        assert said(call, move, talk=OBJECTING) == [reply]
        assert call.last_objection == objection


def test_what_was_waived_for_one_agreement_is_not_waived_for_the_next():
    call = picked_up(ceiling=30_000, monthly=30_000)
    assert said(call, (Move.DISCOUNT, 3_000, SATURDAY)) == ["accepts"]
    assert (call.agreed, call.waived) == (27_000, 3_000)
    assert said(call, (Move.SPLIT, 20_000, SATURDAY)) == ["accepts"]
    assert (call.agreed, call.waived) == (20_000, 0)
    said(call, (Move.PLAN, 5_000, SATURDAY, 6), (Move.DISCOUNT, 3_000, SATURDAY))
    assert (call.agreed, call.instalments, call.waived) == (27_000, 1, 3_000)
    call.offered, call.stated_day = 9_000, SATURDAY
    said(call, (Move.ESCALATE, 9_000, SATURDAY))
    conclude(call, True)
    assert (call.agreed, call.instalments, call.waived) == (9_000, 1, 0)


def test_he_says_that_he_is_not_the_one_and_the_call_closes():
    denies = {"is_a": "third_party", "when": "verified", "reply": "denies_identity", "needs": 4}
    talk = talk_of(objections={"wrong number": denies})
    call = picked_up(verified=0, deck=[0, -1, -1], ceiling=30_000)
    assert [(line[0], line[3]) for line in led(call, authority(**RANGE), talk=talk)] == [
        ("GREET", "CONFIRMS"), ("IDENTIFY", "CONFIRMS"), ("VERIFY", "DENIES_IDENTITY"),
        ("SILENCE", "EXPLAINS"), ("CALLBACK", "CALLBACK"),
    ]  # fmt: skip
    assert (call.disclosed, call.agreed) == (0, 0)


def test_whoever_boils_over_hangs_up_before_his_patience_ends():
    talk = talk_of({"ask_total": effect(irritation=1.0)})
    call = picked_up(patience=100, irritation=P.boils_over - 0.5)
    moves = (Move.LISTEN,), (Move.ASK_TOTAL, 1_000, SATURDAY)
    assert said(call, *moves, talk=talk) == ["explains", "hangs_up"]
    assert call.over == 1
    call = picked_up(irritation=P.boils_over + 1.0, agreed=1_000)
    assert said(call, (Move.RECAP,)) == ["confirms"]  # but hears the recap of what he agreed


# --- his manner ----------------------------------------------------------------------------


def test_a_recap_may_be_corrected_once():
    talk = talk_of(manner={"says": {"ended": {"corrects_recap": 1.0}}})
    call = picked_up(ceiling=50_000)
    moves = (Move.ANCHOR, 20_000, SATURDAY), (Move.RECAP, 20_000, SATURDAY), (Move.RECAP, 20_000, SATURDAY)
    assert said(call, *moves, talk=talk) == ["accepts", "corrects_recap", "confirms"]
    assert (call.over, call.agreed) == (1, 20_000)
    assert said(picked_up(), (Move.CLOSE,), talk=talk) == ["confirms"]  # nothing to correct


def test_a_manner_hears_a_move_more_or_less():
    deaf = talk_of({"listen": effect(trust=0.2)}, manner={"hears": {"listen": 0.0}})
    call = picked_up(trust=0.5)
    said(call, (Move.LISTEN,), talk=deaf)
    assert call.trust == 0.5


def test_what_is_repeated_wears_out_and_irritates():
    call = picked_up(trust=0.5)
    said(call, *[(Move.LISTEN,)] * 3, p=parameters(trust_lifts=0.0, repeats_irritate=0.25))
    expected = 1.0 - 0.5 * (1.0 - 0.2) * (1.0 - 0.1) * (1.0 - 0.2 / 3)
    assert (call.trust, call.irritation) == (pytest.approx(expected), pytest.approx(0.75))


def test_before_he_is_told_who_calls_he_may_ask():
    talk = talk_of(manner={"says": {"greeted": {"asks_who": 1.0}}})
    call = picked_up(verified=0)
    moves = (Move.GREET,), (Move.VERIFY,), (Move.IDENTIFY,), (Move.VERIFY,)
    assert said(call, *moves, talk=talk) == ["asks_who", "asks_who", "confirms", "confirms"]
    assert call.verified == 1


def a_debtor(rng):
    """Somebody who owes 300 past due, of any character."""
    account, debtor = np.zeros(1, ACCOUNT)[0], np.zeros(1, DEBTOR)[0]
    changed(account, overdue=30_000, balance=100_000, instalment=15_000, promise_day=NEVER)
    traits = ("willingness", "honesty", "trust", "reactance", "credibility", "attention")
    changed(debtor, **{trait: rng.random() for trait in traits})
    usual = {"income_kind": IncomeKind.MONTHLY, "payday": 15, "knows": 1, "last_voice": -1}
    changed(debtor, who=rng.integers(1 << 62), income=40_000 * rng.random(), **usual)
    changed(debtor, liquidity=40_000 * rng.random(), disputes=int(rng.random() < 0.1))
    return account, debtor


def replies_of(manner):
    """How often each reply comes in 2,000 calls, played by the standard strategy, to debtors of a manner."""
    rng, counts = np.random.default_rng(11), np.zeros(len(Reply))
    policy = authority(minimum=0.3, opening=0.9, discount=0.2, plan_months=6)
    for _ in range(2_000):
        account, debtor = a_debtor(rng)
        call, debtor.manner = np.zeros(1, CALL)[0], manner
        begin(call, Listener.HOLDER, account, THURSDAY, 1.0)
        opens_call(account, debtor, P, SHIPPED_TALK, luck_of(1, 0), THURSDAY, 0, 0, call, 0)
        for _, _, _, reply in led(call, policy, talk=SHIPPED_TALK):
            counts[Reply[reply]] += 1
    return counts / counts.sum()


@pytest.mark.slow
def test_any_two_manners_can_be_told_apart_by_what_they_reply():
    """At least a tenth of the replies differ (total variation), of debtors who are otherwise the same."""
    names = list(SHIPPED_MANNERS.manners)
    shares = [replies_of(manner) for manner in range(len(names))]
    pairs = [(one, other) for one in range(len(names)) for other in range(one)]
    assert len(pairs) == 66
    alike = {
        (names[one], names[other]): 0.5 * np.abs(shares[one] - shares[other]).sum() for one, other in pairs
    }
    assert {pair: far for pair, far in alike.items() if far < 0.1} == {}


# --- somebody else -------------------------------------------------------------------------


@pytest.mark.parametrize("move", [move for move in Move if move not in (Move.CLOSE, Move.CALLBACK)])
def test_somebody_else_hears_too_much_or_calls_him(move):
    there, alone = (picked_up(Listener.RELATIVE, hands_over=here, verified=0) for here in (1, 0))
    calls_him = move <= Move.VERIFY
    assert said(there, (move, 1_000)) == ["hands_over" if calls_him else "third_party"]
    assert there.listener == (Listener.HOLDER if calls_him else Listener.RELATIVE)
    assert said(alone, (move, 1_000)) == ["third_party"]
    tells = move in (Move.BALANCE, Move.DISCLOSE_THIRD) or Move.ASK_TOTAL <= move <= Move.DISPUTE
    assert (there.leaked, alone.leaked) == (tells, tells)


# --- what is forbidden, and what must be heard ---------------------------------------------


def test_a_threat_frightens_once_and_is_not_believed_again():
    talk = talk_of({"threat": effect(trust=-0.5, irritation=0.5)})
    call = picked_up(ceiling=10_000, belief=0.8, trust=0.8)
    assert said(call, (Move.THREAT,), talk=talk) == ["vents"]
    assert call.ceiling == int(10_000 * (1.0 + P.fear_lifts * 0.8))
    assert (call.trust, call.irritation) == (pytest.approx(0.4), pytest.approx(0.5))
    ceiling, belief = call.ceiling, call.belief
    said(call, (Move.THREAT,), talk=talk)
    assert call.ceiling == ceiling
    assert call.belief < belief < 0.8


@pytest.mark.parametrize("move", [move for move in Move if move >= FIRST_FORBIDDEN])
def test_whatever_is_forbidden_costs_trust_and_irritates(move):
    for manner in range(SHIPPED_TALK.manner_count):
        call = picked_up(ceiling=10_000, trust=0.8, manner=manner)
        said(call, (move,), talk=SHIPPED_TALK)
        assert call.trust < 0.8
        assert call.irritation > 0.0


def test_whoever_is_vulnerable_agrees_to_nothing():
    call = picked_up(ceiling=50_000, vulnerable=1)
    assert said(call, (Move.LISTEN,), (Move.ASK_TOTAL, 1_000, SATURDAY)) == ["vents", "vents"]
    assert (call.agreed, call.distress) == (0, 1.0)
    assert led(picked_up(ceiling=50_000, vulnerable=1), authority(**RANGE))[-1][0] == "CALLBACK"


def test_whoever_must_ask_somebody_agrees_another_day():
    call = picked_up(ceiling=50_000, consent=1)
    assert said(call, (Move.ANCHOR, 10_000, SATURDAY), (Move.CALLBACK,)) == ["consults", "callback"]
    assert call.agreed == 0


def test_a_manner_says_something_else_as_often_as_it_is_written():
    talk = talk_of(manner={"says": {"asked": {"stalls": 0.25, "silent": 0.5}}})
    replies = []
    for mood in np.linspace(0.0, 1.0, 2_000, endpoint=False):
        call = picked_up(ceiling=9_000, first_offer=5_000, mood=mood)
        replies += said(call, (Move.ASK_AMOUNT,), talk=talk)
    assert replies.count("stalls") == pytest.approx(500, abs=2)
    assert replies.count("silent") == pytest.approx(1_000, abs=2)


# --- theory --------------------------------------------------------------------------------


def test_bargaining_with_private_information():
    """EVIDENCE C9 (Bebchuk): a take-it-or-leave-it offer meets a defendant who alone knows his chance q.

    He settles when what a court would cost him, q J + his costs, is no less than the offer: that is his
    ceiling. At the best offer, 800, he accepts with chance (b - q*) / (b - a) = 0.357143.
    """
    a, b, award, ours, his = 0.2, 0.9, 100_000, 10_000, 15_000
    cutoff = b - (ours + his) / award
    offer = round(cutoff * award + his)
    assert (cutoff, offer) == (pytest.approx(0.65), 80_000)
    n, accepted = 4_000, 0
    for q in a + (b - a) * (np.arange(n) + 0.5) / n:
        call = begun(THURSDAY, 200_000, verified=1, ceiling=round(q * award + his), first_offer=0)
        accepted += said(call, (Move.ANCHOR, offer, SATURDAY), talk=QUIET) == ["accepts"]
    assert accepted / n == pytest.approx(0.357143, abs=1.0 / n + 1e-6)
