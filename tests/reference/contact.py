"""One contact: it rings, somebody speaks, what it leaves behind (7.12, 7.18, 7.22 to 7.25)."""

from __future__ import annotations

import math

from tests.reference import psychology
from tests.reference.chance import normal
from tests.reference.conversation import conclude, led
from tests.reference.opening import begin_call
from tests.reference.psychology import clip, rounded, secs
from tests.reference.shapes import (
    ACTIVE,
    AT_THE_DOOR,
    DEAD,
    HOLDER,
    NEVER,
    NOBODY,
    OWN_CALL,
    PHONE,
    RELATIVE,
    SPOUSE,
    STOPPED,
    STRANGER,
    VISIT,
    VOICEMAIL,
    WORKS,
    WRONG,
    Life,
    Record,
)
from tests.reference.talk import Claim, Policy, Reply, Script, Talk
from tests.reference.transitions import HIMSELF, catch_up, complain, days_past_due, lessen

VISIT_ENDS = {NOBODY: 0, RELATIVE: 1, SPOUSE: 1, HOLDER: 2}


# 2: the last seven days


def week(packed: int) -> list[int]:
    """Seven counts of eight bits, today's first."""
    return [packed >> 8 * day & 255 for day in range(7)]


def shifted(packed: int, days: int) -> int:
    """The same counts, so many days later."""
    return sum(count << 8 * (day + days) for day, count in enumerate(week(packed)) if day + days < 7)


def begin_week_of(account: Record, today: int) -> None:
    """Today is the first of the seven days."""
    days = today - account.recent_as_of
    for counts in (account.recent_attempts, account.recent_contacts):
        counts[:] = [shifted(packed, days) for packed in counts]
    account.recent_as_of = today


# 7.12: it rings


def count_dial(life: Life, row: int) -> int:
    """The dial is counted; its number among the day's is the contact."""
    account = life.account
    begin_week_of(account, life.today)
    contact = week(account.recent_attempts[PHONE])[0]
    account.recent_attempts[PHONE] += 1
    account.dials += 1
    account.dials_since_contact += 1
    account.last_dial = life.today
    account.last[row] = life.today
    account.given[row] += 1
    account.refused_rule = -1
    return contact


def voicemail_or_nobody(life: Life, contact: int) -> int:
    """Nobody answers, but perhaps a machine."""
    return VOICEMAIL if life.u("VOICEMAIL", life.today, contact) < life.p.voicemail else NOBODY


def picks_up(life: Life, row: int, contact: int, hour: float, keeps_call_back: bool) -> int:
    """Who picks up."""
    p, debtor, u, today = life.p, life.debtor, life.u, life.today
    if debtor.phone == DEAD:
        return NOBODY
    if debtor.phone == WRONG:
        stranger = u("STRANGER", today, contact) < p.stranger_answers
        return STRANGER if stranger else voicemail_or_nobody(life, contact)
    catch_up(life)
    chance = p.callback_answers
    if not keeps_call_back:
        reach, worn = debtor.reach[PHONE], debtor.worn[row]
        chance = psychology.answers(p, reach, hour, worn, debtor.irritation, debtor.reactance)
    debtor.irritation += p.dial_irritates
    if insists(life):
        debtor.irritation += p.insistence_irritates
    if u("ANSWERS", today, contact) >= chance:
        debtor.worn[row] += p.ring_wears * life.treatments[row].wears
        return voicemail_or_nobody(life, contact)
    if keeps_call_back or u("RIGHT_PARTY", today, contact) < p.right_party:
        debtor.worn[row] += life.treatments[row].wears
        return HOLDER
    return SPOUSE if u("SPOUSE", today, contact) < p.spouse else RELATIVE


def insists(life: Life) -> bool:
    """Is it the fourth dial or later within seven days?"""
    return sum(week(life.account.recent_attempts[PHONE])) >= 4


def dial(life: Life, row: int, second: int, hour: float, person: int) -> tuple[int, int, int]:
    """A dial by hand: who picks up, after how many seconds, and the contact."""
    agenda, today = life.agenda, life.today
    contact = count_dial(life, row)
    agenda.held = 1
    keeps_call_back = agenda.back_on == today and second >= agenda.back_at
    listener = picks_up(life, row, contact, hour, keeps_call_back)
    if keeps_call_back or agenda.back_on < today:
        agenda.back_on = NEVER
    rings = life.p.ring_seconds
    if listener not in (NOBODY, VOICEMAIL):
        rings *= life.u("RINGS", today, contact)
    seconds, cost = secs(rings), life.treatments[row].cost
    life.note("DIALLED", detail=row, cents=cost, second=second, seconds=seconds, person=person)
    if insists(life):
        life.note("INSISTED", second=second, person=person)
    return listener, seconds, contact


# 7.25: at the door


def knock(life: Life, row: int, hour: float) -> int:
    """Who opens."""
    catch_up(life)
    p, debtor, today = life.p, life.debtor, life.today
    reach, wears = debtor.reach[VISIT], life.treatments[row].wears
    chance = psychology.opens(p, reach, hour, debtor.worn[row], debtor.irritation, debtor.reactance)
    debtor.irritation += p.visit_irritates
    if life.u("AT_HOME", today, 0) >= chance:
        debtor.worn[row] += p.ring_wears * wears
        return NOBODY
    if life.u("AT_HOME", today, 1) >= p.right_party_at_home:
        return SPOUSE if life.u("AT_HOME", today, 2) < p.spouse else RELATIVE
    debtor.worn[row] += wears
    return HOLDER


# 7.18: form


def form(life: Life, person: Record, days: int) -> float:
    """His form so many days after the first."""
    p = life.p
    learnt = 1 - p.learning_gap * math.exp(-(person.tenure + days) / p.learning_days)
    return learnt * max(0.5, 1 - p.tires * person.tired)


def works(person: Record, seconds: int) -> None:
    """An activity has come to its end."""
    person.busy += seconds
    person.tired += seconds / 3600


# 7.12: how long it lasts


def talk_seconds(life: Life, call: Record, contact: int, exponential: int) -> int:
    """Length of a conversation with the holder."""
    p = life.p
    if is_put_off(call):
        return secs(p.other_seconds)
    u = life.u("TALK_TIME", life.today, contact)
    kind = "talk_agreed" if call.agreed > 0 else "talk"
    kind = "visit" if contact == AT_THE_DOOR else kind
    log_mean, log_sd = getattr(p, f"{kind}_log_mean"), getattr(p, f"{kind}_log_sd")
    if exponential:
        return secs(-math.log(u) * math.exp(log_mean + log_sd**2 / 2))
    return secs(math.exp(log_mean + log_sd * normal(u)))


def is_put_off(call: Record) -> bool:
    """Did he ask to be called later before he was verified?"""
    return call.last_reply == Reply.PUTS_OFF


def notes_seconds(life: Life, person: Record, contact: int, days: int) -> int:
    """Length of the notes; 0 for none."""
    p, luck = life.p, normal(life.u("AFTER_CALL", life.today, contact))
    return rounded(p.after_call_seconds / form(life, person, days) * math.exp(p.after_call_log_sd * luck))


# 7.12: when it is over


def leave_behind(life: Life, call: Record, voice: int, wins: float) -> None:
    """What a conversation with the holder leaves in him."""
    p, debtor = life.p, life.debtor
    debtor.knows = 1
    debtor.awareness = 1.0
    debtor.trust = clip(call.trust + (p.call_trust if call.agreed > 0 else 0.0))
    debtor.trust += wins * (1 - debtor.trust)
    debtor.irritation = call.irritation + p.call_irritates
    debtor.credibility = call.belief
    debtor.pressure += p.consequence_presses * call.consequence * (1 - clip(debtor.pressure))
    left = debtor.voice_worn if debtor.last_voice == voice else 0.0
    debtor.voice_worn = p.voice_wears + left
    debtor.last_voice = voice
    if call.consults:
        debtor.consulted = 1
    if call.claim == Claim.RESOLVED:
        debtor.disputes = 0


def correct(life: Life, call: Record, second: int, person: int) -> None:
    """What was claimed wrongly is taken out of the books."""
    if call.claim != Claim.RESOLVED:
        return
    cents = max(0, life.account.overdue - call.undisputed) if call.valid else 0
    life.account.corrected += cents
    lessen(life, cents, "CORRECTED", second, call.valid, person)


def agree(life: Life, call: Record, voice: int, second: int) -> None:
    """What was agreed stands, to the credit of who took it."""
    account = life.account
    account.promises += 1
    account.promised_on = life.today
    account.promised_to = voice
    if call.instalments > 1:
        account.plan_left = call.instalments
        account.plan_cents = call.agreed
        account.plan_day = call.agreed_day
        cents = call.instalments * call.agreed
        life.note("PLANNED", detail=call.instalments, cents=cents, second=second, person=voice)
        return
    account.promise_cents = call.agreed
    account.promise_day = call.agreed_day
    account.plan_discount = call.waived
    life.note("PROMISED", cents=call.agreed, second=second, person=voice)


def count_contact(life: Life, voice: int, channel: int) -> None:
    """The account has been spoken to today."""
    account = life.account
    begin_week_of(account, life.today)
    account.recent_contacts[channel] += 1
    account.contacts += 1
    account.last_contact = life.today
    account.dials_since_contact = 0
    account.voice = voice


def has_broken_down(call: Record) -> bool:
    """Is he vulnerable, and has he said so?"""
    return bool(call.vulnerable and call.bared)


def route(life: Life, second: int, person: int) -> None:
    """Collectors leave him."""
    if life.account.state == ACTIVE:
        life.account.state = STOPPED
        life.note("ROUTED", cents=life.account.balance, second=second, person=person)


# 7.23


def promise_call_back(life: Life, call: Record, second: int, person: int) -> None:
    """He is promised a call."""
    agenda, due = life.agenda, second + call.call_in
    later = due >= life.closes
    if later:
        due = life.opens + (due - life.closes) % (life.closes - life.opens)
    agenda.back_on, agenda.back_at = life.today + int(later), due
    life.note("CALL_BACK", detail=int(later), second=second, person=person)


# The whole of it


class Contact:
    """One contact of one person of the staff with one debtor, from its beginning to the end of the notes.

    Args:
        life: the debtor.
        talk: how people talk.
        person, row, days: COLLECTOR, his row, and the days since the first.
        treatment: row of the catalogue.
        policy, script: his authority and his strategy.
        exponential: whether talks last exponentially.
        decision: of a supervisor, and after how many seconds; None when there is none in time.
    """

    def __init__(
        self,
        life: Life,
        talk: Talk,
        person: Record,
        row: int,
        days: int,
        treatment: int,
        policy: Policy,
        script: Script,
        exponential: int,
        decision: tuple[bool, int] | None,
    ) -> None:
        self.life, self.talk, self.person, self.row, self.days = life, talk, person, row, days
        self.treatment, self.policy, self.script = treatment, policy, script
        self.exponential, self.decision = exponential, decision
        self.call: Record | None = None

    def by_telephone(self, second: int, hour: float) -> int:
        """He dials by hand; the second at which he is free again."""
        listener, seconds, contact = dial(self.life, self.treatment, second, hour, self.row)
        self.person.dials += 1
        works(self.person, seconds)
        second += seconds
        if listener in (STRANGER, VOICEMAIL):
            second = self.talk_with_nobody_of_his(listener, second)
        elif listener != NOBODY:
            return self.converse(listener, second, contact)
        return self.let_go(second, contact)

    def answered(self, second: int) -> int:
        """The debtor has called us, and is answered."""
        waited = second - self.life.agenda.calls_at
        self.life.debtor.irritation += self.life.p.waiting_irritates * waited / 60
        self.life.note("QUEUED", second=self.life.agenda.calls_at, seconds=waited)
        self.life.agenda.waits = 0
        return self.converse(HOLDER, second, OWN_CALL)

    def at_the_door(self, second: int, since: int, hour: float) -> int:
        """He knocks."""
        life = self.life
        works(self.person, second - since)
        way = second - since
        life.note("TRAVELLED", detail=self.treatment, second=since, seconds=way, person=self.row)
        listener = knock(life, self.treatment, hour)
        seconds = secs(life.p.door_seconds)
        if listener != NOBODY:
            listener = self.talk_with(listener, AT_THE_DOOR)
        if listener == HOLDER:
            seconds = talk_seconds(life, self.call, AT_THE_DOOR, self.exponential)
        works(self.person, seconds)
        cost = life.treatments[self.treatment].cost
        end = VISIT_ENDS[listener]
        life.note("VISITED", detail=end, cents=cost, second=second, seconds=seconds, person=self.row)
        agenda = life.agenda
        agenda.visitor, agenda.visit_end, agenda.visited_as = self.row, end, self.treatment
        second += seconds
        if listener != HOLDER:
            return self.let_go(second, AT_THE_DOOR)
        self.person.contacts += 1
        if not is_put_off(self.call):
            count_contact(life, self.row, VISIT)
            self.close(second)
        return self.write_notes(self.let_go(second, AT_THE_DOOR), AT_THE_DOOR)

    def talk_with_nobody_of_his(self, listener: int, second: int) -> int:
        """With a stranger, or voicemail."""
        p = self.life.p
        kind, length = ("VOICEMAIL", p.voicemail_seconds)
        if listener == STRANGER:
            kind, length = ("WRONG_NUMBER", p.stranger_seconds)
            self.life.account.no_number = 1
        return self.brief(kind, length, second)

    def brief(self, kind: str, length: float, second: int) -> int:
        """A talk of which nothing comes."""
        seconds = secs(length)
        works(self.person, seconds)
        self.life.note(kind, second=second, seconds=seconds, person=self.row)
        return second + seconds

    def talk_with(self, listener: int, contact: int) -> int:
        """The conversation is led in full; who has listened in the end."""
        life = self.life
        skill = self.person.skill * form(life, self.person, self.days)
        self.call = begin_call(life, self.talk, listener, contact, self.row, skill)
        dpd = days_past_due(life.account, life.today)
        led(life.p, self.talk, self.call, self.policy, self.script, dpd)
        if self.call.listener != listener:
            life.debtor.worn[self.treatment] += life.treatments[self.treatment].wears
        return self.call.listener

    def converse(self, listener: int, second: int, contact: int) -> int:
        """With whoever of the household has answered, by telephone."""
        life, person = self.life, self.person
        if self.talk_with(listener, contact) != HOLDER:
            return self.let_go(self.brief("ANSWERED", life.p.other_seconds, second), contact)
        seconds = talk_seconds(life, self.call, contact, self.exponential)
        works(person, seconds)
        person.contacts += 1
        reply = int(self.call.last_reply)
        life.note("CONTACTED", detail=reply, second=second, seconds=seconds, person=self.row)
        second += seconds
        if is_put_off(self.call):
            promise_call_back(life, self.call, second, self.row)
            return self.write_notes(self.let_go(second, contact), contact)
        count_contact(life, self.row, PHONE)
        second = self.hold(second) if self.call.escalated else second
        self.close(second)
        if self.call.last_reply == Reply.CALLBACK and not has_broken_down(self.call):
            promise_call_back(life, self.call, second, self.row)
        return self.write_notes(self.let_go(second, contact), contact)

    def hold(self, second: int) -> int:
        """7.24: he holds until a supervisor has decided, or hangs up."""
        call, seconds = self.call, self.call.holds
        if self.decision is not None and self.decision[1] < seconds:
            granted, seconds = self.decision
            conclude(call, granted)
        else:
            call.last_reply = Reply.HANGS_UP
        works(self.person, seconds)
        self.life.note("HELD", second=second, seconds=seconds, person=self.row)
        return second + seconds

    def close(self, second: int) -> None:
        """The conversation has ended: 1 to 5."""
        leave_behind(self.life, self.call, self.row, self.life.treatments[self.treatment].wins)
        if self.call.last_reply == Reply.HANGS_UP:
            self.life.note("HUNG_UP", second=second, person=self.row)
        correct(self.life, self.call, second, self.row)
        if self.call.agreed > 0:
            self.person.promises += 1
            agree(self.life, self.call, self.row, second)
        if has_broken_down(self.call):
            route(self.life, second, self.row)

    def let_go(self, second: int, contact: int) -> int:
        """The contact is over."""
        if contact in (OWN_CALL, AT_THE_DOOR) or self.life.debtor.phone == WORKS:
            complain(self.life, HIMSELF + contact, self.treatment, second, self.row)
        self.life.agenda.held = 0
        self.life.agenda.wake = self.life.today + 1
        return second

    def write_notes(self, second: int, contact: int) -> int:
        """Notes, and then he is free."""
        seconds = notes_seconds(self.life, self.person, contact, self.days)
        if seconds > 0:
            works(self.person, seconds)
            self.life.note("NOTED", second=second, seconds=seconds, person=self.row)
        return second + seconds
