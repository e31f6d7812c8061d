"""A researcher's own psychology decides in both runners alike; taken back, ours does again."""

import pytest

from collsim.debtors import decide, psychology
from collsim.errors import InputError

STUBBORN = '''
"""Debtors who never answer the telephone, nor use it, and always see their messages."""
from collsim.jit import compiled


@compiled
def answers(p, reach, hour, worn, irritation, reactance):
    return 0.0


@compiled
def rings_us(p, wanting):
    return 0.0


@compiled
def notices(p, worn):
    return 1.0
'''

COMPARE = """
import hashlib
from collsim.debtors import decide
from collsim.experiments.measures import Tally
from collsim.records import Kind
from collsim.simulation.simulate import simulate
from tests.simulation.worlds import small_setup

setup = small_setup(accounts=6, days=12, runoff_days=2, collectors=1)

def both():
    for runner in ("compiled", "objects"):
        daily = simulate(setup, 1, runner, keep_events=True).daily
        counts = [Tally(daily).count(kind) for kind in (Kind.DIALLED, Kind.CONTACTED, Kind.ANSWERED)]
        print(hashlib.sha256(daily.tobytes()).hexdigest(), *counts)

both()
decide.register("stubborn")
both()
decide.register(None)
both()
"""


def test_another_psychology_decides_in_both_runners_until_it_is_taken_back(python, tmp_path):
    (tmp_path / "stubborn.py").write_text(STUBBORN)
    lines = [line.split() for line in python(COMPARE, path=tmp_path, NUMBA_DISABLE_JIT=1).splitlines()]
    compiled, objects, own_compiled, own_objects, again_compiled, again_objects = lines
    assert compiled == objects == again_compiled == again_objects
    assert own_compiled == own_objects
    assert own_compiled[0] != compiled[0]
    dials, contacts, others = map(int, own_compiled[1:])
    assert dials > 0
    assert contacts == others == 0
    assert int(compiled[2]) > 0


def test_what_is_not_replaced_stays_ours(python, tmp_path):
    (tmp_path / "stubborn.py").write_text(STUBBORN)
    program = (
        "from collsim.debtors import decide, psychology\n"
        "decide.register('stubborn')\n"
        "print(decide.in_force(), decide.answers(0, 1, 1, 0, 0, 0), decide.keeps is psychology.keeps)\n"
        "decide.register(None)\n"
        "print(decide.in_force(), decide.answers is psychology.answers)\n"
    )
    assert python(program, path=tmp_path, NUMBA_DISABLE_JIT=1).splitlines() == [
        "stubborn 0.0 True",
        "collsim.debtors.psychology True",
    ]


def test_every_decision_exists_and_is_ours_by_default():
    assert decide.in_force() == psychology.__name__
    for name in decide.DECISIONS:
        assert getattr(decide, name) is getattr(psychology, name)


@pytest.mark.parametrize(
    ("module", "message"),
    [("no_such_module", "cannot be imported"), ("json", "defines none of the decision functions answers")],
)
def test_what_is_no_psychology_is_refused_and_nothing_changes(module, message):
    with pytest.raises(InputError, match=message):
        decide.register(module)
    assert decide.in_force() == psychology.__name__
    assert decide.answers is psychology.answers
