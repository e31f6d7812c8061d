"""A parameters file that holds a few cards and takes the others over."""

import pytest

from collsim.content import content_hash, find, load
from collsim.debtors.parameters import NAMES, Parameters, compile_parameters
from collsim.errors import InputError

HEAD = "kind: parameters\ntitle: {en: Mine, es: Míos}\n"
CARD = """  recall: {
    value: 0.5, low: 0.3, high: 0.8, unit: share, grade: T2, source: "our own survey",
    about: {en: What we know., es: Lo que sabemos.}}
"""


def written(tmp_path, text):
    file = tmp_path / "mine.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def refused(file):
    with pytest.raises(InputError) as caught:
        load(Parameters, file)
    return str(caught.value)


def test_cards_that_the_file_lacks_are_the_programs_own(tmp_path):
    shipped = load(Parameters, find("parameters", "default"))
    mine = load(Parameters, written(tmp_path, f"{HEAD}like: default\ncards:\n{CARD}"))
    assert sorted(mine.cards) == sorted(NAMES)
    assert mine.cards["recall"].source == "our own survey"
    assert {n for n in NAMES if mine.cards[n] != shipped.cards[n]} == {"recall"}
    one, other = (compile_parameters(each)[0] for each in (mine, shipped))
    assert [name for name in NAMES if one[name] != other[name]] == ["recall"]


def test_the_hash_holds_all_cards(tmp_path):
    mine = load(Parameters, written(tmp_path, f"{HEAD}like: default\ncards:\n{CARD}"))
    other = mine.cards["patience"].model_copy(update={"value": 25.0})
    assert content_hash(mine) != content_hash(
        mine.model_copy(update={"cards": {**mine.cards, "patience": other}})
    )


def test_all_cards_may_be_taken_over(tmp_path):
    mine = load(Parameters, written(tmp_path, f"{HEAD}like: default\ncards: {{}}\n"))
    assert mine.cards == load(Parameters, find("parameters", "default")).cards


def test_without_like_no_card_may_be_missing(tmp_path):
    assert "cards: no card for right_party" in refused(written(tmp_path, f"{HEAD}cards:\n{CARD}"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"{HEAD}like: standard\ncards:\n{CARD}", "mine.yaml:3:7: like: should be 'default'"),
        (f"{HEAD}like: default\ncards: {{recal: {{value: 1}}}}\n", 'did you mean "recall"'),
        (f"{HEAD}like: default\ncards: 3\n", "mine.yaml:4:8: cards: should be a table"),
        (
            f"{HEAD}like: default\ncards:\n{CARD.replace('0.5', '0.9')}",
            "cards.recall: the value 0.9 lies outside",
        ),
        (f"{HEAD}like: default\n", "cards: is missing"),
    ],
)
def test_mistakes_are_answered_with_their_place(tmp_path, text, said):
    answer = refused(written(tmp_path, text))
    assert said in answer
    assert "no card for" not in answer


def test_a_mistake_keeps_its_line(tmp_path):
    text = f"{HEAD}like: default\ncards:\n{CARD.replace('0.5', '0.9')}"
    assert refused(written(tmp_path, text)).startswith(f"{tmp_path / 'mine.yaml'}:5:")
