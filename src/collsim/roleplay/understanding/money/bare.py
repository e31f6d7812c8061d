"""Numbers without a currency that only can be amounts: "puedo bajarlo a mil cien", "pay 75 on Friday"."""

from __future__ import annotations

import re
from decimal import Decimal

from collsim.roleplay.understanding.context import COUNTABLE, FOLLOWED
from collsim.roleplay.understanding.money.amounts import (
    CENT,
    THOUSAND,
    Found,
    Match,
    N,
    has_parts_of_a_cent,
    read_amount,
    value_of,
)
from collsim.roleplay.understanding.money.cues import CLOSED_WORDS, FARTHEST_CUE, OF_MONEY, Cue, cue_before
from collsim.roleplay.understanding.profiles import SPOKEN_IN_THOUSANDS, Language, Profile
from collsim.roleplay.understanding.readings import Money
from collsim.roleplay.understanding.script import Script
from collsim.roleplay.understanding.signs import sought
from collsim.roleplay.understanding.words import listed

SMALLEST_WITH_CENTS = 10
SMALLEST_BARE, SMALLEST_PAID, SMALLEST_AFTER_A_CUE = 100, 20, 5
"""A number without a currency is an amount from a hundred on, or from five after a word of paying, or from
twenty where its sentence goes on."""

SMALLEST_UNDATED = 10
TAKEN_DAY = re.compile(r"_{4}|(?<![a-z])(?:pay|paid|paga|pague|abone|owe|debe)")
"""Less than ten is paid on a day; else it may be minutes: "take 5"."""

OF_A_FEE = re.compile(r" de (?:gastos|comision|interes|iva|mora|recargo)")
"""What has cents, however small: "dos con cincuenta de gastos"."""

STEP, ROUND, HUNDRED = 5, 50, 100
"""Amounts that somebody asks for are round; what is odd is owed, or is no amount."""

SHORT_CLAUSE = SHORT_SENTENCE = 4
CLAUSE_ENDS = re.compile("[,|_]")
ALONE = re.compile(r" ?(?:ok |okay |so |entonces |y |and |now |well |just )?#\d+(?: then| entonces)? ?")
"""A number that is all that a clause says: "60, yeah?"."""
SHORTEST_IN_THOUSANDS = 10
FARTHEST_LINK, LARGEST_RATIO = 40, 20

HOURS_OR_DAYS = r"(?:business |working |calendar )?(?:hours?|hrs?|days?|weeks?|horas?|dias?|semanas?)"
NO_SPAN = rf"(?! (?:to|a) #\d+ {HOURS_OR_DAYS})"
"""Not of so many hours or days: "it takes 24 to 48 hours"."""

COUNTED_UP = f"#(?<!hace #){N[1:]}{NO_SPAN}"
"""A number, and not that of "hace 500"; the sign stands first, which is found fast."""

CENTS_SPOKEN = r"(?: (?:con|punto|point) #(?P<c>\d\d?)(?![\d.~])(?! ¤))?"
OF_A_DEBT = (
    r"(?= de (?:un |una |perdid[oa]|jodido|golpe|interes|capital|mora|enganche|abono|anticipo|inicial|cuota"
    r"|saldo|deuda"
    r"|adeudo|entrada|lo que|los|las|ese|esa|sus?|mi|la|el|contado|inmediato|recargo|gasto|comision|hoy|aqui)"
    r"| de (?:los |las )?#\d{4}| of (?:interest|the|that|it|your|fees|principal))"
)
BARE: dict[Language, re.Pattern[str]] = {
    language: re.compile(rf"{COUNTED_UP}{CENTS_SPOKEN}(?:{FOLLOWED[language]}|{OF_A_DEBT})")
    for language in ("es", "en")
}
UNFOLLOWED = sought(rf"{COUNTED_UP}{CENTS_SPOKEN}(?! {COUNTABLE})(?! ?[¤@T%])(?! ?#(?!\d+ {COUNTABLE}))")
"""A number of which only what stands before it tells that it is an amount."""

CLOSING = re.compile(
    r" (?:nomas|nada mas|y (?:(?:ya|listo)(?= ?$| ?[,|])|cerramos|quedamos|terminamos|arreglamos)"
    r"|and (?:we're|you're|we are|you are) (?:good|done|square|even)"
    r"|(?:is|es|esta)(?: (?:a|un|bit|little|poco|tad|still|really|just|pretty|too|muy|far|way"
    r"|kind of))* (?:low|little"
    r"|light|short|high|bajo|poco|poquito|corto|muy poco|fine|good)|(?:seems|sounds|looks"
    r"|feels)(?: (?:a|bit|little|kind of|too))* (?:low|high|light|short|little|steep|much|fair"
    r"|right|doable)|be (?:too (?:much|high|low|little|steep)|ok|okay|fine|enough|possible|doable"
    r"|better|manageable)"
    r"|is something|it is(?= ?$| ?[,|]| then)"
    r"|(?:no )?(?:me|nos|le) (?:alcanza|sirve|ayuda)|fine(?= ?$| ?[,|])"
    r"|for (?:the|your|that) (?:[a-z]+ )?(?:fees?|charges?|interest|principal|deposit|tow|late)"
    r"|tops|flat|even|total|altogether|all (?:in|told)|in total|isn't enough|is not enough|won't (?:do"
    r"|cover|cut)|isn't (?:going|much)|is too (?:low"
    r"|little)"
    r"|@1(?!\d)|to (?:begin|start)|now|ahora|ahorita|ya(?! no)|down(?! to)|afterwards|would (?:do|work|help"
    r"|be)|will do|is the (?:lowest|best|least|most|minimum)|is (?:fine|okay|ok"
    r"|enough|all)|works|no (?:alcanza|basta|me sirve)|es (?:muy )?poco|esta bien|alcanza)(?![a-z])"
)
"""With these an offer ends: "43 nomás", "60 y listo"."""

THE_ONE = re.compile(r"(?<![a-z])(?:el|la) $")
"""One thing by its number: of pesos there are several."""

OF_SEVERAL = re.compile(r"(?<![a-z])(?:los|esos|con|the|those|otros) $")
SEVERAL = re.compile(
    r" (?:other |more |different |new |otr[oa]s )?(?!(?:anotad|acordad|pactad|prometid|ofrecid|apartad"
    r"|separad)[oa]s|pls|settles|pays|makes|leaves"
    r"|gets|buys|covers|clears|thanks|has|was|is|as|mas|menos|antes"
    r"|pues)[a-z]+s(?![a-z])"
)
"""A word for several things that the number may count."""

OF_THE_TRADE = re.compile(
    r" (?:(?:late|cheque return|check return|penal|admin|service|processing|past due|final|old"
    r"|outstanding|open|full|new|total) )?"
    r"(?:balance|bill|debt|arrears|offer|discount|settlement|refund|charge|credit(?! [a-z]+)|fee|penalty"
    r"|surcharge|payment(?! plan)|deposit"
    r"|(?:court |legal )?costs(?= ?$| ?[,|]| (?:so|and|on|is|makes)))(?![a-z])"
)
"""English puts the amount before what it is of: "a 4,100 balance", "the 38 late fee"."""

FALLS_TO = re.compile(r" (?:(?:se|te|les?|l[oa]) ){0,2}(?:baj|qued|pas|reduc)[a-z]* (?:a|en|hasta) [#¤]")
"""What tells that an amount becomes another: "de 9,800 baja a 6,860"."""

OF_OTHERS = re.compile(
    r" (?:other|more|different|otr[oa]s) (?!dollars|pesos)(?:[a-z]+s|people|gente)(?![a-z])"
)
"""What is counted beside what is spoken of: "40,000 other accounts"."""

BEFORE_A_NOUN = listed(
    "el la su mi tu este esta ese esa un una al del de en the your my our this that an of on at in",
)
"""Articles and prepositions: a number may name the thing that they begin, "the order 5510"."""

OF_AMOUNTS = listed(
    "segundo segunda tercero tercera primer primera ultimo ultima otro otra mismo misma proximo proxima",
    "siguiente mitad valor precio diferencia propuesta meta neto promesa acuerdo plan full extra usual",
    "agreed original final whole best lowest sum cost price rest first last next other same amount suma",
    "cantidad cifra",
)
"""What amounts are called, too."""

THE_OTHER = re.compile(
    r"(?<![a-z])(?:the (?:other|remaining|last|next)(?: (?:one|#1|payment)(?: is| of| at)?)?|another"
    r"|(?:los|las) (?:otr[oa]s|ultim[oa]s|restantes)|(?:el|la) ultim[oa](?: pago| cuota)?(?: de| es"
    r"| es de)?|otr[oa]s) $"
)
"""What tells, after an amount, that another one comes: "40 today, and the other 85 next week"."""

CHAINED = re.compile(
    r"(?:_+|^)(?: (?:de|in|of)(?: late)? \w+| (?:principal|interest|capital|interes|intereses|fees|mora))?"
    r"(?: ?,| (?:y|e|o|u|and|or|but|pero|not|no|ni|then|luego|despues|now|ahora|mas|plus|first|@1|total|so"
    r"|you said|i said|you say|los|las|_+"
    r"|asi que|let's do"
    r"|here|there|aqui|alla|(?:the )?(?:month|week|time) (?:before|after)"
    r"|on an? [a-z]+(?: (?:day|week|month|one))?|for an? [a-z]+"
    r"|(?:(?:los|las|the) )?(?:otr[oa]s|otra?|other|next|remaining|rest)|another|finalmente|finally|al final"
    r"|hasta|baje a|down to|instead of|rather than|(?:and|or) the|en vez de|en lugar de))+ $"
)
"""Between an amount and another that needs no word of paying: "90, then 70, now 50"."""


def bare_amounts(
    script: Script, language: Language, profile: Profile, before: Found, expected_at: int | None
) -> Found:
    """Take out the amounts without a currency after which something ends or goes on."""
    found: Found = []
    for match in BARE[language].finditer(script.text):
        others = [*before, *found]
        if is_amount(match, script.text, language, expected_at) or is_chained(match, script.text, others):
            script.remove(match.start(), match.end())
            found.append((match.start(), with_cents(match, profile)))
    return [(at, in_thousands(amount, [*before, *found])) for at, amount in found]


def unfollowed_amounts(
    script: Script, language: Language, profile: Profile, expected_at: int | None
) -> Found:
    """Take out amounts whose sentence goes on without a pause: "si paga 500 detenemos los intereses"."""
    found: Found = []
    for match in UNFOLLOWED.finditer(script.text):
        if match.start() == expected_at or is_told_before(match, script.text, language):
            script.remove(match.start(), match.end())
            found.append((match.start(), with_cents(match, profile)))
    return found


def is_amount(match: Match, text: str, language: Language, expected_at: int | None) -> bool:
    """Whether a number without a currency is an amount."""
    value = value_of(match)
    if match.start() == expected_at:
        return True
    if match["c"] and OF_A_FEE.match(text, match.end()):
        return True
    if is_too_small(match, value, text) or has_parts_of_a_cent(value):
        return False
    cue = cue_before(text, match.start(), language)
    if cue is Cue.STRONG or (value >= SMALLEST_PAID and CLOSING.match(text, match.end())):
        return True
    is_grouped = match["n_otherwise"] is not None
    if not is_grouped and THE_ONE.search(text, max(0, match.start() - FARTHEST_CUE), match.start()):
        return False
    if is_grouped or "." in match["n"] or match["c"]:
        return True
    if value >= SMALLEST_BARE and cue is Cue.WEAK:
        return True
    if cue is Cue.NONE and SMALLEST_PAID <= value < SMALLEST_BARE:
        return value % STEP == 0 and ALONE.fullmatch(clause_of(match, text)) is not None
    if value < SMALLEST_BARE and cue is Cue.WEAK:
        may_be = value >= SMALLEST_PAID and is_short(match, text)
        return may_be or bool(OF_MONEY.search(sentence_of(match, text)))
    return value >= SMALLEST_BARE and not is_named(match, value, text)


def is_too_small(match: Match, value: Decimal, text: str) -> bool:
    """Whether so little is named as an amount only on the day on which it is paid."""
    if value < SMALLEST_AFTER_A_CUE:
        return True
    return value < SMALLEST_UNDATED and not TAKEN_DAY.search(clause_of(match, text))


def is_told_before(match: Match, text: str, language: Language) -> bool:
    """Whether what stands before a number tells that it is an amount, whatever comes after it."""
    value = value_of(match)
    if has_parts_of_a_cent(value):
        return False
    smallest = SMALLEST_BARE if SEVERAL.match(text, match.end()) else SMALLEST_PAID
    cue = cue_before(text, match.start(), language)
    if cue is Cue.STRONG and value >= smallest:
        return True
    if OF_OTHERS.match(text, match.end()):
        return False
    is_of_the_trade = OF_THE_TRADE.match(text, match.end()) or FALLS_TO.match(text, match.end())
    if value >= SMALLEST_PAID and is_of_the_trade:
        return True
    if (cue and value >= THOUSAND) or (value % 1 and (cue or value >= SMALLEST_WITH_CENTS)):
        return True
    is_whole = value >= THOUSAND and value % HUNDRED == 0
    if is_whole and smallest == SMALLEST_PAID and is_unnamed(match, text):
        return True
    is_grouped = (is_whole or match["n_otherwise"] is not None) and smallest == SMALLEST_PAID
    return is_grouped and bool(OF_SEVERAL.search(text, max(0, match.start() - FARTHEST_CUE), match.start()))


def is_unnamed(match: Match, text: str) -> bool:
    """Whether round thousands stand where nothing before them may be what they name, and nobody counts."""
    before = text[: match.start()].split()[-1:]
    if not before or OF_NOBODY.match(text, match.end()):
        return False
    last = before[0]
    return last in ("roughly", "about", "around", "like", "casi", "apenas") or last in FREE_BEFORE


FREE_BEFORE = listed("or o y and but pero , | nearly almost exactly over under maybe")
OF_NOBODY = re.compile(
    r" (?:[a-z]+ )?(?:people|gente|personas|gracias|veces|times|a (?:month|year)|square|miles)"
)


def is_named(match: Match, value: Decimal, text: str) -> bool:
    """Whether a number names the thing before it, or an odd one stands where nobody speaks of money."""
    start = text.rfind("|", 0, match.start()) + 1
    before = text[start : match.start()].split()
    sentence = sentence_of(match, text)
    speaks_of_money = OF_MONEY.search(sentence) is not None
    if before and is_open(before[-1]):
        is_round = value % ROUND == 0
        is_noun = (
            len(before) > 1 and before[-2] in BEFORE_A_NOUN and before[-1].removesuffix("s") not in OF_AMOUNTS
        )
        return not (is_round and speaks_of_money) if is_noun else not (is_round or speaks_of_money)
    is_first = not any(word.strip("_,") for word in before)
    if is_first or sentence.count(" ") < SHORT_SENTENCE or speaks_of_money:
        return False
    return value % STEP != 0


def clause_of(match: Match, text: str) -> str:
    """Return the clause in which a number stands."""
    end = CLAUSE_ENDS.search(text, match.end())
    start = max(text.rfind(sign, 0, match.start()) for sign in ",|_") + 1
    return text[start : end.start() if end else len(text)]


def is_open(word: str) -> bool:
    """Whether a word is of a class that has no end, as nouns and names, after which a number may name."""
    return word.isalpha() and word not in CLOSED_WORDS


def is_short(match: Match, text: str) -> bool:
    """Whether the clause of a number has few words."""
    return clause_of(match, text).count(" ") <= SHORT_CLAUSE


def sentence_of(match: Match, text: str) -> str:
    """Return the sentence in which a number stands."""
    end = text.find("|", match.end())
    return text[text.rfind("|", 0, match.start()) + 1 : end if end >= 0 else len(text)]


def is_chained(match: Match, text: str, before: Found) -> bool:
    """Whether a number follows an amount of its size in one list: "1,800 de capital y 90 de gastos"."""
    value = value_of(match)
    places = [(at, money.value) for at, money in before if at < match.start()]
    if not places or value < SMALLEST_AFTER_A_CUE or has_parts_of_a_cent(value):
        return False
    at, last = max(places)
    if (
        before[0][1].currency in SPOKEN_IN_THOUSANDS
        and value < THOUSAND
        and last >= THOUSAND * SHORTEST_IN_THOUSANDS
    ):
        value *= THOUSAND
    if (
        THE_OTHER.search(text, max(0, match.start() - FARTHEST_CUE), match.start())
        and value * LARGEST_RATIO >= last
    ):
        return not SEVERAL.match(text, match.end())
    is_near = match.start() - at < FARTHEST_LINK and last / LARGEST_RATIO <= value <= last * LARGEST_RATIO
    return is_near and bool(CHAINED.search(text, at, match.start()))


def in_thousands(amount: Money, others: Found) -> Money:
    """Return an amount with its thousands where they were left out: "350 mil hoy y otros 350 el 30"."""
    is_short = amount.currency in SPOKEN_IN_THOUSANDS and amount.value < THOUSAND
    if is_short and any(other.value >= THOUSAND * SHORTEST_IN_THOUSANDS for _, other in others):
        return amount._replace(value=amount.value * THOUSAND, alternatives=(amount.value,))
    return amount


def with_cents(match: Match, profile: Profile) -> Money:
    """Return an amount without a currency, the country's, with the cents that were said."""
    amount = read_amount(match, profile.currency)
    cents = match["c"]
    return Money(amount.value + Decimal(cents) * CENT, amount.currency) if cents else amount
