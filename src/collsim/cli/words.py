"""What the commands say, in both languages. The report's words stand in `collsim.reporting.phrases`."""

from __future__ import annotations

# key: (English, Spanish)
SENTENCES: dict[str, tuple[str, str]] = {
    "pilot": ("pilot", "piloto"),
    "compiling": (
        "Compiling the simulation, once for this version; this takes about a minute.",
        "Compilando la simulación, una sola vez por versión; tarda cerca de un minuto.",
    ),
    "report": ("Report: {path}", "Reporte: {path}"),
    "kept": (
        "Interrupted. {done} of {of} replications are kept in {folder}; the same command goes on from there.",
        "Interrumpido. {done} de {of} réplicas quedan guardadas en {folder}; la misma orden sigue desde ahí.",
    ),
    "nothing_kept": (
        "Interrupted before the first replication was done; nothing is kept.",
        "Interrumpido antes de terminar la primera réplica; no queda nada guardado.",
    ),
    "events": ("Events: {path} ({count})", "Eventos: {path} ({count})"),
    "measure": ("Measure", "Medida"),
    "value": ("Value", "Valor"),
    "simulated": (
        "{policy}, replication {replication}: {accounts} accounts, {days} days",
        "{policy}, réplica {replication}: {accounts} cuentas, {days} días",
    ),
    "name": ("Name", "Nombre"),
    "title": ("Title", "Título"),
    "about": ("About", "Qué es"),
    "country": ("Country", "País"),
    "enforced": ("Enforced", "Se aplican"),
    "advice": ("Only recorded", "Solo constan"),
    "rule": ("Rule", "Norma"),
    "article": ("Article", "Artículo"),
    "confidence": ("Confidence", "Confianza"),
    "text": ("What it says", "Qué dice"),
    "no_rules": ("No rule is enforced.", "No se aplica ninguna norma."),
    "no_lawyer": (
        "Not legal advice. Confidence: A official text read, B secondary sources agree, C sources conflict.",
        "No es asesoría legal. Confianza: A texto oficial leído, B fuentes secundarias coinciden, "
        "C fuentes en conflicto.",
    ),
    "rows_read": ("read {count} rows of {path}", "leídas {count} filas de {path}"),
    "accepted": ("accepted {count}", "aceptadas {count}"),
    "rejected": ("rejected {count}", "rechazadas {count}"),
    "portfolio_written": ("Portfolio: {path}", "Cartera: {path}"),
    "rejects_written": ("Rejected rows, with reasons: {path}", "Filas rechazadas, con motivos: {path}"),
    "reason": ("Commonest reasons", "Motivos más frecuentes"),
    "column": ("Column", "Columna"),
    "rows": ("Rows", "Filas"),
    "written": ("Written: {path}", "Escrito: {path}"),
    "try_it": ("Compare with it: collsim compare {path}", "Compara con él: collsim compare {path}"),
    "ageing": ("Ageing", "Antigüedad"),
    "lights": ("Traffic light", "Semáforo"),
    "tiers": ("Amounts", "Cuantías"),
    "unsaid": ("What the file does not say", "Lo que el archivo no dice"),
    "totals": ("Totals", "Totales"),
    "total.accounts": ("Accounts", "Cuentas"),
    "total.balance": ("Balance", "Saldo"),
    "total.overdue": ("Past due", "Vencido"),
    "total.overdue_share": ("Past due of the balance", "Vencido sobre el saldo"),
    "total.significant_from": ("Significant amounts from", "Cuantía significativa desde"),
    "total.days_of_billing": ("Days of billing owed", "Días de facturación por cobrar"),
    "total.overdue_days_of_billing": ("Days of billing past due", "Días de facturación vencidos"),
    "total.mean_days_past_due": ("Mean days past due", "Días de mora promedio"),
}


def tell(key: str, lang: str, **values: object) -> str:
    """Return a sentence in "en" or "es" with its values filled in."""
    return SENTENCES[key][lang == "es"].format(**values)
