"""Spelling: abbreviations in full, and misspelt words on which the rules hang put right."""

from __future__ import annotations

from functools import lru_cache

from collsim.roleplay.understanding.profiles import Language
from collsim.roleplay.understanding.spelling import sound

SHORT_FORMS: dict[Language, dict[str, str]] = {
    "es": {
        "q": "que", "k": "que", "ke": "que",
        "xq": "porque", "pq": "porque", "porq": "porque", "x": "por",
        "d": "de", "t": "te", "pa": "para",
        "pal": "para el", "ud": "usted", "vd": "usted", "uste": "usted",
        "uds": "ustedes", "lic": "licenciado", "licda": "licenciada", "licenciada": "licenciado",
        "boy": "voy", "bamos": "vamos", "vamo": "vamos",
        "ba": "va", "ban": "van", "bas": "vas",
        "ai": "hay", "aora": "ahora",
        "orita": "ahorita", "aorita": "ahorita", "haorita": "ahorita",
        "haora": "ahora", "asta": "hasta", "tambn": "tambien",
        "tmb": "tambien", "bos": "vos", "ijo": "hijo", "ijos": "hijos", "ija": "hija", "acer": "hacer",
        "aser": "hacer", "ase": "hace", "ago": "hago", "porfa": "por favor", "ps": "pues", "pos": "pues",
        "toy": "estoy", "ta": "esta", "tas": "estas", "disen": "dicen", "dise": "dice", "aze": "hace",
        "puedn": "pueden",
        "nadien": "nadie", "jues": "juez", "jente": "gente", "mimo": "mismo",
        "grasias": "gracias", "min": "minutos", "mins": "minutos", "hrs": "horas", "msj": "mensaje",
        "tel": "telefono", "cel": "celular",
        "depto": "departamento", "dpto": "departamento", "ora": "ahora",
    },
    "en": {
        "u": "you", "ur": "your", "r": "are", "dont": "do not", "cant": "can not", "cannot": "can not",
        "wont": "will not", "won't": "will not", "can't": "can not", "youre": "you are", "im": "i am",
        "didnt": "did not", "doesnt": "does not",
        "isnt": "is not", "arent": "are not", "wasnt": "was not",
        "wouldnt": "would not", "shouldnt": "should not", "havent": "have not", "hasnt": "has not",
        "gonna": "going to", "wanna": "want to", "gotta": "have to", "gon": "going to", "ya": "you",
        "yer": "your", "yr": "your", "thats": "that is", "theres": "there is", "youll": "you will",
        "theyll": "they will", "shan't": "shall not",
        "ain't": "is not", "aint": "is not", "lyin": "lying",
        "let's": "let us", "lets": "lets", "c'mon": "come on",
        "n": "and", "cuz": "because", "pls": "please",
        "tommorow": "tomorrow", "tomorow": "tomorrow",
        "youve": "you have", "ive": "i have", "couldnt": "could not",
        "whats": "what is", "wherever": "where ever", "em": "them", "plz": "please", "i'd": "i would",
        "you'd": "you would", "we'd": "we would", "they'd": "they would", "yous": "you", "yall": "you",
        "y'all": "you", "ye": "you", "fuckin": "fucking", "mins": "minutes", "hrs": "hours",
    },
}  # fmt: skip

STEMS: dict[Language, tuple[str, ...]] = {
    "es": (
        "embarg", "carcel", "polici", "patrull", "demand",
        "abogad", "juzgad", "amenaz", "verguenz", "verguen",
        "mentir", "mentiros", "mient", "arrest", "deten",
        "encarcel", "golpe", "patead", "licenciad", "fiscali",
        "ministeri", "sinverguenz", "vecin", "publica",
        "denunci", "estafa", "fraude", "delincuent",
        "judicial", "actuari", "comandant", "tribunal",
        "sentenci", "desalojo", "desaloj", "procurad", "peligr",
        "consecuenci", "arrepent",
        "cobranz", "deuda", "adeudo", "vencid",
        "moros", "atras", "sueldo",
        "oportunidad", "inmediat", "urgent",
        "hocico", "calabozo",
        "pierna", "muert", "destru",
        "hundir", "excus", "pretext", "engan", "fing", "inventa",
    ),
    "en": (
        "arrest", "police", "sheriff", "warrant",
        "lawsuit", "attorney", "lawyer", "garnish", "repossess",
        "bailiff", "neighbour", "neighbor", "employer",
        "embarrass", "ashamed", "shame", "liar", "lying",
        "threat", "consequence", "criminal", "prosecut",
        "prison", "jail", "court", "immediat", "deadbeat",
        "pathetic", "worthless", "disgust", "stupid", "irresponsib", "regret", "deport", "immigration",
        "balance", "overdue", "arrears", "account", "believe", "excuse", "pretend", "felony", "fraud",
    ),
}  # fmt: skip
"""Beginnings of words that are put right when they are misspelt."""

REAL = frozenset(
    """
    account accounts actual amount arrange arranged arrival arrive arrived atracar atractivo balanced
    believed cartel carteles clara cobranzas comenta comentar core count counter counts course courtesy
    crea crear creer creo cuenta cuentas cuente cuento cuidado cuidar debe deben deber debo dedica dedo
    deduce dejar dejo demanda demas demasiado detalle detalles detenidamente embargo employee employees
    except exceso exclude excusa familiar familiares fija fijar fijo fin final finales finalizar finge
    fiscal fiscales hacer hail hijo intenta intentaba intentado intentamos intentan intentando intentar
    intentara intentaremos intentarlo intentas intente intentemos intenten intento jale jefa lawful layer
    liable liaison mail marco mencionar menciono mentada mentado mente mentido mentidos mentor mercado
    muerto oportuno orden ordenado ordenes ordinario perder person person's pierde player policies
    policlinica policy poliza polizas present price prices prion prize publicidad publico pueda puedo puro
    quedar quedo quieta quita sabado saber sail salario saldado saldar saldos salida salir saludo saludos
    share shared sharp solo suelo sueno sueño threads trabaja trabajar treat treated treatment treats
    ultimo ultimos vecindad verificar""".split()  # noqa: SIM905
)
"""Words within reach of one of `STEMS` that mean something else."""

SHORTEST_BY_LETTER = 7


@lru_cache(maxsize=8192)
def spelt_right(word: str, language: Language) -> str:
    """Return a word with its beginning as the rules write it; one that is near to none stays as it is."""
    if word in REAL or len(word) < 4 or any(word.startswith(stem) for stem in STEMS[language]):
        return word
    heard = by_sound(word) if language == "es" else None
    return heard or by_letter(word, language) or word


def by_sound(word: str) -> str | None:
    """Return the word that sounds alike and begins with a stem: "carsel", "haberguenza" is not."""
    for end in range(len(word), 3, -1):
        stem = stems_by_sound().get(heard(word[:end]))
        if stem:
            return stem + word[end:]
    return None


@lru_cache(maxsize=1)
def stems_by_sound() -> dict[str, str]:
    """Return each Spanish stem under the way it sounds."""
    return {heard(stem): stem for stem in STEMS["es"]}


def heard(word: str) -> str:
    """Return how a word sounds; before b and p nobody hears whether it is m or n."""
    return sound(word.replace("mb", "nb").replace("mv", "nb").replace("nv", "nb").replace("mp", "np"))


def by_letter(word: str, language: Language) -> str | None:
    """Return the word with its stem put right: one letter was missing, too many, wrong or out of place."""
    known = stems_by_letter(language)
    for length in range(len(word), SHORTEST_BY_LETTER - 2, -1):
        beginning = word[:length]
        for form in (beginning, *shortened(beginning)):
            stem = known.get(form)
            if stem and form != stem and is_near(beginning, stem):
                return stem + word[length:]
    return None


def is_near(beginning: str, stem: str) -> bool:
    """Whether a beginning that is alike without one letter begins and ends as the stem does."""
    same_ends = (beginning[0], beginning[-1]) == (stem[0], stem[-1])
    return same_ends and abs(len(stem) - len(beginning)) <= 1


@lru_cache(maxsize=2)
def stems_by_letter(language: Language) -> dict[str, str]:
    """Return the long stems under each of their forms that lack one letter."""
    long = [stem for stem in STEMS[language] if len(stem) >= SHORTEST_BY_LETTER]
    return {form: stem for stem in long for form in shortened(stem)} | {stem: stem for stem in long}


def shortened(word: str) -> list[str]:
    """Return a word without one of its letters, the first excepted."""
    return [word[:i] + word[i + 1 :] for i in range(1, len(word))]
