"""What is his taken away: house, goods, wages, children. A judge may; a collector may not."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "quitar": "quitar!|quito|quitamos|arrebatar!|llevar!|llevamos|sacar!",
        "ninos": "ninos|ninas|hijos|hijas|chamacos|chicos|nenes|bebe|custodia|hijo|hija|guaguas|chamacas",
        "quit": "quit*|llev*|ninos|hijos|custodia|pierd*|perder*",
        "dif": "dif|icbf|servicios sociales|sename|bienestar familiar",
        "embargar": "embargar!|embargo|embargamos|embarguen|embargue|embarga|embargan|embargaremos",
        "hasta": "<su>|hasta|todo|todas|todos|la|el|lo|a",
        "lo que": "<bienes>|<sueldo>|lo que|hasta|todo",
        "hoy": "hoy|manana|ahorita|mismo|va|lunes|a las|ejecut*|procede|inmediato|<casa>|<sueldo>",
        "vaciar": "vaciar!|vaciamos|desvalijar!|limpiar!|saquear!",
        "embargamos": "embargar!|embargamos|quitar!|quitamos|llevar!|llevamos",
        "vaciamos": "quitar!|vaciar!|vaciamos|congelar!|retener!|retenemos",
        "salario": "sueldo|salario|nomina|pension|ahorros|cuentas|aguinaldo|jubilacion|quincena",
        "llevar": "quitar|llevar|vaciar|sacar|embargar",
        "quito": (
            "quitar!|quito|quitamos|llevar!|llevo|llevamos|sacar!|sacamos|arrasar!|cargar!|vaciar!"
            "|recoger!|recogemos|agarrar!|agarramos|tomar!"
        ),
        "muebles": (
            "muebles|cosas|pertenencias|tele|television|televisor|refri|refrigerador|nevera|lavadora"
            "|estufa|electrodomesticos|chivas|herramientas|bienes|cama|camas"
        ),
        "dejamos": "dejamos|dejaremos|voy a dejar|vamos a dejar|van a dejar",
        "dejar": (
            "<le> <dejamos>|dejar(lo|la|te|los)|(va|vas|van) a (quedar|quedarse|quedarte)|se queda|te quedas"
        ),
        "calle": (
            "en la calle|sin casa|sin nada|sin techo|en la ruina|encuerad*|en pelotas|sin un (peso"
            "|centavo)|en cueros|en la miseria|de patitas|sin dinero"
        ),
        "rematar": "rematar!|rematamos|remato|subastar!",
        "echar": "echar!|echamos|desalojar!|desalojamos|desalojo|lanzar!|botar!|sacar!|correr!",
        "vivienda": "casa|vivienda|departamento|hogar",
        "fuerza": "de (su|tu|la) <vivienda>|a la calle|con todo y|con la (policia|fuerza)",
        "perder": "perder!|pierde|pierdes|perdera|perderas|perdes|despidase|despidete|olvidese|olvidate",
        "techo": (
            "la casa|su casa|tu casa|el sueldo|techo|la nomina|todo lo que|de (su|tu|la) casa|de su "
            "carro|del carro|de sus cosas|de sus bienes"
        ),
        "vamos": "vamos|van|iran|iremos|pasan|pasamos",
        "tele": "muebles|tele|cosas|bienes|refri|pertenencias",
        "quitamos": "quitar*|quitamos|recoger|recogemos|recogen|llevar*|llevamos|decomis*|incautar*",
        "retener": "retener|descontar|congelar|bloquear",
        "auto": "casa|auto|carro|moto|vivienda|patrimonio",
    },
    "en": {
        "taken": "taken off you|taken away from you|in care|into care|foster care|to social services",
        "court": "court|judge|contract|order|paper*|law",
        "social": "social services|child services|cps|child protective services",
        "seize": (
            "seize|seizing|grab|empty|emptying|clear out|haul off|strip|garnish|garnishing|drain"
            "|draining|clean out|confiscate|levy"
        ),
        "garnish": (
            "garnish|garnishing|garnished|freeze|freezing|frozen|seize|seizing|empty|emptying|drain"
            "|clean out|levy"
        ),
        "street": (
            "out on the street*|on the streets|homeless|lose your (home|house|flat|roof)|lose "
            "everything|left with nothing|without a roof|lose the roof|roof over your"
        ),
        "take": "take|taking|seize|have|come for|grab|lose",
        "house": (
            "house|home|flat|apartment|furniture|tv|belongings|possessions|wages|paycheck|pension|stuff"
            "|sofa|social security"
        ),
        "taking": "take|taking|lose|remove|took|losing",
        "children": "kids|children|son|daughter|custody|baby|child",
        "garnished": "garnished|frozen|seized|emptied|taken|gone|drained",
        "seiz": "garnish*|seiz*|evict*|foreclos*",
        "repossess": "repossess*|repo|take back|tow|take|come (and )?get",
        "car": "car|truck|van|vehicle|motorbike",
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "taking",
            Act.THREAT,
            certain=(
                # le quito la custodia de los chamacos si no paga
                "<quitar> .. (<su> )?<ninos>",
                # le quito a los niños con una sola llamada al ICBF
                "<quit> .. <dif>",
                # Van a venir a embargarle la tele y la estufa
                "<embargar> <hasta>( las| los| la| el| su| sus)? .. <lo que>",
                # Ya el juez dictó sentencia y le van a embargar.
                "(<le>|<voy a>|vamos a|van a) (embargar!|embarguemos|embarguen)",
                # Le vamos a embargar hasta los calzones
                "(embargar!|embargamos|embarguen) (todo|la casa|el sueldo|hasta)",
                # Ya se dictó auto de embargo contra su salario
                "(embargo|embargos) .. <hoy>",
                # le vaciamos el departamento mientras trabaja
                "<vaciar> (toda )?(<su> )?(<casa>|cuenta|cuentas)",
                # Le voy a embargar hasta la risa
                "<embargamos> hasta (el|la|los|las|lo) [a-z]+",
                # Traemos oficio firmado para retenerle la nómina
                "<vaciamos> .. <salario>",
                # le quitamos casa, carro y todo, sin preguntar
                "(<le>|<voy a>|vamos a|van a|a) (quitar!) .. (<casa>|techo)",
                # Te vamos a sacar hasta la heladera.
                "(<le>) (voy|vamos|van) a <llevar> (todo|hasta)",
                # su abuela sacó una tele y la dejó de pagar
                "<quito> .. (con |hasta |toda |todas |todos |todo )?(<su> )?<muebles>",
                # Te vas a quedar sin nada, ni cama te voy a dejar
                "<dejar> .. <calle>",
                # ya tiene sentencia y le van a rematar su casa
                "<rematar> .. (<bienes>|su|tu)",
                # Le vamos a sacar los muebles a la calle
                "<echar> .. <fuerza>",
                # Va a perder todo lo que tiene, yo me encargo.
                "<perder> .. <techo>",
                # Ya el tribunal falló en su contra y van a recoger sus muebles hoy.
                "<vamos> .. (por|recoger|sacar|llevarnos) .. <tele>",
            ),
            doubtful=(
                # Última oportunidad: hoy a las cinco embargamos
                "(embarg*)",
                # Le quitaremos todo lo que tiene, hasta la ropa
                "<quitamos> .. <bienes>",
                # Hay una sentencia y mañana le rematan su casa.
                "(desaloj*|remat*|subast*)",
                # Le vamos a congelar la nómina y se queda sin comer
                "<retener> .. <sueldo>",
                # Pague en este instante o pierde su casa
                "(perder|pierde|pierda) .. <auto>",
            ),
            steps=("repossession",),
        ),
    ),
    "en": (
        Family(
            "taking",
            Act.THREAT,
            certain=(
                # I'll see to it your children end up in care
                "<kids> .. <taken>",
                # Your car won't be in the driveway when you wake up, contract or not
                "<court> or (no|not)( ,|$| court| judge| contract| order| paper*| law)",
                # Social services would be very interested in how you run that home
                "<social>",
                # We'll strip your house down to the floorboards
                "<seize> .. (your|everything|all you)",
                # We will empty your bank account by Friday
                "<garnish> .. (your )?<wages>",
                # We'll throw your furniture out on the street
                "<street>",
                # The IRS gave us the power to take your wages
                "<take> (your|the) <house>",
                # You'll lose everything you have, I'll see to it.
                "(everything (you|that you) (own|have|'ve got))",
            ),
            doubtful=(
                # I'll take the roof from over your kids' heads
                "<taking> .. (your )?<children>",
                # a judge has already ordered your wages seized
                "<wages> .. <garnished>",
                # a marshal is on his way with a seizure order
                "<seiz>",
                # The judge has signed an order to take your car.
                "<repossess> .. <car>",
                # I'm the bailiff assigned to your eviction
                "bailiff*",
            ),
            steps=("repossession",),
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
