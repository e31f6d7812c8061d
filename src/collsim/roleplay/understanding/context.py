"""The words around a number by which its role is known."""

from __future__ import annotations

from collsim.roleplay.understanding.signs import sought

CLOSED = {
    "es": "pendientes?|vencidos?|atrasados?|restantes?|hoy|pal|pa|ayer|manana|pasado|ahora|ahorita|ya|"
    "luego|despues|antes|hasta|y|e|o|u|ni|el|la|los|las|lo|del|al|a|ante|con|contra|desde|durante|en|"
    "entre|hacia|para|por|segun|sin|sobre|tras|que|si|no|se|le|les|me|te|nos|su|sus|mi|tu|pero|como|"
    "cuando|donde|porque|pues|entonces|mas|menos|mejor|nada|cada|este|esta|esa|ese|eso|proximo|"
    "proxima|mismo|sabe|verdad|cerrados|exactos|netos|fijos|total|totales|maximo|minimo|usted|vos|yo|"
    "es|son|seria|serian|queda|quedan|esta bien|le parece|puede|podria|podemos|tambien|siquiera|"
    "minimamente|inicial|mensual|mensuales|semanal|semanales|quincenal|quincenales|diarios|diario|"
    "anuales|al mes|aproximadamente|solo|solamente|sino|perdon|digo|ok|vale|gracias|por favor|"
    "aunque|siquiera|cuanto antes|acepta|dale|bueno|va|identifier|pueden|quiere|tiene|hay|sale|y pico|ni mas|"
    "ni menos|todavia|aun|siempre|primero|completo|completos|depositados|transferidos|sumados|"
    "efectivo|liquidos|brutos|vamos|capital|interes|intereses|moratorios|comisiones|entro|entraron|cayo|cayeron|llego"
    "|llegaron|todo|each|nomas|completitos|detenemos|detengo|paramos|paro|dejamos|dejo|evitamos|evita"
    "|congelamos"
    "|congelo|cubre|cubrimos|cerramos|cierro|liquida|liquidamos|ponemos|pongo|quitamos|quito|cancelamos"
    "|activamos|activo"
    "|arrancamos|empezamos|alcanza|salimos|terminamos|basta|hacemos|hago|resolvemos|registro|aplico|nos"
    "|ayuda|sirve|estaria|estarian|alcanzan|alcanzaria|ayudaria|porfa|porfavor|xfa|pls|salva|resuelve"
    "|arregla|aqui|alla|asi|era|eran|fue|fueron|cerraditos?|completitos?|limpios|libres|bien|listo|seguro|entra|entran|sumando|empezando|incluido|incluidos|vigentes"
    "|adicionales|semanalito|mensualito|quincenalito|ahoritica|ahoritita|orita|horita|final|vence",
    "en": "pending|outstanding|overdue|remaining|left|owed|due|today|rather|than|tomorrow|tonight|now|then|"
    "later|yesterday|by|on|at|in|for|from|to|until|before|after|and|or|but|a|an|the|this|that|next|"
    "every|each|per|if|is|are|was|would|will|could|can|should|do|does|so|with|without|as|it|we|you|i|"
    "he|she|they|your|my|our|right|please|instead|total|down|up|off|more|less|maybe|only|just|work|"
    "works|okay|ok|monthly|weekly|biweekly|flat|even|first|cash|upfront|straight|identifier|when|"
    "because|since|about|around|sounds|sound|how|what|of|not|be|settle|immediately|asap|also|too|end|"
    "within|over|against|out|thanks|sir|madam|principal|interest|fees|charges|posted|cleared|bounced|went"
    "|each|fine|good|that's|something|apiece|altogether|all|whenever|anytime|final|tops|isn't|won't|split"
    "|i'm|i'll|you're|you'll|we're|we'll|they're|they'll|i'd|we'd|they'd|he'd|she'd|you'd|ye're|once"
    "|belize|tt"
    "|spread|divided|shows|helps"
    "|gets|keeps|covers|buys|stops|closes|clears|brings|puts|takes|though|again|already|last|doesn't|didn't"
    "|wouldn't|don't|settles|pays|makes|leaves|did|has|had|goes|seems|still|pls|plus|minus|unpaid|past"
    "|it's|he's|she's|there's|i've|you've|we've|they've|can't|let's|what's|minimum|maximum|max|min|approx|easy|easily|firm|solid"
    "|its|thats|theres|whats|im|ill|dont|doesnt|didnt|cant|wont|isnt|youre|youll|theyre|hes|shes|ive|lets"
    "|k|u|ur|cuz|bc|cause|tho|lol|plz|thx|included|extra|attached|expires|straightaway|innit|right"
    "|owing|thru|through|like|toward|towards|yeah|yes|no|ma'am|starting|beginning|sooner|here|there|else",
}
"""Words that may follow an amount or a day that stands without its noun: prepositions, pronouns, adverbs."""

FOLLOWED = {
    language: rf"(?=$| ?[,|_]| (?:{closed}|wd\d|mo\d\d|T\d|D\d|@1(?!\d)|@[2-4](?= ?[,|]))(?![a-z']))"
    for language, closed in CLOSED.items()
}
"""What may follow: the end, a pause, something already understood, or one of the words."""

COUNTABLE = (
    r"(?:dias?|mes|meses|anos?|semanas?|horas?|minutos?|segundos?|veces|cuotas?|pagos?|mensualidades|puntos"
    r"|personas|clientes|opciones|kilometros|metros|llamadas|correos|mensajes|cabron\w*|days?|weeks?"
    r"|months?|years?"
    r"|hours?|minutes?|times|payments?|instal+ments?|people|customers|points|calls|miles|letters|feet|kilos|steps"
    r"|staff)(?![a-z])"
)
"""What a number counts when it is no amount."""

HOUR_NOW = sought(
    r"(?<![a-z])(?:it's|its|it is) [#T]\d\d?(?::\d\d)?(?: [ap]m)?(?= (?:now|here|already|where)(?![a-z]))"
)
"""What the clock shows is no hour that is agreed: "it's 8 am here in Denver"."""

MEASURED = sought(
    r"#\d+(?:\.\d+)?(?: de (?:temperatura|fiebre|calentura)| grados| degrees| (?:an|per) hour"
    r"| block of)(?![a-z])"
    r"|#\d\d?(?= left on (?:the|your|this|that) (?:term|lease)(?![a-z]))"
    r"|(?<![a-z])(?:at|past|hit|over) day #\d\d\d?(?![\d.~])"
    r"|(?<![a-z])scale of #\d\d? to #\d\d?(?![\d.~])"
    r"(?:[^|]{0,40}[|][^|#¤]{0,40} (?:said|told me|say|gave me|answered) #\d\d?(?= ?[,|]))?"
)
"""A fever is no amount, nor is a wage, a price or a speed that has no currency, nor a mark on a scale."""

OF_A_BODY = sought(
    r"(?<![a-z])(?:(?:he|she)(?:'s| is| was)|(?:i|he|she|you) (?:weigh|weighs|weighed))"
    r"(?: (?:about|around|over|under|nearly|almost|only|just|like|maybe|turning|pushing))*"
    r" #\d{2,3}(?![\d.~])(?! ?[¤¢%])(?= ?$| ?[,|]| (?:and|now|years|already|so|but|or|this|next)(?![a-z]))"
)
"""How old or how heavy somebody is: "she's 72 now", "he's about 220"; "he's 50 behind" is an amount."""

SCORED = sought(
    r"(?<![a-z])(?:(?:credit|cibil|fico|beacon|bureau) (?:score|rating|number)|score|scores|fico"
    r"|cibil|puntaje|puntuacion"
    r"|blood pressure|sugar|glucose|cholesterol)(?:'s)?"
    r"(?: (?!pay|with|by|for|and|so|if|after|once|on |[a-z]+ pay)[a-z']+){0,4}"
    r"(?: ,)? #[1-9]\d\d(?![\d.~])(?! ?[¤¢%])"
    r"(?:(?:(?: [|,])? (?:a|y|ahora|antes|it|was|earlier|before|over|to|from|and|now|last|year|used"
    r"|be|down|up|is|then"
    r"|previously|at|since|it's|showing|reads|spring|summer|winter|autumn|fall|month)){1,6}"
    r" #[1-9]\d\d(?![\d.~])(?! ?[¤¢%]))*"
)
"""What an office or a doctor counts: "your score is showing 590, earlier 742"."""

OF_NOTHING = sought(
    r"(?<=estoy con usted )al #100 ?%|(?:celular|telefono|bateria|pila|battery|phone)(?: [a-z]+){0,3} (?:al|a"
    r"|at) #\d\d? ?%|#(?<!\d #)(?<! con #)(?<! and #)(?<! y #)(?<!¤\S\S\S #)1 ¢"
    r"|(?:every|each) #(?:1|5|10) ¤\S+(?! (?:on|by|_))|(?<!\S)#1 ¤\S+(?= for (?:each|every) time)"
)
"""Sums that nobody means: "you don't pay a penny", "a dollar for every time"."""

DAYS_LATE = sought(
    r"(?<=days )(?:[a-z', ]+ )?(?:you're|we're|you are|we are) (?:already |only )?(?:at"
    r"|on) #\d\d\d?(?= ?$| ?[,|])"
    r"|(?<=dias )(?:[a-z', ]+ )?(?:va|vamos|anda|esta) (?:ya )?(?:por|en) (?:los )?#\d\d\d?(?= ?$| ?[,|])"
)
"""How many days late somebody is, where days are spoken of: "at 90 days they act, and you're at 74"."""

ONE = "la|el|su|tu|esta|este|esa|ese|de|del|por|numero|the|your|this|that|on|of"
PAYMENT_OR_DATE = "cuota|pago|letra|mensualidad|parcialidad|abono|instalment|installment|payment|cita"
THINGS = r"(?!(?:payments|instal+ments|pagos|cuotas|abonos|pesos|dollars|bucks)(?![a-z]))[a-z]{3,}s"
LISTED_COUNTS = sought(
    rf"#(?<![\d.~] #)(?:(?:\d\d?(?: ,)? #)*\d\d?(?: ,)? (?:or|o|u|to|a)"
    rf"|\d\d? , #\d\d? ,) (?=#\d\d? (?!pag|cuot|mensu|pay|inst){COUNTABLE})"
)
"""Counts before the last, which alone tells what they count: "18, 24 or 36 months"; not of payments."""

SO_MANY = sought(
    rf"(?:how many|cuant[oa]s) {THINGS}(?: [^|#¤]{{0,40}})?[, |]* #\d{{1,3}}(?![\d.~])(?! ?[¤%])"
    r"(?:(?: [,|])*(?: or)? #\d{1,3}(?![\d.~])(?! ?[¤%]))*"
    rf"|#\d{{1,4}} {THINGS}(?: [a-z']+){{0,3}} (?:only )?(?:got|had|received|have|recibio|llegaron"
    rf"|le llegaron)(?: only| just)?"
    r" #\d{1,3}(?![\d.~])(?! ?[¤%])"
    r"|#\d{1,3}(?= of (?:us|you)(?![a-z]))|(?<![a-z])al #100(?= ?$| ?[,|]| con usted| contigo)"
    r"|(?<![a-z])cada dia #\d\d?(?![\d.~])(?! ?(?:¤|de ¤))"
    r"|#100(?= ?(?:%|per ?cent) (?:with|on|behind|sure|certain|honest|sincere|segur|de acuerdo"
    r"|con usted|contigo))"
    r"|#\d\d?(?= (?:on time|in a row|a tiempo|seguid[oa]s)(?![a-z]))"
)
"""Things whose number is asked or told: "how many hours, 30?", "12 cartons and you only got 10"."""

COUNTED = sought(
    rf"(?<![a-z])(?:(?:{ONE}) (?:{PAYMENT_OR_DATE}) #\d\d?(?![\d.~])|(?:{PAYMENT_OR_DATE}) #\d\d?(?= (?:de"
    rf"|of) [#¤]| ?[,|]))"
    r"(?: (?:de|of) #\d\d?(?![\d.~]))?(?! ?¤)(?=$| ?[,|_]| [a-z])"
    rf"|#\d\d? (?:{PAYMENT_OR_DATE})e?s(?: [a-z]+){{0,3}} , (?:[a-z]+ ){{0,3}}#\d\d?(?= , (?:queda|falta"
    rf"|le|te|left|to go))"
    r"|(?<=payments )(?:instead of|rather than|not) #\d\d?(?![\d.~])(?! ?¤)"
    r"|(?:ni|not|not even|sin|without|(?<![a-z])no [a-z]+) #1 [¤¢]\S*"
    r"|#1 ¤\S* (?:de |en )?encima"
    r"|(?<!on )(?<!by )(?<!until )(?<!wd\d )(?<!wd\d , )(?:the )@[1-3](?= (?:(?:due |is )?(?:on|by|for"
    r"|from) (?:the )?(?:@\d"
    r"|wd\d|mo\d)|payment|one|today|tonight|tomorrow|now|in|at(?! #(?:1[0-2]|[1-9])(?!\d)| T)|this"
    r"|next|wd\d(?! of| in (?:the |this |next )?(?:mo|month))))"
    r"|(?<=todos los dias )#(?:[1-9]|[12]\d|3[01])(?= (?:le|te|se|nos|me|de)(?![a-z]))"
    r"|(?:cuent\w+|contar|count(?:ing|ed)?) (?:hasta|to) #\d++|(?:paid|made|missed|pago|hizo|lleva|pagado"
    r"|pagaste|cubrio"
    r"|cubrio|pagado|hecho)(?: [a-z]+)? #\d\d? (?:(?:out )?of|de)(?: (?:the|your|las|los|sus"
    r"|tus))? #\d\d?(?![\d.~])(?! ?¤)"
)
"""The number of an instalment, "la cuota 4 de 12", and not even one peso."""

AGES = sought(
    r"(?:turn(?:s|ed|ing)?|cumpl[a-z]+) #\d\d(?![\d.~])(?! ?[¤%])|(?:be|i'm|he's|she's) #\d\d (?:in mo\d\d"
    r"|(?:this|next) (?:year|month))"
    r"|(?<!en )(?<!in )(?<!durante )(?<!for )(?<!over )(?<!a )(?<!por )#\d[\d.~]*+ (?:anos?"
    r"|years?)(?![a-z])(?: old| de edad)?(?! sin| without)"
)
OF_EACH_MONTH = sought(
    r"(?<![a-z])(?:(?:each|every) month|twice a month|semi ?monthly|a month|monthly|cada mes|al mes"
    r"|mensual(?:es)?)(?: (?:,|coming out|always|siempre))* "
    r"(?P<day>(?:on |el |los dias? )?(?:the )?[@#]\d\d?(?![\d.~])(?: (?:and|y) (?:the "
    r"|el )?[@#]\d\d?(?![\d.~]))?)"
    r"(?! ?,? (?:the |la |el )?(?:@1|start|begin|from|empez|comenz|arranc))"
    r"(?! (?:de )?mo\d| of (?:this|next|mo\d))(?= ?$| ?[,|]| (?:y|and|because|porque|que|till"
    r"|until)(?![a-z]))"
)
"""A day on which something is paid again and again is none: "every month on the 10th"."""

BIRTHDAYS = sought(
    r"^ ?(?:the )?(?:@\d\d?|#\d\d?) (?:of |de )?mo\d\d (?:, |of |del? )*#[3-9]\d(?= ?$| ?[|] ?$)"
)
"""A day and its year, and nothing else: so a birthday is told."""

SMALL_TALK = sought(
    r"(?:how(?: are|'re| have)? (?:you|things)(?: \w+){0,2}|(?:all|it|everything) for|help you(?: out)?"
    r"|(?<!'ll )(?<!will )(?<!to )call(?:ing)?(?: you)?(?= (?:today|tonight|this)(?! (?:at|by|before"
    r"|around|evening|afternoon|_)))|for your (?:time|patience|help|honesty|cooperation|understanding)"
    r"|(?:working|talking|speaking|bearing|chatting) (?:with|to) (?:me|us)|taking my call"
    r"|(?:thanks?|thank you|appreciate)(?: (?:so much|a lot))?(?: for)?(?: you)?"
    r" (?!pay|send|settl|agree|commit|promis|mak|bring)[a-z]+ing(?: [a-z]+){0,3}"
    r"|no need to (?:decide|answer|worry)"
    r"|have a (?:good|great|nice) (?:day|one)) (?:today|tonight|this"
    r" (?:morning|afternoon|evening))|(?:explic\w+|resum\w+|cuent[oe]|quit[oe]|explain|tell you"
    r"|tell me|take you)"
    r"(?: [a-z]+){0,3}? (?:en|in|for) (?:#\d+|un par de|a couple of|a few) (?:min|seg|sec)\w*"
    r"|(?:como|que tal) (?:esta|le va|se encuentra|se siente|amanecio|estas"
    r"|te va|le fue)(?: \w+){0,2} (?:hoy|esta (?:manana|tarde|noche))|todo por hoy"
    r"|(?<![a-z])(?:born|nacio|naciste|nacid[oa]|nacimiento|birth|birthday|cumpleanos)(?: [^ |,]+){1,6}?"
    r"(?=$| ?[,|]| (?:y|and|too|verdad)(?![a-z]))|(?:expir\w+|vigencia)(?: [a-z]+){0,3} D\d+/\d+"
    r"|(?:sleep|sleeping|eat|rest|dinner) tonight|already this morning|por hoy (?:la|lo|le|te) dej[oa]"
    r"|que hoy no(?= ?[,|])"
    r"|no (?:hablemos|(?:se|te) lo (?:voy a pedir|pido)) hoy"
    r"|don't worry(?: about [a-z]+(?: of [a-z]+)?)? today"
    r"|(?:merry|happy|blessed|felices|feliz|over(?: the)?|(?:have|enjoy|pase|tenga)(?: [a-z]+){1,2})"
    r" (?:christmas|new year(?:'?s)?|thanksgiving|navidad(?:es)?|ano nuevo)(?! eve)"
    r"|(?:christmas|thanksgiving|navidad|ano nuevo) (?:with|is (?!when|the|on)|es (?!el|cuando)"
    r"|esta |con |sin )"
    r"|(?:vacaciones|fiestas|campana|regalos?|cena|compras?|gastos|epoca|temporada|aguinaldo"
    r"|bono)"
    r" de (?:la |los )?(?:navidad|dia de muertos|reyes|ano nuevo|san valentin|dia de las? madres?)"
    r"|(?<![a-z] )at the end of the day(?= ?,| it| you| i|'s)|christmas (?:gifts?|presents?|shopping"
    r"|season|party)"
    r"|(?:que dia|cuando|que fecha)(?: [a-z]+){0,3} (?:su|tu|sus|tus) quincenas?(?= ?$| ?[,|])"
    r"|(?:cuanto|gana|ingresa|sueldo)[a-z]*(?: [a-z]+){0,3} (?:a|por) la quincena"
)
"""A greeting or a farewell names today, but nothing is due on it."""

NAMES = sought(
    r"^wd6 ,(?= (?:mi|soy|como|buen[oa]s?|que tal|le|te|mira|mire|oiga|oye|disculpe)(?![a-z]))"
    r"|(?<![a-z])(?:don|dona|senor|senora|senorita|sra?|srita|soy|nombre es|me llamo|hablo con)"
    r"(?: (?!el |este |del |al |otro |proximo )[a-z]+)? wd6"
    r"(?: mo\d\d)?"
)
"""Domingo is a name as well."""

# ------------------------------------------------------------------------------------- numbers that name

FREE = r"(?![\d.~])(?! ?(?:de )?[¤¢%])"
"""After a number that has no currency, no cents and no percentage."""

DIGITS = rf"#\d++{FREE}"
NUMBER = r"#\d[\d.~]*+(?! ?(?:de )?[¤¢%])"

OF_MONEY = (
    r"pag\w*|abon\w+|deposit\w+|saldo|deuda|adeudo|total|monto|cuotas?|debe|liquid\w+|transfier\w+"
    r"|balance|amount|payment|pay|owe|due|send|unos|minimo"
)
"""Between a noun that may name a number and the number, words after which it is an amount."""
