"""What English writes with a hyphen that is no day: "4-5pm", "3-5 business days", "fifty-dollar payments"."""

from __future__ import annotations

import re

COUNT_OF_PAYMENTS = "two|three|four|five|six|seven|eight|nine|ten|twelve|[2-9]|1[0-2]"
EQUAL_PARTS = "payments|instal+ments|pieces|chunks|cheques|checks|lots"

WITH_HYPHENS_MEANT = (
    (
        "hundred-",
        re.compile(
            rf"\b({COUNT_OF_PAYMENTS}) hundred[- ](dollar|pound|euro|rand|buck|peso)s? (?:{EQUAL_PARTS})\b"
        ),
        r"\1 payments of 100 \2s",
    ),
    (
        "-",
        re.compile(
            rf"\b({COUNT_OF_PAYMENTS}) ([a-z\d]+)-(dollar|pound|euro|rand|buck|peso)s? (?:{EQUAL_PARTS})\b"
        ),
        r"\1 payments of \2 \3s",
    ),
    (
        "-",
        re.compile(
            r"(?<![\d$£€/.,:-])(\d{1,2}) ?- ?(\d{1,2})(?= ?(?:am|pm|o'clock)\b| (?:business|working"
            r"|calendar|weeks?"
            r"|months?|hours?|hrs|minutes?|mins?|years?|times|days|payments|instal+ments|people|tomorrow"
            r" (?:morning|afternoon|evening))\b)"
        ),
        r"\1 to \2",
    ),
    (
        "-",
        re.compile(
            r"(?<![\d$£€/.,:-])(?:(?<=between )|(?<=open )|(?<=hours )|(?<=here )|(?<=fri )"
            r"|(?<=friday )|\b(?=9-5\b))"
            r"(\d{1,2})-(\d{1,2})(?![\d/.,-]| ?(?:of|is the))"
        ),
        r"\1 to \2",
    ),
)
"""What is meant, and a sign without which it is not there."""
