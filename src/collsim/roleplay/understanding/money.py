"""Money: an amount with its currency, or without one where only an amount can be meant."""

from __future__ import annotations

import re
from decimal import Decimal

from collsim.roleplay.understanding.context import COUNTABLE, FOLLOWED
from collsim.roleplay.understanding.profiles import SPOKEN_IN_THOUSANDS, Language, Profile
from collsim.roleplay.understanding.readings import Money
from collsim.roleplay.understanding.script import NUMBER, TAKEN, Script

Match = re.Match[str]
Found = list[tuple[int, Money]]

CENT = Decimal("0.01")
SMALLEST_BARE, SMALLEST_PAID, SMALLEST_AFTER_A_CUE = 100, 20, 5
"""A number without a currency is an amount from a hundred on, or from five after a word of paying, or from
twenty where its sentence goes on."""

OF_SEVERAL = re.compile(r"(?<![a-z])(?:los|esos|con|the|those|otros) $")
SEVERAL = re.compile(r" [a-z]+s(?![a-z])")
"""A word for several things that the number may count."""

N = NUMBER.format("n")
CURRENCY = r"¤(?P<{0}>[A-Z]{{3}}|---)"
CENTS_NAMED = r"(?:,? ?(?:con|y|and|de|,)? ?#(?P<c>\d\d?(?:\.\d+)?)(?![\d.~]) ¢)"
CENTS_BARE = r"(?: (?P<link>con|y|and)? ?#(?P<c2>\d\d?)(?![\d.~])(?!(?: de)? ?(?:¤|¢|mo\d)))"
MARKED_BEFORE = r"(?<![\d#.~]\d )" + CURRENCY.format("before") + " ?" + N
MARKED_AFTER = N + r"(?: (?:de |of )?)" + CURRENCY.format("after") + r"(?P<scale> #1000000(?:000)?)?"


def marked_rules(language: Language) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of an amount with a currency, the fullest first."""
    cents = rf"(?:{CENTS_NAMED}|{CENTS_BARE}{FOLLOWED[language]})?"
    return (
        re.compile(
            rf"{MARKED_BEFORE}(?: (?:con|y|and) #(?P<c>\d\d?)(?![\d.~]))?(?: (?:de"
            rf" )?{CURRENCY.format('after')})(?! #)(?: ¢)?"
        ),
        re.compile(rf"{MARKED_BEFORE}{cents}"),
        re.compile(rf"{N} con #(?P<c>\d\d?)(?![\d.~]) (?:de )?{CURRENCY.format('after')}"),
        re.compile(rf"#(?P<hundreds>[1-9]\d?) #(?P<rest>[1-9]\d) {CURRENCY.format('after')}"),
        re.compile(rf"{MARKED_AFTER}{cents}"),
        re.compile(rf"{N}{CENTS_NAMED}"),
        re.compile(rf"(?P<cents_only>{N}) ¢(?! ¤)"),
    )


MARKED: dict[Language, tuple[re.Pattern[str], ...]] = {"es": marked_rules("es"), "en": marked_rules("en")}
HUNDREDS_APART = re.compile(r"#([1-9]\d{0,2}000) , #([1-9]\d{0,2})(?= ¤)")
"""English sets the hundreds apart: "two thousand, four hundred and eighteen dollars"."""

MARK = re.compile("[¤¢]")
ABOUT = re.compile(rf"{N} y (?:pico|tantos|fraccion|algo)(?: (?:de )?¤\S+)?(?=.*#\d)")
"""A vague amount that is not the one that is meant, because an exact one follows."""
OF_A_DEBT = (
    r"(?= de (?:perdid[oa]|jodido|una vez|golpe|interes|capital|mora|enganche|abono|anticipo"
    r"|inicial|cuota|saldo|deuda"
    r"|adeudo|entrada|lo que|los|las|ese|esa"
    r"|su|mi|la|el|contado|golpe|una vez|inmediato|recargo|gasto|comision|entrada|hoy"
    r"|aqui)| of (?:interest|the|that|it|your|fees|principal))"
)
BARE: dict[Language, re.Pattern[str]] = {
    language: re.compile(
        rf"(?<![#@\d~])(?<!hace ){N}(?: (?:con|punto|point) #(?P<c>\d\d?)(?![\d.~])(?!"
        rf" ¤))?(?:{FOLLOWED[language]}|{OF_A_DEBT})"
    )
    for language in ("es", "en")
}
UNFOLLOWED = re.compile(rf"(?<![#@\d~])(?<!hace ){N}(?! {COUNTABLE})(?! ?[¤@#T%])")
"""A number of which only what stands before it tells that it is an amount."""

SECOND = re.compile(
    r"(?:_|_ (?:ya|ahora|ahorita|now)) ?,?(?: (?:y|and|then|luego|otros|another|los|the other|,))+"
    rf" {N}(?= ?_)"
)
"""A number between a day and a day, after an amount with its day."""

BEFORE_ITS_DAY = re.compile(
    r"(?:^|[,|_] |(?<![a-z])(?:so|ok|okay|fine|great|perfect|y|and|then|entonces|va|sale|bueno"
    r"|mejor|listo|quedamos|dale|vale) )"
    rf"{N}(?= (?:on |by |for |el |para )?_{{4}})"
)
"""A number right before a day: "ok, 75 on Friday works"."""

END_OF_RANGE = re.compile(rf"(?:between|entre) (?:unos |los )?_+ (?:and|y) {N}(?! {COUNTABLE})")
"""The second number of a range whose first is an amount."""

ARRIVED = re.compile(
    rf"(?<![#@\d~]){N}(?= (?:go(?:es)? through|went through|clear|post|bounce|came in"
    rf"|came through|hit|land|entr[oae]"
    r"|cay[oe]|lleg[oau]|(?:se )?reflej|aparec))"
)
"""An amount that came or did not: "did the 75 go through?"."""

APIECE = re.compile(rf"(?<![#@\d~]){N}(?= (?:each|apiece|a pop|por pago|per payment)(?![a-z]))")
CHAINED = re.compile(
    r"(?:_+|^)(?: (?:de|in|of)(?: late)? \w+| (?:principal|interest|capital|interes|intereses|fees|mora))?"
    r"(?: ?,| (?:y|e|o|u|and|or|but|pero|not|no|ni|then|luego|despues|now|ahora|mas|plus"
    r"|(?:(?:los|las|the) )?(?:otros|otras|other)|another|finalmente|finally|al final"
    r"|hasta|baje a|down to))+ $"
)
"""Between an amount and another that needs no word of paying: "90, then 70, now 50"."""

FARTHEST_LINK, LARGEST_RATIO = 40, 20
FARTHEST_CUE = 80
"""So many signs before an amount may stand what tells that it is one."""

BEFORE_A_DAY = re.compile(r" (?:on |by )?_{4}")
SHORTEST_IN_THOUSANDS = 10
STEP = 5
"""Amounts that somebody asks for are round; what is odd is owed, or is no amount."""

CLOSING = re.compile(
    r" (?:nomas|nada mas|y (?:(?:ya|listo)(?= ?$| ?[,|])|cerramos|quedamos|terminamos)"
    r"|and (?:we're|you're|we are|you are) (?:good|done|square|even)"
    r"|tops|flat|even|isn't enough|is not enough|won't (?:do|cover|cut)|isn't (?:going|much)"
    r"|is too (?:low|little)"
    r"|no (?:alcanza|basta|me sirve)|es (?:muy )?poco)(?![a-z])"
)
"""With these an offer ends: "43 nomás", "60 y listo"."""

SHORT_SENTENCE = 4
OF_MONEY = re.compile(
    r"(?<![a-z])(?:pag[aueo]|abon|deposit|transf|entreg|consign|liquid|deb[eoií]|deud|adeud|sald[oe]|cuota|cobr|cubr[aei]|cost[oa]"
    r"|cuest|vale(?!nt)|monto|import|total|suma|capital|interes|gasto|comision|recarg|cargo|moratori|enganch|anticip|inicial"
    r"|entrada|minim|quita|descuent|ofert|ofre|propon|acept|falt|rest[oae]|junt|consig|prest[aeo]|complet|otros|unos"
    r"|plata|diner|lana|efectivo|convenio|arregl|mensualidad|quincen|letra|credito|prestamo"
    r"|money|cash|pa(?:y|id)|ow(?:e|ing)|due|balance|amount|fees?(?![a-z])|charge|settle|offer|accept|left|short|remain|monthly"
    r"|week|principal|interest|loan|bill|debt|each|afford|manage|down|clear|posted)|[¤%]"
)
"""A sentence with one of these may speak of money."""

THE_ONE = re.compile(r"(?<![a-z])(?:el|la) $")
"""One thing by its number: of pesos there are several."""

NAMED_BY = re.compile(
    r"(?<![a-z])(?:el|la|su|mi|tu|este|esta|ese|esa|the|your|my|our|this|that)"
    r" (?!primer|ultim|segund|tercer|otr|mism|proxim|siguiente|senor|don|jef|amig|first|last"
    r"|next|other|same|full|extra|usual"
    r"|agreed|original|final|whole|best|lowest|sum|cost|price|rest|promes|acuerdo|plan|mitad|valor|precio|diferenc|propuest"
    r"|meta|neto|que|de|lo|por|con|en|no|ya|is|was|of|for|to|at)[a-z]+ $"
)
"""An article and a word right before a number: "the order 5510"."""

OF_PAYING = re.compile(
    r"(?<![a-z])(?:pag[au]\w*|abon\w+|deposit\w+|transfier\w+|entreg\w+|consign\w+|adelant\w+|junt\w+"
    r"|me (?:da|de|das|des|pon(?:e|ga|gas))|ech[ae]\w*|suelt\w+|afloj\w+|complet\w+|falta"
    r"|gir[aeo]\w*|mand[ae]\w*|ingres[ae]\w*|cancel[ae]\w*"
    r"|baj\w+ (?:a|hasta|en)|qued\w+ en|dej\w+ en|minimo|acepta\w*"
    r"|(?:pagos?|cuotas?|abonos?|letras|mensualidades|parcialidades|saldo|adeudo|deuda|enlace|promesa|link)"
    r"(?: \w+){0,2}? (?:de|por)"
    r"|(?:amount|least|minimum|total|accept)(?: \w+){0,3}? is|say|pay|paying|send"
    r"|put down|accept|settle (?:for|at|on)|owe|deposit|transfer|manage|you do|to do|did"
    r"|(?:payments?|instal+ments?|balance|deposit|link)(?: \w+){0,1}? (?:of|for|is))"
    r"(?: (?:de|los|solo|hoy|unos|unas|al menos|minimo|siquiera|just|about|at least|me|only|son|_+|,))* ?$"
)
"""Words of paying right before a number from a hundred on."""

CUE: dict[Language, re.Pattern[str]] = {
    "es": re.compile(
        r"(?:pag\w+|abon\w+|deposit\w+|transfier\w+|dem[eo]s?|dam[eo]s?|darme|dar|doy|das|da"
        r"|entreg\w+|ofre\w+|propon\w+|acept\w+|"
        r"junt\w+|consig\w+|complet\w+|falt\w+|pon(?:er|e|es|ga|gas|game|me)|debiendo|prefier\w+|afloj\w+|suelt\w+"
        r"|prest\w+|presto|gastos|intereses|interes|capital|comision(?:es)?|recargos?|enganche|anticipo|inicial|entrada"
        r"|empez\w+ (?:en|con)|comenz\w+ (?:en|con)|mand\w+|yape\w*|plin\w*|nequi\w*|bizum\w*"
        r"|dij\w+|dicho|pidi\w+|vencido"
        r"|dej\w+ en|baj\w+ (?:a|hasta)|baja a|cerr\w+ (?:en|con|por)|sub\w+ a|qued\w+ en|"
        r"seri[ao]n?|son|unos|unas|minimo|menos|hasta|solo|solos|debe|adeuda|saldo (?:de|es"
        r" de)|cuota de|pago de|"
        r"abono de|con|esos|esas|eche\w*|arreglam\w+ (?:en|con|por))(?: (?:de|los|solo|hoy|unos|al menos"
        r"|minimo|siquiera|por lo menos|_+|,))* ?$"
    ),
    "en": re.compile(
        r"(?:pay|paying|do|manage|give me|send|offer|take|accept|settle (?:for|at|on)|down to"
        r"|up to|at least|only|just|owe|"
        r"around|about|is|be|deposit|put down|another|of|than|for|afford|propose|say|make it"
        r"|bring|get me|zelle|venmo|wire|cash ?app|paypal"
        r"|transfer|paid|said|offered|asked|due|minimum|min|bal"
        r"|(?:took|take|knock(?:ed)?|taking) off|okays?|approves?|authori[sz]e|even|toss|chuck"
        r"|sling|throw|those|live with|meet (?:me|you) at|spare|short|scrape together|put in"
        r"|pick (?:one|#1)|choose|prefer|fees?|fee's|interest|principal"
        r"|start(?:ed|ing)? (?:at|with)|come up with|chip in|drop)"
        r"(?: (?:me|us|it|in|over|the|at least|about|just|around|_+|,|\|))* ?$"
    ),
}
TWO_FIFTY = re.compile(
    rf"(?<![\d.~])#(?P<hundreds>[1-9]\d?) #(?P<rest>[1-9]\d)"
    rf"(?:(?P<closing> (?:total|flat|even|altogether|all in|apiece))(?![a-z])|{FOLLOWED['en']})"
)
RANGE = re.compile(
    rf"{NUMBER.format('low')} (?:o|u|a|y|or|to|and|,) {NUMBER.format('high')}(?P<mark> (?:de )?¤\S+)?"
)
THOUSAND, MILLION = Decimal(1_000), Decimal(1_000_000)


def find_money(script: Script, language: Language, profile: Profile, expected_at: int | None) -> Found:
    """Take the amounts out of a script, with their places, in order.

    Args:
        script: the utterance; identifiers, percentages, dates and hours have been taken out of it.
        language: "es" or "en".
        profile: the country's conventions.
        expected_at: where the amount of a plan stands, which is money however small.
    """
    if "#" not in script.text:
        return []
    script.drop(ABOUT, " pico", " tantos", " fraccion", " algo")
    if language == "en":
        script.text = HUNDREDS_APART.sub(thousands_and_hundreds, script.text)
    found = ranges(script, profile)
    for rule in MARKED[language] if MARK.search(script.text) else ():
        found += [(match.start(), marked(match, profile)) for match in script.take(rule)]
    found += partners(script, found)
    if language == "en":
        found += pairs_of_tens(script, profile, expected_at)
    found += bare_ones(script, language, profile, found, expected_at)
    found += partners(script, found)
    found += seconds(script, profile)
    found += unfollowed(script, language, profile, expected_at)
    return sorted(found, key=lambda each: each[0])


def bare_ones(
    script: Script, language: Language, profile: Profile, marked_ones: Found, expected_at: int | None
) -> Found:
    """Take out the amounts without a currency after which something ends or goes on."""
    found: Found = []
    for match in BARE[language].finditer(script.text):
        before = [*marked_ones, *found]
        if is_amount(match, script.text, language, expected_at) or is_chained(match, script.text, before):
            script.remove(match.start(), match.end())
            found.append((match.start(), in_thousands(bare(match, profile), before)))
    return found


def is_chained(match: Match, text: str, before: Found) -> bool:
    """Whether a number follows an amount of its size in one list: "1,800 de capital y 90 de gastos"."""
    value = amount_of(match["n"], match["n_otherwise"])[0]
    places = [(at, money.value) for at, money in before if at < match.start()]
    if not places or value < SMALLEST_AFTER_A_CUE or has_parts_of_a_cent(value):
        return False
    at, last = max(places)
    is_near = match.start() - at < FARTHEST_LINK and last / LARGEST_RATIO <= value <= last * LARGEST_RATIO
    return is_near and bool(CHAINED.search(text, at, match.start()))


def seconds(script: Script, profile: Profile) -> Found:
    """Take out amounts that what is around them tells: "50 hoy y 50 el viernes", "did the 75 go through?"."""
    found: Found = []
    rules = (SECOND, END_OF_RANGE, ARRIVED, APIECE)
    for match in (match for rule in rules for match in script.take(rule)):
        value, others = amount_of(match["n"], match["n_otherwise"])
        found.append((match.start("n") - 1, Money(value, profile.currency, others)))
    for match in BEFORE_ITS_DAY.finditer(script.text):
        value, others = amount_of(match["n"], match["n_otherwise"])
        if value < SMALLEST_PAID or has_parts_of_a_cent(value):
            continue
        script.remove(match.start("n") - 1, match.end())
        found.append((match.start("n") - 1, Money(value, profile.currency, others)))
    return found


def unfollowed(script: Script, language: Language, profile: Profile, expected_at: int | None) -> Found:
    """Take out amounts whose sentence goes on without a pause: "si paga 500 detenemos los intereses"."""
    found: Found = []
    for match in UNFOLLOWED.finditer(script.text):
        value, others = amount_of(match["n"], match["n_otherwise"])
        before = script.text[max(0, match.start() - FARTHEST_CUE) : match.start()]
        smallest = SMALLEST_BARE if SEVERAL.match(script.text, match.end()) else SMALLEST_PAID
        is_grouped = (
            match["n_otherwise"] is not None and OF_SEVERAL.search(before) and smallest == SMALLEST_PAID
        )
        is_cued = (
            is_grouped
            or (value >= smallest and OF_PAYING.search(before))
            or ((value >= THOUSAND or value % 1) and CUE[language].search(before))
        )
        if (match.start() == expected_at or is_cued) and not has_parts_of_a_cent(value):
            script.remove(match.start(), match.end())
            found.append((match.start(), Money(value, profile.currency, others)))
    return found


def in_thousands(amount: Money, others: Found) -> Money:
    """Return an amount with its thousands where they were left out: "350 mil hoy y otros 350 el 30"."""
    is_short = amount.currency in SPOKEN_IN_THOUSANDS and amount.value < THOUSAND
    if is_short and any(other.value >= THOUSAND * SHORTEST_IN_THOUSANDS for _, other in others):
        return amount._replace(value=amount.value * THOUSAND, alternatives=(amount.value,))
    return amount


def thousands_and_hundreds(match: Match) -> str:
    """Return thousands and hundreds as one number; places stay as they are."""
    number = f" #{int(match[1]) + int(match[2])}"
    return TAKEN * (len(match.group()) - len(number)) + number


def pairs_of_tens(script: Script, profile: Profile, expected_at: int | None) -> Found:
    """Take out hundreds that are left unsaid after a word of paying: "at least two fifty"."""
    found: Found = []
    for match in TWO_FIFTY.finditer(script.text):
        may_be_an_hour = match["rest"] in ("15", "30", "45")
        is_cued = match["closing"] or (not may_be_an_hour and BEFORE_A_DAY.match(script.text, match.end()))
        if match.start() == expected_at or is_cued or cue_before(match.start(), script.text, "en"):
            script.remove(match.start(), match.end())
            found.append((match.start(), hundreds_unsaid(match, profile.currency)))
    return found


def hundreds_unsaid(match: Match, currency: str | None) -> Money:
    """Return "two fifty" as 250, and as 2.50 in the other reading."""
    first, rest = Decimal(match["hundreds"]), Decimal(match["rest"])
    return Money(first * 100 + rest, currency, (first + rest * CENT,))


def is_amount(match: Match, text: str, language: Language, expected_at: int | None) -> bool:
    """Whether a number without a currency is an amount."""
    value = amount_of(match["n"], match["n_otherwise"])[0]
    if match.start() == expected_at:
        return True
    if value < SMALLEST_AFTER_A_CUE or has_parts_of_a_cent(value):
        return False
    if cue_before(match.start(), text, language):
        return True
    if value >= SMALLEST_PAID and CLOSING.match(text, match.end()):
        return True
    if (
        THE_ONE.search(text, max(0, match.start() - FARTHEST_CUE), match.start())
        and match["n_otherwise"] is None
    ):
        return False
    is_written_out = "." in match["n"] or match["n_otherwise"] is not None
    return is_written_out or (value >= SMALLEST_BARE and not is_named(match, value, text))


def cue_before(at: int, text: str, language: Language) -> bool:
    """Whether a word of paying stands right before a place."""
    return CUE[language].search(text, max(0, at - FARTHEST_CUE), at) is not None


def is_named(match: Match, value: Decimal, text: str) -> bool:
    """Whether a number names the thing before it, or an odd one stands where nobody speaks of money."""
    start = text.rfind("|", 0, match.start()) + 1
    end = text.find("|", match.end())
    sentence = text[start : end if end >= 0 else len(text)]
    is_first = not text[start : match.start()].strip(" ,_")
    if is_first or sentence.count(" ") < SHORT_SENTENCE or OF_MONEY.search(sentence):
        return False
    return value % STEP != 0 or NAMED_BY.search(text, start, match.start()) is not None


def has_parts_of_a_cent(value: Decimal) -> bool:
    """Whether there is less than a cent in a value."""
    return value * 100 % 1 != 0


def amount_of(value: str, otherwise: str | None) -> tuple[Decimal, tuple[Decimal, ...]]:
    """Return an amount and its other reading; one with three decimals is none, its sign groups thousands."""
    first, second = Decimal(value), Decimal(otherwise) if otherwise else None
    if second is None:
        return first, ()
    return (first, ()) if first > second else (second, (first,))


def marked(match: Match, profile: Profile) -> Money:
    """Return an amount with its currency and its cents."""
    said = match.groupdict()
    currency = currency_of(said.get("after"), said.get("before"), profile)
    if said.get("hundreds"):
        return hundreds_unsaid(match, currency)
    value, others = amount_of(said["n"], said["n_otherwise"])
    if said.get("cents_only"):
        return Money(value * CENT, currency)
    value *= Decimal(said["scale"][2:]) if said.get("scale") else 1
    cents = said.get("c") or said.get("c2")
    return Money(value + Decimal(cents) * CENT, currency) if cents else Money(value, currency, others)


def currency_of(after: str | None, before: str | None, profile: Profile) -> str | None:
    """Return the currency of the word after an amount, else of the sign before it, else of the country."""
    return next((named for named in (after, before) if named and named != "---"), profile.currency)


def bare(match: Match, profile: Profile) -> Money:
    """Return an amount without a currency: the country's."""
    value, others = amount_of(match["n"], match["n_otherwise"])
    cents = match["c"]
    return Money(value + Decimal(cents) * CENT if cents else value, profile.currency, () if cents else others)


def ranges(script: Script, profile: Profile) -> Found:
    """Take out ranges whose first number borrows the scale of the second: "dos o tres mil pesos"."""
    found: Found = []
    for match in RANGE.finditer(script.text):
        low, high = Decimal(match["low"]), amount_of(match["high"], match["high_otherwise"])[0]
        scale = MILLION if high % MILLION == 0 else THOUSAND
        if low < high / scale and high % scale == 0 and high >= scale and low == int(low):
            mark = match["mark"]
            currency = currency_of(mark[-3:] if mark else None, None, profile)
            found += [
                (match.start(), Money(low * scale, currency)),
                (match.start("high"), Money(high, currency)),
            ]
            script.remove(match.start(), match.end())
    return found


def partners(script: Script, found: Found) -> Found:
    """Take out the numbers that stand beside an amount: "entre quinientos y ochocientos pesos"."""
    more: Found = []
    for at, money in found:
        match = BESIDE.search(script.text, max(0, at - FARTHEST_CUE), at)
        if match and amount_of(match["n"], match["n_otherwise"])[0] * 20 >= money.value:
            more.append((match.start(), bare_beside(match, money)))
            script.remove(match.start(), match.end())
    return more


BESIDE = re.compile(rf"{N} (?:y|o|u|a|and|or|to|,)(?: (?:los|unos))? $")


def bare_beside(match: Match, money: Money) -> Money:
    """Return the partner of an amount, in its currency."""
    value, others = amount_of(match["n"], match["n_otherwise"])
    return Money(value, money.currency, others)
