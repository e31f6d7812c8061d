"""The words around a number by which its role is known."""

from __future__ import annotations

import re

CLOSED = {
    "es": "pendientes?|vencidos?|atrasados?|restantes?|hoy|pal|pa|ayer|manana|pasado|ahora|ahorita|ya|"
    "luego|despues|antes|hasta|y|e|o|u|ni|el|la|los|las|lo|del|al|a|ante|con|contra|desde|durante|en|"
    "entre|hacia|para|por|segun|sin|sobre|tras|que|si|no|se|le|les|me|te|nos|su|sus|mi|tu|pero|como|"
    "cuando|donde|porque|pues|entonces|mas|menos|mejor|nada|cada|este|esta|esa|ese|eso|proximo|"
    "proxima|mismo|sabe|verdad|cerrados|exactos|netos|fijos|total|totales|maximo|minimo|usted|vos|yo|"
    "es|son|seria|serian|queda|quedan|esta bien|le parece|puede|podria|podemos|tambien|siquiera|"
    "minimamente|inicial|mensual|mensuales|semanal|semanales|quincenal|quincenales|diarios|diario|"
    "anuales|al mes|aproximadamente|solo|solamente|sino|perdon|digo|ok|vale|gracias|por favor|"
    "cuanto antes|acepta|dale|bueno|va|identifier|pueden|quiere|tiene|hay|sale|y pico|ni mas|"
    "ni menos|todavia|aun|siempre|primero|completo|completos|depositados|transferidos|sumados|"
    "efectivo|vamos",
    "en": "pending|outstanding|overdue|remaining|left|owed|due|today|rather|than|tomorrow|tonight|now|then|"
    "later|yesterday|by|on|at|in|for|from|to|until|before|after|and|or|but|a|an|the|this|that|next|"
    "every|each|per|if|is|are|was|would|will|could|can|should|do|does|so|with|without|as|it|we|you|i|"
    "he|she|they|your|my|our|right|please|instead|total|down|up|off|more|less|maybe|only|just|work|"
    "works|okay|ok|monthly|weekly|biweekly|flat|even|first|cash|upfront|straight|identifier|when|"
    "because|since|about|around|sounds|sound|how|what|of|not|be|settle|immediately|asap|also|too|end|"
    "within|over|against|out|thanks|sir|madam",
}
"""Words that may follow an amount or a day that stands without its noun: prepositions, pronouns, adverbs."""

FOLLOWED = {
    language: rf"(?=$| ?[,|_]| (?:{closed}|wd\d|mo\d\d|T\d|D\d)(?![a-z']))"
    for language, closed in CLOSED.items()
}
"""What may follow: the end, a pause, something already understood, or one of the words."""

LINKS = (
    r"(?: (?:numero|number|num|nro|es el|es la|es|is|el|con|en|in|terminada|terminado"
    r"|ending|termina|ends|cliente|identifier(?! [|])|,|\|))*"
)
IDENTIFIED = re.compile(
    r"(?<![a-z])(?:(?:contratos?|numeros?|num|nro|folio|expediente|calle|avenida|codigos?"
    r"|extension|ext|clave|referencias?|"
    r"telefonos?|celular|movil|terminacion|terminada|dni|cedula|rfc|curp|nit|ruc|pedido"
    r"|departamento|depto|piso|"
    r"kilometro|whatsapp|clabe|cbu|iban|placas|articulo|ley|nip|pin|number|reference|ref|street|apartment|apt"
    r"|suite|phone|ending|zip|"
    r"article|section|opcion|option|badge|id|guia|placa)(?: (?:de|del|la|su|of|the|your|contrato|cuenta|"
    r"telefono|credito|account|calle))*"
    r"|cuentas?|tarjetas?|poliza|factura|ticket|recibo (?:numero|num|nro)|lote"
    r"|account|acct|invoice|policy|card|case|file)"
    + LINKS
    + r"(?:(?<=calle)(?: [a-z]+){1,3}|(?<=avenida)(?: [a-z]+){1,3})?"
    + r" #\d[\d.~]*+(?! ?(?:de )?[¤%])(?:(?: ,)?(?: [a-z])? #\d[\d.~]*+(?! ?(?:de )?[¤%]))*"
)
"""A number that names something: a contract, a street, a telephone."""

ENDS_IN = re.compile(
    r"(?:termina[dn]?[ao]?|acaba|ends|ending) (?:en|con|in|with) #\d{3,}(?![\d.~])(?! ?(?:de )?[¤%])"
)
"""The last figures of a card or an account."""

COUNTABLE = (
    r"(?:dias?|mes|meses|anos?|semanas?|horas?|minutos?|segundos?|veces|cuotas?|pagos?|mensualidades|puntos"
    r"|personas|clientes|opciones|kilometros|metros|llamadas|correos|mensajes|cabron\w*|days?|weeks?|months?|years?"
    r"|hours?|minutes?|times|payments?|instal+ments?|people|customers|points|calls|miles|letters)(?![a-z])"
)
"""What a number counts when it is no amount."""

COUNTED = re.compile(
    r"(?:cuota|pago|letra|mensualidad|parcialidad|abono|instalment|installment|payment"
    r"|cita) #\d++(?: (?:de|of) #\d++)?"
    r"(?! ?¤)(?=$| ?[,|_]| [a-z])|#7 eleven|(?:ni|not) #1 [¤¢]\S*|#1000 (?:gracias|disculpas|perdones|veces)"
)
"""The number of an instalment, "la cuota 4 de 12", and thanks: "mil gracias"."""

AGES = re.compile(
    r"(?<!en )(?<!in )(?<!durante )(?<!for )(?<!over )(?<!a )(?<!por )#\d[\d.~]*+ (?:anos?"
    r"|years?)(?: old| de edad)?(?! sin| without)"
)
SMALL_TALK = re.compile(
    r"(?:how(?: are|'re| have)? (?:you|things)(?: \w+){0,2}|(?:all|it|everything) for|help you(?: out)?"
    r"|call(?:ing)?(?: you)?|for your time|have a (?:good|great|nice) (?:day|one)) (?:today|tonight|this"
    r" (?:morning|afternoon|evening))|(?:como|que tal) (?:esta|le va|se encuentra|se siente|amanecio|estas"
    r"|te va|le fue)(?: \w+){0,2} (?:hoy|esta (?:manana|tarde|noche))|todo por hoy"
)
"""A greeting or a farewell names today, but nothing is due on it."""

NAMES = re.compile(
    r"(?<![a-z])(?:don|dona|senor|senora|senorita|sra?|srita|soy|nombre es|me llamo|hablo con)"
    r"(?: (?!el |este |del |al |otro |proximo )[a-z]+)? wd6"
    r"(?: mo\d\d)?"
)
"""Domingo is a name as well."""

YEARS = re.compile(
    r"mo\d\d (?:de |del |of )?#(?:19|20)\d\d(?![\d.~])|(?:en|desde|del|ano|in|since|of"
    r"|year) (?:el )?#(?:19|20)\d\d(?![\d.~])(?! ?¤| de ¤)(?=$| ?[,|_])"
    r"|(?:desde|since) #(?:19\d\d|20[0-3]\d)(?![\d.~])(?! ?¤| de ¤)"
    r"|de #(?:19|20)(?!00)\d\d(?![\d.~])(?! ?¤| de ¤)(?=$| ?[,|_])"
)
"""A year that stands by itself; "en 2000" can be an amount as well, and is a year only at the end."""
