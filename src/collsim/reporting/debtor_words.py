"""What is said of a type of debtor and of his year: key, English, Spanish, side by side."""

from __future__ import annotations

from collsim.reporting.words import LANGUAGES, language

DEBTOR: dict[str, tuple[str, str]] = {
    # traits
    "trait.cover": ("Money a month leaves for debt", "Dinero que le deja el mes para deudas"),
    "trait.willingness": ("Wants to pay", "Quiere pagar"),
    "trait.thrift": ("Pays whole bills", "Paga la cuenta completa"),
    "trait.honesty": ("Feels bound by a promise", "Se siente obligado por una promesa"),
    "trait.trust": ("Trusts the creditor", "Confía en el acreedor"),
    "trait.reactance": ("Resists pressure", "Se resiste a la presión"),
    "trait.credibility": ("Believes that consequences follow", "Cree que habrá consecuencias"),
    "trait.attention": ("Keeps dates in mind unprompted", "Tiene presentes las fechas sin aviso"),
    "trait.reach": ("Answers his telephone", "Contesta el teléfono"),
    "trait.knows": ("Know that they owe", "Saben que deben"),
    "trait.disputes": ("Have an unsolved claim", "Tienen un reclamo sin resolver"),
    "trait": ("Trait", "Rasgo"),
    "typical": ("Typical", "Típico"),
    "spread": ("Two in three between", "Dos de cada tres, entre"),
    "instalments": ("{value} instalments", "{value} cuotas"),
    "between": ("{low} and {high}", "{low} y {high}"),
    "all_alike": ("all", "todos"),
    "none_of_them": ("none", "ninguno"),
    "some_of_them": ("{share} of them", "el {share}"),
    "level.0": ("hardly ({value})", "casi nada ({value})"),
    "level.1": ("little ({value})", "poco ({value})"),
    "level.2": ("half ({value})", "a medias ({value})"),
    "level.3": ("much ({value})", "bastante ({value})"),
    "level.4": ("almost wholly ({value})", "casi del todo ({value})"),
    "talks": ("How they talk: {manners}.", "Cómo hablan: {manners}."),
    "works": ("What works: {words}", "Qué funciona: {words}"),
    # list
    "name": ("Name", "Nombre"),
    "title": ("Title", "Título"),
    "about": ("Who he is", "Quién es"),
    "days": ("{bucket} days", "{bucket} días"),
    "list.title": ("Share of each type by ageing bucket", "Parte de cada tipo según el tramo de atraso"),
    "list.hint": (
        "A year of one of them: collsim debtor show {name}",
        "Un año de uno de ellos: collsim debtor show {name} --lang es",
    ),
    # what happened
    "lead.paid": (
        "Under “{policy}” these debtors pay {paid}; if nothing is done, {nothing}.",
        "Con la política «{policy}» estos deudores pagan {paid}; si no se hace nada, {nothing}.",
    ),
    "lead.late": (
        "They are past due on {late} of {days} days, instead of {nothing}.",
        "Pasan en mora {late} de {days} días, en vez de {nothing}.",
    ),
    "lead.end": (
        "At the end {up} are up to date, instead of {up_nothing}; {promised} have promised, {sued} have been "
        "sued, and complaints come to {complaints} per 100 debtors.",
        "Al final está al día el {up}, en vez del {up_nothing}; ha prometido el {promised}, ha sido "
        "demandado el {sued}, y las quejas suman {complaints} por cada 100 deudores.",
    ),
    # the figure
    "figure.title": (
        "{type} debtors: a year under “{policy}”",
        "Deudor {type}: un año con la política «{policy}»",
    ),
    "span.year": ("a year", "un año"),
    "span.days": ("{days} days", "{days} días"),
    "figure.under": ("under “{policy}”", "con «{policy}»"),
    "figure.without": ("if nothing is done", "si no se hace nada"),
    "shares.title": ("Of {n} such debtors, how many …", "De {n} deudores así, cuántos…"),
    "share.paying": ("paid (last 30 days)", "pagaron (últimos 30 días)"),
    "share.promised": ("have promised", "han prometido"),
    "share.up_to_date": ("are up to date", "están al día"),
    "share.sued": ("have been sued", "han sido demandados"),
    "lives.title": (
        "{n} of them, one to a line, from who is late least to who is late most",
        "{n} de ellos, uno por línea, del que menos se atrasa al que más",
    ),
    "lives.late": ("days late", "días en mora"),
    "lives.most": ("{currency}, most", "{currency}, máximo"),
    "lives.area": ("past due under “{policy}”", "vencido con «{policy}»"),
    "lives.line": ("past due if nothing is done", "vencido si no se hace nada"),
    "lives.we": ("We, above:", "Nosotros, arriba:"),
    "lives.he": ("He, below:", "Él, abajo:"),
    "mark.message": ("message or letter", "mensaje o carta"),
    "mark.missed": ("call, not reached", "llamada sin contacto"),
    "mark.talked": ("spoke with him", "conversación"),
    "mark.met": ("visit, met", "visita"),
    "mark.sued": ("lawsuit", "demanda"),
    "mark.stopped": ("we give up", "cese"),
    "mark.written_off": ("written off", "castigo"),
    "mark.paid": ("pays", "paga"),
    "mark.promised": ("promises", "promete"),
    "mark.kept": ("keeps it", "cumple"),
    "mark.broken": ("breaks it", "incumple"),
    "mark.complained": ("complains", "se queja"),
    "felt.title": ("What they feel, and what they have", "Qué sienten y qué tienen"),
    "felt.money": ("money at hand, in instalments", "dinero a mano, en cuotas"),
    "felt.wish": ("chance that he wants to pay", "probabilidad de que quiera pagar"),
    "felt.trust": ("trust in the creditor", "confianza en el acreedor"),
    "felt.irritation": ("irritation", "irritación"),
    "felt.awareness": ("has the debt in mind", "tiene presente la deuda"),
    "felt.pressure": ("feels a consequence near", "siente cerca una consecuencia"),
    "figure.note": (
        "Simulated. First row: bands are 95% intervals for so many debtors. Lives: each line has a scale of "
        "its own. Last rows: median, and the middle half of the debtors.",
        "Simulación. Primera fila: bandas del 95 % para ese número de deudores. Vidas: cada línea tiene su "
        "propia escala. Últimas filas: mediana y mitad central.",
    ),
    # the page
    "page.kind": ("The year of a debtor", "El año de un deudor"),
    "page.year": ("What the year brings", "Qué trae el año"),
    "page.traits": ("Who he is", "Quién es"),
    "page.traits_lead": (
        "Traits are drawn for every debtor anew; all are assumptions of the scenario's personalities.",
        "Los rasgos se sortean para cada deudor; todos son supuestos de las personalidades del escenario.",
    ),
    "page.scenario": ("Scenario: {title}", "Escenario: {title}"),
    "page.debtors": ("{n} debtors", "{n} deudores"),
    "page.days": ("{n} days from {date}", "{n} días desde el {date}"),
    "page.simulated": (
        "Results of a simulation, not a forecast. In both worlds the same debtors meet the same luck.",
        "Resultados de una simulación, no un pronóstico. En ambos mundos los mismos deudores tienen la misma "
        "suerte.",
    ),
    "page.numbers": ("In numbers", "En números"),
    "page.reproduce": ("How to reproduce this", "Cómo reproducirlo"),
    "page.made_with": ("Made with collsim {version}", "Hecho con collsim {version}"),
    "page.written": ("Page: {path}", "Página: {path}"),
    "page.alt": ("{title}. {lead}", "{title}. {lead}"),
    "total.paid": ("Paid, {currency}", "Pagado, {currency}"),
    "total.payments": ("Payments", "Pagos"),
    "total.messages": ("Messages and letters", "Mensajes y cartas"),
    "total.dials": ("Dials", "Marcaciones"),
    "total.contacts": ("Conversations by telephone", "Conversaciones por teléfono"),
    "total.promises": ("Promises", "Promesas"),
    "total.kept": ("Promises kept", "Promesas cumplidas"),
    "total.broken": ("Promises broken", "Promesas incumplidas"),
    "total.complaints": ("Complaints", "Quejas"),
    "total.lawsuits": ("Lawsuits", "Demandas"),
    "total.written_off": ("Debts written off", "Deudas castigadas"),
    "total.sanctions": ("Sanctions", "Sanciones"),
    "total.mean_days_late": ("Days late, mean", "Días en mora, media"),
}


def told(key: str, lang: str, **values: object) -> str:
    """Return a text with its values filled in."""
    return DEBTOR[key][LANGUAGES.index(language(lang))].format(**values)
