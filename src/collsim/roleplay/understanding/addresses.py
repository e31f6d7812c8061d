"""Addresses: the numbers of houses, offices, doors: "Reforma 815, interior 3", "vive en Los Leones 220"."""

from __future__ import annotations

import re

from collsim.roleplay.understanding.context import DIGITS, FREE, OF_MONEY
from collsim.roleplay.understanding.script import Script
from collsim.roleplay.understanding.signs import Family, sought

STREETS = "calle carrera avenida av diagonal transversal"
STREET = rf"(?:{STREETS.replace(' ', '|')})"
UNIT_WORDS = (
    "depto dpto departamento apto piso oficina interior int apt apartment suite floor colonia esquina de"
    " altos bajos planta"
    " codigo bis street avenue ave road rd lane blvd boulevard drive dr court"
)
UNIT = (
    r"(?:depto|dpto|departamento|apto|piso|oficina|interior|int|apt|apartment|suite|floor|colonia|esquina"
    r"|de (?:la )?(?:calle|avenida|av|carrera|carretera|colonia)|altos|bajos"
    r"|(?:@\d|primera|segunda|tercera|cuarta) planta|(?:primer|segundo|tercer|cuarto|quinto"
    r"|sexto) piso|codigo postal|bis"
    r"|(?:(?!(?:plus|the|in|to|for|or|and|on|by|of|a|before|after|from|at|down|up) )[a-z]+ ){1,2}(?:street"
    r"|avenue|ave|road|rd|lane|blvd|boulevard|drive|dr|court))"
)
"""What stands after the number of a house."""

LIVING = (
    "vive vives viven vivis vivimos vivo vivia domicilio direccion ubicado ubicada ubicados ubicadas reside"
    " live lives living address"
)
LIVES = rf"(?:{LIVING.replace(' ', '|')})(?! with| on #| off #)"
BEING = (
    "estamos esta estas estan sigue sigues siguen seguis seguimos atendemos atienden ubicamos encuentra"
    " encontramos queda quedamos"
)
NEAR_WORDS = "esta estan queda quedan estamos vive pasa paso pasamos pasaron cerca frente"
NEAR = r"(?:(?:esta|estan|queda|quedan|estamos|vive|pasa|paso|pasamos|pasaron) por|cerca de|frente a)"
NO_PLACE = (
    r"(?:un|una|unos|solo|solamente|total|mas|menos|que|los|minimo|mora|atraso|deuda|buro|legal|efectivo|casi"
    r"|cerca|cada|mil|ese|esos|esto|eso|pagos?|abonos?|cuotas?|y|o|por|para|son)"
)
NAMES = rf"(?: (?!{NO_PLACE}(?![a-z]))[a-z]+){{1,3}}"
QUARTERS = "colonia col barrio sector urbanizacion fraccionamiento residencial"
FEAST = r"#\d\d? de mo\d\d"
"""A street that is named after a day: "5 de Mayo"."""

PLACES = Family(
    (
        # calle 13 con 45
        sought(rf"(?<![a-z]){STREET} #\d{{1,3}} (?:con|y|esquina)(?: {STREET})? #\d{{1,3}}{FREE}"),
        # 21 March Street
        sought(r"#\d{1,4} mo\d\d (?:street|st|avenue|ave|road|rd|lane|drive|close|court)(?![a-z])"),
        # calle 93 numero 11-28
        sought(rf"(?<![a-z]){STREET} #\d{{1,3}}(?: [a-z])?(?: (?:number|numero|num|nro|no|con))? D\d+/\d+"),
        # 1602 depto 4; 230 Juarez Street
        sought(rf"#(?<![A-Z-] #)\d{{1,5}}{FREE}(?: ,)? {UNIT}(?![a-z])(?: #\d{{1,4}}{FREE})?"),
        # vive en Los Leones 220
        sought(
            rf"(?<![a-z]){LIVES}(?: (?!(?:{OF_MONEY}|y|and)(?![a-z]))[a-z]+){{1,6}}?(?: {FEAST})? {DIGITS}",
        ),
        # vive en el 302
        sought(
            rf"(?<![a-z]){LIVES} (?:en|in|at) (?:el|la|the|number) [#@]\d{{1,4}}{FREE}(?: [a-z](?![a-z]))?",
        ),
        # estamos en Reforma 300
        sought(rf"(?<![a-z])(?:{BEING.replace(' ', '|')}) en{NAMES} #\d{{2,4}}{FREE}"),
        # cerca de Insurgentes 300
        sought(rf"(?<![a-z]){NEAR}{NAMES} #\d{{2,4}}{FREE}"),
        # colonia Roma, Tonala 52
        sought(
            rf"(?<![a-z])(?:{QUARTERS.replace(' ', '|')})(?! en )(?: [a-z]+){{1,3}}(?: ,)?(?: [a-z]+){{0,3}}?"
            rf" #\d{{1,4}}{FREE}",
        ),
        # a una cuadra de 16 de Septiembre; la sucursal esta en 5 de Mayo
        sought(
            rf"(?<![a-z])(?:cuadras? de|esquina (?:con|de)|(?:esta|estan|estamos|queda"
            rf"|ubicad[oa]s?|vive|vives|viviendo) (?:en|por)(?: el)?) {FEAST}(?: (?:al "
            rf"|numero )?#\d{{1,5}}{FREE})?"
            r"(?=(?: ,)? (?:@\d|con|y|esquina|a un|a media|bloque|torre|entre|numero|local)| ?$| ?[,|])",
        ),
        # un puesto en la 16 de Julio
        sought(rf"(?<![a-z])(?<!para )(?<!desde )la {FEAST}(?! ?,? de #)"),
        # en 5 de Mayo 130
        sought(rf"(?<![a-z])en {FEAST} #(?!(?:19|20)\d\d)\d{{2,4}}{FREE}"),
        # barrio 7 de Agosto
        sought(
            rf"(?<![a-z])(?:barrio|calle|colonia|avenida|plaza|parque|sector) {FEAST}(?: (?:al "
            rf"|numero )?#\d{{1,5}}{FREE})?",
        ),
        # juega con el 10
        sought(
            r"(?<![a-z])(?:juega|jugaba|camiseta|playera|uniforme|jersey|dorsal)(?: [a-z]+){0,3} (?:con"
            r"|es) el #\d\d?",
        ),
        # la vecina del 302
        sought(
            rf"(?<![a-z])(?:senor|senora|vecin|inquilin|muchach|gente|lady|man)[a-z]*"
            rf" (?:del|de el|in) {DIGITS}",
        ),
    )
)
"""In the order in which they read."""

OFFICES = "sucursal oficina ventanilla modulo sala puerta branch office room door gate"
OFFICE = sought(rf"(?<![a-z])(?:{OFFICES.replace(' ', '|')}) {DIGITS}")
PAYING_THERE = re.compile(
    r"(?:pag|abon|deposit|entreg|traig|tra[eiy]|dej|pay|send|bring|drop)\w*(?: \S+){0,4} $"
)
"""What may be brought to an office is an amount: "pague en ventanilla 500"."""

FARTHEST = 45


def drop_addresses(script: Script) -> None:
    """Take out the numbers of houses, streets and doors."""
    for each in PLACES.worth_trying(script):
        script.drop(each)
    drop_offices(script)


def drop_offices(script: Script) -> None:
    """Take out the numbers of offices, and not what is paid there."""
    for match in OFFICE.finditer(script.text):
        if not PAYING_THERE.search(script.text, max(0, match.start() - FARTHEST), match.start()):
            script.remove(match.start(), match.end())
