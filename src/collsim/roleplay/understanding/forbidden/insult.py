"""Insults: slurs, being called what nobody wants to be, contempt."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family
from collsim.roleplay.understanding.forbidden.slurs import ADDRESSED, MILD, PLAIN, words_in
from collsim.roleplay.understanding.profiles import Language


def any_of(listed: str) -> str:
    """Return a list of slurs as one word of a rule."""
    return f"({'|'.join(words_in(listed))})"


FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "slur",
            Act.INSULT,
            certain=(
                "mas (burro|bruto|tonto|menso|inutil|bestia|animal|corriente) no se puede|(bola"
                "|banda|punado) de (tranzas|transas|rateros|mentirosos|tramposos|vagos|inutiles)",
                "es usted (de lo mas|lo mas|muy|un|una) (\\S+ )?(inutil|patetic*|tont*|brut*"
                "|ignorante|vulgar|corriente|bajo|ruin|nefast*)|es usted patetic[oa]|(tremend[oa]"
                "|vaya|menud[oa]|valiente) (rata|ratero|ladron|payaso|sinverguenza|parasito|tipo"
                "|inutil)|(la )?verguenza de (su|tu) familia|viejo manoso|vieja manosa",
                "que (tipo|tipa|sujeto|sujeta|senor|senora|hombre|mujer|gente|persona|viejo|vieja) "
                "(mas |tan |de lo mas )+(\\S+)( es| ,|$)",
                "(mugre|mugres|mugroso|mugrosa|pinche|piche|cochino|asqueroso) (\\S+ )?(deudor"
                "|deudora|moroso|morosa|viejo|vieja|naco|naca|gente|cliente|codo|endeudad*|tipo"
                "|senor*|mediocre|pobre*)",
                "(con )?gente (tan )?(como usted|como tu|asi) (, )?(tan|mas) .. (corriente|tranza"
                "|transa|vulgar|tramposa|baja|sucia|naca)|no se (haga|hagan) (la|el|la muy|el muy) "
                "(mens[oa]|tont[oa]|loc[oa]|pendej[oa]|sons[oa])|no te hagas (el|la) (mens[oa]"
                "|tont[oa]|pendej[oa]|wey|guey)",
                "(vieja|viejo) (bruja|loca|loco|cochino|cochina|ridicul*|ratero|ratera|chismos*|codo"
                "|coda|menso|mensa)|(senor|senora|senorita) (\\S+ )?(corriente|naca|naco|vulgar"
                "|igualad*)( ,|$)|tas (bien )?mens[oa]",
                any_of(PLAIN["es"]),
                f"<es> ((usted|tu|vos|realmente|siempre) )?(<un> ){{0,3}}{any_of(ADDRESSED['es'])}",
                f"(usted|ustedes|tu|vos) (\\S+ )?(<un> ){{0,2}}{any_of(ADDRESSED['es'])}( ,|$)",
                "(^|, )((so|pinche|maldito|maldita|viejo|vieja|pedazo de|grandisimo|grandisima"
                "|tremendo|tremenda|par de|bola de|partida de|manga de|sarta de|pobre|puto|puta"
                "|senor|senora|cara de|hijo de"
                f"|especie de|maldita|jodido|jodida|gran) )*{any_of(ADDRESSED['es'])}( ,|$)",
                "que (tipo|tipa|senor|senora|hombre|mujer|gente|persona|viejo|vieja|cliente) (<un> "
                f")*{any_of(ADDRESSED['es'])}",
                "(pinche|maldito|maldita|malditos|pedazo de|hijo de|so|par de|bola de|partida de"
                "|manga de|sarta de|grandisimo|grandisima|cara de|puto|puta|jodido|trato de|banda "
                f"de) {any_of(ADDRESSED['es'])}",
                "no (sea|seas|sean|se haga|te hagas|se porte como|se comporte como|sea tan|seas tan) "
                f"(<un> |como )?{any_of(ADDRESSED['es'])}",
                "(callese|callate|cierre|cierra|calle) (el |ese |la )?(hocico|trompa|jeta|pico)|(deje"
                "|deja|dejate) de (ladrar|rebuznar|chillar|mugir)",
                "(tratar|hablar|lidiar|negociar) con (burros|animales|ratas|bestias|idiotas|rateros"
                "|perros|ignorantes|cerdos|tramposos|gentuza)",
                "que (\\S+ )?(tan|mas) (corriente|vulgar|naca|naco|arrabalero|arrabalera|ordinari[oa]"
                "|indecente|igualad[oa]|ignorante|brut[oa]|cochin[oa])",
                "(viejo|vieja) (manos[oa]|aprovechad[oa]|cochin[oa]|ratero|ridicul[oa]|loc[oa]"
                "|amargad[oa]|mula|ladrona|tacan[oa]|rabo verde|chismos[oa])",
                "(esta|estas|es|sos) (usted )?(sord[oa]|tont[oa]|men[st][oa]|retrasad[oa]|loc[oa]) o "
                "(que|se hace)",
                "(usted|ustedes|tu|vos) (es|eres|sos|son) (\\S+ )?(lo peor|de lo peor|de lo mas bajo"
                "|lo mas bajo)",
                "(chinga|chingue|chingas|chingar) (a )?(tu|su) (puta )?(madre|reputa)|chinga* a (tu|su)",
                "(vete|vayase|vaya|vayanse|andate|anda|veteala|iros|largate|larguese|andá|ve) (mucho "
                ")?(a|al) (la )?(verga|mierda|chingada|carajo|diablo|cagar|infierno|concha|porra|puta"
                "|cono|pinga|joder)",
                "(hijo|hija|hijos|ijo) de (la |las |tu |su |una |mil |re |remil |toda )?(gran |mil "
                ")?(puta|putas|perra|chingada|su madre|tu madre|su puta|fruta|mala madre|madre|zorra"
                "|mil|verga)",
                "(la )?concha de (tu|su) (madre|hermana)|la (re)?puta que te pario|me cago en (tu|su"
                "|ti|usted|la)|que te (jodan|den|follen)|puta madre|tu puta madre|su puta madre|me la "
                "(pela|pelas|suda|chup*)|chup* (la|mi)",
                "(muerto|muerta|muertos|muertas) de hambre|conch[a-z]*m(a|are|adre)"
                "|conch[a-z]*su[a-z]*|(que )?come ?mierda|poca madre|no tien* madre|poco hombre|cero "
                "a la izquierda|don nadie|pobre diablo|bueno para nada|pata rajada|patarrajada|lame "
                "?botas|robagallinas",
                "(me )?(da|das|dan) (asco|nauseas|repugnancia)|que asco de|no (vale|vales|sirve|sirves"
                "|sirven) (para )?(nada|ni|un carajo|un peso|mierda)|no (es|eres|sos) (nadie|nada)( ,"
                "|$)|no (es|eres|sos) (mas que|nada mas que|otra cosa que) un*",
                "(no tiene|no tienes|sin|falta de|le falta|te falta|le faltan|te faltan) .. (cerebro"
                "|neuronas|dos dedos|inteligencia|sesos|madre|huevos|neurona|luces)",
                "(es|eres|sos|son) (o|y) se (hace|haces|hacen)|sos o te haces|eres o te haces",
                "(gentuza|chusma|calana|ralea|bola de rat*|indiada|muertosdehambre|plaga|pobretones"
                "|hambreado*)",
                "(gente|persona|personas|tipo|tipos|clase de gente) (como usted|como tu|como vos|como "
                "ustedes|asi|de su|de tu) .. (asco|basura|vale|sirve|rata|ladron*|porqueria|lastre"
                "|hunde|mierda|ruina)",
                "(usted|tu|vos|eso|ustedes|es|eres|sos) .. (de mierda|de porqueria|de quinta|de cuarta"
                "|de pacotilla|asqueros*|vomitiv*|repugnante|despreciable|insignificante|detestable)",
                "(maldito|maldita|malditos|condenado|desdichado|pinche|pinches|puto) (deudor|moroso"
                "|morosa|morosos|viejo|vieja|senor|senora|gente|cliente|tipo|vago|gordo|gorda|negro"
                "|negra|indio|naco|perro|infeliz|seas|sea)",
                "(hijo|hija) de tu|maldit* sea (usted|tu)|maldito seas",
                "(negro|indio|cholo|serrano|veneco|sudaca|panchito|boliguayo|paragua|bolita|villero"
                "|roto|flaite|naco|guachupino|mojado|prieto) (de mierda|asqueroso|muerto|ladron"
                "|ignorante|sucio|resentido|cochino|igualado)",
                "(le|te) (patina|falla|falta) (el coco|un tornillo|la cabeza|un veinte)",
            ),
            doubtful=(
                f"que {any_of(ADDRESSED['es'])}( ,|$)",
                f"<es> ((usted|tu|vos|realmente|siempre) )?(<un> ){{0,3}}{any_of(MILD['es'])}",
                f"(usted|tu|vos|que|muy|tan) (\\S+ )?(<un> ){{0,2}}{any_of(MILD['es'])}( ,|$)",
                f"no (sea|seas|sean|se haga|te hagas) (<un> |el |la |tan )*{any_of(MILD['es'])}",
                "(gente|persona|personas|clientes|deudores|morosos) (como usted|como tu|como vos|como "
                "ustedes|de su clase|de su tipo|de tu clase|asi)",
                "que (se )?(puede|podia|pued*) .. esperar .. (usted|ti|alguien|gente|persona|vos)",
                "(no (le|te) (da|cabe|entra|llega)) .. (cabeza|cerebro|coco|mate)",
                "(no (sabe|sabes) (leer|sumar|contar|hablar))|(le hago un dibujo|te hago un dibujo"
                "|con manzanas|con peras|con palitos|con bolitas|como a un nino|se lo explico "
                "(despacio|lento)|te lo explico (despacio|lento))",
                "(esta|estas|es|eres|sos) .. (sord[oa]|cieg[oa]|loc[oa]|drogad[oa]|borrach[oa]"
                "|ment[ae]l|enferm[oa] de|zaf[oa]d[oa]|mal de la cabeza|chiflad[oa])",
                "(madure|madura|crezca|crece|ubiquese|ubicate|despierte de|aterrice|no sea igualad[oa]"
                "|igualad[oa]|bajese de|bajate de)",
                "(mierda|carajo|cono|joder|hostia|verga|chingad[oa]*|chingar|maldit[oa]s?|puta|pinche"
                "|pinches|cagad[oa]|pedazo de|caraj[oa]|chinga|culo|huevos|bolas|pelotas|cojones)",
                "(callese|callate|cierre|cierra|calle) (la |el |esa |ese )?(boca|hocico|pico|jeta)",
                "(callese|callate)( ,|$| ya| de)",
                "(ladrar|ladre|ladrando|rebuznar|rebuzne|rebuznando|mugir|grunir|chillar|lloriquear"
                "|hocico|jeta|trompa)",
                "(que|muy|tan|bien|senora|senor|gente|tipo|mas) (\\S+ )?(corriente|vulgar|cualquiera"
                "|arrabalero|arrabalera|naca|naco|baja|bajo|pobre|ordinari[oa]|indecente|miserable"
                "|torpe|lent[oa]|brut[oa]|limitad[oa])( ,|$| es| eres| que)",
                "(ustedes|los|esos|estos) (los )?(pobres|deudores|morosos|indios|negros|ignorantes"
                "|nacos|prietos|burros|animales|muertos de hambre|rateros|ladrones|vagos|flojos"
                "|tramposos) (\\S+ )?(siempre|son|nunca|no|todos|igual*|como)",
                "(burros|animales|ratas|perros|cerdos|bestias|rateros|ladrones|tramposos|vagos|flojos"
                "|inutiles|pobretones|ignorantes)",
                "(viejo|vieja|senor|senora|tipo|tipa|gordo|gorda|cliente) (\\S+ )?(manos[oa]"
                "|aprovechad[oa]|abusiv[oa]|igualad[oa]|mula|terc[oa]|malagradecid[oa]|cochin[oa]"
                "|ratero|asqueros[oa]|ridicul[oa]|loc[oa]|amargad[oa]|metich[e]|verde|payas[oa]|flojo"
                "|vag[oa])",
                "(aprenda|aprende) .. (hablar|modales|educacion|leer|trabajar)",
                "(pongase|ponte|vaya|ve) a trabajar|trabaje como|consigase un trabajo|busquese un "
                "trabajo|(deje|dejate) de (vaguear|flojear|hacer el vago|rascarse)",
                "(es|eres|que) (el colmo|una verguenza|un desastre|un caso perdido|un chiste|una broma"
                "|lamentable|de lo peor|una pena|una lastima|un caso)",
                "(rata|ratas|ladron|ladrona|tramposo|tramposa|estafador|payaso|inutil|vividor|holgazan"
                "|zangano|cinico|descarado|descarada|tranza|mediocre|fracasado|ignorante|ignorantes"
                "|cobarde|basura|delincuente|delincuentes|asqueroso)",
            ),
            denies=False,
        ),
    ),
    "en": (
        Family(
            "slur",
            Act.INSULT,
            certain=(
                "(like a |you )(leech|parasite|rat|clown|melt|worm)( ,|$| like you)|(a |an )?(leech"
                "|parasite|rat|loser|clown|cheat|thief) like you|you (\\S+ ){0,2}(spineless|gutless"
                "|worthless|useless|pathetic|absolute|utter|little|total) (\\S+ )?(coward|melt|waste"
                "|clown|fool|muppet|joke|nothing|worm|rat|loser|creature|person|man|woman)",
                "(you are|are you|you re|you is) (\\S+ )?(a |just a |just |an? absolute )?nobody( ,"
                "|$)|waste of (my |our |everyones )?(breath|time|oxygen|space|life)|brain dead"
                "|(dumber|thicker|stupider|slower) than|not worth the (paper|air|dirt)|ain not worth",
                "what a (\\S+ ){0,3}(man|woman|worm|person|creature|thing|creep|loser|pig|rat"
                "|excuse) you are|zip it|you (old|filthy|greasy|slimy|nasty|ugly|fat) (\\S+ )?(hag"
                "|cow|man|woman|worm|rat|goat|pig|bat|witch|toad)|born losers?|get lost",
                any_of(PLAIN["en"]),
                f"(you|your|ur) (\\S+ )?<be> (<a> ){{0,3}}(\\S+ )?{any_of(ADDRESSED['en'])}",
                f"(you|u) (<a> |\\S+ly )?{any_of(ADDRESSED['en'])}( ,|$)",
                "(you|u) (<a> |complete |total |damn |fucking |bloody |little |old |lazy |dirty "
                "|stupid |dumb |filthy |utter |useless |pathetic |worthless |sad |sorry "
                f")*{any_of(ADDRESSED['en'])}( ,|$)",
                "(^|, )(<a> |you |what |fucking |bloody |damn |stupid |lazy |dumb |filthy |dirty "
                f")*{any_of(ADDRESSED['en'])}( ,|$)",
                "(do not be|stop being|quit being|are you|must be|people like you are|your kind are"
                f"|you people are) (<a> )*{any_of(ADDRESSED['en'])}",
                "(stupid|dumb|lazy|useless|worthless|pathetic|dirty|filthy|fucking|bloody|damn|lying"
                "|thieving|cheating|broke) (man|woman|person|people|cow|old|ass|arse|fat|git|loser"
                "|sod|cheat|thief|piece|excuse|animal|pig|so and so|lot)",
                "(piece|pile|sack|bag|load) of (shit|crap|trash|garbage|filth|dirt|scum)",
                "(fuck|screw|damn|sod|stuff|bugger) (you|off|u|yourself)|go (to hell|fuck yourself"
                "|screw yourself|jump)|piss off|up yours|shove it|eat shit|drop dead",
                "(good for nothing|waste of (space|time|oxygen|skin|air)|sorry excuse|poor excuse|no "
                "good|bottom feeder*|bottom of the barrel|trailer trash|white trash|low life|con "
                "artist|son of a|sons of)",
                "(you|people like you|your kind|your sort|you people|your type|you lot) .. (disgust*"
                "|make me sick|sick|repulsive|vile|revolting|contemptible|despicable|the lowest"
                "|burden on|parasit*|drain on|not worth|the problem with|what is wrong with)",
                "(make|makes) me sick",
                "(no|half a|any|got a|have a|use your) .. (brain|brains|brain cell|brain cells|sense "
                "in|backbone|spine|class)",
                "(what kind of|what sort of) (idiot|loser|animal|moron|lowlife|person|fool|scum|clown)",
                "(too|so) (stupid|dumb|thick|dense|lazy|slow|ignorant|dim)",
                "(i have|i) (met|seen|deal with|dealt with|spoken to) .. (smarter|brighter)",
                "(thick as|dumb as|daft as|not the sharpest|not very bright|not right in the head"
                "|sick in the head|screw loose)",
                "(shut|shut your|shut the) (the )?(fuck|hell|mouth|up|trap|face|gob|pie)",
            ),
            doubtful=(
                f"(you|your|ur) (\\S+ )?<be> (<a> ){{0,3}}{any_of(MILD['en'])}",
                f"(do not be|stop being|quit being|are you|how|so|very) (<a> )*{any_of(MILD['en'])}",
                "(people|someone|somebody|folks|customers|debtors) like you|your (kind|sort|type)( ,| "
                "of|$)|you people|you lot|(those|these) people",
                "(are you|you) .. (deaf|blind|stupid|thick|slow|drunk|high|crazy|insane|mental"
                "|retarded|dense|nuts|on drugs|illiterate|an adult|a child|a grown)",
                "(what is wrong with you|what is the matter with you|grow up|get a (job|life|grip)"
                "|act your age|be an adult|get off your|man up|get real|learn to|wake up|do your maths"
                "|use your head|get your act together)",
                "(bark|barking|whine|whining|whinge|bleating|moron|scum|trash|pig|pigs|rats|leeches"
                "|losers|clown|cheats|thieves)",
                "(shit|crap|damn|bloody|hell|fuck|fucking|arse|ass|bollocks|goddamn)",
                "(do i have to|shall i|let me|should i) .. (draw you|spell it out|in small words"
                "|slowly|crayon)",
                "(can not you|do you not|can you not|are you able to) (read|count|add|understand "
                "english|speak english|do basic|understand a|hear)",
                "(thief|loser|losers|leech|pathetic|worthless|parasite|lazy|stupid|disgusting|disgrace"
                "|clown)",
                "you are the (worst|lowest)( ,|$| kind| type| person| of)",
                "(what a|such a) (joke|waste|mess|sob story|baby|drama queen)",
                "(do you even|ever) (work|worked|done an honest)",
                "(delinquent|defaulter)s? like",
            ),
            denies=False,
        ),
    ),
}  # fmt: skip
