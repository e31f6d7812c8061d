"""Strategies: what may be written, how a script is walked, and what none of them can bring about."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collsim.collectors.strategies import (
    MOST_IN_SCRIPT,
    MOST_TURNS,
    SIZES,
    SMALL,
    STANDARD,
    Strategy,
    Turn,
    compile_strategies,
    next_move,
    proposed_day,
)
from collsim.content import find, load, names
from collsim.debtors.parameters import Parameters, compile_parameters
from collsim.errors import InputError
from collsim.negotiation.conversation import conclude, converse
from collsim.negotiation.respond import respond
from collsim.records import MAX_MOVES, Listener, Move, Reply
from collsim.units import share_of
from tests.calls import authority, begun, random_authority, random_debtor

P = compile_parameters(load(Parameters, find("parameters", "default")))[0]
TODAY = 100
SHIPPED = {name: load(Strategy, find("strategy", name)) for name in names("strategy")}
HEAD = "kind: strategy\ntitle: {en: A, es: B}\nabout: {en: A, es: B}\nmoves:\n"


def script(*moves):
    """A strategy of these moves, compiled."""
    text = {"en": "A", "es": "B"}
    return compile_strategies([Strategy(kind="strategy", title=text, about=text, moves=moves)])[0]


def turn(move, **how):
    return Turn(move=move, **how)


def picked_up(total=30_000, **drawn):
    """A patient and trusting holder who owes `total`, all of it late."""
    return begun(TODAY, total, **{"trust": 1.0} | drawn)


def led(call, strategy, policy, dpd=45):
    """The conversation as it goes: (move, cents, reply)."""
    lines = []
    while not call.over:
        step = next_move(call, strategy, policy, dpd)
        lines.append((Move(step[0]).name.lower(), step[1], Reply(respond(call, P, *step)).name.lower()))
    return lines


def moves(call, strategy, policy, dpd=45):
    return [line[0] for line in led(call, strategy, policy, dpd)]


# --- what may be written -------------------------------------------------------------------


def mistake(tmp_path, *lines):
    file = tmp_path / "mine.yaml"
    file.write_text(HEAD + "".join(f"  - {line}\n" for line in lines), encoding="utf-8")
    with pytest.raises(InputError) as caught:
        load(Strategy, file)
    return str(caught.value).removeprefix(f"{file}:")


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["verify", "lisen"], '6:5: moves[1]: should be \'verify\''),
        (["verify", "lisen"], 'did you mean "listen"?'),
        (["verify", "{move: anchr}"], 'did you mean "anchor"?'),
        (["verify", "{move: listen, tims: 2}"], '6:20: moves[1].tims: unknown field, did you mean "times"?'),
        (["verify", "{times: 2}"], "6:5: moves[1].move: is missing"),
        (["verify", "recap"], "6:5: moves[1]: recap is not written"),
        (["verify", "{move: close}"], "6:12: moves[1].move: close is not written"),
        (["verify", "balance", "{move: anchor, by: 0.5}"], "7:5: moves[2]: `by` does not go with anchor"),
        (["verify", "{move: listen, share: 1}"], "does not go with listen, only with discount or plan"),
        (["verify", "balance", "{move: plan, times: 2}"], "`times` does not go with plan"),
        (["verify", "balance", "{move: anchor, at: 1.5}"], "7:24: moves[2].at: should be less than"),
        (["verify", "{move: listen, times: 0}"], "6:27: moves[1].times: should be greater than"),
        (["verify", "7"], "6:5: moves[1]: should be a table, and is 7"),
        (["balance", "verify"], "moves must begin with verify"),
        (["verify", "balance", "verify"], "verify stands there twice"),
        (["verify", "balance", "balance"], "balance stands there twice"),
        (["verify", "ask_total", "balance"], "moves[1]: ask_total comes before balance"),
        (["verify", "consequence"], "moves[1]: consequence comes before balance"),
        (["verify", "balance", "concede"], "moves[2]: concede needs an anchor before it"),
        (["verify", "balance", "anchor", "ask_total"], "moves[3]: ask_total comes after anchor"),
        (["verify", "balance", "{move: anchor, at: 0}", "anchor"], "an anchor is higher than the one before"),
        (["verify", *["listen"] * MAX_MOVES], f"there are {MAX_MOVES + 1}, and at most {MAX_MOVES} fit"),
        (["verify", *["{move: listen, times: 8}"] * 5], f"41 turns; at most {MOST_IN_SCRIPT} fit"),
    ],
)  # fmt: skip
def test_a_mistake_is_named(tmp_path, lines, told):
    assert told in mistake(tmp_path, *lines)


def test_no_moves_are_none(tmp_path):
    file = tmp_path / "mine.yaml"
    file.write_text(HEAD.replace("moves:\n", "moves: []\n"), encoding="utf-8")
    with pytest.raises(InputError, match="must begin with verify"):
        load(Strategy, file)


def test_a_script_is_compiled_as_it_is_written():
    record = script("verify", "balance", turn("listen", times=2), turn("anchor", at=0.25), "concede", "plan")
    assert record["count"] == 6
    assert [Move(move).name for move in record["moves"][:6]] == [
        "VERIFY", "BALANCE", "LISTEN", "ANCHOR", "CONCEDE", "PLAN",
    ]  # fmt: skip
    assert record["times"][:6].tolist() == [1, 1, 2, 1, 4, 1]
    assert record["sizes"][:6].tolist() == [0.0, 0.0, 0.0, 0.25, 0.5, 1.0]


def test_every_shipped_strategy_is_its_own():
    scripts = {compile_strategies([strategy]).tobytes() for strategy in SHIPPED.values()}
    assert len(scripts) == len(SHIPPED) >= 5
    assert STANDARD in SHIPPED


# --- the standard strategy is the script that used to be code ------------------------------


def old_move(call, policy, dpd):
    """The former hard-coded script, move for move."""
    if call.agreed > 0:
        return Move.RECAP, call.agreed, call.agreed_day, call.instalments
    if call.turns == 0:
        return Move.VERIFY, 0, 0, 1
    if call.last_move == Move.VERIFY:
        return Move.BALANCE, call.total, 0, 1
    if call.total == 0 or call.disputes_said == 1:
        return Move.CLOSE, 0, 0, 1
    if call.last_move == Move.BALANCE:
        return Move.LISTEN, 0, 0, 1
    if call.last_move == Move.LISTEN:
        return Move.ASK_TOTAL, call.total, call.day + 1, 1
    if call.last_move == Move.ASK_TOTAL:
        return Move.ASK_DATE, 0, 0, 1
    return old_negotiation(call, policy, dpd)


def old_negotiation(call, policy, dpd):
    floor = max(1, share_of(call.total, policy.minimum))
    day = max(call.day + 1, min(call.stated_day, call.day + policy.horizon_of_promises))
    if call.last_move == Move.ASK_DATE and policy.discount > 0.0 and dpd >= policy.discount_from:
        return Move.DISCOUNT, share_of(call.total, policy.discount), day, 1
    if call.last_move in (Move.ASK_DATE, Move.DISCOUNT):
        return Move.ANCHOR, max(floor, share_of(call.total, policy.opening)), day, 1
    demand = old_concession(call, policy, floor)
    if call.last_reply == Reply.COUNTERS and demand < call.asked:
        return Move.CONCEDE, demand, day, 1
    if call.last_move <= Move.CONCEDE and policy.plan_months > 1 and dpd >= policy.plan_from:
        return Move.PLAN, -(-call.total // policy.plan_months), day, policy.plan_months
    if call.consequence == 0:
        return Move.CONSEQUENCE, 0, 0, 1
    return (Move.ANCHOR, floor, day, 1) if call.last_move == Move.CONSEQUENCE else (Move.CLOSE, 0, 0, 1)


def old_concession(call, policy, floor):
    if call.offered >= floor:
        return call.offered
    halfway = (call.asked + floor) // 2
    whole_way = share_of(call.total, policy.opening) - floor
    return halfway if halfway - floor > 0.2 * whole_way else floor


def random_call(rng):
    return picked_up(
        total=int(rng.choice([rng.integers(0, 5), rng.integers(0, 50_000)])),
        listener=Listener(int(rng.choice([0, 0, 0, 1]))),
        **random_debtor(rng, richest=60_000, most_patient=50, disputing=0.1),
        from_day=TODAY + int(rng.integers(1, 30)),
    )


def test_the_standard_strategy_is_the_former_script_move_for_move():
    rng = np.random.default_rng(1)
    standard = compile_strategies([SHIPPED[STANDARD]])[0]
    seen = set()
    for _ in range(3_000):
        call, policy, dpd = random_call(rng), random_authority(rng, 0.01), int(rng.integers(1, 90))
        while not call.over:
            step = next_move(call, standard, policy, dpd)
            assert step == old_move(call, policy, dpd)
            seen.add(step[0])
            respond(call, P, *step)
    assert seen == set(Move) - {Move.ESCALATE}


# --- how a script is walked ----------------------------------------------------------------

WIDE = authority(opening=0.9, minimum=0.3)
STUBBORN = {"ceiling": 6_000, "first_offer": 3_000, "step": 0.0}
"""He can pay a fifth of his 30,000, and offers a tenth, whatever is asked."""


def test_moves_are_made_in_their_order_and_as_often_as_written():
    strategy = script("verify", turn("listen", times=2), "balance", turn("anchor", times=3), "consequence")
    assert moves(picked_up(), strategy, WIDE) == [
        "verify", "listen", "listen", "balance", "anchor", "anchor", "anchor", "consequence", "close",
    ]  # fmt: skip


def test_what_the_authority_forbids_is_passed_over():
    strategy = script("verify", "balance", "discount", "plan", "anchor", "escalate")
    assert moves(picked_up(), strategy, WIDE) == ["verify", "balance", "anchor", "close"]
    later = authority(opening=0.9, minimum=0.3, discount=0.1, discount_from=60, plan_months=6, plan_from=31)
    assert moves(picked_up(), strategy, later) == ["verify", "balance", "plan", "anchor", "close"]
    assert moves(picked_up(), strategy, later, dpd=60)[2:4] == ["discount", "plan"]


def test_an_anchor_lies_where_it_is_said_between_least_and_opening():
    strategy = script("verify", "balance", "anchor", turn("anchor", at=0.5), turn("anchor", at=0.0))
    assert [line[1] for line in led(picked_up(), strategy, WIDE)[2:5]] == [27_000, 18_000, 9_000]


def test_a_concession_gives_up_its_share_of_the_way_and_soon_all_of_it():
    strategy = script("verify", "balance", "ask_date", "anchor", turn("concede", by=0.25))
    asked = [line[1] for line in led(picked_up(**STUBBORN), strategy, WIDE) if line[0] == "concede"]
    assert asked == [22_500, 19_125, 16_594, 14_695, 13_271, 9_000]
    assert asked[-2] - 9_000 > SMALL * 18_000


def test_a_demand_never_rises():
    strategy = script("verify", "balance", "ask_date", "anchor", "concede", turn("anchor", at=0.6))
    last = [line[1] for line in led(picked_up(**STUBBORN), strategy, WIDE)][-2:]
    assert last == [9_000, 0]


def test_nobody_comes_down_to_who_offers_nothing():
    strategy = script("verify", "balance", "anchor", "concede", "consequence", "concede")
    assert "concede" not in moves(picked_up(ceiling=0), strategy, WIDE)


def test_an_offer_made_before_is_met_after_listening():
    """He has offered enough: it is taken, though the last thing said was no demand."""
    debtor = picked_up(ceiling=12_000, first_offer=10_000)
    lines = led(debtor, script("verify", "balance", "ask_date", "anchor", "listen", "concede"), WIDE)
    assert lines[-2:] == [("concede", 10_000, "accepts"), ("recap", 10_000, "confirms")]


def test_a_share_of_the_discount_and_of_the_plan():
    strategy = script("verify", "balance", turn("discount", share=0.5), turn("plan", share=0.5), "plan")
    policy = authority(minimum=0.3, discount=0.2, plan_months=12)
    assert [line[1] for line in led(picked_up(), strategy, policy)[2:5]] == [3_000, 5_000, 2_500]


def test_a_dispute_stops_the_demand_and_no_debt_is_none():
    strategy = script("verify", "listen", "balance", "anchor", "plan")
    assert moves(picked_up(disputes=1), strategy, WIDE) == ["verify", "listen", "balance", "close"]
    assert moves(picked_up(total=0), strategy, WIDE) == ["verify", "listen", "balance", "close"]


# --- a supervisor --------------------------------------------------------------------------

SHORT = script("verify", "balance", "ask_date", "anchor")
HELPED = authority(opening=0.9, minimum=0.3, supervised=0.1)


def test_at_the_end_a_supervisor_is_asked_about_the_last_offer():
    call = picked_up(**STUBBORN)
    assert led(call, SHORT, HELPED)[-1] == ("escalate", 3_000, "waits")
    conclude(call, True)
    assert (call.agreed, call.agreed_day) == (3_000, TODAY + 2)


def test_where_the_script_says_so_he_is_asked_sooner():
    strategy = script("verify", "balance", "ask_date", "anchor", "escalate", "consequence")
    assert moves(picked_up(**STUBBORN), strategy, HELPED)[-1] == "escalate"
    assert moves(picked_up(**STUBBORN), strategy, WIDE)[-2:] == ["consequence", "close"]


@pytest.mark.parametrize(
    ("debtor", "policy"),
    [
        (STUBBORN, WIDE),  # there is none
        (STUBBORN, authority(opening=0.9, minimum=0.3, supervised=0.11)),  # he may not grant so little
        ({"ceiling": 0}, HELPED),  # nothing is offered
        (STUBBORN | {"from_day": TODAY + 16}, HELPED),  # it is the day that divides them
        ({"ceiling": 9_000, "first_offer": 9_000}, HELPED),  # the collector may accept that himself
    ],
)
def test_he_is_not_asked_in_vain(debtor, policy):
    assert moves(picked_up(**debtor), SHORT, policy)[-1] == "close"


# --- any script, any authority, any debtor -------------------------------------------------


@st.composite
def turns(draw):
    move = draw(st.sampled_from(sorted(set(Turn.model_fields["move"].annotation.__args__) - {"verify"})))
    how = {}
    if move not in ("balance", "discount", "plan", "escalate") and draw(st.booleans()):
        how["times"] = draw(st.integers(1, 8))
    if move in SIZES and draw(st.booleans()):
        how[SIZES[move][0]] = draw(st.floats(0.1, 1.0))
    return Turn(move=move, **how)


@st.composite
def scripts(draw):
    """Moves in any order that is allowed: what does not fit is left out."""
    chosen = [Turn(move="verify")]
    for each in draw(st.lists(turns(), max_size=40)):
        try:
            text = {"en": "A", "es": "B"}
            Strategy(kind="strategy", title=text, about=text, moves=(*chosen, each))
        except ValueError:
            continue
        chosen.append(each)
    return script(*chosen)


@st.composite
def policies(draw):
    minimum = draw(st.floats(0.01, 1.0))
    return authority(
        minimum=minimum,
        opening=draw(st.floats(minimum, 1.0)),
        supervised=draw(st.sampled_from([1.0, minimum * draw(st.floats(0.1, 1.0))])),
        discount=draw(st.floats(0.0, 0.9)),
        discount_from=draw(st.integers(0, 90)),
        plan_months=draw(st.integers(0, 24)),
        plan_from=draw(st.integers(0, 90)),
        horizon_of_promises=draw(st.integers(1, 40)),
    )


@st.composite
def calls(draw):
    ceiling = draw(st.integers(0, 200_000))
    return picked_up(
        total=draw(st.one_of(st.integers(0, 9), st.integers(0, 10**7))),
        listener=draw(st.sampled_from([Listener.HOLDER] * 5 + list(Listener))),
        ceiling=ceiling,
        monthly=draw(st.integers(0, 50_000)),
        first_offer=int(draw(st.floats(0.0, 1.0)) * ceiling),
        step=draw(st.floats(0.0, 1.5)),
        patience=draw(st.integers(0, 100)),
        disputes=int(draw(st.integers(0, 9)) == 9),
        busy=int(draw(st.integers(0, 9)) == 9),
        belief=draw(st.floats(0.0, 1.0)),
        trust=draw(st.floats(0.0, 1.0)),
        from_day=TODAY + draw(st.integers(0, 60)),
    )


@settings(max_examples=400)
@given(scripts(), policies(), calls(), st.integers(0, 400), st.booleans())
def test_every_call_ends_within_the_authority(strategy, policy, call, dpd, granted):
    converse(call, P, policy, strategy, dpd)
    assert call.over == 1
    assert call.turns < MOST_TURNS
    least = math.floor(policy.minimum * call.total)
    if call.escalated:
        assert call.agreed == 0
        assert call.last_reply == Reply.WAITS
        conclude(call, granted)
        assert granted or call.agreed == 0
        least = math.floor(policy.supervised * call.total)
    if call.agreed == 0:
        return
    assert (call.listener, call.verified, call.disputes_said) == (Listener.HOLDER, 1, 0)
    assert (
        call.from_day <= call.agreed_day == proposed_day(call, policy) <= TODAY + policy.horizon_of_promises
    )
    if call.instalments > 1:
        assert dpd >= policy.plan_from
        assert call.instalments <= policy.plan_months
        assert call.total <= call.instalments * call.agreed < call.total + call.instalments
    elif call.waived:
        assert dpd >= policy.discount_from
        assert call.waived <= policy.discount * call.total + 0.5
        assert call.agreed + call.waived == call.total
    else:
        assert least <= call.agreed <= call.total
