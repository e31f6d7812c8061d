"""What will his family think, what an example he is to his children."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "misa": "misa|comulgar|iglesia|saluda*|sale|calle|trabajar|sus hijos|la gente|escuela",
        "imaginese": "imaginese|imaginate|que|piense|se imagina|como",
        "pensar": (
            "pensar|pensara|pensaran|pensaria|decir|dira|diran|diria|dirian|supieran|supiera|sepan|sentir*"
        ),
        "esposa": (
            "esposa|esposo|suegra|suegro|hijos|hija|hijo|alumnos|alumnas|papas|padres|mama|papa|nietos"
            "|jefe|vecinos|madre|padre|familia|amigos|companeros|clientes|empleados|maestro|patron"
        ),
        "esposo": (
            "esposa|esposo|suegra|hijos|alumnos|papas|padres|mama|nietos|vecinos|madre|amigos|clientes"
            "|jefe|patron"
        ),
        "supieran": (
            "supieran|supiera|se entere|se enteren|se enteran|lo vieran|lo viera|cuando se entere*|va "
            "a pensar|van a pensar"
        ),
        "madre": "madre|hijos|hijo|familia|esposa|padres|mama|ninos|papas|marido",
        "palabra": "palabra|dignidad|verguenza|decencia|madre",
        "padre": "padre|hombre|senor|caballero|jefe",
        "familia": "de familia|de verdad|cabal|derecho|hecho y derecho",
        "mal": "que|el|mal|buen|bonito|lindo|menudo|vaya",
        "das": "da|das|esta dando|estas dando",
        "ninos": "hijos|ninos|familia|hijo|nietos",
        "jefe": "jefe|vecinos|hijos|familia|esposa|madre|mama|padres|amigos|companeros|suegra",
        "enter": "enter*|sepa*|vea*|lleg*|cobr*|moros*|debe*",
        "hombre": (
            "padre|madre|hombre|mujer|esposo|hijo|hija|papa|mama|ejemplo|persona es|persona eres|gente es"
        ),
        "papa": "papa|padre|mama|madre|no (paga|cumple|responde)|moros*|deud*|tramp*",
        "mujer": (
            "padre|madre|hombre|mujer|persona|esposo|hijo|papa|mama|ser humano|ciudadano|profesionista"
            "|profesional|abuelo|abuela|gente"
        ),
        "eres": "es|eres|sos|se cree|deja|hace|no paga|puede|debe|permite|vive|queda|da|endeuda|anda",
        "hijo": (
            "padre|madre|hijo|hija|esposo|esposa|papa|mama|persona|marido|ciudadano|hombre|mujer|ejemplo"
        ),
        "cara": (
            "con que cara|que cara|con que ojos|con que moral|con que derecho|como puede dormir|como "
            "puedes dormir|como duerme|como duermes|puede dormir tranquil*|puedes dormir tranquil*"
            "|como le hace para dormir|como se atreve a|verse al espejo|mirarse al espejo|mirarse en "
            "el espejo|verte al espejo|ver a los ojos|mirar a los ojos|mirarle la cara|ver a la cara"
            "|sostener la mirada|como puede vivir|como puede mirar|mirar a (sus|tus) hijos"
        ),
        "mama": ("madre|padre|mama|papa|esposa|esposo|hijos|familia|abuela|hija|hijo|abuelo|difunt*|muert*"),
        "avergonzar": (
            "se avergonzar*|averg*|decepcion*|pena|orgullos*|verguenza|se moriria|revolc*|tumba|daria"
            "|desde el cielo"
        ),
        "hija": "hijos|hijo|hija|familia|ninos|nietos",
        "ejemplo": "ejemplo|orgullo*|pensar*|pena|merec*|hambre|crecer*|ensen*|aprend*",
        "honor": "ejemplo|honor|honra|hombria|palabra de hombre|conciencia|pantalones|educacion",
    },
    "en": {
        "mother": "mother|father|parents|mum|mom|family|folks|dad",
        "raise": "raise*|teach|taught|brought|show*",
        "father": (
            "father|mother|kids|children|wife|husband|family|students|boss|neighbours|neighbors|parents"
            "|pastor|grandmother|dad|mum|mom"
        ),
        "imagine": "imagine|picture|wait till|wait until|bet|think",
        "students": (
            "students|congregation|kids|children|wife|boss|neighbours|neighbors|family|colleagues"
            "|church|customers|husband|mother|pupils|employees|patients|parishioners|teacher"
        ),
        "knew": "knew|know|knows|hear*|find|finds|finding|found|see|sees|saw|learn*|love to",
        "man": (
            "father|mother|man|woman|parent|person|husband|wife|example|dad|mum|mom|human|son|daughter"
            "|role model|adult|grown"
        ),
        "bad": "bad|terrible|lousy|awful|poor|rotten|some|great|fine|nice|hell of a|failed|useless",
        "parent": "father|mother|parent|example|husband|wife|provider|role model|man|dad|mum|mom",
        "setting": "setting|set|kids|children|family|son|daughter",
        "children": "kids|children|son|daughter|family",
        "wife": "kids|children|mother|wife|family|son",
        "decent": (
            "decent|honest|respectable|normal|real|good|hard working|hardworking|responsible|proper"
            "|grown|self respecting|honourable|honorable"
        ),
        "people": (
            "people|person|man|men|woman|adults|folk|folks|citizens|human|human being|human beings"
            "|families|father|mother|parents"
        ),
        "pay": "pay*|honour*|honor*|do not|would|keep*|never|take*|meet*|manage*",
        "mum": (
            "kids|children|mother|mum|mom|father|family|wife|husband|parents|son|daughter|late"
            "|grandmother|dad|kid"
        ),
        "ashamed": (
            "ashamed|embarrassed|disappointed|proud|think of you|ashamed of|respect|think if|would say"
            "|look up|deserve* better|turn* in|grave|growing up|better father|better mother"
        ),
        "husband": "kids|children|wife|husband|family",
        "family": "wife|kids|children|mother|husband|family",
        "pity": ("pity you|feel sorry for your <husband>|i pity|poor kids|poor children|your poor <family>"),
        "son": "kids|children|family|son|daughter|mother|wife|husband",
        "example": "example|proud|think|deserve*|suffer*|know|say",
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "before_family",
            Act.SHAME,
            certain=(
                # ¿y todavía tiene cara para ir a comulgar?
                "(esa|que|con que|tiene|con) (cara|carota) .. <misa>",
                # imagínese lo que va a pensar su esposa de usted
                "<imaginese> .. <pensar> .. (su|sus|tu|tus|el|los) <esposa>",
                # ¿Qué va a pensar su jefe cuando se entere?
                "(su|sus|tu|tus) <esposo> .. <supieran>",
                # pobres de sus hijos, con ese ejemplo
                "(pobre|pobres|pobrecit*) (de )?(su|sus|tu|tus) <madre>",
                # no tiene usted palabra ni dignidad
                "no tiene (usted )?(\\S+ )?(\\S+ )?<palabra>( ni|$| ,)",
                # un padre de familia no hace estas cosas
                "un <padre> <familia> .. (no|cumple|paga|responde)",
                # Qué ejemplo les está dejando a esas criaturas
                "<mal> ejemplo",
                # Mire nada más qué ejemplo les da a sus hijos.
                "(ejemplo) .. (le|les) <das> .. <ninos>",
                # ¿Qué van a decir sus vecinos cuando lleguemos a cobrarle?
                "(va|van) a (pensar|decir|opinar) .. <su> <jefe> .. <enter>",
                # ¿Qué clase de hombre no paga lo que debe?
                "clase de <hombre>",
                # sus hijos van a crecer sabiendo que su papá no paga
                "(hijos|ninos|familia) .. (crezc*|crec*|viend*|aprend*) .. <papa>",
                # ¿Qué clase de madre deja que sus hijos vivan de prestado?
                "(que|clase|tipo) (clase |tipo )?de <mujer> (\\S+ )?<eres>",
                # Qué mal ejemplo le da a su familia.
                "(mal|mala|pesimo|pesima) <hijo>",
                # ¿Y con qué cara mira a sus hijos, debiendo dinero?
                "<cara>",
            ),
            doubtful=(
                # Su esposa ha de estar muy decepcionada de usted
                "(su|tu) <mama> .. <avergonzar>",
                # Sus hijos deben estar muy orgullosos, ¿verdad?
                "(sus|tus|su|tu) <hija> .. <ejemplo>",
                # Amárrese los pantalones y pague como hombre
                "<honor>",
            ),
        ),
    ),
    "en": (
        Family(
            "before_family",
            Act.SHAME,
            certain=(
                # is that how your parents raised you, not to pay?
                "(did|was that how|is that (how|what)) (\\S+ )?<mother> .. <raise>",
                # What must your children think of you?
                "what (would|will|must|do) your (\\S+ )?<father> .. (say|think)",
                # Wait till your kids hear what their father really is
                "<imagine> .. (your )?<students> .. <knew>",
                # What kind of man doesn't pay his debts?
                "(what kind|what sort|what type) of (a )?<man>",
                # Some example you're setting for your children
                "<bad> <parent>",
                # Look at the example you give your children.
                "(example) .. <setting>",
                # what sort of example are you setting for those kids
                "(setting|set|showing|teaching) .. <children>",
                # and how will you look your kids in the eye?
                "(look (at )?(yourself|your <wife>)) .. (mirror|eye|face)",
                # decent folks honor their debts, you clearly don't
                "<decent> <people> .. <pay>",
                # Your wife must be so disappointed in you
                "(your) <mum> .. <ashamed>",
            ),
            doubtful=(
                # your poor mother, having a child like you
                "<pity>",
                # What will your family say about you?
                "(your) <son> .. <example>",
            ),
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
