"""How portfolios are named and written in both languages."""

from __future__ import annotations

import datetime

LOCALES = {"en": "en_US", "es": "es_MX"}

# word: (English, Spanish)
WORDS: dict[str, tuple[str, str]] = {
    # ageing, lights and tiers
    "not_due": ("Not due", "Por vencer"),
    "1-30": ("1–30 days", "1–30 días"),
    "31-60": ("31–60 days", "31–60 días"),
    "61-90": ("61–90 days", "61–90 días"),
    "90+": ("Over 90 days", "Más de 90 días"),
    "green": ("Green", "Verde"),
    "amber": ("Amber", "Amarillo"),
    "red": ("Red", "Rojo"),
    "intermediate": ("Intermediate amount", "Cuantía intermedia"),
    "significant": ("Significant amount", "Cuantía significativa"),
    # tables and figure
    "bucket": ("Ageing", "Antigüedad"),
    "light": ("Traffic light", "Semáforo"),
    "tier": ("Tier", "Cuantía"),
    "accounts": ("Accounts", "Cuentas"),
    "balance": ("Balance", "Saldo"),
    "overdue": ("Past due", "Vencido"),
    "not_yet_due": ("Not yet due", "Por vencer"),
    "share_of_accounts": ("Share of accounts", "Parte de las cuentas"),
    "share_of_balance": ("Share of balance", "Parte del saldo"),
    "column": ("Field", "Dato"),
    "silent": ("Accounts without it", "Cuentas sin el dato"),
    "derived": ("Derived, not stated", "Derivado, no declarado"),
    "share": ("Share", "Parte"),
    "total": ("Total", "Total"),
    "title": ("Portfolio by ageing", "Cartera por antigüedad"),
    "millions": ("{currency}, millions", "{currency}, millones"),
    "thousands": ("{currency}, thousands", "{currency}, miles"),
    "units": ("{currency}", "{currency}"),
    # the client card
    "card": ("Client card", "Ficha del cliente"),
    "identity": ("Identity", "Identidad"),
    "contact": ("Contact", "Contacto"),
    "origin": ("Origin of the credit", "Origen del crédito"),
    "terms": ("Terms", "Condiciones"),
    "ageing": ("Ageing", "Antigüedad"),
    "income": ("Income", "Ingresos"),
    "promises": ("Promises", "Promesas"),
    "actions": ("Actions", "Gestiones"),
    "history": ("History by month", "Historial por mes"),
    "id": ("Account", "Cuenta"),
    "name": ("Name", "Nombre"),
    "zone": ("Time zone", "Zona horaria"),
    "phone": ("Telephone", "Teléfono"),
    "sms": ("Text messages", "SMS"),
    "email": ("E-mail", "Correo electrónico"),
    "whatsapp": ("WhatsApp", "WhatsApp"),
    "post": ("Letters", "Correo postal"),
    "visit": ("Visits", "Visitas"),
    "third_party": ("References", "Referencias"),
    "area": ("Area", "Sector"),
    "preferred_channel": ("Preferred channel", "Canal preferido"),
    "product": ("Product", "Producto"),
    "source": ("File", "Archivo"),
    "snapshot": ("State as of", "Estado al"),
    "limit": ("Limit", "Límite"),
    "instalment": ("Monthly instalment", "Cuota mensual"),
    "due_dom": ("Due day of the month", "Día de pago"),
    "collateral": ("Worth of the collateral", "Valor de la garantía"),
    "days_past_due": ("Days past due", "Días de mora"),
    "months_late": ("Months late in the history", "Meses en mora en el historial"),
    "history_months": ("Months of history", "Meses de historial"),
    "paid_ratio": ("Share of bills paid", "Parte pagada de lo facturado"),
    "income_kind": ("Income arrives", "Cuándo cobra"),
    "payday": ("Payday", "Día de cobro"),
    "made": ("Promises made", "Promesas hechas"),
    "kept": ("Kept", "Cumplidas"),
    "broken": ("Broken", "Incumplidas"),
    "promised": ("Promised amount", "Importe prometido"),
    "promised_for": ("Promised for", "Prometido para"),
    "dials": ("Calls dialled", "Marcaciones"),
    "contacts": ("Contacts with the holder", "Contactos con el titular"),
    "last_contact": ("Last contact", "Último contacto"),
    "last_payment": ("Last payment", "Último pago"),
    "paid": ("Paid since the start", "Pagado desde el inicio"),
    "month": ("Month", "Mes"),
    "status": ("Status code", "Código de estado"),
    "bill": ("Bill", "Facturado"),
    "paid_on_bill": ("Paid on it", "Pagado de ello"),
    # values
    "weekly": ("Weekly", "Cada semana"),
    "fortnightly": ("Fortnightly", "Cada quincena"),
    "monthly": ("Monthly", "Cada mes"),
    "yes": ("Yes", "Sí"),
    "no": ("No", "No"),
    "unsaid": ("not stated (prior)", "no declarado (supuesto)"),
    "unsaid_text": ("not stated", "no declarado"),
    "none_yet": ("not yet", "todavía no"),
}

WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
}


def word(name: str, lang: str) -> str:
    """Return a name in "en" or "es"; what is not a known name, a column of the user's say, stays as it is."""
    both = WORDS.get(name, (name, name))
    return both[1] if lang == "es" else both[0]


def money(cents: int, currency: str, lang: str) -> str:
    """Return an amount in cents with its currency, as the country of the language writes it."""
    from babel.numbers import format_decimal

    return f"{currency} {format_decimal(cents / 100, '#,##0.00', locale=LOCALES[lang])}"


def count(number: float, lang: str) -> str:
    """Return a number with separated thousands."""
    from babel.numbers import format_decimal

    return str(format_decimal(number, locale=LOCALES[lang]))


def percent(share: float, lang: str) -> str:
    """Return a share as per cents with one decimal."""
    from babel.numbers import format_percent

    return str(format_percent(share, "#,##0.0 %" if lang == "es" else "#,##0.0%", locale=LOCALES[lang]))


def date(day: datetime.date, lang: str) -> str:
    """Return a date in words."""
    from babel.dates import format_date

    return str(format_date(day, "long", locale=LOCALES[lang]))
