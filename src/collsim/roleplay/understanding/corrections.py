"""Corrections: "no el jueves, mejor el sábado", "2,000, perdón, 1,700", "Saturday instead of Thursday".

Of amounts what holds comes first; what was refused comes after it, in the order in which it was said; what
somebody only misspoke was never named. A day that was refused or put right, while another is named, is none,
nor is one that is only said to be too late.
"""

from __future__ import annotations

import re
from typing import TypeVar

from collsim.roleplay.understanding.signs import sought

Said = TypeVar("Said")

FARTHEST = 30
"""So many signs before a thing may stand the words that refuse it."""

NOT_ON = (
    r"(?:(?<![a-z])(?:we|they|it|banks?|system|office|branch)(?: [a-z]+)?"
    r" (?:don't|do not|doesn't|won't|can't|cannot)"
    r"(?: (?!than|till|until|before|by|after|past|see|have|get)[a-z]+){1,3} $"
    r"|(?:^|[|,] )(?:please )?(?:don't|do not) [a-z]+ $)"
)
"""Before a day on which nothing is done: "we don't process on the 4th"."""

REFUSED_BEFORE = sought(
    r"(?<!si )(?<!que )(?<!why )(?<!porque )(?<![a-z])(?:no|not|nada de|ni)"
    r"(?: (?:son|es|seria|serian|on|in|for|para|pa|por|de|it's)){0,2} ?$"
    r"|(?<!que )(?<![a-z])no (?:le|les|te) (?:pido|exijo|digo)(?: que)? $"
    r"|(?<![a-z])(?:no|ni) (?:me|nos) (?:dig\w+|salg\w+ con|veng\w+ con)(?: que)? $"
    r"|(?<![a-z])no (?:vence|cae|toca|le toca|era|queda|corresponde) $"
    r"|(?:instead of|rather than|en vez(?: del?)?|en lugar(?: del?)?|antes que|forget(?: about)?"
    r"|olvid(?:e|ese|emos|emonos)(?: del?)?|descart\w+|(?:didn't|did not|don't) mean"
    r"|scrap|skip|ditch|can't be|cannot be|won't be|no puede ser)[ ,]*$"
    r"|(?<![a-z])(?:(?:mov|push|shift|tak|took|bump|knock)[a-z]*(?: [a-z]+){0,2}|,|and) off $"
    rf"|{NOT_ON}"
)
"""What stands before what is refused."""

REFUSED_ALONE = sought(r"(?<![a-z])(?:no|not)(?: (?:es|on|para|it's))? ?$")
"""The shortest of these, before a day that no other follows."""

REFUSED_AFTER = re.compile(
    r"\| (?:(?:ah|ay|uy|uf|oh|ok) , )?no(?= , )|^(?:\S+ ){1,5}?(?:ya )?"
    r"(?:(?<!, )(?<!\| )(?<!usted )(?<!verdad )no(?= ?\|)|no(?= ?,| me | le "
    r"| nos | se | puede"
    r"| sirve| mejor| estoy| hay | trabajo| abre| voy| va "
    r"|(?: (?:trabaj|atend|labor|abr|cobr|pod|v)[aei]mos)(?![a-z])| because| porque)"
    r"|won't|doesn't|does not"
    r"|will not|is no good|isn't|is too (?:late|far|little|low|high)(?! for me))"
)
"""What stands between something refused and what is said instead."""

SLIP = (
    r"perdon(?:e|eme)?|digo|corrijo|disculpe|mentira|me equivoque(?: de [a-z]+)?|sorry|i meant?|correction"
    r"|scratch that|forget (?:that|it)|hang on|hold on"
)
CHANGE = (
    r"mejor(?: dicho)?|mas bien|sino|rather|actually|make (?:it|that)|better"
    r"|(?:l[oa]|se) (?:corr|pas|mov|cambi|recorr)[a-z]+|(?:we|i)(?:'ve)? (?:moved|pushed|shifted|changed) it"
    r"|la (?:fecha )?(?:buena|correcta|que vale) es"
)
THEN = (
    r"(?: (?:que sea|sea|serian|son|es"
    r"|a|el|los|that's|it's|make it|on|for|quise decir|i meant|si|yes|#\S+|¤\S+))*[ ,|]*$"
)
PUT_RIGHT = re.compile(rf"(?<! o)(?<! or)(?:^| )(?:{SLIP}|{CHANGE}){THEN}")
"""What stands right before what somebody says instead of what he said last."""

MISSPOKEN = re.compile(rf"(?<! o)(?<! or)(?:^| )(?:{SLIP}){THEN}")
"""Where he had only misspoken: what he said last was never meant."""

TOO_LATE = sought(
    r"[^ ,|]+ (?:(?!if |works |instead |but )[^ ,|]+ ){0,4}?"
    r"(?:(?:is|es|esta|queda|seria|se me hace|sounds|seems) (?:way |far |a bit |muy "
    r"|demasiado |re |tan )*"
    r"(?:too (?:late|far|long|tight)(?! for me)|tarde|largo|lejos|lejano|una banda|mucho tiempo"
    r"|out(?= ?$| ?[,|])"
    r"|no good)"
    r"|(?:is|es|falls on|cae en)(?: an?)? (?:(?:bank|public|federal) )?(?:holiday|festivo|feriado|puente"
    r"|asueto)"
    r"|(?:is|was|'s) (?:already |all )?(?:spoken for|taken|booked|full|crossed out|off the table"
    r"|a no)(?![a-z])"
    r"|(?:i|we) (?:can't|cannot|won't)(?= ?$| ?[,|])"
    r"|(?:won't|doesn't|no me|no nos) (?:work|do|suit|fly|sirve|funciona)(?= ?$| ?[,|])"
    r"|(?:i|we) (?:can't|cant|cannot|can not|couldn't) (?:do|wait|accept|take|go)(?= ?$| ?[,|]))"
)
"""After a day that will not do, whether another is named or not."""

DRAGGED_TO = sought(
    r"(?<![a-z])drag(?:s|ged|ging)?(?: (?:it|this|that))?(?: (?:out|on))?"
    r" (?:until|till|to)(?: (?:the|next))? $"
)
"""Before a day till which somebody waits too long: "you drag until year end"."""

DENIED_DAY = sought(
    r"(?<![a-z])(?:(?:any(?:thing|time| day| weekday)|everything) but|(?<!later )(?<!more )than|beats"
    r"|why (?:wait|leave it|hold off)(?: [a-z]+)? (?:till|until|for|to)"
    r"|(?:not|n't) (?:leave|put) (?:it|this|that)(?: off)? (?:till|until|to)"
    r"|(?:can't|cannot|won't) wait (?:till|until|for)"
    r"|(?:don't|didn't|did not|never) (?:say|tell me|mention|mean)|(?:keep|kept) (?:saying|telling me)"
    r"|always (?:say|saying|said|tell me|telling me))"
    r"(?: (?:on|for|it's|the|this|next))* $"
)
"""Before a day that is named only to have another: "anything but Friday", "why wait till Friday?"."""

ECHOED = re.compile(
    r"(?:(?:on|the|this|next) )*wd\d (?:[|] )+(?:no|nope|nah) ,"
    r" (?:(?:on|the|make it|it's|let's|say|do|that's|i meant|i said) )*(?:wd\d|@\d|tomorrow|today)"
)
"""A weekday that is said after somebody and denied: "Friday? No, Thursday"."""

FAR_OFF = sought(
    r"(?:\S+ ){1,3}?(?:\| )*(?:that's|thats|that is) (?:#\d+|an?)(?: whole)? (?:weeks?|months?"
    r"|days?) (?:out|away|off)"
)
"""The same: "the 29th? That's two weeks out"."""

ASKS_FOR_ANOTHER = re.compile(
    r"(?:(?:el|la|the|on) )?\S+ (?:, |\| )?(?:then |so |entonces )?(?:what|when|which|que|cuando"
    r"|cual)(?![a-z])"
)
"""After a day that was refused: "if not Friday, then when?"."""

MOVED_FROM = sought(
    r"(?<![a-z])(?:move|push|bring|pull|switch|shift|change|chang|mov|mueva|muevo|cambi|recorr"
    r"|pas)[a-z]*(?: [a-z]+){0,4} "
    r"(?:(?:from|del|de)(?: (?:el|the))? )?$"
)
FROM = sought(r"(?:(?<=from )|(?<=del )|(?<=de )|(?:from|del|de) ).{0,20}? (?:to|al|a|para) ")
"""A day from which something is moved to another: "from the 12th to the 19th"."""

DENIED_AFTER = sought(
    r"(?:(?:el|la|este|the|this|on|by|para) )*\S+(?: (?:de )?mo\d\d| #\d\d?(?!\d)| de ano)?"
    r" (?:tampoco(?= ?[,|])|no(?= ?[,|]"
    r"| (?:puedo|puede|podemos|me|se|sirve|estoy|estamos|hay|trabajo|because|porque|abre|abren|voy|va|cuenta"
    r"|[a-z]{3,}[aei]mos)(?![a-z])))"
)
"""A day that is only named to say that it is not the one: "el jueves no, el sábado"."""


def days_that_hold(
    said: list[tuple[int, Said]], text: str
) -> tuple[list[tuple[int, Said]], list[tuple[int, Said]]]:
    """Return days that hold, and those of which it is not sure that they do not.

    Those that were put right, denied, moved to another, or will not do, are none.
    """
    said_to_do = [
        (at, each)
        for at, each in said
        if not (will_not_do(at, text) or is_moved(at, text) or is_denied_beside_another(at, said, text))
    ]
    holding, back = settled(said_to_do, text)
    scrapped = {each for at, each in back if is_denied(at, said, text)}
    holding = [(at, each) for at, each in holding if each not in scrapped or at > max(at for at, _ in back)]
    return holding, [(at, each) for at, each in back if not is_denied(at, said, text)]


def is_denied(at: int, said: list[tuple[int, Said]], text: str) -> bool:
    """Whether a day was denied outright, or put right by what is said before the next one."""
    end = min((later for later, _ in said if later > at), default=at)
    is_refused = REFUSED_BEFORE.search(text, max(0, at - FARTHEST), at) or DENIED_AFTER.match(text, at)
    return bool(is_refused or PUT_RIGHT.search(text[at:end]))


def is_denied_beside_another(at: int, said: list[tuple[int, Said]], text: str) -> bool:
    """Whether one of several days is denied: "el miércoles a las dos, el martes no, que no estoy"."""
    return len(said) > 1 and DENIED_AFTER.match(text, at) is not None


def will_not_do(at: int, text: str) -> bool:
    """Whether a day is only said to be too far off, or to ask for another."""
    if TOO_LATE.match(text, at) or FAR_OFF.match(text, at):
        return True
    before = max(0, at - FARTHEST)
    if DRAGGED_TO.search(text, before, at) or DENIED_DAY.search(text, before, at) or ECHOED.match(text, at):
        return True
    return bool(ASKS_FOR_ANOTHER.match(text, at) and REFUSED_ALONE.search(text, max(0, at - FARTHEST), at))


def is_moved(at: int, text: str) -> bool:
    """Whether something is moved from a day to another."""
    return bool(FROM.match(text, at) and MOVED_FROM.search(text, max(0, at - FARTHEST), at))


def amounts_that_hold(
    said: list[tuple[int, Said]], text: str
) -> tuple[list[tuple[int, Said]], list[tuple[int, Said]]]:
    """Return amounts that hold, and those that were refused; what somebody only misspoke is none."""
    holding, back = settled(said, text)
    return holding, [(at, each) for at, each in back if not is_misspoken(at, said, text)]


def is_misspoken(at: int, said: list[tuple[int, Said]], text: str) -> bool:
    """Whether something is put right at once by what comes next: "2,000, perdón, 1,700"."""
    end = min((later for later, _ in said if later > at), default=at)
    return MISSPOKEN.search(text[at:end]) is not None


def settled(said: list[tuple[int, Said]], text: str) -> tuple[list[tuple[int, Said]], list[tuple[int, Said]]]:
    """Return things with their places in a script: those that hold, and those that were taken back.

    Where all were taken back they hold: nothing was said instead.
    """
    taken_back = [len(said) > 1 and is_taken_back(i, said, text) for i in range(len(said))]
    if not any(taken_back) or all(taken_back):
        return said, []
    holds = [each for each, back in zip(said, taken_back, strict=True) if not back]
    return holds, [each for each, back in zip(said, taken_back, strict=True) if back]


def is_taken_back(i: int, said: list[tuple[int, Said]], text: str) -> bool:
    """Whether something was refused where it was said, or put right by what comes next."""
    start = said[i][0]
    if REFUSED_BEFORE.search(text, max(0, start - FARTHEST), start):
        return True
    if i + 1 == len(said):
        return False
    between = text[start : said[i + 1][0]]
    return bool(PUT_RIGHT.search(between) or REFUSED_AFTER.search(between))
