"""Acts become moves by the state of the call: each rule once, on a call that is made up."""

import numpy as np
import pytest

from collsim.negotiation.moves import Said, Spoken, moves_of
from collsim.records import CALL, Move
from collsim.records.act import Act

TODAY, FRIDAY, SATURDAY = 1000, 1004, 1005


def call_with(**fields):
    """A call of 1,000.00 past due, of which nothing was said yet."""
    call = np.zeros(1, CALL)[0]
    call.total, call.undisputed, call.day, call.stated_day, call.instalments = (
        100_000,
        100_000,
        TODAY,
        TODAY + 1,
        1,
    )
    for name, value in fields.items():
        setattr(call, name, value)
    return call


def made(spoken, **fields):
    """All moves of an utterance, when nothing that is answered changes the call."""
    return list(moves_of(spoken, call_with(**fields)))


def proposed(*cents, **fields):
    """The move that naming some amounts is, with Friday."""
    [said] = made(Spoken((Act.PROPOSE,), cents, (FRIDAY,)), **fields)
    return said


def test_nothing_said_is_a_silence():
    assert made(Spoken()) == [Said(Move.SILENCE)]


def test_the_first_amount_named_is_an_anchor():
    assert proposed(60_000) == Said(Move.ANCHOR, 60_000, FRIDAY)


def test_all_that_is_owed_is_the_total():
    assert proposed(100_000) == Said(Move.ASK_TOTAL, 100_000, FRIDAY)


def test_two_amounts_are_a_range_whose_low_end_counts():
    assert proposed(80_000, 60_000) == Said(Move.RANGE, 60_000, FRIDAY)


@pytest.mark.parametrize("cents", [59_999, 40_000])
def test_less_than_was_asked_before_is_a_concession(cents):
    assert proposed(cents, asked=60_000).move == Move.CONCEDE


@pytest.mark.parametrize("cents", [60_000, 70_000])
def test_as_much_as_before_or_more_is_no_concession(cents):
    assert proposed(cents, asked=60_000).move == Move.ANCHOR


def test_the_debtors_own_offer_on_his_own_day_is_a_concession():
    assert proposed(30_000, offered=30_000, stated_day=FRIDAY).move == Move.CONCEDE
    assert proposed(30_000, offered=30_000, stated_day=SATURDAY).move == Move.ANCHOR


def test_without_a_day_the_one_of_which_was_spoken_holds():
    [said] = made(Spoken((Act.PROPOSE,), (60_000,)), stated_day=SATURDAY)
    assert said.day == SATURDAY
    [said] = made(Spoken((Act.PROPOSE,), (60_000,)), stated_day=TODAY - 3)
    assert said.day == TODAY + 1


def test_yes_takes_his_offer_and_later_confirms_the_agreement():
    assert made(Spoken((Act.ACCEPT,)), offered=30_000, stated_day=SATURDAY) == [
        Said(Move.CONCEDE, 30_000, SATURDAY)
    ]
    assert made(Spoken((Act.ACCEPT,)), offered=30_000, agreed=30_000) == [Said(Move.CONFIRM)]
    assert made(Spoken((Act.ACCEPT,))) == [Said(Move.LISTEN)]


def test_no_stands_by_the_demand():
    assert made(Spoken((Act.REJECT,)), asked=60_000) == [Said(Move.ANCHOR, 60_000, TODAY + 1)]
    assert made(Spoken((Act.REJECT,))) == [Said(Move.ASK_AMOUNT)]


def test_a_recap_of_the_agreement_seals_it():
    agreed = {"agreed": 60_000, "agreed_day": FRIDAY}
    sealed = [Said(Move.RECAP, 60_000, FRIDAY)]
    assert made(Spoken((Act.RECAP,), (60_000,), (FRIDAY,)), **agreed) == sealed
    assert made(Spoken((Act.RECAP,)), **agreed) == sealed


def test_a_recap_of_other_terms_proposes_them():
    agreed = {"agreed": 60_000, "agreed_day": FRIDAY}
    more = Spoken((Act.RECAP,), (70_000,), (FRIDAY,))
    later = Spoken((Act.RECAP,), (60_000,), (SATURDAY,))
    assert made(more, **agreed) == [Said(Move.CONCEDE, 70_000, FRIDAY)]
    assert made(later, **agreed) == [Said(Move.CONCEDE, 60_000, SATURDAY)]


def test_a_recap_before_any_agreement_is_a_proposal():
    spoken = Spoken((Act.RECAP,), (60_000,), (FRIDAY,))
    assert made(spoken) == [Said(Move.ANCHOR, 60_000, FRIDAY)]
    assert made(spoken, offered=60_000, stated_day=FRIDAY) == [Said(Move.CONCEDE, 60_000, FRIDAY)]
    assert made(Spoken((Act.RECAP,)), offered=50_000, stated_day=FRIDAY) == [
        Said(Move.CONCEDE, 50_000, FRIDAY)
    ]


def test_of_a_plan_the_number_or_the_amount_follows_from_what_is_owed():
    assert made(Spoken((Act.PLAN,), days=(FRIDAY,), count=3, instalment=30_000)) == [
        Said(Move.PLAN, 30_000, FRIDAY, 3)
    ]
    assert made(Spoken((Act.PLAN,), days=(FRIDAY,), count=3)) == [Said(Move.PLAN, 33_334, FRIDAY, 3)]
    assert made(Spoken((Act.PLAN,), days=(FRIDAY,), instalment=30_000)) == [
        Said(Move.PLAN, 30_000, FRIDAY, 4)
    ]


@pytest.mark.parametrize(
    ("amounts", "share", "waived"),
    [
        ((), 0.1, 10_000),
        ((10_000,), None, 10_000),  # "le descuento 100"
        ((90_000,), None, 10_000),  # "liquide con 900"
        ((90_000, 10_000), None, 10_000),
    ],
)
def test_of_a_discount_what_is_waived(amounts, share, waived):
    [said] = made(Spoken((Act.DISCOUNT,), amounts, (FRIDAY,), share))
    assert (said.move, said.cents) == (Move.DISCOUNT, waived)


def test_of_a_discount_the_words_tell_what_is_waived_where_they_can():
    let_off = Spoken((Act.DISCOUNT,), (60_000,), (FRIDAY,), let_off=60_000)  # "le quito 600"
    settles = Spoken((Act.DISCOUNT,), (40_000,), (FRIDAY,), settles=True)  # "con 400 queda saldada"
    beside_an_offer = Spoken((Act.ASK_TOTAL, Act.DISCOUNT), (20_000,), let_off=20_000)
    assert made(let_off) == made(settles) == [Said(Move.DISCOUNT, 60_000, FRIDAY)]
    assert [(said.move, said.cents) for said in made(beside_an_offer)] == [(Move.DISCOUNT, 20_000)]


def test_who_settles_with_all_that_is_owed_asks_for_it():
    settles = Spoken((Act.DISCOUNT,), (100_000,), (FRIDAY,), settles=True)
    assert made(settles) == [Said(Move.ASK_TOTAL, 100_000, FRIDAY)]


def test_what_is_polite_moves_nothing_and_is_not_made_beside_the_matter():
    assert made(Spoken((Act.THANK,))) == [Said(Move.GREET)]
    assert made(Spoken((Act.THANK, Act.ASK_DATE))) == [Said(Move.ASK_DATE)]


def test_several_acts_are_made_in_their_order_each_once():
    acts = (Act.GREET, Act.IDENTIFY, Act.VERIFY, Act.GREET)
    assert [said.move for said in made(Spoken(acts))] == [Move.GREET, Move.IDENTIFY, Move.VERIFY]


def test_an_amount_that_belongs_to_a_plan_is_not_proposed_besides():
    moves = made(Spoken((Act.PROPOSE, Act.PLAN), (30_000,), (FRIDAY,), count=3, instalment=30_000))
    assert [said.move for said in moves] == [Move.PLAN]


def test_forbidden_acts_are_their_moves():
    assert made(Spoken((Act.THREAT,))) == [Said(Move.THREAT)]


def test_while_a_dispute_is_documented_only_the_rest_is_all_of_it():
    from collsim.records import Claim

    [said] = made(Spoken((Act.ASK_TOTAL,)), claim=Claim.DOCUMENTED, undisputed=40_000)
    assert said.cents == 40_000


def test_beside_an_offer_a_recap_is_one_only_when_it_repeats_the_agreement():
    said = Spoken((Act.PLAN, Act.RECAP), (30_000,), (FRIDAY,), count=3, instalment=30_000)
    assert [each.move for each in made(said)] == [Move.PLAN]
    agreed = {"agreed": 30_000, "agreed_day": FRIDAY, "instalments": 3}
    assert [each.move for each in made(said, **agreed)] == [Move.RECAP]


def test_a_day_or_an_amount_that_is_named_is_not_asked_for():
    acts = (Act.ASK_DATE, Act.ASK_AMOUNT, Act.PROPOSE)
    assert [each.move for each in made(Spoken(acts, (60_000,), (FRIDAY,)))] == [Move.ANCHOR]
    assert [each.move for each in made(Spoken((Act.PROPOSE, Act.ASK_DATE), (60_000,)))] == [
        Move.ANCHOR,
        Move.ASK_DATE,
    ]


def test_two_amounts_that_are_all_that_is_owed_are_a_part_now_and_the_rest():
    assert proposed(60_000, 40_000) == Said(Move.SPLIT, 60_000, FRIDAY)
    assert proposed(60_000, 40_001) == Said(Move.SPLIT, 60_000, FRIDAY)  # halves of an odd cent
    [said] = made(Spoken((Act.SPLIT,), (30_000, 70_000), (FRIDAY,)))
    assert said.cents == 30_000


def test_who_goes_on_talking_does_not_listen():
    assert [each.move for each in made(Spoken((Act.LISTEN, Act.ASK_DATE)))] == [Move.ASK_DATE]
    assert [each.move for each in made(Spoken((Act.LISTEN,)))] == [Move.LISTEN]


def test_what_was_agreed_said_once_more_is_a_recap():
    agreed = {"agreed": 60_000, "agreed_day": FRIDAY}
    assert proposed(60_000, **agreed) == Said(Move.RECAP, 60_000, FRIDAY)
    assert proposed(50_000, asked=60_000, **agreed).move == Move.CONCEDE


def moves(*acts, amounts=(), days=(), **fields):
    """The kinds of move of an utterance."""
    return [each.move for each in made(Spoken(acts, amounts, days), **fields)]


@pytest.mark.parametrize("goodbye", [Act.CLOSE, Act.CALLBACK, Act.LEAVE_MESSAGE])
def test_who_goes_on_talking_does_not_take_his_leave(goodbye):
    assert moves(goodbye, Act.EMPATHISE) == [Move.EMPATHISE]
    assert moves(goodbye, Act.PROPOSE, amounts=(60_000,)) == [Move.ANCHOR]


def test_what_is_said_in_parting_leaves_the_farewell_as_it_is():
    assert moves(Act.CLOSE, Act.CALLBACK) == [Move.CLOSE, Move.CALLBACK]
    assert moves(Act.CALLBACK, Act.ASK_DATE) == [Move.CALLBACK]
    assert moves(Act.EMPATHISE, Act.CLOSE) == [Move.EMPATHISE, Move.CLOSE]


def test_once_he_has_said_that_it_is_he_a_greeting_and_a_name_are_no_moves_beside_the_matter():
    assert moves(Act.VERIFY, Act.GREET, Act.ASK_TOTAL, verified=1) == [Move.ASK_TOTAL]
    assert moves(Act.GREET, Act.CLOSE, verified=1) == [Move.CLOSE]
    assert moves(Act.GREET, Act.VERIFY) == [Move.GREET, Move.VERIFY]
    assert moves(Act.VERIFY, verified=1) == [Move.VERIFY]
    assert moves(Act.GREET, Act.LISTEN, verified=1) == [Move.LISTEN]


def test_who_refuses_and_names_more_asks_for_it():
    acts = (Act.REJECT, Act.PROPOSE)
    assert made(Spoken(acts, (60_000, 20_000), (FRIDAY,)), offered=20_000, asked=70_000) == [
        Said(Move.CONCEDE, 60_000, FRIDAY)
    ]
    assert made(Spoken((Act.REJECT,), (20_000, 60_000), (FRIDAY,)), offered=20_000) == [
        Said(Move.ANCHOR, 60_000, FRIDAY)
    ]


def test_before_any_offer_there_is_none_to_refuse():
    assert moves(Act.REJECT, Act.PURPOSE) == [Move.PURPOSE]
    assert moves(Act.REJECT, Act.LISTEN) == [Move.ASK_AMOUNT]


def test_the_demand_is_made_last_so_that_it_is_answered():
    assert moves(Act.PROPOSE, Act.BENEFIT, amounts=(60_000,)) == [Move.BENEFIT, Move.ANCHOR]
    assert moves(Act.ASK_DATE, Act.EMPATHISE) == [Move.EMPATHISE, Move.ASK_DATE]
    assert moves(Act.IDENTIFY, Act.ASK_TOTAL, Act.CONSEQUENCE) == [
        Move.IDENTIFY,
        Move.CONSEQUENCE,
        Move.ASK_TOTAL,
    ]


def test_an_offer_with_a_question_whether_he_agrees_is_one_move():
    assert moves(Act.PROPOSE, Act.CONFIRM, amounts=(60_000,), days=(FRIDAY,)) == [Move.ANCHOR]
    assert moves(Act.ACCEPT, Act.PROPOSE, amounts=(60_000,), days=(FRIDAY,)) == [Move.ANCHOR]
    agreed = {"agreed": 60_000, "agreed_day": FRIDAY}
    assert moves(Act.PROPOSE, Act.CONFIRM, amounts=(60_000,), days=(FRIDAY,), **agreed) == [Move.CONFIRM]


def test_of_what_was_agreed_the_hour_is_asked_for():
    agreed = {"agreed": 60_000, "agreed_day": FRIDAY}
    assert moves(Act.ASK_DATE, days=(FRIDAY,), **agreed) == [Move.CONFIRM]
    assert moves(Act.ASK_DATE, days=(SATURDAY,), **agreed) == [Move.ASK_DATE]


def test_two_payments_are_a_split_and_more_are_a_plan():
    acts = (Act.PLAN, Act.SPLIT)
    assert made(Spoken(acts, (50_000, 50_000), (FRIDAY,), count=2)) == [Said(Move.SPLIT, 50_000, FRIDAY)]
    assert made(Spoken(acts, (), (FRIDAY,), count=4)) == [Said(Move.PLAN, 25_000, FRIDAY, 4)]


def test_the_first_part_of_a_split_is_less_than_all():
    [said] = made(Spoken((Act.SPLIT,), (100_000, 40_000, 60_000), (FRIDAY,)))
    assert said.cents == 40_000


def test_an_instalment_is_less_than_all():
    [said] = made(Spoken((Act.PLAN,), (100_000,), (FRIDAY,), count=4))
    assert (said.cents, said.instalments) == (25_000, 4)


@pytest.mark.parametrize(("cents", "move"), [(60_000, Move.ANCHOR), (100_000, Move.ASK_TOTAL)])
def test_who_asks_for_all_of_less_proposes_it(cents, move):
    assert moves(Act.ASK_TOTAL, amounts=(cents,)) == [move]


def test_all_of_it_may_be_rounded():
    assert made(Spoken((Act.ASK_TOTAL,), (99_500,), (FRIDAY,))) == [Said(Move.ASK_TOTAL, 100_000, FRIDAY)]


def test_less_than_was_asked_instead_of_it_is_a_concession_and_no_discount():
    said = Spoken((Act.DISCOUNT, Act.PROPOSE), (50_000, 60_000), (FRIDAY,))
    assert [each.move for each in made(said, asked=60_000)] == [Move.CONCEDE]
    assert [each.move for each in made(said)] == [Move.DISCOUNT]


def test_fees_that_are_dropped_with_an_offer_are_its_reward():
    assert moves(Act.PROPOSE, Act.DISCOUNT, amounts=(30_000,)) == [Move.BENEFIT, Move.ANCHOR]
    assert moves(Act.PLAN, Act.DISCOUNT) == [Move.BENEFIT, Move.PLAN]
    assert moves(Act.PROPOSE, Act.DISCOUNT, amounts=(80_000,)) == [Move.DISCOUNT]


def test_a_discount_of_which_nobody_says_how_much_waives_nothing_and_is_a_reason():
    assert moves(Act.DISCOUNT) == [Move.BENEFIT]
    assert moves(Act.DISCOUNT, Act.ASK_AMOUNT) == [Move.BENEFIT, Move.ASK_AMOUNT]


def test_before_anything_is_offered_there_is_nothing_to_say_yes_to():
    assert moves(Act.VERIFY, Act.CONFIRM) == [Move.VERIFY]
    assert moves(Act.VERIFY, Act.CONFIRM, verified=1) == [Move.VERIFY]
    assert moves(Act.PROPOSE, Act.ACCEPT, offered=60_000, amounts=(60_000,)) == [Move.CONCEDE]


def test_who_asks_on_does_not_take_the_offer_that_was_made():
    """A day is asked for ("so when, exactly?"); "¿quedamos el viernes?" takes his offer."""
    assert moves(Act.ASK_DATE, Act.CONFIRM, offered=60_000) == [Move.ASK_DATE]
    assert moves(Act.PROBE, Act.CONFIRM, offered=60_000) == [Move.PROBE]
    assert moves(Act.CONFIRM, offered=60_000) == [Move.CONCEDE]
    [said] = made(Spoken((Act.ASK_DATE, Act.CONFIRM), days=(FRIDAY,)), offered=60_000)
    assert said == Said(Move.CONCEDE, 60_000, FRIDAY)
