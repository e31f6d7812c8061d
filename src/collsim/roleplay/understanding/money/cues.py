"""Words by which a number without a currency is known as an amount: of paying, of debts, of bargaining."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache

from collsim.roleplay.understanding.context import CLOSED
from collsim.roleplay.understanding.profiles import Language
from collsim.roleplay.understanding.words import listed


class Cue(IntEnum):
    """How strongly the words right before a number say that it is an amount."""

    NONE = 0
    WEAK = 1
    STRONG = 2


FARTHEST_CUE, MOST_WORDS = 80, 9
"""So many signs, and words, before an amount may stand what tells that it is one."""

PAYING: dict[Language, str] = {
    "es": (
        r"pag(?!ad[oa]s$|as$)\w+|abon(?!ad[oa]s)\w+|deposit\w+|transfier\w+|transfer\w+|consig[nu]\w+"
        r"|entreg\w+"
        r"|gir[aeo]\w*|mand[aeo]\w*|ingres[aeo]\w*|cancel[aeo]\w*|adelant\w+|junt\w+|reun\w+|complet\w+"
        r"|liquid\w+"
        r"|cubr[aei]\w*|dem[eo]s?|dam[eo]s?|denos|darme|darnos|dar|dara|daria|di|dio|diste|dieron|doy"
        r"|das?|des|ofre\w+|propon\w+"
        r"|acept\w+|p[ei]d\w+|pon(?:er|e|es|ga|gas|game|me|gale|le|gamos|emos|dria)|ech[aeo]\w*|suelt\w+"
        r"|afloj\w+"
        r"|prest\w+|trai\w+|traig\w+|hagam\w+|hacem\w+|dejemos\w*|dejamos\w*|dejo|dejarl[oe]|yape\w*"
        r"|plin\w*|nequi\w*"
        r"|bizum\w*|pas[ae](?:me|nos|s)?|prefier\w+|consider\w+|quier[eo]|necesit\w+|parec\w+|exact[oa]s?"
        r"|falt\w+|rest\w+"
        r"|sobr[ae]n?|hacer|tir[oae]|apart(?:a(?!mento)|e)\w*|arrim[ae]\w*|separ[ae]\w*|recibimos|reciba"
        r"|recibirl\w+|sirv\w+|aguant\w+"
        r"|deb\w+|adeud\w+|cobr\w+|puedes?|cuest\w+|cost\w+|reduc\w+|rebaj\w+|descont\w+|perdon\w+|condon\w+|quit\w+"
        r"|ajust\w+"
        r"|toca\w*|divid\w+|part(?:ir|imos|o|e|amos)\w*|fraccion\w+|qued\w+|suman?|ocup[aeo]"
    ),
    "en": (
        r"pay|pays|paying|paid|do|doing|manage|manages|send|sending|sent|offer|offered|take|accept|settle"
        r"|owe|owed"
        r"|deposit|afford|propose|bring|zelle|venmo|wire|cashapp|paypal|transfer|toss|chuck|sling|throw"
        r"|spare|choose"
        r"|prefer|drop|okays?|consider|approves?|authori[sz]e|need|want|lend|find|cover|waive|spend|leaves?|leaving"
        r"|makes?|equals|totals?|saves?|saving|shows?|showing|split|divide|halve|came|comes|received|got"
        r"|needed|charged|billed|cut|chop|carve|break|app|swing|borrowed|raise|scrounge|promised"
        r"|note|book|log|pencil|touch|reach|did|hearing|keep|keeping|floated|see|write|written"
        r"|likes|try|forget|taking|heard|lodge|put|puts|putting|stick|pop|mail|gimme|knock|knocked|shave|shaved|trim|trimmed|docked|hand|handed|handing|fork|cough|stump"
    ),
}
NOUNS_OF_MONEY: dict[Language, str] = {
    "es": (
        r"gastos|interes(?:es)?|capital|comision(?:es)?|recargos?|enganche|anticipo|inicial|entrada|vencido"
        r"|cuota|saldo"
        r"|deuda|adeudo|monto|importe|total|minimo|maximo|pie|prima|moratorios|cargo|multa|letra|quita"
        r"|oferta|propuesta"
        r"|mensualidad|parcialidad|abonito|pagito|descuento"
    ),
    "en": (
        r"due|minimum|min|bal|balance|fees?|fee's|interest|principal|total|amount|payment|settlement|offer"
        r"|arrears"
    ),
}
SAID: dict[Language, str] = {
    "es": r"dij\w+|dicho|digamos|quedamos|unos|unas|menos|solo|solos|esos|esas",
    "en": r"said|asked|say|says|saying|told|quoted|agreed|only|just|even|those|another|around|about|same"
    r"|extra",
}
BARGAINING: dict[Language, str] = {
    "es": (
        r"(?:empez\w+|comenz\w+|arranc\w+|empec\w+) (?:en|con)|(?:dej|qued|cerr|arregl|ajust"
        r"|termin)\w* (?:en|con|por|a)"
        r"|(?:baj|sub|lleg)\w* (?:a|hasta|en)|(?:cuota|pago|abono|deposito|adeudo|saldo|deuda|total|monto"
        r"|minimo|suma"
        r"|oferta|propuesta|link|enlace|promesa)(?: \w+){0,2}? (?:de|por|es|son|seria|en)|aunque sea"
        r"|cuando menos|cara de|hagale la lucha a|(?:me|nos|le|les|tu|si) pagas|descuento a|(?:hagale"
        r"|dele|subale|subame|metale"
        r"|echele|pongale) a|que (?:tal|le parecen?|sean?)|(?:podr|tendr)\w+"
    ),
    "en": (
        r"(?:give|get|bring|lend|shoot|slide) (?:me|us)|settle (?:for|at|on)|put (?:down|in|up|aside|by|away)"
        r"|(?:set|lay) aside|good faith|live with"
        r"|meet (?:me |you )?(?:at|in the middle)|scrape (?:together|up)|come up with|chip in|kick in"
        r"|(?:knock|took|take|taking|knocked|shave) off|(?:start|started|starting|begin|open) (?:at|with)"
        r"|(?:down|up|come|goes?|went|rises?|get|bring it|lower it|raise it|take it|get it|(?:say"
        r"|says|said) (?:yes|no)) to"
        r"|(?:stretch|stretched|push|budge|move|climb|inch)(?: it)? to|(?:drop|drops|dropped|falls?|fell"
        r"|shrinks"
        r"|works out|comes out|land|lands|landed|hold|stay|sit|sits|stop) (?:to|at|on)"
        r"|get (?:me|us|them|you|him|her) to|(?:go|going|gone|get|flagged|rejected|anything) (?:under"
        r"|below|over|above|past|beyond)"
        r"|laugh(?:ed|s)?(?: [a-z]+){0,3} (?:for|at)|looking for|(?:went|gone|goes) (?:up|down) by"
        r"|(?:the|an|that) (?:full|extra|additional|whole|entire)|any chance of"
        r"|(?:say|suppose) it (?:was|were|is)"
        r"|(?:like|love|want|hoping|need) to (?:see|hear|get) is|try with|#1 time|onetime|lump sum"
        r"|(?:happen|done|closed|sell|deal|good|fine|okay?|set|settled|be it) (?:it )?at"
        r"|(?:remaining|other|rest|payments?|instal+ments?)(?: #\d+)?(?: of them)? (?:are|would be|will be)"
        r"|(?:could|can|would) (?:we|you|i) go(?: to)?|we go|(?:you|we|i)'(?:d|ll) go|(?:you|we|i"
        r"|first) went|lines of"
        r"|(?:close|closer|nearer) to|(?:north|south|shy) of|hoping for|did (?:i )?hear|wrong with"
        r"|where'd you get"
        r"|_+ with|(?:i'm|i am|we're|we are) at|(?:no|yes) to|turned down the|could it be|out of that"
        r"|(?:lowest|least|most|highest"
        r"|max|maximum)(?: [a-z']+){1,6} is"
        r"|@\d (?:month|week|payment|one|instalment)(?: is| ,)?"
        r"|(?<!see )(?<!meet )(?<!call )(?<!ring )(?<!reach )(?<!have )you at"
        r"|(?:happy|happier|ok|okay|fine|good|comfortable|content) with"
        r"|(?:be|come|show up|get|reach|stop|swing|walk|pass|pop)(?: [a-z]+){0,4}? with"
        r"|ask(?:ed|ing)?(?: you| him| her)? for"
        r"|(?:do|take|manage) #\d+ , at"
        r"|(?:anything|something|nothing|any number|number|amount)(?: ,)? (?:over|above|under"
        r"|below)|(?:made|makes|making) (?:it|that)"
        r"|you're at|you are at|at least|short|pick (?:one|#1)|make (?:it|that)|call it|make do with|(?:how"
        r"|what) (?:about|bout)|can you swing"
        r"|(?:payments?|instal+ments?|balance|deposit|link|amount|least|minimum|total|offer|fee|charge"
        r"|interest"
        r"|penalty|discount|refund|credit|settlement)(?: \w+){0,3}? (?:of|for|is)"
        r"|(?:fees|charges|payments|interest|balance|total)(?: [a-z]+)? (?:was|were)"
        r"|(?:payment|check|cheque|bill|invoice|deposit) (?:was|is|were|are) for"
        r"|(?:emi|nsf|invoice|bill|cheque|loan|facility|rent|premium|levy|fine) (?:of|for)"
    ),
}
WEAK: dict[Language, str] = {
    "es": r"seri[ao]n?|son|hasta|con|como|es",
    "en": r"is|be|that's|thats|it's|of|than|for|maybe|like",
}
LINKS: dict[Language, frozenset[str]] = {
    "es": listed(
        ", de los las solo hoy unos unas al menos minimo siquiera por lo mas aunque sea otros otras me nos",
        "le te como digamos usted",
    ),
    "en": listed(", | me us it in over the at least about just around like only another maybe them you"),
}
"""Words that may stand between a word of paying and its amount."""

WITH_A_PRONOUN = re.compile(r"[a-z]{2,}(?:[aei]r?|[ae]n)(?:me|nos|melo|noslo)")
"""Spanish says by its pronoun that a word is a verb, and somebody is to give: "aviénteme 500"."""


@lru_cache(maxsize=2)
def cues(language: Language) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of one word of paying, of several at the end of some words, and of a weak one."""
    return (
        re.compile(rf"{PAYING[language]}|{NOUNS_OF_MONEY[language]}|{SAID[language]}"),
        re.compile(rf"(?:^| )(?:{BARGAINING[language]})$"),
        re.compile(WEAK[language]),
    )


def cue_before(text: str, at: int, language: Language) -> Cue:
    """Return how strongly the words right before a place say that an amount stands there."""
    before = text[max(0, at - FARTHEST_CUE) : at].split()[-MOST_WORDS:]
    if not before:
        return Cue.NONE
    one, several, weak = cues(language)
    last = before[-1]
    if one.fullmatch(last):
        return Cue.STRONG
    while before and (before[-1] in LINKS[language] or before[-1][0] == "_"):
        if several.search(" ".join(before[-6:])):
            return Cue.STRONG
        before.pop()
    if before and (one.fullmatch(before[-1]) or several.search(" ".join(before[-6:]))):
        return Cue.STRONG
    if before and language == "es" and WITH_A_PRONOUN.fullmatch(before[-1]):
        return Cue.STRONG
    if last == "of" and counts_members(text, at):
        return Cue.NONE
    is_weak = weak.fullmatch(last) or (before and weak.fullmatch(before[-1]))
    return Cue.WEAK if is_weak else Cue.NONE


def counts_members(text: str, at: int) -> bool:
    """Whether a number counts what a noun that is not of money consists of: "a team of 15"."""
    before = text[max(0, at - FARTHEST_CUE) : at].split()[-2:-1]
    return (
        bool(before)
        and before[0].isalpha()
        and not (before[0] in CLOSED_WORDS or OF_MONEY.match(before[0]) or PAID_OF.match(before[0]))
    )


PAID_OF = re.compile(
    r"(?:months?|weeks?|fortnights|payments|instal+ments|checks|cheques|kind|sort|sum|minimum|maximum"
    r"|figure|number|price|rate|bottom|top|total|cost|plan|lot)"
)

# ------------------------------------------------------------------------------------ of what is spoken

OF_MONEY = re.compile(
    r"(?<![a-z])(?:(?:le|te|lo) (?:re)?baj|pag[aueo]|abon|deposit|transf|entreg|consign|liquid|deb[eoií]"
    r"|deud|adeud|sald[oe]|cuota"
    r"|cobr"
    r"|cubr[aei]|cost[oa]|cuest|vale(?!nt)|monto|import|total|suma|capital|interes|gasto|comision|recarg"
    r"|cargo|moratori"
    r"|enganch|anticip|inicial|entrada|minim|quita|descuent|ofert|ofre|propon|acept|falt|rest[oae]|junt"
    r"|consig"
    r"|prest[aeo]|complet|otros|unos|plata|diner|lana|efectivo|convenio|arregl|mensualidad|quincen|letra"
    r"|credito"
    r"|prestamo|money|cash|pa(?:y|id)|ow(?:e|ing)|due|balance|amount|fees?(?![a-z])|charge|settle|offer"
    r"|accept|left"
    r"|short|remain|instal|give me|monthly|week|principal|interest|loan|bill|debt|each|afford"
    r"|manage(?!r|ment)|down"
    r"|clear|posted)|[¤%]"
)
"""A sentence with one of these may speak of money."""

CLOSED_WORDS = frozenset(
    word
    for words in CLOSED.values()
    for phrase in words.split("|")
    for word in phrase.split()
    if word.isalpha()
) | listed(
    "un una uno unos unas y o e u de del al con sin por para que si no ya asi tan muy mas menos",
    "otro otra otros otras todo toda todos todas ese esa esos esas esto eso lo le les se me te nos",
    "quiza quizas talvez igual entonces luego fueron fue era eran sera seran seria serian habia",
    "hay bueno listo dale va ok okay sale claro mire oiga vea so and or but then that this these",
    "those some any all both either for of to at by on in with from as than yes yeah yep nope well",
    "now here there thats that's it's its was were been being i'll we'll i'd we'd you'd let's lets",
    "got get gets even maybe perhaps roughly nearly almost exactly casi cerca alrededor apenas",
    "have has had see saw made did does said told tiene tengo tenia trae lleva habria tendria tendra",
    "great fine perfect good alright sure deal quedamos perfecto correcto exacto",
    "recap resumen resumiendo like",
)
"""Words of which there are few: what stands after them is not named by them."""
