"""Shaming: exposing him to others, asking whether he has no shame, judging his life."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family
from collsim.roleplay.understanding.profiles import Language

TELL = (
    "((digo|decimos|diremos|dire|diremos|cuento|contamos|contaremos|llamo(?! de)|llamamos(?! de)"
    "|llamaremos|llamare"
    "|hablamos(?! de)|hablaremos|hablare|aviso|avisamos|avisare|avisaremos|informo|informamos|informare"
    "|informaremos|notifico|notificamos|marco(?! de)|marcamos(?! de)|mando|mandamos"
    "|mandaremos|comunico|comunicamos|publico|publicamos|escribo|escribimos|visito|visitamos|reporto"
    "|reportamos|exhibo|exhibimos|expongo|difundimos|comparto|compartimos|pregunto|preguntamos|paso"
    "|pasamos|quejo|entero|enteramos|entere|enteren|enteraran|enterara|entera|enteras)"
    "|(voy|vamos|van|ir|puedo|podemos|podria|tendre que|tendremos que|tendria que|tener que|vere "
    "obligado|veremos obligados|hay que|toca|empezar|empiezo|empezamos|capaz|prefiere|prefieres|voy a "
    "tener que|vamos a tener que|obligas|obliga) (a |que |de )?(<le> )?"
    "(decir!|contar!|avisar!|informar!|llamar!|hablar!|enterar!|comentar!|notificar!|comunicar!|marcar!"
    "|mandar!|publicar!|exhibir!|mostrar!|escribir!|preguntar!|ventilar!|difundir!|divulgar!|compartir!"
    "|visitar!|quejar!|reportar!|buscar!|exponer!|pedir!|platicar!|explicar!|hacer!)"
    "|(quiere|quieres|queres|quieren|prefiere|preferis|gustaria|gustara|encantaria|parece si|tal si) "
    "(que )?(<le> )?(hable|hablo|llame|llamo|llamemos|hablemos|avise|aviso|avisemos|diga|digo|digamos"
    "|cuente|cuento|contemos|informe|informemos|entere|enteren|vaya|vayamos|marque|mande|mandemos"
    "|busque|busquemos))"
)
TELL_EN = (
    "((i|we|they|me|us|somebody) (\\S+ ){0,4}(tell|telling|call|calling|inform|informing|notify"
    "|notifying|contact|contacting|ring|ringing|phone|phoning|let|speak to|speaking to|talk to|talking "
    "to|message(?! for)|messaging|email|emailing|write to|writing to|post|posting|show up at|turn up at|ask"
    "|asking|visit|visiting|text|texting|share|knock|speak with|explain to|chat"
    "|show|showing|give|reach out to|go to|going to|start with|send)|(time to|maybe|perhaps|how about"
    "|what if|shall|should|or) (i |we )?(call|tell|phone|ring|inform|let|speak to|talk to|contact|ask))"
)

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "exposure",
            Act.SHAME,
            also=(Act.DISCLOSE_THIRD,),
            certain=(
                f"{TELL} .. <su> (propio |propia |propios |mismo )?<vecinos>",
                f"{TELL} .. (a |en |al |con )?(<su> )?(propio |propia )?(jefe|jefa|patron|patrona|rrhh"
                "|recursos humanos|companeros de|colegas|empleador|vecinos|vecinas|vecindario|barrio"
                "|cuadra|todo el mundo|todos|mundo entero|redes|facebook|conocidos|amigos|amistades"
                "|familiares|iglesia|suegra|suegros|toda (su|tu|la))",
                f"{TELL} .. <su> (trabajo|oficina|empresa|chamba|empleo|gerente|supervisor) .. (deb*"
                "|deuda|moros*|clase|pag*|sepa*|verguenza|entere*|adeud*|atras*|quien es|incumpl*)",
                "(<su> )?(jefe|jefa|patron|vecinos|vecinas|familia|hijos|esposa|esposo|mujer|marido"
                "|suegra|suegros|amigos|companeros|todos|todo el mundo|barrio|colonia|mundo|cuadra"
                "|padres|madre|mama|gente|conocidos|contactos|pueblo|edificio|empresa) .. (se (va"
                "|van) a enterar|se (entere|enteren|entera|enteran|enterara|enteraran)|va a saber|van "
                "a saber|sepa|sepan|sabra|sabran|supiera|supieran|conozca|conozcan|vea|vean|vera"
                "|veran)"
                " .. (deb*|deuda|moros*|clase|pag*|verguenza|adeud*|atras*|quien|situacion|persona|$|,"
                "|tipo|como es|realmente|que es|lo que es|cumpl*|fichit*)",
                "(todos|todo el mundo|todas|mundo|medio mundo|el barrio|la colonia|la cuadra) .. "
                "(enter*|sepa*|saber|sabra*)",
                "(publicar!|publico|publicamos|pondremos|pondre|subir!|subo|subimos|poner!|pongo"
                "|ponemos|exhibir!|colgar!|pegar!|pego|pegamos|colocar!|colocamos|aparecer!|salir!|sale"
                "|quemar!|quemamos|circular!|postear!|mostrar!|difundir!|compartir!|etiquetar!"
                "|boletinar!|repartir!|repartimos|imprimir!|pintar!|escrachar!)"
                " .. (redes|facebook|face|internet|instagram|tiktok|whatsapp|grupo|grupos|estados|(su"
                "|tu) (foto|fotografia|cara|nombre)|lista de|listas de|lona|manta|cartel|carteles"
                "|cartelon|letrero|letreros|afiche|afiches|volante|volantes|pancarta|periodico|diario"
                "|radio|pared|puerta|poste|postes|fachada|plaza|mural|megafono|altavoz|bocina"
                "|perifoneo|letrerote|cartulina)",
                "(mandar!|mandamos|enviar!|enviamos|pasar!) .. (su|tu) (foto|cara|fotos|fotografia) "
                ".. (todos|grupo*|contactos|vecin*|familia|trabajo|jefe)",
                "(su|tu|sus|tus) (foto|nombre|cara|fotos) .. (redes|facebook|internet|lista|listas"
                "|cartel|periodico|poste|postes|lona|todos|entrada|plaza|grupo|grupos|morosos|whatsapp"
                "|vea*)",
                "(lista|listado|muro|salon|cuadro) (negra |publica )?(de )?(morosos|deudores|tramposos"
                "|malas pagas|malapagas|mala pagas|la verguenza|ratas|rateros|incumplidos)",
                "(quemar!|quemo|quemamos|exhibir!|balconear!|evidenciar!|exponer!|escrachar!|funar!"
                "|funamos|funo|avergonzar!|abochornar!|humillar!|ridiculizar!) .. (vecin*|familia"
                "|trabajo|todos|redes|jefe|publicamente|barrio|frente|delante|amigos|usted|gente|calle"
                "|hijos|colonia)",
                "(te|lo|la|los) (vamos a |voy a |van a )(quemar|exhibir|balconear|evidenciar|exponer"
                "|escrachar|funar|avergonzar|humillar|ridiculizar|poner en evidencia)|(exhibirlo"
                "|exhibirla|exhibirte|quemarlo|quemarte|escracharlo|funarlo|funarte|balconearlo"
                "|avergonzarlo|avergonzarte|lo exhibimos|te exhibimos|te funamos|te funo|te quemo|te "
                "quemamos|te exhibo|lo exhibo|te escracho)",
                "(delante|enfrente|frente|afuera) .. (todos|todo el mundo|(<su> )?(<vecinos>|hijos"
                "|ninos|clientes|companeros|familia|gente|jefe|alumnos)) .. (cobr*|reclam*|grit*"
                "|decir*|verguenza|exig*|pena|pas* la|deb*|humill*|qued*)",
                "(cobr*|reclam*|grit*|decir*|exig*|humill*|qued*|pasar) .. (delante|enfrente|frente) "
                ".. (todos|todo el mundo|(<su> )?(<vecinos>|hijos|ninos|clientes|companeros|familia"
                "|gente|jefe|alumnos))",
                "(chismosear!|cobradores disfrazados|disfrazados|disfraz|frac|vestido de|botarga"
                "|payasos|mariachi*|megafono|megafonia|altavoces|perifoneo|cobrador del frac)",
            ),
            doubtful=(
                "(papas|padres|mama|familia|hijos|vecinos|jefe|amigos|todos|gente|esposa|esposo) .. "
                "(sep*|enter*|supier*|vean|vieran|crezc*|viend*)",
                "(altavoz|altavoces|bocina|bocinas|megafono|perifoneo|pancarta|manta|lona|cartel"
                "|carteles|volantes|lista negra)",
                "(vecinos|(su|tu|el) (jefe|jefa|patron|empleador)|redes sociales|facebook|recursos "
                "humanos|suegra|iglesia|que diran|quedar mal|quedar en evidencia)",
                "(su|tu|sus|tus) (familia|hijos|esposa|esposo|madre|padres|trabajo|companeros|amigos) "
                ".. (sepa*|enter*|piens*|dir[ai]*|pensar*|opin*|vea*|diria*)",
                "(llamar!|llamamos|hablar!|ir) .. (su|tu) (trabajo|oficina|empresa|chamba)",
                "(familiares|conocidos|referencias|contactos) .. (llam*|avis*|inform*|busc*|marc*|habl*)",
                "(llamar!|llamamos|hablar!|hablamos|marcar!|marcamos|avisar!|contactar!|contactamos"
                "|molestar!) .. (familiares|conocidos|referencias|contactos|familia|esposa|esposo"
                "|hijos|mama|madre)",
            ),
        ),
        Family(
            "no_shame",
            Act.SHAME,
            certain=(
                "(es|son) mas (responsable|cumplid[oa]|honest[oa]|hombre)s? que (usted|tu|vos)|(no "
                "podria|no daria) .. la cara|pedir perdon de rodillas|(se van a|se van) (a )?reir de "
                "(usted|ti)|reir de usted|triste ejemplo|se dice (cristian[oa]|honrad[oa]"
                "|catolic[oa]|hombre)|(cuento|digo) a (su|tu) (grupo|club|equipo|clase)",
                "(revolcando|revolcar*|retorciendo) en (la|su) tumba|(yo )?(me esconder*|me moriria"
                "|me daria) .. (piedra|debiera|verguenza|pena)|(fiesta|boda|quince anos|bautizo"
                "|viaje|vacaciones) .. (y )?(no (puede|paga|tiene|alcanza))|por (gente|culpa de "
                "gente|personas) como (usted|tu|ustedes)|vive de prestado|(madre|padre) de (dos|tres"
                "|cuatro|cinco) .. (irresponsable|increible)|que bajo ha|toda (la|su) (parroquia"
                "|iglesia|cuadra|escuela|oficina) .. (enterar|saber)",
                "(esa|que|con que|tiene|con) (cara|carota) .. (misa|comulgar|iglesia|saluda*|sale"
                "|calle|trabajar|sus hijos|la gente|escuela)|(tiene|tienes|tenes) (la )?cara (de"
                "|para) (ir|salir|saludar|pedir|andar)",
                "hasta (la gente|el|la|mi|los|su|sus|un|una) (\\S+ ){0,7}(paga|pagan|cumple"
                "|cumplen)( ,|$| y| con| lo| sus| a tiempo)",
                "(imaginese|imaginate|que|piense|se imagina|como) .. (pensar|pensara|pensaran"
                "|pensaria|decir|dira|diran|diria|dirian|supieran|supiera|sepan|sentir*) .. (su|sus"
                "|tu|tus|el|los) (esposa|esposo|suegra|suegro|hijos|hija|hijo|alumnos|alumnas|papas"
                "|padres|mama|papa|nietos|jefe|vecinos|madre|padre|familia|amigos|companeros"
                "|clientes|empleados|maestro|patron)",
                "(su|sus|tu|tus) (esposa|esposo|suegra|hijos|alumnos|papas|padres|mama|nietos"
                "|vecinos|madre|amigos|clientes|jefe|patron) .. (supieran|supiera|se entere|se "
                "enteren|se enteran|lo "
                "vieran|lo viera|cuando se entere*|va a pensar|van a pensar)",
                "(asi|eso) (\\S+ )?(lo|la|te|los) (educaron|criaron|ensenaron)|(eso|asi) (le|les) "
                "(ensena|enseña|inculca) .. (hijos|nietos|ninos)|asi quiere .. (respet*|hijos)",
                "(unico|unica|nada mas usted|solo usted|solamente usted) .. (toda la|la|su|de) .. "
                "(colonia|cuadra|calle|barrio|pueblo|edificio|zona)|de tod[ao] (la|el) (colonia"
                "|cuadra|calle|barrio|pueblo|edificio|zona)",
                "(pobre|pobres|pobrecit*) (de )?(su|sus|tu|tus) (madre|hijos|hijo|familia|esposa"
                "|padres|mama|ninos|papas|marido)|que (hijo|hija|padre|esposo|marido) (le|les|te) "
                "(salio|toco)",
                "(si|donde) (tuviera|le quedara|tuvieras|le queda|quedara|hubiera|tiene) (\\S+ "
                "){0,2}(verguenza|dignidad|pena|decencia|palabra|honor)|no tiene (usted )?(\\S+ "
                ")?(\\S+ )?(palabra|dignidad|verguenza|decencia|madre)( ni|$| ,)|(ni|tantita|nada "
                "de) (dignidad|verguenza|decencia)",
                "(presum*|sube|subiendo|sub*|public*) .. (fotos|viajes|playa|vacaciones|fiestas"
                "|facebook|historias) .. (no paga|no pag*|deb*|descaro|cinismo)|que (descaro|cinismo"
                "|poca verguenza|cinico|descarado)",
                "con (ese|esa|semejante|tremendo|tremenda|tamaña) (carrazo|camionetota|camionetonon"
                "|celularzote|casota|casa|carro|camioneta|celular|telefono) .. (no|y|ni|deb*|pag*)|y "
                "usted con (ese|esa|semejante)",
                "un (padre|hombre|senor|caballero|jefe) (de familia|de verdad|cabal|derecho|hecho y "
                "derecho) .. (no|cumple|paga|responde)|(da|me da|causa) (\\S+ )?(tristeza|lastima"
                "|pena) ver|en (que|lo que) (se convirtio|acabo|termino)",
                "(misa|iglesia|culto|trabajo|junta|escuela|mercado) .. (decirlo|gritarlo|contarlo"
                "|anunciarlo) .. (voz alta|todos|microfono|enfrente)|(hojas|carteles|papeles"
                "|volantes) con su (foto|cara|nombre)|(padre|cura|pastor) de su (iglesia|parroquia)",
                "para (el|la|los|las|andar|ir|comprar*|su|tu) (\\S+ ){0,4}si (tiene|hubo|hay|tuvo"
                "|alcanzo|le alcanza|tienes)( ,|$)|mirese al espejo|(maestro|profesor|licenciado"
                "|doctor|contador|ingeniero) .. (un |tan )?moros[oa]|tan (estudiad[oa]|preparad[oa]"
                "|elegante|educad[oa]) y (tan )?(moros*|deb*|no)",
                "(no|ni) (<usted> )?((le|te|les|tiene|tienes|tenes|siente|sientes|conoce|conoces"
                "|tienen) (\\S+ )?)(da |dan |daria |dara |produce )?(\\S+ )?(verguenza|verguenzas|pena"
                "|dignidad|decencia|moral|honor|pudor|remordimiento|remordimientos|cargo de conciencia"
                "|escrupulos|bochorno|cara|orgullo|principios|valores|palabra de honor|verguenza ajena"
                "|amor propio)",
                "(deberia|deberias|debiera|deberian|tendria|tendrias|debe|debes|tiene que|tenga|ten"
                "|tengan|sienta) (\\S+ )?(darle |darte |darles |dar |tener |sentir |de )*(\\S+ "
                ")?(verguenza|pena|vergonzoso|avergonzarse|avergonzarte|sentirse avergonzad*|dignidad"
                "|decencia|estar avergonzad*)",
                "(avergonzarse|avergonzarte|averguencese|averguenzate|avergonzad*|que (verguenza"
                "|bochorno)(?! con (?:usted|ustedes|ti|vos))|que verguenzas|verguenza (deberia|debia"
                "|le|te) (de )?(darle|darte|tener|sentir|da|deberia)|me da verguenza ajena|verguenza "
                "ajena|pena ajena|que pena ajena|es una verguenza|eres una verguenza|sos una verguenza"
                "|da verguenza|verguenza para|la verguenza de|una verguenza|vergonzoso|bochornoso"
                "|verguenza le|verguenza te)",
                "que pena .. (hijos|familia|vecin*|esposa|esposo|madre|padres|mama|amigos|jefe|senora"
                "|companeros|su edad|tu edad|nietos|papa|ejemplo|gente como)",
                "(que|el|mal|buen|bonito|lindo|menudo|vaya) ejemplo",
                "(ejemplo) .. (le|les) (da|das|esta dando|estas dando) .. (hijos|ninos|familia|hijo|nietos)",
                "(le|te) falta .. (dignidad|verguenza|decencia|moral|honor|valor)",
                "(hijos|madre|mama|familia|padres) .. (estar|estan|estaran|deben) .. (orgullos[oa]s"
                "|contentos|felices) (\\S+ )?(de|con)",
                "(altavoz|altavoces|bocina|bocinas|megafono|perifoneo) .. (calle|casa|barrio|colonia"
                "|trabajo|puerta|vecin*)",
                "(va|van) a (pensar|decir|opinar) .. <su> (jefe|vecinos|hijos|familia|esposa|madre"
                "|mama|padres|amigos|companeros|suegra) .. (enter*|sepa*|vea*|lleg*|cobr*|moros*"
                "|debe*)",
                "(mirese|mirate|vease|vete|verse|mirarse) (\\S+ )?(en|al) (un |el )?espejo",
                "(gritar*|gritarle|gritando|reclamar*|vocear*) .. (trabajo|casa|calle|barrio|oficina"
                "|puerta|iglesia|vecin*)",
                "clase de (padre|madre|hombre|mujer|esposo|hijo|hija|papa|mama|ejemplo|persona es"
                "|persona eres|gente es)",
                "(cara|verguenza|pena|decepcion) .. (sus|tus|su|tu) (papas|padres|hijos|mama|madre"
                "|familia|esposa) .. (cuando|si|al)",
                "(hijos|ninos|familia) .. (crezc*|crec*|viend*|aprend*) .. (papa|padre|mama|madre|no "
                "(paga|cumple|responde)|moros*|deud*|tramp*)",
                "(comprar|comprarse|tele|television|celular|ropa|gustos|lujos|antojos) .. si (hay"
                "|tiene|tienes|alcanza|pudo|tuvo)",
                "(que|clase|tipo) (clase |tipo )?de (padre|madre|hombre|mujer|persona|esposo|hijo|papa"
                "|mama|ser humano|ciudadano|profesionista|profesional|abuelo|abuela|gente) (\\S+ )?(es"
                "|eres|sos|se cree|deja|hace|no paga|puede|debe|permite|vive|queda|da|endeuda|anda)",
                "(mal|mala|pesimo|pesima) (padre|madre|hijo|hija|esposo|esposa|papa|mama|persona"
                "|marido|ciudadano|hombre|mujer|ejemplo)",
                "(con que cara|que cara|con que ojos|con que moral|con que derecho|como puede dormir"
                "|como puedes dormir|como duerme|como duermes|puede dormir tranquil*|puedes dormir "
                "tranquil*|como le hace para dormir|como se atreve a|verse al espejo|mirarse al espejo"
                "|mirarse en el espejo|verte al espejo|ver a los ojos|mirar a los ojos|mirarle la cara"
                "|ver a la cara|sostener la mirada|como puede vivir|como puede mirar|mirar a (sus"
                "|tus) hijos)",
                "(la gente|las personas|uno|los hombres|gente|un hombre|una persona|una mujer|los "
                "senores|cualquier persona|una dama|un caballero|las mujeres|alguien) (decente"
                "|decentes|honrad*|honest*|honorable*|de bien|de verdad|de palabra|con dignidad|con "
                "verguenza|con principios|responsable*|normal*|educad*|como dios manda|de honor"
                "|seri[ao]s?) .. (pag*|cumpl*|no (debe|hace|anda)|responde*|da la cara|honra*|salda*"
                "|si)",
                "(sea|se|pongase|porte*|portate|comporte*|hagase|actue) (como )?(un )?(hombre"
                "|hombrecito|hombrecita|los pantalones|macho|mujercita|varon|mas hombre)|(amarrese"
                "|pongase|amarrate|ponte|tenga|ten) (bien )?(los )?(pantalones|huevos|cojones|faldas"
                "|calzones)|le faltan pantalones|no es hombre|no eres hombre|poco hombre",
                "(vivir|vive|viviendo|vives|vivis|andar|anda|comer|come|vestir|viste|pasea*|gasta*) "
                ".. (de lo ajeno|de lo que no es suyo|a costa|a costillas|de prestado|de gratis|de "
                "fiado|gratis|del cuento|de los demas|con dinero ajeno|de arriba)",
                "(para) .. (fiesta|fiestas|parranda|cerveza|cervezas|chupar|trago|tragos|alcohol|vicio"
                "|vicios|beber|tomar|viajes|vacaciones|peluqueria|unas|celular nuevo|lujos|farra|joda"
                "|copas|cigarros|ropa|salir|pachanga|borrachera|borracheras|mujeres|gastar|presumir"
                "|paseos|cine|restaurantes|pedir|vino|joder) .. (si|no|tiene|tienes|hay|alcanza|le "
                "sobra|ahi)",
                "(si|bien que|pero) (tiene|tienes|tenia|hay|le alcanza|te alcanza|alcanza|hubo|tuvo"
                "|tuviste) (\\S+ )?(para) .. (fiesta|fiestas|parranda|cerveza|cervezas|trago|alcohol"
                "|vicio|vicios|tomar|viajes|vacaciones|peluqueria|unas|celular|lujos|farra|joda|copas"
                "|cigarros|ropa|salir|pachanga|netflix|restaurante*|uñas)",
                "(a su edad|a tu edad|a estas alturas) .. (deb*|verguenza|pena|fiad*|mendig*|asi"
                "|todavia|pag*|sin|viv*|trist*|endeud*)|(deb*|verguenza|endeud*|sin un peso|viviendo"
                "|sin poder) .. (a su edad|a tu edad)",
                "(da|das|me da|nos da|dan|daba|inspira) (usted |mucha |pura )?(lastima|pena ajena"
                "|verguenza ajena|grima)|que lastima (da|das|me da)|es patetic*|que patetic*|que "
                "lamentable|que bajo (ha |has )?(caido|caiste|cayo)|que poca (verguenza|cara|dignidad"
                "|decencia|moral|clase|seriedad)|poca verguenza",
                "(su|tu) (madre|padre|mama|papa|esposa|esposo|hijos|familia|abuela|hija|hijo|abuelo"
                "|difunt*|muert*) .. (se avergonzar*|averg*|decepcion*|pena|orgullos*|verguenza|se "
                "moriria|revolc*|tumba|daria|desde el cielo)",
                "(gente|persona|personas|clientes|deudores) como (usted|tu|vos|ustedes) .. (hund*"
                "|arruin*|culpa|por|pais|atras*|perjudic*|fregad*|jodid*)",
                "(por (su|tu) culpa|por gente como (usted|tu)) .. (pais|hijos|otros|familia|banco|los "
                "demas|sufr*|mal)",
                "(fracas*) .. (como|en la) .. (padre|madre|hombre|mujer|vida|esposo|persona|hijo)",
                "(pedir|pidio|pidiendo|pedia|pediste|agarrar|gastar) .. (si|bien|no) .. (pena"
                "|verguenza|rapid*|facil|bonito|buenito)",
                "(pedir prestado|pedir el (dinero|credito|prestamo)|gastar|gastarlo|gastarselo"
                "|comprar) .. (si|bien que|ahi si|pero) .. (pudo|podia|supo|bueno|verguenza|pena"
                "|rapid*|contento|feliz)",
            ),
            doubtful=(
                "(verguenza|dignidad|decencia|humill*|bochorn*|averg*|remordimiento|pudor|deshonr*"
                "|desverg*|descaro)",
                "(que pena|pena|lastima|lamentable|triste)( con| que| ,|$| por| da| me)",
                "(sus|tus|su|tu) (hijos|hijo|hija|familia|ninos|nietos) .. (ejemplo|orgullo*|pensar*"
                "|pena|merec*|hambre|crecer*|ensen*|aprend*)",
                "(ejemplo|honor|honra|hombria|palabra de hombre|conciencia|pantalones|educacion)",
                "(piense|piensa|pensado) .. (hijos|familia|ejemplo)",
                "(cristian[oa]|catolic[oa]|creyente|dios|iglesia|biblia|pecado|virgen) .. (dice|llama"
                "|cree|ve|mira|castig*|deb*|pag*|paga)",
                "(dice|llama|cree|decir|llamarse) .. (cristian[oa]|catolic[oa]|honrad[oa]|decente"
                "|hombre|persona de bien|honest[oa]|profesionista|caballero|dama)",
                "(ni la amuela|ni la friega|no manche|no la chifle|el colmo|qu[e] feo|indigno|indigna"
                "|caer tan bajo|tan bajo)",
                "(responsable|responsabilidad|adulto|adulta|compromisos?|cumplid[oa]) .. (como|sea"
                "|hombre|asum*)",
                "(uno|yo|nosotros|otros|todos) .. (si) (pag*|trabaj*|cumpl*)",
                "(lujos|fiestas|cervezas|parranda|vacaciones|netflix)",
            ),
        ),
    ),
    "en": (
        Family(
            "exposure",
            Act.SHAME,
            also=(Act.DISCLOSE_THIRD,),
            certain=(
                "(put|stick|pin|post|hang|nail) (it|this|that|your name|a sign|signs|posters|flyers"
                "|a notice) .. (at|on|in|outside|all over|around) .. (office|work|lawn|door|church"
                "|school|street|town|shop|neighborhood|neighbourhood|window|gate)",
                "wait (till|until) .. (hears?|finds? out|knows?|learns?|sees?) (about|of|what|how"
                "|from|who|that|this)",
                f"{TELL_EN} .. (your |all your |the whole |the entire |all the )(\\S+ )?(boss|employer"
                "|manager|hr|coworkers|colleagues|workmates|neighbours|neighbors|friends|family"
                "|relatives|church|community|pastor|landlord|mother|mum|mom|wife|husband|in laws|kids"
                "|children|parents|street|building|town|school|village|partner|workplace|job|father"
                "|dad|fiance|girlfriend|boyfriend|congregation|contacts|neighborhood|neighbourhood"
                "|followers)",
                f"{TELL_EN} .. (hr|human resources|everyone|everybody|the world|the neighbours|the "
                "neighbors|people you|all of them) .. (owe*|debt|know*|deadbeat|pay*|what kind|who "
                "you|about|$|,|really|what you)",
                "(everyone|everybody|whole (street|town|building|world|family|church|school|office)"
                "|your (\\S+ )?(boss|employer|neighbours|neighbors|friends|family|coworkers|colleagues"
                "|church|kids|children|wife|husband|mother|mum|mom|parents|pastor|workmates|in laws"
                "|partner)) .. (<will>|going to|to|should|if|when|is|needs to|are|deserve* to) .. "
                "(know|find out|hear|see|learn|think|say|told) .. (owe*|debt|deadbeat|pay*|kind|who"
                "|about|what|$|,|this|how)",
                "(post|posting|put|putting|publish|publishing|share|sharing|print|printing|plaster"
                "|stick|tag|tagging|list|listing|upload|blast|air|expose) .. (your )?(.. )?(facebook"
                "|online|social media|internet|instagram|tiktok|twitter|name|photo|picture|face|notice"
                "|poster|posters|flyer|flyers|newspaper|door|wall|window|group chat|paper|sign"
                "|whatsapp|page|website|board|lamp post*|list of)",
                "(your )(name|photo|picture|face|debt) .. (facebook|online|social media|internet"
                "|newspaper|public|poster*|list|wall|everyone|board|all over|front page|window)",
                "(shout|shouting|scream|screaming|yell|yelling|announce) .. (pay|paying|debt|owe*"
                "|deadbeat|job|work|house|street|neighbo*)",
                "(name|you|your face) .. (on|in|onto) .. (list|board|wall|website|paper|poster*"
                "|door)( of| ,|$| for| where)",
                "(deadbeat|debtor|debtors|deadbeats) (list|board|wall|page)",
                "(tell|telling|inform|let|email|call) (everyone|everybody|all of them|all the people) "
                "(in|at|on|from) your (office|work|job|street|building|church|family|school|company"
                "|phone|contacts)",
                "(does|is) (it|this|that) (not )?(\\S+ )?(embarrass|shame|bother|humiliate) you",
                "(wall of shame|name and shame|list of (deadbeats|debtors|bad|defaulters|shame)"
                "|public list|laughing stock|expose you|shame you|embarrass you|humiliate you|make "
                "you a|public humiliation|publicly shame|out you|drag your name|your dirty laundry)",
                "(in front of|outside) .. (your )?(kids|children|neighbours|neighbors|coworkers"
                "|colleagues|everyone|everybody|family|boss|friends|wife|husband|whole|customers"
                "|house with)",
            ),
            doubtful=(
                "(neighbours|neighbors|coworkers|colleagues|facebook|social media|human resources|church"
                "|(your|the) (boss|employer))",
                "your (family|wife|husband|kids|children|mother|mum|mom|parents|friends|job|work) .. "
                "(know*|find out|think|hear|told(?! nothing)|say|see)",
                "(call|calling|contact|contacting|ring|visit) .. (you at work|your work|your job|your "
                "workplace|your family|your references|your relatives|your wife|your husband|your "
                "mother|your mom|your mum)",
                "embarrass*",
                "(let|tell) .. (whole|entire|all) .. (office|team|street|town|building|family|school"
                "|church)",
            ),
        ),
        Family(
            "no_shame",
            Act.SHAME,
            certain=(
                "(more responsible|more honest|more mature|better) than you|show my face (if|again)"
                "|on your knees|laugh(ing)? at you|tell your (\\S+ )?(club|team|class|choir"
                "|customers)|(cigarettes|beer|booze|lottery tickets|games|toys|clothes) but (can not"
                "|not|will not|never) (\\S+ )?(pay|afford)|(sorry|pitiful|poor|terrible|fine) example",
                "(i would|i d|id) (hide|crawl|die|be sick|never show) .. (rock|hole|shame|if i owed"
                "|face|position)|(throw|throwing|afford|paying for|having) (a |an )?(\\S+ )?(party"
                "|wedding|holiday|vacation|birthday|quinceanera) .. (can not|not|will not) (pay"
                "|afford|find|manage)",
                "(sunk|fallen|stooped|gone) (\\S+ )?(low|so low|this low)|(live|living|lives) off "
                "(borrowed|other|someone|our)|(mother|father) of (two|three|four|five) and|turn* in "
                "his grave|turning in her grave|sick with shame",
                "even (the |a |my |your )?(\\S+ ){0,5}(pays|paid|pay|manages|settles) (on time|up"
                "|his|her|their|what|the|every|more)|even (the|a|my) (\\S+ ){0,4}pays( ,|$)",
                "(everyone|everybody|all the neighbours|all the neighbors|whole (street|block|town)) "
                ".. (pays|paid|pay|settles) .. (except|but|apart from) you|(did|was that how|is that "
                "(how|what)) (\\S+ )?(mother|father|parents|mum|mom|family|folks|dad) .. (raise*"
                "|teach|taught|brought|show*)",
                "what (would|will|must|do) your (\\S+ )?(father|mother|kids|children|wife|husband"
                "|family|students|boss|neighbours|neighbors|parents|pastor|grandmother|dad|mum|mom) "
                ".. (say|think)",
                "(imagine|picture|wait till|wait until|bet|think) .. (your )?(students|congregation"
                "|kids|children|wife|boss|neighbours|neighbors|family|colleagues|church|customers"
                "|husband|mother|pupils|employees|patients|parishioners|teacher) .. (knew|know|knows"
                "|hear*|find|finds|finding|found|see|sees|saw|learn*|love to)",
                "(posting|post|showing off|flaunting|sharing|bragging) .. (pictures|photos|trips"
                "|trip|holiday|holidays|beach|vacation|selfies|parties) .. (while|and|when|with) .. "
                "(owe|owes|unpaid|bill|debt|pay|due)",
                "(but )?(not|none|nothing|never any) for (us|me|your debt|your bill|the bill|what "
                "you owe)|and then there (is|are) you|(except|but) you( ,|$)",
                "(what a|some|the|got a|you have a|of all the) nerve( ,|$| of| you)|what a cheek"
                "|(must|should) be (so |very |really )?proud",
                "(be|feel) (so |absolutely |utterly )?(mortified|ashamed|embarrassed|humiliated) if "
                "(i|that|it)|(not|never|doubt|hard to) (imagine|think|believe) your .. (proud"
                "|respect*|look up)",
                "(is )?that (is )?(the|what|the kind of|the sort of|how) (\\S+ )?(man|woman|father"
                "|mother|example|person|dad|lesson) (\\S+ )?(want|teach*|show*|are giving|give) .. "
                "(kids|sons|son|daughter|daughters|children)",
                "(years old|at your age|grown (man|woman|adult)|adult) .. (begging|crawling|in debt"
                "|owing|pathetic|asking for time)|(begging|crawling) for (more )?(time|mercy)",
                "(got|have|has|had|having|you|feel|any|show|with|absolutely) (you )?(no|any|zero|not "
                "any|some|a little|a bit of|an ounce of) (sense of )?(shame|self respect|dignity"
                "|decency|pride|honour|honor|conscience|morals|integrity|manners|principles)( ,|$| at"
                "| left| or| whatsoever| about)|have you no|no shame( ,|$| at all)|shameless|for shame"
                "|shame on (you|your)|what a shame you are|such a disgrace|disgrace to|a disgrace"
                "|absolute disgrace|disgraceful|(bring|brought|bringing) shame",
                "your (kids|children|wife|family|son|daughter) (\\S+ )?deserve*( better| more| a better)",
                "(should|ought to|must|are|not you|are not you|do not you|you are not|you not|do you "
                "not|would be|i would be) (you (not )?)?(be |feel |to be |even |at all |you |so "
                ")*(ashamed|embarrassed|embarrass|guilty|disgusted with|mortified)",
                "(ashamed of yourself|embarrassed to|embarrassing yourself|embarrassment to|an "
                "embarrassment|so embarrassing|is embarrassing)",
                "(what kind|what sort|what type) of (a )?(father|mother|man|woman|parent|person"
                "|husband|wife|example|dad|mum|mom|human|son|daughter|role model|adult|grown)",
                "(bad|terrible|lousy|awful|poor|rotten|some|great|fine|nice|hell of a|failed|useless) "
                "(father|mother|parent|example|husband|wife|provider|role model|man|dad|mum|mom)",
                "(example) .. (setting|set|kids|children|family|son|daughter)|(setting|set|showing"
                "|teaching) .. (kids|children|son|daughter|family)",
                "(how (do|can|could|on earth do) you) .. (sleep|look|live with|face|show your|stand"
                "|hold your head|call yourself|walk around|look at)|(look (at )?(yourself|your (kids"
                "|children|mother|wife|family|son))) .. (mirror|eye|face)|look in the mirror|look "
                "yourself|sleep at night|show your face|live with yourself|hold your head|call "
                "yourself",
                "(decent|honest|respectable|normal|real|good|hard working|hardworking|responsible"
                "|proper|grown|self respecting|honourable|honorable) (people|person|man|men|woman"
                "|adults|folk|folks|citizens|human|human being|human beings|families|father|mother"
                "|parents) .. (pay*|honour*|honor*|do not|would|keep*|never|take*|meet*|manage*)",
                "(your) (kids|children|mother|mum|mom|father|family|wife|husband|parents|son|daughter"
                "|late|grandmother|dad|kid) .. (ashamed|embarrassed|disappointed|proud|think of you"
                "|ashamed of|respect|think if|would say|look up|deserve* better|turn* in|grave"
                "|growing up|better father|better mother)",
                "(be a man|man up|act like a man|be a real man|not a man|grow a pair|some man|call "
                "yourself a)|grow some",
                "(money|cash|afford|spend|spending|enough) .. (for|on) .. (booze|beer|cigarettes"
                "|drinks|parties|partying|holidays|vacations|vacation|netflix|nails|hair|takeaways"
                "|phone|iphone|shoes|drink|smokes|pub|bingo|weed|tattoos|sky tv|luxuries|new car"
                "|clothes|starbucks|lattes|weekends|fags|trips|manicures|concerts)",
                "(at your age)|(living|live) .. (off (other|us|the|everyone|somebody|someone)|beyond "
                "your means|for free|on other people|like a king|on our money)|(sponging|mooching"
                "|freeloading|leeching)|other peoples money|other people money",
                "(you) (should|ought) .. (know better|hang your head|think of your (kids|children"
                "|family))|hang your head|(hang|hold) .. head in shame|where is your (pride|dignity"
                "|self respect|honour|honor|shame|decency)|(lost|lose|have) (all |any |some )?(your "
                ")?(self respect|dignity|pride|shame|decency)",
                "(happy|quick|glad|fine|keen|eager|no problem|had no trouble|did not mind|not too "
                "proud) .. (to )?(take|taking|spend|spending|borrow|borrowing) .. (money|it|loan|cash"
                "|ours)",
                "(failure|failed) as a|(you are|you have) (a )?(failure|failed) .. (family|father"
                "|mother|kids|children|life|man|parent|wife|husband)|(it is|you are|how|that is|this "
                "is|how|so) (just |so |really )?(pathetic|pitiful|sad really|tragic|shameful"
                "|disgusting|disgraceful)",
                "(pity you|feel sorry for your (kids|children|wife|husband|family)|i pity|poor kids"
                "|poor children|your poor (wife|kids|children|mother|husband|family))",
                "(people like you) .. (why|reason|ruin|rest of us|cost|drag|the country|honest|make it"
                "|drain|everyone else)",
            ),
            doubtful=(
                "(shame|shameful|ashamed|dignity|decency|disgrac*|pitiful|pathetic|embarrass*|self "
                "respect|pride|conscience|guilty)",
                "(your) (kids|children|family|son|daughter|mother|wife|husband) .. (example|proud"
                "|think|deserve*|suffer*|know|say)",
                "(responsible|grown|mature) (adult|man|woman|person|people)",
                "(rest of us|i pay my|everyone else|other people|the rest of) .. (pay*|bills|work*"
                "|manage*|pays)",
                "(take responsibility|be responsible|honou?r your|own up|step up)",
            ),
        ),
    ),
}  # fmt: skip
