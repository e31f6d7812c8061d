"""Identifiers: numbers that name something and count nothing, as a contract, a house, a telephone, a year.

They are taken out of the script before amounts are read. What names a number may stand right before it
("folio 40921"), before a verb ("el folio de su queja es el 40921"), or after it ("1602 depto 4").
"""

from __future__ import annotations

import re

from collsim.roleplay.understanding.script import Script

FREE = r"(?![\d.~])(?! ?(?:de )?[¤¢%])"
"""After a number that has no currency, no cents and no percentage."""

DIGITS = rf"#\d++{FREE}"
NUMBER = r"#\d[\d.~]*+(?! ?(?:de )?[¤¢%])"

NOUNS = (
    r"(?:contratos?|numeros?|num|nro|folios?|expediente|codigos?|extensi?on|extencion|ext|anexos?|internos?|clave"
    r"|referencias?|telefonos?|celular|movil|terminacion|terminada|dni|cedula|rfc|rut|curp|nit|ruc|pedido"
    r"|departamento|depto|dpto|apto|piso|kilometro|whatsapp|clabe|cbu|cvu|iban|placas?|articulo|ley|nip|pin"
    r"|opcion|guia|radicado|oficio|boletas?|planillas?|resolucion|comprobantes?|voucher|operacion|pagares"
    r"|facturas?|tickets?|calle|avenida|av|jiron|jr|carrera|calzada|transversal|camiseta|playera|dorsal"
    r"|number|reference|ref|street|apartment|apt|suite|phone|ending|zip|postcode|code|article|section"
    r"|option|badge|id|invoices?|confirmation|jersey|ruta|postal|desk|extn|flight|order|gate|claim|docket|tracking"
    r"|last (?:four|#4)(?: digits)?|ultim[oa]s (?:#\d(?!\d)|(?:#\d )?(?:digitos|numeros|cifras))"
    r"|decreto|sentencia|causa|vuelo|orden|salida|canal|exit|channel|highway|autopista|legajo|patente|gafete"
    r"|cliente(?= numero)|empleado|nivel|torre|edificio|zona|manzana|caja|cajero|dial|press"
    r"|marque|oprima|digite|presione|cuil|cuit|nie|cif|ssn|social|formulario|form|formato|tramite|caso|expte|exp"
    r"|km|inciso|parrafo|norma|seccion|turno|ventanilla|modulo|casilla|apartado|bloque|bodega|lote|casa|local"
    r"|agente|operador|ejecutivo|asesor|usuario|estacion|linea|cie|puntaje|score|calificacion|habitacion|mesa|pagina|bus|camion|page|unit|route"
    r"|room|locker|operator|employee|agent|user|row|seat|lane|po box|box)"
)
OWNED_NOUNS = (
    r"(?:cuentas?|tarjetas?|poliza|recibo (?:numero|num|nro)|lote"
    r"|account|acct|policy|card|(?<!that )(?<!this )(?<!any )(?<!which )case|file)"
)
"""What has a number and a balance as well: its number stands right after it."""

OF_IT = (
    r"(?: (?:de|del|la|su|of|the|your|contrato|servicio|control"
    r"|registro|serie|cuenta|telefono|credito|account|calle|postal"
    r"|pago|pedido|code))*"
)
LINKS = (
    r"(?: (?:numero|number|num|nro|es el|es la|es|is|el|con|en|in|terminada|terminado"
    r"|ending|termina|ends|cliente|identifier(?! [|])|,|\|))*"
)
LETTERS = (
    r"(?: (?!(?:y|o|u|a|por|con|si|le|les|me|te|se|lo|la|un|una|no|ya|pay|and|or|for|i|we|you|he|she|can|now|but)"
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
IDENTIFIED = re.compile(
    rf"(?<![a-z])(?:{NOUNS}{OF_IT}{STREET}(?:'s)?{LINKS}{LETTERS} {NUMBER}{MORE}"
    rf"|{OWNED_NOUNS}{LINKS} {NUMBER}(?:(?: ,)? {NUMBER})*)"
)

OF_MONEY = (
    r"pag\w*|abon\w+|deposit\w+|saldo|deuda|adeudo|total|monto|cuotas?|debe|liquid\w+|transfier\w+"
    r"|balance|amount|payment|pay|owe|due|send|unos|minimo"
)
SAID_OF_IT = (
    r"(?:es|son|is|it's|are|empieza (?:con|en)|comienza (?:con|en)|inicia (?:con|en)|starts with|begins with|con"
    r"|esta en|anda en|is at|it's at|i have|i've got|tengo|aparece|figura|veo|i see|shows)"
    r"(?: (?:el|la|los|las|the|number|numero|un))*"
)
NAMED_LATER = re.compile(
    rf"(?<![a-z]){NOUNS}(?: (?!(?:{OF_MONEY})(?![a-z]))[a-z']+){{0,6}}?(?: ?[,|])?"
    rf"(?: (?:y|and|la|el|the|lo|mi|mia|mio|suya|suyo|tuya|mine|yours|ours|anote|tome nota))*"
    rf" {SAID_OF_IT} {DIGITS}{OF_ANOTHER}"
    r"|(?<![a-z])(?:folio|expediente|contrato|cedula|dni|rut|nit|poliza|radicado|causa"
    r"|legajo)(?: de (?:la |su |el )?[a-z]+)?"
    rf" (?:es|is)(?: (?:el|la))? {NUMBER}"
)
"""A number that is said of what it names: "el folio de su queja es el 40921", "¿su anexo? el mío es 204"."""

ENDS_IN = re.compile(
    rf"(?:termina[dn]?[ao]?|acaba|ends|ending) (?:en|con|in|with) {DIGITS}(?! [a-z]+s(?![a-z]))"
)
"""The last figures of a card or an account."""

UNITS_OF_HOUSES = (
    re.compile(
        r"(?<![a-z])(?:calle|carrera|avenida|av|diagonal|transversal) #\d{1,3} (?:con|y"
        r"|esquina)(?: (?:calle|carrera|avenida|av))?"
        rf" #\d{{1,3}}{FREE}"
    ),
    r"(?:depto|dpto|departamento|apto|piso|oficina|interior|int|apt|apartment|suite|floor|colonia|esquina"
    r"|de (?:la )?(?:calle|avenida|av|carrera|carretera|colonia)|altos|bajos|(?:@\d|primera"
    r"|segunda|tercera|cuarta) planta|codigo postal|bis"
    r"|(?:[a-z]+ ){1,2}(?:street|avenue|ave|road|rd|lane|blvd|boulevard))",
)
LIVES = (
    r"(?:vive|vives|viven|vivis|vivimos|vivo|vivia|domicilio|direccion|ubicad[oa]s?|reside"
    r"|lives?|living|address)(?! with)"
)
PLACED_IN = (
    r"(?:estamos|esta|estas|estan|sigue|sigues|siguen|seguis|seguimos|atendemos|atienden"
    r"|ubicamos|encuentra|encontramos|queda|quedamos) en"
)
NO_PLACE = (
    r"(?:un|una|unos|solo|solamente|total|mas|menos|que|los|minimo|mora|atraso|deuda|buro|legal|efectivo|casi"
    r"|cerca|cada|mil|ese|esos|esto|eso|pagos?|abonos?|cuotas?|y|o|por|para|son)"
)
HOUSES = (
    re.compile(
        r"(?<![a-z])(?:calle|carrera|avenida|av|diagonal|transversal) #\d{1,3} (?:con|y"
        r"|esquina)(?: (?:calle|carrera|avenida|av))?"
        rf" #\d{{1,3}}{FREE}"
    ),
    re.compile(rf"#\d{{1,5}}{FREE}(?: ,)? {UNITS_OF_HOUSES}(?![a-z])(?: #\d{{1,4}}{FREE})?"),
    re.compile(
        rf"(?<![a-z]){LIVES}(?: (?!(?:{OF_MONEY}|y"
        rf"|and)(?![a-z]))[a-z]+){{1,6}}?(?: #\d\d? de mo\d\d)? {DIGITS}"
    ),
    re.compile(rf"(?<![a-z]){PLACED_IN}(?: (?!{NO_PLACE}(?![a-z]))[a-z]+){{1,3}} #\d{{2,4}}{FREE}"),
    re.compile(
        r"(?<![a-z])(?:(?:esta|estan|queda|quedan|estamos"
        r"|vive|pasa|paso|pasamos|pasaron) por|cerca de|frente a)"
        rf"(?: (?!{NO_PLACE}(?![a-z]))[a-z]+){{1,3}} #\d{{2,4}}{FREE}"
    ),
    re.compile(
        r"(?<![a-z])(?:colonia|col|barrio|sector|urbanizacion|fraccionamiento"
        r"|residencial)(?! en )(?: [a-z]+){1,3}(?: ,)?"
        rf"(?: [a-z]+){{0,3}}? #\d{{1,4}}{FREE}"
    ),
    re.compile(rf"(?<![a-z])en #\d\d? de mo\d\d #(?!(?:19|20)\d\d)\d{{3,4}}{FREE}"),
    re.compile(r"(?<![a-z])(?:barrio|calle|colonia|avenida|plaza|parque|sector) #\d\d? de mo\d\d"),
    re.compile(
        r"(?<![a-z])(?:juega|jugaba|camiseta|playera|uniforme|jersey"
        r"|dorsal)(?: [a-z]+){0,3} (?:con|es) el #\d\d?"
    ),
)
"""Where somebody lives: "Reforma 815, interior 3", "vive en Los Leones 220", "barrio 7 de Agosto"."""

BRANCH = re.compile(
    rf"(?<![a-z])(?:sucursal|oficina|ventanilla|modulo|sala|puerta|branch|office|room|door|gate) {DIGITS}"
)
PAYING_THERE = re.compile(
    r"(?:pag|abon|deposit|entreg|traig|tra[eiy]|dej|pay|send|bring|drop)\w*(?: \S+){0,4} $"
)
FARTHEST = 45

OF_A_DOOR = re.compile(
    rf"(?<![a-z])(?:senor|senora|vecin|inquilin|muchach|gente|lady|man)[a-z]* (?:del|de el|in) {DIGITS}"
)
"""Who lives behind a number: "la señora del 302"."""

VEHICLE = re.compile(
    r"(?<![a-z])(?:(?:moto|motocicleta|carro|auto|coche|camioneta|camion|truck|car|bike|modelo|model)"
    r"(?: [a-z]+)? #(?:19|20)?\d\d"
    rf"|(?:moto|motocicleta|bike) #\d{{2,3}}){FREE}"
)
THANKS = re.compile(
    r"(?:#1000(?:000)? (?:y|and) )?#1000(?:000)? (?:de )?(?:gracias|disculpas|perdones|veces"
    r"|amores|maneras|cosas|formas|ways|thanks|apologies|times|cosas|things)"
    r"|thanks #1000000|(?:gracias|thanks|agradecid[oa]|agradezco|agradecemos)(?: (?:a|por|de"
    r"|un))? #1000(?:000)?(?= ?$| ?[,|])"
)
"""Thanks by the thousand."""

REPEATED = re.compile(rf"#(?P<digits>\d{{3,}}){FREE}")
"""A number that may have been named before: "el 7720, se lo repito, 7720"."""

YEAR = r"#(?:19[5-9]|20[0-3])\d"
YEARS = (
    re.compile(
        rf"mo\d\d (?:de |del |of )?{YEAR}(?![\d.~])|(?:en"
        rf"|desde|del|ano|in|since|of|year) (?:el )?{YEAR}{FREE}"
        rf"(?=$| ?[,|_])|(?:desde|since) {YEAR}{FREE}|de #(?:19|20)(?!00)\d\d{FREE}(?=$| ?[,|_])"
    ),
    re.compile(
        rf"(?<![a-z])(?:en|del|desde|hasta|in|since|from|until) (?:el |the )?(?:ano )?(?!#2000"
        rf"|#1950){YEAR}{FREE}(?! (?:a|to) #)"
    ),
    re.compile(
        rf"(?<![a-z])(?:de|del|from|between|entre) {YEAR}{FREE} (?:a|al|y|hasta|to|and|until) {YEAR}{FREE}"
    ),
    re.compile(
        rf"(?<![a-z])(?:para|hacia|by|antes de) (?!#20[0-2]0){YEAR}{FREE}(?= ?$| ?[,|]| ya| no| va| you)"
    ),
    re.compile(rf"(?<![a-z])(?:anos?|year)(?= )[^|#]{{1,40}} {YEAR}{FREE}(?=$| ?[,|])"),
    re.compile(rf"(?:el|la|the|a) {YEAR} (?:one|ones|model|loan|account|contract|modelo)(?![a-z])"),
)
"""A year that stands by itself; "en 2000" can be an amount as well, and is a year only at the end."""

SETTLED_AT = re.compile(r"(?:qued|dej|baj|cerr|liquid|arregl|settl)\w*(?: (?:lo|la|todo|it|at|hasta))? ?$")
"""What stands before an amount that looks like a year: "lo dejo en 2020"."""


def drop_identifiers(script: Script) -> None:
    """Take out the numbers that name something, wherever they are told."""
    if "#" not in script.text:
        return
    script.drop(THANKS, "#1000")
    for pattern in HOUSES:
        script.drop(pattern)
    named: set[str] = set()
    for pattern in (IDENTIFIED, NAMED_LATER):
        for match in script.take(pattern):
            named.update(REPEATED.findall(match.group()))
    script.drop(ENDS_IN, "termina", "acaba", "ends", "ending")
    for match in BRANCH.finditer(script.text):
        if not PAYING_THERE.search(script.text, max(0, match.start() - FARTHEST), match.start()):
            script.remove(match.start(), match.end())
    script.drop(VEHICLE)
    script.drop(OF_A_DOOR, " del #", " in #")
    for match in REPEATED.finditer(script.text) if named else ():
        if match["digits"] in named:
            script.remove(match.start(), match.end())


def drop_years(script: Script) -> None:
    """Take out the years that stand by themselves, and not what is settled at an amount like one."""
    if "#19" not in script.text and "#20" not in script.text:
        return
    for pattern in YEARS:
        for match in pattern.finditer(script.text):
            if not SETTLED_AT.search(script.text, max(0, match.start() - FARTHEST), match.start()):
                script.remove(match.start(), match.end())
