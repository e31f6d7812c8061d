"""Parts of the month: "fin de mes", "a mediados de mayo", "la quincena", "the last working day"."""

from __future__ import annotations

import datetime

from collsim.roleplay.understanding import days
from collsim.roleplay.understanding.day_rules import COMING, MONTH, OF_MONTH, Frame, Match, Readings, rule


def end_of_month(match: Match, frame: Frame) -> Readings:
    """Read "fin de mes", "a finales de mayo", "end of next month"."""
    return [days.last_of_month(month_of(match, frame))]


def last_working_day(match: Match, frame: Frame) -> Readings:
    """Read "el último día hábil del mes"."""
    last = days.last_working_day(month_of(match, frame))
    if last >= frame.today:
        return [last]
    return [days.last_working_day(days.months_later(frame.today.replace(day=1), 1))]


def first_working_day(match: Match, frame: Frame) -> Readings:
    """Read "el primer día hábil del mes que viene"."""
    first = month_of(match, frame)
    if first.month == frame.today.month and not match["mo"]:
        first = days.months_later(first, 1)
    return [days.working_days_later(first - datetime.timedelta(1), 1)]


def month_of(match: Match, frame: Frame) -> datetime.date:
    """Return the first day of the month that a part is of: the one that is named, the next, or this one."""
    said = match.groupdict()
    return days.month_meant(frame.today, int(said.get("mo") or 0), bool(said.get("next")))


def middle_of_month(match: Match, frame: Frame) -> Readings:
    """Read "a mediados de mes"."""
    return middle_or_first(match, frame, days.MIDDLE)


def first_of_month(match: Match, frame: Frame) -> Readings:
    """Read "a principios de junio"."""
    return middle_or_first(match, frame, 1)


def middle_or_first(match: Match, frame: Frame, dom: int) -> Readings:
    """The nearest such day of the month that is named, of the next one, or of any."""
    if match["mo"]:
        return [days.nearest_month_day(frame.today, int(match["mo"]), dom)]
    if match["next"]:
        return [days.months_later(frame.today.replace(day=dom), 1)]
    return [days.nearest_day_of_month(frame.today, dom)]


def quincena(match: Match, frame: Frame) -> Readings:
    """Read "esta quincena", "la próxima quincena", "la segunda quincena de junio"."""
    which, today = match["which"] or "", frame.today
    if which.startswith(("primera", "@1", "segunda")):
        coming = days.nearest_month_day(today, int(match["mo"]), days.MIDDLE) if match["mo"] else today
        if coming is None:
            return []
        return [days.last_of_month(coming) if which == "segunda" else coming.replace(day=days.MIDDLE)]
    if match["mo"]:
        middle = days.nearest_month_day(today, int(match["mo"]), days.MIDDLE)
        return [middle, middle and days.last_of_month(middle)]
    first = days.coming_quincena(today)
    then = days.coming_quincena(first + datetime.timedelta(1))
    is_next = "prox" in which or "sigui" in which or match["later"]
    if is_next and first == today:
        return [then]
    return [first, then if is_next else None]


def quincena_of_day(match: Match, frame: Frame) -> Readings:
    """Read "la quincena del 30": that day of the month, or the month's last where it has none."""
    dom = int(match["d"])
    if dom == days.MIDDLE:
        return [days.nearest_day_of_month(frame.today, dom)]
    return [days.last_of_month(frame.today)]


UNTIL_OVER = r"(?:antes de que (?:se )?(?:termine|acabe|cierre) |when |before )"
ITS_END = r"(?: (?:ends|is out|is over|runs out|closes))"

MONTH_PARTS = (
    rule(
        rf"(?:a |al |el |para |by |on |at |the )*(?:ultimo dia (?:habil|laborable|de trabajo)"
        rf"|last (?:working|business|week) ?day) (?:del? )?{OF_MONTH}",
        last_working_day,
    ),
    rule(
        rf"(?:a |al |el |para |by |on |at |the )*(?:primer dia (?:habil|laborable)|@1 dia "
        rf"(?:habil|laborable)|(?:first|@1) (?:working|business|week) ?day) (?:del? )?{OF_MONTH}",
        first_working_day,
    ),
    rule(
        rf"(?:a |al |el |para |by |at |the |mas tardar )*(?:fin(?:es|al|ales)? |cierre "
        rf"|ultim[oa](?: dia| del?)? |dia ultimo |end |close |last day |last (?=of ))"
        rf"(?:de |del |of )?(?:el )?{OF_MONTH}",
        end_of_month,
    ),
    rule(
        rf"(?:{UNTIL_OVER}(?:el |the )?{OF_MONTH}{ITS_END}?)",
        end_of_month,
    ),
    rule(
        r"(?:by |at |a |al |el |para |the |mas tardar )*(?:month(?:'s)? end|eom|dia ultimo)"
        r"(?P<next>)(?P<mo>)(?![a-z])(?! each)",
        end_of_month,
    ),
    rule(
        rf"(?:a |para |in |by |around |the )*(?:mediados|mitad|mid|middle) {OF_MONTH}",
        middle_of_month,
    ),
    rule(
        rf"(?:a |en |para |at |by |in |the |los )*(?:principios?|inicios?|comienzos"
        rf"|primeros(?: dias)?|beginning|start) {OF_MONTH}",
        first_of_month,
    ),
    rule(
        r"(?:(?:la|esta|en|para|de|el|por) )*(?<!cada )quincena "
        r"(?:de el|del|de los?|del dia) #(?P<d>15|30|31)(?![\d.~])",
        quincena_of_day,
    ),
    rule(
        rf"(?:(?:la|esta|en|en la|a la|para|de|el"
        rf"|por la) )*(?<!cada )(?<!una )(?<!por )(?<!per )(?<!cual )(?<!que )"
        rf"(?:(?P<which>proxima|siguiente|primera|segunda|@1) )?quincena"
        rf"(?P<later> {COMING})?(?: de {MONTH}| del mes)?(?![a-z]| del? _| de cada)"
        r"(?! (?:no )?(?:(?:le|te|me|nos|se) (?:rind|alcanz|dur)|se l[aeo] (?:pag|deposit|corr|v[ao]|com)))",
        quincena,
    ),
)
