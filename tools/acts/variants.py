"""Variants: utterances as they are said as well, so that the model learns from what it is not to learn.

Each utterance is also typed in haste; some are joined to another of their batch, some get a word to begin
with or the name of whom they are said to. A variant counts half.
"""

from __future__ import annotations

import unicodedata
from typing import get_args

import numpy as np

from collsim.records.act import Act
from collsim.roleplay.understanding.profiles import Language
from tools.acts.data import SEED, Utterance, slots_of

WEIGHT_OF_VARIANT = 0.5
SHARE_JOINED = 0.6
JOINTS = (". ", ", ", " ", ". ", " y ")
JOINTS_IN_ENGLISH = (". ", ", ", " ", ". ", " and ")

SHARE_ADDRESSED = 0.35
SHARE_WITH_A_COMMA = 0.7
NAMES_SOMEBODY = frozenset({Act.VERIFY, Act.IDENTIFY, Act.LEAVE_MESSAGE, Act.DISCLOSE_THIRD})
"""Acts in which a name tells what is done; in all others it only tells to whom."""
SAYS_LITTLE = frozenset({Act.GREET, Act.LISTEN, Act.ACCEPT, Act.CONFIRM, Act.THANK, Act.CLOSE, Act.OTHER})
"""Acts for which an opening word may stand as well: a bare "bueno" accepts, and "a ver" listens."""


def with_variants(said: list[Utterance]) -> list[Utterance]:
    """Return utterances, and variants of each: in haste, joined to another of its batch, said to somebody."""
    chance = np.random.default_rng(SEED)
    slots = {language: slots_of(language) for language in get_args(Language)}
    batches: dict[tuple[str, str], list[Utterance]] = {}
    for each in said:
        batches.setdefault((each.language, each.batch), []).append(each)
    more = []
    for each in said:
        more.append(each._replace(text=hasty(each.text, chance), weight=WEIGHT_OF_VARIANT))
        fellows = batches[each.language, each.batch]
        other = fellows[int(chance.integers(len(fellows)))]
        if not {*other.acts} & {*each.acts} and chance.random() < SHARE_JOINED:
            more.append(joined(each, other, chance))
        if not NAMES_SOMEBODY & {*each.acts} and chance.random() < SHARE_ADDRESSED:
            more.append(addressed(each, slots[each.language], chance))
    return [*said, *more]


def joined(one: Utterance, other: Utterance, chance: np.random.Generator) -> Utterance:
    """Return two utterances said in one breath."""
    joints = JOINTS if one.language == "es" else JOINTS_IN_ENGLISH
    joint = joints[int(chance.integers(len(joints)))]
    text = one.text.rstrip(" .,;") + joint + (other.text if "." in joint else other.text.lower())
    return one._replace(
        text=text, acts=one.acts + other.acts, also=one.also + other.also, weight=WEIGHT_OF_VARIANT
    )


def hasty(text: str, chance: np.random.Generator) -> str:
    """Return a text as it is typed in haste: small letters, no accents, no signs, perhaps a letter wrong."""
    decomposed = unicodedata.normalize("NFD", text.lower())
    plain = "".join(sign for sign in decomposed if not unicodedata.combining(sign) and sign not in "¿¡")
    if chance.random() < 0.5:
        plain = plain.rstrip("?.!")
    if chance.random() < 0.3:
        plain = plain.replace(", ", " ")
    return mistyped(plain, chance) if chance.random() < 0.6 else plain


def mistyped(text: str, chance: np.random.Generator) -> str:
    """Return a text with one letter left out, doubled or swapped with the next."""
    places = [at for at in range(1, len(text) - 1) if text[at].isalpha() and text[at + 1].isalpha()]
    if not places:
        return text
    at = places[int(chance.integers(len(places)))]
    one, other = text[at], text[at + 1]
    wrong = ("", one + one + other, other + one)[int(chance.integers(3))] or other
    return text[:at] + wrong + text[at + 2 :]


def addressed(said: Utterance, slots: dict[str, list[str]], chance: np.random.Generator) -> Utterance:
    """Return an utterance with a word to begin with, or with the name of whom it is said to."""
    if chance.random() < 0.5 and not SAYS_LITTLE & {*said.acts}:
        text = f"{one_of(slots['opener'], chance)}{comma(chance)} {said.text}"
    elif chance.random() < 0.5:
        text = f"{one_of(slots['address'], chance)}{comma(chance)} {said.text}"
    else:
        body = said.text.rstrip(".?!")
        text = f"{body}{comma(chance)} {one_of(slots['address'], chance)}{said.text[len(body) :]}"
    return said._replace(text=text, weight=WEIGHT_OF_VARIANT)


def one_of(words: list[str], chance: np.random.Generator) -> str:
    """Return some of the words."""
    return words[int(chance.integers(len(words)))]


def comma(chance: np.random.Generator) -> str:
    """Return a comma, or none: many do not type it."""
    return "," if chance.random() < SHARE_WITH_A_COMMA else ""
