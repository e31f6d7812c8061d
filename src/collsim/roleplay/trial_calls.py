"""Trial calls: one collector calls many debtors many times, and nobody remembers it afterwards."""

from __future__ import annotations

from typing import Any

from collsim.debtors.transitions import catch_up
from collsim.jit import compiled
from collsim.negotiation.conversation import converse
from collsim.negotiation.opening import begin, opens_call
from collsim.policies.steps import age
from collsim.records import Listener
from collsim.roleplay.encounter import AVERAGE_SKILL, VOICE


@compiled
def call_all(
    accounts: Any,
    debtors: Any,
    calls: Any,
    p: Any,
    talk: Any,
    luck: Any,
    policy: Any,
    strategy: Any,
    day: int,
) -> None:
    """Lead calls with account holders, as `encounter.meet` opens them: every attempt has another luck.

    Compiled as a whole: handing four thousand calls from Python to compiled functions, one by one, took
    a second of every start of a session.

    Args:
        accounts: ACCOUNT, one per debtor; read only.
        debtors: DEBTOR, as drawn; brought up to the day, and changed by no call.
        calls: CALL, zeros; a row per debtor and a column per attempt. Written.
        p: parameters.
        talk: TALK, how people talk.
        luck: the world's.
        policy: POLICY, the collector's authority.
        strategy: STRATEGY, his script.
        day: day number.
    """
    for row in range(len(debtors)):
        account, debtor = accounts[row], debtors[row]
        catch_up(debtor, p, luck, day)
        dpd = max(0, age(account, day))
        for attempt in range(calls.shape[1]):
            call = calls[row, attempt]
            begin(call, Listener.HOLDER.value, account, day, AVERAGE_SKILL)
            opens_call(account, debtor, p, talk, luck, day, attempt, VOICE, call, 0)
            converse(call, p, talk, policy, strategy, dpd)
