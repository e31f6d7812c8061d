"""So many minutes, so many seconds: a clock that runs, a count to three."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.forbidden.steps import ANY_STEP
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "borr": "borr*|quito|quitan|quitar*|cancel*|retir*|elimin*|baj*",
        "minuto": (
            "minuto|minutos|minutitos|segundo|segundos|hora|horas|rato|ratito|instante|cuarto de hora"
            "|media hora"
        ),
        "oferta": "oferta|promocion|precio|descuento|beneficio",
        "borro": "borro|quito|retiro|cancelo|tumbo|borrar|quitar",
        "cierran": (
            "cierran|bloquean|congelan|cancelan|embargan|duplica|triplica|dispara|doble|triple|nadie "
            "(lo|le|la|responde)|ya no (lo|la|hay)|rescata|salva"
        ),
        "duplica": "duplica|triplica|dispara al doble|dispara el doble|dispara|sube al doble",
        "tarjetas": "tarjetas|cuentas|hasta|celular|nomina|todo",
        "acaba": "acaba|acabo|quema|quemando|corre|corriendo|va",
        "minutos": "minutos|ratito|rato|segundos|salva|rescata|nadie|dispara",
        "manana": "se lo|manana|se|ya|pierde|debe|nada",
        "embarg": "embarg*|sistema|mande|bloque*|cancel*",
        "harsh": (
            "ejecut*|embarg*|patrulla|orden|demanda*|juridic*|legal|juez|juzgado|se procede|abogad*"
            "|pierde|pierdes|perdera|perder|turnamos|turnar*|se turna|remat*|desaloj*|carcel|policia"
            "|nada que hacer|no hay vuelta|boletin*|actuario|judicial|giramos|irrevers*|ya no (se "
            ")?pued*|ya no (le|te) (sirve|ayudo|puedo)|fiscalia|penal|detien*|detener*|arrest*|preso"
            "|presa|desaparece|se cancela todo|se acabo|se acaba"
        ),
        "dentro": (
            "en|dentro de|tiene|tienes|le (doy|quedan|queda)|te (doy|quedan|queda)|quedan|queda|faltan"
            "|solo|antes de|menos de|le restan|cuenta con"
        ),
        "antes": "en|dentro de|antes de|menos de|faltan",
        "doy": "doy|quedan|queda|damos|restan",
        "pag": "pag*|deposit*|evitar|resolver|liquid*|consegu*|juntar",
        "tiene": "tiene|tienes|tenes|cuenta con|cuentas con",
        "deposit": "pag*|deposit*|evitar|resolver|liquid*|consegu*|juntar|salvar*|transf*",
        "ejecut": "ejecut*|embarg*|patrulla|orden|actuario|policia|desaloj*|remat*",
        "hoy": (
            "hoy|ahorita|en este momento|a las|a la una|esta (tarde|noche)|al mediodia|antes de las|en "
            "(unos )?minutos|en una hora|de inmediato"
        ),
        "necesito": (
            "necesito|quiero|exijo|ocupo|tiene que|debe|pague|deposite|paguele|deposita|paga|liquide"
            "|transfiera"
        ),
        "promocion": "oferta|promocion|descuento|precio|quita|oportunidad|trato|beneficio",
        "vence": "vence|expira|caduca|termina|se acaba|se vence|desaparece|se va",
        "dia": "hoy|el dia de hoy|unas horas|un dia|horas|minutos",
        "desaparece": "desaparece|se cancela|se pierde|se acaba|se borra|se esfuma|caduca|expira",
        "juez": "juez|actuario|abogado|licenciado|fiscal|sistema",
        "firma": "firma*|cierra|sale|ejecuta|manda|libera",
        "ahorita": "a las|a la|hoy|en|ahorita|<plazo>|mediodia",
        "cierra": (
            "cierra|bloquea|vence|se cierra|se bloquea|manda|envia|genera|libera|ejecuta|dispara|caduca"
        ),
        "automatic": "en|hoy|a las|automatic*|ahorita|solo|orden|<plazo>|demanda|embargo",
        "transf": "pag*|deposit*|transf*|liquid*|decid*|resolv*|confirm*|vence|expira|cierra",
        "liquid": "pag*|deposit*|transf*|liquid*|decid*|resolv*|confirm*|pon*|realic*|hag*",
    },
    "en": {
        "ten": "ten|five|three|sixty|thirty|\\d+",
        "balance": "balance|debt|amount|bill|it|price|account|that",
        "offer": "offer|deal|discount|only|price|this",
        "come": "come|comes|coming|came|return*|be repeated|see it|be back|see this",
        "they": "they|we|i|the system|the bank|my \\S+|it",
        "lock": "lock*|shut*|close*|cancel*|freez*|block*|delet*|wip*|cut*|kill*|void*|pull*",
        "delet": "delet*|cancel*|lock*|clos*|pull*|void*|scrap*|withdraw*|kill*|shut*",
        "dies": "delet*|dies|gone|disappear*|vanish*|cancel*|lost|lose|expire*|withdrawn|over|off",
        "harsh": (
            "court|legal|lawsuit|sue|sued|suit|warrant|police|arrest*|garnish*|seiz*|lawyer|lawyers"
            "|attorney|attorneys|bailiff|bailiffs|sheriff|file charges|gone|too late|execut*|irrevers*"
            "|nothing i can do|nothing anyone can do|no way back|out of my hands|lose|judge|served|jail"
            "|criminal|proceedings|freeze|frozen|repo|repossess*|evict*|off the table"
        ),
        "within": "in|within|have|got|next|only|just|you|give you|giving you|exactly",
        "got": (
            "you have|you have got|you got|i (will )?give you|giving you|i am giving you|we are giving you"
        ),
        "pay": "pay|settle|come up|find|get|avoid|decide|make|save",
        "noon": (
            "noon|midnight|midday|\\d+\\S*|five|six|three|four|two|one|eight|nine|ten|close of business"
            "|end of day|the end of the day|five o clock"
        ),
        "warrant": (
            "warrant|police|arrest*|garnish*|seiz*|bailiff*|sheriff|frozen|freeze|evict*|judge|execut*"
            "|court papers|file goes|locked|lock|lose your|jail|marshal*|deputies|officers"
        ),
        "now": "now|right now|today|immediately|this minute|this instant|this second|tonight",
        "court": (
            "court|sue|legal|warrant|police|arrest*|garnish*|lawyer*|attorney*|bailiff*|lose|seize|jail"
            "|judge|sheriff|file*"
        ),
        "sheriff": (
            "sheriff|police|court|lawsuit|charges|warrant|arrest*|garnish*|bailiff*|jail|lawyer*|attorney*"
        ),
        "deal": "offer|deal|discount|price|settlement",
        "expires": "expires|ends|dies|gone|closes|disappears",
        "execute": "execute|seize|file|lose|arrest*|sue|take|court",
        "paid": "pay|paid|payment|decide|money|confirm|act|card",
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "countdown",
            Act.FALSE_URGENCY,
            certain=(
                # el precio se lo borro en tres minutos, usted sabe
                "(se (lo|la) )?<borr> .. (en) (los )?(\\S+ )?(\\S+ )?<minuto>",
                # la oferta la quito en cinco minutos, usted decide
                "<oferta> .. <borro> .. (en|si|ahorita|ya)",
                # es en este segundo o mañana debe el triple
                "(en|antes de) (\\S+ )?(\\S+ )?<minuto> (\\S+ ){0,5}<cierran>",
                # Solo por hoy, mañana la deuda se duplica.
                "(se |le |la cuenta |la deuda )?<duplica>( ,|$| el| al| en| manana)",
                # decídase antes de que cuente diez o se acabó
                "(cuente|cuento|contar|cuenta) (hasta )?(tres|cinco|diez|\\d+)( ,|$| o| se| y| ya)",
                # o paga antes de que cuente tres o ya nadie lo ayuda
                "antes de que cuente",
                # a las dos en punto le bloquean hasta el celular, apúrese
                "a las (\\S+ ){0,3}(en punto )?.. (bloque*|congel*) .. <tarjetas>",
                # corre tiempo don Pedro, cinco minutitos y se dispara
                "<acaba> (el |su |tu )?(reloj|tiempo) ... <minutos>",
                # Necesito su respuesta en este preciso momento o se cancela todo
                "(segundo|instante|momento) o <manana>",
                # ya, ya, ya, decida en este segundo o lo pierde todo
                "en este (mismo )?(segundo|instante) (le|se|te|lo|o)",
                # quedan 30 minutos de sistema para que no le embarguen
                "(quedan|faltan|queda) (\\S+ )?<minuto> (de sistema|para que .. <embarg>)",
                # Tiene una hora para pagar o mandamos el embargo
                (
                    "<dentro> .. <plazo> .. (, )?(o |y |porque |para que |si no |antes de |de lo "
                    "contrario |despues )?(\\S+ )*?<harsh>"
                ),
                # esta oferta se acaba en diez minutos, decida ya
                "<harsh> .. <antes> .. <plazo>",
                # Le quedan quince minutos para evitar el embargo
                (
                    "(le|te|les) <doy> (solo |exactamente |apenas |nada mas |no mas de )*(?!un momento"
                    "|unos|unas|algun)<plazo>( ,|$| o| y si| para <pag>| antes| ni| mas)"
                ),
                # tenés diez minutos para transferir o se cae todo
                (
                    "<tiene> (solo |solamente |exactamente |apenas |nada mas |unicamente |menos de "
                    ")*(?!un momento|unos|unas|algun)<plazo> (para <deposit>|o|antes)"
                ),
                # tiene exactamente cinco minutos, después de eso su caso ya no tiene arreglo …
                (
                    "(tiene|tienes|tenes) (solo |solamente |exactamente |apenas |nada mas |unicamente "
                    ")<plazo>( ,|$)"
                ),
                # Su orden de embargo sale hoy a las cuatro
                "<ejecut> .. <hoy>",
                # Necesito el pago en los próximos cinco minutos
                (
                    "<necesito> .. (en|dentro de|antes de) (los |las |menos de |no mas de )*(proximos "
                    "|proximas |siguientes )?<plazo>"
                ),
                # Este descuento desaparece en una hora
                "<promocion> .. <vence> .. (en|dentro de) (\\S+ )?<plazo>",
                # le quedan minutos nada más, señora, apúrese
                "(le|te) (queda|quedan) (solo )?<dia>",
                # Solo le queda hoy, mañana lo demandan penalmente
                "(solo|nada mas) (le|te) (queda|quedan) .. (hoy|horas|minutos|dia)",
                # esta oferta se acaba en diez minutos, decida ya
                "<desaparece> .. (en) <plazo>",
            ),
            doubtful=(
                # El juez firma a las cuatro, así que apúrese
                "<juez> .. <firma> .. <ahorita>",
                # el sistema cierra en cinco minutos y pierde todo
                "(sistema) .. <cierra> .. <automatic>",
                # En veinte minutos se vence su única opción.
                "<plazo> .. <transf>",
                # pagás ya o en una hora perdés todo para siempre
                "<liquid> .. (en|dentro de|antes de) .. <plazo>",
            ),
            steps=ANY_STEP,
        ),
    ),
    "en": (
        Family(
            "countdown",
            Act.FALSE_URGENCY,
            certain=(
                # Ten seconds, yes or no
                "<ten> seconds( ,|$| to decide| or)",
                # I'm counting to five and then no one can save you
                "(counting|count|counted) to (three|five|ten|twenty|\\d+)",
                # The clock is ticking, you've got one hour
                "clock (is |s )?(\\S+ )?(running|ticking)",
                # tick tock, five minutes and it doubles
                "<balance> (\\S+ )?(doubles|triples|quadruples)",
                # Going once, going twice, this offer won't come back
                "<offer> (\\S+ ){0,6}(never|not) (\\S+ )?<come>",
                # confirm it this very second or it's gone for good
                "(this|that) very (second|instant|minute|moment)",
                # Pay this minute or it goes to the sheriff
                "(this|right this) (second|instant|minute|moment) or",
                # In twenty minutes they lock all your cards
                "in (about |under |less than )?<term> <they> (\\S+ )?<lock>",
                # They're pulling the file in five minutes, so act now.
                "<delet> (\\S+ ){1,4}in <term>",
                # the discount dies the second you put the phone down
                "<dies> (\\S+ ){0,3}?the (second|instant|moment|minute) (you|we|i|this)",
                # You have 30 minutes to pay or we file charges
                "<within> ... <term> ... (, )?(\\S+ )*?<harsh>",
                # You have half an hour or the seizure goes ahead
                (
                    "(?<!have )(?<!do )<got> (only |just |exactly |about |until |one )*<term>"
                    "( ,|$| to <pay>| or| before| until| left)"
                ),
                # pay by noon or the sheriff leaves for your place
                "(at|by|before|after) <noon> ... <warrant>",
                # decide right now, this second, or lose everything
                "<now> (, )?(or|otherwise|or else) .. <court>",
                # You have an hour to deposit or it's off to court
                "<term> ... <sheriff>",
                # Discount ends in thirty minutes and it's never coming back
                "<deal> .. <expires> .. (in )?<term>",
                # There's no other chance, it's this second.
                "(no|not|never) (\\S+ ){0,3}(another|second|other|more) (chance|chances|opportunity)",
                # Twenty minutes or we execute the order
                "<term> or (we|i|they|the|it|you) ... <execute>",
            ),
            doubtful=(
                # If you don't pay in one hour everything is lost.
                "<paid> .. (in|within|next|before) .. <term>",
                # Twenty minutes to find the money, not a minute more
                "<term> .. <paid>",
            ),
            steps=ANY_STEP,
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
