"""What is found in what collectors say: amounts, percentages, plans, days and hours."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collsim.errors import InputError
from collsim.roleplay.understanding import (
    Extraction,
    calendar_days,
    dates,
    distances,
    extract,
    hours_found,
    to_json,
)
from collsim.roleplay.understanding.extraction import LONGEST, MOST_THINGS
from collsim.roleplay.understanding.profiles import CURRENCIES
from tests.roleplay.writing import in_digits, in_english, in_spanish

TUESDAY = datetime.datetime(2026, 11, 24, 10, 0)


def hear(text: str, country: str = "MX", now: datetime.datetime = TUESDAY, week=None) -> Extraction:
    language = "en" if country in ("US", "GB", "BZ") else "es"
    return extract(text, language=language, country=country, now=now, week=week)


def amounts(text: str, country: str = "MX") -> list[float]:
    return [float(money.value) for money in hear(text, country).money]


def days(text: str, country: str = "MX", **where) -> list[str]:
    return [due.date.strftime("%m-%d") for due in hear(text, country, **where).dates]


def moments(text: str, country: str = "MX") -> list[str]:
    return [f"{due.date:%m-%d} {due.time:%H:%M}" for due in hear(text, country).dates]


# ------------------------------------------------------------------------------------- amounts written out


@given(st.integers(1, 999_999_999), st.sampled_from(["MX", "CO", "ES", None]))
def test_any_amount_in_spanish_words_comes_back(number, country):
    unit = "de pesos" if number % 1_000_000 == 0 else "pesos"
    found = extract(f"Debe {in_spanish(number)} {unit}", language="es", country=country, now=TUESDAY)
    assert [money.value for money in found.money] == [number]


@given(st.integers(1, 999_999_999), st.booleans())
def test_any_amount_in_english_words_comes_back(number, with_and):
    assert amounts(f"You owe {in_english(number, with_and)} dollars", "US") == [number]


@given(st.integers(100, 9_999_999), st.integers(1, 99))
def test_cents_in_words_come_back(whole, cents):
    said = f"{in_spanish(whole, before_noun=False)} con {in_spanish(cents, before_noun=False)}"
    assert amounts(f"Su saldo es de {said}, señora") == [pytest.approx(whole + cents / 100)]
    named = f"{in_spanish(whole)} pesos con {in_spanish(cents)} centavos"
    assert amounts(f"Su saldo es de {named}") == [pytest.approx(whole + cents / 100)]


@given(st.decimals(1, 99_999_999, places=2), st.sampled_from(sorted(CURRENCIES)))
def test_digits_come_back_as_each_country_writes_them(amount, country):
    currency, decimal = CURRENCIES[country]
    (money,) = hear(f"{currency} {in_digits(amount, decimal)}", country).money
    assert (money.value, money.currency) == (amount, currency)


@given(st.decimals(1_000, 99_999_999, places=2), st.sampled_from(sorted(CURRENCIES)), st.sampled_from(".,"))
def test_an_unambiguous_form_is_accepted_everywhere(amount, country, decimal):
    assert amounts(f"$ {in_digits(amount, decimal)}", country) == [float(amount)]


@given(st.integers(0, 9_999_999_999), st.sampled_from(["Mi número es {}", "Marque al {}", "Su contrato {}"]))
def test_identifiers_are_no_money(number, said):
    digits = f"{number:010d}"
    assert amounts(said.format(f"{digits[:2]} {digits[2:6]} {digits[6:]}")) == []
    assert amounts(said.format("1" + digits[1:])) == []


NAMES = (
    "Su folio es el {}, guárdelo", "El número de su queja es el {}", "¿Su extensión? La mía es {}",
    "Mi anexo {} por si se corta", "Vive en Los Leones {}, ¿cierto?", "Marque el interno {} y pida por Ana",
    "La tarjeta que termina en {}", "La factura F-{}, ¿la tiene?", "Estamos en Reforma Norte {}, interior 3",
)  # fmt: skip


@given(st.integers(100, 9_999), st.sampled_from(NAMES))
def test_what_is_named_by_a_number_is_no_money(number, said):
    assert amounts(said.format(number)) == []


@pytest.mark.parametrize(
    "piece", ["mil ", "1 ", "entre 500 y 800 ", "el sábado ", "a las 4 ", "12 de 450 ", "a "]
)
def test_nonsense_is_read_only_so_far(piece):
    found = hear((piece * LONGEST)[:LONGEST])
    assert len(found.numbers) + len(found.dates) <= MOST_THINGS


@given(st.text(max_size=200), st.sampled_from(["MX", "CO", "US", "GB"]))
@settings(max_examples=200)
def test_no_text_brings_it_down(text, country):
    assert isinstance(hear(text, country), Extraction)


SALAD = (
    "1 |uno |mil |lunes |no |el |de |, |a las 3 |el 15 y |$5,|1,|5%|cada |pago de |numero |"
    "500 pesos y |mejor |dos de |#|_ |¤|entre |between 1 and |half |por ciento |proximo |quincena |"
    "12/|3:|x|mil cien |y medio |perdon |500 a b |twenty |hundred and |'|s/ |$ |en 3 |dias |months |"
    "next |friday |31 |/2|-|.|of |february |at |am |luca |millones "
)


@given(st.lists(st.sampled_from(SALAD.split("|")), max_size=60), st.sampled_from(["MX", "CO", "US", "GB"]))
@settings(max_examples=300)
def test_no_salad_of_its_own_words_brings_it_down(words, country):
    assert isinstance(hear("".join(words), country), Extraction)


JOINS = ("1", "3", "15", "30", ":", "/", "th", ",", "de", "the", "el", "la")


def words_of_rules() -> list[str]:
    """What stands written in the patterns of days and hours, whole words and pieces of them."""
    rules = [*dates.RULES.rules, *hours_found.RULES["es"].rules, *hours_found.RULES["en"].rules]
    return sorted({word for rule in rules for word in re.findall(r"[a-z]{2,}", rule.pattern.pattern)})


@given(
    st.lists(st.sampled_from([*words_of_rules(), *JOINS]), max_size=12),
    st.sampled_from(["MX", "US"]),
)
@settings(max_examples=400)
def test_no_salad_of_the_words_of_its_rules_brings_it_down(words, country):
    assert isinstance(hear(" ".join(words), country), Extraction)


@pytest.mark.parametrize(
    ("pattern", "named", "meanings"),
    [
        (distances.NEAR, "near", distances.DISTANCES),
        (calendar_days.NAMED_FEAST, "feast", calendar_days.FEASTS),
    ],
)
@given(data=st.data())
def test_whatever_day_a_pattern_names_has_a_meaning(data, pattern, named, meanings):
    said = data.draw(st.from_regex(re.compile(pattern), fullmatch=True))
    assert any(re.search(words, re.match(pattern, said)[named]) for words, _ in meanings)


# --------------------------------------------------------------------------------------------- amounts


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("doce mil cuatrocientos treinta y nueve con treinta y cinco", "MX", [12439.35]),
        ("Puedo bajarlo a mil quinientos", "MX", [1500]),
        ("Una luca y ya", "CO", [1000]),
        ("dos palos y medio", "AR", [2_500_000]),
        ("luca y media", "CL", [1500]),
        ("cincuenta lucas", "PE", [50]),
        ("son 1,7 millones", "CO", [1_700_000]),
        ("medio millón de pesos", "CO", [500_000]),
        ("millón y medio", "CO", [1_500_000]),
        ("2 mil 500", "MX", [2500]),
        ("1'250.000", "CO", [1_250_000]),
        ("20 dlls", "MX", [20]),
        ("1.700 pesos", "MX", [1700]),
        ("350.000 pesos", "MX", [350_000]),
        ("1.700 pesos", "CO", [1700]),
        ("son 34 centavos", "MX", [0.34]),
        ("con 350 mil hoy y otros 350 el 30", "CO", [350_000, 350_000]),
        ("entre mil setecientos y dos mil pesos", "MX", [1700, 2000]),
        ("dos o tres mil pesos", "MX", [2000, 3000]),
        ("quinietos pesos, o beinte, o treita", "MX", [500]),
        ("unos cincuenta pesitos", "MX", [50]),
        ("lo cerramos por ciento veinte pesos", "MX", [120]),
        ("twelve hundred", "US", [1200]),
        ("a grand or half a million dollars", "US", [1000, 500_000]),
        ("1.5k by Friday", "US", [1500]),
        ("seventeen fifty dollars", "US", [1750]),
        ("fifty quid", "GB", [50]),
        ("20 dollars and 50 cents", "US", [20.5]),
        ("a couple of hundred bucks", "US", [200]),
        ("un millón doscientos hasta el viernes", "CO", [1_200_000]),
        ("diez rojos hoy", "CR", [10_000]),
        ("dejárselo en tres cuatrocientos", "MX", [3400]),
        ("aviénteme 340 y ya", "MX", [340]),
        ("tiene hasta el jueves para cancelar sesenta con treinta", "EC", [60.3]),
        ("el 5 me pasás 30 y el 20 otros 30 mil", "AR", [30_000, 30_000]),
        ("tenía usados 450 de los 2,000", "MX", [450, 2000]),
        ("BZ$130 first and then BZ$90", "BZ", [130, 90]),
        ("it's 75 today and 75 on March 16th", "US", [75, 75]),
        ("so 60 first n 60 on the 28th", "US", [60, 60]),
        ("u said 500, u sent 320", "US", [500, 320]),
        ("fifty's not enough", "US", [50]),
        ("ninety or a hundred would do", "US", [90, 100]),
        ("how about twenty a month", "US", [20]),
        ("just 40 today, and the other 85 next week", "US", [40, 85]),
        ("it's 95.20, still unpaid on the invoice", "US", [95.2]),
        ("what if we made it 50?", "US", [50]),
        ("I'd be happier with 60", "US", [60]),
        ("it goes to 145 after that", "US", [145]),
        ("85 seems low", "US", [85]),
        ("Would 80 be too much?", "US", [80]),
        ("Anything over 130 I'd sign", "US", [130]),
        ("come by with the 240", "US", [240]),
        ("se lo dejo en milquinientos", "MX", [1500]),
        ("ponga cincuentita", "EC", [50]),
        ("necesito el comprobante de los 800", "MX", [800]),
        ("600 bs por mes", "BO", [600]),
    ],
)
def test_amounts(text, country, expected):
    assert amounts(text, country) == expected


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Le marco del 55 1234 5678", "MX"),
        ("cinco cinco cinco uno dos tres cuatro", "MX"),
        ("Su contrato es el 45871", "MX"),
        ("Vive en la calle Hidalgo 250, número 12", "MX"),
        ("El señor tiene 45 años", "MX"),
        ("Lleva 120 días de atraso", "MX"),
        ("A las 11 de la mañana del 15 de junio de 2027", "MX"),
        ("Es la cuota 4 de 12", "MX"),
        ("Mil gracias por su tiempo", "MX"),
        ("Llámeme al 555 1234", "MX"),
        ("Un descuento del 120 por ciento", "MX"),
        ("Le doy un segundo, un minuto", "MX"),
        ("You are 120 days past due since 2019", "US"),
        ("Call 555-123-4567 at 3:30", "US"),
        ("I have two options for you", "US"),
        ("El crédito 40017652 está a nombre de dos personas", "MX"),
        ("¿Sigue en el local de Rivadavia 4820?", "AR"),
        ("Me pasás tu CUIL, empieza con 27", "AR"),
        ("Esto es por el caso 55-2018", "US"),
        ("Aquí figuran 14 cuotas pagas de 24", "AR"),
        ("Atendemos de 9 a 18 horas", "ES"),
        ("Su puntaje anda en 612", "CO"),
        ("La señora del 302 no contesta", "MX"),
        ("Que me llame al 2233 4455, por favor", "SV"),
        ("¿Desde qué año trabaja ahí, 2019?", "MX"),
        ("Your reference is KX 40918", "GB"),
        ("The form is 1099", "US"),
        ("Last four of your social? I have 8820", "US"),
        ("You have made 9 of your 24 payments", "US"),
        ("The loan for the 2019 Silverado", "US"),
        ("Talk to somebody about your 401k", "US"),
        ("My two cents on that", "US"),
        ("No debe ni un peso, sin un peso de interés", "MX"),
        ("Queda en 5 de mayo 33", "MX"),
        ("El niño llegó a 40 de temperatura", "MX"),
        ("It should arrive in five to seven days", "US"),
    ],
)
def test_what_only_looks_like_money(text, country):
    assert amounts(text, country) == []


@pytest.mark.parametrize(
    "text",
    [
        *("Se siente mal", "Lo siento, doña Dolores", "Es media manzana", "Se me agotó"),
        *("¡Qué macana, Chaves!", "Ya terminó el médico", "Le cuesta mucho", "Solicitó una prórroga"),
    ],
)
def test_real_words_are_not_put_right(text):
    assert hear(text) == Extraction()


@pytest.mark.parametrize(
    ("text", "value"),
    [("mil setecietnos pesos", 1700), ("un milón de pesos", 1_000_000), ("quinientos pseos", 500)],
)
def test_misspelt_amounts(text, value):
    assert amounts(text) == [value]


def test_the_other_reading_is_kept_and_the_currency_named():
    (money,) = hear("12.480 pesos").money
    assert money == (Decimal(12_480), "MXN", (Decimal("12.480"),))
    assert hear("cien dólares").money[0].currency == "USD"
    assert hear("S/ 450", "PE").money[0].currency == "PEN"


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("un descuento del 15,5 %", "MX", [15.5]),
        ("el siete con cincuenta por ciento", "MX", [7.5]),
        ("la mitad hoy y la mitad el 15", "MX", []),
        ("le dejo la mitad si paga hoy", "MX", [50]),
        ("entre 10 y 20 por ciento", "MX", [10, 20]),
        ("half a percent a day", "US", [0.5]),
        ("half today and half on the 15th", "US", []),
        ("I can take a third off", "US", [33.33]),
        ("le perdono la tercera parte", "MX", [33.33]),
        ("thirty-five percent less", "US", [35]),
        ("12.5 per cent off", "US", [12.5]),
        ("half off today", "US", [50]),
    ],
)
def test_percentages(text, country, expected):
    assert [float(share) for share in hear(text, country).percent] == expected


# ------------------------------------------------------------------------------------- days, from a Tuesday


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("El jueves", "MX", ["11-26"]),
        ("El próximo jueves", "MX", ["11-26"]),
        ("El próximo martes", "MX", ["12-01"]),
        ("Este martes", "MX", ["11-24"]),
        ("El jueves de la próxima semana", "MX", ["12-03"]),
        ("La próxima semana, ¿le queda el sábado?", "MX", ["12-05"]),
        ("El sábado me da una parte y la próxima semana el resto", "MX", ["11-28"]),
        ("De hoy en ocho", "MX", ["12-01"]),
        ("En ocho días", "MX", ["12-01"]),
        ("En quince días", "MX", ["12-09"]),
        ("Del viernes en ocho", "MX", ["12-04"]),
        ("En la quincena", "MX", ["11-30"]),
        ("A fin de mes", "MX", ["11-30"]),
        ("A finales de diciembre", "MX", ["12-31"]),
        ("El quince del próximo mes", "MX", ["12-15"]),
        ("Hoy es 24 de noviembre", "MX", ["11-24"]),
        ("Mañana miércoles", "MX", ["11-25"]),
        ("Para el 03/06", "CO", ["06-03"]),
        ("By 03/06", "US", ["03-06"]),
        ("By 03/06", "GB", ["06-03"]),
        ("Quedó de pagar el viernes", "MX", ["11-20"]),
        ("A week from Friday", "US", ["12-04"]),
        ("Friday of next week", "US", ["12-04"]),
        ("On the twenty-third", "US", ["12-23"]),
        ("Two weeks after December 1st", "US", ["12-15"]),
        ("De aquí a dos semanas", "CL", ["12-08"]),
        ("Esta semana no, la que entra: el miércoles", "MX", ["12-02"]),
        ("Quedo de llamarle el jueves", "GT", ["11-26"]),
        ("La deuda quedó en 300, y si paga el viernes es menos", "AR", ["11-27"]),
        ("El 10 de diciembre 900 y el 24 otros 900", "MX", ["12-10", "12-24"]),
        ("Pagó el 2 de noviembre y el 9", "MX", ["11-02", "11-09"]),
        ("El sábado y el sábado que viene", "CO", ["11-28", "12-05"]),
        ("Mañana 25", "PE", ["11-25"]),
        ("Due this past Friday", "US", ["11-20"]),
        ("On wed and the wed after", "US", ["11-25", "12-02"]),
        ("You get paid on the 1st and the 15th", "US", ["12-01", "12-15"]),
        ("So you said 125, on Tuesday", "US", ["12-01"]),
        ("You said you'd pay on the 4th and nothing came in", "US", ["11-04"]),
        ("Would the 3rd work? It's a Thursday", "US", ["12-03"]),
        ("180 on the 20", "US", ["12-20"]),
        ("He is in San Ignacio on the 18th", "BZ", ["12-18"]),
        ("The second Friday in February", "US", ["02-12"]),
    ],
)
def test_days(text, country, expected):
    assert days(text, country) == expected


def test_today_counts_for_the_quincena():
    assert days("en la quincena", now=datetime.datetime(2026, 11, 15, 9)) == ["11-15"]
    assert days("la próxima quincena", now=datetime.datetime(2026, 11, 15, 9)) == ["11-30"]


def test_a_week_named_earlier_in_the_exchange_governs():
    named = hear("Mejor la próxima semana").week
    assert named == datetime.date(2026, 11, 30)
    assert days("el sábado entonces", week=named) == ["12-05"]


def test_the_other_reading_of_a_day_is_kept():
    (due,) = hear("En ocho días").dates
    assert [other.date.day for other in due.alternatives] == [2]


@given(st.dates(datetime.date(2024, 1, 1), datetime.date(2030, 12, 31)))
def test_any_date_in_words_comes_back(date):
    months = [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ]
    said = f"el {in_spanish(date.day, before_noun=False)} de {months[date.month - 1]} de {date.year}"
    assert [due.date for due in hear(f"¿Le queda bien {said}?").dates] == [date]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Lleva tres meses de atraso", "MX"),
        ("Hoy en día nadie paga los lunes", "MX"),
        ("Le pido diez mil pesos cada quincena", "MX"),
        ("You may owe more later on", "US"),
        ("It's been 92 days and three payments", "US"),
        ("Hace 5 meses que no registra pagos", "AR"),
        ("Trabajo aquí hace 6 años", "PE"),
        ("Zona 11, casa 7-15", "GT"),
        ("¿Qué día cae su quincena?", "MX"),
        ("Dos cuotas: la primera ya y la segunda después", "CL"),
        ("You haven't paid in three months", "US"),
        ("I was born on the 14th, too", "US"),
        ("Your card expired in 09/26", "US"),
        ("You moved twice in 3 years", "US"),
        ("Have a great Thanksgiving", "US"),
        ("La cuenta está en 90 días", "MX"),
        ("¿Cuánto gana a la quincena?", "MX"),
        ("I called him at ten and nobody picked up", "US"),
        ("Te llamé a las 9 y me atendió tu hijo", "AR"),
        ("Acepto los dos pagos, ¿el primero qué día?", "MX"),
    ],
)
def test_what_is_no_day(text, country):
    assert days(text, country) == []


# ------------------------------------------------------------------------------------------------ hours


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("Mañana a las cuatro y media", "MX", ["11-25 16:30"]),
        ("El sábado a las once", "MX", ["11-28 11:00"]),
        ("A las 8 de la noche del jueves", "MX", ["11-26 20:00"]),
        ("Mañana, cuarto para las nueve", "MX", ["11-25 08:45"]),
        ("Pasado mañana a las 4", "MX", ["11-26 16:00"]),
        ("El jueves entre las 11:00 y las 11:15", "MX", ["11-26 11:00"]),
        ("A las nueve", "MX", ["11-25 09:00"]),
        ("En media hora", "MX", ["11-24 10:30"]),
        ("Tomorrow at half past three", "US", ["11-25 15:30"]),
        ("Friday, five o'clock", "US", ["11-27 17:00"]),
        ("at 3:15 this afternoon", "US", ["11-24 15:15"]),
        ("Tomorrow at noon", "US", ["11-25 12:00"]),
        ("Mañana a las ocho ya no puedo, mejor a las cinco", "MX", ["11-25 08:00", "11-25 17:00"]),
        ("Mañana tipo diez y media", "CO", ["11-25 10:30"]),
        ("Wednesday morning, nine sharp", "BZ", ["11-25 09:00"]),
        ("Would tomorrow at 5 suit?", "GB", ["11-25 17:00"]),
        ("Between 2 and 4 on Thursday", "US", ["11-26 14:00"]),
        ("Twenty to four on Tuesday", "US", ["12-01 15:40"]),
        ("Tomorrow at 3 o'clock, or is 4 better?", "US", ["11-25 15:00", "11-25 16:00"]),
        ("Nosotros abrimos a las 8 de la mañana", "GT", ["11-25 08:00"]),
        ("I'm here til 4", "US", ["11-24 16:00"]),
        ("Tomorrow at the 4 of the afternoon", "US", ["11-25 16:00"]),
        ("Get you on the phone at eight thirty am Thursday", "US", ["11-26 08:30"]),
    ],
)
def test_hours(text, country, expected):
    assert moments(text, country) == expected


def test_an_hour_alone_says_that_its_day_was_not_said():
    (due,) = hear("¿A las cinco le parece?").dates
    assert (due.date, due.time, due.day_said) == (TUESDAY.date(), datetime.time(17), False)


@given(st.integers(1, 12), st.integers(0, 59))
def test_an_hour_without_its_half_falls_into_the_working_day(hour, minute):
    (due,) = hear(f"mañana a las {hour}:{minute:02d}").dates
    assert datetime.time(7) <= due.time <= datetime.time(18, 59)


# ------------------------------------------------------------------------------------------------ plans


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("Cuatro pagos quincenales de 400", "MX", (4, 400, "fortnight")),
        ("Quinientos pesos al mes durante un año", "MX", (12, 500, "month")),
        ("18 mensualidades fijas de $ 689.50", "MX", (18, 689.5, "month")),
        ("A 6 meses sin intereses", "MX", (6, None, "month")),
        ("En tres cuotas de $350.000", "CO", (3, 350_000, None)),
        ("Son 45 lucas al mes por 6 meses", "CL", (6, 45_000, "month")),
        ("Cada quince días 600 hasta terminar", "MX", (None, 600, "fortnight")),
        ("$1,500/mes", "MX", (None, 1500, "month")),
        ("50 a week for ten weeks", "US", (10, 50, "week")),
        ("6 bi-weekly payments of $125", "US", (6, 125, "fortnight")),
        ("Split it into four payments", "US", (4, None, None)),
        ("Pagarlo en seis veces, 23.400 por mes", "AR", (6, 23_400, "month")),
        ("A 18 meses con pagos de 540", "MX", (18, 540, "month")),
        ("Cuatro contados de 210 mil, uno cada mes", "CO", (4, 210_000, "month")),
        ("60 al mes los próximos tres meses", "ES", (3, 60, "month")),
        ("12 meses x 450", "MX", (12, 450, "month")),
        ("En seis plazos se le quedaría en 38", "ES", (6, 38, None)),
        ("Un calendario de pagos de tres meses", "MX", (3, None, "month")),
        ("Biweekly payments of $65, say for eight payments", "US", (8, 65, "fortnight")),
        ("$66 each payday, every two weeks", "US", (None, 66, "fortnight")),
        ("A fortnightly arrangement, £27 each time, eight of them", "GB", (8, 27, "fortnight")),
        ("£35 a week for the next ten weeks", "GB", (10, 35, "week")),
        ("75 a wk for 6 wks", "US", (6, 75, "week")),
        ("Nine payments, $62 apiece, every other Friday", "US", (9, 62, "fortnight")),
        ("Can you make 50 a month?", "US", (None, 50, "month")),
        ("Four quotas of 250 monthly", "US", (4, 250, "month")),
        ("I'd take nine helpings of $44", "US", (9, 44, None)),
        ("It comes to 18 months at £33.40", "GB", (18, 33.4, "month")),
        ("Five payments two weeks apart, £75", "GB", (5, 75, "fortnight")),
        ("$85 on a weekly basis, ten drafts", "US", (10, 85, "week")),
        ("Fourteen weekly payments. The number's 72.86", "US", (14, 72.86, "week")),
        ("3 installments, each of them $433.33", "US", (3, 433.33, None)),
        ("She wants to pay weekly, 16 weeks, thirty-two dollars", "US", (16, 32, "week")),
        ("$65. 65 a month for eighteen months", "US", (18, 65, "month")),
        ("We could stretch it over half a year, 45 monthly", "US", (6, 45, "month")),
        ("Just throw 40 at it weekly", "US", (None, 40, "week")),
        ("Thirty dollars twice a month", "US", (None, 30, "fortnight")),
        ("Chop the 900 into three even bits", "US", (3, None, None)),
        ("Break it up, five ways", "US", (5, None, None)),
        ("We can do the £264 over six weeks", "GB", (6, None, "week")),
        ("7 payments. That's all, 7, and the last is in June", "US", (7, None, None)),
        ("Se lo parto en 5, y le quedan de 475", "MX", (5, 475, None)),
        ("Podría ir abonando 250, seis veces", "MX", (6, 250, None)),
        ("En 18 meses le quedaría una cuotica de $92.000", "CO", (18, 92_000, "month")),
        ("El cronograma tiene 9 cuotas de S/ 183.33 cada mes", "PE", (9, 183.33, "month")),
    ],
)
def test_plans(text, country, expected):
    plan = hear(text, country).plan
    assert (plan.count, plan.amount and float(plan.amount), plan.period) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Dos pagos: 800 el 30 y 700 el 15",
        "De los 1,500, 800 el 30 y 700 el 15",
        "Deme 800 el 30 y el 15 los 700 restantes",
        "800 el 30 y el saldo, 700, el 15",
        "El 30 me da 800 y el 15 otros 700",
    ],
)
def test_a_plan_told_payment_by_payment(text):
    plan = hear(text).plan
    assert [(float(each.amount), each.date.strftime("%m-%d")) for each in plan.instalments] == [
        (800, "11-30"),
        (700, "12-15"),
    ]


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("75 on Friday and the other 75 the Friday after that", "US", [(75, "11-27"), (75, "12-04")]),
        ("$45 this Friday and $45 the next one and we're done", "US", [(45, "11-27"), (45, "12-04")]),
        ("$310 today and $310 each on the 28th and January 11",
         "US", [(310, "11-24"), (310, "11-28"), (310, "01-11")]),
        ("Two equal halves, 340 and 340, one on the 1st and one on the 15th",
         "US", [(340, "12-01"), (340, "12-15")]),
        ("Half of the £680 today and the other half on December 18", "GB", [(340, "11-24"), (340, "12-18")]),
        ("£50 from you now and £50 on the 30th", "GB", [(50, "11-24"), (50, "11-30")]),
        ("Chop it into two. First one 325, second one 275", "US", [(325, None), (275, None)]),
        ("260 tomorrow then 260 the day after tomorrow", "US", [(260, "11-25"), (260, "11-26")]),
        ("500 el viernes y 400 el día último", "MX", [(500, "11-27"), (400, "11-30")]),
        ("En dos pagos: primero 500 y luego 400", "MX", [(500, None), (400, None)]),
    ],
)  # fmt: skip
def test_payments_that_are_told_one_by_one(text, country, expected):
    plan = hear(text, country).plan
    told = [(float(each.amount), each.date and each.date.strftime("%m-%d")) for each in plan.instalments]
    assert told == expected


@pytest.mark.parametrize(
    "text",
    [
        "Tiene 3 mensualidades vencidas",
        "Lleva pagadas 14 cuotas de 36",
        "¿2,000 hoy o 2,500 el 30?",
        "Es la cuota 4 de 12",
        "Está en mora con 3 cuotas",
        "Ya van dos veces",
        "Son 3 cuotas en mora que suman 412,300",
        "¿2,000 hoy o 2,500 el lunes?",
        "De aquí a dos semanas me deposita 1,300",
        "Nos debe tres letras",
    ],
)
def test_what_is_no_plan(text):
    assert hear(text).plan is None


@pytest.mark.parametrize(
    "text",
    [
        "You made 22 payments on time",
        "You skipped your last three payments",
        "We show 4 payments of $75 posted",
        "In 2 or 3 payments?",
        "I need it in 3 hours",
        "You missed two payments of 60",
    ],
)
def test_what_is_no_plan_in_english(text):
    assert hear(text, "US").plan is None


def test_digits_after_a_point_are_read_once():
    assert [float(number) for number in hear("Son 1.5 con 30 de esos").numbers] == [1.5, 30]


def test_a_speech_is_refused():
    with pytest.raises(InputError, match="2,000"):
        hear("a" * 2_001)


def test_what_was_found_as_plain_data():
    found = to_json(hear("1,700.005 pesos el sábado a las 11, y un 10 % menos"))
    assert found == {
        "money": [{"value": 1700.005, "currency": "MXN", "alternatives": []}],
        "numbers": [1700.005, 10.0],
        "percent": [10.0],
        "dates": [
            {
                "date": "2026-11-28",
                "time": "11:00",
                "alternatives": [{"date": "2026-11-28", "time": "23:00"}],
            }
        ],
        "plan": None,
    }


def test_a_plan_as_plain_data():
    plan = to_json(hear("1,700 este sábado y 1,500 el siguiente"))["plan"]
    assert plan == {
        "count": 2,
        "amount": None,
        "period": None,
        "instalments": [{"amount": 1700.0, "date": "2026-11-28"}, {"amount": 1500.0, "date": "2026-12-05"}],
    }


# ------------------------------------------------------------------------------- taken back, put right


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No el jueves, mejor el sábado", ["11-28"]),
        ("El jueves no, el sábado", ["11-28"]),
        ("El jueves, perdón, el viernes", ["11-27"]),
        ("En lugar del 30, el 28", ["11-28"]),
        ("Descarto el lunes y le apunto el martes", ["12-01"]),
        ("El lunes no abrimos, venga el martes", ["12-01"]),
        ("Le cambio la fecha del 5 al 12 de diciembre", ["12-12"]),
        ("El 30 es muy tarde, ¿puede el 28?", ["11-28"]),
        ("Fin de mes queda muy lejos", []),
        ("Si no el jueves, el sábado", ["11-26", "11-28"]),
        ("¿Por qué no el jueves y el sábado?", ["11-26", "11-28"]),
        ("No el jueves", ["11-26"]),
    ],
)
def test_only_the_day_that_holds_is_one(text, expected):
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sorry, I said Wednesday, I meant Thursday", ["11-26"]),
        ("I can push you from the 5th to the 12th", ["12-12"]),
        ("Not this afternoon, Friday", ["11-27"]),
        ("Friday is too late, would Thursday do?", ["11-26"]),
        ("What works if Friday's out?", []),
        ("If it's not Friday, then when?", []),
        ("The 29th? That's a whole month out, by the 1st please", ["12-01"]),
    ],
)
def test_only_the_day_that_holds_is_one_in_english(text, expected):
    assert days(text, "US") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No 2,000 sino 1,700", [1700, 2000]),
        ("2,000, digo, 1,700", [1700]),
        ("2,000 no, mejor 1,700 pesos", [1700, 2000]),
        ("Entre 1,700 y 2,000", [1700, 2000]),
        ("Si no paga 500, son 800", [500, 800]),
    ],
)
def test_the_amount_that_holds_comes_first(text, expected):
    assert amounts(text) == expected


# ------------------------------------------------------------------------- amounts and days in midst of talk


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("Ninety sounds good to me, sir", "US", [90]),
        ("65 isn't gonna cover the late charge", "US", [65]),
        ("Would two-ten be too steep", "US", [210]),
        ("They'd laugh at forty-five", "GB", [45]),
        ("Could you stretch to eighty?", "GB", [80]),
        ("The 85 you mentioned, is that still good?", "US", [85]),
        ("The extra sixty is collection cost", "US", [60]),
        ("somewhere between 50 and 90", "US", [50, 90]),
        ("Two of thirty, or three of twenty, as you like", "GB", [30, 20]),
        ("It comes to four hundred twelve eighteen", "US", [412.18]),
        ("the total's nine oh six", "US", [906]),
        ("forty on Friday by card, sixty on the 30th by transfer", "GB", [40, 60]),
        ("55 when you get back from the market, and 110 once she's paid you", "US", [55, 110]),
        ("cincuenta nos queda bien", "MX", [50]),
        ("ochenta es poquito, súbale a cien", "MX", [80, 100]),
        ("no le pido sesenta, con cuarenta me quedo contenta", "CO", [40, 60]),
        ("el 15 me da sesenta y el 30 los cuarenta y cinco, así sale", "MX", [60, 45]),
    ],
)
def test_amounts_by_what_is_said_of_them(text, country, expected):
    assert amounts(text, country) == expected


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Gate 20 is fine, come in", "US"),
        ("10 is fine for me, call then", "US"),
        ("Two fifteen works for the call", "US"),
        ("Route 66 is closed", "US"),
        ("Bus 45 doesn't stop here", "US"),
        ("I hear 30 of those a day", "US"),
        ("In 2019 you opened the account", "US"),
        ("the house number, 45, is right?", "GB"),
        ("fifty-fifty, one now, one later", "US"),
        ("2 of 5 payments came in", "US"),
        ("Your company paid at 45 days and now we're at 70", "US"),
        ("el piso 20 es perfecto", "MX"),
        ("a las 10 me queda bien", "MX"),
    ],
)
def test_what_is_said_of_something_else_is_no_money(text, country):
    assert amounts(text, country) == []


@pytest.mark.parametrize(
    "text",
    [
        "take as long as you like, till Christmas",
        "it's the week of Christmas, go and be with them",
        "we sort the remainder in the new year",
        "you'll have the letter within the hour",
        "two funerals in a month, I'm sorry",
        "how much do you make in one week?",
        "have a talk with your wife over the weekend",
        "do you work weekends?",
        "sorry to bother you on a Sunday",
        "you're the first to ask how I am",
        "at the end of the day it's your choice",
    ],
)
def test_talk_of_a_time_is_no_day(text):
    assert days(text, "GB") == []


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("I'll phone one week from today", "US", ["12-01"]),
        ("250 on December 11, i think thats a friday", "US", ["12-11"]),
        ("the 3rd works, the 10th I'm away, the 17th you're clear", "US", ["12-03", "12-10", "12-17"]),
        ("Friday works if Thursday's too tight", "US", ["11-27"]),
        ("I'll bell ye the morra", "GB", ["11-25"]),
        ("The first half by the 30th, the second half by the 15th", "US", ["11-30", "12-15"]),
        ("el miércoles, el martes no, que ando fuera", "MX", ["11-25"]),
    ],
)
def test_days_in_midst_of_talk(text, country, expected):
    assert days(text, country) == expected
