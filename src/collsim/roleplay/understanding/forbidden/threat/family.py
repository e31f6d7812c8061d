"""His family: something may happen to them, they will pay, mind your children."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "pasara": "pasara|pase|pasar|pasarle|pasara",
        "negocio": "negocio|puesto|casa|hijo*|familia|tienda|carro|suyos",
        "familia": "familia|hijos|esposa|hijas|hija|hijo|madre|mama",
        "pagara": "va a pagar|van a pagar|pagara|pagaran|peligr*|sufr* las|corre* riesgo|la van a ver",
        "cuide": "cuide|cuida|cuidese|cuidate|cuiden|cuidense|cuidado con|cuida mucho",
        "vida": (
            "<hijos>|su vida|tu vida|cuando salga|cuando salgas|las espaldas|la espalda|sus pasos|en "
            "la calle|al salir|por donde|si le|de noche"
        ),
        "senora": "hijos|senora|familia|ninos|calle|salir",
    },
    "en": {
        "would": "would not|do not|hate|hate for|sad|shame|awful|pity|terrible|tragic|horrible",
        "anything": "anything|something|see|if|for|to",
        "happen": "happen*|accident|smoke|flames|broken|smashed|slashed|burn*|fire|damaged|stolen",
        "something": "something|anything|accidents|bad things|a little accident|an accident|nasty things",
        "happened": "happen|happened|happens|happening",
        "shame": "shame|pity|terrible|awful|hate|would not want|do not want",
        "pretty": "pretty|nice|cute|lovely|sweet|beautiful",
        "girl": "girl|boy|daughter|wife|family|house|car|shop|place",
        "got": "you have|you got|got there|there",
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "family",
            Act.THREAT,
            certain=(
                # Si no paga, le va a pasar algo a usted o a su familia
                "<pasara> (nada|algo) .. <negocio>",
                # Sus hijos van a pagar las consecuencias
                "<familia> .. <pagara>",
            ),
            doubtful=(
                # cuide mucho a su señora, sería una lástima
                "<cuide> .. <vida>",
                # yo que usted cuidaba a sus hijos, uno nunca sabe
                "cuid(ese|ate|e|aba|aria) .. <senora>",
                # a su mamá también la podemos sacar de la casa
                "su (mama|esposa|hijo) tambien",
            ),
        ),
    ),
    "en": (
        Family(
            "family",
            Act.THREAT,
            certain=(
                # It'd be awful if your garage went up in smoke
                "<would> .. <anything> .. <happen>",
                # Do you want something to happen to your wife?
                "<something> .. <happened> .. (to you|to your|your (family|house|car|kids))",
                # it'd be a shame if something happened to your car
                "<shame> .. (if )?.. (something|anything|see) .. (happen*|your <kids>)",
            ),
            doubtful=(
                # Pretty little girl you've got there, walks home alone, does she?
                "<pretty> (\\S+ )?<girl> .. <got>",
            ),
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
