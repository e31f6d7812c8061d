"""Has he no shame, no dignity, no honour; what decent people do."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "cristian": "cristian[oa]|honrad[oa]|catolic[oa]|hombre",
        "piedra": "piedra|debiera|verguenza|pena",
        "parroquia": "parroquia|iglesia|cuadra|escuela|oficina",
        "gente": "la gente|el|la|mi|los|su|sus|un|una",
        "colonia": "colonia|cuadra|calle|barrio|pueblo|edificio|zona",
        "tuviera": "tuviera|le quedara|tuvieras|le queda|quedara|hubiera|tiene",
        "verguenza": "verguenza|dignidad|pena|decencia|palabra|honor",
        "descaro": "descaro|cinismo|poca verguenza|cinico|descarado",
        "maestro": "maestro|profesor|licenciado|doctor|contador|ingeniero",
        "tiene": "le|te|les|tiene|tienes|tenes|siente|sientes|conoce|conoces|tienen",
        "verguenzas": (
            "verguenza|verguenzas|pena|dignidad|decencia|moral|honor|pudor|remordimiento|remordimientos"
            "|cargo de conciencia|escrupulos|bochorno|cara|orgullo|principios|valores|palabra de honor"
            "|verguenza ajena|amor propio"
        ),
        "deberia": (
            "deberia|deberias|debiera|deberian|tendria|tendrias|debe|debes|tiene que|tenga|ten|tengan|sienta"
        ),
        "pena": (
            "verguenza|pena|vergonzoso|avergonzarse|avergonzarte|sentirse avergonzad*|dignidad|decencia"
            "|estar avergonzad*"
        ),
        "darle": "darle|darte|tener|sentir|da|deberia",
        "avergonzarse": (
            "avergonzarse|avergonzarte|averguencese|averguenzate|avergonzad*|que (verguenza"
            "|bochorno)(?! con (?:usted|ustedes|ti|vos))|que verguenzas|verguenza (deberia|debia|le"
            "|te) (de )?<darle>|me da verguenza ajena|verguenza ajena|pena ajena|que pena ajena|es una "
            "verguenza|eres una verguenza|sos una verguenza|da verguenza|verguenza para|la verguenza de"
            "|una verguenza|vergonzoso|bochornoso|verguenza le|verguenza te"
        ),
        "altavoz": "altavoz|altavoces|bocina|bocinas|megafono|perifoneo",
        "calle": "calle|casa|barrio|colonia|trabajo|puerta|vecin*",
        "mirese": "mirese|mirate|vease|vete|verse|mirarse",
        "personas": (
            "la gente|las personas|uno|los hombres|gente|un hombre|una persona|una mujer|los senores"
            "|cualquier persona|una dama|un caballero|las mujeres|alguien"
        ),
        "decente": (
            "decente|decentes|honrad*|honest*|honorable*|de bien|de verdad|de palabra|con dignidad|con "
            "verguenza|con principios|responsable*|normal*|educad*|como dios manda|de honor|seri[ao]s?"
        ),
        "pag": "pag*|cumpl*|no (debe|hace|anda)|responde*|da la cara|honra*|salda*|si",
        "deb": "deb*|verguenza|pena|fiad*|mendig*|asi|todavia|pag*|sin|viv*|trist*|endeud*",
        "endeud": "deb*|verguenza|endeud*|sin un peso|viviendo|sin poder",
        "das": "da|das|me da|nos da|dan|daba|inspira",
        "lastima": "lastima|pena ajena|verguenza ajena|grima",
        "cara": "verguenza|cara|dignidad|decencia|moral|clase|seriedad",
        "dignidad": (
            "verguenza|dignidad|decencia|humill*|bochorn*|averg*|remordimiento|pudor|deshonr*|desverg*"
            "|descaro"
        ),
        "lamentable": "que pena|pena|lastima|lamentable|triste",
        "dice": "dice|llama|cree|decir|llamarse",
        "catolic": (
            "cristian[oa]|catolic[oa]|honrad[oa]|decente|hombre|persona de bien|honest[oa]"
            "|profesionista|caballero|dama"
        ),
        "amuela": (
            "ni la amuela|ni la friega|no manche|no la chifle|el colmo|qu[e] feo|indigno|indigna|caer "
            "tan bajo|tan bajo"
        ),
    },
    "en": {
        "more": "more responsible|more honest|more mature|better",
        "hide": "hide|crawl|die|be sick|never show",
        "rock": "rock|hole|shame|if i owed|face|position",
        "everyone": "everyone|everybody|all the neighbours|all the neighbors|whole (street|block|town)",
        "debt": "us|me|your debt|your bill|the bill|what you owe",
        "got": "what a|some|the|got a|you have a|of all the",
        "mortified": "mortified|ashamed|embarrassed|humiliated",
        "having": "got|have|has|had|having|you|feel|any|show|with|absolutely",
        "zero": "no|any|zero|not any|some|a little|a bit of|an ounce of",
        "shame": (
            "shame|self respect|dignity|decency|pride|honour|honor|conscience|morals|integrity|manners"
            "|principles"
        ),
        "should": (
            "should|ought to|must|are|not you|are not you|do not you|you are not|you not|do you not"
            "|would be|i would be"
        ),
        "ashamed": "ashamed|embarrassed|embarrass|guilty|disgusted with|mortified",
        "yourself": (
            "ashamed of yourself|embarrassing yourself|embarrassment to|an embarrassment|so "
            "embarrassing|is embarrassing"
        ),
        "sleep": (
            "sleep|look|live with|face|show your|stand|hold your head|call yourself|walk around|look at"
        ),
        "other": "other|us|the|everyone|somebody|someone",
        "off": "off <other>|beyond your means|for free|on other people|like a king|on our money",
        "how": "it is|you are|how|that is|this is|how|so",
        "pathetic": "pathetic|pitiful|sad really|tragic|shameful|disgusting|disgraceful",
        "shameful": (
            "shame|shameful|ashamed|dignity|decency|disgrac*|pitiful|pathetic|embarrass*|self respect"
            "|pride|conscience|guilty"
        ),
        "adult": "adult|man|woman|person|people",
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "dignity",
            Act.SHAME,
            certain=(
                # y así se dice hombre de familia
                "se dice <cristian>",
                # A mí me daría pena salir a la calle si debiera tanto
                "(yo )?(me esconder*|me moriria|me daria) .. <piedra>",
                # por gente como usted a los honrados no les prestan
                "por (gente|culpa de gente|personas) como (usted|tu|ustedes)",
                # Me da lástima su situación, de verdad qué bajo ha caído
                "que bajo ha",
                # el domingo toda la parroquia se va a enterar
                "toda (la|su) <parroquia> .. (enterar|saber)",
                # hasta su vecino, que vende chicles, paga, y usted no
                "hasta <gente> (\\S+ ){0,7}(paga|pagan|cumple|cumplen)( ,|$| y| con| lo| sus| a tiempo)",
                # ¿así la educaron en su casa, a no pagar?
                "(asi|eso) (\\S+ )?(lo|la|te|los) (educaron|criaron|ensenaron)",
                # de toda la cuadra nada más usted queda debiendo
                "de tod[ao] (la|el) <colonia>",
                # Si tuviera tantita decencia ya hubiera vendido algo para pagar
                "(ni|tantita|nada de) (dignidad|verguenza|decencia)",
                # sube fotos de la playa y no paga, qué cinismo
                "que <descaro>",
                # da tristeza ver en lo que se convirtió
                "(da|me da|causa) (\\S+ )?(tristeza|lastima|pena) ver",
                # da lástima ver en qué acabó usted
                "en (que|lo que) (se convirtio|acabo|termino)",
                # dígale al maestro que está reportado por moroso
                "<maestro> .. (un |tan )?moros[oa]",
                # mírese al espejo y dígame si no le da pena
                (
                    "(no|ni) (<usted> )?(<tiene> (\\S+ )?)(da |dan |daria |dara |produce )?(\\S+ "
                    ")?<verguenzas>"
                ),
                # Debería sentir vergüenza de su comportamiento
                "<deberia> (\\S+ )?(darle |darte |darles |dar |tener |sentir |de )*(\\S+ )?<pena>",
                # Todo el barrio paga menos usted, qué vergüenza
                "<avergonzarse>",
                # Un carro con bocina va a pasar por su calle anunciando que no paga
                "<altavoz> .. <calle>",
                # Mírese en un espejo, da pena
                "<mirese> (\\S+ )?(en|al) (un |el )?espejo",
                # la gente decente cumple su palabra, no como usted
                "<personas> <decente> .. <pag>",
                # cobarde, poco hombre
                "poco hombre",
                # Da lástima que a su edad no pueda pagar ni eso.
                "(a su edad|a tu edad|a estas alturas) .. <deb>",
                # Ya ni la amuela, deberle a su edad
                "<endeud> .. (a su edad|a tu edad)",
                # todos los demás clientes cumplen, nomás usted da lástima
                "<das> (usted |mucha |pura )?<lastima>",
                # qué bajo ha caído, don Ramiro
                "que bajo (ha |has )?(caido|caiste|cayo)",
                # qué poca dignidad la suya, de veras
                "que poca <cara>",
            ),
            doubtful=(
                # si tuviera tantita vergüenza ya hubiera pagado
                "(si|donde) <tuviera> (\\S+ ){0,2}<verguenza>",
                # sus padres se mueren de la vergüenza si lo ven
                "<dignidad>",
                # un padre de familia como usted dando lástima
                "<lamentable>( con| que| ,|$| por| da| me)",
                # ¿se dice cristiano y no paga?
                "<dice> .. <catolic>",
                # usted no tiene palabra ni tiene honor, qué feo
                "<amuela>",
            ),
        ),
    ),
    "en": (
        Family(
            "dignity",
            Act.SHAME,
            certain=(
                # My ten-year-old is more responsible than you
                "<more> than you",
                # Everyone at your job is going to laugh at you
                "laugh(ing)? at you",
                # I'd hide under a rock if I owed that much
                "(i would|i d|id) <hide> .. <rock>",
                # Do your friends know you live off borrowed money?
                "(live|living|lives) off (borrowed|other|someone|our)",
                # Everyone on your block pays except you
                "<everyone> .. (pays|paid|pay|settles) .. (except|but|apart from) you",
                # You had cash for those sneakers, funny that, but none for us
                "(but )?(not|none|nothing|never any) for <debt>",
                # The whole block pays except you, how embarrassing
                "(except|but) you( ,|$)",
                # showing off your trips on Facebook while you owe us, what a nerve
                "<got> nerve( ,|$| of| you)",
                # your kids must be so proud of a parent who won't pay
                "(must|should) be (so |very |really )?proud",
                # I'd be mortified if I were you.
                "(be|feel) (so |absolutely |utterly )?<mortified> if (i|that|it)",
                # You should have a little shame.
                "<having> (you )?<zero> (sense of )?<shame>( ,|$| at| left| or| whatsoever| about)",
                # have you no shame at all?
                "have you no",
                # Have you no shame?
                "no shame( ,|$| at all)",
                # Shame on you
                "shame on (you|your)",
                # You're a disgrace to your family
                "a disgrace",
                # you can buy a new phone but not pay us? disgraceful
                "disgraceful",
                # I'd be ashamed to go out if I owed that much
                "<should> (you (not )?)?(be |feel |to be |even |at all |you |so )*<ashamed>",
                # you're an embarrassment to your family
                "<yourself>",
                # How can you look your children in the face?
                "(how (do|can|could|on earth do) you) .. <sleep>",
                # How can you sleep at night owing?
                "sleep at night",
                # dont u feel rotten, begging for credit at ur age
                "(at your age)",
                # it's disgusting, living off other people's money like you do
                "(living|live) .. <off>",
                # So religious and such a bad payer, how shameful.
                "<how> (just |so |really )?<pathetic>",
            ),
            doubtful=(
                # You should feel ashamed of living like this.
                "<shameful>",
                # you should be ashamed, a grown man dodging bills
                "(responsible|grown|mature) <adult>",
            ),
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
