"""What is said about dialogues: key, English, Spanish, side by side."""

from __future__ import annotations

from collsim.reporting.words import LANGUAGES, language

DIALOGUE: dict[str, tuple[str, str]] = {
    # techniques
    "technique.warm_opening": ("warm opening", "apertura cordial"),
    "technique.verification": ("verification", "verificación del titular"),
    "technique.exact_figures": ("exact figures", "cifras exactas"),
    "technique.open_question": ("open question", "pregunta abierta"),
    "technique.closed_question": ("closed question", "pregunta cerrada"),
    "technique.either_or": ("choice between two", "doble alternativa"),
    "technique.silence": ("silence", "silencio"),
    "technique.active_listening": ("active listening", "escucha activa"),
    "technique.mirroring": ("mirroring", "espejo"),
    "technique.empathy": ("empathy", "empatía"),
    "technique.apology": ("apology", "disculpa"),
    "technique.calm": ("calm", "calma"),
    "technique.benefit": ("benefit", "beneficio"),
    "technique.true_consequence": ("true consequence", "consecuencia real"),
    "technique.known_payday": ("his payday", "su día de pago"),
    "technique.anchor": ("anchor", "ancla"),
    "technique.range": ("range", "rango"),
    "technique.concession_for_something": ("concession for something", "concesión a cambio de algo"),
    "technique.small_and_near": ("small and near", "poco y pronto"),
    "technique.undisputed_first": ("the undisputed first", "primero lo no discutido"),
    "technique.stop_the_demand": ("stop the demand", "detener el cobro"),
    "technique.tell_nothing": ("tell nothing", "no revelar nada"),
    "technique.agreed_callback": ("agreed callback", "nueva llamada acordada"),
    "technique.in_writing": ("in writing", "por escrito"),
    "technique.method_and_place": ("method and place", "medio y lugar"),
    "technique.recap": ("recap", "recapitulación"),
    # how it is paid
    "pays.transfer": ("by transfer", "por transferencia"),
    "pays.deposit": ("by deposit", "por depósito"),
    "pays.branch": ("at the branch", "en la sucursal"),
    "pays.store": ("at the shop", "en la tienda"),
    "pays.card": ("by card", "con tarjeta"),
    "pays.link": ("by a payment link", "por enlace de pago"),
    "pays.home": ("fetched at his home", "se recoge en su domicilio"),
    "pays.at": ("{how}, {at}", "{how}, {at}"),
    "pays.between": ("{how}, {at}–{until}", "{how}, {at}–{until}"),
    # the list
    "name": ("Name", "Nombre"),
    "title": ("Title", "Título"),
    "country": ("Country", "País"),
    "turns": ("Turns", "Turnos"),
    "techniques": ("Techniques", "Técnicas"),
    "breaches": ("Breaches", "Infracciones"),
    "technique": ("Technique", "Técnica"),
    "shown_in": ("Shown in", "Se ve en"),
    "in_all": ("all of them", "todos"),
    # the setting
    "about_account": (
        "{debtor} owes {creditor} {balance}: {product}.",
        "{debtor} debe {balance} a {creditor}: {product}.",
    ),
    "overdue": ("Past due: {overdue}, for {days} days.", "Vencido: {overdue}, hace {days} días."),
    "due_soon": ("Falls due in {days} days: {overdue}.", "Vence en {days} días: {overdue}."),
    "due_today": ("Falls due today: {overdue}.", "Vence hoy: {overdue}."),
    "card": ("Client card", "Ficha del cliente"),
    "plan": ("The collector's plan", "Plan del gestor"),
    "plan.figures": (
        "opens at {opening} · target {target} · floor {floor}",
        "abre en {opening} · objetivo {target} · mínimo {floor}",
    ),
    "call": ("{collector} calls, {when}", "Llama {collector}, {when}"),
    "call.numbered": ("Call {number}: {collector}, {when}", "Llamada {number}: {collector}, {when}"),
    # turn by turn
    "third_party": ("Somebody else", "Otra persona"),
    "thinks": ("thinks", "piensa"),
    "asks": ("asks", "pide"),
    "offers": ("offers", "ofrece"),
    "agreed": ("agreed", "acuerdo"),
    "range_to": ("{low}–{high}", "{low}–{high}"),
    "then": ("then {amount} on {date}", "luego {amount} el {date}"),
    "note": ("For the trainer", "Para el instructor"),
    "breach": ("Breach", "Infracción"),
    "breach.doubtful": ("Breach, arguable", "Infracción discutible"),
    "breach.no_rule": ("no provision of this country names it", "ninguna disposición de este país lo nombra"),
    "stop": ("Stop here: what would you say?", "Alto aquí: ¿qué diría usted?"),
    "stop.answer": ("You could say", "Podría decir"),
    "stop.why": ("Why", "Por qué"),
    "how": (
        "Enter goes on, t takes over from here against the live debtor, q leaves. What you would say instead "
        "you can say at any time; ... says nothing.",
        "Enter sigue, t toma el teléfono desde aquí con el deudor en vivo, q sale. Lo que diría usted, "
        "dígalo en cualquier momento; ... es callar.",
    ),
    "enter": ("Enter · your words · t · q", "Enter · sus palabras · t · q"),
    "your_words": ("You", "Usted"),
    "again": ("Again, or Enter", "Otra vez, o Enter"),
    # what somebody would say
    "try.heard": ("You: {what}.", "Usted: {what}."),
    "try.model": ("Almost in the words of the model.", "Casi con las palabras del modelo."),
    "try.not_understood": (
        "That was not understood; say it in other words.",
        "No se entendió; dígalo con otras palabras.",
    ),
    "try.same": ("As {collector} does here: {what}.", "Igual que {collector} aquí: {what}."),
    "try.hers": ("{collector} does here, and you do not: {what}.", "{collector} aquí, y usted no: {what}."),
    "try.own": ("You do, and {collector} does not: {what}.", "Usted, y no {collector}: {what}."),
    "try.amounts": (
        "You ask for {asks}; {collector}, for {she_asks}.",
        "Usted pide {asks}; {collector}, {she_asks}.",
    ),
    "try.below": (
        "That is below {least}, the least that the plan accepts.",
        "Es menos de {least}, lo mínimo que acepta el plan.",
    ),
    "try.interrupted": ("The rest of it was not heard.", "El resto no se oyó."),
    "try.answer": ("The live debtor answers: “{words}”", "El deudor en vivo contesta: «{words}»"),
    "try.no_one_way": (
        "There is more than one good way; this is {collector}'s, and why:",
        "Hay más de una buena manera; esta es la de {collector}, y por qué:",
    ),
    "try.kept": (
        "What you said is kept: collsim session show {id}",
        "Lo que dijo queda guardado: collsim session show {id} --lang es",
    ),
    "try.replayed": ("{line}: “{text}”", "{line}: «{text}»"),
    "does.silence": ("says nothing", "calla"),
    "does.anchor": ("asks for an amount", "pide un monto"),
    "does.range": ("names a range", "da un rango"),
    "does.concede": ("asks for less", "baja lo que pide"),
    # the end
    "outcome": ("What it came to", "En qué quedó"),
    "then.after": ("Then {amount} on {date}.", "Después, {amount} el {date}."),
    "no_breach": ("No breach.", "Sin infracciones."),
    "breach_count.one": ("1 breach.", "1 infracción."),
    "breach_count": ("{count} breaches.", "{count} infracciones."),
    "well": (
        "{name}: well ({lines} lines; the debtor of the simulation answers so)",
        "{name}: bien ({lines} líneas; así responde el deudor de la simulación)",
    ),
}


def words(key: str, lang: str, **values: object) -> str:
    """Return a text in "en" or "es" with its values filled in."""
    return DIALOGUE[key][LANGUAGES.index(language(lang))].format(**values)
