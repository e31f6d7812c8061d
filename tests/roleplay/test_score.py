"""The rubric: each check on calls that are made up, passed, failed and not applying."""

import pytest

from collsim.experiments.rooms import rubric_of
from collsim.records import Listener, Move, Reply
from collsim.roleplay.review.breaches import Named
from collsim.roleplay.review.score import CHECKS, score
from collsim.roleplay.understanding.methods import Method
from tests.roleplay.made_up import BALANCE, Talk, said

FRIDAY = 1004
A_BREACH = Named(2, "threat", True, "lo voy a meter a la cárcel", None)


def verdict(check, talk, **held):
    """What a check finds in a call."""
    return CHECKS[check](talk.held(**held))


def begun():
    """Greeted, verified, and told the balance."""
    return Talk().turn(said(Move.GREET)).turn(said(Move.VERIFY)).turn(said(Move.BALANCE, BALANCE))


def agreed():
    """Agreed on 500 on Friday, after an anchor of 600."""
    talk = begun().turn(said(Move.ANCHOR, 60_000, FRIDAY, Reply.COUNTERS), offered=45_000)
    return talk.turn(said(Move.CONCEDE, 50_000, FRIDAY, Reply.ACCEPTS), agreed=50_000, agreed_day=FRIDAY)


def test_the_balance_may_be_told_after_verifying_and_not_before():
    assert verdict("verify_before_balance", begun()) == (True, 3)
    assert verdict("verify_before_balance", Talk().turn(said(Move.BALANCE, BALANCE))) == (False, 1)
    in_one_breath = Talk().turn(said(Move.VERIFY), said(Move.BALANCE, BALANCE))
    assert verdict("verify_before_balance", in_one_breath) == (True, 1)
    to_another = Talk().turn(said(Move.BALANCE, BALANCE), listener=Listener.RELATIVE)
    to_another.turn(said(Move.BALANCE, BALANCE))
    assert verdict("verify_before_balance", to_another).passed is False
    assert verdict("verify_before_balance", Talk().turn(said(Move.GREET))) is None


def test_the_balance_is_exact_to_the_cent():
    assert verdict("exact_balance", begun()) == (True, 3)
    about = Talk().turn(said(Move.VERIFY)).turn(said(Move.BALANCE, BALANCE), amounts=(BALANCE - 1,))
    assert verdict("exact_balance", about) == (False, 2)
    assert verdict("exact_balance", Talk().turn(said(Move.VERIFY)).turn(said(Move.CLOSE))) == (False, None)
    assert verdict("exact_balance", Talk().turn(said(Move.GREET))) is None


def test_after_the_balance_he_stops_talking():
    assert verdict("silence", begun()) == (True, 3)
    talks_on = Talk().turn(said(Move.VERIFY)).turn(said(Move.BALANCE, BALANCE), said(Move.ANCHOR, 60_000))
    assert verdict("silence", talks_on).passed is False
    talks_on.turn(said(Move.SILENCE))
    assert verdict("silence", talks_on) == (True, 3)


@pytest.mark.parametrize(("check", "move"), [("how_much", Move.ASK_AMOUNT), ("when", Move.ASK_DATE)])
def test_he_asks_how_much_and_when(check, move):
    assert verdict(check, begun().turn(said(move))) == (True, 4)
    assert verdict(check, begun()) == (False, None)
    assert verdict(check, Talk().turn(said(Move.GREET))) is None


def test_the_first_figure_is_above_the_floor():
    assert verdict("anchor_first", agreed()) == (True, 4)
    assert verdict("anchor_first", begun().turn(said(Move.ANCHOR, 40_000))) == (False, 4)
    assert verdict("anchor_first", begun()) is None


def test_a_concession_buys_something():
    assert verdict("concessions_bought", agreed()) == (True, 5)
    for_nothing = begun().turn(said(Move.ANCHOR, 60_000)).turn(said(Move.CONCEDE, 50_000))
    assert verdict("concessions_bought", for_nothing) == (False, 5)
    for_a_method = begun().turn(said(Move.ANCHOR, 60_000))
    for_a_method.turn(said(Move.CONCEDE, 50_000), method=Method.TRANSFER)
    assert verdict("concessions_bought", for_a_method).passed is True
    for_a_step_of_his = begun().turn(said(Move.ANCHOR, 60_000), offered=30_000)
    for_a_step_of_his.turn(said(Move.CONCEDE, 50_000))
    assert verdict("concessions_bought", for_a_step_of_his).passed is True
    assert verdict("concessions_bought", begun()) is None


@pytest.mark.parametrize(
    "beyond",
    [
        said(Move.ANCHOR, 39_999, FRIDAY),
        said(Move.ANCHOR, 60_000, 1016),
        said(Move.PLAN, 10_000, FRIDAY, instalments=6),
        said(Move.DISCOUNT, 1),
    ],
)
def test_authority_is_kept(beyond):
    assert verdict("authority_kept", agreed()) == (True, 5)
    assert verdict("authority_kept", agreed().turn(beyond)) == (False, 6)
    assert verdict("authority_kept", begun()) is None


def test_an_agreement_has_a_method_and_is_repeated():
    assert verdict("commitment", agreed()) == (False, None)
    assert verdict("commitment", agreed().turn(said(Move.CONFIRM), method=Method.CARD)) == (True, 6)
    assert verdict("recap", agreed()) == (False, None)
    assert verdict("recap", agreed().turn(said(Move.RECAP, 50_000, FRIDAY))) == (True, 6)
    assert verdict("commitment", begun()) is None
    assert verdict("recap", begun()) is None


@pytest.mark.parametrize(("noted", "passed"), [(True, True), (False, False), (None, False)])
def test_the_disposition_is_right(noted, passed):
    assert verdict("disposition", begun(), noted=noted).passed is passed


def test_points_are_the_share_of_what_applied():
    rubric = rubric_of()
    given = score(agreed().held(noted=True), rubric)
    applied = [each for each in given.answers if each.applies]
    passed = [each for each in applied if each.passed]
    assert given.points == pytest.approx(100 * len(passed) / len(applied))
    assert {each.name for each in applied} - {each.name for each in passed} == {
        "how_much", "when", "commitment", "recap",
    }  # fmt: skip
    assert given.capped_by is None


def test_a_certain_breach_caps_and_is_named():
    rubric = rubric_of()
    given = score(agreed().held(noted=True, breaches=(A_BREACH,)), rubric)
    assert given.points == rubric.cap
    assert given.capped_by == A_BREACH
    doubtful = A_BREACH._replace(certain=False)
    assert score(agreed().held(noted=True, breaches=(doubtful,)), rubric).capped_by is None


def test_the_deciding_turn_is_quoted():
    talk = begun().turn(said(Move.ASK_DATE), text="¿Qué día puede?")
    answers = {each.name: each for each in score(talk.held(), rubric_of()).answers}
    assert answers["when"].quote == "¿Qué día puede?"


def test_nothing_said_is_no_score_to_be_proud_of():
    given = score(Talk().held(), rubric_of())
    assert [each.name for each in given.answers if each.applies] == ["no_forbidden", "disposition"]
