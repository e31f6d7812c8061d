"""The fixed texts: key, English, Spanish, side by side so that neither is forgotten."""

from __future__ import annotations

from collsim.reporting.daily_words import DAILY_PHRASES

PHRASES: dict[str, tuple[str, str]] = {
    # numbers
    "interval": ("{low} to {high}", "{low} a {high}"),
    "scale.thousand": ("k", "mil"),
    "scale.million": ("M", "M"),
    "scale.billion": ("bn", "mil M"),
    "points": ("pp", "pp"),
    "yes": ("yes", "sí"),
    "no": ("no", "no"),
    "quoted": ("“{name}”", "«{name}»"),
    # buckets
    "bucket.all": ("All accounts", "Todas las cuentas"),
    "bucket.not_due": ("Not due", "Por vencer"),
    "bucket.paid": ("Paid off", "Liquidada"),
    "bucket.closed": ("Closed", "Cerrada"),
    "bucket.charged_off": ("Charged off", "Castigada"),
    "bucket.total": ("Total", "Total"),
    "bucket.days": ("{bucket} days", "{bucket} días"),
    # figures
    "curves.title": ("Share of the opening balance recovered", "Parte del saldo inicial recuperada"),
    "curves.x": ("Days since the start", "Días desde el inicio"),
    "curves.y": ("Recovered share", "Parte recuperada"),
    "curves.note": (
        "Bands: 95% intervals of the mean. Grey: benchmarks.",
        "Bandas: intervalos del 95 % de la media. En gris: referencias.",
    ),
    "scatter.title": (
        "Cost against recovery, with the harm done",
        "Costo frente a recuperación, con el daño causado",
    ),
    "scatter.x": ("Cost to collect ({currency})", "Costo de la cobranza ({currency})"),
    "scatter.y": ("Gross recovery ({currency})", "Recuperación bruta ({currency})"),
    "scatter.harm": ("Harm index (darker: more harm)", "Índice de daño (más oscuro: más daño)"),
    "scatter.net": ("net {value}", "neto {value}"),
    "scatter.note": (
        "Bars: 95% intervals, hidden where shorter than the point. Squares: benchmarks. Dotted: same net"
        " recovery.",
        "Barras: intervalos del 95 %, ocultas si son más cortas que el punto. Cuadrados: referencias. "
        "Punteado: igual neto.",
    ),
    "forest.title": ("{measure}: difference from {baseline}", "{measure}: diferencia con {baseline}"),
    "forest.x": ("Paired difference ({unit})", "Diferencia pareada ({unit})"),
    "forest.x_plain": ("Paired difference", "Diferencia pareada"),
    "forest.note": (
        "Bars: 95% intervals. Hollow: the interval includes zero. Grey: benchmarks.",
        "Barras: intervalos del 95 %. Hueco: el intervalo incluye el cero. En gris: referencias.",
    ),
    "buckets.title": ("Liquidation by opening ageing bucket", "Liquidación por tramo de atraso inicial"),
    "buckets.note": (
        "Each panel has its own scale. Bands: 95% intervals of the mean.",
        "Cada panel tiene su propia escala. Bandas: intervalos del 95 % de la media.",
    ),
    "rolls.title": (
        "A month's moves between buckets: {policy}",
        "Movimientos de un mes entre tramos: {policy}",
    ),
    "rolls.before": ("Bucket a month before", "Tramo un mes antes"),
    "rolls.after": ("Bucket a month later", "Tramo un mes después"),
    "rolls.note": (
        "Shares of the accounts of each row; outlined: those that stayed.",
        "Parte de las cuentas de cada fila; con borde: las que permanecieron.",
    ),
    "targets.title": ("What was reached, and what the plan wants", "Lo alcanzado y lo que quiere el plan"),
    "targets.panel": ("{target}:\n{wanted} wanted", "{target}:\nmeta {wanted}"),
    "targets.note": (
        "Dashed: target. Bars: 95% intervals of the mean over replications. Grey: benchmarks.",
        "Línea cortada: meta. Barras: intervalos del 95 % de la media entre réplicas. En gris: referencias.",
    ),
    "target.recovered": ("Recovered", "Recuperado"),
    "target.discounted": ("Given as discount", "Dado en descuento"),
    "target.in_instalments": ("Paid in instalments", "Pagado en cuotas"),
    "target.wanted": ("{target}: {wanted} wanted", "{target}: meta {wanted}"),
    "arms.title": ("{arm} less {champion}, per account", "{arm} menos {champion}, por cuenta"),
    "arms.x": ("Difference over the mean of {champion}", "Diferencia sobre la media de {champion}"),
    "arms.note": (
        "Thick: 95% interval over replications. Thin: what one test in this portfolio would have, over its "
        "accounts.\nHollow: the thick interval includes zero.",
        "Grueso: intervalo del 95 % entre réplicas. Fino: el que tendría una sola prueba en esta cartera, "
        "entre sus cuentas.\nHueco: el intervalo grueso incluye el cero.",
    ),
    "arm.champion": ("Champion", "Campeona"),
    "arm.challenger": ("Challenger", "Retadora"),
    # tables
    "table.target": ("Target", "Meta"),
    "table.reached": ("Reached", "Alcanzado"),
    "table.distance": ("Distance", "Distancia"),
    "table.targets_note": (
        "Shares of what these accounts owed on the first morning; mean over replications, beneath it the 95% "
        "interval. Distance: reached less target, in percentage points. Instalments are a part of what is "
        "recovered; those that fall due after the horizon are not counted.",
        "Partes de lo que estas cuentas debían la primera mañana; media entre réplicas y, debajo, el "
        "intervalo del 95 %. Distancia: alcanzado menos meta, en puntos porcentuales. Las cuotas son parte "
        "de lo recuperado; no se cuentan las que vencen después del horizonte.",
    ),
    "table.arm_difference": ("Difference", "Diferencia"),
    "table.one_test": ("One test: ±", "Una prueba: ±"),
    "table.seen": ("Seen by one test", "Lo vería una prueba"),
    "table.arms_note": (
        "Means of one account; beneath, the 95% interval over replications, in each of which halves, "
        "debtors and luck are drawn anew. Bold: the interval of the difference excludes zero. ±: half the "
        "95% interval that one test of this size would have over its accounts. Seen by one test: share of "
        "the replications whose own interval excludes zero; where nothing differs, 1 in 20 still does.",
        "Medias por cuenta; debajo, el intervalo del 95 % entre réplicas, en cada una de las cuales se "
        "sortean de nuevo las mitades, los deudores y la suerte. En negrita: el intervalo de la diferencia "
        "excluye el cero. ±: la mitad del intervalo del 95 % que una sola prueba de este tamaño tendría "
        "entre sus cuentas. Lo vería una prueba: parte de las réplicas cuyo propio intervalo excluye el "
        "cero; donde nada difiere, a 1 de cada 20 le ocurre igual.",
    ),
    "table.measure": ("Measure", "Medida"),
    "table.policy": ("Policy", "Política"),
    "table.policies": ("Policies", "Políticas"),
    "table.benchmarks": ("Benchmarks", "Referencias"),
    "table.mean": ("mean", "media"),
    "table.low": ("low", "inferior"),
    "table.high": ("high", "superior"),
    "group.money": ("Money", "Dinero"),
    "group.harm": ("Harm", "Daño"),
    "group.process": ("Process", "Proceso"),
    "unit.days": ("days", "días"),
    "unit.share": ("share", "parte"),
    "unit.ratio": ("ratio", "razón"),
    "unit.index": ("index", "índice"),
    "unit.count": ("count", "cantidad"),
    "unit.money": ("money", "dinero"),
    "unit.cents": ("cents", "centavos"),
    "unit.hours": ("hours", "horas"),
    "unit.minutes": ("minutes", "minutos"),
    "unit.seconds": ("seconds", "segundos"),
    "unit.probability": ("probability", "probabilidad"),
    "table.summary_note": (
        "Mean over replications; beneath, its 95% interval. ★ best of the compared policies, marked only"
        " where the 95% interval of the paired difference from every other one excludes zero.",
        "Media de las réplicas; debajo, su intervalo del 95 %. ★ la mejor de las políticas comparadas, "
        "señalada solo cuando el intervalo del 95 % de la diferencia pareada con cada una de las otras "
        "excluye el cero.",
    ),
    "table.best": ("best", "la mejor"),
    "table.differences_note": (
        "Paired difference, policy less {baseline}; beneath, its 95% interval. Bold: the interval "
        "excludes zero. Pairing: variance of the paired difference over that of an unpaired one, for the"
        " first column (1 = pairing won nothing).",
        "Diferencia pareada, política menos {baseline}; debajo, su intervalo del 95 %. En negrita: el "
        "intervalo excluye el cero. Pareo: varianza de la diferencia pareada sobre la de una no pareada,"
        " para la primera columna (1 = el pareo no ganó nada).",
    ),
    "table.pairing": ("Pairing", "Pareo"),
    "table.rule": ("Rule", "Norma"),
    "table.article": ("Article", "Artículo"),
    "table.refusals_note": (
        "Mean count per replication: treatments that the policy asked for and the conduct rules refused.",
        "Promedio por réplica: gestiones que la política pidió y las normas de conducta rechazaron.",
    ),
    "table.treatment": ("Treatment", "Gestión"),
    "table.each_costs": ("Each costs", "Costo de cada una"),
    "table.noticed": ("{share} noticed", "{share} vistas"),
    "table.treatments_note": (
        "Mean count per replication, within the horizon: of calls the dials, of visits those that were made. "
        "Beneath, of what debtors read or not: the share that they noticed. The cost of calls and visits is "
        "without the time of collectors and visitors.",
        "Promedio por réplica, dentro del horizonte: de las llamadas, las marcaciones; de las visitas, las "
        "que se hicieron. Debajo, de lo que el deudor lee o no: la parte que vio. El costo de llamadas y "
        "visitas no incluye el tiempo de gestores y visitadores.",
    ),
    "table.type": ("Type of debtor", "Tipo de deudor"),
    "table.expected": ("Accounts expected", "Cuentas esperadas"),
    "table.type_share": ("Share", "Parte"),
    "table.recovered_by_type": ("Recovered of what they owed", "Recuperado de lo que debían"),
    "table.debtors_note": (
        "Accounts on which the policies are judged. Recovered: what came in within the horizon over the "
        "opening balances of the type; mean over replications, beneath it the 95% interval.",
        "Cuentas con las que se juzgan las políticas. Recuperado: lo que ingresó dentro del horizonte sobre "
        "los saldos iniciales del tipo; media entre réplicas y, debajo, el intervalo del 95 %.",
    ),
    "table.assumption": ("Assumption", "Supuesto"),
    "table.value": ("Value", "Valor"),
    "table.unit": ("Unit", "Unidad"),
    "table.range": ("Range", "Rango"),
    "table.grade": ("Grade", "Grado"),
    "table.source": ("Source", "Fuente"),
    "table.bucket": ("Ageing bucket", "Tramo de atraso"),
    "table.accounts": ("Accounts", "Cuentas"),
    "table.balance": ("Balance", "Saldo"),
    "table.overdue": ("Past due", "Vencido"),
    "table.balance_share": ("Share of balance", "Parte del saldo"),
    "table.field": ("Field", "Campo"),
    "table.not_stated_accounts": ("Accounts without it", "Cuentas sin el dato"),
    "table.assumed": ("What was assumed", "Qué se supuso"),
    "table.cell": ("Group of accounts", "Grupo de cuentas"),
    "table.arm": ("Treatment tried", "Gestión probada"),
    "table.n": ("Observations", "Observaciones"),
    "table.uplift": ("Uplift", "Mejora"),
    "table.pilot_note": (
        "Uplift: cash paid over what was at stake, beyond no treatment, in percentage points. "
        "{shown} of {all} estimates, those with most observations.",
        "Mejora: lo pagado sobre lo que estaba en juego, más allá de no gestionar, en puntos porcentuales. "
        "{shown} de {all} estimaciones, las de más observaciones.",
    ),
    "cell.fresh": ("fresh", "sin gestión reciente"),
    "cell.tried in vain": ("tried in vain", "buscada sin éxito"),
    "cell.spoken to": ("spoken to", "con conversación reciente"),
    "cell.broke a promise": ("broke a promise", "rompió una promesa"),
    "cell.poor or unknown payer": ("poor or unknown payer", "pagador malo o desconocido"),
    "cell.good payer": ("good payer", "buen pagador"),
    "cell.intermediate": ("intermediate amount", "cuantía intermedia"),
    "cell.significant": ("significant amount", "cuantía significativa"),
    "cell.no treatment": ("no treatment", "sin gestión"),
    "table.uplift_interval": ("95% interval", "Intervalo del 95 %"),
    "table.minutes": ("Minutes", "Minutos"),
    "grade.prior": ("prior", "previo"),
    # terminal
    "terminal.npv": ("NPV with run-off", "VPN con extinción"),
    "terminal.recovered": ("Recovered", "Recuperado"),
    "terminal.cost": ("Cost", "Costo"),
    "terminal.harm": ("Harm index", "Índice de daño"),
    "terminal.complaints": ("Complaints", "Quejas"),
    "terminal.refused": ("Refused", "Rechazos"),
    "terminal.note": (
        "Mean and 95% interval over {n} replications. Money in {currency}. Grey: benchmarks.",
        "Media e intervalo del 95 % de {n} réplicas. Dinero en {currency}. En gris: referencias.",
    ),
    # verdict
    "verdict.none": (
        "Only benchmarks were compared, so there is no policy to recommend.",
        "Solo se compararon referencias: no hay política que recomendar.",
    ),
    "verdict.no_money": (
        "The comparison holds no {measure}, so it gives no verdict.",
        "La comparación no contiene {measure}: no da un veredicto.",
    ),
    "verdict.single": (
        "{best} was compared with benchmarks only: its {measure} is {value} (95% interval {interval}) "
        "and its harm index {harm}.",
        "{best} se comparó solo con referencias: su {measure} es {value} (intervalo del 95 %: "
        "{interval}) y su índice de daño, {harm}.",
    ),
    "verdict.one_replication": (
        "Only one replication was run, so nothing can be said about which policy is better.",
        "Se corrió una sola réplica: no se puede decir qué política es mejor.",
    ),
    "verdict.leads": (
        "{best} has the highest {measure}, {value}: {by} more than {next}, the next (95% interval of the"
        " paired difference: {interval}).",
        "{best} tiene el mayor {measure}, {value}: {by} más que {next}, la siguiente (intervalo del 95 %"
        " de la diferencia pareada: {interval}).",
    ),
    "verdict.against_next": ("Relative to {next}, {cost} and {harm}.", "Frente a {next}, {cost} y {harm}."),
    "verdict.cost.more": ("it costs {by} more to collect", "cobrar cuesta {by} más"),
    "verdict.cost.less": ("it costs {by} less to collect", "cobrar cuesta {by} menos"),
    "verdict.cost.same": ("its cost to collect cannot be told apart", "el costo de cobrar no se distingue"),
    "verdict.harm.more": (
        "it does more harm (harm index {own} against {other})",
        "causa más daño (índice de daño {own} contra {other})",
    ),
    "verdict.harm.less": (
        "it does less harm (harm index {own} against {other})",
        "causa menos daño (índice de daño {own} contra {other})",
    ),
    "verdict.harm.same": (
        "its harm cannot be told apart (harm index {own} against {other})",
        "su daño no se distingue (índice de daño {own} contra {other})",
    ),
    "verdict.tied": (
        "{names} cannot be told apart by {measure} with {n} replications: the 95% interval of the paired "
        "difference from {best} includes zero ({intervals}).",
        "{names} no se distinguen por su {measure} con {n} réplicas: el intervalo del 95 % de la diferencia "
        "pareada con {best} incluye el cero ({intervals}).",
    ),
    "verdict.identical": (
        "{names} gave exactly the same {measure} in all {n} replications.",
        "{names} dieron exactamente el mismo {measure} en las {n} réplicas.",
    ),
    "verdict.least_harm": (
        "Of these, {least} does less harm: harm index {own}, against {others}.",
        "De ellas, {least} causa menos daño: índice de daño {own}, contra {others}.",
    ),
    "verdict.same_harm": (
        "Nor can their harm be told apart: harm index {all}.",
        "Tampoco se distingue su daño: índice de daño {all}.",
    ),
    "verdict.benchmark_wins": (
        "But the benchmark {benchmark} does better than {best}, by {by} (95% interval {interval}).",
        "Pero la referencia {benchmark} supera a {best} en {by} (intervalo del 95 %: {interval}).",
    ),
    "verdict.benchmark_ties": (
        "The benchmark {benchmark} cannot be told apart from {best} either (95% interval of the difference: "
        "{interval}).",
        "La referencia {benchmark} tampoco se distingue de {best} (intervalo del 95 % de la diferencia: "
        "{interval}).",
    ),
    "verdict.priors": (
        "{priors} of the {all} assumptions behind these numbers are priors, without usable evidence.",
        "{priors} de los {all} supuestos detrás de estas cifras son previos, sin evidencia utilizable.",
    ),
    "verdict.one_prior": (
        "1 of the {all} assumptions behind these numbers is a prior, without usable evidence.",
        "1 de los {all} supuestos detrás de estas cifras es previo, sin evidencia utilizable.",
    ),
    "verdict.no_priors": (
        "None of the {all} assumptions behind these numbers is a mere prior.",
        "Ninguno de los {all} supuestos detrás de estas cifras es un mero previo.",
    ),
    # report
    "report.kind": ("Comparison of collection policies", "Comparación de políticas de cobranza"),
    "report.fact.accounts": ("{value} accounts", "{value} cuentas"),
    "report.fact.balance": ("balance {value}", "saldo {value}"),
    "report.fact.days": ("{value} days", "{value} días"),
    "report.fact.replications": ("{value} replications", "{value} réplicas"),
    "report.fact.one_replication": ("1 replication", "1 réplica"),
    "report.simulated": (
        "Results of a simulation, not a forecast. All policies met the same debtors with the same luck.",
        "Resultados de una simulación, no un pronóstico. Todas las políticas enfrentaron a los mismos "
        "deudores con la misma suerte.",
    ),
    "report.contents": ("Contents", "Contenido"),
    "report.verdict": ("Verdict", "Veredicto"),
    "report.results": ("Results", "Resultados"),
    "report.policies": ("The policies", "Las políticas"),
    "report.benchmark": ("benchmark", "referencia"),
    "report.curves": ("Recovery over time", "Recuperación en el tiempo"),
    "report.scatter": ("Cost, recovery and harm", "Costo, recuperación y daño"),
    "report.differences": ("Differences from the baseline", "Diferencias con la política base"),
    "report.differences_lead": (
        "Each policy is compared with {baseline} replication by replication, so luck common to both "
        "cancels out.",
        "Cada política se compara con {baseline} réplica por réplica: la suerte común a ambas se cancela.",
    ),
    "report.targets": ("Distance to the plan's targets", "Distancia a las metas del plan"),
    "report.targets_lead": (
        "The plan speaks of the {accounts} accounts that were {days} days past due or later on the first "
        "morning; together they {amount} {owed}. Targets: {source}.",
        "El plan habla de las {accounts} cuentas con {days} días de atraso o más la primera mañana; en "
        "conjunto {amount} {owed}. Metas: {source}.",
    ),
    "report.targets_balance": ("owed", "debían"),
    "report.targets_overdue": ("had past due", "tenían vencido"),
    "report.arms": ("Champion and challenger", "Campeona y retadora"),
    "report.arms_lead": (
        "Accounts were drawn into the arms of {policy} once, all as likely, and stayed there. The arms share "
        "the staff: what one takes of it, the other lacks. To see each with the whole staff, compare two "
        "policies.",
        "Las cuentas se sortearon una vez entre los grupos de {policy}, con igual probabilidad, y allí "
        "siguieron. Los grupos comparten el personal: lo que uno ocupa le falta al otro. Para ver cada uno "
        "con todo el personal, compare dos políticas.",
    ),
    "report.buckets": ("Recovery by ageing bucket", "Recuperación por tramo de atraso"),
    "report.rolls": ("Moves between buckets", "Movimientos entre tramos"),
    "conduct.hours": (
        "When a debtor may be called, by his own clock",
        "Cuándo se puede llamar a un deudor, según su propio reloj",
    ),
    "conduct.hours_note": (
        "Blue: what the rules allow, in the strict reading where sources conflict.\nBrown: house policy, for "
        "the law names no hours. Grey: no hours are named. White: no call.",
        "Azul: lo que permiten las normas, en lectura estricta donde las fuentes chocan.\nMarrón: política "
        "de la casa, pues la ley no nombra horas. Gris: no se nombran horas. Blanco: ninguna llamada.",
    ),
    "conduct.mon_fri": ("Monday to Friday", "Lunes a viernes"),
    "conduct.sat": ("Saturday", "Sábado"),
    "conduct.sun": ("Sunday", "Domingo"),
    "conduct.holiday": ("Public holiday", "Festivo"),
    "report.conduct": ("Refused by conduct rules", "Rechazos por normas de conducta"),
    "report.conduct_lead": (
        "The engine refuses what the conduct rules ({conduct}) forbid, whatever the policy asks for. "
        "What a policy is refused shows how far it would push against the law.",
        "El motor rechaza lo que las normas de conducta ({conduct}) prohíben, pida lo que pida la "
        "política. Lo que se le rechaza muestra cuánto empujaría contra la ley.",
    ),
    "report.conduct_none": (
        "No conduct rules were in force in this comparison: nothing that a policy asked for was checked "
        "against the law of any country.",
        "En esta comparación no rigió ninguna norma de conducta: nada de lo que las políticas pidieron "
        "se contrastó con la ley de ningún país.",
    ),
    "report.conduct_lead_unnamed": (
        "The engine refuses what the conduct rules forbid, whatever the policy asks for.",
        "El motor rechaza lo que las normas de conducta prohíben, pida lo que pida la política.",
    ),
    "report.no_refusals": ("Nothing was refused.", "No se rechazó nada."),
    "report.treatments": ("Treatments given", "Gestiones realizadas"),
    "report.debtors": ("Who the debtors are", "Quiénes son los deudores"),
    "report.debtors_lead": (
        "No portfolio says why somebody does not pay. The types of debtor are assumed, and so is how common "
        "each is in every ageing bucket; each replication draws them anew. Nobody sees them: no policy and "
        "no collector can know of which type an account is.",
        "Ninguna cartera dice por qué alguien no paga. Los tipos de deudor son un supuesto, y también lo "
        "frecuente que es cada uno en cada tramo de atraso; cada réplica los sortea de nuevo. Nadie los ve: "
        "ni la política ni el gestor pueden saber de qué tipo es una cuenta.",
    ),
    "report.pilot": ("The pilot and what it cost", "El piloto y lo que costó"),
    "report.pilot_lead": (
        "The rational policy tried its treatments on a small part of the portfolio before choosing. This"
        " is what that trial was and what it found.",
        "La política racional probó sus gestiones en una parte pequeña de la cartera antes de elegir. Esto "
        "es lo que fue esa prueba y lo que encontró.",
    ),
    "report.no_pilot": ("No pilot was run.", "No se corrió un piloto."),
    "pilot.accounts": ("Accounts", "Cuentas"),
    "pilot.replications": ("Replications", "Réplicas"),
    "pilot.days": ("Days", "Días"),
    "pilot.cost": ("Cost", "Costo"),
    "pilot.recovered": ("Recovered", "Recuperado"),
    "pilot.arms": ("Treatments tried", "Gestiones probadas"),
    "pilot.assignments": ("Assignments", "Asignaciones"),
    "pilot.seed": ("Seed", "Semilla"),
    "pilot.hash": ("Hash of its rules", "Huella de sus reglas"),
    "report.assumed": ("What was assumed", "Qué se supuso"),
    "report.portfolio": ("The portfolio", "La cartera"),
    "report.portfolio_source": ("Source: {source}", "Fuente: {source}"),
    "report.portfolio_snapshot": ("State of {snapshot}", "Situación al {snapshot}"),
    "report.portfolio_licence": ("Licence: {licence}", "Licencia: {licence}"),
    "report.portfolio_citation": ("Citation: {citation}", "Cita: {citation}"),
    "report.not_stated": ("What the file did not say", "Lo que el archivo no decía"),
    "report.not_stated_lead": (
        "Where the file is silent the program assumes. These values were drawn or set, not read.",
        "Donde el archivo calla, el programa supone. Estos valores se sortearon o fijaron, no se leyeron.",
    ),
    "report.fold": (
        "Policies were judged on {evaluation} accounts that the pilot ({pilot} accounts) never touched.",
        "Las políticas se juzgaron sobre {evaluation} cuentas que el piloto ({pilot} cuentas) nunca tocó.",
    ),
    "report.horizon": ("Horizon and run-off", "Horizonte y extinción"),
    "report.horizon_days": (
        "The policies work for {days} days.",
        "Las políticas trabajan durante {days} días.",
    ),
    "report.horizon_runoff": (
        "What is still open then is worked for {days} more days under one common policy ({policy}), so "
        "that no policy gains by leaving debts for later.",
        "Lo que entonces sigue abierto se trabaja {days} días más bajo una política común ({policy}), "
        "para que ninguna gane dejando deudas para después.",
    ),
    "report.cards": ("Behavioural assumptions", "Supuestos de comportamiento"),
    "report.cards_lead": (
        "Every behavioural number has a card. T1: a field experiment's effect, reproduced. T2: kept "
        "inside a published band. T3: only sign or order is known. Prior: no usable evidence, an "
        "assumption with a range.",
        "Cada número de comportamiento tiene su ficha. T1: efecto de un experimento de campo, "
        "reproducido. T2: dentro de una banda publicada. T3: solo se conoce el signo o el orden. Previo:"
        " sin evidencia utilizable, un supuesto con rango.",
    ),
    "report.cards_count": ("{grade}: {count}", "{grade}: {count}"),
    "report.cards_all": ("All {count} cards", "Las {count} fichas"),
    "report.reproduce": ("How to reproduce this", "Cómo reproducirlo"),
    "report.reproduce_lead": (
        "The same version, seed and content give the same numbers on any machine.",
        "La misma versión, semilla y contenido dan los mismos números en cualquier máquina.",
    ),
    "provenance.command": ("Command", "Comando"),
    "provenance.version": ("Version of collsim", "Versión de collsim"),
    "provenance.code": ("Hash of the code", "Huella del código"),
    "provenance.first_day": ("First day", "Primer día"),
    "provenance.baseline": ("Baseline", "Política base"),
    "provenance.accounts": ("Accounts", "Cuentas"),
    "provenance.seed": ("Seed", "Semilla"),
    "provenance.replications": ("Replications", "Réplicas"),
    "provenance.days": ("Days", "Días"),
    "provenance.runoff_days": ("Days of run-off", "Días de extinción"),
    "provenance.runoff_policy": ("Policy of the run-off", "Política de la extinción"),
    "provenance.conduct": ("Conduct rules", "Normas de conducta"),
    "provenance.collectors": ("Collectors", "Gestores"),
    "provenance.supervisors": ("Supervisors", "Supervisores"),
    "provenance.visitors": ("Visitors", "Visitadores"),
    "provenance.runner": ("Runner", "Motor"),
    "provenance.started": ("Started", "Inicio"),
    "provenance.hash": ("Hash: {name}", "Huella: {name}"),
    "report.glossary": ("Glossary", "Glosario"),
    "report.made_with": (
        "Made with collsim {version}. Conduct rules are a machine's reading, not legal advice.",
        "Hecho con collsim {version}. Las normas de conducta son una lectura de máquina, no asesoría legal.",
    ),
    "report.scroll": ("table; scrolls sideways", "tabla; se desplaza a los lados"),
    # alternative texts
    "alt.curves": (
        "Line chart of the recovered share by day. At day {day}: {values}.",
        "Gráfico de líneas de la parte recuperada por día. El día {day}: {values}.",
    ),
    "alt.scatter": (
        "Scatter chart: cost to collect, gross recovery and harm index of each policy. {values}.",
        "Gráfico de dispersión: costo de la cobranza, recuperación bruta e índice de daño de cada política. "
        "{values}.",
    ),
    "alt.scatter_item": (
        "{policy}: cost {cost}, recovery {gross}, harm {harm}",
        "{policy}: costo {cost}, recuperación {gross}, daño {harm}",
    ),
    "alt.differences": (
        "Forest plot of paired differences with 95% intervals. {values}.",
        "Gráfico de intervalos de las diferencias pareadas al 95 %. {values}.",
    ),
    "alt.targets": (
        "Dot plots, one per target, of the share that each policy reached. {values}.",
        "Gráficos de puntos, uno por meta, de la parte que alcanzó cada política. {values}.",
    ),
    "alt.arms": (
        "Interval plot of {arm} less {champion}, measure by measure. {values}.",
        "Gráfico de intervalos de {arm} menos {champion}, medida por medida. {values}.",
    ),
    "alt.buckets": (
        "Small line charts, one per opening ageing bucket, of the recovered share by day under {policies}.",
        "Pequeños gráficos de líneas, uno por tramo de atraso inicial, de la parte recuperada por día con "
        "{policies}.",
    ),
    "alt.rolls": (
        "Matrix of monthly moves between ageing buckets under {policy}.",
        "Matriz de movimientos mensuales entre tramos de atraso con {policy}.",
    ),
    # glossary: term, then meaning
    "term.dpd": ("DPD", "DPD (días de atraso)"),
    "meaning.dpd": (
        "Days past due: days since the oldest unpaid instalment fell due.",
        "Días transcurridos desde el vencimiento de la cuota impaga más antigua (days past due).",
    ),
    "term.bucket": ("Ageing bucket", "Tramo de atraso"),
    "meaning.bucket": (
        "Accounts grouped by days past due: not due, 1–30, 31–60, 61–90, 90+.",
        "Cuentas agrupadas por días de atraso: por vencer, 1–30, 31–60, 61–90, 90+.",
    ),
    "term.rpc": ("RPC", "RPC (contacto con el titular)"),
    "meaning.rpc": (
        "Right-party contact: a call in which the account holder himself spoke.",
        "Llamada en la que habló el propio titular de la cuenta (right-party contact).",
    ),
    "term.ptp": ("PTP", "PTP (promesa de pago)"),
    "meaning.ptp": (
        "Promise to pay: an amount and a date the debtor agreed to; kept when paid in time.",
        "Monto y fecha que el deudor aceptó (promise to pay); se cumple si paga a tiempo.",
    ),
    "term.cure": ("Cure", "Regularización"),
    "meaning.cure": (
        "A past-due account owes nothing past due any more.",
        "Una cuenta vencida deja de tener saldo vencido.",
    ),
    "term.roll": ("Roll rate", "Tasa de deterioro"),
    "meaning.roll": (
        "Share of past-due accounts that stand in a worse bucket a month later.",
        "Parte de las cuentas vencidas que un mes después están en un tramo peor.",
    ),
    "term.liquidation": ("Liquidation", "Liquidación"),
    "meaning.liquidation": (
        "Share of the opening balance paid by a given day.",
        "Parte del saldo inicial pagada hasta un día dado.",
    ),
    "term.npv": ("Net present value with run-off", "Valor presente neto con extinción"),
    "meaning.npv": (
        "Payments less costs, discounted to the first day, plus what the open accounts pay afterwards "
        "under one common policy.",
        "Pagos menos costos, descontados al primer día, más lo que las cuentas abiertas pagan después "
        "bajo una política común.",
    ),
    "term.harm": ("Harm index", "Índice de daño"),
    "meaning.harm": (
        "Weighted harm per 100 debtors: complaints, insistence, hang-ups, bureau notices, lawsuits.",
        "Daño ponderado por 100 deudores: quejas, insistencia, cortes de llamada, reportes al buró, "
        "demandas.",
    ),
    "term.benchmark": ("Benchmark", "Referencia"),
    "meaning.benchmark": (
        "A policy nobody proposes, to see what skill adds: doing nothing, calling at random, biggest "
        "balance first. The oracle reads debtors' minds and is a ceiling, not an option.",
        "Política que nadie propone y que muestra cuánto aporta el oficio: no hacer nada, llamar al "
        "azar, primero el saldo mayor. El oráculo lee la mente del deudor: es un techo, no una opción.",
    ),
    "term.replication": ("Replication", "Réplica"),
    "meaning.replication": (
        "One simulated future. In each, all policies meet the same debtors with the same luck.",
        "Un futuro simulado. En cada uno, todas las políticas enfrentan a los mismos deudores con la "
        "misma suerte.",
    ),
    "term.interval": ("95% interval", "Intervalo del 95 %"),
    "meaning.interval": (
        "Range that holds the model's mean in 95 of 100 such experiments. It measures chance, not wrong "
        "assumptions.",
        "Rango que contiene la media del modelo en 95 de 100 experimentos así. Mide el azar, no los "
        "supuestos equivocados.",
    ),
    "term.paired": ("Paired difference", "Diferencia pareada"),
    "meaning.paired": (
        "Difference between two policies within the same replication.",
        "Diferencia entre dos políticas dentro de la misma réplica.",
    ),
    "term.prior": ("Prior", "Previo"),
    "meaning.prior": (
        "An assumption without usable evidence, shipped with a range.",
        "Supuesto sin evidencia utilizable, que se entrega con un rango.",
    ),
    **DAILY_PHRASES,
}

GLOSSARY = tuple(key.removeprefix("term.") for key in PHRASES if key.startswith("term."))
