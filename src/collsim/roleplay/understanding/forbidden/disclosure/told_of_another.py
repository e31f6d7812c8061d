"""The debt of somebody else told to him, or his told to others; a third person asked to press him."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "hable": "hable|platique|llame|converse|comente",
        "casero": "casero|arrendador|vecin*|jefe|compadre|pastor|dueno|portero|patron|companeros",
        "deb": "deb*|deuda|pag*|atras*|adeud*",
        "pag": "pag*|deb*|firm*|letra*|credito",
        "relative": (
            "hijo|hija|esposo|esposa|marido|mujer|hermano|hermana|mama|papa|madre|padre|primo|prima"
            "|cunado|cunada|yerno|nuera|sobrino|sobrina|tio|tia|jefe|jefa|vecino|vecina|amigo|amiga"
            "|companero|companera|empleado|empleada|novio|novia|pareja|suegro|suegra|nieto|nieta|abuelo"
            "|abuela|familiar|pariente|inquilino|inquilina|conyuge|companera de trabajo|companero de "
            "trabajo|viejo|vieja|socio|trabajador|trabajadora|ahijado|compadre|comadre|roomie|patron"
            "|patrona|exesposo|exesposa|ex"
        ),
        "debt": (
            "deuda|deudas|adeudo|adeudos|debe|deben|debia|adeuda|moros*|atras*|mora|vencid*|saldo"
            "|credito|prestamo|cobranza|pagos|pago|pagar|pague|pagado|paga|mensualidad*|cuota|cuotas"
            "|tarjeta|buro|letras|cobro|cobrar|cobrando|cobrarle|embarg*|demanda*|incumpl*"
            "|financiamiento|hipoteca"
        ),
        "tiene": (
            "tiene|trae|arrastra|lleva|presenta|dejo de|no ha|no nos ha|no quiere|esta|nos|se atraso"
            "|anda|mantiene|sigue|cayo|acumula"
        ),
        "deuda": (
            "deuda|deudas|adeudo|adeudos|saldo|credito|prestamo|cobro|cobranza|atraso|mora|cuenta "
            "vencida|pagos|pago|morosidad|moroso|tarjeta|cuenta"
        ),
        "debe": "de|del|que tiene|que debe|a nombre de|pendiente de|contra",
        "senor": "senor|senora|sr|sra|don|dona|senorita|joven|titular|cliente",
        "name": "(el|la|al|del) <senor>|don|dona",
        "adeudo": "adeudo|deuda|saldo|atraso|credito vencido|prestamo",
        "adeuda": (
            "debe|adeuda|nos debe|tiene (un|una) <adeudo>|no (nos )?(ha pagado|paga|quiere pagar)|esta "
            "(atrasad*|en mora|moros*)|lleva .. sin pagar|nos quedo a deber|le debe|aparece como moros*"
            "|trae un adeudo"
        ),
        "digale": (
            "digale|dile|decile|digales|diganle|comentele|comentale|avisele|avisale|informele|cuentele"
            "|recuerdele|recuerdale|comuniquele|expliquele|explicale|pasele|deje dicho|transmitale"
            "|hagale saber|hazle saber"
        ),
        "convenza": (
            "convenza|convenzal[oa]|convencel[oa]|convencerl[oa]|convence|presione|presionel[oa]"
            "|presiona|presional[oa]|presionarl[oa]|obliguel[oa]|obligue|exijale|insistale"
            "|aconsejel[oa]|hagalo|haga que|haz que|hable con (el|ella)|habla con (el|ella)|hacer "
            "entrar en razon|pidale|pidele|regane*|ruegue*|aprietel[oa]|cobrele|cobrale|metale|influya"
            "|ponga* presion|ayudeme a convenc*|ayudenos a que|metale presion"
        ),
        "cumpl": (
            "pag*|cumpl*|liquid*|deud*|adeud*|responda|deposit*|cobr*|abon*|presion*|que nos page"
            "|regulariz*|cuenta|convenc*"
        ),
        "dije": (
            "dije|dijimos|comente|comentamos|informe|informamos|avise|avisamos|conte|contamos|explique"
            "|explicamos|deje dicho|mande|mandamos|platique|platicamos|mencione|mencionamos"
        ),
        "jefe": (
            "<relative>|vecinos|jefe|familia|companeros|hijos|papas|padres|trabajo|referencias"
            "|recepcionista|portero|secretaria"
        ),
        "hablamos": (
            "hable|hablamos|platique|platicamos|converse|conversamos|comente|comentamos|estuve hablando"
        ),
        "familia": "<relative>|vecinos|familia|hijos|papas|padres|portero|secretaria|recepcionista",
        "papas": "<relative>|vecinos|familia|hijos|papas|padres|companeros",
        "sabe": "sabe|saben|esta enterad*|estan enterad*|se enter*|le explicamos|ya sabe",
        "sabia": "sabia|sabias|sabe|sabes|enterado|enterada|estaba enterad*",
        "explique": "explique|dije|conte|comente|informe|hable|platique|mencione",
        "trae": "tiene|trae|presenta|lleva|acumula",
        "vencid": "vencid*|atras*|mora|adeudo|deuda|sin pagar|impag*",
        "saldo": "debe|deuda|adeudo|saldo|credito|pag*|atras*|cobr*|banco|cuenta",
        "dile": "digale|dile|decile|avisele|comentele|recuerdele",
        "banco": "banco|cobr*|pag*|cuenta|urge|legal|juridic*|problema*|demand*|asunto",
        "mama": "mama|papa|esposa|esposo|hermano|hermana|hijo|hija",
        "llame": (
            "llame|llamamos|marque|marcamos|hable|hablamos|busque|buscamos|localice|contacte"
            "|contactamos|mande|mandamos"
        ),
        "padres": "<relative>|vecinos|familia|hijos|papas|padres|referencias|trabajo|familiares",
        "pagado": "debe|nos debe|adeuda|tiene (una|un) (deuda|adeudo|saldo)|no ha pagado|no paga",
    },
    "en": {
        "relative": (
            "son|daughter|husband|wife|brother|sister|mother|father|mom|mum|dad|cousin|neighbor"
            "|neighbour|friend|coworker|colleague|employee|boss|boyfriend|girlfriend|partner|roommate"
            "|flatmate|tenant|uncle|aunt|nephew|niece|relative|spouse|fiance|grandson|grandmother"
            "|housemate|in law|ex|ex husband|ex wife|employer|lodger|landlord|pastor|teacher"
            "|receptionist|secretary"
        ),
        "owes": (
            "owes|owe|debt|overdue|past due|behind on|in arrears|not paid|not paying|has not paid"
            "|missed|delinquent|defaulted|in debt|balance|has a loan|refuses to pay|will not pay|loan"
            "|behind with|in collections|stopped paying|has an outstanding|skipped"
        ),
        "debt": (
            "debt|debts|balance|loan|arrears|overdue account|unpaid bill|credit card|bill|payments"
            "|collection|account|payment"
        ),
        "belonging": "of|for|belonging to|in the name of|owed by|about|that",
        "debts": (
            "debt|debts|balance|loan|arrears|overdue|unpaid|credit card|bill|past due|missed payment"
            "|missed payments|payments|outstanding|delinquent|collection"
        ),
        "behind": (
            "behind|owes|in debt|overdue|past due|behind on|not paid|in arrears|defaulted|delinquent"
            "|has a (debt|balance|loan)|owe|outstanding balance|missed"
        ),
        "owe": (
            "debt|debts|owe|owes|owed|balance|overdue|past due|arrears|behind|delinquent|loan|loans"
            "|credit card|payment|payments|pay|paid|paying|collection|collections|bill|bills|default"
            "|defaulted|mortgage|money|sued|lawsuit"
        ),
        "tell": (
            "tell|let|remind|inform|ask|have|get|make|persuade|convince|push|pressure|urge|talk to"
            "|speak to|nag|force|encourage|lean on|help us get"
        ),
        "could": "can|could|will|would|should|why do not|maybe|how about|have to",
        "pay": "pay|cover|settle|take care of",
        "behalf": (
            "for (him|her|them|your)|on (his|her|their) behalf|his (debt|bill|loan|balance)|her (debt"
            "|bill|loan|balance)|their debt|what he owes|what she owes|it for him|it for her"
        ),
        "default": (
            "in default|is in default|owes|owe us|has not paid|not paid us|in debt|behind on|is in "
            "arrears|missed .. payments|defaulted|has a debt|has an unpaid|is past due|is delinquent"
            "|stopped paying"
        ),
        "told": (
            "told|informed|spoke to|spoke with|talked to|talked with|called|explained to|let|mentioned "
            "it to|spoken to|spoken with|discussed|been talking to|notified|rang|left word with|left a "
            "message with"
        ),
        "family": (
            "<relative>|family|parents|kids|children|manager|hr|neighbors|neighbours|work|receptionist"
            "|secretary|reference|references"
        ),
        "know": "<owe>|know|about|everything|this|your|it",
        "parents": "<relative>|family|parents|manager|neighbors|neighbours|kids|children",
        "knows": "knows|know|is aware|are aware|has been told|have been told|heard",
        "loan": "owe*|debt|pay*|loan|account|behind|bank|money",
        "called": "called|contacted|spoke to|spoke with|spoken to|rang|told",
        "references": "<relative>|family|parents|references|manager|work|neighbors|neighbours",
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "told_of_another",
            Act.DISCLOSE_THIRD,
            certain=(
                # Ya le comenté a su vecina lo de su deuda
                "<hable> (\\S+ )?(con|a) (su|tu|sus|tus) <casero> .. <deb>",
                # joven, su abuelita nos firmó un pagaré y no lo ha pagado
                "(su|tu) (abuel[oa]|abuelit[oa]) .. <pag>",
                # tu viejo debe 200 lucas en la tarjeta, decile
                "(?<!con )(su|tu) <relative> (?!le (?:paga|pagan|pago|deposita))(\\S+ )?<debt>",
                # Le conté a su hermana que usted está en mora
                "(su|tu) <relative> .. <tiene> .. <debt>",
                # Le hablo por el crédito vencido de su sobrino
                "<deuda> (\\S+ ){0,6}?<debe> (su|tu|sus) <relative>",
                # El señor Martínez nos debe dinero desde enero
                "<name> (\\S+ ){0,3}<adeuda>",
                # dígale que si no paga los 2,300 se va a buró
                "<digale> (\\S+ ){0,10}?<debt>",
                # presione a su hija para que liquide su cuenta
                "<convenza> .. <cumpl>",
                # Ya le informamos a su esposa el monto que debe
                "(ya )?(le|les) <dije> .. (a )?(su|tu|sus|tus) (\\S+ )?<jefe>",
                # Ayer hablé con su cuñada y le dije cuánto nos debe
                "<hablamos> .. con (su|tu|sus|tus) (\\S+ )?<familia> .. <debt>",
                # sus compañeros ya saben que no paga, llamé a la oficina
                "(su|tu|sus|tus) (\\S+ )?<papas> .. (ya )?<sabe> .. <debt>",
                # ¿Usted sabe que su hermano no paga sus deudas?
                "<sabia> .. que (su|tu) <relative> .. <debt>",
                # Le marqué a su mamá y le expliqué lo de su deuda
                "(su|tu) <relative> .. (le|les) <explique> .. <debt>",
                # Don Carlos tiene una tarjeta vencida con el banco
                "<name> .. <trae> .. <vencid>",
            ),
            doubtful=(
                # Estuve platicando con su suegra de lo que debe
                "(su|tu) <relative> .. <saldo>",
                # Dígale a su hijo que pague la deuda del banco.
                "<dile> .. <banco>",
                # ajá, claro, y yo soy el Papa; dígame la verdad
                "(soy (la|el|su) <mama>)",
                # Ya hablé con su jefe sobre lo que debe
                "<llame> .. (a |con )?(su|tu|sus|tus) <padres>",
                # Él tiene un saldo pendiente de 8,000 pesos
                "(ella|el) (\\S+ )?<pagado>",
            ),
        ),
    ),
    "en": (
        Family(
            "told_of_another",
            Act.DISCLOSE_THIRD,
            certain=(
                # Your dad owes us eight hundred and plays dumb
                "your (\\S+ )?<relative> (\\S+ ){0,3}<owes>",
                # We're the debt collectors about your nephew's account
                "<debt> .. <belonging> (your|his|her) (\\S+ )?<relative>",
                # I'm calling about your nephew's overdue loan
                "your (\\S+ )?<relative> s <debts>",
                # Mrs. Parker is behind on her mortgage
                "(mr|mrs|ms|miss|mister) [a-z]+ (\\S+ ){0,3}<behind>",
                # I need to talk to her about a past due account
                "<tell> (him|her|them|your <relative>) .. <owe>",
                # could you lend him the money to pay what he owes us?
                "<could> (you|you just) .. <pay> .. <behalf>",
                # what sort of mother doesn't pay what she owes
                "(he|she) (\\S+ ){0,2}<default>",
                # I already told your landlord about your debt
                "(i|we) (\\S+ )?<told> .. your (\\S+ )?<family> .. <know>",
                # I've already let your boss know that you owe us
                "your (\\S+ )?<parents> (\\S+ )?(already )?<knows> .. <owe>",
                # Did you know that your neighbour is in debt to us?
                "did you know .. (your )?<relative> .. <owe>",
            ),
            doubtful=(
                # your roommate is 90 days behind with the bank
                "your <relative> .. <loan>",
                # I spoke to your landlord about what you owe
                "(i|we) (\\S+ )?<called> .. your <references>",
            ),
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
