"""He lies: said outright."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "inventar": "inventar*|inventarse|inventarte|mentir|actuar|fingir",
        "mentiroso": (
            "mentiroso|mentirosa|mentirosos|mentirosas|embustero|embustera|embusteros|cuentero|cuentera"
            "|cuentista|farsante|farsantes|mitomano|mitomana|chamullero|chamullera|versero|versera"
            "|fabulador|charlatan|hablador|habladora|mentirosillo|trolero|trolera|cuenteros|mientes"
            "|palabrero|paquetero|pajuo|charlatana|mentirosito"
        ),
        "eres": "es|eres|sos|son|muy|tan|bien|mas|gran|puro|un|una|el|por|ser",
        "mentirosa": (
            "mentiroso|mentirosa|mentirosos|mentirosas|embustero|embustera|cuentero|cuentera|cuentista"
            "|farsante|mitomano|mitomana|chamullero|chamuyero|chamuyera|pinero|cuenterete|versero"
            "|charlatan|trolero|hablador"
        ),
        "siempre": "usted|tu|vos|ustedes|siempre|me|nos|le|te|solo|nada mas|nomas|sigue|sigues|ya",
        "miente": "miente|mientes|mentis|mentiste|mintio|mintiendo|mentido",
        "mientes": (
            "miente|mientes|mentis|ustedes mienten|mintio|mintiendo|mentiste|mentirme|mentirnos"
            "|mintiendome|mintiendonos|mientas|mienta|mientan|mintiera|mintiendole"
        ),
        "pura": (
            "pura|puras|puros|puro|otra|otro|mas|menos|esas|esos|sus|tus|esa|ese|tanta|tantas|tanto"
            "|tantos|muchas|ya con|con|deje|dejese de|basta de|de|son|eso es|a mi con|con esas|con esa"
            "|la misma|las mismas|el mismo|ni"
        ),
        "mentira": (
            "mentira|mentiras|mentirita|mentiritas|mentirota|cuento|cuentos|cuentito|cuentitos|choro"
            "|choros|chamullo|chamullos|verso|versos|paja|pajas|carreta|floro|trola|trolas|bola|bolas"
            "|sanata|guayaba|farsa|patrana|patranas|embuste|embustes|novela|novelas|telenovela|invento"
            "|inventos|fantasia|fantasias|labia|blablabla|mamadas|pamplinas|falsedades|jaladas"
            "|guevonadas|huevadas|payasadas|tonterias|monsergas|pendejadas|puntadas|teatro|teatrito"
            "|drama|show|circo|comedia|pantomima"
        ),
        "han": "a|ha|has|han|habia|haya|hayas|habias|he",
        "pare": "para|pare|parele|parale|bajele|bajale|corte|corta|cortele|cortala|corten|basta|ya",
        "teatro": (
            "teatro|teatrito|show|drama|cuento*|mentira*|novela|verso*|choro|floro|chamuyo|excusa*"
            "|pretexto*|circo"
        ),
        "otra": "otra vez|de nuevo|y dale|siempre|ya",
        "misma": "esa|ese|esas|esos|la misma|el mismo|sus|tus|su|tu|lo mismo|la|el",
        "excusa": (
            "excusa|excusas|pretexto|pretextos|cuento|cuentos|historia|historias|mentira|mentiras|rollo"
            "|choro|novela|disco"
        ),
        "estas": "lo|la|le|te|su|tu|este|estas|tenga|no tenga|haya|hayan|se|usted",
        "diga": "diga|digas|digan|cuente|cuentes|eche|eches|meta|metas|suelte|venda|vendas",
        "mentiras": "mentiras|cuentos|mentira|cuento|historias|choros",
        "dijo": (
            "dijo|dijiste|dice|dices|decis|conto|cuenta|cuentas|invento|contaste|echa|echas|mete|metes"
            "|suelta|sueltas|dicho|prometio|dio|da"
        ),
        "puras": "puras|pura|puros|muchas|tantas|otra|mas|una|esa|esas|la|las|un|otro",
        "cuento": "mentira|mentiras|cuento|cuentos|paja|falsedad*|choro|choros|historia falsa|novela",
        "engan": "engan*|mint*|mient*|chamull*|chamuy*|verse*|cuente*|vacil*|florea*|baboseo",
        "deje": (
            "deje|deja|dejese|dejate|pare|para|no siga|no sigas|no venga|no vengas|no me venga|no me "
            "vengas|no salga|no ande|no andes"
        ),
        "mentir": (
            "mentir|mintiendo|inventar|inventando|fingir|fingiendo|enganar|cuentos|mentiras|cuento"
            "|actuar|chamullar|chamuyar|hacerse la victima|hacerte la victima|novelas|teatro|versos"
            "|teatros|excusas baratas|historias|inventos|choros|fabulas|dramas"
        ),
        "dice": "dice|dices|me dice|me dices|me esta diciendo|cuenta|me cuenta",
        "falso": (
            "mentira|falso|puro|pura|un cuento|una mentira|cuento|invento|un invento|una farsa|falsedad"
            "|puras|puros|puritas|una excusa barata"
        ),
        "mienta": "mienta|mientas|mintas|mientan|minta|mentiras|inventes|invente|finjas|finja",
        "sabemos": (
            "yo se|se|sabemos|los dos sabemos|usted sabe|tu sabes|bien sabe|sabe bien|ambos sabemos|se "
            "muy bien|se perfectamente"
        ),
        "mient": (
            "mient*|no es (cierto|verdad)|es mentira|si tiene|si tienes|tiene (el )?dinero|no esta "
            "enferm*|no perdio|fing*|invent*|esta mintiendo"
        ),
        "embuste": (
            "mentira|mentiras|mentir|mentiroso|embuste*|falso|falsa|mintiendo|invent*|fing*|enganar"
            "|enganando|engano"
        ),
    },
    "en": {
        "fairy": "fairy tale|that one|that line|that story|that lie|this lie|that excuse|that tale",
        "heard": "heard|told|fed|feed|telling|feeding",
        "lie": "lie|line|fairy tale|song|tale|nonsense",
        "keep": (
            "you|you are|are|you keep|keep|stop|quit|always|just|been|still|clearly|obviously|caught "
            "you|were|keep on|you have been|enough of your|no more|tired of your|sick of your|all of "
            "your|your|more|these|those|pack of|bunch of|string of|full of|all|nothing but|another"
            "|that is a|it is a|such a|what a|only|same"
        ),
        "lying": (
            "lying|lies|lie|lied|fibbing|fibs|fib|porkies|whoppers|bullshit|bs|fairy tale|fairy tales"
            "|fiction|baloney|bull|hogwash|nonsense stories|tall tale|tall tales|cock and bull|crap"
            "|rubbish story|codswallop|fabrication"
        ),
        "face": "me|us|my face|the bank|everybody|everyone",
        "lies": "lies|bullshit|rubbish|nonsense|liar|lie|bs|bull",
        "load": "load|bunch|pack|pile|bag|string|crock",
        "rubbish": (
            "lies|rubbish|bull|bullshit|nonsense|crap|baloney|old|excuses|tosh|bollocks|shit|garbage|bs"
        ),
        "crap": "crap|act|bull|bullshit|lies|nonsense|rubbish|sob",
        "story": "story|receipt|letter|certificate|note|document",
        "receipt": "receipt|document|letter|certificate|note|story",
        "that": "that|this|it|all of that|your (\\S+ )?<story>|that (\\S+ )?<receipt>",
        "false": (
            "lie|false|fake|forged|bogus|untrue|made up|fabricated|photoshopped|phony|nonsense|rubbish"
            "|bull|bullshit|story|fiction|invented|not true(?! that)|true and you know"
        ),
        "fool": "fool|con|trick|deceive|cheat|scam|mislead|play|lie",
        "liar": (
            "liar|liars|fibber|bullshitter|con artist|con man|fraudster|faker|phony|phoney|fabricator|lier"
        ),
        "true": (
            "not true|not sick|a lie|have the money|got the money|lying|made up|never happened|is not "
            "true|have money|can pay|untrue|false|did not happen|rubbish|nonsense"
        ),
        "lied": (
            "lie|lies|lying|lied|bullshit|dishonest|honest with me|truth|untruth|fake|faking|deceiv*"
            "|mislead*|nonsense"
        ),
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "lies",
            Act.CALL_LIAR,
            certain=(
                # deje de inventarse enfermedades
                "(deje|deja|pare|para) de <inventar>",
                # no sea mentirosa, señora, su marido sí trabaja
                "<mentiroso>( ,| y| de| como| que|$)",
                # Siempre el mismo cuento. Usted es un mentiroso.
                "<eres> (un |una |muy |bien |mas |gran |puro |tremendo |vil |pinche )*<mentirosa>",
                # me mintió la otra vez y me está mintiendo ahora
                "<siempre> (\\S+ )?<miente>",
                # a otro perro con ese hueso, usted está mintiendo
                "<mientes>",
                # eso es mentira, ¿cuándo va a pagar de verdad?
                (
                    "<pura> (pura |puras |puros |puro |una |un |sus |tus |tanta |tantas |tanto |tantos "
                    "|ese |esos |esa |esas |mas )*<mentira>"
                ),
                # Mentira, ayer lo vieron comprando en la plaza
                "(mentira|mentiras|mentirota)( ,|$)",
                # mentira, sí tiene el dinero y no lo quiere soltar
                "^mentira",
                # Usted ya me había mentido antes.
                "<han> mentido",
                # Ya párele a su teatrito
                "<pare> (\\S+ )?(con |de |a |al |el |su |tu |sus |tus )+<teatro>",
                # ¿Otra vez con el cuento del patrón que no le paga?
                "<otra> (con )?<misma> <excusa>",
                # eso es mentira, usted nunca ha tenido a su mamá enferma
                "es mentira( ,|$| lo| y)",
                # Eso es mentira
                "(eso|todo|lo suyo) es mentira",
                # Es mentira que lo despidieron
                "es mentira que <estas>",
                # no me diga mentiras que tengo su historial
                "(no |ya no |nunca )?(me |nos )?<diga> (mas |puras |tantas |esas |sus )?<mentiras>",
                # cada vez que abre la boca dice una mentira
                "<dijo> <puras> <cuento>",
                # usted nos engaña con eso de la operación
                "(me|nos) <engan>( ,|$| con| otra| de| cada| siempre| usted| y)",
                # no me venga con cuentos, ya ni usted se los cree
                "<deje> .. <mentir>",
                # No me coja de tonto, eso no es verdad.
                (
                    "((eso|esto)( ya| tambien| si)?|(lo que (usted )?<dice>|todo lo que) ((?!le "
                    "dijeron)\\S+ ){0,5}?) ?(no es (cierto|verdad)|es <falso>)( ,| y|$)"
                ),
            ),
            doubtful=(
                # Sé perfectamente que tiene el dinero, no me mienta
                "(no|ni|nunca|deje de|ya no) (me |nos )?<mienta>",
                # ya no ponga pretextos, los dos sabemos que finge
                "<sabemos> (bien |muy bien |perfectamente )?que .. <mient>",
                # Usted nunca depositó nada, lo está inventando
                "<embuste>",
            ),
            denies=False,
        ),
    ),
    "en": (
        Family(
            "lies",
            Act.CALL_LIAR,
            certain=(
                # I've heard that story before, it's bull.
                "<fairy> .. (before|already)",
                # You've told me that fairy tale before
                "<heard> .. that (\\S+ )?<lie>",
                # that's a lie, when are you really going to pay?
                "<keep> (\\S+ )?<lying>",
                # You have lied to us every month.
                "(lie|lying|lied|lies) to <face>",
                # Lies, they saw you shopping yesterday
                "^<lies>( ,|$)",
                # What a load of rubbish, you have the money
                "<load> of <rubbish>",
                # yeah right, "hospital", you lie every single time
                "(you|u) (lie|lied|lyin)",
                # Cut the act, you're perfectly healthy
                "cut (the|your) <crap>",
                # Your story keeps changing because it's invented
                (
                    "<that> (is|looks|was|are) (a |an |so |clearly |obviously |just |total |totally "
                    "|complete |utter |all |such |not )*<false>"
                ),
                # You're trying to cheat me and I won't have it
                "(do not |stop |quit )?(try|trying|tried) to <fool> (me|us|to me|to us)",
            ),
            doubtful=(
                # That doctor's note is as phony as you are
                "<liar>",
                # Come on, we both know that's not true.
                "(we|you|i|both) (both |all |know |do )*(know) .. <true>",
                # that letter's a fake, you typed it yourself
                "<lied>",
            ),
            denies=False,
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
