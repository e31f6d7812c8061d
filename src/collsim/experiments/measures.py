"""Measures: what is read off the tallies of a run. Nothing here averages over replications."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from collsim.experiments.chains import roll_through
from collsim.experiments.results import Measure
from collsim.portfolio.ageing import BUCKETS
from collsim.records import Kind, Mechanism, QueueEnd, VisitEnd
from collsim.simulation.event_log import CENTS, COUNT, SECONDS, STAFF_ROW
from collsim.simulation.morning import DETAIL_BUCKETS
from collsim.simulation.run import Outcome
from collsim.units import DAYS_A_YEAR

MEASURES: dict[str, Measure] = {
    m.name: m
    for m in (
        Measure("gross_recovery", "money", "more", "Gross recovery", "Recuperación bruta",
                "All cash within the horizon: payments, what forced sales brought, the price of debts sold.",
                "Toda la caja del horizonte: pagos, ventas forzosas y el precio de las deudas vendidas."),
        Measure("net_recovery", "money", "more", "Net recovery", "Recuperación neta",
                "Gross recovery less the cost to collect.",
                "Recuperación bruta menos el costo de la cobranza."),
        Measure("net_present_value", "money", "more", "Net present value", "Valor presente neto",
                "That cash less costs, each discounted to the first day.",
                "Esa caja menos costos, cada uno descontado al primer día."),
        Measure("net_present_value_with_runoff", "money", "more", "Net present value with run-off",
                "Valor presente neto con extinción",
                "The same, plus what the open accounts pay afterwards under one common policy.",
                "Lo mismo, más lo que las cuentas abiertas pagan después bajo una política común."),
        Measure("recovered_share", "share", "more", "Recovered share", "Parte recuperada",
                "Gross recovery over the opening balance.",
                "Recuperación bruta sobre el saldo inicial."),
        Measure("recovered_share_of_late", "share", "more", "Recovered of what was late",
                "Recuperado de lo vencido",
                "Cash from accounts past due at the start over their opening balance.",
                "Caja de las cuentas vencidas al inicio sobre su saldo inicial."),
        Measure("cost_to_collect", "money", "less", "Cost to collect", "Costo de la cobranza",
                "Staff, treatments, visits, lawsuits, damages; discounts are no cash and stand apart.",
                "Personal, gestiones, visitas, demandas, indemnizaciones; los descuentos van aparte."),
        Measure("cost_per_unit", "ratio", "less", "Cost per unit collected", "Costo por unidad cobrada",
                "Cost to collect over gross recovery.", "Costo de la cobranza sobre la recuperación bruta."),
        Measure("overdue_at_end", "money", "less", "Past due at the end", "Vencido al final",
                "What is past due on the last evening.", "Lo vencido en la última tarde."),
        Measure("cure_rate", "share", "more", "Cure rate", "Tasa de regularización",
                "Accounts past due at the start that owed nothing past due at some later time.",
                "Cuentas vencidas al inicio que en algún momento quedaron al día."),
        Measure("roll_rate", "share", "less", "Roll rate", "Tasa de deterioro",
                "Month's ends at which a past-due account stood in a worse bucket than a month before.",
                "Cierres de mes en que una cuenta vencida pasó a un tramo peor."),
        Measure("roll_through", "share", "less", "Roll-through to 90+", "Llegada a 90+",
                "Chance that an account newly past due reaches 90+ before it cures, by the months' rolls.",
                "Probabilidad de que una cuenta recién vencida llegue a 90+ antes de regularizarse."),
        Measure("days_to_first_payment", "days", "less", "Days to first payment", "Días al primer pago",
                "Mean over accounts past due at the start; those that never paid count the whole horizon.",
                "Media de las cuentas vencidas al inicio; las que no pagaron cuentan todo el horizonte."),
        Measure("dials", "count", "neither", "Dials", "Marcaciones",
                "Calls dialled, by hand or by a machine.", "Llamadas marcadas, a mano o por una máquina."),
        Measure("right_party_contacts", "count", "more", "Right-party contacts", "Contactos con el titular",
                "Calls, incoming ones too, in which the account holder spoke.",
                "Llamadas, también las entrantes, en que habló el titular."),
        Measure("contact_rate", "share", "more", "Contacts per dial", "Contactos por marcación",
                "Right-party contacts of the calls that we dialled, over dials.",
                "Contactos con el titular en llamadas que marcamos, sobre marcaciones."),
        Measure("abandoned_share", "share", "less", "Answered and abandoned", "Contestadas y abandonadas",
                "Of the calls of ours that a person answered, those of a machine that nobody took over.",
                "De las llamadas nuestras que contestó una persona, las de máquina que nadie atendió."),
        Measure("call_backs", "count", "neither", "Call-backs asked for", "Rellamadas pedidas",
                "Times at which a debtor asked to be called again.",
                "Veces en que un deudor pidió que se le volviera a llamar."),
        Measure("calls_in", "count", "neither", "Incoming calls", "Llamadas entrantes",
                "Calls of debtors who found a line, answered or not.",
                "Llamadas de deudores que encontraron línea, atendidas o no."),
        Measure("calls_in_answered", "share", "more", "Incoming calls answered",
                "Llamadas entrantes atendidas",
                "Incoming calls answered over incoming calls.",
                "Llamadas entrantes atendidas sobre llamadas entrantes."),
        Measure("mean_wait", "seconds", "less", "Mean wait in the queue", "Espera media en la cola",
                "Seconds that an incoming call waited, until it was answered or given up, or we closed.",
                "Segundos que esperó una llamada entrante, hasta que se atendió, desistió o cerramos."),
        Measure("visits", "count", "neither", "Visits", "Visitas",
                "Visits made; those that were only reported do not count.",
                "Visitas hechas; las que solo se reportaron no cuentan."),
        Measure("visits_met", "share", "more", "Met at the door", "Titular en casa",
                "Visits at which the account holder spoke, over visits made.",
                "Visitas en que habló el titular, sobre visitas hechas."),
        Measure("promises_made", "count", "more", "Promises to pay", "Promesas de pago",
                "Promises and plans agreed.", "Promesas y convenios acordados."),
        Measure("promises_kept_share", "share", "more", "Promises kept", "Promesas cumplidas",
                "Kept over those that fell due.", "Cumplidas sobre las vencidas."),
        Measure("discounts", "money", "less", "Discounts", "Descuentos",
                "Debt waived.", "Deuda condonada."),
        Measure("corrected", "money", "neither", "Corrected", "Corregido",
                "Debt taken back because the debtor was right.",
                "Deuda anulada porque el deudor tenía razón."),
        Measure("written_off", "money", "less", "Written off", "Castigado",
                "Debt given up as lost, by charge-off, stop or sale.",
                "Deuda dada por perdida, por castigo, cese o venta."),
        Measure("sold", "money", "neither", "Debts sold", "Deudas vendidas",
                "What buyers paid for debts; counted in the gross recovery.",
                "Lo que pagaron los compradores; cuenta en la recuperación bruta."),
        Measure("lapsed_share", "share", "less", "Threats not carried out", "Avisos no cumplidos",
                "Announcements whose deadline passed with nothing done, over those carried out or not.",
                "Avisos cuyo plazo venció sin que se hiciera nada, sobre los cumplidos y los no cumplidos."),
        Measure("legal_cases", "count", "neither", "Lawsuits", "Demandas",
                "Accounts referred to the courts.", "Cuentas llevadas a juicio."),
        Measure("complaints", "count", "less", "Complaints", "Quejas",
                "Complaints by debtors.", "Quejas de deudores."),
        Measure("conduct_refusals", "count", "less", "Refused by conduct rules", "Rechazos por normas",
                "Treatments that the conduct rules refused.", "Gestiones que las normas rechazaron."),
        Measure("harm_index", "index", "less", "Harm index", "Índice de daño",
                "Weighted harm per 100 debtors: complaints, insistence, notices, lawsuits, sanctions, more.",
                "Daño ponderado por 100 deudores: quejas, insistencia, avisos, demandas, sanciones y otros."),
        Measure("utilisation", "share", "neither", "Staff utilisation", "Ocupación del personal",
                "Seconds at work on accounts over seconds on shift, of supervisors and visitors too.",
                "Segundos dedicados a cuentas sobre los de turno, también de supervisores y visitadores."),
    )
}  # fmt: skip


@dataclass(frozen=True)
class Basis:
    """What measures need besides a run's outcome.

    Attributes:
        first_day: day number.
        days: horizon.
        discount_rate: a year.
        mechanisms: `Mechanism` of each treatment of the catalogue.
        harm: points of harm by kind of event: complaint, insistence, hang_up, bureau_notice, lawsuit,
            sanction, repossession, third_party.
    """

    first_day: int
    days: int
    discount_rate: float
    mechanisms: tuple[int, ...]
    harm: dict[str, float]


def measure(outcome: Outcome, basis: Basis) -> dict[str, float]:
    """Return every measure of `MEASURES` of one run, money in main units of the currency."""
    within = Tally(outcome.daily[: basis.days])
    gross, cost = cash(within), collection_cost(within)
    late = outcome.book["opening_bucket"] > 0
    kept, broken = within.count(Kind.KEPT), within.count(Kind.BROKEN)
    late_paid = outcome.daily[: basis.days, 1:STAFF_ROW, list(CASH), CENTS].sum()
    late_owed = outcome.book["opening"][late].sum()
    incoming, answered, wait = queue(outcome, within)
    reached = within.count(Kind.CONTACTED) - answered
    picked_up = reached + sum(within.count(kind) for kind in OTHERS_ANSWER)
    made, met = visits(outcome)
    lapsed = within.count(Kind.LAPSED)
    values = {
        "gross_recovery": gross / 100,
        "net_recovery": (gross - cost) / 100,
        "net_present_value": present_value(outcome.daily[: basis.days], basis.discount_rate) / 100,
        "net_present_value_with_runoff": present_value(outcome.daily, basis.discount_rate) / 100,
        "recovered_share": ratio(gross, outcome.book["opening"].sum()),
        "recovered_share_of_late": ratio(late_paid, late_owed),
        "cost_to_collect": cost / 100,
        "cost_per_unit": ratio(cost, gross),
        "overdue_at_end": outcome.book["overdue"].sum() / 100,
        "cure_rate": mean_or_nan(outcome.book["cures"][late] > 0),
        "roll_rate": roll_rate(outcome.details[Kind.AGED, :, COUNT]),
        "roll_through": roll_through(roll_matrix(outcome.details[Kind.AGED, :, COUNT])),
        "days_to_first_payment": mean_or_nan(
            np.minimum(outcome.book["first_payment"][late] - basis.first_day, basis.days)
        ),
        "dials": within.count(Kind.DIALLED),
        "right_party_contacts": within.count(Kind.CONTACTED),
        "contact_rate": ratio(reached, within.count(Kind.DIALLED)),
        "abandoned_share": ratio(within.count(Kind.ABANDONED), picked_up),
        "call_backs": within.count(Kind.CALL_BACK),
        "calls_in": incoming,
        "calls_in_answered": ratio(answered, incoming),
        "mean_wait": ratio(wait, incoming),
        "visits": made,
        "visits_met": ratio(met, made),
        "promises_made": within.count(Kind.PROMISED) + within.count(Kind.PLANNED),
        "promises_kept_share": ratio(kept, kept + broken),
        "discounts": within.cents(Kind.DISCOUNTED) / 100,
        "corrected": within.cents(Kind.CORRECTED) / 100,
        "written_off": within.cents(Kind.WRITTEN_OFF) / 100,
        "sold": within.cents(Kind.SOLD) / 100,
        "lapsed_share": ratio(lapsed, lapsed + within.count(Kind.CARRIED_OUT)),
        "legal_cases": within.count(Kind.SUED),
        "complaints": within.count(Kind.COMPLAINED),
        "conduct_refusals": within.count(Kind.REFUSED),
        "harm_index": harm_index(outcome, within, basis),
        "utilisation": ratio(
            sum(within.seconds(kind) for kind in (*ABOUT_AN_ACCOUNT, *SUPERVISING)),
            within.seconds(Kind.STAFFED),
        ),
    }
    return {name: float(values[name]) for name in MEASURES}


class Tally:
    """Sums over the days and buckets of a tally."""

    def __init__(self, daily: npt.NDArray[np.int64]) -> None:
        self.sums = daily.sum(axis=(0, 1))

    def count(self, kind: Kind) -> int:
        """Return how many events of a kind there were."""
        return int(self.sums[kind, COUNT])

    def cents(self, kind: Kind) -> int:
        """Return the cents of all events of a kind."""
        return int(self.sums[kind, CENTS])

    def seconds(self, kind: Kind) -> int:
        """Return the seconds of all events of a kind."""
        return int(self.sums[kind, SECONDS])


CASH = (Kind.PAID, Kind.SOLD)
"""Kinds of event whose cents the creditor receives."""
COSTS = (Kind.GIVEN, Kind.DIALLED, Kind.VISITED, Kind.STAFFED, Kind.DAMAGES)
"""Kinds of event whose cents are the creditor's cost."""
ABOUT_AN_ACCOUNT = (
    Kind.PREPARED,
    Kind.DIALLED,
    Kind.CONTACTED,
    Kind.ANSWERED,
    Kind.WRONG_NUMBER,
    Kind.VOICEMAIL,
    Kind.HELD,
    Kind.NOTED,
    Kind.TRAVELLED,
    Kind.VISITED,
)
"""Kinds of event whose seconds collectors and visitors spend on an account; they never overlap."""
SUPERVISING = (Kind.DECIDED, Kind.CHECKED)
"""Kinds of event whose seconds supervisors spend on an account."""
OTHERS_ANSWER = (Kind.ANSWERED, Kind.WRONG_NUMBER, Kind.ABANDONED)
"""How a call of ours ends that a person answers and in which we do not speak with the account holder."""


def cash(tally: Tally) -> int:
    """Return the cents that came in: payments, and the price of debts sold."""
    return sum(tally.cents(kind) for kind in CASH)


def collection_cost(tally: Tally) -> int:
    """Return the cost to collect in cents: treatments, calls, visits, staff and damages."""
    return sum(tally.cents(kind) for kind in COSTS)


def queue(outcome: Outcome, tally: Tally) -> tuple[int, int, int]:
    """Return how many calls came in, how many of them were answered, and the seconds that all waited.

    Who called while we were on the line with him ourselves found no queue, and waited for nothing.
    """
    ends = outcome.details[Kind.QUEUED, : len(QueueEnd), COUNT]
    came = int(ends.sum() - ends[QueueEnd.ENGAGED])
    return came, int(ends[QueueEnd.ANSWERED]), tally.seconds(Kind.QUEUED)


def visits(outcome: Outcome) -> tuple[int, int]:
    """Return how many visits were made, and at how many of them the account holder spoke."""
    ends = outcome.details[Kind.VISITED, : len(VisitEnd), COUNT]
    return int(ends.sum() - ends[VisitEnd.NOT_MADE]), int(ends[VisitEnd.HOLDER])


def present_value(daily: npt.NDArray[np.int64], yearly: float) -> float:
    """Return cash less costs in cents, each discounted to the first day."""
    by_day = daily.sum(axis=1)[:, :, CENTS]
    net = by_day[:, list(CASH)].sum(axis=1) - by_day[:, list(COSTS)].sum(axis=1)
    return float((net * (1.0 + yearly) ** (-np.arange(len(net)) / DAYS_A_YEAR)).sum())


def roll_matrix(aged: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Return month's transitions [bucket before, bucket after] from the tally of AGED by detail."""
    size = len(BUCKETS)
    return aged.reshape(DETAIL_BUCKETS, DETAIL_BUCKETS)[:size, :size]


def roll_rate(aged: npt.NDArray[np.int64]) -> float:
    """Return the share of past-due accounts that stand in a worse bucket a month later.

    The worst bucket has none below it and does not count.
    """
    moves = roll_matrix(aged)[1:-1]
    worse = sum(moves[row, row + 2 :].sum() for row in range(len(moves)))
    return ratio(worse, moves.sum())


def harm_index(outcome: Outcome, tally: Tally, basis: Basis) -> float:
    """Return points of harm per 100 debtors."""
    given = outcome.details[Kind.GIVEN, : len(basis.mechanisms), COUNT]
    notices = given[np.array(basis.mechanisms) == Mechanism.NOTICE].sum()
    counts = {
        "complaint": tally.count(Kind.COMPLAINED),
        "insistence": tally.count(Kind.INSISTED),
        "hang_up": tally.count(Kind.HUNG_UP),
        "bureau_notice": int(notices),
        "lawsuit": tally.count(Kind.SUED),
        "sanction": tally.count(Kind.SANCTIONED),
        "repossession": tally.count(Kind.REPOSSESSED),
        "third_party": tally.count(Kind.ASKED),
    }
    points = sum(basis.harm[name] * counts[name] for name in counts)
    return 100.0 * points / max(1, len(outcome.book))


def recovery_curves(outcome: Outcome, days: int) -> npt.NDArray[np.float64]:
    """Return the share of the opening balance recovered by each day: [all and each bucket, day 0 ... days].

    Rows without accounts are NaN.
    """
    paid = outcome.daily[:days, :STAFF_ROW, list(CASH), CENTS].sum(axis=-1).T
    paid = np.vstack([paid.sum(axis=0), paid]).cumsum(axis=1)
    opening = np.array(
        [outcome.book["opening"][outcome.book["opening_bucket"] == b].sum() for b in range(STAFF_ROW)]
    )
    owed = np.concatenate([[opening.sum()], opening]).astype(np.float64)
    owed[owed == 0.0] = np.nan
    return np.hstack([np.zeros((len(owed), 1)), paid]) / owed[:, None]


def ratio(part: float, whole: float) -> float:
    """Return part over whole, NaN when there is no whole."""
    return float(part) / float(whole) if whole else float("nan")


def mean_or_nan(values: npt.ArrayLike) -> float:
    """Return the mean, NaN of nothing."""
    numbers = np.asarray(values, dtype=np.float64)
    return float(numbers.mean()) if len(numbers) else float("nan")
