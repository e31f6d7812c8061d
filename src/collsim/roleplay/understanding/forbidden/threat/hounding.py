"""A life made impossible: hell, ruin, telephone calls by day and night."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "libertad": "libertad|casa|trabajo|familia|carro",
        "asomarse": "asomarse|asomarte|salir|dormir|caminar|vivir",
        "hundir": "hundir|destruir|acabar|arruinar|aplastar|tronar|chingar|joder|fregar|cagar|desgraciar",
        "destruir": (
            "destruir|arruinar|acabar|desgraciar|hacer|joder|amargar|destrozar|fregar|cagar|chingar"
        ),
        "vida": "vida|existencia|imposible|infierno|futuro",
        "hundo": "hundo|destruyo|arruino|hundimos|destruimos|acabo|jodo|chingo|friego",
        "imposible": "imposible|infierno|cuadritos|de cuadros|miserable",
    },
    "en": {
        "uncomfortable": "uncomfortable|hard|difficult|hell|miserable|unpleasant",
        "hell": "hell|misery|miserable|living hell|nightmare|impossible|difficult|hard",
        "misery": "hell|misery|miserable|nightmare|over",
        "ruin": "ruin|destroy|wreck|end|finish",
        "life": "life|career|name|reputation|credit forever|future|marriage|family",
        "call": "call|calling|ring|ringing|phone|phoning|text|texting",
        "hour": "hour|ten minutes|five minutes|minute|single",
        "non": (
            "non stop|nonstop|day and night|every <hour>|all night|until you (pay|crack|break|give"
            "|answer)|at all hours|at work until"
        ),
        "calling": "call|calling|ring|ringing|phone",
        "day": "hour|day|ten minutes|five minutes|minute|single",
        "every": (
            "every <day>|day and night|all day|all night|morning and night|non stop|nonstop|around the "
            "clock|until|at all hours|twenty times|50 times|100 times"
        ),
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "hounding",
            Act.THREAT,
            certain=(
                # despídase de su libertad si no paga
                "despid(ase|ete) de (su|tu) <libertad>",
                # No va a poder ni dormir tranquilo, se lo aseguro
                "no (va|vas) a poder .. <asomarse>",
                # Te vamos a hundir, flaco
                "(lo|la|te|los) (voy|vamos|van) a <hundir>",
                # Le voy a hacer la vida imposible hasta que pague
                "(le|te) (voy|vamos|van) a <destruir> .. <vida>",
                # le juro por mi madre que lo hundo
                "(te|lo|la|los) <hundo>",
                # le voy a hacer la vida imposible hasta que pague
                "(vida|existencia) .. <imposible>",
            ),
        ),
    ),
    "en": (
        Family(
            "hounding",
            Act.THREAT,
            certain=(
                # I'll make your life hell until I get that money.
                "make your life (very |really |pretty |so )?<uncomfortable>",
                # im gonna make ur life a misery till u cough up
                "make (your|you|ur) .. (life|living) .. <hell>",
                # we're gonna make your life a living hell
                "your life .. <misery>",
                # Cross me and I'll finish you
                "<ruin> (you|your .. <life>)",
            ),
            doubtful=(
                # I'll call your boss every single day until you pay.
                "(will|going to|keep|keeps) <call> .. <non>",
                # I am going to call you every ten minutes until you pay
                "<calling> .. <every>",
            ),
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
