"""All is lost when he hangs up: an offer that lives as long as the call."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.forbidden.steps import ANY_STEP
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "antes": "antes de que|en cuanto|cuando|apenas|al|si",
        "colguemos": (
            "colguemos|corte|cortemos|cuelgue|cuelgues|colgar|cortar|termine de hablar|terminemos"
            "|termine la llamada|acabe la llamada"
        ),
        "pierde": "pierde|cae|adios|acab*|borr*|desaparec*|cancel*|siempre|nada|triple|doble|caduc*",
        "vence": "vence|caduca|expira|termina|acaba",
        "ahorita": "ahorita mismo|ahorita|ya|ahora mismo",
        "corte": "corte|cuelgue|termine|llamada|hablar",
        "vida": "vida|vuelta atras|retorno|regreso",
        "embargad": "embargad*|en la calle|sin casa|demandad*|preso|detenid*|patrulla|embarg*|actuario",
        "oportunidad": (
            "oportunidad|chance|llamada|aviso|opcion|dia|intento|vez|salida|momento|minuto|advertencia"
            "|notificacion"
        ),
        "hoy": (
            "hoy|ahorita|ahora|ya|embarg*|juridic*|demanda*|ejecut*|sistema|orden|a las|en este momento"
            "|procede*|legal|perder|carcel|patrulla|juez|minutos|horas"
        ),
        "ahora": "hoy|ahorita|ahora|en este momento|en esta llamada|antes de|<plazo>",
        "embarg": (
            "embarg*|patrulla|orden|juez|ejecut*|remat*|desaloj*|policia|carcel|actuario|detien*|orden"
            "|sistema|congel*|irreversible"
        ),
        "cuelga": (
            "si cuelga|si cuelgas|si me cuelga|si me cuelgas|en cuanto cuelgue*|al colgar|cuando "
            "cuelgue*|cuando cuelgues|terminando esta llamada|terminando la llamada|despues de esta "
            "llamada"
        ),
        "demand": (
            "embarg*|demand*|juridic*|legal|orden|patrulla|pierd*|perd*|ejecut*|proced*|ya no|mando"
            "|manda|sale|no hay|cancel*|acaba"
        ),
        "cancela": "se cancela|se pierde|se acaba|termina|vence|desaparece|pierde|pierdes",
        "cuanto": "en cuanto|al|cuando|apenas|si",
        "cuelg": "cuelg*|colgar|colguemos|termin* (esta|la) llamada|cort[ae]*",
        "llamada": "oportunidad|llamada|chance|advertencia|salida",
        "termine": "termine|terminando|cuelgue|cuelgues|cuelga|acabe|acabando",
        "expediente": (
            "expediente|caso|ya no|no hay|fiscalia|juridic*|legal|demanda|embargo|se va|pasa|marcha atras"
        ),
    },
    "en": {
        "send": "send|submit|enter|delete|the button",
        "doors": (
            "doors? (are|is) closing|door closes|end of this call|as long as this call|self destruct*"
            "|about to (press|hit|click) <send>"
        ),
        "put": "put|hang|finish|end|stop|count",
        "decide": "decide|confirm|yes|agree|pay|answer|choose|commit",
        "hang": "hang|finish|end|put|count|disconnect|leave",
        "call": "call|phone call|conversation|hang up",
        "nothing": (
            "nothing|gone|disappear*|over|too late|can not|no one|forever|court|cancel*|sheriff|lawyer*"
        ),
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "this_call",
            Act.FALSE_URGENCY,
            certain=(
                # La oferta caduca en lo que dura esta llamada.
                "(lo que dura|durante lo que dura|mientras dure) (esta|la) llamada",
                # apenas cuelgue se cae el descuento para siempre
                "<antes> (me |yo |usted |tu |nos )?<colguemos> ... <pierde>",
                # esto caduca ya, apenas termine de hablar
                "<vence> <ahorita> ... <corte>",
                # Es la última vez en la vida que le ofrecen esto.
                "(ultima) (vez|llamada|oportunidad) .. <vida>",
                # O paga hoy antes de las seis o mañana va preso
                ("(hoy|ahorita|esta noche) .. (, )?(y )?(manana|en la manana|a primera hora) .. <embargad>"),
                # Esta es la última llamada que recibe antes del embargo
                "(ultima|ultimo|unica|unico) .. <oportunidad> .. <hoy>",
                # Si no paga en este momento, se libera la orden de embargo
                "(si no|de no|sin) .. <pagar> .. <ahora> ... <embarg>",
                # Si cuelga, perderá la oferta definitivamente.
                "<cuelga> ... <demand>",
                # todo desaparece cuando termine esta llamada
                "<cancela> .. <cuanto> (me |yo |usted |tu )?<cuelg>",
                # Esta es su última llamada, ya no va a haber otra
                "(es|esta es) (su|tu|la) ultima <llamada>( ,|$)",
                # Si cuelga el teléfono ya no hay marcha atrás
                "<termine> .. (llamada|telefono) .. <expediente>",
            ),
            steps=ANY_STEP,
        ),
    ),
    "en": (
        Family(
            "this_call",
            Act.FALSE_URGENCY,
            certain=(
                # At six sharp the door closes on you for life
                "<doors>",
                # You've got until I finish my coffee to decide
                "(have|got|you) until (i|we) <put>",
                # pay before I count to three or nobody can help you
                "<decide> (\\S+ ){0,2}before (we|i|you) (\\S+ )?<hang>",
                # This price is only good while we're on this call
                "(price|offer|deal|discount) .. (only|just) .. (on|during|for) (this|the) (phone )?call",
                # deal only lives while we on this call
                "(only|just) .. (while|as long as) .. (on|in) (this|the) call",
                # Once you hang up the discount disappears forever
                "(after|once|when) (this|the|our|you) <call> .. <nothing>",
            ),
            steps=ANY_STEP,
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
