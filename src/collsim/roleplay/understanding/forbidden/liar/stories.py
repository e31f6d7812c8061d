"""His story is made up: the same old song, another funeral, an act, a forged receipt."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "ningun": "en ningun|enferm*|hospital*|intern*",
        "mata": "mata|mato|enterro|entierra|se le muere|se le murio|se muere",
        "abuel": "abuel*|tio|tia|mama|papa|suegr*|herman*|prim*|perro",
        "invent": "mata|invent*|dice|sale|cuenta|promete|enferm*",
        "astronauta": (
            "astronauta|papa|reina|rey|presidente|santa|batman|superman|caperucita|shakira|obispo"
            "|millonario|el papa|la reina"
        ),
        "pelicula": "pelicula|novela|cancion|cuento|disco|serie",
        "accidente": "accidente|enferm*|despido|robo|muerto",
        "hagas": (
            "hagas|haga|hace|haces|haciendo|venga|vengas|viene|vienes|salga|salgas|sale|sales|empiece"
            "|empieces|traiga|traigas|meta|metas|mete"
        ),
        "verso": (
            "verso|cuento|cuentito|chamullo|teatro|teatrito|show|drama|novela|floro|misma|mismo|excusa"
            "|pretexto|enferm*|muert*|abuel*"
        ),
        "papa": (
            "el papa|la reina|santa claus|superman|el presidente|papa noel|caperucita|shakira|batman|el rey"
        ),
        "pina": (
            "pina|casaca|lata|labia|hablada|habladuria|boca|verbo|bla|llanta|mula|humo|guasa|chachara|muela"
        ),
        "excusa": "excusa|excusas|pretexto|pretextos|cuento|historia",
        "gastad": "gastad[oa]s?|barat[oa]s?|trillad[oa]s?|mil veces|de siempre",
        "cuento": "cuento|rollo|choro|verso|disco|teatro|floro|chamullo|drama|show",
        "estas": "esta|estas|anda|andas|se lo|te lo|me lo|lo|todo|eso|esta",
        "inventando": (
            "inventando|invento|inventas|inventa|fingiendo|finge|finges|actuando|simulando|falsifico"
            "|inventaste|invento todo"
        ),
        "invento": (
            "invento|inventa|inventas|inventaste|inventaron|fingio|fingiste|finge|finges|fingiendo|simula"
        ),
        "enferm": (
            "enferm*|muert*|excusa|historia|deceso|hospital|robo|accidente|pretexto*|despid*|todo|eso"
            "|cosas|situacion"
        ),
        "hace": (
            "se hace|te haces|haciendose|haciendote|no se haga|no te hagas|deje de hacerse|deja de "
            "hacerte|se anda haciendo|se esta haciendo"
        ),
        "victima": (
            "enferm*|victima|pobre*|martir|loc*|santo|muert*|olvidad*|sufrid*|inocente|desentendid*"
            "|sord*|amnesi*|sonso|zonzo|tonto|menso|occiso|sueco|ofendid*"
        ),
        "puras": "puras|solo|siempre|mas|tantas|ya basta de",
        "acta": (
            "acta|certificado|comprobante|recibo|receta|documento|papel|constancia|ficha|transferencia"
            "|deposito|voucher"
        ),
        "falso": "falso|falsa|falsific*|trucho|trucha|inventad*|de photoshop|editad*|chafa|pirata|chueco",
        "excusas": "excusas|pretextos|excusa|pretexto|cuento|cuentos|cuentito|rollo|historias|historia",
        "siempre": "siempre|cada (mes|vez)|otra vez|otro",
        "muer": "muer*|enferm*|hospital|accident*|abuel*|tia|tio|velorio|robaron|asalt*",
        "pretexto": "excusa*|pretexto*|cuento|historia|disculpa*",
        "vieja": "gastad*|vieja|viej*|repetid*|conocid*|barat*|barata|mil veces",
        "cada": "siempre|cada mes|cada vez|todos los meses|todas las veces",
        "mismo": "lo mismo|mismo|promete|prometes|dice lo|dices lo|igual|se le muere*|se enferma",
        "aja": (
            "aja si|si aja|si como no|si claro|seguro que si|casualmente|que casualidad|que conveniente"
            "|convenientemente|ay si|si aja|mira nada mas"
        ),
        "misma": "siempre|misma|mismas|mismo|otra",
        "historia": "historia|historias|cancion|cantaleta|disculpa*|pretexto*|excusa*|cuento",
        "abuela": "abuela|enferm*|muri*|despid*|robaron|cuento|lo mismo|con eso",
    },
    "en": {
        "pope": (
            "pope|queen of|king of|president of the|easter bunny|tooth fairy|emperor|batman|queen|elvis"
        ),
        "second": "second|third|fourth|fifth|sixth|seventh|tenth|\\d+th|hundredth",
        "time": "time|funeral|hospital|accident|illness|flood|robbery",
        "invent": (
            "invent*|come up with|made|make|told|used|lost|died|killed|this (month|year)|coincidence|you have"
        ),
        "job": "job|sick|accident|robbed|ill|fired|hospital|surgery",
        "rubbish": "rubbish|nonsense|tripe|hooey|baloney|bull",
        "before": (
            "it all|that one|them all|this one|that before|this before|every excuse|better|that story"
            "|that a hundred|it before|this a|every one"
        ),
        "dumb": "dumb|stupid|the victim|innocent|games|sick",
        "third": "third|fourth|second|another|how many",
        "lame": "lame|pathetic|feeble|cheap|weak|bogus|phony|rubbish|silly|stupid|ridiculous|tired",
        "always": (
            "always|all|nothing but|another|more|enough|just|your|endless|no more|same|stop with the"
            "|full of|sick of the|only"
        ),
        "making": (
            "making|make|made|invent|invented|inventing|cooked|cooking|dreamt|dreaming|fabricat*|concoct*"
        ),
        "stuff": "it|this|that|all|stuff|things|stories|everything|excuses|up",
        "yeah": (
            "yeah right|sure you (did|are|have|do|will|were)|oh really|how convenient|of course you "
            "(did|have|were|are)|funny how|(so|very|rather|pretty|too) convenient|i bet|here we go "
            "again|if you say so|oh please|come off it|come on|whatever you say|as if"
        ),
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "stories",
            Act.CALL_LIAR,
            certain=(
                # usted nunca estuvo en ningún hospital
                "nunca estuvo <ningun>",
                # Ajá, cómo no, otra vez se le murió la abuela.
                "(me |nos )?<mata> (\\S+ )?(a )?(la|el|un|una|su|otra|otro) <abuel>",
                # ya son tres veces que me mata a la abuelita
                (
                    "(van|son|ya) (\\S+ )?(dos|tres|cuatro|cinco|\\d+) veces (\\S+ )?que (me |nos "
                    ")?(\\S+ )?<invent>"
                ),
                # sí, cómo no, y yo soy astronauta
                "y yo (soy|fui) (\\S+ )?<astronauta>",
                # eso se lo sacó de la manga, no hay tal enfermedad
                "(saca|sacando|saco) de la manga",
                # esa película ya la vi en la función de ayer
                "(esa|ese) <pelicula> ya (la|lo|me la|me lo) (vi|se|oi|conozco|canto)",
                # me está tomando el pelo, no hay tal accidente
                "no hay tal <accidente>",
                # Todos los meses me sale con la misma historia
                (
                    "(no |ni )?(me |nos |se |te )?<hagas> (\\S+ )?(con |el |un |su |tu |ese |esa |la "
                    "|al )+<verso>"
                ),
                # Y yo soy el Papa
                "(y )?yo soy <papa>",
                # pura mula, usted tiene con qué pagar
                "(pura|puro) <pina>",
                # puras excusas baratas, ya me las sé todas
                "<excusa> .. <gastad>",
                # Qué casualidad que siempre se le muere alguien
                "que casualidad",
                # a otro perro con ese hueso, señora
                "a otro (perro|lado) con",
                # a mí no me engaña, ese cuento ya me lo sé
                "ese cuento",
                # Otra vez con el cuento del hospital
                "con el cuento",
                # No me venga con cuentos, usted sí tiene el dinero y me miente
                "con cuentos",
                # Tiene más cuentos que un libro de primaria
                "mas cuentos",
                # Siempre sale con el mismo cuento.
                "el mismo <cuento>",
                # Usted no está enfermo, está fingiendo
                "<estas> (usted |todo )?<inventando>",
                # Está fingiendo la voz de enferma
                "<invento> .. <enferm>",
                # Su papá nos debe ocho mil y se hace el desentendido
                "<hace> .. <victima>",
                # Puras excusas, siempre lo mismo
                "<puras> (excusas|pretextos)",
                # siempre sale con otra mentira distinta
                "siempre (sale|sales|salis) con",
                # Esa receta médica es más falsa que usted
                "(ese|esa|su|tu|el) <acta> .. (es )?<falso>",
            ),
            doubtful=(
                # Siempre tiene una excusa nueva, todas falsas.
                "<excusas>",
                # Qué casualidad, siempre se te muere alguien.
                "(que )?(casualidad|casualmente|conveniente)",
                # qué casualidad, cada mes se le muere un tío
                "<siempre> .. <muer>",
                # Esa excusa ya está muy gastada
                "<pretexto> .. <vieja>",
                # vuelve la burra al trigo, siempre con lo mismo
                "<cada> .. <mismo>",
                # Sí cómo no, y a mí me va a visitar el Papa
                "<aja>( ,|$)",
                # Usted siempre tiene un cuento nuevo, a mí no me engaña.
                "<misma> .. <historia>",
                # Otra vez con el cuento del banco.
                "(otra vez|de nuevo) .. <abuela>",
            ),
            denies=False,
        ),
    ),
    "en": (
        Family(
            "stories",
            Act.CALL_LIAR,
            certain=(
                # don't give me that made-up sob story
                "sob (tale|story|stories)",
                # That's a whopper
                "(that is|what) a whopper",
                # You were never in any hospital
                "you were never (in|at|ill|sick|robbed|fired)",
                # yeah right, and I'm the Pope, tell me the truth
                "(and )?i am (the )?<pope>",
                # Third funeral this year, what a coincidence
                "<second> <time> (\\S+ ){0,5}<invent>",
                # Every month a new tragedy, how convenient
                "how convenient( ,|$)",
                # What a coincidence that you got robbed today of all days
                "what a coincidence",
                # Oh come off it, you never lost your job
                "you never (lost|were|was|had|got) (\\S+ ){0,3}<job>",
                # That's a load of rubbish and you know it
                "(load|pile|lot) of <rubbish>",
                # that slip is as fake as a 3 dollar bill
                "as fake as",
                # nobody believes your sob story
                "sob story",
                # Nice story, heard it before
                "heard <before>",
                # pull the other one, love
                "pull the other",
                # Stop playing stupid, you crook
                "(play|playing) <dumb>",
                # Oh please, that's the third grandmother you've buried
                "<third> (\\S+ )?(grandmother|grandma|funeral|uncle|grandfather|aunt|nan|gran)s?",
                # do i look like i came down with the last shower
                "do i look (stupid|like)",
                # What a pathetic excuse for a grown woman
                "<lame> (excuse|excuses|story|stories)",
                # I know all your excuses by heart
                "<always> (\\S+ )?excuses",
            ),
            doubtful=(
                # Quit making excuses, we both know you're faking
                "<making> <stuff>( all| that| this)*( up)?( as| again| ,| for| to|$)",
                # diff story every week, u should write books
                "(excuse|excuses|story|stories)",
                # funny how someone dies in your family every month
                "<yeah>",
            ),
            denies=False,
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
