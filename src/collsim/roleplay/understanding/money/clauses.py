"""Numbers that are money because of the clause that they begin: "90 I can live with", "45 and I'll stop".

In a turn of a call a number at the head of its clause, with nothing before it but words that open one ("so",
"come on"), is an amount when the clause goes on as one about amounts does: somebody can or cannot, a verdict
is given, something is offered for it, or the number is all that is said. After "the" or "los" a number is
one wherever it stands, unless it may be a day of the month. Hours and most days are too small, or taken out.
"""

from __future__ import annotations

import re
from enum import Enum, auto

from collsim.roleplay.understanding.money.amounts import (
    THOUSAND,
    Found,
    Match,
    has_parts_of_a_cent,
    read_amount,
    value_of,
)
from collsim.roleplay.understanding.money.bare import HUNDRED, OF_NOBODY, SEVERAL, in_thousands
from collsim.roleplay.understanding.money.talked_of import FALLS_SHORT, LAST_DAY, LAST_HOUR, NUMBER, SMALLEST
from collsim.roleplay.understanding.profiles import Language, Profile
from collsim.roleplay.understanding.script import Script
from collsim.roleplay.understanding.words import listed

LONGEST_OPENING = 60
"""So many signs before a number may belong to its clause."""
ROUND = 5
"""What may be a day of the month, said alone, is an amount when it is round: "25, then?"."""


class Head(Enum):
    """How a number stands in its clause."""

    NAKED = auto()
    """First, after nothing but words that open a clause: "so 40 …"."""
    ASKED = auto()
    """First after the verb of a question: "does 30 …"."""
    KNOWN = auto()
    """After an article, wherever it stands: "the 72 …"."""
    NONE = auto()
    """After words that it may belong to."""


# ------------------------------------------------------------------------------- before the number

OPENING: dict[Language, frozenset[str]] = {
    "en": listed(
        "ok okay k alright right well so now then look listen see hey oh ah aw ugh hmm hm um uh eh ha haha",
        "lol yeah yes yep yup aye oof whoa wow nah no nope not just only even still maybe perhaps say",
        "like come on wait hold up hang fine fair enough good great cool perfect sure deal done",
        "love hon honey mate pal sir ma'am maam",
        "miss boss man dude bro folks please actually honestly really anyway again let's lets and but or if",
        "n because cause cuz though when whether plus sorry that's thats what how about why thing is",
        "for with bale kahit naku sige achha arre haan ji okey",
    ),
    "es": listed(
        "ok oki okey va vale bueno buenos pues mire mira oiga oye ver vea a entonces ya listo dale sale no",
        "si ay uy hijole ah eh don dona jefe jefa joven senor senora seno amigo amiga solo",
        "nomas perfecto claro",
        "y e pero o u porque aunque ni tampoco digamos serian total tons entons orale andale venga hombre",
        "mujer mija mijo sea con",
    ),
}
"""Words after which a clause begins; those that join clauses are among them."""

JOINING = listed("and but so or if n because cause cuz though when y pero o si porque aunque")
"""Whatever stands before one of these belongs to another clause."""

ASKING = listed(
    "does do did would will could can might is isn't wouldn't won't couldn't doesn't should how'd",
    "doesnt wouldnt wont",
)
KNOWN_BY: dict[Language, frozenset[str]] = {
    "en": listed("the that those your"),
    "es": listed("los esos aquellos"),
}
DAYS_KNOWN_BY = listed("the los")
"""Of these a day of the month may be told as well: "the 29", and not "that 29"."""

OF_SEVERAL = listed("@1 @2 first second other last next same full extra whole remaining otros ultimos")
"""What may stand between the article and the number."""

NOT_KNOWN = listed(
    "a por pa para cumplir cumplio cumple tiene tengo tenia entre todos dias cada in turn turned past bus",
)
"""Before an article of several: ages, days, decades; "a los 45", "in the 60s"."""
CLAUSE_ENDS = ",|_"

# -------------------------------------------------------------------------------- after the number

END = r"(?= ?$| ?[,|])"
CALLS_AGAIN = (
    r"(?! (?:[a-z']+ )?(?:call(?! it| off| that)|ring|phone|try|see|meet|speak|talk|be back|be there))"
)
"""Not "ten and I'll call you back"."""
CAN = (
    r"(?:'ll|'d|'m|'re| can| can't| cant| cannot| could| couldn't| would| wouldn't| will| won't| wont"
    r"| might| am| are| do| don't| did| have to| need)"
)
MODAL = (
    r"(?:would|wouldn't|wouldnt|will|won't|wont|could|couldn't|can|can't|cant|might|may|does|doesn't|doesnt"
    r"|did|didn't|isn't|isnt|ain't|aint|wasn't|seems|sounds|feels|looks|ain)"
)
SAYS = (
    r"(?:means|hurts|kills|breaks|leaves|keeps|knocks|brings|takes|gets|buys|stops|holds|clears|covers|makes"
    r"|sorts|settles|saves|wipes|cuts|drops|beats|shows|helps|stays|scares|tells|gives|lets|frees|closes"
    r"|bounces|counts|satisfies|works|does)"
)
BEING = (
    r"(?:is|was|'s)(?! (?:your|my (?:number|age|flat|unit|house|lucky|birthday)|his|her|their|when|where|old"
    r"|years|_|#|@|a (?:wd|day)|no age))"
)
MONEY_OF_THE = r" of (?:charges|fees|interest|arrears|costs|penalt[a-z]+|late)(?![a-z])"

FOLLOWING: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf" (?:i|we|you|they|it|he|she|ya|yu|yuh|u){CAN}(?![a-z])"
        r"| (?:the|my) (?:system|screen|computer|boss|manager|supervisor)(?![a-z])| (?:barely|hardly"
        r"|only|nobody)(?![a-z])"
        rf"| {MODAL}(?![a-z])| {SAYS}(?![a-z])|(?:(?<=\d)'s| {BEING})(?! _)(?![a-z'])"
        r"| (?:and|n|&) (?:i|i'?ll|i'm|im|i'd|we|we'?ll|we're|you|you're|youre|you'?ll|you'd|that|that's"
        r"|thats"
        rf"|that'll|it|it's|it'll|they|they'll|done|call it|leave|let's|your|the|my|everybody|everyone"
        rf"|no more|nobody)(?![a-z']){CALLS_AGAIN}"
        r"| (?:came|comes|meet|meets|leave|left|hit|hits|fits?)(?![a-z])| too [a-z]+| (?:a stretch"
        r"|enough|plus(?= ?$| ?[,|])"
        r"|odd would|and (?:not|no)|short of|again)(?![a-z])| to [a-z]{2,}| (?:not|rather than"
        r"|instead of) [#_]"
        r"| (?:a|every|each|per) (?:other |second )?(?:[a-z]+ ){0,2}?(?:month|week|fortnight|pay ?day|check"
        r"|cheque|paycheck|giro|pension|wage)(?![a-z])"
        r"| (?:in the middle|after that|first|up ?front|for (?:now|starters|a start|the time being"
        r"|the (?:@\d|first|second|last))|of (?:that|it)(?! (?:is|was))|out of (?:the|that|it|your|what)"
        r"|as (?:an?|agreed)"
        r"|even|po|muna|den|good|sorted|(?:that|the same|the) (?:day|morning|afternoon)|if|unless"
        r"|or (?:nothing|nowt|so)|by (?:card|phone|check|cheque|debit|then)|on (?:the|your) (?:card|debit)"
        rf"|with no)(?![a-z])|{MONEY_OF_THE}"
        rf"| (?:cash|maybe|sooner|after (?:rent|bills|tax|food|groceries)|no|nope|nah|yes|yeah|yep|sure"
        rf"|deal|done|fine|ok|okay|agreed|taken|cool|perfect|great|lovely){END}"
    ),
    "es": re.compile(
        r" (?:no|si|tampoco|tambien|ya)(?! (?:trabaj|atiend|abr))(?:"
        rf"{END}| (?:se|me|les?|nos|te|lo|la|los|senor[a]?|pasa|hay|hace|sirve|da|va|puedo|puede|podemos"
        r"|alcanza|cubre|llega|es|son|seria|jala|pega|entra|quiero|tiene|que)(?![a-z]))"
        r"| (?:me|nos|se|te|les?|lo|la|los) (?:l[oa]s? )?[a-z]{3,}"
        r"| ni (?:de|pensar|hablar|loc[oa]|a palos)(?![a-z])| si #\d"
        r"| y (?:lo|la|los|las|ya|en|no|me|le|te|se|nos|cerramos|quedamos|dejamos|todos|ahi|aqui|estamos|tan"
        r"|santas)(?![a-z])| (?:'ta|esta|ta) bien| (?:p'al|pal|para el|para la)(?![a-z])"
        r"| (?:como (?:minimo|maximo)|de entrada|de perdido|para (?:empezar|arrancar|que)|al menos"
        r"|por lo menos"
        r"|cuando menos|aunque sea)(?![a-z])"
    ),
}
"""What a clause about an amount says after it."""

ASKED_OF: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r" (?:be|sound|scare|hurt|kill|break|feel|look|seem|sit|do|help|fit|work|happen|land|leave|make|cover"
        r"|stretch|get|any|too|enough|possible|realistic|doable|within|in reach|out of|more|reasonable"
        r"|fair|fly"
        r"|ok|okay|alright|manageable|something|asking|pushing|mad|crazy|a stretch|a lot)(?![a-z])"
    ),
    "es": re.compile(r"(?!)"),
}
"""What is asked of an amount: "does 30 scare you", "would 25 be stretching it"."""

ALONE = re.compile(
    r"(?: (?:then|now|instead|please|again|flat|max|tops|only|right|huh|innit|eh|yeah|only|is it|it is"
    r"|entonces"
    r"|nomas|pues|va|mejor|cerrados|juntos|justos))*(?: (?:or|o) #\d+)?(?= ?$| ?[|_]| ?,(?! #))"
)
KNOWN_AS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"{ALONE.pattern}|{MONEY_OF_THE}| (?:thing|idea|mark|story|talk|figure|plan|promise)(?![a-z])"
        r"| (?:nobody|which)(?![a-z])"
        rf"| (?:i|we|you|they|he|she)(?:'[a-z]+)? [a-z]+| {MODAL}(?![a-z])| (?:stays?|goes|comes?|drops?|went"
        rf"|came|was|were|is|are|ever|hit|hits|landed|sorted|done|paid|down|off|back|and the #)(?![a-z])"
    ),
    "es": re.compile(
        rf"{ALONE.pattern}| (?:junt|complet|enter|cabal|justit|libr)[a-z]+| de (?:gasto|gestion"
        rf"|cobranza|multa|seguro|visita|tramite|iva|interes|recargo"
        rf"|mora|comision)"
        r"| (?:que|me|le|se|no|si|ya|hoy|ahora|ahorita|y|o|pero|por|con|al|en|cuando|los|las)(?![a-z])"
    ),
}
"""What is said of an amount that both know: "the 60 is fine", "los 45 que faltan"."""

NO_DAY_BEFORE = re.compile(
    r"(?<![a-z])(?:no can do|(?:hear|got|get|with) you|budge|agree|no good|nothing doing) on the $"
)
"""Whoever answers so speaks of an amount: "no can do on the 15"."""

COUNTS_OTHERS = re.compile(
    r"#\d+ (?:months?|mes(?:es)?|minut[eo]s?|min|segundos?|seconds?|secs?)(?![a-z])|_ (?:off"
    r"|de descuento)(?![a-z])"
)
"""Where months, seconds or percentages are counted, a small number without a noun may count them as well."""

ON_A_DAY = re.compile(r" (?:(?:on|the|this|next|el|este|para el) )?_")
"""After an amount that is paid again: "75 on Friday and 75 the Friday after"."""

OR_AFTER_ANOTHER = re.compile(r"[_\d] , (?:o|or) $")
"""After an amount a small number may be the rest of another: "500 pesos, o 20"."""

OF_HELP = (911, 988)
"""Telephones that everybody knows."""

SENT = re.compile(
    r" (?:(?:you|he|she|they) (?:sent|paid|gave|put in)|(?:came|went) through|bounced|cleared|off (?:you|it))"
    r"(?![a-z])"
)
"""What no day of the month does, nor is done with it."""

OF_SOMETHING_ELSE = re.compile(
    r"(?<![a-z])(?:digits?|age|old|how many|number|zip|code|postcode|flat|degrees|born|birth|edad|cuantos"
    r"|cuantas|digitos|numero|folio|anos|codigo|piso|year|calls?|degree|floor|hours?|minutes?|phone"
    r"|telefono|celular|account|cuenta|ending|terminacion|tarjeta|ultim[oa]s|last (?:#4|four)|guion"
    r"|dicto|spelt|spell|arroba|adress|address|direccion|street)(?![a-z])"
)
"""A number said alone may answer one of these."""

TAKEN_ON = re.compile(
    r"[ |,]*(?:i'll take|i will take|taken|deal|done|sold|canny|and what day|what day|when|i can"
    r"|se l[oa]|me l[oa]"
    r"|trato|hecho|acepto|(?:ok|okay|fine|bueno|va|vale) ,? ?(?:i'll take|se l[oa])|que dia|y que dia"
    r"|cuando|y cuando)(?![a-z])"
)
"""After a number that somebody takes: "18. I'll take it", "28? And what day?"."""


def of_clauses(script: Script, language: Language, profile: Profile, before: Found) -> Found:
    """Take out the numbers that their clause tells to be amounts; one that is only said again is none."""
    found: Found = []
    values = {amount.value for _, amount in before}
    for match in NUMBER.finditer(script.text):
        value = value_of(match)
        is_again = value in values and not ON_A_DAY.match(script.text, match.end())
        if is_again or not is_of_clause(match, script.text, language):
            continue
        if value >= HUNDRED or not COUNTS_OTHERS.search(script.text):
            script.remove(match.start(), match.end())
            values.add(value)
            found.append((match.start(), read_amount(match, profile.currency)))
    return [(at, in_thousands(amount, [*before, *found])) for at, amount in found]


def is_of_clause(match: Match, text: str, language: Language) -> bool:
    """Whether how a number stands in its clause, and what follows, tell that it is an amount."""
    value = value_of(match)
    if value < SMALLEST or value in OF_HELP or has_parts_of_a_cent(value):
        return False
    head = head_of(match, text, language)
    if value <= LAST_HOUR:
        return head is Head.NAKED and language == "en" and FALLS_SHORT.match(text, match.end()) is not None
    if head is Head.KNOWN:
        return is_known(match, text, language)
    if head is Head.ASKED:
        return ASKED_OF[language].match(text, match.end()) is not None
    if head is Head.NONE:
        return False
    if FOLLOWING[language].match(text, match.end()):
        return True
    return is_all_said(match, text) or is_round_sum(match, text)


def head_of(match: Match, text: str, language: Language) -> Head:
    """Return how a number stands in its clause."""
    before = words_before(match, text)
    if before[-1:] and before[-1] in OF_SEVERAL:
        before.pop()
    if before[-1:] and before[-1] in KNOWN_BY[language]:
        return Head.NONE if before[-2:-1] and before[-2] in NOT_KNOWN else Head.KNOWN
    if before[-2:-1] and before[-1] == "not" and before[-2] in ("it's", "its", "that's"):
        return Head.NAKED
    head = Head.NAKED
    for word in reversed(before):
        if word in JOINING:
            return head
        if head is Head.NAKED and word in ASKING:
            head = Head.ASKED
        elif word not in OPENING[language]:
            return Head.NONE
    return head


def words_before(match: Match, text: str) -> list[str]:
    """Return the words of a number's clause that stand before it."""
    before = text[max(0, match.start() - LONGEST_OPENING) : match.start()]
    start = max(before.rfind(sign) for sign in CLAUSE_ENDS) + 1
    return before[start:].split()


def is_known(match: Match, text: str, language: Language) -> bool:
    """Whether what follows a number with an article is said of amounts, and it can be no day of the month."""
    before = words_before(match, text)
    may_be_a_day = before[-1] in DAYS_KNOWN_BY and not NO_DAY_BEFORE.search(
        text, max(0, match.start() - LONGEST_OPENING), match.start()
    )
    if may_be_a_day and value_of(match) <= LAST_DAY:
        return SENT.match(text, match.end()) is not None
    return KNOWN_AS[language].match(text, match.end()) is not None


def is_all_said(match: Match, text: str) -> bool:
    """Whether a number is all that its clause says, and answers no question for something else."""
    ended = ALONE.match(text, match.end())
    if value_of(match) <= LAST_DAY and OR_AFTER_ANOTHER.search(text, 0, match.start()):
        return False
    if not ended or OF_SOMETHING_ELSE.search(text, 0, match.start()):
        return False
    value = value_of(match)
    if value >= THOUSAND and value % ROUND and match["n_otherwise"] is None:
        return False  # the last digits of a card, a year
    return value > LAST_DAY or value % ROUND == 0 or TAKEN_ON.match(text, ended.end()) is not None


def is_round_sum(match: Match, text: str) -> bool:
    """Whether round thousands begin a clause, and nobody counts by them: "3,000 po muna"."""
    value = value_of(match)
    is_round = value >= THOUSAND and (value % HUNDRED == 0 or match["n_otherwise"] is not None)
    return is_round and not (SEVERAL.match(text, match.end()) or OF_NOBODY.match(text, match.end()))
