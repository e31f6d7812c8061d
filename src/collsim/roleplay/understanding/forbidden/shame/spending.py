"""Money for parties and a new telephone, none for what he owes."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "fiesta": "fiesta|boda|quince anos|bautizo|viaje|vacaciones",
        "andar": "el|la|los|las|andar|ir|comprar*|su|tu",
        "tiene": "tiene|hubo|hay|tuvo|alcanzo|le alcanza|tienes",
        "vivir": "vivir|vive|viviendo|vives|vivis|andar|anda|comer|come|vestir|viste|pasea*|gasta*",
        "ajeno": (
            "de lo ajeno|de lo que no es suyo|a costa|a costillas|de prestado|de gratis|de fiado|gratis"
            "|del cuento|de los demas|con dinero ajeno|de arriba"
        ),
        "fiestas": (
            "fiesta|fiestas|parranda|cerveza|cervezas|chupar|trago|tragos|alcohol|vicio|vicios|beber"
            "|tomar|viajes|vacaciones|peluqueria|unas|celular nuevo|lujos|farra|joda|copas|cigarros"
            "|ropa|salir|pachanga|borrachera|borracheras|mujeres|gastar|presumir|paseos|cine"
            "|restaurantes|pedir|vino|joder"
        ),
        "tienes": "si|no|tiene|tienes|hay|alcanza|le sobra|ahi",
        "pedir": "pedir prestado|pedir el (dinero|credito|prestamo)|gastar|gastarlo|gastarselo|comprar",
        "pudo": "pudo|podia|supo|bueno|verguenza|pena|rapid*|contento|feliz",
        "lujos": "lujos|fiestas|cervezas|parranda|vacaciones|netflix",
    },
    "en": {
        "posting": "posting|post|showing off|flaunting|sharing|bragging",
        "pictures": "pictures|photos|trips|trip|holiday|holidays|beach|vacation|selfies|parties",
        "owe": "owe|owes|unpaid|bill|debt|pay|due",
        "money": "money|cash|afford|spend|spending|enough",
        "booze": (
            "booze|beer|cigarettes|drinks|parties|partying|holidays|vacations|vacation|netflix|nails"
            "|hair|takeaways|phone|iphone|shoes|drink|smokes|pub|bingo|weed|tattoos|sky tv|luxuries"
            "|new car|clothes|starbucks|lattes|weekends|fags|trips|manicures|concerts"
        ),
        "happy": "happy|quick|glad|fine|keen|eager|no problem|had no trouble|did not mind|not too proud",
        "take": "take|taking|spend|spending|borrow|borrowing",
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "spending",
            Act.SHAME,
            certain=(
                # ¿hace fiesta de quince años y no puede con 400 pesos?
                "<fiesta> .. (y )?(no (puede|paga|tiene|alcanza))",
                # Para comprarse tele nueva sí hay, para pagar no
                "para <andar> (\\S+ ){0,4}si <tiene>( ,|$)",
                # ¿saben sus amigos que vive de prestado?
                "<vivir> .. <ajeno>",
                # Para gastar sí tiene, ¿cierto? Qué descaro.
                "(para) .. <fiestas> .. <tienes>",
                # Para pedir prestado sí fue bueno, ¿verdad?
                "<pedir> .. (si|bien que|ahi si|pero) .. <pudo>",
            ),
            doubtful=(
                # Para fiestas sí tiene, ¿verdad?
                "<lujos>",
            ),
        ),
    ),
    "en": (
        Family(
            "spending",
            Act.SHAME,
            certain=(
                # Posting beach pictures while your bill sits here unpaid, the nerve
                "<posting> .. <pictures> .. (while|and|when|with) .. <owe>",
                # Enough for cigarettes but not enough to keep your word
                "<money> .. (for|on) .. <booze>",
                # You had no problem spending it, did you?
                "<happy> .. (to )?<take> .. (money|it|loan|cash|ours)",
            ),
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
