"""Makes up what collectors say on the phone, together with what it means: frames, amounts, days and hours.

It knows nothing of the grammar: days are counted here by the calendar alone, and amounts are written by
`writing`. Some sentences lose their accents, their capitals or a letter, as people type.
"""

from __future__ import annotations

import calendar
import datetime
import random
import re
import unicodedata
from decimal import Decimal
from typing import NamedTuple

from tests.roleplay.writing import in_digits, in_english, in_spanish

Moment = tuple[datetime.date, datetime.time | None]


class Utterance(NamedTuple):
    """A sentence, and what should be found in it; `plan` is count, amount, period."""

    text: str
    country: str
    now: datetime.datetime
    money: tuple[Decimal, ...] = ()
    percent: tuple[Decimal, ...] = ()
    dates: tuple[Moment, ...] = ()
    plan: tuple | None = None


class Country(NamedTuple):
    unit: str
    sign: str
    decimal: str
    least: int
    """The step in which amounts are asked."""


COUNTRIES = {
    "MX": Country("pesos", "$", ".", 50),
    "CO": Country("pesos", "$", ",", 10_000),
    "PE": Country("soles", "S/ ", ".", 10),
    "AR": Country("pesos", "$", ",", 5_000),
    "CL": Country("pesos", "$", ",", 5_000),
    "ES": Country("euros", "€", ",", 10),
    "EC": Country("dólares", "$", ",", 10),
    "GT": Country("quetzales", "Q", ".", 50),
    "US": Country("dollars", "$", ".", 10),
    "GB": Country("pounds", "£", ".", 10),
}
ENGLISH = ("US", "GB")
WEEKDAYS = {
    "es": ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    "en": list(calendar.day_name),
}
MONTHS = {
    "es": [
        *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
        *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
    ],
    "en": [month for month in calendar.month_name if month],
}
ORDINALS = """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third
    twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first
""".split()  # noqa: SIM905  thirty words are easier read so


class Speaker:
    """Draws what one collector of a country says at one moment."""

    def __init__(self, seed: int, country: str) -> None:
        self.luck = random.Random(seed)
        self.country = country
        self.language = "en" if country in ENGLISH else "es"
        day = datetime.date(2026, 1, 1) + datetime.timedelta(self.luck.randrange(700))
        self.now = datetime.datetime.combine(day, datetime.time(self.luck.randrange(8, 18), 20))
        self.today = day

    # ---------------------------------------------------------------------------------------- amounts

    def amount(self) -> tuple[str, Decimal]:
        """An amount as it is asked, in words or digits, with or without its currency."""
        home = COUNTRIES[self.country]
        value = Decimal(home.least * self.luck.randrange(2, 80))
        if value < 100:
            value += 100
        forms = [self.in_words, self.signed, self.with_unit, self.plain]
        if self.language == "es" and value % 1000 == 0:
            forms.append(self.with_mil)
        if self.language == "en" and value % 100 == 0 and value < 10_000 and value % 1000:
            forms.append(self.in_hundreds)
        return self.luck.choice(forms)(value), value

    def balance(self) -> tuple[str, Decimal]:
        """A balance, to the cent where the country has cents."""
        home = COUNTRIES[self.country]
        value = Decimal(home.least * self.luck.randrange(20, 400))
        if home.least < 1_000:
            value += Decimal(self.luck.randrange(100)) / 100
        if value == int(value):
            return self.luck.choice([self.in_words, self.signed, self.with_unit])(value), value
        digits = in_digits(value, home.decimal)
        return self.luck.choice([f"{home.sign}{digits}", f"{digits} {home.unit}", self.cents(value)]), value

    def cents(self, value: Decimal) -> str:
        home, whole = COUNTRIES[self.country], int(value)
        part = int((value - whole) * 100)
        if self.language == "en":
            coin = "pence" if self.country == "GB" else "cents"
            return f"{in_english(whole, False)} {home.unit} and {in_english(part, False)} {coin}"
        if not part or home.unit == "euros":
            return f"{in_digits(value, home.decimal)} {home.unit}"
        return f"{in_spanish(whole)} {home.unit} con {in_spanish(part)} centavos"

    def in_words(self, value: Decimal) -> str:
        if self.language == "en":
            unit = self.luck.choice([" " + COUNTRIES[self.country].unit, ""])
            return in_english(int(value), self.country == "GB") + unit
        of = " de" if value % 1_000_000 == 0 else ""
        unit = self.luck.choice([f"{of} {COUNTRIES[self.country].unit}", ""])
        return in_spanish(int(value), bool(unit)) + unit

    def grouped(self, value: Decimal) -> str:
        digits = in_digits(value, COUNTRIES[self.country].decimal)
        return self.luck.choice([digits[:-3], digits[:-3], digits, str(int(value))])

    def signed(self, value: Decimal) -> str:
        return COUNTRIES[self.country].sign + self.grouped(value)

    def with_unit(self, value: Decimal) -> str:
        return f"{self.grouped(value)} {COUNTRIES[self.country].unit}"

    def plain(self, value: Decimal) -> str:
        return self.grouped(value)

    def with_mil(self, value: Decimal) -> str:
        return f"{int(value) // 1000} mil" + self.luck.choice(["", " " + COUNTRIES[self.country].unit])

    def in_hundreds(self, value: Decimal) -> str:
        return f"{in_english(int(value) // 100, False)} hundred"

    # ------------------------------------------------------------------------------------------- days

    def coming(self, weekday: int) -> datetime.date:
        return self.today + datetime.timedelta((weekday - self.today.weekday() - 1) % 7 + 1)

    def monday(self, weeks: int) -> datetime.date:
        return self.today + datetime.timedelta(7 * weeks - self.today.weekday())

    def month_end(self, day: datetime.date) -> datetime.date:
        return day.replace(day=calendar.monthrange(day.year, day.month)[1])

    def quincena(self, day: datetime.date) -> datetime.date:
        return day.replace(day=15) if day.day <= 15 else self.month_end(day)

    def day(self) -> tuple[str, datetime.date]:
        """A day as a collector names it."""
        forms = DAYS_ES if self.language == "es" else DAYS_EN
        return self.luck.choice(forms)(self)

    def some_weekday(self) -> tuple[str, datetime.date]:
        wd = self.luck.randrange(7)
        name = WEEKDAYS[self.language][wd]
        if self.language == "es":
            said = self.luck.choice(["el {}", "este {}", "el próximo {}", "el {} que viene", "para el {}"])
            later = wd == self.today.weekday() and ("próximo" in said or "viene" in said)
        else:
            said = self.luck.choice(
                ["on {}", "this {}", "this coming {}", "next {}", "by {}", "by close of business {}"]
            )
            later = False
        day = self.coming(wd)
        if wd == self.today.weekday() and said in ("este {}", "this {}", "this coming {}"):
            day = self.today
        assert not later or day == self.today + datetime.timedelta(7)
        return said.format(name), day

    def weekday_next_week(self) -> tuple[str, datetime.date]:
        wd = self.luck.randrange(7)
        name = WEEKDAYS[self.language][wd]
        said = (
            ["el {} de la próxima semana", "el {} de la semana que viene", "la próxima semana, el {}"]
            if self.language == "es"
            else ["{} of next week", "next week on {}", "on {} of next week"]
        )
        return self.luck.choice(said).format(name), self.monday(1) + datetime.timedelta(wd)

    def week_after_weekday(self) -> tuple[str, datetime.date]:
        wd = self.luck.randrange(7)
        name = WEEKDAYS[self.language][wd]
        said = (
            ["del {} en ocho"]
            if self.language == "es"
            else ["a week from {}", "a week from this {}"]
            + ["{} week", "a week on {}"] * (self.country == "GB")
        )
        text = self.luck.choice(said).format(name)
        from_day = self.today if "this" in text and wd == self.today.weekday() else self.coming(wd)
        return text, from_day + datetime.timedelta(7)

    def number_of_month(self) -> tuple[str, datetime.date]:
        dom = self.luck.randrange(1, 29)
        first = self.today.replace(day=1)
        month = first if dom >= self.today.day else self.month_end(first) + datetime.timedelta(1)
        if self.language == "en":
            said = self.luck.choice(["on the {o}", "by the {o}", "on the {n}", "by the {n}"])
            text = said.format(o=ORDINALS[dom - 1], n=f"{dom}{suffix(dom)}")
        else:
            said = self.luck.choice(["el {w}", "el {n}", "el día {n}", "para el {n}", "el {n} a más tardar"])
            text = said.format(w=in_spanish(dom, False) if dom > 1 else "primero", n=dom)
        return text, month.replace(day=dom)

    def written_date(self) -> tuple[str, datetime.date]:
        day = self.today + datetime.timedelta(self.luck.randrange(1, 80))
        month = MONTHS[self.language][day.month - 1]
        if self.language == "es":
            forms = [
                f"el {day.day} de {month}",
                f"el {in_spanish(day.day, False) if day.day > 1 else 'primero'} de {month}",
                f"el {WEEKDAYS['es'][day.weekday()]} {day.day} de {month}",
                f"el {day:%d/%m/%Y}",
                f"antes del {day.day} de {month}",
            ]
        else:
            order = f"{day:%m/%d/%Y}" if self.country == "US" else f"{day:%d/%m/%Y}"
            forms = [
                f"on {month} {day.day}{suffix(day.day)}",
                f"by {month} {day.day}",
                f"on the {ORDINALS[day.day - 1]} of {month}",
                f"on {WEEKDAYS['en'][day.weekday()]}, {month} {day.day}",
                f"by {order}",
                f"on {day.day} {month}",
                f"before {month[:3]} {day.day}",
            ]
        return self.luck.choice(forms), day

    def weekday_with_number(self) -> tuple[str, datetime.date]:
        day = self.today + datetime.timedelta(self.luck.randrange(1, 25))
        name = WEEKDAYS[self.language][day.weekday()]
        if self.language == "es":
            return f"el {name} {day.day}", day
        return self.luck.choice(["on {} the {}", "{} the {}"]).format(
            name, f"{day.day}{suffix(day.day)}"
        ), day

    def near(self) -> tuple[str, datetime.date]:
        said = (
            {
                "hoy": 0,
                "hoy mismo": 0,
                "mañana": 1,
                "pasado mañana": 2,
                "el día de mañana": 1,
                "hoy en la tarde": 0,
            }
            if self.language == "es"
            else {
                "today": 0,
                "tomorrow": 1,
                "the day after tomorrow": 2,
                "by end of day today": 0,
                "tomorrow morning": 1,
            }
        )
        text = self.luck.choice(sorted(said))
        return text, self.today + datetime.timedelta(said[text])

    def distance(self) -> tuple[str, datetime.date]:
        if self.language == "es":
            said = {
                "en ocho días": 7,
                "de hoy en ocho": 7,
                "en quince días": 15,
                "de hoy en quince": 15,
                "en tres días": 3,
                "dentro de 10 días": 10,
                "en una semana": 7,
                "dentro de dos semanas": 14,
                "en un par de días": 2,
                "dentro de un par de semanas": 14,
                "en los próximos 5 días": 5,
                "de mañana en ocho": 8,
            }
        else:
            said = {
                "in a couple of weeks": 14,
                "in a couple of days": 2,
                "in ten days": 10,
                "within 5 days": 5,
                "in two weeks": 14,
                "two weeks from today": 14,
                "in a week": 7,
                "a week from today": 7,
                "a week from tomorrow": 8,
                "within the next 3 days": 3,
                "three days from now": 3,
            } | (
                {"in a fortnight": 14, "in a week's time": 7, "a week today": 7}
                if self.country == "GB"
                else {}
            )
        text = self.luck.choice(sorted(said))
        return text, self.today + datetime.timedelta(said[text])

    def end_of_month(self) -> tuple[str, datetime.date]:
        end = self.month_end(self.today)
        next_end = self.month_end(end + datetime.timedelta(1))
        working = end - datetime.timedelta(max(0, end.weekday() - 4))
        if self.language == "es":
            said = {"a fin de mes": end, "el último día del mes": end, "antes de fin de mes": end}
            said |= {
                "a fin del próximo mes": next_end,
                "a finales de mes": end,
                "antes de que termine el mes": end,
            }
            if working >= self.today:
                said["el último día hábil del mes"] = working
        else:
            said = {"by the end of the month": end, "at month end": end, "by the end of next month": next_end}
            said |= {"before the end of the month": end, "on the last day of the month": end}
            if working >= self.today:
                said["on the last working day of the month"] = working
                said["by the last business day of the month"] = working
        text = self.luck.choice(sorted(said))
        return text, said[text]

    def next_month(self) -> tuple[str, datetime.date]:
        dom = self.luck.randrange(2, 29)
        first = self.month_end(self.today) + datetime.timedelta(1)
        if self.language == "es":
            said = [
                f"el {dom} del próximo mes",
                f"el {in_spanish(dom, False)} del mes que viene",
                f"el {dom} del mes entrante",
            ]
        else:
            said = [f"on the {dom}{suffix(dom)} of next month", f"by the {ORDINALS[dom - 1]} of next month"]
        return self.luck.choice(said), first.replace(day=dom)

    def payday(self) -> tuple[str, datetime.date]:
        text = self.luck.choice(
            ["en la quincena", "esta quincena", "para la quincena", "el día de la quincena"]
        )
        return text, self.quincena(self.today)

    def next_payday(self) -> tuple[str, datetime.date]:
        day = self.quincena(self.today)
        if day == self.today:
            day = self.quincena(self.today + datetime.timedelta(1))
        return "la próxima quincena", day

    def first_weekday(self) -> tuple[str, datetime.date]:
        month = self.month_end(self.today) + datetime.timedelta(1)
        wd = self.luck.randrange(5)
        day = month + datetime.timedelta((wd - month.weekday()) % 7)
        name = WEEKDAYS[self.language][wd]
        if self.language == "es":
            return f"el primer {name} de {MONTHS['es'][month.month - 1]}", day
        return f"on the first {name} of {MONTHS['en'][month.month - 1]}", day

    # ------------------------------------------------------------------------------------------- hours

    def hour(self) -> tuple[str, datetime.time]:
        """An hour of the working day."""
        hour, minute = self.luck.randrange(8, 19), self.luck.choice([0, 0, 0, 15, 30, 45])
        time = datetime.time(hour, minute)
        twelve = (hour - 1) % 12 + 1
        digits = f"{twelve}:{minute:02d}"
        if self.language == "en":
            half = "am" if hour < 12 else "pm"
            forms = (
                [f"at {digits} {half}", f"at {hour}:{minute:02d}"]
                if minute
                else [f"at {twelve} {half}", f"at {twelve}{half}"]
            )
            if minute == 30:
                forms.append(f"at half past {in_english(twelve, False)}")
            if minute == 15:
                forms.append(f"at a quarter past {in_english(twelve, False)}")
            if minute == 45 and hour < 18:
                forms.append(f"at a quarter to {in_english(twelve % 12 + 1, False)}")
            if not minute:
                part = "in the morning" if hour < 12 else "in the afternoon"
                forms += [f"at {in_english(twelve, False)} o'clock", f"at {in_english(twelve, False)} {part}"]
            return self.luck.choice(forms), time
        article = "la" if twelve == 1 else "las"
        name = "una" if twelve == 1 else in_spanish(twelve, False)
        part = "de la mañana" if hour < 12 else "de la tarde"
        if not minute:
            forms = [
                f"a {article} {name}",
                f"a {article} {twelve}",
                f"a {article} {twelve} {part}",
                f"a {article} {name} en punto",
            ]
            forms.append(f"a {article} {digits}")
        else:
            past = {15: "y cuarto", 30: "y media", 45: "y cuarenta y cinco"}[minute]
            forms = [
                f"a {article} {name} {past}",
                f"a las {hour}:{minute:02d}",
                f"a {article} {twelve} {past} {part}",
            ]
            if minute == 45 and hour < 18:
                then = twelve % 12 + 1
                forms.append(f"cuarto para {'la una' if then == 1 else 'las ' + in_spanish(then, False)}")
        return self.luck.choice(forms), time

    # ----------------------------------------------------------------------------------------- plans

    def plan(self) -> tuple[str, tuple, tuple[Decimal, ...]]:
        """A plan as it is proposed, with count, amount and period, and its amounts."""
        count = self.luck.choice([2, 3, 4, 6, 8, 10, 12])
        said, value = self.amount()
        es, en = PLANS_ES, PLANS_EN
        frame, period, counted = self.luck.choice(es if self.language == "es" else en)
        number = in_spanish(count, False) if self.language == "es" else in_english(count, False)
        text = frame.format(n=self.luck.choice([number, count]), m=said)
        with_amount = "{m}" in frame
        plan = (count if counted else None, value if with_amount else None, period)
        return text, plan, ((value,) if with_amount else ())

    # ------------------------------------------------------------------------------------- sentences

    def utterance(self) -> Utterance:
        """One to three moves, noise added."""
        frames = FRAMES_ES if self.language == "es" else FRAMES_EN
        fillers = FILLERS_ES if self.language == "es" else FILLERS_EN
        parts = [self.luck.choice(frames)]
        parts += self.luck.sample(fillers, self.luck.choice([0, 1, 1, 2]))
        self.luck.shuffle(parts)
        return self.fill(" ".join(parts))

    def fill(self, frame: str) -> Utterance:
        """A frame with its blanks filled in, each in its order: {m} {b} {d} {dt} {p} {plan}."""
        money: list[Decimal] = []
        percent: list[Decimal] = []
        dates: list[Moment] = []
        plans: list[tuple] = []

        def blank(found: re.Match[str]) -> str:
            match found[1]:
                case "m" | "b":
                    text, value = self.amount() if found[1] == "m" else self.balance()
                    money.append(value)
                    return text
                case "d" | "dt":
                    text, day = self.day()
                    if found[1] == "d":
                        dates.append((day, None))
                        return text
                    if (
                        "mismo" in text
                        or "tarde" in text
                        or "morning" in text
                        or "end of" in text
                        or "close" in text
                    ):
                        text, day = self.some_weekday()
                        text = text.replace("by close of business", "on")
                    said, time = self.hour()
                    dates.append((day, time))
                    return f"{text} {said}"
                case "p":
                    share = self.luck.choice([5, 10, 15, 20, 25, 30, 40, 50])
                    percent.append(Decimal(share))
                    word = in_spanish(share, False) if self.language == "es" else in_english(share, False)
                    cent = "por ciento" if self.language == "es" else "percent"
                    return self.luck.choice([f"{share}%", f"{share} %", f"{share} {cent}", f"{word} {cent}"])
                case "tel":
                    return f"{self.luck.randrange(10**9, 10**10)}"
                case "num":
                    return f"{self.luck.randrange(1000, 99999)}"
                case _:
                    text, plan, amounts = self.plan()
                    plans.append(plan)
                    money.extend(amounts)
                    return text

        text = re.sub(r"\{(\w+)\}", blank, frame)
        return Utterance(
            self.typed(text),
            self.country,
            self.now,
            tuple(money),
            tuple(percent),
            told_once(dates),
            plans[0] if plans else None,
        )

    # ----------------------------------------------------------------------------------------- typing

    def typed(self, text: str) -> str:
        """A text as people type it: often without accents or capitals, now and then with a slip."""
        if self.luck.random() < 0.4:
            text = without_accents(text)
        if self.luck.random() < 0.4:
            text = text.lower()
        if self.luck.random() < 0.2:
            text = re.sub(r"[¿¡?!]|(?<!\d),(?!\d)|\.(?=\s|$)", "", text)
        if self.luck.random() < 0.25:
            text = self.with_slip(text)
        return text

    def with_slip(self, text: str) -> str:
        """A text with one letter of one longer word lost, doubled or out of its place."""
        places = [found.span() for found in re.finditer(r"[a-zñáéíóú]{6,}", text)]
        if not places:
            return text
        start, end = self.luck.choice(places)
        i = self.luck.randrange(start + 1, end - 2)
        match self.luck.randrange(3):
            case 0:
                return text[:i] + text[i + 1 :]
            case 1:
                return text[:i] + text[i] + text[i:]
            case _:
                return text[:i] + text[i + 1] + text[i] + text[i + 2 :]


def told_once(dates: list[Moment]) -> tuple[Moment, ...]:
    """Days without those that are told again with an hour."""
    with_hours = {day for day, time in dates if time}
    return tuple(dict.fromkeys((day, time) for day, time in dates if time or day not in with_hours))


def suffix(dom: int) -> str:
    return "th" if 11 <= dom <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(dom % 10, "th")


def without_accents(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.replace("ñ", "\0"))
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).replace("\0", "n")


COMMON_DAYS = [
    Speaker.some_weekday,
    Speaker.some_weekday,
    Speaker.weekday_next_week,
    Speaker.week_after_weekday,
    Speaker.number_of_month,
    Speaker.written_date,
    Speaker.weekday_with_number,
    Speaker.near,
    Speaker.distance,
    Speaker.end_of_month,
    Speaker.next_month,
    Speaker.first_weekday,
]
DAYS_EN = COMMON_DAYS
DAYS_ES = [*COMMON_DAYS, Speaker.payday, Speaker.next_payday]

PLANS_ES = [
    ("{n} pagos de {m}", None, True),
    ("{n} pagos quincenales de {m}", "fortnight", True),
    ("{n} mensualidades de {m}", "month", True),
    ("{n} cuotas mensuales de {m}", "month", True),
    ("{n} abonos semanales de {m}", "week", True),
    ("{n} cuotas de {m} cada una", None, True),
    ("{m} cada quincena", "fortnight", False),
    ("{m} al mes", "month", False),
    ("{m} por semana", "week", False),
    ("{m} mensuales durante {n} meses", "month", True),
    ("{m} a la semana por {n} semanas", "week", True),
    ("{n} parcialidades", None, True),
    ("{n} cuotas fijas", None, True),
    ("{m} cada quince días", "fortnight", False),
    ("{n} letras de {m}", None, True),
]
PLANS_EN = [
    ("{n} payments of {m}", None, True),
    ("{n} monthly payments of {m}", "month", True),
    ("{n} instalments of {m}", None, True),
    ("{m} a month", "month", False),
    ("{m} a week for {n} weeks", "week", True),
    ("{m} every two weeks", "fortnight", False),
    ("{m} per month over {n} months", "month", True),
    ("{n} equal payments", None, True),
    ("{n} biweekly payments of {m}", "fortnight", True),
    ("{m} every month for {n} months", "month", True),
    ("{n} weekly instalments of {m}", "week", True),
]

FRAMES_ES = [
    "Su saldo vencido es de {b}.",
    "Tiene un saldo pendiente por {b}, ¿cuándo lo podría cubrir?",
    "Me aparece un adeudo de {b} en su cuenta.",
    "Con el descuento le quedaría en {m}.",
    "¿Podría pagar {m} {d}?",
    "¿Le parece si me deposita {m} {d}?",
    "Necesito que me abone {m} {d}.",
    "Hagamos una cosa: usted me da {m} {d} y yo le quito los recargos.",
    "¿Cuánto me puede dar {d}?",
    "¿A qué hora pasa {d}? Le conviene {dt}.",
    "Le marco {dt} para confirmar.",
    "Entonces quedamos en {m} {dt}, ¿correcto?",
    "Paso por el dinero {dt}.",
    "Le confirmo: {m} {d} por transferencia.",
    "Si liquida {d} le hago un descuento del {p}.",
    "Le puedo ofrecer el {p} de descuento si paga {m} {d}.",
    "Pensaba en algo entre {m} y {m}.",
    "Lo mínimo que le puedo aceptar son {m}.",
    "¿Y si dejamos {m} {d} y el resto después?",
    "Le propongo {plan}.",
    "Lo puede cubrir en {plan}, ¿le acomoda?",
    "Podemos armar {plan} empezando {d}.",
    "Le hago un convenio: {plan}.",
    "Su pago de {m} venció y necesito saber cuándo regulariza.",
    "Usted me dice que le pagan {d}, ¿verdad?",
    "Con {m} que me pague {d} detenemos los intereses.",
    "La promesa sería por {m} para {d}.",
    "¿Qué día le pagan? ¿{d}?",
    "De los {b} que debe, ¿me puede adelantar {m}?",
    "Ya no {m}, se lo bajo a {m}.",
    "Acepto los {m}, pero {d} sin falta.",
    "Le mando el enlace de pago por {m}.",
    "Registro su compromiso: {m}, {dt}, en la sucursal.",
    "Le llamo {d} para dar seguimiento.",
    "Mire, si me entrega {m} {d}, le condono {m} de intereses.",
    "El pago total con quita es de {m}, o sea un {p} menos.",
    "¿No podría juntar siquiera {m} {d}?",
    "Puede pagar en la tienda hasta {d}.",
    "Me comprometo a enviarle el convenio {d}.",
    "¿Por qué no hacemos {m} y con eso la pongo al corriente?",
]
FILLERS_ES = [
    "Buenas tardes, le hablo de la financiera.",
    "¿Hablo con la señora Dolores Medina?",
    "Entiendo su situación, señor.",
    "Le agradezco su tiempo.",
    "¿Me escucha bien?",
    "Mil gracias por atenderme.",
    "Mi número es el {tel}.",
    "Su número de contrato es el {num}.",
    "Lleva 92 días de atraso.",
    "Tiene tres mensualidades vencidas.",
    "Mi nombre es Julio y le atiendo con gusto.",
    "Esta llamada puede ser grabada.",
    "Atendemos de lunes a viernes.",
    "¿Qué le impide ponerse al corriente?",
    "Le escucho.",
    "Su cuenta termina en {num}.",
    "Usted ha sido buen cliente desde 2019.",
    "Solo le quito un minuto.",
    "Tengo dos opciones para usted.",
    "Comprendo que son tiempos difíciles.",
    "Su folio es {num}.",
    "No se preocupe, lo vemos juntos.",
    "Recuerde que es la cuota 4 de 12.",
]
FRAMES_EN = [
    "Your past due balance is {b}.",
    "You currently owe {b}, when could you take care of that?",
    "I'm showing {b} outstanding on the account.",
    "With the discount it would come down to {m}.",
    "Could you pay {m} {d}?",
    "Would {m} {d} work for you?",
    "I need you to send {m} {d}.",
    "Here's what I can do: you pay {m} {d} and I waive the fees.",
    "How much can you put down {d}?",
    "I'll call you back {dt} to confirm.",
    "So we're agreed on {m} {dt}, correct?",
    "Just to confirm: {m} {d} by bank transfer.",
    "If you settle {d} I can take {p} off.",
    "I can offer you {p} off if you pay {m} {d}.",
    "I was thinking somewhere between {m} and {m}.",
    "The least I could accept is {m}.",
    "What if we did {m} {d} and the rest later?",
    "I can set you up with {plan}.",
    "We could split it into {plan}, how does that sound?",
    "Let's do {plan} starting {d}.",
    "You said you get paid {d}, right?",
    "If you can manage {m} {d} we stop the interest.",
    "Out of the {b} you owe, could you pay {m} of it?",
    "Forget {m}, let's say {m}.",
    "I'll accept {m}, but I need it {d}.",
    "I'll send you a payment link for {m}.",
    "I'm noting your promise: {m}, {dt}, by card.",
    "I'll follow up {d}.",
    "The settlement amount is {m}, that's {p} less than the balance.",
    "Can you at least do {m} {d}?",
    "You have until {d} to accept this offer.",
    "Let's meet {dt}.",
]
FILLERS_EN = [
    "Good afternoon, this is Mark from the finance company.",
    "Am I speaking with Mrs. Grace May?",
    "I understand things are hard right now.",
    "Thank you for your time.",
    "Can you hear me okay?",
    "My number is {tel}.",
    "Your account number is {num}.",
    "You are 92 days past due.",
    "You've missed three payments.",
    "This call may be recorded.",
    "Our office is open Monday to Friday.",
    "What's been keeping you from catching up?",
    "I'm listening.",
    "Your card ends in {num}.",
    "You've been a good customer since 2019.",
    "I have two options for you.",
    "Give me one second.",
    "Don't worry, we'll sort this out together.",
    "Your reference is {num}.",
    "This is payment 4 of 12.",
]
