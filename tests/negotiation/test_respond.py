"""What is said: replies of scripted conversations, and what no sequence of moves can bring about."""

import numpy as np
import pytest

from collsim.collectors.strategies import MOST_TURNS, Strategy, compile_strategies, next_move
from collsim.content import find, load
from collsim.debtors.parameters import Parameters, compile_parameters
from collsim.negotiation.conversation import begin, conclude, converse
from collsim.negotiation.respond import respond
from collsim.records import ACCOUNT, Listener, Move, Reply
from tests.calls import authority, begun, changed, random_authority, random_debtor

SHIPPED = compile_parameters(load(Parameters, find("parameters", "default")))
STANDARD = compile_strategies([load(Strategy, find("strategy", "standard"))])[0]
THURSDAY, SATURDAY = 100, 102


def parameters(**values):
    return changed(SHIPPED.copy()[0], **values)


P = parameters(
    listening=0.2, trust_lifts=0.5, consequence_lifts=0.2, consequence_irritates=0.1, discount_lifts=1.0
)


def picked_up(listener=Listener.HOLDER, **drawn):
    """A call at its beginning: 300 past due of 1,000 owed, and what the listener brings to it."""
    return begun(THURSDAY, 30_000, 100_000, listener, **{"trust": 0.5} | drawn)


def said(call, *moves, p=P):
    """Replies to (move, cents, day, instalments), each but the move left out as 0, 0 and 1."""
    return [Reply(respond(call, p, *(*move, *(0, 0, 1)[len(move) - 1 :]))).name.lower() for move in moves]


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
    assert said(call, (Move.CONCEDE, 18_000, SATURDAY - 1)) == ["counters"]  # the amount, but not the day
    assert call.offered == 16_000
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
    call = picked_up(ceiling=50_000, disputes=1)
    assert said(call, (Move.VERIFY,), (Move.BALANCE,)) == ["confirms", "disputes"]
    assert call.disputes_said == 1


def test_patience_ends_in_hanging_up():
    call = picked_up(patience=3, ceiling=50_000)
    assert said(call, (Move.VERIFY,), (Move.BALANCE,), (Move.LISTEN,)) == ["confirms", "admits", "explains"]
    assert call.over == 0
    assert said(call, (Move.ASK_TOTAL, 30_000, SATURDAY)) == ["hangs_up"]
    assert (call.over, call.agreed) == (1, 0)


def test_whoever_agreed_hears_the_recap_out():
    call = picked_up(patience=1, ceiling=50_000)
    assert said(call, (Move.ASK_TOTAL, 30_000, SATURDAY), (Move.RECAP,)) == ["accepts", "confirms"]


@pytest.mark.parametrize("listener", [Listener.OTHER, Listener.STRANGER, Listener.MACHINE])
def test_whoever_else_it_is_is_told_nothing(listener):
    call = picked_up(listener, ceiling=50_000, monthly=50_000, busy=1)
    assert said(call, (Move.VERIFY,)) == ["third_party"]
    assert call.over == 1
    call = picked_up(listener, ceiling=50_000, monthly=50_000)
    for move in Move:
        said(call, (move, 1_000, SATURDAY))
        assert (call.disclosed, call.verified, call.agreed, call.disputes_said) == (0, 0, 0, 0)


def test_who_has_no_time_asks_to_be_called_again_and_hears_nothing():
    call = picked_up(ceiling=50_000, busy=1, call_in=3_600)
    assert said(call, (Move.VERIFY,)) == ["callback"]
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
        Listener(int(rng.random() < 0.1)),
        **random_debtor(rng, richest=100_000, most_patient=30, disputing=0.2),
        irritation=3.0 * rng.random(),
        skill=float(np.exp(0.3 * rng.normal())),
        from_day=int(rng.integers(THURSDAY, THURSDAY + 30)),
    )


def random_moves(rng, turns):
    return list(
        zip(
            rng.integers(0, len(Move), turns).tolist(),
            rng.integers(1, 60_000, turns).tolist(),
            rng.integers(THURSDAY - 5, THURSDAY + 40, turns).tolist(),
            rng.integers(1, 13, turns).tolist(),
            strict=True,
        )
    )


def test_ten_thousand_random_conversations():
    """None ends in an exception, with more than he can, before he can, or with a third party informed."""
    rng = np.random.default_rng(1)
    p, agreements, hung_up = parameters(), 0, 0
    for _ in range(10_000):
        call = random_call(rng)
        for turn, (move, cents, day, instalments) in enumerate(random_moves(rng, 16), 1):
            if call.over:
                break
            agreed = call.agreed, call.agreed_day, call.instalments
            reply = respond(call, p, move, cents, day, instalments)
            assert reply in Reply.__members__.values()
            assert call.turns == turn
            assert 0 <= call.offered <= max(call.ceiling, call.first_offer)
            if reply == Reply.ACCEPTS:
                assert day >= call.from_day
                stretched = 1.0 + (p.discount_lifts * cents / call.total if move == Move.DISCOUNT else 0.0)
                assert 0 < call.agreed <= stretched * (call.monthly if move == Move.PLAN else call.ceiling)
                agreements += 1
            else:
                assert (call.agreed, call.agreed_day, call.instalments) == agreed
            if call.listener != Listener.HOLDER:
                assert call.disclosed == call.agreed == 0
            if call.turns > call.patience and move not in (Move.RECAP, Move.CLOSE):
                assert reply == Reply.HANGS_UP
                hung_up += 1
        assert 0.0 <= call.trust <= 1.5
    assert agreements > 1_000
    assert hung_up > 800


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
            replies.append(respond(first, p, *move))
        assert [respond(fork, p, *move) for move in moves[fork_at:]] == replies[fork_at:]
        assert fork.tobytes() == first.tobytes()


# --- the collector's strategy --------------------------------------------------------------


def led(call, policy, dpd=45, p=P):
    """The conversation as it goes: (move, cents, reply), and the day that was named for a demand."""
    lines = []
    while not call.over and call.turns < MOST_TURNS:
        move, cents, day, instalments = next_move(call, STANDARD, policy, dpd)
        reply = respond(call, p, move, cents, day, instalments)
        lines.append((Move(move).name, cents, day, Reply(reply).name))
    return lines


def practitioner(ceiling, **drawn):
    """DOMAIN row 19: 12,439.35 owed; he is paid on Saturday and called on Thursday."""
    call = picked_up(ceiling=ceiling, first_offer=100_000, **drawn)
    call.total = 1_243_935
    return call


RANGE = {"opening": 200_000 / 1_243_935, "minimum": 170_000 / 1_243_935}
QUIET = parameters(listening=0.0)


def test_the_practitioners_range():
    """DOMAIN row 19: opening 2,000, range 1,700 to 2,000, agreed 1,700, on the Saturday he is paid."""
    opening = [
        ("VERIFY", 0, 0, "CONFIRMS"),
        ("BALANCE", 1_243_935, 0, "ADMITS"),
        ("LISTEN", 0, 0, "EXPLAINS"),
        ("ASK_TOTAL", 1_243_935, THURSDAY + 1, "COUNTERS"),
        ("ASK_DATE", 0, 0, "COUNTERS"),
    ]
    assert led(practitioner(170_000, step=0.2), authority(**RANGE), p=QUIET) == [
        *opening,
        ("ANCHOR", 200_000, SATURDAY, "COUNTERS"),
        ("CONCEDE", 185_000, SATURDAY, "COUNTERS"),
        ("CONCEDE", 177_500, SATURDAY, "COUNTERS"),
        ("CONCEDE", 170_000, SATURDAY, "ACCEPTS"),
        ("RECAP", 170_000, SATURDAY, "CONFIRMS"),
    ]
    # a debtor whose offers rise into the range is taken at his word
    assert led(practitioner(180_000, step=0.9), authority(**RANGE), p=QUIET) == [
        *opening,
        ("ANCHOR", 200_000, SATURDAY, "COUNTERS"),  # he offers 1,720
        ("CONCEDE", 172_000, SATURDAY, "ACCEPTS"),
        ("RECAP", 172_000, SATURDAY, "CONFIRMS"),
    ]


@pytest.mark.parametrize("ceiling", [170_000, 171_000, 185_000, 199_999, 200_000, 2_000_000])
def test_whoever_can_pay_within_the_range_ends_there(ceiling):
    call = practitioner(ceiling, patience=40)
    led(call, authority(**RANGE), p=QUIET)
    assert 170_000 <= call.agreed <= min(ceiling, 1_243_935)
    assert call.agreed_day == SATURDAY


def test_below_the_range_nothing_is_agreed():
    call = practitioner(169_999, patience=40, belief=0.9)
    lines = led(call, authority(**RANGE), p=parameters(listening=0.0, consequence_lifts=0.0))
    assert call.agreed == 0
    assert [line[0] for line in lines[-3:]] == ["CONSEQUENCE", "ANCHOR", "CLOSE"]


def test_concessions_leave_time_for_what_else_may_be_offered():
    """A debtor of ordinary patience who cannot reach the floor hears of the plan that he would accept."""
    call = picked_up(ceiling=10_000, monthly=6_000, first_offer=6_000, patience=18)
    led(call, authority(opening=0.8, minimum=0.4, plan_months=6), p=QUIET)
    assert (call.agreed, call.instalments) == (5_000, 6)


def test_authority_is_never_exceeded():
    rng = np.random.default_rng(3)
    p = parameters()
    kinds = set()
    for _ in range(3_000):
        call, policy, dpd = random_call(rng), random_authority(rng, 0.1), int(rng.integers(1, 90))
        ending = converse(call, p, policy, STANDARD, dpd)
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
            assert call.total <= 6 * call.agreed < call.total + 6
        elif call.waived:
            kinds.add("discount")
            assert dpd >= 31
            assert call.waived <= policy.discount * call.total + 0.5
            assert call.agreed == call.total - call.waived
        else:
            kinds.add("promise")
            assert call.agreed >= policy.minimum * call.total - 0.5
            assert call.agreed <= call.total
    assert kinds == {"plan", "discount", "promise"}


def test_the_strategy_reads_nothing_that_was_not_said():
    """Whatever stands in the debtor's mind, the next move is the same until a reply shows it."""
    hidden = {"ceiling": 1, "monthly": 1, "patience": 99, "belief": 1.0, "first_offer": 1, "step": 0.1}
    hidden |= {"from_day": THURSDAY + 9, "disputes": 1, "trust": 0.1, "irritation": 9.0, "listener": 1}
    rng = np.random.default_rng(4)
    policy = authority(minimum=0.3, opening=0.8, discount=0.2, plan_months=6)
    for _ in range(300):
        call = random_call(rng)
        while not call.over and call.turns < MOST_TURNS:
            other = call.copy()
            for name, value in hidden.items():
                other[name] = value
            move = next_move(call, STANDARD, policy, 45)
            assert move == next_move(other, STANDARD, policy, 45)
            respond(call, P, *move)


def test_an_offer_that_would_do_on_a_day_too_far_off_is_not_haggled_over():
    """He offers the floor, and can pay only after the policy's last day: he hears of a plan, once."""
    call = picked_up(ceiling=10_000, monthly=1_000, first_offer=8_000, patience=40)
    call.from_day = call.day + 60
    lines = [line[0] for line in led(call, authority(opening=1.0, minimum=0.4, plan_months=6), p=QUIET)]
    assert call.agreed == 0
    assert lines.count("CONCEDE") <= 4
    assert "PLAN" in lines
    assert lines[-1] == "CLOSE"
