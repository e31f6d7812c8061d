"""Personalities: the shipped file, and debtors drawn from it."""

import datetime
import re

import numpy as np
import pytest

from collsim.content import find, load
from collsim.debtors.parameters import Parameters, compile_parameters
from collsim.debtors.personalities import (
    TRAITS,
    Correlation,
    Personalities,
    Population,
    chosen,
    draw_debtors,
)
from collsim.debtors.transitions import incomes_a_month, picks_up
from collsim.errors import InputError
from collsim.portfolio.ageing import BUCKETS
from collsim.portfolio.luck import names_of
from collsim.records import ACCOUNT, Channel, IncomeKind, Listener, Phone
from collsim.units import day_of
from tests.calls import SHIPPED_MANNERS, luck_of

SHIPPED = find("personalities", "default")
MANNERS = tuple(SHIPPED_MANNERS.manners)
FIRST_DAY = day_of(datetime.date(2026, 1, 5))
LUCK = luck_of(20260105, 0)
N = 4_000
"""Debtors drawn for each comparison with theory."""
Z = 4.5
"""Tolerance in standard errors.

Some 500 comparisons are made here: with the right numbers, another seed would make one of them fail in less
than four runs of a thousand. A number that is off by 6 standard errors is found with a chance of 93 %. For a
median at N = 4,000 and a spread of 0.7 these 6 are 0.08 of the log-odds: 0.62 for 0.60.
"""
MEDIAN = np.sqrt(np.pi / 2)
"""Standard error of a normal sample's median over that of its mean."""


@pytest.fixture(scope="module")
def content():
    return load(Personalities, SHIPPED)


@pytest.fixture(scope="module")
def p():
    return compile_parameters(load(Parameters, find("parameters", "default")))[0]


def book_of(n, bucket=1, paid_ratio=-1.0, prefix="A"):
    """A book of n accounts about which the file tells little."""
    book = np.zeros(n, ACCOUNT)
    book["who"] = names_of(f"{prefix}{row}" for row in range(n))
    book["channels"] = 0b1111
    book["income_kind"] = -1
    book["payday"] = -1
    book["paid_ratio"] = paid_ratio
    book["opening_bucket"] = bucket
    book["instalment"] = 100_000
    return book


def population_of(content):
    """The population in compiled form, in a scenario with the shipped manners."""
    return Population(content, MANNERS)


def only(content, name):
    """The same population, in which everybody is of one type."""
    return population_of(content.model_copy(update={"mix": {bucket: {name: 1.0} for bucket in BUCKETS}}))


def log_odds(share):
    return np.log(share / (1.0 - share))


def trait_of(debtors, name):
    return debtors["reach"][:, Channel.PHONE] if name == "reach" else debtors[name]


def cover_of(debtors, book):
    months = np.array([incomes_a_month(kind) for kind in debtors["income_kind"]])
    return debtors["income"] * months / book["instalment"]


# --- the shipped file ----------------------------------------------------------------------


def test_the_types_of_the_field(content):
    spanish = {name: each.title.es for name, each in content.types.items()}
    assert spanish == {
        "regular": "Cumplidor",
        "unlucky": "Fortuito",
        "strategic": "Intencional",
        "careless": "Negligente",
        "forgetful": "Despreocupado",
        "disputing": "Por disputa",
    }


def test_grade_is_that_of_the_weakest_part(content):
    assert content.grade == "prior"
    assert "no money 56 %, forgot 39 %" in content.source


@pytest.mark.parametrize("bucket", BUCKETS)
def test_mixes_and_shares_add_up(content, bucket):
    assert sum(content.mix[bucket].values()) == pytest.approx(1.0, abs=1e-12)
    assert sum(profile.share for profile in content.profiles.values()) == pytest.approx(1.0, abs=1e-12)


def test_mix_walks_as_accounts_age(content):
    """Those whom a reminder moves do not grow old, those who do not want to pay do; no regular is late."""
    late = [content.mix[bucket] for bucket in BUCKETS[1:]]
    assert all("regular" not in mix for mix in late)
    forgetful = [mix["forgetful"] for mix in late]
    strategic = [mix["strategic"] for mix in late]
    assert forgetful == sorted(forgetful, reverse=True)
    assert strategic == sorted(strategic)


def test_early_mix_stays_near_the_survey(content):
    assert content.mix["1-30"]["unlucky"] == pytest.approx(0.56, abs=0.10)
    assert content.mix["1-30"]["forgetful"] == pytest.approx(0.39, abs=0.10)


def test_profiles_are_relative_to_the_day(content):
    population = population_of(content)
    assert population.profiles[:, 8:20].mean(axis=1) == pytest.approx(np.ones(len(content.profiles)))
    office = list(content.profiles).index("office")
    hours = population.profiles[office]
    assert hours[18:22].mean() > hours[12:14].mean() > hours[14:18].mean()


@pytest.mark.parametrize(
    ("pattern", "replacement", "said"),
    [
        (
            r"forgetful: 0.36",
            "forgetfull: 0.36",
            r'there is no type "forgetfull", did you mean "forgetful"\?',
        ),
        (r"\n  31-60: [^\n]*", "", r'mix says nothing about the ageing bucket "31-60"'),
        (r"\n  90\+:", "\n  120+: {unlucky: 1}\n  90+:", r'there is no ageing bucket "120\+"'),
        (r"weekly: 0.15", "weekly: 0.25", r"mine\.yaml:\d+:\d+: incomes: .* must add up to 1"),
        (
            r"correlations:\n",
            "correlations:\n  - {between: [trust, trust], value: 0.1}\n",
            r"correlations\[0\]: between names trust twice: a correlation is of two traits",
        ),
        (
            r"correlations:\n",
            "correlations:\n  - {between: [honesty, willingness], value: 0.1}\n",
            r"correlations\[1\]: honesty and willingness stand there already",
        ),
        (
            r"correlations:\n",
            "correlations:\n  - {between: [honesty, trust], value: -0.95}\n",
            r"correlations: they cannot all hold at once; bring some nearer to 0",
        ),
        (
            r"between: \[willingness, honesty\]",
            "between: [willingness, honest]",
            r'correlations\[0\]\.between\[1\]: .* did you mean "honesty"\?',
        ),
        (r"value: 0.4\}", "value: 1.0}", r"correlations\[0\]\.value: should be less than 1"),
        (r"typical: 0.9,", "typical: 1,", r"mine\.yaml:\d+:\d+: types\.regular\.willingness\.typical: "),
    ],
)
def test_mistakes(tmp_path, pattern, replacement, said):
    text, made = re.subn(pattern, replacement, SHIPPED.read_text(encoding="utf-8"), count=1)
    assert made == 1
    file = tmp_path / "mine.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=said):
        load(Personalities, file)


# --- drawn debtors against theory ----------------------------------------------------------


@pytest.mark.parametrize("name", ["regular", "unlucky", "strategic", "careless", "forgetful", "disputing"])
def test_medians_are_the_typical_values(content, p, name):
    book = book_of(N)
    debtors = draw_debtors(book, only(content, name), p, LUCK, FIRST_DAY)
    said = content.types[name]
    for trait in TRAITS:
        typical = getattr(said, trait)
        tolerance = Z * MEDIAN * typical.spread / np.sqrt(N)
        drawn = log_odds(trait_of(debtors, trait))
        assert np.median(drawn) == pytest.approx(log_odds(typical.typical), abs=tolerance), trait
        # the standard error of a normal sample's sd is sd / sqrt(2 n)
        assert drawn.std() == pytest.approx(typical.spread, abs=Z * typical.spread / np.sqrt(2 * N)), trait
    cover = np.log(cover_of(debtors, book))
    tolerance = Z * MEDIAN * said.cover.spread / np.sqrt(N)
    assert np.median(cover) == pytest.approx(np.log(said.cover.typical), abs=tolerance)
    for fact in ("knows", "disputes"):
        share = getattr(said, fact)
        assert debtors[fact].mean() == pytest.approx(share, abs=Z * np.sqrt(share * (1 - share) / N)), fact


def assert_go_together(debtors, said, book):
    """Traits have the correlations that are said, and none with his money.

    The standard error of a correlation r of normal numbers is (1 - r^2) / sqrt(n).
    """
    months = debtors["liquidity"] / (cover_of(debtors, book) * book["instalment"])
    drawn = [log_odds(trait_of(debtors, trait)) for trait in TRAITS]
    found = np.corrcoef([*drawn, np.log(cover_of(debtors, book)), months])
    expected = np.eye(len(found))
    expected[: len(TRAITS), : len(TRAITS)] = said
    assert np.all(np.abs(found - expected) <= Z * (1.0 - expected**2) / np.sqrt(N) + 1e-12)


@pytest.mark.parametrize("name", ["unlucky", "strategic"])
def test_traits_of_one_debtor_go_together_as_the_file_says(content, p, name):
    book = book_of(N)
    debtors = draw_debtors(book, only(content, name), p, LUCK, FIRST_DAY)
    said = content.correlation_matrix()
    assert said[TRAITS.index("willingness"), TRAITS.index("honesty")] == 0.4
    assert_go_together(debtors, said, book)


def test_traits_of_which_nothing_is_said_are_independent(content, p):
    """None shares its luck with another, nor with his money."""
    book = book_of(N)
    silent = content.model_copy(update={"correlations": ()})
    assert_go_together(draw_debtors(book, only(silent, "unlucky"), p, LUCK, FIRST_DAY), np.eye(8), book)


def test_strong_correlations_of_many_traits_hold_all_at_once(content, p):
    book = book_of(N)
    strong = tuple(
        Correlation(between=(one, other), value=0.6 if "reactance" not in (one, other) else -0.6)
        for number, one in enumerate(TRAITS)
        for other in TRAITS[number + 1 :]
    )
    together = content.model_copy(update={"correlations": strong})
    debtors = draw_debtors(book, only(together, "unlucky"), p, LUCK, FIRST_DAY)
    assert_go_together(debtors, together.correlation_matrix(), book)


def test_correlations_change_no_trait_by_itself(content, p):
    """Willingness, the first of the list, is the same debtor by debtor; the others keep their spread."""
    silent = content.model_copy(update={"correlations": ()})
    one, other = (
        draw_debtors(book_of(N), only(each, "unlucky"), p, LUCK, FIRST_DAY) for each in (content, silent)
    )
    for trait in ("willingness", "thrift", "reach", "attention"):  # they lean on no other
        assert np.array_equal(trait_of(one, trait), trait_of(other, trait)), trait
    assert not np.array_equal(one["honesty"], other["honesty"])


# --- manners -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["regular", "unlucky", "strategic", "careless", "forgetful", "disputing"])
def test_manners_occur_as_often_as_the_type_says(content, p, name):
    debtors = draw_debtors(book_of(N), only(content, name), p, LUCK, FIRST_DAY)
    said = content.types[name].manners or dict.fromkeys(MANNERS, 1.0)
    whole = sum(said.values())
    for row, manner in enumerate(MANNERS):
        share = said.get(manner, 0.0) / whole
        found = (debtors["manner"] == row).mean()
        assert found == pytest.approx(share, abs=Z * np.sqrt(share * (1 - share) / N)), manner


def test_without_weights_all_manners_are_alike(content, p):
    plain = content.types["unlucky"].model_copy(update={"manners": {}})
    silent = content.model_copy(update={"types": {**content.types, "unlucky": plain}})
    debtors = draw_debtors(book_of(N), only(silent, "unlucky"), p, LUCK, FIRST_DAY)
    shares, even = np.bincount(debtors["manner"], minlength=len(MANNERS)) / N, 1 / len(MANNERS)
    assert shares == pytest.approx(np.full(len(MANNERS), even), abs=Z * np.sqrt(even * (1 - even) / N))


def test_a_manner_has_a_luck_of_its_own(content, p):
    debtors = draw_debtors(book_of(N), only(content, "unlucky"), p, LUCK, FIRST_DAY)
    for trait in TRAITS:
        together = np.corrcoef(debtors["manner"], log_odds(trait_of(debtors, trait)))[0, 1]
        assert abs(together) < Z / np.sqrt(N), trait


def test_a_manner_that_there_is_not_is_refused(content):
    with pytest.raises(InputError, match=r'there is no manner "[a-z_]+".*; there are: honest'):
        Population(content, ("honest",))


@pytest.mark.parametrize("bucket", range(len(BUCKETS)))
def test_types_occur_as_often_as_the_mix_says(content, p, bucket):
    debtors = draw_debtors(book_of(N, bucket), population_of(content), p, LUCK, FIRST_DAY)
    shares = np.bincount(debtors["personality"], minlength=len(content.types)) / N
    for row, name in enumerate(content.types):
        said = content.mix[BUCKETS[bucket]].get(name, 0.0)
        assert shares[row] == pytest.approx(said, abs=Z * np.sqrt(said * (1 - said) / N)), name


def test_habits_occur_as_often_as_the_file_says(content, p):
    debtors = draw_debtors(book_of(N), population_of(content), p, LUCK, FIRST_DAY)
    incomes = [content.incomes.weekly, content.incomes.fortnightly, content.incomes.monthly]
    profiles = [profile.share for profile in content.profiles.values()]
    for drawn, shares in ((debtors["income_kind"], incomes), (debtors["reach_profile"], profiles)):
        for code, share in enumerate(shares):
            assert (drawn == code).mean() == pytest.approx(share, abs=Z * np.sqrt(share * (1 - share) / N))
    weekly = debtors["payday"][debtors["income_kind"] == IncomeKind.WEEKLY]
    monthly = debtors["payday"][debtors["income_kind"] == IncomeKind.MONTHLY]
    assert set(weekly) == set(range(7))
    assert set(monthly) == set(range(1, 29))


def test_numbers_are_wrong_or_dead_as_often_as_the_cards_say(content, p):
    debtors = draw_debtors(book_of(N), population_of(content), p, LUCK, FIRST_DAY)
    shares = {Phone.WRONG: p.wrong_number, Phone.DEAD: p.dead_number}
    shares[Phone.WORKS] = 1.0 - p.wrong_number - p.dead_number
    for code, share in shares.items():
        drawn = (debtors["phone"] == code).mean()
        assert drawn == pytest.approx(share, abs=Z * np.sqrt(share * (1 - share) / N)), code


def test_a_number_is_worth_what_it_is_whoever_owns_it(content, p):
    """Its luck is its own: no trait, and no change of the other cards, gives another debtor a working one."""
    one = draw_debtors(book_of(N), population_of(content), p, LUCK, FIRST_DAY)
    other = draw_debtors(book_of(N), only(content, "strategic"), p, LUCK, FIRST_DAY)
    assert np.array_equal(one["phone"], other["phone"])
    works = one["phone"] == Phone.WORKS
    for trait in TRAITS:
        assert abs(np.corrcoef(works, log_odds(trait_of(other, trait)))[0, 1]) < Z / np.sqrt(N), trait


@pytest.mark.parametrize("bucket", range(len(BUCKETS)))
def test_right_party_contacts_per_dial_stay_within_what_is_known(content, p, bucket):
    """EVIDENCE A: 2-30 % per dial. Of a first dial at an average hour; N = 4,000 tells 30 % from 33 %."""
    debtors = draw_debtors(book_of(N, bucket), population_of(content), p, LUCK, FIRST_DAY)
    account = np.zeros(1, ACCOUNT)[0]
    account.recent_as_of = FIRST_DAY
    met = [picks_up(account, debtor, p, LUCK, FIRST_DAY, 0, 1.0, 2, 0.1, 0) for debtor in debtors]
    share = met.count(Listener.HOLDER) / N
    assert 0.02 < share < 0.30, share


def test_money_at_hand_on_the_first_day(content, p):
    """Uniform between nothing and twice `first_liquidity` months."""
    book = book_of(N)
    debtors = draw_debtors(book, population_of(content), p, LUCK, FIRST_DAY)
    months = debtors["liquidity"] / (cover_of(debtors, book) * book["instalment"])
    widest = 2.0 * p.first_liquidity
    assert months.min() >= 0.0
    assert months.max() <= widest
    assert months.mean() == pytest.approx(p.first_liquidity, abs=Z * widest / np.sqrt(12 * N))


def test_calendars_begin_after_the_day_before_the_first(content, p):
    """First candidates are geometric: mean 1 / rate, standard deviation sqrt(1 - rate) / rate."""
    debtors = draw_debtors(book_of(N), population_of(content), p, LUCK, FIRST_DAY)
    for field, rate in (("own_day", p.own_rate), ("shock_day", p.shock_rate)):
        waits = debtors[field] - (FIRST_DAY - 1)
        assert waits.min() >= 1
        assert waits.mean() == pytest.approx(1 / rate, abs=Z * np.sqrt(1 - rate) / rate / np.sqrt(N)), field
    assert set(debtors["as_of"]) == set(debtors["caught_up"]) == {FIRST_DAY - 1}


# --- drawn debtors, exactly ----------------------------------------------------------------


def test_same_who_is_the_same_debtor_in_whatever_row_and_company(content, p):
    book = book_of(300)
    book["opening_bucket"] = np.arange(300) % 5
    population = population_of(content)
    debtors = draw_debtors(book, population, p, LUCK, FIRST_DAY)
    assert np.array_equal(debtors["who"], book["who"])
    order = np.random.default_rng(1).permutation(300)
    assert np.array_equal(draw_debtors(book[order], population, p, LUCK, FIRST_DAY), debtors[order])
    some = order[:40]
    company = np.concatenate([book_of(7, prefix="B"), book[some]])
    assert np.array_equal(draw_debtors(company, population, p, LUCK, FIRST_DAY)[7:], debtors[some])


def test_another_replication_or_seed_draws_others(content, p):
    book = book_of(300)
    population = population_of(content)
    one = draw_debtors(book, population, p, LUCK, FIRST_DAY)
    for luck in (luck_of(LUCK.seed, 1), luck_of(LUCK.seed + 1, 0)):
        other = draw_debtors(book, population, p, luck, FIRST_DAY)
        assert not np.any(one["willingness"] == other["willingness"])


def test_drawing_leaves_the_book_as_it_was(content, p):
    book = book_of(50)
    before = book.copy()
    draw_debtors(book, population_of(content), p, LUCK, FIRST_DAY)
    assert np.array_equal(book, before)


def test_better_history_shifts_what_it_should_and_nothing_else(content, p):
    """By exactly the cards' numbers, debtor by debtor; the type drawn stays the same."""
    n, better = 200, 0.4
    population = population_of(content)
    typical = draw_debtors(book_of(n, paid_ratio=p.history_typical), population, p, LUCK, FIRST_DAY)
    good_book = book_of(n, paid_ratio=p.history_typical + better)
    good = draw_debtors(good_book, population, p, LUCK, FIRST_DAY)
    shift = p.history_willingness * better
    expected = {"willingness": shift, "attention": shift, "thrift": 2.0 * shift}
    for trait in TRAITS:
        moved = log_odds(trait_of(good, trait)) - log_odds(trait_of(typical, trait))
        assert moved == pytest.approx(np.full(n, expected.get(trait, 0.0)), abs=1e-9), trait
    moved = np.log(cover_of(good, good_book) / cover_of(typical, good_book))
    assert moved == pytest.approx(np.full(n, p.history_cover * better), abs=1e-9)
    for field in ("personality", "knows", "disputes", "income_kind", "payday", "own_day", "shock_day"):
        assert np.array_equal(good[field], typical[field]), field


def test_worse_history_lowers_and_unknown_history_shifts_nothing(content, p):
    population = population_of(content)
    unknown, typical, bad = (
        draw_debtors(book_of(200, paid_ratio=ratio), population, p, LUCK, FIRST_DAY)
        for ratio in (-1.0, p.history_typical, 0.0)
    )
    assert np.array_equal(unknown, typical)
    assert np.all(bad["willingness"] < typical["willingness"])
    assert np.all(bad["income"] < typical["income"])


def test_what_the_client_card_states_is_not_drawn(content, p):
    book = book_of(50)
    book["income_kind"] = IncomeKind.MONTHLY
    book["payday"] = 25
    book["channels"] = 1 << Channel.SMS  # no telephone, no address
    debtors = draw_debtors(book, population_of(content), p, LUCK, FIRST_DAY)
    assert set(debtors["income_kind"]) == {IncomeKind.MONTHLY}
    assert set(debtors["payday"]) == {25}
    assert np.array_equal(debtors["reach"], np.tile([0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0], (50, 1)))


def test_instalments_scale_the_money_of_the_debtor(content, p):
    small, large = book_of(50), book_of(50)
    large["instalment"] *= 10
    population = population_of(content)
    one = draw_debtors(small, population, p, LUCK, FIRST_DAY)
    ten = draw_debtors(large, population, p, LUCK, FIRST_DAY)
    assert ten["income"] == pytest.approx(10 * one["income"])
    assert ten["liquidity"] == pytest.approx(10 * one["liquidity"])


@pytest.mark.parametrize(("luck", "row"), [(0.0, 0), (0.19, 0), (0.2, 1), (0.69, 1), (0.7, 3), (0.999999, 3)])
def test_chosen_skips_what_has_no_weight(luck, row):
    assert chosen(np.array([0.2, 0.7, 0.7, 1.0]), luck) == row
