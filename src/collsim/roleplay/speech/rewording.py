"""Rewording: a language model may say an answer in other words, and nothing else.

What comes back is held against the original: the same amounts, days, percentages and numbers, the same yes or
no, the same objection, the same language, about the same length. Whatever does not hold is thrown away, and
the original said. Any endpoint serves that speaks OpenAI's chat protocol; without one, nothing is sent.
"""

from __future__ import annotations

import datetime
import json
import os
import re
import time
import urllib.request
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from http.client import HTTPException
from typing import IO, Any, NamedTuple
from urllib.parse import urlsplit

from collsim.errors import InputError
from collsim.records import Reply
from collsim.roleplay.speech.lines import ASIDE, FORMS, Lines, addressed
from collsim.roleplay.understanding import Extraction, extract
from collsim.roleplay.understanding.profiles import Language

URL_VARIABLE = "COLLSIM_REWORDING_URL"
MODEL_VARIABLE = "COLLSIM_REWORDING_MODEL"
KEY_VARIABLE = "COLLSIM_REWORDING_KEY"

SECONDS = 4.0
"""Longer nobody waits for an answer on the telephone."""
LONGEST_ANSWER = 65_536
"""Bytes that are read of what an endpoint sends."""
SHORTEST, LONGEST, LEEWAY = 0.4, 2.0, 20
"""A rewording has between these shares of the original's characters, and perhaps some more."""

STEM = 5
"""Letters by which a word is known; shorter ones say little of what is meant."""

INSTRUCTIONS: dict[Language, str] = {
    "es": (
        "Reescribe lo que dice un deudor por {channel}, con su mismo tono y en español de {country}, en una o"
        " dos frases. No cambies ni agregues ninguna cantidad, fecha, porcentaje, nombre, excusa ni decisión."
        " Conserva el trato (usted, tú o vos) y lo que está entre paréntesis. Contesta solo con la frase."
    ),
    "en": (
        "Reword what a debtor says by {channel}, in the same tone, in English as spoken in {country}, in one"
        " or two sentences. Change or add no amount, date, percentage, name, excuse or decision. Keep what"
        " is in parentheses. Answer with the sentence alone."
    ),
}

YES: dict[Language, re.Pattern[str]] = {
    "es": re.compile(
        r"\b(?:sí|acepto|de acuerdo|está bien|hecho|quedamos|trato hecho|claro|perfecto|va|correcto)\b", re.I
    ),
    "en": re.compile(r"\b(?:yes|yeah|agree\w*|okay|ok|all right|fine|deal|done|sure|correct|accept)\b", re.I),
}
NO: dict[Language, re.Pattern[str]] = {
    "es": re.compile(r"\b(?:no|nunca|jamás|ni|tampoco|imposible|nada)\b", re.I),
    "en": re.compile(
        r"\b(?:no|not|never|nor|neither|nothing|impossible|can't|cannot|won't|don't|isn't|didn't)\b", re.I
    ),
}
CONSENTS = frozenset({Reply.CONFIRMS, Reply.ACCEPTS, Reply.HALF_ACCEPTS, Reply.ADMITS})
"""Replies that must not become a no."""

COMMON: dict[Language, re.Pattern[str]] = {
    "es": re.compile(
        r"\b(?:el|la|los|las|un|una|de|que|y|en|se|lo|le|mi|es|por|con|para|su|si|pero|ya|está|qué|yo|más|como"
        r"|cuando|eso|esto|al|del|tengo|puedo|hay|usted|sí|muy)\b",
        re.I,
    ),
    "en": re.compile(
        r"\b(?:the|an|of|and|that|in|not|it|is|for|with|to|my|i|you|but|what|this|have|can|if|be|on|as|was|do|at"
        r"|we|they|so|just|yes|will|would)\b",
        re.I,
    ),
}
"""Words by which a language is known."""


class Reworded(NamedTuple):
    """What is said in the end.

    Attributes:
        text: the rewording, or the original.
        reworded: whether it is the rewording.
        why_not: what was wrong with the rewording, or with the endpoint; "" for nothing.
    """

    text: str
    reworded: bool
    why_not: str = ""


@dataclass(frozen=True)
class Meaning:
    """What a rewording must not change, and in which language and country it is said.

    Attributes:
        reply: kind of the answer.
        language: "es" or "en".
        country: ISO code of two letters, or None.
        now: when it is said.
        names: that are said, to be kept where they stand.
        objection: its name, where the answer is one.
        objections: what is said for each, by which another one is known.
    """

    reply: Reply
    language: Language
    country: str | None
    now: datetime.datetime
    names: tuple[str, ...] = ()
    objection: str | None = None
    objections: Mapping[str, Lines] = field(default_factory=dict)


@dataclass(frozen=True)
class Endpoint:
    """An endpoint that speaks OpenAI's chat protocol.

    Attributes:
        url: its base, "http://localhost:8080/v1".
        model: name of the model.
        key: secret; "" for none. Never shown.
        seconds: after which it is not waited for.
    """

    url: str
    model: str
    key: str = field(default="", repr=False)
    seconds: float = SECONDS

    def __post_init__(self) -> None:
        """Refuse what is no address of the web."""
        try:
            parts = urlsplit(self.url)
            is_address = parts.scheme in ("http", "https") and bool(parts.hostname)
        except ValueError:
            is_address = False
        if not is_address:
            raise InputError("that is no address for rewording; one looks like http://localhost:8080/v1")


def endpoint_from(
    url: str | None = None, model: str | None = None, environment: Mapping[str, str] | None = None
) -> Endpoint | None:
    """Return the endpoint that options, or else the environment, name; None when none is named.

    Args:
        url: its base.
        model: name of the model.
        environment: variables; None for those of the process. The key comes from there alone.

    Raises:
        InputError: the address is none, or no model is named.
    """
    known = os.environ if environment is None else environment
    url, model = url or known.get(URL_VARIABLE), model or known.get(MODEL_VARIABLE)
    if not url:
        return None
    if not model:
        raise InputError(f"rewording needs the name of a model: set {MODEL_VARIABLE}")
    return Endpoint(url, model, known.get(KEY_VARIABLE, ""))


def reword(text: str, meaning: Meaning, endpoint: Endpoint, channel: str = "phone") -> Reworded:
    """Return a text in other words, or the text itself where they would say anything else.

    Whatever goes wrong, the conversation goes on with the original.
    """
    try:
        said = " ".join(_asked(text, meaning, endpoint, channel).split()).strip('"“”«» ')
    except (OSError, ValueError, LookupError, TypeError, RecursionError, HTTPException) as error:
        return Reworded(text, False, f"the endpoint did not answer as it should ({type(error).__name__})")
    problem = what_differs(text, said, meaning)
    return Reworded(text, False, problem) if problem else Reworded(said, True)


def what_differs(original: str, said: str, meaning: Meaning) -> str:
    """Return what a rewording changes that it must not, or "" when it may be said."""
    if not said or not SHORTEST * len(original) <= len(said) <= LONGEST * len(original) + LEEWAY:
        return "it is too short or too long"
    if not said.isprintable():
        return "it holds signs that are no text"
    if ASIDE.findall(original) != ASIDE.findall(said):
        return "the stage directions are others"
    if language_of(said, meaning.language) != meaning.language:
        return "it is in another language"
    return (
        _differing_numbers(original, said, meaning)
        or _differing_decision(original, said, meaning)
        or _differing_objection(original, said, meaning)
        or ("a name is missing" if _names_lost(original, said, meaning) else "")
    )


def language_of(text: str, otherwise: Language) -> Language:
    """Return the language whose common words are more in a text; `otherwise` when that does not tell."""
    found = {language: len(common.findall(text)) for language, common in COMMON.items()}
    if found["es"] == found["en"]:
        return otherwise
    return max(found, key=lambda language: found[language])


def _differing_numbers(original: str, said: str, meaning: Meaning) -> str:
    before, after = _counted(original, meaning), _counted(said, meaning)
    if _amounts(before) != _amounts(after):
        return "the amounts are others"
    if _days(before) != _days(after):
        return "the days are others"
    if (
        (before.percent, before.parts) != (after.percent, after.parts)
        or before.numbers != after.numbers
        or not _digits(said) <= _digits(original)
    ):
        return "the numbers are others"
    return "" if before.plan == after.plan else "the plan is another"


def _amounts(found: Extraction) -> Counter[tuple[Decimal, str | None]]:
    return Counter((each.value, each.currency) for each in found.money)


def _days(found: Extraction) -> Counter[tuple[datetime.date, datetime.time | None]]:
    return Counter((due.date, due.time) for due in found.dates)


def _digits(text: str) -> set[str]:
    """Return the figures of a text without their separators; also those that name no quantity."""
    return {re.sub(r"\D", "", run) for run in re.findall(r"\d[\d.,]*", text)}


def _counted(text: str, meaning: Meaning) -> Extraction:
    return extract(text, language=meaning.language, country=meaning.country, now=meaning.now)


def _differing_decision(original: str, said: str, meaning: Meaning) -> str:
    """Return whether a yes became a no, or the other way round, by the words that say so."""
    yes, no = YES[meaning.language], NO[meaning.language]
    if meaning.reply in CONSENTS and bool(no.search(said)) and not no.search(original):
        return "a yes became a no"
    if bool(yes.search(original)) != bool(yes.search(said)) and meaning.reply in CONSENTS:
        return "a yes was lost or won"
    if bool(no.search(original)) != bool(no.search(said)):
        return "a no was lost or won"
    if meaning.reply not in CONSENTS and yes.search(said) and not yes.search(original):
        return "it agrees where nothing was agreed"
    return ""


def _differing_objection(original: str, said: str, meaning: Meaning) -> str:
    """Return whether the objection is no longer to be known, or another has come up, by the words of each."""
    before, after = _stems(original), _stems(said)
    own: set[str] = set()
    others: set[str] = set()
    for name, lines in meaning.objections.items():
        words = {stem for line in lines for stem in _stems(addressed(line, FORMS["usted"]))}
        (own if name == meaning.objection else others).update(words)
    if (after - before) & (others - own):
        return "it may bring up another objection"
    if meaning.objection is not None and not after & (own | before):
        return "the objection is not to be known any more"
    return ""


def _stems(text: str) -> set[str]:
    """Return the beginnings of the longer words of a text, by which their forms are alike."""
    return {word[:STEM] for word in re.findall(r"[^\W\d_]+", text.lower()) if len(word) >= STEM}


def _names_lost(original: str, said: str, meaning: Meaning) -> bool:
    return any(name in original and name not in said for name in meaning.names if name)


def _asked(text: str, meaning: Meaning, endpoint: Endpoint, channel: str) -> str:
    """Ask the endpoint for a rewording."""
    told = INSTRUCTIONS[meaning.language].format(channel=channel, country=meaning.country or "neutral")
    body = {
        "model": endpoint.model,
        "temperature": 0,
        "max_tokens": 200,
        "messages": [{"role": "system", "content": told}, {"role": "user", "content": text}],
    }
    headers = {"Content-Type": "application/json"}
    if endpoint.key:
        headers["Authorization"] = f"Bearer {endpoint.key}"
    request = urllib.request.Request(  # an address of the web: Endpoint refuses any other
        f"{endpoint.url.rstrip('/')}/chat/completions", json.dumps(body).encode(), headers
    )
    with urllib.request.build_opener(_NoRedirection).open(request, timeout=endpoint.seconds) as response:
        answer: Any = json.loads(_read(response, endpoint.seconds))
    content = answer["choices"][0]["message"]["content"]
    if not isinstance(content, str):
        raise TypeError("the answer holds no text")
    return content


def _read(response: IO[bytes], seconds: float) -> bytes:
    """Return what an endpoint sends, as far as it comes in time and is not too long."""
    until = time.monotonic() + seconds
    read = b""
    while part := response.read1(LONGEST_ANSWER):  # type: ignore[attr-defined]
        read += part
        if time.monotonic() > until or len(read) > LONGEST_ANSWER:
            raise TimeoutError("the endpoint is too slow, or says too much")
    return read


class _NoRedirection(urllib.request.HTTPRedirectHandler):
    """Goes nowhere else: the key is meant for one address."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        """Refuse."""
