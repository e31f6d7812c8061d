"""He is not believed: nobody swallows it, his word is worth nothing, tell the truth for once."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "hace": "hace|haga|ve|vea|quiera|engan*|marea|cuente*|chamaque*",
        "tont": "tont[oa]|menso|pendejo|wey|la cara|la cara de",
        "chamaque": "chamaque*|vacile*|cuentee*|maree*|engane*|babosee*",
        "venga": "venga|vengas|salga|salgas|vengan",
        "cuento": "que|eso|esas|esos|ese|esa|cuento*|lo de|historia*|llor*|dramas|el|la|inventar|contar",
        "cree": "cree|creeria|creera|traga|tragaria",
        "nada": "eso|esa|ese|nada|lo que|su|tu|la|el|las|los",
        "creo": "creo|creemos|creeria|voy a creer|vamos a creer",
        "nadie": "ya no|nadie|quien|ni|tampoco|como",
        "creemos": ("creo|cree|creemos|creen|va a creer|creera|crea|creeria|traga|trago|come|compro|compra"),
        "lo": "lo|la|le|te|se lo|se la|me lo|me la|me|nos",
        "trago": "creo|trago|traga|como|compro|compra|creemos|vend*",
        "quiere": "quiere|quieres|queres|quieren|trata|intenta|pretende|esta|estas|andan|anda|me|nos",
        "ver": (
            "ver la cara|viendo la cara|viendome la cara|tomar el pelo|tomando el pelo|tomarme el pelo"
            "|verme la cara|vernos la cara|vacilar|vacilando|engan*|embaucar|meter el dedo|metiendo el "
            "dedo|agarrar de|agarrando de|cuentear|cuenteando|camelar|engatusar|enredar|timar|marear"
            "|mareando|jugando chueco|babosear|baboseando|hueviar|hueveando|cagando|dorar la pildora"
            "|mamar gallo|mamando gallo|verle la cara|tomandonos el pelo|chamuyar|chamuyando|versear"
            "|verseando|dando atole|dar atole|ver la cara de"
        ),
        "crees": "cree|crees|ve|ves|vio|viste|creyo|creiste|quiere ver|tiene por|toma por|tomas por",
        "pendej": (
            "tont[oa]|pendej[oa]|idiota|estupid[oa]|mens[oa]|bob[oa]|imbecil|baboso|taruga|tarug[oa]"
            "|boludo|pelotudo|weon|huevon|ingenu[oa]|wey|guey|bab[oa]s[oa]|nino|gil|sonso|zonzo|tonta"
            "|tontos|giles|la cara"
        ),
        "idiota": "tont[oa]|pendej[oa]|idiota|estupid[oa]|mens[oa]|bob[oa]|gil|wey",
        "dificil": "no|eso no|ya no|dificil de|cuesta|poco|cuesta trabajo",
        "cre": "cre(er|o|ible)|crei*|creib*|crea|creemos|creerle|creerte",
    },
    "en": {
        "nobody": (
            "nobody|no one|who|why should i|why would (i|anyone|anybody)|how can (i|anyone)|expect me "
            "to|want me to|supposed to|do you think anyone|you think i|anyone"
        ),
        "believe": "believe|believes|buy|buying|believing|trust|fall for|falling for|swallow",
        "word": "you|a word|that|this|it|any of|a single|one word|your|the|for a",
        "never": "do not|can not|never|hardly|not going to|stopped|does not|not",
        "buy": "believe|buy|buying|trust|fall for|falling for|swallow",
        "single": "you|a word|that|any of|a single|one word|your|it|this|a thing",
        "fool": "fool|con|trick|deceive|scam|fob|mislead|pull a fast|play|cheat|pull the wool",
        "crap": "it|crap|shit|hot air|beans|yourself",
        "having": (
            "having me on|having a laugh|taking the (piss|mick|mickey)|pulling my leg|leading me on"
            "|stringing (me|us)( along)?|playing (me|us)( for)?|taking me for (a fool|a ride|an idiot"
            "|a mug)|trying to <fool> (me|us|off|one|over)*|pull the wool|pull a fast one|fooling (me"
            "|us|anyone|anybody|nobody)|kidding me with|full of <crap>"
        ),
        "telling": "telling|tell|told|tells|said|speak*|say",
        "truth": "the truth|the whole truth|one true|honest|true",
        "means": "is|means|is not|counts|does not|has",
        "nothing": "nothing|worthless|worth|anything|zero|mean|count|garbage|rubbish",
        "stupid": (
            "stupid|an idiot|a fool|born yesterday|dumb|fools|idiots|mug|a mug|gullible|thick|soft|blind|daft"
        ),
        "pretend": "pretend|pretending|faking|fake|faked|putting on|acting|feigning|play|playing",
        "sick": "sick|poor|broke|ill|asleep|someone|surprised",
        "ill": (
            "sick|ill|illness|poor|broke|dumb|victim|stupid|injury|an act|act|the fool|innocent|forget"
            "|you|sad|games|hardship|death|to be <sick>"
        ),
        "hard": "hard to|difficult to|not|not sure i|struggle to|can not",
        "trust": "believe|trust|credible|convinced|convince*|true|truthful|buy",
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "disbelief",
            Act.CALL_LIAR,
            certain=(
                # ¿Y quiere que yo le crea eso?
                "(espera|quiere|pretende) que (me |yo |le )*(trague|crea|coma)",
                # perdóneme, pero eso no se lo traga ni mi perro
                "(no )?se (lo|la) (traga|cree|creyo|tragan) (ni|nadie)",
                # no, no, no, usted a mí no me ve la cara
                "(a mi|a nosotros) no (me |nos )?<hace> <tont>?",
                # no me cuentee mijo
                "no (me |nos )<chamaque>",
                # No me venga con que está enferma otra vez
                "no (me )?<venga> (ahora |otra vez |de nuevo |tu |usted )?(con|a) <cuento>",
                # puro bla bla, ni usted mismo se lo cree
                "(ni (usted|tu|su|mi|el|los)) .. (cree|creeria|creen|traga)",
                # Ni usted se cree lo que está diciendo
                "(nadie|quien|ni|ningun[oa]) (\\S+ )?(se )?<cree> <nada>",
                # Ya me la hiciste el mes pasado, no te creo más.
                "no (le|te|les) <creo>",
                # Ya no le creo nada de lo que dice
                "<nadie> (\\S+ )?(le|te|les|lo|se lo|se la) <creemos>",
                # no le creo nada, nunca estuvo enfermo
                "no (me )?<lo> <trago>( ,|$| eso| esa| ese| ni| nada)",
                # discúlpeme pero eso no se lo cree nadie
                "(ni|no) .. (se la|se lo) (cree|crees|creen)",
                # me está tomando el pelo, no hay tal accidente
                "<quiere> .. <ver>",
                # Su palabra no vale nada
                "(su|tu) palabra no (vale|sirve|tiene)",
                # Puras excusas, usted no tiene palabra ni dice la verdad.
                "no (tiene|tienes|tenes|hay) palabra",
                # me quiere ver la cara de tonto
                "(me|nos) <crees> (cara )?(de )?<pendej>",
                # Me está viendo la cara de tonto
                "cara de <idiota>",
            ),
            doubtful=(
                # no le creo, seguro ni lo despidieron
                "<dificil> .. <cre>( ,|$| nada| eso| lo que)",
                # Usted sabe que eso no es verdad.
                "(eso|esto) no es (cierto|verdad|asi)",
                # No me coja de tonto, eso no es verdad.
                "no es verdad",
                # Dígame la verdad aunque sea una vez
                "digame la verdad",
                # de verdad piensa q me voy a tragar lo del robo?
                "de verdad (espera|cree|piensa)",
            ),
            denies=False,
        ),
    ),
    "en": (
        Family(
            "disbelief",
            Act.CALL_LIAR,
            certain=(
                # Do you really expect me to believe that?
                "expect me to (swallow|believe|buy|fall)",
                # sorry but no one would ever believe that
                (
                    "<nobody> (\\S+ )*?(ever )?<believe> <word>( ,| story| excuse*| any*| nonsense| sob"
                    "| word| bit| for| anymore| a| of| you| rubbish| about| crap| act|$)"
                ),
                # I don't believe you, you're making it all up
                (
                    "(?<!you will )<never> (\\S+ )?<buy> <single>( ,| story| excuse*| any*| nonsense| "
                    "sob| word| bit| for| of| rubbish| crap| act|$)"
                ),
                # You're having me on, that never happened.
                "<having>",
                # You are not telling the truth
                "(not|never|nothing) .. <telling> .. <truth>",
                # Your word means nothing to me
                "your word <means> .. <nothing>",
                # Don't take me for a fool, that isn't so.
                "(think|take) (i am|me for|we are|i was) .. <stupid>",
            ),
            doubtful=(
                # nobody's buying that fake sick-mother act of yours
                "<pretend> .. <ill>",
                # Even you don't believe what you're saying
                "<hard> .. <trust>",
            ),
            denies=False,
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
