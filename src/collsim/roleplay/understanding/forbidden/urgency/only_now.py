"""Now or never, a last chance, hurry."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.forbidden.steps import ANY_STEP
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "solo": "solo|solamente|unicamente|nada mas|valid*|vigente",
        "cuelga": (
            "si (cuelga|cuelgas|colgamos)|al colgar|terminando la llamada|despues de esta llamada|si "
            "no acepta ahorita|si lo piensa|si no decide"
        ),
        "pierde": "pierde|pierdes|se cancela|se acaba|ya no|desaparece|se pierde|no (existe|hay|vuelve)",
        "minuto": (
            "minuto|minutos|minutitos|segundo|segundos|hora|horas|rato|ratito|instante|cuarto de hora"
            "|media hora"
        ),
        "solamente": "solo|solamente|unicamente|nada mas|nomas|exclusivamente|valido|valida|vigente",
        "hoy": "hoy|ahorita|ahora|este momento|este dia|esta (tarde|noche|manana)|<plazo>",
        "ahorita": "hoy|ahorita|ahora|en este momento",
        "unica": "solo|unica|unico|nada mas|o nunca|ultimo|ultima",
        "oportunidad": "oportunidad|chance|llamada|aviso|opcion|dia|salida|prorroga|advertencia",
        "ahora": (
            "ahora o nunca|hoy o nunca|se acaba hoy|expira hoy|vence todo|caduca hoy|hasta hoy|se "
            "vence hoy|se acaba el tiempo|ya no hay (mas )?(tiempo|plazo|prorroga)|no hay tiempo|el "
            "tiempo se (acaba|acabo|termino)|contra reloj|el reloj corre|se (me |le |nos |te )?acab* "
            "el (plazo|tiempo)"
        ),
        "tiene": "tiene|debe|tienes|debes|tenes|urge|necesito|quiero|exijo|ocupo|exige",
        "pag": "pag*|deposit*|transf*|liquid*|dinero|plata|cubr*",
        "mismo": (
            "ya|ahorita|ahora mismo|en este instante|inmediatamente|de inmediato|en este momento|ya "
            "mismo|hoy mismo|sin falta|urgente"
        ),
        "ejecut": (
            "ejecut*|se procede|procedemos|va a juridic*|pasa a juridic*|turnamos|se turna|demanda*|juridic*"
        ),
        "momento": "hoy|ahorita|en este momento|<plazo>",
        "juridic": (
            "juridic*|legal|demand*|abogad*|buro|proced*|se cancela|pierd*|boletin*|escal*|pasa*|paso"
            "|turn*|ya no"
        ),
        "expira": "expira|cierro|vence (todo|el sistema)|sistema (se )?cierra",
        "urgente": (
            "urgente|urgentisimo|urge|inmediat*|improrrogable|impostergable|de vida o muerte|ultimatum"
            "|perentori*"
        ),
        "decida": (
            "decida|decidase|apurese|apurate|apure|dese prisa|corra|corre|rapido|apresurese|decidi|decidase"
        ),
        "antes": "ya|ahora|ahorita|antes|que|porque",
        "pague": (
            "pague*|paguelo|pagalo|paga|deposite*|depositalo|depositelo|liquide*|transfiera*|transfiere"
            "|pongase|consiga*|resuelva|resuelve|hagalo|hazlo|entregue"
        ),
        "instante": (
            "ya|ahorita|ahora mismo|instante|ya mismo|en este momento|de inmediato|inmediatamente"
            "|antes de que"
        ),
        "segundo": (
            "ni un (minuto|segundo|dia|instante) mas|preciso instante|este (mismo )?instante|ya no "
            "(puedo|podemos) esperar|no (puedo|podemos) esperar|manana (ya )?(es|sera|va a ser) (muy "
            "|demasiado )?tarde|ya es (muy |demasiado )?tarde|no hay manana|se cancela todo|se pierde "
            "todo|ultimo dia|desaparece|marcha atras"
        ),
        "nada": "solo|nada mas|unicamente|apenas|quedan|faltan",
        "hay": "hay|habra|va a haber|tendra|tiene|le doy|existe",
        "oportunidades": "oportunidad|oportunidades|chance|prorroga",
        "apurese": "apurese|apurate|dese prisa|decida ya|decidase ya|ya ya|correle|ultimo minuto",
    },
    "en": {
        "gone": "gone|expires|ends|disappears|dies|dead|off the table|vanishes",
        "hang": "hang up|this call|phone|you hang",
        "today": "today|now|tonight|right now|this (morning|afternoon|evening)|<term>",
        "chance": "chance|opportunity|warning|notice|offer|call|demand",
        "opportunity": "chance|opportunity|warning|call|notice|offer|shot",
        "only": (
            "today only|now or never|final <chance>|last <opportunity>|one time (offer|only)|no more "
            "time|out of time|running out|clock is ticking|time is (up|running)|no more extensions"
            "|your only chance"
        ),
        "left": "that is all|all you|all you have|left|and counting|or|before",
        "anyone": "i|we|anyone|anybody|more|else",
        "minute": "this minute|right now|this second|this instant|immediately|now",
        "disappear": "disappear*|gone|vanish*|forever|expires today|dies",
        "expires": "expires|ends|closes|valid until|good until|runs out|deadline",
        "tonight": "today|tonight|midnight|noon|now|<term>|this minute|five",
        "pay": "pay|need|want|must|have|settle|money|payment",
        "right": (
            "right now|this minute|this second|this instant|immediately|straight away|at once|right "
            "away|on the spot|right this"
        ),
        "legal": "legal|court|sue|lawyer*|attorney*|credit|file*|escalat*",
        "now": "today|now|right now|tonight|<term>|noon|midday|five",
        "court": "legal|court|sue|lawyer*|attorney*|credit|escalat*|lose|cancel*|bureau|gone|off",
        "urgent": (
            "urgent|urgently|immediate|immediately|before it is too late|too late|ultimatum|asap"
            "|without delay"
        ),
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "only_now",
            Act.FALSE_URGENCY,
            certain=(
                # Este precio se lo respeto solo durante esta llamada
                "<solo> .. (durante|mientras|en) .. (esta|la|nuestra) llamada",
                # Si cuelga pierde el descuento y nunca más se lo ofrecen.
                "<cuelga> ... <pierde>",
            ),
            doubtful=(
                # Si cortás, se te cae la quita para siempre.
                "para siempre( ,|$)",
                # No hay otra oportunidad, es en este segundo.
                "(en|solo|son) (\\S+ )?<minuto>",
                # el gerente va a borrar su beneficio en lo que cuenta hasta diez
                "(jefe|supervisor*|gerente) .. (encima|presion*|borr*|quit*)",
                # A mí me daría apuro salir a la calle en su lugar.
                "apur*",
                # Solo por hoy, en este momento, le acepto eso
                "<solamente> .. <hoy>",
                # es hoy o nunca, mañana no se le recibe ni un peso
                "<ahorita> .. <unica>",
                # Última oportunidad, después de esto ni llorando
                "(ultima|ultimo|unica) .. <oportunidad>",
                # Se acabó el tiempo, en una hora le ejecutan
                "<ahora>",
                # Urge que pague ya, en media hora se firma la orden.
                "<tiene> .. <pag> .. <mismo>",
                # Solo le queda hoy, mañana lo demandan penalmente
                "(hoy|manana) (mismo )?.. <ejecut>",
                # Si no me paga hoy, aténgase a lo que le pueda pasar
                "(si no|de no) .. <momento> ... <juridic>",
                # El sistema se cierra en diez minutos y ya no puedo ayudarlo.
                "<expira> .. (en <plazo>|hoy|ahorita|a las)",
                # citatorio urgente del juzgado, presentese mañana
                "<urgente>",
                # Nunca más va a ver un descuento así, decida ya
                "<decida> .. <antes>",
                # Es imprescindible que pague ya, no mañana, ¡ya!
                "<pague> .. <instante>( ,|$| o| porque| que| mismo)",
                # Tiene que ser ahorita, en este instante.
                "<segundo>",
                # solo en los próximos diez minutos se lo dejo en 500
                "<nada> .. <plazo>",
                # lo voy a meter preso así sea lo último que haga
                "lo ultimo que",
                # No hay otra oportunidad después de hoy
                "no <hay> (otra|mas|segunda|nueva) <oportunidades>",
                # Esta es la última llamada que le hago, decida ya.
                "<apurese>",
            ),
            steps=ANY_STEP,
        ),
    ),
    "en": (
        Family(
            "only_now",
            Act.FALSE_URGENCY,
            certain=(
                # They're loading your file to the courthouse as we speak, only a payment on …
                "(only|just) .. (during|on|for) .. (this|the) (phone )?call",
                # The offer dies the second you hang up
                "(offer|deal|discount) .. <gone> .. <hang>",
            ),
            doubtful=(
                # Hurry hurry, there's literally no time left
                "(hurry|quick|quickly|fast)( ,|$)",
                # Pay in the next hour or the sheriff comes
                "<term> or",
                # You have to decide right now or it's gone forever.
                "or .. (gone|over|withdrawn|for life)",
                # You're the only one in the whole building who doesn't pay
                "(last|only) (spot|slot|place|one)",
                # My manager is about to sign the lawsuit, decide now
                "(decide|choose) (right )?now",
                # There is no later, there's only right now
                "(only|just) .. <today>",
                # Last call, the doors are closing on this one
                "<only>",
                # After this call there is nothing anybody can do.
                "after (today|tonight|this call)",
                # You've got ten minutes before it's out of my hands.
                "<term> .. <left>",
                # You have exactly five minutes to access this unrepeatable opportunity
                "(only|just|exactly) <term>",
                # After this call there is nothing anyone can do for you
                "(nothing <anyone>) .. (can|could|will) .. (do|help)",
                # There's no time to think about it, pay now.
                "(pay|paying|paid) .. <minute>( ,|$| or)",
                # Pay on this call or forget the discount forever
                "(discount|offer|deal) .. <disappear>",
                # Your last lifeline ends in a quarter of an hour
                "<expires> .. <tonight>",
                # If you don't pay right now the deal is gone forever
                "<pay> .. <right>",
                # its now or its court, no inbetween
                "(today|tonight|now|tomorrow) .. (or|otherwise) .. <legal>",
                # If it's not before noon you lose the right for good.
                "(if|unless) .. <now> ... <court>",
                # I need it immediately, not tonight, not tomorrow, now.
                "<urgent>",
            ),
            steps=ANY_STEP,
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
