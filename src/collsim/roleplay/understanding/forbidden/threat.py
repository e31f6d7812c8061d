"""Threats: harm, jail, what is his taken away, a life made impossible. A true, lawful consequence is none."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family
from collsim.roleplay.understanding.profiles import Language

BODY = (
    "(cara|madre|hocico|jeta|piernas|pierna|brazos|huesos|dientes|alma|trompa|pata|patas|rodillas|dedos"
    "|nariz"
    "|costillas|hueso|culo|cabeza|crisma|boca|espalda|manos|cuello)"
)
HARM = (
    "golpear!", "patear!", "madrear!", "lastimar!", "balear!", "apunalar!", "ahorcar!", "torturar!",
    "secuestrar!", "levantar! (a usted|a su|a tus|a tu)", "matar!", "linchar!", "reventar!", "surtir!",
    "apalear!", "cachetear!",
)  # fmt: skip

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "violence",
            Act.THREAT,
            certain=(
                *(
                    f"(te|lo|la|le|los|les|vamos a|voy a|van a|van a mandar) {verb}"
                    "(?! de (?:miedo|risa|hambre|sueno|calor|frio)| (?:a uno|este|esta|ese|esa|la"
                    "|el) (?:saldo|deuda|cuenta|pendiente|este|esta"
                    "|el|la|calor))"
                    for verb in HARM
                ),
                "(te|le|les|lo|la|voy a|vamos a|van a|a) (romper!|partir!|quebrar!|reventar!|rajar!"
                "|cortar!|tumbar!|volar!|bajar!|rompo"
                "|quiebro|reviento) (<le> )?(toda )?(tu|su|la|las|los|el|sus|tus|hasta|un|una"
                f"|todos)( los| las)? {BODY}",
                "(<le> )?(quiebro|reviento|mato|matamos|maten|parto|rajo|madreo|madreamos|tronamos"
                "|truenan|trueno)"
                " (a golpes|a palos|la|de una|a usted|como)",
                "(<le>) (mato(?! de)|reviento|rajo|madreo|trueno|quiebro|meto un tiro|meten un tiro|lleno de "
                "plomo)",
                "(<le> )?(<voy a> )?(dar!|doy|damos|dan|pegar!|meter!|poner!|acomodar!|caer!|sonar!) "
                "(<le> )?(una|un|unos|unas"
                "|su) (<un> )?(golpiza|paliza|madriza|madrazo|madrazos|golpe|golpes|putazo|putazos|tiro"
                "|tiros|balazo|balazos|plomazo|bala"
                "|tunda|chinga|chingadiza|susto|calentadita|cachetada|patada|patadas|escarmiento"
                "|leccion|hostia"
                "|hostias|trompada|trompadas|pina|combo|combos|pinazo|navajazo|correctivo|garrotazo"
                "|visita que no)",
                "(a (golpes|balazos|patadas|madrazos|punta de pistola|la fuerza|la mala|las malas|palos"
                "|trompadas"
                "|garrotazos)|por las malas) .. (cobr*|pag*|sac*|entend*|apren*|arregl*|vamos|va|vas)",
                "(pag*|cobr*|aprend*|entend*|entiend*|sac*|vas a|arregl*) .. (a (golpes|balazos|patadas"
                "|madrazos|la fuerza"
                "|la mala|las malas|palos|trompadas|garrotazos|hostias)|por las malas|con sangre|con "
                "la vida)",
                "(por las buenas|a las buenas|por la buena|a la buena|de buena manera) .. (malas|mala"
                "|mala manera)",
                "(va|van|vas) a (pagar|pagarlo|pagarme) .. (sangre|vida)",
                "(<le> )?(va|vas|van) a (ir|salir|pesar|doler|costar|sangrar|amanecer) .. (sangr*"
                "|muert*|hospital|vida"
                "|zanja|baldio|panteon|cementerio|tumba|salud)",
                "<le> (va a|vas a|van a) (doler|pesar)",
                "(quemar!|prender! fuego|incendiar!|balacear!|rafaguear!|apedrear!) .. <bienes>",
                "(hospital|panteon|cementerio|silla de ruedas|morgue|funeraria|ataud) .. (si no|va a "
                "acabar|termin*|amanec*)",
                "(va|vas|van|puede|puedes|podria|quiere|quieres) .. (acabar|terminar|amanecer|parar"
                "|aparecer|aparezca|quedar)"
                " .. (hospital|panteon|cementerio|zanja|muert*|baldio|cuneta|rio|silla de ruedas"
                "|morgue|hueco|encajuelad*)",
                "(le|te|les) corre .. (la vida|sangre)",
                "(cobrar!|cobramos|cobro) .. (sangre|vida|golpes|balas|plomo)",
                "(te|lo|la|le|los) (voy|vamos|van) a (joder|chingar|reventar|hacer pedazos|hacer mierda"
                "|cagar a palos"
                "|cagar a trompadas|sacar la mugre|sacar la entretela|sacar la cresta|sacar la puta"
                "|partir|descalabrar"
                "|desaparecer|hacer picadillo|quebrar|cascar|fregar|dejar lisiad*|dejar tirado|hacer "
                "desaparecer|moler)",
                "(te|lo|la|le) (saco|sacamos|sacan|parto|partimos|rompemos|muelo|hago|desaparezco"
                "|desaparecemos) (la mugre"
                "|la cresta|la entretela|la puta|la madre|el alma|a golpes|a palos|pedazos|mierda"
                "|picadillo)",
                "(sicario*|pistoler*|matones|golpeador*|gatillero*|los zetas|la mara|pandiller*)",
            ),
            doubtful=(
                "(cuidado|aguas|abusado|precaucion) (, )?(con|cuando|al|si|que|porque|por)",
                "ojo (, )?(con (su|sus|tu|tus|lo)|que (a |le |te |su |sus |tu |si ))",
                "(alguien|usted|tu|su|sus|nadie|todos|va|puede) .. (lastimad*|herid*|golpead*"
                "|muert[oa]s?|sangrando|tirad[oa])",
                "(gente|personas|amigos|conocidos|muchachos|colegas) .. (desaparec*|encarg*|peligros*"
                "|mat*|quebr*|visitar|saben hacer|hacen el trabajo)",
                "no (le|te|les) va a gustar",
                "(tengo|tenemos|tiene|tienen|se|sabemos|conozco|aqui esta) (ya )?(<su>) (direccion"
                "|domicilio|rutina|horario|foto|placas)",
                "(lastimar*|desaparec*|violenci*|violento|agresiv*|matones|armad[oa]s?|navaja|disparo*"
                "|disparar*|un tiro|tiros|balazo*)",
                "(golpe|golpes|golpiza|paliza|pistola|arma|balazo|balazos|sangre|machete|cuchillo|bate"
                "|plomo|madriza"
                "|golpear*|patear*|matar*|madrear*)",
                "(se|te) (va|vas) a morir",
                "(partir|romper)* .. (cara|madre|hocico|piernas)",
            ),
        ),
        Family(
            "harm_hinted",
            Act.THREAT,
            certain=(
                "(revis*|mire|checar*) (\\S+ )?debajo (del|de su) (carro|coche|auto|cama)|vivir con "
                "miedo|(tratado|lidiado) con peores|hospitales salen caros|se enoja cuando no (le "
                ")?pagan|(tirar!|tiro|tiramos|tumbar!|tumbamos) (<su> )?casa|crucese conmigo|(metase"
                "|metete) con (nosotros|migo) y|(lo|la|te) (podemos|puedo) refundir|salir sangrando"
                "|(comida|cama) del (penal|reclusorio|bote)",
                "(marro|mazo|fierro|soplete|machete|bate) .. (puerta|casa|porton|carro)|regalito"
                "|(tumbar!|tumbamos|tiramos|reventar!) .. (porton|puerta|barda|zaguan)|recoger con "
                "cucharita|con cucharita|flotando (en|rio)|(perro|perrito|gato|mascota) .. (pierda"
                "|muera|envenen*|atropell*|desaparezca)",
                "(por) (\\S+ ){1,4}(pesos|lucas|soles|dolares) (hace|hacen) (maravillas|milagros|el "
                "trabajo|lo que)|despid(ase|ete) de (su|tu) (libertad|casa|trabajo|familia|carro)"
                "|(dif|icbf|sename) .. interes*",
                "(seguirlo|seguirla|seguirte|los seguimos|lo seguimos) (\\S+ )?(hasta|a|por)|una "
                "(palabra|llamada) mia y|(quiere|busca|queres) problemas|yo le doy problemas|piense "
                "en (sus|tus) hijos antes|(placas|recorrido|ruta|rutina) .. (nada mas le digo|nomas"
                "|digo)|te mando a los (pibes|chicos|muchachos)",
                "(prender!|prendemos|prendo|meter!|metemos) fuego (al|a la|a su|a tu|el|la|su|tu)"
                "|quemar?(mos|on|n|r|do)? .. (changarro|negocito|puesto|puestito|tiendita|casa|local"
                "|negocio|carro|auto|moto|camioneta|milpa)",
                "(negocio|negocito|puesto|puestito|casa|carro|auto|tienda|local|changarro|moto) .. "
                "(amanezca|amanece|amanecer) .. (quemad*|vaci*|destruid*|cenizas)|(pasara|pase|pasar"
                "|pasarle|pasara) (nada|algo) .. (negocio|puesto|casa|hijo*|familia|tienda|carro"
                "|suyos)",
                "(lo|la|te|los) (buscamos|busco) y (lo |la |te |los )?(encontramos|encuentro"
                "|hallamos|agarramos)|(hallar|encontrar|agarrar|buscar) (donde|ande donde|donde sea "
                "que) (ande|este|sea|se meta|viva)",
                "(ultima vez|ultima) (\\S+ ){0,6}(por las buenas|con educacion|de buena manera"
                "|amablemente|a las buenas|por la buena|por favor)( ,|$)",
                "(escandalo|show|panchote|pancho|bronca|desmadre) (\\S+ ){0,5}(que no se l[oa] acab*"
                "|ni se imagina|en su (edificio|cuadra|trabajo|casa|calle|barrio|oficina|chamba)|no "
                "se lo va a acabar)",
                "(romper!|rompemos|rompo|quebrar!|reventar!|rayar!|rayamos|ponchar!) .. (vidrios"
                "|ventanas|llantas|parabrisas|cristales|carro|auto|puerta)",
                "(o paga|pague|paga|pagas|pagan) o (\\S+ )?(lo|la|te|los|le) (pelamos|damos piso|doy "
                "piso|tronamos|quebramos|matamos|reventamos|buscamos|caemos|quemamos|prendemos"
                "|levantamos|encontramos|cargamos)|dar?(mos|le|te)? piso",
                "(caer!|caigo|caemos|agarrar!|agarro) a (golpes|palos|patadas|balazos|trompadas)",
                "(van|vienen|mando|mandamos|ire|iremos) (para alla |alla )?(\\S+ ){0,2}(tipos"
                "|muchachones|muchachos|hombres|fulanos|compas|senores|grandotes|gorilas) (\\S+ "
                "){0,8}(cobrar*|timbre|como se debe|no (hablan|tocan|platican|preguntan)|casa)"
                "|(tipos|muchachones|fulanos|gorilas|grandotes) .. (para alla|su casa|cobrarle*)",
                "(muchachos|muchachones|hombres|tipos|perros|compas) .. no (hablan|platican"
                "|preguntan|tocan|perdonan|son amables|andan con)",
                "(suelto|soltar!|soltamos|echo|echar!) .. perros|visita con (bate|pistola|fierro"
                "|machete)|bate de beisbol|(fulano|alguien|gente|muchacho) (\\S+ )?(parado|vigilando"
                "|afuera|esperando) .. (casa|trabajo|escuela|esquina)",
                "(sin|a la) (chamba|brava)( ,|$| con una)|a la brava|no (necesitamos|ocupamos"
                "|necesito|ocupo|hace falta|hay) (ningun |un |que |una )?(juez|orden|permiso|papel)"
                "|aunque no haya (juez|orden|papel*)",
                "los frenos .. fall*|no (va|vas) a poder .. (asomarse|asomarte|salir|dormir|caminar"
                "|vivir)|(hijos|ninos|nina|nino|hija|hijo) .. (por si acaso|uno nunca sabe|no se "
                "sabe|nunca se sabe)|uno nunca sabe( ,|$)",
                "(yo que|si yo fuera|si fuera|yo en su lugar|en su lugar) (usted|tu|vos)? ?.. (cuid*"
                "|mand*|escond*|me iba|no salia|guardaba|protegia|ten*)",
                "una (forma|manera) o (de )?(la )?otra ... (no le|la otra|conviene)|de una forma o "
                "de otra|lo visitan|lo van a visitar|a mi (modo|manera)|arregl(amos|ar|o) cuentas",
                "(mandarle|mandarte|mandar|enviarle|pedirle el favor|hablarle) .. (alguien|conocidos"
                "|gordo|muchachos|gente|unos amigos|un amigo)( ,|$| a| pero| para| que)",
                "(platicar|hablar|ver|visitar) .. (nina|nino|hija|hijo|hijos|ninos) .. (escuela"
                "|kinder|colegio|guarderia|salida)|te espera la cana|la cana te espera|bote por|al "
                "bote|lo (vamos a |voy a )?encerr*",
                "personalmente .. casa .. (entender|arreglar|ver)|(entender|entendernos|entendemos"
                "|arreglar|arreglamos) .. (a mi modo|a golpes|entonces si)",
                "(va|vas|van|iras|ira) a (saber|ver|conocer|enterarse|enterarte) .. (quien soy|quienes "
                "somos|con quien|de lo que (soy|somos)"
                "|lo que (soy|somos)|que somos capaces|que soy capaz|lo que es bueno|lo que le|lo que "
                "te|como nos las"
                "|lo que pasa|lo que es)",
                "no (sabe|sabes|tiene idea|tienes idea|saben) .. (con quien|de lo que (soy|somos)"
                "|quien soy|quienes somos|lo que le|lo que te)",
                "(sabemos|se|ya vi|ya vimos|tengo ubicad*|averigue|averiguamos|investigamos"
                "|investigue) .. (donde|dnde|a que hora|a cual"
                " escuela|que escuela|en que escuela|por donde|que ruta|cada paso) .. (viv*|trabaj*"
                "|estudi*|sus|tus|su|tu|sale*|llega*|pasa*"
                "|duerm*|encontr*|recoge*|va|vas|anda*|da)",
                "(cuide|cuida|cuidese|cuidate|cuiden|cuidense|cuidado con|cuida mucho) .. (<hijos>|su "
                "vida|tu vida|cuando salga|cuando salgas|las espaldas"
                "|la espalda|sus pasos|en la calle|al salir|por donde|si le|de noche)",
                "(va|vas|van) a (arrepentir|arrepentirse|arrepentirte|lamentar|lamentarlo|llorar"
                "|lamentarse|llorarlo|suplicar)",
                "<le> (vas|va|van|vais) a (arrepentir|lamentar|pesar)",
                "(te|se) (arrepent*|arrepient*)",
                "(arrepentira|arrepentiras|lamentara|lamentaras|pesara) .. (si|de|lo|haber|toda|el dia)",
                "se (arrepentira|lamentara)|te (arrepentiras|lamentaras)|lo (lamentara|lamentaras"
                "|lamentaran)",
                "algo (malo|feo|grave) .. (pasar|pasarle|pasarte|pase|ocurrir|suceder)",
                "(le|te|les) (puede|podria|va a|vaya a|pueda) (pasar|suceder|ocurrir) (algo|una "
                "desgracia|un accidente|cualquier cosa)",
                "(pasar|pasarle|pasarte|pase|pasa|suceda|ocurra|ocurrirle|sucederle) (algo|nada|una "
                "desgracia|cualquier cosa|un accidente)( malo| feo| grave)?"
                " (a <su> <hijos>|a usted|a ti|a los suyos|en la calle|por no|si no)",
                "(no respondo|no me hago responsable|no nos hacemos responsables|no nos "
                "responsabilizamos) .. (lo que|por lo|pase|pueda|suceda|ocurra)",
                "(un accidente|una desgracia|una tragedia|una sorpresa) .. (puede|podria|pasar|ocurr*"
                "|le|te|su|llev*)",
                "(no|ni) .. (dormir|vivir|caminar|salir|estar) (tranquil*|en paz|segur*)",
                "(no quiere|no quieres|no querra|no querras|quiere que|quieres que) .. (<hijos>|le "
                "pase|te pase) .. (pase|pasar|sufr*|pag*|peligr*|consecuencias)",
                "(familia|hijos|esposa|hijas|hija|hijo|madre|mama) .. (va a pagar|van a pagar|pagara"
                "|pagaran|peligr*|sufr* las|corre* riesgo|la van a ver)",
                "(corre|corren|esta|estan|en) .. peligro .. (usted|su|sus|tu|tus|si)",
                "(lo|la|te|los) (voy|vamos|van) a (encontrar|buscar|cazar|ubicar|perseguir|venadear"
                "|estar esperando|agarrar|pescar|hallar|seguir|atrapar)"
                " .. (donde sea|donde se|donde te|donde este|hasta debajo|hasta en|hasta el|debajo"
                "|este donde|se esconda|te escondas|a la salida|en la calle|cueste lo que|como sea)",
                "(donde sea|donde quiera|debajo de las piedras|hasta el infierno|donde se esconda"
                "|donde te escondas|a donde vaya) .. (encontr*|busc*|cobr*|vamos|hall*|encuentr*)",
                "(encontr*|encuentr*|busc*|hall*|alcanz*|saco|sacamos) .. (donde sea|donde quiera que"
                "|debajo de las piedras|hasta el infierno|se esconda|te escondas|a donde vaya)",
                "(nos|me) (llevamos|llevo|vamos a llevar|voy a llevar) lo que (encontremos|haya"
                "|queramos|sirva|encuentre|tenga|podamos|se nos)",
                "(quedar!|quede|queden|quedan) sin (papa|mama|padre|madre|hijos|familia)",
                "(acordar|acordarse|acordarte|recordar) de (mi|nosotros|mi nombre)|(se|te) (va|vas) a "
                "acordar( ,|$| de)",
                "lo que (les|le) (pasa|paso|hacemos|hacen|sucede|ocurre) a (los|las|la gente|quienes"
                "|gente|otros)|lo que (hacemos|les hacemos|le hacemos) (con|a) (los|la gente|gente)",
                "(esperar!|esperamos|espero) .. (afuera|a la salida|en la esquina|en la puerta|saliendo)",
                "(acabar|terminar) con (usted|ti|vos|su familia|tu familia|su vida|tu vida)",
                "(tengo|tenemos|se|sabemos) .. (direccion|domicilio|casa) .. (escuela|hijos|hija|hijo"
                "|familia|esposa|madre)",
                "no me (obligue|obligues|haga|hagas|hagan) (a )?(ir|mandar|buscar*|hacer*|tomar|usar"
                "|lastimar*|que vaya|llegar|actuar|ponerme)",
                "(dormir|duerma|duerme|duermas) con un ojo",
                "(pague|pagas|paga|pagues) .. o (se|te) (muere|mueres|mato|atiene|atienes|arrepiente"
                "|arrepientes)",
                "(nos|me) (la|las|lo) (va|vas|van) a pagar|(esta|esa|esto|todas) (me|nos) (la|las|lo) "
                "(paga|pagas|va a pagar|vas a pagar)|(me|nos) (las|la) (pagas|paga|pagaras|pagara"
                "|cobro|cobramos)",
                "(se|te) (la|lo) (vamos a|voy a) cobrar( de| con| por| caro| donde|$| ,)",
                "(doy|damos|dar|darle|darte|dan|agarr[a-z]*|muelo|moler[a-z]*|molemos) (\\S+ )?(de|a) "
                "(plomazos|balazos|golpes|madrazos|palos|patadas|cachetadas|punetazos|trompadas|tiros"
                "|machetazos|garrotazos)",
                "(echar!|echamos|echo|tirar!|venir!) abajo .. (puerta|casa)",
                "(me|nos) (cobro|cobramos|cobrare|voy a cobrar|vamos a cobrar) (con|lo) .. (carro|auto"
                "|moto|coche|casa|tele|muebles|cosas|hija|hijo|mujer|esposa|vida)",
                "(van|vamos|voy|iran|iremos|ire|vienen|vendran) por (usted|ti|vos|su familia|tu "
                "familia|sus cosas|tus cosas|su casa)( ,|$| hoy| manana| con| a| y)",
                "(hacer|hacerle|hacerte|haran|hacen) una visita .. (no es|no sera|para tomar|cafe"
                "|social|amable|desagradable|inolvidable)|una visita (desagradable|inolvidable|que no"
                "|sorpresa)",
                "(paga|pagar|pagara|pagas) con (el cuerpo|su cuerpo|tu cuerpo|la vida|lagrimas|sangre"
                "|su familia)",
                "(atengase|atente|atenganse|se atiene|te atienes|atenete) (bien )?a (lo que|todo lo que)",
                "ay de (usted|ti|vos|ustedes|su familia|tu familia)",
                "cueste lo que cueste|caiga quien caiga",
                "(nadie|ninguno) .. (sale|salga|saldra|resulte|resulta) (herido|lastimado|herida"
                "|lastimada|golpeado)|(alguien|usted|su familia) .. (salir|sale|salga|resultar"
                "|acabar) (herid[oa]|lastimad[oa]|golpead[oa]|muert[oa])",
                "(cuidado|cuidese|cuidate) .. (cuando|al) (salga|salgas|salir|camine|cruce|ande|maneje"
                "|llegue a su casa|regrese)",
                "(vernos|vemos|veremos|ver) las caras",
                "los accidentes (pasan|ocurren|suceden)( ,|$)",
                "(carcel|prision|reclusorio)[a-z]* .. (llena|llenas|llenos) .. (como (usted|tu)|que "
                "no pag*|deud*|moros*)",
                "(le|te) (va|vas) a ir (muy |bien )?(mal|peor|feo) .. (si|por no|conmigo)",
                "(poner|pone|ponen|ponga) (muy |bien )?(feo|fea|feas|color de hormiga) .. (usted|ti"
                "|familia|suyos|si)",
                "(ojala|espero que) no (le|te) pase nada (a|malo|en|por)",
                "(amanezca|amanecer|amanezcas|amaneces|quedar*|quede|dejar*|dejo) sin (dientes|dedos"
                "|piernas|rodillas|lengua)",
                "(estar|estaremos|estamos|parad[oa]s|plantad[oa]s|esperar|esperando) .. (afuera|fuera"
                "|enfrente|en la puerta) (de )?(su|tu) (casa|trabajo|negocio|oficina)",
                "(ir|voy|vamos|caer|caemos|llegar|llegamos|iremos|pasar|pasamos) .. con (unos|mis"
                "|algunos|varios|los) (amigos|cuates|muchachos|compas|conocidos|primos|compadres"
                "|colegas)",
                "(ir|venir|pasar|vamos|voy|van) (a ir )?por (usted|ti|vos)( ,|$| a| con| hoy| manana| si)",
                "(dar|pegar|pega|doy|damos|golpear) (\\S+ )?donde (mas )?(te|le|les) (duele|duela|dolera)",
                "(dar|den|de|demos|damos|doy|dara|llevar|llevarse|llevara|meter|pegar) (<le> )?(un "
                ")?(buen |gran |tremendo )?(susto|sustazo|escarmiento)",
                "(te|lo|la|los) (vamos|voy|van) a (atropellar|asaltar|envenenar|vigilar|acosar"
                "|perseguir|atormentar|cazar|amarrar|castigar|violar|rastrear|asustar|desmadrar"
                "|despedazar|picar|enterrar|hacer pagar|hacer sufrir)",
                "<su> (casa|carro|auto|negocio|moto|camioneta|coche) .. (incendi*|quem*|arder*|explot*"
                "|amanec* (sin|quemad*))",
                "(lo|la|te|los) refund(imos|o|iremos|ire|en)",
                "(se|te) las (ve|ves|vera|veras|va a ver|vas a ver|van a ver) (conmigo|con nosotros"
                "|con mi|negras)",
                "(gente|senores|hombres|tipos|muchachos|amigos|cuates) ... armad[oa]s",
                "(va|vas|van) a (pagar|pagarla|pagarlas|pagarlo) (muy )?(caro|carisimo|bien caro)",
                "(sabemos|sabes que se|ya se|se bien|sabe que se|se muy bien|sabe que sabemos) .. "
                "(escuela|kinder|colegio|jardin|guarderia|ruta|placas|horario|sale de|llega a|viven "
                "sus|vive su|donde viv*|donde trabaj*)",
                "(conocer|conoces|conocera|conoceras) .. (infierno|miedo|diablo|dolor|mi lado malo|mi "
                "peor|de que somos)",
                "(dejar!|quedar*|quedarse|amanec*) .. sin (dientes|dedos|piernas|vida|casa ni|familia)",
                "(lo|la|te|los) (tenemos|tengo|tienen) (vigilad*|checad*|ubicad*|en la mira|bien "
                "medid*|fichad*|seguid*|controlad*)",
                "(esto|esta) .. (no|ni) .. (se queda asi|va a quedar asi|se va a quedar asi|se queda aqui)",
                "(conmigo|con nosotros) no se (juega|mete|meta|juegue)|no (juegue|juegues|se meta|te "
                "metas|se ponga|te pongas|se pase|te pases) (conmigo|con nosotros|con fuego|al brinco)",
                "por (su|tu) (propia )?(seguridad|integridad|vida) .. (pag*|liquid*|mas (le|te) vale"
                "|deposit*|hag*)",
                "(pag*|liquid*|deposit*) .. por (su|tu) (propia )?(seguridad|salud|integridad|vida)",
                "(rece|reza|ruegue|ruega|pidale a dios|ojala no) (para |por )?(que )?(no|nada|me lo"
                "|te) (le|te|les|lo|encuentre|encontremos|tengamos)",
                "(soy|somos) (capaz|capaces) de (todo|cualquier|lo que)",
                "(ultima vez|ultimo dia) .. (ve|vera|veas|vea) a",
                "(pueden|puede) (pasar|pasarle|pasarte|ocurrir|ocurrirle|suceder|sucederle) (cosas"
                "|algo|muchas cosas|cosas feas|accidentes|desgracias)",
                "(los muchachos|mis muchachos|mi gente|los de la calle|los que van) .. (no (es|son)"
                "|saben|sabe|muy) .. (amable*|pacient*|hacer|cobrar|bravos|pesados|educad*|convencer)",
                "(vas|va) a (saber|sentir) lo que es",
                "(le|te) (vamos|voy|van) a (ensenar|demostrar) .. (respet*|quien|pagar|con quien|lo "
                "que|a pagar|como)",
                "(lo|la|te|los) (voy|vamos|van) a (hundir|destruir|acabar|arruinar|aplastar|tronar"
                "|chingar|joder|fregar|cagar|desgraciar)",
                "(le|te) (voy|vamos|van) a (destruir|arruinar|acabar|desgraciar|hacer|joder|amargar"
                "|destrozar|fregar|cagar|chingar) .. (vida|existencia|imposible|infierno|futuro)",
                "(te|lo|la|los) (hundo|destruyo|arruino|hundimos|destruimos|acabo|jodo|chingo|friego)",
                "(vida|existencia) .. (imposible|infierno|cuadritos|de cuadros|miserable)",
                "ya (veras|vera|veran|va a ver|vas a ver) .. (lo que|como|quien|que|cuando|si)",
                "(mejor|ni se le ocurra|ni se te ocurra) .. (salir|salga*|esconder*|escond*|duerm*"
                "|correr|huir) .. (de su casa|de tu casa|a la calle|porque|con un ojo|tranquil*|ojo)",
            ),
            doubtful=(
                "(una vuelta|ir personalmente|voy personalmente|voy yo|me lanzo) .. casa|por (las "
                ")?buenas|con educacion|cuid(ese|ate|e|aba|aria) .. (hijos|senora|familia|ninos"
                "|calle|salir)|(le|te) dejo sin|usted me obliga|lo hundo|su (mama|esposa|hijo) "
                "tambien",
                "(atengase|atente|atenganse|atenerse|atenete|aten*) .. consecuencias",
                "(consecuencias|problemas) .. (graves|gravisimas|muy graves|terribles|desagradables"
                "|feas|serias|muy serias|fuertes)",
                "(asuma|sufrir|sufrira|sufriras|pagara|pagaras|enfrent*|afront*|vera|veras|habra"
                "|traer*) .. consecuencias",
                "(mas (le|te) vale|mas vale que)",
                "(a ir|ir|lleguemos|llegue|llegamos|vayamos|caigamos) a (su|tu) casa",
                "de una (forma|manera) u otra|de un modo u otro|por las que sea|a como de lugar",
                "no (le|te) recomiendo|(salga|salir|salgas) de (su|tu) casa",
                "mano dura|(se|te) (va a |vas a )?(enterar|enterara|enteraras)( ,|$| de lo| quien)"
                "|plomazo*|punetazo*",
                "(te|lo|la|los) (levanto|levantamos|levantan)( ,|$)|gente en (su|tu) (barrio|colonia"
                "|calle|cuadra)",
                "no (ande|andes|salga|salgas|camine|camines|duerma|duermas) .. (sol[oa]|noche|calle"
                "|tranquil[oa])",
                "(susto|asustar*|incendi*|quemar*|arder|duele|sufrir*|sufrira*)",
                "(valiente|machito|gallito|muy hombre|muy macho|bravo|envalenton*|rudo)",
                "(se|te) (muere|mueres|morira|moriras)( ,|$)",
                "(ya veras|ya vera|ya vas a ver|ya va a ver|vas a ver|vais a ver)",
                "(infierno|zanja|panteon|ataud|funeral|tumba|sicario*|maton*|venganza|suplicar*"
                "|lagrimas|represalias)",
                "(su|tu|sus|tus) <hijos> .. (sol[oa]s?|solit[oa]s?|escuela|kinder|colegio|calle|de "
                "noche|camina*|parque|jugando|afuera)",
                "(lo que venga|lo que viene|lo que pase|cueste lo que cueste|caiga quien caiga|a como "
                "de lugar|como sea|lo que se le viene|lo que te espera|lo que le espera|lo que sigue"
                "|quiera o no|aunque no quiera*)",
                "(se atien*|atener*|aten[gi]*|a lo que)( a)? (las consecuencias|lo que|las)",
                "(conocidos|amigos|gente|muchachos|companeros|colegas|cuates|compas) .. (visita"
                "|visitar|visitarlo|pasar|ir|buscar*|van|carino|encargan|encargar)",
                "(ver|vernos|verse|vemos|veremos|veamos) .. (las caras|frente a frente|cara a cara|en "
                "la calle)|ay de (usted|ti|vos|ustedes|su|tu)|pobre de (usted|ti|vos|su familia|tu "
                "familia) (si|cuando|donde)",
                "(ojala|espero) (que )?no (le|te|les) (pase|pasa|suceda|ocurra)",
                "(amanezca|amanecer|amanece|aparezca|desaparezca) (\\S+ ){0,3}(sin|muert*|tirad*"
                "|golpead*|en)",
                "(camioneta|carro|moto|coche) (negra|negro|sin placas|polarizad*)",
                "(los )?accidentes (pasan|ocurren|suceden|existen)",
                "no (le|te) (va a )?(convenir|conviene) (\\S+ )?(hacer*|que|jugar|meter*|enoj*|tener"
                "|verme|$|,)|no (le|te) va a convenir",
                "(me|nos) (enoje|enoje*|enojo|enojemos|encabron*|enfade|canse|harte|emput*|encachimb*)"
                "|(mi|nuestra|la) paciencia .. (acab*|agot*|limite|termin*|colm*)|(acab*|agot*|perd*"
                "|colm*|pierd*) .. paciencia",
                "(paga|pagar|pagara|pagas|pagar*) .. con (el cuerpo|su cuerpo|tu cuerpo|la vida"
                "|lagrimas|su familia|tu familia|dolor|su salud)",
                "(peor|peores) (para (usted|ti|vos)|le va|te va|cosas|va a ser)|(lo peor|algo peor) "
                ".. (viene|falta|espera|pasar|toc*)",
                "(ten|tenga|tengan|tene) (mucho )?(miedo|cuidado)|(le|te) (conviene|convendria) "
                "(tener )?(miedo|temer)|deberia* (tener miedo|temer|preocuparse)",
                "(desquit*|veng[ao]*|escarmient*|escarment*|castig*|aplast*|triturar*|destroz*|acabar "
                "con|arruin*|destru*)",
                "(salvar*|librar*|escapar*|esconder*) .. (de mi|de nosotros|de esta|de esto|nadie|donde)",
                "(sin) (dientes|dedos|piernas|casa|nada|trabajo|familia|hijos|techo|luz|agua|dormir"
                "|cama|camisa)",
                "(su|tu) (vida|integridad|seguridad|pellejo) .. (vale|corre|peligr*|depende|cuid*|riesg*)",
                "(se|te) (va|vas|van) a (meter|meterse|meterte|armar|poner) .. (problem*|broncas"
                "|bronca|lios|lio|feo|fea|feas|color de hormiga)",
                "(a la|a las|por la) (mala|malas)",
                "(no|ni) .. (la va|las va|la vas|se la va|te la vas) .. (acabar|contar)",
                "(esto|la cosa|las cosas) .. (poner|pone|ponen|ponga*) .. (fe[oa]s?|dur[oa]s?"
                "|pesad[oa]s?|peor|seria|serias|color)",
                "(sabe|sabes|sabemos) .. de lo que .. capaz*",
                "no me (haga|hagas|obligue|obligues|provoque|provoques|busque|busques|hagan)",
                "no (me|nos) (haga|hagas|obligue|obligues|provoque|provoques|busque|busques|hagan"
                "|colme|colmes)",
                "(se|te|le) (esta|estas) (metiendo|buscando|acabando) .. (lio|problem*|bronca|terreno"
                "|paciencia|fuego)",
                "(le|te) (conviene|convendria) .. (portarse|cooperar|no hacer|no jugar|por las buenas)",
                "(peligro|peligroso|peligrosa|peligrar*|represali*|venganza)",
                "(le|te) (va|vas) a ir (muy )?(mal|peor|feo)",
                "(aguante|aguantese|aguantate) .. consecuencias",
                "(hoy|manana) .. (mismo )?lo visit*.. no (le|va)",
                "(esta|es una) advert*|esta advertid*|(le|te|lo) advierto|queda* advertid*|ultima "
                "advertencia",
                "no (se|te) va* a salvar|no (se|te) (salva|salvas|escapa|escapas|libra|libras)|(no"
                "|nadie|ni) .. (salvar|escapar|librar|esconder*)",
                "(sabemos|se) (bien )?donde (viv*|trabaj*)",
                "(amenaz[oaeé]*)( ,|$| con| que)",
            ),
        ),
        Family(
            "at_his_door",
            Act.THREAT,
            certain=(
                "(<le> )?(<voy a> )?(caer!|caemos|caigo|caen|caera|caeremos) .. (<casa>|trabajo|chamba"
                "|negocio|de sorpresa|con todo|encima|de madrugada|entre varios)",
                "(mandar!|mando|mandamos|enviar!|echar!|echamos) .. (gente|muchachos|chicos|matones"
                "|golpead*|cobradores de|unos amigos|mis amigos"
                "|hombres|compas|plebes|pelados|manes|tipos|grandulones|motoqueros|encapuchad*|perros)",
                "(van a ir|iran|van|pasaran|vamos a ir|vamos) (unos|los|mis|varios|con unos|con varios"
                "|con los) (muchachos|chicos|hombres|tipos|compas|amigos|cuates|matones|senores|manes)",
                "(tumbar!|tirar!|patear!|romper!|forzar!|derribar!|reventar!|abrir!) .. (puerta"
                "|puertas|chapa|porton|cerradura|ventanas)",
                "(entrar!|meter!|metemos|entramos) .. (a la fuerza|por la fuerza|aunque no|sin permiso"
                "|a patadas|con la fuerza|a (su|tu) casa a)",
                "(sacar!|sacamos|saco) .. (de su casa|de tu casa|a la calle|de los pelos|a rastras"
                "|arrastr*|a patadas|de la oreja|de las orejas|a la fuerza|a la vergüenza)",
                "(a la calle) .. (familia|hijos|usted|cosas|muebles)",
                "(no (me|nos) (voy|vamos)|me planto|nos plantamos|me instalo|nos instalamos|acampar|me "
                "quedo|nos quedamos) .. (puerta|casa|banqueta|afuera|trabajo|vereda|acera|entrada)"
                " .. (hasta|pag*|dia y noche|todo el dia|que)",
                "(puerta|casa|banqueta|afuera|trabajo) .. (gritar!|gritando|armar!|hacer!) .. "
                "(escandalo|show|griterio|papelon|quilombo|lio)",
                "(gritar!|armar!|hacer!|montar!|armamos|hacemos) .. (escandalo|show|griterio|papelon"
                "|quilombo|circo) .. (casa|trabajo|puerta|frente|calle|afuera|vecin*|barrio|oficina"
                "|cuadra)",
            ),
            doubtful=(
                "(esperar!|esperamos|espero|espero afuera|vigilar!|vigilamos) .. (salida|salga|salgas"
                "|afuera|esquina|puerta)",
                "(a ir|vamos|voy|van|iremos|ire|pasamos|pasar|paso|visit*) .. (<casa>|trabajo|chamba"
                "|domicilio) .. (cobr*|como sea|quiera o no|aunque no|con|sacar*|aunque)",
                "(escandalo|show|papelon|quilombo)",
                "(llamar!|llamo|llamamos|marcar!|marco|marcamos|molestar!|hablar!) .. (dia y noche"
                "|todos los dias|a toda hora|cada hora|cada (cinco|diez) minutos|sin parar|a todas "
                "horas|hasta que|las veces"
                "|de madrugada|a cualquier hora|todo el dia|100|50|cien|cincuenta|mil veces)",
                "no (<le>|la|lo) (voy|vamos|van) a dejar (en paz|tranquil*|de|dormir|vivir|descansar"
                "|respirar)",
                "no .. (dejar|dejare|dejaremos) (en paz|dormir|tranquil*|vivir)",
                "(patrulla|policia)",
                "(hasta el cansancio|hasta que te canses|hasta que se canse|hasta que reviente)",
            ),
        ),
        Family(
            "jail",
            Act.THREAT,
            certain=(
                "(<voy a>|iras|ira|iran|irse|irte|vaya|vayas|parar|acabar|acabas|acaba|terminar"
                "|terminas|termina|termine|dar|caer|meter!|meto|metemos|refundir!|refundo"
                "|encerrar!|encierro|encierran|encierren|mandar!|mando|llevar!|llevo|pudrir!|pudr*"
                "|dormir|duermes|duerme|duerma|amanecer|pisar|pisa|pisas|pise|visitar|tras|conocer"
                "|espera|esperan"
                "|directo|derechito|directito|llevarlo|llevarla|botar!|poner!|pongo|ponen|quedar!"
                "|queda|sacar!|echar!|hundir!) .. <carcel>",
                "(este|estes|estar|estando|cuando llegue a|cuando llegues a|vea|vera|veras|visitar*) "
                "(\\S+ ){0,4}?(en|tras|desde|por) (el |la |las )?(\\S+ de (la |el ))?<carcel>",
                "(marcar!|marco|marcamos|llamar!|llamo|llamamos|hablar!) .. (de madrugada|a toda hora"
                "|a todas horas|dia y noche|cada hora|cada (cinco|diez) minutos|cien veces|sin parar) "
                ".. (hasta|todos|pag*)",
                "<carcel> .. (<voy a>|va|vas|ira|iras|espera|esperan|terminar|parar|si no|por (esta|no"
                "|su|tu|la) (deuda|pagar|adeudo|credito|fraude)|hasta que|anos|por deud*|por moros*)",
                "(es|se paga con|hay|implica|amerita|con|castiga*|lleva) .. (carcel|prision|pena de "
                "prision|pena de carcel|anos de (carcel|prision))",
                "(te|lo|la|los|las|les|le) (<voy a> |mando |mandamos |pueden |hago "
                "|haremos |hare )?(arrestar!|detener|detienen|detengan|apresar!|aprehender!"
                "|encarcelar!|encanar!|esposar!|encerrar!|encierran)",
                "(arrestar|detener|apresar|aprehender|encarcelar|encanar|esposar|encerrar)(lo|la|te"
                "|los|se lo)",
                "(va|vas|puede|puedes|ira|iras|sale|queda|salir|termina*|acaba*) .. (detenid*"
                "|arrestad*|encarcelad*|esposad*|apresad*)",
                "(mandar!|mando|mandamos|enviar!|envio|enviamos|llamar!|llamo|llamamos|sale|va|van"
                "|llega|llegan|ir|pasa|pasan|vaya|vamos|llevar!|llegar!|echar!|caer!|cae|caen|irá|ira"
                "|iran|llegara|llegaran|con|acude|acuden)"
                " .. <policia> .. (casa|domicilio|por usted|por ti|trabajo|a buscar*|a llev*|recoger*"
                "|a sac*|detener*|camino|puerta|por el|por ella|hoy|ahorita|manana|si no|arrest*)",
                "(mandar!|mando|mandamos|enviar!|envio|enviamos|echar!|echo|le echamos|caen|cae|caera"
                "|caeran|llegan|aparecen) .. <policia>",
                "(se lo|se la|lo|la|te|se los) (lleva|llevan|llevara|llevaran|va a llevar|van a llevar"
                "|busca|buscan|agarra|agarran|levanta|levantan|detiene|detienen) .. (<policia>|preso"
                "|presa|detenid*|esposad*)",
                "(<le>|se) (manda|mandan|envia|envian|manden|mande) .. <policia>",
                "<policia> .. (va|van|ya|pasa|pasan|llega|llegan|sale|salen|ira|iran|lo|la|te|los) .. "
                "(buscar*|por usted|por ti|detener*|arrest*|llev*|recoger*|camino|casa|domicilio|sac*)",
                "(lo|la|te|los) (va|van|vienen|pasan) .. (recoger|buscar|sacar|llevar) .. <policia>",
                "(ir|vamos|voy|llegar*|llegamos|pasar|caer|ira|iran|iremos|van|vienen|acompanad*) .. "
                "(con|de|por) (la |el |una |unos )?<policia>",
                "(meter!|meto|metemos|poner!|pongo|ponemos|levantar!|levanto|levantamos|interponer!"
                "|presentar!|armar!|hacer!|abrir!|abrimos|iniciar!) .. (demanda|denuncia|acusacion"
                "|cargos|causa|querella|carpeta|proceso|accion) .."
                " (penal|penales|penalmente|criminal|criminales|por fraude|por estafa|por robo|por "
                "abuso|de fraude|por delito|fraude)",
                "((<voy a>|van a) denunciar|denunciarl[oa]|denunciarte|denuncio|denunciamos"
                "|denunciaremos|demandar!|acusar!|acuso|procesar!|acusamos) .. (penal|penalmente|por "
                "fraude|por estafa|por robo|por abuso|por ladron|fraude|estafa|delito|policia"
                "|fiscalia)",
                "(entregar!|reportar!|echar!|deportar!) .. (la migra|migracion|inmigracion|ice"
                "|extranjeria)|deportar!|(<le>|lo|la|te) (deporten|deportan|deportar*)|(<voy a>|van a"
                "|voy a|vamos a) deportar*",
                "(la migra|migracion|inmigracion|extranjeria|inmigracion) .. (llam*|avis*|report*"
                "|denunci*|va|sep*|enter*|caiga|manda*)",
                "(llam*|avis*|report*|denunci*|mand*|habl*|ech*) .. (la migra|migracion|inmigracion"
                "|extranjeria)",
                "(en|por) (persona|mi cuenta) .. (no (le|te) va a gustar|lo va a lamentar|va a ver)",
                "(antecedentes|record|historial) (penales|penal|policial|policiales|criminal)",
            ),
            doubtful=(
                "(carcel|preso|presa|prision|reclusorio|tambo|rejas|calabozo|barrotes|celda|cana|canasta)",
                "(detener(lo|la|te|los)|detenid*|detienen|detengan|arrest*|encarcel*|aprehen*|esposado)",
                "<policia>",
                "(migra|migracion|deportar*|deportacion)",
                "(penal|penales|penalmente)",
            ),
        ),
        Family(
            "taking",
            Act.THREAT,
            certain=(
                "(quitar!|quito|quitamos|arrebatar!|llevar!|llevamos|sacar!) .. (<su> )?(ninos|ninas"
                "|hijos|hijas|chamacos|chicos|nenes|bebe|custodia|hijo|hija|guaguas|chamacas)",
                "(dif|icbf|servicios sociales|sename|inau|bienestar familiar|menores) .. (quit*|llev*"
                "|ninos|hijos|custodia)",
                "(quit*|llev*|ninos|hijos|custodia|pierd*|perder*) .. (dif|icbf|servicios sociales"
                "|sename|bienestar familiar)",
                "(perder!|pierde|pierdes) .. (hijos|custodia|ninos|hijas)",
                "(embargar!|embargo|embargamos|embarguen|embargue|embarga|embargan|embargaremos) (<su>"
                "|hasta|todo|todas|todos|la|el|lo|a)( las| los| la| el| su| sus)? .. (<bienes>"
                "|<sueldo>|lo que|hasta|todo)",
                "(<le>|<voy a>|vamos a|van a) (embargar!|embarguemos|embarguen)",
                "(embargar!|embargamos|embarguen) (todo|la casa|el sueldo|hasta)",
                "(embargo|embargos) .. (hoy|manana|ahorita|mismo|va|lunes|a las|ejecut*|procede"
                "|inmediato|<casa>|<sueldo>)",
                "<le> (quitar!|quitamos|quito|llevar!|llevamos|embargar!) (\\S+ )?todo( lo| ,|$| hasta)",
                "(descontar!|descontamos|descuento|quitar!|retener!) .. (todo|entero|completo"
                "|integro) .. (sueldo|salario|nomina|pension|quincena)",
                "(quedar|quedamos|quedo|quedaremos|quedare) con (su|tu|la) (casa|carro|coche|moto"
                "|terreno|negocio|sueldo|quincena|nomina|auto|camioneta)",
                "(vaciar!|vaciamos|desvalijar!|limpiar!|saquear!) (toda )?(<su> )?(<casa>|cuenta|cuentas)",
                "(embargar!|embargamos|quitar!|quitamos|llevar!|llevamos) hasta (el|la|los|las|lo) [a-z]+",
                "(quitar!|vaciar!|vaciamos|congelar!|retener!|retenemos) .. (sueldo|salario|nomina"
                "|pension|ahorros|cuentas|aguinaldo|jubilacion|quincena)",
                "(<le>|<voy a>|vamos a|van a|a) (quitar!) .. (<casa>|techo)",
                "(<le>) (voy|vamos|van) a (quitar|llevar|vaciar|sacar|embargar) (todo|hasta)",
                "(quitar!|quito|quitamos|llevar!|llevo|llevamos|sacar!|sacamos|arrasar!|cargar!|vaciar!"
                "|recoger!|recogemos|agarrar!|agarramos|tomar!) .. (con |hasta |toda |todas |todos "
                "|todo )?(<su> )?(muebles|cosas|pertenencias"
                "|tele|television|televisor|refri|refrigerador|nevera|lavadora|estufa"
                "|electrodomesticos|chivas|herramientas|bienes|cama|camas)",
                "(<le> (dejamos|dejaremos|voy a dejar|vamos a dejar|van a dejar)|dejar(lo|la|te|los)"
                "|(va|vas|van) a (quedar|quedarse|quedarte)|se queda|te quedas) .. (en la calle|sin "
                "casa|sin nada|sin techo|en la ruina|encuerad*|en pelotas|sin un (peso|centavo)|en "
                "cueros|en la miseria|de patitas|sin dinero)",
                "(rematar!|rematamos|remato|subastar!) .. (<bienes>|su|tu)",
                "(echar!|echamos|desalojar!|desalojamos|desalojo|lanzar!|botar!|sacar!|correr!) .. "
                "(de (su|tu|la) (casa|vivienda|departamento|hogar)|a la calle|con todo y|con la "
                "(policia|fuerza))",
                "(<le>|los|<voy a>) desalojar!|(<le>) desalojamos",
                "(perder!|pierde|pierdes|perdera|perderas|perdes|despidase|despidete|olvidese"
                "|olvidate) .. (la casa|su casa|tu casa|el sueldo|techo|la nomina|todo lo que|de (su"
                "|tu|la) casa|de su carro|del carro|de sus cosas|de sus bienes)",
                "(vamos|van|iran|iremos|pasan|pasamos) .. (por|recoger|sacar|llevarnos) .. (muebles"
                "|tele|cosas|bienes|refri|pertenencias)",
            ),
            doubtful=(
                "(embarg*)",
                "(quitar*|quitamos|recoger|recogemos|recogen|llevar*|llevamos|decomis*|incautar*) .. "
                "<bienes>",
                "(desaloj*|remat*|subast*)",
                "(retener|descontar|congelar|bloquear) .. <sueldo>",
                "(perder|pierde|pierda) .. (casa|auto|carro|moto|vivienda|patrimonio)",
                "patrimonio .. (riesgo|peligro|perder*|afectad*)",
            ),
            steps=("repossession",),
        ),
        Family(
            "his_work",
            Act.THREAT,
            certain=(
                "(te|lo|la) (van|voy|vamos) a (despedir|correr|echar|botar) .. (patron|jefe|trabajo"
                "|chamba|empresa|aseguro)",
                "(hacer!|hago|hacemos|lograr!|lograre|conseguir!|encargar!|encargo|hare|haremos) .. "
                "(que )?.. (corran|despidan|echen|boten|pierda|pierdas|te quedes|se quede|cesen"
                "|liquiden)",
                "(<le>|<voy a>) .. (correr|despedir|echar|botar|cesar) .. (trabajo|chamba|empleo|pega"
                "|laburo)",
                "(va|vas|puede|puedes|podria|podrias) .. (perder|quedarse sin|quedarte sin) .. "
                "(trabajo|chamba|empleo|pega|laburo)",
                "(nunca|jamas|nadie|no|ni) .. (conseguir|consiga|consigas|encontrar|contrat*|dar|dara"
                "|daran|volver*|vuelva|vuelvas) .. (trabajo|empleo|chamba|laburo|pega|contrat*)",
            ),
            doubtful=("(corran|despidan|despedido|despedida|despedir*)",),
        ),
    ),
    "en": (
        Family(
            "violence",
            Act.THREAT,
            certain=(
                "(torch|burn|slash|smash|wreck|trash|brick|key|vandalize) .. your .. (house|home|car"
                "|shop|garage|tyres|tires|windows|store|place|truck|business)",
                "(<will> |we |i |they |to )(break|smash|bust|snap|crack|shatter|cut|rip|kick|beat|bash"
                "|knock|punch|slap|chop|cave) .. your .. (body|legs|leg|knees|kneecaps|arms|bones|face"
                "|head|teeth|fingers|neck|jaw|ass|arse"
                "|skull|door|throat|nose|windows|hands|ribs|block|brains)",
                "(break|smash|bust|snap|crack|kick|beat|bash|knock|rip|cave|punch) (every |all |both "
                "|each )?(bone |one |of |in )*your (body|legs|leg|knees|kneecaps|arms|bones|face|head"
                "|teeth|fingers|neck|jaw|ass|arse|skull|nose|ribs|head in|face in)",
                "(you|you and your <kids>) (<will> )(be|sit|rot|spend|sleep|wake up|find yourself"
                "|wind up|be sitting|be wearing) .. (jail|prison|handcuffs|behind bars|a cell|cuffs"
                "|county jail|locked up)",
                "(<will>|to|we|i|they) (hurt|kill|beat|shoot|stab|punch|slap|murder|attack|torture"
                "|destroy|batter|strangle|bury|ruin|crush|batter|deck|lynch|waste|rough up|work over"
                "|finish|wreck) (you|ya|your <kids>)",
                "(hurt|kill|beat|shoot|stab|murder) (you|your <kids>)",
                "(someone|somebody|you|you or your <kids>|people|your <kids>|they) .. (<will> )?(get"
                "|gets|getting|be|gonna be|end up|wind up|find yourself) (hurt|killed|dead|beaten|shot"
                "|sorry you|in (the|a) (hospital|ditch|coffin|wheelchair|body bag|grave|river|morgue))",
                "(you) (<will>) (bleed|pay (with|in) (your )?(blood|life)|not be walking|never walk"
                "|need a doctor|need an ambulance|eat through|be eating|limp)",
                "(bullet|baseball bat|hitman|gun|knife|crowbar|bat|petrol|bomb|pistol) .. (you|your"
                "|door|head|house)",
                "(burn|torch|blow up|trash|wreck|smash up|set fire to) .. your (house|car|place|home"
                "|shop|flat|stuff)",
                "(rough|beat|work|mess|duff) (you|your <kids>) (up|over)",
                "(teach|show) you (a|some|what|who|how)",
                "(easy way|hard way|nice way|nasty way|ugly way) .. (hard way|easy way|or the)",
                "(send|sending|sent|bring|bringing) .. (boys|guys|someone to|somebody to|people to"
                "|people over|people round|someone over|someone round|a crew|some folks|thugs|muscle"
                "|some people|heavies|big lads|lads|the lads|friends|a couple of (guys|men|lads"
                "|people)|some friends|enforcers|fellas|goons)",
                "(kick|break|smash|bust|knock|tear|beat) .. (your|the) .. (door|doors|window|windows)",
                "(my|the|our|a couple of|some) (boys|guys|lads|fellas|associates|friends) .. (visit"
                "|pay|drop|come|coming|round|over|stop by|house|door|nice|gentle|polite)",
            ),
            doubtful=("(somebody|someone|people|you) .. (hurt|injured|dead|bleed*)",
                "(gun|knife|blood|bullet|hurt you|kill|beat|violence|violent|fists|punch|hospital"
                "|harm|dead)",),
        ),
        Family(
            "harm_hinted",
            Act.THREAT,
            certain=(
                "(check|look) under your (car|bed)|live in fear|(dealt|dealing) with worse than you"
                "|hospitals are expensive|gets? (angry|mad|violent) when (people|someone|you)",
                "(sledgehammer|crowbar|blowtorch|chainsaw|pliers|pickaxe)|(off|from) (its|the) "
                "hinges|scrap(e|ing) you off|(dog|cat|pet|puppy) .. (go missing|goes missing|run "
                "over|poison*|hurt|disappear*|found dead)",
                "(follow|following|trail|tail) you (home|to work|around|everywhere|from)|(licen[cs]e "
                "plate|number plate|your route|your plates|your routine) |(ways of making|ways to "
                "make) (you|people|them)|make your life (very |really |pretty |so )?(uncomfortable"
                "|hard|difficult|hell|miserable|unpleasant)",
                "give you trouble|by the time (i am|we are) (finished|done) with you|(not|without"
                "|lose) (have )?a roof|say goodbye to your (freedom|house|job|car|family|kids)|(bunk"
                "|cell|cellmate) .. (murderers|killers|criminals)",
                "one (word|call|email) from (me|us) and|think (about|of) your <kids> before",
                "(pay|settle|cough up|hand it over|deposit|send (me |us )?the|transfer|money|cash) "
                "... (or|or else) (i|we|my \\S+|the lads|the boys|someone) (\\S+ ){0,2}(coming"
                "|driving|heading|come|drive|wait|break|smash|hurt|find you|burn|set)( ,|$| round| "
                "over| down| to| and| for| you)",
                "either .. (pay|send|settle|cough|money|deposit|hand) ... or (we|i|they|my \\S+) "
                "(\\S+ ){0,2}(wait|come|find|break|smash|send|get|take|show)",
                "(we|i|they|will|be|are|am) (wait|waiting|sitting|parked|standing) (\\S+ )?(for you "
                ")?(outside|by|at the school|at your|in front of) .. (house|home|work|door|gate"
                "|school|office|place|flat|shop)",
                "(next time|the next one|next one|the next (guy|fella|man|visit)) .. (baseball|bat"
                "|brick|crowbar|fist|not (ask|knock|be a phone call|be a call|be so|be nice|be "
                "polite))",
                "(do not|not|would not) (really )?want to (find out|learn|see|know|discover) what .. "
                "(happen*|do|did|does|we|i)",
                "(would not|do not|hate|hate for|sad|shame|awful|pity|terrible|tragic|horrible) .. "
                "(anything|something|see|if|for|to) .. (happen*|accident|smoke|flames|broken|smashed"
                "|slashed|burn*|fire|damaged|stolen)",
                "keep an eye out (when|for|on your)|(careful|watch) .. (when you (walk|leave|go)|on "
                "your way home|walking home|in the dark)",
                "(lads|boys|guys|cousins|fellas|friends|mates|brothers|men|blokes|people) .. (short "
                "fuse|not be polite|not polite|do not talk|not talk|not ask|not nice|no manners|pay "
                "you a (call|visit)|not gentle|not patient)",
                "not sleep .. (peace|night|tonight|again)|(need|needing) a (dentist|surgeon|new face"
                "|stretcher|plaster cast|wheelchair|ambulance)",
                "(ended|end|ending|wound|winding) up in (the )?(er|a and e|ambulance|emergency"
                "|intensive care|morgue)",
                "(done|finished|through|tired of|sick of) (being|playing|asking) (so )?(nice|nicely"
                "|polite|patient|politely)|last time i (ask|am asking|will ask) (you )?(nicely"
                "|politely)",
                "(daughter|girl|boy|son|kids|children|wife|mother) .. (walk*|go*|play*|come*|is"
                "|live*) .. alone",
                "(i|we) (would )?hate to (have to )?(send|use|come|get physical|do something)|not "
                "come alone|(tyres|tires|windows|car) .. (slashed|smashed|keyed|torched)",
                "(break|snap|cut off|breaking|snapping) (an|a|one|some|both) (arm|leg|finger|bone"
                "|knee|neck|ear)s?|(pay|paid) .. (with|in) your (teeth|blood|bones)",
                "come and (get|take|collect) it (ourselves|myself|from you|by force)",
                "(locked|closed|steel) door .. (stop|keep)|(stop|stopping|keep) us (out|from getting in)",
                "(go|goes|went|going) up in (smoke|flames)|burn*( it| your \\S+| the \\S+)? to the ground",
                "(we|i|they) (all )?(know|found|got|have|find) (out )?(exactly )?(where(?! you are "
                "coming)|what school"
                "|which school|what time|what route|your address|when) .. (you|your|they|he|she|go"
                "|live*|work*|sleep*|school|park*|pick*|leave*)",
                "(you|your family) <will> (rue|live to regret|not like what|not know what hit|wish "
                "you had|wish you never|wish you would|wish you were)",
                "you <will> (regret|be sorry|suffer)",
                "(regret|regretting) (it|this|that|ever|not paying|the day)",
                "(something|anything|accidents|bad things|a little accident|an accident|nasty things) "
                ".. (happen|happened|happens|happening) .. (to you|to your|your (family|house|car"
                "|kids))",
                "(things|it|this) .. (get|gets|getting|turn|turns) (ugly|nasty|rough|bad|real|messy)",
                "(accidents|bad things) (happen|can happen|do happen|could happen|might happen)",
                "(shame|pity|terrible|awful|hate|would not want|do not want) .. (if )?.. (something"
                "|anything|see) .. (happen*|your <kids>)",
                "(we|i|they) <will> (stalk|run you over|poison|rob|hound|torment|harass|hunt|bleed"
                "|bury|drag|chase|track you|scare) (you|your)",
                "(house|houses|car|cars|home|homes|shop|shops) .. (burn*|catch fire|explode*|go up in)",
                "(coming|come) (after|for) you",
                "(get|getting|gets) (what is coming|what you deserve|yours|what you have coming)",
                "(answer|answering) to (me|us)( ,|$)",
                "watching (you|your (house|kids|family|every move|car))",
                "(watch your (back|step|mouth))|(look over your shoulder)|(sleep with one eye)",
                "(do not|you do not|you have no idea|no idea) .. (know|who) .. (who (i am|we are|you "
                "are)|what (i|we|they) (am|are|can|will)|capable|dealing with|messing with|up against)",
                "(mess|mess*|screw|fuck|play|toy) (with|around with|about with) (me|us|my money|fire)",
                "(capable of (anything|a lot))|(what (i am|we are|they are) capable of)",
                "(hunt|track|chase|run) (you|your|u) .. down",
                "(we|i|they) <will> (come for|come after|come looking for|be waiting for you|be waiting "
                "outside|be waiting at|be outside your|be at your (house|door|home)|destroy|ruin|crush"
                "|follow|haunt|be watching|make you pay|make you sorry|make you regret|stop at nothing"
                "|make sure you suffer)",
                "(we|i|they) <will> (find|get|catch) you( wherever| no matter| whatever| even| one way|$)",
                "(come|coming|after) (for|after|looking for) (you|your <kids>|your family|everything)",
                "make (your|you|ur) .. (life|living) .. (hell|misery|miserable|living hell|nightmare"
                "|impossible|difficult|hard)",
                "your life .. (hell|misery|miserable|nightmare|over)",
                "(can|could|can not|will|never|not) (run|hide|escape|get away) .. (hide|from (us|me)"
                "|forever|escape|but)",
                "(you can run)|(nowhere to hide)|(you can not hide)|(no escaping)",
                                "for your own (safety|good|health)",
                "(not|never|wo) .. (be )?(responsible|answerable|held responsible) for what .. "
                "(happen*|do|does|comes|next)",
                "(you|it) .. (pay|cost) (dearly|for this|you everything)",
                "or else",
                "(this is not over|this does not end here|this will not end well|not going to end well"
                "|going to end badly|end badly for you|get ugly|gets ugly|get nasty|gets nasty|turn "
                "ugly|turn nasty)",
                "(i|we) (<will> )?(dare you|warned you|make an example|be your worst nightmare)",
                "(worst nightmare)",
                "(ruin|destroy|wreck|end|finish) (you|your .. (life|career|name|reputation|credit "
                "forever|future|marriage|family))",
            ),
            doubtful=(
                "(i|we) (am |are |will be )?(coming|driving|heading|popping|swinging) (round|over|by"
                "|up|down|there)",
                "(know|got) (people|guys|folks|someone) (who|that)|(send|unleash|set|call) (tony"
                "|vinny|the dogs|my dogs|somebody|someone) ",
                "(pretty|nice|cute|lovely|sweet|beautiful) (\\S+ )?(girl|boy|daughter|wife|family"
                "|house|car|shop|place) .. (you have|you got|got there|there)",
                "(make|one) (a |one )?(phone )?call and .. (job|lose|gone|over)|crying to me"
                "|driveway|fall apart|accident",
                "(consequences)",
                "(or) .. (you will see|see what happens|suffer|face|else|deal with)",
                "(you had better|you better|better) (pay|find|come up|get|have|watch|not|start)",
                "(warning|last warning|warning you|threat*)",
                "(do not make me|make me (come|do)|force me|push me|try me|test me|cross me|make us"
                "|force us|force my hand|tempt me)",
                "(in person|face to face|one way or (another|the other)|whatever it takes|by any means"
                "|like it or not|no matter what it takes)",
                "not (going to )?like (it|what|the)( ,|$| when| if| at| i| we| comes| happens| next)",
                "what (we|i|they) (\\S+ )?do to (people|someone|those|guys|folks|deadbeats)",
                "(visit|visits|visitors|knock|surprise) .. (from|at|on|tonight|tomorrow|unfriendly"
                "|friendly|people|door)",
                "(sleeping|sleep|living|live) (in|on|under) (your |the |a )?(car|street|streets|bridge"
                "|gutter|bench|box|park)",
                "(every (last )?(penny|cent|dime|pound)) .. (paycheck|pay|wages|account|have|got|own"
                "|salary|pension)",
                "(suffer|suffering|payback|revenge|get even|punish*|destroy*|ruin*|miserable|fear"
                "|afraid|scared)( ,|$| for what| of me| of us| for this| the price)",
                "(hell|grave|coffin|hospital|ditch|bones|kneecaps|teeth)",
                "(find|finding) (you|out)( ,|$| who| what| where)|(come|coming) (after|for) you|(your"
                "|the) (house|car|kids|family) .. (fire|burn*|alone|tonight)",
                "(patience) .. (running|run|wearing|lost|limit|out|thin)|(losing|lost|lose) (my |all "
                ")?patience",
                "(wish|regret) you (had|would|were|never)",
                "(scare|frighten|terrify|intimidate|burn|fire|vanish|disappear|explode|crash|suffer*"
                "|painful|hurting)( ,|$| you| down| up| your| straight| for)",
                "(people|friends|guys|someone|ways|methods) (\\S+ )?(who|that|to) .. (scare|make you"
                "|persuade|convince|take care of|hurt|break|handle)",
                "(see what happens|wait and see|just you wait|you will see|find out)",
                "(watch yourself|watch out|be careful|take care of (you|it my|this my|things))( ,|$| "
                "when| on| at| out| my| myself)",
                "(trouble|big trouble|serious trouble|deep trouble|hot water)",
                "(very )?(bad|ugly|nasty|unpleasant|rough|messy) for you",
                "(come|coming|be) (to|round to|over to|at|by|round|down to) (your )?(house|home|place"
                "|door|work|doorstep|workplace|flat|apartment|job)",
                "(will|going to|keep|keeps) (call|calling|ring|ringing|phone|phoning|text|texting) .. "
                "(non stop|nonstop|day and night|every (hour|ten minutes|five minutes|minute|single)"
                "|all night|until you (pay|crack|break|give|answer)|at all hours|at work until)",
                "(call|calling|ring|ringing|phone) .. (every (hour|day|ten minutes|five minutes|minute"
                "|single)|day and night|all day|all night|morning and night|non stop|nonstop|around "
                "the clock|until|at all hours|twenty times|50 times|100 times)",
                "(leave you alone|let you sleep|leave you in peace|give you (any|no) (peace|rest))",
                "(your (own )?safety|danger|dangerous)",
            ),
        ),
        Family(
            "jail",
            Act.THREAT,
            certain=(
                "(have|get|getting|having|see) your (\\S+ )?<kids> .. (locked|arrested|thrown|jailed"
                "|taken|picked up|put away|deported)",
                "your (\\S+ )?<kids> .. (locked up|thrown in|behind bars|put away|arrested|in a cell)",
                "(doing|do|serving|serve) (some |hard |serious )?time( ,|$| for (this|that|it|not))"
                "|visit you (in|behind) (jail|prison|bars)|handcuffs for you",
                "(go|going|end up|wind up|land|land you|put|putting|put you|send|send you|sending|throw"
                "|thrown|throwing|lock|locking|locked|spend|sit|sitting|rot|rotting|see you|face|facing"
                "|looking at|time in|straight to|off to|haul*"
                "|drag*|night in|sleep* in|enjoy|ready for) .. (jail|prison|bars|handcuffs|locked up"
                "|a cell|jail time|prison time|jailed|behind bars|cuffs|the slammer|nick|county jail)",
                "(jail|prison|bars|handcuffs|cuffs) .. (if you|for this|for not|is where|unless|until "
                "you|waiting|for you|tonight|today)",
                "(be|get|getting|gets|you|are) (jailed|imprisoned|locked up|arrested|handcuffed"
                "|incarcerated|nicked|detained|deported|taken away|hauled off)",
                "(have|get|getting|having|see) you (arrested|jailed|locked|picked up|deported|thrown"
                "|prosecuted|charged|detained|put)",
                "(arrest|handcuff|jail|deport|imprison|incarcerate|detain) (you|your)",
                "(send|sending|sent|call|calling|bring|bringing|have|get|dispatch*|coming with|come "
                "with|show up with|drag*|haul*) .. <police>",
                "<police> .. (<will> |are |is |to )(be |come|coming|show|showing|knock|knocking|pick"
                "|picking|on (the|their) way|at your|visit|arrive|take|waiting|round|arrest|collect"
                "|there|outside|already)",
                "(criminal(?! what)|felony|fraud|theft|criminally) .. (charge|charges|complaint"
                "|prosecut*|case"
                "|proceedings|record|offence|offense)",
                "(press|pressing|file|filing|bring|face|facing|pursue) .. (criminal|fraud charges"
                "|theft|felony|charges against)",
                "(charged with|prosecuted|prosecute you|press charges)",
                "(immigration|ice|home office|deport*|border) .. (call*|report*|tell*|know*|you|status"
                "|hear*|visa|contact*|come|find)",
                "(call*|report*|tell*|contact*|notify*|inform*) .. (immigration|ice|home office"
                "|border patrol)",
            ),
            doubtful=("(jail|prison|arrest*|police|cops|handcuffs|bars|criminal|deport*|immigration|sheriff|prosecut*)",),
        ),
        Family(
            "taking",
            Act.THREAT,
            certain=(
                "<kids> .. (taken off you|taken away from you|in care|into care|foster care|to "
                "social services)",
                "(not|never) (even )?need (a |any |the )?(judge|court|court order|warrant|permission"
                "|paperwork)|no (judge|court order|warrant) (needed|required|necessary)|(court|judge"
                "|contract|order|paper*|law) or (no|not)( ,|$| court| judge| contract| order| paper*"
                "| law)",
                "(furniture|tv|sofa|stuff|belongings|car|things) .. (out of there|out of your (house"
                "|flat)|gone (by|when|in the))",
                "(take|taking|lose|remove|took|losing) .. (your )?(kids|children|son|daughter|custody"
                "|baby|child)",
                "(social services|child services|cps|child protective services)",
                "(coming|come|here) for your (stuff|things|car|house|furniture|tv|kids|money|truck"
                "|belongings)",
                "(seize|seizing|grab|empty|emptying|clear out|haul off|strip|garnish|garnishing|drain"
                "|draining|clean out|confiscate|levy) .. (your|everything|all you)",
                "(garnish|garnishing|garnished|freeze|freezing|frozen|seize|seizing|empty|emptying"
                "|drain|clean out|levy) .. (your )?<wages>",
                "<wages> .. (garnished|frozen|seized|emptied|taken|gone|drained)",
                "(throw|throwing|thrown|kick|kicking|kicked|put|putting|toss|chuck|turf|boot) (you"
                "|your family|you all|you and your .. ) .. (out|street|onto|on the street)",
                "(out on the street*|on the streets|homeless|lose your (home|house|flat|roof)|lose "
                "everything|left with nothing|without a roof|lose the roof|roof over your)",
                "(take|taking|seize|have|get|come for|grab|lose) (your|the) (house|home|flat|apartment"
                "|furniture|tv|belongings|possessions|wages|paycheck|pension|stuff|sofa|social "
                "security)",
                "(strip|clean) (you|your house) .. (bare|out|everything)",
                "(cut|turn|shut) off your (power|water|electricity|heat|gas|lights)",
                "(everything (you|that you) (own|have|'ve got))",
            ),
            doubtful=(
                "(garnish*|seiz*|evict*|foreclos*)",
                "(repossess*|repo|take back|tow|take|come (and )?get) .. (car|truck|van|vehicle|motorbike)",
                "bailiff*",
            ),
            steps=("repossession",),
        ),
        Family(
            "his_work",
            Act.THREAT,
            certain=(
                "(boss|employer|company|they) .. (firing|fire|sack|sacking|dismiss|letting) you",
                "(take|taking|grab) (every|all) (\\S+ )*?(of|out of|from) (your )?(paycheck|wages"
                "|account|salary|pension|savings|pay)",
                "(get|have|getting|see|make sure) (you|your <kids>|you are) (fired|sacked|dismissed"
                "|the sack|canned|let go|lose your job)",
                "(you) (<will>) (lose|be losing|be out of|never (work|get|have|find)) .. (job|again"
                "|loan|career|work)",
                "(lose|cost you|losing) (your|the) (job|career|licen[cs]e)",
                "(never|not) .. (work|get|find|rent|be able to) .. (in this town|again|another|a job"
                "|a house|anything)",
                "(fired|sacked)",
            ),
            doubtful=("(fired|sacked|lose your job)",),
        ),
    ),
}  # fmt: skip
