"""ACCOUNT: what the creditor can see of an account. Policies and collectors read nothing else."""

from __future__ import annotations

from enum import IntEnum

import numpy as np

MAX_TREATMENTS = 40
"""How many treatments a catalogue may hold; the width of an account's treatment history."""


class AccountState(IntEnum):
    """Where an account stands in the process."""

    ACTIVE = 0
    LEGAL = 1
    STOPPED = 2
    SETTLED = 3
    SOLD = 4  # somebody else's now


class Channel(IntEnum):
    """The ways to a debtor."""

    PHONE = 0
    SMS = 1
    POST = 2
    VISIT = 3
    EMAIL = 4
    WHATSAPP = 5
    THIRD_PARTY = 6  # a relative or reference, who is asked where he is


class IncomeKind(IntEnum):
    """When income arrives."""

    WEEKLY = 0
    FORTNIGHTLY = 1
    MONTHLY = 2


ACCOUNT = np.dtype(
    (
        np.record,
        [
            # who and what: fixed when the portfolio is read
            ("who", "u8"),  # stable name of the debtor
            ("zone", "i8"),  # row of the scenario's time zones
            ("area", "i4"),  # of his address, for visits
            ("channels", "i8"),  # bit k is set when Channel k may be used
            ("income_kind", "i8"),  # IncomeKind, as the client card states it
            ("payday", "i8"),  # weekday of weekly income, else day of the month
            ("limit", "i8"),  # credit limit, cents
            ("paid_ratio", "f8"),  # share of past bills paid, 0 ... 1; negative when unknown
            ("months_late", "i4"),  # months late in the history that the file gives
            ("history_months", "i4"),  # months of history that the file gives
            ("opening", "i8"),  # balance at the start, cents
            ("opening_bucket", "i8"),  # ageing bucket at the start
            ("significant", "i8"),  # 1 when the amount belongs to the upper tier
            ("fold", "i4"),  # 0 evaluation, 1 pilot
            ("collateral", "i8"),  # worth of the goods that secure the debt, cents; 0 when there are none
            # what is owed
            ("balance", "i8"),  # all that is owed, cents
            ("overdue", "i8"),  # the part past due, cents
            ("instalment", "i8"),  # what falls due each month, cents
            ("due_dom", "i8"),  # day of the month on which it falls due, 1 ... 28
            ("last_due", "i8"),  # day on which an instalment last fell due
            ("next_due", "i8"),  # day on which the next one does
            ("days_past_due", "i8"),  # as of the last time it was looked at
            ("bucket", "i8"),  # instalments missed when the last one fell due, at most 4: a bucket by months
            ("state", "i8"),  # AccountState
            ("prepaid", "i4"),  # 1 when the next instalment was paid early
            ("sanctions", "i8"),  # bit k is set while treatment k, a sanction, stands against him
            # money since the start, cents
            ("paid", "i8"),
            ("discounted", "i8"),
            ("written_off", "i8"),
            ("corrected", "i8"),  # taken back because he was right
            ("sold", "i8"),  # what a buyer of the debt paid
            ("interest", "i8"),
            ("fees", "i8"),
            # what has been tried
            ("dials", "i4"),
            ("contacts", "i4"),  # right-party contacts
            ("dials_since_contact", "i8"),
            ("no_number", "i8"),  # 1 when the number proved to be a stranger's
            ("last_dial", "i8"),  # day, or -NEVER
            ("last_contact", "i8"),
            ("third_parties", "i4"),  # how often a third party was asked about him
            ("first_payment", "i8"),  # the first day since the start on which he paid, or NEVER
            ("last_payment", "i8"),
            ("cures", "i4"),  # how often nothing was past due any more
            # by Channel, seven counts of eight bits each, the lowest is today's
            ("recent_attempts", "i8", (len(Channel),)),  # dials, messages sent, visits
            ("recent_contacts", "i8", (len(Channel),)),  # talks with him, messages sent
            ("recent_as_of", "i8"),  # the day that "today" means in the two above
            ("refused_rule", "i8"),  # the rule that last refused this account, or -1
            ("voice", "i8"),  # who spoke last, row of the collector, or -1
            ("last", "i4", (MAX_TREATMENTS,)),  # day each treatment was last given, or -NEVER
            ("given", "i2", (MAX_TREATMENTS,)),  # how often
            ("arrives", "i4", (MAX_TREATMENTS,)),  # day on which one under way arrives, or NEVER
            # what was promised
            ("promises", "i4"),
            ("kept", "i4"),
            ("broken", "i4"),
            ("promise_cents", "i8"),
            ("promise_day", "i8"),  # NEVER when no promise stands
            ("promised_on", "i8"),
            ("promised_to", "i8"),  # row of the staff, or -1
            ("plan_left", "i8"),  # instalments of the plan still to come
            ("plan_cents", "i8"),  # each
            ("plan_day", "i8"),  # day of the next, or NEVER
            ("plan_discount", "i8"),  # waived when the promise is kept, cents
            ("judgment_day", "i8"),  # NEVER when no lawsuit runs
            # what the policy does with it
            ("arm", "i8"),  # arm of an experiment, or -1
            ("arm_until", "i8"),  # day on which the next arm is drawn
        ],
    )
)

AGENDA = np.dtype(
    (
        np.record,
        [
            ("wake", "i8"),  # day on which something falls due
            ("arrival", "i8"),  # day on which the next treatment under way arrives, or NEVER
            ("callable", "i8"),  # day from which the account stands on the list of calls, or NEVER
            ("visitable", "i8"),  # the same for visits
            ("calls_on", "i8"),  # day on which the debtor calls us, or NEVER
            ("calls_at", "i8"),  # at which second of it
            ("leaves_at", "i8"),  # the second at which his patience ends
            ("back_on", "i8"),  # day for which a call back was promised, or NEVER
            ("back_at", "i8"),  # at which second of it
            ("held", "i8"),  # 1 while somebody of the staff, or a machine, is at it
            ("waits", "i8"),  # 1 while the debtor waits in the queue
            ("visitor", "i8"),  # who reported the last visit, row of the staff
            ("visit_end", "i8"),  # VisitEnd of it
            ("visited_as", "i8"),  # row of the catalogue
        ],
    )
)
