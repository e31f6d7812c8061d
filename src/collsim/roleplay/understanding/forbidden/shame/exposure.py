"""He is exposed: to neighbours, at work, on a wall, on the internet. Others learn of the debt by it."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "digo": (
            "digo|decimos|diremos|dire|diremos|cuento|contamos|contaremos|llamo(?! de)|llamamos(?! de)"
            "|llamaremos|llamare|hablamos(?! de)|hablaremos|hablare|aviso|avisamos|avisare|avisaremos"
            "|informo|informamos|informare|informaremos|notifico|notificamos|marco(?! de)|marcamos(?! "
            "de)|mando|mandamos|mandaremos|comunico|comunicamos|publico|publicamos|escribo|escribimos"
            "|visito|visitamos|reporto|reportamos|exhibo|exhibimos|expongo|difundimos|comparto"
            "|compartimos|pregunto|preguntamos|paso|pasamos|quejo|entero|enteramos|entere|enteren"
            "|enteraran|enterara|entera|enteras"
        ),
        "vamos": (
            "voy|vamos|van|ir|puedo|podemos|podria|tendre que|tendremos que|tendria que|tener que|vere "
            "obligado|veremos obligados|hay que|toca|empezar|empiezo|empezamos|capaz|prefiere|prefieres"
            "|voy a tener que|vamos a tener que|obligas|obliga"
        ),
        "decir": (
            "decir!|contar!|avisar!|informar!|llamar!|hablar!|enterar!|comentar!|notificar!|comunicar!"
            "|marcar!|mandar!|publicar!|exhibir!|mostrar!|escribir!|preguntar!|ventilar!|difundir!"
            "|divulgar!|compartir!|visitar!|quejar!|reportar!|buscar!|exponer!|pedir!|platicar!"
            "|explicar!|hacer!"
        ),
        "quiere": (
            "quiere|quieres|queres|quieren|prefiere|preferis|gustaria|gustara|encantaria|parece si|tal si"
        ),
        "hable": (
            "hable|hablo|llame|llamo|llamemos|hablemos|avise|aviso|avisemos|diga|digo|digamos|cuente"
            "|cuento|contemos|informe|informemos|entere|enteren|vaya|vayamos|marque|mande|mandemos"
            "|busque|busquemos"
        ),
        "tell": "<digo>|<vamos> (a |que |de )?(<le> )?<decir>|<quiere> (que )?(<le> )?<hable>",
        "jefe": (
            "jefe|jefa|patron|vecinos|vecinas|familia|hijos|esposa|esposo|mujer|marido|suegra|suegros"
            "|amigos|companeros|todos|todo el mundo|barrio|colonia|mundo|cuadra|padres|madre|mama|gente"
            "|conocidos|contactos|pueblo|edificio|empresa"
        ),
        "entere": "entere|enteren|entera|enteran|enterara|enteraran",
        "enterar": (
            "se (va|van) a enterar|se <entere>|va a saber|van a saber|sepa|sepan|sabra|sabran|supiera"
            "|supieran|conozca|conozcan|vea|vean|vera|veran"
        ),
        "mundo": "todos|todo el mundo|todas|mundo|medio mundo|el barrio|la colonia|la cuadra",
        "publicar": (
            "publicar!|publico|publicamos|pondremos|pondre|subir!|subo|subimos|poner!|pongo|ponemos"
            "|exhibir!|colgar!|pegar!|pego|pegamos|colocar!|colocamos|aparecer!|salir!|sale|quemar!"
            "|quemamos|circular!|postear!|mostrar!|difundir!|compartir!|etiquetar!|boletinar!|repartir!"
            "|repartimos|imprimir!|pintar!|escrachar!"
        ),
        "redes": (
            "redes|facebook|face|internet|instagram|tiktok|grupo|grupos|estados|(su|tu) (foto"
            "|fotografia|cara|nombre)|lona|manta|cartel|carteles|cartelon|letrero|letreros|afiche"
            "|afiches|volante|volantes|pancarta|periodico|diario|radio|pared|puerta|poste|postes"
            "|fachada|plaza|mural|megafono|altavoz|bocina|perifoneo|letrerote|cartulina"
        ),
        "facebook": (
            "redes|facebook|internet|cartel|periodico|poste|postes|lona|todos|entrada|plaza|grupo"
            "|grupos|morosos|whatsapp|vea*"
        ),
        "lista": "lista|listado|muro|salon|cuadro",
        "morosos": (
            "morosos|deudores|tramposos|malas pagas|malapagas|mala pagas|la verguenza|ratas|rateros"
            "|incumplidos"
        ),
        "quemar": (
            "quemar!|quemo|quemamos|exhibir!|balconear!|evidenciar!|exponer!|escrachar!|funar!|funamos"
            "|funo|avergonzar!|abochornar!|humillar!|ridiculizar!"
        ),
        "vecin": (
            "vecin*|familia|trabajo|todos|redes|jefe|publicamente|barrio|frente|delante|amigos|usted"
            "|gente|calle|hijos|colonia"
        ),
        "exhibir": (
            "quemar|exhibir|balconear|evidenciar|exponer|escrachar|funar|avergonzar|humillar"
            "|ridiculizar|poner en evidencia"
        ),
        "chismosear": (
            "chismosear!|cobradores disfrazados|disfrazados|disfraz|frac|vestido de|botarga|payasos"
            "|mariachi*|megafono|megafonia|altavoces|perifoneo|cobrador del frac"
        ),
        "jefa": (
            "jefe|jefa|patron|patrona|rrhh|recursos humanos|companeros de|colegas|empleador|vecinos"
            "|vecinas|vecindario|barrio|cuadra|todo el mundo|todos|mundo entero|redes|facebook"
            "|conocidos|amigos|amistades|familiares|iglesia|suegra|suegros|toda (su|tu|la)"
        ),
        "papas": "papas|padres|mama|familia|hijos|vecinos|jefe|amigos|todos|gente|esposa|esposo",
        "sep": "sep*|enter*|supier*|vean|vieran|crezc*|viend*",
        "altavoz": (
            "altavoz|altavoces|bocina|bocinas|megafono|perifoneo|pancarta|manta|lona|cartel|carteles"
            "|volantes|lista negra"
        ),
        "patron": (
            "vecinos|(su|tu|el) (jefe|jefa|patron|empleador)|redes sociales|facebook|recursos humanos"
            "|suegra|iglesia|que diran|quedar mal|quedar en evidencia"
        ),
        "familia": "familia|hijos|esposa|esposo|madre|padres|trabajo|companeros|amigos",
        "sepa": "sepa*|enter*|piens*|dir[ai]*|pensar*|opin*|vea*|diria*",
        "oficina": "trabajo|oficina|empresa|chamba",
        "llamar": (
            "llamar!|llamamos|hablar!|hablamos|marcar!|marcamos|avisar!|contactar!|contactamos|molestar!"
        ),
        "familiares": "familiares|conocidos|referencias|contactos|familia|esposa|esposo|hijos|mama|madre",
    },
    "en": {
        "name": "it|this|that|your name|a sign|signs|posters|flyers|a notice",
        "outside": "at|on|in|outside|all over|around",
        "office": (
            "office|work|lawn|door|church|school|street|town|shop|neighborhood|neighbourhood|window|gate"
        ),
        "hears": "hears?|finds? out|knows?|learns?|sees?",
        "about": "about|of|what|how|from|who|that|this",
        "tell": (
            "tell|telling|call|calling|inform|informing|notify|notifying|contact|contacting|ring"
            "|ringing|phone|phoning|let|speak to|speaking to|talk to|talking to|message(?! for)"
            "|messaging|email|emailing|write to|writing to|post|posting|show up at|turn up at|ask"
            "|asking|visit|visiting|text|texting|share|knock|speak with|explain to|chat|show|showing"
            "|give|reach out to|go to|going to|start with|send"
        ),
        "time": "time to|maybe|perhaps|how about|what if|shall|should|or",
        "call": "call|tell|phone|ring|inform|let|speak to|talk to|contact|ask",
        "they": "(i|we|they|me|us|somebody) (\\S+ ){0,4}<tell>|<time> (i |we )?<call>",
        "employer": (
            "boss|employer|manager|hr|coworkers|colleagues|workmates|neighbours|neighbors|friends"
            "|family|relatives|church|community|pastor|landlord|mother|mum|mom|wife|husband|in laws"
            "|kids|children|parents|street|building|town|school|village|partner|workplace|job|father"
            "|dad|fiance|girlfriend|boyfriend|congregation|contacts|neighborhood|neighbourhood"
            "|followers"
        ),
        "human": (
            "hr|human resources|everyone|everybody|the world|the neighbours|the neighbors|people you"
            "|all of them"
        ),
        "facebook": (
            "facebook|online|social media|internet|newspaper|public|poster*|wall|everyone|board"
            "|all over|front page|window"
        ),
        "telling": "tell|telling|inform|let|email|call",
        "everyone": "everyone|everybody|all of them|all the people",
        "work": "office|work|job|street|building|church|family|school|company|phone|contacts",
        "children": (
            "kids|children|neighbours|neighbors|coworkers|colleagues|everyone|everybody|family|boss"
            "|friends|wife|husband|whole|customers|house with"
        ),
        "street": "street|town|building|world|family|church|school|office",
        "neighbors": (
            "boss|employer|neighbours|neighbors|friends|family|coworkers|colleagues|church|kids"
            "|children|wife|husband|mother|mum|mom|parents|pastor|workmates|in laws|partner"
        ),
        "everybody": "everyone|everybody|whole <street>|your (\\S+ )?<neighbors>",
        "going": "<will>|going to|to|should|if|when|is|needs to|are|deserve* to",
        "know": "know|find out|hear|see|learn|think|say|told",
        "post": (
            "post|posting|put|putting|publish|publishing|share|sharing|print|printing|plaster|stick|tag"
            "|tagging|list|listing|upload|blast|air|expose"
        ),
        "online": (
            "facebook|online|social media|internet|instagram|tiktok|twitter|name|photo|picture|face"
            "|notice|poster|posters|flyer|flyers|newspaper|door|wall|window|group chat|paper|sign"
            "|whatsapp|page|website|board|lamp post*|list of"
        ),
        "list": "list|board|wall|website|paper|poster*|door",
        "coworkers": (
            "neighbours|neighbors|coworkers|colleagues|facebook|social media|human resources|church"
            "|(your|the) (boss|employer)"
        ),
        "family": "family|wife|husband|kids|children|mother|mum|mom|parents|friends|job|work",
        "find": "know*|find out|think|hear|told(?! nothing)|say|see",
        "team": "office|team|street|town|building|family|school|church",
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "exposure",
            Act.SHAME,
            certain=(
                # qué van a decir sus vecinos cuando se enteren
                "<tell> .. <su> (propio |propia |propios |mismo )?<vecinos>",
                # Toda la cuadra va a saber que usted no paga
                (
                    "(<su> )?<jefe> .. <enterar> .. (deb*|deuda|moros*|clase|pag*|verguenza|adeud*"
                    "|atras*|quien|situacion|persona|$|,|tipo|como es|realmente|que es|lo que es|cumpl*"
                    "|fichit*)"
                ),
                # toda la cuadra va a saber que sos un clavo
                "<mundo> .. (enter*|sepa*|saber|sabra*)",
                # Voy a publicar su foto en redes como morosa.
                "<publicar> .. <redes>",
                # su nombre está en la lista de prófugos por deudas
                "(su|tu|sus|tus) (foto|nombre|cara|fotos) .. <facebook>",
                # Va a salir en la lista de morosos del periódico
                "<lista> (negra |publica )?(de )?<morosos>",
                # Te vamos a escrachar en todo el barrio.
                "<quemar> .. <vecin>",
                # te vamos a escrachar en tu laburo
                "(te|lo|la|los) (vamos a |voy a |van a )<exhibir>",
                # vamos a ir con un megáfono a la puerta de tu laburo
                "<chismosear>",
            ),
            doubtful=(
                # Qué vergüenza, ¿qué van a decir sus vecinos?
                "<tell> .. (a |en |al |con )?(<su> )?(propio |propia )?<jefa>",
                # ¿Qué cara va a poner cuando sus hijos lo sepan?
                "<papas> .. <sep>",
                # Vamos a mandar un carro con altavoz a su calle
                "<altavoz>",
                # imagínese qué dirá su suegra cuando se entere
                "<patron>",
                # Qué dirán en su trabajo cuando lo sepan.
                "(su|tu|sus|tus) <familia> .. <sepa>",
                # Vamos a ir a gritarle en su trabajo que pague
                "(llamar!|llamamos|hablar!|ir) .. (su|tu) <oficina>",
                # Voy a llamar a sus referencias y les cuento lo que debe.
                "<llamar> .. <familiares>",
            ),
            also=(Act.DISCLOSE_THIRD,),
        ),
    ),
    "en": (
        Family(
            "exposure",
            Act.SHAME,
            certain=(
                # We'll put it up at your office so your colleagues can read it
                "(put|stick|pin|post|hang|nail) <name> .. <outside> .. <office>",
                # wait till your boss hears about this from me
                "wait (till|until) .. <hears> <about>",
                # We're going to make an example of your family
                "<they> .. (your |all your |the whole |the entire |all the )(\\S+ )?<employer>",
                # I'll call HR so they know who they've hired
                (
                    "<they> .. <human> .. (owe*|debt|know*|deadbeat|pay*|what kind|who you|about|$|,"
                    "|really|what you)"
                ),
                # we'll post your name on Facebook as a deadbeat
                "(your )(name|photo|picture|face|debt) .. <facebook>",
                # I'm going to tell everyone in your office
                "<telling> <everyone> (in|at|on|from) your <work>",
                # The police will drag you out in front of your kids
                "(in front of|outside) .. (your )?<children>",
            ),
            doubtful=(
                # Your whole church will hear about this on Sunday
                (
                    "<everybody> .. <going> .. <know> .. (owe*|debt|deadbeat|pay*|kind|who|about|what|$"
                    "|,|this|how)"
                ),
                # I'll post your name up all over the village.
                "<post> .. (your )?(.. )?<online>",
                # Your name is going up on the deadbeat list
                "(name|you|your face) .. (on|in|onto) .. <list>( of| ,|$| for| where)",
                # Shame on you, what will your neighbours say?
                "<coworkers>",
                # Think about your kids before you say no to me
                "your <family> .. <find>",
                # The whole block pays except you, how embarrassing
                "embarrass*",
                # I'll let your whole office know what you are
                "(let|tell) .. (whole|entire|all) .. <team>",
            ),
            also=(Act.DISCLOSE_THIRD,),
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
