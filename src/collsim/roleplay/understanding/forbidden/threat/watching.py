"""He is watched, waited for, found wherever he hides: we know where you live."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "fulano": "fulano|alguien|gente|muchacho",
        "parado": "parado|vigilando|afuera|esperando",
        "sabemos": "sabemos|se|ya vi|ya vimos|tengo ubicad*|averigue|averiguamos|investigamos|investigue",
        "donde": (
            "donde|dnde|a que hora|a cual escuela|que escuela|en que escuela|por donde|que ruta|cada paso"
        ),
        "viv": (
            "viv*|trabaj*|estudi*|sus|tus|su|tu|sale*|llega*|pasa*|duerm*|encontr*|recoge*|va|vas|anda*|da"
        ),
        "encontrar": (
            "encontrar|buscar|cazar|ubicar|perseguir|venadear|estar esperando|agarrar|pescar|hallar"
            "|seguir|atrapar"
        ),
        "sea": (
            "donde sea|donde se|donde te|donde este|hasta debajo|hasta en|hasta el|debajo|este donde"
            "|se esconda|te escondas|a la salida|en la calle|cueste lo que|como sea"
        ),
        "encontr": "encontr*|encuentr*|busc*|hall*|alcanz*|saco|sacamos",
        "quiera": (
            "donde sea|donde quiera que|debajo de las piedras|hasta el infierno|se esconda|te escondas"
            "|a donde vaya"
        ),
        "afuera": "afuera|a la salida|en la esquina|en la puerta|saliendo",
        "estar": "estar|estaremos|estamos|parad[oa]s|plantad[oa]s|esperar|esperando",
        "fuera": "afuera|fuera|enfrente|en la puerta",
        "sabes": "sabemos|sabes que se|ya se|se bien|sabe que se|se muy bien|sabe que sabemos",
        "escuela": (
            "escuela|kinder|colegio|jardin|guarderia|ruta|placas|horario|sale de|llega a|viven sus"
            "|vive su|donde viv*|donde trabaj*"
        ),
        "sol": ("sol[oa]s?|solit[oa]s?|escuela|kinder|colegio|calle|de noche|camina*|parque|jugando|afuera"),
    },
    "en": {
        "wait": "wait|waiting|sitting|parked|standing",
        "outside": "outside|by|at the school|at your|in front of",
        "house": "house|home|work|door|gate|school|office|place|flat|shop",
        "where": ("where(?! you are coming)|what school|which school|what time|what route|your address|when"),
        "they": "you|your|they|he|she|go|live*|work*|sleep*|school|park*|pick*|leave*",
        "stalk": (
            "stalk|run you over|poison|rob|hound|torment|harass|hunt|bleed|bury|drag|chase|track you|scare"
        ),
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "watching",
            Act.THREAT,
            certain=(
                # yo revisaría debajo del carro mañana temprano
                "(revis*|mire|checar*) (\\S+ )?debajo (del|de su) (carro|coche|auto|cama)",
                # ya tengo a un fulano parado frente a su casa
                "<fulano> (\\S+ )?<parado> .. (casa|trabajo|escuela|esquina)",
                # Ya sabemos a qué hora sale su hija de la escuela
                "<sabemos> .. <donde> .. <viv>",
                # Te voy a buscar hasta debajo de las piedras
                "(lo|la|te|los) (voy|vamos|van) a <encontrar> .. <sea>",
                # te vamo a encontrar donde te escondas
                "<encontr> .. <quiera>",
                # Vamos a estar afuera de su casa día y noche
                "<estar> .. <fuera> (de )?(su|tu) (casa|trabajo|negocio|oficina)",
                # Sabemos dónde trabaja y dónde estudian sus hijos.
                "<sabes> .. <escuela>",
            ),
            doubtful=(
                # Lo voy a esperar afuera de su trabajo
                "(esperar!|esperamos|espero) .. <afuera>",
                # Su niña sale sola de la primaria, ¿no le da miedo?
                "(su|tu|sus|tus) <hijos> .. <sol>",
                # Sé dónde vive y sé a qué hora llega
                "(sabemos|se) (bien )?donde (viv*|trabaj*)",
            ),
        ),
    ),
    "en": (
        Family(
            "watching",
            Act.THREAT,
            certain=(
                # We'll be waiting outside your office
                "(we|i|they|will|be|are|am) <wait> (\\S+ )?(for you )?<outside> .. <house>",
                # I know where your daughter waits for the bus
                "(we|i|they) (all )?(know|found|got|have|find) (out )?(exactly )?<where> .. <they>",
                # I'll hound you till you pay.
                "(we|i|they) <will> <stalk> (you|your)",
                # watch your back when you leave work
                "(watch your (back|step|mouth))",
                # Either you find the money or I'll find you
                ("(we|i|they) <will> (find|get|catch) you( wherever| no matter| whatever| even| one way|$)"),
            ),
            doubtful=(
                # What face will you make when your kids find out?
                "(find|finding) (you|out)( ,|$| who| what| where)",
            ),
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
