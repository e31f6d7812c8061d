"""Personalities: who the debtors are that a portfolio does not tell.

A portfolio says what is owed; it does not say who can pay, wants to, knows it and has a
valid reason not to. That is drawn for every replication anew: a personality by the
ageing bucket in which the account begins, then each trait around the personality's
typical value, shifted by the history that the file gives.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Literal, get_args

import numpy as np
import numpy.typing as npt
from pydantic import Field, model_validator

from collsim.content import Content, Text, did_you_mean, register
from collsim.debtors.transitions import incomes_a_month
from collsim.errors import InputError
from collsim.jit import compiled
from collsim.portfolio.ageing import BUCKETS
from collsim.randomness import Decision, Luck, draw, next_candidate, normal_quantile
from collsim.records import DEBTOR, Channel, IncomeKind, Phone
from collsim.units import NEVER

Share = Annotated[float, Field(ge=0.0, le=1.0)]
Inside = Annotated[float, Field(gt=0.0, lt=1.0)]

TraitName = Literal[
    "willingness", "thrift", "honesty", "trust", "reactance", "credibility", "attention", "reach"
]
TRAITS: tuple[TraitName, ...] = get_args(TraitName)
HOURS = 24

PERSONALITY = np.dtype(
    (
        np.record,
        [
            ("traits", "f8", (len(TRAITS), 2)),  # log-odds of the typical value, and their sd
            ("cover", "f8"),  # log of the typical monthly money for debt over the instalment
            ("cover_sd", "f8"),
            ("knows", "f8"),
            ("disputes", "f8"),
        ],
    )
)


class Trait(Content):
    """A trait between 0 and 1: its typical value (median) and how far debtors differ.

    The trait is logit-normal: `spread` is the standard deviation of its log-odds.
    """

    typical: Inside
    spread: Annotated[float, Field(ge=0.0, le=5.0)]


class Cover(Content):
    """Money that a month leaves for debt, over the instalment: lognormal."""

    typical: Annotated[float, Field(gt=0.0)]
    spread: Annotated[float, Field(ge=0.0, le=5.0)]


class Personality(Content):
    """One type of debtor, by the cause for which he does not pay."""

    title: Text
    about: Text
    works: Text | None = None
    """What works for such debtors, in a sentence; nothing in the model reads it."""
    cover: Cover
    willingness: Trait
    thrift: Trait
    honesty: Trait
    trust: Trait
    reactance: Trait
    credibility: Trait
    attention: Trait
    reach: Trait
    knows: Share
    disputes: Share
    manners: dict[str, Annotated[float, Field(ge=0.0)]] = Field(default_factory=dict)
    """Weights of the manners in which such debtors talk; without any, all alike."""


class Correlation(Content):
    """How two traits go together within every type, whatever their typical values are."""

    between: tuple[TraitName, TraitName]
    value: Annotated[float, Field(gt=-1.0, lt=1.0)]
    """Correlation of their log-odds."""

    @model_validator(mode="after")
    def _is_of_two(self) -> Correlation:
        if self.between[0] == self.between[1]:
            raise ValueError(f"between names {self.between[0]} twice: a correlation is of two traits")
        return self


class Profile(Content):
    """When a debtor is likeliest to pick up: relative chance by hour of the day, local time."""

    title: Text
    share: Share
    hours: tuple[Annotated[float, Field(ge=0.0)], ...] = Field(min_length=HOURS, max_length=HOURS)


class Incomes(Content):
    """How many debtors are paid weekly, fortnightly or monthly, where the file does not say."""

    weekly: Share
    fortnightly: Share
    monthly: Share

    @model_validator(mode="after")
    def _adds_up(self) -> Incomes:
        if abs(self.weekly + self.fortnightly + self.monthly - 1.0) > 1e-9:
            raise ValueError("weekly, fortnightly and monthly must add up to 1")
        return self


@register
class Personalities(Content):
    """The types of debtor, how often each occurs in each ageing bucket, and their habits."""

    kind: Literal["personalities"]
    title: Text
    grade: Literal["T1", "T2", "T3", "prior"]
    source: str
    types: dict[str, Personality]
    correlations: tuple[Correlation, ...] = ()
    """Traits that go together; those not named are independent."""
    mix: dict[str, dict[str, Annotated[float, Field(ge=0.0)]]]
    """Weights of the types by ageing bucket."""
    profiles: dict[str, Profile]
    incomes: Incomes

    @model_validator(mode="after")
    def _can_all_hold(self) -> Personalities:
        pairs = [frozenset(each.between) for each in self.correlations]
        for number, pair in enumerate(pairs):
            if pair in pairs[:number]:
                raise ValueError(f"correlations[{number}]: {' and '.join(sorted(pair))} stand there already")
        if np.linalg.eigvalsh(self.correlation_matrix()).min() <= 0.0:
            raise ValueError("correlations: they cannot all hold at once; bring some nearer to 0")
        return self

    def correlation_matrix(self) -> npt.NDArray[np.float64]:
        """Return the correlations of the traits' log-odds, in the order of `TRAITS`."""
        matrix = np.eye(len(TRAITS))
        for each in self.correlations:
            one, other = (TRAITS.index(name) for name in each.between)
            matrix[one, other] = matrix[other, one] = each.value
        return matrix

    @model_validator(mode="after")
    def _mix_names_known_things(self) -> Personalities:
        for bucket in BUCKETS:
            if bucket not in self.mix:
                raise ValueError(f'mix says nothing about the ageing bucket "{bucket}"')
        for bucket, weights in self.mix.items():
            if bucket not in BUCKETS:
                raise ValueError(f'mix: there is no ageing bucket "{bucket}"{did_you_mean(bucket, BUCKETS)}')
            for name in weights:
                if name not in self.types:
                    raise ValueError(f'mix: there is no type "{name}"{did_you_mean(name, self.types)}')
            if sum(weights.values()) <= 0.0:
                raise ValueError(f'mix: the weights of bucket "{bucket}" add up to 0')
        return self


class Population:
    """Personalities as compiled functions read them.

    Attributes:
        types: PERSONALITY records.
        mix: cumulative shares of the types, [bucket, type].
        manners: cumulative shares of the manners, [type, manner].
        together: Cholesky factor of the correlations of the traits' log-odds, [trait, trait].
        profiles: relative chance of an answer, [profile, hour]; the mean of 08-20 is 1.
        profile_shares: cumulative, [profile].
        incomes: cumulative shares of weekly, fortnightly and monthly, [3].
    """

    def __init__(self, content: Personalities, manners: Sequence[str]) -> None:
        self.names = tuple(content.types)
        self.types = np.array([_personality_record(each) for each in content.types.values()], PERSONALITY)
        weights = np.array(
            [[content.mix[bucket].get(name, 0.0) for name in content.types] for bucket in BUCKETS]
        )
        self.mix = _cumulated(weights)
        self.manners = _cumulated(
            np.array([manner_weights(each, manners) for each in content.types.values()])
        )
        self.together = np.linalg.cholesky(content.correlation_matrix())
        hours = np.array([profile.hours for profile in content.profiles.values()])
        self.profiles = hours / hours[:, 8:20].mean(axis=1, keepdims=True)
        self.profile_shares = _cumulated(np.array([profile.share for profile in content.profiles.values()]))
        incomes = content.incomes
        self.incomes = _cumulated(np.array([incomes.weekly, incomes.fortnightly, incomes.monthly]))


def draw_debtors(
    book: npt.NDArray[Any], population: Population, p: np.record, luck: Luck, first_day: int
) -> npt.NDArray[Any]:
    """Return a DEBTOR for every account of a book, as this world has them on the first morning.

    Args:
        book: ACCOUNT records at their opening; read only.
        population: the personalities.
        p: parameters.
        luck: the world.
        first_day: day number.
    """
    debtors = np.zeros(len(book), DEBTOR)
    _draw_all(
        book,
        debtors,
        population.types,
        population.mix,
        population.manners,
        population.together,
        population.profile_shares,
        population.incomes,
        p,
        luck,
        first_day,
    )
    return debtors


@compiled
def _draw_all(
    book: Any,
    debtors: Any,
    types: Any,
    mix: Any,
    manners: Any,
    together: Any,
    profile_shares: Any,
    incomes: Any,
    p: Any,
    luck: Luck,
    first_day: int,
) -> None:
    for row in range(len(book)):
        account = book[row]
        debtor = debtors[row]
        debtor.who = account.who
        debtor.personality = chosen(
            mix[account.opening_bucket], draw(luck, account.who, 0, Decision.PERSONALITY, 0)
        )
        debtor.manner = chosen(manners[debtor.personality], draw(luck, account.who, 0, Decision.MANNER, 0))
        debtor.reach_profile = chosen(profile_shares, draw(luck, account.who, 1, Decision.PERSONALITY, 0))
        debtor.phone = _phone(p, draw(luck, account.who, 0, Decision.PHONE, 0))
        _draw_traits(account, debtor, types[debtor.personality], together, p, luck)
        _draw_income(account, debtor, types[debtor.personality], incomes, p, luck, first_day)
        _begin_calendars(debtor, p, luck, first_day)


@compiled
def chosen(cumulated: Any, luck: float) -> int:
    """Return the index that a uniform number picks from cumulated shares."""
    k = 0
    while k < len(cumulated) - 1 and luck >= cumulated[k]:
        k += 1
    return k


@compiled
def _phone(p: Any, luck: float) -> int:
    """Return what the number that we have is worth: a stranger's, dead, or his."""
    if luck < p.wrong_number:
        return Phone.WRONG.value
    return Phone.DEAD.value if luck < p.wrong_number + p.dead_number else Phone.WORKS.value


@compiled
def better_history(account: Any, p: Any) -> float:
    """Return how much better than is typical an account was paid in the past; 0 when unknown."""
    return account.paid_ratio - p.history_typical if account.paid_ratio >= 0.0 else 0.0


@compiled
def _draw_traits(account: Any, debtor: Any, personality: Any, together: Any, p: Any, luck: Luck) -> None:
    history = p.history_willingness * better_history(account, p)
    debtor.willingness = _trait(personality, together, 0, debtor.who, luck, history)
    debtor.thrift = _trait(personality, together, 1, debtor.who, luck, 2.0 * history)
    debtor.honesty = _trait(personality, together, 2, debtor.who, luck, 0.0)
    debtor.trust = _trait(personality, together, 3, debtor.who, luck, 0.0)
    debtor.reactance = _trait(personality, together, 4, debtor.who, luck, 0.0)
    debtor.credibility = _trait(personality, together, 5, debtor.who, luck, 0.0)
    debtor.attention = _trait(personality, together, 6, debtor.who, luck, history)
    reach = _trait(personality, together, 7, debtor.who, luck, 0.0)
    for channel in range(len(debtor.reach)):
        usable = (account.channels >> channel) & 1
        debtor.reach[channel] = usable * (reach if channel == Channel.PHONE else 1.0)
    debtor.knows = int(draw(luck, debtor.who, 2, Decision.PERSONALITY, 0) < personality.knows)
    debtor.disputes = int(draw(luck, debtor.who, 3, Decision.PERSONALITY, 0) < personality.disputes)
    debtor.last_voice = -1
    debtor.warned_until[:] = NEVER


@compiled
def _trait(personality: Any, together: Any, k: int, who: int, luck: Luck, shift: float) -> float:
    """Draw a trait: it leans on those before it in the list, as far as they go together."""
    centre = personality.traits[k, 0]
    spread = personality.traits[k, 1]
    normal = 0.0
    for j in range(k + 1):
        if together[k, j] != 0.0:
            normal += together[k, j] * normal_quantile(draw(luck, who, j, Decision.TRAIT, 0))
    return 1.0 / (1.0 + np.exp(-(centre + shift + spread * normal)))


@compiled
def _draw_income(
    account: Any, debtor: Any, personality: Any, incomes: Any, p: Any, luck: Luck, first_day: int
) -> None:
    debtor.income_kind = account.income_kind
    debtor.payday = account.payday
    if account.income_kind < 0:
        debtor.income_kind = chosen(incomes, draw(luck, debtor.who, 0, Decision.PAYDAY, 0))
    first = 0 if debtor.income_kind == IncomeKind.WEEKLY else 1
    if account.income_kind < 0 or account.payday < first:
        days = 7 if debtor.income_kind == IncomeKind.WEEKLY else 28
        debtor.payday = first + int(draw(luck, debtor.who, 1, Decision.PAYDAY, 0) * days)
    normal = normal_quantile(draw(luck, debtor.who, 0, Decision.LIQUIDITY, 0))
    cover = np.exp(
        personality.cover + p.history_cover * better_history(account, p) + personality.cover_sd * normal
    )
    monthly = cover * account.instalment
    debtor.income = monthly / incomes_a_month(debtor.income_kind)
    at_hand = draw(luck, debtor.who, 1, Decision.LIQUIDITY, 0)
    debtor.liquidity = 2.0 * p.first_liquidity * at_hand * monthly
    debtor.caught_up = first_day - 1
    debtor.as_of = first_day - 1


@compiled
def _begin_calendars(debtor: Any, p: Any, luck: Luck, first_day: int) -> None:
    before = first_day - 1
    debtor.own_day = next_candidate(
        luck.seed, luck.replication, debtor.who, Decision.OWN_GAP, 0, before, p.own_rate
    )
    debtor.shock_day = next_candidate(
        luck.seed, luck.replication, debtor.who, Decision.SHOCK_GAP, 0, before, p.shock_rate
    )


def _personality_record(content: Personality) -> tuple[Any, ...]:
    traits = [getattr(content, name) for name in TRAITS]
    log_odds = [(float(np.log(t.typical / (1.0 - t.typical))), t.spread) for t in traits]
    return (
        log_odds,
        float(np.log(content.cover.typical)),
        content.cover.spread,
        content.knows,
        content.disputes,
    )


def manner_weights(content: Personality, manners: Sequence[str]) -> list[float]:
    """Return the weights of all manners for a type.

    Raises:
        InputError: the type names a manner that there is not.
    """
    for name in content.manners:
        if name not in manners:
            listed = ", ".join(manners)
            raise InputError(f'there is no manner "{name}"{did_you_mean(name, manners)}; there are: {listed}')
    return [content.manners.get(name, 0.0) for name in manners] if content.manners else [1.0] * len(manners)


def _cumulated(weights: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    totals: npt.NDArray[np.float64] = np.cumsum(weights, axis=-1)
    return totals / totals[..., -1:]
