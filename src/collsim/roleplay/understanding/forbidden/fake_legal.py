"""False law: playing the court, the police or a prosecutor; orders, trials and crimes that do not exist."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family
from collsim.roleplay.understanding.profiles import Language

OFFICE = (
    "(juzgado|juzgados|tribunal|tribunales|fiscalia|ministerio publico|procuraduria|policia|policia "
    "judicial|corte|poder judicial"
    "|comisaria|ministerio de justicia|supremo|mp|fgr|sat|sunat|dian|sii|hacienda|agencia tributaria"
    "|gobierno|interpol|dijin|pdi"
    "|sala penal|registro publico|notaria|guardia civil|seguridad publica|seguridad nacional|unidad de "
    "delitos)"
)
OFFICER = (
    "(juez|jueza|fiscal|actuario|actuaria|comandante|comisario|ministerio publico|agente del|agente "
    "ministerial|oficial de|secretario del"
    "|secretario de|alguacil|magistrado|procurador|notario|sargento|capitan|teniente|detective"
    "|inspector|perito judicial|ejecutor"
    "|receptor judicial|oficial de justicia|funcionario|procuradora|subcomisario|notificador"
    "|diligenciario|autoridad)"
)
OFFICE_EN = (
    "(court|courts|court s|county court|police|police department|sheriff|sheriffs|district attorney|da"
    "|attorney general|irs|fbi|department of justice"
    "|law enforcement|magistrate|high court|crown court|hmrc|federal government|government|ministry of "
    "justice|marshals|fraud squad"
    "|criminal division|fraud department|clerk of court|courthouse|homeland security|social security "
    "administration|treasury)"
)

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "impersonation",
            Act.FAKE_LEGAL,
            certain=(
                "(en representacion|representante|a nombre) (del|de la) (juzgado|tribunal|fiscalia"
                "|juez|corte|gobierno|policia|ministerio)|(dependencia|oficina|agencia|entidad"
                "|organo) (de|del) (gobierno|estado|justicia)|(facultad|autoridad|poder|atribucion) "
                "(de|para) (decomis*|embarg*|deten*|arrest*|confisc*|incaut*)",
                "(averiguacion previa|indiciad*|imputad*)|(clasificad*|tipificad*|registrad*"
                "|reportad*) como (fraude|delito|estafa|robo)|(deber|atrasarse) (\\S+ ){0,3}(es"
                "|constituye) (un )?(delito|fraude|crimen)( federal)?|(agente|oficial|policia) .. "
                "(detenerlo|detenerla|arrestarlo|arrestarla|llevarselo)",
                "(tribunal|juzgado|juez|corte) (ya )?(le |te |lo |la )*(retuvo|quito|embargo|congelo"
                "|bloqueo|condeno|vacio|giro)|(lo|la|te) (giraron|turnaron|mandaron) a (la "
                ")?(procuraduria|fiscalia|policia)",
                "(le |te |les )?(habla|hablo|hablamos|llamo|llamamos|llama|marco|marcamos|saluda"
                "|contacto|escribo|escribe|comunico|comunica|soy|somos) .. (del|de la|de los|desde el"
                "|desde la|de|por parte del"
                f"|por parte de la|en nombre del|de parte del|de parte de la|al) {OFFICE}",
                "(le |te |les )?(habla|hablo|llamo|saluda|soy|llama|escribe|marco) (el|la|un|una|al"
                f"|su)? ?{OFFICER}",
                "(soy|somos|habla|hablan) (la |el |los |de |una |un )*(policia|policias|fiscalia"
                "|judicial|judiciales|autoridad|ministerio publico|juzgado|tribunal|interpol|agentes "
                "federales|agentes judiciales)",
                "(fiscalia|policia|juzgado|ministerio publico|interpol) ... (detener(lo|la|te)?"
                "|arrest*|busca*|aprehen*|captur*|encarcel*)",
                "(soy|habla|saluda) .. , (juez|jueza|fiscal|actuario|comandante|ministerio publico"
                "|comisario|secretario del)",
                "(abogado|abogada|licenciado|doctor|comandante|agente|oficial|actuario|secretario) "
                f"(\\S+ ){{0,4}}, (del|de la|de los|adscrito al) {OFFICE}",
                "(licenciado|abogado|abogada|doctor|comandante|agente|oficial|senor|secretario"
                "|notificador|funcionario|representante|personal) .. (del|de la|de los|desde el"
                f"|adscrit* al|adscrit* a la) {OFFICE}",
                "(esta|este|es una|es un|un|una) (es |llamada )?.. (llamada|notificacion|comunicacion"
                f"|diligencia|aviso|requerimiento) (oficial )?(del|de la|de los|desde el) {OFFICE}",
                "(trabajo|trabajamos|estoy|estamos|vengo|venimos|hablo|colaboramos) (en|con|desde"
                f"|para|de parte de|de parte del|directamente con) (el|la|los) {OFFICE}",
                "(soy|habla|llamo como|actuo como) .. (autoridad|oficial de la ley|policia|agente "
                "federal|judicial)",
                f"{OFFICE} .. (lo|la|le|te) (busca|requiere|cita|esta buscando|solicita|anda buscando"
                "|notifica|requerimos)",
            ),
            doubtful=(
                "(soy|habla|hablo|llamo|saluda) .. (abogado|abogada|licenciado|licenciada|doctor"
                "|doctora|area juridica|area legal|departamento juridico|departamento legal|juridico"
                "|buffete|bufete|estudio juridico)",
                f"{OFFICER}",
                "(juzgado|tribunal|fiscalia|ministerio publico|procuraduria|judicial|judicialmente|penal)",
            ),
            steps=(),
        ),
        Family(
            "orders",
            Act.FAKE_LEGAL,
            certain=(
                "(lo|la|te) (van|vamos) a extraditar|extradit*|(hallado|declarado|encontrado) "
                "culpable|culpable de|asunto de la policia|(corte|juzgado|tribunal) (municipal|civil"
                "|penal|federal|local) (por|le|sobre)|orden (sellada|firmada|vigente)|evasion de "
                "deuda",
                "(bloquear*|congelar*|embargar*|retuvieron|quitaron|embargo|retener) .. (por|segun) "
                "(orden|instruccion|mandato|oficio|disposicion|resolucion) (judicial|de un juez|del "
                "(juez|magistrado|juzgado|tribunal)|de la (jueza|fiscalia|corte))",
                "(esta|la|con esta|con la) llamada .. (emplazamiento|emplaz*|notificacion (judicial"
                "|formal|legal)|citatorio|demanda|juicio)|(queda|quedo|quedas|esta) (usted "
                ")?(legalmente |formalmente |oficialmente )?(emplazad*|notificad* judicial*|citad* a "
                "juicio)|emplazamiento",
                "(notario|escribano|actuario|perito|ejecutor|depositario|oficial) .. (inventari*"
                "|levant*|embarg*|rematar*|avalu*|desaloj*) .. (bienes|muebles|casa|cosas|aparatos)?",
                "(ministerio publico|fiscal|fiscalia|procurador|procuraduria|juez|jueza|policia"
                "|magistrado|gobierno) .. (me|nos) (autorizo|autorizaron|pidio|pidieron|dio permiso"
                "|ordeno|mando|encargo|dio (la )?orden|dijo que)",
                "(citado|citada|audiencia|cita|presentarse|comparecer) .. (audiencia|juez|juzgado"
                "|fiscalia|tribunal) .. penal|audiencia .. penal|(juez|jueza|juzgado|audiencia"
                "|proceso|causa) penal|penal .. por (no pagar|deber|lo de|su)",
                "(orden|oficio|papel) .. (firmad[oa] por|del|de) (el |la )?(juez|jueza|magistrado"
                "|juzgado) (\\S+ )?(primer*|segund*|tercer*|cuart*|quint*|sext*|septim*|octav*"
                "|noven*|decim*)?|(en mis manos|aqui) (tengo )?.. (oficio|orden|sentencia) .. (juez"
                "|jueza|juzgado|magistrado)",
                "(en conjunto|coordinacion|de la mano|junto|trabajamos|colaboracion) con (la |el "
                ")?(policia|guardia nacional|fiscalia|interpol|ministerio|autoridades|pdi|dijin"
                "|judicial|juzgado)",
                "(embargador|ejecutor judicial|perito embargador|agente judicial|secretario de "
                "acuerdos|oficial mayor del juzgado)|levant(o|amos|ar) (los |sus |el )?(muebles"
                "|aparatos|inventario)",
                "(reporte|acta|denuncia) de robo .. (no pag*|deb*|letra|cuota|moto|carro|vehiculo"
                "|auto)|(vehiculo|carro|auto|moto) .. (reporte de robo|pedido de captura|orden de "
                "captura|orden de secuestro)|pedido de captura",
                "(lo|la|te) (traen|llevan|sacan) esposad*|(citatorio|citacion) oficial|(boletinad*"
                "|fichad*|buscad*|alerta) .. (fiscalia|policia|interpol|migra*|profug*|aeropuerto*)"
                "|sat y (la|el)|delitos (financieros|economicos|patrimoniales)",
                "(profugo|profuga|profugos|fugitivo|fugitiva|interpol|profugos de la justicia)",
                "(traigo|traemos|tengo|tenemos|llevo|hay|con) .. (oficio|orden del|mandamiento|orden "
                "judicial|orden firmada|orden de|documento firmado por el juez|papeles del juzgado)",
                "(presentarse|presentarte|comparecer|declarar|acudir) .. (comisaria|juzgado|fiscalia"
                "|delegacion|ministerio publico|tribunal|juez|policia|corte|estacion)",
                "(dictar!|dictaron|levantar!|levantaron|giraron|emitieron|libraron|librar!"
                "|decretaron) .. (prision|acta|orden|arresto|captura|sentencia|detencion|auto|embargo"
                "|aprehension)",
                "(en contacto|coordinad*|de la mano|trabajamos|colaboramos|convenio) .. (con) (la |el "
                "|los )?(interpol|policia|fiscalia|juzgado*|ministerio publico|migracion|juez)",
                "(orden|ordenes|oficio|mandamiento|mandato|diligencia|boleta|auto) (judicial )?(de|para"
                "|del) (el |la |su |tu )?(embargo|embargar*|aprehension|arresto|captura|detencion|cateo"
                "|desalojo|presentacion|lanzamiento|allanamiento|ejecucion|busca|prision|secuestro"
                "|formal prision|juez|remate|comparecencia|desahucio|busqueda|restriccion|apremio"
                "|retencion|arraigo)",
                "(tengo|tenemos|hay|existe|ya|giro|giraron|salio|libero|liberaron|firmo|firmada"
                "|firmaron|aprob*|autoriz*|emitio|emitieron|en mis manos|traigo|girada|lista|sale|dicto"
                "|dictaron) .. (embargo|orden judicial|orden del juez|citatorio judicial"
                "|sentencia|fallo|orden en su contra|orden en tu contra|resolucion judicial"
                "|mandamiento|auto de)",
                "(embargo|sentencia|orden|fallo|expediente penal|desalojo|lanzamiento) .. (ya )?(esta"
                "|fue|salio|quedo|viene|va) .. (firmad*|autorizad*|aprobad*|girad*|list*|dictad*"
                "|program*|ordenad*|ejecut*|en proceso|camino|en contra)",
                "(ya|esta|hay|tiene|tienes|existe|abrimos|abrieron|iniciamos|se inicio|se abrio|llego) "
                ".. (proceso penal|expediente penal|carpeta de investigacion|denuncia penal|demanda "
                "penal|causa penal|juicio penal|cargos penales|averiguacion previa|investigacion criminal"
                "|proceso judicial|antecedente penal|boleta de captura|alerta migratoria|alerta roja"
                "|arraigo|ficha roja|pedido de captura|acta judicial)",
                "(proceso penal|expediente penal|carpeta de investigacion|denuncia penal|demanda penal"
                "|causa penal|cargos penales|juicio penal|querella penal|accion penal|demanda por "
                "fraude|denuncia por fraude|denuncia por estafa)",
                "(citatorio|notificacion|emplazamiento|requerimiento|cedula|boleta|citacion|cita"
                "|exhorto|intimacion) .. (del juzgado|de un juzgado|del tribunal|del juez|judicial|de "
                "la fiscalia|del ministerio publico|penal|de la policia|de embargo)",
                "(actuario|actuaria|alguacil|ejecutor|juez|fiscal|oficial de justicia|receptor "
                "judicial|notificador|cerrajero|fuerza publica|depositario|comandante|policias?) .. "
                "(va a|va|pasa|pasara|llega|llegara|ira|acude|acudira|esta en camino|va en camino"
                "|visita*|se presenta*|en su|sale|lo va|saldra)",
                "(vamos|van|voy|pasamos|llegamos|mando|mandamos|enviamos|ir|iremos|llegar*|llego|se "
                "presenta*) .. (con) (el|un|la|una|los|su)? ?(actuario|actuaria|juez|notario|alguacil"
                "|ejecutor|orden|orden judicial|fiscal|cerrajero|fuerza publica|policia)",
                "(mando|mandar!|mandamos|envio|enviar!|enviamos|manda) (al|a un|a la|a una|el|un|los"
                "|a los) (actuario|actuaria|juez|alguacil|ejecutor|fiscal|notificador)",
                "(juez|jueza|fiscal|tribunal|magistrado) .. (ya )?(firma|pide|pidio|pedira|va a pedir"
                "|va a firmar|firmara|solicito|solicita|firmo|ordeno|dicto|autorizo|giro|resolvio|lo "
                "(espera|cita|condeno|sentencio|busca)|la (espera|cita|condeno)|fallo|emitio|te "
                "(espera|cita)|aprobo|decreto|tiene su|va a ordenar)",
                "(arraigo|prohibicion de salida|impedimento de salida|no (va a |vas a |podra |podras "
                "|puede )?(poder )?salir del pais|alerta migratoria|alerta en migracion)",
                "(fue|ha sido|esta|quedo|ya fue|ya esta|va a ser|sera) .. (condenad*|sentenciad*"
                "|imputad*|procesad*|acusad*|denunciad* penal*|demandad* penal*|buscad*|boletinad* "
                "con la policia|fichad*)",
                "(esta|estas|estan|anda) .. (profugo|fugitiv*|en rebeldia|con orden)",
                "(huella|ficha) .. (policia|policial|fiscalia|criminal)|(boletin*) .. (policia"
                "|fiscalia|judicial)",
            ),
            doubtful=(
                "(demanda|juicio|proceso|expediente) .. (en su contra|en tu contra|ya (esta|fue|salio"
                "|se)|admitid*|presentad*|interpuest*|en curso|abiert*|iniciad*|numero)",
                "(ya|hay|tiene|tienes|existe) .. (una demanda|un juicio|un proceso|un expediente|una "
                "denuncia|citatorio)",
                "(citatorio|notificacion judicial|cargos|judicial|embargo|orden de(?! (?:compra"
                "|servicio|pago|trabajo|entrega))|actuario|sentencia"
                "|diligencia)",
                "(ya fue|ya esta|fue) (demandad*|turnad*|denunciad*)",
                "(comisaria|interpol|mandamiento|oficio|diligencia|fuerza publica|ministerio publico"
                "|autoridad|autoridades|procuraduria|allanamiento|delegacion|notificador|cedula de"
                "|gobierno|acta judicial|expediente (penal|judicial)|cateo|fichad[oa])",
                "(juez|jueza|fiscal|actuario|tribunal|magistrado|detencion|cargos|procesado|procesada"
                "|delito|denuncia penal)",
            ),
            steps=("lawsuit", "legal_notice"),
        ),
        Family(
            "debt_as_crime",
            Act.FAKE_LEGAL,
            certain=(
                "(deber|su deuda|tu deuda|lo que (hizo|hiciste|esta haciendo|hace)|esta deuda"
                "|la deuda|su adeudo|incumplir|dejar de pagar|usted|esa deuda|este adeudo|lo suyo"
                "|atrasarse)"
                " .. (es|constituye|se considera|comete|cometio|cometiendo|esta cometiendo|incurre"
                "|incurriendo|ya es|se tipifica|configura|equivale|se castiga|esta penado|se persigue"
                "|cae en) .. (delito|fraude|estafa|robo|crimen|delincuencia|penal|ilicito|abuso de "
                "confianza|prision|carcel|peculado|delictivo)",
                "(antecedentes|record|ficha|historial) (penal|penales|criminal|criminales|policial"
                "|policiaca|policiales|delictivo)",
                "no (pagar|cumplir|pagarle|pagar una deuda|pagar un credito|pagar las deudas"
                "|liquidar)( al banco| su deuda| lo que debe)? (ya |si |tambien )?(es|constituye|se "
                "considera|equivale a|se castiga con|es considerado) (un |una )?(delito|fraude|estafa"
                "|robo|crimen|abuso de confianza|carcel|prision|delito federal)",
                "(juzgado|juez|tribunal|fiscal|magistrado) .. (nos )?(autorizo|permitio|ordeno|mando"
                "|dio luz verde|concedio|aprobo|dio permiso|faculto)",
                "(actuario|alguacil|ejecutor) .. (embarg*|diligencia|desaloj*|casa|domicilio|bienes"
                "|cosas)|(presenta*|llega*|va|ir*) .. (actuario|alguacil)",
                "(expediente|caso|asunto|carpeta|nombre|deuda|cuenta) .. (ministerio publico|fiscalia"
                "|policia|juzgado penal|interpol|procuraduria|delitos)",
                "(es|era|seria|constituye) (un )?(delito|fraude|crimen|robo) (no pagar|deber|no "
                "cumplir|lo que (hace|hizo|hiciste|haces|esta)|dejar de)",
                "(proceso|expediente|juicio|demanda|causa|investigacion) criminal",
                "(viene|venir|vienen|vendra|vendran|llega|llegan|llegara|va|ir|pasa|pasara) (\\S+ "
                "){0,2}(actuario|comisario|juez|fiscal|alguacil|comandante|ministerio publico"
                "|notario) (\\S+ ){0,4}(orden|casa|usted|embarg*|deten*|domicilio|sac*|patrulla)",
                "(fiscal|juez|fiscalia|juzgado) ... (detencion|aprehension|arresto|captura|carcel|prision)",
                "(salio|sale|salir|tengo|hay|firmo|lista) .. orden(es)? (de|del) (\\S+ )?(embargo|juez"
                "|arresto|captura|aprehension)",
                "no (pagar|cumplir) .. es (un )?(delito|fraude|estafa|robo|crimen)",
                "(abogad[oa]s|licenciad[oa]s) del (estado|gobierno|juzgado|tribunal)",
                "(ministerio publico|fiscal|juez|policia) (\\S+ ){0,3}(notificar*|citar*|buscar*"
                "|detener*|visit*)",
                "(policia|fiscalia|interpol|migracion) (\\S+ ){0,4}(identificad[oa]|ubicad[oa]"
                "|registrad[oa]|investiga*|siguiendo|rastrea*|su nombre|sus datos)",
                "(comete|cometio|cometiendo|cometiste|cometes|incurriendo|incurrio|incurre|incurres) "
                ".. (delito|fraude|estafa|robo|crimen|ilicito|abuso de confianza)",
                "(acusad*|acusar*|denunciad*|demandad*|procesad*|imputad*|investigad*|cargos|culpable"
                "|proceder*|procedemos|proceso|responder*) .. (fraude|estafa|robo|delito|abuso de "
                "confianza|apropiacion|insolvencia)",
                "(por) (el )?(delito|fraude|estafa) .. (de|por|contra|en|generic*|proced*)",
                "(deber|no pagar|lo suyo|lo que (hace|hizo|hiciste|haces)) (se llama|es) (un "
                ")?(fraude|robo|estafa|delito|crimen)",
            ),
            doubtful=("(delito|fraude|estafa|ilicito|robo|crimen|criminal)",),
        ),
    ),
    "en": (
        Family(
            "impersonation",
            Act.FAKE_LEGAL,
            certain=(
                "(government|federal|state|county|court) (\\S+ )?(enforcement|recovery|collection) "
                "(agency|unit|office|division|department|team)|(have|has) the (power|authority"
                "|right) to (have )?(\\S+ )?(arrest|seize|confiscate|property|detain|take)",
                "(this is|i am) (sergeant|detective|officer|deputy|inspector|captain|lieutenant"
                "|marshal|judge|constable|agent) [a-z]+ (regarding|about|over|on|concerning|calling)",
                "(this is|i am|i|we are|calling|call|speaking|here|my name is|you have reached"
                "|message|notice|phoning|ringing|contacting you) .. (from|with|at|for|on behalf of"
                "|of) (the |your |our |a )?(s )?(civil |family |small claims |district |magistrates "
                "|superior |supreme |criminal |municipal |local |federal |state |county |city |us "
                f"|united states )?{OFFICE_EN}",
                "(this is|i am|you are speaking (to|with)|speaking (to|with)|my name is) (a |an |the "
                "|your )?(officer|detective|sergeant|deputy|sheriff|marshal|judge|constable|bailiff"
                "|prosecutor|federal agent|police|process server|magistrate|investigator|special agent"
                "|agent|inspector|court officer|enforcement officer|district attorney|clerk|county "
                "clerk|lieutenant|captain|us marshal|federal)",
                "(i am|this is|we are) .. (working with|work with|acting for|partnered with|acting on "
                "behalf of|representing|sent by|authori[sz]ed by|appointed by) (the |your )?(local "
                ")?(police|court|courts|sheriff|district attorney|government|judge|county|authorities"
                "|irs)",
                "(officer|detective|sergeant|deputy|sheriff|marshal|judge|investigator|agent|constable"
                "|inspector) [a-z]+ .. (here|speaking|calling|with|from)",
                "(badge number|officer of the court|officer of the law|court official|in my capacity as)",
            ),
            doubtful=(
                "(attorney|lawyer|solicitor|law firm|legal team|litigation|esquire|legal department"
                "|barrister|paralegal) .. (here|calling|speaking|with)",
                "(i am|this is|calling from|we are) .. (attorney|lawyer|law firm|solicitor|solicitors"
                "|legal department|law office|law offices|legal team|litigation)",
                "(court|judge|bailiff|bailiffs|sheriff|marshal)",
            ),
        ),
        Family(
            "orders",
            Act.FAKE_LEGAL,
            certain=(
                "extradited|(is|are) (now )?(a )?police matter|(get|gets|have|got|earn) (a "
                ")?criminal records?|(this is|from) the (\\S+ )?court (calling|about|regarding)"
                "|(sealed|signed) (order|warrant)|order to enter your|found guilty",
                "(consider yourself|been|are) (officially |now |hereby |legally |formally )?served"
                "|(this|the) call (is|as|counts as) (your|a|the|an|legal|formal) (\\S+ )?(summons"
                "|service|subpoena|court notice|notification)|as legal service",
                "(prosecutor|state attorney|attorney general|district attorney|da|judge|court"
                "|sheriff|police|magistrate) (\\S+ )?(authori[sz]ed|cleared|asked|told|ordered"
                "|allowed|sent|instructed|appointed) (me|us)",
                "(judge s|court s|magistrate s|seizure|eviction) (writ|order|papers|orders|decree)"
                "|(writ|order|decree) (\\S+ ){0,4}(signed by|from) the (judge|court|magistrate)",
                "(bailiffs?|constables?|deputies|marshals?|sheriffs?|officers) .. (have|has|got) "
                "(\\S+ )?(your|the) (name|order|court|address|file|papers)",
                "(criminal|penal|felony) (\\S+ )?(hearing|court date|trial|court|case|date)|(arrest"
                "|warrant|seizure|raid|capture) .. (has been|was|been) (authori[sz]ed|approved"
                "|signed|ordered|issued|granted)",
                "(barred|banned|blocked|prevented|stopped|forbidden|restricted) from (leaving|flying"
                "|travel*|exiting)|travel ban|(can not|not|will not) (be able to )?leave the "
                "(country|state)",
                "(grand jury|homeland security|fbi|interpol|secret service|dea|scotland yard"
                "|national crime agency)|wanted list|most wanted|fugitive*",
                "(hand in hand|closely|together|working|partnering|partnered) with the (police|fbi"
                "|sheriff|da|district attorney|court|authorities|prosecutor)",
                "accounts? .. (frozen|blocked|seized|locked) (by|on) (\\S+ )?(order|orders|court"
                "|judge|the court)",
                "(warrant|warrants)",
                "(judge|court|magistrate) .. (has |have |already |just )+(signed|issued|ordered"
                "|approved|ruled|found|granted|decided|awarded|entered)",
                "(high court|county court|court) enforcement",
                "(arrest) (warrant|order)|papers for your",
                "(judge|court|magistrate) (found|signed|issued|ordered|approved|ruled|granted)",
                "(court order|judgment|judgement|summons|subpoena|order|writ|lien|levy|garnishment"
                "|eviction order|wage garnishment|ccj|injunction) .. (has been|was|is|have been"
                "|already|being) .. (issued|signed|entered|filed|granted|approved|served|sent|on its "
                "way|in place|out|ready|made|against you)",
                "(there is|have|has|got|have got|holding|i have|we have|we got|obtained|we hold) .. "
                "(a |an |the )?(court order|judgment|judgement|summons|subpoena|writ|lien|garnishment "
                "order|eviction order|order from (the|a) (court|judge)|order for your arrest|levy"
                "|removal order)",
                "(bailiff|bailiffs|sheriff|marshal|marshals|process server|enforcement officer"
                "|enforcement officers|enforcement agents|constable|deputies|locksmith) .. (will|is"
                "|are|come|coming|on (the|their) way|visit|attend*|at your|knock*|tomorrow|today|out "
                "to|take|serve|turn up|show up|round)",
                "(send|sending|sent|have|instruct*|dispatch*|bring|bringing) .. (bailiff|bailiffs"
                "|sheriff|marshal|marshals|process server|enforcement officer|enforcement officers"
                "|enforcement agents|locksmith|deputies)",
                "(court date|hearing|trial|court case|court hearing) .. (set|scheduled|tomorrow|today"
                "|monday|tuesday|wednesday|thursday|friday|next|this|already|at|for you|against you)",
                "(case|file) (number|has been) .. (criminal|court|prosecutor|district attorney|fraud)",
                "(criminal|fraud) (case|complaint|charges|investigation|file|proceedings|record"
                "|affidavit|division|matter|court|department)",
                "(charges) .. (filed|pending|pressed|against|brought)",
                "(you are|you have been|you were) .. (indicted|charged|convicted|under investigation"
                "|wanted|found guilty|a fugitive|being investigated|served|sentenced|summoned|ordered "
                "by)",
                "(failure to appear|contempt of court|wanted by|leave the country|passport .. (revoked"
                "|cancelled|cancel|flag*|block*|taken)|licen[cs]e .. (suspended|revoked|cancelled))",
                "(garnishment|levy) .. (starts|start|begins|approved|effective|monday|friday|tomorrow"
                "|today|processed)",
            ),
            doubtful=(
                "(lawsuit|suit|case|legal action|legal proceedings|complaint) .. (already|filed"
                "|pending|against you|has been|have been|in progress|started|underway)",
                "(judgment|judgement|summons|subpoena|served|garnishment|court order|ccj|writ"
                "|affidavit|lien)",
                "(sued|suing) .. (today|tomorrow|already|tonight)",
            ),
            steps=("lawsuit", "legal_notice"),
        ),
        Family(
            "debt_as_crime",
            Act.FAKE_LEGAL,
            certain=(
                "(missing|skipping|not making|late|failing) (\\S+ ){0,4}(payments?|instal+ments?"
                "|bills?) (is|counts as) (a |an )?(felony|crime|fraud|theft|offen[cs]e)|(classified"
                "|classed|registered|flagged|treated|logged) as (a )?(fraud|crime|criminal|theft"
                "|felony)|(indictment|indicted)|into custody",
                "(not paying|refusing to pay|failure to pay|non payment|nonpayment) (\\S+ ){0,3}(is"
                "|counts as|amounts to|is considered|constitutes) (a |an |called |actually |legally "
                ")*(crime|criminal offence|criminal offense|felony|fraud|theft|stealing|criminal"
                "|federal offense|misdemeanor)",
                "(owing|debt|refusing to pay|what you did|what you are doing|non payment|nonpayment"
                "|failure to pay|this debt|you|defaulting|ignoring us|ignoring this) .. (is|are|commit"
                "|committed|committing|counts as|amounts to|considered|guilty of|constitutes|becomes"
                "|classed as|treated as)"
                " .. (a crime|crime|criminal offence|criminal offense|criminal matter|felony|fraud"
                "|theft|stealing|criminal|a federal offense|misdemeanor|larceny)",
                "(that|it|this|what you did|what you are doing) is (just |basically |plain |called "
                "|considered |legally |actually |a )*(crime|criminal offence|criminal offense"
                "|criminal(?! what)"
                "|felony|fraud|theft|stealing|larceny)",
                "(eviction|seizure|arrest|removal|garnishment|detention|forfeiture|enforcement) order",
                "(state|government|federal|county|city) (attorney|attorneys|lawyer|lawyers|prosecutor"
                "|prosecutors|agent|agents|officer|officers|investigator)",
                "(calling|speaking) from .. (court|courthouse|police|sheriff|prosecutor)",
                "(committed|committing|commit|guilty of|charged with|investigated for|done for"
                "|prosecuted for|charges of) .. (fraud|theft|a crime|felony|larceny|stealing|crimes)",
            ),
            doubtful=("(crime|felony|fraud|theft|criminal|illegal|misdemeanor|stealing)",),
        ),
        Family(
            "owing_is_lawful",
            Act.FAKE_LEGAL,
            certain=(
                "(against the law|illegal|a crime|unlawful|an offence|an offense|a felony) (for you "
                ")?to (owe|not pay"
                "|be late|default|miss|skip|ignore|stop paying|fall behind)",
            ),
            denies=False,
        ),
    ),
}  # fmt: skip
