"""Strategies: what may be written, how a script is walked, and what none of them can bring about."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collsim.collectors.strategies import (
    MOST_IN_SCRIPT,
    MOST_TURNS,
    ONCE,
    SIZES,
    SMALL,
    STANDARD,
    USUAL_ANSWERS,
    Strategy,
    Turn,
    compile_strategies,
    due,
    next_move,
    proposed_day,
)
from collsim.content import find, load, names
from collsim.debtors.parameters import Parameters, compile_parameters
from collsim.errors import InputError
from collsim.negotiation.conversation import conclude, converse
from collsim.negotiation.respond import respond
from collsim.records import (
    DECK,
    FIRST_FORBIDDEN,
    MAX_ANSWERS,
    MAX_MOVES,
    Claim,
    Listener,
    Move,
    ObjectionClass,
    Reply,
)
from tests.calls import SHIPPED_TALK, authority, begun, changed, random_authority, random_debtor, talk_of

P = changed(compile_parameters(load(Parameters, find("parameters", "default")))[0], repeats_irritate=0.0)
TODAY = 100
SHIPPED = {name: load(Strategy, find("strategy", name)) for name in names("strategy")}
HEAD = "kind: strategy\ntitle: {en: A, es: B}\nabout: {en: A, es: B}\nmoves:\n"
QUIET = talk_of()


def written(*moves, answers=None):
    """A strategy of these moves."""
    text = {"en": "A", "es": "B"}
    return Strategy(kind="strategy", title=text, about=text, moves=moves, answers=answers or {})


def script(*moves, answers=None):
    """The same, compiled."""
    return compile_strategies([written(*moves, answers=answers)])[0]


def turn(move, **how):
    return Turn(move=move, **how)


def picked_up(total=30_000, **drawn):
    """A patient and trusting holder who owes `total`, all of it late, and knows who calls."""
    return begun(TODAY, total, **{"trust": 1.0, "identified": 1} | drawn)


def led(call, strategy, policy, dpd=45, talk=QUIET):
    """The conversation as it goes: (move, cents, reply)."""
    lines = []
    while not call.over:
        step = next_move(call, talk, strategy, policy, dpd)
        lines.append((Move(step[0]).name.lower(), step[1], Reply(respond(call, P, talk, *step)).name.lower()))
    return lines


def moves(call, strategy, policy, dpd=45, talk=QUIET):
    return [line[0] for line in led(call, strategy, policy, dpd, talk)]


# --- what may be written -------------------------------------------------------------------


def mistake(tmp_path, *lines, after=""):
    file = tmp_path / "mine.yaml"
    file.write_text(HEAD + "".join(f"  - {line}\n" for line in lines) + after, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        load(Strategy, file)
    return str(caught.value).removeprefix(f"{file}:")


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["verify", "lisen"], "6:5: moves[1]: should be 'greet', 'identify', 'verify'"),
        (["verify", "lisen"], 'did you mean "listen"?'),
        (["verify", "{move: anchr}"], 'did you mean "anchor"?'),
        (["verify", "{move: listen, tims: 2}"], '6:20: moves[1].tims: unknown field, did you mean "times"?'),
        (["verify", "{times: 2}"], "6:5: moves[1].move: is missing"),
        (["verify", "recap"], "6:5: moves[1]: recap is not written"),
        (["verify", "dispute"], "6:5: moves[1]: should be"),
        (["verify", "{move: close}"], "6:12: moves[1].move: close is not written"),
        (["verify", "balance", "{move: anchor, by: 0.5}"], "7:5: moves[2]: `by` does not go with anchor"),
        (["verify", "{move: listen, share: 1}"], "not go with listen, only with split or discount or plan"),
        (["verify", "balance", "{move: plan, times: 2}"], "`times` does not go with plan"),
        (["verify", "balance", "{move: anchor, at: 1.5}"], "7:24: moves[2].at: should be less than"),
        (["verify", "{move: listen, times: 0}"], "6:27: moves[1].times: should be greater than"),
        (["verify", "7"], "6:5: moves[1]: should be a table, and is 7"),
        (["balance", "verify"], "moves must begin with verify, after greet and identify at most"),
        (["greet", "identify"], "moves must begin with verify"),
        (["greet", "purpose", "verify"], "moves must begin with verify"),
        (["verify", "{move: greet, times: 2}"], "`times` does not go with greet"),
        (["verify", "balance", "verify"], "verify stands there twice"),
        (["verify", "balance", "balance"], "balance stands there twice"),
        (["verify", "ask_total", "balance"], "moves[1]: ask_total comes before balance"),
        (["verify", "consequence"], "moves[1]: consequence comes before balance"),
        (["verify", "benefit"], "moves[1]: benefit comes before balance"),
        (["verify", "balance", "range", "concede"], "moves[3]: concede needs an anchor before it"),
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


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("stall: [lisen]", 'did you mean "listen"?'),
        ("stalls: [listen]", "answers.stalls"),
        ("hostile: [listen, threat]", "answers.hostile[1]: should be"),
        ("dispute: [verify]", "answers.dispute[0]: should be"),
        (f"hardship: [{', '.join(['plan'] * (MAX_ANSWERS + 1))}]", "answers.hardship"),
    ],
)
def test_a_mistake_in_an_answer_is_named(tmp_path, line, told):
    assert told in mistake(tmp_path, "verify", after=f"answers:\n  {line}\n")


def test_an_answer_is_compiled_as_it_is_written_and_the_usual_one_where_nothing_is():
    record = script("verify", answers={"stall": ("benefit", "close"), "dispute": ()})
    answers = {
        about.name.lower(): [Move(move).name.lower() for move in record["answers"][about][:count]]
        for about, count in zip(ObjectionClass, record["answer_counts"], strict=True)
    }
    assert answers == {
        **{about: list(usual) for about, usual in USUAL_ANSWERS.items()},
        "stall": ["benefit", "close"],
        "dispute": [],
    }


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


# --- a supervisor --------------------------------------------------------------------------

SHORT = script("verify", "balance", "ask_date", "anchor")
HELPED = authority(opening=0.9, minimum=0.3, supervised=0.1)


def test_at_the_end_a_supervisor_is_asked_about_the_last_offer():
    call = picked_up(**STUBBORN)
    assert led(call, SHORT, HELPED)[-1] == ("escalate", 3_000, "waits")
    conclude(call, True)
    assert (call.agreed, call.agreed_day) == (3_000, TODAY + 2)


def test_he_is_asked_for_what_is_not_disputed():
    """10,000 of his 30,000 are undisputed: 3,000 of them reach the floor, so nobody need be asked."""
    call = picked_up(**STUBBORN, undisputed=10_000, claim=Claim.DOCUMENTED)
    assert led(call, SHORT, HELPED)[-1] == ("close", 0, "confirms")
    call = picked_up(**STUBBORN | {"first_offer": 2_000}, undisputed=10_000, claim=Claim.DOCUMENTED)
    assert led(call, SHORT, HELPED)[-1] == ("escalate", 2_000, "waits")


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


# --- who is on the line --------------------------------------------------------------------

ORDERLY = script("greet", "identify", "verify", "purpose", "balance", "anchor")


def test_a_call_is_opened_in_order():
    assert moves(picked_up(identified=0), ORDERLY, WIDE) == [
        "greet", "identify", "verify", "purpose", "balance", "anchor", "close",
    ]  # fmt: skip


def test_nothing_is_said_before_it_is_sure_who_listens():
    """A debtor who will not say who he is, until he is told who calls, hears who calls first."""
    refuses = talk_of(manner={"says": {"greeted": {"refuses_data": 1.0}}})
    strategy = script("verify", "balance", "anchor")
    lines = led(picked_up(identified=0, ceiling=30_000), strategy, WIDE, talk=refuses)
    assert lines == [
        ("verify", 0, "refuses_data"),
        ("identify", 0, "confirms"),
        ("verify", 0, "confirms"),
        ("balance", 30_000, "admits"),
        ("anchor", 27_000, "half_accepts"),
        ("concede", 27_000, "accepts"),
        ("recap", 27_000, "confirms"),
    ]


def test_whoever_is_called_to_the_telephone_is_told_who_calls_and_verified():
    call = picked_up(identified=0, listener=Listener.SPOUSE, hands_over=1)
    assert moves(call, ORDERLY, WIDE)[:5] == ["greet", "identify", "verify", "purpose", "balance"]
    assert call.disclosed == 1


@pytest.mark.parametrize("listener", [Listener.RELATIVE, Listener.SPOUSE])
def test_somebody_else_hears_nothing_and_he_is_called_again(listener):
    call = picked_up(listener=listener)
    assert moves(call, ORDERLY, WIDE) == ["greet", "callback"]
    assert (call.leaked, call.disclosed) == (0, 0)


def test_whoever_must_ask_somebody_is_called_again():
    call = picked_up(ceiling=30_000, consent=1, from_day=TODAY + 1)
    assert moves(call, ORDERLY, WIDE)[-2:] == ["anchor", "callback"]
    assert (call.agreed, call.consults) == (0, 1)


def test_whoever_tells_of_his_misfortune_is_left_alone():
    call = picked_up(ceiling=30_000, vulnerable=1)
    assert moves(call, script("verify", "balance", "anchor"), WIDE) == ["verify", "balance", "callback"]
    assert call.agreed == 0


# --- what he says is answered --------------------------------------------------------------


def objecting(is_a, needs=4, when="told", **drawn):
    """A debtor with one objection, and how people talk where there is no other."""
    said = {"is_a": is_a, "when": when, "answered_by": ("benefit",), "needs": needs}
    deck = [0] + [-1] * (DECK - 1)
    return picked_up(deck=deck, **drawn), talk_of(objections={"it": said})


@pytest.mark.parametrize("is_a", ["stall", "hardship", "hostile"])
def test_an_objection_is_answered_by_its_class_then_the_script_goes_on(is_a):
    """Every move of the answer is made once, and whatever has then not been resolved stands."""
    call, talk = objecting(is_a)
    answer = {is_a: ("listen", "empathise", "benefit", "probe")}
    strategy = script("verify", "balance", "consequence", answers=answer)
    assert moves(call, strategy, WIDE, talk=talk) == [
        "verify", "balance", *answer[is_a], "consequence", "close",
    ]  # fmt: skip


def test_the_next_objection_is_answered_from_the_beginning():
    twice = {"is_a": "stall", "answered_by": ("benefit",), "needs": 1}
    talk = talk_of(objections={"first": twice | {"when": "told"}, "second": twice | {"when": "warned"}})
    call = picked_up(deck=[0, 1, -1])
    strategy = script("verify", "balance", "consequence", answers={"stall": ("listen",)})
    assert moves(call, strategy, WIDE, talk=talk) == [
        "verify", "balance", "listen", "consequence", "listen", "close",
    ]  # fmt: skip


def test_an_answer_leaves_out_what_is_not_open():
    call, talk = objecting("hardship")
    strategy = script("verify", "balance", "consequence", answers={"hardship": ("plan", "discount", "split")})
    assert moves(call, strategy, WIDE, talk=talk)[2:4] == ["split", "consequence"]
    call, talk = objecting("hardship")
    assert moves(call, strategy, authority(minimum=0.3, plan_months=6), talk=talk)[2:4] == ["plan", "split"]


def test_somebody_who_says_that_he_is_not_the_one_is_asked_no_more():
    call, talk = objecting("third_party", when="verified")
    assert moves(call, ORDERLY, WIDE, talk=talk)[-2:] == ["silence", "callback"]
    call, talk = objecting("third_party", when="verified")
    quiet = script("verify", "balance", "anchor", answers={"third_party": ()})
    assert moves(call, quiet, WIDE, talk=talk) == ["verify", "close"]


def test_an_amount_agreed_but_for_the_day_is_asked_for_on_his_day():
    call = picked_up(ceiling=30_000, from_day=TODAY + 9)
    assert led(call, ORDERLY, WIDE)[-3:] == [
        ("anchor", 27_000, "half_accepts"),
        ("concede", 27_000, "accepts"),
        ("recap", 27_000, "confirms"),
    ]
    assert call.agreed_day == TODAY + 9


def test_nobody_waits_longer_than_the_policy_does():
    call = picked_up(ceiling=30_000, from_day=TODAY + 16)
    assert led(call, ORDERLY, WIDE)[-2:] == [("anchor", 27_000, "half_accepts"), ("close", 0, "confirms")]


# --- a dispute -----------------------------------------------------------------------------


def test_a_dispute_stops_the_demand_and_no_debt_is_none():
    strategy = script("verify", "listen", "balance", "anchor", "plan")
    call = picked_up(claim=Claim.UNSAID)
    assert moves(call, strategy, WIDE) == ["verify", "listen", "balance", "close"]
    assert moves(picked_up(total=0), strategy, WIDE) == ["verify", "listen", "balance", "close"]


@pytest.mark.parametrize(("valid", "left"), [(1, 10_000), (0, 30_000)])
def test_a_dispute_is_documented_settled_and_then_the_rest_is_asked_for(valid, left):
    call, talk = objecting(
        "dispute", claim=Claim.UNSAID, undisputed=10_000, valid=valid, ceiling=30_000, from_day=TODAY + 1
    )
    strategy = script("verify", "balance", "ask_total")
    assert led(call, strategy, WIDE, talk=talk)[1:] == [
        ("balance", 30_000, "objects"),
        ("listen", 0, "explains"),
        ("document", 0, "explains"),
        ("dispute", 0, "admits"),
        ("ask_total", left, "accepts"),
        ("recap", left, "confirms"),
    ]


def test_of_a_documented_claim_only_what_is_not_disputed_is_asked_for():
    call, talk = objecting("dispute", claim=Claim.UNSAID, undisputed=10_000, valid=1)
    strategy = script("verify", "balance", "ask_total", "anchor", "split", answers={"dispute": ("document",)})
    assert led(call, strategy, WIDE, talk=talk)[1:6] == [
        ("balance", 30_000, "objects"),
        ("document", 0, "explains"),
        ("ask_total", 10_000, "objects"),  # a claim is not answered by papers alone
        ("anchor", 9_000, "objects"),
        ("split", 5_000, "objects"),
    ]


def test_who_has_nothing_to_say_to_a_dispute_stops():
    call, talk = objecting("dispute", claim=Claim.UNSAID, undisputed=10_000)
    strategy = script("verify", "balance", "anchor", answers={"dispute": ()})
    assert moves(call, strategy, WIDE, talk=talk) == ["verify", "balance", "close"]


# --- what the law forbids ------------------------------------------------------------------


def forbidding(*forbidden, **values):
    """An authority in a country that forbids these moves."""
    return authority(opening=0.9, minimum=0.3, forbidden=sum(1 << move for move in forbidden), **values)


def test_what_the_law_forbids_is_passed_over_in_the_script_and_in_answers():
    strategy = script("verify", "balance", "probe", turn("consequence", times=3), "anchor")
    policy = forbidding(Move.PROBE, Move.CONSEQUENCE)
    assert moves(picked_up(), strategy, policy) == ["verify", "balance", "anchor", "close"]
    call, talk = objecting("stall")
    asking = script("verify", "balance", answers={"stall": ("probe", "listen")})
    assert moves(call, asking, policy, talk=talk) == ["verify", "balance", "listen", "close"]


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_strategy_does_without_any_move_that_is_forbidden(name):
    strategy = compile_strategies([SHIPPED[name]])[0]
    for move in range(Move.PURPOSE, Move.CALLBACK):
        rng = np.random.default_rng(move)
        for _ in range(10):
            call, policy = random_call(rng), random_authority(rng, 0.1)
            policy.forbidden = 1 << move
            while not call.over:
                step = next_move(call, SHIPPED_TALK, strategy, policy, 45)
                settles_the_day = call.last_reply == Reply.HALF_ACCEPTS and step[0] == Move.CONCEDE
                assert step[0] != move or settles_the_day
                respond(call, P, SHIPPED_TALK, *step)


# --- the shipped strategies ----------------------------------------------------------------


def random_call(rng, **more):
    """A debtor of any kind, manner and objections."""
    total = int(rng.choice([rng.integers(0, 5), rng.integers(0, 50_000)]))
    deck = rng.permutation(SHIPPED_TALK.objection_count)[:DECK]
    drawn = random_debtor(rng, richest=60_000, most_patient=50, disputing=0.1)
    usual = {
        "listener": int(rng.choice([0, 0, 0, 0, 1, 4])),
        "hands_over": int(rng.integers(2)),
        "from_day": TODAY + int(rng.integers(1, 30)),
        "manner": int(rng.integers(SHIPPED_TALK.manner_count)),
        "mood": rng.random(),
        "deck": np.where(rng.random(DECK) < 0.5, deck, -1),
        "undisputed": int(rng.integers(0, total + 1)),
        "valid": int(rng.integers(2)),
        "vulnerable": int(rng.random() < 0.05),
        "consent": int(rng.random() < 0.1),
        "identified": 0,
    }
    return picked_up(total, **drawn | usual | more)


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_strategy_is_walked_to_its_end(name):
    """Whoever agrees to nothing, and never loses patience, hears all of it that is open, in its order."""
    strategy = SHIPPED[name]
    policy = authority(opening=0.9, minimum=0.3, discount=0.2, plan_months=6)
    call = picked_up(identified=0, patience=100, **STUBBORN)
    heard = moves(call, compile_strategies([strategy])[0], policy)
    expected = []
    for each in strategy.script:
        times = heard[len(expected) :].count("concede") if each.move == "concede" else each.most
        if each.move == "concede":
            times = next(k for k, move in enumerate([*heard[len(expected) :], ""]) if move != "concede")
            assert 1 <= times <= each.most
        expected += [each.move] * times
    assert heard == [*expected, "close"]


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_strategy_ends_every_call_and_says_nothing_forbidden(name):
    rng = np.random.default_rng(len(name))
    strategy = compile_strategies([SHIPPED[name]])[0]
    agreed = 0
    for _ in range(300):
        call, policy = random_call(rng), random_authority(rng, 0.05)
        while not call.over:
            step = next_move(call, SHIPPED_TALK, strategy, policy, 45)
            assert step[0] < FIRST_FORBIDDEN
            respond(call, P, SHIPPED_TALK, *step)
            assert call.turns < MOST_TURNS
        assert call.leaked == 0
        agreed += call.agreed > 0
    assert agreed >= 5


# --- any script, any authority, any debtor -------------------------------------------------


@st.composite
def turns(draw):
    move = draw(st.sampled_from(sorted(set(Turn.model_fields["move"].annotation.__args__) - {"verify"})))
    how = {}
    if move not in ONCE and draw(st.booleans()):
        how["times"] = draw(st.integers(1, 8))
    if move in SIZES and draw(st.booleans()):
        how[SIZES[move][0]] = draw(st.floats(0.1, 1.0))
    return Turn(move=move, **how)


IN_ANSWERS = [move.name.lower() for move in Move if Move.SILENCE <= move < Move.RECAP or move == Move.CLOSE]


@st.composite
def scripts(draw):
    """Moves in any order that is allowed: what does not fit is left out."""
    chosen = [Turn(move="verify")]
    for each in draw(st.lists(turns(), max_size=40)):
        try:
            written(*chosen, each)
        except ValueError:
            continue
        chosen.append(each)
    answer = st.lists(st.sampled_from(IN_ANSWERS), max_size=MAX_ANSWERS).map(tuple)
    answers = draw(st.dictionaries(st.sampled_from(sorted(USUAL_ANSWERS)), answer))
    return script(*chosen, answers=answers)


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
    """A debtor of any manner, with any claim and objections."""
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    ceiling = draw(st.integers(0, 200_000))
    return random_call(
        rng,
        ceiling=ceiling,
        monthly=draw(st.integers(0, 50_000)),
        first_offer=int(draw(st.floats(0.0, 1.0)) * ceiling),
        step=draw(st.floats(0.0, 1.0)),
        patience=draw(st.integers(0, 100)),
        busy=int(draw(st.integers(0, 9)) == 9),
        from_day=TODAY + draw(st.integers(0, 60)),
    )


@settings(max_examples=200)
@given(scripts(), policies(), calls(), st.integers(0, 400), st.booleans())
def test_every_call_ends_within_the_authority(strategy, policy, call, dpd, granted):
    converse(call, P, SHIPPED_TALK, policy, strategy, dpd)
    assert call.over == 1
    assert call.turns < MOST_TURNS
    assert call.leaked == 0
    asked = due(call)
    least = math.floor(policy.minimum * asked)
    if call.escalated:
        assert call.agreed == 0
        assert call.last_reply == Reply.WAITS
        conclude(call, granted)
        assert granted or call.agreed == 0
        least = math.floor(policy.supervised * asked)
    if call.agreed == 0:
        return
    assert (call.listener, call.verified, call.consent) == (Listener.HOLDER, 1, 0)
    assert call.claim in (Claim.NONE, Claim.DOCUMENTED, Claim.RESOLVED)
    assert (
        call.from_day <= call.agreed_day == proposed_day(call, policy) <= TODAY + policy.horizon_of_promises
    )
    if call.instalments > 1:
        assert dpd >= policy.plan_from
        assert call.instalments <= policy.plan_months
        assert asked <= call.instalments * call.agreed < asked + call.instalments
    elif call.waived:
        assert dpd >= policy.discount_from
        assert call.waived <= policy.discount * asked + 0.5
        assert call.agreed + call.waived == call.total
    else:
        assert least <= call.agreed <= asked
