"""What is said of headcounts: key, English, Spanish, side by side so that neither is forgotten."""

from __future__ import annotations

from collsim.reporting.words import LANGUAGES, language

STAFFING: dict[str, tuple[str, str]] = {
    # kinds of staff
    "kind.collectors": ("Collectors", "Gestores"),
    "kind.supervisors": ("Supervisors", "Supervisores"),
    "kind.visitors": ("Field collectors", "Gestores de campo"),
    "kind.team": ("Team {team}", "Equipo {team}"),
    "one.collectors": ("collector", "gestor"),
    "one.supervisors": ("supervisor", "supervisor"),
    "one.visitors": ("field collector", "gestor de campo"),
    "one.team": ("collector in team {team}", "gestor del equipo {team}"),
    "curve": ("{kind}, {shift}", "{kind}, {shift}"),
    "numbered": ("the {ordinal} {one}", "el {ordinal} {one}"),
    # the verdict
    "pays": (
        "One more pays up to {n} and no further: after that one more loses money.",
        "Uno más conviene hasta {n} y no más allá: después, uno más pierde dinero.",
    ),
    "pays_all": (
        "One more pays up to {n}, the most that was tried; try more.",
        "Uno más conviene hasta {n}, lo más que se probó; prueba con más.",
    ),
    "unclear": (
        "One more pays up to {n}; between {n} and {m} that cannot be told; beyond {m} one more loses money.",
        "Uno más conviene hasta {n}; entre {n} y {m} no se puede decir; más allá de {m}, uno más pierde "
        "dinero.",
    ),
    "unclear_open": (
        "One more pays up to {n}; between {n} and {m}, the most that was tried, that cannot be told.",
        "Uno más conviene hasta {n}; entre {n} y {m}, lo más que se probó, no se puede decir.",
    ),
    "unclear_start": (
        "Whether one more pays between {n} and {m} cannot be told; beyond {m} one more loses money.",
        "Entre {n} y {m} no se puede decir si uno más conviene; más allá de {m}, uno más pierde dinero.",
    ),
    "unclear_all": (
        "Whether one more pays between {n} and {m}, the most that was tried, cannot be told.",
        "Entre {n} y {m}, lo más que se probó, no se puede decir si uno más conviene.",
    ),
    "never": (
        "One more never pays, not even the first.",
        "Uno más nunca conviene, ni siquiera el primero.",
    ),
    "never_more": (
        "One more than {n} never pays.",
        "Más de {n} nunca conviene.",
    ),
    "one_replication": (
        "One replication has no interval: ask for more with --replications.",
        "Una sola réplica no tiene intervalo: pide más con --replications.",
    ),
    "needed": (
        "About {needed} replications would probably tell; these are {n}.",
        "Cerca de {needed} réplicas probablemente lo dirían; estas son {n}.",
    ),
    "undecidable": (
        "The difference is too small beside chance for any number of replications worth running.",
        "La diferencia es tan pequeña frente al azar que ningún número razonable de réplicas la mostraría.",
    ),
    "best": (
        "The greatest mean is with {best}: {value} ({interval}).",
        "La media mayor es con {best}: {value} ({interval}).",
    ),
    "best_alone": ("The greatest mean is with {best}: {value}.", "La media mayor es con {best}: {value}."),
    "adds": (
        "{who} adds {value} net ({interval}) and {harm} points of harm",
        "{who} aporta {value} netos ({interval}) y {harm} puntos de daño",
    ),
    "adds_alone": (
        "{who} adds {value} net and {harm} points of harm",
        "{who} aporta {value} netos y {harm} puntos de daño",
    ),
    "step": ("from {less} to {count}, each", "de {less} a {count}, cada uno"),
    "overall": (
        "Of all these, {best} has the greatest mean: {value} more than {other} ({interval}, paired).",
        "De todos, {best} tiene la media mayor: {value} más que {other} ({interval}, pareado).",
    ),
    "overall_open": (
        "Of all these, {best} has the greatest mean; whether it is better than {other} cannot be told: "
        "{value} ({interval}, paired).",
        "De todos, {best} tiene la media mayor; no se puede decir si es mejor que {other}: {value} "
        "({interval}, pareado).",
    ),
    "with": ("{curve} with {n}", "{curve} con {n}"),
    # notes
    "note.scale": (
        "Amounts are those of the whole portfolio: found on {share} of its accounts, worked by that share of "
        "the staff, and scaled up; `collsim compare` shows them unscaled.",
        "Los montos son de toda la cartera: se obtienen con {share} de sus cuentas, trabajadas por esa parte "
        "del personal, y se llevan al total; `collsim compare` los muestra sin llevarlos al total.",
    ),
    "note.whole": ("Amounts are in {currency}.", "Los montos están en {currency}."),
    "note.paired": (
        "{n} replications. What one more adds is a paired difference, per person; its intervals hold "
        "together for all steps of a table with 95%, each with {confidence}. The others are 95% each.",
        "{n} réplicas. Lo que aporta uno más es una diferencia pareada, por persona; sus intervalos valen "
        "juntos para todos los pasos de una tabla con 95 %, cada uno con {confidence}. Los demás son del "
        "95 % cada uno.",
    ),
    "note.assumed": (
        "Simulated, under one policy that does not change with the headcount. The intervals speak of luck, "
        "not of wrong assumptions.",
        "Simulado, con una política que no cambia con el número de personas. Los intervalos hablan del azar, "
        "no de supuestos equivocados.",
    ),
    # tables
    "table.count": ("Number", "Número"),
    "table.npv": ("Net value ({currency})", "Valor neto ({currency})"),
    "table.marginal": ("One more adds", "Uno más aporta"),
    "table.judged": ("Pays?", "¿Conviene?"),
    "table.recovery": ("Recovered", "Recuperado"),
    "table.cost": ("Cost", "Costo"),
    "table.harm": ("Harm", "Daño"),
    "table.utilisation": ("Busy", "Ocupación"),
    "table.present": ("{count} (now)", "{count} (hoy)"),
    "judged.pays": ("yes", "sí"),
    "judged.unclear": ("cannot tell", "no se sabe"),
    "judged.loses": ("no", "no"),
    # figures
    "figure.title": (
        "What another headcount would bring: {policy}",
        "Qué daría otro número de personas: {policy}",
    ),
    "figure.npv": ("Net present value gained ({currency})", "Valor presente neto ganado ({currency})"),
    "figure.marginal": ("What one more adds, net ({currency})", "Lo que aporta uno más, neto ({currency})"),
    "figure.recovery": ("Gross recovery gained ({currency})", "Recuperación bruta ganada ({currency})"),
    "figure.harm": ("Harm index (per 100 debtors)", "Índice de daño (por 100 deudores)"),
    "figure.x": ("How many", "Cuántos"),
    "figure.note": (
        "Gained: paired difference from {n} ({curve}). Bands: 95% intervals. Ring: greatest mean.\n"
        "Dotted: up to there one more surely pays. Bars hold together with 95%; hollow: they include zero.",
        "Ganado: diferencia pareada con {n} ({curve}). Bandas: intervalos del 95 %. Anillo: media mayor.\n"
        "Punteado: hasta ahí uno más conviene seguro. Las barras valen juntas con 95 %; hueco: incluyen el "
        "cero.",
    ),
    "hours.title": ("Which hours are worth staffing: {policy}", "Qué horas conviene cubrir: {policy}"),
    "hours.contacts": ("Contacts per collector-hour", "Contactos por hora de gestor"),
    "hours.promises": ("Promises per collector-hour", "Promesas por hora de gestor"),
    "hours.x": ("Hour of the floor", "Hora de la sala"),
    "hours.curve": ("{curve} ({count})", "{curve} ({count})"),
    "hours.note": (
        "Right-party contacts and promises of the collectors who work in that hour, without overtime; "
        "{n} replications;\nbands: 95% intervals. In brackets: how many there are in the picture.",
        "Contactos con el titular y promesas de los gestores que trabajan en esa hora, sin horas extra; "
        "{n} réplicas;\nbandas: intervalos del 95 %. Entre paréntesis: cuántos son en la imagen.",
    ),
    # the page
    "page.kind": ("Staffing", "Dotación de personal"),
    "page.verdict": ("How many, and when", "Cuántos y cuándo"),
    "page.simulated": (
        "Simulated, not observed: before you hire, read what was assumed.",
        "Simulado, no observado: antes de contratar, lee lo que se supuso.",
    ),
    "page.curves": ("Value and harm by headcount", "Valor y daño según el número de personas"),
    "page.hours": ("Hours of the day", "Horas del día"),
    "page.reading": ("How to read this", "Cómo leerlo"),
    "page.reproduce": ("How to get it again", "Cómo obtenerlo de nuevo"),
    "page.policy": ("Policy: {policy}", "Política: {policy}"),
    "page.replications": ("{n} replications", "{n} réplicas"),
    "page.days": ("{n} days", "{n} días"),
    "page.alt": ("{title}. {verdict}", "{title}. {verdict}"),
    "page.alt_hours": (
        "{title}. Per collector-hour, most contacts: {values}.",
        "{title}. Por hora de gestor, más contactos: {values}.",
    ),
    "page.peak": ("{curve}: {hour}:00 ({rate})", "{curve}: {hour}:00 ({rate})"),
    "page.conduct": (
        "Conduct rules: {conduct}. What they refuse is not called, whatever the shift.",
        "Normas de conducta: {conduct}. Lo que prohíben no se llama, sea cual sea el turno.",
    ),
    "page.no_conduct": (
        "No conduct rule is enforced: calls are made at any hour of the shift.",
        "No se aplica ninguna norma de conducta: se llama a cualquier hora del turno.",
    ),
    "page.made_with": ("Made with collsim {version}", "Hecho con collsim {version}"),
    "page.scroll": ("scrolls sideways", "se desplaza de lado"),
    "page.written": ("Page: {path}", "Página: {path}"),
}


def told(key: str, lang: str, **values: object) -> str:
    """Return a text with its values filled in."""
    return STAFFING[key][LANGUAGES.index(language(lang))].format(**values)


def ordinal(number: int, lang: str) -> str:
    """Return a place in a row: 1st, 2nd, 13th; 1.er, 2.º."""
    if language(lang) == "es":
        return f"{number}.{'er' if number % 10 in (1, 3) and number % 100 not in (11, 13) else 'º'}"
    teens = 10 <= number % 100 <= 20
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"
