"""Insults: slurs, being called what nobody wants to be, contempt."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.forbidden.slurs import ADDRESSED, MILD, PLAIN, words_in
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "inutil": "inutil|patetic*|tont*|brut*|ignorante|vulgar|corriente|bajo|ruin|nefast*",
        "tremend": "tremend[oa]|vaya|menud[oa]|valiente",
        "rata": "rata|ratero|ladron|payaso|sinverguenza|parasito|tipo|inutil",
        "tipo": "tipo|tipa|sujeto|sujeta|senor|senora|hombre|mujer|gente|persona|viejo|vieja",
        "mugre": "mugre|mugres|mugroso|mugrosa|pinche|piche|cochino|asqueroso",
        "deudor": (
            "deudor|deudora|moroso|morosa|viejo|vieja|naco|naca|gente|cliente|codo|endeudad*|tipo"
            "|senor*|mediocre|pobre*"
        ),
        "mens": "mens[oa]|tont[oa]|loc[oa]|pendej[oa]|sons[oa]",
        "bruja": "bruja|loca|loco|cochino|cochina|ridicul*|ratero|ratera|chismos*|codo|coda|menso|mensa",
        "corriente": "corriente|naca|naco|vulgar|igualad*",
        "plain": "|".join(words_in(PLAIN["es"])),
        "addressed": "|".join(words_in(ADDRESSED["es"])),
        "realmente": "usted|tu|vos|realmente|siempre",
        "pinche": (
            "so|pinche|maldito|maldita|viejo|vieja|pedazo de|grandisimo|grandisima|tremendo|tremenda"
            "|par de|bola de|partida de|manga de|sarta de|pobre|puto|puta|senor|senora|cara de|hijo de"
            "|especie de|maldita|jodido|jodida|gran"
        ),
        "tipa": "tipo|tipa|senor|senora|hombre|mujer|gente|persona|viejo|vieja|cliente",
        "maldito": (
            "pinche|maldito|maldita|malditos|pedazo de|hijo de|so|par de|bola de|partida de|manga de"
            "|sarta de|grandisimo|grandisima|cara de|puto|puta|jodido|trato de|banda de"
        ),
        "sea": "sea|seas|sean|se haga|te hagas|se porte como|se comporte como|sea tan|seas tan",
        "callese": "callese|callate|cierre|cierra|calle",
        "vulgar": (
            "corriente|vulgar|naca|naco|arrabalero|arrabalera|ordinari[oa]|indecente|igualad[oa]"
            "|ignorante|brut[oa]|cochin[oa]"
        ),
        "manos": (
            "manos[oa]|aprovechad[oa]|cochin[oa]|ratero|ridicul[oa]|loc[oa]|amargad[oa]|mula|ladrona"
            "|tacan[oa]|rabo verde|chismos[oa]"
        ),
        "sord": "sord[oa]|tont[oa]|men[st][oa]|retrasad[oa]|loc[oa]",
        "peor": "lo peor|de lo peor|de lo mas bajo|lo mas bajo",
        "puta": (
            "puta|putas|perra|chingada|su madre|tu madre|su puta|fruta|mala madre|madre|zorra|mil|verga"
        ),
        "muerto": "muerto|muerta|muertos|muertas",
        "vale": "vale|vales|sirve|sirves|sirven",
        "nada": "nada|ni|un carajo|un peso|mierda",
        "tiene": "no tiene|no tienes|sin|falta de|le falta|te falta|le faltan|te faltan",
        "cerebro": "cerebro|neuronas|dos dedos|inteligencia|sesos|madre|huevos|neurona|luces",
        "gentuza": (
            "gentuza|chusma|calana|ralea|bola de rat*|indiada|muertosdehambre|plaga|pobretones|hambreado*"
        ),
        "gente": "gente|persona|personas|tipo|tipos|clase de gente",
        "asi": "como usted|como tu|como vos|como ustedes|asi|de su|de tu",
        "asco": "asco|basura|vale|sirve|rata|ladron*|porqueria|lastre|hunde|mierda|ruina",
        "eres": "usted|tu|vos|eso|ustedes|es|eres|sos",
        "mierda": (
            "de mierda|de porqueria|de quinta|de cuarta|de pacotilla|asqueros*|vomitiv*|repugnante"
            "|despreciable|insignificante|detestable"
        ),
        "maldita": "maldito|maldita|malditos|condenado|desdichado|pinche|pinches|puto",
        "moroso": (
            "deudor|moroso|morosa|morosos|viejo|vieja|senor|senora|gente|cliente|tipo|vago|gordo|gorda"
            "|negro|negra|indio|naco|perro|infeliz|seas|sea"
        ),
        "mild": "|".join(words_in(MILD["es"])),
        "persona": "gente|persona|personas|clientes|deudores|morosos",
        "clase": "como usted|como tu|como vos|como ustedes|de su clase|de su tipo|de tu clase|asi",
        "cieg": (
            "sord[oa]|cieg[oa]|loc[oa]|drogad[oa]|borrach[oa]|ment[ae]l|enferm[oa] de|zaf[oa]d[oa]|mal "
            "de la cabeza|chiflad[oa]"
        ),
        "carajo": (
            "mierda|carajo|cono|joder|hostia|verga|chingad[oa]*|chingar|maldit[oa]s?|puta|pinche"
            "|pinches|cagad[oa]|pedazo de|caraj[oa]|chinga|culo|huevos|bolas|pelotas|cojones"
        ),
        "ladrar": (
            "ladrar|ladre|ladrando|rebuznar|rebuzne|rebuznando|mugir|grunir|chillar|lloriquear|hocico"
            "|jeta|trompa"
        ),
        "tan": "que|muy|tan|bien|senora|senor|gente|tipo|mas",
        "cualquiera": (
            "corriente|vulgar|cualquiera|arrabalero|arrabalera|naca|naco|baja|bajo|pobre|ordinari[oa]"
            "|indecente|miserable|torpe|lent[oa]|brut[oa]|limitad[oa]"
        ),
        "pobres": (
            "pobres|deudores|morosos|indios|negros|ignorantes|nacos|prietos|burros|animales|muertos de "
            "hambre|rateros|ladrones|vagos|flojos|tramposos"
        ),
        "siempre": "siempre|son|nunca|no|todos|igual*|como",
        "burros": (
            "burros|animales|ratas|perros|cerdos|bestias|rateros|ladrones|tramposos|vagos|flojos"
            "|inutiles|pobretones|ignorantes"
        ),
        "viejo": "viejo|vieja|senor|senora|tipo|tipa|gordo|gorda|cliente",
        "aprovechad": (
            "manos[oa]|aprovechad[oa]|abusiv[oa]|igualad[oa]|mula|terc[oa]|malagradecid[oa]|cochin[oa]"
            "|ratero|asqueros[oa]|ridicul[oa]|loc[oa]|amargad[oa]|metich[e]|verde|payas[oa]|flojo"
            "|vag[oa]"
        ),
        "hablar": "hablar|modales|educacion|leer|trabajar",
        "colmo": (
            "el colmo|una verguenza|un desastre|un caso perdido|un chiste|una broma|lamentable|de lo "
            "peor|una pena|una lastima|un caso"
        ),
        "ratas": (
            "rata|ratas|ladron|ladrona|tramposo|tramposa|estafador|payaso|inutil|vividor|holgazan"
            "|zangano|cinico|descarado|descarada|tranza|mediocre|fracasado|ignorante|ignorantes|cobarde"
            "|basura|delincuente|delincuentes|asqueroso"
        ),
    },
    "en": {
        "spineless": "spineless|gutless|worthless|useless|pathetic|absolute|utter|little|total",
        "coward": (
            "coward|melt|waste|clown|fool|muppet|joke|nothing|worm|rat|loser|creature|person|man|woman"
        ),
        "breath": "breath|time|oxygen|space|life",
        "dumber": "dumber|thicker|stupider|slower",
        "man": "man|woman|worm|person|creature|thing|creep|loser|pig|rat|excuse",
        "old": "old|filthy|greasy|slimy|nasty|ugly|fat",
        "hag": "hag|cow|man|woman|worm|rat|goat|pig|bat|witch|toad",
        "plain": "|".join(words_in(PLAIN["en"])),
        "addressed": "|".join(words_in(ADDRESSED["en"])),
        "stop": (
            "do not be|stop being|quit being|are you|must be|people like you are|your kind are|you people are"
        ),
        "stupid": (
            "stupid|dumb|lazy|useless|worthless|pathetic|dirty|filthy|fucking|bloody|damn|lying"
            "|thieving|cheating|broke"
        ),
        "woman": (
            "man|woman|person|people|cow|old|ass|arse|fat|git|loser|sod|cheat|thief|piece|excuse|animal"
            "|pig|so and so|lot"
        ),
        "shit": "shit|crap|trash|garbage|filth|dirt|scum",
        "people": "you|people like you|your kind|your sort|you people|your type|you lot",
        "disgust": (
            "disgust*|make me sick|sick|repulsive|vile|revolting|contemptible|despicable|the lowest"
            "|burden on|parasit*|drain on|not worth|the problem with|what is wrong with"
        ),
        "idiot": "idiot|loser|animal|moron|lowlife|person|fool|scum|clown",
        "dumb": "stupid|dumb|thick|dense|lazy|slow|ignorant|dim",
        "thick": (
            "thick as|dumb as|daft as|not the sharpest|not very bright|not right in the head|sick in "
            "the head|screw loose"
        ),
        "fuck": "fuck|hell|mouth|up|trap|face|gob|pie",
        "good": (
            "good for nothing|waste of (space|time|oxygen|skin|air)|sorry excuse|poor excuse|no good"
            "|bottom feeder*|bottom of the barrel|trailer trash|white trash|low life|con artist|son of "
            "a|sons of"
        ),
        "someone": "people|someone|somebody|folks|customers|debtors",
        "deaf": (
            "deaf|blind|stupid|thick|slow|drunk|high|crazy|insane|mental|retarded|dense|nuts|on drugs"
            "|illiterate|an adult|a child|a grown"
        ),
        "wrong": (
            "what is wrong with you|what is the matter with you|grow up|get a (job|life|grip)|act your "
            "age|be an adult|get off your|man up|get real|learn to|wake up|do your maths|use your head"
            "|get your act together"
        ),
        "bark": (
            "bark|barking|whine|whining|whinge|bleating|moron|scum|trash|pig|pigs|rats|leeches|losers"
            "|clown|cheats|thieves"
        ),
        "crap": "shit|crap|damn|bloody|hell|fuck|fucking|arse|ass|bollocks|goddamn",
        "thief": (
            "thief|loser|losers|leech|pathetic|worthless|parasite|lazy|stupid|disgusting|disgrace|clown"
        ),
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "slur",
            Act.INSULT,
            certain=(
                # es usted de lo más inútil que he conocido
                "es usted (de lo mas|lo mas|muy|un|una) (\\S+ )?<inutil>",
                # tremenda rata resultó
                "<tremend> <rata>",
                # usted es la vergüenza de su familia
                "(la )?verguenza de (su|tu) familia",
                # viejo mañoso, ya págueme
                "viejo manoso",
                # Qué señora tan bruta, tres veces se lo expliqué
                "que <tipo> (mas |tan |de lo mas )+(\\S+)( es| ,|$)",
                # Pinche gente pobre, siempre es lo mismo
                "<mugre> (\\S+ )?<deudor>",
                # no se haga el menso, cabrón
                "no se (haga|hagan) (la|el|la muy|el muy) <mens>",
                # Vieja ridícula, póngase a trabajar
                "(vieja|viejo) <bruja>",
                # qué señora tan corriente
                "(senor|senora|senorita) (\\S+ )?<corriente>( ,|$)",
                # este chavón es medio tarado, no entiende nada
                "<plain>",
                # Es usted un cero a la izquierda, caballero
                "<es> (<realmente> )?(<un> ){0,3}<addressed>",
                # Gente como ustedes son unos vagos.
                "(usted|ustedes|tu|vos) (\\S+ )?(<un> ){0,2}<addressed>( ,|$)",
                # Fíjese, inútil, que la cuenta no se paga sola
                "(^|, )(<pinche> )*<addressed>( ,|$)",
                # qué tipo más rata, por dios
                "que <tipa> (<un> )*<addressed>",
                # qué poca madre tiene, pinche muerto de hambre
                "<maldito> <addressed>",
                # no sea bruto, entienda
                "no <sea> (<un> |como )?<addressed>",
                # Ya cállese el hocico y pague
                "<callese> (el |ese |la )?(hocico|trompa|jeta|pico)",
                # Qué tipo tan ordinario y cochino.
                "que (\\S+ )?(tan|mas) <vulgar>",
                # viejo cochino, pague lo que debe
                "(viejo|vieja) <manos>",
                # A ver si le entra en la cabeza, ¿está sordo o qué?
                "(esta|estas|es|sos) (usted )?<sord> o (que|se hace)",
                # Usted es lo peor que hay.
                "(usted|ustedes|tu|vos) (es|eres|sos|son) (\\S+ )?<peor>",
                # hijo de la chingada, págueme
                (
                    "(hijo|hija|hijos|ijo) de (la |las |tu |su |una |mil |re |remil |toda )?(gran |mil "
                    ")?<puta>"
                ),
                # Muerto de hambre, si no tiene para qué pide
                "<muerto> de hambre",
                # ¡Qué poca madre tiene!
                "poca madre",
                # Qué poco hombre, dejar así a su familia
                "poco hombre",
                # Usted es un cero a la izquierda
                "cero a la izquierda",
                # Usted es un don nadie
                "don nadie",
                # Pobre diablo, no tiene dónde caerse muerto
                "pobre diablo",
                # Usted es un bueno para nada.
                "bueno para nada",
                # Me da asco hablar con gente de su calaña
                "(me )?(da|das|dan) (asco|nauseas|repugnancia)",
                # su palabra no vale ni el saldo de su celular
                "no <vale> (para )?<nada>",
                # usted no es más que un delincuente de quinta
                "no (es|eres|sos) (mas que|nada mas que|otra cosa que) un*",
                # Usted no tiene cerebro
                "<tiene> .. <cerebro>",
                # ¿Es o se hace, señora?
                "(es|eres|sos|son) (o|y) se (hace|haces|hacen)",
                # con gentuza como usted no se puede tratar
                "<gentuza>",
                # Gente como usted hunde al país
                "<gente> <asi> .. <asco>",
                # Es usted una persona despreciable
                "<eres> .. <mierda>",
                # Maldita vieja, ya pague
                "<maldita> <moroso>",
            ),
            doubtful=(
                # qué payaso
                "que <addressed>( ,|$)",
                # Les voy a avisar a sus vecinos que es moroso.
                "<es> (<realmente> )?(<un> ){0,3}<mild>",
                # madre de tres y tan irresponsable, increíble
                "(usted|tu|vos|que|muy|tan) (\\S+ )?(<un> ){0,2}<mild>( ,|$)",
                # El mundo está como está por personas como usted
                "<persona> <clase>",
                # No le da la cabeza ni para contar hasta diez, ¿verdad?
                "(no (le|te) (da|cabe|entra|llega)) .. (cabeza|cerebro|coco|mate)",
                # Señora, usted está loca
                "(esta|estas|es|eres|sos) .. <cieg>",
                # pinches nacos, siempre es lo mismo con ustedes
                "<carajo>",
                # Cállese el hocico y pague
                "<callese> (la |el |esa |ese )?(boca|hocico|pico|jeta)",
                # Cállese, gata, y páseme a alguien que sepa leer
                "(callese|callate)( ,|$| ya| de)",
                # Ya deje de lloriquear, parece niño chiquito
                "<ladrar>",
                # Qué corriente es usted, se le nota desde el teléfono
                "<tan> (\\S+ )?<cualquiera>( ,|$| es| eres| que)",
                # Ustedes los pobres siempre son iguales
                "(ustedes|los|esos|estos) (los )?<pobres> (\\S+ )?<siempre>",
                # ustedes los de su colonia son unos rateros
                "<burros>",
                # cállese, vieja ridícula
                "<viejo> (\\S+ )?<aprovechad>",
                # Ande, ignorante, aprenda a leer un contrato
                "(aprenda|aprende) .. <hablar>",
                # No sea huevón y póngase a trabajar.
                "(pongase|ponte|vaya|ve) a trabajar",
                # Eres una vergüenza de persona, asqueroso
                "(es|eres|que) <colmo>",
                # puro vividor, lacra, eso es lo que es usted
                "<ratas>",
            ),
            denies=False,
        ),
    ),
    "en": (
        Family(
            "slur",
            Act.INSULT,
            certain=(
                # You absolute waste of a phone call
                "you (\\S+ ){0,2}<spineless> (\\S+ )?<coward>",
                # You're a waste of my breath
                "waste of (my |our |everyones )?<breath>",
                # You're thicker than two short planks
                "<dumber> than",
                # What a greasy little worm you are
                "what a (\\S+ ){0,3}<man> you are",
                # You filthy rat, pay your bills
                "you <old> (\\S+ )?<hag>",
                # What kind of idiot signs a loan he can't pay
                "<plain>",
                # You really are thick as a plank, aren't you
                "(you|your|ur) (\\S+ )?<be> (<a> ){0,3}(\\S+ )?<addressed>",
                # how thick can you be, you silly cow
                "(you|u) (<a> |\\S+ly )?<addressed>( ,|$)",
                # shut your mouth, you dirty thief
                (
                    "(you|u) (<a> |complete |total |damn |fucking |bloody |little |old |lazy |dirty "
                    "|stupid |dumb |filthy |utter |useless |pathetic |worthless |sad |sorry "
                    ")*<addressed>( ,|$)"
                ),
                # listen, thief, you pay or you get hurt
                (
                    "(^|, )(<a> |you |what |fucking |bloody |damn |stupid |lazy |dumb |filthy |dirty "
                    ")*<addressed>( ,|$)"
                ),
                # Are you dumb or just pretending?
                "<stop> (<a> )*<addressed>",
                # What a nasty, lying piece of work you are.
                "<stupid> <woman>",
                # you worthless piece of garbage
                "(piece|pile|sack|bag|load) of <shit>",
                # don't insult my intelligence, you were never sick
                "<people> .. <disgust>",
                # People like you make me sick
                "(make|makes) me sick",
                # what kind of idiot signs a contract he can't read
                "(what kind of|what sort of) <idiot>",
                # You're too stupid to manage money
                "(too|so) <dumb>",
                # Dumb as a doorknob, you are
                "<thick>",
                # shut your mouth, you dirty cheat
                "(shut|shut your|shut the) (the )?<fuck>",
            ),
            doubtful=(
                # You're a bottom feeder, plain and simple
                "<good>",
                # Debtors like you get criminal records
                "<someone> like you",
                # You people are all the same, scum
                "you people",
                # What a bunch of crooks you lot are
                "you lot",
                # No wonder nobody likes you, you're unbearable and stupid
                "(are you|you) .. <deaf>",
                # If you don't pay you'll wake up in a cell.
                "<wrong>",
                # Some people are born losers, like you
                "<bark>",
                # you're a bloody disgrace and a scrounger
                "<crap>",
                # at your age, still in debt, it's pathetic
                "<thief>",
            ),
            denies=False,
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
