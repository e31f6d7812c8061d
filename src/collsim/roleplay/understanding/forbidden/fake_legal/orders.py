"""Orders, warrants, summonses and sentences that do not exist. A judge may decide them."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "emplazamiento": (
            "emplazamiento|emplaz*|notificacion (judicial|formal|legal)|citatorio|demanda|juicio"
        ),
        "notario": "notario|escribano|actuario|perito|ejecutor|depositario|oficial",
        "inventari": "inventari*|levant*|embarg*|rematar*|avalu*|desaloj*",
        "muebles": "bienes|muebles|casa|cosas|aparatos",
        "ministerio": (
            "ministerio publico|fiscal|fiscalia|procurador|procuraduria|juez|jueza|policia|magistrado"
            "|gobierno"
        ),
        "autorizo": (
            "autorizo|autorizaron|pidio|pidieron|dio permiso|ordeno|mando|encargo|dio (la )?orden|dijo que"
        ),
        "citado": "citado|citada|audiencia|cita|presentarse|comparecer",
        "audiencia": "audiencia|juez|juzgado|fiscalia|tribunal",
        "juez": "juez|jueza|juzgado|audiencia|proceso|causa",
        "jueza": "juez|jueza|magistrado|juzgado",
        "primer": "primer*|segund*|tercer*|cuart*|quint*|sext*|septim*|octav*|noven*|decim*",
        "juzgado": "juez|jueza|juzgado|magistrado",
        "conjunto": "en conjunto|coordinacion|de la mano|junto|trabajamos|colaboracion",
        "guardia": (
            "policia|guardia nacional|fiscalia|interpol|ministerio|autoridades|pdi|dijin|judicial|juzgado"
        ),
        "embargador": (
            "embargador|ejecutor judicial|perito embargador|agente judicial|secretario de acuerdos"
            "|oficial mayor del juzgado"
        ),
        "reporte": "reporte de robo|pedido de captura|orden de captura|orden de secuestro",
        "boletinad": "boletinad*|fichad*|buscad*|alerta",
        "fiscalia": "fiscalia|policia|interpol|migra*|profug*|aeropuerto*",
        "profugo": "profugo|profuga|profugos|fugitivo|fugitiva|interpol|profugos de la justicia",
        "traigo": "traigo|traemos|tengo|tenemos|llevo|hay|con",
        "oficio": (
            "oficio|orden del|mandamiento|orden judicial|orden firmada|orden de|documento firmado por "
            "el juez|papeles del juzgado"
        ),
        "presentarse": "presentarse|presentarte|comparecer|declarar|acudir",
        "comisaria": (
            "comisaria|juzgado|fiscalia|delegacion|ministerio publico|tribunal|juez|policia|corte|estacion"
        ),
        "dictar": "dictar!|dictaron|levantar!|levantaron|giraron|emitieron|libraron|librar!|decretaron",
        "prision": "prision|acta|orden|arresto|captura|sentencia|detencion|auto|embargo|aprehension",
        "orden": "orden|ordenes|oficio|mandamiento|mandato|diligencia|boleta|auto",
        "embargo": (
            "embargo|embargar*|aprehension|arresto|captura|detencion|cateo|desalojo|presentacion"
            "|lanzamiento|allanamiento|ejecucion|busca|prision|secuestro|formal prision|juez|remate"
            "|comparecencia|desahucio|busqueda|restriccion|apremio|retencion|arraigo"
        ),
        "tengo": (
            "tengo|tenemos|hay|existe|ya|giro|giraron|salio|libero|liberaron|firmo|firmada|firmaron"
            "|aprob*|autoriz*|emitio|emitieron|en mis manos|traigo|girada|lista|sale|dicto|dictaron"
        ),
        "judicial": (
            "embargo|orden judicial|orden del juez|citatorio judicial|sentencia|fallo|orden en su "
            "contra|orden en tu contra|resolucion judicial|mandamiento|auto de"
        ),
        "sentencia": "embargo|sentencia|orden|fallo|expediente penal|desalojo|lanzamiento",
        "fue": "esta|fue|salio|quedo|viene|va",
        "firmad": (
            "firmad*|autorizad*|aprobad*|girad*|dictad*|program*|ordenad*|ejecut*|en proceso|camino|en contra"
        ),
        "hay": "ya|esta|hay|tiene|tienes|existe|abrimos|abrieron|iniciamos|se inicio|se abrio|llego",
        "proceso": (
            "proceso penal|expediente penal|carpeta de investigacion|denuncia penal|demanda penal"
            "|causa penal|juicio penal|cargos penales|averiguacion previa|investigacion criminal"
            "|proceso judicial|antecedente penal|boleta de captura|alerta migratoria|alerta roja"
            "|arraigo|ficha roja|pedido de captura|acta judicial"
        ),
        "penal": (
            "proceso penal|expediente penal|carpeta de investigacion|denuncia penal|demanda penal"
            "|causa penal|cargos penales|juicio penal|querella penal|accion penal|demanda por fraude"
            "|denuncia por fraude|denuncia por estafa"
        ),
        "citatorio": (
            "citatorio|notificacion|emplazamiento|requerimiento|cedula|boleta|citacion|cita|exhorto"
            "|intimacion"
        ),
        "tribunal": (
            "del juzgado|de un juzgado|del tribunal|del juez|judicial|de la fiscalia|del ministerio "
            "publico|penal|de la policia|de embargo"
        ),
        "actuario": (
            "actuario|actuaria|alguacil|ejecutor|juez|fiscal|oficial de justicia|receptor judicial"
            "|notificador|cerrajero|fuerza publica|depositario|comandante|policias?"
        ),
        "pasa": (
            "va a|va|pasa|pasara|llega|llegara|ira|acude|acudira|esta en camino|va en camino|visita*"
            "|se presenta*|en su|sale|lo va|saldra"
        ),
        "vamos": (
            "vamos|van|voy|pasamos|llegamos|mando|mandamos|enviamos|ir|iremos|llegar*|llego|se presenta*"
        ),
        "actuaria": (
            "actuario|actuaria|juez|notario|alguacil|ejecutor|orden|orden judicial|fiscal|cerrajero"
            "|fuerza publica|policia"
        ),
        "fiscal": "juez|jueza|fiscal|tribunal|magistrado",
        "espera": "espera|cita|condeno|sentencio|busca",
        "firma": (
            "firma|pide|pidio|pedira|va a pedir|va a firmar|firmara|solicito|solicita|firmo|ordeno"
            "|dicto|autorizo|giro|resolvio|lo <espera>|la (espera|cita|condeno)|fallo|emitio|te (espera"
            "|cita)|aprobo|decreto|tiene su|va a ordenar"
        ),
        "arraigo": (
            "arraigo|prohibicion de salida|impedimento de salida|no (va a |vas a |podra |podras |puede "
            ")?(poder )?salir del pais|alerta migratoria|alerta en migracion"
        ),
        "sido": "fue|ha sido|esta|quedo|ya fue|ya esta|va a ser|sera",
        "condenad": (
            "condenad*|sentenciad*|imputad*|procesad*|acusad*|denunciad* penal*|demandad* penal*"
            "|buscad*|boletinad* con la policia|fichad*"
        ),
        "demanda": "demanda|juicio|proceso|expediente",
        "contra": (
            "en su contra|en tu contra|ya (esta|fue|salio|se)|admitid*|presentad*|interpuest*|en curso"
            "|abiert*|iniciad*|numero"
        ),
        "juicio": "una demanda|un juicio|un proceso|un expediente|una denuncia|citatorio",
        "notificacion": (
            "citatorio|notificacion judicial|cargos|judicial|embargo|orden de(?! (?:compra|servicio"
            "|pago|trabajo|entrega))|actuario|sentencia|diligencia"
        ),
        "interpol": (
            "comisaria|interpol|mandamiento|oficio|diligencia|fuerza publica|ministerio publico"
            "|autoridad|autoridades|procuraduria|allanamiento|delegacion|notificador|cedula de|gobierno"
            "|acta judicial|expediente (penal|judicial)|cateo|fichad[oa]"
        ),
        "magistrado": (
            "juez|jueza|fiscal|actuario|tribunal|magistrado|detencion|cargos|procesado|procesada|delito"
            "|denuncia penal"
        ),
    },
    "en": {
        "summons": "summons|service|subpoena|court notice|notification",
        "prosecutor": (
            "prosecutor|state attorney|attorney general|district attorney|da|judge|court|sheriff|police"
            "|magistrate"
        ),
        "authori": "authori[sz]ed|cleared|asked|told|ordered|allowed|sent|instructed|appointed",
        "judge": "judge s|court s|magistrate s|seizure|eviction",
        "writ": "writ|order|papers|orders|decree",
        "bailiffs": "bailiffs?|constables?|deputies|marshals?|sheriffs?|officers",
        "name": "name|order|court|address|file|papers",
        "hearing": "hearing|court date|trial|court|case|date",
        "arrest": "arrest|warrant|seizure|raid|capture",
        "approved": "authori[sz]ed|approved|signed|ordered|issued|granted",
        "barred": "barred|banned|blocked|prevented|stopped|forbidden|restricted",
        "leaving": "leaving|flying|travel*|exiting",
        "grand": (
            "grand jury|homeland security|fbi|interpol|secret service|dea|scotland yard|national crime agency"
        ),
        "hand": "hand in hand|closely|together|working|partnering|partnered",
        "fbi": "police|fbi|sheriff|da|district attorney|court|authorities|prosecutor",
        "signed": "signed|issued|ordered|approved|ruled|found|granted|decided|awarded|entered",
        "found": "found|signed|issued|ordered|approved|ruled|granted",
        "court": (
            "court order|judgment|judgement|summons|subpoena|order|writ|lien|levy|garnishment|eviction "
            "order|wage garnishment|ccj|injunction"
        ),
        "been": "has been|was|is|have been|already|being",
        "issued": (
            "issued|signed|entered|filed|granted|approved|served|sent|on its way|in place|out|ready"
            "|made|against you"
        ),
        "there": "there is|have|has|got|have got|holding|i have|we have|we got|obtained|we hold",
        "order": (
            "court order|judgment|judgement|summons|subpoena|writ|lien|garnishment order|eviction order"
            "|order from (the|a) (court|judge)|order for your arrest|levy|removal order"
        ),
        "bailiff": (
            "bailiff|bailiffs|sheriff|marshal|marshals|process server|enforcement officer|enforcement "
            "officers|enforcement agents|constable|deputies|locksmith"
        ),
        "come": (
            "will|is|are|come|coming|on (the|their) way|visit|attend*|at your|knock*|tomorrow|today"
            "|out to|take|serve|turn up|show up|round"
        ),
        "date": "court date|hearing|trial|court case|court hearing",
        "set": (
            "set|scheduled|tomorrow|today|monday|tuesday|wednesday|thursday|friday|next|this|already|at"
            "|for you|against you"
        ),
        "case": (
            "case|complaint|charges|investigation|file|proceedings|record|affidavit|division|matter"
            "|court|department"
        ),
        "filed": "filed|pending|pressed|against|brought",
        "indicted": (
            "indicted|charged|convicted|under investigation|wanted|found guilty|a fugitive|being "
            "investigated|served|sentenced|summoned|ordered by"
        ),
        "revoked": "revoked|cancelled|cancel|flag*|block*|taken",
        "failure": (
            "failure to appear|contempt of court|wanted by|leave the country|passport .. <revoked>"
            "|licen[cs]e .. (suspended|revoked|cancelled)"
        ),
        "lawsuit": "lawsuit|suit|case|legal action|legal proceedings|complaint",
        "already": "already|filed|pending|against you|has been|have been|in progress|started|underway",
        "judgment": (
            "judgment|judgement|summons|subpoena|served|garnishment|court order|ccj|writ|affidavit|lien"
        ),
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "orders",
            Act.FAKE_LEGAL,
            certain=(
                # traemos una orden sellada para entrar a su domicilio
                "orden (sellada|firmada|vigente)",
                # esta llamada es un emplazamiento a juicio formal
                "(esta|la|con esta|con la) llamada .. <emplazamiento>",
                # con esta llamada queda usted legalmente emplazado
                (
                    "(queda|quedo|quedas|esta) (usted )?(legalmente |formalmente |oficialmente "
                    ")?(emplazad*|notificad* judicial*|citad* a juicio)"
                ),
                # va a llegar el notario con la fuerza pública a levantar sus muebles
                "<notario> .. <inventari> .. <muebles>?",
                # el ministerio público me autorizó a cobrarle hoy
                "<ministerio> .. (me|nos) <autorizo>",
                # tiene audiencia ante el juez penal el miércoles por lo de la tele
                "<citado> .. <audiencia> .. penal",
                # está usted citado a audiencia penal el lunes por no pagar su tarjeta
                "audiencia .. penal",
                # Le hablo del tribunal por su causa penal.
                "<juez> penal",
                # El fiscal ya abrió proceso penal por su deuda.
                "penal .. por (no pagar|deber|lo de|su)",
                # tengo en mis manos la orden firmada por la jueza tercera
                "(orden|oficio|papel) .. (firmad[oa] por|del|de) (el |la )?<jueza> (\\S+ )?<primer>?",
                # tengo aqui la orden del jues para sacar sus cosas
                "(en mis manos|aqui) (tengo )?.. (oficio|orden|sentencia) .. <juzgado>",
                # trabajamos en conjunto con la guardia nacional y ya hay denuncia
                "<conjunto> con (la |el )?<guardia>",
                # soy el perito embargador, mañana le levanto los muebles
                "<embargador>",
                # Vamos de parte del tribunal a levantar inventario
                "levant(o|amos|ar) (los |sus |el )?(muebles|aparatos|inventario)",
                # su vehículo tiene reporte de robo por no pagar la letra
                "(vehiculo|carro|auto|moto) .. <reporte>",
                # tiene pedido de captura por incumplido
                "pedido de captura",
                # es un citatorio oficial, si no viene lo traen esposado
                "(lo|la|te) (traen|llevan|sacan) esposad*",
                # ya está boletinado en la policía por moroso
                "<boletinad> .. <fiscalia>",
                # Habla el inspector Salas, unidad de delitos económicos
                "delitos (financieros|economicos|patrimoniales)",
                # Su nombre ya aparece en la lista de prófugos
                "<profugo>",
                # el alguacil va en camino con la orden del juez
                "<traigo> .. <oficio>",
                # Tiene que presentarse a declarar mañana en la comisaría
                "<presentarse> .. <comisaria>",
                # Está usted demandada y ya giraron la orden de embargo.
                "<dictar> .. <prision>",
                # hay una orden de arresto vigente a su nombre
                "<orden> (judicial )?(de|para|del) (el |la |su |tu )?<embargo>",
                # hay orden del juez para vaciarle la cuenta
                "<tengo> .. <judicial>",
                # la orden de cateo ya está autorizada
                "<sentencia> .. (ya )?<fue> .. <firmad>",
                # Existe una alerta migratoria con su nombre
                "<hay> .. <proceso>",
                # Usted tiene una denuncia por fraude procesal
                "<penal>",
                # Tengo aquí el citatorio del juez para el lunes.
                "<citatorio> .. <tribunal>",
                # El receptor judicial va mañana a embargar sus bienes.
                "<actuario> .. <pasa>",
                # le va a llegar el actuario con la fuerza pública mañana temprano
                "<vamos> .. (con) (el|un|la|una|los|su)? ?<actuaria>",
                # El juez ya autorizó que entremos a su domicilio
                "<fiscal> .. (ya )?<firma>",
                # aparece con alerta migratoria por su deuda
                "<arraigo>",
                # Le notifico que está siendo procesado por estafa
                "<sido> .. <condenad>",
                # usted está boletinado con la fiscalía como prófugo
                "(boletin*) .. (policia|fiscalia|judicial)",
            ),
            doubtful=(
                # Su expediente ya está en el Ministerio Público
                "<demanda> .. <contra>",
                # Tiene un juicio perdido y orden de desalojo
                "(ya|hay|tiene|tienes|existe) .. <juicio>",
                # Somos del Poder Judicial y lo tenemos citado.
                "<notificacion>",
                # ya está demandado penalmente por fraude y va a ir preso
                "(ya fue|ya esta|fue) (demandad*|turnad*|denunciad*)",
                # El ministerio público ya tiene su expediente.
                "<interpol>",
                # Usted cometió el delito de fraude al no pagar
                "<magistrado>",
            ),
            steps=("lawsuit", "legal_notice"),
        ),
    ),
    "en": (
        Family(
            "orders",
            Act.FAKE_LEGAL,
            certain=(
                # This is the court calling about your arrest order
                "(this is|from) the (\\S+ )?court (calling|about|regarding)",
                # consider yourself served, this call is your summons
                "(consider yourself|been|are) (officially |now |hereby |legally |formally )?served",
                # Treat this call as legal service, you've officially been served
                "(this|the) call (is|as|counts as) (your|a|the|an|legal|formal) (\\S+ )?<summons>",
                # the prosecutor authorised me to collect from you today
                "<prosecutor> (\\S+ )?<authori> (me|us)",
                # The judge signed the seizure order this morning
                "<judge> <writ>",
                # There's an order from the judge to empty your account
                "(writ|order|decree) (\\S+ ){0,4}(signed by|from) the (judge|court|magistrate)",
                # The constables have your name and they're at your place by nine
                "<bailiffs> .. (have|has|got) (\\S+ )?(your|the) <name>",
                # Your criminal case number is 458, for an unpaid loan
                "(criminal|penal|felony) (\\S+ )?<hearing>",
                # Your arrest order was signed this morning.
                "<arrest> .. (has been|was|been) <approved>",
                # You're barred from leaving the country because of this debt
                "<barred> from <leaving>",
                # A grand jury is looking at your missed payments
                "<grand>",
                # Consider yourself notified: appear tomorrow with ID or you'll be declared a …
                "fugitive*",
                # We're working hand in hand with the FBI on your account
                "<hand> with the <fbi>",
                # Only an hour left before the warrant goes out
                "(warrant|warrants)",
                # The magistrate has already found against you.
                "(judge|court|magistrate) .. (has |have |already |just )+<signed>",
                # High court enforcement has been instructed to remove your goods
                "(high court|county court|court) enforcement",
                # I have your arrest warrant here on my desk
                "(arrest) (warrant|order)",
                # A judge signed off on taking your furniture
                "(judge|court|magistrate) <found>",
                # seizure's tomorrow, the order's already out
                "<court> .. <been> .. <issued>",
                # I'm holding a subpoena with your name on it.
                "<there> .. (a |an |the )?<order>",
                # The sheriff will serve you with a warrant tomorrow
                "<bailiff> .. <come>",
                # You have a penal court date Tuesday over that store card
                "<date> .. <set>",
                # Criminal charges have been filed against you
                "(criminal|fraud) <case>",
                # We've filed criminal charges against you.
                "(charges) .. <filed>",
                # You've been charged with theft by deception
                "(you are|you have been|you were) .. <indicted>",
                # your passport's been blocked by the federal court until you pay
                "<failure>",
            ),
            doubtful=(
                # I'm calling from the tribunal about a criminal complaint against you.
                "<lawsuit> .. <already>",
                # There's a judgment against you already, you lost
                "<judgment>",
            ),
            steps=("lawsuit", "legal_notice"),
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
