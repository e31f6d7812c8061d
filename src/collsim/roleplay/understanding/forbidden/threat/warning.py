"""Warnings that leave the harm unsaid: he will regret it, he does not know with whom he deals, or else."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "buenas": (
            "por las buenas|con educacion|de buena manera|amablemente|a las buenas|por la buena|por favor"
        ),
        "saber": "saber|ver|conocer|enterarse|enterarte",
        "quien": (
            "quien soy|quienes somos|con quien|de lo que (soy|somos)|lo que (soy|somos)|que somos "
            "capaces|que soy capaz|lo que es bueno|lo que le|lo que te|como nos las|lo que pasa|lo que "
            "es"
        ),
        "sabe": "sabe|sabes|tiene idea|tienes idea|saben",
        "soy": "con quien|de lo que (soy|somos)|quien soy|quienes somos|lo que le|lo que te",
        "arrepentir": (
            "arrepentir|arrepentirse|arrepentirte|lamentar|lamentarlo|llorar|lamentarse|llorarlo|suplicar"
        ),
        "puede": "puede|podria|va a|vaya a|pueda",
        "desgracia": "algo|una desgracia|un accidente|cualquier cosa",
        "pasar": "pasar|pasarle|pasarte|pase|pasa|suceda|ocurra|ocurrirle|sucederle",
        "nada": "algo|nada|una desgracia|cualquier cosa|un accidente",
        "suyos": "a <su> <hijos>|a usted|a ti|a los suyos|en la calle|por no|si no",
        "pasa": "pasa|paso|hacemos|hacen|sucede|ocurre",
        "gente": "los|las|la gente|quienes|gente|otros",
        "obligue": "obligue|obligues|haga|hagas|hagan",
        "mandar": "ir|mandar|buscar*|hacer*|tomar|usar|lastimar*|que vaya|llegar|actuar|ponerme",
        "muere": "muere|mueres|mato|atiene|atienes|arrepiente|arrepientes",
        "atengase": "atengase|atente|atenganse|se atiene|te atienes|atenete",
        "salga": "salga|salgas|salir|camine|cruce|ande|maneje|llegue a su casa|regrese",
        "pasarle": "pasar|pasarle|pasarte|ocurrir|ocurrirle|suceder|sucederle",
        "cosas": "cosas|algo|muchas cosas|cosas feas|accidentes|desgracias",
        "acordar": "acordar|acordarse|acordarte|recordar",
        "atente": "atengase|atente|atenganse|atenerse|atenete|aten*",
        "susto": "susto|asustar*|incendi*|quemar*|arder|duele|sufrir*|sufrira*",
        "valiente": "valiente|machito|gallito|muy hombre|muy macho|bravo|envalenton*|rudo",
        "veras": "ya veras|ya vera|ya vas a ver|ya va a ver|vas a ver|vais a ver",
        "infierno": (
            "infierno|zanja|panteon|ataud|funeral|tumba|sicario*|maton*|venganza|suplicar*|lagrimas"
            "|represalias"
        ),
        "venga": (
            "lo que venga|lo que viene|lo que pase|cueste lo que cueste|caiga quien caiga|a como de "
            "lugar|como sea|lo que se le viene|lo que te espera|lo que le espera|lo que sigue|quiera o "
            "no|aunque no quiera*"
        ),
        "atien": "se atien*|atener*|aten[gi]*|a lo que",
        "enoje": "enoje|enoje*|enojo|enojemos|encabron*|enfade|canse|harte|emput*|encachimb*",
        "paga": "paga|pagar|pagara|pagas|pagar*",
        "cuerpo": "el cuerpo|su cuerpo|tu cuerpo|la vida|lagrimas|su familia|tu familia|dolor|su salud",
        "desquit": (
            "desquit*|veng[ao]*|escarmient*|escarment*|castig*|aplast*|triturar*|destroz*|acabar con"
            "|arruin*|destru*"
        ),
        "dientes": (
            "dientes|dedos|piernas|casa|nada|trabajo|familia|hijos|techo|luz|agua|dormir|cama|camisa"
        ),
        "haga": "haga|hagas|obligue|obligues|provoque|provoques|busque|busques|hagan",
        "hagas": "haga|hagas|obligue|obligues|provoque|provoques|busque|busques|hagan|colme|colmes",
        "salva": "salva|salvas|escapa|escapas|libra|libras",
        "salvar": "salvar|escapar|librar|esconder*",
    },
    "en": {
        "pay": "pay|settle|cough up|hand it over|deposit|send (me |us )?the|transfer|money|cash",
        "lads": "i|we|my \\S+|the lads|the boys|someone",
        "coming": "coming|driving|heading|come|drive|wait|break|smash|hurt|find you|burn|set",
        "send": "pay|send|settle|cough|money|deposit|hand",
        "wait": "wait|come|find|break|smash|send|get|take|show",
        "find": "find out|learn|see|know|discover",
        "rue": (
            "rue|live to regret|not like what|not know what hit|wish you had|wish you never|wish you "
            "would|wish you were"
        ),
        "ever": "it|this|that|ever|not paying|the day",
        "happen": "happen|can happen|do happen|could happen|might happen",
        "idea": "do not|you do not|you have no idea|no idea",
        "they": (
            "who (i am|we are|you are)|what (i|we|they) (am|are|can|will)|capable|dealing with|messing "
            "with|up against"
        ),
        "see": "you will see|see what happens|suffer|face|else|deal with",
        "come": "pay|find|come up|get|have|watch|not|start",
        "make": (
            "do not make me|make me (come|do)|force me|push me|try me|test me|cross me|make us|force us"
            "|force my hand|tempt me"
        ),
        "person": (
            "in person|face to face|one way or (another|the other)|whatever it takes|by any means|like "
            "it or not|no matter what it takes"
        ),
        "hell": "hell|grave|coffin|hospital|ditch|bones|kneecaps|teeth",
        "scare": (
            "scare|frighten|terrify|intimidate|burn|fire|vanish|disappear|explode|crash|suffer*|painful"
            "|hurting"
        ),
        "happens": "see what happens|wait and see|just you wait",
        "trouble": "trouble|big trouble|serious trouble|deep trouble|hot water",
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "warning",
            Act.THREAT,
            certain=(
                # esta es la última vez que se lo pido con educación
                "(ultima vez|ultima) (\\S+ ){0,6}<buenas>( ,|$)",
                # Tenga cuidado cuando salga a la calle, uno nunca sabe
                "uno nunca sabe( ,|$)",
                # Va a ver lo que le pasa a los que no pagan.
                "(va|vas|van|iras|ira) a <saber> .. <quien>",
                # Usted no sabe lo que le puede pasar a los suyos.
                "no <sabe> .. <soy>",
                # le juro por mi madre q se va a arrepentir
                "(va|vas|van) a <arrepentir>",
                # Se va a arrepentir de haberme conocido
                "<le> (vas|va|van|vais) a (arrepentir|lamentar|pesar)",
                # Cuídese, porque le puede pasar un accidente
                "(le|te|les) <puede> (pasar|suceder|ocurrir) <desgracia>",
                # Mejor pague antes de que le pase algo a su mamá
                "<pasar> <nada>( malo| feo| grave)? <suyos>",
                # Usted sabe lo que les pasa a los que no pagan
                "lo que (les|le) <pasa> a <gente>",
                # ya tengo su dirección y la de sus papás, no me haga ir
                "no me <obligue> (a )?<mandar>",
                # o paga o se atiene a lo que le hagamos a su familia
                "(pague|pagas|paga|pagues) .. o (se|te) <muere>",
                # Esto no se va a quedar así, me las va a pagar.
                "(nos|me) (la|las|lo) (va|vas|van) a pagar",
                # si no, atente a lo que venga, luego no llores
                "<atengase> (bien )?a (lo que|todo lo que)",
                # cuídese al salir a la calle señora
                "(cuidado|cuidese|cuidate) .. (cuando|al) <salga>",
                # Te va a ir muy mal si seguís sin atenderme
                "(le|te) (va|vas) a ir (muy |bien )?(mal|peor|feo) .. (si|por no|conmigo)",
                # con nosotros no se juega, pregunte cómo terminó el último que no pagó
                "(conmigo|con nosotros) no se (juega|mete|meta|juegue)",
                # Ojo con sus hijos, les puede pasar algo
                "(pueden|puede) <pasarle> <cosas>",
            ),
            doubtful=(
                # le dejo sin chamba con una sola llamada
                "(sin|a la) (chamba|brava)( ,|$| con una)",
                # Se va a acordar de mí cuando le pase algo.
                "<acordar> de (mi|nosotros|mi nombre)",
                # Le juro que se va a acordar de mi nombre
                "(se|te) (va|vas) a acordar( ,|$| de)",
                # De que paga, paga, por las buenas o por las malas.
                "por (las )?buenas",
                # si no me pagas hoy te dejo sin moto, me da igual que la necesites pa trabajar
                "(le|te) dejo sin",
                # Aténgase a las consecuencias, ya le avisé
                "<atente> .. consecuencias",
                # Más le vale que pague antes de que me enoje
                "(mas (le|te) vale|mas vale que)",
                # el domingo toda la parroquia se va a enterar
                "(se|te) (va a |vas a )?(enterar|enterara|enteraras)( ,|$| de lo| quien)",
                # Su casa se puede incendiar cualquier día de estos
                "<susto>",
                # Vamos a ver si es tan valiente cuando lleguemos a su casa
                "<valiente>",
                # Vas a ver la que te espera si no depositas
                "<veras>",
                # su padre se ha de estar revolcando en la tumba
                "<infierno>",
                # Usted se lo buscó, ahora aguántese lo que venga.
                "<venga>",
                # Deposite o se atiene a lo que venga
                "<atien>( a)? (las consecuencias|lo que|las)",
                # ya me cansé de sus mentiras
                "(me|nos) <enoje>",
                # El que no paga con dinero paga con el cuerpo
                "<paga> .. con <cuerpo>",
                # Tené cuidado cuando salgas a la calle.
                "(ten|tenga|tengan|tene) (mucho )?(miedo|cuidado)",
                # Soy el actuario, vengo con orden de embargo
                "<desquit>",
                # Le vamos a dejar sin casa, sin carro y sin nada
                "(sin) <dientes>",
                # Piénselo bien, porque a las malas soy otra persona
                "(a la|a las|por la) (mala|malas)",
                # no me haga enojar que no sabe de lo que soy capaz
                "no me <haga>",
                # No me haga perder el tiempo, zángano
                "no (me|nos) <hagas>",
                # por las malas le va a ir muy feo, oyó
                "(le|te) (va|vas) a ir (muy )?(mal|peor|feo)",
                # Le advierto que tengo gente en su barrio
                "(le|te|lo) advierto",
                # dale flaco, tenés cinco minutos, después no te salva ni dios
                "no (se|te) <salva>",
                # no es de machos esconderse atrás de la mujer
                "(no|nadie|ni) .. <salvar>",
            ),
        ),
    ),
    "en": (
        Family(
            "warning",
            Act.THREAT,
            certain=(
                # There are ways of making people remember their debts
                "(ways of making|ways to make) (you|people|them)",
                # one call from me and immigration is at your door
                "one (word|call|email) from (me|us) and",
                # Either you cough up or we come and get it ourselves
                (
                    "<pay> ... (or|or else) <lads> (\\S+ ){0,2}<coming>( ,|$| round| over| down| to| "
                    "and| for| you)"
                ),
                # either you send the 300 or we wait for you outside your work
                "either .. <send> ... or (we|i|they|my \\S+) (\\S+ ){0,2}<wait>",
                # you don't want to find out what I do to people who don't pay
                "(do not|not|would not) (really )?want to <find> what .. (happen*|do|did|does|we|i)",
                # You'll wish you'd never been born
                "(you|your family) <will> <rue>",
                # You'll be sorry you ever borrowed from us
                "you <will> (regret|be sorry|suffer)",
                # swear down ur gonna regret this
                "(regret|regretting) <ever>",
                # bad things happen to people who don't pay us
                "(accidents|bad things) <happen>",
                # You have no idea who you're dealing with
                "<idea> .. (know|who) .. <they>",
            ),
            doubtful=(
                # Pay up or else.
                "or else",
                # That accident exists only in your head
                "accident",
                # Pay or you'll see what happens
                "(or) .. <see>",
                # Hospitals are expensive, you'd better find the cash
                "(you had better|you better|better) <come>",
                # Don't make me come down there.
                "<make>",
                # We're sending someone to collect, one way or another
                "<person>",
                # You and your family are going to live in hell
                "<hell>",
                # You'll wish you had paid us.
                "(wish|regret) you (had|would|were|never)",
                # How would you like your store to burn down?
                "<scare>( ,|$| you| down| up| your| straight| for)",
                # You will see what happens to you.
                "<happens>",
                # He's in a lot of trouble with us over his card
                "<trouble>",
            ),
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
