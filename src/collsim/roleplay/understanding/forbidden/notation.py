"""The notation in which the rules are written, and what they are compiled to.

A rule is a row of words without accents, as they stand in a `Sentence`:

    romper! .. piernas      any form of the verb that may announce, up to five words between, the noun
    hoy ... embargo         up to ten words between, commas too
    (casa|hogar)            either word
    (mis )?hijos            a word that may be missing
    verguenz*               any ending
    <le>                    any of the words that go by this name in `CLASSES` or in a table's `PHRASES`

Rules stand in tables, a family a module: each with a sentence that it has found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from collsim.records.act import Act
from collsim.roleplay.understanding.profiles import Language

GAP = r"(?:(?!, )\S+ ){0,5}"
WIDE_GAP = r"(?:\S+ ){0,10}?"
MOST_RULES = 16_384
SHORTEST_BEGINNING, LONGEST_BEGINNING = 2, 5
OWN_NO = re.compile(
    r"(?<![a-z])(?:no|ni|nadie|nunca|jamas|sin|ya no|not|never|nobody|no one|nothing|without)(?![a-z])"
)

CLASSES: dict[Language, dict[str, str]] = {
    "es": {
        "le": "(te|le|lo|la|les|los|las|os|se|me|nos)( (lo|la|le|los|las))?",
        "voy a": "(voy|vamos|van|va|vas|vayan|vaya|vayamos|iremos|ire|iran) a",
        "usted": "(usted|ustedes|tu|vos|vosotros)",
        "su": "(su|sus|tu|tus|vuestra|vuestro|vuestros|el|la|los|las|del)",
        "es": "(es|eres|sos|sois|son|sea|seas|parece|pareces|parecen|salio|resulto|fue|ha sido|sigue siendo)",
        "un": "(un|una|unos|unas|puro|pura|bien|muy|tan|todo|toda|mas|bastante|medio|verdadero"
        "|verdadera|simple"
        "|pobre|gran|pinche|maldito|maldita|vil|vulgar|completo|perfecto|reverendo|viejo|vieja|el|la"
        "|mero|como)",
        "pagar": "(pag|liquid|cubr|abon|deposit|cancel|respond|cumpl|arregl|regulariz|pong)[a-z]*",
        "casa": "(casa|casas|casita|hogar|domicilio|departamento|apartamento|vivienda|piso|terreno|finca)",
        "bienes": "(bienes|cosas|muebles|pertenencias|chivas|electrodomesticos|tele|television"
        "|televisor|refri"
        "|refrigerador|nevera|lavadora|estufa|sala|carro|coche|auto|moto|camioneta|vehiculo|casa|casita"
        "|vivienda|departamento|apartamento|piso|terreno|finca|negocio|local|herramientas|taxi|puesto|todo)",
        "sueldo": "(sueldo|salario|nomina|quincena|pension|cuentas|aguinaldo|jubilacion|ahorros)",
        "hijos": "(hijo|hijos|hija|hijas|nino|ninos|nina|ninas|chamacos|chicos|nenes|guaguas|bebe"
        "|familia|madre"
        "|mama|padre|papa|esposa|esposo|mujer|marido|senora|nietos|nieto|padres|papas|hermana|hermano|viejos"
        "|novia|novio)",
        "trabajo": "(trabajo|empleo|chamba|laburo|pega|oficina|empresa|jefe|jefa|patron|patrona|gerente|rrhh"
        "|recursos humanos|companeros|colegas|empleador|supervisor)",
        "vecinos": "(vecinos|vecinas|vecino|vecina|barrio|colonia|cuadra|vecindario|edificio|conocidos"
        "|amigos"
        "|amistades|familia|familiares|parientes|contactos|iglesia|escuela|colegio|pueblo|conjunto|mundo"
        "|comunidad|facebook|redes|suegra|suegros|cunados)",
        "policia": "(policia|policias|patrulla|patrullas|judiciales|federales|ministeriales|gendarmes"
        "|carabineros|comisaria|tombos|pacos|guardia civil|fuerza publica)",
        "carcel": "(carcel|preso|presa|presos|prision|reclusorio|bote|tambo|cana|canero|calabozo|reja"
        "|rejas|encerrado"
        "|encerrada|encanado|encanada|barrotes|celda|separos|trullo|penitenciaria)",
        "pronto": "(hoy|ahorita|ahora|ya|inmediatamente|mediodia|esta (tarde|noche|manana))",
        "plazo": "(media hora|(veinticuatro|doce|seis|ocho|cuarenta y ocho|un|una|dos|tres|cuatro|cinco"
        "|diez|quince|veinte|treinta|cuarenta|unos|unas|pocas"
        "|pocos|algunas|\\d+) (hora|horas|hrs|hr|h|minuto|minutos|min|mins|minutitos|horitas|ratito|rato"
        "|segundos)|(24|48|72)h(rs)?)",
    },
    "en": {
        "be": "(are|is|were|sound like|look like|must be|being|act like|have been|are being|are acting like)",
        "a": "(a|an|such a|nothing but a|nothing but|nothing more than|no better than|just a|such|the"
        "|some|one|another|so|just|a total|a complete|a real"
        "|a little|a proper|an absolute|a right|a bloody|a fucking|a lousy|a dirty|really|pretty|very"
        "|too|a big"
        "|a damn|being|all|as|like|quite a|a bit of a|utterly|completely|bloody|fucking)",
        "we": "(i|we|they|he|she|my guys|my boys|our guys|our people|somebody|someone|people)",
        "will": "(will|am going to|are going to|is going to|shall|would|can|could|might|am about to"
        "|are about to"
        "|have to|is about to|plan to|intend to|am gonna|want to)",
        "kids": "(kid|kids|child|children|son|daughter|baby|family|wife|husband|mother|mom|mum|parents|girls"
        "|boys|partner|grandkids|sister|brother|girlfriend|boyfriend|loved ones|dad|father)",
        "boss": "(boss|employer|manager|work|job|workplace|company|hr|human resources|office|coworkers"
        "|co workers|colleagues|supervisor|workmates)",
        "neighbours": "(neighbour|neighbours|neighbor|neighbors|friends|family|relatives|street|church"
        "|community"
        "|school|everyone|everybody|facebook|social media|town|village|contacts|parents|mother|mum|mom|wife"
        "|husband|landlord|whole (building|town|street|world|family)|partner|in laws|kids|children)",
        "police": "(police(?! (?:report|statement))|cops|cop|sheriff|marshal|marshals|officer|officers"
        "|deputy|deputies|constable|squad car"
        "|patrol car|law enforcement|police car)",
        "soon": "(today|tonight|now|right now|immediately|noon|midday|this (morning|afternoon|evening)"
        "|end of (the )?(day|business))",
        "term": "((an|one|two|three|four|five|ten|fifteen|twenty|thirty|sixty|a few|a couple of|half an"
        "|\\d+)( more)? (hour|hours|minute|minutes|mins|min|hrs|hr)|the hour|(the )?next (hour|few "
        "minutes|few hours|minute)|(24|48|72)h(rs)?)",
        "goods": "(stuff|things|belongings|furniture|tv|television|car|truck|van|house|home|possessions"
        "|goods"
        "|property|tools|everything|flat|apartment|appliances|motorbike|washing machine|sofa|valuables)",
        "wages": "(wages|wage|pay|paycheck|paycheque|salary|pension|benefits|bank account|accounts|account"
        "|savings|social security|tax refund|pay packet|earnings)",
    },
}

ENDINGS_OF_AR = "o|as?|amos|an|are|aremos|aran?|emos|en|es?"
ENDINGS_OF_ER = "o|es?|emos|en|ere|eremos|eran?|amos|an|as?"
ENDINGS_OF_IR = "o|es?|imos|en|ire|iremos|iran?|amos|an|as?"
ENDINGS = {"ar": ENDINGS_OF_AR, "er": ENDINGS_OF_ER, "ir": ENDINGS_OF_IR}
ENCLITICS = "(me|te|se|nos|os)?(lo|la|le|los|las|les)?"


class Family(NamedTuple):
    """Rules that mean the same act for the same reason.

    Attributes:
        name: why it is a breach, in a word or two.
        act: which.
        certain, doubtful: rules whose finding nobody reads otherwise, and those that a person decides on.
        steps: real steps of an account that make it true, and therefore lawful.
        also: other acts that the same words are.
        denies: whether a "no" before it takes it away; an insult stays one: "no sea idiota".
    """

    name: str
    act: Act
    certain: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    denies: bool = True
    also: tuple[Act, ...] = ()


class Table(NamedTuple):
    """Families of rules with the words that they share.

    Attributes:
        phrases: by language and name, the alternatives for which `<name>` stands, "|" between.
        families: by language.
    """

    phrases: dict[Language, dict[str, str]]
    families: dict[Language, tuple[Family, ...]]

    def written_out(self, language: Language) -> Iterator[Family]:
        """Yield the families of a language with the words instead of their names."""
        words = CLASSES[language] | self.phrases[language]
        for family in self.families[language]:
            yield family._replace(
                certain=tuple(written_out(rule, words) for rule in family.certain),
                doubtful=tuple(written_out(rule, words) for rule in family.doubtful),
            )


class Rule(NamedTuple):
    """One compiled rule.

    Attributes:
        pattern: what it finds in the words of a sentence.
        hangs_on: beginnings of words, one of which any finding contains; none when that cannot be said.
        says_no: whether it has a "no" of its own, which denies nothing: "no sabe con quién se mete".
    """

    pattern: re.Pattern[str]
    hangs_on: frozenset[str]
    says_no: bool


NAMED = re.compile(r"<([a-z][a-z ]*)>")


def written_out(rule: str, words: dict[str, str]) -> str:
    """Return a rule with the words instead of their names, as deep as they are nested."""
    while NAMED.search(rule):
        rule = NAMED.sub(lambda found: f"({words[found[1]]})", rule)
    return rule


@lru_cache(maxsize=MOST_RULES)
def compiled(rule: str) -> Rule:
    """Return a rule of the notation, written out, as it is run."""
    return Rule(
        re.compile(rf"(?<!\S)(?:{expression(rule)})(?!\S)"), hangs_on(rule), bool(OWN_NO.search(rule))
    )


def expression(rule: str) -> str:
    """Return a rule of the notation as a regular expression."""
    rule = re.sub(r"([a-z]+)([aei]r)!", lambda found: any_form(found[1], found[2]), rule)
    rule = rule.replace(" ... ", f" {WIDE_GAP}").replace(" .. ", f" {GAP}").replace(")?.. ", f")?{GAP}")
    rule = re.sub(r"(?<=[a-z])\*", "[a-z]*", rule)
    return re.sub(r"\((?!\?)", "(?:", rule)


def any_form(stem: str, ending: str) -> str:
    """Return the forms of a Spanish verb that announce: will, going to, for somebody to do it."""
    doing = "ando" if ending == "ar" else "iendo"
    return f"({stem}({ENDINGS[ending]})|{stem}({ending}|{doing}){ENCLITICS})"


def parts_of(rule: str) -> list[str]:
    """Return the alternatives of a rule, each of which hangs on words of its own and is seldom run."""
    return split(rule, "|")


def hangs_on(rule: str) -> frozenset[str]:
    """Return beginnings of words, one of which stands in whatever a rule finds; none when that is unsure."""
    parts = [rule] if len(split(rule, "|")) > 1 else split(rule, " ")
    sure = [found for part in parts if (found := beginnings(part))]
    return max(sure, key=lambda found: min(map(len, found)), default=frozenset())


def beginnings(part: str) -> frozenset[str]:
    """Return how a part of a rule may begin, up to `LONGEST_BEGINNING` letters; none when that is unsure."""
    alternatives = split(part, "|")
    if len(alternatives) > 1:
        return together([beginnings(each) for each in alternatives])
    if part.startswith("(") and not part.startswith("(?"):
        end = closing(part)
        inside, rest = beginnings(part[1:end]), part[end + 1 :]
        if rest.startswith(("?", "*", "{0")):
            rest = re.sub(r"^(?:[?*]|\{0[^}]*\})\??", "", rest)
            return together([inside, beginnings(rest)])
        return inside
    word = re.match(r"[a-z]*", part).group()  # type: ignore[union-attr]
    rest = part[len(word) :]
    if rest.startswith("!"):
        word = word[:-2]
    elif rest.startswith("?"):
        word = word[:-1]
    return frozenset({word[:LONGEST_BEGINNING]}) if len(word) >= SHORTEST_BEGINNING else frozenset()


def together(found: list[frozenset[str]]) -> frozenset[str]:
    """Return all beginnings of some alternatives; none when one of them is unsure."""
    return frozenset().union(*found) if all(found) else frozenset()


def closing(part: str) -> int:
    """Return where the bracket closes that opens a part."""
    depth = 0
    for place, sign in enumerate(part):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return place
    return len(part)


def split(rule: str, separator: str) -> list[str]:
    """Return what stands between separators outside all brackets."""
    parts, depth = [""], 0
    for sign in rule:
        depth += (sign in "([") - (sign in ")]")
        if sign == separator and depth == 0:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def words_begin(text: str) -> set[str]:
    """Return the beginnings of the words of a sentence, as rules hang on them."""
    lengths = range(SHORTEST_BEGINNING, LONGEST_BEGINNING + 1)
    return {word[:length] for word in text.split() for length in lengths}
