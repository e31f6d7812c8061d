"""The types of debtor: who they are, how often they are found, accounts such as theirs, what they paid."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt

from collsim.content import Text, did_you_mean
from collsim.debtors.personalities import Personalities, Personality, manner_weights
from collsim.errors import InputError
from collsim.experiments.case import EVALUATION, Case
from collsim.experiments.intervals import t_interval
from collsim.experiments.measures import ratio
from collsim.negotiation.manners import Manners
from collsim.portfolio.ageing import BUCKETS
from collsim.portfolio.book import Book
from collsim.portfolio.luck import names_of

if TYPE_CHECKING:
    from collsim.simulation.run import Outcome

TYPE_COLUMNS = ("type", "title_en", "title_es", "accounts", "share")
RECOVERED_COLUMNS = ("policy", "type", "mean", "low", "high")

# --- the type -----------------------------------------------------------------------------------


def type_of(personalities: Personalities, name: str) -> Personality:
    """Return a type of debtor by name.

    Raises:
        InputError: there is none; the message names those that there are.
    """
    types = personalities.types
    if name not in types:
        raise InputError(
            f'there is no type of debtor "{name}"{did_you_mean(name, types)}; there are: {", ".join(types)}'
        )
    return types[name]


def shares_by_bucket(personalities: Personalities, name: str) -> dict[str, float]:
    """Return which part of the debtors of every ageing bucket is of a type."""
    return {
        bucket: personalities.mix[bucket].get(name, 0.0) / sum(personalities.mix[bucket].values())
        for bucket in BUCKETS
    }


def described(name: str, personality: Personality) -> dict[str, Any]:
    """Return what a type's file says of it, as plain values."""
    said = personality.model_dump(mode="json")
    texts = {key: said.pop(key) for key in ("title", "about", "works")}
    return {"type": name, **texts, "traits": said}


class Spoken(NamedTuple):
    """How some of the debtors of a type talk: the manner's title, and their share."""

    title: Text
    share: float


def manners_of(personality: Personality, manners: Manners) -> tuple[Spoken, ...]:
    """Return the manners in which debtors of a type talk, the commonest first."""
    weights = manner_weights(personality, list(manners.manners))
    found = [
        Spoken(manner.title, weight / sum(weights))
        for manner, weight in zip(manners.manners.values(), weights, strict=True)
        if weight > 0.0
    ]
    return tuple(sorted(found, key=lambda each: -each.share))


def only(personalities: Personalities, name: str) -> Personalities:
    """Return personalities by which every debtor is of one type."""
    return personalities.model_copy(update={"mix": {bucket: {name: 1.0} for bucket in BUCKETS}})


# --- the accounts -------------------------------------------------------------------------------


class Picked(NamedTuple):
    """Accounts for debtors of one type.

    Attributes:
        book: theirs, in canonical order.
        part: how many accounts these are of all on which the type is looked for; it sizes the staff.
    """

    book: Book
    part: float


def pick_accounts(case: Case, name: str, count: int) -> Picked:
    """Return so many accounts, of each ageing bucket as many as debtors of a type are likely found there.

    They are late ones, if the type is found among the late, and of those on which policies are
    judged. Of a bucket with too few accounts, some are taken again under another name.

    Raises:
        InputError: the portfolio has no account on which the type is found.
    """
    weights = _weights(case.personalities, name)
    buckets = case.book.accounts["opening_bucket"]
    judged = case.rows(EVALUATION)
    there = np.bincount(buckets[judged], minlength=len(BUCKETS))
    if not (there * weights).sum():
        raise InputError(
            f"the portfolio has no account in an ageing bucket in which {name} debtors are found"
        )
    wanted = apportioned(there * weights, count)
    rows = [_of_bucket(case.book, judged, bucket, int(wanted[bucket])) for bucket in range(len(BUCKETS))]
    eligible = np.isin(buckets, np.flatnonzero(weights)).sum()
    return Picked(_copied(case.book, np.concatenate(rows)), count / int(eligible))


def _weights(personalities: Personalities, name: str) -> npt.NDArray[np.float64]:
    """Return the share of a type by bucket, of late buckets alone where the type is found late."""
    weights = np.array(list(shares_by_bucket(personalities, name).values()))
    if weights[1:].any():
        weights[0] = 0.0
    return weights


def apportioned(weights: npt.NDArray[np.float64], count: int) -> npt.NDArray[np.int64]:
    """Return how many of `count` fall to each weight, by largest remainders."""
    exact = weights / weights.sum() * count
    whole = np.floor(exact).astype(np.int64)
    for place in np.argsort(whole - exact, kind="stable")[: count - int(whole.sum())]:
        whole[place] += 1
    return whole


def _of_bucket(book: Book, rows: npt.NDArray[np.int64], bucket: int, count: int) -> npt.NDArray[np.int64]:
    """Return so many rows of a bucket, by their stable names; some again where there are too few."""
    held = rows[book.accounts["opening_bucket"][rows] == bucket]
    by_name = held[np.argsort(book.accounts["who"][held], kind="stable")]
    return np.resize(by_name, count)


def _copied(book: Book, rows: npt.NDArray[np.int64]) -> Book:
    """Return a book of these rows; whoever is there again is somebody else, with another luck."""
    seen: dict[int, int] = {}
    names = []
    for row in rows:
        seen[row] = seen.get(row, 0) + 1
        names.append(book.ids[row] if seen[row] == 1 else f"{book.ids[row]} #{seen[row]}")
    order = sorted(range(len(rows)), key=names.__getitem__)
    ids = [names[place] for place in order]
    accounts = book.accounts[rows[order]]
    accounts["who"] = names_of(ids)
    return book._replace(accounts=accounts, ids=ids)


# --- what they paid -----------------------------------------------------------------------------


def type_rows(case: Case) -> Iterator[tuple[Any, ...]]:
    """Yield `TYPE_COLUMNS`: how many of the judged accounts are likely of each type, and their share.

    A replication draws its debtors anew, so its own numbers differ.
    """
    buckets = case.book.accounts["opening_bucket"][case.rows(EVALUATION)]
    there = np.bincount(buckets, minlength=len(BUCKETS))
    for name, personality in case.personalities.types.items():
        accounts = float(there @ list(shares_by_bucket(case.personalities, name).values()))
        yield (name, personality.title.en, personality.title.es, accounts, ratio(accounts, len(buckets)))


def recovered_by_type(outcome: Outcome, types: int) -> list[float]:
    """Return what debtors of each of so many types paid, or their debts were sold for, over what they owed.

    Within the horizon, as a share of their opening balances; NaN where a replication has none of a type.
    """
    of_type = outcome.debtors["personality"]
    came_in, owed = (
        np.bincount(of_type, weights=cents, minlength=types)
        for cents in (outcome.book["paid"] + outcome.book["sold"], outcome.book["opening"])
    )
    return [ratio(part, whole) for part, whole in zip(came_in, owed, strict=True)]


def recovered_rows(case: Case, by_policy: Mapping[str, Sequence[list[float]]]) -> Iterator[tuple[Any, ...]]:
    """Yield `RECOVERED_COLUMNS`: the share recovered of each type, over the replications that have any.

    Args:
        case: whose personalities they are.
        by_policy: `recovered_by_type` of each replication.
    """
    for policy, seen in by_policy.items():
        shares = np.array(seen)
        for row, name in enumerate(case.personalities.types):
            sample = shares[:, row]
            if np.isfinite(sample).any():
                yield (policy, name, *t_interval(sample[np.isfinite(sample)]))
