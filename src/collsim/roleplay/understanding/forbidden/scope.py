"""Scope: what takes a finding away: a "no" before it, others' words, a right that is explained, a judge."""

from __future__ import annotations

import re
from functools import lru_cache

from collsim.roleplay.understanding.forbidden.sentences import Sentence
from collsim.roleplay.understanding.profiles import Language

SPAN_OF_A_NO = 9
"""A "no" reaches so many words."""

BOUNDARY: dict[Language, str] = {
    "es": r"(?<!\S)(?:,|y|o|u|e|pero|porque|sino|aunque|entonces|pues|asi que)(?!\S)",
    "en": r"(?<!\S)(?:,|and|or|but|because|although|though|so|then|unless)(?!\S)",
}
NO: dict[Language, str] = {
    "es": r"no|ni|nunca|jamas|tampoco|nadie|ningun|ninguna|ninguno|sin|nada de|lejos de|en vez de|en "
    r"lugar de"
    r"|para evitar|evitar|evitarle|imposible que|falso|mentira|ilegal|prohibido|prohibida|prohibe|impide"
    r"|niego|descarte|descartamos",
    "en": r"not|never|no|nobody|none|neither|nor|without|rather than|instead of|avoid|no one|against the law"
    r"|illegal|unlawful|prohibited|prohibits|forbids|false|myth|hardly",
}
NO_THAT_DENIES_NOTHING: dict[Language, str] = {
    "es": r"si (?:(?:usted|ud|tu|vos|el|la|los|las|su|hoy|manana|ahorita|ahora|en|a|al|de|del|para|antes|esta"
    r"|este|lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|mes|tarde|noche|mediodia|\w+ "
    r"minutos|dia"
    r"|\w+ horas?|me|le|lo|se) ){1,6}no"
    r"|(?:si|como|porque|ya que|cuando|mientras|hasta que|el que|quien|los que|aunque|de|por|al"
    r"|cada vez que"
    r"|usted que|todo el que|en caso de que|en caso de|caso de|con) (?:usted |ustedes |tu |vos |hoy "
    r"|manana |ya )?no"
    r"|y si no|o si no|sino|a no ser|no (?:sea que|vaya a ser|vayas a|solo|solamente|nada mas|importa"
    r"|olvide|olvides|dude|dudes"
    r"|hay (?:de otra|remedio|duda|vuelta)|tarda|tardan|tardamos|es broma|es juego|estoy jugando|juego"
    r"|bromeo"
    r"|me importa|le conviene|le va a gustar|se sorprenda|se extrane|se queje|se asuste|diga que|tengo "
    r"problema"
    r"|sabe|saben|sabes|tiene caso|tiene opcion|tengo otra|me queda|nos queda|nos deja|me deja|nos "
    r"obligue|me obligue|me haga"
    r"|nos haga|haga que|hagas que)"
    r"|no (?:me |nos |le |lo |la |se |te |quiere |quieres |queres |quiso |va a |vas a |piensa |puede )*"
    r"(?:pag|cumpl|contest|liquid|abon|deposit|cubr|regulariz|arregl|respond|coopera|colabora|cancel"
    r"|conteste"
    r"|entiend|hace caso|da la cara)[a-z]*",
    "en": r"(?:if|unless|when|until) (?:(?:you|we|i|they|the|this|that|there|money|payment|cash|it|is|are"
    r"|by|on"
    r"|today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|your|my"
    r"|transfer|deposit"
    r"|do|does|did|have|has|can|see) ){1,6}(?:not|no|nothing)|no (?:money|cash|payment|deposit) "
    r"(?:by|on|before|today|tonight|tomorrow|monday|friday)"
    r"|(?:if|because|since|when|whenever|unless|until|as|who|those who|and if) (?:you |we |i "
    r"|they |it |this |that |the \w+ )?"
    r"(?:still |really |just )?(?:do|did|have|are|will|can|would|could|is)? ?not"
    r"|(?:do|will|did|can|would|have) not (?:want to |wish to )?(?:pay|cooperate|settle|answer|respond"
    r"|comply|care"
    r"|call|make|force|push|think you can|be surprised|say|forget|doubt|mess|test|kid|joke|paid|blame)"
    r"|not (?:only|just|a joke|kidding|joking|pay|paying)|or not|if not|no (?:excuses|choice|option"
    r"|doubt|payment)",
}
OTHERS_SAID: dict[Language, str] = {
    "es": r"^(?:y )?que si|^que (?:lo|la|le) (?:van|vayan) a|(?:usted|tu|vos|ustedes|quien|alguien|el "
    r"otro|otro|otra|un|una|mi|el) ?(?:companero|companera|gestor"
    r"|gestora|cobrador|cobradora|asesor|asesora|ejecutivo|colega|anterior|persona|despacho|agencia)?"
    r" ?(?:ya |tambien |me |le |lo |la |te |les |nos |nunca |hoy |ayer )*(?:dijo|dijiste|dijeron"
    r"|comento|comentaste"
    r"|menciono|mencionaste|conto|contaste|grito|llamo|insulto|amenazo|ofendio|aseguro|advirtio|hablo)"
    r"|(?:le|lo|la|te|les|los) (?:han |habian |hayan |hubieran |hubiesen )?(?:dijeron|dicho|dijo|digan"
    r"|diga que"
    r"|gritaron|gritado|llamaron|llamado|insultaron|insultado|amenazaron|amenazado|amenaza|amenazan|amenace"
    r"|amenacen|ofendieron|trataron|tratado|aseguraron|mandaron decir|hicieron creer|comentaron|advirtieron"
    r"|anunciaron|escribieron|mandaron|dejaron|asustaron|asustado|hablaron)"
    r"|(?<!jefe )(?<!jefa )(?<!supervisor )(?<!abogado )(?<!licenciado )(?<!juez )(?<!gerente )(?<!banco )"
    r"(?:me |nos )(?:dice|dices|decis|dijo|dijiste|comenta|comentas|cuenta|cuentas|platica|platico|menciona"
    r"|refiere|indica|reporta|informa|esta diciendo|estas diciendo|acaba de decir|ha dicho|han dicho) "
    r"(?:usted )?"
    r"(?:que|como|de)"
    r"|(?:me |nos )?acab(?:a|as|o) de (?:decir|llamar|gritar)|me (?:dijo|grito|llamo)(?! que)"
    r"|segun (?:usted|me|lo que|ustedes)|dice usted|dices tu|dice que (?:le|lo|la|los)|usted (?:dice"
    r"|siente|menciona|opina) que "
    r"(?:le|lo|la|esto|eso)"
    r"|haber(?:le|lo|la|te|los|les) (?:dicho|llamado|gritado|insultado|amenazado|tratado|hablado"
    r"|ofendido|faltado)"
    r"|(?:lamento|disculpe|disculpa|perdone|perdon|siento|entiendo|escuche|imagino|leo|veo|oi|supe) "
    r".{0,25}que"
    r" (?:le|lo|la|te|los|les|alguien|un|otro|mi) .{0,25}(?:hayan?|hubieran?|llamar[ao]n?|dijer[ao]n?"
    r"|insultar[ao]n?|amenazar[ao]n?|tratar[ao]n?|gritar[ao]n?)"
    r"|le suena|de donde (?:saco|sacaste|sacan)|donde (?:leyo|escucho|oyo)|si alguien|si (?:un|algun"
    r"|otro|cualquier) (?:\w+ )?(?:cobrador|gestor|despacho|persona)"
    r"|cree usted que|piensa que|cree que|teme que|miedo (?:de|a) que|preocupa que|mensaje que (?:dice"
    r"|decia)"
    r"|carta que (?:dice|decia)|me pregunta si|pregunta si|quiere saber si|su duda es si|usted pregunta"
    r"|(?:mensaje|correo|papel|carta|recado|texto) (?:que )?(?:dice|decia|dijo|decian)"
    r"|su (?:hermano|hermana|cunado|cunada|esposo|esposa|jefe|jefa|suegra|suegro|mama|papa|hijo|hija"
    r"|vecino|vecina"
    r"|primo|prima|ex|amigo|amiga) (?:(?:le|lo|la) (?:dice|dijo|llama|llamo|grita|grito|insulta|insulto"
    r"|trata|trato)|(?:cree|creen|piensa|teme|dice) que)"
    r"|se hizo pasar|haciendose pasar|dicen ser|dice ser|diciendo ser"
    r"|si (?:le |lo |la |les )?(?:dicen|dice|llaman|llama|hablan|escriben|amenazan)"
    r"|mensajes? (?:donde|en)|le hayan|lo hayan|la hayan|te hayan|le hubieran",
    "en": r"(?<!everything )(?<!thing )(?<!all )(?:you|they|he|she|someone|somebody|anyone|anybody|who"
    r"|another collector|the other "
    r"collector|collector"
    r"|agent|colleague|agency|people|the last (?:guy|person|caller|collector))"
    r" (?:ever |just |already |also |once |has |have |had |may have |might have )?"
    r"(?:said|say|says|told|tell|tells|mentioned|called|claimed|threatened|yelled|shouted|insulted"
    r"|heard|wrote"
    r"|texted|been told|asked|feel|felt|worried|think|afraid|thought)"
    r"|(?:you|he|she) (?:were|was|are) (?:told|called|threatened|insulted|afraid|worried|scared)"
    r"|did (?:someone|somebody|anyone|anybody|they|he|she|another)"
    r"|(?:has|have) (?:anyone|anybody|someone|somebody|they)"
    r"|according to you|if (?:anyone|anybody|someone|somebody|any collector|a collector|a caller|they ever)"
    r"|(?:sorry|apologise|apologize|regret|apologies) (?:that |if |for )?(?:i |we |he |she |they |my "
    r"colleague |anyone "
    r"|someone |somebody |calling |having |the )+(?:called|said|made|told|implied|suggested|threatened"
    r"|you|sounded)?"
    r"|you are (?:saying|telling me|worried|afraid|asking)|being called|to be called|asking (?:me "
    r")?(?:if|whether)"
    r"|letter (?:saying|that said)|message (?:saying|that said)|to hear that|hear you were"
    r"|(?:the|that|this|a|any|an) (?:text|email|letter|message|note|voicemail|caller|call|paper|sms) "
    r"(?:said|says"
    r"|saying|mentions|mentioned)|(?:claiming|claims|pretending|pretends|posing) (?:to be|as)|it "
    r"(?:says|said)"
    r"|your (?:brother|sister|husband|wife|mother|father|mum|mom|dad|boss|cousin|neighbou?r|ex|son|daughter"
    r"|friend|partner|in law)"
    r"(?: in law)? (?:calls|called|says|said|told|tells|shouts|shouted|yells|yelled|insults|insulted"
    r"|threatened|thinks|believes|fears|worries|is afraid|is worried)"
    r"|if (?:a|any|some|another) \w+ (?:says|said|calls|claims|threatens|tells)",
}
CARRIED_ON: dict[Language, str] = {
    "es": r"^(?:\s*(?:,|y|o|e|u))*\s*(?:que|de que|como|ni)",
    "en": r"^(?:\s*(?:,|and|or))*\s*(?:that|as)",
}
"""How a clause begins that still belongs to what others said."""

RIGHTS: dict[Language, str] = {
    "es": r"(?:nadie|ningun[ao]?) (?:\w+ ){0,4}(?:puede|pueden|podemos|debe|deben|tiene derecho|esta "
    r"autorizad[oa])|esta prohibid[oa]|prohibe|es ilegal"
    r"|es un delito (?:amenazar|que lo|que le)|tiene derecho|su derecho|sus derechos|la ley (?:no|lo|la"
    r"|le|los)"
    r"|contra la ley|denuncie|denuncielo|puede denunciar|puede reportar|puede quejarse|queja|condusef"
    r"|profeco"
    r"|indecopi|sernac",
    "en": r"(?:nobody|no one|no collector) (?:can|is allowed|has the right|should|may)|against the law"
    r"|is illegal|is unlawful|not allowed|your right|your rights|you have the right|the law "
    r"(?:does not"
    r"|protects|prohibits|forbids|says)|report (?:it|them|him|her)|cfpb|fca|ombudsman|file a complaint",
}
TAKEN_BACK: dict[Language, str] = {
    "es": r"(?:eso|esto|ese|esa|lo cual|lo que|y eso|pues eso|todo eso|le aclaro que eso)?\s*(?:no es "
    r"(?:asi|cierto|verdad"
    r"|posible|legal|correcto|lo que)|es (?:falso|mentira|ilegal|un mito|un error)|esta prohibido|no "
    r"procede|no existe"
    r"|no pasa|no va a pasar|no se puede|no aplica|no va nadie|seria ilegal|no se vale|no esta (?:bien"
    r"|permitido))"
    r"|no haga caso|no es mi intencion|no se preocupe|nadie va",
    "en": r"(?:that|this|it|which|and that|and this)\s+(?:is|was|would be)? ?(?:not (?:true|right"
    r"|correct|how|the case|legal"
    r"|what|going|acceptable|ok|okay|something)|false|illegal|a lie|a myth|against the law|unlawful"
    r"|wrong|will not|does not"
    r"|can not|should not have|never happen)",
}
JUDGE: dict[Language, str] = {
    "es": r"(?:juez|jueza|tribunal|juzgado|autoridad|la ley) (?:\w+ ){0,2}(?:puede|podria|pudiera|podra"
    r"|tendria|decide"
    r"|decida|decidira|ordena|ordene|autoriza|autorice|determina|determine|resuelve|considere)"
    r"|(?:previa|mediante|con|por|sin|despues de) (?:una )?(?:orden|sentencia|resolucion) (?:judicial"
    r"|de un juez|del juez)"
    r"|solo (?:un|el) juez|sin (?:un )?juez|en un juicio|tras un juicio|al final del juicio|podria "
    r"llegar|pudiera llegar"
    r"|si se gana el juicio|si (?:un|el) juez",
    "en": r"(?:judge|court) (?:\w+ )?(?:may|might|could|can|would|decides|orders|allows|has to|must)"
    r"|only (?:a|the) (?:judge|court)|court order|if (?:a|the) (?:judge|court)|without a (?:judge|court)"
    r"|after a (?:judgment|judgement|hearing|trial)|if we (?:win|get a judgment)",
}


def holds_a_no(words: str, language: Language) -> bool:
    """Whether words hold a "no" that denies them."""
    words = pattern(NO_THAT_DENIES_NOTHING, language).sub(" # ", words)
    return pattern(NO, language).search(words) is not None


def is_denied(sentence: Sentence, start: int, language: Language) -> bool:
    """Whether a "no" in the same clause reaches a place of a sentence."""
    before = sentence.text[:start]
    ends = [found.end() for found in pattern(BOUNDARY, language).finditer(before)]
    clause = before[ends[-1] :] if ends else before
    if ends and re.match(r"\s*(?:ni|tampoco|neither|nor)\b", clause):
        return True
    clause = pattern(NO_THAT_DENIES_NOTHING, language).sub(" # ", clause)
    return any(
        len(clause[found.end() :].split()) <= SPAN_OF_A_NO for found in pattern(NO, language).finditer(clause)
    )


JOINED_NAME = re.compile(r" (?:y|o|e|u|and|or) (?:\S+ )?$")
"""How a second name is joined to the first: "le dijeron rata y muerto de hambre"."""


OF_THAT = re.compile(r"(?:y |and |, )?(?:eso|esto|ese|esa|that|this|it)(?![a-z])")
"""How a sentence begins that speaks of what was asked about before."""


def is_others_words(
    sentence: Sentence,
    place: tuple[int, int],
    before: Sentence | None,
    language: Language,
    of_names: bool = False,
) -> bool:
    """Whether what stands at a place was said by others: told, quoted, or asked about."""
    start, end = place
    if sentence.is_quoted(start):
        return True
    told = pattern(OTHERS_SAID, language)
    clause = sentence.text[:end].rpartition(", ")[2]
    if before and before.asked and OF_THAT.match(clause) and told.search(before.text):
        return True
    if before and pattern(CARRIED_ON, language).match(sentence.text) and told.search(before.text):
        return True
    if not of_names and any(
        found.start() <= start < found.end() <= end for found in told.finditer(sentence.text)
    ):
        return True
    for found in told.finditer(sentence.text[:start]):
        between = sentence.text[found.end() : start]
        ends = [
            boundary
            for boundary in pattern(BOUNDARY, language).finditer(between)
            if not pattern(CARRIED_ON, language).match(between[boundary.start() :])
        ]
        if not ends or (of_names and len(ends) == 1 and JOINED_NAME.search(between)):
            return True
    return False


ANSWERED_NO = re.compile(r"(?:no|nope|claro que no|para nada|of course not|not at all)(?: ,|$)")


def is_taken_back(sentence: Sentence, end: int, after: Sentence | None, language: Language) -> bool:
    """Whether what stands before a place is taken back or called untrue."""
    back = pattern(TAKEN_BACK, language)
    if back.search(sentence.text[end:]):
        return True
    if sentence.asked and after is not None and ANSWERED_NO.match(after.text):
        return True
    return (
        after is not None
        and back.match(re.sub(r"^(?:no|nope|claro que no|para nada) , ", "", after.text)) is not None
    )


def explains_rights(sentence: Sentence, start: int, language: Language) -> bool:
    """Whether a right or a prohibition is explained before a place."""
    return pattern(RIGHTS, language).search(sentence.text[:start]) is not None


def names_a_judge(sentence: Sentence, language: Language) -> bool:
    """Whether a sentence says that a judge decides: what a court may do is no threat."""
    return pattern(JUDGE, language).search(sentence.text) is not None


def pattern(table: dict[Language, str], language: Language) -> re.Pattern[str]:
    """Return a table's expression of a language, compiled, of whole words."""
    return whole_words(table[language])


@lru_cache(maxsize=64)
def whole_words(expression: str) -> re.Pattern[str]:
    """Return an expression compiled so that it begins and ends with a word."""
    return re.compile(rf"(?<![a-z])(?:{expression})(?![a-z])")


OF_NAMES: dict[Language, str] = {
    "es": r"(?:no|nadie|nunca|jamas|tampoco)(?: \S+){0,6} (?:es|eres|sos|estoy|estamos|digo|dije|diria"
    r"|dicho|diciendo|considero"
    r"|pienso|creo|llame|llamar|llamaria|llamando|llamarlo|quise|quiero|tengo|insinu\w+|lo|la|soy|diga"
    r"|significa)"
    r"|(?:no|nunca|jamas) (?:me |nos |le |se |ha |has |esta |estas |estaba |es una |es un |son |hay "
    r"|fue |fueron )*$"
    r"|(?:soy|fui|sere|somos|me senti|me siento|me vi|me equivoque) (?:un |una |el |la |muy |tan "
    r"|bien |como )*$",
    "en": r"(?:not|nobody|never|no one) (?:\S+ ){0,4}(?:saying|accusing|implying|calling|say|said|call"
    r"|called|think|thinks|consider|mean|suggesting|a|an)"
    r"|(?:not|never) (?:a |an |any |been |be |have |ever |is |was |telling |tell |told |say |said )*$"
    r"|(?:i am|i was|i feel|i felt|my|me) (?:a |an |the |so |such a |being |really |too |very |bad |own )*$",
}
OF_HIMSELF: dict[Language, str] = {
    "es": r" fue (?:el|la|mi) (?:sistema|app|aplicacion|computadora|banco)| (?:, )?(?:soy|fui|estoy"
    r"|me senti|de mi|la mia|la nuestra|(?:deberia |debia )?dar(?:nos|me)|lo mio|mio|mia|(?:ya )?se me"
    r"|me equivoque|me confundi|le di|lo anote|lo puse|olvide)|mi (?:perro|perra|gato|gata)",
    "en": r" (?:i am|i was|of me|on my part|i have been|me)",
}
OF_A_THING: dict[Language, str] = {
    "es": r"(?:sistema|programa|app|aplicacion|pagina|maquina|computadora|compu|internet|conexion|pantalla"
    r"|linea|clima|trafico|dia|frio|calor|banco)"
    r"(?: (?:es|esta|anda|son|si|que|bien|muy|tan|medio|una|un|hoy|ya|me|se))* ?$",
    "en": r"(?:system|program|app|website|page|machine|computer|internet|connection|screen|line|weather"
    r"|traffic|cold|heat|day|bank)"
    r"(?: (?:is|s|are|has|been|being|such|so|really|just|a|an|today|again))* ?$",
}
"""What stands before a name that is called to a thing: "this system is" rubbish."""

IN_TRUTH_A_NAME: dict[Language, str] = {
    "es": r"no (?:es|eres|sos) (?:mas|nada mas|otra cosa)|no (?:sea|seas|sean|se haga|te hagas)|no lo "
    r"(?:puedo|soporto|aguanto)",
    "en": r"^ ?(?:and |so |please |just |now |oh )?do not|nothing but|not (?:be|act)|no better than"
    r"|nothing more than|not (?:just|only)|why (?:are|do) you not",
}


def is_denied_name(sentence: Sentence, start: int, end: int, language: Language) -> bool:
    """Whether a slur is denied ("no digo que sea..."), or the speaker's own ("qué tonto soy")."""
    before = sentence.text[:start]
    ends = [found.end() for found in pattern(BOUNDARY, language).finditer(before)]
    clause = before[ends[-1] :] if ends else before
    clause = pattern(IN_TRUTH_A_NAME, language).sub(" # ", clause)
    if is_said_of_himself(sentence.text[end:], language) or called_to_a_thing(before, language):
        return True
    return is_his_own(before, language) or pattern(OF_NAMES, language).search(clause) is not None


def is_said_of_himself(after: str, language: Language) -> bool:
    """Whether what follows a word says that the speaker means himself: "qué vergüenza", "se me olvidó"."""
    return pattern(OF_HIMSELF, language).match(after) is not None


def called_to_a_thing(before: str, language: Language) -> bool:
    """Whether what follows is said of a thing and not of a person."""
    return pattern(OF_A_THING, language).search(before) is not None


HIS_OWN: dict[Language, str] = {
    "es": r"(?:me|nos) (?:da|dio|daba|daria|muero de|muero de la) (?:una |un |mucha |mucho |tanta "
    r"|tremenda |la "
    r"|un poco de |algo de )*$|(?:soy|fui|ando|estoy|siento|senti|tengo) (?:un |una |medio |bien "
    r"|muy |tan |como |mucha )*$",
    "en": r"(?:i am|i was|i feel|i felt|we are) (?:a |an |so |such |bit |of |kind |sort |such a |such an "
    r"|just |really "
    r"|very |too |quite |deeply |the |total |complete |being )*$",
}
"""What stands before a word that the speaker says of himself: "me da una" shame, "I am such an" idiot."""


def is_his_own(before: str, language: Language) -> bool:
    """Whether what follows is said by the speaker of himself."""
    return pattern(HIS_OWN, language).search(before) is not None


WHO_CALLS: dict[Language, str] = {
    "es": r"(?:llamo|hablo|habla|hablamos|marco|saluda|comunico|parte|soy(?: \w+){0,2}) (?:de|del|desde)"
    r"(?: la| el| los)? (?=(?:creditos?|prestamos?|financiera|banco|caja|hipotecaria|cooperativa)(?! venc))",
    "en": r"(?:from|with|at|for|is) (?:the )?(?:\w+ ){1,2}(?=(?:credit|loans?|lending|mortgage|bank"
    r"|finance)(?! card))",
}


def names_his_firm(sentence: Sentence, start: int, language: Language) -> bool:
    """Whether the word at a place belongs to the name of the firm: "le llamo de Crédito Andino"."""
    return any(found.end() == start for found in pattern(WHO_CALLS, language).finditer(sentence.text))
