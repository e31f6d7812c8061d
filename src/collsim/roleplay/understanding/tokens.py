"""Tokens: an utterance in small letters without accents, cut into words, numbers and signs."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from collsim.roleplay.understanding.hyphens import WITH_HYPHENS_MEANT
from collsim.roleplay.understanding.profiles import Language
from collsim.roleplay.understanding.spelling import spelt_right
from collsim.roleplay.understanding.words import has_sign


class Token(NamedTuple):
    """A piece of an utterance; `kind` names a group of `PIECES`, `glued` says no space came before.

    Of words of three letters and more nobody asks whether they are glued.
    """

    kind: str
    text: str
    glued: bool = False


OFTEN_SHORT = (
    "de|la|el|en|le|se|me|no|su|lo|si|es|un|te|ya|tu|mi|y|o|e"
    "|to|of|on|in|is|it|we|or|by|if|so|do|be|my|he|up|i"
)
"""Short words that people say often, and that are written in no amount and no hour."""

PLAIN_WORD = rf"(?:[a-z]{{3,}}+|(?:{OFTEN_SHORT})(?![a-z]))(?!['$]|\s\$)"

PIECES = re.compile(
    r"""
    [ ]*+(?:
      (?P<plain>(?<![a-z])WORD(?:[,.]?[ ]WORD)*+)
    | (?P<clock>\d{1,2}:\d{2}(?::\d{2})?(?!\d) | \d{1,2}h[0-5]\d(?!\d))
    | (?P<date>\d{4}[-/]\d{1,2}[-/]\d{1,2}(?![\d/]) | \d{1,2}\s?/\s?\d{1,2}(?:\s?/\s?\d{2,4})?(?![\d/])
        | \d{1,2}-\d{1,2}(?:-\d{2,4})?(?![\d-]) | \d{1,2}\.\d{1,2}\.\d{4}(?!\d))
    | (?P<ordinal>\d{1,2}(?:\.?[°º]|(?:ro|ero|er|do|to|st|nd|rd|th)(?![a-z])))
    | (?P<number>\d+(?:[.,'’]\d+)* | (?<![\w.,])[.,]\d+)
    | (?P<sign>(?<![a-z])(?:u\$s|u\$d
        |(?:usd|us|rd|mxn|mx|cad|cop|col|clp|ar|bz|ja|j|tt|bds|gy|au|nz|u|c)?\s?\$|[sb]/\.?(?=\s?\d)
        |(?:bs|gs|rs|ksh|[ql])(?:\.?\s?(?=\d))|r(?=\d{1,3}[,\s]\d{3}\b|\d{2,5}\b)|n(?=\d{1,3},\d{3}\b|\d{4,6}\b))|[€£₡₲₦₹₱])
    | (?P<half>(?<![a-z])[ap]\s?\.?\s?m(?![a-z])\.? | (?<=:\d\d)[ap](?![a-z'.]) | (?<=\d)p(?![a-z'.]))
    | (?P<word>[a-z]+(?:'[a-z]+)?)
    | (?P<percent>%)
    | (?P<pause>[,()"«»“”-])
    | (?P<stop>[.;:?!¿¡\n…|—–])
    )
    """.replace("WORD", PLAIN_WORD),
    re.VERBOSE,
)
"""Order matters: what is read first is not read otherwise. Plain words, as most are, are read in a row."""

PLAIN = PIECES.groupindex["plain"]

GROUPS_OF_DIGITS = re.compile(
    r"(?=[+(\d])(?<![\d.,$€£/:-])(?:(?:\+?1[ .-])?\+?\(?\d{2,4}\)?(?:[ .-]\d{2,4}){2,}(?![\d/:])"
    r"|\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){3,}(?!\d))"
)
SHORT_PHONE = re.compile(
    r"(?=\d)(?<![\d.,$€£/:-])\d{3}[ -]0\d{3}(?![\d.,]\d)|(?=\d)(?:(?<=al )|(?<=del )|(?<=cel )|(?<=at )"
    r"|(?<=llame )|(?<=call )|(?<=tel ))(?:\d{1,4} )?\d{3,4}["
    r" -]\d{4}(?!\d|[.,]\d)"
)
WITH_HYPHEN = re.compile(r"(?<![\d$.,/-])(\d{3,}-\d{2,}|\d{1,2}-\d{3,})(?![\d/-]|[.,]\d)")
LEADING_ZEROS = re.compile(
    r"(?<![\d.,:/$€£-])(?<![\d$€£] )0\d{2,}(?:[ -]\d{2,})*(?![\d:]|[.,/]\d|[mk]\b| ?(?:hr?s?|am|pm|horas)\b)"
)
"""No amount begins with naughts."""

HOUR_OF_SOLDIERS = re.compile(
    r"(?<!\S)(0[6-9]|1\d(?=\d\d (?:hours|hrs)\b))([0-5]\d)(?= (?:hours|hrs|hs|tomorrow|today|on|sharp"
    r"|mon|tue|wed|thu|fri|sat|sun))"
)
"""0900 tomorrow."""

HOUR_OF_A_MEETING = re.compile(
    r"\b((?:there|here|you|me|call|ring|phone|by|tomorrow|today|tonight|[a-z]+day) at )(0[6-9]|1\d"
    r"|2[0-2])([0-5]\d)"
    r"(?= ?$| ?[.,;!?]| (?:hours|hrs|hs|tomorrow|today|on|sharp|and|or|if)\b)"
)
"""I'll be there at 1530; "settle at 1530" is an amount."""

OF_A_PERSON = re.compile(r"(?<![\d.,])\d{1,2}\.?\d{3}\.?\d{3} ?- ?[\dk](?![\w.,])")
"""The number of a person in Chile, with the sign that checks it."""

GLUED_TO_NUMBERS = (
    *(
        "s",
        "q",
        "l",
        "b",
        "bs",
        "gs",
        "us",
        "usd",
        "mx",
        "mxn",
        "mn",
        "cop",
        "clp",
        "col",
        "ars",
        "ar",
        "pen",
    ),
    *("eur", "gbp", "rd", "dop", "crc", "gtq", "hnl", "nio", "bob", "pyg", "uyu", "ves", "pab", "bzd", "cad"),
    *(
        "el",
        "al",
        "del",
        "la",
        "las",
        "los",
        "a",
        "de",
        "d",
        "con",
        "por",
        "x",
        "y",
        "o",
        "u",
        "en",
        "son",
        "es",
    ),
    *(
        "dia",
        "hasta",
        "para",
        "unos",
        "sus",
        "mil",
        "the",
        "at",
        "on",
        "by",
        "for",
        "of",
        "to",
        "and",
        "or",
        "is",
    ),
    *(
        "pay",
        "pague",
        "oct",
        "nov",
        "dic",
        "dec",
        "ene",
        "jan",
        "feb",
        "mar",
        "abr",
        "apr",
        "may",
        "jun",
        "jul",
    ),
    *("ago", "aug", "sep", "sept", "cada", "t", "k", "m", "rs", "ksh", "zar", "php", "inr", "kes", "ngn"),
    r"r(?=\d{1,3}[, ]\d{3}(?!\d)|\d{2,5}(?![\w-]))",
    r"n(?=\d{1,3},\d{3}|\d{4,6}(?![\w-]))",
)
"""Letters that people write together with an amount, an hour or a day."""

LETTERED = re.compile(
    rf"(?<![\w/$@#])(?!(?:{'|'.join(GLUED_TO_NUMBERS)})\d)[a-z]{{1,12}}\d[a-z]?(?:[-.\w]*\d)?"
    r"(?:[a-z]{1,3}(?![a-z]))?"
    r"(?: \d[a-z]{2}\b| \d{3,}(?![\d.,]))?"
    r"|(?<![\w/$@#])[a-z]{1,4}\d*-(?:\d+-)*\d{2,}(?![\d.,:/]\d)"
    r"|(?<![\w@])[a-z]+\.[a-z]+\.\d+"
)
"""Digits that belong to letters: an invoice F-2210, a licence AB12 3456, a mailbox."""

WITH_HYPHENS = re.compile(
    r"(?<![\d$.,/-])(?!\d{1,2}-\d{1,2}-(?:\d\d|\d{4})(?!\d|-)|\d{4}-\d\d?-\d\d?(?!\d|-))\d+(?:-\d+){2,}"
)
ANY_DIGIT = re.compile(r"\d")
BESIDE_A_LETTER = re.compile(r"\d(?:(?<=[a-z]\d)|(?<=[a-z][.-]\d))")
HOUSE = re.compile(
    r"(?<![a-z])(casa|apto|apartamento|lote|local|calle|carrera|cra|avenida|av|manzana|no|num|numero|nro"
    r"|zona|caso|case"
    r"|vivienda|torre)\.? ?#? ?\d{1,3}-\d{1,3}(?![\d-])"
)
"""A house between two streets: "casa 7-15", and no day."""

PENCE = re.compile(r"(?=\d)(?<![\d.,:£])(1[3-9]|[2-9]\d)p\b")
"""Of a pound: hours end at twelve."""

DIGIT_AND_P = tuple(f"{digit}p" for digit in range(10))

NUMBER_AND_LETTER = re.compile(r"(?<![\w.,$/-])\d{1,4}-[a-jln-z](?!\w)")
"""A flat, a unit: 5-C."""

LEAST_DIGITS_OF_A_PHONE = 7
WIDEST_RANGE = 4
"""So many times its lowest amount a range may have at its end: "900-1200"."""

NAMED_CURRENCY = re.compile(
    r"\s*(?:de )?(?:pesos|dolar|euro|sol|quetzal|lempira|colon|guarani|bolivian|cordoba|dollars|pounds)"
)
IDENTIFIER = "identifier"
ACCENTS = re.compile("[\u0300-\u036f]")
ABBREVIATED = re.compile(
    r"\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic|mon|tues?|wed|thu(?:rs)?|fri|sat"
    r"|lun|mie|jue|vie|sab|av|ave|jr|blvd|sra?|srita|lic|ing|mr|mrs|ms|dra?|tel|cel|ext|aprox|approx)\.(?=\s)"
)
"""Short words whose full stop ends no sentence."""


def tokens_of(text: str, language: Language) -> list[Token]:
    """Return the tokens of an utterance, its words spelt right and its telephone numbers put away."""
    plain = without_phones(folded(text))
    found: list[Token] = []
    end = 0
    for piece in PIECES.finditer(plain):
        if piece.lastindex == PLAIN:
            for word in piece[PLAIN].replace(",", " ,").replace(".", " .").split():
                found += words_written_as(word, language)
        else:
            kind = str(piece.lastgroup)
            found.append(token_of(kind, piece[kind], piece.start(kind) == end, language))
        end = piece.end()
    return found


@lru_cache(maxsize=8_192)
def token_of(kind: str, said: str, is_glued: bool, language: Language) -> Token:
    """Return a token as it is read: a word spelt right, anything else without its spaces."""
    if kind == "word":
        return Token(kind, spelt_right(said, language), is_glued)
    return Token(kind, said.replace(" ", ""), is_glued)


@lru_cache(maxsize=8_192)
def words_written_as(said: str, language: Language) -> tuple[Token, ...]:
    """Return the word that was typed, spelt right; two where numbers were written together: "dosmil".

    A comma or a stop between words is a token of its own.
    """
    if said in BETWEEN_WORDS:
        return (Token(BETWEEN_WORDS[said], said),)
    if apart := WRITTEN_TOGETHER.fullmatch(said):
        return tuple(Token("word", word) for word in apart.groups() if word)
    return (Token("word", spelt_right(said, language)),)


BETWEEN_WORDS = {",": "pause", ".": "stop"}
WRITTEN_TOGETHER = re.compile(
    r"(dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|cien"
    r"|doscientos|trescientos|quinientos)(mil|millones)"
    r"|(mil)(cien|ciento|doscientos|trescientos|cuatrocientos|quinientos|seiscientos|setecientos|ochocientos"
    r"|novecientos|cincuenta)"
    r"|(twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety)(one|two|three|four|five|six|seven|eight|nine)"
)
"""Numbers and their thousands, tens and their units: "dosmil", "milquinientos", "fiftyfive"."""


NUMBERS_THAT_ARE = (
    *("ten", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
    *("hundred", "thousand", "five", r"\d+"),
)
"""Numbers after which a verb may be short: "fifty's not enough"."""

HOURS_IN_WORDS = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
NOUNS_OF_MONEY = (
    "month|minimum|balance|total|payment|fee|price|deposit|amount|rent|debt|bill|offer|interest|limit"
)
SHORT_MONTHS = "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
OF_A_DAY = "(?:run|batch|check|payment|draft|deposit|mail|payroll)"
"""What there is one of on a day: "on fridays run" is a Friday."""

MEANT = (
    ("b4", re.compile(r"\bb4\b"), "before"),
    ("ish", re.compile(rf"\b(half|(?:past|to)) ({HOURS_IN_WORDS})[ -]?ish\b"), r"\1 \2"),
    ("ish", re.compile(rf"\b({HOURS_IN_WORDS})[ -]?ish\b"), r"at \1"),
    ("month's", re.compile(r"\bmonth's (?=no good|too|not|fine|ok|good)"), "month is "),
    ("1/2", re.compile(r"(?<!\S)1/2(?= (?:of|now|today|tomorrow|tmrw|on|the|next|this|by)\b)"), "half"),
    (
        " no.",
        re.compile(r"\b(ref|reference|acct|account|case|invoice|policy|loan|file|id|contract) no\."),
        r"\1 number",
    ),
    ("401", re.compile(r"\b401 ?\(?k\b\)?"), "pension"),
    ("ish", re.compile(r"\b(\d\d?(?::\d\d)?)ish\b"), r"at \1"),
    ("m", re.compile(r"(?<=[a-z\d] )m(usd|gbp|eur|cad|aud|mxn|clp)\b"), r"million \1"),
    (
        "id ",
        re.compile(r"\bid (?=(?:love|like|say|take|rather|need|prefer|be|have|go|want|do|settle|ask)\b)"),
        "i'd ",
    ),
    (" q ", re.compile(r"(?<=[a-z\d] )q(?= [a-z])"), "que"),
    ("aunq", re.compile(r"\baunq\b"), "aunque"),
    ("/100", re.compile(r"(?:\bcon )?(?<!\d)(\d\d) ?/100(?: ?m\.? ?n\b\.?)?"), r"con \1 centavos"),
    ("s/", re.compile(r"\bs/ ?(?=interes)"), "sin "),
    ("pa'l", re.compile(r"\bpa'l\b"), "pal"),
    (")", re.compile(r"(?:^|(?<=\s))\(?\d\)\s"), "; "),
    ("@", re.compile(r"(?<!\S)@(?=\s?\d)"), "at "),
    ("ita", re.compile(r"\b(seman|quincen)it(as?)\b"), r"\1\2"),
    ("/", re.compile(r"(?<=[\d€$£]) ?/ ?(?=mes|semana|quincena)"), " por "),
    ("vienes", re.compile(r"\b(el|este|proximo|del|al) vienes\b"), r"\1 viernes"),
    ("c/", re.compile(r"\bc/ ?u(?:no|na)?\b\.?"), "each"),
    ("cada un", re.compile(r"\bcada un[oa]\b"), "each"),
    ("c/", re.compile(r"\bc/ ?(?=mes|sem|quin|dia|\d|lun|mar|mie|jue|vie|sab)"), "cada "),
    (" d ", re.compile(r"(?<=[a-z] )d (?=[\d$]|el\b|la\b)"), "de "),
    (" x ", re.compile(r"\bx (?=mes\b|semana\b|quincena\b|dia\b)"), "por "),
    ("+", re.compile(r"(?<=[\da-z]) ?\+ ?(?!\d{1,3}[ -]\d{1,4}[ -]\d)(?=[$£€]?\d)"), " , "),
    ("even", re.compile(r"\b(?:7|seven) ?-? ?eleven\b"), "seveneleven"),
    ("/", re.compile(r"(?<=[\d€$£]) ?/ ?mo(?:nth)?\b"), " a month"),
    ("/", re.compile(r"(?<=[\d€$£]) ?/ ?w(?:ee)?k\b"), " a week"),
    ("each one", re.compile(r"\beach one\b"), "each"),
    ("'s", re.compile(rf"\b({'|'.join(NUMBERS_THAT_ARE)})'s\b"), r"\1 is"),
    ("'ll", re.compile(rf"\b({'|'.join(NUMBERS_THAT_ARE)})'ll\b"), r"\1 will"),
    ("'d", re.compile(rf"\b({'|'.join(NUMBERS_THAT_ARE)})'d\b"), r"\1 would"),
    ("'s", re.compile(rf"\b({SHORT_MONTHS})'s\b"), r"\1 is"),
    ("'s", re.compile(rf"\b({NOUNS_OF_MONEY})'s (?=[\d$£])"), r"\1 is "),
    ("0s ", re.compile(r"(?<=\d0)s (?=(?:fine|good|ok|okay|great|too|not|enough|low|all|better)\b)"), " is "),
    ("p/m", re.compile(r"\bp/m\b"), "monthly"),
    ("pm", re.compile(r"(?<![\w$£€])((?:r|rs|[$£€]) ?\d[\d,]*(?:\.\d\d)?) ?pm\b"), r"\1 monthly"),
    ("pcm", re.compile(r"\bpcm\b"), "monthly"),
    ("'s", re.compile(r"(?<=\d)(st|nd|rd|th)'s\b"), r"\1 is"),
    ("1/3", re.compile(r"(?<!\S)1/3(?= (?:of|now|down)\b)"), "a third"),
    ("1/4", re.compile(r"(?<!\S)1/4(?= (?:of|now|down)\b)"), "a quarter"),
    ("w/", re.compile(r"(?<!\S)w/(?!o)"), "with "),
    (" rn", re.compile(r"\brn\b"), "right now"),
    ("=", re.compile(r" ?= ?"), " , "),
    ("days ", re.compile(rf"\b((?:mon|tues|wednes|thurs|fri)day)s (?={OF_A_DAY}\b)"), r"\1 "),
    ("day's", re.compile(r"\b((?:mon|tues|wednes|thurs|fri|satur|sun)day)'s\b"), r"\1 is"),
    (". ", ABBREVIATED, r"\1"),
    (
        "-",
        re.compile(r"(?<=[a-z])-(?=[a-z])|(?<=\d)-(?=(?:month|week|year|payment|instal|hour|minute|mile))"),
        " ",
    ),
)
"""What is written short, by a sign without which it is not there, and how it is spoken."""


def folded(text: str) -> str:
    """Return a text in small letters, without accents and hyphens, "/mes" and "3ish" as they are meant."""
    plain = text.lower().replace("º", "°").replace("’", "'").replace("\xa0", " ").replace("\u202f", " ")
    if not plain.isascii():
        plain = ACCENTS.sub("", unicodedata.normalize("NFD", plain))
    for sign, pattern, meant in (*WITH_HYPHENS_MEANT, *MEANT):
        if sign in plain:
            plain = pattern.sub(meant, plain)
    return plain


def without_phones(text: str) -> str:
    """Return a text with each telephone number, and whatever else is plainly no number, as one word."""
    digits = len(ANY_DIGIT.findall(text))
    if not digits:
        return text
    may_be_phone = digits >= LEAST_DIGITS_OF_A_PHONE
    if "-" in text:
        text = OF_A_PERSON.sub(IDENTIFIER, text)
        text = NUMBER_AND_LETTER.sub(IDENTIFIER, text)
    if may_be_phone:
        text = GROUPS_OF_DIGITS.sub(lambda found: phone_or_number(found, text), text)
    if "-" in text:
        text = WITH_HYPHENS.sub(IDENTIFIER, text)
        text = HOUSE.sub(rf"\1 {IDENTIFIER}", text)
        text = WITH_HYPHEN.sub(number_or_range, text)
    if " 0" in text or text.startswith("0") or " h" in text:
        text = HOUR_OF_SOLDIERS.sub(r"\1:\2", text)
        text = LEADING_ZEROS.sub(IDENTIFIER, text)
    if " at 1" in text or " at 2" in text or " at 0" in text:
        text = HOUR_OF_A_MEETING.sub(r"\1\2:\3", text)
    if has_sign(text, DIGIT_AND_P):
        text = PENCE.sub(r"\1 pence", text)
    if BESIDE_A_LETTER.search(text):
        text = LETTERED.sub(IDENTIFIER, text)
    return SHORT_PHONE.sub(IDENTIFIER, text) if may_be_phone else text


def number_or_range(found: re.Match[str]) -> str:
    """Return two numbers that may be a range as they are, "1500-1700"; else a contract, as one word."""
    low, high = found[1].split("-")
    is_rising = int(low) < int(high) <= int(low) * WIDEST_RANGE
    is_range = is_rising and (len(low) == len(high) or low[-1] == high[-1] == "0")
    return found.group() if is_range else IDENTIFIER


def phone_or_number(found: re.Match[str], text: str) -> str:
    """Return groups of digits as they are when they are an amount or a date, else one word."""
    groups = re.findall(r"\d+", found.group())
    in_thousands = all(len(group) == 3 for group in groups[1:])
    is_amount = in_thousands and (" " not in found.group() or NAMED_CURRENCY.match(text, found.end()))
    is_date = " " not in found.group() and sorted(map(len, groups)) == [2, 2, 4]
    if is_amount or is_date or sum(map(len, groups)) < LEAST_DIGITS_OF_A_PHONE:
        return found.group()
    return f" {IDENTIFIER} "
