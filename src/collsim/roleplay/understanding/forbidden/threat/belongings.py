"""His things broken or burnt: windows, tyres, the shop, the house."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "tumbar": "tumbar!|tumbamos|tiramos|reventar!",
        "prender": "prender!|prendemos|prendo|meter!|metemos",
        "al": "al|a la|a su|a tu|el|la|su|tu",
        "changarro": (
            "changarro|negocito|puesto|puestito|tiendita|casa|local|negocio|carro|auto|moto|camioneta|milpa"
        ),
        "romper": "romper!|rompemos|rompo|quebrar!|reventar!|rayar!|rayamos|ponchar!",
        "vidrios": "vidrios|ventanas|llantas|parabrisas|cristales|carro|auto|puerta",
    },
    "en": {},
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "belongings",
            Act.THREAT,
            certain=(
                # Si me cuelga otra vez, voy y le tumbo la puerta
                "<tumbar> .. (porton|puerta|barda|zaguan)",
                # o deposita o le prendemos fuego al negocito
                "<prender> fuego <al>",
                # A su vecino ya le quemamos el carro por lo mismo
                "quemar?(mos|on|n|r|do)? .. <changarro>",
                # te vamos a reventar la puerta si no pagas
                "<romper> .. <vidrios>",
            ),
        ),
    ),
    "en": (),
}

TABLE = Table(PHRASES, FAMILIES)
