"""The room: whatever is said in it, the debtor answers as he would in a simulation."""

import numpy as np

from collsim.negotiation.conversation import conclude, converse
from collsim.records import Reply
from tests.roleplay.rooms import late, met_at, room_with

TALKS = 500


def simulated(row, replication):
    """What a simulation makes of a call: the CALL at its end."""
    met = met_at(row, replication)
    scene = met.scene
    converse(met.call, scene.p, scene.talk, scene.policy, scene.strategy, met.dpd)
    if met.call.escalated == 1 and met.call.last_reply == Reply.WAITS:
        conclude(met.call, True)  # a supervisor at work grants what he is asked (simulation.dispatch)
    return met.call


def debtors():
    """500 debtors, each in a world of his own."""
    rows = late()
    return [(rows[k * 7 % len(rows)], k % 5) for k in range(TALKS)]


def test_structured_moves_through_the_room_come_to_what_the_simulation_comes_to():
    for row, replication in debtors():
        room = room_with(met_at(row, replication))
        while not room.is_over:
            room.make(room.met.next_move())
        ours = np.asarray(room.met.call).tobytes()
        assert ours == np.asarray(simulated(row, replication)).tobytes(), (row, replication)
