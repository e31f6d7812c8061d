"""He speaks as a court, a judge, the police or a ministry."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "facultad": "facultad|autoridad|poder|atribucion",
        "decomis": "decomis*|embarg*|deten*|arrest*|confisc*|incaut*",
        "detenerlo": "detenerlo|detenerla|arrestarlo|arrestarla|llevarselo",
        "retuvo": "retuvo|quito|embargo|congelo|bloqueo|condeno|vacio|giro",
        "habla": (
            "habla|hablo|hablamos|llamo|llamamos|llama|marco|marcamos|saluda|contacto|escribo|escribe"
            "|comunico|comunica|soy|somos"
        ),
        "desde": (
            "del|de la|de los|desde el|desde la|de|por parte del|por parte de la|en nombre del|de "
            "parte del|de parte de la|al"
        ),
        "juzgado": (
            "juzgado|juzgados|tribunal|tribunales|fiscalia|ministerio publico|procuraduria|policia"
            "|policia judicial|corte|poder judicial|comisaria|ministerio de justicia|supremo|mp|fgr|sat"
            "|sunat|dian|sii|hacienda|agencia tributaria|gobierno|interpol|dijin|pdi|sala penal"
            "|registro publico|notaria|guardia civil|seguridad publica|seguridad nacional|unidad de "
            "delitos"
        ),
        "hablo": "habla|hablo|llamo|saluda|soy|llama|escribe|marco",
        "juez": (
            "juez|jueza|fiscal|actuario|actuaria|comandante|comisario|ministerio publico|agente del"
            "|agente ministerial|oficial de|secretario del|secretario de|alguacil|magistrado|procurador"
            "|notario|sargento|capitan|teniente|detective|inspector|perito judicial|ejecutor|receptor "
            "judicial|oficial de justicia|funcionario|procuradora|subcomisario|notificador"
            "|diligenciario|autoridad"
        ),
        "policias": (
            "policia|policias|fiscalia|judicial|judiciales|autoridad|ministerio publico|juzgado"
            "|tribunal|interpol|agentes federales|agentes judiciales"
        ),
        "fiscalia": "fiscalia|policia|juzgado|ministerio publico|interpol",
        "detener": "detener(lo|la|te)?|arrest*|busca*|aprehen*|captur*|encarcel*",
        "jueza": "juez|jueza|fiscal|actuario|comandante|ministerio publico|comisario|secretario del",
        "licenciado": (
            "licenciado|abogado|abogada|doctor|comandante|agente|oficial|senor|secretario|notificador"
            "|funcionario|representante|personal"
        ),
        "adscrit": "del|de la|de los|desde el|adscrit* al|adscrit* a la",
        "esta": "esta|este|es una|es un|un|una",
        "llamada": "llamada|notificacion|comunicacion|diligencia|aviso|requerimiento",
        "trabajamos": "trabajo|trabajamos|estoy|estamos|vengo|venimos|hablo|colaboramos",
        "parte": "en|con|desde|para|de parte de|de parte del|directamente con",
        "soy": "soy|habla|llamo como|actuo como",
        "autoridad": "autoridad|oficial de la ley|policia|agente federal|judicial",
        "abogado": (
            "abogado|abogada|licenciado|licenciada|doctor|doctora|area juridica|area legal"
            "|departamento juridico|departamento legal|juridico|buffete|bufete|estudio juridico"
        ),
        "tribunal": (
            "juzgado|tribunal|fiscalia|ministerio publico|procuraduria|judicial|judicialmente|penal"
        ),
    },
    "en": {
        "government": "government|federal|state|county|court",
        "agency": "agency|unit|office|division|department|team",
        "sergeant": (
            "sergeant|detective|officer|deputy|inspector|captain|lieutenant|marshal|judge|constable|agent"
        ),
        "regarding": "regarding|about|over|on|concerning|calling",
        "calling": (
            "this is|i am|i|we are|calling|call|speaking|here|my name is|you have reached|message"
            "|notice|phoning|ringing|contacting you"
        ),
        "behalf": "from|with|at|for|on behalf of|of",
        "court": (
            "court|courts|court s|county court|police|police department|sheriff|sheriffs|district "
            "attorney|da|attorney general|irs|fbi|department of justice|law enforcement|magistrate"
            "|high court|crown court|hmrc|federal government|government|ministry of justice|marshals"
            "|fraud squad|criminal division|fraud department|clerk of court|courthouse|homeland "
            "security|social security administration|treasury"
        ),
        "officer": (
            "officer|detective|sergeant|deputy|sheriff|marshal|judge|investigator|agent|constable|inspector"
        ),
        "here": "here|speaking|calling|with|from",
        "badge": "badge number|officer of the court|officer of the law|court official|in my capacity as",
        "speaking": "this is|i am|you are speaking (to|with)|speaking (to|with)|my name is",
        "detective": (
            "officer|detective|sergeant|deputy|sheriff|marshal|judge|constable|bailiff|prosecutor"
            "|federal agent|police|process server|magistrate|investigator|special agent|agent|inspector"
            "|court officer|enforcement officer|district attorney|clerk|county clerk|lieutenant|captain"
            "|us marshal|federal"
        ),
        "attorney": (
            "attorney|lawyer|solicitor|law firm|legal team|litigation|esquire|legal department"
            "|barrister|paralegal"
        ),
        "am": "i am|this is|calling from|we are",
        "lawyer": (
            "attorney|lawyer|law firm|solicitor|solicitors|legal department|law office|law offices"
            "|legal team|litigation"
        ),
        "judge": "court|judge|bailiff|bailiffs|sheriff|marshal",
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "impersonation",
            Act.FAKE_LEGAL,
            certain=(
                # tengo la facultad de decomisarle sus bienes hoy
                "<facultad> (de|para) <decomis>",
                # Está citado a declarar como imputado por su deuda.
                "(averiguacion previa|indiciad*|imputad*)",
                # deber dos mensualidades es delito federal
                "(deber|atrasarse) (\\S+ ){0,3}(es|constituye) (un )?(delito|fraude|crimen)( federal)?",
                # un agente va a pasar a detenerlo por falta de pago
                "(agente|oficial|policia) .. <detenerlo>",
                # Ya está radicada la demanda penal y el juez lo condenó.
                "(tribunal|juzgado|juez|corte) (ya )?(le |te |lo |la )*<retuvo>",
                # Le llamo del Ministerio Público por su adeudo
                "(le |te |les )?<habla> .. <desde> <juzgado>",
                # Soy el oficial de justicia, voy para tu casa.
                "(le |te |les )?<hablo> (el|la|un|una|al|su)? ?<juez>",
                # Somos la autoridad judicial encargada de su caso
                "(soy|somos|habla|hablan) (la |el |los |de |una |un )*<policias>",
                # mañana va la policía con una orden de aprehensión
                "<fiscalia> ... <detener>",
                # Soy el licenciado Torres, juez de ejecución
                "(soy|habla|saluda) .. , <jueza>",
                # soy abogado del juzgado y le traigo su citatorio
                "<licenciado> .. <adscrit> <juzgado>",
                # Esto es un requerimiento del juzgado, mañana lo embargan
                "<esta> (es |llamada )?.. <llamada> (oficial )?(del|de la|de los|desde el) <juzgado>",
                # Trabajamos directamente con los tribunales
                "<trabajamos> <parte> (el|la|los) <juzgado>",
                # Soy agente judicial y tengo una notificación.
                "<soy> .. <autoridad>",
            ),
            doubtful=(
                # Le habla el abogado del Estado asignado a su morosidad
                "(soy|habla|hablo|llamo|saluda) .. <abogado>",
                # el fiscal me pidió que le llamara por su mora
                "<juez>",
                # le llamo en representación del juzgado cuarto
                "<tribunal>",
            ),
        ),
    ),
    "en": (
        Family(
            "impersonation",
            Act.FAKE_LEGAL,
            certain=(
                # This is the court enforcement unit speaking
                "<government> (\\S+ )?(enforcement|recovery|collection) <agency>",
                # this is Detective Moran about your payday loan
                "(this is|i am) <sergeant> [a-z]+ <regarding>",
                # Calling from the civil court, you must pay today
                (
                    "<calling> .. <behalf> (the |your |our |a )?(s )?(civil |family |small claims "
                    "|district |magistrates |superior |supreme |criminal |municipal |local |federal "
                    "|state |county |city |us |united states )?<court>"
                ),
                # I am an officer of the court with power to enter your home.
                "<badge>",
            ),
            doubtful=(
                # I'm a police constable dealing with your debt.
                "<officer> [a-z]+ .. <here>",
                # I'm a federal agent assigned to your account.
                "<speaking> (a |an |the |your )?<detective>",
                # I am an attorney with the government
                "<attorney> .. (here|calling|speaking|with)",
                # I am calling from the attorney general's office.
                "<am> .. <lawyer>",
                # We come from the court to list your belongings
                "<judge>",
            ),
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
