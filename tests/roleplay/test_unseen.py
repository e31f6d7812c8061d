"""The sentences by which the understanding is measured are sound, and the documentation holds the figures.

Who makes the grammar, the model or the rules does not read `unseen/seventh/`; `benchmarks/understanding.py`
says how they stand without showing a sentence. The other sets have been read.
"""

import datetime
import itertools
import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from benchmarks.understanding import (
    SETS,
    STILL_UNSEEN,
    UNSEEN,
    figures,
    filled_paraphrases,
    observe,
    pairs,
    rows,
    table_rows,
    wilson,
)
from collsim.records.act import FORBIDDEN_ACTS, Act
from collsim.records.call import Move

SENTENCES = sorted({path.stem for path in UNSEEN.glob("*/*.jsonl")} - {"fillings"})
ROOT = Path(__file__).resolve().parents[2]
TRAINING = [ROOT / "training" / "acts", ROOT / "training" / "forbidden"]
WEEKDAYS = {
    name: day
    for week in (
        "lunes martes miercoles jueves viernes sabado domingo",
        "monday tuesday wednesday thursday friday saturday sunday",
    )
    for day, name in enumerate(week.split())
}
NO_HOLDER = {"spouse", "relative", "neighbour", "colleague", "stranger", "machine"}
LAWFUL_WORDS = [move.name.lower() for move in Move if move < Move.THREAT and move is not Move.SILENCE]


LONG_ENOUGH_TO_BE_COPIED = 6
"""Words; two authors may well write the same short sentence."""


def plain(text):
    """Lower case, without accents and signs."""
    bare = unicodedata.normalize("NFD", text.casefold()).encode("ascii", "ignore").decode()
    return " ".join(re.findall(r"[a-z0-9{}]+", bare))


def spoken(row):
    """What is said, or the template of it."""
    return row.get("text", row.get("template"))


def count(name, which, lang, **wanted):
    return sum(
        row["lang"] == lang and all(row.get(key) == value for key, value in wanted.items())
        for row in rows(name, which)
    )


# --- the sentences -------------------------------------------------------------------------


in_each_set = pytest.mark.parametrize("which", SETS)


@pytest.mark.parametrize(
    ("which", "name", "es", "en"),
    [
        ("first", "extraction", 320, 170),
        ("first", "acts", 360, 216),
        ("first", "several_acts", 120, 120),
        ("first", "forbidden", 150, 70),
        ("first", "no_breach", 95, 60),
        ("first", "ordinary", 400, 280),
        ("first", "paraphrases", 216, 135),
        ("first", "conversation", 200, 100),
        ("second", "extraction", 330, 170),
        ("second", "acts", 360, 252),
        ("second", "several_acts", 100, 70),
        ("second", "forbidden", 150, 70),
        ("second", "no_breach", 110, 70),
        ("second", "ordinary", 400, 250),
        ("second", "paraphrases", 216, 135),
        ("second", "conversation", 150, 80),
        ("third", "extraction", 340, 290),
        ("third", "acts", 320, 250),
        ("third", "several_acts", 110, 90),
        ("third", "forbidden", 240, 230),
        ("third", "no_breach", 170, 140),
        ("third", "ordinary", 1000, 1200),
        ("third", "paraphrases", 190, 160),
        ("third", "conversation", 210, 150),
        ("fourth", "extraction", 280, 310),
        ("fourth", "acts", 500, 550),
        ("fourth", "several_acts", 200, 220),
        ("fourth", "forbidden", 340, 340),
        ("fourth", "no_breach", 220, 220),
        ("fourth", "ordinary", 510, 510),
        ("fourth", "paraphrases", 240, 220),
        ("fourth", "conversation", 200, 210),
        ("fifth", "extraction", 330, 260),
        ("fifth", "acts", 300, 260),
        ("fifth", "several_acts", 100, 90),
        ("fifth", "forbidden", 230, 220),
        ("fifth", "no_breach", 160, 150),
        ("fifth", "ordinary", 600, 600),
        ("fifth", "paraphrases", 160, 160),
        ("fifth", "conversation", 200, 180),
        ("sixth", "extraction", 330, 280),
        ("sixth", "acts", 290, 270),
        ("sixth", "several_acts", 100, 95),
        ("sixth", "forbidden", 220, 220),
        ("sixth", "no_breach", 160, 160),
        ("sixth", "ordinary", 550, 550),
        ("sixth", "paraphrases", 170, 165),
        ("sixth", "conversation", 220, 210),
        ("seventh", "extraction", 340, 300),
        ("seventh", "acts", 280, 280),
        ("seventh", "several_acts", 100, 100),
        ("seventh", "forbidden", 215, 215),
        ("seventh", "no_breach", 150, 150),
        ("seventh", "ordinary", 540, 540),
        ("seventh", "paraphrases", 210, 210),
        ("seventh", "conversation", 220, 220),
    ],
)
def test_there_are_enough_sentences(which, name, es, en):
    assert count(name, which, "es") >= es
    assert count(name, which, "en") >= en


@in_each_set
@pytest.mark.parametrize("name", SENTENCES)
def test_no_sentence_stands_twice_and_ids_are_unique(which, name):
    ids = Counter((row["lang"], row["id"]) for row in rows(name, which))
    # of signs alone nothing plain is left: "...", "(silencio)" are told apart as they stand
    said = Counter((row["lang"], plain(spoken(row)) or spoken(row)) for row in rows(name, which))
    assert max(ids.values()) == 1
    assert [each for each, times in said.items() if times > 1] == []


MOST_BY_CHANCE = 0.05
"""Share of the longer sentences that people write alike: "how do you look at yourself in the mirror"."""


@pytest.mark.parametrize("name", SENTENCES)
def test_nothing_unseen_is_trained_on(name):
    trained = {plain(line) for folder in TRAINING for path in folder.iterdir() for line in readable(path)}
    unseen = long_ones(name, STILL_UNSEEN)
    assert len(unseen & trained) <= MOST_BY_CHANCE * len(unseen)


def test_no_author_has_copied_another():
    said = {which: {text for name in SENTENCES for text in long_ones(name, which)} for which in SETS}
    for one, other in itertools.combinations(SETS, 2):
        assert len(said[one] & said[other]) <= MOST_BY_CHANCE / 10 * len(said[one] | said[other])


def long_ones(name, which):
    """The sentences that nobody writes twice by chance."""
    said = {plain(spoken(row)) for row in rows(name, which)}
    return {text for text in said if len(text.split()) >= LONG_ENOUGH_TO_BE_COPIED}


def readable(path):
    """The sentences of a file of training data, with its labels taken off."""
    for line in path.read_text(encoding="utf-8").splitlines():
        yield line.rpartition("\t")[2].rpartition(" | ")[2].strip(" -'\"")


@in_each_set
@pytest.mark.parametrize("act", list(Act))
def test_every_act_is_said_often_enough(which, act):
    assert count("acts", which, "es", act=act.value) >= 8
    assert count("acts", which, "en", act=act.value) >= 6


@in_each_set
@pytest.mark.parametrize("act", sorted(FORBIDDEN_ACTS))
def test_every_breach_is_said_often_enough(which, act):
    assert count("forbidden", which, "es", act=act.value) >= 20
    assert count("forbidden", which, "en", act=act.value) >= 10


@in_each_set
@pytest.mark.parametrize("move", LAWFUL_WORDS)
def test_every_lawful_move_is_paraphrased(which, move):
    assert count("paraphrases", which, "es", move=move) >= 6
    assert count("paraphrases", which, "en", move=move) >= 5


@in_each_set
@pytest.mark.parametrize("name", ["several_acts", "conversation"])
def test_acts_have_the_fields_names(which, name):
    acts = {act for row in rows(name, which) for act in [*row["acts"], *row.get("also", ())]}
    assert acts <= {act.value for act in Act}


@in_each_set
@pytest.mark.parametrize("name", ["forbidden", "no_breach"])
def test_listeners_have_the_fields_names(which, name):
    listeners = {row["listener"] for row in rows(name, which) if "listener" in row}
    assert listeners <= {"holder", *NO_HOLDER}


@in_each_set
def test_a_debt_is_disclosed_to_others_or_its_holder_hears_that_it_was(which):
    told = {row.get("listener") for row in rows("forbidden", which) if row["act"] == Act.DISCLOSE_THIRD}
    assert {"relative", "stranger"} <= told <= {None, *NO_HOLDER}


@pytest.mark.parametrize("which", ["first", "second"])  # in the others a day that is refused is none
@pytest.mark.parametrize("name", ["extraction", "conversation"])
def test_days_said_by_their_name_fall_on_it(which, name):
    for row in rows(name, which):
        said = {WEEKDAYS[word] for word in plain(row["text"]).split() if word in WEEKDAYS}
        meant = {datetime.date.fromisoformat(each["date"]).weekday() for each in row["dates"] if each["date"]}
        assert said <= meant, row["id"]


@in_each_set
@pytest.mark.parametrize("name", ["extraction", "conversation"])
def test_no_day_is_far_away(which, name):
    for row in rows(name, which):
        now = datetime.datetime.fromisoformat(row["today"]).date()
        for each in row["dates"]:
            if each["date"]:
                ahead = datetime.date.fromisoformat(each["date"]) - now
                assert -3 * 366 <= ahead.days <= 366, row["id"]


@in_each_set
@pytest.mark.parametrize("lang", ["es", "en"])
def test_a_quarter_or_so_names_nothing(which, lang):
    told = [row for row in rows("extraction", which) if row["lang"] == lang]
    empty = [row for row in told if not (row["money"] or row["dates"] or row["percent"] or row.get("plan"))]
    assert 0.2 <= len(empty) / len(told) <= 0.35


@in_each_set
def test_ordinary_turns_and_their_pairs_suffice(which):
    ordinary = list(rows("ordinary", which))
    assert len(ordinary) + len(list(pairs(ordinary))) >= 2_000


@in_each_set
def test_filled_paraphrases_have_no_slot_left(which):
    assert not [row["text"] for row in filled_paraphrases(which) if re.search(r"[{}]", row["text"])]


def test_the_interval_of_a_share_is_wilsons():
    low, high = wilson(81, 263)  # Newcombe (1998), table I
    assert low == pytest.approx(0.2553, abs=5e-5)
    assert high == pytest.approx(0.3662, abs=5e-5)


# --- the figures ---------------------------------------------------------------------------


@pytest.mark.slow
def test_the_documentation_tells_what_is_measured():
    """What misses a target stands there in bold; who changes the figures changes the documentation."""
    from collsim.roleplay.understanding.understand import understand

    told = (ROOT / "docs" / "understanding.md").read_text(encoding="utf-8")
    measured = table_rows(figures(observe(understand, STILL_UNSEEN)))
    assert [row for row in measured if row not in told] == []
