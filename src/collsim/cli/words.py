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
    "confidence_short": ("Conf.", "Conf."),
    "in_force": ("In force", "Rige desde"),
    "verified": ("Verified", "Verificada"),
    "source": ("Source", "Fuente"),
    "forbids": ("(Forbids: {acts}.)", "(Prohíbe: {acts}.)"),
    "act.threat": ("threats", "amenazas"),
    "act.false_urgency": ("false urgency", "urgencia falsa"),
    "act.fake_legal": ("passing for a court or an authority", "hacerse pasar por juzgado o autoridad"),
    "act.insult": ("insults", "insultos"),
    "act.disclose_third": ("revealing the debt to third parties", "revelar la deuda a terceros"),
    "act.shame": ("shaming", "avergonzar"),
    "act.call_liar": ("calling him a liar", "llamarlo mentiroso"),
    "act.false_statement": ("false statements", "afirmaciones falsas"),
    "act.ask_reason": ("asking why he has not paid", "preguntar por qué no ha pagado"),
    "act.take_payment": ("taking payment", "recibir el pago"),
    "act.contact_third": ("contacting third parties", "contactar a terceros"),
    "act.contact_represented": (
        "contacting him past his attorney",
        "contactarlo sin pasar por su abogado",
    ),
    "act.sue_time_barred": ("suing on time-barred debt", "demandar por deuda prescrita"),
    "act.hide_identity": ("hiding who calls", "ocultar quién llama"),
    "when_and_how_often": (
        "When and how often, by the debtor's own clock",
        "Cuándo y cuánto, según el reloj del deudor",
    ),
    "channels": ("Channels", "Canales"),
    "all_channels": ("all", "todos"),
    "channel.phone": ("phone", "teléfono"),
    "channel.sms": ("SMS", "SMS"),
    "channel.post": ("letter", "carta"),
    "channel.visit": ("visit", "visita"),
    "channel.email": ("e-mail", "e-mail"),
    "channel.whatsapp": ("WhatsApp", "WhatsApp"),
    "mon_fri": ("Mon–Fri", "Lun–vie"),
    "sat": ("Sat", "Sáb"),
    "sun": ("Sun", "Dom"),
    "holiday": ("Holiday", "Festivo"),
    "limits": ("Limits", "Límites"),
    "never": ("never", "nunca"),
    "always": ("any hour", "toda hora"),
    "of.attempts": ("attempts", "intentos"),
    "of.contacts": ("contacts", "contactos"),
    "limit.at_most": ("{of}: {times} in {days} days", "{of}: {times} en {days} días"),
    "limit.a_day": ("{of}: {times} a day", "{of}: {times} al día"),
    "limit.each": ("by each channel", "por cada canal"),
    "limit.together": ("(together with {channels})", "(junto con {channels})"),
    "limit.pause": ("pause after a talk: {days} days", "pausa tras hablar: {days} días"),
    "limit.pause_a_day": ("no more on the day of a talk", "nada más el día en que se habla"),
    "limit.one_channel_a_day": (
        "on the day of a talk no other channel than its own",
        "el día en que se habla, ningún otro canal que el suyo",
    ),
    "limit.one_channel": (
        "after a talk no other channel than its own: {days} days",
        "tras hablar, ningún otro canal que el suyo: {days} días",
    ),
    "third_parties": ("Third parties", "Terceros"),
    "strict_readings": (
        "Where sources conflict, the strict reading is taken (confidence C)",
        "Donde las fuentes chocan se toma la lectura estricta (confianza C)",
    ),
    "no_rules": ("No rule is enforced.", "No se aplica ninguna norma."),
    "no_lawyer": (
        "Not legal advice. Confidence: A official text read, B secondary sources agree, C sources conflict.",
        "No es asesoría legal. Confianza: A texto oficial leído, B fuentes secundarias coinciden, "
        "C fuentes en conflicto.",
    ),
    "move": ("Move", "Jugada"),
    "in_words": ("What the collector does", "Qué hace el gestor"),
    "so_often": ("At most {times} times in a row.", "A lo sumo {times} veces seguidas."),
    "move.verify": (
        "Makes sure that it is the debtor who speaks.",
        "Comprueba que quien habla es el titular.",
    ),
    "move.balance": ("Says what is past due.", "Dice cuánto está vencido."),
    "move.listen": ("Is silent and listens.", "Calla y escucha."),
    "move.ask_total": ("Asks for all of it.", "Pide el total."),
    "move.ask_date": ("Asks when he can pay.", "Pregunta cuándo puede pagar."),
    "move.anchor": (
        "Asks for an amount {size} of the way up from the least that he may accept to the policy's opening.",
        "Pide un monto al {size} del camino entre el mínimo que puede aceptar y la apertura de la política.",
    ),
    "move.anchor.least": ("Asks for the least that he may accept.", "Pide el mínimo que puede aceptar."),
    "move.anchor.most": ("Asks for the policy's opening.", "Pide la apertura de la política."),
    "move.concede": (
        "Comes down {size} of the way to the least, while the debtor counters and the demand still falls.",
        "Baja el {size} del camino hacia el mínimo, mientras el deudor contraoferte y la exigencia aún baje.",
    ),
    "move.discount": (
        "Offers {size} of the largest discount, if the rest is paid at once.",
        "Ofrece el {size} del mayor descuento, si el resto se paga de una vez.",
    ),
    "move.discount.most": (
        "Offers the largest discount, if the rest is paid at once.",
        "Ofrece el mayor descuento, si el resto se paga de una vez.",
    ),
    "move.plan": (
        "Offers a plan of {size} of the most instalments.",
        "Ofrece un convenio con el {size} de las cuotas máximas.",
    ),
    "move.plan.most": (
        "Offers a plan of the most instalments.",
        "Ofrece un convenio con el máximo de cuotas.",
    ),
    "move.consequence": ("Names the true consequence.", "Nombra la consecuencia real."),
    "move.escalate": (
        "Asks a supervisor who may grant the last offer.",
        "Consulta a un supervisor que pueda conceder la última oferta.",
    ),
    "of_every_script": (
        "What the policy forbids is passed over. An agreement is recapped and a dispute ends the demand. At "
        "the end a supervisor is asked, where the policy has one who may grant the last offer; else the call "
        "closes.",
        "Lo que la política no permite se omite. Un acuerdo se recapitula y una disputa detiene la "
        "exigencia. Al final se consulta a un supervisor, si la política tiene uno que pueda conceder la "
        "última oferta; si no, se cierra la llamada.",
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
