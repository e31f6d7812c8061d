"""Spelling: a misspelt word of numbers and the calendar is put right before it is read.

A word is put right when it sounds like a known word (b and v, c, s and z, a silent h), or when one letter is
wrong, missing, too many or out of place. Words that are words themselves ("siento", "cuanto") are let be.
"""

from __future__ import annotations

from functools import lru_cache

from collsim.roleplay.understanding import words
from collsim.roleplay.understanding.profiles import Language
from collsim.roleplay.understanding.words import listed

SHORTEST_BY_SOUND, SHORTEST_BY_LETTER = 5, 6

COMMON = {
    "seiz": "seis",
    "beinte": "veinte",
    "mill": "mil",
    "milion": "millon",
    "miyones": "millones",
    "mallana": "manana",
    "maniana": "manana",
    "tomorow": "tomorrow",
    "tommorow": "tomorrow",
    "tomorrrow": "tomorrow",
    "tmrw": "tomorrow",
    "forteen": "fourteen",
    "wensday": "wednesday",
    "febuary": "february",
    "qincena": "quincena",
    "treintita": "treinta",
    "cuarentita": "cuarenta",
    "cincuentita": "cincuenta",
    "sesentita": "sesenta",
    "ochentita": "ochenta",
    "quinientitos": "quinientos",
    "sabadito": "sabado",
    "viernesito": "viernes",
    "dominguito": "domingo",
    "lunesito": "lunes",
    "pseos": "pesos",
    "peos": "pesos",
    "mnn": "manana",
    "mnna": "manana",
    "mnana": "manana",
    "maana": "manana",
    "2moro": "tomorrow",
    "tmr": "tomorrow",
    "tmw": "tomorrow",
    "tomoz": "tomorrow",
    "tonite": "tonight",
    "wendsday": "wednesday",
    "wedsday": "wednesday",
    "thrusday": "thursday",
}
"""Frequent misspellings that neither sound nor one letter brings back."""

SHORTENED: dict[Language, dict[str, str]] = {
    "es": {
        "juev": "jueves",
        "vier": "viernes",
        "mierc": "miercoles",
        "sabad": "sabado",
        "dgo": "domingo",
        "oy": "hoy",
        "hoi": "hoy",
    }
    | {"dies": "diez", "d": "de", "milloncito": "millon", "milloncitos": "millones", "palito": "palo"}
    | {"sem": "semana", "sems": "semanas", "qna": "quincena", "quin": "quincena", "mens": "mensual"},
    "en": {"n": "and", "u": "you", "ur": "your", "wk": "week", "wks": "weeks", "mo": "month", "mos": "months"}
    | {"mth": "month", "mths": "months", "yr": "year", "yrs": "years", "pmt": "payment", "pmts": "payments"}
    | {"pymt": "payment", "pymts": "payments", "pymnt": "payment", "pymnts": "payments", "til": "till"}
    | {"evry": "every", "di": "the", "dat": "that", "dis": "this", "afta": "after", "tek": "take"}
    | {"nxt": "next", "hunnid": "hundred", "hunned": "hundred", "hunna": "hundred", "thou": "thousand"}
    | {"hunnerd": "hundred", "hundy": "hundred", "arvo": "afternoon"}
    | {"tues": "tuesday", "thurs": "thursday", "wknd": "weekend", "xmas": "christmas"},
}
"""Short forms that people type."""

REAL_WORDS = listed(
    "ultima terminar medico medicos termino pense cuesta cuestan colores interesa dominio gracia",
    "entero entera cuentan cuadro cuadros cuarta cuenca sentimos terminan ultimas terminal marte",
    "solicito cojones colonos mares mates terminen prime interese termica manada macana macanas",
    "milton projimo cinico intereso solito solita clones contrajo cuarzo medido mediador medianos",
    "ternera mediar vente vienes millan entraste cotas interesen apostar aposto acosto contrate",
    "cinto agusto marana angosto cuneta ferrero solitos bolivianas quincho pasos colon colonel",
    "steven messed coupled colonies misses misled mouths quartet ponds moaning coupe reverence",
    "moths weakly misused bolivian massed sundae wording augusta augusto auguste referenced penney",
    "frida severn walking talking medida medidas medina medica medicas siente sientes primera",
    "primer tercer tercero minuto cuota abono letra numeros semanal payment instalment installment",
    "salado sacado sanado jueces domino agoto manzana presos dolores thirsty sundry mourning",
    "boliviana junior sixties junta libres billon contrata millon cientos cientas hundreds siento",
    "sientos cuanto cuantos cuanta cuenta cuentas cuento cuente cuatros novena decena docena",
    "puntos viento sabido sentido sector centro cierto quinta quinto martin peso pesos paso manera",
    "manana mananas semana semanas percent sabados domingos puntual seventh eighth sixth thirty",
    "forth fourth mouth months month doctor dollar dollars monthly weekly someday sundays mondays",
    "fridays marzo mayor menos mejor abrir julia julian noventas quincenal trata treta ciencia",
    "celular cuarto cuartos counter hunger thirst forty eleven septima octavo setenta sesenta",
    "fifteen fifty sixteen sixty seventeen seventy eighteen eighty nineteen ninety thirteen",
    "fourteen million millions mil miles minutes minutos enera marches triste centavo centavos",
)
"""Words within reach of a known one that mean something else."""


@lru_cache(maxsize=4096)
def spelt_right(word: str, language: Language) -> str:
    """Return a word as the grammar writes it; a word that is near to none stays as it is."""
    known = known_words(language)
    if word in known or word.removesuffix("s") in known or word in REAL_WORDS:
        return word
    if meant := SHORTENED[language].get(word) or COMMON.get(word):
        return meant
    if len(word) < SHORTEST_BY_SOUND or "'" in word:
        return word
    if heard := words_by_sound(language).get(sound(word)):
        return heard
    is_near_any = (word[0], len(word)) in beginnings_and_lengths(language)
    near = one_letter_away(word, language) if is_near_any else None
    return near if near and max(len(word), len(near)) >= SHORTEST_BY_LETTER else word


@lru_cache(maxsize=2)
def known_words(language: Language) -> frozenset[str]:
    """Return the words of numbers and the calendar that a misspelling may have meant."""
    tables: list[dict[str, int]] = [
        words.UNITS[language],
        words.TEENS[language],
        words.TENS[language],
        words.WEEKDAYS[language],
        words.MONTHS[language],
    ]
    tables.append(words.HUNDREDS if language == "es" else words.ORDINALS["en"])
    listed = frozenset(word for table in tables for word in table)
    currencies = frozenset(word for word in words.CURRENCY_WORDS if len(word) > SHORTEST_BY_LETTER)
    return listed | currencies | words.CENTS | frozenset(OF_THE_RULES[language].split())


OF_THE_RULES: dict[Language, str] = {
    "es": "mil millon millones medio media manana quincena pesos dolares cuotas pagos semana tarde noche "
    "porciento tercera primero primer ultimo proximo proxima proximos entrante siguiente cuarto "
    "mediados termine habil abonos letras semanas gracias cuenta termina contrato numero telefono "
    "mensuales quincenales semanales mensualidades parcialidades interes intereses finales despues "
    "dentro durante minutos",
    "en": "hundred thousand million tomorrow today week month dollars payments fortnight percent payment "
    "months reference within couple working missed pounds quarter business account number monthly "
    "weekly biweekly instalments installments tonight morning afternoon evening",
}
"""Words on which the rules of the grammar hang."""


@lru_cache(maxsize=2)
def beginnings_and_lengths(language: Language) -> frozenset[tuple[str, int]]:
    """Return the first letters and lengths that a misspelt known word may have."""
    return frozenset(
        (word[0], len(word) + more) for word in known_words(language) for more in (-1, 0, 1) if word
    )


@lru_cache(maxsize=2)
def words_by_sound(language: Language) -> dict[str, str]:
    """Return each known Spanish word under the way it sounds; English is not written as it sounds."""
    if language == "en":
        return {}
    return {sound(word): word for word in known_words(language) if len(word) >= SHORTEST_BY_SOUND - 1}


SOUNDS = (
    ("qu", "k"),
    ("ce", "se"),
    ("ci", "si"),
    ("ch", "C"),
    ("ll", "y"),
    ("h", ""),
    ("v", "b"),
    ("z", "s"),
    ("c", "k"),
)


def sound(word: str) -> str:
    """Return how a word sounds in Latin America, roughly: one letter for each sound, none for a silent h."""
    for written, heard in SOUNDS:
        word = word.replace(written, heard)
    return word


def one_letter_away(word: str, language: Language) -> str | None:
    """Return the known word that begins alike and differs in one letter or in the order of two, if any."""
    shorter = shortened(word)
    longer = words_by_shortened(language)
    known = known_words(language)
    for candidate in (word, *shorter):
        if candidate in known:
            return candidate
        for near in longer.get(candidate, ()):
            if near[0] == word[0] and is_near(word, near):
                return near
    return None


@lru_cache(maxsize=2)
def words_by_shortened(language: Language) -> dict[str, list[str]]:
    """Return the known words under each of their forms that lack one letter."""
    found: dict[str, list[str]] = {}
    for word in sorted(known_words(language)):
        for form in shortened(word):
            found.setdefault(form, []).append(word)
    return found


def shortened(word: str) -> list[str]:
    """Return a word without one of its letters, the first excepted."""
    return [word[:i] + word[i + 1 :] for i in range(1, len(word))]


def is_near(word: str, near: str) -> bool:
    """Whether words that are alike without one letter each differ in one, or in the order of two."""
    if len(word) != len(near):
        return True
    differ = [i for i, (a, b) in enumerate(zip(word, near, strict=True)) if a != b]
    swapped = len(differ) == 2 and differ[1] == differ[0] + 1
    return len(differ) == 1 or (
        swapped and word[differ[0]] == near[differ[1]] and word[differ[1]] == near[differ[0]]
    )
