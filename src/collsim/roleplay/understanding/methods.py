"""How a payment is to be made: the way that a collector and a debtor agree on."""

from __future__ import annotations

import re
from enum import StrEnum

from collsim.roleplay.understanding.tokens import folded


class Method(StrEnum):
    """A way to pay."""

    PICK_UP = "pick_up"  # somebody of the house fetches the money
    TRANSFER = "transfer"
    DEPOSIT = "deposit"
    CARD = "card"
    LINK = "link"
    BRANCH = "branch"
    CASH = "cash"
    DIRECT_DEBIT = "direct_debit"
    CHEQUE = "cheque"


COMING = r"(?:pas\w+|ir\w*|va\w*|acud\w+|lleg\w+|mand\w+|envi\w+|recog\w+|recoj\w+|cobr\w+)"
HIS_PLACE = r"(?:su|tu) (?:casa|domicilio|trabajo|oficina|negocio|local)"

WORDS: dict[Method, tuple[str, ...]] = {
    Method.PICK_UP: (
        rf"{COMING} (?:\w+ ){{0,6}}(?:a|en|por) {HIS_PLACE}",
        rf"{COMING} (?:\w+ ){{0,4}}por (?:el dinero|la plata|el pago|su pago|el abono)",
        r"(?:recog\w+|recoj\w+) (?:el|su|tu|ese) (?:pago|dinero|abono)",
        r"pick(?:ing)? up (?:the|your) (?:money|payment|cash)",
        r"collect (?:it|the money|the cash) (?:at|from) your (?:house|home|place|work)",
        r"(?:come|stop|drop|pass|swing|go) (?:by|to) your (?:house|home|place|work)",
    ),
    Method.TRANSFER: (
        *(r"transfer\w*", r"interbancari\w*", "spei", "pse", "clabe", "cbu", "cvu", "bizum", "yape", "plin"),
        *("nequi", "daviplata", "zelle", "wire", "ach"),
    ),
    Method.DEPOSIT: (
        *(r"deposit\w*", r"consign\w*", "oxxo", "corresponsal", "efecty", "baloto", "pago facil"),
        *("rapipago", "tienda de conveniencia", "convenience store"),
    ),
    Method.CARD: (
        *("tarjeta de (?:debito|credito)", "(?:con|a) (?:su |tu |la |una )?tarjeta"),
        *("(?:debit|credit) card", "(?:by|with (?:a|your)) card"),
    ),
    Method.LINK: (
        *("link", "enlace", "liga(?: de pago)?", "pagina(?: web)?", "en linea", "por internet"),
        *("(?:la|nuestra|the|our) app", "aplicacion", "online", "web ?site", "payment page", "portal"),
    ),
    Method.BRANCH: (
        *("sucursal", "ventanilla", "en (?:el banco|la caja|nuestras? oficinas?)", "branch", "teller"),
        *("at the bank", "in person"),
    ),
    Method.CASH: ("efectivo", "cash"),
    Method.DIRECT_DEBIT: (
        *(r"domicilia\w*", "(?:debito|cargo) automatico", "descuento (?:por|de) nomina", "direct debit"),
        *("autopay", "automatic payment", "standing order"),
    ),
    Method.CHEQUE: ("cheques?", "by check", "checks? (?:by|in the) mail", "money order"),
}
"""The words of each, in Spanish and English, without accents; who names several means the first of these."""

PATTERNS = {method: re.compile(rf"\b(?:{'|'.join(words)})\b") for method, words in WORDS.items()}


def method_in(text: str) -> Method | None:
    """Return the way to pay that an utterance names, the first of the list that it does; None for none.

    >>> method_in("¿Lo deposita en OXXO?")
    <Method.DEPOSIT: 'deposit'>
    """
    said = folded(text)
    return next((method for method, pattern in PATTERNS.items() if pattern.search(said)), None)
