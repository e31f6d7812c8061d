"""The catalogue of treatments: the shipped file, mistakes, and the records."""

import math

import numpy as np
import pytest

from collsim.content import find, load, names
from collsim.errors import InputError
from collsim.policies.policy import Policy
from collsim.policies.treatments import NO_CHANNEL, Treatments, compile_treatments
from collsim.records import MAX_TREATMENTS, TREATMENT, Channel, Mechanism

SHIPPED = find("treatments", "default")
EFFECTS = ("informs", "presses", "irritates", "wears", "wins", "eases")
FIRST = ("sms", "letter", "call", "bureau", "lawsuit", "stop", "visit", "trace")


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
    """Every mechanism has a treatment; what practitioners do, from the statement to the sale."""
    ways = {name: (each.mechanism, each.channel) for name, each in catalogue.treatments.items()}
    assert {mechanism for mechanism, _ in ways.values()} == {each.name.lower() for each in Mechanism}
    assert {
        **{"statement": ("message", "email"), "payment_link": ("message", "sms")},
        **{"whatsapp": ("message", "whatsapp"), "telegram": ("message", "post")},
        **{"friendly_call": ("call", "phone"), "commercial_visit": ("visit", "visit")},
        **{"bureau": ("notice", "post"), "extrajudicial_notice": ("notice", "visit")},
        **{"early_discount": ("offer", "email"), "settlement_offer": ("offer", "post")},
        **{"suspension": ("sanction", "none"), "bureau_report": ("sanction", "none")},
        **{"reconciliation": ("reconcile", "email"), "third_party": ("third_party", "third_party")},
        **{
            "repossession": ("repossess", "none"),
            "sale": ("sell", "none"),
            "charge_off": ("charge_off", "none"),
        },
    }.items() <= ways.items()


def test_rows_of_old_logs_still_mean_what_they_did(catalogue):
    """A treatment is its row in the log, so new ones stand at the end."""
    assert tuple(catalogue.treatments)[: len(FIRST)] == FIRST


def test_what_is_announced_can_be_done(catalogue):
    """Every announcement names a treatment of the catalogue, and leaves it the time that it takes."""
    announced = {name: each.announces for name, each in catalogue.treatments.items() if each.announces}
    assert announced == {
        "bureau": "bureau_report",
        "extrajudicial_notice": "lawsuit",
        "legal_deadline": "legal_notice",
        "legal_notice": "lawsuit",
        "repossession_notice": "repossession",
    }
    records = compile_treatments(catalogue, 1.0)
    names, which = list(catalogue.treatments), catalogue.announced()
    for name, said in announced.items():
        notice, deed = records[names.index(name)], records[names.index(said)]
        assert which[notice.announces] == said
        assert notice.announces == deed.carries_out
        assert notice.deadline == catalogue.treatments[name].deadline > 0
        assert notice.forewarns == (said in ("lawsuit", "repossession"))


def test_every_number_has_a_card(catalogue):
    cards = catalogue.cards()
    assert {f"{name}.cost" for name in catalogue.treatments} <= set(cards)
    for mail in ("sms", "letter", "bureau"):
        assert {f"{mail}.{effect}" for effect in EFFECTS[:4]} <= set(cards)
    for name, card in cards.items():
        assert card.source, name
        assert card.low < card.high or card.low == card.value == card.high == 0.0, name


def test_effects_are_assumed_or_signed_but_never_measured(catalogue):
    effects = {name: card for name, card in catalogue.cards().items() if name.partition(".")[2] in EFFECTS}
    assert {card.grade for card in effects.values()} <= {"prior", "T3"}


def test_letters_grow_firmer(catalogue):
    series = ("letter", "second_letter", "third_letter", "telegram", "legal_deadline", "legal_notice")
    presses = [catalogue.treatments[name].presses.value for name in series]
    assert presses == sorted(presses)
    assert len(set(presses)) == len(presses)


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
            r"goes by sms, post, email, whatsapp",
        ),
        (
            {"mechanism": "message", "channel": "visit"},
            r"goes by sms, post, email, whatsapp",
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
        ({"mechanism": "offer"}, r"a treatment of the mechanism offer needs `discount`"),
        ({"mechanism": "sanction", "channel": "none"}, r"needs `burden`"),
        ({"more": ["deadline: 5"]}, r"`deadline` does not go with the mechanism message"),
        ({"more": ["strategy: firm"]}, r"`strategy` does not go with the mechanism message"),
        (
            {"mechanism": "notice", "more": ["announces: court", "deadline: 5"]},
            r"sms\.announces: there is no other treatment \"court\"",
        ),
        (
            {"mechanism": "notice", "more": ["announces: sms", "deadline: 5"]},
            r"there is no other treatment \"sms\"",
        ),
        ({"mechanism": "notice", "more": ["announces: sms"]}, r"`announces` and `deadline` go together"),
        (
            {"more": ["wins: {value: 1, low: 0, high: 2, grade: prior, source: assumed}"]},
            r"wins: its range must lie between 0 and 1",
        ),
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
        assert record.cost == math.floor(100 * said.cost.value + 0.5), name
        assert record.fee == round(100 * said.fee), name
        assert record.delay == said.delay, name
        for effect in (*EFFECTS, "burden", "succeeds", "fetches", "unlawful", "heard", "price", "cheapens"):
            card = getattr(said, effect)
            assert record[effect] == (card.value if card else 0.0), (name, effect)
        assert (record.discount, record.days) == (said.discount or 0.0, said.days or 0), name


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


def test_the_time_of_the_back_office_is_paid_by_the_hour(tmp_path):
    card = "minutes: {value: 30, low: 10, high: 60, grade: prior, source: assumed}"
    catalogue = load(Treatments, written(tmp_path, more=[card]))
    assert compile_treatments(catalogue, 1.0, hour_cost=1_000)["cost"].tolist() == [50 + 500]


def test_a_manner_is_the_row_of_its_strategy(catalogue):
    records = compile_treatments(catalogue, 1.0, {"firm": 3})
    names = list(catalogue.treatments)
    rows = [records["strategy"][names.index(name)] for name in ("firm_call", "friendly_call", "call", "sms")]
    assert rows == [3, -1, -1, -1]
