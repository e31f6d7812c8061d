"""Calling him a liar: outright, by his story, by what his word is worth."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family
from collsim.roleplay.understanding.profiles import Language

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "liar",
            Act.CALL_LIAR,
            denies=False,
            certain=(
                "huel(o|e) (la |a )?(mentira|cuento)|ni una (sola )?palabra .. (real|cierta|verdad"
                "|creo)|solo existe en su (cabeza|imaginacion)|cambia (su|la|de) (historia|version)"
                "|escondiendo el dinero|esconde el dinero|no me duerme|(dramon|novelon)|verdad por "
                "primera vez",
                "(cancion|cuento|disco|rollo|historia) ya (la|lo) (escuche|oi|conozco)|(espera"
                "|quiere|pretende) que (me |yo |le )*(trague|crea|coma)|cada palabra .. mentira"
                "|nunca estuvo (en ningun|enferm*|hospital*|intern*)|(los dos|ambos) sabemos que"
                "|(version|historia) .. (cambia|inventa)|vuelve la burra al trigo|pura (mula|labia"
                "|lengua)|ya no ponga (pretextos|excusas)|el deposito va en camino (, )?como siempre",
                "(me |nos )?(mata|mato|enterro|entierra|se le muere|se le murio|se muere) (\\S+ )?(a "
                ")?(la|el|un|una|su|otra|otro) (abuel*|tio|tia|mama|papa|suegr*|herman*|prim*|perro)"
                "|(van|son|ya) (\\S+ )?(dos|tres|cuatro|cinco|\\d+) veces (\\S+ )?que (me |nos "
                ")?(\\S+ )?(mata|invent*|dice|sale|cuenta|promete|enferm*)",
                "(no )?se (lo|la) (traga|cree|creyo|tragan) (ni|nadie)|(a mi|a nosotros) no (me |nos "
                ")?(hace|haga|ve|vea|quiera|engan*|marea|cuente*|chamaque*) (tont[oa]|menso|pendejo"
                "|wey|la cara|la cara de)?|no (me |nos )(chamaque*|vacile*|cuentee*|maree*|engane*"
                "|babosee*)",
                "y yo (soy|fui) (\\S+ )?(astronauta|papa|reina|rey|presidente|santa|batman|superman"
                "|caperucita|shakira|obispo|millonario|el papa|la reina)|y yo soy de (marte|la luna)",
                "(deje|deja|pare|para) de (inventar*|inventarse|inventarte|mentir|actuar|fingir)"
                "|(saca|sacando|saco) de la manga|no cuadra .. (ningun|nada|historia)|(usted|tu) y "
                "la verdad|yo no naci ayer|no naci ayer|(creciera|crece|crecio) la nariz|pinocho",
                "(apuesto|apostaria|seguro) (a )?que ni (esta|estaba|tiene|fue|existe|se)|(hacerse"
                "|haces|hace|haga|hagas|hacés) (el|la) (pobre|enferm*|victima|sufrid*|muert*)|(esa"
                "|ese) (pelicula|novela|cancion|cuento|disco|serie) ya (la|lo|me la|me lo) (vi|se|oi"
                "|conozco|canto)|ya (vi|oi|conozco) esa (pelicula|novela|cancion)",
                "(otra|otro) (enfermedad|muerto|accidente|hospital|funeral|robo|velorio) (mas )?(, "
                ")?(que raro|que casualidad|no|que conveniente)|no hay tal (accidente|enferm*"
                "|despido|robo|muerto)|(se lo|se la|lo|eso) (invento|inventaste|inventó)",
                "(mentiroso|mentirosa|mentirosos|mentirosas|embustero|embustera|embusteros|cuentero"
                "|cuentera|cuentista|farsante|farsantes|mitomano|mitomana|chamullero|chamullera"
                "|versero|versera|fabulador|charlatan|hablador|habladora|mentirosillo|trolero|trolera"
                "|cuenteros|mientes|palabrero|paquetero|pajuo|charlatana|mentirosito)( ,| y| de| como"
                "| que|$)",
                "(es|eres|sos|son|muy|tan|bien|mas|gran|puro|un|una|el|por|ser) (un |una |muy |bien "
                "|mas |gran |puro |tremendo |vil |pinche )*(mentiroso|mentirosa|mentirosos|mentirosas"
                "|embustero|embustera|cuentero|cuentera|cuentista|farsante|mitomano|mitomana"
                "|chamullero|chamuyero|chamuyera|pinero|cuenterete|versero|charlatan|trolero|hablador)",
                "(usted|tu|vos|ustedes|siempre|me|nos|le|te|solo|nada mas|nomas|sigue|sigues|ya) "
                "(\\S+ )?(miente|mientes|mentis|mentiste|mintio|mintiendo|mentido)",
                "(miente|mientes|mentis|ustedes mienten|mintio|mintiendo|mentiste|mentirme|mentirnos"
                "|mintiendome|mintiendonos|mientas|mienta|mientan|mintiera|mintiendole)",
                "(pura|puras|puros|puro|otra|otro|mas|menos|esas|esos|sus|tus|esa|ese|tanta|tantas"
                "|tanto|tantos|muchas|ya con|con|deje|dejese de|basta de|de|son|eso es|a mi con|con "
                "esas|con esa|la misma|las mismas|el mismo|ni) (pura |puras |puros |puro |una |un |sus "
                "|tus |tanta |tantas |tanto |tantos |ese |esos |esa |esas |mas )*"
                "(mentira|mentiras|mentirita|mentiritas|mentirota|cuento|cuentos|cuentito|cuentitos"
                "|choro|choros|chamullo|chamullos|verso|versos|paja|pajas|carreta|floro|trola|trolas"
                "|bola|bolas|sanata|guayaba|farsa|patrana|patranas|embuste|embustes|novela|novelas"
                "|telenovela|invento|inventos|fantasia|fantasias|labia|blablabla|mamadas|pamplinas"
                "|falsedades|jaladas|guevonadas|huevadas|payasadas|tonterias|monsergas|pendejadas"
                "|puntadas|teatro|teatrito|drama|show|circo|comedia|pantomima)",
                "(mentira|mentiras|mentirota)( ,|$)|^mentira",
                "(no|ni|nunca|deje de|ya no) (me |nos )?(mienta|mientas|mintas|mientan|minta|mentiras"
                "|inventes|invente|finjas|finja)",
                "(a|ha|has|han|habia|haya|hayas|habias|he) mentido|mentido (siempre|desde|en todo|otra vez)",
                "(no |ni )?(me |nos |se |te )?(hagas|haga|hace|haces|haciendo|venga|vengas|viene"
                "|vienes|salga|salgas|sale|sales|empiece|empieces|traiga|traigas|meta|metas|mete) "
                "(\\S+ )?(con |el |un |su |tu |ese |esa |la |al )+(verso|cuento|cuentito|chamullo"
                "|teatro|teatrito|show|drama|novela|floro|misma|mismo|excusa|pretexto|enferm*|muert*"
                "|abuel*)",
                "no (me )?(venga|vengas|salga|salgas|vengan) (ahora |otra vez |de nuevo |tu |usted "
                ")?(con|a) (que|eso|esas|esos|ese|esa|cuento*|lo de|historia*|llor*|dramas|el|la"
                "|inventar|contar)",
                "(quiere|espera|pretende|quieres|esperas|pretendes|queres) (usted )?que (yo )?(le|te"
                "|lo|la|se lo) (crea|creamos|tragu*|compre*)|(como|por que|quien) (quiere que |voy a "
                "|va a |podria )?(le |te |se lo |lo )?(creer*|creo|cree|crea)",
                "(cuenteme|cuentame|contame|cuentele|cuentale|cuenten|cuentaselo|cuenteselo) (una|otra"
                "|eso|esa|uno|ese|a|ahora)",
                "(ni (usted|tu|su|mi|el|los)) .. (cree|creeria|creen|traga)",
                "(y )?yo soy (el papa|la reina|santa claus|superman|el presidente|papa noel|caperucita"
                "|shakira|batman|el rey)",
                "(para|pare|parele|parale|bajele|bajale|corte|corta|cortele|cortala|corten|basta|ya) "
                "(\\S+ )?(con |de |a |al |el |su |tu |sus |tus )+(teatro|teatrito|show|drama|cuento*"
                "|mentira*|novela|verso*|choro|floro|chamuyo|excusa*|pretexto*|circo)",
                "(pura|puro) (pina|casaca|lata|labia|hablada|habladuria|boca|verbo|bla|llanta|mula"
                "|humo|guasa|chachara|muela)",
                "(otra vez|de nuevo|y dale|siempre|ya) (con )?(esa|ese|esas|esos|la misma|el mismo|sus"
                "|tus|su|tu|lo mismo|la|el) (excusa|excusas|pretexto|pretextos|cuento|cuentos|historia"
                "|historias|mentira|mentiras|rollo|choro|novela|disco)",
                "(nadie|quien|ni|ningun[oa]) (\\S+ )?(se )?(cree|creeria|creera|traga|tragaria) (eso"
                "|esa|ese|nada|lo que|su|tu|la|el|las|los)",
                "(ni en suenos|ni loco|ni loca|ni borracho|ni de chiste|ni por error|ni muerto) .. "
                "(creo|creeria|creer)",
                "es mentira( ,|$| lo| y)|(eso|todo|lo suyo) es mentira|es mentira que (lo|la|le|te|su"
                "|tu|este|estas|tenga|no tenga|haya|hayan|se|usted)",
                "(no |ya no |nunca )?(me |nos )?(diga|digas|digan|cuente|cuentes|eche|eches|meta|metas"
                "|suelte|venda|vendas) (mas |puras |tantas |esas |sus )?(mentiras|cuentos|mentira"
                "|cuento|historias|choros)",
                "(usted|tu|vos|seguro|siempre|solo) (\\S+ )?(finge|finges|fingiendo|simula|simulas)",
                "(usted|tu|vos) (es|eres|sos) (muy |bien |tan |un |una )*(fals[oa]|hipocrita)",
                "(excusa|excusas|pretexto|pretextos|cuento|historia) .. (gastad[oa]s?|barat[oa]s?"
                "|trillad[oa]s?|mil veces|de siempre)",
                "que casualidad",
                "(no |ya no )?(me |nos )?(quiera|quieras|intente|intentes|trate de|trates de"
                "|pretenda) (enganar*|verme|tomarme|mentir*|chamaquear*|timar*)",
                "(dijo|dijiste|dice|dices|decis|conto|cuenta|cuentas|invento|contaste|echa|echas|mete"
                "|metes|suelta|sueltas|dicho|prometio|dio|da) (puras|pura|puros|muchas|tantas|otra|mas"
                "|una|esa|esas|la|las|un|otro) (mentira|mentiras|cuento|cuentos|paja|falsedad*|choro"
                "|choros|historia falsa|novela)",
                "no (le|te|les) (creo|creemos|creeria|voy a creer|vamos a creer)",
                "(ya no|nadie|quien|ni|tampoco|como) (\\S+ )?(le|te|les|lo|se lo|se la) (creo|cree"
                "|creemos|creen|va a creer|creera|crea|creeria|traga|trago|come|compro|compra)",
                "no (me )?(lo|la|le|te|se lo|se la|me lo|me la|me|nos) (creo|trago|traga|como|compro"
                "|compra|creemos|vend*)( ,|$| eso| esa| ese| ni| nada)",
                "(ni|no) .. (se la|se lo) (cree|crees|creen)",
                "(quiere|quieres|queres|quieren|trata|intenta|pretende|esta|estas|andan|anda|me|nos) "
                ".. (ver la cara|viendo la cara|viendome la cara|tomar el pelo|tomando el pelo"
                "|tomarme el pelo|verme la cara|vernos la cara|vacilar|vacilando|engan*|embaucar"
                "|meter el dedo|metiendo el dedo|agarrar de|agarrando de|cuentear|cuenteando|camelar"
                "|engatusar|enredar|timar|marear|mareando|jugando chueco|babosear|baboseando|hueviar"
                "|hueveando|cagando|dorar la pildora|mamar gallo|mamando gallo|verle la cara"
                "|tomandonos el pelo|chamuyar|chamuyando|versear|verseando|dando atole|dar atole|ver "
                "la cara de)",
                "(vea|veas|ve|vean) la cara|(tome|tomes|tomen) el pelo|(me|nos) (engan*|mint*|mient*"
                "|chamull*|chamuy*|verse*|cuente*|vacil*|florea*|baboseo)( ,|$| con| otra| de| cada| "
                "siempre| usted| y)",
                "a otro (perro|lado) con|cuento chino|cuentos chinos|ese cuento|esos cuentos|ese "
                "cuentito|(el )?cuento de (siempre|que|la)|con ese cuento|con el cuento|con cuentos"
                "|mas cuentos|el mismo (cuento|rollo|choro|verso|disco|teatro|floro|chamullo|drama"
                "|show)|la misma (cancion|historia de siempre|cantaleta|novela|excusa de siempre"
                "|mentira)|ya me (se|conozco) (ese|esa|el|la|sus|tus) (cuento|historia|novela|rollo"
                "|choro|excusa|excusas|verso|cuentos|mentiras)|cuenteme una de|cuentame una de"
                "|cuentame otra|cuenteme otra|inventese otra|inventate otra|invente otra|otra historia"
                "|otra excusa mejor|una mejor",
                "(deje|deja|dejese|dejate|pare|para|no siga|no sigas|no venga|no vengas|no me venga"
                "|no me vengas|no salga|no ande|no andes) .. (mentir|mintiendo|inventar|inventando"
                "|fingir|fingiendo|enganar|cuentos|mentiras|cuento|actuar|chamullar|chamuyar|hacerse "
                "la victima|hacerte la victima|novelas|teatro|versos|teatros|excusas baratas|historias"
                "|inventos|choros|fabulas|dramas)",
                "(esta|estas|anda|andas|se lo|te lo|me lo|lo|todo|eso|esta) (usted |todo )?(inventando"
                "|invento|inventas|inventa|fingiendo|finge|finges|actuando|simulando|falsifico"
                "|inventaste|invento todo)",
                "(invento|inventa|inventas|inventaste|inventaron|fingio|fingiste|finge|finges"
                "|fingiendo|simula) .. (enferm*|muert*|excusa|historia|deceso|hospital|robo|accidente"
                "|pretexto*|despid*|todo|eso|cosas|situacion)",
                "(se hace|te haces|haciendose|haciendote|no se haga|no te hagas|deje de hacerse|deja "
                "de hacerte|se anda haciendo|se esta haciendo) .. (enferm*|victima|pobre*|martir|loc*"
                "|santo|muert*|olvidad*|sufrid*|inocente|desentendid*|sord*|amnesi*|sonso|zonzo|tonto"
                "|menso|occiso|sueco|ofendid*)",
                "(su|tu) palabra no (vale|sirve|tiene)|no (tiene|tienes|tenes|hay) palabra|(que vale"
                "|cuanto vale|para que me sirve|de que me sirve) (su|tu) palabra|nunca (dice|dices|ha "
                "dicho|me dice) la verdad|(diga|digame|dime|decime) la verdad (de una|por una"
                "|alguna|por primera)|por una vez .. verdad|no (dice|dices|esta diciendo|estas "
                "diciendo|me dice|me dices|me esta diciendo|me estas diciendo|sabe decir|habla con) "
                "la verdad",
                "((eso|esto)( ya| tambien| si)?|(lo que (usted )?(dice|dices|me dice|me dices|me esta "
                "diciendo|cuenta|me cuenta)|todo lo que) ((?!le dijeron)\\S+ ){0,5}?) ?(no es (cierto"
                "|verdad)|es (mentira|falso|puro|pura|un cuento|una mentira|cuento|invento|un invento"
                "|una farsa|falsedad|puras|puros|puritas|una excusa barata))( ,| y|$)",
                "no (la|lo) (creo|creemos)( nada|$| ,| ni)",
                "(yo se|se|sabemos|los dos sabemos|usted sabe|tu sabes|bien sabe|sabe bien|ambos "
                "sabemos|se muy bien|se perfectamente) (bien |muy bien |perfectamente )?que .. (mient*"
                "|no es (cierto|verdad)|es mentira|si tiene|si tienes|tiene (el )?dinero|no esta "
                "enferm*|no perdio|fing*|invent*|esta mintiendo)",
                "(me|nos) (cree|crees|ve|ves|vio|viste|creyo|creiste|quiere ver|tiene por|toma por"
                "|tomas por) (cara )?(de )?(tont[oa]|pendej[oa]|idiota|estupid[oa]|mens[oa]|bob[oa]"
                "|imbecil|baboso|taruga|tarug[oa]|boludo|pelotudo|weon|huevon|ingenu[oa]|wey|guey"
                "|bab[oa]s[oa]|nino|gil|sonso|zonzo|tonta|tontos|giles|la cara)",
                "(nacimos|naci|nos chupamos|me chupo|nos chupo) .. (ayer|dedo)|cara de (tont[oa]"
                "|pendej[oa]|idiota|estupid[oa]|mens[oa]|bob[oa]|gil|wey)",
                "(excusas|pretextos|pretexto|excusa) (barat*|de (quinta|siempre|tercera)|ridicul*"
                "|tont*|infantil*|estupid*|mas)|(puras|solo|siempre|mas|tantas|ya basta de) (excusas"
                "|pretextos)|puros pretextos|siempre (sale|sales|salis) con",
                "(ese|esa|su|tu|el) (acta|certificado|comprobante|recibo|receta|documento|papel"
                "|constancia|ficha|transferencia|deposito|voucher) .. (es )?(falso|falsa|falsific*"
                "|trucho|trucha|inventad*|de photoshop|editad*|chafa|pirata|chueco)",
                "(sarta|cadena|monton|bola) de (mentiras|cuentos|pretextos|excusas|inventos)",
            ),
            doubtful=(
                "(mentira|mentiras|mentir|mentiroso|embuste*|falso|falsa|mintiendo|invent*|fing*"
                "|enganar|enganando|engano)",
                "(excusas|pretextos|excusa|pretexto|cuento|cuentos|cuentito|rollo|historias|historia)",
                "(no|eso no|ya no|dificil de|cuesta|poco|cuesta trabajo) .. (cre(er|o|ible)|crei*"
                "|creib*|crea|creemos|creerle|creerte)( ,|$| nada| eso| lo que)",
                "(eso|esto) no es (cierto|verdad|asi)|no es verdad|sea honest*|sea sincer*|se honest*"
                "|hable con la verdad|diga la verdad|digame la verdad|dime la verdad|de verdad (espera"
                "|cree|piensa)|por favor (,)? ?no me",
                "(que )?(casualidad|casualmente|conveniente)",
                "(siempre|cada (mes|vez)|otra vez|otro) .. (muer*|enferm*|hospital|accident*|abuel*"
                "|tia|tio|velorio|robaron|asalt*)",
                "(excusa*|pretexto*|cuento|historia|disculpa*) .. (gastad*|vieja|viej*|repetid*"
                "|conocid*|barat*|barata|mil veces)",
                "(siempre|cada mes|cada vez|todos los meses|todas las veces) .. (lo mismo|mismo"
                "|promete|prometes|dice lo|dices lo|igual|se le muere*|se enferma)",
                "(aja si|si aja|si como no|si claro|seguro que si|casualmente|que casualidad|que "
                "conveniente|convenientemente|ay si|si aja|mira nada mas)( ,|$)",
                "(siempre|misma|mismas|mismo|otra) .. (historia|historias|cancion|cantaleta"
                "|disculpa*|pretexto*|excusa*|cuento)",
                "(otra vez|de nuevo) .. (abuela|enferm*|muri*|despid*|robaron|cuento|lo mismo|con eso)",
                "(dudo|sospech*|no me consta|raro que|me suena a|suena a)",
            ),
        ),
    ),
    "en": (
        Family(
            "liar",
            Act.CALL_LIAR,
            denies=False,
            certain=(
                "smell a (lie|liar|rat)|not a (single )?word of (that|it|this) is|sob (tale|story"
                "|stories)|(exists|exist|is|happened) only in your (head|imagination)|only (exists"
                "|exist|happened) in your|hiding the money|kid a kidder|change your story|cooked up",
                "(heard|listened to|know) (this|that|the) (\\S+ )?(song|record|tune|speech|line|act) "
                ".. (before|times|already|again|hundred)|expect me to (swallow|believe|buy|fall)"
                "|(that is|what) a whopper|you were never (in|at|ill|sick|robbed|fired)|che(que|ck) "
                "(is |s )?in the (mail|post)|pants on fire|story keeps changing",
                "(was|were) not born yesterday|(and )?i am (the )?(pope|queen of|king of|president "
                "of the|easter bunny|tooth fairy|emperor|batman|queen|elvis)|(i am|and i am) (santa"
                "|superman|batman|cinderella)|pinocchio|nose (is |s )?growing",
                "(second|third|fourth|fifth|sixth|seventh|tenth|\\d+th|hundredth) (time|funeral"
                "|hospital|accident|illness|flood|robbery) (\\S+ ){0,5}(invent*|come up with|made"
                "|make|told|used|lost|died|killed|this (month|year)|coincidence|you have)",
                "(fairy tale|that one|that line|that story|that lie|this lie|that excuse|that tale) "
                ".. (before|already)|(heard|told|fed|feed|telling|feeding) .. that (\\S+ )?(lie|line"
                "|fairy tale|song|tale|nonsense)",
                "come off it|how convenient( ,|$)|funny how (someone|somebody|it|there|you|something"
                "|your) .. (every|always|each|just)|what a coincidence",
                "(save|spare) (me )?(the|your) (\\S+ )?(story|stories|tears|drama|excuses|act|tale"
                "|tales|lies)|you never (lost|were|was|had|got) (\\S+ ){0,3}(job|sick|accident"
                "|robbed|ill|fired|hospital|surgery)",
                "(load|pile|lot) of (rubbish|nonsense|tripe|hooey|baloney|bull)|you and (me|i) (both "
                ")?know .. (nonsense|rubbish|not|lie|story|money)|as fake as",
                "(liar|liars|fibber|bullshitter|con artist|con man|fraudster|faker|phony|phoney"
                "|fabricator|lier)",
                "(you|you are|are|you keep|keep|stop|quit|always|just|been|still|clearly|obviously"
                "|caught you|were|keep on|you have been|enough of your|no more|tired of your|sick of "
                "your|all of your|your|more|these|those|pack of|bunch of|string of|full of|all"
                "|nothing but|another|that is a|it is a|such a|what a|only|same) (\\S+ )?(lying|lies"
                "|lie|lied|fibbing|fibs|fib|porkies|whoppers|bullshit|bs|fairy tale|fairy tales"
                "|fiction|baloney|bull|hogwash|nonsense stories|tall tale|tall tales|cock and bull"
                "|crap|rubbish story|codswallop|fabrication)",
                "(lie|lying|lied|lies) to (me|us|my face|the bank|everybody|everyone)|^(lies|bullshit"
                "|rubbish|nonsense|liar|lie|bs|bull)( ,|$)|(load|bunch|pack|pile|bag|string|crock) of "
                "(lies|rubbish|bull|bullshit|nonsense|crap|baloney|old|excuses|tosh|bollocks|shit"
                "|garbage|bs)|(crock|tissue of lies|garbage excuse)|(you|u) (lie|lied|lyin)",
                "(nobody|no one|who|why should i|why would (i|anyone|anybody)|how can (i|anyone)"
                "|expect me to|want me to|supposed to|do you think anyone|you think i|anyone) (\\S+ "
                ")*?(ever )?(believe|believes|buy|buying|believing|trust|fall for|falling for"
                "|swallow) (you|a word|that|this|it|any of|a single|one word|your|the|for a)( ,| story"
                "| excuse*| any*| nonsense| sob| word| bit| for| anymore| a| of| you| rubbish| about| "
                "crap| act|$)",
                "(?<!you will )(do not|can not|never|hardly|not going to|stopped|does not|not) (\\S+ "
                ")?(believe|buy"
                "|buying|trust|fall for|falling for|swallow) (you|a word|that|any of|a single|one word"
                "|your|it|this|a thing)( ,| story| excuse*| any*| nonsense| sob| word| bit| for| of| "
                "rubbish| crap| act|$)",
                "(nice|good|great|lovely|cute|likely|pretty|touching|sad) (story|try|excuse|act"
                "|performance)( ,| but|$)|a likely (story|tale|excuse)|sob story|(same|usual|tired) "
                "old (story|excuse|line|song|tale|excuses|rubbish|nonsense|lies)|heard (it all|that "
                "one|them all|this one|that before|this before|every excuse|better|that story|that a "
                "hundred|it before|this a|every one)|pull the other|spare me|save it for|tell (it"
                "|that) to (someone|the judge|somebody)|tell me another|pull my|dog ate|try another "
                "one",
                "(making|make|made|invent|invented|inventing|cooked|cooking|dreamt|dreaming|fabricat*"
                "|concoct*) (it|this|that|all|stuff|things|stories|everything|excuses|up)( all| that| "
                "this)*( up)?( as| again| ,| for| to|$)",
                "(play|playing) (dumb|stupid|the victim|innocent|games|sick)|cut (the|your) (crap|act"
                "|bull|bullshit|lies|nonsense|rubbish|sob)|(third|fourth|second|another|how many) "
                "(\\S+ )?(grandmother|grandma|funeral|uncle|grandfather|aunt|nan|gran)s?|(tell|pull) "
                "(me )?another",
                "(pretend|pretending|faking|fake|faked|putting on|acting|feigning|play|playing) .. "
                "(sick|ill|illness|poor|broke|dumb|victim|stupid|injury|an act|act|the fool|innocent"
                "|forget|you|sad|games|hardship|death|to be (sick|poor|broke|ill|asleep|someone"
                "|surprised))",
                "(having me on|having a laugh|taking the (piss|mick|mickey)|pulling my leg|leading me "
                "on|stringing (me|us)( along)?|playing (me|us)( for)?|taking me for (a fool|a ride|an "
                "idiot|a mug)|trying to (fool|con|trick|deceive|scam|fob|mislead|pull a fast|play"
                "|cheat|pull the wool) (me|us|off|one|over)*|pull the wool|pull a fast one|fooling (me"
                "|us|anyone|anybody|nobody)|kidding me with|full of (it|crap|shit|hot air|beans"
                "|yourself))",
                "(not|never|nothing) .. (telling|tell|told|tells|said|speak*|say) .. (the truth|the "
                "whole truth|one true|honest|true)|(tell|try|try telling|start telling) (me |us )?the "
                "truth for (once|a change)|for once in your life|(you do not know|would not know) "
                "(what )?(the )?(truth|honest)|(nothing|not one word|not a word|none of (that|it"
                "|what)) .. (true|truth|honest|believe)",
                "your word (is|means|is not|counts|does not|has) .. (nothing|worthless|worth|anything"
                "|zero|mean|count|garbage|rubbish)|(what good is|what is) your word|word is worth",
                "(we|you|i|both) (both |all |know |do )*(know) .. (not true|not sick|a lie|have the "
                "money|got the money|lying|made up|never happened|is not true|have money|can pay"
                "|untrue|false|did not happen|rubbish|nonsense)",
                "(think|take) (i am|me for|we are|i was) .. (stupid|an idiot|a fool|born yesterday"
                "|dumb|fools|idiots|mug|a mug|gullible|thick|soft|blind|daft)|born yesterday|do i "
                "look (stupid|like)",
                "(lame|pathetic|feeble|cheap|weak|bogus|phony|rubbish|silly|stupid|ridiculous|tired) "
                "(excuse|excuses|story|stories)|(always|all|nothing but|another|more|enough|just|your"
                "|endless|no more|same|stop with the|full of|sick of the|only) (\\S+ )?excuses",
                "(that|this|it|all of that|your (\\S+ )?(story|receipt|letter|certificate|note"
                "|document)|that (\\S+ )?(receipt|document|letter|certificate|note|story)) (is|looks"
                "|was|are) (a |an |so |clearly |obviously |just |total |totally |complete |utter |all "
                "|such |not )*(lie|false|fake|forged|bogus|untrue|made up|fabricated|photoshopped"
                "|phony|nonsense|rubbish|bull|bullshit|story|fiction|invented|not true(?! that)|true "
                "and you know)",
                "(say|said|tell me|told me|tells me|saying|says) (\\S+ )?(is|are|was|were) (\\S+ )?(a "
                "lie|lies|false|untrue|rubbish|nonsense|bull|bullshit|made up|not true)",
                "(do not |stop |quit )?(try|trying|tried) to (fool|con|trick|deceive|cheat|scam"
                "|mislead|play|lie) (me|us|to me|to us)",
                "you (have )?(played|fooled|conned|tricked|scammed|cheated|deceived) (me|us)",
                "(tired|sick|enough|fed up|bored|had it) (of|with) (all )?(your|these|the) (lies"
                "|stories|excuses|bullshit|nonsense|games|lying)",
                "dishonest .. (you|with|being|person)|you .. dishonest",
            ),
            doubtful=(
                "(lie|lies|lying|lied|bullshit|dishonest|honest with me|truth|untruth|fake|faking"
                "|deceiv*|mislead*|nonsense)",
                "(excuse|excuses|story|stories)",
                "(hard to|difficult to|not|not sure i|struggle to|can not) .. (believe|trust|credible"
                "|convinced|convince*|true|truthful|buy)",
                "(yeah right|sure you (did|are|have|do|will|were)|oh really|how convenient|of course "
                "you (did|have|were|are)|funny how|(so|very|rather|pretty|too) convenient|i bet|here "
                "we go again|if you say so|oh "
                "please|come off it|come on|whatever you say|as if)",
                "(every|each|always) (time|month|week|call) .. (something|different|new|another|story"
                "|same|dies|died)",
                "(doubt|suspicious|suspect|fishy|sceptical|skeptical)",
            ),
        ),
    ),
}  # fmt: skip
