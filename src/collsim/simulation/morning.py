"""The morning of one account: all that happens to it before the floor opens.

Accounts do not meet in here, so their mornings commute: in which order, or on how many
threads, they are lived makes no difference. Both runners call `morning`.
"""

from __future__ import annotations

from typing import Any

from collsim.debtors import transitions
from collsim.jit import compiled
from collsim.policies.cells import cell_of, exposure, worth
from collsim.policies.steps import age, due_day, is_worked, leads_to_him, turn_day
from collsim.portfolio import ledger
from collsim.portfolio.ageing import BUCKETS, RED_BEYOND_DAYS, missed_instalments
from collsim.randomness import Decision, draw
from collsim.records import MAX_TREATMENTS, AccountState, Kind, Mechanism, PaidFor, Ranking
from collsim.simulation.arrivals import picks_up_the_telephone, receive
from collsim.simulation.bookings import is_closed, log, log_promise, pay, waive
from collsim.simulation.event_log import NOBODY, note
from collsim.simulation.giving import give, is_ending
from collsim.units import NEVER, day_in_month, month_and_dom, share_of

DETAIL_BUCKETS = 8
MONTHS_A_YEAR = 12
PLAN_DAYS = 30
RECONSIDER = 7
"""Days after which a treatment that was not worth its cost is thought over again."""


@compiled
def morning(account: Any, debtor: Any, agenda: Any, world: Any, journal: Any, row: int, day: int) -> None:
    """Let an account live the morning of a day and write into its agenda when it wakes next."""
    fall_due(account, debtor, world, journal, row, day)
    receive(account, debtor, agenda, world, journal, row, day)
    live(account, debtor, agenda, world, journal, row, day)
    treat(account, debtor, agenda, world, journal, row, day)
    set_alarm(account, debtor, agenda, world, day)


# --- fall due ------------------------------------------------------------------------------


@compiled
def fall_due(account: Any, debtor: Any, world: Any, journal: Any, row: int, day: int) -> None:
    """On its due date: age the account, charge interest on what is late, bill, and pay on time or not."""
    if account.next_due > day:
        return
    month, _ = month_and_dom(day)
    account.next_due = day_in_month(month + 1, account.due_dom)
    if is_closed(account):
        return
    before = account.bucket
    account.bucket = months_late(account)
    log(journal, account, row, day, 0, Kind.AGED, before * DETAIL_BUCKETS + account.bucket, 0)
    if account.overdue > 0:
        interest = share_of(account.overdue, world.policy.moratory / MONTHS_A_YEAR)
        if interest > 0:
            log(journal, account, row, day, 0, Kind.INTEREST, 0, ledger.charge_interest(account, interest))
    elif account.prepaid == 1:
        account.prepaid = 0
        account.last_due = day
        return
    elif account.state == AccountState.ACTIVE:
        kind, cents = transitions.meets_due_date(account, debtor, world.p, world.luck, day)
        if kind == Kind.PAID:
            account.last_due = day
            pay(journal, account, debtor, row, day, 0, PaidFor.ON_TIME, cents)
            return
    log(journal, account, row, day, 0, Kind.BILLED, 0, ledger.bill(account, day))


@compiled
def months_late(account: Any) -> int:
    """Return the ageing bucket by instalments missed, which months of 28 to 31 days do not blur."""
    return min(missed_instalments(account.overdue, account.instalment), len(BUCKETS) - 1)


# --- live ----------------------------------------------------------------------------------


@compiled
def live(account: Any, debtor: Any, agenda: Any, world: Any, journal: Any, row: int, day: int) -> None:
    """Let promised days come, instalments of plans fall due, and the debtor think of it himself."""
    if account.promise_day <= day:
        face_promise(account, debtor, world, journal, row, day)
    if account.plan_day <= day:
        face_plan(account, debtor, world, journal, row, day)
    face_deadlines(account, debtor, world, journal, row, day)
    transitions.skip_idle_days(debtor, world.p, world.luck, day)
    if debtor.own_day == day:
        kind, cents = transitions.thinks_of_it(account, debtor, world.p, world.luck, day)
        if kind == Kind.PAID:
            pay(journal, account, debtor, row, day, 0, PaidFor.BY_HIMSELF, cents)
        elif account.overdue > 0 and transitions.calls_in(
            account, debtor, world.p, world.luck, day, MAX_TREATMENTS
        ):
            picks_up_the_telephone(debtor, agenda, world, day)


@compiled
def face_deadlines(account: Any, debtor: Any, world: Any, journal: Any, row: int, day: int) -> None:
    """Let deadlines be past by which something was announced that has not been done.

    That is excused when nothing is past due, a promise stands, a plan runs, or a court has the account.
    """
    for announced in range(len(debtor.warned_until)):
        if debtor.warned_until[announced] < day:
            excused = account.overdue == 0 or account.promise_day != NEVER or account.plan_left > 0
            excused = excused or account.state == AccountState.LEGAL or is_closed(account)
            if transitions.sees_nothing_done(debtor, world.p, world.luck, day, announced, excused):
                log(journal, account, row, day, 0, Kind.LAPSED, world.announced[announced], 0)


@compiled
def face_promise(account: Any, debtor: Any, world: Any, journal: Any, row: int, day: int) -> None:
    """Let a promised day come: paid, with the discount that was agreed for it, or broken.

    Who has meanwhile paid all that was past due has kept his promise.
    """
    account.promise_day = NEVER
    if account.balance == 0:
        return
    if account.overdue == 0:
        account.kept += 1
        account.plan_discount = 0
        log_promise(journal, account, row, day, Kind.KEPT, 0, 0)
        return
    kind, cents = transitions.honours_promise(account, debtor, world.p, world.luck, day)
    log_promise(journal, account, row, day, kind, 0, cents)
    if kind == Kind.BROKEN:
        account.broken += 1
        return
    account.kept += 1
    pay(journal, account, debtor, row, day, 0, PaidFor.PROMISE, cents)
    grant_discount(account, debtor, world, journal, row, day)


@compiled
def grant_discount(account: Any, debtor: Any, world: Any, journal: Any, row: int, day: int) -> None:
    """Waive what was agreed for keeping a promise."""
    waived = min(account.plan_discount, account.balance)
    account.plan_discount = 0
    if waived > 0:
        transitions.learns_to_hold_out(debtor, world.p)
        waive(journal, account, debtor, row, day, 0, waived)


@compiled
def face_plan(account: Any, debtor: Any, world: Any, journal: Any, row: int, day: int) -> None:
    """Let an instalment of a plan fall due; a missed one ends the plan."""
    if account.balance == 0:
        end_plan(account)
        return
    kind, cents = transitions.honours_plan(account, debtor, world.p, world.luck, day)
    log_promise(journal, account, row, day, kind, 1, cents)
    if kind == Kind.BROKEN:
        account.broken += 1
        log_promise(journal, account, row, day, Kind.PLAN_BROKEN, 0, account.plan_left * account.plan_cents)
        end_plan(account)
        return
    account.kept += 1
    pay(journal, account, debtor, row, day, 0, PaidFor.PLAN, cents)
    account.plan_left -= 1
    account.plan_day = day + PLAN_DAYS
    if account.plan_left == 0 or account.balance == 0:
        end_plan(account)


@compiled
def end_plan(account: Any) -> None:
    """Take a plan out of the account."""
    account.plan_left = 0
    account.plan_day = NEVER


# --- treat ---------------------------------------------------------------------------------


@compiled
def treat(account: Any, debtor: Any, agenda: Any, world: Any, journal: Any, row: int, day: int) -> None:
    """Give the treatments that the policy has due and the conduct rules permit; put calls on the list.

    Writes into the agenda from which day the account may be called, and when the next step is due.
    """
    if world.policy.arm_period > 0 and day >= account.arm_until:
        assign_arm(account, world, journal, row, day)
        agenda.back_on = NEVER  # what was promised in one arm is not done in the next
    agenda.callable = NEVER
    agenda.visitable = NEVER
    agenda.wake = NEVER
    if not is_worked(account):
        return
    dpd = age(account, day)
    for s in range(world.step_count):
        step = world.steps[s]
        due = step_day(account, world, step, dpd, day)
        mechanism = world.treatments[step.treatment].mechanism
        if mechanism == Mechanism.CALL:
            agenda.callable = min(agenda.callable, due)
            continue
        if mechanism == Mechanism.VISIT:
            agenda.visitable = min(agenda.visitable, due)
            continue
        if due == day:
            due = attempt_step(account, debtor, agenda, world, journal, row, step, dpd, day)
            if account.state != AccountState.ACTIVE:
                agenda.callable = NEVER
                agenda.visitable = NEVER
                return
        agenda.wake = min(agenda.wake, due)


@compiled
def attempt_step(
    account: Any, debtor: Any, agenda: Any, world: Any, journal: Any, row: int, step: Any, dpd: int, day: int
) -> int:
    """Give a treatment that is due, if it is worth it and permitted; return when to look at the step again.

    That is tomorrow where another step waits for this treatment.
    """
    if not is_worth_it(account, world, step, dpd, day):
        return day + RECONSIDER
    if not give(account, debtor, agenda, world, journal, row, day, step.treatment):
        return day + 1
    if is_waited_for(world, step.treatment):
        return day + 1
    return max(day + 1, step_day(account, world, step, dpd, day))


@compiled
def is_waited_for(world: Any, treatment: int) -> bool:
    """Return whether a step of the policy comes only after a treatment."""
    waits = 0
    for s in range(world.step_count):
        waits += int(world.steps[s].after == treatment)
    return waits > 0


@compiled
def step_day(account: Any, world: Any, step: Any, dpd: int, day: int) -> int:
    """Return when a step is due, as `due_day`, or NEVER when it cannot be done.

    Its channel must lead to the debtor, and there must be goods to be repossessed.
    """
    what = world.treatments[step.treatment]
    if what.mechanism == Mechanism.REPOSSESS and account.collateral == 0:
        return NEVER
    if not leads_to_him(account, what.channel):
        return NEVER
    if step.group >= 0:
        return turn_day(step, account, world, dpd, day)
    return due_day(step, account, dpd, day)


@compiled
def assign_arm(account: Any, world: Any, journal: Any, row: int, day: int) -> None:
    """Draw the arm of an experiment in which the account spends the next period."""
    account.arm = int(draw(world.luck, account.who, day, Decision.ARM, 0) * world.policy.arms)
    account.arm_until = day + world.policy.arm_period
    if account.state == AccountState.ACTIVE:
        bucket = account.opening_bucket
        cell = cell_of(account, age(account, day), day)
        note(journal, day, 0, row, bucket, NOBODY, Kind.ASSIGNED, account.arm, exposure(account), cell)


@compiled
def is_worth_it(account: Any, world: Any, step: Any, dpd: int, day: int) -> bool:
    """Return whether a treatment is worth its cost, for a policy that asks; endings are not tried out."""
    treatment = step.treatment
    if world.policy.ranking != Ranking.INDEX or is_ending(world.treatments[treatment].mechanism):
        return True
    if carries_out_what_was_announced(world, step):
        return True
    return worth(world, account, treatment, cell_of(account, dpd, day)) > 0.0


@compiled
def carries_out_what_was_announced(world: Any, step: Any) -> bool:
    """Return whether a step does what its notice has announced: its worth is that the next is believed."""
    announced = world.treatments[step.treatment].carries_out
    return step.after >= 0 and announced >= 0 and world.treatments[step.after].announces == announced


# --- set the alarm -------------------------------------------------------------------------


@compiled
def set_alarm(account: Any, debtor: Any, agenda: Any, world: Any, day: int) -> None:
    """Write down the next day on which something falls due for this account.

    The agenda holds already when the policy's next step is due. The days on which paying
    might occur to the debtor count only while something is past due.
    """
    if is_closed(account):
        agenda.wake = NEVER
        agenda.callable = NEVER
        agenda.visitable = NEVER
        return
    wake = min(account.next_due, account.promise_day, account.plan_day, account.judgment_day)
    if account.overdue > 0:
        wake = min(wake, debtor.own_day, turns_red(account, day))
    wake = min(wake, agenda.arrival)
    for announced in range(len(debtor.warned_until)):
        if debtor.warned_until[announced] < NEVER:
            wake = min(wake, debtor.warned_until[announced] + 1)
    if world.policy.arm_period > 0:
        wake = min(wake, account.arm_until)
    agenda.wake = max(day + 1, min(wake, agenda.wake))


@compiled
def turns_red(account: Any, day: int) -> int:
    """Return the day on which the traffic light of a late account turns red by age alone, or NEVER."""
    late = age(account, day)
    return day + RED_BEYOND_DAYS + 1 - late if late <= RED_BEYOND_DAYS else NEVER
