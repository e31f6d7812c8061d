"""Violence: blows, bones, bullets, said outright."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "vamos": "te|lo|la|le|los|les|vamos a|voy a|van a|van a mandar",
        "golpear": (
            "golpear!|patear!|madrear!|lastimar!|balear!|apunalar!|ahorcar!|torturar!|secuestrar!"
            "|levantar! (a usted|a su|a tus|a tu)|linchar!|reventar!|surtir!|apalear!|cachetear!"
        ),
        "body": (
            "cara|madre|hocico|jeta|piernas|pierna|brazos|huesos|dientes|alma|trompa|pata|patas"
            "|rodillas|dedos|nariz|costillas|hueso|culo|cabeza|crisma|boca|espalda|manos|cuello"
        ),
        "te": "te|le|les|lo|la|voy a|vamos a|van a|a",
        "romper": (
            "romper!|partir!|quebrar!|reventar!|rajar!|cortar!|tumbar!|volar!|bajar!|rompo|quiebro|reviento"
        ),
        "hasta": "tu|su|la|las|los|el|sus|tus|hasta|un|una|todos",
        "golpes": (
            "golpes|balazos|patadas|madrazos|punta de pistola|la fuerza|la mala|las malas|palos"
            "|trompadas|garrotazos"
        ),
        "cobr": "cobr*|pag*|sac*|entend*|apren*|arregl*|vamos|va|vas",
        "pag": "pag*|cobr*|aprend*|entend*|entiend*|sac*|vas a|arregl*",
        "balazos": (
            "golpes|balazos|patadas|madrazos|la fuerza|la mala|las malas|palos|trompadas|garrotazos|hostias"
        ),
        "malas": "a <balazos>|por las malas|con sangre|con la vida",
        "buenas": "por las buenas|a las buenas|por la buena|a la buena|de buena manera",
        "quemar": "quemar!|prender! fuego|incendiar!|balacear!|rafaguear!|apedrear!",
        "puede": "va|vas|van|puede|puedes|podria|quiere|quieres",
        "acabar": "acabar|terminar|amanecer|parar|aparecer|aparezca|quedar",
        "hospital": (
            "hospital|panteon|cementerio|zanja|muert*|baldio|cuneta|rio|silla de ruedas|morgue|hueco"
            "|encajuelad*"
        ),
        "joder": (
            "joder|chingar|reventar|hacer pedazos|hacer mierda|cagar a palos|cagar a trompadas|sacar "
            "la mugre|sacar la entretela|sacar la cresta|sacar la puta|partir|descalabrar|desaparecer"
            "|hacer picadillo|quebrar|cascar|fregar|dejar lisiad*|dejar tirado|hacer desaparecer|moler"
        ),
        "paga": "o paga|pague|paga|pagas|pagan",
        "pelamos": (
            "pelamos|damos piso|doy piso|tronamos|quebramos|matamos|reventamos|buscamos|caemos|quemamos"
            "|prendemos|levantamos|encontramos|cargamos"
        ),
        "dar": "dar|pegar|pega|doy|damos|golpear",
        "mato": ("mato(?! de)|reviento|rajo|madreo|trueno|quiebro|meto un tiro|meten un tiro|lleno de plomo"),
        "cuidado": "cuidado|aguas|abusado|precaucion",
        "cuando": "con|cuando|al|si|que|porque|por",
        "alguien": "alguien|usted|tu|su|sus|nadie|todos|va|puede",
        "lastimad": "lastimad*|herid*|golpead*|muert[oa]s?|sangrando|tirad[oa]",
        "tengo": "tengo|tenemos|tiene|tienen|se|sabemos|conozco|aqui esta",
        "direccion": "direccion|domicilio|rutina|horario|foto|placas",
        "lastimar": (
            "lastimar*|desaparec*|violenci*|violento|agresiv*|matones|armad[oa]s?|navaja|disparo*"
            "|disparar*|un tiro|tiros|balazo*"
        ),
        "golpe": (
            "golpe|golpes|golpiza|paliza|pistola|arma|balazo|balazos|sangre|machete|cuchillo|bate|plomo"
            "|madriza|golpear*|patear*|matar*|madrear*"
        ),
    },
    "en": {
        "break": "break|smash|bust|snap|crack|shatter|cut|rip|kick|beat|bash|knock|punch|slap|chop|cave",
        "body": (
            "body|legs|leg|knees|kneecaps|arms|bones|face|head|teeth|fingers|neck|jaw|ass|arse|skull"
            "|door|throat|nose|windows|hands|ribs|block|brains"
        ),
        "smash": "break|smash|bust|snap|crack|kick|beat|bash|knock|rip|cave|punch",
        "legs": (
            "body|legs|leg|knees|kneecaps|arms|bones|face|head|teeth|fingers|neck|jaw|ass|arse|skull"
            "|nose|ribs|head in|face in"
        ),
        "sit": "be|sit|rot|spend|sleep|wake up|find yourself|wind up|be sitting|be wearing",
        "jail": "jail|prison|handcuffs|behind bars|a cell|cuffs|county jail|locked up",
        "someone": "someone|somebody|you|you or your <kids>|people|your <kids>|they",
        "get": "get|gets|getting|be|gonna be|end up|wind up|find yourself",
        "hospital": "hospital|ditch|coffin|wheelchair|body bag|grave|river|morgue",
        "hurt": "hurt|killed|dead|beaten|shot|sorry you|in (the|a) <hospital>",
        "send": "send|sending|sent|bring|bringing",
        "boys": (
            "boys|guys|someone to|somebody to|people to|people over|people round|someone over|someone "
            "round|a crew|some folks|thugs|muscle|some people|heavies|big lads|lads|the lads|friends|a "
            "couple of (guys|men|lads|people)|some friends|enforcers|fellas|goons"
        ),
        "kick": "kick|break|smash|bust|knock|tear|beat",
        "guys": "boys|guys|lads|fellas|associates|friends",
        "visit": "visit|pay|drop|come|coming|round|over|stop by|house|door|nice|gentle|polite",
        "kill": (
            "hurt|kill|beat|shoot|stab|punch|slap|murder|attack|torture|destroy|batter|strangle|bury"
            "|ruin|crush|batter|deck|lynch|waste|rough up|work over|finish|wreck"
        ),
        "gun": ("gun|knife|blood|bullet|hurt you|kill|beat|violence|violent|fists|punch|hospital|harm|dead"),
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "violence",
            Act.THREAT,
            certain=(
                # Vamos a secuestrar a su perro, ¿eh?
                (
                    "<vamos> <golpear>(?! de (?:miedo|risa|hambre|sueno|calor|frio)| (?:a uno|este|esta"
                    "|ese|esa|la|el) (?:saldo|deuda|cuenta|pendiente|este|esta|el|la|calor))"
                ),
                # tío, o sueltas la pasta o te parto las piernas
                "<te> <romper> (<le> )?(toda )?<hasta>( los| las)? <body>",
                # Me voy a cobrar a la mala y usted va a llorar
                "(a <golpes>|por las malas) .. <cobr>",
                # VAMOS A IR A SACARLE LAS COSAS A LA FUERZA
                "<pag> .. <malas>",
                # Por las buenas o por las malas, pero me va a pagar
                "<buenas> .. (malas|mala|mala manera)",
                # Si te encuentro en la calle te va a pesar
                "<le> (va a|vas a|van a) (doler|pesar)",
                # si no me deposita hoy voy y le quemo el puesto
                "<quemar> .. <bienes>",
                # Te conviene pagar si no quieres amanecer en una zanja
                "<puede> .. <acabar> .. <hospital>",
                # te voy a partir la madre si no me depositas
                "(te|lo|la|le|los) (voy|vamos|van) a <joder>",
                # mire, o paga o le quemamos el changarro
                "<paga> o (\\S+ )?(lo|la|te|los|le) <pelamos>",
                # Te voy a dar donde más te duele, en tu familia
                "<dar> (\\S+ )?donde (mas )?(te|le|les) (duele|duela|dolera)",
            ),
            doubtful=(
                # Le mato al perro si no paga, así de claro
                (
                    "<vamos> matar!(?! de (?:miedo|risa|hambre|sueno|calor|frio)| (?:a uno|este|esta"
                    "|ese|esa|la|el) (?:saldo|deuda|cuenta|pendiente|este|esta|el|la|calor))"
                ),
                # Le reviento el teléfono día y noche hasta que pague.
                "(<le>) <mato>",
                # Tené cuidado cuando salgas a la calle.
                "<cuidado> (, )?<cuando>",
                # ojo con tu negocio, las vidrieras se rompen solas
                "ojo (, )?(con (su|sus|tu|tus|lo)|que (a |le |te |su |sus |tu |si ))",
                # Es usted un muerto de hambre con aires de grandeza
                "<alguien> .. <lastimad>",
                # Mi gente ya tiene su dirección y no son muy amables
                "<tengo> (ya )?(<su>) <direccion>",
                # Conozco gente que por menos de esto desaparece
                "<lastimar>",
                # la próxima vez no lo llamo, le caigo a golpes
                "<golpe>",
                # Mediocre toda la vida, y así se va a morir
                "(se|te) (va|vas) a morir",
                # Mire, o me paga o le vamos a romper las piernas
                "(partir|romper)* .. (cara|madre|hocico|piernas)",
            ),
        ),
    ),
    "en": (
        Family(
            "violence",
            Act.THREAT,
            certain=(
                # I'll break every bone in your body
                "(<will> |we |i |they |to )<break> .. your .. <body>",
                # I'll break your legs
                "<smash> (every |all |both |each )?(bone |one |of |in )*your <legs>",
                # you'll be locked up for this, I'll see to it
                "(you|you and your <kids>) (<will> )<sit> .. <jail>",
                # Keep this up and you'll end up in the hospital
                "<someone> .. (<will> )?<get> <hurt>",
                # I'm going to send people round to your house.
                "<send> .. <boys>",
                # We'll come round and break the door down.
                "<kick> .. (your|the) .. (door|doors|window|windows)",
                # My friends are going to pay you a little visit
                "(my|the|our|a couple of|some) <guys> .. <visit>",
            ),
            doubtful=(
                # I'll bury you so deep your grandkids will still be paying
                "(<will>|to|we|i|they) <kill> (you|ya|your <kids>)",
                # Somebody's going to end up bleeding here
                "(somebody|someone|people|you) .. (hurt|injured|dead|bleed*)",
                # midnight tonight ur credit is dead for life
                "<gun>",
            ),
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
