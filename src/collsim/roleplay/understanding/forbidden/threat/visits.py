"""Rough company at his door, a row in the street, a door broken down."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "escandalo": "escandalo|show|panchote|pancho|bronca|desmadre",
        "edificio": "edificio|cuadra|trabajo|casa|calle|barrio|oficina|chamba",
        "acab": "que no se l[oa] acab*|ni se imagina|en su <edificio>|no se lo va a acabar",
        "vienen": "van|vienen|mando|mandamos|ire|iremos",
        "tipos": "tipos|muchachones|muchachos|hombres|fulanos|compas|senores|grandotes|gorilas",
        "hablan": "hablan|tocan|platican|preguntan",
        "cobrar": "cobrar*|timbre|como se debe|no <hablan>|casa",
        "muchachones": "tipos|muchachones|fulanos|gorilas|grandotes",
        "mandarle": "mandarle|mandarte|mandar|enviarle|pedirle el favor|hablarle",
        "alguien": "alguien|conocidos|gordo|muchachos|gente|unos amigos|un amigo",
        "caer": "caer!|caemos|caigo|caen|caera|caeremos",
        "chamba": "<casa>|trabajo|chamba|negocio|de sorpresa|con todo|encima|de madrugada|entre varios",
        "mandar": "mandar!|mando|mandamos|enviar!|echar!|echamos",
        "gente": (
            "gente|muchachos|chicos|matones|golpead*|cobradores de|unos amigos|mis amigos|hombres"
            "|compas|plebes|pelados|manes|tipos|grandulones|motoqueros|encapuchad*|perros"
        ),
        "calle": (
            "de su casa|de tu casa|a la calle|de los pelos|a rastras|arrastr*|a patadas|de la oreja|de "
            "las orejas|a la fuerza|a la vergüenza"
        ),
        "vuelta": "una vuelta|ir personalmente|voy personalmente|voy yo|me lanzo",
        "lleguemos": "a ir|ir|lleguemos|llegue|llegamos|vayamos|caigamos",
        "conocidos": "conocidos|amigos|gente|muchachos|companeros|colegas|cuates|compas",
        "visita": "visita|visitar|visitarlo|pasar|ir|buscar*|van|carino|encargan|encargar",
        "amanezca": "amanezca|amanecer|amanece|aparezca|desaparezca",
        "muert": "sin|muert*|tirad*|golpead*|en",
        "tumbar": "tumbar!|tirar!|patear!|romper!|forzar!|derribar!|reventar!|abrir!",
        "puerta": "puerta|puertas|chapa|porton|cerradura|ventanas",
        "esperar": "esperar!|esperamos|espero|espero afuera|vigilar!|vigilamos",
        "salida": "salida|salga|salgas|afuera|esquina|puerta",
        "vamos": "a ir|vamos|voy|van|iremos|ire|pasamos|pasar|paso|visit*",
        "domicilio": "<casa>|trabajo|chamba|domicilio",
        "cobr": "cobr*|como sea|quiera o no|aunque no|con|sacar*|aunque",
        "show": "escandalo|show|papelon|quilombo",
        "llamar": "llamar!|llamo|llamamos|marcar!|marco|marcamos|molestar!|hablar!",
        "dia": (
            "dia y noche|todos los dias|a toda hora|cada hora|cada (cinco|diez) minutos|sin parar|a "
            "todas horas|hasta que|las veces|de madrugada|a cualquier hora|todo el dia|100|50|cien"
            "|cincuenta|mil veces"
        ),
        "paz": "en paz|tranquil*|de|dormir|vivir|descansar|respirar",
    },
    "en": {
        "next": "next time|the next one|next one|the next (guy|fella|man|visit)",
        "ask": "ask|knock|be a phone call|be a call|be so|be nice|be polite",
        "baseball": "baseball|bat|brick|crowbar|fist|not <ask>",
        "lads": "lads|boys|guys|cousins|fellas|friends|mates|brothers|men|blokes|people",
        "short": (
            "short fuse|not be polite|not polite|do not talk|not talk|not ask|not nice|no manners|pay "
            "you a (call|visit)|not gentle|not patient"
        ),
        "family": "you|your <kids>|your family|everything",
        "come": (
            "come for|come after|come looking for|be waiting for you|be waiting outside|be waiting at"
            "|be outside your|be at your (house|door|home)|destroy|ruin|crush|follow|haunt|be watching"
            "|make you pay|make you sorry|make you regret|stop at nothing|make sure you suffer"
        ),
        "coming": "coming|driving|heading|popping|swinging",
        "visit": "visit|visits|visitors|knock|surprise",
        "tonight": "from|at|on|tonight|tomorrow|unfriendly|friendly|people|door",
        "round": "to|round to|over to|at|by|round|down to",
        "house": "house|home|place|door|work|doorstep|workplace|flat|apartment|job",
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "visits",
            Act.THREAT,
            certain=(
                # pague o le hago un desmadre en su trabajo
                "<escandalo> (\\S+ ){0,5}<acab>",
                # van tres tipos para su casa y no van a tocar el timbre
                "<vienen> (para alla |alla )?(\\S+ ){0,2}<tipos> (\\S+ ){0,8}<cobrar>",
                # Yo le voy a mandar dos tipos a su casa.
                "<muchachones> .. (para alla|su casa|cobrarle*)",
                # Le voy a mandar gente a su casa a cobrarle.
                "<mandarle> .. <alguien>( ,|$| a| pero| para| que)",
                # Si no me deposita, vamos a ir por usted
                ("(ir|venir|pasar|vamos|voy|van) (a ir )?por (usted|ti|vos)( ,|$| a| con| hoy| manana| si)"),
                # Hoy le caemos con todo a su negocio
                "(<le> )?(<voy a> )?<caer> .. <chamba>",
                # Mandamos a los muchachos a recoger la plata.
                "<mandar> .. <gente>",
                # si no paga vamos a ir a sacarlo de su casa
                "(sacar!|sacamos|saco) .. <calle>",
            ),
            doubtful=(
                # mañana me doy una vuelta por su casa y ahí arreglamos cuentas a mi modo
                "<vuelta> .. casa",
                # Vamos a ir a su casa a sacarle sus muebles.
                "<lleguemos> a (su|tu) casa",
                # Mis compañeros van a ir a hablar con usted, pero no con palabras
                "<conocidos> .. <visita>",
                # Si no me paga, va a amanecer en la cárcel.
                "<amanezca> (\\S+ ){0,3}<muert>",
                # o suelta el dinero o le tumbamos el portón
                "<tumbar> .. <puerta>",
                # lo van a esperar afuera de la fábrica, ya les dije a qué hora sale
                "<esperar> .. <salida>",
                # vamos camino a su casa con el actuario y dos patrullas
                "<vamos> .. <domicilio> .. <cobr>",
                # Lo iremos a buscar a su pega con un escándalo.
                "<show>",
                # Le voy a marcar de madrugada todos los días hasta que pague
                "<llamar> .. <dia>",
                # No lo voy a dejar respirar hasta que me pague
                "no (<le>|la|lo) (voy|vamos|van) a dejar <paz>",
                # Vamos a ir con la policía a sacar sus muebles
                "(patrulla|policia)",
            ),
        ),
    ),
    "en": (
        Family(
            "visits",
            Act.THREAT,
            certain=(
                # We're done being nice, the next fella doesn't ask
                "<next> .. <baseball>",
                # I get it, I really do, but no cash by Monday and the lads pay you a call
                "<lads> .. <short>",
                # If I don't get my money we're coming after you
                "(coming|come) (after|for) you",
                # The cops are coming for you tomorrow.
                "(come|coming|after) (for|after|looking for) <family>",
            ),
            doubtful=(
                # I promise you I'll destroy everything you've built
                "(we|i|they) <will> <come>",
                # Settle this or I'm driving round to yours tonight
                "(i|we) (am |are |will be )?<coming> (round|over|by|up|down|there)",
                # Expect a visit from some very unfriendly people
                "<visit> .. <tonight>",
                # They'll be coming for you, and not to take you to dinner
                "(come|coming) (after|for) you",
                # we'll come to your house and take what's ours
                "(come|coming|be) <round> (your )?<house>",
            ),
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
