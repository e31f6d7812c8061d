"""The compile cache: what changed in another file is compiled anew, what did not is not.

Numba looks at the file of the function alone; that this is a trap, and that we are not in
it, is shown on a copy of the package with a cache of its own.
"""

import os
import shutil
import time
from pathlib import Path

import numba
import numpy as np
import platformdirs
import pytest

import collsim
from collsim import jit
from collsim.negotiation.opening import begin
from collsim.records import ACCOUNT, CALL, Listener

FADES = """
import numpy as np
from collsim.debtors.transitions import passing
from collsim.debtors.parameters import PSYCHOLOGY
from collsim.records import DEBTOR
p = np.ones(1, PSYCHOLOGY)[0]

def fade():
    debtor = np.zeros(1, DEBTOR)[0]
    debtor.awareness = 1.0
    passing._fade_until(debtor, p, 1)
    return round(float(debtor.awareness), 6)
"""
ONCE = FADES + "print(fade(), sum(passing._fade_until.stats.cache_hits.values()))"
"""What is left of a memory after a day, with a caller in passing.py and a callee in psychology.py."""

SLOWER = ("np.exp(-days / time_constant)", "np.exp(-0.5 * days / time_constant)")


@pytest.fixture
def copy(tmp_path, python):
    """A copy of the package with a cache of its own; calling it runs a program on the copy."""
    package = tmp_path / "copy" / "collsim"
    shutil.copytree(Path(collsim.__file__).parent, package)

    def run(text, **variables):
        return python(text, path=package.parent, XDG_CACHE_HOME=tmp_path / "cache", **variables).split()

    run.package = package
    return run


def edit(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_an_edited_callee_in_another_file_changes_the_result(copy):
    assert copy(ONCE) == ["0.367879", "0"]  # compiled
    assert copy(ONCE) == ["0.367879", "1"]  # taken from the cache
    edit(copy.package / "debtors" / "psychology.py", *SLOWER)
    assert copy(ONCE) == ["0.606531", "0"]


def test_in_one_folder_for_all_sources_the_result_would_be_stale(copy):
    """The broken variant: this is what the hash in the folder's name is for."""
    edit(copy.package / "jit.py", "folder = caches / source_hash(extra)", 'folder = caches / "the same"')
    assert copy(ONCE) == ["0.367879", "0"]
    edit(copy.package / "debtors" / "psychology.py", *SLOWER)
    assert copy(ONCE) == ["0.367879", "1"]


def test_another_enum_value_is_seen_too(tmp_path, monkeypatch):
    monkeypatch.setattr(jit, "PACKAGE", tmp_path)
    (tmp_path / "codes.py").write_text("class Kind(IntEnum):\n    PAID = 1\n")
    (tmp_path / "words.py").write_text("hello = 1\n")
    before = jit.source_hash()
    (tmp_path / "words.py").write_text("hello = 2\n")
    assert jit.source_hash() == before
    (tmp_path / "codes.py").write_text("class Kind(IntEnum):\n    PAID = 2\n")
    changed = jit.source_hash()
    assert changed != before
    own = tmp_path / "elsewhere" / "own.py"
    own.parent.mkdir()
    own.write_text("@compiled\ndef faded(): ...\n")
    assert jit.source_hash((own,)) != jit.source_hash()


def test_a_constant_of_a_compiled_source_counts(tmp_path, monkeypatch):
    monkeypatch.setattr(jit, "PACKAGE", tmp_path)
    source = tmp_path / "steps.py"
    source.write_text("LIMIT = 3\n@compiled\ndef step(): return LIMIT\n")
    before = jit.source_hash()
    source.write_text("LIMIT = 4\n@compiled\ndef step(): return LIMIT\n")
    assert jit.source_hash() != before


OWN = """
import math
from collsim.jit import compiled

@compiled
def faded(value, days, time_constant):
    return 0.25 * value
"""


def test_a_compiled_caller_follows_the_psychology_in_force(copy, tmp_path):
    """Registering replaces the callee in a caller that is compiled already, and taking back restores it."""
    (copy.package.parent / "own_psychology.py").write_text(OWN)
    program = FADES + (
        "from collsim.debtors import decide\n"
        "print(fade())\n"
        "decide.register('own_psychology')\n"
        "print(fade())\n"
        "decide.register(None)\n"
        "print(fade())\n"
    )
    assert copy(program) == ["0.367879", "0.25", "0.367879"]
    assert copy(ONCE, COLLSIM_PSYCHOLOGY="own_psychology")[0] == "0.25"  # as a worker process inherits it
    assert copy(ONCE) == ["0.367879", "1"]


def test_old_caches_are_forgotten_when_a_new_one_begins(tmp_path, monkeypatch):
    monkeypatch.setattr(platformdirs, "user_cache_dir", lambda name: str(tmp_path / name))
    monkeypatch.setattr(numba.config, "CACHE_DIR", numba.config.CACHE_DIR)
    caches = tmp_path / "collsim" / "compiled"
    for name, days in (("old", jit.DAYS_A_CACHE_IS_KEPT + 1), ("recent", jit.DAYS_A_CACHE_IS_KEPT - 1)):
        (caches / name / "debtors").mkdir(parents=True)
        then = time.time() - days * 86_400
        os.utime(caches / name, (then, then))
    folder = jit.use_cache_of()
    assert folder.parent == caches
    assert str(folder) == numba.config.CACHE_DIR
    assert [each.name for each in caches.iterdir()] == ["recent"]


def test_an_enum_is_handed_over_as_the_number_it_is():
    """As a type of its own it would have the function compiled anew, and all that is called from there."""
    call, account = np.zeros(1, CALL)[0], np.zeros(1, ACCOUNT)[0]
    begin(call, Listener.SPOUSE.value, account, 1, 1.0)
    versions = len(begin.signatures)
    begin(call, Listener.RELATIVE, account, 1, 1.0)
    assert call.listener == Listener.RELATIVE
    assert len(begin.signatures) == versions
