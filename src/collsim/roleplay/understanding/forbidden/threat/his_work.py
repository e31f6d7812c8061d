"""His work: dismissed, never employed again."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family, Table
from collsim.roleplay.understanding.profiles import Language

PHRASES: dict[Language, dict[str, str]] = {
    "es": {
        "hacer": "hacer!|hago|hacemos|lograr!|lograre|conseguir!|encargar!|encargo|hare|haremos",
        "corran": "corran|despidan|echen|boten|pierda|pierdas|te quedes|se quede|cesen|liquiden",
        "correr": "correr|despedir|echar|botar|cesar",
        "chamba": "trabajo|chamba|empleo|pega|laburo",
        "conseguir": ("conseguir|consiga|consigas|encontrar|contrat*|dar|dara|daran|volver*|vuelva|vuelvas"),
        "empleo": "trabajo|empleo|chamba|laburo|pega|contrat*",
        "despidan": "corran|despidan|despedido|despedida|despedir*",
    },
    "en": {
        "firing": "firing|fire|sack|sacking|dismiss|letting",
        "get": "get|have|getting|see|make sure",
        "fired": "fired|sacked|dismissed|the sack|canned|let go|lose your job",
        "lose": "lose|be losing|be out of|never (work|get|have|find)",
        "work": "work|get|find|rent|be able to",
        "town": "in this town|again|another|a job|a house|anything",
    },
}
"""What stands for several words: named after one of them."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "his_work",
            Act.THREAT,
            certain=(
                # Hago que lo corran hoy mismo, conozco al dueño
                "<hacer> .. (que )?.. <corran>",
                # vos pagás o te hago echar del laburo
                "(<le>|<voy a>) .. <correr> .. <chamba>",
            ),
            doubtful=(
                # No va a volver a encontrar trabajo en esta ciudad
                "(nunca|jamas|nadie|no|ni) .. <conseguir> .. <empleo>",
                # Me encargo personalmente de que lo despidan
                "<despidan>",
            ),
        ),
    ),
    "en": (
        Family(
            "his_work",
            Act.THREAT,
            certain=(
                # Your boss will be firing you once I'm done
                "(boss|employer|company|they) .. <firing> you",
                # I can have you fired today, I know the owner
                "<get> (you|your <kids>|you are) <fired>",
                # If you let me go you'll never get this price again
                "(you) (<will>) <lose> .. (job|again|loan|career|work)",
            ),
            doubtful=(
                # You won't get another opportunity in your life.
                "(never|not) .. <work> .. <town>",
                # We'll see to it that you lose your job
                "(lose|cost you|losing) (your|the) (job|career|licen[cs]e)",
                # gonna get u sacked this afternoon just watch me
                "(fired|sacked)",
                # I'll see to it that you lose your job.
                "(fired|sacked|lose your job)",
            ),
        ),
    ),
}

TABLE = Table(PHRASES, FAMILIES)
