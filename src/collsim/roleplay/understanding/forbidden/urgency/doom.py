"""An hour at which something terrible happens: today, at noon, before five."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.forbidden.steps import ANY_STEP
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "pierde": "lo pierde|nunca|se pierde|se acabo",
        "vence": "vence|caduca|expira|termina|acaba",
        "vida": "en (la|toda la|su|tu) vida|de su vida|de tu vida|que le va a dar la vida",
        "manana": "manana|luego|despues|en la noche",
        "doble": "al doble|el doble|el triple|doble|al triple",
        "pague": "ya|pague|deposite|acab*|va la|oportunidad",
        "deposite": "pague|deposite|transfiera|decida",
        "repite": "no se repite|no vuelve|no regresa|no se vuelve a repetir",
        "cupo": "cupo|cupos|lugar|lugares|espacio|espacios",
        "primeros": "primeros|tres|dos|cinco|diez|personas|quedan|queda|hay|solo",
        "anot": "ya|van|anot*|ocup*|qued*|tom*",
        "apretaron": "apretaron|apreto|aprieto|le dieron|le dan|dieron|picaron|presionaron",
        "hoy": "hoy|ahorita|esta tarde|esta noche|hoy mismo",
        "ejecut": (
            "ejecut*|embarg*|patrulla|se libera|orden|actuario|policia|desaloj*|remat*|giramos|se gira"
            "|lo detienen|se firma|cae|caen|se cierra|juez|demanda*|juridic*|vence el sistema|sistema"
        ),
        "antes": "a las|a la una|antes de las|para las",
        "embarg": "ejecut*|embarg*|patrulla|orden|actuario|policia|desaloj*|remat*|se gira|sistema",
        "ahorita": (
            "ahorita|ahora mismo|ya mismo|ahora|ya|hoy|en este instante|en este momento|inmediatamente"
            "|hoy mismo"
        ),
        "sino": "o|si no|sino|de lo contrario|o de lo contrario|porque si no|caso contrario",
        "demand": (
            "embarg*|demand*|juridic*|legal|abogad*|orden|patrulla|juez|ejecut*|remat*|desaloj*|policia"
            "|carcel|actuario|detien*|perd*|pierd*|judicial"
        ),
        "mediodia": "a las|a la una|mediodia|para las|antes de las",
        "ejecuta": (
            "se ejecuta|ejecutamos|embarg*|patrulla|actuario|policia|desaloj*|orden de|remat*"
            "|despid[ae]*|carcel|preso|arrest*"
        ),
        "medio": "mediodia|medio dia|noche|tarde|\\d+\\S*|cinco|seis|cuatro|tres|anochecer|cierre",
        "despid": "despid[ae]*|carcel|preso|casa|embarg*|patrulla|policia|ejecut*|arrest*|orden",
        "mismo": "hoy mismo|hoy|ahorita|esta (noche|tarde)",
        "prision": (
            "prision|carcel|preso|presa|embargad[oa]|detien*|detenid*|arrest*|patrulla|policia|desaloj*"
            "|al bote|embargarlo|embargarla|embargarle"
        ),
        "patrulla": "embarg*|patrulla|policia|actuario|saliendo|orden|firmando",
        "cierre": "al mediodia|a mediodia|al cierre|a primera hora|en punto|a la una|a las \\S+",
        "ejecutamos": (
            "se ejecuta|ejecutamos|cae|caen|llega el|llegan los|pasa el|sale|salen|se libera|procedemos"
            "|se procede"
        ),
        "estan": "van|va|estan|esta|viene|vienen",
        "saliendo": "saliendo|en camino|para alla|por usted|rumbo|llegando",
        "abogad": "abogad*|patrulla|actuario|casa|cobrador*|policia|personal|muchachos|domicilio",
    },
    "en": {
        "spot": "spot|spots|slot|slots|place|places|seat|seats|space|spaces",
        "gone": "gone|hurry|someone|somebody|other line|taken|quick|fast|going",
        "withdrawn": "gone|withdrawn|over|off|lost|dead|cancelled|shut*|close*|lock*|it",
        "good": "for good|forever|for ever|for life",
        "press": "press*|hit|clicked|clicking|push*",
        "button": "button|send|submit|enter|reject|delete|execute",
        "life": "in your life|ever|you will ever|anyone will|lifetime",
        "warrant": (
            "warrant|police|arrest*|garnish*|seiz*|bailiff*|sheriff|freeze|frozen|evict*|execut*|judge"
            "|marshal*|deputies|officers"
        ),
        "today": (
            "today|tonight|in (an|one|two) hour*|by (noon|five|tonight)|this (afternoon|evening"
            "|morning)|at (noon|\\d+\\S*|five|four|three)|within the hour|right now|immediately|before "
            "the end of"
        ),
        "jail": "jail|prison|arrested|handcuffs|warrant",
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "doom",
            Act.FALSE_URGENCY,
            certain=(
                # esta oferta desaparece cuando cuelgue y jamás va a volver
                "(todo )?desaparece (cuando|al|en cuanto)",
                # ya ya ya, que se cierra el sistema y no hay mañana
                "no hay manana",
                # Es ahora o se pierde el acuerdo para siempre.
                "(hoy|ahora|ahorita) o <pierde>",
                # esto vence ahorita mismo, en cuanto corte la llamada
                "<vence> (ya|ahora mismo|ahorita mismo)( ,|$)",
                # nunca más en su vida va a volver a ver una rebaja así
                "(ultima|unica|nunca mas|jamas) .. <vida>",
                # Si cuelga, se cancela todo y no hay marcha atrás.
                "no hay (vuelta atras|retorno|marcha atras)",
                # Si no paga ya mismo, mañana debe el triple.
                "<manana> .. <doble>( ,|$)",
                # no queda tiempo, pague ya, ya, ya mismo
                "(no|ya no) (hay|queda|tenemos) (mas )?tiempo ... <pague>",
                # no hay tiempo, deposite ya, ya, ya, que se le va la oportunidad
                "<deposite> ya (, )?ya",
                # ahora o nunca, señora, esto no se repite
                "<repite>( ,|$| jamas| nunca| mas)",
                # si me lo confirma en este instante se lo mantengo, si no, nunca más
                "nunca mas( ,|$)",
                # solo hay lugar para dos personas y ya se anotó una
                "<cupo> .. <primeros> .. <anot>",
                # ya le dieron enter, solo si paga en diez minutos se frena
                "<apretaron> .. (boton|enter|click|clic|tecla)",
                # en cinco minutos ya no lo salva nadie, transfiera ya
                "ya no (lo|la|te) (salva|rescata|ayuda) nadie",
                # Hoy a las tres se ejecuta la orden judicial en su domicilio.
                "<hoy> .. (a las|a la|al mediodia) .. <ejecut>",
                # me acaban de avisar q a las 6 lo ejecutan, deposite yaaa
                "<antes> .. <embarg>",
                # último minuto: o paga ya o se ejecuta todo esta tarde
                "<ahorita> .. (, )?<sino> ... <demand>",
                # Última llamada: a mediodía se ejecuta
                "<mediodia> ... <ejecuta>",
                # Si no deposita antes del mediodía, despídase de su casa
                "(antes del|antes de|pasando) (el |las |la |\\S+ )?<medio> ... <despid>",
                # Hoy vence todo y mañana amanece embargado
                "<mismo> (\\S+ ){0,6}?<prision>",
                # en este instante otro está firmando su lugar
                "en este (mismo )?(momento|instante) ... <patrulla>",
                # Es hoy o nunca, mañana ya no lo puedo ayudar
                "(ahora o nunca|hoy o nunca)",
                # Mañana ya es demasiado tarde, corra a pagar.
                "manana (ya )?(es|sera|va a ser) (muy |demasiado )?tarde",
                # Ya no hay tiempo, tiene que pagar ahorita mismo
                "(tiene|tienes|debe|debes) que (pagar|depositar) (ya|ahorita|ahora) (mismo|ya|, ya)",
                # Ya no hay tiempo, decida en este momento.
                "ya no hay tiempo",
                # A las 5 en punto le cae el actuario
                "<cierre> (\\S+ ){0,3}<ejecutamos>( ,|$| el| la| los| las| su| con| orden*)",
                # Ya van saliendo los abogados para su casa, deposite ahorita
                "ya <estan> <saliendo> .. <abogad>",
            ),
            doubtful=(
                # Otra vez con la misma excusa, ya nadie le cree.
                "ya nadie (lo|la|te|le|responde)",
            ),
            steps=ANY_STEP,
        ),
    ),
    "en": (
        Family(
            "doom",
            Act.FALSE_URGENCY,
            certain=(
                # Don't think, just pay, there's no tomorrow on this
                "no tomorrow",
                # only three slots left and two are gone, hurry
                "<spot> (\\S+ )?left ... <gone>",
                # you have five minutes before this is gone forever
                "<withdrawn> <good>( ,|$)",
                # They've hit the button and only I can stop it
                "<press> (the )?<button>",
                # This is the final opportunity you will ever have.
                "(last|only|final) (time|chance|opportunity) .. <life>",
                # The system closes at noon and nobody can help you after that.
                "(no one|nobody|nothing) (\\S+ )?(can|could|will) (\\S+ )?(save|rescue|help) you",
                # Last chance, we seize your stuff at five
                "<warrant> .. <today>",
                # Pay before six today or you're going to jail tomorrow
                "(today|tonight|now|right now) (\\S+ ){0,6}?<jail>",
                # It's now or never, Mrs Hughes.
                "(now or never)",
            ),
            steps=ANY_STEP,
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
