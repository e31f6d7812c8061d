"""The catalogue of treatments: the shipped file, mistakes, and the records."""

import numpy as np
import pytest

from collsim.content import find, load, names
from collsim.errors import InputError
from collsim.policies.policy import Policy
from collsim.policies.treatments import NO_CHANNEL, Treatments, compile_treatments
from collsim.records import MAX_TREATMENTS, TREATMENT, Channel, Mechanism

SHIPPED = find("treatments", "default")
EFFECTS = ("informs", "presses", "irritates", "wears")


@pytest.fixture(scope="module")
def catalogue():
    return load(Treatments, SHIPPED)


def written(tmp_path, *, name="sms", mechanism="message", channel="sms", more=(), copies=1):
    """A small catalogue of one's own."""
    lines = ["kind: treatments", "title: {en: Mine, es: Mía}", "treatments:"]
    for k in range(copies):
        lines += [
            f"  {name}{k or ''}:",
            "    title: {en: One, es: Una}",
            "    about: {en: One., es: Una.}",
            f"    mechanism: {mechanism}",
            f"    channel: {channel}",
            "    cost: {value: 0.5, low: 0.1, high: 1, grade: prior, source: assumed}",
            *(f"    {line}" for line in more),
        ]
    file = tmp_path / "mine.yaml"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


# --- the shipped file ----------------------------------------------------------------------


def test_what_can_be_done(catalogue):
    ways = {name: (each.mechanism, each.channel, each.delay) for name, each in catalogue.treatments.items()}
    assert ways == {
        "sms": ("message", "sms", 0),
        "letter": ("message", "post", 3),
        "call": ("call", "phone", 0),
        "bureau": ("notice", "post", 5),
        "lawsuit": ("lawsuit", "none", 0),
        "stop": ("stop", "none", 0),
        "visit": ("visit", "visit", 0),
        "trace": ("trace", "none", 2),
    }


def test_rows_of_old_logs_still_mean_what_they_did(catalogue):
    """A treatment is its row in the log, so new ones stand at the end."""
    assert list(catalogue.treatments) == [
        "sms",
        "letter",
        "call",
        "bureau",
        "lawsuit",
        "stop",
        "visit",
        "trace",
    ]


def test_every_number_has_a_card(catalogue):
    cards = catalogue.cards()
    assert {f"{name}.cost" for name in catalogue.treatments} <= set(cards)
    for mail in ("sms", "letter", "bureau"):
        assert {f"{mail}.{effect}" for effect in EFFECTS} <= set(cards)
    for name, card in cards.items():
        assert card.source, name
        assert card.low < card.high or card.low == card.value == card.high == 0.0, name


def test_effects_are_assumed_or_signed_but_never_measured(catalogue):
    effects = {name: card for name, card in catalogue.cards().items() if not name.endswith(".cost")}
    assert {card.grade for card in effects.values()} <= {"prior", "T3"}


def test_steps_grow_firmer_and_dearer(catalogue):
    cost = {name: each.cost.value for name, each in catalogue.treatments.items()}
    assert cost["stop"] < cost["sms"] < cost["call"] < cost["letter"] < cost["lawsuit"]
    assert cost["call"] < cost["trace"] < cost["visit"] < cost["lawsuit"]
    presses = [catalogue.treatments[name].presses.value for name in ("sms", "letter", "bureau")]
    assert presses == sorted(presses)


def test_shipped_policies_give_only_what_the_catalogue_holds(catalogue):
    for name in names("policy"):
        policy = load(Policy, find("policy", name))
        assert {step.treatment for step in policy.steps} <= set(catalogue.treatments), name


def test_texts_stand_in_both_languages(catalogue):
    for each in catalogue.treatments.values():
        for text in (each.title, each.about):
            assert text.en
            assert text.es
            assert text.en != text.es


# --- mistakes ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"mechanism": "call", "channel": "sms"}, r"mine\.yaml:5:\d+: treatments\.sms: a call goes by phone"),
        (
            {"mechanism": "notice", "channel": "phone"},
            r"a message or notice goes by sms, post, email, whatsapp",
        ),
        (
            {"mechanism": "message", "channel": "visit"},
            r"a message or notice goes by sms, post, email, whatsapp",
        ),
        ({"mechanism": "lawsuit", "channel": "post"}, r"this needs no channel"),
        ({"mechanism": "trace", "channel": "phone"}, r"this needs no channel"),
        ({"mechanism": "visit", "channel": "none"}, r"treatments\.sms: a visit goes to the door"),
        ({"mechanism": "mesage"}, r"mine\.yaml:7:\d+: .*mechanism: .*did you mean \"message\"\?"),
        ({"channel": "fax"}, r"mine\.yaml:8:\d+: treatments\.sms\.channel: "),
        ({"more": ["presess: 1"]}, r"mine\.yaml:10:5: .*presess: unknown field, did you mean \"presses\"\?"),
        ({"more": ["informs: 0.5"]}, r"mine\.yaml:10:\d+: treatments\.sms\.informs: "),
        ({"more": ["delay: -1"]}, r"mine\.yaml:10:\d+: treatments\.sms\.delay: "),
        ({"more": ["fee: -1"]}, r"mine\.yaml:10:\d+: treatments\.sms\.fee: "),
        ({"copies": MAX_TREATMENTS + 1}, rf"a catalogue holds at most {MAX_TREATMENTS} treatments"),
        (
            {"more": ["wears: {value: 2, low: 0, high: 1, grade: prior, source: assumed}"]},
            r"mine\.yaml:10:\d+: .*sms\.wears: the value 2\.0 lies outside its range 0\.0 \.\.\. 1\.0",
        ),
    ],
)
def test_mistakes(tmp_path, given, said):
    with pytest.raises(InputError, match=said):
        load(Treatments, written(tmp_path, **given))


# --- the records ---------------------------------------------------------------------------


def test_compiling_puts_each_number_in_its_field(catalogue):
    records = compile_treatments(catalogue, 1.0)
    assert records.dtype == TREATMENT
    for record, (name, said) in zip(records, catalogue.treatments.items(), strict=True):
        assert Mechanism(record.mechanism).name.lower() == said.mechanism, name
        channel = "none" if record.channel == NO_CHANNEL else Channel(record.channel).name.lower()
        assert channel == said.channel, name
        assert record.cost == round(100 * said.cost.value), name
        assert record.fee == round(100 * said.fee), name
        assert record.delay == said.delay, name
        for effect in EFFECTS:
            card = getattr(said, effect)
            assert record[effect] == (card.value if card else 0.0), (name, effect)


def test_costs_and_fees_are_in_the_currency_of_the_portfolio(catalogue):
    """One dollar worth 32.5: the message costs 97.5 cents, which is 98 to the nearest cent, upwards."""
    rows = list(catalogue.treatments)
    records = compile_treatments(catalogue, 32.5)
    assert records["cost"][rows.index("sms")] == 98
    assert records["cost"][rows.index("lawsuit")] == 975_000
    assert records["fee"][rows.index("bureau")] == 32_500
    for effect in EFFECTS:
        assert np.array_equal(records[effect], compile_treatments(catalogue, 1.0)[effect])


def test_a_full_catalogue_fits(tmp_path):
    assert (
        len(compile_treatments(load(Treatments, written(tmp_path, copies=MAX_TREATMENTS)), 1.0))
        == MAX_TREATMENTS
    )
