"""What is read in the practice room, in words: key, English, Spanish, side by side."""

from __future__ import annotations

from collsim.reporting.words import LANGUAGES, language

PRACTICE: dict[str, tuple[str, str]] = {
    # opening
    "session": (
        "Session {id} · seed {seed} · difficulty {difficulty} of 5",
        "Sesión {id} · semilla {seed} · dificultad {difficulty} de 5",
    ),
    "session.dialogue": (
        "Session {id} · dialogue {dialogue}, from {line}",
        "Sesión {id} · diálogo {dialogue}, desde {line}",
    ),
    "session.replayed": (
        "Session {id} · dialogue {dialogue}, replayed",
        "Sesión {id} · diálogo {dialogue}, visto",
    ),
    "today": (
        "It is {weekday} {day}, {hour}. You are {collector}, of {creditor}; the account is {debtor}'s.",
        "Es {weekday} {day}, {hour}. Usted es {collector}, de {creditor}; la cuenta es de {debtor}.",
    ),
    "today.debtor": (
        "It is {weekday} {day}, {hour}. You are {debtor}; {collector}, of {creditor}, calls you.",
        "Es {weekday} {day}, {hour}. Usted es {debtor}; le llama {collector}, de {creditor}.",
    ),
    "rules": ("Conduct rules: {country}.", "Normas de conducta: {country}."),
    "rules.none": (
        "No conduct rules of {country} are on file; what no house allows counts all the same.",
        "No hay normas de {country} en el archivo; lo que ninguna casa permite cuenta igual.",
    ),
    "how": (
        "Type what you would say; an empty line is a silence. /help lists the commands.",
        "Escriba lo que diría; una línea vacía es un silencio. /ayuda muestra los comandos.",
    ),
    "how.debtor": (
        "You are the debtor: type what you would answer; an empty line is a silence. /help: the commands.",
        "Usted es el deudor: escriba lo que contestaría; una línea vacía es un silencio. /ayuda muestra los "
        "comandos.",
    ),
    "resumed": ("Taken up again after {count} turns.", "Se retoma después de {count} turnos."),
    "resumed.one": ("Taken up again after one turn.", "Se retoma después de un turno."),
    "ears.encoder": ("Acts are understood with the encoder.", "Los actos se entienden con el codificador."),
    "ears.linear": (
        "Acts are understood by the linear model.",
        "Los actos se entienden con el modelo lineal.",
    ),
    # the card of authority
    "authority": ("Authority", "Facultades"),
    "authority.opening": ("Ask first for", "Pida primero"),
    "authority.floor": ("Accept no less than", "No acepte menos de"),
    "authority.supervised": ("A supervisor grants from", "Un supervisor autoriza desde"),
    "authority.latest": ("No later than", "A más tardar"),
    "authority.discount": ("Waive at most", "Descuento máximo"),
    "authority.no_discount": ("no discount", "sin descuento"),
    "authority.plan": ("Instalment plan", "Convenio"),
    "authority.up_to": (
        "up to {count} payments, each {amount} or more",
        "hasta {count} pagos, de {amount} o más",
    ),
    "authority.no_plan": ("none", "no hay"),
    "card": ("Client card", "Ficha del cliente"),
    "card.account": ("Account", "Cuenta"),
    "card.debtor": ("Account holder", "Titular"),
    "card.product": ("Product", "Producto"),
    "card.balance": ("Balance", "Saldo"),
    "card.overdue": ("Past due", "Vencido"),
    "card.dpd": ("Days past due", "Días de mora"),
    "role": ("Your part", "Su papel"),
    "role.manner": ("You are", "Usted es"),
    "role.once": ("You can pay at once", "Puede pagar de una vez"),
    "role.monthly": ("You can pay each month", "Puede pagar cada mes"),
    "role.from": ("Not before", "No antes del"),
    "role.objection": ("You object", "Usted objeta"),
    "role.excuse": ("You say", "Usted dice"),
    "role.because": ("“{said}”; really: “{reason}”", "«{said}»; en realidad: «{reason}»"),
    "role.claim": ("You dispute a part of it", "Usted reclama una parte"),
    "role.nothing": ("nothing", "nada"),
    "heard.accepts": ("you agree", "acepta"),
    "heard.accepts.both": ("you agree to {amount} on {day}", "acepta {amount} el {day}"),
    "heard.accepts.amount": ("you agree to {amount}", "acepta {amount}"),
    "heard.admits": ("you admit it", "reconoce la deuda"),
    "heard.counters.both": ("you offer {amount} on {day}", "ofrece {amount} el {day}"),
    "heard.counters.amount": ("you offer {amount}", "ofrece {amount}"),
    "heard.counters.day": ("on {day}", "el {day}"),
    "heard.half_accepts.both": ("yes to {amount}, but on {day}", "sí a {amount}, pero el {day}"),
    "heard.half_accepts.amount": ("yes to {amount}, but not to the day", "sí a {amount}, pero no a la fecha"),
    "heard.half_accepts": ("not quite that", "no del todo"),
    "heard.corrects_recap.both": ("no, {amount} on {day}", "no, {amount} el {day}"),
    "heard.corrects_recap.amount": ("no, {amount}", "no, {amount}"),
    "heard.corrects_recap.day": ("no, on {day}", "no, el {day}"),
    "heard.third_party": ("somebody else is speaking", "habla otra persona"),
    "heard.explains": ("you tell how it came", "cuenta lo que pasó"),
    "heard.rejects": ("you refuse", "no acepta"),
    "heard.stalls": ("you put it off", "da largas"),
    "heard.consults": ("you must ask somebody first", "tiene que consultarlo"),
    "heard.silent": ("silence", "silencio"),
    "asks_again": (
        "I'm sorry, I did not catch that. Could you say it another way?",
        "Disculpe, no le entendí. ¿Me lo dice de otra manera?",
    ),
    "heard_as": ("Heard: {what}", "Se entendió: {what}"),
    # a turn
    "debtor": ("Debtor", "Deudor"),
    "third": ("Somebody else", "Otra persona"),
    "collector": ("Collector", "Gestor"),
    "you": ("You", "Usted"),
    "silence": ("(silence)", "(silencio)"),
    "understood": ("Understood: {what}", "Se entendió: {what}"),
    "understood.nothing": ("no amount and no day", "ni monto ni fecha"),
    "plan": ("{count} payments of {amount}", "{count} pagos de {amount}"),
    "not_understood": (
        "You were not understood; say it in other words.",
        "No se le entendió; dígalo con otras palabras.",
    ),
    "another_listens": (
        "Somebody else is on the line now, and has not heard what was said before.",
        "Ahora está en la línea otra persona, que no oyó lo anterior.",
    ),
    "interrupted": (
        "You were interrupted: the rest of what you said was not heard.",
        "Lo interrumpieron: el resto de lo que dijo no se oyó.",
    ),
    "too_long": (
        "Nobody says so much in one breath: {count} characters, at most {most}. Say it in parts.",
        "Nadie dice tanto de una vez: {count} caracteres, a lo sumo {most}. Dígalo por partes.",
    ),
    "breach.certain": ("Breach: {act}", "Falta: {act}"),
    "breach.doubtful": ("Doubtful: {act}; a person decides", "Dudoso: {act}; lo decide una persona"),
    "breach.rule": ("{rule}, {article}", "{rule}, {article}"),
    "breach.house": ("no house allows it", "ninguna casa lo permite"),
    "confirm": (
        "Enter: say it · or say it anew · or put it right: /amount 1700, /date 2026-01-10, /plan 3 x 500, "
        "/not propose, /as ask_date",
        "Enter: decirlo · o dígalo de nuevo · o corrija: /monto 1700, /fecha 2026-01-10, /plan 3 x 500, "
        "/no propose, /como ask_date",
    ),
    "confirm.again": (
        "Enter: say it · or say it anew · or put it right",
        "Enter: decirlo · o de nuevo · o corrija",
    ),
    "nothing_to_correct": (
        "There is nothing to put right: it has been answered. Write the correction behind what you say: "
        "I could take 1,700 /amount 1700. How you meant the last turn: /dispute ACT.",
        "No hay nada que corregir: ya se contestó. Escriba la corrección detrás de lo que dice: "
        "Le acepto 1,700 /monto 1700. Cómo quiso decir el último turno: /disputar ACTO.",
    ),
    "correct.amount": (
        'Not an amount: "{text}". Write figures, as /amount 1700 or /amount 1700 2000; /amount none for '
        "none. Nothing was said.",
        'No es un monto: "{text}". Escriba cifras, como /monto 1700 o /monto 1700 2000; /monto ninguno si no '
        "hay. No se dijo nada.",
    ),
    "correct.date": (
        'Not a day: "{text}". Write year, month and day, as /date 2026-01-10; /date none for none. '
        "Nothing was said.",
        'No es una fecha: "{text}". Escriba año, mes y día, como /fecha 2026-01-10; /fecha ninguna si no '
        "hay. No se dijo nada.",
    ),
    "correct.plan": (
        'Not a plan: "{text}". Write how many and how much, as /plan 3 x 500; /plan none for none. '
        "Nothing was said.",
        'No es un plan: "{text}". Escriba cuántos y de cuánto, como /plan 3 x 500; /plan ninguno si no hay. '
        "No se dijo nada.",
    ),
    "correct.act": (
        'There is no act "{act}"; /acts lists them.',
        'No hay acto "{act}"; /actos los muestra.',
    ),
    "correct.not_heard": (
        '"{act}" was not understood; understood were: {heard}. To say how you mean it: /as ACT.',
        'No se entendió "{act}"; se entendió: {heard}. Para decir cómo lo quiere decir: /como ACTO.',
    ),
    "correct.breach": (
        'Whether "{act}" is a breach is not put right here: say it in other words, or hold your own reading '
        "after the answer, with /dispute ACT; a person decides.",
        'Si "{act}" es una falta no se corrige aquí: dígalo con otras palabras o sostenga su lectura después '
        "de la respuesta, con /disputar ACTO; lo decide una persona.",
    ),
    "shown.open": (
        "The call is not over. Go on with: {command}",
        "La llamada no ha terminado. Siga con: {command}",
    ),
    "over": ("The call is over.", "La llamada terminó."),
    "paused": (
        "Paused. Go on with: {command}",
        "En pausa. Siga con: {command}",
    ),
    "not_kept": (
        "The last turn cannot be kept, so the call stops here. Mend it as said below, then go on with: "
        "{command}",
        "El último turno no se puede guardar, así que la llamada para aquí. Arréglelo como se dice abajo y "
        "siga con: {command}",
    ),
    "unknown_command": (
        'There is no command "{command}"; /help lists them.',
        'No hay comando "{command}"; /ayuda los muestra.',
    ),
    "nothing_to_dispute": ("Nothing has been said yet.", "Todavía no se ha dicho nada."),
    "disputed": (
        "Noted: you read turn {number} as {acts}. Both readings are kept.",
        "Anotado: usted lee el turno {number} como {acts}. Se guardan las dos lecturas.",
    ),
    "bad_move": (
        'Not a move: "{text}". Write /move anchor 1700 2026-01-10, /move plan 500 2026-01-10 3. '
        "Moves: {names}",
        'No es un movimiento: "{text}". Escriba /mover anchor 1700 2026-01-10, /mover plan 500 2026-01-10 3. '
        "Movimientos: {names}",
    ),
    # help
    "help.correct": (
        "/amount, /date, /plan, /not, /as behind what you say: what you mean, before it is answered",
        "/monto, /fecha, /plan, /no, /como detrás de lo que dice: lo que quiere decir, antes de la respuesta",
    ),
    "help.card": (
        "/card: the whole client card and your authority",
        "/ficha: la ficha completa del cliente y sus facultades",
    ),
    "help.acts": (
        "/acts: what may stand behind /dispute, /not and /as",
        "/actos: lo que puede ir detrás de /disputar, /no y /como",
    ),
    "help.role": ("/role: your part again", "/papel: su papel otra vez"),
    "help.move": (
        "/move NAME [amount] [date] [payments]: a move as such, without words",
        "/mover NOMBRE [monto] [fecha] [pagos]: un movimiento, sin palabras",
    ),
    "help.dispute": (
        "/dispute ACT ...: hold another reading of the last turn; both are kept",
        "/disputar ACTO ...: sostener otra lectura del último turno; se guardan las dos",
    ),
    "help.hang_up": ("/hangup: end the call", "/colgar: terminar la llamada"),
    "help.quit": ("/quit: stop now and go on later", "/salir: parar ahora y seguir después"),
    # after the call
    "outcome.agreed": ("Agreed: {amount} on {day}.", "Acuerdo: {amount} el {day}."),
    "outcome.plan": (
        "Agreed: {count} payments of {amount}, the first on {day}.",
        "Acuerdo: {count} pagos de {amount}, el primero el {day}.",
    ),
    "outcome.discount": (
        "Agreed: {amount} on {day}, with {waived} waived.",
        "Acuerdo: {amount} el {day}, con {waived} de descuento.",
    ),
    "outcome.further": ("And then a payment of {amount}.", "Y después un pago de {amount}."),
    "outcome.none": ("Nothing was agreed.", "No hubo acuerdo."),
    "disposition.how": (
        "Disposition: write down what happened; of a list, the number or the words.",
        "Tipificación: anote lo que pasó; de una lista, el número o las palabras.",
    ),
    "no_disposition": ("No disposition was written down.", "No se anotó la tipificación."),
    "ask.result": ("Result", "Resultado"),
    "ask.amount": ("Amount agreed (empty for none)", "Monto acordado (vacío si no hubo)"),
    "ask.date": ("Date, as 2026-01-10 (empty for none)", "Fecha, como 2026-01-10 (vacío si no hubo)"),
    "ask.method": ("Method (empty for none)", "Forma de pago (vacío si no hubo)"),
    "ask.next_action": ("Next action", "Siguiente acción"),
    "ask.again.result": (
        'Not in the list: "{text}". A number from 1 to {count}.',
        'No está en la lista: "{text}". Un número del 1 al {count}.',
    ),
    "ask.again.method": (
        'Not in the list: "{text}". A number from 1 to {count}, or nothing.',
        'No está en la lista: "{text}". Un número del 1 al {count}, o nada.',
    ),
    "ask.again.next_action": (
        'Not in the list: "{text}". A number from 1 to {count}.',
        'No está en la lista: "{text}". Un número del 1 al {count}.',
    ),
    "ask.again.amount": (
        'Not an amount: "{text}". Figures, as 1700.50, or nothing.',
        'No es un monto: "{text}". Cifras, como 1700.50, o nada.',
    ),
    "ask.again.date": (
        'Not a day: "{text}". As 2026-01-10, or nothing.',
        'No es una fecha: "{text}". Como 2026-01-10, o nada.',
    ),
    "noted.right": ("The disposition says what happened.", "La tipificación dice lo que pasó."),
    "noted.wrong": ("Not what happened: {fields}.", "No coincide con la llamada: {fields}."),
    "field.result": ("result", "resultado"),
    "field.amount": ("amount", "monto"),
    "field.date": ("date", "fecha"),
    "field.method": ("method", "forma de pago"),
    "score": ("Score: {points} of 100", "Puntaje: {points} de 100"),
    "score.capped": (
        "Capped by a breach in turn {turn}: {act} ({rule}).",
        "Con tope por una falta en el turno {turn}: {act} ({rule}).",
    ),
    "score.doubtful": (
        "Doubtful, and for a person to decide; no points were taken:",
        "Dudoso: lo decide una persona; no se quitaron puntos:",
    ),
    "score.in_turn": ("turn {turn} “{words}”", "turno {turn} «{words}»"),
    "check": ("Check", "Criterio"),
    "answer": ("Yes/no", "Sí/no"),
    "turn": ("Turn", "Turno"),
    "quote": ("What was said", "Lo que se dijo"),
    "yes": ("yes", "sí"),
    "no": ("no", "no"),
    "does_not_apply": ("–", "–"),
    "only_when": ("only when {when}", "solo si {when}"),
    # result codes
    "result.promise": ("promise to pay", "promesa de pago"),
    "result.plan": ("instalment plan", "convenio"),
    "result.discount": ("settled with a discount", "acuerdo con descuento"),
    "result.no_agreement": ("no agreement", "sin acuerdo"),
    "result.dispute": ("dispute", "reclamo"),
    "result.call_back": ("call back", "volver a llamar"),
    "result.third_party": ("third party", "tercero"),
    "result.wrong_number": ("wrong number", "número equivocado"),
    "result.vulnerable": ("vulnerable", "vulnerable"),
    "result.hung_up": ("hung up", "colgó"),
    "next.remind": ("remind", "recordar"),
    "next.call": ("call", "llamar"),
    "next.send_papers": ("send papers", "enviar comprobantes"),
    "next.send_agreement": ("send the agreement in writing", "enviar el acuerdo por escrito"),
    "next.review_claim": ("have the claim reviewed", "revisar el reclamo"),
    "next.refer": ("refer to those who help", "derivar a quien ayuda"),
    "next.stop": ("stop", "parar"),
    "next.next_step": ("next step of the policy", "siguiente paso de la política"),
    "method.pick_up": ("fetched at his place", "se recoge en su domicilio"),
    "method.transfer": ("transfer", "transferencia"),
    "method.deposit": ("deposit", "depósito"),
    "method.card": ("card", "tarjeta"),
    "method.link": ("payment link", "enlace de pago"),
    "method.branch": ("at a branch", "en sucursal"),
    "method.cash": ("cash", "efectivo"),
    "method.direct_debit": ("direct debit", "domiciliación"),
    "method.cheque": ("cheque", "cheque"),
    # acts
    "act.greet": ("greets", "saluda"),
    "act.identify": ("says who calls", "se identifica"),
    "act.verify": ("verifies", "verifica al titular"),
    "act.purpose": ("says why", "dice el motivo"),
    "act.balance": ("states the balance", "dice el saldo"),
    "act.probe": ("asks for the cause", "pregunta la causa"),
    "act.listen": ("listens", "escucha"),
    "act.empathise": ("empathises", "empatiza"),
    "act.ask_total": ("asks for all of it", "pide el total"),
    "act.ask_date": ("asks when", "pregunta cuándo"),
    "act.ask_amount": ("asks how much", "pregunta cuánto"),
    "act.propose": ("proposes an amount", "propone un monto"),
    "act.split": ("a part now", "una parte ahora"),
    "act.plan": ("offers instalments", "ofrece un convenio"),
    "act.discount": ("offers a discount", "ofrece un descuento"),
    "act.benefit": ("names a benefit", "nombra un beneficio"),
    "act.consequence": ("names a consequence", "nombra una consecuencia"),
    "act.document": ("papers", "comprobantes"),
    "act.dispute": ("takes up the claim", "atiende el reclamo"),
    "act.callback": ("will call again", "volverá a llamar"),
    "act.escalate": ("asks a supervisor", "consulta al supervisor"),
    "act.recap": ("repeats the agreement", "repite el acuerdo"),
    "act.confirm": ("confirms", "confirma"),
    "act.close": ("closes", "se despide"),
    "act.accept": ("accepts", "acepta"),
    "act.reject": ("rejects", "rechaza"),
    "act.thank": ("thanks", "agradece"),
    "act.leave_message": ("leaves a message", "deja recado"),
    "act.other": ("something else", "otra cosa"),
    "act.threat": ("threat", "amenaza"),
    "act.false_urgency": ("false urgency", "urgencia falsa"),
    "act.fake_legal": ("passing for a court or an authority", "hacerse pasar por juzgado o autoridad"),
    "act.insult": ("insult", "insulto"),
    "act.disclose_third": (
        "spoke of the debt to somebody who is not, or may not be, the account holder",
        "habló de la deuda con quien no es, o puede no ser, el titular",
    ),
    "act.shame": ("shaming", "avergonzar"),
    "act.call_liar": ("called him a liar", "lo llamó mentiroso"),
    "act.hide_identity": (
        "spoke of the debt before saying who calls",
        "habló de la deuda antes de identificarse",
    ),
    "act.ask_reason": ("asked why he has not paid", "preguntó por qué no ha pagado"),
    "act.take_payment": ("would fetch the money himself", "ofreció recoger el dinero"),
    # lists of sessions
    "list.id": ("Session", "Sesión"),
    "list.opened": ("Opened", "Abierta"),
    "list.trainee": ("Trainee", "Participante"),
    "list.with": ("With", "Con"),
    "list.difficulty": ("Diff.", "Dif."),
    "list.turns": ("Turns", "Turnos"),
    "list.points": ("Score", "Puntaje"),
    "list.none": ("No session has been held yet.", "Todavía no hay sesiones."),
    "exported": ("Written: {path} ({count} rows)", "Escrito: {path} ({count} filas)"),
}


def told(key: str, lang: str, **values: object) -> str:
    """Return a text in "en" or "es" with its values filled in."""
    return PRACTICE[key][LANGUAGES.index(language(lang))].format(**values)
