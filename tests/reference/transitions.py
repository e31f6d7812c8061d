"""What happens to a debtor and his account without a contact (2, 3, 7.1 to 7.11, 7.21, 7.22, 7.26)."""

from __future__ import annotations

import datetime
import math

from tests.reference import psychology
from tests.reference.chance import normal
from tests.reference.psychology import Parameters, clip, faded, remembers, share
from tests.reference.shapes import (
    ACTIVE,
    FORTNIGHTLY,
    LEGAL,
    MONTHLY,
    NEVER,
    SETTLED,
    SOLD,
    STOPPED,
    WEEKLY,
    WORKS,
    Life,
    Record,
)

EPOCH = datetime.date(1970, 1, 1).toordinal()
ON_TIME, BY_HIMSELF, TREATMENT, PROMISE, PLAN, JUDGMENT, REPOSSESSION = range(7)
DATES_IN_A_MONTH = {WEEKLY: 52 / 12, FORTNIGHTLY: 2.0, MONTHLY: 1.0}
LAWSUIT, STOP, TRACE, SANCTION, OFFER, RECONCILE, REPOSSESS, ASK, SELL, CHARGE_OFF = (
    3,
    4,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
)
"""Mechanisms."""
HIMSELF = 40


def date(day: int) -> datetime.date:
    """The date of a day's number."""
    return datetime.date.fromordinal(EPOCH + day)


def number(day: datetime.date) -> int:
    """The number of a date."""
    return day.toordinal() - EPOCH


def months_later(day: datetime.date, months: int) -> datetime.date:
    """The same day of another month."""
    month = day.year * 12 + day.month - 1 + months
    return day.replace(year=month // 12, month=month % 12 + 1)


def ends_month(day: datetime.date) -> bool:
    """Is it the last day of a month?"""
    return (day + datetime.timedelta(days=1)).day == 1


# 2: derived from an account on a day


def missed(account: Record) -> int:
    """Instalments that are unpaid."""
    return -(-account.overdue // account.instalment)


def days_past_due(account: Record, today: int) -> int:
    """Days since the oldest unpaid instalment fell due."""
    if account.overdue == 0:
        return 0
    return today - number(months_later(date(account.last_due), 1 - missed(account)))


def is_worked(account: Record) -> bool:
    """ACTIVE, no promise standing, no plan running."""
    return account.state == ACTIVE and account.promise_day == NEVER and account.plan_left == 0


# 7.1


def lessen(life: Life, cents: int, kind: str, second: int, why: int, person: int) -> None:
    """Take cents from what is owed; he is cured, or has settled."""
    account = life.account
    late = account.overdue > 0
    account.balance -= cents
    account.overdue = max(0, account.overdue - cents)
    life.note(kind, detail=why, cents=cents, second=second, person=person)
    if late and account.overdue == 0:
        account.cures += 1
        life.note("CURED", second=second)
        relieve(life, second)
    if account.balance == 0:
        account.state = SETTLED
        life.note("SETTLED", second=second)


def relieve(life: Life, second: int) -> None:
    """No sanction stands any more, no offer, no announcement."""
    for row in range(40):
        if life.account.sanctions & 1 << row:
            life.note("LIFTED", detail=row, second=second)
    life.account.sanctions = 0
    life.debtor.burden = life.debtor.offer = 0.0
    life.debtor.warned_until = [NEVER] * len(life.debtor.warned_until)


def offered(life: Life) -> float:
    """The share that an offer waives which he knows of and which still stands."""
    return life.debtor.offer if life.today <= life.debtor.offer_until else 0.0


def asked(life: Life) -> int:
    """What clears what is past due."""
    return life.account.overdue - share(life.account.overdue, offered(life))


def pay(life: Life, cents: int, why: int, second: int = 0) -> None:
    """A payment; what he pays himself may be all that an offer asks."""
    account = life.account
    rest = 0
    if why not in (JUDGMENT, REPOSSESSION) and cents >= asked(life):
        rest = max(0, account.overdue - cents)
    book_payment(life, cents, why, second)
    waive(life, rest, second)


def waive(life: Life, cents: int, second: int) -> None:
    """A part of the debt is waived."""
    cents = min(cents, life.account.balance)
    if cents > 0:
        life.account.discounted += cents
        lessen(life, cents, "DISCOUNTED", second, 0, -1)


def book_payment(life: Life, cents: int, why: int, second: int) -> None:
    """A payment comes in."""
    account = life.account
    cents = min(cents, account.balance)
    account.paid += cents
    account.first_payment = min(account.first_payment, life.today)
    account.last_payment = life.today
    lessen(life, cents, "PAID", second, why, account.promised_to if why in (PROMISE, PLAN) else -1)


def grant_discount(life: Life) -> None:
    """The discount that was agreed for a promise."""
    cents = min(life.account.plan_discount, life.account.balance)
    life.account.plan_discount = 0
    if cents > 0:
        learn_to_hold_out(life)
        waive(life, cents, 0)


# 7.2


def is_income_date(kind: int, payday: int, day: int) -> bool:
    """Does income arrive on this day?"""
    when = date(day)
    if kind == WEEKLY:
        return when.weekday() == payday
    if kind == FORTNIGHTLY:
        return when.day == 15 or ends_month(when)
    return when.day == payday or (when.day < payday and ends_month(when))


def next_income(kind: int, payday: int, after: int) -> int:
    """The first income date after a day."""
    day = after + 1
    while not is_income_date(kind, payday, day):
        day += 1
    return day


# 4: candidate calendars


def next_candidate(day: int, rate: float, u: float) -> int:
    """The next candidate after a day."""
    return day + 1 + math.floor(math.log(u) / math.log(1 - rate))


# 7.3


def suffer_shocks(life: Life, until: int) -> None:
    """Losses of income up to a day."""
    p, debtor = life.p, life.debtor
    while debtor.shock_day <= until:
        length = int(-p.shock_days * math.log(life.u("SHOCK_LENGTH", debtor.shock_count)))
        debtor.shock_until = max(debtor.shock_until, debtor.shock_day + 1 + length)
        debtor.shock_count += 1
        gap = life.u("SHOCK_GAP", debtor.shock_count)
        debtor.shock_day = next_candidate(debtor.shock_day, p.shock_rate, gap)


def spend_until(life: Life, day: int) -> None:
    """Money that is not used for the debt fades."""
    debtor = life.debtor
    debtor.liquidity = faded(debtor.liquidity, day - debtor.caught_up, life.p.liquidity_fades)
    debtor.caught_up = day


def cut(p: Parameters, debtor: Record, day: int) -> float:
    """The share of an income that arrives on this day."""
    return p.shock_cut if day < debtor.shock_until else 1.0


def catch_up(life: Life) -> None:
    """Income and memories, made up for."""
    debtor = life.debtor
    day = next_income(debtor.income_kind, debtor.payday, debtor.caught_up)
    while day <= life.today:
        spend_until(life, day)
        suffer_shocks(life, day)
        debtor.liquidity += debtor.income * (0.5 + life.u("INCOME", day)) * cut(life.p, debtor, day)
        day = next_income(debtor.income_kind, debtor.payday, day)
    spend_until(life, life.today)
    fade_memories(life.p, debtor, life.today)


def fade_memories(p: Parameters, debtor: Record, today: int) -> None:
    """Memories, from their last moment to today."""
    days = today - debtor.as_of
    debtor.awareness = faded(debtor.awareness, days, p.awareness_fades)
    debtor.pressure = faded(debtor.pressure, days, p.pressure_fades)
    debtor.irritation = faded(debtor.irritation, days, p.irritation_fades)
    debtor.worn = [faded(worn, days, p.habit_fades) for worn in debtor.worn]
    debtor.voice_worn = faded(debtor.voice_worn, days, p.habit_fades)
    debtor.holds_out = faded(debtor.holds_out, days, p.holds_out_fades)
    debtor.as_of = today


# 7.4, last paragraph: what the functions are given


def attention(debtor: Record) -> float:
    """Who does not know that he owes pays no attention to it."""
    return debtor.attention * debtor.knows


def wanting(life: Life) -> float:
    """Wants, of this debtor."""
    debtor = life.debtor
    return psychology.wants(
        life.p,
        debtor.willingness,
        debtor.trust,
        debtor.pressure * debtor.credibility,
        debtor.irritation,
        debtor.reactance,
        debtor.disputes,
        days_past_due(life.account, life.today),
        debtor.burden,
        offered(life),
        0.0 if offered(life) > 0 else debtor.holds_out,
    )


# 3, 1: fall due


def fall_due(life: Life) -> None:
    """The due date, when it is today."""
    account, today = life.account, life.today
    if account.next_due != today:
        return
    account.next_due = number(months_later(date(today), 1))
    if account.state in (SETTLED, SOLD):
        return
    before, account.bucket = account.bucket, min(missed(account), 4)
    life.note("AGED", detail=8 * before + account.bucket)
    if account.overdue > 0:
        charge_interest(life)
    elif account.prepaid:
        account.prepaid = 0
        account.last_due = today
        return
    elif account.state == ACTIVE:
        cents = meet_due_date(life)
        if cents > 0:
            account.last_due = today
            pay(life, cents, ON_TIME)
            return
    bill(life)


def charge_interest(life: Life) -> None:
    """Moratory interest; nothing is logged when it is less than half a cent."""
    interest = share(life.account.overdue, life.moratory / 12)
    life.account.interest += interest
    life.account.balance += interest
    if interest > 0:
        life.note("INTEREST", cents=interest)


def bill(life: Life) -> None:
    """The instalment falls due."""
    account = life.account
    due = min(account.instalment, account.balance - account.overdue)
    if due > 0:
        account.overdue += due
        account.last_due = life.today
    life.note("BILLED", cents=due)


# 7.5


def meet_due_date(life: Life) -> int:
    """What he pays on the due date, cents; 0 when he does not."""
    catch_up(life)
    p, debtor, account, u = life.p, life.debtor, life.account, life.u
    instalment = min(account.instalment, account.balance)
    chance = psychology.pays_on_time(
        p, debtor.willingness, attention(debtor), debtor.awareness, debtor.disputes
    )
    if p.spends_at_most * debtor.liquidity < instalment or u("PAYS_ON_TIME", life.today) >= chance:
        return 0
    full = u("PAYS_FULL", life.today) < debtor.thrift
    luck = normal(u("PART_PAID", life.today))
    cents = psychology.pays_on_bill_cents(p, account.balance, instalment, debtor.liquidity, full, luck)
    debtor.liquidity = max(0.0, debtor.liquidity - cents)
    return cents


# 3, 2: receive


def receive(life: Life) -> None:
    """What is under way arrives; a court decides."""
    if life.account.state in (SETTLED, SOLD):
        return
    effects = {TRACE: end_tracing, SANCTION: sanction, REPOSSESS: repossess, ASK: ask_third_party}
    for row, treatment in enumerate(life.treatments):
        if life.account.arrives[row] <= life.today:
            life.account.arrives[row] = NEVER
            effects.get(treatment.mechanism, notice)(life, row)
    life.agenda.arrival = min(life.account.arrives)
    if life.account.judgment_day <= life.today:
        judgment(life)


# 7.26


def end_tracing(life: Life, _: int) -> None:
    """Skip tracing ends."""
    found = life.u("TRACES", life.today) < life.p.trace_finds
    life.note("TRACED", detail=int(found), second=life.bulk)
    if found:
        find_number(life)


def find_number(life: Life) -> None:
    """A number that works is known."""
    life.debtor.phone = WORKS
    life.account.no_number = 0
    life.account.dials_since_contact = 0


# 7.29


def ask_third_party(life: Life, row: int) -> None:
    """A relative or reference is asked where he is."""
    treatment = life.treatments[row]
    found = life.u("ASKS_THIRD_PARTY", life.today, 0) < treatment.succeeds
    life.note("ASKED", detail=int(found), second=life.bulk)
    if found:
        find_number(life)
    if life.u("ASKS_THIRD_PARTY", life.today, 1) < treatment.heard:
        catch_up(life)
        life.debtor.irritation += treatment.irritates
        complain(life, row, row, life.bulk)


# 7.30


def sanction(life: Life, row: int) -> None:
    """A sanction begins to stand."""
    account, debtor = life.account, life.debtor
    if account.overdue == 0 or account.sanctions & 1 << row:
        return
    account.sanctions |= 1 << row
    catch_up(life)
    debtor.knows = 1
    debtor.burden += life.treatments[row].burden
    debtor.irritation += life.treatments[row].irritates
    life.note("SANCTIONED", detail=row, second=life.bulk)
    complain(life, row, row, life.bulk)


# 7.31


def repossess(life: Life, row: int) -> None:
    """Goods are to be taken."""
    account, debtor, what = life.account, life.debtor, life.treatments[row]
    if account.overdue == 0 or account.collateral == 0:
        return
    catch_up(life)
    debtor.irritation += what.irritates
    reach = 1 - life.p.prepares * debtor.prepared
    taken = life.u("REPOSSESSES", life.today, 0) < what.succeeds * reach
    fetched = min(account.balance, share(account.collateral, what.fetches)) if taken else 0
    life.note("REPOSSESSED", detail=int(taken), cents=fetched, second=life.bulk)
    if taken:
        account.collateral = 0
    if fetched > 0:
        pay(life, fetched, REPOSSESSION, life.bulk)
    if life.u("REPOSSESSES", life.today, 1) < what.unlawful and what.damages > 0:
        life.note("DAMAGES", cents=what.damages, second=life.bulk)
    complain(life, row, row, life.bulk)


# 7.6


def pay_late(life: Life, why: int, second: int) -> int:
    """He who wants to pay a late debt pays what he can."""
    p, debtor, account = life.p, life.debtor, life.account
    luck = life.u("CLEARS", life.today)
    cents = psychology.pays_cents(p, account.overdue, account.instalment, debtor.liquidity, luck)
    if asked(life) < account.overdue and p.spends_at_most * debtor.liquidity >= asked(life):
        cents = asked(life)
    if cents > 0:
        debtor.liquidity = max(0.0, debtor.liquidity - cents)
        pay(life, cents, why, second)
    return cents


def notice(life: Life, row: int) -> None:
    """A message, letter or notice arrives."""
    catch_up(life)
    p, debtor, treatment = life.p, life.debtor, life.treatments[row]
    seen = life.u("NOTICES", life.today, row) < psychology.notices(p, debtor.worn[row])
    debtor.worn[row] += treatment.wears
    if not seen:
        return
    life.note("ARRIVED", detail=row, second=life.bulk)
    debtor.knows = 1
    debtor.awareness = remembers(treatment.informs, debtor.awareness)
    debtor.pressure += treatment.presses * (1 - clip(debtor.pressure))
    debtor.irritation += treatment.irritates
    debtor.trust += treatment.wins * (1 - debtor.trust)
    at_once = clip(p.at_once + treatment.eases)
    if life.account.overdue > 0:
        paid = 0
        keep_in_mind(life, treatment)
        if life.u("PAYS_AT_ONCE", life.today, row) < at_once * wanting(life):
            paid = pay_late(life, TREATMENT, life.bulk)
        if paid == 0 and life.account.overdue > 0:
            perhaps_call(life, row)
    elif treatment.mechanism == OFFER:
        pay_early(life, row, at_once)
    if treatment.mechanism == RECONCILE:
        reconcile(life, row)
    complain(life, row, row, life.bulk)


def keep_in_mind(life: Life, treatment: Record) -> None:
    """What was announced, and until when; what was offered."""
    debtor = life.debtor
    if treatment.announces >= 0:
        which = treatment.announces
        debtor.warned_until[which] = min(debtor.warned_until[which], life.today + treatment.deadline)
        debtor.prepared = int(debtor.prepared or treatment.forewarns)
    if treatment.mechanism == OFFER:
        debtor.offer = treatment.discount
        debtor.offer_until = life.today + treatment.days
        learn_to_hold_out(life)


def learn_to_hold_out(life: Life) -> None:
    """A discount teaches to wait for a better one."""
    life.debtor.holds_out += life.p.offer_teaches * (1 - clip(life.debtor.holds_out))


def pay_early(life: Life, row: int, at_once: float) -> None:
    """The next instalment, for a discount."""
    p, debtor, account = life.p, life.debtor, life.account
    instalment = min(account.instalment, account.balance)
    cents = instalment - share(instalment, life.treatments[row].discount)
    chance = at_once * psychology.pays_on_time(
        p, debtor.willingness, attention(debtor), debtor.awareness, debtor.disputes
    )
    able = p.spends_at_most * debtor.liquidity >= cents
    if account.prepaid or not able or life.u("PAYS_AT_ONCE", life.today, row) >= chance or cents == 0:
        return
    debtor.liquidity = max(0.0, debtor.liquidity - cents)
    account.prepaid = 1
    pay(life, cents, TREATMENT, life.bulk)
    waive(life, instalment - cents, life.bulk)


# 7.32


def reconcile(life: Life, row: int) -> None:
    """Both sides compare their statements."""
    debtor, account = life.debtor, life.account
    if not debtor.disputes or life.u("RECONCILES", life.today, row) >= life.treatments[row].succeeds:
        return
    debtor.disputes = 0
    part = min(1.0, 2 * life.p.disputed * life.u("DISPUTED", 0, 0))
    right = life.u("DISPUTED", 0, 1) < life.p.valid_claims
    cents = min(account.balance, share(account.overdue, part)) if right else 0
    if cents == 0:
        life.note("CORRECTED", detail=int(right), second=life.bulk)
        return
    account.corrected += cents
    lessen(life, cents, "CORRECTED", life.bulk, 1, -1)


# 7.33


def deadlines_pass(life: Life) -> None:
    """What was announced by a day that is past, and not done."""
    account, debtor, p = life.account, life.debtor, life.p
    for which, until in enumerate(debtor.warned_until):
        if until >= life.today:
            continue
        debtor.warned_until[which] = NEVER
        stands = account.promise_day != NEVER or account.plan_left > 0
        if account.overdue == 0 or stands or account.state in (LEGAL, SETTLED, SOLD):
            continue
        catch_up(life)
        debtor.credibility *= 1 - p.credibility_falls
        debtor.pressure *= 1 - p.credibility_falls
        life.note("LAPSED", detail=life.announced[which])


# 7.14: given


def give(life: Life, row: int) -> None:
    """A treatment that is no contact is given; fees are not charged."""
    account, debtor, what, second = life.account, life.debtor, life.treatments[row], life.bulk
    account.last[row] = life.today
    account.given[row] += 1
    life.note("GIVEN", detail=row, cents=what.cost, second=second)
    if what.carries_out >= 0:
        until = debtor.warned_until[what.carries_out]
        debtor.warned_until[what.carries_out] = NEVER
        if life.today <= until < NEVER:
            debtor.credibility += life.p.credibility_gains * (1 - debtor.credibility)
            life.note("CARRIED_OUT", detail=row, second=second)
    if what.mechanism == LAWSUIT:
        file_lawsuit(life, second)
    elif what.mechanism == STOP:
        account.state = STOPPED
        life.note("STOPPED", cents=account.balance, second=second)
    elif what.mechanism == SELL:
        sell(life, what, second)
    elif what.mechanism == CHARGE_OFF:
        write_off(life, SETTLED, second)
    else:
        account.arrives[row] = life.today + max(1, what.delay)
        life.agenda.arrival = min(life.agenda.arrival, account.arrives[row])


def write_off(life: Life, state: int, second: int) -> None:
    """What is left is given up as lost."""
    account = life.account
    life.note("WRITTEN_OFF", cents=account.balance, second=second)
    account.written_off += account.balance
    account.balance = account.overdue = 0
    account.state = state


def sell(life: Life, what: Record, second: int) -> None:
    """The debt is sold."""
    account = life.account
    years = days_past_due(account, life.today) / 365
    price = min(account.balance, share(account.balance, what.price * (1 - what.cheapens) ** years))
    life.note("SOLD", cents=price, second=second)
    account.sold += price
    account.balance -= price
    write_off(life, SOLD, second)


# 7.10


def money_in_a_month(debtor: Record) -> float:
    """M (5, 6)."""
    return debtor.income * DATES_IN_A_MONTH[debtor.income_kind]


def file_lawsuit(life: Life, second: int) -> None:
    """A lawsuit is filed."""
    delay = int(life.p.judgment_days + 2 * life.p.judgment_spread * life.u("JUDGMENT_DELAY", 0))
    life.account.state = LEGAL
    life.account.judgment_day = life.today + delay
    life.note("SUED", cents=life.account.balance, second=second)


def judgment(life: Life) -> None:
    """The court decides."""
    account = life.account
    account.judgment_day = NEVER
    catch_up(life)
    cents = 0
    if life.u("JUDGMENT", life.today) < life.p.garnishable:
        reach = 1 - life.p.prepares * life.debtor.prepared
        months = life.p.garnished_months * money_in_a_month(life.debtor) * reach
        cents = min(account.balance, int(months))
    account.state = STOPPED if account.balance > 0 else SETTLED
    life.note("JUDGED", detail=int(cents > 0), cents=cents)
    if cents > 0:
        pay(life, cents, JUDGMENT)


# 3, 3: live


def live(life: Life) -> None:
    """Promised days, plans, and thinking of it."""
    if life.account.promise_day <= life.today:
        promised_day(life)
    if life.account.plan_day <= life.today:
        plan_day(life)
    deadlines_pass(life)
    think_of_it(life)


# 7.7


def next_own_day(life: Life) -> None:
    """His next candidate."""
    debtor = life.debtor
    debtor.own_count += 1
    debtor.own_day = next_candidate(debtor.own_day, life.p.own_rate, life.u("OWN_GAP", debtor.own_count))


def think_of_it(life: Life) -> None:
    """His calendar, and a candidate day of a late debtor."""
    debtor = life.debtor
    while debtor.own_day < life.today:
        next_own_day(life)
    if debtor.own_day > life.today:
        return
    next_own_day(life)
    if life.account.overdue == 0:
        return
    catch_up(life)
    thinks = psychology.thinks_of_paying(life.p, attention(debtor), debtor.awareness)
    paid = 0
    if life.u("OWN_MARK", life.today) < thinks * wanting(life):
        paid = pay_late(life, BY_HIMSELF, 0)
    if paid == 0:
        perhaps_call(life, HIMSELF)


# 7.22: who calls


def perhaps_call(life: Life, occasion: int) -> None:
    """An occasion may make him call us today."""
    if life.u("CALLS_IN", life.today, occasion) < psychology.rings_us(life.p, wanting(life)):
        life.agenda.calls_on = life.today
        span = life.closes - life.opens
        life.agenda.calls_at = life.opens + int(span * life.u("CALLS_AT", life.today))


def patience_seconds(life: Life) -> int:
    """How long he waits in the queue at most."""
    return psychology.waits_seconds(life.p, life.u("WAITS", life.today))


# 7.21: abandoned


def is_left_hanging(life: Life) -> None:
    """He answers a machine's call, and nobody is there."""
    life.debtor.irritation += life.p.abandoned_irritates


# 7.8


def keeps_word(life: Life, cents: int, decision: str) -> bool:
    """Has he the money for what he promised, and does he keep it?"""
    catch_up(life)
    debtor = life.debtor
    chance = psychology.keeps(
        life.p,
        debtor.honesty,
        debtor.willingness,
        attention(debtor),
        debtor.awareness,
        days_past_due(life.account, life.today),
    )
    if debtor.liquidity < cents or life.u(decision, life.today) >= chance:
        return False
    debtor.liquidity -= cents
    return True


def promised_day(life: Life) -> None:
    """The day of a promise."""
    account = life.account
    account.promise_day = NEVER
    if account.balance == 0:
        return
    if account.overdue == 0:
        account.kept += 1
        account.plan_discount = 0
        life.note("KEPT", person=account.promised_to)
        return
    cents = min(account.promise_cents, account.balance)
    if not keeps_word(life, cents, "KEEPS"):
        account.broken += 1
        life.note("BROKEN", cents=cents, person=account.promised_to)
        return
    account.kept += 1
    life.note("KEPT", cents=cents, person=account.promised_to)
    pay(life, cents, PROMISE)
    grant_discount(life)


# 7.9


def plan_day(life: Life) -> None:
    """The day of a plan's instalment."""
    account = life.account
    if account.balance == 0:
        end_plan(account)
        return
    cents = min(account.plan_cents, account.balance)
    if not keeps_word(life, cents, "PLAN_KEEPS"):
        account.broken += 1
        life.note("BROKEN", detail=1, cents=cents, person=account.promised_to)
        lost = account.plan_left * account.plan_cents
        life.note("PLAN_BROKEN", cents=lost, person=account.promised_to)
        end_plan(account)
        return
    account.kept += 1
    life.note("KEPT", detail=1, cents=cents, person=account.promised_to)
    pay(life, cents, PLAN)
    account.plan_left -= 1
    account.plan_day += 30
    if account.plan_left == 0 or account.balance == 0:
        end_plan(account)


def end_plan(account: Record) -> None:
    """No instalment is to come."""
    account.plan_left = 0
    account.plan_day = NEVER


# 7.11


def complain(life: Life, attempt: int, row: int, second: int, person: int = -1) -> None:
    """A complaint, after a treatment (its row) or a contact (40 + its number)."""
    debtor = life.debtor
    chance = psychology.complains(life.p, debtor.irritation, debtor.reactance)
    if life.u("COMPLAINS", life.today, attempt) < chance:
        debtor.irritation /= 2
        life.note("COMPLAINED", detail=row, second=second, person=person)
