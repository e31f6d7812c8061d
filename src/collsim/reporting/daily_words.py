"""The fixed texts of the daily statistics: key, English, Spanish."""

from __future__ import annotations

DAILY_PHRASES: dict[str, tuple[str, str]] = {
    "day.kind": ("Daily statistics", "Estadísticas diarias"),
    "day.simulated": (
        "A day of a simulation, not a record of real people.",
        "Un día de una simulación, no un registro de personas reales.",
    ),
    # heads of columns: short, a line break where they may break
    "day.collector": ("Collector", "Gestor"),
    "day.dials": ("Dials", "Marca-\nciones"),
    "day.contacts": ("Con-\ntacts", "Con-\ntactos"),
    "day.per_dial": ("Contacts\nper dial", "Contactos\npor marc."),
    "day.promises": ("Prom-\nises", "Pro-\nmesas"),
    "day.promised": ("Amount\npromised", "Monto\nprometido"),
    "day.goal": ("Goal", "Meta"),
    "day.distance": ("From\ngoal", "Frente\na meta"),
    "day.kept": ("Kept", "Cum-\nplidas"),
    "day.kept_amount": ("Amount\nkept", "Monto\ncumplido"),
    "day.broken": ("Bro-\nken", "Incum-\nplidas"),
    "day.incoming": ("Incoming\nanswered", "Entrantes\natendidas"),
    "day.call_backs": ("Call-backs\nagreed", "Rellamadas\nacordadas"),
    "day.complaints": ("Com-\nplaints", "Quejas"),
    "day.hang_ups": ("Hang-\nups", "Cortes"),
    "day.visits": ("Visits\nmade", "Visitas\nhechas"),
    "day.found": ("Found\nat home", "Titular\nen casa"),
    "day.shift": ("Paid", "Turno"),
    "day.talking": ("Talk", "Habla"),
    "day.noting": ("Notes", "Notas"),
    "day.dialling": ("Dial-\nling", "Mar-\ncado"),
    "day.holding": ("Hold", "Espera"),
    "day.field": ("Field", "Calle"),
    "day.supervising": ("Super-\nvising", "Super-\nvisión"),
    "day.other": ("Other", "Otro"),
    "day.resting": ("Breaks", "Pausas"),
    "day.idle": ("Idle", "Ocio"),
    "day.overtime": ("Over-\ntime", "Tiempo\nextra"),
    "day.occupancy": ("Occu-\npancy", "Ocupa-\nción"),
    # lines
    "day.total": ("Total", "Total"),
    "day.floor": ("Whole floor", "Todo el piso"),
    "day.nobody": ("No collector", "Sin gestor"),
    "day.absent": ("{name} (absent)", "{name} (ausente)"),
    # what is said
    "day.at_work": ("{people} people at work", "{people} personas en su puesto"),
    "day.one_at_work": ("1 person at work", "1 persona en su puesto"),
    "day.absentees": ("absent: {people}", "ausentes: {people}"),
    "day.replication": ("replication {value}", "réplica {value}"),
    "day.lead": (
        "Dials: {dials}; contacts with account holders: {contacts}; promises: {promises}, for {amount}.",
        "Marcaciones: {dials}; contactos con titulares: {contacts}; promesas: {promises}, por {amount}.",
    ),
    "day.lead_kept": (
        "Of the promises that fell due, kept: {kept} ({amount}); broken: {broken}.",
        "De las promesas que vencían, cumplidas: {kept} ({amount}); incumplidas: {broken}.",
    ),
    "day.lead_goal": (
        "Collectors who reached their goal: {reached} of {all}; together {promises} promises, with a goal of "
        "{goal}.",
        "Gestores que alcanzaron su meta: {reached} de {all}; en conjunto, {promises} promesas para una meta "
        "de {goal}.",
    ),
    "day.unmade": (
        "Visits reported that had not been made: {hidden}; supervisors found {found} of the visits they "
        "checked not made.",
        "Visitas reportadas que no se hicieron: {hidden}; los supervisores hallaron {found} sin hacer entre "
        "las que revisaron.",
    ),
    # headings of the page
    "day.results": ("Calls, promises and goals", "Llamadas, promesas y metas"),
    "day.service": ("Service and visits", "Atención y visitas"),
    "day.time": ("How the day was spent", "En qué se fue el día"),
    "day.queue": ("Incoming calls", "Llamadas entrantes"),
    "day.diallers": ("Dialling machines", "Marcadores automáticos"),
    "day.timeline": ("The floor through the day", "El piso a lo largo del día"),
    "day.reading": ("How to read this sheet", "Cómo leer esta hoja"),
    "day.amounts": ("Amounts in {currency}.", "Montos en {currency}."),
    "day.hours": ("Times in hours and minutes.", "Tiempos en horas y minutos."),
    # incoming calls
    "day.came": ("Came", "Llegaron"),
    "day.answered": ("Answered", "Atendidas"),
    "day.left": ("Lost patience", "Se cansaron de esperar"),
    "day.closed": ("Waiting at closing", "En espera al cierre"),
    "day.engaged": ("We were on the line with them", "Estábamos en línea con ellos"),
    "day.average_wait": ("Average wait", "Espera promedio"),
    "day.average_wait_answered": ("Average wait for an answer", "Espera promedio de las atendidas"),
    "day.longest": ("Longest wait", "Espera más larga"),
    "day.in_time": ("Answered within {seconds} s", "Atendidas en {seconds} s"),
    # dialling machines
    "day.team": ("Team", "Equipo"),
    "day.dialled": ("Dialled", "Marcadas"),
    "day.by_person": ("Answered by a person", "Contestadas por una persona"),
    "day.abandoned": ("Abandoned", "Abandonadas"),
    "day.abandoned_share": ("Share abandoned", "Parte abandonada"),
    "day.cap": ("Cap", "Tope"),
    "day.cut": ("Given up ringing", "Colgadas antes de contestar"),
    "day.over": ("{share}, over the cap", "{share}, sobre el tope"),
    # figures
    "day.promises_title": ("Promises and goal", "Promesas y meta"),
    "day.spent_title": ("Hours by activity", "Horas por actividad"),
    "day.promises_note": (
        "Left: the mark is the goal; green reached it.   Right: the mark is the paid time.",
        "Izquierda: la marca es la meta; en verde, alcanzada.   Derecha: la marca es el tiempo pagado.",
    ),
    "day.some_shown": (
        "{shown} of {all} people are drawn.",
        "Se dibujan {shown} de {all} personas.",
    ),
    "day.waiting": ("Callers waiting", "Llamadas en espera"),
    "day.gave_up": ("lost patience", "se cansó de esperar"),
    "day.timeline_note": (
        "Grey: paid and idle; its ends are those of the shift.",
        "En gris: pagado y ocioso; sus extremos son los del turno.",
    ),
    "activity.dialling": ("Dialling", "Marcado"),
    "activity.talking": ("Talk", "Habla"),
    "activity.holding": ("Hold", "Espera"),
    "activity.noting": ("Notes", "Notas"),
    "activity.travelling": ("Travel", "Traslado"),
    "activity.visiting": ("Visit", "Visita"),
    "activity.deciding": ("Deciding", "Decisiones"),
    "activity.checking": ("Checking", "Revisiones"),
    "activity.other": ("Other work", "Otro trabajo"),
    "activity.resting": ("Break", "Pausa"),
    "activity.idle": ("Idle", "Ocio"),
    "alt.day": (
        "Bars of promises against the goal, and of hours by activity, for each person. {values}.",
        "Barras de promesas frente a la meta, y de horas por actividad, de cada persona. {values}.",
    ),
    "alt.timeline": (
        "Timeline of {people} people from {begins} to {ends}: what each did when, coloured by activity.",
        "Línea de tiempo de {people} personas de {begins} a {ends}: qué hizo cada una y cuándo, con un color "
        "por actividad.",
    ),
    # how to read it
    "reading.contacts": (
        "Talks with the account holder by phone, incoming calls included.",
        "Conversaciones telefónicas con el titular, también las entrantes.",
    ),
    "reading.per_dial": (
        "Contacts, without incoming calls, over dials. Where a machine dials, only the team has it.",
        "Contactos, sin las entrantes, sobre marcaciones. Donde marca una máquina, solo lo tiene el equipo.",
    ),
    "reading.promises": (
        "Promises to pay taken today, instalment plans included; beside them their amount.",
        "Promesas de pago tomadas hoy, con los convenios; a su lado, su monto.",
    ),
    "reading.goal": (
        "Promises that somebody should take in a day, less for part-timers; those absent have none. From "
        "goal: promises less the goal.",
        "Promesas que alguien debe tomar en un día, menos si es de jornada parcial; quien falta no tiene. "
        "Frente a meta: promesas menos la meta.",
    ),
    "reading.kept": (
        "Promises that fell due today, credited to who took them, whenever that was. The same for broken.",
        "Promesas que vencían hoy, acreditadas a quien las tomó, sin importar cuándo. Igual las incumplidas.",
    ),
    "reading.dialling": (
        "Preparing a call, ringing, and listening to answering machines.",
        "Preparar la llamada, esperar el tono y escuchar contestadoras.",
    ),
    "reading.holding": (
        "The debtor holds the line while a supervisor is asked.",
        "El deudor espera en línea mientras se consulta al supervisor.",
    ),
    "reading.field": (
        "Visits and the way to them.",
        "Las visitas y el camino hasta ellas.",
    ),
    "reading.supervising": (
        "Deciding what collectors ask, and checking reported visits.",
        "Decidir lo que los gestores consultan y revisar visitas reportadas.",
    ),
    "reading.idle": (
        "Paid time in which nothing was done, breaks aside. Overtime: work outside the paid time.",
        "Tiempo pagado en que no se hizo nada, sin contar pausas. Tiempo extra: trabajo fuera del pagado.",
    ),
    "reading.occupancy": (
        "Work over work and idle time; breaks count in neither.",
        "Trabajo sobre trabajo más ocio; las pausas no cuentan.",
    ),
    "reading.nobody": (
        "What no one of the staff can be credited with: promises from before the simulation, complaints "
        "about letters.",
        "Lo que no se puede acreditar a nadie: promesas de antes de la simulación, quejas por cartas.",
    ),
}
