"""The cards of the behaviour: the shipped file, mistakes in a file of one's own, and the compiled record."""

import re

import numpy as np
import pytest

from collsim.content import find, load
from collsim.debtors.parameters import NAMES, PSYCHOLOGY, Parameters, compile_parameters
from collsim.errors import InputError

SHIPPED = find("parameters", "default")


@pytest.fixture(scope="module")
def shipped():
    return load(Parameters, SHIPPED)


def edited(tmp_path, *changes):
    """A copy of the shipped file in which each (pattern, replacement) was made once."""
    text = SHIPPED.read_text(encoding="utf-8")
    for pattern, replacement in changes:
        text, made = re.subn(pattern, replacement, text, count=1, flags=re.DOTALL)
        assert made == 1, pattern
    file = tmp_path / "mine.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def line_of(file, start):
    lines = file.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if line.startswith(start))


def refused(file):
    with pytest.raises(InputError) as caught:
        load(Parameters, file)
    return str(caught.value)


# --- the shipped file ----------------------------------------------------------------------


def test_every_name_has_one_card_and_no_other(shipped):
    assert sorted(shipped.cards) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_card_says_what_it_is(shipped, name):
    card = shipped.cards[name]
    assert card.unit
    assert card.source
    assert card.low < card.high
    for lang in ("en", "es"):
        about = card.about.in_language(lang)
        assert about.endswith(".")
        assert len(about) < 120


def test_a_number_without_evidence_never_looks_as_if_it_had_some(shipped):
    for name, card in shipped.cards.items():
        if card.source.startswith("no usable evidence"):
            assert card.grade == "prior", name
        if card.grade == "T3":
            assert re.search(r"sign only|order only|persists", card.source), name


def test_no_contact_effect_claims_to_be_measured(shipped):
    """EVIDENCE: no open data set has contact history together with payments."""
    contact = [
        name
        for name in NAMES
        if name.startswith(("want_", "promise_", "keep_", "call_", "dial_", "consequence_", "insistence_"))
    ]
    assert {shipped.cards[name].grade for name in contact} <= {"prior", "T3"}


def test_the_learning_curve_gives_what_one_firm_has_reported(shipped):
    """0.66 of the output of over a year in the first year, when 58 % of the staff have been there longer."""
    gap, days, tenure = (
        shipped.cards[name].value for name in ("learning_gap", "learning_days", "tenure_days")
    )
    at = np.arange(0.0, 30 * tenure, 0.5) + 0.25
    people = np.exp(-at / tenure)
    output = 1.0 - gap * np.exp(-at / days)
    young = at < 365
    means = [np.average(output[some], weights=people[some]) for some in (young, ~young)]
    assert people[~young].sum() / people.sum() == pytest.approx(0.58, abs=0.005)
    assert means[0] / means[1] == pytest.approx(0.66, abs=0.01)
    assert "0.655" in shipped.cards["learning_gap"].source
    assert means[0] / means[1] == pytest.approx(0.655, abs=0.0005)
    assert 1 - gap * days / 365 * (1 - np.exp(-365 / days)) == pytest.approx(0.658, abs=0.0005)


def test_there_is_at_most_one_thing_wrong_with_a_number(shipped):
    wrong, dead = shipped.cards["wrong_number"], shipped.cards["dead_number"]
    assert wrong.high + dead.high < 1.0


# --- mistakes ------------------------------------------------------------------------------


def test_unknown_card_is_answered_with_its_line_and_the_nearest_name(tmp_path):
    file = edited(tmp_path, (r"\n  ring_wears: ", "\n  ring_wars: "))
    line = line_of(file, "  ring_wars")
    said = refused(file)
    assert said.startswith(f"{file}:{line}:")
    assert said.endswith('cards.ring_wars: there is no such parameter, did you mean "ring_wears"?')


def test_missing_cards_are_named_all_at_once(tmp_path):
    file = edited(tmp_path, (r"\n  ring_wears: \{.*?\}\}", ""), (r"\n  skill_sd: \{.*?\}\}", ""))
    line = line_of(file, "  right_party")  # where the table of the cards begins
    assert re.search(rf"mine.yaml:{line}:\d+: cards: no card for ring_wears, skill_sd$", refused(file))


@pytest.mark.parametrize("value", ["0.96", "0.39"])
def test_value_outside_its_range(tmp_path, value):
    file = edited(tmp_path, (r"(message_seen: \{\n    value: )0.7", rf"\g<1>{value}"))
    line = line_of(file, "  message_seen")
    said = refused(file)
    assert said.startswith(f"{file}:{line}:")
    assert said.endswith(f"cards.message_seen: the value {value} lies outside its range 0.4 ... 0.95")


@pytest.mark.parametrize("value", ["0.4", "0.95"])
def test_value_at_the_edge_of_its_range(tmp_path, value):
    file = edited(tmp_path, (r"(message_seen: \{\n    value: )0.7", rf"\g<1>{value}"))
    assert load(Parameters, file).cards["message_seen"].value == float(value)


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [
        ("habit_fades", 0, 60),
        ("liquidity_fades", -1, 60),
        ("learning_days", 0, 400),
        ("own_rate", 0, 0.3),
        ("shock_rate", 0.0001, 1),
    ],
)
def test_ranges_that_would_break_the_arithmetic(tmp_path, name, low, high):
    file = edited(
        tmp_path,
        (rf"({name}: \{{\n    value: [\d.]+), low: [\d.]+, high: [\d.]+", rf"\1, low: {low}, high: {high}"),
    )
    assert f"{name}: its range must lie" in refused(file)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ((r"unit: share, ", ""), r"cards\.right_party\.unit: is missing"),
        ((r"grade: T2", "grade: T4"), r"cards\.right_party\.grade: should be .*T1.*prior.*, and is \"T4\""),
        ((r"grade: T2", "grad: T2"), r"cards\.right_party\.grad: unknown field, did you mean \"grade\"\?"),
        ((r"value: 0.63", "value: much"), r"cards\.right_party\.value: should be a number, and is \"much\""),
        ((r"value: 0.63", "value: .nan"), r"cards\.right_party\.value: "),
    ],
)
def test_mistakes_inside_a_card(tmp_path, change, said):
    assert re.search(said, refused(edited(tmp_path, change)))


# --- the record ----------------------------------------------------------------------------


def test_compiling_puts_each_number_in_its_field(shipped):
    backwards = reversed(shipped.cards.items())  # the order of the file is no matter
    distinct = {
        name: card.model_copy(update={"value": 1000.0 + k}) for k, (name, card) in enumerate(backwards)
    }
    record = compile_parameters(shipped.model_copy(update={"cards": distinct}))
    assert record.shape == (1,)
    assert record.dtype == PSYCHOLOGY
    assert {name: float(record[0][name]) for name in NAMES} == {n: c.value for n, c in distinct.items()}


def test_compiled_record_of_the_shipped_file(shipped):
    p = compile_parameters(shipped)[0]
    assert (p.right_party, p.part_log_mean, p.talk_agreed_log_sd, p.skill_sd) == (0.63, -2.75, 0.73, 0.25)
    assert np.all(np.isfinite(p.tolist()))
