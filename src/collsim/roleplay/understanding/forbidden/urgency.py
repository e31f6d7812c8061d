"""False urgency: an hour of doom, a last chance, an offer that ends on the spot."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family
from collsim.roleplay.understanding.profiles import Language

ANY_STEP = ("lawsuit", "legal_notice", "suspension", "settlement_offer", "bureau_report", "repossession")

HARSH = (
    "(ejecut*|embarg*|patrulla|orden|demanda*|juridic*|legal|juez|juzgado|se procede|abogad*|pierde"
    "|pierdes|perdera|perder|turnamos|turnar*|se turna|remat*|desaloj*|carcel|policia|nada que hacer"
    "|no hay vuelta|boletin*|actuario|judicial|giramos|irrevers*|ya no (se )?pued*|ya no (le|te) (sirve"
    "|ayudo|puedo)"
    "|fiscalia|penal|detien*|detener*|arrest*|preso|presa|desaparece|se cancela todo|se acabo|se acaba)"
)
HARSH_EN = (
    "(court|legal|lawsuit|sue|sued|suit|warrant|police|arrest*|garnish*|seiz*|lawyer|lawyers|attorney"
    "|attorneys|bailiff|bailiffs|sheriff|file charges|gone|too late|execut*|irrevers*|nothing i can do"
    "|nothing anyone can do|no way back|out of my hands|lose"
    "|judge|served|jail|criminal|proceedings|freeze|frozen|repo|repossess*|evict*|off the table)"
)

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "hour_of_doom",
            Act.FALSE_URGENCY,
            certain=(
                "cada segundo cuenta|(muere|acaba|cierra) para la eternidad|ultimo salvavidas|al dar "
                "las (doe|doce|tres|cinco|seis|\\S+) (se|le|todo)|solo lo salvo si|mientras (estoy"
                "|sigo) hablando|esta firmando su lugar|arranca la maquina|es este minuto|en cuanto "
                "me diga que no",
                "(cierran|cierro|cerraron) las puertas|poder humano|(todo )?desaparece (cuando|al|en "
                "cuanto)|sale de mis manos|no hay manana|(lo que dura|durante lo que dura|mientras "
                "dure) (esta|la) llamada|(a punto de|ya voy a|voy a) (darle|dar|picar|apretar) (a "
                "|en |el )?(enviar|enter|click|clic|boton|ejecutar|borrar|rechazar)",
                "(borra|elimina|cancela|tumba|tira|cae) .. (a la|al|a las) (mediodia|medianoche|una"
                "|dos|tres|\\S+) (\\S+ )?(en punto)|(diez|cinco|tres|treinta|sesenta|\\d+) segundos( "
                ",|$)|otro cliente .. (gana*|quita*|lleva*|toma*)|(hoy|ahora|ahorita) o (lo pierde"
                "|nunca|se pierde|se acabo)|(parelo|detengalo|frenelo) con (un|el|su) (pago"
                "|deposito)|no lo piense (, )?(pague|deposite)",
                "(se (lo|la) )?(borr*|quito|quitan|quitar*|cancel*|retir*|elimin*|baj*) .. (en) (los "
                ")?(\\S+ )?(\\S+ )?(minuto|minutos|minutitos|segundo|segundos|hora|horas|rato|ratito"
                "|instante|cuarto de hora|media hora)|(oferta|promocion|precio|descuento|beneficio) "
                ".. (borro|quito|retiro|cancelo|tumbo|borrar|quitar) .. (en|si|ahorita|ya)",
                "(antes de que|en cuanto|cuando|apenas|al|si) (me |yo |usted |tu |nos )?(colguemos"
                "|corte|cortemos|cuelgue|cuelgues|colgar|cortar|termine de hablar|terminemos|termine "
                "la llamada|acabe la llamada) ... (pierde|cae|adios|acab*|borr*|desaparec*|cancel*"
                "|siempre|nada|triple|doble|caduc*)",
                "(vence|caduca|expira|termina|acaba) (ahorita mismo|ahorita|ya|ahora mismo) ... "
                "(corte|cuelgue|termine|llamada|hablar)|(vence|caduca|expira|termina|acaba) (ya"
                "|ahora mismo|ahorita mismo)( ,|$)",
                "(ultima|unica|nunca mas|jamas) .. (en (la|toda la|su|tu) vida|de su vida|de tu vida"
                "|que le va a dar la vida)|(ultima) (vez|llamada|oportunidad) .. (vida|vuelta atras"
                "|retorno|regreso)|no hay (vuelta atras|retorno|marcha atras)",
                "(en|antes de) (\\S+ )?(\\S+ )?(minuto|minutos|minutitos|segundo|segundos|hora|horas"
                "|rato|ratito|instante|cuarto de hora|media hora) (\\S+ ){0,5}(cierran|bloquean"
                "|congelan|cancelan|embargan|duplica|triplica|dispara|doble|triple|nadie (lo|le|la"
                "|responde)|ya no (lo|la|hay)|rescata|salva)",
                "(se |le |la cuenta |la deuda )?(duplica|triplica|dispara al doble|dispara el doble"
                "|dispara|sube al doble)( ,|$| el| al| en| manana)|(manana|luego|despues|en la "
                "noche) .. (al doble|el doble|el triple|doble|al triple)( ,|$)",
                "(no|ya no) (hay|queda|tenemos) (mas )?tiempo ... (ya|pague|deposite|acab*|va la"
                "|oportunidad)|(pague|deposite|transfiera|decida) ya (, )?ya",
                "(no se repite|no vuelve|no regresa|no se vuelve a repetir)( ,|$| jamas| nunca| mas)"
                "|nunca mas( ,|$)|para siempre( ,|$)",
                "(cuente|cuento|contar|cuenta) (hasta )?(tres|cinco|diez|\\d+)( ,|$| o| se| y| ya)"
                "|antes de que cuente",
                "(entra|cae|viene|ejecuta*|aplica*|bloque*) .. (bloqueo|bloquean|cierre) .. "
                "(tarjetas|cuentas|celular|nomina)|a las (\\S+ ){0,3}(en punto )?.. (bloque*"
                "|congel*) .. (tarjetas|cuentas|hasta|celular|nomina|todo)",
                "(cupo|cupos|lugar|lugares|espacio|espacios) .. (primeros|tres|dos|cinco|diez"
                "|personas|quedan|queda|hay|solo) .. (ya|van|anot*|ocup*|qued*|tom*)|(primeros"
                "|primeras) (tres|dos|cinco|diez|\\d+) (que|en|personas|clientes)",
                "(acaba|acabo|quema|quemando|corre|corriendo|va) (el |su |tu )?(reloj|tiempo) ... "
                "(minutos|ratito|rato|segundos|salva|rescata|nadie|dispara)|corre (el )?tiempo|reloj "
                "corre",
                "(segundo|instante|momento) o (se lo|manana|se|ya|pierde|debe|nada)|en este (mismo "
                ")?(segundo|instante) (le|se|te|lo|o)|(es|sea) (ahora|ahorita) y (nada mas|solo) "
                "ahora",
                "(apretaron|apreto|aprieto|le dieron|le dan|dieron|picaron|presionaron) .. (boton"
                "|enter|click|clic|tecla)|(lo|la) (detiene|frena|para) .. (pago|deposito)|solo (si "
                "paga|un pago) .. (detiene|frena|para)",
                "(me|nos) (dan|dieron|dan para) (\\S+ )?(minuto|minutos|minutitos|segundo|segundos"
                "|hora|horas|rato|ratito|instante|cuarto de hora|media hora|(noventa|sesenta|treinta"
                "|cien) segundos) .. (salvar*|rescat*|evitar|detener)|(minuto|minutos|minutitos"
                "|segundo|segundos|hora|horas|rato|ratito|instante|cuarto de hora|media hora) .. (me"
                "|nos) dan .. (salv*|rescat*|deten*)|(quedan|faltan|queda) (\\S+ )?(minuto|minutos"
                "|minutitos|segundo|segundos|hora|horas|rato|ratito|instante|cuarto de hora|media "
                "hora) (de sistema|para que .. (embarg*|sistema|mande|bloque*|cancel*))",
                "ya nadie (lo|la|te|le|responde)|ya no (lo|la|te) (salva|rescata|ayuda) nadie|se "
                "acabo (para siempre|todo)( ,|$)|(descuento|promocion|beneficio|oferta) (\\S+ "
                "){0,2}(se cae|se le cae|se va) (\\S+ )?(para siempre|todo|en cuanto)",
                "(abogad*|patrulla|actuario|licenciad*|cobrador*) (\\S+ ){0,4}(media hora|minutos"
                "|una hora) .. (deteng*|par[oe]|fren*|regres*)|ya estan saliendo .. (abogad*"
                "|patrulla|actuario|licenciad*)",
                "(en|dentro de|tiene|tienes|le (doy|quedan|queda)|te (doy|quedan|queda)|quedan|queda"
                "|faltan|solo|antes de|menos de|le restan|cuenta con) .. <plazo> .. (, )?(o |y "
                f"|porque |para que |si no |antes de |de lo contrario |despues )?(\\S+ )*?{HARSH}",
                f"{HARSH} .. (en|dentro de|antes de|menos de|faltan) .. <plazo>",
                "(le|te|les) (doy|quedan|queda|damos|restan) (solo |exactamente |apenas |nada mas |no "
                "mas de )*(?!un momento|unos|unas|algun)<plazo>( ,|$| o| y si| para (pag*|deposit*"
                "|evitar|resolver|liquid*|consegu*|juntar)| antes| ni| mas)",
                "(tiene|tienes|tenes|cuenta con|cuentas con) (solo |solamente |exactamente |apenas "
                "|nada mas |unicamente |menos de )*(?!un momento|unos|unas|algun)<plazo> (para (pag*"
                "|deposit*|evitar|resolver|liquid*|consegu*|juntar|salvar*|transf*)|o|antes)",
                "(tiene|tienes|tenes) (solo |solamente |exactamente |apenas |nada mas |unicamente "
                ")<plazo>( ,|$)",
                "(tiene|tienes|tenes) (una|dos|tres) (hora|horas) ,",
                "(hoy|ahorita|esta tarde|esta noche|hoy mismo) .. (a las|a la|al mediodia) .. (ejecut*"
                "|embarg*|patrulla|se libera|orden|actuario|policia|desaloj*|remat*|giramos|se gira"
                "|lo detienen|se firma|cae|caen|se cierra|juez|demanda*|juridic*|vence el sistema"
                "|sistema)",
                "(a las|a la una|antes de las|para las) .. (ejecut*|embarg*|patrulla|orden|actuario"
                "|policia|desaloj*|remat*|se gira|sistema)",
                "(ejecut*|embarg*|patrulla|orden|actuario|policia|desaloj*|remat*) .. (hoy|ahorita|en "
                "este momento|a las|a la una|esta (tarde|noche)|al mediodia|antes de las|en (unos "
                ")?minutos|en una hora|de inmediato)",
                "(antes de|para|hasta|a mas tardar) (las|la|el|hoy) .. (, )?(o|si no|sino|y si no|de "
                "lo contrario) .. (demand*|embarg*|juridic*|legal|abogad*|juez|ejecut*|orden)",
                "(juez|actuario|abogado|licenciado|fiscal|sistema) .. (firma*|cierra|sale|ejecuta"
                "|manda|libera) .. (a las|a la|hoy|en|ahorita|<plazo>|mediodia)",
                "(hoy|ahorita|esta noche) .. (, )?(y )?(manana|en la manana|a primera hora) .. "
                "(embargad*|en la calle|sin casa|demandad*|preso|detenid*|patrulla|embarg*|actuario)",
                "(ultima|ultimo|unica|unico) .. (oportunidad|chance|llamada|aviso|opcion|dia|intento"
                "|vez|salida|momento|minuto|advertencia|notificacion) .. (hoy|ahorita|ahora|ya|embarg*"
                "|juridic*|demanda*|ejecut*|sistema|orden|a las|en este momento|procede*|legal|perder"
                "|carcel|patrulla|juez|minutos|horas)",
                "(hoy|ahorita|ya|ahora|en este momento) .. (ultima|ultimo|unica) (oportunidad|chance"
                "|llamada|aviso|opcion|vez|salida)",
                "(ahorita|ahora mismo|ya mismo|ahora|ya|hoy|en este instante|en este momento"
                "|inmediatamente|hoy mismo) .. (, )?(o|si no|sino|de lo contrario|o de lo contrario"
                "|porque si no|caso contrario) ... (embarg*|demand*|juridic*|legal|abogad*|orden"
                "|patrulla|juez|ejecut*|remat*|desaloj*|policia|carcel|actuario|detien*|perd*|pierd*"
                "|judicial)",
                "(si no|de no|sin) .. <pagar> .. (hoy|ahorita|ahora|en este momento|en esta llamada"
                "|antes de|<plazo>) ... (embarg*|patrulla|orden|juez|ejecut*|remat*|desaloj*|policia"
                "|carcel|actuario|detien*|orden|sistema|congel*|irreversible)",
                "(sistema) .. (cierra|bloquea|vence|se cierra|se bloquea|manda|envia|genera|libera"
                "|ejecuta|dispara|caduca) .. (en|hoy|a las|automatic*|ahorita|solo|orden|<plazo>"
                "|demanda|embargo)",
                "(si cuelga|si cuelgas|si me cuelga|si me cuelgas|en cuanto cuelgue*|al colgar|cuando "
                "cuelgue*|cuando cuelgues|terminando esta llamada|terminando la llamada|despues de "
                "esta llamada) ... (embarg*|demand*|juridic*|legal|orden|patrulla|pierd*|perd*|ejecut*"
                "|proced*|ya no|mando|manda|sale|no hay|cancel*|acaba)",
                "(ya|hoy) (no hay|se acab*|se termino|venc*) .. (tiempo|plazo|prorroga|oportunidad) "
                ".. (ejecut*|embarg*|demand*|juridic*|orden|legal)",
                "(a las|a la una|mediodia|para las|antes de las) ... (se ejecuta|ejecutamos|embarg*"
                "|patrulla|actuario|policia|desaloj*|orden de|remat*|despid[ae]*|carcel|preso|arrest*)",
                "(antes del|antes de|pasando) (el |las |la |\\S+ )?(mediodia|medio dia|noche|tarde"
                "|\\d+\\S*|cinco|seis|cuatro|tres|anochecer|cierre) ... (despid[ae]*|carcel|preso|casa"
                "|embarg*|patrulla|policia|ejecut*|arrest*|orden)",
                "(se cancela|se pierde|se acaba|termina|vence|desaparece|pierde|pierdes) .. (en cuanto"
                "|al|cuando|apenas|si) (me |yo |usted |tu )?(cuelg*|colgar|colguemos|termin* (esta"
                "|la) llamada|cort[ae]*)",
                "(hoy mismo|hoy|ahorita|esta (noche|tarde)) (\\S+ ){0,6}?(prision|carcel|preso|presa"
                "|embargad[oa]|detien*|detenid*|arrest*|patrulla|policia|desaloj*|al bote|embargarlo"
                "|embargarla|embargarle)",
                "en este (mismo )?(momento|instante) ... (embarg*|patrulla|policia|actuario|saliendo"
                "|orden|firmando)",
                "(necesito|quiero|exijo|ocupo|tiene que|debe|pague|deposite|paguele|deposita|paga"
                "|liquide|transfiera) .. (en|dentro de|antes de) (los |las |menos de |no mas de "
                ")*(proximos |proximas |siguientes )?<plazo>",
                "(ahora o nunca|hoy o nunca)",
                "(es|esta es) (su|tu|la) ultima (oportunidad|llamada|chance|advertencia|salida)( ,|$)",
                "(oferta|promocion|descuento|precio|quita|oportunidad|trato|beneficio) .. (vence"
                "|expira|caduca|termina|se acaba|se vence|desaparece|se va) .. (en|dentro de) (\\S+ "
                ")?<plazo>",
                "(antes de que (acabe|termine|se acabe) el dia|hoy|esta noche|ahorita) ... (van|vamos"
                "|voy|iran) por (usted|ti|vos|sus cosas)",
                "(le|te) (queda|quedan) (solo )?(hoy|el dia de hoy|unas horas|un dia|horas|minutos)"
                "|(solo|nada mas) (le|te) (queda|quedan) .. (hoy|horas|minutos|dia)",
                "(pague*|paguelo|pagalo|deposite*|depositelo) (\\S+ )?(ya|ahorita|ahora mismo) ... "
                "(instante|se cancela|embarg*|ejecut*|demand*|pierd*)|preciso instante",
                "ni un (minuto|segundo) mas ... (pag*|deposit*|esper*)|esperar ni un (minuto|segundo)",
                "manana (ya )?(es|sera|va a ser) (muy |demasiado )?tarde",
                "(tiene|tienes|debe|debes) que (pagar|depositar) (ya|ahorita|ahora) (mismo|ya|, ya)"
                "|ya no hay tiempo",
                "(en este momento|ahorita|ya) ... (juez|abogado|jefe|licenciado|actuario) (\\S+ "
                "){0,3}(firm*|por firmar|a punto|sale|manda)",
                "<plazo> (\\S+ )?, (el )?(reloj|tiempo) (\\S+ )?(corr*|acab*|pasa*|avanz*)",
                "(al mediodia|a mediodia|al cierre|a primera hora|en punto|a la una|a las \\S+) (\\S+ "
                "){0,3}(se ejecuta|ejecutamos|cae|caen|llega el|llegan los|pasa el|sale|salen|se "
                "libera|procedemos|se procede)( ,|$| el| la| los| las| su| con| orden*)",
                "(termine|terminando|cuelgue|cuelgues|cuelga|acabe|acabando) .. (llamada|telefono) .. "
                "(expediente|caso|ya no|no hay|fiscalia|juridic*|legal|demanda|embargo|se va|pasa"
                "|marcha atras)",
                "ya (van|va|estan|esta|viene|vienen) (saliendo|en camino|para alla|por usted|rumbo"
                "|llegando) .. (abogad*|patrulla|actuario|casa|cobrador*|policia|personal|muchachos"
                "|domicilio)",
                "<plazo> antes de que (\\S+ ){0,3}(vayan|busquen|buscar|caiga*|llegue*|ejecute*"
                "|embarg*|mande*|pase|firm*|demand*|salga*|proced*)",
                "(desaparece|se cancela|se pierde|se acaba|se borra|se esfuma|caduca|expira) .. (en) "
                "<plazo>",
                "(mi|el) (jefe|supervisor|licenciado|abogado|juez|actuario) .. (firma*|ya (va|esta)"
                "|esta por|esta a punto|va a firmar|por firmar|a punto) .. (orden|demanda|embargo"
                "|salir|ejecut*)",
                "(a punto de|por) (salir|girar*|liberar*|ejecutar*|firmar*|soltar*|emitir*) .. (orden"
                "|embargo|demanda|patrulla|oficio|notificacion)",
            ),
            doubtful=(
                "<plazo> .. (pag*|deposit*|transf*|liquid*|decid*|resolv*|confirm*|vence|expira|cierra)",
                "(pag*|deposit*|transf*|liquid*|decid*|resolv*|confirm*|pon*|realic*|hag*) .. (en"
                "|dentro de|antes de) .. <plazo>",
            ),
            steps=ANY_STEP,
        ),
        Family(
            "only_now",
            Act.FALSE_URGENCY,
            certain=(
                "(solo|solamente|unicamente|nada mas|valid*|vigente) .. (durante|mientras|en) .. (esta"
                "|la|nuestra) llamada",
                "(si (cuelga|cuelgas|colgamos)|al colgar|terminando la llamada|despues de esta llamada"
                "|si no acepta ahorita|si lo piensa|si no decide) ... (pierde|pierdes|se cancela|se "
                "acaba|ya no|desaparece|se pierde|no (existe|hay|vuelve))",
                "(nunca|jamas) (mas )?(\\S+ ){0,4}(oferta|descuento|oportunidad|promocion|beneficio|precio)",
                "(nunca|jamas|no) (mas )?.. (vuelv*|va a volver|volvera|repet*|va a haber|habra) .. "
                "(oferta|descuento|oportunidad|promocion|beneficio)",
            ),
            doubtful=(
                "(en|solo|son) (\\S+ )?(minuto|minutos|minutitos|segundo|segundos|hora|horas|rato"
                "|ratito|instante|cuarto de hora|media hora)|(jefe|supervisor*|gerente) .. (encima"
                "|presion*|borr*|quit*)|se anoto|corra( ,|$)|apur*",
                "(solo|solamente|unicamente|nada mas|nomas|exclusivamente|valido|valida|vigente) .. "
                "(hoy|ahorita|ahora|este momento|este dia|esta (tarde|noche|manana)|<plazo>)",
                "(hoy|ahorita|ahora|en este momento) .. (solo|unica|unico|nada mas|o nunca|ultimo|ultima)",
                "(ultima|ultimo|unica) .. (oportunidad|chance|llamada|aviso|opcion|dia|salida|prorroga"
                "|advertencia)",
                "(ahora o nunca|hoy o nunca|se acaba hoy|expira hoy|vence todo|caduca hoy|hasta hoy"
                "|se vence hoy|se acaba el tiempo|ya no hay (mas )?(tiempo|plazo|prorroga)|no hay "
                "tiempo|el tiempo se (acaba|acabo|termino)|contra reloj|el reloj corre|se (me |le "
                "|nos |te )?acab* el (plazo|tiempo))",
                "(tiene|debe|tienes|debes|tenes|urge|necesito|quiero|exijo|ocupo|exige) .. (pag*"
                "|deposit*|transf*|liquid*|dinero|plata|cubr*) .. (ya|ahorita|ahora mismo|en este "
                "instante|inmediatamente|de inmediato|en este momento|ya mismo|hoy mismo|sin falta"
                "|urgente)",
                "(hoy|manana) (mismo )?.. (ejecut*|se procede|procedemos|va a juridic*|pasa a juridic*"
                "|turnamos|se turna|demanda*|juridic*)",
                "(hoy|esta tarde|ahorita|manana|las \\d+|la una|mediodia) .. (, )?(o|si no) .. "
                "(juridic*|legal|demand*|abogad*|buro|proced*)",
                "(si no|de no) .. (hoy|ahorita|en este momento|<plazo>) ... (juridic*|legal|demand*"
                "|abogad*|buro|proced*|se cancela|pierd*|boletin*|escal*|pasa*|paso|turn*|ya no)",
                "(juridic*|legal|demand*|buro) .. (hoy mismo|ahorita|en este momento|esta (tarde"
                "|noche)|en (unas|unos|dos|tres|una) (horas|minutos|hora)|a primera hora)",
                "(expira|cierro|vence (todo|el sistema)|sistema (se )?cierra) .. (en <plazo>|hoy"
                "|ahorita|a las)",
                "(urgente|urgentisimo|urge|inmediat*|improrrogable|impostergable|de vida o muerte"
                "|ultimatum|perentori*)",
                "(decida|decidase|apurese|apurate|apure|dese prisa|corra|corre|rapido|apresurese"
                "|decidi|decidase) .. (ya|ahora|ahorita|antes|que|porque)",
                "(pague*|paguelo|pagalo|paga|deposite*|depositalo|depositelo|liquide*|transfiera*"
                "|transfiere|pongase|consiga*|resuelva|resuelve|hagalo|hazlo|entregue) .. (ya|ahorita"
                "|ahora mismo|instante|ya mismo|en este momento|de inmediato|inmediatamente|antes de "
                "que)( ,|$| o| porque| que| mismo)",
                "(ni un (minuto|segundo|dia|instante) mas|preciso instante|este (mismo )?instante|ya "
                "no (puedo|podemos) esperar|no (puedo|podemos) esperar|manana (ya )?(es|sera|va a "
                "ser) (muy |demasiado )?tarde|ya es (muy |demasiado )?tarde|no hay manana|se cancela "
                "todo|se pierde todo|ultimo dia|desaparece|marcha atras)",
                "(solo|nada mas|unicamente|apenas|quedan|faltan) .. <plazo>",
                "(abogad*|patrulla|actuario|cobrador*) .. (ya (van|va|viene*|sal*|estan)|en camino"
                "|saliendo|rumbo)",
                "(otra|mas|segunda) (oportunidad|oportunidades|chance) ... (hoy|despues)|despues de "
                "hoy|es lo ultimo que le ofrezco|lo ultimo que",
                "no (hay|habra|va a haber|tendra|tiene|le doy|existe) (otra|mas|segunda|nueva) "
                "(oportunidad|oportunidades|chance|prorroga)",
                "(apurese|apurate|dese prisa|decida ya|decidase ya|ya ya|correle|ultimo minuto)",
                "antes de que .. (tarde|cierre|sistema|proceda|me obliguen|se vaya|lo manden|pase a"
                "|sea tarde|turnen)",
            ),
            steps=ANY_STEP,
        ),
    ),
    "en": (
        Family(
            "hour_of_doom",
            Act.FALSE_URGENCY,
            certain=(
                "(every )?seconds? counts?( ,|$| now)|for (all )?eternity|last lifeline|(signing"
                "|taking|claiming|paying) for your (slot|place|spot|deal)|while i am (still "
                ")?talking|the moment you say no|only save you if",
                "(doors? (are|is) closing|door closes|end of this call|as long as this call|self "
                "destruct*|about to (press|hit|click) (send|submit|enter|delete|the button))|(snap "
                "up|grab|steal|take) your (discount|deal|offer|spot|place)",
                "(wipes?|deletes?|erases?|drops?|kills?) .. (at|by|in) (noon|midnight|midday|five"
                "|six|<term>|\\d+)|no tomorrow|(ten|five|three|sixty|thirty|\\d+) seconds( ,|$| to "
                "decide| or)|let me go .. never",
                "(counting|count|counted) to (three|five|ten|twenty|\\d+)|(have|got|you) until (i"
                "|we) (put|hang|finish|end|stop|count)",
                "(spot|spots|slot|slots|place|places|seat|seats|space|spaces) (\\S+ )?left ... (gone"
                "|hurry|someone|somebody|other line|taken|quick|fast|going)|(first|next) (two|three"
                "|five|ten|twenty|\\d+) (callers|people|customers|payers|clients|to pay)",
                "clock (is |s )?(\\S+ )?(running|ticking)|tick tock|going once|every second (you"
                "|counts|costs|that)",
                "(balance|debt|amount|bill|it|price|account|that) (\\S+ )?(doubles|triples"
                "|quadruples)|(is |it s )?(double|triple|twice as much) (tomorrow|overnight|after|in "
                "the morning|tonight|next week)",
                "(offer|deal|discount|only|price|this) (\\S+ ){0,6}(never|not) (\\S+ )?(come|comes"
                "|coming|came|return*|be repeated|see it|be back|see this)",
                "(this|that) very (second|instant|minute|moment)|(this|right this) (second|instant"
                "|minute|moment) or",
                "(gone|withdrawn|over|off|lost|dead|cancelled|shut*|close*|lock*|it) (for good"
                "|forever|for ever|for life)( ,|$)|kiss .. goodbye",
                "in (about |under |less than )?<term> (they|we|i|the system|the bank|my \\S+|it) "
                "(\\S+ )?(lock*|shut*|close*|cancel*|freez*|block*|delet*|wip*|cut*|kill*|void*"
                "|pull*)",
                "(delet*|cancel*|lock*|clos*|pull*|void*|scrap*|withdraw*|kill*|shut*) (\\S+ ){1,4}in <term>",
                "(press*|hit|clicked|clicking|push*) (the )?(button|send|submit|enter|reject|delete"
                "|execute)|(finger|hand) (is )?on the (button|trigger|mouse)",
                "(last|only|final) (time|chance|opportunity) .. (in your life|ever|you will ever"
                "|anyone will|lifetime)",
                "(no one|nobody|nothing) (\\S+ )?(can|could|will) (\\S+ )?(save|rescue|help) you|no "
                "(stopping|saving) (it|you|this)",
                "(decide|confirm|yes|agree|pay|answer|choose|commit) (\\S+ ){0,2}before (we|i|you) "
                "(\\S+ )?(hang|finish|end|put|count|disconnect|leave)",
                "(delet*|dies|gone|disappear*|vanish*|cancel*|lost|lose|expire*|withdrawn|over|off) "
                "(\\S+ ){0,3}?the (second|instant|moment|minute) (you|we|i|this)",
                "(no|not any|zero) (more )?time left|hurry (, )?hurry|(hold|keep) (it|this|that) .. seconds",
                "before (lunch|noon|midnight|tonight|dinner) (they|we|the system|it) (cancel*|lock*"
                "|clos*|delet*|block*)",
                "(in|within|have|got|next|only|just|you|give you|giving you|exactly) ... <term> ... "
                f"(, )?(\\S+ )*?{HARSH_EN}",
                f"{HARSH_EN} .. (in|within|next|less than) .. <term>",
                "(you have|you have got|you got|i (will )?give you|giving you|i am giving you|we are "
                "giving you) (only |just |exactly |about |until |one )*<term>( ,|$| to (pay|settle"
                "|come up|find|get|avoid|decide|make|save)| or| before| until| left)",
                "(at|by|before|after) (noon|midnight|midday|\\d+\\S*|five|six|three|four|two|one|eight"
                "|nine|ten|close of business|end of day|the end of the day|five o clock) ... (warrant"
                "|police|arrest*|garnish*|seiz*|bailiff*|sheriff|frozen|freeze|evict*|judge|execut*"
                "|court papers|file goes|locked|lock|lose your|jail|marshal*|deputies|officers)",
                "(warrant|police|arrest*|garnish*|seiz*|bailiff*|sheriff|freeze|frozen|evict*|execut*"
                "|judge|marshal*|deputies|officers) .. (today|tonight|in (an|one|two) hour*|by (noon"
                "|five|tonight)|this (afternoon|evening|morning)|at (noon|\\d+\\S*|five|four|three)"
                "|within the hour|right now|immediately|before the end of)",
                "(final|last|only) .. (chance|opportunity|call|warning|notice|shot) .. (today|now"
                "|tonight|before|or|court|legal|warrant|police|arrest|sue|garnish*|hour|minutes|judge)",
                "(file|case) (goes|is going|gets sent|will be sent|moves) .. (court|legal|attorney*"
                "|sheriff) .. (today|tonight|at (five|noon|\\S+)|in <term>|within)",
                "(today|tonight|now|this is it) .. (final|last|only) (chance|opportunity|shot|warning)",
                "(now|right now|today|immediately|this minute|this instant|this second|tonight) (, "
                ")?(or|otherwise|or else) .. (court|sue|legal|warrant|police|arrest*|garnish*|lawyer*"
                "|attorney*|bailiff*|lose|seize|jail|judge|sheriff|file*)",
                "(final|last|only) (chance|opportunity|warning|notice) ... (avoid|before|or) ... "
                "(arrest*|court|jail|lawsuit|police|legal|garnish*|seize*|sheriff|warrant|prison)",
                "(right now|this call|today|hang up) ... (deal|offer|discount) (is |will be )?(gone"
                "|over|dead|off|lost) ?(forever|for good|for ever)?",
                "(today|tonight|now|right now) (\\S+ ){0,6}?(jail|prison|arrested|handcuffs|warrant)",
                "(now or never)",
                "<term> ... (sheriff|police|court|lawsuit|charges|warrant|arrest*|garnish*|bailiff*"
                "|jail|lawyer*|attorney*)",
                "(offer|deal|discount|price|settlement) .. (expires|ends|dies|gone|closes|disappears) "
                ".. (in )?<term>",
                "(file|case|system|window) .. (closes|locks|shuts) .. (in )?<term>",
                "(price|offer|deal|discount) .. (only|just) .. (on|during|for) (this|the) (phone "
                ")?call|(only|just) .. (while|as long as) .. (on|in) (this|the) call",
                "(no|not|never) (\\S+ ){0,3}(another|second|other|more) (chance|chances|opportunity)",
                "<term> or (we|i|they|the|it|you) ... (execute|seize|file|lose|arrest*|sue|take|court)",
                "(after|once|when) (this|the|our|you) (call|phone call|conversation|hang up) .. "
                "(nothing|gone|disappear*|over|too late|can not|no one|forever|court|cancel*|sheriff"
                "|lawyer*)",
                "(if|unless) (\\S+ ){0,5}(by|before) (\\S+ )?(o clock|noon|five|six|four|three"
                "|\\d+\\S*|tonight|midnight|end of (the )?day) (\\S+ ){0,4}(seize*|police|arrest*"
                "|warrant|sheriff|bailiff*|garnish*|execut*|jail|judge|freeze|evict*)",
                "(if|once|when|as soon as|the moment|the second) (you|i|we) (hang up|put the phone "
                "down|end this call|put down the phone|get off the phone|disconnect) ... (gone|court"
                "|legal|lose|warrant|over|file*|sue|police|off the table|too late|nothing|goes|send"
                "|expires|judge|cancel*)",
                "(if|unless) .. (today|now|right now|on this call|before (we|you|i) hang up|<term>"
                "|tonight) ... (warrant|police|arrest*|garnish*|seize*|bailiff*|sheriff|jail|judge"
                "|frozen|freeze|evict*|lose your|marshal*)",
                "(judge|lawyer|attorney|boss|manager|sheriff|supervisor) .. (about to|waiting to"
                "|ready to|standing by to|sitting here to|has the pen) .. (sign|file|submit|send"
                "|press)",
            ),
            doubtful=(
                "(pay|paid|payment|decide|money|confirm|act|card) .. (in|within|next|before) .. <term>",
                "<term> .. (pay|paid|payment|decide|money|confirm|act|card)",
            ),
            steps=ANY_STEP,
        ),
        Family(
            "only_now",
            Act.FALSE_URGENCY,
            certain=(
                "(only|just) .. (during|on|for) .. (this|the) (phone )?call",
                "(offer|deal|discount) .. (gone|expires|ends|disappears|dies|dead|off the table"
                "|vanishes) .. (hang up|this call|phone|you hang)",
                "(never|not) .. (see|get|be|have) .. (offer|deal|discount) .. (again|ever)",
            ),
            doubtful=(
                "(hurry|quick|quickly|fast)( ,|$)|<term> or|or .. (gone|over|withdrawn|for life)|up "
                "the chain|(last|only) (spot|slot|place|one)|right now .. (reject|cancel|that is it)"
                "|(decide|choose) (right )?now",
                "(only|just) .. (today|now|tonight|right now|this (morning|afternoon|evening)|<term>)",
                "(today only|now or never|final (chance|opportunity|warning|notice|offer|call|demand)"
                "|last (chance|opportunity|warning|call|notice|offer|shot)|one time (offer|only)|no "
                "more time|out of time|running out|clock is ticking|time is (up|running)|no more "
                "extensions|your only chance)",
                "(another|other|second|more|next) (chance|opportunity) .. (after|today|tonight|this)"
                "|after (today|tonight|this call)",
                "<term> .. (that is all|all you|all you have|left|and counting|or|before)|(only|just"
                "|exactly) <term>|that is all (the time )?you",
                "(nothing (i|we|anyone|anybody|more|else)) .. (can|could|will) .. (do|help)|no (second"
                "|more) (chances|chance)|(pay|paying|paid) .. (this minute|right now|this second|this "
                "instant|immediately|now)( ,|$| or)",
                "(discount|offer|deal) .. (disappear*|gone|vanish*|forever|expires today|dies)",
                "(expires|ends|closes|valid until|good until|runs out|deadline) .. (today|tonight"
                "|midnight|noon|now|<term>|this minute|five)",
                "(pay|need|want|must|have|settle|money|payment) .. (right now|this minute|this second"
                "|this instant|immediately|straight away|at once|right away|on the spot|right this)",
                "(today|tonight|now|tomorrow) .. (or|otherwise) .. (legal|court|sue|lawyer*|attorney*"
                "|credit|file*|escalat*)",
                "(if|unless) .. (today|now|right now|tonight|<term>|noon|midday|five) ... (legal|court"
                "|sue|lawyer*|attorney*|credit|escalat*|lose|cancel*|bureau|gone|off)",
                "(legal|court|lawsuit|sued|attorney*|lawyer*) .. (today|tonight|this afternoon|by noon"
                "|in the morning|first thing)",
                "(urgent|urgently|immediate|immediately|before it is too late|too late|ultimatum|asap"
                "|without delay)",
            ),
            steps=ANY_STEP,
        ),
    ),
}  # fmt: skip
