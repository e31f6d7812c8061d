"""Jail, police, criminal charges, deportation."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "iras": (
            "<voy a>|iras|ira|iran|irse|irte|vaya|vayas|parar|acabar|acabas|acaba|terminar|terminas"
            "|termina|termine|dar|caer|meter!|meto|metemos|refundir!|refundo|encerrar!|encierro"
            "|encierran|encierren|mandar!|mando|llevar!|llevo|pudrir!|pudr*|dormir|duermes|duerme"
            "|duerma|amanecer|pisar|pisa|pisas|pise|visitar|tras|conocer|espera|esperan|directo"
            "|derechito|directito|llevarlo|llevarla|botar!|poner!|pongo|ponen|quedar!|queda|sacar!"
            "|echar!|hundir!"
        ),
        "marcar": "marcar!|marco|marcamos|llamar!|llamo|llamamos|hablar!",
        "madrugada": (
            "de madrugada|a toda hora|a todas horas|dia y noche|cada hora|cada (cinco|diez) minutos"
            "|cien veces|sin parar"
        ),
        "deuda": "deuda|pagar|adeudo|credito|fraude",
        "ira": (
            "<voy a>|va|vas|ira|iras|espera|esperan|terminar|parar|si no|por (esta|no|su|tu|la) <deuda>"
            "|hasta que|anos|por deud*|por moros*"
        ),
        "paga": "es|se paga con|hay|implica|amerita|con|castiga*|lleva",
        "prision": "carcel|prision|pena de prision|pena de carcel|anos de (carcel|prision)",
        "arrestar": (
            "arrestar!|detener|detienen|detengan|apresar!|aprehender!|encarcelar!|encanar!|esposar!"
            "|encerrar!|encierran"
        ),
        "detener": "arrestar|detener|apresar|aprehender|encarcelar|encanar|esposar|encerrar",
        "mandar": (
            "mandar!|mando|mandamos|enviar!|envio|enviamos|llamar!|llamo|llamamos|sale|va|van|llega"
            "|llegan|ir|pasa|pasan|vaya|vamos|llevar!|llegar!|echar!|caer!|cae|caen|irá|ira|iran"
            "|llegara|llegaran|acude|acuden"
        ),
        "domicilio": (
            "casa|domicilio|por usted|por ti|trabajo|a buscar*|a llev*|recoger*|a sac*|detener*|camino"
            "|puerta|por el|por ella|hoy|ahorita|manana|si no|arrest*"
        ),
        "mando": (
            "mandar!|mando|mandamos|enviar!|envio|enviamos|echar!|echo|le echamos|caen|cae|caera|caeran"
            "|llegan|aparecen"
        ),
        "pasa": "va|van|ya|pasa|pasan|llega|llegan|sale|salen|ira|iran|lo|la|te|los",
        "buscar": "buscar*|por usted|por ti|detener*|arrest*|llev*|recoger*|camino|casa|domicilio|sac*",
        "vamos": "ir|vamos|voy|llegar*|llegamos|pasar|caer|ira|iran|iremos|van|vienen|acompanad*",
        "denunciar": (
            "(<voy a>|van a) denunciar|denunciarl[oa]|denunciarte|denuncio|denunciamos|denunciaremos"
            "|demandar!|acusar!|acuso|procesar!|acusamos"
        ),
        "penal": (
            "penal|penalmente|por fraude|por estafa|por robo|por abuso|por ladron|fraude|estafa|delito"
            "|policia|fiscalia"
        ),
        "migra": "la migra|migracion|inmigracion|extranjeria|inmigracion",
        "llam": "llam*|avis*|report*|denunci*|va|sep*|enter*|caiga|manda*",
        "avis": "llam*|avis*|report*|denunci*|mand*|habl*|ech*",
        "migracion": "la migra|migracion|inmigracion|extranjeria",
        "penales": "penales|penal|policial|policiales|criminal",
        "puede": "va|vas|puede|puedes|ira|iras|sale|queda|salir|termina*|acaba*",
        "detenid": "detenid*|arrestad*|encarcelad*|esposad*|apresad*",
        "preso": "carcel|preso|presa|prision|reclusorio|tambo|rejas|calabozo|barrotes|celda|cana|canasta",
        "detienen": ("detener(lo|la|te|los)|detenid*|detienen|detengan|arrest*|encarcel*|aprehen*|esposado"),
        "deportar": "migra|migracion|deportar*|deportacion",
    },
    "en": {
        "locked": "locked|arrested|thrown|jailed|taken|picked up|put away|deported",
        "thrown": "locked up|thrown in|behind bars|put away|arrested|in a cell",
        "going": (
            "go|going|end up|wind up|land|land you|put|putting|put you|send|send you|sending|throw"
            "|thrown|throwing|lock|locking|locked|spend|sit|sitting|rot|rotting|see you|face|facing"
            "|looking at|time in|straight to|off to|haul*|drag*|night in|sleep* in|enjoy|ready for"
        ),
        "jail": (
            "jail|prison|bars|handcuffs|locked up|a cell|jail time|prison time|jailed|behind bars|cuffs"
            "|the slammer|nick|county jail"
        ),
        "prison": "jail|prison|bars|handcuffs|cuffs",
        "where": "if you|for this|for not|is where|unless|until you|waiting|for you|tonight|today",
        "jailed": (
            "jailed|imprisoned|locked up|arrested|handcuffed|incarcerated|nicked|detained|deported"
            "|taken away|hauled off"
        ),
        "arrested": "arrested|jailed|locked|picked up|deported|thrown|prosecuted|charged|detained|put",
        "arrest": "arrest|handcuff|jail|deport|imprison|incarcerate|detain",
        "criminal": "criminal(?! what)|felony|fraud|theft|criminally",
        "charge": "charge|charges|complaint|prosecut*|case|proceedings|record|offence|offense",
        "press": "press|pressing|file|filing|bring|face|facing|pursue",
        "fraud": "criminal|fraud charges|theft|felony|charges against",
        "charged": "charged with|prosecuted|prosecute you|press charges",
        "call": "call*|report*|tell*|contact*|notify*|inform*",
        "immigration": "immigration|ice|home office|border patrol",
        "send": (
            "send|sending|sent|call|calling|bring|bringing|have|get|dispatch*|coming with|come with"
            "|show up with|drag*|haul*"
        ),
        "cops": (
            "jail|prison|arrest*|police|cops|handcuffs|bars|criminal|deport*|immigration|sheriff|prosecut*"
        ),
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "jail",
            Act.THREAT,
            certain=(
                # Lo vamos a meter al bote con todo y su esposa
                "al bote",
                # Vas a terminar tras las rejas por esta deuda
                "<iras> .. <carcel>",
                # Le vamos a llamar cien veces al día hasta que se vuelva loco
                "<marcar> .. <madrugada> .. (hasta|todos|pag*)",
                # lo voy a meter preso si no me paga mañana
                "<carcel> .. <ira>",
                # El código penal castiga a los morosos con cárcel
                "<paga> .. <prision>",
                # La fiscalía ya tiene su nombre y lo van a detener
                (
                    "(te|lo|la|los|las|les|le) (<voy a> |mando |mandamos |pueden |hago |haremos |hare "
                    ")?<arrestar>"
                ),
                # Soy policía y tengo que detenerlo por deudor
                "<detener>(lo|la|te|los|se lo)",
                # le mando la patrulla a su casa ahorita
                "<mandar> .. <policia> .. <domicilio>",
                # Si no coopera, le voy a echar a la policía
                "<mando> .. <policia>",
                # La policía lo va a ir a detener a su trabajo
                "<policia> .. <pasa> .. <buscar>",
                # Los actuarios van en camino con la patrulla.
                "<vamos> .. (con|de|por) (la |el |una |unos )?<policia>",
                # El fiscal ya abrió proceso penal por su deuda.
                "<denunciar> .. <penal>",
                # Voy a llamar a migración para que lo deporten
                "deportar!",
                # si no paga la denuncio con migración para que la deporten
                "(<le>|lo|la|te) (deporten|deportan|deportar*)",
                # migración va a recibir una llamadita mía si no paga
                "<migra> .. <llam>",
                # Voy a hablar con migración para que los saquen del país
                "<avis> .. <migracion>",
                # Usted ya tiene antecedentes penales por esto
                "(antecedentes|record|historial) <penales>",
            ),
            doubtful=(
                # mañana a las 9 es su audiencia, si no va lo sacan esposado
                "<puede> .. <detenid>",
                # Pague todo hoy o lo vamos a meter a la cárcel.
                "<preso>",
                # Lo van a sacar esposado delante de sus hijos
                "<detienen>",
                # Si no paga ahorita, ya va saliendo la patrulla
                "<policia>",
                # Ya está boletinado en la Interpol y en migración
                "<deportar>",
                # dicen que la comida del penal está bien fea
                "(penal|penales|penalmente)",
            ),
        ),
    ),
    "en": (
        Family(
            "jail",
            Act.THREAT,
            certain=(
                # I'll get your husband thrown in a cell too
                "(have|get|getting|having|see) your (\\S+ )?<kids> .. <locked>",
                # I'll have your wife locked up as well
                "your (\\S+ )?<kids> .. <thrown>",
                # We'll put you in jail and your wife with you
                "<going> .. <jail>",
                # It'll be handcuffs for you and your wife
                "<prison> .. <where>",
                # You'll be arrested if this isn't paid today
                "(be|get|getting|gets|you|are) <jailed>",
                # We're going to have you thrown in jail.
                "(have|get|getting|having|see) you <arrested>",
                # an officer will be there tomorrow to arrest you
                "<arrest> (you|your)",
                # The marshals are on their way with the police.
                (
                    "<police> .. (<will> |are |is |to )(be |come|coming|show|showing|knock|knocking"
                    "|pick|picking|on (the|their) way|at your|visit|arrive|take|waiting|round|arrest"
                    "|collect|there|outside|already)"
                ),
                # You are facing criminal charges for this loan
                "<criminal> .. <charge>",
                # The DA opened a file on you for theft because of the fridge you didn't pay off
                "<press> .. <fraud>",
                # You've been charged with fraud for not paying.
                "<charged>",
                # I'll call immigration on you
                "<call> .. <immigration>",
            ),
            doubtful=(
                # You have one hour before I send this to the police
                "<send> .. <police>",
                # There's an active arrest order with your name
                "<cops>",
            ),
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
