"""The morning of one account: all that happens to it before the floor opens.

Accounts do not meet in here, so their mornings commute: in which order, or on how many
threads, they are lived makes no difference. Both runners call `morning`.
"""

from __future__ import annotations

from typing import Any

from collsim.debtors import transitions
from collsim.jit import compiled
from collsim.policies.cells import cell_of, exposure, worth
from collsim.policies.conduct import refusal, refusal_after_a_talk
from collsim.policies.steps import age, due_day, is_worked
from collsim.portfolio import ledger
from collsim.portfolio.ageing import BUCKETS, RED_BEYOND_DAYS, missed_instalments
from collsim.randomness import Decision, draw
from collsim.records import MAX_TREATMENTS, AccountState, Channel, Kind, Mechanism, PaidFor, Ranking
from collsim.records.recent import count_attempt, count_reached
from collsim.simulation.event_log import NOBODY, note
from collsim.simulation.world import local_second
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
    treat(account, agenda, world, journal, row, day)
    set_alarm(account, debtor, agenda, world, day)


@compiled
def log(
    journal: Any, account: Any, row: int, day: int, second: int, kind: int, detail: int, cents: int
) -> None:
    """Write down something that happened to an account without a collector."""
    note(journal, day, second, row, account.opening_bucket, NOBODY, kind, detail, cents, 0)


# --- fall due ------------------------------------------------------------------------------


@compiled
def fall_due(account: Any, debtor: Any, world: Any, journal: Any, row: int, day: int) -> None:
    """On its due date: age the account, charge interest on what is late, bill, and pay on time or not."""
    if account.next_due > day:
        return
    month, _ = month_and_dom(day)
    account.next_due = day_in_month(month + 1, account.due_dom)
    if account.state == AccountState.SETTLED:
        return
    before = account.bucket
    account.bucket = months_late(account)
    log(journal, account, row, day, 0, Kind.AGED, before * DETAIL_BUCKETS + account.bucket, 0)
    if account.overdue > 0:
        interest = share_of(account.overdue, world.policy.moratory / MONTHS_A_YEAR)
        if interest > 0:
            log(journal, account, row, day, 0, Kind.INTEREST, 0, ledger.charge_interest(account, interest))
    elif account.state == AccountState.ACTIVE:
        kind, cents = transitions.meets_due_date(account, debtor, world.p, world.luck, day)
        if kind == Kind.PAID:
            account.last_due = day
            pay(journal, account, row, day, 0, PaidFor.ON_TIME, cents)
            return
    log(journal, account, row, day, 0, Kind.BILLED, 0, ledger.bill(account, day))


@compiled
def months_late(account: Any) -> int:
    """Return the ageing bucket by instalments missed, which months of 28 to 31 days do not blur."""
    return min(missed_instalments(account.overdue, account.instalment), len(BUCKETS) - 1)


@compiled
def log_promise(journal: Any, account: Any, row: int, day: int, kind: int, detail: int, cents: int) -> None:
    """Write down what becomes of a promise, with who took it."""
    bucket = account.opening_bucket
    note(journal, day, 0, row, bucket, account.promised_to, kind, detail, cents, 0)


@compiled
def pay(journal: Any, account: Any, row: int, day: int, second: int, why: int, cents: int) -> None:
    """Book a payment and write it down, with who won it and what follows from it: cured, settled."""
    was_late = account.overdue > 0
    promised = why == PaidFor.PROMISE or why == PaidFor.PLAN
    who = account.promised_to if promised else NOBODY
    booked = ledger.receive(account, cents, day)
    note(journal, day, second, row, account.opening_bucket, who, Kind.PAID, why, booked, 0)
    note_relief(journal, account, row, day, second, was_late)


@compiled
def note_relief(journal: Any, account: Any, row: int, day: int, second: int, was_late: bool) -> None:
    """Write down that nothing is past due, or owed, any more."""
    if was_late and account.overdue == 0:
        log(journal, account, row, day, second, Kind.CURED, 0, 0)
    if account.balance == 0:
        log(journal, account, row, day, second, Kind.SETTLED, 0, 0)


# --- receive -------------------------------------------------------------------------------


@compiled
def receive(account: Any, debtor: Any, agenda: Any, world: Any, journal: Any, row: int, day: int) -> None:
    """Let what is under way arrive: letters and notices, and the court's judgment."""
    if account.state == AccountState.SETTLED:
        return
    for k in range(world.treatment_count):
        if account.arrives[k] <= day:
            account.arrives[k] = NEVER
            if world.treatments[k].mechanism == Mechanism.TRACE:
                trace(account, debtor, world, journal, row, day)
            else:
                arrive(account, debtor, agenda, world, journal, row, day, k)
    if account.judgment_day <= day:
        account.judgment_day = NEVER
        kind, cents = transitions.is_judged(account, debtor, world.p, world.luck, day)
        log(journal, account, row, day, 0, kind, int(cents > 0), cents)
        if account.state == AccountState.LEGAL:
            account.state = AccountState.STOPPED
        if cents > 0:
            pay(journal, account, row, day, 0, PaidFor.JUDGMENT, cents)


@compiled
def trace(account: Any, debtor: Any, world: Any, journal: Any, row: int, day: int) -> None:
    """Let skip tracing end: with a number that works, or without."""
    found = transitions.is_traced(debtor, world.p, world.luck, day)
    log(journal, account, row, day, world.floor.bulk_second, Kind.TRACED, int(found), 0)
    if found:
        account.no_number = 0
        account.dials_since_contact = 0


@compiled
def arrive(
    account: Any, debtor: Any, agenda: Any, world: Any, journal: Any, row: int, day: int, treatment: int
) -> None:
    """Let a treatment reach the debtor, who may notice it, pay at once, call us, or complain."""
    second = world.floor.bulk_second
    kind, cents = transitions.notices_treatment(
        account, debtor, world.p, world.luck, day, treatment, world.treatments[treatment]
    )
    if kind < 0:
        return
    log(journal, account, row, day, second, Kind.ARRIVED, treatment, 0)
    if cents > 0:
        pay(journal, account, row, day, second, PaidFor.TREATMENT, cents)
    elif account.overdue > 0 and transitions.calls_in(account, debtor, world.p, world.luck, day, treatment):
        picks_up_the_telephone(debtor, agenda, world, day)
    if transitions.complains_now(debtor, world.p, world.luck, day, treatment):
        log(journal, account, row, day, second, Kind.COMPLAINED, treatment, 0)


# --- live ----------------------------------------------------------------------------------


@compiled
def live(account: Any, debtor: Any, agenda: Any, world: Any, journal: Any, row: int, day: int) -> None:
    """Let promised days come, instalments of plans fall due, and the debtor think of it himself."""
    if account.promise_day <= day:
        face_promise(account, debtor, world, journal, row, day)
    if account.plan_day <= day:
        face_plan(account, debtor, world, journal, row, day)
    transitions.skip_idle_days(debtor, world.p, world.luck, day)
    if debtor.own_day == day:
        kind, cents = transitions.thinks_of_it(account, debtor, world.p, world.luck, day)
        if kind == Kind.PAID:
            pay(journal, account, row, day, 0, PaidFor.BY_HIMSELF, cents)
        elif account.overdue > 0 and transitions.calls_in(
            account, debtor, world.p, world.luck, day, MAX_TREATMENTS
        ):
            picks_up_the_telephone(debtor, agenda, world, day)


@compiled
def picks_up_the_telephone(debtor: Any, agenda: Any, world: Any, day: int) -> None:
    """Write down when a debtor will call us today, while the floor is open."""
    floor = world.floor
    agenda.calls_on = day
    agenda.calls_at = transitions.calls_at(world.luck, debtor.who, day, floor.opens, floor.closes)


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
    pay(journal, account, row, day, 0, PaidFor.PROMISE, cents)
    grant_discount(account, journal, row, day)


@compiled
def grant_discount(account: Any, journal: Any, row: int, day: int) -> None:
    """Waive what was agreed for keeping a promise."""
    waived = min(account.plan_discount, account.balance)
    account.plan_discount = 0
    if waived > 0:
        was_late = account.overdue > 0
        log(journal, account, row, day, 0, Kind.DISCOUNTED, 0, ledger.discount(account, waived))
        note_relief(journal, account, row, day, 0, was_late)


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
    pay(journal, account, row, day, 0, PaidFor.PLAN, cents)
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
def treat(account: Any, agenda: Any, world: Any, journal: Any, row: int, day: int) -> None:
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
            due = attempt_step(account, agenda, world, journal, row, step, dpd, day)
            if account.state != AccountState.ACTIVE:
                agenda.callable = NEVER
                agenda.visitable = NEVER
                return
        agenda.wake = min(agenda.wake, due)


@compiled
def attempt_step(
    account: Any, agenda: Any, world: Any, journal: Any, row: int, step: Any, dpd: int, day: int
) -> int:
    """Give a treatment that is due, if it is worth it and permitted; return when the step is due again."""
    if not is_worth_it(account, world, step.treatment, dpd, day):
        return day + RECONSIDER
    if not give(account, agenda, world, journal, row, day, step.treatment):
        return day + 1
    return max(day + 1, step_day(account, world, step, dpd, day))


@compiled
def step_day(account: Any, world: Any, step: Any, dpd: int, day: int) -> int:
    """Return when a step is due, as `due_day`, or NEVER when its channel does not lead to the debtor."""
    channel = world.treatments[step.treatment].channel
    if channel >= 0 and (account.channels >> channel) & 1 == 0:
        return NEVER
    if channel == Channel.PHONE and account.no_number == 1:
        return NEVER
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
def is_worth_it(account: Any, world: Any, treatment: int, dpd: int, day: int) -> bool:
    """Return whether a treatment is worth its cost, for a policy that asks; stopping costs nothing."""
    if world.policy.ranking != Ranking.INDEX or world.treatments[treatment].mechanism == Mechanism.STOP:
        return True
    return worth(world, account, treatment, cell_of(account, dpd, day)) > 0.0


@compiled
def give(account: Any, agenda: Any, world: Any, journal: Any, row: int, day: int, treatment: int) -> bool:
    """Give a treatment other than a call; return False when a conduct rule refuses it."""
    what = world.treatments[treatment]
    second = world.floor.bulk_second
    if what.channel >= 0:
        local = local_second(world, account.zone, second)
        rule = refusal(account, world.rules, what.channel, day, local, world.holiday == 1)
        if rule < 0 and agenda.calls_on == day and agenda.calls_at < second:
            # he rings us before it would go out, and we may speak with him
            rule = refusal_after_a_talk(account, world.rules, what.channel, day)
        if rule >= 0:
            refuse(account, journal, row, day, second, NOBODY, rule)
            return False
        count_attempt(account, what.channel, day)
        count_reached(account, what.channel, day)
        account.refused_rule = -1
    account.last[treatment] = day
    account.given[treatment] += 1
    log(journal, account, row, day, second, Kind.GIVEN, treatment, what.cost)
    if what.fee > 0 and world.policy.charges_fees == 1:
        log(journal, account, row, day, second, Kind.FEE, treatment, ledger.charge_fee(account, what.fee))
    if what.mechanism == Mechanism.LAWSUIT:
        sue(account, world, journal, row, day, second)
    elif what.mechanism == Mechanism.STOP:
        stop(account, world, journal, row, day, second)
    else:
        account.arrives[treatment] = day + max(1, what.delay)
    return True


@compiled
def refuse(account: Any, journal: Any, row: int, day: int, second: int, collector: int, rule: int) -> None:
    """Write down that a rule refuses what was to be done: once, until something is permitted again."""
    if account.refused_rule != rule:
        account.refused_rule = rule
        bucket = account.opening_bucket
        note(journal, day, second, row, bucket, collector, Kind.REFUSED, rule, 0, 0)


@compiled
def sue(account: Any, world: Any, journal: Any, row: int, day: int, second: int) -> None:
    """File a lawsuit; its judgment comes after a delay that no policy can move."""
    account.state = AccountState.LEGAL
    spread = draw(world.luck, account.who, 0, Decision.JUDGMENT_DELAY, 0)
    account.judgment_day = day + int(world.p.judgment_days + world.p.judgment_spread * 2.0 * spread)
    log(journal, account, row, day, second, Kind.SUED, 0, account.balance)


@compiled
def stop(account: Any, world: Any, journal: Any, row: int, day: int, second: int) -> None:
    """Stop working an account, and write it off when less is owed than is worth keeping books on."""
    account.state = AccountState.STOPPED
    log(journal, account, row, day, second, Kind.STOPPED, 0, account.balance)
    if account.balance < world.policy.write_off_below:
        log(journal, account, row, day, second, Kind.WRITTEN_OFF, 0, ledger.write_off(account))


# --- set the alarm -------------------------------------------------------------------------


@compiled
def set_alarm(account: Any, debtor: Any, agenda: Any, world: Any, day: int) -> None:
    """Write down the next day on which something falls due for this account.

    The agenda holds already when the policy's next step is due. The days on which paying
    might occur to the debtor count only while something is past due.
    """
    if account.state == AccountState.SETTLED:
        agenda.wake = NEVER
        agenda.callable = NEVER
        agenda.visitable = NEVER
        return
    wake = min(account.next_due, account.promise_day, account.plan_day, account.judgment_day)
    if account.overdue > 0:
        wake = min(wake, debtor.own_day, turns_red(account, day))
    for k in range(world.treatment_count):
        wake = min(wake, account.arrives[k])
    if world.policy.arm_period > 0:
        wake = min(wake, account.arm_until)
    agenda.wake = max(day + 1, min(wake, agenda.wake))


@compiled
def turns_red(account: Any, day: int) -> int:
    """Return the day on which the traffic light of a late account turns red by age alone, or NEVER."""
    late = age(account, day)
    return day + RED_BEYOND_DAYS + 1 - late if late <= RED_BEYOND_DAYS else NEVER
