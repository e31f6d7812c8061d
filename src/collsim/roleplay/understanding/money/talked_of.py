"""Numbers that are money because of what is said of them: "75 is alright", "20 won't touch the fee".

Who says yes or no to a number, finds it low, or names what it would do, speaks of money, even where no word
of paying stands before it. What stands before may still name something ("gate 20 is fine"), and a number that
may be an hour or a day of the month ("ten is fine", "the 20 works") is none here.
"""

from __future__ import annotations

import re
from decimal import Decimal

from collsim.roleplay.understanding.context import COUNTABLE
from collsim.roleplay.understanding.money.amounts import Found, N, has_parts_of_a_cent, read_amount, value_of
from collsim.roleplay.understanding.money.cues import CLOSED_WORDS
from collsim.roleplay.understanding.profiles import Language, Profile
from collsim.roleplay.understanding.readings import Money
from collsim.roleplay.understanding.script import Script
from collsim.roleplay.understanding.signs import Sought, sought
from collsim.roleplay.understanding.words import listed

SAID = r"#(?P<{0}>\d++(?:\.\d++)?+)(?!~)"
SMALLEST_OF_SEVERAL = 20
"""Of equal payments and spans; "nine of ten" is none."""

LAST_HOUR, LAST_DAY = 12, 31
SMALLEST = 5

NUMBER = sought(rf"#(?<!(?<!@)[\d.~] #)(?<!¤... #){N[1:]}(?! ?[¤¢@#T%])(?! {COUNTABLE})")
"""A number without a currency, and not one of several side by side."""

HEDGED = (
    r"(?: (?:not|just|still|kinda|kind of|sort of|a|bit|little|tad|really|gonna be|going to be|way|far|too|so"
    r"|pretty|quite|very|definitely|totally|probably|perfectly|actually|already))*"
)
FOUND_TO_BE = (
    r"low|high|steep|rich|dear|heavy|hard|small|big|painful|much|light|tough|rough|tight|fair|right|fine"
    r"|grand|great|good|perfect|alright|all right"
    r"|okay|ok|close|better|enough|plenty|under|below|doable|workable|manageable|lovely|brilliant|cool|sweet"
    r"|what (?:i|we|you|i'd|we'd|they|every[a-z]+|most)|something|nothing|stretch|start|not it|nowhere"
    r"|the (?:lowest|least"
    r"|most|minimum|floor|best|number|figure)|as (?:low|high|far)|on the table|off the table"
    r"|my (?:floor|limit)"
)
VERDICT: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"(?: it)?(?: is|'s| was| would be| will be| might be| be| seems| sounds| feels){HEDGED}"
        rf" (?:{FOUND_TO_BE})(?![a-z])"
        r"| it(?: is|'s) (?:below|under|then)(?![a-z])| it is(?= ?$| ?[,|]| and)"
        r"| (?:you|we|i|he|she|they) (?:said|told|mentioned|offered|promised|agreed)(?![a-z])"
        r"| (?:gets|goes) (?:past|through|you|us|them)(?![a-z])| puts (?:you|us|it)(?![a-z])"
        r"| (?:walks|comes) in(?![a-z])| (?:shows|turns) up(?![a-z])| included the(?![a-z])"
        r"| (?:might|could|may|will|would|won't|should)(?= ?$| ?[,|])"
        r"| in (?:there|(?:your|the|his|her) (?:checking|savings|account|bank|pocket|wallet|purse))(?![a-z])"
        r"| (?:ready|together|in hand|handy|set aside)(?![a-z])"
        r"| (?:i|we) can (?:sell|do|take|work|live|accept|justify|approve|sign)(?![a-z])"
        r"| of (?:it|that) (?:(?:on|by|before) )?(?:_|now|first)| of it(?= ?$| ?[,|])"
        r"| (?:short|shy)(?= ?$| ?[,|]| of)| across(?![a-z])| (?:over|in) to (?:me|us)(?![a-z])"
        r"| on top(?![a-z])| you can manage| they'll (?:laugh|never|kick)"
    ),
    "es": re.compile(
        r"(?: no)? (?:nos|me|les?) (?:vale|sirve|va bien|cuadra|parece (?:bien|poco|mucho)|queda (?:bien"
        r"|corto))"
        r"| (?:es|son|seria|serian|esta|estan|queda)(?: (?:muy|un|bien|demasiado|medio))*"
        r" (?:poquit\w+|poco|bajo|bajito|corto|perfecto)(?![a-z])"
        r"| no (?:hacemos nada|hago nada|ve(?= ?[,|$])|llega|cubre|te lo|se lo|tapa|mueve)(?![a-z])"
        r"| (?:me quedo|me conformo|me arreglo)(?![a-z])"
        r"| (?:me|nos|se) (?:l[oa]s )?(?:deposit|pag|abon|mand|transf|tra|entreg)[a-z]+"
        r"| ni #| no (?:compro|compra\w*|ajusta|rinde|me sale|le sale)(?![a-z])"
        r"| no(?= , pero)| restantes(?![a-z])| que (?:(?:le|te|les|me|nos|se) )?(?:dij|coment|mencion"
        r"|propus|acord|qued"
        r"|promet|ofrec|pact|habl|falt|deb|pid|conven)[a-z]*"
    ),
}
"""What is said right after an amount of which somebody speaks."""

FALLS_SHORT = re.compile(
    r" (?:is|was)(?: not|n'?t) (?:going to|gonna|about to|enough to)(?: even| really)?"
    r" (?:cut|do|move|touch|cover|clear|close|reach|dent|stop|work|budge|scratch|shift|hold"
    r"|satisfy)(?![a-z])|"
    r" (?:won't|wont|will not|wouldnt|didnt|cant|isnt|doesn't|does not|doesnt|didn't|can't|wouldn't"
    r"|isn't|ain't|aint|no)"
    r"(?: (?:gone|gonna|even|quite|really|exactly|going to))*"
    r" (?:do (?:it|anything|much)|move|feed|touch|cover|clear|close|reach|cut|dent|stop|meet|satisfy"
    r"|happening|budge|scratch|shift|hold|stick)"
    r"(?![a-z])"
    r"| (?:does|puts|keeps|covers|clears|closes) (?:it|you|us)?(?= ?$| ?[,|])"
    r"|(?: is|'s)(?: [a-z]+){0,2} too low(?![a-z])"
)
"""What no hour and no day does, so that a small number is money as well."""

OF_THE_ONE = re.compile(
    r" (?:you (?:told|mentioned|offered|owe|said|sent|have|got|put)|you're (?:thinking|talking|asking)"
    r"|i'm (?:fine|okay|good|asking|thinking)|that(?:'s|s| is) (?:left|due|owed|missing)|we (?:agreed"
    r"|said|talked)"
    r"|isn't (?:happening|coming|going)|is (?:late|the|gone|paid)|includ(?:es|ed)|(?:[a-z]+ )?(?:charge"
    r"|fee|deposit|balance|surcharge)|from (?:last|the|your|my|on)|posted|cleared|bounced|went through"
    r"|together|ready|in hand|still (?:owed|owing|due)|(?:was|were) (?:supposed|due|meant|late)"
    r"|never (?:came|showed|made|got)|didn't|wasn't)"
    r"(?![a-z])"
)
"""What tells which amount "the #140" is: "the 140 towing charge", "the 96 you told me"."""

THE = re.compile(r"(?<![a-z])(?:the|that|those|your)(?: (?:full|extra|other|whole|last|remaining))? $")

WHEN_IT_COMES = re.compile(
    r" (?:when|once|as soon as|after) (?:you|your|you're|he|she|his|her|they|their|the)(?![a-z])"
)
"""What an amount may wait for: "90 when you get back from the market"."""

SPAN = sought(
    rf"(?<![a-z])(?:somewhere|anywhere|anything|something|whatever) (?:from|between) {SAID.format('low')}"
    rf" (?:up to|to|and|through) {SAID.format('n')}(?! {COUNTABLE})(?! ?[¤¢%])"
)
"""From one amount to another: "somewhere from 40 to 75"."""

TIMES = sought(
    rf"#(?:[2-9]|[12]\d)(?: lots| payments| pieces)? (?:of|times|at) {SAID.format('n')}(?= ?$| ?[,|]| or| i )"
)
"""Equal payments: "three of twenty", "twelve times fifty-seven"."""

TIMES_ES = sought(
    rf"#(?:[2-9]|[12]\d)(?: (?:recibos|pagos|cuotas|partes|abonos|cachos|tantos))? (?:de a|de"
    rf"|por) (?!#(?:19|20)\d\d(?!\d)){SAID.format('n')}(?= ?$| ?[,|]| o | usted)"
)
"""The same in Spanish: "3 de 120 o 6 de 65"."""

OPENERS = listed(
    "nah no nope aye yeah hon mate sir maam look sorry because would if even is see think let's lets love",
    "all know guess bet mean swear that just only bueno mire uy con por also whoa wow fine good"
    " great okay bad",
)
SEVERAL: dict[Language, tuple[Sought, ...]] = {"en": (SPAN, TIMES), "es": (TIMES_ES,)}
NOT_BEFORE = listed("at by on in page line number unit room gate age turned the de del numero a las")
LONGEST_OPENING = 12


def talked_of(script: Script, language: Language, profile: Profile) -> Found:
    """Take out the numbers of which is said what is only said of amounts."""
    found = [each for rule in SEVERAL[language] for each in taken(rule, script, profile)]
    for match in NUMBER.finditer(script.text):
        if is_talked_of(match, script.text, language):
            script.remove(match.start(), match.end())
            found.append((match.start(), read_amount(match, profile.currency)))
    return found


def taken(rule: Sought, script: Script, profile: Profile) -> Found:
    """Take out the amounts of a rule, with the places of its groups."""
    found: Found = []
    for match in rule.finditer(script.text):
        for group in ("low", "n"):
            if group in rule.pattern.groupindex and Decimal(match[group]) >= SMALLEST_OF_SEVERAL:
                script.remove(match.start(group) - 1, match.end(group))
                found.append((match.start(group) - 1, Money(Decimal(match[group]), profile.currency)))
                if rule is not SPAN:
                    script.remove(match.start(), match.end())  # the number of payments is no amount
    return found


def is_talked_of(match: re.Match[str], text: str, language: Language) -> bool:
    """Whether what is said of a number is only said of amounts."""
    value = value_of(match)
    if value < SMALLEST or has_parts_of_a_cent(value):
        return False
    if value > LAST_DAY and language == "en" and THE.search(text, max(0, match.start() - 20), match.start()):
        return OF_THE_ONE.match(text, match.end()) is not None
    if not is_free(match, text):
        return False
    if language == "en" and FALLS_SHORT.match(text, match.end()):
        return True
    if value <= LAST_HOUR and language == "en":
        return False
    if is_twice(match, text):
        return True
    if VERDICT[language].match(text, match.end()) or is_asked(match, text, language):
        return True
    return language == "en" and value % 5 == 0 and WHEN_IT_COMES.match(text, match.end()) is not None


def is_twice(match: re.Match[str], text: str) -> bool:
    """Whether a number is said twice side by side, as equal payments are: "con 70 y 70"."""
    again = f"#{match['n']}"
    return any(text.startswith(f" {link} {again}", match.end()) for link in ("y", "and"))


FOUND = re.compile(rf"{HEDGED} (?:{FOUND_TO_BE}|possible|on|realistic|out of reach)(?![a-z])")
ASKED = re.compile(r"(?:^|[|,] |so |and |but )(?:is|was|would|will|could) (?:even |just )?$")


def is_asked(match: re.Match[str], text: str, language: Language) -> bool:
    """Whether is asked how somebody finds a number: "is 30 doable?"."""
    if language != "en" or not FOUND.match(text, match.end()):
        return False
    return ASKED.search(text, max(0, match.start() - LONGEST_OPENING * 2), match.start()) is not None


def is_free(match: re.Match[str], text: str) -> bool:
    """Whether nothing that stands right before a number may be what it names."""
    before = text[max(0, match.start() - LONGEST_OPENING * 2) : match.start()].split()
    if not before:
        return True
    last = before[-1]
    if last in NOT_BEFORE:
        return False
    return not last.isalpha() or last in CLOSED_WORDS or last in OPENERS or last.endswith("ly")
