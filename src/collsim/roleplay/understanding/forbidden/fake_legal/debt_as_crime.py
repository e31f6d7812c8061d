"""To owe is called a crime."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "hizo": "hizo|hiciste|esta haciendo|hace",
        "deber": (
            "deber|su deuda|tu deuda|lo que <hizo>|esta deuda|la deuda|su adeudo|incumplir|dejar de "
            "pagar|usted|esa deuda|este adeudo|lo suyo|atrasarse"
        ),
        "constituye": (
            "es|constituye|se considera|comete|cometio|cometiendo|esta cometiendo|incurre|incurriendo"
            "|ya es|se tipifica|configura|equivale|se castiga|esta penado|se persigue|cae en"
        ),
        "delito": (
            "delito|fraude|estafa|robo|crimen|delincuencia|penal|ilicito|abuso de confianza|prision"
            "|carcel|peculado|delictivo"
        ),
        "antecedentes": "antecedentes|record|ficha|historial",
        "penal": "penal|penales|criminal|criminales|policial|policiaca|policiales|delictivo",
        "cumplir": "pagar|cumplir|pagarle|pagar una deuda|pagar un credito|pagar las deudas|liquidar",
        "considera": "es|constituye|se considera|equivale a|se castiga con|es considerado",
        "fraude": "delito|fraude|estafa|robo|crimen|abuso de confianza|carcel|prision|delito federal",
        "juzgado": "juzgado|juez|tribunal|fiscal|magistrado",
        "autorizo": "autorizo|permitio|ordeno|mando|dio luz verde|concedio|aprobo|dio permiso|faculto",
        "embarg": "embarg*|diligencia|desaloj*|casa|domicilio|bienes|cosas",
        "expediente": "expediente|caso|asunto|carpeta|nombre|deuda|cuenta",
        "ministerio": "ministerio publico|fiscalia|policia|juzgado penal|interpol|procuraduria|delitos",
        "hace": "no pagar|deber|no cumplir|lo que (hace|hizo|hiciste|haces|esta)|dejar de",
        "viene": "viene|venir|vienen|vendra|vendran|llega|llegan|llegara|va|ir|pasa|pasara",
        "actuario": "actuario|comisario|juez|fiscal|alguacil|comandante|ministerio publico|notario",
        "orden": "orden|casa|usted|embarg*|deten*|domicilio|sac*|patrulla",
        "detencion": "detencion|aprehension|arresto|captura|carcel|prision",
        "salio": "salio|sale|salir|tengo|hay|firmo|lista",
        "embargo": "embargo|juez|arresto|captura|aprehension",
        "estafa": "delito|fraude|estafa|robo|crimen",
        "fiscalia": "policia|fiscalia|interpol|migracion",
        "identificad": (
            "identificad[oa]|ubicad[oa]|registrad[oa]|investiga*|siguiendo|rastrea*|su nombre|sus datos"
        ),
        "comete": "comete|cometio|cometiendo|cometiste|cometes|incurriendo|incurrio|incurre|incurres",
        "robo": "delito|fraude|estafa|robo|crimen|ilicito|abuso de confianza",
        "acusad": (
            "acusad*|acusar*|denunciad*|demandad*|procesad*|imputad*|investigad*|cargos|culpable"
            "|proceder*|procedemos|proceso|responder*"
        ),
        "abuso": "fraude|estafa|robo|delito|abuso de confianza|apropiacion|insolvencia",
        "contra": "de|por|contra|en|generic*|proced*",
        "suyo": "deber|no pagar|lo suyo|lo que (hace|hizo|hiciste|haces)",
        "crimen": "fraude|robo|estafa|delito|crimen",
        "ilicito": "delito|fraude|estafa|ilicito|robo|crimen|criminal",
    },
    "en": {
        "paying": "not paying|refusing to pay|failure to pay|non payment|nonpayment",
        "counts": "is|counts as|amounts to|is considered|constitutes",
        "crime": (
            "crime|criminal offence|criminal offense|felony|fraud|theft|stealing|criminal|federal "
            "offense|misdemeanor"
        ),
        "owing": (
            "owing|debt|refusing to pay|what you did|what you are doing|non payment|nonpayment|failure "
            "to pay|this debt|you|defaulting|ignoring us|ignoring this"
        ),
        "commit": (
            "is|are|commit|committed|committing|counts as|amounts to|considered|guilty of|constitutes"
            "|becomes|classed as|treated as"
        ),
        "criminal": (
            "a crime|crime|criminal offence|criminal offense|criminal matter|felony|fraud|theft"
            "|stealing|criminal|a federal offense|misdemeanor|larceny"
        ),
        "eviction": "eviction|seizure|arrest|removal|garnishment|detention|forfeiture|enforcement",
        "state": "state|government|federal|county|city",
        "attorney": (
            "attorney|attorneys|lawyer|lawyers|prosecutor|prosecutors|agent|agents|officer|officers"
            "|investigator"
        ),
        "court": "court|courthouse|police|sheriff|prosecutor",
        "committed": (
            "committed|committing|commit|guilty of|charged with|investigated for|done for|prosecuted "
            "for|charges of"
        ),
        "fraud": "fraud|theft|a crime|felony|larceny|stealing|crimes",
        "felony": "crime|felony|fraud|theft|criminal|illegal|misdemeanor|stealing",
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "debt_as_crime",
            Act.FAKE_LEGAL,
            certain=(
                # Somos abogados del Estado y usted cometió fraude
                "<deber> .. <constituye> .. <delito>",
                # a los deudores como usted les ponen antecedentes penales
                "<antecedentes> <penal>",
                # No pagar un crédito es un delito penal, señora.
                (
                    "no <cumplir>( al banco| su deuda| lo que debe)? (ya |si |tambien )?<considera> "
                    "(un |una )?<fraude>"
                ),
                # El juzgado nos autorizó a embargarle el salario
                "<juzgado> .. (nos )?<autorizo>",
                # En dos horas sale el actuario para su casa
                "(actuario|alguacil|ejecutor) .. <embarg>",
                # Mañana se presenta el actuario a embargar
                "(presenta*|llega*|va|ir*) .. (actuario|alguacil)",
                # su préstamo ya es asunto de la policía
                "<expediente> .. <ministerio>",
                # su caso ya está con el ministerio público, es delito deber
                "(es|era|seria|constituye) (un )?(delito|fraude|crimen|robo) <hace>",
                # Mañana llega el alguacil a embargarle los bienes.
                "<viene> (\\S+ ){0,2}<actuario> (\\S+ ){0,4}<orden>",
                # somos del juzgado tiene orden de captura
                "(fiscal|juez|fiscalia|juzgado) ... <detencion>",
                # Tengo una orden del juez para congelar sus cuentas
                "<salio> .. orden(es)? (de|del) (\\S+ )?<embargo>",
                # no pagar la cuota es estafa, art 172, hasta 6 años
                "no (pagar|cumplir) .. es (un )?<estafa>",
                # La policía cibernética lo tiene identificado por no pagar
                "<fiscalia> (\\S+ ){0,4}<identificad>",
                # Está cometiendo el delito de insolvencia punible
                "<comete> .. <robo>",
                # Usted está acusado del delito de estafa
                "<acusad> .. <abuso>",
                # Su caso ya es penal, el banco lo denunció por fraude y hay orden de presentación
                "(por) (el )?(delito|fraude|estafa) .. <contra>",
                # No pagar es un delito y se llama fraude
                "<suyo> (se llama|es) (un )?<crimen>",
            ),
            doubtful=(
                # Es la fiscalía, tenés una causa por estafa.
                "<ilicito>",
            ),
        ),
    ),
    "en": (
        Family(
            "debt_as_crime",
            Act.FAKE_LEGAL,
            certain=(
                # you've been indicted for debt fraud
                "(indictment|indicted)",
                # not paying is fraud thats up to 6 years look it up
                "<paying> (\\S+ ){0,3}<counts> (a |an |called |actually |legally )*<crime>",
                # We're state attorneys and you committed fraud
                "<owing> .. <commit> .. <criminal>",
                # I'm a process server with a seizure order
                "<eviction> order",
                # Your case number with the county prosecutor is 4471
                "<state> <attorney>",
                # I'm calling from the county courthouse.
                "(calling|speaking) from .. <court>",
                # You've committed a crime by not paying
                "<committed> .. <fraud>",
            ),
            doubtful=(
                # With what you owe it already counts as fraud
                "<felony>",
            ),
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
