"""Identifiers: numbers that name something and count nothing, as a contract, a card, a telephone, a year.

They are taken out of the script before amounts are read. What names a number may stand right before it
("folio 40921"), or before a verb ("el folio de su queja es el 40921"); of houses `addresses` knows.
"""

from __future__ import annotations

import re

from collsim.roleplay.understanding.addresses import drop_addresses
from collsim.roleplay.understanding.context import COUNTABLE, DIGITS, FREE, NUMBER, OF_MONEY
from collsim.roleplay.understanding.script import Script
from collsim.roleplay.understanding.signs import sought
from collsim.roleplay.understanding.words import has_sign, listed

OF_PAPERS = listed(
    "contrato contratos folio folios expediente expte exp referencia referencias radicado oficio boleta",
    "boletas planilla planillas resolucion comprobante comprobantes voucher operacion pagares factura",
    "facturas ticket tickets caso causa legajo sentencia decreto articulo ley inciso parrafo norma seccion",
    "formulario formato form tramite pedido guia orden reference ref invoice invoices confirmation article",
    "section docket claim order tracking pagina page",
)
OF_PERSONS = listed(
    "dni cedula rfc rut curp nit ruc cuil cuit nie cif ssn social id badge gafete empleado agente operador",
    "ejecutivo asesor usuario operator employee agent user puntaje score calificacion tasa apr",
)
OF_ACCOUNTS = listed(
    "numeros num nro codigo codigos clave clabe cbu cvu iban cie nip pin code zip postcode",
    "paybill biller shortcode postal terminacion terminada ending",
)
OF_TELEPHONES = listed(
    "extension extencion extn ext anexo anexos interno internos telefono telefonos fono celular movil",
    "whatsapp phone opcion option dial press marque oprima digite presione",
)
OF_PLACES = listed(
    "departamento depto dpto apto piso kilometro km calle avenida av jiron jr carrera calzada transversal",
    "torre edificio zona manzana caja cajero nivel ventanilla modulo casilla apartado bloque bodega lote",
    "casa local estacion habitacion mesa street apartment apt suite unit room locker row seat lane box desk",
    "gate flight vuelo salida canal exit channel highway autopista ruta route bus camion placa placas",
    "patente camiseta playera dorsal jersey turno",
)
OF_HOUSES = listed("departamento depto dpto apto apartment apt piso unit suite")
NAMING = OF_PAPERS | OF_PERSONS | OF_ACCOUNTS | OF_TELEPHONES | OF_PLACES
"""Nouns that a number follows which names something."""

LAST_DIGITS = (
    r"last (?:four|#4)(?: digits)?|ultim[oa]s (?:#\d(?!\d)|(?:#\d )?(?:digitos|numeros|cifras))"
    r"|cliente(?= numero)|(?<!un )numero|(?<!a )(?<!any )(?<!est )(?<!final )(?<!wrong )number"
)
NOUNS = rf"(?:{LAST_DIGITS}|(?<!web )(?:{'|'.join(sorted(NAMING))})(?![a-z]| of the [#¤]))"
OWNED = frozenset(
    [
        "cuenta",
        "cuentas",
        "tarjeta",
        "tarjetas",
        "poliza",
        "recibo",
        "lote",
        "account",
        "acct",
        "policy",
        "card",
        "case",
        "file",
    ]
)
OWNED_NOUNS = (
    r"(?:cuentas?|tarjetas?|poliza|recibo (?:numero|num|nro)|lote"
    r"|account|acct|policy|card|(?<!that )(?<!this )(?<!any )(?<!which )case|file)"
)
"""What has a number and a balance as well: its number stands right after it."""

SIGNS = NAMING | OWNED | frozenset(("last", "numero", "number", "ultimos", "ultimas", "cliente"))
"""Words without which nothing is named."""

OF_IT = (
    r"(?: (?:de|del|la|su|of|the|your|contrato|servicio|control"
    r"|registro|serie|empresa|titular|cliente|banco|negocio|cuenta|telefono|credito|account|calle|postal"
    r"|pago|pedido|code))*"
)
LINKS = (
    r"(?: (?:numero|number|num|nro|es el|es la|es|is|el|con|en|in|terminada|terminado"
    r"|ending|termina|ends|cliente|identifier(?! [|])|,|\|))*"
)
LETTERS = (
    r"(?: (?!(?:y|o|u|ni|son|es|da|doy|so|a|at|by|in|on|to|of|all|los|las|mis|tus|sus|por|con|si|le|les|me"
    r"|te|se|lo|la"
    r"|un|una|no|ya|pay|and|or|for|i|we|you|he|she|can"
    r"|now|but)"
    r"(?![a-z]))[a-z]{1,3})?"
)
"""The letters of a reference: KX 40918."""

STREET = (
    r"(?:(?:(?<=calle)|(?<=avenida)|(?<= av)|(?<=jiron)|(?<= jr))(?: [a-z]+){1,3}"
    r"|(?: #\d\d? de mo\d\d)(?= #))?"
)
OF_ANOTHER = (
    rf"(?: (?:y|and) (?:(?:el|la|the) )?(?:mia|mio|suya|suyo|tuya|yours|mine|other"
    rf"|otra)(?: (?:es|is|con|en|with|in))* {DIGITS})?"
)
MORE = rf"(?:(?: ,)?(?: (?:y|and|o|or))?(?: (?:el|la|the))? {NUMBER}|(?: [a-z])? {NUMBER})*"
IDENTIFIED = sought(
    rf"(?<![a-z])(?:{NOUNS}{OF_IT}{STREET}(?:'s)?{LINKS}{LETTERS} {NUMBER}{MORE}"
    rf"|{OWNED_NOUNS}{LINKS} {NUMBER}(?:(?: ,)? {NUMBER})*)"
)

SAID_OF_IT = (
    r"(?:es|son|era|estaba en|is|was|it's|are|empieza (?:con|en)|comienza (?:con|en)|inicia (?:con|en)"
    r"|starts with|was what ,"
    r"|begins with|con"
    r"|esta en|anda en|is at|it's at|i have|i've got|tengo|aparece|figura|veo|i see|shows)"
    r"(?: (?:el|la|los|las|the|number|numero|un|de))*"
)
NAMED_LATER = sought(
    rf"(?<![a-z]){NOUNS}(?: (?!(?:{OF_MONEY})(?![a-z]))[a-z']+){{0,6}}?(?: ?[,|])?"
    rf"(?: (?:y|and|la|el|the|lo|mi|mia|mio|suya|suyo|tuya|mine|yours|ours|anote|tome nota|yo|i|aqui|here))*"
    rf" {SAID_OF_IT} {DIGITS}{OF_ANOTHER}"
    r"|(?<![a-z])(?:folio|expediente|contrato|cedula|dni|rut|nit|poliza|radicado|causa"
    r"|legajo)(?: de (?:la |su |el )?[a-z]+)?"
    rf" (?:es|is)(?: (?:el|la))? {NUMBER}"
)
"""A number that is said of what it names: "el folio de su queja es el 40921", "¿su anexo? el mío es 204"."""

STILL_YOURS = sought(
    rf"(?<![a-z])(?:(?:is|was|isn't) (?:the )?{DIGITS} (?:still |really |also )?(?:your|the|his|her|a good)"
    rf"|{DIGITS} (?:sigue siendo|es todavia|todavia es|es aun) (?:su|tu|el|la)) {NOUNS}"
)
"""A number that stands before what it names: "is 4471 still your zip?"."""

SHORT_CODE = sought(
    rf"(?<![a-z])(?:text|reply|texting|palabra|stop|sms)(?: [a-z]+){{0,4}} (?:to|al?) #\d{{5,6}}{FREE}"
    rf"|(?<![a-z])(?:foto|mensaje|whatsapp|escrib\w+|llam\w+|marc\w+|yape\w*"
    rf"|plin\w*)(?: [a-z]+){{0,3}} al #\d{{7,8}}{FREE}"
)
"""A number to which words are sent: "text STOP to 55512"."""

ENDS_IN = sought(
    r"(?:termina[dn]?[ao]?|acaba|ends|ending|finish(?:es|ing)) (?:en|con|in|with) "
    rf"(?:{DIGITS}(?! (?!es |las |los )[a-z]+s(?![a-z]))(?: (?:o|or|y) (?:en |con |in "
    rf"|with )?{DIGITS})?|D\d+/\d+)"
)
"""The last figures of a card or an account."""

DICTATED = sought(
    r"(?<![a-z])(?:(?:le|te) dicto|dict(?:eme|ame)|deletre\w+)(?: [^#|]{0,40})?(?: ?[,|])? "
    r"#\d{1,3}(?:(?: ,)? #\d{1,3}){2,}(?![\d.~])(?! ?[¤%])"
)
"""Figures that are dictated, some at a time: "le dicto: cero nueve nueve, trescientos, quinientos"."""

NUMBERED = sought(
    r"(?<![a-z])(?:(?:contract|extension|internal|receipt|operation|licen[cs]e|passport|agreement|counter"
    r"|house|door)(?: number| no)? (?:is|was|it is) the|(?:caller id|area code)(?: [a-z]+)? (?:says"
    r"|shows|is|still)"
    r"|(?<!by )(?<!a )(?<!per )(?<!each )(?<!in )(?<!the )(?:check|cheque)(?: number"
    r"| no)?(?! #\d+ (?:on|and|a|each|today|now))"
    r"|(?:passcode|password|otp|pin|digits?)(?: (?!pay|owe|send|then|and)[a-z']+){0,3}(?: ,)?(?: like"
    r"| it's)?(?= #\d{4}))"
    rf" #\d{{3,8}}{FREE}"
    rf"|#\d{{3,4}}{FREE} at the end(?! of)|(?<![a-z])(?:you're|i'm|he's|just) (?:just "
    rf"|only )?#1 of #\d+{FREE}"
)
"""What stands after some nouns only so: "my internal is the 214", "check 1050 bounced"."""

VEHICLE = sought(
    r"(?<![a-z])(?:(?:moto|motocicleta|carro|auto|coche|camioneta|camion|truck|car|bike|modelo|model)"
    r"(?: [a-z]+)? #(?:19|20)?\d\d"
    rf"|(?:moto|motocicleta|bike)(?: (?:es|de|una?|la))* #\d{{2,3}}"
    rf"|(?:iphone|interstate|caller|error|class of) #\d{{1,4}}){FREE}"
)
THANKS = sought(
    r"(?:#1000(?:000)? (?:y|and) )?#1000(?:000)? (?:de )?(?:gracias|disculpas|perdones|veces"
    r"|amores|maneras|cosas|formas|ways|thanks|apologies|times|cosas|things)"
    r"|thanks #1000000|(?:my|your) #2 ¢|(?:gracias|thanks|agradecid[oa]|agradezco|agradecemos)(?: (?:a|por|de"
    r"|un))? #1000(?:000)?(?= ?$| ?[,|])"
)
"""Thanks by the thousand."""

REPEATED = re.compile(rf"#(?P<digits>\d{{3,}}){FREE}")
"""A number that may have been named before: "el 7720, se lo repito, 7720"."""

YEAR = r"#(?:19[5-9]|20[0-3])\d"
YEARS = (
    sought(
        rf"mo\d\d (?:de |del |of )?{YEAR}(?![\d.~])|(?:en"
        rf"|desde|del|ano|in|since|of|year) (?:el )?{YEAR}{FREE}"
        rf"(?=$| ?[,|_])|(?:desde|since)(?: (?:about|around|roughly|like|maybe|como))? {YEAR}{FREE}"
        rf"|de #(?:19|20)(?!00)\d\d{FREE}(?=$| ?[,|_])"
    ),
    sought(
        rf"(?<![a-z])(?:en|del|desde|hasta|in|since|from|until) (?:el |the )?(?:ano )?(?!#2000"
        rf"|#1950){YEAR}{FREE}(?! (?:a|to) #)"
    ),
    sought(
        rf"(?<![a-z])(?:de|del|from|between|entre) {YEAR}{FREE} (?:a|al|y|hasta|to|and|until) {YEAR}{FREE}"
    ),
    sought(rf"(?<![a-z])(?:para|hacia|by|antes de) (?!#20[0-2]0){YEAR}{FREE}(?= ?$| ?[,|]| ya| no| va| you)"),
    sought(rf"(?<![a-z])(?:anos?|year|birth|born|nac\w+)(?= )[^#]{{1,40}} {YEAR}{FREE}(?=$| ?[,|])"),
    sought(rf"(?:'s|is|was|drive|got|con|es|tiene) (?:a|un|una) {YEAR}{FREE}(?= ?$| ?[,|])"),
    sought(
        rf"(?<![a-z])(?:the|your|that|his|her|a) (?!#2000){YEAR} (?!(?:balance|payment|amount|debt"
        rf"|total|is|was"
        r"|you|we|i|and|or|by|on|to|in|at|for|if|that|dollars?|bucks|today|now|left|due"
        r"|offer)(?![a-z]))[a-z]{4,}"
    ),
    sought(rf"(?<![a-z])(?:it|that|this) was #20[0-3]\d(?<!2000){FREE}(?= (?:,|and|when)(?![a-z]))"),
    sought(rf"(?:el|la|the|a) {YEAR} (?:one|ones|model|loan|account|contract|modelo)(?![a-z])"),
)
"""A year that stands by itself; "en 2000" can be an amount as well, and is a year only at the end."""

SETTLED_AT = re.compile(r"(?:qued|dej|baj|cerr|liquid|arregl|settl)\w*(?: (?:lo|la|todo|it|at|hasta))? ?$")
"""What stands before an amount that looks like a year: "lo dejo en 2020"."""


AFTER_A_PAUSE = re.compile(r"[a-z] [,|] #\d+(?:\.\d+)?$")
IS_DUE = re.compile(
    r"(?: ,)? (?:on (?:the )?(?:@|wd\d|mo\d)|mo\d\d|wd\d|monthly|a month|each month|every month)"
)
"""What tells that a number after a pause is an amount: "by card, 60 on the 30th"."""

COUNTS = re.compile(rf" {COUNTABLE}")
AFTER_A_PLACE = re.compile(
    rf"^(?:{'|'.join(sorted(OF_PLACES - OF_HOUSES))})(?![a-z]).* [|] (?:[a-z]+ )*#\d+$"
)
"""Nobody numbers a place in the next sentence: "con dos salarios en casa, ¿ni 600?"."""

WITH_CENTS_OR_THOUSANDS = re.compile(
    r"#\d+\.\d\d(?!\d)|(?<!en #100)0000$|[,|] #\d{4,6}~[\d.]+$|^(?:number|numero)\b.*#\d{4,6}~[\d.]+$"
)
"""No name has cents, or ends in so many naughts; "the number is 2,950" tells an amount."""

ONE_OR_TWO_FIGURES = re.compile(r"[a-z]+ #\d{1,2}")
"""What tells that a number counts: "I'll phone one week from today"."""

FARTHEST = 45


def drop_identifiers(script: Script) -> None:
    """Take out the numbers that name something, wherever they are told."""
    if not has_sign(script.text, ("#", "D")):
        return
    script.drop(THANKS)
    drop_addresses(script)
    if script.has_any(SIGNS):
        drop_named(script)
    script.drop(SHORT_CODE)
    script.drop(ENDS_IN)
    script.drop(NUMBERED)
    script.drop(VEHICLE)
    script.drop(DICTATED)


def drop_named(script: Script) -> None:
    """Take out the numbers that follow what they name, and the same numbers where they are repeated."""
    script.drop(STILL_YOURS)
    named: set[str] = set()
    first = min(script.text.find(word) for word in script.words & SIGNS)
    for pattern in (IDENTIFIED, NAMED_LATER):
        for match in pattern.finditer(script.text, max(0, first)):
            if goes_on_as_money(match):
                continue
            script.remove(match.start(), match.end())
            named.update(REPEATED.findall(match.group()))
    for match in REPEATED.finditer(script.text) if named else ():
        if match["digits"] in named:
            script.remove(match.start(), match.end())


def goes_on_as_money(match: re.Match[str]) -> bool:
    """Whether a number after a noun and a pause is due on a day, or one right after it counts something."""
    if WITH_CENTS_OR_THOUSANDS.search(match.group()) and not match.group().startswith(("apr", "tasa")):
        return True
    if AFTER_A_PLACE.search(match.group()):
        return True
    if COUNTS.match(match.string, match.end()):
        return ONE_OR_TWO_FIGURES.fullmatch(match.group()) is not None
    return bool(AFTER_A_PAUSE.search(match.group()) and IS_DUE.match(match.string, match.end()))


def drop_years(script: Script) -> None:
    """Take out the years that stand by themselves, and not what is settled at an amount like one."""
    if "#19" not in script.text and "#20" not in script.text:
        return
    for pattern in YEARS:
        for match in pattern.finditer(script.text):
            if not SETTLED_AT.search(script.text, max(0, match.start() - FARTHEST), match.start()):
                script.remove(match.start(), match.end())
